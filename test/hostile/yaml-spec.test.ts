import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/manifest/lines.ts";
import { parseYaml } from "../../src/manifest/parse.ts";
import { buildTree, type Tree } from "../../src/manifest/tree.ts";
import type { Finding } from "../../src/model/finding.ts";
import { checkText } from "../support/check-text.ts";
import { measured } from "../support/measured.ts";

// Every example of the YAML specification (revision 1.2.2) and what becomes of it: its value, each scalar as the text
// that would be sent, or the codes of what is found. The files show a tab as →, a space that would be lost as ·, a line
// break that is shown as ↓, a byte order mark as ⇔ and 1,024 characters as ⟪1024⟫.

interface Example {
  readonly name: string;
  readonly text: string;
  readonly expected: string;
}

const folder = fileURLToPath(new URL("yaml-spec/", import.meta.url));
const examples = readdirSync(folder)
  .sort()
  .flatMap((file) => readFileSync(join(folder, file), "utf8").split(/^=== /m).slice(1))
  .map((part): Example => {
    const [, name = "", shown = "", expected = ""] = /^(.*)\n([\s\S]*?)^==> (.*)\n$/m.exec(part) ?? [];
    return { name, text: asWritten(shown), expected };
  });

function asWritten(shown: string): string {
  return shown
    .replaceAll("→", "\t")
    .replaceAll("·", " ")
    .replaceAll("↓", "")
    .replaceAll("⇔", "\ufeff")
    .replaceAll("⟪1024⟫", "x".repeat(1_024));
}

/** A tree with nothing in it but texts. */
function texts(tree: Tree): unknown {
  if (tree.is === "scalar") return tree.text;
  if (tree.is === "list") return tree.items.map(texts);
  return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, texts(value)]));
}

const codesOf = (findings: readonly Finding[]): string =>
  [...new Set(findings.map(({ code }) => code))].sort().join(" ");

/** As JSON, with what nobody can see written as its code. */
function json(value: unknown): string {
  const code = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(/[\u0080-\u00a0\u2028\u2029]/g, code);
}

function read(text: string): string {
  const lines = linesOf(text, "a.yaml");
  const { root, findings } = parseYaml(text, lines);
  if (!root) return codesOf(findings);
  const found: Finding[] = [];
  const { tree } = buildTree(root, lines, found);
  return found.length > 0 ? codesOf(found) : json(texts(tree));
}

describe("the examples of the YAML specification", () => {
  test("are all there", () => {
    const numbers = new Set(examples.map(({ name }) => /^\d+\.\d+/.exec(name)?.[0]));
    const chapters = [28, 14, 29, 24, 22, 6, 9];
    expect(examples.filter(({ text, expected }) => text.includes("==>") || expected === "")).toEqual([]);
    expect(numbers.size).toBe(chapters.reduce((sum, count) => sum + count));
  });

  test.for(examples)("$name", ({ text, expected }) => expect(read(text)).toBe(expected));

  // A scalar that is a whole document is a config value as well, at whatever depth it stands.
  const scalars = examples.filter(({ expected }) => expected.startsWith('"'));
  test.for(scalars)("as a config value: $name", ({ text, expected }) => {
    const indented = text.replace(/^\ufeff|^--- ?/gm, "").replace(/^(?=.)/gm, "        ");
    const manifest = `version: 1\ndatasources:\n  a:\n    kind: bigquery\n    config:\n      BQ_PROJECT:\n${indented}`;
    const loaded = checkText(manifest, { name: "a.yaml" });
    const value = loaded.manifest?.desired?.get("a")?.config.get("BQ_PROJECT")?.value;
    expect(value?.from === "text" ? json(value.text.reveal()) : codesOf(loaded.findings)).toBe(expected);
  });

  test("all of them as one manifest end in findings", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "chalk-ds-spec-"));
    mkdirSync(join(cwd, "all"));
    for (const [i, { text }] of examples.entries()) writeFileSync(join(cwd, "all", `${i}.yaml`), text);
    const { exit, stderr } = await measured(["validate", "-f", "all"], { cwd });
    rmSync(cwd, { recursive: true, force: true });
    expect(exit).toBe(3);
    expect(stderr).toMatch(/^chalk-ds: error: and \d+ more, from here on/m);
  });
});
