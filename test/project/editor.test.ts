/** What docs/editor.md gives to copy works: the pattern reads our lines, and the files that it names are there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cloudtoets, layOut, removeRepositories } from "../proposal/repositories.ts";

const packageRoot = join(import.meta.dirname, "../..");
const page = readFileSync(join(packageRoot, "docs/editor.md"), "utf8");
const blocks = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => JSON.parse(text));

describe("docs/editor.md", () => {
  it("has a task whose pattern finds every error and warning of a scan", async () => {
    const [tasks] = blocks;
    const [task] = tasks.tasks;
    const { regexp, ...groups } = task.problemMatcher.pattern;
    expect(task.command).toBe("cloudtoets scan --quiet");
    const folder = layOut({
      "infra/de kaart.tf":
        'provider "aws" {}\nresource "hcloud_server" "web" {\n  location = "ash"\n}\nresource "aws_s3_bucket" "a" {}\n',
    });
    const { output } = await cloudtoets(folder, ["scan", "--quiet", "--as-of", "2026-11-24"]);
    const problems = output.split("\n").flatMap((line) => {
      const found = new RegExp(regexp).exec(line);
      return found === null
        ? []
        : [Object.fromEntries(Object.entries(groups).map(([name, at]) => [name, found[Number(at)]]))];
    });
    expect(problems).toContainEqual({
      severity: "error",
      code: "NLC-LOC-001",
      file: "infra/de kaart.tf",
      line: "3",
      column: "14",
      message: expect.stringContaining("Storage outside the allowed area"),
    });
    const counted = /(\d+) errors?, (\d+) warnings?/.exec(output);
    expect(problems).toHaveLength(Number(counted?.[1]) + Number(counted?.[2]));
    removeRepositories();
  });

  it("names schemas that are in the package", () => {
    const named = [...page.matchAll(/schemas\/([\w-]+\.schema\.json)/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(existsSync(join(packageRoot, "schemas", name))).toBe(true);
  });
});
