import type { Approval, Approved, Waiting } from "../model/approval.ts";
import type { Manifest } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import { approve } from "../reconcile/approve.ts";
import { placed } from "../reconcile/placed.ts";
import type { Context } from "./context.ts";
import { checkPlace } from "./plan-file.ts";

/** A saved plan, and the file that it is from. */
interface Saved {
  readonly file: string;
  readonly approval: Approval;
}

/**
 * Holds a plan against a saved one. Undefined where the plan may not be applied at all: then nothing of it runs, whatever
 * was approved. Throws `bad-plan-file` where the two are for different places.
 */
export async function approvedOf(
  { file, approval }: Saved,
  plan: Plan,
  manifest: Manifest,
  context: Context,
): Promise<Approved | undefined> {
  checkPlace(file, approval, plan.environment);
  if (plan.status !== "ready") return undefined;
  const { committed } = await import("../git/committed.ts");
  return approve(plan, { approval, manifest, commit: await committed(manifest.files, context) });
}

/** Says that a change waits. */
export function notApproved({ change, why }: Waiting, manifest: Manifest): Finding {
  return {
    severity: "error",
    code: "not-approved",
    message: `to ${change.action} "${change.name}" waits: ${why}`,
    ...placed(manifest, change.at),
    hint: "review it in a new plan: chalk-ds plan --out FILE",
  };
}
