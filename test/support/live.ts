import { parse } from "yaml";
import { EnvironmentSecretsService } from "../../src/gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationKind, IntegrationsService } from "../../src/gen/chalk/server/v1/integrations_pb.ts";
import type { Direct } from "./direct.ts";

/** What a live file says: stored secrets by name, and sources by name. */
interface LiveFile {
  readonly $secrets?: Readonly<Record<string, string>>;
  readonly [name: string]: unknown;
}

interface LiveSource {
  readonly kind: string;
  readonly config?: Readonly<Record<string, string | number | boolean | { readonly secret: string }>>;
  readonly permissionTags?: readonly string[];
}

const { listIntegrations, insertIntegration, updateIntegration, deleteIntegration, upsertDatasourcePermissionTag } =
  IntegrationsService.method;
const { listSecrets, upsertSecret } = EnvironmentSecretsService.method;

/** Puts what a live file says on the server, behind everybody's back: a name that is live is updated, any other inserted. */
export async function putLive(server: Direct, text: string): Promise<void> {
  const { $secrets: secrets, ...sources } = parse(text) as LiveFile;
  for (const [name, value] of Object.entries(secrets ?? {})) {
    await server.call(upsertSecret, { name, config: { value: { case: "literal", value } } });
  }
  const ids = await idsOf(server);
  const refs = new Map((await server.call(listSecrets, {})).secrets.map((s) => [s.name, s.id]));
  for (const [name, source] of Object.entries(sources as Record<string, LiveSource>)) {
    const config = Object.fromEntries(
      Object.entries(source.config ?? {}).map(([key, value]) => [key, { value: literal(value, refs) }]),
    );
    const id = ids.get(name);
    const kind = IntegrationKind[source.kind.toUpperCase() as keyof typeof IntegrationKind];
    if (id === undefined) await server.call(insertIntegration, { name, integrationKind: kind, config });
    else await server.call(updateIntegration, { integrationId: id, name, config });
    const { permissionTags } = source;
    if (permissionTags)
      await server.call(upsertDatasourcePermissionTag, { kind, name, permissionTags: [...permissionTags] });
  }
}

/** Deletes a source by its name, behind everybody's back. */
export async function dropLive(server: Direct, name: string): Promise<void> {
  const id = (await idsOf(server)).get(name);
  if (id === undefined) throw new Error(`no live source is named ${name}`);
  await server.call(deleteIntegration, { id });
}

async function idsOf(server: Direct): Promise<ReadonlyMap<string, string>> {
  const { integrations } = await server.call(listIntegrations, {});
  return new Map(integrations.map((row) => [row.name ?? "", row.id]));
}

function literal(
  value: string | number | boolean | { readonly secret: string },
  refs: ReadonlyMap<string, string>,
): { case: "literal" | "secretId"; value: string } {
  if (typeof value !== "object") return { case: "literal", value: String(value) };
  return { case: "secretId", value: refs.get(value.secret) ?? value.secret };
}
