import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runScenario } from "./runner.ts";

// A runner that lets everything through would look like a house in order: each way to fail must fail.
const folder = mkdtempSync(join(tmpdir(), "chalk-ds-runner-"));
afterAll(() => rmSync(folder, { recursive: true }));

const manifest = (config: string): string =>
  `-- chalk-ds.yaml --\nversion: 1\ndatasources:\n  a: { kind: kafka, config: { ${config} } }\n`;
const sound = manifest('KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: t');

describe("a scenario fails", () => {
  const table: [rule: string, text: string, complaint: RegExp][] = [
    [
      "at its line",
      "# talk\n\n[exit 2] chalk-ds --version\n",
      /\.txtar:3: \[exit 2\] chalk-ds --version\nexit 0, not 2/,
    ],
    ["for a verb that is not known", "dance\n", /no such verb: dance/],
    ["for text that was not said", "chalk-ds --version\nstdout '^never$'\n", /not found in stdout/],
    ["for text that should not be said", "chalk-ds --version\n! stdout .\n", /found in stdout/],
    ["for a golden that differs", "chalk-ds --version\ncmp stdout a\n-- a --\nother\n", /- other\n {2}\+ \d/],
    ["for a write that was not made", `calls 'InsertIntegration a'\n${sound}`, /- InsertIntegration a/],
    ["for a write that was not named", `chalk-ds apply --yes\ncalls none\n${sound}`, /\+ InsertIntegration a/],
    ["for a file that is missing", "exists a\n", /a does not exist/],
    [
      "for a canary on stdout",
      `chalk-ds plan\n${manifest('KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: $CANARY1')}`,
      /a canary leaked\n {2}\$CANARY1 in: /,
    ],
  ];
  for (const [rule, text, complaint] of table) {
    test(rule, async () => {
      const path = join(folder, `${rule.replaceAll(" ", "_")}.txtar`);
      writeFileSync(path, text);
      await expect(runScenario(path)).rejects.toThrow(complaint);
      expect(readFileSync(path, "utf8")).toBe(text);
    });
  }
});
