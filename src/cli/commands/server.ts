import { resolve } from "node:path";
import { logVerbosity, setLogVerbosity } from "@grpc/grpc-js";
import { parseBehaviour } from "../../server/behaviour.ts";
import { parseFault } from "../../server/fault.ts";
import { startServer } from "../../server/start.ts";
import type { Context } from "../context.ts";
import * as flags from "../options.ts";
import type { Build } from "../program.ts";

interface Options {
  readonly port: number;
  readonly host: string;
  readonly db?: string;
  readonly clientId: string;
  readonly environment: string;
  readonly behaviour?: string;
  readonly fault: readonly string[];
  readonly seed: number;
}

const examples = [
  "chalk-ds server --port 7000 --db sources.db",
  "chalk-ds server --behaviour missing=not-found,reference=opaque-row",
];

/** `chalk-ds server`: the embedded Chalk API server, until Ctrl-C. */
export const build: Build = (command, context, end) => {
  flags
    .addExamples(command, examples)
    .option("--port <port>", "port to listen on; 0 takes a free one", flags.portNumber, 0)
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .option("--db <file>", "SQLite file; without it everything is forgotten at the end")
    .option("--client-id <id>", "the client that may connect", "local")
    .option("-e, --environment <id>", "the environment to serve", "local")
    .option("--behaviour <switches>", "how the server behaves where the real one is unknown: name=value, by comma")
    .addOption(
      flags.repeatable("--fault <rule>", "a fault to inject: METHOD:CALL:KIND[:CODE]; repeatable").default([], "none"),
    )
    .option("--seed <n>", "seed of the faults", flags.wholeNumber, 1)
    .addHelpText("after", 'The client secret is taken from CHALK_DS_SERVER_SECRET, else it is "local".')
    .action(async (options: Options) => {
      await run(options, context);
      end(0);
    });
};

async function run(options: Options, context: Context): Promise<void> {
  setLogVerbosity(logVerbosity.NONE); // what grpc-js would say of a port in use, startServer says better
  const secret = context.env["CHALK_DS_SERVER_SECRET"] || "local";
  const server = await startServer({
    port: options.port,
    host: options.host,
    ...(options.db !== undefined && { db: resolve(context.cwd, options.db) }),
    clients: [{ id: options.clientId, secret }],
    environments: [{ id: options.environment, name: options.environment }],
    ...(options.behaviour !== undefined && { behaviour: parseBehaviour(options.behaviour) }),
    faults: options.fault.map(parseFault),
    seed: options.seed,
    surroundings: context,
  });
  const shown = secret === "local" ? "local" : "(from CHALK_DS_SERVER_SECRET)";
  context.stdout.write(
    `CHALK_API_SERVER=${server.address}\nCHALK_CLIENT_ID=${options.clientId}\nCHALK_CLIENT_SECRET=${shown}\n`,
  );
  context.stderr.write("chalk-ds: listening; Ctrl-C stops\n");
  await stopped(context.interrupted);
  await server.close();
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener("abort", () => done(), { once: true });
  });
}
