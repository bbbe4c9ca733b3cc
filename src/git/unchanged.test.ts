import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Content, gitEnv, makeRepo } from "../../test/support/repository.ts";
import { openRepository } from "./repository.ts";
import { unchangedFiles } from "./unchanged.ts";

describe("what a file held at a commit", () => {
  type Files = Record<string, Content>;
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, committed: Files, now: Files, path: string, isUnchanged: boolean][] = [
    ["it still holds", { a: "1" }, {}, "a", true],
    ["it holds no more", { a: "1" }, { a: "2" }, "a", false],
    ["it holds again", { a: "1" }, { a: "1" }, "a", true],
    ["nothing was there", { b: "1" }, { a: "1" }, "a", false],
    ["line ends that git converts are no change", { a: "1\n2\n", ".gitattributes": "a text eol=crlf\n" }, { a: "1\r\n2\r\n" }, "a", true],
    ["other line ends are one", { a: "1\n2\n" }, { a: "1\r\n2\r\n" }, "a", false],
    ["a link to the same", { a: "1", l: { link: "a" } }, {}, "l", true],
    ["a link to what has changed", { a: "1", l: { link: "a" } }, { a: "2" }, "l", false],
    ["a link that leads elsewhere", { a: "1", b: "2", l: { link: "a" } }, { l: { link: "b" } }, "l", false],
    ["a file in place of a link to the same", { a: "1", l: { link: "a" } }, { l: "1" }, "l", true],
    ["a folder was there", { "a/b": "1" }, { a: "1" }, "a", false],
    ["below a folder", { "x/y/a": "1" }, {}, "x/y/a", true],
    ["a name like a pattern", { "*": "1", a: "2" }, {}, "*", true],
    ["a name with a line break cannot be asked about", { "a\nb": "1" }, {}, "a\nb", false],
    ["a name that git would take for a flag", { "--stdin": "1" }, {}, "--stdin", true],
    ["outside the repository", { a: "1" }, { "../out": "1" }, "../out", false],
  ];
  for (const [rule, committed, now, path, isUnchanged] of table)
    test(rule, async () => {
      using repo = makeRepo();
      const commit = repo.commit(committed);
      repo.write(now);
      const place = { cwd: repo.folder, env: gitEnv };
      using repository = await openRepository(place);
      const full = join(repo.folder, path);
      const unchanged = await unchangedFiles(place, repository, repository.filesOf(commit, [full]), [full]);
      expect([...unchanged]).toEqual(isUnchanged ? [full] : []);
    });
});
