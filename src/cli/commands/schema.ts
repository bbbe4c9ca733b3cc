import { Argument } from "commander";
import { addExamples } from "../options.ts";
import type { Build } from "../program.ts";

const examples = [
  "chalk-ds schema > manifest.schema.json",
  "chalk-ds schema plan                       of what chalk-ds plan --format json prints",
];

/** `chalk-ds schema`: the JSON Schema of the manifest or of a plan, for editors and policy tools. */
export const build: Build = (command, context, end) => {
  addExamples(command, examples)
    .addArgument(new Argument("[document]", "what is described").choices(["manifest", "plan"]).default("manifest"))
    .action(async (document: string) => {
      const { default: schema } = await (document === "plan" ? planSchema() : manifestSchema());
      context.stdout.write(`${JSON.stringify(schema, undefined, 2)}\n`);
      end(0);
    });
};

function manifestSchema(): Promise<{ readonly default: object }> {
  return import("../../../schemas/manifest.schema.json", { with: { type: "json" } });
}

function planSchema(): Promise<{ readonly default: object }> {
  return import("../../../schemas/plan.schema.json", { with: { type: "json" } });
}
