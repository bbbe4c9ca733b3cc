import type { ChalkDsError } from "../../src/model/finding.ts";
import { parseBehaviour } from "../../src/server/behaviour.ts";

/** What `--behaviour` complains of; empty where it takes the text. */
export function complaint(text: string): string {
  try {
    parseBehaviour(text);
    return "";
  } catch (error) {
    const [finding] = (error as ChalkDsError).findings;
    return `${finding?.message} [${finding?.code}] ${finding?.hint}`;
  }
}

/** Every value of every switch as `name=value`, taken from the hint that a wrong one gets. */
export function everyBehaviour(): readonly string[] {
  const known = complaint("x=y").split("known are ")[1]?.split(", ") ?? [];
  return known.flatMap((line) => {
    const [name, values = ""] = line.split("=");
    return values.split("|").map((value) => `${name}=${value}`);
  });
}
