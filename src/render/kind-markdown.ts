import type { KindPage, PageKey } from "../model/kind-page.ts";
import { capital, wayText } from "./kind-page.ts";

const meaning = "../errors.md#the-manifests-meaning";

/** The page of a kind as Markdown, as it stands in docs/kinds. */
export function kindMarkdown(page: KindPage): string {
  const sections = [
    `# ${text(page.title)}`,
    `\`kind: ${page.kind}\`. The same page in a terminal: \`chalk-ds kinds ${page.kind}\`. All kinds: [README](README.md).`,
    `\`\`\`yaml\n# chalk-ds.yaml\n${page.example}\`\`\``,
    ...(page.secrets.length > 0
      ? [`The example wants ${page.secrets.map((name) => `\`chalk-ds secret set ${name}\``).join(", ")} first.`]
      : []),
    "## Keys",
    ["| key | | value | meaning |", "| --- | --- | --- | --- |", ...page.keys.map(row)].join("\n"),
    `A sensitive key is never shown; written out in a manifest it is warned of ([plaintext-secret](${meaning})).`,
    ...page.alternatives.flatMap(({ name, ways, note }) => [
      `## ${capital(name)}`,
      ways.map((way) => `- ${text(wayText(way))}`).join("\n"),
      `${text(note)} See [key-alternatives](${meaning}).`,
    ]),
    ...(page.traps.length > 0
      ? ["## Traps", page.traps.map((trap) => `- ${text(trap)}`).join("\n"), `See [key-trap](${meaning}).`]
      : []),
    ...(page.wrongNames.length > 0
      ? [
          "## Names that are no keys",
          [
            "| written | meant |",
            "| --- | --- |",
            ...page.wrongNames.map(([name, key]) => `| \`${name}\` | \`${key}\` |`),
          ].join("\n"),
        ]
      : []),
  ];
  return `${generated}${sections.join("\n\n")}\n`;
}

/** The list of all kinds as Markdown. */
export function kindsMarkdown(pages: readonly KindPage[]): string {
  const rows = pages.map(({ kind, title, keys }) => {
    const required = keys.filter((key) => key.isRequired).map(({ key }) => `\`${key}\``);
    return `| [\`${kind}\`](${kind}.md) | ${text(title)} | ${keys.length} | ${required.join(", ")} |`;
  });
  const table = ["| kind | | keys | required |", "| --- | --- | --- | --- |", ...rows].join("\n");
  const words = [
    "The rules of the server are not public. Required is what an official client demands; chalk-ds warns where one can only",
    "fail, and says nothing of what nobody outside knows.",
  ].join("\n");
  return `${generated}# Kinds of data source\n\n${table}\n\n${words}\n`;
}

const generated = "<!-- Generated from src/catalog by npm run generate. -->\n";

function row({ key, isRequired, isSensitive, format, text: words }: PageKey): string {
  const facts = [...(isRequired ? ["required"] : []), ...(isSensitive ? ["sensitive"] : [])].join(", ");
  return `| \`${key}\` | ${facts} | ${text(format)} | ${text(words)} |`;
}

/** Prose as Markdown that shows it as it is; names of keys and places stand in code. */
function text(words: string): string {
  return words
    .split(" ")
    .map((word) => {
      const [, before = "", core = "", after = ""] = /^([("]*)(.*?)([)".,;:]*)$/.exec(word) ?? [];
      const isCode = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[A-Z]{2,}-[A-Z0-9-]+$|:\/\//.test(core);
      return isCode ? `${escaped(before)}\`${core}\`${escaped(after)}` : escaped(word);
    })
    .join(" ");
}

function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]<>|#~]/g, "\\$&");
}
