// Drives our SDK and our binary against serve.py, a server that is not ours. Usage: foreign.mjs PYTHON, the Python of
// an environment that has chalkpy. The last line is "N passed, N failed".
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ChalkClient, IntegrationKind, LinkedSecretRef, NotFoundError } from "../../dist/index.js";

const [, , python] = process.argv;
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "chalk-ds-foreign-"));
const { PATH, SystemRoot } = process.env;
const bare = { PATH, ...(SystemRoot && { SystemRoot }), HOME: folder, PYTHONUTF8: "1" };

const server = spawn(python, [join(root, "test/chalkpy/serve.py")], { stdio: ["pipe", "pipe", "inherit"], env: bare });
const port = await new Promise((done, failed) => {
  let text = "";
  server.stdout.on("data", (chunk) => {
    text += chunk;
    if (text.endsWith("\n")) done(text.trim());
  });
  server.on("close", (code) => failed(new Error(`serve.py ended with ${code} before it served`)));
});

const secret = "correct-horse";
const credentials = {
  CHALK_API_SERVER: `http://127.0.0.1:${port}`,
  CHALK_CLIENT_ID: "full",
  CHALK_CLIENT_SECRET: secret,
  // Its name in other letters, since the token is for no environment in particular.
  CHALK_ENVIRONMENT: "prod / eu (LIVE)",
  PGPASS: "first-password",
};

/** Runs the binary, and holds what it says and how it ends against what is wanted. Gives its stdout. */
async function run(line, { exit = 0, out = /^/, err = /^/, env = {}, stdin = "" } = {}) {
  const args = [join(root, "bin/chalk-ds.js"), ...line.split(" ")];
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...bare, ...credentials, ...env } });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) {
    child[name].setEncoding("utf8").on("data", (text) => {
      said[name] += text;
    });
  }
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  const code = await new Promise((done) => child.on("close", done));
  const all = `chalk-ds ${line} ended with ${code}\n${said.stdout}${said.stderr}`;
  assert.equal(code, exit, all);
  assert.match(said.stdout, out, all);
  assert.match(said.stderr, err, all);
  for (const word of [secret, "first-password", "second-password", "stored-value", "wrong-battery"])
    assert.ok(!all.includes(word), `chalk-ds ${line} shows ${word}`);
  return said.stdout;
}

function manifest(more = "") {
  writeFileSync(
    join(folder, "chalk-ds.yaml"),
    `version: 1
datasources:
  pg:
    kind: postgresql
    config: { PGHOST: db, PGPORT: 5432, PGDATABASE: orders, PGUSER: chalk, PGPASSWORD: { env: PGPASS } }
  dw: { kind: snowflake, config: { SNOWFLAKE_ACCOUNT_ID: acme, SNOWFLAKE_PASSWORD: { secret: dw-password } } }
${more}`,
  );
}

let passed = 0;
let failed = 0;
const say = (text) => process.stdout.write(`${text}\n`);

/** Runs one step and says how it went; a failure does not stop the others. */
async function step(title, work) {
  try {
    await work();
    passed += 1;
    say(`ok      ${title}`);
  } catch (error) {
    failed += 1;
    say(`FAILED  ${title}\n${error.stack}`);
  }
}

const client = new ChalkClient({
  apiServer: credentials.CHALK_API_SERVER,
  clientId: "full",
  clientSecret: secret,
  environment: credentials.CHALK_ENVIRONMENT,
});
const { datasources, secrets } = client.api;

await step("the SDK: an environment by its name, permissions that are not told, kinds that are not ours", async () => {
  assert.deepEqual(await client.environment(), {
    id: "7c9e-EU",
    name: "Prod / EU (live)",
    server: `127.0.0.1:${port}`,
  });
  assert.equal(await client.permissions(), undefined);
  const rows = (await datasources.list()).map(({ id, name, kind }) => [id, name, kind].join("|"));
  assert.deepEqual(rows.sort(), [
    "new-kind|from_tomorrow|kind 99 (unknown)",
    "openai|llm|openai",
    "unnamed||postgresql",
  ]);
});

await step("the SDK: from create to delete", async () => {
  await secrets.set("sdk-secret", "stored-value");
  const stored = (await secrets.list()).find((one) => one.name === "sdk-secret");
  const made = await datasources.create({
    kind: IntegrationKind.KAFKA,
    name: "events",
    config: { KAFKA_BOOTSTRAP_SERVER: "b:9092", KAFKA_SASL_PASSWORD: new LinkedSecretRef(stored.id) },
  });
  assert.match(made.id, /^[0-9A-F-]{36}$/);
  assert.deepEqual(made, { ...made, name: "events", kind: "kafka", environmentId: "7c9e-EU", createdAt: new Date(0) });
  assert.deepEqual(await datasources.get(made.id), made);
  assert.deepEqual(await datasources.test(made.id), { success: false, message: "dial tcp: i/o timeout" });
  assert.equal((await datasources.update(made.id, { name: "events_2" })).name, "events_2");
  await datasources.delete(made.id);
  for (const call of [datasources.get, datasources.delete, (id) => datasources.update(id, {})])
    await assert.rejects(() => call(made.id), NotFoundError);
  await secrets.delete("sdk-secret");
});

await step("the SDK: refusals in other words than our server's", async () => {
  const refused = (code, grpcStatus) => (error) => error.findings[0].code === code && error.grpcStatus === grpcStatus;
  const create = (name, config = {}) => datasources.create({ kind: "kafka", name, config });
  await assert.rejects(create("no-dash"), refused("server-refused", "FAILED_PRECONDITION"));
  await assert.rejects(create("llm"), refused("already-exists", "ALREADY_EXISTS"));
  await assert.rejects(create("x", { A: new LinkedSecretRef("nowhere") }), refused("not-found", "NOT_FOUND"));
  await assert.rejects(client.api.permissionTags.list(), refused("server-error", "UNIMPLEMENTED"));
});

await step("plan, apply, and nothing left to plan", async () => {
  manifest();
  await run("secret set dw-password", { stdin: "stored-value" });
  await run("secret list", { out: /dw-password +[0-9a-f-]{36}/ });
  await run("plan", { out: /Plan: 2 to create/ });
  await run("plan", { out: /3 never touched: \(unnamed\) .*from_tomorrow .*llm/ });
  await run("apply --yes", { out: /^Apply complete: 2 created .*verified: live equals the manifest$/m });
  await run("plan --detailed-exitcode", { out: /^No changes\. 2 data sources match/ });
  await run("apply --yes", { out: /^No changes\./ });
});

await step("source list and get, by name and by id", async () => {
  const rows = JSON.parse(await run("source list --format json"));
  assert.deepEqual(rows.map((row) => row.name).sort(), ["", "dw", "from_tomorrow", "llm", "pg"]);
  const { id } = rows.find((row) => row.name === "pg");
  await run("source get pg", { out: new RegExp(id) });
  await run(`source get ${id}`, { out: /pg +postgresql/ });
  await run("source test pg", {
    exit: 7,
    err: /the connection test of "pg" failed: dial tcp: i\/o timeout \[test-failed\]/,
  });
});

await step("an update of a value that lists withhold", async () => {
  const env = { PGPASS: "second-password" };
  await run("plan --detailed-exitcode", { exit: 2, env, out: /update pg.*PGPASSWORD +\(sensitive\) differs/s });
  await run("apply --yes", { env, out: /^Apply complete: 1 updated/m });
  await run("plan --detailed-exitcode", { env, out: /^No changes\./ });
  await run("apply --yes", { out: /^Apply complete: 1 updated/m });
});

await step("a rename, and a delete that the manifest says", async () => {
  manifest("  old: { kind: mysql, config: { MYSQL_HOST: h } }\n");
  await run("apply --yes", { out: /1 created/ });
  manifest("  new: { kind: mysql, renamedFrom: old, config: { MYSQL_HOST: h } }\n");
  await run("apply --yes", { out: /1 renamed/ });
  await run("plan --detailed-exitcode", { out: /^No changes\./ });
  manifest("absent: [new]\n");
  await run("apply --yes", { out: /1 deleted/ });
  await run("source get new", { exit: 1, err: /\[not-found\]/ });
});

await step("a source that was changed and one that was deleted behind our back", async () => {
  const rows = await datasources.list();
  const idOf = (name) => rows.find((row) => row.name === name).id;
  await datasources.update(idOf("pg"), { config: { PGPORT: "1" } });
  await run("source delete dw --yes", { out: /Deleted dw/ });
  await run("plan --detailed-exitcode", { exit: 2, out: /update pg.*PGPORT +1 → 5432.*create dw/s });
  await run("apply --yes", { out: /1 updated.*1 created|1 created.*1 updated/ });
  await run("plan --detailed-exitcode", { out: /^No changes\./ });
});

await step("a server without a method for withheld values: unread, never equal", async () => {
  const env = { CHALK_CLIENT_ID: "bare" };
  await run("plan --detailed-exitcode", { env, out: /^No known changes; 1 value not compared/ });
  await run("plan --require-complete", { env, exit: 5, err: /\[incomplete\]/ });
});

await step("a client that may only list: unread, and no write gets through", async () => {
  const env = { CHALK_CLIENT_ID: "lister" };
  await run("plan --detailed-exitcode", { env, out: /^No known changes; 7 values not compared/ });
  manifest("  more: { kind: mysql, config: { MYSQL_HOST: h } }\n");
  await run("apply --yes", { env, exit: 1, err: /more +create failed: PERMISSION_DENIED: .*forbidden \(write\)/ });
  manifest();
});

await step("wrong credentials, environments and addresses, with the exit status of docs/errors.md", async () => {
  const wrong = { CHALK_CLIENT_SECRET: "wrong-battery" };
  // This server echoes what it was sent.
  await run("plan", { env: wrong, exit: 1, err: /client full \/ \(sensitive\) not recognised \[bad-credentials\]/ });
  await run("apply --yes", { env: wrong, exit: 1, err: /\[bad-credentials\]/ });
  await run("source list", { env: { CHALK_CLIENT_ID: "nobody" }, exit: 1, err: /\[bad-credentials\]/ });
  await run("plan", {
    env: { CHALK_ENVIRONMENT: "Dev" },
    exit: 3,
    err: /\[unknown-environment\].*Prod \/ US \(7c9e-US\)/s,
  });
  await run("plan", { env: { CHALK_ENVIRONMENT: "" }, exit: 3, err: /\[unknown-environment\]/ });
  await run("plan", { env: { CHALK_API_SERVER: "127.0.0.1:1" }, exit: 1, err: /\[unreachable\]/ });
});

await step("the other environment is another one", async () => {
  const env = { CHALK_ENVIRONMENT: "7c9e-US" };
  assert.deepEqual(JSON.parse(await run("source list --format json", { env })), []);
  await run("plan", { env, exit: 3, out: /no stored secret has the id or name "dw-password" \[unknown-secret\]/ });
});

await step("what is not ours is as it was", async () => {
  const rows = (await datasources.list()).map((row) => row.id).filter((id) => id.length < 36);
  assert.deepEqual(rows.sort(), ["new-kind", "openai", "unnamed"]);
});

await client.close();
const closed = new Promise((done) => server.on("close", done));
server.stdin.end();
await closed;
rmSync(folder, { recursive: true, force: true });
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
