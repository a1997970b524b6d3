import { Refusal } from './refusal.mjs';
import { decodeAll } from './typed-json.mjs';

export const typed = 'application/vnd.neo4j.query';
export const plain = 'application/json';
const keys = ['statement', 'parameters', 'includeCounters', 'accessMode', 'bookmarks', 'maxExecutionTime'];

/** The first known type in the header; like a server, it does not weigh them. */
export function acceptedOf(header = plain) {
  const asked = header.split(',').map((type) => type.split(';')[0].trim());
  const found = asked.map((type) => (type === '*/*' ? plain : type)).find((type) => type === typed || type === plain);
  if (!found) throw new Refusal(406, 'ClientError.Request.Invalid', `Cannot answer in ${header}.`);
  return found;
}

export function bodyOf(contentType = plain, text) {
  const type = contentType.split(';')[0].trim();
  if (text && type !== typed && type !== plain) {
    throw new Refusal(415, 'ClientError.Request.Invalid', `Cannot read ${contentType}.`);
  }

  const body = parsed(text || '{}');
  const unknown = Object.keys(body).find((key) => !keys.includes(key));
  if (unknown) throw new Refusal(400, 'ClientError.Request.InvalidFormat', `Unknown key ${unknown}.`);
  const parameters = body.parameters ?? {};
  return { ...body, parameters: type === typed ? decodeAll(parameters) : parameters };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, 'ClientError.Request.InvalidFormat', error.message);
  }
}

export function checkStatement({ statement }) {
  if (!statement?.trim()) throw new Refusal(400, 'ClientError.Request.Invalid', 'A statement is required.');
}
