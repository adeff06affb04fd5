/** The files that functions such as `file` and `templatefile` may read: relative to the file that calls them. */
import type { Surroundings } from "../evaluate/index.ts";
import { surroundingsOf } from "../module/index.ts";
import { absolutePath, pathFrom, relativePath } from "./paths.ts";
import type { UnitSession } from "./session.ts";

const known = new WeakMap<UnitSession, Map<string, Surroundings>>();

/** `folder` is relative to the scan root. */
export function surroundingsIn(unit: UnitSession, folder: string): Surroundings {
  const ofUnit = known.get(unit) ?? new Map<string, Surroundings>();
  known.set(unit, ofUnit);
  const before = ofUnit.get(folder);
  if (before) return before;
  const plain = surroundingsOf(unit.session.files, folder, unit.budget);
  // Terragrunt's functions make absolute paths, which mean the same from every folder.
  const relative = (path: string): string => {
    const inRoot = path.startsWith("/") ? pathFrom(folder, path) : null;
    return inRoot === null ? path : relativePath(folder, inRoot);
  };
  const surroundings: Surroundings = {
    ...plain,
    readFile: (path) => plain.readFile(relative(path)),
    listFiles: (path) => plain.listFiles(relative(path)),
    absolutePath: (path) => {
      const inRoot = pathFrom(folder, path);
      return inRoot === null ? null : absolutePath(inRoot);
    },
  };
  ofUnit.set(folder, surroundings);
  return surroundings;
}
