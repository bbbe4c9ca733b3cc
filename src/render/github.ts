import type { Finding } from "../model/finding.ts";
import { clean } from "./clean.ts";

// What a workflow command means is decided by the line it stands on: text from a manifest or a server must not end the
// line, nor the property that it is in.

/**
 * Findings as GitHub annotations, one workflow command a line: they stand beside the manifest's lines in a pull request.
 * GitHub looks for a file from the root of the repository: `fromRoot` gives a finding's file as it is named there.
 */
export function renderAnnotations(findings: readonly Finding[], fromRoot: (file: string) => string): string {
  return findings.map((finding) => `${annotation(finding, fromRoot)}\n`).join("");
}

function annotation({ severity, code, message, hint, at, other }: Finding, fromRoot: (file: string) => string): string {
  const place = at ? [`file=${property(fromRoot(at.file))}`, `line=${at.line}`, `col=${at.column}`] : [];
  const second = other ? ` (and ${fromRoot(other.file)}:${other.line}:${other.column})` : "";
  const text = `${message}${second}${hint === undefined ? "" : `. Hint: ${hint}`}`;
  return `::${severity} ${[...place, `title=${property(`chalk-ds ${code}`)}`].join(",")}::${data(text)}`;
}

function data(text: string): string {
  return clean(text, 4000).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
