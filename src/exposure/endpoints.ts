/** Endpoints in a provider block or a backend: they send resources elsewhere, whatever the region says. */
import type { ProviderEntry } from "../catalogue/index.ts";
import type { Configuration } from "../model/index.ts";
import type { Found } from "./location.ts";
import { type Match, readPath } from "./path.ts";
import type { Session, Subject } from "./session.ts";
import { readHost } from "./sources.ts";

interface Endpoint {
  readonly match: Match;
  /** The service that the endpoint is for, where the block has one for each; null for all. */
  readonly service: string | null;
}

const ofConfigurations = new WeakMap<Configuration, Map<ProviderEntry, readonly Endpoint[]>>();

/** Where an endpoint sends a resource of this type; null when none does. */
export function endpointOf(session: Session, subject: Subject, type: string): Found | null {
  const { provider, use } = subject;
  if (provider?.endpoints === undefined || use === null || use.configuration === null) return null;
  const endpoints = endpointsIn(use.configuration, provider);
  if (endpoints.length === 0) return null;
  const there: Subject = { ...subject, absence: use.span };
  for (const { match, service } of endpoints) {
    if (service !== null && !belongsTo(type, service, provider)) continue;
    const found = readHost(session, there, match.value);
    if (found !== null) return found;
  }
  return null;
}

/** The first endpoint among these paths that says something. */
export function endpointIn(session: Session, subject: Subject, paths: readonly string[]): Found | null {
  for (const path of paths) {
    for (const { value } of readPath(subject.configuration, path)) {
      const found = readHost(session, subject, value);
      if (found !== null) return found;
    }
  }
  return null;
}

function endpointsIn(configuration: Configuration, provider: ProviderEntry): readonly Endpoint[] {
  const byProvider = ofConfigurations.get(configuration) ?? new Map<ProviderEntry, readonly Endpoint[]>();
  ofConfigurations.set(configuration, byProvider);
  const known = byProvider.get(provider);
  if (known !== undefined) return known;
  const made = (provider.endpoints ?? []).flatMap((path) =>
    readPath(configuration, path).map((match): Endpoint => {
      return { match, service: path.endsWith("*") ? match.name : null };
    }),
  );
  byProvider.set(provider, made);
  return made;
}

/** `s3` is for `aws_s3_bucket`; where the type does not carry the service's name, the catalogue lists it. */
function belongsTo(type: string, service: string, { prefixes, services }: ProviderEntry): boolean {
  if (prefixes.some((prefix) => type.startsWith(`${prefix}${service}_`) || type === prefix + service))
    return true;
  const listed = services !== undefined && Object.hasOwn(services, service) ? (services[service] ?? []) : [];
  return listed.some((form) => (form.endsWith("*") ? type.startsWith(form.slice(0, -1)) : form === type));
}
