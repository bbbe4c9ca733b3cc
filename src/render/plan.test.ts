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
import type { Change } from "../model/change.ts";
import type { Plan, PlanBody } from "../model/plan.ts";
import { columns } from "./layout.ts";
import { paintFor } from "./paint.ts";
import { type PlanText, renderPlan } from "./plan.ts";

const text = (plan: Plan, how: PlanText = {}): string => renderPlan(plan, paintFor(false), how);

const whole: Plan = planOf(
  [
    deleted("old_events", "absent", {
      kind: "bigquery",
      at: at(12, "datasources/events.yaml"),
      users: use("sql/a.chalk.sql", 3),
    }),
    replaced("billing", "mysql", [fresh("PGHOST", "billing.internal"), hidden("PGPASSWORD", "new")], {
      at: at(3, "datasources/billing.yaml"),
      tags: {
        set: { before: [], after: ["pii"] },
        carried: true,
        stale: { kind: "mysql", name: "billing", tags: ["pii"] },
      },
    }),
    updated(
      "orders_pg",
      [
        moved("PGHOST", "db1.internal", "db2.internal", { origin: "this-change" }),
        moved("PGPORT", "5432", "5433", { origin: "already-different" }),
        { ...hidden("PGUSER", "unread"), changedAt: "2026-11-02T10:00:00Z" },
        hidden("PGPASSWORD"),
        hidden("PG_AWS_ROLE_ARN", "extra"),
        hidden("PGDATABASE", "same"),
      ],
      {
        origin: "this-change",
        tags: { set: { before: ["a"], after: ["a", "b"] } },
        retarget: { destination: ["PGHOST", "PGPORT"], secrets: ["PGPASSWORD"] },
      },
    ),
    renamed("orders", "orders_v2", [], { kind: "mysql", users: use("features/orders.py", 12, 7) }),
    created("events", [fresh("BQ_PROJECT", "acme-prod"), fresh("BQ_CREDENTIALS_BASE64", "secret gcp-sa-key")], {
      kind: "bigquery",
      at: at(2, "datasources/events.yaml"),
    }),
  ],
  {
    base: { revision: "main", commit: "1a2b3c4d5e6f", chosenBy: "the pull request's merge commit" },
    extras: [{ name: "orders_pg", keys: ["PG_AWS_ROLE_ARN"] }],
    unmanaged: [{ name: "dashboard_a", kind: "kafka", id: "x" }],
    adopted: ["clicks"],
    serverWarnings: [
      { name: "orders_pg", code: "W1", title: "Old TLS", message: "the server speaks TLS 1.1", keys: ["PGSSLMODE"] },
    ],
    meaning: [
      'From the next redeploy on, resolvers that use an old name break until they are changed: "orders" is now "orders_v2".',
    ],
    redeploy: { state: "pending", sources: ["clicks"] },
    findings: [
      {
        severity: "warning",
        code: "retarget",
        message: 'the saved secrets of "orders_pg" travel to another host',
        at: at(15),
      },
      { severity: "warning", code: "plaintext-secret", message: '"K" of "w" is written in the manifest', at: at(9) },
    ],
    summary: { unread: 1 } as PlanBody["summary"],
  },
);

function use(file: string, line: number, times = 1): NonNullable<Change["users"]> {
  return Array.from({ length: times }, (_, i) => ({ file, line: line + i, column: 1, how: "sql" }));
}

test("a plan with everything in it", () => {
  expect(`\n${text(whole, { next: "chalk-ds apply" })}`).toMatchInlineSnapshot(`
    "
    production (env_7f3a) at api.chalk.ai · values compared
      · base main at 1a2b3c4 (the pull request's merge commit)
    Plan: 1 to create, 1 to update, 1 to rename, 1 to replace, 1 to delete
      · 37 in sync, 1 unmanaged, 1 value not compared, 2 warnings

      warning: the saved secrets of "orders_pg" travel to another host [retarget]
        datasources/orders.yaml:15:3

      -   delete  old_events (bigquery)        datasources/events.yaml:12:3 (absent)
          used by sql/a.chalk.sql:3
      +/- replace billing (mysql → postgresql)        datasources/billing.yaml:3:3
          the kind changes: the old source steps aside, the new one is created, then
            the old one is deleted
          PGHOST          billing.internal
          PGPASSWORD      (sensitive)
          permissionTags  [pii] (carried over from the old name or kind)
          permissionTags  [pii] of billing (mysql) removed last
      ~   update  orders_pg (postgresql) · this change  datasources/orders.yaml:14:3
          retarget: PGHOST, PGPORT change while PGPASSWORD stays: the saved secret
            travels there
          PGHOST           db1.internal → db2.internal (this change)
          PGPORT           5432 → 5433 (already different)
          PGUSER           not compared: its live value, or the wanted one, could
                           not be read; last changed 2026-11-02
          PGPASSWORD       (sensitive) differs
          PG_AWS_ROLE_ARN  stays on the server: not in the manifest, and the API
                           cannot remove a key
          permissionTags   [a] → [a, b]
          the server says: Old TLS: the server speaks TLS 1.1 (PGSSLMODE) [W1]
      →   rename  orders → orders_v2 (mysql)          datasources/orders.yaml:14:3
          used by features/orders.py:12, features/orders.py:13,
            features/orders.py:14, features/orders.py:15 and 3 more
      +   create  events (bigquery)                   datasources/events.yaml:2:3
          BQ_PROJECT             acme-prod
          BQ_CREDENTIALS_BASE64  secret gcp-sa-key

      warning: "K" of "w" is written in the manifest [plaintext-secret]
        datasources/orders.yaml:9:3

    A key that stays: KEY: "" blanks it, --replace NAME rebuilds its source.
    1 adopted, equal already: clicks
    1 unmanaged, left alone: dashboard_a
    From the next redeploy on, resolvers that use an old name break until they are
      changed: "orders" is now "orders_v2".
    Plan: 1 to create, 1 to update, 1 to rename, 1 to replace, 1 to delete
      · 37 in sync, 1 unmanaged, 1 value not compared, 2 warnings
    Next: chalk-ds apply
    "
  `);
});

test("no line is wider than it may be, on a terminal of whatever width", () => {
  for (const width of [60, 80, 100])
    for (const line of text(whole, { width }).split("\n")) expect(columns(line), line).toBeLessThanOrEqual(width);
});

describe("values", () => {
  const long = (sign: string): string => `${sign}${"x".repeat(90)}${sign}`;
  // One line per rule: a key, and the lines that it becomes.
  const table: readonly [rule: string, edit: Parameters<typeof updated>[1][number], lines: readonly string[]][] = [
    ["both values stand on one line", moved("K", "a", "b"), ["K  a → b"]],
    ["what is empty is said", moved("K", "", "b"), ['K  "" → b']],
    [
      "lines whose live value nobody may see are not called new",
      { ...fresh("K", "one\ntwo"), status: "different" },
      ["K  (sensitive) →", "  + one", "  + two"],
    ],
    ["an address is no command", moved("K", "::1", "a##[b"), ["K  ::1 → a\\u{23}#[b"]],
    ["a space at an edge is seen", moved("K", "a b", "a b "), ['K  a b → "a b "']],
    ["what would pass for our own signs is quoted", moved("K", "(sensitive)", "→ x"), ['K  "(sensitive)" → "→ x"']],
    ["an empty value and two quotes are not the same", moved("K", "", '""'), ['K  "" → """"']],
    ["what is hidden is said once", hidden("K"), ["K  (sensitive) differs"]],
    ["a new key has no value before", { ...fresh("K", "b") }, ["K  b (new)"]],
    [
      "long values stand one below the other",
      moved("K", "a".repeat(40), "b".repeat(40)),
      [`K  ${"a".repeat(40)}`, `   → ${"b".repeat(40)}`],
    ],
    [
      "longer ones lose their middle",
      moved("K", long("1"), long("2")),
      [`K  1${"x".repeat(34)}…${"x".repeat(34)}1`, `   → 2${"x".repeat(33)}…${"x".repeat(33)}2`],
    ],
    [
      "what the manifest declares is no reading",
      { ...moved("K", "a", "b"), status: "declared" },
      ["K  a → b (manifest; live not read)"],
    ],
    [
      "and neither is what is hidden",
      hidden("K", "declared"),
      ["K  (sensitive) changes in the manifest; live not read"],
    ],
    [
      "a skipped key stays as it is",
      moved("K", "a", "b", { skipped: true }),
      ["K  a → b (already different: left as it is)"],
    ],
    [
      "what is unread is not called the same",
      hidden("K", "unread"),
      ["K  not compared: its live value, or the wanted one, could not be read"],
    ],
    [
      "JSON is compared by what it says",
      moved("K", '{"b":1,"a":[2]}', '{"a":[3],"b":1}'),
      ["K", "    {", '      "a": [', "  -     2", "  +     3", "      ],", '      "b": 1', "    }"],
    ],
    [
      "lines are compared one by one",
      moved("K", "one\ntwo", "one\nthree\n::add-mask::x"),
      ["K", "    one", "  - two", "  + three", "  + ::add-mask::x"],
    ],
  ];
  for (const [rule, edit, lines] of table)
    test(rule, () => {
      const said = text(planOf([updated("s", [edit])])).split("\n");
      const first = said.findIndex((line) => line.startsWith("      K"));
      expect(said.slice(first, first + lines.length).map((line) => line.slice(6))).toEqual(lines);
    });

  test("with --full nothing is cut, and what is the same is shown", () => {
    const said = text(planOf([updated("s", [moved("K", long("1"), long("2")), hidden("L", "same")])]), { full: true });
    for (const part of [long("1"), long("2"), "L  same"]) expect(said).toContain(part);
  });
});

describe("nothing to do", () => {
  const table: readonly [rule: string, plan: Plan, said: string][] = [
    ["is one line", planOf([]), "No changes. 37 data sources match the manifest.\n"],
    [
      "is not claimed of what nobody compared",
      planOf([], { summary: { unread: 12 } as PlanBody["summary"] }),
      "No known changes; 12 values not compared.\n",
    ],
    [
      "and that is the last word too",
      planOf([], { summary: { unread: 1 } as PlanBody["summary"], adopted: ["a"] }),
      "No known changes; 1 value not compared.\n1 adopted, equal already: a\n\nNo known changes; 1 value not compared.\n",
    ],
    [
      "offline is about the manifest alone",
      planOf([], { access: "manifest" }),
      "No changes of data sources are declared. Live was not read.\n",
    ],
  ];
  for (const [rule, plan, said] of table) test(rule, () => expect(text(plan)).toBe(said));

  test("with --full what nobody compared is named", () => {
    const unread = [
      { name: "a", keys: ["K", "L"], changedAt: { L: "2026-11-02T10:00:00Z" } },
      { name: "b", keys: [], tags: true as const },
    ];
    const plan = planOf([], { summary: { unread: 3 } as PlanBody["summary"], unread });
    expect(text(plan, { full: true })).toContain(
      "\nNot compared: a (K, L last changed 2026-11-02), b (permissionTags)\n",
    );
    expect(text(plan)).toBe("No known changes; 3 values not compared.\n");
  });
});

test("the next command obeys no terminal and no runner, and is whole", () => {
  const names = Array.from({ length: 400 }, (_, i) => `--only source_${i}`).join(" ");
  const next = `chalk-ds apply -f 'a\n::error::z\u001b[31m' ${names}`;
  const last =
    renderPlan(planOf([created("a", [])]), paintFor(false), { next })
      .trimEnd()
      .split("\n")
      .at(-1) ?? "";
  expect(last).toMatch(/^Next: chalk-ds apply -f 'a\\u\{a\}.*z\\u\{1b\}\[31m' --only source_0 .* --only source_399$/);
});

test("a base without a manifest is told from one that says nothing of this change", () => {
  const base = { revision: "main", commit: "0123456789", chosenBy: "--base" };
  const heading = (more: object): string => text(planOf([created("a", [])], { base: { ...base, ...more } }));
  expect(heading({ isEmpty: true })).toContain("base main at 0123456 (--base), where no manifest stands");
  expect(heading({})).not.toContain("where no manifest stands");
});
