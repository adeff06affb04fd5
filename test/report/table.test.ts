import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { type Language, languages, type Place, type ScanReport } from "../../src/model/index.ts";
import { render } from "../../src/report/index.ts";
import { widthOf } from "../../src/report/terminal.ts";
import {
  at,
  exposure,
  file,
  finding,
  inFile,
  known,
  notification,
  report,
  resource,
  unknown,
} from "./builder.ts";
import { clean, hostile, many, nothing, service, wide } from "./scans.ts";

const plain = { language: "en", colour: false, width: 100 } as const;

function table(scan: ScanReport, width: number | null = 100, language: Language = "en", colour = false) {
  return render(scan, "table", { language, colour, width });
}

describe("the table", () => {
  it.each([60, 100, 160])("at %i columns, in both languages", async (width) => {
    for (const language of languages) {
      await expect(await table(service, width, language)).toMatchFileSnapshot(
        `fixtures/service.${width}.${language}.golden.txt`,
      );
    }
  });

  it.each(Object.entries({ nothing, clean, hostile }))("%s", async (name, scan) => {
    await expect(await table(scan)).toMatchFileSnapshot(`fixtures/${name}.golden.txt`);
  });

  it.each([40, 60, 80, 100, 160])("has no line of more than %i columns", async (width) => {
    for (const scan of [service, wide(40), many(120)]) {
      for (const line of (await table(scan, width)).split("\n")) {
        expect(widthOf(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  it("says the same in colour as without", async () => {
    const coloured = await table(service, 100, "en", true);
    expect(coloured).toContain("\u001b[");
    expect(stripVTControlCharacters(coloured)).toBe(await table(service));
    expect(await table(service)).not.toContain("\u001b");
  });

  it("is 100 columns wide where there is no terminal", async () => {
    expect(await table(service, null)).toBe(await table(service, 100));
  });
});

describe("a decision", () => {
  const source = file(
    "main.tf",
    'provider "aws" {',
    '\tregion = var.eu ? "eu-west-1" : "us-east-1" # was: secret',
    "}",
  );
  const bucket = resource("aws_s3_bucket.a", at(source, "provider"));
  const deciding = at(source, '"us-east-1"');
  const outside = exposure(bucket, known("us-east-1", "US"), [inFile(deciding)]);
  const shown = async (findings: readonly ReturnType<typeof finding>[]) =>
    (await table(report({ findings }))).split("\n");

  it("has a marker under exactly the columns that decided, whatever tabs come before", async () => {
    const lines = await shown([finding("NLC-LOC-001", "error", [outside], "Out.")]);
    const row = lines.findIndex((line) => line.startsWith(" 2 │"));
    expect(lines.slice(row, row + 2)).toEqual([
      ' 2 │   region = var.eu ? "…" : "us-east-1"',
      "   │                           ^^^^^^^^^^^",
    ]);
  });

  it("is shown once for all findings on it, the worst one first", async () => {
    const lines = await shown([
      finding("NLC-JUR-002", "warning", [outside], "By them."),
      finding("NLC-LOC-001", "error", [outside], "Out."),
    ]);
    expect(lines.filter((line) => line.startsWith("main.tf:2:"))).toHaveLength(1);
    const heads = lines.filter((line) => /^(error|warning) /.test(line));
    expect(heads.map((line) => line.split(" ")[1])).toEqual(["NLC-LOC-001", "NLC-JUR-002"]);
  });

  it("is advised on once per rule", async () => {
    const elsewhere = { ...outside, deciding: at(source, "var.eu") };
    const lines = await shown([
      finding("NLC-LOC-001", "error", [outside], "Out."),
      finding("NLC-LOC-001", "error", [elsewhere], "Out too."),
    ]);
    const advice = "  do      Choose otherwise, says NLC-LOC-001.";
    expect(lines.filter((line) => line.includes("  do "))).toEqual([advice]);
  });

  it("that reaches several units names each resource once, and the units", async () => {
    const inUnit = (path: string) =>
      resource("aws_s3_bucket.a", at(source, "provider"), {
        unit: { kind: "terraform", path, variant: null },
      });
    const ties = ["a", "b", "c", "."].map((path) => ({ ...outside, resource: inUnit(path) }));
    const lines = await shown([finding("NLC-LOC-001", "error", ties, "Out.")]);
    expect(lines).toContain("  affects 4 resources: aws_s3_bucket.a; in 4 units: a, b, c and the root");
  });

  it("that spans lines shows the first and says where it ends", async () => {
    const heredoc = file("main.tf", "region = <<EOT", "us-east-1", "EOT");
    const whole = { file: heredoc, start: 9, end: heredoc.text.length };
    const tie = exposure(bucket, known("us-east-1", "US"), [inFile(whole)]);
    const lines = await shown([finding("NLC-LOC-001", "error", [tie], "Out.")]);
    expect(lines).toContain("   │          ^^^^^ (to line 3)");
  });

  it("stays in sight on a line that is too long", async () => {
    const long = file("main.tf", `${"x = [1, ".repeat(60)}"us-east-1"${", 2".repeat(60)}`);
    const tie = exposure(bucket, known("us-east-1", "US"), [inFile(at(long, '"us-east-1"'))]);
    const lines = await shown([finding("NLC-LOC-001", "error", [tie], "Out.")]);
    const row = lines.find((line) => line.startsWith(" 1 │")) ?? "";
    const markers = lines[lines.indexOf(row) + 1] ?? "";
    const from = markers.indexOf("^");
    expect(row.slice(from, markers.lastIndexOf("^") + 1)).toBe('"us-east-1"');
  });

  it("with a long way to it shows the ends of the way", async () => {
    const steps = file("way.tf", ...Array.from({ length: 9 }, (_, index) => `step${index}`));
    const evidence = Array.from({ length: 9 }, (_, index) => inFile(at(steps, `step${index}`)));
    const tie = exposure(bucket, known("us-east-1", "US"), evidence);
    const lines = await shown([finding("NLC-LOC-001", "error", [tie], "Out.")]);
    const way = lines.filter((line) => /way\.tf:\d+:1 {2}|more step/.test(line)).map((line) => line.trim());
    expect(way).toEqual([
      "via     way.tf:1:1  step0",
      "way.tf:2:1  step1",
      "… 5 more steps",
      "way.tf:8:1  step7",
    ]);
  });

  it("that rests on a fact of the catalogue says it as a sentence", async () => {
    const text = { nl: "Zonder regio is het London.", en: "Left out, the region is London." };
    const tie = exposure(bucket, known("eu-west-2", "GB"), [
      { kind: "catalogue", text, source: "https://example.org", asOf: "2026-11-01" },
      inFile(deciding),
    ]);
    const lines = await shown([finding("NLC-LOC-001", "error", [tie], "Out.")]);
    expect(lines).toContain("  via     catalogue: Left out, the region is London.");
    expect(lines.filter((line) => line.includes("us-east-1"))).toHaveLength(1);
  });

  it("on a line with secrets shows none of them", async () => {
    const text = await table(hostile);
    expect(text).not.toMatch(/canary|eu-west-1/);
  });
});

describe("a long table", () => {
  it("shows the worst fifty decisions and counts the others by rule", async () => {
    const text = await table(many(120));
    expect(text.match(/^(error|warning) NLC/gm)).toHaveLength(50);
    expect(text).toContain("… and 70 more findings: NLC-LOC-001 × 70.");
    expect(text).toContain("40 errors, 80 warnings, 120 resources, 1 file");
  });

  it("names a few resources of many", async () => {
    expect(await table(wide(40))).toMatch(/affects 40 resources: aws_s3_bucket\.b00000, [\s\S]*and 34 more/);
  });

  it("does not say again what the message says of them, unless all is asked for", async () => {
    const scan = wide(40);
    const findings = scan.findings.map((one) => ({
      ...one,
      message: { nl: "", en: "It concerns aws_s3_bucket.b00000 and 39 more." },
    }));
    expect(await table({ ...scan, findings })).not.toContain("affects");
    const whole = await render({ ...scan, findings }, "table", { ...plain, detail: "verbose" });
    expect(whole).toMatch(/affects 40 resources: aws_s3_bucket\.b00000, [\s\S]*and\s+aws_s3_bucket\.b00039/);
  });

  it("shows twenty notes and twenty notifications and counts the others", async () => {
    const source = file("main.tf", "x");
    const tie = exposure(resource("a.b", at(source, "x")), known("zurich", "CH"), [inFile(at(source, "x"))]);
    const note = finding("NLC-LOC-008", "note", [tie], "Swiss.");
    const text = await table(
      report({
        findings: Array.from({ length: 30 }, () => note),
        notifications: Array.from({ length: 25 }, () => notification("warning", "Odd.")),
      }),
    );
    expect(text).toContain("Worth knowing (30)");
    expect(text).toContain("  … 10 more");
    expect(text).toContain("While reading (25)");
    expect(text).toContain("  … 5 more");
  });
});

describe("a quiet table", () => {
  it("is a line per finding, the worst first, and the total", async () => {
    expect(await render(service, "table", { ...plain, detail: "quiet" })).toBe(
      [
        "error   NLC-LOC-001  prod.tfvars:1:10  Storage outside the allowed area: United States (us-east-1)",
        "warning NLC-LOC-003  variables.tf:4:1  Place not established: variable without a value: var.backup_…",
        "warning NLC-JUR-002  providers.tf:1:1  US control, with an agreement in your configuration: United …",
        "",
        "While reading (2)",
        "  error broken.tf:2:3: An argument or block definition is required here.",
        "  warning prod.tfvars: There is no variable 'colour'.",
        "",
        "1 error, 2 warnings, 1 note, 1 excepted, 11 resources, 2 without an established place, 7 files",
        "The scan is incomplete: not everything could be read.",
        "",
      ].join("\n"),
    );
  });

  it("is one line when there is nothing to say", async () => {
    const text = await render(clean, "table", { ...plain, detail: "quiet" });
    expect(text).toBe("No findings: 1 resource in 1 file.\n");
  });
});

describe("a verbose table", () => {
  const verbose = (scan: ScanReport) => render(scan, "table", { ...plain, detail: "verbose" });

  it("shows every decision and every step", async () => {
    expect((await verbose(many(120))).match(/^(error|warning) NLC/gm)).toHaveLength(120);
    const steps = file("way.tf", ...Array.from({ length: 9 }, (_, index) => `step${index}`));
    const evidence = Array.from({ length: 9 }, (_, index) => inFile(at(steps, `step${index}`)));
    const tie = exposure(resource("a.b", at(steps, "step0")), known("us-east-1", "US"), evidence);
    const text = await verbose(report({ findings: [finding("NLC-LOC-001", "error", [tie], "Out.")] }));
    expect(text.match(/way\.tf:\d:1 {2}step/g)).toHaveLength(8);
  });
});

describe("a suggestion", () => {
  const source = file("main.tf", 'resource "aws_s3_bucket" "a" {}');
  const span = at(source, 'resource "aws_s3_bucket" "a"');
  const shown = async (provider: string, type: string, place: Place, language: Language = "en") => {
    const one = resource(`${type}.a`, span, {
      type,
      provider: {
        source: `registry.terraform.io/${provider}`,
        localName: "x",
        alias: null,
        configuration: null,
        span,
      },
    });
    const tie = exposure(one, place, [inFile(span)]);
    const text = await table(
      report({ findings: [finding("NLC-LOC-001", "error", [tie], "Out.")] }),
      160,
      language,
    );
    return text.split("\n").find((line) => /^ {2}regio/.test(line));
  };

  it.each([
    [
      "hashicorp/aws",
      "aws_s3_bucket",
      "us-east-1",
      "  region  nearest at Amazon Web Services: eu-west-3 (Paris, France) or eu-central-1 (Frankfurt, Germany)",
    ],
    [
      "hetznercloud/hcloud",
      "hcloud_server",
      "ash",
      "  region  nearest at Hetzner Cloud: fsn1 (Falkenstein, Germany)",
    ],
  ])("is the nearest allowed region of the same provider: %s", async (provider, type, code, line) => {
    expect(await shown(provider, type, known(code, "US"))).toBe(line);
  });

  it("keeps to what the profile allows, and to nothing that is restricted", async () => {
    const line = await shown("hashicorp/azurerm", "azurerm_storage_account", known("eastus", "US"), "nl");
    expect(line).toMatch(/^ {2}regio {3}het dichtst bij Microsoft Azure: westeurope \(Nederland\) of \w+ \(/);
    expect(line).not.toMatch(/restricted|uk(south|west)/i);
  });

  it.each([
    ["the place is allowed", "hashicorp/aws", known("eu-central-1", "DE")],
    ["the place is not known", "hashicorp/aws", unknown("placeholder", "$REGION")],
    ["the provider is not known", "example/example", known("x", "US")],
  ])("is not made when %s", async (_why, provider, place) => {
    expect(await shown(provider, "aws_s3_bucket", place)).toBeUndefined();
  });
});

describe("an empty table", () => {
  it("is one clear line", async () => {
    expect(await table(nothing)).toMatch(/\n\nNothing to judge: no resources found in 3 files\.\n$/);
    expect(await table(clean)).toMatch(/\n\nNo findings: 1 resource in 1 file\.\n$/);
  });

  it("still says what went wrong", async () => {
    const text = await table({
      ...nothing,
      incomplete: true,
      notifications: [notification("error", "Cannot be read.", { file: "main.tf" })],
    });
    expect(text).toContain("error main.tf: Cannot be read.");
    expect(text).toContain("The scan is incomplete");
  });
});

describe("hostile text", () => {
  it.each([true, false])("moves no cursor and starts no command of a runner (colour %s)", async (colour) => {
    const text = await table(hostile, 100, "en", colour);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours are allowed.
    expect(text.replace(/\u001b\[\d+m/g, "").match(/[^\P{C}\n]/u)).toBeNull();
    expect(stripVTControlCharacters(text)).not.toMatch(/^\s*::|##\[|##vso\[/m);
  });
});
