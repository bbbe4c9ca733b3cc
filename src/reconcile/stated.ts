import { show } from "../catalog/show.ts";
import type { Commit, Expression } from "../model/approval.ts";
import type { DesiredValue } from "../model/desired.ts";
import type { Kind } from "../model/kind.ts";
import { Secret } from "../model/secret.ts";

// What a saved plan knows of a value. expression.ts compares two manifests, whose texts are both at hand: here one of the two
// is a file that holds no text of a secret.

/** What the manifest says of a key; undefined for `keep`, which is never written. */
export function expressionOf(kind: Kind, key: string, { value, at }: DesiredValue): Expression | undefined {
  switch (value.from) {
    case "keep":
      return undefined;
    case "secret":
      return { from: "secret", ref: value.ref };
    case "env":
      return { from: "env", name: value.name };
    case "file":
      return { from: "file", path: value.path, encoding: value.encoding, writtenIn: at.file };
    case "text": {
      const text = show(kind, key, value.text, value);
      // A text that is shown with escapes is not known by what is shown: another could look the same.
      const isWhole = text !== undefined && new Secret(text).equals(value.text);
      return isWhole ? { from: "text", text } : { from: "literal", at: { file: at.file, line: at.line } };
    }
  }
}

/**
 * Whether two expressions say the same. A literal that no plan shows does where it stands on the same line of the same
 * commit, unchanged: nothing that is stored tells its text.
 */
export function isSameStatement(
  a: Expression,
  b: Expression,
  { isSameCommit }: { readonly isSameCommit: boolean },
): boolean {
  switch (a.from) {
    case "text":
      return b.from === "text" && a.text === b.text;
    case "literal":
      return b.from === "literal" && isSameCommit && a.at.file === b.at.file && a.at.line === b.at.line;
    case "secret":
      return b.from === "secret" && a.ref === b.ref;
    case "env":
      return b.from === "env" && a.name === b.name;
    case "file":
      return b.from === "file" && a.path === b.path && a.encoding === b.encoding && a.writtenIn === b.writtenIn;
  }
}

/** Whether files of the same name hold the same text in both: one commit, and nothing changed since. */
export function isSameCommit(a: Commit | undefined, b: Commit | undefined): boolean {
  if (!a?.isClean || !b?.isClean) return false;
  return a.hash === b.hash && a.folder === b.folder;
}
