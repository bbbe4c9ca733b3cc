import { Permission as WirePermission } from "../gen/chalk/auth/v1/permissions_pb.ts";
import { AuthService } from "../gen/chalk/server/v1/auth_pb.ts";
import { TeamService } from "../gen/chalk/server/v1/team_pb.ts";
import type { UnaryMethods } from "../rpc/unary.ts";
import { allPermissions, type Permission, type ServedEnvironment } from "./access.ts";
import { timestamp } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import type { Served } from "./served.ts";

/** Tokens for clients. */
export function authService(
  served: Served,
  environments: readonly ServedEnvironment[],
  tokenSeconds: number,
): UnaryMethods<typeof AuthService> {
  return {
    getToken: served.handler(AuthService.method.getToken, "anyone", ({ clientId, clientSecret, grantType }) => {
      if (grantType !== "client_credentials")
        throw new Refusal("INVALID_ARGUMENT", "the grant type must be client_credentials");
      const { token } = served.access.issue(clientId, clientSecret);
      const expires = served.store.now() + BigInt(Math.round(tokenSeconds * 1e9));
      return {
        accessToken: token,
        tokenType: "Bearer",
        expiresIn: Math.max(1, Math.round(tokenSeconds)),
        expiresAt: timestamp(expires, served.behaviour()),
        ...(environments[0] && { primaryEnvironment: environments[0].id }),
        environmentIdToName: Object.fromEntries(environments.map((e) => [e.id, e.name])),
      };
    }),
  };
}

const wirePermissions: Readonly<Record<Permission, WirePermission>> = {
  "secrets.list": WirePermission.SECRETS_LIST,
  "secrets.decrypt": WirePermission.SECRETS_DECRYPT,
  "secrets.write": WirePermission.SECRETS_WRITE,
  "deploy.read": WirePermission.DEPLOY_READ,
  "deploy.redeploy": WirePermission.DEPLOY_REDEPLOY,
};

/** Who the caller is, and what it may do. */
export function teamService(served: Served): UnaryMethods<typeof TeamService> {
  return {
    getDisplayAgent: served.handler(
      TeamService.method.getDisplayAgent,
      "authenticated",
      (_request, { client, environment }) => {
        if (served.behaviour()["display-agent"] === "no")
          throw new Refusal("UNIMPLEMENTED", "unknown method GetDisplayAgent");
        const permissions = (client.permissions ?? allPermissions).map((name) => ({
          name,
          permission: wirePermissions[name],
        }));
        const value = {
          id: client.id,
          clientId: client.id,
          environmentId: environment.id,
          environmentName: environment.name,
          name: client.id,
          permissions,
        };
        return { agent: { agent: { case: "serviceTokenAgent" as const, value } } };
      },
    ),
  };
}
