/**
 * The values for the module's variables, those of all layers together.
 * https://terragrunt.gruntwork.io/docs/reference/hcl/attributes/#inputs
 */
import type { MapValue, UnknownReason, Value } from "../../model/index.ts";
import {
  evaluate,
  listValue,
  mapValue,
  partOf,
  sortedEntries,
  textOfKey,
  through,
  unknownValue,
} from "../evaluate/index.ts";
import { attributeIn, type Layer, mergedIncludes, valueIn } from "./layers.ts";

/** An object; unknown when it cannot be told. Null when no layer has inputs. */
export function inputsOf(layer: Layer): Value | null {
  let inputs = ownInputs(layer);
  for (const { layer: below, strategy } of mergedIncludes(layer)) {
    const lower = ownInputs(below);
    if (lower === null || lower.kind === "null") continue;
    inputs = inputs === null || inputs.kind === "null" ? lower : over(inputs, lower, strategy === "deep");
  }
  return inputs;
}

/** Each input has passed through the line that gives it, as an argument of a module has. */
function ownInputs({ body, scope }: Layer): Value | null {
  const inputs = valueIn(body, "inputs", scope);
  const written = attributeIn(body, "inputs");
  if (inputs?.kind !== "map" || !written) return inputs;
  const items = written.expression.kind === "object" ? written.expression.items : [];
  const lines = new Map(items.map((item) => [textOfKey(evaluate(item.key, scope)), item]));
  const entries = [...inputs.entries].map(([name, value]): [string, Value] => [
    name,
    through(value, lines.get(name) ?? written),
  ]);
  return { ...inputs, entries: new Map(entries) };
}

/** The input of this name; null when there is none. */
export function inputNamed(inputs: Value | null, name: string): Value | null {
  if (inputs === null || inputs.kind === "null") return null;
  if (inputs.kind !== "map") {
    const { code, span } = reasonOf(inputs);
    return unknownValue({ code, subject: `inputs.${name}`, span }, inputs.provenance);
  }
  const entry = inputs.entries.get(name);
  if (entry) return partOf(inputs, entry);
  return inputs.open ? unknownValue({ ...inputs.open, subject: `inputs.${name}` }, inputs.provenance) : null;
}

function reasonOf(value: Value): UnknownReason {
  if (value.kind === "unknown") return value.reason;
  const { origin } = value.provenance;
  const span = origin.kind === "file" || origin.kind === "absence" ? origin.span : origin.declared;
  return { code: "too-many-candidates", subject: "inputs", span };
}

/** `higher` wins; with `deep` also inside objects, and lists follow each other. */
function over(higher: Value, lower: Value, deep: boolean): Value {
  // What wins could hold any name: nothing behind it is sure then.
  if (higher.kind !== "map") return higher;
  if (lower.kind !== "map") return { ...higher, open: higher.open ?? reasonOf(lower) };
  const entries = new Map<string, Value>();
  for (const [name, entry] of lower.entries) entries.set(name, partOf(lower, entry));
  for (const [name, entry] of higher.entries) {
    const value = partOf(higher, entry);
    const below = entries.get(name);
    entries.set(name, deep && below ? together(value, below) : value);
  }
  const open = higher.open ?? lower.open;
  const merged: MapValue = mapValue("object", sortedEntries(entries), {
    ...higher.provenance,
    path: null,
    conditions: [],
  });
  return open ? { ...merged, open } : merged;
}

function together(higher: Value, lower: Value): Value {
  if (higher.kind === "map" && lower.kind === "map") return over(higher, lower, true);
  if (higher.kind !== "list" || lower.kind !== "list") return higher;
  const elements = [lower, higher].flatMap((list) => list.elements.map((element) => partOf(list, element)));
  return listValue("tuple", elements, higher.provenance);
}
