import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

// The rules of the house are held by lint: here each is broken once, to see that lint says so.

const root = fileURLToPath(new URL("..", import.meta.url));
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-house-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Who may import whom; the command line may import all.
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  catalog: ["model"],
  git: ["model"],
  records: ["model"],
  render: ["model"],
  rpc: ["gen"],
  sdk: ["rpc", "gen", "model"],
  manifest: ["catalog", "gen", "model"],
  reconcile: ["catalog", "model"],
  server: ["rpc", "gen", "catalog", "model"],
};
const rooms = [...Object.keys(arrows), "gen", "cli"];
const forms: Readonly<Record<string, (path: string) => string>> = {
  static: (path) => `export * from "${path}";`,
  type: (path) => `export type * as t from "${path}";`,
  dynamic: (path) => `void import("${path}");`,
};

/** What lint complains about in files that stand where they say: `file:line rule`. */
function lint(files: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  cpSync(join(root, "biome.json"), join(folder, "biome.json"));
  for (const [name, lines] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  }
  const args = [biome, "lint", "--reporter=github", "--max-diagnostics=none", "."];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return new Set(
    [...stdout.matchAll(/title=lint\/\w+\/(\w+),file=([^,]+),line=(\d+)/g)].map(
      ([, rule, file = "", line]) => `${relative(folder, resolve(folder, file)).replaceAll("\\", "/")}:${line} ${rule}`,
    ),
  );
}

test("every arrow that may not be drawn is refused, in whatever form, and every other is not", () => {
  const files = new Map<string, string[]>();
  const expected: string[] = [];
  for (const [room, allowed] of Object.entries(arrows)) {
    const file = `src/${room}/probe.ts`;
    const lines: string[] = [];
    for (const other of rooms.filter((name) => name !== room)) {
      for (const form of Object.values(forms)) {
        lines.push(form(`../${other}/probe.ts`));
        if (!allowed.includes(other)) expected.push(`${file}:${lines.length} noRestrictedImports`);
      }
    }
    files.set(file, lines);
  }
  expect([...lint(files)].filter((found) => found.endsWith("noRestrictedImports")).sort()).toEqual(expected.sort());
});

// What a room may import beside other rooms; whatever else is installed, or comes with Node, is refused.
const packages: Readonly<Record<string, readonly string[]>> = {
  model: [],
  catalog: [],
  "catalog/kinds": [],
  git: ["node:child_process", "node:path"],
  records: [],
  reconcile: ["node:crypto"],
  render: ["diff", "picocolors"],
  manifest: ["node:fs", "node:fs/promises", "node:path", "yaml"],
  rpc: ["@bufbuild/protobuf", "@grpc/grpc-js"],
  sdk: [
    "@bufbuild/protobuf",
    "@bufbuild/protobuf/wire",
    "@bufbuild/protobuf/wkt",
    "node:events",
    "node:fs",
    "node:fs/promises",
    "node:path",
    "yaml",
  ],
  server: ["@bufbuild/protobuf", "@grpc/grpc-js", "libsql", "node:crypto", "node:fs", "node:net"],
};

test("every package that a room may not import is refused, and every other is not", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const installed = [...Object.keys({ ...dependencies, ...devDependencies }), "@bufbuild/protobuf/wkt", "yaml/util"];
  const all = [
    ...installed,
    ...builtinModules.filter((name) => /^[a-z]/.test(name) && !name.startsWith("node:")).map((name) => `node:${name}`),
  ];
  const files = new Map<string, readonly string[]>();
  const expected: string[] = [];
  for (const [room, allowed] of Object.entries(packages)) {
    const file = `src/${room}/package.ts`;
    files.set(file, [forms["static"]?.("./beside.ts") ?? "", ...all.map((name) => `export * from "${name}";`)]);
    for (const [i, name] of all.entries())
      if (!allowed.includes(name)) expected.push(`${file}:${i + 2} noRestrictedImports`);
  }
  const kinds = ["../spec.ts", "../../model/kind.ts", "../../manifest/load.ts", "../../sdk/kind.ts"];
  files.set(
    "src/catalog/kinds/rooms.ts",
    kinds.map((path) => `export * from "${path}";`),
  );
  for (const line of [3, 4]) expected.push(`src/catalog/kinds/rooms.ts:${line} noRestrictedImports`);
  const found = [...lint(files)].filter((one) => /(?:package|rooms)\.ts:\d+ noRestrictedImports$/.test(one));
  expect(found.sort()).toEqual(expected.sort());
});

test("the library has nothing of the command line, and ambient.ts nothing but the model", () => {
  const paths = ["./model/live.ts", "./sdk/client.ts", "./cli/main.ts", "yaml"];
  const lines = paths.map((path) => `export * from "${path}";`);
  const found = [...lint(new Map(["ambient", "index", "library"].map((name) => [`src/${name}.ts`, lines])))];
  expect(found.filter((one) => /^src\/\w+\.ts:\d+ noRestrictedImports$/.test(one)).sort()).toEqual(
    ["ambient.ts:2", "ambient.ts:3", "ambient.ts:4", "index.ts:3", "index.ts:4", "library.ts:3", "library.ts:4"].map(
      (place) => `src/${place} noRestrictedImports`,
    ),
  );
});

test("timers are refused", () => {
  const timers = ["setTimeout", "setInterval", "setImmediate"];
  const found = lint(new Map([["src/sdk/timers.ts", timers.map((name) => `${name}(() => undefined, 1);`)]]));
  for (const line of [1, 2, 3]) expect(found).toContain(`src/sdk/timers.ts:${line} noRestrictedGlobals`);
});

test("the process, the console and any are refused", () => {
  const found = lint(
    new Map([["src/sdk/rules.ts", ["export const a = process.env;", "console.log(a);", "export const b = a as any;"]]]),
  );
  for (const rule of ["1 noRestrictedGlobals", "2 noConsole", "3 noExplicitAny"])
    expect(found).toContain(`src/sdk/rules.ts:${rule}`);
});

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.startsWith("gen/"))
  .map((name) => ({ name, lines: readFileSync(join(root, "src", name), "utf8").split("\n") }));

// Lint knows no single members: these three are what a clock and its randomness would be taken from.
test("nothing but ambient.ts asks for the time or for randomness", () => {
  const asking = sources
    .filter(({ name }) => !name.endsWith(".test.ts"))
    .filter(({ lines }) => lines.some((line) => /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b/.test(line)))
    .map(({ name }) => name);
  // grpc-js wants its deadlines as instants of the wall clock.
  expect(asking.sort()).toEqual(["ambient.ts", "rpc/channel.ts"]);
});

test("no file needs a table of contents", () => {
  expect(sources.filter(({ lines }) => lines.length > 400).map(({ name }) => name)).toEqual([]);
});

test("everything that is exported says what it is", () => {
  const silent = sources
    .filter(({ name }) => !name.endsWith(".test.ts"))
    .flatMap(({ name, lines }) =>
      lines.flatMap((line, i) => {
        const what = /^export (?:async )?(?:abstract )?(?:function|class|interface|type|const|let) (\w+)/.exec(
          line,
        )?.[1];
        return what && !lines[i - 1]?.endsWith("*/") ? [`${name}: ${what}`] : [];
      }),
    );
  expect(silent).toEqual([]);
});

test("docs/dependencies.md says of every package what it is for", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const table = readFileSync(join(root, "docs/dependencies.md"), "utf8");
  const named = [...table.matchAll(/^\| (@?\w[\w/-]*) \| /gm)]
    .map(([, name]) => name)
    .filter((name) => name !== "package");
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
