import { EnvironmentSecretsService } from "../src/gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationKind, IntegrationsService } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import { direct } from "../test/support/direct.ts";

/** A source as both the manifest and the server are told of it. A value that starts with `secret:` is a reference. */
interface Source {
  readonly name: string;
  readonly kind: string;
  readonly config: Readonly<Record<string, string>>;
}

const reference = "secret:";
const together = 64;

type Shape = Omit<Source, "name">;

// Four kinds in turn: literals, numbers and references.
const shapes: readonly ((i: number) => Shape)[] = [
  (i) => ({
    kind: "postgresql",
    config: {
      PGHOST: `db${i}.internal`,
      PGPORT: "5432",
      PGDATABASE: "orders",
      PGUSER: "chalk",
      PGPASSWORD: `${reference}shared-password`,
    },
  }),
  (i) => ({ kind: "kafka", config: { KAFKA_BOOTSTRAP_SERVER: `broker${i}.internal:9092`, KAFKA_TOPIC: `topic_${i}` } }),
  (i) => ({ kind: "bigquery", config: { BQ_PROJECT: "acme", BQ_DATASET: `dataset_${i}`, BQ_LOCATION: "EU" } }),
  (i) => ({
    kind: "mysql",
    config: { MYSQL_HOST: `my${i}.internal`, MYSQL_TCP_PORT: "3306", MYSQL_DATABASE: "d", MYSQL_USER: "u" },
  }),
];

/** The sources of a size. */
export function sources(size: number): readonly Source[] {
  return Array.from({ length: Math.ceil(size / shapes.length) }, (_, i) => shapes.map((shape) => shape(i)))
    .flat()
    .slice(0, size)
    .map((shape, i) => ({ name: `source_${i}`, ...shape }));
}

/** The manifest of these sources. */
export function manifest(list: readonly Source[]): string {
  const value = (v: string): string => (v.startsWith(reference) ? `{ secret: ${v.slice(reference.length)} }` : v);
  const entry = (s: Source): string =>
    [`  ${s.name}:`, `    kind: ${s.kind}`, "    config:"]
      .concat(Object.entries(s.config).map(([key, v]) => `      ${key}: ${value(v)}`))
      .join("\n");
  return `version: 1\ndatasources:\n${list.map(entry).join("\n")}\n`;
}

/** Puts the sources on a server. */
export async function seed(
  address: string,
  client: { readonly id: string; readonly secret: string },
  environment: string,
  list: readonly Source[],
): Promise<void> {
  const server = await direct(address, client.id, client.secret, environment);
  const { upsertSecret } = EnvironmentSecretsService.method;
  const stored = await server.call(upsertSecret, {
    name: "shared-password",
    config: { value: { case: "literal", value: "not-a-secret" } },
  });
  const id = stored.secrets.find((s) => s.name === "shared-password")?.id ?? "";
  const wire = (v: string): { value: { case: "secretId" | "literal"; value: string } } =>
    v.startsWith(reference) ? { value: { case: "secretId", value: id } } : { value: { case: "literal", value: v } };
  const left = [...list];
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      await server.call(IntegrationsService.method.insertIntegration, {
        name: next.name,
        integrationKind: IntegrationKind[next.kind.toUpperCase() as keyof typeof IntegrationKind],
        config: Object.fromEntries(Object.entries(next.config).map(([key, v]) => [key, wire(v)])),
      });
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  server.close();
}
