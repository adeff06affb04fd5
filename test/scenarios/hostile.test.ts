/** Input that is there to do harm, and cannot be written as text: bounded and reported, the rest is still scanned. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/program.ts";
import { loadedStages } from "../../src/cli/stages.ts";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "cloudtoets-hostile-")));
  writeFileSync(
    join(folder, "main.tf"),
    'provider "hcloud" {}\n\nresource "hcloud_server" "web" {\n  location = "ash"\n}\n',
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Report {
  readonly resources: readonly { readonly address: string }[];
  readonly notifications: readonly { readonly file: string | null; readonly message: string }[];
}

async function scan(...options: string[]) {
  let output = "";
  const silent = { write: () => {}, isTerminal: false, width: null };
  const status = await run(
    ["scan", ".", "--as-of", "2026-11-24", "--format", "json", ...options],
    loadedStages,
    {
      workingDirectory: folder,
      environment: {},
      output: {
        ...silent,
        write: (text) => {
          output += text;
        },
      },
      talk: silent,
    },
    "0.0.0",
  );
  const report: Report = JSON.parse(output);
  return { status, report, addresses: report.resources.map(({ address }) => address) };
}

describe("what is there to do harm", () => {
  it("is a file of 50 MB: named, not read, the scan is incomplete", async () => {
    writeFileSync(join(folder, "large.tf"), `# ${"x".repeat(50_000_000)}\n`);
    const { report, addresses, status } = await scan("--fail-on", "never");
    expect(addresses).toContain("hcloud_server.web");
    expect(report.notifications).toContainEqual(expect.objectContaining({ file: "large.tf" }));
    expect(status).toBe(3);
  });

  it("is a loop of links", async () => {
    mkdirSync(join(folder, "a"));
    symlinkSync("..", join(folder, "a/up"));
    symlinkSync("self", join(folder, "self"));
    const { addresses, status } = await scan();
    expect(addresses.filter((address) => address === "hcloud_server.web")).toHaveLength(1);
    expect(status).toBe(1);
  });

  it("is a link that leaves the root", async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), "cloudtoets-outside-")));
    writeFileSync(join(outside, "secret.tf"), 'resource "hcloud_server" "secret" {\n  location = "ash"\n}\n');
    symlinkSync(join(outside, "secret.tf"), join(folder, "secret.tf"));
    symlinkSync(outside, join(folder, "elsewhere"));
    const { addresses } = await scan("--root", folder);
    expect(addresses).not.toContain("hcloud_server.secret");
    rmSync(outside, { recursive: true });
  });

  it("is nesting as deep as a file is long", async () => {
    const depth = 50_000;
    writeFileSync(
      join(folder, "deep.tf"),
      `locals {\n  deep = ${"[".repeat(depth)}${"]".repeat(depth)}\n}\n`,
    );
    const { addresses } = await scan("--fail-on", "never");
    expect(addresses).toContain("hcloud_server.web");
  });
});
