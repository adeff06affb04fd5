/**
 * Conversion of a value to a type, with Terraform's rules. What is not known stays so; every element keeps its
 * own provenance.
 * https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion
 */
import type { KnownValue, ListValue, MapValue, Span, Value } from "../../model/index.ts";
import { compareText } from "./equal.ts";
import { exactFromText, numberToText } from "./number.ts";
import { oneOf } from "./outcome.ts";
import { setFrom } from "./set.ts";
import { type Type, typeName, typeOf } from "./types.ts";
import { unifyTypes } from "./unify.ts";
import { asSensitive, boolValue, nullValue, stringValue, unknownValue } from "./values.ts";

export interface ConversionProblem {
  readonly kind: "conversion-problem";
  /** Such as `attribute "region": a string is required`. */
  readonly message: string;
}

export type Converted = Value | ConversionProblem;

export function isProblem(converted: Converted): converted is ConversionProblem {
  return converted.kind === "conversion-problem";
}

function problem(message: string): ConversionProblem {
  return { kind: "conversion-problem", message };
}

/** `expression` is what joins the candidates of a one-of that are converted apart. */
export function convertTo(value: Value, type: Type, expression: Span): Converted {
  const converted = convertHere(value, type, expression);
  return value.sensitive && !isProblem(converted) ? asSensitive(converted) : converted;
}

function convertHere(value: Value, type: Type, expression: Span): Converted {
  if (value.kind === "null") return value;
  // The elements of a set are its keys.
  if (value.kind === "unknown")
    return type.kind === "set" && value.each ? { ...value, eachKey: value.each } : value;
  if (value.kind === "one-of") return convertChoice(value.candidates, type, expression);
  switch (type.kind) {
    case "any":
      return value;
    case "string":
    case "number":
    case "bool":
      return value.kind === type.kind ? value : convertPrimitive(value, type.kind);
    case "list":
    case "set":
      return value.kind === "list" ? convertSequence(value, type, expression) : mismatch(value, type);
    case "tuple":
      return value.kind === "list" && value.flavour === "tuple"
        ? convertTuple(value, type.elements, expression)
        : mismatch(value, type);
    case "map":
      return value.kind === "map" ? convertMapping(value, type.element, expression) : mismatch(value, type);
    case "object":
      return value.kind === "map" ? convertObject(value, type, expression) : mismatch(value, type);
  }
}

function mismatch(value: Value, type: Type): ConversionProblem {
  return problem(`${typeName(type)} required, not ${typeName(typeOf(value))}`);
}

/** Of a run that would stop at one candidate the others are not certain either: one problem is a problem. */
function convertChoice(candidates: readonly KnownValue[], type: Type, expression: Span): Converted {
  const known: KnownValue[] = [];
  for (const candidate of candidates) {
    const converted = convertTo(candidate, type, expression);
    if (isProblem(converted) || converted.kind === "unknown") return converted;
    if (converted.kind === "one-of") known.push(...converted.candidates);
    else known.push(converted);
  }
  return oneOf(known, expression, null);
}

function convertPrimitive(value: KnownValue, kind: "string" | "number" | "bool"): Converted {
  const { provenance } = value;
  if (kind === "string") {
    if (value.kind === "number") return stringValue(numberToText(value), provenance);
    if (value.kind === "bool") return stringValue(String(value.value), provenance);
  } else if (kind === "number" && value.kind === "string") {
    const number = exactFromText(value.value);
    return number ? { kind: "number", ...number, provenance } : problem("a number is required");
  } else if (kind === "bool" && value.kind === "string") {
    if (value.value === "true" || value.value === "1") return boolValue(true, provenance);
    if (value.value === "false" || value.value === "0") return boolValue(false, provenance);
    return problem('a bool is required: "true" or "false"');
  }
  return problem(`${kind} required`);
}

/** The type `any` of elements means: one type for all, whichever fits. */
function elementType(type: Type, elements: readonly Value[]): Type | null {
  return type.kind === "any" ? unifyTypes(elements.map(typeOf)) : type;
}

function convertSequence(
  value: ListValue,
  type: Type & { readonly kind: "list" | "set" },
  expression: Span,
): Converted {
  const element = elementType(type.element, value.elements);
  if (!element) return problem("all elements must have the same type");
  const elements = convertAll(value.elements, element, expression);
  if (!Array.isArray(elements)) return elements;
  if (type.kind === "list") return { ...value, flavour: "list", elements };
  return setFrom(value, elements);
}

function convertAll(elements: readonly Value[], type: Type, expression: Span): Value[] | ConversionProblem {
  const converted: Value[] = [];
  for (const [index, element] of elements.entries()) {
    const result = convertTo(element, type, expression);
    if (isProblem(result)) return problem(`element ${index}: ${result.message}`);
    converted.push(result);
  }
  return converted;
}

function convertTuple(value: ListValue, types: readonly Type[], expression: Span): Converted {
  if (value.elements.length !== types.length) {
    return problem(`a tuple of ${types.length} elements is required, not of ${value.elements.length}`);
  }
  const elements: Value[] = [];
  for (const [index, element] of value.elements.entries()) {
    const type = types[index];
    const converted = type ? convertTo(element, type, expression) : element;
    if (isProblem(converted)) return problem(`element ${index}: ${converted.message}`);
    elements.push(converted);
  }
  return { ...value, elements };
}

function convertMapping(value: MapValue, type: Type, expression: Span): Converted {
  const element = elementType(type, [...value.entries.values()]);
  if (!element) return problem("all elements must have the same type");
  const entries = new Map<string, Value>();
  for (const [name, entry] of value.entries) {
    const converted = convertTo(entry, element, expression);
    if (isProblem(converted)) return problem(`element "${name}": ${converted.message}`);
    entries.set(name, converted);
  }
  return { ...value, flavour: "map", entries };
}

/** Attributes that the type does not have are dropped; optional ones that are left out or null get their default. */
function convertObject(
  value: MapValue,
  type: Type & { readonly kind: "object" },
  expression: Span,
): Converted {
  const entries = new Map<string, Value>();
  for (const name of [...type.attributes.keys()].sort(compareText)) {
    const attribute = type.attributes.get(name);
    if (!attribute) continue;
    const given = value.entries.get(name) ?? missingPart(value, name);
    const chosen =
      attribute.default && (given === null || given.kind === "null")
        ? attribute.default
        : (given ?? (attribute.optional ? nullValue(value.provenance) : null));
    if (chosen === null) return problem(`attribute "${name}" is required`);
    const converted = convertTo(chosen, attribute.type, expression);
    if (isProblem(converted)) return problem(`attribute "${name}": ${converted.message}`);
    entries.set(name, converted);
  }
  const { open: _, ...closed } = value;
  return { ...closed, flavour: "object", entries };
}

/** What a resource has beside the attributes that are listed is not known. */
function missingPart(value: MapValue, name: string): Value | null {
  return value.open
    ? unknownValue({ ...value.open, subject: `${value.open.subject}.${name}` }, value.provenance)
    : null;
}
