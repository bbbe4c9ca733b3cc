import { limits } from "./text.ts";

/** What yaml's parser has made, before its composer sees it. */
export interface Measured {
  /** Where the depth passes the limit. */
  readonly tooDeep?: number;
  /** How many things in it are no YAML where they stand. */
  readonly wrong: number;
  /** Where a quote begins that nothing closes. */
  readonly unclosed?: number;
}

interface Token {
  readonly type?: string;
  readonly offset?: number;
  readonly source?: string;
  readonly value?: unknown;
  readonly end?: unknown;
  readonly items?: readonly { readonly key?: unknown; readonly value?: unknown }[];
}

/** Measures a token of the parser: the composer walks it by recursion, which at 10,000 levels ends the process. */
export function measure(root: object): Measured {
  let wrong = 0;
  let offset = 0;
  let unclosed: number | undefined;
  // Without recursion: the attack is a stack overflow.
  const open: { readonly token: Token; readonly depth: number }[] = [{ token: root, depth: 0 }];
  const visit = (child: unknown, depth: number): void => {
    if (typeof child === "object" && child !== null) open.push({ token: child, depth });
  };
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    offset = token.offset ?? offset;
    if (depth > limits.depth) return { tooDeep: offset, wrong };
    if (token.type === "error") wrong += 1;
    if (isUnclosed(token)) unclosed = offset;
    if (Array.isArray(token.end)) wrong += token.end.filter((e: Token) => e.type === "error").length;
    visit(token.value, depth);
    for (const { key, value } of token.items ?? []) {
      visit(key, depth + 1);
      visit(value, depth + 1);
    }
  }
  return { wrong, ...(unclosed !== undefined && { unclosed }) };
}

function isUnclosed({ type, source = "" }: Token): boolean {
  if (type !== "double-quoted-scalar" && type !== "single-quoted-scalar") return false;
  return source.length < 2 || source[0] !== source.at(-1);
}
