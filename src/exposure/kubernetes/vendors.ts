/** What ties an object to a vendor by its name alone: annotations, drivers, ingress classes. */
import {
  annotationOf,
  type Behind,
  providerOfClass,
  providerOfDriver,
  providerOfStorageClass,
  regionOfIdentifier,
} from "../../catalogue/index.ts";
import type { Exposure, MapValue, Role, Value } from "../../model/index.ts";
import type { Location } from "../location.ts";
import { readPath } from "../path.ts";
import { global } from "../place.ts";
import { readRegion, regionFacts } from "../regions.ts";
import { belongsTo, inCluster, type Scene, subjectIn, tie, writtenAt } from "./scene.ts";

export function exposeAnnotations(scene: Scene): readonly Exposure[] {
  const [metadata] = scene.resource.configuration.blocks("metadata");
  const annotations = metadata?.configuration.attribute("annotations");
  return annotations?.kind === "map" ? exposeAnnotated(scene, annotations, scene.resource.type) : [];
}

/**
 * One tie for each provider and role; what names a place goes before what names only the provider. `type` is null for
 * annotations of objects that are made later.
 */
export function exposeAnnotated(
  scene: Scene,
  annotations: MapValue,
  type: string | null,
): readonly Exposure[] {
  const { session } = scene;
  const placed: Exposure[] = [];
  const named: Exposure[] = [];
  for (const [key, value] of annotations.entries) {
    const found = annotationOf(session.catalogue, key, type, textOf(value));
    if (found === null) continue;
    const { entry, family } = found;
    const provider = session.catalogue.providers[entry.provider];
    if (provider === undefined) continue;
    const behind = { provider, family };
    const location = entry.global
      ? worldwide(scene, key, value, behind)
      : saidBy(scene, key, value, behind, entry.says);
    const runBy = { party: entry.party ?? null };
    if (location === null) named.push(tie(scene, entry.role, byNameAlone(scene, key, value, behind), runBy));
    else placed.push(tie(scene, entry.role, location, runBy));
  }
  const same = (one: Exposure, other: Exposure) =>
    one.role === other.role && one.party?.id === other.party?.id;
  const alone = named.filter(
    (one, at) => ![...placed, ...named.slice(0, at)].some((other) => same(one, other)),
  );
  return [...placed, ...alone];
}

function textOf(value: Value): string {
  return "value" in value ? String(value.value) : "";
}

function saidBy(
  scene: Scene,
  key: string,
  value: Value,
  { provider, family }: Behind,
  says: "region" | "identifier" | undefined,
): Location | null {
  if (says === undefined || value.kind !== "string") return null;
  const knowledge = [belongsTo(key, provider, family)];
  if (says === "region") {
    const [location] = readRegion(
      scene.session,
      subjectIn(scene, provider, scene.resource.span),
      value.value,
      value,
    );
    return { ...location, knowledge: [...knowledge, ...location.knowledge] };
  }
  const region = regionOfIdentifier(scene.session.catalogue, provider, value.value);
  if (region === null) return null;
  const written = writtenAt(value, scene.resource.span);
  const facts = regionFacts(scene.session, region);
  const base = { ...written, ...facts, operatedBy: provider, basis: "own" as const };
  return { ...base, knowledge: [...knowledge, ...facts.knowledge] };
}

function worldwide(scene: Scene, key: string, value: Value, { provider, family }: Behind): Location {
  const written = writtenAt(value, scene.resource.span);
  const base = { ...written, regions: [], operatedBy: provider, basis: "own" as const };
  return {
    ...base,
    place: global(provider.id),
    knowledge: [belongsTo(key, provider, family)],
    precision: "high",
  };
}

function byNameAlone(scene: Scene, key: string, value: Value, { provider, family }: Behind): Location {
  const written = writtenAt(value, scene.resource.span);
  return inCluster(scene, written, provider, [belongsTo(key, provider, family)]);
}

export function exposeDriver(scene: Scene, path: string): readonly Exposure[] {
  return readPath(scene.resource.configuration, path).flatMap(({ value }) => exposeDriverNamed(scene, value));
}

export function exposeDriverNamed(scene: Scene, value: Value): readonly Exposure[] {
  return exposeName(scene, value, "hosting", providerOfDriver, true);
}

/** Names that clusters of one vendor come with; anybody may use them, so it is not sure. */
export function exposeStorageClass(scene: Scene, path: string): readonly Exposure[] {
  return readPath(scene.resource.configuration, path).flatMap(({ value }) =>
    exposeStorageClassNamed(scene, value),
  );
}

export function exposeStorageClassNamed(scene: Scene, value: Value): readonly Exposure[] {
  return exposeName(scene, value, "hosting", providerOfStorageClass, true).map((exposure): Exposure => {
    return { ...exposure, precision: "medium" };
  });
}

export function exposeClass(scene: Scene, path: string): readonly Exposure[] {
  return readPath(scene.resource.configuration, path).flatMap(({ value }) => exposeClassNamed(scene, value));
}

export function exposeClassNamed(scene: Scene, value: Value): readonly Exposure[] {
  return exposeName(scene, value, "network", providerOfClass, null);
}

function exposeName(
  scene: Scene,
  value: Value,
  role: Role,
  providerOf: (catalogue: Scene["session"]["catalogue"], name: string) => Behind | null,
  stores: boolean | null,
): readonly Exposure[] {
  const behind = value.kind === "string" ? providerOf(scene.session.catalogue, value.value) : null;
  if (behind === null) return [];
  return [tie(scene, role, byNameAlone(scene, textOf(value), value, behind), { stores })];
}
