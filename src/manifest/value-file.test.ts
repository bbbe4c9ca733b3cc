import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Secret } from "../model/secret.ts";
import { createResolver } from "./resolve.ts";
import { pathProblem } from "./value-file.ts";

const folder = mkdtempSync(join(tmpdir(), "chalk-ds-value-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const name of ["m/keys", "m/.ssh", "m/sub/.x", "outside"]) mkdirSync(join(folder, name), { recursive: true });
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
put("m/sa.json", '{"a": 1}\n');
put("m/keys/k.pem", "pem");
put("m/empty", "");
put("m/bytes", Uint8Array.of(0xff, 0x00, 0xfe));
put("m/bom", "\ufeffx");
put("m/largest", "x".repeat(1024 * 1024));
put("m/larger", "x".repeat(1024 * 1024 + 1));
put("m/.ssh/id", "private");
put("m/.env", "A=b");
put("outside/secret", "secret");
symlinkSync(join(folder, "m/keys/k.pem"), join(folder, "m/link"));
symlinkSync(join(folder, "outside/secret"), join(folder, "m/link-out"));
symlinkSync(join(folder, "outside"), join(folder, "m/folder-out"));
symlinkSync(join(folder, "m/.ssh/id"), join(folder, "m/link-dot"));
symlinkSync(join(folder, "m/nowhere"), join(folder, "m/link-nowhere"));

type Written = { readonly in?: string; readonly encoding?: "text" | "base64"; readonly allow?: readonly string[] };

function read(path: string, { in: writtenIn = "m/chalk-ds.yaml", encoding = "text", allow }: Written = {}): string {
  const sources = { env: {}, cwd: folder, folder: join(folder, "m") };
  const found = createResolver(sources, { env: [], file: allow ?? "all" }).file(
    { from: "file", path, encoding },
    writtenIn,
  );
  return found instanceof Secret ? `= ${found.reveal()}` : found;
}

describe("a file as a value", () => {
  const table: [rule: string, path: string, written: Written, expected: string][] = [
    ["its text goes as it is, the line break too", "sa.json", {}, '= {"a": 1}\n'],
    ["its bytes as base64", "sa.json", { encoding: "base64" }, "= eyJhIjogMX0K"],
    ["bytes that are no text as base64 alone", "bytes", { encoding: "base64" }, "= /wD+"],
    ["bytes that are no text", "bytes", {}, "not-text"],
    ["a byte order mark is a part of it", "bom", {}, "= \ufeffx"],
    ["nothing is no value", "empty", {}, "empty"],
    ["1 MiB", "largest", {}, `= ${"x".repeat(1024 * 1024)}`],
    ["one byte more", "larger", {}, "too-large"],
    ["the path begins at the file that names it", "k.pem", { in: "m/keys/a.yaml" }, "= pem"],
    ["wherever that is", "./keys/k.pem", { in: "m/chalk-ds.yaml" }, "= pem"],
    ["stdin stands in the folder of the command", "m/sa.json", { in: "-" }, '= {"a": 1}\n'],
    ["none", "none", {}, "missing"],
    ["below what is a file", "sa.json/x", {}, "missing"],
    ["a folder", "keys", {}, "not-regular"],
    ["the folder itself", ".", {}, "outside"],
    ["a device", "/dev/null", {}, "outside"],
    ["above", "../outside/secret", {}, "outside"],
    ["above and back", "../m/sa.json", {}, '= {"a": 1}\n'],
    ["a link within", "link", {}, "= pem"],
    ["a link out", "link-out", {}, "outside"],
    ["below a folder that is a link out", "folder-out/secret", {}, "outside"],
    ["a link to nothing", "link-nowhere", {}, "missing"],
    ["below a dot", ".ssh/id", {}, "hidden"],
    ["a dot itself", ".env", {}, "hidden"],
    ["a link below a dot", "link-dot", {}, "hidden"],
    ["where CI is set nothing is allowed", "sa.json", { allow: [] }, "not-allowed"],
    ["whether it is there is not told then", "none", { allow: [] }, "not-allowed"],
    ["but what is named from the manifest's folder", "sa.json", { allow: ["sa.json"] }, '= {"a": 1}\n'],
    ["from the folder, not from the file", "k.pem", { in: "m/keys/a.yaml", allow: ["k.pem"] }, "not-allowed"],
    ["a glob names several", "k.pem", { in: "m/keys/a.yaml", allow: ["keys/*"] }, "= pem"],
    ["allowed is not enough outside", "../outside/secret", { allow: ["*"] }, "outside"],
    ["a link is allowed where it leads", "link", { allow: ["link"] }, "not-allowed"],
    ["and is read where both are", "link", { allow: ["link", "keys/*"] }, "= pem"],
    ["nor through a link", "link-out", { allow: ["*"] }, "outside"],
  ];
  for (const [rule, path, written, expected] of table) test(rule, () => expect(read(path, written)).toBe(expected));
});

describe("a path that names no file of the manifest", () => {
  const table: [path: string, expected: string | undefined][] = [
    ["sa.json", undefined],
    ["./sa.json", undefined],
    ["a/./b..c/d.json", undefined],
    ["/a", "is not relative to the manifest"],
    ["c:/a", "is not relative to the manifest"],
    ["a\\b", "has a backslash: folders are separated by /"],
    ["../a", "goes up to another folder"],
    ["a/../b", "goes up to another folder"],
    ["a/.b", "has a part that begins with a dot"],
    ["...", "has a part that begins with a dot"],
    ["./", "names no file"],
    [".", "names no file"],
  ];
  for (const [path, expected] of table) test(path, () => expect(pathProblem(path)).toBe(expected));
});
