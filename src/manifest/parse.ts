import { Composer, type Document, isScalar, type Node, Parser, type YAMLError } from "yaml";
import type { Code, Finding } from "../model/finding.ts";
import { frameOf } from "./frame.ts";
import type { Lines } from "./lines.ts";
import { limits } from "./text.ts";

type Report = (code: Code, offset: number, message: string, hint?: string, length?: number) => Finding;

/** A parsed file: its root node, or findings that say why there is none. */
export interface Parsed {
  readonly root?: Node;
  readonly findings: readonly Finding[];
  /** How many more there were than anybody would read. */
  readonly untold?: number;
}

/**
 * Parses one file as YAML 1.2 with positions. Refused: directives, tags, several documents, merge keys, and what is
 * deeper or wider than any manifest. Duplicate keys are found by the walk that follows, with both places.
 *
 * The depth is bounded between yaml's parser and its composer: 20 KB of brackets abort the process otherwise, in
 * a way that no `catch` sees.
 */
export function parseYaml(text: string, lines: Lines): Parsed {
  const report: Report = (code, offset, message, hint, length = 1) => {
    const frame = frameOf(lines, offset, offset + length);
    return { severity: "error", code, message, at: lines.at(offset), frame, ...(hint && { hint }) };
  };
  const composer = new Composer({
    uniqueKeys: false,
    keepSourceTokens: false,
    version: "1.2",
    schema: "failsafe",
    merge: false,
  });
  const documents: Document.Parsed[] = [];
  let wrong = 0;
  for (const token of new Parser().parse(text)) {
    if (token.type === "directive") {
      return {
        findings: [
          report("manifest-tag", token.offset, "a manifest has no directives", "remove the line that starts with %"),
        ],
      };
    }
    const measured = measure(token);
    if (measured.tooDeep !== undefined) {
      const message = `values are nested deeper than ${limits.depth} levels`;
      return { findings: [report("manifest-too-deep", measured.tooDeep, message, "write the value flat, or as text")] };
    }
    wrong += measured.errors;
    // Each wrong token would become an error object with a message of its own: a flood of them holds the processor.
    if (wrong > limits.wrongTokens)
      return { findings: [report("manifest-syntax", token.offset, "not YAML: nearly nothing in it belongs there")] };
    documents.push(...(composer.next(token) as Iterable<Document.Parsed>));
    if (documents.length > 1) break;
  }
  if (documents.length < 2) documents.push(...(composer.end(false, text.length) as Iterable<Document.Parsed>));
  const [document, second] = documents;
  const problems = firstOfEachLine(
    documents.flatMap((d) => [...d.errors, ...d.warnings]),
    lines,
  );
  if (problems.length > 0)
    return {
      findings: problems.slice(0, limits.findings + 1).map((problem) => syntax(problem, report)),
      untold: Math.max(0, problems.length - limits.findings - 1),
    };
  if (second)
    return {
      findings: [
        report(
          "manifest-syntax",
          second.range[0],
          "a manifest is one YAML document, and this file has several",
          "put the others into files of their own",
        ),
      ],
    };
  const root = document?.contents;
  if (!root || (isScalar(root) && root.source === "")) {
    const hint = "start with: version: 1";
    return {
      findings: [
        {
          severity: "error",
          code: "manifest-empty",
          message: `"${lines.file}" holds no manifest`,
          at: { file: lines.file, line: 1, column: 1 },
          hint,
        },
      ],
    };
  }
  return { root, findings: [] };
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
function syntax(problem: YAMLError, report: Report): Finding {
  const [start, end] = problem.pos;
  const length = Math.max(1, end - start);
  if (problem.code === "TAG_RESOLVE_FAILED")
    return report("manifest-tag", start, "a manifest has no tags", "remove the word that starts with !", length);
  if (problem.code === "BAD_ALIAS")
    return report("manifest-alias", start, "an alias has no anchor before it", "write the value out", length);
  const what = explain[problem.code] ?? "this is not how a manifest is written";
  return report("manifest-syntax", start, `not YAML: ${what}`, "mend it where the frame shows it, or before", length);
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

/** What the parser's tokens say before they are composed. */
interface Measured {
  /** Where the depth passes the limit. */
  readonly tooDeep?: number;
  readonly errors: number;
}

interface Token {
  readonly type?: string;
  readonly offset?: number;
  readonly value?: unknown;
  readonly end?: unknown;
  readonly items?: readonly { readonly key?: unknown; readonly value?: unknown }[];
}

// Counted without recursion: the attack is a stack overflow.
function measure(root: object): Measured {
  let errors = 0;
  let offset = 0;
  const open: { readonly token: Token; readonly depth: number }[] = [{ token: root, depth: 0 }];
  const visit = (child: unknown, depth: number): void => {
    if (typeof child === "object" && child !== null) open.push({ token: child, depth });
  };
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    offset = token.offset ?? offset;
    if (depth > limits.depth) return { tooDeep: offset, errors };
    if (token.type === "error") errors += 1;
    if (Array.isArray(token.end)) errors += token.end.filter((e: Token) => e.type === "error").length;
    visit(token.value, depth);
    for (const { key, value } of token.items ?? []) {
      visit(key, depth + 1);
      visit(value, depth + 1);
    }
  }
  return { errors };
}
