import { describe, expect, test } from "vitest";
import { ChalkDsError } from "../model/finding.ts";
import { Secret } from "../model/secret.ts";
import { chooseEnvironment } from "./environment.ts";

// Which environment the calls are for: `ID (NAME)`, or why there is none.

const names = { e1: "Production", e2: "staging", e3: "Twin", e4: "twin", staging: "Odd", e5: "" };

interface World {
  readonly asked?: string;
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly primary?: string;
}

function chosen({ asked, primary, ...world }: World): string {
  const known = "names" in world ? world.names : names;
  const token = {
    bearer: new Secret("x"),
    freshMs: 1,
    lifeMs: 2,
    ...(known && { names: known }),
    ...(primary && { primary }),
  };
  const found = asked === undefined ? undefined : { text: asked, from: "variable CHALK_ENVIRONMENT" };
  try {
    const { id, name, server } = chooseEnvironment(found, token, "api.example.com");
    expect(server).toBe("api.example.com");
    return name === undefined ? id : `${id} (${name})`;
  } catch (error) {
    if (!(error instanceof ChalkDsError)) throw error;
    const [{ code, message, hint }] = error.findings;
    return `${code}: ${message}; ${hint}`;
  }
}

const nowhere = "unknown-environment: no environment is chosen, and the credentials are for none in particular";
const unknown = (text: string): string =>
  `unknown-environment: the credentials know no environment "${text}" (from variable CHALK_ENVIRONMENT)`;
const all = "they know Odd (staging), Production (e1), Twin (e3), e5, staging (e2), twin (e4)";

describe("the environment of the calls", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, world: World, expected: string][] = [
    ["an id",                                        { asked: "e1" },                                  "e1 (Production)"],
    ["a name",                                       { asked: "Production" },                          "e1 (Production)"],
    ["a name in any case",                           { asked: "pRODUCTION" },                          "e1 (Production)"],
    ["an id before a name that is the same",         { asked: "staging" },                             "staging (Odd)"],
    ["a name in another case than that id",          { asked: "STAGING" },                             "e2 (staging)"],
    ["an id is not taken in any case",               { asked: "E1" },                                  `${unknown("E1")}; ${all}`],
    ["an id without a name",                         { asked: "e5" },                                  "e5"],
    ["what was asked for before the token's own",    { asked: "e1", primary: "e2" },                   "e1 (Production)"],
    ["the token's own where nothing was asked for",  { primary: "e2" },                                "e2 (staging)"],
    ["the token's own by its name",                  { primary: "production" },                        "e1 (Production)"],
    ["the token's own where it has no name",         { primary: "e9" },                                "e9"],
    ["a name that two have",                         { asked: "TWIN" },                                'unknown-environment: 2 environments are named "TWIN"; write the id: e3, e4'],
    ["a name that two have, in the case of one",     { asked: "twin" },                                'unknown-environment: 2 environments are named "twin"; write the id: e3, e4'],
    ["a name that nobody has",                       { asked: "nope" },                                `${unknown("nope")}; ${all}`],
    ["a part of a name",                             { asked: "Prod" },                                `${unknown("Prod")}; ${all}`],
    ["a name that every object has",                 { asked: "constructor" },                         `${unknown("constructor")}; ${all}`],
    ["a name where the token has no environment",    { asked: "nope", names: {} },                     `${unknown("nope")}; they are for no environment at all`],
    ["nothing",                                      {},                                               `${nowhere}; set CHALK_ENVIRONMENT, or use --environment: ${all}`],
    ["nothing, where the token has no environment",  { names: {} },                                    `${nowhere}; set CHALK_ENVIRONMENT, or use --environment`],
    // a web identity knows no names
    ["an id of a web identity",                      { asked: "e1", names: undefined },                "e1"],
    ["a name of a web identity is taken for an id",  { asked: "Production", names: undefined },        "Production"],
    ["a web identity's own",                         { primary: "e1", names: undefined },              "e1"],
    ["nothing of a web identity",                    { names: undefined },                             `${nowhere}; set CHALK_ENVIRONMENT, or use --environment`],
  ];

  for (const [rule, world, expected] of table) test(rule, () => expect(chosen(world)).toBe(expected));

  test("of very many, twenty are named", () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`id-${i}`, `name-${i}`]));
    expect(chosen({ asked: "nope", names: many }).match(/name-/g)?.length).toBe(20);
  });
});
