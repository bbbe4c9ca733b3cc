import type { Manifest } from "../model/desired.ts";
import type { ShownSource, ShownValue } from "../model/shown-source.ts";
import { clean } from "./clean.ts";
import { place } from "./finding.ts";
import type { Paint } from "./paint.ts";
import { shownValue } from "./shown-value.ts";

/** What a manifest wants, for a terminal: each source with its keys, then what must not exist, then the policy where it differs. */
export function renderDesired(
  { absent, policy }: Pick<Manifest, "absent" | "policy">,
  sources: readonly ShownSource[],
  paint: Paint,
): string {
  const rules = [
    ...(policy.prune ? ["prune: true"] : []),
    ...(policy.ignore.length > 0 ? [`ignore: ${list(policy.ignore)}`] : []),
    ...(policy.protect.length > 0 ? [`protect: ${list(policy.protect)}`] : []),
    `maxDeletes: ${policy.maxDeletes}`,
    ...(policy.drift === "overwrite" ? [] : [`drift: ${policy.drift}`]),
  ];
  const lines = [
    ...sources.flatMap((source) => renderSource(source, paint)),
    ...(absent.length > 0 ? [`absent: ${list(absent.map(({ name }) => name))}`] : []),
    `policy: ${rules.join("; ")}`,
  ];
  return `${lines.join("\n")}\n`;
}

function renderSource(source: ShownSource, paint: Paint): readonly string[] {
  const what = `${clean(source.name)} (${source.kind})`;
  const head = `${paint.bold(what)}${" ".repeat(Math.max(2, 48 - what.length))}${paint.dim(place(source.at))}`;
  const rows: readonly (readonly [string, string])[] = [
    ...source.config.map((value): [string, string] => [clean(value.key), shown(value)]),
    ...(source.permissionTags ? [["permissionTags", list(source.permissionTags) || "none"] as const] : []),
    ...(source.renamedFrom === undefined ? [] : [["renamedFrom", clean(source.renamedFrom)] as const]),
    ...(source.replaces ? [["replaces", source.replaces] as const] : []),
    ...(source.protect ? [["protect", "true"] as const] : []),
  ];
  const width = Math.max(0, ...rows.map(([key]) => key.length));
  return [head, ...rows.map(([key, text]) => `  ${key.padEnd(width)}  ${text}`)];
}

function shown(value: ShownValue): string {
  switch (value.from) {
    case "text":
      return shownValue(value.sensitive ? undefined : value.text);
    case "secret":
      return `secret ${clean(value.ref)}`;
    case "env":
      return `env ${clean(value.name)}`;
    case "file":
      return `file ${clean(value.path)}${value.encoding === "base64" ? " in base64" : ""}`;
    case "keep":
      return "keep: what the server has";
  }
}

function list(names: readonly string[]): string {
  return names.map((name) => clean(name)).join(", ");
}
