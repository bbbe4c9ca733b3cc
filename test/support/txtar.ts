/** One file of an archive. */
export interface TxtarFile {
  readonly name: string;
  readonly text: string;
}

/** A txtar archive: the text before the first file (here: a script) and the files. */
export interface Txtar {
  readonly comment: string;
  readonly files: readonly TxtarFile[];
}

const marker = /^-- (.+) --$/;

/** Parses an archive. A text without a marker line is all comment; a file that does not end in a newline is given one. */
export function parseTxtar(text: string): Txtar {
  const comment: string[] = [];
  const files: { readonly name: string; readonly lines: string[] }[] = [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (const line of lines) {
    const name = marker.exec(line)?.[1];
    if (name === undefined) (files.at(-1)?.lines ?? comment).push(line);
    else files.push({ name: name.trim(), lines: [] });
  }
  const join = (of: readonly string[]): string => of.map((line) => `${line}\n`).join("");
  return { comment: join(comment), files: files.map((f) => ({ name: f.name, text: join(f.lines) })) };
}

/** The text of an archive: the inverse of `parseTxtar`. */
export function formatTxtar(archive: Txtar): string {
  const ended = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);
  return ended(archive.comment) + archive.files.map((f) => `-- ${f.name} --\n${ended(f.text)}`).join("");
}

/** The archive with one file's text put in its place, or added at the end. */
export function withFile(archive: Txtar, name: string, text: string): Txtar {
  const known = archive.files.some((f) => f.name === name);
  const files = known
    ? archive.files.map((f) => (f.name === name ? { name, text } : f))
    : [...archive.files, { name, text }];
  return { comment: archive.comment, files };
}
