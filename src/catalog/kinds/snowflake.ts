import type { KindSpec } from "../spec.ts";
import { engineArguments } from "./engine-arguments.ts";
import { missingKey } from "./missing-key.ts";

/** What is known of Snowflake. */
export const snowflake: KindSpec = {
  kind: "snowflake",
  title: "Snowflake",
  keys: [
    {
      key: "SNOWFLAKE_ACCOUNT_ID",
      sensitive: false,
      format: "text",
      required: "unknown",
      destination: true,
      meaning: "Account identifier: the host that is connected to is made of it.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:270"],
    },
    {
      key: "SNOWFLAKE_ACCOUNT",
      sensitive: false,
      format: "text",
      required: "unknown",
      destination: true,
      meaning: "Account identifier, by the name that examples in Chalk's documentation use.",
      sources: ["Chalk documentation: data sources (create + LinkedSecretRef examples)"],
    },
    {
      key: "SNOWFLAKE_WAREHOUSE",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "Warehouse to use.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:271"],
    },
    {
      key: "SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP",
      sensitive: false,
      format: "json-texts",
      required: "no",
      meaning: "Warehouses by name of resource group, as a JSON object.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:281",
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:299-304",
      ],
    },
    {
      key: "SNOWFLAKE_USER",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "User name.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:272"],
    },
    {
      key: "SNOWFLAKE_PASSWORD",
      sensitive: true,
      format: "text",
      required: "no",
      meaning: "Password.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:273",
        "chalkpy@2.166.1 chalk/_gen/chalk/server/v1/integrations_pb2.pyi (IntegrationWarningCode)",
      ],
    },
    {
      key: "SNOWFLAKE_PRIVATE_KEY_B64",
      sensitive: true,
      format: "base64-pem",
      required: "no",
      meaning: "Private key: the whole PEM file (PKCS#8, without a pass phrase) in base64.",
      notes: "Not the PEM file itself, not encoded twice, not without its BEGIN and END lines.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:277",
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:379-391,411-431",
        "chalkpy@2.166.1 chalk/sql/__init__.py:131-135",
      ],
    },
    {
      key: "SNOWFLAKE_DATABASE",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Database.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:274"],
    },
    {
      key: "SNOWFLAKE_SCHEMA",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Schema.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:275"],
    },
    {
      key: "SNOWFLAKE_ROLE",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Role.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:276"],
    },
    {
      key: "SNOWFLAKE_UNLOAD_STAGE",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Stage or cloud prefix for unloads.",
      notes:
        "Whether the name of a stage begins with @ is not known: the official Python client needs it, the server's own description leaves it out.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:278",
        "chalk-go@2559af1 gen/chalk/server/v1/integrations.pb.go:1934-1937",
      ],
    },
    {
      key: "SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Snowflake storage integration for unloads.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:279"],
    },
    {
      key: "SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION",
      sensitive: false,
      format: "cloud-uri",
      required: "no",
      meaning: "Cloud location (s3://, gs://) behind the stage.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:280",
        "chalk-go@2559af1 gen/chalk/server/v1/integrations.pb.go:1941-1944",
        "chalkpy@2.166.1 chalk/sql/__init__.py:140-143",
      ],
    },
    engineArguments,
  ],
  alternatives: [
    {
      name: "signing in",
      options: [["SNOWFLAKE_PRIVATE_KEY_B64"], ["SNOWFLAKE_PASSWORD"]],
      none: "warning",
      unless: ["ENGINE_ARGUMENTS"],
      note: "with both, the key is used and the password is not",
      source:
        "chalkpy@2.166.1 chalk/sql/__init__.py:131-135; chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:411-437",
    },
  ],
  traps: [
    {
      when: [
        ["SNOWFLAKE_ACCOUNT", "given"],
        ["SNOWFLAKE_ACCOUNT_ID", "missing"],
      ],
      at: "SNOWFLAKE_ACCOUNT",
      says: "is not the name that the official Python client reads",
      hint: "write SNOWFLAKE_ACCOUNT_ID, or both with one value: whether the server takes one for the other is not known",
      source: "chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:270",
    },
    {
      when: [["SNOWFLAKE_ACCOUNT", { otherThan: "SNOWFLAKE_ACCOUNT_ID" }]],
      at: "SNOWFLAKE_ACCOUNT",
      says: "names another account than SNOWFLAKE_ACCOUNT_ID, and both mean the same",
      hint: "give both one value, or remove it: the official Python client reads SNOWFLAKE_ACCOUNT_ID",
      source: "chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:270",
    },
    {
      ...missingKey(
        "SNOWFLAKE_ACCOUNT_ID",
        "the host that is connected to is made of it",
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/snowflake.py:270",
      ),
      when: [
        ["SNOWFLAKE_ACCOUNT_ID", "missing"],
        ["SNOWFLAKE_ACCOUNT", "missing"],
        ["ENGINE_ARGUMENTS", "missing"],
      ],
    },
  ],
  wrongNames: {
    SNOWFLAKE_PWD: "SNOWFLAKE_PASSWORD",
    SNOWFLAKE_PRIVATE_KEY: "SNOWFLAKE_PRIVATE_KEY_B64",
    SNOWFLAKE_DB: "SNOWFLAKE_DATABASE",
    SNOWFLAKE_USERNAME: "SNOWFLAKE_USER",
  },
  example: [
    ["SNOWFLAKE_ACCOUNT_ID", "acme-prod"],
    ["SNOWFLAKE_WAREHOUSE", "FEATURES"],
    ["SNOWFLAKE_DATABASE", "ANALYTICS"],
    ["SNOWFLAKE_SCHEMA", "PUBLIC"],
    ["SNOWFLAKE_USER", "CHALK"],
    ["SNOWFLAKE_PRIVATE_KEY_B64", "{ secret: snowflake-private-key }"],
  ],
};
