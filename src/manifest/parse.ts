import { Composer, type CST, type Document, isScalar, type Node, Parser } from "yaml";
import type { Finding } from "../model/finding.ts";
import { type Given, guarded } from "./guard.ts";
import type { Lines } from "./lines.ts";
import { measure, openQuote } from "./measure.ts";
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
  const composed = compose(text);
  if (composed.refused) return { findings: [refusal(composed.refused, lines)] };
  const { documents, tokens } = composed;
  const problems = documents.flatMap((d) => [...d.errors, ...d.warnings]);
  if (problems.length > 0) return syntaxFindings(problems, lines, openQuote(tokens));
  const [document, second] = documents;
  if (second) return { findings: [refusal({ offset: second.range[0], ...refusals.documents }, lines)] };
  const root = document?.contents;
  if (!root || (isScalar(root) && root.source === "")) return { findings: [emptyFile(lines.file)] };
  return { root, findings: [] };
}

type Token = CST.Token;

type Composed =
  | {
      readonly documents: readonly Document.Parsed[];
      readonly tokens: readonly Token[];
      readonly refused?: undefined;
    }
  | { readonly refused: Refused };

/**
 * Lets yaml build its nodes, one document and no more; what comes after it is seen to be there. A small file goes to the
 * parser as it is read: to keep what was read costs more than to parse it in vain. A large one is read to its end first.
 */
function compose(text: string): Composed {
  const parser = new Parser();
  const tokens: Token[] = [];
  const feed = (given: Given): void => {
    if (typeof given === "number") parser.offset += given;
    else for (const token of parser.next(given)) tokens.push(token);
  };
  const held: Given[] = [];
  const refused = guarded(text, text.length <= limits.streamed ? feed : (given) => void held.push(given));
  if (refused) return { refused };
  for (const given of held) feed(given);
  tokens.push(...(parser.end() as Iterable<Token>));
  return composeTokens(tokens, text.length);
}

function composeTokens(tokens: readonly Token[], length: number): Composed {
  const documents: Document.Parsed[] = [];
  const composer = new Composer({
    uniqueKeys: false,
    keepSourceTokens: false,
    version: "1.2",
    schema: "failsafe",
    merge: false,
  });
  let wrong = 0;
  for (const token of tokens) {
    if (token.type === "directive") return { refused: { offset: token.offset, ...refusals.directive } };
    const measured = measure(token);
    if (measured.tooDeep !== undefined) return { refused: { offset: measured.tooDeep, ...refusals.deep } };
    wrong += measured.wrong;
    // Each wrong token would become an error object with a message of its own: a flood of them holds the processor.
    if (wrong > limits.wrongTokens) return { refused: { offset: token.offset, ...refusals.wrong } };
    documents.push(...(composer.next(token) as Iterable<Document.Parsed>));
    if (documents.length > 1) return { documents, tokens };
  }
  documents.push(...(composer.end(false, length) as Iterable<Document.Parsed>));
  return { documents, tokens };
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
