import { gzipSync } from "node:zlib";
import type { Log, Result } from "sarif";
import { describe, expect, it } from "vitest";
import type { ScanReport } from "../../src/model/index.ts";
import { render } from "../../src/report/index.ts";
import { pascalCase } from "../../src/report/sarif/rule.ts";
import { at, exposure, file, finding, inFile, known, report, resource, rule } from "./builder.ts";
import { findMultitool, validate } from "./sarif-multitool.ts";
import { clean, hostile, hostilePage, many, nothing, service, wide } from "./scans.ts";

const options = { language: "en", colour: false, width: null } as const;

async function sarif(scan: ScanReport) {
  const text = await render(scan, "sarif", options);
  const [run] = (JSON.parse(text) as Log).runs;
  if (run === undefined) throw new Error("A SARIF file without a run");
  const { results = [], invocations = [] } = run;
  return { text, run, results, notifications: invocations[0]?.toolExecutionNotifications ?? [] };
}

function first<Item>(items: readonly Item[] | undefined): Item {
  const [item] = items ?? [];
  if (item === undefined) throw new Error("There is none");
  return item;
}

const scans = { nothing, clean, service, hostile };

describe("the file", () => {
  it.each(Object.entries(scans))("is as it was, to the byte: %s", async (name, scan) => {
    await expect((await sarif(scan)).text).toMatchFileSnapshot(`fixtures/${name}.golden.sarif`);
  });

  it("is the same a second time", async () => {
    expect((await sarif(service)).text).toBe((await sarif(service)).text);
  });

  it.each([nothing, service, hostile])("has no empty text anywhere, which GitHub refuses", async (scan) => {
    expect((await sarif(scan)).text).not.toMatch(/[:[,\s]""/);
  });

  it("has no absolute path and no fingerprint that GitHub makes itself", async () => {
    const { text } = await sarif(service);
    expect(text).not.toContain("file://");
    expect(text).not.toContain("primaryLocationLineHash");
  });
});

const multitool = findMultitool();
const reasonToSkip = multitool === null ? " (skipped: the validator is not installed)" : "";

describe(`what Microsoft's validator says with the rules of SARIF and GitHub${reasonToSkip}`, () => {
  const all = { ...scans, hostilePage, "many findings": many(200), "one decision for many": wide(1_500) };
  it.skipIf(multitool === null).each(Object.entries(all))(
    "no error and no warning: %s",
    async (_name, scan) => {
      expect(validate(multitool ?? "", (await sarif(scan)).text)).toEqual([]);
    },
    120_000,
  );

  it.skipIf(multitool === null)(
    "no error and no warning: thirty thousand findings",
    async () => {
      expect(validate(multitool ?? "", (await sarif(many(30_000))).text)).toEqual([]);
    },
    600_000,
  );

  it.skipIf(multitool === null)("complains of a file that is wrong", async () => {
    const broken = (await sarif(service)).text.replaceAll('"startLine": 1', '"startLine": 0');
    expect(validate(multitool ?? "", broken)).not.toEqual([]);
  });
});

describe("a result", () => {
  it("is on the exact columns of the line that decided", async () => {
    const { results } = await sarif(service);
    expect(first(first(results).locations).physicalLocation).toEqual({
      artifactLocation: { uri: "prod.tfvars", uriBaseId: "%SRCROOT%" },
      region: { startLine: 1, startColumn: 10, endLine: 1, endColumn: 21 },
    });
  });

  it("starts with its title and links the affected resources, at most ten", async () => {
    const text = first((await sarif(wide(12))).results).message.text ?? "";
    expect(text).toMatch(
      /^Storage outside the allowed area\. All of them\. Affected: \[aws_s3_bucket\.b00000\]\(1\)/,
    );
    expect(text).toMatch(/\[aws_s3_bucket\.b00009\]\(10\) and 2 more\.$/);
  });

  it("escapes what would be a link, and keeps the address whole beside it", async () => {
    const related = first(first((await sarif(service)).results).relatedLocations);
    expect(related).toMatchObject({
      id: 1,
      message: { text: 'module.data.aws_s3_bucket.logs\\["burgers"\\]' },
      logicalLocations: [{ fullyQualifiedName: 'module.data.aws_s3_bucket.logs["burgers"]' }],
    });
    const forged = first((await sarif(hostile)).results).message.text ?? "";
    expect(forged.match(/(?<!\\)\]\((?!\d+\))/)).toBeNull();
  });

  it("names the unit beside the address when it reaches several", async () => {
    const source = file("main.tf", "x");
    const ties = ["a", "b"].map((path) => {
      const unit = { kind: "terraform", path, variant: null } as const;
      return exposure(resource("m.n", at(source, "x"), { unit }), known("us", "US"), [
        inFile(at(source, "x")),
      ]);
    });
    const { results } = await sarif(report({ findings: [finding("NLC-LOC-001", "error", ties, "Out.")] }));
    expect(first(results).message.text).toMatch(/Affected: \[m\.n in a\]\(1\) and \[m\.n in b\]\(2\)\.$/);
  });

  it("tells the way from the use to the decision", async () => {
    const flow = first(first((await sarif(service)).results).codeFlows);
    expect(first(flow.threadFlows).locations.map(({ location }) => location?.message?.text)).toEqual([
      "Step 1 of 2: region = var.region",
      'Step 2 of 2, which decides: "us-east-1"',
    ]);
  });

  it("has no way to tell when the decision is where it is used", async () => {
    const jurisdiction = (await sarif(service)).results.find(({ ruleId }) => ruleId === "NLC-JUR-002");
    expect(jurisdiction).not.toHaveProperty("codeFlows");
  });

  it("tells a step outside files where the chain left them", async () => {
    const source = file("main.tf", "region = var.region");
    const bucket = resource("aws_s3_bucket.a", at(source, "region"));
    const tie = exposure(bucket, known("us-east-1", "US"), [
      inFile(at(source, "var.region")),
      { kind: "option", text: "--var region=us-east-1" },
    ]);
    const scan = report({ findings: [finding("NLC-LOC-001", "error", [tie], "Out.")] });
    const steps = first(first(first((await sarif(scan)).results).codeFlows).threadFlows).locations;
    expect(steps.map(({ location }) => location?.physicalLocation?.region?.startColumn)).toEqual([10, 10]);
    expect(steps[1]?.location?.message?.text).toBe(
      "Step 2 of 2, which decides: option: --var region=us-east-1",
    );
  });

  it("does not print what is sensitive", async () => {
    expect((await sarif(hostile)).text).not.toMatch(/canary|eu-west-1/);
  });

  it("has our fingerprint and no other", async () => {
    const { partialFingerprints } = first((await sarif(service)).results);
    expect(partialFingerprints).toEqual({ "cloudtoets/v1": service.findings[0]?.id });
  });

  it("leaves out what an exception covers and what is only worth knowing", async () => {
    const { results } = await sarif(service);
    expect(results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      "error NLC-LOC-001",
      "warning NLC-LOC-003",
      "warning NLC-JUR-002",
    ]);
  });

  it("is on the resource when the decision is in no file, and a notification when that is neither", async () => {
    const source = file("main.tf", "resource");
    const outside = { file: { path: "", text: "" }, start: 0, end: 0 };
    const inMain = exposure(resource("aws_s3_bucket.a", at(source, "resource")), known("x", "US"), []);
    const inNone = exposure(resource("aws_s3_bucket.b", outside), known("x", "US"), []);
    const { results, notifications } = await sarif(
      report({
        findings: [
          finding("NLC-LOC-001", "error", [inMain], "Here.", { primary: outside }),
          finding("NLC-LOC-001", "error", [inNone], "Nowhere."),
        ],
      }),
    );
    expect(results.map(uriOf)).toEqual(["main.tf"]);
    expect(notifications.map(({ level, message }) => `${level} ${message.text}`)).toEqual([
      "error Without a place in a file: NLC-LOC-001: Nowhere.",
    ]);
  });
});

function uriOf({ locations }: Result): string | undefined {
  return first(locations).physicalLocation?.artifactLocation?.uri;
}

describe("a path", () => {
  it.each([
    ["a b/ü#%?.tf", "a%20b/%C3%BC%23%25%3F.tf"],
    ["c:d/e.tf", "c%3Ad/e.tf"],
    ["half\ud800.tf", "half%EF%BF%BD.tf"],
  ])("%j is %s in a URI", async (path, uri) => {
    const source = file(path, "x");
    const tie = exposure(resource("a.b", at(source, "x")), known("us", "US"), [inFile(at(source, "x"))]);
    const { results } = await sarif(report({ findings: [finding("NLC-LOC-001", "error", [tie], "Out.")] }));
    expect(results.map(uriOf)).toEqual([uri]);
  });
});

describe("rules", () => {
  it("are all rules of the profile by id, with what GitHub reads", async () => {
    const descriptors = (await sarif(nothing)).run.tool.driver.rules ?? [];
    expect(descriptors.map(({ id }) => id)).toEqual([...descriptors.map(({ id }) => id)].sort());
    expect(descriptors[1]).toMatchObject({
      id: "NLC-LOC-001",
      name: "StorageOutsideTheAllowedArea",
      shortDescription: { text: "Storage outside the allowed area." },
      defaultConfiguration: { level: "error" },
      properties: {
        tags: ["security", "location"],
        precision: "high",
        "problem.severity": "error",
        "security-severity": "8.5",
      },
    });
  });

  it.each([
    ["Outside the EEA, but allowed", "OutsideTheEeaButAllowed"],
    ["'Sovereign' café: a claim", "SovereignCafeAClaim"],
    ["—", "Rule"],
  ])("%s has the name %s", (title, name) => {
    expect(pascalCase(title)).toBe(name);
  });

  it("have at most 20 tags, and texts that GitHub takes", async () => {
    const long = rule("NLC-LOC-001", "error", "Long ".repeat(500), {
      tags: Array.from({ length: 30 }, (_, index) => `tag-${index}`),
      description: { nl: "", en: "Word ".repeat(500) },
      documentation: "https://example.org/NLC-LOC-001",
    });
    const descriptor = first((await sarif(report({ rules: [long] }))).run.tool.driver.rules);
    expect(descriptor.properties?.tags).toHaveLength(20);
    expect(descriptor.name?.length).toBe(255);
    expect(descriptor.shortDescription?.text.length).toBeLessThanOrEqual(1_024);
    expect(descriptor.fullDescription?.text.length).toBeLessThanOrEqual(1_024);
    expect(descriptor.helpUri).toBe("https://example.org/NLC-LOC-001");
  });
});

describe("the category of an upload", () => {
  it.each([
    [undefined, "cloudtoets/rijk-2026/"],
    [["."], "cloudtoets/rijk-2026/"],
    [["infra", "."], "cloudtoets/rijk-2026/"],
    [["envs/prod"], "cloudtoets/rijk-2026/envs/prod/"],
  ])("for the paths %j is %s", async (paths, id) => {
    const scan = paths === undefined ? nothing : { ...nothing, paths };
    expect((await sarif(scan)).run.automationDetails?.id).toBe(id);
  });

  it("for several paths depends on which, not on their order", async () => {
    const ids = await Promise.all(
      [
        ["a", "b"],
        ["b", "a", "a"],
        ["a", "c"],
      ].map(async (paths) => (await sarif({ ...nothing, paths })).run.automationDetails?.id),
    );
    expect(ids[0]).toMatch(/^cloudtoets\/rijk-2026\/[0-9a-f]{12}\/$/);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

describe("what went wrong", () => {
  it("is a notification with its place, and the run was not a success", async () => {
    const { run, notifications } = await sarif(service);
    expect(run.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(notifications.map(({ level, message }) => `${level} ${message.text}`)).toEqual([
      "error An argument or block definition is required here.",
      "warning There is no variable 'colour'.",
      "note Templates were not rendered: helm is not on PATH.",
    ]);
    expect(first(notifications[0]?.locations).physicalLocation?.region?.startLine).toBe(2);
  });

  it("is nothing in a scan that went well", async () => {
    const { run, notifications } = await sarif(clean);
    expect(run.invocations?.[0]?.executionSuccessful).toBe(true);
    expect(notifications).toEqual([]);
  });
});

describe("limits", () => {
  it("holds 25,000 results, worst first, says how many are left out, and stays below 10 MB compressed", async () => {
    const { text, results, notifications } = await sarif(many(30_000));
    expect(results).toHaveLength(25_000);
    const levels = results.map(({ level }) => level);
    expect(levels.lastIndexOf("error")).toBe(9_999);
    expect(levels.indexOf("warning")).toBe(10_000);
    expect(notifications.map(({ message }) => message.text)).toEqual([
      "5000 findings are not in this file: it holds the worst 25000, the most that GitHub accepts.",
      "GitHub shows the worst 5000 of these 25000 findings.",
    ]);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  }, 60_000);

  it("names 1,000 locations of a result and says that there are more", async () => {
    const { results, notifications } = await sarif(wide(1_200));
    expect(first(results).relatedLocations).toHaveLength(1_000);
    expect(first(results).properties?.resources).toBe(1_200);
    expect(notifications.map(({ message }) => message.text)).toEqual([
      "For 1 findings not all affected resources are named: the file would become too large. The JSON report names them all.",
    ]);
  });

  it("stays below 10 MB compressed when every finding has a thousand resources", async () => {
    const one = wide(1_000);
    const [decision] = one.findings;
    const findings = Array.from({ length: 1_000 }, () => first([decision].flatMap((found) => found ?? [])));
    const { text, results } = await sarif({ ...one, findings });
    expect(results[0]?.relatedLocations).toHaveLength(1_000);
    expect(results[999]?.relatedLocations).toHaveLength(3);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  }, 60_000);

  it("stays below 10 MB compressed when every message is another long one, and says what is left out", async () => {
    const scan = many(8_000);
    let seed = 1;
    const noise = () => {
      let text = "";
      while (text.length < 3_500) {
        seed = (seed * 48_271) % 2_147_483_647;
        text += seed.toString(36);
      }
      return text;
    };
    const findings = scan.findings.map((one) => ({ ...one, message: { nl: "", en: noise() } }));
    const { text, results, notifications } = await sarif({ ...scan, findings });
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(results.length).toBeGreaterThan(2_000);
    expect(notifications[0]?.message.text).toBe(
      `${8_000 - results.length} findings are not in this file: it holds the worst ${results.length}, the most that GitHub accepts.`,
    );
  }, 60_000);

  it("tells at most a hundred steps: the use and the last ones", async () => {
    const source = file("main.tf", ...Array.from({ length: 150 }, (_, index) => `step${index}_`));
    const steps = Array.from({ length: 150 }, (_, index) => inFile(at(source, `step${index}_`)));
    const tie = exposure(resource("a.b", at(source, "step0_")), known("us", "US"), steps);
    const { results } = await sarif(report({ findings: [finding("NLC-LOC-001", "error", [tie], "Out.")] }));
    const told = first(first(first(results).codeFlows).threadFlows).locations;
    expect(told).toHaveLength(100);
    expect(told[0]?.location?.message?.text).toBe("Step 1 of 100: step0_");
    expect(told[1]?.location?.message?.text).toBe("Step 2 of 100: step51_");
    expect(told[99]?.location?.message?.text).toBe("Step 100 of 100, which decides: step149_");
  });
});
