import { Composer, type Document, isScalar, type Node, Parser } from "yaml";
import type { Finding } from "../model/finding.ts";
import { guarded, type Lexemes } from "./guard.ts";
import type { Lines } from "./lines.ts";
import { measure } from "./measure.ts";
import { type Refused, refusals } from "./refusals.ts";
import { report } from "./report.ts";
import { syntaxFindings } from "./syntax.ts";
import { limits } from "./text.ts";

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
 */
export function parseYaml(text: string, lines: Lines): Parsed {
  const guard = guarded(text);
  const composed = guard.refused ? guard : compose(guard.lexemes, text.length);
  if (composed.refused) return { findings: [refusal(composed.refused, lines)] };
  const { documents, unclosed } = composed;
  const problems = documents.flatMap((d) => [...d.errors, ...d.warnings]);
  if (problems.length > 0) return syntaxFindings(problems, lines, unclosed);
  const [document, second] = documents;
  if (second) return { findings: [refusal({ offset: second.range[0], ...refusals.documents }, lines)] };
  const root = document?.contents;
  if (!root || (isScalar(root) && root.source === "")) return { findings: [emptyFile(lines.file)] };
  return { root, findings: [] };
}

type Composed =
  | {
      readonly documents: readonly Document.Parsed[];
      readonly unclosed: number | undefined;
      readonly refused?: undefined;
    }
  | { readonly refused: Refused };

/** Lets yaml build its nodes, one document and no more; what comes after it is seen to be there. */
function compose(lexemes: Lexemes, length: number): Composed {
  const documents: Document.Parsed[] = [];
  const composer = new Composer({
    uniqueKeys: false,
    keepSourceTokens: false,
    version: "1.2",
    schema: "failsafe",
    merge: false,
  });
  let wrong = 0;
  let unclosed: number | undefined;
  for (const token of parsed(lexemes)) {
    if (token.type === "directive") return { refused: { offset: token.offset, ...refusals.directive } };
    const measured = measure(token);
    if (measured.tooDeep !== undefined) return { refused: { offset: measured.tooDeep, ...refusals.deep } };
    wrong += measured.wrong;
    unclosed ??= measured.unclosed;
    // Each wrong token would become an error object with a message of its own: a flood of them holds the processor.
    if (wrong > limits.wrongTokens) return { refused: { offset: token.offset, ...refusals.wrong } };
    documents.push(...(composer.next(token) as Iterable<Document.Parsed>));
    if (documents.length > 1) return { documents, unclosed };
  }
  documents.push(...(composer.end(false, length) as Iterable<Document.Parsed>));
  return { documents, unclosed };
}

function* parsed(lexemes: Lexemes): ReturnType<Parser["next"]> {
  const parser = new Parser();
  for (const lexeme of lexemes) {
    if (typeof lexeme === "number") parser.offset += lexeme;
    else yield* parser.next(lexeme);
  }
  yield* parser.end();
}

function refusal({ offset, code, message, hint }: Refused, lines: Lines): Finding {
  return report({ lines, start: offset, end: offset + 1 }, code, message, { hint });
}

function emptyFile(file: string): Finding {
  return {
    severity: "error",
    code: "manifest-empty",
    message: `"${file}" holds no manifest`,
    at: { file, line: 1, column: 1 },
    hint: "start with: version: 1",
  };
}
