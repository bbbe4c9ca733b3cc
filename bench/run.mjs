// Figures as ratios within one run, so that the machine's speed falls out: medians of interleaved runs.
// Prints a table and leaves nothing behind. --quick takes fewer runs. Needs a build (npm run build).
import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { compare, measure, peakMiB } from "./measure.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const binary = join(root, "bin/chalk-ds.js");
const quick = process.argv.includes("--quick");
const client = { id: "bench", secret: "bench" };
const sizes = [
  { size: 10, runs: quick ? 5 : 15, limit: "" },
  { size: 1_000, runs: quick ? 3 : 9, limit: "2.00" },
  { size: 10_000, runs: quick ? 1 : 5, limit: "4.00" },
];

const folder = mkdtempSync(join(tmpdir(), "chalk-ds-bench-"));
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench() {
  await bundle();
  const { sources, manifest, seed } = await import(pathToFileURL(join(folder, "seed.mjs")).href);
  const server = await serve();
  try {
    for (const { size } of sizes) {
      mkdirSync(join(folder, `${size}`));
      writeFileSync(join(folder, `${size}`, "chalk-ds.yaml"), manifest(sources(size)));
      await seed(server.address, client, `n${size}`, sources(size));
    }
    console.log(`node ${process.version}${quick ? ", quick" : ""}`);
    row("", "median", "beside", "ratio", "limit", "calls", "peak");
    await starting();
    await validating();
    for (const each of sizes) await planning(server, each);
  } finally {
    server.stop();
  }
  await hostile();
}

async function starting() {
  const bare = { args: ["-e", "0"] };
  const runs = quick ? 9 : 31;
  const version = await compare({ args: [binary, "--version"] }, bare, runs);
  figures("--version : node -e 0", version, "1.30");
  const validate = { args: [binary, "validate"], cwd: join(folder, "10") };
  figures("validate of 10 : node -e 0", await compare(validate, bare, runs), "", "", await peakMiB(validate));
}

/** What a source costs among 10,000, beside what it costs among 1,000. The processes alternate, as everywhere. */
async function validating() {
  const [, small, large] = sizes.map(({ size }) => ({ args: [binary, "validate"], cwd: join(folder, `${size}`) }));
  const { a, b, ratio } = await compare(large, small, quick ? 3 : 9);
  const perSource = { a: a / 10, b, ratio: ratio / 10 };
  figures("validate: 10,000 : 1,000, per 1,000", perSource, "1.30", "", await peakMiB(large));
}

/** The hostile inputs of the tests, each in a process of its own: the slowest and the largest. */
async function hostile() {
  const { inputs } = await import(pathToFileURL(join(folder, "hostile.mjs")).href);
  const cwd = join(folder, "hostile");
  mkdirSync(cwd);
  const ends = [];
  for (const [name, make] of inputs) {
    writeFileSync(join(cwd, "chalk-ds.yaml"), make());
    ends.push({ name, ...(await measure({ args: [binary, "validate"], cwd }, [0, 3])) });
  }
  const most = (key) => ends.reduce((x, y) => (y[key] > x[key] ? y : x));
  const [slowest, largest] = [most("milliseconds"), most("peakMiB")];
  console.log(`${ends.length} hostile inputs`);
  console.log(`  slowest ${slowest.milliseconds.toFixed(0)} ms (limit 1000): ${slowest.name}`);
  console.log(`  largest ${largest.peakMiB.toFixed(0)} MiB (limit 200): ${largest.name}`);
}

async function planning(server, { size, runs, limit }) {
  const env = {
    HOME: folder,
    CHALK_API_SERVER: server.address,
    CHALK_CLIENT_ID: client.id,
    CHALK_CLIENT_SECRET: client.secret,
    CHALK_ENVIRONMENT: `n${size}`,
  };
  // Without --detailed-exitcode a plan with changes would end with 0 too, and the figure would be of something else.
  const plan = { args: [binary, "plan", "--detailed-exitcode"], cwd: join(folder, `${size}`), env };
  const floor = { args: [join(folder, "floor.mjs")], cwd: folder, env };
  await server.calls();
  const peak = await peakMiB(plan);
  const calls = await server.calls();
  figures(`plan of ${size} : floor`, await compare(plan, floor, runs), limit, `${calls}`, peak);
}

async function bundle() {
  await build({
    absWorkingDir: root,
    entryPoints: [
      { in: "bench/floor.ts", out: "floor" },
      { in: "bench/seed.ts", out: "seed" },
      { in: "test/hostile/inputs/index.ts", out: "hostile" },
    ],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    minifySyntax: true,
    logLevel: "warning",
    alias: { "@grpc/proto-loader": "./scripts/empty-module.mjs" },
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
}

async function serve() {
  const environments = sizes.map(({ size }) => ({ id: `n${size}`, name: `n${size}` }));
  const options = JSON.stringify({ client, environments, db: join(folder, "bench.db") });
  const child = fork(join(root, "bench/serve.mjs"), [options]);
  const next = () => new Promise((done) => child.once("message", done));
  const { address } = await next();
  const calls = async () => {
    const told = next();
    child.send("calls");
    return (await told).calls;
  };
  return { address, calls, stop: () => child.disconnect() };
}

function figures(what, { a, b, ratio }, limit = "", calls = "", peak = undefined) {
  const memory = peak === undefined ? "" : `${peak.toFixed(0)} MiB`;
  row(what, `${a.toFixed(0)} ms`, `${b.toFixed(0)} ms`, ratio.toFixed(2), limit, calls, memory);
}

function row(what, ...cells) {
  console.log(what.padEnd(38) + cells.map((cell) => cell.padStart(10)).join(""));
}
