import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaks, makeCanary } from "../../../test/support/canary.ts";
import { surroundings } from "../../../test/support/clients.ts";
import { surveyOf } from "../../sdk/survey.ts";
import { credentialChecks } from "./credential-checks.ts";

// What is told of credentials: what is used, and what stands beside it without effect.

let root: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-survey-")));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
const canary = makeCanary();

/** The checks in lines: status and message; ids from the world, the file as `~/.chalk.yml`. */
async function told(env: Readonly<Record<string, string>>, file?: string): Promise<readonly string[]> {
  const home = join(root, `${++count}`);
  mkdirSync(home);
  if (file !== undefined) writeFileSync(join(home, ".chalk.yml"), `tokens: { default: ${file} }\n`);
  const checks = credentialChecks(await surveyOf({}, surroundings({ env, home, cwd: home })));
  expect(checks.filter((check) => check.status !== "ok" && !check.hint)).toEqual([]);
  expect(leaks(JSON.stringify(checks), new Map([["canary", canary]]))).toEqual([]);
  return checks.map(({ status, message }) => `${status}: ${message}`.replaceAll(home, "~"));
}

const id = "CHALK_CLIENT_ID";
const secret = "CHALK_CLIENT_SECRET";
const client = { [id]: "token-0a1b", [secret]: canary };
const fromVariables = [
  'ok: client id "token-0a1b" from variable CHALK_CLIENT_ID',
  "ok: client secret from variable CHALK_CLIENT_SECRET",
];

describe("credentials", () => {
  const table: [rule: string, env: Record<string, string>, file: string | undefined, told: readonly string[]][] = [
    ["variables", client, undefined, fromVariables],
    [
      "a file",
      {},
      `{clientId: token-0a1b, clientSecret: "${canary}", apiServer: "https://a.example"}`,
      ['ok: client id "token-0a1b" from ~/.chalk.yml', "ok: client secret from ~/.chalk.yml"],
    ],
    [
      "an id and a secret that are swapped: only what has the form of an id is shown",
      { [id]: canary, [secret]: "token-0a1b" },
      undefined,
      ["ok: client id from variable CHALK_CLIENT_ID", "ok: client secret from variable CHALK_CLIENT_SECRET"],
    ],
    [
      "an id with more behind it",
      { [id]: `token-0a1b ${canary}`, [secret]: canary },
      undefined,
      ["ok: client id from variable CHALK_CLIENT_ID", "ok: client secret from variable CHALK_CLIENT_SECRET"],
    ],
    ["nothing", {}, undefined, ["failed: no client id and no client secret found (there is no ~/.chalk.yml)"]],
    [
      "half of it",
      { [secret]: canary },
      undefined,
      ["failed: a client secret, but no client id found (there is no ~/.chalk.yml)"],
    ],
    [
      "a variable that is set to nothing",
      { [id]: "", [secret]: canary },
      undefined,
      [
        "failed: a client secret, but no client id found (there is no ~/.chalk.yml)",
        "warning: variable CHALK_CLIENT_ID is set to nothing, which counts as not set",
      ],
    ],
    [
      "an old name",
      { _CHALK_CLIENT_ID: "token-0a1b", [secret]: canary },
      undefined,
      [
        'ok: client id "token-0a1b" from variable _CHALK_CLIENT_ID',
        "ok: client secret from variable CHALK_CLIENT_SECRET",
        "warning: variable _CHALK_CLIENT_ID is an old name, which still counts",
      ],
    ],
    [
      "an old name beside the new one",
      { ...client, _CHALK_CLIENT_SECRET: canary },
      undefined,
      [...fromVariables, "warning: variable _CHALK_CLIENT_SECRET is not used: CHALK_CLIENT_SECRET comes before it"],
    ],
    [
      "a token before the client",
      { ...client, CHALK_JWT: canary },
      undefined,
      [
        "ok: token from variable CHALK_JWT",
        "warning: variable CHALK_CLIENT_ID is not used: CHALK_JWT comes before it",
        "warning: variable CHALK_CLIENT_SECRET is not used: CHALK_JWT comes before it",
      ],
    ],
    [
      "a web identity before everything",
      { [id]: "token-0a1b", CHALK_JWT: canary, CHALK_WEB_IDENTITY_TOKEN_FILE: "/run/token" },
      undefined,
      [
        'ok: web identity file "/run/token" from variable CHALK_WEB_IDENTITY_TOKEN_FILE',
        "warning: variable CHALK_JWT is not used: CHALK_WEB_IDENTITY_TOKEN_FILE comes before it",
        "warning: variable CHALK_CLIENT_ID is not used: CHALK_WEB_IDENTITY_TOKEN_FILE comes before it",
      ],
    ],
    [
      "a web identity that is blank",
      { ...client, CHALK_WEB_IDENTITY_TOKEN_FILE: " " },
      undefined,
      [...fromVariables, "warning: variable CHALK_WEB_IDENTITY_TOKEN_FILE is set to nothing, which counts as not set"],
    ],
    [
      "an id and a secret of two places",
      { [id]: "token-0a1b" },
      `{clientId: you, clientSecret: "${canary}"}`,
      [
        'ok: client id "token-0a1b" from variable CHALK_CLIENT_ID',
        "ok: client secret from ~/.chalk.yml",
        "warning: client id and client secret are from two places: variable CHALK_CLIENT_ID and ~/.chalk.yml",
      ],
    ],
    [
      "a file whose server and environment do not count",
      client,
      `{clientId: you, clientSecret: "${canary}", apiServer: "https://a.example", activeEnvironment: e}`,
      [
        ...fromVariables,
        'warning: the server and the environment of "~/.chalk.yml" do not count: the credentials are from elsewhere',
      ],
    ],
    [
      "a file that has nothing to add",
      { ...client, CHALK_API_SERVER: "https://b.example" },
      `{clientId: you, clientSecret: "${canary}", apiServer: "https://a.example"}`,
      fromVariables,
    ],
    [
      "a file that cannot be read, and is not needed",
      client,
      `[${canary}`,
      [...fromVariables, 'warning: the configuration file "~/.chalk.yml" cannot be read as YAML'],
    ],
    [
      "a file that cannot be read, and is",
      {},
      `[${canary}`,
      ['failed: the configuration file "~/.chalk.yml" cannot be read as YAML'],
    ],
  ];
  test.for(table)("%s", async ([, env, file, lines]) => expect(await told(env, file)).toEqual(lines));
});
