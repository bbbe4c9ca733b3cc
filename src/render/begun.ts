import { clean } from "./clean.ts";
import { shellWord } from "./shell-word.ts";

/** What `init` has done. */
export interface Begun {
  readonly written: readonly string[];
  /** Whether the manifest holds what is live: then there is nothing to apply to an empty server. */
  readonly isLive: boolean;
  /** Whether .gitignore got a line. */
  readonly isIgnored: boolean;
  /** The manifest, where it is not where chalk-ds looks by itself. */
  readonly file?: string;
}

const onLocal = "makes it so on an embedded server of your own: no credentials, nothing leaves this machine";

/** What was written, and the commands to go on with. */
export function renderBegun({ written, isLive, isIgnored, file }: Begun): string {
  const flag = file === undefined ? "" : ` -f ${shellWord(file)}`;
  const next: readonly (readonly [string, string])[] = [
    ...(isLive ? [] : [[`chalk-ds apply --local${flag}`, onLocal] as const]),
    [`chalk-ds doctor${flag}`, "says whether credentials, connection and rights are in order for the real one"],
    [`chalk-ds plan${flag}`, "shows what an apply would change there"],
  ];
  const width = Math.max(...next.map(([command]) => command.length));
  return [
    ...written.map((path) => `wrote ${clean(path)}`),
    ...(isIgnored ? ["added .chalk-ds/ to .gitignore"] : []),
    "",
    "Next:",
    ...next.map(([command, why]) => `  ${clean(command.padEnd(width))}  ${why}`),
    "",
  ].join("\n");
}
