import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  DatasourceTestCoverage,
  DatasourceTestFindingStatus,
  DatasourceTestStatus,
} from "../../src/gen/chalk/engine/v1/datasource_service_pb.ts";
import { EnvironmentSecretsService } from "../../src/gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationKind, IntegrationsService } from "../../src/gen/chalk/server/v1/integrations_pb.ts";
import { IntegrationsService as IntegrationsServiceV2 } from "../../src/gen/chalk/server/v2/integrations_pb.ts";
import { ChalkClient } from "../../src/index.ts";
import { type RunningServer, startServer } from "../../src/server/start.ts";
import { type Direct, direct, endOf } from "../support/direct.ts";

const v1 = IntegrationsService.method;
const v2 = IntegrationsServiceV2.method;
const text = (value: string) => ({ value: { case: "literal" as const, value } });
const configOf = (config: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(config).map(([key, value]) => [key, text(value)]));

// A port that listens, and one that did: nothing has it now.
let listener: Server;
let open = "";
let closed = "";
let dialled = 0;
let server: RunningServer;
let api: Direct;

function listening(host: string): Promise<Server> {
  return new Promise((done, failed) => {
    const made = createServer((socket) => {
      dialled += 1;
      socket.on("error", () => undefined).end();
    });
    made.once("error", failed).listen(0, host, () => done(made));
  });
}

function portOf(of: Server): string {
  const address = of.address();
  return typeof address === "object" && address ? String(address.port) : "";
}

beforeAll(async () => {
  listener = await listening("127.0.0.1");
  open = portOf(listener);
  const passing = await listening("127.0.0.1");
  closed = portOf(passing);
  await new Promise((done) => passing.close(done));
  server = await startServer();
  api = await direct(server.address, "local", "local");
});

afterAll(async () => {
  api.close();
  await server.close();
  await new Promise((done) => listener.close(done));
});

// Which keys of a kind name its host and port. PORT stands for the one of the row.
const places: readonly [kind: keyof typeof IntegrationKind, config: Readonly<Record<string, string>>][] = [
  ["POSTGRESQL", { PGHOST: "127.0.0.1", PGPORT: "PORT" }],
  ["MYSQL", { MYSQL_HOST: "127.0.0.1", MYSQL_TCP_PORT: "PORT" }],
  ["MSSQL", { MSSQL_HOST: "127.0.0.1", MSSQL_TCP_PORT: "PORT" }],
  ["CLICKHOUSE", { CLICKHOUSE_HOST: "127.0.0.1", CLICKHOUSE_TCP_PORT: "PORT" }],
  ["REDSHIFT", { REDSHIFT_HOST: "127.0.0.1", REDSHIFT_PORT: "PORT" }],
  ["TRINO", { TRINO_HOST: "127.0.0.1", TRINO_PORT: "PORT" }],
  ["DATABRICKS", { DATABRICKS_HOST: "127.0.0.1", DATABRICKS_PORT: "PORT" }],
  ["KAFKA", { KAFKA_BOOTSTRAP_SERVER: "127.0.0.1:PORT,127.0.0.1:1" }],
  ["SPANNER", { SPANNER_EMULATOR_HOST: "127.0.0.1:PORT" }],
];

function withPort(config: Readonly<Record<string, string>>, port: string) {
  const filled = Object.entries(config).map(([key, value]) => [key, value.replace("PORT", port)]);
  return configOf(Object.fromEntries(filled));
}

describe("a test of a config connects where it names a host", () => {
  test.for(places)("%s", async ([kind, config]) => {
    const number = IntegrationKind[kind];
    const before = dialled;
    const reached = await api.call(v1.testIntegration, { kind: number, config: withPort(config, open) });
    expect(reached).toMatchObject({ kind, success: true, message: `connected to 127.0.0.1:${open}` });
    await expect.poll(() => dialled).toBe(before + 1);
    const missed = await api.call(v1.testIntegration, { kind: number, config: withPort(config, closed) });
    const message = `no connection to 127.0.0.1:${closed} (ECONNREFUSED)`;
    expect(missed).toMatchObject({ kind, success: false, message });
    expect(dialled).toBe(before + 1);
  });

  test.for(places)("%s, in the second version", async ([kind, config]) => {
    const number = IntegrationKind[kind];
    const reached = await api.call(v2.testIntegration, { kind: number, config: withPort(config, open) });
    const title = { group: "connection", title: "TCP connection", configKeys: Object.keys(config) };
    const connected = `connected to 127.0.0.1:${open}`;
    expect(reached).toMatchObject({
      kind: number,
      status: DatasourceTestStatus.PASS,
      findings: [{ ...title, status: DatasourceTestFindingStatus.PASS, message: connected }],
      summary: connected,
      coverageRan: DatasourceTestCoverage.FAST,
    });
    const missed = await api.call(v2.testIntegration, { kind: number, config: withPort(config, closed) });
    const refused = `no connection to 127.0.0.1:${closed} (ECONNREFUSED)`;
    expect(missed).toMatchObject({
      status: DatasourceTestStatus.FAIL,
      findings: [{ ...title, status: DatasourceTestFindingStatus.ERROR, message: refused }],
      summary: refused,
    });
  });
});

describe("a test", () => {
  const rules: readonly [rule: string, config: Readonly<Record<string, string>>, message: RegExp][] = [
    ["connects to nothing where no host is named", { SNOWFLAKE_ACCOUNT_ID: "a" }, /^the config names no host/],
    ["connects to nothing for an empty host", { PGHOST: "" }, /^the config names no host/],
    ["takes no port that is a word", { PGHOST: "127.0.0.1", PGPORT: "x" }, /^the port is not a number from 1/],
    ["takes no port over 65535", { PGHOST: "127.0.0.1", PGPORT: "65536" }, /^the port is not a number from 1/],
    ["says that a name cannot be resolved", { PGHOST: "no-such-host.invalid" }, /no-such-host\.invalid:5432 \(E/],
    ["reads an IPv6 address", { PGHOST: "::1", PGPORT: "1" }, /::1:1 \(E/],
    ["reads one in brackets", { KAFKA_BOOTSTRAP_SERVER: "[::1]:2" }, /::1:2 \(E(CONNREFUSED|ADDRNOTAVAIL|AFNOSUPPORT)/],
  ];
  test.for(rules)("%s", async ([, config, message]) => {
    const result = await api.call(v1.testIntegration, { config: configOf(config) });
    expect(result.message).toMatch(message);
    expect(result.success).toBe(message.source.includes("names no host"));
  });

  test("asks the coverage that it is asked for", async () => {
    const { FULL } = DatasourceTestCoverage;
    expect(await api.call(v2.testIntegration, { coverageType: FULL })).toMatchObject({ coverageRan: FULL });
  });

  // A config under test wins over the saved one, and what it leaves out comes from there; nothing of it is saved.
  test.for([v1.testIntegration, v2.testIntegration])("of a saved source merges what it is given", async (method) => {
    const name = `merged_${method.parent.typeName.replaceAll(".", "_")}`;
    const config = configOf({ PGHOST: "127.0.0.1", PGPORT: closed });
    const { integration } = await api.call(v1.insertIntegration, { name, integrationKind: 13, config });
    const integrationId = integration?.id ?? "";
    const said = async (port?: string) => {
      const sent = port === undefined ? {} : configOf({ PGPORT: port });
      const answer =
        method === v1.testIntegration
          ? await api.call(v1.testIntegration, { integrationId, config: sent })
          : await api.call(v2.testIntegration, { integrationId, config: sent });
      return "message" in answer ? answer.message : answer.summary;
    };
    expect(await said()).toMatch(/^no connection/);
    expect(await said(open)).toMatch(/^connected/);
    expect(await said()).toMatch(/^no connection/);
  });

  test("follows a link to a stored secret", async () => {
    const { upsertSecret } = EnvironmentSecretsService.method;
    const { secrets } = await api.call(upsertSecret, { name: "host", config: text("127.0.0.1") });
    const link = { value: { case: "secretId" as const, value: secrets[0]?.id ?? "" } };
    const config = { PGHOST: link, PGPORT: text(open) };
    expect(await api.call(v1.testIntegration, { config })).toMatchObject({ message: `connected to 127.0.0.1:${open}` });
  });

  test.for([v1.testIntegration, v2.testIntegration])("of an unknown id is refused", async (method) => {
    const call =
      method === v1.testIntegration
        ? api.call(method, { integrationId: "x" })
        : api.call(v2.testIntegration, { integrationId: "x" });
    expect(await endOf(call)).toBe("NOT_FOUND: no integration has that id");
  });

  test("is a result of the SDK, not an error, when it fails", async () => {
    await using client = new ChalkClient({ apiServer: server.address, clientId: "local", clientSecret: "local" });
    const { datasources } = client.api;
    const config = { PGHOST: "127.0.0.1", PGPORT: closed };
    const { id } = await datasources.create({ kind: "postgresql", name: "by_sdk", config });
    const message = `no connection to 127.0.0.1:${closed} (ECONNREFUSED)`;
    expect(await datasources.test(id)).toMatchObject({ success: false, message, latencySeconds: expect.any(Number) });
    await datasources.update(id, { config: { PGPORT: open } });
    expect(await datasources.test(id)).toMatchObject({ success: true });
  });
});
