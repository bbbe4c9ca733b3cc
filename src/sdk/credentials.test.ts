import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaks, makeCanary } from "../../test/support/canary.ts";
import { surroundings } from "../../test/support/clients.ts";
import { ChalkDsError } from "../model/finding.ts";
import { type Credentials, findCredentials, type Given } from "./credentials.ts";

// Where credentials are found, and in which order: as the Python SDK does, and Go, Rust and Terraform by their variables.

let root: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-credentials-")));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface World {
  readonly given?: Given;
  readonly env?: Readonly<Record<string, string>>;
  /** Files by their path below the root of the test; the home is `home`, the current folder `work/a/b`. */
  readonly files?: Readonly<Record<string, string>>;
}

let count = 0;

/** Looks in a world of its own; `ROOT` in a text stands for its folder. */
async function found({ given = {}, env = {}, files = {} }: World): Promise<Credentials> {
  const folder = join(root, `${++count}`);
  const placed = (text: string): string => text.replaceAll("ROOT", folder);
  const cwd = join(folder, "work/a/b");
  for (const path of ["home", "work/a/b"]) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), placed(text));
  }
  const variables = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, placed(value)]));
  return findCredentials(given, surroundings({ env: variables, home: join(folder, "home"), cwd }));
}

/** Credentials in a few words: who, at which server, for which environment; or the code of the error. */
async function short(world: World): Promise<string> {
  try {
    const { identity, apiServer, environment } = await found(world);
    const who = {
      client: () => identity.is === "client" && `${identity.clientId.text}/${identity.clientSecret.reveal()}`,
      "token-file": () => identity.is === "token-file" && `file ${identity.path}`,
      token: () => identity.is === "token" && `jwt ${identity.token.reveal()}`,
    }[identity.is]();
    const server = apiServer.text === "https://api.chalk.ai" ? "" : ` at ${apiServer.text}`;
    return `${who}${server}${environment ? ` in ${environment.text}` : ""}`;
  } catch (error) {
    return error instanceof ChalkDsError ? `!${error.findings[0].code}` : String(error);
  }
}

const entry = (who: string, more = ""): string => `{clientId: ${who}, clientSecret: ${who}-secret${more}}`;
const yaml = (entries: Readonly<Record<string, string>>): string =>
  `tokens:\n${Object.entries(entries)
    .map(([key, value]) => `  ${key}: ${value}\n`)
    .join("")}`;
const client = { CHALK_CLIENT_ID: "v", CHALK_CLIENT_SECRET: "vs" };
const old = { _CHALK_CLIENT_ID: "o", _CHALK_CLIENT_SECRET: "os" };
const args = { clientId: "a", clientSecret: "as" };
const home = { "home/.chalk.yml": yaml({ default: entry("h", ", apiServer: s.h, activeEnvironment: e.h") }) };

describe("the order of credentials", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, world: World, expected: string][] = [
    ["nothing is an error",                              {},                                                        "!no-credentials"],
    ["arguments",                                        { given: args },                                           "a/as"],
    ["variables",                                        { env: client },                                           "v/vs"],
    ["variables of old",                                 { env: old },                                              "o/os"],
    ["the file",                                         { files: home },                                           "h/h-secret at s.h in e.h"],
    ["arguments before variables",                       { given: args, env: client },                              "a/as"],
    ["variables before those of old",                    { env: { ...old, ...client } },                            "v/vs"],
    ["variables before the file",                        { env: client, files: home },                              "v/vs"],
    ["each by itself: an argument, a variable",          { given: { clientId: "a" }, env: client },                 "a/vs"],
    ["each by itself: a variable, one of old",           { env: { CHALK_CLIENT_ID: "v", _CHALK_CLIENT_SECRET: "os" } }, "v/os"],
    ["each by itself: a variable, the file",             { env: { CHALK_CLIENT_ID: "v" }, files: home },            "v/h-secret at s.h in e.h"],
    ["each by itself: an argument, the file",            { given: { clientSecret: "as" }, files: home },            "h/as at s.h in e.h"],
    ["an id alone is an error",                          { env: { CHALK_CLIENT_ID: "v" } },                         "!no-credentials"],
    ["a secret alone is an error",                       { given: { clientSecret: "as" } },                         "!no-credentials"],
    ["an empty argument is none",                        { given: { clientId: "", clientSecret: "" }, env: client }, "v/vs"],
    ["an empty variable is none",                        { env: { ...old, CHALK_CLIENT_ID: "", CHALK_CLIENT_SECRET: "" } }, "o/os"],
    // the server
    ["the server: an argument first",                    { given: { ...args, apiServer: "s.a" }, env: { CHALK_API_SERVER: "s.v" } }, "a/as at s.a"],
    ["the server: a variable",                           { given: args, env: { CHALK_API_SERVER: "s.v", _CHALK_API_SERVER: "s.o" } }, "a/as at s.v"],
    ["the server: a variable of old",                    { given: args, env: { _CHALK_API_SERVER: "s.o" } },         "a/as at s.o"],
    ["the server: a variable before the file",           { env: { CHALK_API_SERVER: "s.v" }, files: home },         "h/h-secret at s.v in e.h"],
    ["the server: not of a file that is not needed",     { env: client, files: home },                              "v/vs"],
    // the environment
    ["the environment: an argument first",               { given: { ...args, environment: "e.a" }, env: { CHALK_ENVIRONMENT: "e.v" } }, "a/as in e.a"],
    ["the environment: Python's variable",               { env: { ...client, CHALK_ENVIRONMENT: "1", CHALK_ACTIVE_ENVIRONMENT: "2" } }, "v/vs in 1"],
    ["the environment: Go's variable",                   { env: { ...client, CHALK_ACTIVE_ENVIRONMENT: "2", _CHALK_ACTIVE_ENVIRONMENT: "3" } }, "v/vs in 2"],
    ["the environment: the variable of old",             { env: { ...client, _CHALK_ACTIVE_ENVIRONMENT: "3", CHALK_ENVIRONMENT_ID: "4" } }, "v/vs in 3"],
    ["the environment: its id last",                     { env: { ...client, CHALK_ENVIRONMENT_ID: "4" } },         "v/vs in 4"],
    ["the environment: a variable before the file",      { env: { CHALK_ENVIRONMENT: "e.v" }, files: home },        "h/h-secret at s.h in e.v"],
    // tokens
    ["a token that is handed in before a client",        { given: { ...args, jwt: "j" } },                          "jwt j"],
    ["CHALK_JWT before the variables of a client",       { env: { ...client, CHALK_JWT: "j" } },                    "jwt j"],
    ["CHALK_JWT before the file",                        { env: { CHALK_JWT: "j" }, files: home },                  "jwt j"],
    ["CHALK_JWT after a client that is handed in",       { given: args, env: { CHALK_JWT: "j" } },                  "a/as"],
    ["CHALK_JWT before half a client",                   { given: { clientId: "a" }, env: { ...client, CHALK_JWT: "j" } }, "jwt j"],
    ["a token has a server and environment too",         { env: { CHALK_JWT: "j", CHALK_API_SERVER: "s.v", CHALK_ENVIRONMENT: "e.v" } }, "jwt j at s.v in e.v"],
    ["a web identity before everything",                 { given: { ...args, jwt: "j" }, env: { ...client, CHALK_WEB_IDENTITY_TOKEN_FILE: "t" } }, "file t"],
    ["a web identity file is named without its space",   { env: { CHALK_WEB_IDENTITY_TOKEN_FILE: " t\n" } },         "file t"],
    ["a blank web identity is none",                     { env: { ...client, CHALK_WEB_IDENTITY_TOKEN_FILE: " " } }, "v/vs"],
    ["a web identity has a server and environment too",  { env: { CHALK_WEB_IDENTITY_TOKEN_FILE: "t", CHALK_API_SERVER: "s", CHALK_ENVIRONMENT_ID: "e" } }, "file t at s in e"],
  ];

  for (const [rule, world, expected] of table) test(rule, async () => expect(await short(world)).toBe(expected));
});

describe("the file of chalk login", () => {
  const both = { default: entry("d"), ROOT: entry("r"), "ROOT/work": entry("w"), "ROOT/work/a/b": entry("b") };
  const xdg = { XDG_CONFIG_HOME: "ROOT/xdg" };

  // biome-ignore format: a table is read by its columns
  const table: [rule: string, world: World, expected: string][] = [
    ["without a project, the folder's own entry",      { files: { "home/.chalk.yml": yaml(both) } },                              "b/b-secret"],
    ["without a project or an entry, the default",     { files: { "home/.chalk.yml": yaml({ default: entry("d"), "ROOT/work": entry("w") }) } }, "d/d-secret"],
    ["the entry of the project's root",                { files: { "home/.chalk.yml": yaml(both), "work/chalk.yaml": "" } },       "w/w-secret"],
    ["a chalk.yml is a project too",                   { files: { "home/.chalk.yml": yaml(both), "work/chalk.yml": "" } },        "w/w-secret"],
    ["the nearest project counts",                     { files: { "home/.chalk.yml": yaml(both), "chalk.yaml": "", "work/chalk.yml": "" } }, "w/w-secret"],
    ["a project without an entry has the default",     { files: { "home/.chalk.yml": yaml({ default: entry("d"), "ROOT/work/a/b": entry("b") }), "work/chalk.yaml": "" } }, "d/d-secret"],
    ["neither entry nor default is an error",          { files: { "home/.chalk.yml": yaml({ "/elsewhere": entry("x") }) } },      "!no-credentials"],
    ["an entry is not mixed with the default",         { files: { "home/.chalk.yml": yaml({ default: entry("d"), "ROOT/work/a/b": "{clientId: b}" }) } }, "!no-credentials"],
    [".chalk.yaml is the second try",                  { files: { "home/.chalk.yaml": yaml({ default: entry("y") }) } },           "y/y-secret"],
    [".chalk.yml is the first",                        { files: { ...home, "home/.chalk.yaml": yaml({ default: entry("y") }) } },  "h/h-secret at s.h in e.h"],
    ["$XDG_CONFIG_HOME in place of the home",          { env: xdg, files: { ...home, "xdg/.chalk.yml": yaml({ default: entry("x") }) } }, "x/x-secret"],
    ["$XDG_CONFIG_HOME without a file is not the home", { env: xdg, files: home },                                                "!no-credentials"],
    ["an empty $XDG_CONFIG_HOME is the home",          { env: { XDG_CONFIG_HOME: "" }, files: home },                             "h/h-secret at s.h in e.h"],
    ["a relative $XDG_CONFIG_HOME is of the folder",   { env: { XDG_CONFIG_HOME: "x" }, files: { "work/a/b/x/.chalk.yml": yaml({ default: entry("x") }) } }, "x/x-secret"],
    ["a relative $XDG_CONFIG_HOME is refused in CI",   { env: { XDG_CONFIG_HOME: "x", CI: "true" }, files: { "work/a/b/x/.chalk.yml": yaml({ default: entry("x") }) } }, "!bad-configuration"],
    ["an absolute one is not",                         { env: { ...xdg, CI: "true" }, files: { "xdg/.chalk.yml": yaml({ default: entry("x") }) } }, "x/x-secret"],
    ["a file of the checkout is not read",             { files: { "work/a/b/.chalk.yml": yaml({ default: entry("x") }) } },        "!no-credentials"],
    ["fields of no text are none",                     { files: { "home/.chalk.yml": "tokens: {default: {clientId: 5, clientSecret: [x]}}" } }, "!no-credentials"],
    ["what it also holds is passed over",              { files: { "home/.chalk.yml": `x: 1\n${yaml({ default: entry("d", ", name: n, jwt: {value: j}, validUntil: 2030-01-01") })}` } }, "d/d-secret"],
    ["an empty file is no credentials",                { files: { "home/.chalk.yml": "" } },                                      "!no-credentials"],
    ["a list is no credentials",                       { files: { "home/.chalk.yml": "- x" } },                                   "!no-credentials"],
    ["a file that is broken is an error",              { files: { "home/.chalk.yml": "tokens: {" } },                             "!bad-configuration"],
    ["a folder in its place is an error",              { files: { "home/.chalk.yml/x": "" } },                                    "!bad-configuration"],
    ["more than 1 MiB is an error",                    { files: { "home/.chalk.yml": `# ${"x".repeat(1024 * 1024)}` } },          "!bad-configuration"],
    ["a flood of aliases is an error",                 { files: { "home/.chalk.yml": `a: &a [x]\nb: &b [${"*a,".repeat(20)}]\nc: &c [${"*b,".repeat(20)}]\nd: [${"*c,".repeat(20)}]` } }, "!bad-configuration"],
    ["a file that is broken and not needed is not read", { env: client, files: { "home/.chalk.yml": "tokens: {" } },              "v/vs"],
  ];

  for (const [rule, world, expected] of table) test(rule, async () => expect(await short(world)).toBe(expected));
});

describe("where it was found", () => {
  test("is told of each, for people who wonder", async () => {
    const { identity, apiServer, environment } = await found({
      env: { _CHALK_CLIENT_ID: "o", CHALK_ACTIVE_ENVIRONMENT: "e" },
      files: home,
    });
    const path = join(root, `${count}`, "home/.chalk.yml");
    expect(identity).toMatchObject({ clientId: { from: "variable _CHALK_CLIENT_ID" }, secretFrom: path });
    expect([apiServer.from, environment?.from]).toEqual([path, "variable CHALK_ACTIVE_ENVIRONMENT"]);
  });

  const table: [rule: string, world: World, message: RegExp][] = [
    ["nothing", {}, /^no client id and no client secret found \(there is no ~\/\.chalk\.yml\)/],
    ["an id", { given: { clientId: "a" } }, /^a client id, but no client secret found/],
    ["a secret", { given: { clientSecret: "a" } }, /^a client secret, but no client id found/],
    ["a file", { files: { "home/.chalk.yml": "" } }, /\("\S+home\/\.chalk\.yml" was read too\)/],
  ];
  for (const [rule, world, message] of table) {
    test(`is told where something is missing: ${rule}`, async () => expect(found(world)).rejects.toThrow(message));
  }
});

describe("no error shows what it found", () => {
  const canaries = new Map([["$CANARY1", makeCanary()]]);
  const canary = canaries.get("$CANARY1") ?? "";

  // biome-ignore format: a table is read by its columns
  const table: [rule: string, world: World][] = [
    ["YAML that is broken",            { files: { "home/.chalk.yml": `tokens:\n  default: {clientSecret: '${canary}\n` } }],
    ["YAML with a key twice",          { files: { "home/.chalk.yml": `x: '${canary}'\nx: '${canary}'\n` } }],
    ["YAML with a tag of its own",     { files: { "home/.chalk.yml": `x: !<${canary.replaceAll("<", "")}> '${canary}'\n` } }],
    ["an entry without an id",         { files: { "home/.chalk.yml": yaml({ default: `{clientSecret: '${canary}'}` }) } }],
    ["a secret that is handed in",     { given: { clientSecret: canary } }],
    ["a secret in a variable",         { env: { CHALK_CLIENT_SECRET: canary } }],
  ];

  for (const [rule, world] of table) {
    test(rule, async () => {
      const error: unknown = await found(world).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ChalkDsError);
      const shown = `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)} ${(error as Error).stack}`;
      expect(leaks(shown, canaries)).toEqual([]);
    });
  }

  test("credentials themselves are Secrets: inspected and serialised they show nothing", async () => {
    const all = [
      await found({ given: { clientId: "a", clientSecret: canary } }),
      await found({ given: { jwt: canary } }),
    ];
    expect(leaks(`${inspect(all, { depth: 9, showHidden: true })} ${JSON.stringify(all)}`, canaries)).toEqual([]);
  });
});
