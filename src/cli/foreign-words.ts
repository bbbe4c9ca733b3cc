import type { Finding } from "../model/finding.ts";

// People arrive with Terraform's words in their fingers. Each gets an answer that names ours.
const answers: ReadonlyMap<string, string> = new Map([
  ["-auto-approve", "chalk-ds apply --yes applies without asking"],
  ["--auto-approve", "chalk-ds apply --yes applies without asking"],
  ["-target", "--only NAME plans one data source alone"],
  ["--target", "--only NAME plans one data source alone"],
  ["-replace", "--replace NAME builds a data source anew"],
  ["-out", "chalk-ds plan --out FILE saves a plan, and chalk-ds apply FILE runs what was approved"],
  ["-var", "use {env: NAME} in the manifest"],
  ["-var-file", "use {env: NAME} in the manifest"],
]);

const commands: ReadonlyMap<string, string> = new Map([
  ["destroy", "name what must not exist under absent: in the manifest, then chalk-ds apply"],
  ["import", "chalk-ds export writes what is live as a manifest; an entry adopts a live source by its name"],
  ["refresh", "chalk-ds plan always reads what is live; there is no state file"],
]);

/** The answer to a word of Terraform's, or undefined when the command line holds none. */
export function foreignWord(argv: readonly string[]): Finding | undefined {
  const flag = argv.map((word) => word.split("=", 1)[0] ?? "").find((word) => answers.has(word));
  const word = flag ?? (commands.has(argv[0] ?? "") ? argv[0] : undefined);
  if (word === undefined) return undefined;
  const hint = answers.get(word) ?? commands.get(word) ?? "";
  const code = flag === undefined ? "unknown-command" : "usage";
  return { severity: "error", code, message: `"${word}" is a word of Terraform's`, hint };
}
