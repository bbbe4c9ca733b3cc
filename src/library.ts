import { ambient } from "./ambient.ts";
import { loadManifest as load, manifestOf } from "./manifest/load.ts";
import { createResolver } from "./manifest/resolve.ts";
import type { AnyManifest } from "./model/desired.ts";
import type { Result } from "./model/outcome.ts";
import type { Plan, ReadyPlan } from "./model/plan.ts";
import type { CallOptions, Clock, Resolver } from "./model/ports.ts";
import { apply as applyPlan } from "./reconcile/apply.ts";
import { manifestFor } from "./reconcile/pin.ts";
import { type PlanOptions, plan as planManifest } from "./reconcile/plan.ts";
import type { ApplyOptions } from "./reconcile/run.ts";
import type { ChalkClient } from "./sdk/client.ts";
import { createReader } from "./sdk/reader.ts";
import { createWriter } from "./sdk/writer.ts";

// The reconciler for callers of the library: the same core as the CLI, with a client in place of reader and writer.

/** How a manifest is loaded by the library. */
export interface LoadManifestOptions {
  /** Paths are relative to it. Default: the process's folder. */
  readonly cwd?: string;
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** The environment that the manifest is for, by id or name: a plan for any other is refused, as one for another than the pin is. */
  readonly environment?: string;
}

/** How a plan is made by the library. */
export type PlanManifestOptions = Partial<PlanOptions> & CallOptions;

/** How a plan is applied by the library. */
export type ApplyManifestOptions = Omit<ApplyOptions, "resolver" | "clock"> & {
  readonly resolver?: Resolver;
  readonly clock?: Clock;
};

/**
 * Loads and checks a manifest from files and folders; without any, `chalk-ds.yaml` or the folder `datasources`.
 * Throws ChalkDsError with every finding where one is an error; warnings are in `manifest.warnings`.
 */
export async function loadManifest(
  paths: readonly string[] = [],
  options: LoadManifestOptions = {},
): Promise<AnyManifest> {
  const { cwd = ambient().cwd, strict, environment } = options;
  const manifest = manifestOf(await load(paths, { cwd, ...(strict && { strict }) }));
  return environment === undefined ? manifest : { ...manifest, chosen: environment };
}

/**
 * Plans what it would take to make the client's environment equal to the manifest, with the overlay of that environment.
 * Writes nothing. Variables of the process and files are read for `{env: …}` and `{file: …}`, unless another resolver
 * is given. The plan is frozen and holds no secret.
 */
export async function plan(
  manifest: AnyManifest,
  client: ChalkClient,
  options: PlanManifestOptions = {},
): Promise<Plan> {
  const { signal, timeoutMs, ...rest } = options;
  const call: CallOptions = { ...(signal && { signal }), ...(timeoutMs !== undefined && { timeoutMs }) };
  const chosen = manifest.overlaid ? manifestFor(manifest, await client.environment(call)) : manifest;
  return planManifest(chosen, createReader(client), { resolver: resolverOf(manifest), ...rest }, call);
}

/** Applies a plan that is ready. Throws ChalkDsError only before the first write; afterwards the result tells. */
export async function apply(
  plan: ReadyPlan,
  manifest: AnyManifest,
  client: ChalkClient,
  options: ApplyManifestOptions = {},
): Promise<Result> {
  const chosen = manifestFor(manifest, plan.environment);
  return await applyPlan(plan, chosen, createReader(client), createWriter(client), {
    resolver: resolverOf(manifest),
    clock: ambient(),
    ...options,
  });
}

function resolverOf({ cwd, folder }: AnyManifest): Resolver {
  return createResolver({ env: ambient().env, cwd, folder }, { env: "all", file: "all" });
}
