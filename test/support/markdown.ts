/** A fenced block of a document, and where it stands. */
export interface Block {
  /** The words after the fence: the language, and what our tests make of the block. */
  readonly words: readonly string[];
  readonly text: string;
  /** The line of the fence, from 1. */
  readonly line: number;
  /** The headings that it stands under, outermost first, without their signs. */
  readonly headings: readonly string[];
}

/** The fenced blocks of a Markdown text, in order; indented ones (below an item of a list) lose their indentation. */
export function blocksOf(markdown: string): readonly Block[] {
  const found: Block[] = [];
  let headings: readonly string[] = [];
  let open: { readonly fence: string; readonly words: readonly string[]; readonly line: number } | undefined;
  let lines: string[] = [];
  for (const [index, source] of markdown.split("\n").entries()) {
    const [, indent = "", info] = /^( *)```(.*)$/.exec(source) ?? [];
    if (open) {
      if (source === open.fence) {
        found.push({ words: open.words, text: lines.map((l) => `${l}\n`).join(""), line: open.line, headings });
        open = undefined;
      } else lines.push(source.slice(open.fence.length - 3));
    } else if (info !== undefined) {
      open = { fence: `${indent}\`\`\``, words: info.split(" ").filter(Boolean), line: index + 1 };
      lines = [];
    } else {
      const [, signs = "", title = ""] = /^(#+) (.*)$/.exec(source) ?? [];
      if (signs !== "") headings = [...headings.slice(0, signs.length - 1), title];
    }
  }
  if (open) throw new Error(`the block of line ${open.line} is not closed`);
  return found;
}

/** A command of a console block, and the lines of its output that the block shows. */
export interface Shown {
  readonly command: string;
  readonly output: readonly string[];
}

/** The commands of a console block: what follows `$ `. A line `# …` is talk, and `…` stands for output that is left out. */
export function commandsOf({ text, line }: Block): readonly Shown[] {
  const found: { readonly command: string; readonly output: string[] }[] = [];
  for (const source of text.split("\n")) {
    const last = found.at(-1);
    if (source.startsWith("$ "))
      found.push({
        command: source
          .slice(2)
          .replace(/ {2,}# .*$/, "")
          .trimEnd(),
        output: [],
      });
    else if (source.trim() !== "" && source !== "…" && !source.startsWith("# ")) {
      if (!last) throw new Error(`the console block of line ${line} does not begin with a command`);
      last.output.push(source);
    }
  }
  return found;
}
