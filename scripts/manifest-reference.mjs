// Fills the tables of docs/manifest.md, between `<!-- generated: NAME -->` and `<!-- end -->`, from the JSON Schema, the
// limits and the variables that no manifest reads.

/** The page with its tables made anew. Throws where a marker names no table. */
export function manifestReference(page, schema, { limits, neverRead }) {
  const { definitions } = schema;
  const tables = {
    root: () => words(schema, definitions),
    policy: () => words(definitions.policy, definitions),
    source: () => words(definitions.source, definitions),
    absent: () => words(definitions.absent, definitions),
    value: () => words(definitions.value, definitions),
    limits: () => bounds(limits),
    variables: () => `${neverRead.map((glob) => `\`${glob}\``).join(", ")}\n`,
  };
  return page.replace(/(<!-- generated: (\w+) -->\n)[\s\S]*?(?=<!-- end -->)/g, (_, marker, name) => {
    const table = tables[name];
    if (!table) throw new Error(`docs/manifest.md has a marker of no table: ${name}`);
    return `${marker}\n${table()}\n`;
  });
}

function words({ properties, required = [] }, definitions) {
  const rows = Object.entries(properties).map(([word, rule]) => {
    const target = rule.$ref ? definitions[rule.$ref.split("/").at(-1)] : {};
    const meaning = rule.description ?? target.description;
    if (!meaning) throw new Error(`the schema does not say what "${word}" means`);
    const must = required.includes(word) ? " Required." : "";
    return [`\`${word}\``, typeOf({ ...target, ...rule }), meaning + must];
  });
  return table(["word", "type", "meaning"], rows);
}

const types = { string: "text", boolean: "true or false", integer: "whole number", object: "map", number: "number" };

function typeOf({ type, const: constant, enum: values, items }) {
  if (constant !== undefined) return `\`${constant}\``;
  if (values) return values.map((value) => `\`${value}\``).join(" or ");
  if (type === "array") return items.type === "string" ? "list of texts" : "list";
  return [type]
    .flat()
    .map((name) => types[name])
    .join(", ");
}

function bounds(limits) {
  const mib = (count) => `${count / 1024 / 1024} MiB`;
  const number = (count) => count.toLocaleString("en-US");
  return table(
    ["what", "at most"],
    [
      ["a file", mib(limits.bytes)],
      ["all files together", mib(limits.allFiles)],
      ["lines of one file", number(limits.lines)],
      ["keys of one file", number(limits.keys)],
      ["items of the lists of one file", number(limits.items)],
      ["keys of one map, items of one list", number(limits.entries)],
      ["keys at the left edge", number(limits.rootKeys)],
      ["brackets and braces of one file", number(limits.collections)],
      ["words and signs of one file", number(limits.lexemes)],
      ["characters of one text", number(limits.text)],
      ["levels of nesting", number(limits.depth)],
      ["aliases of one file", number(limits.aliases)],
      ["anchors and aliases of one file", number(limits.properties)],
      ["findings that are told in one run", `${number(limits.findings)}, and how many there are more`],
    ],
  );
}

function table(heading, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("");
}
