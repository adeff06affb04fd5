/** `value.name` and `value[key]`. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#index-operator */
import type { KnownValue, ListValue, MapValue, Span, UnknownReason, Value } from "../../model/index.ts";
import { lift } from "./lift.ts";
import { numberFromText } from "./number.ts";
import { distinctAmong, invalid, oneOf } from "./outcome.ts";
import { asFallible, chosenBy, isKnown, partOf, unknownValue } from "./values.ts";

export function attributeOf(value: Value, name: string, span: Span): Value {
  if (value.kind === "unknown") {
    if (value.each) return asFallible(value.each);
    return unknownValue(reasonOfPart(value.reason, name, `.${name}`), value.provenance);
  }
  if (value.kind === "one-of") return lift([value], span, ([known]) => attributeOfKnown(known, name, span));
  return attributeOfKnown(value, name, span);
}

function attributeOfKnown(value: KnownValue | undefined, name: string, span: Span): Value {
  if (value?.kind === "map") return entryOf(value, name, span);
  if (value?.kind === "list" && /^\d+$/.test(name)) return elementOf(value, Number(name), span);
  if (value?.kind === "null") return invalid(`the value is null and has no attribute "${name}"`, span);
  return invalid(`there is no attribute "${name}"`, span);
}

function entryOf(value: MapValue, name: string, span: Span): Value {
  const entry = value.entries.get(name);
  if (entry) return partOf(value, entry);
  if (value.open) return unknownValue(reasonOfPart(value.open, name, `.${name}`), value.provenance);
  return invalid(`there is no attribute or key "${name}"`, span);
}

function elementOf(value: ListValue, index: number, span: Span): Value {
  if (value.flavour === "set") return invalid("a set has no index", span);
  const element = value.elements[index];
  if (element && Number.isInteger(index) && index >= 0) return partOf(value, element);
  return invalid(`there is no element ${index} in a list of ${value.elements.length}`, span);
}

/** A part of what is unknown is unknown for the same reason, and names the part. */
function reasonOfPart(reason: UnknownReason, name: string, suffix: string): UnknownReason {
  const subject = `${reason.subject}${suffix}`;
  if (!reason.reference) return { ...reason, subject };
  const attribute = [...reason.reference.attribute, name];
  return { ...reason, subject, reference: { ...reason.reference, attribute } };
}

/** `keySpan` is the key's expression; null when the key is written out, which is no choice. */
export function indexOf(value: Value, key: Value, span: Span, keySpan: Span | null): Value {
  if (value.kind === "unknown") {
    if (value.each) return asFallible(chosenBy(value.each, keySpan ? [keySpan] : []));
    return unknownValue(reasonOfPart(value.reason, keyText(key), `[${keyText(key)}]`), value.provenance);
  }
  if (key.kind === "unknown") return anyPart(value, key, span, keySpan);
  const part = lift([value, key], span, ([collection, known]) => indexOfKnown(collection, known, span));
  return keySpan ? chosenBy(part, [keySpan]) : part;
}

function keyText(key: Value): string {
  if (key.kind === "string") return JSON.stringify(key.value);
  return key.kind === "number" ? String(key.value) : "*";
}

function indexOfKnown(value: KnownValue | undefined, key: KnownValue | undefined, span: Span): Value {
  if (value?.kind === "map" && (key?.kind === "string" || key?.kind === "number" || key?.kind === "bool")) {
    return entryOf(value, String(key.value), span);
  }
  if (value?.kind === "list") {
    if (key?.kind === "number") return elementOf(value, key.value, span);
    const number = key?.kind === "string" ? numberFromText(key.value) : null;
    if (number !== null) return elementOf(value, number, span);
  }
  return invalid("the value has no such element", span);
}

/** An unknown key may choose any of the elements: one of them it is. */
function anyPart(
  value: Value,
  key: Value & { readonly kind: "unknown" },
  span: Span,
  keySpan: Span | null,
): Value {
  const conditions = keySpan ? [keySpan] : [];
  const unknown = unknownValue(key.reason, key.provenance);
  if (value.kind === "one-of" || value.kind === "unknown") return unknown;
  const parts =
    value.kind === "map" && !value.open
      ? [...value.entries.values()]
      : value.kind === "list"
        ? value.elements
        : [];
  if (parts.length === 0 || !parts.every(isKnown)) return unknown;
  const distinct = distinctAmong(parts);
  if (distinct === null) return unknown;
  const candidates = distinct.map((part) => partOf(value, part));
  return asFallible(chosenBy(oneOf(candidates, span, key.reason), conditions));
}
