/** The words that a manifest has at each place: what is allowed there, and what a frame may show of a file that is no YAML. */
export const words = {
  root: ["version", "environment", "policy", "datasources", "absent", "environments"],
  policy: ["prune", "ignore", "protect", "maxDeletes", "drift"],
  source: ["kind", "config", "permissionTags", "renamedFrom", "replaces", "protect"],
  absent: ["name", "id"],
  overlay: ["datasources"],
  value: ["secret", "env", "file", "encoding", "value", "sensitive", "keep"],
} as const;

/** Of a path into a manifest the part that has the same meaning in an overlay as outside it: `environments.*` is left out. */
export function withoutOverlay(path: readonly string[]): readonly string[] {
  return path[0] === "environments" && path.length > 2 ? path.slice(2) : path;
}

/**
 * Whether a key may be repeated. What is no word may be a secret that slipped out of its quotes. `__proto__` is none
 * either: protobuf-es loses an entry of that name from a config on its way.
 */
export function isWord(key: string): boolean {
  return /^\w{1,64}$/.test(key) && key !== "__proto__";
}

/** Whether the name of a source may be repeated, right or wrong: letters of any script, and what people put between words. */
export function isSourceName(name: string): boolean {
  return /^[\p{L}\p{N}_ .-]{1,64}$/u.test(name);
}
