/**
 * What names stand for in a configuration: `local`, `include`, `dependency` and the like.
 * https://terragrunt.gruntwork.io/docs/reference/hcl/
 */
import type { Span, UnknownCode, Value } from "../../model/index.ts";
import { type Access, invalid, type Resolved, unknownValue, writtenAt } from "../evaluate/index.ts";
import type { VariableExpression } from "../hcl/index.ts";
import { resolveDependency } from "./dependency.ts";
import { type Layer, localsOf, mergedLayers, valueIn } from "./layers.ts";
import { objectOf } from "./objects.ts";

export function resolveName(layer: Layer, root: VariableExpression, accesses: readonly Access[]): Resolved {
  const [first] = accesses;
  const name = first?.kind === "attribute" ? first.name : null;
  switch (root.name) {
    case "local":
      if (name === null) return { value: localsOf(layer), used: 0 };
      return { value: layer.local(name) ?? notDeclared(`local.${name}`, root), used: 1 };
    case "include":
      return resolveInclude(layer, name, root);
    case "dependency":
      return resolveDependency(layer, root, accesses);
    case "values":
      if (layer.unit.values) return { value: layer.unit.values, used: 0 };
      return open("environment", layer, root, accesses);
    case "feature":
      return resolveFeature(layer, name, root, accesses);
    default:
      return { value: notDeclared(root.name, root), used: accesses.length };
  }
}

function notDeclared(subject: string, span: Span): Value {
  return unknownValue({ code: "not-declared", subject, span }, writtenAt(span));
}

function open(
  code: UnknownCode,
  layer: Layer,
  root: VariableExpression,
  accesses: readonly Access[],
): Resolved {
  const names = accesses.flatMap((access) => (access.kind === "attribute" ? [access.name] : []));
  const block = layer.body.blocks.find(
    ({ type, labels }) => type === root.name && labels[0]?.value === names[0],
  );
  const reason = { code, subject: [root.name, ...names].join("."), span: block?.header ?? root };
  return { value: unknownValue(reason, writtenAt(root)), used: accesses.length };
}

/** A flag is what its block says unless the command line says otherwise, as a variable is its default. */
function resolveFeature(
  layer: Layer,
  name: string | null,
  root: VariableExpression,
  accesses: readonly Access[],
): Resolved {
  const [, second] = accesses;
  for (const { body, scope } of new Set([layer, ...mergedLayers(layer.includer ?? layer)])) {
    for (const block of body.blocks) {
      if (block.type !== "feature" || block.labels[0]?.value !== name) continue;
      const value = valueIn(block.body, "default", scope);
      if (value && second?.kind === "attribute" && second.name === "value") return { value, used: 2 };
    }
  }
  return open("environment", layer, root, accesses);
}

/** `include.root.locals`; `include.locals` where the block has no label. */
function resolveInclude(layer: Layer, name: string | null, root: VariableExpression): Resolved {
  const bare = layer.includes.find((include) => include.name === "");
  const named = bare ?? layer.includes.find((include) => include.name === name);
  if (!named?.exposed) {
    const message = named ? "what is included is not exposed" : `nothing is included as "${name ?? ""}"`;
    return { value: invalid(message, root), used: 0 };
  }
  return { value: objectOf(named.layer), used: bare ? 0 : 1 };
}
