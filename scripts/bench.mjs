/** `npm run bench`: every measurement in `bench/`, one after another. Nothing fails on a slow machine. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./generated-files.mjs";

const folder = join(packageRoot, "bench");
for (const name of readdirSync(folder)
  .filter((one) => one.endsWith(".mjs"))
  .sort()) {
  const { status } = spawnSync(process.execPath, [join(folder, name)], {
    cwd: packageRoot,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
