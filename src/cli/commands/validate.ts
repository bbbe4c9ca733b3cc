import { loadManifest } from "../../manifest/load.ts";
import { amount } from "../../render/plan.ts";
import type { Context } from "../context.ts";
import { type ExitStatus, exitOf } from "../exit-status.ts";
import * as flags from "../options.ts";
import type { Build } from "../program.ts";
import { talkFor } from "../talk.ts";

type Options = flags.OutputOptions & flags.ManifestOptions;

const examples = [
  "chalk-ds validate",
  "chalk-ds validate -f datasources --strict",
  "cat chalk-ds.yaml | chalk-ds validate -f - --format json",
];

/** `chalk-ds validate`: YAML, schema and meaning; no network, no variable, no credential. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, examples);
  flags.addManifest(command);
  flags.addOutput(command).action(async (options: Options) => end(await run(options, context)));
};

async function run(options: Options, context: Context): Promise<ExitStatus> {
  const talk = talkFor(options, context);
  const loaded = await loadManifest(options.file, {
    cwd: context.cwd,
    readStdin: context.stdin.readAll,
    ...(options.strict && { strict: true }),
  });
  const { manifest, findings } = loaded;
  const status = exitOf(findings);
  if (options.format === "json") {
    talk.json({ formatVersion: 1, valid: status === 0, files: manifest?.files ?? [], findings, exitCode: status });
    return status;
  }
  talk.findings(findings);
  if (manifest && status === 0) {
    const sources = amount(manifest.desired.size, "data source");
    talk.result(`Valid: ${sources} in ${amount(manifest.files.length, "file")}\n`);
  }
  return status;
}
