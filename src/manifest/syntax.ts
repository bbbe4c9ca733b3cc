import type { YAMLError } from "yaml";
import type { Finding } from "../model/finding.ts";
import type { Lines } from "./lines.ts";
import { report, type Span } from "./report.ts";
import { limits } from "./text.ts";

/**
 * Turns what yaml complains of into findings: one a line, and no more than are told in one run. `unclosed` is where a
 * quote begins that nothing closes: yaml complains of it where the file ends, and of all that it swallowed.
 */
export function syntaxFindings(
  problems: readonly YAMLError[],
  lines: Lines,
  unclosed?: number,
): { readonly findings: readonly Finding[]; readonly untold: number } {
  const before = unclosed === undefined ? problems : problems.filter(({ pos }) => pos[0] < unclosed);
  const first = firstOfEachLine(before, lines);
  const told = first.slice(0, limits.findings + 1).map((problem) => syntaxFinding(problem, lines));
  const quote = unclosed === undefined ? [] : [openQuote({ lines, start: unclosed, end: unclosed + 1 })];
  return { findings: [...told, ...quote], untold: first.length - told.length };
}

function openQuote(span: Span): Finding {
  return report(span, "manifest-syntax", "not YAML: a quote is not closed", { hint: "close it, or leave it out" });
}

// One slip makes every word after it wrong; the first one is the cause.
function firstOfEachLine(problems: readonly YAMLError[], lines: Lines): readonly YAMLError[] {
  const told = new Set<number>();
  return problems.filter(({ pos }) => {
    const { line } = lines.at(pos[0]);
    if (told.has(line)) return false;
    told.add(line);
    return true;
  });
}

// yaml's own messages may quote the text, so only the ones that are known not to are kept.
function syntaxFinding({ pos: [start, end], code }: YAMLError, lines: Lines): Finding {
  const span = { lines, start, end: Math.max(start + 1, end) };
  if (code === "TAG_RESOLVE_FAILED")
    return report(span, "manifest-tag", "a manifest has no tags", { hint: "remove the word that starts with !" });
  if (code === "BAD_ALIAS")
    return report(span, "manifest-alias", "an alias has no anchor before it", { hint: "write the value out" });
  const what = explain[code] ?? "this is not how a manifest is written";
  return report(span, "manifest-syntax", `not YAML: ${what}`, { hint: "mend it where the frame shows it, or before" });
}

const explain: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: "a backslash in double quotes begins an escape that YAML does not know: use single quotes",
  BAD_INDENT: "the indentation does not fit the lines around it",
  BAD_SCALAR_START: "a text cannot begin with that character: quote it",
  BLOCK_IN_FLOW: "an indented map cannot stand inside brackets",
  BLOCK_AS_IMPLICIT_KEY: "a map cannot begin here: is a quote or a line break missing?",
  MISSING_CHAR: "a character is missing: a closing quote, bracket or comma, or the colon after a key",
  TAB_AS_INDENT: "a tab is used as indentation: use spaces",
  UNEXPECTED_TOKEN: "something that does not belong here",
  MULTILINE_IMPLICIT_KEY: "a key cannot span lines: is a colon missing after it?",
};
