import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Kind, kinds, parseKind } from "../model/kind.ts";
import { Secret } from "../model/secret.ts";
import type { ConfigValue } from "../model/value.ts";
import { keySpec, kindSpec } from "./catalog.ts";
import { formatDoubt, formatProblem } from "./formats.ts";
import { nearest } from "./nearest.ts";
import { isSensitive, show, showReference } from "./show.ts";
import type { Format, KeySpec } from "./spec.ts";

describe("the catalog", () => {
  // Counted in the official clients, apart from the catalog: whoever changes it must have a source for it.
  // biome-ignore format: a table is read by its columns
  const facts: readonly (readonly [kind: Kind, keys: number, sensitive: number, required: string])[] = [
    ["athena",      9, 1, ""],
    ["bigquery",    9, 1, ""],
    ["clickhouse", 13, 1, "CLICKHOUSE_HOST"],
    ["databricks",  8, 2, ""],
    ["dynamodb",    7, 1, ""],
    ["kafka",      16, 1, "KAFKA_BOOTSTRAP_SERVER KAFKA_TOPIC"],
    ["kinesis",    12, 2, "KINESIS_REGION_NAME"],
    ["mssql",       9, 2, "MSSQL_HOST"],
    ["mysql",       6, 1, "MYSQL_HOST"],
    ["postgresql",  9, 1, "PGHOST PGPORT PGDATABASE PGUSER"],
    ["pubsub",      5, 1, ""],
    ["redshift",    8, 1, ""],
    ["snowflake",  14, 2, ""],
    ["spanner",     7, 1, ""],
    ["trino",       7, 1, "TRINO_HOST"],
  ];

  test("has the 15 kinds and their 139 keys", () => {
    expect(facts.map(([kind]) => kind)).toEqual(kinds);
    expect(kinds.reduce((sum, kind) => sum + kindSpec(kind).keys.length, 0)).toBe(139);
  });

  test.for(facts)("%s: %i keys, %i of them sensitive", ([kind, count, sensitive, required]) => {
    const { keys, kind: own } = kindSpec(kind);
    expect(own).toBe(kind);
    expect(keys).toHaveLength(count);
    expect(keys.filter((key) => key.sensitive)).toHaveLength(sensitive);
    const needed = keys.filter((key) => key.required === "yes").map((key) => key.key);
    expect(needed.sort()).toEqual(required.split(" ").filter(Boolean).sort());
  });

  const all = kinds.flatMap((kind) => kindSpec(kind).keys.map((key) => [kind, key] as const));

  test("names each key once, as it travels", () => {
    for (const kind of kinds) {
      const names = kindSpec(kind).keys.map((key) => key.key);
      expect(new Set(names).size, kind).toBe(names.length);
    }
    expect(all.filter(([, { key }]) => !/^[A-Z][A-Z0-9_]*$/.test(key))).toEqual([]);
  });

  test("says of each key what it means and where that was found", () => {
    const bare = all.filter(([, key]) => key.meaning === "" || key.sources.length === 0);
    expect(bare.map(([, key]) => key.key)).toEqual([]);
    const open = all.filter(([, key]) => ["enum", "boolean"].includes(key.format) && !key.values?.length);
    expect(open.map(([, key]) => key.key)).toEqual([]);
  });

  test("speaks of keys that exist, in alternatives too", () => {
    const unknown = kinds.flatMap((kind) =>
      kindSpec(kind).alternatives.flatMap(({ options }) => options.flat().filter((key) => !keySpec(kind, key))),
    );
    expect(unknown).toEqual([]);
  });

  test("accepts its own defaults", () => {
    const wrong = all.filter(([, key]) => key.default !== undefined && formatProblem(key, key.default));
    expect(wrong.map(([, key]) => `${key.key}: ${key.default}`)).toEqual([]);
  });

  test("knows no key that only JavaScript knows", () => {
    for (const key of ["constructor", "__proto__", "toString"]) expect(keySpec("kafka", key)).toBeUndefined();
    for (const word of ["constructor", "__proto__", "toString", ""]) expect(parseKind(word)).toBeUndefined();
  });
});

/** A value in the name of a test: what is made anew in each run has another name each time. */
const called = (text: string): string => JSON.stringify(text.slice(0, 24));

/** A key of a format, apart from the catalog. */
const keyOf = (format: Format, values?: readonly string[], key = "KEY"): KeySpec => ({
  key,
  format,
  sensitive: false,
  required: "no",
  meaning: "",
  sources: [],
  ...(values && { values }),
});

describe("formats", () => {
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  const truths = ["true", "1", "yes"];
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 512 });
  const pkcs8 = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const pkcs1 = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
  const lock = { cipher: "aes-256-cbc", passphrase: "of this test" } as const;
  const locked = privateKey.export({ type: "pkcs8", format: "pem", ...lock }).toString();
  const lockedOld = privateKey.export({ type: "pkcs1", format: "pem", ...lock }).toString();
  const account = { type: "service_account", private_key: pkcs8, client_email: "a@b.iam.gserviceaccount.com" };
  const without = (key: keyof typeof account): string => {
    const { [key]: _, ...rest } = account;
    return base64(JSON.stringify(rest));
  };
  const sealed = base64(JSON.stringify(account));
  const user = base64(JSON.stringify({ ...account, type: "authorized_user" }));
  // biome-ignore format: a table is read by its columns
  const table: [format: Format, right: readonly string[], wrong: readonly string[], values?: readonly string[]][] = [
    ["text", ["a", "ä b", "{"], []],
    ["path", ["/a/b", "a b"], []],
    ["integer", ["0", "08", "123456789012345678901", " 1\n"], ["-1", "1.5", "1e3", "0x1F", "a", "1 0", "1_000", "+1"]],
    ["port", ["1", "5432", "65535", "0443", "5432\n"], ["0", "65536", "-1", "http", "54 32", "1e3", "99999999999999999999"]],
    ["boolean", ["true", "True", "1", "YES", "false", "0", "no", "f", "off", "N"], ["maybe", "2", "on", " true", "y", "t"], truths],
    ["enum", ["a", "b"], ["A", "c", "a,b"], ["a", "b"]],
    ["host", ["db.example.com", "10.0.0.1", "[::1]", "::1", "fe80::1:5432"], ["http://h", "h/p", "u@h", "h h", "h:1", "[::1]:1"]],
    ["host-port", ["h", "h:1", "[::1]:1"], ["http://h", "h/p", "u@h", "h h"]],
    ["endpoint", ["h", "h:1", "https://h", "https://h/p"], ["u@h", "h h"]],
    ["host-list", ["b:1", "b", "a:1, b:2", "[::1]:9092,b"], ["kafka://b:1", "a:1,", "a:b", "u@b:1", "a:1;b:2 c", "a:0", "a:65536", "a:1,SASL_SSL://b:1"]],
    ["url", ["https://h", "http://h:1/p?q"], ["h", "ftp://h", "https://", "https:// h", "HTTPS//h"]],
    ["bucket", ["my-bucket"], ["s3://my-bucket", "a/b", "a b"]],
    ["aws-arn", ["arn:aws:iam::1:role/x", "arn:aws-us-gov:s3:::b"], ["role/x", "arn:aws", "ARN:aws:iam::1:role/x"]],
    ["aws-region", ["us-east-1", "us-gov-west-1"], ["us-east", "US-EAST-1", "us_east_1", "useast1", "us-east-1a"]],
    ["s3-uri", ["s3://b", "s3://b/p"], ["gs://b", "s3://", "s3:///p", "b"]],
    ["gs-uri", ["gs://b/p"], ["s3://b", "gs://"]],
    ["cloud-uri", ["s3://b/p", "gs://b", "abfss://b"], ["b/p", "s3:b", "://b"]],
    ["duration", ["1d", "1d 12h", "500ms", "infinity", "all", "1w2d"], ["1", "1 day", "-1d", "1.5h", "1y"]],
    ["json-object", ["{}", '{"a": [1]}', " {} "], ["[]", "1", '"a"', "null", "{", "{a: 1}"]],
    ["json-texts", ["{}", '{"a": "b", "": "c"}', " "], ["[]", '{"a": 1}', '{"a": {"b": "c"}}', '{"a": null}', "a"]],
    ["base64-service-account", [sealed, ` ${sealed}\n`, without("type")], [JSON.stringify(account), user, without("private_key"), without("client_email"), base64("{}"), base64("[]"), "{}", "%%%", "e30=x", "e3=", base64("x")]],
    ["base64-pem", [base64(pkcs8), base64(`\n${pkcs8}`), base64(pkcs8).replace(/.{64}/g, "$&\n"), base64(pkcs1)], [pkcs8, base64(base64(pkcs8)), base64(locked), base64(lockedOld), base64(pkcs8.slice(0, -30)), base64(pkcs8.replaceAll("PRIVATE", "PUBLIC")), pkcs8.replace(/-.*-\n/g, ""), base64("x"), "LS0tLS1", "ab="]],
  ];
  for (const [format, right, wrong, values] of table) {
    const spec = keyOf(format, values);
    for (const text of right)
      test(`${format} may be ${called(text)}`, () => expect(formatProblem(spec, text)).toBeUndefined());
    for (const text of wrong)
      test(`${format} may not be ${called(text)}`, () => expect(formatProblem(spec, text)).toMatch(/^must be /));
  }

  test("each format has its line, and may be blanked", () => {
    const used = new Set(kinds.flatMap((kind) => kindSpec(kind).keys.map((key) => key.format)));
    const formats = table.map(([format]) => format);
    expect([...used].filter((format) => !formats.includes(format))).toEqual([]);
    for (const format of formats) expect(formatProblem(keyOf(format, ["a"]), ""), format).toBeUndefined();
  });

  // biome-ignore format: a table is read by its columns
  const words: [rule: string, kind: Kind, key: string, text: string, expected: string | undefined][] = [
    ["ClickHouse looks at the case", "clickhouse", "CLICKHOUSE_USE_TLS", "True", "must be in lower case: any other spelling turns it off"],
    ["ClickHouse looks at white space", "clickhouse", "CLICKHOUSE_USE_TLS", "true ", "must be in lower case: any other spelling turns it off"],
    ["ClickHouse takes no other word", "clickhouse", "CLICKHOUSE_USE_TLS", "on", 'must be "true" or "false": what is none of 1, true, yes, t, y turns it off'],
    ["ClickHouse takes five words", "clickhouse", "CLICKHOUSE_USE_TLS", "y", undefined],
    ["ClickHouse has no word for false, and needs none", "clickhouse", "CLICKHOUSE_USE_TLS", "False", undefined],
    ["PostgreSQL does not look at the case", "postgresql", "PG_AWS_IAM_AUTH", "Y", undefined],
    ["PostgreSQL takes no other word", "postgresql", "PG_AWS_IAM_AUTH", "enabled", 'must be "true" or "false": what is none of true, 1, yes, t, y leaves it off'],
    ["Kafka takes three words", "kafka", "KAFKA_MSK_IAM_AUTH", "t", 'must be "true" or "false": what is none of true, 1, yes leaves it off'],
    ["an enumeration looks at the case", "kafka", "KAFKA_SECURITY_PROTOCOL", "sasl_ssl", "must be one of PLAINTEXT, SSL, SASL_PLAINTEXT, SASL_SSL, in upper and lower case as here"],
    ["a port is no part of a host", "postgresql", "PGHOST", "db:5432", "must be a host name alone: the port has a key of its own"],
    ["a broker has no protocol", "kafka", "KAFKA_BOOTSTRAP_SERVER", "SASL_SSL://b:1", "must be host:port, several by comma, without a protocol: remove what ends in ://"],
    ["a PEM file is encoded", "snowflake", "SNOWFLAKE_PRIVATE_KEY_B64", pkcs8, "must be the whole file, in base64, once: this is the PEM itself"],
    ["a PEM file is encoded once", "snowflake", "SNOWFLAKE_PRIVATE_KEY_B64", base64(base64(pkcs8)), "must be the whole file, in base64, once: this is encoded twice"],
    ["a key needs no pass phrase", "snowflake", "SNOWFLAKE_PRIVATE_KEY_B64", base64(locked), "must be a private key without a pass phrase: there is no key to give one in"],
    ["an old key needs no pass phrase", "snowflake", "SNOWFLAKE_PRIVATE_KEY_B64", base64(lockedOld), "must be a private key without a pass phrase: there is no key to give one in"],
    ["a key is private", "snowflake", "SNOWFLAKE_PRIVATE_KEY_B64", base64(pkcs8.replaceAll("PRIVATE", "PUBLIC")), "must be a private key: this PEM file holds something else"],
    ["a key is whole", "snowflake", "SNOWFLAKE_PRIVATE_KEY_B64", base64(pkcs8.slice(0, -30)), "must be a whole PEM file: its END line is missing"],
    ["a key has its first line", "snowflake", "SNOWFLAKE_PRIVATE_KEY_B64", base64("x"), "must be a PEM file in base64, with its BEGIN and END lines"],
    ["a key file is encoded", "bigquery", "BQ_CREDENTIALS_BASE64", JSON.stringify(account), "must be the whole file, in base64, once: this is the JSON itself"],
    ["a user is no service account", "spanner", "SPANNER_CREDENTIALS_BASE64", user, "must be the key of a service account: its type is another"],
    ["a service account signs", "pubsub", "PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64", without("private_key"), "must be the key of a service account: private_key or client_email is missing"],
  ];
  for (const [rule, kind, key, text, expected] of words)
    test(rule, () => {
      const spec = keySpec(kind, key);
      expect(spec && formatProblem(spec, text)).toBe(expected);
    });

  test("an RSA key in its old form is doubted, and no other", () => {
    const spec = keySpec("snowflake", "SNOWFLAKE_PRIVATE_KEY_B64");
    expect(spec && formatDoubt(spec, base64(pkcs1))).toMatch(/^is an RSA key in the PKCS#1 form/);
    for (const text of [base64(pkcs8), "", "x"]) expect(spec && formatDoubt(spec, text)).toBeUndefined();
  });

  test.for([90_000, 2 ** 21])("%i characters of anything are a problem, and no crash", (length) => {
    const pieces = ["A", "1d", "a,", "a:1,", "s3://", "=", " ", "1", "-", "[", '{"a":', "-----BEGIN "];
    for (const [format] of table)
      for (const piece of pieces) {
        const text = piece.repeat(length / piece.length);
        const problem = formatProblem(keyOf(format, ["a"]), text);
        if (length > 100_000 && !["text", "path"].includes(format) && !(format === "json-texts" && piece === " "))
          expect(problem, `${format} ${piece}`).toMatch(/^must be /);
      }
  });

  test("a problem never holds the value", () => {
    const any = fc.constantFrom(...table.map(([format]) => format));
    fc.assert(
      fc.property(any, fc.string({ minLength: 1 }), (format, noise) => {
        const value = `Zq7${noise}Zq7`;
        for (const text of [value, base64(value), base64(`-----BEGIN ${value}-----`)])
          expect(formatProblem(keyOf(format, ["true"]), text) ?? "").not.toContain("Zq7");
      }),
    );
  });
});

describe("what may be shown", () => {
  const literal = (text: string, sensitive?: boolean): ConfigValue => ({
    from: "text",
    text: new Secret(text),
    ...(sensitive !== undefined && { sensitive }),
  });
  // `undefined` is hidden.
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, kind: Kind, key: string, text: string, expected: string | undefined, value?: ConfigValue][] = [
    ["a harmless key", "postgresql", "PGHOST", "db.internal", "db.internal"],
    ["a harmless key of the manifest", "postgresql", "PGHOST", "db", "db", literal("db")],
    ["a sensitive key", "postgresql", "PGPASSWORD", "x", undefined],
    ["a sensitive key that is said not to be", "postgresql", "PGPASSWORD", "x", undefined, literal("x", false)],
    ["a sensitive key that is empty", "postgresql", "PGPASSWORD", "", undefined],
    ["a harmless key that is said to be sensitive", "postgresql", "PGHOST", "x", undefined, literal("x", true)],
    ["a harmless key from a variable", "postgresql", "PGHOST", "x", undefined, { from: "env", name: "A" }],
    ["an unknown key", "postgresql", "OTHER", "x", undefined],
    ["an unknown key of the manifest", "postgresql", "OTHER", "x", undefined, literal("x")],
    ["an unknown key that is said to be harmless", "postgresql", "OTHER", "x", "x", literal("x", false)],
    ["a key of another kind", "postgresql", "KAFKA_TOPIC", "x", undefined],
    ["JSON", "kafka", "KAFKA_ADDITIONAL_KAFKA_ARGS", "{}", undefined],
    ["a URL", "kinesis", "KINESIS_ENDPOINT_URL", "https://h", undefined],
    ["an empty text", "postgresql", "PGHOST", "", ""],
    ["a user before the host", "postgresql", "PGHOST", "user:pw@db", undefined],
    ["a query", "postgresql", "PGDATABASE", "d?password=x", undefined],
    ["a second word of a query", "postgresql", "PGDATABASE", "d&password=x", undefined],
    ["a second line", "postgresql", "PGDATABASE", "d\nx", undefined],
    ["lines of an unknown key that is said to be harmless", "postgresql", "OTHER", "a\n##[b\n", "a\n\\u{23}#[b\n", literal("x", false)],
    ["lines of a known key that is said to be harmless", "postgresql", "PGDATABASE", "a\nb", undefined, literal("x", false)],
    ["lines with a credential in them", "postgresql", "OTHER", "a\nu:p@h", undefined, literal("x", false)],
    ["a carriage return", "postgresql", "PGDATABASE", "d\rx", undefined],
    ["a thousand characters", "postgresql", "PGDATABASE", "x".repeat(1000), "x".repeat(1000)],
    ["one more", "postgresql", "PGDATABASE", "x".repeat(1001), undefined],
    ["what a terminal obeys", "postgresql", "PGDATABASE", "a\u001b[2J\u202eb\u200b", "a\\u{1b}[2J\\u{202e}b\\u{200b}"],
    ["what a job's log obeys", "postgresql", "PGDATABASE", "###[error]a", "#\\u{23}#[error]a"],
    ["an address that begins with two colons", "postgresql", "PGHOST", "::1", "::1"],
  ];
  for (const [rule, kind, key, text, expected, value] of table)
    test(rule, () => expect(show(kind, key, new Secret(text), value)).toBe(expected));

  test("a reference is shown by its label, made harmless", () => {
    expect(showReference("pw\u001b")).toBe("secret pw\\u{1b}");
  });

  test("no sensitive key of the catalog is ever shown", () => {
    const hidden = kinds.flatMap((kind) =>
      kindSpec(kind).keys.flatMap(({ key, sensitive }) => (sensitive ? [[kind, key] as const] : [])),
    );
    expect(hidden).toHaveLength(19);
    for (const [kind, key] of hidden)
      for (const value of [undefined, literal("x"), literal("x", false), { from: "keep" } as const])
        expect([key, isSensitive(kind, key, value), show(kind, key, new Secret("x"), value)]).toEqual([
          key,
          true,
          undefined,
        ]);
  });
});

describe("the nearest word", () => {
  const table: [word: string, candidates: readonly string[], expected: string | undefined][] = [
    ["postgres", kinds, "postgresql"],
    ["postgre", kinds, "postgresql"],
    ["post", kinds, "postgresql"],
    ["POST", kinds, "postgresql"],
    ["snow", kinds, "snowflake"],
    ["po", kinds, undefined],
    ["", kinds, undefined],
    ["redis", kinds, undefined],
    ["kafak", kinds, "kafka"],
    ["MySQL", kinds, "mysql"],
    ["PGHOTS", ["PGHOST", "PGPORT"], "PGHOST"],
    ["pghost", ["PGHOST", "PGPORT"], "PGHOST"],
    ["KAFKA_", ["KAFKA_TOPIC", "KAFKA_GROUP"], undefined],
    ["click", ["clicks_of_last_year", "clock"], "clock"],
    ["click", ["clicks_of_last_year", "block_of_flats"], "clicks_of_last_year"],
    ["ab", ["ba"], undefined],
    ["abc", ["bac"], "bac"],
    ["x".repeat(10_000), ["y"], undefined],
    ["a", [], undefined],
  ];
  for (const [word, candidates, expected] of table)
    test(`${word.slice(0, 20)} → ${expected}`, () => expect(nearest(word, candidates)).toBe(expected));
});
