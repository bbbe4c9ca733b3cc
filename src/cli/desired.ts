import { readFiles } from "../manifest/files.ts";
import { checkFiles, type KnownFiles, manifestOf } from "../manifest/load.ts";
import { type Peeked, peek } from "../manifest/peek.ts";
import { createResolver } from "../manifest/resolve.ts";
import type { Manifest } from "../model/desired.ts";
import type { Environment } from "../model/live.ts";
import type { Reader, Resolver } from "../model/ports.ts";
import { manifestFor } from "../reconcile/pin.ts";
import { type Ahead, createReader, readAhead } from "../sdk/reader.ts";
import { type Based, readBase } from "./base.ts";
import { type Connection, connect } from "./connect.ts";
import type { Context } from "./context.ts";
import type { ConnectionOptions, ManifestOptions, OutputOptions, PlanningOptions } from "./options.ts";
import { callOptions } from "./planned.ts";

/** What a plan begins with: the manifest, checked, and a reader of the environment that it is for. */
export interface Prepared extends AsyncDisposable {
  readonly manifest: Manifest;
  readonly connection: Connection;
  readonly reader: Reader;
  readonly based: Based;
}

// How long parsing waits for a token, so that the list is on its way while the files are parsed.
const headStartMs = 150;

/**
 * Reads the manifest's files, begins to read the environment that they seem to be for, and checks the files meanwhile.
 * What is wrong with the manifest is told before anything that is wrong with the connection. Throws ChalkDsError.
 */
export async function prepare(
  options: ManifestOptions & ConnectionOptions & PlanningOptions & Partial<OutputOptions>,
  context: Context,
): Promise<Prepared> {
  await using base = readBase(options, context);
  const read = await readFiles(options.file, { cwd: context.cwd, readStdin: context.stdin.readAll });
  const guess = peek(read.files);
  const known: KnownFiles = new Map();
  const isLocal = options.local !== undefined; // the same process would do both: nothing is gained
  const early = isLocal ? undefined : await connect(options, context, { environment: guess.environment, files: [] });
  const stale = new AbortController();
  const ahead = early && (await begin(early, guess, options, context, stale.signal));
  const loaded = checkFiles(read, { known });
  const isRight = loaded.manifest !== undefined && guess.environment === loaded.manifest.environment?.text;
  if (!isRight) stale.abort(); // closing alone would wait for the answer
  if (early && !isRight) await early[Symbol.asyncDispose]();
  const manifest = manifestOf(loaded);
  const where = { environment: manifest.environment?.text, files: manifest.files };
  const connection = early && isRight ? early : await connect(options, context, where);
  const reader = isRight ? createReader(connection.client, ahead) : createReader(connection.client);
  try {
    const environment = (): Promise<Environment> => connection.client.environment(callOptions(options, context));
    const chosen = manifest.overlaid ? manifestFor(manifest, await environment()) : manifest;
    const based = await base.of({ read, known, loaded: manifest, chosen }, environment);
    const close = async (): Promise<void> => connection[Symbol.asyncDispose]();
    return { connection, reader, manifest: chosen, based, [Symbol.asyncDispose]: close };
  } catch (error) {
    await connection[Symbol.asyncDispose]();
    throw error;
  }
}

async function begin(
  { client }: Connection,
  guess: Peeked,
  options: ConnectionOptions & PlanningOptions,
  context: Context,
  stale: AbortSignal,
): Promise<Ahead> {
  const call = callOptions(options, context);
  const bounds = { ...call, signal: AbortSignal.any([context.interrupted, stale]) };
  const asked = {
    access: options.decrypt ? ("values" as const) : ("keys" as const),
    secrets: guess.hasReferences,
    tags: guess.mayHaveTags || options.replace.length > 0,
    deployed: true,
  };
  const ahead = readAhead(client, asked, bounds);
  const enough = new AbortController();
  const known = client.environment(bounds).catch(() => undefined);
  await Promise.race([known, context.sleep(headStartMs, enough.signal).catch(() => undefined)]);
  enough.abort(); // a timer left behind would keep the process waiting
  await context.sleep(0); // lets the request leave before the parser takes the processor
  return ahead;
}

/** What the manifest may read of variables and files: everything allowed to it, and in CI only what the command line names. */
export function resolverFor(options: ManifestOptions, { env }: Context, { cwd, folder }: Manifest): Resolver {
  const isCi = Boolean(env["CI"]);
  return createResolver(
    { env, cwd, folder },
    { env: isCi ? options.allowEnv : "all", file: isCi ? options.allowFile : "all" },
  );
}
