import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchUsages, withUsersIn } from "../src/cli/search-usages.ts";
import { ChalkDsError } from "../src/model/finding.ts";
import type { Plan } from "../src/model/plan.ts";
import { planFrom } from "../src/reconcile/plan.ts";
import { absent, have, manifestOf, readingOf, resolverOf, want } from "./support/builders.ts";
import { openPlace } from "./support/place.ts";

// What of a project is read. What a file says is src/reconcile/usages.test.ts.

const sql = "-- source: pg\n-- resolves: User\nselect 1\n";
const python = 'pg = PostgreSQLSource(name="pg")\n';
let root = "";

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

const here = () => ({ cwd: root, interrupted: new AbortController().signal });

async function found(...folders: readonly string[]): Promise<readonly string[]> {
  const usages = await searchUsages(folders, new Set(["pg"]), here());
  return (usages.get("pg") ?? []).map(({ file, line, how }) => `${file}:${line} ${how}`);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "chalk-ds-usages-"));
  write("app/users.chalk.sql", sql);
  write("app/sources.py", `import x\n${python}`);
  write("app/sub/deep/one.py", python);
  write("app/a\u001b[31m\n\u202e::error::.py", python);
  write("app/notes.sql", sql);
  write("app/README.md", python);
  write("app/.venv/lib/x.py", python);
  write("app/.git/x.py", python);
  write("app/node_modules/x/x.py", python);
  write("app/__pycache__/x.py", python);
  write("app/env/pyvenv.cfg", "home = /usr/bin\n");
  write("app/env/lib/x.py", python);
  write("app/conda/conda-meta/history", "");
  write("app/conda/lib/x.py", python);
  write("app/lib/site-packages/x.py", python);
  write("app/large.py", `${python}#${"x".repeat(1024 * 1024)}`);
  write("app/binary.py", `${python}\0`);
  write("outside/x.py", python);
  symlinkSync(join(root, "outside"), join(root, "app/link"));
  symlinkSync(join(root, "outside/x.py"), join(root, "app/link.py"));
  symlinkSync(join(root, "app"), join(root, "app/round"));
  symlinkSync(join(root, "nowhere"), join(root, "app/broken.py"));
  symlinkSync(join(root, "app"), join(root, "project"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a project", () => {
  const hostile = "a\u001b[31m\n\u202e::error::.py:1 python";
  const all = [hostile, "sources.py:2 python", "sub/deep/one.py:1 python", "users.chalk.sql:1 sql"];
  const below = (folder: string): readonly string[] => all.map((line) => `${folder}${line}`);

  test("is read without packages, links, what is hidden, large or binary", async () =>
    expect(await found("app")).toEqual(below("app/")));
  test("is named as it was typed", async () => {
    expect(await found("./app/")).toEqual(below("app/"));
    expect(await found(join(root, "app"))).toEqual(below(`${root}/app/`));
  });
  test("may be named by a link", async () => expect(await found("project")).toEqual(below("project/")));
  test("named twice is told once", async () => expect(await found("app", "app/sub", "app")).toEqual(below("app/")));
  test("of several folders is one", async () => expect(await found("outside", "app/sub")).toHaveLength(2));
});

const unused: Plan = planFrom(
  manifestOf([want("new")], { absent: [absent("old")] }),
  readingOf([have("old"), have("new")]),
  { resolver: resolverOf() },
);

test("a name that nobody uses is told from one that nobody looked for", async () => {
  const searched = await withUsersIn(["outside"], unused, here());
  expect(searched.changes.map((c) => [c.action, c.users])).toEqual([["delete", []]]);
  expect(Object.isFrozen(searched.changes[0]?.users)).toBe(true);
  expect((await withUsersIn([], unused, here())).changes.map((c) => "users" in c)).toEqual([false]);
});

test("nothing is read where no name goes away", async () => {
  const plan = planFrom(manifestOf([want("new")]), readingOf([]), { resolver: resolverOf() });
  expect(await withUsersIn(["does-not-exist"], plan, here())).toBe(plan);
});

test("what cannot be read is no project without uses", async () => {
  const error = await withUsersIn(["does-not-exist"], unused, here()).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ChalkDsError);
  expect((error as ChalkDsError).findings[0]).toMatchObject({
    code: "usage",
    message: expect.stringMatching(/"does-not-exist\/".*cannot be read/),
  });
});

test("an interrupted search ends", async () => {
  const interrupted = AbortSignal.abort("SIGINT");
  await expect(searchUsages(["app"], new Set(["pg"]), { cwd: root, interrupted })).rejects.toThrow(/not searched/);
});

test.each(["plan", "apply"])(
  "%s refuses a folder that is not there, also where nothing would be searched",
  async (command) => {
    await using place = await openPlace();
    place.write("chalk-ds.yaml", "version: 1\ndatasources: {}\n");
    place.write("file", "");
    for (const folder of ["nowhere", "file"]) {
      const ended = await place.run([command, "--usages", ".", "--usages", folder]);
      expect(ended).toMatchObject({ exit: 3, stdout: "" });
      expect(ended.stderr).toContain(`--usages "${folder}" is no folder [usage]`);
    }
  },
);
