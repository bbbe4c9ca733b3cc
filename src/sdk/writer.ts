import { type Integration, IntegrationsService } from "../gen/chalk/server/v1/integrations_pb.ts";
import type { Kind } from "../model/kind.ts";
import type { Row } from "../model/live.ts";
import type { Answer, Writer } from "../model/ports.ts";
import type { WireValue } from "../model/value.ts";
import type { Ended } from "../rpc/channel.ts";
import { nameOf, proves } from "../rpc/status.ts";
import type { ChalkClient } from "./client.ts";
import { serverText } from "./error.ts";
import { kindOf, wireKind } from "./kind.ts";
import { rowOf, wireConfig } from "./wire.ts";

type Refusal = Extract<Answer<never>, { is: "refused" }>["why"];

const whys: Readonly<Record<string, Refusal>> = {
  ALREADY_EXISTS: "exists",
  NOT_FOUND: "gone",
  PERMISSION_DENIED: "denied",
  UNAUTHENTICATED: "unauthenticated",
};

/** Makes the writer of a client. Every method sends once; what became of it is an Answer, never a rejection. */
export function createWriter({ session }: ChalkClient): Writer {
  const { method } = IntegrationsService;
  return {
    async create(name, kind, config, call) {
      const request = { name, integrationKind: wireKind(kind), config: wireConfig(config) };
      const ended = await session.write(method.insertIntegration, request, call);
      return judge(ended, config, ({ integration }) => expected(integration, { name, kind }));
    },
    async update(id, name, config, call) {
      const request = { integrationId: id, name, config: wireConfig(config) };
      const ended = await session.write(method.updateIntegration, request, call);
      return judge(ended, config, ({ integration }) => expected(integration, { id, name }));
    },
    async delete(id, call) {
      const ended = await session.write(method.deleteIntegration, { id }, call);
      return judge(ended, new Map(), accepted);
    },
    async setTags(kind, name, tags, call) {
      const about = { kind: wireKind(kind), name };
      if (tags.length === 0)
        return judge(await session.write(method.deleteDatasourcePermissionTag, about, call), new Map(), accepted);
      const request = { ...about, permissionTags: [...tags] };
      return judge(await session.write(method.upsertDatasourcePermissionTag, request, call), new Map(), accepted);
    },
  };
}

const accepted = (): Answer<undefined> => ({ is: "accepted", value: undefined });

function judge<T, R>(
  ended: Ended<T>,
  config: ReadonlyMap<string, WireValue>,
  accept: (value: T) => Answer<R>,
): Answer<R> {
  if (ended.is === "answered") return accept(ended.value);
  const secrets = [...config.values()].flatMap((value) => (value.is === "text" ? [value.text.reveal()] : []));
  const status = nameOf(ended.code);
  const message = `${status}: ${serverText(ended.details, secrets) || "the server gave no reason"}`;
  const proof = proves(ended);
  return proof === "refused" ? { is: "refused", why: whys[status] ?? "invalid", message } : { is: proof, message };
}

// An answer about something else than what was asked proves nothing about what was asked.
function expected(
  integration: Integration | undefined,
  want: { readonly id?: string; readonly name: string; readonly kind?: Kind },
): Answer<Row> {
  const kind = integration && kindOf(integration.kind);
  const isExpected =
    integration !== undefined &&
    integration.id !== "" &&
    integration.name === want.name &&
    (want.id === undefined || integration.id === want.id) &&
    (want.kind === undefined || kind === want.kind);
  if (!isExpected || !kind)
    return { is: "unknown", message: "the answer is about another data source than the one that was sent" };
  return { is: "accepted", value: rowOf(integration, kind) };
}
