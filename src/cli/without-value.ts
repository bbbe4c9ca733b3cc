/**
 * A word of the command line as a message repeats it: `--password=…` without what follows the sign, and `-p…` without
 * what clings to it. People type secrets there, and CI keeps what is printed.
 */
export function withoutValue(word: string): string {
  const [name = ""] = word.split("=", 1);
  return /^-[^-]/.test(name) ? name.slice(0, 2) : name;
}
