import { type DatasourcePermissionTag, IntegrationsService } from "../gen/chalk/server/v1/integrations_pb.ts";
import { type PermissionTagMap, tagKey } from "../model/live.ts";
import type { CallOptions } from "../model/ports.ts";
import { ApiError } from "./error.ts";
import { kindName } from "./kind.ts";
import type { Session } from "./session.ts";

/** Reads the permission tags; "unread" where the token may not, or the server has none. Throws ApiError for any other failure. */
export async function readTags(session: Session, call?: CallOptions): Promise<PermissionTagMap | "unread"> {
  try {
    const method = IntegrationsService.method.listDatasourcePermissionTags;
    return tagMap((await session.read(method, {}, call)).datasourcePermissionTags);
  } catch (error) {
    if (error instanceof ApiError && ["PERMISSION_DENIED", "UNIMPLEMENTED"].includes(error.grpcStatus)) return "unread";
    throw error;
  }
}

/** Tags by kind and name. Those of kinds outside the 15 are there too, under a name that no manifest can write. */
export function tagMap(rows: readonly DatasourcePermissionTag[]): PermissionTagMap {
  return new Map(rows.map(({ kind, name, permissionTags }) => [tagKey(kindName(kind), name), permissionTags]));
}
