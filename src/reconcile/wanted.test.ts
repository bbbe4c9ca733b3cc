import { describe, expect, test } from "vitest";
import { want } from "../../test/support/builders.ts";
import type { Desired } from "../model/desired.ts";
import type { Resolver, UnresolvedFile } from "../model/ports.ts";
import { Secret } from "../model/secret.ts";
import { resolveWanted } from "./wanted.ts";

const at = { file: "chalk-ds.yaml", line: 1, column: 1 };

/** A source whose one key comes from a file. */
function fromFile(key: string, kind: Desired["kind"] = "postgresql"): Desired {
  const value = { from: "file", path: "./a", encoding: "text" } as const;
  return want("a", {}, { kind, config: new Map([[key, { value, at }]]) });
}

const resolver = (file: Secret | UnresolvedFile): Resolver => ({ env: () => "unset", file: () => file });

describe("a file that gives no value", () => {
  const table: [why: UnresolvedFile, code: string, message: RegExp][] = [
    ["missing", "missing-file", /is not there$/],
    ["not-allowed", "forbidden-file", /the command line must allow it$/],
    ["outside", "forbidden-file", /is outside the manifest's folder$/],
    ["hidden", "forbidden-file", /begins with a dot$/],
    ["not-regular", "missing-file", /is no regular file$/],
    ["empty", "missing-file", /is empty$/],
    ["too-large", "missing-file", /is larger than 1 MiB$/],
    ["not-text", "missing-file", /is not UTF-8 text$/],
    ["unreadable", "missing-file", /cannot be read$/],
  ];
  for (const [why, code, message] of table)
    test(why, () => {
      const { values, findings } = resolveWanted(fromFile("PGPASSWORD"), "unread", resolver(why));
      expect(values.get("PGPASSWORD")).toEqual({ is: "unresolved" });
      expect(findings).toMatchObject([{ severity: "error", code, message: expect.stringMatching(message), at }]);
      expect(findings[0]?.message).toMatch(/^the file ".\/a", wanted for "PGPASSWORD" of "a", /);
    });

  test("is no error where no value can be compared", () =>
    expect(resolveWanted(fromFile("PGPASSWORD"), "unread")).toMatchObject({ findings: [] }));
});

describe("what comes from a file is looked at like a literal", () => {
  const table: [rule: string, source: Desired, text: string, expected: string][] = [
    ["a sound text", fromFile("PGPASSWORD"), "x", ""],
    ["a wrong format", fromFile("PGPORT"), "x", "error bad-format"],
    ["a line break at the end of a text", fromFile("PGPASSWORD"), "x\n", "warning bad-format"],
    ["or of another system", fromFile("PGPASSWORD"), "x\r\n", "warning bad-format"],
    ["a line break within it", fromFile("PGPASSWORD"), "x\ny", ""],
    ["a line break at the end of a document", fromFile("ENGINE_ARGUMENTS"), "{}\n", ""],
    ["a key that nobody knows", fromFile("OTHER"), "x\n", ""],
  ];
  for (const [rule, source, text, expected] of table)
    test(rule, () => {
      const { findings } = resolveWanted(source, "unread", resolver(new Secret(text)));
      expect(findings.map(({ severity, code }) => `${severity} ${code}`).join("; ")).toBe(expected);
    });
});
