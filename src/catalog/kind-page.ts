import type { Kind } from "../model/kind.ts";
import type { KindPage, PageKey } from "../model/kind-page.ts";
import { kindSpec } from "./catalog.ts";
import { exampleManifest } from "./example.ts";
import type { Format, KeySpec, Trap } from "./spec.ts";

const formatWords: Readonly<Record<Format, string>> = {
  text: "text",
  integer: "whole number",
  port: "port",
  boolean: "true or false",
  enum: "one of a list",
  duration: "duration",
  path: "path",
  host: "host name",
  "host-port": "host or host:port",
  endpoint: "host",
  "host-list": "list of host:port",
  url: "URL",
  bucket: "bucket name",
  "aws-arn": "ARN",
  "aws-region": "AWS region",
  "s3-uri": "s3://bucket/…",
  "gs-uri": "gs://bucket/…",
  "cloud-uri": "s3://… or gs://…",
  "json-object": "JSON object",
  "json-texts": "JSON object of texts",
  "base64-service-account": "JSON file in base64",
  "base64-pem": "PEM file in base64",
};

/** What a page tells of a kind. */
export function kindPage(kind: Kind): KindPage {
  const { title, keys, alternatives, traps, wrongNames, example } = kindSpec(kind);
  return {
    kind,
    title,
    keys: keys.map(pageKey),
    alternatives: alternatives.map(({ name, options, note }) => ({ name, ways: options, note: sentence(note) })),
    traps: traps.map(trapText),
    wrongNames: Object.entries(wrongNames),
    example: exampleManifest(kind),
    secrets: example.flatMap(([, yaml]) => /^\{ secret: (\S+) \}$/.exec(yaml)?.[1] ?? []),
  };
}

function pageKey(spec: KeySpec): PageKey {
  const { key, required, sensitive, format, meaning, values, default: usual, caseMatters, notes } = spec;
  const spelling = caseMatters ? "in lower case" : "in any case";
  const facts = [
    values && format === "boolean" && `On: ${values.join(", ")}, ${spelling}; off: any other spelling.`,
    values && format === "enum" && `One of ${values.join(", ")}.`,
    format === "duration" && "Such as 1d 12h, or infinity.",
    usual !== undefined && `Default: "${usual}".`,
    notes,
  ].filter((fact) => typeof fact === "string");
  return {
    key,
    isRequired: required === "yes",
    isSensitive: sensitive,
    format: formatWords[format],
    text: [meaning, ...facts].join(" "),
  };
}

function trapText(trap: Trap): string {
  const what = trap.at === undefined ? trap.page : `${trap.at} ${trap.says}`;
  return `${what}. ${sentence(trap.hint)}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
