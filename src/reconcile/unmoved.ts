import type { Change } from "../model/change.ts";
import { type Reading, type Row, tagKey } from "../model/live.ts";
import type { ReadyPlan } from "../model/plan.ts";
import type { Move } from "./moves.ts";
import { isSameTags } from "./tags.ts";

// Two looks before a write: is the source still the one that was planned (plan → apply), and is it
// still the one that this apply read or left (list → write)? The window that remains is the age of the list.

/** Why a change no longer fits what was planned; undefined when it does. */
export function movedSincePlan(change: Change, plan: ReadyPlan, now: Reading): string | undefined {
  const retagged = tagsMoved(change, now);
  if (retagged) return retagged;
  const isFree = change.action === "create" || (change.action === "replace" && change.isAside);
  if (isFree && isTaken(change.name, now)) return "the name is live now";
  if (change.action === "create") return undefined;
  const planned = plan.rows.find((row) => row.id === change.id);
  const present = liveById(change.id, now);
  if (!present) {
    if (isTaken(change.name, now)) return "another source has the name now";
    return change.action === "delete" ? undefined : "the source is gone";
  }
  return planned && isSame(planned, present) ? undefined : "somebody else has changed the source";
}

// The plan decided from the tags that it saw: those that somebody has added since would be lost, and nobody would have approved it.
function tagsMoved({ kind, name, tags }: Change, now: Reading): string | undefined {
  if (now.tags === "unread" || !tags) return undefined;
  const places = [
    ...(tags.set && tags.set.before !== "unread" ? [{ kind, name, tags: tags.set.before }] : []),
    ...(tags.stale ? [tags.stale] : []),
  ];
  const { tags: held } = now;
  const moved = places.find((place) => !isSameTags(place.tags, held.get(tagKey(place.kind, place.name)) ?? []));
  return moved && `somebody else has changed the permission tags of "${moved.name}"`;
}

/** What an apply takes for live: the rows that it began with, and what its own writes have made of them. */
export interface Known {
  /** The row of an id as this apply first read it, or as its own last write left it. */
  row(id: string): Row | undefined;
  /** The source that this apply has created for the change. */
  readonly created: Row | undefined;
}

/**
 * Why the next move of a change must not be made on top of the newest list; undefined when it may. Tags that come
 * first wait for what the move after them waits for.
 */
export function movedMeanwhile(
  change: Change,
  [move, next]: readonly Move[],
  rows: readonly Row[],
  known: Known,
): string | undefined {
  switch (move?.does) {
    case "create": {
      if (rows.some((row) => row.name === move.name)) return "the name has become live meanwhile";
      return change.action === "replace" ? changed(change.id, rows, known) : undefined;
    }
    case "update": {
      const isNewName = known.row(move.id)?.name !== move.name;
      if (isNewName && rows.some((row) => row.name === move.name && row.id !== move.id))
        return "the new name has become live meanwhile";
      return changed(move.id, rows, known);
    }
    case "delete": {
      if (!isReplaced(change, rows, known)) return "the new source is not there";
      return rows.some((row) => row.id === move.id) || hasItsName(move.id, rows, known)
        ? changed(move.id, rows, known)
        : undefined;
    }
    case "set-tags": {
      if (move.phase === "first-tags") return next && movedMeanwhile(change, [next], rows, known);
      if (move.phase === "tags") return "id" in change ? changed(change.id, rows, known) : undefined;
      const isTaken = rows.some((row) => row.name === move.name && row.kind === move.kind);
      return isTaken ? "a source has their name again" : undefined;
    }
    case undefined:
      return undefined;
  }
}

// What was replaced goes only when what replaces it stands.
function isReplaced(change: Change, rows: readonly Row[], { created }: Known): boolean {
  if (change.action === "replace") return rows.some((row) => created && isSame(row, created));
  return change.action !== "delete" || change.of === undefined || rows.some((row) => row.name === change.of);
}

function changed(id: string, rows: readonly Row[], known: Known): string | undefined {
  const present = rows.find((row) => row.id === id);
  if (!present) return hasItsName(id, rows, known) ? "another source has the name now" : "the source is gone";
  const expected = known.row(id);
  return expected && isSame(expected, present) ? undefined : "somebody else has changed the source meanwhile";
}

function hasItsName(id: string, rows: readonly Row[], known: Known): boolean {
  const name = known.row(id)?.name;
  return rows.some((row) => row.name === name);
}

/** The row of a source by its id. */
export function liveById<T extends Row>(
  id: string,
  { live }: { readonly live: ReadonlyMap<string, T> },
): T | undefined {
  for (const row of live.values()) if (row.id === id) return row;
  return undefined;
}

function isTaken(name: string, now: Reading): boolean {
  return now.live.has(name) || now.untouchable.some((u) => u.name === name);
}

function isSame(a: Row, b: Row): boolean {
  return a.id === b.id && a.name === b.name && a.kind === b.kind && a.updatedAt === b.updatedAt;
}
