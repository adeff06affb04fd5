/** What the parts that look at one object share. */
import type { KubernetesEntry, ProviderEntry } from "../../catalogue/index.ts";
import type { Evidence, Exposure, Resource, Role, Span, Text, Value } from "../../model/index.ts";
import { declaredPlace } from "../clusters.ts";
import type { Location } from "../location.ts";
import type { Parties } from "../parties.ts";
import { customerRun } from "../place.ts";
import { exposureOf } from "../resources.ts";
import type { Session, Subject } from "../session.ts";
import { traceOf } from "../trace.ts";
import type { UnitVendors } from "./unit-vendor.ts";

export interface Scene {
  readonly session: Session;
  readonly parties: Parties;
  readonly resource: Resource;
  /** The objects of the same unit that have this name. */
  readonly called: (name: string) => readonly Resource[];
  /** Whose cluster it is meant for, as far as what stands around it tells. */
  readonly vendors: () => UnitVendors;
}

export function subjectIn({ resource }: Scene, provider: ProviderEntry | null, absence: Span): Subject {
  return { resource, configuration: resource.configuration, use: null, provider, absence };
}

/** `party` is named where no provider of the catalogue stands for it. */
export function tie(
  { resource, parties }: Scene,
  role: Role,
  location: Location,
  { party = null, stores = null }: { readonly party?: string | null; readonly stores?: boolean | null } = {},
): Exposure {
  const exposure = exposureOf(resource, role, location, null, parties);
  return { ...exposure, party: party === null ? exposure.party : parties.named(party), stores };
}

/** A value as evidence; a sensitive one is not shown. */
export function writtenAt(value: Value, fallback: Span): Pick<Location, "steps" | "deciding" | "conditions"> {
  const { evidence, deciding, conditions } = traceOf(value, fallback);
  return { steps: evidence, deciding, conditions };
}

/** Where the cluster is: as declared, else to be declared. */
export function inCluster(
  scene: Scene,
  written: Pick<Location, "steps" | "deciding" | "conditions">,
  provider: ProviderEntry | null,
  knowledge: readonly Evidence[] = [],
): Location {
  const { session, resource } = scene;
  const declared = declaredPlace(session, resource);
  if (declared !== null) {
    return {
      ...declared,
      operatedBy: provider ?? declared.operatedBy,
      knowledge: [...knowledge, ...declared.knowledge],
      steps: [...written.steps, ...declared.steps],
      deciding: provider === null ? declared.deciding : written.deciding,
    };
  }
  const reason = { code: "cluster-not-declared" as const, subject: resource.address, span: resource.span };
  return {
    ...written,
    place: customerRun(reason),
    regions: [],
    operatedBy: provider,
    knowledge,
    precision: "high",
    basis: "own",
  };
}

export function known(text: Text, { source, asOf }: Pick<KubernetesEntry, "source" | "asOf">): Evidence {
  return { kind: "catalogue", text, source, asOf };
}

/** `${what} is of ${provider}`: why a name in a manifest is a tie. */
export function belongsTo(
  what: string,
  provider: Pick<ProviderEntry, "name">,
  family: KubernetesEntry,
): Evidence {
  return known({ nl: `${what} hoort bij ${provider.name}`, en: `${what} is of ${provider.name}` }, family);
}
