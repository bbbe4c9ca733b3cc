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
      return `${name}  ${paint.green(past[outcome.action])}   ${seconds(outcome.milliseconds)}`;
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
 * The end of an apply: what was done, how far live equals the manifest, and that a redeploy is needed. `waiting` changes
 * are wanted and were not approved.
 */
export function renderResult(result: Result, paint: Paint, waiting = 0): string {
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
    `${verdict}: ${[...done, ...others].join(", ") || "nothing done"} in ${seconds(result.milliseconds)} · ${verification(result, waiting)}`,
  ];
  if (done.length > 0) lines.push("Redeploy needed: data sources take effect after a redeploy (in the dashboard)");
  if (others.length > 0)
    lines.push("Run chalk-ds apply again to finish: it looks first, and does only what is still to do");
  return `${lines.join("\n")}\n`;
}

function verification({ verified, unread }: Result, waiting: number): string {
  switch (verified) {
    case "equal":
      return waiting > 0
        ? `verified: what was approved is live, ${amount(waiting, "change")} not approved`
        : "verified: live equals the manifest";
    case "unread":
      return `${amount(unread, "value")} could not be read back`;
    case "different":
      return "live does not equal the manifest yet";
    case "not-read":
      return "not verified";
  }
}
