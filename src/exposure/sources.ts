/** The sources of a location, tried in the order of the catalogue. */
import { type AttributeSource, type LocationSource, type Region, regionOf } from "../catalogue/index.ts";
import type { Configuration, Evidence, UnknownReason, Value } from "../model/index.ts";
import { holds } from "./condition.ts";
import { type Found, type Location, type Locations, lowest, oneOfLocations } from "./location.ts";
import { type Match, readPath } from "./path.ts";
import { customerRun, global, notApplicable, unknown } from "./place.ts";
import { followAttribute, followParent } from "./references.ts";
import { readAddress, readIdentifier, readRegion, regionFacts } from "./regions.ts";
import type { Session, Subject } from "./session.ts";
import { traceOf } from "./trace.ts";
import { joinAll, notKnown, type Reader, readValue } from "./values.ts";

/** The first source that says something, with its position; null when none does. */
export function locate(
  session: Session,
  subject: Subject,
  sources: readonly LocationSource[],
  stepsOf: (position: number) => readonly Evidence[],
  from = 0,
): Locations | null {
  for (let position = from; position < sources.length; position++) {
    const source = sources[position];
    if (source === undefined) break;
    const condition = holds(subject.configuration, source.when);
    if (condition.answer === "no") continue;
    const found = lookAt(session, subject, source, condition.chosenBy[0]);
    if (found === null) continue;
    const [first, ...others] = explained(found, stepsOf(position));
    const unsure = condition.answer === "maybe" ? condition.reason : null;
    if (!found.orNext && condition.answer === "yes") return [first, ...others];
    const otherwise = locate(session, subject, sources, stepsOf, position + 1);
    if (otherwise === null) return [first, ...others];
    return [oneOfLocations(session.places, [first, ...others, ...otherwise], unsure)];
  }
  return null;
}

const explanations = new WeakMap<Found, WeakMap<readonly Evidence[], Locations>>();

/** What was read from a provider block serves many resources of few types: explained once for each type. */
function explained(found: Found, steps: readonly Evidence[]): Locations {
  const [first, ...others] = found.locations;
  const explain = (location: Location): Location => {
    return { ...location, knowledge: [...steps, ...location.knowledge] };
  };
  if (first.basis !== "provider") return [explain(first), ...others.map(explain)];
  const bySteps = explanations.get(found) ?? new WeakMap<readonly Evidence[], Locations>();
  explanations.set(found, bySteps);
  const known = bySteps.get(steps);
  if (known !== undefined) return known;
  const made: Locations = [explain(first), ...others.map(explain)];
  bySteps.set(steps, made);
  return made;
}

function lookAt(
  session: Session,
  subject: Subject,
  source: LocationSource,
  chosenBy: Value | undefined,
): Found | null {
  return joinAll(session, lookAtEach(session, subject, source, chosenBy));
}

/** What a source says, each written value by itself. `chosenBy` is what made the source apply. */
export function lookAtEach(
  session: Session,
  subject: Subject,
  source: LocationSource,
  chosenBy: Value | undefined = undefined,
): readonly Found[] {
  if ("attribute" in source) {
    const matches = readPath(subject.configuration, source.attribute);
    return fromMatches(matches, (match) => readHere(session, subject, match, source));
  }
  if ("parent" in source) return kept(source.ifFound, fromParents(session, subject, source.parent));
  if ("identifier" in source) {
    const matches = readPath(subject.configuration, source.identifier);
    const found = fromMatches(matches, ({ value }) =>
      readValue(session, subject, value, {
        text: (text, written) => readIdentifier(session, subject, text, written),
        unknown: (missing) => followParent(session, subject, source.identifier, missing),
      }),
    );
    return kept(source.ifFound, found);
  }
  if ("host" in source) {
    const matches = readPath(subject.configuration, source.host);
    return fromMatches(matches, ({ value }) => readHost(session, subject, value));
  }
  if ("provider" in source) return listed(fromProvider(session, subject, source.provider));
  if ("environment" in source) return listed(fromEnvironment(session, subject, source.environment));
  return [{ locations: [withoutWord(session, subject, source, chosenBy)], orNext: false }];
}

/** What only makes a place more exact says nothing when it is not known itself. */
function kept(ifFound: boolean | undefined, found: readonly Found[]): readonly Found[] {
  const unsettled = found.some(({ locations }) => locations.some(({ place }) => place.status === "unknown"));
  return ifFound === true && unsettled ? [] : found;
}

function listed(found: Found | null): readonly Found[] {
  return found === null ? [] : [found];
}

function fromMatches(matches: readonly Match[], read: (match: Match) => Found | null): readonly Found[] {
  return matches.flatMap((match) => {
    const one = read(match);
    if (one === null) return [];
    return [match.presence === "possible" ? { ...one, orNext: true } : one];
  });
}

function readHere(
  session: Session,
  subject: Subject,
  { value, within }: Match,
  { qualifiedBy, qualifierOmitted, ignore }: AttributeSource,
): Found | null {
  const reader = (prefix: string): Reader => ({
    text: (text, written) =>
      ignore?.includes(text) ? null : readRegion(session, subject, text, written, prefix),
    unknown: (missing) => followAttribute(session, subject, missing),
  });
  const qualifier = qualifiedBy === undefined ? null : qualifierIn(within, qualifiedBy);
  if (qualifier === null) {
    const prefix = qualifierOmitted === undefined ? "" : `${qualifierOmitted}/`;
    return readValue(session, subject, value, reader(prefix));
  }
  // A name that is not known says nothing of the cloud, and an unknown cloud nothing of the name.
  if (value.kind === "unknown") return readValue(session, subject, value, reader(""));
  return readValue(session, subject, qualifier, {
    text: (text) => readValue(session, subject, value, reader(`${text}/`))?.locations ?? null,
    unknown: (missing) => ({ locations: notKnown(subject, missing), orNext: false }),
  });
}

/** In the block of the value itself, else in the nearest one around it. */
function qualifierIn(within: Match["within"], path: string): Value | null {
  for (const configuration of within) {
    const [match] = readPath(configuration, path);
    if (match !== undefined) return match.value;
  }
  return null;
}

export function readHost(session: Session, subject: Subject, value: Value): Found | null {
  return readValue(session, subject, value, {
    text: (text, written) => readAddress(session, subject, text, written),
    unknown: (missing) => followParent(session, subject, "", missing),
  });
}

/** Of several references to where it belongs, one that is known is enough. */
function fromParents(session: Session, subject: Subject, paths: readonly string[]): readonly Found[] {
  let unsettled: readonly Found[] = [];
  for (const path of paths) {
    const matches = readPath(subject.configuration, path);
    const found = fromMatches(matches, ({ value }) => readParent(session, subject, path, value));
    if (found.some(({ locations }) => locations[0].place.status !== "unknown")) return found;
    if (unsettled.length === 0) unsettled = found;
  }
  return unsettled;
}

function readParent(session: Session, subject: Subject, path: string, value: Value): Found | null {
  return readValue(session, subject, value, {
    text: (text, written) =>
      followParent(session, subject, path, written)?.locations ??
      readIdentifier(session, subject, text, written),
    unknown: (missing) => followParent(session, subject, path, missing),
  });
}

const ofConfigurations = new WeakMap<Session, WeakMap<Configuration, Map<string, Found | null>>>();

/** Many resources share a provider block: it is read once for each attribute. */
function fromProvider(session: Session, subject: Subject, path: string): Found | null {
  const configuration = subject.use?.configuration ?? null;
  if (configuration === null) return null;
  const known = ofConfigurations.get(session) ?? new WeakMap<Configuration, Map<string, Found | null>>();
  ofConfigurations.set(session, known);
  const read = known.get(configuration) ?? new Map<string, Found | null>();
  known.set(configuration, read);
  const key = `${subject.provider?.id ?? ""} ${path}`;
  const before = read.get(key);
  if (before !== undefined) return before;
  const there: Subject = { ...subject, absence: configuration.span };
  const each = fromMatches(readPath(configuration, path), ({ value }) =>
    readValue(session, there, value, {
      text: (text, written) => readRegion(session, there, text, written),
      unknown: (missing) => followAttribute(session, there, missing),
    }),
  );
  const found = joinAll(session, each);
  const result = found === null ? null : ofProvider(found);
  read.set(key, result);
  return result;
}

function ofProvider({ locations: [first, ...others], orNext }: Found): Found {
  const basis = "provider" as const;
  return {
    locations: [{ ...first, basis }, ...others.map((other) => ({ ...other, basis }))],
    orNext,
  };
}

/** The regions that the provider block names, whatever the type of the resource makes of them. */
export function configuredRegions(session: Session, subject: Subject): readonly Region[] {
  const sources = subject.provider?.location ?? [];
  for (const source of sources) {
    if (!("provider" in source) || source.when !== undefined) continue;
    const found = fromProvider(session, subject, source.provider);
    if (found !== null) return found.locations.flatMap(({ regions }) => regions);
  }
  return [];
}

/** Never our own environment: only what the configuration declares. */
function fromEnvironment(session: Session, subject: Subject, name: string): Found | null {
  const declared = session.context.environment.get(name);
  if (declared === undefined) return null;
  const origin = { kind: "environment" as const, name, declared: declared.span };
  const provenance = { origin, path: null, conditions: [] };
  const value: Value = { kind: "string", value: declared.value, provenance };
  const read = readValue(session, subject, value, {
    text: (text, written) => readRegion(session, subject, text, written),
    unknown: () => null,
  });
  return read === null ? null : ofProvider(read);
}

type LastSource = Extract<
  LocationSource,
  { omitted: string } | { place: string } | { area: string } | { unknown: string }
>;

/** Nothing is written about the place itself: what applies then. */
function withoutWord(
  session: Session,
  subject: Subject,
  source: LastSource,
  chosenBy: Value | undefined,
): Location {
  const { provider } = subject;
  const base =
    chosenBy === undefined ? absent(subject) : { ...absent(subject), ...chosen(subject, chosenBy) };
  const reason = (code: UnknownReason["code"]): UnknownReason => ({
    code,
    subject: code === "provider-region-unset" ? providerName(subject) : subject.resource.type,
    span: base.deciding,
  });
  if ("unknown" in source) return { ...base, place: unknown(reason(source.unknown)) };
  if ("area" in source) return { ...base, place: session.places.inArea(source.area, source.area) };
  if ("place" in source) {
    if (source.place === "global") return { ...base, place: global("global") };
    if (source.place === "not-applicable") return { ...base, place: notApplicable };
    const place = customerRun(reason("cluster-not-declared"));
    return { ...base, place, operatedBy: null };
  }
  const region = provider === null ? null : regionOf(session.catalogue, provider, source.omitted);
  if (region === null) return { ...base, place: unknown(reason("placed-elsewhere")) };
  const facts = regionFacts(session, region);
  return { ...base, ...facts, precision: lowest("high", facts.precision) };
}

function absent({ absence, provider }: Subject): Omit<Location, "place"> {
  return {
    regions: [],
    operatedBy: provider,
    knowledge: [],
    steps: absence.file.path === "" ? [] : [{ kind: "file", span: absence }],
    deciding: absence,
    conditions: [],
    precision: "high",
    basis: "absence",
  };
}

/** Another attribute decided: `scope = "CLOUDFRONT"`. */
function chosen(
  subject: Subject,
  value: Value,
): Pick<Location, "steps" | "deciding" | "conditions" | "basis"> {
  const { evidence, deciding, conditions } = traceOf(value, subject.absence);
  return { steps: evidence, deciding, conditions, basis: "own" };
}

function providerName({ use, resource }: Subject): string {
  if (use === null) return resource.type;
  return use.alias === null ? use.localName : `${use.localName}.${use.alias}`;
}
