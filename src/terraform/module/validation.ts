/**
 * What validation rules leave of a variable that nobody gives a value: `contains(["a", "b"], var.x)` says that it
 * is one of these, whatever will be chosen. A rule that is not understood leaves the variable open.
 * https://developer.hashicorp.com/terraform/language/expressions/custom-conditions#input-variable-validation
 */
import { type KnownValue, mostCandidates, type UnknownReason, type Value } from "../../model/index.ts";
import {
  bind,
  eachElement,
  evaluate,
  isElements,
  isKnown,
  mapValue,
  oneOf,
  type Scope,
  sortedEntries,
  stringValue,
  truth,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import type { Block, CallExpression, Expression } from "../hcl/index.ts";
import { attributeNamed, literalText } from "./blocks.ts";
import { textsMatching } from "./finite-pattern.ts";
import { eachReference } from "./references.ts";

/** Each of them is put to all rules. */
const mostNamed = 256;

/** `["x"]` for `var.x`, `["x", "region"]` for `var.x.region`. */
type Subject = readonly [string, ...string[]];

/** Null when the rules do not restrict the variable, or one of its attributes, to a few values. */
export function allowedValues(block: Block, name: string, scope: Scope): Value | null {
  const conditions = block.body.blocks
    .filter(({ type }) => type === "validation")
    .flatMap((rule) => attributeNamed(rule.body, "condition")?.expression ?? []);
  if (conditions.length === 0) return null;
  const whole = allowedFor([name], conditions, block, scope);
  if (whole) return whole;
  const beginnings = fewest(conditions.map((condition) => beginningsIn(condition, [name])));
  if (beginnings) return startingWith(beginnings, block, name);
  const attributes = new Map<string, Value>();
  for (const attribute of attributesNamed(conditions, name)) {
    const allowed = allowedFor([name, attribute], conditions, block, scope);
    if (allowed) attributes.set(attribute, allowed);
  }
  if (attributes.size === 0) return null;
  // The other attributes stay open.
  const object = mapValue("object", sortedEntries(attributes), writtenAt(block.header));
  return { ...object, open: reasonFor([name], block) };
}

function startingWith(startsWith: readonly string[], block: Block, name: string): Value {
  const origin = { kind: "absence", span: block.header } as const;
  const provenance = { origin, path: null, conditions: [] };
  return { ...unknownValue(reasonFor([name], block), provenance), startsWith };
}

/** How a text starts if the condition holds; null when it may start in any way. */
function beginningsIn(condition: Expression, subject: Subject): readonly string[] | null {
  if (condition.kind === "parentheses") return beginningsIn(condition.inner, subject);
  if (condition.kind === "binary") {
    const [left, right] = [condition.left, condition.right].map((part) => beginningsIn(part, subject));
    if (condition.operator === "&&") return left ?? right ?? null;
    return condition.operator === "||" && left && right ? [...left, ...right] : null;
  }
  if (condition.kind !== "call" || condition.expandFinal) return null;
  const [first, second] = condition.arguments;
  if (condition.name === "startswith" && first && second && isSubject(first, subject)) {
    const beginning = literalText(second);
    return beginning ? [beginning] : null;
  }
  if (condition.name !== "can" || first?.kind !== "call" || first.name !== "regex") return null;
  const [pattern, text] = first.arguments;
  const written = pattern && text && isSubject(text, subject) ? literalText(pattern) : null;
  // Up to the first sign that is more than itself, or that the next one may take away.
  const beginning = written?.includes("|") ? null : /^\^([\w -]+)(?![\w -]|[*?{])/.exec(written ?? "")?.[1];
  return beginning ? [beginning] : null;
}

/** Each holds alone, so that any of them will do. */
function fewest(all: readonly (readonly string[] | null)[]): readonly string[] | null {
  return all.find((each) => each !== null && each.length <= mostCandidates) ?? null;
}

function reasonFor(subject: Subject, block: Block): UnknownReason {
  return { code: "variable-without-value", subject: `var.${subject.join(".")}`, span: block.header };
}

function attributesNamed(conditions: readonly Expression[], name: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const condition of conditions) {
    eachReference(condition, ([root, variable, attribute]) => {
      if (root === "var" && variable === name && attribute !== undefined) names.add(attribute);
    });
  }
  return names;
}

function allowedFor(
  subject: Subject,
  conditions: readonly Expression[],
  block: Block,
  scope: Scope,
): Value | null {
  const named = smallest(conditions.map((condition) => membersOf(condition, subject, scope)));
  if (named === null || named.length === 0 || named.length > mostNamed) return null;
  const allowed = named.filter((value) =>
    conditions.every((condition) => mayHold(condition, subject, value, scope)),
  );
  if (allowed.length === 0 || allowed.length > mostCandidates) return null;
  return oneOf(allowed, block.header, reasonFor(subject, block));
}

/** Whether a value passes: only a rule that surely refuses it takes it away. */
function mayHold(condition: Expression, subject: Subject, value: KnownValue, scope: Scope): boolean {
  const { world } = scope;
  const resolve: Scope["world"]["resolve"] = (root, accesses, from) => {
    const asked =
      root.name === "var" &&
      subject.every((name, index) => {
        const access = accesses[index];
        return access?.kind === "attribute" && access.name === name;
      });
    return asked ? { value, used: subject.length } : world.resolve(root, accesses, from);
  };
  return truth(evaluate(condition, { bindings: null, world: { ...world, resolve } })) !== false;
}

type Members = readonly KnownValue[] | null;

/** Each holds alone, so that any of them will do. */
function smallest(all: readonly Members[]): Members {
  return all.reduce((one, other) => {
    if (one === null || other === null) return one ?? other;
    return other.length < one.length ? other : one;
  }, null);
}

/** Null when one of them leaves the variable open. */
function together(all: readonly Members[]): Members {
  const members: KnownValue[] = [];
  for (const each of all) {
    if (each === null || members.length > mostNamed) return null;
    for (const member of each) members.push(member);
  }
  return members;
}

/** The values that a condition names, if it holds for no others; null when it leaves the variable open. */
function membersOf(condition: Expression, subject: Subject, scope: Scope): Members {
  switch (condition.kind) {
    case "parentheses":
      return membersOf(condition.inner, subject, scope);
    case "binary": {
      const { left, right, operator } = condition;
      if (operator === "==") return equalTo(left, right, subject, scope);
      if (operator === ">" || operator === "!=") return foundIn(left, right, subject);
      const parts = [left, right].map((part) => membersOf(part, subject, scope));
      if (operator === "&&") return smallest(parts);
      return operator === "||" ? together(parts) : null;
    }
    case "call":
      return membersOfCall(condition, subject, scope);
    default:
      return null;
  }
}

function membersOfCall(call: CallExpression, subject: Subject, scope: Scope): Members {
  const [first, second] = call.arguments;
  if (!first || call.expandFinal) return null;
  switch (call.name) {
    case "contains":
      return second && isSubject(second, subject) ? elementsOf(evaluate(first, scope)) : null;
    case "anytrue":
      return membersOfAny(first, subject, scope);
    case "alltrue":
      return first.kind === "tuple"
        ? smallest(first.elements.map((element) => membersOf(element, subject, scope)))
        : null;
    case "can":
      return membersWithoutFailure(first, subject, scope);
    default:
      return null;
  }
}

function elementsOf(list: Value): Members {
  return list.kind === "list" && list.elements.every(isKnown) ? list.elements.filter(isKnown) : null;
}

/** `anytrue([a, b])`, and `anytrue([for name in ["a", "b"] : name == var.x])`. */
function membersOfAny(list: Expression, subject: Subject, scope: Scope): Members {
  if (list.kind === "tuple")
    return together(list.elements.map((element) => membersOf(element, subject, scope)));
  if (list.kind !== "for" || list.form !== "tuple" || list.keyName !== null) return null;
  const elements = eachElement(evaluate(list.collection, scope), list.collection);
  if (!isElements(elements) || elements.length > mostNamed) return null;
  return together(
    elements.map(({ value }) => membersOf(list.valueExpression, subject, bind(scope, list.valueName, value))),
  );
}

/** What works for a few values only: `regex("^(a|b)$", var.x)`, `local.map[var.x]`, `index(["a"], var.x)`. */
function membersWithoutFailure(tried: Expression, subject: Subject, scope: Scope): Members {
  if (tried.kind === "index" && isSubject(tried.key, subject)) {
    const map = evaluate(tried.target, scope);
    if (map.kind !== "map" || map.open) return null;
    return [...map.entries.keys()].map((key) => stringValue(key, map.keys?.get(key) ?? map.provenance));
  }
  if (tried.kind !== "call" || tried.expandFinal) return null;
  const [first, second] = tried.arguments;
  if (!first || !second || !isSubject(second, subject)) return null;
  if (tried.name === "index") return elementsOf(evaluate(first, scope));
  return tried.name === "regex" ? textsOf(first) : null;
}

/** `length(regexall("^(a|b)$", var.x)) > 0`. */
function foundIn(left: Expression, right: Expression, subject: Subject): Members {
  if (right.kind !== "literal" || right.value !== 0) return null;
  if (left.kind !== "call" || left.name !== "length") return null;
  const [found] = left.arguments;
  if (found?.kind !== "call" || found.name !== "regexall") return null;
  const [pattern, text] = found.arguments;
  return pattern && text && isSubject(text, subject) ? textsOf(pattern) : null;
}

function textsOf(pattern: Expression): Members {
  const written = literalText(pattern);
  const texts = written === null ? null : textsMatching(written);
  return texts?.map((text) => stringValue(text, writtenAt(pattern))) ?? null;
}

function equalTo(left: Expression, right: Expression, subject: Subject, scope: Scope): Members {
  const other = isSubject(left, subject) ? right : isSubject(right, subject) ? left : null;
  if (!other) return null;
  const value = evaluate(other, scope);
  return isKnown(value) ? [value] : null;
}

function isSubject(expression: Expression, subject: readonly string[]): boolean {
  const name = subject.at(-1);
  if (expression.kind === "parentheses") return isSubject(expression.inner, subject);
  if (name === undefined) return expression.kind === "variable" && expression.name === "var";
  return (
    expression.kind === "attribute" &&
    expression.name === name &&
    isSubject(expression.target, subject.slice(0, -1))
  );
}
