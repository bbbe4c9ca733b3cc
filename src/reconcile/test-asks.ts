import { isSensitive, show } from "../catalog/show.ts";
import { type Change, sent } from "../model/change.ts";
import type { Desired } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import type { Live, Reading } from "../model/live.ts";
import type { Resolver, TestAsk } from "../model/ports.ts";
import type { Secret } from "../model/secret.ts";
import type { WireValue } from "../model/value.ts";
import { mayLead } from "./retarget.ts";
import { resolveWanted } from "./wanted.ts";

// A test makes the server connect to where the config says, with what is saved for the keys that the request leaves out.
// So whoever may change a host in a manifest could have a saved password sent to it. Where a request may lead a live
// source elsewhere, every secret of that source must be in it, as a text that the manifest's author had to know: then
// nothing travels that its author could not send there anyway. A reference is no such text: its author knows its name alone.

/** What a test may need besides the plan. */
export interface AskSources {
  readonly reading: Reading;
  readonly resolver: Resolver;
  readonly coverage: TestAsk["coverage"];
}

/** A change that adds or alters a source. */
export type Proposal = Exclude<Change, { action: "delete" }>;

/** The test of a change, or why none must be made. */
export type Asked = { readonly ask: TestAsk } | { readonly skipped: Pick<Finding, "message" | "at" | "hint"> };

/** The test of what a change proposes: a new source with all its keys, a live one with those that an apply would send. */
export function askOf(change: Proposal, desired: Desired, { reading, resolver, coverage }: AskSources): Asked {
  const { kind } = desired;
  const live = liveOf(change, reading);
  const keys = new Set(sent(change).map(({ key }) => key));
  const leading = live && leadingKey(change, kind, keys);
  const needed = [...desired.config].filter(([key]) => leading !== undefined || keys.has(key));
  const { values, findings } = resolveWanted({ ...desired, config: new Map(needed) }, reading.secrets, resolver);
  const wrong = findings.find(({ severity }) => severity === "error");
  if (wrong) return { skipped: unresolved(desired, wrong) };
  if (change.action === "replace" && change.retarget) {
    const { destination, secrets } = change.retarget;
    return { skipped: retargeted(desired, destination[0] ?? change.name, secrets) };
  }
  const config = new Map<string, WireValue>();
  for (const [key, want] of values) if (want.is === "text" || want.is === "secret") config.set(key, want);
  if (live && leading !== undefined) {
    const staying = stayingSecrets(change, desired, live, config);
    if (staying === "unread" || staying.length > 0) return { skipped: retargeted(desired, leading, staying) };
  }
  const id = live && { id: live.id };
  return { ask: { kind, ...id, config, coverage, hidden: hiddenTexts(desired, config, live, reading) } };
}

function liveOf(change: Proposal, { live }: Reading): Live | undefined {
  if (change.action === "update") return live.get(change.name);
  return change.action === "rename" ? live.get(change.from) : undefined;
}

/** The key that may lead the source elsewhere, of those that would be sent; undefined where none may. */
function leadingKey({ retarget }: Change, kind: Kind, keys: ReadonlySet<string>): string | undefined {
  const [first] = [...(retarget?.destination ?? []), ...[...keys].filter((key) => mayLead(kind, key))];
  return first;
}

/** The keys, sorted, that hold or may hold a secret and are not in the request as a text; "unread" where no list tells the keys. */
function stayingSecrets(
  { retarget }: Change,
  { kind, config: desired }: Desired,
  { config: live }: Live,
  request: ReadonlyMap<string, WireValue>,
): readonly string[] | "unread" {
  if (live === "unread") return "unread";
  const secret = new Set(retarget?.secrets);
  for (const [key, held] of live) if (held.source !== "managed" || isSensitive(kind, key)) secret.add(key);
  for (const [key, { value }] of desired)
    if (value.from === "secret" || value.from === "keep" || isSensitive(kind, key, value)) secret.add(key);
  return [...secret].filter((key) => request.get(key)?.is !== "text").sort();
}

/** What must not be seen in the server's words: of what is sent, saved or linked, all that may not be shown. */
function hiddenTexts(
  { kind, config: desired }: Desired,
  request: ReadonlyMap<string, WireValue>,
  live: Live | undefined,
  { secretValues }: Reading,
): readonly Secret[] {
  const hidden = [...secretValues.values()];
  for (const [key, value] of request)
    if (value.is === "text" && show(kind, key, value.text, desired.get(key)?.value) === undefined)
      hidden.push(value.text);
  for (const [key, { source, text }] of live && live.config !== "unread" ? live.config : [])
    if (text !== "unread" && (source !== "managed" || show(kind, key, text) === undefined)) hidden.push(text);
  return hidden;
}

function unresolved({ name }: Desired, { message, at, hint }: Finding): Pick<Finding, "message" | "at" | "hint"> {
  const more = { ...(at && { at }), ...(hint !== undefined && { hint }) };
  return { message: `"${name}" was not tested: ${message}`, ...more };
}

function retargeted(
  { name, config, at }: Desired,
  leading: string,
  staying: readonly string[] | "unread",
): Pick<Finding, "message" | "at" | "hint"> {
  const effect =
    staying === "unread"
      ? "which secrets are saved for it cannot be seen"
      : `what is saved or referred to would be sent there: ${staying.join(", ")}`;
  return {
    message: `"${name}" was not tested: "${leading}" may lead it to another place, and ${effect}`,
    at: config.get(leading)?.at ?? at,
    hint: "a test is made where the manifest gives each of its secrets as a text: { env: … }, { file: … }",
  };
}
