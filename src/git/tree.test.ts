import { mkdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Content, gitEnv, makeRepo, type Repo } from "../../test/support/repository.ts";
import { type FileOptions, type ReadFiles, readFiles } from "../manifest/files.ts";
import type { FolderSource } from "../model/folder-source.ts";
import { openRepository } from "./repository.ts";

// What is read of a commit is what is read of a checkout of it: files, order, names, findings.

/** Reads the files of a manifest twice, at HEAD and from the working tree. */
async function both(repo: Repo, paths: readonly string[], below = ""): Promise<readonly [ReadFiles, ReadFiles]> {
  const cwd = join(repo.folder, below);
  mkdirSync(cwd, { recursive: true });
  using repository = await openRepository({ cwd, env: gitEnv });
  const wanted = (paths.length > 0 ? paths : ["chalk-ds.yaml", "datasources"]).map((path) => join(cwd, path));
  const source: FolderSource = repository.filesOf(repository.head.commit, wanted);
  const read = (options: Omit<FileOptions, "cwd">): Promise<ReadFiles> => readFiles(paths, { cwd, ...options });
  return [await read({ source }), await read({})];
}

const sound = "version: 1\n";

/** What was read in a few words: names and texts, then the messages. */
function summary({ files, findings }: ReadFiles): string {
  return [...files.map(({ name, text }) => `${name}=${text.trim()}`), ...findings.map((f) => f.message)].join("; ");
}

describe("a commit is read as its checkout is", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, files: Record<string, Content>, paths: string[], expected: string, below?: string][] = [
    ["the usual file", { "chalk-ds.yaml": "a", "datasources/b.yaml": "b" }, [], "chalk-ds.yaml=a"],
    ["the usual folder", { "datasources/b.yaml": "b", "datasources/a.yml": "a", "c.yaml": "c" }, [], "datasources/a.yml=a; datasources/b.yaml=b"],
    ["neither", { "c.yaml": "c" }, [], 'there is neither "chalk-ds.yaml" nor a folder "datasources" here'],
    ["below the root, as it is named there", { "x/y/datasources/b.yaml": "b", "chalk-ds.yaml": "a" }, [], "datasources/b.yaml=b", "x/y"],
    ["above and beside", { "a.yaml": "a", "x/b.yaml": "b", "z/c.yaml": "c" }, ["../a.yaml", "../z"], "../a.yaml=a; ../z/c.yaml=c", "x"],
    ["the whole repository", { "a.yaml": "a", "x/b.yaml": "b", ".x/c.yaml": "c" }, ["."], "a.yaml=a; x/b.yaml=b"],
    ["what begins with a dot, unless it is named", { "d/.a.yaml": "a", "d/.b/c.yaml": "c", "d/e.yaml": "e", ".f": "f" }, ["d", ".f"], "d/e.yaml=e; .f=f"],
    ["names of any script, spaces, quotes, a line break", { "d/ö 1.yaml": "1", 'd/"q".yaml': "q", "d/a\nb.yaml": "n", "d/*.yaml": "s", "d/:(top)x.yaml": "t" }, ["d"], 'd/"q".yaml=q; d/*.yaml=s; d/:(top)x.yaml=t; d/a\nb.yaml=n; d/ö 1.yaml=1'],
    ["a name that looks like a pattern is no pattern", { "a.yaml": "a", "*.yaml": "s" }, ["*.yaml"], "*.yaml=s"],
    ["in the order of the paths, once", { "b.yaml": "b", "a.yaml": "a", "d/c.yaml": "c" }, ["b.yaml", "d", "a.yaml", "d/c.yaml"], "b.yaml=b; d/c.yaml=c; a.yaml=a"],
    ["a folder without YAML", { "d/a.json": "{" }, ["d"], 'the folder "d" holds no YAML file'],
    ["what is missing, below a file too", { "a.yaml": "a" }, ["x", "a.yaml/b", "y/z"], 'there is no file or folder "x"; there is no file or folder "a.yaml/b"; there is no file or folder "y/z"'],
    // links
    ["a link to a file is read", { "a.yaml": "a", "d/b.yaml": { link: "../a.yaml" } }, ["d"], "d/b.yaml=a"],
    ["a link to a folder is not followed", { "e/a.yaml": "a", "d/b": { link: "../e" }, "d/c.yaml": "c" }, ["d"], "d/c.yaml=c"],
    ["one that is named is", { "e/a.yaml": "a", l: { link: "e" } }, ["l"], "l/a.yaml=a"],
    ["one on the way is", { "e/f/a.yaml": "a", l: { link: "e" } }, ["l/f/a.yaml", "l/f"], "l/f/a.yaml=a"],
    ["from link to link, up from where one has led", { "a.yaml": "a", "e/f/x": "x", l: { link: "m" }, m: { link: "e/f" }, "d/b.yaml": { link: "../l/../../a.yaml" } }, ["d"], "d/b.yaml=a"],
    ["a folder that is named beside a file of it", { "e/a.yaml": "a", "e/b.yaml": "b", l: { link: "e" } }, ["e/a.yaml", "l"], "e/a.yaml=a; l/a.yaml=a; l/b.yaml=b"],
    ["one that leads nowhere", { "d/a.yaml": { link: "gone" } }, ["d"], '"d/a.yaml" cannot be read: ENOENT'],
    ["one that is named and leads nowhere", { l: { link: "gone" } }, ["l"], 'there is no file or folder "l"'],
    ["one to a folder with the name of a file", { "e/a.yaml": "a", "d/b.yaml": { link: "../e" } }, ["d"], '"d/b.yaml" cannot be read: it is no regular file'],
    ["one to itself", { "d/a.yaml": { link: "a.yaml" } }, ["d"], '"d/a.yaml" cannot be read: ELOOP'],
    // texts
    ["what is no text", { "a.yaml": Buffer.from([0xff, 0xfe, 0]) }, ["a.yaml"], '"a.yaml" is not UTF-8 text'],
    ["what is too large", { "a.yaml": Buffer.alloc(3 * 2 ** 20 + 1, " "), "b.yaml": "b" }, ["a.yaml", "b.yaml"], 'b.yaml=b; "a.yaml" is larger than 3 MiB'],
    ["what is empty, and a line break that is missing", { "a.yaml": "", "b.yaml": "b" }, ["a.yaml", "b.yaml"], "a.yaml=; b.yaml=b"],
  ];
  for (const [rule, files, paths, expected, below] of table)
    test(rule, async () => {
      using repo = makeRepo();
      repo.commit(files);
      const [atCommit, onDisk] = await both(repo, paths, below);
      expect(atCommit).toEqual(onDisk);
      expect(summary(onDisk)).toBe(expected);
    });

  test("whatever the tree and the paths", async () => {
    using repo = makeRepo();
    const name = fc.constantFrom(
      "a",
      "b",
      "a.yaml",
      "b.yml",
      ".c",
      ".c.yaml",
      "C.YAML",
      "d e",
      "ü.yaml",
      "datasources",
      "chalk-ds.yaml",
    );
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
    const up = fc.array(fc.constantFrom("a", "b", "..", "a.yaml", "."), { minLength: 1, maxLength: 4 });
    // No more steps up than there are folders above: what is outside has a test of its own.
    const link = up
      .filter((parts) => parts.filter((part) => part === "..").length < 2)
      .map((parts) => ({ link: parts.join("/") }));
    const content: fc.Arbitrary<Content> = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom("1", "2\r\n", "", "ü") },
      { weight: 1, arbitrary: link },
    );
    const tree = fc.array(fc.tuple(path, content), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        tree,
        fc.array(path, { maxLength: 3 }),
        fc.constantFrom("", "a"),
        async (entries, paths, below) => {
          const files = new Map<string, Content>();
          for (const [at, what] of entries) {
            // A file is no folder of others, and a link at the root would have nothing above it.
            const clash = [...files.keys()].some(
              (other) => `${other}/`.startsWith(`${at}/`) || `${at}/`.startsWith(`${other}/`),
            );
            const isLink = typeof what === "object" && "link" in what;
            if (!clash && at !== below && !(isLink && !at.includes("/"))) files.set(at, what);
          }
          repo.git("rm", "-r", "-q", "-f", "--ignore-unmatch", ".");
          repo.git("clean", "-q", "-d", "-f", "-x");
          repo.commit(Object.fromEntries(files));
          const [atCommit, onDisk] = await both(repo, paths, below);
          expect(atCommit).toEqual(onDisk);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe("what a commit has not", () => {
  test("what a link out of the repository leads to", async () => {
    using repo = makeRepo();
    repo.commit({
      "d/a.yaml": { link: "../../outside.yaml" },
      "d/b.yaml": { link: "/etc/hostname" },
      "d/c.yaml": sound,
    });
    const [atCommit] = await both(repo, ["d"]);
    expect(summary(atCommit)).toBe(
      'd/c.yaml=version: 1; "d/a.yaml" cannot be read: a link leads out of the repository; "d/b.yaml" cannot be read: a link leads out of the repository',
    );
  });

  test("what is in a submodule, and the change that is not committed", async () => {
    using other = makeRepo();
    other.commit({ "inner.yaml": sound });
    using repo = makeRepo();
    repo.write({ "d/a.yaml": "committed" });
    repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", `file://${other.folder}`, "d/sub");
    repo.commit();
    repo.write({ "d/a.yaml": "changed", "d/new.yaml": "new" });
    const [atCommit, onDisk] = await both(repo, ["d"]);
    expect(summary(onDisk)).toBe("d/a.yaml=changed; d/new.yaml=new; d/sub/inner.yaml=version: 1");
    expect(summary(atCommit)).toBe("d/a.yaml=committed");
  });

  test("line ends that a checkout converts", async () => {
    using repo = makeRepo();
    repo.commit({ "a.yaml": "a: |\n  1\n  2\n", ".gitattributes": "*.yaml text eol=crlf\n" });
    repo.git("rm", "-q", "--cached", "a.yaml");
    repo.write({ "a.yaml": undefined });
    repo.git("reset", "-q", "--hard");
    const [atCommit, onDisk] = await both(repo, ["a.yaml"]);
    expect([atCommit.files[0]?.text, onDisk.files[0]?.text]).toEqual(["a: |\n  1\n  2\n", "a: |\r\n  1\r\n  2\r\n"]);
  });
});
