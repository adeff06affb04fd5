/**
 * `count` and `for_each`: one block, several instances.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
 */
import { mostCandidates, type Notification, type UnknownReason, type Value } from "../../model/index.ts";
import {
  anyElement,
  bind,
  eachElement,
  evaluate,
  isElements,
  mapValue,
  numberValue,
  oneOf,
  type Scope,
  textOfKey,
  through,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import type { Attribute, Block } from "../hcl/index.ts";
import { attributeNamed } from "./blocks.ts";
import { keySuffix } from "./instance-key.ts";

export interface Expansion {
  readonly form: "single" | "count" | "each" | "open";
  readonly elements: readonly ExpandedElement[];
  /** Why the number or the keys are open. */
  readonly reason: UnknownReason | null;
}

export interface ExpandedElement {
  readonly key: string | number | null;
  /** As in an address: empty, `[0]`, `["a"]`, or `[*]` for instances that may exist. */
  readonly suffix: string;
  readonly presence: "certain" | "possible";
  /** With `count` or `each` bound. */
  readonly scope: Scope;
}

/** More instances of one block than any team runs; beyond it the block is judged as one possible instance. */
const mostInstances = 10_000;

export function expand(block: Block, scope: Scope, notify: (notification: Notification) => void): Expansion {
  const count = attributeNamed(block.body, "count");
  if (count) return expandCount(count, scope, notify);
  const forEach = attributeNamed(block.body, "for_each");
  if (forEach) return expandEach(forEach, scope, notify);
  return { form: "single", elements: [{ key: null, suffix: "", presence: "certain", scope }], reason: null };
}

function expandCount(
  attribute: Attribute,
  scope: Scope,
  notify: (notification: Notification) => void,
): Expansion {
  const value = through(evaluate(attribute.expression, scope), attribute);
  const number = countOf(value);
  if (number === null) return openCount(value, attribute, scope);
  if (number > mostInstances) return tooMany(number, attribute, bindCount(scope, value), notify);
  const elements = Array.from({ length: number }, (_, index): ExpandedElement => {
    const bound = bindCount(scope, numberValue(index, writtenAt(attribute)));
    return { key: index, suffix: keySuffix(index), presence: "certain", scope: bound };
  });
  return { form: "count", elements, reason: null };
}

/** A number that is open: as many instances as the largest candidate may exist. */
function openCount(value: Value, attribute: Attribute, scope: Scope): Expansion {
  const reason = openReason(value, attribute);
  const counts = value.kind === "one-of" ? value.candidates.map(countOf) : [null];
  const known = counts.filter((count) => count !== null);
  const largest = known.length === counts.length ? Math.max(...known) : null;
  if (largest === 0) return { form: "count", elements: [], reason: null };
  const indexes = Array.from({ length: Math.min(largest ?? 0, mostCandidates) }, (_, index) =>
    numberValue(index, writtenAt(attribute)),
  );
  const index =
    largest !== null && largest <= mostCandidates
      ? oneOf(indexes, attribute, reason)
      : unknownValue(reason, value.provenance);
  return open(bindCount(scope, index), reason);
}

function countOf(value: Value): number | null {
  const number =
    value.kind === "number" ? value.value : value.kind === "string" ? Number(value.value) : Number.NaN;
  return Number.isInteger(number) && number >= 0 ? number : null;
}

function bindCount(scope: Scope, index: Value): Scope {
  return bind(scope, "count", mapValue("object", new Map([["index", index]]), index.provenance));
}

function expandEach(
  attribute: Attribute,
  scope: Scope,
  notify: (notification: Notification) => void,
): Expansion {
  const value = through(evaluate(attribute.expression, scope), attribute);
  if (value.kind === "one-of") return openEach(value, scope, attribute);
  const elements = value.kind === "null" ? [] : eachElement(value, attribute.expression);
  if (!isElements(elements)) return openEach(elements, scope, attribute);
  if (elements.length > mostInstances) {
    return tooMany(elements.length, attribute, bindEach(scope, value, value), notify);
  }
  const listed = value.kind === "list" && value.flavour !== "set";
  if (listed) {
    const message =
      "for_each takes a map or a set of texts; Terraform refuses this list, which is read as a set";
    notify({
      level: "warning",
      file: attribute.file.path,
      span: attribute.expression,
      message,
      incomplete: false,
    });
  }
  const expanded = new Map<string, ExpandedElement>();
  for (const element of elements) {
    const key = listed ? element.value : element.key;
    const name = textOfKey(key);
    if (name === null) return openEach(element.value, scope, attribute);
    const bound = bindEach(scope, key, element.value);
    expanded.set(name, { key: name, suffix: keySuffix(name), presence: "certain", scope: bound });
  }
  return { form: "each", elements: [...expanded.values()], reason: null };
}

function bindEach(scope: Scope, key: Value, value: Value): Scope {
  const entries = new Map([
    ["key", key],
    ["value", value],
  ]);
  return bind(scope, "each", mapValue("object", entries, value.provenance));
}

/** Instances whose keys are open: they may exist, with any of the candidates' keys and values. */
function openEach(value: Value, scope: Scope, attribute: Attribute): Expansion {
  const reason = openReason(value, attribute);
  if (value.kind === "one-of") {
    const lists = value.candidates.map((candidate) =>
      candidate.kind === "null" ? [] : eachElement(candidate, attribute),
    );
    const elements = lists.flatMap((list) => (isElements(list) ? [...list] : []));
    if (elements.length === 0 && lists.every(isElements)) return { form: "each", elements: [], reason: null };
    const [only] = elements;
    if (only && elements.length === 1 && lists.every(isElements))
      return open(bindEach(scope, only.key, only.value), reason);
  }
  const any = anyElement(value);
  if (any) return open(bindEach(scope, any.key, any.value), reason);
  const unknown = unknownValue(reason, value.provenance);
  return open(bindEach(scope, unknown, unknown), reason);
}

function open(scope: Scope, reason: UnknownReason): Expansion {
  return { form: "open", elements: [{ key: null, suffix: "[*]", presence: "possible", scope }], reason };
}

function openReason(value: Value, attribute: Attribute): UnknownReason {
  if (value.kind === "unknown") return value.reason;
  return { code: "invalid-expression", subject: attribute.name, span: attribute };
}

function tooMany(
  number: number,
  attribute: Attribute,
  scope: Scope,
  notify: (notification: Notification) => void,
): Expansion {
  const message = `${attribute.name} makes ${number} instances; above ${mostInstances} they are judged as one`;
  notify({
    level: "error",
    file: attribute.file.path,
    span: attribute.expression,
    message,
    incomplete: true,
  });
  return open(scope, { code: "budget", subject: attribute.name, span: attribute });
}
