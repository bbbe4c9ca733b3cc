import { coded, hostile } from "../model/hostile-text.ts";
import type { Kind } from "../model/kind.ts";
import type { Secret } from "../model/secret.ts";
import type { ConfigValue, Shown } from "../model/value.ts";
import { keySpec } from "./catalog.ts";
import type { Format } from "./spec.ts";

// The one place that decides what may be shown. Redaction is by key and by structure, never by looking for
// something that resembles a password; and nothing derived from a hidden value (length, hash, prefix) leaves here.

// Formats that hold one harmless thing. JSON, URLs and encoded files can carry a credential inside.
const harmless: ReadonlySet<Format> = new Set([
  "text",
  "integer",
  "port",
  "boolean",
  "enum",
  "duration",
  "path",
  "host",
  "host-port",
  "endpoint",
  "host-list",
  "bucket",
  "aws-arn",
  "aws-region",
  "s3-uri",
  "gs-uri",
  "cloud-uri",
]);

/**
 * Whether the value of a key must not be shown: the catalog says so, does not know the key, or its format can hold
 * a credential; or the value came from a variable or a file, or its author says so. `sensitive: false` lifts that only for a
 * literal of the manifest under a key that the catalog does not know. Without `value` a live one is meant.
 */
export function isSensitive(kind: Kind, key: string, value?: ConfigValue): boolean {
  const spec = keySpec(kind, key);
  if (value?.from === "env" || value?.from === "file") return true;
  if (value?.from === "text" && value.sensitive === true) return true;
  if (!spec) return !(value?.from === "text" && value.sensitive === false);
  return spec.sensitive || !harmless.has(spec.format);
}

/**
 * The text as it may be shown; undefined when it is sensitive, or looks like more than its format promises. Lines are for
 * what its author calls harmless alone, which no live value ever is.
 */
export function show(kind: Kind, key: string, text: Secret, value?: ConfigValue): Shown | undefined {
  if (isSensitive(kind, key, value)) return undefined;
  const revealed = text.reveal();
  // `user:password@host`, a query or a second line under a harmless key: somebody put a credential where none belongs.
  if (/@|[?&]\w+=|\r/.test(revealed)) return undefined;
  const isOpen = value?.from === "text" && value.sensitive === false && !keySpec(kind, key);
  if (isOpen ? revealed.length > 10_000 : revealed.includes("\n") || revealed.length > 1000) return undefined;
  return revealed.split("\n").map(printable).join("\n") as Shown;
}

/** A reference as it is shown: the name of a stored secret is no secret. */
export function showReference(label: string): Shown {
  return `secret ${printable(label)}` as Shown;
}

function printable(text: string): string {
  return text.replace(hostile, coded);
}
