import { describe, expect, test } from "vitest";
import { keySpec, kindSpec } from "../catalog/catalog.ts";
import { exampleManifest } from "../catalog/example.ts";
import { kindPage } from "../catalog/kind-page.ts";
import { type Kind, kinds } from "../model/kind.ts";
import type { KindPage } from "../model/kind-page.ts";
import { kindMarkdown, kindsMarkdown } from "./kind-markdown.ts";
import { renderKindPage } from "./kind-page.ts";
import { paintFor } from "./paint.ts";

const plain = (kind: Kind): string => renderKindPage(kindPage(kind), paintFor(false));

describe.for(kinds)("the page of %s", (kind) => {
  const keys = kindSpec(kind).keys.map(({ key }) => key);

  test("fits into 80 columns", () =>
    expect(
      plain(kind)
        .split("\n")
        .filter((line) => line.length > 80),
    ).toEqual([]));

  test("names each key, in a line of its own", () => {
    const heads = [...plain(kind).matchAll(/^ {2}([A-Z][A-Z0-9_]+) {2}\S/gm)].map(([, key]) => key);
    expect(heads).toEqual(keys);
    const rows = [...kindMarkdown(kindPage(kind)).matchAll(/^\| `(\w+)` \|.*\|.*\|.*\|$/gm)].map(([, key]) => key);
    expect(rows).toEqual(keys);
  });

  test("says what is required and what is sensitive", () => {
    const said = (word: string): readonly (string | undefined)[] =>
      [...plain(kind).matchAll(new RegExp(`^ {2}(\\w+) {2}.*\\b${word}\\b`, "gm"))].map(([, key]) => key);
    expect(said("sensitive")).toEqual(keys.filter((key) => keySpec(kind, key)?.sensitive));
    expect(said("required")).toEqual(keys.filter((key) => keySpec(kind, key)?.required === "yes"));
  });

  test("tells each trap in sentences that begin with the key, or with what is missing", () => {
    const { traps } = kindSpec(kind);
    const begins = traps.map(({ at, when: [[first] = [""]] }) => at ?? `There is no ${first}:`);
    const told = kindPage(kind).traps;
    expect(told.map((text, i) => text.startsWith(begins[i] ?? "?"))).toEqual(traps.map(() => true));
    expect(told.filter((text) => !text.endsWith("."))).toEqual([]);
  });

  test("ends with the whole example", () => {
    const [, shown = ""] = plain(kind).split("\nExample\n");
    const [example = ""] = shown.split("\n\n");
    expect(`${example.trimEnd().replace(/^ {2}/gm, "")}\n`).toBe(exampleManifest(kind));
  });
});

test("colours are all that colours add", () => {
  const coloured = renderKindPage(kindPage("kafka"), paintFor(true));
  expect(coloured).not.toBe(plain("kafka"));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain("kafka"));
});

test("Markdown shows a text as it is", () => {
  const hostile = "a|b `c` <d> [e](f) g_h *i* #j";
  const page: KindPage = {
    kind: "kafka",
    title: hostile,
    keys: [{ key: "K", isRequired: true, isSensitive: false, format: "x|y", text: hostile }],
    alternatives: [],
    traps: [hostile],
    wrongNames: [],
    example: "version: 1\n",
    secrets: [],
  };
  const escaped = "a\\|b \\`c\\` \\<d\\> \\[e\\](f) g\\_h \\*i\\* \\#j";
  const lines = kindMarkdown(page).split("\n");
  expect(lines).toContain(`# ${escaped}`);
  expect(lines).toContain(`| \`K\` | required | x\\|y | ${escaped} |`);
  expect(lines).toContain(`- ${escaped}`);
  expect(kindsMarkdown([page])).toContain(`| ${escaped} | 1 | \`K\` |`);
});

test("Markdown has a page for each kind in its list", () => {
  const list = kindsMarkdown(kinds.map(kindPage));
  expect([...list.matchAll(/\]\((\w+)\.md\)/g)].map(([, kind]) => kind)).toEqual(kinds);
});
