import { WireType } from "@bufbuild/protobuf/wire";
import type { SecretSource } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import { eachField, seconds } from "./fields.ts";

/** A row of ListSecrets: of the fields of `chalk.server.v1.Secret` those that a reading needs. */
export interface SecretRow {
  readonly id: string;
  readonly name: string;
  /** The source that it is config of; empty for a stored secret. */
  readonly integrationId: string;
  readonly source: SecretSource;
  /** When it was last changed, in seconds since 1970; 0 where the server does not tell. */
  readonly changedAt: number;
}

/** The rows of ListSecrets: the stored secrets, and on demand those that are config of sources, which are most of them. */
export interface SecretRows {
  readonly stored: readonly SecretRow[];
  ofSources(): readonly SecretRow[];
}

/**
 * Decodes a ListSecretsResponse as far as it is needed. An environment of 10,000 sources answers with 40,000 rows, and
 * to decode all of each takes a tenth of a whole plan, which needs the stored ones alone.
 * Throws for bytes that are no message, as the generated code does.
 */
export function secretRows(bytes: Uint8Array): SecretRows {
  const stored: SecretRow[] = [];
  const others: Uint8Array[] = [];
  eachField(bytes, (field, type, reader) => {
    if (field !== 1 || type !== WireType.LengthDelimited) return false;
    const row = reader.bytes();
    if (isOfSource(row)) others.push(row);
    else stored.push(secretRow(row));
    return true;
  });
  return { stored, ofSources: () => others.map(secretRow) };
}

function isOfSource(row: Uint8Array): boolean {
  let isOwned = false;
  eachField(row, (field, type, reader) => {
    if (field !== 4 || type !== WireType.LengthDelimited) return false;
    isOwned = reader.bytes().length > 0;
    return true;
  });
  return isOwned;
}

function secretRow(row: Uint8Array): SecretRow {
  let id = "";
  let name = "";
  let integrationId = "";
  let source = 0;
  let changedAt = 0;
  eachField(row, (field, type, reader) => {
    if (field === 1 && type === WireType.LengthDelimited) id = reader.string();
    else if (field === 2 && type === WireType.LengthDelimited) name = reader.string();
    else if (field === 3 && type === WireType.LengthDelimited) changedAt = seconds(reader);
    else if (field === 4 && type === WireType.LengthDelimited) integrationId = reader.string();
    else if (field === 5 && type === WireType.Varint) source = reader.int32();
    else return false;
    return true;
  });
  return { id, name, integrationId, source, changedAt };
}
