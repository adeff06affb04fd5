/**
 * What names stand for inside a module.
 * https://developer.hashicorp.com/terraform/language/expressions/references
 */
import { posix } from "node:path";
import { nowhere, type Span, type UnknownCode, type Value } from "../../model/index.ts";
import {
  type Access,
  evaluate,
  invalid,
  listValue,
  mapValue,
  type Resolved,
  type Scope,
  stringValue,
  textOfKey,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import type { VariableExpression } from "../hcl/index.ts";
import { knownAnswer } from "./data-sources.ts";
import { lazyMap } from "./lazy-map.ts";
import { type BlockInstance, type Group, isMissing, type Member, type ModuleInstance } from "./shape.ts";

export function resolveIn(
  module: ModuleInstance,
  root: VariableExpression,
  accesses: readonly Access[],
  scope: Scope,
): Resolved {
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
      return name === null ? refused(root) : resolveModule(module, name, accesses, root, scope);
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
      return resolveBlock(module, "data", `${name}.${inner}`, accesses, 2, root, scope);
    }
    default:
      return name === null
        ? { value: notDeclared(root.name, root), used: accesses.length }
        : resolveBlock(module, "resource", `${root.name}.${name}`, accesses, 1, root, scope);
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
  // Where Terraform is started from is not in the code; readers of files take paths relative to the root module.
  if (name === "cwd") return stringValue(".", writtenAt(span));
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
  module: ModuleInstance,
  kind: "resource" | "data",
  name: string,
  accesses: readonly Access[],
  used: number,
  root: VariableExpression,
  scope: Scope,
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

interface Found<T> {
  readonly what: T;
  readonly used: number;
}

/** The one instance that the accesses name; null when they mean several, or one that is not there. */
function member<T>(
  group: Group<T>,
  accesses: readonly Access[],
  used: number,
  scope: Scope,
): Found<T> | null {
  const [only] = group.members;
  if (group.form === "single") return only ? { what: only.what, used } : null;
  const access = accesses[used];
  const key = access ? keyOf(access, scope) : null;
  if (key === null) return null;
  // Instances whose keys are open all stand for the one that is named.
  if (group.form === "open") return only ? { what: only.what, used: used + 1 } : null;
  const named = group.members.find((each) => String(each.key) === key);
  return named ? { what: named.what, used: used + 1 } : null;
}

function keyOf(access: Access, scope: Scope): string | null {
  if (access.kind === "attribute") return /^\d+$/.test(access.name) ? access.name : null;
  return textOfKey(evaluate(access.key, scope));
}

/** All instances: a list by count, an object by for_each. */
function wholeGroup<T>(group: Group<T>, span: Span, valueOfMember: (what: T) => Value): Value {
  if (group.form === "open" && group.reason) return unknownValue(group.reason, writtenAt(span));
  const provenance = writtenAt(group.block.header);
  if (group.form === "count") {
    return listValue(
      "tuple",
      group.members.map(({ what }) => valueOfMember(what)),
      provenance,
    );
  }
  const byKey = new Map<string, Member<T>>(group.members.map((each) => [String(each.key), each]));
  const entries = lazyMap([...byKey.keys()], (key): Value => {
    const found = byKey.get(key);
    return found ? valueOfMember(found.what) : invalid(`there is no instance "${key}"`, span);
  });
  return mapValue("object", entries, provenance);
}

/** What is written in the block is known; everything else only the real resource knows. */
function attributeOfInstance(
  module: ModuleInstance,
  instance: BlockInstance,
  kind: "resource" | "data",
  name: string,
): Value {
  const written = instance.configuration.attribute(name);
  if (written && written.kind !== "null") return written;
  const known = kind === "data" ? knownAnswer(module, instance, name) : null;
  if (known) return known;
  const blocks = instance.block.body.blocks.some(
    (block) => block.type === name || block.labels[0]?.value === name,
  );
  const reason = { ...openReason(instance, kind), subject: `${instance.address}.${name}` };
  const reference = { address: instance.address, attribute: [name] };
  const open = { ...reason, reference };
  if (!blocks) return unknownValue(open, writtenAt(instance.block.header));
  const nested = instance.configuration.blocks(name).map(({ configuration }): Value => {
    const entries = lazyMap(
      configuration.names(),
      (each) => configuration.attribute(each) ?? unknownValue(open, writtenAt(configuration.span)),
    );
    return { ...mapValue("object", entries, writtenAt(configuration.span)), open };
  });
  return listValue("list", nested, writtenAt(instance.block.header));
}

function openReason(instance: BlockInstance, kind: "resource" | "data") {
  const code: UnknownCode = kind === "data" ? "data-source" : "computed";
  const reference = { address: instance.address, attribute: [] };
  return { code, subject: instance.address, span: instance.block.header, reference };
}

function instanceObject(module: ModuleInstance, instance: BlockInstance, kind: "resource" | "data"): Value {
  const entries = lazyMap(instance.configuration.names(), (name) =>
    attributeOfInstance(module, instance, kind, name),
  );
  return {
    ...mapValue("object", entries, writtenAt(instance.block.header)),
    open: openReason(instance, kind),
  };
}

function resolveModule(
  module: ModuleInstance,
  name: string,
  accesses: readonly Access[],
  root: Span,
  scope: Scope,
): Resolved {
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
