import type { MessageInitShape } from "@bufbuild/protobuf";
import { SecretSource, type SecretWithValueSchema } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import {
  IntegrationKind,
  type IntegrationSchema,
  IntegrationWarningCode,
} from "../gen/chalk/server/v1/integrations_pb.ts";
import type { Behaviour } from "./behaviour.ts";
import type { ConfigRow, SourceRow } from "./sources.ts";

// Stored rows as messages.

/** Nanoseconds since 1970 as a timestamp message, as exact as the behaviour says. */
export function timestamp(
  nanoseconds: string | bigint,
  behaviour: Behaviour,
): { readonly seconds: bigint; readonly nanos: number } {
  const time = BigInt(nanoseconds);
  const seconds = time / 1_000_000_000n;
  return { seconds, nanos: behaviour.timestamps === "second" ? 0 : Number(time % 1_000_000_000n) };
}

/** A source without its config. `keys` are the names of its config keys, for the warnings. */
export function integrationMessage(
  row: SourceRow,
  keys: readonly string[],
  behaviour: Behaviour,
): MessageInitShape<typeof IntegrationSchema> {
  const warnsOfPassword = row.kind === IntegrationKind.SNOWFLAKE && keys.includes("SNOWFLAKE_PASSWORD");
  return {
    id: row.id,
    ...(row.name !== "" && { name: row.name }),
    kind: row.kind,
    environmentId: row.environment,
    createdAt: timestamp(row.created, behaviour),
    updatedAt: timestamp(row.updated, behaviour),
    warnings: warnsOfPassword
      ? [
          {
            code: IntegrationWarningCode.SNOWFLAKE_PASSWORD_AUTHENTICATION,
            title: "Password authentication",
            message: "Snowflake is phasing out sign-in by password alone.",
            configKeys: ["SNOWFLAKE_PASSWORD"],
          },
        ]
      : [],
  };
}

const passwordLike = /PASSWORD|PWD$|SECRET|TOKEN|PRIVATE_KEY|CREDENTIALS_B/;

/** Whether the server gives the value of a key in lists; when it does not, GetIntegrationValue still does. */
export function isWithheld(key: string, behaviour: Behaviour): boolean {
  return behaviour.withhold === "passwords" && passwordLike.test(key);
}

/** A config key. `value` is undefined where it is not to be told. */
export function secretMessage(
  row: ConfigRow,
  source: SourceRow,
  value: string | undefined,
  behaviour: Behaviour,
): MessageInitShape<typeof SecretWithValueSchema> {
  return {
    id: row.secret !== null && behaviour.reference === "secret-id" ? row.secret : row.id,
    updatedAt: timestamp(row.updated, behaviour),
    name: row.key,
    fullName: source.name === "" ? row.key : `${source.name}_${row.key}`,
    ...(value !== undefined && { value }),
    source: row.secret === null ? SecretSource.MANAGED : SecretSource.EXTERNAL,
  };
}
