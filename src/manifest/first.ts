import { exampleManifest } from "../catalog/example.ts";
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
  const sources = kinds.map((kind) => later(sourceOf(exampleManifest(kind))));
  return `${modeline(schema)}${head}${pin}${example}${sources.join("\n")}`;
}

/** The entry of a manifest that holds a single one: the lines below `datasources:`. */
function sourceOf(manifest: string): string {
  const [, below = ""] = manifest.split(/^datasources:\n/m);
  return `${below.trimEnd()}\n`;
}

// Every line of an example that refers to something becomes a comment.
function later(source: string): string {
  return source.replace(
    /^( +)(\w+: *\{ *(secret|env|file): *([^\s,}]+).*)$/gm,
    (_, indent: string, line: string, what: string, name: string) => {
      const how =
        what === "secret"
          ? `stored in the environment, never here: chalk-ds secret set ${name}, then take the # away`
          : `${what === "env" ? "set the variable" : "put the file there"}, then take the # away`;
      return `${indent}# ${how}\n${indent}# ${line}`;
    },
  );
}

// Plain where YAML reads it back as this very text; else in quotes.
function scalar(text: string): string {
  const isPlain = /^[A-Za-z][\w-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
