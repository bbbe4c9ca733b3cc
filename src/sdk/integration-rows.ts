import { fromBinary } from "@bufbuild/protobuf";
import { WireType } from "@bufbuild/protobuf/wire";
import type { SecretSource } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import { type Integration, IntegrationSchema } from "../gen/chalk/server/v1/integrations_pb.ts";
import { eachField, seconds } from "./fields.ts";

/** A config key of a source: of the fields of `chalk.server.v1.SecretWithValue` those that a reading needs. */
export interface ValueRow {
  readonly id: string;
  readonly name: string;
  /** Absent where the server does not tell it. */
  readonly value?: string;
  readonly source: SecretSource;
  /** When it was last changed, in seconds since 1970; 0 where the server does not tell. */
  readonly changedAt: number;
}

/** A source with its config keys. */
export interface IntegrationRow {
  readonly integration?: Integration;
  readonly secrets: readonly ValueRow[];
}

/**
 * Decodes a ListIntegrationsAndSecretsResponse as far as it is needed: the sources as the generated code does, of
 * their config keys, which are most of it, no fractions of seconds and no second names. It takes half as long.
 * Throws for bytes that are no message, as the generated code does.
 */
export function integrationRows(bytes: Uint8Array): readonly IntegrationRow[] {
  const rows: IntegrationRow[] = [];
  eachField(bytes, (field, type, reader) => {
    if (field !== 1 || type !== WireType.LengthDelimited) return false;
    rows.push(integrationRow(reader.bytes()));
    return true;
  });
  return rows;
}

function integrationRow(row: Uint8Array): IntegrationRow {
  let integration: Integration | undefined;
  const secrets: ValueRow[] = [];
  eachField(row, (field, type, reader) => {
    if (field === 1 && type === WireType.LengthDelimited) integration = fromBinary(IntegrationSchema, reader.bytes());
    else if (field === 2 && type === WireType.LengthDelimited) secrets.push(valueRow(reader.bytes()));
    else return false;
    return true;
  });
  return { secrets, ...(integration && { integration }) };
}

function valueRow(row: Uint8Array): ValueRow {
  let id = "";
  let name = "";
  let value: string | undefined;
  let source = 0;
  let changedAt = 0;
  eachField(row, (field, type, reader) => {
    if (field === 1 && type === WireType.LengthDelimited) id = reader.string();
    else if (field === 2 && type === WireType.LengthDelimited) changedAt = seconds(reader);
    else if (field === 3 && type === WireType.LengthDelimited) name = reader.string();
    else if (field === 5 && type === WireType.LengthDelimited) value = reader.string();
    else if (field === 6 && type === WireType.Varint) source = reader.int32();
    else return false;
    return true;
  });
  return value === undefined ? { id, name, source, changedAt } : { id, name, value, source, changedAt };
}
