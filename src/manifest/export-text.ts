import { Document, Pair, Scalar, YAMLMap } from "yaml";
import type { ExportedSource, ExportedValue } from "../model/exported.ts";
import { hostile } from "../model/hostile-text.ts";

// Every text must be read back as exactly itself, by our own parser and by that of an editor. Each value stands on one
// line, and whatever cannot be seen stands as an escape: a character that turns the line around is shown as what it is.
// So does the first sign of `##[`, which a runner of GitHub obeys wherever it stands in a job's log.

/** Where entries stand: columns before a name, and before each level below it. */
export interface Indentation {
  readonly column: number;
  readonly step: number;
}

/** The lines of entries as they stand below `datasources:`. */
export function entriesText(sources: readonly ExportedSource[], { column, step }: Indentation): string {
  if (sources.length === 0) return "";
  const text = written(map(sources.map((source) => [source.name, entry(source)])), step);
  return text.replace(/^(?=.)/gm, " ".repeat(column));
}

/** One line of a map: a word and its text. */
export function wordText(word: string, text: string): string {
  return written(map([[word, scalar(text)]]), 2);
}

function entry({ kind, config }: ExportedSource): YAMLMap {
  const keys = [...config].map(([key, value]) => [key, valueNode(value)] as const);
  return map([["kind", scalar(kind)], ...(keys.length > 0 ? [["config", map(keys)] as const] : [])]);
}

function valueNode(value: ExportedValue): Scalar | YAMLMap {
  switch (value.from) {
    case "text":
      return literal(value.text.reveal());
    case "secret":
      return flow("secret", scalar(value.ref));
    case "env":
      return flow("env", scalar(value.name));
    case "keep":
      return flow("keep", new Scalar(true));
  }
}

// A manifest's numbers and booleans are sent as they are written: the usual ones need no quotes.
function literal(text: string): Scalar {
  if (/^(0|[1-9]\d{0,14})$/.test(text)) return new Scalar(Number(text));
  return text === "true" || text === "false" ? new Scalar(text === "true") : scalar(text);
}

function scalar(text: string): Scalar {
  const node = new Scalar(text);
  if (text.search(hostile) >= 0) node.type = "QUOTE_DOUBLE";
  return node;
}

function flow(word: string, value: Scalar): YAMLMap {
  const node = map([[word, value]]);
  node.flow = true;
  return node;
}

function map(entries: readonly (readonly [string, Scalar | YAMLMap])[]): YAMLMap {
  const node = new YAMLMap();
  // Pushed as they are: the map's own way of adding looks for the key first, and is slow for thousands.
  for (const [key, value] of entries) node.items.push(new Pair(scalar(key), value));
  return node;
}

function written(node: YAMLMap, indent: number): string {
  const document = new Document(node, { compat: "yaml-1.1" });
  const text = document.toString({
    indent,
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  // They stand in double quotes alone, where an escape means the same.
  return text.replace(hostile, (c) => (c === "\n" ? c : escaped(c.codePointAt(0) ?? 0)));
}

function escaped(code: number): string {
  const hex = code.toString(16);
  return code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
