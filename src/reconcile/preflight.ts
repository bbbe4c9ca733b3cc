import type { Desired, Manifest } from "../model/desired.ts";
import { ChalkDsError, type Finding } from "../model/finding.ts";
import type { Plan, ReadyPlan } from "../model/plan.ts";
import type { CallOptions, TestAsk, Tested, Tester, TestFinding } from "../model/ports.ts";
import type { About } from "./about.ts";
import { placed } from "./placed.ts";
import { pool } from "./pool.ts";
import { withFindings } from "./reseal.ts";
import { type AskSources, askOf, type Proposal } from "./test-asks.ts";

/** Tests under way at once: each makes the server hold a connection to a database. */
const width = 4;

// The server connects, signs in and asks: that takes longer than any call that it answers by itself.
const limitMs = { fast: 60_000, full: 300_000 } as const;

/** What is told of one test: a server's report has no end that we know. */
const mostFindings = 20;

/** How a plan is tested. */
export interface PreflightOptions extends AskSources, CallOptions {
  /** Warnings count as errors. */
  readonly strict?: boolean;
}

/** A plan with what its tests found, and how many ended how. */
export interface Preflight {
  readonly plan: Plan;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Proposed {
  readonly change: Proposal;
  readonly desired: Desired;
}

/**
 * Lets the server test what a plan proposes, before anything is written: each create, update, rename and replace, at most
 * four at once. A test that fails, or that the server does not answer, blocks the plan.
 * Throws `cancelled` where the signal is aborted before all have ended.
 */
export async function preflight(
  plan: ReadyPlan,
  manifest: Manifest,
  tester: Tester,
  options: PreflightOptions,
): Promise<Preflight> {
  const call = { timeoutMs: options.timeoutMs ?? limitMs[options.coverage], ...signalOf(options) };
  const told: About[] = [];
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const tell = ({ desired }: Proposed, findings: readonly Finding[]): void => {
    const severity = options.strict && { severity: "error" as const };
    for (const finding of findings)
      told.push({ finding: { ...finding, ...placed(manifest, finding.at), ...severity }, names: [desired.name] });
  };
  const one = async ({ ask, ...proposed }: Proposed & { readonly ask: TestAsk }): Promise<void> => {
    if (options.signal?.aborted) return;
    const tested = await tester.test(ask, call);
    const findings = findingsOf(proposed.desired, ask, tested);
    counts[findings.some(({ code }) => code === "test-failed") ? "failed" : "passed"] += 1;
    tell(proposed, findings);
  };

  const asks: (Proposed & { readonly ask: TestAsk })[] = [];
  for (const proposed of proposals(plan, manifest)) {
    const asked = askOf(proposed.change, proposed.desired, options);
    if ("ask" in asked) asks.push({ ...proposed, ...asked });
    else {
      counts.skipped += 1;
      tell(proposed, [{ severity: "warning", code: "test-skipped", ...asked.skipped }]);
    }
  }
  await pool(asks, width, one);
  if (options.signal?.aborted) throw ChalkDsError.of("cancelled", "the connection tests were cancelled");
  return { plan: withFindings(plan, told), ...counts };
}

function signalOf({ signal }: CallOptions): Pick<CallOptions, "signal"> {
  return signal ? { signal } : {};
}

function proposals({ changes }: Plan, { desired }: Manifest): readonly Proposed[] {
  return changes.flatMap((change) => {
    const entry = desired.get(change.name);
    return change.action === "delete" || !entry ? [] : [{ change, desired: entry }];
  });
}

function findingsOf(desired: Desired, ask: TestAsk, tested: Tested): readonly Finding[] {
  const { name, at } = desired;
  if (tested.is === "untested") {
    const message = `the connection test of "${name}" was not answered: ${tested.why}`;
    const hint = "nothing is known of the config: try again, give it longer (--timeout), or plan without --test";
    return [{ severity: "error", code: "test-failed", message, at, hint }];
  }
  const problems = tested.findings.filter(({ status }) => status === "error" || status === "warning");
  // Errors first: they must not be lost among what is left out.
  problems.sort((a, b) => Number(b.status === "error") - Number(a.status === "error"));
  const findings = problems.slice(0, mostFindings).map((problem) => findingOf(desired, problem));
  const rest = problems.length - findings.length;
  if (rest > 0) findings.push(warning(desired, `the connection test of "${name}" found ${rest} more problems`));
  if (ask.coverage === "full" && tested.coverage !== "full") {
    const what = tested.coverage === "fast" ? "the fast test alone" : "a test and does not tell how thorough it was";
    findings.push(warning(desired, `asked for the full test of "${name}", the server made ${what}`));
  }
  return findings;
}

function findingOf(desired: Desired, { status, title, message, keys }: TestFinding): Finding {
  const key = keys.find((named) => desired.config.has(named));
  const at = (key !== undefined && desired.config.get(key)?.at) || desired.at;
  const said = [title, message].filter((text) => text !== "").join(": ") || "the server does not say why";
  const hint = "it is the server that connects, not this machine: the place must be reachable from there";
  if (status === "error") {
    const failed = `the connection test of "${desired.name}" failed: ${said}`;
    return { severity: "error", code: "test-failed", message: failed, at, hint };
  }
  return { ...warning(desired, `the connection test of "${desired.name}" warns: ${said}`), at };
}

function warning({ at }: Desired, message: string): Finding {
  return { severity: "warning", code: "test-warning", message, at };
}
