import { createHash } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Language, languages, type ScanReport } from "../../src/model/index.ts";
import { render } from "../../src/report/index.ts";
import { findChromium, inaccessible, launch, type Opened, open } from "./browser.ts";
import { clean, hostile, hostilePage, many, nothing, service } from "./scans.ts";

function html(scan: ScanReport, language: Language = "en"): Promise<string> {
  return render(scan, "html", { language, colour: false, width: null });
}

const pages = ["overview", "findings", "resources", "unknown", "exceptions", "about"];

/** Without what is the same in every report. */
function ownPart(text: string): string {
  return text
    .replace(/<style>.*?<\/style>/s, "<style></style>")
    .replace(/<script>.*?<\/script>/s, "<script></script>")
    .replace(/<g class="land".*?<\/g>/gs, "")
    .replace(/ d="[^"]*"/g, "")
    .replace(/sha256-[^']*/g, "sha256-…");
}

describe("the file", () => {
  it.each(languages)("is as it was, beside outlines, style and script: %s", async (language) => {
    const text = ownPart(await html(service, language));
    await expect(text).toMatchFileSnapshot(`fixtures/service.${language}.golden.html`);
  });

  it("is the same a second time", async () => {
    expect(await html(service)).toBe(await html(service));
  });

  it("lets nothing run or load but the script and the style that are in it", async () => {
    const text = await html(service);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1]?.replaceAll("&#39;", "'");
    const hash = (tag: string) => {
      const inside = new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(text)?.[1] ?? "";
      return `'sha256-${createHash("sha256").update(inside).digest("base64")}'`;
    };
    expect(policy?.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${hash("script")}`,
      `style-src ${hash("style")}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(text.match(/\s(on\w+|style|src)=/)).toBeNull();
    expect(text.match(/href="(?!#)/)).toBeNull();
  });

  it.each([
    ["as it occurs", hostile],
    ["in every text", hostilePage],
  ])("takes nothing of a hostile repository for markup: %s", async (_name, scan) => {
    const text = await html(scan);
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(text.match(/<\/script/g)).toHaveLength(2);
    expect(text.match(/<(img|base|svg onload)|<!--/)).toBeNull();
    expect(text.match(/[^\P{C}\n]/u)).toBeNull();
    expect(text).not.toMatch(/^\s*::|##\[|##vso\[/m);
    expect(text).not.toMatch(/canary|hunter2/);
  });

  it("grows with the scan, not faster", async () => {
    const milliseconds = async (count: number) => {
      const scan = many(count);
      const start = performance.now();
      const { length } = await html(scan);
      return { time: performance.now() - start, length };
    };
    await milliseconds(1_000);
    const small = await milliseconds(5_000);
    const large = await milliseconds(20_000);
    expect(large.length / small.length).toBeLessThan(4.4);
    expect(large.time / small.time).toBeLessThan(8);
  }, 60_000);
});

const program = findChromium();
const reasonToSkip = program === null ? " (skipped: no chromium is installed)" : "";

describe.skipIf(program === null)(`in a browser${reasonToSkip}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(program ?? "");
  });
  afterAll(() => browser.close());

  async function opened<Result>(
    text: string,
    use: (one: Opened) => Promise<Result>,
    options: Parameters<typeof open>[2] = {},
  ): Promise<Result> {
    const one = await open(browser, text, options);
    try {
      return await use(one);
    } finally {
      await one.close();
    }
  }

  // Width does not change colours, and colours change nothing else: what is checked twice is only slower.
  it.each([
    { what: "all of it", scans: [service, nothing, hostilePage], options: {} },
    { what: "narrow", scans: [service], options: { viewport: { width: 320, height: 800 } } },
    {
      what: "the contrasts in the dark",
      scans: [service],
      options: { colorScheme: "dark" },
      only: "color-contrast",
    },
  ] as const)(
    "meets WCAG 2.2 AA on every page: $what",
    async ({ scans, options, ...rest }) => {
      for (const scan of scans) {
        const found = await opened(
          await html(scan, "nl"),
          ({ page, goTo }) => inaccessible(page, goTo, pages, "only" in rest ? rest.only : null),
          options,
        );
        expect(found).toEqual([]);
      }
    },
    120_000,
  );

  it.each([320, 768])("has no page that scrolls sideways at %i wide", async (width) => {
    const widths = await opened(
      await html(service),
      async ({ page, goTo }) => {
        const seen: number[] = [];
        for (const name of pages) {
          await goTo(`#${name}`);
          seen.push(await page.evaluate(() => document.documentElement.scrollWidth));
        }
        return seen;
      },
      { viewport: { width, height: 800 } },
    );
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  });

  it("asks nothing of the network and complains of nothing", async () => {
    for (const scan of [nothing, clean, service]) {
      await opened(await html(scan), async ({ goTo, troubles }) => {
        for (const name of pages) await goTo(`#${name}`);
        expect(troubles).toEqual([]);
      });
    }
  });

  it.each([
    ["as it occurs", hostile],
    ["in every text", hostilePage],
  ])("runs nothing of a hostile repository, and shows it as text: %s", async (_name, scan) => {
    await opened(await html(scan), async ({ page, goTo, troubles }) => {
      for (const name of pages) {
        await goTo(`#${name}`);
        for (const summary of await page.locator("summary:visible").all()) await summary.click();
        expect(await page.locator("main img, main base, main script, main [onclick]").count()).toBe(0);
      }
      expect(await page.evaluate(() => Object.hasOwn(window, "pwned"))).toBe(false);
      expect(troubles).toEqual([]);
      await goTo("#findings");
      expect(await page.locator("article.finding").first().textContent()).toContain("aws_s3_bucket.x[");
    });
  });

  it("shows one part at a time, and the one that its address names", async () => {
    await opened(await html(service), async ({ page, goTo }) => {
      expect(await page.locator("main > section:visible").getAttribute("id")).toBe("overview");
      await page.getByRole("link", { name: "Exceptions" }).click();
      expect(await page.locator("main > section:visible").getAttribute("id")).toBe("exceptions");
      expect(await page.locator("#exceptions").textContent()).toContain("2027-01-01");
      await goTo("#no-such-part");
      expect(await page.locator("main > section:visible").getAttribute("id")).toBe("overview");
    });
  });

  it("leads from a country on the map to its resources, by keyboard too", async () => {
    await opened(await html(service), async ({ page }) => {
      const country = page.getByRole("link", { name: "United States: 8 resources, not allowed" });
      await country.focus();
      await page.keyboard.press("Enter");
      await page.waitForTimeout(50);
      expect(await page.locator("#resources-count").textContent()).toMatch(/^8 of 11/);
      expect(await page.locator("#resources-country").inputValue()).toBe("US");
      await page.getByRole("button", { name: "Clear the filter" }).click();
      await page.waitForTimeout(50);
      expect(await page.locator("#resources-count").textContent()).toMatch(/^11 of 11/);
    });
  });

  it("shows the Netherlands and small states on the map", async () => {
    const [resource] = clean.resources;
    const [tie] = clean.exposures;
    if (resource === undefined || tie === undefined) throw new Error("A scan without resources");
    const countries = ["NL", "LU", "LI", "MT", "SG", "BH"];
    const exposures = countries.map((country) => ({
      ...tie,
      place: { status: "known", countries: [country], inEea: "unknown", code: country } as const,
    }));
    await opened(await html({ ...clean, exposures }, "nl"), async ({ page }) => {
      const names = await page
        .locator("a.number")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(names.sort()).toEqual(countries.map((country) => `#resources?country=${country}`).sort());
      for (const one of await page.locator("a.number").all()) {
        const box = await one.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(14);
      }
    });
  });

  it("sorts the table, and says how", async () => {
    await opened(await html(service), async ({ page, goTo }) => {
      await goTo("#resources");
      const firstAddress = () => page.locator("#resources-items tr th code").first().textContent();
      const head = page.locator("th[data-key=address]");
      await head.getByRole("button").click();
      expect(await firstAddress()).toBe("Deployment/default/web");
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      await head.getByRole("button").click();
      expect(await firstAddress()).toBe("module.data.scaleway_instance_server.web");
      expect(await head.getAttribute("aria-sort")).toBe("descending");
    });
  });

  it("finds what is typed, and keeps it in the address", async () => {
    await opened(await html(service), async ({ page, goTo }) => {
      await goTo("#findings");
      await page.getByLabel("Search").first().fill("backup_region");
      expect(await page.locator("#findings-count").textContent()).toMatch(/^1 of 5/);
      expect(page.url()).toContain("#findings?text=backup_region");
      await page.locator("#findings article summary").click();
      expect(await page.locator("#findings ol.chain").textContent()).toContain("variables.tf:4:1");
    });
  });

  it("changes to dark and back, and remembers", async () => {
    await opened(await html(service), async ({ page }) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await ground();
      await page.getByRole("button", { name: "Dark appearance" }).click();
      expect(await ground()).not.toBe(light);
      await page.reload();
      expect(await ground()).not.toBe(light);
    });
  });

  it("is readable without its script", async () => {
    const options = { javaScriptEnabled: false };
    await opened(
      await html(service),
      async ({ page }) => {
        expect(await page.locator("main > section:visible").count()).toBe(pages.length);
        expect(await page.locator("noscript").textContent()).toContain("JavaScript");
      },
      options,
    );
  });

  it("prints all of it: every part, chains open, without what is only for the screen", async () => {
    await opened(await html(service), async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      expect(await page.locator("main > section:visible").count()).toBe(pages.length);
      expect(await page.locator("ol.chain:visible").count()).toBeGreaterThan(0);
      expect(await page.locator("form:visible, nav:visible").count()).toBe(0);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    });
  });

  it("answers at once with 20,000 resources", async () => {
    await opened(await html(many(20_000)), async ({ page, goTo, troubles }) => {
      await goTo("#resources");
      expect(await page.locator("#resources-items tr").count()).toBe(100);
      const milliseconds = await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>("#resources-text");
        if (field === null) throw new Error("There is no field");
        field.value = "b19999";
        const start = performance.now();
        field.dispatchEvent(new Event("input", { bubbles: true }));
        return performance.now() - start;
      });
      expect(await page.locator("#resources-count").textContent()).toMatch(/^1 of 20,000/);
      expect(milliseconds).toBeLessThan(1_500);
      expect(troubles).toEqual([]);
    });
  }, 60_000);
});
