import { addExamples } from "../options.ts";
import type { Build } from "../program.ts";

/** `chalk-ds schema`: the JSON Schema of the manifest, for editors and other tools. */
export const build: Build = (command, context, end) => {
  addExamples(command, ["chalk-ds schema > manifest.schema.json"]).action(async () => {
    const { default: schema } = await import("../../../schemas/manifest.schema.json", { with: { type: "json" } });
    context.stdout.write(`${JSON.stringify(schema, undefined, 2)}\n`);
    end(0);
  });
};
