import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { EnvironmentSecretsService } from "../../src/gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationKind, IntegrationsService } from "../../src/gen/chalk/server/v1/integrations_pb.ts";
import { type Direct, direct, endOf } from "../support/direct.ts";
import { serving } from "../support/serving.ts";
import { chalkDs } from "../support/spawn.ts";

const v1 = IntegrationsService.method;
const secrets = EnvironmentSecretsService.method;
const { POSTGRESQL, KAFKA } = IntegrationKind;
const text = (value: string) => ({ value: { case: "literal" as const, value } });

const folder = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-durability-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Does something with `chalk-ds server` in the folder, and then sends it a signal. Gives how it ended. */
async function during(
  args: readonly string[],
  work: (api: Direct) => Promise<void>,
  signal: "SIGKILL" | "SIGTERM" | "SIGINT" = "SIGKILL",
): Promise<number | string> {
  await using server = await serving(args, { cwd: folder });
  const api = await direct(server.address, "local", "local");
  await work(api);
  const end = await server.kill(signal);
  api.close();
  return end;
}

/** What a server holds, in words. */
async function held(api: Direct): Promise<readonly string[]> {
  const { integrations } = await api.call(v1.listIntegrationsAndSecrets, { decrypt: true });
  const { values } = await api.call(secrets.getAllSecretValues, {});
  const { datasourcePermissionTags: tags } = await api.call(v1.listDatasourcePermissionTags, {});
  return [
    ...integrations.map((row) => [row.integration?.name, ...row.secrets.map((s) => `${s.name}=${s.value}`)].join(" ")),
    ...Object.entries(values).map(([name, value]) => `secret ${name}=${value}`),
    ...tags.map((tag) => `tag ${tag.name} ${tag.permissionTags}`),
  ];
}

describe("what was answered is there after SIGKILL", () => {
  type Write = (api: Direct, id: string) => Promise<unknown>;
  const tag = { kind: KAFKA, name: "k", permissionTags: ["t"] };

  // The last call before the kill. Before it the server holds "pg PGHOST=h PGPORT=1" and "secret stored=v".
  // biome-ignore format: a table
  const table: readonly [name: string, write: Write, seen: readonly string[]][] = [
    ["an insert",           (api) => api.call(v1.insertIntegration, { name: "k", integrationKind: KAFKA, config: { A: text("1") } }),      ["pg PGHOST=h PGPORT=1", "k A=1", "secret stored=v"]],
    ["an update of a key",  (api, id) => api.call(v1.updateIntegration, { integrationId: id, config: { PGPORT: text("2") } }),             ["pg PGHOST=h PGPORT=2", "secret stored=v"]],
    ["a rename",            (api, id) => api.call(v1.updateIntegration, { integrationId: id, name: "pg_2" }),                              ["pg_2 PGHOST=h PGPORT=1", "secret stored=v"]],
    ["a delete",            (api, id) => api.call(v1.deleteIntegration, { id }),                                                           ["secret stored=v"]],
    ["a stored secret",     (api) => api.call(secrets.upsertSecret, { name: "other", config: text("w") }),                                 ["pg PGHOST=h PGPORT=1", "secret other=w", "secret stored=v"]],
    ["a deleted secret",    (api) => api.call(secrets.deleteSecret, { name: "stored" }),                                                   ["pg PGHOST=h PGPORT=1"]],
    ["a permission tag",    (api) => api.call(v1.upsertDatasourcePermissionTag, tag),                                                      ["pg PGHOST=h PGPORT=1", "secret stored=v", "tag k t"]],
  ];

  test.for(table)("%s", async ([name, write, seen]) => {
    const db = ["--db", `${name.replaceAll(" ", "-")}.db`];
    await during(db, async (api) => {
      await api.call(secrets.upsertSecret, { name: "stored", config: text("v") });
      const request = { name: "pg", integrationKind: POSTGRESQL, config: { PGHOST: text("h"), PGPORT: text("1") } };
      const { integration } = await api.call(v1.insertIntegration, request);
      await write(api, integration?.id ?? "");
    });
    await during(db, async (api) => expect(await held(api)).toEqual(seen));
  });

  test("whichever of many writes at once the kill meets; the others are whole or not there", async () => {
    const db = ["--db", "many.db"];
    const keys = ["A", "B", "C"];
    const config = Object.fromEntries(keys.map((key) => [key, text("1")]));
    const answered: string[] = [];
    const killed: Promise<string>[] = [];
    await during(db, async (api) => {
      let enough: () => void = () => undefined;
      const some = new Promise<void>((done) => {
        enough = done;
      });
      for (let i = 0; i < 200; i += 1) {
        const call = api.call(v1.insertIntegration, { name: `s_${i}`, integrationKind: KAFKA, config }).then(() => {
          answered.push(`s_${i}`);
          if (answered.length === 20) enough();
        });
        killed.push(endOf(call));
      }
      await some;
    });
    await Promise.all(killed);
    expect(answered.length).toBeGreaterThanOrEqual(20);
    await during(db, async (api) => {
      const { integrations } = await api.call(v1.listIntegrationsAndSecrets, { decrypt: true });
      const names = integrations.map((row) => row.integration?.name);
      expect(names).toEqual(expect.arrayContaining(answered));
      for (const row of integrations) expect(row.secrets.map((s) => s.name)).toEqual(keys);
    });
  });
});

describe("the server command", () => {
  test("forgets everything without a file", async () => {
    const insert = async (api: Direct) => {
      await api.call(v1.insertIntegration, { name: "k", integrationKind: KAFKA });
    };
    await during([], insert);
    await during([], async (api) => expect(await held(api)).toEqual([]));
  });

  test.for(["SIGTERM", "SIGINT"] as const)("ends at %s, and has kept what it was told", async (signal) => {
    const db = ["--db", `${signal}.db`];
    const insert = async (api: Direct) => {
      await api.call(v1.insertIntegration, { name: "k", integrationKind: KAFKA });
    };
    expect(await during(db, insert, signal)).toBe(0);
    await during(db, async (api) => expect(await held(api)).toEqual(["k"]));
  });

  test("prints what a client needs, and never a secret that it was given", async () => {
    const env = { CHALK_DS_SERVER_SECRET: "not-to-be-shown" };
    const args = ["--client-id", "me", "--environment", "env_7", "--port", "0"];
    await using server = await serving(args, { cwd: folder, env });
    expect(server.stdout).toBe(
      `CHALK_API_SERVER=${server.address}\nCHALK_CLIENT_ID=me\nCHALK_CLIENT_SECRET=(from CHALK_DS_SERVER_SECRET)\n`,
    );
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const api = await direct(server.address, "me", "not-to-be-shown");
    expect(api.environment).toBe("env_7");
    expect(await endOf(direct(server.address, "me", "local"))).toMatch(/^UNAUTHENTICATED/);
    api.close();
  });

  test("behaves and fails as its flags say", async () => {
    const args = ["--behaviour", "missing=not-found", "--fault", "GetIntegration:2:before:ABORTED"];
    await during(args, async (api) => {
      const get = () => endOf(api.call(v1.getIntegration, { integrationId: "x" }));
      expect([await get(), await get(), await get()].map((end) => end.replace(/:.*/, ""))).toEqual([
        "NOT_FOUND",
        "ABORTED",
        "NOT_FOUND",
      ]);
    });
  });

  test("does not start where its file or its port cannot be used, and leaves a foreign file alone", async () => {
    const run = (...args: string[]) => chalkDs(["server", ...args], { cwd: folder, env: { HOME: folder } });
    writeFileSync(join(folder, "notes.txt"), "these are notes, and no database at all\n".repeat(50));
    await using server = await serving([], { cwd: folder });
    const port = server.address.replace(/.*:/, "");
    const ends = [await run("--db", "notes.txt"), await run("--db", "no-such-folder/x.db"), await run("--port", port)];
    expect(ends.map((end) => [end.exit, end.stdout, /chalk-ds: error: (.*)/.exec(end.stderr)?.[1]])).toEqual([
      [1, "", `the database "${join(folder, "notes.txt")}" cannot be opened [bad-configuration]`],
      [1, "", `the database "${join(folder, "no-such-folder/x.db")}" cannot be opened [bad-configuration]`],
      [1, "", `the address 127.0.0.1:${port} cannot be listened on [bad-configuration]`],
    ]);
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toMatch(/^these are notes/);
  });
});
