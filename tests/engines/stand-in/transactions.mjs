import { randomBytes } from 'node:crypto';
import { refusalFor } from './engine.mjs';
import { Refusal } from './refusal.mjs';

const idleLimit = 60_000;

/** The open transactions, by id. */
export class Transactions {
  #open = new Map();

  begin(engine) {
    const id = randomBytes(3).toString('hex');
    const transaction = { id, engine, inner: engine.begin(), isBusy: false };
    this.#open.set(id, transaction);
    this.#renew(transaction);
    return transaction;
  }

  /** Gives a transaction to one request at a time. */
  async use(id, work) {
    const transaction = this.#open.get(id);
    if (!transaction) {
      throw new Refusal(404, 'ClientError.Transaction.TransactionNotFound', `Transaction ${id} was not found. It may have expired.`);
    }

    if (transaction.isBusy) {
      throw new Refusal(400, 'ClientError.Transaction.TransactionAccessedConcurrently', `Transaction ${id} is in use.`);
    }

    transaction.isBusy = true;
    this.#renew(transaction);
    try {
      return await work(transaction);
    } finally {
      transaction.isBusy = false;
    }
  }

  commit(transaction) {
    this.#forget(transaction);
    try {
      transaction.inner.commit();
    } catch (error) {
      throw refusalFor(error);
    }
  }

  rollback(transaction) {
    this.#forget(transaction);
    if (transaction.inner.isActive) transaction.inner.rollback();
  }

  expireAll() {
    [...this.#open.values()].forEach((transaction) => this.#expire(transaction));
  }

  get count() {
    return this.#open.size;
  }

  #renew(transaction) {
    clearTimeout(transaction.timer);
    transaction.expires = new Date(Date.now() + idleLimit).toISOString();
    transaction.timer = setTimeout(() => this.#expire(transaction), idleLimit).unref();
  }

  /** Only an idle transaction expires. */
  #expire(transaction) {
    if (!transaction.isBusy) this.rollback(transaction);
  }

  #forget(transaction) {
    clearTimeout(transaction.timer);
    this.#open.delete(transaction.id);
  }
}
