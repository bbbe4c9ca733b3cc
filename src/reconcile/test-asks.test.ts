import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { have, manifestOf, readingOf, resolverOf, type Short, type World, want } from "../../test/support/builders.ts";
import type { Change, Retarget } from "../model/change.ts";
import type { Desired } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import { planFrom } from "./plan.ts";
import { type Asked, askOf } from "./test-asks.ts";

const secrets = [
  { id: "sec-1", name: "pg-password" },
  { id: "sec-2", name: "other-password" },
];
const env = { HOST: "from-env", PWD: "hunter-two" };

function changeFor(desired: Desired, live: Live | undefined, world: World = {}): Change | undefined {
  const reading = readingOf(live ? [live] : [], { secrets, ...world });
  return planFrom(manifestOf([desired]), reading, { resolver: resolverOf(world.env ?? env) }).changes[0];
}

/** The only change of a plan, and the test that is asked for it. */
function asked(desired: Desired, live: Live | undefined, world: World = {}, retarget?: Retarget): Asked {
  const reading = readingOf(live ? [live] : [], { secrets, ...world });
  const resolver = resolverOf(world.env ?? env);
  const planned = changeFor(desired, live, world);
  const change = retarget && planned ? ({ ...planned, retarget } as Change) : planned;
  if (!change || change.action === "delete") throw new Error("there is nothing to test");
  return askOf(change, desired, { reading, resolver, coverage: "fast" });
}

/** `id KEY=text KEY=@id`, or `skipped:` with the reason. */
function short(result: Asked): string {
  if ("skipped" in result) return `skipped: ${result.skipped.message}`;
  const { id, config } = result.ask;
  const keys = [...config].map(([key, v]) => `${key}=${v.is === "text" ? v.text.reveal() : `@${v.id}`}`);
  return [...(id === undefined ? [] : [id]), ...keys].join(" ");
}

type Config = Readonly<Record<string, Short>>;

describe("what is asked", () => {
  const table: [rule: string, desired: Config, live: Config | undefined, expected: string][] = [
    ["a new source: every key", { PGHOST: "h", PGPASSWORD: "$PWD" }, undefined, "PGHOST=h PGPASSWORD=hunter-two"],
    ["a reference by its id", { PGHOST: "h", PGPASSWORD: "@pg-password" }, undefined, "PGHOST=h PGPASSWORD=@sec-1"],
    [
      "a live source: what is sent",
      { PGDATABASE: "b", PGUSER: "u" },
      { PGDATABASE: "a", PGUSER: "u" },
      "id-a PGDATABASE=b",
    ],
    [
      "a new password",
      { PGHOST: "h", PGPASSWORD: "$PWD" },
      { PGHOST: "h", PGPASSWORD: "x" },
      "id-a PGPASSWORD=hunter-two",
    ],
    ["another reference", { PGPASSWORD: "@pg-password" }, { PGPASSWORD: "@sec-2" }, "id-a PGPASSWORD=@sec-1"],
    ["beside a key that is kept", { PGPASSWORD: "keep", PGUSER: "u" }, { PGPASSWORD: "x" }, "id-a PGUSER=u"],
    [
      "a host, where there is no secret: all texts",
      { PGHOST: "b", PGUSER: "u" },
      { PGHOST: "a", PGUSER: "u" },
      "id-a PGHOST=b PGUSER=u",
    ],
    [
      "a host, with the unchanged password as a text",
      { PGHOST: "b", PGPASSWORD: "p" },
      { PGHOST: "a", PGPASSWORD: "p" },
      "id-a PGHOST=b PGPASSWORD=p",
    ],
    [
      "a host, with the unchanged password of a variable",
      { PGHOST: "b", PGPASSWORD: "$PWD" },
      { PGHOST: "a", PGPASSWORD: "hunter-two" },
      "id-a PGHOST=b PGPASSWORD=hunter-two",
    ],
    [
      "a host, with the password over a reference",
      { PGHOST: "b", PGPASSWORD: "p" },
      { PGHOST: "a", PGPASSWORD: "@sec-1" },
      "id-a PGHOST=b PGPASSWORD=p",
    ],
    [
      "a host, with the password blanked",
      { PGHOST: "b", PGPASSWORD: "" },
      { PGHOST: "a", PGPASSWORD: "p" },
      "id-a PGHOST=b PGPASSWORD=",
    ],
  ];
  for (const [rule, desired, live, expected] of table)
    test(rule, () => expect(short(asked(want("a", desired), live && have("a", live)))).toBe(expected));

  test("a rename with nothing else: what is saved", () => {
    const renamed = want("b", { PGHOST: "h" }, { renamedFrom: "a" });
    expect(short(asked(renamed, have("a", { PGHOST: "h", PGPASSWORD: "p" })))).toBe("id-a");
  });
});

describe("none is made where a secret would travel", () => {
  const table: [rule: string, desired: Config, live: Config, staying: string, leading?: string][] = [
    [
      "the saved password, which the manifest does not name",
      { PGHOST: "b" },
      { PGHOST: "a", PGPASSWORD: "p" },
      "PGPASSWORD",
    ],
    [
      "the saved password, which is kept",
      { PGHOST: "b", PGPASSWORD: "keep" },
      { PGHOST: "a", PGPASSWORD: "p" },
      "PGPASSWORD",
    ],
    [
      "the reference, which does not change",
      { PGHOST: "b", PGPASSWORD: "@pg-password" },
      { PGHOST: "a", PGPASSWORD: "@sec-1" },
      "PGPASSWORD",
    ],
    [
      "the reference, which changes",
      { PGHOST: "b", PGPASSWORD: "@pg-password" },
      { PGHOST: "a", PGPASSWORD: "@sec-2" },
      "PGPASSWORD",
    ],
    ["a reference that the manifest does not name", { PGHOST: "b" }, { PGHOST: "a", PGUSER: "@sec-1" }, "PGUSER"],
    [
      "another key of the server's",
      { PGHOST: "b", PGPASSWORD: "p" },
      { PGHOST: "a", PGPASSWORD: "p", ENGINE_ARGUMENTS: "{}" },
      "ENGINE_ARGUMENTS",
    ],
    ["a key that nobody knows", { PGHOST: "b", PGPASSWORD: "p" }, { PGHOST: "a", PGPASSWORD: "p", X: "y" }, "X"],
    ["several", { PGHOST: "b" }, { PGHOST: "a", PGPASSWORD: "p", X: "y" }, "PGPASSWORD, X"],
    ["to a port", { PGPORT: "2" }, { PGPORT: "1", PGPASSWORD: "p" }, "PGPASSWORD", "PGPORT"],
    ["to a host that had none", { PGHOST: "b" }, { PGPASSWORD: "p" }, "PGPASSWORD"],
    ["to a host of a variable", { PGHOST: "$HOST" }, { PGHOST: "a", PGPASSWORD: "p" }, "PGPASSWORD"],
    [
      "through the driver's arguments",
      { ENGINE_ARGUMENTS: '{"connect_args": {}}' },
      { PGPASSWORD: "p" },
      "PGPASSWORD",
      "ENGINE_ARGUMENTS",
    ],
    ["through a key that nobody knows", { PGHOSTADDR: "1.2.3.4" }, { PGPASSWORD: "p" }, "PGPASSWORD", "PGHOSTADDR"],
  ];
  for (const [rule, desired, live, staying, leading = "PGHOST"] of table)
    test(rule, () =>
      expect(short(asked(want("a", desired), have("a", live)))).toBe(
        `skipped: "a" was not tested: "${leading}" may lead it to another place, and what is saved or referred to would be sent there: ${staying}`,
      ),
    );

  test("and the plan says retarget, but where all that is stored is named anew", () => {
    for (const [rule, desired, live, , leading = "PGHOST"] of table)
      expect([rule, changeFor(want("a", desired), have("a", live))?.retarget?.destination]).toEqual([
        rule,
        rule === "the reference, which changes" ? undefined : [leading],
      ]);
  });

  test("with a rename", () => {
    const renamed = want("b", { PGHOST: "b" }, { renamedFrom: "a" });
    expect(short(asked(renamed, have("a", { PGHOST: "a", PGPASSWORD: "p" })))).toMatch(/^skipped: "b" was not tested/);
  });

  test("where the plan says retarget, whatever the keys", () => {
    const retarget = { destination: ["PGUSER"], secrets: ["PGDATABASE"] };
    const live = have("a", { PGUSER: "u", PGDATABASE: "d" });
    expect(short(asked(want("a", { PGUSER: "v" }), live, {}, retarget))).toMatch(/"PGUSER" may lead .*: PGDATABASE$/);
    const given = want("a", { PGUSER: "v", PGDATABASE: "d" });
    expect(short(asked(given, live, {}, retarget))).toBe("id-a PGUSER=v PGDATABASE=d");
  });
});

describe("with a token that may only list", () => {
  const keys = { access: "keys" } as const;

  test("a value that was not compared is not sent: the saved one is tested", () => {
    const desired = want("a", { PGHOST: "b", PGUSER: "u" });
    expect(short(asked(desired, have("a", { PGHOST: "?" }), keys))).toBe("id-a PGUSER=u");
  });

  test("variables are read for the test", () =>
    expect(short(asked(want("a", { PGHOST: "$HOST" }), undefined, keys))).toBe("PGHOST=from-env"));

  test("none is made where one cannot be read", () =>
    expect(short(asked(want("a", { PGHOST: "$HOST" }), undefined, { ...keys, env: {} }))).toBe(
      'skipped: "a" was not tested: the variable "HOST", wanted for "PGHOST" of "a", is not set',
    ));

  test("none is made where a host is added and no list tells what is saved", () => {
    const retarget = { destination: ["PGHOST"], secrets: [] };
    const desired = want("b", { PGHOST: "b" }, { renamedFrom: "a" });
    expect(short(asked(desired, have("a", "unread"), keys, retarget))).toMatch(/which secrets are saved .* be seen$/);
  });
});

test("what may not be seen is hidden in the answer: sent, saved and referred to", () => {
  const desired = want("a", { PGHOST: "b", PGUSER: "$PWD", PGPASSWORD: "new" });
  const live = have("a", { PGHOST: "a", PGUSER: "@sec-1", PGPASSWORD: "old", X: "unknown" });
  const given = { ...desired, config: new Map([...desired.config, ...want("a", { X: "x" }).config]) };
  const result = asked(given, live, { secretValues: { "sec-2": "stored" } });
  if (!("ask" in result)) throw new Error(short(result));
  expect(result.ask.hidden.map((secret) => secret.reveal()).sort()).toEqual(
    ["hunter-two", "new", "old", "stored", "unknown", "value of sec-1", "x"].sort(),
  );
});

// The server connects to the host that the request names, else to the saved one, with the request's values over the saved
// ones, and looks references up. Then whatever it takes from what is stored must go to where it goes already.
test("whatever stands in the manifest, nothing that is stored goes to another place than before", () => {
  const short = fc.constantFrom<Short>("a", "b", "c", "d", "$HOST", "@sec-1", "keep");
  const keys = ["PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "ENGINE_ARGUMENTS", "UNKNOWN"];
  const config = (value: fc.Arbitrary<Short>) =>
    fc
      .tuple(...keys.map((key) => fc.option(value.map((text) => [key, text] as const))))
      .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== null)));
  const saved = config(fc.constantFrom<Short>("a", "b", "@sec-1", "@sec-2"));
  const access = fc.constantFrom("values" as const, "keys" as const);
  let led = 0;
  fc.assert(
    fc.property(config(short), saved, access, fc.boolean(), (desired, live, access, isRename) => {
      const held = Object.fromEntries(
        Object.entries(live).map(([key, text]) => [
          key,
          access === "values" ? text : text.startsWith("@") ? `@?${text.slice(1)}` : "?",
        ]),
      );
      const reading = readingOf([have("a", held)], { secrets, access });
      const resolver = resolverOf(env);
      const wanted = isRename ? want("b", desired, { renamedFrom: "a" }) : want("a", desired);
      for (const change of planFrom(manifestOf([wanted]), reading, { resolver }).changes) {
        if (change.action === "delete") continue;
        const result = askOf(change, wanted, { reading, resolver, coverage: "fast" });
        if (!("ask" in result)) continue;
        const request = result.ask.config;
        const places = ["PGHOST", "PGPORT", "ENGINE_ARGUMENTS", "UNKNOWN"];
        const isLed = places.some((key) => {
          const sent = request.get(key);
          return sent !== undefined && !(sent.is === "text" && sent.text.reveal() === live[key]);
        });
        led += isLed ? 1 : 0;
        const stored = [...new Set([...Object.keys(live), ...request.keys()])].filter((key) => {
          const sent = request.get(key);
          if (sent) return sent.is === "secret";
          return live[key]?.startsWith("@") || !["PGHOST", "PGPORT", "PGUSER"].includes(key);
        });
        if (isLed) expect(stored).toEqual([]);
      }
    }),
    { numRuns: 3000 },
  );
  expect(led).toBeGreaterThan(100);
});
