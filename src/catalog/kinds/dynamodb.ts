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
      format: "host",
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
      meaning: "Engine arguments as JSON (replaces engine_args).",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/dynamodb.py:30"],
    },
    engineArguments,
  ],
  alternatives: [
    {
      name: "credentials",
      choose: "at-most-one (hard)",
      options: [
        ["DYNAMODB_AWS_CLIENT_ID_OVERRIDE", "DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE"],
        ["DYNAMODB_AWS_ROLE_ARN_OVERRIDE"],
        [],
      ],
      note: "Enforced by chalkpy: role excludes keys; id and secret must come together. Every key is optional, so an empty config is possible.",
      source: "chalkpy@2.166.1 chalk/sql/_internal/integrations/dynamodb.py:73-86",
    },
  ],
  example: [
    ["DYNAMODB_AWS_REGION_OVERRIDE", "us-east-1"],
    ["DYNAMODB_AWS_ROLE_ARN_OVERRIDE", "arn:aws:iam::123456789012:role/chalk-dynamodb"],
  ],
};
