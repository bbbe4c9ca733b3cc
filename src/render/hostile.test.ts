import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { hostile } from "../../test/support/hostile.ts";
import { created, deleted, fresh, moved, planOf, renamed, replaced, updated } from "../../test/support/plans.ts";
import { commandIn } from "../../test/support/workflow-commands.ts";
import { unprintable } from "../model/hostile-text.ts";
import type { Plan } from "../model/plan.ts";
import { renderPlanAnnotations } from "./github.ts";
import { renderPlanMarkdown } from "./markdown.ts";
import { planMarker } from "./markdown-text.ts";
import { paintFor } from "./paint.ts";
import { renderPlan } from "./plan.ts";

// A plan whose every text comes from somebody who wants to be obeyed. What may be shown of a value was cleaned where it was
// cleared, but for its line breaks; here nothing was.
const plans: fc.Arbitrary<Plan> = fc
  .array(hostile, { minLength: 30, maxLength: 30 })
  .chain((texts) => fc.tuple(fc.constant(texts), fc.boolean()))
  .map(([texts, isError]) => {
    let next = 0;
    const text = (): string => texts[next++ % texts.length] ?? "";
    const place = () => ({ file: text(), line: 1, column: 1 });
    const users = [{ file: text(), line: 1, column: 1, how: "sql" as const }];
    const warning = { code: text(), title: text(), message: text(), keys: [text()] };
    const name = text();
    return planOf(
      [
        deleted(text(), "absent", { at: place(), users }),
        deleted(text(), "replaced", { of: text() }),
        replaced(text(), "mysql", [fresh(text(), text())], { at: place(), users }),
        updated(name, [moved(text(), text(), text()), { ...fresh(text(), text()), changedAt: text() }], {
          at: place(),
          tags: {
            set: { before: [text()], after: [text(), text()] },
            stale: { kind: "mysql", name: text(), tags: [text()] },
          },
          retarget: { destination: [text()], secrets: [text()] },
        }),
        renamed(text(), text(), [{ key: text(), status: "unread", sensitive: true, changedAt: text() }]),
        created(text(), [fresh(text(), text())], { at: place() }),
      ],
      {
        environment: { id: text(), name: text(), server: text() },
        base: { revision: text(), commit: text(), chosenBy: text() },
        only: [text()],
        skipped: [updated(text(), [moved(text(), text(), text(), { skipped: true })])],
        adopted: [text()],
        extras: [{ name: text(), keys: [text()] }],
        serverWarnings: [
          { name, ...warning },
          { name: text(), ...warning },
        ],
        unmanaged: [{ name: text(), kind: text(), id: text() }],
        untouchable: [{ id: text(), name: text(), kind: text(), createdAt: text(), why: "other-kind" }],
        meaning: [text()],
        findings: [
          { severity: isError ? "error" : "warning", code: "drift", message: text(), hint: text(), at: place() },
          { severity: "warning", code: "retarget", message: text(), at: place(), other: place() },
        ],
      },
    );
  });

test("as text it obeys no terminal and no runner", () => {
  fc.assert(
    fc.property(plans, fc.boolean(), fc.constantFrom(60, 80, undefined), (plan, full, width) => {
      const lines = renderPlan(plan, paintFor(false), { full, ...(width && { width }) }).split("\n");
      expect(lines.filter((line) => line.search(unprintable) >= 0)).toEqual([]);
      expect(lines.filter((line) => commandIn(line) !== undefined)).toEqual([]);
    }),
  );
});

test("as annotations it is one for each finding and each loss, and the count", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const [last, ...lines] = renderPlanAnnotations(plan, (file) => file)
        .split("\n")
        .reverse();
      expect(last).toBe("");
      const commands = lines.map(commandIn).map((command) => (typeof command === "object" ? command.name : command));
      const severities = plan.findings.map(({ severity }) => severity);
      expect(commands.sort()).toEqual([...severities, "notice", "notice", "notice", "notice"].sort());
    }),
  );
});

test("as Markdown it is our own elements, outside of which GitHub finds nothing to link", () => {
  const ours = /^<\/?(?:b|code|details|h3|h4|li|p|pre|strong|summary|ul)>$|^<code class="language-diff">$/;
  fc.assert(
    fc.property(plans, fc.constantFrom(60_000, 3000), (plan, budget) => {
      const markdown = renderPlanMarkdown(plan, { budget });
      expect(markdown.split("\n")[0]).toBe(planMarker(plan.environment.id || plan.environment.name || ""));
      expect(markdown.split("\n").filter((line) => line.search(unprintable) >= 0 || commandIn(line))).toEqual([]);
      const html = micromark(markdown, {
        allowDangerousHtml: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      });
      const markup = html.replace(/^<!-- chalk-ds plan: [\w.%]* -->/, "").replaceAll("<!-- -->", "");
      expect((markup.match(/<[^>]*>/g) ?? []).filter((tag) => !ours.test(tag))).toEqual([]);
      const outside = markup.replace(/<code[^>]*>.*?<\/code>/gs, "").replace(/<[^>]*>/g, "");
      expect(outside).not.toMatch(/@\w|#\d|\bGH-\d|[0-9a-f]{7}|:[\w+-]+:|\$|https?:|www\.|&lt;/i);
    }),
  );
});
