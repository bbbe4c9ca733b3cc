import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { IntegrationsService, IntegrationKind as Wire } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import { kinds } from "../src/model/kind.ts";
import type { ChalkClient } from "../src/sdk/client.ts";
import { ApiError, NotFoundError } from "../src/sdk/error.ts";
import { IntegrationKind } from "../src/sdk/kind.ts";
import { LinkedSecretRef } from "../src/sdk/linked-secret-ref.ts";
import { type RunningServer, startServer } from "../src/server/start.ts";
import { clientOf } from "./support/clients.ts";
import { type FakeClock, fakeClock } from "./support/clock.ts";
import { direct } from "./support/direct.ts";

// The SDK against the embedded server: what each method of the API gives, and what it throws.

const began = new Date("2026-01-01T00:00:00.250Z");

let clock: FakeClock;
let server: RunningServer;
let client: ChalkClient;
let api: ChalkClient["api"];

beforeEach(async () => {
  clock = fakeClock("runs", { start: began });
  server = await startServer({
    ids: "counting",
    surroundings: clock,
    clients: [
      { id: "local", secret: "local" },
      { id: "reader", secret: "reader", permissions: ["secrets.list", "deploy.read"] },
    ],
    environments: [
      { id: "env-1", name: "production" },
      { id: "env-2", name: "staging" },
    ],
  });
  client = clientOf(server.address);
  api = client.api;
});

afterEach(async () => {
  await client.close();
  await server.close();
});

const pg = { kind: IntegrationKind.POSTGRESQL, name: "orders", config: { PGHOST: "db", PGPORT: "5432" } };

/** The config as the server holds it, read without our SDK: `KEY=text` or `KEY@secret id`. */
async function stored(id: string): Promise<readonly string[]> {
  const behind = await direct(server.address, "local", "local");
  const { integrationWithSecrets } = await behind
    .call(IntegrationsService.method.getIntegration, { integrationId: id })
    .finally(() => behind.close());
  const held = integrationWithSecrets?.secrets ?? [];
  return held.map((s) => (s.source === 1 ? `${s.name}=${s.value}` : `${s.name}@${s.id}`)).sort();
}

describe("data sources", () => {
  test("create gives the data source, and list and get give the same", async () => {
    const created = await api.datasources.create(pg);
    expect(created).toEqual({
      id: "ds-1",
      name: "orders",
      kind: "postgresql",
      environmentId: "env-1",
      createdAt: began,
      updatedAt: began,
    });
    expect(await api.datasources.list()).toEqual([created]);
    expect(await api.datasources.get("ds-1")).toEqual(created);
    expect(await stored("ds-1")).toEqual(["PGHOST=db", "PGPORT=5432"]);
  });

  test("update changes the keys given, and keeps the name and the other keys", async () => {
    await api.datasources.create(pg);
    await clock.advance(5000);
    const updated = await api.datasources.update("ds-1", { config: { PGPORT: "5433", PGUSER: "" } });
    expect(updated).toMatchObject({ id: "ds-1", name: "orders", createdAt: began });
    expect(updated.updatedAt.getTime() - began.getTime()).toBe(5000);
    expect(await stored("ds-1")).toEqual(["PGHOST=db", "PGPORT=5433", "PGUSER="]);
  });

  test("update changes the name alone", async () => {
    await api.datasources.create(pg);
    expect((await api.datasources.update("ds-1", { name: "renamed" })).name).toBe("renamed");
    expect(await stored("ds-1")).toEqual(["PGHOST=db", "PGPORT=5432"]);
  });

  test("delete takes it away, once", async () => {
    await api.datasources.create(pg);
    expect(await api.datasources.delete("ds-1")).toBeUndefined();
    expect(await api.datasources.list()).toEqual([]);
    await expect(api.datasources.delete("ds-1")).rejects.toBeInstanceOf(NotFoundError);
  });

  test("a reference travels as one, into the same key that held a text", async () => {
    await api.secrets.set("pg-password", "x");
    const [secret] = await api.secrets.list();
    const config = { PGHOST: "db", PGPASSWORD: new LinkedSecretRef(secret?.id ?? "") };
    const { id } = await api.datasources.create({ ...pg, config });
    expect(await stored(id)).toEqual(["PGHOST=db", `PGPASSWORD@${secret?.id}`]);
    await api.datasources.update(id, { config: { PGHOST: new LinkedSecretRef(secret?.id ?? ""), PGPASSWORD: "y" } });
    expect(await stored(id)).toEqual([`PGHOST@${secret?.id}`, "PGPASSWORD=y"]);
  });

  test("a test that fails is a result", async () => {
    await api.datasources.create({ ...pg, config: { PGHOST: "127.0.0.1", PGPORT: "1" } });
    const { success, message, latencySeconds } = await api.datasources.test("ds-1");
    expect([success, message, typeof latencySeconds]).toEqual([
      false,
      "no connection to 127.0.0.1:1 (ECONNREFUSED)",
      "number",
    ]);
  });

  test("a test that succeeds is one too", async () => {
    await api.datasources.create({ ...pg, config: { PGHOST: `127.0.0.1:${server.port}` } });
    expect(await api.datasources.test("ds-1")).toMatchObject({
      success: true,
      message: `connected to 127.0.0.1:${server.port}`,
    });
  });

  test("what is no data source is listed by its own word", async () => {
    const behind = await direct(server.address, "local", "local");
    const openai = { name: "llm", integrationKind: Wire.OPENAI, config: {} };
    await behind.call(IntegrationsService.method.insertIntegration, openai).finally(() => behind.close());
    await api.datasources.create(pg);
    expect((await api.datasources.list()).map((s) => `${s.kind} ${s.name}`)).toEqual([
      "openai llm",
      "postgresql orders",
    ]);
    expect((await api.datasources.get("ds-1")).kind).toBe("openai");
  });

  test("another environment has its own", async () => {
    await api.datasources.create(pg);
    await using staging = clientOf(server.address, { environment: "Staging" });
    expect(await staging.environment()).toMatchObject({ id: "env-2", name: "staging" });
    expect(await staging.api.datasources.list()).toEqual([]);
    expect((await staging.api.datasources.create(pg)).environmentId).toBe("env-2");
  });
});

describe("kinds", () => {
  test("all fifteen are made and listed by their names", async () => {
    for (const kind of Object.values(IntegrationKind)) {
      await api.datasources.create({ kind, name: `a_${kind}`, config: {} });
    }
    const listed = await api.datasources.list();
    expect(listed.map((s) => s.kind).sort()).toEqual([...kinds].sort());
    for (const { kind, name } of listed) expect(name).toBe(`a_${kind}`);
  });

  test("travel by the numbers of the contract", async () => {
    // biome-ignore format: a table is read by its columns
    const numbers = {
      athena: 1, bigquery: 3, clickhouse: 4, databricks: 6, dynamodb: 7, kafka: 9, kinesis: 10, mysql: 11, postgresql: 13,
      pubsub: 14, redshift: 15, snowflake: 16, spanner: 17, trino: 18, mssql: 19,
    };
    for (const kind of kinds) await api.datasources.create({ kind, name: kind, config: {} });
    const behind = await direct(server.address, "local", "local");
    const { integrations } = await behind
      .call(IntegrationsService.method.listIntegrations, {})
      .finally(() => behind.close());
    expect(Object.fromEntries(integrations.map((i) => [i.name, i.kind]))).toEqual(numbers);
  });

  test("are read in any case, with space around them", async () => {
    expect((await api.datasources.create({ ...pg, kind: "  Snowflake " })).kind).toBe("snowflake");
  });

  test("that nobody knows are refused before anything is sent", async () => {
    for (const kind of ["postgres", "openai", "", "13"]) {
      await expect(api.datasources.create({ ...pg, kind })).rejects.toMatchObject({
        findings: [{ code: "unknown-kind" }],
      });
    }
    expect(server.calls()).toEqual([]);
  });
});

test("values that are neither text nor reference are refused before anything is sent, and not shown", async () => {
  const config = { PGHOST: "db", PGPORT: 54321 as unknown as string };
  const finding = { code: "bad-value", message: 'the value of "PGPORT" is neither a string nor a LinkedSecretRef' };
  await expect(api.datasources.create({ ...pg, config })).rejects.toMatchObject({ findings: [finding] });
  await expect(api.datasources.update("ds-1", { config })).rejects.toMatchObject({ findings: [finding] });
  expect(server.calls()).toEqual([]);
});

describe("what does not exist is a NotFoundError, however the server says so", () => {
  // biome-ignore format: a table is read by its columns
  const table: [method: string, call: (api: ChalkClient["api"]) => Promise<unknown>][] = [
    ["GetIntegration",     (a) => a.datasources.get("ds-9")],
    ["UpdateIntegration",  (a) => a.datasources.update("ds-9", { name: "x" })],
    ["TestIntegration",    (a) => a.datasources.test("ds-9")],
    ["DeleteIntegration",  (a) => a.datasources.delete("ds-9")],
    ["GetDeployment",      (a) => a.deployments.get("x")],
    ["RedeployDeployment", (a) => a.deployments.redeploy("x")],
    ["DeleteSecret",       (a) => a.secrets.delete("x")],
    ["GetSecretValue",     (a) => a.secrets.value("x")],
  ];
  for (const missing of ["empty", "not-found"] as const) {
    for (const [method, call] of table) {
      test(`${method}, missing=${missing}`, async () => {
        server.setBehaviour({ missing });
        const error: unknown = await call(api).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(NotFoundError);
        const findings = [{ code: "not-found", severity: "error" }];
        expect(error).toMatchObject({ name: "NotFoundError", grpcCode: 5, grpcStatus: "NOT_FOUND", method, findings });
      });
    }
  }
});

describe("what the server refuses", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, code: string, grpcStatus: string, call: (api: ChalkClient["api"]) => Promise<unknown>][] = [
    ["a name that is taken",          "already-exists",  "ALREADY_EXISTS",      (a) => a.datasources.create(pg).then(() => a.datasources.create(pg))],
    ["a name with a hyphen",          "server-refused",  "INVALID_ARGUMENT",    (a) => a.datasources.create({ ...pg, name: "a-b" })],
    ["a reference to nothing",        "server-refused",  "INVALID_ARGUMENT",    (a) => a.datasources.create({ ...pg, config: { K: new LinkedSecretRef("x") } })],
    ["a secret that is still needed", "server-refused",  "FAILED_PRECONDITION", async (a) => {
      await a.secrets.set("s", "x");
      await a.datasources.create({ ...pg, config: { K: new LinkedSecretRef((await a.secrets.list())[0]?.id ?? "") } });
      await a.secrets.delete("s");
    }],
  ];
  for (const [rule, code, grpcStatus, call] of table) {
    test(rule, async () => {
      const error: unknown = await call(api).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).not.toBeInstanceOf(NotFoundError);
      expect(error).toMatchObject({ grpcStatus, findings: [{ code }] });
    });
  }

  test("what the token may not do, by the name of the permission", async () => {
    await using reader = clientOf(server.address, { clientId: "reader", clientSecret: "reader" });
    const findings = [{ code: "permission-denied", message: expect.stringContaining("secrets.write") }];
    await expect(reader.api.datasources.create(pg)).rejects.toMatchObject({ method: "InsertIntegration", findings });
    expect(await reader.api.datasources.list()).toEqual([]);
  });

  test("wrong credentials, for a write as for a read: no word of the network", async () => {
    await using wrong = clientOf(server.address, { clientSecret: "guess" });
    const expected = {
      method: "GetToken",
      grpcStatus: "UNAUTHENTICATED",
      findings: [
        { code: "bad-credentials", hint: `check that the client id and secret belong to 127.0.0.1:${server.port}` },
      ],
    };
    await expect(wrong.api.datasources.list()).rejects.toMatchObject(expected);
    await expect(wrong.api.datasources.create(pg)).rejects.toMatchObject(expected);
    await expect(wrong.api.datasources.delete("ds-1")).rejects.toMatchObject(expected);
    expect(server.calls().every((call) => call.method === "GetToken")).toBe(true);
  });

  test("an environment that the credentials do not know, for a write as for a read", async () => {
    await using lost = clientOf(server.address, { environment: "nope" });
    const expected = { findings: [{ code: "unknown-environment" }] };
    await expect(lost.api.datasources.list()).rejects.toMatchObject(expected);
    await expect(lost.api.datasources.create(pg)).rejects.toMatchObject(expected);
  });
});

describe("around data sources", () => {
  test("permissions are told by their names; a token of fewer has fewer", async () => {
    const every = ["deploy.read", "deploy.redeploy", "secrets.decrypt", "secrets.list", "secrets.write"];
    expect(await client.permissions()).toEqual(every);
    await using reader = clientOf(server.address, { clientId: "reader", clientSecret: "reader" });
    expect(await reader.permissions()).toEqual(["deploy.read", "secrets.list"]);
  });

  test("permissions are undefined where the server does not tell", async () => {
    server.setBehaviour({ "display-agent": "no" });
    expect(await client.permissions()).toBeUndefined();
  });

  test("permission tags are kept by kind and name, replaced as a whole, and deleted", async () => {
    const { permissionTags } = api;
    await permissionTags.set("kafka", "events", ["pii", "eu"]);
    await permissionTags.set("mysql", "events", ["x"]);
    await permissionTags.set("kafka", "events", ["eu"]);
    const kafka = { kind: "kafka", name: "events", tags: ["eu"] };
    expect(await permissionTags.list()).toEqual([kafka, { kind: "mysql", name: "events", tags: ["x"] }]);
    await permissionTags.delete("mysql", "events");
    expect(await permissionTags.list()).toEqual([kafka]);
  });

  test("stored secrets: set, listed without values and without those of sources, read, changed, deleted", async () => {
    await api.secrets.set("a", "one");
    await api.secrets.set("a", "two");
    await api.datasources.create(pg);
    const [secret, ...others] = await api.secrets.list();
    expect([secret?.name, Object.keys(secret ?? {}).sort(), others]).toEqual(["a", ["id", "name"], []]);
    expect((await api.secrets.value(secret?.id ?? ""))?.reveal()).toBe("two");
    await api.secrets.delete("a");
    expect(await api.secrets.list()).toEqual([]);
  });

  test("a redeploy is a deployment of its own, which becomes the active one", async () => {
    const [active] = await api.deployments.active();
    expect(active).toMatchObject({ environmentId: "env-1", status: "success", createdAt: began });
    const id = await api.deployments.redeploy(active?.id ?? "");
    expect(id).not.toBe(active?.id);
    const steps = [await api.deployments.get(id), await api.deployments.get(id), await api.deployments.get(id)];
    expect(steps.map((d) => `${d.id} ${d.status}`)).toEqual([`${id} working`, `${id} success`, `${id} success`]);
    expect((await api.deployments.active()).map((d) => d.id)).toEqual([id]);
  });
});
