import { type Change, type Edit, isSent } from "../model/change.ts";
import type { Desired } from "../model/desired.ts";
import type { Reading } from "../model/live.ts";
import type { Resolver } from "../model/ports.ts";
import type { Wanted } from "../model/value.ts";
import type { About } from "./about.ts";
import { asideName } from "./aside.ts";
import { diffLive, diffNew } from "./diff.ts";
import type { Match } from "./pair.ts";
import { retargetOf, retargetOfRebuilt } from "./retarget.ts";
import { diffTags, type TagDiff } from "./tags.ts";
import { resolveWanted } from "./wanted.ts";

/** An entry compared with what is live: what a change is made from, where there is one. */
export interface Draft {
  readonly match: Match;
  /** The values that it shall have. They are in no plan. */
  readonly wanted: ReadonlyMap<string, Wanted>;
  /** By key, in the order of the manifest; then the extra ones, sorted. */
  readonly edits: readonly Edit[];
  readonly tags: TagDiff;
  /** What the comparison found. */
  readonly about: readonly About[];
}

/** Compares one entry: its keys and its tags. Values are resolved only where live ones could be read. */
export function draft(match: Match, reading: Reading, resolver: Resolver): Draft {
  const { desired } = match;
  const wanted = resolveWanted(desired, reading.secrets, reading.access === "values" ? resolver : undefined);
  const isNew = match.how === "create" || match.how === "replace";
  const diff = isNew
    ? diffNew(desired, wanted.values, match.how)
    : diffLive(desired, wanted.values, match.live, reading);
  const tags = diffTags(match, reading.tags);
  const findings = [...wanted.findings, ...diff.findings, ...tags.findings];
  const about = findings.map((finding) => ({ finding, names: [desired.name] }));
  return { match, wanted: wanted.values, edits: diff.edits, tags, about };
}

/** The change that a draft asks for; undefined where nothing is to be sent. */
export function changeOf(
  { match, wanted, edits, tags }: Draft,
  reading: Pick<Reading, "environment" | "secrets" | "secretValues">,
): Change | undefined {
  const { desired } = match;
  const common = { ...begun(desired), ...(tags.edit && { tags: tags.edit }) };
  if (match.how === "create") return { ...common, action: "create", edits };
  const { live } = match;
  if (match.how === "replace") {
    const aside = match.isAside ? live.name : asideName(reading.environment.id, live.id, desired.name);
    const retarget = retargetOfRebuilt({ desired, wanted, live }, reading);
    const kept = { ...common, ...(retarget && { retarget }) };
    return { ...kept, action: "replace", id: live.id, was: live.kind, aside, isAside: match.isAside, edits };
  }
  const retarget = retargetOf(live, edits);
  const kept = { ...common, ...(retarget && { retarget }), id: live.id, edits };
  if (match.how === "rename") return { ...kept, action: "rename", from: live.name };
  return edits.some(isSent) || tags.edit ? { ...kept, action: "update" } : undefined;
}

/** How many of its values nobody could compare. */
export function unreadOf({ edits, tags }: Draft): number {
  return edits.filter((e) => e.status === "unread").length + (tags.isUnread ? 1 : 0);
}

function begun({ name, kind, at }: Desired): Pick<Change, "name" | "kind" | "at" | "blockedBy"> {
  return { name, kind, at, blockedBy: [] };
}
