import type { Shown } from "../model/value.ts";
import { clean, cleanValue } from "./clean.ts";
import type { Style } from "./words.ts";

// Text from a manifest, a project or a server never becomes Markdown. A comment of GitHub obeys more than its grammar: in
// every text outside of code it looks for mentions, issues, commits, emoji, formulas and addresses, after escapes are
// undone. So nothing but plain words stands outside of code, and whatever is more than a word is put into code.

/**
 * A text as code. Between backticks where it holds nothing that could end them or that a table's cell or an HTML block
 * would read; else in an element, each sign as an entity, which is the same text in Markdown and in HTML.
 */
export function code(text: string, limit = 4000): string {
  return inCode(clean(text, limit));
}

/** A value that may be shown, as code. */
export function codeValue(text: Shown): string {
  return inCode(cleanValue(text));
}

function inCode(safe: string): string {
  return /^[^\s`|\\<>&](?:[^`|\\<>&]*[^\s`|\\<>&])?$/.test(safe) ? `\`${safe}\`` : element(safe);
}

// A comment after `@` splits the text: parsers look for mail addresses in texts whose entities they have read already.
function element(safe: string): string {
  const signs = safe
    .replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll("&#64;", "&#64;<!-- -->");
  return `<code>${signs === "" ? '""' : signs}</code>`;
}

// Letters, or a number of a few digits, with the punctuation of a sentence around it.
const plain = /^\(?(?:\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\d{1,6}|[→·…–])\)?[,.;:!?]?$/u;
const hash = /[0-9a-f]{7}/i;

// What is in double quotes; a word that begins with a brace, to its end; what begins with dashes after two spaces or in a
// parenthesis, to the end of its part of the sentence: both are there to be copied; anything up to the next of these.
const sentenceParts =
  /"([^"]*)"|((?<![^\s(])\{[^{}]*\}|(?<=\(| {2})--? (?:\{[^{}]*\}|[^"();{}]*[^"();{}\s]))|(?:(?!(?<=\(| {2})--? )[^"{]|(?<=[^\s(])\{)+|["{-]/g;

/** A sentence whose names stand in code; what it holds in double quotes does, without them, and what stands in braces. */
export function prose(text: string, limit = 2000): string {
  const pieces = Array.from(clean(text, limit).matchAll(sentenceParts), ([piece, quoted, braces]) =>
    quoted === undefined && braces === undefined ? words(piece) : [inCode(quoted ?? piece)],
  ).flat();
  const joined = pieces.reduce(
    (line, piece) => (line.endsWith("`") && piece.startsWith("`") ? `${line} ${piece}` : line + piece),
    "",
  );
  return joined.replace(/^(\s*\d+)([.)])/, "$1\\$2"); // it may begin an item, and would begin a list there
}

function words(text: string): readonly string[] {
  return text.split(/( )/).flatMap((word) => {
    if (word === "" || word === " " || (plain.test(word) && !hash.test(word))) return [word];
    const [, before = "", core = "", after = ""] = /^(\(*)(.*?)([).,;:!?]*)$/.exec(word) ?? [];
    return [before, ...(core === "" ? [] : [inCode(core)]), after];
  });
}

/** How a comment shows what others wrote. */
export const markdownStyle: Style = { name: (text) => code(text), prose: (text) => prose(text) };

/**
 * A fenced block of lines with signs, indented by `margin`. Its fence is longer than any that it holds, so none of its lines ends it.
 */
export function diffBlock(lines: readonly string[], margin: string): readonly string[] {
  const longest = Math.max(2, ...lines.flatMap((line) => Array.from(line.matchAll(/`+/g), ([run]) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}diff`, ...lines, fence].map((line) => margin + line);
}

/**
 * The first line of a plan's comment: it shows nothing, and lets a bot find and replace its comment of an environment. What is no
 * letter, digit, `_` or `.` of the id stands as in a URL, so that nothing ends the comment.
 */
export function planMarker(environmentId: string): string {
  const id = encodeURIComponent(environmentId.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /[^\w.%]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `<!-- chalk-ds plan: ${id} -->`;
}
