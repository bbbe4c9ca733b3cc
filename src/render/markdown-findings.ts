import type { Finding } from "../model/finding.ts";
import { joined, told } from "./markdown-parts.ts";

/**
 * Findings as Markdown under a heading of our own words: why there is no plan, or what is to be told beside one. At most
 * about `budget` UTF-8 bytes long: what does not fit is counted.
 */
export function renderFindingsMarkdown(heading: string, findings: readonly Finding[], budget: number): string {
  return joined([heading, ...told(findings, { told: 200, characters: 1000 }, budget)]);
}
