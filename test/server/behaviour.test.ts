import { afterEach, describe, expect, test } from "vitest";
import { BuilderService } from "../../src/gen/chalk/server/v1/builder_pb.ts";
import { DeployService } from "../../src/gen/chalk/server/v1/deploy_pb.ts";
import { DeploymentStatus } from "../../src/gen/chalk/server/v1/deployment_pb.ts";
import { EnvironmentSecretsService } from "../../src/gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationKind, IntegrationsService } from "../../src/gen/chalk/server/v1/integrations_pb.ts";
import { TeamService } from "../../src/gen/chalk/server/v1/team_pb.ts";
import { IntegrationsService as IntegrationsServiceV2 } from "../../src/gen/chalk/server/v2/integrations_pb.ts";
import { parseBehaviour } from "../../src/server/behaviour.ts";
import { startServer } from "../../src/server/start.ts";
import { complaint, everyBehaviour } from "../support/behaviours.ts";
import { type Direct, direct, endOf } from "../support/direct.ts";

const v1 = IntegrationsService.method;
const secrets = EnvironmentSecretsService.method;
const deploys = DeployService.method;
const builds = BuilderService.method;
const { POSTGRESQL, KAFKA } = IntegrationKind;
const text = (value: string) => ({ value: { case: "literal" as const, value } });
const linked = (id: string) => ({ value: { case: "secretId" as const, value: id } });

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A server that behaves as `--behaviour` says. */
async function served(behaviour: string): Promise<Direct> {
  const server = await startServer({ ids: "counting", behaviour: parseBehaviour(behaviour) });
  const api = await direct(server.address, "local", "local");
  ends.push(async () => {
    api.close();
    await server.close();
  });
  return api;
}

/** What a get of something that does not exist comes to: its end, or that it is empty. */
async function got(call: Promise<object>): Promise<string> {
  const end = await endOf(call);
  return end === "OK" ? Object.keys(await call).join(" ") : end;
}

type Look = (api: Direct) => Promise<unknown>;

const missing: Look = async (api) => [
  await got(api.call(v1.getIntegration, { integrationId: "no-such" })),
  await got(api.call(v1.getIntegrationByName, { integrationName: "no_such" })),
];

const update: Look = async (api) => {
  const config = { PGHOST: text("h"), PGPORT: text("1") };
  await api.call(v1.insertIntegration, { name: "pg", integrationKind: POSTGRESQL, config });
  await api.call(v1.updateIntegration, { integrationId: "ds-1", config: { PGPORT: text("2") } });
  const { integrationWithSecrets } = await api.call(v1.getIntegration, { integrationId: "ds-1" });
  return integrationWithSecrets?.secrets.map(({ name, value }) => `${name}=${value}`);
};

const reference: Look = async (api) => {
  await api.call(secrets.upsertSecret, { name: "stored", config: text("v") });
  const config = { PGPASSWORD: linked("secret-1") };
  await api.call(v1.insertIntegration, { name: "pg", integrationKind: POSTGRESQL, config });
  const { integrationWithSecrets } = await api.call(v1.getIntegration, { integrationId: "ds-1" });
  const listed = await api.call(secrets.listSecrets, {});
  const [own, ofSource] = listed.secrets;
  const inSource = integrationWithSecrets?.secrets[0];
  return [own?.id, ofSource?.id === inSource?.id, inSource?.id === own?.id, inSource?.value];
};

const names: Look = async (api) => {
  const insert = (integrationKind: IntegrationKind) =>
    endOf(api.call(v1.insertIntegration, { name: "n", integrationKind }));
  await insert(POSTGRESQL);
  const ends = [await insert(KAFKA), await insert(POSTGRESQL)];
  await api.call(v1.insertIntegration, { name: "m", integrationKind: POSTGRESQL });
  const { integrations } = await api.call(v1.listIntegrations, {});
  const last = integrations.at(-1)?.id ?? "";
  ends.push(await endOf(api.call(v1.updateIntegration, { integrationId: last, name: "n" })));
  return ends.map((end) => end.replace(/:.*/, ""));
};

const withhold: Look = async (api) => {
  const config = { PGHOST: text("h"), PGPASSWORD: text("p") };
  await api.call(v1.insertIntegration, { name: "pg", integrationKind: POSTGRESQL, config });
  const { integrationWithSecrets } = await api.call(v1.getIntegration, { integrationId: "ds-1" });
  const [listed] = (await api.call(v1.listIntegrationsAndSecrets, { decrypt: true })).integrations;
  const one = await api.call(v1.getIntegrationValue, { integrationId: "ds-1", secretName: "PGPASSWORD" });
  const valuesOf = (rows: typeof integrationWithSecrets) => rows?.secrets.map((s) => s.value);
  return [valuesOf(integrationWithSecrets), valuesOf(listed), one.secretvalue?.value];
};

const displayAgent: Look = (api) => endOf(api.call(TeamService.method.getDisplayAgent, {}));

const testV2: Look = (api) => endOf(api.call(IntegrationsServiceV2.method.testIntegration, {}));

const timestamps: Look = async (api) => {
  const made = await api.call(v1.insertIntegration, { name: "pg", integrationKind: POSTGRESQL });
  const instant = (time?: { seconds: bigint; nanos: number }) =>
    time ? time.seconds * 10n ** 9n + BigInt(time.nanos) : 0n;
  // A clock that stands still for long shows in a long row of updates too.
  const times = [instant(made.integration?.updatedAt)];
  for (const value of ["1", "2", "3"]) {
    const request = { integrationId: "ds-1", config: { PGPORT: text(value) } };
    times.push(instant((await api.call(v1.updateIntegration, request)).integration?.updatedAt));
  }
  return { areExact: times.some((t) => t % 10n ** 9n !== 0n), haveMoved: new Set(times).size === times.length };
};

const activeDeployments: Look = async (api) => {
  const active = async () =>
    (await api.call(deploys.getActiveDeployments, {})).deployments.map((d) => `${d.id} ${d.status}`);
  const seen = [await active()];
  await api.call(builds.redeployDeployment, { existingDeploymentId: "deployment-1" });
  seen.push(await active());
  await api.call(deploys.getDeployment, { deploymentId: "deployment-2" });
  seen.push(await active());
  await api.call(deploys.getDeployment, { deploymentId: "deployment-2" });
  return [...seen, await active()].map((list) => list.join(", "));
};
const { QUEUED, WORKING, SUCCESS } = DeploymentStatus;

// One line a value: what is seen under it. The first of each switch is what the server does when nothing is said.
const table: readonly [behaviour: string, look: Look, seen: unknown][] = [
  ["missing=empty", missing, ["$typeName", "$typeName"]],
  ["missing=not-found", missing, ["NOT_FOUND: no integration has that id", "NOT_FOUND: no integration has that name"]],
  ["update=merge", update, ["PGHOST=h", "PGPORT=2"]],
  ["update=replace", update, ["PGPORT=2"]],
  ["reference=secret-id", reference, ["secret-1", true, true, "v"]],
  ["reference=opaque-row", reference, ["secret-1", true, false, "v"]],
  ["names=unique", names, ["ALREADY_EXISTS", "ALREADY_EXISTS", "ALREADY_EXISTS"]],
  ["names=per-kind", names, ["OK", "ALREADY_EXISTS", "ALREADY_EXISTS"]],
  ["names=free", names, ["OK", "OK", "OK"]],
  ["withhold=none", withhold, [["h", "p"], ["h", "p"], "p"]],
  ["withhold=passwords", withhold, [["h", undefined], ["h", undefined], "p"]],
  ["display-agent=yes", displayAgent, "OK"],
  ["display-agent=no", displayAgent, "UNIMPLEMENTED: unknown method GetDisplayAgent"],
  ["test-v2=yes", testV2, "OK"],
  ["test-v2=no", testV2, "UNIMPLEMENTED: unknown service chalk.server.v2.IntegrationsService"],
  ["timestamps=exact", timestamps, { areExact: true, haveMoved: true }],
  ["timestamps=second", timestamps, { areExact: false, haveMoved: false }],
  ["timestamps=frozen-on-update", timestamps, { areExact: true, haveMoved: false }],
  [
    "active-deployments=finished",
    activeDeployments,
    [`deployment-1 ${SUCCESS}`, `deployment-1 ${SUCCESS}`, `deployment-1 ${SUCCESS}`, `deployment-2 ${SUCCESS}`],
  ],
  [
    "active-deployments=with-running",
    activeDeployments,
    [
      `deployment-1 ${SUCCESS}`,
      `deployment-1 ${SUCCESS}, deployment-2 ${QUEUED}`,
      `deployment-1 ${SUCCESS}, deployment-2 ${WORKING}`,
      `deployment-2 ${SUCCESS}`,
    ],
  ],
];

describe("behaviour", () => {
  test.for(table)("%s", async ([behaviour, look, seen]) => {
    expect(await look(await served(behaviour))).toEqual(seen);
  });

  test("is the first value of each switch by default", async () => {
    const firsts = new Map(
      table.map((row) => [row[0].replace(/=.*/, ""), row]).reverse() as [string, (typeof table)[0]][],
    );
    for (const [, look, seen] of firsts.values()) {
      const server = await startServer({ ids: "counting" });
      const api = await direct(server.address, "local", "local");
      expect(await look(api)).toEqual(seen);
      api.close();
      await server.close();
    }
  });

  test("can be changed while the server runs; what is not named is the default again", async () => {
    const server = await startServer({ behaviour: { missing: "not-found" } });
    const api = await direct(server.address, "local", "local");
    const get = () => got(api.call(v1.getIntegration, { integrationId: "x" }));
    expect(await get()).toBe("NOT_FOUND: no integration has that id");
    server.setBehaviour({ names: "free" });
    expect(await get()).toBe("$typeName");
    api.close();
    await server.close();
  });
});

describe("--behaviour", () => {
  test("has no value that the table above lacks", () => {
    expect(everyBehaviour()).toEqual(table.map(([behaviour]) => behaviour));
  });

  test("takes several switches, with spaces around", () => {
    expect(parseBehaviour(" missing = not-found , names=free")).toEqual({ missing: "not-found", names: "free" });
  });

  test.for(["", "missing", "missing=", "missing=no", "toString=x", "missing=empty,", "missing=empty=x"])(
    "%j is refused",
    (text) => expect(complaint(text)).toMatch(/^unknown behaviour ".*" \[usage\] known are missing=empty\|not-found, /),
  );
});
