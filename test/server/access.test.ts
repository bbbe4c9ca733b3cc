import { describe, expect, test } from "vitest";
import { ambient } from "../../src/ambient.ts";
import { AuthService } from "../../src/gen/chalk/server/v1/auth_pb.ts";
import { IntegrationsService } from "../../src/gen/chalk/server/v1/integrations_pb.ts";
import { TeamService } from "../../src/gen/chalk/server/v1/team_pb.ts";
import { ChalkClient } from "../../src/index.ts";
import { startServer } from "../../src/server/start.ts";
import { dial, direct, endOf } from "../support/direct.ts";

const { listIntegrations } = IntegrationsService.method;
const { getToken } = AuthService.method;

/** A server whose time is moved by hand. */
async function open(more: Parameters<typeof startServer>[0] = {}) {
  let ms = 0;
  const server = await startServer({ ...more, surroundings: { ...ambient(), monotonic: () => ms } });
  return {
    server,
    address: server.address,
    pass: (seconds: number) => {
      ms += seconds * 1000;
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}

const login = { clientId: "local", clientSecret: "local", grantType: "client_credentials" };

describe("a token is given", () => {
  const table: readonly [rule: string, request: Partial<typeof login>, end: string][] = [
    ["for id and secret", {}, "OK"],
    ["not for another secret", { clientSecret: "Local" }, "UNAUTHENTICATED: unknown client or wrong secret"],
    ["not for no secret", { clientSecret: "" }, "UNAUTHENTICATED: unknown client or wrong secret"],
    ["not for another id", { clientId: "local2" }, "UNAUTHENTICATED: unknown client or wrong secret"],
    ["not for another's secret", { clientId: "other" }, "UNAUTHENTICATED: unknown client or wrong secret"],
    ["for one grant type alone", { grantType: "" }, "INVALID_ARGUMENT: the grant type must be client_credentials"],
  ];
  test.for(table)("%s", async ([, request, end]) => {
    const clients = [
      { id: "local", secret: "local" },
      { id: "other", secret: "other" },
    ];
    await using world = await open({ clients });
    const anyone = dial(world.address);
    expect(await endOf(anyone.call(getToken, { ...login, ...request }))).toBe(end);
    anyone.close();
  });

  test("with its life, in seconds and as an instant", async () => {
    const now = new Date("2026-05-01T00:00:00Z");
    const server = await startServer({ tokenSeconds: 90, surroundings: { ...ambient(), now: () => now } });
    const anyone = dial(server.address);
    const { expiresIn, expiresAt } = await anyone.call(getToken, login);
    expect(expiresIn).toBe(90);
    expect(expiresAt?.seconds).toBe(BigInt(now.getTime() / 1000 + 90));
    anyone.close();
    await server.close();
  });

  test("anew each time, and the earlier one stays good", async () => {
    await using world = await open();
    const [first, second] = [
      await direct(world.address, "local", "local"),
      await direct(world.address, "local", "local"),
    ];
    expect(first.token).not.toBe(second.token);
    expect(await endOf(first.call(listIntegrations, {}))).toBe("OK");
    first.close();
    second.close();
  });
});

describe("a token is accepted", () => {
  const none = "UNAUTHENTICATED: a valid bearer token is needed";
  const table: readonly [rule: string, header: (token: string) => string, end: string][] = [
    ["after Bearer", (token) => `Bearer ${token}`, "OK"],
    ["after bearer in any case", (token) => `bEARER ${token}`, "OK"],
    ["not alone", (token) => token, none],
    ["not after another word", (token) => `Basic ${token}`, none],
    ["not in part", (token) => `Bearer ${token.slice(1)}`, none],
    ["not with more behind it", (token) => `Bearer ${token}x`, none],
    ["not in other case", (token) => `Bearer ${token.toUpperCase()}`, none],
    ["not when there is none", () => "Bearer ", none],
  ];
  test.for(table)("%s", async ([, header, end]) => {
    await using world = await open();
    const { token, close } = await direct(world.address, "local", "local");
    const api = dial(world.address, { authorization: header(token), "x-chalk-env-id": "local" });
    expect(await endOf(api.call(listIntegrations, {}))).toBe(end);
    api.close();
    close();
  });

  test("until it expires, to the millisecond", async () => {
    await using world = await open({ tokenSeconds: 60 });
    const api = await direct(world.address, "local", "local");
    world.pass(59.999);
    expect(await endOf(api.call(listIntegrations, {}))).toBe("OK");
    world.pass(0.001);
    expect(await endOf(api.call(listIntegrations, {}))).toBe("UNAUTHENTICATED: the token has expired");
    api.close();
  });

  test("not by another server than the one that issued it", async () => {
    await using one = await open();
    await using two = await open();
    const { token, close } = await direct(one.address, "local", "local");
    const api = dial(two.address, { authorization: `Bearer ${token}`, "x-chalk-env-id": "local" });
    expect(await endOf(api.call(listIntegrations, {}))).toBe(none);
    api.close();
    close();
  });

  test("that was not issued here, where the server is told of it; it does not expire", async () => {
    await using world = await open({ tokens: ["a.web.identity"], tokenSeconds: 1 });
    const api = dial(world.address, { authorization: "Bearer a.web.identity", "x-chalk-env-id": "local" });
    world.pass(1_000_000);
    expect(await endOf(api.call(listIntegrations, {}))).toBe("OK");
    api.close();
  });
});

describe("the SDK, when its token expires before its time", () => {
  const sdk = (address: string) =>
    new ChalkClient({ apiServer: address, clientId: "local", clientSecret: "local", timeoutMs: 20_000 });

  test("fetches another one, reads again, and repeats the write that was refused", async () => {
    await using world = await open({ tokenSeconds: 60 });
    await using client = sdk(world.address);
    await client.api.datasources.list();
    world.pass(61);
    await client.api.datasources.list();
    world.pass(61);
    await client.api.datasources.create({ kind: "kafka", name: "k", config: {} });
    const { calls } = world.server;
    expect(calls().map((call) => `${call.method} ${call.code}`)).toEqual([
      "GetToken 0",
      "ListIntegrations 0",
      "ListIntegrations 16",
      "GetToken 0",
      "ListIntegrations 0",
      "InsertIntegration 16",
      "GetToken 0",
      "InsertIntegration 0",
    ]);
    expect(await client.api.datasources.list()).toHaveLength(1);
  });

  test("gives up where the new one is refused as well", async () => {
    await using world = await open({ tokenSeconds: 0 });
    await using client = sdk(world.address);
    await expect(client.api.datasources.list()).rejects.toMatchObject({
      grpcStatus: "UNAUTHENTICATED",
      findings: [{ code: "bad-credentials" }],
    });
    expect(world.server.calls().map((call) => call.method)).toEqual([
      "GetToken",
      "ListIntegrations",
      "GetToken",
      "ListIntegrations",
    ]);
  });

  test("says that the credentials are wrong, and never the secret", async () => {
    await using world = await open();
    await using client = new ChalkClient({
      apiServer: world.address,
      clientId: "local",
      clientSecret: "a-wrong-secret",
    });
    const error = await client.api.datasources.list().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ grpcStatus: "UNAUTHENTICATED", method: "GetToken" });
    expect(JSON.stringify(error) + String(error)).not.toContain("a-wrong-secret");
  });
});

test("GetDisplayAgent tells who calls, where, and what it may do", async () => {
  const clients = [{ id: "ci", secret: "s", permissions: ["deploy.read", "secrets.list"] as const }];
  await using world = await open({ clients, environments: [{ id: "env_1", name: "Production" }] });
  const api = await direct(world.address, "ci", "s");
  const { agent } = await api.call(TeamService.method.getDisplayAgent, {});
  expect(agent?.agent.value).toMatchObject({
    clientId: "ci",
    environmentId: "env_1",
    environmentName: "Production",
    permissions: [
      { name: "deploy.read", permission: 11 },
      { name: "secrets.list", permission: 20 },
    ],
  });
  api.close();
});
