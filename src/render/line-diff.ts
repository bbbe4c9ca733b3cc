import { diffLines } from "diff";
import type { Shown } from "../model/value.ts";
import { cleanValue } from "./clean.ts";

/** Above so many edits a diff says less than the two texts. */
const most = 1000;

/**
 * Two values line by line, each line with its sign (`+`, `-`, or a space), where one of them has lines or both are JSON
 * objects or lists, which are laid out with sorted keys first. Undefined for values of one line.
 */
export function lineDiff(before: Shown | undefined, after: Shown | undefined): readonly string[] | undefined {
  if (after === undefined) return undefined;
  const isOneLine = before === undefined && !after.includes("\n");
  const [old, now] = [laidOut(before ?? ""), laidOut(after)];
  if (isOneLine || !`${old}${now}`.includes("\n")) return undefined;
  const parts = diffLines(lineEnded(old), lineEnded(now), { maxEditLength: most }) ?? [
    { value: lineEnded(old), removed: true, added: false },
    { value: lineEnded(now), removed: false, added: true },
  ];
  return parts.flatMap(({ value, added, removed }) =>
    value
      .split("\n")
      .slice(0, -1)
      .map((line) => `${added ? "+" : removed ? "-" : " "} ${cleanValue(line)}`),
  );
}

function lineEnded(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

// Texts of JSON that say the same in another order differ in nothing that anybody meant.
function laidOut(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.stringify(sorted(JSON.parse(text)), undefined, 2);
  } catch {
    return text; // no JSON after all: it is compared as it stands
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
