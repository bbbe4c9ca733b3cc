import type { IntegrationConfigValue } from "../gen/chalk/server/v1/integrations_pb.ts";
import type { Behaviour } from "./behaviour.ts";
import { Refusal } from "./refusal.ts";
import type { Store } from "./store.ts";

/** A data source as stored. */
export interface SourceRow {
  readonly id: string;
  readonly environment: string;
  readonly name: string;
  readonly kind: number;
  readonly created: string;
  readonly updated: string;
}

/** A config key as stored: a literal, or the id of a stored secret. */
export interface ConfigRow {
  readonly id: string;
  readonly source: string;
  readonly key: string;
  readonly literal: string | null;
  readonly secret: string | null;
  readonly updated: string;
}

/** Config as a request brings it: the map of today, and the deprecated one of plain texts. */
export interface SentConfig {
  readonly config: Readonly<Record<string, IntegrationConfigValue>>;
  readonly environmentVariables: Readonly<Record<string, string>>;
}

/** The data sources of one environment. Every method throws Refusal for what the API refuses. */
export interface Sources {
  all(): readonly SourceRow[];
  byId(id: string): SourceRow | undefined;
  byName(name: string): SourceRow | undefined;
  /** The keys of one source, or of all of the environment. */
  config(id?: string): readonly ConfigRow[];
  insert(name: string, kind: number, sent: SentConfig): SourceRow;
  update(id: string, name: string, sent: SentConfig): SourceRow;
  delete(id: string): void;
}

/** The data sources of an environment, under a behaviour. */
export function sourcesOf(store: Store, environment: string, behaviour: Behaviour): Sources {
  const byId = (id: string): SourceRow | undefined =>
    store.one("SELECT * FROM sources WHERE id = ? AND environment = ?", id, environment);
  const existing = (id: string): SourceRow => {
    const row = byId(id);
    if (!row) throw new Refusal("NOT_FOUND", "no integration has that id");
    return row;
  };

  const checkName = (name: string, kind: number, self?: string): void => {
    if (!/^[A-Za-z0-9_]+$/.test(name)) {
      throw new Refusal("INVALID_ARGUMENT", "an integration name must only contain letters, numbers, and underscores");
    }
    if (behaviour.names === "free") return;
    const others = store.all<SourceRow>("SELECT * FROM sources WHERE environment = ? AND name = ?", environment, name);
    const isTaken = others.some((other) => other.id !== self && (behaviour.names === "unique" || other.kind === kind));
    if (isTaken) throw new Refusal("ALREADY_EXISTS", `an integration named ${name} exists already`);
  };

  const put = (source: string, sent: SentConfig, now: string): void => {
    for (const [key, value] of Object.entries(valuesOf(sent))) {
      if (key === "") throw new Refusal("INVALID_ARGUMENT", "a config key is empty");
      if (
        value.secret !== null &&
        !store.one("SELECT id FROM secrets WHERE id = ? AND environment = ?", value.secret, environment)
      ) {
        throw new Refusal("INVALID_ARGUMENT", `the secret that ${key} refers to does not exist`);
      }
      store.run(
        `INSERT INTO config VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (source, key) DO UPDATE SET literal = excluded.literal, secret = excluded.secret, updated = excluded.updated`,
        store.newId("row"),
        source,
        key,
        value.literal,
        value.secret,
        now,
      );
    }
  };

  return {
    all: () => store.all("SELECT * FROM sources WHERE environment = ? ORDER BY rowid", environment),
    byId,
    byName: (name) =>
      store.one("SELECT * FROM sources WHERE environment = ? AND name = ? ORDER BY rowid", environment, name),
    config: (id) => {
      const ofEnvironment =
        "SELECT config.* FROM config JOIN sources ON sources.id = config.source WHERE environment = ?";
      return id === undefined
        ? store.all(ofEnvironment, environment)
        : store.all(`${ofEnvironment} AND config.source = ?`, environment, id);
    },
    insert: (name, kind, sent) =>
      store.transaction(() => {
        checkName(name, kind);
        const id = store.newId("ds");
        const now = String(store.now());
        store.run("INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?)", id, environment, name, kind, now, now);
        put(id, sent, now);
        return existing(id);
      }),
    update: (id, name, sent) =>
      store.transaction(() => {
        const row = existing(id);
        // An empty name is one that was not sent: the field has no presence, and a rename to nothing makes no sense.
        const renamed = name === "" ? row.name : name;
        if (renamed !== row.name) checkName(renamed, row.kind, id);
        const now = String(store.now());
        if (behaviour.update === "replace") store.run("DELETE FROM config WHERE source = ?", id);
        const updated = behaviour.timestamps === "frozen-on-update" ? row.updated : now;
        store.run("UPDATE sources SET name = ?, updated = ? WHERE id = ?", renamed, updated, id);
        put(id, sent, now);
        return existing(id);
      }),
    delete: (id) =>
      store.transaction(() => {
        existing(id);
        store.run("DELETE FROM sources WHERE id = ?", id);
      }),
  };
}

/** What a request's config says, by key. The deprecated map loses where both name a key. */
export function valuesOf(
  sent: SentConfig,
): Readonly<Record<string, { readonly literal: string | null; readonly secret: string | null }>> {
  const plain = Object.entries(sent.environmentVariables).map(
    ([key, literal]) => [key, { literal, secret: null }] as const,
  );
  const today = Object.entries(sent.config).map(([key, { value }]) => {
    if (value.case === undefined)
      throw new Refusal("INVALID_ARGUMENT", `the config key ${key} has neither a literal nor a secret id`);
    return [
      key,
      value.case === "literal" ? { literal: value.value, secret: null } : { literal: null, secret: value.value },
    ] as const;
  });
  return Object.fromEntries([...plain, ...today]);
}
