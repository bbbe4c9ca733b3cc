import type { Code, Finding, Position } from "../model/finding.ts";
import { frameOf } from "./frame.ts";
import type { Lines } from "./lines.ts";
import { isWord } from "./words.ts";

/** A stretch of a file's text: offsets from 0, the end exclusive. */
export interface Span {
  readonly lines: Lines;
  readonly start: number;
  readonly end: number;
}

/** What a finding may say besides its code and message. */
export interface More {
  readonly severity?: Finding["severity"];
  readonly hint?: string | undefined;
  readonly other?: Position;
}

/** The place where a span begins. */
export function placeOf({ lines, start }: Span): Position {
  return lines.at(start);
}

/**
 * A key as a message names it, in double quotes. Only a word is repeated: what is no word may be a secret that
 * slipped out of its quotes, and stands as `…`, as in a frame.
 */
export function keyName(key: string): string {
  return isWord(key) ? `"${key}"` : '"…"';
}

/** A finding at a span, with its frame. An error unless it says otherwise. */
export function report(
  span: Span,
  code: Code,
  message: string,
  { severity = "error", hint, other }: More = {},
): Finding {
  const at = placeOf(span);
  const frame = frameOf(span.lines, span.start, span.end);
  return { severity, code, message, at, frame, ...(hint !== undefined && { hint }), ...(other && { other }) };
}
