import type { KindSpec } from "../spec.ts";
import { engineArguments } from "./engine-arguments.ts";

/** What is known of Amazon DynamoDB. */
export const dynamodb: KindSpec = {
  kind: "dynamodb",
  title: "Amazon DynamoDB",
  keys: [
    {
      key: "DYNAMODB_AWS_CLIENT_ID_OVERRIDE",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "AWS access key id override.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/dynamodb.py:25"],
    },
    {
      key: "DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE",
      sensitive: true,
      format: "text",
      required: "no",
      meaning: "AWS secret access key override.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/dynamodb.py:26"],
    },
    {
      key: "DYNAMODB_AWS_ROLE_ARN_OVERRIDE",
      sensitive: false,
      format: "aws-arn",
      required: "no",
      meaning: "IAM role ARN override.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/dynamodb.py:27"],
    },
    {
      key: "DYNAMODB_AWS_REGION_OVERRIDE",
      sensitive: false,
      format: "aws-region",
      required: "no",
      meaning: "AWS region, e.g. us-east-1.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/dynamodb.py:28"],
    },
    {
      key: "DYNAMODB_ENDPOINT_OVERRIDE",
      sensitive: false,
      format: "endpoint",
      required: "no",
      destination: true,
      meaning: "Endpoint host override.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/dynamodb.py:29"],
    },
    {
      key: "DYNAMODB_ENGINE_ARGUMENTS",
      sensitive: false,
      format: "json-object",
      required: "no",
      meaning: "Engine arguments, as a JSON object.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/dynamodb.py:30"],
    },
    engineArguments,
  ],
  alternatives: [
    {
      name: "signing in",
      options: [
        ["DYNAMODB_AWS_CLIENT_ID_OVERRIDE", "DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE"],
        ["DYNAMODB_AWS_ROLE_ARN_OVERRIDE"],
        [],
      ],
      many: "error",
      half: "error",
      note: "a role excludes the keys, and id and secret come together; with neither, the credentials of Chalk's own machines are used",
      source: "chalkpy@2.166.1 chalk/sql/_internal/integrations/dynamodb.py:73-86",
    },
  ],
  traps: [],
  wrongNames: {
    AWS_ACCESS_KEY_ID: "DYNAMODB_AWS_CLIENT_ID_OVERRIDE",
    AWS_SECRET_ACCESS_KEY: "DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE",
    AWS_REGION: "DYNAMODB_AWS_REGION_OVERRIDE",
    DYNAMODB_REGION: "DYNAMODB_AWS_REGION_OVERRIDE",
    DYNAMODB_ROLE_ARN: "DYNAMODB_AWS_ROLE_ARN_OVERRIDE",
  },
  example: [
    ["DYNAMODB_AWS_REGION_OVERRIDE", "us-east-1"],
    ["DYNAMODB_AWS_ROLE_ARN_OVERRIDE", "arn:aws:iam::123456789012:role/chalk"],
  ],
};
