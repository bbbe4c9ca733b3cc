// Where a line of a terminal ends. What is cut or broken here is text for a person; names and paths come whole.

// Made for the first text that is no plain ASCII: to make one takes as long as to lay out a whole plan.
let segmenter: Intl.Segmenter | undefined;
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** Columns that a text takes on a terminal: two for a wide character, none for a mark on top of one. */
export function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of graphemes(text)) sum += wide.test(segment) ? 2 : 1;
  return sum;
}

function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** Fills a text with spaces up to a width in columns. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)));
}

/**
 * A text in at most `width` columns: what is longer loses its middle, `abcd…wxyz`, since two values mostly differ at an
 * end. A character and its marks stay together.
 */
export function cutMiddle(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const parts = Array.from(graphemes(text), ({ segment }) => segment);
  const head = Math.ceil((width - 1) / 2);
  return `${taken(parts, head)}…${taken([...parts].reverse(), width - 1 - head, "from the end")}`;
}

/**
 * A text in at most `width` columns, cut so that it can be told from another one: where the middle would lose the place at
 * which they part, what stands before it goes instead, but for a few characters.
 */
export function cutBeside(text: string, other: string, width: number): string {
  if (columns(text) <= width) return text;
  const [parts, others] = [text, other].map((one) => Array.from(graphemes(one), ({ segment }) => segment));
  const parting = parts?.findIndex((part, i) => part !== others?.[i]) ?? -1;
  if (!parts || parting < Math.max(1, Math.floor(width / 2) - 4)) return cutMiddle(text, width);
  const rest = parts.slice(Math.max(0, parting - 8));
  const whole = rest.join("");
  return columns(whole) < width ? `…${whole}` : `…${taken(rest, width - 2)}…`;
}

function taken(parts: readonly string[], width: number, from?: "from the end"): string {
  let text = "";
  for (const part of parts) {
    const next = from ? part + text : text + part;
    if (columns(next) > width) break;
    text = next;
  }
  return text;
}

/** How a long line is broken. */
export interface Wrapping {
  /** Columns of a line. */
  readonly width: number;
  /** What the first line begins with; it is never broken. */
  readonly first?: string;
  /** What every line after the first begins with. */
  readonly indent: string;
}

/**
 * Breaks a line between its words. A word that is too long stays whole: it may be a path or a name. So does what stands in
 * braces: it is there to be copied.
 */
export function wrap(text: string, { width, first = "", indent }: Wrapping): readonly string[] {
  if (columns(first) + columns(text) <= width) return [first + text];
  const lines: string[] = [];
  let line = first;
  let isFresh = true;
  for (const word of text.match(/\{[^{}]*\}\S*|\S+/g) ?? []) {
    if (!isFresh && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = indent + word;
    } else line += isFresh ? word : ` ${word}`;
    isFresh = false;
  }
  return [...lines, line];
}
