/** Members that have the type the format says; others are told, with their line, and passed over. */
import type { JsonArray, JsonObject, JsonString, JsonValue } from "../../json/index.ts";
import type { Span } from "../../model/index.ts";

export type Complain = (where: Span, message: string) => void;

/** Null when it is left out. */
export function memberOf(parent: JsonObject | null, name: string): JsonValue | null {
  return parent?.members().get(name)?.value ?? null;
}

export function objectIn(parent: JsonObject | null, name: string, complain: Complain): JsonObject | null {
  const value = memberOf(parent, name);
  if (value === null || value.kind === "object" || value.kind === "null") return asObject(value);
  complain(value, `"${name}" is not an object`);
  return null;
}

/** Empty when it is left out. */
export function arrayIn(
  parent: JsonObject | null,
  name: string,
  complain: Complain,
): JsonArray | { readonly elements: () => readonly JsonValue[] } {
  const value = memberOf(parent, name);
  if (value?.kind === "array") return value;
  if (value !== null && value.kind !== "null") complain(value, `"${name}" is not a list`);
  return nothing;
}

const nothing = { elements: (): readonly JsonValue[] => [] };

/** The elements that are objects. */
export function objectsIn(
  parent: JsonObject | null,
  name: string,
  complain: Complain,
): readonly JsonObject[] {
  return arrayIn(parent, name, complain)
    .elements()
    .flatMap((element) => {
      if (element.kind === "object") return [element];
      complain(element, `an element of "${name}" is not an object`);
      return [];
    });
}

export function stringIn(parent: JsonObject | null, name: string, complain: Complain): JsonString | null {
  const value = memberOf(parent, name);
  if (value === null || value.kind === "null") return null;
  if (value.kind === "string") return value;
  complain(value, `"${name}" is not a text`);
  return null;
}

/** The texts of a list; what else is in it is passed over. */
export function stringsIn(parent: JsonObject | null, name: string): readonly JsonString[] {
  const value = memberOf(parent, name);
  return value?.kind === "array" ? value.elements().filter((element) => element.kind === "string") : [];
}

export function asObject(value: JsonValue | null): JsonObject | null {
  return value?.kind === "object" ? value : null;
}
