import { describe, expect, test } from "vitest";
import { have } from "../../test/support/builders.ts";
import type { Deployed, Live } from "../model/live.ts";
import { redeployOf } from "./redeploy.ts";

const at = (createdAt: string): Deployed => ({ active: { id: "d", createdAt }, inProgress: false });
const running = (deployed: Deployed): Deployed => ({ ...deployed, inProgress: true });

/** Sources by name with the moments of their creation and last change. */
function sources(...rows: readonly (readonly [name: string, created: string, updated: string])[]): readonly Live[] {
  return rows.map(([name, createdAt, updatedAt]) => ({ ...have(name), createdAt, updatedAt }));
}

const [t1, t1a, t1b, t2] = [
  "1700000000.000000000",
  "1700000000.123456788",
  "1700000000.123456789",
  "1700000001.000000000",
];

describe("a redeploy", () => {
  // biome-ignore format: a table is read by its columns
  const table: readonly [rule: string, deployed: Deployed | "unread", live: readonly Live[], expected: string][] = [
    ["is not needed where all is older than the deployment",   at(t2),              sources(["a", t1, t1], ["b", t1, t1a]),      "none"],
    ["is not needed for what changed at that very moment",     at(t1),              sources(["a", t1, t1]),                      "none"],
    ["is pending for what changed later",                      at(t1),              sources(["a", t1, t2], ["b", t1, t1]),       "pending a"],
    ["is pending for what was made later, and tells no change", at(t1),             sources(["a", t2, "0.000000000"]),           "pending a"],
    ["is decided by the last nanosecond",                      at(t1a),             sources(["a", t1, t1b], ["b", t1, t1a]),     "pending a"],
    ["counts seconds as numbers, not as text",                 at("999999999.999999999"), sources(["a", t1, t1]),               "pending a"],
    ["lists the sources by name",                              at(t1),              sources(["b", t1, t2], ["a", t1, t2]),       "pending a b"],
    ["is not needed where nothing is managed",                 at(t1),              [],                                          "none"],
    ["is not known where the server does not tell",            "unread",            sources(["a", t1, t2]),                      "unknown"],
    ["is not known where nothing is deployed",                 { inProgress: false }, sources(["a", t1, t2]),                    "unknown"],
    ["is in progress, whatever is newer",                      running(at(t1)),     sources(["a", t1, t2], ["b", t1, t1]),       "in-progress a"],
    ["is in progress, though nothing is newer",                running(at(t2)),     sources(["a", t1, t1]),                      "in-progress"],
    ["is in progress as the first one of all",                 { inProgress: true }, sources(["a", t1, t2]),                     "in-progress"],
  ];
  test.for(table)("%s", ([, deployed, live, expected]) => {
    const { state, sources } = redeployOf(deployed, live);
    expect([state, ...sources].join(" ")).toBe(expected);
  });
});
