import type { Change } from "../model/change.ts";
import { type Finding, isNonEmpty, sortFindings } from "../model/finding.ts";
import type { Plan, PlanBody } from "../model/plan.ts";
import type { Usages } from "../model/usage.ts";
import type { About } from "./about.ts";
import { meaningOf } from "./meaning.ts";
import { retargetsFirst } from "./retarget.ts";
import { frozen } from "./sealed.ts";
import { nameLost } from "./usages.ts";

// What is learnt about a plan after it was made. A plan is a frozen value: what comes out here is another one.

/** The plan with more findings. An error blocks it, and is told of the changes that it names. */
export function withFindings(plan: Plan, more: readonly About[]): Plan {
  const findings = retargetsFirst(sortFindings([...plan.findings, ...more.map(({ finding }) => finding)]));
  const by = findings.filter(({ severity }) => severity === "error");
  const changes = plan.changes.map((change) => blocked(change, more));
  if (!isNonEmpty(by)) return frozen({ ...plan, changes, findings });
  return frozen({ ...plan, changes, findings, status: "blocked", by });
}

/** The plan with those who use the names that it takes away. Of a name that was not searched for nothing is said. */
export function withUsers(plan: Plan, usages: Usages): Plan {
  const changes = plan.changes.map((change): Change => {
    const name = nameLost(change);
    const users = name === undefined ? undefined : usages.get(name);
    return users ? { ...change, users } : change;
  });
  return frozen({ ...plan, ...withMeaning(plan, changes) });
}

/** Changes in the place of a plan's own, with the sentences that go with them; what a plan says besides stays first. */
export function withMeaning(plan: PlanBody, changes: readonly Change[]): Pick<PlanBody, "changes" | "meaning"> {
  const besides = plan.meaning.length - meaningOf(plan.changes, plan.redeploy).length;
  return { changes, meaning: [...plan.meaning.slice(0, besides), ...meaningOf(changes, plan.redeploy)] };
}

function blocked(change: Change, more: readonly About[]): Change {
  const isOf = ({ finding, names }: About): boolean => finding.severity === "error" && names.includes(change.name);
  const codes = more.filter(isOf).map(({ finding }: { readonly finding: Finding }) => finding.code);
  return codes.length === 0 ? change : { ...change, blockedBy: [...new Set([...change.blockedBy, ...codes])] };
}
