/** Which services are in use: what makes a row, and what it says. */
import { describe, expect, test } from "vitest";
import { inventoryRows, renderInventory } from "../../src/answers/inventory/index.ts";
import type { SavedProperty, SavedReport } from "../../src/model/index.ts";
import { aSystem, report, resource } from "./reports.ts";

const options = { language: "nl", colour: false, width: 90 } as const;

const property = (name: string, value: string): SavedProperty => ({ name, value, evidence: [] });
const stores = [property("data", "stores"), property("key-holder", "provider")];
const computes = [property("data", "computes")];

const office: SavedReport = {
  ...report(
    resource("aws_s3_bucket.a", [{ in: "IE" }, { role: "replica", in: "FR", at: "main.tf:9" }], {
      system: "Loket",
      category: "object-storage",
      properties: stores,
      line: 1,
    }),
    resource("aws_s3_bucket.b", [{ in: "" }], {
      system: "Loket",
      category: "object-storage",
      properties: stores,
      line: 5,
    }),
    resource("aws_lambda_function.f", [{ in: "DE" }], {
      system: "Loket",
      category: "functions",
      properties: computes,
      line: 8,
    }),
    resource("hcloud_server.s", [{ in: "DE", party: "hetzner" }], { category: "compute" }),
  ),
  organisation: { name: "Instituut Peilmerk", kind: "zbo", ministry: null },
  systems: [
    {
      ...aSystem("Loket"),
      material: true,
      rubricering: "departementaal-vertrouwelijk",
      personalData: "ordinary",
      exitPlan: { date: "2026-02-01", document: "exit.md", tested: null, scenarios: [] },
    },
  ],
};

describe("rows", () => {
  test.each([
    {
      row: 0,
      what: "of what computes, data is worked on and not kept there",
      is: { service: "functions", storage: [], processing: ["DE"], keyHolders: [], open: 0 },
    },
    {
      row: 1,
      what: "of what stores, copies are kept elsewhere, and what is not established is counted",
      is: {
        service: "object-storage",
        storage: ["FR", "IE"],
        processing: ["IE"],
        keyHolders: ["provider"],
        open: 1,
      },
    },
    {
      row: 2,
      what: "where the catalogue does not say, data may be kept; no system claims it",
      is: { service: "compute", storage: ["DE"], processing: ["DE"], system: null },
    },
  ])("$what", ({ row, is }) => {
    expect(inventoryRows([office])[row]).toMatchObject(is);
  });

  test("what is used of another party than the one that runs the resource is a service of its own", () => {
    const rows = inventoryRows([
      report(
        resource("Deployment/default/web", [{ role: "image", in: "US", party: "google" }], {
          category: "compute",
        }),
      ),
    ]);
    expect(rows.map(({ service }) => service)).toEqual(["image"]);
  });

  test("organisations are kept apart", () => {
    const other = {
      ...office,
      organisation: { name: "Agentschap Waterstand", kind: "agentschap", ministry: null },
    } as const;
    expect(inventoryRows([office, other])).toHaveLength(6);
  });
});

describe("formats", () => {
  test("a table", () => {
    expect(renderInventory([office], { jurisdictions: [] }, "table", options)).toMatchInlineSnapshot(`
      "Instituut Peilmerk · Loket · materieel · exitplan: 2026-02-01
        Amazon Web Services (US)
          functies · verwerking: Duitsland · 1 resource
            main.tf:8
          objectopslag · opslag: Frankrijk en Ierland · verwerking: Ierland · 1 niet vastgesteld
          · sleutels: provider · 2 resources
            main.tf:1 main.tf:5

      Instituut Peilmerk · geen systeem aangegeven
        Hetzner (DE)
          rekenkracht · opslag: Duitsland · verwerking: Duitsland · 1 resource
            main.tf:1

      Een indicatie op basis van code, geen certificaat.
      "
    `);
  });
  test("Markdown, of US parties only", () => {
    const text = renderInventory([office], { jurisdictions: ["US"] }, "markdown", {
      ...options,
      language: "en",
    });
    expect(text).toMatchInlineSnapshot(`
      "## Services in use

      ### Instituut Peilmerk · Loket

      | Party | Service | Storage | Processing | Keys held by | Evidence |
      |---|---|---|---|---|---|
      | Amazon Web Services (US) | functions |  | Germany |  | \`main.tf:8\` |
      | Amazon Web Services (US) | object storage | France and Ireland; 1 not established | Ireland | provider | \`main.tf:1\` \`main.tf:5\` |

      _An indication based on code, not a certificate._
      "
    `);
  });
  test("the places of the DORA register: a row for each pair of countries", () => {
    expect(
      renderInventory([office], { jurisdictions: [] }, "dora", options).split("\r\n").slice(1, -1),
    ).toEqual([
      "Amazon Web Services,Amazon Web Services,Loket,functions,,,DE",
      "Amazon Web Services,Amazon Web Services,Loket,object-storage,,FR,IE",
      "Amazon Web Services,Amazon Web Services,Loket,object-storage,,IE,IE",
      "Hetzner,Hetzner,,compute,,DE,DE",
    ]);
  });
  test("NDJSON holds the same as CSV, an object a line", () => {
    const lines = renderInventory([office], { jurisdictions: [] }, "ndjson", options).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).service)).toEqual(["functions", "object-storage", "compute"]);
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({
      organisation: "Instituut Peilmerk",
      material: "yes",
      exit_plan: "exit.md",
      storage_countries: ["FR", "IE"],
      evidence: [
        { address: "aws_s3_bucket.a", file: "main.tf", line: 1 },
        { address: "aws_s3_bucket.b", file: "main.tf", line: 5 },
      ],
    });
  });
  test("an empty list says so", () => {
    expect(renderInventory([report()], { jurisdictions: [] }, "table", options)).toContain(
      "Geen diensten gevonden.",
    );
  });
});
