import { limits } from "./text.ts";

/** What yaml's parser has made, before its composer sees it. */
export interface Measured {
  /** Where the depth passes the limit. */
  readonly tooDeep?: number;
  /** How many things in it are no YAML where they stand. */
  readonly wrong: number;
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
  let tooDeep: number | undefined;
  let offset = 0;
  walk(root, (token, depth) => {
    offset = token.offset ?? offset;
    if (depth > limits.depth) tooDeep = offset;
    if (token.type === "error") wrong += 1;
    if (Array.isArray(token.end)) wrong += token.end.filter((e: Token) => e.type === "error").length;
    return tooDeep === undefined;
  });
  return { wrong, ...(tooDeep !== undefined && { tooDeep }) };
}

/** Where the first quote begins that nothing closes. Asked only where something is wrong: it looks at every text. */
export function openQuote(roots: readonly object[]): number | undefined {
  let first: number | undefined;
  for (const root of roots)
    walk(root, ({ type, source = "", offset }) => {
      const isQuoted = type === "double-quoted-scalar" || type === "single-quoted-scalar";
      const isOpen = isQuoted && (source.length < 2 || source[0] !== source.at(-1));
      if (isOpen && offset !== undefined) first = Math.min(first ?? offset, offset);
      return true;
    });
  return first;
}

// Without recursion: the attack is a stack overflow. Ends where the visitor says no.
function walk(root: object, visit: (token: Token, depth: number) => boolean): void {
  const open: { readonly token: Token; readonly depth: number }[] = [{ token: root, depth: 0 }];
  const push = (child: unknown, depth: number): void => {
    if (typeof child === "object" && child !== null) open.push({ token: child, depth });
  };
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (!visit(token, depth)) return;
    push(token.value, depth);
    for (const { key, value } of token.items ?? []) {
      push(key, depth + 1);
      push(value, depth + 1);
    }
  }
}
