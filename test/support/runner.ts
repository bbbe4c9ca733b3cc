import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { openBox } from "./box.ts";
import { leaks, plant } from "./canary.ts";
import { parseScript } from "./script.ts";
import type { Complaint, Stage } from "./stage.ts";
import { formatTxtar, parseTxtar } from "./txtar.ts";
import { verbs } from "./verbs.ts";

// A scenario is a txtar file: a script, and the files that it starts with. It runs the real binary in a folder of its own
// against a server of its own. One step a line:
//
//   [exit N] chalk-ds ARGS… [< FILE]   must end with status N (0); FILE is its stdin, else that is empty; a plan must not write
//   stdout 'RE', stderr 'RE'           what the last chalk-ds said; ! stdout 'RE' for absence
//   cmp stdout|stderr|FILE FILE        equal but for ports, paths, durations and times; UPDATE=1 rewrites the second
//   cp FROM TO, exists FILE, env K=V   ! exists FILE for absence
//   calls none, calls 'M ID' …         the writes since the last `calls`, in order: an insert shows its name, others the id
//   server live FILE                   the sources of FILE (NAME: {kind, config}) are put on the server; a live name is
//                                      updated. A config value may be {secret: NAME}; `$secrets: {NAME: TEXT}` stores secrets
//   server delete NAME                 a source goes away
//   server behaviour K=V               a switch of `chalk-ds server --behaviour`
//   server fault METHOD:CALL:KIND      a rule of `chalk-ds server --fault`; calls are counted from here on
//   server client ID SECRET PERM…      one more client, with these permissions alone
//   server restart                     ends the server and starts it again on the same database and port
//
// $CANARY1, $CANARY2 … in a file or an env line are secrets of 24 random characters. None may ever be seen: at the end
// everything that was written is searched for them. Files that are as the archive wrote them may hold them, and so may
// the database of --local.

/** Runs one scenario. Throws an error that names the line. */
export async function runScenario(path: string): Promise<void> {
  const text = readFileSync(path, "utf8");
  const archive = parseTxtar(text);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-")));
  const canaries = new Map<string, string>();
  const given = archive.files.map((f) => ({ name: f.name, text: plant(f.text, canaries) }));
  for (const file of given) {
    mkdirSync(dirname(join(folder, file.name)), { recursive: true });
    writeFileSync(join(folder, file.name), file.text);
  }
  const box = await openBox();
  const env = {
    PATH: dirname(process.execPath),
    HOME: folder,
    CHALK_CLIENT_ID: box.clientId,
    CHALK_CLIENT_SECRET: plant("$CANARY0", canaries),
    CHALK_API_SERVER: box.address(),
  };
  await box.client(env.CHALK_CLIENT_ID, env.CHALK_CLIENT_SECRET);
  const stage: Stage = { folder, env, canaries, box, archive, last: undefined, heard: [] };
  try {
    await play(stage, path);
    const where = whereLeaked(
      stage,
      given.map((f) => f.text),
    );
    if (where) throw new Error(`${path}: a canary leaked\n${where}`);
  } finally {
    await box.close();
    rmSync(folder, { recursive: true, force: true });
  }
  if (stage.archive !== archive) writeFileSync(path, formatTxtar(stage.archive));
}

async function play(stage: Stage, path: string): Promise<void> {
  for (const step of parseScript(stage.archive.comment)) {
    const verb = verbs.get(step.verb);
    const complaint = verb ? await attempt(() => verb(stage, step)) : `no such verb: ${step.verb}`;
    if (complaint === undefined) continue;
    throw new Error(`${path}:${step.line}: ${step.source}\n${complaint}`);
  }
}

async function attempt(verb: () => Complaint | Promise<Complaint>): Promise<Complaint> {
  try {
    return await verb();
  } catch (thrown) {
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  }
}

function whereLeaked(stage: Stage, given: readonly string[]): string {
  const found = stage.heard.flatMap((text) => leaks(text, stage.canaries).map((name) => `  ${name} in: ${text}`));
  for (const entry of readdirSync(stage.folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const name = relative(stage.folder, file);
    if (!entry.isFile() || /\.db(-wal|-shm)?$/.test(name)) continue;
    const text = readFileSync(file, "latin1");
    if (given.includes(readFileSync(file, "utf8"))) continue;
    found.push(...leaks(text, stage.canaries).map((canary) => `  ${canary} in the file ${name}`));
  }
  return found.join("\n");
}
