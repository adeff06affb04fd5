/** The register of migrations: which rows there are, and what they say. */
import { describe, expect, test } from "vitest";
import { type MigrationStatus, migrations, renderMigrations } from "../../src/answers/difference/index.ts";
import type { SavedReport, SavedResource } from "../../src/model/index.ts";
import { aSystem, report, resource } from "./reports.ts";

const database = (name: string, country: string, party = "aws"): SavedResource =>
  resource(`database.${name}`, [{ in: country, party }], { category: "database" });

const rows = (before: SavedReport, after: SavedReport, status: MigrationStatus = "gepland") =>
  migrations(before, after, status).map((row) => `${row.status}: ${row.leverancier} ${row.land_opslag}`);

describe("rows", () => {
  test.each<readonly [string, SavedReport, SavedReport, readonly string[]]>([
    ["what stays is not in it", report(database("a", "IE")), report(database("a", "IE")), []],
    ["what is new", report(), report(database("a", "US")), ["gepland: Amazon Web Services Verenigde Staten"]],
    ["what went away", report(database("a", "IE")), report(), ["heroverwogen: Amazon Web Services Ierland"]],
    [
      "what moved into the EEA",
      report(database("a", "US")),
      report(database("a", "DE")),
      ["heroverwogen: Amazon Web Services Duitsland"],
    ],
    [
      "what moved out of it",
      report(database("a", "DE")),
      report(database("a", "US")),
      ["gepland: Amazon Web Services Verenigde Staten"],
    ],
    [
      "another party takes over",
      report(database("a", "DE")),
      report(database("a", "DE", "hetzner")),
      ["gepland: Hetzner Duitsland", "heroverwogen: Amazon Web Services Duitsland"],
    ],
    [
      "an image is fetched, not migrated to",
      report(),
      report(resource("x.a", [{ role: "image", in: "US" }])),
      [],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(rows(before, after)).toEqual(expected);
  });

  test("with the status that is asked for", () => {
    expect(rows(report(), report(database("a", "DE")), "in gebruik")).toEqual([
      "in gebruik: Amazon Web Services Duitsland",
    ]);
  });
});

describe("what a row says", () => {
  const system = { ...aSystem("burgerportaal"), material: true, personalData: "special" as const };
  const declared: SavedReport = {
    ...report({ ...database("a", "US"), system: "burgerportaal" }),
    organisation: { name: "RVO", kind: "agentschap", ministry: "EZ" },
    systems: [
      { ...system, dpia: { date: "2026-01-02", document: "dpia.pdf" }, reportedToCisoRijk: "2026-02-03" },
    ],
  };

  test("the facts that are declared, and else that they are not established", () => {
    const [row] = migrations(report(), declared, "voorgenomen");
    expect(row).toEqual({
      departement: "EZ",
      organisatie: "RVO",
      systeem_of_dienst: "burgerportaal",
      beschrijving: "database (database)",
      leverancier: "Amazon Web Services",
      jurisdictie_leverancier: "Verenigde Staten",
      cloudtype: "publiek",
      dienstmodel: "PaaS",
      land_opslag: "Verenigde Staten",
      land_verwerking: "Verenigde Staten",
      materieel: "ja",
      persoonsgegevens: "bijzonder",
      status: "voorgenomen",
      risicoafweging: "niet vastgesteld",
      dpia_dtia: "DPIA: dpia.pdf; DTIA: niet vastgesteld",
      exitplan: "niet vastgesteld",
      melding_ciso_rijk: "2026-02-03",
      bron: "main.tf:1",
    });
  });

  test("in every form", () => {
    const all = migrations(report(), declared, "gepland");
    expect(renderMigrations(all, "csv")).toContain("departement,organisatie,systeem_of_dienst");
    expect(renderMigrations(all, "md")).toContain("| EZ | RVO | burgerportaal |");
    expect(JSON.parse(renderMigrations(all, "json"))).toMatchObject({ migraties: [{ status: "gepland" }] });
  });
});
