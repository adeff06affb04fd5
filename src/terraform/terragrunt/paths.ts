/** Paths as Terragrunt's functions give them: absolute ones. */
import { posix } from "node:path";
import { absolutePath } from "../module/index.ts";

export { absolutePath, pathFrom } from "../module/index.ts";

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
