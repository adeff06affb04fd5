/** Finding programs, and stopping them. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findTool, run } from "../../../src/kubernetes/tools/index.ts";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "cloudtoets-tools-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function script(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe("finding", () => {
  test("the first on PATH, by an absolute folder", () => {
    const real = script("bin/tool", "true");
    const path = ["relative", join(folder, "none"), join(folder, "bin")].join(delimiter);
    expect(findTool("tool", "/nowhere", path)).toBe(real);
  });

  test("nothing that lies in the scanned repository", () => {
    script("repository/bin/tool", "true");
    expect(findTool("tool", join(folder, "repository"), join(folder, "repository/bin"))).toBeNull();
  });
});

describe("running", () => {
  const limits = { milliseconds: 300, bytes: 1000 };

  test("what it printed", async () => {
    expect(await run(script("tool", 'echo "$1"'), ["x"], folder, limits)).toEqual({
      kind: "printed",
      text: "x\n",
    });
  });

  test("what hangs is stopped, with what it started", async () => {
    const late = join(folder, "late");
    const tool = script("tool", `(sleep 1; touch '${late}') & sleep 100`);
    expect(await run(tool, [], folder, limits)).toEqual({
      kind: "failed",
      message: "it took longer than 1 s",
    });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(existsSync(late)).toBe(false);
  });

  test("what is no program", async () => {
    const file = join(folder, "tool");
    writeFileSync(file, "");
    expect(await run(file, [], folder, limits)).toMatchObject({ kind: "failed" });
  });
});
