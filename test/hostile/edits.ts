/** A seeded source of chance: the same seed gives the same numbers. */
export interface Chance {
  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Chance by a seed (the generator is known as mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

/** A text after one edit, and which lines (from 0) of the text before and after it the edit touched. */
export interface Edited {
  readonly what: string;
  readonly text: string;
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

type Edit = (text: string, by: Chance) => Edited;

// A stretch of the text is replaced: what every edit comes to.
function replaced(what: string, text: string, start: number, end: number, by: string): Edited {
  const lineOf = (of: string, offset: number): number => of.slice(0, offset).split("\n").length - 1;
  const span = (of: string, from: number, to: number): ReadonlySet<number> => {
    const [first, last] = [lineOf(of, from), lineOf(of, to)];
    return new Set(Array.from({ length: last - first + 1 }, (_, i) => first + i));
  };
  const after = text.slice(0, start) + by + text.slice(end);
  return { what, text: after, before: span(text, start, end), after: span(after, start, start + by.length) };
}

/** Offsets of a line that is not empty, its end without the line break. */
function line(text: string, by: Chance): { readonly start: number; readonly end: number } {
  for (;;) {
    const at = by.below(text.length);
    const start = text.lastIndexOf("\n", at - 1) + 1;
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (end > start) return { start, end };
  }
}

/** Replaces one of the places where a pattern is found. */
function oneOf(what: string, pattern: RegExp, by: string): Edit {
  return (text, chance) => {
    const places = [...text.matchAll(pattern)];
    const place = places.length > 0 ? chance.pick(places) : undefined;
    const start = place?.index ?? 0;
    return replaced(what, text, start, start + (place?.[0].length ?? 0), place ? by : "");
  };
}

const signs = [..." \t\n#:-?,[]{}&*!|>'\"%@`\\~=./_0aZ\u00e9\u2028"];

/** What fingers, editors and merges do to a file. */
export const edits: readonly Edit[] = [
  (text, by) => {
    const at = by.below(text.length);
    return replaced("a character is deleted", text, at, at + 1, "");
  },
  (text, by) => {
    const at = by.below(text.length + 1);
    return replaced("a character is inserted", text, at, at, by.pick(signs));
  },
  (text, by) => {
    const at = by.below(text.length);
    return replaced("a character is replaced", text, at, at + 1, by.pick(signs));
  },
  (text, by) => {
    const at = by.below(text.length - 1);
    const swapped = `${text[at + 1]}${text[at]}`;
    return replaced("two characters are swapped", text, at, at + 2, swapped);
  },
  (text, by) => {
    const { start, end } = line(text, by);
    return replaced("a line is deleted", text, start, end + 1, "");
  },
  (text, by) => {
    const { start, end } = line(text, by);
    return replaced("a line is doubled", text, end, end, `\n${text.slice(start, end)}`);
  },
  (text, by) => {
    const { end } = line(text, by);
    return replaced("a line is joined to the next", text, end, end + 1, by.pick(["", " "]));
  },
  (text, by) => {
    const { end } = line(text, by);
    const next = text.indexOf("\n", end + 1);
    const stop = next < 0 ? text.length : next;
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const swapped = `${text.slice(end + 1, stop)}\n${text.slice(start, end)}`;
    return replaced("two lines are swapped", text, start, stop, swapped);
  },
  (text, by) => {
    const { start, end } = line(text, by);
    const to = line(text, by);
    const moved = text.slice(start, end + 1);
    const [first, last] = [Math.min(start, to.start), Math.max(end + 1, to.start)];
    const rest = text.slice(first, start) + text.slice(end + 1, last);
    return replaced("a line is moved", text, first, last, to.start <= start ? moved + rest : rest + moved);
  },
  (text, by) => {
    const { start } = line(text, by);
    return replaced("a line is indented", text, start, start, " ".repeat(1 + by.below(4)));
  },
  (text, by) => {
    const { start, end } = line(text, by);
    const deep = /^ */.exec(text.slice(start, end))?.[0].length ?? 0;
    return replaced("a line is outdented", text, start, start + Math.min(deep, 1 + by.below(4)), "");
  },
  (text, by) => {
    const { start } = line(text, by);
    return replaced("a line is made a comment", text, start, start, "#");
  },
  (text, by) => {
    const { end } = line(text, by);
    return replaced("a space is put at the end of a line", text, end, end, by.pick([" ", "\t", "  "]));
  },
  oneOf("a quote is removed", /["']/g, ""),
  oneOf("a colon is removed", /:/g, ""),
  oneOf("the space after a colon is removed", /: /g, ":"),
  oneOf("a comma is removed", /,/g, ""),
  oneOf("a bracket is removed", /[[\]{}]/g, ""),
  oneOf("a number sign is removed", /#/g, ""),
  oneOf("a space is put before a number sign", /#/g, " #"),
  oneOf("a number sign is put after a space", / /g, " #"),
  oneOf("a dash is removed", /- /g, ""),
  oneOf("true becomes yes", /true/g, "yes"),
];
