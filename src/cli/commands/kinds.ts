import { kindSpec } from "../../catalog/catalog.ts";
import { kindPage } from "../../catalog/kind-page.ts";
import { type Kind, kinds } from "../../model/kind.ts";
import { renderKindPage } from "../../render/kind-page.ts";
import { kindOf } from "../kind-word.ts";
import * as flags from "../options.ts";
import type { Build } from "../program.ts";
import { table } from "../table.ts";
import { type Talk, talkFor } from "../talk.ts";

type Options = flags.OutputOptions;

/** `chalk-ds kinds [KIND]`: what is known of the kinds, offline. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, ["chalk-ds kinds", "chalk-ds kinds postgresql"]);
  flags
    .addOutput(command.argument("[kind]", "show the keys of this kind"))
    .action((word: string | undefined, options: Options) => {
      const talk = talkFor(options, context);
      if (word === undefined) listKinds(options, talk);
      else showKind(kindOf(word), options, talk);
      end(0);
    });
};

function listKinds(options: Options, talk: Talk): void {
  const rows = kinds.map((kind) => ({ kind, title: kindSpec(kind).title, keys: kindSpec(kind).keys.length }));
  if (options.format === "json") talk.json(rows);
  else
    talk.result(
      table(
        ["KIND", "TITLE", "KEYS"],
        rows.map((r) => [r.kind, r.title, String(r.keys)]),
      ),
    );
}

function showKind(kind: Kind, options: Options, talk: Talk): void {
  if (options.format === "json") talk.json(kindSpec(kind));
  else talk.result(renderKindPage(kindPage(kind), talk.paint));
}
