import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { ScanReport } from "../../src/model/index.ts";
import { render } from "../../src/report/index.ts";
import { at, exposure, file, inFile, known, report, resource } from "./builder.ts";
import { clean, hostile, hostilePage, many, nothing, service } from "./scans.ts";

function csv(scan: ScanReport): Promise<string> {
  return render(scan, "csv", { language: "nl", colour: false, width: null });
}

async function rows(scan: ScanReport): Promise<readonly Readonly<Record<string, string>>[]> {
  return parse(await csv(scan), { columns: true, bom: true, relax_column_count: false });
}

describe("the CSV report", () => {
  it.each(Object.entries({ nothing, clean, service, hostile }))("is as it was: %s", async (name, scan) => {
    await expect(await csv(scan)).toMatchFileSnapshot(`fixtures/${name}.golden.csv`);
  });

  it("has a row per tie, and one for a resource without", async () => {
    const untied = resource("module.x", at(file("main.tf", "module"), "module"));
    const found = await rows({ ...service, resources: [...service.resources, untied] });
    expect(found).toHaveLength(service.exposures.length + 1);
    expect(found[0]).toMatchObject({
      unit: ".",
      variant: "prod.tfvars",
      address: 'module.data.aws_s3_bucket.logs["burgers"]',
      file: "data/main.tf",
      line: "1",
      role: "hosting",
      place: "known",
      countries: "US",
      code: "us-east-1",
      verdict: "outside",
      party: "Amazon Web Services",
      parent_country: "US",
      level: "error",
      rules: "NLC-JUR-002 NLC-LOC-001",
      excepted_until: "2027-01-01",
    });
    expect(found.at(-1)).toMatchObject({ address: "module.x", role: "", place: "" });
  });

  it("says why a place is not known", async () => {
    const open = (await rows(service)).find(({ role }) => role === "backup");
    expect(open).toMatchObject({
      place: "unknown",
      reason: "variable-without-value",
      subject: "var.backup_region",
    });
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "|cmd", "%0A=1", "＝1"])(
    "holds no formula: %j",
    async (start) => {
      const source = file(`${start}.tf`, "x");
      const one = resource(start, at(source, "x"), { type: start });
      const tie = exposure(one, known(start, "NL"), [inFile(at(source, "x"))]);
      for (const row of await rows(report({ resources: [one], exposures: [tie] }))) {
        for (const value of Object.values(row)) expect(value).not.toMatch(/^\s*[=+\-@|%＝]/);
      }
    },
  );

  it("stays one table whatever names hold", async () => {
    for (const scan of [hostile, hostilePage]) {
      const text = await csv(scan);
      expect(await rows(scan)).toHaveLength(scan.exposures.length);
      expect(text.replace(/^\ufeff/, "").match(/[^\P{C}\r\n]/u)).toBeNull();
      expect(text).not.toMatch(/canary/);
    }
  });

  it("holds twenty thousand resources", async () => {
    expect(await rows(many(20_000))).toHaveLength(20_000);
  }, 60_000);
});
