/** Further places that a resource uses: replicas, backups, sinks, keys. Each is a tie of its own. */
import {
  type CopyEntry,
  type FollowsRegion,
  type LocationSource,
  type Region,
  type ResourceTypeEntry,
  regionOf,
} from "../catalogue/index.ts";
import type { Evidence, Resource, Role, Span, UnknownReason, Value } from "../model/index.ts";
import { type Holds, holds } from "./condition.ts";
import { type Found, type Location, lowest, oneOfLocations, togetherLocations } from "./location.ts";
import { subjectOf } from "./main-location.ts";
import { readPath } from "./path.ts";
import { unknown } from "./place.ts";
import { regionFacts } from "./regions.ts";
import type { Session, Subject } from "./session.ts";
import { lookAtEach } from "./sources.ts";
import { traceOf } from "./trace.ts";
import type { TypeRule } from "./type-rule.ts";
import { badText } from "./values.ts";
import { copyStep, dataZoneStep, pairStep } from "./wording.ts";

export interface Tie {
  readonly role: Role;
  readonly location: Location;
}

type Answered = Exclude<Holds, { answer: "no" }>;

export function copiesOf(
  session: Session,
  rule: TypeRule,
  resource: Resource,
  main: Location,
): readonly Tie[] {
  const { entry } = rule;
  if (entry?.copies === undefined) return [];
  const subject: Subject = { ...subjectOf(rule, resource), absence: resource.span };
  return entry.copies.flatMap((copy) => {
    const condition = holds(resource.configuration, copy.when);
    if (condition.answer === "no") return [];
    const found =
      typeof copy.to === "string"
        ? followingFrom(session, subject, main, condition, copy.to)
        : destinations(session, subject, copy.to, condition);
    const step = stepOf(copy, rule, entry);
    return found.flatMap(({ locations, orNext }) =>
      locations.map((location): Tie => {
        const known = { ...location, knowledge: [step, ...location.knowledge] };
        const sure = condition.answer === "yes" && !orNext;
        return {
          role: copy.role,
          location: sure ? known : perhaps(session, subject, known, main, condition),
        };
      }),
    );
  });
}

const steps = new WeakMap<CopyEntry, Map<string, Evidence>>();

function stepOf(copy: CopyEntry, { type, provider }: TypeRule, entry: ResourceTypeEntry): Evidence {
  const byType = steps.get(copy) ?? new Map<string, Evidence>();
  steps.set(copy, byType);
  const step = byType.get(type) ?? copyStep(type, copy, entry, provider);
  byType.set(type, step);
  return step;
}

/** It is there, or all stays where the resource is: code alone does not say which. */
function perhaps(
  session: Session,
  subject: Subject,
  copy: Location,
  main: Location,
  condition: Answered,
): Location {
  const reason = condition.answer === "maybe" ? condition.reason : null;
  const [chosen] = condition.chosenBy;
  const joined = oneOfLocations(session.places, [copy, main], reason);
  if (chosen === undefined || condition.answer === "yes") return joined;
  const { evidence, deciding, conditions } = traceOf(chosen, subject.absence);
  return { ...joined, steps: [...copy.steps, ...evidence], deciding, conditions };
}

/** The first of the alternatives that says something. What is written but leads nowhere is not dropped. */
function destinations(
  session: Session,
  subject: Subject,
  sources: readonly LocationSource[],
  condition: Answered,
): readonly Found[] {
  for (const source of sources) {
    if (holds(subject.configuration, source.when).answer === "no") continue;
    const found = lookAtEach(session, subject, source, condition.chosenBy[0]);
    if (found.length > 0) return found;
  }
  const [lost] = sources.flatMap((source) => writtenIn(subject, source));
  if (lost === undefined || lost.kind !== "string" || lost.value.trim() === "") return [];
  return [{ locations: badText(subject, lost, lost.value, "placed-elsewhere"), orNext: false }];
}

function writtenIn(subject: Subject, source: LocationSource): readonly Value[] {
  if ("ifFound" in source && source.ifFound === true) return [];
  const paths = "parent" in source ? source.parent : "identifier" in source ? [source.identifier] : [];
  return paths.flatMap((path) => readPath(subject.configuration, path).map(({ value }) => value));
}

/** The provider takes the second place from wherever the resource is. */
function followingFrom(
  session: Session,
  subject: Subject,
  main: Location,
  condition: Answered,
  relation: FollowsRegion,
): readonly Found[] {
  const asked = askedBy(subject, condition);
  const base: Location = { ...main, ...asked, steps: [...main.steps, ...asked.steps] };
  if (main.place.status === "unknown")
    return [{ locations: [{ ...base, deciding: main.deciding }], orNext: false }];
  const [first, ...others] = main.regions.flatMap((region) => {
    const other = relatedTo(session, region, relation);
    if (other === null) return [];
    const facts = regionFacts(session, other);
    const step = relation === "paired-region" ? pairStep(region, other) : dataZoneStep(region, other);
    const knowledge = [step, ...facts.knowledge];
    const precision = lowest("high", main.precision, facts.precision);
    return [{ ...base, ...facts, knowledge, precision }];
  });
  // A region without a pair keeps no copy; where a data zone is asked for, requests do run somewhere.
  if (first === undefined) return relation === "paired-region" ? [] : [nowhereNamed(subject, base)];
  const all: readonly [Location, ...Location[]] = [first, ...others];
  if (main.place.status !== "one-of") {
    return [{ locations: togetherLocations(session.places, all), orNext: false }];
  }
  const reason: UnknownReason | null = main.place.reason;
  return [{ locations: [oneOfLocations(session.places, all, reason)], orNext: false }];
}

function relatedTo(session: Session, { entry, provider }: Region, relation: FollowsRegion): Region | null {
  const name = relation === "paired-region" ? entry.paired : entry.dataZone;
  return name === undefined ? null : regionOf(session.catalogue, provider, name);
}

function nowhereNamed({ resource }: Subject, base: Location): Found {
  const reason: UnknownReason = { code: "left-to-provider", subject: resource.type, span: base.deciding };
  return { locations: [{ ...base, place: unknown(reason), regions: [] }], orNext: false };
}

interface Asked {
  readonly steps: readonly Evidence[];
  readonly deciding: Span;
  readonly conditions: readonly Span[];
}

/** The line that asked for a copy; the resource itself when copies are made unless told otherwise. */
function askedBy(subject: Subject, condition: Answered): Asked {
  const [chosen] = condition.chosenBy;
  if (chosen !== undefined) {
    const { evidence, deciding, conditions } = traceOf(chosen, subject.absence);
    return { steps: evidence, deciding, conditions };
  }
  const { absence } = subject;
  return { steps: [{ kind: "file", span: absence }], deciding: absence, conditions: [] };
}
