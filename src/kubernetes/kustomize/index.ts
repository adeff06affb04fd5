/**
 * Kustomizations. In: the files `kustomization.yaml`. Out: the objects that each entry makes, every field at the
 * line that set it, in the base or in a patch; the files that are thereby judged; what could not be followed.
 *
 * An entry is a kustomization that no other one refers to. We read them ourselves, and do not start kustomize:
 * what it prints no longer says which line a value came from.
 */
import type { FileStore } from "../../discover/index.ts";
import type { Notification } from "../../model/index.ts";
import { readYaml, type YamlScalar } from "../../yaml/index.ts";
import { mostObjects } from "../manifests.ts";
import { type Building, build } from "./build.ts";
import type { Built } from "./built.ts";
import { isKustomization, type Kustomization } from "./definition.ts";

export { resourcesOf } from "./resources.ts";

export interface Entry {
  readonly folder: string;
  readonly objects: readonly Built[];
  readonly remote: readonly YamlScalar[];
  readonly charting: readonly Kustomization[];
}

export interface Kustomizations {
  readonly entries: readonly Entry[];
  /** Files of this name that are manifests of something else, such as Flux's own Kustomization. */
  readonly manifests: readonly string[];
  /** Files that were read on behalf of a kustomization; they are not judged by themselves. */
  readonly reached: ReadonlySet<string>;
  readonly notifications: readonly Notification[];
}

/** `paths` are those of the files. */
export function readKustomizations(files: FileStore, paths: readonly string[]): Kustomizations {
  const told = new Map<string, Notification>();
  const tell = (notification: Notification) => {
    const { file, span, message } = notification;
    const key = JSON.stringify([file, span?.start, message]);
    if (!told.has(key)) told.set(key, notification);
  };
  const building: Building = {
    files,
    tell,
    reached: new Set(),
    included: new Set(),
    known: new Map(),
    budget: { objects: mostObjects },
  };
  const manifests = paths.filter((path) => isOtherManifest(files, path));
  const folders = [...new Set(paths.filter((path) => !manifests.includes(path)).map(folderOf))].sort();
  const products = folders.map((folder) => ({ folder, ...build(building, folder, []) }));
  // In a circle each is included by another: what could be read of it is judged all the same.
  const entries = products.filter(({ folder }) => !building.included.has(folder));
  return { entries, manifests, reached: building.reached, notifications: [...told.values()] };
}

function isOtherManifest(files: FileStore, path: string): boolean {
  const outcome = files.read(path);
  if (outcome.kind !== "read") return false;
  const [document] = readYaml(outcome.file).documents;
  return document !== undefined && !isKustomization(document);
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}
