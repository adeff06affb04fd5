/** What is watched of a scan: use of a cloud under foreign control, and places outside the allowed area. */
import type { Exposure, Property, WatchedResource, WatchedTie } from "../../model/index.ts";
import { isCloudUse } from "../facts/cloud-use.ts";
import { serviceOf } from "../facts/service.ts";
import { compareTexts, compareUnits } from "../order.ts";
import { type Areas, placeTests, possibilities } from "../place.ts";

/** A tie that is watched, and the first exposure that is one. */
export interface LiveTie {
  readonly tie: WatchedTie;
  readonly exposure: Exposure;
}

/** With at least one tie. */
export interface LiveResource {
  readonly kept: WatchedResource;
  readonly ties: readonly LiveTie[];
}

/** Sorted by unit, type and address. */
export function watch(
  exposures: readonly Exposure[],
  properties: readonly Property[],
  areas: Areas,
): readonly LiveResource[] {
  const categories = new Map(
    properties.flatMap(({ resource, name, value }) =>
      name === "service-category" ? [[resource.id, value] as const] : [],
    ),
  );
  const byResource = new Map<string, Map<string, LiveTie>>();
  for (const exposure of exposures) {
    const { id } = exposure.resource;
    const service = serviceOf(categories.get(id) ?? null, exposure.role);
    for (const tie of tiesOf(exposure, service, areas)) {
      const own = byResource.get(id) ?? new Map<string, LiveTie>();
      byResource.set(id, own);
      const key = JSON.stringify(tie);
      if (!own.has(key)) own.set(key, { tie, exposure });
    }
  }
  return [...byResource.values()].map(liveResource).sort(compareLive);
}

/** Who has control is not known of a party: it may be anyone. */
const unknownControl = "unknown";

function tiesOf(exposure: Exposure, service: string, areas: Areas): readonly WatchedTie[] {
  const { party, place } = exposure;
  if (!isCloudUse(exposure) || party === null) return [];
  const under = party.parentCountry ?? unknownControl;
  const parties = areas("eer").has(under) ? [] : [{ service, under, party: party.id }];
  const allowed = areas("allowed");
  if (!placeTests(areas).outside(place, allowed)) return parties;
  return [
    ...parties,
    ...countriesOutside(place, areas, allowed).map((country) => ({ service, in: country })),
  ];
}

/** Which of several is not known: then they are one, `GB/US`. */
function countriesOutside(
  place: Exposure["place"],
  areas: Areas,
  allowed: ReadonlySet<string>,
): readonly string[] {
  if (place.status === "area") return [place.area];
  const outside = new Set(
    possibilities(place, areas)
      .flat()
      .filter((country) => !allowed.has(country)),
  );
  const sorted = [...outside].sort();
  return place.status === "one-of" ? [sorted.join("/")] : sorted;
}

function liveResource(found: ReadonlyMap<string, LiveTie>): LiveResource {
  const ties = [...found].sort(([left], [right]) => compareTexts(left, right)).map(([, tie]) => tie);
  const [first] = ties;
  if (first === undefined) throw new Error("A watched resource has at least one tie");
  const { unit, type, address } = first.exposure.resource;
  return {
    kept: {
      unit: unit.path,
      ...(unit.variant === null ? {} : { variant: unit.variant }),
      type,
      address,
      ties: ties.map(({ tie }) => tie),
    },
    ties,
  };
}

function compareLive({ ties: [left] }: LiveResource, { ties: [right] }: LiveResource): number {
  if (left === undefined || right === undefined) return 0;
  const [one, other] = [left.exposure.resource, right.exposure.resource];
  return (
    compareUnits(one.unit, other.unit) ||
    compareTexts(one.type, other.type) ||
    compareTexts(one.address, other.address) ||
    compareTexts(one.id, other.id)
  );
}
