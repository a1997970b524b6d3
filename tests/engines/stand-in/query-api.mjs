import { Engine, mayWrite } from './engine.mjs';
import { Refusal } from './refusal.mjs';
import { acceptedOf, bodyOf, checkStatement, plain, typed } from './requests.mjs';
import { Transactions } from './transactions.mjs';
import { encode, encodePlain } from './typed-json.mjs';

const path = /^\/db\/([^/]+)\/query\/v2(?:\/(tx)(?:\/([^/]+)(\/commit)?)?)?$/;

/** The Query API of a server with one database, "neo4j". */
export class QueryApi {
  #credentials;
  #faults;
  #transactions = new Transactions();
  #commits = 0;
  engine = new Engine();
  statements = [];

  constructor(user, password, faults) {
    this.#credentials = Buffer.from(`${user}:${password}`).toString('base64');
    this.#faults = faults;
  }

  get openTransactions() {
    return this.#transactions.count;
  }

  expire() {
    this.#transactions.rollbackAll();
  }

  wipe() {
    this.expire();
    this.engine = new Engine();
    this.statements = [];
  }

  async answer(request, url, body) {
    if (url.pathname === '/') {
      return json(200, discovery(url.origin));
    }

    let accepted = plain;
    try {
      this.#checkLogin(request.headers.authorization);
      accepted = acceptedOf(request.headers.accept);
      return await this.#route(request, url.pathname, body, accepted);
    } catch (error) {
      const { status, body: errors, headers } = error instanceof Refusal ? error : unexpected(error);
      return json(status, errors, accepted, headers);
    }
  }

  #checkLogin(authorization) {
    const unauthorized = (message) =>
      new Refusal(401, 'ClientError.Security.Unauthorized', message, { 'WWW-Authenticate': 'Basic realm="stand-in"' });
    if (!authorization) throw unauthorized('No authentication header supplied.');
    const credentials = /^Basic ([\w+/=]+)$/.exec(authorization)?.[1];
    if (!credentials) throw new Refusal(400, 'ClientError.Request.InvalidFormat', 'Invalid authentication header.');
    if (credentials !== this.#credentials) throw unauthorized('Invalid credential.');
  }

  async #route({ method, headers }, pathname, text, accepted) {
    const [, database, isExplicit, id, isCommit] = path.exec(pathname) ?? [];
    if (!database || method !== (method === 'DELETE' && id && !isCommit ? 'DELETE' : 'POST')) {
      throw new Refusal(404, 'ClientError.Request.Invalid', `There is no ${method} ${pathname}.`);
    }

    if (database !== 'neo4j') {
      throw new Refusal(404, 'ClientError.Database.DatabaseNotFound', `Database ${database} not found`);
    }

    const asked = { ...bodyOf(headers['content-type'], text), accepted };
    if (!isExplicit) return this.#implicit(asked);
    if (!id) return this.#begin(asked);
    return this.#transactions.use(id, (transaction) => {
      if (method === 'DELETE') return this.#rollback(transaction, accepted);
      return isCommit ? this.#commit(transaction, asked) : this.#inside(transaction, asked);
    });
  }

  async #implicit(asked) {
    checkStatement(asked);
    this.#checkBookmarks(asked.bookmarks);
    const result = await this.#run(asked, this.engine);
    if (this.#faults.take('lost-answers', asked.statement)) return { isLost: true };
    return json(202, { ...resultBody(result, asked), bookmarks: [this.#bookmark()] }, asked.accepted);
  }

  async #begin(asked) {
    this.#checkBookmarks(asked.bookmarks);
    const transaction = this.#transactions.begin(this.engine);
    transaction.accessMode = asked.accessMode;
    return this.#transactions.use(transaction.id, () => this.#inside(transaction, asked));
  }

  /** An empty body only renews the expiry. */
  async #inside(transaction, asked) {
    const { id, expires, accessMode } = transaction;
    const state = { transaction: { id, expires } };
    if (asked.statement === undefined) return json(202, state, asked.accepted);
    return this.#undoneIfRefused(transaction, async () => {
      checkStatement(asked);
      const result = await this.#run({ ...asked, accessMode }, transaction.engine, transaction.inner);
      return json(202, { ...resultBody(result, asked), ...state }, asked.accepted);
    });
  }

  async #commit(transaction, asked) {
    return this.#undoneIfRefused(transaction, async () => {
      const { accessMode } = transaction;
      const result = asked.statement === undefined ? null : await this.#run({ ...asked, accessMode }, transaction.engine, transaction.inner);
      this.#transactions.commit(transaction);
      return json(202, { ...(result && resultBody(result, asked)), bookmarks: [this.#bookmark()] }, asked.accepted);
    });
  }

  #rollback(transaction, accepted) {
    this.#transactions.rollback(transaction);
    return json(200, {}, accepted);
  }

  /** A failure ends its transaction, and is told in an answer of status 202. */
  async #undoneIfRefused(transaction, work) {
    try {
      return await work();
    } catch (error) {
      this.#transactions.rollback(transaction);
      if (error instanceof Refusal) error.status = 202;
      throw error;
    }
  }

  async #run({ statement, parameters, accessMode }, engine, transaction) {
    this.statements.push(statement);
    if (accessMode === 'READ' && mayWrite(statement)) {
      throw new Refusal(400, 'ClientError.Statement.AccessMode', 'Writing in read access mode not allowed.');
    }

    if (this.#faults.take('unavailable', statement)) throw new Refusal(503, 'TransientError.General.DatabaseUnavailable', 'Unavailable.');
    if (this.#faults.take('conflicts', statement)) return this.#faults.runAgainstRival(engine, statement, parameters);
    return engine.run(statement, parameters, transaction);
  }

  #bookmark() {
    return `FB:stand-in:${++this.#commits}`;
  }

  #checkBookmarks(bookmarks = []) {
    const isKnown = (bookmark) => Number(/^FB:stand-in:(\d+)$/.exec(bookmark)?.[1] ?? Infinity) <= this.#commits;
    if (!bookmarks.every(isKnown)) {
      throw new Refusal(400, 'ClientError.Transaction.InvalidBookmark', 'A bookmark is not of this server.');
    }
  }
}

const discovery = (origin) => ({
  query: `${origin}/db/{databaseName}/query/v2`,
  neo4j_version: '5.26.0 (stand-in)',
  neo4j_edition: 'stand-in',
});

function resultBody({ fields, rows, counters }, { accepted, includeCounters }) {
  const write = accepted === typed ? encode : encodePlain;
  const data = { fields, values: rows.map((row) => row.map(write)) };
  return includeCounters ? { data, counters } : { data };
}

const unexpected = ({ stack }) => new Refusal(500, 'DatabaseError.General.UnknownError', stack);

function json(status, body, type = plain, headers = {}) {
  return { status, headers: { 'Content-Type': type, ...headers }, body: JSON.stringify(body) };
}
