import { IntegrationsService } from "../gen/chalk/server/v1/integrations_pb.ts";
import type { UnaryMethods } from "../rpc/unary.ts";
import { timestamp } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import type { Served } from "./served.ts";

interface TagRow {
  readonly kind: number;
  readonly name: string;
  readonly tags: string;
  readonly created: string;
  readonly updated: string;
}

type TagMethods =
  | "listDatasourcePermissionTags"
  | "getDatasourcePermissionTag"
  | "upsertDatasourcePermissionTag"
  | "deleteDatasourcePermissionTag";

const { method } = IntegrationsService;

/** Permission tags, kept by kind and name: they need no data source to exist, and outlive the one they were for. */
export function tagMethods(served: Served): Pick<UnaryMethods<typeof IntegrationsService>, TagMethods> {
  const { store } = served;
  const message = (row: TagRow) => ({
    kind: row.kind,
    name: row.name,
    permissionTags: JSON.parse(row.tags) as string[],
    createdAt: timestamp(row.created, served.behaviour()),
    updatedAt: timestamp(row.updated, served.behaviour()),
  });

  return {
    listDatasourcePermissionTags: served.handler(
      method.listDatasourcePermissionTags,
      "secrets.list",
      (_request, { environment }) => ({
        datasourcePermissionTags: store
          .all<TagRow>("SELECT * FROM tags WHERE environment = ? ORDER BY kind, name", environment.id)
          .map(message),
      }),
    ),
    getDatasourcePermissionTag: served.handler(
      method.getDatasourcePermissionTag,
      "secrets.list",
      ({ kind, name }, { environment }) => {
        const row = store.one<TagRow>(
          "SELECT * FROM tags WHERE environment = ? AND kind = ? AND name = ?",
          environment.id,
          kind,
          name,
        );
        if (!row) throw new Refusal("NOT_FOUND", "no permission tags are kept for that kind and name");
        return { datasourcePermissionTag: message(row) };
      },
    ),
    upsertDatasourcePermissionTag: served.handler(
      method.upsertDatasourcePermissionTag,
      "secrets.write",
      (request, { environment }) => {
        const now = String(store.now());
        store.transaction(() =>
          store.run(
            `INSERT INTO tags VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (environment, kind, name) DO UPDATE SET tags = excluded.tags, updated = excluded.updated`,
            environment.id,
            request.kind,
            request.name,
            JSON.stringify(request.permissionTags),
            now,
            now,
          ),
        );
        return {};
      },
    ),
    deleteDatasourcePermissionTag: served.handler(
      method.deleteDatasourcePermissionTag,
      "secrets.write",
      ({ kind, name }, { environment }) => {
        const sql = "DELETE FROM tags WHERE environment = ? AND kind = ? AND name = ?";
        const removed = store.transaction(() => store.run(sql, environment.id, kind, name));
        if (removed === 0) throw new Refusal("NOT_FOUND", "no permission tags are kept for that kind and name");
        return {};
      },
    ),
  };
}
