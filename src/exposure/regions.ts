/** What a written region name, identifier or address says about the place. */
import {
  hostOf,
  isPlaceholder,
  type ProviderEntry,
  providerOfHost,
  type Region,
  regionOf,
  regionOfIdentifier,
} from "../catalogue/index.ts";
import type { Place, UnknownReason, Value } from "../model/index.ts";
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
  const shown = named(host, value);
  if (isOwnMachine(host)) {
    return [notThere(decided(subject, value, { place: nowhereYet, operatedBy: null }), shown, customerRun)];
  }
  const match = providerOfHost(session.catalogue, host);
  if (match === null) {
    const knowledge = subject.provider === null ? [] : [endpointStep(shown, null, subject.provider)];
    const make = isOfCustomer(subject.provider) ? customerRun : unknown;
    return [
      notThere(decided(subject, value, { place: nowhereYet, operatedBy: null, knowledge }), shown, make),
    ];
  }
  const { provider } = match;
  const region = match.region ?? regionOf(session.catalogue, provider, host);
  if (region === null && provider === subject.provider) return null;
  const knowledge = [endpointStep(shown, provider, provider)];
  if (region === null) {
    const there = decided(subject, value, { place: nowhereYet, operatedBy: provider, knowledge });
    return [notThere(there, shown, unknown)];
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

/** At a host that is no company's that we know, such software is run by the customer, as where no host is named. */
function isOfCustomer(provider: ProviderEntry | null): boolean {
  return provider?.kind === "customer-run" || provider?.selfHosted === true;
}

/** Replaced as soon as the deciding line is known. */
const nowhereYet: Place = unknown({ code: "placed-elsewhere", subject: "", span: null });

/** The address is known, and not where it is. */
function notThere(location: Location, subject: string, make: (reason: UnknownReason) => Place): Location {
  const reason: UnknownReason = { code: "placed-elsewhere", subject, span: location.deciding };
  return { ...location, place: make(reason), precision: "high" };
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
