import type { Frame } from "../model/finding.ts";
import { isKnownWord } from "./known-words.ts";
import { firstAfter, type Lines, lastAtMost } from "./lines.ts";
import type { Stretch } from "./stretches.ts";

// A frame shows where, never what. Of a file that was parsed, the keys are shown and the values that stretches.ts
// clears; every other value, comment, anchor and tag is `…`. Of a file that was not, nothing is known but its lines:
// the words that belong to a manifest are shown where they begin a line as a key, and what follows is `…`.

/** Columns of the widest frame; a longer line is cut around the place. */
const widest = 100;
/** How much of a long line stands before the place. */
const before = 40;

/** A line as shown, and the column at which an offset of the text has come to stand. */
interface ShownLine {
  readonly text: string;
  column(offset: number): number;
}

/** The frame of a stretch of text: the line before and the line itself, and the stretch's part of it underlined. */
export function frameOf(lines: Lines, start: number, end: number): Frame {
  const { line } = lines.at(start);
  const shown = show(lines, line, start);
  // A place in the spaces at a line's end, which are not shown, is the end.
  const column = Math.min(shown.column(start), shown.text.length + 1);
  const previous = line > 1 ? [{ number: line - 1, text: show(lines, line - 1).text }] : [];
  const last = Math.max(column + 1, Math.min(shown.column(end), shown.text.length + 1));
  return { lines: [...previous, { number: line, text: shown.text }], column, length: last - column };
}

function show(lines: Lines, number: number, place?: number): ShownLine {
  const { start, end } = lines.range(number);
  if (!lines.stretches) return guess(lines.text.slice(start, Math.min(end, start + widest)), start);
  const from = place !== undefined && place - start > widest - before ? place - before : start;
  return blanked(lines.text, lines.stretches(), from, end, from > start);
}

function blanked(text: string, stretches: readonly Stretch[], from: number, end: number, isCut: boolean): ShownLine {
  const places: number[] = [from];
  const columns: number[] = [1];
  let out = isCut ? "…" : "";
  const put = (at: number, piece: string): void => {
    places.push(at);
    // Two hidden things side by side are one: how many there are is nobody's business either.
    columns.push(piece === "…" && out.endsWith("…") ? out.length : out.length + 1);
    if (piece !== "…" || !out.endsWith("…")) out += piece;
  };
  let next = firstAfter(stretches.length, (i) => (stretches[i]?.end ?? 0) <= from);
  for (let at = from; at < end && out.length < widest; ) {
    const stretch = stretches[next];
    if (stretch && at >= stretch.start) {
      const stop = Math.min(stretch.end, end);
      put(at, stretch.isShown ? text.slice(at, Math.min(stop, at + widest)) : "…");
      at = stop;
      next += 1;
    } else if (text[at] === "#") {
      put(at, "# …");
      at = end;
    } else {
      const isPunctuation = /[ \t{}[\],:?-]/.test(text[at] ?? "");
      put(at, isPunctuation ? (text[at] ?? "") : "…");
      at += 1;
      // An anchor, a tag or the head of a block goes as a whole, whatever punctuation is in it.
      if (!isPunctuation)
        while (at < Math.min(end, stretch?.start ?? end) && /[^ \t{}[\],]/.test(text[at] ?? "")) at += 1;
    }
  }
  places.push(end);
  columns.push(out.length + 1);
  return {
    text: out.length > widest ? `${out.slice(0, widest - 1)}…` : out.trimEnd(),
    column(offset) {
      const index = lastAtMost(places, offset);
      const inside = offset - (places[index] ?? 0);
      const column = (columns[index] ?? 1) + inside;
      return Math.max(1, Math.min(column, columns[index + 1] ?? column));
    },
  };
}

function guess(line: string, start: number): ShownLine {
  const [indent = ""] = /^[ \t]*(?:- )*/.exec(line) ?? [];
  const rest = line.slice(indent.length);
  const [, quote = "", word = ""] = /^(["']?)(\w+)\1[ \t]*:(?=[ \t]|$)/.exec(rest) ?? [];
  const key = isKnownWord(word) ? `${quote}${word}${quote}:` : "";
  const hidden = rest.slice(key.length).trim() === "" ? "" : key ? " …" : rest.startsWith("#") ? "# …" : "…";
  const text = `${indent}${key}${hidden}`.trimEnd();
  return { text, column: (offset) => Math.max(1, Math.min(offset - start + 1, text.length)) };
}
