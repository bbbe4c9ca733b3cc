import {
  create,
  type DescMessage,
  type DescMethodUnary,
  type MessageInitShape,
  type MessageShape,
} from "@bufbuild/protobuf";
import { Client, credentials, Metadata } from "@grpc/grpc-js";
import { AuthService } from "../../src/gen/chalk/server/v1/auth_pb.ts";
import { definitionOf } from "../../src/rpc/unary.ts";

/** Calls a server without our SDK: for what a test does behind its back, and as the floor of the bench. */
export interface Direct {
  readonly environment: string;
  call<I extends DescMessage, O extends DescMessage>(
    method: DescMethodUnary<I, O>,
    request: MessageInitShape<I>,
  ): Promise<MessageShape<O>>;
  close(): void;
}

const limits = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };

/** Connects, and fetches a token of the client's own environment or of the one given. */
export async function direct(address: string, id: string, secret: string, environment?: string): Promise<Direct> {
  const client = new Client(address.replace(/^https?:\/\//, ""), credentials.createInsecure(), limits);
  const metadata = new Metadata();
  metadata.set("x-chalk-server", "go-api");
  const call: Direct["call"] = (method, request) =>
    new Promise((done, failed) => {
      const { path, requestSerialize, responseDeserialize } = definitionOf(method);
      const message = create(method.input, request);
      client.makeUnaryRequest(path, requestSerialize, responseDeserialize, message, metadata, (error, answer) => {
        if (error || !answer) failed(error ?? new Error(`${path} gave no answer`));
        else done(answer);
      });
    });
  const token = await call(AuthService.method.getToken, {
    clientId: id,
    clientSecret: secret,
    grantType: "client_credentials",
  });
  const chosen = environment ?? token.primaryEnvironment ?? "";
  metadata.set("x-chalk-env-id", chosen);
  metadata.set("authorization", `Bearer ${token.accessToken}`);
  return { environment: chosen, call, close: () => client.close() };
}
