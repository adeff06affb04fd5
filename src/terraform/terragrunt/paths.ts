/**
 * Paths as Terragrunt's functions give them: absolute ones. Where the repository stands on the machine that deploys is
 * not in the code, so the scan root has a name of its own here.
 */
import { posix } from "node:path";

const scanRoot = "/scan-root";

/** `folder` is relative to the scan root. */
export function absolutePath(folder: string): string {
  return folder === "." ? scanRoot : `${scanRoot}/${folder}`;
}

/** A path seen from a folder, relative to the scan root; null when it leads out of it. */
export function pathFrom(folder: string, path: string): string | null {
  const normal = posix.normalize(posix.resolve(absolutePath(folder), path));
  if (normal === scanRoot) return ".";
  return normal.startsWith(`${scanRoot}/`) ? normal.slice(scanRoot.length + 1) : null;
}

/** From one folder to another, both relative to the scan root. */
export function relativePath(from: string, to: string): string {
  return posix.relative(absolutePath(from), absolutePath(to)) || ".";
}

/** The folders above this one, the nearest first, up to the scan root. */
export function foldersAbove(folder: string): readonly string[] {
  if (folder === ".") return [];
  const parts = folder.split("/");
  return parts.map((_, depth) => parts.slice(0, parts.length - 1 - depth).join("/") || ".");
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
