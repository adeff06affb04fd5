/**
 * What names stand for inside a module.
 * https://developer.hashicorp.com/terraform/language/expressions/references
 */
import { posix } from "node:path";
import { nowhere, type Span, type Value } from "../../model/index.ts";
import {
  type Access,
  invalid,
  mapValue,
  type Resolved,
  type Scope,
  stringValue,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import type { VariableExpression } from "../hcl/index.ts";
import { attributeOfInstance, instanceObject, member, wholeGroup } from "./instance-values.ts";
import { lazyMap } from "./lazy-map.ts";
import { absolutePath } from "./paths.ts";
import { isMissing, type ModuleInstance } from "./shape.ts";

/** A root name with what stands behind it, and where. */
interface Reference {
  readonly module: ModuleInstance;
  readonly root: VariableExpression;
  readonly accesses: readonly Access[];
  readonly scope: Scope;
}

export function resolveIn(reference: Reference): Resolved {
  const { module, root, accesses } = reference;
  const [first, second] = accesses;
  const name = first?.kind === "attribute" ? first.name : null;
  switch (root.name) {
    case "var":
      return name === null
        ? refused(root)
        : { value: declaredHere(module.variable(name), root, first), used: 1 };
    case "local":
      return name === null
        ? refused(root)
        : { value: declaredHere(module.local(name), root, first), used: 1 };
    case "module":
      return name === null ? refused(root) : resolveModule(reference, name);
    case "path":
      return { value: pathValue(module, name, root), used: 1 };
    case "terraform":
    case "tofu":
      return { value: terraformValue(module, name, root), used: 1 };
    case "each":
    case "count":
    case "self":
      return { value: notDeclared(root.name, root), used: accesses.length };
    case "data":
    case "ephemeral": {
      const inner = second?.kind === "attribute" ? second.name : null;
      if (name === null || inner === null) return refused(root);
      return resolveBlock(reference, "data", `${name}.${inner}`, 2);
    }
    default:
      return name === null
        ? { value: notDeclared(root.name, root), used: accesses.length }
        : resolveBlock(reference, "resource", `${root.name}.${name}`, 1);
  }
}

function refused(root: Span): Resolved {
  return { value: invalid("a name is missing behind this", root), used: 0 };
}

function notDeclared(subject: string, span: Span): Value {
  return unknownValue({ code: "not-declared", subject, span }, writtenAt(span));
}

/** A name that is not declared is missing where it is used. */
function declaredHere(value: Value, root: Span, access: Access | undefined): Value {
  if (value.kind !== "unknown" || value.reason.code !== "not-declared" || value.reason.span) return value;
  const span = { file: root.file, start: root.start, end: access?.span.end ?? root.end };
  return unknownValue({ ...value.reason, span }, writtenAt(span));
}

function pathValue(module: ModuleInstance, name: string | null, span: Span): Value {
  const { folder } = module.unit;
  const here = posix.relative(folder, module.definition.folder) || ".";
  if (name === "module") return stringValue(here, writtenAt(span));
  if (name === "root") return stringValue(".", writtenAt(span));
  // Terraform is started in the folder of the root module, unless somebody says otherwise.
  if (name === "cwd") return stringValue(absolutePath(folder), writtenAt(span));
  return invalid("path has no such attribute", span);
}

function terraformValue(module: ModuleInstance, name: string | null, span: Span): Value {
  if (name === "workspace") return workspaceValue(module.unit.workspace, span);
  return notDeclared(`terraform.${name ?? ""}`, span);
}

/**
 * Which workspace is selected is not in the code. Taking the one called "default", as Terraform does in a fresh
 * folder, would judge a place that nothing is ever deployed to.
 */
function workspaceValue(workspace: string | null, span: Span): Value {
  if (workspace !== null) return stringValue(workspace, writtenAt(span));
  return unknownValue({ code: "environment", subject: "terraform.workspace", span }, writtenAt(span));
}

/** A resource or data source: the instance and its attribute when both are named, else the whole. */
function resolveBlock(
  { module, root, accesses, scope }: Reference,
  kind: "resource" | "data",
  name: string,
  used: number,
): Resolved {
  const group = module.group(kind, name);
  const subject = kind === "data" ? `data.${name}` : name;
  if (!group) return { value: notDeclared(subject, root), used: accesses.length };
  const found = member(group, accesses, used, scope);
  if (!found)
    return { value: wholeGroup(group, root, (instance) => instanceObject(module, instance, kind)), used };
  const access = accesses[found.used];
  if (access?.kind !== "attribute")
    return { value: instanceObject(module, found.what, kind), used: found.used };
  return { value: attributeOfInstance(module, found.what, kind, access.name), used: found.used + 1 };
}

function resolveModule({ module, root, accesses, scope }: Reference, name: string): Resolved {
  const child = module.child(name);
  if (!child) return { value: notDeclared(`module.${name}`, root), used: accesses.length };
  if (isMissing(child)) {
    const output = accesses.find((access, index) => index > 0 && access.kind === "attribute");
    const subject = output?.kind === "attribute" ? `module.${name}.${output.name}` : `module.${name}`;
    return { value: unknownValue({ ...child.missing, subject }, writtenAt(root)), used: accesses.length };
  }
  const found = member(child, accesses, 1, scope);
  if (!found) return { value: wholeGroup(child, root, outputsOf), used: 1 };
  const access = accesses[found.used];
  if (access?.kind !== "attribute") return { value: outputsOf(found.what), used: found.used };
  return { value: found.what.output(access.name), used: found.used + 1 };
}

function outputsOf(child: ModuleInstance): Value {
  const entries = lazyMap([...child.definition.outputs.keys()].sort(), child.output);
  return mapValue("object", entries, writtenAt(child.call?.header ?? nowhere));
}
