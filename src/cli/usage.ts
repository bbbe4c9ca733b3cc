import type { CommanderError } from "commander";
import type { Finding } from "../model/finding.ts";
import { withoutValue } from "./without-value.ts";

/** What commander found wrong with a command line, in the words of this house. */
export function usageFinding(error: CommanderError, argv: readonly string[]): Finding {
  const [first = "", ...more] = error.message.replace(/^error: /, "").split("\n");
  const advice = /did you mean (.*?)\?/i.exec(more.join(" "))?.[1];
  return {
    severity: "error",
    code: error.code === "commander.unknownCommand" ? "unknown-command" : "usage",
    message: messageOf(error.code, first),
    hint:
      advice === undefined ? `${commandOf(error.code, argv)} --help shows what it takes` : `did you mean "${advice}"?`,
  };
}

function messageOf(code: string, text: string): string {
  if (code === "commander.help") return "a command is missing"; // `chalk-ds source` alone
  if (code === "commander.unknownOption") return `unknown option "${withoutValue(/'(.*)'/s.exec(text)?.[1] ?? "")}"`;
  const [what = ""] = code === "commander.excessArguments" ? text.split(".") : [text.replace(/\.$/, "")];
  return what.replaceAll("'", '"').replace(/\. (It|Allowed)/, (_, word: string) => `: ${word.toLowerCase()}`);
}

/** The command that a line calls, as far as it can be told from the words alone: `chalk-ds source create`. */
function commandOf(code: string, argv: readonly string[]): string {
  const flag = argv.findIndex((word) => !/^[a-z]+$/.test(word));
  const words = argv.slice(0, flag < 0 ? argv.length : flag);
  const isGroup = ["source", "secret"].includes(words[0] ?? "") && code !== "commander.unknownCommand";
  return ["chalk-ds", ...words.slice(0, isGroup ? 2 : 1)].join(" ");
}
