/**
 * Whose cluster the objects of a unit are meant for, as far as they say it themselves: by drivers, ingress classes,
 * annotations and labels that only one vendor has. It tells what `eu-west-1` in a common label means.
 */
import {
  annotationOf,
  type CatalogueData,
  type KindEntry,
  kindOf,
  labelOf,
  type ProviderEntry,
  providerOfClass,
  providerOfDriver,
} from "../../catalogue/index.ts";
import type { Configuration, Resource, Unit } from "../../model/index.ts";
import { readPath } from "../path.ts";
import { blocksAt } from "./blocks.ts";

export function vendorOfUnit(
  catalogue: CatalogueData,
  resources: readonly Resource[],
): (unit: Unit) => ProviderEntry | null {
  const known = new Map<Unit, ProviderEntry | null>();
  let byUnit: Map<Unit, Resource[]> | null = null;
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    byUnit ??= objectsByUnit(resources);
    const named = new Set((byUnit.get(unit) ?? []).flatMap((resource) => vendorsNamed(catalogue, resource)));
    const [only = null] = named;
    const vendor = named.size === 1 ? only : null;
    known.set(unit, vendor);
    return vendor;
  };
}

function objectsByUnit(resources: readonly Resource[]): Map<Unit, Resource[]> {
  const byUnit = new Map<Unit, Resource[]>();
  for (const resource of resources) {
    if (resource.kind !== "object") continue;
    const same = byUnit.get(resource.unit);
    if (same === undefined) byUnit.set(resource.unit, [resource]);
    else same.push(resource);
  }
  return byUnit;
}

function podsOf(configuration: Configuration, entry: KindEntry | undefined): readonly Configuration[] {
  return (entry?.pods ?? []).flatMap((path) => blocksAt(configuration, path));
}

function vendorsNamed(catalogue: CatalogueData, { type, configuration }: Resource): readonly ProviderEntry[] {
  const entry = kindOf(catalogue, type)?.entry;
  const texts = (paths: readonly string[] | undefined) =>
    (paths ?? []).flatMap((path) =>
      readPath(configuration, path).flatMap(({ value }) => (value.kind === "string" ? [value.value] : [])),
    );
  const [metadata] = configuration.blocks("metadata");
  const [annotations] = metadata?.configuration.blocks("annotations") ?? [];
  return [
    ...texts(entry?.drivers).flatMap((name) => providerOfDriver(catalogue, name)?.provider ?? []),
    ...texts(entry?.classes).flatMap((name) => providerOfClass(catalogue, name)?.provider ?? []),
    ...podsOf(configuration, entry).flatMap((pod) => [
      ...(pod.blocks("nodeSelector")[0]?.configuration.names() ?? []).flatMap((key) => {
        const vendor = labelOf(catalogue, key)?.entry.provider ?? null;
        return vendor === null ? [] : (catalogue.providers[vendor] ?? []);
      }),
    ]),
    ...(annotations?.configuration.names() ?? []).flatMap((key) => {
      const value = annotations?.configuration.attribute(key) ?? null;
      const text = value?.kind === "string" ? value.value : "";
      const found = annotationOf(catalogue, key, type, text)?.entry;
      // What only passes through a vendor, or names it for DNS, can stand in any cluster.
      if (found === undefined || found.global) return [];
      return catalogue.providers[found.provider] ?? [];
    }),
  ];
}
