import type { Finding } from "../model/finding.ts";
import { renderFindings } from "../render/finding.ts";
import { type Paint, paintFor } from "../render/paint.ts";
import type { Context, Sink } from "./context.ts";
import type { TalkOptions } from "./options.ts";

/** How a command speaks: results to stdout, everything else to stderr. */
export interface Talk {
  /** The colours of stdout. */
  readonly paint: Paint;
  /** The colours of stderr. */
  readonly errorPaint: Paint;
  /** The result, as text or as one JSON document. */
  result(text: string): void;
  json(document: unknown): void;
  /** What happens, for a person; silent with -q. */
  say(line: string): void;
  /** How a call ended, with -v alone. */
  detail(line: string): void;
  findings(findings: readonly Finding[]): void;
}

/** Makes the talk of one command from its flags and the terminal. */
export function talkFor(options: Partial<TalkOptions>, context: Context): Talk {
  const colourOn = (sink: Sink): boolean => sink.isTTY && options.color !== false && !context.env["NO_COLOR"];
  const errorPaint = paintFor(colourOn(context.stderr));
  return {
    paint: paintFor(colourOn(context.stdout)),
    errorPaint,
    result: (text) => context.stdout.write(text),
    json: (document) => context.stdout.write(jsonText(document)),
    say: (line) => {
      if (!options.quiet) context.stderr.write(`${line}\n`);
    },
    detail: (line) => {
      if (options.verbose) context.stderr.write(`chalk-ds: ${line}\n`);
    },
    findings: (findings) => context.stderr.write(renderFindings(findings, errorPaint, "chalk-ds: ")),
  };
}

/** A document as JSON that a terminal and a job's log take for text. */
export function jsonText(document: unknown): string {
  return `${escaped(JSON.stringify(document, undefined, 2))}\n`;
}

// JSON leaves some characters alone that a terminal obeys (U+009B begins a command, U+202E turns the line around).
// A runner of GitHub obeys `##[` wherever it stands in a job's log. As escapes they mean the same to a reader of JSON.
// Line breaks stand between the fields, never inside a text.
function escaped(json: string): string {
  return json.replace(/[^\n\P{C}]|[\p{Zl}\p{Zp}]|#(?=#\[)/gu, (char) =>
    Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );
}
