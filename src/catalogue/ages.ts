/** How old facts are: which of them someone should look at again. */
import type { CatalogueData, Day } from "./types.ts";

export interface SourcedFact {
  readonly kind: "party" | "provider" | "type" | "backend" | "area" | "kubernetes" | "alternatives";
  readonly id: string;
  readonly asOf: Day;
  readonly source: string;
}

/** Whole months from one day to another; less than nothing when the other comes first. */
export function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/** Every fact of the catalogue that has a day of its own. */
export function sourcedFacts(catalogue: CatalogueData): readonly SourcedFact[] {
  const { parties, providers, backends, areas, kubernetes, alternatives = {} } = catalogue;
  const whole = (
    kind: SourcedFact["kind"],
    entries: Readonly<Record<string, { readonly id: string; readonly asOf: Day; readonly source?: string }>>,
  ): readonly SourcedFact[] =>
    Object.values(entries).map(({ id, asOf, source = "" }) => ({ kind, id, asOf, source }));
  const types = Object.values(providers).flatMap(({ resourceTypes = {} }) =>
    Object.entries(resourceTypes).flatMap(([id, { asOf, source }]): readonly SourcedFact[] =>
      asOf === undefined || source === undefined ? [] : [{ kind: "type", id, asOf, source }],
    ),
  );
  return [
    ...whole("party", parties),
    ...whole("provider", providers),
    ...types,
    ...whole("backend", backends),
    ...whole("area", areas),
    ...whole("kubernetes", kubernetes),
    ...whole("alternatives", alternatives),
  ];
}
