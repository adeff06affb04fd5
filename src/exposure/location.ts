/** What was found out about where something is, before roles and parties come in. */
import type { ProviderEntry, Region } from "../catalogue/index.ts";
import type { Evidence, Place, Precision, Span, UnknownReason } from "../model/index.ts";
import type { Places } from "./place.ts";

export interface Location {
  readonly place: Place;
  /** The regions behind the place: their pairs and operators are known. */
  readonly regions: readonly Region[];
  /** Whose place it is; null when nobody in the catalogue is known to be there. */
  readonly operatedBy: ProviderEntry | null;
  /** Why this part of the code matters, from the catalogue. */
  readonly knowledge: readonly Evidence[];
  /** The steps in the code, from use to decision. */
  readonly steps: readonly Evidence[];
  readonly deciding: Span;
  readonly conditions: readonly Span[];
  readonly precision: Precision;
  /** Whether the resource itself says it, the provider's configuration, or nothing that is written. */
  readonly basis: "own" | "provider" | "absence";
}

export type Locations = readonly [Location, ...Location[]];

/** What was found by looking in one place; null when it says nothing. */
export interface Found {
  readonly locations: Locations;
  /** One of the possible values is left out: then the next source counts. */
  readonly orNext: boolean;
}

const precisions: readonly Precision[] = ["low", "medium", "high", "very-high"];

export function lowest(...given: readonly Precision[]): Precision {
  return precisions.find((precision) => given.includes(precision)) ?? "low";
}

/** One of several, code does not say which. `shared` is how the choice itself came about. */
export function oneOfLocations(
  places: Places,
  locations: Locations,
  reason: UnknownReason | null,
  shared: Pick<Location, "steps" | "deciding" | "conditions"> | null = null,
): Location {
  const [first, ...others] = locations;
  if (others.length === 0) return shared === null ? first : { ...first, ...shared };
  const unsure = locations.find(({ place }) => place.status === "unknown");
  const why = reason ?? (unsure?.place.status === "unknown" ? unsure.place.reason : null);
  return {
    ...first,
    place: places.oneOf(
      locations.map(({ place }) => place),
      why,
    ),
    regions: locations.flatMap(({ regions }) => regions),
    operatedBy: commonOperator(locations),
    knowledge: distinct(locations.flatMap(({ knowledge }) => knowledge)),
    steps: distinct(locations.flatMap(({ steps }) => steps)),
    conditions: [...new Set(locations.flatMap(({ conditions }) => conditions))],
    precision: lowest("medium", ...locations.map(({ precision }) => precision)),
    ...shared,
  };
}

/** Several at once. What has no countries cannot be joined and stays by itself. */
export function togetherLocations(places: Places, locations: Locations): Locations {
  const joinable = locations.filter(isFixed);
  const apart = locations.filter((location) => !isFixed(location));
  const [first, ...others] = joinable;
  if (first === undefined || others.length === 0) return locations;
  // The decision that someone may have to mend is the one that leaves the area.
  const decisive = joinable.find(({ place }) => place.inEea === "no") ?? first;
  const joined: Location = {
    ...decisive,
    place: places.together(joinable.map(({ place }) => place)),
    regions: joinable.flatMap(({ regions }) => regions),
    knowledge: distinct(joinable.flatMap(({ knowledge }) => knowledge)),
    conditions: [...new Set(joinable.flatMap(({ conditions }) => conditions))],
    precision: lowest(...joinable.map(({ precision }) => precision)),
  };
  return [joined, ...apart];
}

function isFixed({ place }: Location): boolean {
  return place.status === "known" || place.status === "multi";
}

function commonOperator(locations: readonly Location[]): ProviderEntry | null {
  const [first, ...others] = locations.map(({ operatedBy }) => operatedBy);
  return others.every((other) => other === first) ? (first ?? null) : null;
}

/** Catalogue steps are shared objects; a longer list helps nobody. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Set(evidence)].slice(0, 12);
}
