import { keySpec } from "../catalog/catalog.ts";
import { breakProblem, formatProblem } from "../catalog/formats.ts";
import { nearestHint } from "../catalog/nearest.ts";
import type { Desired, DesiredValue } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import type { StoredSecrets } from "../model/live.ts";
import type { Resolver } from "../model/ports.ts";
import type { Secret } from "../model/secret.ts";
import type { Wanted } from "../model/value.ts";
import { unresolvedFile, unresolvedVariable } from "./unresolved.ts";

/** The values that a source shall have, by key, and what could not be resolved or cannot be right. */
export interface WantedSource {
  readonly values: ReadonlyMap<string, Wanted>;
  readonly findings: readonly Finding[];
}

/** A config key with its source, for messages. */
export interface Place {
  readonly source: string;
  readonly kind: Kind;
  readonly key: string;
  readonly at: DesiredValue["at"];
}

/**
 * Resolves the config of one source. `resolver` is absent where no value can be compared anyway: then no variable and
 * no file is read, and every `{env: …}` and `{file: …}` is unresolved, which is not an error.
 */
export function resolveWanted(desired: Desired, secrets: StoredSecrets | "unread", resolver?: Resolver): WantedSource {
  const values = new Map<string, Wanted>();
  const findings: Finding[] = [];
  for (const [key, { value, at }] of desired.config) {
    const place = { source: desired.name, kind: desired.kind, key, at };
    const wanted = resolveOne(place, value, secrets, resolver);
    values.set(key, "code" in wanted ? { is: "unresolved" } : wanted);
    if ("code" in wanted) findings.push(wanted);
    else if (wanted.is === "text" && value.from !== "text") findings.push(...problemsOf(place, wanted.text));
  }
  return { values, findings };
}

function resolveOne(
  place: Place,
  value: DesiredValue["value"],
  secrets: StoredSecrets | "unread",
  resolver: Resolver | undefined,
): Wanted | Finding {
  switch (value.from) {
    case "text":
      return { is: "text", text: value.text };
    case "keep":
      return { is: "keep" };
    case "secret":
      return resolveSecret(value.ref, place.at, secrets);
    case "env": {
      if (!resolver) return { is: "unresolved" };
      const found = resolver.env(value.name);
      return typeof found === "string" ? unresolvedVariable(found, value.name, place) : { is: "text", text: found };
    }
    case "file": {
      if (!resolver) return { is: "unresolved" };
      const found = resolver.file(value, place.at.file);
      return typeof found === "string" ? unresolvedFile(found, value.path, place) : { is: "text", text: found };
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

// A literal was checked with the manifest; what comes from outside can be looked at only now.
function problemsOf({ source, kind, key, at }: Place, text: Secret): readonly Finding[] {
  const spec = keySpec(kind, key);
  const problem = spec && formatProblem(spec, text.reveal());
  const what = `"${key}" of "${source}"`;
  const hint = `chalk-ds kinds ${kind} explains the keys`;
  if (problem) return [{ severity: "error", code: "bad-format", message: `${what} ${problem}`, at, hint }];
  const trouble = spec && breakProblem(spec, text.reveal());
  if (!trouble) return [];
  const advice = "write the value without one: printf, not echo";
  return [{ severity: "warning", code: "bad-format", message: `${what} ${trouble}`, at, hint: advice }];
}
