/** What a kind states as its destinations: stores, backups, secrets, clusters, with an endpoint before a region. */
import {
  hostOf,
  type KubernetesEntry,
  type ObjectTie,
  type ProviderEntry,
  serviceOfHost,
} from "../../catalogue/index.ts";
import type { Configuration, Evidence, Exposure, Value } from "../../model/index.ts";
import { holds } from "../condition.ts";
import type { Location } from "../location.ts";
import { readPath } from "../path.ts";
import { unknown } from "../place.ts";
import type { Subject } from "../session.ts";
import { locate } from "../sources.ts";
import { sourceStep } from "../wording.ts";
import { blocksAt } from "./blocks.ts";
import { isPrivateAddress, locationOfService } from "./hosts.ts";
import { inCluster, type Scene, tie, writtenAt } from "./scene.ts";

export function exposeTie(scene: Scene, entry: ObjectTie, family: KubernetesEntry): readonly Exposure[] {
  const { configuration } = scene.resource;
  const blocks = entry.at === undefined ? [configuration] : blocksAt(configuration, entry.at);
  return blocks.flatMap((block) =>
    holds(block, entry.when).answer === "no" ? [] : exposeBlock(scene, entry, family, block),
  );
}

function exposeBlock(
  scene: Scene,
  entry: ObjectTie,
  family: KubernetesEntry,
  block: Configuration,
): readonly Exposure[] {
  const { session, resource } = scene;
  const { role } = entry;
  const stores = entry.stores ?? null;
  const provider = entry.provider === null ? null : (session.catalogue.providers[entry.provider] ?? null);
  for (const path of entry.endpoints ?? []) {
    for (const { value } of readPath(block, path)) {
      const there = endpointAt(scene, provider, value);
      if (there !== null) return [tie(scene, role, there.location, { stores, party: there.party })];
    }
  }
  const absence = entry.at === undefined ? resource.span : startOfBlock(block);
  const subject: Subject = { resource, configuration: block, use: null, provider, absence };
  const stepsOf = (position: number): readonly Evidence[] => {
    const source = entry.location[position];
    return source === undefined ? [] : [sourceStep(resource.type, source, provider, family)];
  };
  const located = locate(session, subject, entry.location, stepsOf) ?? [];
  return located.map((location) => {
    const settled =
      location.place.status === "customer-run" ? inCluster(scene, location, provider) : location;
    return tie(scene, role, settled, { stores, party: entry.party ?? null });
  });
}

interface There {
  readonly location: Location;
  readonly party: string | null;
}

/** Null when the address says nothing beyond the provider, so that the region counts. */
function endpointAt(scene: Scene, provider: ProviderEntry | null, value: Value): There | null {
  if (value.kind !== "string" || value.value.trim() === "") return null;
  const written = writtenAt(value, scene.resource.span);
  const host = hostOf(value.value);
  if (host !== null && isPrivateAddress(value.value, host))
    return { location: inCluster(scene, written, null), party: null };
  const service = host === null ? null : serviceOfHost(scene.session.catalogue, host);
  if (host !== null && service !== null) {
    if (service.region === null && service.provider !== null && service.provider === provider) return null;
    return { location: locationOfService(scene, service, host, value), party: service.party };
  }
  const subject = host === null ? JSON.stringify(value.value.slice(0, 60)) : host;
  const code = host === null ? ("placeholder" as const) : ("placed-elsewhere" as const);
  const place = unknown({ code, subject: value.sensitive ? "(…)" : subject, span: written.deciding });
  const base = { ...written, regions: [], operatedBy: null, knowledge: [] };
  return { location: { ...base, place, precision: "high", basis: "own" }, party: null };
}

/** A whole block would be a long line of evidence. */
function startOfBlock({ span: { file, start, end } }: Configuration) {
  const lineEnd = file.text.indexOf("\n", start);
  return { file, start, end: lineEnd === -1 || lineEnd > end ? end : lineEnd };
}
