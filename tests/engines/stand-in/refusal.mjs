/** A request that is answered with an error, as a Neo4j server words it. */
export class Refusal extends Error {
  constructor(status, code, message, headers = {}) {
    super(message);
    Object.assign(this, { status, code: `Neo.${code}`, headers });
  }

  get body() {
    return { errors: [{ code: this.code, message: this.message }] };
  }
}
