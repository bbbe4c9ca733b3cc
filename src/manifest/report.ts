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
  /** As text, or made when it is told: what is nearest takes a while to find. */
  readonly hint?: string | undefined | (() => string);
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

/**
 * A finding at a span, with its frame. An error unless it says otherwise. Frame and hint are made when they are asked
 * for: of 100,000 findings a hundred are told. Until it is copied it holds on to the file.
 */
export function report(
  span: Span,
  code: Code,
  message: string,
  { severity = "error", hint, other }: More = {},
): Finding {
  const finding = {
    severity,
    code,
    message,
    at: placeOf(span),
    get frame() {
      return frameOf(span.lines, span.start, span.end);
    },
    ...(typeof hint === "string" && { hint }),
    ...(other && { other }),
  };
  return typeof hint === "function"
    ? Object.defineProperty(finding, "hint", { get: hint, enumerable: true, configurable: true })
    : finding;
}

/** The same finding in other words, its frame and hint still to be made. */
export function reworded(finding: Finding, more: Partial<Pick<Finding, "message" | "other">>): Finding {
  const properties = { ...Object.getOwnPropertyDescriptors(finding), ...Object.getOwnPropertyDescriptors(more) };
  return Object.defineProperties({}, properties) as Finding;
}
