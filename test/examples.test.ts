import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { describe, expect, test } from "vitest";
import { main } from "../src/cli/main.ts";
import { BuilderService } from "../src/gen/chalk/server/v1/builder_pb.ts";
import { DeployService } from "../src/gen/chalk/server/v1/deploy_pb.ts";
import { kinds } from "../src/model/kind.ts";
import { contextIn } from "./support/context.ts";
import type { Direct } from "./support/direct.ts";
import { misfit } from "./support/misfit.ts";
import { openPlace, type Place } from "./support/place.ts";
import { words } from "./support/script.ts";
import { chalkDs } from "./support/spawn.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const manifests = readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .sort();

/** Commands as the help of every command shows them. */
async function helpExamples(folder: string): Promise<readonly string[]> {
  const commands = ["init", "plan", "apply", "validate", "source", "secret", "kinds", "schema", "doctor", "server"];
  const texts = [[], ...commands.map((command) => [command])].map(async (words) => {
    const context = contextIn(folder);
    expect(await main([...words, "--help"], context)).toBe(0);
    return context.heard.stdout.replace(/^[\s\S]*Examples?:/, "");
  });
  return (await Promise.all(texts)).flatMap((text) => [...text.matchAll(/chalk-ds (.*)$/gm)].map((m) => m[1] ?? ""));
}

/** The names that a manifest gives after `{ secret:` or `{ env:`. */
function named(text: string, what: "secret" | "env"): readonly string[] {
  return [...new Set([...text.matchAll(new RegExp(`\\{ ${what}: ([\\w-]+) \\}`, "g"))].map((m) => m[1] ?? ""))];
}

/** Runs a program as a user of the built package does, by its name. */
async function runTypeScript(place: Place, text: string): Promise<{ readonly status: unknown; readonly out: string }> {
  const { code } = await transform(text, { loader: "ts", target: "node20" });
  place.write("program.mjs", code);
  const modules = join(place.folder, "node_modules");
  mkdirSync(modules, { recursive: true });
  if (!existsSync(join(modules, "chalk-ds"))) symlinkSync(root, join(modules, "chalk-ds")); // as npm link does
  const child = spawn(process.execPath, ["program.mjs"], {
    cwd: place.folder,
    env: place.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (piece) => (out += piece));
  const [status] = await once(child, "close");
  return { status, out };
}

describe("examples", () => {
  test("are there", () => expect(manifests).toEqual(["all-kinds/chalk-ds.yaml", "quickstart/chalk-ds.yaml"]));

  test.for(manifests)("%s validates, applies, and then leaves nothing to plan", async (name) => {
    const text = readFileSync(join(root, "examples", name), "utf8");
    const environment = /^environment: (\w+)$/m.exec(text)?.[1] ?? "local";
    await using place = await openPlace({ environments: [{ id: environment, name: environment }] });
    place.write(name, text);
    for (const variable of named(text, "env")) place.env[variable] = "a-value-of-this-test";
    for (const secret of named(text, "secret"))
      expect(await place.run(["secret", "set", secret], "another-value")).toMatchObject({ exit: 0 });

    expect(await place.run(["validate", "-f", name, "--strict"])).toMatchObject({ exit: 0, stderr: "" });
    expect(await place.run(["apply", "-f", name, "--yes"])).toMatchObject({ exit: 0 });
    const plan = await place.run(["plan", "-f", name, "--detailed-exitcode"]);
    const count = [...text.matchAll(/^ {4}kind:/gm)].length;
    expect(plan.exit).toBe(0);
    expect(plan.stdout.split("\n")[0]).toBe(`No changes. ${count} data sources match the manifest.`);
  });

  test("all-kinds has every kind", () => {
    const text = readFileSync(join(root, "examples/all-kinds/chalk-ds.yaml"), "utf8");
    expect([...text.matchAll(/^ {4}kind: (\w+)$/gm)].map((m) => m[1])).toEqual(kinds);
  });

  test("seed.ts makes three sources", async () => {
    await using place = await openPlace();
    await place.run(["secret", "set", "snowflake-prod-key"], "key");
    place.env["ORDERS_DB_PASSWORD"] = "p4ssw0rd-of-this-test";
    const { status, out } = await runTypeScript(place, readFileSync(join(root, "examples/seed.ts"), "utf8"));
    expect(status, out).toBe(0);
    expect(out).toMatch(/^bigquery events id=ds-\d+$/m);
    expect(out).toMatch(/^snowflake warehouse id=ds-\d+$/m);
    expect(out).toMatch(/^postgresql orders id=ds-\d+$/m);
    expect(out).not.toContain("p4ssw0rd");
  });
});

describe("documents", () => {
  const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((m) => m[1] ?? "");
  const whole = blocks.filter((block) => /^version: 1$/m.test(block));
  test("the README shows a manifest", () => expect(whole.length).toBeGreaterThan(0));

  test.for(whole)("a manifest of the README validates", async (text) => {
    const ended = await chalkDs(["validate", "-f", "-", "--strict"], {
      cwd: root,
      env: { PATH: dirname(process.execPath) },
      stdin: text,
    });
    expect(ended).toMatchObject({ exit: 0, stderr: "" });
  });

  test("the plan that the README shows is what its manifest gives", async () => {
    await using place = await openPlace({ environments: [{ id: "env_7f3a", name: "production" }] });
    const [manifest = ""] = whole;
    for (const secret of named(manifest, "secret"))
      expect(await place.run(["secret", "set", secret], "a-value")).toMatchObject({ exit: 0 });
    // As somebody made it by hand: on another host, with a password of its own, beside what the manifest does not name.
    const live = `version: 1
datasources:
  orders_pg:
    kind: postgresql
    config: { PGHOST: db1.internal, PGPORT: 5432, PGDATABASE: orders, PGUSER: chalk, PGPASSWORD: { value: "typed in" } }
  dashboard_a: { kind: mysql, config: { MYSQL_HOST: a } }
  dashboard_b: { kind: mysql, config: { MYSQL_HOST: b } }
`;
    expect(await place.run(["apply", "-f", "-", "--yes"], live)).toMatchObject({ exit: 0 });
    await place.behind(redeploy);
    place.write("chalk-ds.yaml", manifest);
    const plan = await place.run(["plan"]);
    const shown = /^\$ chalk-ds plan\n([\s\S]*?)^```$/m.exec(readme)?.[1];
    expect(plan.stdout.replace(new URL(place.server.address).host, "api.chalk.ai")).toBe(shown);
    expect(plan).toMatchObject({ exit: 0, stderr: "" });
  });

  const programs = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((m) => m[1] ?? "");
  test("the README shows the SDK and the reconciler", () => expect(programs).toHaveLength(2));

  test.for(programs)("a program of the README runs", async (text) => {
    await using place = await openPlace();
    await place.run(["secret", "set", "snowflake-prod-key"], "key");
    const [secret] = JSON.parse((await place.run(["secret", "list", "--format", "json"])).stdout);
    place.write("datasources/a.yaml", "version: 1\ndatasources:\n  a: { kind: mysql, config: { MYSQL_HOST: h } }\n");
    place.takeWrites();
    const { status, out } = await runTypeScript(place, text.replace('"sec_7f3a"', JSON.stringify(secret.id)));
    expect(status, out).toBe(0);
    expect(place.takeWrites()).toContain(
      text.includes("loadManifest") ? "InsertIntegration a" : "InsertIntegration my_snowflake_source",
    );
  });

  test("every command that is shown has flags and arguments that exist", async () => {
    await using place = await openPlace();
    const command = /(?:^|\$ |run: |`)(?:node bin\/chalk-ds\.js|chalk-ds) ([a-z][^`\n#]*)/gm;
    const shown = [...[...readme.matchAll(command)].map((m) => m[1] ?? ""), ...(await helpExamples(place.folder))]
      .map((line) => words(line.replace(/ {2}.*| [<>] .*/, "")))
      .filter((line) => line.length > 0);
    expect(shown.length).toBeGreaterThan(25);
    const wrong = [];
    for (const line of shown) {
      const why = await misfit(line, place.folder);
      if (why !== undefined) wrong.push(`chalk-ds ${line.join(" ")}: ${why}`);
    }
    expect(wrong).toEqual([]);
    expect(await misfit(["plan", "--no-such-flag"], place.folder)).toContain("--no-such-flag");
  });
});

/** What is live is deployed, as it is where it has been live for a while. */
async function redeploy(api: Direct): Promise<void> {
  const { deployments } = await api.call(DeployService.method.getActiveDeployments, {});
  const existingDeploymentId = deployments[0]?.id ?? "";
  const { deploymentId } = await api.call(BuilderService.method.redeployDeployment, { existingDeploymentId });
  // The embedded server goes one step each time somebody asks: queued, working, success.
  for (let step = 0; step < 2; step += 1) await api.call(DeployService.method.getDeployment, { deploymentId });
}
