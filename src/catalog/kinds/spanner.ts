import type { KindSpec } from "../spec.ts";
import { engineArguments } from "./engine-arguments.ts";

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
      format: "base64-json",
      required: "no",
      meaning: "Service-account key JSON, base64 encoded; unset = workload identity.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/spanner.py:27"],
    },
    {
      key: "SPANNER_EMULATOR_HOST",
      sensitive: false,
      format: "host",
      required: "no",
      destination: true,
      meaning: "Emulator endpoint; switches to anonymous credentials.",
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
  example: [
    ["SPANNER_PROJECT", "acme-prod"],
    ["SPANNER_INSTANCE", "main"],
    ["SPANNER_DATABASE", "accounts"],
    ["SPANNER_CREDENTIALS_BASE64", "{ secret: spanner-key }"],
  ],
};
