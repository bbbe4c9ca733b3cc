import type { KindSpec } from "../spec.ts";
import { engineArguments } from "./engine-arguments.ts";

/** What is known of Trino. */
export const trino: KindSpec = {
  kind: "trino",
  title: "Trino",
  keys: [
    {
      key: "TRINO_HOST",
      sensitive: false,
      format: "host",
      required: "yes",
      destination: true,
      meaning: "Coordinator host name.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/trino.py:20",
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/trino.py:101-106",
      ],
    },
    {
      key: "TRINO_PORT",
      sensitive: false,
      format: "port",
      required: "no",
      destination: true,
      meaning: "Port.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/trino.py:21"],
    },
    {
      key: "TRINO_CATALOG",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Catalog.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/trino.py:22"],
    },
    {
      key: "TRINO_SCHEMA",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Schema.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/trino.py:23"],
    },
    {
      key: "TRINO_USER",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "User name.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/trino.py:24"],
    },
    {
      key: "TRINO_PASSWORD",
      sensitive: true,
      format: "text",
      required: "no",
      meaning: "Password.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/trino.py:25"],
    },
    engineArguments,
  ],
  alternatives: [],
  traps: [
    {
      when: [
        ["TRINO_PASSWORD", "given"],
        ["TRINO_USER", "missing"],
      ],
      at: "TRINO_PASSWORD",
      says: "has no user that it belongs to",
      hint: "write TRINO_USER",
      source: "chalkpy@2.166.1 chalk/sql/_internal/integrations/trino.py:101-117",
    },
  ],
  wrongNames: {
    TRINO_PWD: "TRINO_PASSWORD",
    TRINO_DATABASE: "TRINO_SCHEMA",
  },
  example: [
    ["TRINO_HOST", "trino.example.com"],
    ["TRINO_PORT", "8443"],
    ["TRINO_CATALOG", "hive"],
    ["TRINO_SCHEMA", "features"],
    ["TRINO_USER", "chalk"],
    ["TRINO_PASSWORD", "{ secret: trino-password }"],
  ],
};
