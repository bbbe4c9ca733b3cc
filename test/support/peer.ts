import {
  createServer,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";
import type { AddressInfo } from "node:net";
import { create, type DescMessage, type MessageInitShape, toBinary } from "@bufbuild/protobuf";
import { AuthService } from "../../src/gen/chalk/server/v1/auth_pb.ts";

// The other end of the wire, one level below gRPC: what our calls look like there, and answers that no decent server
// gives. The embedded server cannot show either: its library hides the one and cannot do the other.

/** A call as it arrived. */
export interface Arrived {
  /** The method's name, such as `GetToken`. */
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The bytes of the message. */
  readonly request: Buffer;
}

/** How a call is answered: with a message, with a status alone, or in a way of the test's own. */
export type Reply =
  | Uint8Array
  | { readonly code: number | string; readonly details?: string; readonly more?: OutgoingHttpHeaders }
  | ((stream: ServerHttp2Stream) => void);

/** A server that answers as it is told to, and keeps what arrived. */
export interface Peer extends AsyncDisposable {
  readonly address: string;
  readonly arrived: readonly Arrived[];
  /** From now on the method is answered so. `GetToken` is answered with a token unless it is told otherwise. */
  answer(method: string, reply: Reply): void;
}

const contentType = { ":status": 200, "content-type": "application/grpc" };

/** Starts a peer on a free port of this machine. What it was told nothing of is UNIMPLEMENTED. */
export async function openPeer(): Promise<Peer> {
  const arrived: Arrived[] = [];
  const sessions = new Set<ServerHttp2Session>();
  const replies = new Map<string, Reply>([["GetToken", tokenReply({})]]);
  const server = createServer();
  server.on("session", (session) => sessions.add(session));
  server.on("stream", (stream, headers) => {
    const chunks: Buffer[] = [];
    stream.on("error", () => undefined); // a peer that resets is told of it too
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const path = String(headers[":path"]);
      const method = path.slice(path.lastIndexOf("/") + 1);
      arrived.push({ method, path, headers, request: Buffer.concat(chunks).subarray(5) });
      // The caller may have given up while its request was under way: there is nobody to answer to.
      if (stream.destroyed || stream.closed) return;
      send(stream, replies.get(method) ?? { code: 12, details: `unknown method ${method}` });
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    answer: (method, reply) => replies.set(method, reply),
    async [Symbol.asyncDispose]() {
      for (const session of sessions) session.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The bytes of a message, as a reply. */
export function message<D extends DescMessage>(schema: D, init: MessageInitShape<D>): Uint8Array {
  return toBinary(schema, create(schema, init));
}

/** A token of the environment `env-1`, which is called "production". */
export function tokenReply(more: MessageInitShape<typeof AuthService.method.getToken.output>): Uint8Array {
  return message(AuthService.method.getToken.output, {
    accessToken: "bearer-1",
    expiresIn: 3600,
    primaryEnvironment: "env-1",
    environmentIdToName: { "env-1": "production" },
    ...more,
  });
}

/** A message framed as gRPC does: not compressed, and its length. */
export function framed(bytes: Uint8Array, length = bytes.length): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(length, 1);
  return Buffer.concat([head, bytes]);
}

/** Answers a call that a reply of the test's own kept open. */
export function send(stream: ServerHttp2Stream, reply: Reply): void {
  if (typeof reply === "function") reply(stream);
  else if (!(reply instanceof Uint8Array)) {
    const { code, details = "", more = {} } = reply;
    const trailers = { "grpc-status": String(code), "grpc-message": encodeURI(details) };
    stream.respond({ ...contentType, ...trailers, ...more }, { endStream: true });
  } else {
    stream.respond(contentType, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
    stream.end(framed(reply));
  }
}
