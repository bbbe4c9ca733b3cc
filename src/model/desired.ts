import type { Finding, Position } from "./finding.ts";
import type { Kind } from "./kind.ts";
import type { ConfigValue } from "./value.ts";

/** A config value with the place of its key in the manifest. */
export interface DesiredValue {
  readonly value: ConfigValue;
  readonly at: Position;
}

/** A data source that the manifest asks for. */
export interface Desired {
  readonly name: string;
  readonly kind: Kind;
  /** By config key, in the order of the manifest. */
  readonly config: ReadonlyMap<string, DesiredValue>;
  readonly renamedFrom?: string;
  readonly protect: boolean;
  readonly at: Position;
}

/** A name that must not exist; with an id, only the source of that id is meant. */
export interface Absent {
  readonly name: string;
  readonly id?: string;
  readonly at: Position;
}

/** What the manifest says about deleting. */
export interface Policy {
  readonly prune: boolean;
  /** Globs over names: never touched. */
  readonly ignore: readonly string[];
  /** Globs over names: never deleted or renamed. */
  readonly protect: readonly string[];
  /** A plan with more deletions is blocked. */
  readonly maxDeletes: number;
}

/** The manifest of one environment, checked. */
export interface Manifest {
  /** The pin: an environment's id or name. */
  readonly environment?: { readonly text: string; readonly at: Position };
  /** The environment that the manifest was loaded for, by id or name, where its caller said so. */
  readonly chosen?: string;
  readonly policy: Policy;
  readonly desired: ReadonlyMap<string, Desired>;
  readonly absent: readonly Absent[];
  /** Files read, as shown to the user. */
  readonly files: readonly string[];
  /** Warnings of the checks; a manifest with errors is never built. */
  readonly warnings: readonly Finding[];
}
