/** What exists, by address: one shape for plans and for both forms of a state. */
import type { JsonObject, JsonValue } from "../../json/index.ts";
import type { Span } from "../../model/index.ts";
import { type Complain, memberOf, objectIn, objectsIn, stringIn } from "./expect.ts";

export interface Instance {
  readonly address: string;
  readonly kind: "resource" | "data";
  readonly type: string;
  /** The registry address of the provider, as written; null when it is left out. */
  readonly providerSource: string | null;
  /** Where the address is written. */
  readonly span: Span;
  readonly values: JsonObject | null;
  /** What is known only after apply. */
  readonly unknown: JsonObject | null;
  readonly sensitive: readonly JsonValue[];
  readonly presence: "certain" | "possible";
  /** Addresses that a state names as dependencies. */
  readonly dependencies: readonly string[];
}

export interface Instances {
  readonly byAddress: ReadonlyMap<string, Instance>;
  /** Addresses of module instances, with where they are written. */
  readonly modules: ReadonlyMap<string, Span>;
}

interface Collection {
  readonly byAddress: Map<string, Instance>;
  readonly modules: Map<string, Span>;
}

/** `values` of a state, `planned_values` and `prior_state.values` of a plan. */
export function readValues(values: JsonObject | null, complain: Complain): Instances {
  const collection: Collection = { byAddress: new Map(), modules: new Map() };
  const root = objectIn(values, "root_module", complain);
  if (root !== null) readModuleValues(root, collection, complain);
  return collection;
}

function readModuleValues(module: JsonObject, collection: Collection, complain: Complain): void {
  const address = stringIn(module, "address", complain);
  if (address !== null) collection.modules.set(address.value, address);
  for (const resource of objectsIn(module, "resources", complain)) {
    const instance = readInstance(resource, complain);
    if (instance === null) continue;
    // What is about to be destroyed stands beside its replacement under the same address.
    const isDeposed = memberOf(resource, "deposed_key") !== null;
    if (!isDeposed || !collection.byAddress.has(instance.address)) {
      collection.byAddress.set(instance.address, instance);
    }
  }
  for (const child of objectsIn(module, "child_modules", complain)) {
    readModuleValues(child, collection, complain);
  }
}

function readInstance(resource: JsonObject, complain: Complain): Instance | null {
  const identity = identityOf(resource, complain);
  if (identity === null) return null;
  const sensitive = memberOf(resource, "sensitive_values");
  const dependencies = memberOf(resource, "depends_on");
  return {
    ...identity,
    values: objectIn(resource, "values", complain),
    unknown: null,
    sensitive: sensitive === null ? [] : [sensitive],
    presence: "certain",
    dependencies:
      dependencies?.kind === "array"
        ? dependencies.elements().flatMap((each) => (each.kind === "string" ? [each.value] : []))
        : [],
  };
}

type Identity = Pick<Instance, "address" | "kind" | "type" | "providerSource" | "span">;

/** Null for what is no resource or data source, such as an ephemeral resource. */
function identityOf(resource: JsonObject, complain: Complain): Identity | null {
  const address = stringIn(resource, "address", complain);
  const type = stringIn(resource, "type", complain);
  if (address === null || type === null) {
    complain(resource, `a resource without ${address === null ? "an address" : "a type"} is not judged`);
    return null;
  }
  const mode = stringIn(resource, "mode", complain)?.value ?? "managed";
  if (mode !== "managed" && mode !== "data") return null;
  return {
    address: address.value,
    kind: mode === "data" ? "data" : "resource",
    type: type.value,
    providerSource: stringIn(resource, "provider_name", complain)?.value.toLowerCase() ?? null,
    span: address,
  };
}

/** A planned change of one resource instance. https://developer.hashicorp.com/terraform/internals/json-format#change-representation */
export interface PlannedChange {
  readonly instance: Instance;
  readonly previousAddress: string | null;
  /** Only destroyed, or let go: nothing is there that Terraform manages when the plan has been carried out. */
  readonly ends: "destroyed" | "forgotten" | null;
}

export function readChange(json: JsonObject, complain: Complain): PlannedChange | null {
  // An object that was replaced before, and could not be destroyed then: its address belongs to the new one.
  if (memberOf(json, "deposed") !== null) return null;
  const identity = identityOf(json, complain);
  const change = objectIn(json, "change", complain);
  if (identity === null || change === null) return null;
  const sensitive = memberOf(change, "after_sensitive");
  const instance: Instance = {
    ...identity,
    values: objectIn(change, "after", complain),
    unknown: objectIn(change, "after_unknown", complain),
    sensitive: sensitive === null ? [] : [sensitive],
    presence: "certain",
    dependencies: [],
  };
  return {
    instance,
    previousAddress: stringIn(json, "previous_address", complain)?.value ?? null,
    ends: endOf(change, complain),
  };
}

function endOf(change: JsonObject, complain: Complain): PlannedChange["ends"] {
  const actions = memberOf(change, "actions");
  if (actions?.kind !== "array") {
    complain(actions ?? change, '"actions" is not a list; the resource is taken to stay');
    return null;
  }
  const named = actions.elements().flatMap((action) => (action.kind === "string" ? [action.value] : []));
  const [only] = named;
  if (named.length !== 1) return null;
  return only === "delete" ? "destroyed" : only === "forget" ? "forgotten" : null;
}
