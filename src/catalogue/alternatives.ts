/**
 * Services under European control that can take the place of a resource: by its type, else by the category of its
 * type. Their order is no ranking.
 */
import { providerNamed } from "./lookup.ts";
import { partyOn } from "./parties.ts";
import { entryOfType, providerOfType } from "./providers.ts";
import type { AlternativeService, AlternativesEntry, CatalogueData, Day } from "./types.ts";

/** An alternative as it is on a day. */
export interface Alternative {
  readonly service: AlternativeService;
  /** Null for what the customer runs. */
  readonly party: { readonly id: string; readonly name: string; readonly country: string } | null;
}

export interface Alternatives {
  readonly entry: AlternativesEntry;
  /** Those from the Netherlands first, what one runs oneself last. */
  readonly services: readonly Alternative[];
}

/** The legal area that an alternative is controlled from. */
const area = "eu";

/**
 * The alternatives for a resource type; null when the catalogue names none for it or for its category. A service
 * that has come under other control by that day is left out.
 */
export function alternativesFor(
  catalogue: CatalogueData,
  type: string,
  category: string | null,
  day: Day,
): Alternatives | null {
  const entry = entryForType(catalogue, type) ?? entryForCategory(catalogue, category);
  return entry === null ? null : { entry, services: servicesOn(catalogue, entry, day) };
}

/** The category that the catalogue gives a type; null when it knows none. */
export function categoryOf(catalogue: CatalogueData, type: string): string | null {
  const provider = providerOfType(catalogue, type);
  return (provider === null ? null : entryOfType(provider, type)?.category) ?? null;
}

/** Under control from within the European Union on that day, or run by the customer. */
export function servicesOn(
  catalogue: CatalogueData,
  { services }: AlternativesEntry,
  day: Day,
): readonly Alternative[] {
  const members = new Set(
    (catalogue.areas[area]?.members ?? [])
      .filter(({ from = "", until = "9999" }) => from <= day && day < until)
      .map(({ country }) => country),
  );
  const found = services.flatMap((service): readonly Alternative[] => {
    const id = partyIdOf(catalogue, service);
    if (id === null) return [{ service, party: null }];
    const party = partyOn(catalogue, id, day);
    if (party?.parentCountry == null || !members.has(party.parentCountry)) return [];
    return [{ service, party: { id: party.id, name: party.name, country: party.parentCountry } }];
  });
  return found.toSorted((left, right) => rank(left) - rank(right));
}

function rank({ party }: Alternative): number {
  if (party === null) return 2;
  return party.country === "NL" ? 0 : 1;
}

/** Null when it is the customer who runs it. */
export function partyIdOf(catalogue: CatalogueData, { party, provider }: AlternativeService): string | null {
  return party ?? providerNamed(catalogue, provider)?.party ?? null;
}

function entryForType({ alternatives = {} }: CatalogueData, type: string): AlternativesEntry | null {
  let best: { readonly entry: AlternativesEntry; readonly length: number } | null = null;
  for (const entry of Object.values(alternatives)) {
    for (const form of entry.for.types ?? []) {
      const fits = form.endsWith("*") ? type.startsWith(form.slice(0, -1)) : form === type;
      // What is written whole says more than any beginning.
      const length = form.endsWith("*") ? form.length - 1 : Number.POSITIVE_INFINITY;
      if (fits && length > (best?.length ?? 0)) best = { entry, length };
    }
  }
  return best?.entry ?? null;
}

function entryForCategory(
  { alternatives = {} }: CatalogueData,
  category: string | null,
): AlternativesEntry | null {
  if (category === null) return null;
  return Object.values(alternatives).find((entry) => entry.for.categories?.includes(category)) ?? null;
}
