/** Blocks and objects read on demand, in the one shape that later stages know. */
import {
  type Configuration,
  type MapValue,
  type NestedBlock,
  nowhere,
  type Span,
  type Value,
} from "../../model/index.ts";
import {
  anyElement,
  BudgetSpent,
  bind,
  circular,
  eachElement,
  evaluate,
  isElements,
  mapValue,
  objectInText,
  partOf,
  type Scope,
  through,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import type { Attribute, Block, Body } from "../hcl/index.ts";
import { attributeNamed } from "./blocks.ts";

/** Attributes are evaluated when they are first asked for, and once. */
export function blockConfiguration(body: Body, span: Span, scope: Scope): Configuration {
  // Many blocks are never asked for anything.
  let values: Map<Attribute, Value> | null = null;
  const attribute = (name: string): Value | null => {
    const written = attributeNamed(body, name);
    if (!written) return null;
    const known = values?.get(written);
    if (known) return known;
    values ??= new Map();
    // Stands there while the attribute is worked out: whoever comes back to it has gone round in a circle.
    values.set(written, circular(name, written));
    const value = withinBudget(() => through(evaluate(written.expression, scope), written), name, written);
    values.set(written, value);
    return value;
  };
  return {
    span,
    attribute,
    blocks: (name) => nestedBlocks(body, name, scope, attribute),
    names: () => [...body.attributes.map((each) => each.name), ...new Set(body.blocks.map(blockName))],
  };
}

/** What is asked for after a unit was read may still be more than its budget allows: then it is not known. */
function withinBudget(read: () => Value, subject: string, span: Span): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return unknownValue({ code: "budget", subject, span }, writtenAt(span));
  }
}

function blockName(block: Block): string {
  return block.type === "dynamic" ? (block.labels[0]?.value ?? "dynamic") : block.type;
}

function nestedBlocks(
  body: Body,
  name: string,
  scope: Scope,
  attribute: (name: string) => Value | null,
): readonly NestedBlock[] {
  const nested: NestedBlock[] = [];
  for (const block of body.blocks) {
    if (block.type === name) {
      nested.push({
        configuration: blockConfiguration(block.body, block.header, scope),
        presence: "certain",
      });
    } else if (block.type === "dynamic" && block.labels[0]?.value === name) {
      for (const each of dynamicBlocks(block, name, scope)) nested.push(each);
    }
  }
  const written = attribute(name);
  return written ? [...nested, ...nestedObjects(written)] : nested;
}

/** https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks */
function dynamicBlocks(block: Block, name: string, scope: Scope): readonly NestedBlock[] {
  const forEach = attributeNamed(block.body, "for_each");
  const content = block.body.blocks.find((inner) => inner.type === "content");
  if (!forEach || !content) return [];
  const iterator = attributeNamed(block.body, "iterator")?.expression;
  const iteratorName = iterator?.kind === "variable" ? iterator.name : name;
  const make = (key: Value, value: Value, presence: NestedBlock["presence"]): NestedBlock => {
    const entries = new Map([
      ["key", key],
      ["value", value],
    ]);
    const element = mapValue("object", entries, value.provenance);
    return {
      configuration: blockConfiguration(content.body, block.header, bind(scope, iteratorName, element)),
      presence,
    };
  };
  const collection = withinBudget(
    () => through(evaluate(forEach.expression, scope), forEach),
    `dynamic "${name}"`,
    forEach,
  );
  if (collection.kind === "one-of") {
    return collection.candidates.flatMap((candidate) => {
      const elements = candidate.kind === "null" ? [] : eachElement(candidate, forEach);
      return isElements(elements) ? elements.map(({ key, value }) => make(key, value, "possible")) : [];
    });
  }
  if (collection.kind === "null") return [];
  const any = anyElement(collection);
  if (any) return [make(any.key, any.value, "possible")];
  const elements = eachElement(collection, forEach);
  if (isElements(elements)) return elements.map(({ key, value }) => make(key, value, "certain"));
  return [make(elements, elements, "possible")];
}

/** An attribute that holds an object or a list of objects is read as blocks: providers offer both forms. */
export function nestedObjects(value: Value): readonly NestedBlock[] {
  // `body = jsonencode({ … })` says the same as the object.
  if (value.encodes !== undefined) return nestedObjects(value.encodes);
  switch (value.kind) {
    case "map":
      return [{ configuration: objectConfiguration(value), presence: "certain" }];
    case "list":
      return value.elements.flatMap((element) => nestedObjects(partOf(value, element)));
    case "one-of":
      return value.candidates
        .flatMap(nestedObjects)
        .map((block) => ({ ...block, presence: "possible" as const }));
    case "unknown":
      if (value.each) return nestedObjects(value.each).map((block) => ({ ...block, presence: "possible" }));
      return [{ configuration: unknownConfiguration(value), presence: "possible" }];
    case "string": {
      // The same object as a text, as plans have it.
      const object = objectInText(value);
      return object === null ? [] : nestedObjects(object);
    }
    default:
      return [];
  }
}

export function objectConfiguration(value: MapValue): Configuration {
  const attribute = (name: string): Value | null => {
    const entry = value.entries.get(name);
    return entry ? partOf(value, entry) : null;
  };
  return {
    span: spanOf(value),
    attribute,
    blocks: (name) => {
      const entry = attribute(name);
      return entry ? nestedObjects(entry) : [];
    },
    names: () => [...value.entries.keys()],
  };
}

function unknownConfiguration(value: Value & { readonly kind: "unknown" }): Configuration {
  return {
    span: spanOf(value),
    attribute: () => unknownValue(value.reason, value.provenance),
    blocks: () => [],
    names: () => [],
  };
}

/** Where a value was decided, as far as that is a place in a file. */
export function spanOf(value: Value): Span {
  const { origin, path } = value.provenance;
  const span =
    origin.kind === "file" || origin.kind === "absence" ? origin.span : (origin.declared ?? path?.step);
  return span ?? nowhere;
}
