/** Before anything is scanned: where the root is, and that every path asked for is there and inside it. */
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isInside, toRelative } from "./discover/index.ts";
import type { Refusal } from "./model/index.ts";
import type { ScanRequest } from "./scan.ts";

export interface Located {
  readonly kind: "located";
  /** Absolute, links resolved. */
  readonly root: string;
  /** Relative to the root. */
  readonly paths: readonly string[];
  readonly variableFiles: readonly string[];
}

export interface Refused {
  readonly kind: "refused";
  readonly refusals: readonly Refusal[];
}

export function locateRequest(request: ScanRequest): Located | Refused {
  const { workingDirectory } = request;
  const refusals: Refusal[] = [];
  const refuse = (message: string, file: string) => refusals.push({ message, file, line: null, column: null });
  const root = request.root === null ? nearestRepository(workingDirectory) : resolve(workingDirectory, request.root);
  if (!isFolder(root)) {
    refuse("The root is not a folder.", request.root ?? root);
    return { kind: "refused", refusals };
  }
  const realRoot = realpathSync(root);
  const inRoot = (path: string, kind: string): string[] => {
    const absolute = resolve(workingDirectory, path);
    if (!existsSync(absolute)) {
      refuse(`${kind} does not exist.`, path);
      return [];
    }
    const real = realpathSync(absolute);
    if (!isInside(realRoot, real)) {
      refuse(`${kind} lies outside the root ${realRoot}.`, path);
      return [];
    }
    return [toRelative(realRoot, real)];
  };
  const paths = request.paths.flatMap((path) => inRoot(path, "The path"));
  const variableFiles = request.variableFiles.flatMap((path) => inRoot(path, "The variable file"));
  if (refusals.length > 0) return { kind: "refused", refusals };
  return { kind: "located", root: realRoot, paths, variableFiles };
}

/** The nearest folder upwards that holds `.git`, else the folder itself. */
function nearestRepository(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
