import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo, Server } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer as createTls } from "node:tls";
import { afterAll, describe, expect, test, vi } from "vitest";
import { connectionChecks, type Reached } from "../src/cli/doctor/connection-checks.ts";
import { reach } from "../src/cli/doctor/reach.ts";
import { badServer } from "./support/bad-servers.ts";
import { selfSigned } from "./support/certificate.ts";
import { surroundings } from "./support/clients.ts";

// No resolver of a test's own can be put below `lookup`: this name alone is never answered for.
vi.mock("node:dns/promises", async (original) => {
  const dns = await original<typeof import("node:dns/promises")>();
  const never = new Promise(() => undefined);
  return { ...dns, lookup: (host: string) => (host === "slow.invalid" ? never : dns.lookup(host)) };
});

// The way to a server, step by step, over real sockets. `0.0.0.0` is this
// machine too, but not by its form: it is dialled with TLS (and cannot be on Windows).

const folder = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-reach-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// Far more than a handshake takes on a busy machine. Where waiting is the point, a signal ends it.
const bounds = { timeoutMs: 10_000 };
const now = new Date();
const inDays = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

/** How far it is to a server, and what the check says of that. */
async function to(
  server: Server,
  scheme: string,
  env: Record<string, string> = {},
): Promise<{ readonly reached: Reached | undefined; readonly said: string }> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const text = `${scheme}:${(server.address() as AddressInfo).port}`;
  const reached = await reach(text, bounds, surroundings({ env })).finally(() => server.close());
  return { reached, said: saidOf(text, reached) };
}

function saidOf(text: string, reached: Reached | undefined): string {
  const apiServer = { text, from: "a test" };
  const checks = connectionChecks({ apiServer, reached, isAnswered: false, token: undefined, isExchanged: true, now });
  const { status, message } = checks.find((check) => check.name === "connection") ?? {};
  return `${status} ${message?.replaceAll(/:\d+/g, "")}`;
}

const table: [rule: string, host: string, from: number, until: number, isTrusted: boolean, said: string][] = [
  [
    "nobody trusts it",
    "0.0.0.0",
    -1,
    99,
    false,
    "failed the certificate of 0.0.0.0 is self-signed, and not trusted here",
  ],
  ["it is for another host", "b.example", -1, 99, true, "failed the certificate of 0.0.0.0 is for another host"],
  ["it has expired", "0.0.0.0", -9, -1, true, "failed the certificate of 0.0.0.0 has expired"],
  ["it begins tomorrow", "0.0.0.0", 1, 99, true, "failed the certificate of 0.0.0.0 is not valid yet"],
  ["it is right", "0.0.0.0", -1, 99, true, "ok 0.0.0.0 can be reached, with TLS, and its certificate is trusted"],
];
const hasAny = process.platform !== "win32";
test.runIf(hasAny).for(table)("a certificate: %s", async ([, host, from, until, isTrusted, said]) => {
  const { cert, key } = selfSigned(host, inDays(from), inDays(until));
  const roots = join(folder, `${host}${from}${until}.pem`);
  writeFileSync(roots, cert);
  const server = createTls({ cert, key }, (socket) => void socket.on("error", () => undefined));
  server.on("tlsClientError", () => undefined);
  expect(await to(server, "0.0.0.0", isTrusted ? { GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: roots } : {})).toMatchObject({
    said,
  });
});

test.runIf(hasAny)("a certificate that ends soon is told", async () => {
  const { cert, key } = selfSigned("0.0.0.0", inDays(-1), inDays(3));
  writeFileSync(join(folder, "soon.pem"), cert);
  const env = { GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: join(folder, "soon.pem") };
  const { said } = await to(createTls({ cert, key }), "0.0.0.0", env);
  expect(said).toBe(`warning the certificate of 0.0.0.0 ends on ${inDays(3).toISOString().slice(0, 10)}`);
});

test.runIf(hasAny)("what speaks no TLS is told from a wrong certificate", async () => {
  const server = createServer((socket) => void socket.on("error", () => undefined).end("220 mail\r\n"));
  const { said } = await to(server, "0.0.0.0");
  expect(said).toMatch(/^failed 0\.0\.0\.0 does not speak TLS on that port/);
});

test("a name that nobody knows", async () => {
  const text = "https://no-such-host.invalid";
  expect(saidOf(text, await reach(text, bounds, surroundings()))).toMatch(
    /^failed the name of no-such-host\.invalid cannot/,
  );
});

describe("a name that nobody answers for", () => {
  const slow = "https://slow.invalid";

  test("is given up in time", async () => {
    const reached = await reach(slow, { timeoutMs: 20 }, surroundings());
    expect(saidOf(slow, reached)).toBe("failed the name of slow.invalid cannot be resolved (timeout)");
  });

  test("is given up when it is interrupted", async () => {
    const interrupt = new AbortController();
    const reached = reach(slow, { timeoutMs: 600_000, signal: interrupt.signal }, surroundings());
    interrupt.abort("SIGINT");
    expect(await reached).toEqual({ is: "failed", at: "name", reason: "interrupted" });
  });
});

test("a port where nothing listens", async () => {
  await using server = await badServer("closed");
  const said = saidOf(server.address, await reach(server.address, bounds, surroundings()));
  expect(said).toBe("failed nothing listens at 127.0.0.1: connection refused");
});

test("a proxy is not passed by", async () => {
  const env = { https_proxy: "http://proxy.invalid:3128" };
  expect(await reach("https://api.example.com", bounds, surroundings({ env }))).toEqual({
    is: "proxied",
    variable: "https_proxy",
  });
  await using server = await badServer("silent");
  expect(await reach(server.address, bounds, surroundings({ env }))).toEqual({ is: "reached" });
});

test("an interruption ends the waiting", async () => {
  const signal = AbortSignal.abort("SIGINT");
  await using server = await badServer("silent");
  expect(await reach(server.address, { timeoutMs: 60_000, signal }, surroundings())).toMatchObject({
    reason: "interrupted",
  });
});

test("what is no address is not dialled", async () => {
  expect(await reach("https://user:word@host", bounds, surroundings())).toBeUndefined();
});
