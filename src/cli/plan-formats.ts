import type { Finding, NonEmpty } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import { failureRecord, planRecord } from "../records/plan.ts";
import { renderFindings } from "../render/finding.ts";
import { renderAnnotations, renderPlanAnnotations } from "../render/github.ts";
import { renderPlanMarkdown } from "../render/markdown.ts";
import { renderFindingsMarkdown } from "../render/markdown-findings.ts";
import { bytes } from "../render/markdown-parts.ts";
import type { Paint } from "../render/paint.ts";
import { type PlanText, renderPlan } from "../render/plan.ts";
import type { ExitStatus } from "./exit-status.ts";
import { jsonText } from "./talk.ts";

/** What a plan can be told in; the first is the default. */
export const planFormats = ["text", "json", "markdown", "github"] as const;

/** One of them. */
export type PlanFormat = (typeof planFormats)[number];

/** What there is to tell: a plan with what was found beside it, or why there is none. */
export type PlanTold = { readonly status: ExitStatus } & (
  | { readonly plan: Plan; readonly more: readonly Finding[]; readonly next: string }
  | { readonly plan?: never; readonly failed: NonEmpty<Finding> }
);

/** How a document is dressed. */
export interface Dress {
  readonly paint: Paint;
  /** As wide as a terminal, where there is one. */
  readonly look: Pick<PlanText, "full" | "width">;
  /** Names a manifest's file from the root of the repository, where GitHub looks for it. */
  readonly fromRoot: (file: string) => string;
}

/** A plan, or its failure, as one whole document of a format: what a file gets. */
export function planDocument(format: PlanFormat, told: PlanTold, dress: Dress): string {
  switch (format) {
    case "text":
      return textOf(told, dress);
    case "json":
      return jsonText(
        told.plan ? planRecord(told.plan, told.status, told.more) : failureRecord(told.failed, told.status),
      );
    case "markdown":
      return markdownOf(told);
    case "github":
      return told.plan
        ? renderPlanAnnotations(told.plan, dress.fromRoot) + renderAnnotations(told.more, dress.fromRoot)
        : renderAnnotations(told.failed, dress.fromRoot);
  }
}

function textOf(told: PlanTold, { paint, look }: Pick<Dress, "paint" | "look">): string {
  if (!told.plan) return renderFindings(told.failed, paint, "chalk-ds: ");
  const more = told.more.length > 0 ? `\n${renderFindings(told.more, paint)}` : "";
  return `${renderPlan(told.plan, paint, { ...look, next: told.next })}${more}`;
}

/** What a comment of a pull request may be long, in UTF-8 bytes, with room below the bound of 65,536 characters. */
const commentBytes = 60_000;

function markdownOf(told: PlanTold): string {
  if (!told.plan) return renderFindingsMarkdown("### chalk-ds plan · failed", told.failed, commentBytes);
  const { plan, more, next } = told;
  const below = more.length > 0 ? `\n${renderFindingsMarkdown("#### Besides the plan", more, commentBytes / 4)}` : "";
  return `${renderPlanMarkdown(plan, { next, budget: commentBytes - bytes(below) })}${below}`;
}
