/** Where what the customer runs itself is: only the configuration can tell. */
import { type ProviderEntry, regionOf } from "../catalogue/index.ts";
import type { DeclaredCluster, Resource } from "../model/index.ts";
import type { Location } from "./location.ts";
import { regionFacts } from "./regions.ts";
import type { Session } from "./session.ts";

/** The declared cluster or data centre whose paths hold this resource; null when none is declared for it. */
export function declaredPlace(session: Session, resource: Resource): Location | null {
  const cluster = clusterOf(session, resource);
  if (cluster === null) return null;
  const { span, region: name, country } = cluster;
  const provider = declaredProvider(session, resource);
  const base = {
    operatedBy: provider,
    steps: [{ kind: "file" as const, span }],
    deciding: span,
    conditions: [],
    basis: "own" as const,
  };
  const region = provider !== null && name !== null ? regionOf(session.catalogue, provider, name) : null;
  if (region !== null) return { ...base, ...regionFacts(session, region) };
  if (country === null) return null;
  const place = session.places.ofCountry(country);
  return { ...base, place, regions: [], knowledge: [], precision: "very-high" };
}

/** Whose cloud the declared cluster is on. */
export function declaredProvider(session: Session, resource: Resource): ProviderEntry | null {
  const id = clusterOf(session, resource)?.provider ?? null;
  const { providers } = session.catalogue;
  return id !== null && Object.hasOwn(providers, id) ? (providers[id] ?? null) : null;
}

/** The one with the longest path that the resource is under. */
function clusterOf(session: Session, { span, unit }: Resource): DeclaredCluster | null {
  const { clusters } = session.context;
  let best: { readonly cluster: DeclaredCluster; readonly length: number } | null = null;
  for (const cluster of clusters) {
    for (const path of cluster.paths) {
      if (!isUnder(span.file.path, path) && !isUnder(unit.path, path)) continue;
      if (best === null || path.length > best.length) best = { cluster, length: path.length };
    }
  }
  return best?.cluster ?? null;
}

/** `folder` as the configuration writes it. */
export function isUnder(path: string, folder: string): boolean {
  const plain = folder.replace(/^\.\/|\/$/g, "");
  return plain === "." || plain === "" || path === plain || path.startsWith(`${plain}/`);
}
