/** Which blocks a block refers to, through locals, as far as the syntax says. For graphs of dependence. */
import { type Attribute, type Body, type Expression, innerExpressions } from "../hcl/index.ts";
import { join, type ModuleInstance } from "./shape.ts";

/** Addresses without instance keys: `module.a["x"].aws_vpc.main`, `data.aws_ami.base`, `module.data`. */
export function referencesOf(module: ModuleInstance, body: Body): readonly string[] {
  const { definition, address } = module;
  const found = new Set<string>();
  // Gone through as it grows: a chain of locals can be longer than the call stack is deep.
  const locals = new Set<Attribute>();
  const note = (parts: readonly string[]): void => {
    const [root = "", first = "", second = ""] = parts;
    if (root === "local") {
      const local = definition.locals.get(first);
      if (local) locals.add(local);
    } else if (root === "data") {
      if (definition.dataSources.has(`${first}.${second}`))
        found.add(join(address, `data.${first}.${second}`));
    } else if (root === "module") {
      if (definition.calls.has(first)) found.add(join(address, `module.${first}`));
    } else if (definition.resources.has(`${root}.${first}`)) found.add(join(address, `${root}.${first}`));
  };
  eachReferenceIn(body, note);
  for (const local of locals) eachReference(local.expression, note);
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
