import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { main } from "../src/cli/main.ts";
import { kinds } from "../src/model/kind.ts";
import { contextIn } from "./support/context.ts";
import { openPlace, type Place } from "./support/place.ts";
import { words } from "./support/script.ts";

// What `init` writes is run here as its reader would: the workflow job by job, the manifest of every kind.

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly "working-directory"?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly if: string;
  readonly environment?: string;
  readonly steps: readonly Step[];
  readonly env?: unknown;
  readonly concurrency?: { readonly group: string; readonly "cancel-in-progress": boolean };
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly env?: unknown;
  readonly defaults?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflowFile = ".github/workflows/chalk-ds.yml";
const read = (place: Place, name: string): string => readFileSync(join(place.folder, name), "utf8");
const workflowOf = (place: Place): Workflow => parse(read(place, workflowFile), { strict: true });
const commandsOf = (job: Job | undefined): readonly string[] =>
  (job?.steps ?? []).flatMap(({ run }) => (run?.startsWith("npx chalk-ds ") ? [run] : []));

describe("the workflow", () => {
  test.for([[[]], [["-f", "chalk/all of it.yaml"]]] as const)(
    "every command of it does what it should, with %j",
    async ([flags]) => {
      await using place = await openPlace();
      expect(await place.run(["init", "--yes", ...flags])).toMatchObject({ exit: 0 });
      place.env["CI"] = "true";
      place.env["CHALK_API_SERVER"] = place.server.address;
      const seen = [];
      for (const [name, job] of Object.entries(workflowOf(place).jobs)) {
        for (const command of commandsOf(job)) {
          const ended = await place.run(words(command).slice(2));
          expect(ended, command).toMatchObject({ exit: 0 });
          seen.push(`${name}: ${words(command)[2]} wrote ${place.takeWrites().length}`);
        }
      }
      expect(seen).toEqual(["validate: validate wrote 0", "plan: plan wrote 0", "apply: apply wrote 1"]);
    },
  );

  test("fetches the history where a plan is compared with it", async () => {
    await using place = await openPlace();
    await place.run(["init", "--yes"]);
    const depths = Object.entries(workflowOf(place).jobs).map(
      ([name, { steps }]) => `${name}: ${steps[0]?.with?.["fetch-depth"]}`,
    );
    expect(depths).toEqual(["validate: undefined", "plan: 0", "apply: 0"]);
  });

  test("gives no secret to what it does not trust", async () => {
    await using place = await openPlace();
    await place.run(["init", "--yes"]);
    const { on, permissions, env, jobs } = workflowOf(place);
    expect(Object.keys(on)).toEqual(["pull_request", "push"]); // never pull_request_target
    expect(permissions).toEqual({ contents: "read" });
    expect(env).toBeUndefined();
    for (const [name, job] of Object.entries(jobs)) {
      expect(job.env).toBeUndefined();
      for (const step of job.steps) {
        const isOurs = step.run?.startsWith("npx chalk-ds ") && name !== "validate";
        expect(JSON.stringify(step).includes("secrets."), JSON.stringify(step)).toBe(isOurs === true);
        if (step.uses) expect(step.uses).toMatch(/^actions\/[\w-]+@v\d+$/);
      }
    }
    // What has a token waits for those whom its environment asks: see "What a token may do" in docs/secrets.md.
    expect(Object.entries(jobs).map(([name, { environment }]) => `${name}: ${environment}`)).toEqual([
      "validate: undefined",
      "plan: chalk-plan",
      "apply: chalk",
    ]);
    expect(jobs["plan"]?.if).toContain("github.event.pull_request.head.repo.full_name == github.repository");
    expect(jobs["apply"]?.if).toBe("github.event_name == 'push'");
    expect(jobs["apply"]?.concurrency).toEqual({ group: "chalk-ds-apply", "cancel-in-progress": false });
  });

  test("says nothing of the usual file, however that is spelled", async () => {
    await using place = await openPlace();
    const ended = await place.run(["init", "--yes", "-f", "./chalk-ds.yaml"]);
    expect(ended.stdout).toContain("chalk-ds apply --local  ");
    expect(read(place, workflowFile)).not.toContain("--file");
    expect(commandsOf(workflowOf(place).jobs["validate"]).join()).not.toContain("-f ");
  });

  test("stands at the root of the repository, and runs where init ran", async () => {
    await using place = await openPlace();
    for (const folder of [".git", "data/chalk"]) mkdirSync(join(place.folder, folder), { recursive: true });
    const context = contextIn(join(place.folder, "data/chalk"));
    expect(await main(["init", "--yes"], context)).toBe(0);
    expect(context.heard.stdout).toContain(`wrote ../../${workflowFile}\n`);
    const { defaults, jobs } = workflowOf(place);
    expect(defaults).toBeUndefined(); // what is installed is named at the root
    for (const step of Object.values(jobs).flatMap(({ steps }) => steps)) {
      const expected = step.run?.startsWith("npx chalk-ds ") ? "data/chalk" : undefined;
      expect(step["working-directory"], JSON.stringify(step)).toBe(expected);
    }
    expect(existsSync(join(place.folder, "data/chalk/chalk-ds.yaml"))).toBe(true);
  });
});

describe("the manifest", () => {
  test("of every kind applies at once, to a server that has nothing", async () => {
    await using place = await openPlace();
    const flags = kinds.flatMap((kind) => ["--kind", kind]);
    expect(await place.run(["init", ...flags, "--ci", "none"])).toMatchObject({ exit: 0, stderr: "" });
    for (const name of Object.keys(place.env)) if (name.startsWith("CHALK_")) delete place.env[name];
    expect(await place.run(["validate"])).toMatchObject({ exit: 0 });
    expect(await place.run(["apply", "--local", "--yes"])).toMatchObject({ exit: 0 });
    const plan = await place.run(["plan", "--local", "--detailed-exitcode"]);
    expect(plan.exit).toBe(0);
    expect(plan.stdout).toMatch(/^No changes\. 15 data sources match the manifest\.$/m); // and warnings: nobody can sign in yet
  });

  test("points at the schema of the package where it is installed, else at a file beside it", async () => {
    await using place = await openPlace();
    const first = (name: string): string => read(place, name).split("\n")[0] ?? "";
    expect(await place.run(["init", "--yes", "-f", "a/one.yaml", "--ci", "none"])).toMatchObject({ exit: 0 });
    expect(first("a/one.yaml")).toBe("# yaml-language-server: $schema=./chalk-ds.schema.json");
    const schema = JSON.parse(readFileSync("schemas/manifest.schema.json", "utf8"));
    expect(JSON.parse(read(place, "a/chalk-ds.schema.json"))).toEqual(schema);

    expect(await place.run(["init", "--yes", "-f", "a/two.yaml", "--ci", "none"])).toMatchObject({ exit: 0 });
    place.write("node_modules/chalk-ds/schemas/manifest.schema.json", "{}");
    expect(await place.run(["init", "--yes", "-f", "a/three.yaml", "--ci", "none"])).toMatchObject({ exit: 0 });
    expect(first("a/three.yaml")).toBe(
      "# yaml-language-server: $schema=../node_modules/chalk-ds/schemas/manifest.schema.json",
    );
    expect(await place.run(["init", "--yes", "--ci", "none"])).toMatchObject({ exit: 0 });
    expect(first("chalk-ds.yaml")).toBe(
      "# yaml-language-server: $schema=./node_modules/chalk-ds/schemas/manifest.schema.json",
    );
    expect(existsSync(join(place.folder, "chalk-ds.schema.json"))).toBe(false);
  });

  test("points at the schema of a package that is installed above, in the repository alone", async () => {
    await using place = await openPlace();
    place.write("repo/packages/a/.keep", "");
    place.write("node_modules/chalk-ds/schemas/manifest.schema.json", "{}");
    const cwd = join(place.folder, "repo/packages/a");
    const first = async (name: string): Promise<string> => {
      expect(await main(["init", "--yes", "--ci", "none", "-f", name], contextIn(cwd))).toBe(0);
      return read(place, `repo/packages/a/${name}`).split("\n")[0] ?? "";
    };
    mkdirSync(join(place.folder, "repo/.git"));
    expect(await first("a.yaml")).toBe("# yaml-language-server: $schema=./chalk-ds.schema.json");
    place.write("repo/node_modules/chalk-ds/schemas/manifest.schema.json", "{}");
    expect(await first("b.yaml")).toBe(
      "# yaml-language-server: $schema=../../node_modules/chalk-ds/schemas/manifest.schema.json",
    );
  });
});

describe("what stands already", () => {
  test.for([
    [["init", "--yes"]],
    [["init", "--yes", "-f", "./chalk-ds.yaml"]],
    [["export", "-o", "chalk-ds.yaml"]],
    [["export", "-o", "x/../chalk-ds.yaml"]],
    [["export", "-o", ".", "--split", "kind"]],
  ] as const)("a folder of data sources is a manifest: a file beside it would hide it, with %j", async ([args]) => {
    await using place = await openPlace();
    place.write("datasources/a.yaml", "version: 1\n");
    const ended = await place.run(args);
    expect(ended).toMatchObject({ exit: 3, stdout: "" });
    expect(ended.stderr).toContain('the folder "datasources" is a manifest already [file-exists]');
    expect(existsSync(join(place.folder, workflowFile))).toBe(false);
  });

  test("a place that cannot be written to is told by its name", async () => {
    await using place = await openPlace();
    place.write("file", "");
    const ended = await place.run(["init", "--yes", "-f", "file/chalk-ds.yaml"]);
    expect(ended).toMatchObject({ exit: 1, stdout: "" });
    expect(ended.stderr).toMatch(/"file\/chalk-ds\.yaml" cannot be written \(\w+\) \[bad-configuration\]/);
    expect(ended.stderr).not.toContain(place.folder);
  });

  test("a .gitignore that is a folder is told by its name", async () => {
    await using place = await openPlace();
    place.write(".gitignore/a", "");
    const ended = await place.run(["init", "--yes"]);
    expect(ended.exit).toBe(1);
    expect(ended.stderr).toContain('".gitignore" cannot be written (EISDIR) [bad-configuration]');
  });

  test.for([
    [".gitignore/a", "chalk-ds.yaml"],
    [".github", "deep/er/chalk-ds.yaml"],
  ] as const)("where %s is in the way, nothing else is written either, and that is said", async ([inTheWay, file]) => {
    await using place = await openPlace();
    place.write(inTheWay, "");
    const before = readdirSync(place.folder, { recursive: true });
    const ended = await place.run(["init", "--yes", "-f", file]);
    expect(ended).toMatchObject({ exit: 1, stdout: "" });
    expect(ended.stderr).toContain("; what this run wrote before it failed is removed");
    expect(readdirSync(place.folder, { recursive: true })).toEqual(before);
    rmSync(join(place.folder, inTheWay.split("/")[0] ?? ""), { recursive: true });
    expect(await place.run(["init", "--yes", "-f", file])).toMatchObject({ exit: 0 });
  });

  test.for([
    ["a\r\nb\r\n", "a\r\nb\r\n# what chalk-ds --local stores: secrets too\r\n.chalk-ds/\r\n"],
    ["a", "a\n# what chalk-ds --local stores: secrets too\n.chalk-ds/\n"],
    ["/.chalk-ds\n", "/.chalk-ds\n"],
    ["**/.chalk-ds/", "**/.chalk-ds/"],
  ] as const)("a .gitignore of %j is added to where it must be", async ([before, after]) => {
    await using place = await openPlace();
    place.write(".gitignore", before);
    expect(await place.run(["init", "--yes"])).toMatchObject({ exit: 0 });
    expect(read(place, ".gitignore")).toBe(after);
  });
});

describe("a terminal", () => {
  const table: [
    rule: string,
    args: readonly string[],
    answers: readonly string[],
    questions: number,
    kinds: readonly string[],
    pin: string | undefined,
    hasWorkflow: boolean,
  ][] = [
    ["empty answers are the defaults", [], ["", "", ""], 3, ["postgresql"], undefined, true],
    ["an answer counts", [], [" Kafka, mysql", "staging", "n"], 3, ["kafka", "mysql"], "staging", false],
    ["what a flag says is not asked", ["--kind", "trino", "-e", "e", "--ci", "none"], [], 0, ["trino"], "e", false],
    ["--yes asks nothing", ["--yes"], [], 0, ["postgresql"], undefined, true],
    [
      "one kind named twice is one source",
      ["--kind", "kafka", "--kind", "KAFKA"],
      ["", ""],
      2,
      ["kafka"],
      undefined,
      true,
    ],
  ];
  test.for(table)("%s", async ([, args, answer, questions, wanted, pin, hasWorkflow]) => {
    await using place = await openPlace();
    const context = contextIn(place.folder, { answer });
    expect(await main(["init", ...args], context)).toBe(0);
    expect(context.heard.questions).toHaveLength(questions);
    const { environment, datasources } = parse(read(place, "chalk-ds.yaml"));
    expect(Object.values<{ kind: string }>(datasources).map(({ kind }) => kind)).toEqual(wanted);
    expect(environment).toBe(pin);
    expect(existsSync(join(place.folder, workflowFile))).toBe(hasWorkflow);
  });

  test("an answer that is no kind ends it, with nothing written", async () => {
    await using place = await openPlace();
    const context = contextIn(place.folder, { answer: ["postgre"] });
    expect(await main(["init"], context)).toBe(3);
    expect(context.heard.stderr).toContain("unknown-kind");
    expect(existsSync(join(place.folder, "chalk-ds.yaml"))).toBe(false);
  });
});
