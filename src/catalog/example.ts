import type { Kind } from "../model/kind.ts";

const sources: Readonly<Record<Kind, string>> = {
  athena: `  ad_reports:
    kind: athena
    config:
      ATHENA_AWS_REGION: us-east-1
      ATHENA_S3_STAGING_DIR: s3://acme-athena/results
      ATHENA_ROLE_ARN: arn:aws:iam::123456789012:role/chalk-athena
      ATHENA_SCHEMA_NAME: reports
      ATHENA_WORK_GROUP: features
`,
  bigquery: `  events:
    kind: bigquery
    config:
      BQ_PROJECT: acme-prod
      BQ_DATASET: events
      BQ_LOCATION: EU
      BQ_CREDENTIALS_BASE64: { secret: gcp-sa-key }
`,
  clickhouse: `  page_views:
    kind: clickhouse
    config:
      CLICKHOUSE_HOST: clickhouse.example.com
      CLICKHOUSE_TCP_PORT: 9440
      CLICKHOUSE_DATABASE: web
      CLICKHOUSE_USER: chalk
      CLICKHOUSE_PWD: { secret: clickhouse-password }
      CLICKHOUSE_USE_TLS: true
`,
  databricks: `  lakehouse:
    kind: databricks
    config:
      DATABRICKS_HOST: acme.cloud.databricks.com
      DATABRICKS_HTTP_PATH: /sql/1.0/warehouses/0123456789abcdef
      DATABRICKS_PORT: 443
      DATABRICKS_DATABASE: features
      DATABRICKS_CLIENT_ID: 5c2b9a10-0000-4000-8000-000000000000
      DATABRICKS_CLIENT_SECRET: { secret: databricks-client-secret }
`,
  dynamodb: `  sessions:
    kind: dynamodb
    config:
      DYNAMODB_AWS_REGION_OVERRIDE: us-east-1
      DYNAMODB_AWS_ROLE_ARN_OVERRIDE: arn:aws:iam::123456789012:role/chalk-dynamodb
`,
  kafka: `  clicks:
    kind: kafka
    config:
      KAFKA_BOOTSTRAP_SERVER: broker-1.example.com:9093,broker-2.example.com:9093
      KAFKA_TOPIC: clicks
      KAFKA_SECURITY_PROTOCOL: SASL_SSL
      KAFKA_SASL_MECHANISM: SCRAM-SHA-512
      KAFKA_SASL_USERNAME: chalk
      KAFKA_SASL_PASSWORD: { secret: kafka-sasl-password }
`,
  kinesis: `  payments_stream:
    kind: kinesis
    config:
      KINESIS_REGION_NAME: us-east-2
      KINESIS_STREAM_NAME: payments
      KINESIS_LATE_ARRIVAL_DEADLINE: 1d 12h
      KINESIS_CONSUMER_ROLE_ARN: arn:aws:iam::123456789012:role/chalk-kinesis
`,
  mssql: `  ledger:
    kind: mssql
    config:
      MSSQL_HOST: ledger.database.example.com
      MSSQL_TCP_PORT: 1433
      MSSQL_DATABASE: ledger
      MSSQL_USER: chalk
      MSSQL_PWD: { env: LEDGER_DB_PASSWORD }
`,
  mysql: `  shop:
    kind: mysql
    config:
      MYSQL_HOST: shop.db.example.com
      MYSQL_TCP_PORT: 3306
      MYSQL_DATABASE: shop
      MYSQL_USER: chalk
      MYSQL_PWD: { env: SHOP_DB_PASSWORD }
`,
  postgresql: `  orders_pg:
    kind: postgresql
    config:
      PGHOST: orders.db.example.com
      PGPORT: 5432
      PGDATABASE: orders
      PGUSER: chalk
      PGPASSWORD: { secret: orders-pg-password }
`,
  pubsub: `  signups:
    kind: pubsub
    config:
      PUBSUB_PROJECT_ID: acme-prod
      PUBSUB_SUBSCRIPTION_ID: signups-chalk
      PUBSUB_LATE_ARRIVAL_DEADLINE: infinity
      PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64: { secret: gcp-sa-key }
`,
  redshift: `  history:
    kind: redshift
    config:
      REDSHIFT_HOST: history.abc123.us-east-1.redshift.amazonaws.com
      REDSHIFT_PORT: 5439
      REDSHIFT_DB: history
      REDSHIFT_USER: chalk
      REDSHIFT_PASSWORD: { secret: redshift-password }
      REDSHIFT_UNLOAD_S3_BUCKET: acme-redshift-unload
      REDSHIFT_UNLOAD_IAM_ROLE: arn:aws:iam::123456789012:role/redshift-unload
`,
  snowflake: `  warehouse:
    kind: snowflake
    config:
      SNOWFLAKE_ACCOUNT_ID: acme-prod
      SNOWFLAKE_WAREHOUSE: FEATURES
      SNOWFLAKE_DATABASE: ANALYTICS
      SNOWFLAKE_SCHEMA: PUBLIC
      SNOWFLAKE_USER: CHALK
      SNOWFLAKE_ROLE: ANALYST
      SNOWFLAKE_PRIVATE_KEY_B64: { secret: snowflake-prod-key }
`,
  spanner: `  accounts:
    kind: spanner
    config:
      SPANNER_PROJECT: acme-prod
      SPANNER_INSTANCE: main
      SPANNER_DATABASE: accounts
      SPANNER_CREDENTIALS_BASE64: { secret: gcp-sa-key }
`,
  trino: `  federation:
    kind: trino
    config:
      TRINO_HOST: trino.example.com
      TRINO_PORT: 8443
      TRINO_CATALOG: hive
      TRINO_SCHEMA: features
      TRINO_USER: chalk
      TRINO_PASSWORD: { secret: trino-password }
      ENGINE_ARGUMENTS: '{"pool_size": 20, "max_overflow": 60}'
`,
};

/** A manifest with one data source of a kind, which validates. */
export function exampleManifest(kind: Kind): string {
  return `version: 1\ndatasources:\n${sources[kind]}`;
}
