import type { KeySpec } from "../spec.ts";

/** A key that every named SQL source has. */
export const engineArguments: KeySpec = {
  key: "ENGINE_ARGUMENTS",
  sensitive: false,
  format: "json-object",
  required: "no",
  meaning:
    "More arguments of the SQLAlchemy engine, as a JSON object; what stands in its native_args goes to the native driver instead.",
  sources: ['chalkpy@2.166.1 chalk/sql/_internal/sql_source.py:835-846 (env var "{name}_ENGINE_ARGUMENTS")'],
};
