/**
 * How dependence is spread. In: the reports of one moment. Out: shares per party, parent, jurisdiction, role and
 * system, an index of concentration, and the European share. A resource counts once, by where it mainly is.
 */

import type { Role, SavedParty, SavedReport } from "../../model/index.ts";
import { compareText, grouped } from "../../report/index.ts";
import type { Weight } from "../formats.ts";
import { type Tie, tiesOf } from "../ties.ts";

export interface Measure {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly resources: number;
  readonly parties: readonly Share[];
  /** Of ultimate parents: companies of one group are cut off together. */
  readonly parents: readonly Share[];
  readonly jurisdictions: readonly Share[];
  readonly perRole: readonly Part[];
  readonly perSystem: readonly Part[];
  /** Herfindahl-Hirschman index over ultimate parents, 0 to 10,000; null when nothing uses a cloud. */
  readonly index: number | null;
  readonly indexMeans: IndexMeaning | null;
  /** Share of what is with parties whose ultimate parent is in the EEA, and in the Netherlands. */
  readonly europeanShare: number | null;
  readonly dutchShare: number | null;
}

/** Shares are percentages, with one decimal. */
export interface Share {
  readonly name: string;
  /** Of the ultimate parent; null when not known. */
  readonly country: string | null;
  readonly resources: number;
  readonly share: number;
}

export interface Part {
  readonly name: string;
  readonly jurisdictions: readonly Share[];
}

/**
 * The Commission's thresholds for markets: below 1,000 there is usually no concern, above 2,000 there is. Guidelines
 * on the assessment of horizontal mergers (2004/C 31/03), paragraphs 19 and 20.
 */
const indexThresholds = { moderate: 1000, high: 2000 } as const;
export type IndexMeaning = "low" | "moderate" | "high";

/** Ties that count in the same way. */
export interface CountedUse {
  readonly system: string;
  readonly party: SavedParty;
  readonly role: Role;
  /** Whether it is the tie by which a resource counts. */
  readonly main: boolean;
  readonly count: number;
}

interface Use extends CountedUse {
  readonly weight: number;
}

export function measure(reports: readonly SavedReport[], weight: Weight, eea: ReadonlySet<string>): Measure {
  const asOf = reports.map(({ profile }) => profile.asOf).sort();
  return measureUses(reports.flatMap(usesIn), asOf.at(-1) ?? "", weight, eea);
}

/** `asOf` is the day of the reports that the uses come from. */
export function measureUses(
  uses: readonly CountedUse[],
  asOf: string,
  weight: Weight,
  eea: ReadonlySet<string>,
): Measure {
  const all = weighed(uses, weight);
  const main = all.filter(({ main: isMain }) => isMain);
  const parents = sharesOf(main, ({ party }) => [party.parent ?? party.name, party.parentCountry]);
  const jurisdictions = byJurisdiction(main);
  const index =
    parents.length === 0 ? null : Math.round(parents.reduce((sum, { exact }) => sum + exact ** 2, 0));
  const shareIn = (isIn: (country: string | null) => boolean) =>
    jurisdictions.length === 0
      ? null
      : rounded(
          jurisdictions.filter(({ country }) => isIn(country)).reduce((sum, { exact }) => sum + exact, 0),
        );
  return {
    asOf,
    resources: countOf(main),
    parties: shown(sharesOf(main, ({ party }) => [party.name, party.parentCountry])),
    parents: shown(parents),
    jurisdictions: shown(jurisdictions),
    perRole: partsOf(all, ({ role }) => role),
    perSystem: partsOf(main, ({ system }) => system),
    index,
    indexMeans: index === null ? null : meaningOf(index),
    europeanShare: shareIn((country) => country !== null && eea.has(country)),
    dutchShare: shareIn((country) => country === "NL"),
  };
}

export function usesIn({ resources, organisation }: SavedReport): readonly CountedUse[] {
  const uses = resources.flatMap((resource) => {
    const used = tiesOf(resource).filter(isCloudUse);
    const system = [organisation?.name, resource.system].filter((part) => part != null).join(": ");
    return used.map(({ party, role }, position) => ({ system, party, role, main: position === 0, count: 1 }));
  });
  const alike = grouped(uses, ({ system, party, role, main }) =>
    JSON.stringify([system, party.id, party.parent, party.parentCountry, role, main]),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, count: others.length + 1 }],
  );
}

/** Fetching an image or a module is no use of a cloud, and neither is what the organisation runs itself. */
function isCloudUse(tie: Tie): tie is Tie & { readonly party: SavedParty } {
  if (tie.party === null || tie.role === "image" || tie.role === "source") return false;
  return tie.place.status !== "customer-run" && tie.place.status !== "not-applicable";
}

function weighed(uses: readonly CountedUse[], weight: Weight): readonly Use[] {
  if (weight === "resources") return uses.map((use) => ({ ...use, weight: use.count }));
  const sizes = new Map(
    [...grouped(uses, ({ system }) => system)].map(([name, those]) => [name, countOf(those)]),
  );
  return uses.map((use) => ({ ...use, weight: use.count / (sizes.get(use.system) ?? 1) }));
}

function countOf(uses: readonly CountedUse[]): number {
  return uses.reduce((sum, { count }) => sum + count, 0);
}

interface ExactShare extends Share {
  readonly exact: number;
}

function sharesOf(
  uses: readonly Use[],
  by: (use: Use) => readonly [name: string, country: string | null],
): readonly ExactShare[] {
  const total = uses.reduce((sum, { weight }) => sum + weight, 0);
  return [...grouped(uses, (use) => JSON.stringify(by(use)))]
    .map(([key, those]) => {
      const [name, country]: [string, string | null] = JSON.parse(key);
      const exact = (100 * those.reduce((sum, { weight }) => sum + weight, 0)) / total;
      return { name, country, resources: countOf(those), share: rounded(exact), exact };
    })
    .sort((a, b) => b.exact - a.exact || compareText(a.name, b.name));
}

function byJurisdiction(uses: readonly Use[]): readonly ExactShare[] {
  return sharesOf(uses, ({ party }) => [party.parentCountry ?? "", party.parentCountry]);
}

function partsOf(uses: readonly Use[], by: (use: Use) => string): readonly Part[] {
  return [...grouped(uses, by)]
    .map(([name, those]) => ({ name, jurisdictions: shown(byJurisdiction(those)) }))
    .sort((a, b) => compareText(a.name, b.name));
}

function shown(shares: readonly ExactShare[]): readonly Share[] {
  return shares.map(({ name, country, resources, share }) => ({ name, country, resources, share }));
}

function meaningOf(index: number): IndexMeaning {
  if (index < indexThresholds.moderate) return "low";
  return index > indexThresholds.high ? "high" : "moderate";
}

function rounded(percentage: number): number {
  return Math.round(percentage * 10) / 10;
}
