import { inspect } from "node:util";
import { status } from "@grpc/grpc-js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CallOptions } from "../src/model/ports.ts";
import type { ChalkClient, ChalkClientOptions } from "../src/sdk/client.ts";
import { ApiError } from "../src/sdk/error.ts";
import { LinkedSecretRef } from "../src/sdk/linked-secret-ref.ts";
import { createWriter } from "../src/sdk/writer.ts";
import { type Fault, type RunningServer, startServer } from "../src/server/start.ts";
import { leaks, makeCanary } from "./support/canary.ts";
import { clientOf, surroundings } from "./support/clients.ts";
import { openPeer, send, tokenReply } from "./support/peer.ts";

// How calls are made, whatever they ask for: bounds, retries, the token, the end of a client, and what no error shows.

let server: RunningServer;
let client: ChalkClient;

beforeEach(async () => {
  server = await startServer({ ids: "counting" });
  client = clientOf(server.address);
});

afterEach(async () => {
  await client.close();
  await server.close();
});

/** The calls of a method that the server answered. */
const called = (method: string): number => server.calls().filter((call) => call.method === method).length;

type Method = (client: ChalkClient, call?: CallOptions) => Promise<unknown>;
const source = { kind: "kafka", name: "a", config: { K: "v" } };

// biome-ignore format: a table is read by its columns
const reads: [method: string, call: Method][] = [
  ["ListIntegrations",             (c, call) => c.api.datasources.list(call)],
  ["GetIntegration",               (c, call) => c.api.datasources.get("ds-1", call)],
  ["TestIntegration",              (c, call) => c.api.datasources.test("ds-1", call)],
  ["ListSecrets",                  (c, call) => c.api.secrets.list(call)],
  ["GetSecretValue",               (c, call) => c.api.secrets.value("secret-1", call)],
  ["ListDatasourcePermissionTags", (c, call) => c.api.permissionTags.list(call)],
  ["GetActiveDeployments",         (c, call) => c.api.deployments.active(call)],
  ["GetDeployment",                (c, call) => c.api.deployments.get("x", call)],
  ["GetDisplayAgent",              (c, call) => c.permissions(call)],
];
// biome-ignore format: a table is read by its columns
const writes: [method: string, call: Method][] = [
  ["InsertIntegration",             (c, call) => c.api.datasources.create(source, call)],
  ["UpdateIntegration",             (c, call) => c.api.datasources.update("ds-1", { name: "b" }, call)],
  ["DeleteIntegration",             (c, call) => c.api.datasources.delete("ds-1", call)],
  ["UpsertSecret",                  (c, call) => c.api.secrets.set("s", "v", call)],
  ["DeleteSecret",                  (c, call) => c.api.secrets.delete("s", call)],
  ["UpsertDatasourcePermissionTag", (c, call) => c.api.permissionTags.set("kafka", "a", [], call)],
  ["DeleteDatasourcePermissionTag", (c, call) => c.api.permissionTags.delete("kafka", "a", call)],
  ["RedeployDeployment",            (c, call) => c.api.deployments.redeploy("x", call)],
];

describe("a write leaves once, whatever strikes it", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, fault: Omit<Fault, "method">][] = [
    ["UNAVAILABLE before it is done",        { kind: "before", code: status.UNAVAILABLE }],
    ["RESOURCE_EXHAUSTED before it is done", { kind: "before", code: status.RESOURCE_EXHAUSTED }],
    ["ABORTED before it is done",            { kind: "before", code: status.ABORTED }],
    ["PERMISSION_DENIED before it is done",  { kind: "before", code: status.PERMISSION_DENIED }],
    ["UNAVAILABLE after it is done",         { kind: "after", code: status.UNAVAILABLE }],
    ["INTERNAL after it is done",            { kind: "after", code: status.INTERNAL }],
    ["DEADLINE_EXCEEDED after it is done",   { kind: "after", code: status.DEADLINE_EXCEEDED }],
  ];
  for (const [rule, fault] of table) {
    test(rule, async () => {
      server.setFaults(writes.map(([method]) => ({ method, ...fault })));
      for (const [method, call] of writes) {
        const error: unknown = await call(client).catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ name: expect.stringMatching(/^(Api|NotFound)Error$/), method });
        expect([method, called(method)]).toEqual([method, 1]);
      }
    });
  }

  test("a write that was done and not answered is there, and its error says so", async () => {
    server.setFaults([{ method: "InsertIntegration", kind: "after", code: status.UNAVAILABLE }]);
    const hint = "it may have been applied all the same: look before you send it again";
    await expect(client.api.datasources.create(source)).rejects.toMatchObject({ findings: [{ hint }] });
    expect((await client.api.datasources.list()).map((s) => s.name)).toEqual(["a"]);
  });

  test("a connection that is cut after it is done", async () => {
    await client.environment();
    server.setFaults([{ method: "InsertIntegration", kind: "reset" }]);
    expect((await createWriter(client).create("a", "kafka", new Map())).is).toBe("unknown");
    expect(called("InsertIntegration")).toBe(1);
    expect((await client.api.datasources.list()).length).toBe(1);
  });
});

describe("a read is tried again", () => {
  for (const [method, call] of reads) {
    test(method, async () => {
      server.setFaults([{ method, call: 1, kind: "before", code: status.UNAVAILABLE }]);
      const error: unknown = await call(client).catch((thrown: unknown) => thrown);
      if (error instanceof ApiError) expect(error.grpcStatus).toBe("NOT_FOUND"); // what it asks for is not there
      expect(called(method)).toBe(2);
    });
  }

  test("six times, and then it fails", async () => {
    server.setFaults([{ method: "ListIntegrations", kind: "before", code: status.UNAVAILABLE }]);
    await expect(client.api.datasources.list()).rejects.toMatchObject({ grpcStatus: "UNAVAILABLE" });
    expect(called("ListIntegrations")).toBe(6);
  });

  test("and so is the token", async () => {
    server.setFaults([{ method: "GetToken", call: 1, kind: "before", code: status.UNAVAILABLE }]);
    await client.api.datasources.create(source);
    expect([called("GetToken"), called("InsertIntegration")]).toEqual([2, 1]);
  });
});

describe("a token that the server takes no more", () => {
  for (const [method, call] of [...reads, ...writes]) {
    test(`is fetched anew, and ${method} is sent once more`, async () => {
      server.setFaults([{ method, call: 1, kind: "before", code: status.UNAUTHENTICATED }]);
      const error: unknown = await call(client).catch((thrown: unknown) => thrown);
      if (error instanceof ApiError) expect(error.grpcStatus).toBe("NOT_FOUND");
      expect([called(method), called("GetToken")]).toEqual([2, 2]);
    });
    test(`is fetched anew once: ${method} is not sent a third time`, async () => {
      server.setFaults([{ method, kind: "before", code: status.UNAUTHENTICATED }]);
      const findings = [{ code: "bad-credentials" }];
      await expect(call(client)).rejects.toMatchObject({ method, grpcStatus: "UNAUTHENTICATED", findings });
      expect([called(method), called("GetToken")]).toEqual([2, 2]);
    });
  }

  test("many calls at once share one new token", async () => {
    await client.environment();
    server.setFaults(
      [1, 2, 3].map((call) => ({ method: "ListSecrets", call, kind: "before", code: status.UNAUTHENTICATED })),
    );
    await Promise.all([1, 2, 3].map(() => client.api.secrets.list()));
    expect(called("GetToken")).toBe(2);
  });
});

describe("bounds of a call", () => {
  for (const [method, call] of [...reads, ...writes]) {
    test(`${method} that is aborted already is not sent`, async () => {
      await client.environment();
      server.clearCalls();
      const findings = [{ code: "cancelled" }];
      const aborted = call(client, { signal: AbortSignal.abort() });
      await expect(aborted).rejects.toMatchObject({ name: "ApiError", grpcStatus: "CANCELLED", findings });
      expect(server.calls()).toEqual([]);
    });

    test(`${method} ends at an abort`, async () => {
      await client.environment();
      server.setFaults([{ method, kind: "delay", milliseconds: 60_000 }]);
      const abort = new AbortController();
      const calling = call(client, { signal: abort.signal });
      setImmediate(() => abort.abort());
      await expect(calling).rejects.toMatchObject({ grpcStatus: "CANCELLED", findings: [{ code: "cancelled" }] });
    });

    test(`${method} ends with its time`, async () => {
      await client.environment();
      server.setFaults([{ method, kind: "delay", milliseconds: 60_000 }]);
      const calling = call(client, { timeoutMs: 50 });
      await expect(calling).rejects.toMatchObject({
        grpcStatus: "DEADLINE_EXCEEDED",
        findings: [{ code: "timed-out" }],
      });
    });
  }

  test("a client has a time for its reads", async () => {
    await using hasty = clientOf(server.address, { timeoutMs: 300 });
    await hasty.environment();
    server.setFaults([{ method: "ListIntegrations", kind: "delay", milliseconds: 60_000 }]);
    await expect(hasty.api.datasources.list()).rejects.toMatchObject({ findings: [{ code: "timed-out" }] });
  });

  test("one caller's abort while the token is awaited fails no other call", async () => {
    server.setFaults([{ method: "GetToken", call: 1, kind: "delay", milliseconds: 100 }]);
    const abort = new AbortController();
    const impatient = client.api.datasources.list({ signal: abort.signal });
    const patient = client.api.datasources.list();
    setImmediate(() => abort.abort());
    await expect(impatient).rejects.toMatchObject({ findings: [{ code: "cancelled" }] });
    expect(await patient).toEqual([]);
    expect(called("GetToken")).toBe(1);
  });
});

describe("the end of a client", () => {
  const closed = { findings: [{ code: "cancelled", message: "the client is closed" }] };

  test("calls after it are refused, reads and writes alike", async () => {
    await client.api.datasources.list();
    await client.close();
    server.clearCalls();
    for (const [, call] of [...reads, ...writes]) await expect(call(client)).rejects.toMatchObject(closed);
    await expect(client.environment()).rejects.toMatchObject(closed);
    expect(server.calls()).toEqual([]);
  });

  test("may come before its first call, and twice", async () => {
    await client.close();
    await client.close();
    await expect(client.api.datasources.list()).rejects.toMatchObject(closed);
  });

  test("comes by itself at the end of a block", async () => {
    let left: ChalkClient;
    {
      await using inside = clientOf(server.address);
      await inside.api.datasources.list();
      left = inside;
    }
    await expect(left.api.datasources.list()).rejects.toMatchObject(closed);
  });

  test("calls that are under way go on to their end", async () => {
    await using peer = await openPeer();
    const closing = clientOf(peer.address);
    peer.answer("ListIntegrations", (stream) => {
      void closing.close().then(() => send(stream, new Uint8Array()));
    });
    expect(await closing.api.datasources.list()).toEqual([]);
    await expect(closing.api.datasources.list()).rejects.toMatchObject(closed);
  });
});

test("a client does nothing before its first call, and finds later what was missing before", async () => {
  const env: Record<string, string> = {};
  await using late = clientOf(server.address, { clientId: "", clientSecret: "", surroundings: surroundings({ env }) });
  await expect(late.api.datasources.list()).rejects.toMatchObject({ findings: [{ code: "no-credentials" }] });
  await expect(late.api.datasources.create(source)).rejects.toMatchObject({ findings: [{ code: "no-credentials" }] });
  expect(server.calls()).toEqual([]);
  Object.assign(env, { CHALK_CLIENT_ID: "local", CHALK_CLIENT_SECRET: "local" });
  expect(await late.api.datasources.list()).toEqual([]);
});

test("who watches hears the method and code of each call, and no value", async () => {
  const heard: string[] = [];
  await using watched = clientOf(server.address, { onCall: (call) => heard.push(`${call.method} ${call.code}`) });
  await watched.api.datasources.create(source);
  await watched.api.datasources.get("ds-9").catch(() => undefined);
  await watched.api.datasources.delete("ds-9").catch(() => undefined);
  expect(heard).toEqual(["InsertIntegration 0", "GetIntegration 0", "DeleteIntegration 5"]);
});

test.for<[how: string, onCall: () => void]>([
  [
    "throws",
    () => {
      throw new Error("watching failed");
    },
  ],
  ["rejects", async () => Promise.reject(new Error("watching failed"))],
])("a watcher that %s loses no answer", async ([, onCall]) => {
  await using watched = clientOf(server.address, { onCall });
  expect(await watched.api.datasources.create(source)).toMatchObject({ name: "a" });
  expect(await watched.api.datasources.list()).toMatchObject([{ name: "a" }]);
  await expect(watched.api.datasources.delete("ds-9")).rejects.toMatchObject({ grpcCode: 5 });
});

test("half a character is refused: encoded, it would be another text, and nobody would know", async () => {
  const config = { K: "x\ud800" };
  const half: Method[] = [
    (c) => c.api.datasources.create({ ...source, config }),
    (c) => c.api.datasources.update("a", { config }),
    (c) => c.api.secrets.set("K", "\udc00x"),
  ];
  for (const call of half) await expect(call(client)).rejects.toMatchObject({ findings: [{ code: "bad-value" }] });
  expect(server.calls()).toEqual([]);
  await client.api.datasources.create({ ...source, config: { K: "\u{1f600}" } });
});

describe("no error shows what was sent in secret", () => {
  const canaries = new Map([["$CANARY1", makeCanary()]]);
  const canary = canaries.get("$CANARY1") ?? "";
  const jwt = `a.${Buffer.from("{}").toString("base64url")}.${canary}`;
  const config = { K: canary, R: new LinkedSecretRef("s") };

  // The peer says back what it was sent, as servers do that mean well.
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, call: Method, options?: ChalkClientOptions][] = [
    ["the value of a create",             (c) => c.api.datasources.create({ kind: "kafka", name: "a", config })],
    ["the value of an update",            (c) => c.api.datasources.update("a", { config })],
    ["the value of a stored secret",      (c) => c.api.secrets.set("a", canary)],
    ["the client's secret",               (c) => c.api.datasources.list(), { clientSecret: canary }],
    ["the client's secret, at a write",   (c) => c.api.datasources.delete("a"), { clientSecret: canary }],
    ["a token that no header can hold",   (c) => c.api.datasources.list(), { jwt: `${jwt}\n`, environment: "e" }],
    ["the same, at a write",              (c) => c.api.datasources.delete("a"), { jwt: `${jwt}\n`, environment: "e" }],
    ["a name that no message can hold",   (c) => c.api.secrets.set(5 as unknown as string, canary)],
    ["a value that no message can hold",  (c) => c.api.secrets.set("a", `${canary}\ud800`)],
    ["the same, of a data source",        (c) => c.api.datasources.update("a", { config: { K: `${canary}\ud800` } })],
    ["a password in the address",         (c) => c.api.datasources.list(), { apiServer: `https://me:${canary}@x` }],
    ["a value of no kind",                (c) => c.api.datasources.create({ kind: "x", name: "a", config })],
  ];

  for (const [rule, call, options = {}] of table) {
    test(rule, async () => {
      await using peer = await openPeer();
      const isSecretOfClient = options.clientSecret !== undefined;
      const says = { code: 3, details: `no good: ${canary}` };
      peer.answer("GetToken", isSecretOfClient ? says : tokenReply({}));
      for (const [method] of [...reads, ...writes]) peer.answer(method, says);
      await using sharing = clientOf(peer.address, options);
      const error: unknown = await call(sharing).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      const shown = `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)} ${(error as Error).stack}`;
      expect(leaks(shown, canaries)).toEqual([]);
      const client = `${inspect(sharing, { depth: 9, showHidden: true })} ${JSON.stringify(sharing)}`;
      expect(leaks(client, canaries)).toEqual([]);
    });
  }
});
