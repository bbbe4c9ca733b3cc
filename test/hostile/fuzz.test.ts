import { randomInt } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { words } from "../../src/manifest/words.ts";
import { codes } from "../../src/model/finding.ts";
import { kinds } from "../../src/model/kind.ts";
import { leaks, makeCanary } from "../support/canary.ts";
import { checkText } from "../support/check-text.ts";
import { measured } from "../support/measured.ts";
import { chance, edits } from "./edits.ts";

// Whatever text comes in, the loader gives a manifest or findings, and each finding points into the text. fast-check
// prints the seed of a run that fails.

const good = readFileSync(new URL("manifest.yaml", import.meta.url), "utf8");

/** What is wrong with what the loader says of a text; nothing where all is well. */
function trouble(text: string, secrets: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const { manifest, findings } = checkText(text, { name: "a.yaml" });
  const lines = text.split("\n");
  const wrong = findings.flatMap(({ code, at, other, frame, message }) => {
    const pointing = [at, other].filter((place) => place !== undefined);
    const shown = frame?.lines.find(({ number }) => number === at?.line)?.text ?? "";
    return [
      ...(codes.includes(code) ? [] : [`${code} is no code`]),
      ...(at ? [] : [`${message}: no place`]),
      ...pointing
        .filter(({ line, column }) => line < 1 || column < 1 || column > (lines[line - 1] ?? "").length + 1)
        .map(({ line, column }) => `${message}: ${line}:${column} is not in the text`),
      ...(frame && (frame.column < 1 || frame.length < 1 || frame.column > shown.length + 1)
        ? [`${message}: column ${frame.column} is not in "${shown}"`]
        : []),
    ];
  });
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return [
    ...wrong,
    ...((manifest ? errors > 0 : errors === 0) ? ["a manifest beside errors, or neither"] : []),
    ...leaks(JSON.stringify(findings), secrets).map((name) => `${name} is told`),
  ];
}

const sane = (text: string): void => {
  expect(trouble(text)).toEqual([]);
};

const indicators = [
  ..."-?:,[]{}#&*!|>'\"%@`~<=",
  ..."\n\n\n  \t\r",
  ...["- ", "? ", ": ", " #", "---\n", "...\n", "|-\n", ">+\n", "&a ", "*a", "!!str ", "!t ", "<<: ", "%YAML 1.1\n"],
  ...["\n  ", "\n    ", "\n      ", "\ufeff", "\u2028", "\u0085", "\ud83d\ude00", "\\", "\\x00", "\\uD800"],
];
const known = [
  ...Object.values(words).flat(),
  ...kinds,
  ...["1", "true", "no", "null", "~", "0x1F", "08", "1e999", "__proto__", "constructor", "PGHOST", "PGPASSWORD"],
  ...["version: 1\n", "datasources:\n", "datasources: { a: { kind: dynamodb } }\n", "absent: [", "policy: {"],
];
const soup = fc.array(fc.oneof(fc.constantFrom(...indicators), fc.constantFrom(...known)), { maxLength: 60 });
const texts = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) },
  { weight: 4, arbitrary: soup.map((pieces) => pieces.join("")) },
  { weight: 2, arbitrary: soup.map((pieces) => `version: 1\ndatasources:\n  a:\n    ${pieces.join("")}`) },
);
/** A good text after some edits, each of which may spoil it further. */
const spoiled = (text: string): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 6 })).map(([seed, count]) => {
    const by = chance(seed);
    let now = text;
    for (let i = 0; i < count && /[^\n]/.test(now); i++) now = by.pick(edits)(now, by).text;
    return now;
  });

describe("the loader", () => {
  test("says of any text that it is a manifest, or where it is none", () => {
    fc.assert(fc.property(texts, sane), { numRuns: 3_000 });
  });

  test("says so of a good manifest that was spoiled", () => {
    fc.assert(fc.property(spoiled(good), sane), { numRuns: 700 });
  });

  test("repeats no config value of a manifest that was spoiled around it", () => {
    const piece = fc.constantFrom(...indicators);
    fc.assert(
      fc.property(piece, piece, fc.constantFrom("PGPASSWORD: ", "PGHOST: "), (before, after, key) => {
        const secrets = new Map([["the value", makeCanary()]]);
        const [, secret = ""] = [...secrets][0] ?? [];
        const text = `version: 1\ndatasources:\n  a:\n    kind: postgresql\n    config:\n      ${key}${before}${secret}${after}\n      PGPORT: 0\n`;
        expect(trouble(text, secrets)).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  // Any data at all, with words of a manifest as keys more often than not, and what is nearly a manifest.
  const key = fc.oneof(fc.constantFrom(...known.filter((word) => !word.includes("\n"))), fc.string({ maxLength: 6 }));
  const { data } = fc.letrec((tie) => ({
    leaf: fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), key),
    data: fc.oneof(
      { depthSize: "small" },
      tie("leaf"),
      fc.array(tie("data"), { maxLength: 4 }),
      fc.dictionary(key, tie("data"), { maxKeys: 5 }),
    ),
  }));
  const source = fc.record(
    { kind: fc.constantFrom(...kinds), config: data, protect: data, renamedFrom: data },
    { requiredKeys: [] },
  );
  const manifest = fc.record(
    {
      version: fc.oneof(fc.constant(1), data),
      environment: data,
      policy: fc.oneof(
        data,
        fc.record({ prune: data, ignore: data, protect: data, maxDeletes: data, drift: data }, { requiredKeys: [] }),
      ),
      datasources: fc.oneof(data, fc.dictionary(key, fc.oneof(source, data), { maxKeys: 4 })),
      absent: data,
    },
    { requiredKeys: [] },
  );

  test("says so of any data", () => {
    fc.assert(
      fc.property(fc.oneof(data, manifest), fc.boolean(), (value, isFlow) => {
        sane(stringify(value, isFlow ? { collectionStyle: "flow" } : {}));
      }),
      { numRuns: 2_000 },
    );
  });

  // What ends a process cannot be seen in it: the same texts, two hundred to a process of its own.
  test.for([1, 2, 3])("ends in findings in a process of its own: batch %i", async () => {
    const seed = randomInt(2 ** 31);
    const cwd = mkdtempSync(join(tmpdir(), "chalk-ds-fuzz-"));
    mkdirSync(join(cwd, "all"));
    const deep = fc.tuple(fc.constantFrom(...indicators), fc.constantFrom(...indicators), fc.nat({ max: 30_000 }));
    const all = fc.oneof(
      texts,
      deep.map(([a, b, count]) => (a + b).repeat(count)),
    );
    for (const [i, text] of fc.sample(all, { numRuns: 200, seed }).entries())
      writeFileSync(join(cwd, "all", `${i}.yaml`), text);
    const { exit, stdout, stderr } = await measured(["validate", "-f", "all"], { cwd });
    rmSync(cwd, { recursive: true, force: true });
    expect({ exit, stdout }, `seed ${seed}`).toEqual({ exit: 3, stdout: "" });
    expect(stderr, `seed ${seed}`).not.toMatch(/^ +at |\[bug\]/m);
  });
});
