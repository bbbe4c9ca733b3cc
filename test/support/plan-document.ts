import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv } from "ajv";
import { planSchema } from "../../src/records/plan-schema.ts";
import type { Ended } from "./spawn.ts";

const validate = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(planSchema());

/** What is wrong with a text as a plan's JSON; empty where it is one. */
export function faultsOfPlan(text: string): readonly string[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return ["it is not one JSON document"];
  }
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/**
 * Holds every JSON plan that a command printed or wrote to the schema, failures included: whatever runs commands for
 * tests hands them in here. A wrong command line prints no document. Throws where one is not as described.
 */
export function checkPlanDocuments(args: readonly string[], { exit, stdout }: Ended, folder: string): void {
  if (args[0] !== "plan" || typeof exit === "string") return;
  const check = (name: string, text: string): void => {
    const faults = faultsOfPlan(text);
    if (faults.length > 0) throw new Error(`${name} of ${args.join(" ")}:\n${faults.join("\n")}\n${text}`);
  };
  if (given(args, "--format").at(-1) === "json" && stdout !== "") check("stdout", stdout);
  for (const write of given(args, "--write")) {
    const [, file] = /^json=(.+)$/s.exec(write) ?? [];
    if (file === undefined || !existsSync(resolve(folder, file))) continue;
    const text = readFileSync(resolve(folder, file), "utf8");
    if (text !== "") check(file, text);
  }
}

function given(args: readonly string[], flag: string): readonly string[] {
  return args.flatMap((word, i) => {
    if (word === flag) return [args[i + 1] ?? ""];
    return word.startsWith(`${flag}=`) ? [word.slice(flag.length + 1)] : [];
  });
}
