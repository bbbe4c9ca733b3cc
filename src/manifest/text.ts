import type { Code } from "../model/finding.ts";

/** What a manifest's text may not exceed. All bounds hold memory and time, not meaning. */
export const limits = {
  /** Bytes of one file. */
  bytes: 3 * 1024 * 1024,
  /** Characters of a file that is parsed while it is counted. */
  streamed: 512 * 1024,
  /** Characters of all files together. */
  allFiles: 16 * 1024 * 1024,
  lines: 250_000,
  /** Characters of one key or value: a file that a value may name has no more. */
  text: 1024 * 1024,
  depth: 32,
  /** What a lexer finds in one file: each bracket, colon, text, space, line break. */
  lexemes: 1_000_000,
  /** Colons after keys, and dashes before items, of one file. */
  keys: 150_000,
  items: 50_000,
  /** Keys of one map, items of one list. */
  entries: 20_000,
  /** Keys at the left edge: a manifest has five. */
  rootKeys: 1_000,
  /** Maps in braces and lists in brackets of one file. */
  collections: 100_000,
  /** Anchors, aliases and tags of one file, and what of the aliases is followed. */
  properties: 1_000,
  aliases: 100,
  /** Begins and ends of documents in one file. */
  markers: 100,
  /** Lines without a word in a row that yaml's parser is shown. */
  idleLines: 100,
  /** Tokens of one file that are no YAML where they stand. */
  wrongTokens: 1_000,
  /** What all environments of the overlays hold together: their sources, and each source's keys. */
  overlaid: 300_000,
  /** Mistakes in the shape of one file that are looked at one by one. */
  explained: 1_000,
  /** Findings that are told in one run. */
  findings: 100,
} as const;

/** Why bytes are no text of a manifest. */
export interface NotText {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
}

/** Turns a file's bytes into text: UTF-8 without NUL, of a bounded size. A byte order mark is dropped. */
export function textOf(bytes: Uint8Array, file: string): string | NotText {
  if (bytes.length > limits.bytes) return tooLarge(file);
  const notText: NotText = {
    code: "manifest-not-text",
    message: `"${file}" is not UTF-8 text`,
    hint: "save it as UTF-8",
  };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? notText : text;
  } catch {
    return notText;
  }
}

/** What is said of a file that is over the limit. */
export function tooLarge(file: string): NotText {
  const message = `"${file}" is larger than ${limits.bytes / 1024 / 1024} MiB`;
  return { code: "manifest-too-large", message, hint: "split it into several files" };
}
