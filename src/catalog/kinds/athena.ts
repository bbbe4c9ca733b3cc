import type { KindSpec } from "../spec.ts";
import { engineArguments } from "./engine-arguments.ts";
import { missingKey } from "./missing-key.ts";

/** What is known of AWS Athena. */
export const athena: KindSpec = {
  kind: "athena",
  title: "AWS Athena",
  keys: [
    {
      key: "ATHENA_AWS_REGION",
      sensitive: false,
      format: "aws-region",
      required: "unknown",
      meaning: "AWS region whose Athena is queried.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/athena.py:83",
        "chalkpy@2.166.1 chalk/sql/__init__.py:1827-1882",
      ],
    },
    {
      key: "ATHENA_AWS_ACCESS_KEY_ID",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "AWS access key id.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/athena.py:84",
        "chalkpy@2.166.1 chalk/sql/__init__.py:1850-1856",
      ],
    },
    {
      key: "ATHENA_AWS_ACCESS_KEY_SECRET",
      sensitive: true,
      format: "text",
      required: "no",
      meaning: "AWS secret access key paired with the access key id.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/athena.py:85",
        "chalkpy@2.166.1 chalk/sql/__init__.py:1850-1856",
      ],
    },
    {
      key: "ATHENA_S3_STAGING_DIR",
      sensitive: false,
      format: "s3-uri",
      required: "unknown",
      meaning: "S3 location where Athena writes query results; Chalk unloads results under it.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/athena.py:86",
        "chalk-ai/docs@b6a3a3c athena.mdx:20-38",
      ],
    },
    {
      key: "ATHENA_ROLE_ARN",
      sensitive: false,
      format: "aws-arn",
      required: "no",
      meaning: "IAM role that Chalk assumes for Athena and S3.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/athena.py:87"],
    },
    {
      key: "ATHENA_SCHEMA_NAME",
      sensitive: false,
      format: "text",
      required: "no",
      default: "default",
      meaning: "Schema (database) to query.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/athena.py:88"],
    },
    {
      key: "ATHENA_CATALOG_NAME",
      sensitive: false,
      format: "text",
      required: "no",
      default: "awsdatacatalog",
      meaning: "Data catalog to query.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/athena.py:89"],
    },
    {
      key: "ATHENA_WORK_GROUP",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Athena work group to run queries in.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/athena.py:90"],
    },
    engineArguments,
  ],
  alternatives: [
    {
      name: "signing in",
      options: [["ATHENA_AWS_ACCESS_KEY_ID", "ATHENA_AWS_ACCESS_KEY_SECRET"], ["ATHENA_ROLE_ARN"], []],
      many: "warning",
      half: "warning",
      note: "with both, the access keys win; with neither, the credentials of Chalk's own machines are used",
      source: "chalkpy@2.166.1 chalk/sql/_internal/integrations/athena.py:223-240",
    },
  ],
  traps: [
    missingKey(
      "ATHENA_AWS_REGION",
      "the host that is connected to is made of it",
      "chalkpy@2.166.1 chalk/sql/_internal/integrations/athena.py local_engine_url",
    ),
  ],
  wrongNames: {
    ATHENA_REGION: "ATHENA_AWS_REGION",
    AWS_REGION: "ATHENA_AWS_REGION",
    AWS_ACCESS_KEY_ID: "ATHENA_AWS_ACCESS_KEY_ID",
    AWS_SECRET_ACCESS_KEY: "ATHENA_AWS_ACCESS_KEY_SECRET",
    ATHENA_AWS_SECRET_ACCESS_KEY: "ATHENA_AWS_ACCESS_KEY_SECRET",
    ATHENA_DATABASE: "ATHENA_SCHEMA_NAME",
  },
  example: [
    ["ATHENA_AWS_REGION", "us-east-1"],
    ["ATHENA_S3_STAGING_DIR", "s3://acme-athena/results"],
    ["ATHENA_ROLE_ARN", "arn:aws:iam::123456789012:role/chalk-athena"],
    ["ATHENA_SCHEMA_NAME", "reports"],
  ],
};
