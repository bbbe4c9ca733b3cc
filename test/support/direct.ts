import {
  create,
  type DescMessage,
  type DescMethodUnary,
  type MessageInitShape,
  type MessageShape,
} from "@bufbuild/protobuf";
import { Client, credentials, Metadata, type ServiceError, status } from "@grpc/grpc-js";
import { AuthService } from "../../src/gen/chalk/server/v1/auth_pb.ts";
import { definitionOf } from "../../src/rpc/unary.ts";

/** Calls a server without our SDK: nothing is retried, renewed or waited for. */
export interface Dialled {
  /** Rejects with grpc-js's own error. `deadlineMs` ends a call that is never answered. */
  call<I extends DescMessage, O extends DescMessage>(
    method: DescMethodUnary<I, O>,
    request: MessageInitShape<I>,
    deadlineMs?: number,
  ): Promise<MessageShape<O>>;
  close(): void;
}

/** With a token: for what a test does behind a server's back, and as the floor of the bench. */
export interface Direct extends Dialled {
  readonly environment: string;
  readonly token: string;
}

const limits = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };

/** Connects with these headers and no others. */
export function dial(address: string, headers: Readonly<Record<string, string>> = {}): Dialled {
  const client = new Client(address.replace(/^https?:\/\//, ""), credentials.createInsecure(), limits);
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(headers)) metadata.set(name, value);
  return {
    call: (method, request, deadlineMs) =>
      new Promise((done, failed) => {
        const { path, requestSerialize, responseDeserialize } = definitionOf(method);
        const message = create(method.input, request);
        const answered = (error: ServiceError | null, answer?: MessageShape<typeof method.output>): void => {
          if (error || !answer) failed(error ?? new Error(`${path} gave no answer`));
          else done(answer);
        };
        const bounds = deadlineMs === undefined ? {} : { deadline: Date.now() + deadlineMs };
        client.makeUnaryRequest(path, requestSerialize, responseDeserialize, message, metadata, bounds, answered);
      }),
    close: () => client.close(),
  };
}

/** Connects, and fetches a token of the client's own environment or of the one given. */
export async function direct(address: string, id: string, secret: string, environment?: string): Promise<Direct> {
  const anyone = dial(address, { "x-chalk-server": "go-api" });
  const request = { clientId: id, clientSecret: secret, grantType: "client_credentials" };
  const token = await anyone.call(AuthService.method.getToken, request).finally(() => anyone.close());
  const chosen = environment ?? token.primaryEnvironment ?? "";
  const headers = {
    "x-chalk-server": "go-api",
    "x-chalk-env-id": chosen,
    authorization: `Bearer ${token.accessToken}`,
  };
  return { environment: chosen, token: token.accessToken, ...dial(address, headers) };
}

/** How a call ended, as `OK`, or as its status and what the server said. */
export async function endOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "OK";
  } catch (error) {
    const { code, details } = error as ServiceError;
    return `${status[code] ?? code}: ${details}`;
  }
}
