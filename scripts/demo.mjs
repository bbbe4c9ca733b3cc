// The main job in twenty seconds: the embedded server, the real binary, a manifest that becomes a live
// environment, an edit behind its back, and the plan that notices. Everything happens in a temporary folder.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const binary = join(root, "bin", "chalk-ds.js");
if (!existsSync(join(root, "dist", "cli.cjs"))) {
  console.error("dist/ is missing: run npm ci first");
  process.exit(1);
}
const { ChalkClient } = await import("../dist/index.js");

const folder = mkdtempSync(join(tmpdir(), "chalk-ds-demo-"));
const server = spawn(
  process.execPath,
  [binary, "server", "--environment", "quickstart", "--db", join(folder, "live.db")],
  {
    stdio: ["ignore", "pipe", "ignore"],
  },
);
let failed = false;

try {
  cpSync(join(root, "examples", "quickstart"), folder, { recursive: true });
  const address = await addressOf(server);
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    CHALK_API_SERVER: address,
    CHALK_CLIENT_ID: "local",
    CHALK_CLIENT_SECRET: "local",
    ...(process.env.NO_COLOR && { NO_COLOR: process.env.NO_COLOR }),
  };

  say(`A Chalk API server of its own is listening at ${address}, with nothing in it.`);
  say("The manifest refers to two stored secrets. They go in by standard input, never as an argument.");
  run(env, ["secret", "set", "orders-pg-password"], "demo-password\n");
  run(env, ["secret", "set", "snowflake-prod-key"], "demo-key\n");

  say("What would it take to make the environment equal to the manifest?");
  run(env, ["plan"]);
  say("Make it so.");
  run(env, ["apply", "--yes"]);
  say("And now there is nothing left to do (exit status 0).");
  run(env, ["plan", "--detailed-exitcode"]);

  say("Somebody edits a source behind the manifest's back, through the SDK: orders_pg gets another host.");
  await editBehindItsBack(address);
  say("The next plan names the drift (exit status 2: there are changes).");
  run(env, ["plan", "--detailed-exitcode"], undefined, 2);
  say("Apply heals it.");
  run(env, ["apply", "--yes"]);
  say("Live equals the manifest again.");
  run(env, ["plan", "--detailed-exitcode"]);
} catch (error) {
  failed = true;
  console.error(`\nthe demo failed: ${error instanceof Error ? error.message : error}`);
} finally {
  const ended = new Promise((done) => server.once("exit", done));
  if (server.exitCode === null && server.kill("SIGINT")) await ended;
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

function say(line) {
  console.log(`\n# ${line}`);
}

function run(env, words, input = "", expected = 0) {
  console.log(`$ chalk-ds ${words.join(" ")}`);
  // One stream for both, so that what was written first is read first.
  const stdio = ["pipe", "inherit", process.stdout.fd];
  const { status } = spawnSync(process.execPath, [binary, ...words], { cwd: folder, env, input, stdio });
  if (status !== expected) throw new Error(`chalk-ds ${words.join(" ")} ended with ${status}, expected ${expected}`);
}

async function editBehindItsBack(apiServer) {
  const client = new ChalkClient({ apiServer, clientId: "local", clientSecret: "local" });
  const sources = await client.api.datasources.list();
  const orders = sources.find((source) => source.name === "orders_pg");
  await client.api.datasources.update(orders.id, { config: { PGHOST: "somewhere-else.example.com" } });
  await client.close();
}

async function addressOf(process_) {
  for await (const line of createInterface({ input: process_.stdout })) {
    const found = /^CHALK_API_SERVER=(.*)$/.exec(line);
    if (found) return found[1];
  }
  throw new Error("the server did not start");
}
