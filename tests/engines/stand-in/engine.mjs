import grafeo from '@grafeo-db/js';
import { Refusal } from './refusal.mjs';

/** Procedures of a Neo4j server that Grafeo lacks: columns and rows. */
const procedures = {
  'db.ping': [['success'], [[true]]],
  'db.awaitIndexes': [[], []],
  'db.resampleOutdatedIndexes': [[], []],
  'dbms.components': [['name', 'versions', 'edition'], [['stand-in over Grafeo', ['0.6.0'], 'stand-in']]],
};

/** An empty database in memory. */
export class Engine {
  #grafeo = grafeo.GrafeoDB.create();

  begin() {
    return this.#grafeo.beginTransaction();
  }

  /** Runs a statement in a transaction, or in one of its own. */
  async run(statement, parameters, transaction = this.#grafeo) {
    const procedure = /^\s*CALL\s+([\w.]+)\s*\([^)]*\)\s*;?\s*$/i.exec(statement)?.[1];
    if (Object.hasOwn(procedures, procedure ?? '')) {
      const [fields, rows] = procedures[procedure];
      return { fields, rows, counters: {} };
    }

    try {
      const before = isSchemaChange(statement) ? await this.#constraints() : [];
      const result = await transaction.executeCypher(statement, parameters);
      const after = isSchemaChange(statement) ? await this.#constraints() : [];
      await this.#indexEach(after);
      return { fields: result.columns, rows: result.rows(), counters: named(result.counters, after.length - before.length) };
    } catch (error) {
      throw refusalFor(error);
    }
  }

  async #constraints() {
    return (await this.#grafeo.executeCypher('SHOW CONSTRAINTS')).toArray();
  }

  /** A unique constraint brings its index on a Neo4j server, but none in Grafeo, where MERGE would slow down as data grow. */
  async #indexEach(constraints) {
    for (const { name, type, label, properties } of constraints.filter((c) => c.type === 'UNIQUE')) {
      await this.#grafeo.executeCypher(`CREATE INDEX \`${name}_index\` IF NOT EXISTS FOR (n:\`${label}\`) ON (n.\`${properties}\`)`);
    }
  }
}

/** Whether a statement may write, by its words outside of quotes and comments, as a server decides it before it runs. */
export function mayWrite(statement) {
  const bare = statement.replace(/\/\/.*|\/\*[^]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`/g, ' ');
  return /(?<![.:$\w])(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH)\b/i.test(bare);
}

export const isSchemaChange = (statement) => /^\s*(CREATE|DROP)\s+(CONSTRAINT|INDEX)\b/i.test(statement);

function named(counters, constraints) {
  const all = {
    nodesCreated: counters.nodesCreated,
    nodesDeleted: counters.nodesDeleted,
    propertiesSet: counters.propertiesSet,
    relationshipsCreated: counters.edgesCreated,
    relationshipsDeleted: counters.edgesDeleted,
    labelsAdded: counters.labelsAdded,
    labelsRemoved: counters.labelsRemoved,
    indexesAdded: 0,
    indexesRemoved: 0,
    constraintsAdded: Math.max(constraints, 0),
    constraintsRemoved: Math.max(-constraints, 0),
  };
  const containsUpdates = Object.values(all).some((count) => count > 0);
  return { containsUpdates, ...all, containsSystemUpdates: false, systemUpdates: 0 };
}

/** How a server words an error of Grafeo. */
export function refusalFor({ gqlStatus = '', message }) {
  const said = message.replace(/^Query error: /, '');
  if (/onstraint violation/.test(message)) return new Refusal(400, 'ClientError.Schema.ConstraintValidationFailed', said);
  if (/Missing parameter/.test(message)) return new Refusal(400, 'ClientError.Statement.ParameterMissing', said);
  if (/unknown procedure/.test(message)) return new Refusal(400, 'ClientError.Procedure.ProcedureNotFound', said);
  if (gqlStatus === '40000') return new Refusal(400, 'TransientError.Transaction.DeadlockDetected', said);
  if (gqlStatus.startsWith('42')) return new Refusal(400, 'ClientError.Statement.SyntaxError', said);
  // A server notices this only when rows are under way: the status is already sent.
  if (gqlStatus.startsWith('22')) return new Refusal(202, 'ClientError.Statement.ArithmeticError', said);
  return new Refusal(500, 'DatabaseError.General.UnknownError', said);
}
