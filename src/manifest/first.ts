import { kindSpec } from "../catalog/catalog.ts";
import type { Kind } from "../model/kind.ts";

/** What a first manifest is made of. */
export interface First {
  /** The JSON Schema as the manifest's folder sees it, for the editor. */
  readonly schema: string;
  /** The pin. */
  readonly environment?: string;
  /** One source of each, in this order. */
  readonly kinds: readonly Kind[];
}

const head = `# The data sources of a Chalk environment. chalk-ds plan shows what an apply would change; nothing is deleted that
# this file does not name under absent:. chalk-ds kinds KIND explains the keys of a kind.
version: 1
`;

const example = `
# An example, which does no harm with --local: write your own in its place before you apply it anywhere else.
datasources:
`;

/** The line that gives completion, hover texts and errors in editors. */
export function modeline(schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n`;
}

/**
 * The text of a first manifest: it can be applied as it stands, to an empty server too. So what would refer to
 * something that is not there yet (a stored secret, a variable, a file) is a comment that says how it comes there.
 */
export function firstManifest({ schema, environment, kinds }: First): string {
  const pin = environment === undefined ? "" : `environment: ${scalar(environment)}   # for this environment alone\n`;
  const sources = kinds.map(sourceOf);
  return `${modeline(schema)}${head}${pin}${example}${sources.join("\n")}`;
}

/** The entry of the kind's example. What refers to something, and what is of no use without it, is a comment. */
function sourceOf(kind: Kind): string {
  const lines = kindSpec(kind).example;
  const referring = new Set(lines.flatMap(([key, yaml]) => (yaml.startsWith("{") ? [key] : [])));
  const ways = kindSpec(kind).alternatives.flatMap(({ options }) => options);
  const later = new Set(ways.filter((keys) => keys.some((key) => referring.has(key))).flat());
  const written = lines.map(([key, yaml]) => {
    if (referring.has(key)) return `      # ${howTo(yaml)}\n      # ${key}: ${yaml}\n`;
    return `      ${later.has(key) ? "# " : ""}${key}: ${yaml}\n`;
  });
  return `  my_${kind}:\n    kind: ${kind}\n    config:\n${written.join("")}`;
}

function howTo(reference: string): string {
  const [, what, name = ""] = /^\{ (\w+): ([^\s,}]+)/.exec(reference) ?? [];
  if (what === "secret")
    return `stored in the environment, never here: chalk-ds secret set ${name}, then take the # away`;
  return `${what === "env" ? "set the variable" : "put the file there"}, then take the # away`;
}

// Plain where YAML reads it back as this very text; else in quotes.
function scalar(text: string): string {
  const isPlain = /^[A-Za-z][\w-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
