import type { KindSpec } from "../spec.ts";
import { engineArguments } from "./engine-arguments.ts";

/** What is known of Google BigQuery. */
export const bigquery: KindSpec = {
  kind: "bigquery",
  title: "Google BigQuery",
  keys: [
    {
      key: "BQ_PROJECT",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "GCP project to connect to / bill.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/bigquery.py:226"],
    },
    {
      key: "BQ_DATASET",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "Default BigQuery dataset.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/bigquery.py:225"],
    },
    {
      key: "BQ_LOCATION",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "BigQuery location (region / multi-region).",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/bigquery.py:224"],
    },
    {
      key: "BQ_CREDENTIALS_BASE64",
      sensitive: true,
      format: "base64-service-account",
      required: "no",
      meaning: "Service-account key: the whole JSON file in base64.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/bigquery.py:227",
        "Chalk documentation: data sources (create example)",
      ],
    },
    {
      key: "BQ_CREDENTIALS_PATH",
      sensitive: false,
      format: "path",
      required: "no",
      meaning: "Path of a credentials file readable by the engine.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/bigquery.py:228"],
    },
    {
      key: "BQ_TEMP_PROJECT",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Project for temporary/scratch tables.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/bigquery.py:229",
        "chalk-ai/docs@b6a3a3c bigquery.mdx:28-36",
      ],
    },
    {
      key: "BQ_TEMP_DATASET",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Dataset for temporary/scratch tables.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/bigquery.py:230",
        "chalk-ai/docs@b6a3a3c bigquery.mdx:28-36",
      ],
    },
    {
      key: "BQ_UNLOAD_PATH",
      sensitive: false,
      format: "gs-uri",
      required: "no",
      meaning: "GCS path for unload-based execution.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/bigquery.py:231"],
    },
    engineArguments,
  ],
  alternatives: [
    {
      name: "signing in",
      options: [["BQ_CREDENTIALS_BASE64"], ["BQ_CREDENTIALS_PATH"], []],
      many: "warning",
      note: "with both, which one is used is not documented; with neither, the credentials of Chalk's own machines are used",
      source: "chalkpy@2.166.1 chalk/sql/_internal/integrations/bigquery.py:357-368",
    },
  ],
  traps: [],
  wrongNames: {
    GOOGLE_APPLICATION_CREDENTIALS: "BQ_CREDENTIALS_PATH",
    BQ_CREDENTIALS: "BQ_CREDENTIALS_BASE64",
    BIGQUERY_PROJECT: "BQ_PROJECT",
    BIGQUERY_DATASET: "BQ_DATASET",
  },
  example: [
    ["BQ_PROJECT", "acme-prod"],
    ["BQ_DATASET", "events"],
    ["BQ_LOCATION", "EU"],
    ["BQ_CREDENTIALS_BASE64", "{ secret: bigquery-key }"],
  ],
};
