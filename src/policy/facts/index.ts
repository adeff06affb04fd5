/**
 * Facts over many ties at once, which conditions of rules can ask for by name. The language has no arithmetic: what
 * has to be counted or joined is worked out here, each in a file of its own, and only when a rule asks.
 */
import {
  type DataClass,
  type DeclaredSystem,
  type Exposure,
  type NewTie,
  rubriceringen,
  type SinceBaseline,
} from "../../model/index.ts";
import type { Areas } from "../place.ts";
import { groupOf, isCloudUse } from "./cloud-use.ts";
import { type Concentration, concentrationOf, shareWithin } from "./concentration.ts";
import { allCopiesAtOneParty } from "./copies.ts";
import { hasGrown, newTieOf } from "./growth.ts";
import { onlyDirectoriesFrom } from "./identity-provider.ts";
import { impliedTbb, joinedClass } from "./joined-class.ts";

export { isCloudUse } from "./cloud-use.ts";
export { changesText } from "./growth.ts";

export interface Aggregates {
  /** Of the system that the resource belongs to, else of its unit. */
  readonly copiesAtOneParty: (exposure: Exposure, system: DeclaredSystem | null) => boolean | null;
  readonly onlyDirectory: (exposure: Exposure, system: DeclaredSystem | null) => boolean | null;
  /** Of all material systems; of everything when none is declared material. */
  readonly concentration: () => Concentration;
  /** Percentage at parties from the EEA. */
  readonly shareOfEea: () => number | null;
  /** What lies together at the party, of all systems that use it. */
  readonly joined: (exposure: Exposure) => DataClass;
  /** Whether that is heavier than what the system itself states. */
  readonly joinedIsHeavier: (exposure: Exposure, system: DeclaredSystem | null) => boolean | null;
  /** Whether it is a tie that the baseline does not have; null without a baseline. */
  readonly hasGrown: (exposure: Exposure) => boolean | null;
  readonly newTie: (exposure: Exposure) => NewTie | null;
}

export interface Whole {
  readonly exposures: readonly Exposure[];
  readonly systemOf: (exposure: Exposure) => DeclaredSystem | null;
  readonly areas: Areas;
  readonly since: SinceBaseline | null;
}

export function aggregatesOf({ exposures, systemOf, areas, since }: Whole): Aggregates {
  const parts = once(() => partsOf(exposures, systemOf));
  const around = (exposure: Exposure, system: DeclaredSystem | null) =>
    parts().get(partOf(exposure, system)) ?? [];
  const classes = once(() => classesAtGroups(exposures, systemOf));
  const joined = (exposure: Exposure): DataClass =>
    joinedClass([...(classes().get(groupOf(exposure)) ?? [])]);
  const copies = new Map<string, boolean | null>();
  const directories = new Map<string, boolean | null>();
  const remembered = <T>(known: Map<string, T>, key: string, work: () => T): T => {
    if (!known.has(key)) known.set(key, work());
    return known.get(key) as T;
  };
  return {
    copiesAtOneParty: (exposure, system) =>
      remembered(copies, partOf(exposure, system), () => allCopiesAtOneParty(around(exposure, system))),
    onlyDirectory: (exposure, system) => {
      const country = exposure.party?.parentCountry ?? null;
      return remembered(directories, `${country}\0${partOf(exposure, system)}`, () =>
        onlyDirectoriesFrom(around(exposure, system), country),
      );
    },
    concentration: once(() => concentrationOf(materialOnes(exposures, systemOf))),
    shareOfEea: once(() => shareWithin(exposures, areas("eer"))),
    joined,
    joinedIsHeavier: (exposure, system) =>
      system === null || !isCloudUse(exposure) ? null : isHeavier(joined(exposure), system),
    hasGrown: (exposure) => hasGrown(since, exposure),
    newTie: (exposure) => newTieOf(since, exposure),
  };
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** What stands and falls together: a declared system, else a unit. */
function partOf({ resource }: Exposure, system: DeclaredSystem | null): string {
  if (system !== null) return `system\0${system.name}`;
  const { kind, path, within, variant } = resource.unit;
  return ["unit", kind, within ?? path, ...(variant ?? [])].join("\0");
}

function partsOf(exposures: readonly Exposure[], systemOf: Whole["systemOf"]): Map<string, Exposure[]> {
  const parts = new Map<string, Exposure[]>();
  for (const exposure of exposures) {
    const name = partOf(exposure, systemOf(exposure));
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [exposure]);
    else part.push(exposure);
  }
  return parts;
}

function materialOnes(exposures: readonly Exposure[], systemOf: Whole["systemOf"]): readonly Exposure[] {
  const material = exposures.filter((exposure) => systemOf(exposure)?.material === true);
  return material.length > 0 ? material : exposures;
}

function classesAtGroups(
  exposures: readonly Exposure[],
  systemOf: Whole["systemOf"],
): Map<string, Set<DeclaredSystem>> {
  const classes = new Map<string, Set<DeclaredSystem>>();
  for (const exposure of exposures) {
    const system = isCloudUse(exposure) ? systemOf(exposure) : null;
    if (system === null) continue;
    const group = groupOf(exposure);
    classes.set(group, (classes.get(group) ?? new Set()).add(system));
  }
  return classes;
}

function isHeavier(joined: DataClass, own: DataClass): boolean {
  const rank = (word: DataClass["rubricering"]) => (word === null ? -1 : rubriceringen.indexOf(word));
  if (rank(joined.rubricering) > rank(own.rubricering)) return true;
  if (joined.tbb !== impliedTbb(own)) return true;
  if (joined.personalData !== own.personalData) return joined.personalData === "special";
  return joined.baseRegistry !== own.baseRegistry && joined.baseRegistry === "source";
}
