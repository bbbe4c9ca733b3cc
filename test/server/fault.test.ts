import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DescService } from "@bufbuild/protobuf";
import { status } from "@grpc/grpc-js";
import { afterEach, describe, expect, test } from "vitest";
import { ambient } from "../../src/ambient.ts";
import { IntegrationKind, IntegrationsService } from "../../src/gen/chalk/server/v1/integrations_pb.ts";
import type { ChalkDsError } from "../../src/model/finding.ts";
import { type Fault, parseFault } from "../../src/server/fault.ts";
import { type RunningServer, startServer } from "../../src/server/start.ts";
import { type Direct, direct, endOf } from "../support/direct.ts";

const { listIntegrations, insertIntegration, updateIntegration } = IntegrationsService.method;

const gen = fileURLToPath(new URL("../../src/gen/chalk", import.meta.url));
const isService = (found: { readonly kind?: string }): found is DescService => found.kind === "service";

// A deadline for calls that are never answered: the others have none, so that no machine is too slow for them.
const hangMs = 2_000;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface World {
  readonly server: RunningServer;
  readonly api: Direct;
  /** The milliseconds that the server was told to wait; it never really waits. */
  readonly slept: readonly number[];
  insert(name: string, deadlineMs?: number): Promise<string>;
  names(): Promise<readonly string[]>;
}

async function open(faults: readonly string[], seed = 1): Promise<World> {
  const slept: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    slept.push(ms);
  };
  const server = await startServer({ seed, surroundings: { ...ambient(), sleep } });
  const api = await direct(server.address, "local", "local");
  server.setFaults(faults.map(parseFault));
  server.clearCalls();
  ends.push(async () => {
    api.close();
    await server.close();
  });
  return {
    server,
    api,
    slept,
    insert: (name, deadlineMs) =>
      endOf(api.call(insertIntegration, { name, integrationKind: IntegrationKind.KAFKA }, deadlineMs)),
    async names() {
      server.setFaults([]);
      const { integrations } = await api.call(listIntegrations, {});
      return integrations.map((row) => row.name ?? "");
    },
  };
}

// What strikes the second insert of three; the others are not touched.
describe("a fault", () => {
  const table: readonly [kind: string, seen: RegExp, isDone: boolean][] = [
    ["before", /^UNAVAILABLE: injected fault$/, false],
    ["before:NOT_FOUND", /^NOT_FOUND: injected fault$/, false],
    ["after", /^UNAVAILABLE: injected fault$/, true],
    ["after:INTERNAL", /^INTERNAL: injected fault$/, true],
    ["delay:1234", /^OK$/, true],
    ["hang", /^DEADLINE_EXCEEDED: /, true],
    ["reset", /^(UNAVAILABLE|CANCELLED|INTERNAL): /, true],
  ];
  test.for(table)("%s", async ([kind, seen, isDone]) => {
    const { insert, names, slept } = await open([`InsertIntegration:2:${kind}`]);
    expect(await insert("first")).toBe("OK");
    expect(await insert("second", kind === "hang" ? hangMs : undefined)).toMatch(seen);
    expect(await insert("third")).toBe("OK");
    expect(await names()).toEqual(isDone ? ["first", "second", "third"] : ["first", "third"]);
    expect(slept).toEqual(kind.startsWith("delay") ? [1234] : []);
  });

  test("that is a status is in the call log with it; one that only loses the answer was answered", async () => {
    const rules = ["before:ABORTED", "after:INTERNAL", "hang"].map((kind, i) => `InsertIntegration:${i + 1}:${kind}`);
    const { insert, server } = await open(rules);
    for (const name of ["a", "b"]) await insert(name);
    await insert("c", hangMs);
    const { ABORTED, INTERNAL, OK } = status;
    expect(server.calls().map((call) => call.code)).toEqual([ABORTED, INTERNAL, OK]);
  });

  test("cuts the connections of all that are waiting, and new ones are taken", async () => {
    const { server, insert } = await open(["InsertIntegration:1:reset", "ListIntegrations:1:hang"]);
    const other = await direct(server.address, "local", "local");
    const waiting = endOf(other.call(listIntegrations, {}, 20_000));
    await expect.poll(() => server.calls().map((call) => call.method)).toContain("ListIntegrations");
    expect(await insert("a")).toMatch(/^(UNAVAILABLE|CANCELLED|INTERNAL): /);
    expect(await waiting).toMatch(/^(UNAVAILABLE|CANCELLED|INTERNAL): /);
    expect(await endOf(other.call(listIntegrations, {}))).toBe("OK");
    other.close();
  });
});

describe("faults strike", () => {
  test("the calls of their own method, counted for each", async () => {
    const { api, insert } = await open(["ListIntegrations:2:before"]);
    const list = () => endOf(api.call(listIntegrations, {}));
    expect([await list(), await insert("a"), await insert("b"), await list(), await list()]).toEqual([
      "OK",
      "OK",
      "OK",
      "UNAVAILABLE: injected fault",
      "OK",
    ]);
  });

  test("every call of every method, for stars", async () => {
    const { api, insert, server } = await open(["*:*:before:INTERNAL"]);
    expect(await insert("a")).toMatch(/^INTERNAL/);
    expect(await endOf(api.call(updateIntegration, { integrationId: "x" }))).toMatch(/^INTERNAL/);
    await expect(direct(server.address, "local", "local")).rejects.toMatchObject({ code: status.INTERNAL });
  });

  test("in the order of the rules: the first that fits", async () => {
    const { insert } = await open(["InsertIntegration:1:before:ABORTED", "*:*:before:INTERNAL"]);
    expect(await insert("a")).toMatch(/^ABORTED/);
    expect(await insert("a")).toMatch(/^INTERNAL/);
  });

  test("callers that are not admitted: a fault of GetToken is one before the token", async () => {
    const { server } = await open(["GetToken:1:before:INTERNAL"]);
    await expect(direct(server.address, "local", "wrong")).rejects.toMatchObject({ code: status.INTERNAL });
    await expect(direct(server.address, "local", "wrong")).rejects.toMatchObject({ code: status.UNAUTHENTICATED });
  });

  test("again from the first call, once they are replaced", async () => {
    const { server, insert } = await open(["InsertIntegration:1:before"]);
    expect(await insert("a")).toMatch(/^UNAVAILABLE/);
    expect(await insert("a")).toBe("OK");
    server.setFaults([parseFault("InsertIntegration:1:before:ABORTED")]);
    expect(await insert("b")).toMatch(/^ABORTED/);
  });

  /** Which of 60 calls are struck at 30 %, under a seed. */
  async function struck(seed: number): Promise<string> {
    const { api } = await open(["ListIntegrations:30%:before"], seed);
    let marks = "";
    for (let i = 0; i < 60; i += 1) marks += (await endOf(api.call(listIntegrations, {}))) === "OK" ? "." : "x";
    return marks;
  }

  test("by their probability, the same calls under the same seed and others under another", async () => {
    const [first, again, other] = [await struck(7), await struck(7), await struck(8)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    // 30 % of 60 are 18; both seeds are fixed, so this does not depend on chance.
    for (const marks of [first, other])
      expect(marks.replaceAll(".", "").length).toSatisfy((n: number) => n > 8 && n < 30);
  });

  test.for([
    ["0%", "...................."],
    ["100%", "xxxxxxxxxxxxxxxxxxxx"],
  ] as const)("%s of the calls", async ([share, marks]) => {
    const { api } = await open([`ListIntegrations:${share}:before`]);
    let seen = "";
    for (let i = 0; i < 20; i += 1) seen += (await endOf(api.call(listIntegrations, {}))) === "OK" ? "." : "x";
    expect(seen).toBe(marks);
  });
});

describe("--fault", () => {
  const { UNAVAILABLE, ABORTED } = status;
  const table: readonly [text: string, fault: Fault][] = [
    ["InsertIntegration:2:after:ABORTED", { method: "InsertIntegration", call: 2, kind: "after", code: ABORTED }],
    ["*:10%:before", { method: "*", probability: 0.1, kind: "before", code: UNAVAILABLE }],
    ["*:*:hang", { method: "*", kind: "hang", code: UNAVAILABLE }],
    ["GetToken:1:reset", { method: "GetToken", call: 1, kind: "reset", code: UNAVAILABLE }],
    ["GetToken:1:delay:200", { method: "GetToken", call: 1, kind: "delay", code: UNAVAILABLE, milliseconds: 200 }],
    ["GetToken:1:delay", { method: "GetToken", call: 1, kind: "delay", code: UNAVAILABLE, milliseconds: 100 }],
  ];
  test.for(table)("%s", ([text, fault]) => expect(parseFault(text)).toEqual(fault));

  test("takes every method of the contract, and no other", async () => {
    const files = readdirSync(gen, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("_pb.ts"));
    const modules = await Promise.all(files.map((file): Promise<object> => import(`${gen}/${file}`)));
    const services = modules.flatMap((module) => Object.values(module)).filter(isService);
    const names = services.flatMap((service) => service.methods.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(parseFault(`${name}:1:before`)).toMatchObject({ method: name });
    expect(() => parseFault("Nonsense:1:before")).toThrow('"Nonsense:1:before" names no method of this server');
    expect(() => parseFault("insertIntegration:1:before")).toThrow("names no method");
  });

  test.for([
    "",
    "InsertIntegration",
    "InsertIntegration:2",
    "InsertIntegration:2:never",
    "InsertIntegration:x:before",
    "InsertIntegration:2:before:NO_SUCH_CODE",
    "InsertIntegration:2:before:14",
    "InsertIntegration:2:before:INTERNAL:more",
    "InsertIntegration:1:delay:SOON",
    "InsertIntegration:1:hang:INTERNAL",
    "InsertIntegration:0:before",
    "InsertIntegration:101%:before",
    "Insert-Integration:1:before",
  ])("%j is refused", (text) => {
    let thrown: unknown;
    try {
      parseFault(text);
    } catch (error) {
      thrown = error;
    }
    expect((thrown as ChalkDsError | undefined)?.findings[0]).toMatchObject({
      code: "usage",
      message: `"${text}" is no fault`,
      hint: "write METHOD:CALL:KIND[:CODE], such as InsertIntegration:2:after:UNAVAILABLE",
    });
  });
});
