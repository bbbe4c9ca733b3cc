import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/manifest.schema.json" with { type: "json" };
import { checkText } from "../../test/support/check-text.ts";
import { manifestSchema } from "../catalog/manifest-schema.ts";
import validate from "../gen/manifest-validator.js";
import { kinds } from "../model/kind.ts";

// Three things must say the same of a shape: the schema that editors read, the validator compiled from it, the loader.

const ajv = new Ajv({ allErrors: true, strict: false });
const accepts = ajv.compile(schema);

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, 2, -1, 1.5, "", "1", "true", "a", "a b"),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 8 }),
);
const wrong = fc.oneof(scalar, fc.constantFrom<unknown>([], {}, [1], { a: 1 }));
/** Mostly right, sometimes anything. */
const mostly = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: wrong });
/** A map of these keys, each of which may be left out, and sometimes one that does not belong there. */
function map(
  keys: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  required: readonly string[] = [],
): fc.Arbitrary<unknown> {
  const requiredKeys = required.length > 0 ? { requiredKeys: [...required] } : { requiredKeys: [] };
  const right = fc.record(keys, requiredKeys);
  const strange = fc.constantFrom("extra", "__proto__", "constructor", "toString", "Version", "");
  const more = fc
    .tuple(right, strange, wrong)
    .map(([data, key, value]) => Object.fromEntries([...Object.entries(data), [key, value]]));
  const less = fc.record(keys, { requiredKeys: [] });
  return mostly(
    fc.oneof({ weight: 20, arbitrary: right }, { weight: 1, arbitrary: more }, { weight: 1, arbitrary: less }),
  );
}

const word = mostly(fc.constantFrom("a", "b_1", "x*"));
const flag = mostly(fc.boolean());
const words = mostly(fc.array(word, { maxLength: 3 }));
const value = fc.oneof(
  scalar,
  map({ secret: word, env: word, value: scalar, sensitive: flag, keep: mostly(fc.constant(true)) }),
);
const kind = mostly(fc.constantFrom(...kinds, "Kafka", " mysql ", "none"));
const drift = mostly(fc.constantFrom("overwrite", "skip", "stop"));
const keys = fc.constantFrom("PGHOST", "KAFKA_TOPIC", "BQ_PROJECT", "__proto__", "constructor", "other", "");
const config = mostly(fc.dictionary(keys, value, { maxKeys: 3 }));
const source = map({ kind, config, renamedFrom: word, protect: flag }, ["kind"]);
const names = fc.constantFrom("a", "b", "__proto__", "constructor", "a-b", "a/b~c");
const manifest = map(
  {
    version: mostly(fc.constant(1)),
    environment: word,
    policy: map({ prune: flag, ignore: words, protect: words, maxDeletes: mostly(fc.nat()), drift }),
    datasources: mostly(fc.dictionary(names, source, { maxKeys: 3 })),
    absent: mostly(fc.array(fc.oneof(word, map({ name: word, id: word }, ["name"])), { maxLength: 3 })),
  },
  ["version"],
);

describe("the schema of a manifest", () => {
  test("is what the catalog makes", () => expect(schema).toEqual(JSON.parse(JSON.stringify(manifestSchema()))));

  test("says of every shape what the loader says", () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(manifest, (data) => {
        const isRight = accepts(data);
        seen[isRight ? "accepted" : "refused"] += 1;
        expect(validate(data)).toBe(isRight);
        // JSON is YAML: the loader gets the same data as text.
        const text = JSON.stringify(data);
        const { findings } = checkText(text, { name: "a.yaml" });
        const isMisshapen = findings.some((f) => f.code === "manifest-shape" || f.code === "manifest-empty");
        // Of a value that is none the loader says so in the words of its meaning.
        const isNoValue = findings.some((f) => f.code === "bad-value" || f.code === "bad-name");
        expect(isMisshapen || (isNoValue && !isRight), text).toBe(!isRight);
      }),
      { numRuns: 2_000 },
    );
    expect(seen.accepted).toBeGreaterThan(200);
    expect(seen.refused).toBeGreaterThan(200);
  });
});
