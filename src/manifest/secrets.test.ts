import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leaks, makeCanary } from "../../test/support/canary.ts";
import { checkText } from "../../test/support/check-text.ts";
import type { Finding } from "../model/finding.ts";

// Wherever a secret stands in a manifest, sound or broken: no finding repeats it, neither in its words nor in its frame.

/** A manifest with places for a secret, one a line that holds `S`. What may be shown by design (names, kinds, globs) is not among them. */
const template = `# S
version: 1
environment: prod # S
policy:
  ignore: &S [x_*]
  maxDeletes: 3
  purge: S # S
datasources: # S
  # S
  orders:
    renamedFrom: S/
    kind: postgresql # S
    config:
      PGHOST: S
      PGPORT: S # S
      PGDATABASE: "S"
      PGUSER: 'S'
      PGPASSWORD: S
      PG_AWS_IAM_AUTH: { value: S, sensitive: true }
      PG_AWS_ROLE_ARN: { secret: S, env: S }
      PG_AWS_REGION: [S, S]
      UNKNOWN: { vault: { S: S } }
      EMPTY S
      OTHER: |
        S
        S: S
    password: S
    S: S
  cut: { kind: mysql, config: { MYSQL_HOST: h, MYSQL_PWD: x,S, MYSQL_DATABASE: d } }
  events: { kind: kafka, config: { KAFKA_TOPIC: &S S, "KAFKA GROUP S": x, KAFKA_CLIENT_ID_PREFIX S } }
  alias: { kind: kafka, config: { KAFKA_SASL_PASSWORD: *S } }
  tag: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: !S x, KAFKA_TOPIC: !<S> x } }
  S: { kind: kafka }
  # S
  dw: S
  lake: { kind: bigquery, config: S }
  swamp:
    kind: bigquery
    renamedFrom: S/
    config:
    BQ_CREDENTIALS_BASE64: S
environments:
  prod: # S
    S: S
    datasources:
      orders: { config: { PGHOST: S, PGPASSWORD: { value: S }, PGUSER: { file: S/../S, encoding: S } }, password: S }
      events: { config: { KAFKA_TOPIC S: S, KAFKA_X: [S] }, renamedFrom: S/, permissionTags: [S/] }
      S/: { config: { KAFKA_TOPIC: S } }
  S/: { datasources: { orders: null } }
absent:
  - { name: x, id: y, password: S }
  - { name: S/ }
  - [S]
S: S
# S
passwords: [&S S, { a: S }, "S", 'S']
`;
const lines = template.trimEnd().split("\n");
/** Lines that end the reading of a file: left out where nothing of them is asked. */
const spoils = (i: number): boolean => /EMPTY|!S/.test(lines[i] ?? "");
/** The line of each place. */
const lineOf = lines.flatMap((text, i) => [...text.matchAll(/\bS\b/g)].map(() => i));
const places = lineOf.length;

/** The template with the secret at one of its places, and something harmless at the others. */
function planted(place: number, secret: string, keep: (line: number) => boolean): string {
  let seen = -1;
  const filled = lines.map((line) =>
    line.replace(/\bS\b/g, () => {
      seen += 1;
      return seen === place ? secret : `x${seen}`;
    }),
  );
  return `${filled.filter((line, i) => keep(i) || line.includes(secret)).join("\n")}\n`;
}

function findingsOf(text: string): readonly Finding[] {
  return checkText(text).findings;
}

function leaked(findings: readonly Finding[], secret: string): readonly string[] {
  return leaks(JSON.stringify(findings), new Map([["secret", secret]]));
}

/** What is wrong with a frame: the underline must stand under the line that the place names. */
function crooked({ at, frame }: Finding): string | undefined {
  if (!frame) return undefined;
  const last = frame.lines.at(-1);
  if (!at || last?.number !== at.line) return "the frame ends with another line than the place's";
  if (frame.lines.length > 2) return "the frame has more than two lines";
  if (frame.lines.some((line) => line.text.length > 102)) return "the frame is too wide";
  if (frame.column < 1 || frame.length < 1) return "the underline is nowhere";
  // At the end of a line it stands one beyond: there something is missing.
  if (frame.column + frame.length - 1 > last.text.length + 1) return "the underline goes beyond the line";
  return undefined;
}

const secrets = fc.noShrink(fc.constant(undefined).map(makeCanary));
const line = fc.nat({ max: lines.length - 1 });
/** What breaks a file: a line left out, and pieces put in anywhere. */
const breaks = fc.record({
  gone: fc.array(line, { maxLength: 3 }),
  pieces: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      text: fc.constantFrom(
        '"',
        "'",
        "{",
        "}",
        "[",
        "]",
        ":",
        ": ",
        "\n",
        "\t",
        " ",
        "  ",
        "- ",
        "? ",
        ",",
        "#",
        " #",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "\r",
        "---\n",
        "\u2028",
        "\ud83d",
      ),
    }),
    { maxLength: 2 },
  ),
});

/** Puts pieces into a text, never inside the secret: a half is not the secret any more. */
function broken(
  text: string,
  secret: string,
  pieces: readonly { readonly at: number; readonly text: string }[],
): string {
  return pieces.reduce((whole, piece) => {
    const from = whole.indexOf(secret);
    const to = from + secret.length;
    const at = Math.floor(piece.at * (whole.length + 1));
    const clear = at > from && at < to ? (at - from < to - at ? from : to) : at;
    return `${whole.slice(0, clear)}${piece.text}${whole.slice(clear)}`;
  }, text);
}

describe("a secret in a manifest", () => {
  test.for(Array.from({ length: places }, (_, place) => place))("is not repeated from place %i", (place) => {
    const secret = makeCanary();
    const text = planted(place, secret, (i) => !spoils(i));
    expect(text).toContain(secret);
    const findings = findingsOf(text);
    const isSpoilt = spoils(lineOf[place] ?? -1);
    expect(findings.some((f) => f.code === "required-key")).toBe(!isSpoilt);
    expect(leaked(findings, secret)).toEqual([]);
    expect(findings.map(crooked).filter(Boolean)).toEqual([]);
  });

  test("is not repeated from a manifest that is broken around it", () => {
    let sound = 0;
    fc.assert(
      fc.property(secrets, fc.nat({ max: places - 1 }), breaks, (secret, place, { gone, pieces }) => {
        const text = broken(
          planted(place, secret, (i) => !gone.includes(i)),
          secret,
          pieces,
        );
        const findings = findingsOf(text);
        if (!findings.some((f) => f.code === "manifest-syntax")) sound += 1;
        expect(leaked(findings, secret), text).toEqual([]);
        expect(findings.map(crooked).filter(Boolean), text).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
    // Both worlds were seen: files that do not parse, and files of which more is said.
    expect(sound).toBeGreaterThan(30);
    expect(sound).toBeLessThan(1_400);
  });

  test("is found by this test where a finding repeats it", () => {
    const secret = makeCanary();
    const finding: Finding = { severity: "error", code: "bug", message: `a ${secret.slice(3, 14)}` };
    expect(leaked([finding], secret)).toEqual(["secret"]);
  });
});
