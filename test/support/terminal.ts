import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ambient } from "../../src/ambient.ts";
import { main } from "../../src/cli/main.ts";
import type { Clock } from "../../src/model/ports.ts";
import { type RunningServer, type ServedClient, startServer } from "../../src/server/start.ts";
import { contextIn } from "./context.ts";
import { type Direct, direct } from "./direct.ts";
import { putLive } from "./live.ts";
import { watched } from "./no-writes.ts";
import { checkPlanDocuments } from "./plan-document.ts";
import { words } from "./script.ts";
import type { Ended } from "./spawn.ts";

/** A folder, a server, and a shell that knows what documents type into it. Disposing it ends all three. */
export interface Terminal extends AsyncDisposable {
  readonly folder: string;
  readonly env: Record<string, string>;
  readonly server: RunningServer;
  /** Makes it a terminal that is asked: what happens meanwhile, and then the answer is yes. */
  whenAsked: (() => Promise<void>) | undefined;
  /**
   * What happens while the server holds back an answer, for a fault `delay`. The answer waits until it is done, and for
   * the commands as much time has passed then as the fault says; none is waited for.
   */
  whenHeld: (() => Promise<void>) | undefined;
  write(name: string, text: string): void;
  /** Puts what a live file says on the server (see live.ts). */
  live(text: string): Promise<void>;
  /** Does something behind everybody's back. */
  behind(work: (api: Direct) => Promise<void>): Promise<void>;
  /**
   * Runs one line: `export`, `unset`, `[A=B] [… |] chalk-ds … [< FILE] [> FILE]` in this process, anything else in sh.
   * Ports of this machine's server are shown as the real one's address. Throws if a plan has written.
   */
  type(line: string): Promise<Ended>;
}

/** What the documents call the credentials of a token that may do everything. */
const token: ServedClient = { id: "token-7c21", secret: "ts-of-an-example" };
const backdoor: ServedClient = { id: "backdoor", secret: "backdoor" };

/** Opens a terminal with two environments, production and staging, and the clients given besides the usual one. */
export async function openTerminal(clients: readonly ServedClient[] = []): Promise<Terminal> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-terminal-")));
  const real = ambient();
  let passed = 0;
  const sleep: Clock["sleep"] = async (milliseconds, signal) => {
    if (!terminal.whenHeld) return real.sleep(milliseconds, signal);
    await terminal.whenHeld();
    passed += milliseconds;
  };
  const monotonic = (): number => real.monotonic() + passed;
  const server = await startServer({
    surroundings: { ...real, sleep },
    ids: "counting",
    clients: [token, backdoor, ...clients],
    environments: [
      { id: "env_7f3a", name: "production" },
      { id: "env_52c0", name: "staging" },
    ],
  });
  const env: Record<string, string> = {
    CHALK_API_SERVER: server.address,
    CHALK_CLIENT_ID: token.id,
    CHALK_CLIENT_SECRET: token.secret,
  };
  const shell = (line: string): string =>
    execFileSync("sh", ["-c", line], {
      cwd: folder,
      env: { PATH: process.env["PATH"], ...env },
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });

  const terminal: Terminal = {
    folder,
    env,
    server,
    whenAsked: undefined,
    whenHeld: undefined,
    write(name, text) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    live: (text) => terminal.behind((api) => putLive(api, text)),
    async behind(work) {
      const api = await direct(server.address, backdoor.id, backdoor.secret);
      await work(api).finally(() => api.close());
    },
    async type(line) {
      const [verb, ...rest] = words(line);
      if (verb === "export") Object.assign(env, Object.fromEntries(rest.map(assignment)));
      else if (verb === "unset") for (const name of rest) delete env[name];
      else if (/(^|[ |])chalk-ds( |$)/.test(line))
        return shown(await run(terminal, line, { shell, monotonic }), server);
      else return { exit: 0, stdout: shell(line), stderr: "" };
      return { exit: 0, stdout: "", stderr: "" };
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return terminal;
}

interface Machine {
  readonly shell: (line: string) => string;
  readonly monotonic: () => number;
}

async function run(terminal: Terminal, line: string, { shell, monotonic }: Machine): Promise<Ended> {
  const [, left, right = line] = /^(.*?) \| ((?:.* )?chalk-ds.*)$/.exec(line) ?? [];
  const [, before = "", after = ""] = /^((?:\S+=\S* )*)chalk-ds ?(.*)$/.exec(right) ?? [];
  const args = words(after);
  const file = (sign: string): string | undefined =>
    args.includes(sign) ? join(terminal.folder, args[args.indexOf(sign) + 1] ?? "") : undefined;
  const [from, to] = [file("<"), file(">")];
  const stdin = left === undefined ? from && readFileSync(from, "utf8") : shell(left);
  const env = { ...terminal.env, ...Object.fromEntries(words(before).map(assignment)) };
  const { whenAsked, folder } = terminal;
  const context = contextIn(folder, { env, ...(whenAsked && { answer: "yes" }) });
  const ask = async (): Promise<string> => {
    await whenAsked?.();
    return "yes";
  };
  const argv = args.filter((word, i) => !/^[<>]$/.test(word) && !/^[<>]$/.test(args[i - 1] ?? ""));
  // Without pauses between the attempts of a read.
  const world = { ...context, random: () => 0, monotonic };
  const exit = await watched(terminal.server, argv, () =>
    main(argv, { ...world, stdin: { ...context.stdin, readAll: async () => stdin ?? "", ask } }),
  );
  const { heard } = context;
  checkPlanDocuments(argv, { exit, stdout: heard.stdout, stderr: heard.stderr }, folder);
  if (to === undefined) return { exit, stdout: heard.stdout, stderr: heard.stderr };
  writeFileSync(to, heard.stdout);
  return { exit, stdout: "", stderr: heard.stderr };
}

function assignment(word: string): readonly [string, string] {
  const [, name = "", value = ""] = /^(\w+)=(.*)$/s.exec(word) ?? [];
  if (name === "") throw new Error(`not NAME=VALUE: ${word}`);
  return [name, value];
}

function shown({ exit, stdout, stderr }: Ended, server: RunningServer): Ended {
  const settle = (text: string): string =>
    text.replaceAll(`127.0.0.1:${server.port}`, "api.chalk.ai").replace(/\b\d+\.\d s\b/g, "0.2 s");
  return { exit, stdout: settle(stdout), stderr: settle(stderr) };
}
