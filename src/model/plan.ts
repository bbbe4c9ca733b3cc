import type { Action, Change } from "./change.ts";
import type { Finding, NonEmpty } from "./finding.ts";
import type { Environment, Row, ServerWarning, Untouchable } from "./live.ts";

/** Whether what was applied is in effect: data sources take effect at a redeploy. */
export interface Redeploy {
  /** `pending`: a managed source is newer than the active deployment. `unknown`: the server did not tell. */
  readonly state: "none" | "pending" | "in-progress" | "unknown";
  /** The managed sources that are newer, sorted. */
  readonly sources: readonly string[];
}

/** What a plan holds whether or not it may be applied. No value of a sensitive key is in it. */
export interface PlanBody {
  readonly environment: Environment;
  /** What was compared: values; names, keys and references; or, offline, the manifest with its base alone. */
  readonly access: "values" | "keys" | "manifest";
  /** False when some value could not be compared. */
  readonly complete: boolean;
  /** The names that were looked at, sorted; absent: all. */
  readonly only?: readonly string[];
  /** What the manifest was compared with besides the environment. */
  readonly base?: {
    readonly revision: string;
    readonly commit: string;
    readonly chosenBy: string;
    /** True: no manifest stands there, so everything in this one is new. */
    readonly isEmpty?: true;
  };
  readonly summary: Readonly<Record<Action, number>> & {
    readonly inSync: number;
    readonly unmanaged: number;
    /** Values that could not be compared. */
    readonly unread: number;
  };
  /** In the order shown: deletes, replaces, updates, renames, creates; by name within each. */
  readonly changes: readonly Change[];
  /** Already different, and left as they are by `policy.drift: skip`; in the same order. */
  readonly skipped: readonly Change[];
  /** Live, equal to the manifest, and new in it: held from now on. Known only with a base. */
  readonly adopted: readonly string[];
  /** Keys that stay on the server though the manifest does not name them, of every managed source. */
  readonly extras: readonly { readonly name: string; readonly keys: readonly string[] }[];
  /** What could not be compared of each managed source that has some of it: keys, and the permission tags. */
  readonly unread: readonly {
    readonly name: string;
    readonly keys: readonly string[];
    readonly tags?: true;
    /** By key: when the server last changed it, in RFC 3339; where it tells. */
    readonly changedAt?: Readonly<Record<string, string>>;
  }[];
  /** What the server itself says of managed sources. */
  readonly serverWarnings: readonly ({ readonly name: string } & ServerWarning)[];
  /** Live, not in the manifest, left alone. */
  readonly unmanaged: readonly { readonly name: string; readonly kind: string; readonly id: string }[];
  readonly untouchable: readonly Untouchable[];
  readonly redeploy: Redeploy;
  /** What an apply would mean, in sentences: what becomes unavailable, and until when. */
  readonly meaning: readonly string[];
  readonly findings: readonly Finding[];
  /** The rows as they were read, by id: what an apply compares with before it writes. */
  readonly rows: readonly Row[];
}

/** A plan that may be applied. */
export type ReadyPlan = PlanBody & {
  readonly status: "ready";
  readonly access: "values" | "keys";
  /** Names whose changes are wanted and not in here, since a saved plan does not approve them: no read-back misses them. */
  readonly waiting?: readonly string[];
};

/** A blocked plan, or one that was made offline (`declared`), cannot be handed to `apply`. */
export type Plan =
  | ReadyPlan
  | (PlanBody & { readonly status: "declared"; readonly access: "manifest" })
  | (PlanBody & { readonly status: "blocked"; readonly by: NonEmpty<Finding> });
