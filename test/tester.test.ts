import { create, toBinary } from "@bufbuild/protobuf";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  DatasourceTestCoverage,
  DatasourceTestFindingStatus,
  DatasourceTestStatus,
} from "../src/gen/chalk/engine/v1/datasource_service_pb.ts";
import { TestIntegrationResponseSchema as FirstSchema } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import { TestIntegrationResponseSchema as SecondSchema } from "../src/gen/chalk/server/v2/integrations_pb.ts";
import type { TestAsk } from "../src/model/ports.ts";
import { Secret } from "../src/model/secret.ts";
import { createTester } from "../src/sdk/tester.ts";
import { type RunningServer, startServer } from "../src/server/start.ts";
import { leaks, makeCanary } from "./support/canary.ts";
import { clientOf } from "./support/clients.ts";
import { openPeer, type Reply } from "./support/peer.ts";

// How a connection test is asked for, and what becomes of each answer.

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({
    ids: "counting",
    clients: [
      { id: "local", secret: "local" },
      { id: "none", secret: "none", permissions: [] },
    ],
  });
});
beforeEach(() => {
  server.setBehaviour({});
  server.setFaults([]);
  server.clearCalls();
});
afterAll(() => server.close());

const text = (value: string) => ({ is: "text" as const, text: new Secret(value) });

function ask(config: Readonly<Record<string, string>>, more: Partial<TestAsk> = {}): TestAsk {
  const values = Object.entries(config).map(([key, value]) => [key, text(value)] as const);
  return { kind: "postgresql", config: new Map(values), coverage: "fast", hidden: [], ...more };
}

/** The open port of the embedded server itself, and one that nothing listens at. */
const open = () => ask({ PGHOST: "127.0.0.1", PGPORT: String(server.port) });
const closed = ask({ PGHOST: "127.0.0.1", PGPORT: "1" });
const asked = (): readonly number[] =>
  server.calls().flatMap(({ method, code }) => (method === "TestIntegration" ? [code] : []));

describe("against a server", () => {
  test("of the second version: the keys and the coverage", async () => {
    await using client = clientOf(server.address);
    const tester = createTester(client);
    expect(await tester.test(open())).toMatchObject({ is: "tested", success: true, coverage: "fast" });
    expect(await tester.test({ ...closed, coverage: "full" })).toEqual({
      is: "tested",
      success: false,
      coverage: "full",
      findings: [
        {
          status: "error",
          title: "TCP connection",
          message: "no connection to 127.0.0.1:1 (ECONNREFUSED)",
          keys: ["PGHOST", "PGPORT"],
        },
      ],
    });
    expect(asked()).toEqual([0, 0]);
  });

  test("of the first version: which is remembered", async () => {
    server.setBehaviour({ "test-v2": "no" });
    await using client = clientOf(server.address);
    const tester = createTester(client);
    const message = "no connection to 127.0.0.1:1 (ECONNREFUSED)";
    const failed = [{ status: "error", title: "", message, keys: [] }];
    expect(await tester.test(closed)).toEqual({ is: "tested", success: false, coverage: "unknown", findings: failed });
    expect(await tester.test(open())).toMatchObject({ is: "tested", success: true, coverage: "unknown" });
    expect(asked()).toEqual([12, 0, 0]);
  });

  test("of a saved source: what is left out comes from there", async () => {
    await using client = clientOf(server.address);
    const config = { PGHOST: "127.0.0.1", PGPORT: "1" };
    const { id } = await client.api.datasources.create({ kind: "postgresql", name: "saved", config });
    const tester = createTester(client);
    expect(await tester.test(ask({}, { id }))).toMatchObject({ success: false });
    expect(await tester.test(ask({ PGPORT: String(server.port) }, { id }))).toMatchObject({ success: true });
    await client.api.datasources.delete(id);
  });

  test("that refuses, or knows no test at all", async () => {
    await using client = clientOf(server.address, { clientId: "none", clientSecret: "none" });
    const why = "PERMISSION_DENIED: missing permission secrets.list";
    expect(await createTester(client).test(closed)).toEqual({ is: "untested", why });
    server.setFaults([{ method: "TestIntegration", kind: "before", code: 12 }]);
    expect(await createTester(client).test(closed)).toEqual({ is: "untested", why: "UNIMPLEMENTED: injected fault" });
  });

  test("that is not there, does not answer, or is no longer waited for: sent once, and no rejection", async () => {
    await using nowhere = clientOf("http://127.0.0.1:1");
    expect(await createTester(nowhere).test(closed, { timeoutMs: 500 })).toMatchObject({ is: "untested" });
    await using client = clientOf(server.address);
    server.setFaults([{ method: "TestIntegration", kind: "after", code: 14 }]);
    expect(await createTester(client).test(closed)).toMatchObject({ why: "UNAVAILABLE: injected fault" });
    server.setFaults([{ method: "TestIntegration", kind: "hang" }]);
    expect(await createTester(client).test(closed, { timeoutMs: 200 })).toMatchObject({
      why: expect.stringMatching(/^DEADLINE_EXCEEDED/),
    });
    expect(asked()).toEqual([14, 0]);
    const signal = AbortSignal.abort("SIGINT");
    expect(await createTester(client).test(closed, { signal })).toMatchObject({
      why: expect.stringMatching(/^CANCELLED/),
    });
    expect(asked()).toHaveLength(2);
  });
});

type Second = Parameters<typeof create<typeof SecondSchema>>[1];
const second = (init: Second): Reply => toBinary(SecondSchema, create(SecondSchema, init));
const { PASS, FAIL, PASS_WITH_WARNINGS, UNSPECIFIED } = DatasourceTestStatus;
const of = DatasourceTestFindingStatus;

async function answered(reply: Reply, hidden: readonly string[] = []) {
  await using peer = await openPeer();
  peer.answer("TestIntegration", reply);
  await using client = clientOf(peer.address);
  return await createTester(client).test(ask({}, { hidden: hidden.map((value) => new Secret(value)) }));
}

describe("an answer", () => {
  const table: [rule: string, reply: Reply, expected: object][] = [
    ["that passes", second({ status: PASS }), { success: true, coverage: "unknown", findings: [] }],
    ["that passes with warnings", second({ status: PASS_WITH_WARNINGS }), { success: true }],
    ["that says nothing", second({}), { is: "untested" }],
    ["that says what nobody knows", second({ status: 77 as never }), { is: "untested" }],
    [
      "unspecified, whatever its findings",
      second({ status: UNSPECIFIED, findings: [{ status: of.PASS }] }),
      { is: "untested" },
    ],
    [
      "that fails without a finding",
      second({ status: FAIL, summary: "no" }),
      { success: false, findings: [{ status: "error", message: "no", keys: [] }] },
    ],
    [
      "that fails with a warning alone",
      second({ status: FAIL, summary: "no", findings: [{ status: of.WARNING_LOW_SEVERITY }] }),
      { findings: [{ status: "warning" }, { status: "error" }] },
    ],
    [
      "of every status",
      second({
        status: PASS,
        findings: [
          of.SKIPPED,
          of.PASS,
          of.WARNING_LOW_SEVERITY,
          of.WARNING_MEDIUM_SEVERITY,
          of.WARNING_HIGH_SEVERITY,
          of.ERROR,
          of.UNSPECIFIED,
          99 as never,
        ].map((status) => ({ status })),
      }),
      {
        findings: ["skipped", "pass", "warning", "warning", "warning", "error", "warning", "warning"].map((status) => ({
          status,
        })),
      },
    ],
    ["of another coverage", second({ status: PASS, coverageRan: DatasourceTestCoverage.FULL }), { coverage: "full" }],
    ["that is empty", new Uint8Array(), { is: "untested" }],
    ["that is no message", new Uint8Array([255, 255]), { is: "untested" }],
    [
      "that is lost",
      (stream) =>
        stream.respond({ ":status": 200, "content-type": "application/grpc", "grpc-status": "0" }, { endStream: true }),
      { is: "untested", why: expect.stringMatching(/No message received/) },
    ],
  ];
  for (const [rule, reply, expected] of table)
    test(rule, async () => expect(await answered(reply)).toMatchObject(expected));

  test("that is lost is asked for once: the server has connected already", async () => {
    await using peer = await openPeer();
    peer.answer("TestIntegration", { code: 12, details: "No message received" });
    await using client = clientOf(peer.address);
    expect(await createTester(client).test(ask({}))).toMatchObject({ is: "untested" });
    expect(peer.arrived.filter(({ method }) => method === "TestIntegration")).toHaveLength(1);
  });

  test("of the first version, sent as one of the second, is none", async () =>
    expect(await answered(toBinary(FirstSchema, create(FirstSchema, { kind: "x", success: true })))).toMatchObject({
      is: "untested",
    }));
});

test("the server's words are one line, of a bounded length, and show nothing that is hidden, in whatever way", async () => {
  const secret = makeCanary();
  const spoken = `\u001b[31m${secret}\n::error::postgresql://u:${encodeURIComponent(secret)}@h ${JSON.stringify(secret)} ${"x".repeat(999)}`;
  const findings = [{ status: of.ERROR, title: spoken, message: spoken, configKeys: ["PGHOST"] }];
  const told = [
    await answered(second({ status: FAIL, findings }), [secret]),
    await answered(second({ status: FAIL, summary: spoken }), [secret]),
    await answered({ code: 9, details: spoken }, [secret]),
  ];
  expect(leaks(JSON.stringify(told), new Map([["secret", secret]]))).toEqual([]);
  for (const [, words] of JSON.stringify(told).matchAll(/"(?:title|message|why)":"([^"]+)"/g)) {
    expect(words).toMatch(/^[\x20-\x7e…]{1,350}$/);
    expect(words).toContain("(sensitive)");
  }
});
