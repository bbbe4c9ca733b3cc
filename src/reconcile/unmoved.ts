import type { Change } from "../model/change.ts";
import type { Reading, Row } from "../model/live.ts";
import type { ReadyPlan } from "../model/plan.ts";

// Two looks before a write: is the source still the one that was planned (plan → apply), and is it
// still the one that this apply read (list → write)? The window that remains is the age of the list.

/** Why a change no longer fits what was planned; undefined when it does. */
export function movedSincePlan(change: Change, plan: ReadyPlan, now: Reading): string | undefined {
  if (change.action === "create") {
    return isTaken(change.name, now) ? "the name is live now" : undefined;
  }
  const planned = plan.rows.find((row) => row.id === change.id);
  const present = liveById(change.id, now);
  if (!present) {
    if (isTaken(change.name, now)) return "another source has the name now";
    return change.action === "delete" ? undefined : "the source is gone";
  }
  return planned && isSame(planned, present) ? undefined : "somebody else has changed the source";
}

/** Why a change must not be written on top of the newest list; undefined when it may. */
export function movedMeanwhile(change: Change, rows: readonly Row[], before: Reading): string | undefined {
  const named = rows.filter((row) => row.name === change.name);
  if (change.action === "create") return named.length > 0 ? "the name has become live meanwhile" : undefined;
  if (change.action === "rename" && named.some((row) => row.id !== change.id))
    return "the new name has become live meanwhile";
  const present = rows.find((row) => row.id === change.id);
  if (!present) {
    if (named.length > 0) return "another source has the name now";
    return change.action === "delete" ? undefined : "the source is gone";
  }
  // No plan changes one source twice, so what this apply has written is never what it looks at here.
  const expected = liveById(change.id, before);
  return expected && isSame(expected, present) ? undefined : "somebody else has changed the source meanwhile";
}

function liveById(id: string, { live }: Reading): Row | undefined {
  for (const row of live.values()) if (row.id === id) return row;
  return undefined;
}

function isTaken(name: string, now: Reading): boolean {
  return now.live.has(name) || now.untouchable.some((u) => u.name === name);
}

function isSame(a: Row, b: Row): boolean {
  return a.id === b.id && a.name === b.name && a.kind === b.kind && a.updatedAt === b.updatedAt;
}
