/**
 * Absolute paths. Where the repository stands on the machine that runs Terraform is not in the code, so the scan root
 * has a name of its own here: what is read from the end of a path, as `basename(path.cwd)`, is right.
 */
import { posix } from "node:path";

const scanRoot = "/scan-root";

/** `folder` is relative to the scan root. */
export function absolutePath(folder: string): string {
  return folder === "." ? scanRoot : `${scanRoot}/${folder}`;
}

/** A path seen from a folder, relative to the scan root; null when it leads out of it, or into a home. */
export function pathFrom(folder: string, path: string): string | null {
  if (path.startsWith("~")) return null;
  const normal = posix.normalize(posix.resolve(absolutePath(folder), path));
  if (normal === scanRoot) return ".";
  return normal.startsWith(`${scanRoot}/`) ? normal.slice(scanRoot.length + 1) : null;
}
