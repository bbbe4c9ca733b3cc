import type { Action } from "./change.ts";
import type { Code, Finding } from "./finding.ts";

/** How one change ended. */
export interface Outcome {
  readonly name: string;
  readonly action: Action;
  readonly ended: "done" | "failed" | "conflict" | "unknown" | "not-attempted";
  readonly milliseconds: number;
  /** What kind of trouble it was, where it did not end as done: a code of docs/errors.md. */
  readonly code?: Code;
  /** Why it did not end as done; the server's own words, cleaned by whoever prints them. */
  readonly message?: string;
  /** Whether, though it did not end as done, the server holds a part of it. */
  readonly partly?: true;
}

/** How an apply ended. */
export interface Result {
  readonly outcomes: readonly Outcome[];
  /** What the read-back found: "live equals the manifest", or how far it does. */
  readonly verified: "equal" | "different" | "unread" | "not-read";
  /** Values that the read-back could not see. */
  readonly unread: number;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}
