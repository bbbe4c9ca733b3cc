import type { Deployed, Live } from "../model/live.ts";
import type { Redeploy } from "../model/plan.ts";

// Whether a redeploy is pending is derived, never remembered: a source that changed after the active deployment was
// made is not in it. All times are the server's own: our clock has no part in this. What was deleted leaves no row, and
// so no trace here.

/**
 * Whether what the managed sources say now is in effect. Without an active deployment, or where the server tells of
 * none, that is not known.
 */
export function redeployOf(deployed: Deployed | "unread", managed: readonly Live[]): Redeploy {
  if (deployed === "unread") return { state: "unknown", sources: [] };
  const { active, inProgress } = deployed;
  const newer = active ? managed.filter((live) => isNewer(live, active.createdAt)) : [];
  const sources = newer.map(({ name }) => name).sort();
  if (inProgress) return { state: "in-progress", sources };
  if (!active) return { state: "unknown", sources };
  return { state: sources.length > 0 ? "pending" : "none", sources };
}

function isNewer({ createdAt, updatedAt }: Live, moment: string): boolean {
  return isLater(updatedAt, moment) || isLater(createdAt, moment);
}

// Seconds with nine digits after the point: the longer text is the larger number, and as a float the last digits would be lost.
function isLater(a: string, b: string): boolean {
  return a.length === b.length ? a > b : a.length > b.length;
}
