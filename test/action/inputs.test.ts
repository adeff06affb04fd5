import { describe, expect, it } from "vitest";
import { parseInputs } from "../../src/action/inputs.ts";
import { summaryOf } from "../../src/action/summary.ts";

const given = (inputs: Readonly<Record<string, string>>) => parseInputs((name) => inputs[name] ?? "");

describe("inputs", () => {
  it("may all be left out", () => {
    expect(given({})).toEqual({
      checkoutPath: ".",
      paths: ["."],
      exclude: [],
      config: null,
      configFrom: "base",
      extends: null,
      baseline: null,
      profile: null,
      policies: [],
      select: [],
      ignore: [],
      inlineExceptions: "base",
      asOf: null,
      variables: [],
      variableFiles: [],
      workspace: null,
      render: null,
      seal: false,
      language: null,
      failOn: { level: "error", rules: [] },
      changedOnly: false,
      allowIncomplete: false,
      difference: true,
      summary: true,
      annotations: true,
      sarifFile: "cloudtoets.sarif",
      githubFingerprint: false,
      reports: [],
      detail: "normal",
    });
  });

  it.each([
    ["infra", ["infra"]],
    ["infra  modules/a", ["infra", "modules/a"]],
    ["infra\nmodules/a", ["infra", "modules/a"]],
    ["my folder\n", ["my", "folder"]],
    ["my folder\nother one", ["my folder", "other one"]],
    [" infra \r\n\r\n modules ", ["infra", "modules"]],
  ])("reads paths from %j", (paths, expected) => {
    // A runner cuts white space off the ends of an input before the Action sees it.
    expect(given({ paths: paths.trim() })).toMatchObject({ paths: expected });
  });

  it.each([
    [{ "config-from": "main" }, "config-from"],
    [{ "fail-on": "fatal" }, "fail-on"],
    [{ lang: "de" }, "lang"],
    [{ render: "yes" }, "render"],
    [{ "inline-exceptions": "true" }, "inline-exceptions"],
    [{ "as-of": "2026-02-30" }, "as-of"],
    [{ variables: "region" }, "variables"],
    [{ formats: "pdf=a.pdf" }, "formats"],
    [{ formats: "html=" }, "formats"],
    [{ summary: "perhaps" }, "summary"],
    [{ detail: "loud" }, "detail"],
  ])("refuses %j", (inputs, named) => {
    expect(given(inputs)).toContain(`Input ${named}`);
  });

  it("keeps an equals sign and spaces in the value of a variable", () => {
    expect(given({ variables: "region=eu-west-1\n filter = a = b " })).toMatchObject({
      variables: ["region=eu-west-1", "filter = a = b"],
    });
  });

  it.each(["true", "TRUE", "True"])("takes %s for yes", (text) => {
    expect(given({ "changed-only": text })).toMatchObject({ changedOnly: true });
  });
});

describe("the step summary", () => {
  const parts = { notices: [], difference: null, report: "# Report\n", sarifFile: "out.sarif" };

  it("is the report as it is when that is all there is", () => {
    expect(summaryOf(parts, "en")).toBe("# Report\n");
  });

  it("has what governs the judgement first, then the difference", () => {
    const summary = summaryOf({ ...parts, notices: ["changed"], difference: "## Difference\n" }, "en");
    expect(summary).toMatch(/^> \*\*.*\*\*\n>\n> changed\n\n## Difference\n\n# Report\n$/);
  });

  it("ends at a whole line, and says so, when the report is too large for a runner", () => {
    const line = `${"é".repeat(500)}\n`;
    const summary = summaryOf({ ...parts, report: line.repeat(2000) }, "en");
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(summary).not.toContain("\ufffd");
    expect(summary.startsWith(line)).toBe(true);
    expect(summary).toContain("The whole is in out.sarif");
  });

  it("leaves room for the report beside a large difference", () => {
    const summary = summaryOf({ ...parts, difference: `${"x".repeat(99)}\n`.repeat(20_000) }, "en");
    expect(summary).toContain("# Report\n");
  });
});
