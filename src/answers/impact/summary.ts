/**
 * What is kept of a part when its resources are let go: the verdict, its reason with the lines it rests on, and what
 * happens, party by party. In: a part. Out: something small, that can be joined with what others say of the same system.
 */
import type { SavedParty, SavedSystem } from "../../model/index.ts";
import { compareText, grouped, sortedBy } from "../../report/index.ts";
import { type Place, placeOf } from "../ties.ts";
import type { Effect } from "./effects.ts";
import {
  chainOf,
  type Hit,
  type PartImpact,
  type SystemReason,
  type Verdict,
  verdictWeight,
} from "./spread.ts";

export interface PartSummary {
  readonly system: SavedSystem | null;
  /** The system's name, or the unit's path. */
  readonly name: string;
  readonly organisation: string | null;
  readonly verdict: Verdict;
  readonly reason: Cause | SystemReason | null;
  readonly resources: number;
  readonly stopping: number;
  readonly degrading: number;
  /** Of what is denied itself; worst first. */
  readonly consequences: readonly Consequence[];
}

export interface Cause {
  /** From the resource to what is denied. */
  readonly chain: readonly Place[];
  /** Steps that are left out of it. */
  readonly left: number;
  readonly party: SavedParty | null;
  readonly effect: Effect;
}

/** What happens in the same way, at the same party. */
export interface Consequence {
  readonly party: SavedParty | null;
  readonly service: string;
  readonly effect: Effect;
  readonly resources: number;
  /** The first lines. */
  readonly evidence: readonly Place[];
}

const mostEvidence = 3;

export function summaryOf(part: PartImpact, shown: (place: Place) => Place = (place) => place): PartSummary {
  const { system, name, organisation, verdict, reason, resources, hits } = part;
  const stopping = hits.filter(({ severity }) => severity === "stops").length;
  const cause = reason === null || "systems" in reason ? reason : causeOf(reason);
  return {
    system,
    name,
    organisation,
    verdict,
    reason: cause === null || "systems" in cause ? cause : { ...cause, chain: cause.chain.map(shown) },
    resources,
    stopping,
    degrading: hits.length - stopping,
    consequences: consequencesOf(hits, shown),
  };
}

export function causeOf(hit: Hit): Cause {
  const { shown, left } = chainOf(hit);
  return { chain: shown.map(placeOf), left, party: hit.cut.tie.party, effect: hit.cut.effect };
}

function consequencesOf(hits: readonly Hit[], shown: (place: Place) => Place): readonly Consequence[] {
  const direct = hits.filter(({ via }) => via === null);
  const each = direct.map(
    ({ cut: { tie, effect }, resource }): Consequence => ({
      party: tie.party,
      service: resource.category ?? tie.role,
      effect,
      resources: 1,
      evidence: [shown(placeOf(resource))],
    }),
  );
  return joinConsequences(each);
}

function joinConsequences(all: readonly Consequence[]): readonly Consequence[] {
  const groups = grouped(all, ({ party, service, effect }) =>
    JSON.stringify([party?.id ?? null, service, effect.severity, effect.grace, effect.reason]),
  );
  const joined = [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const those = [first, ...others];
    return [
      {
        ...first,
        resources: those.reduce((sum, { resources }) => sum + resources, 0),
        evidence: those.flatMap(({ evidence }) => evidence).slice(0, mostEvidence),
      },
    ];
  });
  return sortedBy(joined, ({ party, service, effect, resources }) =>
    [
      effect.severity === "stops" ? 0 : 1,
      effect.grace === null ? 0 : 1,
      String(1_000_000_000 - resources).padStart(10, "0"),
      party?.name ?? "",
      service,
    ].join("\0"),
  );
}

/** Of one system. */
export function joinSummaries(parts: readonly PartSummary[]): PartSummary | null {
  const [worst] = [...parts].sort(
    (a, b) => verdictWeight[a.verdict] - verdictWeight[b.verdict] || compareText(a.name, b.name),
  );
  if (worst === undefined) return null;
  const sum = (of: (part: PartSummary) => number) => parts.reduce((total, part) => total + of(part), 0);
  return {
    ...worst,
    resources: sum(({ resources }) => resources),
    stopping: sum(({ stopping }) => stopping),
    degrading: sum(({ degrading }) => degrading),
    consequences: joinConsequences(parts.flatMap(({ consequences }) => consequences)),
  };
}
