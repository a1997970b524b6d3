// A stand-in for a Neo4j server with the Query API: HTTP in front of the graph engine Grafeo, which speaks modern Cypher.
//   node stand-in.mjs USER PASSWORD
// It listens on a free port of the loopback, prints its address, and ends when its standard input closes.
import { createServer } from 'node:http';
import { Faults } from './stand-in/faults.mjs';
import { QueryApi } from './stand-in/query-api.mjs';
import { TestHooks } from './stand-in/test-hooks.mjs';

const [user, password] = process.argv.slice(2);
if (!password) {
  console.error('node stand-in.mjs USER PASSWORD');
  process.exit(2);
}

const faults = new Faults();
const api = new QueryApi(user, password, faults);
const hooks = new TestHooks(api, faults);

const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString();
  const url = new URL(request.url, `http://${request.headers.host}`);
  const isHook = url.pathname.startsWith('/stand-in/');
  const answer = isHook ? hooks.answer(request.method, url) : await api.answer(request, url, body);
  if (answer.isLost) {
    request.socket.destroy();
    return;
  }

  response.writeHead(answer.status, answer.headers ?? {});
  response.end(answer.body);
});

// A connection that closes while a client sends on it again would look like a failure of the server.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on('end', () => process.exit(0));
