/** Whose place a reference leads to: the resource that a value was read from, or that a text names. */
import { regionsStartingWith } from "../catalogue/index.ts";
import type { Resource, ResourceReference, UnknownValue, Value } from "../model/index.ts";
import { type Found, type Location, type Locations, lowest, oneOfLocations } from "./location.ts";
import { regionFacts } from "./regions.ts";
import { readResourcePath } from "./resource-path.ts";
import type { Session, Subject } from "./session.ts";
import { traceOf } from "./trace.ts";
import { decided, notKnown } from "./values.ts";

/** A value that only the real resource knows, read where a region is expected. */
export function followAttribute(session: Session, subject: Subject, value: UnknownValue): Found {
  const restricted = regionsThatStart(session, subject, value);
  if (restricted !== null) return { locations: [restricted], orNext: false };
  const { reference } = value.reason;
  const name = reference?.attribute.findLast((part) => !/^\d+$/.test(part)) ?? "";
  const lookup = reference !== undefined && isLookup(session, subject, reference);
  const followed =
    reference !== undefined && (lookup || statesLocation(session, subject, reference, name))
      ? toPlaceOf(session, subject, reference, value)
      : null;
  return { locations: followed ?? notKnown(subject, value), orNext: false };
}

/** More than a reader can use, unless they all lead to the same verdict. */
const mostRegions = 16;

/** A rule says how the region starts: one of the provider's that do. `eu-` at AWS may be London or Zürich. */
function regionsThatStart(session: Session, subject: Subject, value: UnknownValue): Location | null {
  if (value.startsWith === undefined || subject.provider === null) return null;
  const regions = regionsStartingWith(session.catalogue, subject.provider, value.startsWith);
  const [first, ...others] = regions.map((region) =>
    decided(subject, value, { ...regionFacts(session, region), knowledge: [] }),
  );
  if (first === undefined) return null;
  const { steps, deciding, conditions } = first;
  const shared = { steps, deciding, conditions };
  const location = oneOfLocations(session.places, [first, ...others], value.reason, shared);
  return regions.length > mostRegions && location.place.inEea === "unknown" ? null : location;
}

/**
 * A value that refers to the resource this one belongs to, whichever of its attributes was read. Null when it
 * says nothing about where that is.
 */
export function followParent(session: Session, subject: Subject, path: string, value: Value): Found | null {
  const reference = value.kind === "unknown" ? value.reason.reference : undefined;
  const direct = reference === undefined ? null : toPlaceOf(session, subject, reference, value);
  if (direct !== null) return { locations: direct, orNext: false };
  const target = giverOf(session, subject, path, value) ?? calledSo(session, subject, path, value);
  const followed = target === null ? null : placeOfTarget(session, subject, target, value);
  if (followed !== null) return { locations: followed, orNext: false };
  return value.kind === "unknown" ? { locations: notKnown(subject, value), orNext: false } : null;
}

/** `data.aws_region.current.name`: the data source says where it was asked. */
function isLookup(session: Session, subject: Subject, reference: ResourceReference): boolean {
  const [target] = session.resources.at(subject.resource, reference);
  return target?.kind === "data" && session.ruleOf(target)?.entry?.category === "lookup";
}

const placeNames =
  /(?:^|_)(?:regions?|locations?|zones?|datacenters?|data_center)(?:_name|_names|_id|_ids|s)?$/;

/** Whether this attribute of that resource says where it is, as far as its name and the catalogue tell. */
function statesLocation(
  session: Session,
  subject: Subject,
  reference: ResourceReference,
  attribute: string,
): boolean {
  if (placeNames.test(attribute)) return true;
  const [target] = session.resources.at(subject.resource, reference);
  const rule = target === undefined ? null : session.ruleOf(target);
  return rule?.sources.some((source) => "attribute" in source && source.attribute === attribute) ?? false;
}

function toPlaceOf(
  session: Session,
  subject: Subject,
  reference: ResourceReference,
  value: Value,
): Locations | null {
  const targets = session.resources.at(subject.resource, reference);
  // Instances of one block nearly always share a place; past a handful the rest would say nothing new.
  const followed = targets.slice(0, mostInstances).flatMap((target) => {
    const place = target === subject.resource ? null : placeOfTarget(session, subject, target, value);
    return place === null ? [] : [place];
  });
  const [first, ...others] = followed;
  if (first === undefined || others.length === 0) return first ?? null;
  const all: Locations = [first[0], ...others.map(([main]) => main)];
  if (all.every(({ place }) => place === first[0].place)) return first;
  return [oneOfLocations(session.places, all, null)];
}

const mostInstances = 100;

function placeOfTarget(session: Session, subject: Subject, target: Resource, value: Value): Locations | null {
  const main = session.mainOf(target);
  if (main === null || main[0].place.status === "not-applicable") return null;
  const { evidence } = traceOf(value, subject.absence);
  const [first, ...others] = main.map((location): Location => {
    const { operatedBy, precision } = location;
    const byCustomer = subject.provider === null || subject.provider.kind === "customer-run";
    return {
      ...location,
      steps: [...evidence, ...location.steps],
      operatedBy: byCustomer ? operatedBy : subject.provider,
      precision: lowest(precision, value.kind === "string" ? "high" : "very-high"),
      basis: "own",
    };
  });
  if (first === undefined) return null;
  if (target.kind === "data" && !dataTells(session, target, main[0])) {
    const reason = { code: "data-source" as const, subject: target.address, span: target.span };
    const unknownValue: UnknownValue = { kind: "unknown", reason, provenance: value.provenance };
    return notKnown(subject, unknownValue);
  }
  return [first, ...others];
}

/**
 * What a data source finds is where it is, not where the provider would put something new; only what the block
 * itself says counts, a look-up of the provider's own region, and what is only ever looked for there.
 */
function dataTells(session: Session, target: Resource, { basis, place }: Location): boolean {
  const rule = session.ruleOf(target);
  if (rule?.entry?.category === "lookup" || rule?.entry?.foundHere === true) return true;
  return place.status !== "unknown" && basis === "own";
}

/** The resource that the value was read from, when it is one of its names. */
function giverOf(session: Session, { resource }: Subject, path: string, value: Value): Resource | null {
  for (const attribute of namesLike(lastName(path))) {
    const giver = session.resources.givenBy(resource, attribute, value);
    if (giver !== null) return giver;
  }
  return null;
}

/** The one resource of the right type that has this name; null when there is none, or more than one. */
function calledSo(session: Session, subject: Subject, path: string, value: Value): Resource | null {
  if (value.kind !== "string") return null;
  const last = lastName(path);
  const kind = kindIn(last);
  const exact = theOne(subject, candidates(session, subject, kind, namesLike(last), value.value));
  if (exact !== "none") return exact;
  const shorter = shorterKind(kind);
  if (shorter !== null) {
    const found = candidates(session, subject, shorter, namesLike(shorter), value.value);
    const one = theOne(subject, found.filter(isSibling(subject)));
    if (one !== "none") return one;
  }
  return namedInPath(session, subject, value.value);
}

function candidates(
  session: Session,
  { resource }: Subject,
  kind: string,
  attributes: readonly string[],
  text: string,
): readonly Resource[] {
  return attributes.flatMap((attribute) => session.resources.called(resource.unit, kind, attribute, text));
}

/** `none` when nothing is called so, null when more than one thing is. */
function theOne({ resource }: Subject, named: readonly Resource[]): Resource | null | "none" {
  const others = named.filter((candidate) => candidate !== resource);
  if (others.length === 0) return "none";
  const managed = others.filter(({ kind }) => kind === "resource");
  return onlyOf(managed.length > 0 ? managed : others);
}

/** `target_bucket` is a bucket. A `log_group` is no `group`: what ends in a word for many things says nothing. */
function shorterKind(kind: string): string | null {
  const word = kind.slice(kind.lastIndexOf("_") + 1);
  return word === kind || wordsForMany.has(word) ? null : word;
}

const wordsForMany: ReadonlySet<string> = new Set([
  "group",
  "groups",
  "name",
  "policy",
  "profile",
  "set",
  "type",
]);

/** Of the same cloud, because a bare name means something only there. */
function isSibling({ resource }: Subject): (candidate: Resource) => boolean {
  return ({ provider }) => provider?.source === resource.provider?.source;
}

/** A resource of this configuration that a path or an ARN without a region names. */
function namedInPath(session: Session, subject: Subject, text: string): Resource | null {
  const named = readResourcePath(text);
  if (named === null) return null;
  const { kind, name, project } = named;
  const found = candidates(session, subject, kind, ["name", `${kind}_id`, kind], name)
    .filter(isSibling(subject))
    .filter((candidate) => project === null || isIn(candidate, project));
  const one = theOne(subject, found);
  return one === "none" ? null : one;
}

/** Whether nothing says that it belongs to another project. */
function isIn({ configuration, provider }: Resource, project: string): boolean {
  const stated = configuration.attribute("project") ?? provider?.configuration?.attribute("project") ?? null;
  return stated?.kind !== "string" || stated.value === project;
}

/** What the attribute is called at the resource that is referred to; ids are known in plans and states. */
function namesLike(attribute: string): readonly string[] {
  const own = /_(id|arn|self_link)s?$/.exec(attribute)?.[1] ?? "name";
  const names = ["name", own, attribute, attribute.includes("bucket") ? "bucket" : "name"];
  return [...new Set(names)];
}

function onlyOf(candidates: readonly Resource[]): Resource | null {
  const distinct = new Set(candidates);
  const [first] = distinct;
  return distinct.size === 1 && first !== undefined ? first : null;
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).replace(/\[\]$/, "");
}

/** `resource_group_name` refers to a `resource_group`, `bucket` to a `bucket`. */
function kindIn(attribute: string): string {
  return attribute.replace(/_(?:name|id|ids|arn|identifier|self_link|uri)$/, "");
}
