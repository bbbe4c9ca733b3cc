import { ChalkDsError } from "../model/finding.ts";
import type { Surroundings } from "../model/ports.ts";
import { Secret } from "../model/secret.ts";
import { readConfigFile } from "./config-file.ts";
import { type Found, fromVariables } from "./found.ts";

/** What a caller may hand to the client instead of having it looked for. */
export interface Given {
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly apiServer?: string;
  readonly environment?: string;
  /** Who asks for that environment, for messages. Default: `argument`. */
  readonly environmentFrom?: string;
  readonly jwt?: string;
}

/** Who calls, where to, and for which environment. */
export interface Credentials {
  readonly identity:
    | { readonly is: "client"; readonly clientId: Found; readonly clientSecret: Secret; readonly secretFrom: string }
    | { readonly is: "token-file"; readonly path: string }
    | { readonly is: "token"; readonly token: Secret; readonly from: string };
  readonly apiServer: Found;
  /** An id or a name; undefined leaves it to the token. */
  readonly environment?: Found;
}

/** The server that is called where nothing names another. */
export const defaultServer: Found = { text: "https://api.chalk.ai", from: "default" };

/** The variables that name the server, the new name before the old one. */
export const serverVariables = ["CHALK_API_SERVER", "_CHALK_API_SERVER"];

/**
 * The variables that choose an environment, in the order of their precedence. Python reads the first and the third, Go
 * and Rust the second and the third; together they satisfy everyone.
 */
export const environmentVariables = [
  "CHALK_ENVIRONMENT",
  "CHALK_ACTIVE_ENVIRONMENT",
  "_CHALK_ACTIVE_ENVIRONMENT",
  "CHALK_ENVIRONMENT_ID",
];

/**
 * Finds the credentials as the Python SDK does: a web identity file before everything, handed-in credentials included, then arguments,
 * variables (new names before the old ones with an underscore), `~/.chalk.yml`, the default server. The file is
 * opened only when the id or the secret is still missing; then its server and environment count too.
 * `CHALK_JWT`, as in Terraform, comes before the variables of a client, but after an id and secret that were handed in.
 * Throws `no-credentials` and `bad-configuration`.
 */
export async function findCredentials(given: Given, surroundings: Surroundings): Promise<Credentials> {
  const argument = (text: string | undefined): Found | undefined => (text ? { text, from: "argument" } : undefined);
  const variable = (...names: readonly string[]): Found | undefined => fromVariables(surroundings, names);
  const apiServer = argument(given.apiServer) ?? variable(...serverVariables);
  const from = given.environmentFrom ?? "argument";
  const environment = given.environment
    ? { text: given.environment, from }
    : fromVariables(surroundings, environmentVariables);
  const around = { apiServer: apiServer ?? defaultServer, ...(environment && { environment }) };

  const tokenFile = surroundings.env["CHALK_WEB_IDENTITY_TOKEN_FILE"]?.trim();
  if (tokenFile) return { identity: { is: "token-file", path: tokenFile }, ...around };
  if (given.jwt) return { identity: { is: "token", token: new Secret(given.jwt), from: "argument" }, ...around };
  const isHandedIn = Boolean(given.clientId && given.clientSecret);
  const jwt = isHandedIn ? undefined : variable("CHALK_JWT");
  if (jwt) return { identity: { is: "token", token: new Secret(jwt.text), from: jwt.from }, ...around };

  const clientId = argument(given.clientId) ?? variable("CHALK_CLIENT_ID", "_CHALK_CLIENT_ID");
  const clientSecret = argument(given.clientSecret) ?? variable("CHALK_CLIENT_SECRET", "_CHALK_CLIENT_SECRET");
  if (clientId && clientSecret) return { identity: client(clientId, clientSecret), ...around };

  const file = await readConfigFile(surroundings);
  const inFile = (text: string | undefined): Found | undefined =>
    file && text ? { text, from: file.path } : undefined;
  const id = clientId ?? inFile(file?.clientId);
  const secret = clientSecret ?? inFile(file?.clientSecret);
  if (!id || !secret) throw missing(id, secret, file?.path);
  const fileEnvironment = environment ?? inFile(file?.activeEnvironment);
  return {
    identity: client(id, secret),
    apiServer: apiServer ?? inFile(file?.apiServer) ?? defaultServer,
    ...(fileEnvironment && { environment: fileEnvironment }),
  };
}

function client(clientId: Found, secret: Found): Credentials["identity"] {
  return { is: "client", clientId, clientSecret: new Secret(secret.text), secretFrom: secret.from };
}

function missing(id: Found | undefined, secret: Found | undefined, file: string | undefined): ChalkDsError {
  const what =
    !id && !secret
      ? "no client id and no client secret"
      : id
        ? "a client id, but no client secret"
        : "a client secret, but no client id";
  const where = file ? `"${file}" was read too` : "there is no ~/.chalk.yml";
  return ChalkDsError.of("no-credentials", `${what} found (${where})`, {
    hint: "set CHALK_CLIENT_ID and CHALK_CLIENT_SECRET, or run chalk login; --local needs neither",
  });
}
