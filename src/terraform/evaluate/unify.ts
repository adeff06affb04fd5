/**
 * One type for several values: the elements of a list, the arguments of `coalesce`, the branches of a conditional.
 * https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion
 */
import type { Value } from "../../model/index.ts";
import { type AttributeType, anyType, sameType, type Type, typeOf } from "./types.ts";

/** Null when no type fits them all. */
export function unify(values: readonly Value[]): Type | null {
  return unifyTypes(values.map(typeOf));
}

export function unifyTypes(types: readonly Type[]): Type | null {
  const telling = types.filter((type) => type.kind !== "any");
  const [first, ...others] = telling;
  if (!first) return anyType;
  if (others.every((type) => sameType(type, first))) return first;
  const kinds = new Set(telling.map((type) => type.kind));
  if (only(kinds, "string", "number", "bool")) return unifyPrimitives(kinds);
  if (only(kinds, "map", "object")) return unifyMappings(telling, kinds.has("map"));
  if (only(kinds, "list", "set", "tuple")) return unifySequences(telling, kinds);
  return null;
}

function only(kinds: ReadonlySet<string>, ...allowed: readonly string[]): boolean {
  return [...kinds].every((kind) => allowed.includes(kind));
}

/** Numbers and bools can be written as strings; into each other they do not convert. */
function unifyPrimitives(kinds: ReadonlySet<Type["kind"]>): Type | null {
  if (kinds.has("string")) return { kind: "string" };
  return kinds.size > 1 ? null : kinds.has("number") ? { kind: "number" } : { kind: "bool" };
}

/** Objects with the same attributes stay objects; otherwise all become maps. */
function unifyMappings(types: readonly Type[], withMap: boolean): Type | null {
  const objects = types.filter((type) => type.kind === "object");
  if (!withMap) {
    const [first] = objects;
    const alike = objects.every(
      ({ attributes }) =>
        first &&
        attributes.size === first.attributes.size &&
        [...attributes.keys()].every((name) => first.attributes.has(name)),
    );
    if (first && alike) return unifyAttributes([...first.attributes.keys()], objects);
  }
  const inner = types.flatMap((type) => {
    if (type.kind === "map") return [type.element];
    return type.kind === "object" ? [...type.attributes.values()].map((attribute) => attribute.type) : [];
  });
  const element = unifyTypes(inner);
  return element && { kind: "map", element };
}

function unifyAttributes(
  names: readonly string[],
  objects: readonly (Type & { readonly kind: "object" })[],
): Type | null {
  const attributes = new Map<string, AttributeType>();
  for (const name of names) {
    const type = unifyTypes(objects.map((object) => object.attributes.get(name)?.type ?? anyType));
    if (!type) return null;
    attributes.set(name, { type, optional: false, default: null });
  }
  return { kind: "object", attributes };
}

/**
 * Tuples of one length stay tuples, of several lengths they become lists. With a set among them no new type is
 * made: all become what the lists are, or without lists what the sets are.
 */
function unifySequences(types: readonly Type[], kinds: ReadonlySet<Type["kind"]>): Type | null {
  const tuples = types.filter((type) => type.kind === "tuple");
  const [first] = tuples;
  const length = first?.elements.length ?? 0;
  if (tuples.length === types.length && tuples.every((tuple) => tuple.elements.length === length)) {
    const elements: Type[] = [];
    for (let index = 0; index < length; index += 1) {
      const type = unifyTypes(tuples.map((tuple) => tuple.elements[index] ?? anyType));
      if (!type) return null;
      elements.push(type);
    }
    return { kind: "tuple", elements };
  }
  const kind = kinds.has("set") && !kinds.has("list") ? "set" : "list";
  const inner = types.flatMap((type) => {
    if (type.kind === kind) return [type.element];
    return type.kind === "tuple" && !kinds.has("set") ? type.elements : [];
  });
  const element = unifyTypes(inner);
  return element && { kind, element };
}
