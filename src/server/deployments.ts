import { BuilderService } from "../gen/chalk/server/v1/builder_pb.ts";
import { DeployService } from "../gen/chalk/server/v1/deploy_pb.ts";
import { DeploymentStatus } from "../gen/chalk/server/v1/deployment_pb.ts";
import type { UnaryMethods } from "../rpc/unary.ts";
import { timestamp } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import type { Served } from "./served.ts";

interface DeploymentRow {
  readonly id: string;
  readonly environment: string;
  readonly status: number;
  readonly created: string;
}

// A redeployment is queued, works, and succeeds: one step each time somebody asks. When it succeeds it is the active one.
const next: ReadonlyMap<number, number> = new Map([
  [DeploymentStatus.QUEUED, DeploymentStatus.WORKING],
  [DeploymentStatus.WORKING, DeploymentStatus.SUCCESS],
]);

/** The deployments of an environment. Each has one from the beginning. */
export function deployService(served: Served): UnaryMethods<typeof DeployService> {
  const { store } = served;
  const { method } = DeployService;
  const message = (row: DeploymentRow) => ({
    id: row.id,
    environmentId: row.environment,
    status: row.status,
    createdAt: timestamp(row.created, served.behaviour()),
  });

  return {
    getActiveDeployments: served.handler(method.getActiveDeployments, "authenticated", (_request, { environment }) => {
      const sql = "SELECT * FROM deployments WHERE environment = ? AND (is_active = 1 OR status <> ?) ORDER BY rowid";
      const all = store.all<DeploymentRow>(sql, environment.id, DeploymentStatus.SUCCESS);
      const isShown = ({ status }: DeploymentRow): boolean =>
        status === DeploymentStatus.SUCCESS || served.behaviour()["active-deployments"] === "with-running";
      if (all.length > 0) return { deployments: all.filter(isShown).map(message) };
      const first = {
        id: store.newId("deployment"),
        environment: environment.id,
        status: DeploymentStatus.SUCCESS,
        created: String(store.now()),
      };
      store.run(
        "INSERT INTO deployments VALUES (?, ?, ?, 1, ?)",
        first.id,
        first.environment,
        first.status,
        first.created,
      );
      return { deployments: [message(first)] };
    }),
    getDeployment: served.handler(method.getDeployment, "deploy.read", ({ deploymentId }, { environment }) => {
      const row = deployment(served, deploymentId, environment.id);
      const status = next.get(row.status);
      if (status === undefined) return { deployment: message(row) };
      store.transaction(() => {
        if (status === DeploymentStatus.SUCCESS)
          store.run("UPDATE deployments SET is_active = (id = ?) WHERE environment = ?", row.id, environment.id);
        store.run("UPDATE deployments SET status = ? WHERE id = ?", status, row.id);
      });
      return { deployment: message({ ...row, status }) };
    }),
  };
}

/** Starts deployments from existing ones. */
export function builderService(served: Served): UnaryMethods<typeof BuilderService> {
  const { store } = served;
  return {
    redeployDeployment: served.handler(
      BuilderService.method.redeployDeployment,
      "deploy.redeploy",
      ({ existingDeploymentId }, { environment }) => {
        deployment(served, existingDeploymentId, environment.id);
        const id = store.newId("deployment");
        const sql = "INSERT INTO deployments VALUES (?, ?, ?, 0, ?)";
        store.transaction(() => store.run(sql, id, environment.id, DeploymentStatus.QUEUED, String(store.now())));
        return { deploymentId: id };
      },
    ),
  };
}

function deployment({ store }: Served, id: string, environment: string): DeploymentRow {
  const row = store.one<DeploymentRow>("SELECT * FROM deployments WHERE id = ? AND environment = ?", id, environment);
  if (!row) throw new Refusal("NOT_FOUND", "no deployment has that id");
  return row;
}
