import type { KindSpec } from "../spec.ts";
import { engineArguments } from "./engine-arguments.ts";
import { missingKey } from "./missing-key.ts";

/** What is known of Google Spanner. */
export const spanner: KindSpec = {
  kind: "spanner",
  title: "Google Spanner",
  keys: [
    {
      key: "SPANNER_PROJECT",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "GCP project of the instance.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/spanner.py:24"],
    },
    {
      key: "SPANNER_INSTANCE",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "Spanner instance id.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/spanner.py:25"],
    },
    {
      key: "SPANNER_DATABASE",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "Database id.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/spanner.py:26"],
    },
    {
      key: "SPANNER_CREDENTIALS_BASE64",
      sensitive: true,
      format: "base64-service-account",
      required: "no",
      meaning: "Service-account key: the whole JSON file in base64. Without it, workload identity.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/spanner.py:27"],
    },
    {
      key: "SPANNER_EMULATOR_HOST",
      sensitive: false,
      format: "host-port",
      required: "no",
      destination: true,
      meaning: "Emulator, with which nobody signs in.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/spanner.py:28"],
    },
    {
      key: "SPANNER_ENGINE_ARGUMENTS",
      sensitive: false,
      format: "json-object",
      required: "no",
      meaning: "Engine arguments as JSON.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/spanner.py:29"],
    },
    engineArguments,
  ],
  alternatives: [],
  traps: [
    missingKey(
      "SPANNER_PROJECT",
      "the database that is connected to is named by it",
      "chalkpy@2.166.1 chalk/sql/_internal/integrations/spanner.py local_engine_url",
    ),
    missingKey(
      "SPANNER_INSTANCE",
      "the database that is connected to is named by it",
      "chalkpy@2.166.1 chalk/sql/_internal/integrations/spanner.py local_engine_url",
    ),
    missingKey(
      "SPANNER_DATABASE",
      "the database that is connected to is named by it",
      "chalkpy@2.166.1 chalk/sql/_internal/integrations/spanner.py local_engine_url",
    ),
    {
      when: [
        ["SPANNER_CREDENTIALS_BASE64", "given"],
        ["SPANNER_EMULATOR_HOST", "given"],
      ],
      at: "SPANNER_CREDENTIALS_BASE64",
      says: "is not used: with SPANNER_EMULATOR_HOST nobody signs in",
      hint: "remove one of the two",
      source: "chalkpy@2.166.1 chalk/sql/_internal/integrations/spanner.py get_engine",
    },
  ],
  wrongNames: {
    SPANNER_CREDENTIALS_B64: "SPANNER_CREDENTIALS_BASE64",
    SPANNER_PROJECT_ID: "SPANNER_PROJECT",
    SPANNER_INSTANCE_ID: "SPANNER_INSTANCE",
    SPANNER_DATABASE_ID: "SPANNER_DATABASE",
  },
  example: [
    ["SPANNER_PROJECT", "acme-prod"],
    ["SPANNER_INSTANCE", "main"],
    ["SPANNER_DATABASE", "accounts"],
    ["SPANNER_CREDENTIALS_BASE64", "{ secret: spanner-key }"],
  ],
};
