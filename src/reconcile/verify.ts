import { type Change, sent } from "../model/change.ts";
import type { Manifest } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Live, Reading } from "../model/live.ts";
import type { Outcome, Result } from "../model/outcome.ts";
import type { Plan, ReadyPlan } from "../model/plan.ts";
import type { Ask, CallOptions, Reader, Resolver } from "../model/ports.ts";
import { leftToDo } from "./left.ts";
import { placed } from "./placed.ts";
import { askFor, planFrom } from "./plan.ts";
import { liveById } from "./unmoved.ts";

/** What the read-back at the end of an apply found. */
export type Verified = Pick<Result, "verified" | "unread" | "findings">;

/** What a plan was made from: an apply reads the same again, before it writes and after. */
export function asked(plan: ReadyPlan, manifest: Manifest): Ask {
  return askFor(manifest, plan.access, { replace: replacesOf(plan).map(({ name }) => name) });
}

/**
 * Reads once more and plans again: what is left to do says how far live equals the manifest.
 * A change that ended as done and is still wanted has not converged (the server stored something else).
 * `before` is the reading that the apply began with. What cannot be planned any more is no equality:
 * a name that is live twice drops out of the changes, and must not pass for done.
 */
export async function verify(
  plan: ReadyPlan,
  manifest: Manifest,
  before: Reading,
  outcomes: readonly Outcome[],
  reader: Reader,
  resolver: Resolver,
  call: CallOptions,
): Promise<Verified> {
  const reading = await reader.read(asked(plan, manifest), call).catch(() => undefined);
  if (!reading) {
    const finding: Finding = {
      severity: "error",
      code: "incomplete",
      message: "the environment could not be read back after the apply",
      hint: "run chalk-ds plan to see how far it got",
    };
    return { verified: "not-read", unread: 0, findings: [finding] };
  }
  const left = readBack(plan, manifest, reading, resolver);
  const changes = leftToDo(left.changes, plan);
  const done = new Set(outcomes.filter((o) => o.ended === "done").map((o) => o.name));
  const errors = left.status === "blocked" ? left.by.filter((f) => f.code !== "protected") : [];
  const replaced = lost(plan, outcomes, before, reading);
  const findings = changes
    .filter((change) => done.has(change.name) && !replaced.some(({ name }) => name === change.name))
    .map((change) => notConverged(change, manifest));
  const isDifferent = changes.length > 0 || errors.length > 0;
  const verified = isDifferent ? "different" : left.summary.unread > 0 ? "unread" : "equal";
  return {
    verified,
    unread: left.summary.unread,
    findings: [
      ...errors,
      ...findings,
      ...replaced.map((change) => replacedFinding(change, manifest)),
      ...vanished(plan, before, reading),
    ],
  };
}

// What shaped the plan shapes this one too, but for the base: what was declared is unread again, and what was skipped is
// taken off afterwards. A replace that is made is not asked for once more.
function readBack(plan: ReadyPlan, manifest: Manifest, reading: Reading, resolver: Resolver): Plan {
  const { policy } = manifest;
  const isOpen = (change: Replace): boolean => (reading.live.get(change.name)?.id ?? change.id) === change.id;
  return planFrom({ ...manifest, policy: { ...policy, drift: "overwrite" } }, reading, {
    resolver,
    allowEmpty: true,
    allowDeletes: Number.POSITIVE_INFINITY,
    replace: replacesOf(plan)
      .filter(isOpen)
      .map(({ name }) => name),
    ...(plan.only && { only: plan.only }),
  });
}

type Replace = Extract<Change, { action: "replace" }>;

function replacesOf({ changes }: ReadyPlan): readonly Replace[] {
  return changes.filter((change) => change.action === "replace");
}

function notConverged(change: Change, manifest: Manifest): Finding {
  const keys = sent(change).map(({ key }) => `"${key}"`);
  const what = [...keys, ...(change.tags?.set ? ["its permission tags"] : [])].join(", ");
  return {
    severity: "error",
    code: "not-converged",
    message: `"${change.name}" was written, and the server still holds something else: ${what || `${change.action} is still wanted`}`,
    ...placed(manifest, change.at),
    hint: "the server may have normalised the value: write it as the server stores it",
  };
}

/** What a server that replaces where it should merge looks like. */
export function replaces(name: string): string {
  return `the update of "${name}" lost keys that it did not name: the server replaces where it is documented to merge`;
}

// A source that stepped aside and has its name back was updated too, though nothing of its change is done.
function lost(plan: ReadyPlan, outcomes: readonly Outcome[], before: Reading, after: Reading): readonly Change[] {
  const touched = new Set(
    outcomes.filter((o) => o.ended === "done" || o.partly || o.action === "replace").map((o) => o.name),
  );
  return plan.changes.filter((change) => {
    if (change.action === "create" || change.action === "delete" || !touched.has(change.name)) return false;
    const now = liveById(change.id, after);
    return now !== undefined && !keepsWhatItHad(liveById(change.id, before), now);
  });
}

function replacedFinding({ name, at }: Change, manifest: Manifest): Finding {
  return {
    severity: "error",
    code: "server-replaces",
    message: replaces(name),
    ...placed(manifest, at),
    hint: "do not apply to this server, and put the lost keys back",
  };
}

/** Whether every key (and the name) that a source had before an update is there after it. */
export function keepsWhatItHad(before: Live | undefined, after: Live | undefined): boolean {
  if (!before || !after) return before === undefined;
  if (before.config === "unread" || after.config === "unread") return true;
  const kept = after.config;
  return [...before.config.keys()].every((key) => kept.has(key));
}

function vanished(plan: ReadyPlan, before: Reading, after: Reading): readonly Finding[] {
  const ids = new Set([...after.live.values(), ...after.untouchable].map(({ id }) => id));
  const were = new Set([...before.live.values()].map(({ id }) => id));
  return plan.unmanaged
    .filter(({ id }) => were.has(id) && !ids.has(id))
    .map(({ name }) => ({
      severity: "error",
      code: "conflict",
      message: `the unmanaged source "${name}" was live before this apply and is gone`,
      hint: "this apply did not touch it: somebody else has removed it meanwhile",
    }));
}
