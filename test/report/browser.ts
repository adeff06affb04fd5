/**
 * A real browser for what only a browser can tell, where one is installed: Debian's chromium, Chrome, or the program
 * that CLOUDTOETS_CHROMIUM names. It is no dependency of the project.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

export function findChromium(): string | null {
  const programs = [
    ...(process.env.CLOUDTOETS_CHROMIUM ? [process.env.CLOUDTOETS_CHROMIUM] : []),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  return programs.find((program) => existsSync(program)) ?? null;
}

export function launch(program: string): Promise<Browser> {
  // Containers have no user namespaces for the sandbox; what is opened here is our own.
  return chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
}

export interface Opened {
  readonly page: Page;
  /** What went wrong in the page, what it asked of the network, and dialogs that it opened. */
  readonly troubles: readonly string[];
  readonly goTo: (address: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a report as a person does: as a file. */
export async function open(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "cloudtoets-html-"));
  const file = join(folder, "report.html");
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", ({ message }) => troubles.push(`error: ${message}`));
  page.on("console", (message) => troubles.push(`console: ${message.text()}`));
  page.on("request", (request) => {
    if (request.url() !== url) troubles.push(`request: ${request.url()}`);
  });
  page.on("dialog", async (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.goto(url);
  return {
    page,
    troubles,
    goTo: async (address) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await page.waitForTimeout(50);
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
