import { IntegrationKind as Wire } from "../gen/chalk/server/v1/integrations_pb.ts";
import { type Kind, kinds, parseKind } from "../model/kind.ts";

/** The 15 kinds of data source, as the Python SDK names them; each is its own spelling in a manifest. */
export const IntegrationKind = {
  ATHENA: "athena",
  BIGQUERY: "bigquery",
  CLICKHOUSE: "clickhouse",
  DATABRICKS: "databricks",
  DYNAMODB: "dynamodb",
  KAFKA: "kafka",
  KINESIS: "kinesis",
  MSSQL: "mssql",
  MYSQL: "mysql",
  POSTGRESQL: "postgresql",
  PUBSUB: "pubsub",
  REDSHIFT: "redshift",
  SNOWFLAKE: "snowflake",
  SPANNER: "spanner",
  TRINO: "trino",
} as const satisfies Readonly<Record<Uppercase<Kind>, Kind>>;

/** One of the 15 kinds. */
export type IntegrationKind = Kind;

const toNumber: ReadonlyMap<Kind, Wire> = new Map(
  kinds.map((kind) => [kind, Wire[kind.toUpperCase() as Uppercase<Kind>]]),
);
const fromNumber: ReadonlyMap<number, Kind> = new Map([...toNumber].map(([kind, number]) => [number, kind]));

/** @internal The number that travels for a kind. */
export function wireKind(kind: Kind): Wire {
  return toNumber.get(kind) ?? Wire.UNSPECIFIED;
}

/** The kind of a number that travelled; undefined for those outside the 15. */
export function kindOf(wire: number): Kind | undefined {
  return fromNumber.get(wire);
}

/** A kind for a person: `postgresql`, `openai`, `kind 42 (unknown)`. */
export function kindName(wire: number): string {
  return kindOf(wire) ?? Wire[wire]?.toLowerCase() ?? `kind ${wire} (unknown)`;
}

export { parseKind };
