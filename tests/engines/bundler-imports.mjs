// The client of Neo4j Labs is published for bundlers: its modules are ESM without saying so, and import one another without an ending.
import { existsSync } from 'node:fs';

const isOfLabs = (url) => /\/node_modules\/@neo4j-labs\/[^/]+\/lib\//.test(url ?? '');

export function resolve(specifier, context, next) {
  if (!isOfLabs(context.parentURL) || !specifier.startsWith('.')) return next(specifier, context);
  const file = [`${specifier}.js`, `${specifier}/index.js`].find((path) => existsSync(new URL(path, context.parentURL)));
  return next(file, context);
}

export function load(url, context, next) {
  return next(url, isOfLabs(url) ? { ...context, format: 'module' } : context);
}
