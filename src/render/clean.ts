// What the server or a stranger's manifest supplies is hostile text when printed.

// Control, invisible and bidirectional characters, line and paragraph separators, lone surrogates.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Makes text safe for one line of a terminal: control, bidirectional and invisible characters become
 * their code (`\u{1b}`), and what is longer than `limit` (in characters) is cut with `…`.
 */
export function clean(text: string, limit = 500): string {
  const cut = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return cut.replace(unprintable, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}
