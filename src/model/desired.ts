import type { Finding, Frame, Position } from "./finding.ts";
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
  /** Absent: as they are; empty: none. In the order of the manifest. */
  readonly permissionTags?: readonly string[];
  readonly renamedFrom?: string;
  /** Consent to replace a live source of this kind. */
  readonly replaces?: Kind;
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
  /** Globs over names: never deleted, replaced or renamed. */
  readonly protect: readonly string[];
  /** A plan with more deletions is blocked. */
  readonly maxDeletes: number;
  /** What an apply does with what was different before this change of the manifest; it takes a base to know. */
  readonly drift: "overwrite" | "skip" | "stop";
}

/** The policy of a manifest that has none. */
export const defaultPolicy: Policy = { prune: false, ignore: [], protect: [], maxDeletes: 3, drift: "overwrite" };

/** What a checked manifest says whatever the environment. */
interface ManifestBody {
  /** The pin: an environment's id or name. */
  readonly environment?: { readonly text: string; readonly at: Position };
  /** The environment that the manifest was loaded for, by id or name, where its caller said so. */
  readonly chosen?: string;
  readonly policy: Policy;
  readonly absent: readonly Absent[];
  /** Files read, as shown to the user. */
  readonly files: readonly string[];
  /** The folder that the files are named from, and the root's own, which no `{file: …}` may leave: full paths. */
  readonly cwd: string;
  readonly folder: string;
  /** The lines around a place in the files, for what a plan finds. */
  readonly frameAt: (at: Position) => Frame | undefined;
  /** Warnings of the checks; a manifest with errors is never built. */
  readonly warnings: readonly Finding[];
}

/** The manifest of one environment, checked. */
export interface Manifest extends ManifestBody {
  readonly desired: ReadonlyMap<string, Desired>;
  readonly overlaid?: never;
}

/** A checked manifest with overlays: what is desired depends on the environment. */
export interface OverlaidManifest extends ManifestBody {
  /** By the environment's name or id, as `environments:` lists it: what is desired there. */
  readonly overlaid: ReadonlyMap<string, ReadonlyMap<string, Desired>>;
  readonly desired?: never;
}

/** A checked manifest that has not been asked which environment it is for. */
export type AnyManifest = Manifest | OverlaidManifest;
