import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkText } from "../../test/support/check-text.ts";
import { type Loaded, loadManifest } from "./load.ts";

/** Loads paths from a folder of these files; `-` is stdin. */
async function load(
  files: Readonly<Record<string, string | Uint8Array>>,
  paths: readonly string[],
  more: { readonly stdin?: string; readonly strict?: boolean; readonly prepare?: (folder: string) => void } = {},
): Promise<Loaded> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-files-")));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    more.prepare?.(folder);
    const readStdin = async () => more.stdin ?? "";
    return await loadManifest(paths, { cwd: folder, readStdin, ...(more.strict && { strict: true }) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What was loaded in a few words: the files, then the pin after `@`, or what was found. */
function summary({ manifest, findings }: Loaded): string {
  if (!manifest)
    return findings.map((f) => `${f.code}${f.at ? ` ${f.at.file}:${f.at.line}` : ` ${f.message}`}`).join("; ");
  return `${manifest.files.join(" ")}${manifest.environment ? ` @${manifest.environment.text}` : ""}`;
}

const sound = "version: 1\n";
const pin = "version: 1\nenvironment: p\n";
const policy = "version: 1\npolicy: { prune: true }\n";

describe("the files of a manifest", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, files: Record<string, string>, paths: string[], expected: string][] = [
    ["the usual file", { "chalk-ds.yaml": sound, "other.yaml": sound }, [], "chalk-ds.yaml"],
    ["the usual file comes before the usual folder", { "chalk-ds.yaml": sound, "datasources/a.yaml": sound }, [], "chalk-ds.yaml"],
    ["the usual folder", { "datasources/a.yaml": sound }, [], "datasources/a.yaml"],
    ["neither", { "chalk-ds.yml": sound }, [], 'manifest-missing there is neither "chalk-ds.yaml" nor a folder "datasources" here'],
    ["a folder, sorted, and what is below it", { "d/b.yaml": sound, "d/a.yml": sound, "d/aa/z.YAML": sound, "d/c.json": "{", "d/yaml": "{" }, ["d"], "d/a.yml d/aa/z.YAML d/b.yaml"],
    ["not what begins with a dot", { "d/.a.yaml": "{", "d/.git/a.yaml": "{", "d/b.yaml": sound }, ["d"], "d/b.yaml"],
    ["a file that is named may begin with a dot, or end in anything", { ".a": sound, "b.txt": sound }, [".a", "b.txt"], ".a b.txt"],
    ["the order is that of the paths", { "b.yaml": sound, "a.yaml": sound }, ["b.yaml", "a.yaml"], "b.yaml a.yaml"],
    ["a file that is named twice is read once", { "d/a.yaml": sound }, ["d/a.yaml", "d", "./d/../d/a.yaml"], "d/a.yaml"],
    ["a name with spaces and letters of any script", { "d ö/a b.yaml": sound }, ["d ö"], "d ö/a b.yaml"],
    ["all that is missing is told", { "a.yaml": sound }, ["x", "a.yaml", "y/z"], 'manifest-missing there is no file or folder "x"; manifest-missing there is no file or folder "y/z"'],
    ["what is below a file is missing", { "a.yaml": sound }, ["a.yaml/b"], 'manifest-missing there is no file or folder "a.yaml/b"'],
    ["stdin beside a file", { "a.yaml": sound }, ["-", "a.yaml"], "- a.yaml @stdin"],
    // every file is checked, whatever is wrong with another
    ["findings of all files at once", { "a.yaml": "[", "b.yaml": "version: 2\n", "c.yaml": "version: 1\nabsent: [a-b]\n" }, ["a.yaml", "b.yaml", "c.yaml", "d.yaml"], 'manifest-syntax a.yaml:1; manifest-shape b.yaml:1; bad-name c.yaml:2; manifest-missing there is no file or folder "d.yaml"'],
    ["findings in the order of the files' names", { "a.yaml": "version: 2\n", "b.yaml": "version: 2\n" }, ["b.yaml", "a.yaml"], "manifest-shape a.yaml:1; manifest-shape b.yaml:1"],
    // the root: the first path, or chalk-ds.yaml in it
    ["the first file is the root", { "a.yaml": pin, "b.yaml": sound }, ["a.yaml", "b.yaml"], "a.yaml b.yaml @p"],
    ["the second is not", { "a.yaml": sound, "b.yaml": pin }, ["a.yaml", "b.yaml"], "bad-policy b.yaml:2"],
    ["not even by its name", { "a.yaml": sound, "chalk-ds.yaml": policy }, ["a.yaml", "chalk-ds.yaml"], "bad-policy chalk-ds.yaml:2"],
    ["nor in a folder beside it", { "a.yaml": pin, "d/chalk-ds.yaml": sound }, ["a.yaml", "d"], "a.yaml d/chalk-ds.yaml @p"],
    ["the root of a folder is chalk-ds.yaml", { "d/a.yaml": sound, "d/chalk-ds.yaml": pin }, ["d"], "d/a.yaml d/chalk-ds.yaml @p"],
    ["of the usual folder too", { "datasources/a.yaml": sound, "datasources/chalk-ds.yaml": pin }, [], "datasources/a.yaml datasources/chalk-ds.yaml @p"],
    ["not one further below", { "d/a.yaml": sound, "d/e/chalk-ds.yaml": pin }, ["d"], "bad-policy d/e/chalk-ds.yaml:2"],
    ["not the folder's first file", { "d/a.yaml": policy, "d/b.yaml": sound }, ["d"], "bad-policy d/a.yaml:2"],
    ["not chalk-ds.yml", { "d/chalk-ds.yml": pin }, ["d"], "bad-policy d/chalk-ds.yml:2"],
    ["a first path that is missing passes nothing on", { "a.yaml": pin }, ["x", "a.yaml"], 'bad-policy a.yaml:2; manifest-missing there is no file or folder "x"'],
    ["policy and pin in two files", { "a.yaml": pin, "b.yaml": `${pin}policy: {}\n` }, ["a.yaml", "b.yaml"], "bad-policy b.yaml:2; bad-policy b.yaml:3"],
  ];
  for (const [rule, files, paths, expected] of table)
    test(rule, async () =>
      expect(summary(await load(files, paths, { stdin: "version: 1\nenvironment: stdin\n" }))).toBe(expected),
    );

  test("the root's policy is the manifest's", async () => {
    const files = { "a.yaml": "version: 1\npolicy: { maxDeletes: 7, ignore: [x*] }\n", "b.yaml": sound };
    const { manifest } = await load(files, ["a.yaml", "b.yaml"]);
    expect(manifest?.policy).toEqual({ prune: false, ignore: ["x*"], protect: [], maxDeletes: 7, drift: "overwrite" });
    expect((await load(files, ["b.yaml"])).manifest?.policy).toMatchObject({ maxDeletes: 3, prune: false });
    const drifting = { "a.yaml": "version: 1\npolicy: { drift: stop }\n" };
    expect((await load(drifting, ["a.yaml"])).manifest?.policy).toMatchObject({ drift: "stop" });
  });

  test("the hint names the root", async () => {
    const { findings } = await load({ "d/a.yaml": policy }, ["d"]);
    expect(findings[0]?.hint).toBe('it belongs into the root file, "d/chalk-ds.yaml"');
  });

  test("links to files are read, links to folders are not followed", async () => {
    const prepare = (folder: string): void => {
      symlinkSync("..", join(folder, "d/up"));
      symlinkSync("../a.yaml", join(folder, "d/b.yaml"));
    };
    expect(summary(await load({ "a.yaml": pin, "d/c.yaml": sound }, ["d/b.yaml", "d"], { prepare }))).toBe(
      "d/b.yaml d/c.yaml @p",
    );
  });

  test("a link to a folder may be named", async () => {
    const prepare = (folder: string): void => symlinkSync("d", join(folder, "l"));
    expect(summary(await load({ "d/c.yaml": sound }, ["l"], { prepare }))).toBe("l/c.yaml");
  });

  const bytes: [name: string, content: Uint8Array, expected: string][] = [
    ["a byte order mark is dropped", Buffer.from(`\ufeff${pin}`), "a.yaml @p"],
    ["UTF-16", Buffer.from(pin, "utf16le"), 'manifest-not-text "a.yaml" is not UTF-8 text'],
    ["Latin-1", Buffer.from("version: 1 # ä\n", "latin1"), 'manifest-not-text "a.yaml" is not UTF-8 text'],
    ["NUL", Buffer.from("version: 1\0\n"), 'manifest-not-text "a.yaml" is not UTF-8 text'],
    ["a lone half of a pair", Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'manifest-not-text "a.yaml" is not UTF-8 text'],
    ["3 MiB", Buffer.from(`${sound}#${" ".repeat(3 * 2 ** 20 - sound.length - 1)}`), "a.yaml"],
    ["one byte more", Buffer.alloc(3 * 2 ** 20 + 1, " "), 'manifest-too-large "a.yaml" is larger than 3 MiB'],
  ];
  for (const [name, content, expected] of bytes)
    test(name, async () => expect(summary(await load({ "a.yaml": content }, ["a.yaml"]))).toBe(expected));

  test("the same name in two files shows both places", async () => {
    const text = "version: 1\ndatasources:\n  x: { kind: bigquery }\n";
    const { findings } = await load({ "a.yaml": text, "b/c.yaml": text }, ["a.yaml", "b"]);
    expect(findings).toMatchObject([
      { code: "duplicate-source", at: { file: "b/c.yaml", line: 3 }, other: { file: "a.yaml", line: 3 } },
    ]);
  });
});

describe("more findings than anybody reads", () => {
  const check = (text: string, strict = false): Loaded => checkText(text, { name: "a.yaml", strict });
  const sources = (count: number, entry: (i: number) => string): string =>
    `version: 1\ndatasources:\n${Array.from({ length: count }, (_, i) => `  s${i}: ${entry(i)}\n`).join("")}`;
  const wrong = (): string => "{ kind: none }";
  const doubtful = (): string => "{ kind: bigquery, config: { X: 1 } }";

  test("a hundred are told", () => {
    const { findings } = check(sources(100, wrong));
    expect(findings).toHaveLength(100);
    expect(findings.at(-1)).toMatchObject({ message: 'unknown kind "none"', at: { line: 102 } });
  });

  test("of a hundred and one the last is told as a number, at its place", () => {
    const { manifest, findings } = check(sources(101, wrong));
    expect(manifest).toBeUndefined();
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)).toMatchObject({
      severity: "error",
      code: "unknown-kind",
      message: "and 1 more, from here on",
      at: { line: 103 },
    });
  });

  test("errors are told before warnings, and both are counted", () => {
    const { findings } = check(sources(300, (i) => (i < 150 ? doubtful() : wrong())));
    expect(new Set(findings.slice(0, 100).map((f) => f.code))).toEqual(new Set(["unknown-kind"]));
    expect(findings.at(-1)).toMatchObject({ severity: "error", message: "and 200 more, from here on" });
  });

  test("a few errors keep as many warnings as fit, in the order of the text", () => {
    const { findings } = check(sources(120, (i) => (i === 110 ? wrong() : doubtful())));
    expect(findings).toHaveLength(101);
    expect(findings[99]).toMatchObject({ code: "unknown-kind", at: { line: 113 } });
    expect(findings[100]).toMatchObject({ severity: "warning", message: "and 20 more, from here on" });
  });

  test("warnings alone leave a manifest, and are counted in it", () => {
    const { manifest, findings } = check(sources(250, doubtful));
    expect(manifest?.desired?.size).toBe(250);
    expect(manifest?.warnings).toEqual(findings);
    expect(findings.at(-1)).toMatchObject({ severity: "warning", message: "and 150 more, from here on" });
    expect(check(sources(250, doubtful), true).manifest).toBeUndefined();
  });

  test("what is no YAML is counted too", () => {
    const { findings } = check(`version: 1\n${'a: "\\q"\n'.repeat(500)}`);
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)).toMatchObject({ code: "manifest-syntax", at: { line: 102 } });
    expect(findings.at(-1)?.message).toBe("and 400 more, from here on");
  });
});
