import { describe, expect, test } from "vitest";
import type { Check } from "../../model/check.ts";
import { environmentChecks, permissionChecks, type RightsFacts } from "./permission-checks.ts";

const lines = (checks: readonly Check[]): readonly string[] => {
  expect(checks.filter((check) => check.status !== "ok" && !check.hint)).toEqual([]);
  return checks.map(({ status, message }) => `${status}: ${message}`);
};
const all = ["secrets.decrypt", "secrets.list", "secrets.write"];
const denied = { severity: "error", code: "permission-denied", message: "no", hint: "ask" } as const;

describe("permissions", () => {
  const table: [rule: string, facts: RightsFacts, told: readonly string[]][] = [
    ["everything", { permissions: all }, ["ok: secrets.decrypt, secrets.list, secrets.write"]],
    [
      "lists alone",
      { permissions: ["secrets.list"] },
      [
        "ok: secrets.list",
        "warning: no secrets.decrypt: a plan compares names, kinds, keys and references, and no values",
        "warning: no secrets.write: apply, source create, update and delete, and secret set and delete will be refused",
      ],
    ],
    ["nothing", { permissions: [] }, ["failed: the token may not list (none): plan and apply will be refused"]],
    [
      "a write is nothing without a list",
      { permissions: ["secrets.write"] },
      ["failed: the token may not list (secrets.write): plan and apply will be refused"],
    ],
    [
      "untold, but a list is answered",
      { permissions: undefined, list: "answered" },
      ["ok: the token may list data sources", "unknown: the server does not tell what the token may do"],
    ],
    [
      "untold, and a list is refused",
      { permissions: undefined, list: denied },
      ["failed: no", "unknown: the server does not tell what the token may do"],
    ],
    ["the question is refused", { permissions: denied }, ["failed: no"]],
    ["not asked", { permissions: "unasked" }, ["unknown: what the token may do was not asked"]],
  ];
  test.for(table)("%s", ([, facts, told]) => expect(lines(permissionChecks(facts))).toEqual(told));
});

describe("environment", () => {
  const live = { id: "env_1", name: "production", server: "s" };
  const first = { text: "production", from: "variable CHALK_ENVIRONMENT" };
  const second = { text: "staging", from: "variable CHALK_ENVIRONMENT_ID" };
  const told = (
    environment: Parameters<typeof environmentChecks>[0],
    chosen: Parameters<typeof environmentChecks>[1],
    environments: Parameters<typeof environmentChecks>[2]["environments"] = [],
  ): readonly string[] => lines(environmentChecks(environment, chosen, { environments }));

  test("a flag", () =>
    expect(told(live, { text: "env_1", from: "--environment" }, [second])).toEqual([
      'ok: "production" (env_1), chosen by --environment',
    ]));
  test("nothing chooses", () =>
    expect(told(live, undefined)).toEqual(['ok: "production" (env_1), the token\'s own: nothing else chooses one']));
  test("an id alone", () =>
    expect(told({ id: "env_1", server: "s" }, first)).toEqual(['ok: "env_1", chosen by variable CHALK_ENVIRONMENT']));
  test("two variables that say two things", () =>
    expect(told(live, first, [first, second])).toEqual([
      'ok: "production" (env_1), chosen by variable CHALK_ENVIRONMENT',
      'warning: variable CHALK_ENVIRONMENT_ID says "staging", and is not used: variable CHALK_ENVIRONMENT comes before it',
    ]));
  test("two variables that agree", () =>
    expect(told(live, first, [first, { ...second, text: "production" }])).toHaveLength(1));
  test("no token", () =>
    expect(told(undefined, first)).toEqual(['unknown: "production" from variable CHALK_ENVIRONMENT, not looked up']));
  test("an environment that nobody knows", () => expect(told(denied, first)).toEqual(["failed: no"]));
});
