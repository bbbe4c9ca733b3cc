// Three data sources through the SDK: BigQuery with a base64 key, Snowflake with a linked key, PostgreSQL.
// Credentials come from where every Chalk client finds them (CHALK_CLIENT_ID, CHALK_CLIENT_SECRET, CHALK_API_SERVER).
import { ChalkClient, IntegrationKind, LinkedSecretRef } from "chalk-ds";

await using client = new ChalkClient();
const { datasources, secrets } = client.api;

const serviceAccountKey = process.env["SERVICE_ACCOUNT_KEY_JSON"] ?? "{}";

await datasources.create({
  kind: IntegrationKind.BIGQUERY,
  name: "events",
  config: {
    BQ_PROJECT: "acme-prod",
    BQ_DATASET: "events",
    BQ_CREDENTIALS_BASE64: Buffer.from(serviceAccountKey).toString("base64"),
  },
});

const key = (await secrets.list()).find(({ name }) => name === "snowflake-prod-key");
if (!key) throw new Error("store the key first: chalk-ds secret set snowflake-prod-key");
await datasources.create({
  kind: "snowflake",
  name: "warehouse",
  config: {
    SNOWFLAKE_ACCOUNT_ID: "acme-prod",
    SNOWFLAKE_USER: "admin",
    SNOWFLAKE_PRIVATE_KEY_B64: new LinkedSecretRef(key.id),
  },
});

const orders = await datasources.create({
  kind: IntegrationKind.POSTGRESQL,
  name: "orders_pg",
  config: {
    PGHOST: "orders.db.example.com",
    PGPORT: "5432",
    PGDATABASE: "orders",
    PGUSER: "chalk",
    PGPASSWORD: process.env["ORDERS_DB_PASSWORD"] ?? "",
  },
});

await datasources.update(orders.id, { config: { PGPORT: "6432" }, name: "orders" });
const { success, message } = await datasources.test(orders.id);
console.log(`test of orders: ${success ? "ok" : "failed"}: ${message}`);

for (const source of await datasources.list()) console.log(`${source.kind} ${source.name} id=${source.id}`);
