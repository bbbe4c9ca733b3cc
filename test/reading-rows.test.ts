import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DeployService } from "../src/gen/chalk/server/v1/deploy_pb.ts";
import { DeploymentStatus } from "../src/gen/chalk/server/v1/deployment_pb.ts";
import { EnvironmentSecretsService, SecretSource } from "../src/gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationsService } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import { plan } from "../src/library.ts";
import { tagKey } from "../src/model/live.ts";
import type { Ask } from "../src/model/ports.ts";
import type { ChalkClient } from "../src/sdk/client.ts";
import { createReader } from "../src/sdk/reader.ts";
import { absent, manifestOf, resolverOf, shortPlan, want } from "./support/builders.ts";
import { clientOf } from "./support/clients.ts";
import { message, openPeer, type Peer } from "./support/peer.ts";

// Rows that no decent server sends, or that are not ours: what a reading makes of them, in the list with values and in the
// one without.

const { method } = IntegrationsService;
const { listSecrets } = EnvironmentSecretsService.method;
const { getActiveDeployments } = DeployService.method;

let peer: Peer;
let client: ChalkClient;

beforeEach(async () => {
  peer = await openPeer();
  client = clientOf(peer.address);
});

afterEach(async () => {
  await client.close();
  await peer[Symbol.asyncDispose]();
});

interface Row {
  readonly id: string;
  readonly name?: string;
  readonly kind: number;
  readonly environmentId?: string;
  readonly [more: string]: unknown;
}

const postgresql = 13;
const seconds = (n: number): { readonly seconds: bigint } => ({ seconds: BigInt(n) });

/** Both lists of sources give these rows; with values, each has the key PGHOST of yesteryear. */
function live(...rows: readonly Row[]): void {
  const integrations = rows.map((row) => ({ environmentId: "env-1", ...row }));
  const secrets = [
    { id: "row-1", name: "PGHOST", value: "h", source: SecretSource.MANAGED, updatedAt: seconds(1_600_000_000) },
  ];
  const whole = integrations.map((integration) => ({ integration, secrets }));
  const bulk = { integrations: [...whole, { secrets }] }; // one without its source
  peer.answer("ListIntegrationsAndSecrets", message(method.listIntegrationsAndSecrets.output, bulk));
  peer.answer("ListIntegrations", message(method.listIntegrations.output, { integrations }));
  const owned = integrations.map(({ id }) => ({ ...secrets[0], integrationId: id }));
  peer.answer("ListSecrets", message(listSecrets.output, { secrets: owned }));
}

const asks: readonly Ask["access"][] = ["values", "keys"];
const everything = (access: Ask["access"]): Ask => ({
  access,
  secrets: true,
  keys: new Map(),
  tags: true,
  deployed: true,
});

describe.each(asks)("rows of a reading of %s", (access) => {
  const unread = (name: string): string => (access === "keys" ? `unread ${name} PGHOST; ` : "");
  const reading = () => createReader(client).read(everything(access));
  const planned = async (names: readonly string[], gone: readonly string[] = []) => {
    const desired = names.map((name) => want(name, { PGHOST: "h" }));
    const manifest = manifestOf(desired, { absent: gone.map((name) => absent(name)), policy: { prune: true } });
    return plan(manifest, client, { access, resolver: resolverOf(), allowEmpty: true });
  };

  test("that are no source of ours are listed, never touched, and no crash", async () => {
    live(
      { id: "a", name: "own", kind: postgresql },
      { id: "b", kind: postgresql },
      { id: "c", name: "", kind: postgresql },
      { id: "d", name: "gpt", kind: 12 },
      { id: "e", name: "later", kind: 4711 },
      { id: "f", name: "none", kind: 0 },
      { id: "g", kind: 12 },
    );
    const { live: touchable, untouchable } = await reading();
    expect([...touchable.keys()]).toEqual(["own"]);
    expect(untouchable.map(({ id, name, kind, why }) => `${id} ${name} ${kind}: ${why}`)).toEqual([
      "b  postgresql: unnamed",
      "c  postgresql: unnamed",
      "d gpt openai: other-kind",
      "e later kind 4711 (unknown): other-kind",
      "f none unspecified: other-kind",
      "g  openai: other-kind",
    ]);
    // The manifest owns the environment, and still nothing is deleted but its own.
    expect(shortPlan(await planned([]))).toBe("delete own");
    expect(shortPlan(await planned(["own"], ["gpt"]))).toBe(`${unread("own")}!kind-conflict`);
  });

  test("of one name are all told, and no change is built on any, in whatever order they come", async () => {
    const rows = [
      { id: "a", name: "twice", kind: postgresql, createdAt: seconds(1_600_000_000) },
      { id: "b", name: "twice", kind: 9 },
      { id: "c", name: "twice", kind: postgresql },
      { id: "d", name: "once", kind: postgresql },
    ];
    const said = async () => {
      const made = await planned(["twice", "once"]);
      return [shortPlan(made), ...made.findings.map((f) => f.message)];
    };
    live(...rows);
    const first = await said();
    expect(first).toEqual([
      `${unread("once")}!ambiguous-live-name`,
      '"twice" is live 3 times: a (postgresql, made 2020-09-13), b (kafka, made 1970-01-01), c (postgresql, made 1970-01-01)',
    ]);
    live(...rows.toReversed());
    expect(await said()).toEqual(first);
  });

  test.for([
    [
      "the first",
      [
        { id: "x", name: "x", kind: postgresql, environmentId: "env-2" },
        { id: "a", name: "a", kind: postgresql },
      ],
    ],
    [
      "the last",
      [
        { id: "a", name: "a", kind: postgresql },
        { id: "x", name: "x", kind: postgresql, environmentId: "env-2" },
      ],
    ],
    ["one of another kind", [{ id: "x", name: "x", kind: 12, environmentId: "env-2" }]],
    ["an unnamed one", [{ id: "x", kind: postgresql, environmentId: "env-2" }]],
    [
      "one of a name that is there twice",
      [
        { id: "a", name: "a", kind: postgresql },
        { id: "b", name: "a", kind: postgresql },
        { id: "x", name: "a", kind: postgresql, environmentId: "env-2" },
      ],
    ],
    ["one that names no environment", [{ id: "x", name: "x", kind: postgresql, environmentId: "" }]],
  ] as const)("of another environment, even %s, refuse the whole", async ([, rows]) => {
    live(...rows);
    await expect(planned([])).rejects.toMatchObject({ findings: [{ code: "foreign-row" }] });
    await expect(createReader(client).list()).rejects.toMatchObject({ findings: [{ code: "foreign-row" }] });
  });

  test("bring what the server warns of, of codes of tomorrow too", async () => {
    live({
      id: "a",
      name: "own",
      kind: postgresql,
      warnings: [
        { code: 2, title: "Old", message: "that is old", configKeys: ["PGHOST"] },
        { code: 77, title: "New", message: "that is new" },
      ],
    });
    expect((await reading()).live.get("own")?.warnings).toEqual([
      { code: "snowflake_password_authentication", title: "Old", message: "that is old", keys: ["PGHOST"] },
      { code: "code 77 (unknown)", title: "New", message: "that is new", keys: [] },
    ]);
    const { serverWarnings } = await planned(["own"]);
    expect(serverWarnings.map(({ name, code }) => `${name} ${code}`)).toEqual([
      "own code 77 (unknown)",
      "own snowflake_password_authentication",
    ]);
    expect((await planned([])).serverWarnings).toEqual([]);
  });

  test("tell when a key was last changed; the plan says it of those that it does not compare", async () => {
    live({ id: "a", name: "own", kind: postgresql });
    const { changes } = await plan(manifestOf([want("own", { PGPORT: "1" })]), client, {
      access,
      resolver: resolverOf(),
    });
    expect(changes[0]).toMatchObject({
      edits: [
        { key: "PGPORT", status: "new" },
        { key: "PGHOST", status: "extra", changedAt: "2020-09-13T12:26:40Z" },
      ],
    });
  });
});

describe("permission tags", () => {
  const tags = async () => (await createReader(client).read(everything("values"))).tags;

  test("are there by kind and name, those of kinds that nobody knows too", async () => {
    live();
    const rows = [
      { kind: postgresql, name: "own", permissionTags: ["pii", "eu"] },
      { kind: 9, name: "own", permissionTags: [] },
      { kind: 4711, name: "later", permissionTags: ["x"] },
      { kind: 0, name: "", permissionTags: ["y"] },
    ];
    peer.answer(
      "ListDatasourcePermissionTags",
      message(method.listDatasourcePermissionTags.output, { datasourcePermissionTags: rows }),
    );
    const found = await tags();
    expect(found).toEqual(
      new Map([
        [tagKey("postgresql", "own"), ["pii", "eu"]],
        [tagKey("kafka", "own"), []],
        [tagKey("kind 4711 (unknown)", "later"), ["x"]],
        [tagKey("unspecified", ""), ["y"]],
      ]),
    );
  });

  test.for([7, 12])("that are refused with %i are unread, and no error", async (code) => {
    live();
    peer.answer("ListDatasourcePermissionTags", { code });
    expect(await tags()).toBe("unread");
  });

  test("that a server fails to give are an error: a plan without them would take them for none", async () => {
    live();
    peer.answer("ListDatasourcePermissionTags", { code: 13 });
    await expect(tags()).rejects.toMatchObject({ grpcStatus: "INTERNAL", method: "ListDatasourcePermissionTags" });
  });
});

describe("what is deployed", () => {
  const { SUCCESS, WORKING } = DeploymentStatus;

  test("decides whether a redeploy is pending, whatever is deployed elsewhere", async () => {
    live(
      { id: "a", name: "own", kind: postgresql, updatedAt: seconds(20) },
      { id: "b", name: "other", kind: postgresql, updatedAt: seconds(30) },
    );
    const deployments = [
      { id: "d", environmentId: "env-1", status: SUCCESS, createdAt: seconds(10) },
      { id: "e", environmentId: "env-2", status: SUCCESS, createdAt: seconds(99) },
      { id: "f", environmentId: "env-2", status: WORKING, createdAt: seconds(99) },
    ];
    peer.answer("GetActiveDeployments", message(getActiveDeployments.output, { deployments }));
    peer.answer("ListDatasourcePermissionTags", new Uint8Array());
    const made = await plan(manifestOf([want("own", { PGHOST: "h" })]), client, { resolver: resolverOf() });
    expect(made.redeploy).toEqual({ state: "pending", sources: ["own"] });
    expect(made.meaning).toEqual([
      'A redeploy is pending: "own" changed after the active deployment, and what is live takes effect at the next redeploy.',
    ]);
  });

  test.for([2, 5, 7, 12, 13, 99])("is unknown where the call ends with %i, and no error", async (code) => {
    live({ id: "a", name: "own", kind: postgresql });
    peer.answer("GetActiveDeployments", { code });
    const made = await plan(manifestOf([want("own", { PGHOST: "h" })]), client, { resolver: resolverOf() });
    expect([made.status, made.redeploy.state, made.meaning]).toEqual(["ready", "unknown", []]);
  });
});
