import { Lexer } from "yaml";
import { createCount } from "./count.ts";
import { type Refused, refusals } from "./refusals.ts";
import { limits } from "./text.ts";

// What is counted of a file before anything is built of it. yaml's parser hands a document over when it is complete,
// and its composer builds a dozen objects a word: a few MiB can ask for a gigabyte, and 20 KB of brackets end the
// process where no `catch` sees it. A lexer keeps nothing, so the bounds stand right behind it. They are far above any
// manifest: one of 10,000 sources has half a million lexemes.

/** What the parser is to be given: lexemes, and for lines that say nothing the number of their characters. */
export type Lexemes = readonly (string | number)[];

/** A file's lexemes, or the place where it is too much. */
export type Guarded = { readonly lexemes: Lexemes; readonly refused?: undefined } | { readonly refused: Refused };

/**
 * Takes a text apart, within the bounds. Of a long run of blank and comment lines only the first are handed on: yaml's
 * parser looks at all of them again for each one.
 */
export function guarded(text: string): Guarded {
  const beyond = placeOfLine(text, limits.lines + 1);
  if (beyond !== undefined) return { refused: { offset: beyond, ...refusals.lines } };
  const lexemes: (string | number)[] = [];
  const count = createCount();
  /** Where the line begins in `lexemes`, and whether anything but blanks and comments is in it. */
  let lineAt = 0;
  let isIdle = true;
  let idleLines = 0;
  let offset = 0;
  let lineOffset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const refusal = count(lexeme);
    if (refusal) return { refused: { offset, ...refusal } };
    lexemes.push(lexeme);
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
      if (idleLines > limits.idleLines) {
        lexemes.length = lineAt;
        lexemes.push(offset - lineOffset);
      }
      lineAt = lexemes.length;
      lineOffset = offset;
      isIdle = true;
    }
  }
  return { lexemes };
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
