import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { IntegrationsService } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import { kindName } from "../src/sdk/kind.ts";
import { parseBehaviour } from "../src/server/behaviour.ts";
import type { Fault } from "../src/server/fault.ts";
import { everyBehaviour } from "./support/behaviours.ts";
import { makeCanary } from "./support/canary.ts";
import { dropLive, putLive } from "./support/live.ts";
import { openPlace, type Place } from "./support/place.ts";
import { binary } from "./support/spawn.ts";

// A replace takes three writes, and an apply can end before, in and after each of them. Whatever happens, the source is
// there under one of its two names until the new one stands, and the next apply finishes or takes the step back.

const password = makeCanary();
const live = `events: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: t, KAFKA_SASL_PASSWORD: ${password} }, permissionTags: [pii] }\n`;
const manifest = `version: 1
datasources:
  events: { kind: bigquery, replaces: kafka, config: { BQ_PROJECT: acme, BQ_DATASET: events } }
`;
const backAgain = `version: 1
datasources:
  events: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: t, KAFKA_SASL_PASSWORD: { keep: true } } }
`;

async function begun(): Promise<Place> {
  const place = await openPlace();
  await place.behind((api) => putLive(api, live));
  place.write("chalk-ds.yaml", manifest);
  return place;
}

/** What is live, as `NAME KIND ID`, with `(aside)` for a name of ours, and what has tags, as `#KIND/NAME`. */
async function standing(place: Place): Promise<readonly string[]> {
  const found: string[] = [];
  await place.behind(async (api) => {
    const { integrations } = await api.call(IntegrationsService.method.listIntegrations, {});
    const { datasourcePermissionTags } = await api.call(IntegrationsService.method.listDatasourcePermissionTags, {});
    for (const { name = "", kind, id } of integrations)
      found.push(`${name.startsWith("chalkds_old_") ? "(aside)" : name} ${kindName(kind)} ${id}`);
    for (const { kind, name } of datasourcePermissionTags) found.push(`#${kindName(kind)}/${name}`);
  });
  return found.sort();
}

const old = "events kafka ds-1";
const aside = "(aside) kafka ds-1";
const fresh = "events bigquery ds-2";

async function finishes(place: Place): Promise<void> {
  place.server.setFaults([]);
  const again = await place.run(["apply", "--yes"]);
  expect(again.exit, again.stdout + again.stderr).toBe(0);
  expect(await place.run(["plan", "--detailed-exitcode"])).toMatchObject({ exit: 0 });
  expect(again.stdout + again.stderr).not.toContain(password);
}

// What is live after an apply that ended at a fault; the next one always finishes.
const faults: readonly [where: string, fault: Fault, exit: number, left: readonly string[], said: RegExp][] = [
  [
    "stepping aside is refused",
    { method: "UpdateIntegration", call: 1, kind: "before", code: 9 },
    5,
    [old],
    /did not step aside/,
  ],
  [
    "stepping aside is lost on the way",
    { method: "UpdateIntegration", call: 1, kind: "before", code: 14 },
    5,
    [old],
    /outcome unknown/,
  ],
  [
    "the answer to stepping aside is lost",
    { method: "UpdateIntegration", call: 1, kind: "after", code: 13 },
    5,
    [aside],
    /outcome unknown/,
  ],
  [
    "the creation is refused",
    { method: "InsertIntegration", call: 1, kind: "before", code: 9 },
    5,
    [old],
    /has its name back/,
  ],
  [
    "the creation is lost on the way",
    { method: "InsertIntegration", call: 1, kind: "before", code: 14 },
    5,
    [aside],
    /the old source stays as "chalkds_old_/,
  ],
  [
    "the answer to the creation is lost",
    { method: "InsertIntegration", call: 1, kind: "after", code: 13 },
    5,
    [aside, fresh],
    /the old source stays as "chalkds_old_/,
  ],
  [
    "the connection is cut while it is created",
    { method: "InsertIntegration", call: 1, kind: "reset" },
    5,
    [aside, fresh],
    /outcome unknown/,
  ],
  [
    "the deletion is refused",
    { method: "DeleteIntegration", call: 1, kind: "before", code: 9 },
    5,
    [aside, fresh],
    /the new source stands, and the old one stays as "chalkds_old_/,
  ],
  [
    "the deletion is lost on the way",
    { method: "DeleteIntegration", call: 1, kind: "before", code: 14 },
    5,
    [aside, fresh],
    /outcome unknown/,
  ],
  [
    "the answer to the deletion is lost",
    { method: "DeleteIntegration", call: 1, kind: "after", code: 13 },
    5,
    [fresh],
    /outcome unknown/,
  ],
];

describe("a replace in which", () => {
  test.concurrent.for(faults)("%s", async ([, fault, exit, left, said]) => {
    await using place = await begun();
    place.server.setFaults([fault]);
    const first = await place.run(["apply", "--yes"]);
    expect(first.exit, first.stdout + first.stderr).toBe(exit);
    expect(first.stderr).toMatch(said);
    expect((await standing(place)).filter((line) => !line.startsWith("#"))).toEqual(left);
    await finishes(place);
    expect((await standing(place)).filter((line) => !line.startsWith("#"))).toEqual([fresh]);
  });
});

const both = ["#bigquery/events", "#kafka/events"];

// A call that hangs is done, and answered to nobody: an apply that is killed there ends between two of its steps.
const kills: readonly [where: string, method: string, call: number, left: readonly string[]][] = [
  ["before anything", "ListIntegrations", 1, ["#kafka/events", old]],
  ["while its tags are set", "UpsertDatasourcePermissionTag", 1, [...both, old]],
  ["before the old source steps aside", "ListIntegrations", 2, [...both, old]],
  ["while it steps aside", "UpdateIntegration", 1, [...both, aside]],
  ["before the new one is created", "ListIntegrations", 3, [...both, aside]],
  ["while it is created", "InsertIntegration", 1, [...both, aside, fresh]],
  ["before the old one is deleted", "ListIntegrations", 4, [...both, aside, fresh]],
  ["while it is deleted", "DeleteIntegration", 1, [...both, fresh]],
];

/** Starts an apply, and kills it when the call hangs. */
async function killedAt(place: Place, method: string, call: number): Promise<void> {
  place.server.setFaults([{ method, call, kind: "hang" }]);
  const child = spawn(process.execPath, [binary, "apply", "--yes"], {
    cwd: place.folder,
    env: place.env,
    stdio: "ignore",
  });
  const closed = once(child, "close");
  const heard = (): number => place.server.calls().filter((c) => c.method === method).length;
  await vi.waitFor(() => expect(heard()).toBe(call), { timeout: 20_000 });
  child.kill("SIGKILL");
  expect(await closed).toEqual([null, "SIGKILL"]);
}

describe("an apply that is killed", () => {
  test.concurrent.for(kills)("%s leaves what the next one finishes", async ([, method, call, left]) => {
    await using place = await begun();
    await killedAt(place, method, call);
    expect(await standing(place)).toEqual([...left].sort());
    await finishes(place);
    const sources = (await standing(place)).filter((line) => !line.startsWith("#"));
    expect(sources).toEqual([fresh]);
  });

  // What is not created yet can be taken back, with its password, which is on the server alone.
  test.concurrent.for(kills.slice(0, 5))("%s leaves what can be taken back", async ([, method, call]) => {
    await using place = await begun();
    await killedAt(place, method, call);
    place.write("chalk-ds.yaml", backAgain);
    await finishes(place);
    expect(await standing(place)).toContain(old);
    expect((await standing(place)).join()).not.toContain("aside");
    await place.behind(async (api) => {
      const { integrations } = await api.call(IntegrationsService.method.listIntegrationsAndSecrets, { decrypt: true });
      expect(integrations.flatMap(({ secrets }) => secrets.map(({ value }) => value))).toContain(password);
    });
  });
});

describe("whatever the server does where nobody knows what the real one does", () => {
  const entries = `
  orders_pg: { kind: postgresql, renamedFrom: orders, config: { PGHOST: db1, PGPORT: 5432, PGDATABASE: d, PGUSER: u } }
  tagged: { kind: kafka, permissionTags: [eu], config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: t } }
`;
  const others = `
orders: { kind: postgresql, permissionTags: [pii], config: { PGHOST: db1, PGPORT: "5432", PGDATABASE: d, PGUSER: u, PGPASSWORD: x } }
tagged: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: t } }
`;

  test.concurrent.for(everyBehaviour())("under %s a replace, a rename and tags are made", async (behaviour) => {
    await using place = await begun();
    place.server.setBehaviour(parseBehaviour(behaviour));
    await place.behind((api) => putLive(api, others));
    place.write("chalk-ds.yaml", manifest + entries);
    const first = await place.run(["apply", "--yes"]);
    if (behaviour === "update=replace") {
      // The first update, a rename, has lost keys: nothing steps aside on such a server.
      expect(first.exit).toBe(5);
      expect(first.stderr).toContain("server replaces where it is documented to merge");
      expect(await standing(place)).toContain(old);
      return;
    }
    expect(first.exit, first.stdout + first.stderr).toBe(0);
    expect(await place.run(["plan", "--detailed-exitcode"])).toMatchObject({ exit: 0 });
    expect(await standing(place)).toEqual([
      "#bigquery/events",
      "#kafka/tagged",
      "#postgresql/orders_pg",
      "events bigquery ds-4",
      "orders_pg postgresql ds-2",
      "tagged kafka ds-3",
    ]);
  });

  test("stepping aside is the first update where it is the first", async () => {
    await using place = await begun();
    place.server.setBehaviour(parseBehaviour("update=replace"));
    await place.behind((api) => putLive(api, live.replace("events", "clicks")));
    place.write(
      "chalk-ds.yaml",
      `${manifest}  clicks: { kind: bigquery, replaces: kafka, config: { BQ_PROJECT: acme, BQ_DATASET: c } }\n`,
    );
    const first = await place.run(["apply", "--yes"]);
    expect(first.exit).toBe(5);
    expect(place.takeWrites().filter((write) => !write.includes("Tag"))).toEqual(["UpdateIntegration ds-2"]);
    expect(first.stderr).toContain("server replaces where it is documented to merge");
  });
});

test("what is replaced is not deleted where another change has failed, and nothing is lost by it", async () => {
  await using place = await begun();
  place.write("chalk-ds.yaml", `${manifest}  other: { kind: bigquery, config: { BQ_PROJECT: acme, BQ_DATASET: o } }\n`);
  place.server.setFaults([{ method: "InsertIntegration", call: 2, kind: "before", code: 9 }]);
  const first = await place.run(["apply", "--yes", "--parallelism", "1"]);
  expect(first.exit).toBe(5);
  expect(first.stderr).toMatch(
    /events +replaced in part: the new source stands, and the old one stays as "chalkds_old_\w+": another change/,
  );
  expect(await standing(place)).toEqual(expect.arrayContaining([aside, fresh]));
  await finishes(place);
  expect((await standing(place)).join()).not.toContain("aside");
});

test("what is replaced is not deleted where the new source has gone again", async () => {
  await using place = await begun();
  place.server.setFaults([{ method: "ListIntegrations", call: 4, kind: "delay", milliseconds: 3000 }]);
  const applied = place.run(["apply", "--yes"]);
  const isCreated = (): boolean => place.server.calls().some((c) => c.method === "InsertIntegration");
  await vi.waitFor(() => expect(isCreated()).toBe(true), { timeout: 20_000 });
  await place.behind((api) => dropLive(api, "events"));
  const first = await applied;
  expect(first.exit).toBe(5);
  expect(first.stderr).toMatch(/events +replaced in part, conflict: .*: the new source is not there \[conflict\]/);
  expect((await standing(place)).filter((line) => !line.startsWith("#"))).toEqual([aside]);
  await finishes(place);
  expect((await standing(place)).filter((line) => !line.startsWith("#"))).toEqual(["events bigquery ds-3"]);
});

test("an interruption does not leave a replace between its two names: the new source is created, and nothing more is begun", async () => {
  await using place = await begun();
  place.server.setFaults([{ method: "ListIntegrations", call: 3, kind: "delay", milliseconds: 2000 }]);
  const child = spawn(process.execPath, [binary, "apply", "--yes"], {
    cwd: place.folder,
    env: place.env,
    stdio: "ignore",
  });
  const closed = once(child, "close");
  const isAside = (): boolean => place.server.calls().some((c) => c.method === "UpdateIntegration");
  await vi.waitFor(() => expect(isAside()).toBe(true), { timeout: 20_000 });
  child.kill("SIGINT");
  expect(await closed).toEqual([130, null]);
  expect(await standing(place)).toEqual([...both, aside, fresh].sort());
  await finishes(place);
  expect(await standing(place)).toEqual(["#bigquery/events", fresh]);
});
