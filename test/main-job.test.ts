import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { IntegrationsService, IntegrationKind as WireKind } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import { openPlace, type Place } from "./support/place.ts";

// The whole promise at once: every kind ten times, and what happens outside between two applies.

const example = readFileSync(
  join(fileURLToPath(new URL("..", import.meta.url)), "examples/all-kinds/chalk-ds.yaml"),
  "utf8",
);
const canary = "canary-5f0c-of-the-main-job";

/** The example's 15 sources ten times, each with its own name and config. */
function manifest(): string {
  const [, body = ""] = example.split("datasources:\n");
  const entries = body.split(/^(?= {2}\w+:$)/m).filter((entry) => /^ {2}\w+:$/m.test(entry));
  expect(entries).toHaveLength(15);
  const copies = Array.from({ length: 10 }, (_, i) =>
    entries.map((entry) => entry.replace(/^ {2}(\w+):$/m, `  $1_${i}:`).replaceAll("acme", `acme${i}`)),
  );
  return `version: 1\nenvironment: all_kinds\ndatasources:\n${copies.flat().join("")}`;
}

async function prepared(): Promise<Place> {
  const place = await openPlace({ environments: [{ id: "all_kinds", name: "all_kinds" }] });
  const text = manifest();
  place.write("chalk-ds.yaml", text);
  for (const [, variable = ""] of text.matchAll(/\{ env: (\w+) \}/g)) place.env[variable] = canary;
  const secrets = new Set([...text.matchAll(/\{ secret: ([\w-]+) \}/g)].map(([, name = ""]) => name));
  for (const name of secrets) expect(await place.run(["secret", "set", name], canary)).toMatchObject({ exit: 0 });
  place.server.clearCalls();
  return place;
}

test("150 sources of all kinds apply, plan to nothing, and heal", { timeout: 60_000 }, async () => {
  await using place = await prepared();
  const outputs: string[] = [];
  const run = async (...args: string[]) => {
    const ended = await place.run(args);
    outputs.push(ended.stdout, ended.stderr);
    return ended;
  };

  const first = await run("apply", "--yes", "--parallelism", "20");
  expect(first).toMatchObject({ exit: 0 });
  expect(first.stderr).not.toContain("Warning"); // of Node: more than ten calls wait for one interruption
  expect(first.stderr + first.stdout).toContain("150 created");
  expect(first.stderr + first.stdout).toContain("verified: live equals the manifest");
  expect(place.takeWrites()).toHaveLength(150);

  const nothing = expect.stringMatching(/^No changes\. 150 data sources match the manifest\.\nA redeploy is pending: /);
  expect(await run("plan", "--detailed-exitcode")).toMatchObject({ exit: 0, stdout: nothing });
  expect(place.server.calls().length).toBeLessThanOrEqual(4);
  expect(place.takeWrites()).toEqual([]);

  await place.behind(async (api) => {
    const { integrations } = await api.call(IntegrationsService.method.listIntegrations, {});
    const idOf = (name: string): string => integrations.find((row) => row.name === name)?.id ?? "";
    const { insertIntegration, updateIntegration, deleteIntegration } = IntegrationsService.method;
    const literal = (text: string) => ({ value: { case: "literal" as const, value: text } });
    await api.call(updateIntegration, {
      integrationId: idOf("orders_pg_3"),
      name: "orders_pg_3",
      config: { PGPORT: literal("6543") },
    });
    await api.call(deleteIntegration, { id: idOf("clicks_7") });
    await api.call(insertIntegration, {
      name: "somebody_elses",
      integrationKind: WireKind.MYSQL,
      config: { MYSQL_HOST: literal("elsewhere.example.com") },
    });
  });

  const drift = await run("plan", "--detailed-exitcode");
  expect(drift.exit).toBe(2);
  expect(drift.stdout).toContain("Plan: 1 to create, 1 to update · 148 in sync, 1 unmanaged");
  expect(drift.stdout).toMatch(
    /~ +update +orders_pg_3 \(postgresql\) .*\n[^+]* {6}PGPORT {2}6543 → 5432\n {2}\+ +create +clicks_7 \(kafka\)/,
  );
  expect(drift.stdout).toContain("1 unmanaged, left alone: somebody_elses");

  expect(await run("apply", "--yes")).toMatchObject({ exit: 0 });
  expect(place.takeWrites().map((write) => write.split(" ")[0])).toEqual(["UpdateIntegration", "InsertIntegration"]);
  const healed = await run("plan", "--detailed-exitcode");
  expect(healed.exit).toBe(0);
  expect(healed.stdout).toContain("No changes. 150 data sources match the manifest.");
  const { stdout } = await run("source", "get", "somebody_elses");
  expect(stdout).toContain("somebody_elses");
  expect(outputs.join("")).not.toContain(canary);
});
