/** Names in conditions and profiles, resolved to countries on the day of judging. */
import { type CatalogueData, membersOn } from "../catalogue/index.ts";
import type { Areas } from "./place.ts";
import type { AreaReference, ProfileEntry } from "./types.ts";

/**
 * A profile that was replaced is judged with the areas as they were at the latest on its last day: what became
 * adequate afterwards was never allowed by it.
 */
export function dayOfAreas(profile: ProfileEntry, asOf: string): string {
  return profile.until !== undefined && asOf >= profile.until ? dayBefore(profile.until) : asOf;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** `allowed` is the profile's; two capitals are a country; all else is an area of the catalogue. */
export function resolveAreas(catalogue: CatalogueData, profile: ProfileEntry, asOf: string): Areas {
  const day = dayOfAreas(profile, asOf);
  const known = new Map<string, ReadonlySet<string>>();
  const named = (name: string): ReadonlySet<string> => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const members = name === "allowed" ? allowed() : areaNamed(name);
    known.set(name, members);
    return members;
  };
  const areaNamed = (name: string): ReadonlySet<string> => {
    return isCountry(name) ? new Set([name]) : membersOn(catalogue, name, day);
  };
  const together = (references: readonly AreaReference[]): ReadonlySet<string> =>
    new Set(references.flatMap((reference) => [...named(nameOf(reference))]));
  const allowed = (): ReadonlySet<string> => {
    const excluded = together(profile.excluded ?? []);
    return new Set([...together(profile.allowed)].filter((country) => !excluded.has(country)));
  };
  return named;
}

export function isCountry(name: string): boolean {
  return /^[A-Z]{2}$/.test(name);
}

export function nameOf(reference: AreaReference): string {
  return "area" in reference ? reference.area : reference.country;
}
