/** Which provider of the catalogue a registry address or a resource type belongs to, and what it says of a type. */
import { indexOf, providerNamed } from "./lookup.ts";
import type { CatalogueData, ProviderEntry, ResourceTypeEntry } from "./types.ts";

/**
 * The provider of a full registry address such as `registry.terraform.io/hashicorp/aws`. Other registries mirror
 * the public one under the same names, so the host does not count. `hashicorp/<name>` is also what a missing
 * `required_providers` entry comes to: then the resource type tells.
 */
export function providerOfSource(
  catalogue: CatalogueData,
  source: string,
  resourceType: string,
): ProviderEntry | null {
  const { addresses } = indexOf(catalogue);
  const parts = source.toLowerCase().split("/");
  const written = [parts.join("/"), parts.slice(-2).join("/")];
  const address = written.find((each) => Object.hasOwn(addresses, each));
  if (address !== undefined) return providerNamed(catalogue, addresses[address]);
  return parts.at(-2) === "hashicorp" ? providerOfType(catalogue, resourceType) : null;
}

/** The provider whose prefix the type has, the longest one. */
export function providerOfType(catalogue: CatalogueData, resourceType: string): ProviderEntry | null {
  const found = indexOf(catalogue).prefixes.find(([prefix]) => resourceType.startsWith(prefix));
  return providerNamed(catalogue, found?.[1]);
}

const starred = new WeakMap<ProviderEntry, readonly (readonly [string, ResourceTypeEntry])[]>();

/** What the catalogue says of a type: by its own name, else by the longest prefix that ends in `*`. */
export function entryOfType(provider: ProviderEntry, resourceType: string): ResourceTypeEntry | null {
  const types = provider.resourceTypes ?? {};
  if (Object.hasOwn(types, resourceType)) return types[resourceType] ?? null;
  const found = starredOf(provider).find(([prefix]) => resourceType.startsWith(prefix));
  return found?.[1] ?? null;
}

function starredOf(provider: ProviderEntry): readonly (readonly [string, ResourceTypeEntry])[] {
  const known = starred.get(provider);
  if (known !== undefined) return known;
  const made = Object.entries(provider.resourceTypes ?? {})
    .filter(([type]) => type.endsWith("*"))
    .map(([type, entry]): readonly [string, ResourceTypeEntry] => [type.slice(0, -1), entry])
    .sort(([left], [right]) => right.length - left.length);
  starred.set(provider, made);
  return made;
}
