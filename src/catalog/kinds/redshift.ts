import type { KindSpec } from "../spec.ts";
import { engineArguments } from "./engine-arguments.ts";

/** What is known of Amazon Redshift. */
export const redshift: KindSpec = {
  kind: "redshift",
  title: "Amazon Redshift",
  keys: [
    {
      key: "REDSHIFT_HOST",
      sensitive: false,
      format: "host",
      required: "unknown",
      destination: true,
      meaning: "Cluster host name.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/redshift.py:128"],
    },
    {
      key: "REDSHIFT_DB",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "Database name.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/redshift.py:129"],
    },
    {
      key: "REDSHIFT_USER",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "User name.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/redshift.py:130"],
    },
    {
      key: "REDSHIFT_PASSWORD",
      sensitive: true,
      format: "text",
      required: "unknown",
      meaning: "Password.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/redshift.py:131"],
    },
    {
      key: "REDSHIFT_PORT",
      sensitive: false,
      format: "port",
      required: "no",
      destination: true,
      meaning: "Port.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/redshift.py:133"],
    },
    {
      key: "REDSHIFT_UNLOAD_IAM_ROLE",
      sensitive: false,
      format: "aws-arn",
      required: "no",
      meaning: "IAM role Redshift uses for UNLOAD.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/redshift.py:132"],
    },
    {
      key: "REDSHIFT_UNLOAD_S3_BUCKET",
      sensitive: false,
      format: "bucket",
      required: "no",
      meaning: "S3 bucket for the results of UNLOAD; without it nothing is unloaded.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/redshift.py:134",
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/redshift.py:187-191,258-261",
      ],
    },
    engineArguments,
  ],
  alternatives: [],
  traps: [],
  wrongNames: {
    REDSHIFT_PWD: "REDSHIFT_PASSWORD",
    REDSHIFT_DATABASE: "REDSHIFT_DB",
  },
  example: [
    ["REDSHIFT_HOST", "history.abc123.us-east-1.redshift.amazonaws.com"],
    ["REDSHIFT_PORT", "5439"],
    ["REDSHIFT_DB", "history"],
    ["REDSHIFT_USER", "chalk"],
    ["REDSHIFT_PASSWORD", "{ secret: redshift-password }"],
    ["REDSHIFT_UNLOAD_S3_BUCKET", "acme-redshift-unload"],
  ],
};
