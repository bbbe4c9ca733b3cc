import type { Change, Edit } from "../model/change.ts";
import type { ServerWarning } from "../model/live.ts";
import { clean } from "./clean.ts";
import { place } from "./finding.ts";
import { columns, cutBeside, cutMiddle, padded, wrap } from "./layout.ts";
import { lineDiff } from "./line-diff.ts";
import type { Paint } from "./paint.ts";
import { shownValue } from "./shown-value.ts";
import {
  deleteReason,
  editWords,
  isMixed,
  origins,
  retargetWords,
  type Style,
  steps,
  symbols,
  tagWords,
  userWords,
  warningWords,
} from "./words.ts";

/** What a terminal can show, and how much of a plan it shall. */
export interface Look {
  readonly paint: Paint;
  /** Columns of a line. */
  readonly width: number;
  readonly isTerminal: boolean;
  /** Nothing is left out or cut. */
  readonly isFull: boolean;
}

/** How a terminal shows what others wrote: without anything that it would obey. */
export const terminalStyle: Style = { name: (text) => clean(text, 4000), prose: (text) => clean(text, 2000) };

const indent = "      ";

/** Columns that keys get at most: one that is longer takes its own line out of the alignment, and no other. */
const widestKey = 32;

/** Changes as blocks of lines, aligned with each other; `warnings`: what the server says of a source, by name. */
export function renderChanges(
  changes: readonly Change[],
  look: Look,
  warnings: ReadonlyMap<string, readonly ServerWarning[]>,
): readonly string[] {
  const sign = Math.max(0, ...changes.map(({ action }) => symbols[action].length));
  const word = Math.max(6, ...changes.map(({ action }) => action.length));
  return changes.flatMap((change) => [
    ...head(change, look, { sign, word }),
    ...below(change, warnings.get(change.name) ?? [], look),
  ]);
}

function head(
  change: Change,
  { paint, width }: Look,
  fill: { readonly sign: number; readonly word: number },
): readonly string[] {
  const colour = {
    delete: paint.red,
    replace: paint.red,
    update: paint.yellow,
    rename: paint.yellow,
    create: paint.green,
  }[change.action];
  const { name } = terminalStyle;
  const names = change.action === "rename" ? `${name(change.from)} → ${name(change.name)}` : name(change.name);
  const kind =
    change.action === "replace" && change.was !== change.kind ? `${change.was} → ${change.kind}` : change.kind;
  const label = change.origin ? ` · ${origins[change.origin]}` : "";
  const what = `${symbols[change.action].padEnd(fill.sign)} ${change.action.padEnd(fill.word)} ${names} (${kind})${label}`;
  const reason = change.action === "delete" ? ` (${deleteReason(change, terminalStyle)})` : "";
  const where = `${change.at ? place(change.at) : "not in the manifest"}${reason}`;
  const gap = Math.max(2, 48 - columns(what));
  if (columns(what) + gap + columns(where) + 2 <= width)
    return [`  ${colour(what)}${" ".repeat(gap)}${paint.dim(where)}`];
  const tight = columns(what) + columns(where) + 4 <= width;
  return tight
    ? [`  ${colour(what)}${" ".repeat(width - 2 - columns(what) - columns(where))}${paint.dim(where)}`]
    : [`  ${colour(what)}`, `${indent}${paint.dim(where)}`];
}

function below(change: Change, warnings: readonly ServerWarning[], look: Look): readonly string[] {
  const { paint, width, isFull } = look;
  const lines = (text: string): readonly string[] => wrap(text, { width, first: indent, indent: `${indent}  ` });
  const step = steps(change);
  return [
    ...(change.blockedBy.length > 0
      ? lines(`blocked: ${[...new Set(change.blockedBy)].join(", ")}`).map(paint.red)
      : []),
    ...(change.retarget ? lines(retargetWords(change.retarget, terminalStyle)).map(paint.red) : []),
    ...(step === undefined ? [] : lines(step)),
    ...rows(change, look),
    ...(change.users ? lines(userWords(change.users, terminalStyle, isFull ? change.users.length : 4)) : []),
    ...warnings.flatMap((warning) => lines(warningWords(warning, terminalStyle))).map(paint.yellow),
  ];
}

function rows(change: Change, look: Look): readonly string[] {
  const edits = change.action === "delete" ? [] : change.edits;
  const seen = edits.filter((edit) => look.isFull || edit.status !== "same");
  const tags = change.tags ? tagWords(change.tags, terminalStyle) : [];
  const longest = Math.max(
    0,
    ...seen.map((edit) => columns(clean(edit.key))),
    ...tags.map(() => "permissionTags".length),
  );
  const key = Math.min(longest, widestKey);
  const how = { isMixed: isMixed(edits) };
  return [
    ...seen.flatMap((edit) => row(edit, change.action, how, key, look)),
    ...tags.flatMap((text) => hung("permissionTags", text, key, look)),
  ];
}

function row(
  edit: Edit,
  action: Change["action"],
  how: { readonly isMixed: boolean },
  key: number,
  look: Look,
): readonly string[] {
  const { shows, note } = editWords(edit, action, how);
  const name = clean(edit.key);
  const room = Math.max(24, look.width - indent.length - key - 2);
  if (shows === "nothing") return hung(name, note, key, look);
  const diff = lineDiff(shows === "both" ? edit.before : undefined, edit.after);
  if (diff) {
    const shown = diff.map(
      (line) => `${indent}  ${look.isFull ? line : cutMiddle(line, look.width - indent.length - 2)}`,
    );
    const words = [...(shows === "both" && edit.before === undefined ? ["(sensitive) →"] : []), note];
    return [...hung(name, words.join(" "), key, look).map((line) => line.trimEnd()), ...shown];
  }
  const after = shownValue(edit.after);
  const tail = note === "" ? "" : ` ${note}`;
  const both = shows === "both" ? `${shownValue(edit.before)} → ${after}` : after;
  const margin = `${indent}${padded(name, key)}  `;
  if (columns(both) + columns(tail) <= room) return [`${margin}${both}${tail}`];
  const least = (less: number): number => Math.max(12, room - less);
  if (shows === "after") return [`${margin}${look.isFull ? after : cutMiddle(after, least(columns(tail)))}${tail}`];
  const before = shownValue(edit.before);
  const cut = (text: string, other: string, less = 0): string =>
    look.isFull ? text : cutBeside(text, other, least(less));
  return [
    `${margin}${cut(before, after)}`,
    `${" ".repeat(indent.length + key + 2)}→ ${cut(after, before, columns(tail) + 2)}${tail}`,
  ];
}

// A key and our own words, which go on below themselves.
function hung(name: string, text: string, key: number, { width }: Look): readonly string[] {
  const first = `${indent}${padded(name, key)}  `;
  return wrap(text, { width, first, indent: " ".repeat(indent.length + key + 2) });
}
