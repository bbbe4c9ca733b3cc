import type { Finding, Position } from "../model/finding.ts";
import { clean } from "./clean.ts";
import type { Paint } from "./paint.ts";

/** `file:line:column`, as editors and terminals open it. */
export function place(at: Position): string {
  return `${clean(at.file)}:${at.line}:${at.column}`;
}

/**
 * One finding as lines: what happened, where with a code frame, and what to do.
 * `program` stands before the first and the last line (`chalk-ds: `), or is empty inside a plan.
 */
export function renderFinding(finding: Finding, paint: Paint, program = ""): readonly string[] {
  const label = finding.severity === "error" ? paint.red("error") : paint.yellow("warning");
  const lines = [`${program}${label}: ${clean(finding.message, 2000)} [${finding.code}]`];
  if (finding.at) lines.push(`  ${place(finding.at)}`, ...frameLines(finding, paint));
  if (finding.other) lines.push(`  and ${place(finding.other)}`);
  if (finding.hint) lines.push(`${program || "  "}${paint.bold("hint")}: ${clean(finding.hint, 2000)}`);
  return lines;
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
