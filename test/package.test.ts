import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

// What others install: the files of the package, and its declarations in a program that has nothing else installed.

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-package-")));
const installed = join(folder, "node_modules/chalk-ds");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Package {
  readonly files: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, { readonly types: string; readonly default: string }>>;
}
const pack: Package = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Runs the compiler of the repository; what it prints is what is wrong. */
function tsc(...args: readonly string[]): string {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const ended = spawnSync(process.execPath, [compiler, ...args], { cwd: folder, encoding: "utf8" });
  return ended.stdout + ended.stderr;
}

// As `npm pack` does with `prepare`, but outside the working folder, where other tests run the same build.
beforeAll(() => {
  mkdirSync(installed, { recursive: true });
  for (const name of ["package.json", ...pack.files])
    if (existsSync(join(root, name)) && name !== "dist-types")
      cpSync(join(root, name), join(installed, name), { recursive: true });
  expect(tsc("-p", join(root, "tsconfig.types.json"), "--outDir", join(installed, "dist-types"))).toBe("");
});

test("everything that package.json names is in the package", () => {
  const { stdout, stderr } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", "--offline"], {
    cwd: installed,
    encoding: "utf8",
    env: { ...process.env, npm_config_cache: join(folder, "cache") },
    shell: process.platform === "win32",
  });
  expect(stdout, stderr).toContain("[");
  const packed: readonly string[] = JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path);
  const named = [...Object.values(pack.bin), ...Object.values(pack.exports).flatMap((e) => [e.types, e.default])];
  expect(named.map((name) => name.replace(/^\.\//, "")).filter((name) => !packed.includes(name))).toEqual([]);
  expect(pack.files.filter((name) => !packed.some((p) => p === name || p.startsWith(`${name}/`)))).toEqual([]);
});

test("its declarations need nothing that is not installed with it", () => {
  const program = [
    'import { ChalkClient, LinkedSecretRef, type Datasource, type Result, apply, loadManifest, plan } from "chalk-ds";',
    'import { type Permission, type RunningServer, startServer } from "chalk-ds/server";',
    'const permissions: Permission[] = ["secrets.list"];',
    'const server: RunningServer = await startServer({ clients: [{ id: "a", secret: "b", permissions }] });',
    "await using client = new ChalkClient({ timeoutMs: 1 });",
    'const config = { MYSQL_HOST: new LinkedSecretRef("s") };',
    'const made: Datasource = await client.api.datasources.create({ kind: "mysql", name: server.address, config });',
    "const manifest = await loadManifest([made.id]);",
    "const planned = await plan(manifest, client);",
    'export const result: Result | undefined = planned.status === "ready" ? await apply(planned, manifest, client) : undefined;',
  ];
  writeFileSync(join(folder, "consumer.ts"), `${program.join("\n")}\n`);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  const options = ["--target", "ES2022", "--module", "NodeNext", "--types", "", "--skipLibCheck", "false"];
  expect(tsc("--noEmit", "--strict", ...options, "consumer.ts")).toBe("");
});

test("every package that is bundled has its licence in the notices", () => {
  const dist = join(installed, "dist");
  const notices = readFileSync(join(dist, "THIRD_PARTY_NOTICES.txt"), "utf8");
  // esbuild names the file above each piece of the bundle.
  const bundle = readdirSync(dist).map((name) => (name.endsWith(".js") ? readFileSync(join(dist, name), "utf8") : ""));
  const pieces = bundle.join("").matchAll(/^\s*\/\/ (?:.*\/)?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm);
  const names = [...new Set([...pieces].map(([, name = ""]) => name))];
  expect(names).toContain("@grpc/grpc-js");
  names.push("ajv"); // inside what src/gen holds
  for (const name of names) {
    const part = notices.split(`\n${name} `)[1]?.split("-".repeat(80))[0] ?? "";
    expect(part, name).toMatch(/^\d\S* \(.+\)\n[\s\S]*(?:copyright|permission is hereby granted)/i);
  }
});
