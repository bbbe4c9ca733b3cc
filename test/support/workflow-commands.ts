// A runner reads a job's log line by line. A line that begins with `::NAME KEY=VALUE,…::TEXT` is a command, and so is
// what follows `##[NAME KEY=VALUE;…]` wherever it stands (actions/runner, ActionCommand).

/** A workflow command. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The command that a runner sees in a line of a log; `old`: one of the older form. */
export function commandIn(line: string): Command | "old" | undefined {
  const [, head, text] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? [];
  if (head === undefined || text === undefined) return line.includes("##[") ? "old" : undefined;
  const [name = "", ...rest] = head.split(" ");
  const pairs = rest.join(" ").split(",");
  const properties = pairs
    .map((pair) => /^(.*?)=(.*)$/s.exec(pair) ?? ["", "", ""])
    .map(([, key, value = ""]) => [key, plain(value).replaceAll("%3A", ":").replaceAll("%2C", ",")]);
  return { name, properties: Object.fromEntries(properties), text: plain(text) };
}

function plain(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
