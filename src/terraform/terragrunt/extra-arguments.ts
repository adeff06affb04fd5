/**
 * What Terragrunt adds to the command line of Terraform, as far as it gives variables values.
 * https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#terraform
 */
import type { Value } from "../../model/index.ts";
import { partOf } from "../evaluate/index.ts";
import type { Block } from "../hcl/index.ts";
import { type Layer, mergedLayers, valueIn } from "./layers.ts";
import { pathFrom } from "./paths.ts";
import { faultAt } from "./session.ts";

export interface ExtraArguments {
  readonly variableFiles: readonly string[];
  readonly options: readonly string[];
  /** `TF_VAR_x`, by variable name. */
  readonly environment: ReadonlyMap<string, Value>;
}

export function extraArguments(layer: Layer): ExtraArguments {
  const variableFiles: string[] = [];
  const options: string[] = [];
  const environment = new Map<string, Value>();
  for (const [block, from] of blocksOf(layer)) {
    for (const value of elementsIn(block, "arguments", from))
      addArgument(value, block, from, variableFiles, options);
    for (const value of elementsIn(block, "required_var_files", from))
      addFile(value, block, from, true, variableFiles);
    for (const value of elementsIn(block, "optional_var_files", from))
      addFile(value, block, from, false, variableFiles);
    const variables = valueIn(block.body, "env_vars", from.scope);
    if (variables?.kind !== "map") continue;
    for (const [name, value] of variables.entries) {
      if (name.startsWith("TF_VAR_")) environment.set(name.slice("TF_VAR_".length), partOf(variables, value));
    }
  }
  return { variableFiles, options, environment };
}

/** By name the strongest layer's, the weakest layer first. */
function blocksOf(layer: Layer): readonly (readonly [Block, Layer])[] {
  const named = new Map<string, readonly [Block, Layer]>();
  for (const each of [...mergedLayers(layer)].reverse()) {
    for (const { type, body } of each.body.blocks) {
      if (type !== "terraform") continue;
      for (const block of body.blocks) {
        if (block.type === "extra_arguments" && isForPlanning(block, each)) {
          named.set(block.labels[0]?.value ?? "", [block, each]);
        }
      }
    }
  }
  return [...named.values()];
}

/** Arguments for `init` alone say nothing of variables. */
function isForPlanning(block: Block, layer: Layer): boolean {
  const commands = valueIn(block.body, "commands", layer.scope);
  if (commands?.kind !== "list") return true;
  return commands.elements.some(
    (command) => command.kind !== "string" || command.value === "plan" || command.value === "apply",
  );
}

function elementsIn(block: Block, name: string, layer: Layer): readonly Value[] {
  const value = valueIn(block.body, name, layer.scope);
  if (value === null || value.kind === "null") return [];
  return value.kind === "list" ? value.elements : [value];
}

function addFile(value: Value, block: Block, { unit }: Layer, required: boolean, into: string[]): void {
  const { session, folder } = unit;
  const path = value.kind === "string" ? pathFrom(folder, value.value) : null;
  if (path !== null && session.exists(path)) into.push(path);
  else if (required) {
    const what = value.kind === "string" ? `${value.value} is not there` : "cannot be told";
    session.notify(faultAt(block.header, `a variable file that Terragrunt adds ${what}`));
  }
}

function addArgument(value: Value, block: Block, layer: Layer, files: string[], options: string[]): void {
  if (value.kind !== "string") return;
  const file = /^--?var-file[= ](.*)$/s.exec(value.value)?.[1];
  if (file !== undefined)
    addFile({ ...value, value: file.replace(/^["']|["']$/g, "") }, block, layer, true, files);
  const option = /^--?var[= ](.*)$/s.exec(value.value)?.[1];
  if (option !== undefined) options.push(option.replace(/^["']|["']$/g, ""));
}
