import type { KindSpec } from "../spec.ts";
import { missingKey } from "./missing-key.ts";

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
      notes:
        "A source that is made in Python never reads it: the deadline that is given there comes first, or infinity.",
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
      format: "base64-service-account",
      required: "no",
      meaning: "Service-account key: the whole JSON file in base64.",
      sources: ["chalkpy@2.166.1 chalk/streams/_pubsub_source.py:16"],
    },
  ],
  alternatives: [],
  traps: [
    missingKey(
      "PUBSUB_SUBSCRIPTION_ID",
      "no message can be read without it",
      "chalkpy@2.166.1 chalk/streams/_pubsub_source.py:107-110",
    ),
  ],
  wrongNames: {
    PUBSUB_CREDENTIALS_BASE64: "PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64",
    PUBSUB_SUBSCRIPTION: "PUBSUB_SUBSCRIPTION_ID",
    PUBSUB_PROJECT: "PUBSUB_PROJECT_ID",
  },
  example: [
    ["PUBSUB_PROJECT_ID", "acme-prod"],
    ["PUBSUB_SUBSCRIPTION_ID", "signups-chalk"],
    ["PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64", "{ secret: pubsub-key }"],
  ],
};
