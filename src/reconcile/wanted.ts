import { nearestHint } from "../catalog/nearest.ts";
import type { Desired, DesiredValue } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { StoredSecrets } from "../model/live.ts";
import type { Resolver, Unresolved } from "../model/ports.ts";
import type { Wanted } from "../model/value.ts";

/** The values that a source shall have, by key, and what could not be resolved. */
export interface WantedSource {
  readonly values: ReadonlyMap<string, Wanted>;
  readonly findings: readonly Finding[];
}

/**
 * Resolves the config of one source. `resolver` is absent where no value can be compared anyway:
 * then no variable is read, and every `{env: …}` is unresolved, which is not an error.
 */
export function resolveWanted(desired: Desired, secrets: StoredSecrets | "unread", resolver?: Resolver): WantedSource {
  const values = new Map<string, Wanted>();
  const findings: Finding[] = [];
  for (const [key, entry] of desired.config) {
    const wanted = resolveOne(desired.name, key, entry, secrets, resolver);
    if ("code" in wanted) findings.push(wanted);
    values.set(key, "code" in wanted ? { is: "unresolved" } : wanted);
  }
  return { values, findings };
}

function resolveOne(
  source: string,
  key: string,
  { value, at }: DesiredValue,
  secrets: StoredSecrets | "unread",
  resolver: Resolver | undefined,
): Wanted | Finding {
  switch (value.from) {
    case "text":
      return { is: "text", text: value.text };
    case "keep":
      return { is: "keep" };
    case "secret":
      return resolveSecret(value.ref, at, secrets);
    case "env": {
      if (!resolver) return { is: "unresolved" };
      const found = resolver.env(value.name);
      return typeof found === "string"
        ? unresolvedVariable(found, value.name, source, key, at)
        : { is: "text", text: found };
    }
  }
}

// By id first, then by name: ids differ between environments, names need not. Where the
// secrets cannot be listed the text goes out as it stands, and the server decides.
function resolveSecret(ref: string, at: DesiredValue["at"], secrets: StoredSecrets | "unread"): Wanted | Finding {
  if (secrets === "unread") return { is: "secret", id: ref, label: ref };
  const byId = secrets.get(ref);
  if (byId) return { is: "secret", id: byId.id, label: byId.name || byId.id };
  const named = [...secrets.values()].filter((s) => s.name === ref);
  const [first, second] = named;
  if (first && !second) return { is: "secret", id: first.id, label: first.name };
  if (second) {
    const ids = named
      .map((s) => s.id)
      .sort()
      .join(", ");
    return {
      severity: "error",
      code: "ambiguous-secret",
      message: `${named.length} stored secrets are named "${ref}"`,
      at,
      hint: `write one of the ids: ${ids}`,
    };
  }
  const names = [...secrets.values()].map((s) => s.name);
  return {
    severity: "error",
    code: "unknown-secret",
    message: `no stored secret has the id or name "${ref}"`,
    at,
    hint: nearestHint(ref, names, "chalk-ds secret list shows the stored secrets, chalk-ds secret set makes one"),
  };
}

function unresolvedVariable(
  why: Unresolved,
  variable: string,
  source: string,
  key: string,
  at: DesiredValue["at"],
): Finding {
  if (why === "unset") {
    return {
      severity: "error",
      code: "missing-variable",
      message: `the variable "${variable}", wanted for "${key}" of "${source}", is not set`,
      at,
      hint: `set ${variable} where chalk-ds runs`,
    };
  }
  return {
    severity: "error",
    code: "forbidden-variable",
    message:
      why === "not-allowed"
        ? `the variable "${variable}" may not be read here: in CI the command line must allow it`
        : `the variable "${variable}" may never be read by a manifest`,
    at,
    hint: why === "not-allowed" ? `add --allow-env ${variable}` : "pass the value under another name",
  };
}
