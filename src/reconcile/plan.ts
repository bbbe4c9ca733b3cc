import type { Base } from "../model/base.ts";
import type { Desired, Manifest } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Reading } from "../model/live.ts";
import type { Plan, PlanBody } from "../model/plan.ts";
import type { Ask, CallOptions, Reader, Resolver } from "../model/ports.ts";
import type { About } from "./about.ts";
import { askedKeys, hasLinks } from "./asked-keys.ts";
import { declare } from "./declared.ts";
import { deletions } from "./deletions.ts";
import { changeOf, type Draft, draft, unreadOf } from "./draft.ts";
import { looksLikeRename } from "./looks-like-rename.ts";
import { type Matched, match, type Wishes } from "./match.ts";
import { checkNames, warningsAbout } from "./only.ts";
import { checkPin } from "./pin.ts";
import { placed } from "./placed.ts";
import { guard, type Lifted } from "./policy.ts";
import { redeployOf } from "./redeploy.ts";
import { retargetFinding } from "./retarget.ts";
import { sealed } from "./sealed.ts";
import { serverWarnings } from "./server-warnings.ts";
import { guarded } from "./stricter.ts";
import { askable, withBase } from "./with-base.ts";

/** What a plan may be told besides the manifest. */
export interface PlanOptions extends Lifted {
  readonly resolver: Resolver;
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** "keys" never asks for values, even of a token that could read them. Default: "values". */
  readonly access?: Ask["access"];
  /** Names of entries whose live source is replaced, whatever its kind. */
  readonly replace?: readonly string[];
  /** Names that the plan looks at. Default: all. */
  readonly only?: readonly string[];
  /** The manifest at another revision: tells this change of it from what was different before. */
  readonly base?: Base;
}

/** What a manifest wants read. What is deployed is the plan's to know, and asked for by it alone. */
export function askFor(
  manifest: Manifest,
  access: Ask["access"],
  { replace = [] }: Pick<PlanOptions, "replace"> = {},
): Ask {
  const keys = askedKeys(manifest);
  const tags = replace.length > 0 || mayHaveTags(manifest);
  return { access, secrets: hasLinks(keys), keys, tags, deployed: false };
}

// Tags are set, or move with a source, or go with it: then it has to be known which there are.
function mayHaveTags({ desired, absent, policy }: Manifest): boolean {
  const isTouched = (d: Desired): boolean =>
    d.permissionTags !== undefined || d.renamedFrom !== undefined || d.replaces !== undefined;
  return policy.prune || absent.length > 0 || [...desired.values()].some(isTouched);
}

/**
 * Reads the environment and plans: what it would take to make it equal the manifest. It is given
 * a reader alone and has no way to write. Throws ChalkDsError where reading fails, where the environment is another than
 * the manifest is for, and where `only` or `replace` names what is not there.
 */
export async function plan(
  manifest: Manifest,
  reader: Reader,
  options: PlanOptions,
  call?: CallOptions,
): Promise<Plan> {
  const ask = { ...askFor(manifest, options.access ?? "values", options), deployed: true };
  const reading = await reader.read(ask, call);
  checkPin(manifest, reading.environment);
  checkNames(options, manifest, reading);
  return planFrom(manifest, reading, options);
}

/** Plans from one reading. Pure: equal input gives an equal plan, in the same order. */
export function planFrom(head: Manifest, reading: Reading, options: PlanOptions): Plan {
  const manifest = guarded(head, options.base);
  const before = askable(manifest, reading);
  const wishes = wishesOf(options);
  const matched = match(manifest, reading, wishes);
  const drafts = matched.entries.map((entry) => declare(draft(entry, reading, options.resolver), before, reading));

  const made = drafts.flatMap((one) => changeOf(one, reading) ?? []);
  const deletes = deletions(manifest, matched, reading);
  const based = withBase(manifest, reading, before, {
    ...wishes,
    changes: [...deletes, ...made],
    entries: matched.entries,
    unmanaged: matched.unmanaged,
  });

  const warnings = options.only ? warningsAbout(manifest, wishes.isMeant) : manifest.warnings;
  const general = [...warnings, ...matched.findings, ...based.findings];
  const about = [
    ...general.map((finding) => ({ finding, names: [] })),
    ...drafts.flatMap((one) => one.about),
    ...drafts.flatMap((one) => renames(one, matched, manifest, reading)),
    ...based.changes.flatMap(retargetFinding),
    ...based.refusals,
    ...guard(manifest, based.changes, reading, options),
  ].map((one): About => ({ ...one, finding: told(one.finding, manifest, options) }));

  const isSeen = reading.access !== "manifest";
  const managed = drafts.flatMap(({ match }) => (match.how === "create" ? [] : [match]));
  const pruned = new Set(deletes.map((d) => d.name));
  return sealed(reading, {
    ...based.parts,
    changes: based.changes.map((change) => ({ ...change, blockedBy: blockers(change.name, about) })),
    redeploy: redeployOf(
      reading.deployed,
      managed.map(({ live }) => live),
    ),
    serverWarnings: serverWarnings(managed.filter(({ how }) => how !== "replace")),
    extras: drafts.flatMap(extrasOf),
    unmanaged: matched.unmanaged.filter((live) => !pruned.has(live.name)),
    findings: about.map(({ finding }) => finding),
    // What nobody has looked at is not called in sync.
    inSync: isSeen ? drafts.filter((one) => !changeOf(one, reading) && unreadOf(one) === 0).length : 0,
    unread: isSeen ? drafts.flatMap(unreadIn) : [],
    ...(options.only && { only: options.only }),
  });
}

function wishesOf({ only, replace }: PlanOptions): Wishes {
  const meant = only && new Set(only);
  const rebuilt = new Set(replace);
  return { isMeant: (name) => meant?.has(name) ?? true, isRebuilt: (name) => rebuilt.has(name) };
}

function renames(
  { match, wanted }: Draft,
  { unmanaged }: Matched,
  { policy }: Manifest,
  reading: Reading,
): readonly About[] {
  return match.how === "create" ? looksLikeRename(match.desired, wanted, unmanaged, policy, reading) : [];
}

function extrasOf({ match: { desired }, edits }: Draft): readonly { name: string; keys: readonly string[] }[] {
  const keys = edits.filter((e) => e.status === "extra").map((e) => e.key);
  return keys.length > 0 ? [{ name: desired.name, keys }] : [];
}

function unreadIn({ match: { desired }, edits, tags }: Draft): PlanBody["unread"] {
  const unread = edits.filter((e) => e.status === "unread");
  if (unread.length === 0 && !tags.isUnread) return [];
  const dated = unread.flatMap(({ key, changedAt }) => (changedAt === undefined ? [] : [[key, changedAt] as const]));
  return [
    {
      name: desired.name,
      keys: unread.map(({ key }) => key),
      ...(tags.isUnread && { tags: true }),
      ...(dated.length > 0 && { changedAt: Object.fromEntries(dated) }),
    },
  ];
}

function blockers(name: string, about: readonly About[]): readonly Finding["code"][] {
  const mine = about.filter(({ finding, names }) => finding.severity === "error" && names.includes(name));
  return [...new Set(mine.map(({ finding }) => finding.code))];
}

function told(finding: Finding, manifest: Manifest, { strict }: PlanOptions): Finding {
  return { ...finding, ...(finding.frame ? {} : placed(manifest, finding.at)), ...(strict && { severity: "error" }) };
}
