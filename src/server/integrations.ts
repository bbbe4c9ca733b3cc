import { SecretSource } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationKind, IntegrationsService } from "../gen/chalk/server/v1/integrations_pb.ts";
import type { UnaryMethods } from "../rpc/unary.ts";
import { integrationMessage, isWithheld, secretMessage } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import type { Served } from "./served.ts";
import type { ConfigRow, SourceRow } from "./sources.ts";
import { tagMethods } from "./tags.ts";
import { testMethod } from "./tests.ts";
import { textOf } from "./texts.ts";

const { method } = IntegrationsService;

/** The data sources of an environment: reading, writing, their tags, and connection tests. */
export function integrationsService(served: Served): UnaryMethods<typeof IntegrationsService> {
  const message = (row: SourceRow, config?: readonly ConfigRow[]) =>
    integrationMessage(
      row,
      (config ?? served.sources(row.environment).config(row.id)).map((c) => c.key),
      served.behaviour(),
    );

  const withSecrets = (
    row: SourceRow,
    config: readonly ConfigRow[],
    decrypt: boolean,
    texts: ReturnType<typeof textOf>,
  ) => {
    const behaviour = served.behaviour();
    const secrets = config.map((c) =>
      secretMessage(c, row, decrypt && !isWithheld(c.key, behaviour) ? texts(c) : undefined, behaviour),
    );
    return { integration: message(row, config), secrets };
  };

  const checkKind = (kind: number): void => {
    if (kind === IntegrationKind.UNSPECIFIED || IntegrationKind[kind] === undefined) {
      throw new Refusal("INVALID_ARGUMENT", "the kind of the integration is not known");
    }
  };

  return {
    ...tagMethods(served),
    testIntegration: testMethod(served),
    listIntegrations: served.handler(method.listIntegrations, "secrets.list", (_request, { environment }) => {
      const sources = served.sources(environment.id);
      const config = bySource(sources.config());
      return { integrations: sources.all().map((row) => message(row, config.get(row.id) ?? [])) };
    }),
    listIntegrationsAndSecrets: served.handler(
      method.listIntegrationsAndSecrets,
      "secrets.decrypt",
      ({ decrypt }, { environment }) => {
        const sources = served.sources(environment.id);
        const config = bySource(sources.config());
        const texts = textOf(served.store, environment.id);
        return { integrations: sources.all().map((row) => withSecrets(row, config.get(row.id) ?? [], decrypt, texts)) };
      },
    ),
    getIntegration: served.handler(method.getIntegration, "secrets.decrypt", ({ integrationId }, { environment }) => {
      const sources = served.sources(environment.id);
      const row = sources.byId(integrationId);
      if (row)
        return {
          integrationWithSecrets: withSecrets(row, sources.config(row.id), true, textOf(served.store, environment.id)),
        };
      if (served.behaviour().missing === "empty") return {};
      throw new Refusal("NOT_FOUND", "no integration has that id");
    }),
    getIntegrationByName: served.handler(
      method.getIntegrationByName,
      "secrets.list",
      ({ integrationName }, { environment }) => {
        const row = served.sources(environment.id).byName(integrationName);
        if (row) return { integration: message(row) };
        if (served.behaviour().missing === "empty") return {};
        throw new Refusal("NOT_FOUND", "no integration has that name");
      },
    ),
    getIntegrationValue: served.handler(
      method.getIntegrationValue,
      "secrets.decrypt",
      ({ integrationId, secretName }, { environment }) => {
        const row = served
          .sources(environment.id)
          .config(integrationId)
          .find((c) => c.key === secretName);
        const value = row && textOf(served.store, environment.id)(row);
        if (!row || value === undefined) return {};
        const source = row.secret === null ? SecretSource.MANAGED : SecretSource.EXTERNAL;
        return { secretvalue: { name: row.key, value, source } };
      },
    ),
    insertIntegration: served.handler(method.insertIntegration, "secrets.write", (request, { environment }) => {
      checkKind(request.integrationKind);
      return {
        integration: message(served.sources(environment.id).insert(request.name, request.integrationKind, request)),
      };
    }),
    updateIntegration: served.handler(method.updateIntegration, "secrets.write", (request, { environment }) => ({
      integration: message(served.sources(environment.id).update(request.integrationId, request.name, request)),
    })),
    deleteIntegration: served.handler(method.deleteIntegration, "secrets.write", ({ id }, { environment }) => {
      served.sources(environment.id).delete(id);
      return {};
    }),
    // There is no Snowflake behind this server, so there are no stages to list.
    listSnowflakeNamedStages: served.handler(method.listSnowflakeNamedStages, "secrets.list", () => ({})),
  };
}

function bySource(rows: readonly ConfigRow[]): ReadonlyMap<string, readonly ConfigRow[]> {
  const grouped = new Map<string, ConfigRow[]>();
  for (const row of rows) {
    const own = grouped.get(row.source);
    if (own) own.push(row);
    else grouped.set(row.source, [row]);
  }
  return grouped;
}
