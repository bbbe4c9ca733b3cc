/** A place in a Chalk project that uses a data source by its name. */
export interface Usage {
  /** Relative to the searched folder's own place, as shown to the user. */
  readonly file: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** A `-- source: NAME` comment, or `Source(name="NAME")`. */
  readonly how: "sql" | "python";
}

/** By name of the data source. */
export type Usages = ReadonlyMap<string, readonly Usage[]>;
