/**
 * Which files there are to judge. In: the scan root, the paths asked for, what to leave out. Out: the folders
 * with Terraform code and the notifications about what could not be looked at.
 *
 * Links to folders are not followed: a folder in the root is found where it really is, and a link that leads
 * out or round cannot catch the search.
 */
import ignore from "ignore";
import type { Notification } from "../model/index.ts";
import type { Entry, FileStore } from "./files.ts";

export {
  type BytesOutcome,
  type Entry,
  type FileStore,
  isInside,
  openFiles,
  type ReadOutcome,
  toRelative,
} from "./files.ts";

export interface Discovery {
  /** Folders with `.tf`, `.tf.json`, `.tofu` or `.tofu.json` files, sorted. */
  readonly terraformFolders: readonly string[];
  /** `.tfvars` and `.tfvars.json` files, sorted. */
  readonly variableFiles: readonly string[];
  readonly notifications: readonly Notification[];
}

/** Never part of the code that is deployed: version control, installed modules and packages. */
const passedOver: ReadonlySet<string> = new Set([".git", ".terraform", ".terragrunt-cache", "node_modules"]);

const terraformFile = /\.(?:tf|tofu)(?:\.json)?$/;

export function isTerraformFile(name: string): boolean {
  // Terraform itself passes over hidden files and what editors leave behind.
  return terraformFile.test(name) && !name.startsWith(".") && !name.endsWith("~") && !name.startsWith("#");
}

function isVariableFile(name: string): boolean {
  return /\.tfvars(?:\.json)?$/.test(name) && !name.startsWith(".");
}

interface Search {
  readonly files: FileStore;
  readonly excluded: ignore.Ignore;
  readonly folders: Set<string>;
  readonly variableFiles: string[];
  readonly notifications: Notification[];
}

/** `paths` are relative to the root, and exist. */
export function discover(files: FileStore, paths: readonly string[], exclude: readonly string[]): Discovery {
  const search: Search = {
    files,
    excluded: ignore().add([...exclude]),
    folders: new Set(),
    variableFiles: [],
    notifications: [],
  };
  for (const path of paths) {
    const entries = files.list(path);
    if (entries) searchFolder(path, ignoresAbove(files, path), search);
    else if (isTerraformFile(nameOf(path))) search.folders.add(folderOf(path));
  }
  return {
    terraformFolders: [...search.folders].sort(),
    variableFiles: search.variableFiles.sort(),
    notifications: search.notifications,
  };
}

/** A `.gitignore` with the folder it stands in. */
interface IgnoreRules {
  readonly folder: string;
  readonly rules: ignore.Ignore;
}

function searchFolder(folder: string, ignoredAbove: readonly IgnoreRules[], search: Search): void {
  const entries = search.files.list(folder);
  if (!entries) {
    search.notifications.push({
      level: "error",
      file: folder,
      span: null,
      message: "the folder cannot be read",
      incomplete: true,
    });
    return;
  }
  const ignored = ignoresOf(search.files, folder, entries, ignoredAbove);
  for (const entry of entries) {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (passedOver.has(entry.name) || isLeftOut(path, entry, ignored, search.excluded)) continue;
    if (entry.kind === "folder" && !entry.linked) searchFolder(path, ignored, search);
    else if (entry.kind === "file" && isTerraformFile(entry.name)) search.folders.add(folder);
    else if (entry.kind === "file" && isVariableFile(entry.name)) search.variableFiles.push(path);
  }
}

function isLeftOut(
  path: string,
  entry: Entry,
  ignored: readonly IgnoreRules[],
  excluded: ignore.Ignore,
): boolean {
  const asked = entry.kind === "folder" ? `${path}/` : path;
  if (excluded.ignores(asked)) return true;
  return ignored.some(({ folder, rules }) =>
    rules.ignores(folder === "." ? asked : asked.slice(folder.length + 1)),
  );
}

function ignoresOf(
  files: FileStore,
  folder: string,
  entries: readonly Entry[],
  above: readonly IgnoreRules[],
): readonly IgnoreRules[] {
  if (!entries.some((entry) => entry.name === ".gitignore" && entry.kind === "file")) return above;
  const read = files.read(folder === "." ? ".gitignore" : `${folder}/.gitignore`);
  return read.kind === "read" ? [...above, { folder, rules: ignore().add(read.file.text) }] : above;
}

/** What the folders above a path leave out, from the root down. The path itself was asked for by name. */
function ignoresAbove(files: FileStore, path: string): readonly IgnoreRules[] {
  if (path === ".") return [];
  const parts = path.split("/");
  let rules: readonly IgnoreRules[] = [];
  for (let depth = 0; depth < parts.length; depth += 1) {
    const folder = depth === 0 ? "." : parts.slice(0, depth).join("/");
    rules = ignoresOf(files, folder, files.list(folder) ?? [], rules);
  }
  return rules;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}
