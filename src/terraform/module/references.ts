/** Which blocks a block refers to, through locals, as far as the syntax says. For graphs of dependence. */
import type { Body, Expression, TemplatePart } from "../hcl/index.ts";
import { join, type ModuleInstance } from "./shape.ts";

/** Addresses without instance keys: `module.a["x"].aws_vpc.main`, `data.aws_ami.base`, `module.data`. */
export function referencesOf(module: ModuleInstance, body: Body): readonly string[] {
  const { definition, address } = module;
  const found = new Set<string>();
  const locals = new Set<string>();
  const note = (parts: readonly string[]): void => {
    const [root = "", first = "", second = ""] = parts;
    if (root === "local") {
      const local = definition.locals.get(first);
      if (local && !locals.has(first)) {
        locals.add(first);
        eachReference(local.expression, note);
      }
    } else if (root === "data") {
      if (definition.dataSources.has(`${first}.${second}`))
        found.add(join(address, `data.${first}.${second}`));
    } else if (root === "module") {
      if (definition.calls.has(first)) found.add(join(address, `module.${first}`));
    } else if (definition.resources.has(`${root}.${first}`)) found.add(join(address, `${root}.${first}`));
  };
  eachReferenceIn(body, note);
  return [...found].sort();
}

function eachReferenceIn(body: Body, note: (parts: readonly string[]) => void): void {
  for (const attribute of body.attributes) eachReference(attribute.expression, note);
  for (const block of body.blocks) eachReferenceIn(block.body, note);
}

/** Calls `note` with the names of every reference in an expression: `["local", "region"]`. */
export function eachReference(expression: Expression, note: (parts: readonly string[]) => void): void {
  const parts = rootName(expression);
  if (parts) note(parts);
  for (const inner of innerExpressions(expression)) eachReference(inner, note);
}

/** `a.b.c` as its names, when the expression is such a chain from a root name. */
function rootName(expression: Expression): readonly string[] | null {
  const names: string[] = [];
  let at = expression;
  while (at.kind === "attribute" || at.kind === "index") {
    if (at.kind === "attribute") names.push(at.name);
    at = at.target;
  }
  return at.kind === "variable" ? [at.name, ...names.reverse()] : null;
}

function innerExpressions(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "template":
      return expression.parts.flatMap(inPart);
    case "attribute":
      return innerOfTarget(expression.target);
    case "index":
      return [...innerOfTarget(expression.target), expression.key];
    case "splat":
      return [expression.target, expression.each];
    case "call":
      return expression.arguments;
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "conditional":
      return [expression.condition, expression.then, expression.else];
    case "tuple":
      return expression.elements;
    case "object":
      return expression.items.flatMap((item) => [item.key, item.value]);
    case "for":
      return [
        expression.collection,
        expression.valueExpression,
        ...(expression.keyExpression ? [expression.keyExpression] : []),
        ...(expression.condition ? [expression.condition] : []),
      ];
    case "parentheses":
      return [expression.inner];
    default:
      return [];
  }
}

/** The names of a chain were noted as a whole; only keys and what a chain starts from are left to see. */
function innerOfTarget(target: Expression): readonly Expression[] {
  if (target.kind === "attribute") return innerOfTarget(target.target);
  if (target.kind === "index") return [...innerOfTarget(target.target), target.key];
  return target.kind === "variable" ? [] : [target];
}

function inPart(part: TemplatePart): readonly Expression[] {
  switch (part.kind) {
    case "text":
      return [];
    case "interpolation":
      return [part.expression];
    case "if":
      return [part.condition, ...part.then.flatMap(inPart), ...part.else.flatMap(inPart)];
    case "for":
      return [part.collection, ...part.parts.flatMap(inPart)];
  }
}
