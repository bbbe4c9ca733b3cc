import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../model/finding.ts";
import { clean } from "./clean.ts";
import { renderFindings } from "./finding.ts";
import { renderAnnotations } from "./github.ts";
import { paintFor } from "./paint.ts";

// A runner reads a job's log line by line. A line that begins with `::NAME KEY=VALUE,…::TEXT` is a command, and so is
// what follows `##[NAME KEY=VALUE;…]` wherever it stands (actions/runner, ActionCommand).

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

function commandIn(line: string): Command | "old" | undefined {
  const [, head, text] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? [];
  if (head === undefined || text === undefined) return line.includes("##[") ? "old" : undefined;
  const [name = "", ...rest] = head.split(" ");
  const pairs = rest.join(" ").split(",");
  const properties = pairs
    .map((pair) => /^(.*?)=(.*)$/s.exec(pair) ?? ["", "", ""])
    .map(([, key, value = ""]) => [key, plain(value).replaceAll("%3A", ":").replaceAll("%2C", ",")]);
  return { name, properties: Object.fromEntries(properties), text: plain(text) };
}

function plain(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

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
