/**
 * A state as Terraform stores it, version 4, as the instances it holds. The format is Terraform's own affair and
 * has been the same since version 0.12: https://github.com/hashicorp/terraform/blob/main/internal/states/statefile/version4.go
 */
import type { JsonObject, JsonValue } from "../../json/index.ts";
import { keySuffix } from "../module/index.ts";
import { joinAddress } from "./address.ts";
import { type Complain, memberOf, objectIn, objectsIn, stringIn } from "./expect.ts";
import type { Instance, Instances } from "./instances.ts";

export function readRawState(state: JsonObject, complain: Complain): Instances {
  const byAddress = new Map<string, Instance>();
  for (const resource of objectsIn(state, "resources", complain)) {
    for (const instance of instancesIn(resource, complain)) {
      if (!byAddress.has(instance.address)) byAddress.set(instance.address, instance);
    }
  }
  return { byAddress, modules: new Map() };
}

function instancesIn(resource: JsonObject, complain: Complain): readonly Instance[] {
  const type = stringIn(resource, "type", complain);
  const name = stringIn(resource, "name", complain);
  const mode = stringIn(resource, "mode", complain)?.value ?? "managed";
  if (type === null || name === null) {
    complain(resource, `a resource without a ${type === null ? "type" : "name"} is not judged`);
    return [];
  }
  if (mode !== "managed" && mode !== "data") return [];
  const local = `${mode === "data" ? "data." : ""}${type.value}.${name.value}`;
  const block = joinAddress(stringIn(resource, "module", complain)?.value ?? "", local);
  const provider = stringIn(resource, "provider", complain)?.value ?? "";
  const all = objectsIn(resource, "instances", complain);
  // What is about to be destroyed stands beside its replacement under the same address.
  const current = all.filter((instance) => memberOf(instance, "deposed") === null);
  return (current.length > 0 ? current : all).map(
    (instance): Instance => ({
      address: block + suffixOf(memberOf(instance, "index_key")),
      kind: mode === "data" ? "data" : "resource",
      type: type.value,
      providerSource: /\["([^"]+)"\]/.exec(provider)?.[1]?.toLowerCase() ?? null,
      span: name,
      values: objectIn(instance, "attributes", complain),
      unknown: null,
      sensitive: [],
      presence: "certain",
      dependencies: dependenciesOf(instance),
    }),
  );
}

function suffixOf(key: JsonValue | null): string {
  return key?.kind === "number" || key?.kind === "string" ? keySuffix(key.value) : "";
}

function dependenciesOf(instance: JsonObject): readonly string[] {
  const dependencies = memberOf(instance, "dependencies");
  if (dependencies?.kind !== "array") return [];
  return dependencies.elements().flatMap((each) => (each.kind === "string" ? [each.value] : []));
}
