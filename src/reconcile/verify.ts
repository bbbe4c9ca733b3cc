import type { Manifest } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Live } from "../model/live.ts";
import type { Outcome, Result } from "../model/outcome.ts";
import type { ReadyPlan } from "../model/plan.ts";
import type { CallOptions, Reader, Resolver } from "../model/ports.ts";
import { askFor, planFrom } from "./plan.ts";

/** What the read-back at the end of an apply found. */
export type Verified = Pick<Result, "verified" | "unread" | "findings">;

/**
 * Reads once more and plans again: what is left to do says how far live equals the manifest.
 * A change that ended as done and is still wanted has not converged (the server stored something else).
 */
export async function verify(
  plan: ReadyPlan,
  manifest: Manifest,
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
  const findings = left.changes
    .filter((change) => done.has(change.name))
    .map((change): Finding => {
      const keys = "edits" in change ? change.edits.filter((e) => e.status === "different" || e.status === "new") : [];
      const what = keys.length > 0 ? ` ${keys.map((e) => `"${e.key}"`).join(", ")}` : "";
      return {
        severity: "error",
        code: "not-converged",
        message: `"${change.name}" was written, and the server still holds something else:${what || ` ${change.action} is still wanted`}`,
        ...(change.at && { at: change.at }),
        hint: "the server may have normalised the value: write it as the server stores it",
      };
    });
  const verified = left.changes.length > 0 ? "different" : left.summary.unread > 0 ? "unread" : "equal";
  return { verified, unread: left.summary.unread, findings: [...findings, ...vanished(plan, reading.live)] };
}

/** Whether every key (and the name) that a source had before an update is there after it. */
export function keepsWhatItHad(before: Live | undefined, after: Live | undefined): boolean {
  if (!before || !after) return before === undefined;
  if (before.config === "unread" || after.config === "unread") return true;
  const kept = after.config;
  return [...before.config.keys()].every((key) => kept.has(key));
}

function vanished(plan: ReadyPlan, live: ReadonlyMap<string, Live>): readonly Finding[] {
  return plan.unmanaged
    .filter(({ name }) => !live.has(name))
    .map(({ name }) => ({
      severity: "warning",
      code: "conflict",
      message: `the unmanaged source "${name}" was live before this apply and is gone: somebody else removed it meanwhile`,
    }));
}
