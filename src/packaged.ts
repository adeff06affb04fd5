/**
 * Finds what is shipped beside the code: the compiled catalogue, the policies, the schemas. The code runs from
 * `src/` in tests and from one bundle in `dist/`, so the place is found from the nearest package.json upwards.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let root: string | null = null;

function packageRoot(): string {
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

/** The absolute path of a file of the package, such as `dist/catalogue.json`. */
export function packaged(path: string): string {
  return join(packageRoot(), path);
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packaged("package.json"), "utf8")) as {
    readonly version: string;
  };
  return version;
}
