import { EnvironmentSecretsService } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import type { StoredSecret } from "../model/live.ts";
import type { CallOptions } from "../model/ports.ts";
import { Secret } from "../model/secret.ts";
import { answerOf } from "./datasources.ts";
import type { Session } from "./session.ts";
import { sendable } from "./wire.ts";

/** `client.api.secrets`: the stored secrets that a config value can refer to. */
export interface Secrets {
  /** Those of the environment; what belongs to a data source is not among them. Values are never listed. */
  list(call?: CallOptions): Promise<StoredSecret[]>;
  /** Makes or changes a stored secret. The value is a text, never logged. */
  set(name: string, value: string, call?: CallOptions): Promise<void>;
  delete(name: string, call?: CallOptions): Promise<void>;
  /** One value; undefined where the server withholds it. Needs the right to decrypt. */
  value(id: string, call?: CallOptions): Promise<Secret | undefined>;
}

const { method } = EnvironmentSecretsService;

/** @internal Makes `client.api.secrets`. */
export function secretsOf(session: Session): Secrets {
  return {
    async list(call) {
      const { secrets } = await session.read(method.listSecrets, {}, call);
      return secrets.filter((s) => !s.integrationId).map(({ id, name }) => ({ id, name }));
    },
    async set(name, value, call) {
      const request = { name, config: { value: { case: "literal" as const, value } } };
      const sent = new Map([[name, { is: "text" as const, text: sendable(name, value) }]]);
      answerOf(await session.write(method.upsertSecret, request, call), "UpsertSecret", session, sent);
    },
    async delete(name, call) {
      answerOf(await session.write(method.deleteSecret, { name }, call), "DeleteSecret", session);
    },
    async value(id, call) {
      const { secretValue } = await session.read(method.getSecretValue, { id }, call);
      return secretValue && new Secret(secretValue.value);
    },
  };
}
