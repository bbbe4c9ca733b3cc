import { loadManifest } from "../../manifest/load.ts";
import { shownSource } from "../../manifest/shown.ts";
import type { AnyManifest, Manifest } from "../../model/desired.ts";
import { byName } from "../../reconcile/match.ts";
import { checkPin, manifestFor } from "../../reconcile/pin.ts";
import { type ShownDesired, validationRecord } from "../../records/validation.ts";
import { renderDesired } from "../../render/desired.ts";
import { renderAnnotations } from "../../render/github.ts";
import { amount } from "../../render/plan.ts";
import type { Context } from "../context.ts";
import { type ExitStatus, exitOf } from "../exit-status.ts";
import { withDocument } from "../failure.ts";
import * as flags from "../options.ts";
import type { Build } from "../program.ts";
import { type Talk, talkFor } from "../talk.ts";

type Options = flags.OutputOptions &
  Pick<flags.ManifestOptions, "file" | "strict"> & { readonly environment?: string; readonly print?: true };

const examples = [
  "chalk-ds validate",
  "chalk-ds validate -f datasources --strict",
  "chalk-ds validate --print -e staging                what is wanted there, overlays merged",
  "chalk-ds validate --format github                   annotations in a pull request",
  "cat chalk-ds.yaml | chalk-ds validate -f - --format json",
];

/** `chalk-ds validate`: YAML, schema and meaning; no network, no variable, no file of a value, no credential. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, examples);
  flags.addFiles(command);
  flags
    .addOutput(command, ["text", "json", "github"])
    .option("-e, --environment <id-or-name>", "the environment whose overlay is meant (default: all that are listed)")
    .option("--print", "print what is wanted, overlays merged; sensitive values are left out")
    .action(async (options: Options) => end(await run(options, context)));
};

async function run(options: Options, context: Context): Promise<ExitStatus> {
  const talk = talkFor(options, context);
  const { manifest, findings } = await loadManifest(options.file, {
    cwd: context.cwd,
    readStdin: context.stdin.readAll,
    ...(options.strict && { strict: true }),
  });
  const status = exitOf(findings);
  const files = manifest?.files ?? [];
  const wanted = await withDocument(
    options,
    context,
    talk,
    (failed, exitCode) => validationRecord({ files, findings: [...findings, ...failed] }, exitCode),
    async () => (manifest ? desiredOf(manifest, options.environment) : []),
  );
  if (options.format === "json") {
    talk.json(validationRecord({ files, findings, ...(options.print && { desired: wanted }) }, status));
    return status;
  }
  talk.findings(findings);
  if (options.format === "github") talk.result(renderAnnotations(findings));
  else if (manifest) talk.result(`${options.print ? printed(wanted, talk) : ""}${verdict(manifest, wanted)}`);
  return status;
}

/** What is wanted: in the environment that was chosen, else in each that the overlays list. */
function desiredOf(manifest: AnyManifest, chosen: string | undefined): readonly ShownDesired[] {
  const shown = (one: Manifest, environment?: string): ShownDesired => ({
    ...(environment !== undefined && { environment }),
    manifest: one,
    sources: [...one.desired.values()].sort(byName).map(shownSource),
  });
  const of = (environment: string): ShownDesired => {
    const named = { id: environment, name: environment, server: "" };
    checkPin(manifest, named);
    return shown(manifestFor(manifest, named), environment);
  };
  if (chosen !== undefined) return [of(chosen)];
  return manifest.overlaid ? [...manifest.overlaid.keys()].map(of) : [shown(manifest, manifest.environment?.text)];
}

function printed(wanted: readonly ShownDesired[], talk: Talk): string {
  return wanted
    .map(({ environment, manifest, sources }) => {
      const title = environment === undefined ? "" : `${talk.paint.bold(`# ${environment}`)}\n`;
      return `${title}${renderDesired(manifest, sources, talk.paint)}\n`;
    })
    .join("");
}

function verdict({ files, overlaid }: AnyManifest, wanted: readonly ShownDesired[]): string {
  const counts = wanted.map(({ environment, sources }) => {
    const sum = amount(sources.length, "data source");
    return overlaid ? `${sum} for ${environment}` : sum;
  });
  return `Valid: ${counts.join(", ")} in ${amount(files.length, "file")}\n`;
}
