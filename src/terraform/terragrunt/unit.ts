/** A folder with a configuration, as what is deployed from it. */
import { posix } from "node:path";
import { folderOf, isTerraformFile } from "../../discover/index.ts";
import type { Configuration, Span, UnknownReason, Value } from "../../model/index.ts";
import type { Scope } from "../evaluate/index.ts";
import type { Block } from "../hcl/index.ts";
import { type DeployedModule, type Deployment, objectConfiguration } from "../module/index.ts";
import { extraArguments } from "./extra-arguments.ts";
import { generatedFiles } from "./files.ts";
import { inputNamed, inputsOf } from "./inputs.ts";
import { attributeIn, isTrue, type Layer, mergedLayers, valueIn } from "./layers.ts";
import { pathFrom } from "./paths.ts";
import { backendOf } from "./remote-state.ts";
import { faultAt, isUnfilled, noteAt, unfilled } from "./session.ts";

/** Null for a folder that deploys nothing: one that others only include, or that is skipped. */
export function deploymentOf(layer: Layer): Deployment | null {
  const { unit } = layer;
  const source = sourceOf(layer);
  // What a stack copies has its Terraform files beside the original.
  const own = folderOf(layer.file.path);
  if (!source && !holdsTerraform(layer, own)) return null;
  if (source?.value.kind === "string" && isUnfilled(source.value.value)) {
    unit.session.notify(noteAt(source.span, "note", unfilled));
    return null;
  }
  if (isSkipped(layer)) {
    unit.session.notify(noteAt(layer.body, "note", "Terragrunt skips this folder; it was not judged"));
    return null;
  }
  const inputs = inputsOf(layer);
  const { variableFiles, options, environment } = extraArguments(layer);
  const { files: generated, values } = generatedFiles(layer);
  return {
    folder: unit.folder,
    module: source ? moduleAt(layer, source, inputs) : { kind: "folder", folder: own },
    input: (name) => environment.get(name) ?? inputNamed(inputs, name),
    generated,
    values,
    backend: backendOf(layer),
    variableFiles,
    options,
  };
}

interface Source {
  readonly value: Value;
  readonly span: Span;
}

/** https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#terraform */
function sourceOf(layer: Layer): Source | null {
  for (const { body, scope } of mergedLayers(layer)) {
    for (const block of body.blocks) {
      const attribute = block.type === "terraform" ? attributeIn(block.body, "source") : null;
      const value = attribute ? valueIn(block.body, "source", scope) : null;
      if (attribute && value && value.kind !== "null") return { value, span: attribute };
    }
  }
  return null;
}

/** `skip` holds for the file that says it, `exclude` for those that include it too. */
function isSkipped(layer: Layer): boolean {
  if (isTrue(layer.body, "skip", layer.scope)) return true;
  for (const { body, scope } of mergedLayers(layer)) {
    const exclude = body.blocks.find(({ type }) => type === "exclude");
    if (exclude) return isTrue(exclude.body, "if", scope) && isForDeploying(exclude, scope);
  }
  return false;
}

function isForDeploying(exclude: Block, scope: Scope): boolean {
  const actions = valueIn(exclude.body, "actions", scope);
  return (
    actions?.kind === "list" &&
    actions.elements.some(
      (action) => action.kind === "string" && /^(?:all|all_except_output|apply)$/.test(action.value),
    )
  );
}

function moduleAt(layer: Layer, { value, span }: Source, inputs: Value | null): DeployedModule {
  const { session, folder: from } = layer.unit;
  const missing = (reason: UnknownReason): DeployedModule => {
    return { kind: "missing", reason, inputs: inputsConfiguration(inputs, value, span) };
  };
  if (value.kind !== "string") {
    const subject = value.kind === "unknown" ? value.reason.subject : "the source";
    session.notify(noteAt(span, "warning", `where the module comes from cannot be told: ${subject}`));
    return missing({ code: "module-not-fetched", subject, span });
  }
  const notFetched = missing({ code: "module-not-fetched", subject: value.value, span });
  if (!isLocal(value.value)) return notFetched;
  const folder = pathFrom(from, withoutDoubleSlash(value.value));
  if (folder === null) {
    session.notify(faultAt(span, `the source "${value.value}" leads out of the scan root`));
    return notFetched;
  }
  if (!holdsTerraform(layer, folder)) {
    session.notify(faultAt(span, `the source is not there: ${folder} holds no Terraform files`));
    return notFetched;
  }
  return { kind: "folder", folder };
}

function holdsTerraform({ unit }: Layer, folder: string): boolean {
  const entries = unit.session.files.list(folder) ?? [];
  return entries.some(({ name, kind }) => kind === "file" && isTerraformFile(name));
}

/**
 * Everything but an address is a path, with or without `./`.
 * https://github.com/hashicorp/go-getter#url-format
 */
export function isLocal(source: string): boolean {
  return !/^[\w+.-]+::|^[a-z][\w+.-]*:\/\/|^(?:github\.com|gitlab\.com|bitbucket\.org)\/|^[\w.-]+@[\w.-]+:/i.test(
    source,
  );
}

/** The double slash says how much of the tree is copied, and nothing of where it is. */
export function withoutDoubleSlash(source: string): string {
  return posix.normalize(source);
}

/** The inputs with the source beside them, as in a call of a module. */
export function inputsConfiguration(inputs: Value | null, source: Value, span: Span): Configuration {
  const known = inputs?.kind === "map" ? objectConfiguration(inputs) : null;
  return {
    span,
    attribute: (name) => (name === "source" ? source : inputNamed(inputs, name)),
    blocks: (name) => known?.blocks(name) ?? [],
    names: () => ["source", ...(known?.names() ?? []).filter((name) => name !== "source")],
  };
}
