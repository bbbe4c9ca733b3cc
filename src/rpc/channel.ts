import type { DescMessage, DescMethodUnary, MessageInitShape, MessageShape } from "@bufbuild/protobuf";
import { create } from "@bufbuild/protobuf";
import { Client, credentials, Metadata, status } from "@grpc/grpc-js";
import type { Address } from "./address.ts";
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
  /** Sends once. Never rejects. */
  call<I extends DescMessage, O extends DescMessage>(
    method: DescMethodUnary<I, O>,
    request: MessageInitShape<I>,
    options: UnaryOptions,
  ): Promise<Ended<MessageShape<O>>>;
  /** Whether the connection stands within the time given; until it does, nothing has been sent. */
  ready(timeoutMs: number): Promise<boolean>;
  close(): void;
}

// An environment of 10,000 sources does not fit into the 4 MiB that grpc-js allows; the official client allows as much.
const messageLimit = 100 * 1024 * 1024;

/** Opens a channel; it connects with the first call. grpc-js retries nothing by itself: that is ours to decide. */
export function openChannel(address: Address, userAgent: string): Channel {
  const client = new Client(address.target, address.isTls ? credentials.createSsl() : credentials.createInsecure(), {
    "grpc.max_send_message_length": messageLimit,
    "grpc.max_receive_message_length": messageLimit,
    "grpc.keepalive_time_ms": 60_000,
    "grpc.keepalive_timeout_ms": 5_000,
    "grpc.keepalive_permit_without_calls": 1,
    "grpc.enable_retries": 0,
    "grpc.service_config_disable_resolution": 1,
    "grpc.initial_reconnect_backoff_ms": 200,
    "grpc.primary_user_agent": userAgent,
  });
  return {
    call: (method, request, options) => unary(client, method, request, options),
    ready: (timeoutMs) =>
      new Promise((done) => client.waitForReady(timeoutMs === 0 ? 0 : deadlineIn(timeoutMs), (error) => done(!error))),
    close: () => client.close(),
  };
}

function unary<I extends DescMessage, O extends DescMessage>(
  client: Client,
  method: DescMethodUnary<I, O>,
  request: MessageInitShape<I>,
  options: UnaryOptions,
): Promise<Ended<MessageShape<O>>> {
  const { signal } = options;
  if (signal?.aborted) return Promise.resolve(failed(status.CANCELLED, "cancelled before it was sent", false));
  const definition = definitionOf(method);
  const metadata = new Metadata();
  try {
    for (const [key, value] of Object.entries(options.headers)) metadata.set(key, value);
  } catch {
    // grpc-js names the value in its message, and it may be a token: ours does not.
    return Promise.resolve(failed(status.INTERNAL, "a header holds characters that cannot be sent", false));
  }
  return new Promise((done) => {
    const call = client.makeUnaryRequest(
      definition.path,
      definition.requestSerialize,
      definition.responseDeserialize,
      create(method.input, request),
      metadata,
      { deadline: deadlineIn(options.timeoutMs) },
      (error, value) => {
        signal?.removeEventListener("abort", cancel);
        if (!error && value !== undefined) return done({ is: "answered", value });
        const pushback = Number(error?.metadata?.get("grpc-retry-pushback-ms")[0] ?? Number.NaN);
        done(failed(error?.code ?? status.UNKNOWN, error?.details ?? "", true, pushback));
      },
    );
    const cancel = (): void => call.cancel();
    signal?.addEventListener("abort", cancel, { once: true });
  });
}

function failed(code: number, details: string, sent: boolean, pushbackMs = Number.NaN): Ended<never> {
  return { is: "failed", code, details, sent, ...(Number.isFinite(pushbackMs) && { pushbackMs }) };
}

// grpc-js takes deadlines as instants of the wall clock; the duration is what we choose.
function deadlineIn(milliseconds: number): Date {
  return new Date(Date.now() + milliseconds);
}
