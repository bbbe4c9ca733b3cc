import { readFiles } from "../manifest/files.ts";
import { checkFiles, manifestOf } from "../manifest/load.ts";
import type { AnyManifest } from "../model/desired.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Environment } from "../model/live.ts";
import type { Plan } from "../model/plan.ts";
import { readingOfBase } from "../reconcile/offline.ts";
import { checkNames } from "../reconcile/only.ts";
import { checkPin, manifestFor } from "../reconcile/pin.ts";
import { planFrom } from "../reconcile/plan.ts";
import { environmentVariables } from "../sdk/credentials.ts";
import { readBase } from "./base.ts";
import type { Context } from "./context.ts";
import type { ConnectionOptions, ManifestOptions, PlanningOptions } from "./options.ts";
import { planOptions, withWarnings } from "./planned.ts";

type Options = ManifestOptions & ConnectionOptions & PlanningOptions;

/**
 * Plans what the change declares, base against head: without a token, a variable or a file of the manifest, or the network.
 * Throws `usage` where flags ask for what only a server can tell, `bad-base` where there is no base.
 */
export async function plannedOffline(options: Options, context: Context): Promise<Plan> {
  refuseOnline(options);
  await using base = readBase(options, context);
  const read = await readFiles(options.file, { cwd: context.cwd });
  const loaded = manifestOf(checkFiles(read, {}));
  const environment = environmentOf(loaded, options, context);
  checkPin(loaded, environment);
  const chosen = manifestFor(loaded, environment);
  const based = await base.of({ read, loaded, chosen }, async () => environment);
  if (!based.base) throw noBase(based.findings[0]?.message);
  const reading = readingOfBase(based.base, environment);
  checkNames(options, chosen, reading);
  return withWarnings(planFrom(chosen, reading, planOptions(options, context, chosen, based)), based);
}

function refuseOnline(options: Options): void {
  const asked = [
    ...(options.local === undefined ? [] : ["--local"]),
    ...(options.requireComplete ? ["--require-complete"] : []),
    ...(options.base === false ? ["--no-base"] : []),
    ...(options.file.includes("-") ? ["-f -"] : []),
  ];
  const [first] = asked;
  if (first === undefined) return;
  throw ChalkDsError.of("usage", `--offline does not go with ${first}`, {
    hint: "an offline plan compares the manifest's files with those of a git revision, and with no server",
  });
}

function noBase(why: string | undefined): ChalkDsError {
  if (why !== undefined) return ChalkDsError.of("bad-base", why, { hint: "an offline plan has nothing but its base" });
  return ChalkDsError.of("usage", "--offline needs a base, and this is no CI job that has one by itself", {
    hint: "name a revision: --offline --base origin/main",
  });
}

// Nobody is asked what its id or its name is: both are what was chosen.
function environmentOf(manifest: AnyManifest, options: Options, { env }: Context): Environment {
  const variable = environmentVariables.map((name) => env[name]).find((text) => Boolean(text));
  const text = options.environment ?? variable ?? manifest.environment?.text;
  if (text !== undefined) return { id: text, name: text, server: "offline" };
  if (!manifest.overlaid) return { id: "any", server: "offline" };
  throw ChalkDsError.of("usage", "the manifest has overlays, and no environment is chosen", {
    hint: `choose one: --environment ${[...manifest.overlaid.keys()].join(", ")}`,
  });
}
