import type { Kind } from "../model/kind.ts";
import { athena } from "./kinds/athena.ts";
import { bigquery } from "./kinds/bigquery.ts";
import { clickhouse } from "./kinds/clickhouse.ts";
import { databricks } from "./kinds/databricks.ts";
import { dynamodb } from "./kinds/dynamodb.ts";
import { kafka } from "./kinds/kafka.ts";
import { kinesis } from "./kinds/kinesis.ts";
import { mssql } from "./kinds/mssql.ts";
import { mysql } from "./kinds/mysql.ts";
import { postgresql } from "./kinds/postgresql.ts";
import { pubsub } from "./kinds/pubsub.ts";
import { redshift } from "./kinds/redshift.ts";
import { snowflake } from "./kinds/snowflake.ts";
import { spanner } from "./kinds/spanner.ts";
import { trino } from "./kinds/trino.ts";
import type { KeySpec, KindSpec } from "./spec.ts";

const specs: Readonly<Record<Kind, KindSpec>> = {
  athena,
  bigquery,
  clickhouse,
  databricks,
  dynamodb,
  kafka,
  kinesis,
  mssql,
  mysql,
  postgresql,
  pubsub,
  redshift,
  snowflake,
  spanner,
  trino,
};

const keys: ReadonlyMap<Kind, ReadonlyMap<string, KeySpec>> = new Map(
  Object.values(specs).map((spec) => [spec.kind, new Map(spec.keys.map((key) => [key.key, key]))]),
);

const required: ReadonlyMap<Kind, readonly string[]> = new Map(
  Object.values(specs).map((spec) => [
    spec.kind,
    spec.keys.flatMap((key) => (key.required === "yes" ? [key.key] : [])),
  ]),
);

/** The config keys that every source of a kind must have, in the order of the catalog. */
export function requiredKeys(kind: Kind): readonly string[] {
  return required.get(kind) ?? [];
}

/** What is known of a kind. */
export function kindSpec(kind: Kind): KindSpec {
  return specs[kind];
}

/** What is known of a config key of a kind; undefined for a key that the catalog does not know. */
export function keySpec(kind: Kind, key: string): KeySpec | undefined {
  return keys.get(kind)?.get(key);
}
