import { type Change, type Edit, isSent, type Origin, sent } from "../model/change.ts";
import type { Desired } from "../model/desired.ts";
import type { Reading } from "../model/live.ts";
import { asidePrefix } from "./aside.ts";
import type { Before } from "./before.ts";
import { isSameTags } from "./tags.ts";

// Where a difference comes from. The one reading is looked at with both manifests: what the base asks too was different
// before this change (somebody has edited the live source, or an apply is still to come), and what it does not ask is this
// change's. A live source that the base does not speak of is taken over by it.

/** A change with its origin, and what of it was different before this change. */
export interface Judged {
  readonly change: Change;
  /** Whether the base asks for the very same action on this source, whatever becomes of its keys. */
  readonly isAsked: boolean;
}

/** What judging looks at besides the change. */
export interface Evidence {
  readonly before: Before;
  /** The head's entries. */
  readonly desired: ReadonlyMap<string, Desired>;
  readonly live: Reading["live"];
  /** Whether this run was told to replace a name: so are both manifests. */
  readonly isRebuilt: (name: string) => boolean;
}

/** Says of a change, and of each of its edits that an apply would send, where it comes from. */
export function judge(change: Change, evidence: Evidence): Judged {
  const { before } = evidence;
  if (change.action === "delete") {
    const isAsked = change.why === "replaced" || before.deletes(change);
    return { change: { ...change, origin: isAsked ? "already-different" : "this-change" }, isAsked };
  }
  const desired = evidence.desired.get(change.name);
  if (!desired) return { change, isAsked: false };
  const isAsked = asksTheSame(change, desired, evidence);
  // A create or a replace sends every key because of what it is: if that is new, so is each of them.
  const isWhole = change.action === "create" || change.action === "replace";
  const originOf = (key: string): NonNullable<Edit["origin"]> =>
    before.saysSame(desired, key) && (isAsked || !isWhole) ? "already-different" : "this-change";
  const edits = change.edits.map((edit) => (isWhole || isSent(edit) ? { ...edit, origin: originOf(edit.key) } : edit));
  const isNew =
    edits.some((edit) => edit.origin === "this-change") ||
    (change.tags?.set !== undefined && !hasSameTags(desired, before)) ||
    (isWhole && before.entryOf(desired)?.config.size !== desired.config.size) ||
    (change.action !== "update" && !isAsked);
  const origin: Origin =
    change.action === "update" && !before.knows(desired) ? "adopt" : isNew ? "this-change" : "already-different";
  return { change: { ...change, edits, origin }, isAsked };
}

function asksTheSame(change: Exclude<Change, { action: "delete" }>, desired: Desired, evidence: Evidence): boolean {
  const entry = evidence.before.entryOf(desired);
  if (!entry || entry.name !== desired.name || entry.kind !== desired.kind) return false;
  switch (change.action) {
    case "create":
      return entry.renamedFrom === undefined || !evidence.live.has(entry.renamedFrom);
    case "rename":
      return entry.renamedFrom === change.from || change.from.startsWith(asidePrefix);
    case "replace":
      return entry.replaces === change.was || change.isAside || evidence.isRebuilt(change.name);
    case "update":
      return true;
  }
}

/** Whether the base asks for the tags that the head asks for; where neither says any, they are as they are. */
export function hasSameTags(desired: Desired, before: Before): boolean {
  const [now, then] = [desired.permissionTags, before.entryOf(desired)?.permissionTags];
  return now && then ? isSameTags(now, then) : now === then;
}

/** What of a judged change was different before this change, in words: its keys, its tags, and what the action mends. */
export function alreadyDifferent({ change, isAsked }: Judged, hasTags: boolean): readonly string[] {
  const state = isAsked ? stateOf(change) : [];
  // What is not there at all has no keys to tell of.
  const isWhole = state.length > 0 && change.action !== "rename";
  const keys = isWhole ? [] : sent(change).flatMap((e) => (e.origin === "already-different" ? [e.key] : []));
  return [...state, ...keys, ...(hasTags ? ["permissionTags"] : [])];
}

function stateOf(change: Change): readonly string[] {
  switch (change.action) {
    case "create":
      return ["it is not live"];
    case "delete":
      return ["it is live"];
    case "rename":
      return [`it is live as "${change.from}"`];
    case "replace":
      return [`its kind is ${change.was}`];
    case "update":
      return [];
  }
}
