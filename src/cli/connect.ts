import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { readFiles } from "../manifest/files.ts";
import { peek } from "../manifest/peek.ts";
import { systemCode } from "../model/system-error.ts";
import { nameOf } from "../rpc/status.ts";
import { ChalkClient, type ChalkClientOptions } from "../sdk/client.ts";
import { environmentVariables, type Given } from "../sdk/credentials.ts";
import type { Context } from "./context.ts";
import type { ConnectionOptions, OutputOptions } from "./options.ts";
import { talkFor } from "./talk.ts";

/** A client for one command; disposing it closes the channel and, with --local, the server. */
export interface Connection extends AsyncDisposable {
  readonly client: ChalkClient;
}

/** What a manifest says of where it is for. */
export interface Whereabouts {
  /** The pin. */
  readonly environment: string | undefined;
  readonly files: readonly string[];
}

/**
 * Connects to the server that the surroundings name, or with `--local` to an embedded one of its own.
 * A manifest's pin chooses the environment only where nothing else does.
 */
export async function connect(
  options: ConnectionOptions & Partial<OutputOptions>,
  context: Context,
  manifest?: Whereabouts,
): Promise<Connection> {
  if (options.local !== undefined) return connectLocal(options, context, manifest);
  const client = new ChalkClient(clientOptions(options, context, chosenHere(options, context, manifest)));
  return { client, [Symbol.asyncDispose]: () => client[Symbol.asyncDispose]() };
}

/** What the command line, or the manifest where no variable does, says of the environment: for credentials to be looked for with. */
export function chosenHere(
  options: ConnectionOptions,
  context: Context,
  manifest: Whereabouts | undefined,
): Pick<Given, "environment" | "environmentFrom"> {
  const isChosen = environmentVariables.some((name) => context.env[name]);
  const environment = options.environment ?? (isChosen ? undefined : manifest?.environment);
  if (environment === undefined) return {};
  return { environment, environmentFrom: options.environment === undefined ? "the manifest" : "--environment" };
}

function clientOptions(
  options: ConnectionOptions & Partial<OutputOptions>,
  context: Context,
  chosen: Pick<Given, "environment" | "environmentFrom">,
): ChalkClientOptions {
  const talk = talkFor(options, context);
  return {
    surroundings: context,
    onCall: ({ method, code, milliseconds }) => talk.detail(`${method} ${nameOf(code)} ${Math.round(milliseconds)} ms`),
    ...chosen,
    ...(options.timeout !== undefined && { timeoutMs: options.timeout * 1000 }),
  };
}

async function connectLocal(
  options: ConnectionOptions & Partial<OutputOptions>,
  context: Context,
  given: Whereabouts | undefined,
): Promise<Connection> {
  const { startServer } = await import("../server/start.ts");
  const manifest = given ?? (await usualManifest(context));
  const db = options.local || localFile(context, manifest);
  prepareFolder(resolve(context.cwd, db));
  const environment = options.environment ?? manifest.environment ?? "local";
  const server = await startServer({
    db: resolve(context.cwd, db),
    environments: [{ id: environment, name: environment }],
    surroundings: context,
  });
  const client = new ChalkClient({
    ...clientOptions(options, { ...context, env: {} }, { environment }),
    apiServer: server.address,
    clientId: "local",
    clientSecret: "local",
    // Its port is another one each time: what is shown, and what a saved plan is for, is the file.
    serverName: slashed(relative(context.cwd, resolve(context.cwd, db))),
  });
  return {
    client,
    [Symbol.asyncDispose]: async () => {
      await client[Symbol.asyncDispose]();
      await server.close();
    },
  };
}

// `source` and `secret` take no manifest, but what they do must be there for the plan of the one that stands here.
async function usualManifest({ cwd }: Context): Promise<Whereabouts> {
  const { files } = await readFiles([], { cwd });
  return { environment: peek(files).environment, files: files.map(({ name }) => name) };
}

function localFile(context: Context, { files: [first] }: Whereabouts): string {
  const folder = first === undefined || first === "-" ? "." : dirname(first);
  return join(resolve(context.cwd, folder), ".chalk-ds", "local.db");
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}

// The default folder keeps itself out of git: it holds whatever was applied to it, secrets included.
function prepareFolder(db: string): void {
  const folder = dirname(db);
  if (basename(folder) !== ".chalk-ds") return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(join(folder, ".gitignore"), "*\n", { flag: "wx" });
  } catch (error) {
    // What stands there already is its owner's.
    if (systemCode(error) !== "EEXIST") throw error;
  }
}
