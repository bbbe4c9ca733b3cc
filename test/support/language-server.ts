import { spawn } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

/** An editor's session with the YAML language server: the real one, as a process, over its protocol on stdio. */
export interface Editor extends AsyncDisposable {
  /** Opens a document in a folder of the disk; nothing is written there. */
  open(path: string, text: string): OpenDocument;
}

/** An open document. Offsets count from the text's beginning. */
export interface OpenDocument {
  /** The labels that are offered at an offset, sorted. */
  complete(offset: number): Promise<readonly string[]>;
  /** What is written for each label that is offered at an offset. */
  inserts(offset: number): Promise<Readonly<Record<string, string>>>;
  /** The hover text at an offset; empty where there is none. */
  hover(offset: number): Promise<string>;
  /** What is wrong, as `line: message`, lines from 1. */
  diagnostics(): Promise<readonly string[]>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Item {
  readonly label: string;
  readonly insertText?: string;
  readonly textEdit?: { readonly newText: string };
}

function insertOf({ label, insertText, textEdit }: Item): string {
  return textEdit?.newText ?? insertText ?? label;
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly message: string;
    readonly range: { readonly start: { readonly line: number } };
  }[];
}

const binary = fileURLToPath(
  new URL("../../node_modules/yaml-language-server/bin/yaml-language-server", import.meta.url),
);

/** Starts the server with settings as an editor has them: without the store of schemas that it would ask the network for. */
export async function startEditor(settings: Readonly<Record<string, unknown>> = {}): Promise<Editor> {
  const yaml = { validate: true, completion: true, hover: true, schemaStore: { enable: false }, ...settings };
  const peer = connect({ yaml });
  await peer.request("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } } },
    },
  });
  peer.notify("initialized", {});
  return {
    open(path, text) {
      const uri = pathToFileURL(path).href;
      const textDocument = { uri };
      peer.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
      const offered = async (offset: number): Promise<readonly Item[]> => {
        const at = { textDocument, position: positionOf(text, offset) };
        const answer = (await peer.request("textDocument/completion", at)) as { items?: Item[] } | null;
        return answer?.items ?? [];
      };
      return {
        async complete(offset) {
          return [...new Set((await offered(offset)).map(({ label }) => label))].sort();
        },
        async inserts(offset) {
          return Object.fromEntries((await offered(offset)).map((item) => [item.label, insertOf(item)]));
        },
        async hover(offset) {
          const at = { textDocument, position: positionOf(text, offset) };
          const answer = (await peer.request("textDocument/hover", at)) as { contents?: { value?: string } } | null;
          return answer?.contents?.value ?? "";
        },
        async diagnostics() {
          const { diagnostics } = await peer.published(uri);
          return diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
        },
      };
    },
    async [Symbol.asyncDispose]() {
      await peer.request("shutdown", null);
      peer.notify("exit", null);
      await peer.ended;
    },
  };
}

function positionOf(text: string, offset: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

interface Peer {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
  /** The next diagnostics of a document, or those that have come. */
  published(uri: string): Promise<Published>;
  readonly ended: Promise<void>;
}

function connect(settings: Readonly<Record<string, unknown>>): Peer {
  const server = spawn(process.execPath, [binary, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const waiting = new Map<number, (answer: Message) => void>();
  const seen = new Map<string, Published>();
  const hoping = new Map<string, (published: Published) => void>();
  // Whoever waits for an answer hears of the end: a server that died would let a test wait for its whole time.
  const end = new Promise<never>((_, failed) => {
    server.once("exit", (code, signal) => failed(new Error(`the language server has ended (${signal ?? code})`)));
  });
  end.catch(() => undefined);
  server.stdin.on("error", () => undefined); // told by its end
  let next = 0;
  const send = (message: Readonly<Record<string, unknown>>): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  const receive = (message: Message): void => {
    const { id, method, params } = message;
    if (method === undefined && id !== undefined) waiting.get(id)?.(message);
    else if (method === "workspace/configuration" && id !== undefined) {
      const { items } = params as { items: { section?: string }[] };
      send({ id, result: items.map(({ section }) => settings[section ?? ""] ?? null) });
    } else if (method === "textDocument/publishDiagnostics") {
      const published = params as Published;
      seen.set(published.uri, published);
      hoping.get(published.uri)?.(published);
    } else if (id !== undefined) send({ id, result: null });
  };
  let rest = Buffer.alloc(0);
  server.stdout.on("data", (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let head = rest.indexOf("\r\n\r\n"); head >= 0; head = rest.indexOf("\r\n\r\n")) {
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString("latin1", 0, head))?.[1]);
      if (rest.length < head + 4 + length) return;
      receive(JSON.parse(rest.toString("utf8", head + 4, head + 4 + length)) as Message);
      rest = rest.subarray(head + 4 + length);
    }
  });
  return {
    request: (method, params) =>
      Promise.race([
        end,
        new Promise((done, failed) => {
          const id = ++next;
          waiting.set(id, ({ result, error }) => (error ? failed(new Error(error.message)) : done(result)));
          send({ id, method, params });
        }),
      ]),
    notify: (method, params) => send({ method, params }),
    published: (uri) =>
      Promise.race([
        end,
        new Promise<Published>((done) => {
          const before = seen.get(uri);
          if (before) done(before);
          else hoping.set(uri, done);
        }),
      ]),
    ended: new Promise((done) => server.once("exit", () => done())),
  };
}
