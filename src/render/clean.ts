// What the server or a stranger's manifest supplies is hostile text when printed.

// C0, DEL, C1, line and paragraph separators, zero-width and bidirectional controls, and lone surrogates.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/**
 * Makes text safe for one line of a terminal: control, bidirectional and invisible characters become
 * their code (`\u{1b}`), and what is longer than `limit` (in characters) is cut with `…`.
 */
export function clean(text: string, limit = 500): string {
  const cut = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return cut.replace(unprintable, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}
