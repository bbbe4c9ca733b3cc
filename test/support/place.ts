import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type RunningServer, type ServerOptions, startServer } from "../../src/server/start.ts";
import { type Direct, direct } from "./direct.ts";
import { watched } from "./no-writes.ts";
import { chalkDs, type Ended } from "./spawn.ts";

/** A folder and a server for tests that need more than a scenario can say. Disposing it ends both. */
export interface Place extends AsyncDisposable {
  readonly folder: string;
  readonly server: RunningServer;
  /** What the binary finds in its environment. */
  readonly env: Record<string, string>;
  /** Writes a file into the folder, and the folders above it. */
  write(name: string, text: string): void;
  /** Runs the built binary in the folder. Throws if a plan has written. */
  run(args: readonly string[], stdin?: string): Promise<Ended>;
  /** Does something behind everybody's back: its calls are in no log. */
  behind(work: (api: Direct) => Promise<void>): Promise<void>;
  /** The writes since the last time, as `METHOD target`. */
  takeWrites(): readonly string[];
}

/** Opens a folder with a server beside it: one environment, one client, ids that count. */
export async function openPlace(options: ServerOptions = {}): Promise<Place> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-place-")));
  const server = await startServer({ ids: "counting", ...options });
  const env: Record<string, string> = {
    PATH: dirname(process.execPath),
    HOME: folder,
    CHALK_API_SERVER: server.address,
    CHALK_CLIENT_ID: "local",
    CHALK_CLIENT_SECRET: "local",
  };
  return {
    folder,
    server,
    env,
    write(name, text) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    run: (args, stdin) =>
      watched(server, args, () => chalkDs(args, { cwd: folder, env, ...(stdin !== undefined && { stdin }) })),
    async behind(work) {
      const api = await direct(server.address, "local", "local");
      await work(api).finally(() => api.close());
      server.clearCalls();
    },
    takeWrites() {
      const writes = server.calls().filter((call) => call.isWrite);
      server.clearCalls();
      return writes.map((call) => `${call.method} ${call.target}`);
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
