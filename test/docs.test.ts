import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { main } from "../src/cli/main.ts";
import { refusals } from "../src/manifest/refusals.ts";
import { neverRead } from "../src/manifest/resolve.ts";
import { limits as bounds } from "../src/manifest/text.ts";
import { allPermissions, type Permission } from "../src/server/access.ts";
import { contextIn } from "./support/context.ts";
import { type Block, blocksOf, commandsOf } from "./support/markdown.ts";
import { misfit } from "./support/misfit.ts";
import { openPlace } from "./support/place.ts";
import { words } from "./support/script.ts";
import { openTerminal } from "./support/terminal.ts";

// Of every document: a block `yaml` is a whole manifest without a finding; `yaml fragment`, `yaml workflow` and
// `yaml live` are YAML; commands have flags that exist; links lead somewhere. `yaml bad` and `yaml mended` belong to
// errors-doc.test.ts, programs and the README's commands to examples.test.ts.

/** Whether this machine has the one program of the documents that is neither ours nor in every shell. */
const hasJq = spawnSync("jq", ["--version"]).status === 0;

const root = fileURLToPath(new URL("..", import.meta.url));
const documents = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((name) => `docs/${name}`),
]
  .filter((name) => name.endsWith(".md"))
  .sort();
const textOf = (name: string): string => readFileSync(join(root, name), "utf8");
const blocks = documents.flatMap((name) => blocksOf(textOf(name)).map((block) => ({ name, block })));
const where = ({ name, block }: (typeof blocks)[number]): string => `${name}:${block.line}`;

/** The info strings that a block may have: what no test knows is not checked by any. */
const known =
  /^(yaml( (live|base|fragment|workflow|(bad|mended)( \S+\.yaml)?))?|console( (bad|mended))?|sh|ts|python|hcl|json)$/;

test("every block says what it is", () => {
  expect(blocks.filter(({ block }) => !known.test(block.words.join(" "))).map(where)).toEqual([]);
});

describe("yaml blocks", () => {
  const whole = blocks.filter(({ block }) => block.words.join(" ") === "yaml");
  test.for(whole.map((at) => [where(at), at.block.text] as const))("%s is a manifest", async ([, text]) => {
    const context = contextIn(root);
    const stdin = { ...context.stdin, readAll: async () => text };
    expect(await main(["validate", "--strict", "-f", "-"], { ...context, stdin })).toBe(0);
    expect(context.heard.stderr).toBe("");
  });

  const others = blocks.filter(({ block }) => /^yaml (live|fragment|workflow)$/.test(block.words.join(" ")));
  test.for(others.map((at) => [where(at), at.block.text] as const))("%s is YAML", ([, text]) => {
    expect(parse(text)).toBeTypeOf("object");
  });

  const workflows = blocks.filter(({ block }) => block.text.startsWith("name: ") && block.words[1] === "workflow");
  test.for(workflows.map((at) => [where(at), at.block.text] as const))(
    "%s gives no token to a pull request",
    ([, text]) => {
      const { on, jobs } = parse(text) as { on: object; jobs: Record<string, { if?: string; environment?: string }> };
      expect(Object.keys(on)).not.toContain("pull_request_target");
      const withToken = Object.values(jobs).filter((job) => JSON.stringify(job).includes("secrets."));
      expect(withToken.length).toBeGreaterThan(0);
      for (const job of withToken)
        expect(job).toMatchObject({ if: "github.event_name == 'push'", environment: expect.any(String) });
    },
  );
});

test("docs/manifest.md tells every limit that a file is refused for", () => {
  const [, limits = ""] = textOf("docs/manifest.md").split("## Limits\n");
  const numbers = Object.values(refusals).flatMap(({ message }) => message.match(/\d+/g) ?? []);
  expect(numbers.length).toBeGreaterThan(5);
  for (const number of [...numbers, `${bounds.text}`])
    expect(limits).toContain(`| ${Number(number).toLocaleString("en-US")} |`);
});

test("docs/manifest.md names every variable that no manifest reads", () => {
  const [, after = ""] = textOf("docs/manifest.md").split("### Variables that are never read\n");
  const [section = ""] = after.split("\n#");
  const named = [...section.matchAll(/`([A-Z_]+\*?)`/g)].map(([, glob]) => glob);
  expect(named).toEqual(neverRead);
});

describe("links", () => {
  /** The anchors of a document, as GitHub makes them of its headings. */
  const anchors = (name: string): readonly string[] =>
    [
      ...textOf(name)
        .replace(/^```[\s\S]*?^```$/gm, "")
        .matchAll(/^#+ (.*)$/gm),
    ].map(([, title = ""]) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    );

  test.for(documents)("of %s lead somewhere", (name) => {
    const links = [
      ...textOf(name)
        .replace(/^```[\s\S]*?^```$/gm, "")
        .matchAll(/\]\(([^)\s]+)\)/g),
    ].map((m) => m[1] ?? "");
    const lost = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? name : relative(root, join(root, dirname(name), decodeURI(path)));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchors(target).includes(anchor);
    });
    expect(lost).toEqual([]);
  });
});

test("every command of the documents has flags and arguments that exist", async () => {
  await using place = await openPlace();
  const inText = /(?:^|[ (])`chalk-ds ([a-z][^`]*)`/gm;
  const inBlock = /^(?:\$ |- run: | *- run: )?(?:\S+=\S+ |.* \| )?(?:npx |node bin\/)?chalk-ds(?:\.js)? ([a-z].*)$/gm;
  const shown = documents
    .filter((name) => name !== "README.md" && name !== "docs/errors.md")
    .flatMap((name) => {
      const text = textOf(name);
      const typed = blocksOf(text).filter(({ words: [language] }) => language !== "ts" && language !== "python");
      const lines = typed.flatMap((block) => [...block.text.matchAll(inBlock)].map((m) => m[1] ?? ""));
      return [...lines, ...[...text.matchAll(inText)].map((m) => m[1] ?? "")].map((line) => ({ name, line }));
    });
  expect(shown.length).toBeGreaterThan(20);
  const wrong = [];
  for (const { name, line } of shown) {
    const why = await misfit(words(line.replace(/ {2,}#.*| [<>|] .*/, "")), place.folder);
    if (why !== undefined) wrong.push(`${name}: chalk-ds ${line}: ${why}`);
  }
  expect(wrong).toEqual([]);
});

// These are typed from top to bottom, each part in a folder of its own: a `yaml` block stands as chalk-ds.yaml from
// there on, and what a console block shows of its output is what is said.
describe.for(["docs/secrets.md", "docs/adopting.md", "docs/plan.md"])("%s", (name) => {
  const parts = new Map<string, Block[]>();
  for (const block of blocksOf(textOf(name))) {
    const heading = block.headings[1] ?? "";
    parts.set(heading, [...(parts.get(heading) ?? []), block]);
  }
  const typed = [...parts].filter(([, part]) => part.some(({ words }) => words.join(" ") === "console"));

  test.for(typed)("%s", async ([heading, part]) => {
    const listsOnly = {
      id: "token-that-may-only-list",
      secret: "ts-of-an-example",
      permissions: ["secrets.list"] as const,
    };
    await using terminal = await openTerminal([listsOnly]);
    const before = lives[heading];
    if (before !== undefined) await terminal.live(before);
    for (const block of part) await follow(block);

    async function follow(block: Block): Promise<void> {
      const info = block.words.join(" ");
      if (info === "yaml live") await terminal.live(block.text);
      if (info === "yaml") terminal.write("chalk-ds.yaml", block.text);
      if (info !== "console") return;
      for (const { command, output } of commandsOf(block)) {
        if (command.startsWith("jq ") && !hasJq) continue;
        const ended = await terminal.type(command);
        const said = `${ended.stdout}${ended.stderr}`;
        expect(ended.exit, `${command}\n${said}`).toBe(0);
        const lines = said.split("\n").map((line) => line.trim());
        for (const line of output) expect(lines, `${command}\n${said}`).toContain(line.trim());
      }
    }
  });
});

/** What is live before a part begins, where the part tells it in another language. */
const lives: Readonly<Record<string, string>> = {
  "From a Python script": `
$secrets: { snowflake-prod-key: a-key }
warehouse:
  kind: snowflake
  config:
    SNOWFLAKE_ACCOUNT_ID: acme-prod
    SNOWFLAKE_USER: chalk
    SNOWFLAKE_PRIVATE_KEY_B64: { secret: snowflake-prod-key }
orders: { kind: mysql, config: { MYSQL_HOST: orders.example.com, MYSQL_TCP_PORT: 3306, MYSQL_PWD: correct-horse } }
`,
  "From Terraform": `
$secrets: { kafka-password: a-password }
events:
  kind: kafka
  config:
    KAFKA_BOOTSTRAP_SERVER: broker.example.com:9092
    KAFKA_TOPIC: events
    KAFKA_SECURITY_PROTOCOL: SASL_SSL
    KAFKA_SASL_MECHANISM: SCRAM-SHA-256
    KAFKA_SASL_USERNAME: chalk
    KAFKA_SASL_PASSWORD: { secret: kafka-password }
orders: { kind: mysql, config: { MYSQL_HOST: orders.example.com, MYSQL_PWD: correct-horse } }
`,
};

// The table of "What a token may do": with these permissions alone, what is let through and what is not.
describe("what a token may do", () => {
  const source = "a: { kind: mysql, config: { MYSQL_HOST: 127.0.0.1, MYSQL_TCP_PORT: 1 } }";
  const manifest = "version: 1\ndatasources:\n  b: { kind: mysql, config: { MYSQL_HOST: b.example.com } }\n";
  // The last column: what it gets by with, where that is less (values tell what a list would).
  const table: readonly [
    command: string,
    given: readonly Permission[],
    exit: number,
    needed?: readonly Permission[],
  ][] = [
    ["chalk-ds source list", ["secrets.list"], 0],
    ["chalk-ds source get a", ["secrets.list"], 0],
    ["chalk-ds source test a", ["secrets.list"], 7],
    ["chalk-ds secret list", ["secrets.list"], 0],
    ["chalk-ds plan", ["secrets.list"], 0, []],
    ["chalk-ds plan --require-complete", ["secrets.list", "secrets.decrypt"], 0, ["secrets.decrypt"]],
    ["chalk-ds apply --yes", ["secrets.list", "secrets.write"], 0],
    ["echo v | chalk-ds secret set s", ["secrets.write"], 0],
    ["chalk-ds source update a --name c", ["secrets.list", "secrets.write"], 0],
    ["chalk-ds source delete a --yes", ["secrets.list", "secrets.write"], 0],
  ];

  test.for(table)("%s with %s", async ([command, given, exit, needed = given]) => {
    const secret = "ts-of-an-example";
    const tokens = needed.map((lacking) => ({
      id: `without-${lacking}`,
      secret,
      permissions: allPermissions.filter((permission) => permission !== lacking),
    }));
    await using terminal = await openTerminal([{ id: "enough", secret, permissions: given }, ...tokens]);
    await terminal.live(source);
    // What is there of values can be left uncompared by what is asked for alone.
    terminal.write("chalk-ds.yaml", command.includes("--require-complete") ? `${manifest}  ${source}\n` : manifest);
    for (const { id } of tokens) {
      terminal.env["CHALK_CLIENT_ID"] = id;
      expect((await terminal.type(command)).exit, id).not.toBe(exit);
    }
    terminal.env["CHALK_CLIENT_ID"] = "enough";
    const { stdout, stderr, exit: ended } = await terminal.type(command);
    expect(ended, `${stdout}${stderr}`).toBe(exit);
  });
});
