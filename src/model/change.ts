import type { Code, NonEmpty, Position } from "./finding.ts";
import type { Kind } from "./kind.ts";
import type { Shown } from "./value.ts";

/**
 * What is known of one config key. `before` and `after` are absent when the value is sensitive:
 * the plan knows only that they are the same, differ, or are unread.
 */
export interface Edit {
  readonly key: string;
  readonly status: "same" | "different" | "new" | "unread" | "extra";
  readonly sensitive: boolean;
  readonly before?: Shown;
  readonly after?: Shown;
  readonly at?: Position;
}

/** One difference on one data source. */
export type Change = {
  readonly name: string;
  readonly kind: Kind;
  readonly at?: Position;
  /** Codes of the findings that block the plan and name this change. */
  readonly blockedBy: readonly Code[];
} & (
  | { readonly action: "create"; readonly edits: readonly Edit[] }
  | { readonly action: "update"; readonly id: string; readonly edits: NonEmpty<Edit> }
  | { readonly action: "rename"; readonly id: string; readonly from: string; readonly edits: readonly Edit[] }
  | { readonly action: "delete"; readonly id: string; readonly why: "absent" | "prune" }
);

/** The actions, in the order in which a plan shows them. */
export const actions = ["delete", "update", "rename", "create"] as const;

/** One of the actions. */
export type Action = Change["action"];

/** The edits that an apply sends: those known to be needed. */
export function sent(change: Change): readonly Edit[] {
  if (change.action === "delete") return [];
  if (change.action === "create") return change.edits;
  return change.edits.filter((e) => e.status === "new" || e.status === "different");
}
