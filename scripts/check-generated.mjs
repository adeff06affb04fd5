/**
 * `npm run check:generated`: builds, and fails when that changes anything. What was stale is then up to date
 * already, and only has to be committed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder, generatedPaths, packageRoot } from "./generated-files.mjs";

function fingerprints() {
  const found = new Map();
  for (const path of generatedPaths.flatMap(filesUnder)) {
    found.set(
      path,
      createHash("sha256")
        .update(readFileSync(join(packageRoot, path)))
        .digest("hex"),
    );
  }
  return found;
}

const before = fingerprints();
const { status } = spawnSync(process.execPath, [join(packageRoot, "scripts/build.mjs")], {
  cwd: packageRoot,
  stdio: ["ignore", "ignore", "inherit"],
});
if (status !== 0) process.exit(1);
const after = fingerprints();

const stale = [...new Set([...before.keys(), ...after.keys()])]
  .filter((path) => before.get(path) !== after.get(path))
  .sort();
if (stale.length > 0) {
  console.error(`Generated files were not up to date:\n${stale.map((path) => `  ${path}`).join("\n")}`);
  console.error("Run `npm run build` and commit the result.");
  process.exit(1);
}
console.log("Generated files are up to date.");
