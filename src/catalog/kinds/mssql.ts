import type { KindSpec } from "../spec.ts";
import { engineArguments } from "./engine-arguments.ts";

/** What is known of Microsoft SQL Server. */
export const mssql: KindSpec = {
  kind: "mssql",
  title: "Microsoft SQL Server",
  keys: [
    {
      key: "MSSQL_HOST",
      sensitive: false,
      format: "host",
      required: "yes",
      destination: true,
      meaning: "Server host name.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/mssql.py:15",
        "chalkpy@2.166.1 chalk/sql/__init__.py:594-598",
      ],
    },
    {
      key: "MSSQL_TCP_PORT",
      sensitive: false,
      format: "port",
      required: "no",
      destination: true,
      meaning: "TCP port.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/mssql.py:16"],
    },
    {
      key: "MSSQL_DATABASE",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "Database name.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/mssql.py:17"],
    },
    {
      key: "MSSQL_USER",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "SQL-authentication user.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/mssql.py:18"],
    },
    {
      key: "MSSQL_PWD",
      sensitive: true,
      format: "text",
      required: "no",
      meaning: "SQL-authentication password.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/mssql.py:19"],
    },
    {
      key: "MSSQL_CLIENT_ID",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Azure AD application (client) id.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/mssql.py:20"],
    },
    {
      key: "MSSQL_CLIENT_SECRET",
      sensitive: true,
      format: "text",
      required: "no",
      meaning: "Azure AD client secret.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/mssql.py:21"],
    },
    {
      key: "MSSQL_TENANT_ID",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Azure AD tenant id.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/mssql.py:22"],
    },
    engineArguments,
  ],
  alternatives: [
    {
      name: "signing in",
      options: [["MSSQL_USER", "MSSQL_PWD"], ["MSSQL_CLIENT_ID", "MSSQL_CLIENT_SECRET", "MSSQL_TENANT_ID"], []],
      many: "warning",
      half: "warning",
      note: "user and password sign in to SQL Server; id, secret and tenant as an Azure service principal; none of the five as the managed identity",
      source: 'chalkpy@2.166.1 chalk/sql/__init__.py:614-617; chalk-ai/docs@b6a3a3c mssql.mdx "Authentication Methods"',
    },
  ],
  traps: [],
  wrongNames: {
    MSSQL_PASSWORD: "MSSQL_PWD",
    MSSQL_PORT: "MSSQL_TCP_PORT",
    MSSQL_DB: "MSSQL_DATABASE",
  },
  example: [
    ["MSSQL_HOST", "ledger.database.example.com"],
    ["MSSQL_TCP_PORT", "1433"],
    ["MSSQL_DATABASE", "ledger"],
    ["MSSQL_USER", "chalk"],
    ["MSSQL_PWD", "{ secret: mssql-password }"],
  ],
};
