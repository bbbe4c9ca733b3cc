import type { KindSpec } from "../spec.ts";

/** What is known of Google Pub/Sub. */
export const pubsub: KindSpec = {
  kind: "pubsub",
  title: "Google Pub/Sub",
  keys: [
    {
      key: "PUBSUB_PROJECT_ID",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "GCP project of the subscription.",
      sources: ["chalkpy@2.166.1 chalk/streams/_pubsub_source.py:12"],
    },
    {
      key: "PUBSUB_SUBSCRIPTION_ID",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "Subscription to consume.",
      sources: [
        "chalkpy@2.166.1 chalk/streams/_pubsub_source.py:13",
        "chalkpy@2.166.1 chalk/streams/_pubsub_source.py:107-110",
      ],
    },
    {
      key: "PUBSUB_LATE_ARRIVAL_DEADLINE",
      sensitive: false,
      format: "duration",
      required: "no",
      default: "infinity",
      meaning: "Messages older than this are not processed.",
      notes: "same `or` quirk as Kinesis",
      sources: ["chalkpy@2.166.1 chalk/streams/_pubsub_source.py:14"],
    },
    {
      key: "PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID",
      sensitive: false,
      format: "text",
      required: "no",
      meaning: "Topic id for messages that failed processing.",
      sources: ["chalkpy@2.166.1 chalk/streams/_pubsub_source.py:15"],
    },
    {
      key: "PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64",
      sensitive: true,
      format: "base64-json",
      required: "no",
      meaning: "Service-account key JSON, base64 encoded.",
      sources: ["chalkpy@2.166.1 chalk/streams/_pubsub_source.py:16"],
    },
  ],
  alternatives: [],
  example: [
    ["PUBSUB_PROJECT_ID", "acme-prod"],
    ["PUBSUB_SUBSCRIPTION_ID", "signups-chalk"],
    ["PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64", "{ secret: pubsub-key }"],
  ],
};
