import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";

/**
 * Reads the fields of a message one by one. `take` reads the value of a field that it wants and says true; the others
 * are skipped. Throws for bytes that are no message, or end too early.
 */
export function eachField(
  bytes: Uint8Array,
  take: (field: number, type: WireType, reader: BinaryReader) => boolean,
): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, type] = reader.tag();
    if (!take(field, type, reader)) reader.skip(type, field);
  }
}

/**
 * The whole seconds of a Timestamp that comes next, without making a message, a date or a text of it: there is one to
 * every config key of an environment, and few are shown.
 */
export function seconds(reader: BinaryReader): number {
  const end = reader.uint32() + reader.pos;
  if (end > reader.len) throw new RangeError("premature EOF");
  let found = 0;
  while (reader.pos < end) {
    const [field, type] = reader.tag();
    if (field === 1 && type === WireType.Varint) found = Number(reader.int64());
    else reader.skip(type, field);
  }
  return found;
}
