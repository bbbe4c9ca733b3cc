import { keySpec, kindSpec } from "../catalog/catalog.ts";
import { isSensitive } from "../catalog/show.ts";
import type { Change } from "../model/change.ts";
import { type Edit, isSent, type Retarget } from "../model/change.ts";
import type { Desired } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import type { Held, Live } from "../model/live.ts";
import { Secret } from "../model/secret.ts";
import type { Wanted } from "../model/value.ts";
import type { About } from "./about.ts";
import { compare, type Known, type Verdict } from "./compare.ts";

// Whoever may change where a source connects, and not its password, can have the password sent to a place of his own: the
// server keeps what an update does not name, and signs in with it. That is what a changed host in a pull request can be,
// and no value of a secret would ever be seen in the plan. So a destination that changes while a secret stays is named
// before everything else. Arguments in JSON reach the driver, which may take a host among them, a URL may name one, and of a
// key that the catalog does not know nothing is known: they may lead elsewhere too.

const blank = new Secret("");

/**
 * The destination keys that an apply sends to a live source, and the secrets that stay as they are meanwhile: kept by the
 * server, or by a reference that does not change. Undefined where either is none. A secret is what the catalog calls
 * sensitive or does not know, and every reference; where the live keys could not be listed, all that its kind can have.
 */
export function retargetOf(live: Pick<Live, "kind" | "config">, edits: readonly Edit[]): Retarget | undefined {
  const going = new Set(edits.filter(isSent).map((e) => e.key));
  const destination = [...going].filter((key) => mayLead(live.kind, key)).sort();
  if (destination.length === 0) return undefined;
  const secrets = secretsOf(live).filter((key) => !going.has(key));
  return secrets.length > 0 ? { destination, secrets } : undefined;
}

/** A replace by one of the same kind: what it sets, and what was live. */
export interface Rebuilt {
  readonly desired: Desired;
  readonly wanted: ReadonlyMap<string, Wanted>;
  readonly live: Pick<Live, "kind" | "config">;
}

/**
 * The same of a source that is built anew as the kind that it had. It has what the manifest says alone, so no saved text
 * travels; but a reference that does not change does. What cannot be compared may have changed, or stay. A destination that
 * the new source has no more counts: the server takes another in its place.
 */
export function retargetOfRebuilt({ desired, wanted, live }: Rebuilt, known: Known): Retarget | undefined {
  const { kind, config } = live;
  if (kind !== desired.kind) return undefined;
  const verdict = (key: string, want: Wanted): Verdict => {
    const held = config === "unread" ? "unread" : config.get(key);
    if (held === "unread") return "unread";
    return held && want.is !== "keep" ? compare(want, held, known) : "different";
  };
  const destination =
    config === "unread" ? [] : [...config.keys()].filter((k) => isDestination(kind, k) && !wanted.has(k));
  const secrets: string[] = [];
  for (const [key, want] of wanted) {
    const is = verdict(key, want);
    if (is !== "same" && mayLead(kind, key)) destination.push(key);
    if (is !== "different" && want.is === "secret" && !isDestination(kind, key)) secrets.push(key);
  }
  if (destination.length === 0 || secrets.length === 0) return undefined;
  return { destination: destination.sort(), secrets: secrets.sort() };
}

function secretsOf({ kind, config }: Pick<Live, "kind" | "config">): readonly string[] {
  const keys =
    config === "unread"
      ? kindSpec(kind).keys.flatMap(({ key }) => (isSensitive(kind, key) ? [key] : []))
      : [...config].flatMap(([key, held]) => (isSecret(kind, key, held) ? [key] : []));
  return keys.sort();
}

function isSecret(kind: Kind, key: string, held: Held): boolean {
  if (held.source !== "managed" && !isDestination(kind, key)) return true;
  return isSensitive(kind, key) && (held.text === "unread" || !held.text.equals(blank));
}

/** Whether another value of a key may make the server connect to another place. The one rule, for plans and for tests. */
export function mayLead(kind: Kind, key: string): boolean {
  const format = keySpec(kind, key)?.format;
  return isDestination(kind, key) || format === undefined || format === "json-object" || format === "url";
}

function isDestination(kind: Kind, key: string): boolean {
  return keySpec(kind, key)?.destination === true;
}

/** What is said of a change that retargets, at the destination's own line. */
export function retargetFinding(change: Change): readonly About[] {
  if (!change.retarget) return [];
  const { destination, secrets } = change.retarget;
  const at = ("edits" in change ? change.edits : []).find((e) => e.key === destination[0])?.at ?? change.at;
  const [changes, stays] = [destination.length === 1 ? "changes" : "change", secrets.length === 1 ? "stays" : "stay"];
  const travels = secrets.length === 1 ? "the saved secret travels" : "the saved secrets travel";
  const finding: Finding = {
    severity: "warning",
    code: "retarget",
    message: destination.some((key) => isDestination(change.kind, key))
      ? `${quoted(destination)} of "${change.name}" ${changes} while ${quoted(secrets)} ${stays}: ${travels} to the new place`
      : `${quoted(destination)} of "${change.name}" ${changes} while ${quoted(secrets)} ${stays}: if that leads to another place, ${travels} there`,
    ...(at && { at }),
    hint: "make sure that the new place may have it; if not, give it a secret of its own in the same change",
  };
  return [{ finding, names: [change.name] }];
}

function quoted(keys: readonly string[]): string {
  return keys.map((key) => `"${key}"`).join(", ");
}

/** Orders findings so that those of retargets come first, each in the order that it had. */
export function retargetsFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings.filter((f) => f.code === "retarget"), ...findings.filter((f) => f.code !== "retarget")];
}
