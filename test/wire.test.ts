import { afterEach, beforeEach, describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { IntegrationsService } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import type { ChalkClient } from "../src/sdk/client.ts";
import { LinkedSecretRef } from "../src/sdk/linked-secret-ref.ts";
import { clientOf } from "./support/clients.ts";
import { message, openPeer, type Peer } from "./support/peer.ts";

// What our calls look like at the other end, byte by byte and header by header, and what we read from its bytes.

const { method } = IntegrationsService;

let peer: Peer;
let client: ChalkClient;

beforeEach(async () => {
  peer = await openPeer();
  client = clientOf(peer.address, { clientId: "id", clientSecret: "sec" });
  const integration = { id: "a", name: "x", kind: 13, environmentId: "env-1" };
  peer.answer("ListIntegrations", new Uint8Array());
  peer.answer("GetIntegration", message(method.getIntegration.output, { integrationWithSecrets: { integration } }));
  peer.answer("InsertIntegration", message(method.insertIntegration.output, { integration }));
  peer.answer("UpdateIntegration", message(method.updateIntegration.output, { integration }));
  for (const name of ["DeleteIntegration", "TestIntegration"]) peer.answer(name, new Uint8Array());
});

afterEach(async () => {
  await client.close();
  await peer[Symbol.asyncDispose]();
});

type Api = ChalkClient["api"]["datasources"];

describe("the bytes of a request", () => {
  // Those that have a twin in the official Python client were taken from it, on the wire.
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, method: string, call: (api: Api) => Promise<unknown>, hex: string][] = [
    ["a token is asked for",             "GetToken",          (api) => api.list(),                                      `0a026964 1203736563 1a12${Buffer.from("client_credentials").toString("hex")}`],
    ["list is empty",                    "ListIntegrations",  (api) => api.list(),                                      ""],
    ["get",                              "GetIntegration",    (api) => expect(api.get("missing")).rejects.toThrow(), "0a07 6d697373696e67"],
    ["an update of the name",            "UpdateIntegration", (api) => api.update("a", { name: "x" }),                  "0a0178 120161"],
    ["an update of nothing",             "UpdateIntegration", (api) => api.update("a", {}),                             "120161"],
    ["an update with an empty config",   "UpdateIntegration", (api) => api.update("a", { config: {} }),                 "120161"],
    ["an empty text is a value",         "UpdateIntegration", (api) => api.update("a", { config: { PGHOST: "" } }),     "120161 220c 0a065047484f5354 12020a00"],
    ["delete",                           "DeleteIntegration", (api) => api.delete("a"),                                 "0a0161"],
    ["test",                             "TestIntegration",   (api) => api.test("a"),                                   "1a0161"],
    ["a create names its kind",          "InsertIntegration", (api) => api.create({ kind: "postgresql", name: "x", config: {} }), "0a0178 100d"],
    ["a reference is no text",           "InsertIntegration", (api) => api.create({ kind: "postgresql", name: "x", config: { K: new LinkedSecretRef("s") } }), "0a0178 100d 2208 0a014b 1203120173"],
    ["a text beyond ASCII",              "InsertIntegration", (api) => api.create({ kind: "postgresql", name: "x", config: { K: "é" } }), "0a0178 100d 2209 0a014b 12040a02c3a9"],
  ];

  for (const [rule, name, call, hex] of table) {
    test(rule, async () => {
      await call(client.api.datasources);
      const requests = peer.arrived.filter((a) => a.method === name).map((a) => a.request.toString("hex"));
      expect(requests).toEqual([hex.replaceAll(" ", "")]);
    });
  }
});

describe("the bytes of an answer", () => {
  const read = async (name: string, hex: string) => {
    peer.answer(name, Buffer.from(hex.replaceAll(" ", ""), "hex"));
    return client.api.datasources;
  };

  test("a list: id, name, kind, environment and times, in their places", async () => {
    const row = "0a0161 120178 180d 2205656e762d31 2a08 0801 1080cab5ee01 3202 0802";
    expect(await (await read("ListIntegrations", `0a1d ${row}`)).list()).toEqual([
      {
        id: "a",
        name: "x",
        kind: "postgresql",
        environmentId: "env-1",
        createdAt: new Date(1500),
        updatedAt: new Date(2000),
      },
    ]);
  });

  test("what is left out is empty, and times are the beginning of 1970", async () => {
    const epoch = new Date(0);
    expect(await (await read("ListIntegrations", "0a05 0a0161 180d")).list()).toEqual([
      { id: "a", name: "", kind: "postgresql", environmentId: "", createdAt: epoch, updatedAt: epoch },
    ]);
  });

  test("fields of tomorrow are passed over, in a row and beside it", async () => {
    const sources = await (await read("ListIntegrations", "f20701ff 0a09 0a0161 180d fa070141")).list();
    expect(sources.map((s) => s.id)).toEqual(["a"]);
  });

  test("kinds of tomorrow have a name too", async () => {
    const sources = await (await read("ListIntegrations", "0a05 0a0161 182a 0a05 0a0162 180c")).list();
    expect(sources.map((s) => s.kind)).toEqual(["kind 42 (unknown)", "openai"]);
  });

  test("a test that was not timed has no latency; one of 0 seconds has", async () => {
    expect(await (await read("TestIntegration", "1001 1a026f6b")).test("a")).toEqual({ success: true, message: "ok" });
    expect(await (await read("TestIntegration", "21 0000000000000000")).test("a")).toEqual({
      success: false,
      message: "",
      latencySeconds: 0,
    });
  });

  test("bytes that are no message are the server's error, and are not shown", async () => {
    const api = await read("ListIntegrations", "0aff 4142434445464748");
    await expect(api.list()).rejects.toMatchObject({
      name: "ApiError",
      grpcStatus: "INTERNAL",
      method: "ListIntegrations",
      findings: [{ code: "server-error", message: expect.not.stringContaining("ABCDEFGH") }],
    });
  });

  test("more than the 4 MiB that grpc-js allows are read", async () => {
    const id = "x".repeat(5 * 1024 * 1024);
    peer.answer("ListIntegrations", message(method.listIntegrations.output, { integrations: [{ id }] }));
    const [source] = await client.api.datasources.list();
    expect(source?.id.length).toBe(id.length);
  });
});

describe("the headers of a call", () => {
  const version = `chalk-ds/${manifest.version}`;
  const everywhere = {
    ":method": "POST",
    ":scheme": "http",
    "content-type": "application/grpc",
    te: "trailers",
    "x-chalk-server": "go-api",
  };
  const authenticated = { ...everywhere, "x-chalk-env-id": "env-1", authorization: "Bearer bearer-1" };
  const ours = /^(:method|:scheme|content-type|te|x-.*|authorization|cookie)$/;

  /** The seconds of a `grpc-timeout`: digits and a unit. */
  const seconds = (header: unknown): number => {
    const [, digits, unit = ""] = /^(\d{1,8})([HMSmun])$/.exec(String(header)) ?? [];
    return Number(digits) * ({ H: 3600, M: 60, S: 1, m: 1e-3, u: 1e-6, n: 1e-9 }[unit] ?? Number.NaN);
  };

  const permissions = "/chalk.server.v1.TeamService/GetDisplayAgent";
  const sources = "/chalk.server.v1.IntegrationsService";
  const secrets = "/chalk.server.v1.EnvironmentSecretsService";
  // biome-ignore format: a table is read by its columns
  const table: [path: string, atMostSeconds: number, call: (client: ChalkClient) => Promise<unknown>][] = [
    [`${sources}/ListIntegrations`,                    60, (c) => c.api.datasources.list()],
    [`${sources}/GetIntegration`,                      60, (c) => c.api.datasources.get("a")],
    [`${sources}/TestIntegration`,                     60, (c) => c.api.datasources.test("a")],
    [`${sources}/InsertIntegration`,                   10, (c) => c.api.datasources.create({ kind: "kafka", name: "a", config: {} })],
    [`${sources}/UpdateIntegration`,                   10, (c) => c.api.datasources.update("a", {})],
    [`${sources}/DeleteIntegration`,                   10, (c) => c.api.datasources.delete("a")],
    [`${sources}/ListDatasourcePermissionTags`,        60, (c) => c.api.permissionTags.list()],
    [`${sources}/UpsertDatasourcePermissionTag`,       10, (c) => c.api.permissionTags.set("kafka", "a", ["t"])],
    [`${sources}/DeleteDatasourcePermissionTag`,       10, (c) => c.api.permissionTags.delete("kafka", "a")],
    [`${secrets}/ListSecrets`,                         60, (c) => c.api.secrets.list()],
    [`${secrets}/UpsertSecret`,                        10, (c) => c.api.secrets.set("a", "b")],
    [`${secrets}/DeleteSecret`,                        10, (c) => c.api.secrets.delete("a")],
    [`${secrets}/GetSecretValue`,                      60, (c) => c.api.secrets.value("a")],
    ["/chalk.server.v1.DeployService/GetActiveDeployments",      60, (c) => c.api.deployments.active()],
    ["/chalk.server.v1.DeployService/GetDeployment",             60, (c) => c.api.deployments.get("a")],
    ["/chalk.server.v1.BuilderService/RedeployDeployment",       10, (c) => c.api.deployments.redeploy("a")],
    [permissions,                                                60, (c) => c.permissions()],
  ];

  for (const [path, atMost, call] of table) {
    test(`${path}: who asks, for what, and how long`, async () => {
      await call(client).catch(() => undefined); // what the peer does not know is UNIMPLEMENTED, and was asked all the same
      const [token, asked, ...others] = peer.arrived;
      expect([token?.path, asked?.path, others.length]).toEqual(["/chalk.server.v1.AuthService/GetToken", path, 0]);
      const pick = (headers = {}) => Object.fromEntries(Object.entries(headers).filter(([key]) => ours.test(key)));
      expect(pick(token?.headers)).toEqual(everywhere);
      expect(pick(asked?.headers)).toEqual(authenticated);
      for (const { headers } of peer.arrived) expect(String(headers["user-agent"]).split(" ")[0]).toBe(version);
      expect(seconds(token?.headers["grpc-timeout"])).toBeLessThanOrEqual(10);
      expect(seconds(asked?.headers["grpc-timeout"])).toBeLessThanOrEqual(atMost);
    });
  }

  test("a caller's own time travels too", async () => {
    await client.environment();
    await client.api.datasources.list({ timeoutMs: 7000 });
    await client.api.datasources.delete("a", { timeoutMs: 5000 });
    const [, list, del] = peer.arrived.map((a) => seconds(a.headers["grpc-timeout"]));
    expect(list).toBeLessThanOrEqual(7);
    expect(del).toBeLessThanOrEqual(5);
  });

  test("a name that was chosen travels as its id", async () => {
    await using other = clientOf(peer.address, { environment: "PRODUCTION" });
    await other.api.datasources.list();
    expect(peer.arrived.at(-1)?.headers["x-chalk-env-id"]).toBe("env-1");
  });

  test("the clients of one process do not share a token", async () => {
    await using other = clientOf(peer.address);
    await Promise.all([client.api.datasources.list(), other.api.datasources.list()]);
    expect(peer.arrived.filter((a) => a.method === "GetToken").length).toBe(2);
  });
});
