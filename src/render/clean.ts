import { coded, hostile, unprintable } from "../model/hostile-text.ts";

// What the server or a stranger's manifest supplies is hostile text when printed.

// What a runner of GitHub obeys in any job's log: a line that begins with `::`, and `##[` wherever it stands.
const command = /^\s*:(?=:)|#(?=#\[)/g;

/**
 * Makes text safe for one line of a terminal, and of a job's log: control, bidirectional and invisible characters, and
 * the first one of a workflow command, become their code (`\u{1b}`). What is longer than `limit` (in characters) is cut
 * with `…`.
 */
export function clean(text: string, limit = 500): string {
  const cut = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return unobeyed(cut.replace(unprintable, coded));
}

/** A value on one line, behind something of our own: there an address such as `::1` begins no command, and stays what it is. */
export function cleanValue(text: string): string {
  return text.replace(hostile, coded);
}

/** A line that no runner takes for a command, where what was clean has been broken into lines. */
export function unobeyed(line: string): string {
  return line.replace(command, (found) => `${found.slice(0, -1)}${coded(found.slice(-1))}`);
}
