import { config, head, type Input, many, value } from "./input.ts";

const prototypeNames = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
  "isPrototypeOf",
  "toJSON",
  "then",
];
const numbers = [
  "1e999",
  "-1e999",
  "0x",
  "0x1F",
  "0o17",
  "017",
  "08",
  "1_000",
  "190:20:30",
  ".inf",
  "-.INF",
  ".nan",
  "1e",
  "+",
  "-",
  ".",
  "..",
  "0b11",
  "1,000",
  "9007199254740993",
  "1".repeat(400),
  `0.${"0".repeat(400)}1`,
  "-0",
  "+1",
  "5432.0",
  "0.1e-7",
];

/** What is YAML, and means something odd. */
export const meaning: readonly Input[] = [
  ...prototypeNames.map(
    (name): Input => [`a source by the name of ${name}`, () => `${head}  ${name}: { kind: dynamodb }\n`],
  ),
  ...prototypeNames.map((name): Input => [`a config key by the name of ${name}`, () => config(`${name}: x`)]),
  ...prototypeNames.map(
    (name): Input => [
      `${name} wherever a word may stand`,
      () =>
        `version: 1\n${name}: x\npolicy: { ${name}: x }\ndatasources:\n  a: { kind: ${name}, ${name}: x, renamedFrom: ${name}, config: { A: { ${name}: x }, B: { env: ${name} }, C: { secret: ${name} } } }\nabsent: [${name}, { name: ${name}2, ${name}: x }]\n`,
    ],
  ),
  ["__proto__ as a map", () => config("__proto__: { value: x, sensitive: true }")],
  ["__proto__ twice", () => `${head}  __proto__: { kind: dynamodb }\n  __proto__: { kind: dynamodb }\n`],
  ["__proto__ at the left edge", () => "__proto__: { version: 1 }\n"],
  ["__proto__ in place of a kind", () => `${head}  a: { __proto__: { kind: dynamodb } }\n`],
  ["__proto__ as an environment", () => "version: 1\nenvironment: __proto__\n"],
  ["a polluted prototype", () => '{"__proto__": {"version": 1}, "constructor": {"prototype": {"version": 1}}}'],
  ...numbers.map(
    (text): Input => [
      `the number ${text.slice(0, 20)} as a port, a version, a limit`,
      () =>
        `version: ${text}\npolicy: { maxDeletes: ${text} }\ndatasources:\n  a: { kind: redshift, config: { REDSHIFT_PORT: ${text} } }\n  b: { kind: redshift, config: { REDSHIFT_PORT: "${text}" } }\n`,
    ],
  ),
  [
    "booleans of YAML 1.1 as booleans",
    () => `version: 1\npolicy: { prune: yes }\ndatasources:\n  a: { kind: dynamodb, protect: on }\n`,
  ],
  ["booleans of YAML 1.1 as keys", () => "version: 1\ny: 1\nno: 1\non: 1\noff: 1\n"],
  ["booleans of YAML 1.1 as values", () => config("BQ_PROJECT: no, BQ_DATASET: Yes, BQ_LOCATION: off")],
  ["booleans in every case", () => config("BQ_PROJECT: TRUE, BQ_DATASET: False, BQ_LOCATION: tRuE")],
  ["nulls in every case", () => config("A: null, B: Null, C: NULL, D: ~, E: , F: nUll")],
  ["null as a source's name", () => `${head}  null: { kind: dynamodb }\n  ~: { kind: dynamodb }\n`],
  [
    "a number as a source's name",
    () => `${head}  1: { kind: dynamodb }\n  "1": { kind: dynamodb }\n  0x1: { kind: dynamodb }\n`,
  ],
  ["a timestamp as a value", () => config("BQ_PROJECT: 2001-12-14t21:59:43.10-05:00, BQ_DATASET: 2001-12-14")],
  ["a timestamp as a name", () => `${head}  2001-12-14: { kind: dynamodb }\n`],
  ["5,000 keys that stand twice", () => config(many(5_000, (i) => `K${i % 2}: v, `))],
  ["5,000 sources that stand twice", () => head + many(5_000, () => "  a: { kind: dynamodb }\n")],
  [
    "a key twice at every level",
    () =>
      "version: 1\nversion: 1\npolicy: { prune: true, prune: false }\npolicy: {}\ndatasources: { a: { kind: kafka, kind: kafka } }\ndatasources: {}\n",
  ],
  ["keys that differ in case alone", () => config("BQ_PROJECT: a, bq_project: b, Bq_Project: c")],
  ["keys that differ in space alone", () => config('BQ_PROJECT: a, "BQ_PROJECT ": b, " BQ_PROJECT": c')],
  [
    "5,000 variables that collide",
    () =>
      head +
      many(
        2_500,
        (i) => `  a${i}: { kind: dynamodb, config: { B_C: x } }\n  a${i}_B: { kind: dynamodb, config: { C: x } }\n`,
      ),
  ],
  [
    "5,000 renames in a chain",
    () => head + many(5_000, (i) => `  a${i}: { kind: dynamodb, renamedFrom: a${i + 1} }\n`),
  ],
  ["5,000 renames from one", () => head + many(5_000, (i) => `  a${i}: { kind: dynamodb, renamedFrom: b }\n`)],
  [
    "5,000 secrets in plain text",
    () => head + many(5_000, (i) => `  a${i}: { kind: redshift, config: { REDSHIFT_PASSWORD: p } }\n`),
  ],
  ["5,000 variables that are forbidden", () => config(many(5_000, (i) => `K${i}: { env: CHALK_${i} }, `))],
  ["5,000 values in no form", () => config(many(5_000, (i) => `K${i}: {}, `))],
  ["5,000 words that are none", () => `version: 1\npolicy: { ${many(5_000, (i) => `w${i}: 1, `)} }\n`],
  ["5,000 kinds of 5,000 letters", () => head + many(500, (i) => `  a${i}: { kind: ${"k".repeat(5_000)} }\n`)],
  [
    "a name of 64 letters, and of 65",
    () => `${head}  ${"a".repeat(64)}: { kind: dynamodb }\n  ${"b".repeat(65)}: { kind: dynamodb }\n`,
  ],
  ["a name of dots", () => `${head}  ..: { kind: dynamodb }\n`],
  ["a name with a slash", () => `${head}  ../../etc/passwd: { kind: dynamodb }\n`],
  ["a name like a pointer of JSON", () => `${head}  "a~1b/c~0d": { kind: 1, "x/y": { "~": 1 } }\n`],
  ["a name of digits alone", () => `${head}  00: { kind: dynamodb }\n`],
  ["a name of ours", () => `${head}  chalkds_old_1: { kind: dynamodb }\n`],
  ["a value in all forms", () => config("BQ_PROJECT: { secret: a, env: A, value: a, keep: true, sensitive: true }")],
  ["a value that is a list of maps", () => config("BQ_PROJECT: [{ secret: a }, { env: B }]")],
  ["a value in a value", () => config("BQ_PROJECT: { value: { value: x } }")],
  ["a value with a key of nothing", () => config("BQ_PROJECT: { : x }")],
  ["a value that lost its colon", () => config("BQ_PROJECT hunter2")],
  ["a value that lost its space", () => config("BQ_PROJECT:hunter2")],
  ["a secret as its own key", () => config("hunter2: , { hunter3 }: x")],
  ["a glob of everything", () => 'version: 1\npolicy: { prune: true, ignore: ["*"], protect: ["*"], maxDeletes: 0 }\n'],
  [
    "a glob that backtracks",
    () =>
      `version: 1\npolicy: { ignore: ["${"a*".repeat(30)}b"] }\ndatasources:\n  ${"a".repeat(60)}: { kind: dynamodb }\n`,
  ],
  ["a limit beyond all numbers", () => "version: 1\npolicy: { maxDeletes: 1e400 }\n"],
  [
    "an absent entry of everything",
    () => "version: 1\nabsent: [null, 1, true, [], {}, { name: null }, { name: {} }, { id: 1, name: 2 }, '*', '']\n",
  ],
  ["every word with a list", () => "version: []\nenvironment: []\npolicy: []\ndatasources: []\nabsent: {}\n"],
  ["every word with nothing", () => "version:\nenvironment:\npolicy:\ndatasources:\nabsent:\n"],
  ["every word with a text", () => 'version: ""\nenvironment: ""\npolicy: ""\ndatasources: ""\nabsent: ""\n'],
  ["sources at the left edge", () => "version: 1\norders:\n  kind: dynamodb\n"],
  ["a source in a source", () => `${head}  a: { kind: dynamodb, datasources: { b: { kind: dynamodb } } }\n`],
  ["an explicit key, which is sound", () => "? version\n: 1\n? datasources\n:\n  ? a\n  : kind: dynamodb\n"],
  ["a key over two lines", () => value("x\n      a\n       b: c")],
  ["a list at the level of its key, which is sound", () => "version: 1\nabsent:\n- a\n- b\n"],
  [
    "a comment in every place, which is sound",
    () => "# a\nversion: 1 # b\n# c\ndatasources: # d\n  # e\n  a: # f\n    # g\n    kind: dynamodb # h\n# i\n",
  ],
  ["a file without its last newline, which is sound", () => "version: 1\ndatasources: {}"],
  [
    "a flow over many lines, which is sound",
    () => "{ version: 1,\n  # a comment\n  datasources: {\n    a: {\n kind: dynamodb,\n },\n  },\n}\n",
  ],
  [
    "10,000 keys that nobody knows",
    () =>
      head +
      many(
        10,
        (i) => `  s${i}:\n    kind: kafka\n    config:\n${many(1_000, (j) => `      KAFKA_UNKNOWN_${i}_${j}: x\n`)}`,
      ),
  ],
  [
    "a thousand environments",
    () =>
      `${head}${many(300, (i) => `  s${i}: { kind: dynamodb }\n`)}environments:\n${many(1_000, (i) => `  e${i}: {}\n`)}`,
  ],
  [
    "more environments than can be checked",
    () =>
      `${head}${many(1_000, (i) => `  s${i}: { kind: dynamodb }\n`)}environments:\n${many(1_000, (i) => `  e${i}: {}\n`)}`,
  ],
  [
    "a source of many keys in many overlays",
    () =>
      `${head}  s:\n    kind: bigquery\n    config:\n${many(10_000, (i) => `      K${i}: x\n`)}environments:\n${many(300, (i) => `  e${i}: { datasources: { s: { config: { K0: y } } } }\n`)}`,
  ],
  ["words of a later version", () => "version: 1\nenvironments: { a: { datasources: { b: null } } }\nreplaces: x\n"],
];
