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

export function readDeployed(request: UnitRequest, { deployment, definition }: Deployed): void {
  const { definitions, files, variables, workspace, add } = request;
  const { folder } = definition;
  const own = folder === deployment.folder ? [] : automaticFiles(files, deployment.folder);
  const sources: VariableSources = {
    environment: variables.environment,
    files: [...own, ...deployment.variableFiles, ...variables.files],
    options: [...deployment.options, ...variables.options],
  };
  const unit: Unit = { kind: "terraform", path: deployment.folder, variant: null };
  readUnit(request, folder, workspace, (reading) => {
    let assigned: ReadonlyMap<string, Value> = new Map();
    const given = (name: string) => assigned.get(name) ?? deployment.input(name);
    const root: ModuleInstance = rootModule(definition, reading, given, bindingsOf(deployment.values));
    assigned = assignVariables(definition, sources, files, root.scope, definitions.notify);
    collectDeployment(root, unit, deployment, add);
    collectRequiredProviders(root, unit, files, [deployment.folder, folder], add);
  });
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
  { definitions, files }: UnitRequest,
  folder: string,
  workspace: string | null,
  read: (reading: UnitReading) => void,
): void {
  const whenSpent = (): void => {
    const message =
      "reading this folder takes more steps than a scan allows; what it holds beyond is not judged";
    definitions.notify({ level: "error", file: folder, span: null, message, incomplete: true });
  };
  const budget: Budget = { steps: stepsPerUnit, depth: 0, whenSpent };
  const reading: UnitReading = {
    folder,
    workspace,
    definitionOf: definitions.of,
    notify: definitions.notify,
    budget,
    surroundings: surroundingsOf(files, folder, budget),
    moduleExists: (module) => definitions.of(module).sources.length > 0,
    installed: definitions.installedIn(folder),
  };
  try {
    read(reading);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
  }
}
