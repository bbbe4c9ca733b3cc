import { IntegrationsService } from "../gen/chalk/server/v1/integrations_pb.ts";
import type { Kind } from "../model/kind.ts";
import type { CallOptions } from "../model/ports.ts";
import { answerOf } from "./datasources.ts";
import { kindName, wireKind } from "./kind.ts";
import type { Session } from "./session.ts";

/** The permission tags of one data source, which the server keeps by kind and name. */
export interface PermissionTags {
  readonly kind: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/** `client.api.permissionTags`. */
export interface PermissionTagsApi {
  list(call?: CallOptions): Promise<PermissionTags[]>;
  /** Replaces the tags of a kind and name, which need not exist yet. */
  set(kind: Kind, name: string, tags: readonly string[], call?: CallOptions): Promise<void>;
  delete(kind: Kind, name: string, call?: CallOptions): Promise<void>;
}

const { method } = IntegrationsService;

/** @internal Makes `client.api.permissionTags`. */
export function permissionTagsOf(session: Session): PermissionTagsApi {
  return {
    async list(call) {
      const { datasourcePermissionTags } = await session.read(method.listDatasourcePermissionTags, {}, call);
      return datasourcePermissionTags.map((t) => ({ kind: kindName(t.kind), name: t.name, tags: t.permissionTags }));
    },
    async set(kind, name, tags, call) {
      const request = { kind: wireKind(kind), name, permissionTags: [...tags] };
      answerOf(
        await session.write(method.upsertDatasourcePermissionTag, request, call),
        "UpsertDatasourcePermissionTag",
        session,
      );
    },
    async delete(kind, name, call) {
      const request = { kind: wireKind(kind), name };
      answerOf(
        await session.write(method.deleteDatasourcePermissionTag, request, call),
        "DeleteDatasourcePermissionTag",
        session,
      );
    },
  };
}
