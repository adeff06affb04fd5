/**
 * What stops when access is denied, and what depends on that. In: reports and what is denied. Out: per resource what
 * happens and the shortest chain that leads to it; per system a verdict.
 */
import type { SavedParty, SavedReport, SavedResource, SavedSystem } from "../../model/index.ts";
import { grouped, sortedBy } from "../../report/index.ts";
import { type Tie, tiesOf } from "../ties.ts";
import { type Denial, isDenied } from "./denial.ts";
import { type Effect, effectOf, type Severity } from "./effects.ts";

export interface Hit {
  readonly resource: SavedResource;
  readonly severity: Severity;
  /** Nothing keeps it going for a while. */
  readonly atOnce: boolean;
  /** What it depends on that is hit before it; null when it is denied itself. */
  readonly via: Hit | null;
  /** Steps to what is denied; 0 when it is denied itself. */
  readonly distance: number;
  /** What is cut at the end of the chain. */
  readonly cut: Cut;
}

/** A chain can be as long as there are resources; nobody reads more of it than this. */
const longestChain = 12;

/** From the resource to what is denied; of a long one the beginning and the end. */
export function chainOf(hit: Hit): { readonly shown: readonly SavedResource[]; readonly left: number } {
  const left = Math.max(0, hit.distance + 1 - longestChain);
  const shown: SavedResource[] = [];
  let position = 0;
  for (let at: Hit | null = hit; at !== null; at = at.via) {
    const isLast = at.via === null;
    if (position < longestChain - 1 || isLast) shown.push(at.resource);
    position += 1;
  }
  return { shown, left };
}

export interface Cut {
  readonly tie: Tie;
  readonly effect: Effect;
}

export type Verdict = "stops" | "degrades" | "survives";

export interface PartImpact {
  /** The declared system; null for a unit that no system claims. */
  readonly system: SavedSystem | null;
  /** The system's name, or the unit's path. */
  readonly name: string;
  readonly organisation: string | null;
  readonly verdict: Verdict;
  /** What decided the verdict; null when it survives. */
  readonly reason: Hit | SystemReason | null;
  /** Worst first. */
  readonly hits: readonly Hit[];
  readonly resources: number;
  /** Parties and services on which it depends directly and at once: the motion's aim is none. */
  readonly directDependences: readonly Dependence[];
}

/** Another system that it cannot do without. */
export interface SystemReason {
  readonly systems: readonly string[];
}

export interface Dependence {
  readonly party: SavedParty | null;
  readonly service: string;
  readonly resources: number;
}

export function impactOn(reports: readonly SavedReport[], denials: readonly Denial[]): readonly PartImpact[] {
  const parts = joined(reports.flatMap((report) => ownImpact(report, denials)));
  const verdicts = throughSystems(parts);
  return parts.map((part, position) => ({ ...part, ...verdicts[position] }));
}

/** What its own code says of each part, before what other systems mean for it. */
export function ownImpact(report: SavedReport, denials: readonly Denial[]): readonly PartImpact[] {
  return partsOf(report, hitsIn(report, denials));
}

/** The code of one system may be in several reports. */
function joined(parts: readonly PartImpact[]): readonly PartImpact[] {
  const groups = grouped(parts, (part) =>
    part.system === null ? part : JSON.stringify([part.organisation, part.name]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    const all = [first, ...others];
    const resources = all.reduce((sum, part) => sum + part.resources, 0);
    const whole = partImpact(
      { ...first, resources },
      all.flatMap(({ hits }) => hits),
    );
    return [whole];
  });
}

/** Breadth first from what is denied, so that the first chain to reach a resource is a shortest one. */
function hitsIn({ resources }: SavedReport, denials: readonly Denial[]): readonly Hit[] {
  const dependents = dependentsIn(resources);
  const hits = new Map<string, Hit>();
  // What stops at once spreads first: a weaker hit does not hide a stronger one.
  for (const stage of stages) {
    let front: Hit[] = resources.flatMap((resource) => {
      const hit = directHit(resource, denials);
      return hit !== null && stage(hit) && !hits.has(resource.id) ? [hit] : [];
    });
    for (const hit of front) hits.set(hit.resource.id, hit);
    while (front.length > 0) {
      const next: Hit[] = [];
      for (const hit of front) {
        for (const dependent of dependents.get(hit.resource.id) ?? []) {
          if (hits.has(dependent.id)) continue;
          const passed: Hit = { ...hit, resource: dependent, via: hit, distance: hit.distance + 1 };
          hits.set(dependent.id, passed);
          next.push(passed);
        }
      }
      front = next;
    }
  }
  return [...hits.values()];
}

const stages: readonly ((hit: Hit) => boolean)[] = [
  ({ severity, atOnce }) => severity === "stops" && atOnce,
  ({ severity }) => severity === "stops",
  ({ atOnce }) => atOnce,
  () => true,
];

/** Who refers to a resource cannot do without it: the address of a server, the name of a bucket, an id of a key. */
function dependentsIn(resources: readonly SavedResource[]): ReadonlyMap<string, readonly SavedResource[]> {
  const dependents = new Map<string, SavedResource[]>();
  for (const resource of resources) {
    for (const id of resource.references) {
      const known = dependents.get(id);
      if (known === undefined) dependents.set(id, [resource]);
      else known.push(resource);
    }
  }
  return dependents;
}

function directHit(resource: SavedResource, denials: readonly Denial[]): Hit | null {
  const cuts = tiesOf(resource)
    .filter((tie) => isDenied(tie, denials))
    .map((tie): Cut => ({ tie, effect: effectOf(tie.role, resource.category) }));
  const [worst] = [...cuts].sort((a, b) => weightOf(a.effect) - weightOf(b.effect));
  if (worst === undefined) return null;
  const { severity, grace } = worst.effect;
  return { resource, severity, atOnce: grace === null, via: null, distance: 0, cut: worst };
}

function weightOf({ severity, grace }: Effect): number {
  return (severity === "stops" ? 0 : 2) + (grace === null ? 0 : 1);
}

function partsOf(report: SavedReport, hits: readonly Hit[]): readonly PartImpact[] {
  const declared = new Map(report.systems.map((system) => [system.name, system]));
  const partOf = ({ system, unit }: SavedResource) =>
    JSON.stringify([system, system === null ? unit.path : null]);
  const hitsOf = grouped(hits, ({ resource }) => partOf(resource));
  const parts = [...grouped(report.resources, partOf)].map(([key, resources]) => {
    const [first] = resources;
    const system = first?.system == null ? null : (declared.get(first.system) ?? null);
    return partImpact(
      {
        system,
        name: first?.system ?? first?.unit.path ?? "",
        organisation: report.organisation?.name ?? null,
        resources: resources.length,
      },
      hitsOf.get(key) ?? [],
    );
  });
  return sortedBy(parts, ({ system, name }) => `${system === null ? 1 : 0}${name}`);
}

function partImpact(
  {
    system,
    name,
    organisation,
    resources,
  }: Pick<PartImpact, "system" | "name" | "organisation" | "resources">,
  unsorted: readonly Hit[],
): PartImpact {
  const hits = sortedBy(unsorted, (hit) =>
    [weightOf({ ...hit.cut.effect }), String(hit.distance).padStart(9, "0"), hit.resource.address].join("\0"),
  );
  const [worst = null] = hits;
  return {
    system,
    name,
    organisation,
    resources,
    verdict: worst === null ? "survives" : worst.severity === "stops" && worst.atOnce ? "stops" : "degrades",
    reason: worst,
    hits,
    directDependences: dependencesIn(hits),
  };
}

function dependencesIn(hits: readonly Hit[]): readonly Dependence[] {
  const direct = hits.filter(({ via, severity, atOnce }) => via === null && severity === "stops" && atOnce);
  const groups = grouped(direct, ({ cut, resource }) =>
    JSON.stringify([cut.tie.party?.id ?? null, resource.category ?? cut.tie.role]),
  );
  const dependences = [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            party: first.cut.tie.party,
            service: first.resource.category ?? first.cut.tie.role,
            resources: others.length + 1,
          },
        ],
  );
  return sortedBy(dependences, ({ party, service, resources }) =>
    [String(1_000_000 - resources).padStart(7, "0"), party?.name ?? "", service].join("\0"),
  );
}

export const verdictWeight: Readonly<Record<Verdict, number>> = { stops: 0, degrades: 1, survives: 2 };

export interface Standing<Reason> {
  readonly verdict: Verdict;
  readonly reason: Reason | SystemReason | null;
}

export interface Named<Reason> extends Standing<Reason> {
  readonly system: { readonly dependsOn: readonly string[] } | null;
  readonly name: string;
  readonly organisation: string | null;
}

/**
 * A system is no better off than what it says it cannot do without. Repeats until nothing changes: cycles end. The
 * verdicts come in the order of the parts.
 */
export function throughSystems<Reason extends object>(
  parts: readonly Named<Reason>[],
): readonly Standing<Reason>[] {
  const key = (organisation: string | null, name: string) => JSON.stringify([organisation, name]);
  const current = new Map<string, Named<Reason>>(
    parts.flatMap((part) => (part.system === null ? [] : [[key(part.organisation, part.name), part]])),
  );
  const worstNeeded = ({ system, organisation }: Named<Reason>) =>
    sortedBy(
      (system?.dependsOn ?? []).flatMap((name) => current.get(key(organisation, name)) ?? []),
      ({ verdict, name }) => `${verdictWeight[verdict]}${name}`,
    )[0];
  for (let changed = true; changed; ) {
    changed = false;
    for (const [at, part] of current) {
      const needed = worstNeeded(part);
      if (needed === undefined || verdictWeight[needed.verdict] >= verdictWeight[part.verdict]) continue;
      const through = needed.reason !== null && "systems" in needed.reason ? needed.reason.systems : [];
      current.set(at, { ...part, verdict: needed.verdict, reason: { systems: [needed.name, ...through] } });
      changed = true;
    }
  }
  return parts.map((part) => {
    const { verdict, reason } =
      part.system === null ? part : (current.get(key(part.organisation, part.name)) ?? part);
    return { verdict, reason };
  });
}
