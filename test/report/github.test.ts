import { describe, expect, it } from "vitest";
import type { ScanReport } from "../../src/model/index.ts";
import { render } from "../../src/report/index.ts";
import { at, exposure, file, finding, inFile, known, report, resource } from "./builder.ts";
import { clean, hostile, hostilePage, many, nothing, service } from "./scans.ts";

function github(scan: ScanReport): Promise<string> {
  return render(scan, "github", { language: "en", colour: false, width: null });
}

/** As the runner reads a line: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function read(line: string) {
  const [, name = "", written = "", message = ""] = /^::(\w+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text
      .replace(/%2C/g, ",")
      .replace(/%3A/g, ":")
      .replace(/%0A/g, "\n")
      .replace(/%0D/g, "\r")
      .replace(/%25/g, "%");
  const properties = written
    .split(",")
    .filter((part) => part !== "")
    .map((part) => [part.slice(0, part.indexOf("=")), plain(part.slice(part.indexOf("=") + 1))]);
  return {
    name,
    properties: Object.fromEntries(properties) as Record<string, string>,
    message: plain(message),
  };
}

async function commands(scan: ScanReport) {
  const lines = (await github(scan)).split("\n");
  expect(lines.pop()).toBe("");
  return lines.map(read);
}

describe("the annotations", () => {
  it.each(Object.entries({ nothing, clean, service, hostile }))(
    "are as they were: %s",
    async (name, scan) => {
      await expect(await github(scan)).toMatchFileSnapshot(`fixtures/${name}.golden.github.txt`);
    },
  );

  it("are on the columns that decided, the worst first", async () => {
    const [first, ...others] = await commands(service);
    expect(first).toMatchObject({
      name: "error",
      properties: {
        file: "prod.tfvars",
        line: "1",
        endLine: "1",
        col: "10",
        endColumn: "21",
        title: "NLC-LOC-001 Storage outside the allowed area",
      },
    });
    expect(others.map(({ name }) => name)).toEqual(["warning", "warning", "warning"]);
    expect(others.at(-1)?.message).toMatch(/^The scan is incomplete/);
  });

  it("name no columns when the place spans lines", async () => {
    const source = file("main.tf", "region = <<EOT", "us", "EOT");
    const whole = { file: source, start: 9, end: source.text.length };
    const tie = exposure(resource("a.b", whole), known("us", "US"), [inFile(whole)]);
    const [one] = await commands(report({ findings: [finding("NLC-LOC-001", "error", [tie], "Out.")] }));
    expect(one?.properties).toMatchObject({ line: "1", endLine: "3" });
    expect(one?.properties).not.toHaveProperty("col");
  });

  it("are at most ten per level, and say how many are left out", async () => {
    const all = await commands(many(120));
    const of = (level: string) => all.filter(({ name }) => name === level).length;
    expect([of("error"), of("warning"), of("notice")]).toEqual([10, 10, 1]);
    expect(all.at(-1)?.message).toMatch(/^100 more findings/);
  });

  it("leave out what an exception covers", async () => {
    expect(await github(service)).not.toContain("stored there already");
  });

  it.each(Object.entries({ hostile, hostilePage }))(
    "hold no command of the repository: %s",
    async (_name, scan) => {
      const text = await github(scan);
      for (const line of text.split("\n").slice(0, -1))
        expect(line).toMatch(/^::(error|warning|notice)( [^:]*)?::/);
      expect(text).not.toMatch(/##\[|##vso\[/);
      expect(text.match(/[^\P{C}\n]/u)).toBeNull();
      expect(text).not.toMatch(/canary/);
    },
  );

  it("come through the runner as they were", async () => {
    const source = file("a,b:c%d.tf", "x");
    const tie = exposure(resource("a.b", at(source, "x")), known("us", "US"), [inFile(at(source, "x"))]);
    const [one] = await commands(
      report({ findings: [finding("NLC-LOC-001", "error", [tie], "100% a::b, c")] }),
    );
    expect(one?.properties.file).toBe("a,b:c%d.tf");
    expect(one?.message).toBe("100% a::b, c");
  });
});
