import { BinaryReader, type WireType } from "@bufbuild/protobuf/wire";

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
