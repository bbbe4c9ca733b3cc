import type { Action, Change } from "./change.ts";
import type { Finding, NonEmpty } from "./finding.ts";
import type { Environment, Row, Untouchable } from "./live.ts";

/** What a plan holds whether or not it may be applied. No value of a sensitive key is in it. */
export interface PlanBody {
  readonly environment: Environment;
  readonly access: "values" | "keys";
  /** False when some value could not be compared. */
  readonly complete: boolean;
  readonly summary: Readonly<Record<Action, number>> & {
    readonly inSync: number;
    readonly unmanaged: number;
    /** Values that could not be compared. */
    readonly unread: number;
  };
  /** In the order shown: deletes, updates, renames, creates; by name within each. */
  readonly changes: readonly Change[];
  /** Notes on sources that need no change: extra keys that stay. */
  readonly extras: readonly { readonly name: string; readonly keys: readonly string[] }[];
  /** Live, not in the manifest, left alone. */
  readonly unmanaged: readonly { readonly name: string; readonly kind: string; readonly id: string }[];
  readonly untouchable: readonly Untouchable[];
  readonly findings: readonly Finding[];
  /** The rows as they were read, by id: what an apply compares with before it writes. */
  readonly rows: readonly Row[];
}

/** A plan that may be applied. */
export type ReadyPlan = PlanBody & { readonly status: "ready" };

/** A blocked plan cannot be handed to `apply`. */
export type Plan = ReadyPlan | (PlanBody & { readonly status: "blocked"; readonly by: NonEmpty<Finding> });
