import type { Change } from "../model/change.ts";
import type { Manifest } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Live, Reading } from "../model/live.ts";
import type { Outcome, Result } from "../model/outcome.ts";
import type { ReadyPlan } from "../model/plan.ts";
import type { CallOptions, Reader, Resolver } from "../model/ports.ts";
import { placed } from "./placed.ts";
import { askFor, planFrom } from "./plan.ts";

/** What the read-back at the end of an apply found. */
export type Verified = Pick<Result, "verified" | "unread" | "findings">;

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
  const reading = await reader.read(askFor(manifest, plan.access), call).catch(() => undefined);
  if (!reading) {
    const finding: Finding = {
      severity: "error",
      code: "incomplete",
      message: "the environment could not be read back after the apply",
      hint: "run chalk-ds plan to see how far it got",
    };
    return { verified: "not-read", unread: 0, findings: [finding] };
  }
  const left = planFrom(manifest, reading, { resolver, allowEmpty: true, allowDeletes: Number.POSITIVE_INFINITY });
  const done = new Set(outcomes.filter((o) => o.ended === "done").map((o) => o.name));
  const errors = left.status === "blocked" ? left.by.filter((f) => f.code !== "protected") : [];
  const replaced = lost(plan, done, before, reading);
  const findings = left.changes
    .filter((change) => done.has(change.name) && !replaced.some(({ name }) => name === change.name))
    .map((change): Finding => {
      const keys = "edits" in change ? change.edits.filter((e) => e.status === "different" || e.status === "new") : [];
      const what = keys.length > 0 ? ` ${keys.map((e) => `"${e.key}"`).join(", ")}` : "";
      return {
        severity: "error",
        code: "not-converged",
        message: `"${change.name}" was written, and the server still holds something else:${what || ` ${change.action} is still wanted`}`,
        ...placed(manifest, change.at),
        hint: "the server may have normalised the value: write it as the server stores it",
      };
    });
  const isDifferent = left.changes.some(({ name }) => !plan.waiting?.includes(name)) || errors.length > 0;
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

/** What a server that replaces where it should merge looks like. */
export function replaces(name: string): string {
  return `the update of "${name}" lost keys that it did not name: the server replaces where it is documented to merge`;
}

function lost(plan: ReadyPlan, done: ReadonlySet<string>, before: Reading, after: Reading): readonly Change[] {
  return plan.changes
    .filter((change) => (change.action === "update" || change.action === "rename") && done.has(change.name))
    .filter((change) => {
      const old = change.action === "rename" ? change.from : change.name;
      return after.live.has(change.name) && !keepsWhatItHad(before.live.get(old), after.live.get(change.name));
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
