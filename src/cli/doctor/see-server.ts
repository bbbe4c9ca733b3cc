import type { Check } from "../../model/check.ts";
import type { AnyManifest, Manifest } from "../../model/desired.ts";
import { ChalkDsError, type Finding } from "../../model/finding.ts";
import type { Environment } from "../../model/live.ts";
import type { CallOptions } from "../../model/ports.ts";
import { checkPin, manifestFor } from "../../reconcile/pin.ts";
import { surveyOf } from "../../sdk/survey.ts";
import { chosenHere, connect, type Whereabouts } from "../connect.ts";
import type { Context } from "../context.ts";
import { findingsOf } from "../failure.ts";
import type { ConnectionOptions } from "../options.ts";
import { connectionChecks } from "./connection-checks.ts";
import { credentialChecks, failed } from "./credential-checks.ts";
import { examine } from "./examine.ts";
import { environmentChecks, permissionChecks } from "./permission-checks.ts";
import { reach } from "./reach.ts";

/** The manifest that stands here, as far as it can be read. */
export interface Standing {
  readonly where: Whereabouts;
  readonly manifest: AnyManifest | undefined;
}

/** What was seen, and the manifest of the environment that is meant, where that is known. */
export interface Seen {
  readonly checks: readonly Check[];
  readonly manifest?: Manifest;
}

/** Looks at credentials, server and token, and judges. No call of it writes. */
export async function seeServer(
  options: ConnectionOptions,
  context: Context,
  { where, manifest }: Standing,
  call: CallOptions & { readonly timeoutMs: number },
): Promise<Seen> {
  const given = chosenHere(options, context, where);
  const survey = await surveyOf(given, context);
  const { credentials, apiServer } = survey;
  const isExchanged = "identity" in credentials && credentials.identity.is === "client";
  await using connection = await connect(options, context, where);
  const [reached, examined] = await Promise.all([
    reach(apiServer.text, call, context),
    examine({ client: connection.client, isExchanged }, call),
  ]);
  const token = "identity" in credentials ? examined.token : undefined;
  const asked = given.environment && { text: given.environment, from: given.environmentFrom ?? "argument" };
  const chosen = "identity" in credentials ? credentials.environment : asked || survey.environments[0];
  const connecting = { apiServer, reached, isExchanged, now: context.now() };
  const meant = pinned(examined.environment, manifest);
  const checks = [
    ...credentialChecks(survey),
    ...connectionChecks({ ...connecting, isAnswered: examined.isAnswered, token }),
    ...environmentChecks(meant.environment, chosen, survey),
    ...permissionChecks(examined.rights),
  ];
  return { ...meant, checks };
}

/** The same for `--local`, where there are no credentials and no way to go. */
export async function seeLocal(
  options: ConnectionOptions,
  context: Context,
  { where, manifest }: Standing,
  call: CallOptions,
): Promise<Seen> {
  const credentials: Check = { name: "credentials", status: "ok", message: "--local needs none" };
  try {
    await using connection = await connect(options, context, where);
    const { environment, rights } = await examine({ client: connection.client, isExchanged: true }, call);
    const asked = options.environment ?? where.environment;
    const from = options.environment === undefined ? "the manifest" : "--environment";
    const chosen = asked === undefined ? { text: "local", from: "--local" } : { text: asked, from };
    const meant = pinned(environment, manifest);
    const checks: readonly Check[] = [
      credentials,
      { name: "server", status: "ok", message: "the embedded one, inside this command" },
      ...environmentChecks(meant.environment, chosen, { environments: [] }),
      ...permissionChecks(rights),
    ];
    return { ...meant, checks };
  } catch (error) {
    return { checks: [credentials, failed("server", findingsOf(error)[0])] };
  }
}

// A plan would refuse an environment that the manifest is not for: so does this.
function pinned(
  environment: Environment | Finding | undefined,
  manifest: AnyManifest | undefined,
): { readonly environment: Environment | Finding | undefined; readonly manifest?: Manifest } {
  if (!environment || "code" in environment || !manifest) return { environment };
  try {
    checkPin(manifest, environment);
    return { environment, manifest: manifestFor(manifest, environment) };
  } catch (error) {
    if (error instanceof ChalkDsError) return { environment: error.findings[0] };
    throw error;
  }
}
