import { XMLValidator } from "fast-xml-parser";
import { parse } from "junit2json";
import { describe, expect, it } from "vitest";
import type { ScanReport } from "../../src/model/index.ts";
import { render } from "../../src/report/index.ts";
import { clean, hostile, hostilePage, many, nothing, service } from "./scans.ts";

function junit(scan: ScanReport): Promise<string> {
  return render(scan, "junit", { language: "en", colour: false, width: null });
}

/** As a CI system reads it: `suite: test` with how it ended. */
async function read(scan: ScanReport) {
  const text = await junit(scan);
  const suites = await parse(text);
  if (suites === null || suites === undefined || !("testsuite" in suites)) throw new Error("No suites");
  const cases = (suites.testsuite ?? []).flatMap(({ name: suite, testcase = [] }) =>
    testcase.map(({ name, failure, error, skipped }) => {
      const end = failure ? "failed" : error ? "error" : skipped ? "skipped" : "passed";
      return `${suite?.split(" ")[0]} ${name}: ${end}`;
    }),
  );
  return { text, suites, cases };
}

describe("the JUnit report", () => {
  it.each(Object.entries({ nothing, clean, service, hostile }))("is as it was: %s", async (name, scan) => {
    await expect(await junit(scan)).toMatchFileSnapshot(`fixtures/${name}.golden.junit.xml`);
  });

  it.each(Object.entries({ nothing, clean, service, hostile, hostilePage }))(
    "is XML: %s",
    async (_name, scan) => {
      expect(XMLValidator.validate(await junit(scan))).toBe(true);
    },
  );

  it("has a test per finding, by rule; a rule without any passes", async () => {
    const { cases, suites } = await read(service);
    expect(cases).toEqual([
      'NLC-JUR-002 providers.tf:1:1 module.data.aws_s3_bucket.logs["burgers"]: failed',
      'NLC-LOC-001 prod.tfvars:1:10 module.data.aws_s3_bucket.logs["burgers"]: failed',
      'NLC-LOC-001 prod.tfvars:1:1 module.data.aws_s3_bucket.logs["burgers"]: skipped',
      "NLC-LOC-003 variables.tf:4:1 module.data.aws_backup_vault.kluis: failed",
      "NLC-LOC-008 NLC-LOC-008: passed",
      "NLC-LOC-009 k8s/web.yaml:1:1 Deployment/default/web: passed",
      "While broken.tf:2:3: error",
      "While prod.tfvars: passed",
    ]);
    expect(suites).toMatchObject({ tests: 8, failures: 3, errors: 1 });
  });

  it("has no failure in a scan without findings", async () => {
    const { cases } = await read(clean);
    expect(cases.filter((one) => !one.endsWith(": passed"))).toEqual([]);
    expect(cases.length).toBeGreaterThan(0);
  });

  it("holds thirty thousand findings", async () => {
    const { suites } = await read(many(30_000));
    expect(suites).toMatchObject({ failures: 30_000 });
  }, 60_000);
});
