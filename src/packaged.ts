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

interface Manifest {
  readonly version: string;
  /** Set when a release is made, by the repository that makes it. */
  readonly repository?: { readonly url?: string };
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(packaged("package.json"), "utf8")) as Manifest;
}

export function packageVersion(): string {
  return manifest().version;
}

/** `owner/name` on GitHub, of a release that was made there; null for a clone, which may be anybody's. */
export function packageRepository(): string | null {
  const found = /github\.com[/:]([\w.-]+\/[\w.-]+?)(\.git)?$/.exec(manifest().repository?.url ?? "");
  return found?.[1] ?? null;
}
