/**
 * Which unit an object is judged in. The manifests of a scan path are one unit. Where two folders hold an object
 * of the same name, such as `dev/` and `prod/`, they are meant for different places, and each is a unit.
 */
import type { Unit } from "../model/index.ts";

export interface Placed {
  /** The scan path that it was found under; its folder when a file was asked for. */
  readonly path: string;
  readonly file: string;
  readonly type: string;
  readonly address: string;
}

export interface Identity {
  readonly unit: Unit;
  readonly address: string;
}

export function identify(objects: readonly Placed[]): readonly Identity[] {
  const units = new Map<string, Unit>();
  const unitAt = (path: string, whole: string): Unit => {
    const key = `${path}\0${whole}`;
    const part = path === whole ? {} : { within: whole };
    const unit = units.get(key) ?? { kind: "kubernetes", path, variant: null, ...part };
    units.set(key, unit);
    return unit;
  };
  const contested = foldersOf(objects);
  const taken = new Map<string, string>();
  const counts = new Map<string, number>();
  return objects.map((object) => {
    const { path, file, type, address } = object;
    const folder = folderOf(file);
    const shared = contested.has(`${path}\0${folder}`) ? folder : path;
    const holder = taken.get(`${shared}\0${type}\0${address}`);
    const own = holder === undefined || holder === file ? shared : file;
    const key = `${own}\0${type}\0${address}`;
    taken.set(key, file);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { unit: unitAt(own, path), address: count === 1 ? address : `${address}#${count}` };
  });
}

/** The folders with an object that another folder under the same scan path has too. */
function foldersOf(objects: readonly Placed[]): ReadonlySet<string> {
  const byName = new Map<string, Set<string>>();
  for (const { path, file, type, address } of objects) {
    const name = `${path}\0${type}\0${address}`;
    const folders = byName.get(name) ?? new Set();
    byName.set(name, folders.add(`${path}\0${folderOf(file)}`));
  }
  return new Set([...byName.values()].filter(({ size }) => size > 1).flatMap((folders) => [...folders]));
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}
