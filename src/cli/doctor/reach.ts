import { lookup } from "node:dns/promises";
import { readFile } from "node:fs/promises";
import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { CallOptions, Surroundings } from "../../model/ports.ts";
import { systemCode } from "../../model/system-error.ts";
import { parseAddress } from "../../rpc/address.ts";
import type { Reached } from "./connection-checks.ts";

// As grpc-js looks for a proxy. What it does not except for us (no_proxy) is not told apart here.
const proxies = ["grpc_proxy", "https_proxy", "http_proxy"];

/** How long a step may take; an abort ends it at once. */
type Bounds = CallOptions & { readonly timeoutMs: number };

/**
 * Makes a connection as a call would, and sends nothing: the name is resolved, the port is opened, TLS is shaken hands on.
 * gRPC tells all of that as one status; here each step has its own end. Undefined for what is no address. Never rejects.
 */
export async function reach(
  server: string,
  bounds: Bounds,
  { env, sleep }: Pick<Surroundings, "env" | "sleep">,
): Promise<Reached | undefined> {
  const address = parseAddress(server);
  if (!address) return undefined;
  const variable = address.isTls ? proxies.find((name) => env[name]) : undefined;
  if (variable !== undefined) return { is: "proxied", variable };
  const [, host = "", port] = /^\[?(.*?)\]?:(\d+)$/.exec(address.target) ?? [];
  const unknown = await lookUp(host, bounds, sleep);
  if (unknown !== undefined) return { is: "failed", at: "name", reason: unknown };
  const opened = await open(host, Number(port), bounds);
  if (opened.is === "failed" || !address.isTls) return opened;
  return shakeHands(host, Number(port), await authorities(env), bounds);
}

// The system's resolver knows no bounds: it is left alone when they are reached.
async function lookUp(
  host: string,
  { timeoutMs, signal }: Bounds,
  sleep: Surroundings["sleep"],
): Promise<string | undefined> {
  const found = new AbortController();
  const ends = signal ? AbortSignal.any([signal, found.signal]) : found.signal;
  const late = sleep(timeoutMs, ends).then(
    () => "timeout",
    () => "interrupted",
  );
  const looked = lookup(host).then(() => undefined, reasonOf);
  return await Promise.race([late, looked]).finally(() => found.abort());
}

async function open(host: string, port: number, bounds: Bounds): Promise<Reached> {
  const socket = connect({ host, port });
  const reason = await endOf(socket, "connect", bounds);
  return reason === undefined ? { is: "reached" } : { is: "failed", at: "port", reason };
}

async function shakeHands(host: string, port: number, ca: Buffer | undefined, bounds: Bounds): Promise<Reached> {
  const servername = isIP(host) === 0 ? { servername: host } : {}; // an address is no server name
  const socket = connectTls({ host, port, ...servername, ALPNProtocols: ["h2"], ca });
  let ends = "";
  socket.once("secureConnect", () => {
    ends = socket.getPeerCertificate().valid_to;
  });
  const reason = await endOf(socket, "secureConnect", bounds);
  return reason === undefined
    ? { is: "reached", certificateEnds: new Date(ends) }
    : { is: "failed", at: "tls", reason };
}

/** Waits for an event, then closes the socket; the reason where something else came first. */
function endOf(socket: Socket, event: string, { timeoutMs, signal }: Bounds): Promise<string | undefined> {
  return new Promise((done) => {
    const interrupt = (): void => end("interrupted");
    const end = (reason?: string): void => {
      signal?.removeEventListener("abort", interrupt);
      socket.destroy();
      done(reason);
    };
    signal?.addEventListener("abort", interrupt, { once: true });
    socket.setTimeout(timeoutMs, () => end("timeout"));
    socket.once(event, () => end());
    socket.on("error", (error) => end(reasonOf(error)));
    if (signal?.aborted) interrupt();
  });
}

// grpc-js takes other authorities from here, in the place of Node's own.
async function authorities(env: Surroundings["env"]): Promise<Buffer | undefined> {
  const path = env["GRPC_DEFAULT_SSL_ROOTS_FILE_PATH"];
  return path ? readFile(path).catch(() => undefined) : undefined;
}

function reasonOf(error: unknown): string {
  return systemCode(error) ?? "unknown";
}
