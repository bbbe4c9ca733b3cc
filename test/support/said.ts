import type { Finding } from "../../src/model/finding.ts";

/** Findings in a few words: `code line:column`, with `~` before a warning and the second place after `&`. */
export function said(findings: readonly Finding[]): string {
  return findings
    .map(({ severity, code, at, other }) => {
      const place = at ? ` ${at.line}:${at.column}` : "";
      return `${severity === "warning" ? "~" : ""}${code}${place}${other ? ` & ${other.line}:${other.column}` : ""}`;
    })
    .join("; ");
}
