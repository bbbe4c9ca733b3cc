import { describe, expect, test } from "vitest";
import type { DesiredValue } from "../model/desired.ts";
import { Secret } from "../model/secret.ts";
import type { ConfigValue } from "../model/value.ts";
import { isSameExpression } from "./expression.ts";

const text = (value: string, sensitive?: boolean): ConfigValue => ({
  from: "text",
  text: new Secret(value),
  ...(sensitive !== undefined && { sensitive }),
});
const secret = (ref: string): ConfigValue => ({ from: "secret", ref });
const env = (name: string): ConfigValue => ({ from: "env", name });
const file = (path: string, encoding: "text" | "base64" = "text"): ConfigValue => ({ from: "file", path, encoding });
const keep: ConfigValue = { from: "keep" };

function written(value: ConfigValue, where = "m/chalk-ds.yaml"): DesiredValue {
  return { value, at: { file: where, line: 1, column: 1 } };
}

/** `/repo/m/new` is no longer what it was at the base. */
const standing = {
  head: { cwd: "/repo" },
  base: { cwd: "/repo" },
  isChanged: (path: string) => path === "/repo/m/new",
};

describe("a key says the same in base and head", () => {
  // biome-ignore format: a table is read by its columns
  const rows: [rule: string, head: ConfigValue, base: ConfigValue, isSame: boolean, headIn?: string, baseIn?: string][] = [
    ["with the same text", text("a"), text("a"), true],
    ["not with another text", text("a"), text("b"), false],
    ["not with a text that looks the same", text("08"), text("8"), false],
    ["whatever is said of showing it", text("a", true), text("a", false), true],
    ["with the same secret", secret("a"), secret("a"), true],
    ["not with another secret", secret("a"), secret("b"), false],
    ["with the same variable", env("A"), env("A"), true],
    ["not with another variable", env("A"), env("B"), false],
    ["where both keep", keep, keep, true],
    ["not where a text has the name of a secret", text("a"), secret("a"), false],
    ["not where a secret has the name of a variable", secret("A"), env("A"), false],
    ["not where one keeps", text("a"), keep, false],
    ["with the same file", file("key"), file("key"), true],
    ["with the same file in other words", file("./key"), file("key"), true],
    ["with the same file from another manifest's folder", file("key"), file("m/key"), true, "m/a.yaml", "a.yaml"],
    ["with the same file from above", file("key"), file("key"), true, "../repo/m/a.yaml", "m/b.yaml"],
    ["with the same file of a manifest with a full path", file("key"), file("key"), true, "/repo/m/a.yaml", "m/a.yaml"],
    ["with the same file of a manifest on stdin", file("key"), file("key"), true, "-", "a.yaml"],
    ["not with a file of that name in another folder", file("key"), file("key"), false, "m/a.yaml", "n/a.yaml"],
    ["not with another file", file("key"), file("other"), false],
    ["not with another encoding", file("key"), file("key", "base64"), false],
    ["not with a file that has changed", file("new"), file("new"), false],
    ["not with a file instead of its text", file("key"), text("key"), false],
  ];
  for (const [rule, head, base, isSame, headIn, baseIn] of rows)
    test(rule, () => expect(isSameExpression(written(head, headIn), written(base, baseIn), standing)).toBe(isSame));
});
