import { describe, expect, test } from "vitest";
import {
  at,
  created,
  deleted,
  fresh,
  hidden,
  moved,
  planOf,
  renamed,
  replaced,
  updated,
} from "../../test/support/plans.ts";
import type { Plan, PlanBody } from "../model/plan.ts";
import { renderPlanMarkdown } from "./markdown.ts";

const times = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const many: Plan = planOf(
  [
    ...times(90, (i) => deleted(`old_source_${i}`)),
    ...times(5, (i) => replaced(`moved_${i}`, "mysql", [fresh("PGHOST", "h")])),
    ...times(40, (i) => updated(`orders_${i}`, [moved("PGHOST", "db1", "db2"), hidden("PG_AWS_REGION", "extra")])),
    ...times(10, (i) => renamed(`from_${i}`, `to_${i}`)),
    ...times(40, (i) => created(`events_${i}`, [fresh("BQ_PROJECT", "acme")])),
  ],
  {
    findings: [{ severity: "error", code: "too-many-deletes", message: "the plan deletes 95 data sources" }],
    unmanaged: times(30, (i) => ({ name: `theirs_${i}`, kind: "kafka", id: `${i}` })),
    summary: { unread: 12 } as PlanBody["summary"],
  },
);

/** What a comment of at most so many bytes says that it is without. */
function without(budget: number): string {
  const text = renderPlanMarkdown(many, { budget });
  return /\*\*Shortened to fit a comment:\*\* without (.*?)\. /.exec(text)?.[1] ?? "nothing left out";
}

describe("what is too long", () => {
  const sizes = times(200, (i) => 24_000 - i * 112);

  test("is made shorter in this order, each step being said", () => {
    expect([...new Set(sizes.map(without))]).toEqual([
      "nothing left out",
      "what stays as it is",
      "what stays as it is, and values",
      "what stays as it is, values and keys",
      "what stays as it is, values, keys and places",
      "everything but counts, deletes and replaces",
      "everything but counts and the names of deletes and replaces",
      "everything but counts and some names of deletes and replaces",
    ]);
  });

  test("is never longer than it may be, and always says what is lost, what blocks and what was not compared", () => {
    for (const budget of sizes) {
      const text = renderPlanMarkdown(many, { budget });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
      expect(text).toContain("### chalk-ds plan · `production`: blocked · 90 to delete, 5 to replace, 40 to update");
      expect(text).toContain("the plan deletes 95 data sources");
      expect(text.trimEnd().split("\n").at(-1)).toContain("12 values not compared");
      const names = many.changes.slice(0, 95).filter(({ name }) => text.includes(`\`${name}\``));
      const left = Number(/ and (\d+) more, not shown here/.exec(text)?.[1] ?? 0);
      expect(names.length + left).toBe(95);
      // What goes away stands before anything that is folded.
      expect(text.lastIndexOf("`moved_")).toBeLessThan(`${text}<details>`.indexOf("<details>"));
    }
  });
});

describe("the heading and the last line", () => {
  const unread = { unread: 12 } as PlanBody["summary"];
  // One line per rule: a plan, what its heading says, and its last line.
  const table: readonly [rule: string, plan: Plan, heading: string, last: string][] = [
    ["nothing to do", planOf([]), "no changes · 37 in sync", "**No changes. 37 data sources match the manifest.**"],
    [
      "what nobody compared is no match",
      planOf([], { summary: unread }),
      "no known changes · 37 in sync, 12 values not compared",
      "**No known changes; 12 values not compared.**",
    ],
    [
      "deletes first",
      planOf([created("a", []), deleted("b")]),
      "1 to delete, 1 to create · 37 in sync",
      "**Plan: 1 to create, 1 to delete · 37 in sync**",
    ],
    [
      "offline nothing is in sync",
      planOf([created("a", [])], { access: "manifest" }),
      "offline · 1 to create",
      "**Plan: 1 to create**",
    ],
  ];
  for (const [rule, plan, heading, last] of table)
    test(rule, () => {
      const lines = renderPlanMarkdown(plan).trimEnd().split("\n");
      expect(lines[1]).toBe(`### chalk-ds plan · \`production\`: ${heading}`);
      expect(lines.at(-1)).toBe(last);
    });
});

test("whatever is left out, every source whose secret would travel is named", () => {
  const retarget = { destination: ["MYSQL_HOST"], secrets: ["MYSQL_PWD"] };
  for (const [count, sources] of [
    [25, 450],
    [600, 600],
  ] as const) {
    const changes = times(sources, (i) =>
      updated(`orders_${i}`, [moved("MYSQL_HOST", "db1", "evil")], i < count ? { retarget } : {}),
    );
    const message = '"MYSQL_HOST" changes while "MYSQL_PWD" stays';
    const findings = times(count, () => ({ severity: "warning", code: "retarget", message }) as const);
    for (const budget of [60_000, 30_000]) {
      const text = renderPlanMarkdown(planOf(changes, { findings }), { budget });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
      const [, rest = ""] = text.split("#### Saved secrets would travel\n");
      const [part = ""] = rest.split("\n####");
      const isAll = /^They are of (.*)\.$/m.exec(part)?.[1]?.split(", ").length === count;
      expect(isAll || (part.match(/^- \*\*warning/gm) ?? []).length === count, part.slice(-300)).toBe(true);
    }
  }
});

test("secrets that would travel stand first, then errors, then what goes away", () => {
  const plan = planOf([deleted("b"), created("a", [])], {
    findings: [
      { severity: "error", code: "protected", message: '"b" is protected' },
      { severity: "warning", code: "drift", message: "something drifted", at: at(3) },
      { severity: "warning", code: "retarget", message: "a secret travels" },
    ],
  });
  const titles = renderPlanMarkdown(plan)
    .split("\n")
    .filter((line) => line.startsWith("####"));
  expect(titles).toEqual([
    "#### Saved secrets would travel",
    "#### Errors",
    "#### `-` 1 to delete",
    "#### `+` 1 to create",
    "#### Warnings",
  ]);
});
