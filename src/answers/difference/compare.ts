/** Two scans in, what changed between them out: grouped by the decision that made the difference. */
import { type Role, roles, type SavedParty, type SavedReport } from "../../model/index.ts";
import { compareText } from "../../report/index.ts";
import { standingKey, type Tie, tieKey, tiesOf } from "../ties.ts";
import { matchResources } from "./match.ts";
import type {
  Appearance,
  Both,
  Change,
  ChangedResource,
  Difference,
  Pair,
  Standing,
  TiePair,
} from "./types.ts";

export function compare(before: SavedReport, after: SavedReport): Difference {
  const { pairs, renamed } = matchResources(before, after);
  const appearances = [presenceIn(before), presenceIn(after)] as const;
  return {
    changes: changesIn(pairs),
    appeared: onlyIn(appearances[1], appearances[0]),
    disappeared: onlyIn(appearances[0], appearances[1]),
    renamed,
    resources: { before: before.resources.length, after: after.resources.length },
  };
}

interface Group {
  readonly first: TiePair;
  readonly roles: Set<Role>;
  readonly resources: Map<string, ChangedResource>;
}

function changesIn(pairs: readonly Pair[]): readonly Change[] {
  const groups = new Map<string, Group>();
  for (const pair of pairs) {
    const resource = changedResource(pair);
    for (const ties of tieChanges(pair)) {
      // Code that is fetched is nowhere: who it comes from is told below, as a party that is new or gone.
      if (shownOf(ties).place.status === "not-applicable") continue;
      const key = keyOf(ties);
      const group: Group = groups.get(key) ?? { first: ties, roles: new Set(), resources: new Map() };
      group.roles.add(shownOf(ties).role);
      group.resources.set(resourceKey(resource), resource);
      groups.set(key, group);
    }
  }
  return [...groups]
    .map(([key, group]) => ({ key, change: changeOf(group) }))
    .sort((a, b) => compareChanges(a.change, b.change) || compareText(a.key, b.key))
    .map(({ change }) => change);
}

/** Of one role, what went away and what came are the same tie that moved, as far as there are of both. */
export function tieChanges({ before, after }: Pair): readonly TiePair[] {
  const was = before === null ? [] : tiesOf(before);
  const is = after === null ? [] : tiesOf(after);
  const earlier = new Set(was.map(tieKey));
  const kept = new Set(is.map(tieKey).filter((key) => earlier.has(key)));
  return roles.flatMap((role) => {
    const went = distinct(was, role, kept);
    const came = distinct(is, role, kept);
    return pairUp(went, came);
  });
}

function distinct(ties: readonly Tie[], role: Role, kept: ReadonlySet<string>): readonly Tie[] {
  const byKey = new Map(ties.filter((tie) => tie.role === role).map((tie) => [tieKey(tie), tie]));
  return [...byKey].filter(([key]) => !kept.has(key)).map(([, tie]) => tie);
}

function pairUp(went: readonly Tie[], came: readonly Tie[]): readonly TiePair[] {
  return [
    ...came.map((after, position): TiePair => ({ before: went[position] ?? null, after })),
    ...went.slice(came.length).map((before): TiePair => ({ before, after: null })),
  ];
}

/** As it is now; for what is gone, as it was. */
function shownOf<Side extends object>(both: Both<Side>): Side {
  const shown = both.after ?? both.before;
  if (shown === null) throw new Error("One side is there");
  return shown;
}

function changeOf({ first, roles: changed, resources }: Group): Change {
  const { before, after } = first;
  return {
    kind: before === null ? "new" : after === null ? "gone" : "moved",
    roles: roles.filter((role) => changed.has(role)),
    from: before === null ? null : standing(before),
    to: after === null ? null : standing(after),
    deciding: shownOf(first).deciding,
    resources: [...resources].sort(([a], [b]) => compareText(a, b)).map(([, resource]) => resource),
  };
}

function standing({ place, party }: Tie): Standing {
  return { place, party };
}

function keyOf(ties: TiePair): string {
  const { before, after } = ties;
  const { deciding } = shownOf(ties);
  return JSON.stringify([
    before === null ? null : standingKey(before),
    after === null ? null : standingKey(after),
    deciding?.file ?? null,
    deciding?.line ?? null,
  ]);
}

function changedResource(pair: Pair): ChangedResource {
  const { address, type, unit, file, line, system } = shownOf(pair);
  return {
    address,
    type,
    unit: { path: unit.path, variant: unit.variant },
    file,
    line,
    system,
    whole: pair.before === null || pair.after === null,
  };
}

function resourceKey({ unit, address, type }: ChangedResource): string {
  return JSON.stringify([unit.path, unit.variant, address, type]);
}

/** How much it matters: outside the EEA now, then not established, then all else; what is gone comes last. */
function weight({ kind, to }: Change): number {
  if (kind === "gone" || to === null) return 3;
  return to.place.inEea === "no" ? 0 : to.place.inEea === "unknown" ? 1 : 2;
}

function compareChanges(a: Change, b: Change): number {
  return weight(a) - weight(b) || b.resources.length - a.resources.length;
}

interface Presence {
  readonly countries: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly parties: ReadonlyMap<string, SavedParty>;
  readonly jurisdictions: ReadonlySet<string>;
  readonly roles: ReadonlySet<Role>;
}

function presenceIn({ resources }: SavedReport): Presence {
  const ties = resources.flatMap(tiesOf);
  const parties = ties.flatMap(({ party }) => (party === null ? [] : [party]));
  return {
    countries: new Set(
      ties.flatMap(({ place }) =>
        place.status === "known" || place.status === "multi" ? place.countries : [],
      ),
    ),
    areas: new Set(ties.flatMap(({ place }) => place.area ?? [])),
    parties: new Map(parties.map((party) => [party.id, party])),
    jurisdictions: new Set(parties.flatMap(({ parentCountry }) => parentCountry ?? [])),
    roles: new Set(ties.map(({ role }) => role)),
  };
}

function onlyIn(one: Presence, other: Presence): Appearance {
  const rest = <Item>(items: ReadonlySet<Item>, others: ReadonlySet<Item>) =>
    [...items].filter((item) => !others.has(item)).sort();
  return {
    countries: rest(one.countries, other.countries),
    areas: rest(one.areas, other.areas),
    parties: [...one.parties]
      .filter(([id]) => !other.parties.has(id))
      .sort(([a], [b]) => compareText(a, b))
      .map(([, party]) => party),
    jurisdictions: rest(one.jurisdictions, other.jurisdictions),
    roles: roles.filter((role) => one.roles.has(role) && !other.roles.has(role)),
  };
}
