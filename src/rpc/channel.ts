import type { DescMessage, DescMethodUnary, MessageInitShape, MessageShape } from "@bufbuild/protobuf";
import { create } from "@bufbuild/protobuf";
import { Client, type ClientUnaryCall, credentials, Metadata, status } from "@grpc/grpc-js";
import type { Address } from "./address.ts";
import { cancelledHere } from "./status.ts";
import { definitionOf } from "./unary.ts";

/** How a call ended: with an answer, or with a status. `sent` is false only when the stream was surely never opened. */
export type Ended<T> =
  | { readonly is: "answered"; readonly value: T }
  | {
      readonly is: "failed";
      readonly code: number;
      readonly details: string;
      readonly sent: boolean;
      readonly pushbackMs?: number;
      /** What kept the call from being sent, where that is an error of its own. */
      readonly cause?: unknown;
    };

/** Bounds and headers of one call. */
export interface UnaryOptions {
  /** Milliseconds until the deadline; it travels to the server. */
  readonly timeoutMs: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** A connection to one server. */
export interface Channel {
  /** Sends once. Never rejects. `decode` makes something else of the answer's bytes than the whole message. */
  call<I extends DescMessage, O extends DescMessage, T = MessageShape<O>>(
    method: DescMethodUnary<I, O>,
    request: MessageInitShape<I>,
    options: UnaryOptions,
    decode?: (bytes: Uint8Array) => T,
  ): Promise<Ended<T>>;
  /** Whether the connection stands within the time given (0 asks without waiting) and before an abort; until it does, nothing has been sent. */
  ready(timeoutMs: number, signal?: AbortSignal): Promise<boolean>;
  /** Calls after it end as not sent; those in flight go on to their end. */
  close(): void;
}

// An environment of 10,000 sources does not fit into the 4 MiB that grpc-js allows; the official client allows as much.
const messageLimit = 100 * 1024 * 1024;

// HTTP/2's own 64 KiB would let a list of 10,000 sources wait for the network sixty times and more.
const flowWindow = 4 * 1024 * 1024;

// The longest that a timer of Node can wait.
const longestMs = 2 ** 31 - 1;

/** Opens a channel; it connects with the first call. grpc-js retries nothing by itself: that is ours to decide. */
export function openChannel(address: Address, userAgent: string): Channel {
  const { target, isTls } = address;
  // The scheme is written out: grpc-js would read a host named `unix` or `dns` as one.
  const client = new Client(`dns:${target}`, isTls ? credentials.createSsl() : credentials.createInsecure(), {
    "grpc.max_send_message_length": messageLimit,
    "grpc.max_receive_message_length": messageLimit,
    "grpc-node.flow_control_window": flowWindow,
    "grpc.keepalive_time_ms": 60_000,
    "grpc.keepalive_timeout_ms": 5_000,
    "grpc.keepalive_permit_without_calls": 1,
    "grpc.enable_retries": 0,
    "grpc.service_config_disable_resolution": 1,
    "grpc.initial_reconnect_backoff_ms": 200,
    "grpc.primary_user_agent": userAgent,
    // Plain text is for this machine: through a proxy (http_proxy) it would leave it.
    ...(!isTls && { "grpc.enable_http_proxy": 0 }),
  });
  return {
    call: (method, request, options, decode) => unary(client, method, request, options, decode),
    ready: (timeoutMs, signal) => connected(client, timeoutMs, signal),
    close: () => client.close(),
  };
}

function connected(client: Client, timeoutMs: number, signal?: AbortSignal): Promise<boolean> {
  if (signal?.aborted) return Promise.resolve(false);
  return new Promise((done) => {
    const abort = (): void => end(false);
    const end = (isReady: boolean): void => {
      signal?.removeEventListener("abort", abort);
      done(isReady);
    };
    signal?.addEventListener("abort", abort, { once: true });
    try {
      client.waitForReady(timeoutMs === 0 ? 0 : deadlineIn(timeoutMs), (error) => end(!error));
    } catch {
      end(false); // grpc-js throws on a channel that is closed
    }
  });
}

function unary<I extends DescMessage, O extends DescMessage, T>(
  client: Client,
  method: DescMethodUnary<I, O>,
  request: MessageInitShape<I>,
  options: UnaryOptions,
  decode: ((bytes: Uint8Array) => T) | undefined,
): Promise<Ended<T>> {
  const { signal } = options;
  const unsent = (code: number, details: string): Promise<Ended<never>> =>
    Promise.resolve(failed(code, details, false));
  if (signal?.aborted) return unsent(status.CANCELLED, cancelledHere);
  const definition = definitionOf(method);
  const metadata = new Metadata();
  try {
    for (const [key, value] of Object.entries(options.headers)) metadata.set(key, value);
  } catch {
    // grpc-js names the value in its message, and it may be a token: ours does not.
    return unsent(status.INTERNAL, "a header holds characters that cannot be sent");
  }
  let bytes: Buffer;
  try {
    // Here, not in grpc-js: there a request that cannot be written counts as sent, and a write as unknown.
    bytes = definition.requestSerialize(create(method.input, request));
  } catch {
    return unsent(status.INVALID_ARGUMENT, "the request holds what the protocol cannot carry");
  }
  if (bytes.length > messageLimit) return unsent(status.RESOURCE_EXHAUSTED, "the request is larger than 100 MiB");
  return new Promise((done) => {
    const cancel = (): void => call.cancel();
    const end = (ended: Ended<T>): void => {
      signal?.removeEventListener("abort", cancel);
      done(ended);
    };
    let call: ClientUnaryCall;
    try {
      call = client.makeUnaryRequest(
        definition.path,
        (encoded: Buffer) => encoded,
        decode ?? (definition.responseDeserialize as (bytes: Buffer) => T), // without decode, T is the message
        bytes,
        metadata,
        { deadline: deadlineIn(options.timeoutMs) },
        (error, value) => {
          if (!error && value !== undefined) return end({ is: "answered", value });
          const pushback = Number(error?.metadata?.get("grpc-retry-pushback-ms")[0] ?? Number.NaN);
          const isOurs = error?.code === status.CANCELLED && signal?.aborted === true;
          end(failed(error?.code ?? status.UNKNOWN, isOurs ? cancelledHere : (error?.details ?? ""), true, pushback));
        },
      );
    } catch {
      return end(failed(status.CANCELLED, cancelledHere, false)); // what grpc-js throws after a close
    }
    signal?.addEventListener("abort", cancel, { once: true });
  });
}

function failed(code: number, details: string, sent: boolean, pushbackMs = Number.NaN): Ended<never> {
  return { is: "failed", code, details, sent, ...(Number.isFinite(pushbackMs) && { pushbackMs }) };
}

// grpc-js takes deadlines as instants of the wall clock; the duration is what we choose. There is always one.
function deadlineIn(milliseconds: number): Date {
  const bounded = Number.isNaN(milliseconds) ? 0 : Math.min(Math.max(0, milliseconds), longestMs);
  return new Date(Date.now() + bounded);
}
