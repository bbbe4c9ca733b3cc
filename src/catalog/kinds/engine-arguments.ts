import type { KeySpec } from "../spec.ts";

/** A key that every named SQL source has. */
export const engineArguments: KeySpec = {
  key: "ENGINE_ARGUMENTS",
  sensitive: false,
  format: "json-object",
  required: "no",
  meaning:
    "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead).",
  sources: ['chalkpy@2.166.1 chalk/sql/_internal/sql_source.py:835-846 (env var "{name}_ENGINE_ARGUMENTS")'],
};
