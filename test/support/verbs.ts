import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diffLines } from "diff";
import { plant } from "./canary.ts";
import { dropLive, putLive } from "./live.ts";
import { watched } from "./no-writes.ts";
import { settle } from "./normal.ts";
import type { Step } from "./script.ts";
import { chalkDs } from "./spawn.ts";
import type { Complaint, Stage } from "./stage.ts";
import { withFile } from "./txtar.ts";

type Verb = (stage: Stage, step: Step) => Complaint | Promise<Complaint>;

async function run(stage: Stage, step: Step): Promise<Complaint> {
  const from = step.args.indexOf("<");
  const args = from < 0 ? step.args : step.args.slice(0, from);
  const stdin = from < 0 ? "" : readFileSync(join(stage.folder, step.args[from + 1] ?? ""), "utf8");
  const ended = await watched(stage.box, args, () => chalkDs(args, { cwd: stage.folder, env: stage.env, stdin }));
  stage.last = ended;
  stage.heard.push(ended.stdout, ended.stderr);
  if (ended.exit === step.exit) return undefined;
  return `exit ${ended.exit}, not ${step.exit}\n${said("stdout", ended.stdout)}${said("stderr", ended.stderr)}`;
}

function matches(stream: "stdout" | "stderr"): Verb {
  return (stage, step) => {
    const text = stage.last?.[stream] ?? "";
    const found = new RegExp(step.args[0] ?? "", "m").test(text);
    if (found !== step.not) return undefined;
    return `${step.not ? "found" : "not found"} in ${stream}:\n${said(stream, text)}`;
  };
}

/** `cmp stdout GOLDEN`: with UPDATE set, the golden takes what was said. */
function compare(stage: Stage, { args: [left = "", right = ""] }: Step): Complaint {
  const isStream = left === "stdout" || left === "stderr";
  const have = settle(isStream ? (stage.last?.[left] ?? "") : readFileSync(join(stage.folder, left), "utf8"), stage);
  const file = join(stage.folder, right);
  const want = existsSync(file) ? settle(readFileSync(file, "utf8"), stage) : "";
  const ended = have === "" || have.endsWith("\n") ? have : `${have}\n`;
  if (ended === want) return undefined;
  if (process.env["UPDATE"]) {
    stage.archive = withFile(stage.archive, right, ended);
    return undefined;
  }
  return `${left} differs from ${right} (UPDATE=1 rewrites it):\n${difference(want, ended)}`;
}

function calls(stage: Stage, step: Step): Complaint {
  const want = step.args[0] === "none" ? [] : step.args;
  const have = stage.box.takeWrites();
  return have.join("\n") === want.join("\n") ? undefined : `writes:\n${difference(lines(want), lines(have))}`;
}

function exists(stage: Stage, step: Step): Complaint {
  const [file = ""] = step.args;
  if (existsSync(join(stage.folder, file)) !== step.not) return undefined;
  return step.not ? `${file} exists` : `${file} does not exist`;
}

function setEnv(stage: Stage, step: Step): Complaint {
  for (const pair of step.args) {
    const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(plant(pair, stage.canaries)) ?? [];
    if (name === "") return `not K=V: ${pair}`;
    stage.env[name] = value;
  }
  return undefined;
}

async function server(stage: Stage, { args: [what, ...rest] }: Step): Promise<Complaint> {
  const [first = ""] = rest;
  const { box } = stage;
  if (what === "live") await box.behind((api) => putLive(api, readFileSync(join(stage.folder, first), "utf8")));
  else if (what === "delete") await box.behind((api) => dropLive(api, first));
  else if (what === "behaviour") await box.behave(first);
  else if (what === "fault") await box.fault(first);
  else if (what === "client") await box.client(first, rest[1] ?? "", rest.slice(2));
  else if (what === "restart") await box.restart();
  else return `server ${what} is not known`;
  stage.env["CHALK_API_SERVER"] = box.address();
  return undefined;
}

function copy(stage: Stage, { args: [from = "", to = ""] }: Step): Complaint {
  cpSync(join(stage.folder, from), join(stage.folder, to));
  return undefined;
}

/** What a script may say. */
export const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ["chalk-ds", run],
  ["stdout", matches("stdout")],
  ["stderr", matches("stderr")],
  ["cmp", compare],
  ["cp", copy],
  ["exists", exists],
  ["env", setEnv],
  ["server", server],
  ["calls", calls],
]);

function lines(list: readonly string[]): string {
  return list.map((line) => `${line}\n`).join("");
}

function said(stream: string, text: string): string {
  return text === "" ? `  (${stream} is empty)\n` : text.replace(/^(?=.)/gm, `  ${stream}| `);
}

function difference(want: string, have: string): string {
  return diffLines(want, have)
    .map((part) => part.value.replace(/^(?=.)/gm, part.added ? "  + " : part.removed ? "  - " : "    "))
    .join("");
}
