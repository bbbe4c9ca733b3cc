import type { Integration } from "../gen/chalk/server/v1/integrations_pb.ts";
import { kindName } from "./kind.ts";
import { dateOf } from "./wire.ts";

/** A data source, as the server lists it. Values are not part of it. */
export interface Datasource {
  readonly id: string;
  /** Empty for an unnamed one. */
  readonly name: string;
  /** One of `IntegrationKind`; for what is no data source its own word (`openai`, `kind 42 (unknown)`). */
  readonly kind: string;
  readonly environmentId: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What a connection test found. */
export interface TestResult {
  readonly success: boolean;
  readonly message: string;
  readonly latencySeconds?: number;
}

/** @internal A data source from its message. */
export function datasourceOf(integration: Integration): Datasource {
  return {
    id: integration.id,
    name: integration.name ?? "",
    kind: kindName(integration.kind),
    environmentId: integration.environmentId,
    createdAt: dateOf(integration.createdAt),
    updatedAt: dateOf(integration.updatedAt),
  };
}
