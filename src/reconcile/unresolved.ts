import type { Finding } from "../model/finding.ts";
import type { UnresolvedFile, UnresolvedVariable } from "../model/ports.ts";
import type { Place } from "./wanted.ts";

/** Why a variable gives no value, for its author. */
export function unresolvedVariable(why: UnresolvedVariable, variable: string, { source, key, at }: Place): Finding {
  if (why === "unset") {
    return {
      severity: "error",
      code: "missing-variable",
      message: `the variable "${variable}", wanted for "${key}" of "${source}", is not set`,
      at,
      hint: `set ${variable} where chalk-ds runs`,
    };
  }
  return {
    severity: "error",
    code: "forbidden-variable",
    message:
      why === "not-allowed"
        ? `the variable "${variable}" may not be read here: in CI the command line must allow it`
        : `the variable "${variable}" may never be read by a manifest`,
    at,
    hint: why === "not-allowed" ? `add --allow-env ${variable}` : "pass the value under another name",
  };
}

const texts: Readonly<
  Record<UnresolvedFile, readonly [code: "missing-file" | "forbidden-file", what: string, hint: string]>
> = {
  missing: ["missing-file", "is not there", "the path begins at the folder of the file that names it"],
  "not-allowed": ["forbidden-file", "may not be read here: in CI the command line must allow it", "add --allow-file"],
  outside: [
    "forbidden-file",
    "is outside the manifest's folder",
    "move it there: what a manifest may read is decided outside it",
  ],
  hidden: [
    "forbidden-file",
    "is below a folder that begins with a dot",
    "move it: such folders hold credentials of others",
  ],
  "not-regular": ["missing-file", "is no regular file", "name a file"],
  empty: ["missing-file", "is empty", 'write "" in its place to blank the key'],
  "too-large": ["missing-file", "is larger than 1 MiB", "a config value is small: is it the right file?"],
  "not-text": ["missing-file", "is not UTF-8 text", "write encoding: base64 to send its bytes in base64"],
  unreadable: ["missing-file", "cannot be read", "check its permissions"],
};

/** Why a file gives no value, for its author. */
export function unresolvedFile(why: UnresolvedFile, path: string, { source, key, at }: Place): Finding {
  const [code, what, advice] = texts[why];
  const hint = why === "not-allowed" ? `${advice} with its path from the manifest's folder` : advice;
  return {
    severity: "error",
    code,
    message: `the file "${path}", wanted for "${key}" of "${source}", ${what}`,
    at,
    hint,
  };
}
