/**
 * Installs Microsoft's SARIF validator for the tests of the SARIF report, outside package.json: it is 104 MB, exists
 * for Linux only, and nobody needs it to use or change cloudtoets. Without it those tests are skipped, with a word.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./generated-files.mjs";

const name = "@microsoft/sarif-multitool-linux";
const version = "5.7.0";
const folder = join(packageRoot, ".cache/sarif-multitool");
const manifest = join(folder, "node_modules", name, "package.json");

if (process.platform !== "linux" || process.arch !== "x64") {
  console.log(
    `The SARIF validator runs on Linux x64 only; its tests will be skipped here (${process.platform}).`,
  );
  process.exit(0);
}
if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version === version) {
  console.log(`${name} ${version} is there already.`);
  process.exit(0);
}
mkdirSync(folder, { recursive: true });
// A project of its own, so that npm does not take the one above for it.
writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
const { status } = spawnSync(
  "npm",
  [
    "install",
    "--no-save",
    "--no-package-lock",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    `${name}@${version}`,
  ],
  { cwd: folder, stdio: "inherit" },
);
process.exit(status ?? 1);
