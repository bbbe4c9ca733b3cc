import type { Manifest } from "../model/desired.ts";
import { approvalOf } from "../reconcile/approval.ts";
import { approvalText } from "../records/approval.ts";
import { amount } from "../render/amount.ts";
import { clean } from "../render/clean.ts";
import type { Context } from "./context.ts";
import type { PlanTold } from "./plan-formats.ts";
import { lostFile, withLost } from "./plan-outputs.ts";
import { putFile } from "./put-file.ts";
import type { Talk } from "./talk.ts";

/** Only its owner may write it: whoever can write a saved plan can approve. */
const mode = 0o600;

/**
 * Saves a plan that was made as an approval, and returns what there is to tell then. One that nobody may apply as it is (it
 * is blocked, or not as complete as was asked) is not saved, and what the file held stays.
 */
export async function savePlan(
  path: string,
  told: Extract<PlanTold, { readonly more: unknown }>,
  manifest: Manifest,
  context: Context,
  talk: Talk,
): Promise<PlanTold> {
  const { plan, more } = told;
  if (plan.status !== "ready" || more.length > 0) {
    talk.say(`"${clean(path)}" is not written: there is nothing to approve in a plan with errors`);
    return told;
  }
  const { committed } = await import("../git/committed.ts");
  const text = approvalText(approvalOf(plan, manifest, await committed(manifest.files, context)));
  const why = await putFile({ path, text, mode }, context);
  if (why !== undefined) return withLost(told, [lostFile(path, why)]);
  talk.say(`saved ${clean(path)}: ${amount(plan.changes.length, "change")} approved${unreadNote(plan.summary.unread)}`);
  return told;
}

function unreadNote(unread: number): string {
  if (unread === 0) return "";
  return `, and ${amount(unread, "value")} that could not be read: an apply that finds one different writes it, as the manifest says`;
}
