import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/packaged.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var root = null;
function packageRoot() {
  if (root !== null) return root;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error("cloudtoets is not installed whole: no package.json above its code");
    folder = parent;
  }
  root = folder;
  return folder;
}
function packaged(path) {
  return join(packageRoot(), path);
}
function manifest() {
  return JSON.parse(readFileSync(packaged("package.json"), "utf8"));
}
function packageVersion() {
  return manifest().version;
}
function packageRepository() {
  const found = /github\.com[/:]([\w.-]+\/[\w.-]+?)(\.git)?$/.exec(manifest().repository?.url ?? "");
  return found?.[1] ?? null;
}

export {
  packaged,
  packageVersion,
  packageRepository
};
