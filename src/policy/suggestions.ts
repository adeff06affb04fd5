/** What could take the place of the services in a finding, under control from within the European Union. */
import { type Alternatives, alternativesFor, categoryOf } from "../catalogue/index.ts";
import type { CatalogueData } from "../catalogue/types.ts";
import type { Party, Resource, Suggestion } from "../model/index.ts";
import { compareTexts } from "./order.ts";

/** Of more purposes nobody reads on; the command `catalogue alternatives` tells all. */
const mostPurposes = 3;

export type Suggest = (party: Party | null, resources: readonly Resource[]) => readonly Suggestion[];

/** Made once for a scan: what there is for a type is looked up once. */
export function suggestions(catalogue: CatalogueData, day: string): Suggest {
  const known = new Map<string, Alternatives | null>();
  const ofType = (type: string): Alternatives | null => {
    const before = known.get(type);
    if (before !== undefined) return before;
    const found = alternativesFor(catalogue, type, categoryOf(catalogue, type), day);
    known.set(type, found);
    return found;
  };
  return (party, resources) => {
    const gathered = new Map<Alternatives["entry"], Gathered>();
    for (const resource of resources) {
      const type = typeOf(resource);
      const found = ofType(type);
      if (found === null) continue;
      const one = gathered.get(found.entry) ?? { found, types: new Set(), count: 0 };
      one.types.add(type);
      gathered.set(found.entry, { ...one, count: one.count + 1 });
    }
    return [...gathered.values()]
      .toSorted((a, b) => b.count - a.count || compareTexts(a.found.entry.id, b.found.entry.id))
      .slice(0, mostPurposes)
      .map((one) => toSuggestion(one, party))
      .filter(({ services }) => services.length > 0);
  };
}

interface Gathered {
  readonly found: Alternatives;
  readonly types: Set<string>;
  readonly count: number;
}

/** The vendor that the finding is about is no alternative to itself. */
function toSuggestion({ found: { entry, services }, types }: Gathered, party: Party | null): Suggestion {
  return {
    purpose: entry.id,
    name: entry.name,
    types: [...types].sort(compareTexts),
    services: services
      .filter((one) => one.party === null || one.party.id !== party?.id)
      .map((one) => ({
        name: one.service.name,
        party: one.party?.id ?? null,
        country: one.party?.country ?? null,
        types: one.service.types ?? [],
        through: one.service.through ?? [],
      })),
  };
}

function typeOf({ kind, type }: Resource): string {
  return kind === "backend" ? `terraform.backend.${type}` : type;
}
