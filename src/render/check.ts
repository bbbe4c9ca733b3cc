import type { Check } from "../model/check.ts";
import { clean } from "./clean.ts";
import type { Paint } from "./paint.ts";

/** Checks a line each: a word for how it is, what was looked at, what was seen; and below what is not ok, what to do. */
export function renderChecks(checks: readonly Check[], paint: Paint): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const colours = { ok: paint.green, warning: paint.yellow, failed: paint.red, unknown: paint.dim };
  const lines = checks.flatMap(({ name, status, message, hint, code }) => [
    `${colours[status](status.padEnd(7))}  ${name.padEnd(width)}  ${clean(message, 2000)}${code ? ` [${code}]` : ""}`,
    ...(hint ? [`${" ".repeat(width + 11)}${paint.bold("hint")}: ${clean(hint, 2000)}`] : []),
  ]);
  const count = (status: Check["status"]): number => checks.filter((check) => check.status === status).length;
  const counts = (["failed", "warning", "unknown", "ok"] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${status}`);
  return `${lines.join("\n")}\n\n${counts.join(", ")}\n`;
}
