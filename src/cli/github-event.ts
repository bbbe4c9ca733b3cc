import { readFileSync, statSync } from "node:fs";

/** Bytes of the largest event that GitHub delivers. */
const largest = 25 * 1024 * 1024;

/** The event that a job of GitHub runs for, from the file that names it; undefined where that cannot be read: it tells nothing then. */
export function githubEvent(env: Readonly<Record<string, string | undefined>>): unknown {
  const path = env["GITHUB_EVENT_PATH"];
  try {
    if (!path || !statSync(path).isFile() || statSync(path).size > largest) return undefined;
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined; // whoever needs what is missing says so
  }
}
