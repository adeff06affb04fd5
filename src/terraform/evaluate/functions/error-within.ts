/** Errors inside collections. Terraform stops at them, also where the function would not look at that part. */
import type { UnknownValue, Value } from "../../../model/index.ts";

/** By the array or map inside, which copies of a value share; a large map is asked for its parts many times. */
const answers = new WeakMap<object, UnknownValue | null>();

export function errorWithin(value: Value): UnknownValue | null {
  switch (value.kind) {
    case "unknown":
      return value.reason.code === "invalid-expression" ? value : null;
    case "list":
      return firstError(value.elements, value.elements);
    case "map":
      // The attributes of a resource are worked out when they are asked for.
      return value.open ? null : firstError(value.entries, value.entries.values());
    case "one-of":
      return firstError(value.candidates, value.candidates);
    default:
      return null;
  }
}

function firstError(identity: object, parts: Iterable<Value>): UnknownValue | null {
  const known = answers.get(identity);
  if (known !== undefined) return known;
  let answer: UnknownValue | null = null;
  for (const part of parts) {
    answer = errorWithin(part);
    if (answer) break;
  }
  answers.set(identity, answer);
  return answer;
}
