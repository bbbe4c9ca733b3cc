import type { KindSpec } from "../spec.ts";
import { engineArguments } from "./engine-arguments.ts";

/** What is known of Databricks. */
export const databricks: KindSpec = {
  kind: "databricks",
  title: "Databricks",
  keys: [
    {
      key: "DATABRICKS_HOST",
      sensitive: false,
      format: "endpoint",
      required: "unknown",
      destination: true,
      meaning: "Workspace / server host name.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/databricks.py:31",
        "terraform-provider-chalk@30e345d internal/provider/datasource_databricks_resource.go (databricksEnvVarToField; all attributes Optional)",
      ],
    },
    {
      key: "DATABRICKS_HTTP_PATH",
      sensitive: false,
      format: "text",
      required: "unknown",
      destination: true,
      meaning: "HTTP path of the SQL warehouse/endpoint.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/databricks.py:32",
        "terraform-provider-chalk@30e345d internal/provider/datasource_databricks_resource.go",
      ],
    },
    {
      key: "DATABRICKS_TOKEN",
      sensitive: true,
      format: "text",
      required: "no",
      meaning: "Personal access token.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/databricks.py:33",
        "terraform-provider-chalk@30e345d internal/provider/datasource_databricks_resource.go",
      ],
    },
    {
      key: "DATABRICKS_CLIENT_ID",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "OAuth service-principal client id.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/databricks.py:36",
        "terraform-provider-chalk@30e345d internal/provider/datasource_databricks_resource.go",
      ],
    },
    {
      key: "DATABRICKS_CLIENT_SECRET",
      sensitive: true,
      format: "text",
      required: "no",
      meaning: "OAuth service-principal client secret.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/databricks.py:37",
        "terraform-provider-chalk@30e345d internal/provider/datasource_databricks_resource.go",
      ],
    },
    {
      key: "DATABRICKS_DATABASE",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Database (schema) to use.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/databricks.py:34",
        "terraform-provider-chalk@30e345d internal/provider/datasource_databricks_resource.go",
      ],
    },
    {
      key: "DATABRICKS_PORT",
      sensitive: false,
      format: "port",
      required: "no",
      destination: true,
      meaning: "Port.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/databricks.py:35",
        "terraform-provider-chalk@30e345d internal/provider/datasource_databricks_resource.go",
      ],
    },
    engineArguments,
  ],
  alternatives: [
    {
      name: "signing in",
      options: [["DATABRICKS_TOKEN"], ["DATABRICKS_CLIENT_ID", "DATABRICKS_CLIENT_SECRET"]],
      many: "warning",
      half: "warning",
      none: "warning",
      unless: ["ENGINE_ARGUMENTS"],
      note: "with client id and client secret the token is not used",
      source: "chalkpy@2.166.1 chalk/sql/_internal/integrations/databricks.py:98-105",
    },
  ],
  traps: [],
  wrongNames: {
    DATABRICKS_ACCESS_TOKEN: "DATABRICKS_TOKEN",
    DATABRICKS_SERVER_HOSTNAME: "DATABRICKS_HOST",
    DATABRICKS_SCHEMA: "DATABRICKS_DATABASE",
    DATABRICKS_DB: "DATABRICKS_DATABASE",
  },
  example: [
    ["DATABRICKS_HOST", "acme.cloud.databricks.com"],
    ["DATABRICKS_HTTP_PATH", "/sql/1.0/warehouses/0123456789abcdef"],
    ["DATABRICKS_DATABASE", "features"],
    ["DATABRICKS_CLIENT_ID", "5c2b9a10-0000-4000-8000-000000000000"],
    ["DATABRICKS_CLIENT_SECRET", "{ secret: databricks-client-secret }"],
  ],
};
