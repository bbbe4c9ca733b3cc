/** One line of a script. */
export interface Step {
  readonly line: number;
  readonly source: string;
  /** Exit status that a `chalk-ds` line must end with. */
  readonly exit: number;
  /** Whether the line starts with `!`: what follows must not hold. */
  readonly not: boolean;
  readonly verb: string;
  readonly args: readonly string[];
}

/** Splits a line into words: spaces part them, 'single quotes' hold them together, and '' inside quotes is one quote. */
export function words(text: string): readonly string[] {
  const found: string[] = [];
  const word = /\s*((?:'(?:[^']|'')*'|[^\s'])+)/y;
  let at = 0;
  while (at < text.trimEnd().length) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (!match?.[1]) throw new Error(`a quote is not closed: ${text}`);
    found.push(match[1].replace(/'((?:[^']|'')*)'/g, (_, inner: string) => inner.replaceAll("''", "'")));
    at = word.lastIndex;
  }
  return found;
}

/** The steps of a script. Empty lines and those that start with # are talk. */
export function parseScript(text: string): readonly Step[] {
  return text.split("\n").flatMap((source, index) => {
    const line = source.trim();
    if (line === "" || line.startsWith("#")) return [];
    const [, exit, bang, rest] = /^(?:\[exit (\d+)\]\s*)?(!\s*)?(.*)$/.exec(line) ?? [];
    const [verb, ...args] = words(rest ?? "");
    if (verb === undefined) throw new Error(`line ${index + 1} has no verb: ${source}`);
    return [{ line: index + 1, source: line, exit: Number(exit ?? 0), not: bang !== undefined, verb, args }];
  });
}
