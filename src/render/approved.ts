import type { Approved, FallenAway } from "../model/approval.ts";
import { clean } from "./clean.ts";
import type { Paint } from "./paint.ts";
import { type PlanText, renderPlan } from "./plan.ts";

const whyFallen: Readonly<Record<FallenAway["why"], string>> = {
  done: "no longer needed",
  dropped: "not done: the manifest no longer asks for it",
  lost: "not done: its source is no longer there",
  unread: "its values cannot be read now: apply with what they were read with, --base included",
  skipped: "left as it is by policy.drift",
};

/** What runs of a saved plan, what fell away, and what is written though nobody could read it. What waits are findings. */
export function renderApproved({ plan, fallenAway, late }: Approved, paint: Paint, look: PlanText): string {
  const lines = [
    ...fallenAway.map(
      ({ approved: { action, name }, why }) => `Fell away: ${action} ${clean(name)} (${whyFallen[why]})`,
    ),
    ...late.map(
      ({ name, keys }) =>
        `${clean(name)}: ${keys.map((key) => clean(key)).join(", ")} could not be read when this was approved, and is written as the approved manifest says`,
    ),
  ];
  const head =
    plan.changes.length > 0 ? renderPlan(plan, paint, look) : "Nothing of what was approved is left to do.\n";
  return `${head}${lines.map((line) => `${line}\n`).join("")}`;
}
