import type { Change } from "../model/change.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import { clean } from "./clean.ts";
import { countParts, deleteReason, headingWords, nothingToDo, type Style, steps, userWords } from "./words.ts";

// What a workflow command means is decided by the line it stands on: text from a manifest or a server must not end the
// line, nor the property that it is in.

/**
 * Findings as GitHub annotations, one workflow command a line: they stand beside the manifest's lines in a pull request.
 * GitHub looks for a file from the root of the repository: `fromRoot` gives a finding's file as it is named there.
 */
export function renderAnnotations(findings: readonly Finding[], fromRoot: (file: string) => string): string {
  return findings.map((finding) => `${annotation(finding, fromRoot)}\n`).join("");
}

/**
 * A plan as annotations: its findings, those of secrets that would travel first; a notice for each source that is deleted or
 * replaced, since GitHub shows only some of each severity; and at no place what was looked at, with the counts.
 */
export function renderPlanAnnotations(plan: Plan, fromRoot: (file: string) => string): string {
  const travels = plan.findings.filter(({ code }) => code === "retarget");
  const others = plan.findings.filter(({ code }) => code !== "retarget");
  const losses = plan.changes.filter(({ action }) => action === "delete" || action === "replace");
  const idle = nothingToDo(plan);
  const said = idle === undefined ? countParts(plan) : [idle];
  return [
    renderAnnotations([...travels, ...others], fromRoot),
    ...losses.map((change) => notice(change.action, lossText(change), fromRoot, change.at)),
    notice("plan", [...headingWords(plan, asWritten), ...said].join(" · "), fromRoot),
  ].join("");
}

// Cleaned where the line is made.
const asWritten: Style = { name: (text) => text, prose: (text) => text };

function lossText(change: Change): string {
  const what = change.action === "delete" ? deleteReason(change, asWritten) : (steps(change) ?? "");
  const users = change.users ? `; ${userWords(change.users, asWritten, 10)}` : "";
  return `${change.action} "${change.name}" (${change.kind}): ${what}${users}`;
}

function notice(what: string, text: string, fromRoot: (file: string) => string, at?: Change["at"]): string {
  return `::notice ${[...placed(at, fromRoot), `title=${property(`chalk-ds ${what}`)}`].join(",")}::${data(text)}\n`;
}

function placed(at: Change["at"], fromRoot: (file: string) => string): readonly string[] {
  return at ? [`file=${property(fromRoot(at.file))}`, `line=${at.line}`, `col=${at.column}`] : [];
}

function annotation({ severity, code, message, hint, at, other }: Finding, fromRoot: (file: string) => string): string {
  const second = other ? ` (and ${fromRoot(other.file)}:${other.line}:${other.column})` : "";
  const text = `${message}${second}${hint === undefined ? "" : `. Hint: ${hint}`}`;
  return `::${severity} ${[...placed(at, fromRoot), `title=${property(`chalk-ds ${code}`)}`].join(",")}::${data(text)}`;
}

function data(text: string): string {
  return clean(text, 4000).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
