import { isSensitive, show, showReference } from "../catalog/show.ts";
import type { Edit } from "../model/change.ts";
import type { Desired, DesiredValue } from "../model/desired.ts";
import type { Kind } from "../model/kind.ts";
import type { Reading } from "../model/live.ts";
import type { Shown } from "../model/value.ts";
import type { About } from "./about.ts";
import type { Before } from "./before.ts";
import type { Draft } from "./draft.ts";
import { hasSameTags } from "./origin.ts";
import type { Match } from "./pair.ts";
import { sortedTags, type TagDiff } from "./tags.ts";

/**
 * What a draft becomes where a base is known. An old value that the base's manifest took from a variable or a file, or called
 * sensitive, is not shown, whatever the head makes of its key. Declares what nobody could read and this change of the manifest sets anew: a key that is unread, and of which the base
 * says something else or nothing; tags that could not be read likewise. What is shown of them is the manifest's own, then
 * and now. Offline the keys that the head no longer names are those of the base, and what only a server could tell (that
 * there is nothing to keep, that tags are lost) is not said.
 */
export function declare(draft: Draft, before: Before | undefined, { access }: Pick<Reading, "access">): Draft {
  if (!before) return draft;
  const { desired } = draft.match;
  const edits = draft.edits.map((read): Edit => {
    const edit = hidden(draft.match, read, before);
    const now = desired.config.get(edit.key);
    if (edit.status !== "unread" || !now || before.saysSame(desired, edit.key)) return edit;
    return declaredEdit(desired.kind, edit, now, before.keyOf(desired, edit.key));
  });
  const tags = declareTags(draft, before);
  if (access !== "manifest") return { ...draft, edits, tags };
  const isOfServer = ({ finding: { code } }: About): boolean => code === "value-needed" || code === "incomplete";
  const about = draft.about.filter((one) => !isOfServer(one));
  const isLive = draft.match.how === "update" || draft.match.how === "rename";
  return { ...draft, edits: isLive ? [...edits, ...dropped(desired, before)] : edits, tags, about };
}

// Of what is saved alone: the name of a stored secret may be shown under any key.
function hidden(match: Match, { before: old, ...edit }: Edit, before: Before): Edit {
  if (old === undefined) return edit;
  const held = "live" in match && match.live.config !== "unread" ? match.live.config.get(edit.key) : undefined;
  const then = before.keyOf(match.desired, edit.key)?.value;
  const isHidden = held?.source === "managed" && then && isSensitive(match.desired.kind, edit.key, then);
  if (!isHidden) return { ...edit, before: old };
  return { ...edit, sensitive: edit.sensitive || edit.after === undefined };
}

function declareTags({ match, tags }: Draft, before: Before): TagDiff {
  const { desired } = match;
  if (!tags.isUnread || !desired.permissionTags || hasSameTags(desired, before)) return tags;
  const then = before.entryOf(desired)?.permissionTags;
  const [was, after] = [then ? sortedTags(then) : "unread", sortedTags(desired.permissionTags)] as const;
  return { ...tags, isUnread: false, edit: { ...tags.edit, set: { before: was, after }, at: desired.at } };
}

function declaredEdit(kind: Kind, edit: Edit, now: DesiredValue, then: DesiredValue | undefined): Edit {
  const [before, after] = [then && shown(kind, edit.key, then), shown(kind, edit.key, now)];
  return {
    ...edit,
    status: "declared",
    ...(before !== undefined && !edit.sensitive && { before }),
    ...(after !== undefined && { after }),
  };
}

function shown(kind: Kind, key: string, { value }: DesiredValue): Shown | undefined {
  if (value.from === "secret") return showReference(value.ref);
  return value.from === "text" ? show(kind, key, value.text, value) : undefined;
}

function dropped(desired: Desired, before: Before): readonly Edit[] {
  const entry = before.entryOf(desired);
  if (entry?.kind !== desired.kind) return [];
  return [...entry.config.keys()]
    .filter((key) => !desired.config.has(key))
    .sort()
    .map((key) => ({ key, status: "extra", sensitive: isSensitive(desired.kind, key) }));
}
