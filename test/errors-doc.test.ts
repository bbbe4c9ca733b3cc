import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exitStatus } from "../src/cli/exit-status.ts";
import { IntegrationKind, IntegrationsService } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import { type Code, codes, type Finding } from "../src/model/finding.ts";
import { parseFault } from "../src/server/fault.ts";
import type { ServedClient } from "../src/server/start.ts";
import { type Block, blocksOf, commandsOf, type Shown } from "./support/markdown.ts";
import { commitIn } from "./support/repository.ts";
import type { Ended } from "./support/spawn.ts";
import { openTerminal, type Terminal } from "./support/terminal.ts";

// docs/errors.md shows each code with an example that gives it, and the same mended. Of a code's section
//
//   ```yaml live            is on the server before (see support/live.ts)
//   ```yaml base            stands as chalk-ds.yaml in the last commit
//   ```yaml bad [FILE]      stands as chalk-ds.yaml, or as FILE; `# <-` marks the places that the finding names
//   ```console bad          is typed; the last command ends with the documented status and with this code alone
//   ```yaml mended [FILE]   stands in its place then
//   ```console mended       is typed, or the last command again: it ends with 0
//
// Output that a console block shows is what is said. Without one it is `chalk-ds validate --strict`.

const text = readFileSync("docs/errors.md", "utf8");
const blocks = blocksOf(text);

/** What no example can show, and what tests it instead. */
const unshown: Partial<Readonly<Record<Code, string>>> = {
  "ambiguous-secret": "the embedded server keeps names of secrets unique: src/reconcile/edges.test.ts",
  "foreign-row": "no server of ours does it: test/misbehaving.test.ts",
  cancelled: "happens to callers of the library alone: test/sdk-calls.test.ts",
  "output-lost": "needs a full disk: test/process.test.ts",
  interrupted: "needs a signal: test/process.test.ts",
  bug: "nobody knows one: src/cli/failure.test.ts",
};

const listsOnly: ServedClient = {
  id: "token-that-may-only-list",
  secret: "ts-of-an-example",
  permissions: ["secrets.list"],
};

/** What a document cannot show of the world that an example happens in. */
const worlds: Partial<Readonly<Record<Code, (terminal: Terminal) => void | Promise<void>>>> = {
  "timed-out": ({ server }) => server.setFaults([parseFault("ListIntegrations:1:hang")]),
  "server-error": ({ server }) => server.setFaults([parseFault("ListIntegrations:1:before:INTERNAL")]),
  "unknown-outcome": ({ server }) => server.setFaults([parseFault("InsertIntegration:1:after:UNAVAILABLE")]),
  "not-attempted": ({ server }) => server.setFaults([parseFault("UpdateIntegration:1:before:INTERNAL")]),
  "test-warning": ({ server }) => server.setBehaviour({ "test-v2": "no" }),
  "server-replaces": ({ server }) => server.setBehaviour({ update: "replace" }),
  "ambiguous-live-name": async (terminal) => {
    terminal.server.setBehaviour({ names: "per-kind" });
    await terminal.behind(async (api) => {
      const request = { name: "events", integrationKind: IntegrationKind.BIGQUERY };
      await api.call(IntegrationsService.method.insertIntegration, request);
    });
  },
  "changed-since-plan": (terminal) => {
    terminal.whenAsked = async () => {
      await terminal.live(elsewhere("orders"));
      terminal.whenAsked = async () => undefined;
    };
  },
  conflict: (terminal) => {
    // Its second change is begun when the list is older than a second, and so read again.
    terminal.server.setFaults([parseFault("UpdateIntegration:1:delay:1200")]);
    terminal.whenHeld = () => terminal.live(elsewhere("users"));
  },
  "not-converged": (terminal) => {
    // Its read-back comes after what this server makes of the value.
    terminal.server.setFaults([parseFault("ListIntegrationsAndSecrets:3:delay")]);
    terminal.whenHeld = () => terminal.live("orders: { kind: mysql, config: { MYSQL_HOST: orders.example.com } }");
  },
};

function elsewhere(name: string): string {
  return `${name}: { kind: mysql, config: { MYSQL_HOST: elsewhere.example.com } }`;
}

/** What comes with a code that never comes alone. */
const company: Partial<Readonly<Record<Code, Code>>> = { "not-attempted": "unknown-outcome" };

const sectionOf = (code: Code): readonly Block[] => blocks.filter(({ headings }) => headings.at(-1) === `\`${code}\``);

/** The places that an example marks, as `file:line`. */
function marks(section: readonly Block[]): readonly string[] {
  return section
    .filter(({ words: [language, part] }) => language === "yaml" && part === "bad")
    .flatMap(({ words: [, , file = "chalk-ds.yaml"], text: yaml }) =>
      yaml.split("\n").flatMap((line, i) => (line.endsWith("# <-") ? [`${file}:${i + 1}`] : [])),
    );
}

/** The places that are named in what was said, as `file:line`. */
function places(said: string): readonly string[] {
  return [...said.matchAll(/^ +(?:and )?(\S+\.yaml:\d+):\d+$/gm)].map((m) => m[1] ?? "");
}

/** The places that a validation's document names, all under one code. */
function placesOf(json: string, code: Code): readonly string[] {
  const { findings } = JSON.parse(json) as { readonly findings: readonly Finding[] };
  expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set([code]));
  const named = findings.flatMap(({ at, other }) => [at, other]).filter((place) => place !== undefined);
  return [...new Set(named.map(({ file, line }) => `${file}:${line}`))].sort();
}

/** The places that annotations name, all under one code. */
function annotated(text: string, code: Code): readonly string[] {
  const lines = text.split("\n").filter((line) => line !== "");
  for (const line of lines) expect(line).toContain(`title=chalk-ds ${code}::`);
  const places = lines.flatMap((line) => {
    const [, file, number] = /^::\w+ file=([^,]+),line=(\d+),/.exec(line) ?? [];
    const [, other] = / \(and (\S+:\d+):\d+\)/.exec(line) ?? [];
    return [...(file ? [`${file}:${number}`] : []), ...(other ? [other] : [])];
  });
  return [...new Set(places)].sort();
}

/** The places that no frame follows. An empty file has nothing to show. */
function unframed(said: string): readonly string[] {
  return [...said.matchAll(/(\[[a-z-]+\])\n +(\S+:\d+:\d+)\n(?! +\d+ \|)/g)]
    .filter(([, code]) => code !== "[manifest-empty]")
    .map((m) => m[2] ?? "");
}

/** The codes that were said. */
function said({ stdout, stderr }: Ended): ReadonlySet<string> {
  const known: ReadonlySet<string> = new Set(codes);
  return new Set(
    [...`${stdout}${stderr}`.matchAll(/\[([a-z-]+)\]$/gm)].map((m) => m[1] ?? "").filter((c) => known.has(c)),
  );
}

function put(terminal: Terminal, section: readonly Block[], part: "bad" | "mended"): void {
  for (const {
    words: [language, which, file = "chalk-ds.yaml"],
    text: yaml,
  } of section)
    if (language === "yaml" && which === part) terminal.write(file, yaml);
}

function shownIn(section: readonly Block[], part: "bad" | "mended"): readonly Shown[] {
  return section.filter(({ words }) => words.join(" ") === `console ${part}`).flatMap(commandsOf);
}

async function typed(terminal: Terminal, { command, output }: Shown): Promise<Ended> {
  // Where MySQL listens in the text, this machine has its server alone: a connection test is content with that.
  const ended = await terminal.type(command.replace('"3306"', `"${terminal.server.port}"`));
  const lines = `${ended.stdout}${ended.stderr}`.split("\n").map((line) => line.trim());
  for (const line of output) expect(lines, `${command} does not say: ${line}`).toContain(line.trim());
  return ended;
}

describe("docs/errors.md", () => {
  test("has a section for every code, and no other", () => {
    const sections = [...text.matchAll(/^### `([a-z-]+)`$/gm)].map((m) => m[1]);
    expect([...sections].sort()).toEqual([...codes].sort());
  });

  test("shows every code but those that no example can show", () => {
    const without = codes.filter((code) => sectionOf(code).length === 0);
    expect(without.sort()).toEqual(Object.keys(unshown).sort());
  });

  test.for(codes.filter((code) => !(code in unshown)))("%s: the bad and the mended", async (code) => {
    const section = sectionOf(code);
    await using terminal = await openTerminal([listsOnly]);
    for (const block of section) if (block.words.join(" ") === "yaml live") await terminal.live(block.text);
    for (const block of section) if (block.words.join(" ") === "yaml base") commitIn(terminal, block.text);
    await worlds[code]?.(terminal);

    put(terminal, section, "bad");
    const bad = shownIn(section, "bad");
    const [last = { command: "chalk-ds validate --strict", output: [] }] = bad.slice(-1);
    for (const before of bad.slice(0, -1)) expect(await typed(terminal, before)).toMatchObject({ exit: 0 });
    const wrong = await typed(terminal, last);
    const heard = `${wrong.stdout}${wrong.stderr}`;
    const codesOfBad = [code, ...(company[code] === undefined ? [] : [company[code]])];
    expect([...said(wrong)].sort(), heard).toEqual(codesOfBad.sort());
    expect(wrong.exit, heard).toBe(exitStatus[code]);
    expect([...new Set(places(heard))].sort(), heard).toEqual([...marks(section)].sort());
    expect(unframed(heard)).toEqual([]);
    if (last.command.startsWith("chalk-ds validate") && code !== "usage") {
      const json = await terminal.type(`${last.command} --format json`);
      expect(placesOf(json.stdout, code)).toEqual([...marks(section)].sort());
      const github = await terminal.type(`${last.command} --format github`);
      expect(annotated(github.stdout, code)).toEqual([...marks(section)].sort());
    }

    put(terminal, section, "mended");
    const mended = shownIn(section, "mended");
    for (const shown of mended.length > 0 ? mended : [{ ...last, output: [] }]) {
      const right = await typed(terminal, shown);
      expect(right.exit, `${right.stdout}${right.stderr}`).toBe(0);
      expect([...said(right)]).toEqual([]);
    }
  });
});
