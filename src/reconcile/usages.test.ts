import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../model/change.ts";
import type { Usage } from "../model/usage.ts";
import { nameLost, usagesIn, usagesOf } from "./usages.ts";

/** `pg 1:12` for each use of `pg` and `other`. */
function found(file: string, text: string): string {
  return usagesIn(file, text, new Set(["pg", "other", "snowflake", "source"]))
    .map(([name, { line, column }]) => `${name} ${line}:${column}`)
    .join("; ");
}

describe("SQL", () => {
  const table: [rule: string, text: string, expected: string][] = [
    ["the comment at the head", "-- source: pg\n-- resolves: User\nselect 1\n", "pg 1:12"],
    ["after other lines of the head", "-- resolves: User\n-- source: pg\nselect 1", "pg 2:12"],
    ["after words for people", "-- The users of our shop.\n\n-- source: pg\nselect 1", "pg 3:12"],
    ["below the query: the client reads it there too", "select 1\n-- source: pg", "pg 2:12"],
    ["no space behind the dashes", "--source: pg", "pg 1:11"],
    ["more space, at the line's beginning too", "   --   source:   pg   ", "pg 1:19"],
    ["a space before the colon", "-- source : pg", "pg 1:13"],
    ["in double quotes", '-- source: "pg"', "pg 1:13"],
    ["in single quotes", "-- source: 'pg'", "pg 1:13"],
    ["a YAML comment behind it", "-- source: pg # the replica", "pg 1:12"],
    ["lines that end as on Windows", "-- resolves: User\r\n-- source: pg\r\nselect 1\r\n", "pg 2:12"],
    ["a name that is a word of the comment", "-- source: source", "source 1:12"],
    ["a kind in place of a name, where a source is named so", "-- source: snowflake", "snowflake 1:12"],
    ["another name", "-- source: pg2", ""],
    ["the name in another case", "-- source: PG", ""],
    ["the key in another case: the client does not know it", "-- Source: pg", ""],
    ["no space behind the colon: no YAML map", "-- source:pg", ""],
    ["no value", "-- source:", ""],
    ["words for people that end so", "-- the source: pg", ""],
    ["two colons: words for people", "-- source: pg: the replica", ""],
    ["a key of another", "-- resolves: User\n-- fields:\n--   source: pg", ""],
    ["an item of a list", "-- tags:\n--  - source: pg", ""],
    ["a comment in a block", "/* source: pg */", ""],
    ["the query itself", "select 'source: pg' from pg", ""],
    ["behind the query's text on a line", "select 1 -- source: pg", ""],
  ];
  for (const [rule, text, expected] of table) test(rule, () => expect(found("a.chalk.sql", text)).toBe(expected));

  test("only files that end as resolvers do", () => expect(found("a.sql", "-- source: pg")).toBe(""));
});

describe("Python", () => {
  const table: [rule: string, text: string, expected: string][] = [
    ["a keyword", 'db = SnowflakeSource(name="pg")', "pg 1:27"],
    ["single quotes", "PostgreSQLSource(name='pg')", "pg 1:23"],
    ["three quotes", 'MSSQLSource(name="""pg""")', "pg 1:18"],
    ["a raw string", 'MySQLSource(name=r"pg")', "pg 1:18"],
    ["through a module", 'chalk.sql.TrinoSource(name="pg")', "pg 1:28"],
    ["any class that ends so", 'Source(name="pg"); KafkaSource(name="other")', "pg 1:13; other 1:37"],
    ["spaces around the sign", 'DatabricksSource ( name = "pg" )', "pg 1:27"],
    ["among other arguments", 'RedshiftSource(port=5439, name="pg", db="x")', "pg 1:32"],
    ["on lines of their own", 'KinesisSource(\n    # the stream\n    name="pg",  # live\n)', "pg 3:10"],
    ["lines that end as on Windows", 'KinesisSource(\r\n  name="pg"\r\n)', "pg 2:8"],
    ["the first argument", 'AthenaSource("pg")', "pg 1:14"],
    ["the first of several", 'DynamoDBSource("pg", aws_region="x")', "pg 1:16"],
    ["a call in a call", 'use(DatabricksSource(name="pg"), BigQuerySource(name="other"))', "pg 1:27; other 1:54"],
    ["a call in an argument of a call", 'GroupSource(a=SpannerSource(name="pg"), name="other")', "pg 1:34; other 1:46"],
    ["a trailing comma", 'PubSubSource(name="pg",)', "pg 1:19"],
    ["behind a string that holds a bracket", 'x = "("; ClickhouseSource(name="pg")', "pg 1:32"],
    ["behind a forgotten quote", "x = 'oops\nMySQLSource(name='pg')", "pg 2:18"],
    ["a resolver made in Python", 'make_sql_file_resolver(name="other", sql=q, source="pg")', "pg 1:52"],
    ["its third argument", 'make_sql_file_resolver("other", "select 1", "pg")', "pg 1:45"],
    ["another name", 'MySQLSource(name="pg2")', ""],
    ["a comment", '# MySQLSource(name="pg")', ""],
    ["a comment behind code", 'x = 1  # MySQLSource(name="pg")', ""],
    ["a text that mentions it", "x = 'MySQLSource(name=\"pg\")'", ""],
    ["a documentation string", '"""\nMySQLSource(name="pg")\n"""', ""],
    ["a quote that is escaped", "x = 'it\\'s MySQLSource(name=\"pg\")'", ""],
    ["an f-string", 'MySQLSource(name=f"pg")', ""],
    ["bytes", 'MySQLSource(name=b"pg")', ""],
    ["a variable", "pg = 1; MySQLSource(name=pg)", ""],
    ["two strings that are one", 'MySQLSource(name="pg" "2")', ""],
    ["a string that something is done with", 'MySQLSource(name="pg".upper())', ""],
    ["a choice", 'MySQLSource(name="pg" if a else "x")', ""],
    ["another keyword", 'MySQLSource(host="pg")', ""],
    ["the second argument", 'AthenaSource(x, "pg")', ""],
    ["a keyword of an inner call", 'MySQLSource(engine_args=dict(name="pg"))', ""],
    ["a key of an inner map", 'MySQLSource(engine_args={"name": "pg"})', ""],
    ["a comparison", 'MySQLSource(name=="pg")', ""],
    ["another function", 'Table(name="pg")', ""],
    ["a group's own name", 'SQLSourceGroup(name="pg")', ""],
    ["a database in a file", 'SQLiteFileSource("x", name="pg")', ""],
    ["a class of that name", 'class MySource(name="pg"): pass', ""],
    ["a function of that name", 'def MySource(name="pg"): pass', ""],
    ["a call that does not end", 'MySQLSource(name="pg"', ""],
  ];
  for (const [rule, text, expected] of table) test(rule, () => expect(found("a.py", text)).toBe(expected));

  test("only Python files", () => expect(found("a.pyi", 'MySQLSource(name="pg")')).toBe(""));

  test("calls in each other, and brackets and strings that nothing closes, are read once", () => {
    expect(found("a.py", 'XSource(name="pg", a='.repeat(40_000)).split("; ")).toHaveLength(40_000);
    expect(found("a.py", `${"([{".repeat(300_000)}pg`)).toBe("");
    expect(found("a.py", `"""${"\\a".repeat(400_000)}pg`)).toBe("");
    expect(found("a.chalk.sql", `--${" ".repeat(900_000)}pg`)).toBe("");
  });
});

test("no text makes it fail, and what it finds stands where it says", () => {
  const piece = fc.constantFrom(
    ..."(){}[],=:'\"\\#\n\r ",
    '"""',
    "--",
    "source",
    "name",
    "MySQLSource",
    "pg",
    "f",
    "def ",
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join("")),
      fc.constantFrom("a.py", "a.chalk.sql"),
      (text, file) => {
        for (const [name, { line, column }] of usagesIn(file, text, new Set(["pg"]))) {
          expect(text.split("\n")[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^[ru]?["']{0,3}${name}`));
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test("uses are sorted, told once, and a name without any has an empty list", () => {
  const use = (file: string, line: number): Usage => ({ file, line, column: 1, how: "sql" });
  const all = usagesOf(
    ["a", "b"],
    [
      ["a", use("y", 2)],
      ["a", use("y", 10)],
      ["a", use("x", 3)],
      ["a", use("y", 2)],
      ["c", use("x", 1)],
    ],
  );
  expect([...all].map(([name, uses]) => `${name}: ${uses.map((u) => `${u.file}:${u.line}`).join(" ")}`)).toEqual([
    "a: x:3 y:2 y:10",
    "b: ",
  ]);
});

describe("the name that a change takes away", () => {
  const base = { name: "new", kind: "mysql", blockedBy: [] } as const;
  const table: [change: Change, expected: string | undefined][] = [
    [{ ...base, action: "create", edits: [] }, undefined],
    [{ ...base, action: "update", id: "1", edits: [] }, undefined],
    [{ ...base, action: "rename", id: "1", from: "old", edits: [] }, "old"],
    [{ ...base, action: "replace", id: "1", was: "kafka", aside: "x", isAside: false, edits: [] }, "new"],
    [{ ...base, action: "delete", id: "1", why: "absent" }, "new"],
    [{ ...base, action: "delete", id: "1", why: "prune" }, "new"],
    [{ ...base, action: "delete", id: "1", why: "replaced" }, undefined],
  ];
  for (const [change, expected] of table)
    test(`${change.action} ${"why" in change ? change.why : ""}`, () => expect(nameLost(change)).toBe(expected));
});
