import type { Code } from "./finding.ts";

/**
 * One thing that `doctor` looked at. `unknown` is honest: nobody told, which is neither right nor wrong. What is not
 * ok has a `hint`, and what failed has a `code`, which decides the exit.
 */
export interface Check {
  /** What was looked at: `credentials`, `token` … Several checks may share one. */
  readonly name: string;
  readonly status: "ok" | "warning" | "failed" | "unknown";
  /** Lower case, no full stop. Never a secret, nor anything made from one. */
  readonly message: string;
  readonly hint?: string;
  readonly code?: Code;
}
