import type { Kind } from "./kind.ts";

/** What a page tells of one kind, in the words of a user: the same in a terminal and in docs/kinds. */
export interface KindPage {
  readonly kind: Kind;
  readonly title: string;
  readonly keys: readonly PageKey[];
  readonly alternatives: readonly {
    /** `signing in`, `the stream`. */
    readonly name: string;
    /** The ways; an empty one is to give none of the keys. */
    readonly ways: readonly (readonly string[])[];
    readonly note: string;
  }[];
  /** Whole sentences. */
  readonly traps: readonly string[];
  /** Names that are no keys, each with the key that is meant. */
  readonly wrongNames: readonly (readonly [name: string, key: string])[];
  /** A whole manifest. */
  readonly example: string;
  /** The stored secrets that the example names. */
  readonly secrets: readonly string[];
}

/** One key of a page. */
export interface PageKey {
  readonly key: string;
  readonly isRequired: boolean;
  readonly isSensitive: boolean;
  /** What a value looks like, in a few words. */
  readonly format: string;
  /** The meaning and what else is to be known, in whole sentences. */
  readonly text: string;
}
