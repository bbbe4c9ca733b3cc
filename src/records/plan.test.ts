import { describe, expect, test } from "vitest";
import { faultsOfPlan } from "../../test/support/plan-document.ts";
import type { Change } from "../model/change.ts";
import type { Plan, PlanBody } from "../model/plan.ts";
import type { Shown } from "../model/value.ts";
import { failureRecord, planRecord } from "./plan.ts";
import { planSchema } from "./plan-schema.ts";

const at = { file: "chalk-ds.yaml", line: 3, column: 5 };
const shown = (text: string): Shown => text as Shown;

const rename: Change = {
  action: "rename",
  name: "b",
  kind: "mysql",
  id: "ds-1",
  from: "a",
  at,
  blockedBy: ["retarget"],
  origin: "this-change",
  tags: {
    set: { before: "unread", after: ["pii"] },
    stale: { kind: "mysql", name: "a", tags: ["x"] },
    carried: true,
    at,
  },
  retarget: { destination: ["MYSQL_HOST"], secrets: ["MYSQL_PWD"] },
  users: [{ file: "features.sql", line: 1, column: 1, how: "sql" }],
  edits: [
    { key: "MYSQL_HOST", status: "declared", sensitive: false, before: shown("h"), after: shown("i"), at },
    { key: "MYSQL_PWD", status: "different", sensitive: true, origin: "already-different", skipped: true },
    { key: "MYSQL_TCP_PORT", status: "unread", sensitive: false, changedAt: "2026-01-01T00:00:00Z" },
  ],
};

const changes: readonly Change[] = [
  { action: "delete", name: "old", kind: "kafka", id: "ds-2", why: "absent", at, blockedBy: [] },
  {
    action: "replace",
    name: "c",
    kind: "mysql",
    was: "kafka",
    id: "ds-3",
    aside: "x",
    isAside: false,
    edits: [],
    blockedBy: [],
  },
  {
    action: "replace",
    name: "d",
    kind: "mysql",
    was: "mysql",
    id: "ds-4",
    aside: "x",
    isAside: true,
    edits: [],
    blockedBy: [],
  },
  {
    action: "update",
    name: "e",
    kind: "mysql",
    id: "ds-5",
    edits: [],
    tags: { set: { before: [], after: [] } },
    blockedBy: [],
  },
  rename,
  { action: "create", name: "f", kind: "mysql", edits: [{ key: "K", status: "new", sensitive: true }], blockedBy: [] },
];

/** A plan with something in every field. */
const body: PlanBody = {
  environment: { id: "env-1", name: "production", server: "api.example.com" },
  access: "values",
  complete: false,
  base: { revision: "main", commit: "0".repeat(40), chosenBy: "--base" },
  summary: { create: 1, update: 1, rename: 1, replace: 2, delete: 1, inSync: 1, unmanaged: 1, unread: 1 },
  changes,
  skipped: [rename],
  adopted: ["g"],
  extras: [{ name: "b", keys: ["K"] }],
  unread: [{ name: "b", keys: ["MYSQL_TCP_PORT"] }],
  serverWarnings: [{ name: "b", code: "c", title: "t", message: "m", keys: ["K"] }],
  unmanaged: [{ name: "h", kind: "kafka", id: "ds-7" }],
  untouchable: [{ id: "ds-8", name: "", kind: "openai", createdAt: "2026-01-01T00:00:00Z", why: "unnamed" }],
  redeploy: { state: "pending", sources: ["b"] },
  meaning: ["nothing works"],
  findings: [
    {
      severity: "warning",
      code: "retarget",
      message: "m",
      at,
      other: at,
      hint: "h",
      frame: { lines: [{ number: 3, text: "x" }], column: 1, length: 0 },
    },
  ],
  rows: [{ id: "ds-1", name: "a", kind: "mysql", createdAt: "1", updatedAt: "2" }],
};
const ready: Plan = { ...body, access: "values", status: "ready" };
const record = planRecord(ready, 0) as { readonly [key: string]: unknown };
const faults = (document: unknown): readonly string[] => faultsOfPlan(JSON.stringify(document));

test("a plan with something in every field is as the schema says", () => {
  expect(faults(record)).toEqual([]);
  expect(record["changes"]).toMatchObject([
    { action: "delete", reason: "absent", id: "ds-2", source: at },
    { action: "replace", reason: "other-kind", was: "kafka" },
    { action: "replace", reason: "asked" },
    { action: "update", reason: "tags", tags: { set: { before: [], after: [] } } },
    { action: "rename", reason: "renamed-from", previousName: "a", tags: { set: { after: ["pii"] }, carried: true } },
    { action: "create", reason: "not-live" },
  ]);
});

test("what an apply compares with stays out of it", () => {
  expect(JSON.stringify(record)).not.toMatch(/updatedAt|aside/i);
});

test("what is unknown offline is left out", () => {
  const environment = { id: "", server: "" };
  const [gone] = changes;
  const offline: Plan = {
    ...body,
    environment,
    access: "manifest",
    status: "declared",
    changes: [{ ...gone, id: "" }] as Change[],
  };
  const document = planRecord(offline, 0);
  expect(faults(document)).toEqual([]);
  expect(document).toMatchObject({
    environment: {},
    changes: [expect.not.objectContaining({ id: expect.anything() })],
  });
});

test("a failure is as the schema says, and a plan without its environment is not", () => {
  expect(faults(failureRecord(ready.findings, 3))).toEqual([]);
  expect(faults({ ...failureRecord([], 3), changes: record["changes"] })).not.toEqual([]);
  const { environment: _, ...without } = record;
  expect(faults(without)).not.toEqual([]);
});

describe("the schema", () => {
  /** Every object of the document with its path, so that each can be spoiled. */
  function spoiled(value: unknown): readonly unknown[] {
    if (Array.isArray(value)) return value.flatMap((item, i) => spoiled(item).map((s) => value.with(i, s)));
    if (typeof value !== "object" || value === null) return [];
    const inside = Object.entries(value).flatMap(([k, v]) => spoiled(v).map((s) => ({ ...value, [k]: s })));
    return [{ ...value, another: 1 }, ...inside];
  }

  test("allows no other field, at any depth", () => {
    const all = spoiled(record);
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter((document) => faults(document).length === 0)).toEqual([]);
  });

  test("says of every field what it means", () => {
    const { definitions } = planSchema() as { readonly definitions: Readonly<Record<string, Field>> };
    const unsaid = (field: Field, path: string): readonly string[] => [
      ...(field.$ref || field.description ? [] : [path]),
      ...Object.entries(field.properties ?? {}).flatMap(([name, inner]) => unsaid(inner, `${path}.${name}`)),
      ...(field.items ? unsaid(field.items, `${path}[]`) : []),
    ];
    const whole = planSchema() as Field;
    expect(unsaid(whole, "plan")).toEqual([]);
    expect(Object.entries(definitions).flatMap(([name, field]) => unsaid(field, name))).toEqual([]);
  });
});

interface Field {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly items?: Field;
}
