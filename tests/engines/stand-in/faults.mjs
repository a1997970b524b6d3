import { isSchemaChange, mayWrite } from './engine.mjs';
import { Refusal } from './refusal.mjs';

/** What goes wrong on purpose with the next statements that write data. */
export class Faults {
  #left = { conflicts: 0, unavailable: 0, 'lost-answers': 0 };

  get kinds() {
    return Object.keys(this.#left);
  }

  expect(kind, count) {
    this.#left[kind] = count;
  }

  clear() {
    this.kinds.forEach((kind) => this.expect(kind, 0));
  }

  take(kind, statement) {
    const meets = this.#left[kind] > 0 && mayWrite(statement) && !isSchemaChange(statement);
    this.#left[kind] -= meets ? 1 : 0;
    return meets;
  }

  /** Runs a statement while another open transaction has just done the same. */
  async runAgainstRival(engine, statement, parameters) {
    const rival = engine.begin();
    const own = engine.begin();
    try {
      await engine.run(statement, parameters, rival);
      await engine.run(statement, parameters, own);
    } finally {
      own.rollback();
      rival.rollback();
    }

    // Grafeo lets two transactions create the same relationship; a server would lock its ends.
    throw new Refusal(400, 'TransientError.Transaction.DeadlockDetected', 'Another transaction writes the same.');
  }
}
