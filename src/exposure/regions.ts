/** What a written region name, identifier or address says about the place. */
import {
  hostOf,
  isPlaceholder,
  providerOfHost,
  type Region,
  regionOf,
  regionOfIdentifier,
} from "../catalogue/index.ts";
import type { Value } from "../model/index.ts";
import { type Location, type Locations, lowest } from "./location.ts";
import { customerRun, unknown } from "./place.ts";
import type { Session, Subject } from "./session.ts";
import { badText, decided } from "./values.ts";
import { endpointStep, regionStep } from "./wording.ts";

/** The part of a location that follows from a region alone. */
export function regionFacts(
  session: Session,
  region: Region,
): Pick<Location, "place" | "regions" | "knowledge" | "precision"> {
  return {
    place: session.places.ofRegion(region),
    regions: [region],
    knowledge: [regionStep(region)],
    precision: region.entry.verified === false ? "medium" : "very-high",
  };
}

/** A region name where one is expected. `prefix` is a qualifier without which the name says nothing. */
export function readRegion(
  session: Session,
  subject: Subject,
  text: string,
  value: Value,
  prefix = "",
): Locations {
  const { provider } = subject;
  if (provider === null) return badText(subject, value, text, "placed-elsewhere");
  const name = prefix + text;
  const region =
    regionOf(session.catalogue, provider, name) ?? regionOfIdentifier(session.catalogue, provider, name);
  if (region !== null) return [decided(subject, value, regionFacts(session, region))];
  return badText(subject, value, text, isPlaceholder(text) ? "placeholder" : "region-not-in-catalogue");
}

/** The region in an identifier; null when it names none. */
export function readIdentifier(
  session: Session,
  subject: Subject,
  text: string,
  value: Value,
): Locations | null {
  if (subject.provider === null) return null;
  const region = regionOfIdentifier(session.catalogue, subject.provider, text);
  return region === null ? null : [decided(subject, value, regionFacts(session, region))];
}

/**
 * An address: whose it is and where. Null when it is the provider's own and names no region, because then the
 * region counts.
 */
export function readAddress(
  session: Session,
  subject: Subject,
  text: string,
  value: Value,
): Locations | null {
  const host = hostOf(text);
  if (host === null)
    return badText(subject, value, text, isPlaceholder(text) ? "placeholder" : "placed-elsewhere");
  if (isOwnMachine(host)) {
    const base = decided(subject, value, { place: unknown(elsewhere(host)), operatedBy: null });
    return [{ ...base, place: customerRun({ ...elsewhere(host), span: base.deciding }) }];
  }
  const match = providerOfHost(session.catalogue, host);
  if (match === null) return [unknownHost(subject, value, host)];
  const { provider } = match;
  const region = match.region ?? regionOf(session.catalogue, provider, host);
  if (region === null && provider === subject.provider) return null;
  const knowledge = [endpointStep(host, provider, provider)];
  if (region === null) {
    const base = decided(subject, value, {
      place: unknown(elsewhere(host)),
      operatedBy: provider,
      knowledge,
    });
    return [{ ...base, place: unknown({ ...elsewhere(host), span: base.deciding }), precision: "high" }];
  }
  const facts = regionFacts(session, region);
  return [
    decided(subject, value, {
      ...facts,
      operatedBy: provider,
      knowledge: [...knowledge, ...facts.knowledge],
      precision: lowest("high", facts.precision),
    }),
  ];
}

function unknownHost(subject: Subject, value: Value, host: string): Location {
  const knowledge =
    subject.provider === null ? [] : [endpointStep(named(host, value), null, subject.provider)];
  const base = decided(subject, value, { place: unknown(elsewhere("")), operatedBy: null, knowledge });
  const reason = { ...elsewhere(named(host, value)), span: base.deciding };
  return { ...base, place: unknown(reason), precision: "high" };
}

function elsewhere(subject: string) {
  return { code: "placed-elsewhere" as const, subject, span: null };
}

/** A sensitive address is not repeated. */
function named(host: string, { sensitive }: Value): string {
  return sensitive ? "(…)" : host;
}

/** Names of the machine itself, as test set-ups use them; `.localhost` by https://www.rfc-editor.org/rfc/rfc6761. */
function isOwnMachine(host: string): boolean {
  return /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0|host\.docker\.internal)$/.test(
    host,
  );
}
