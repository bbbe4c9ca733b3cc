import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codes } from "../../src/model/finding.ts";
import { type Measured, measured, pooled } from "../support/measured.ts";
import { inputs } from "./inputs/index.ts";

// Whatever stands in a manifest, `validate` ends with 0 or 3 and says nothing but findings or that it is valid. Each
// input has a process of its own, since some of them would end one in a way that no `catch` sees. How long each takes
// is told by `npm run bench`; what hangs is ended here by a signal.

const folder = mkdtempSync(join(tmpdir(), "chalk-ds-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// From Node 22 on the young generation is larger, and what is garbage already stays for longer.
const mostMiB = Number.parseInt(process.versions.node, 10) < 22 ? 200 : 256;
const line = new RegExp(
  [
    `^chalk-ds: (?:error|warning): .* \\[(?:${codes.join("|")})\\]$`,
    "^chalk-ds: hint: ",
    "^ {2}(?:and )?(?:-|chalk-ds\\.yaml):\\d+:\\d+$",
    "^ +\\d* \\| ?",
    "^Valid: \\d+ (?:data sources?|environments) in 1 file$",
    "^$",
  ].join("|"),
);

/** What of an end may not be; nothing where all is well. */
function trouble({ exit, stdout, stderr, peakMiB }: Measured): string {
  const strange = `${stdout}${stderr}`.split("\n").filter((text) => !line.test(text));
  return [
    exit === 0 || exit === 3 ? "" : `ended with ${exit}`,
    exit === 3 && !/^chalk-ds: error: /m.test(stderr) ? "says no error" : "",
    exit === 0 && !stdout.startsWith("Valid: ") ? "does not say that it is valid" : "",
    strange.length > 0 ? `says ${JSON.stringify(strange[0]?.slice(0, 100))}` : "",
    peakMiB > 0 && peakMiB <= mostMiB ? "" : `held ${Math.round(peakMiB)} MiB`,
  ]
    .filter((text) => text !== "")
    .join(", ");
}

describe("hostile and odd inputs", () => {
  let ends: readonly Measured[] = [];
  beforeAll(async () => {
    ends = await pooled(inputs, 3, async ([, make], i) => {
      const text = make();
      if (i % 4 === 0) return measured(["validate", "-f", "-"], { cwd: folder, stdin: text });
      const own = join(folder, String(i));
      mkdirSync(own);
      writeFileSync(join(own, "chalk-ds.yaml"), text);
      const ended = await measured(["validate", "-f", "chalk-ds.yaml"], { cwd: own });
      rmSync(own, { recursive: true });
      return ended;
    });
  });

  test("are many, and none stands twice", () => {
    expect(inputs.length).toBeGreaterThan(300);
    expect(new Set(inputs.map(([name]) => name)).size).toBe(inputs.length);
  });

  test.for(inputs.map(([name], i) => [name, i] as const))("%s", ([name, i]) => {
    const ended = ends[i] as Measured;
    expect(trouble(ended)).toBe("");
    if (name.endsWith("which is sound")) expect(ended).toMatchObject({ exit: 0 });
  });
});
