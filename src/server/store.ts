import { randomBytes } from "node:crypto";
import { closeSync, openSync } from "node:fs";
import Database from "libsql";
import type { Clock } from "../model/ports.ts";

/** SQLite, opened and with its tables made. Statements are prepared once. */
export interface Store {
  /** All rows of a query. */
  all<Row>(sql: string, ...values: readonly unknown[]): readonly Row[];
  /** The first row, or undefined. */
  one<Row>(sql: string, ...values: readonly unknown[]): Row | undefined;
  /** Runs a statement; gives the number of rows that it changed. */
  run(sql: string, ...values: readonly unknown[]): number;
  /** Runs `work` in one transaction: on disk when it returns, undone when it throws. */
  transaction<T>(work: () => T): T;
  /** A new id: `ds-1` and so on where ids count, else random. */
  newId(prefix: string): string;
  /** Now, in nanoseconds since 1970, later than every answer before. */
  now(): bigint;
  close(): void;
}

// Times are nanoseconds in text: a number of JavaScript would lose the last digits.
const tables = `
  CREATE TABLE IF NOT EXISTS sources (
    id TEXT PRIMARY KEY, environment TEXT NOT NULL, name TEXT NOT NULL, kind INTEGER NOT NULL,
    created TEXT NOT NULL, updated TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS sources_by_name ON sources (environment, name);
  CREATE TABLE IF NOT EXISTS config (
    id TEXT NOT NULL, source TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE, key TEXT NOT NULL,
    literal TEXT, secret TEXT, updated TEXT NOT NULL, PRIMARY KEY (source, key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS secrets (
    id TEXT PRIMARY KEY, environment TEXT NOT NULL, name TEXT NOT NULL, literal TEXT, external TEXT,
    updated TEXT NOT NULL, UNIQUE (environment, name));
  CREATE TABLE IF NOT EXISTS tags (
    environment TEXT NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL, tags TEXT NOT NULL,
    created TEXT NOT NULL, updated TEXT NOT NULL, PRIMARY KEY (environment, kind, name)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS deployments (
    id TEXT PRIMARY KEY, environment TEXT NOT NULL, status INTEGER NOT NULL, is_active INTEGER NOT NULL, created TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS counters (prefix TEXT PRIMARY KEY, last INTEGER NOT NULL);
`;

/** Opens the store in a file, or in memory without one. What was answered is on disk (write-ahead log, synced). */
export function openStore(file: string | undefined, clock: Clock, ids: "counting" | "random"): Store {
  // It may hold secrets, so a new one is for its owner alone; SQLite gives the log beside it the same mode.
  if (file !== undefined) closeSync(openSync(file, "a", 0o600));
  const database = new Database(file ?? ":memory:");
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;",
  );
  database.exec(tables);
  const statements = new Map<string, Database.Statement<unknown[]>>();
  const prepared = (sql: string): Database.Statement<unknown[]> => {
    const known = statements.get(sql);
    if (known) return known;
    const made = database.prepare<unknown[]>(sql);
    statements.set(sql, made);
    return made;
  };
  let last = 0n;

  const store: Store = {
    all: <Row>(sql: string, ...values: readonly unknown[]) => prepared(sql).all(...values) as Row[],
    one: <Row>(sql: string, ...values: readonly unknown[]) => prepared(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => prepared(sql).run(...values).changes,
    transaction(work) {
      database.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
    newId(prefix) {
      if (ids === "random") return `${prefix}-${randomBytes(12).toString("hex")}`;
      const sql =
        "INSERT INTO counters VALUES (?, 1) ON CONFLICT (prefix) DO UPDATE SET last = last + 1 RETURNING last";
      return `${prefix}-${store.one<{ last: number }>(sql, prefix)?.last}`;
    },
    now() {
      const wall = BigInt(clock.now().getTime()) * 1_000_000n;
      last = wall > last ? wall : last + 1_000n;
      return last;
    },
    close: () => database.close(),
  };
  return store;
}
