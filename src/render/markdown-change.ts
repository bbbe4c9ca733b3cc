import type { Change, Edit } from "../model/change.ts";
import type { ServerWarning } from "../model/live.ts";
import type { Shown } from "../model/value.ts";
import { lineDiff } from "./line-diff.ts";
import { code, diffBlock, markdownStyle } from "./markdown-text.ts";
import {
  deleteReason,
  editWords,
  isMixed,
  origins,
  retargetWords,
  steps,
  tagWords,
  userWords,
  warningWords,
} from "./words.ts";

/** How much of a change a comment holds. */
export interface Detail {
  /** What stands of each key: its values, its name, or nothing. */
  readonly keys: "values" | "names" | "none";
  /** Keys that stay on the server, and what the server says. */
  readonly hasExtras: boolean;
  /** How many users of a name are named. */
  readonly users: number;
}

/** A change as an item of a list, with what belongs to it below. */
export function changeItem(change: Change, detail: Detail, warnings: readonly ServerWarning[]): readonly string[] {
  const step = steps(change);
  const words = [
    ...(change.retarget ? [`**${retargetWords(change.retarget, markdownStyle)}**`] : []),
    ...(step === undefined ? [] : [step]),
    ...(change.users ? [userWords(change.users, markdownStyle, detail.users)] : []),
  ];
  return [
    `- ${headOf(change)}`,
    ...words.map((text) => `  - ${text}`),
    ...(detail.keys === "none" ? [] : keyItems(change, detail)),
    ...(detail.hasExtras ? warnings.map((warning) => `  - ${warningWords(warning, markdownStyle)}`) : []),
  ];
}

// Name, kind, where it comes from, why, and where it stands.
function headOf(change: Change): string {
  const kind =
    change.action === "replace" && change.was !== change.kind ? `${change.was} → ${change.kind}` : change.kind;
  const parts = [
    `${change.action === "rename" ? `${code(change.from)} → ` : ""}${code(change.name)} (${kind})`,
    ...(change.origin ? [origins[change.origin]] : []),
    ...(change.action === "delete" ? [deleteReason(change, markdownStyle)] : []),
    ...(change.blockedBy.length > 0
      ? [`**blocked:** ${[...new Set(change.blockedBy)].map((c) => code(c)).join(", ")}`]
      : []),
    change.at ? placeOf(change.at) : "not in the manifest",
  ];
  return parts.join(" · ");
}

/** `file:line`. */
export function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return code(`${file}:${line}`);
}

function keyItems(change: Change, { keys, hasExtras }: Detail): readonly string[] {
  const all = change.action === "delete" ? [] : change.edits;
  const edits = all.filter(({ status }) => status !== "same" && (hasExtras || status !== "extra"));
  if (keys === "names") {
    const names = [...edits.map(({ key }) => code(key)), ...(change.tags ? ["permissionTags"] : [])];
    return names.length > 0 ? [`  - ${names.join(", ")}`] : [];
  }
  const how = { isMixed: isMixed(all) };
  const tags = change.tags ? tagWords(change.tags, markdownStyle) : [];
  return [
    ...edits.flatMap((edit) => keyItem(edit, change.action, how)),
    ...tags.map((text) => `  - permissionTags: ${text}`),
  ];
}

function keyItem(edit: Edit, action: Change["action"], how: { readonly isMixed: boolean }): readonly string[] {
  const { shows, note } = editWords(edit, action, how);
  const tail = note === "" ? "" : ` ${note}`;
  const key = `  - ${code(edit.key)}:`;
  if (shows === "nothing") return [`${key}${tail}`];
  const diff = lineDiff(shows === "both" ? edit.before : undefined, edit.after);
  if (diff) return [`${key}${tail}`, "", ...diffBlock(diff, "    "), ""];
  const before = shows === "both" ? `${value(edit.before)} → ` : "";
  return [`${key} ${before}${value(edit.after)}${tail}`];
}

function value(text: Shown | undefined): string {
  return text === undefined ? "(sensitive)" : code(text, 20_000);
}
