import type { TagEdit } from "../model/change.ts";
import type { Finding } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import { type Live, type Reading, tagKey } from "../model/live.ts";
import type { Match } from "./pair.ts";

// The server keeps permission tags by kind and name, apart from the source: they stay behind when a source is renamed or
// replaced, and a new source under an old name has whatever was left there. So a plan says for each change what the tags
// of the place that it goes to become, and which tags nothing has any more.
//
// Where they could not be read: a source that stays where it is keeps what it has, and the tags count as a value that was
// not compared; one that comes to a new place gets what the manifest gives, since writing it is right whatever is there.
// What the manifest does not give cannot be carried over then, and that is said.

interface Place {
  readonly kind: Kind;
  readonly name: string;
}

/** What becomes of the tags of one entry. */
export interface TagDiff {
  readonly edit: TagEdit | undefined;
  /** Whether the manifest gives tags that could not be compared. */
  readonly isUnread: boolean;
  readonly findings: readonly Finding[];
}

/** Compares the tags of an entry, as a set, with those of the place that it will have. Absent in the manifest: as they are. */
export function diffTags(match: Match, tags: Reading["tags"]): TagDiff {
  const { desired } = match;
  const given = desired.permissionTags && sortedTags(desired.permissionTags);
  const from = placeBefore(match);
  if (tags === "unread") {
    const isLost = from !== undefined && !given;
    const set = given && match.how !== "update" ? ({ before: "unread", after: given } as const) : undefined;
    return {
      edit: set && { set, at: desired.at },
      isUnread: given !== undefined,
      findings: isLost ? [notCarried(match, from)] : [],
    };
  }
  const before = tagsOf(tags, desired);
  const old = from ? tagsOf(tags, from) : [];
  const after = given ?? (from ? old : before);
  const edit: TagEdit = {
    ...(!isSameTags(before, after) && { set: { before, after } }),
    ...(from && old.length > 0 && { stale: { ...from, tags: old } }),
  };
  const isCarried = edit.set !== undefined && !given;
  const isNothing = !edit.set && !edit.stale;
  return {
    edit: isNothing ? undefined : { ...edit, ...(isCarried && { carried: true }), at: desired.at },
    isUnread: false,
    findings: [],
  };
}

/** The tags that a deletion leaves behind. What a replace put aside has left them under the name `of` that it had. */
export function staleTags(live: Live, tags: Reading["tags"], replacedBy?: Place): TagEdit | undefined {
  if (tags === "unread") return undefined;
  const own = { kind: live.kind, name: live.name };
  const had = replacedBy && replacedBy.kind !== live.kind ? [{ kind: live.kind, name: replacedBy.name }] : [];
  const stale = [...had, own].map((place) => ({ ...place, tags: tagsOf(tags, place) })).find((s) => s.tags.length > 0);
  return stale && { stale };
}

// Where the tags of the source are now, if that is another place than the one that it will have. What a replace has put
// aside has left them where it was.
function placeBefore(match: Match): Place | undefined {
  const { kind, name } = match.desired;
  if (match.how === "rename" && !match.isBack) return { kind: match.live.kind, name: match.live.name };
  if (match.how === "replace" && match.live.kind !== kind) return { kind: match.live.kind, name };
  return undefined;
}

function tagsOf(tags: Exclude<Reading["tags"], "unread">, { kind, name }: Place): readonly string[] {
  return sortedTags(tags.get(tagKey(kind, name)) ?? []);
}

/** Tags as a set, in a list. */
export function sortedTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags)].sort();
}

/** Whether two lists hold the same tags. */
export function isSameTags(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [sortedTags(one), sortedTags(other)];
  return a.length === b.length && a.every((tag, i) => tag === b[i]);
}

function notCarried({ desired, how }: Match, from: Place): Finding {
  return {
    severity: "warning",
    code: "incomplete",
    message: `the permission tags of "${from.name}" (${from.kind}) could not be read, and do not follow it when it is ${how}d`,
    at: desired.at,
    hint: `write its permissionTags into the entry "${desired.name}", or use a token that may list them`,
  };
}
