/**
 * How many values a collection holds, all levels together. A few locals that hold each other twice make a value
 * whose parts cannot be gone through in a lifetime, though it takes hardly any memory.
 */
import type { Value } from "../../model/index.ts";

/** Above what is read from the largest files of settings seen. */
export const heaviest = 250_000;

/** By the array or map inside, which copies of a value share. */
const weights = new WeakMap<object, number>();

/** Counts up to a little over `heaviest`. */
export function weigh(value: Value): number {
  if (value.kind === "one-of") return sum(value.candidates, value.candidates);
  if (value.kind === "list") return sum(value.elements, value.elements);
  // The attributes of a resource are worked out when they are asked for; weighing them would ask for all.
  if (value.kind === "map" && !value.open) return sum(value.entries, value.entries.values());
  return 1;
}

function sum(identity: object, parts: Iterable<Value>): number {
  const known = weights.get(identity);
  if (known !== undefined) return known;
  let weight = 1;
  for (const part of parts) {
    weight += weigh(part);
    if (weight > heaviest) break;
  }
  weights.set(identity, weight);
  return weight;
}
