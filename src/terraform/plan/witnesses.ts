/**
 * What a plan shows of a provider's configuration without repeating it: the answer of a data source that asks in which
 * region the provider is, the region of a resource that writes none.
 */
import type { JsonString } from "../../json/index.ts";
import { knowableOf } from "../module/index.ts";
import { blockAddress, splitAddress } from "./address.ts";
import type { ConfiguredModule, ConfiguredResource } from "./configuration-tree.ts";
import { memberOf } from "./expect.ts";
import type { Instance } from "./instances.ts";
import { isLeftOut, isPlaceName } from "./values.ts";

/** By the key of the provider configuration and the name of its attribute; null where nothing tells, or two differ. */
export type Witnesses = (providerKey: string, attribute: string) => JsonString | null;

export function witnessesIn(
  instances: ReadonlyMap<string, Instance>,
  configuration: ConfiguredModule | null,
): Witnesses {
  const found = new Map<string, JsonString | null>();
  for (const instance of instances.values()) {
    const configured = configuredResource(configuration, instance.address);
    const key = configured?.providerKey ?? null;
    if (configured === null || key === null) continue;
    for (const [attribute, text] of testimonyOf(instance, configured)) {
      const known = found.get(keyOf(key, attribute));
      if (known === undefined) found.set(keyOf(key, attribute), text);
      else if (known?.value !== text.value) found.set(keyOf(key, attribute), null);
    }
  }
  return (key, attribute) => found.get(keyOf(key, attribute)) ?? null;
}

function keyOf(providerKey: string, attribute: string): string {
  return `${providerKey} ${attribute}`;
}

function configuredResource(root: ConfiguredModule | null, address: string): ConfiguredResource | null {
  const { modules, rest } = splitAddress(address);
  let module = root;
  for (const { name } of modules) module = module?.calls.get(name)?.module ?? null;
  return module?.resources.get(blockAddress(rest)) ?? null;
}

type Testimony = readonly (readonly [attribute: string, text: JsonString])[];

function testimonyOf(instance: Instance, { expressions }: ConfiguredResource): Testimony {
  const isWritten = (name: string) => !isLeftOut(memberOf(expressions, name));
  const textOf = (name: string): JsonString | null => {
    const value = memberOf(instance.values, name);
    return value?.kind === "string" && memberOf(instance.unknown, name)?.kind !== "bool" ? value : null;
  };
  if (instance.kind === "data") {
    return knowableOf(instance.type).flatMap(({ attributes, arguments: given, provider }) => {
      const text = attributes.map(textOf).find((each) => each !== null);
      return text && isPlaceName(provider) && !given.some(isWritten) ? [[provider, text] as const] : [];
    });
  }
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
  const region = instance.providerSource?.endsWith("/hashicorp/aws") ? textOf("region") : null;
  return region !== null && !isWritten("region") ? [["region", region]] : [];
}
