import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ChalkClient, LinkedSecretRef } from "../src/index.ts";
import type { Kind } from "../src/model/kind.ts";
import { parseBehaviour } from "../src/server/behaviour.ts";
import type { ServerOptions } from "../src/server/start.ts";
import { everyBehaviour } from "./support/behaviours.ts";
import { leaks, makeCanary } from "./support/canary.ts";
import { putLive } from "./support/live.ts";
import { openPlace, type Place } from "./support/place.ts";

// What somebody clicked together becomes a manifest, whatever the server does where nobody knows what the real one does.

const clients = [
  { id: "local", secret: "local" },
  { id: "guest", secret: "guest", permissions: ["secrets.list"] },
] as const satisfies ServerOptions["clients"];

const made: readonly (readonly [kind: Kind, config: Readonly<Record<string, string>>, password: string])[] = [
  ["postgresql", { PGHOST: "db.example.com", PGPORT: "5432", PGDATABASE: "null", PGUSER: "08" }, "PGPASSWORD"],
  ["mysql", { MYSQL_HOST: "h", MYSQL_TCP_PORT: "3306", MYSQL_DATABASE: " d ", MYSQL_USER: "# u" }, "MYSQL_PWD"],
  [
    "snowflake",
    { SNOWFLAKE_ACCOUNT_ID: "acme", SNOWFLAKE_USER: "true", SNOWFLAKE_ROLE: "yes: no" },
    "SNOWFLAKE_PASSWORD",
  ],
  ["kafka", { KAFKA_BOOTSTRAP_SERVER: "b:1,c:2", KAFKA_TOPIC: "{t}" }, "KAFKA_SASL_PASSWORD"],
  [
    "trino",
    { TRINO_HOST: "h", TRINO_PORT: "8443", TRINO_CATALOG: "日本", TRINO_SCHEMA: "s", TRINO_USER: "~" },
    "TRINO_PASSWORD",
  ],
];

/** Forty sources with passwords as literals, or every fourth as a reference; the canaries that must be nowhere. */
async function fill(place: Place): Promise<ReadonlyMap<string, string>> {
  const canaries = new Map([["stored", makeCanary()]]);
  await place.behind((api) => putLive(api, `$secrets: { shared: ${JSON.stringify(canaries.get("stored"))} }\n`));
  await using client = new ChalkClient({ apiServer: place.server.address, clientId: "local", clientSecret: "local" });
  const [stored] = await client.api.secrets.list();
  for (let i = 0; i < 40; i++) {
    const [kind, config, password] = made[i % made.length]!;
    const canary = makeCanary();
    canaries.set(`password ${i}`, canary);
    const value =
      i % 4 === 3 ? new LinkedSecretRef(stored!.id) : i % 4 === 2 ? Buffer.from(canary).toString("base64") : canary;
    // A credential where none belongs, and a key that nobody knows.
    const hidden = i % 5 === 0 ? { PGHOST: `u:${canary}@h` } : {};
    const unknown: Record<string, string> = i === 1 ? { SOME_OTHER: canary } : {};
    const all = { ...config, ...hidden, ...unknown, [password]: value };
    await client.api.datasources.create({ kind, name: `source_${i}`, config: all });
  }
  await place.behind((api) => putLive(api, "ai: { kind: openai, config: {} }\n"));
  return canaries;
}

async function run(place: Place, ...args: readonly string[]) {
  const ended = await place.run(args);
  return { ...ended, all: ended.stdout + ended.stderr };
}

const noChanges = { exit: 0, stdout: expect.stringMatching(/^No changes\. 40 data sources match the manifest\.\n/) };

describe("forty sources with literal passwords", () => {
  const behaviours = ["secret-id", "opaque-row"].flatMap((reference) =>
    ["none", "passwords"].map((withhold) => ({ reference, withhold }) as NonNullable<ServerOptions["behaviour"]>),
  );
  test.for(behaviours)(
    "are exported under %j: no password, no change; and one keep replaced is one change",
    async (behaviour) => {
      await using place = await openPlace({ behaviour, clients });
      const canaries = await fill(place);
      const exported = await run(place, "export", "-o", "chalk-ds.yaml");
      expect(exported).toMatchObject({ exit: 0 });
      const text = readFileSync(join(place.folder, "chalk-ds.yaml"), "utf8");
      expect(leaks(text + exported.all, canaries)).toEqual([]);
      expect(text).toContain('PGDATABASE: "null"\n      PGUSER: "08"\n');
      expect(text.match(/\{ secret: shared \}/g)?.length ?? 0).toBe(behaviour.reference === "secret-id" ? 10 : 0);
      expect(exported.stderr).toContain('"ai" (openai) is left out');
      expect(await run(place, "plan", "--detailed-exitcode")).toMatchObject(noChanges);

      place.write("one.yaml", text.replace("PGPASSWORD: { keep: true }", "PGPASSWORD: { env: OTHER }"));
      place.env["OTHER"] = makeCanary();
      const plan = JSON.parse((await run(place, "plan", "-f", "one.yaml", "--format", "json")).stdout);
      expect(plan.changes).toHaveLength(1);
      expect(plan.changes[0]).toMatchObject({ action: "update", name: "source_0" });
      expect(
        plan.changes[0].keys.filter(({ status }: { status: string }) => status !== "same" && status !== "extra"),
      ).toMatchObject([{ key: "PGPASSWORD", status: "different", sensitive: true }]);
      expect(place.takeWrites()).toEqual([]);
    },
  );

  test("are exported by a token that may only list, and nothing is pretended", async () => {
    await using place = await openPlace({ clients });
    const canaries = await fill(place);
    place.env["CHALK_CLIENT_ID"] = "guest";
    place.env["CHALK_CLIENT_SECRET"] = "guest";
    const exported = await run(place, "export", "-o", "d", "--split", "source");
    expect(exported).toMatchObject({ exit: 0 });
    const texts = readdirSync(join(place.folder, "d")).map((name) =>
      readFileSync(join(place.folder, "d", name), "utf8"),
    );
    expect(exported.stderr).toContain("this token may not decrypt");
    expect(texts).toHaveLength(41);
    expect(leaks(texts.join("\n") + exported.all, canaries)).toEqual([]);
    expect(texts.join("")).not.toContain("db.example.com");
    expect(await run(place, "plan", "-f", "d", "--detailed-exitcode")).toMatchObject(noChanges);
    place.env["CHALK_CLIENT_ID"] = "local";
    place.env["CHALK_CLIENT_SECRET"] = "local";
    expect(await run(place, "plan", "-f", "d", "--detailed-exitcode")).toMatchObject(noChanges);
  });

  test("with variables in the place of keep: those that are told are those that a plan wants", async () => {
    await using place = await openPlace({ clients });
    const canaries = await fill(place);
    const exported = await run(place, "export", "--env-placeholders", "--only", "source_?", "--format", "json");
    const { files, variables } = JSON.parse(exported.stdout);
    expect(leaks(exported.all, canaries)).toEqual([]);
    place.write("chalk-ds.yaml", files[0].text);
    const names: readonly string[] = variables.map(({ variable }: { variable: string }) => variable);
    expect(new Set(names).size).toBe(names.length);
    const unset = await run(place, "plan");
    expect(unset.exit).toBe(3);
    const wanted = unset.stderr.concat(unset.stdout).matchAll(/the variable "(\w+)", wanted for/g);
    expect(new Set([...wanted].map(([, name]) => name))).toEqual(new Set(names));
  });
});

test.for(everyBehaviour())("under %s an export plans to no change", async (behaviour) => {
  await using place = await openPlace({ behaviour: parseBehaviour(behaviour) });
  const canary = makeCanary();
  const live = `$secrets: { s: ${canary} }
lake: { kind: bigquery, config: { BQ_PROJECT: p, BQ_CREDENTIALS_BASE64: { secret: s } } }
pg: { kind: postgresql, config: { PGHOST: h, PGPORT: "1", PGDATABASE: d, PGUSER: u, PGPASSWORD: ${canary} } }
`;
  await place.behind((api) => putLive(api, live));
  expect(await run(place, "export", "-o", "chalk-ds.yaml")).toMatchObject({ exit: 0, stderr: "" });
  expect(readFileSync(join(place.folder, "chalk-ds.yaml"), "utf8")).toContain("PGHOST: h\n");
  expect(await run(place, "plan", "--detailed-exitcode")).toMatchObject({
    exit: 0,
    stdout: "No changes. 2 data sources match the manifest.\n",
  });
});

describe("a merge", () => {
  const mine = "\uFEFF# mine\r\nversion: 1   # one\r\ndatasources:\r\n    pg:   # p\r\n        kind: bigquery";
  const live = "pg: { kind: bigquery, config: {} }\nnew: { kind: dynamodb, config: {} }\n";

  test("changes the file at once, and keeps its mode, its link, its mark and its bytes", async () => {
    await using place = await openPlace();
    await place.behind((api) => putLive(api, live));
    place.write("real.yaml", mine);
    chmodSync(join(place.folder, "real.yaml"), 0o640);
    symlinkSync("real.yaml", join(place.folder, "link.yaml"));
    const ended = await run(place, "export", "--merge", "link.yaml");
    expect(ended).toMatchObject({ exit: 0, stderr: "" });
    expect(ended.stdout).toBe("Added 1 data source to link.yaml: new\nNext: chalk-ds plan -f link.yaml\n");
    expect(readFileSync(join(place.folder, "real.yaml"), "utf8")).toBe(`${mine}\r\n    new:\r\n        kind: dynamodb`);
    expect(statSync(join(place.folder, "real.yaml")).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(place.folder, "link.yaml")).isSymbolicLink()).toBe(true);
    expect(readdirSync(place.folder).sort()).toEqual(["link.yaml", "real.yaml"]);
    expect(await run(place, "plan", "-f", "link.yaml", "--detailed-exitcode")).toMatchObject({ exit: 0 });
    expect(await run(place, "export", "--merge", "link.yaml")).toMatchObject({
      exit: 0,
      stdout: "Nothing to add to link.yaml\n",
    });
  });

  test("tells what it added and never what stands in the file", async () => {
    await using place = await openPlace();
    await place.behind((api) => putLive(api, live));
    const canaries = new Map([["mine", makeCanary()]]);
    const secret = JSON.stringify(canaries.get("mine"));
    place.write(
      "m.yaml",
      `version: 1\ndatasources:\n  a: { kind: bigquery, config: { BQ_CREDENTIALS_BASE64: ${secret} } }\n`,
    );
    const refused = await run(place, "export", "--merge", "m.yaml", "--format", "json");
    expect(refused).toMatchObject({ exit: 3 });
    expect(JSON.parse(refused.stdout)).toMatchObject({
      findings: [{ code: "bad-format" }, { code: "plaintext-secret" }],
      exitCode: 3,
    });
    place.write(
      "m.yaml",
      `version: 1\ndatasources:\n  a: { kind: mysql, config: { MYSQL_HOST: h, MYSQL_TCP_PORT: 1, MYSQL_DATABASE: d, MYSQL_USER: u, MYSQL_PWD: ${secret} } }\n`,
    );
    const ended = await run(place, "export", "--merge", "m.yaml", "--format", "json");
    expect(JSON.parse(ended.stdout)).toMatchObject({ files: [{ path: "m.yaml", added: ["new", "pg"] }], exitCode: 0 });
    expect(leaks(refused.all + ended.all, canaries)).toEqual([]);
  });
});
