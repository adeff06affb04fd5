/**
 * Terraform modules. In: the folders with Terraform code and the values given for variables. Out: the resources
 * of every root, with what they say of themselves, and what could not be read.
 */
import type { FileStore } from "../../discover/index.ts";
import type { Notification, Resource, SourceFile, Unit, Value } from "../../model/index.ts";
import {
  type Budget,
  BudgetSpent,
  prepareFunctions as prepareFunctionsOf,
  type Scope,
  stepsPerUnit,
} from "../evaluate/index.ts";
import { cyclesOfLocals } from "./cycles.ts";
import { type ModuleDefinition, readDefinition } from "./definition.ts";
import type { Deployment } from "./deployment.ts";
import { installedModules } from "./installed.ts";
import { rootModule } from "./instance.ts";
import { collectDeployment, collectResources } from "./resources.ts";
import { findRoots } from "./roots.ts";
import type { ModuleInstance, UnitReading } from "./shape.ts";
import { localFolderOf } from "./source.ts";
import { collectRequiredProviders } from "./sources-of-code.ts";
import { surroundingsOf } from "./surroundings.ts";
import { assignVariables, automaticFiles, type VariableSources } from "./variables.ts";
import { type Variant, type VariantSources, variantsOf } from "./variants.ts";

export { nestedObjects, objectConfiguration, spanOf } from "./configuration.ts";
export { knowableOf } from "./data-sources.ts";
export type * from "./deployment.ts";
export { keySuffix } from "./instance-key.ts";
export { absolutePath, pathFrom } from "./paths.ts";
export { resourceId } from "./resources.ts";
export { hostOfModule, hostOfProvider } from "./sources-of-code.ts";
export { surroundingsOf } from "./surroundings.ts";

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
  readonly notifications: readonly Notification[];
  /** Files in which our parser found a fault. */
  readonly faulty: readonly SourceFile[];
}

export async function readTerraform(request: TerraformRequest): Promise<TerraformReading> {
  const notifications = collector();
  const definitions = new Map<string, ModuleDefinition>();
  const definitionOf = (folder: string): ModuleDefinition => {
    const known = definitions.get(folder);
    if (known) return known;
    const definition = readDefinition(request.files, folder);
    definitions.set(folder, definition);
    for (const notification of definition.notifications) notifications.add(notification);
    for (const notification of cyclesOfLocals(definition)) notifications.add(notification);
    return definition;
  };
  for (const folder of request.folders) definitionOf(folder);
  for (const folder of request.folders) {
    for (const installed of installedModules(request.files, folder, notifications.add).values())
      definitionOf(installed);
  }
  const deployed = (request.deployments ?? []).map((deployment): Deployed => {
    const definition = deployedDefinition(request.files, deployment);
    for (const notification of definition.notifications) notifications.add(notification);
    for (const called of calledFolders(definition)) definitionOf(called);
    return { deployment, definition };
  });
  readCalledModules(definitions, definitionOf);
  const all = [...definitions.values(), ...deployed.map(({ definition }) => definition)];
  await prepareFunctions(all);
  const { roots, libraries } = findRoots(chosen(definitions, request.folders), request.files);
  for (const folder of libraries) notifications.add(libraryNote(folder));
  for (const notification of unusedOptions(request.variables.options, all)) notifications.add(notification);
  const resources: Resource[] = [];
  const add = (resource: Resource) => resources.push(resource);
  const parts = new Set(deployed.flatMap(({ deployment }) => foldersOf(deployment)));
  const replaced = new Set(request.replaced);
  for (const folder of roots.filter((root) => !parts.has(root) && !replaced.has(root))) {
    const variants = request.variables.files.length > 0 ? [] : foundVariants(request, definitionOf(folder));
    const given: Variant = { files: request.variables.files, workspace: null };
    for (const variant of variants.length > 0 ? variants : [given]) {
      readVariant(request, folder, variant, definitionOf, add, notifications.add);
    }
  }
  for (const each of deployed) {
    if (!replaced.has(each.deployment.folder))
      readDeployed(request, each, definitionOf, add, notifications.add);
  }
  const faulty = new Set(all.flatMap((definition) => definition.faulty));
  return { resources, notifications: notifications.all(), faulty: [...faulty] };
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

interface Deployed {
  readonly deployment: Deployment;
  readonly definition: ModuleDefinition;
}

/** All folders whose files a deployment takes. */
function foldersOf({ folder, module }: Deployment): readonly string[] {
  return module.kind === "folder" ? [module.folder, folder] : [folder];
}

function deployedDefinition(files: FileStore, deployment: Deployment): ModuleDefinition {
  const [folder = deployment.folder] = foldersOf(deployment);
  return readDefinition(files, folder, { folder: deployment.folder, generated: deployment.generated });
}

function calledFolders({ calls, folder }: ModuleDefinition): readonly string[] {
  return [...calls.values()].flatMap((call) => localFolderOf(call, folder) ?? []);
}

/** Only what is asked for is judged by itself; what it calls is judged through it. */
function chosen(
  definitions: ReadonlyMap<string, ModuleDefinition>,
  folders: readonly string[],
): ReadonlyMap<string, ModuleDefinition> {
  const asked = new Set(folders);
  return new Map([...definitions].filter(([folder]) => asked.has(folder)));
}

/** Modules outside the paths that are scanned, as far as calls lead to them. */
function readCalledModules(
  definitions: ReadonlyMap<string, ModuleDefinition>,
  definitionOf: (folder: string) => ModuleDefinition,
): void {
  // A map may grow while it is gone through, and what is added is gone through too.
  for (const definition of definitions.values()) {
    for (const called of calledFolders(definition)) definitionOf(called);
  }
}

/** Some functions need libraries that are loaded only when a file calls one of them. */
async function prepareFunctions(definitions: Iterable<ModuleDefinition>): Promise<void> {
  for (const { sources } of definitions) for (const { text } of sources) await prepareFunctionsOf(text);
}

function foundVariants(
  { variants, files }: TerraformRequest,
  definition: ModuleDefinition,
): readonly Variant[] {
  return variantsOf(definition, variants, automaticFiles(files, definition.folder), files);
}

/** What tells a variant from the others of its folder; null for the folder as it is. */
function nameOf({ files, workspace }: Variant): readonly string[] | null {
  const parts = workspace === null ? files : [...files, `workspace=${workspace}`];
  return parts.length > 0 ? parts : null;
}

function readVariant(
  request: TerraformRequest,
  folder: string,
  variant: Variant,
  definitionOf: (folder: string) => ModuleDefinition,
  add: (resource: Resource) => void,
  notify: (notification: Notification) => void,
): void {
  const variables = { ...request.variables, files: variant.files };
  const workspace = variant.workspace ?? request.workspace;
  const unit: Unit = { kind: "terraform", path: folder, variant: nameOf(variant) };
  readUnit(request, { folder, workspace, definitionOf, notify }, (reading) => {
    const definition = definitionOf(folder);
    let assigned: ReadonlyMap<string, Value> = new Map();
    const root: ModuleInstance = rootModule(definition, reading, (name) => assigned.get(name) ?? null);
    assigned = assignVariables(definition, variables, request.files, root.scope, notify);
    collectResources(root, unit, add);
    collectRequiredProviders(root, unit, request.files, [folder], add);
  });
}

function readDeployed(
  request: TerraformRequest,
  { deployment, definition }: Deployed,
  definitionOf: (folder: string) => ModuleDefinition,
  add: (resource: Resource) => void,
  notify: (notification: Notification) => void,
): void {
  const { files, variables, workspace } = request;
  const { folder } = definition;
  const own = folder === deployment.folder ? [] : automaticFiles(files, deployment.folder);
  const sources: VariableSources = {
    environment: variables.environment,
    files: [...own, ...deployment.variableFiles, ...variables.files],
    options: [...deployment.options, ...variables.options],
  };
  const unit: Unit = { kind: "terraform", path: deployment.folder, variant: null };
  readUnit(request, { folder, workspace, definitionOf, notify }, (reading) => {
    let assigned: ReadonlyMap<string, Value> = new Map();
    const given = (name: string) => assigned.get(name) ?? deployment.input(name);
    const root: ModuleInstance = rootModule(definition, reading, given, bindingsOf(deployment.values));
    assigned = assignVariables(definition, sources, files, root.scope, notify);
    collectDeployment(root, unit, deployment, add);
    collectRequiredProviders(root, unit, files, [deployment.folder, folder], add);
  });
}

function bindingsOf(values: ReadonlyMap<string, Value>): Scope["bindings"] {
  return [...values].reduce<Scope["bindings"]>((next, [name, value]) => ({ name, value, next }), null);
}

function readUnit(
  { files }: TerraformRequest,
  given: Pick<UnitReading, "folder" | "workspace" | "definitionOf" | "notify">,
  read: (reading: UnitReading) => void,
): void {
  const { folder, definitionOf, notify } = given;
  const budget: Budget = { steps: stepsPerUnit, depth: 0 };
  const reading: UnitReading = {
    ...given,
    budget,
    surroundings: surroundingsOf(files, folder, budget),
    moduleExists: (module) => definitionOf(module).sources.length > 0,
    installed: installedModules(files, folder, notify),
  };
  try {
    read(reading);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    const message =
      "reading this folder takes more steps than a scan allows; what it holds beyond is not judged";
    notify({ level: "error", file: folder, span: null, message, incomplete: true });
  }
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
