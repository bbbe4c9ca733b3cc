import type { Kind } from "../model/kind.ts";
import { kindSpec } from "./catalog.ts";
import type { ExampleLine } from "./spec.ts";

/** The config of a small data source of a kind, in the order in which people write it. */
export function exampleConfig(kind: Kind): readonly ExampleLine[] {
  return kindSpec(kind).example;
}

/**
 * A whole manifest with one data source, `my_<kind>`: it validates without a finding, and applies where the stored
 * secrets exist that it names as `{ secret: NAME }`. It reads no variable and no file.
 */
export function exampleManifest(kind: Kind): string {
  const lines = exampleConfig(kind).map(([key, yaml]) => `      ${key}: ${yaml}\n`);
  return `version: 1\ndatasources:\n  my_${kind}:\n    kind: ${kind}\n    config:\n${lines.join("")}`;
}
