const hidden = "(sensitive)";

/**
 * Text that nobody has cleared for showing: passwords, and every literal of a manifest until
 * the catalog decides. It prints, serialises and inspects as `(sensitive)`.
 *
 * `equals` is the only comparison: a deep-equal or a JSON text calls any two secrets equal.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself. Only what puts it on the wire, or asks whether it may be shown, calls this. */
  reveal(): string {
    return this.#text;
  }

  /** Whether both hold the same text, byte for byte. */
  equals(other: Secret): boolean {
    return this.#text === other.#text;
  }

  toString(): string {
    return hidden;
  }

  toJSON(): string {
    return hidden;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return hidden;
  }
}
