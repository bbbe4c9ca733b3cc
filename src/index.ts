// The public API, nothing else.

export {
  type ApplyManifestOptions,
  apply,
  type LoadManifestOptions,
  loadManifest,
  type PlanManifestOptions,
  plan,
} from "./library.ts";
export type { Base } from "./model/base.ts";
export type { Change, Edit } from "./model/change.ts";
export type { AnyManifest, Desired, Manifest, OverlaidManifest, Policy } from "./model/desired.ts";
export { ChalkDsError, type Code, type Finding, type Frame, type Position } from "./model/finding.ts";
export type { Environment, StoredSecret } from "./model/live.ts";
export type { Outcome, Result } from "./model/outcome.ts";
export type { Plan, ReadyPlan } from "./model/plan.ts";
export type { CallOptions, Resolver, Surroundings } from "./model/ports.ts";
export { Secret } from "./model/secret.ts";
export type { Usage } from "./model/usage.ts";
export type { FileValue } from "./model/value.ts";
export { ChalkClient, type ChalkClientOptions } from "./sdk/client.ts";
export type { Datasource, TestResult } from "./sdk/datasource.ts";
export type { Config, Datasources } from "./sdk/datasources.ts";
export type { Deployment, Deployments } from "./sdk/deployments.ts";
export { ApiError, NotFoundError } from "./sdk/error.ts";
export { IntegrationKind } from "./sdk/kind.ts";
export { LinkedSecretRef } from "./sdk/linked-secret-ref.ts";
export type { PermissionTags, PermissionTagsApi } from "./sdk/permission-tags.ts";
export type { Secrets } from "./sdk/secrets.ts";
