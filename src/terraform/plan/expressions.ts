/** A block of a plan's configuration as a Configuration: a provider, or a module call with its arguments. */
import type { JsonObject, JsonValue } from "../../json/index.ts";
import type { Configuration, Span, UnknownReason, Value } from "../../model/index.ts";
import { listValue, mapValue, unknownValue, writtenAt } from "../evaluate/index.ts";
import { nestedObjects } from "../module/index.ts";
import { referencesIn } from "./configuration-tree.ts";
import { type Followed, followExpression } from "./follow.ts";
import { isExpression } from "./values.ts";
import type { Place, World } from "./world.ts";

/** `address` is what the block is called in reasons. */
export function expressionsConfiguration(
  world: World,
  place: Place,
  address: string,
  expressions: JsonObject,
  span: Span,
): Configuration {
  const values = new Map<string, Value | null>();
  const attribute = (name: string): Value | null => {
    const before = values.get(name);
    if (before !== undefined) return before;
    const written = expressions.members().get(name)?.value ?? null;
    const value =
      written === null ? null : expressionValue(world, place, `${address}.${name}`, name, written);
    values.set(name, value);
    return value;
  };
  return {
    span,
    attribute,
    blocks: (name) => {
      const value = attribute(name);
      return value === null ? [] : nestedObjects(value);
    },
    names: () => [...expressions.members().keys()],
  };
}

function expressionValue(world: World, place: Place, subject: string, name: string, json: JsonValue): Value {
  const inner = (innerName: string, each: JsonValue) =>
    expressionValue(world, place, `${subject}.${innerName}`, innerName, each);
  if (json.kind === "array") {
    const blocks = json.elements().map((element) => blockOf(element, inner));
    return listValue("tuple", blocks, writtenAt(json));
  }
  if (json.kind === "object" && !isExpression(json) && json.members().size > 0) return blockOf(json, inner);
  const followed = followExpression(world, place, name, json);
  return followed.kind === "value" ? followed.value : notFollowed(subject, json, followed);
}

function blockOf(json: JsonValue, inner: (name: string, each: JsonValue) => Value): Value {
  const members = json.kind === "object" ? json.members() : new Map<string, never>();
  const entries = new Map([...members].map(([name, { value }]) => [name, inner(name, value)] as const));
  return mapValue("object", entries, writtenAt(json));
}

function notFollowed(subject: string, json: JsonValue, followed: Followed): Value {
  const references = referencesIn(json);
  const where = references[0] ?? json;
  const only = references.length === 1 ? (references[0]?.value ?? null) : null;
  return unknownValue(reasonOf(subject, where, only, followed), writtenAt(where));
}

function reasonOf(subject: string, where: Span, only: string | null, followed: Followed): UnknownReason {
  if (followed.kind === "resource") {
    const code = followed.data ? "data-source" : "computed";
    return { code, subject: only ?? subject, span: where, reference: followed.reference };
  }
  if (only?.startsWith("var.")) return { code: "variable-without-value", subject: only, span: where };
  // Terraform has worked it out, and the plan does not repeat what came of it.
  return { code: "function-not-evaluated", subject, span: where };
}
