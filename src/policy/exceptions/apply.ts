/**
 * Findings to be, and the exceptions that are stated, in; out comes each finding with the exception that covers it,
 * and what is wrong with exceptions.
 *
 * Where an exception covers some of the resources of a finding, that becomes two: one that is excepted, and one that
 * is not and keeps its name.
 */
import type { DeclaredSystem, Exception, Exposure, Resource } from "../../model/index.ts";
import type { ActiveRule } from "../active.ts";
import type { Group } from "../group.ts";
import { type Areas, placeTests } from "../place.ts";
import { type Covers, coverageOf, liesIn } from "./coverage.ts";
import type { StatedException } from "./stated.ts";
import { type Circumstances, type Trouble, trouble, troubleOf } from "./verdict.ts";

export interface ExceptedGroup extends Group {
  readonly exception: Exception | null;
}

export interface TroubledException {
  readonly stated: StatedException;
  readonly trouble: Trouble;
}

export interface Applied {
  readonly groups: readonly ExceptedGroup[];
  readonly troubled: readonly TroubledException[];
}

export interface Application extends Circumstances {
  readonly stated: readonly StatedException[];
  readonly active: readonly ActiveRule[];
  /** Null for all. */
  readonly selected: ReadonlySet<string> | null;
  readonly areas: Areas;
  readonly systemOf: (resource: Resource) => DeclaredSystem | null;
  /** What was scanned, relative to the root: only of that can be said that an exception covers nothing in it. */
  readonly paths: readonly string[];
}

interface Counting {
  readonly exception: Exception;
  readonly covers: Covers;
}

export function applyExceptions(groups: readonly Group[], application: Application): Applied {
  const troubled: TroubledException[] = [];
  const counting = new Map<string, Counting[]>();
  for (const stated of application.stated) {
    const { rule } = stated.declared;
    const covers = coverageOf(stated, application.systemOf);
    const covered = groups
      .filter((group) => group.rule.entry.id === rule)
      .flatMap((group) => allOf(group).filter((exposure) => covers(group, exposure)));
    const problem = troubleOf(stated, application) ?? troubleWith(covered, stated, application);
    if (problem !== null) troubled.push({ stated, trouble: problem });
    const exception = problem === null ? exceptionOf(stated) : null;
    if (exception !== null) counting.set(rule, [...(counting.get(rule) ?? []), { exception, covers }]);
  }
  return {
    groups: groups.flatMap((group) => split(group, counting.get(group.rule.entry.id) ?? [])),
    troubled,
  };
}

function allOf({ exposures, absorbed }: Group): readonly Exposure[] {
  return [...exposures, ...absorbed];
}

/** A condition that one of the things that are covered does not meet ends the exception for all of them. */
function troubleWith(
  covered: readonly Exposure[],
  stated: StatedException,
  { areas, active, selected, paths }: Application,
): Trouble | null {
  const { rule, conditions, paths: own, span } = stated.declared;
  if (covered.length > 0) {
    const area = new Set(conditions.within?.flatMap((name) => [...areas(name)]));
    const outside = conditions.within && covered.find((exposure) => !liesWithin(exposure, area, areas));
    return outside ? trouble("outside", outside.resource.address) : null;
  }
  const asked = active.some(({ entry }) => entry.id === rule) && (selected?.has(rule) ?? true);
  const where = stated.origin.kind === "configuration" ? (own ?? ["."]) : [span.file.path];
  return asked && where.every((path) => liesIn(paths, path)) ? trouble("unused", rule) : null;
}

/** What is not known to lie in it is not taken to. */
function liesWithin({ place }: Exposure, area: ReadonlySet<string>, areas: Areas): boolean {
  return place.status === "not-applicable" || placeTests(areas).within(place, area);
}

/** Nothing that is required is missing: that has been seen to. */
function exceptionOf({ declared }: StatedException): Exception | null {
  const { until, by, decision, reason, span } = declared;
  if (until === null || by === null || decision === null || reason === null) return null;
  return { until, by, decision, reason, span };
}

/** Every exposure goes to the first exception that covers it. */
function split(group: Group, counting: readonly Counting[]): readonly ExceptedGroup[] {
  if (counting.length === 0) return [{ ...group, exception: null }];
  const coveredBy = (exposure: Exposure) =>
    counting.find(({ covers }) => covers(group, exposure))?.exception ?? null;
  const exceptions = new Set(allOf(group).map(coveredBy));
  const parts = [...exceptions].map((exception): ExceptedGroup => {
    const own = (exposures: readonly Exposure[]) =>
      exposures.filter((exposure) => coveredBy(exposure) === exception);
    const [exposures, absorbed] = [own(group.exposures), own(group.absorbed)];
    // An exception can name what only a weaker rule matched.
    return exposures.length > 0
      ? { ...group, exposures, absorbed, exception }
      : { ...group, exposures: absorbed, absorbed: [], exception };
  });
  return parts.map((part) => named(part, parts));
}

/** The finding that goes on counting keeps its name, and so does one that is covered as a whole. */
function named(part: ExceptedGroup, parts: readonly ExceptedGroup[]): ExceptedGroup {
  const { exception } = part;
  if (parts.length === 1 || exception === null) return part;
  return { ...part, identity: [...part.identity, "excepted", exception.by, exception.decision] };
}
