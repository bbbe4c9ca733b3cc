import { fromBinary } from "@bufbuild/protobuf";
import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";
import type { SecretSource } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import { type Integration, IntegrationSchema } from "../gen/chalk/server/v1/integrations_pb.ts";

/** A config key of a source: of the fields of `chalk.server.v1.SecretWithValue` those that a reading needs. */
export interface ValueRow {
  readonly id: string;
  readonly name: string;
  /** Absent where the server does not tell it. */
  readonly value?: string;
  readonly source: SecretSource;
}

/** A source with its config keys. */
export interface IntegrationRow {
  readonly integration?: Integration;
  readonly secrets: readonly ValueRow[];
}

/**
 * Decodes a ListIntegrationsAndSecretsResponse as far as it is needed: the sources as the generated code does, of
 * their config keys, which are most of it, no times and no second names. It takes half as long.
 * Throws for bytes that are no message, as the generated code does.
 */
export function integrationRows(bytes: Uint8Array): readonly IntegrationRow[] {
  const reader = new BinaryReader(bytes);
  const rows: IntegrationRow[] = [];
  while (reader.pos < reader.len) {
    const [field, type] = reader.tag();
    if (field === 1 && type === WireType.LengthDelimited) rows.push(integrationRow(new BinaryReader(reader.bytes())));
    else reader.skip(type, field);
  }
  return rows;
}

function integrationRow(reader: BinaryReader): IntegrationRow {
  let integration: Integration | undefined;
  const secrets: ValueRow[] = [];
  while (reader.pos < reader.len) {
    const [field, type] = reader.tag();
    if (field === 1 && type === WireType.LengthDelimited) integration = fromBinary(IntegrationSchema, reader.bytes());
    else if (field === 2 && type === WireType.LengthDelimited) secrets.push(valueRow(new BinaryReader(reader.bytes())));
    else reader.skip(type, field);
  }
  return { secrets, ...(integration && { integration }) };
}

function valueRow(reader: BinaryReader): ValueRow {
  let id = "";
  let name = "";
  let value: string | undefined;
  let source = 0;
  while (reader.pos < reader.len) {
    const [field, type] = reader.tag();
    if (field === 1 && type === WireType.LengthDelimited) id = reader.string();
    else if (field === 3 && type === WireType.LengthDelimited) name = reader.string();
    else if (field === 5 && type === WireType.LengthDelimited) value = reader.string();
    else if (field === 6 && type === WireType.Varint) source = reader.int32();
    else reader.skip(type, field);
  }
  return value === undefined ? { id, name, source } : { id, name, value, source };
}
