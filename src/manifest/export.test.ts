import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { have, readingOf, resolverOf, shortPlan, type World } from "../../test/support/builders.ts";
import { checkText, manifestOfText } from "../../test/support/check-text.ts";
import { kindSpec } from "../catalog/catalog.ts";
import { isSensitive } from "../catalog/show.ts";
import type { ExportedSource, ExportedValue } from "../model/exported.ts";
import { type Kind, kinds } from "../model/kind.ts";
import type { Held, Live } from "../model/live.ts";
import { Secret } from "../model/secret.ts";
import { planFrom } from "../reconcile/plan.ts";
import { type ExportOptions, exportReading } from "./export.ts";
import { exportFiles, leftOutText } from "./export-files.ts";
import { entriesText } from "./export-text.ts";
import { exportValue } from "./export-value.ts";
import { checkFiles } from "./load.ts";
import { placeholderNames } from "./placeholder.ts";

const all: ExportOptions = { only: [], isWithPlaceholders: false };

function exported(live: readonly Live[], world: World = {}, options: Partial<ExportOptions> = {}) {
  const reading = readingOf(live, world);
  const made = exportReading(reading, { ...all, ...options });
  const [file] = exportFiles(made, reading.environment, { in: "one" });
  return { ...made, reading, text: file?.text ?? "" };
}

/** The lines of the entries alone, without the indentation they share. */
function body(text: string): string {
  return text
    .slice(text.indexOf("datasources:") + "datasources:".length)
    .replace(/^ {2}/gm, "")
    .trim();
}

describe("what becomes of a live value", () => {
  const secrets = [
    { id: "s1", name: "pw" },
    { id: "s2", name: "twice" },
    { id: "s3", name: "twice" },
    { id: "s4", name: "s1" },
    { id: "s5", name: "" },
    { id: "s6", name: "123" },
  ];
  const unknown: Held = { source: "unknown", secretId: "s1", text: new Secret("x") };
  // One line a rule: a live value in short, and how it is written.
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, kind: Kind, key: string, live: string | Held, expected: string][] = [
    ["a harmless text is written",                        "bigquery", "BQ_DATASET",             "events",   "events"],
    ["a number is written without quotes",                "mysql",    "MYSQL_TCP_PORT",         "3306",     "3306"],
    ["a number of another spelling keeps it",             "bigquery", "BQ_DATASET",             "08",       '"08"'],
    ["a boolean is written without quotes",               "bigquery", "BQ_DATASET",             "true",     "true"],
    ["what other readers take for one is in quotes",      "bigquery", "BQ_DATASET",             "no",       '"no"'],
    ["what would be null is in quotes",                   "bigquery", "BQ_DATASET",             "~",        '"~"'],
    ["nothing is a text",                                 "bigquery", "BQ_DATASET",             "",         '""'],
    ["what turns a line around is an escape",             "bigquery", "BQ_DATASET",             "a\u202eb", '"a\\u202eb"'],
    ["what a job's log obeys is an escape",               "bigquery", "BQ_DATASET",             "###[a",    '"#\\u0023#[a"'],
    ["a sensitive key is kept",                           "bigquery", "BQ_CREDENTIALS_BASE64",  "x",        "{ keep: true }"],
    ["a key that the catalog does not know is kept",      "bigquery", "BQ_OTHER",               "x",        "{ keep: true }"],
    ["what may hold a credential is kept",                "bigquery", "BQ_DATASET",             "u:p@host", "{ keep: true }"],
    ["several lines are kept",                            "bigquery", "BQ_DATASET",             "a\nb",     "{ keep: true }"],
    ["what a check would refuse is kept",                 "mysql",    "MYSQL_TCP_PORT",         "3306x",    "{ keep: true }"],
    ["half a character is kept",                          "bigquery", "BQ_DATASET",             "\ud800",   "{ keep: true }"],
    ["what was not read is kept",                         "bigquery", "BQ_DATASET",             "?",        "{ keep: true }"],
    ["a reference is the secret's name",                  "bigquery", "BQ_CREDENTIALS_BASE64",  "@s1",      "{ secret: pw }"],
    ["a name that two secrets have is no name",           "bigquery", "BQ_CREDENTIALS_BASE64",  "@s2",      "{ secret: s2 }"],
    ["a name that is another's id is no name",            "bigquery", "BQ_CREDENTIALS_BASE64",  "@s4",      "{ secret: s4 }"],
    ["a secret without a name goes by its id",            "bigquery", "BQ_CREDENTIALS_BASE64",  "@s5",      "{ secret: s5 }"],
    ["a name of digits is a text",                        "bigquery", "BQ_CREDENTIALS_BASE64",  "@s6",      '{ secret: "123" }'],
    ["a reference with an unread value too",              "bigquery", "BQ_CREDENTIALS_BASE64",  "@?s1",     "{ secret: pw }"],
    ["a reference to what is not listed is kept",         "bigquery", "BQ_CREDENTIALS_BASE64",  "@row9",    "{ keep: true }"],
    ["what nobody knows the source of is kept",           "bigquery", "BQ_CREDENTIALS_BASE64",  unknown,    "{ keep: true }"],
  ];
  test.for(table)("%s", ([, kind, key, live, expected]) => {
    const required = kindSpec(kind).keys.flatMap((spec) => (spec.required === "yes" ? [[spec.key, "?"] as const] : []));
    const source = have("a", { ...Object.fromEntries(required), [key]: typeof live === "string" ? live : "" }, kind);
    if (typeof live !== "string") (source.config as Map<string, Held>).set(key, live);
    const { text } = exported([source], { secrets });
    expect(
      text
        .split("\n")
        .find((line) => line.trim().startsWith(`${key}:`))
        ?.trim(),
    ).toBe(`${key}: ${expected}`);
    expect(checkText(text).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test.for(kinds)("no sensitive value of a key of %s is written, nor one of a key that nobody knows", (kind) => {
  const held: Held = { source: "managed", text: new Secret("12") };
  for (const key of ["NOBODY_KNOWS", ...kindSpec(kind).keys.map((spec) => spec.key)])
    if (isSensitive(kind, key)) expect(exportValue(kind, key, held, new Map()), key).toEqual({ from: "keep" });
});

describe("what of an environment is written", () => {
  const bare = { id: "x1", name: "ai", kind: "openai", createdAt: "", why: "other-kind" } as const;
  const collide = [have("a", { B_C: "1" }, "bigquery"), have("a_B", { C: "1" }, "bigquery")];
  // One line a rule: what is live, what is written of it, and what is told.
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, live: readonly Live[], world: World, options: Partial<ExportOptions>, expected: string, told: string][] = [
    ["nothing", [], {}, {}, "{}", ""],
    ["names in their order, keys in the catalog's, then the others",
      [have("b", {}, "trino"), have("a", { Z: "1", X: "1", BQ_DATASET: "d", BQ_PROJECT: "p" }, "bigquery")], {}, { only: ["a"] },
      "a:\n  kind: bigquery\n  config:\n    BQ_PROJECT: p\n    BQ_DATASET: d\n    X: { keep: true }\n    Z: { keep: true }", ""],
    ["names by globs", [have("aa", {}, "dynamodb"), have("ab", {}, "dynamodb"), have("b", {}, "dynamodb")], {}, { only: ["?b", "b"] },
      "ab:\n  kind: dynamodb\nb:\n  kind: dynamodb", ""],
    ["names that are words of YAML", [have("null", {}, "dynamodb"), have("1", {}, "dynamodb"), have("__proto__", {}, "dynamodb")], {}, {},
      '"1":\n  kind: dynamodb\n__proto__:\n  kind: dynamodb\n"null":\n  kind: dynamodb', ""],
    ["other kinds are told", [], { untouchable: [bare] }, {}, "{}", '"ai" (openai) is left out: chalk-ds does not manage sources of that kind'],
    ["but not where they are not asked for", [have("b", {}, "dynamodb")], { untouchable: [bare] }, { only: ["b"] }, "b:\n  kind: dynamodb", ""],
    ["unnamed ones are told", [], { untouchable: [{ ...bare, name: "", why: "unnamed" }] }, {}, "{}", "an unnamed data source (openai, x1) is left out: it has no name"],
    ["names that are live twice", [], { untouchable: [{ ...bare, kind: "kafka", why: "ambiguous" }] }, {}, "{}", '"ai" (kafka) is left out: the name is live more than once'],
    ["a name that an untouchable one has, too", [have("ai", {}, "dynamodb")], { untouchable: [bare] }, {}, "{}",
      '"ai" (openai) is left out: chalk-ds does not manage sources of that kind\n"ai" (dynamodb) is left out: a source of kind openai has the same name'],
    ["a name that a manifest refuses", [have("a-b", {}, "dynamodb")], {}, {}, "{}", '"a-b" (dynamodb) is left out: a manifest would refuse it: "a-b" is no name of a data source'],
    ["a name that is chalk-ds's own", [have("chalkds_a", {}, "dynamodb")], {}, {}, "{}", '"chalkds_a" (dynamodb) is left out: a manifest would refuse it: names that start with "chalkds_" are chalk-ds\'s own'],
    ["a key that a manifest refuses", [have("a", { "P Q": "1", BQ_PROJECT: "p" }, "bigquery")], {}, {},
      "a:\n  kind: bigquery\n  config:\n    BQ_PROJECT: p", '"a" (bigquery) is not whole: 1 of its config keys has a name that no manifest can hold'],
    ["a source that lacks what it needs", [have("a", { KAFKA_TOPIC: "t" }, "kafka")], {}, {}, "{}",
      '"a" (kafka) is left out: a manifest would refuse it: "a" has no "KAFKA_BOOTSTRAP_SERVER", which kind "kafka" needs'],
    ["variables that collide", collide, {}, {}, "a:\n  kind: bigquery\n  config:\n    B_C: { keep: true }",
      '"a_B" (bigquery) is left out: its variables at run time collide with those of "a"'],
    ["a config that is not listed: what must be there is kept", [have("a", "unread", "kafka"), have("b", "unread", "bigquery")], {}, {},
      "a:\n  kind: kafka\n  config:\n    KAFKA_BOOTSTRAP_SERVER: { keep: true }\n    KAFKA_TOPIC: { keep: true }\nb:\n  kind: bigquery",
      'the config of "a" (kafka) is left out: this token may not list its keys\nthe config of "b" (bigquery) is left out: this token may not list its keys'],
  ];
  test.for(table)("%s", ([, live, world, options, expected, told]) => {
    const made = exported(live, world, options);
    expect(body(made.text)).toBe(expected);
    expect(made.leftOut.map(leftOutText).join("\n")).toBe(told);
    expect(checkText(made.text).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("what the server calls a thing stays inside its comment", () => {
    const untouchable = [{ ...bare, name: "x\nabsent: [a]\u2028\u202e##[a]" }];
    const { text } = exported([], { untouchable });
    expect(text).toContain('# "x\uFFFDabsent: [a]\uFFFD\uFFFD\uFFFD#[a]" (openai) is left out');
    expect(manifestOfText(text).absent).toEqual([]);
  });

  test("a glob that fits nothing is an error, with the nearest name", () => {
    const run = (): unknown => exported([have("orders")], {}, { only: ["orders", "ordrs"] });
    expect(run).toThrow('no data source has a name like "ordrs" [not-found]');
  });

  test("the pin is the name, else the id", () => {
    const { sources, leftOut } = exported([]);
    const pin = (environment: { id: string; name?: string }): unknown => {
      const [file] = exportFiles({ sources, leftOut }, { server: "s", ...environment }, { in: "one" });
      return manifestOfText(file?.text ?? "").environment?.text;
    };
    expect(pin({ id: "e1" })).toBe("e1");
    expect(pin({ id: "e1", name: "no: 1 # x" })).toBe("no: 1 # x");
    expect(pin({ id: "e1", name: "08" })).toBe("08");
  });
});

describe("variables in the place of keep", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, given: readonly (readonly [source: string, key: string])[], taken: readonly string[], expected: string][] = [
    ["name and key, in upper case",                   [["orders_pg", "PGPASSWORD"]],       [],           "ORDERS_PG_PGPASSWORD"],
    ["never one that begins with a digit",            [["1st", "KEY"]],                    [],           "DS_1ST_KEY"],
    ["never one that no manifest may read",           [["chalk", "KEY"], ["ci", "A"]],     [],           "DS_CHALK_KEY DS_CI_A"],
    ["never the same twice",                          [["a", "K"], ["A", "K"], ["a", "K"]], [],          "A_K A_K_2 A_K_3"],
    ["nor one that means something already",          [["a", "K"]],                        ["a_k"],      "A_K_2"],
    ["nor the number of another",                     [["a", "K_2"], ["a", "K"], ["A", "K"]], [],        "A_K_2 A_K A_K_3"],
  ];
  test.for(table)("%s", ([, given, taken, expected]) => {
    const nameOf = placeholderNames(taken);
    expect(given.map(([source, key]) => nameOf(source, key)).join(" ")).toBe(expected);
  });

  test("stand in no reference's place", () => {
    const live = [have("lake", { BQ_PROJECT: "p", BQ_CREDENTIALS_BASE64: "@row9" }, "bigquery")];
    const { text, variables } = exported(live, {}, { isWithPlaceholders: true });
    expect(variables).toEqual([]);
    expect(text).toContain("BQ_CREDENTIALS_BASE64: { keep: true }\n");
  });

  test("are told, and the manifest reads them", () => {
    const live = [have("pg", { PGHOST: "h", PGPORT: "1", PGDATABASE: "d", PGUSER: "u", PGPASSWORD: "x" })];
    const { text, variables } = exported(live, {}, { isWithPlaceholders: true });
    expect(variables).toEqual([{ variable: "PG_PGPASSWORD", source: "pg", key: "PGPASSWORD" }]);
    expect(text).toContain("PGPASSWORD: { env: PG_PGPASSWORD }\n");
  });
});

describe("files", () => {
  const live = [have("b", {}, "dynamodb"), have("B", {}, "bigquery"), have("b_2", {}, "bigquery")];
  // biome-ignore format: a table is read by its columns
  const table: [by: "kind" | "source", expected: readonly string[]][] = [
    ["kind",   ["d/chalk-ds.yaml", "d/bigquery.yaml", "d/dynamodb.yaml"]],
    ["source", ["d/chalk-ds.yaml", "d/B.yaml", "d/b_2.yaml", "d/b_2_2.yaml"]],
  ];
  test.for(table)("one for each %s are one manifest, whatever the system thinks of case", ([by, expected]) => {
    const { reading, ...made } = exported(live);
    const files = exportFiles(made, reading.environment, { in: "folder", path: "d/", by });
    expect(files.map(({ path }) => path)).toEqual(expected);
    const named = files.map(({ path = "", text }) => ({ name: path, text }));
    const { manifest, findings } = checkFiles(
      { files: named, root: "d/chalk-ds.yaml", cwd: "/", folder: "/d", findings: [] },
      {},
    );
    expect(findings).toEqual([]);
    expect([...(manifest?.desired ?? new Map()).keys()].sort()).toEqual(["B", "b", "b_2"]);
  });
});

// What YAML, or its writers and readers, have ever stumbled over.
const nasty = fc.constantFrom(
  ...[
    "",
    " ",
    "~",
    "null",
    "true",
    "False",
    "yes",
    "on",
    "08",
    "0x1F",
    "0o7",
    "1e3",
    "1_000",
    ".5",
    "-1",
    "+1",
    ".nan",
  ],
  ...["12:30:45", "2020-01-01", "<<", "=", "---", "...", "- a", "? a", ": a", "a: b", "a #b", "#b", "&a", "*a", "!a"],
  ...[
    "{a",
    "[a",
    "a,b",
    "|",
    ">",
    "%a",
    "@a",
    "`a",
    "'",
    '"',
    "''",
    "\\",
    "\\n",
    "##[a]",
    "a###[",
    "a\nb",
    "\na",
    "a\n",
    "a\r\nb",
    "\t",
  ],
  ...[
    " a",
    "a ",
    "a\t",
    "\u0000",
    "\u007f",
    "\u0085",
    "\u00a0",
    "\u2028",
    "\ufeff",
    "\ufeffa",
    "é",
    "日本",
    "😀",
    "\u{e0001}",
  ],
);
const anyText = fc.oneof(nasty, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 300 }));
const sound = anyText.filter((text) => !/\p{Cs}/u.test(text));

test("every text is read back as itself, wherever it stands", () => {
  const at = fc.record({ column: fc.integer({ min: 1, max: 9 }), step: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(sound, sound, at, (text, ref, indentation) => {
      const config = new Map<string, ExportedValue>([
        ["BQ_DATASET", { from: "text", text: new Secret(text) }],
        ["BQ_PROJECT", { from: "secret", ref: ref || "x" }],
        ["BQ_LOCATION", { from: "keep" }],
      ]);
      const source: ExportedSource = { name: "a", kind: "bigquery", config };
      const written = entriesText([source, { ...source, name: "b" }], indentation);
      expect(written.split("\n")).toHaveLength(13); // a value is one line
      expect(written).not.toContain("##["); // which a job's log would obey
      const { desired } = manifestOfText(`version: 1\ndatasources:\n${written}absent: []\n`);
      for (const name of ["a", "b"]) {
        const read = desired.get(name)?.config;
        const dataset = read?.get("BQ_DATASET")?.value;
        expect(dataset?.from === "text" && dataset.text.reveal()).toBe(text);
        expect(read?.get("BQ_PROJECT")?.value).toEqual({ from: "secret", ref: ref || "x" });
        expect(read?.get("BQ_LOCATION")?.value).toEqual({ from: "keep" });
      }
    }),
    { numRuns: 500 },
  );
});

const heldShort = fc.oneof(anyText, fc.constantFrom("@s1", "@s2", "@row9", "?", "@?row9", "@?s1"));
const liveSource = fc.constantFrom(...kinds).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    name: fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9_]{1,6}$/),
      fc.constantFrom("null", "__proto__", "chalkds_x", "a b", "a\nb"),
    ),
    config: fc.dictionary(
      fc.oneof(fc.constantFrom(...kindSpec(kind).keys.map(({ key }) => key)), fc.string({ maxLength: 4 })),
      heldShort,
      { noNullPrototype: true },
    ),
    isWhole: fc.boolean(),
  }),
);

test("whatever is live, the export is sound and its plan is empty; the order of the rows is nothing to it", () => {
  const secrets = [
    { id: "s1", name: "pw" },
    { id: "s2", name: "pw" },
  ];
  fc.assert(
    fc.property(
      fc.uniqueArray(liveSource, { selector: ({ name }) => name, maxLength: 6 }),
      fc.boolean(),
      (list, hasForeign) => {
        const name = list[0]?.name ?? "ai";
        const foreign = { id: "x1", name, kind: "openai", createdAt: "", why: "other-kind" } as const;
        const untouchable = hasForeign ? [foreign] : [];
        const live = list.map(({ name, kind, config, isWhole }) => {
          const required = isWhole ? kindSpec(kind).keys.filter((key) => key.required === "yes") : [];
          return have(name, { ...Object.fromEntries(required.map(({ key }) => [key, "?"])), ...config }, kind);
        });
        const { text, reading, sources, leftOut } = exported(live, { secrets, untouchable });
        const plan = planFrom(manifestOfText(text), reading, { resolver: resolverOf({}) });
        expect(plan.status === "ready" && plan.complete).toBe(true);
        expect(shortPlan(plan)).not.toMatch(/create|update|rename|replace|delete/);
        expect(plan.summary.inSync).toBe(sources.length);
        expect(sources.length + leftOut.filter(({ what }) => what === "source").length).toBe(
          live.length + untouchable.length,
        );
        expect(exported([...live].reverse(), { secrets: [...secrets].reverse(), untouchable }).text).toBe(text);
      },
    ),
    { numRuns: 300 },
  );
});
