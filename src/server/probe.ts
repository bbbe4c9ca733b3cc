import { connect } from "node:net";
import type { Clock } from "../model/ports.ts";

/** What a connection test found. `keys` are the config keys that it is about. */
export interface Probed {
  readonly isReached: boolean;
  readonly message: string;
  readonly seconds: number;
  readonly keys: readonly string[];
}

const limitMs = 3_000;

// Where each kind keeps its host and port; a list of brokers has both in one value.
const places: readonly { readonly host: string; readonly port?: string; readonly usual: number }[] = [
  { host: "PGHOST", port: "PGPORT", usual: 5432 },
  { host: "MYSQL_HOST", port: "MYSQL_TCP_PORT", usual: 3306 },
  { host: "MSSQL_HOST", port: "MSSQL_TCP_PORT", usual: 1433 },
  { host: "CLICKHOUSE_HOST", port: "CLICKHOUSE_TCP_PORT", usual: 9440 },
  { host: "REDSHIFT_HOST", port: "REDSHIFT_PORT", usual: 5439 },
  { host: "TRINO_HOST", port: "TRINO_PORT", usual: 443 },
  { host: "DATABRICKS_HOST", port: "DATABRICKS_PORT", usual: 443 },
  { host: "KAFKA_BOOTSTRAP_SERVER", usual: 9092 },
  { host: "SPANNER_EMULATOR_HOST", usual: 9010 },
];

/** Opens a TCP connection to the host that the config names, and closes it again. No byte is sent. */
export async function probe(config: ReadonlyMap<string, string>, clock: Clock): Promise<Probed> {
  const place = places.find(({ host }) => config.get(host));
  if (!place)
    return { isReached: true, message: "the config names no host: nothing was connected to", seconds: 0, keys: [] };
  const [first = ""] = (config.get(place.host) ?? "").split(",");
  // An IPv6 address is full of colons: it has a port behind it only where it is in brackets.
  const inHost = /^([^:]*|\[.*\]):(\d+)$/.exec(first.trim());
  const host = (inHost?.[1] ?? first.trim()).replace(/^\[(.*)\]$/, "$1");
  const port = Number(inHost?.[2] ?? (place.port && config.get(place.port)) ?? place.usual);
  const keys = place.port ? [place.host, place.port] : [place.host];
  if (!(port >= 1 && port <= 65535))
    return { isReached: false, message: "the port is not a number from 1 to 65535", seconds: 0, keys };
  const began = clock.monotonic();
  const trouble = await dial(host, port);
  const seconds = (clock.monotonic() - began) / 1000;
  return { isReached: trouble === undefined, message: trouble ?? `connected to ${host}:${port}`, seconds, keys };
}

function dial(host: string, port: number): Promise<string | undefined> {
  return new Promise((done) => {
    const socket = connect({ host, port, timeout: limitMs });
    const end = (trouble?: string): void => {
      socket.destroy();
      done(trouble);
    };
    socket.once("connect", () => end());
    socket.once("timeout", () => end(`no answer from ${host}:${port} within ${limitMs / 1000} s`));
    socket.once("error", (error: NodeJS.ErrnoException) =>
      end(`no connection to ${host}:${port} (${error.code ?? "error"})`),
    );
  });
}
