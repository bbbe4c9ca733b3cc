import type { Check } from "../../model/check.ts";
import type { Finding } from "../../model/finding.ts";
import type { Credentials } from "../../sdk/credentials.ts";
import { identityVariables, type Survey } from "../../sdk/survey.ts";

// Where each credential was found, and what stands beside it without effect: the usual reason for "but I did set it".

/** A finding as the check of its name. */
export function failed(name: string, { code, message, hint }: Finding): Check {
  return { name, status: "failed", message, code, ...(hint && { hint }) };
}

const name = "credentials";

/** What credentials are used and where they are from; then everything that is shadowed, empty or of an old name. */
export function credentialChecks(survey: Survey): readonly Check[] {
  const { credentials } = survey;
  const found = "identity" in credentials ? identityChecks(credentials) : [failed(name, credentials)];
  return [...found, ...empty(survey), ...shadowed(survey), ...old(survey), ...torn(survey), ...fileChecks(survey)];
}

function identityChecks({ identity }: Credentials): readonly Check[] {
  const ok = (message: string): Check => ({ name, status: "ok", message });
  switch (identity.is) {
    case "client":
      return [
        ok(`client id ${shownId(identity.clientId.text)}from ${identity.clientId.from}`),
        ok(`client secret from ${identity.secretFrom}`),
      ];
    case "token-file":
      return [ok(`web identity file "${identity.path}" from variable CHALK_WEB_IDENTITY_TOKEN_FILE`)];
    case "token":
      return [ok(`token from ${identity.from}`)];
  }
}

// What stands in the place of the id may be the secret, swapped: only what has the form of an id is shown.
function shownId(text: string): string {
  return /^token-[0-9a-z-]{1,60}$/.test(text) ? `"${text}" ` : "";
}

function empty({ variables }: Survey): readonly Check[] {
  return [...variables].flatMap(([variable, state]) =>
    state === "set"
      ? []
      : warning(
          `variable ${variable} is set to nothing, which counts as not set`,
          "give it a value or unset it; in CI a secret that does not exist, or that a fork may not see, becomes nothing",
        ),
  );
}

// The order of findCredentials: a web identity file, a token, a client.
function shadowed({ variables, credentials }: Survey): readonly Check[] {
  if (!("identity" in credentials) || credentials.identity.is === "client") return [];
  const winner = credentials.identity.is === "token-file" ? "CHALK_WEB_IDENTITY_TOKEN_FILE" : "CHALK_JWT";
  return identityVariables
    .slice(identityVariables.indexOf(winner) + 1)
    .filter((variable) => variables.get(variable) === "set")
    .flatMap((variable) =>
      warning(`variable ${variable} is not used: ${winner} comes before it`, `unset one of the two`),
    );
}

function old({ variables }: Survey): readonly Check[] {
  return [...variables].flatMap(([variable, state]) => {
    if (!variable.startsWith("_") || state === "empty") return [];
    const now = variable === "_CHALK_ACTIVE_ENVIRONMENT" ? "CHALK_ENVIRONMENT" : variable.slice(1);
    if (variables.get(now) === "set")
      return warning(`variable ${variable} is not used: ${now} comes before it`, `unset ${variable}`);
    return warning(`variable ${variable} is an old name, which still counts`, `call it ${now}`);
  });
}

function torn({ credentials }: Survey): readonly Check[] {
  if (!("identity" in credentials) || credentials.identity.is !== "client") return [];
  const { clientId, secretFrom } = credentials.identity;
  const isTorn = clientId.from.startsWith("variable ") !== secretFrom.startsWith("variable ");
  if (!isTorn) return [];
  return warning(
    `client id and client secret are from two places: ${clientId.from} and ${secretFrom}`,
    "set both variables or neither, so that they belong together",
  );
}

// Where id and secret are variables, the file is not opened: its server and its environment do not count either.
function fileChecks({ credentials, file, apiServer }: Survey): readonly Check[] {
  if (!file || !("identity" in credentials)) return []; // why there are none has been told
  if ("code" in file) return warning(file.message, file.hint ?? "mend it");
  if (usesFile(credentials, file.path)) return [];
  const lost = [
    ...(file.keys.includes("apiServer") && apiServer.from === "default" ? ["server"] : []),
    ...(file.keys.includes("activeEnvironment") && !credentials.environment ? ["environment"] : []),
  ];
  if (lost.length === 0) return [];
  return warning(
    `the ${lost.join(" and the ")} of "${file.path}" ${lost.length > 1 ? "do" : "does"} not count: the credentials are from elsewhere`,
    "set CHALK_API_SERVER and CHALK_ENVIRONMENT too, or let the file give the credentials",
  );
}

function usesFile({ identity }: Credentials, path: string): boolean {
  return identity.is === "client" && [identity.clientId.from, identity.secretFrom].includes(path);
}

function warning(message: string, hint: string): readonly [Check] {
  return [{ name, status: "warning", message, hint }];
}
