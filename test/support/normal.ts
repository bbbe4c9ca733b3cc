import type { Stage } from "./stage.ts";

/** Text without what differs from run to run: the folder, the server's port, durations and times. */
export function settle(text: string, stage: Pick<Stage, "folder" | "box">): string {
  return text
    .replaceAll(stage.folder, "/folder")
    .replaceAll(stage.box.address().replace(/^https?:\/\//, ""), "127.0.0.1:7000")
    .replace(/\b\d+(?:\.\d+)? (m?s)\b/g, "0.0 $1")
    .replace(/("milliseconds": )[\d.]+/g, "$10")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, "2020-01-01T00:00:00Z");
}
