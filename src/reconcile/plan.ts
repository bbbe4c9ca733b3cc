import { byName } from "../model/by-name.ts";
import { actions, type Change, type Edit } from "../model/change.ts";
import type { Desired, Manifest } from "../model/desired.ts";
import { type Finding, isNonEmpty, sortFindings } from "../model/finding.ts";
import type { Live, Reading, Row, Untouchable } from "../model/live.ts";
import type { Plan, PlanBody } from "../model/plan.ts";
import type { Ask, CallOptions, Reader, Resolver } from "../model/ports.ts";
import type { Wanted } from "../model/value.ts";
import { diffCreate, diffLive } from "./diff.ts";
import { isNamed, match } from "./match.ts";
import { checkPin } from "./pin.ts";
import { placed } from "./placed.ts";
import { asidePrefix, guard, type Lifted } from "./policy.ts";
import { resolveWanted } from "./wanted.ts";

/** What a plan may be told besides the manifest. */
export interface PlanOptions extends Lifted {
  readonly resolver: Resolver;
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** "keys" never asks for values, even of a token that could read them. Default: "values". */
  readonly access?: Ask["access"];
}

/** What a manifest wants read. */
export function askFor(manifest: Manifest, access: Ask["access"]): Ask {
  const references: string[] = [];
  const keys = new Map<string, readonly string[]>();
  for (const desired of manifest.desired.values()) {
    const names: string[] = [];
    for (const [key, { value }] of desired.config) {
      if (value.from === "secret") references.push(value.ref);
      if (value.from !== "keep") names.push(key);
    }
    keys.set(desired.name, names);
    if (desired.renamedFrom !== undefined) keys.set(desired.renamedFrom, names);
  }
  return { access, secrets: references.length > 0, references, keys, tags: false, deployed: false };
}

/**
 * Reads the environment and plans: what it would take to make it equal the manifest. It is given
 * a reader alone and has no way to write. Throws ChalkDsError where reading fails, and where the
 * environment is another than the manifest is for.
 */
export async function plan(
  manifest: Manifest,
  reader: Reader,
  options: PlanOptions,
  call?: CallOptions,
): Promise<Plan> {
  const reading = await reader.read(askFor(manifest, options.access ?? "values"), call);
  checkPin(manifest, reading.environment);
  return planFrom(manifest, reading, options);
}

/** Plans from one reading. Pure: equal input gives an equal plan, in the same order. */
export function planFrom(manifest: Manifest, reading: Reading, options: PlanOptions): Plan {
  const findings: Finding[] = [...manifest.warnings];
  const matched = match(manifest, reading);
  findings.push(...matched.findings);

  const wantedOf = (desired: Desired): ReadonlyMap<string, Wanted> => {
    const wanted = resolveWanted(desired, reading.secrets, reading.access === "values" ? options.resolver : undefined);
    findings.push(...wanted.findings);
    return wanted.values;
  };

  findings.push(...unsupported(manifest));
  const changes: Change[] = [];
  const extras: { name: string; keys: readonly string[] }[] = [];
  const unread: { name: string; keys: readonly string[] }[] = [];
  let inSync = 0;

  for (const desired of matched.create) {
    const diff = diffCreate(desired, wantedOf(desired));
    findings.push(...diff.findings);
    changes.push({ ...common(desired), action: "create", edits: diff.edits });
  }
  for (const { desired, live } of [...matched.both, ...matched.rename]) {
    const diff = diffLive(desired, wantedOf(desired), live, reading);
    findings.push(...diff.findings);
    const unseen = diff.edits.filter((e) => e.status === "unread").map((e) => e.key);
    if (unseen.length > 0) unread.push({ name: desired.name, keys: unseen });
    const keys = diff.edits.filter((e) => e.status === "extra").map((e) => e.key);
    if (keys.length > 0) extras.push({ name: desired.name, keys });
    const change = changeOf(desired, live, diff.edits);
    if (change) changes.push(change);
    else if (unseen.length === 0) inSync += 1; // what nobody has looked at is not called in sync
  }
  for (const { absent, live } of matched.absent) {
    changes.push({
      name: live.name,
      kind: live.kind,
      at: absent.at,
      blockedBy: [],
      action: "delete",
      id: live.id,
      why: "absent",
    });
  }
  const doomed = manifest.policy.prune ? matched.unmanaged.filter((live) => isPrunable(manifest, live)) : [];
  for (const live of doomed) {
    changes.push({ name: live.name, kind: live.kind, blockedBy: [], action: "delete", id: live.id, why: "prune" });
  }
  const refusals = guard(manifest, changes, reading.live.size, options);
  findings.push(...refusals.map((r) => r.finding));

  return sealed(reading, {
    changes: changes
      .map((change) => ({
        ...change,
        blockedBy: refusals.filter((r) => r.names.includes(change.name)).map((r) => r.finding.code),
      }))
      .sort((a, b) => actions.indexOf(a.action) - actions.indexOf(b.action) || byName(a, b)),
    extras: extras.sort(byName),
    unmanaged: matched.unmanaged.filter((live) => !doomed.includes(live)),
    findings: sortFindings(findings.map((finding) => told(finding, manifest, options))),
    inSync,
    unread: unread.sort(byName),
  });
}

function told(finding: Finding, manifest: Manifest, { strict }: PlanOptions): Finding {
  return { ...finding, ...(finding.frame ? {} : placed(manifest, finding.at)), ...(strict && { severity: "error" }) };
}

// Tags say who may see what: a plan that passed them over would be taken for one that sets them.
function unsupported(manifest: Manifest): readonly Finding[] {
  return [...manifest.desired.values()].flatMap(({ name, permissionTags, at }): readonly Finding[] => {
    if (!permissionTags) return [];
    const message = `"${name}" has permissionTags, which this version checks but cannot yet compare or write`;
    const hint = "set them where they are set today, and leave permissionTags out";
    return [{ severity: "error", code: "unsupported", message, at, hint }];
  });
}

interface Parts {
  readonly changes: readonly Change[];
  readonly extras: PlanBody["extras"];
  readonly unmanaged: readonly Live[];
  readonly findings: readonly Finding[];
  readonly inSync: number;
  readonly unread: PlanBody["unread"];
}

function sealed(reading: Reading, parts: Parts): Plan {
  const count = (action: Change["action"]): number => parts.changes.filter((c) => c.action === action).length;
  const errors = parts.findings.filter((f) => f.severity === "error");
  const body: PlanBody = {
    environment: { ...reading.environment },
    access: reading.access,
    complete: parts.unread.length === 0,
    summary: {
      create: count("create"),
      update: count("update"),
      rename: count("rename"),
      replace: count("replace"),
      delete: count("delete"),
      inSync: parts.inSync,
      unmanaged: parts.unmanaged.length,
      unread: parts.unread.reduce((sum, { keys }) => sum + keys.length, 0),
    },
    changes: parts.changes,
    skipped: [],
    adopted: [],
    extras: parts.extras,
    unread: parts.unread,
    serverWarnings: [],
    unmanaged: parts.unmanaged.map(({ name, kind, id }) => ({ name, kind, id })),
    untouchable: [...reading.untouchable].sort(byNameAndId),
    redeploy: { state: "unknown", sources: [] },
    meaning: [],
    findings: parts.findings,
    rows: [...reading.live.values()].map(rowOf).sort(byName),
  };
  if (isNonEmpty(errors)) return frozen({ ...body, status: "blocked", by: errors });
  const { access } = reading;
  return frozen(access === "manifest" ? { ...body, status: "declared", access } : { ...body, status: "ready", access });
}

// To the bottom: whoever is shown a plan cannot change what will be applied.
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function byNameAndId(a: Untouchable, b: Untouchable): number {
  return byName(a, b) || (a.id < b.id ? -1 : 1);
}

function rowOf({ id, name, kind, createdAt, updatedAt }: Row): Row {
  return { id, name, kind, createdAt, updatedAt };
}

function common(desired: Desired): Pick<Change, "name" | "kind" | "at" | "blockedBy"> {
  return { name: desired.name, kind: desired.kind, at: desired.at, blockedBy: [] };
}

function changeOf(desired: Desired, live: Live, edits: readonly Edit[]): Change | undefined {
  if (live.name !== desired.name) return { ...common(desired), action: "rename", id: live.id, from: live.name, edits };
  const isChanged = edits.some((e) => e.status === "new" || e.status === "different");
  return isChanged && isNonEmpty(edits) ? { ...common(desired), action: "update", id: live.id, edits } : undefined;
}

// A name that a replace left aside is never pruned: the next plan decides what to do with it.
function isPrunable(manifest: Manifest, live: Live): boolean {
  return !isNamed(manifest.policy.ignore, live.name) && !live.name.startsWith(asidePrefix);
}
