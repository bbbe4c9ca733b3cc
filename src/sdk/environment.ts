import { ChalkDsError } from "../model/finding.ts";
import type { Environment } from "../model/live.ts";
import type { Found } from "./found.ts";
import type { Token } from "./token.ts";

/**
 * Chooses the environment: what was asked for by id, else by name in any case, else the token's primary one.
 * A web identity token knows no names, so there it must be an id. Throws `unknown-environment`.
 */
export function chooseEnvironment(asked: Found | undefined, token: Token, server: string): Environment {
  const text = asked?.text ?? token.primary;
  if (!text) {
    throw ChalkDsError.of(
      "unknown-environment",
      "no environment is chosen, and the credentials are for none in particular",
      {
        hint: `set CHALK_ENVIRONMENT, or use --environment${known(token)}`,
      },
    );
  }
  if (!token.names) return { id: text, server };
  if (Object.hasOwn(token.names, text)) return named(text, token.names[text], server);
  const wanted = text.toLowerCase();
  const matches = Object.entries(token.names).filter(([, name]) => name.toLowerCase() === wanted);
  const [first, second] = matches;
  if (first && !second) return named(first[0], first[1], server);
  if (first) {
    const ids = matches
      .map(([id]) => id)
      .sort()
      .join(", ");
    throw ChalkDsError.of("unknown-environment", `${matches.length} environments are named "${text}"`, {
      hint: `write the id: ${ids}`,
    });
  }
  if (!asked) return { id: text, server };
  throw ChalkDsError.of("unknown-environment", `the credentials know no environment "${text}" (from ${asked.from})`, {
    hint: known(token).replace(/^: /, "") || "they are for no environment at all",
  });
}

function named(id: string, name: string | undefined, server: string): Environment {
  return { id, server, ...(name && { name }) };
}

function known({ names }: Token): string {
  const all = Object.entries(names ?? {}).map(([id, name]) => (name ? `${name} (${id})` : id));
  return all.length > 0 ? `: they know ${all.sort().slice(0, 20).join(", ")}` : "";
}
