/** The answers as parts of the HTML report, and the drawing of denied access. */
import { XMLValidator } from "fast-xml-parser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/answers/impact/graph.ts";
import { renderImpact } from "../../src/answers/impact/index.ts";
import { boxSize, drawable, layoutOf } from "../../src/answers/impact/layout.ts";
import { answerPages } from "../../src/answers/index.ts";
import type { Language, ScanReport } from "../../src/model/index.ts";
import { render, savedReport } from "../../src/report/index.ts";
import { findChromium, inaccessible, launch, open } from "../report/browser.ts";
import { hostilePage, many, nothing, service } from "../report/scans.ts";
import { aSystem, report, resource } from "./reports.ts";

const us = [{ kind: "jurisdiction", country: "US" }] as const;
const answers = ["services", "concentration", "denied"];

const withSeal: ScanReport = {
  ...service,
  seal: {
    framework: {
      name: "Framework",
      version: "1",
      date: "2026-01-01",
      source: "https://x",
      strength: "primary",
    },
    weightSets: [{ id: "a", name: { nl: "A", en: "A" }, strength: "primary", weights: { "SOV-1": 100 } }],
    atMost: { level: 1, name: { nl: "Een", en: "One" } },
    objectives: [
      {
        id: "SOV-1",
        name: { nl: "Recht", en: "Law" },
        status: "limited",
        atMost: { level: 1, name: { nl: "Een", en: "One" } },
        limitedBy: [{ rule: "NLC-LOC-001", atMost: 1, findings: 1 }],
        note: { nl: "Let op", en: "Mind" },
      },
    ],
  },
};

async function html(scan: ScanReport, language: Language = "en"): Promise<string> {
  const pages = await answerPages([await savedReport(scan, language)], language);
  return render(scan, "html", { language, colour: false, width: null, pages });
}

const content = async (scan: ScanReport, id: string) =>
  (await answerPages([await savedReport(scan, "en")], "en")).find((page) => page.id === id)?.content.markup ??
  "";

describe("the parts", () => {
  it("come between what was found and how sure that is", async () => {
    const names = [...(await html(withSeal)).matchAll(/<section class="page" id="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(names).toEqual([
      "overview",
      "findings",
      "resources",
      ...answers,
      "seal",
      "unknown",
      "exceptions",
      "about",
    ]);
  });

  it("leave out SEAL when it is not asked", async () => {
    expect(await html(service)).not.toContain('id="seal"');
  });

  it.each(answers)("say so when there is nothing: %s", async (id) => {
    expect(await content(nothing, id)).toMatch(/^<p>(No|Nothing) [^<]*<\/p>$/);
  });

  it("name services with their places, keys and lines", async () => {
    expect(await content(service, "services")).toMatch(/Amazon Web Services \(US\)[\s\S]*main\.tf:\d+/);
  });

  it("tell shares with a bar and the same in figures", async () => {
    const text = await content(service, "concentration");
    expect(text).toContain("Herfindahl-Hirschman index");
    expect(text).toMatch(/United States<\/a><\/th><td class="figure">[\d.]+%<\/td><td class="bars"><svg/);
  });

  it("draw who depends on what is denied, and say the same in words", async () => {
    const text = await content(service, "denied");
    expect(text).toMatch(/<desc id="graph-description">[^<]*depends on [^<]*Amazon Web Services \(US\)/);
    expect(text).toContain('<ol class="chain">');
  });

  it("take nothing of a hostile repository for markup", async () => {
    const text = await html(hostilePage);
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(text.match(/<(img|base|svg onload)|<!--/)).toBeNull();
    expect(text).not.toMatch(/canary|hunter2/);
  });

  it("do not grow faster than the scan", async () => {
    const start = performance.now();
    expect((await html(many(20_000))).length).toBeLessThan(20_000_000);
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 60_000);
});

describe("the drawing as a file", () => {
  const hostile = '</text><script>alert(1)</script>&"\u001b[31m';
  const one = report(
    resource(hostile, [{ in: "DE" }], { system: hostile, category: "database" }),
    resource("x.y", [{ in: "DE", party: "hetzner" }], { system: "front" }),
  );
  const text = renderImpact(
    [{ ...one, systems: [aSystem(hostile), { ...aSystem("front"), dependsOn: [hostile] }] }],
    us,
    "svg",
    { language: "en", colour: false, width: null },
  );

  it("is well-formed, whatever it names", () => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).not.toMatch(/<script|[^\P{C}\n]/u);
  });

  it("has a title and a description, and colours for light and dark", () => {
    expect(text).toMatch(/role="img" aria-labelledby="graph-title graph-description"/);
    expect(text).toContain("front: stops; depends on");
    expect(text).toContain("prefers-color-scheme:dark");
  });
});

describe("the layout", () => {
  const system = (id: string) => ({ id, name: id, detail: "stops", kind: "stops" }) as const;
  const denied = (id: string, detail = "Party (US)") => ({ id, name: id, detail, kind: "denied" }) as const;
  const edge = (text: string) => ({ from: text.split(">")[0] ?? "", to: text.split(">")[1] ?? "" });
  const graph = (...edges: readonly string[]): Graph => {
    const ids = [...new Set(edges.flatMap((one) => one.split(">")))];
    return { nodes: ids.map((id) => (id.startsWith("d") ? denied(id) : system(id))), edges: edges.map(edge) };
  };

  it.each([
    { what: "a chain of systems", of: graph("a>b", "b>c", "c>d1", "a>d1"), columns: 4 },
    { what: "systems that need each other", of: graph("a>b", "b>a", "a>d1"), columns: 3 },
    { what: "a system that needs itself", of: graph("a>a", "a>d1"), columns: 2 },
    { what: "nothing", of: { nodes: [], edges: [] }, columns: 0 },
  ])("stands in columns, what is denied last: $what", ({ of, columns }) => {
    const { boxes } = layoutOf(of);
    expect(boxes).toHaveLength(of.nodes.length);
    expect(new Set(boxes.map(({ x }) => x)).size).toBe(columns);
    const last = Math.max(...boxes.map(({ x }) => x));
    for (const { node, x } of boxes) expect(node.kind === "denied").toBe(x === last);
  });

  it("puts no box on another, and no line through one", () => {
    const { boxes, lines } = layoutOf(graph("a>b", "b>c", "a>d1", "b>d2", "c>d1", "a>d3", "e>d2", "a>c"));
    const covers = (point: { x: number; y: number }) =>
      boxes.some(
        ({ x, y }) =>
          point.x > x && point.x < x + boxSize.width && point.y > y && point.y < y + boxSize.height,
      );
    for (const { x, y } of boxes) {
      const others = boxes.filter((other) => other.x === x && other.y !== y);
      for (const other of others) expect(Math.abs(other.y - y)).toBeGreaterThanOrEqual(boxSize.height);
    }
    for (const { points } of lines)
      for (const [at, point] of points.entries())
        if (at % 2 === 1 && at < points.length - 1)
          expect(covers({ x: point.x + boxSize.width / 2, y: point.y })).toBe(false);
  });

  it("draws the worst of many systems, and the services of a party together", () => {
    const nodes = Array.from({ length: 100 }, (_, at) => system(`s${at}`));
    const services = Array.from({ length: 50 }, (_, at) =>
      denied(`d${at}`, at % 2 === 0 ? "A (US)" : "B (US)"),
    );
    const edges = nodes.map(({ id }, at) => ({ from: id, to: `d${at % 50}` }));
    const drawn = drawable({ nodes: [...nodes, ...services], edges }, { systems: 40, services: 24 });
    expect(drawn.nodes.filter(({ kind }) => kind === "denied").map(({ name }) => name)).toEqual([
      "A (US)",
      "B (US)",
    ]);
    expect(drawn.nodes).toHaveLength(42);
    expect(drawn.edges).toHaveLength(40);
  });
});

const program = findChromium();
const reasonToSkip = program === null ? " (skipped: no chromium is installed)" : "";

describe.skipIf(program === null)(`in a browser${reasonToSkip}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(program ?? "");
  });
  afterAll(() => browser.close());
  const shown = [...answers, "seal"];

  it.each([
    { what: "all of it", scan: withSeal, options: {}, only: null },
    { what: "hostile names", scan: { ...withSeal, ...hostilePage }, options: {}, only: null },
    { what: "narrow", scan: withSeal, options: { viewport: { width: 320, height: 800 } }, only: null },
    { what: "dark", scan: withSeal, options: { colorScheme: "dark" }, only: "color-contrast" },
  ] as const)(
    "meets WCAG 2.2 AA, without a word to the network: $what",
    async ({ scan, options, only }) => {
      const one = await open(browser, await html(scan, "nl"), options);
      const width = await one.page.evaluate(() => innerWidth);
      expect(await inaccessible(one.page, one.goTo, shown, only)).toEqual([]);
      for (const part of shown) {
        await one.goTo(`#${part}`);
        expect(await one.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      }
      expect(one.troubles).toEqual([]);
      await one.close();
    },
    60_000,
  );

  it("lead from a reason to the resource, by keyboard", async () => {
    const { page, goTo, close } = await open(browser, await html(service));
    await goTo("#denied");
    const link = page.locator("#denied ol.chain a").first();
    const address = await link.textContent();
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(50);
    expect(await page.locator("#resources-text").inputValue()).toBe(address);
    expect(await page.locator("#resources-items tr").count()).toBeGreaterThan(0);
    await close();
  });

  it("print with the drawing inside the page", async () => {
    const { page, close } = await open(browser, await html(service), {
      viewport: { width: 700, height: 900 },
    });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const box = await page.locator("svg.graph").boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 1_000)).toBeLessThanOrEqual(700);
    await close();
  });
});
