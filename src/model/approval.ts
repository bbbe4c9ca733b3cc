import type { Action, Change, Retarget } from "./change.ts";
import type { Position } from "./finding.ts";
import type { Kind } from "./kind.ts";
import type { Environment } from "./live.ts";
import type { ReadyPlan } from "./plan.ts";
import type { FileValue } from "./value.ts";

/** Where the manifest stood in git. */
export interface Commit {
  /** The full hash of HEAD. */
  readonly hash: string;
  /** Whether each file of the manifest is in it, unchanged. */
  readonly isClean: boolean;
  /** The folder that files are named from, from the root of the repository; empty for the root. */
  readonly folder: string;
}

/**
 * What the manifest says of a key, without a value that must not be shown. A literal that no plan shows is known by its place
 * alone, which means the same text only in the same commit. Its column is no part of that: it tells how long a literal is
 * that stands before it on the line. A file's path begins at the folder of the file that names it.
 */
export type Expression =
  | { readonly from: "text"; readonly text: string }
  | { readonly from: "literal"; readonly at: Pick<Position, "file" | "line"> }
  | { readonly from: "secret"; readonly ref: string }
  | { readonly from: "env"; readonly name: string }
  | (FileValue & { readonly writtenIn: string });

/** A key that may be written, as the manifest says it. */
export interface ApprovedKey {
  readonly key: string;
  readonly expression: Expression;
  /** True: its live value could not be read, so nobody knows whether it has to be written. */
  readonly isUnread?: true;
}

/** A source of a plan by what it was. */
interface ApprovedSource {
  readonly name: string;
  readonly kind: Kind;
  /** Those to be sent, and those that could not be read. */
  readonly keys: readonly ApprovedKey[];
}

/** A change as it was approved. */
export interface ApprovedChange extends ApprovedSource {
  readonly action: Action;
  /** Of the live source; absent of a create. */
  readonly id?: string;
  /** Of a rename. */
  readonly previousName?: string;
  /** Of a replace. */
  readonly was?: Kind;
  /** The tags that the source shall have; and the kind and name whose tags are deleted. */
  readonly tags?: { readonly set?: readonly string[]; readonly stale?: { readonly kind: Kind; readonly name: string } };
  readonly retarget?: Retarget;
}

/** A source that the plan leaves alone, with keys that could not be read: those may be updated. */
export interface ApprovedUnread extends ApprovedSource {
  readonly id: string;
}

/** A saved plan: what an apply may do, change by change. Nothing in it is secret or made from a secret. */
export interface Approval {
  readonly environment: Environment;
  /** Absent where there is no git. */
  readonly commit?: Commit;
  readonly changes: readonly ApprovedChange[];
  readonly unread: readonly ApprovedUnread[];
}

/** A change that was not approved as it is. */
export interface Waiting {
  readonly change: Change;
  /** As it follows on the words `waits:`. */
  readonly why: string;
}

/** An approved change that is not in the plan of now. */
export interface FallenAway {
  readonly approved: ApprovedChange;
  /**
   * Nothing is left to do; its values cannot be read now; `policy.drift: skip` leaves it; the manifest asks for something
   * else or for nothing; or the source that it was approved for is live no more. All but the first were not done.
   */
  readonly why: "done" | "unread" | "skipped" | "dropped" | "lost";
}

/** What an approval makes of a plan. */
export interface Approved {
  /** The plan with what may run alone. */
  readonly plan: ReadyPlan;
  readonly waiting: readonly Waiting[];
  readonly fallenAway: readonly FallenAway[];
  /** Keys that are written though nobody could read them when the plan was approved: the approved manifest sets them. */
  readonly late: readonly { readonly name: string; readonly keys: readonly string[] }[];
}
