import type { Check } from "../../model/check.ts";
import type { Finding } from "../../model/finding.ts";
import type { Environment } from "../../model/live.ts";
import type { Found } from "../../sdk/found.ts";
import type { Survey } from "../../sdk/survey.ts";
import { behind } from "./connection-checks.ts";
import { failed } from "./credential-checks.ts";

// What a command needs, as the contract has it: lists want secrets.list, values secrets.decrypt, every write secrets.write.

/** Which environment is meant, who chose it, and who would have chosen another. */
export function environmentChecks(
  environment: Environment | Finding | undefined,
  chosen: Found | undefined,
  { environments }: Pick<Survey, "environments">,
): readonly Check[] {
  const name = "environment";
  if (!environment)
    return [
      behind(name, chosen ? `"${chosen.text}" from ${chosen.from}, not looked up` : "not known: the token tells it"),
    ];
  if ("code" in environment) return [failed(name, environment)];
  const { id, name: called } = environment;
  const by = chosen ? `chosen by ${chosen.from}` : "the token's own: nothing else chooses one";
  const others = environments.filter(
    ({ text, from }) => chosen?.from.startsWith("variable ") && from !== chosen.from && text !== chosen.text,
  );
  return [
    { name, status: "ok", message: `${called ? `"${called}" (${id})` : `"${id}"`}, ${by}` },
    ...others.map(
      ({ text, from }): Check => ({
        name,
        status: "warning",
        message: `${from} says "${text}", and is not used: ${chosen?.from} comes before it`,
        hint: "unset one of the two",
      }),
    ),
  ];
}

/** What was learned of the token's rights. */
export interface RightsFacts {
  /** Undefined where the server does not tell; `unasked` where no call could be made. */
  readonly permissions: readonly string[] | Finding | undefined | "unasked";
  /** Whether a list was answered; asked only where the server does not tell the permissions. */
  readonly list?: "answered" | Finding;
}

/** What the token may do, and what that means for plan and apply. */
export function permissionChecks({ permissions, list }: RightsFacts): readonly Check[] {
  const name = "permissions";
  if (permissions === "unasked") return [behind(name, "what the token may do was not asked")];
  if (permissions === undefined) return untold(name, list);
  if ("code" in permissions) return [failed(name, permissions)];
  const may = new Set(permissions);
  const all: Check = { name, status: "ok", message: permissions.join(", ") || "none" };
  const give = (permission: string): string => `give the token ${permission}, in the Chalk dashboard`;
  if (!may.has("secrets.list")) {
    const message = `the token may not list (${all.message}): plan and apply will be refused`;
    return [failed(name, { severity: "error", code: "permission-denied", message, hint: give("secrets.list") })];
  }
  const lacks = (permission: string, message: string, hint: string): readonly Check[] =>
    may.has(permission) ? [] : [{ name, status: "warning", message, hint }];
  return [
    all,
    ...lacks(
      "secrets.decrypt",
      "no secrets.decrypt: a plan compares names, kinds, keys and references, and no values",
      `${give("secrets.decrypt")}, if values are to be compared`,
    ),
    ...lacks(
      "secrets.write",
      "no secrets.write: apply, source create, update and delete, and secret set and delete will be refused",
      `right for a job that only plans; else ${give("secrets.write")}`,
    ),
  ];
}

function untold(name: string, list: RightsFacts["list"]): readonly Check[] {
  const told: Check = {
    name,
    status: "unknown",
    message: "the server does not tell what the token may do",
    hint: "chalk-ds plan shows whether values are compared; whether it may write, an apply alone can tell",
  };
  if (list === undefined) return [told];
  if (list === "answered") return [{ name, status: "ok", message: "the token may list data sources" }, told];
  return [failed(name, list), told];
}
