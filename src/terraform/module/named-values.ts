/**
 * The values that a condition names for what it is about: `contains(["a", "b"], var.x)` names two. A condition that is
 * not understood names none, and leaves everything open.
 */
import type { KnownValue, Value } from "../../model/index.ts";
import {
  bind,
  eachElement,
  evaluate,
  isElements,
  isKnown,
  type Scope,
  stringValue,
  writtenAt,
} from "../evaluate/index.ts";
import type { CallExpression, Expression } from "../hcl/index.ts";
import { literalText } from "./blocks.ts";
import { textsMatching } from "./finite-pattern.ts";
import { isSubject, type Subject } from "./rule.ts";

/** Each of them is put to all rules. */
export const mostNamed = 256;

export type Members = readonly KnownValue[] | null;

/** Each holds alone, so that any of them will do. */
export function smallest(all: readonly Members[]): Members {
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
export function membersOf(condition: Expression, subject: Subject, scope: Scope): Members {
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
  if (list.valueName === subject[0]) return null;
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
