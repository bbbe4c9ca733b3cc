import { describe, expect, test } from "vitest";
import { resolverOf } from "../../test/support/builders.ts";
import { base, compact, manifest } from "../../test/support/compact.ts";
import type { Plan } from "../model/plan.ts";
import type { Resolver } from "../model/ports.ts";
import { readingOfBase } from "./offline.ts";
import { planFrom } from "./plan.ts";

// Base × head, with nothing else to look at. How a line is read stands in test/support/compact.ts.

const production = { id: "production", server: "offline" };

function planned(
  before: string,
  head: string,
  resolver: Resolver = resolverOf(),
  replace: readonly string[] = [],
): Plan {
  const then = base(before);
  return planFrom(manifest(head), readingOfBase(then, production), { resolver, replace, base: then });
}

describe("offline a plan shows what the change declares", () => {
  // biome-ignore format: a table is read by its columns
  const rows: [rule: string, base: string, head: string, expected: string][] = [
    ["a new entry",                                  "",                    "a HOST=1",               "this create a HOST"],
    ["an entry of a first manifest",                 "none",                "a HOST=1",               "this create a HOST"],
    ["an entry that keeps what may be there",        "",                    "a PASSWORD=keep",        "this create a"],
    ["nothing of what is unchanged",                 "a HOST=1",            "a HOST=1",               ""],
    ["a key",                                        "a HOST=1",            "a HOST=2",               "this update a !HOST"],
    ["a key, and nothing of the others",             "a HOST=1 USER=x",     "a HOST=2 USER=x",        "this update a !HOST"],
    ["a new key",                                    "a",                   "a HOST=1",               "this update a !HOST"],
    ["a key that is dropped, beside another",        "a HOST=1 USER=x",     "a USER=y",               "this update a !USER +HOST"],
    ["nothing where a key is dropped alone",         "a HOST=1",            "a",                      ""],
    ["nothing of a new key that is kept",            "a",                   "a PASSWORD=keep",        ""],
    ["another secret",                               "a PASSWORD=@x",       "a PASSWORD=@y",          "this update a !PASSWORD"],
    ["a secret instead of a text",                   "a PASSWORD=x",        "a PASSWORD=@x",          "this update a !PASSWORD"],
    ["nothing of the same secret",                   "a PASSWORD=@x",       "a PASSWORD=@x",          ""],
    ["another variable, unread",                     "a USER=$U",           "a USER=$V",              "this update a !USER"],
    ["another content of a file, unread",            "a PASSWORD=&k!",      "a PASSWORD=&k!",         "this update a !PASSWORD"],
    ["a rename",                                     "a HOST=1",            "b HOST=1 was=a",         "this rename a→b"],
    ["a rename with a key",                          "a HOST=1",            "b HOST=2 was=a",         "this rename a→b !HOST"],
    ["nothing of a rename of before",                "b was=a",             "b was=a",                ""],
    ["a replace",                                    "a:mysql HOST=1",      "a HOST=1 over=mysql",    "this replace a HOST"],
    ["a conflict of kinds",                          "a:mysql",             "a",                      "!kind-conflict"],
    ["a delete of the only entry",                   "a",                   "-a",                     "this delete a"],
    ["a delete by an id that nobody can check",      "a",                   "-a#7",                   "this delete a"],
    ["nothing of a delete of before",                "-a",                  "-a",                     ""],
    ["a delete by prune",                            "prune; a",            "prune",                  "this delete a"],
    ["an entry that is dropped",                     "a",                   "",                       "~dropped-still-live"],
    ["prune that waits",                             "a",                   "prune",                  "~prune-waits"],
    ["other tags",                                   "a tags=x",            "a tags=y",               "this update a tags=y"],
    ["tags where there were none",                   "a",                   "a tags=",                "this update a tags="],
    ["nothing of the same tags",                     "a tags=x",            "a tags=x",               ""],
    ["what the base protects",                       "a safe",              "-a",                     "this delete a; !protected"],
    ["no drift",                                     "a HOST=1",            "drift=stop; a HOST=2",   "this update a !HOST"],
  ];
  for (const [rule, before, head, expected] of rows)
    test(rule, () => expect(compact(planned(before, head))).toBe(expected));
});

describe("offline a replace by the same kind", () => {
  // biome-ignore format: a table is read by its columns
  const rows: [rule: string, base: string, head: string, expected: string][] = [
    ["leads a reference elsewhere",    "a HOST=1 PASSWORD=@x", "a HOST=2 PASSWORD=@x", "this replace a HOST (PASSWORD); ~retarget"],
    ["leads it to where it went",      "a HOST=1 PASSWORD=@x", "a HOST=1 PASSWORD=@x", "old replace a (HOST) (PASSWORD)"],
    ["leads another reference",        "a HOST=1 PASSWORD=@x", "a HOST=2 PASSWORD=@y", "this replace a HOST PASSWORD"],
  ];
  for (const [rule, before, head, expected] of rows)
    test(rule, () => expect(compact(planned(before, head, resolverOf(), ["a"]))).toBe(expected));
});

describe("offline nothing is claimed of the server", () => {
  test("nothing is in sync, unread, complete or adopted, and no row was read", () => {
    expect(planned("a HOST=1; b", "a HOST=1; b HOST=2")).toMatchObject({
      status: "declared",
      access: "manifest",
      complete: false,
      summary: { inSync: 0, unread: 0, update: 1 },
      adopted: [],
      rows: [],
      base: { revision: "main", commit: "c0ffee", chosenBy: "--base" },
    });
  });

  test("no variable and no file is read", () => {
    const refuse = (): never => {
      throw new Error("read");
    };
    const plan = planned("", "a USER=$U PASSWORD=&key", { env: refuse, file: refuse });
    expect(compact(plan)).toBe("this create a USER PASSWORD");
  });

  test("what is left alone is told, whatever is deleted beside it", () =>
    expect(planned("a; b", "-a").unmanaged).toEqual([{ name: "b", kind: "postgresql", id: "" }]));

  test("no id is made up, and none that a replace would need", () => {
    const plan = planned("a; b; c:mysql; d", "-a; b HOST=1; c over=mysql; e was=d");
    const told = plan.changes.map((change) => ("id" in change ? [change.name, change.id] : []));
    expect(told).toEqual([
      ["a", ""],
      ["c", ""],
      ["b", ""],
      ["e", ""],
    ]);
    expect(plan.changes[1]).toMatchObject({ action: "replace", aside: "" });
  });

  test("what is newly absent and was never an entry is told in a sentence", () => {
    expect(planned("-x", "-x; -b; -a").meaning).toEqual([
      '"a" is newly under absent: it is deleted if it is live',
      '"b" is newly under absent: it is deleted if it is live',
    ]);
  });

  test("a secret that stays where its source goes elsewhere is still named", () => {
    const plan = planned("a HOST=1 PASSWORD=@x", "a HOST=2 PASSWORD=@x");
    expect(plan.changes[0]?.retarget).toEqual({ destination: ["PGHOST"], secrets: ["PGPASSWORD"] });
  });

  test("tags of before are those of the base", () => {
    const [change] = planned("a tags=y,x", "a tags=z").changes;
    expect(change?.tags?.set).toEqual({ before: ["x", "y"], after: ["z"] });
    expect(planned("a", "a tags=z").changes[0]?.tags?.set?.before).toBe("unread");
  });
});
