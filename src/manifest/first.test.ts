import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkText } from "../../test/support/check-text.ts";
import { kinds } from "../model/kind.ts";
import { firstManifest, modeline } from "./first.ts";

const schema = "./chalk-ds.schema.json";
const check = (text: string) => checkText(text, { name: "a.yaml" });

describe("a first manifest", () => {
  test.for(kinds)("of kind %s validates, and refers to nothing that is not there", (kind) => {
    const { manifest, findings } = check(firstManifest({ schema, kinds: [kind] }));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    // Nobody can sign in yet: that is said, and the comment says how it is mended.
    for (const { code } of findings) expect(["key-alternatives", "key-trap"]).toContain(code);
    const [source, ...more] = manifest?.desired?.values() ?? [];
    expect(source?.kind).toBe(kind);
    expect(more).toEqual([]);
    expect([...(source?.config.values() ?? [])].filter(({ value }) => value.from !== "text")).toEqual([]);
  });

  test("has a source of each kind that is asked for, in that order", () => {
    const { manifest } = check(firstManifest({ schema, kinds }));
    expect([...(manifest?.desired?.values() ?? [])].map((source) => source.kind)).toEqual(kinds);
  });

  test("shows how a secret comes in, as a comment", () => {
    const text = firstManifest({ schema, kinds: ["postgresql"] });
    expect(text).toMatch(/^ {6}# .*chalk-ds secret set (\S+), .*\n {6}# PGPASSWORD: \{ secret: \1 \}$/m);
  });

  test("begins with the line for the editor", () =>
    expect(firstManifest({ schema, kinds: ["kafka"] }).startsWith(modeline(schema))).toBe(true));

  test.for(["production", "env_7f3a", "0123", "1e3", "no", "null", "a: b", 'say "hi" # now', "-", "é"])(
    "pins the environment %s as it is written",
    (environment) => {
      const { manifest, findings } = check(firstManifest({ schema, environment, kinds: ["postgresql"] }));
      expect(findings).toEqual([]);
      expect(manifest?.environment?.text).toBe(environment);
      expect(parse(firstManifest({ schema, environment, kinds: ["postgresql"] })).environment).toBe(environment);
    },
  );
});
