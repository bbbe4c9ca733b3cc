import { isIPv6 } from "node:net";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { ambient } from "../ambient.ts";
import { AuthService } from "../gen/chalk/server/v1/auth_pb.ts";
import { BuilderService } from "../gen/chalk/server/v1/builder_pb.ts";
import { DeployService } from "../gen/chalk/server/v1/deploy_pb.ts";
import { EnvironmentSecretsService } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationsService } from "../gen/chalk/server/v1/integrations_pb.ts";
import { TeamService } from "../gen/chalk/server/v1/team_pb.ts";
import { IntegrationsService as IntegrationsServiceV2 } from "../gen/chalk/server/v2/integrations_pb.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Clock } from "../model/ports.ts";
import { serve } from "../rpc/unary.ts";
import { accessOf, type Permission, type ServedClient, type ServedEnvironment } from "./access.ts";
import { authService, teamService } from "./account.ts";
import { type Behaviour, defaultBehaviour } from "./behaviour.ts";
import type { Call } from "./calls.ts";
import { builderService, deployService } from "./deployments.ts";
import { type Fault, type Faults, faultsOf } from "./fault.ts";
import { handlerOf, toStatus } from "./handler.ts";
import { integrationsService } from "./integrations.ts";
import { secretsService } from "./secrets.ts";
import type { Served } from "./served.ts";
import { sourcesOf } from "./sources.ts";
import { openStore } from "./store.ts";
import { testsService } from "./tests.ts";

export type { Behaviour, Call, Clock, Fault, Permission, ServedClient, ServedEnvironment };

/** How a server is started. Everything has a default: one client and one environment, both `local`, in memory. */
export interface ServerOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Default: this machine alone (127.0.0.1). */
  readonly host?: string;
  /** An SQLite file; without it everything is forgotten at the end. */
  readonly db?: string;
  readonly clients?: readonly ServedClient[];
  /** The first one is the tokens' primary environment. */
  readonly environments?: readonly ServedEnvironment[];
  readonly behaviour?: Partial<Behaviour>;
  readonly faults?: readonly Fault[];
  /** The seed of faults with a probability. */
  readonly seed?: number;
  /** The life of a token in seconds; an hour by default. */
  readonly tokenSeconds?: number;
  /** Bearer tokens that are accepted as they are, as those of a web identity. */
  readonly tokens?: readonly string[];
  /** "counting" gives ids that count (`ds-1`), for tests. */
  readonly ids?: "random" | "counting";
  readonly surroundings?: Clock;
}

/** A server that runs. */
export interface RunningServer {
  /** For CHALK_API_SERVER: `http://127.0.0.1:PORT`. */
  readonly address: string;
  readonly port: number;
  /** The calls answered since the start, or since `clearCalls`: the last 100,000 of them. */
  calls(): readonly Call[];
  clearCalls(): void;
  setBehaviour(behaviour: Partial<Behaviour>): void;
  /** Replaces the faults; calls are counted from here on. */
  setFaults(faults: readonly Fault[]): void;
  close(): Promise<void>;
}

const messageLimit = 100 * 1024 * 1024;

// A server that runs for weeks must not remember every call.
const longestLog = 100_000;

/** Starts the embedded Chalk API server. Throws `bad-configuration` where the port or the file cannot be used. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const {
    host: given = "127.0.0.1",
    clients = [{ id: "local", secret: "local" }],
    environments = [{ id: "local", name: "local" }],
    tokenSeconds = 3600,
    seed = 1,
    surroundings: clock = ambient(),
  } = options;
  // In an address an IPv6 host is written in brackets.
  const host = isIPv6(given) ? `[${given}]` : given;
  const log: Call[] = [];
  let behaviour: Behaviour = { ...defaultBehaviour, ...options.behaviour };
  let faults: Faults = faultsOf(options.faults ?? [], seed);
  const store = opened(options, clock);
  const access = accessOf({ clients, environments, tokenSeconds, clock });
  for (const token of options.tokens ?? []) access.accept(token, clients[0] ?? { id: "token", secret: "" });

  const server = new Server({
    "grpc.max_receive_message_length": messageLimit,
    "grpc.max_send_message_length": messageLimit,
    "grpc.keepalive_permit_without_calls": 1,
  });
  const served: Served = {
    store,
    access,
    clock,
    behaviour: () => behaviour,
    sources: (environment) => sourcesOf(store, environment, behaviour),
    handler: handlerOf({
      access,
      clock,
      faults: () => faults,
      log: (call) => {
        log.push(call);
        if (log.length > longestLog) log.shift();
      },
      cut: () => server.drain(`${host}:${port}`, 0),
    }),
  };
  serve(server, AuthService, authService(served, environments, tokenSeconds), toStatus);
  serve(server, EnvironmentSecretsService, secretsService(served), toStatus);
  serve(server, IntegrationsService, integrationsService(served), toStatus);
  serve(server, IntegrationsServiceV2, testsService(served), toStatus);
  serve(server, DeployService, deployService(served), toStatus);
  serve(server, BuilderService, builderService(served), toStatus);
  serve(server, TeamService, teamService(served), toStatus);
  const port = await bind(server, host, options.port ?? 0);

  return {
    address: `http://${host}:${port}`,
    port,
    calls: () => [...log],
    clearCalls: () => {
      log.length = 0;
    },
    setBehaviour: (next) => {
      behaviour = { ...defaultBehaviour, ...next };
    },
    setFaults: (next) => {
      faults = faultsOf(next, seed);
    },
    close: async () => {
      server.forceShutdown();
      store.close();
    },
  };
}

function opened(options: ServerOptions, clock: Clock): ReturnType<typeof openStore> {
  try {
    return openStore(options.db, clock, options.ids ?? "random");
  } catch (error) {
    throw ChalkDsError.of(
      "bad-configuration",
      `the database "${options.db}" cannot be opened`,
      {
        hint: "its folder must exist and be writable, and the file must be an SQLite database",
      },
      { cause: error },
    );
  }
}

function bind(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.bindAsync(`${host}:${port}`, ServerCredentials.createInsecure(), (error, bound) => {
      if (!error) return done(bound);
      server.forceShutdown();
      failed(
        ChalkDsError.of("bad-configuration", `the address ${host}:${port} cannot be listened on`, {
          hint: "is it in use? --port 0 takes a free port",
        }),
      );
    });
  });
}
