import type { Approval, ApprovedChange, ApprovedKey, ApprovedUnread, Commit } from "../model/approval.ts";
import { type Change, type Edit, sent } from "../model/change.ts";
import type { Desired, Manifest } from "../model/desired.ts";
import type { ReadyPlan } from "../model/plan.ts";
import { expressionOf } from "./stated.ts";

/** The approval of a plan as it stands: each change with the manifest's expressions, and the keys that could not be read. */
export function approvalOf(plan: ReadyPlan, manifest: Manifest, commit: Commit | undefined): Approval {
  const changed = new Set(plan.changes.map(({ name }) => name));
  return {
    environment: plan.environment,
    ...(commit && { commit }),
    changes: plan.changes.map((change) => approvedChange(change, manifest)),
    unread: plan.unread
      .filter(({ name }) => !changed.has(name))
      .flatMap(({ name, keys }) => approvedUnread(name, keys, plan, manifest)),
  };
}

function approvedChange(change: Change, manifest: Manifest): ApprovedChange {
  const { action, name, kind, tags, retarget } = change;
  const unread = change.action === "delete" ? [] : change.edits.filter(({ status }) => status === "unread");
  const desired = change.action === "delete" ? undefined : manifest.desired.get(name);
  return {
    action,
    name,
    kind,
    ...(change.action !== "create" && { id: change.id }),
    ...(change.action === "rename" && { previousName: change.from }),
    ...(change.action === "replace" && { was: change.was }),
    keys: desired ? approvedKeys(desired, sent(change), unread) : [],
    ...(tags && {
      tags: {
        ...(tags.set && { set: tags.set.after }),
        ...(tags.stale && { stale: { kind: tags.stale.kind, name: tags.stale.name } }),
      },
    }),
    ...(retarget && { retarget }),
  };
}

function approvedUnread(
  name: string,
  keys: readonly string[],
  { rows }: ReadyPlan,
  manifest: Manifest,
): readonly ApprovedUnread[] {
  const row = rows.find((r) => r.name === name);
  const desired = manifest.desired.get(name);
  return row && desired
    ? [
        {
          name,
          kind: row.kind,
          id: row.id,
          keys: approvedKeys(
            desired,
            [],
            keys.map((key) => ({ key })),
          ),
        },
      ]
    : [];
}

/** The keys as the manifest says them, in its order. */
function approvedKeys(
  { kind, config }: Desired,
  sentKeys: readonly Pick<Edit, "key">[],
  unread: readonly Pick<Edit, "key">[],
): readonly ApprovedKey[] {
  const isSent = new Set(sentKeys.map(({ key }) => key));
  const isUnread = new Set(unread.map(({ key }) => key).filter((key) => !isSent.has(key)));
  return [...config].flatMap(([key, value]): readonly ApprovedKey[] => {
    const expression = isSent.has(key) || isUnread.has(key) ? expressionOf(kind, key, value) : undefined;
    return expression ? [{ key, expression, ...(isUnread.has(key) && { isUnread: true }) }] : [];
  });
}
