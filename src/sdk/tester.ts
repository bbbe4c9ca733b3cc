import {
  DatasourceTestCoverage,
  type DatasourceTestFinding,
  DatasourceTestFindingStatus,
  DatasourceTestStatus,
} from "../gen/chalk/engine/v1/datasource_service_pb.ts";
import { IntegrationsService, type TestIntegrationResponse } from "../gen/chalk/server/v1/integrations_pb.ts";
import {
  IntegrationsService as IntegrationsServiceV2,
  type TestIntegrationResponse as TestIntegrationResponseV2,
} from "../gen/chalk/server/v2/integrations_pb.ts";
import type { TestAsk, Tested, Tester, TestFinding } from "../model/ports.ts";
import type { Ended } from "../rpc/channel.ts";
import { codeOf, isLostAnswer, nameOf } from "../rpc/status.ts";
import type { ChalkClient } from "./client.ts";
import { serverText } from "./error.ts";
import { wireKind } from "./kind.ts";
import { wireConfig } from "./wire.ts";

type Problem = TestFinding["status"];

const coverages = { fast: DatasourceTestCoverage.FAST, full: DatasourceTestCoverage.FULL } as const;

/**
 * Makes the tester of a client: the second version of TestIntegration tells the config keys that a finding is about. A
 * server that does not know it is asked in the first version, from then on. Each test is sent once, as writes are: every
 * sending makes the server connect, with secrets, to wherever the config says.
 */
export function createTester({ session }: ChalkClient): Tester {
  let isSecondKnown = true;
  return {
    async test(ask, call) {
      const request = {
        kind: wireKind(ask.kind),
        config: wireConfig(ask.config),
        ...(ask.id !== undefined && { integrationId: ask.id }),
      };
      if (isSecondKnown) {
        const second = { ...request, coverageType: coverages[ask.coverage] };
        const ended = await session.write(IntegrationsServiceV2.method.testIntegration, second, call);
        if (ended.is === "answered") return secondAnswer(ended.value, wordsFor(ask));
        if (ended.code !== codeOf("UNIMPLEMENTED") || isLostAnswer(ended)) return untested(ended, wordsFor(ask));
        isSecondKnown = false;
      }
      const ended = await session.write(IntegrationsService.method.testIntegration, request, call);
      return ended.is === "answered" ? firstAnswer(ended.value, wordsFor(ask)) : untested(ended, wordsFor(ask));
    },
  };
}

type Words = (text: string) => string;

// A driver repeats where it was to connect as a URL, or a config as JSON: a password looks otherwise there.
function wordsFor({ hidden }: TestAsk): Words {
  const secrets = hidden.flatMap((secret) => {
    const text = secret.reveal();
    return [text, encodeURIComponent(text.replace(/\p{Cs}/gu, "")), JSON.stringify(text).slice(1, -1)];
  });
  return (text) => serverText(text, secrets);
}

function untested(ended: Exclude<Ended<never>, { is: "answered" }>, words: Words): Tested {
  return { is: "untested", why: `${nameOf(ended.code)}: ${words(ended.details) || "the server gave no reason"}` };
}

function firstAnswer({ success, message }: TestIntegrationResponse, words: Words): Tested {
  const finding: TestFinding = { status: success ? "pass" : "error", title: "", message: words(message), keys: [] };
  return { is: "tested", success, coverage: "unknown", findings: [finding] };
}

function secondAnswer(answer: TestIntegrationResponseV2, words: Words): Tested {
  const { PASS, PASS_WITH_WARNINGS, FAIL } = DatasourceTestStatus;
  const success = answer.status === PASS || answer.status === PASS_WITH_WARNINGS;
  if (!success && answer.status !== FAIL) return { is: "untested", why: "the server does not say how the test ended" };
  const findings = answer.findings.map((finding) => findingOf(finding, words));
  // A failure is told even where no finding says what failed.
  const isSilent = !success && !findings.some(({ status }) => status === "error");
  const summary: TestFinding = { status: "error", title: "", message: words(answer.summary), keys: [] };
  const coverage =
    answer.coverageRan === coverages.fast ? "fast" : answer.coverageRan === coverages.full ? "full" : "unknown";
  return { is: "tested", success, coverage, findings: isSilent ? [...findings, summary] : findings };
}

const harmless: Readonly<Partial<Record<number, Problem>>> = {
  [DatasourceTestFindingStatus.SKIPPED]: "skipped",
  [DatasourceTestFindingStatus.PASS]: "pass",
};

// A status that nobody knows yet is worth a look: it is no pass.
function findingOf({ status, title, message, configKeys }: DatasourceTestFinding, words: Words): TestFinding {
  const problem = status === DatasourceTestFindingStatus.ERROR ? "error" : (harmless[status] ?? "warning");
  return { status: problem, title: words(title), message: words(message), keys: configKeys };
}
