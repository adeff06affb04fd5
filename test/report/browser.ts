/**
 * A real browser for what only a browser can tell, where one is installed: Debian's chromium, Chrome, or the program
 * that CLOUDTOETS_CHROMIUM names. It is no dependency of the project.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
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

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core has against each part of the report, with all that can be opened open; one rule, or all when null. */
export async function inaccessible(
  page: Page,
  goTo: Opened["goTo"],
  parts: readonly string[],
  only: string | null = null,
): Promise<readonly string[]> {
  const found: string[] = [];
  await page.evaluate(axeSource);
  for (const part of parts) {
    await goTo(`#${part}`);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("section:not(.away) details")) one.setAttribute("open", "");
    });
    found.push(...(await page.evaluate(checkAccessibility, only)).map((one) => `${part}: ${one}`));
  }
  return found;
}

/** Runs in the page. */
async function checkAccessibility(only: string | null): Promise<string[]> {
  const { axe } = window as unknown as typeof globalThis & { axe: typeof import("axe-core") };
  const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await axe.run(document, {
    runOnly: only === null ? { type: "tag", values: standards } : { type: "rule", values: [only] },
  });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join(" | ")}`,
  );
}
