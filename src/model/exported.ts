import type { Kind } from "./kind.ts";
import type { ConfigValue, FileValue } from "./value.ts";

/** A config value as an export writes it: never a file. */
export type ExportedValue = Exclude<ConfigValue, FileValue>;

/** A live data source as the entry of a manifest. */
export interface ExportedSource {
  readonly name: string;
  readonly kind: Kind;
  /** In the order in which the keys are written. */
  readonly config: ReadonlyMap<string, ExportedValue>;
}

/** A variable that an exported manifest wants. */
export interface Placeholder {
  readonly variable: string;
  readonly source: string;
  readonly key: string;
}

/** What is live and not in the exported manifest: a whole source, one of its keys, or all of its config. */
export interface LeftOut {
  readonly what: "source" | "key" | "config";
  readonly id: string;
  /** Of the source, as the server has it; empty for an unnamed one. */
  readonly name: string;
  /** As shown: `postgresql`, `openai`. */
  readonly kind: string;
  readonly reason: string;
  readonly hint?: string;
}

/** What became of an environment: its entries, sorted by name, and what is to be told of them. */
export interface Exported {
  readonly sources: readonly ExportedSource[];
  readonly variables: readonly Placeholder[];
  readonly leftOut: readonly LeftOut[];
}

/** A file of an exported manifest. */
export interface ExportedFile {
  /** From the current folder; absent for what goes to stdout. */
  readonly path?: string;
  readonly text: string;
}
