/**
 * Expressions: tree and scope in, Value out. Nothing throws for bad input: an expression that Terraform would
 * refuse is an unknown of code `invalid-expression`; only a spent budget ends the evaluation.
 */
import type { Provenance, Span, UnknownValue, Value } from "../../model/index.ts";
import {
  type Expression,
  type LiteralExpression,
  type ObjectExpression,
  type SplatExpression,
  splatElement,
} from "../hcl/index.ts";
import { attributeOf, indexOf } from "./access.ts";
import { evaluateCall } from "./call.ts";
import { evaluateConditional } from "./conditional.ts";
import { collectionOf, saysOfElements } from "./elements.ts";
import { evaluateFor } from "./for.ts";
import { lift } from "./lift.ts";
import { exactFromText } from "./number.ts";
import { evaluateBinary, evaluateUnary } from "./operators.ts";
import { invalid } from "./outcome.ts";
import { type Access, bind, boundValue, deepest, type Scope, spend } from "./scope.ts";
import { evaluateTemplate, textOfKey } from "./template.ts";
import {
  asDefined,
  boolValue,
  listValue,
  mapValue,
  nullValue,
  numberValue,
  unknownValue,
  writtenAt,
} from "./values.ts";
import { heaviest, weigh } from "./weight.ts";

export function evaluate(expression: Expression, scope: Scope): Value {
  const { budget } = scope.world;
  spend(budget, 1);
  if (budget.depth >= deepest) {
    return unknownValue(
      { code: "budget", subject: "an expression nested too deep", span: expression },
      writtenAt(expression),
    );
  }
  budget.depth += 1;
  const value = evaluateHere(expression, scope);
  budget.depth -= 1;
  if (value.kind === "string") spend(budget, value.value.length >> 3);
  if (value.kind === "unknown" && (value.startsWith || value.each) && !isReference(expression))
    return withoutHints(value, expression);
  const isCollection = value.kind === "list" || value.kind === "map" || value.kind === "one-of";
  if (!isCollection || weigh(value) <= heaviest) return value;
  const reason = {
    code: "budget",
    subject: `a collection of more than ${heaviest} values`,
    span: expression,
  } as const;
  return unknownValue(reason, writtenAt(expression));
}

/** What is known of how a text starts holds for that text, and for nothing that is made from it. */
function withoutHints(value: UnknownValue, expression: Expression): Value {
  return value.each && saysOfElements(expression) ? value : unknownValue(value.reason, value.provenance);
}

function isReference({ kind }: Expression): boolean {
  return kind === "variable" || kind === "attribute" || kind === "index" || kind === "parentheses";
}

function evaluateHere(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case "literal":
      return literal(expression);
    case "template":
      return evaluateTemplate(expression, scope);
    case "variable":
    case "attribute":
    case "index":
      return evaluateTraversal(expression, scope);
    case "splat":
      return evaluateSplat(expression, scope);
    case "call":
      return evaluateCall(expression, scope);
    case "unary":
      return evaluateUnary(expression, evaluate(expression.operand, scope));
    case "binary":
      return evaluateBinary(expression, evaluate(expression.left, scope), () =>
        evaluate(expression.right, scope),
      );
    case "conditional":
      return evaluateConditional(expression, scope);
    case "tuple":
      return listValue(
        "tuple",
        expression.elements.map((element) => evaluate(element, scope)),
        writtenAt(expression),
      );
    case "object":
      return evaluateObject(expression, scope);
    case "for":
      return evaluateFor(expression, scope);
    case "parentheses":
      return evaluate(expression.inner, scope);
    case "invalid":
      return invalid("a syntax error", expression);
  }
}

function literal(expression: LiteralExpression): Value {
  const { value, text } = expression;
  const provenance = writtenAt(expression);
  if (value === null) return nullValue(provenance);
  if (typeof value === "boolean") return boolValue(value, provenance);
  return numberValue(exactFromText(text) ?? value, provenance);
}

/** `root.a["b"].c`: the root and as many accesses as it needs are looked up, the rest is read from the value. */
function evaluateTraversal(expression: Expression, scope: Scope): Value {
  const accesses: Access[] = [];
  let root = expression;
  for (;;) {
    if (root.kind === "attribute") accesses.push({ kind: "attribute", name: root.name, span: root });
    else if (root.kind === "index") accesses.push({ kind: "index", key: root.key, span: root });
    else break;
    root = root.target;
  }
  accesses.reverse();
  if (root.kind !== "variable") return applyAccesses(evaluate(root, scope), accesses, scope);
  const bound = boundValue(scope, root.name);
  if (bound) return applyAccesses(bound, accesses, scope);
  const { value, used } = scope.world.resolve(root, accesses, scope);
  return applyAccesses(asDefined(value), accesses.slice(used), scope);
}

function applyAccesses(value: Value, accesses: readonly Access[], scope: Scope): Value {
  let result = value;
  for (const access of accesses) {
    if (access.kind === "attribute") result = attributeOf(result, access.name, access.span);
    else result = indexOf(result, evaluate(access.key, scope), access.span, choiceOf(access.key));
  }
  return result;
}

/** A key that is written out chooses nothing. */
export function choiceOf(key: Expression): Span | null {
  if (key.kind === "literal") return null;
  return key.kind === "template" && key.parts.every((part) => part.kind === "text") ? null : key;
}

/** https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#splat-operators */
function evaluateSplat(expression: SplatExpression, scope: Scope): Value {
  const target = evaluate(expression.target, scope);
  if (target.kind === "unknown") {
    if (!target.each) return target;
    return collectionOf(target, evaluate(expression.each, bind(scope, splatElement, target.each)));
  }
  return lift([target], expression, ([known]) => {
    if (!known) return invalid("there is nothing to go through", expression);
    if (known.kind === "null") return listValue("tuple", [], writtenAt(expression));
    const elements = known.kind === "list" ? known.elements : [known];
    spend(scope.world.budget, elements.length);
    const results = elements.map((element) => evaluate(expression.each, bind(scope, splatElement, element)));
    return listValue("tuple", results, known.provenance);
  });
}

function evaluateObject(expression: ObjectExpression, scope: Scope): Value {
  const entries = new Map<string, Value>();
  const keys = new Map<string, Provenance>();
  for (const item of expression.items) {
    const key = evaluate(item.key, scope);
    const name = textOfKey(key);
    // One key that is not known could be any of the others: the whole object is not known then.
    if (key.kind === "unknown") return key;
    if (name === null) return invalid("the key of an object is not a text that is known", item.key);
    entries.set(name, evaluate(item.value, scope));
    keys.set(name, key.provenance);
  }
  return mapValue("object", sortedEntries(entries), writtenAt(expression), keys);
}

/** Terraform goes through maps and objects in the order of their keys. */
export function sortedEntries(entries: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const names = [...entries.keys()];
  const inOrder = names.every((name, index) => index === 0 || (names[index - 1] ?? "") <= name);
  if (inOrder) return entries;
  return new Map([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}
