/**
 * Modules from a registry or from git that `terraform init` has put under `.terraform`.
 * Its index is `.terraform/modules/modules.json`; nothing is fetched here.
 */
import { posix } from "node:path";
import type { FileStore } from "../../discover/index.ts";
import type { Notification } from "../../model/index.ts";
import { folderOfSource } from "./source.ts";

/** The folder of each module, relative to the scan root, by its calls: `network`, `network.subnets`. */
export type InstalledModules = ReadonlyMap<string, string>;

export function installedModules(
  files: FileStore,
  folder: string,
  notify: (notification: Notification) => void,
): InstalledModules {
  const path = posix.join(folder, ".terraform/modules/modules.json");
  const outcome = files.read(path);
  if (outcome.kind !== "read") return new Map();
  const entries = entriesOf(outcome.file.text);
  if (entries === null) {
    const message = "the list of installed modules cannot be read; run `terraform init` again";
    notify({ level: "warning", file: path, span: null, message, incomplete: false });
    return new Map();
  }
  const modules = new Map<string, string>();
  for (const entry of entries) {
    if (!isEntry(entry) || entry.Key === "") continue;
    const installed = folderOfSource(folder, entry.Dir);
    if (installed !== null) modules.set(entry.Key, installed);
  }
  return modules;
}

function entriesOf(text: string): readonly unknown[] | null {
  try {
    const written: unknown = JSON.parse(text);
    if (typeof written !== "object" || written === null || !("Modules" in written)) return null;
    return Array.isArray(written.Modules) ? written.Modules : null;
  } catch {
    return null;
  }
}

function isEntry(entry: unknown): entry is { readonly Key: string; readonly Dir: string } {
  if (typeof entry !== "object" || entry === null) return false;
  return "Key" in entry && typeof entry.Key === "string" && "Dir" in entry && typeof entry.Dir === "string";
}
