import type { Position } from "../model/finding.ts";

/** The lines of a text: from an offset to a place, and back to the line. */
export interface Lines {
  readonly file: string;
  /** The place of an offset; line and column from 1. */
  at(offset: number): Position;
  /** The text of a line (from 1), without its end; empty past the last. */
  line(number: number): string;
}

/** Finds the lines of a text. */
export function linesOf(text: string, file: string): Lines {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return {
    file,
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
    line: (number) =>
      text.slice(starts[number - 1] ?? text.length, starts[number] ?? text.length).replace(/\r?\n$/, ""),
  };
}
