import { isNeverAllowed } from "./resolve.ts";

/**
 * Makes the names of variables: `<SOURCE>_<KEY>` in upper case. One that no manifest may read, or that begins with a
 * digit, gets `DS_` before it; one that is taken, a number after it. `taken` are names that mean something already.
 */
export function placeholderNames(taken: Iterable<string>): (source: string, key: string) => string {
  const used = new Set([...taken].map((name) => name.toUpperCase())); // some systems know no case of variables
  return (source, key) => {
    const name = `${source}_${key}`.toUpperCase();
    const legal = /^\d/.test(name) || isNeverAllowed(name) ? `DS_${name}` : name;
    let free = legal;
    for (let number = 2; used.has(free); number++) free = `${legal}_${number}`;
    used.add(free);
    return free;
  };
}
