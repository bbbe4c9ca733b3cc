/** Control, invisible and bidirectional characters, line and paragraph separators, lone surrogates. */
export const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * The same, and the first sign of `##[`, which a runner of GitHub obeys wherever it stands in a job's log. It obeys `::`
 * at a line's beginning alone, where no value is ever shown: an address such as ::1 stays what it is.
 */
export const hostile = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\[)/gu;

/** A character as its code, `\u{1b}`: seen, and obeyed by nobody. */
export function coded(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
