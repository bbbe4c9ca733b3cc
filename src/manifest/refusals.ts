import type { Code } from "../model/finding.ts";
import { limits } from "./text.ts";

/** Why a file is read no further. */
export interface Refusal {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
}

/** Why, and from where on. */
export interface Refused extends Refusal {
  readonly offset: number;
}

const split = "split it into several files";
const tooLarge = (message: string, hint: string): Refusal => ({ code: "manifest-too-large", message, hint });

/** Every reason there is. */
export const refusals = {
  deep: {
    code: "manifest-too-deep",
    message: `values are nested deeper than ${limits.depth} levels`,
    hint: "write the value flat, or as text",
  },
  lexemes: tooLarge(`the file has more than ${limits.lexemes} words and signs`, split),
  text: tooLarge("a text is longer than a million characters", "no value of a data source is: is a quote missing?"),
  lines: tooLarge(`the file has more than ${limits.lines} lines`, split),
  collections: tooLarge(`the file has more than ${limits.collections} brackets and braces`, split),
  keys: tooLarge(`the file has more than ${limits.keys} keys`, split),
  items: tooLarge(`the file has more than ${limits.items} items of lists`, split),
  entries: tooLarge(`a map or list has more than ${limits.entries} entries`, split),
  rootKeys: tooLarge(
    `more than ${limits.rootKeys} keys stand at the left edge, where a manifest has a handful`,
    "indent the data sources below datasources:",
  ),
  anchors: {
    code: "manifest-alias",
    message: `the file has more than ${limits.properties} anchors and aliases`,
    hint: "write the values out",
  },
  tags: {
    code: "manifest-tag",
    message: "a manifest has no tags, and this file is full of them",
    hint: "remove the words that start with !",
  },
  directive: {
    code: "manifest-tag",
    message: "a manifest has no directives",
    hint: "remove the line that starts with %",
  },
  documents: {
    code: "manifest-syntax",
    message: "a manifest is one YAML document, and this file has several",
    hint: "put the others into files of their own",
  },
  wrong: {
    code: "manifest-syntax",
    message: "not YAML: nearly nothing in it belongs there",
    hint: "is it a file of another kind?",
  },
} as const satisfies Readonly<Record<string, Refusal>>;
