/** How dependence is spread: what counts, and what the figures are. */
import { describe, expect, test } from "vitest";
import { measure, renderConcentration } from "../../src/answers/concentration/index.ts";
import { measuresOf } from "../../src/answers/concentration/measures.ts";
import type { SavedReport, SavedResource } from "../../src/model/index.ts";
import { report, resource, type TieParts } from "./reports.ts";

const eea = new Set(["NL", "DE", "FR"]);
const options = { language: "nl", colour: false, width: 90 } as const;

const at = (party: string, count: number, system: string | null = null, parts: Partial<TieParts> = {}) =>
  Array.from({ length: count }, (_, position) =>
    resource(`x_${party}.r${position}${system ?? ""}`, [{ in: "DE", party, ...parts }], { system }),
  );

const shares = (of: readonly { name: string; share: number }[]) =>
  Object.fromEntries(of.map(({ name, share }) => [name, share]));

describe("what counts", () => {
  test("three quarters at one group, a quarter at another", () => {
    const figures = measure([report(...at("aws", 3), ...at("hetzner", 1))], "resources", eea);
    expect(shares(figures.parents)).toEqual({ "Amazon Web Services": 75, Hetzner: 25 });
    expect(figures).toMatchObject({ index: 6250, indexMeans: "high", europeanShare: 25, dutchShare: 0 });
  });

  test("a resource counts once, however many ties it has", () => {
    const one = resource("a.a", [{ in: "DE" }, { role: "backup", in: "US" }, { role: "log", in: "US" }]);
    const figures = measure([report(one, ...at("hetzner", 1))], "resources", eea);
    expect(shares(figures.parents)).toEqual({ "Amazon Web Services": 50, Hetzner: 50 });
    expect(figures.perRole.map(({ name }) => name)).toEqual(["backup", "hosting", "log"]);
  });

  test("fetching an image or a module is no use of a cloud, and what runs at home is nobody's", () => {
    const resources = [
      ...at("aws", 5, null, { role: "image" }),
      ...at("google", 5, null, { role: "source" }),
      ...at("nobody", 5),
      ...at("hetzner", 1),
    ];
    expect(shares(measure([report(...resources)], "resources", eea).parents)).toEqual({ Hetzner: 100 });
  });

  test("every system the same: a small one at home weighs as much as a large one abroad", () => {
    const both = report(...at("aws", 99, "Groot"), ...at("hetzner", 1, "Klein"));
    expect(measure([both], "resources", eea).europeanShare).toBe(1);
    expect(measure([both], "systems", eea).europeanShare).toBe(50);
  });

  test.each([
    { spread: [1], index: 10_000, means: "high" },
    { spread: [1, 1, 1, 1, 1], index: 2000, means: "moderate" },
    { spread: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], index: 909, means: "low" },
  ])("$spread.length equal groups: $index is $means", ({ spread, index, means }) => {
    const resources = spread.map((_, position) => {
      const [one] = at("aws", 1, String(position));
      if (one === undefined) throw new Error("One was asked for");
      const exposures = one.exposures.map((exposure) => ({
        ...exposure,
        party: exposure.party && { ...exposure.party, id: `p${position}`, parent: `Parent ${position}` },
      }));
      return { ...one, exposures };
    });
    expect(measure([report(...resources)], "resources", eea)).toMatchObject({ index, indexMeans: means });
  });

  test("without any cloud there is nothing to divide", () => {
    const figures = measure([report()], "resources", eea);
    expect(figures).toMatchObject({ index: null, europeanShare: null, parents: [] });
    expect(renderConcentration([report()], "resources", "table", options)).toBe(
      "Geen gebruik van clouddiensten gevonden.\n",
    );
  });
});

describe("over time", () => {
  const on = (asOf: string, ...resources: readonly SavedResource[]): SavedReport => {
    const one = report(...resources);
    return { ...one, profile: { ...one.profile, asOf } };
  };
  const reports = [
    on("2026-11-01", ...at("aws", 1)),
    on("2025-11-01", ...at("aws", 2)),
    on("2026-11-01", ...at("hetzner", 1)),
  ];

  test("reports of one day are one measurement, days in order", () => {
    const measures = measuresOf(reports, "resources");
    expect(measures.map(({ asOf, europeanShare }) => [asOf, europeanShare])).toEqual([
      ["2025-11-01", 0],
      ["2026-11-01", 50],
    ]);
  });

  test("a table tells the last day, and how it came there", () => {
    expect(renderConcentration(reports, "resources", "table", options)).toMatchInlineSnapshot(`
      "Concentratie op 2026-11-01, 2 resources
        Herfindahl-Hirschman-index                5.000, hoog (boven 2.000)
        Aandeel Nederlandse en Europese partijen  50,0%, waarvan Nederlands 0,0%; doel van motie
                                                  36574-5: ten minste 30% in 2029

      Per concern
        Amazon Web Services   50,0%        1
        Hetzner               50,0%        1

      Per jurisdictie
        Duitsland          50,0%        1
        Verenigde Staten   50,0%        1

      Per rol
        plaats van de dienst  Duitsland 50,0%, Verenigde Staten 50,0%

      Per systeem
        geen systeem aangegeven  Duitsland 50,0%, Verenigde Staten 50,0%

      Verloop
        2025-11-01  US 100,0% · EER 0,0% · HHI 10.000 · 2
        2026-11-01  US 50,0% · EER 50,0% · HHI 5.000 · 2

      Geteld in code, niet in geld of gebruik: een indicatie.
      "
    `);
  });
  test("CSV has every share as a row", () => {
    const rows = renderConcentration(reports, "resources", "csv", options).split("\r\n");
    expect(rows[0]).toContain("as_of,kind,part,name,country,resources,share");
    expect(rows).toContain("2026-11-01,jurisdiction,,DE,DE,1,50");
  });
});
