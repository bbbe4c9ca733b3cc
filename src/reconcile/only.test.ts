import { describe, expect, test } from "vitest";
import { absent, have, manifestOf, readingOf, want } from "../../test/support/builders.ts";
import type { Desired, Manifest } from "../model/desired.ts";
import { ChalkDsError, type Finding, type Position } from "../model/finding.ts";
import { checkNames, warningsAbout } from "./only.ts";

function refused(only: readonly string[], replace: readonly string[] = []): readonly string[] {
  const manifest = manifestOf([want("orders"), want("events", {}, { renamedFrom: "event" })], {
    absent: [absent("gone")],
  });
  const foreign = { id: "o", name: "openai_main", kind: "openai", createdAt: "", why: "other-kind" } as const;
  const unnamed = { ...foreign, name: "", why: "unnamed" } as const;
  try {
    checkNames({ only, replace }, manifest, readingOf([have("dashboard")], { untouchable: [foreign, unnamed] }));
    return [];
  } catch (error) {
    if (!(error instanceof ChalkDsError)) throw error;
    return error.findings.map((f) => `${f.code}: ${f.message}; ${f.hint}`);
  }
}

describe("a name on the command line", () => {
  const table: [rule: string, only: string[], replace: string[], expected: string[]][] = [
    ["an entry", ["orders"], ["orders"], []],
    ["an old name", ["event"], [], []],
    ["a name that is to be absent", ["gone"], [], []],
    ["a live one", ["dashboard"], [], []],
    ["one that is never touched", ["openai_main"], [], []],
    ["a slip", ["ordres"], [], ['usage: --only "ordres" is neither in the manifest nor live; did you mean "orders"?']],
    [
      "nothing like it",
      ["zzz"],
      [],
      ['usage: --only "zzz" is neither in the manifest nor live; write the name as the manifest does'],
    ],
    [
      "nothing at all",
      [""],
      [],
      ['usage: --only "" is neither in the manifest nor live; write the name as the manifest does'],
    ],
    [
      "twice",
      ["zzz", "zzz"],
      [],
      ['usage: --only "zzz" is neither in the manifest nor live; write the name as the manifest does'],
    ],
    [
      "what is live and no entry is not replaced",
      [],
      ["dashboard"],
      ['usage: --replace "dashboard" is no entry of the manifest; write the name as the manifest does'],
    ],
  ];
  for (const [rule, only, replace, expected] of table)
    test(rule, () => expect(refused(only, replace)).toEqual(expected));
});

describe("warnings of the manifest, when --only names a source", () => {
  const at = (line: number, column = 3, file = "chalk-ds.yaml"): Position => ({ file, line, column });
  const entry = (name: string, line: number): Desired => {
    const bare = want(name, { PGHOST: "x" }, { at: at(line) });
    return { ...bare, config: new Map([...bare.config].map(([key, v]) => [key, { ...v, at: at(line + 1, 7) }])) };
  };
  const warning = (place: Position | undefined, code: Finding["code"] = "plaintext-secret"): Finding => ({
    severity: "warning",
    code,
    message: "m",
    ...(place && { at: place }),
  });
  const table: [rule: string, finding: Finding, isTold: boolean][] = [
    ["at its name", warning(at(10)), true],
    ["at its key's value", warning(at(11, 20)), true],
    ["in a line below", warning(at(14)), true],
    ["at another's name", warning(at(15)), false],
    ["at a key of another", warning(at(16, 20)), false],
    ["at a key of one before", warning(at(6, 20)), false],
    ["before all entries", warning(at(2)), true],
    ["in another file", warning(at(12, 3, "other.yaml")), true],
    ["nowhere", warning(undefined), true],
    ["of the policy, wherever it stands", warning(at(40), "bad-policy"), true],
  ];
  const manifest: Manifest = manifestOf([entry("a", 5), entry("b", 10), entry("c", 15)]);
  for (const [rule, finding, isTold] of table)
    test(`${rule}: ${isTold ? "told" : "not told"}`, () =>
      expect(warningsAbout({ ...manifest, warnings: [finding] }, (name) => name === "b")).toEqual(
        isTold ? [finding] : [],
      ));
  test("without --only all are told", () => {
    const warnings = table.map(([, finding]) => finding);
    expect(warningsAbout({ ...manifest, warnings }, () => true)).toEqual(warnings);
  });
});
