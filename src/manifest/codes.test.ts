import { describe, expect, test } from "vitest";
import { checkText } from "../../test/support/check-text.ts";
import { said } from "../../test/support/said.ts";
import { type Code, codes } from "../model/finding.ts";

function check(text: string): string {
  return said(checkText(text).findings);
}

const head = "version: 1\ndatasources:\n";
/** One source of a kind without required keys, on line 3: its config begins at column 34, the value of its key at 46. */
const source = (config: string): string => `${head}  a: { kind: bigquery, config: { ${config} } }\n`;
const key = "BQ_PROJECT";

describe("what a manifest may not be, and where", () => {
  // One line a rule: what is wrong, and all that is said of it.
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, text: string, expected: string][] = [
    ["a manifest of nothing but its version is sound", "version: 1\n", ""],
    // text
    ["nothing", "", "manifest-empty 1:1"],
    ["white space", " \n\n  \n", "manifest-empty 1:1"],
    ["comments alone", "# version: 1\n", "manifest-empty 1:1"],
    ["a document marker alone", "---\n", "manifest-empty 1:1"],
    ["an open bracket", "version: 1\nabsent: [a\n", "manifest-syntax 3:1"],
    ["an open quote", 'version: 1\nenvironment: "p\n', "manifest-syntax 2:14"],
    ["an open quote, and something before it", 'version: 1\na: b: c\nenvironment: "p\n', "manifest-syntax 2:4; manifest-syntax 3:14"],
    ["a tab as indentation", "version: 1\npolicy:\n\tprune: true\n", "manifest-syntax 3:1"],
    ["a map after a colon on one line", "version: 1\na: b: c\n", "manifest-syntax 2:4"],
    ["two documents", "version: 1\n---\nversion: 1\n", "manifest-syntax 2:1"],
    ["a key that is a list", "version: 1\n? [a]\n: b\n", "manifest-syntax 2:3"],
    ["a key that is a map", "version: 1\n{ a: b }: c\n", "manifest-syntax 2:1"],
    ["an item that its neighbour swallows", "version: 1\nabsent:\n  - a\n   - b\n", "manifest-syntax 3:5 & 4:4"],
    ["a dash within a text over lines", "version: 1\nenvironment: a\n  -b\n", ""],
    ["40 levels", `version: 1\nabsent: ${"[".repeat(40)}${"]".repeat(40)}\n`, "manifest-too-deep 2:41"],
    ["20 KB of brackets", "[".repeat(20_000), "manifest-too-deep 1:34"],
    ["an alias without an anchor", "version: 1\nabsent: [*a]\n", "manifest-alias 2:10"],
    ["an alias before its anchor", "version: 1\nabsent: [*a, &a b]\n", "manifest-alias 2:10"],
    ["an alias of what holds an alias", `${head}  a: &x { kind: &k dynamodb }\n  b: &y { kind: *k }\n  c: *y\n`, "manifest-alias 5:6"],
    ["a merge key", `${head}  a: &x { kind: dynamodb }\n  b: { <<: *x, kind: dynamodb }\n`, "manifest-alias 4:8"],
    ["a tag on a value", source(`${key}: !!str a`), "manifest-tag 3:52"],
    ["a tag of one's own", "version: !one 1\n", "manifest-tag 1:10"],
    ["a directive", "%YAML 1.2\n---\nversion: 1\n", "manifest-tag 1:1"],
    ["a key twice", "version: 1\nabsent: []\nabsent: []\n", "duplicate-key 3:1 & 2:1"],
    ["a source twice", `${head}  a: { kind: dynamodb }\n  a: { kind: dynamodb }\n`, "duplicate-key 4:3 & 3:3"],
    ["a config key twice, once in quotes", source(`${key}: a, "${key}": b`), "duplicate-key 3:49 & 3:34"],
    // shape
    ["no version", "datasources: {}\n", "manifest-shape 1:1"],
    ["another version", "version: 2\n", "manifest-shape 1:10"],
    ["a version in quotes", 'version: "1"\n', "manifest-shape 1:10"],
    ["a list", "- version: 1\n", "manifest-shape 1:1"],
    ["a text", "version 1\n", "manifest-shape 1:1"],
    ["an unknown word", "version: 1\nsources: {}\n", "manifest-shape 2:1"],
    ["an unknown word in the policy", "version: 1\npolicy: { purge: true }\n", "manifest-shape 2:11"],
    ["an unknown word in a source", `${head}  a: { kind: dynamodb, host: b }\n`, "manifest-shape 3:24"],
    ["an unknown word in a value", source(`${key}: { vault: a }`), "manifest-shape 3:48"],
    ["a source without a kind", `${head}  a: { config: {} }\n`, "manifest-shape 3:6"],
    ["a source of nothing", `${head}  a:\n`, "manifest-shape 3:5"],
    ["a kind that is a number", `${head}  a: { kind: 1 }\n`, "manifest-shape 3:14"],
    ["a config that is a list", `${head}  a: { kind: dynamodb, config: [] }\n`, "manifest-shape 3:32"],
    ["prune as a text", 'version: 1\npolicy: { prune: "true" }\n', "manifest-shape 2:18"],
    ["prune in YAML 1.1", "version: 1\npolicy: { prune: yes }\n", "manifest-shape 2:18"],
    ["less than no deletes", "version: 1\npolicy: { maxDeletes: -1 }\n", "manifest-shape 2:23"],
    ["a policy for drift that is none", "version: 1\npolicy: { drift: ignore }\n", "manifest-shape 2:18"],
    ["a policy for drift in another case", "version: 1\npolicy: { drift: Stop }\n", "manifest-shape 2:18"],
    ["half a delete", "version: 1\npolicy: { maxDeletes: 1.5 }\n", "manifest-shape 2:23"],
    ["an environment of nothing", 'version: 1\nenvironment: ""\n', "manifest-shape 2:14"],
    ["an absent entry without a name", "version: 1\nabsent: [{ id: b }]\n", "manifest-shape 2:10"],
    // meaning
    ["an unknown kind", `${head}  a: { kind: postgres }\n`, "unknown-kind 3:14"],
    ["a kind in any case, with space around it", `${head}  a: { kind: " DynamoDB " }\n`, ""],
    ["an unknown key", source("X: a"), "~unknown-key 3:34"],
    ["keys that are missing", `${head}  a: { kind: kafka, config: {} }\n`, "required-key 3:3"],
    ["keys that are missing with the config itself", `${head}  a: { kind: kafka }\n`, "required-key 3:3"],
    ["keys that stand under a misspelt word", `${head}  a: { kind: kafka, confg: {} }\n`, "manifest-shape 3:21"],
    ["half of a pair", `${head}  a: { kind: dynamodb, config: { DYNAMODB_AWS_CLIENT_ID_OVERRIDE: a } }\n`, "key-alternatives 3:34"],
    ["a key that is not used", `${head}  a: { kind: trino, config: { TRINO_HOST: h, TRINO_PASSWORD: { secret: s } } }\n`, "~key-trap 3:46"],
    ["a required key that is blank", `${head}  a: { kind: trino, config: { TRINO_HOST: "" } }\n`, "required-key 3:31"],
    ["a port that is none", `${head}  a: { kind: redshift, config: { REDSHIFT_PORT: 0 } }\n`, "bad-format 3:49"],
    ["a value of nothing", source(`${key}:`), "bad-value 3:46"],
    ["null", source(`${key}: null`), "bad-value 3:46"],
    ["half a character as a value", source(`${key}: "\\uD800"`), "bad-value 3:46"],
    ["a list as a value", source(`${key}: [a]`), "bad-value 3:46"],
    ["a value in no form", source(`${key}: {}`), "bad-value 3:46"],
    ["a value in two forms", source(`${key}: { env: A, value: b }`), "bad-value 3:46"],
    ["sensitive beside env", source(`${key}: { env: A, sensitive: true }`), "bad-value 3:46"],
    ["keep: false", source(`${key}: { keep: false }`), "manifest-shape 3:54"],
    ["env of no name", source(`${key}: { env: "" }`), "manifest-shape 3:53"],
    ["a secret in plain text", `${head}  a: { kind: redshift, config: { REDSHIFT_PASSWORD: a } }\n`, "~plaintext-secret 3:53"],
    ["a secret that a comment cuts", `${head}  a:\n    kind: redshift\n    config:\n      REDSHIFT_PASSWORD: a #b\n`, "~bad-value 6:26; ~plaintext-secret 6:26"],
    ["a secret before a comment", `${head}  a:\n    kind: redshift\n    config:\n      REDSHIFT_PASSWORD: a # b\n`, "~plaintext-secret 6:26"],
    ["a secret in quotes before a comment", `${head}  a:\n    kind: redshift\n    config:\n      REDSHIFT_PASSWORD: 'a' #b\n`, "~plaintext-secret 6:26"],
    ["a secret with a sign in it", `${head}  a:\n    kind: redshift\n    config:\n      REDSHIFT_PASSWORD: a#b\n`, "~plaintext-secret 6:26"],
    ["globs", "version: 1\npolicy: { protect: [billing_*, '?x', all] }\n", ""],
    ["two globs that are one", "version: 1\npolicy: { protect: [billing_* core_*] }\n", "~bad-policy 2:21"],
    ["a glob with a dash", "version: 1\npolicy: { ignore: [a-*] }\n", "~bad-policy 2:20"],
    ["a secret blanked", `${head}  a: { kind: redshift, config: { REDSHIFT_PASSWORD: "" } }\n`, ""],
    ["a name with a dash", `${head}  a-b: { kind: dynamodb }\n`, "bad-name 3:3"],
    ["a name of another script", `${head}  ä: { kind: dynamodb }\n`, "bad-name 3:3"],
    ["a name of nothing", `${head}  "": { kind: dynamodb }\n`, "bad-name 3:3"],
    ["a name of 64 letters", `${head}  ${"a".repeat(64)}: { kind: dynamodb }\n`, ""],
    ["a name of 65 letters", `${head}  ${"a".repeat(65)}: { kind: dynamodb }\n`, "bad-name 3:3"],
    ["an absent name of 65 letters", `version: 1\nabsent: [${"a".repeat(65)}]\n`, "bad-name 2:10"],
    ["a rename from a name of 65 letters", `${head}  a: { kind: dynamodb, renamedFrom: ${"a".repeat(65)} }\n`, "bad-name 3:37"],
    ["an absent name with a dash", "version: 1\nabsent: [a-b]\n", "bad-name 2:10"],
    ["a config key with a dash", source("X-Y: a"), "bad-name 3:34"],
    ["a config key without its colon", source(`${key} hunter2`), "bad-name 3:34"],
    ["a config key of 65 letters", source(`${"K".repeat(65)}: a`), "bad-name 3:34"],
    ["a name of ours", `${head}  chalkds_a: { kind: dynamodb }\n`, "reserved-name 3:3"],
    ["a name of ours may be absent", "version: 1\nabsent: [chalkds_old_1]\n", ""],
    ["wanted and absent", `${head}  a: { kind: dynamodb }\nabsent: [a]\n`, "duplicate-source 4:10 & 3:3"],
    ["absent twice", "version: 1\nabsent: [a, { name: a }]\n", "duplicate-source 2:21 & 2:10"],
    ["variables that collide", `${head}  a: { kind: dynamodb, config: { B_C: x } }\n  a_B: { kind: dynamodb, config: { C: x } }\n`, "~unknown-key 3:34; variable-collision 4:3 & 3:3; ~unknown-key 4:36"],
    ["a rename from an entry", `${head}  a: { kind: dynamodb }\n  b: { kind: dynamodb, renamedFrom: a }\n`, "bad-rename 4:3 & 3:3"],
    ["a rename from itself", `${head}  a: { kind: dynamodb, renamedFrom: a }\n`, "bad-rename 3:3"],
    ["a rename from what is no name", `${head}  a: { kind: dynamodb, renamedFrom: o/p }\n`, "bad-name 3:37"],
    ["two renames from one", `${head}  a: { kind: dynamodb, renamedFrom: o }\n  b: { kind: dynamodb, renamedFrom: o }\n`, "bad-rename 4:3 & 3:3"],
    ["a variable with its sign", source(`${key}: { env: $A }`), "bad-value 3:46"],
    ["a variable with a dash", source(`${key}: { env: A-B }`), "bad-value 3:46"],
    ["a template", source(`${key}: "\${A}"`), "~bad-value 3:46"],
    ["a template of another kind", source(`${key}: "{{ a }}"`), "~bad-value 3:46"],
    ["a variable of a shell", source(`${key}: $HOME`), "~bad-value 3:46"],
    ["a sign that is none", source(`${key}: a$b`), ""],
    ["a template that is meant", source(`${key}: { value: "\${A}" }`), ""],
    ["a piece of a value that a comma cut", source(`${key}: correct,horse7`), "bad-value 3:54"],
    ["a secret that a comment cuts, in its form", `${head}  a:\n    kind: redshift\n    config:\n      REDSHIFT_PASSWORD:\n        value: a #b\n`, "~bad-value 7:9; ~plaintext-secret 7:9"],
    ["a secret with a line break at its end", `${head}  a:\n    kind: redshift\n    config:\n      REDSHIFT_PASSWORD: |\n        a\n`, "~bad-format 6:26; ~plaintext-secret 6:26"],
    ["an empty tag", `${head}  a: { kind: dynamodb, permissionTags: [x, ""] }\n`, "manifest-shape 3:44"],
    ["a variable of Chalk's", source(`${key}: { env: CHALK_CLIENT_SECRET }`), "forbidden-variable 3:46"],
    ["a file outside the folder", source(`${key}: { file: ../a }`), "forbidden-file 3:46"],
    ["a file from the root", source(`${key}: { file: /etc/passwd }`), "forbidden-file 3:46"],
    ["a file of a drive", source(`${key}: { file: "C:/a" }`), "forbidden-file 3:46"],
    ["a file below a dot", source(`${key}: { file: ./a/.ssh/b }`), "forbidden-file 3:46"],
    ["a file with a backslash", source(`${key}: { file: 'a\\b' }`), "forbidden-file 3:46"],
    ["a folder", source(`${key}: { file: ./ }`), "forbidden-file 3:46"],
    ["a file", source(`${key}: { file: ./a/b.json, encoding: base64 }`), ""],
    ["an encoding that is none", source(`${key}: { file: a, encoding: hex }`), "manifest-shape 3:67"],
    ["an encoding of something else", source(`${key}: { env: A, encoding: text }`), "bad-value 3:46"],
    ["an encoding alone", source(`${key}: { encoding: text }`), "bad-value 3:46"],
    ["tags", `${head}  a: { kind: dynamodb, permissionTags: [pii, x] }\n`, ""],
    ["no tags", `${head}  a: { kind: dynamodb, permissionTags: [] }\n`, ""],
    ["tags of nothing", `${head}  a: { kind: dynamodb, permissionTags: }\n`, "manifest-shape 3:40"],
    ["a tag that is a number", `${head}  a: { kind: dynamodb, permissionTags: [1] }\n`, "manifest-shape 3:41"],
    ["to replace another kind", `${head}  a: { kind: dynamodb, replaces: KAFKA }\n`, ""],
    ["to replace what is no kind", `${head}  a: { kind: dynamodb, replaces: kafak }\n`, "unknown-kind 3:34"],
    ["to replace its own kind", `${head}  a: { kind: dynamodb, replaces: DynamoDB }\n`, "bad-value 3:34"],
    ["a pin and overlays", "version: 1\nenvironment: p\nenvironments: { p: {} }\n", "bad-overlay 3:1 & 2:14"],
    ["all at once, in the order of the text", "policy: { purge: 1 }\ndatasources: { a-b: { kind: x }, c: { kind: kafka } }\nabsent: [c]\n", "manifest-shape 1:1; manifest-shape 1:11; bad-name 2:16; unknown-kind 2:29; required-key 2:34; duplicate-source 3:10 & 2:34"],
  ];
  for (const [rule, text, expected] of table) test(rule, () => expect(check(text)).toBe(expected));

  test("the table has every code of a single file", () => {
    // Of several files, of files that cannot be read, and of a size: files.test.ts and test/bad-input.test.ts.
    const elsewhere: readonly Code[] = [
      "manifest-missing",
      "manifest-unreadable",
      "manifest-too-large",
      "manifest-not-text",
      "bad-policy",
    ];
    // What only a plan can tell: it knows the environment.
    const later: readonly Code[] = ["missing-variable", "missing-file"];
    const all = codes.slice(codes.indexOf("manifest-missing"), codes.indexOf("unknown-secret"));
    const told = table.map(([, , expected]) => expected).join(";");
    const missing = all.filter((code) => !told.includes(code) && !elsewhere.includes(code) && !later.includes(code));
    expect(missing).toEqual([]);
  });
});
