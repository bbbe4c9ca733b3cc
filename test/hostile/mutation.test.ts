import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Lexer } from "yaml";
import type { Loaded } from "../../src/manifest/load.ts";
import { checkText } from "../support/check-text.ts";
import { type Chance, chance, type Edited, edits } from "./edits.ts";
import { type Reread, reread, type State, stateOf } from "./oracle.ts";

// A good manifest is spoiled at random, a thousand times each. An edit may be refused or warned of. Where it is neither,
// two things hold. What we read is what another reader reads, which shares no code of ours with this one. And whatever
// has changed its meaning stands on a line that the edit touched, or below a key on such a line: nobody is told less
// than the diff of the file tells him, and no edit reaches what stands elsewhere.

const seeds = 1_000;
const manifests = ["manifest.yaml", "overlays.yaml", "../../examples/all-kinds/chalk-ds.yaml"].map((name) => ({
  name,
  text: readFileSync(new URL(name, import.meta.url), "utf8"),
}));

function load(text: string): Loaded {
  return checkText(text, { name: "a.yaml" });
}

function sound(text: string): State {
  const { manifest, findings } = load(text);
  expect(findings).toEqual([]);
  return stateOf(manifest as NonNullable<typeof manifest>);
}

/** The paths at which two states differ. */
function differences(a: State, b: State): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

/** What an edit came to: refused, warned, the same, changed (where it was edited); or what is wrong with that. */
function outcome(was: Reread, { text, before, after }: Edited): string {
  const { manifest, findings } = load(text);
  const nowhere = findings.find(({ at }) => !at);
  if (nowhere) return `a finding without a place: ${nowhere.message}`;
  if (!manifest) return findings.some(({ severity }) => severity === "error") ? "refused" : "nothing, without a word";
  const is = reread(text);
  const state = stateOf(manifest);
  const misread = differences(is.state, state);
  if (misread.length > 0) return `read otherwise: ${misread.join(", ")}`;
  const changed = differences(was.state, state);
  if (findings.length > 0) return "warned";
  if (changed.length === 0) return "the same";
  const touches = (lines: ReadonlySet<number> | undefined, edited: ReadonlySet<number>): boolean =>
    [...(lines ?? [])].some((line) => edited.has(line));
  const elsewhere = changed.filter(
    (path) => !touches(was.lines.get(path), before) && !touches(is.lines.get(path), after),
  );
  return elsewhere.length > 0 ? `changed elsewhere: ${elsewhere.join(", ")}` : "changed";
}

describe.each(manifests)("$name, spoiled at random", ({ text }) => {
  test("is read as yaml reads it before", () => expect(differences(reread(text).state, sound(text))).toEqual([]));

  test("is refused, warned of, or changed where it was edited and nowhere else", () => {
    const outcomes = new Map<string, number>();
    const wrong: string[] = [];
    const was = reread(text);
    for (let seed = 0; seed < seeds; seed++) {
      const by = chance(seed);
      const edited = by.pick(edits)(text, by);
      const came = outcome(was, edited);
      outcomes.set(came, (outcomes.get(came) ?? 0) + 1);
      if (!["refused", "warned", "the same", "changed"].includes(came))
        wrong.push(`seed ${seed}: ${edited.what}: ${came}`);
    }
    expect(wrong).toEqual([]);
    for (const expected of ["refused", "warned", "the same", "changed"])
      expect(outcomes.get(expected), expected).toBeGreaterThan(seeds / 500);
  });

  test("means the same, and is found nothing in, whatever is done to its comments and blank lines", () => {
    const meant = sound(text);
    for (let seed = 0; seed < 300; seed++) {
      const edited = commented(text, chance(seed));
      expect(differences(meant, sound(edited)), `seed ${seed}`).toEqual([]);
    }
  });
});

const remarks = [
  "",
  " x",
  " prune: false",
  ": [",
  " '\" {",
  " - a",
  " &a *a !b %c |",
  " \u00e9\u2028\u202e\ud83d\ude00",
];

/** The text with other comments, and with more and fewer blank lines and spaces at the ends of lines. */
function commented(text: string, by: Chance): string {
  let out = "";
  let isBegun = false;
  let isBlock = false; // between its head and its text whatever is put is its text
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === "\x1f") isBlock = false;
    if (lexeme === "\x02" || lexeme === "\x1f") continue;
    if (/^[|>]/.test(lexeme)) isBlock = true;
    const isBreak = lexeme === "\n" && !isBlock;
    if (lexeme.startsWith("#")) out += by.below(3) > 0 ? `#${by.pick(remarks)}` : lexeme;
    else if (isBreak && isBegun)
      out += by.pick(["\n", "\n", "  \n", "\t\n", ` #${by.pick(remarks)}\n`, "\n\n", "\n      # x\n", "\r\n"]);
    else out += lexeme;
    isBegun = lexeme.endsWith("\n") ? false : isBegun || !/^[ \t#]/.test(lexeme);
  }
  return out;
}
