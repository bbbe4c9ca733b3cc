import type { Code, Position } from "./finding.ts";
import type { Kind } from "./kind.ts";
import type { Usage } from "./usage.ts";
import type { Shown } from "./value.ts";

/**
 * Where a difference comes from, known only with a base: the manifest's own change, a difference that the base has too
 * (drift, or an apply that is still to come), or a live source that no earlier manifest is known to have held.
 */
export type Origin = "this-change" | "already-different" | "adopt";

/**
 * What is known of one config key. `before` and `after` are absent when the value is sensitive:
 * the plan knows only that they are the same, differ, or are unread. `declared`: the live value could not be read, and
 * the manifest's own text changed between base and head; then `before` and `after` are the manifest's.
 */
export interface Edit {
  readonly key: string;
  readonly status: "same" | "different" | "declared" | "new" | "unread" | "extra";
  readonly sensitive: boolean;
  readonly before?: Shown;
  readonly after?: Shown;
  readonly at?: Position;
  /** Of what an apply would send, with a base. */
  readonly origin?: Exclude<Origin, "adopt">;
  /** True: already different, and `policy.drift: skip` leaves it. */
  readonly skipped?: true;
  /** When the server last changed the key, in RFC 3339; where it tells. */
  readonly changedAt?: string;
}

/** What happens to the permission tags of a source, which the server keeps by kind and name. All lists are sorted. */
export interface TagEdit {
  /** Written for the kind and name that the source will have; absent: nothing is to write. */
  readonly set?: { readonly before: readonly string[] | "unread"; readonly after: readonly string[] };
  /** Tags of a kind and name that nothing will have any more: deleted last. */
  readonly stale?: { readonly kind: Kind; readonly name: string; readonly tags: readonly string[] };
  /** True: the tags come from the old kind or name; the manifest says nothing of them. */
  readonly carried?: true;
  readonly at?: Position;
}

/** A destination that changes while secrets of the source stay: they will travel there. */
export interface Retarget {
  /** The config keys that decide where the source connects, and change. */
  readonly destination: readonly string[];
  /** The config keys whose saved secret, or unchanged reference, stays. */
  readonly secrets: readonly string[];
}

/** One difference on one data source. */
export type Change = {
  readonly name: string;
  readonly kind: Kind;
  readonly at?: Position;
  /** Codes of the findings that block the plan and name this change. */
  readonly blockedBy: readonly Code[];
  readonly origin?: Origin;
  readonly tags?: TagEdit;
  readonly retarget?: Retarget;
  /** Who uses the name that goes away or changes its meaning. Empty: a project was searched, and none found; absent: none was. */
  readonly users?: readonly Usage[];
} & (
  | { readonly action: "create"; readonly edits: readonly Edit[] }
  /** Edits or tags, or both. */
  | { readonly action: "update"; readonly id: string; readonly edits: readonly Edit[] }
  | { readonly action: "rename"; readonly id: string; readonly from: string; readonly edits: readonly Edit[] }
  | {
      readonly action: "replace";
      /** The old source's. */
      readonly id: string;
      readonly was: Kind;
      /** The name that the old source has while the new one is created. */
      readonly aside: string;
      /** True: an apply that ended early has put the old source aside already. */
      readonly isAside: boolean;
      readonly edits: readonly Edit[];
    }
  | {
      readonly action: "delete";
      readonly id: string;
      /** `replaced`: what a replace that ended early left aside. */
      readonly why: "absent" | "prune" | "replaced";
      /** The name that a replaced one had. */
      readonly of?: string;
    }
);

/** The actions, in the order in which a plan shows them. */
export const actions = ["delete", "replace", "update", "rename", "create"] as const;

/** One of the actions. */
export type Action = Change["action"];

/** The edits that an apply sends: those known or declared to be needed, less those that are skipped. */
export function sent(change: Change): readonly Edit[] {
  if (change.action === "delete") return [];
  if (change.action === "create" || change.action === "replace") return change.edits;
  return change.edits.filter(isSent);
}

/** Whether an apply sends an edit of a source that is live. */
export function isSent({ status, skipped }: Edit): boolean {
  return !skipped && (status === "new" || status === "different" || status === "declared");
}
