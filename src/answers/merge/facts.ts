/**
 * The facts behind the answers. In: the digests of one organisation, or of all of a ministry. Out: everything that the
 * documents say, as data, with the lines it rests on.
 */
import { loadCatalogue, membersOn } from "../../catalogue/index.ts";
import {
  type BaseRegistry,
  baseRegistryKinds,
  type PersonalData,
  personalDataKinds,
  type Rubricering,
  rubriceringen,
  type SavedSystem,
  type Tbb,
  tbbLevels,
} from "../../model/index.ts";
import { compareText, grouped, sortedBy } from "../../report/index.ts";
import { type Measure, measureUses } from "../concentration/index.ts";
import { joinSummaries, type PartSummary, throughSystems } from "../impact/index.ts";
import type { Row } from "../inventory/index.ts";
import type { Place } from "../ties.ts";
import { type Decision, type Digest, joinDecisions, joinStores, type Lapsed, type Store } from "./digest.ts";

export interface Facts {
  /** The days that were judged as, the first and the last. */
  readonly from: string;
  readonly asOf: string;
  readonly profiles: readonly string[];
  readonly toolVersions: readonly string[];
  readonly repositories: readonly Repository[];
  readonly systems: readonly SystemFacts[];
  readonly services: readonly Service[];
  readonly concentration: Measure;
  /** When parties under American jurisdiction deny access; by system, then by folder. */
  readonly impact: readonly PartSummary[];
  readonly stores: readonly Store[];
  readonly decisions: readonly Decision[];
  readonly lapsed: readonly Lapsed[];
}

export interface Repository {
  readonly name: string;
  readonly asOf: string;
  readonly profile: string;
  readonly toolVersion: string;
  readonly resources: number;
  /** Ties of which the place is not established. */
  readonly unknown: number;
  readonly incomplete: boolean;
}

/** A system as all repositories together describe it; of what protects data, the heaviest counts. */
export interface SystemFacts {
  readonly name: string;
  readonly material: boolean | null;
  readonly personalData: PersonalData | null;
  readonly rubricering: Rubricering | null;
  readonly tbb: Tbb | null;
  readonly baseRegistry: BaseRegistry | null;
  readonly riskAnalysis: SavedSystem["riskAnalysis"];
  readonly exitPlan: SavedSystem["exitPlan"];
  readonly contractUntil: string | null;
  readonly evidence: readonly Place[];
}

export interface Service {
  readonly repository: string;
  /** The name of its system, as in `systems`. */
  readonly system: string | null;
  readonly row: Row;
}

export function factsOf(digests: readonly Digest[]): Facts {
  const days = digests.map(({ profile }) => profile.asOf).sort();
  const asOf = days.at(-1) ?? "";
  const call = naming(digests);
  const parts = joinedParts(digests);
  const verdicts = throughSystems(parts);
  return {
    from: days[0] ?? "",
    asOf,
    profiles: distinct(digests.map(({ profile }) => profile.id)),
    toolVersions: distinct(digests.map(({ toolVersion }) => toolVersion)),
    repositories: digests.map(({ repository, profile, toolVersion, summary }) => ({
      name: repository,
      asOf: profile.asOf,
      profile: profile.id,
      toolVersion,
      resources: summary.resources,
      unknown: summary.unknown,
      incomplete: summary.incomplete,
    })),
    systems: systemsIn(digests, call),
    services: digests.flatMap((digest) =>
      digest.services.map((row) => ({
        repository: digest.repository,
        system: call(digest, row.system?.name ?? null),
        row,
      })),
    ),
    concentration: measureUses(
      digests.flatMap(({ uses }) => uses),
      asOf,
      "resources",
      membersOn(loadCatalogue(), "eer", asOf),
    ),
    impact: parts.map((part, position) => ({
      ...part,
      ...verdicts[position],
      name: part.system === null ? part.name : callIn(digests, part.organisation, part.name),
    })),
    stores: sortedBy(
      joinStores(
        digests.flatMap((digest) =>
          digest.stores.map((store) => ({ ...store, system: call(digest, store.system) })),
        ),
      ),
      ({ system, party, keyHolder, certain }) =>
        [system ?? "\uffff", party?.name ?? "\uffff", keyHolder ?? "\uffff", certain ? 0 : 1].join("\0"),
    ),
    decisions: joinDecisions(
      digests.flatMap((digest) =>
        digest.decisions.map((decision) => ({
          ...decision,
          systems: decision.systems.flatMap((system) => call(digest, system) ?? []),
        })),
      ),
    ),
    lapsed: digests.flatMap(({ lapsed }) => lapsed),
  };
}

type Naming = (digest: Digest, system: string | null) => string | null;

/** Systems of several organisations are told apart by whose they are. */
function naming(digests: readonly Digest[]): Naming {
  return ({ organisation }, system) =>
    system === null ? null : callIn(digests, organisation?.name ?? null, system);
}

function callIn(digests: readonly Digest[], organisation: string | null, system: string): string {
  const first = digests[0]?.organisation?.name ?? null;
  const isAlone = digests.every((digest) => (digest.organisation?.name ?? null) === first);
  return isAlone || organisation === null ? system : `${organisation}: ${system}`;
}

/** A folder of one repository is not that of another; a system is one, wherever its code is. */
function joinedParts(digests: readonly Digest[]): readonly PartSummary[] {
  const parts = digests.flatMap(({ repository, impact }) =>
    impact.map((part) => (part.system === null ? { ...part, name: `${repository}:${part.name}` } : part)),
  );
  const groups = grouped(parts, ({ system, organisation, name }) =>
    JSON.stringify([system === null, organisation, name]),
  );
  const joined = [...groups.values()].flatMap((those) => joinSummaries(those) ?? []);
  return sortedBy(joined, ({ system, organisation, name }) =>
    [system === null ? 1 : 0, organisation ?? "\uffff", name].join("\0"),
  );
}

function systemsIn(digests: readonly Digest[], call: Naming): readonly SystemFacts[] {
  const declared = digests.flatMap((digest) =>
    digest.systems.map((system) => ({
      system,
      name: call(digest, system.name) ?? system.name,
      evidence: { address: system.name, file: `${digest.repository}:${system.file}`, line: system.line },
    })),
  );
  const facts = [...grouped(declared, ({ name }) => name)].map(([name, those]): SystemFacts => {
    const systems = those.map(({ system }) => system);
    return {
      name,
      material: systems.some(({ material }) => material === true)
        ? true
        : (systems.find(({ material }) => material !== null)?.material ?? null),
      personalData: heaviest(personalDataKinds, systems, ({ personalData }) => personalData),
      rubricering: heaviest(rubriceringen, systems, ({ rubricering }) => rubricering),
      tbb: heaviest(tbbLevels, systems, ({ tbb }) => tbb),
      baseRegistry: heaviest(baseRegistryKinds, systems, ({ baseRegistry }) => baseRegistry),
      riskAnalysis: systems.find(({ riskAnalysis }) => riskAnalysis !== null)?.riskAnalysis ?? null,
      exitPlan: systems.find(({ exitPlan }) => exitPlan !== null)?.exitPlan ?? null,
      contractUntil: systems.find(({ contractUntil }) => contractUntil !== null)?.contractUntil ?? null,
      evidence: those.map(({ evidence }) => evidence),
    };
  });
  return sortedBy(facts, ({ name }) => name);
}

/** `levels` stand in order, the least first. */
function heaviest<Level extends string>(
  levels: readonly Level[],
  systems: readonly SavedSystem[],
  of: (system: SavedSystem) => Level | null,
): Level | null {
  return levels.findLast((level) => systems.some((system) => of(system) === level)) ?? null;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}
