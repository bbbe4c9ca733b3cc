import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Permission } from "../../src/server/access.ts";
import { type Behaviour, parseBehaviour } from "../../src/server/behaviour.ts";
import type { Call } from "../../src/server/calls.ts";
import { parseFault } from "../../src/server/fault.ts";
import { type RunningServer, type ServedClient, startServer } from "../../src/server/start.ts";
import { type Direct, direct } from "./direct.ts";

/** The server of one scenario. */
export interface Box {
  readonly clientId: string;
  address(): string;
  /** Lets one more client in; without permissions it may do everything. */
  client(id: string, secret: string, permissions?: readonly string[]): Promise<void>;
  /** Does something behind everybody's back: its calls are in no log. */
  behind(work: (api: Direct) => Promise<void>): Promise<void>;
  behave(text: string): Promise<void>;
  fault(text: string): Promise<void>;
  restart(): Promise<void>;
  /** The calls since the last `takeWrites` or `behind`. */
  calls(): readonly Call[];
  /** The writes since the last time: the method, and what it was about. */
  takeWrites(): readonly string[];
  close(): Promise<void>;
}

const backdoor = { id: "backdoor", secret: "backdoor" };

/** Starts the server of one scenario: an environment, ids that count, a database in a folder of its own. */
export async function openBox(): Promise<Box> {
  const folder = mkdtempSync(join(tmpdir(), "chalk-ds-box-"));
  const clients: ServedClient[] = [backdoor];
  const environments = [{ id: "env_1", name: "production" }];
  let behaviour: Partial<Behaviour> = {};
  const start = (port: number): Promise<RunningServer> =>
    startServer({ port, db: join(folder, "box.db"), clients, environments, behaviour, ids: "counting" });
  let server = await start(0);

  return {
    clientId: "scenario",
    address: () => server.address,
    async client(id, secret, permissions) {
      clients.push({ id, secret, ...(permissions && { permissions: permissions as readonly Permission[] }) });
    },
    async behind(work) {
      const api = await direct(server.address, backdoor.id, backdoor.secret);
      await work(api).finally(() => api.close());
      server.clearCalls();
    },
    async behave(text) {
      behaviour = { ...behaviour, ...parseBehaviour(text) };
      server.setBehaviour(behaviour);
    },
    async fault(text) {
      server.setFaults([parseFault(text)]);
    },
    async restart() {
      await server.close();
      server = await start(server.port);
    },
    calls: () => server.calls(),
    takeWrites() {
      const writes = server
        .calls()
        .filter((call) => call.isWrite)
        .map((call) => `${call.method} ${call.target}`);
      server.clearCalls();
      return writes;
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
