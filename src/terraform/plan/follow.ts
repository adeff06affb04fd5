/**
 * Expressions of a plan's configuration, as far as one reference leads somewhere. A plan tells which names an
 * expression refers to, not what it makes of them: where it refers to one name only, that name's value is taken,
 * and a later stage sees whether it is a place.
 */
import type { JsonString, JsonValue } from "../../json/index.ts";
import type { Path, Provenance, ResourceReference, Span, Value } from "../../model/index.ts";
import { asSensitive } from "../evaluate/index.ts";
import { blockAddress, joinAddress, keysIn, pathOf, type Step, splitReference } from "./address.ts";
import { allReferences, referencesIn } from "./configuration-tree.ts";
import { asObject, memberOf } from "./expect.ts";
import { asWritten, attributeValue, noLayers } from "./values.ts";
import { type Place, placeIn, type World } from "./world.ts";

export type Followed =
  | { readonly kind: "value"; readonly value: Value }
  /** It leads to what only the real resource knows. */
  | { readonly kind: "resource"; readonly reference: ResourceReference; readonly data: boolean }
  | { readonly kind: "lost" };

const lost: Followed = { kind: "lost" };

/** Longer ways through modules exist in no real plan; a hostile one must not fill the stack. */
const longestWay = 50;

/** What is asked for: the attribute that a value is for, which decides whether its text may be shown. */
interface Asked {
  readonly name: string;
  /** The part of the value that is meant. */
  readonly path: readonly string[];
  /** How many references led here. */
  readonly way: number;
}

/** What an expression comes to that is written for the attribute `name`. */
export function followExpression(
  world: World,
  place: Place,
  name: string,
  expression: JsonValue | null,
): Followed {
  return expressionFor(world, place, { name, path: [], way: 0 }, expression);
}

/** The value with the reference as a step on its way. */
export function followReference(world: World, place: Place, name: string, reference: JsonString): Followed {
  return referenceFor(world, place, { name, path: [], way: 0 }, reference);
}

function expressionFor(world: World, place: Place, asked: Asked, expression: JsonValue | null): Followed {
  const constant = memberOf(asObject(expression), "constant_value");
  if (constant !== null) return constantFor(asked, constant);
  const references = referencesIn(expression);
  const [only] = references;
  return only === undefined || references.length > 1 ? lost : referenceFor(world, place, asked, only);
}

function constantFor({ name, path }: Asked, json: JsonValue | null): Followed {
  let at = json;
  for (const key of path) {
    at = at?.kind === "array" ? (at.elements()[Number(key)] ?? null) : memberOf(asObject(at), key);
  }
  const value = at === null ? null : attributeValue(name, at, noLayers, asWritten);
  return value === null ? lost : { kind: "value", value };
}

function referenceFor(world: World, place: Place, asked: Asked, reference: JsonString): Followed {
  if (asked.way > longestWay) return lost;
  const steps = splitReference(reference.value);
  const followed = followSteps(world, place, { ...asked, way: asked.way + 1 }, steps);
  if (followed.kind !== "value") return followed;
  const { value } = followed;
  return { kind: "value", value: { ...value, provenance: after(value.provenance, reference) } };
}

function followSteps(world: World, place: Place, asked: Asked, steps: readonly Step[]): Followed {
  const [root, first, second] = steps;
  if (root === undefined || first === undefined || unfollowed.has(root.name)) return lost;
  const deeper = (suffix: string, from: number): Asked => {
    return { ...asked, path: [...keysIn(suffix), ...pathOf(steps.slice(from)), ...asked.path] };
  };
  if (root.name === "var") return variableFor(world, place, deeper(first.suffix, 2), first.name);
  if (root.name === "module") {
    if (second === undefined) return lost;
    const called = placeIn(place, first);
    const declared = asObject(memberOf(called.module?.outputs ?? null, second.name));
    return expressionFor(world, called, deeper(second.suffix, 3), memberOf(declared, "expression"));
  }
  if (root.name === "data") {
    if (second === undefined) return lost;
    const address = joinAddress(place.address, `data.${first.name}.${second.name}${second.suffix}`);
    return resourceFor(world, address, deeper("", 3).path, true);
  }
  const address = joinAddress(place.address, `${root.name}.${first.name}${first.suffix}`);
  return resourceFor(world, address, deeper("", 2).path, false);
}

const unfollowed: ReadonlySet<string> = new Set(["local", "each", "count", "path", "terraform", "self"]);

/** A module's variable is what the call gives, else its default; the root's is in the plan. */
function variableFor(world: World, place: Place, asked: Asked, name: string): Followed {
  const declared = asObject(memberOf(place.module?.variables ?? null, name));
  const found = givenFor(world, place, asked, name) ?? constantFor(asked, memberOf(declared, "default"));
  const sensitive = memberOf(declared, "sensitive");
  const isSecret = sensitive?.kind === "bool" && sensitive.value;
  return isSecret && found.kind === "value" ? { kind: "value", value: asSensitive(found.value) } : found;
}

function givenFor(world: World, place: Place, asked: Asked, name: string): Followed | null {
  if (place.caller === null) {
    const value = memberOf(asObject(memberOf(world.variables, name)), "value");
    return value === null ? null : constantFor(asked, value);
  }
  const argument = memberOf(place.caller.call?.expressions ?? null, name);
  return argument === null ? null : expressionFor(world, place.caller.place, asked, argument);
}

function resourceFor(world: World, address: string, attribute: readonly string[], data: boolean): Followed {
  const [name, ...rest] = attribute;
  const value = name === undefined ? null : partOf(attributeAt(world, address, name), rest);
  return value === null || value.kind === "unknown" || value.kind === "null"
    ? { kind: "resource", reference: { address, attribute }, data }
    : { kind: "value", value };
}

/** A value may itself be traced through another resource, and so on: a hostile chain must not fill the stack. */
function attributeAt({ configurationAt, underway }: World, address: string, name: string): Value | null {
  if (underway.depth >= longestWay) return null;
  underway.depth += 1;
  const value = configurationAt(address)?.attribute(name) ?? null;
  underway.depth -= 1;
  return value;
}

function partOf(whole: Value | null, path: readonly string[]): Value | null {
  let value = whole;
  for (const name of path) {
    const isSecret = value?.kind === "map" || value?.kind === "list" ? value.sensitive === true : false;
    const next =
      value?.kind === "map"
        ? value.entries.get(name)
        : value?.kind === "list"
          ? value.elements[Number(name)]
          : undefined;
    value = next === undefined ? null : isSecret ? asSensitive(next) : next;
  }
  return value;
}

/** The same provenance, with a step before it. */
export function after(provenance: Provenance, step: Span): Provenance {
  const path: Path = { step, next: provenance.path };
  return { ...provenance, path };
}

/** Addresses of the blocks that expressions refer to, through the variables of modules. */
export function addressesIn(place: Place, expressions: JsonValue | null): readonly string[] {
  const found = new Set<string>();
  const open = [{ place, expressions }];
  const seen = new Set<JsonValue>();
  for (let next = open.pop(); next !== undefined && found.size < mostAddresses; next = open.pop()) {
    if (next.expressions === null || seen.has(next.expressions)) continue;
    seen.add(next.expressions);
    for (const { value } of allReferences(next.expressions)) {
      const [root, first, second] = splitReference(value);
      if (root === undefined || first === undefined) continue;
      const { address, caller } = next.place;
      if (root.name === "var" && caller !== null) {
        open.push({
          place: caller.place,
          expressions: memberOf(caller.call?.expressions ?? null, first.name),
        });
      } else if (root.name === "data" && second !== undefined) {
        found.add(joinAddress(address, `data.${first.name}.${second.name}`));
      } else if (root.name !== "var" && root.name !== "data" && !unfollowed.has(root.name)) {
        found.add(joinAddress(address, blockAddress(`${root.name}.${first.name}`)));
      }
    }
  }
  return [...found].sort();
}

const mostAddresses = 1000;
