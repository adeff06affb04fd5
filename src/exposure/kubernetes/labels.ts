/** Labels of nodes, where a pod or a volume may be: selectors, affinities and allowed topologies. */
import {
  isPlaceholder,
  type KubernetesEntry,
  labelOf,
  type ProviderEntry,
  type Region,
  regionOf,
  regionsInLabels,
} from "../../catalogue/index.ts";
import type { Configuration, Value } from "../../model/index.ts";
import { declaredProvider } from "../clusters.ts";
import { type Location, type Locations, lowest, oneOfLocations, togetherLocations } from "../location.ts";
import { readPath } from "../path.ts";
import { unknown } from "../place.ts";
import { regionFacts } from "../regions.ts";
import { belongsTo, known, type Scene, writtenAt } from "./scene.ts";
import type { UnitVendors } from "./unit-vendor.ts";

export interface Labelled {
  /** Where the labels say it is; none when they name no place. */
  readonly locations: readonly Location[];
  /** Providers that only their own labels name, with what names them. */
  readonly vendors: readonly Vendor[];
}

export interface Vendor {
  readonly provider: ProviderEntry;
  readonly family: KubernetesEntry;
  readonly key: string;
  readonly value: Value;
}

/** A label that is asked for, and its value or values. */
export interface Wish {
  readonly key: string;
  readonly value: Value;
}

/** `{key: value}`, as in a `nodeSelector`. */
export function wishesInSelector(value: Value | null): readonly Wish[] {
  if (value?.kind !== "map") return [];
  return [...value.entries].map(([key, wish]) => ({ key, value: wish }));
}

/** Lists of `{key, operator, values}`; what is not to be there says nothing of where it is. */
export function wishesInExpressions(configuration: Configuration, path: string): readonly Wish[] {
  const wishes: Wish[] = [];
  for (const { within, name } of readPath(configuration, path)) {
    for (const block of within[0].blocks(name)) {
      const { configuration: one } = block;
      const key = one.attribute("key");
      const operator = one.attribute("operator");
      const values = one.attribute("values");
      if (key?.kind !== "string" || values === null) continue;
      if (operator?.kind === "string" && operator.value !== "In") continue;
      wishes.push({ key: key.value, value: values });
    }
  }
  return wishes;
}

/** Taints that only one vendor sets: who tolerates one is meant for such nodes. */
export function wishesInTolerations(pod: Configuration): readonly Wish[] {
  return pod.blocks("tolerations").flatMap(({ configuration }) => {
    const key = configuration.attribute("key");
    return key?.kind === "string" ? [{ key: key.value, value: key }] : [];
  });
}

/** `driver` is the provider that the same object names in another way. */
export function readLabels(
  scene: Scene,
  wishes: readonly Wish[],
  driver: ProviderEntry | null = null,
): Labelled {
  const { catalogue } = scene.session;
  const vendors: Vendor[] = [];
  const named = wishes.flatMap(({ key, value }) => {
    const found = labelOf(catalogue, key, textOf(value));
    if (found === null) return [];
    const { entry, family } = found;
    const provider = entry.provider === null ? null : (catalogue.providers[entry.provider] ?? null);
    if (provider !== null) vendors.push({ provider, family, key, value });
    return entry.says === "region" ? [{ key, value, family, provider }] : [];
  });
  const own =
    vendors[0]?.provider ??
    driver ??
    declaredProvider(scene.session, scene.resource) ??
    (named.length > 0 ? scene.vendors().only : null);
  // A zone says more than the region beside it, and a provider's own label more than the common one.
  const groups = new Map<string, Locations>();
  for (const { key, value, family, provider } of named) {
    const texts = value.kind === "list" ? value.elements : [value];
    const places = texts.flatMap((text) => placeOf(scene, key, text, family, provider ?? own));
    const [first, ...others] = places;
    if (first !== undefined) groups.set(key, [first, ...others]);
  }
  // The scheduler may use every value that is listed.
  const locations = [...groups.values()].flatMap((all) => togetherLocations(scene.session.places, all));
  return { locations: distinct(locations), vendors };
}

/** Of a list the first: instance types of two vendors stand in no list together. */
function textOf(value: Value): string | null {
  const [first] = value.kind === "list" ? value.elements : [value];
  return first?.kind === "string" ? first.value : null;
}

function distinct(locations: readonly Location[]): readonly Location[] {
  const seen = new Map<string, Location>();
  for (const location of locations) {
    const { place, operatedBy } = location;
    const key = [place.status, place.countries.join(","), operatedBy?.id ?? ""].join("\0");
    if (!seen.has(key)) seen.set(key, location);
  }
  return [...seen.values()];
}

function placeOf(
  scene: Scene,
  key: string,
  value: Value,
  family: KubernetesEntry,
  provider: ProviderEntry | null,
): readonly Location[] {
  if (value.kind !== "string") return [];
  const { session, resource } = scene;
  const written = writtenAt(value, resource.span);
  const base = { ...written, basis: "own" as const };
  const said = known({ nl: `${key} zegt waar dit draait`, en: `${key} says where this runs` }, family);
  const candidates = regionsNamed(scene, key, value.value, provider);
  const [first, ...others] = candidates.map((region): Location => {
    const facts = regionFacts(session, region);
    const knowledge = [said, belongsTo(region.code, region.provider, family), ...facts.knowledge];
    const precision = lowest("high", facts.precision);
    return { ...base, ...facts, knowledge, precision, operatedBy: region.provider };
  });
  if (first !== undefined) return [oneOfLocations(session.places, [first, ...others], null)];
  const code = isPlaceholder(value.value) ? "placeholder" : "region-not-in-catalogue";
  const subject = JSON.stringify(value.value.slice(0, 60));
  const place = unknown({ code, subject, span: written.deciding });
  return [{ ...base, place, regions: [], knowledge: [said], precision: "high", operatedBy: provider }];
}

/**
 * Of the provider when it is known; else of every cloud that has a region or zone of this name, unless what stands
 * around it names only one of those.
 */
function regionsNamed(
  { session, vendors }: Scene,
  key: string,
  name: string,
  provider: ProviderEntry | null,
): readonly Region[] {
  const { catalogue } = session;
  // Azure writes a zone as its region and a number: https://learn.microsoft.com/azure/aks/availability-zones
  for (const written of [name, name.replace(/(?<=[a-z]\d?)-\d$/, "")]) {
    const own = provider === null ? null : regionOf(catalogue, provider, written);
    if (own !== null) return [own];
    const all = regionsInLabels(catalogue, written);
    const zones = all.filter(({ code, entry }) => {
      return entry.kind === "zone" || (code !== written && !entry.aliases?.includes(written));
    });
    const fitting = key.endsWith("/zone") && zones.length > 0 ? zones : all;
    if (fitting.length > 0) return fitting.length === 1 ? fitting : amongNamed(fitting, vendors());
  }
  return [];
}

function amongNamed(regions: readonly Region[], { around }: UnitVendors): readonly Region[] {
  for (const named of around) {
    const fitting = regions.filter(({ provider }) => named.has(provider));
    if (fitting.length === 1) return fitting;
  }
  return regions;
}
