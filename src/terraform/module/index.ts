/**
 * Terraform modules. In: the folders with Terraform code and the values given for variables. Out: the resources
 * of every root, with what they say of themselves, and what could not be read.
 */
import type { FileStore } from "../../discover/index.ts";
import type { Notification, Resource, SourceFile } from "../../model/index.ts";
import { prepareFunctions as prepareFunctionsOf } from "../evaluate/index.ts";
import type { ModuleDefinition } from "./definition.ts";
import { foldersOf, openDefinitions, readAll } from "./definitions.ts";
import type { Deployment } from "./deployment.ts";
import { findRoots } from "./roots.ts";
import { readDeployed, readVariant, type UnitRequest } from "./unit.ts";
import { automaticFiles, type VariableSources } from "./variables.ts";
import { type Variant, type VariantSources, variantsOf } from "./variants.ts";

export { nestedObjects, objectConfiguration, spanOf } from "./configuration.ts";
export { knowableOf } from "./data-sources.ts";
export type * from "./deployment.ts";
export { keySuffix } from "./instance-key.ts";
export { lazyMap } from "./lazy-map.ts";
export { type DeployedOutputs, openOutputs } from "./outputs.ts";
export { absolutePath, pathFrom } from "./paths.ts";
export { resourceId } from "./resources.ts";
export { hostOfModule, hostOfProvider } from "./sources-of-code.ts";
export { surroundingsOf } from "./surroundings.ts";
export type { VariableSources } from "./variables.ts";

export interface TerraformRequest {
  readonly files: FileStore;
  /** Folders with Terraform files, relative to the root. */
  readonly folders: readonly string[];
  readonly variables: VariableSources;
  /** Where the variants of a root are found; not asked when variable files are given for all. */
  readonly variants: VariantSources;
  /** Folders that are judged by their plan: read for who calls them, and not judged by themselves. */
  readonly replaced?: readonly string[];
  /** What another tool deploys; a folder that is part of one is not judged by itself. */
  readonly deployments?: readonly Deployment[];
  /** Null when nobody says which one it will be. */
  readonly workspace: string | null;
}

export interface TerraformReading {
  readonly resources: readonly Resource[];
  /** To be asked after the last stage: a budget may still run out on an attribute that only that stage reads. */
  readonly notifications: readonly Notification[];
  /** Files in which our parser found a fault. */
  readonly faulty: readonly SourceFile[];
}

export async function readTerraform(request: TerraformRequest): Promise<TerraformReading> {
  const { files, variables, workspace } = request;
  const notifications = collector();
  const definitions = openDefinitions(files, notifications.add);
  const deployed = readAll(definitions, request.folders, request.deployments ?? []);
  const all = [...definitions.known.values(), ...deployed.map(({ definition }) => definition)];
  await prepareFunctions(all);
  for (const notification of unusedOptions(variables.options, all)) notifications.add(notification);
  const resources: Resource[] = [];
  const add = (resource: Resource) => resources.push(resource);
  const units: UnitRequest = { definitions, files, variables, workspace, add };
  const replaced = new Set(request.replaced);
  for (const definition of rootsIn(request, definitions.known, notifications.add)) {
    if (replaced.has(definition.folder)) continue;
    for (const variant of variantsIn(request, definition)) readVariant(units, definition.folder, variant);
  }
  for (const each of deployed) {
    if (!replaced.has(each.deployment.folder)) readDeployed(units, each);
  }
  const faulty = new Set(all.flatMap((definition) => definition.faulty));
  return {
    resources,
    get notifications() {
      return notifications.all();
    },
    faulty: [...faulty],
  };
}

/** Only what is asked for is judged by itself; what it calls, and what is deployed, is judged through that. */
function rootsIn(
  { folders, files, deployments = [] }: TerraformRequest,
  known: ReadonlyMap<string, ModuleDefinition>,
  notify: (notification: Notification) => void,
): readonly ModuleDefinition[] {
  const asked = new Set(folders);
  const chosen = new Map([...known].filter(([folder]) => asked.has(folder)));
  const { roots, libraries } = findRoots(chosen, files);
  for (const folder of libraries) notify(libraryNote(folder));
  const parts = new Set(deployments.flatMap(foldersOf));
  return roots.flatMap((root) => (parts.has(root) ? [] : (chosen.get(root) ?? [])));
}

/** The variants of a root; one with what is given for all when there are none. */
function variantsIn(
  { variables, variants, files }: TerraformRequest,
  definition: ModuleDefinition,
): readonly Variant[] {
  const found =
    variables.files.length > 0
      ? []
      : variantsOf(definition, variants, automaticFiles(files, definition.folder), files);
  return found.length > 0 ? found : [{ files: variables.files, workspace: null }];
}

/** A value for a variable that nothing in the scan declares is most likely a slip of the pen. */
function unusedOptions(
  options: readonly string[],
  definitions: readonly ModuleDefinition[],
): readonly Notification[] {
  const names = options.map((option) => option.slice(0, option.indexOf("=")));
  return names
    .filter((name) => !definitions.some(({ variables }) => variables.has(name)))
    .map((name) => ({
      level: "warning",
      file: null,
      span: null,
      message: `--var gives a value for the variable "${name}", which is not declared`,
      incomplete: false,
    }));
}

/** Some functions need libraries that are loaded only when a file calls one of them. */
async function prepareFunctions(definitions: Iterable<ModuleDefinition>): Promise<void> {
  for (const { sources } of definitions) for (const { text } of sources) await prepareFunctionsOf(text);
}

function libraryNote(folder: string): Notification {
  const message = "this module is called from examples only: it is judged by what its callers give it";
  return { level: "note", file: folder, span: null, message, incomplete: false };
}

/** The same fault is met once for every call of a module, and told once. */
function collector(): {
  readonly add: (notification: Notification) => void;
  readonly all: () => readonly Notification[];
} {
  const byKey = new Map<string, Notification>();
  return {
    add: (notification) => {
      const { file, span, message } = notification;
      const key = JSON.stringify([file, span?.start ?? null, message]);
      if (!byKey.has(key)) byKey.set(key, notification);
    },
    all: () => [...byKey.values()],
  };
}
