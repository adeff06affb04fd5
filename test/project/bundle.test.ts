/** `dist/` stands alone: what a runner checks out, and a person clones, works without an install. */
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const packageRoot = join(import.meta.dirname, "../..");

let folder: string;
let installed: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "cloudtoets-bundle-")));
  installed = join(folder, "cloudtoets");
  cpSync(join(packageRoot, "dist"), join(installed, "dist"), { recursive: true });
  cpSync(join(packageRoot, "package.json"), join(installed, "package.json"));
  writeFileSync(
    join(folder, "main.tf"),
    'provider "aws" {\n  region = "us-east-1"\n}\n\nresource "aws_s3_bucket" "photos" {}\n',
  );
  mkdirSync(join(folder, "broken"));
  writeFileSync(join(folder, "broken/broken.tf"), 'resource "aws_s3_bucket" "logs" {\n  bucket = \n}\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function cloudtoets(...commandLine: string[]) {
  return spawnSync(process.execPath, [join(installed, "dist/cli.js"), ...commandLine], {
    cwd: folder,
    encoding: "utf8",
    env: { LC_ALL: "C" },
  });
}

describe("the bundle", () => {
  it("scans", () => {
    const { status, stdout, stderr } = cloudtoets("scan", "main.tf", "--format", "json");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      tool: { name: "cloudtoets", version: manifest().version },
      resources: expect.arrayContaining([expect.objectContaining({ address: "aws_s3_bucket.photos" })]),
    });
  });

  it.each(["table", "json", "sarif", "markdown"])("writes %s", (format) => {
    const { stdout } = cloudtoets("scan", "main.tf", "--format", format);
    expect(stdout).toContain("us-east-1");
  });

  it("brings HashiCorp's parser for files that cannot be parsed", () => {
    const { status, stdout } = cloudtoets("scan", ".", "--fail-on", "never", "--format", "json");
    expect(status).toBe(3);
    const report: { notifications: readonly { file: string }[] } = JSON.parse(stdout);
    expect(report.notifications.map(({ file }) => file)).toContain("broken/broken.tf");
  });

  it("lists and explains", () => {
    expect(cloudtoets("rules").stdout).toContain("NLC-LOC-001");
    expect(cloudtoets("explain", "NLC-LOC-001").stdout).toContain("NLC-LOC-001 (error)");
    const { status, stdout } = cloudtoets("explain", "aws_s3_bucket.photos", "main.tf");
    expect({ status, named: stdout.includes("us-east-1") }).toEqual({ status: 0, named: true });
    expect(cloudtoets("explain", "aws_s3_bucket.gone", "main.tf").status).toBe(2);
    expect(cloudtoets("--version").stdout).toBe(`${manifest().version}\n`);
  });

  it("is content when its reader goes away", async () => {
    const child = spawn(process.execPath, [join(installed, "dist/cli.js"), "rules", "--format", "json"]);
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("names no folder of the machine it was built on", () => {
    const named = readdirSync(join(packageRoot, "dist"), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(c?js|json)$/.test(name))
      .filter((name) => readFileSync(join(packageRoot, "dist", name), "utf8").includes(packageRoot));
    expect(named).toEqual([]);
  });
});

function manifest(): { readonly version: string; readonly dependencies?: unknown } {
  return JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
}

describe("the package", () => {
  it("has nothing to install at run time: everything is bundled", () => {
    expect(manifest().dependencies).toBeUndefined();
  });
});
