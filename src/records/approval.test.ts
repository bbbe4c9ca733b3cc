import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Approval } from "../model/approval.ts";
import { approvalText, readApproval } from "./approval.ts";

const approval: Approval = {
  environment: { id: "env_1", server: "api.example.com" },
  commit: { hash: "c".repeat(40), isClean: true, folder: "infra/" },
  changes: [
    {
      action: "create",
      name: "a",
      kind: "mysql",
      keys: [{ key: "MYSQL_HOST", expression: { from: "text", text: "h" } }],
    },
    { action: "delete", name: "b", kind: "mysql", id: "ds-1", keys: [] },
    {
      action: "rename",
      name: "c",
      previousName: "d",
      kind: "mysql",
      id: "ds-2",
      keys: [
        { key: "K1", expression: { from: "literal", at: { file: "m.yaml", line: 3 } } },
        { key: "K2", expression: { from: "secret", ref: "pw" } },
        { key: "K3", expression: { from: "env", name: "U" }, isUnread: true },
        { key: "K4", expression: { from: "file", path: "./f", encoding: "base64", writtenIn: "m.yaml" } },
      ],
      tags: { set: ["pii"], stale: { kind: "mysql", name: "d" } },
      retarget: { destination: ["K1"], secrets: ["K2"] },
    },
    { action: "replace", name: "e", kind: "mysql", was: "kafka", id: "ds-3", keys: [], tags: { set: [] } },
  ],
  unread: [{ name: "f", kind: "mysql", id: "ds-4", keys: [] }],
};
const text = approvalText(approval);

test("what is written is read, and the same plan gives the same bytes", () => {
  expect(readApproval(text)).toEqual(approval);
  expect(approvalText(readApproval(text) as Approval)).toBe(text);
});

test("a version that knows more is not read as one that knows less", () => {
  const { changes } = approval;
  const [first] = changes;
  const more = {
    document: "chalk-ds approval",
    formatVersion: 1,
    ...approval,
    changes: [{ ...first, unless: "monday" }],
  };
  expect(readApproval(JSON.stringify(more))).toEqual({ is: "unsound", at: "$.changes[0].unless" });
});

describe("what is no saved plan says what it is", () => {
  const base = JSON.parse(text);
  const spoilt = (more: object): string => JSON.stringify({ ...base, ...more });
  const withoutId = (at: number, more: object = {}): string =>
    spoilt({ changes: base.changes.map((c: object, i: number) => (i === at ? { ...c, ...more, id: undefined } : c)) });
  const table: readonly [what: string, text: string, expected: object][] = [
    ["nothing", "", { is: "something-else" }],
    ["a number", "1", { is: "something-else" }],
    ["null", "null", { is: "something-else" }],
    ["a list", "[]", { is: "something-else" }],
    ["a manifest", "# ours\nversion: 1\n", { is: "manifest" }],
    ["the JSON of a plan", '{"formatVersion":1,"exitCode":0}', { is: "plan" }],
    ["a newer format", spoilt({ formatVersion: 2 }), { is: "other-format", format: 2, known: 1 }],
    ["an older format", spoilt({ formatVersion: 0 }), { is: "other-format", format: 0, known: 1 }],
    ["a format that is no number", spoilt({ formatVersion: "1" }), { is: "other-format", format: "1", known: 1 }],
    ["no environment", spoilt({ environment: undefined }), { is: "unsound", at: "$.environment" }],
    [
      "a name twice",
      spoilt({ unread: [{ ...base.unread[0], name: "a" }] }),
      { is: "unsound", at: "$, where a name stands twice" },
    ],
    ["an update without an id", withoutId(0, { action: "update" }), { is: "unsound", at: "$.changes[0].id" }],
    ["a delete without an id", withoutId(1), { is: "unsound", at: "$.changes[1].id" }],
    ["a rename without an id", withoutId(2), { is: "unsound", at: "$.changes[2].id" }],
    ["a replace without an id", withoutId(3), { is: "unsound", at: "$.changes[3].id" }],
    ["a key twice", text.replace('"key": "K4"', '"key": "K2"'), { is: "unsound", at: "$.changes[2].keys[3].key" }],
    [
      "a key twice in what could not be read",
      spoilt({ unread: [{ ...base.unread[0], keys: [base.changes[0].keys[0], base.changes[0].keys[0]] }] }),
      { is: "unsound", at: "$.unread[0].keys[1].key" },
    ],
    ["a field of the prototype", text.replace('"commit"', '"__proto__"'), { is: "unsound", at: "$.__proto__" }],
    [
      "an expression of another kind",
      text.replace('"from": "secret"', '"from": "toString"'),
      { is: "unsound", at: "$.changes[2].keys[1].expression.from" },
    ],
    [
      "a place before the file",
      text.replace('"line": 3', '"line": 0'),
      { is: "unsound", at: "$.changes[2].keys[0].expression.at.line" },
    ],
    ["lists as deep as they go", "[".repeat(1_000_000), { is: "something-else" }],
    ["lines without end", "\n".repeat(1_000_000), { is: "something-else" }],
  ];
  test.for(table)("%s", ([, given, expected]) => expect(readApproval(given)).toEqual(expected));
});

test("whatever stands in place of a part, it is read or told, and never throws", () => {
  const parts = [...text.matchAll(/: ("[^"]*"|\d+|true|\[\])/g)];
  fc.assert(
    fc.property(fc.nat(parts.length - 1), fc.jsonValue(), (i, value) => {
      const part = parts[i];
      if (!part) return;
      const spoilt = `${text.slice(0, part.index)}: ${JSON.stringify(value)}${text.slice(part.index + part[0].length)}`;
      const read = readApproval(spoilt);
      // What is read is what stands there: nothing is made up, and nothing is passed over.
      if (!("is" in read)) expect(JSON.parse(approvalText(read))).toEqual(JSON.parse(spoilt));
    }),
  );
});
