import { describe, expect, test } from "vitest";
import { readingOf, resolverOf, type World } from "../../test/support/builders.ts";
import { base, compact, live, manifest } from "../../test/support/compact.ts";
import { planFrom } from "./plan.ts";

// Base × head × live, one line a rule. How a line is read stands in test/support/compact.ts.

const stored = [
  { id: "s1", name: "pw" },
  { id: "s2", name: "other" },
];
const options = { resolver: resolverOf({ U: "u" }), allowEmpty: true };

type Row = [rule: string, base: string, head: string, live: string, expected: string, world?: World];

function check(rows: readonly Row[]): void {
  for (const [rule, before, head, now, expected, world] of rows)
    test(rule, () => {
      const reading = readingOf(live(now), { secrets: stored, ...world });
      expect(compact(planFrom(manifest(head), reading, { ...options, base: base(before) }))).toBe(expected);
    });
}

// biome-ignore format: a table is read by its columns
describe("a key", () => check([
  ["that all three have is nothing",              "a HOST=1",        "a HOST=1",          "a HOST=1",        ""],
  ["that this change sets",                       "a HOST=1",        "a HOST=2",          "a HOST=1",        "this update a HOST"],
  ["that somebody has changed on the server",     "a HOST=1",        "a HOST=1",          "a HOST=9",        "old update a (HOST)"],
  ["that both have changed is this change's",     "a HOST=1",        "a HOST=2",          "a HOST=9",        "this update a HOST"],
  ["that both have changed to the same is done",  "a HOST=1",        "a HOST=2",          "a HOST=2",        ""],
  ["of each is told apart",                       "a HOST=1 USER=x", "a HOST=2 USER=x",   "a HOST=1 USER=y", "this update a HOST (USER)"],
  ["that is new here",                            "a",               "a HOST=1",          "a",               "this update a HOST"],
  ["that no apply has brought there yet",         "a HOST=1",        "a HOST=1",          "a",               "old update a (HOST)"],
  ["that is dropped here is no change",           "a HOST=1",        "a",                 "a HOST=1",        ""],
  ["that is dropped here stays, beside a change", "a HOST=1 USER=x", "a HOST=2",          "a HOST=1 USER=x", "this update a HOST +USER"],
  ["of another secret here",                      "a PASSWORD=@pw",  "a PASSWORD=@other", "a PASSWORD=@s1",  "this update a PASSWORD"],
  ["whose secret somebody has exchanged",         "a PASSWORD=@pw",  "a PASSWORD=@pw",    "a PASSWORD=@s2",  "old update a (PASSWORD)"],
  ["that is a text instead of a secret here",     "a PASSWORD=@pw",  "a PASSWORD=x",      "a PASSWORD=@s1",  "this update a PASSWORD"],
  ["that is a variable instead of a text here",   "a USER=x",        "a USER=$U",         "a USER=x",        "this update a USER"],
  ["of the same variable and another value",      "a USER=$U",       "a USER=$U",         "a USER=v",        "old update a (USER)"],
  ["that is kept is nobody's",                    "a PASSWORD=keep", "a PASSWORD=keep",   "a PASSWORD=x",    ""],
  ["that was kept and is written here",           "a PASSWORD=keep", "a PASSWORD=y",      "a PASSWORD=x",    "this update a PASSWORD"],
  ["that was written and is kept here",           "a PASSWORD=y",    "a PASSWORD=keep",   "a PASSWORD=x",    ""],
  ["of a source that was of another kind",        "a:mysql HOST=1",  "a HOST=1",          "a HOST=9",        "this update a HOST"],
]));

// biome-ignore format: a table is read by its columns
describe("a source that is not live", () => check([
  ["and is new here",                                 "",                "a HOST=1",        "",         "this create a HOST"],
  ["and there was no manifest",                       "none",            "a HOST=1",        "",         "this create a HOST"],
  ["because somebody has deleted it",                 "a HOST=1",        "a HOST=1",        "",         "old create a (HOST)"],
  ["without keys, because somebody has deleted it",   "a",               "a",               "",         "old create a"],
  ["and gets another key value here",                 "a HOST=1 USER=x", "a HOST=2 USER=x", "",         "this create a HOST (USER)"],
  ["and gets a key here",                             "a HOST=1",        "a HOST=1 USER=x", "",         "this create a (HOST) USER"],
  ["and loses a key here",                            "a HOST=1 USER=x", "a HOST=1",        "",         "this create a (HOST)"],
  ["and was of another kind",                         "a:mysql HOST=1",  "a HOST=1",        "",         "this create a HOST"],
  ["and was of another kind, without keys",           "a:mysql",         "a",               "",         "this create a"],
  ["and was to be absent",                            "-a",              "a HOST=1",        "",         "this create a HOST"],
  ["and had another name",                            "a HOST=1",        "b HOST=1 was=a",  "",         "this create b HOST"],
  ["and was to be renamed, which is dropped here",    "b HOST=1 was=a",  "b HOST=1",        "a HOST=1", "this create b HOST"],
  ["and was renamed long ago, which is dropped here", "b HOST=1 was=a",  "b HOST=1",        "",         "old create b (HOST)"],
]));

// biome-ignore format: a table is read by its columns
describe("a live source that is new in the manifest", () => check([
  ["is adopted as it is",                             "",               "a HOST=1",           "a HOST=1",           "adopted a"],
  ["is adopted with a change",                        "",               "a HOST=1",           "a HOST=9",           "adopt update a HOST"],
  ["is adopted by a first manifest",                  "none",           "a HOST=1; b HOST=1", "a HOST=1; b HOST=9", "adopt update b HOST; adopted a"],
  ["is adopted with what is kept",                    "",               "a PASSWORD=keep",    "a PASSWORD=x",       "adopted a"],
  ["is adopted with its tags",                        "",               "a tags=x",           "a",                  "adopt update a tags=x"],
  ["is none where it was to be absent",               "-a",             "a HOST=1",           "a HOST=9",           "this update a HOST"],
  ["is none where it was to be absent, and is equal", "-a",             "a HOST=1",           "a HOST=1",           ""],
  ["is none where it had another name",               "a HOST=1",       "b HOST=1 was=a",     "b HOST=1",           ""],
  ["is none where it was to get another name",        "b HOST=1 was=a", "a HOST=1",           "a HOST=9",           "old update a (HOST)"],
]));

// biome-ignore format: a table is read by its columns
describe("a rename", () => check([
  ["of this change",                         "a HOST=1",       "b HOST=1 was=a", "a HOST=1", "this rename a→b"],
  ["of this change, with a key",             "a HOST=1",       "b HOST=2 was=a", "a HOST=1", "this rename a→b HOST"],
  ["of this change, with a key of before",   "a HOST=1",       "b HOST=1 was=a", "a HOST=9", "this rename a→b (HOST)"],
  ["that no apply has done yet",             "b HOST=1 was=a", "b HOST=1 was=a", "a HOST=1", "old rename a→b"],
  ["that no apply has done yet, with a key", "b HOST=1 was=a", "b HOST=2 was=a", "a HOST=1", "this rename a→b HOST"],
  ["to another name than was said",          "b was=a",        "c was=a",        "a",        "this rename a→c"],
  ["of what the manifest never held",        "",               "b was=a",        "a",        "this rename a→b"],
  ["of what there was no manifest for",      "none",           "b was=a",        "a",        "this rename a→b"],
]));

// biome-ignore format: a table is read by its columns
describe("a replace", () => check([
  ["of this change",                         "a:mysql HOST=1",          "a HOST=1 over=mysql", "a:mysql HOST=1", "this replace a HOST"],
  ["that no apply has done yet",             "a HOST=1 over=mysql",     "a HOST=1 over=mysql", "a:mysql HOST=1", "old replace a (HOST)"],
  ["that no apply has done yet, with a key", "a HOST=1 over=mysql",     "a HOST=2 over=mysql", "a:mysql HOST=1", "this replace a HOST"],
  ["that is consented to here",              "a HOST=1",                "a HOST=1 over=mysql", "a:mysql HOST=1", "this replace a HOST"],
  ["whose kind this change takes back",      "a:mysql over=postgresql", "a",                   "a",              ""],
  ["without consent is a conflict",          "a:mysql",                 "a",                   "a:mysql",        "!kind-conflict"],
]));

// biome-ignore format: a table is read by its columns
describe("a delete", () => check([
  ["of this change",                                 "a",              "-a",       "a", "this delete a"],
  ["that no apply has done yet",                     "-a",             "-a",       "a", "old delete a"],
  ["that is done",                                   "-a",             "-a",       "",  ""],
  ["of what the manifest never held",                "",               "-a",       "a", "this delete a"],
  ["of what there was no manifest for",              "none",           "-a",       "a", "this delete a"],
  ["that meant another source until now",            "-a#id-other",    "-a",       "a", "this delete a"],
  ["that meant this source until now",               "-a#id-a",        "-a",       "a", "old delete a"],
  ["by prune, of what nobody ever named",            "prune",          "prune",    "a", "old delete a"],
  ["by prune, of an entry that is dropped here",     "prune; a",       "prune",    "a", "this delete a"],
  ["by prune, of an old name that is dropped here",  "prune; b was=a", "prune",    "a", "this delete a"],
  ["by prune, of an old name whose rename is done",  "prune; b was=a", "prune; b was=a", "a; b", "old delete a"],
  ["by prune, of what was to be absent",             "prune; -a",      "prune",    "a", "old delete a"],
  ["by prune waits where prune is new here",         "",               "prune",    "a", "~prune-waits"],
  ["by prune waits, and the dropped are among them", "a",              "prune",    "a", "~prune-waits"],
  ["by prune waits where there was no manifest",     "none",           "prune",    "a", "~prune-waits"],
  ["by prune waits for nothing where all is named",  "",               "prune; a", "a", "adopted a"],
  ["by prune is over where it is turned off here",   "prune",          "",         "a", ""],
]));

// biome-ignore format: a table is read by its columns
describe("an entry that is dropped here", () => check([
  ["and live is told",                                          "a",        "",         "a",    "~dropped-still-live"],
  ["and live is told beside others",                            "a; b",     "b",        "a; b", "~dropped-still-live"],
  ["and not live is gone",                                      "a",        "",         "",     ""],
  ["and ignored here is left on purpose",                       "a",        "ignore=a", "a",    ""],
  ["and live as another kind was never it",                     "a:mysql",  "",         "a",    ""],
  ["and live under its old name is told",                       "b was=a",  "",         "a",    "~dropped-still-live"],
  ["and was pruned until now is told",                          "prune; a", "",         "a",    "~dropped-still-live"],
  ["and live is told, though a rename that cannot be names it", "a; b",     "a was=b",  "a; b", "~dropped-still-live"],
]));

// biome-ignore format: a table is read by its columns
describe("the stricter policy", () => check([
  ["protects what the base protects",                  "a; protect=a",    "-a",                    "a",          "this delete a; !protected"],
  ["protects what is protected here",                  "a",               "-a; protect=a",         "a",          "this delete a; !protected"],
  ["protects an entry that protected itself",          "a safe",          "-a",                    "a",          "this delete a; !protected"],
  ["protects an entry that no longer protects itself", "a safe",          "b was=a",               "a",          "this rename a→b; !protected"],
  ["protects it under its old name until it is renamed", "b was=a safe",  "-a",                    "a",          "this delete a; !protected"],
  ["protects no other under its old name afterwards",  "b was=a safe",    "b; -a",                 "a; b",       "this delete a"],
  ["protects it from a replace",                       "a:mysql safe",    "a over=mysql",          "a:mysql",    "this replace a; !protected"],
  ["has nothing against an update",                    "a HOST=1 safe",   "a HOST=2",              "a HOST=1",   "this update a HOST"],
  ["allows no more deletes than the base",             "max=1",           "-a; -b; max=9",         "a; b",       "this delete a; this delete b; !too-many-deletes"],
  ["allows no more deletes than the head",             "max=9",           "-a; -b; max=1",         "a; b",       "this delete a; this delete b; !too-many-deletes"],
  ["allows three where there was no manifest",         "none",            "-a; -b; -c; -d; max=9", "a; b; c; d", "this delete a; this delete b; this delete c; this delete d; !too-many-deletes"],
  ["ignores what the base ignores",                    "ignore=a",        "a HOST=1",              "a HOST=9",   "!name-ignored"],
  ["ignores what the base ignores, in prune too",      "prune; ignore=a", "prune",                 "a",          ""],
]));

// biome-ignore format: a table is read by its columns
describe("drift: skip", () => check([
  ["leaves a key that somebody has changed",        "a HOST=1",                     "drift=skip; a HOST=1",                     "a HOST=9",                     "skip update a [HOST]"],
  ["leaves it where the base alone says so",        "drift=skip; a HOST=1",         "a HOST=1",                                 "a HOST=9",                     "skip update a [HOST]"],
  ["leaves it beside a key of this change",         "a HOST=1 USER=x",              "drift=skip; a HOST=2 USER=x",              "a HOST=1 USER=y",              "this update a HOST [USER]"],
  ["sends what this change sets",                   "a HOST=1",                     "drift=skip; a HOST=2",                     "a HOST=9",                     "this update a HOST"],
  ["leaves a source that somebody has deleted",     "a HOST=1",                     "drift=skip; a HOST=1",                     "",                             "skip create a [HOST]"],
  ["makes it whole where this change speaks of it", "a HOST=1 USER=x",              "drift=skip; a HOST=2 USER=x",              "",                             "this create a HOST (USER)"],
  ["leaves a delete of before",                     "-a",                           "drift=skip; -a",                           "a",                            "skip delete a"],
  ["leaves what prune would delete",                "prune",                        "drift=skip; prune",                        "a",                            "skip delete a"],
  ["leaves a rename of before",                     "b was=a",                      "drift=skip; b was=a",                      "a",                            "skip rename a→b"],
  ["renames without the key of before",             "a HOST=1",                     "drift=skip; b HOST=1 was=a",               "a HOST=9",                     "this rename a→b [HOST]"],
  ["renames with the tags of before",               "a tags=x",                     "drift=skip; b tags=x was=a",               "a",                            "this rename a→b tags=x"],
  ["renames for a key of this change",              "b HOST=1 was=a",               "drift=skip; b HOST=2 was=a",               "a HOST=1",                     "this rename a→b HOST"],
  ["leaves a replace of before",                    "a HOST=1 over=mysql",          "drift=skip; a HOST=1 over=mysql",          "a:mysql",                      "skip replace a [HOST]"],
  ["leaves tags of before",                         "a tags=x",                     "drift=skip; a tags=x",                     "a",                            "skip update a tags=x"],
  ["leaves tags of before beside a key",            "a HOST=1 tags=x",              "drift=skip; a HOST=2 tags=x",              "a HOST=1",                     "this update a HOST; skip update a tags=x"],
  ["names a secret of before that stays meanwhile", "a HOST=1 PASSWORD=@pw",        "drift=skip; a HOST=2 PASSWORD=@pw",        "a HOST=1 PASSWORD=@s2",        "this update a HOST [PASSWORD]; ~retarget"],
  ["names no secret where the place is left",       "a HOST=1 USER=x PASSWORD=@pw", "drift=skip; a HOST=1 USER=y PASSWORD=@pw", "a HOST=9 USER=x PASSWORD=@s1", "this update a [HOST] USER"],
  ["adopts",                                        "",                             "drift=skip; a HOST=1",                     "a HOST=9",                     "adopt update a HOST"],
]));

// biome-ignore format: a table is read by its columns
describe("drift: stop", () => check([
  ["stops at a key that somebody has changed",    "a HOST=1",             "drift=stop; a HOST=1",        "a HOST=9",        "old update a (HOST); !drift"],
  ["stops at it beside a key of this change",     "a HOST=1 USER=x",      "drift=stop; a HOST=2 USER=x", "a HOST=1 USER=y", "this update a HOST (USER); !drift"],
  ["stops where the base alone says so",          "drift=stop; a HOST=1", "drift=skip; a HOST=1",        "a HOST=9",        "old update a (HOST); !drift"],
  ["does not stop at what this change sets",      "a HOST=1",             "drift=stop; a HOST=2",        "a HOST=9",        "this update a HOST"],
  ["stops at a source that somebody has deleted", "a HOST=1",             "drift=stop; a HOST=2",        "",                "this create a HOST; !drift"],
  ["stops at a delete of before",                 "-a",                   "drift=stop; -a",              "a",               "old delete a; !drift"],
  ["does not stop at a delete of this change",    "a",                    "drift=stop; -a",              "a",               "this delete a"],
  ["stops at a rename of before",                 "b was=a",              "drift=stop; b was=a",         "a",               "old rename a→b; !drift"],
  ["stops at tags of before",                     "a tags=x",             "drift=stop; a tags=x",        "a",               "old update a tags=x; !drift"],
  ["does not stop at what is adopted",            "",                     "drift=stop; a HOST=1",        "a HOST=9",        "adopt update a HOST"],
  ["says nothing of what is equal",               "a HOST=1",             "drift=stop; a HOST=1",        "a HOST=1",        ""],
]));

// biome-ignore format: a table is read by its columns
describe("tags", () => check([
  ["of this change",                               "a",          "a tags=x",   "a", "this update a tags=x"],
  ["of before",                                    "a tags=x",   "a tags=x",   "a", "old update a tags=x"],
  ["of before in another order",                   "a tags=x,y", "a tags=y,x", "a", "old update a tags=x,y"],
  ["removed here",                                 "a tags=x",   "a tags=",    "a", "this update a tags=", { tags: { "postgresql/a": ["x"] } }],
  ["that cannot be read, and change here",         "a tags=x",   "a tags=y",   "a", "this update a tags=y", { tags: "unread" }],
  ["that cannot be read, and do not change",       "a tags=x",   "a tags=x",   "a", "", { tags: "unread" }],
  ["that are carried along by a rename of before", "b was=a",    "b was=a",    "a", "old rename a→b tags=x", { tags: { "postgresql/a": ["x"] } }],
]));

const keys: World = { access: "keys" };
// biome-ignore format: a table is read by its columns
describe("a key that nobody could read", () => check([
  ["and nothing sets is unread",                      "a HOST=1",         "a HOST=1",             "a HOST=?",          ""],
  ["and this change sets is declared",                "a HOST=1",         "a HOST=2",             "a HOST=?",          "this update a !HOST"],
  ["is declared beside one that is unread",           "a HOST=1 USER=x",  "a HOST=2 USER=x",      "a HOST=? USER=?",   "this update a !HOST ?USER"],
  ["is declared beside one that somebody changed",    "a HOST=1 USER=x",  "a HOST=2 USER=x",      "a HOST=? USER=y",   "this update a !HOST (USER)"],
  ["and is new here, of a source without a list",     "a",                "a HOST=1",             "a ?",               "this update a !HOST; ~retarget"],
  ["and is old, of a source without a list",          "a HOST=1",         "a HOST=1",             "a ?",               ""],
  ["of an adopted source is declared",                "",                 "a HOST=1",             "a HOST=?",          "adopt update a !HOST"],
  ["of a first manifest is declared",                 "none",             "a HOST=1",             "a HOST=?",          "adopt update a !HOST"],
  ["travels with a rename",                           "a HOST=1",         "b HOST=2 was=a",       "a HOST=?",          "this rename a→b !HOST"],
  ["stays unread in a rename",                        "a HOST=1",         "b HOST=1 was=a",       "a HOST=?",          "this rename a→b ?HOST"],
  ["of another secret here, where the row is opaque", "a PASSWORD=@pw",   "a PASSWORD=@other",    "a PASSWORD=@?row9", "this update a !PASSWORD"],
  ["of the same secret, where the row is opaque",     "a PASSWORD=@pw",   "a PASSWORD=@pw",       "a PASSWORD=@?row9", ""],
  ["that is a secret instead of a text is known",     "a PASSWORD=x",     "a PASSWORD=@pw",       "a PASSWORD=?",      "this update a PASSWORD"],
  ["of another variable here",                        "a USER=$U",        "a USER=$V",            "a USER=?",          "this update a !USER", keys],
  ["of a file that changed",                          "a PASSWORD=&key!", "a PASSWORD=&key!",     "a PASSWORD=?",      "this update a !PASSWORD", keys],
  ["of a file that did not",                          "a PASSWORD=&key",  "a PASSWORD=&key",      "a PASSWORD=?",      "", keys],
  ["that was kept and is written here",               "a PASSWORD=keep",  "a PASSWORD=x",         "a PASSWORD=?",      "this update a !PASSWORD"],
  ["that was written and is kept here",               "a PASSWORD=x",     "a PASSWORD=keep",      "a PASSWORD=?",      ""],
  ["of a source that was of another kind",            "a:mysql HOST=1",   "a HOST=1",             "a HOST=?",          "this update a !HOST"],
  ["is sent under drift: skip",                       "a HOST=1",         "drift=skip; a HOST=2", "a HOST=?",          "this update a !HOST"],
  ["is no drift",                                     "a HOST=1",         "drift=stop; a HOST=2", "a HOST=?",          "this update a !HOST"],
]));

describe("without a base", () => {
  // biome-ignore format: a table is read by its columns
  const rows: [rule: string, head: string, live: string, expected: string][] = [
    ["nothing is said of where a change is from",     "a HOST=1",             "a HOST=9", "update a HOST"],
    ["drift: skip cannot be obeyed",                  "drift=skip; a HOST=1", "a HOST=9", "update a HOST; !drift"],
    ["drift: stop cannot be obeyed",                  "drift=stop; a HOST=1", "a HOST=9", "update a HOST; !drift"],
    ["drift: stop has nothing against an equal live", "drift=stop; a HOST=1", "a HOST=1", ""],
    ["prune does not wait",                           "prune",                "a",        "delete a"],
    ["an unread key is unread",                       "a HOST=1",             "a HOST=?", ""],
  ];
  for (const [rule, head, now, expected] of rows)
    test(rule, () => expect(compact(planFrom(manifest(head), readingOf(live(now)), options))).toBe(expected));
});
