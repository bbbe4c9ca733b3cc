import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import type { Code } from "../src/model/finding.ts";
import type { Fault, ServerOptions } from "../src/server/start.ts";
import { type BadServer, badServer } from "./support/bad-servers.ts";
import { leaks, plant } from "./support/canary.ts";
import { putLive } from "./support/live.ts";
import { openPlace } from "./support/place.ts";

// Whatever comes in: the exit of docs/errors.md, a code, a word on what to do; no stack trace, no write, no secret, no
// flood. Every case runs the built binary against a server of its own. A word between `$CANARY1` and `$CANARY9` is a
// random secret, in files, arguments, environment and stdin alike.

interface Given {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** What is on the server, in the words of a live file. */
  readonly live?: string;
  readonly server?: ServerOptions;
  readonly faults?: readonly Fault[];
  /** What stands at the address instead of the server. */
  readonly instead?: BadServer;
  /** Whether the server keeps its rows in a file of the folder. */
  readonly onDisk?: true;
  readonly prepare?: (folder: string) => void;
}

type Row = [name: string, args: string, exit: number, code: Code, says: RegExp, given?: Given];

const kafka =
  '{ kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: t, KAFKA_SASL_PASSWORD: $CANARY1 } }';
const sound = `version: 1\ndatasources:\n  clicks: ${kafka}\n`;
/** One file by its usual name. */
const yaml = (text: string | Uint8Array): Given => ({ files: { "chalk-ds.yaml": text } });
/** One source with these words in its config. */
const config = (words: string): Given =>
  yaml(`version: 1\ndatasources:\n  a: { kind: postgresql, config: { ${words} } }\n`);
const postgres = "PGHOST: h, PGPORT: 1, PGDATABASE: d, PGUSER: u";
const files = (given: Readonly<Record<string, string>>): Given => ({ files: given });
const soundly = (more: Given): Given => ({ ...yaml(sound), ...more });
const live = `clicks: ${kafka}\n`;
const noClient = { CHALK_CLIENT_ID: "", CHALK_CLIENT_SECRET: "" };

/** Stores a secret's name twice, which the server itself would not let in. */
function storeTwice(folder: string): void {
  const database = new Database(join(folder, "server.db"));
  database.exec(`
    DROP TABLE secrets;
    CREATE TABLE secrets (id TEXT, environment TEXT, name TEXT, literal TEXT, external TEXT, updated TEXT);
    INSERT INTO secrets VALUES ('s1', 'local', 'pw', 'x', NULL, '1'), ('s2', 'local', 'pw', 'y', NULL, '1')`);
  database.close();
}

// biome-ignore format: a table is read by its columns
const table: readonly Row[] = [
  // the manifest's files
  ["a file that is not there", "validate -f nowhere.yaml", 3, "manifest-missing", /"nowhere.yaml".*hint: check the path after --file/s],
  ["no manifest at all", "plan", 3, "manifest-missing", /neither "chalk-ds.yaml" nor.*hint: name the manifest: --file/s],
  ["a folder without YAML", "validate -f sub", 3, "manifest-missing", /the folder "sub".*hint: put .yaml/s, files({ "sub/a.txt": sound })],
  ["a folder by the manifest's name", "validate", 3, "manifest-missing", /the folder "chalk-ds.yaml".*hint: put .yaml/s, files({ "chalk-ds.yaml/a.txt": "" })],
  ["a device", "validate -f /dev/null", 3, "manifest-unreadable", /no regular file.*hint: it must be a regular file/s],
  ["a link that leads nowhere", "validate -f sub", 3, "manifest-unreadable", /"sub\/a.yaml".*ENOENT.*hint: .*regular file/s, { prepare: (folder) => { mkdirSync(join(folder, "sub")); symlinkSync("gone", join(folder, "sub/a.yaml")); } }],
  ["an empty file", "validate", 3, "manifest-empty", /chalk-ds.yaml:1:1.*hint: start with: version: 1/s, yaml("")],
  ["comments alone", "validate", 3, "manifest-empty", /hint: start with: version: 1/, yaml("# $CANARY1\n")],
  ["an empty stdin", "validate -f -", 3, "manifest-empty", /hint: start with: version: 1/, { stdin: "" }],
  ["a binary file", "validate", 3, "manifest-not-text", /hint: save it as UTF-8/, yaml(Uint8Array.from({ length: 4096 }, (_, i) => i * 37))],
  ["a NUL", "validate", 3, "manifest-not-text", /hint: save it as UTF-8/, yaml("version: 1\0$CANARY1\n")],
  ["UTF-16", "plan", 3, "manifest-not-text", /hint: save it as UTF-8/, yaml(Buffer.from(`\ufeff${sound}`, "utf16le"))],
  ["a huge file", "validate", 3, "manifest-too-large", /3 MiB.*hint: split it/s, yaml(new Uint8Array(5 * 1024 * 1024).fill(35))],
  ["a file that fits into no memory", "validate", 3, "manifest-too-large", /3 MiB.*hint: split it/s, { ...yaml(""), prepare: (folder) => truncateSync(join(folder, "chalk-ds.yaml"), 2 ** 33) }],
  // the manifest's text
  ["no YAML", "validate", 3, "manifest-syntax", /chalk-ds.yaml:1:\d+/, yaml("{{{{ $CANARY1 ]]\n")],
  ["a quote that is not closed", "plan", 3, "manifest-syntax", /not YAML: a quote is not closed/, yaml('version: 1\ndatasources: { a: "$CANARY1\n')],
  ["a tab as indentation", "validate", 3, "manifest-syntax", /chalk-ds.yaml:3:1.*use spaces|use spaces.*chalk-ds.yaml:3:1/s, yaml("version: 1\ndatasources:\n\ta: $CANARY1\n")],
  ["two documents", "validate", 3, "manifest-syntax", /hint: put the others into files/, yaml(`${sound}---\n${sound}`)],
  ["20 KB of brackets", "validate", 3, "manifest-too-deep", /hint: write the value flat/, yaml("[".repeat(20_000))],
  ["20 KB of braces around a value", "plan", 3, "manifest-too-deep", /hint: write the value flat/, yaml(`version: 1\na: ${"{a: ".repeat(5_000)}$CANARY1`)],
  ["dashes without end", "validate", 3, "manifest-too-deep", /hint: write the value flat/, yaml("- ".repeat(10_000))],
  ["an alias bomb", "validate", 3, "manifest-alias", /hint: write the value out/, yaml(`version: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghi"].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${"abcdefgh"[i]}`)}]\n`).join("")}`)],
  ["an alias without an anchor", "validate", 3, "manifest-alias", /no anchor before it/, config("PGPASSWORD: *missing")],
  ["a tag", "validate", 3, "manifest-tag", /hint: remove the word that starts with !/, config("PGPASSWORD: !!binary $CANARY1")],
  ["a directive", "validate", 3, "manifest-tag", /hint: remove the line that starts with %/, yaml(`%YAML 1.1\n---\n${sound}`)],
  ["a key twice", "validate", 3, "duplicate-key", /and chalk-ds.yaml:3:36/, config("PGHOST: h, PGHOST: $CANARY1")],
  ["a list", "validate", 3, "manifest-shape", /the manifest must be a map/, yaml("- $CANARY1\n- $CANARY2\n")],
  ["a text", "validate", 3, "manifest-shape", /the manifest must be a map/, yaml("$CANARY1\n")],
  ["no version", "validate", 3, "manifest-shape", /hint: add: version: 1/, yaml("datasources: {}\n")],
  ["sources as a list", "plan", 3, "manifest-shape", /"datasources" must be a map/, yaml("version: 1\ndatasources: [{ PGPASSWORD: $CANARY1 }]\n")],
  ["a word that is none", "validate", 3, "manifest-shape", /hint: did you mean "datasources"/, yaml(`version: 1\ndatasource:\n  a: ${kafka}\n`)],
  ["a flood of mistakes", "validate", 3, "unknown-kind", /and 4,?900 more/, yaml(`version: 1\ndatasources:\n${Array.from({ length: 5_000 }, (_, i) => `  a${i}: { kind: nothing }\n`).join("")}`)],
  ["a flood of brackets", "validate", 3, "manifest-syntax", /nearly nothing in it belongs there/, yaml("]".repeat(100_000))],
  ["more keys than anybody needs", "validate", 3, "manifest-too-large", /hint: split it/, yaml(`version: 1\ndatasources:\n${Array.from({ length: 50_001 }, (_, i) => `  a${i}:\n`).join("")}`)],
  // the manifest's meaning
  ["an unknown kind", "plan", 3, "unknown-kind", /hint: did you mean "postgresql"/, yaml("version: 1\ndatasources: { a: { kind: postgres, config: { PGPASSWORD: $CANARY1 } } }\n")],
  ["a bad name", "validate", 3, "bad-name", /hint: only letters, digits and underscores: my_db/, yaml(`version: 1\ndatasources: { my-db: ${kafka} }\n`)],
  ["a name of ours", "validate", 3, "reserved-name", /hint: choose another name/, yaml(`version: 1\ndatasources: { chalkds_a: ${kafka} }\n`)],
  ["a source in two files", "apply --yes -f a.yaml -f b.yaml", 3, "duplicate-source", /"clicks" stands twice.*b.yaml:3:3.*and a.yaml:3:3.*hint: keep one/s, files({ "a.yaml": sound, "b.yaml": sound })],
  ["a source wanted and absent", "validate", 3, "duplicate-source", /wanted and absent at once.*hint: keep one/s, yaml(`${sound}absent: [clicks]\n`)],
  ["a policy in the second file", "validate -f a.yaml -f b.yaml", 3, "bad-policy", /b.yaml:2:1.*hint: /s, files({ "a.yaml": sound, "b.yaml": "version: 1\npolicy: { prune: true }\n" })],
  ["a rename in a circle", "validate", 3, "bad-rename", /hint: rename in two steps/, yaml(`version: 1\ndatasources:\n  a: { renamedFrom: b, kind: dynamodb }\n  b: { renamedFrom: a, kind: dynamodb }\n`)],
  ["variables that collide", "validate", 3, "variable-collision", /"a_B_C".*hint: rename one/s, yaml("version: 1\ndatasources:\n  a: { kind: dynamodb, config: { B_C: $CANARY1 } }\n  a_B: { kind: dynamodb, config: { C: $CANARY2 } }\n")],
  ["a key that is missing", "validate", 3, "required-key", /hint: chalk-ds kinds postgresql/, config("PGPASSWORD: $CANARY1")],
  ["a port that is none", "validate", 3, "bad-format", /must be a port, 1 to 65535/, config("PGPORT: $CANARY1")],
  ["a value that is a list", "validate", 3, "bad-value", /hint: write a text, number or boolean/, config("PGPASSWORD: [$CANARY1]")],
  ["a value in two forms", "validate", 3, "bad-value", /hint: such as \{ secret: NAME \}/, config("PGPASSWORD: { value: $CANARY1, env: PW }")],
  ["a key that slipped", "validate", 3, "bad-name", /hint: .*is a colon missing/s, config("PGPASSWORD $CANARY1")],
  ["a warning, where they are errors", "validate --strict", 3, "plaintext-secret", /hint: store it \(chalk-ds secret set\)/, yaml(sound)],
  // the manifest against the environment; a blocked plan tells why on stdout
  ["a variable that is not set", "apply --yes", 3, "missing-variable", /"PW".*hint: set /s, config(`${postgres}, PGPASSWORD: { env: PW }`)],
  ["a variable of the CI's own", "plan", 3, "forbidden-variable", /hint: pass the value under another name/, config(`${postgres}, PGPASSWORD: { env: GITHUB_TOKEN }`)],
  ["a variable that CI does not allow", "apply --yes", 3, "forbidden-variable", /hint: .*--allow-env PW/s, { ...config(`${postgres}, PGPASSWORD: { env: PW }`), env: { CI: "true", PW: "$CANARY1" } }],
  ["an unknown secret", "apply --yes", 3, "unknown-secret", /"pwx".*hint: did you mean "pw"/s, { ...config(`${postgres}, PGPASSWORD: { secret: pwx }`), live: "$secrets: { pw: $CANARY1 }\n" }],
  ["a secret's name that stands twice", "apply --yes", 3, "ambiguous-secret", /hint: write one of the ids: s1, s2/, { ...config(`${postgres}, PGPASSWORD: { secret: pw }`), onDisk: true, prepare: storeTwice }],
  ["keep without a value", "apply --yes", 3, "value-needed", /PGPASSWORD.*hint: /s, config(`${postgres}, PGPASSWORD: { keep: true }`)],
  ["another kind than is live", "apply --yes", 3, "kind-conflict", /hint: .*replaces: kafka/s, { ...config(postgres), live: `a: ${kafka}\n` }],
  ["a protected source", "apply --yes", 6, "protected", /hint: lift the protection/, { ...yaml("version: 1\npolicy: { protect: [cl*] }\ndatasources: { x: { kind: dynamodb } }\nabsent: [clicks]\n"), live }],
  ["too many deletes", "apply --yes --allow-empty", 6, "too-many-deletes", /hint: .*--allow-deletes 4/s, { ...yaml("version: 1\nabsent: [a, b, c, d]\n"), live: [..."abcd"].map((name) => `${name}: ${kafka}\n`).join("") }],
  ["nothing that would be left", "apply --yes", 6, "empty-result", /hint: .*--allow-empty/s, { ...yaml("version: 1\nabsent: [clicks]\n"), live }],
  ["a name that the policy ignores", "apply --yes", 3, "name-ignored", /hint: .*policy.ignore/s, yaml(`version: 1\npolicy: { ignore: [cl*] }\ndatasources: { clicks: ${kafka} }\n`)],
  ["a pin that nobody knows", "plan", 3, "unknown-environment", /"nowhere" \(from the manifest\).*hint: they know local/s, yaml(`environment: nowhere\n${sound}`)],
  ["an empty path", "plan --file=", 3, "manifest-missing", /path of a manifest is empty.*hint: is a variable unset/s, yaml(sound)],
  ["an absent entry that is a number", "validate", 3, "manifest-shape", /an entry of "absent" must be a text or a map/, yaml(`${sound}absent: [a, 5]\n`)],
  ["an unknown environment", "plan -e nowhere", 3, "unknown-environment", /"nowhere".*hint: they know local/s, yaml(sound)],
  ["a pin to another environment", "apply --yes -e b", 3, "environment-mismatch", /hint: /, { ...yaml(`environment: a\n${sound}`), server: { environments: [{ id: "a", name: "a" }, { id: "b", name: "b" }] } }],
  ["nobody who could be asked", "apply", 3, "confirmation-needed", /hint: add --yes/, yaml(sound)],
  // credentials
  ["a wrong client secret", "apply --yes", 1, "bad-credentials", /hint: /, soundly({ env: { CHALK_CLIENT_SECRET: "$CANARY2" } })],
  ["an unknown client", "plan", 1, "bad-credentials", /hint: /, soundly({ env: { CHALK_CLIENT_ID: "nobody" } })],
  ["no credentials", "plan", 1, "no-credentials", /hint: set CHALK_CLIENT_ID and CHALK_CLIENT_SECRET/, soundly({ env: noClient })],
  ["an id without a secret", "source list", 1, "no-credentials", /no client secret.*hint: set /s, { env: { CHALK_CLIENT_SECRET: "" } }],
  ["a secret without an id", "source list", 1, "no-credentials", /no client id.*hint: set /s, { env: { CHALK_CLIENT_ID: "", CHALK_CLIENT_SECRET: "$CANARY1" } }],
  ["a token that is none", "plan", 1, "bad-credentials", /CHALK_JWT/, soundly({ env: { CHALK_JWT: "$CANARY2" } })],
  ["a web identity that is not there", "source list", 1, "bad-credentials", /hint: CHALK_WEB_IDENTITY_TOKEN_FILE/, { env: { CHALK_WEB_IDENTITY_TOKEN_FILE: "gone" } }],
  ["a ~/.chalk.yml that is no YAML", "plan", 1, "bad-configuration", /\.chalk\.yml.*hint: mend it/s, { files: { "chalk-ds.yaml": sound, ".chalk.yml": 'tokens: { default: { clientSecret: "$CANARY2\n' }, env: noClient }],
  ["a ~/.chalk.yml of another shape", "plan", 1, "no-credentials", /\.chalk\.yml.*hint: set /s, { files: { "chalk-ds.yaml": sound, ".chalk.yml": "- $CANARY2\n" }, env: noClient }],
  ["a ~/.chalk.yml with a wrong secret", "source list", 1, "bad-credentials", /hint: /, { files: { ".chalk.yml": "tokens: { default: { clientId: local, clientSecret: $CANARY2 } }\n" }, env: noClient }],
  ["a token without permissions", "secret list", 1, "permission-denied", /hint: /, { server: { clients: [{ id: "local", secret: "local", permissions: [] }] } }],
  // the address, the network
  ["an address with a password", "plan", 1, "bad-configuration", /hint: /, soundly({ env: { CHALK_API_SERVER: "https://me:$CANARY2@api.chalk.ai" } })],
  ["a port that is closed", "apply --yes --timeout 2", 1, "unreachable", /hint: .*CHALK_API_SERVER/s, soundly({ instead: "closed" })],
  ["an HTTP server in its place", "apply --yes --timeout 2", 1, "unreachable", /hint: .*CHALK_API_SERVER/s, soundly({ instead: "http" })],
  ["a TLS server where plain text is expected", "apply --yes --timeout 2", 1, "unreachable", /hint: .*CHALK_API_SERVER/s, soundly({ instead: "tls" })],
  ["a mail server in its place", "apply --yes --timeout 2", 1, "unreachable", /hint: .*CHALK_API_SERVER/s, soundly({ instead: "garbage" })],
  ["a server that accepts and says nothing", "source list --timeout 1", 1, "unreachable", /hint: .*CHALK_API_SERVER/s, { instead: "silent" }],
  ["a list that never comes", "apply --yes --timeout 1", 1, "timed-out", /hint: try again, or give it longer/, soundly({ faults: [{ method: "*", kind: "hang" }] })],
  ["a wrong manifest, before a list that never comes", "plan", 3, "unknown-kind", /hint: did you mean "kafka"/, { ...yaml("version: 1\ndatasources: { a: { kind: kafak } }\n"), faults: [{ method: "ListIntegrationsAndSecrets", kind: "hang" }] }],
  ["a server that fails", "apply --yes --timeout 1", 1, "server-error", /hint: try again; if that does not help/, soundly({ faults: [{ method: "*", kind: "before", code: 13 }] })],
  // the command line
  ["an unknown command", "aply --yes", 3, "unknown-command", /hint: did you mean "chalk-ds apply"/, yaml(sound)],
  ["a setting for a command", "PGPASSWORD=$CANARY1 plan", 3, "unknown-command", /"PGPASSWORD".*hint: chalk-ds --help/s],
  ["an unknown subcommand", "source lst", 3, "unknown-command", /hint: did you mean "list"/],
  ["an unknown flag", "plan --detailed-exitcod", 3, "usage", /hint: did you mean "--detailed-exitcode"/, yaml(sound)],
  ["an unknown flag with a value", "source list --password=$CANARY1", 3, "usage", /"--password".*hint: chalk-ds source list --help/s],
  ["an unknown flag that a value clings to", "source list -p$CANARY1", 3, "usage", /"-p".*hint: chalk-ds source list --help/s],
  ["a flag before the command", "--format json plan", 3, "usage", /hint: flags follow the command/],
  ["an unknown format", "plan --format xml", 3, "usage", /allowed choices are text, json.*hint: chalk-ds plan --help/s, yaml(sound)],
  ["a number that is none", "plan --timeout soon", 3, "usage", /whole number.*hint: chalk-ds plan --help/s, yaml(sound)],
  ["a negative number", "apply --yes --allow-deletes -1", 3, "usage", /hint: chalk-ds apply --help/, yaml(sound)],
  ["no parallel calls", "apply --yes --parallelism 0", 3, "usage", /at least 1.*hint: chalk-ds apply --help/s, yaml(sound)],
  ["a port beyond the last", "server --port 70000", 3, "usage", /0 to 65535.*hint: chalk-ds server --help/s],
  ["a fault of no method", "server --fault Nonsense:1:before", 3, "usage", /hint: write \* for every one, or one of .*InsertIntegration, /],
  ["a fault that is none", "server --fault sometimes", 3, "usage", /hint: write METHOD:CALL:KIND/],
  ["a flag without its value", "apply --yes -f", 3, "usage", /argument missing.*hint: chalk-ds apply --help/s, yaml(sound)],
  ["a surplus word", "plan production", 3, "usage", /too many arguments.*hint: chalk-ds plan --help/s, yaml(sound)],
  ["a word of Terraform's", "apply -auto-approve", 3, "usage", /hint: chalk-ds apply --yes/, yaml(sound)],
  // single data sources and secrets
  ["a source that is not there: get", "source get clikcs", 1, "not-found", /hint: did you mean "clicks"/, { live }],
  ["a source that is not there: update", "source update nothing --name b", 1, "not-found", /hint: chalk-ds source list/, { live }],
  ["a source that is not there: delete", "source delete nothing --yes", 1, "not-found", /hint: chalk-ds source list/, { live }],
  ["a source that is not there: test", "source test nothing", 1, "not-found", /hint: chalk-ds source list/, { live }],
  ["a stored secret that is not there", "secret delete pg-pasword --yes", 1, "not-found", /hint: did you mean "pg-password"/, { live: "$secrets: { pg-password: $CANARY1 }\n" }],
  ["a delete that nobody confirms", "source delete clicks", 3, "confirmation-needed", /hint: add --yes/, { live }],
  ["an update of nothing", "source update clicks", 3, "usage", /hint: add --config FILE or --name NAME/, { live }],
  ["an update that a link to itself names", "source update clicks --config -", 3, "bad-value", /"KAFKA_TOPIC".*hint: write /s, { live, stdin: "KAFKA_TOPIC: { secret: [$CANARY2] }" }],
  ["KEY=VALUE instead of a file", "source create a --kind kafka --config c.json KAFKA_SASL_PASSWORD=$CANARY1", 3, "usage", /too many arguments.*hint: chalk-ds source create --help/s, files({ "c.json": "{}" })],
  ["KEY=VALUE as the config", "source create a --kind kafka --config KAFKA_SASL_PASSWORD=$CANARY1", 3, "manifest-unreadable", /"KAFKA_SASL_PASSWORD".*hint: name a file/s],
  ["a config of KEY=VALUE lines", "source create a --kind kafka --config -", 3, "bad-value", /stdin holds no map.*hint: write \{/s, { stdin: "KAFKA_TOPIC=$CANARY1\nKAFKA_SASL_PASSWORD=$CANARY2\n" }],
  ["a config that is broken", "source create a --kind kafka --config c.json", 3, "bad-value", /"c.json" is neither JSON nor YAML.*hint: write \{/s, files({ "c.json": '{"KAFKA_SASL_PASSWORD": "$CANARY1' })],
  ["a config that says null", "source create a --kind kafka --config -", 3, "bad-value", /nothing under "KAFKA_TOPIC": "" blanks/, { stdin: '{"KAFKA_TOPIC": null}' }],
  ["a config with a key twice", "source create a --kind kafka --config -", 3, "bad-value", /same key twice \(line 2\)/, { stdin: "A: $CANARY1\nA: $CANARY2\n" }],
  ["a config whose key is a secret", "source create a --kind kafka --config -", 3, "bad-value", /a key that is none.*hint: /s, { stdin: '{"$CANARY1 x": "1"}' }],
  ["a kind that is nearly one", "source create a --kind postgres --config -", 3, "unknown-kind", /hint: did you mean "postgresql"/, { stdin: "{}" }],
  ["a config with a tag", "source create a --kind kafka --config -", 3, "bad-value", /without tags.*hint: write \{/s, { stdin: "KAFKA_SASL_PASSWORD: !t $CANARY1\n" }],
  ["a config as deep as 20 KB of brackets", "source create a --kind kafka --config -", 3, "bad-value", /hint: write \{/, { stdin: "[".repeat(20_000) }],
  ["a config that is a folder", "source create a --kind kafka --config sub", 3, "manifest-unreadable", /EISDIR.*hint: name a file/s, files({ "sub/a": "" })],
  ["a kind that is none", "source create a --kind kafak --config -", 3, "unknown-kind", /kafak.*hint: /s, { stdin: "{}" }],
  ["a stored secret of nothing", "secret set pw", 3, "bad-value", /hint: give it on stdin/, { stdin: "" }],
  ["the beginning of a kind", "kinds postgre", 3, "unknown-kind", /hint: did you mean "postgresql"/],
  ["a kind that nobody knows", "kinds redis", 3, "unknown-kind", /hint: chalk-ds kinds lists them/],
];

function folderOnDisk(): { readonly folder: string } & AsyncDisposable {
  const folder = mkdtempSync(join(tmpdir(), "chalk-ds-disk-"));
  return { folder, [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** More than a hundred findings with their frames and hints. */
const bounded = 60_000;

// Root may read everything.
const mayNotRead: readonly Row[] = [
  [
    "a file that may not be read",
    "validate",
    3,
    "manifest-unreadable",
    /"chalk-ds.yaml" cannot be read: EACCES.*hint: .*that you may read/s,
    { ...yaml(sound), prepare: (folder) => chmodSync(join(folder, "chalk-ds.yaml"), 0) },
  ],
  [
    "a folder that may not be read",
    "validate -f sub",
    3,
    "manifest-unreadable",
    /"sub" cannot be read: EACCES.*hint: .*that you may read/s,
    { ...files({ "sub/a.yaml": sound }), prepare: (folder) => chmodSync(join(folder, "sub"), 0) },
  ],
];
const isRoot = process.getuid?.() === 0;

describe.concurrent("bad input", () => {
  test.for([...table, ...(isRoot ? [] : mayNotRead)])(
    "%s",
    async ([_name, args, exit, code, says, given = {}], { expect }) => {
      const canaries = new Map<string, string>();
      const planted = (text: string): string => plant(text, canaries);
      await using disk = given.onDisk && folderOnDisk();
      await using place = await openPlace({ ...given.server, ...(disk && { db: join(disk.folder, "server.db") }) });
      await using wrong = given.instead && (await badServer(given.instead));
      for (const [file, content] of Object.entries(given.files ?? {}))
        if (typeof content === "string") place.write(file, planted(content));
        else writeFileSync(join(place.folder, file), content);
      if (given.live) await place.behind((api) => putLive(api, planted(given.live ?? "")));
      given.prepare?.(disk?.folder ?? place.folder);
      place.server.setFaults(given.faults ?? []);
      const env = { NOT_FOR_ANYONE: "$CANARY9", ...(wrong && { CHALK_API_SERVER: wrong.address }), ...given.env };
      for (const [variable, value] of Object.entries(env)) place.env[variable] = planted(value);

      const ended = await place.run(args.split(" ").map(planted), given.stdin && planted(given.stdin));
      const said = `${ended.stderr}\n${ended.stdout}`;
      expect(said).toContain(`[${code}]`);
      expect(said).toMatch(says);
      expect(ended.exit).toBe(exit);
      expect(said).not.toMatch(/\n\s+at |node:internal|UnhandledPromise/);
      expect(leaks(said, canaries)).toEqual([]);
      expect(place.takeWrites()).toEqual([]);
      expect(said.length).toBeLessThan(bounded);
    },
  );
});

test("are at least fifty", () => expect(table.length).toBeGreaterThan(50));
