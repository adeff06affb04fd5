/** Places, and what follows for the European Economic Area on the day of judging. */
import { membersOn, type Region } from "../catalogue/index.ts";
import type { CatalogueData } from "../catalogue/types.ts";
import type { Countries, InEea, Place, UnknownReason } from "../model/index.ts";

/** The legal area that `inEea` is about. */
const eea = "eer";

/** Makes places as they are on one day. */
export interface Places {
  readonly ofRegion: (region: Region) => Place;
  readonly ofCountry: (country: string) => Place;
  readonly inArea: (area: string, code: string) => Place;
  /** One of these; a single place when all come to the same. */
  readonly oneOf: (places: readonly Place[], reason: UnknownReason | null) => Place;
  /** All of these at once; each has countries. */
  readonly together: (places: readonly Place[]) => Place;
}

export function placesOn(catalogue: CatalogueData, day: string): Places {
  const members = membersOn(catalogue, eea, day);
  const inEea = (countries: Countries): InEea => {
    if (countries.length === 0) return "unknown";
    return countries.every((country) => members.has(country)) ? "yes" : "no";
  };
  const known = new Map<Region["entry"], Place>();
  const inArea = (area: string, code: string): Place => {
    const countries = [...membersOn(catalogue, area, day)].sort();
    return { status: "area", area, countries, inEea: agreed(countries.map((each) => inEea([each]))), code };
  };
  const make = ({ code, entry }: Region): Place => {
    if (entry.country !== undefined) return fixed([entry.country], code);
    if (entry.countries !== undefined) return fixed(entry.countries, code);
    if (entry.area !== undefined) return inArea(entry.area, code);
    if (entry.oneOf !== undefined) {
      return oneOf(
        entry.oneOf.map((country) => fixed([country], code)),
        null,
      );
    }
    return global(code);
  };
  const fixed = (written: Countries, code: string): Place => {
    const countries = [...new Set(written)].sort();
    const status = countries.length > 1 ? "multi" : "known";
    return { status, countries, inEea: inEea(countries), code };
  };
  const oneOf = (places: readonly Place[], reason: UnknownReason | null): Place => {
    const [first] = places;
    if (first !== undefined && places.every((place) => isSame(first, place))) return first;
    const candidates = places.flatMap(candidatesOf).filter(isFirst);
    const countries = [...new Set(candidates.flatMap((candidate) => candidate.countries))].sort();
    const verdict = agreed(places.map((place) => place.inEea));
    const [one] = candidates;
    if (one !== undefined && candidates.every((each) => sameCountries(each.countries, one.countries))) {
      const code = candidates.map((each) => each.code).join(", ");
      if (one.countries.length > 0) return fixed(one.countries, code);
      if (reason !== null) return unknown(reason);
    }
    return { status: "one-of", countries, inEea: verdict, candidates, reason };
  };
  const together = (places: readonly Place[]): Place => {
    const [first] = places;
    if (first !== undefined && places.every((place) => isSame(first, place))) return first;
    const codes = [...new Set(places.map(codeOf))];
    return fixed(
      places.flatMap(({ countries }) => countries),
      codes.join(", "),
    );
  };
  return {
    ofRegion: (region) => {
      const before = known.get(region.entry);
      if (before !== undefined) return before;
      const place = make(region);
      known.set(region.entry, place);
      return place;
    },
    ofCountry: (country) => fixed([country], country),
    inArea,
    oneOf,
    together,
  };
}

export function unknown(reason: UnknownReason): Place {
  return { status: "unknown", countries: [], inEea: "unknown", reason };
}

export function global(code: string): Place {
  return { status: "global", countries: [], inEea: "unknown", code };
}

export function customerRun(reason: UnknownReason): Place {
  return { status: "customer-run", countries: [], inEea: "unknown", reason };
}

export const notApplicable: Place = { status: "not-applicable", countries: [], inEea: "unknown" };

function agreed(verdicts: readonly InEea[]): InEea {
  const [first = "unknown"] = verdicts;
  return verdicts.every((verdict) => verdict === first) ? first : "unknown";
}

type Candidate = Extract<Place, { status: "one-of" }>["candidates"][number];

function candidatesOf(place: Place): readonly Candidate[] {
  if (place.status === "one-of") return place.candidates;
  // In an area any member will do, not all of them at once.
  if (place.status === "area")
    return place.countries.map((country) => ({ code: place.code, countries: [country] }));
  return [{ code: codeOf(place), countries: place.countries }];
}

function isFirst(candidate: Candidate, at: number, all: readonly Candidate[]): boolean {
  return (
    at ===
    all.findIndex(
      (each) => each.code === candidate.code && sameCountries(each.countries, candidate.countries),
    )
  );
}

function codeOf(place: Place): string {
  if ("code" in place) return place.code;
  return "reason" in place && place.reason !== null ? place.reason.subject : "";
}

function isSame(left: Place, right: Place): boolean {
  return (
    left === right ||
    (left.status === right.status &&
      left.status !== "one-of" &&
      codeOf(left) === codeOf(right) &&
      sameCountries(left.countries, right.countries))
  );
}

function sameCountries(left: Countries, right: Countries): boolean {
  return left.length === right.length && left.every((country, at) => country === right[at]);
}
