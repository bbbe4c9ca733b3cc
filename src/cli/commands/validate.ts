import { loadManifest } from "../../manifest/load.ts";
import { shownSource } from "../../manifest/shown.ts";
import { byName } from "../../model/by-name.ts";
import type { AnyManifest, Manifest } from "../../model/desired.ts";
import { ChalkDsError } from "../../model/finding.ts";
import { checkPin, manifestFor } from "../../reconcile/pin.ts";
import { type ShownDesired, validationRecord } from "../../records/validation.ts";
import { amount } from "../../render/amount.ts";
import { clean } from "../../render/clean.ts";
import { renderDesired } from "../../render/desired.ts";
import { renderAnnotations } from "../../render/github.ts";
import type { Context } from "../context.ts";
import { type ExitStatus, exitOf } from "../exit-status.ts";
import { withDocument } from "../failure.ts";
import * as flags from "../options.ts";
import type { Build } from "../program.ts";
import { type Talk, talkFor } from "../talk.ts";
import { fromWorkspace } from "../workspace.ts";

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
  if (options.format === "github" && options.print)
    throw ChalkDsError.of("usage", "--print does not go with --format github", {
      hint: "annotations are what is found alone: print with --format text or json",
    });
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
    async () => (manifest ? wantedOf(manifest, options.environment) : []),
  );
  if (options.format === "json") {
    talk.json(validationRecord({ files, findings, ...(options.print && { desired: wanted.map(shown) }) }, status));
    return status;
  }
  talk.findings(findings);
  if (options.format === "github") talk.result(renderAnnotations(findings, fromWorkspace(context)));
  else if (manifest) talk.result(`${options.print ? printed(wanted, talk) : ""}${verdict(manifest, wanted)}`);
  return status;
}

/** Environments that are told one by one. */
const mostNamed = 10;

/** What is wanted in one environment, or (without a name) in any. */
interface Wanted {
  readonly environment?: string;
  readonly manifest: Manifest;
}

/** What is wanted: in the environment that was chosen, else in each that the overlays list. */
function wantedOf(manifest: AnyManifest, chosen: string | undefined): readonly Wanted[] {
  const of = (environment: string): Wanted => {
    const named = { id: environment, name: environment, server: "" };
    checkPin(manifest, named);
    return { environment, manifest: manifestFor(manifest, named) };
  };
  if (chosen !== undefined) return [of(chosen)];
  if (manifest.overlaid) return [...manifest.overlaid.keys()].map(of);
  return [{ manifest, ...(manifest.environment && { environment: manifest.environment.text }) }];
}

function shown({ environment, manifest }: Wanted): ShownDesired {
  const sources = [...manifest.desired.values()].sort(byName).map(shownSource);
  return { manifest, sources, ...(environment !== undefined && { environment }) };
}

function printed(wanted: readonly Wanted[], talk: Talk): string {
  return wanted
    .map(shown)
    .map(({ environment, manifest, sources }) => {
      const title = environment === undefined ? "" : `${talk.paint.bold(`# ${clean(environment)}`)}\n`;
      return `${title}${renderDesired(manifest, sources, talk.paint)}\n`;
    })
    .join("");
}

function verdict({ files, overlaid }: AnyManifest, wanted: readonly Wanted[]): string {
  const inFiles = `in ${amount(files.length, "file")}`;
  if (wanted.length > mostNamed) return `Valid: ${wanted.length} environments ${inFiles}\n`;
  const counts = wanted.map(({ environment = "", manifest }) => {
    const sum = amount(manifest.desired.size, "data source");
    return overlaid ? `${sum} for ${clean(environment)}` : sum;
  });
  return `Valid: ${counts.join(", ")} ${inFiles}\n`;
}
