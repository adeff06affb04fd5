/**
 * Which files there are to judge. In: the scan root, the paths asked for, what to leave out. Out: the folders
 * with Terraform code, the files that may be manifests of Kubernetes, and the notifications about what could not
 * be looked at.
 *
 * Links to folders are not followed: a folder in the root is found where it really is, and a link that leads
 * out or round cannot catch the search.
 */
import ignore from "ignore";
import type { Notification } from "../model/index.ts";
import type { Entry, FileStore } from "./files.ts";
import { isMeantAsPlan, isShownPlan } from "./plans.ts";

export {
  type BytesOutcome,
  type Entry,
  type FileStore,
  isInside,
  openFiles,
  type ReadOutcome,
  toRelative,
} from "./files.ts";
export { isZip } from "./plans.ts";

export interface Discovery {
  /** Folders with `.tf`, `.tf.json`, `.tofu` or `.tofu.json` files, sorted. */
  readonly terraformFolders: readonly string[];
  /** `.tfvars` and `.tfvars.json` files, sorted. */
  readonly variableFiles: readonly string[];
  /** The files that Terragrunt looks for by itself, sorted. */
  readonly terragruntFiles: readonly string[];
  /** YAML and JSON files; whether they are manifests is told by what is in them. Sorted. */
  readonly manifestFiles: readonly ManifestFile[];
  /** Folders with a `Chart.yaml`, sorted. */
  readonly charts: readonly string[];
  /** The files `kustomization.yaml` and the like, sorted. */
  readonly kustomizations: readonly string[];
  /** Plans and states of Terraform, sorted. Found ones are readable; those asked for by name need not be. */
  readonly planFiles: readonly string[];
  readonly notifications: readonly Notification[];
}

export interface ManifestFile {
  readonly path: string;
  /** The scan path that it was found under; its folder when the file itself was asked for. */
  readonly under: string;
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

/** Other files of Terragrunt's are read when one of these includes or reads them. */
function isTerragruntFile(name: string): boolean {
  return /^terragrunt(?:\.stack)?\.hcl(?:\.json)?$/.test(name);
}

/** Helmfile's own templates are looked at too: https://helmfile.readthedocs.io/en/latest/templating/ */
const manifestFile = /\.(?:ya?ml(?:\.gotmpl)?|json)$/i;

function mayHoldManifests(name: string): boolean {
  return manifestFile.test(name) && !/\.tf(?:vars|state|plan)?\.json$/.test(name);
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/glossary/#kustomization-root */
const kustomizationFile = /^(?:kustomization\.ya?ml|Kustomization)$/;

interface Search {
  readonly files: FileStore;
  readonly excluded: ignore.Ignore;
  readonly folders: Set<string>;
  /** By path, with the first scan path that leads there. */
  readonly manifests: Map<string, string>;
  readonly charts: Set<string>;
  readonly kustomizations: Set<string>;
  readonly variableFiles: string[];
  readonly terragruntFiles: string[];
  readonly plans: Set<string>;
  readonly notifications: Notification[];
}

/** `paths` are relative to the root, and exist. */
export function discover(files: FileStore, paths: readonly string[], exclude: readonly string[]): Discovery {
  const search: Search = {
    files,
    excluded: ignore().add([...exclude]),
    folders: new Set(),
    manifests: new Map(),
    charts: new Set(),
    kustomizations: new Set(),
    variableFiles: [],
    terragruntFiles: [],
    plans: new Set(),
    notifications: [],
  };
  for (const path of paths) {
    const entries = files.list(path);
    if (entries) searchFolder(path, ignoresAbove(files, path), search, { under: path, templates: false });
    else if (isMeantAsPlan(nameOf(path), files.start(path) ?? "")) search.plans.add(path);
    else addFile(folderOf(path), nameOf(path), search, { under: folderOf(path), templates: false });
  }
  const { folders, manifests, charts, kustomizations, variableFiles, terragruntFiles, notifications } =
    search;
  return {
    terraformFolders: [...folders].sort(),
    variableFiles: variableFiles.sort(),
    terragruntFiles: terragruntFiles.sort(),
    manifestFiles: [...manifests.keys()].sort().map((path) => ({ path, under: manifests.get(path) ?? "." })),
    charts: [...charts].sort(),
    kustomizations: [...kustomizations].sort(),
    planFiles: [...search.plans].sort(),
    notifications,
  };
}

/** Where the search is. */
interface Surroundings {
  /** The scan path that was asked for. */
  readonly under: string;
  /** In the templates of a Helm chart, which are no YAML until they are rendered. */
  readonly templates: boolean;
}

function addFile(folder: string, name: string, search: Search, { under, templates }: Surroundings): void {
  const path = pathIn(folder, name);
  if (isTerraformFile(name)) search.folders.add(folder);
  else if (isVariableFile(name)) search.variableFiles.push(path);
  else if (isTerragruntFile(name)) search.terragruntFiles.push(path);
  else if (templates) return;
  else if (kustomizationFile.test(name)) search.kustomizations.add(path);
  else if (name === chartFile) search.charts.add(folder);
  else if (name.endsWith(".json") && isShownPlan(search.files.start(path) ?? "")) search.plans.add(path);
  else if (mayHoldManifests(name) && !search.manifests.has(path)) search.manifests.set(path, under);
}

/** https://helm.sh/docs/topics/charts/#the-chart-file-structure */
const chartFile = "Chart.yaml";

/** The path of a file in a folder; the root itself is `.`. */
export function pathIn(folder: string, name: string): string {
  return folder === "." ? name : `${folder}/${name}`;
}

/** A `.gitignore` with the folder it stands in. */
interface IgnoreRules {
  readonly folder: string;
  readonly rules: ignore.Ignore;
}

function searchFolder(
  folder: string,
  ignoredAbove: readonly IgnoreRules[],
  search: Search,
  surroundings: Surroundings,
): void {
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
  const chart = entries.some(({ name, kind }) => name === chartFile && kind === "file");
  for (const entry of entries) {
    const path = pathIn(folder, entry.name);
    if (passedOver.has(entry.name) || isLeftOut(path, entry, ignored, search.excluded)) continue;
    if (entry.kind === "folder" && !entry.linked) {
      const templates = surroundings.templates || (chart && entry.name === "templates");
      searchFolder(path, ignored, search, { ...surroundings, templates });
    } else if (entry.kind === "file") addFile(folder, entry.name, search, surroundings);
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
  const read = files.read(pathIn(folder, ".gitignore"));
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
