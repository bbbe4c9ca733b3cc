import type { Finding, Position } from "../model/finding.ts";
import { clean } from "./clean.ts";
import { wrap } from "./layout.ts";
import type { Paint } from "./paint.ts";

/** `file:line:column`, as editors and terminals open it. */
export function place(at: Position): string {
  return `${clean(at.file)}:${at.line}:${at.column}`;
}

/**
 * One finding as lines: what happened, where with a code frame, and what to do.
 * `program` stands before the first and the last line (`chalk-ds: `), or is empty inside a plan. Sentences are broken at
 * `width` columns, frames never.
 */
export function renderFinding(
  finding: Finding,
  paint: Paint,
  program = "",
  width = Number.POSITIVE_INFINITY,
): readonly string[] {
  const { severity, code, message, at, other, hint } = finding;
  const colour = severity === "error" ? paint.red : paint.yellow;
  const lines = [...sentence(program, severity, `${clean(message, 2000)} [${code}]`, { colour, width })];
  if (at) lines.push(`  ${place(at)}`, ...frameLines(finding, paint));
  if (other) lines.push(`  and ${place(other)}`);
  if (hint) lines.push(...sentence(program || "  ", "hint", clean(hint, 2000), { colour: paint.bold, width }));
  return lines;
}

// `margin` and a word in colour, then what it is about, which goes on below itself.
function sentence(
  margin: string,
  word: string,
  text: string,
  { colour, width }: { readonly colour: (text: string) => string; readonly width: number },
): readonly string[] {
  const indent = margin.trim() === "" ? `${margin}  ` : "  ";
  const first = `${margin}${word}: `;
  return wrap(text, { width, first, indent }).map((line, i) =>
    i === 0 ? `${margin}${colour(word)}: ${line.slice(first.length)}` : line,
  );
}

function frameLines({ frame, at }: Finding, paint: Paint): readonly string[] {
  if (!frame || !at) return [];
  const width = String(frame.lines.at(-1)?.number ?? at.line).length;
  return frame.lines.flatMap((line) => {
    const text = `  ${paint.dim(`${String(line.number).padStart(width)} |`)} ${clean(line.text.replaceAll("\t", " "))}`;
    if (line.number !== at.line) return [text];
    const caret = `${" ".repeat(frame.column - 1)}${"^".repeat(Math.max(1, frame.length))}`;
    return [text, `  ${" ".repeat(width)} ${paint.dim("|")} ${paint.red(caret)}`];
  });
}

/** All findings, a blank line between them. */
export function renderFindings(findings: readonly Finding[], paint: Paint, program = ""): string {
  return findings.map((f) => `${renderFinding(f, paint, program).join("\n")}\n`).join(program ? "" : "\n");
}
