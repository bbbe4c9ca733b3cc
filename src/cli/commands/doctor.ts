import { readFiles } from "../../manifest/files.ts";
import { checkFiles } from "../../manifest/load.ts";
import { peek } from "../../manifest/peek.ts";
import type { Check } from "../../model/check.ts";
import type { Finding } from "../../model/finding.ts";
import { renderChecks } from "../../render/check.ts";
import type { Context } from "../context.ts";
import { resolverFor } from "../desired.ts";
import { manifestCheck, valueChecks, versionCheck } from "../doctor/local-checks.ts";
import { seeLocal, seeServer } from "../doctor/see-server.ts";
import type { ExitStatus } from "../exit-status.ts";
import { exitOfFailure, withDocument } from "../failure.ts";
import * as flags from "../options.ts";
import type { Build } from "../program.ts";
import { talkFor } from "../talk.ts";

type Options = flags.OutputOptions & flags.ManifestOptions & flags.ConnectionOptions;

// Longer than any answer takes, and short enough to wait for where none comes.
const usualSeconds = 10;

const examples = ["chalk-ds doctor", "chalk-ds doctor -e staging --format json", "chalk-ds doctor --local"];

/** `chalk-ds doctor`: where everything is from, whether it works, and what to do where it does not. It writes nothing. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, examples);
  flags.addManifest(command);
  flags.addConnection(command, String(usualSeconds));
  flags.addOutput(command).action(async (options: Options) => end(await run(options, context)));
};

const document = { formatVersion: 1, checks: [] };

async function run(options: Options, context: Context): Promise<ExitStatus> {
  const talk = talkFor(options, context);
  const failed = (findings: readonly Finding[], exitCode: number): unknown => ({ ...document, findings, exitCode });
  const checks = await withDocument(options, context, talk, failed, () => look(options, context));
  const failures = checks.flatMap(({ code, message }) => (code ? [{ severity: "error" as const, code, message }] : []));
  const status = exitOfFailure(failures, context.interrupted);
  if (options.format === "json") talk.json({ ...document, checks, exitCode: status });
  else talk.result(renderChecks(checks, talk.paint));
  return status;
}

async function look(options: Options, context: Context): Promise<readonly Check[]> {
  const read = await readFiles(options.file, { cwd: context.cwd, readStdin: context.stdin.readAll });
  const loaded = checkFiles(read, { ...(options.strict && { strict: true }) });
  const { manifest } = loaded;
  const environment = manifest?.environment?.text ?? peek(read.files).environment;
  const where = { environment, files: read.files.map((file) => file.name) };
  const timeout = options.timeout ?? usualSeconds;
  const see = options.local === undefined ? seeServer : seeLocal;
  const bounds = { signal: context.interrupted, timeoutMs: timeout * 1000 };
  const seen = await see({ ...options, timeout }, context, { where, manifest }, bounds);
  return [
    versionCheck(context.nodeVersion),
    ...seen.checks,
    manifestCheck(loaded),
    ...(seen.manifest ? valueChecks(seen.manifest, resolverFor(options, context, seen.manifest)) : []),
    ...ciChecks(options, context),
  ];
}

// Where CI is set, a manifest reads nothing that the command line does not allow.
function ciChecks({ allowEnv, allowFile }: Options, { env }: Context): readonly Check[] {
  if (!env["CI"]) return [];
  const allowed = (globs: readonly string[]): string => globs.join(", ") || "none";
  const message = `CI is set: the manifest may read variables (${allowed(allowEnv)}) and files (${allowed(allowFile)}) of the command line alone`;
  return [{ name: "ci", status: "ok", message }];
}
