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
  registryOf,
  serviceOfHost,
} from "../../catalogue/index.ts";
import type { Configuration, Resource, Unit } from "../../model/index.ts";
import { readPath } from "../path.ts";
import type { Session } from "../session.ts";
import { blocksAt } from "./blocks.ts";

export interface UnitVendors {
  /** The only one whose drivers, classes, annotations or labels the unit has. */
  readonly only: ProviderEntry | null;
  /** Who is named in any way, registries of images too: in the unit, and in the whole scan. They prove less. */
  readonly around: readonly [unit: ReadonlySet<ProviderEntry>, scan: ReadonlySet<ProviderEntry>];
}

export function vendorsOfUnits(
  session: Session,
  resources: readonly Resource[],
): (unit: Unit) => UnitVendors {
  const { catalogue } = session;
  const known = new Map<Unit, UnitVendors>();
  let byUnit: Map<Unit, Resource[]> | null = null;
  let scan: ReadonlySet<ProviderEntry> | null = null;
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    byUnit ??= objectsByUnit(resources);
    scan ??= new Set(resources.flatMap((resource) => namedAround(session, resource)));
    const objects = byUnit.get(unit) ?? [];
    const named = new Set(objects.flatMap((resource) => vendorsNamed(catalogue, resource)));
    const [first = null] = named;
    const around = new Set(objects.flatMap((resource) => namedAround(session, resource)));
    const vendors: UnitVendors = { only: named.size === 1 ? first : null, around: [around, scan] };
    known.set(unit, vendors);
    return vendors;
  };
}

function namedAround(session: Session, resource: Resource): readonly ProviderEntry[] {
  const { catalogue } = session;
  if (resource.kind !== "object") {
    const rule = session.ruleOf(resource);
    return rule === null ? [] : [rule.provider];
  }
  const entry = kindOf(catalogue, resource.type)?.entry;
  const managing = entry?.managed === undefined ? undefined : catalogue.providers[entry.managed.provider];
  const images = podsOf(resource.configuration, entry).flatMap((pod) =>
    ["initContainers[].image", "containers[].image"].flatMap((path) =>
      readPath(pod, path).flatMap(({ value }) => {
        const registry = value.kind === "string" ? registryOf(value.value) : null;
        return registry === null ? [] : (serviceOfHost(catalogue, registry)?.provider ?? []);
      }),
    ),
  );
  return [...(managing === undefined ? [] : [managing]), ...images, ...vendorsNamed(catalogue, resource)];
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
