import { expect, test } from "vitest";
import { checkText } from "../support/check-text.ts";
import { said } from "../support/said.ts";
import { stateOf } from "./oracle.ts";

// Slips that YAML itself takes for something else. Each is told, or it does what a reader of the line would say it does:
// a comment is a comment, and what stands in one is not there.

interface Slip {
  readonly from: string;
  readonly to: string;
  /** What is found; nothing where the slip is YAML like any other. */
  readonly told: string;
  /** What then changes: the path, and what stands there afterwards. */
  readonly changed?: Readonly<Record<string, string | undefined>>;
}

const sound = `version: 1
environment: production # the pin
policy:
  prune: true # owns it
  protect:
    - billing_*
    - core_*
datasources:
  orders:
    kind: kafka
    protect: true
    config:
      KAFKA_BOOTSTRAP_SERVER: b:1
      KAFKA_TOPIC: "orders #1"
  events: { kind: dynamodb, protect: true }
absent:
  - old_a
  - old_b
`;

// biome-ignore format: a table is read by its columns
const table: readonly (readonly [name: string, slip: Slip])[] = [
  // a word that slips out of its place
  ["protect slips into the config", { from: "    protect: true\n    config:", to: "    config:\n      protect: true", told: "~unknown-key 12:7" }],
  ["protect slips to the names", { from: "    protect: true\n", to: "  protect: true\n", told: "manifest-syntax 11:12" }],
  ["prune slips to the left edge", { from: "  prune: true", to: "prune: true", told: "manifest-syntax 5:1" }],
  ["the policy slips into a source", { from: "datasources:\n  orders:\n", to: "datasources:\n  orders:\n    policy: { prune: true }\n", told: "manifest-shape 10:5" }],
  ["absent slips to the names", { from: "absent:\n  - old_a\n  - old_b\n", to: "  absent:\n    - old_a\n", told: "manifest-shape 17:5" }],
  ["absent slips into a source", { from: "absent:\n  - old_a\n  - old_b\n", to: "  x:\n    kind: dynamodb\n    absent:\n      - old_a\n", told: "manifest-shape 18:5" }],
  ["a source slips into the one above", { from: "  events:", to: "    events:", told: "manifest-shape 15:5" }],
  // a word that is written otherwise
  ["prune as a text", { from: "prune: true", to: 'prune: "true"', told: "manifest-shape 4:10" }],
  ["prune in YAML 1.1", { from: "prune: true", to: "prune: yes", told: "manifest-shape 4:10" }],
  ["protect in YAML 1.1", { from: "    protect: true", to: "    protect: on", told: "manifest-shape 11:14" }],
  ["protect of nothing", { from: "    protect: true", to: "    protect:", told: "manifest-shape 11:13" }],
  ["protect of nothing, in braces", { from: ", protect: true }", to: ", protect }", told: "manifest-shape 15:29" }],
  ["protect without its colon", { from: "    protect: true", to: "    protect true", told: "manifest-syntax 11:5" }],
  ["protect without its space", { from: "    protect: true", to: "    protect:true", told: "manifest-syntax 11:5" }],
  ["protect in another case", { from: "    protect: true", to: "    Protect: true", told: "manifest-shape 11:5" }],
  // lists
  ["an item that stands deeper than the one above", { from: "    - core_*", to: "     - core_*", told: "manifest-syntax 6:7 & 7:6" }],
  ["an item without its dash", { from: "    - core_*", to: "    core_*", told: "manifest-syntax 7:1" }],
  ["an item without its dash, deeper", { from: "    - core_*", to: "      core_*", told: "~bad-policy 6:7" }],
  ["an item without its dash, deeper, among the absent", { from: "  - old_b", to: "    old_b", told: "bad-name 17:5" }],
  ["an item without its space", { from: "  - old_b", to: "  -old_b", told: "manifest-syntax 18:1" }],
  ["a list that lost its brackets", { from: "  protect:\n    - billing_*\n    - core_*\n", to: "  protect: billing_*, core_*\n", told: "manifest-shape 5:12" }],
  ["a list that lost a comma", { from: "  protect:\n    - billing_*\n    - core_*\n", to: "  protect: [billing_* core_*]\n", told: "~bad-policy 5:13" }],
  // a star begins an alias
  ["a glob that begins with a star", { from: "    - core_*", to: "    - *_core", told: "manifest-alias 7:7" }],
  // comments
  ["a key that a comment swallows with the end of its line", { from: "# owns it\n  protect:", to: "# owns it protect:", told: "manifest-syntax 5:1" }],
  ["a word that a comment swallows with the end of its line", { from: " # the pin\npolicy:\n  prune: true", to: " # the pin policy:\n  prune: true", told: "manifest-syntax 3:1; manifest-syntax 4:1" }],
  ["a value that is cut at a number sign", { from: '"orders #1"', to: "orders #1", told: "", changed: { "datasources.orders.config.KAFKA_TOPIC": "text  orders" } }],
  ["a value that is cut at its very beginning", { from: '"orders #1"', to: "#1", told: "bad-value 14:20" }],
  ["a comment that lost its space", { from: "production # the pin", to: "production# the pin", told: "", changed: { environment: "production# the pin" } }],
  ["an item that is made a comment", { from: "    - core_*", to: "    #- core_*", told: "", changed: { "policy.protect=core_*": undefined } }],
  // keys that stand twice
  ["a second policy further down", { from: "absent:", to: "policy: { prune: false }\nabsent:", told: "duplicate-key 16:1 & 3:1" }],
  ["a second protect in the source", { from: "    config:", to: "    protect: false\n    config:", told: "duplicate-key 12:5 & 11:5" }],
  ["a second protect in quotes", { from: "    config:", to: '    "protect": false\n    config:', told: "duplicate-key 12:5 & 11:5" }],
];

function load(text: string): ReturnType<typeof checkText> {
  return checkText(text, { name: "a.yaml" });
}

test.for(table)("%s", ([_name, { from, to, told, changed = {} }]) => {
  expect(sound).toContain(from);
  const { manifest, findings } = load(sound.replace(from, to));
  expect(said(findings)).toBe(told);
  if (told !== "") return expect(changed).toEqual({});
  const before = load(sound).manifest;
  if (!before || !manifest) throw new Error("both are sound");
  const [was, is] = [stateOf(before), stateOf(manifest)];
  const paths = [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path));
  expect(Object.fromEntries(paths.map((path) => [path, is.get(path)]))).toEqual(changed);
});
