/** The 15 kinds of data source, in the spelling of a manifest. The server knows more (AWS, OPENAI …): those are listed, never touched. */
export const kinds = [
  "athena",
  "bigquery",
  "clickhouse",
  "databricks",
  "dynamodb",
  "kafka",
  "kinesis",
  "mssql",
  "mysql",
  "postgresql",
  "pubsub",
  "redshift",
  "snowflake",
  "spanner",
  "trino",
] as const;

/** One of the 15 kinds. */
export type Kind = (typeof kinds)[number];

/**
 * Reads a kind in any case and with space around it, as the Python SDK accepts it (`"  Snowflake "`).
 * Returns undefined for anything that is none of the 15.
 */
export function parseKind(text: string): Kind | undefined {
  const wanted = text.trim().toLowerCase();
  return kinds.find((kind) => kind === wanted);
}
