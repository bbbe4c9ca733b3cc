import { Lexer } from "yaml";
import { createCount } from "./count.ts";
import { type Refused, refusals } from "./refusals.ts";
import { limits } from "./text.ts";

// What is counted of a file before anything is built of it. yaml's parser hands a document over when it is complete,
// and its composer builds a dozen objects a word: a few MiB can ask for a gigabyte, and 20 KB of brackets end the
// process where no `catch` sees it. A lexer keeps nothing, so the bounds stand right behind it. They are far above any
// manifest: one of 10,000 sources has half a million lexemes.

/** What the parser is to be given: a lexeme, or for lines that say nothing the number of their characters. */
export type Given = string | number;

/**
 * Takes a text apart, within the bounds, and hands it on line by line. Of a long run of blank and comment lines only the
 * first are handed on: yaml's parser looks at all of them again for each one. Returns the place where it is too much.
 */
export function guarded(text: string, hand: (given: Given) => void): Refused | undefined {
  const beyond = placeOfLine(text, limits.lines + 1);
  if (beyond !== undefined) return { offset: beyond, ...refusals.lines };
  const count = createCount();
  const line: string[] = [];
  /** Whether anything but blanks and comments is in the line. */
  let isIdle = true;
  let idleLines = 0;
  let offset = 0;
  let lineOffset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const refusal = count(lexeme);
    if (refusal) return { offset, ...refusal };
    line.push(lexeme);
    const first = lexeme.charCodeAt(0);
    if (first > code.space) {
      if (first !== code.comment) isIdle = false;
      offset += lexeme.length;
    } else if (first === code.startOfDocument || first === code.endOfBrackets || first === code.startOfText)
      isIdle = false;
    else {
      offset += lexeme.length;
      if (lexeme !== "\n" && lexeme !== "\r\n") continue;
      idleLines = isIdle ? idleLines + 1 : 0;
      if (idleLines > limits.idleLines) hand(offset - lineOffset);
      else for (const each of line) hand(each);
      line.length = 0;
      lineOffset = offset;
      isIdle = true;
    }
  }
  for (const each of line) hand(each);
  return undefined;
}

// A block of lines is one lexeme, which yaml takes apart with an object a line.
function placeOfLine(text: string, number: number): number | undefined {
  let at = 0;
  for (let line = 1; line < number; line++) {
    at = text.indexOf("\n", at) + 1;
    if (at === 0) return undefined;
  }
  return at;
}

// The first characters that matter; three of them are the lexer's own, and stand for no text.
const code = { startOfDocument: 0x02, endOfBrackets: 0x18, startOfText: 0x1f, space: 0x20, comment: 0x23 } as const;
