/** JSON to Values, with what is known only after apply and what must never be printed laid over it. */
import type { JsonObject, JsonValue } from "../../json/index.ts";
import type { Provenance, Span, Value } from "../../model/index.ts";
import {
  asSensitive,
  boolValue,
  listValue,
  mapValue,
  nullValue,
  numberValue,
  stringValue,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import { asObject, memberOf } from "./expect.ts";

/** What is laid over a value, each part following its shape; null where it has nothing to say. */
export interface Layers {
  /** `true` where a value is known only after apply. */
  readonly unknown: JsonValue | null;
  /** `true` where a value is sensitive. */
  readonly sensitive: readonly JsonValue[];
  /** The expression in the configuration, or the expressions of a nested block. */
  readonly written: JsonValue | null;
  /** Whether `written` can be trusted to be null when nothing is written. */
  readonly complete: boolean;
}

export const noLayers: Layers = { unknown: null, sensitive: [], written: null, complete: false };

/** How a value is made where the configuration says more about it. */
export interface Making {
  /** A value known only after apply; `expression` is how it is written. */
  readonly unknown: (name: string, where: Span, expression: JsonValue | null) => Value;
  /** Where a text was decided, when that is elsewhere than in the planned value. */
  readonly trace: (
    name: string,
    text: string,
    where: Span,
    expression: JsonValue | null,
  ) => Provenance | null;
}

/** Where nothing more is said about a value. */
export const asWritten: Making = {
  unknown: (name, where) => unknownValue({ code: "computed", subject: name, span: where }, writtenAt(where)),
  trace: () => null,
};

/**
 * The value of an attribute; null when it is left out. Of what stands in a plan or a state, only places are
 * shown: names, addresses and identifiers of what really runs are nobody's business.
 */
export function attributeValue(
  name: string,
  json: JsonValue | null,
  layers: Layers,
  making: Making,
): Value | null {
  return make(name, isPlaceName(name), json, layers, making);
}

function make(
  name: string,
  shown: boolean,
  json: JsonValue | null,
  layers: Layers,
  making: Making,
): Value | null {
  const { unknown, written, complete } = layers;
  if (unknown?.kind === "bool" && unknown.value) {
    // The provider fills in what the author left out.
    if (complete && isLeftOut(written)) return null;
    return making.unknown(name, unknown, written);
  }
  const value = makeKnown(name, shown, json, layers, making);
  if (value === null) return null;
  const isSecret = layers.sensitive.some((layer) => layer.kind === "bool" && layer.value);
  return isSecret || (!shown && isScalar(value)) ? asSensitive(value) : value;
}

/** Null is as if it were left out. */
export function isLeftOut(written: JsonValue | null): boolean {
  return written === null || memberOf(asObject(written), "constant_value")?.kind === "null";
}

function isScalar({ kind }: Value): boolean {
  return kind === "string" || kind === "number" || kind === "bool";
}

function makeKnown(
  name: string,
  shown: boolean,
  json: JsonValue | null,
  layers: Layers,
  making: Making,
): Value | null {
  if (json === null) {
    if (layers.unknown?.kind === "object") return makeObject(shown, null, layers.unknown, layers, making);
    return layers.unknown?.kind === "array"
      ? makeList(name, shown, [], layers.unknown, layers, making)
      : null;
  }
  const provenance = writtenAt(json);
  switch (json.kind) {
    case "string": {
      const traced = making.trace(name, json.value, json, layers.written);
      return stringValue(json.value, traced ?? provenance);
    }
    case "number":
      return numberValue(json.value, provenance);
    case "bool":
      return boolValue(json.value, provenance);
    case "null":
      return nullValue(provenance);
    case "array":
      return makeList(name, shown, json.elements(), json, layers, making);
    case "object":
      return makeObject(shown, json, json, layers, making);
  }
}

function makeList(
  name: string,
  shown: boolean,
  elements: readonly JsonValue[],
  where: Span,
  layers: Layers,
  making: Making,
): Value {
  const unknowns = layers.unknown?.kind === "array" ? layers.unknown.elements() : [];
  const length = Math.max(elements.length, unknowns.length);
  const made = Array.from({ length }, (_, index) => {
    const inner: Layers = {
      unknown: unknowns[index] ?? null,
      sensitive: layers.sensitive.flatMap((layer) => inList(layer, index)),
      written: elementWritten(layers.written, index, length),
      complete: layers.complete && layers.written?.kind === "array",
    };
    return make(name, shown, elements[index] ?? null, inner, making) ?? nullValue(writtenAt(where));
  });
  return listValue("tuple", made, writtenAt(where));
}

/** Blocks of a set come in another order than they are written: of as many, one may stand for the other. */
function elementWritten(written: JsonValue | null, index: number, length: number): JsonValue | null {
  if (written?.kind !== "array") return written;
  const elements = written.elements();
  return (elements.length === length ? elements[index] : elements[0]) ?? null;
}

function inList(layer: JsonValue, index: number): readonly JsonValue[] {
  if (layer.kind !== "array") return layer.kind === "bool" ? [layer] : [];
  const element = layer.elements()[index];
  return element === undefined ? [] : [element];
}

function makeObject(
  parentShown: boolean,
  json: JsonObject | null,
  where: Span,
  layers: Layers,
  making: Making,
): Value {
  const members = json?.members();
  const unknowns = layers.unknown?.kind === "object" ? layers.unknown.members() : null;
  const names = new Set([...(members?.keys() ?? []), ...(unknowns?.keys() ?? [])]);
  const block = layers.written?.kind === "object" && !isExpression(layers.written) ? layers.written : null;
  const entries = new Map<string, Value>();
  for (const name of [...names].sort()) {
    const inner: Layers = {
      unknown: unknowns?.get(name)?.value ?? null,
      sensitive: layers.sensitive.flatMap((layer) => inObject(layer, name)),
      written: block === null ? layers.written : (block.members().get(name)?.value ?? null),
      complete: layers.complete && block !== null,
    };
    const shown = isPlaceName(name) || (parentShown && name === "name");
    const value = make(name, shown, members?.get(name)?.value ?? null, inner, making);
    if (value !== null) entries.set(name, value);
  }
  return mapValue("object", entries, writtenAt(where));
}

function inObject(layer: JsonValue, name: string): readonly JsonValue[] {
  if (layer.kind !== "object") return layer.kind === "bool" ? [layer] : [];
  const member = layer.members().get(name);
  return member === undefined ? [] : [member.value];
}

/**
 * An expression is an object with one of these; anything else is a nested block.
 * https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */
export function isExpression(json: JsonObject): boolean {
  const members = json.members();
  return members.has("constant_value") || members.has("references");
}

/** Whether an attribute of this name says where something is. A zone of DNS is no place. */
export function isPlaceName(name: string): boolean {
  return (
    placeName.test(name) &&
    !/(?:^|_)(?:dns|hosted|private|public|forwarding|managed)_zones?(?:_|$)/.test(name)
  );
}

const placeName =
  /(?:^|_)(?:(?:regions?|locations?|datacent(?:er|re)s?|data_center|availability_zones?|edge_zone)(?:_(?:names?|ids?|slug))?|zones?|azs?)$/;
