/** From values to locations: known ones are read, the ways of lists and choices are joined, unknowns explained. */
import type { UnknownReason, UnknownValue, Value } from "../model/index.ts";
import { type Found, type Location, type Locations, oneOfLocations, togetherLocations } from "./location.ts";
import { unknown } from "./place.ts";
import type { Session, Subject } from "./session.ts";
import { traceOf } from "./trace.ts";

export interface Reader {
  /** What a text says; null when it says nothing about a place. */
  readonly text: (text: string, value: Value) => Locations | null;
  readonly unknown: (value: UnknownValue) => Found | null;
}

/** What a value says about a place; null when it says nothing, as `null` does. */
export function readValue(session: Session, subject: Subject, value: Value, reader: Reader): Found | null {
  switch (value.kind) {
    case "string":
      return certain(reader.text(value.value, value));
    case "number":
    case "bool":
      return certain(reader.text(String(value.value), value));
    case "null":
      return null;
    case "list":
      return readAll(session, subject, value.elements, reader, value.sensitive);
    case "map": {
      const { open } = value;
      // A resource as a whole stands for what its attributes would say.
      if (open !== undefined)
        return reader.unknown({ kind: "unknown", reason: open, provenance: value.provenance });
      return readAll(session, subject, [...value.entries.values()], reader, value.sensitive);
    }
    case "unknown":
      return value.each ? readValue(session, subject, value.each, reader) : reader.unknown(value);
    case "one-of":
      return readChoice(session, subject, value, reader);
  }
}

function certain(locations: Locations | null): Found | null {
  return locations === null ? null : { locations, orNext: false };
}

function readAll(
  session: Session,
  subject: Subject,
  values: readonly Value[],
  reader: Reader,
  sensitive: true | undefined,
): Found | null {
  const found = values.flatMap((value) => {
    const one = readValue(session, subject, sensitive ? { ...value, sensitive } : value, reader);
    return one === null ? [] : [one];
  });
  return joinAll(session, found);
}

/** Everything that was found, at once. */
export function joinAll(session: Session, found: readonly Found[]): Found | null {
  const [first, ...others] = found;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const all: Locations = [
    ...first.locations,
    ...others.flatMap(({ locations }): readonly Location[] => locations),
  ];
  return {
    locations: togetherLocations(session.places, all),
    orNext: found.every(({ orNext }) => orNext),
  };
}

function readChoice(
  session: Session,
  subject: Subject,
  value: Extract<Value, { kind: "one-of" }>,
  reader: Reader,
): Found | null {
  const { sensitive } = value;
  const choices = value.candidates.map((candidate) =>
    readValue(session, subject, sensitive ? { ...candidate, sensitive } : candidate, reader),
  );
  const said = choices.filter((choice) => choice !== null);
  const [first, ...others] = said.flatMap(({ locations }): readonly Location[] => locations);
  if (first === undefined) return null;
  const { evidence, deciding, conditions } = traceOf(value, subject.absence);
  const location = oneOfLocations(session.places, [first, ...others], null, {
    steps: evidence,
    deciding,
    conditions,
  });
  const orNext = choices.some((choice) => choice === null || choice.orNext);
  return { locations: [location], orNext };
}

/** A text of which it is known what it says, as the decision that it is. */
export function decided(
  subject: Subject,
  value: Value,
  what: Pick<Location, "place"> & Partial<Location>,
): Location {
  const { evidence, deciding, conditions } = traceOf(value, subject.absence);
  return {
    regions: [],
    operatedBy: subject.provider,
    knowledge: [],
    steps: evidence,
    deciding,
    conditions,
    precision: "very-high",
    basis: "own",
    ...what,
  };
}

/** Written, and not known: that is the decision, and its reason is told. */
export function notKnown(subject: Subject, value: UnknownValue): Locations {
  return [decided(subject, value, { place: unknown(value.reason), precision: "high" })];
}

/** A text that names no place. A sensitive one is not repeated. */
export function badText(
  subject: Subject,
  value: Value,
  text: string,
  code: "placeholder" | "region-not-in-catalogue" | "placed-elsewhere",
): Locations {
  const location = decided(subject, value, { place: unknown({ code, subject: "", span: null }) });
  const named = value.sensitive ? subject.resource.type : JSON.stringify(text.slice(0, longestSubject));
  const reason: UnknownReason = { code, subject: named, span: location.deciding };
  return [{ ...location, place: unknown(reason), precision: "high" }];
}

const longestSubject = 60;
