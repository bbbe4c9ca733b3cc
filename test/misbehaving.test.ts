import { createServer as createHttp } from "node:http";
import { constants } from "node:http2";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTls } from "node:tls";
import { describe, expect, test } from "vitest";
import { IntegrationsService } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import { ApiError } from "../src/sdk/error.ts";
import { createReader } from "../src/sdk/reader.ts";
import { createWriter } from "../src/sdk/writer.ts";
import { clientOf } from "./support/clients.ts";
import { framed, message, openPeer, type Reply } from "./support/peer.ts";

// What a server, a proxy or a stranger at its address can do to a call. A read is tried again where that may help. A
// write leaves once, whatever becomes of it, and what proves nothing is called unknown and says so to the caller.

const { method } = IntegrationsService;

type Stream = Parameters<Extract<Reply, (stream: never) => void>>[0];

const reset =
  (code: number): Reply =>
  (stream) =>
    stream.close(code);
const http =
  (status: number, body = ""): Reply =>
  (stream) => {
    stream.respond({ ":status": status, "content-type": "text/html" });
    stream.end(body);
  };
const begin =
  (then: (stream: Stream) => void): Reply =>
  (stream) => {
    stream.respond({ ":status": 200, "content-type": "application/grpc" });
    then(stream);
  };
const source = (id: string, name: string, kind = 9): Reply =>
  message(method.insertIntegration.output, { integration: { id, name, kind, environmentId: "env-1" } });

const hint = "it may have been applied all the same: look before you send it again";

/** How a call ended: `GRPC_STATUS code`, and what an error must have besides. */
async function endOf(name: string, call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return "answered";
  expect(error).toBeInstanceOf(ApiError);
  const { method, grpcStatus, findings } = error as ApiError;
  expect(method).toBe(name);
  expect(findings[0].hint ?? "").not.toBe("");
  return `${grpcStatus} ${findings[0].code}`;
}

describe("a server that misbehaves", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, reply: Reply, read: string, attempts: number, write: string][] = [
    ["resets without an error",           reset(constants.NGHTTP2_NO_ERROR),          "INTERNAL server-error",           1, "unknown"],
    ["resets as cancelled",               reset(constants.NGHTTP2_CANCEL),            "CANCELLED server-error",          1, "unknown"],
    ["resets as failed",                  reset(constants.NGHTTP2_INTERNAL_ERROR),    "INTERNAL server-error",           1, "unknown"],
    ["resets as refused, though it read", reset(constants.NGHTTP2_REFUSED_STREAM),    "UNAVAILABLE unreachable",         6, "unknown"],
    ["resets as overrun",                 reset(constants.NGHTTP2_ENHANCE_YOUR_CALM), "RESOURCE_EXHAUSTED server-error", 6, "unknown"],
    ["cuts the connection",               (s) => s.session?.destroy(),                "UNAVAILABLE unreachable",         6, "unknown"],
    ["hangs",                             () => undefined,                            "DEADLINE_EXCEEDED timed-out",     1, "unknown"],
    ["hangs after its headers",           begin(() => undefined),                     "DEADLINE_EXCEEDED timed-out",     1, "unknown"],
    ["cuts the connection in the message", begin((s) => s.write(framed(new Uint8Array(), 9), () => s.session?.destroy())), "UNAVAILABLE unreachable", 6, "unknown"],
    ["ends without a status",             begin((s) => s.end(framed(new Uint8Array()))), "INTERNAL server-error",        1, "unknown"],
    ["says two messages",                 begin((s) => s.end(Buffer.concat([framed(new Uint8Array()), framed(new Uint8Array())]))), "INTERNAL server-error", 1, "unknown"],
    ["says a length that is none",        begin((s) => s.end(framed(new Uint8Array(3), 0xffffffff))), "RESOURCE_EXHAUSTED unreachable", 1, "unknown"],
    ["says what is no message",           new Uint8Array([255, 255]),                 "INTERNAL server-error",           1, "unknown"],
    ["says status 0 without a message",   { code: 0 },                                "UNIMPLEMENTED server-error",      1, "unknown"],
    ["says status 99",                    { code: 99, details: "x" },                 "code 99 server-error",            1, "unknown"],
    ["says a status below 0",             { code: -1, details: "x" },                 "code -1 server-error",            1, "unknown"],
    ["says a status in letters",          { code: "abc", details: "x" },              "code NaN server-error",           1, "unknown"],
    ["says UNKNOWN",                      { code: 2, details: "x" },                  "UNKNOWN server-error",            1, "unknown"],
    ["says ABORTED",                      { code: 10, details: "x" },                 "ABORTED server-error",            6, "unknown"],
    ["says INTERNAL without a reason",    { code: 13 },                               "INTERNAL server-error",           1, "unknown"],
    ["says DATA_LOSS",                    { code: 15, details: "x" },                 "DATA_LOSS server-error",          1, "unknown"],
    ["says CANCELLED in our own words",   { code: 1, details: "Cancelled on client" }, "CANCELLED server-error",         1, "unknown"],
    ["says UNAVAILABLE",                  { code: 14, details: "busy" },              "UNAVAILABLE unreachable",         6, "unknown"],
    ["says UNAVAILABLE, do not come back", { code: 14, details: "busy", more: { "grpc-retry-pushback-ms": "-1" } }, "UNAVAILABLE unreachable", 1, "unknown"],
    ["does not know the method",          { code: 12, details: "unknown method" },    "UNIMPLEMENTED server-error",      1, "refused"],
    ["is a page",                         http(200, "<html>hello</html>"),            "RESOURCE_EXHAUSTED unreachable",  1, "unknown"],
    ["is a redirect",                     http(302),                                  "UNKNOWN unreachable",             1, "unknown"],
    ["is a broken page",                  http(500),                                  "UNKNOWN unreachable",             1, "unknown"],
    ["is a page that is not there",       http(404),                                  "UNIMPLEMENTED server-error",      1, "refused"],
    ["is a gateway that says 403",        http(403),                                  "PERMISSION_DENIED permission-denied", 1, "refused"],
    ["is a gateway that says 429",        http(429),                                  "UNAVAILABLE unreachable",         6, "unknown"],
    ["is a gateway that says 503",        http(503),                                  "UNAVAILABLE unreachable",         6, "unknown"],
  ];

  for (const [rule, reply, read, attempts, write] of table) {
    test(rule, async () => {
      await using peer = await openPeer();
      await using client = clientOf(peer.address);
      await client.environment(); // the token first: it is the calls after it that the table is about
      peer.answer("ListIntegrations", reply);
      peer.answer("InsertIntegration", reply);
      const bounds = { timeoutMs: read.startsWith("DEADLINE") ? 300 : 10_000 };
      const create = { kind: "kafka", name: "a", config: {} };

      expect(await endOf("ListIntegrations", client.api.datasources.list(bounds))).toBe(read);
      const called = (name: string) => peer.arrived.filter((a) => a.method === name).length;
      expect(called("ListIntegrations")).toBe(attempts);

      const writing = client.api.datasources.create(create, bounds);
      expect(await endOf("InsertIntegration", writing)).toBe(read);
      const told = await writing.catch((error: ApiError) => error.findings[0].hint);
      expect([called("InsertIntegration"), told === hint]).toEqual([1, write === "unknown"]);

      const answer = await createWriter(client).create("a", "kafka", new Map(), bounds);
      expect([called("InsertIntegration"), answer.is]).toEqual([2, write]);
    });
  }
});

test("a server that goes away and says that it read nothing, though it did, is not sent a write twice", async () => {
  await using peer = await openPeer();
  await using client = clientOf(peer.address);
  await client.environment();
  peer.answer("DeleteIntegration", (stream) => stream.session?.goaway(0, 0));
  expect((await createWriter(client).delete("a", { timeoutMs: 300 })).is).toBe("unknown");
  expect(peer.arrived.map((a) => a.method)).toEqual(["GetToken", "DeleteIntegration"]);
});

describe("an answer about something else", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, reply: Reply, create: string, update: string, writer: readonly [string, string]][] = [
    ["what was asked",  source("ds-1", "a"),     "answered",             "answered",             ["accepted", "accepted"]],
    ["another id",      source("ds-2", "a"),     "answered",             "UNKNOWN server-error", ["accepted", "unknown"]],
    ["another name",    source("ds-1", "b"),     "UNKNOWN server-error", "UNKNOWN server-error", ["unknown", "unknown"]],
    ["another kind",    source("ds-1", "a", 11), "UNKNOWN server-error", "answered",             ["unknown", "accepted"]],
    ["an unknown kind", source("ds-1", "a", 42), "UNKNOWN server-error", "answered",             ["unknown", "unknown"]],
    ["no id",           source("", "a"),         "UNKNOWN server-error", "UNKNOWN server-error", ["unknown", "unknown"]],
    ["nothing",         new Uint8Array(),        "UNKNOWN server-error", "UNKNOWN server-error", ["unknown", "unknown"]],
  ];

  for (const [rule, reply, create, update, writer] of table) {
    test(`${rule}: of a write it proves ${writer.join(" and ")}`, async () => {
      await using peer = await openPeer();
      await using client = clientOf(peer.address);
      peer.answer("InsertIntegration", reply);
      peer.answer("UpdateIntegration", reply);
      const { datasources } = client.api;
      expect(await endOf("InsertIntegration", datasources.create({ kind: "kafka", name: "a", config: {} }))).toBe(
        create,
      );
      expect(await endOf("UpdateIntegration", datasources.update("ds-1", { name: "a" }))).toBe(update);
      const write = createWriter(client);
      const answers = [await write.create("a", "kafka", new Map()), await write.update("ds-1", "a", new Map())];
      expect(answers.map((a) => a.is)).toEqual(writer);
      expect(peer.arrived.length).toBe(5); // the token, and each write once
    });
  }

  test("a get of one id that is answered with another is not taken for it; the case of an id is the server's", async () => {
    await using peer = await openPeer();
    await using client = clientOf(peer.address);
    const integration = { id: "abc", kind: 9, environmentId: "env-1" };
    peer.answer("GetIntegration", message(method.getIntegration.output, { integrationWithSecrets: { integration } }));
    expect(await endOf("GetIntegration", client.api.datasources.get("abd"))).toBe("UNKNOWN server-error");
    expect((await client.api.datasources.get("ABC")).id).toBe("abc");
  });

  test("a list of another environment is refused by the reader, whole", async () => {
    await using peer = await openPeer();
    await using client = clientOf(peer.address);
    const integrations = ["env-1", "env-2"].map((environmentId) => ({ id: environmentId, kind: 9, environmentId }));
    peer.answer("ListIntegrations", message(method.listIntegrations.output, { integrations }));
    await expect(createReader(client).list()).rejects.toMatchObject({ findings: [{ code: "foreign-row" }] });
  });
});

describe("a stranger at the server's address", () => {
  const garbage = (socket: Socket): unknown => socket.on("error", () => undefined).end("220 mail.example ESMTP\r\n");
  const silent = (socket: Socket): unknown => socket.on("error", () => undefined).resume();
  const isNot = /^what answers at \S+ is not a Chalk API server/;
  const isNone = /^no connection to \S+ /;

  // biome-ignore format: a table is read by its columns
  const table: [rule: string, server: () => Server, host: string, message: RegExp][] = [
    ["a web server of HTTP/1",           () => createHttp((_request, answer) => answer.end("hello")), "127.0.0.1", isNot],
    ["a mail server",                    () => createServer(garbage),                                 "127.0.0.1", isNot],
    ["a server that wants TLS",          () => createTls({}).on("tlsClientError", () => undefined),   "127.0.0.1", isNone],
    ["one that says nothing",            () => createServer(silent),                                  "127.0.0.1", /^GetToken was not answered in time/],
    ["one that hangs up",                () => createServer((socket) => socket.destroy()),            "127.0.0.1", isNone],
    ["one without TLS, where TLS is due", () => createServer(garbage),                                "0.0.0.0",   /^\S+ does not speak TLS on that port/],
  ];

  for (const [rule, make, host, text] of table) {
    test(`${rule} is told from a Chalk API server, and gets no write`, async () => {
      const sockets = new Set<Socket>();
      let received = "";
      const server = make().on("connection", (socket: Socket) => {
        sockets.add(socket.on("data", (chunk: Buffer) => (received += chunk.toString("latin1"))));
      });
      await new Promise<void>((done) => server.listen(0, host, done));
      try {
        await using client = clientOf(`${host}:${(server.address() as AddressInfo).port}`, {
          clientSecret: "hunter22",
        });
        const bounds = { timeoutMs: 1500 };
        const { datasources } = client.api;
        const error: unknown = await datasources.list(bounds).catch((thrown: unknown) => thrown);
        const how = /in time/.test(text.source) ? "DEADLINE_EXCEEDED timed-out" : "UNAVAILABLE unreachable";
        expect(await endOf("GetToken", Promise.reject(error))).toBe(how);
        expect((error as ApiError).message).toMatch(text);
        const writing = datasources.create({ kind: "kafka", name: "a", config: {} }, bounds);
        expect(await endOf("GetToken", writing)).toBe(how);
        const answer = await createWriter(client).create("a", "kafka", new Map(), bounds);
        expect(answer.is).toBe("not-sent");
        expect(received).not.toContain("hunter22");
      } finally {
        for (const socket of sockets) socket.destroy();
        server.close();
      }
    });
  }

  test("nobody: the connection is refused", async () => {
    await using client = clientOf("127.0.0.1:1");
    const reading = client.api.datasources.list({ timeoutMs: 1500 });
    await expect(reading).rejects.toThrow(/^nothing listens at 127.0.0.1:1: connection refused/);
    expect((await createWriter(client).delete("a", { timeoutMs: 1500 })).is).toBe("not-sent");
  });

  test("nobody any more: a write that finds no connection was surely not sent", async () => {
    const peer = await openPeer();
    await using client = clientOf(peer.address);
    await client.environment();
    await peer[Symbol.asyncDispose]();
    const bounds = { timeoutMs: 300 };
    expect((await createWriter(client).delete("a", bounds)).is).toBe("not-sent");
    const deleting = client.api.datasources.delete("a", bounds);
    expect(await endOf("DeleteIntegration", deleting)).toBe("UNAVAILABLE unreachable");
    await expect(deleting).rejects.not.toMatchObject({ findings: [{ hint }] });
  });
});
