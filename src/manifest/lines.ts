import type { Position } from "../model/finding.ts";
import type { Stretch } from "./stretches.ts";

/** The lines of a text: from an offset to a place, and back to the line. */
export interface Lines {
  readonly file: string;
  readonly text: string;
  /** What of the text may be shown; absent where the file has not been parsed, or could not be. */
  readonly stretches?: () => readonly Stretch[];
  /** The place of an offset; line and column from 1. */
  at(offset: number): Position;
  /** The offsets of a line (from 1) without its end; both the text's end past the last. */
  range(number: number): { readonly start: number; readonly end: number };
}

/** Finds the lines of a text. */
export function linesOf(text: string, file: string): Lines {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return {
    file,
    text,
    at(offset) {
      const index = lastAtMost(starts, offset);
      return { file, line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
    },
    range(number) {
      const start = starts[number - 1] ?? text.length;
      const next = starts[number];
      const end = next === undefined ? text.length : next - 1;
      return { start, end: end > start && text[end - 1] === "\r" ? end - 1 : end };
    },
  };
}

/** The index of the last of ascending numbers that is not above `wanted`; 0 where all are. */
export function lastAtMost(ascending: readonly number[], wanted: number): number {
  return Math.max(0, firstAfter(ascending.length, (i) => (ascending[i] ?? 0) <= wanted) - 1);
}

/** Of `length` things in order the index of the first that is not before; `length` where all are. Finds it by halving. */
export function firstAfter(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
