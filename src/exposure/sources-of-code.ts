/**
 * Where code comes from: registries of providers and modules, and hosts of git repositories. Nothing of the user is
 * kept there, so such a tie has a party and no place.
 */
import { serviceOfHost } from "../catalogue/index.ts";
import type { Evidence, Exposure, Party, Place, Resource } from "../model/index.ts";
import { hostOfModule, hostOfProvider } from "../terraform/module/index.ts";
import type { Parties } from "./parties.ts";
import type { Session } from "./session.ts";
import { traceOf } from "./trace.ts";

const nowhere: Place = { status: "not-applicable", countries: [], inEea: "unknown" };

/** A provider that is fetched from a registry. A provider block fetches nothing. */
export function exposeRequiredProvider(
  session: Session,
  parties: Parties,
  resource: Resource,
): readonly Exposure[] {
  return resource.provider === null ? exposeSource(session, parties, resource, hostOfProvider) : [];
}

/** A module that is called. */
export function exposeModuleSource(
  session: Session,
  parties: Parties,
  resource: Resource,
): readonly Exposure[] {
  return exposeSource(session, parties, resource, hostOfModule);
}

function exposeSource(
  session: Session,
  parties: Parties,
  resource: Resource,
  hostIn: (source: string) => string | null,
): readonly Exposure[] {
  const source = resource.configuration.attribute("source");
  const host = source?.kind === "string" ? hostIn(source.value) : null;
  if (source === null || host === null) return [];
  const { evidence, deciding, conditions } = traceOf(source, resource.span);
  const { party, knowledge } = behind(session, parties, host);
  return [
    {
      resource,
      role: "source",
      place: nowhere,
      party,
      evidence: [...knowledge, ...evidence],
      deciding,
      conditions,
      precision: "high",
      byGeneralRule: false,
      stores: null,
    },
  ];
}

/** A host that nobody in the catalogue answers at may be the organisation's own: no party is named then. */
function behind(
  session: Session,
  parties: Parties,
  host: string,
): { readonly party: Party | null; readonly knowledge: readonly Evidence[] } {
  const service = serviceOfHost(session.catalogue, host);
  const id = service?.party ?? service?.provider?.party ?? null;
  const party = id === null ? null : parties.named(id);
  const fact = service?.family ?? service?.provider ?? null;
  if (party === null || fact === null) return { party, knowledge: [] };
  const text = { nl: `${host} is van ${party.name}`, en: `${host} is of ${party.name}` };
  return { party, knowledge: [{ kind: "catalogue", text, source: fact.source, asOf: fact.asOf }] };
}
