import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { have, readingOf } from "../../test/support/builders.ts";
import { manifestOfText } from "../../test/support/check-text.ts";
import type { ExportedSource } from "../model/exported.ts";
import { ChalkDsError } from "../model/finding.ts";
import { exportReading } from "./export.ts";
import { besideOf, mergeText, openMergeable } from "./merge.ts";

const added: readonly ExportedSource[] = [
  { name: "x", kind: "bigquery", config: new Map([["BQ_CREDENTIALS_BASE64", { from: "keep" }]]) },
  { name: "z", kind: "dynamodb", config: new Map() },
];

/** The text with `x` and `z` added to it, or the code of what is wrong. */
function merged(text: string, sources = added): string {
  try {
    return mergeText(openMergeable({ name: "m.yaml", text }), sources);
  } catch (error) {
    return error instanceof ChalkDsError ? error.findings.map(({ code }) => code).join(" ") : String(error);
  }
}

const x = "  x:\n    kind: bigquery\n    config:\n      BQ_CREDENTIALS_BASE64: { keep: true }\n";
const z = "  z:\n    kind: dynamodb\n";
const xy = `${x}${z}`;
const a = "  a:\n    kind: dynamodb\n";
const wide =
  "    x:\n        kind: bigquery\n        config:\n            BQ_CREDENTIALS_BASE64: { keep: true }\n    z:\n        kind: dynamodb\n";

describe("new entries stand at the end of datasources, and all else is as it was", () => {
  // One line a rule: the text, and the text afterwards.
  const table: [rule: string, before: string, after: string][] = [
    ["at the end", `version: 1\ndatasources:\n${a}`, `version: 1\ndatasources:\n${a}${xy}`],
    [
      "before what follows",
      `version: 1\ndatasources:\n${a}absent: [o]\n`,
      `version: 1\ndatasources:\n${a}${xy}absent: [o]\n`,
    ],
    [
      "before an empty line and the comment of what follows",
      `version: 1\ndatasources:\n${a}\n# gone\nabsent: [o]\n`,
      `version: 1\ndatasources:\n${a}${xy}\n# gone\nabsent: [o]\n`,
    ],
    [
      "after the comments of the block, trailing ones too",
      `version: 1   # one\ndatasources:   # all\n  a:      # a\n    kind:   dynamodb   # k\n    # of a\n\n  # of all\n\nabsent: []\n`,
      `version: 1   # one\ndatasources:   # all\n  a:      # a\n    kind:   dynamodb   # k\n    # of a\n\n  # of all\n${xy}\nabsent: []\n`,
    ],
    [
      "with the file's own indentation",
      `version: 1\ndatasources:\n    a:\n        kind: dynamodb\n`,
      `version: 1\ndatasources:\n    a:\n        kind: dynamodb\n${wide}`,
    ],
    [
      "where the entries are in braces, too",
      `version: 1\ndatasources:\n    a: { kind: dynamodb }\n`,
      `version: 1\ndatasources:\n    a: { kind: dynamodb }\n${wide}`,
    ],
    [
      "without an end of the last line",
      `version: 1\ndatasources:\n${a}`.trimEnd(),
      `version: 1\ndatasources:\n${a}${xy}`.trimEnd(),
    ],
    [
      "without an end of a last line that is a comment",
      `version: 1\ndatasources:\n${a}  # end`,
      `version: 1\ndatasources:\n${a}  # end\n${xy}`.trimEnd(),
    ],
    [
      "with the file's own line ends",
      `version: 1\ndatasources:\n${a}`.replaceAll("\n", "\r\n"),
      `version: 1\ndatasources:\n${a}${xy}`.replaceAll("\n", "\r\n"),
    ],
    [
      "with those and no last one",
      `version: 1\ndatasources:\n${a}`.trimEnd().replaceAll("\n", "\r\n"),
      `version: 1\ndatasources:\n${a}${xy}`.trimEnd().replaceAll("\n", "\r\n"),
    ],
    [
      "parted by empty lines as the others are",
      `version: 1\ndatasources:\n${a}\n  b: { kind: dynamodb }\n`,
      `version: 1\ndatasources:\n${a}\n  b: { kind: dynamodb }\n\n${x}\n${z}`,
    ],
    [
      "after a text of several lines",
      `version: 1\ndatasources:\n  a:\n    kind: bigquery\n    config:\n      BQ_PROJECT: |-\n        p\n\nabsent: []\n`,
      `version: 1\ndatasources:\n  a:\n    kind: bigquery\n    config:\n      BQ_PROJECT: |-\n        p\n${xy}\nabsent: []\n`,
    ],
    [
      "after the empty lines of a text that keeps them",
      "version: 1\ndatasources:\n  a:\n    kind: bigquery\n    config:\n      BQ_PROJECT: |+\n        p\n\nabsent: []\n",
      `version: 1\ndatasources:\n  a:\n    kind: bigquery\n    config:\n      BQ_PROJECT: |+\n        p\n\n${xy}absent: []\n`,
    ],
    [
      "after a list",
      `version: 1\ndatasources:\n  a:\n    kind: bigquery\n    permissionTags:\n    - t  # last\nabsent: []\n`,
      `version: 1\ndatasources:\n  a:\n    kind: bigquery\n    permissionTags:\n    - t  # last\n${xy}absent: []\n`,
    ],
    [
      "where braces close on a later line",
      `version: 1\ndatasources:\n  a: {\n    kind: dynamodb\n  }   # a\n`,
      `version: 1\ndatasources:\n  a: {\n    kind: dynamodb\n  }   # a\n${xy}`,
    ],
    ["where datasources stands first", `datasources:\n${a}version: 1\n`, `datasources:\n${a}${xy}version: 1\n`],
    ["in the place of {}", "version: 1\ndatasources: {}\n", `version: 1\ndatasources:\n${xy}`],
    [
      "and its comment stays",
      "version: 1\ndatasources: { }  # none yet\nabsent: []\n",
      `version: 1\ndatasources:  # none yet\n${xy}absent: []\n`,
    ],
    [
      "without an end of the line of {}",
      'version: 1\n"datasources": {}',
      `version: 1\n"datasources":\n${xy}`.trimEnd(),
    ],
    ["where there is no such word", "version: 1\n# end\n", `version: 1\n# end\ndatasources:\n${xy}`],
    [
      "where there is none, after a list at the margin and its comment",
      "version: 1\nabsent:\n- o # gone\n  # too\n",
      `version: 1\nabsent:\n- o # gone\n  # too\ndatasources:\n${xy}`,
    ],
    [
      "where another environment's stand in overlays",
      "version: 1\nenvironments:\n  e: { datasources: { o: { kind: dynamodb } } }\n",
      `version: 1\nenvironments:\n  e: { datasources: { o: { kind: dynamodb } } }\ndatasources:\n${xy}`,
    ],
    ["where there is none, and no end of the line", "version: 1", `version: 1\ndatasources:\n${xy}`.trimEnd()],
    ["before the end of the document", "---\nversion: 1\n...\n", `---\nversion: 1\ndatasources:\n${xy}...\n`],
    [
      "where a text looks like the word",
      `version: 1\nenvironment: "a\n  datasources: "\ndatasources:\n${a}`,
      `version: 1\nenvironment: "a\n  datasources: "\ndatasources:\n${a}${xy}`,
    ],
  ];
  test.for(table)("%s", ([, before, after]) => {
    expect(merged(before)).toBe(after);
  });
});

describe("what cannot be added to as text is refused", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, text: string, expected: string][] = [
    ["entries in braces",               "version: 1\ndatasources: { a: { kind: dynamodb } }\n",             "cannot-merge"],
    ["a manifest in braces",            "{ version: 1, datasources: {} }\n",                                "cannot-merge"],
    ["braces over several lines",       "version: 1\ndatasources: {\n}\n",                                  "cannot-merge"],
    ["empty braces with an anchor",     "version: 1\ndatasources: &a {}\n",                                 "cannot-merge"],
    ["an explicit key",                 "version: 1\ndatasources:\n  ? a\n  : kind: dynamodb\n",            "cannot-merge"],
    ["a manifest that is none",         "version: 1\ndatasources:\n  a: {}\n",                              "manifest-shape"],
    ["nothing where entries should be", "version: 1\ndatasources:\n",                                       "manifest-shape"],
    ["an entry that is there",          "version: 1\ndatasources:\n  x: { kind: dynamodb }\n",              "cannot-merge"],
  ];
  test.for(table)("%s", ([, text, expected]) => {
    expect(merged(text)).toBe(expected);
  });

  test("in words, where the sum is another manifest", () => {
    const mergeable = openMergeable({ name: "m.yaml", text: "version: 1\ndatasources:\n  x: { kind: dynamodb }\n" });
    expect(() => mergeText(mergeable, added)).toThrow('"m.yaml" would mean something else with the new entries in it');
  });

  test("with its place, and no value", () => {
    const text = "version: 1\ndatasources: { a: { kind: bigquery, config: { BQ_PROJECT: hunter2 } } }\n";
    const run = (): unknown => openMergeable({ name: "m.yaml", text });
    expect(run).toThrow('"datasources" does not stand in lines of its own, and nothing can be added to it as text');
    try {
      run();
    } catch (error) {
      expect(error).toMatchObject({ findings: [{ at: { file: "m.yaml", line: 2, column: 14 } }] });
      expect(JSON.stringify((error as ChalkDsError).findings)).not.toContain("hunter2");
    }
  });
});

test("what the manifest speaks of in any way is not added", () => {
  const text = `version: 1
policy: { ignore: ["dash_*"] }
datasources:
  stands: { kind: dynamodb }
  new: { kind: dynamodb, renamedFrom: old }
  dropped: { kind: dynamodb }
  pg: { kind: bigquery, config: { B_C: 1, BQ_PROJECT: { env: Z_BQ_CREDENTIALS_BASE64 } } }
absent: [gone, { name: also_gone, id: i }]
environments:
  production: { datasources: { there: { kind: dynamodb }, dropped: null } }
  staging: { datasources: { elsewhere: { kind: dynamodb }, dropped: null } }
`;
  const mergeable = openMergeable({ name: "m.yaml", text });
  const names = ["stands", "old", "dropped", "gone", "also_gone", "there", "elsewhere", "dash_1", "pg"];
  const live = [
    ...names.map((name) => have(name, {}, "dynamodb")),
    have("pg_B", { C: "?" }, "bigquery"),
    have("z", { BQ_CREDENTIALS_BASE64: "?" }, "bigquery"),
  ];
  const options = { only: [], isWithPlaceholders: true, beside: besideOf(mergeable) };
  const { sources, variables, leftOut } = exportReading(readingOf(live), options);
  expect(sources.map(({ name }) => name)).toEqual(["z"]);
  expect(variables.map(({ variable }) => variable)).toEqual(["Z_BQ_CREDENTIALS_BASE64_2"]); // the other means something
  expect(leftOut.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
    "pg_B: its variables at run time collide with those of the manifest",
  ]);
  expect(mergeText(mergeable, sources)).toContain("\n  z:\n");
});

// Lines that a manifest may have between others, and ends that it may have.
const filler = fc.constantFrom("", "", "# c\n", "  # c\n", "    # c\n", "\n", "\n\n", "      # deep\n");
const entry = fc.constantFrom(
  "  N: { kind: dynamodb }\n",
  "  N:   {kind: dynamodb}   # t\n",
  "  N:\n    kind: bigquery  # k\n    config:\n      BQ_PROJECT: 'a # b'   # t\n",
  "  N:\n      kind: bigquery\n      config: { BQ_PROJECT: p }\n",
  "  N:\n    kind: bigquery\n    config:\n      BQ_PROJECT: >-\n        a\n        b\n",
  "  N:\n    kind: bigquery\n    permissionTags:\n      - a\n      - b # t\n    protect: true\n",
);
const tail = fc.constantFrom("", "absent: [o]\n", "# end\nabsent:\n- o\n", "policy:\n  prune: false\n", "...\n");

test("whatever the style, no character is lost or moved, and the sum is what is said", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(entry, filler), { minLength: 1, maxLength: 4 }),
      fc.array(filler, { maxLength: 2 }),
      tail,
      fc.boolean(),
      fc.boolean(),
      (entries, between, end, isCrlf, isOpen) => {
        const block = entries.map(([text, gap], i) => `${text.replace("N", `n${i}`)}${gap}`).join("");
        let text = `version: 1\ndatasources:\n${block}${between.join("")}${end}`;
        if (isCrlf) text = text.replaceAll("\n", "\r\n");
        if (isOpen) text = text.trimEnd();
        const after = merged(text);
        const at = [...text].findIndex((char, i) => char !== after[i]);
        const kept = at < 0 ? text.length : at;
        expect(text.slice(0, kept) + after.slice(after.length - (text.length - kept))).toBe(text);
        const { desired } = manifestOfText(after);
        expect([...desired.keys()]).toEqual([...entries.map((_, i) => `n${i}`), "x", "z"]);
      },
    ),
    { numRuns: 500 },
  );
});
