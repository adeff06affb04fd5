/** In whose hands: resources by the country of the ultimate parent of the parties they are tied to. */
import type { Exposure, Party, Role, ScanReport } from "../model/index.ts";
import { compareText, grouped } from "./order.ts";

export interface Jurisdiction {
  /** ISO 3166-1 alpha-2 of the ultimate parents; null when the catalogue does not know it. */
  readonly country: string | null;
  readonly resources: number;
  /** Those of them that only take an image or code from there. */
  readonly supplyOnly: number;
  readonly parents: readonly Parent[];
}

export interface Parent {
  /** The ultimate parent; the party's own name where the parent is not known. */
  readonly name: string;
  readonly parties: readonly Party[];
  readonly resources: number;
}

/** Fetched from there, and nothing runs or is kept there. */
const supply: ReadonlySet<Role> = new Set(["image", "source"]);

export function isSupply({ role }: Exposure): boolean {
  return supply.has(role);
}

/** Most resources first. */
export function jurisdictionsOf({ exposures }: ScanReport): readonly Jurisdiction[] {
  const ties = exposures.flatMap((exposure) =>
    exposure.party === null ? [] : [{ exposure, party: exposure.party }],
  );
  const byCountry = [...grouped(ties, ({ party }) => party.parentCountry)].map(([country, tied]) => {
    const resources = resourcesOf(tied);
    const beyondSupply = resourcesOf(tied.filter(({ exposure }) => !isSupply(exposure)));
    return {
      country,
      resources: resources.size,
      supplyOnly: resources.size - beyondSupply.size,
      parents: parentsOf(tied),
    };
  });
  return byCountry.sort(
    (a, b) => b.resources - a.resources || compareText(a.country ?? "~", b.country ?? "~"),
  );
}

type Tie = { readonly exposure: Exposure; readonly party: Party };

function parentsOf(ties: readonly Tie[]): readonly Parent[] {
  const parents = [...grouped(ties, ({ party }) => party.parent ?? party.name)].map(([name, tied]) => ({
    name,
    parties: [...new Map(tied.map(({ party }) => [party.id, party])).values()].sort((a, b) =>
      compareText(a.name, b.name),
    ),
    resources: resourcesOf(tied).size,
  }));
  return parents.sort((a, b) => b.resources - a.resources || compareText(a.name, b.name));
}

function resourcesOf(ties: readonly Tie[]): ReadonlySet<string> {
  return new Set(ties.map(({ exposure }) => exposure.resource.id));
}
