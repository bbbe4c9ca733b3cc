import { type Change, sent } from "../model/change.ts";
import type { Desired, Manifest } from "../model/desired.ts";
import { ChalkDsError, type Finding, isNonEmpty } from "../model/finding.ts";
import type { StoredSecrets } from "../model/live.ts";
import type { ReadyPlan } from "../model/plan.ts";
import type { Resolver } from "../model/ports.ts";
import type { WireValue } from "../model/value.ts";
import { asideName } from "./aside.ts";
import { type Move, movesOf } from "./moves.ts";
import { resolveWanted } from "./wanted.ts";

/** One change with the moves that make it. The values to send live for one apply and are in no plan. */
export interface Step {
  readonly change: Change;
  readonly moves: readonly Move[];
}

/**
 * Turns a plan into steps, in the order of the plan, resolving again the values that it sends. Throws ChalkDsError when one
 * cannot be resolved, or when the manifest no longer holds what was planned: nothing has been sent then.
 */
export function stepsOf(
  plan: ReadyPlan,
  manifest: Manifest,
  secrets: StoredSecrets | "unread",
  resolver: Resolver,
): readonly Step[] {
  const findings: Finding[] = [];
  const steps = plan.changes.map((change): Step => {
    const keys = sent(change).map((e) => e.key);
    const desired = manifest.desired.get(change.name);
    if (!isStillAsked(change, keys, desired, manifest, plan)) findings.push(noLongerAsked(change));
    if (change.action === "delete" || !desired) return { change, moves: movesOf(change, new Map()) };
    const needed = new Map([...desired.config].filter(([key]) => keys.includes(key)));
    const wanted = resolveWanted({ ...desired, config: needed }, secrets, resolver);
    findings.push(...wanted.findings.filter((f) => f.severity === "error"));
    const config = new Map<string, WireValue>();
    for (const [key, want] of wanted.values) {
      if (want.is === "text" || want.is === "secret") config.set(key, want);
    }
    return { change, moves: movesOf(change, config) };
  });
  if (isNonEmpty(findings)) throw new ChalkDsError(findings);
  return steps.filter(({ moves }) => moves.length > 0);
}

// A plan applied with another manifest than its own would create sources without config, or delete what nobody names.
function isStillAsked(
  change: Change,
  keys: readonly string[],
  desired: Desired | undefined,
  manifest: Manifest,
  { environment }: ReadyPlan,
): boolean {
  if (change.action === "delete") return !desired && isDeleteAsked(change, manifest, environment.id);
  const { set, carried } = change.tags ?? {};
  const isTagAsked = !set || carried || desired?.permissionTags !== undefined;
  return desired?.kind === change.kind && isTagAsked && keys.every((key) => desired.config.has(key));
}

function isDeleteAsked(
  { name, id, why, of }: Extract<Change, { action: "delete" }>,
  { absent, desired, policy }: Manifest,
  environmentId: string,
): boolean {
  switch (why) {
    case "absent":
      return absent.some((a) => a.name === name && (a.id === undefined || a.id === id));
    case "prune":
      return policy.prune;
    case "replaced":
      return of !== undefined && desired.has(of) && name === asideName(environmentId, id, of);
  }
}

function noLongerAsked(change: Change): Finding {
  return {
    severity: "error",
    code: "changed-since-plan",
    message: `the manifest does not ask to ${change.action} "${change.name}" as the plan does`,
    hint: "apply a plan together with the manifest that it was made from",
  };
}
