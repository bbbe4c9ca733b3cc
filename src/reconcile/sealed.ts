import { byName } from "../model/by-name.ts";
import { actions, type Change } from "../model/change.ts";
import { isNonEmpty, sortFindings } from "../model/finding.ts";
import type { Live, Reading, Row, Untouchable } from "../model/live.ts";
import type { Plan, PlanBody } from "../model/plan.ts";
import { meaningOf } from "./meaning.ts";
import { retargetsFirst } from "./retarget.ts";

/** What was planned, before it is counted, ordered and closed. */
export type Parts = Pick<
  PlanBody,
  | "changes"
  | "skipped"
  | "adopted"
  | "extras"
  | "unread"
  | "redeploy"
  | "serverWarnings"
  | "meaning"
  | "findings"
  | "base"
  | "only"
> & {
  readonly unmanaged: readonly Live[];
  readonly inSync: number;
};

/** Makes a plan of its parts: ordered, counted, and frozen to the bottom. */
export function sealed(reading: Reading, parts: Parts): Plan {
  const changes = [...parts.changes].sort(inOrder);
  const findings = retargetsFirst(sortFindings(parts.findings));
  const errors = findings.filter((f) => f.severity === "error");
  const body: PlanBody = {
    environment: { ...reading.environment },
    access: reading.access,
    complete: parts.unread.length === 0 && reading.access !== "manifest",
    ...(parts.base && { base: parts.base }),
    ...(parts.only && { only: [...new Set(parts.only)].sort() }),
    summary: {
      ...countsOf(changes),
      inSync: parts.inSync,
      unmanaged: parts.unmanaged.length,
      unread: parts.unread.reduce((sum, { keys, tags }) => sum + keys.length + (tags ? 1 : 0), 0),
    },
    changes,
    skipped: [...parts.skipped].sort(inOrder),
    adopted: parts.adopted,
    extras: [...parts.extras].sort(byName),
    unread: [...parts.unread].sort(byName),
    serverWarnings: parts.serverWarnings,
    unmanaged: parts.unmanaged.map(({ name, kind, id }) => ({ name, kind, id })),
    untouchable: [...reading.untouchable].sort(byNameAndId),
    redeploy: parts.redeploy,
    meaning: [...parts.meaning, ...meaningOf(changes, parts.redeploy)],
    findings,
    rows: reading.access === "manifest" ? [] : [...reading.live.values()].map(rowOf).sort(byName),
  };
  if (isNonEmpty(errors)) return frozen({ ...body, status: "blocked", by: errors });
  const { access } = reading;
  return frozen(access === "manifest" ? { ...body, status: "declared", access } : { ...body, status: "ready", access });
}

/** How many changes there are of each action. */
export function countsOf(changes: readonly Change[]): Readonly<Record<Change["action"], number>> {
  const count = (action: Change["action"]): number => changes.filter((c) => c.action === action).length;
  return {
    create: count("create"),
    update: count("update"),
    rename: count("rename"),
    replace: count("replace"),
    delete: count("delete"),
  };
}

/** Freezes to the bottom: whoever is shown a plan cannot change what will be applied. */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function inOrder(a: Change, b: Change): number {
  return actions.indexOf(a.action) - actions.indexOf(b.action) || byName(a, b);
}

function byNameAndId(a: Untouchable, b: Untouchable): number {
  return byName(a, b) || (a.id < b.id ? -1 : 1);
}

function rowOf({ id, name, kind, createdAt, updatedAt }: Row): Row {
  return { id, name, kind, createdAt, updatedAt };
}
