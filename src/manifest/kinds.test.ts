import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { checkText } from "../../test/support/check-text.ts";
import { keySpec, kindSpec } from "../catalog/catalog.ts";
import { meantKey } from "../catalog/key-hint.ts";
import { type Kind, kinds } from "../model/kind.ts";

// What is known of each kind: its example is sound, and each way to spoil it is told, where and how badly.

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 512 });
const passphrase = "of this test";
const pem = (type: "pkcs1" | "pkcs8", lock = {}): string =>
  privateKey.export({ type, format: "pem", ...lock }).toString();
const locked = pem("pkcs8", { cipher: "aes-256-cbc", passphrase });
const account = { type: "service_account", private_key: pem("pkcs8"), client_email: "a@b.iam.gserviceaccount.com" };
const keyFile = (change: Record<string, unknown> = {}): string => base64(JSON.stringify({ ...account, ...change }));

/**
 * The example of a kind with some keys changed: `KEY: yaml` takes the place of the key's line or stands behind the
 * last, `-KEY` takes the line away. The config begins on line 6; a line that is missing stays as a comment.
 */
function spoilt(kind: Kind, changes: readonly string[]): string {
  const lines = new Map(kindSpec(kind).example.map(([key, yaml]) => [key, `${key}: ${yaml}`]));
  for (const change of changes) {
    if (change.startsWith("-")) {
      expect([...lines.keys()]).toContain(change.slice(1));
      lines.set(change.slice(1), "#");
    } else lines.set(change.slice(0, change.indexOf(":")), change);
  }
  const config = [...lines.values()].map((line) => `      ${line}\n`).join("");
  return `version: 1\ndatasources:\n  a:\n    kind: ${kind}\n    config:\n${config}`;
}

/** Findings as `code line`, with `~` before a warning and the second place after `&`. */
function told(text: string): string {
  return checkText(text)
    .findings.map(({ code, severity, at, other }) => {
      const second = other ? ` & ${other.line}` : "";
      return `${severity === "warning" ? "~" : ""}${code} ${at?.line}${second}`;
    })
    .join("; ");
}

/** Of a sensitive key the value is written out here: that is told besides. */
const secret = (line: number): string => `; ~plaintext-secret ${line}`;

// biome-ignore format: a table is read by its columns
const table: Readonly<Record<Kind, readonly (readonly [rule: string, changes: readonly string[], expected: string])[]>> = {
  athena: [
    ["no region",                   ["-ATHENA_AWS_REGION"],                                      "~required-key 3"],
    ["a zone for a region",         ["ATHENA_AWS_REGION: us-east-1a"],                           "bad-format 6"],
    ["a bucket without s3://",      ["ATHENA_S3_STAGING_DIR: acme-athena/results"],              "bad-format 7"],
    ["another cloud's storage",     ["ATHENA_S3_STAGING_DIR: gs://acme-athena"],                 "bad-format 7"],
    ["a role by its name",          ["ATHENA_ROLE_ARN: chalk-athena"],                           "bad-format 8"],
    ["half of a key pair",          ["-ATHENA_ROLE_ARN", "ATHENA_AWS_ACCESS_KEY_ID: a"],         "~key-alternatives 10"],
    ["a key pair beside a role",    ["ATHENA_AWS_ACCESS_KEY_ID: a", "ATHENA_AWS_ACCESS_KEY_SECRET: { secret: s }"], "~key-alternatives 8 & 10"],
    ["arguments that are a list",   ["ENGINE_ARGUMENTS: '[1]'"],                                 "bad-format 10"],
    ["the usual name of the region", ["-ATHENA_AWS_REGION", "AWS_REGION: us-east-1"],            "~required-key 3; ~unknown-key 10"],
    ["nobody signs in",             ["-ATHENA_ROLE_ARN"],                                        ""],
  ],
  bigquery: [
    ["a key file as JSON",          [`BQ_CREDENTIALS_BASE64: '${JSON.stringify({ ...account, private_key: "k" })}'`], `bad-format 9${secret(9)}`],
    ["a key of a user",             [`BQ_CREDENTIALS_BASE64: ${keyFile({ type: "authorized_user" })}`], `bad-format 9${secret(9)}`],
    ["a key that cannot sign",      [`BQ_CREDENTIALS_BASE64: ${keyFile({ private_key: "" })}`],  `bad-format 9${secret(9)}`],
    ["a key of nobody",             [`BQ_CREDENTIALS_BASE64: ${keyFile({ client_email: undefined })}`], `bad-format 9${secret(9)}`],
    ["what is no base64",           ["BQ_CREDENTIALS_BASE64: not-base64"],                       `bad-format 9${secret(9)}`],
    ["a key file that is sound",    [`BQ_CREDENTIALS_BASE64: ${keyFile()}`],                     "~plaintext-secret 9"],
    ["two key files",               ["BQ_CREDENTIALS_PATH: /key.json"],                          "~key-alternatives 10 & 9"],
    ["another cloud's storage",     ["BQ_UNLOAD_PATH: s3://acme"],                               "bad-format 10"],
    ["the name of Google's variable", ["GOOGLE_APPLICATION_CREDENTIALS: /key.json"],             "~unknown-key 10"],
    ["no project",                  ["-BQ_PROJECT"],                                             ""],
  ],
  clickhouse: [
    ["no host",                     ["-CLICKHOUSE_HOST"],                                        "required-key 3"],
    ["a blank host",                ['CLICKHOUSE_HOST: ""'],                                     "required-key 6"],
    ["a host with a port",          ["CLICKHOUSE_HOST: h:9440"],                                 "bad-format 6"],
    ["TLS: True turns it off",      ["CLICKHOUSE_USE_TLS: True"],                                "bad-format 11"],
    ["TLS: on turns it off",        ["CLICKHOUSE_USE_TLS: on"],                                  "bad-format 11"],
    ["TLS: blank turns it off",     ['CLICKHOUSE_USE_TLS: ""'],                                  "~key-trap 11"],
    ["TLS: False is meant",         ["CLICKHOUSE_USE_TLS: False"],                               ""],
    ["no word of TLS is TLS",       ["-CLICKHOUSE_USE_TLS"],                                     ""],
    ["the usual name of the password", ["CLICKHOUSE_PASSWORD: { secret: s }"],                   "~unknown-key 12"],
    ["the usual name of the port",  ["-CLICKHOUSE_TCP_PORT", "CLICKHOUSE_PORT: 9440"],           "~unknown-key 12"],
    ["rows that are no number",     ["CLICKHOUSE_PARQUET_ROW_GROUP_SIZE: 1e6"],                  "bad-format 12"],
  ],
  databricks: [
    ["a client without its secret", ["-DATABRICKS_CLIENT_SECRET"],                               "~key-alternatives 9"],
    ["a token beside a client",     ["DATABRICKS_TOKEN: { secret: s }"],                         "~key-alternatives 9 & 11"],
    ["nobody signs in",             ["-DATABRICKS_CLIENT_ID", "-DATABRICKS_CLIENT_SECRET"],      "~key-alternatives 3"],
    ["the arguments may sign in",   ["-DATABRICKS_CLIENT_ID", "-DATABRICKS_CLIENT_SECRET", "ENGINE_ARGUMENTS: '{}'"], ""],
    ["a token alone",               ["-DATABRICKS_CLIENT_ID", "-DATABRICKS_CLIENT_SECRET", "DATABRICKS_TOKEN: { env: T }"], ""],
    ["a token in plain text",       ["-DATABRICKS_CLIENT_ID", "-DATABRICKS_CLIENT_SECRET", "DATABRICKS_TOKEN: t"], "~plaintext-secret 11"],
    ["a user before the host",      ["DATABRICKS_HOST: u@h"],                                    "bad-format 6"],
    ["a port that is none",         ["DATABRICKS_PORT: 70000"],                                  "bad-format 11"],
    ["the usual name of the host",  ["DATABRICKS_SERVER_HOSTNAME: h"],                           "~unknown-key 11"],
  ],
  dynamodb: [
    ["a key beside a role",         ["DYNAMODB_AWS_CLIENT_ID_OVERRIDE: a"],                      "key-alternatives 7 & 8"],
    ["half of a key pair",          ["-DYNAMODB_AWS_ROLE_ARN_OVERRIDE", "DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE: { secret: s }"], "key-alternatives 8"],
    ["half of a pair is blank",     ["-DYNAMODB_AWS_ROLE_ARN_OVERRIDE", "DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE: { secret: s }", 'DYNAMODB_AWS_CLIENT_ID_OVERRIDE: ""'], "key-alternatives 8"],
    ["keys blanked for a role",     ['DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE: ""', 'DYNAMODB_AWS_CLIENT_ID_OVERRIDE: ""'], ""],
    ["a region that is none",       ["DYNAMODB_AWS_REGION_OVERRIDE: US-EAST-1"],                 "bad-format 6"],
    ["a role by its name",          ["DYNAMODB_AWS_ROLE_ARN_OVERRIDE: chalk"],                   "bad-format 7"],
    ["arguments that are no JSON",  ["DYNAMODB_ENGINE_ARGUMENTS: a=b"],                          "bad-format 8"],
    ["the usual name of the region", ["AWS_REGION: us-east-1"],                                  "~unknown-key 8"],
  ],
  kafka: [
    ["no broker",                   ["-KAFKA_BOOTSTRAP_SERVER"],                                 "required-key 3"],
    ["a broker with its protocol",  ["KAFKA_BOOTSTRAP_SERVER: SASL_SSL://b:9093"],               "bad-format 6"],
    ["a blank topic",               ["KAFKA_TOPIC: { value: '' }"],                              "required-key 7"],
    ["a protocol in lower case",    ["KAFKA_SECURITY_PROTOCOL: sasl_ssl"],                       "bad-format 8"],
    ["a mechanism that is none",    ["KAFKA_SASL_MECHANISM: SCRAM-512"],                         "bad-format 9"],
    ["a user and no password",      ["-KAFKA_SASL_PASSWORD"],                                    "~key-alternatives 10"],
    ["a user that is not asked for", ["-KAFKA_SECURITY_PROTOCOL"],                               "~key-trap 10"],
    ["the protocol may be SASL",    ["KAFKA_SECURITY_PROTOCOL: { env: P }"],                     ""],
    ["SASL without a user",         ["-KAFKA_SASL_USERNAME", "-KAFKA_SASL_PASSWORD"],            "~key-trap 8"],
    ["SASL without a mechanism",    ["-KAFKA_SASL_MECHANISM", "-KAFKA_SASL_USERNAME", "-KAFKA_SASL_PASSWORD"], "~key-trap 8"],
    ["the Terraform provider's name", ["KAFKA_DLQ_TOPIC: d"],                                    "~key-trap 12"],
    ["two dead-letter topics",      ["KAFKA_DLQ_TOPIC: d", "KAFKA_DEAD_LETTER_QUEUE_TOPIC: e"],  "~key-trap 12"],
    ["one topic under both names",  ["KAFKA_DLQ_TOPIC: d", "KAFKA_DEAD_LETTER_QUEUE_TOPIC: d"],  ""],
    ["IAM beside a password",       ["KAFKA_MSK_IAM_AUTH: true", "KAFKA_AWS_REGION: us-east-1"], "~key-trap 9; ~key-alternatives 12 & 10"],
    ["IAM without a region",        ["KAFKA_MSK_IAM_AUTH: Yes", "-KAFKA_SASL_USERNAME", "-KAFKA_SASL_PASSWORD", "-KAFKA_SASL_MECHANISM"], "~key-alternatives 12"],
    ["IAM makes the protocol",      ["KAFKA_MSK_IAM_AUTH: 1", "KAFKA_AWS_REGION: us-east-1", "-KAFKA_SASL_USERNAME", "-KAFKA_SASL_PASSWORD", "-KAFKA_SASL_MECHANISM", "KAFKA_SECURITY_PROTOCOL: SSL"], "~key-trap 8"],
    ["IAM from a variable",         ["KAFKA_MSK_IAM_AUTH: { env: A }", "KAFKA_AWS_ROLE_ARN: arn:aws:iam::1:role/r"], ""],
    ["a role without IAM",          ["KAFKA_AWS_ROLE_ARN: arn:aws:iam::1:role/r", "KAFKA_MSK_IAM_AUTH: false"], "~key-trap 12"],
    ["a region without IAM",        ["KAFKA_AWS_REGION: us-east-1"],                             "~key-trap 12"],
    ["the usual name of the brokers", ["KAFKA_BROKERS: b:1"],                                    "~unknown-key 12"],
    ["nobody signs in",             ["-KAFKA_SECURITY_PROTOCOL", "-KAFKA_SASL_MECHANISM", "-KAFKA_SASL_USERNAME", "-KAFKA_SASL_PASSWORD"], ""],
    ["TLS and nobody signs in",     ["KAFKA_SECURITY_PROTOCOL: SSL", "-KAFKA_SASL_MECHANISM", "-KAFKA_SASL_USERNAME", "-KAFKA_SASL_PASSWORD"], ""],
    ["a password and no user",      ["-KAFKA_SASL_USERNAME"],                                    "~key-alternatives 11"],
    ["a mechanism without a user",  ["KAFKA_SASL_MECHANISM: GSSAPI", "-KAFKA_SASL_USERNAME", "-KAFKA_SASL_PASSWORD"], ""],
    ["IAM beside a user alone",     ["-KAFKA_SECURITY_PROTOCOL", "-KAFKA_SASL_MECHANISM", "KAFKA_MSK_IAM_AUTH: true", "KAFKA_AWS_REGION: us-east-1"], "~key-alternatives 12 & 10"],
    ["IAM spelt out",               ["KAFKA_SASL_MECHANISM: OAUTHBEARER", "KAFKA_MSK_IAM_AUTH: true", "KAFKA_AWS_REGION: us-east-1", "-KAFKA_SASL_USERNAME", "-KAFKA_SASL_PASSWORD"], ""],
    ["arguments may set the protocol", ["-KAFKA_SECURITY_PROTOCOL", "KAFKA_ADDITIONAL_KAFKA_ARGS: '{}'"], ""],
    ["arguments may hold the user", ["KAFKA_ADDITIONAL_KAFKA_ARGS: '{}'", "-KAFKA_SASL_USERNAME", "-KAFKA_SASL_PASSWORD"], ""],
  ],
  kinesis: [
    ["no region",                   ["-KINESIS_REGION_NAME"],                                    "required-key 3"],
    ["no stream",                   ["-KINESIS_STREAM_NAME"],                                    "key-alternatives 3"],
    ["a stream by its ARN",         ["-KINESIS_STREAM_NAME", "KINESIS_STREAM_ARN: arn:aws:kinesis:us-east-2:1:stream/s"], ""],
    ["a stream from a variable",    ["KINESIS_STREAM_NAME: { env: S }"],                         ""],
    ["a deadline in words",         ["KINESIS_LATE_ARRIVAL_DEADLINE: 1 day"],                    "bad-format 9"],
    ["half of a key pair",          ["KINESIS_AWS_ACCESS_KEY_ID: a"],                            "~key-alternatives 9"],
    ["a session token alone",       ["KINESIS_AWS_SESSION_TOKEN: { secret: s }"],                "~key-trap 9"],
    ["a format that is none",       ["KINESIS_DLQ_FORMAT: json"],                                "bad-format 9"],
    ["an endpoint without https",   ["KINESIS_ENDPOINT_URL: localhost:4566"],                    "bad-format 9"],
    ["the short name of the region", ["-KINESIS_REGION_NAME", "KINESIS_REGION: us-east-2"],      "unknown-key 9"],
    ["a session token and its keys", ["KINESIS_AWS_SESSION_TOKEN: { secret: s }", "KINESIS_AWS_ACCESS_KEY_ID: a", "KINESIS_AWS_SECRET_ACCESS_KEY: { secret: s }"], ""],
    ["a session token and an id",   ["KINESIS_AWS_SESSION_TOKEN: { secret: s }", "KINESIS_AWS_ACCESS_KEY_ID: a"], "~key-alternatives 10"],
    ["a session token and a secret", ["KINESIS_AWS_SESSION_TOKEN: { secret: s }", "KINESIS_AWS_SECRET_ACCESS_KEY: { secret: s }"], "~key-alternatives 10"],
  ],
  mssql: [
    ["no host",                     ["-MSSQL_HOST"],                                             "required-key 3"],
    ["a host with a port",          ["MSSQL_HOST: h:1433"],                                      "bad-format 6"],
    ["a port in words",             ["MSSQL_TCP_PORT: default"],                                 "bad-format 7"],
    ["a user without a password",   ["-MSSQL_PWD"],                                              "~key-alternatives 9"],
    ["a principal without a tenant", ["-MSSQL_USER", "-MSSQL_PWD", "MSSQL_CLIENT_ID: a", "MSSQL_CLIENT_SECRET: { keep: true }"], "~key-alternatives 11"],
    ["a user and a principal",      ["MSSQL_CLIENT_ID: a", "MSSQL_CLIENT_SECRET: { env: S }", "MSSQL_TENANT_ID: t"], "~key-alternatives 11 & 9"],
    ["the managed identity",        ["-MSSQL_USER", "-MSSQL_PWD"],                               ""],
    ["the usual name of the password", ["-MSSQL_USER", "-MSSQL_PWD", "MSSQL_PASSWORD: { secret: s }"], "~unknown-key 11"],
  ],
  mysql: [
    ["no host",                     ["-MYSQL_HOST"],                                             "required-key 3"],
    ["a blank host",                ['MYSQL_HOST: ""'],                                          "required-key 6"],
    ["a host that is a URL",        ["MYSQL_HOST: mysql://h"],                                   "bad-format 6"],
    ["no port",                     ["MYSQL_TCP_PORT: 0"],                                       "bad-format 7"],
    ["a password in plain text",    ["MYSQL_PWD: p"],                                            "~plaintext-secret 10"],
    ["the usual name of the password", ["MYSQL_PASSWORD: { secret: s }"],                        "~unknown-key 11"],
    ["the usual name of the port",  ["MYSQL_PORT: 3306"],                                        "~unknown-key 11"],
    ["arguments that are no JSON",  ["ENGINE_ARGUMENTS: pool_size=20"],                          "bad-format 11"],
  ],
  postgresql: [
    ["no host and no user",         ["-PGHOST", "-PGUSER"],                                      "required-key 3"],
    ["a blank user",                ['PGUSER: ""'],                                              "required-key 9"],
    ["a host with a port",          ["PGHOST: db:5432"],                                         "bad-format 6"],
    ["a port in quotes is a port",  ['PGPORT: "5432"'],                                          ""],
    ["a port that is none",         ["PGPORT: 54320000"],                                        "bad-format 7"],
    ["IAM that is neither",         ["PG_AWS_IAM_AUTH: enabled"],                                "bad-format 11"],
    ["IAM beside a password",       ["PG_AWS_IAM_AUTH: true"],                                   "~key-alternatives 11 & 10"],
    ["IAM that is off",             ["PG_AWS_IAM_AUTH: False"],                                  ""],
    ["IAM alone, with a role",      ["-PGPASSWORD", "PG_AWS_IAM_AUTH: T", "PG_AWS_ROLE_ARN: arn:aws:iam::1:role/r"], ""],
    ["a region without IAM",        ["PG_AWS_REGION: us-east-1"],                                "~key-trap 11"],
    ["a role without IAM",          ["PG_AWS_ROLE_ARN: arn:aws:iam::1:role/r", "PG_AWS_IAM_AUTH: no"], "~key-trap 11"],
    ["a password in plain text",    ["PGPASSWORD: p"],                                           "~plaintext-secret 10"],
    ["the image's name of the password", ["POSTGRES_PASSWORD: { secret: s }"],                   "~unknown-key 11"],
    ["a region with IAM",           ["-PGPASSWORD", "PG_AWS_IAM_AUTH: true", "PG_AWS_REGION: us-east-1"], ""],
  ],
  pubsub: [
    ["no subscription",             ["-PUBSUB_SUBSCRIPTION_ID"],                                 "~required-key 3"],
    ["a key of a user",             [`PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64: ${keyFile({ type: "authorized_user" })}`], `bad-format 8${secret(8)}`],
    ["a key file in no base64",     ["PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64: '{}'"],            `bad-format 8${secret(8)}`],
    ["a deadline without a unit",   ["PUBSUB_LATE_ARRIVAL_DEADLINE: 60"],                        "bad-format 9"],
    ["another kind's name",         ["BQ_CREDENTIALS_BASE64: { secret: s }"],                    "~unknown-key 9"],
    ["the long name of the key",    ["PUBSUB_CREDENTIALS_BASE64: { secret: s }"],                "~unknown-key 9"],
  ],
  redshift: [
    ["a host with a port",          ["REDSHIFT_HOST: h:5439"],                                   "bad-format 6"],
    ["a port that is none",         ["REDSHIFT_PORT: 5439/tcp"],                                 "bad-format 7"],
    ["a bucket with s3://",         ["REDSHIFT_UNLOAD_S3_BUCKET: s3://acme"],                    "bad-format 11"],
    ["a role by its name",          ["REDSHIFT_UNLOAD_IAM_ROLE: unload"],                        "bad-format 12"],
    ["a password in plain text",    ["REDSHIFT_PASSWORD: p"],                                    "~plaintext-secret 10"],
    ["the usual name of the database", ["REDSHIFT_DATABASE: d"],                                 "~unknown-key 12"],
  ],
  snowflake: [
    ["the documents' name of the account", ["-SNOWFLAKE_ACCOUNT_ID", "SNOWFLAKE_ACCOUNT: acme"], "~key-trap 12"],
    ["two accounts",                ["SNOWFLAKE_ACCOUNT: other"],                                "~key-trap 12"],
    ["one account under both names", ["SNOWFLAKE_ACCOUNT: acme-prod"],                           ""],
    ["no account",                  ["-SNOWFLAKE_ACCOUNT_ID"],                                   "~required-key 3"],
    ["nobody signs in",             ["-SNOWFLAKE_PRIVATE_KEY_B64"],                              "~key-alternatives 3"],
    ["a password beside the key",   ["SNOWFLAKE_PASSWORD: { secret: s }"],                       ""],
    ["a key that is no base64",     ["SNOWFLAKE_PRIVATE_KEY_B64: '-'"],                          `bad-format 11${secret(11)}`],
    ["a key that is no PEM",        [`SNOWFLAKE_PRIVATE_KEY_B64: ${base64("a key")}`],           `bad-format 11${secret(11)}`],
    ["a key with a pass phrase",    [`SNOWFLAKE_PRIVATE_KEY_B64: ${base64(locked)}`],            `bad-format 11${secret(11)}`],
    ["a key encoded twice",         [`SNOWFLAKE_PRIVATE_KEY_B64: ${base64(base64(pem("pkcs8")))}`], `bad-format 11${secret(11)}`],
    ["a key in the form PKCS#1",    [`SNOWFLAKE_PRIVATE_KEY_B64: ${base64(pem("pkcs1"))}`],      `~key-trap 11${secret(11)}`],
    ["a key that is sound",         [`SNOWFLAKE_PRIVATE_KEY_B64: ${base64(pem("pkcs8"))}`],      "~plaintext-secret 11"],
    ["warehouses that are numbers", [`SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP: '{"a": 1}'`],       "bad-format 12"],
    ["a location without a cloud",  ["SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION: acme/unload"],         "bad-format 12"],
    ["arguments may say all",       ["-SNOWFLAKE_ACCOUNT_ID", "-SNOWFLAKE_PRIVATE_KEY_B64", "ENGINE_ARGUMENTS: '{}'"], ""],
  ],
  spanner: [
    ["no project",                  ["-SPANNER_PROJECT"],                                        "~required-key 3"],
    ["no instance",                 ["-SPANNER_INSTANCE"],                                       "~required-key 3"],
    ["no database",                 ["-SPANNER_DATABASE"],                                       "~required-key 3"],
    ["a key that cannot sign",      [`SPANNER_CREDENTIALS_BASE64: ${keyFile({ private_key: undefined })}`], `bad-format 9${secret(9)}`],
    ["an emulator beside a key",    ["SPANNER_EMULATOR_HOST: localhost:9010"],                   "~key-trap 9"],
    ["an emulator alone",           ["-SPANNER_CREDENTIALS_BASE64", "SPANNER_EMULATOR_HOST: localhost:9010"], ""],
    ["an emulator with its protocol", ["-SPANNER_CREDENTIALS_BASE64", "SPANNER_EMULATOR_HOST: http://localhost:9010"], "bad-format 10"],
    ["arguments that are no JSON",  ["SPANNER_ENGINE_ARGUMENTS: read_only"],                     "bad-format 10"],
  ],
  trino: [
    ["no host",                     ["-TRINO_HOST"],                                             "required-key 3"],
    ["a host with https://",        ["TRINO_HOST: https://trino.example.com"],                   "bad-format 6"],
    ["a port in words",             ["TRINO_PORT: https"],                                       "bad-format 7"],
    ["a password and no user",      ["-TRINO_USER"],                                             "~key-trap 11"],
    ["a user and no password",      ["-TRINO_PASSWORD"],                                         ""],
    ["arguments that are a text",   ["ENGINE_ARGUMENTS: '\"a\"'"],                               "bad-format 12"],
    ["a key that is nearly right",  ["TRINO_CATALOGUE: hive"],                                   "~unknown-key 12"],
    ["no user and no password",     ["-TRINO_USER", "-TRINO_PASSWORD"],                          ""],
  ],
};

describe.for(kinds)("a source of kind %s", (kind) => {
  test("is sound as its example", () => expect(told(spoilt(kind, []))).toBe(""));

  test("can be spoilt in five ways at least", () => {
    expect(table[kind].filter(([, , expected]) => expected !== "").length).toBeGreaterThanOrEqual(5);
  });

  const { keys } = kindSpec(kind);
  test.for(keys.filter(({ required }) => required === "yes"))("needs $key", ({ key }) =>
    expect(told(spoilt(kind, [`-${key}`]))).toBe("required-key 3"),
  );

  test.for(keys.filter(({ format }) => !["text", "path"].includes(format)))("looks at $key", ({ key, sensitive }) => {
    const text = spoilt(kind, [`${key}: "? @"`]);
    const line = text.split("\n").findIndex((one) => one.trim() === `${key}: "? @"`) + 1;
    const all = told(text).split("; ");
    expect(all).toContain(`bad-format ${line}`);
    if (sensitive) expect(all).toContain(`~plaintext-secret ${line}`);
  });

  for (const [rule, changes, expected] of table[kind])
    test(rule, () => expect(told(spoilt(kind, changes))).toBe(expected));
});

describe("what the catalog says of a config", () => {
  const all = kinds.flatMap((kind) => kindSpec(kind).traps.map((trap) => [kind, trap] as const));

  test("is about keys that exist", () => {
    const unknown = all.flatMap(([kind, { when, at }]) =>
      [...when.map(([key]) => key), ...(at === undefined ? [] : [at])].filter((key) => !keySpec(kind, key)),
    );
    expect(unknown).toEqual([]);
    const others = all.flatMap(([kind, { when }]) =>
      when.flatMap(([, c]) => (typeof c === "object" && "otherThan" in c && !keySpec(kind, c.otherThan) ? [c] : [])),
    );
    expect(others).toEqual([]);
  });

  test("is written as hints are: lower case, no full stop", () => {
    const hints = kinds.flatMap((kind) => [
      ...kindSpec(kind).traps.flatMap(({ says, hint }) => [says, hint]),
      ...kindSpec(kind).alternatives.map(({ note }) => note),
    ]);
    expect(hints.filter((hint) => !/^[a-z].*[^.]$/.test(hint))).toEqual([]);
  });

  test("points at a key that stands there", () => {
    const gone = all.filter(([, { when, at }]) =>
      when.some(([key, condition]) => key === at && condition === "missing"),
    );
    expect(gone).toEqual([]);
  });
});

describe("the key that is meant by one that a kind does not have", () => {
  // biome-ignore format: a table is read by its columns
  const hints: readonly (readonly [kind: Kind, key: string, expected: string | undefined])[] = [
    ["clickhouse", "CLICKHOUSE_PASSWORD", "CLICKHOUSE_PWD"],
    ["clickhouse", "CLICKHOUSE_PORT",     "CLICKHOUSE_TCP_PORT"],
    ["clickhouse", "clickhouse_password", "CLICKHOUSE_PWD"],
    ["clickhouse", "password",            "CLICKHOUSE_PWD"],
    ["postgresql", "PGHOTS",              "PGHOST"],
    ["postgresql", "pghost",              "PGHOST"],
    ["postgresql", "host",                "PGHOST"],
    ["postgresql", "user",                "PGUSER"],
    ["mysql",      "port",                "MYSQL_TCP_PORT"],
    ["kafka",      "topic",               undefined],
    ["kafka",      "ADDITIONAL_ENGINE_ARGUMENTS", "KAFKA_ADDITIONAL_KAFKA_ARGS"],
    ["kafka",      "",                    undefined],
    ["kafka",      "__proto__",           undefined],
  ];
  for (const [kind, key, expected] of hints)
    test(`${key} of ${kind}`, () => expect(meantKey(kind, key)).toBe(expected));

  test("a wrong name is no key, and what is meant by it is one", () => {
    const wrong = kinds.flatMap((kind) =>
      Object.entries(kindSpec(kind).wrongNames).filter(([name, key]) => keySpec(kind, name) || !keySpec(kind, key)),
    );
    expect(wrong).toEqual([]);
  });
});
