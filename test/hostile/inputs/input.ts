/** A hostile or odd file: its name, and what makes its text or bytes. */
export type Input = readonly [name: string, make: () => string | Uint8Array];

/** A file just under the size limit is the largest that is parsed at all; these are larger, or as large as is let in. */
export const mebibyte = 1024 * 1024;

/** A piece again and again, up to a size in characters. */
export function fill(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** As many pieces as are asked for, each made from its number. */
export function many(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join("");
}

/** The head of a manifest, up to where its sources begin. */
export const head = "version: 1\ndatasources:\n";

/** A manifest of one source with these words as its config, in braces. */
export function config(words: string): string {
  return `${head}  a: { kind: bigquery, config: { ${words} } }\n`;
}

/** A manifest of one source whose config has this text as the value of its one key. */
export function value(text: string): string {
  return `${head}  a:\n    kind: bigquery\n    config:\n      BQ_PROJECT: ${text}\n`;
}
