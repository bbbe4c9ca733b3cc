import { describe, expect, test } from "vitest";
import type { ServerOptions } from "../src/server/start.ts";
import { putLive } from "./support/live.ts";
import { openPlace, type Place } from "./support/place.ts";
import { gitEnv, makeRepo, type Repo } from "./support/repository.ts";
import { chalkDs, type Ended } from "./support/spawn.ts";

// What shapes a plan shapes the read-back of its apply: what the plan leaves alone on purpose is not missed at the end.

const entry = (name: string, topic: string): string =>
  `  ${name}: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: ${topic} } }\n`;
const manifestOf = (head: string, ...entries: string[]): string =>
  `version: 1\n${head}datasources:\n${entries.join("")}`;
const drifted = ["a", "b"]
  .map((name) => `${name}: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: old } }\n`)
  .join("");

interface Stage extends AsyncDisposable {
  readonly place: Place;
  readonly repo: Repo;
  apply(...flags: string[]): Promise<Ended>;
}

/** Two live sources whose topic is `old`, and a repository for their manifest. */
async function begun(options: ServerOptions = {}): Promise<Stage> {
  const place = await openPlace(options);
  await place.behind((api) => putLive(api, drifted));
  const repo = makeRepo();
  const env = { ...place.env, ...gitEnv };
  return {
    place,
    repo,
    apply: (...flags) => chalkDs(["apply", "--yes", "--parallelism", "1", ...flags], { cwd: repo.folder, env }),
    async [Symbol.asyncDispose]() {
      repo[Symbol.dispose]();
      await place[Symbol.asyncDispose]();
    },
  };
}

describe("an apply", () => {
  test("with --only does not miss what it was not to look at, mistakes included", async () => {
    await using stage = await begun();
    const conflict = "  b: { kind: bigquery, config: { BQ_PROJECT: p, BQ_DATASET: d } }\n";
    stage.repo.write({ "chalk-ds.yaml": manifestOf("", entry("a", "new"), conflict) });
    const ended = await stage.apply("--only", "a");
    expect(ended, ended.stdout + ended.stderr).toMatchObject({ exit: 0 });
    expect(ended.stdout).toContain("Apply complete: 1 updated");
    expect(ended.stdout).toContain("verified: what --only names is live");
    expect(stage.place.takeWrites()).toEqual(["UpdateIntegration ds-1"]);
  });

  test("under policy.drift: skip leaves what was different before, and does not miss it", async () => {
    await using stage = await begun();
    const policy = "policy: { drift: skip }\n";
    const base = stage.repo.commit({ "chalk-ds.yaml": manifestOf(policy, entry("a", "new"), entry("b", "old")) });
    stage.repo.commit({ "chalk-ds.yaml": manifestOf(policy, entry("a", "new"), entry("b", "other")) });
    const ended = await stage.apply("--base", base);
    expect(ended, ended.stdout + ended.stderr).toMatchObject({ exit: 0 });
    expect(ended.stdout).toContain("Apply complete: 1 updated");
    expect(ended.stdout).not.toContain("does not equal");
    expect(stage.place.takeWrites()).toEqual(["UpdateIntegration ds-2"]);
  });

  test("does not miss a prune that waits until the base says it too", async () => {
    await using stage = await begun();
    const base = stage.repo.commit({ "chalk-ds.yaml": manifestOf("", entry("a", "old")) });
    stage.repo.commit({ "chalk-ds.yaml": manifestOf("policy: { prune: true }\n", entry("a", "new")) });
    const ended = await stage.apply("--base", base);
    expect(ended, ended.stdout + ended.stderr).toMatchObject({ exit: 0 });
    expect(ended.stdout).not.toContain("does not equal");
    expect(stage.place.takeWrites()).toEqual(["UpdateIntegration ds-1"]);
  });

  test("sends what this change declares though nobody could read it, and says that it could not be read back", async () => {
    const local = { id: "local", secret: "local", permissions: ["secrets.list", "secrets.write"] } as const;
    await using stage = await begun({ clients: [local] });
    const base = stage.repo.commit({ "chalk-ds.yaml": manifestOf("", entry("a", "old"), entry("b", "old")) });
    stage.repo.commit({ "chalk-ds.yaml": manifestOf("", entry("a", "new"), entry("b", "old")) });
    const ended = await stage.apply("--base", base);
    expect(ended, ended.stdout + ended.stderr).toMatchObject({ exit: 0 });
    expect(ended.stdout).toMatch(/Apply complete: 1 updated .* 4 values could not be read back/);
    expect(stage.place.takeWrites()).toEqual(["UpdateIntegration ds-1"]);
  });

  test("misses what it was to look at and the server stores otherwise", async () => {
    await using stage = await begun();
    stage.repo.write({ "chalk-ds.yaml": manifestOf("", entry("a", "new"), entry("b", "new")) });
    stage.place.server.setFaults([{ method: "UpdateIntegration", call: 2, kind: "before", code: 9 }]);
    const ended = await stage.apply();
    expect(ended.exit).toBe(5);
    expect(ended.stdout).toContain("live does not equal the manifest yet");
  });
});
