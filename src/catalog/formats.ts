import type { Format, KeySpec } from "./spec.ts";

// A problem is told only where the value is surely wrong, and never in the value's own words.

type Check = (text: string, spec: KeySpec) => string | undefined;

const whole = /^\d+$/;
const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

const checks: Partial<Readonly<Record<Format, Check>>> = {
  port: (text) =>
    whole.test(text) && Number(text) >= 1 && Number(text) <= 65535 ? undefined : "must be a port, 1 to 65535",
  integer: (text) => (whole.test(text) ? undefined : "must be a whole number"),
  boolean: checkBoolean,
  enum: (text, { values = [] }) => (values.includes(text) ? undefined : `must be one of ${values.join(", ")}`),
  host: (text) => (/[\s/]|@/.test(text) ? "must be a host name alone: no scheme, no path, no user" : undefined),
  "host-list": (text) =>
    text.split(",").every((place) => /^\s*[^\s/@:]+(:\d{1,5})?\s*$/.test(place))
      ? undefined
      : "must be host:port, several by comma, without a protocol",
  url: (text) => (/^https?:\/\/[^\s/]+/.test(text) ? undefined : "must be a URL that starts with https:// or http://"),
  "aws-arn": (text) => (/^arn:[a-z0-9-]*:[a-z0-9-]+:[^\s]*$/.test(text) ? undefined : "must be an ARN (arn:aws:…)"),
  "aws-region": (text) =>
    /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(text) ? undefined : "must be an AWS region, such as us-east-1",
  "s3-uri": (text) => (/^s3:\/\/[^\s/]+/.test(text) ? undefined : "must be an S3 URI (s3://bucket/…)"),
  "gs-uri": (text) => (/^gs:\/\/[^\s/]+/.test(text) ? undefined : "must be a Cloud Storage URI (gs://bucket/…)"),
  "cloud-uri": (text) =>
    /^[a-z][a-z0-9+]*:\/\/[^\s/]+/.test(text) ? undefined : "must be a URI such as s3://bucket/… or gs://bucket/…",
  bucket: (text) => (/[\s/]/.test(text) ? "must be a bucket name alone: no scheme, no path" : undefined),
  duration: (text) =>
    /^(infinity|all|(\s*\d+\s*(w|d|h|ms|m|s))+\s*)$/.test(text)
      ? undefined
      : "must be a duration, such as 1d 12h, or infinity",
  "json-object": (text) => (isJsonObject(text) ? undefined : "must be a JSON object"),
  "base64-json": (text) => decoded(text, isJsonObject, "must be a JSON key file in base64"),
  "base64-pem": (text) =>
    decoded(text, (pem) => pem.trimStart().startsWith("-----BEGIN "), "must be a PEM file in base64"),
};

/**
 * What is surely wrong with a value of a key; undefined where nothing is. The empty text is a value: it blanks the
 * key. The answer never holds the value.
 */
export function formatProblem(spec: KeySpec, text: string): string | undefined {
  return text === "" ? undefined : checks[spec.format]?.(text, spec);
}

const negatives = ["false", "0", "no", "f", "n"];

function checkBoolean(text: string, { key, values = [] }: KeySpec): string | undefined {
  // The one engine that looks at the case: any other spelling than these means false, and turns TLS off.
  if (key === "CLICKHOUSE_USE_TLS" && !values.includes(text) && values.includes(text.toLowerCase())) {
    return 'is not in lower case, and turns TLS off: write "true"';
  }
  const lower = text.toLowerCase();
  return values.includes(lower) || negatives.includes(lower) ? undefined : 'must be "true" or "false"';
}

function decoded(text: string, isRight: (content: string) => boolean, problem: string): string | undefined {
  const compact = text.replace(/\s+/g, "");
  if (!base64.test(compact) || compact.length % 4 === 1) return problem;
  return isRight(new TextDecoder().decode(Uint8Array.from(atob(compact), (c) => c.charCodeAt(0))))
    ? undefined
    : problem;
}

function isJsonObject(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === "object" && data !== null && !Array.isArray(data);
  } catch {
    return false; // its message would quote the text
  }
}
