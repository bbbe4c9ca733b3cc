import { readFiles } from "../manifest/files.ts";
import { checkFiles, type KnownFiles, manifestOf } from "../manifest/load.ts";
import type { AnyManifest } from "../model/desired.ts";
import { ChalkDsError, type Finding } from "../model/finding.ts";
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
import { checkFolders, withUsersIn } from "./search-usages.ts";
import type { TestOptions } from "./tested.ts";

type Options = ManifestOptions & ConnectionOptions & PlanningOptions & TestOptions & { readonly out?: string };

/**
 * Plans what the change declares, base against head: without a token, a variable or a file of the manifest, or the network.
 * Throws `usage` where flags ask for what only a server can tell, `bad-base` where there is no base.
 */
export async function plannedOffline(options: Options, context: Context): Promise<Plan> {
  refuseOnline(options);
  checkFolders(options.usages, context.cwd);
  await using base = readBase(options, context);
  const read = await readFiles(options.file, { cwd: context.cwd });
  const known: KnownFiles = new Map();
  const loaded = manifestOf(checkFiles(read, { known }));
  const id = environmentOf(loaded, options, context);
  // Nobody is asked what its id or its name is: what was chosen may be both.
  const named: Environment = { id, server: "", ...(id !== "" && { name: id }) };
  if (id !== "") checkPin(loaded, named);
  const chosen = manifestFor(loaded, named);
  const based = await base.of({ read, known, loaded, chosen }, async () => named);
  if (!based.base) throw noBase(based.findings[0]);
  const reading = readingOfBase(based.base, { id, server: "" });
  checkNames(options, chosen, reading);
  const made = planFrom(chosen, reading, planOptions(options, context, chosen, based));
  return await withUsersIn(options.usages, withWarnings(made, based), context);
}

function refuseOnline(options: Options): void {
  const asked = [
    ...(options.local === undefined ? [] : ["--local"]),
    ...(options.requireComplete ? ["--require-complete"] : []),
    ...(options.test === undefined ? [] : ["--test"]),
    ...(options.out === undefined ? [] : ["--out"]),
    ...(options.base === false ? ["--no-base"] : []),
    ...(options.file.includes("-") ? ["-f -"] : []),
  ];
  const [first] = asked;
  if (first === undefined) return;
  throw ChalkDsError.of("usage", `--offline does not go with ${first}`, {
    hint: "an offline plan compares the manifest's files with those of a git revision, and with no server",
  });
}

function noBase(why: Finding | undefined): ChalkDsError {
  if (why) return new ChalkDsError([{ ...why, severity: "error" }]);
  return ChalkDsError.of("usage", "--offline needs a base, and this is no CI job that has one by itself", {
    hint: "name a revision: --offline --base origin/main",
  });
}

/** The environment as it was chosen, by id or name; "" where none was, and none has to be. */
function environmentOf(manifest: AnyManifest, options: Options, { env }: Context): string {
  const variable = environmentVariables.map((name) => env[name]).find((text) => Boolean(text));
  const text = options.environment ?? variable ?? manifest.environment?.text;
  if (text !== undefined || !manifest.overlaid) return text ?? "";
  throw ChalkDsError.of("usage", "the manifest has overlays, and no environment is chosen", {
    hint: `choose one: --environment ${[...manifest.overlaid.keys()].join(", ")}`,
  });
}
