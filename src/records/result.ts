import type { Approved } from "../model/approval.ts";
import type { Result } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";

/**
 * An apply as plain data for `--format json`. `result` is undefined when nothing was to be done, or nothing might be;
 * `approved` where a saved plan was applied.
 */
export function resultRecord(
  plan: Plan,
  result: Result | undefined,
  exitCode: number,
  more: Plan["findings"] = [],
  approved?: Approved,
): Readonly<Record<string, unknown>> {
  return {
    formatVersion: 1,
    environment: plan.environment,
    status: plan.status,
    outcomes: result?.outcomes ?? [],
    verified: result?.verified ?? "not-read",
    unread: result?.unread ?? plan.summary.unread,
    ...(approved && {
      waiting: approved.waiting.map(({ change: { action, name }, why }) => ({ action, name, why })),
      fallenAway: approved.fallenAway.map(({ approved: { action, name }, why }) => ({ action, name, why })),
      late: approved.late,
    }),
    findings: [...plan.findings, ...(result?.findings ?? []), ...more],
    exitCode,
  };
}

/** The document of an apply that ended before its first write: valid too, with the findings alone. */
export function failedResultRecord(findings: Plan["findings"], exitCode: number): Readonly<Record<string, unknown>> {
  return { formatVersion: 1, status: "failed", outcomes: [], verified: "not-read", unread: 0, findings, exitCode };
}
