import { createServer as createHttp } from "node:http";
import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTls } from "node:tls";

// What may stand where the API server was expected. Each listens on a free port of this machine.

/** A kind of wrong server. */
export type BadServer = "closed" | "http" | "tls" | "garbage" | "silent";

const made: Readonly<Record<Exclude<BadServer, "closed">, () => Server>> = {
  http: () =>
    createHttp((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<html>hello</html>");
    }),
  // Without a certificate: a client that speaks plain text is turned away before one would be shown.
  tls: () => createTls({}).on("tlsClientError", () => undefined),
  garbage: () =>
    createServer((socket) => void socket.on("error", () => undefined).end("220 mail.example.com ESMTP\r\n")),
  silent: () => createServer((socket) => void socket.on("error", () => undefined).resume()),
};

/** Starts a wrong server; a closed port is one that was free a moment ago. */
export async function badServer(which: BadServer): Promise<{ readonly address: string } & AsyncDisposable> {
  const server = which === "closed" ? createServer() : made[which]();
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  const port = typeof bound === "object" ? bound?.port : undefined;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
  if (which === "closed") await close();
  return {
    address: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => (which === "closed" ? Promise.resolve() : close()),
  };
}
