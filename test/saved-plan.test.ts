import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseFault } from "../src/server/fault.ts";
import { leaks, makeCanary } from "./support/canary.ts";
import { putLive } from "./support/live.ts";
import { openPlace, type Place } from "./support/place.ts";
import { binary } from "./support/spawn.ts";
import { openTerminal } from "./support/terminal.ts";

// What a saved plan, and every other form of a plan, has to do with the world: git, files, variables, a person at a terminal.

const hidden = (more = ""): string =>
  `version: 1\ndatasources:\n  a: { kind: mysql, config: { MYSQL_HOST: h, MYSQL_PWD: correct-horse } }\n${more}`;
const b = "  b: { kind: mysql, config: { MYSQL_HOST: h } }\n";

function git(place: Place, ...args: readonly string[]): void {
  const env = { PATH: process.env["PATH"], HOME: place.folder };
  const who = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
  execFileSync("git", [...who, ...args], { cwd: place.folder, env });
}

async function repository(): Promise<Place> {
  const place = await openPlace();
  place.env["PATH"] = process.env["PATH"] ?? "";
  place.write("chalk-ds.yaml", hidden());
  git(place, "init", "-q", ".");
  git(place, "add", ".");
  git(place, "commit", "-q", "-m", "first");
  return place;
}

describe("a literal that no plan shows", () => {
  test("is approved in the commit of the approval", async () => {
    await using place = await repository();
    expect(await place.run(["plan", "--out", "a.plan"])).toMatchObject({ exit: 0 });
    expect(await place.run(["apply", "a.plan"])).toMatchObject({ exit: 0 });
    expect(place.takeWrites()).toEqual(["InsertIntegration a"]);
  });

  test("waits in another one, and where a file was changed", async () => {
    await using place = await repository();
    await place.run(["plan", "--out", "a.plan"]);
    place.write("chalk-ds.yaml", hidden().replace("correct-horse", "another-one"));
    expect(await place.run(["apply", "a.plan"])).toMatchObject({ exit: 4 });
    git(place, "commit", "-q", "-a", "-m", "second");
    const { exit, stderr } = await place.run(["apply", "a.plan"]);
    expect(exit).toBe(4);
    expect(stderr).toContain('"MYSQL_PWD" is a literal that no plan shows');
    expect(place.takeWrites()).toEqual([]);
  });
});

test("the length of a literal is in no saved plan, though other keys stand behind it", async () => {
  await using place = await openPlace();
  const saved = async (password: string): Promise<string> => {
    const config = `{ MYSQL_PWD: ${password}, MYSQL_HOST: h, MYSQL_EXTRA: another-secret }`;
    place.write("chalk-ds.yaml", `version: 1\ndatasources: { a: { kind: mysql, config: ${config} } }\n`);
    expect(await place.run(["plan", "--out", "a.plan"])).toMatchObject({ exit: 0 });
    return readFileSync(join(place.folder, "a.plan"), "utf8");
  };
  expect(await saved("p")).toBe(await saved("a-much-longer-password"));
});

test("what may be read is said by the command line, never by the file", async () => {
  await using place = await openPlace();
  const canary = makeCanary();
  Object.assign(place.env, { CI: "true", ORDERS_PWD: canary });
  place.write(
    "chalk-ds.yaml",
    "version: 1\ndatasources:\n  a: { kind: mysql, config: { MYSQL_HOST: h, MYSQL_PWD: { env: ORDERS_PWD } } }\n",
  );
  expect(await place.run(["plan", "--allow-env", "ORDERS_*", "--out", "a.plan"])).toMatchObject({
    exit: 0,
    stdout: expect.stringContaining("Next: chalk-ds apply a.plan --allow-env 'ORDERS_*'"),
  });
  const refused = await place.run(["apply", "a.plan"]);
  expect(refused).toMatchObject({ exit: 3, stdout: expect.stringContaining("[forbidden-variable]") });
  expect(place.takeWrites()).toEqual([]);
  expect(await place.run(["apply", "a.plan", "--allow-env", "ORDERS_*"])).toMatchObject({ exit: 0 });
});

test("a guard is lifted by the command line, never by the file", async () => {
  await using place = await openPlace();
  await place.behind((api) => putLive(api, "a: { kind: mysql, config: { MYSQL_HOST: h } }"));
  place.write("chalk-ds.yaml", "version: 1\ndatasources: {}\nabsent: [a]\n");
  expect(await place.run(["plan", "--allow-empty", "--out", "a.plan"])).toMatchObject({ exit: 0 });
  expect(await place.run(["apply", "a.plan"])).toMatchObject({
    exit: 6,
    stdout: expect.stringContaining("[empty-result]"),
  });
  expect(place.takeWrites()).toEqual([]);
  expect(await place.run(["apply", "a.plan", "--allow-empty"])).toMatchObject({ exit: 0 });
  expect(place.takeWrites()).toEqual(["DeleteIntegration ds-1"]);
});

test("at a terminal a saved plan asks nothing, and a plan does", async () => {
  await using terminal = await openTerminal();
  let asked = 0;
  terminal.whenAsked = async () => {
    asked += 1;
  };
  terminal.write("chalk-ds.yaml", `version: 1\ndatasources:\n${b}`);
  await terminal.type("chalk-ds plan --out b.plan");
  expect(await terminal.type("chalk-ds apply b.plan")).toMatchObject({ exit: 0 });
  expect(asked).toBe(0);
  terminal.write("chalk-ds.yaml", `version: 1\ndatasources:\n${b}${b.replace("b:", "c:")}`);
  await terminal.type("chalk-ds apply");
  expect(asked).toBe(1);
});

test("what failed is told before what waits", async () => {
  await using place = await openPlace();
  place.write("chalk-ds.yaml", `version: 1\ndatasources:\n${b}`);
  await place.run(["plan", "--out", "b.plan"]);
  place.write("chalk-ds.yaml", `version: 1\ndatasources:\n${b}${b.replace("b:", "c:")}`);
  place.server.setFaults([parseFault("InsertIntegration:1:before:PERMISSION_DENIED")]);
  const ended = await place.run(["apply", "b.plan"]);
  expect(ended.exit, ended.stderr).toBe(1);
  expect(ended.stderr).toContain("[not-approved]");
});

describe("files that a plan is written to", () => {
  test.skipIf(process.platform === "win32")("a saved plan is its owner's alone, and a link stays a link", async () => {
    await using place = await openPlace();
    place.write("chalk-ds.yaml", `version: 1\ndatasources:\n${b}`);
    place.write("elsewhere/b.plan", "what stood there");
    symlinkSync("elsewhere/b.plan", join(place.folder, "b.plan"));
    await place.run(["plan", "--out", "b.plan", "--write", "json=plan.json"]);
    expect(lstatSync(join(place.folder, "b.plan")).isSymbolicLink()).toBe(true);
    expect(statSync(join(place.folder, "b.plan")).mode & 0o777).toBe(0o600);
    expect(statSync(join(place.folder, "plan.json")).mode & 0o777).toBe(0o666 & ~process.umask());
    expect(readdirSync(join(place.folder, "elsewhere"))).toEqual(["b.plan"]);
  });

  test.skipIf(process.platform === "win32")("a pipe is written to as it is, and no link to a manifest", async () => {
    await using place = await openPlace();
    place.write("chalk-ds.yaml", `version: 1\ndatasources:\n${b}`);
    symlinkSync("chalk-ds.yaml", join(place.folder, "plan.txt"));
    const before = readFileSync(join(place.folder, "chalk-ds.yaml"), "utf8");
    expect(await place.run(["plan", "--write", "text=plan.txt"])).toMatchObject({ exit: 3 });
    expect(readFileSync(join(place.folder, "chalk-ds.yaml"), "utf8")).toBe(before);
    const script = '"$0" "$1" plan --local --write github=/dev/stderr 2>&1 >/dev/null | cat';
    const heard = execFileSync("sh", ["-c", script, process.execPath, binary], { cwd: place.folder, encoding: "utf8" });
    expect(heard).toMatch(/^::notice /m);
    expect(heard).not.toContain("output-lost");
  });

  test("the summary of a step is added to, everything else is replaced", async () => {
    await using place = await openPlace();
    place.env["GITHUB_STEP_SUMMARY"] = join(place.folder, "summary.md");
    place.write("chalk-ds.yaml", `version: 1\ndatasources:\n${b}`);
    place.write("summary.md", "# before\n");
    for (let i = 0; i < 2; i += 1)
      await place.run(["plan", "--write", "markdown=summary.md", "--write", "text=plan.txt"]);
    const [summary, plan] = ["summary.md", "plan.txt"].map((name) => readFileSync(join(place.folder, name), "utf8"));
    expect(summary).toMatch(/^# before\n/);
    expect(summary?.match(/^### chalk-ds plan /gm)).toHaveLength(2);
    expect(plan?.match(/create b/g)).toHaveLength(1);
  });

  test("one that cannot be written spoils no other, and a higher status stays", async () => {
    await using place = await openPlace();
    mkdirSync(join(place.folder, "folder"));
    place.write("chalk-ds.yaml", "version: 1\ndatasources: {}\nabsent: [a]\npolicy: { protect: [a] }\n");
    await place.behind((api) => putLive(api, "a: { kind: mysql, config: { MYSQL_HOST: h } }"));
    const ended = await place.run(["plan", "--write", "text=folder", "--write", "json=plan.json"]);
    expect(ended.exit).toBe(6);
    expect(ended.stderr).toContain('"folder" could not be written (');
    expect(JSON.parse(readFileSync(join(place.folder, "plan.json"), "utf8"))).toMatchObject({ status: "blocked" });
    expect(readdirSync(place.folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("no secret is in any form of a plan", () => {
  const names = ["literal", "marked", "variable", "file", "stored", "live", "live2"] as const;

  const table: readonly [what: string, more: string][] = [
    ["a plan", ""],
    ["a blocked plan", "policy: { protect: [old] }\n"],
    ["a manifest with mistakes", "policy: { maxDeletes: many }\n"],
  ];
  test.for(table)("%s", async ([, more]) => {
    await using place = await openPlace();
    const canaries = new Map(names.map((name) => [name, makeCanary()]));
    const of = (name: (typeof names)[number]): string => canaries.get(name) ?? "";
    place.env["ORDERS_PWD"] = of("variable");
    place.write("secret.pem", of("file"));
    await place.behind((api) =>
      putLive(
        api,
        `$secrets: { pw: ${JSON.stringify(of("stored"))} }
orders: { kind: postgresql, config: { PGHOST: h, PGPASSWORD: ${JSON.stringify(of("live"))} } }
users: { kind: postgresql, config: { PGHOST: h, PGPASSWORD: ${JSON.stringify(of("live2"))} } }
old: { kind: mysql, config: { MYSQL_HOST: h } }`,
      ),
    );
    const manifest = `version: 1
datasources:
  orders: { kind: postgresql, config: { PGHOST: i, PGPASSWORD: ${JSON.stringify(of("literal"))} } }
  users: { kind: postgresql, config: { PGHOST: i, PGPASSWORD: { secret: pw }, PGUSER: { env: ORDERS_PWD } } }
  events: { kind: mysql, config: { MYSQL_HOST: h, MYSQL_PWD: { value: ${JSON.stringify(of("marked"))}, sensitive: true } } }
  files: { kind: mysql, config: { MYSQL_HOST: h, MYSQL_PWD: { file: ./secret.pem } } }
absent: [old]
${more}`;
    place.write("chalk-ds.yaml", manifest);
    const given = new Map([
      ["chalk-ds.yaml", manifest],
      ["secret.pem", of("file")],
    ]);
    const heard: string[] = [];
    const run = async (...args: readonly string[]): Promise<void> => {
      const { stdout, stderr } = await place.run(args);
      heard.push(stdout, stderr);
    };
    const writes = ["text", "json", "markdown", "github"].flatMap((f) => ["--write", `${f}=plan.${f}`]);
    const flags = [["-v"], ["--no-decrypt", "--format", "json"], ["--strict", "--format", "markdown"]];
    for (const some of [...flags, ["--require-complete", "-v", "--format", "github"], ["-q", "--out", "a.plan"]])
      await run("plan", ...some, ...writes);
    await run("apply", "a.plan", "-v", "--format", "json");
    await run("apply", "a.plan", "-v");
    for (const name of readdirSync(place.folder)) {
      const text = readFileSync(join(place.folder, name), "utf8");
      if (given.get(name) !== text) heard.push(text);
    }
    expect(heard.filter((text) => text !== "").length).toBeGreaterThan(10);
    expect(heard.flatMap((text) => leaks(text, canaries))).toEqual([]);
  });
});
