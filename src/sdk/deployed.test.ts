import { create } from "@bufbuild/protobuf";
import { describe, expect, test } from "vitest";
import { type Deployment, DeploymentSchema, DeploymentStatus } from "../gen/chalk/server/v1/deployment_pb.ts";
import { deployedOf } from "./deployed.ts";

/** A deployment as `ID STATUS SECONDS`, then what sets it apart: `env=…`, `branch=…`, `preview`. */
function deployment(short: string): Deployment {
  const [id = "", status = "", seconds = "", ...more] = short.split(" ");
  const of = (name: string): string | undefined => more.find((m) => m.startsWith(`${name}=`))?.slice(name.length + 1);
  return create(DeploymentSchema, {
    id,
    status: /^\d+$/.test(status) ? Number(status) : DeploymentStatus[status as keyof typeof DeploymentStatus],
    environmentId: of("env") ?? "env_1",
    branch: of("branch") ?? "",
    ...(more.includes("preview") && { isPreviewDeployment: true }),
    ...(seconds !== "-" && {
      createdAt: { seconds: BigInt(seconds.split(".")[0] ?? 0), nanos: Number(seconds.split(".")[1] ?? 0) },
    }),
  });
}

/** What is told: the active one's id and moment, and `+` where another is under way. */
function told(deployments: readonly string[]): string {
  const { active, inProgress } = deployedOf(deployments.map(deployment), "env_1");
  return `${active ? `${active.id} ${active.createdAt}` : "nothing"}${inProgress ? " +" : ""}`;
}

describe("what is deployed", () => {
  // biome-ignore format: a table is read by its columns
  const table: readonly [rule: string, deployments: readonly string[], expected: string][] = [
    ["is the one that ended well",                     ["a SUCCESS 5"],                                         "a 5.000000000"],
    ["is the newest of several",                       ["a SUCCESS 5.1", "b SUCCESS 5.2", "c SUCCESS 4"],        "b 5.000000002"],
    ["is nothing where there is none",                 [],                                                      "nothing"],
    ["is not what is of another environment",          ["a SUCCESS 5 env=env_2", "b WORKING 6 env=env_2"],       "nothing"],
    ["is not a preview",                               ["a SUCCESS 5", "b SUCCESS 6 preview", "c QUEUED 7 preview"], "a 5.000000000"],
    ["is not a branch where there is one of no branch", ["a SUCCESS 5", "b SUCCESS 6 branch=x", "c WORKING 7 branch=x"], "a 5.000000000"],
    ["is the branch where every one has one",          ["a SUCCESS 5 branch=main"],                              "a 5.000000000"],
    ["is not what failed",                             ["a SUCCESS 5", "b FAILURE 6", "c BOOT_ERRORS 7", "d CANCELLED 8"], "a 5.000000000"],
    ["may have a status of tomorrow",                  ["a 77 5"],                                              "a 5.000000000"],
    ["is not known of one without a time",             ["a SUCCESS -"],                                         "nothing"],
    ["has another beside it while that is pending",    ["a SUCCESS 5", "b PENDING 6"],                           "a 5.000000000 +"],
    ["… queued",                                       ["b QUEUED 6", "a SUCCESS 5"],                            "a 5.000000000 +"],
    ["… working",                                      ["a SUCCESS 5", "b WORKING 6"],                           "a 5.000000000 +"],
    ["… waiting for its source",                       ["a SUCCESS 5", "b AWAITING_SOURCE 6"],                   "a 5.000000000 +"],
    ["… deploying",                                    ["b DEPLOYING -"],                                        "nothing +"],
  ];
  test.for(table)("%s", ([, deployments, expected]) => expect(told(deployments)).toBe(expected));
});
