/** Who is behind a place on the day of judging. */
import { type CatalogueData, type ProviderEntry, partyOn, type Region } from "../catalogue/index.ts";
import type { Party, ProviderUse } from "../model/index.ts";
import type { Location } from "./location.ts";
import type { TypeRule } from "./type-rule.ts";

export interface Parties {
  /**
   * The party of a tie to this location; null when nobody in the catalogue is known to be there. `configured` are
   * the regions of the provider block: what is bound to no place still belongs to their part of the provider.
   */
  readonly behind: (
    location: Location,
    rule: TypeRule | null,
    configured?: () => readonly Region[],
  ) => Party | null;
  /** A party by its id; null when the catalogue has none of it. */
  readonly named: (id: string) => Party | null;
  /** A provider that the catalogue does not know, under its registry address. */
  readonly unknownProvider: (use: ProviderUse) => Party;
}

export function partiesOn(catalogue: CatalogueData, day: string): Parties {
  const known = new Map<string, Party | null>();
  const named = (id: string): Party | null => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const party = partyOn(catalogue, id, day);
    known.set(id, party);
    return party;
  };
  const unknowns = new Map<string, Party>();
  return {
    behind: (location, rule, configured) => {
      const { operatedBy, regions } = location;
      if (operatedBy === null) return null;
      const own = rule !== null && rule.provider === operatedBy ? rule.entry?.party : undefined;
      const id = own ?? operatorOf(operatedBy, partOf(operatedBy, regions, configured)) ?? operatedBy.party;
      return id === null ? null : named(id);
    },
    named,
    unknownProvider: ({ source }) => {
      const before = unknowns.get(source);
      if (before !== undefined) return before;
      const party = unknownParty(source, catalogue.asOf);
      unknowns.set(source, party);
      return party;
    },
  };
}

function partOf(
  { operators }: ProviderEntry,
  regions: readonly Region[],
  configured: (() => readonly Region[]) | undefined,
): readonly Region[] {
  return operators === undefined || regions.length > 0 ? regions : (configured?.() ?? []);
}

/** A part of the provider that another party operates; only when every region of the place is such a part. */
export function operatorOf({ operators }: ProviderEntry, regions: readonly Region[]): string | null {
  const [first, ...others] = regions;
  if (operators === undefined || first === undefined) return null;
  const found = operators.find((operator) => operator.regions.includes(first.code));
  return found !== undefined && others.every(({ code }) => found.regions.includes(code)) ? found.party : null;
}

function unknownParty(source: string, asOf: string): Party {
  const name = source.replace(/^registry\.(?:terraform\.io|opentofu\.org)\//, "");
  return ofUnknownControl({ id: source, name, asOf, source });
}

/** A party of which nobody can say who controls it. */
export function ofUnknownControl(known: Pick<Party, "id" | "name" | "asOf" | "source">): Party {
  return {
    ...known,
    operator: null,
    parent: null,
    parentCountry: null,
    agreements: [],
    sovereignClaim: false,
  };
}
