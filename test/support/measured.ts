import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { binary, type Ended, runNode } from "./spawn.ts";

/** How a process ended, and what it took. */
export interface Measured extends Ended {
  /** The most memory that it held at once, as the system counted it; 0 where it ended without telling. */
  readonly peakMiB: number;
  readonly milliseconds: number;
}

const preload = fileURLToPath(new URL("peak.cjs", import.meta.url));

/** Runs the built binary in a process of its own and measures it. */
export async function measured(
  args: readonly string[],
  { cwd, stdin }: { readonly cwd: string; readonly stdin?: string | Uint8Array },
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "chalk-ds-peak-"));
  const file = join(folder, "peak");
  const begun = performance.now();
  const given = { cwd, stdin, env: { CHALK_DS_PEAK: file }, killSignal: "SIGKILL" } as const;
  const ended = await runNode(["--require", preload, binary, ...args], given);
  const milliseconds = performance.now() - begun;
  const peakMiB = peakIn(file);
  rmSync(folder, { recursive: true, force: true });
  return { ...ended, peakMiB, milliseconds };
}

function peakIn(file: string): number {
  try {
    return Number(readFileSync(file, "utf8")) / 1024;
  } catch {
    return 0;
  }
}

/** Does work on each item, so many at a time, and gives the results in the order of the items. */
export async function pooled<T, R>(
  items: readonly T[],
  together: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i] as T, i);
  };
  await Promise.all(Array.from({ length: together }, worker));
  return results;
}
