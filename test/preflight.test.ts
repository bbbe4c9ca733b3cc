import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ambient } from "../src/ambient.ts";
import { main } from "../src/cli/main.ts";
import type { Finding } from "../src/model/finding.ts";
import { parseFault } from "../src/server/fault.ts";
import type { ServerOptions } from "../src/server/start.ts";
import { leaks, makeCanary } from "./support/canary.ts";
import { contextIn } from "./support/context.ts";
import { putLive } from "./support/live.ts";
import { withoutWrites } from "./support/no-writes.ts";
import { openPlace, type Place } from "./support/place.ts";

// `plan --test`: the server really connects, to a port of this machine that listens, or to one that does not.

let listener: Server;
let open = 0;
let closed = 0;
let dialled = 0;
const canaries = new Map(["literal", "variable", "saved", "stored"].map((name) => [name, makeCanary()]));
const secret = (name: string): string => canaries.get(name) ?? "";
const heard: string[] = [];

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
};

beforeAll(async () => {
  const listen = async (): Promise<Server> => {
    const server = createServer((socket) => {
      dialled += 1;
      socket.on("error", () => undefined).destroy();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    return server;
  };
  listener = await listen();
  open = portOf(listener);
  const gone = await listen();
  closed = portOf(gone);
  gone.close();
});

afterAll(() => {
  listener.close();
  expect(heard.flatMap((text) => leaks(text, canaries).map((name) => `${name} in ${text}`))).toEqual([]);
});

interface Planned {
  readonly exit: number | string;
  readonly stdout: string;
  readonly stderr: string;
  /** `CODE line` of each finding, in order. */
  readonly findings: readonly string[];
  readonly messages: string;
  /** The status of each TestIntegration that the server was asked. */
  readonly tests: readonly number[];
}

/** Plans with the manifest given, as JSON. No plan ever writes. */
async function planned(place: Place, manifest: string, ...args: readonly string[]): Promise<Planned> {
  place.write("chalk-ds.yaml", manifest);
  place.server.clearCalls();
  const { exit, stdout, stderr } = await place.run(["plan", "--format", "json", ...args]);
  heard.push(stdout, stderr);
  const calls = place.server.calls();
  expect(calls.filter((call) => call.isWrite)).toEqual([]);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
  return {
    ...{ exit, stdout, stderr },
    findings: findings.map(({ code, at }) => `${code} ${at?.line ?? "-"}`),
    messages: findings.map(({ message }) => message).join("\n"),
    tests: calls.filter(({ method }) => method === "TestIntegration").map(({ code }) => code),
  };
}

/** A place whose server holds what the live file says. */
async function placeWith(live = "", options: ServerOptions = {}): Promise<Place> {
  const place = await openPlace(options);
  place.env["PG_PASSWORD"] = secret("variable");
  if (live !== "") await place.behind((api) => putLive(api, live));
  return place;
}

const manifestOf = (...lines: readonly string[]): string =>
  ["version: 1", "datasources:", ...lines.map((line) => `  ${line}`), ""].join("\n");

/** A source over lines: the host stands on line 6 of a manifest, the port on 7, the password on 8. */
const source = (port: number, password: string): string =>
  manifestOf(
    "pg:",
    "  kind: postgresql",
    "  config:",
    "    PGHOST: 127.0.0.1",
    `    PGPORT: ${port}`,
    `    PGPASSWORD: ${password}`,
    "    PGDATABASE: d",
    "    PGUSER: u",
  );

const variable = "{ env: PG_PASSWORD }";

describe("a new source", () => {
  test("passes where the server can connect, and one line says so", async () => {
    await using place = await placeWith();
    const before = dialled;
    const { exit, findings, stderr, tests } = await planned(place, source(open, variable), "--test");
    expect({ exit, findings, tests }).toEqual({ exit: 0, findings: [], tests: [0] });
    expect(stderr).toBe("Tested before anything is written: 1 passed.\n");
    await expect.poll(() => dialled, { timeout: 10_000 }).toBe(before + 1);
  });

  test("fails on the line of the key that the server names, and blocks the plan", async () => {
    await using place = await placeWith();
    const failed = await planned(place, source(closed, variable), "--test=full");
    expect(failed).toMatchObject({ exit: 7, findings: ["test-failed 6"], tests: [0] });
    expect(failed.messages).toBe(
      `the connection test of "pg" failed: TCP connection: no connection to 127.0.0.1:${closed} (ECONNREFUSED)`,
    );
    expect(failed.stderr).toBe("Tested before anything is written: 0 passed, 1 failed.\n");
    expect(JSON.parse(failed.stdout)).toMatchObject({ status: "blocked", changes: [{ blockedBy: ["test-failed"] }] });
    const text = await place.run(["plan", "--test"]);
    heard.push(text.stdout, text.stderr);
    expect(text.stdout).toMatch(/chalk-ds.yaml:6:7\n.*\n +6 \| +PGHOST: /);
  });

  test("fails on its own line where the server is of the first version and names no key", async () => {
    await using place = await placeWith("", { behaviour: { "test-v2": "no" } });
    const failed = await planned(place, source(closed, variable), "--test");
    expect(failed).toMatchObject({ exit: 7, findings: ["test-failed 3"], tests: [12, 0] });
    const full = await planned(place, source(open, variable), "--test=full");
    expect(full).toMatchObject({ exit: 0, findings: ["test-warning 3"] });
    expect(full.messages).toMatch(/^asked for the full test of "pg", the server made a test and does not tell how /);
    expect(await planned(place, source(open, variable), "--test=full", "--strict")).toMatchObject({ exit: 7 });
  });

  test("is not tested unless that is asked for, nor where the plan is blocked anyway", async () => {
    await using place = await placeWith();
    expect(await planned(place, source(closed, variable))).toMatchObject({ exit: 0, tests: [], stderr: "" });
    const blocked = await planned(place, source(open, "{ env: UNSET }"), "--test");
    expect(blocked).toMatchObject({ exit: 3, findings: ["missing-variable 8"], tests: [] });
    expect(blocked.stderr).toBe("Not tested: the plan is blocked.\n");
  });

  test("that the server gives no answer about is no pass", async () => {
    await using place = await placeWith();
    place.server.setFaults([parseFault("TestIntegration:*:before:PERMISSION_DENIED")]);
    const denied = await planned(place, source(open, variable), "--test");
    expect(denied).toMatchObject({ exit: 7, findings: ["test-failed 3"], tests: [7] });
    expect(denied.messages).toBe('the connection test of "pg" was not answered: PERMISSION_DENIED: injected fault');
    place.server.setFaults([parseFault("TestIntegration:*:hang")]);
    const silent = await planned(place, source(open, variable), "--test", "--timeout", "3");
    expect(silent).toMatchObject({ exit: 7, findings: ["test-failed 3"], tests: [0] });
  });
});

const kafka = (port: number): string => `{ KAFKA_BOOTSTRAP_SERVER: "127.0.0.1:${port}", KAFKA_TOPIC: t }`;

test("creates, updates, renames and replaces are tested; a delete is not, and nothing needs no test", async () => {
  const live = (name: string): string => `${name}: { kind: kafka, config: ${kafka(open)} }\n`;
  await using place = await placeWith(["updated", "old", "replaced", "doomed", "same"].map(live).join(""));
  const manifest = manifestOf(
    `created: { kind: kafka, config: ${kafka(closed)} }`,
    `updated: { kind: kafka, config: ${kafka(closed)} }`,
    `renamed: { kind: kafka, renamedFrom: old, config: ${kafka(open)} }`,
    `replaced: { kind: spanner, replaces: kafka, config: { SPANNER_PROJECT: p, SPANNER_INSTANCE: i, SPANNER_DATABASE: d, SPANNER_EMULATOR_HOST: "127.0.0.1:${closed}" } }`,
    `same: { kind: kafka, config: ${kafka(open)} }`,
  );
  const { exit, findings, stderr, tests } = await planned(place, `${manifest}absent: [doomed]\n`, "--test");
  expect({ exit, tests }).toEqual({ exit: 7, tests: [0, 0, 0, 0] });
  expect(findings.filter((finding) => finding.startsWith("test-"))).toEqual([
    "test-failed 3",
    "test-failed 4",
    "test-failed 6",
  ]);
  expect(stderr).toBe("Tested before anything is written: 1 passed, 3 failed.\n");

  const still = await planned(place, manifestOf(`same: { kind: kafka, config: ${kafka(open)} }`), "--test");
  expect(still).toMatchObject({ exit: 0, tests: [], stderr: "Nothing to test.\n" });
});

test("at most four tests are under way at once", async () => {
  let now = 0;
  let most = 0;
  const real = ambient();
  const sleep: typeof real.sleep = async (milliseconds, signal) => {
    now += 1;
    most = Math.max(most, now);
    await real.sleep(milliseconds, signal);
    now -= 1;
  };
  await using place = await placeWith("", { surroundings: { ...real, sleep } });
  place.server.setFaults([parseFault("TestIntegration:*:delay:150")]);
  const lines = Array.from({ length: 10 }, (_, i) => `s${i}: { kind: kafka, config: ${kafka(open)} }`);
  expect((await planned(place, manifestOf(...lines), "--test")).tests).toHaveLength(10);
  expect(most).toBe(4);
});

describe("a changed host", () => {
  const live = (password: string): string => {
    const config = `{ PGHOST: db.example.com, PGPORT: ${closed}, PGPASSWORD: ${password}, PGDATABASE: d, PGUSER: u }`;
    return `$secrets: { pw: '${secret("stored")}' }\npg: { kind: postgresql, config: ${config} }\n`;
  };
  const savedText = live(`'${secret("saved")}'`);
  const reference = live("{ secret: pw }");

  test("of a source that is built anew as its own kind, with an unchanged reference: the same", async () => {
    await using place = await placeWith(reference);
    const skipped = await planned(place, source(open, "{ secret: pw }"), "--test", "--replace", "pg");
    expect(skipped).toMatchObject({ exit: 0, findings: ["retarget 6", "test-skipped 6"], tests: [] });
    const given = await planned(place, source(open, "{ env: PG_PASSWORD }"), "--test", "--replace", "pg");
    expect(given).toMatchObject({ exit: 0, findings: [], tests: [0] });
  });

  test.each([
    ["a saved secret", savedText, "{ keep: true }"],
    ["an unchanged reference", reference, "{ secret: pw }"],
  ])("with the password left to %s: named first, and not tested", async (_, before, password) => {
    await using place = await placeWith(before);
    const skipped = await planned(place, source(open, password), "--test");
    expect(skipped).toMatchObject({ exit: 0, findings: ["retarget 6", "test-skipped 6"], tests: [] });
    expect(skipped.messages).toContain(
      '"pg" was not tested: "PGHOST" may lead it to another place, and what is saved or referred to would be sent there: PGPASSWORD',
    );
    expect(skipped.stderr).toBe("Tested before anything is written: 0 passed, 1 skipped.\n");
    const text = await place.run(["plan", "--test"]);
    heard.push(text.stdout, text.stderr);
    expect(text.stdout.indexOf("retarget")).toBeGreaterThan(0);
    expect(text.stdout.indexOf("retarget")).toBeLessThan(text.stdout.indexOf("~ update"));
    expect(text.stdout.indexOf("[retarget]")).toBeLessThan(text.stdout.indexOf("[test-skipped]"));
  });

  test.each([
    ["a new literal", savedText, `'${secret("literal")}'`],
    ["a literal that is saved already", savedText, `'${secret("saved")}'`],
    ["a variable", savedText, variable],
    ["a variable in place of a reference", reference, variable],
  ])("with %s for the password: tested, with what the request says alone", async (_, before, password) => {
    await using place = await placeWith(before);
    const { exit, tests, stderr } = await planned(place, source(open, password), "--test");
    expect({ exit, tests }).toEqual({ exit: 0, tests: [0] });
    expect(stderr).toBe("Tested before anything is written: 1 passed.\n");
  });
});

describe("a token that may only list", () => {
  const clients = [{ id: "local", secret: "local", permissions: ["secrets.list"] }] as const;

  test("tests what it does not compare, and no variable is read but for a test", async () => {
    await using place = await placeWith("", { clients });
    expect(await planned(place, source(open, variable), "--test")).toMatchObject({ exit: 0, tests: [0] });
    const unset = source(open, "{ env: UNSET }");
    expect(await planned(place, unset)).toMatchObject({ exit: 0, findings: [] });
    const skipped = await planned(place, unset, "--test");
    expect(skipped).toMatchObject({ exit: 0, findings: ["test-skipped 8"], tests: [] });
    expect(skipped.messages).toMatch(/^"pg" was not tested: the variable "UNSET", wanted for "PGPASSWORD" of "pg", /);
  });

  test("reads in CI what the command line allows alone", async () => {
    await using place = await placeWith("", { clients });
    place.env["CI"] = "true";
    const forbidden = await planned(place, source(open, variable), "--test");
    expect(forbidden).toMatchObject({ exit: 0, findings: ["test-skipped 8"], tests: [] });
    const allowed = await planned(place, source(open, variable), "--test", "--allow-env", "PG_*");
    expect(allowed).toMatchObject({ exit: 0, findings: [], tests: [0] });
  });
});

test("a pull request from a fork is not tested, and the server is not called at all", async () => {
  await using place = await placeWith();
  const event = { pull_request: { head: { repo: { full_name: "eve/x" } }, base: { repo: { full_name: "acme/x" } } } };
  place.write("event.json", JSON.stringify(event));
  Object.assign(place.env, { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: `${place.folder}/event.json` });
  const refused = await planned(place, source(open, variable), "--test");
  expect(refused).toMatchObject({ exit: 3, findings: ["usage -"] });
  expect(refused.messages).toBe("--test is refused: this pull request comes from a fork");
  expect(place.server.calls()).toEqual([]);
  expect(await planned(place, source(open, variable))).toMatchObject({ exit: 0 });
  place.write("event.json", "{}");
  expect((await planned(place, source(open, variable), "--test")).messages).toMatch(/may come from a fork/);
  expect(place.server.calls()).toEqual([]);
});

test("an interruption ends the tests, and no other is begun", async () => {
  await using place = await placeWith();
  place.server.setFaults([parseFault("TestIntegration:*:hang")]);
  place.write(
    "chalk-ds.yaml",
    manifestOf(...["a", "b", "c", "d", "e"].map((name) => `${name}: { kind: kafka, config: ${kafka(open)} }`)),
  );
  const interrupt = new AbortController();
  const context = contextIn(place.folder, { env: place.env, interrupted: interrupt.signal });
  const ended = withoutWrites(place.server, () => main(["plan", "--test"], context));
  const tests = (): number => place.server.calls().filter(({ method }) => method === "TestIntegration").length;
  await expect.poll(tests, { timeout: 10_000 }).toBe(4);
  interrupt.abort("SIGINT");
  expect(await ended).toBe(130);
  expect(context.heard.stderr).toContain("the connection tests were cancelled [cancelled]");
  expect(tests()).toBe(4);
});
