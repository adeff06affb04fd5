import { describe, expect, it } from "vitest";
import { parseInputs } from "../../src/action/inputs.ts";
import { fitSummary } from "../../src/action/summary.ts";

const given = (inputs: Readonly<Record<string, string>>) => parseInputs((name) => inputs[name] ?? "");

describe("inputs", () => {
  it("may all be left out", () => {
    expect(given({})).toEqual({
      paths: ["."],
      config: null,
      configFrom: "base",
      profile: null,
      failOn: { level: "error", rules: [] },
      sarifFile: "cloudtoets.sarif",
      language: null,
      render: null,
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
  ])("refuses %j", (inputs, named) => {
    expect(given(inputs)).toContain(`Input ${named}`);
  });
});

describe("the step summary", () => {
  it("is the report as it is when that fits", () => {
    expect(fitSummary("# Report\n", "out.sarif")).toBe("# Report\n");
  });

  it("ends at a whole line, and says so, when the report is too large for a runner", () => {
    const line = `${"é".repeat(500)}\n`;
    const summary = fitSummary(line.repeat(2000), "out.sarif");
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
    expect(summary).not.toContain("\ufffd");
    expect(summary.startsWith(line)).toBe(true);
    expect(summary).toContain("The whole is in out.sarif");
  });
});
