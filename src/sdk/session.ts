import { setMaxListeners } from "node:events";
import type { DescMessage, DescMethodUnary, MessageInitShape, MessageShape } from "@bufbuild/protobuf";
import { ChalkDsError } from "../model/finding.ts";
import type { Environment } from "../model/live.ts";
import type { CallOptions, Surroundings } from "../model/ports.ts";
import { parseAddress } from "../rpc/address.ts";
import { type Channel, type Ended, openChannel } from "../rpc/channel.ts";
import { fullBudget, retryRead } from "../rpc/retry.ts";
import { cancelledHere, codeOf } from "../rpc/status.ts";
import { type Credentials, findCredentials, type Given } from "./credentials.ts";
import { chooseEnvironment } from "./environment.ts";
import { apiError } from "./error.ts";
import { type Token, type TokenSource, tokenFetcher, tokenSource } from "./token.ts";
import { userAgent } from "./user-agent.ts";

/** One call as it ended, for those who want to watch. */
export interface Watched {
  readonly method: string;
  readonly milliseconds: number;
  /** The gRPC status code. */
  readonly code: number;
}

/** @internal What a session is made of. */
export interface SessionOptions extends Given {
  readonly surroundings: Surroundings;
  /** The total time of one read, retries included. */
  readonly timeoutMs: number;
  readonly onCall?: (call: Watched) => void;
  /** What the server is called in what is shown and saved. Default: its address. */
  readonly serverName?: string;
}

/** @internal The calls of one client: credentials, token and environment are found with the first of them. */
export interface Session {
  /**
   * A read: retried where that is safe. `decode` makes something else of the answer's bytes than the whole message.
   * Throws ApiError, and ChalkDsError where no call could be made.
   */
  read<I extends DescMessage, O extends DescMessage, T = MessageShape<O>>(
    method: DescMethodUnary<I, O>,
    request: MessageInitShape<I>,
    call?: CallOptions,
    decode?: (bytes: Uint8Array) => T,
  ): Promise<T>;
  /** A write: sent once, once more only after UNAUTHENTICATED. Rejects for no status and no network failure. */
  write<I extends DescMessage, O extends DescMessage>(
    method: DescMethodUnary<I, O>,
    request: MessageInitShape<I>,
    call?: CallOptions,
  ): Promise<Ended<MessageShape<O>>>;
  environment(call?: CallOptions): Promise<Environment>;
  /** The token that the calls carry. Throws what its fetching throws. */
  token(call?: CallOptions): Promise<Token>;
  /** The address, or what it is called, as shown to a person; empty before the first call. */
  server(): string;
  close(): void;
}

const writeMs = 10_000;
const attemptMs = 60_000;
const unauthenticated = codeOf("UNAUTHENTICATED");
const cancelled = codeOf("CANCELLED");
const unavailable = codeOf("UNAVAILABLE");
const noConnection = "no connection within the time";

interface Opened {
  readonly channel: Channel;
  readonly credentials: Credentials;
  readonly tokens: TokenSource;
  readonly server: string;
}

/** @internal Makes a session; it connects with its first call. */
export function openSession(options: SessionOptions): Session {
  const { surroundings } = options;
  const budget = fullBudget();
  let opening: Promise<Opened> | undefined;
  let channel: Channel | undefined;
  let server = "";
  let isClosed = false;

  const open = async (): Promise<Opened> => {
    const credentials = await findCredentials(options, surroundings);
    const address = parseAddress(credentials.apiServer.text);
    if (!address) {
      throw ChalkDsError.of(
        "bad-configuration",
        `the API server's address (from ${credentials.apiServer.from}) is no address`,
        {
          hint: "write it as https://HOST or HOST:PORT",
        },
      );
    }
    if (isClosed) throw ChalkDsError.of("cancelled", "the client is closed");
    server = options.serverName ?? address.shown;
    channel = openChannel(address, userAgent);
    const fetch = tokenFetcher(credentials, channel, surroundings, budget, server, options.timeoutMs);
    return { channel, credentials, tokens: tokenSource(fetch, surroundings), server };
  };

  // A failure is not kept: the next call may find what was missing.
  const opened = (): Promise<Opened> => {
    if (isClosed) return Promise.reject(ChalkDsError.of("cancelled", "the client is closed"));
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  const authenticated = async <T>(
    send: (headers: Readonly<Record<string, string>>, channel: Channel) => Promise<Ended<T>>,
    bounds: CallOptions,
  ): Promise<Ended<T>> => {
    const { channel, credentials, tokens, server } = await opened();
    const token = await tokens.get(bounds);
    const { id } = chooseEnvironment(credentials.environment, token, server);
    const ended = await send(headersOf(token, id), channel);
    if (ended.is === "answered" || ended.code !== unauthenticated) return ended;
    return send(headersOf(await tokens.renew(token, bounds), id), channel);
  };

  const watch = async <T>(method: string, call: () => Promise<Ended<T>>): Promise<Ended<T>> => {
    const began = surroundings.monotonic();
    const ended = await call();
    const code = ended.is === "answered" ? 0 : ended.code;
    const milliseconds = surroundings.monotonic() - began;
    // Who watches must not change how a call ended: what it throws, at once or in a promise, stays its own.
    new Promise((heard) => heard(options.onCall?.({ method, milliseconds, code }))).catch(() => undefined);
    return ended;
  };

  const timeLeft = (timeoutMs: number): (() => number) => {
    const began = surroundings.monotonic();
    return () => timeoutMs - (surroundings.monotonic() - began);
  };

  return {
    async read<I extends DescMessage, O extends DescMessage, T>(
      method: DescMethodUnary<I, O>,
      request: MessageInitShape<I>,
      { signal, timeoutMs = options.timeoutMs }: CallOptions = {},
      decode?: (bytes: Uint8Array) => T,
    ): Promise<T> {
      shared(signal);
      const leftMs = timeLeft(timeoutMs);
      const bounds = { timeoutMs, ...(signal && { signal }) };
      const ended = await watch(method.name, () =>
        authenticated((headers, channel) => {
          const attempt = (remainingMs: number): Promise<Ended<T>> =>
            channel.call(method, request, { ...bounds, timeoutMs: Math.min(remainingMs, attemptMs), headers }, decode);
          return retryRead(attempt, leftMs(), surroundings, budget, signal);
        }, bounds),
      );
      if (ended.is === "answered") return ended.value;
      throw apiError({ method: method.name, ...ended, server });
    },
    async write(method, request, { signal, timeoutMs = writeMs } = {}) {
      shared(signal);
      const leftMs = timeLeft(timeoutMs);
      const bounds = { timeoutMs, ...(signal && { signal }) };
      try {
        return await watch(method.name, () =>
          authenticated(async (headers, channel) => {
            if (!(await channel.ready(leftMs(), signal)))
              return signal?.aborted ? notSent(cancelled, cancelledHere) : notSent(unavailable, noConnection);
            return channel.call(method, request, { ...bounds, timeoutMs: leftMs(), headers });
          }, bounds),
        );
      } catch (error) {
        // No token, no environment: nothing has left. The first finding says why.
        if (!(error instanceof ChalkDsError)) throw error;
        return { ...notSent(signal?.aborted ? cancelled : unavailable, error.findings[0].message), cause: error };
      }
    },
    async environment(call = {}) {
      const { credentials, tokens, server } = await opened();
      return chooseEnvironment(credentials.environment, await tokens.get(call), server);
    },
    async token(call = {}) {
      return (await opened()).tokens.get(call);
    },
    server: () => server,
    close() {
      isClosed = true;
      channel?.close();
    },
  };
}

// One signal bounds any number of calls at once: Node would take more than ten listeners for a leak, and say so on stderr.
function shared(signal: AbortSignal | undefined): void {
  if (signal) setMaxListeners(0, signal);
}

function headersOf(token: Token, environment: string): Readonly<Record<string, string>> {
  return {
    "x-chalk-server": "go-api",
    "x-chalk-env-id": environment,
    authorization: `Bearer ${token.bearer.reveal()}`,
  };
}

function notSent(code: number, details: string): Extract<Ended<never>, { is: "failed" }> {
  return { is: "failed", code, details, sent: false };
}
