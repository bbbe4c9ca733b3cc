import type { Kind } from "../model/kind.ts";
import { kindSpec } from "./catalog.ts";

/**
 * A whole manifest with one data source, `my_<kind>`: it validates without a finding, and applies where the stored
 * secrets exist that it names as `{ secret: NAME }`. It reads no variable and no file.
 */
export function exampleManifest(kind: Kind): string {
  const lines = kindSpec(kind).example.map(([key, yaml]) => `      ${key}: ${yaml}\n`);
  return `version: 1\ndatasources:\n  my_${kind}:\n    kind: ${kind}\n    config:\n${lines.join("")}`;
}
