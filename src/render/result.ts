import type { Action } from "../model/change.ts";
import type { Outcome, Result } from "../model/outcome.ts";
import { amount } from "./amount.ts";
import { clean } from "./clean.ts";
import type { Paint } from "./paint.ts";

const past: Readonly<Record<Action, string>> = {
  create: "created",
  replace: "replaced",
  update: "updated",
  rename: "renamed",
  delete: "deleted",
};

/** What an apply left on purpose: changes that were not approved, sources of policy.drift: skip, and all but --only. */
export interface Left {
  readonly waiting: number;
  readonly skipped: number;
  readonly isNarrowed: boolean;
}

const nothingLeft: Left = { waiting: 0, skipped: 0, isNarrowed: false };

/** A duration as people read it: `0.2 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** One ended change in a line; `width` aligns the names. */
export function renderOutcome(outcome: Outcome, paint: Paint, width = 0): string {
  const name = clean(outcome.name).padEnd(width);
  const because = outcome.message ? `: ${clean(outcome.message)}` : "";
  const code = outcome.code ? ` [${outcome.code}]` : "";
  switch (outcome.ended) {
    case "done":
      return `${name}  ${paint.green(past[outcome.action].padEnd(8))}  ${seconds(outcome.milliseconds)}`;
    case "not-attempted":
      return `${name}  ${paint.yellow(howFar(outcome))}${because}${code}`;
    case "conflict":
      return `${name}  ${paint.red(`${howFar(outcome)}, conflict`)}${because}${code}`;
    case "unknown":
      return `${name}  ${paint.red(`${outcome.action}: outcome unknown`)}${because}; it was not repeated${code}`;
    case "failed":
      return `${name}  ${paint.red(outcome.partly ? `${howFar(outcome)}, then failed` : `${outcome.action} failed`)}${because}${code}`;
  }
}

function howFar({ action, partly }: Outcome): string {
  return partly ? `${past[action]} in part` : `not ${past[action]}`;
}

/**
 * The end of an apply: what was done, how far live equals the manifest, and that a redeploy is needed. What was left
 * on purpose is told, since it is not equal.
 */
export function renderResult(result: Result, paint: Paint, left: Left = nothingLeft): string {
  const ended = (how: Outcome["ended"]): readonly Outcome[] => result.outcomes.filter((o) => o.ended === how);
  const done = (Object.keys(past) as Action[])
    .map((action) => ({ action, count: ended("done").filter((o) => o.action === action).length }))
    .filter(({ count }) => count > 0)
    .map(({ action, count }) => `${count} ${past[action]}`);
  const others = (["failed", "conflict", "unknown", "not-attempted"] as const)
    .map((how) => ({ how, count: ended(how).length }))
    .filter(({ count }) => count > 0)
    .map(({ how, count }) => `${count} ${how.replace("-", " ")}`);
  const isComplete = others.length === 0 && result.verified !== "different";
  const verdict = isComplete ? paint.green("Apply complete") : paint.red("Apply incomplete");
  const lines = [
    `${verdict}: ${[...done, ...others].join(", ") || "nothing done"} in ${seconds(result.milliseconds)} · ${verification(result, left)}`,
  ];
  if (done.length > 0) lines.push("Redeploy needed: data sources take effect after a redeploy (in the dashboard)");
  if (others.length > 0)
    lines.push("Run chalk-ds apply again to finish: it looks first, and does only what is still to do");
  return `${lines.join("\n")}\n`;
}

function verification({ verified, unread }: Result, { waiting, skipped, isNarrowed }: Left): string {
  switch (verified) {
    case "equal": {
      if (waiting > 0) return `verified: what was approved is live, ${amount(waiting, "change")} not approved`;
      const what = isNarrowed ? "what --only names is live" : "live equals the manifest";
      if (skipped === 0) return `verified: ${what}`;
      return `verified: what was planned is live, ${amount(skipped, "data source")} left as they are (policy.drift: skip)`;
    }
    case "unread":
      return `${amount(unread, "value")} could not be read back`;
    case "different":
      return "live does not equal the manifest yet";
    case "not-read":
      return "not verified";
  }
}
