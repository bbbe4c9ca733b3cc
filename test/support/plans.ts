import type { Change, Edit } from "../../src/model/change.ts";
import { actions } from "../../src/model/change.ts";
import type { Finding, NonEmpty } from "../../src/model/finding.ts";
import type { Kind } from "../../src/model/kind.ts";
import type { Plan, PlanBody } from "../../src/model/plan.ts";
import type { Shown } from "../../src/model/value.ts";
import { countsOf } from "../../src/reconcile/sealed.ts";

// Plans made by hand, for what shows them.

/** A value that may be shown. */
export const shown = (text: string): Shown => text as Shown;

/** A place in `datasources/FILE.yaml`. */
export const at = (line: number, file = "datasources/orders.yaml") => ({ file, line, column: 3 });

/** A key that is different. */
export const moved = (key: string, before: string, after: string, more: Partial<Edit> = {}): Edit => ({
  key,
  status: "different",
  sensitive: false,
  before: shown(before),
  after: shown(after),
  ...more,
});

/** A key of a new source. */
export const fresh = (key: string, after: string): Edit => ({
  key,
  status: "new",
  sensitive: false,
  after: shown(after),
});

/** A key whose value nobody may see. */
export const hidden = (key: string, status: Edit["status"] = "different"): Edit => ({ key, status, sensitive: true });

type Made = Partial<Omit<Change, "action" | "name" | "edits">>;

export const updated = (name: string, edits: readonly Edit[], more: Made = {}): Change => ({
  ...base(name, more),
  action: "update",
  id: `id-${name}`,
  edits,
});

export const created = (name: string, edits: readonly Edit[], more: Made = {}): Change => ({
  ...base(name, more),
  action: "create",
  edits,
});

export const renamed = (from: string, name: string, edits: readonly Edit[] = [], more: Made = {}): Change => ({
  ...base(name, more),
  action: "rename",
  id: `id-${from}`,
  from,
  edits,
});

export const replaced = (name: string, was: Kind, edits: readonly Edit[] = [], more: Made = {}): Change => ({
  ...base(name, more),
  action: "replace",
  id: `id-${name}`,
  was,
  aside: "chalkds_old_0123456789abcdef",
  isAside: false,
  edits,
});

type Why = "absent" | "prune" | "replaced";

export const deleted = (name: string, why: Why = "absent", more: Made & { readonly of?: string } = {}): Change => {
  const { at: place, ...rest } = base(name, more);
  return { ...rest, ...(why === "absent" && place && { at: place }), action: "delete", id: `id-${name}`, why };
};

function base(name: string, more: Made) {
  return { name, kind: "postgresql" as const, at: at(14), blockedBy: [], ...more };
}

/** A plan of these changes, counted and in order; ready unless a finding is an error or it was made offline. */
export function planOf(changes: readonly Change[], more: Partial<PlanBody> = {}): Plan {
  const findings = more.findings ?? [];
  const unmanaged = more.unmanaged ?? [];
  const body: PlanBody = {
    environment: { id: "env_7f3a", name: "production", server: "api.chalk.ai" },
    access: "values",
    complete: true,
    changes: [...changes].sort((a, b) => actions.indexOf(a.action) - actions.indexOf(b.action)),
    skipped: [],
    adopted: [],
    extras: [],
    unread: [],
    serverWarnings: [],
    unmanaged,
    untouchable: [],
    redeploy: { state: "none", sources: [] },
    meaning: [],
    findings,
    rows: [{ id: "id-a", name: "a", kind: "postgresql", createdAt: "1.000000000", updatedAt: "1.000000000" }],
    ...more,
    summary: {
      ...countsOf(changes),
      inSync: 37,
      unmanaged: unmanaged.length,
      unread: 0,
      ...more.summary,
    },
  };
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { ...body, status: "blocked", by: errors as unknown as NonEmpty<Finding> };
  const { access } = body;
  return access === "manifest" ? { ...body, access, status: "declared" } : { ...body, access, status: "ready" };
}
