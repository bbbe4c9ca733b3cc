import {
  DatasourceTestCoverage,
  DatasourceTestFindingStatus,
  DatasourceTestStatus,
} from "../gen/chalk/engine/v1/datasource_service_pb.ts";
import {
  type IntegrationConfigValue,
  IntegrationKind,
  IntegrationsService,
} from "../gen/chalk/server/v1/integrations_pb.ts";
import { IntegrationsService as IntegrationsServiceV2 } from "../gen/chalk/server/v2/integrations_pb.ts";
import type { UnaryMethods } from "../rpc/unary.ts";
import { type Probed, probe } from "./probe.ts";
import { Refusal } from "./refusal.ts";
import type { Served } from "./served.ts";
import { valuesOf } from "./sources.ts";
import { textOf } from "./texts.ts";

// A test connects to what the request's config names; what it leaves out comes from the saved source.

interface Asked {
  readonly config: Readonly<Record<string, IntegrationConfigValue>>;
  readonly environmentVariables?: Readonly<Record<string, string>>;
  readonly integrationId?: string | undefined;
}

/** `TestIntegration` of v1. */
export function testMethod(served: Served): UnaryMethods<typeof IntegrationsService>["testIntegration"] {
  return served.handler(
    IntegrationsService.method.testIntegration,
    "secrets.list",
    async (request, { environment }) => {
      const { kind, probed } = await run(served, request, request.kind, environment.id);
      return {
        kind: IntegrationKind[kind] ?? "",
        success: probed.isReached,
        message: probed.message,
        latencySeconds: probed.seconds,
      };
    },
  );
}

/** `TestIntegration` of v2, which tells the keys that a finding is about. */
export function testsService(served: Served): UnaryMethods<typeof IntegrationsServiceV2> {
  return {
    testIntegration: served.handler(
      IntegrationsServiceV2.method.testIntegration,
      "secrets.list",
      async (request, { environment }) => {
        if (served.behaviour()["test-v2"] === "no")
          throw new Refusal("UNIMPLEMENTED", "unknown service chalk.server.v2.IntegrationsService");
        const { kind, probed } = await run(served, request, request.kind, environment.id);
        const { PASS, ERROR } = DatasourceTestFindingStatus;
        return {
          kind,
          status: probed.isReached ? DatasourceTestStatus.PASS : DatasourceTestStatus.FAIL,
          findings: [
            {
              status: probed.isReached ? PASS : ERROR,
              group: "connection",
              title: "TCP connection",
              message: probed.message,
              configKeys: [...probed.keys],
            },
          ],
          summary: probed.message,
          coverageRan: request.coverageType || DatasourceTestCoverage.FAST,
          latencySeconds: probed.seconds,
        };
      },
    ),
  };
}

async function run(
  served: Served,
  asked: Asked,
  kind: IntegrationKind,
  environment: string,
): Promise<{ readonly kind: IntegrationKind; readonly probed: Probed }> {
  const sources = served.sources(environment);
  const saved = asked.integrationId ? sources.byId(asked.integrationId) : undefined;
  if (asked.integrationId && !saved) throw new Refusal("NOT_FOUND", "no integration has that id");
  const texts = textOf(served.store, environment);
  const config = new Map<string, string>();
  for (const row of saved ? sources.config(saved.id) : []) config.set(row.key, texts(row) ?? "");
  const given = valuesOf({ config: asked.config, environmentVariables: asked.environmentVariables ?? {} });
  for (const [key, value] of Object.entries(given)) config.set(key, texts(value) ?? "");
  return { kind: saved?.kind ?? kind, probed: await probe(config, served.clock) };
}
