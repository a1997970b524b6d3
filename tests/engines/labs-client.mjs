// Drives a server with the Query API through the client that Neo4j Labs publishes for it, and prints each thing that holds.
//   node labs-client.mjs ADDRESS USER PASSWORD
// The first thing that does not hold ends it with an error. It writes nodes with the label Labs and removes them.
import assert from 'node:assert/strict';
import { register } from 'node:module';

register('./bundler-imports.mjs', import.meta.url);
const { default: neo4j } = await import('@neo4j-labs/experimental-query-api-wrapper');

const [address, user, password] = process.argv.slice(2);
const database = 'neo4j';
const connect = (secret = password) => neo4j.wrapper(address, neo4j.auth.basic(user, secret), { useBigInt: true });
const client = connect();
const session = (options) => client.session({ database, ...options });

async function holds(fact, check) {
  try {
    await check();
    console.log(fact);
  } catch (error) {
    console.error(`Does not hold: ${fact}\n${error.stack}`);
    process.exit(1);
  }
}

const run = async (query, parameters, options) => (await session(options).run(query, parameters)).records.map((record) => record.toObject());
const number = async (query) => (await run(query))[0].n;
const refusedAs = (code, work) => assert.rejects(work, (error) => assert.equal(error.code, `Neo.${code}`) ?? true);

await holds('the server is found and answers', async () => {
  const info = await client.verifyConnectivity({ database });
  assert.equal(`http://${info.address}`, address);
});

await holds('the right password is accepted', async () => assert.equal(await client.verifyAuthentication({ database }), true));

await holds('a wrong password is refused', async () => {
  const stranger = connect('wrong');
  await refusedAs('ClientError.Security.Unauthorized', () => stranger.executeQuery('RETURN 1', {}, { database }));
  await stranger.close();
});

await holds('an unknown database is refused', () =>
  refusedAs('ClientError.Database.DatabaseNotFound', () => client.executeQuery('RETURN 1', {}, { database: 'nowhere' })));

const values = {
  'null': null,
  'true': true,
  'a text': 'Қазақстан "\\` \n',
  'an integer': 42n,
  'an integer beyond 2^53': 9007199254740993n,
  'the least integer': -(2n ** 63n),
  'a float': 0.1,
  'a large float': 1e300,
  'an infinite float': -Infinity,
  'a byte array': new Uint8Array([0, 127, 255]),
  'a list': [1n, 'two', null, [3.5]],
  'a map': { a: 1n, b: { c: 'd' }, e: null },
};
for (const [name, value] of Object.entries(values)) {
  await holds(`${name} comes back as it went`, async () => assert.deepEqual(await run('RETURN $value AS value', { value }), [{ value }]));
}

await holds('NaN comes back as NaN', async () => assert.ok(Number.isNaN((await run('RETURN $x AS x', { x: NaN }))[0].x)));

await holds('a date is compared as a date', async () => {
  const day = new neo4j.types.Date(2022n, 1n, 6n);
  assert.deepEqual(await run("RETURN $day = date('2022-01-06') AS same, $day < date('2022-01-07') AS before", { day }), [{ same: true, before: true }]);
});

await holds('what a statement changed is counted', async () => {
  const { summary } = await client.executeQuery("CREATE (:Labs {id: 'a'})-[:KNOWS {since: 2020}]->(:Labs {id: 'b'})", {}, { database });
  const { nodesCreated, relationshipsCreated, propertiesSet, labelsAdded } = summary.counters.updates();
  assert.deepEqual([nodesCreated, relationshipsCreated, propertiesSet, labelsAdded].map(Number), [2, 1, 3, 2]);
});

await holds('nodes, relationships and paths are read', async () => {
  const [{ a, r, p }] = await run("MATCH p = (a:Labs {id: 'a'})-[r:KNOWS]->(b) RETURN a, r, p");
  assert.deepEqual([a.labels, a.properties], [['Labs'], { id: 'a' }]);
  assert.deepEqual([r.type, r.properties, r.startNodeElementId], ['KNOWS', { since: 2020n }, a.elementId]);
  assert.deepEqual([p.start.elementId, p.end.properties.id, p.length], [a.elementId, 'b', 1]);
});

await holds('a transaction that is committed stays', async () => {
  const transaction = await session().beginTransaction();
  await transaction.run("CREATE (:Labs {id: 'kept'})");
  await transaction.commit();
  assert.equal(await number("MATCH (n:Labs {id: 'kept'}) RETURN count(n) AS n"), 1n);
});

await holds('a transaction that is rolled back leaves nothing', async () => {
  const transaction = await session().beginTransaction();
  await transaction.run("CREATE (:Labs {id: 'undone'})");
  assert.equal(await number("MATCH (n:Labs {id: 'undone'}) RETURN count(n) AS n"), 0n);
  await transaction.rollback();
  assert.equal(await number("MATCH (n:Labs {id: 'undone'}) RETURN count(n) AS n"), 0n);
});

await holds('an error ends its transaction', async () => {
  const transaction = await session().beginTransaction();
  await transaction.run("CREATE (:Labs {id: 'lost'})");
  await refusedAs('ClientError.Statement.ArithmeticError', () => transaction.run('RETURN 1 / 0 AS x'));
  assert.equal(await number("MATCH (n:Labs {id: 'lost'}) RETURN count(n) AS n"), 0n);
});

await holds('two transactions that write the same node conflict, and the second is done again', async () => {
  const other = await session().beginTransaction();
  await other.run("MATCH (n:Labs {id: 'a'}) SET n.k = 1");
  let attempts = 0;
  await session().executeWrite(async (transaction) => {
    attempts++;
    if (attempts === 2) await other.rollback();
    await transaction.run("MATCH (n:Labs {id: 'a'}) SET n.k = 2");
  });
  assert.equal(attempts, 2);
  assert.equal(await number("MATCH (n:Labs {id: 'a'}) RETURN n.k AS n"), 2n);
});

await holds('a bookmark is passed on', async () => {
  const first = session();
  await first.run("MERGE (:Labs {id: 'marked'})");
  const bookmarks = first.lastBookmarks();
  assert.equal(bookmarks.length, 1);
  assert.deepEqual(await run("MATCH (n:Labs {id: 'marked'}) RETURN n.id AS id", {}, { bookmarks }), [{ id: 'marked' }]);
});

await holds('a bookmark of another server is refused', () =>
  refusedAs('ClientError.Transaction.InvalidBookmark', () => run('RETURN 1', {}, { bookmarks: ['FB:elsewhere'] })));

await holds('writing in read mode is refused', () =>
  refusedAs('ClientError.Statement.AccessMode', () => run("CREATE (:Labs {id: 'read'})", {}, { defaultAccessMode: neo4j.session.READ })));

const refusals = {
  'a syntax error': ['ClientError.Statement.SyntaxError', 'MATCH (n RETURN n'],
  'an unknown variable': ['ClientError.Statement.SyntaxError', 'RETURN nobody'],
  'a missing parameter': ['ClientError.Statement.ParameterMissing', 'RETURN $nobody'],
  'an unknown procedure': ['ClientError.Procedure.ProcedureNotFound', 'CALL no.such.procedure()'],
  'a division by zero': ['ClientError.Statement.ArithmeticError', 'RETURN 1 / 0 AS x'],
};
for (const [name, [code, query]] of Object.entries(refusals)) {
  await holds(`${name} is told`, () => refusedAs(code, () => run(query)));
}

await holds('a second node with a unique key is refused', async () => {
  await run('CREATE CONSTRAINT labs_id IF NOT EXISTS FOR (n:Labs) REQUIRE n.id IS UNIQUE');
  await refusedAs('ClientError.Schema.ConstraintValidationFailed', () => run("CREATE (:Labs {id: 'a'})"));
});

await run('MATCH (n:Labs) DETACH DELETE n');
await run('DROP CONSTRAINT labs_id IF EXISTS');
await client.close();
