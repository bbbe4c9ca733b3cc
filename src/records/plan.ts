import type { Plan } from "../model/plan.ts";

/** The version of the plan's JSON. A reader refuses a number it does not know. */
const planFormatVersion = 1;

/**
 * A plan as plain data for `--format json` and policy tools: one document, no sensitive value in it
 * (`before` and `after` of a sensitive key are absent, not masked). `more` are findings about the plan as a whole.
 */
export function planRecord(
  plan: Plan,
  exitCode: number,
  more: Plan["findings"] = [],
): Readonly<Record<string, unknown>> {
  return {
    formatVersion: planFormatVersion,
    status: plan.status,
    environment: plan.environment,
    complete: plan.complete,
    access: plan.access,
    summary: plan.summary,
    changes: plan.changes.map((change) => ({
      action: change.action,
      name: change.name,
      kind: change.kind,
      ...("id" in change && { id: change.id }),
      ...(change.action === "rename" && { previousName: change.from }),
      ...(change.action === "delete" && { reason: change.why }),
      ...(change.at && { source: change.at }),
      ...(change.action !== "delete" && {
        keys: change.edits.map(({ key, status, sensitive, before, after }) => ({
          key,
          status,
          sensitive,
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after }),
        })),
      }),
      blockedBy: change.blockedBy,
    })),
    extras: plan.extras,
    unmanaged: plan.unmanaged,
    untouchable: plan.untouchable,
    findings: [...plan.findings, ...more],
    exitCode,
  };
}

/** The document of a plan that could not be made: valid too, with the findings alone. */
export function failureRecord(findings: Plan["findings"], exitCode: number): Readonly<Record<string, unknown>> {
  return {
    formatVersion: planFormatVersion,
    status: "failed",
    complete: false,
    changes: [],
    unmanaged: [],
    findings,
    exitCode,
  };
}
