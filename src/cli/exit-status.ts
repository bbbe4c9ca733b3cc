import type { Code, Finding } from "../model/finding.ts";
import type { Result } from "../model/outcome.ts";

/** How a process exits. 0 done; 2 belongs to `plan --detailed-exitcode` alone; 130 and 143 are the interruptions. */
export type ExitStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 70 | 130 | 143;

/** A new code does not compile until someone decides how the process exits. */
export const exitStatus: Readonly<Record<Code, ExitStatus>> = {
  usage: 3,
  "unknown-command": 3,
  "confirmation-needed": 3,
  "file-exists": 3,
  "manifest-missing": 3,
  "manifest-unreadable": 3,
  "manifest-too-large": 3,
  "manifest-not-text": 3,
  "manifest-empty": 3,
  "manifest-syntax": 3,
  "manifest-too-deep": 3,
  "manifest-alias": 3,
  "manifest-tag": 3,
  "duplicate-key": 3,
  "manifest-shape": 3,
  "unknown-kind": 3,
  "unknown-key": 3,
  "required-key": 3,
  "key-alternatives": 3,
  "key-trap": 3,
  "bad-format": 3,
  "bad-value": 3,
  "plaintext-secret": 3,
  "bad-name": 3,
  "reserved-name": 3,
  "duplicate-source": 3,
  "variable-collision": 3,
  "bad-policy": 3,
  "bad-overlay": 3,
  "bad-rename": 3,
  "missing-variable": 3,
  "forbidden-variable": 3,
  "missing-file": 3,
  "forbidden-file": 3,
  "unknown-secret": 3,
  "ambiguous-secret": 3,
  "value-needed": 3,
  "kind-conflict": 3,
  "environment-mismatch": 3,
  "unknown-environment": 3,
  "name-ignored": 3,
  "left-out": 0, // only ever a warning
  "cannot-merge": 3,
  "no-credentials": 1,
  "bad-credentials": 1,
  "bad-configuration": 1,
  unreachable: 1,
  "timed-out": 1,
  cancelled: 1,
  "permission-denied": 1,
  "not-found": 1,
  "already-exists": 1,
  "server-refused": 1,
  "server-error": 1,
  "ambiguous-live-name": 1,
  "foreign-row": 1,
  protected: 6,
  "too-many-deletes": 6,
  "empty-result": 6,
  drift: 6,
  retarget: 6,
  "looks-like-rename": 3,
  "aside-left": 3,
  "bad-base": 3,
  "dropped-still-live": 3,
  "prune-waits": 6,
  "test-skipped": 7,
  "test-warning": 7,
  "bad-plan-file": 3,
  "not-approved": 4,
  "changed-since-plan": 5,
  conflict: 5,
  "unknown-outcome": 5, // the live list may have changed: look before you retry
  "not-attempted": 5,
  "not-converged": 5,
  incomplete: 5,
  "server-replaces": 5,
  "test-failed": 7,
  "output-lost": 5,
  interrupted: 130,
  bug: 70,
};

// The cause before its consequence: what the author must mend first decides the exit.
const precedence: readonly ExitStatus[] = [70, 130, 3, 6, 1, 7, 5, 4];

/** The exit of a run that ended with these findings: 0 where none is an error. */
export function exitOf(findings: readonly Finding[]): ExitStatus {
  const statuses = new Set(findings.filter((f) => f.severity === "error").map((f) => exitStatus[f.code]));
  return precedence.find((status) => statuses.has(status)) ?? 0;
}

/** The exit of an apply: 0 when every change is done and what could be read back is as wanted. */
export function exitOfResult(result: Result, interrupted: AbortSignal): ExitStatus {
  const isDone = result.outcomes.every((o) => o.ended === "done");
  if (interrupted.aborted && (!isDone || result.verified === "not-read"))
    return interrupted.reason === "SIGTERM" ? 143 : 130;
  if (isDone) return result.verified === "equal" || result.verified === "unread" ? exitOf(result.findings) : 5;
  // A refusal that left nothing written is a plain failure; anything else is a partial apply.
  const isUntouched = result.outcomes.every((o) => (o.ended === "failed" || o.ended === "not-attempted") && !o.partly);
  return isUntouched ? 1 : 5;
}
