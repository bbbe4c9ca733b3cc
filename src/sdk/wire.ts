import type { MessageInitShape } from "@bufbuild/protobuf";
import type { Timestamp } from "@bufbuild/protobuf/wkt";
import { SecretSource } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import {
  type Integration,
  type IntegrationConfigValueSchema,
  type IntegrationWarning,
  IntegrationWarningCode,
} from "../gen/chalk/server/v1/integrations_pb.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import type { Held, Row, ServerWarning } from "../model/live.ts";
import { Secret } from "../model/secret.ts";
import type { WireValue } from "../model/value.ts";
import type { ValueRow } from "./integration-rows.ts";

/** Seconds and nine digits since 1970: `updated_at` is compared for equality, to the nanosecond. */
export function instant(time: Timestamp | undefined): string {
  return `${time?.seconds ?? 0n}.${String(time?.nanos ?? 0).padStart(9, "0")}`;
}

/** A timestamp as a date; the beginning of 1970 where the server sent none, as in the Python SDK. */
export function dateOf(time: Timestamp | undefined): Date {
  return new Date(Number(time?.seconds ?? 0n) * 1000 + Math.floor((time?.nanos ?? 0) / 1e6));
}

/** The moment that `instant` wrote, in RFC 3339; the beginning of 1970 where it is out of any calendar. */
export function dateText(moment: string): string {
  const date = new Date(Number(moment) * 1000);
  return Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString();
}

/** The row of an integration whose kind is one of the 15. */
export function rowOf(integration: Integration, kind: Kind): Row {
  return {
    id: integration.id,
    name: integration.name ?? "",
    kind,
    createdAt: instant(integration.createdAt),
    updatedAt: instant(integration.updatedAt),
  };
}

/** A config key as the server holds it. */
export function heldOf(secret: ValueRow): Held {
  const text: Held["text"] = secret.value === undefined ? "unread" : new Secret(secret.value);
  const known: Pick<Held, "text" | "changedAt"> =
    secret.changedAt === 0 ? { text } : { text, changedAt: secret.changedAt };
  if (secret.source === SecretSource.MANAGED) return { source: "managed", ...known };
  return { source: secret.source === SecretSource.EXTERNAL ? "external" : "unknown", secretId: secret.id, ...known };
}

/** What the server says of a source by itself; `code 7 (unknown)` for a code of tomorrow. */
export function warningOf({ code, title, message, configKeys }: IntegrationWarning): ServerWarning {
  const name = IntegrationWarningCode[code]?.toLowerCase() ?? `code ${code} (unknown)`;
  return { code: name, title, message, keys: configKeys };
}

/** Config as it travels. */
export function wireConfig(
  config: ReadonlyMap<string, WireValue>,
): Record<string, MessageInitShape<typeof IntegrationConfigValueSchema>> {
  return Object.fromEntries(
    [...config].map(([key, value]) => [
      key,
      value.is === "secret"
        ? { value: { case: "secretId" as const, value: value.id } }
        : { value: { case: "literal" as const, value: value.text.reveal() } },
    ]),
  );
}

/**
 * A text that can travel, as a secret. Half a character (a lone surrogate) would be encoded as another one, without
 * a word: throws `bad-value`, which names the key alone.
 */
export function sendable(key: string, text: string): Secret {
  if (!/\p{Cs}/u.test(text)) return new Secret(text);
  throw ChalkDsError.of("bad-value", `the value of "${key}" holds half a character, which is no UTF-8`, {
    hint: "binary values are written as base64",
  });
}
