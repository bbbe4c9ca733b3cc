import { type Refusal, refusals } from "./refusals.ts";
import { limits } from "./text.ts";

/** What a lexeme is, as far as it is counted. */
type Sort = "open" | "close" | "comma" | "mark" | "property" | "marker" | "blank" | "newline" | "scalar" | "word";

// By the first characters alone: what follows may be as long as the file.
function sortOf(lexeme: string): Sort {
  switch (lexeme[0]) {
    case " ":
    case "\t":
    case "#":
    case "\x02": // the lexer's own: a document begins
      return "blank";
    case "\n":
    case "\r":
      return "newline";
    case "\x1f": // the lexer's own: a text follows
      return "scalar";
    case "\x18": // the lexer's own: brackets end too early
      return "marker";
    case "[":
    case "{":
      return "open";
    case "]":
    case "}":
      return "close";
    case ",":
      return "comma";
    case "&":
    case "!":
    case "*":
      return "property";
  }
  if (lexeme === "-" || lexeme === "?" || lexeme === ":") return "mark";
  return lexeme === "---" || lexeme === "..." ? "marker" : "word";
}

/** An indentation at which entries stand, and how many have stood there since a line further left. */
interface Level {
  readonly column: number;
  keys: number;
  items: number;
}

/** Begins to count a file: takes its lexemes in their order, and says which one is too much. */
export function createCount(): (lexeme: string) => Refusal | undefined {
  const total = { lexemes: 0, keys: 0, items: 0, collections: 0, properties: 0, markers: 0, wrong: 0 };
  /** The commas in each open bracket. */
  const open: number[] = [];
  const levels: Level[] = [];
  const line = { column: 0, isBegun: false, marks: 0, words: 0 };
  let isText = false;
  /** Whether the last thing that was neither blank nor mark was a word: no other may follow without a mark. */
  let isAfterWord = false;
  let wasAfterWord = false;

  const wrong = (): Refusal | undefined => {
    total.wrong += 1;
    return total.wrong > limits.wrongTokens ? refusals.wrong : undefined;
  };

  const word = (): Refusal | undefined => {
    const isSecond = isAfterWord && (open.length > 0 || line.words > 0);
    line.words += 1;
    isAfterWord = true;
    return isSecond ? wrong() : undefined;
  };

  const endLine = (): Refusal | undefined => {
    const isStray = wasAfterWord && line.words > 0 && line.marks === 0 && open.length === 0;
    line.column = line.marks = line.words = 0;
    line.isBegun = false;
    wasAfterWord = isAfterWord;
    return isStray ? wrong() : undefined;
  };

  const mark = (what: "keys" | "items"): Refusal | undefined => {
    isAfterWord = false;
    line.marks += 1;
    total[what] += 1;
    if (total[what] > limits[what]) return refusals[what];
    if (open.length > 0) return undefined;
    if (line.marks > limits.depth) return refusals.deep;
    if (line.marks > 1) return undefined;
    while ((levels.at(-1)?.column ?? -1) > line.column) levels.pop();
    const before = levels.at(-1);
    const level = before?.column === line.column ? before : { column: line.column, keys: 0, items: 0 };
    if (level !== before) levels.push(level);
    level[what] += 1;
    if (what === "keys" && line.column === 0 && level.keys > limits.rootKeys) return refusals.rootKeys;
    return level[what] > limits.entries ? refusals.entries : undefined;
  };

  const bracket = (): Refusal | undefined => {
    const trouble = word();
    isAfterWord = false;
    open.push(0);
    if (levels.length + open.length > limits.depth + 1) return refusals.deep;
    total.collections += 1;
    return total.collections > limits.collections ? refusals.collections : trouble;
  };

  const close = (): Refusal | undefined => {
    if (open.pop() === undefined) return wrong();
    isAfterWord = true;
    if (open.length === 0) line.marks += 1; // what ends here began on a line of its own
    return undefined;
  };

  const comma = (): Refusal | undefined => {
    isAfterWord = false;
    const entries = (open.pop() ?? 0) + 1;
    open.push(entries);
    return entries > limits.entries ? refusals.entries : undefined;
  };

  const marker = (): Refusal | undefined => {
    open.length = 0;
    levels.length = 0;
    isAfterWord = false;
    total.markers += 1;
    return total.markers > limits.markers ? refusals.documents : undefined;
  };

  const property = (lexeme: string): Refusal | undefined => {
    total.properties += 1;
    if (total.properties > limits.properties) return lexeme[0] === "!" ? refusals.tags : refusals.anchors;
    return lexeme[0] === "*" ? word() : undefined; // an alias stands for a value, the others before one
  };

  const count = (lexeme: string, sort: Sort): Refusal | undefined => {
    line.isBegun = true;
    if (sort === "open") return bracket();
    if (sort === "close") return close();
    if (sort === "comma") return comma();
    if (sort === "mark") return mark(lexeme === ":" ? "keys" : "items");
    if (sort === "marker") return marker();
    if (sort === "property") return property(lexeme);
    return word();
  };

  return (lexeme) => {
    total.lexemes += 1;
    if (total.lexemes > limits.lexemes) return refusals.lexemes;
    if (lexeme.length > limits.text && (isText || sortOf(lexeme) !== "blank")) return refusals.text;
    if (isText) {
      isText = false;
      line.isBegun = true;
      if (lexeme === "") return undefined;
      // A text that ends a line is a block, which stands in the place of a word.
      return word() ?? (lexeme.endsWith("\n") ? endLine() : undefined);
    }
    const sort = sortOf(lexeme);
    if (sort === "scalar") {
      isText = true;
      return undefined;
    }
    if (sort === "blank" || sort === "newline") {
      if (!line.isBegun && lexeme[0] === " ") line.column += lexeme.length;
      return sort === "newline" ? endLine() : undefined;
    }
    return count(lexeme, sort);
  };
}
