import { chmodSync, existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { startServer } from "../src/server/start.ts";
import { clientOf } from "./support/clients.ts";
import { openPlace } from "./support/place.ts";

// What `--local` and the server leave on the disk.

const manifest =
  'version: 1\ndatasources:\n  a: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: t } }\n';

describe(".gitignore", () => {
  test.for([
    ["my.chalk-ds/local.db", "my.chalk-ds/.gitignore", "of a folder with a name like ours"],
    [".chalk-ds/other.db", ".chalk-ds/.gitignore", "of our folder"],
  ] as const)("%s leaves %s as it is", async ([db, ignore]) => {
    await using place = await openPlace();
    place.write("chalk-ds.yaml", manifest);
    place.write(ignore, "theirs\n");
    expect(await place.run(["apply", "--yes", `--local=${db}`])).toMatchObject({ exit: 0 });
    expect(readFileSync(join(place.folder, ignore), "utf8")).toBe("theirs\n");
  });

  test("is made in our folder alone", async () => {
    await using place = await openPlace();
    place.write("chalk-ds.yaml", manifest);
    place.write("my.chalk-ds/note", "");
    expect(await place.run(["apply", "--yes", "--local=my.chalk-ds/local.db"])).toMatchObject({ exit: 0 });
    expect(existsSync(join(place.folder, "my.chalk-ds/.gitignore"))).toBe(false);
    expect(await place.run(["apply", "--yes", "--local"])).toMatchObject({ exit: 0 });
    expect(readFileSync(join(place.folder, ".chalk-ds/.gitignore"), "utf8")).toBe("*\n");
  });
});

// Windows knows no such modes.
describe.skipIf(process.platform === "win32")("a database", () => {
  const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

  test("is its owner's alone, with all that stands beside it", async () => {
    await using place = await openPlace();
    const db = join(place.folder, "served.db");
    const server = await startServer({ db });
    await using client = clientOf(server.address);
    await client.api.secrets.set("s", "v");
    const files = [db, `${db}-wal`, `${db}-shm`];
    expect(files.map(modeOf)).toEqual(["600", "600", "600"]);
    await server.close();

    place.write("chalk-ds.yaml", manifest);
    expect(await place.run(["apply", "--yes", "--local=plain.db"])).toMatchObject({ exit: 0 });
    expect(modeOf(join(place.folder, "plain.db"))).toBe("600");
  });

  test("that stands already keeps the mode that its owner gave it", async () => {
    await using place = await openPlace();
    const db = join(place.folder, "served.db");
    await (await startServer({ db })).close();
    chmodSync(db, 0o640);
    await (await startServer({ db })).close();
    expect(modeOf(db)).toBe("640");
  });
});

test("a plan changes nothing in the file of --local: its server runs inside the command, where nobody counts calls", async () => {
  await using place = await openPlace();
  const kafka = "kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: 'b:1', KAFKA_TOPIC: ";
  place.write("chalk-ds.yaml", `version: 1\ndatasources:\n  a: { ${kafka}t } }\n  old: { ${kafka}t } }\n`);
  expect(await place.run(["apply", "--yes", "--local"])).toMatchObject({ exit: 0 });
  const stored = (): unknown => {
    const database = new Database(join(place.folder, ".chalk-ds/local.db"));
    const all = ["sources", "config", "secrets", "tags"].map((table) =>
      database.prepare(`SELECT * FROM ${table}`).all(),
    );
    database.close();
    return all;
  };
  const before = stored();
  const changed = `  a: { ${kafka}u } }\n  b: { ${kafka}t } }\nabsent: [old]\n`;
  place.write("chalk-ds.yaml", `version: 1\ndatasources:\n${changed}`);
  const planned = await place.run(["plan", "--local", "--detailed-exitcode"]);
  expect(planned, planned.stderr).toMatchObject({ exit: 2 });
  expect(stored()).toEqual(before);
});
