import { BuilderService } from "../gen/chalk/server/v1/builder_pb.ts";
import { DeployService } from "../gen/chalk/server/v1/deploy_pb.ts";
import { DeploymentStatus, type Deployment as Message } from "../gen/chalk/server/v1/deployment_pb.ts";
import type { CallOptions } from "../model/ports.ts";
import { codeOf } from "../rpc/status.ts";
import { answerOf } from "./datasources.ts";
import { apiError } from "./error.ts";
import type { Session } from "./session.ts";
import { dateOf } from "./wire.ts";

/** A deployment of an environment. Data sources take effect at a redeploy. */
export interface Deployment {
  readonly id: string;
  readonly environmentId: string;
  /** In lower case: `success`, `queued`, `working` … */
  readonly status: string;
  readonly createdAt: Date;
}

/** `client.api.deployments`. */
export interface Deployments {
  /** The active ones of the chosen environment. */
  active(call?: CallOptions): Promise<Deployment[]>;
  /** Throws NotFoundError for an id that does not exist. */
  get(id: string, call?: CallOptions): Promise<Deployment>;
  /** Starts a deployment from an existing one; gives the new one's id. */
  redeploy(id: string, call?: CallOptions): Promise<string>;
}

/** @internal Makes `client.api.deployments`. */
export function deploymentsOf(session: Session): Deployments {
  return {
    async active(call) {
      const [{ deployments }, { id }] = await Promise.all([
        session.read(DeployService.method.getActiveDeployments, {}, call),
        session.environment(call),
      ]);
      return deployments.filter((d) => d.environmentId === id).map(deploymentOf);
    },
    async get(id, call) {
      const { deployment } = await session.read(DeployService.method.getDeployment, { deploymentId: id }, call);
      if (deployment) return deploymentOf(deployment);
      const details = `no deployment has the id "${id}"`;
      throw apiError({ method: "GetDeployment", code: codeOf("NOT_FOUND"), details, server: session.server() });
    },
    async redeploy(id, call) {
      const ended = await session.write(BuilderService.method.redeployDeployment, { existingDeploymentId: id }, call);
      return answerOf(ended, "RedeployDeployment", session).deploymentId;
    },
  };
}

function deploymentOf(message: Message): Deployment {
  return {
    id: message.id,
    environmentId: message.environmentId,
    status: (DeploymentStatus[message.status] ?? `status ${message.status}`).toLowerCase(),
    createdAt: dateOf(message.createdAt),
  };
}
