/**
 * What validation rules leave of a variable that nobody gives a value: `contains(["a", "b"], var.x)` says that it
 * is one of these, whatever will be chosen.
 * https://developer.hashicorp.com/terraform/language/expressions/custom-conditions#input-variable-validation
 */
import { type KnownValue, mostCandidates, type Span, type Value } from "../../model/index.ts";
import { evaluate, isKnown, oneOf, type Scope, stringValue, truth, writtenAt } from "../evaluate/index.ts";
import type { Block, Expression } from "../hcl/index.ts";
import { attributeNamed, literalText } from "./blocks.ts";

/** Each of them is put to all rules. */
const mostNamed = 256;

/** Null when the rules do not restrict the variable to a few values. */
export function allowedValues(block: Block, name: string, scope: Scope): Value | null {
  const conditions = block.body.blocks
    .filter(({ type }) => type === "validation")
    .flatMap((rule) => attributeNamed(rule.body, "condition")?.expression ?? []);
  const named = conditions.flatMap((condition) => membersOf(condition, name, scope) ?? []);
  if (named.length === 0 || named.length > mostNamed) return null;
  const allowed = named.filter((value) =>
    conditions.every((condition) => mayHold(condition, name, value, scope)),
  );
  if (allowed.length === 0 || allowed.length > mostCandidates) return null;
  const subject = `var.${name}`;
  return oneOf(allowed, block.header, { code: "variable-without-value", subject, span: block.header });
}

/** Whether a value passes: only a rule that surely refuses it takes it away. */
function mayHold(condition: Expression, name: string, value: KnownValue, scope: Scope): boolean {
  const { world } = scope;
  const resolve: Scope["world"]["resolve"] = (root, accesses, from) => {
    const [first] = accesses;
    const asked = root.name === "var" && first?.kind === "attribute" && first.name === name;
    return asked ? { value, used: 1 } : world.resolve(root, accesses, from);
  };
  return truth(evaluate(condition, { bindings: null, world: { ...world, resolve } })) !== false;
}

/** The values that a condition names, if it holds for no others; null when it leaves the variable open. */
function membersOf(condition: Expression, name: string, scope: Scope): readonly KnownValue[] | null {
  switch (condition.kind) {
    case "parentheses":
      return membersOf(condition.inner, name, scope);
    case "binary": {
      const left = () => membersOf(condition.left, name, scope);
      const right = () => membersOf(condition.right, name, scope);
      if (condition.operator === "&&") return left() ?? right();
      if (condition.operator === "==") return equalTo(condition.left, condition.right, name, scope);
      if (condition.operator !== "||") return null;
      const [one, other] = [left(), right()];
      return one && other ? [...one, ...other] : null;
    }
    case "call":
      return membersOfCall(condition, name, scope);
    default:
      return null;
  }
}

function membersOfCall(
  call: Expression & { readonly kind: "call" },
  name: string,
  scope: Scope,
): readonly KnownValue[] | null {
  const [first, second] = call.arguments;
  if (call.name === "contains" && first && second && isVariable(second, name)) {
    const list = evaluate(first, scope);
    return list.kind === "list" && list.elements.every(isKnown) ? list.elements.filter(isKnown) : null;
  }
  if (call.name === "can" && first?.kind === "call" && first.name === "regex") {
    const [pattern, subject] = first.arguments;
    const text = pattern ? literalText(pattern) : null;
    if (pattern && subject && text !== null && isVariable(subject, name)) return alternatives(text, pattern);
  }
  return null;
}

function equalTo(
  left: Expression,
  right: Expression,
  name: string,
  scope: Scope,
): readonly KnownValue[] | null {
  const other = isVariable(left, name) ? right : isVariable(right, name) ? left : null;
  if (!other) return null;
  const value = evaluate(other, scope);
  return isKnown(value) ? [value] : null;
}

function isVariable(expression: Expression, name: string): boolean {
  return (
    expression.kind === "attribute" &&
    expression.name === name &&
    expression.target.kind === "variable" &&
    expression.target.name === "var"
  );
}

/** `^(a|b)$` and `^a$|^b$` name their values; any other sign of a pattern leaves the variable open. */
function alternatives(pattern: string, span: Span): readonly KnownValue[] | null {
  const anchored = /^\^\((?:\?:)?([^()]*)\)\$$/.exec(pattern)?.[1]?.split("|");
  const parts = anchored ?? pattern.split("|").map((part) => /^\^(.*)\$$/.exec(part)?.[1] ?? "(");
  if (!parts.every((part) => /^[\w-]+$/.test(part))) return null;
  return parts.map((part) => stringValue(part, writtenAt(span)));
}
