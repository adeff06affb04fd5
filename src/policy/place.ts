/**
 * Places against areas. What is not known is neither within nor outside: each test answers "certainly", so that
 * the negation of one is never taken for the other.
 */
import type { Countries, Place } from "../model/index.ts";

/** Resolves names such as `allowed`, `eer` or `CH` to sets of countries on the day of judging. */
export type Areas = (name: string) => ReadonlySet<string>;

export interface PlaceTests {
  /** Every country it can be is in the area. */
  readonly within: (place: Place, area: ReadonlySet<string>) => boolean;
  /** Whichever it is, some data is out of the area. */
  readonly outside: (place: Place, area: ReadonlySet<string>) => boolean;
  /** Whichever it is, some data is in the area. */
  readonly touches: (place: Place, area: ReadonlySet<string>) => boolean;
}

/** One set of countries used at once per way it can turn out; empty when nothing is known of it. */
export function possibilities(place: Place, areas: Areas): readonly Countries[] {
  switch (place.status) {
    case "known":
    case "multi":
      return place.countries.length === 0 ? [] : [place.countries];
    case "one-of":
      return place.candidates.some(({ countries }) => countries.length === 0)
        ? []
        : place.candidates.map(({ countries }) => countries);
    case "area": {
      const members = place.countries.length > 0 ? place.countries : [...areas(place.area)];
      return members.map((country) => [country]);
    }
    default:
      return [];
  }
}

export function placeTests(areas: Areas): PlaceTests {
  const certainly =
    (test: (countries: Countries, area: ReadonlySet<string>) => boolean) =>
    (place: Place, area: ReadonlySet<string>): boolean => {
      const possible = possibilities(place, areas);
      return possible.length > 0 && possible.every((countries) => test(countries, area));
    };
  return {
    within: certainly((countries, area) => countries.every((country) => area.has(country))),
    outside: certainly((countries, area) => countries.some((country) => !area.has(country))),
    touches: certainly((countries, area) => countries.some((country) => area.has(country))),
  };
}
