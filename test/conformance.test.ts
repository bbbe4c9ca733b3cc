import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import {
  type AnyManifest,
  apply,
  ChalkClient,
  type Datasource,
  IntegrationKind,
  LinkedSecretRef,
  loadManifest,
  NotFoundError,
  type Plan,
  plan,
} from "../src/index.ts";
import { type Behaviour, defaultBehaviour, parseBehaviour } from "../src/server/behaviour.ts";
import { startServer } from "../src/server/start.ts";
import { everyBehaviour } from "./support/behaviours.ts";
import { withoutWrites } from "./support/no-writes.ts";

// One story of calls through the public SDK, from simple to nasty. It runs against the embedded server under behaviours
// that together have every pair of values, and so keeps both honest: the SDK, and the server that stands in for the real one.
//
// By hand it runs against a real environment, which is the only way to learn which behaviour is the real one:
//
//   CHALK_CONFORMANCE=1 CHALK_CLIENT_ID=… CHALK_CLIENT_SECRET=… CHALK_ENVIRONMENT=… npx vitest run test/conformance.test.ts
//
// The credentials are looked for where every Chalk client looks; take an environment that nobody needs, and a token
// that may list, decrypt and write secrets. Every name that it makes begins with `conformance_` and the time, and is
// removed at the end, whatever failed; a run that is killed leaves them behind. Nothing else is touched. A step that
// fails means that the server differs from what is documented: say how it behaves, and the others can be read alone:
//
//   CHALK_CONFORMANCE_BEHAVIOUR=update=replace,names=per-kind

const { CHALK_CONFORMANCE, CHALK_CONFORMANCE_BEHAVIOUR } = process.env;
const isReal = CHALK_CONFORMANCE === "1";

const combinations = [
  "missing=empty",
  "missing=not-found,update=replace,reference=opaque-row,names=free,withhold=passwords,display-agent=no,test-v2=no",
  "update=replace,reference=opaque-row,names=per-kind,withhold=passwords,timestamps=frozen-on-update",
  "missing=not-found,names=per-kind,display-agent=no,timestamps=second",
  "missing=not-found,withhold=passwords,display-agent=no,timestamps=frozen-on-update,test-v2=no",
  "reference=opaque-row,names=free,timestamps=second,test-v2=no",
  "update=replace,reference=opaque-row,withhold=passwords,display-agent=no,timestamps=second,active-deployments=with-running",
  "missing=not-found,update=replace,names=free,timestamps=frozen-on-update,active-deployments=with-running",
  "reference=opaque-row,names=per-kind,withhold=passwords,active-deployments=with-running,test-v2=no",
];

/** A config as the story holds it: texts, and links to stored secrets by name. */
type Wanted = Readonly<Record<string, string | { readonly secret: string }>>;

const prefix = `conformance_${Date.now().toString(36)}_`;
const named = (name: string): string => `${prefix}${name}`;

const pg: Wanted = {
  PGHOST: "no-such-host.invalid",
  PGPORT: "5432",
  PGDATABASE: "orders",
  PGUSER: "chalk",
  PGPASSWORD: "pässword with spaces ",
};
const snow: Wanted = { SNOWFLAKE_ACCOUNT_ID: "acme", SNOWFLAKE_PASSWORD: { secret: "first" } };
const first: Readonly<Record<string, { readonly kind: string; readonly config: Wanted }>> = {
  pg: { kind: IntegrationKind.POSTGRESQL, config: pg },
  snow: { kind: "  Snowflake ", config: snow },
  kafka: {
    kind: IntegrationKind.KAFKA,
    config: { KAFKA_BOOTSTRAP_SERVER: "localhost:9092", KAFKA_TOPIC: "t", KAFKA_GROUP_ID_PREFIX: "" },
  },
  empty: { kind: IntegrationKind.BIGQUERY, config: {} },
};

interface Opened {
  readonly client: ChalkClient;
  readonly behaviour: Behaviour;
  /** Plans. On the embedded server it throws if that has written: the real one is not asked for its calls. */
  plan(manifest: AnyManifest): Promise<Plan>;
  close(): Promise<void>;
}

async function openEmbedded(behaviour: string): Promise<Opened> {
  const switches = parseBehaviour(behaviour);
  const server = await startServer({ behaviour: switches, environments: [{ id: "env_1", name: "Story" }] });
  const client = new ChalkClient({ apiServer: server.address, clientId: "local", clientSecret: "local" });
  return {
    client,
    behaviour: { ...defaultBehaviour, ...switches },
    plan: (manifest) => withoutWrites(server, () => plan(manifest, client)),
    close: async () => {
      await client.close();
      await server.close();
    },
  };
}

/** Told by whoever runs it; what is not told is what is documented. */
async function openReal(): Promise<Opened> {
  const client = new ChalkClient();
  const told = CHALK_CONFORMANCE_BEHAVIOUR ? parseBehaviour(CHALK_CONFORMANCE_BEHAVIOUR) : {};
  return {
    client,
    behaviour: { ...defaultBehaviour, ...told },
    plan: (manifest) => plan(manifest, client),
    close: () => client.close(),
  };
}

describe.each(isReal ? ["a real environment"] : combinations)("%s", (title) => {
  let opened: Opened;
  let behaviour: Behaviour;
  let api: ChalkClient["api"];
  let folder: string;
  // What the story has made so far: rows by short name, and the ids of stored secrets.
  const made = new Map<string, Datasource>();
  const secretIds = new Map<string, string>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "chalk-ds-conformance-"));
    opened = await (isReal ? openReal() : openEmbedded(title));
    behaviour = opened.behaviour;
    api = opened.client.api;
  });

  afterAll(async () => {
    for (const { id } of await ours()) await api.datasources.delete(id);
    for (const { name } of await ourSecrets()) await api.secrets.delete(name);
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ours = async () => (await api.datasources.list()).filter((row) => row.name.startsWith(prefix));
  const ourSecrets = async () => (await api.secrets.list()).filter((row) => row.name.startsWith(prefix));
  const idOf = (name: string): string => made.get(name)?.id ?? `no id of ${name}`;
  const sendable = (config: Wanted) =>
    Object.fromEntries(
      Object.entries(config).map(([key, value]) => [
        key,
        typeof value === "string" ? value : new LinkedSecretRef(secretIds.get(value.secret) ?? "no such secret"),
      ]),
    );

  function manifestOf(sources: typeof first) {
    const written = (config: Wanted) =>
      Object.fromEntries(
        Object.entries(config).map(([key, value]) => [
          key,
          typeof value === "string" ? value : { secret: named(value.secret) },
        ]),
      );
    const datasources = Object.fromEntries(
      Object.entries(sources).map(([name, { kind, config }]) => [
        named(name),
        { kind: kind.trim().toLowerCase(), config: written(config) },
      ]),
    );
    writeFileSync(join(folder, "chalk-ds.yaml"), stringify({ version: 1, datasources }));
    return loadManifest([], { cwd: folder });
  }

  /** What a plan for these sources finds different, in words: the way to see values through the public SDK. */
  async function differences(sources: typeof first): Promise<readonly string[]> {
    const { changes, complete, untouchable } = await opened.plan(await manifestOf(sources));
    const words = changes.map((change) => {
      const edits = change.action === "delete" ? [] : change.edits.filter((e) => e.status !== "same");
      return [change.action, change.name.slice(prefix.length), ...edits.map((e) => `${e.status} ${e.key}`)].join(" ");
    });
    const doubled = untouchable.filter((u) => u.name.startsWith(prefix)).map((u) => `${u.why} ${u.name}`);
    return [...words, ...doubled, ...(complete ? [] : ["incomplete"])];
  }

  /** Sends all of a config again, where an update of one key has lost the others. */
  async function heal(name: string, config: Wanted): Promise<void> {
    if (behaviour.update === "replace") await api.datasources.update(idOf(name), { config: sendable(config) });
  }

  test("the environment is known, and what the token may do, where the server tells", async () => {
    const environment = await opened.client.environment();
    expect(environment.id).not.toBe("");
    const permissions = await opened.client.permissions();
    if (behaviour["display-agent"] === "no") expect(permissions).toBeUndefined();
    else expect(permissions).toEqual(expect.arrayContaining(["secrets.decrypt", "secrets.list", "secrets.write"]));
  });

  test("nothing of ours is there", async () => {
    expect(await ours()).toEqual([]);
    expect(await ourSecrets()).toEqual([]);
  });

  test("secrets are stored, and read back", async () => {
    for (const name of ["first", "second"]) await api.secrets.set(named(name), `value of ${name}`);
    for (const { id, name } of await ourSecrets()) {
      secretIds.set(name.slice(prefix.length), id);
      expect((await api.secrets.value(id))?.reveal()).toBe(`value of ${name.slice(prefix.length)}`);
    }
    expect([...secretIds.keys()].sort()).toEqual(["first", "second"]);
  });

  test("sources of several kinds are created, with texts, a link, and nothing", async () => {
    const environment = await opened.client.environment();
    for (const [name, { kind, config }] of Object.entries(first)) {
      const row = await api.datasources.create({ kind, name: named(name), config: sendable(config) });
      made.set(name, row);
      expect(row).toMatchObject({
        name: named(name),
        kind: kind.trim().toLowerCase(),
        environmentId: environment.id,
        updatedAt: row.createdAt,
      });
      expect(row.createdAt.getTime()).toBeGreaterThan(Date.UTC(2024, 0));
    }
    expect(new Set([...made.values()].map((row) => row.id)).size).toBe(4);
  });

  test("they are listed as they were created, and got one by one", async () => {
    const byName = (rows: readonly Datasource[]) => rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(byName(await ours())).toEqual(byName([...made.values()]));
    for (const row of made.values()) expect(await api.datasources.get(row.id)).toEqual(row);
  });

  test("their values are what was sent, to the last space", async () => {
    expect(await differences(first)).toEqual([]);
    // Their keys are no stored secrets, though some servers list them among those.
    expect((await ourSecrets()).map(({ id }) => id).sort()).toEqual([...secretIds.values()].sort());
    const other = {
      ...first,
      pg: { kind: "postgresql", config: { ...pg, PGPORT: "5433", PGPASSWORD: "pässword with spaces" } },
    };
    expect(await differences(other)).toEqual(["update pg different PGPORT different PGPASSWORD"]);
  });

  test("an update of one key leaves the others, the name and the id", async () => {
    const before = made.get("pg");
    const row = await api.datasources.update(idOf("pg"), { config: { PGPORT: "5433" } });
    const { id, name, kind, environmentId, createdAt } = before ?? row;
    expect(row).toMatchObject({ id, name, kind, environmentId, createdAt });
    expect(row.updatedAt.getTime()).toBeGreaterThanOrEqual(createdAt.getTime());
    expect(await api.datasources.get(id)).toEqual(row);
    made.set("pg", row);
    const now = { ...pg, PGPORT: "5433" };
    const lost = ["update pg new PGHOST new PGDATABASE new PGUSER new PGPASSWORD"];
    const left = await differences({ ...first, pg: { kind: "postgresql", config: now } });
    expect(left).toEqual(behaviour.update === "replace" ? lost : []);
    await heal("pg", now);
    await api.datasources.update(idOf("pg"), { config: { PGPORT: "5432" } });
    await heal("pg", pg);
    expect(await differences(first)).toEqual([]);
  });

  test("an update adds keys, and sets one to nothing", async () => {
    for (const config of [
      { BQ_PROJECT: "acme", BQ_DATASET: "d" },
      { BQ_PROJECT: "acme", BQ_DATASET: "" },
    ]) {
      await api.datasources.update(idOf("empty"), { config });
      expect(await differences({ empty: { kind: "bigquery", config } })).toEqual([]);
    }
    const config = { BQ_PROJECT: "acme", BQ_DATASET: "d" };
    expect(await differences({ empty: { kind: "bigquery", config } })).toEqual(["update empty different BQ_DATASET"]);
  });

  test("a link is moved to another secret, becomes a text, and a link again", async () => {
    const account = { SNOWFLAKE_ACCOUNT_ID: "acme" };
    for (const value of [{ secret: "second" }, "a text", { secret: "first" }]) {
      const config: Wanted = { ...account, SNOWFLAKE_PASSWORD: value };
      await api.datasources.update(idOf("snow"), { config: sendable({ SNOWFLAKE_PASSWORD: value }) });
      await heal("snow", config);
      expect(await differences({ snow: { kind: "snowflake", config } })).toEqual([]);
      const other =
        typeof value === "string" ? "another text" : { secret: value.secret === "first" ? "second" : "first" };
      expect(
        await differences({ snow: { kind: "snowflake", config: { ...account, SNOWFLAKE_PASSWORD: other } } }),
      ).toEqual(["update snow different SNOWFLAKE_PASSWORD"]);
    }
  });

  test("a rename keeps id and config", async () => {
    const row = await api.datasources.update(idOf("kafka"), { name: named("events") });
    expect(row).toMatchObject({ id: idOf("kafka"), name: named("events"), kind: "kafka" });
    expect((await ours()).map((one) => one.name)).not.toContain(named("kafka"));
    const { kafka } = first;
    const left = kafka && (await differences({ events: kafka }));
    const lost = ["update events new KAFKA_BOOTSTRAP_SERVER new KAFKA_TOPIC new KAFKA_GROUP_ID_PREFIX"];
    expect(left).toEqual(behaviour.update === "replace" ? lost : []);
    if (kafka) await heal("kafka", kafka.config);
  });

  test("a name that is taken is refused, for a new one and for a rename", async () => {
    const isTaken = { grpcStatus: "ALREADY_EXISTS", findings: [{ code: "already-exists" }] };
    const create = (kind: string) => api.datasources.create({ kind, name: named("pg"), config: {} });
    const checks: readonly [isRefused: boolean, write: () => Promise<Datasource>][] = [
      [behaviour.names !== "free", () => create("postgresql")],
      [behaviour.names === "unique", () => create("bigquery")],
    ];
    for (const [isRefused, write] of checks) {
      if (isRefused) await expect(write()).rejects.toMatchObject(isTaken);
      else await api.datasources.delete((await write()).id);
    }
    const { id } = await api.datasources.create({ kind: "postgresql", name: named("other"), config: {} });
    const rename = api.datasources.update(id, { name: named("pg") });
    if (behaviour.names !== "free") await expect(rename).rejects.toMatchObject(isTaken);
    else expect((await rename).name).toBe(named("pg"));
    if (behaviour.names === "free") expect(await differences(first)).toContain(`ambiguous ${named("pg")}`);
    await api.datasources.delete(id);
  });

  test("a source is renamed to the name that it has", async () => {
    expect(await api.datasources.update(idOf("empty"), { name: named("empty") })).toMatchObject({
      name: named("empty"),
    });
  });

  test.for(["no-dash", "no space", "nö"])("the name %j is refused", async (name) => {
    const create = api.datasources.create({ kind: "kafka", name: named(name), config: {} });
    await expect(create).rejects.toMatchObject({ findings: [{ code: "server-refused" }] });
    const rename = api.datasources.update(idOf("empty"), { name: named(name) });
    await expect(rename).rejects.toMatchObject({ findings: [{ code: "server-refused" }] });
  });

  test.for(["openai", "postgres", ""])("the kind %j is refused before anything is sent", async (kind) => {
    const create = api.datasources.create({ kind, name: named("foreign"), config: {} });
    await expect(create).rejects.toMatchObject({ findings: [{ code: "unknown-kind" }] });
  });

  test("a link to a secret that is not stored is refused", async () => {
    const config = { KAFKA_TOPIC: new LinkedSecretRef("no-such-secret") };
    const code = expect.stringMatching(/^(server-refused|not-found)$/);
    await expect(api.datasources.create({ kind: "kafka", name: named("lost"), config })).rejects.toMatchObject({
      findings: [{ code }],
    });
    await expect(api.datasources.update(idOf("empty"), { config })).rejects.toMatchObject({ findings: [{ code }] });
  });

  test("what was refused has left nothing behind", async () => {
    const names = (await ours()).map((row) => row.name.slice(prefix.length));
    expect(names.sort()).toEqual(["empty", "events", "pg", "snow"]);
  });

  test("an id that does not exist is a typed not-found, in every method", async () => {
    const { get, update, test: tested, delete: remove } = api.datasources;
    const calls = [
      () => get("no-such-id"),
      () => update("no-such-id", { name: "x" }),
      () => tested("no-such-id"),
      () => remove("no-such-id"),
    ];
    for (const call of calls) await expect(call()).rejects.toBeInstanceOf(NotFoundError);
  });

  test("a connection test is a result", async () => {
    const result = await api.datasources.test(idOf("pg"));
    expect(result).toMatchObject({ success: false, message: expect.stringMatching(/./) });
  });

  test("permission tags are set, replaced and deleted", async () => {
    const tags = async () => (await api.permissionTags.list()).filter((row) => row.name === named("pg"));
    await api.permissionTags.set("postgresql", named("pg"), ["pii", "eu"]);
    await api.permissionTags.set("postgresql", named("pg"), ["us"]);
    expect(await tags()).toEqual([{ kind: "postgresql", name: named("pg"), tags: ["us"] }]);
    await api.permissionTags.delete("postgresql", named("pg"));
    expect(await tags()).toEqual([]);
  });

  test("a manifest is planned, applied, and then leaves nothing to plan", async () => {
    const sources = { new: { kind: "mysql", config: { MYSQL_HOST: "localhost", MYSQL_PWD: { secret: "second" } } } };
    const manifest = await manifestOf(sources);
    const ready = await opened.plan(manifest);
    if (ready.status !== "ready") throw new Error(JSON.stringify(ready.findings));
    const result = await apply(ready, manifest, opened.client);
    expect(result).toMatchObject({ verified: "equal" });
    expect(await differences(sources)).toEqual([]);
  });

  test("a source is deleted once; then it is not found, in every method", async () => {
    const { get, update, delete: remove } = api.datasources;
    await remove(idOf("pg"));
    const calls = [() => remove(idOf("pg")), () => get(idOf("pg")), () => update(idOf("pg"), { name: named("pg_3") })];
    for (const call of calls) await expect(call()).rejects.toBeInstanceOf(NotFoundError);
    expect((await ours()).map((row) => row.name)).not.toContain(named("pg"));
  });

  test("its name is free again, for another kind too", async () => {
    const { id } = await api.datasources.create({ kind: "mysql", name: named("pg"), config: { MYSQL_HOST: "h" } });
    expect(id).not.toBe(idOf("pg"));
    expect(await differences({ pg: { kind: "mysql", config: { MYSQL_HOST: "h" } } })).toEqual([]);
  });

  test("secrets outlive the sources that linked to them, and are deleted", async () => {
    for (const { id } of await ours()) await api.datasources.delete(id);
    expect((await ourSecrets()).length).toBe(2);
    await api.secrets.delete(named("first"));
    expect((await ourSecrets()).map((row) => row.name)).toEqual([named("second")]);
    await expect(api.secrets.delete(named("first"))).rejects.toBeInstanceOf(NotFoundError);
  });
});

// So that a new switch, or a new value of one, cannot be forgotten above.
test.skipIf(isReal)("the combinations have every pair of values", () => {
  const rows = combinations.map((text) => {
    const all = { ...defaultBehaviour, ...parseBehaviour(text) };
    return new Set(Object.entries(all).map(([name, value]) => `${name}=${value}`));
  });
  const nameOf = (value: string) => value.replace(/=.*/, "");
  const pairs = everyBehaviour().flatMap((a, _i, all) =>
    all.filter((b) => nameOf(a) < nameOf(b)).map((b) => [a, b] as const),
  );
  expect(pairs.length).toBeGreaterThan(90);
  expect(pairs.filter(([a, b]) => !rows.some((row) => row.has(a) && row.has(b)))).toEqual([]);
});
