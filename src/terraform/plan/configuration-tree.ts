/**
 * The configuration that a plan was made from, as the plan holds it: blocks with their expressions, which are
 * either a constant or the names that they refer to.
 * https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation
 */
import type { JsonObject, JsonString, JsonValue } from "../../json/index.ts";
import type { Span } from "../../model/index.ts";
import { asObject, type Complain, memberOf, objectIn, objectsIn, stringIn } from "./expect.ts";

export interface ConfiguredModule {
  /** By `type.name`, or `data.type.name`. */
  readonly resources: ReadonlyMap<string, ConfiguredResource>;
  readonly calls: ReadonlyMap<string, ConfiguredCall>;
  readonly variables: JsonObject | null;
  readonly outputs: JsonObject | null;
}

export interface ConfiguredResource {
  readonly span: Span;
  readonly providerKey: string | null;
  readonly expressions: JsonObject | null;
}

export interface ConfiguredCall {
  readonly span: Span;
  readonly expressions: JsonObject | null;
  readonly module: ConfiguredModule | null;
}

export function readModule(json: JsonObject, complain: Complain): ConfiguredModule {
  const resources = new Map<string, ConfiguredResource>();
  for (const resource of objectsIn(json, "resources", complain)) {
    const address = stringIn(resource, "address", complain);
    if (address === null) continue;
    resources.set(address.value, {
      span: address,
      providerKey: stringIn(resource, "provider_config_key", complain)?.value ?? null,
      expressions: objectIn(resource, "expressions", complain),
    });
  }
  const calls = new Map<string, ConfiguredCall>();
  for (const [name, { key, value }] of objectIn(json, "module_calls", complain)?.members() ?? []) {
    const call = asObject(value);
    if (call === null) {
      complain(value, `the module call "${name}" is not an object`);
      continue;
    }
    const module = objectIn(call, "module", complain);
    calls.set(name, {
      span: key,
      expressions: objectIn(call, "expressions", complain),
      module: module === null ? null : readModule(module, complain),
    });
  }
  return {
    resources,
    calls,
    variables: objectIn(json, "variables", complain),
    outputs: objectIn(json, "outputs", complain),
  };
}

/** More than anyone writes in one expression. */
const mostReferences = 200;

/** The names that an expression refers to; of `a.b.c`, `a.b` only the first. */
export function referencesIn(expression: JsonValue | null): readonly JsonString[] {
  const list = memberOf(asObject(expression), "references");
  if (list?.kind !== "array") return [];
  const kept: JsonString[] = [];
  for (const element of list.elements().slice(0, mostReferences)) {
    if (element.kind !== "string") continue;
    const { value } = element;
    const isPart = kept.some((longer) => {
      return longer.value.startsWith(value) && /^(?:$|[.[])/.test(longer.value.slice(value.length));
    });
    if (!isPart) kept.push(element);
  }
  return kept;
}

/** Every name that the expressions of a block refer to, nested blocks included. */
export function allReferences(expressions: JsonValue | null): readonly JsonString[] {
  if (expressions === null) return [];
  if (expressions.kind === "array") return expressions.elements().flatMap(allReferences);
  if (expressions.kind !== "object") return [];
  const members = expressions.members();
  if (members.has("references")) return referencesIn(expressions);
  if (members.has("constant_value")) return [];
  return [...members.values()].flatMap(({ value }) => allReferences(value));
}
