/** Exceptions, as whole scans: what they cover, and when they do not count. */
import { describe, expect, test } from "vitest";
import { type Finding, startOf } from "../../src/model/index.ts";
import type { ScanRequest } from "../../src/scan.ts";
import { type Files, reportOf } from "./scanning.ts";

const said = 'by="CIO" decision="besluit 7" reason="tot de verhuizing"';
const inline = `cloudtoets:exception NLC-LOC-001 until=2027-06-30 ${said}`;
const abroad = 'provider "aws" {\n  region = "us-east-1"\n}\n';
const bucket = (name: string) => `resource "aws_s3_bucket" "${name}" {\n  bucket = "${name}"\n}\n`;

/** `NLC-LOC-001 main.tf:2 a, b`; `(excepted)` behind what an exception covers. */
function told({ rule, primary, resources, exception }: Finding): string {
  const names = resources.map(({ address }) => address.split(/[./]/).at(-1)).join(", ");
  const place = `${primary.file.path}:${startOf(primary).line}`;
  return `${rule} ${place}${names === "" ? "" : ` ${names}`}${exception === null ? "" : " (excepted)"}`;
}

async function scanned(files: Files, request: Partial<ScanRequest> = {}): Promise<readonly string[]> {
  const { findings } = await reportOf(files, { select: ["NLC-LOC", "NLC-GOV-004"], ...request });
  return findings.map(told);
}

async function trouble(files: Files, request: Partial<ScanRequest> = {}): Promise<readonly string[]> {
  const { findings } = await reportOf(files, { select: ["NLC-LOC", "NLC-GOV-004"], ...request });
  return findings.filter(({ rule }) => rule === "NLC-GOV-004").map(({ message }) => message.en);
}

describe("a comment in Terraform", () => {
  const covered = (line: number, file = "main.tf") => [`NLC-LOC-001 ${file}:${line} a (excepted)`];

  test.each<[string, string, number]>([
    ["above the deciding line", `provider "aws" {\n  # ${inline}\n  region = "us-east-1"\n}\n`, 3],
    ["behind it", `provider "aws" {\n  region = "us-east-1" # ${inline}\n}\n`, 2],
    ["with two slashes", `provider "aws" {\n  // ${inline}\n  region = "us-east-1"\n}\n`, 3],
    ["between slashes and stars", `provider "aws" {\n  /* ${inline} */\n  region = "us-east-1"\n}\n`, 3],
    [
      "between slashes and stars, on several lines",
      `provider "aws" {\n  /*\n   * ${inline.replace(" by=", "\n   * by=")}\n   */\n  region = "us-east-1"\n}\n`,
      6,
    ],
    [
      "that goes on on the next line",
      `provider "aws" {\n  # ${inline.replace(" by=", "\n  #   by=")}\n  region = "us-east-1"\n}\n`,
      4,
    ],
    [
      "above another comment",
      `provider "aws" {\n  # ${inline}\n\n  # Virginia\n  region = "us-east-1"\n}\n`,
      5,
    ],
    ["above the block", `# ${inline}\nprovider "aws" {\n  region = "us-east-1"\n}\n`, 3],
    ["behind the block's header", `provider "aws" { # ${inline}\n  region = "us-east-1"\n}\n`, 2],
  ])("%s", async (_, text, line) => {
    expect(await scanned({ "main.tf": text + bucket("a") })).toEqual(covered(line));
  });

  test("beside a value in a variable file", async () => {
    const files = {
      "main.tf": `variable "region" {}\nprovider "aws" {\n  region = var.region\n}\n${bucket("a")}`,
      "terraform.tfvars": `# ${inline}\nregion = "us-east-1"\n`,
    };
    expect(await scanned(files)).toEqual(covered(2, "terraform.tfvars"));
  });

  test("above a resource covers that one, and the rest keeps its name", async () => {
    const both = abroad + bucket("a") + bucket("b");
    const [before] = (await reportOf({ "main.tf": both }, { select: ["NLC-LOC"] })).findings;
    const { findings } = await reportOf(
      { "main.tf": `${abroad}# ${inline}\n${bucket("a")}${bucket("b")}` },
      { select: ["NLC-LOC", "NLC-GOV-004"] },
    );
    expect(findings.map(told).sort()).toEqual([
      "NLC-LOC-001 main.tf:2 a (excepted)",
      "NLC-LOC-001 main.tf:2 b",
    ]);
    expect(findings.find(({ exception }) => exception === null)?.id).toBe(before?.id);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
  });

  test("above the call of a module covers what it makes", async () => {
    const files = {
      "main.tf": `${abroad}# ${inline}\nmodule "m" {\n  source = "./m"\n}\n`,
      "m/m.tf": bucket("a"),
    };
    expect(await scanned(files)).toEqual(covered(2));
  });

  test("a finding that is covered as a whole keeps its name", async () => {
    const [bare] = (await reportOf({ "main.tf": abroad + bucket("a") }, { select: ["NLC-LOC"] })).findings;
    const text = abroad.replace('"us-east-1"', `"us-east-1"`) + bucket("a");
    const configuration = `exceptions:\n  - rule: NLC-LOC-001\n    until: 2027-01-01\n    by: CIO\n    decision: b\n    reason: r\n`;
    const [covered] = (
      await reportOf({ "main.tf": text, "cloudtoets.yaml": configuration }, { select: ["NLC-LOC"] })
    ).findings;
    expect(covered?.exception).toMatchObject({ by: "CIO", until: "2027-01-01" });
    expect(covered?.id).toBe(bare?.id);
  });

  test.each([
    ["in a heredoc", `locals {\n  text = <<-EOT\n    # ${inline}\n  EOT\n}\n`],
    ["in quotes", `locals {\n  text = "# ${inline.replaceAll('"', "'")}"\n}\n`],
  ])("is none when it stands %s", async (_, text) => {
    expect(await scanned({ "main.tf": text + abroad + bucket("a") })).toEqual([
      "NLC-LOC-001 main.tf:".concat(String(text.split("\n").length + 1), " a"),
    ]);
  });

  test("of another rule covers nothing", async () => {
    const other = inline.replace("LOC-001", "LOC-005");
    expect(await scanned({ "main.tf": `# ${other}\n${abroad}${bucket("a")}` })).toEqual([
      "NLC-LOC-001 main.tf:3 a",
      "NLC-GOV-004 main.tf:1",
    ]);
  });

  test("can name several rules", async () => {
    const two = inline.replace("NLC-LOC-001", "NLC-LOC-001,NLC-JUR-002");
    const findings = await scanned(
      { "main.tf": `# ${two}\n${abroad}${bucket("a")}` },
      { select: ["NLC-LOC", "NLC-JUR", "NLC-GOV-004"] },
    );
    expect(findings).toEqual(["NLC-LOC-001 main.tf:3 a (excepted)", "NLC-JUR-002 main.tf:2 a (excepted)"]);
  });
});

describe("in Kubernetes", () => {
  const volume = (annotations: string, comment = "") =>
    `apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\nmetadata:\n  name: a\n${annotations}spec:\n  forProvider:\n${comment}    region: us-east-1\n`;

  test.each<[string, string, number]>([
    ["a comment above the deciding line", volume("", `    # ${inline}\n`), 8],
    ["a comment above the object", `# ${inline}\n---\n${volume("")}`, 9],
    ["a comment on its first line", volume("").replace("\n", ` # ${inline}\n`), 7],
    ["a comment above a part of it", volume("").replace("spec:", `# ${inline}\nspec:`), 8],
    ["an annotation", volume(`  annotations:\n    cloudtoets/exception: ${inline.slice(21)}\n`), 9],
    [
      "an annotation of several lines",
      volume(`  annotations:\n    cloudtoets/exception: |\n      ${inline.slice(21)}\n`),
      10,
    ],
  ])("%s", async (_, text, line) => {
    expect(await scanned({ "bucket.yaml": text })).toEqual([`NLC-LOC-001 bucket.yaml:${line} a (excepted)`]);
  });

  test("text in a block is no comment", async () => {
    const map = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\ndata:\n  x: |\n    # ${inline}\n    y\n`;
    expect(await scanned({ "map.yaml": map })).toEqual([]);
  });
});

describe("in the configuration", () => {
  const declared = (extra: string) =>
    `exceptions:\n  - rule: NLC-LOC-001\n    until: 2027-06-30\n    by: CIO\n    decision: besluit 7\n    reason: tot de verhuizing\n${extra}`;
  const two = { "a/main.tf": abroad + bucket("a"), "b/main.tf": abroad + bucket("b") };

  test.each<[string, string, readonly string[]]>([
    ["everywhere", "", ["NLC-LOC-001 a/main.tf:2 a (excepted)", "NLC-LOC-001 b/main.tf:2 b (excepted)"]],
    [
      "in a folder",
      "    paths: [a]\n",
      ["NLC-LOC-001 a/main.tf:2 a (excepted)", "NLC-LOC-001 b/main.tf:2 b"],
    ],
    [
      "for an address",
      '    resources: ["aws_s3_*.b"]\n',
      ["NLC-LOC-001 a/main.tf:2 a", "NLC-LOC-001 b/main.tf:2 b (excepted)"],
    ],
    [
      "for a party",
      "    party: aws\n",
      ["NLC-LOC-001 a/main.tf:2 a (excepted)", "NLC-LOC-001 b/main.tf:2 b (excepted)"],
    ],
    [
      "for another party",
      "    party: microsoft\n",
      ["NLC-LOC-001 a/main.tf:2 a", "NLC-LOC-001 b/main.tf:2 b", "NLC-GOV-004 cloudtoets.yaml:2"],
    ],
    [
      "for a system",
      "    systems: [B]\nsystems:\n  - name: B\n    paths: [b]\n",
      ["NLC-LOC-001 a/main.tf:2 a", "NLC-LOC-001 b/main.tf:2 b (excepted)"],
    ],
  ])("%s", async (_, extra, findings) => {
    expect(await scanned({ ...two, "cloudtoets.yaml": declared(extra) })).toEqual(findings);
  });

  test("for what is missing of a system itself", async () => {
    const system = "systems:\n  - name: Loket\n    paths: [.]\n    material: true\n";
    const lacking = `exceptions:\n  - {rule: NLC-EXI-001, systems: [Loket], until: 2027-06-30, by: CIO, decision: b, reason: r}\n`;
    const files = { "main.tf": 'provider "aws" {\n  region = "eu-west-1"\n}\n' + bucket("a") };
    const select = { select: ["NLC-EXI-001", "NLC-GOV-004"] };
    expect(await scanned({ ...files, "cloudtoets.yaml": system }, select)).toEqual([
      expect.not.stringContaining("(excepted)"),
    ]);
    expect(await scanned({ ...files, "cloudtoets.yaml": system + lacking }, select)).toEqual([
      expect.stringContaining("(excepted)"),
    ]);
  });

  test("what another scan would use is not called unused", async () => {
    const files = { ...two, "cloudtoets.yaml": declared("    paths: [b]\n") };
    expect(await scanned(files, { paths: ["a"] })).toEqual(["NLC-LOC-001 a/main.tf:2 a"]);
    expect(await scanned(files, { select: ["NLC-JUR-001", "NLC-GOV-004"] })).toEqual([]);
  });
});

describe("does not count", () => {
  const code = (statement: string) => ({
    "main.tf": `${abroad}# cloudtoets:exception ${statement}\n${bucket("a")}`,
  });

  test.each([
    ["the day after its last", code(`NLC-LOC-001 until=2026-11-22 ${said}`), "it ran until 2026-11-22"],
    [
      "beyond two years",
      code(`NLC-LOC-001 until=2028-11-24 ${said}`),
      "it runs until 2028-11-24, longer than an exception may run",
    ],
    ["without an end", code(`NLC-LOC-001 ${said}`), "until is missing"],
    [
      "without decision and reason",
      code('NLC-LOC-001 until=2027-01-01 by="CIO"'),
      "decision, reason is missing",
    ],
    [
      "with an empty reason",
      code('NLC-LOC-001 until=2027-01-01 by="CIO" decision=b reason=""'),
      "reason is missing",
    ],
    [
      "on a day that does not exist",
      code(`NLC-LOC-001 until=2027-02-30 ${said}`),
      "until=2027-02-30 cannot be read",
    ],
    [
      "with a word that means nothing",
      code(`NLC-LOC-001 untill=2027-01-01 ${said}`),
      "untill=2027-01-01 cannot be read",
    ],
    [
      "for a rule that is not there",
      code(`NLC-LOC-01 until=2027-01-01 ${said}`),
      "there is no rule NLC-LOC-01 (did you mean NLC-LOC-001?)",
    ],
    [
      "with an area that is not there",
      code(`NLC-LOC-001 until=2027-01-01 ${said} within=eet`),
      "within=eet cannot be read",
    ],
    ["for no rule", code(`until=2027-01-01 ${said}`), "there is no rule until=2027-01-01"],
    ["for nothing", code(""), "rule is missing"],
    [
      "outside the area it holds for",
      code(`NLC-LOC-001 until=2027-01-01 ${said} within=eer`),
      "aws_s3_bucket.a does not lie, or cannot be shown to lie, in the area it holds for",
    ],
    [
      "without its document",
      code(`NLC-LOC-001 until=2027-01-01 ${said} documents=docs/garanties.pdf`),
      "docs/garanties.pdf, on which it rests, is not in the repository",
    ],
  ])("%s", async (_, files, why) => {
    expect((await scanned(files)).filter((finding) => finding.startsWith("NLC-LOC"))).toEqual([
      "NLC-LOC-001 main.tf:2 a",
    ]);
    expect((await trouble(files)).join()).toContain(`does not count: ${why}.`);
  });

  test("on its last day it does", async () => {
    expect(await trouble(code(`NLC-LOC-001 until=2026-11-23 ${said}`))).toEqual([]);
    expect(await trouble(code(`NLC-LOC-001 until=2028-11-23 ${said}`))).toEqual([]);
  });

  test("with the document in the repository it does", async () => {
    const files = code(`NLC-LOC-001 until=2027-01-01 ${said} documents=docs/garanties.pdf within=US`);
    expect(await trouble({ ...files, "docs/garanties.pdf": "%PDF" })).toEqual([]);
  });

  test("in code where that is not allowed", async () => {
    const files = code(`NLC-LOC-001 until=2027-01-01 ${said}`);
    const told = ["The exception to NLC-LOC-001 does not count: exceptions in the code do not count here."];
    expect(await trouble(files, { inlineExceptions: false })).toEqual(told);
    const limited = { ...files, "cloudtoets.yaml": "exceptionLimits: {inline: false}" };
    expect(await trouble(limited)).toEqual(told);
    expect(await scanned(limited)).toContain("NLC-LOC-001 main.tf:2 a");
  });

  test("where the configuration allows less time", async () => {
    const files = code(`NLC-LOC-001 until=2027-06-30 ${said}`);
    expect(await trouble({ ...files, "cloudtoets.yaml": "exceptionLimits: {months: 6}" })).toHaveLength(1);
  });

  test("thousands in one file do not take long", async () => {
    const many = `# cloudtoets:exception ${"*".repeat(500)}\n`.repeat(20_000);
    expect((await scanned({ "main.tf": many + abroad + bucket("a") })).length).toBeGreaterThan(0);
  });
});
