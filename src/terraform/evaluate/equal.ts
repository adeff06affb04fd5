/**
 * Equality and the order of sets, as cty has them.
 * https://github.com/zclconf/go-cty/blob/main/docs/types.md
 */
import type { ListValue, MapValue, Value } from "../../model/index.ts";
import { compare, numberToText } from "./number.ts";

/**
 * `==`: values of different types are never equal (`1 == "1"` and `[1] == tolist([1])` are false), nulls always
 * are. Null when it hangs on what is not known.
 */
export function equal(one: Value, other: Value): boolean | null {
  if (one.kind === "unknown" || other.kind === "unknown") return null;
  if (one.kind === "one-of" || other.kind === "one-of") return equalChoices(one, other);
  if (one.kind === "null" || other.kind === "null") return one.kind === other.kind;
  if (one.kind === "string") return other.kind === "string" && one.value === other.value;
  if (one.kind === "bool") return other.kind === "bool" && one.value === other.value;
  if (one.kind === "number") return other.kind === "number" && compare(one, other) === 0;
  if (one.kind === "list") return other.kind === "list" && equalLists(one, other);
  return other.kind === "map" && equalMaps(one, other);
}

/** Whatever is chosen on both sides: always equal, never equal, or open. */
function equalChoices(one: Value, other: Value): boolean | null {
  const left = one.kind === "one-of" ? one.candidates : [one];
  const right = other.kind === "one-of" ? other.candidates : [other];
  let answer: boolean | null | undefined;
  for (const mine of left) {
    for (const theirs of right) {
      const same = equal(mine, theirs);
      if (same === null || (answer !== undefined && answer !== same)) return null;
      answer = same;
    }
  }
  return answer ?? null;
}

function equalLists(one: ListValue, other: ListValue): boolean | null {
  if (one.flavour !== other.flavour) return false;
  // How many elements a set has hangs on which of them turn out to be the same.
  if (one.elements.length !== other.elements.length) {
    return one.flavour === "set" && ![...one.elements, ...other.elements].every(isWhollyKnown) ? null : false;
  }
  return every(one.elements.length, (index) => equalOrAbsent(one.elements[index], other.elements[index]));
}

function equalMaps(one: MapValue, other: MapValue): boolean | null {
  if (one.flavour !== other.flavour) return false;
  // A resource has attributes that only deployment knows; and what is written in it can lead to all others.
  if (one.open !== undefined || other.open !== undefined) return null;
  const names = [...one.entries.keys()];
  if (names.length !== other.entries.size || !names.every((name) => other.entries.has(name))) return false;
  return every(names.length, (index) => {
    const name = names[index] ?? "";
    return equalOrAbsent(one.entries.get(name), other.entries.get(name));
  });
}

function equalOrAbsent(one: Value | undefined, other: Value | undefined): boolean | null {
  return one && other ? equal(one, other) : one === other;
}

/** One difference decides, however much else is open. */
function every(length: number, same: (index: number) => boolean | null): boolean | null {
  let answer: boolean | null = true;
  for (let index = 0; index < length; index += 1) {
    const here = same(index);
    if (here === false) return false;
    if (here === null) answer = null;
  }
  return answer;
}

/** Nothing in it is unknown or open to choice. */
export function isWhollyKnown(value: Value): boolean {
  switch (value.kind) {
    case "unknown":
    case "one-of":
      return false;
    case "list":
      return value.elements.every(isWhollyKnown);
    case "map":
      return value.open === undefined && [...value.entries.values()].every(isWhollyKnown);
    default:
      return true;
  }
}

/** The order of Go's strings: by their UTF-8 bytes, which is the order of code points. */
export function compareText(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const left = one.charCodeAt(index);
    const right = other.charCodeAt(index);
    if (left === right) continue;
    // Surrogates stand for code points above all that fit in one unit.
    const leftHigh = left >= 0xd800 && left <= 0xdfff;
    const rightHigh = right >= 0xd800 && right <= 0xdfff;
    if (leftHigh !== rightHigh) return leftHigh ? 1 : -1;
    return left - right;
  }
  return one.length - other.length;
}

/** Where elements stand in a set: nulls last; what is no primitive in an order that only has to be the same. */
export function compareForSets(one: Value, other: Value): number {
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  if (one.kind === "string" && other.kind === "string") return compareText(one.value, other.value);
  if (one.kind === "number" && other.kind === "number") return compare(one, other);
  if (one.kind === "bool" && other.kind === "bool") return Number(one.value) - Number(other.value);
  return compareText(keyOf(one), keyOf(other));
}

function rankOf(value: Value): number {
  if (value.kind === "null") return 1;
  return value.kind === "unknown" || value.kind === "one-of" ? 2 : 0;
}

/** cty orders collections in sets by such texts. Equal values have equal keys. */
export function keyOf(value: Value): string {
  switch (value.kind) {
    case "unknown":
    case "one-of":
      return "?";
    case "null":
      return "~";
    case "string":
      return JSON.stringify(value.value);
    case "number":
      return numberToText(value.value === 0 ? 0 : value);
    case "bool":
      return value.value ? "T" : "F";
    case "list": {
      const parts = value.elements.map((element) => `${keyOf(element)};`).join("");
      return value.flavour === "tuple" ? `<${parts}>` : `[${parts}]`;
    }
    case "map":
      return keyOfMap(value);
  }
}

function keyOfMap(value: MapValue): string {
  const parts: string[] = [];
  for (const [name, entry] of value.entries) {
    parts.push(value.flavour === "map" ? `${JSON.stringify(name)}:${keyOf(entry)};` : `${keyOf(entry)};`);
  }
  return value.flavour === "map" ? `{${parts.join("")}}` : `<${parts.join("")}>`;
}
