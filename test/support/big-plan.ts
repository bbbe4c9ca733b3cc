import type { Plan } from "../../src/model/plan.ts";
import { at, created, deleted, fresh, hidden, moved, planOf, renamed, replaced, updated } from "./plans.ts";

const times = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** What names, values and messages of the big plan hold beside plain text: each would do something if it were obeyed. */
export const attacks = [
  "</details><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<details><summary>",
  "`code` and ``more``",
  "a|b|c",
  "[link](http://evil.example)",
  "![i](http://evil.example/i.png)",
  "@acme/everyone",
  "acme/repo#123",
  "-->\n# heading",
  "http://evil.example www.evil.example a@evil.example",
  "\u202egnp.exe\u001b[31m",
  "::error::x ##[error]x",
  "*bold* _it_ ~~no~~ :tada: $x$",
];

const attack = (i: number): string => attacks[i % attacks.length] ?? "";

/** A plan of 500 changes, every seventh of which has a hostile name, and whose values and messages are hostile too. */
export function bigPlan(): Plan {
  const name = (what: string, i: number): string =>
    i % 7 === 3 ? `${what}_${i} ${attack((i - 3) / 7)}` : `${what}_${i}`;
  const place = (i: number) => ({ at: at(3 + i * 7, `datasources/team_${i % 12}.yaml`) });
  return planOf(
    [
      ...times(40, (i) => deleted(name("old_events", i), i % 3 === 0 ? "prune" : "absent", place(i))),
      ...times(10, (i) => replaced(name("billing", i), "mysql", [fresh("PGHOST", `billing-${i}.internal`)], place(i))),
      ...times(150, (i) =>
        updated(
          name("orders", i),
          [moved("PGHOST", `db-${i}.old.internal`, attack(i)), moved("PGPORT", "5432", "5433"), hidden("PGPASSWORD")],
          place(i),
        ),
      ),
      ...times(20, (i) => renamed(name("clicks", i), name("clicks_v2", i), [], place(i))),
      ...times(280, (i) =>
        created(
          name("events", i),
          [
            fresh("BQ_PROJECT", "acme-prod"),
            fresh("BQ_DATASET", `events_${i}`),
            fresh("BQ_CREDENTIALS_BASE64", "secret gcp"),
          ],
          { kind: "bigquery", ...place(i) },
        ),
      ),
    ],
    {
      unmanaged: times(60, (i) => ({ name: name("dashboard", i), kind: "kafka", id: `id-${i}` })),
      meaning: attacks.map((text) => `resolvers that use "${text}" fail until they are redeployed`),
      findings: [
        {
          severity: "error",
          code: "too-many-deletes",
          message: `the plan deletes 40 data sources, the limit is 3: ${attacks.join(", ")}`,
          hint: "if that is meant: --allow-deletes 40 for this run, or policy.maxDeletes in the manifest",
        },
        {
          severity: "warning",
          code: "retarget",
          message: '"orders_1" will send "PGPASSWORD" to another host',
          ...place(1),
        },
        ...attacks.map((text, i) => ({
          severity: "warning" as const,
          code: "plaintext-secret" as const,
          message: `"K" of "${text}" is written in the manifest`,
          at: at(i + 1, `datasources/${text}.yaml`),
        })),
      ],
    },
  );
}
