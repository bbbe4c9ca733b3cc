import type { Change, Edit } from "../model/change.ts";
import type { Plan } from "../model/plan.ts";

// What policy tools read: schemas/plan.schema.json describes it, from plan-schema.ts. The rows of a plan are not in it:
// they are what an apply compares with, and their times would make no two documents equal.

/** The version of the plan's JSON. A reader refuses a number it does not know. */
const planFormatVersion = 1;

/**
 * A plan as plain data for `--format json` and policy tools: one document, no sensitive value in it
 * (`before` and `after` of a sensitive key are absent, not masked). `more` are findings about the plan as a whole.
 */
export function planRecord(
  plan: Plan,
  exitCode: number,
  more: Plan["findings"] = [],
): Readonly<Record<string, unknown>> {
  return {
    formatVersion: planFormatVersion,
    status: plan.status,
    environment: known(plan.environment),
    complete: plan.complete,
    access: plan.access,
    ...(plan.base && { base: plan.base }),
    ...(plan.only && { only: plan.only }),
    summary: plan.summary,
    changes: plan.changes.map(changeRecord),
    skipped: plan.skipped.map(changeRecord),
    adopted: plan.adopted,
    extras: plan.extras,
    unread: plan.unread,
    serverWarnings: plan.serverWarnings,
    unmanaged: plan.unmanaged.map(known),
    untouchable: plan.untouchable,
    redeploy: plan.redeploy,
    meaning: plan.meaning,
    findings: [...plan.findings, ...more],
    exitCode,
  };
}

/** The document of a plan that could not be made: valid too, with the findings alone. */
export function failureRecord(findings: Plan["findings"], exitCode: number): Readonly<Record<string, unknown>> {
  return {
    formatVersion: planFormatVersion,
    status: "failed",
    complete: false,
    changes: [],
    skipped: [],
    adopted: [],
    extras: [],
    unread: [],
    serverWarnings: [],
    unmanaged: [],
    untouchable: [],
    meaning: [],
    findings,
    exitCode,
  };
}

/** Offline nobody knows the ids, the server and the name of an environment: what is empty is left out. */
function known<T extends object>(held: T): Partial<T> {
  return Object.fromEntries(Object.entries(held).filter(([, value]) => value !== "")) as Partial<T>;
}

function changeRecord(change: Change): Readonly<Record<string, unknown>> {
  const { action, name, kind, origin, at, tags, retarget, users } = change;
  return {
    action,
    name,
    kind,
    ...(change.action !== "create" && known({ id: change.id })),
    ...(change.action === "rename" && { previousName: change.from }),
    ...(change.action === "replace" && { was: change.was }),
    ...(change.action === "delete" && change.of !== undefined && { of: change.of }),
    ...(origin && { origin }),
    ...(at && { source: at }),
    ...(change.action !== "delete" && { keys: change.edits.map(keyRecord) }),
    ...(tags && { tags: tagRecord(tags) }),
    ...(retarget && { retarget }),
    ...(users && { users }),
    reason: reasonOf(change),
    blockedBy: change.blockedBy,
  };
}

// Without its place: the column of a key tells how long a literal is that stands before it on the line.
function keyRecord({ key, status, sensitive, before, after, origin, skipped, changedAt }: Edit): object {
  return {
    key,
    status,
    sensitive,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(origin && { origin }),
    ...(skipped && { skipped }),
    ...(changedAt !== undefined && { changedAt }),
  };
}

function tagRecord({ set, stale, carried }: NonNullable<Change["tags"]>): object {
  return {
    ...(set && { set: { ...(set.before !== "unread" && { before: set.before }), after: set.after } }),
    ...(stale && { stale }),
    ...(carried && { carried }),
  };
}

/** Why there is a change at all, in a word. */
function reasonOf(change: Change): (typeof reasons)[number] {
  switch (change.action) {
    case "create":
      return "not-live";
    case "update":
      return change.edits.some(({ status }) => status !== "same" && status !== "extra" && status !== "unread")
        ? "different"
        : "tags";
    case "rename":
      return "renamed-from";
    case "replace":
      return change.was === change.kind ? "asked" : "other-kind";
    case "delete":
      return change.why;
  }
}

/** The words of `reason`. */
export const reasons = [
  "not-live",
  "different",
  "tags",
  "renamed-from",
  "other-kind",
  "asked",
  "absent",
  "prune",
  "replaced",
] as const;
