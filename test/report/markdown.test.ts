import { describe, expect, it } from "vitest";
import type { ScanReport } from "../../src/model/index.ts";
import { render } from "../../src/report/index.ts";
import {
  at,
  exposure,
  file,
  finding,
  inFile,
  known,
  notification,
  party,
  report,
  resource,
} from "./builder.ts";
import { clean, hostile, many, nothing, service } from "./scans.ts";

function markdown(scan: ScanReport, language: "nl" | "en" = "en") {
  return render(scan, "markdown", { language, colour: false, width: null });
}

describe("the summary", () => {
  it.each(Object.entries({ nothing, clean, service, hostile }))("%s", async (name, scan) => {
    await expect(await markdown(scan)).toMatchFileSnapshot(`fixtures/${name}.golden.md`);
  });

  it("in Dutch", async () => {
    await expect(await markdown(service, "nl")).toMatchFileSnapshot("fixtures/service.nl.golden.md");
  });

  it("shows the worst fifty findings and counts the others", async () => {
    const text = await markdown(many(120));
    expect(text.match(/^\| (error|warning) \|/gm)).toHaveLength(50);
    expect(text).toContain("… and 70 more findings.");
  });
});

/** Everything long, everywhere. */
function huge(): ScanReport {
  const long = "ä<&|`".repeat(2_000);
  const source = file(`${long}.tf`, "x");
  const resources = Array.from({ length: 300 }, (_, index) => resource(`${index}${long}`, at(source, "x")));
  const exposures = resources.map((one, index) =>
    exposure(
      one,
      known(long, String.fromCharCode(65 + (index % 26), 65 + Math.floor(index / 26))),
      [inFile(at(source, "x"))],
      {
        party: party(`${index}${long}`, { name: long }),
      },
    ),
  );
  return report({
    resources,
    exposures,
    findings: exposures.map((tie) => finding("NLC-LOC-001", "error", [tie], long)),
    notifications: exposures.map(() => notification("error", long, { file: long })),
  });
}

describe("its size", () => {
  it("stays below 100 kB, in whole lines, and says when it is shortened", async () => {
    const text = await markdown(huge());
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
    expect(text).toMatch(/\n… shortened; the JSON report holds everything\.\n$/);
  });
});

describe("hostile text", () => {
  it("makes no markup, no link, no mention, no cell and no command", async () => {
    const text = await markdown(hostile);
    expect(text).not.toMatch(/<script|\]\(|@user|www\.|https:|^\s*::|##\[|##vso\[/m);
    for (const row of text
      .split("\n")
      .filter((line) => line.startsWith("| error") || line.startsWith("| warning"))) {
      expect(row.match(/\|/g)).toHaveLength(5);
    }
  });

  it.each([
    ["a`b|c\\d.tf", "a&#96;b&#124;c&#92;d.tf"],
    ["a*b_c.tf", "`a*b_c.tf:1:1`"],
  ])("in a file name: %s", async (path, shown) => {
    const source = file(path, "x");
    const tie = exposure(resource("a.b", at(source, "x")), known("us", "US"), [inFile(at(source, "x"))]);
    expect(await markdown(report({ findings: [finding("NLC-LOC-001", "error", [tie], "Out.")] }))).toContain(
      shown,
    );
  });
});
