import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deleted, planOf, replaced, updated } from "../../test/support/plans.ts";
import { commandIn } from "../../test/support/workflow-commands.ts";
import type { Finding } from "../model/finding.ts";
import { clean } from "./clean.ts";
import { renderFindings } from "./finding.ts";
import { renderAnnotations, renderPlanAnnotations } from "./github.ts";
import { paintFor } from "./paint.ts";

/** Where the root of the repository is the folder that it runs in. */
const asIs = (file: string): string => file;

const at = { file: "datasources/a.yaml", line: 3, column: 5 };
const one = (more: Partial<Finding> = {}): Finding => ({
  severity: "error",
  code: "bad-value",
  message: "m",
  at,
  ...more,
});

describe("annotations", () => {
  // One line per rule: a finding, and the line that it becomes.
  const table: readonly [rule: string, finding: Finding, line: string][] = [
    ["an error stands at its place", one(), "::error file=datasources/a.yaml,line=3,col=5,title=chalk-ds bad-value::m"],
    [
      "a warning is one",
      one({ severity: "warning" }),
      "::warning file=datasources/a.yaml,line=3,col=5,title=chalk-ds bad-value::m",
    ],
    [
      "what has no place stands at the job",
      { severity: "error", code: "usage", message: "m" },
      "::error title=chalk-ds usage::m",
    ],
    [
      "the hint follows",
      one({ hint: "do this" }),
      "::error file=datasources/a.yaml,line=3,col=5,title=chalk-ds bad-value::m. Hint: do this",
    ],
    [
      "the second place is named",
      one({ other: { file: "b.yaml", line: 7, column: 1 } }),
      "::error file=datasources/a.yaml,line=3,col=5,title=chalk-ds bad-value::m (and b.yaml:7:1)",
    ],
    [
      "a per cent sign is no escape",
      one({ message: "100 %0A" }),
      "::error file=datasources/a.yaml,line=3,col=5,title=chalk-ds bad-value::100 %250A",
    ],
    [
      "a line break in a message ends nothing",
      one({ message: "a\n::add-mask::b" }),
      "::error file=datasources/a.yaml,line=3,col=5,title=chalk-ds bad-value::a\\u{a}::add-mask::b",
    ],
    [
      "a colon in a message is one",
      one({ message: "a::b" }),
      "::error file=datasources/a.yaml,line=3,col=5,title=chalk-ds bad-value::a::b",
    ],
    [
      "a file's name ends no property",
      one({ at: { ...at, file: "a,line=9::b%2C.yaml" } }),
      "::error file=a%2Cline=9%3A%3Ab%252C.yaml,line=3,col=5,title=chalk-ds bad-value::m",
    ],
  ];
  for (const [rule, finding, line] of table)
    test(rule, () => expect(renderAnnotations([finding], asIs)).toBe(`${line}\n`));

  test("both files are named as they are from the root of the repository", () => {
    const two = one({ other: { file: "b.yaml", line: 7, column: 1 } });
    expect(renderAnnotations([two], (file) => `data/chalk/${file}`)).toBe(
      "::error file=data/chalk/datasources/a.yaml,line=3,col=5,title=chalk-ds bad-value::m (and data/chalk/b.yaml:7:1)\n",
    );
  });

  test("of no finding there is no line", () => expect(renderAnnotations([], asIs)).toBe(""));
});

test("a plan is its findings, a notice for whatever goes away, and what was looked at with the counts", () => {
  const plan = planOf(
    [
      deleted("old", "absent", { at, users: [{ file: "a.chalk.sql", line: 3, column: 1, how: "sql" }] }),
      deleted("gone", "prune"),
      replaced("billing", "mysql", [], { at }),
      updated("orders", [], { at }),
    ],
    { findings: [one({ severity: "warning" }), one({ severity: "warning", code: "retarget" })] },
  );
  expect(renderPlanAnnotations(plan, asIs)).toBe(
    [
      "::warning file=datasources/a.yaml,line=3,col=5,title=chalk-ds retarget::m",
      "::warning file=datasources/a.yaml,line=3,col=5,title=chalk-ds bad-value::m",
      '::notice file=datasources/a.yaml,line=3,col=5,title=chalk-ds delete::delete "old" (postgresql): absent; used by a.chalk.sql:3',
      '::notice title=chalk-ds delete::delete "gone" (postgresql): policy.prune',
      '::notice file=datasources/a.yaml,line=3,col=5,title=chalk-ds replace::replace "billing" (postgresql): the kind changes: the old source steps aside, the new one is created, then the old one is deleted',
      "::notice title=chalk-ds plan::production (env_7f3a) at api.chalk.ai · values compared · Plan: 1 to update, 1 to replace, 2 to delete · 37 in sync, 2 warnings",
      "",
    ].join("\n"),
  );
});

const bits = [
  "::",
  "##[",
  "\n",
  "\r",
  "%",
  "%0A",
  ",",
  "=",
  "]",
  ":",
  "#",
  " ",
  "error",
  "add-mask",
  "\u2028",
  "\u001b[",
  "a",
];
const hostile = fc.array(fc.constantFrom(...bits), { maxLength: 12 }).map((parts) => parts.join(""));
const finding = fc
  .tuple(hostile, hostile, hostile, hostile)
  .map(([message, hint, file, other]) =>
    one({ message, hint, at: { ...at, file }, other: { file: other, line: 1, column: 1 } }),
  );

test("whatever a finding says, it is one annotation: an error at its place, and nothing else", () => {
  fc.assert(
    fc.property(finding, (f) => {
      const [line = "", ...rest] = renderAnnotations([f], asIs).split("\n");
      expect(rest).toEqual([""]);
      const found = commandIn(line);
      expect(found).toMatchObject({ name: "error", properties: { line: "3", col: "5", title: "chalk-ds bad-value" } });
      expect(found).toMatchObject({ properties: { file: clean(f.at?.file ?? "") } });
    }),
  );
});

test("whatever a finding says, as text it is no command", () => {
  fc.assert(
    fc.property(finding, fc.constantFrom("", "chalk-ds: "), (f, program) => {
      const lines = renderFindings([f], paintFor(false), program).split("\n");
      expect(lines.map(commandIn).filter((command) => command !== undefined)).toEqual([]);
    }),
  );
});
