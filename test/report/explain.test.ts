import { describe, expect, it } from "vitest";
import type { ScanReport } from "../../src/model/index.ts";
import { explain, explainNothing } from "../../src/report/index.ts";
import { nearestAddresses } from "../../src/report/nearest-address.ts";
import {
  amazon,
  at,
  exposure,
  file,
  inFile,
  known,
  party,
  reason,
  report,
  resource,
  unknown,
} from "./builder.ts";
import { hostile, service } from "./scans.ts";

const options = { language: "en", colour: false, width: 100 } as const;

async function explained(scan: ScanReport, address: string, language: "nl" | "en" = "en") {
  const text = await explain(scan, address, { ...options, language });
  if (text === null) throw new Error(`Nothing has the address ${address}`);
  return text;
}

describe("an explanation", () => {
  it.each([
    ["bucket", 'module.data.aws_s3_bucket.logs["foto"]', "en"],
    ["vault", "module.data.aws_backup_vault.kluis", "nl"],
    ["deployment", "Deployment/default/web", "en"],
    ["server", "module.data.scaleway_instance_server.web", "nl"],
  ] as const)("%s", async (name, address, language) => {
    await expect(await explained(service, address, language)).toMatchFileSnapshot(
      `fixtures/explain-${name}.${language}.golden.txt`,
    );
  });

  it("shows every unit that has the address", async () => {
    const source = file("main.tf", "resource");
    const inUnit = (path: string) =>
      resource("aws_s3_bucket.a", at(source, "resource"), {
        unit: { kind: "terraform", path, variant: null },
      });
    const text = await explained(report({ resources: [inUnit("b"), inUnit("a")] }), "aws_s3_bucket.a");
    expect(text.match(/aws_s3_bucket in \w+/g)).toEqual(["aws_s3_bucket in a", "aws_s3_bucket in b"]);
  });

  it("of an address without instance keys shows every instance", async () => {
    const text = await explained(service, "module.data.aws_s3_bucket.logs");
    expect(text.match(/^module\.data\.aws_s3_bucket\.logs\["/gm)).toHaveLength(8);
  });

  it("says that a resource has nothing to judge", async () => {
    const source = file("main.tf", "resource");
    const text = await explained(
      report({ resources: [resource("random_id.a", at(source, "resource"))] }),
      "random_id.a",
    );
    expect(text).toContain("No tie with a place or a party");
    expect(text).toContain("No finding names it.");
  });

  it("says why what a module creates cannot be seen", async () => {
    const source = file("main.tf", 'module "x"');
    const span = at(source, 'module "x"');
    const call = resource("module.x", span, {
      missing: reason("module-not-fetched", "git::https://x", span),
    });
    expect(await explained(report({ resources: [call] }), "module.x")).toContain(
      "What this module creates cannot be seen: module not present: git::https://x.",
    );
  });

  it("tells a claim of sovereignty from a fact, and what is not known from both", async () => {
    const source = file("main.tf", "resource");
    const one = resource("a.b", at(source, "resource"));
    const claim = exposure(one, known("eusc-de-east-1", "DE"), [], {
      party: { ...amazon, sovereignClaim: true },
    });
    const stranger = exposure(one, unknown("provider-not-in-catalogue", "x/y"), [], {
      party: party("x/y", { parent: null, parentCountry: null }),
    });
    const text = await explained(report({ resources: [one], exposures: [claim, stranger] }), "a.b");
    expect(text).toContain("a claim, not a fact");
    expect(text).toContain("control: x/y → jurisdiction not known");
  });

  it("marks the step on the deciding line, also when a fact of the catalogue follows it", async () => {
    const source = file("main.tf", 'region = "eu-west-2"');
    const one = resource("a.b", at(source, "region"));
    const text = { nl: "Dat is London.", en: "That is London." };
    const tie = exposure(
      one,
      known("eu-west-2", "GB"),
      [
        inFile(at(source, '"eu-west-2"')),
        { kind: "catalogue", text, source: "https://example.org", asOf: "2026-11-01" },
      ],
      { deciding: at(source, '"eu-west-2"') },
    );
    const lines = (await explained(report({ resources: [one], exposures: [tie] }), "a.b")).split("\n");
    expect(lines.filter((line) => /^ {4}\d\./.test(line))).toEqual([
      '    1. main.tf:1:10  region = "eu-west-2"  ← decides',
      "    2. catalogue: That is London. (https://example.org, 2026-11-01)",
    ]);
  });

  it("hides what is sensitive and obeys nothing", async () => {
    const text = await explained(hostile, "__proto__");
    expect(text).toContain("(sensitive value)");
    expect(text).not.toMatch(/canary|eu-west-1/);
    const other = await explained(hostile, hostile.resources[0]?.address ?? "");
    expect(other.match(/[^\P{C}\n]/u)).toBeNull();
    expect(other).not.toMatch(/^\s*::|##\[|##vso\[/m);
  });
});

describe("an address that nothing has", () => {
  it("is answered with null, and with the nearest ones", async () => {
    expect(await explain(service, "aws_s3_bucket.log", options)).toBeNull();
    expect(await explainNothing(service, "aws_backup_vault.kluis", options)).toBe(
      [
        "Nothing has the address 'aws_backup_vault.kluis' (11 resources).",
        "The nearest:",
        "  module.data.aws_backup_vault.kluis",
        "",
      ].join("\n"),
    );
  });

  const source = file("main.tf", "x");
  const scan = report({
    resources: ["aws_s3_bucket.logs", "aws_s3_bucket.data", 'module.a["x"].aws_s3_bucket.logs[0]', "zzz"].map(
      (address) => resource(address, at(source, "x")),
    ),
  });
  it.each([
    ["a letter wrong", "aws_s3_bucket.lgos", ["aws_s3_bucket.logs", "aws_s3_bucket.data"]],
    ["a part of it", "module.a.aws", ['module.a["x"].aws_s3_bucket.logs[0]']],
    ["other capitals", "AWS_S3_BUCKET.DATA", ["aws_s3_bucket.data", "aws_s3_bucket.logs"]],
    ["nothing like it", "Deployment/default/web", []],
  ])("%s", (_name, wanted, nearest) => {
    expect(nearestAddresses(scan, wanted).slice(0, nearest.length || 1)).toEqual(nearest);
  });

  it("of any length costs little", async () => {
    const text = await explainNothing(service, `\u001b${"x".repeat(1_000_000)}`, options);
    expect(text.length).toBeLessThan(1_000);
    expect(text).toContain("\\u001bxxx");
  });
});
