import { DeployService } from "../gen/chalk/server/v1/deploy_pb.ts";
import { type Deployment, DeploymentStatus as Status } from "../gen/chalk/server/v1/deployment_pb.ts";
import type { Deployed } from "../model/live.ts";
import type { CallOptions } from "../model/ports.ts";
import { ApiError } from "./error.ts";
import type { Session } from "./session.ts";
import { instant } from "./wire.ts";

// Which deployments GetActiveDeployments lists is not documented: the one that serves alone, or those under way too
// (behaviour `active-deployments`), previews and branches or not. All of that is taken here.

const underWay: readonly Status[] = [
  Status.PENDING,
  Status.QUEUED,
  Status.WORKING,
  Status.AWAITING_SOURCE,
  Status.DEPLOYING,
];
const failed: readonly Status[] = [
  Status.FAILURE,
  Status.INTERNAL_ERROR,
  Status.TIMEOUT,
  Status.CANCELLED,
  Status.EXPIRED,
  Status.BOOT_ERRORS,
];

// It only helps to explain a plan, so a plan does not wait for it longer than this.
const longestMs = 10_000;

/** Reads what is deployed: "unread" where the server does not tell, for whatever reason. Never rejects for a call that failed. */
export async function readDeployed(
  session: Session,
  environment: string,
  { signal, timeoutMs = longestMs }: CallOptions = {},
): Promise<Deployed | "unread"> {
  const bounds = { ...(signal && { signal }), timeoutMs: Math.min(timeoutMs, longestMs) };
  try {
    const { deployments } = await session.read(DeployService.method.getActiveDeployments, {}, bounds);
    return deployedOf(deployments, environment);
  } catch (error) {
    if (error instanceof ApiError) return "unread";
    throw error;
  }
}

/**
 * What of an environment is deployed: the newest deployment that ended well, and whether another is under way. Those of
 * other environments and previews are left out, those of branches where there is one of no branch.
 */
export function deployedOf(deployments: readonly Deployment[], environment: string): Deployed {
  const own = deployments.filter((d) => d.environmentId === environment && d.isPreviewDeployment !== true);
  const ofNoBranch = own.filter((d) => d.branch === "");
  const counted = ofNoBranch.length > 0 ? ofNoBranch : own;
  const [active] = counted
    .filter((d) => d.createdAt && !underWay.includes(d.status) && !failed.includes(d.status))
    .sort(newestFirst);
  return {
    inProgress: counted.some((d) => underWay.includes(d.status)),
    ...(active && { active: { id: active.id, createdAt: instant(active.createdAt) } }),
  };
}

function newestFirst({ createdAt: a }: Deployment, { createdAt: b }: Deployment): number {
  return Number((b?.seconds ?? 0n) - (a?.seconds ?? 0n)) || (b?.nanos ?? 0) - (a?.nanos ?? 0);
}
