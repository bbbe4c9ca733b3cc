import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeCanary } from "./support/canary.ts";
import { gitEnv, makeRepo, type Repo } from "./support/repository.ts";
import { chalkDs, type Ended } from "./support/spawn.ts";

// The base of a plan, with real repositories, under the variables of the CI jobs that know one by themselves.

type Sources = Readonly<Record<string, string>>;

/** A manifest of sources with a project each, and lines more. */
function manifest(sources: Sources, more = ""): string {
  const entries = Object.entries(sources).map(
    ([name, project]) => `  ${name}: { kind: bigquery, config: { BQ_PROJECT: ${project} } }\n`,
  );
  return `version: 1\n${more}${entries.length > 0 ? `datasources:\n${entries.join("")}` : "datasources: {}\n"}`;
}

const file = (sources: Sources, more = ""): Record<string, string> => ({ "chalk-ds.yaml": manifest(sources, more) });

type Env = Readonly<Record<string, string>>;

function run(repo: Repo, words: string, env: Env = {}, below = ""): Promise<Ended> {
  return chalkDs(words.split(" "), { cwd: join(repo.folder, below), env: { ...gitEnv, HOME: repo.folder, ...env } });
}

/** Makes what the manifest of a commit says live, in the embedded server of the working tree. */
async function makeLive(repo: Repo, sources: Sources): Promise<void> {
  const name = join(repo.folder, "live.yaml");
  writeFileSync(name, manifest(sources));
  expect(await run(repo, `apply --yes --local -f ${name} --no-base`)).toMatchObject({ exit: 0 });
}

interface Planned {
  readonly base?: { readonly revision: string; readonly commit: string; readonly chosenBy: string };
  readonly changes: readonly { readonly action: string; readonly name: string; readonly origin?: string }[];
  readonly adopted: readonly string[];
  readonly findings: readonly {
    readonly severity: string;
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
  }[];
}

/** A plan in a few words: its base by the name that a test gives it, then changes, then codes. It ends with 0 and deletes nothing. */
async function plan(
  repo: Repo,
  words: string,
  env: Env = {},
  names: Record<string, string> = {},
  below = "",
): Promise<string> {
  const ended = await run(repo, `plan --local --format json ${words}`.trim(), env, below);
  expect(ended).toMatchObject({ exit: 0, stderr: "" });
  const { base, changes, adopted, findings }: Planned = JSON.parse(ended.stdout);
  expect(changes.filter(({ action }) => action === "delete")).toEqual([]);
  const commit = Object.keys(names).find((name) => names[name] === base?.commit) ?? base?.commit.slice(0, 7);
  return [
    ...(base ? [`${commit} by ${base.chosenBy}`] : []),
    ...changes.map(({ action, name, origin }) => `${action} ${name}${origin ? ` (${origin})` : ""}`),
    ...adopted.map((name) => `adopt ${name}`),
    ...findings.map(({ code, message }) => (code === "bad-base" ? message : code)),
  ].join("; ");
}

/** A job of GitHub Actions, with its event in a file beside the repository. */
function github(repo: Repo, name: string, event: unknown, more: Env = {}): Env {
  const path = join(repo.folder, "..", "event.json");
  writeFileSync(path, JSON.stringify(event));
  return { CI: "true", GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, ...more };
}

/**
 * main: before ─ ahead (which adds `late`);  a pull request from before: own (which changes `a`);  merged, of ahead and own.
 * Live is what `before` says, but for `c`, which somebody changed.
 */
async function story(): Promise<{ readonly repo: Repo; readonly names: Record<string, string> }> {
  const repo = makeRepo();
  const before = repo.commit(file({ a: "1", b: "1", c: "1" }));
  await makeLive(repo, { a: "1", b: "1", c: "9" });
  const ahead = repo.commit({ ...file({ a: "1", b: "1", c: "1" }), "datasources.md": "late" });
  repo.git("update-ref", "refs/remotes/origin/main", ahead);
  repo.git("checkout", "-q", "-b", "topic", before);
  const own = repo.commit(file({ a: "2", b: "1", c: "1", d: "1" }));
  repo.git("checkout", "-q", "--detach", ahead);
  repo.git("merge", "-q", "--no-ff", "-m", "as GitHub does", own);
  return { repo, names: { before, ahead, own, merged: repo.git("rev-parse", "HEAD") } };
}

const told = "update a (this-change); update c (already-different); create d (this-change)";

describe("a plan finds its base by itself", () => {
  test("in jobs of a pull request, a push, a merge queue and a merge request", async () => {
    const { repo, names } = await story();
    using _ = repo;
    const { before = "", ahead = "", own = "", merged = "" } = names;
    const event = { pull_request: { head: { sha: own }, base: { sha: ahead, ref: "main" } } };
    const merge = { GITHUB_REF: "refs/pull/7/merge", GITHUB_SHA: merged, GITHUB_BASE_REF: "main" };
    const gitlab = { CI: "true", GITLAB_CI: "true" };
    const request = { ...gitlab, CI_PIPELINE_SOURCE: "merge_request_event" };
    expect(await plan(repo, "", github(repo, "pull_request", event, merge), names)).toBe(
      `ahead by the pull request's merge commit; ${told}`,
    );
    expect(await plan(repo, "", github(repo, "push", { before }), names)).toBe(`before by the push; ${told}`);
    expect(await plan(repo, "", github(repo, "merge_group", { merge_group: { base_sha: ahead } }), names)).toBe(
      `ahead by the merge queue; ${told}`,
    );
    expect(await plan(repo, "", { ...request, CI_MERGE_REQUEST_DIFF_BASE_SHA: before }, names)).toBe(
      `before by the merge request; ${told}`,
    );
    expect(await plan(repo, "", { ...gitlab, CI_PIPELINE_SOURCE: "push", CI_COMMIT_BEFORE_SHA: before }, names)).toBe(
      `before by the push; ${told}`,
    );
    repo.git("checkout", "-q", own);
    expect(await plan(repo, "", github(repo, "pull_request", event, { ...merge, GITHUB_SHA: merged }), names)).toBe(
      `before by the pull request's target branch; ${told}`,
    );
    const zeros = { before: "0".repeat(40), repository: { default_branch: "main" } };
    expect(await plan(repo, "", github(repo, "push", zeros, { GITHUB_REF: "refs/heads/topic" }), names)).toBe(
      `before by the default branch; ${told}`,
    );
    expect(await plan(repo, "", github(repo, "schedule", {}), names)).toBe("update a; update c; create d");
    expect(await plan(repo, "--no-base", github(repo, "push", { before }), names)).toBe("update a; update c; create d");
    expect(await plan(repo, "--base main", github(repo, "push", { before: ahead }), names)).toBe(
      `before by --base; ${told}`,
    );
  }, 60_000);

  test("and an apply does, which says so in its plan", async () => {
    const { repo, names } = await story();
    using _ = repo;
    const { stdout, exit } = await run(repo, "apply --yes --local", github(repo, "push", { before: names["before"] }));
    expect(stdout).toMatch(/base \w+ at \w+ \(the push\)/);
    expect(exit).toBe(0);
    expect((await run(repo, "plan --local")).stdout).toMatch(/^No changes/);
  }, 60_000);
});

describe("a base that cannot be read", () => {
  const gone = "d".repeat(40);

  /** What is said where a base is looked for (a warning, exit 0, `--strict` or not), and where it is asked for (an error, exit 3). */
  async function said(
    repo: Repo,
    env: Env,
    asked = "HEAD",
    event: unknown = { before: gone },
  ): Promise<readonly string[]> {
    const job = github(repo, "push", event, env);
    const found = await plan(repo, "--strict", job);
    const { exit, stderr, stdout } = await run(repo, `plan --local --base ${asked}`, env);
    expect([exit, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/\[bad-base\]/);
    return [found, stderr];
  }

  test("a forced push left it behind", async () => {
    using repo = makeRepo();
    repo.commit(file({ a: "1" }));
    const [found, asked] = await said(repo, {}, gone);
    expect(found).toBe("create a; no base: dddddddddddd, named by the push, is not in this clone");
    expect(asked).toMatch(/hint: fetch it first/);
  }, 60_000);

  test("the clone is shallow", async () => {
    using repo = makeRepo();
    const before = repo.commit(file({ a: "1" }));
    repo.commit(file({ a: "2" }));
    using clone = makeRepo({ of: repo.folder, flags: ["--depth", "1"] });
    const [found, asked] = await said(clone, {}, "HEAD^1", { before });
    expect(found).toMatch(/; no base: \w{12}, named by the push, is not in this clone; this clone is shallow$/);
    expect(asked).toMatch(/hint: .*fetch-depth: 0 .*GIT_DEPTH: 0 /);
  }, 60_000);

  test("and then nothing is taken away: what the base protects is not known", async () => {
    using repo = makeRepo();
    const before = repo.commit(file({ a: "1", b: "2", c: "3" }, "policy: { protect: [a] }\n"));
    repo.commit(file({ b: "2", c: "3" }, "policy: { prune: true }\n"));
    using clone = makeRepo({ of: repo.folder, flags: ["--depth", "1"] });
    await makeLive(clone, { a: "1", b: "2", c: "3" });
    const env = github(clone, "push", { before, ref: "refs/heads/main" });
    for (const command of ["plan --local", "apply --local --yes"]) {
      const ended = await run(clone, command, env);
      expect(ended.exit, ended.stdout).toBe(3);
      expect(ended.stdout).toMatch(
        /error: no base: .*; so what it protects is not known, .* takes away: a \[bad-base\]/,
      );
      expect(ended.stdout).toMatch(/hint: .*fetch-depth: 0 .*; --no-base goes on without/);
    }
    expect(await run(clone, "plan --local", env)).toMatchObject({ exit: 3 }); // it is still there to be deleted
    const without = await run(clone, "plan --local --no-base", env);
    expect(without).toMatchObject({ exit: 0, stdout: expect.stringMatching(/- +delete +a /) });
  }, 60_000);

  test("the folder is in no repository", async () => {
    using repo = makeRepo();
    repo.write({ ...file({ a: "1" }), ".git": undefined });
    const [found, asked] = await said(repo, {});
    expect(found).toBe("create a; no base: this folder is in no git repository");
    expect(asked).toMatch(/hint: run chalk-ds in a clone, or use --no-base/);
  }, 60_000);

  test("nothing is committed yet", async () => {
    using repo = makeRepo();
    repo.write(file({ a: "1" }));
    expect((await said(repo, {}))[0]).toBe("create a; no base: nothing is committed here yet");
  }, 60_000);

  test("there is no git", async () => {
    using repo = makeRepo();
    repo.commit(file({ a: "1" }));
    const [found, asked] = await said(repo, { PATH: repo.folder });
    expect(found).toBe("create a; no base: there is no git here");
    expect(asked).toMatch(/hint: install git/);
  }, 60_000);

  test("git does not trust the folder", async () => {
    using repo = makeRepo();
    repo.commit(file({ a: "1" }));
    const path = shim(repo, "GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec");
    const [found, asked] = await said(repo, { PATH: path });
    expect(found).toBe("create a; no base: git does not trust the repository, which belongs to somebody else");
    expect(asked).toContain(
      `hint: if that is meant, as in a container: git config --global --add safe.directory ${repo.folder}`,
    );
  }, 60_000);

  test("git itself fails", async () => {
    using repo = makeRepo();
    repo.commit(file({ a: "1" }));
    const secret = makeCanary();
    const path = shim(repo, `echo 'fatal: https://me:${secret}@example.com/' >&2; exit 128; `);
    const [found, asked] = await said(repo, { PATH: path });
    expect(found).toMatch(/^create a; no base: "git (rev-parse|cat-file)" failed$/);
    expect(asked).not.toContain(secret);
  }, 60_000);

  test("a file of the manifest is outside the repository", async () => {
    using repo = makeRepo();
    repo.commit(file({ a: "1" }));
    writeFileSync(join(repo.folder, "../outside.yaml"), manifest({ b: "1" }));
    const before = repo.git("rev-parse", "HEAD");
    const env = github(repo, "push", { before });
    expect(await plan(repo, "-f chalk-ds.yaml -f ../outside.yaml", env)).toBe(
      'create a; create b; no base: "../outside.yaml" is outside the repository',
    );
    const asked = await run(repo, "plan --local -f ../outside.yaml --base HEAD");
    expect([asked.exit, asked.stderr]).toMatchObject([3, expect.stringContaining("[bad-base]")]);
  }, 60_000);

  test("it is asked for beside a manifest from stdin; looked for it is not", async () => {
    using repo = makeRepo();
    const before = repo.commit(file({ a: "1" }));
    const asked = await run(repo, "plan --local -f - --base HEAD");
    expect([asked.exit, asked.stderr]).toMatchObject([
      3,
      expect.stringContaining("--base does not go with -f - [usage]"),
    ]);
    const given = {
      cwd: repo.folder,
      env: { ...gitEnv, ...github(repo, "push", { before }) },
      stdin: manifest({ a: "1" }),
    };
    const { exit, stdout, stderr } = await chalkDs(["plan", "--local", "-f", "-"], given);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).not.toMatch(/base/);
  }, 60_000);
});

describe("what a base may be", () => {
  test("without the manifest, or with another one: everything is new here, and nothing is deleted", async () => {
    using repo = makeRepo();
    repo.commit({ "README.md": "" });
    repo.commit({ "old/sources.yaml": manifest({ a: "1", gone: "1" }) });
    repo.commit({ "old/sources.yaml": undefined, ...file({ a: "1", b: "1" }) });
    await makeLive(repo, { a: "1", gone: "1" });
    expect(await plan(repo, "--base HEAD~2")).toMatch(/^\w+ by --base; create b \(this-change\); adopt a$/);
    expect(await plan(repo, "--base HEAD~1")).toMatch(/^\w+ by --base; create b \(this-change\); adopt a$/);
  }, 60_000);

  test("the folder before there was the file, files moved about in a folder, from a folder below the root", async () => {
    using repo = makeRepo();
    repo.commit({ "x/datasources/one.yaml": manifest({ a: "1" }), "x/datasources/two.yaml": manifest({ b: "1" }) });
    await makeLive(repo, { a: "1", b: "1" });
    const local = `--local=${join(repo.folder, ".chalk-ds/local.db")}`;
    repo.commit({ "x/datasources/one.yaml": undefined, "x/datasources/sub/three.yml": manifest({ a: "1", c: "1" }) });
    expect(await plan(repo, `${local} --base HEAD^1`, {}, {}, "x")).toMatch(
      /^\w+ by --base; create c \(this-change\)$/,
    );
    repo.commit({ "x/datasources": undefined, "x/chalk-ds.yaml": manifest({ a: "1", b: "2" }) });
    expect(await plan(repo, `${local} --base HEAD~2`, {}, {}, "x")).toMatch(
      /^\w+ by --base; update b \(this-change\)$/,
    );
  }, 60_000);

  test("one that held what the manifest dropped: it stays live", async () => {
    using repo = makeRepo();
    const before = repo.commit(file({ a: "1", gone: "1" }));
    await makeLive(repo, { a: "1", gone: "1" });
    repo.commit(file({ a: "1" }));
    expect(await plan(repo, "", github(repo, "push", { before }))).toMatch(/^\w+ by the push; dropped-still-live$/);
  }, 60_000);

  test("one whose file of a value held something else", async () => {
    using repo = makeRepo();
    const more = "datasources:\n  a: { kind: bigquery, config: { BQ_PROJECT: x, BQ_DATASET: { file: set.txt } } }\n";
    repo.commit({ "chalk-ds.yaml": `version: 1\n${more}`, "set.txt": "one" });
    expect(await run(repo, "apply --yes --local")).toMatchObject({ exit: 0 });
    expect(await plan(repo, "--no-decrypt --base HEAD")).toMatch(/^\w+ by --base$/);
    repo.write({ "set.txt": "two" });
    expect(await plan(repo, "--no-decrypt --base HEAD")).toMatch(/^\w+ by --base; update a \(this-change\)$/);
  }, 60_000);

  test("one with mistakes: it is said, and the plan is made without it", async () => {
    using repo = makeRepo();
    const before = repo.commit({ "chalk-ds.yaml": "version: 1\ndatasources:\n  a: { kind: bigqueri }\n" });
    repo.commit(file({ a: "1" }));
    const said =
      'create a; no base: the manifest at "HEAD^1" has errors, and what it protects is not known: unknown kind "bigqueri" (chalk-ds.yaml:3:14)';
    expect(await plan(repo, "--base HEAD^1")).toBe(said);
    expect(await plan(repo, "--strict", github(repo, "push", { before }))).toBe(
      said.replace("HEAD^1", before.slice(0, 12)),
    );
    const offline = await run(repo, "plan --offline --base HEAD^1");
    expect([offline.exit, offline.stderr]).toMatchObject([3, expect.stringContaining("[bad-base]")]);
  }, 60_000);

  test("one that does not list the environment, or was for another", async () => {
    using repo = makeRepo();
    const overlays = (...names: readonly string[]): string =>
      `environments:\n${names.map((name) => `  ${name}: { datasources: { a: { config: { BQ_PROJECT: ${name} } } } }\n`).join("")}`;
    repo.commit(file({ a: "1" }, "environment: staging\n"));
    repo.commit(file({ a: "1" }, overlays("staging")));
    repo.commit(file({ a: "1" }, overlays("staging", "production")));
    expect(await plan(repo, "-e production --base HEAD^1")).toMatch(/^\w+ by --base; create a \(this-change\)$/);
    expect(await plan(repo, "-e production --base HEAD~2")).toMatch(/^\w+ by --base; create a \(this-change\)$/);
    expect(await plan(repo, "-e staging --base HEAD^1")).toMatch(/^\w+ by --base; create a \(already-different\)$/);
  }, 60_000);
});

describe("git", () => {
  test("is not started without a base, nor for a manifest that is wrong before it answers", async () => {
    using repo = makeRepo();
    repo.commit(file({ a: "1" }));
    const path = shim(repo, 'echo "$@" >> ../ran; exec');
    const ran = join(repo.folder, "../ran");
    await plan(repo, "", { PATH: path });
    await plan(repo, "--no-base", { PATH: path, GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "push" });
    await plan(repo, "", github(repo, "schedule", {}, { PATH: path }));
    expect(existsSync(ran)).toBe(false);
    await plan(repo, "--base HEAD", { PATH: path });
    expect(
      readFileSync(ran, "utf8")
        .split("\n")
        .map((line) => line.split(" ")[0])
        .sort(),
    ).toEqual(["", "cat-file", "ls-tree", "merge-base", "rev-parse"]);
  }, 60_000);

  test("is given no secret, and shows the repository of the folder whatever a hook was told", async () => {
    using other = makeRepo();
    other.commit(file({ x: "1" }));
    using repo = makeRepo();
    repo.commit(file({ a: "1" }));
    const secret = makeCanary();
    const path = shim(repo, "env >> ../env; exec");
    const hook = {
      GIT_DIR: join(other.folder, ".git"),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: join(other.folder, ".git/index"),
    };
    const env = { ...hook, PATH: path, CHALK_CLIENT_SECRET: secret, ORDERS_PASSWORD: secret };
    expect(await plan(repo, "--base HEAD", env)).toMatch(/^\w+ by --base; create a \(already-different\)$/);
    const given = readFileSync(join(repo.folder, "../env"), "utf8");
    expect(given).toMatch(/^LC_ALL=C$/m);
    expect(given).not.toMatch(/GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE|CHALK_CLIENT/);
    expect(given).not.toContain(secret);
  }, 60_000);
});

describe("an offline plan", () => {
  const fork = (repo: Repo, names: Record<string, string>): Env =>
    github(repo, "pull_request", { pull_request: { head: { sha: names["own"] }, base: { ref: "main" } } });

  test("needs no credential, no server, no variable and no file of the manifest", async () => {
    using repo = makeRepo();
    const secret = makeCanary();
    const sources = (host: string): string =>
      `version: 1\ndatasources:\n  a: { kind: bigquery, config: { BQ_PROJECT: ${host}, BQ_CREDENTIALS_BASE64: { env: ORDERS_PASSWORD }, BQ_DATASET: { file: set.txt } } }\n`;
    repo.commit({ "chalk-ds.yaml": sources("one") });
    repo.write({ "chalk-ds.yaml": sources("two") });
    const env = { CI: "true", CHALK_API_SERVER: "http://127.0.0.1:9", ORDERS_PASSWORD: secret };
    const { exit, stdout, stderr } = await run(repo, "plan --offline --base HEAD --detailed-exitcode", env);
    expect([exit, stderr]).toEqual([2, ""]);
    expect(stdout).toMatch(/~ update a \(bigquery\).*\n +BQ_PROJECT +one → two/);
    expect(stdout).not.toMatch(/Next:/);
    expect(stdout).not.toContain(secret);
  }, 60_000);

  test("is what the pull request of a fork gets", async () => {
    const { repo, names } = await story();
    using _ = repo;
    const { exit, stdout } = await run(repo, "plan --offline --format json", fork(repo, names));
    const { status, base, changes } = JSON.parse(stdout);
    expect(exit).toBe(0);
    expect([status, base.commit]).toEqual(["declared", names["ahead"]]);
    expect(changes.map((c: { action: string; name: string }) => `${c.action} ${c.name}`)).toEqual([
      "update a",
      "create d",
    ]);
  }, 60_000);

  test("is for the environment that is chosen, or pinned; with overlays one must be", async () => {
    using repo = makeRepo();
    const over = (project: string): string =>
      `environments:\n  staging: { datasources: { a: { config: { BQ_PROJECT: ${project} } } } }\n  production: {}\n`;
    repo.commit(file({ a: "1" }, over("one")));
    repo.write(file({ a: "1" }, over("two")));
    const unchosen = await run(repo, "plan --offline --base HEAD");
    expect([unchosen.exit, unchosen.stderr]).toMatchObject([
      3,
      expect.stringMatching(/no environment is chosen \[usage\]\n.*--environment staging, production/),
    ]);
    expect((await run(repo, "plan --offline --base HEAD -e staging")).stdout).toMatch(/^staging .*\n.*1 to update/);
    const chosen = await run(repo, "plan --offline --base HEAD --format json", { CHALK_ENVIRONMENT: "production" });
    expect(JSON.parse(chosen.stdout)).toMatchObject({ environment: { id: "production" }, changes: [] });
    repo.commit(file({ a: "1" }, "environment: pinned\n"));
    const pinned = await run(repo, "plan --offline --base HEAD --format json");
    expect(JSON.parse(pinned.stdout)).toMatchObject({ environment: { id: "pinned" } });
    expect((await run(repo, "plan --offline --base HEAD -e other")).stderr).toMatch(/\[environment-mismatch\]/);
    expect((await run(repo, "plan --offline --base HEAD -e nowhere", {})).exit).toBe(3);
  }, 60_000);

  // biome-ignore format: a table is read by its columns
  const refused: [rule: string, words: string, expected: RegExp][] = [
    ["without a base", "--offline", /--offline needs a base.*\[usage\]\n.*--offline --base origin\/main/],
    ["with none", "--offline --no-base", /--offline does not go with --no-base \[usage\]/],
    ["with the embedded server", "--offline --base HEAD --local", /--offline does not go with --local \[usage\]/],
    ["with an approval", "--offline --base HEAD --out a.plan", /--offline does not go with --out \[usage\]/],
    ["with tests", "--offline --base HEAD --test", /--offline does not go with --test \[usage\]/],
    ["with a demand for completeness", "--offline --base HEAD --require-complete", /--offline does not go with --require-complete \[usage\]/],
    ["with stdin", "--offline --base HEAD -f -", /--offline does not go with -f - \[usage\]/],
    ["with a base that is not there", "--offline --base nobody", /"nobody" names no commit here \[bad-base\]/],
  ];
  for (const [rule, words, expected] of refused)
    test(`is refused ${rule}`, async () => {
      using repo = makeRepo();
      repo.commit(file({ a: "1" }));
      const { exit, stderr, stdout } = await run(repo, `plan ${words}`);
      expect([exit, stdout]).toEqual([3, ""]);
      expect(stderr).toMatch(expected);
    }, 60_000);

  test("is refused in a CI job whose base cannot be read", async () => {
    using repo = makeRepo();
    repo.commit(file({ a: "1" }));
    const { exit, stderr } = await run(repo, "plan --offline", github(repo, "push", { before: "d".repeat(40) }));
    expect([exit, stderr]).toMatchObject([3, expect.stringContaining("is not in this clone [bad-base]")]);
  }, 60_000);
});

/** A folder for PATH with a `git` that does something first, and then (where the text ends with exec) is the real one. */
function shim(repo: Repo, first: string): string {
  const folder = join(repo.folder, "../bin");
  mkdirSync(folder, { recursive: true });
  const git = (process.env["PATH"] ?? "")
    .split(":")
    .map((each) => join(each, "git"))
    .find((each) => existsSync(each));
  writeFileSync(join(folder, "git"), `#!/bin/sh\n${first} ${git} "$@"\n`);
  chmodSync(join(folder, "git"), 0o755);
  return `${folder}:${process.env["PATH"]}`;
}
