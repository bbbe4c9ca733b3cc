import { checkBoolean } from "./format-boolean.ts";
import { checkPrivateKey, checkServiceAccount, checkTexts, doubtPrivateKey, isJsonObject } from "./format-encoded.ts";
import { checkHost, checkHostList, checkHostPort } from "./format-places.ts";
import type { Format, KeySpec } from "./spec.ts";

// A problem is told only where the value is surely wrong, and never in the value's own words.

type Check = (text: string, spec: KeySpec) => string | undefined;

// White space around a number is nothing to the engine.
const whole = /^\s*\d+\s*$/;

const checks: Partial<Readonly<Record<Format, Check>>> = {
  port: (text) =>
    whole.test(text) && Number(text) >= 1 && Number(text) <= 65535 ? undefined : "must be a port, 1 to 65535",
  integer: (text) => (whole.test(text) ? undefined : "must be a whole number"),
  boolean: checkBoolean,
  enum: checkEnum,
  host: checkHost,
  "host-port": checkHostPort,
  endpoint: (text) => (/[\s@]/.test(text) ? "must be a host, without a user" : undefined),
  "host-list": checkHostList,
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
  "json-texts": checkTexts,
  "base64-service-account": checkServiceAccount,
  "base64-pem": checkPrivateKey,
};

// Patterns run out of stack on millions of characters. The longest that is right is a key file, of some 5,000.
const json: ReadonlySet<Format> = new Set(["json-object", "json-texts"]);
const longest = 100_000;

/**
 * What is surely wrong with a value of a key, from "must …" or "is …" on; undefined where nothing is. The empty text
 * is a value: it blanks the key. The answer never holds the value.
 */
export function formatProblem(spec: KeySpec, text: string): string | undefined {
  const check = checks[spec.format];
  if (text === "" || !check) return undefined;
  if (text.length > longest && !json.has(spec.format)) return `must be shorter than ${longest} characters`;
  return check(text, spec);
}

/** What is probably wrong with a value that has no problem: a warning, in words as those of `formatProblem`. */
export function formatDoubt(spec: KeySpec, text: string): string | undefined {
  return mayBeDoubtful(spec) && !formatProblem(spec, text) ? doubtPrivateKey(text) : undefined;
}

/** Whether there is anything that could be doubtful of a key's values. */
export function mayBeDoubtful({ format }: KeySpec): boolean {
  return format === "base64-pem";
}

/**
 * What is doubtful about the end of a text: an editor, `echo` or a block of YAML leaves a line break there, and no
 * server takes it for a part of a password. Undefined where the format may have lines.
 */
export function breakProblem(spec: KeySpec, text: string): string | undefined {
  return spec.format === "text" && /[\r\n]$/.test(text) ? "ends with a line break, which is sent too" : undefined;
}

function checkEnum(text: string, { values = [] }: KeySpec): string | undefined {
  if (values.includes(text)) return undefined;
  const inAnyCase = values.some((value) => value.toLowerCase() === text.toLowerCase());
  return `must be one of ${values.join(", ")}${inAnyCase ? ", in upper and lower case as here" : ""}`;
}
