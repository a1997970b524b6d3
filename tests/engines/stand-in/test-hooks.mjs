/** What a test tells and asks the stand-in itself, below /stand-in/. */
export class TestHooks {
  #api;
  #faults;

  constructor(api, faults) {
    this.#api = api;
    this.#faults = faults;
  }

  answer(method, url) {
    const word = url.pathname.slice('/stand-in/'.length);
    if (method === 'GET' && word === 'statements') return this.#show(this.#api.statements);
    if (method === 'GET' && word === 'open-transactions') return this.#show(this.#api.openTransactions);
    if (method !== 'POST') return { status: 404 };
    if (this.#faults.kinds.includes(word)) this.#faults.expect(word, Number(url.searchParams.get('n')));
    else if (word === 'expire') this.#api.expire();
    else if (word === 'wipe') this.#wipe();
    else return { status: 404 };
    return { status: 204 };
  }

  #wipe() {
    this.#api.wipe();
    this.#faults.clear();
  }

  #show(value) {
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) };
  }
}
