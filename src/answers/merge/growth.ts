/**
 * Whether dependence grew. In: the services of two moments, or of now and what is planned. Out: what is new, more,
 * less or gone at parties under American jurisdiction: by party, service and system, never by file or line.
 */
import type { SavedParty } from "../../model/index.ts";
import { grouped, sortedBy } from "../../report/index.ts";
import { jurisdiction } from "./digest.ts";
import type { Facts, Service } from "./facts.ts";

export interface Growth {
  readonly changes: readonly Growing[];
  readonly before: Standing;
  readonly after: Standing;
  /** Repositories that only one of the two has: what is in them may be no change at all. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

export interface Standing {
  readonly asOf: string;
  /** Resources at parties under American jurisdiction, and their share of all cloud use in percent. */
  readonly resources: number;
  readonly share: number;
  readonly europeanShare: number | null;
}

export interface Growing {
  readonly system: string | null;
  readonly party: SavedParty;
  readonly service: string;
  readonly before: number;
  readonly after: number;
  /** Where it is now; where it was, for what is gone. */
  readonly services: readonly Service[];
}

export function growthOf(before: Facts, after: Facts): Growth {
  const earlier = tiesIn(before);
  const later = tiesIn(after);
  const keys = [...new Set([...earlier.keys(), ...later.keys()])];
  const changes = keys.flatMap((key): Growing[] => {
    const was = earlier.get(key) ?? [];
    const is = later.get(key) ?? [];
    const [one] = is.length > 0 ? is : was;
    if (one === undefined || one.row.party === null || countOf(was) === countOf(is)) return [];
    return [
      {
        system: one.system,
        party: one.row.party,
        service: one.row.service,
        before: countOf(was),
        after: countOf(is),
        services: is.length > 0 ? is : was,
      },
    ];
  });
  const names = ({ repositories }: Facts) => new Set(repositories.map(({ name }) => name));
  const without = (these: ReadonlySet<string>, those: ReadonlySet<string>) =>
    [...these].filter((name) => !those.has(name));
  return {
    changes: sortedBy(changes, ({ system, party, service }) =>
      [system ?? "\uffff", party.name, service].join("\0"),
    ),
    before: standingOf(before),
    after: standingOf(after),
    onlyBefore: without(names(before), names(after)),
    onlyAfter: without(names(after), names(before)),
  };
}

function tiesIn({ services }: Facts): ReadonlyMap<string, readonly Service[]> {
  const american = services.filter(isAmerican).filter(isLodged);
  return grouped(american, ({ system, row: { party, service } }) =>
    JSON.stringify([system, party?.id ?? null, service]),
  );
}

export function isAmerican({ row: { party } }: Service): boolean {
  return party?.parentCountry === jurisdiction;
}

/** Fetching an image or a module is no use of a cloud: what is counted for shares leaves it out, too. */
export function isLodged({ row: { service } }: Service): boolean {
  return service !== "image" && service !== "source";
}

function countOf(services: readonly Service[]): number {
  return services.reduce((sum, { row }) => sum + row.count, 0);
}

export function standingOf({ asOf, concentration: { jurisdictions, europeanShare } }: Facts): Standing {
  const american = jurisdictions.find(({ country }) => country === jurisdiction);
  return { asOf, resources: american?.resources ?? 0, share: american?.share ?? 0, europeanShare };
}
