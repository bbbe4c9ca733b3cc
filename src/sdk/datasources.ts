import { type Integration, IntegrationsService } from "../gen/chalk/server/v1/integrations_pb.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import type { CallOptions } from "../model/ports.ts";
import type { WireValue } from "../model/value.ts";
import type { Ended } from "../rpc/channel.ts";
import { codeOf, proves } from "../rpc/status.ts";
import { type Datasource, datasourceOf, type TestResult } from "./datasource.ts";
import { type ApiError, apiError, type Failure } from "./error.ts";
import { kindOf, parseKind, wireKind } from "./kind.ts";
import { LinkedSecretRef } from "./linked-secret-ref.ts";
import type { Session } from "./session.ts";
import { sendable, wireConfig } from "./wire.ts";

/** Config as a caller gives it: texts and references, by config key. */
export type Config = Readonly<Record<string, string | LinkedSecretRef>>;

/** `client.api.datasources`: the equal of the Python SDK's. Writes are sent once, never retried. */
export interface Datasources {
  list(call?: CallOptions): Promise<Datasource[]>;
  /** Throws NotFoundError for an id that does not exist. */
  get(id: string, call?: CallOptions): Promise<Datasource>;
  create(
    source: { readonly kind: Kind | string; readonly name: string; readonly config: Config },
    call?: CallOptions,
  ): Promise<Datasource>;
  /** Changes the keys given, and the name if one is given; all else stays as it is. */
  update(
    id: string,
    change: { readonly config?: Config; readonly name?: string },
    call?: CallOptions,
  ): Promise<Datasource>;
  /** Lets the server connect with what it has saved. A failing test is a result, not an error. */
  test(id: string, call?: CallOptions): Promise<TestResult>;
  delete(id: string, call?: CallOptions): Promise<void>;
}

const { method } = IntegrationsService;

/** What the answer to a write must be about, as far as the caller said. */
interface Wanted {
  readonly id?: string;
  readonly name?: string | undefined;
  readonly kind?: Kind;
}

/** @internal Makes `client.api.datasources`. */
export function datasourcesOf(session: Session): Datasources {
  return {
    async list(call) {
      const { integrations } = await session.read(method.listIntegrations, {}, call);
      return integrations.map(datasourceOf);
    },
    async get(id, call) {
      const { integrationWithSecrets } = await session.read(method.getIntegration, { integrationId: id }, call);
      const integration = integrationWithSecrets?.integration;
      if (!integration) throw missing(id, "GetIntegration", session);
      if (isSameId(integration.id, id)) return datasourceOf(integration);
      throw unexpected("GetIntegration", session, "the answer is about another data source");
    },
    async create({ kind, name, config }, call) {
      const known = parseKind(kind);
      if (!known)
        throw ChalkDsError.of("unknown-kind", `unknown kind "${kind}"`, { hint: "IntegrationKind lists the 15" });
      const values = configOf(config);
      const request = { name, integrationKind: wireKind(known), config: wireConfig(values) };
      const ended = await session.write(method.insertIntegration, request, call);
      const { integration } = answerOf(ended, "InsertIntegration", session, values);
      return written(integration, "InsertIntegration", session, { name, kind: known });
    },
    async update(id, { config, name }, call) {
      const values = configOf(config ?? {});
      const request = { integrationId: id, name: name ?? "", config: wireConfig(values) };
      const ended = await session.write(method.updateIntegration, request, call);
      const { integration } = answerOf(ended, "UpdateIntegration", session, values);
      return written(integration, "UpdateIntegration", session, { id, name });
    },
    async test(id, call) {
      const result = await session.read(method.testIntegration, { integrationId: id }, call);
      const { success, message, latencySeconds } = result;
      return { success, message, ...(latencySeconds !== undefined && { latencySeconds }) };
    },
    async delete(id, call) {
      answerOf(await session.write(method.deleteIntegration, { id }, call), "DeleteIntegration", session);
    },
  };
}

/** @internal The value of a write that was answered; throws the typed error of one that was not. */
export function answerOf<T>(
  ended: Ended<T>,
  name: string,
  session: Session,
  config?: ReadonlyMap<string, WireValue>,
): T {
  if (ended.is === "answered") return ended.value;
  if (ended.cause !== undefined) throw ended.cause;
  const secrets = [...(config?.values() ?? [])].flatMap((value) => (value.is === "text" ? [value.text.reveal()] : []));
  const mayBeApplied = proves(ended) === "unknown";
  throw apiError({ method: name, ...ended, server: session.server(), secrets, mayBeApplied });
}

function configOf(config: Config): ReadonlyMap<string, WireValue> {
  return new Map(
    Object.entries(config).map(([key, value]): [string, WireValue] => {
      if (value instanceof LinkedSecretRef) return [key, { is: "secret", id: value.secretId }];
      if (typeof value === "string") return [key, { is: "text", text: sendable(key, value) }];
      throw ChalkDsError.of("bad-value", `the value of "${key}" is neither a string nor a LinkedSecretRef`, {
        hint: "numbers and booleans are written as strings",
      });
    }),
  );
}

// An answer about something else than what was asked proves nothing about what was asked.
function written(integration: Integration | undefined, method: string, session: Session, want: Wanted): Datasource {
  const isExpected =
    integration !== undefined &&
    integration.id !== "" &&
    (!want.id || isSameId(integration.id, want.id)) &&
    (!want.name || integration.name === want.name) &&
    (!want.kind || kindOf(integration.kind) === want.kind);
  if (isExpected) return datasourceOf(integration);
  const details = integration ? "the answer is about another data source" : "the answer holds no data source";
  throw unexpected(method, session, details, { mayBeApplied: true });
}

function unexpected(method: string, session: Session, details: string, more?: Pick<Failure, "mayBeApplied">): ApiError {
  return apiError({ method, code: codeOf("UNKNOWN"), details, server: session.server(), ...more });
}

// A server that keeps ids as UUIDs finds them in any case, and answers in its own.
function isSameId(found: string, asked: string): boolean {
  return found.toLowerCase() === asked.toLowerCase();
}

// Some servers answer an unknown id with NOT_FOUND, others with nothing: callers need not know.
function missing(id: string, name: string, session: Session): ApiError {
  return apiError({
    method: name,
    code: codeOf("NOT_FOUND"),
    details: `no data source has the id "${id}"`,
    server: session.server(),
  });
}
