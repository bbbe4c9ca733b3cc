import { show } from "../catalog/show.ts";
import type { Desired } from "../model/desired.ts";
import type { Kind } from "../model/kind.ts";
import type { ShownSource, ShownValue } from "../model/shown-source.ts";
import type { ConfigValue } from "../model/value.ts";

/** A desired data source as it may be shown: no sensitive value is in it, and nothing derived from one. */
export function shownSource(desired: Desired): ShownSource {
  return {
    ...desired,
    config: [...desired.config].map(([key, { value }]) => shownValue(desired.kind, key, value)),
  };
}

function shownValue(kind: Kind, key: string, value: ConfigValue): ShownValue {
  if (value.from !== "text") return { key, ...value };
  const text = show(kind, key, value.text, value);
  return { key, from: "text", ...(text === undefined ? { sensitive: true } : { sensitive: false, text }) };
}
