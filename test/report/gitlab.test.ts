import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import type { ScanReport } from "../../src/model/index.ts";
import { render } from "../../src/report/index.ts";
import { exposure, finding, known, report, resource } from "./builder.ts";
import { clean, hostile, hostilePage, many, nothing, service } from "./scans.ts";

function gitlab(scan: ScanReport): Promise<string> {
  return render(scan, "gitlab", { language: "en", colour: false, width: null });
}

/** What GitLab asks: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const issues = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", pattern: "^(?!\\./|/)" },
          lines: {
            type: "object",
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 }, end: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
} as const;

describe("the code quality report", () => {
  it.each(Object.entries({ nothing, clean, service, hostile }))("is as it was: %s", async (name, scan) => {
    await expect(await gitlab(scan)).toMatchFileSnapshot(`fixtures/${name}.golden.gitlab.json`);
  });

  it.each(Object.entries({ nothing, service, hostile, hostilePage, "thirty thousand": many(30_000) }))(
    "is what GitLab asks: %s",
    async (_name, scan) => {
      const ajv = new Ajv.default();
      const read: unknown = JSON.parse(await gitlab(scan));
      expect(ajv.validate(issues, read), ajv.errorsText()).toBe(true);
    },
  );

  it("tells every finding apart", async () => {
    const read = JSON.parse(await gitlab(service)) as readonly { readonly fingerprint: string }[];
    expect(new Set(read.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it("names the plan from standard input as the command line does", async () => {
    const nowhere = { file: { path: "", text: "" }, start: 0, end: 0 };
    const tie = exposure(resource("a.b", nowhere), known("us", "US"), []);
    const scan = report({ findings: [finding("NLC-LOC-001", "error", [tie], "Out.")] });
    expect(JSON.parse(await gitlab(scan))).toMatchObject([{ location: { path: "-", lines: { begin: 1 } } }]);
  });

  it("starts no command of a runner and shows no secret", async () => {
    expect(await gitlab(hostile)).not.toMatch(/##\[|##vso\[|canary/);
  });
});
