import type { DesiredValue } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import { Secret } from "../model/secret.ts";
import type { ConfigValue } from "../model/value.ts";
import { checkLiteral } from "./literals.ts";
import { placeOf, report } from "./report.ts";
import { isNeverAllowed } from "./resolve.ts";
import type { Tree, TreeEntry, TreeMap } from "./tree.ts";
import { pathProblem } from "./value-file.ts";
import { words } from "./words.ts";

/** Reads one config value, and says what is wrong with it. No finding ever quotes the value. */
export function readValue(
  kind: Kind | undefined,
  source: string,
  key: string,
  entry: TreeEntry,
  findings: Finding[],
): DesiredValue | undefined {
  const value = configValue(key, entry.value, findings);
  if (!value) return undefined;
  if (value.from === "text" && kind) checkLiteral({ kind, source, key, value, entry }, findings);
  if (value.from === "env" && isNeverAllowed(value.name)) {
    const message = `the variable "${value.name}" may never be read by a manifest`;
    findings.push(
      report(entry.value.span, "forbidden-variable", message, { hint: "pass the value under another name" }),
    );
  }
  const problem = value.from === "file" ? pathProblem(value.path) : undefined;
  if (problem) {
    const hint = "put the file into the manifest's folder, and write its path from the file that names it";
    findings.push(report(entry.value.span, "forbidden-file", `the path of the file for "${key}" ${problem}`, { hint }));
  }
  return { value, at: placeOf(entry.key) };
}

function configValue(key: string, tree: Tree, findings: Finding[]): ConfigValue | undefined {
  const wrong = (message: string, hint: string): undefined => {
    findings.push(report({ ...tree.span, end: tree.span.start + 1 }, "bad-value", message, { hint }));
    return undefined;
  };
  if (tree.is === "list") return undefined; // the schema has said so
  if (tree.is === "scalar") return tree.type === "null" ? undefined : { from: "text", text: new Secret(tree.text) };
  return formOf(key, tree, wrong);
}

const valueWords: ReadonlySet<string> = new Set(words.value);

function formOf(
  key: string,
  tree: TreeMap,
  wrong: (message: string, hint: string) => undefined,
): ConfigValue | undefined {
  const forms = ["secret", "env", "file", "value", "keep"].filter((form) => tree.entries.has(form));
  const [form] = forms;
  const held = form === undefined ? undefined : tree.entries.get(form)?.value;
  if (!form && [...tree.entries.keys()].some((word) => !valueWords.has(word))) return undefined; // the schema has said so
  if (forms.length !== 1 || !held) {
    return wrong(
      `"${key}" must have exactly one of secret, env, file, value, keep`,
      "such as { secret: NAME } or { env: VARIABLE }",
    );
  }
  if (held.is !== "scalar") return undefined; // and so it has of this
  const sensitive = tree.entries.get("sensitive")?.value;
  if (sensitive && form !== "value")
    return wrong(
      `"${key}" says sensitive, which goes with value alone`,
      "remove it: what is not written here is never shown",
    );
  const encoding = tree.entries.get("encoding")?.value;
  if (encoding && form !== "file")
    return wrong(`"${key}" says encoding, which goes with file alone`, "remove it: texts are sent as they are written");
  if (form === "keep") return { from: "keep" };
  if (held.text === "" && form !== "value") return undefined;
  if (form === "secret") return { from: "secret", ref: held.text };
  if (form === "env") {
    if (held.type !== "string") return undefined;
    const [, meant] = /^\$?\{?(\w+)\}?$/.exec(held.text) ?? [];
    if (meant === held.text && !/^\d/.test(meant)) return { from: "env", name: meant };
    return wrong(
      `"${key}" wants a variable of a name that none has`,
      `write letters, digits and underscores${meant ? `: ${meant}` : ""}`,
    );
  }
  if (form === "file") {
    const isBase64 = encoding?.is === "scalar" && encoding.text === "base64";
    return { from: "file", path: held.text, encoding: isBase64 ? "base64" : "text" };
  }
  const isMarked = sensitive?.is === "scalar" ? { sensitive: sensitive.text.toLowerCase() === "true" } : {};
  return { from: "text", text: new Secret(held.text), ...isMarked };
}
