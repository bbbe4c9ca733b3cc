import type { Finding } from "../model/finding.ts";
import { clean } from "./clean.ts";

// What a workflow command means is decided by the line it stands on: text from a manifest or a server must not end the
// line, nor the property that it is in.

/** Findings as GitHub annotations, one workflow command a line: they stand beside the manifest's lines in a pull request. */
export function renderAnnotations(findings: readonly Finding[]): string {
  return findings.map((finding) => `${annotation(finding)}\n`).join("");
}

function annotation({ severity, code, message, hint, at, other }: Finding): string {
  const place = at ? [`file=${property(at.file)}`, `line=${at.line}`, `col=${at.column}`] : [];
  const second = other ? ` (and ${other.file}:${other.line}:${other.column})` : "";
  const text = `${message}${second}${hint === undefined ? "" : `. Hint: ${hint}`}`;
  return `::${severity} ${[...place, `title=${property(`chalk-ds ${code}`)}`].join(",")}::${data(text)}`;
}

function data(text: string): string {
  return clean(text, 4000).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
