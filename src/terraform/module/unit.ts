/** A root with the values of one variant, or with those that another tool gives it: its resources. */
import type { FileStore } from "../../discover/index.ts";
import type { Resource, Unit, Value } from "../../model/index.ts";
import { type Budget, BudgetSpent, type Scope, stepsPerUnit } from "../evaluate/index.ts";
import type { Definitions, Deployed } from "./definitions.ts";
import { rootModule } from "./instance.ts";
import { collectDeployment, collectResources } from "./resources.ts";
import type { ModuleInstance, UnitReading } from "./shape.ts";
import { collectRequiredProviders } from "./sources-of-code.ts";
import { surroundingsOf } from "./surroundings.ts";
import { assignVariables, automaticFiles, type VariableSources } from "./variables.ts";
import type { Variant } from "./variants.ts";

/** What all units of a scan share. */
export interface UnitRequest {
  readonly definitions: Definitions;
  readonly files: FileStore;
  readonly variables: VariableSources;
  readonly workspace: string | null;
  readonly add: (resource: Resource) => void;
}

export function readVariant(request: UnitRequest, folder: string, variant: Variant): void {
  const { definitions, files, add } = request;
  const variables = { ...request.variables, files: variant.files };
  const workspace = variant.workspace ?? request.workspace;
  const unit: Unit = { kind: "terraform", path: folder, variant: nameOf(variant) };
  readUnit(request, folder, workspace, (reading) => {
    const definition = definitions.of(folder);
    let assigned: ReadonlyMap<string, Value> = new Map();
    const root: ModuleInstance = rootModule(definition, reading, (name) => assigned.get(name) ?? null);
    assigned = assignVariables(definition, variables, files, root.scope, definitions.notify);
    collectResources(root, unit, files, add);
    collectRequiredProviders(root, unit, files, [folder], add);
  });
}

export function readDeployed(request: UnitRequest, deployed: Deployed): void {
  const { files, workspace, add } = request;
  const { deployment, definition } = deployed;
  const unit: Unit = { kind: "terraform", path: deployment.folder, variant: null };
  readUnit(request, definition.folder, workspace, (reading) => {
    const root = deployedRoot(request, deployed, reading);
    collectDeployment(root, unit, deployment, add);
    collectRequiredProviders(root, unit, files, [deployment.folder, definition.folder], add);
  });
}

/** The module that is deployed, with the values that it is given. */
export function deployedRoot(
  { definitions, files, variables }: Omit<UnitRequest, "add">,
  { deployment, definition }: Deployed,
  reading: UnitReading,
): ModuleInstance {
  const own = definition.folder === deployment.folder ? [] : automaticFiles(files, deployment.folder);
  const sources: VariableSources = {
    environment: variables.environment,
    files: [...own, ...deployment.variableFiles, ...variables.files],
    options: [...deployment.options, ...variables.options],
  };
  let assigned: ReadonlyMap<string, Value> = new Map();
  const given = (name: string) => assigned.get(name) ?? deployment.input(name);
  const root = rootModule(definition, reading, given, bindingsOf(deployment.values));
  assigned = assignVariables(definition, sources, files, root.scope, definitions.notify);
  return root;
}

/** What tells a variant from the others of its folder; null for the folder as it is. */
function nameOf({ files, workspace }: Variant): readonly string[] | null {
  const parts = workspace === null ? files : [...files, `workspace=${workspace}`];
  return parts.length > 0 ? parts : null;
}

function bindingsOf(values: ReadonlyMap<string, Value>): Scope["bindings"] {
  return [...values].reduce<Scope["bindings"]>((next, [name, value]) => ({ name, value, next }), null);
}

function readUnit(
  request: UnitRequest,
  folder: string,
  workspace: string | null,
  read: (reading: UnitReading) => void,
): void {
  const whenSpent = (): void => {
    const message =
      "reading this folder takes more steps than a scan allows; what it holds beyond is not judged";
    request.definitions.notify({ level: "error", file: folder, span: null, message, incomplete: true });
  };
  try {
    read(startReading(request, folder, workspace, { steps: stepsPerUnit, depth: 0, whenSpent }));
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
  }
}

export function startReading(
  { definitions, files }: Pick<UnitRequest, "definitions" | "files">,
  folder: string,
  workspace: string | null,
  budget: Budget,
): UnitReading {
  return {
    folder,
    workspace,
    definitionOf: definitions.of,
    notify: definitions.notify,
    budget,
    surroundings: surroundingsOf(files, folder, budget),
    moduleExists: (module) => definitions.of(module).sources.length > 0,
    installed: definitions.installedIn(folder),
  };
}
