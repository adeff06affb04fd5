/** Who stands behind a party on a day: control and agreements have dates. */
import type { Party } from "../model/index.ts";
import type { CatalogueData, Day, PartyEntry } from "./types.ts";

interface Interval {
  readonly from?: Day;
  readonly until?: Day;
}

/** Half open: `until` is the first day on which it no longer holds. */
function holdsOn({ from, until }: Interval, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

export function parentOn(catalogue: CatalogueData, party: PartyEntry, day: Day): PartyEntry | null {
  const held = party.control?.find((control) => holdsOn(control, day));
  return held === undefined ? null : entryOf(catalogue, held.parent);
}

/** The party and those that control it, one by one, up to the one that nobody controls. */
function chainOn(
  catalogue: CatalogueData,
  party: PartyEntry,
  day: Day,
): readonly [PartyEntry, ...PartyEntry[]] {
  const chain: [PartyEntry, ...PartyEntry[]] = [party];
  for (
    let parent = parentOn(catalogue, party, day);
    parent !== null && !chain.includes(parent);
    parent = parentOn(catalogue, parent, day)
  ) {
    chain.push(parent);
  }
  return chain;
}

/** A party as it was on a day, as sure as the oldest fact about its control. Null when there is none of that id. */
export function partyOn(catalogue: CatalogueData, id: string, day: Day): Party | null {
  const entry = entryOf(catalogue, id);
  if (entry === null) return null;
  const chain = chainOn(catalogue, entry, day);
  const top = chain.at(-1) ?? entry;
  return {
    id: entry.id,
    name: entry.name,
    operator: entry.legalEntity ?? null,
    parent: top.legalEntity ?? top.name,
    parentCountry: top.country,
    agreements: (entry.agreements ?? []).filter((agreement) => holdsOn(agreement, day)).map(({ id }) => id),
    sovereignClaim: entry.sovereignClaim !== undefined,
    asOf: chain.map(({ asOf }) => asOf).reduce((left, right) => (right < left ? right : left)),
    source: entry.source,
  };
}

/** The countries of a legal area on a day; none when the catalogue has no such area. */
export function membersOn(catalogue: CatalogueData, area: string, day: Day): ReadonlySet<string> {
  const entry = Object.hasOwn(catalogue.areas, area) ? catalogue.areas[area] : undefined;
  const members = (entry?.members ?? []).filter((member) => holdsOn(member, day));
  return new Set(members.map(({ country }) => country));
}

function entryOf(catalogue: CatalogueData, id: string): PartyEntry | null {
  return Object.hasOwn(catalogue.parties, id) ? (catalogue.parties[id] ?? null) : null;
}
