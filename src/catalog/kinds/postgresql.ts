import type { KindSpec } from "../spec.ts";
import { engineArguments } from "./engine-arguments.ts";

/** What is known of PostgreSQL. */
export const postgresql: KindSpec = {
  kind: "postgresql",
  title: "PostgreSQL",
  keys: [
    {
      key: "PGHOST",
      sensitive: false,
      format: "host",
      required: "yes",
      destination: true,
      meaning: "Server host name or IP.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:92",
        "terraform-provider-chalk@30e345d internal/provider/datasource_postgresql_resource.go (host)",
      ],
    },
    {
      key: "PGPORT",
      sensitive: false,
      format: "port",
      required: "yes",
      destination: true,
      meaning: "Server port.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:93",
        "terraform-provider-chalk@30e345d internal/provider/datasource_postgresql_resource.go (port)",
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:308-309",
      ],
    },
    {
      key: "PGDATABASE",
      sensitive: false,
      format: "text",
      required: "yes",
      meaning: "Database name.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:94",
        "terraform-provider-chalk@30e345d internal/provider/datasource_postgresql_resource.go (database)",
      ],
    },
    {
      key: "PGUSER",
      sensitive: false,
      format: "text",
      required: "yes",
      meaning: "User name.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:95",
        "terraform-provider-chalk@30e345d internal/provider/datasource_postgresql_resource.go (user)",
      ],
    },
    {
      key: "PGPASSWORD",
      sensitive: true,
      format: "text",
      required: "no",
      meaning: "Password.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:96",
        "terraform-provider-chalk@30e345d internal/provider/datasource_postgresql_resource.go (password)",
      ],
    },
    {
      key: "PG_AWS_IAM_AUTH",
      sensitive: false,
      format: "boolean",
      required: "no",
      default: "false",
      values: ["true", "1", "yes", "t", "y"],
      meaning: "Authenticate to Amazon RDS with IAM tokens instead of a password.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:98",
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:102,114-115,176-191",
      ],
    },
    {
      key: "PG_AWS_REGION",
      sensitive: false,
      format: "aws-region",
      required: "no",
      meaning: "AWS region used to sign RDS IAM tokens.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:99"],
    },
    {
      key: "PG_AWS_ROLE_ARN",
      sensitive: false,
      format: "aws-arn",
      required: "no",
      meaning: "IAM role assumed before signing RDS IAM tokens.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:100"],
    },
    engineArguments,
  ],
  alternatives: [
    {
      name: "signing in",
      options: [["PGPASSWORD"], ["PG_AWS_IAM_AUTH"], []],
      many: "warning",
      note: "with PG_AWS_IAM_AUTH a token of Amazon RDS replaces the password on each connection, and sslmode is require unless ENGINE_ARGUMENTS say otherwise",
      source:
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:228-240,296-325; chalkpy@2.166.1 chalk/sql/__init__.py:313-324",
    },
  ],
  traps: [
    {
      when: [
        ["PG_AWS_REGION", "given"],
        ["PG_AWS_IAM_AUTH", "off"],
      ],
      at: "PG_AWS_REGION",
      says: "is not used without PG_AWS_IAM_AUTH",
      hint: "write PG_AWS_IAM_AUTH: true, or remove it",
      source: "chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:99-100,228-240",
    },
    {
      when: [
        ["PG_AWS_ROLE_ARN", "given"],
        ["PG_AWS_IAM_AUTH", "off"],
      ],
      at: "PG_AWS_ROLE_ARN",
      says: "is not used without PG_AWS_IAM_AUTH",
      hint: "write PG_AWS_IAM_AUTH: true, or remove it",
      source: "chalkpy@2.166.1 chalk/sql/_internal/integrations/postgres.py:99-100,228-240",
    },
  ],
  wrongNames: {
    POSTGRES_PASSWORD: "PGPASSWORD",
    POSTGRES_USER: "PGUSER",
    POSTGRES_DB: "PGDATABASE",
    POSTGRES_HOST: "PGHOST",
    POSTGRES_PORT: "PGPORT",
    PGPASS: "PGPASSWORD",
    PGDB: "PGDATABASE",
  },
  example: [
    ["PGHOST", "orders.db.example.com"],
    ["PGPORT", "5432"],
    ["PGDATABASE", "orders"],
    ["PGUSER", "chalk"],
    ["PGPASSWORD", "{ secret: postgresql-password }"],
  ],
};
