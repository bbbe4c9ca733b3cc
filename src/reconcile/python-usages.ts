// Finds calls such as SnowflakeSource(name="orders") in Python. Brackets, strings and comments are told apart, so that a
// name that is merely mentioned is no usage; an f-string and a variable are not looked into, since only Python knows them.

/** A name that is given to a call, and where it stands: an offset in UTF-16 units. */
export interface Named {
  readonly name: string;
  readonly at: number;
}

/** Which argument of a call is a data source's name. */
interface Callee {
  readonly keyword: string;
  readonly position: number;
}

type State = "start" | "keyword" | "value" | "literal" | "other";

interface Frame {
  readonly callee: Callee | undefined;
  argument: number;
  state: State;
  pending: Named | undefined;
}

type Token = { readonly at: number } & (
  | { readonly is: "word" | "sign"; readonly text: string }
  /** `text` is undefined where it is not what is written: an f-string, bytes, escapes. */
  | { readonly is: "string"; readonly text: string | undefined }
);

/** The names that calls in a Python file give to data sources, in order. Text that is no Python gives what can be told. */
export function* pythonNames(text: string): Generator<Named> {
  const frames: Frame[] = [];
  let before = "";
  let last = "";
  for (const token of tokens(text)) {
    const frame = frames.at(-1);
    const sign = token.is === "sign" ? token.text : "";
    if (frame) {
      const named = frame.pending;
      advance(frame, token);
      if (named && (sign === "," || sign === ")")) yield named;
    }
    if (sign === "(") frames.push(frameOf(/^(def|class)$/.test(before) ? undefined : calleeOf(last)));
    else if (sign === "[" || sign === "{") frames.push(frameOf(undefined));
    else if (sign === ")" || sign === "]" || sign === "}") frames.pop();
    before = last;
    last = token.is === "string" ? "" : token.text;
  }
}

// Every class of the official client that stands for a data source ends so; SQLite's are files of the process. The name
// of a resolver made in Python is its own: there `source` is the data source.
function calleeOf(word: string): Callee | undefined {
  if (word === "make_sql_file_resolver") return { keyword: "source", position: 2 };
  return word.endsWith("Source") && !word.startsWith("SQLite") ? { keyword: "name", position: 0 } : undefined;
}

function frameOf(callee: Callee | undefined): Frame {
  return { callee, argument: 0, state: "start", pending: undefined };
}

function advance(frame: Frame, token: Token): void {
  frame.pending = undefined;
  if (token.is === "sign" && token.text === ",") {
    frame.argument += 1;
    frame.state = "start";
    return;
  }
  const { callee, state } = frame;
  frame.state = "other";
  if (!callee) return;
  if (state === "start" && token.is === "word" && token.text === callee.keyword) frame.state = "keyword";
  else if (state === "keyword" && token.is === "sign" && token.text === "=") frame.state = "value";
  else if (token.is === "string" && token.text !== undefined) {
    const isName = state === "value" || (state === "start" && frame.argument === callee.position);
    if (isName) frame.pending = { name: token.text, at: token.at };
  }
}

const blank = /(?:[ \t\f\r\n]|\\\r?\n|#[^\r\n]*)+/y;
const opening = /([A-Za-z]{0,2})("""|'''|"|')/y;
const word = /[\p{L}_][\p{L}\p{N}_]*/uy;

function* tokens(text: string): Generator<Token> {
  const match = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (let at = 0; at < text.length; ) {
    const space = match(blank, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const [opened, prefix = "", quote = ""] = match(opening, at) ?? [];
    if (opened !== undefined) {
      const begin = at + opened.length;
      const end = endOfString(text, begin, quote);
      const content = text.slice(begin, end);
      const isPlain = /^[rRuU]?$/.test(prefix) && !content.includes("\\");
      yield { is: "string", text: isPlain ? content : undefined, at };
      at = end + quote.length;
      continue;
    }
    const found = match(word, at);
    if (found) yield { is: "word", text: found[0], at };
    else yield { is: "sign", text: text[at] ?? "", at };
    at += found?.[0].length ?? 1;
  }
}

// A string in one pair of quotes ends with its line at the latest: what follows a forgotten quote is still read.
function endOfString(text: string, begin: number, quote: string): number {
  for (let at = begin; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text.startsWith(quote, at)) return at;
    else if (quote.length === 1 && text[at] === "\n") return at;
  }
  return text.length;
}
