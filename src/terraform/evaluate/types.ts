/**
 * Types: what a type constraint says, and what a value is.
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
import type { KnownValue, Span, Value } from "../../model/index.ts";
import type { CallExpression, Expression, ObjectExpression, TupleExpression } from "../hcl/index.ts";

export type Type =
  | { readonly kind: "any" | "string" | "number" | "bool" }
  | { readonly kind: "list" | "set"; readonly element: Type }
  | { readonly kind: "map"; readonly element: Type }
  | { readonly kind: "tuple"; readonly elements: readonly Type[] }
  | { readonly kind: "object"; readonly attributes: ReadonlyMap<string, AttributeType> };

export interface AttributeType {
  readonly type: Type;
  readonly optional: boolean;
  /** What an optional attribute is when it is left out or null; null when it then is null. */
  readonly default: Value | null;
}

export const anyType: Type = { kind: "any" };
export const stringType: Type = { kind: "string" };
export const numberType: Type = { kind: "number" };
export const boolType: Type = { kind: "bool" };
export const listOf = (element: Type): Type => ({ kind: "list", element });
export const setOf = (element: Type): Type => ({ kind: "set", element });
export const mapOf = (element: Type): Type => ({ kind: "map", element });

/** As error messages name a type. */
export function typeName(type: Type): string {
  switch (type.kind) {
    case "any":
      return "any type";
    case "list":
    case "set":
    case "map":
      return `${type.kind} of ${typeName(type.element)}`;
    default:
      return type.kind;
  }
}

/** `any` for what is not known, for null and for the elements of an empty collection: it fits everywhere. */
export function typeOf(value: Value): Type {
  switch (value.kind) {
    case "unknown":
    case "null":
      return anyType;
    case "one-of":
      return typeOfChoice(value.candidates);
    case "string":
    case "number":
    case "bool":
      return { kind: value.kind };
    case "list":
      if (value.flavour === "tuple") return { kind: "tuple", elements: value.elements.map(typeOf) };
      return { kind: value.flavour, element: commonType(value.elements.map(typeOf)) };
    case "map":
      // A resource has attributes that are not listed; those that are, are only worked out when asked for.
      if (value.open) return anyType;
      if (value.flavour === "map") {
        return { kind: "map", element: commonType([...value.entries.values()].map(typeOf)) };
      }
      return objectType([...value.entries].map(([name, entry]) => [name, typeOf(entry)]));
  }
}

function objectType(attributes: Iterable<readonly [string, Type]>): Type {
  const entries = [...attributes].map(([name, type]): [string, AttributeType] => [
    name,
    { type, optional: false, default: null },
  ]);
  return { kind: "object", attributes: new Map(entries) };
}

function typeOfChoice(candidates: readonly KnownValue[]): Type {
  return commonType(candidates.map(typeOf));
}

/** The elements of a collection have one type already; the first that says something tells it. */
function commonType(types: readonly Type[]): Type {
  let common: Type = anyType;
  for (const type of types) {
    if (common.kind === "any") common = type;
    else if (type.kind !== "any" && !sameType(common, type)) {
      // Null attributes and empty lists leave gaps that another element may fill.
      common = fillGaps(common, type) ?? anyType;
    }
  }
  return common;
}

/** The type that both are where one says more than the other; null when they are different. */
export function fillGaps(one: Type, other: Type): Type | null {
  if (one.kind === "any") return other;
  if (other.kind === "any") return one;
  if (one.kind === "list" || one.kind === "set" || one.kind === "map") {
    const element = other.kind === one.kind ? fillGaps(one.element, other.element) : null;
    return element && { ...one, element };
  }
  if (one.kind === "tuple" && other.kind === "tuple" && one.elements.length === other.elements.length) {
    const elements = one.elements.map((element, index) =>
      fillGaps(element, other.elements[index] ?? anyType),
    );
    return elements.includes(null)
      ? null
      : { kind: "tuple", elements: elements.map((each) => each ?? anyType) };
  }
  if (one.kind === "object" && other.kind === "object") {
    const attributes = new Map<string, AttributeType>();
    for (const [name, attribute] of one.attributes) {
      const twin = other.attributes.get(name);
      const type = twin ? fillGaps(attribute.type, twin.type) : null;
      if (!type) return null;
      attributes.set(name, { ...attribute, type });
    }
    return one.attributes.size === other.attributes.size ? { kind: "object", attributes } : null;
  }
  return one.kind === other.kind ? one : null;
}

export function sameType(one: Type, other: Type): boolean {
  if (one === other) return true;
  switch (one.kind) {
    case "list":
    case "set":
    case "map":
      return other.kind === one.kind && sameType(one.element, other.element);
    case "tuple":
      return (
        other.kind === "tuple" &&
        one.elements.length === other.elements.length &&
        one.elements.every((element, index) => sameType(element, other.elements[index] ?? anyType))
      );
    case "object":
      return (
        other.kind === "object" &&
        one.attributes.size === other.attributes.size &&
        [...one.attributes].every(([name, { type }]) => {
          const twin = other.attributes.get(name);
          return twin !== undefined && sameType(type, twin.type);
        })
      );
    default:
      return one.kind === other.kind;
  }
}

export interface TypeProblem {
  readonly message: string;
  readonly span: Span;
}

export interface ParsedType {
  readonly type: Type;
  /** What could not be read is `any`, so that the rest still counts. */
  readonly problems: readonly TypeProblem[];
}

/** `evaluateDefault` gives the value of the second argument of `optional`, which may use no references. */
export function parseType(
  expression: Expression,
  evaluateDefault: (expression: Expression) => Value,
): ParsedType {
  const problems: TypeProblem[] = [];
  const reader: Reader = { problems, evaluateDefault };
  return { type: readType(expression, reader), problems };
}

interface Reader {
  readonly problems: TypeProblem[];
  readonly evaluateDefault: (expression: Expression) => Value;
}

function readType(expression: Expression, reader: Reader): Type {
  switch (expression.kind) {
    case "parentheses":
      return readType(expression.inner, reader);
    case "variable":
      return readKeyword(expression.name, expression, reader);
    case "template": {
      // Terraform 0.11 had the keywords in quotes; still accepted, with a warning.
      const [part] = expression.parts;
      if (part?.kind !== "text" || expression.parts.length > 1) break;
      if (part.value === "list" || part.value === "map") return { kind: part.value, element: stringType };
      if (part.value === "string") return stringType;
      break;
    }
    case "call":
      return readCall(expression, reader);
    default:
  }
  return problem("A type is a keyword such as string or a call such as list(string).", expression, reader);
}

function problem(message: string, span: Span, reader: Reader): Type {
  reader.problems.push({ message, span });
  return anyType;
}

function readKeyword(name: string, span: Span, reader: Reader): Type {
  switch (name) {
    case "string":
    case "number":
    case "bool":
    case "any":
      return { kind: name };
    case "list":
    case "set":
    case "map":
      // Without an element type it is one of any; deprecated but accepted.
      return { kind: name, element: anyType };
    default:
      return problem(`"${name}" is no type.`, span, reader);
  }
}

function readCall(call: CallExpression, reader: Reader): Type {
  const [argument] = call.arguments;
  if (!argument || call.arguments.length > 1) {
    return problem(`${call.name} takes one argument, the type inside.`, call, reader);
  }
  switch (call.name) {
    case "list":
    case "set":
    case "map":
      return { kind: call.name, element: readType(argument, reader) };
    case "tuple":
      return argument.kind === "tuple"
        ? readTuple(argument, reader)
        : problem("tuple takes a list of types in brackets.", argument, reader);
    case "object":
      return argument.kind === "object"
        ? readObject(argument, reader)
        : problem("object takes names and types in braces.", argument, reader);
    default:
      return problem(`"${call.name}" is no type.`, call.nameSpan, reader);
  }
}

function readTuple(expression: TupleExpression, reader: Reader): Type {
  return { kind: "tuple", elements: expression.elements.map((element) => readType(element, reader)) };
}

function readObject(expression: ObjectExpression, reader: Reader): Type {
  const attributes = new Map<string, AttributeType>();
  for (const item of expression.items) {
    const name = nameOf(item.key);
    if (name === null) problem("The name of an attribute is written out.", item.key, reader);
    else attributes.set(name, readAttribute(item.value, reader));
  }
  return { kind: "object", attributes };
}

function nameOf(key: Expression): string | null {
  if (key.kind === "variable") return key.name;
  if (key.kind !== "template" || key.parts.length > 1) return null;
  const [part] = key.parts;
  return part?.kind === "text" ? part.value : null;
}

function readAttribute(expression: Expression, reader: Reader): AttributeType {
  if (expression.kind !== "call" || expression.name !== "optional") {
    return { type: readType(expression, reader), optional: false, default: null };
  }
  const [inner, written] = expression.arguments;
  const type = inner ? readType(inner, reader) : problem("optional takes a type.", expression, reader);
  return { type, optional: true, default: written ? reader.evaluateDefault(written) : null };
}
