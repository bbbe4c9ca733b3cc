import type { DescMessage, DescMethodUnary, DescService, MessageInitShape } from "@bufbuild/protobuf";
import { describe, expect, test } from "vitest";
import { AuthService } from "../../src/gen/chalk/server/v1/auth_pb.ts";
import { BuilderService } from "../../src/gen/chalk/server/v1/builder_pb.ts";
import { DeployService } from "../../src/gen/chalk/server/v1/deploy_pb.ts";
import { DeploymentStatus } from "../../src/gen/chalk/server/v1/deployment_pb.ts";
import { EnvironmentSecretsService } from "../../src/gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationKind, IntegrationsService } from "../../src/gen/chalk/server/v1/integrations_pb.ts";
import { TeamService } from "../../src/gen/chalk/server/v1/team_pb.ts";
import { IntegrationsService as IntegrationsServiceV2 } from "../../src/gen/chalk/server/v2/integrations_pb.ts";
import { pathOf } from "../../src/rpc/unary.ts";
import { allPermissions, type Permission } from "../../src/server/access.ts";
import { startServer } from "../../src/server/start.ts";
import { type Dialled, type Direct, dial, direct, endOf } from "../support/direct.ts";

const services: readonly DescService[] = [
  AuthService,
  EnvironmentSecretsService,
  IntegrationsService,
  IntegrationsServiceV2,
  DeployService,
  BuilderService,
  TeamService,
];

/** One method of the contract: what its caller needs, and a part of what it answers. */
interface Row {
  readonly path: string;
  readonly title: string;
  readonly needs: Permission | "authenticated" | "anyone";
  readonly answer: object;
  call(api: Dialled): Promise<object>;
}

function row<I extends DescMessage, O extends DescMessage>(
  method: DescMethodUnary<I, O>,
  needs: Row["needs"],
  request: MessageInitShape<I>,
  answer: object,
): Row {
  const title = method.parent === IntegrationsServiceV2 ? `${method.name} of v2` : method.name;
  return { path: pathOf(method), title, needs, answer, call: (api) => api.call(method, request) };
}

const v1 = IntegrationsService.method;
const secrets = EnvironmentSecretsService.method;
const { POSTGRESQL, KAFKA } = IntegrationKind;
const text = (value: string) => ({ value: { case: "literal" as const, value } });
const login = { clientId: "all", clientSecret: "s", grantType: "client_credentials" };
const tag = { kind: KAFKA, name: "events" };

/** A server of its own for each test, since half of the methods write. What it holds is what the table asks about. */
async function open(): Promise<AsyncDisposable & { readonly address: string; as(client: string): Promise<Direct> }> {
  const server = await startServer({
    ids: "counting",
    environments: [
      { id: "one", name: "One" },
      { id: "two", name: "Two" },
    ],
    clients: [
      { id: "all", secret: "s" },
      { id: "none", secret: "s", permissions: [] },
      ...allPermissions.flatMap((only) => [
        { id: `only ${only}`, secret: "s", permissions: [only] },
        { id: `all but ${only}`, secret: "s", permissions: allPermissions.filter((p) => p !== only) },
      ]),
    ],
  });
  const opened: Direct[] = [];
  const as = async (client: string): Promise<Direct> => {
    const api = await direct(server.address, client, "s");
    opened.push(api);
    return api;
  };
  const api = await as("all");
  await api.call(secrets.upsertSecret, { name: "stored", config: text("v") });
  await api.call(secrets.upsertSecret, { name: "spare", config: text("w") });
  await api.call(v1.insertIntegration, { name: "pg", integrationKind: POSTGRESQL, config: { PGHOST: text("h") } });
  await api.call(v1.upsertDatasourcePermissionTag, { ...tag, permissionTags: ["pii"] });
  await api.call(DeployService.method.getActiveDeployments, {});
  return {
    address: server.address,
    as,
    async [Symbol.asyncDispose]() {
      for (const one of opened) one.close();
      await server.close();
    },
  };
}

// biome-ignore format: a table
const contract: readonly Row[] = [
  row(AuthService.method.getToken,               "anyone",          login,                                                    { tokenType: "Bearer", primaryEnvironment: "one", environmentIdToName: { one: "One", two: "Two" } }),
  row(TeamService.method.getDisplayAgent,        "authenticated",   {},                                                       { agent: { agent: { case: "serviceTokenAgent", value: { environmentId: "one" } } } }),
  row(DeployService.method.getActiveDeployments, "authenticated",   {},                                                       { deployments: [{ id: "deployment-1", environmentId: "one", status: DeploymentStatus.SUCCESS }] }),
  row(DeployService.method.getDeployment,        "deploy.read",     { deploymentId: "deployment-1" },                         { deployment: { id: "deployment-1", status: DeploymentStatus.SUCCESS } }),
  row(BuilderService.method.redeployDeployment,  "deploy.redeploy", { existingDeploymentId: "deployment-1" },                 { deploymentId: "deployment-2" }),
  row(secrets.listSecrets,                       "secrets.list",    {},                                                       { secrets: [{ name: "spare" }, { id: "secret-1", name: "stored" }, { name: "pg_PGHOST", integrationId: "ds-1" }] }),
  row(secrets.getSecretValue,                    "secrets.decrypt", { id: "secret-1" },                                       { secretValue: { name: "stored", value: "v" } }),
  row(secrets.getAllSecretValues,                "secrets.decrypt", {},                                                       { values: { stored: "v", spare: "w" } }),
  row(secrets.upsertSecret,                      "secrets.write",   { name: "stored", config: text("new") },                  { secrets: [{ id: "secret-1", name: "stored" }] }),
  row(secrets.deleteSecret,                      "secrets.write",   { name: "spare" },                                        { secrets: [] }),
  row(v1.listIntegrations,                       "secrets.list",    {},                                                       { integrations: [{ id: "ds-1", name: "pg", kind: POSTGRESQL, environmentId: "one" }] }),
  row(v1.listIntegrationsAndSecrets,             "secrets.decrypt", { decrypt: true },                                        { integrations: [{ integration: { id: "ds-1" }, secrets: [{ name: "PGHOST", fullName: "pg_PGHOST", value: "h" }] }] }),
  row(v1.getIntegration,                         "secrets.decrypt", { integrationId: "ds-1" },                                { integrationWithSecrets: { integration: { name: "pg" }, secrets: [{ name: "PGHOST", value: "h" }] } }),
  row(v1.getIntegrationByName,                   "secrets.list",    { integrationName: "pg" },                                { integration: { id: "ds-1" } }),
  row(v1.getIntegrationValue,                    "secrets.decrypt", { integrationId: "ds-1", secretName: "PGHOST" },          { secretvalue: { name: "PGHOST", value: "h" } }),
  row(v1.insertIntegration,                      "secrets.write",   { name: "k", integrationKind: KAFKA },                    { integration: { id: "ds-2", name: "k", kind: KAFKA } }),
  row(v1.updateIntegration,                      "secrets.write",   { integrationId: "ds-1", name: "pg_2" },                  { integration: { id: "ds-1", name: "pg_2" } }),
  row(v1.deleteIntegration,                      "secrets.write",   { id: "ds-1" },                                           {}),
  row(v1.testIntegration,                        "secrets.list",    { kind: KAFKA },                                          { kind: "KAFKA", success: true }),
  row(IntegrationsServiceV2.method.testIntegration, "secrets.list", { kind: KAFKA },                                          { kind: KAFKA, findings: [{ group: "connection" }] }),
  row(v1.listSnowflakeNamedStages,               "secrets.list",    {},                                                       { stages: [], truncated: false }),
  row(v1.upsertDatasourcePermissionTag,          "secrets.write",   { ...tag, permissionTags: ["other"] },                    {}),
  row(v1.listDatasourcePermissionTags,           "secrets.list",    {},                                                       { datasourcePermissionTags: [{ ...tag, permissionTags: ["pii"] }] }),
  row(v1.getDatasourcePermissionTag,             "secrets.list",    tag,                                                      { datasourcePermissionTag: { ...tag, permissionTags: ["pii"] } }),
  row(v1.deleteDatasourcePermissionTag,          "secrets.write",   tag,                                                      {}),
];
const guarded = contract.filter(({ needs }) => needs !== "anyone");

test("the table has every method of every service", () => {
  const methods = services.flatMap((service) => service.methods.map((m) => `/${service.typeName}/${m.name}`));
  expect(contract.map(({ path }) => path).sort()).toEqual(methods.sort());
});

describe("what a method needs is enough", () => {
  test.for(contract)("$title with $needs", async ({ needs, answer, call }) => {
    await using world = await open();
    const hasList = needs !== "anyone" && needs !== "authenticated";
    const api = await world.as(hasList ? `only ${needs}` : "none");
    expect(await call(api)).toMatchObject(answer);
  });

  test("a token is asked for without a token", async () => {
    await using world = await open();
    const anyone = dial(world.address);
    expect(await anyone.call(AuthService.method.getToken, login)).toMatchObject({ tokenType: "Bearer" });
    anyone.close();
  });
});

describe("what a method needs is needed", () => {
  test.for(contract.filter((r) => allPermissions.some((p) => p === r.needs)))(
    "$title without $needs",
    async ({ needs, call }) => {
      await using world = await open();
      const api = await world.as(`all but ${needs}`);
      expect(await endOf(call(api))).toBe(`PERMISSION_DENIED: missing permission ${needs}`);
    },
  );

  test("a write that is refused writes nothing", async () => {
    await using world = await open();
    const [owner, guest] = [await world.as("all"), await world.as("none")];
    const all = async () => [
      await owner.call(v1.listIntegrationsAndSecrets, { decrypt: true }),
      await owner.call(secrets.listSecrets, {}),
      await owner.call(secrets.getAllSecretValues, {}),
      await owner.call(v1.listDatasourcePermissionTags, {}),
    ];
    const before = await all();
    for (const { call, needs } of guarded) if (needs === "secrets.write") await endOf(call(guest));
    expect(await all()).toEqual(before);
  });

  test.for(guarded)("$title without a token", async ({ call }) => {
    await using world = await open();
    const stranger = dial(world.address, { "x-chalk-env-id": "one" });
    expect(await endOf(call(stranger))).toBe("UNAUTHENTICATED: a valid bearer token is needed");
    stranger.close();
  });

  test.for(guarded)("$title in an environment that is not served", async ({ call }) => {
    await using world = await open();
    const { token } = await world.as("all");
    const lost = dial(world.address, { "x-chalk-env-id": "three", authorization: `Bearer ${token}` });
    expect(await endOf(call(lost))).toBe("NOT_FOUND: no such environment");
    lost.close();
  });
});

// What one environment holds does not exist in another one, for no method that takes an id or a name.
describe("environments are apart", () => {
  const hidden: readonly [title: string, end: string][] = [
    ["ListIntegrations", '{"integrations":[]}'],
    ["ListIntegrationsAndSecrets", '{"integrations":[],"customSecrets":[]}'],
    ["GetIntegration", "{}"],
    ["GetIntegrationByName", "{}"],
    ["GetIntegrationValue", "{}"],
    ["UpdateIntegration", "NOT_FOUND: no integration has that id"],
    ["DeleteIntegration", "NOT_FOUND: no integration has that id"],
    ["ListDatasourcePermissionTags", '{"datasourcePermissionTags":[]}'],
    ["GetDatasourcePermissionTag", "NOT_FOUND: no permission tags are kept for that kind and name"],
    ["DeleteDatasourcePermissionTag", "NOT_FOUND: no permission tags are kept for that kind and name"],
    ["ListSecrets", '{"secrets":[]}'],
    ["GetSecretValue", "NOT_FOUND: no secret has that id"],
    ["GetAllSecretValues", '{"values":{}}'],
    ["DeleteSecret", "NOT_FOUND: no secret has that name"],
    ["GetDeployment", "NOT_FOUND: no deployment has that id"],
    ["RedeployDeployment", "NOT_FOUND: no deployment has that id"],
  ];

  test.for(hidden)("%s", async ([title, end]) => {
    await using world = await open();
    const { token } = await world.as("all");
    const other = dial(world.address, { "x-chalk-env-id": "two", authorization: `Bearer ${token}` });
    const answer = contract.find((r) => r.title === title)?.call(other) ?? Promise.reject();
    const told = await answer.then(
      ({ $typeName: _, ...fields }: { $typeName?: string }) => JSON.stringify(fields),
      (error: unknown) => endOf(Promise.reject(error)),
    );
    expect(told).toBe(end);
    other.close();
  });

  test("a test with a saved source of another environment is refused, and a link to its secret too", async () => {
    await using world = await open();
    const { token } = await world.as("all");
    const other = dial(world.address, { "x-chalk-env-id": "two", authorization: `Bearer ${token}` });
    const link = { X: { value: { case: "secretId" as const, value: "secret-1" } } };
    expect(await endOf(other.call(v1.testIntegration, { integrationId: "ds-1" }))).toMatch(/^NOT_FOUND/);
    expect(await endOf(other.call(v1.insertIntegration, { name: "a", integrationKind: KAFKA, config: link }))).toBe(
      "INVALID_ARGUMENT: the secret that X refers to does not exist",
    );
    other.close();
  });
});
