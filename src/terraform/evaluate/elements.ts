/** Collections without a value, of which only is known what each of their elements is. */
import type { UnknownValue, Value } from "../../model/index.ts";
import type { CallExpression, Expression } from "../hcl/index.ts";
import type { Element } from "./for.ts";
import { asFallible, unknownValue } from "./values.ts";

/** Functions whose result holds no other elements than their first argument. */
const keeping: ReadonlySet<string> = new Set([
  "compact",
  "distinct",
  "reverse",
  "slice",
  "sort",
  "tolist",
  "tomap",
  "toset",
  "values",
]);

/** What such a function makes of such a collection; null for all others. */
export function callOnElements(
  { name, expandFinal }: CallExpression,
  [first]: readonly Value[],
): Value | null {
  if (expandFinal || first?.kind !== "unknown" || !first.each) return null;
  // The element may have to be there: an empty list has none.
  if (name === "element") return asFallible(first.each);
  if (name === "keys") return first.eachKey ? collectionOf(first, first.eachKey) : null;
  if (!keeping.has(name)) return null;
  if (name === "tomap") return first;
  return collectionOf(first, first.each, name === "toset" ? first.each : undefined);
}

/** Any of the elements; null when nothing is known of them. */
export function anyElement(collection: Value): Element | null {
  if (collection.kind !== "unknown" || !collection.each) return null;
  const { each, eachKey, reason, provenance } = collection;
  return { key: eachKey ?? unknownValue(reason, provenance), value: each };
}

/** A collection that is as unknown as the one that it is made from. */
export function collectionOf(from: UnknownValue, each: Value, eachKey?: Value): UnknownValue {
  const { eachKey: _, ...unknown } = from;
  return eachKey ? { ...unknown, each, eachKey } : { ...unknown, each };
}

/** Whether what an expression says of elements holds for what it comes to, and is not only handed through. */
export function saysOfElements(expression: Expression): boolean {
  return (
    expression.kind === "for" ||
    expression.kind === "splat" ||
    (expression.kind === "call" && (keeping.has(expression.name) || expression.name === "keys"))
  );
}
