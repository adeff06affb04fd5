/** Where a resource mainly is. Worked out once for each, because others are where their parent is. */
import { regionOf } from "../catalogue/index.ts";
import type { Resource, UnknownReason } from "../model/index.ts";
import { declaredPlace } from "./clusters.ts";
import { endpointOf } from "./endpoints.ts";
import { type Found, type Location, type Locations, lowest, oneOfLocations } from "./location.ts";
import { unknown } from "./place.ts";
import { regionFacts } from "./regions.ts";
import type { Session, Subject } from "./session.ts";
import { locate } from "./sources.ts";
import type { TypeRule } from "./type-rule.ts";

/** Longer chains of parents exist in no cloud; a hostile one must not fill the stack. */
const deepestChain = 100;

export function mainLocations(session: () => Session): (resource: Resource) => Locations | null {
  const known = new Map<Resource, Locations | null>();
  const underway = new Set<Resource>();
  return (resource) => {
    const before = known.get(resource);
    if (before !== undefined) return before;
    const rule = session().ruleOf(resource);
    if (rule === null || rule.provider.kind === "utility") return null;
    if (underway.has(resource)) return circular(rule, resource, "cycle");
    if (underway.size >= deepestChain) return circular(rule, resource, "budget");
    underway.add(resource);
    const locations = workOut(session(), rule, resource);
    underway.delete(resource);
    known.set(resource, locations);
    return locations;
  };
}

export function subjectOf(rule: TypeRule, resource: Resource): Subject {
  const { configuration, provider: use, span } = resource;
  const byProvider = rule.sources.some((source) => "provider" in source || "environment" in source);
  return {
    resource,
    configuration,
    use,
    provider: rule.provider,
    absence: byProvider && use !== null ? use.span : span,
  };
}

function workOut(session: Session, rule: TypeRule, resource: Resource): Locations {
  const subject = subjectOf(rule, resource);
  const written = () =>
    inPartition(session, subject, rule) ??
    locate(session, subject, rule.sources, rule.stepsOf) ?? [nothingSaid(rule, resource)];
  const boundToPlace = rule.entry?.global !== true && rule.entry?.placeless !== true;
  const endpoint = boundToPlace ? endpointOf(session, subject, rule.type) : null;
  const locations =
    endpoint === null ? written() : (regionThere(session, subject, rule, endpoint) ?? endpoint.locations);
  const [first, ...others] =
    endpoint?.orNext === true
      ? [oneOfLocations(session.places, [...locations, ...written()], null)]
      : locations;
  const finished = (location: Location) => finish(session, rule, resource, location);
  return first === undefined ? [nothingSaid(rule, resource)] : [finished(first), ...others.map(finished)];
}

/**
 * What is global by nature stays within a partition that stands apart, such as a sovereign cloud: the region in the
 * provider's configuration tells which one. Null where nothing says so.
 */
function inPartition(session: Session, subject: Subject, rule: TypeRule): Locations | null {
  if (rule.entry?.global !== true) return null;
  const configured = rule.provider.location.filter(
    (source) => "provider" in source || "environment" in source,
  );
  const found = locate(session, subject, configured, rule.stepsOf);
  const [first, ...others] = (found ?? []).map((location) => partitionOf(session, location));
  return first === undefined || first === null || others.length > 0 ? null : [first];
}

function partitionOf(session: Session, location: Location): Location | null {
  const [region, ...others] = location.regions;
  const name = region?.entry.globalServices;
  if (region === undefined || name === undefined || others.length > 0) return null;
  const partition = regionOf(session.catalogue, region.provider, name);
  // The region stays the one that was named: it tells who operates the partition.
  return partition === null ? null : { ...location, ...regionFacts(session, partition), regions: [region] };
}

/**
 * What anyone can run says with its address who runs it, and with its region where: the region is one of theirs.
 * Null when the address says both, or no region is written.
 */
function regionThere(session: Session, subject: Subject, rule: TypeRule, endpoint: Found): Locations | null {
  const [at] = endpoint.locations;
  const operator = at?.operatedBy ?? null;
  if (rule.provider.kind !== "customer-run" || operator === null || at?.place.status !== "unknown")
    return null;
  const names = rule.sources.filter((source) => "attribute" in source || "provider" in source);
  const found = locate(session, { ...subject, provider: operator }, names, rule.stepsOf);
  if (found === null) return null;
  const [first, ...others] = found.map((location) => ({
    ...location,
    operatedBy: operator,
    knowledge: [...at.knowledge, ...location.knowledge],
  }));
  return first === undefined ? null : [first, ...others];
}

function finish(session: Session, rule: TypeRule, resource: Resource, location: Location): Location {
  const { place, precision } = location;
  const declared = place.status === "customer-run" ? declaredPlace(session, resource) : null;
  if (declared !== null) return { ...declared, knowledge: [...location.knowledge, ...declared.knowledge] };
  const sure = lowest(precision, rule.precision);
  return sure === precision ? location : { ...location, precision: sure };
}

function nothingSaid(rule: TypeRule, resource: Resource): Location {
  const { span, type } = resource;
  const reason: UnknownReason = { code: "type-not-in-catalogue", subject: type, span };
  return {
    place: unknown(reason),
    regions: [],
    operatedBy: rule.provider,
    knowledge: rule.stepsOf(0),
    steps: [{ kind: "file", span }],
    deciding: span,
    conditions: [],
    precision: "medium",
    basis: "absence",
  };
}

function circular(rule: TypeRule, resource: Resource, code: "cycle" | "budget"): Locations {
  const { span, address } = resource;
  const reason: UnknownReason = { code, subject: address, span };
  return [{ ...nothingSaid(rule, resource), place: unknown(reason), knowledge: [] }];
}
