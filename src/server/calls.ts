/** One call that a server answered, for tests. No value of it is kept. */
export interface Call {
  /** The method's name, such as `InsertIntegration`. */
  readonly method: string;
  readonly isWrite: boolean;
  /** The name or id that a write was about; empty for other calls. */
  readonly target: string;
  /** The gRPC status that it was answered with. */
  readonly code: number;
  readonly environmentId: string;
  readonly hasDeadline: boolean;
}

const writes = /^(Insert|Update|Delete|Upsert|Redeploy)/;

/** Whether a method writes, by its name. */
export function isWrite(method: string): boolean {
  return writes.test(method);
}

/** What a request is about: the name that an insert gives, else the id. */
export function targetOf(request: object): string {
  for (const key of ["integrationId", "id", "name", "existingDeploymentId"]) {
    if (key in request) return String((request as Readonly<Record<string, unknown>>)[key]);
  }
  return "";
}
