import { describe, expect, test } from "vitest";
import type { Change, Edit, TagEdit } from "../model/change.ts";
import { Secret } from "../model/secret.ts";
import { type Move, movesOf } from "./moves.ts";

const common = { name: "a", kind: "postgresql", blockedBy: [] } as const;
const config = new Map([["PGHOST", { is: "text", text: new Secret("h") }]] as const);
const edit: Edit = { key: "PGHOST", status: "different", sensitive: false };
const edits = [edit];
const set: TagEdit = { set: { before: [], after: ["pii"] } };
const stale: TagEdit = { stale: { kind: "mysql", name: "old", tags: ["pii"] } };
const replace = { ...common, action: "replace", id: "1", was: "mysql", aside: "aside", isAside: false, edits } as const;

/** A move as `PHASE what it does`. */
function short(move: Move): string {
  const what = {
    "set-tags": () =>
      move.does === "set-tags" ? `tags ${move.kind}/${move.name} ${move.tags.join(",") || "none"}` : "",
    update: () =>
      move.does === "update" ? `${move.id} is ${move.name}${move.config.size > 0 ? " with config" : ""}` : "",
    create: () => (move.does === "create" ? `${move.kind} ${move.name}` : ""),
    delete: () => (move.does === "delete" ? move.id : ""),
  }[move.does]();
  return `${move.phase}: ${move.does === "create" || move.does === "delete" ? `${move.does} ` : ""}${what}`;
}

describe("the moves of a change", () => {
  const table: readonly [rule: string, change: Change, moves: readonly string[]][] = [
    ["a create", { ...common, action: "create", edits }, ["writes: create postgresql a"]],
    [
      "its tags come first: it must not stand without them",
      { ...common, action: "create", edits, tags: set },
      ["first-tags: tags postgresql/a pii", "writes: create postgresql a"],
    ],
    ["an update", { ...common, action: "update", id: "1", edits }, ["writes: 1 is a with config"]],
    [
      "tags of a source that is there come after its keys",
      { ...common, action: "update", id: "1", edits, tags: set },
      ["writes: 1 is a with config", "tags: tags postgresql/a pii"],
    ],
    [
      "tags alone update nothing else",
      { ...common, action: "update", id: "1", edits: [{ ...edit, status: "same" }], tags: set },
      ["tags: tags postgresql/a pii"],
    ],
    [
      "what is skipped is not sent",
      { ...common, action: "update", id: "1", edits: [{ ...edit, skipped: true }], tags: set },
      ["tags: tags postgresql/a pii"],
    ],
    [
      "what is declared is",
      { ...common, action: "update", id: "1", edits: [{ ...edit, status: "declared" }] },
      ["writes: 1 is a with config"],
    ],
    [
      "what is unread or extra is not",
      {
        ...common,
        action: "update",
        id: "1",
        edits: [
          { ...edit, status: "unread" },
          { ...edit, status: "extra" },
        ],
      },
      [],
    ],
    [
      "a rename carries its tags, and leaves none behind",
      { ...common, action: "rename", id: "1", from: "old", edits: [], tags: { ...set, ...stale, carried: true } },
      ["first-tags: tags postgresql/a pii", "renames: 1 is a with config", "stale-tags: tags mysql/old none"],
    ],
    ["a replace deletes last", replace, ["writes: 1 is aside", "writes: create postgresql a", "deletes: delete 1"]],
    [
      "with tags, before it begins and after it ends",
      { ...replace, tags: { ...set, ...stale } },
      [
        "first-tags: tags postgresql/a pii",
        "writes: 1 is aside",
        "writes: create postgresql a",
        "deletes: delete 1",
        "stale-tags: tags mysql/old none",
      ],
    ],
    [
      "a replace that goes on begins with the new source",
      { ...replace, isAside: true },
      ["writes: create postgresql a", "deletes: delete 1"],
    ],
    [
      "a delete leaves no tags behind",
      { ...common, action: "delete", id: "1", why: "absent", tags: stale },
      ["deletes: delete 1", "stale-tags: tags mysql/old none"],
    ],
  ];

  for (const [rule, change, moves] of table) {
    test(rule, () => expect(movesOf(change, config).map(short)).toEqual(moves));
  }
});
