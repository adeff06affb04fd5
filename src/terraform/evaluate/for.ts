/** `for` expressions. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#for-expressions */
import type { KnownValue, Provenance, Span, UnknownValue, Value } from "../../model/index.ts";
import type { ForExpression } from "../hcl/index.ts";
import { anyElement, collectionOf } from "./elements.ts";
import { evaluate, sortedEntries } from "./evaluate.ts";
import { lift } from "./lift.ts";
import { truth } from "./operators.ts";
import { invalid } from "./outcome.ts";
import { bind, type Scope, spend } from "./scope.ts";
import { textOfKey } from "./template.ts";
import { chosenBy, listValue, mapValue, numberValue, partOf, stringValue, unknownValue } from "./values.ts";

export interface Element {
  readonly key: Value;
  readonly value: Value;
}

/** What a collection is gone through as; a Value when it cannot be: unknown or no collection. */
export function eachElement(collection: Value, expression: Span): readonly Element[] | Value {
  if (collection.kind === "unknown") return collection;
  if (collection.kind === "map") {
    if (collection.open)
      return { kind: "unknown", reason: collection.open, provenance: collection.provenance };
    return [...collection.entries].map(([name, entry]) => ({
      key: partOf(collection, stringValue(name, collection.keys?.get(name) ?? entry.provenance)),
      value: partOf(collection, entry),
    }));
  }
  if (collection.kind === "list") {
    return collection.elements.map((element, index) => {
      const value = partOf(collection, element);
      return { key: collection.flavour === "set" ? value : numberValue(index, element.provenance), value };
    });
  }
  return invalid("there is nothing to go through", expression);
}

export function evaluateFor(expression: ForExpression, scope: Scope): Value {
  const collection = evaluate(expression.collection, scope);
  const any = anyElement(collection);
  if (any && collection.kind === "unknown") return forAny(collection, any, expression, scope);
  return lift([collection], expression, ([known]) =>
    known ? forOver(known, expression, scope) : collection,
  );
}

/** What each element comes to, of a collection of which only that is known. */
function forAny(collection: UnknownValue, any: Element, expression: ForExpression, scope: Scope): Value {
  const inner = bindElement(expression, any, scope);
  const value = evaluate(expression.valueExpression, inner);
  const key = expression.keyExpression ? evaluate(expression.keyExpression, inner) : undefined;
  if (expression.grouping) return unknownValue(collection.reason, collection.provenance);
  const chosen = expression.condition ? chosenBy(value, [expression.condition]) : value;
  return collectionOf(collection, chosen, key);
}

interface Produced {
  readonly key: Value | null;
  readonly value: Value;
}

function forOver(collection: KnownValue, expression: ForExpression, scope: Scope): Value {
  const elements = eachElement(collection, expression.collection);
  if (!isElements(elements)) return elements;
  spend(scope.world.budget, elements.length);
  const produced: Produced[] = [];
  for (const element of elements) {
    const inner = bindElement(expression, element, scope);
    const kept = expression.condition ? evaluate(expression.condition, inner) : null;
    if (kept && expression.condition) {
      const keep = truth(kept);
      // Whether the element is there at all is open: so is the collection.
      if (keep === "unknown")
        return kept.kind === "unknown" ? kept : invalid("the condition is open", expression.condition);
      if (keep === "invalid")
        return kept.kind === "unknown"
          ? kept
          : invalid("the condition is not true or false", expression.condition);
      if (!keep) continue;
    }
    const key = expression.keyExpression ? evaluate(expression.keyExpression, inner) : null;
    const value = evaluate(expression.valueExpression, inner);
    produced.push({ key, value: expression.condition ? chosenBy(value, [expression.condition]) : value });
  }
  if (expression.form === "tuple") {
    return listValue(
      "tuple",
      produced.map(({ value }) => value),
      collection.provenance,
    );
  }
  return objectOf(produced, expression, collection);
}

export function isElements(elements: readonly Element[] | Value): elements is readonly Element[] {
  return Array.isArray(elements);
}

function bindElement(expression: ForExpression, element: Element, scope: Scope): Scope {
  const withValue = bind(scope, expression.valueName, element.value);
  return expression.keyName === null ? withValue : bind(withValue, expression.keyName, element.key);
}

function objectOf(produced: readonly Produced[], expression: ForExpression, collection: KnownValue): Value {
  const entries = new Map<string, Value>();
  const groups = new Map<string, Value[]>();
  const keys = new Map<string, Provenance>();
  for (const { key, value } of produced) {
    if (key?.kind === "unknown") return key;
    const name = key ? textOfKey(key) : null;
    if (key === null || name === null)
      return invalid("the key of an object is not a text that is known", expression);
    keys.set(name, key.provenance);
    if (expression.grouping) groups.set(name, [...(groups.get(name) ?? []), value]);
    else if (entries.has(name)) return invalid(`two elements have the key "${name}"`, expression);
    else entries.set(name, value);
  }
  for (const [name, values] of groups) entries.set(name, listValue("tuple", values, collection.provenance));
  return mapValue("object", sortedEntries(entries), collection.provenance, keys);
}
