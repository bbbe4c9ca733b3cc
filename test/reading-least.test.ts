import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { main } from "../src/cli/main.ts";
import { type RunningServer, startServer } from "../src/server/start.ts";
import { makeCanary } from "./support/canary.ts";
import { contextIn } from "./support/context.ts";
import { direct } from "./support/direct.ts";
import { putLive } from "./support/live.ts";
import { withoutWrites } from "./support/no-writes.ts";

// A token that may only list, and --no-decrypt: what is called, what is said to change, and what is read on this machine.

const canary = makeCanary();
const clients = [
  { id: "all", secret: "s" },
  { id: "lister", secret: "s", permissions: ["secrets.list"] as const },
];

// Whoever opens the FIFO waits forever, and whoever looks for the other file finds none, which is an error.
const manifest = `version: 1
datasources:
  changed:
    kind: postgresql
    config:
      PGHOST: db2.internal
      PGPORT: 5432
      PGUSER: { env: CANARY_USER }
      PGPASSWORD: { file: fifo }
      PGDATABASE: { file: missing }
  linked: { kind: snowflake, config: { SNOWFLAKE_ACCOUNT_ID: other, SNOWFLAKE_PASSWORD: { secret: b } } }
  wider: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: { env: CANARY_TOPIC } } }
  created: { kind: mysql, config: { MYSQL_HOST: my, MYSQL_USER: { env: CANARY_NEW }, MYSQL_PWD: { file: fifo } } }
`;
const live = `
$secrets: { a: va, b: vb }
changed: { kind: postgresql, config: { PGHOST: db1, PGPORT: "1", PGUSER: u, PGPASSWORD: p, PGDATABASE: d } }
linked: { kind: snowflake, config: { SNOWFLAKE_ACCOUNT_ID: acme, SNOWFLAKE_PASSWORD: { secret: a } } }
wider: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:0" } }
`;

let server: RunningServer;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "chalk-ds-least-"));
  writeFileSync(join(folder, "chalk-ds.yaml"), manifest);
  execFileSync("mkfifo", [join(folder, "fifo")]);
  server = await startServer({ clients });
  const api = await direct(server.address, "all", "s");
  await putLive(api, live).finally(() => api.close());
  server.clearCalls();
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A plan by a client, with every variable watched: how it ended, what it says, its calls in order, and the variables that were looked at. */
async function planned(who: string, ...more: readonly string[]) {
  const looked = new Set<string>();
  const look = <T>(name: string | symbol, found: T): T => {
    looked.add(String(name));
    return found;
  };
  const env = new Proxy<Record<string, string>>(
    {
      CHALK_API_SERVER: server.address,
      CHALK_CLIENT_ID: who,
      CHALK_CLIENT_SECRET: "s",
      CANARY_USER: canary,
      CANARY_TOPIC: canary,
      CANARY_NEW: canary,
    },
    {
      get: (target, name) => look(name, Reflect.get(target, name)),
      has: (target, name) => look(name, Reflect.has(target, name)),
      getOwnPropertyDescriptor: (target, name) => look(name, Reflect.getOwnPropertyDescriptor(target, name)),
      ownKeys: (target) => look("all of them", Reflect.ownKeys(target)),
    },
  );
  const context = contextIn(folder, { env });
  const exit = await withoutWrites(server, () => main(["plan", "--format", "json", ...more], context));
  const record = JSON.parse(context.heard.stdout) as {
    readonly complete: boolean;
    readonly summary: Readonly<Record<string, number>>;
    readonly changes: readonly {
      readonly action: string;
      readonly name: string;
      readonly keys?: readonly { readonly key: string; readonly status: string }[];
    }[];
    readonly findings: readonly { readonly code: string }[];
  };
  const said = record.changes.map(({ action, name, keys = [] }) =>
    [
      action,
      name,
      ...keys.filter((k) => !["same", "unread"].includes(k.status)).map((k) => `${k.status} ${k.key}`),
    ].join(" "),
  );
  const calls = server.calls().map((call) => `${call.method}${call.code === 0 ? "" : "!"}`);
  return { exit, record, said, calls, looked, findings: record.findings.map((f) => f.code) };
}

// Existence, a key that is missing, and a link to another secret: what names, keys and references tell, and nothing else.
const known = [
  "update linked different SNOWFLAKE_PASSWORD",
  "update wider new KAFKA_TOPIC",
  "create created new MYSQL_HOST new MYSQL_USER new MYSQL_PWD",
];

describe.each([
  ["a token that may only list", "lister", []],
  ["--no-decrypt with a token that may do everything", "all", ["--no-decrypt"]],
  ["--no-decrypt with a token that may only list", "lister", ["--no-decrypt"]],
] as const)("%s", (_, who, more) => {
  test("says what it knows to change, and how much it has not compared", async () => {
    const { exit, said, record, findings } = await planned(who, ...more);
    expect([exit, findings]).toEqual([0, []]);
    expect(said).toEqual(known);
    expect(record.complete).toBe(false);
    expect(record.summary).toMatchObject({ unread: 7, inSync: 0 });
  });

  test("reads no variable of the manifest, and no file", async () => {
    const { looked } = await planned(who, ...more);
    expect([...looked].filter((name) => /CANARY|all of them/.test(name))).toEqual([]);
    expect(looked).toContain("CHALK_CLIENT_ID"); // whoever watches sees something
  });
});

test("a token that may only list is refused once, and nothing that needs more is called", async () => {
  const { calls } = await planned("lister");
  expect(calls.filter((call) => call.endsWith("!"))).toEqual(["ListIntegrationsAndSecrets!"]);
  expect(calls.toSorted()).toEqual([
    "GetActiveDeployments",
    "GetToken",
    "ListIntegrations",
    "ListIntegrationsAndSecrets!",
    "ListSecrets",
  ]);
});

test("--no-decrypt calls nothing that needs to decrypt, whatever the token may do", async () => {
  const { calls } = await planned("all", "--no-decrypt");
  expect(calls.toSorted()).toEqual(["GetActiveDeployments", "GetToken", "ListIntegrations", "ListSecrets"]);
});

test("with values, the same manifest reads its variables and files: what is watched for above can be seen", async () => {
  const { exit, looked, findings } = await planned("all");
  expect(exit).toBe(3);
  expect(findings.filter((code) => code === "missing-file")).toHaveLength(3);
  expect([...looked].filter((name) => /CANARY/.test(name)).sort()).toEqual([
    "CANARY_NEW",
    "CANARY_TOPIC",
    "CANARY_USER",
  ]);
});
