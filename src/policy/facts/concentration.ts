/**
 * How much depends on one group of companies, and how much of it is European: percentages of resources that use a
 * cloud, rounded down. A resource counts once, by where it mainly is.
 */
import type { Exposure } from "../../model/index.ts";
import { groupOf, isCloudUse } from "./cloud-use.ts";

export interface Concentration {
  /** The share of the largest group; null when nothing uses a cloud. */
  readonly largestShare: number | null;
  /** The ties to that group. */
  readonly largest: readonly Exposure[];
}

export function concentrationOf(exposures: readonly Exposure[]): Concentration {
  const main = mainTies(exposures);
  const groups = grouped(main);
  const [largest] = [...groups.values()].sort((left, right) => right.length - left.length);
  if (largest === undefined) return { largestShare: null, largest: [] };
  return { largestShare: percentage(largest.length, main.length), largest };
}

/**
 * The share of storage and processing that is with parties controlled from the area. `area` are country codes. A
 * party of which the control is not known counts as outside.
 */
export function shareWithin(exposures: readonly Exposure[], area: ReadonlySet<string>): number | null {
  const main = mainTies(exposures);
  if (main.length === 0) return null;
  const inside = main.filter(({ party }) => party?.parentCountry && area.has(party.parentCountry));
  return percentage(inside.length, main.length);
}

function mainTies(exposures: readonly Exposure[]): readonly Exposure[] {
  const first = new Map<string, Exposure>();
  for (const exposure of exposures) {
    const { id } = exposure.resource;
    if (isCloudUse(exposure) && !first.has(id)) first.set(id, exposure);
  }
  return [...first.values()];
}

function grouped(exposures: readonly Exposure[]): Map<string, Exposure[]> {
  const groups = new Map<string, Exposure[]>();
  for (const exposure of exposures) {
    const name = groupOf(exposure);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [exposure]);
    else group.push(exposure);
  }
  return groups;
}

function percentage(part: number, whole: number): number {
  return Math.floor((100 * part) / whole);
}
