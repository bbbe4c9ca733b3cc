import type { MessageInitShape } from "@bufbuild/protobuf";
import {
  EnvironmentSecretsService,
  type SecretSchema,
  SecretSource,
} from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import type { UnaryMethods } from "../rpc/unary.ts";
import { timestamp } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import type { Served } from "./served.ts";

/** A stored secret: a literal that the server manages, or the id of one that is kept elsewhere. */
export interface StoredRow {
  readonly id: string;
  readonly name: string;
  readonly literal: string | null;
  readonly external: string | null;
  readonly updated: string;
}

type SecretMessage = MessageInitShape<typeof SecretSchema>;

/** The stored secrets of an environment, and the keys of its data sources as secrets of theirs. */
export function secretsService(served: Served): UnaryMethods<typeof EnvironmentSecretsService> {
  const { method } = EnvironmentSecretsService;
  const { store } = served;
  const stored = (environment: string): readonly StoredRow[] =>
    store.all("SELECT * FROM secrets WHERE environment = ? ORDER BY name", environment);

  const list = (environment: string): readonly SecretMessage[] => {
    const behaviour = served.behaviour();
    const own = stored(environment).map((row) => ({
      id: row.id,
      name: row.name,
      updatedAt: timestamp(row.updated, behaviour),
      source: row.external === null ? SecretSource.MANAGED : SecretSource.EXTERNAL,
    }));
    const sources = new Map(
      served
        .sources(environment)
        .all()
        .map((row) => [row.id, row]),
    );
    const ofSources = served
      .sources(environment)
      .config()
      .map((row) => ({
        id: row.secret !== null && behaviour.reference === "secret-id" ? row.secret : row.id,
        name: `${sources.get(row.source)?.name}_${row.key}`,
        updatedAt: timestamp(row.updated, behaviour),
        integrationId: row.source,
        source: row.secret === null ? SecretSource.MANAGED : SecretSource.EXTERNAL,
      }));
    return [...own, ...ofSources];
  };

  return {
    listSecrets: served.handler(method.listSecrets, "secrets.list", (_request, { environment }) => ({
      secrets: [...list(environment.id)],
    })),
    getSecretValue: served.handler(method.getSecretValue, "secrets.decrypt", ({ id }, { environment }) => {
      const row = stored(environment.id).find((s) => s.id === id);
      if (!row) throw new Refusal("NOT_FOUND", "no secret has that id");
      const source = row.external === null ? SecretSource.MANAGED : SecretSource.EXTERNAL;
      // What is kept elsewhere cannot be read from here.
      return row.literal === null ? {} : { secretValue: { name: row.name, value: row.literal, source } };
    }),
    getAllSecretValues: served.handler(method.getAllSecretValues, "secrets.decrypt", (_request, { environment }) => ({
      values: Object.fromEntries(
        stored(environment.id).flatMap((s) => (s.literal === null ? [] : [[s.name, s.literal]])),
      ),
    })),
    upsertSecret: served.handler(method.upsertSecret, "secrets.write", ({ name, value, config }, { environment }) => {
      if (name === "") throw new Refusal("INVALID_ARGUMENT", "a secret needs a name");
      const literal = config?.value.case === "secretId" ? null : (config?.value.value ?? value);
      const external = config?.value.case === "secretId" ? config.value.value : null;
      store.transaction(() =>
        store.run(
          `INSERT INTO secrets VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (environment, name) DO UPDATE SET literal = excluded.literal, external = excluded.external, updated = excluded.updated`,
          store.newId("secret"),
          environment.id,
          name,
          literal,
          external,
          String(store.now()),
        ),
      );
      return { secrets: list(environment.id).filter((s) => s.name === name && !s.integrationId) };
    }),
    deleteSecret: served.handler(method.deleteSecret, "secrets.write", ({ name }, { environment }) => {
      const row = stored(environment.id).find((s) => s.name === name);
      if (!row) throw new Refusal("NOT_FOUND", "no secret has that name");
      if (store.one("SELECT key FROM config WHERE secret = ?", row.id)) {
        throw new Refusal("FAILED_PRECONDITION", "an integration refers to that secret");
      }
      store.transaction(() => store.run("DELETE FROM secrets WHERE id = ?", row.id));
      return { secrets: [] };
    }),
  };
}
