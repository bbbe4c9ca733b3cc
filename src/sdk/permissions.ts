import type { DisplayPermission } from "../gen/chalk/auth/v1/displayagent_pb.ts";
import { Permission } from "../gen/chalk/auth/v1/permissions_pb.ts";
import { TeamService } from "../gen/chalk/server/v1/team_pb.ts";
import type { CallOptions } from "../model/ports.ts";
import { codeOf } from "../rpc/status.ts";
import { ApiError } from "./error.ts";
import type { Session } from "./session.ts";

/**
 * What the token may do in the chosen environment: `secrets.list`, `secrets.decrypt` … Undefined where the server
 * does not tell (it has no such method, or the caller is of a kind without a list).
 */
export async function permissionsOf(session: Session, call?: CallOptions): Promise<readonly string[] | undefined> {
  const { id } = await session.environment(call);
  const answer = await session.read(TeamService.method.getDisplayAgent, {}, call).catch((error: unknown) => {
    if (error instanceof ApiError && error.grpcCode === codeOf("UNIMPLEMENTED")) return undefined;
    throw error;
  });
  const agent = answer?.agent?.agent;
  if (agent?.case === "serviceTokenAgent") return namesOf(agent.value.permissions);
  if (agent?.case !== "userAgent") return undefined;
  return namesOf(agent.value.permissionsByEnvironment.find((p) => p.environmentId === id)?.permissions ?? []);
}

function namesOf(permissions: readonly DisplayPermission[]): readonly string[] {
  return permissions.map((p) => p.name || (Permission[p.permission] ?? "").toLowerCase().replace("_", ".")).sort();
}
