import type { Frame, Position } from "../model/finding.ts";
import type { Lines } from "./lines.ts";

// A frame shows where, never what: whatever might be a value is blanked, since nobody has cleared it for showing.
// A line of a manifest is `key: value`, so what follows its first colon goes, and a line without a key goes whole.

const widest = 100;
const structural =
  /^\s*(- )?(["']?)(version|policy|datasources|absent|config|kind|prune|ignore|protect|maxDeletes|renamedFrom|environment)\2\s*:/;

/**
 * The frame of a place: the line before and the line itself, values blanked, and `length` columns underlined.
 * Under the manifest's own words (kind, policy, renamedFrom …) the value stays: those are never secret.
 */
export function frameOf(lines: Lines, at: Position, length: number): Frame {
  const shown = (number: number): string => cut(blank(lines.line(number)));
  const before = at.line > 1 ? [{ number: at.line - 1, text: shown(at.line - 1) }] : [];
  const text = shown(at.line);
  const column = Math.min(at.column, Math.max(1, text.length));
  return {
    lines: [...before, { number: at.line, text }],
    column,
    length: Math.max(1, Math.min(length, text.length - column + 1)),
  };
}

function blank(line: string): string {
  if (/^\s*(#|$)/.test(line)) return line.trim() === "" ? "" : "# …";
  const isPlain = structural.test(line) && !/[{[|>&*]/.test(line) && !/^\s*(- )?["']?config\b/.test(line);
  if (isPlain) return line.replace(/\s+#.*$/, "");
  const key = /^(\s*(?:- )?(?:[A-Za-z0-9_$.-]+|"[A-Za-z0-9_$.-]+"|'[A-Za-z0-9_$.-]+')\s*:)(\s.*)?$/.exec(line);
  if (!key) return `${/^\s*/.exec(line)?.[0] ?? ""}…`;
  return (key[2] ?? "").trim() === "" ? (key[1] ?? "") : `${key[1]} …`;
}

function cut(line: string): string {
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
}
