/** Where the state is kept: it holds every attribute of every resource, secrets included. */
import type { BackendEntry, ProviderEntry } from "../catalogue/index.ts";
import type { Evidence, Exposure, Resource, UnknownReason } from "../model/index.ts";
import { withBeneath } from "./beneath.ts";
import { declaredPlace } from "./clusters.ts";
import { endpointIn } from "./endpoints.ts";
import { type Location, oneOfLocations } from "./location.ts";
import type { Parties } from "./parties.ts";
import { unknown } from "./place.ts";
import { exposureOf } from "./resources.ts";
import type { Session, Subject } from "./session.ts";
import { locate } from "./sources.ts";
import { sourceStep } from "./wording.ts";

export function exposeBackend(session: Session, parties: Parties, resource: Resource): readonly Exposure[] {
  const { backends, providers } = session.catalogue;
  const entry = Object.hasOwn(backends, resource.type) ? backends[resource.type] : undefined;
  if (entry === undefined) {
    const subject = `backend "${resource.type}"`;
    return [ofUnknownState(resource, { code: "type-not-in-catalogue", subject, span: resource.span })];
  }
  const provider =
    entry.provider !== null && Object.hasOwn(providers, entry.provider)
      ? (providers[entry.provider] ?? null)
      : null;
  return locationsOf(session, entry, provider, resource).flatMap((location) => {
    const tie = { ...exposureOf(resource, "state", location, null, parties), stores: true };
    return withBeneath(session, parties, tie, location);
  });
}

function locationsOf(
  session: Session,
  entry: BackendEntry,
  provider: ProviderEntry | null,
  resource: Resource,
): readonly Location[] {
  const { configuration, span } = resource;
  const subject: Subject = { resource, configuration, use: null, provider, absence: span };
  const stepsOf = (position: number): readonly Evidence[] => {
    const source = entry.location[position];
    return source === undefined ? [] : [sourceStep(`backend ${entry.id}`, source, provider, entry)];
  };
  const written = () => locate(session, subject, entry.location, stepsOf) ?? [];
  const endpoint = endpointIn(session, subject, entry.endpoints ?? []);
  const locations = endpoint === null ? written() : endpoint.locations;
  const [first, ...others] = endpoint?.orNext === true ? [...locations, ...written()] : locations;
  if (first === undefined) return [];
  const joined =
    endpoint?.orNext === true ? [oneOfLocations(session.places, [first, ...others], null)] : locations;
  return joined.map((location) =>
    location.place.status === "customer-run" ? (declaredPlace(session, resource) ?? location) : location,
  );
}

/** Kept somewhere, and code does not say where. */
export function ofUnknownState(resource: Resource, reason: UnknownReason): Exposure {
  const { span } = resource;
  return {
    resource,
    role: "state",
    place: unknown(reason),
    party: null,
    evidence: [{ kind: "file", span }],
    deciding: span,
    conditions: [],
    precision: "medium",
    byGeneralRule: false,
    stores: true,
  };
}
