import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderPlanMarkdown } from "../src/render/markdown.ts";
import { bigPlan } from "./support/big-plan.ts";
import { hasBrowser, openBrowser } from "./support/browser.ts";
import { commentPage } from "./support/page.ts";
import { deleted, planOf, replaced } from "./support/plans.ts";

// Comments as a real browser lays them out: read with GitHub's grammar, and without the sanitizer that GitHub puts between.

/** What a browser makes of a comment. */
interface Seen {
  readonly elements: readonly string[];
  readonly attributes: number;
  /** Texts of code that is visible without a click. */
  readonly visible: readonly string[];
  /** By heading or summary: how many items stand below it, nested ones not counted. */
  readonly items: Readonly<Record<string, number>>;
  /** Texts outside of code, where GitHub looks for what it links. */
  readonly outside: string;
  readonly isNested: boolean;
  readonly overflow: number;
  readonly comments: number;
}

const look = readFileSync(new URL("support/look-at-page.mjs", import.meta.url), "utf8");

describe.runIf(hasBrowser)("a plan as a comment, in a browser", () => {
  let opened: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened[Symbol.asyncDispose]());

  async function see(markdown: string): Promise<Seen> {
    const page = await opened.browser.newPage({ viewport: { width: 808, height: 1000 } });
    const said: string[] = [];
    page.on("dialog", (dialog) => void said.push(dialog.message()));
    page.on("request", (request) => void said.push(request.url()));
    await page.setContent(commentPage(markdown));
    const seen: Seen = await page.evaluate(`${look.replace("export ", "")}; lookAtPage()`);
    expect(said).toEqual([]); // no script ran, and nothing was asked of the network
    await page.close();
    return seen;
  }

  test("500 changes with hostile names stay under the limit, show every deletion, and become nothing but our own elements", async () => {
    const plan = bigPlan();
    const markdown = renderPlanMarkdown(plan, { next: "chalk-ds apply" });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(60_000);
    const seen = await see(markdown);

    expect(plan.changes).toHaveLength(500);
    expect(seen.items).toMatchObject({
      "- 40 to delete": 40,
      "+/- 10 to replace": 10,
      "~ 150 to update": 150,
      "→ 20 to rename": 20,
      "+ 280 to create": 280,
    });
    expect(seen.elements).toEqual(["b", "code", "details", "h3", "h4", "li", "p", "strong", "summary", "ul"]);
    expect(seen.attributes).toBe(0);
    expect(seen.isNested).toBe(false);
    expect(seen.overflow).toBe(0);
    expect(seen.outside).not.toMatch(/@\w|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|:[\w+-]+:|\$|https?:|www\./i);

    const lost = plan.changes.filter(({ action }) => action === "delete" || action === "replace");
    const plain = lost.map(({ name }) => name).filter((name) => /^\w+$/.test(name));
    for (const name of plain) expect(seen.visible).toContain(name);
    // A hostile name is seen with its control characters as codes; its beginning is our own.
    for (const { name } of lost) expect(seen.visible.some((text) => text.startsWith(name.slice(0, 12)))).toBe(true);
  });

  test("5,000 deletions: as many names as fit, open to see, and how many more there are", async () => {
    const names = Array.from({ length: 5000 }, (_, i) => `a_source_of_the_past_${i}`);
    const markdown = renderPlanMarkdown(planOf([...names.map((name) => deleted(name)), replaced("billing", "mysql")]));
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(60_000);
    const seen = await see(markdown);
    const shown = names.filter((name) => seen.visible.includes(name));
    expect(shown.length).toBeGreaterThan(2000);
    const left = Number(/and (\d+) more, not shown here/.exec(seen.outside)?.[1]);
    expect(shown.length + left + (seen.visible.includes("billing") ? 1 : 0)).toBe(5001);
    expect(seen.overflow).toBe(0);
  });
});
