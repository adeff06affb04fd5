/** The ties of a resource: its main place, further places, and who is behind each. */
import type { Region } from "../catalogue/index.ts";
import type { Evidence, Exposure, Resource, Role } from "../model/index.ts";
import { withBeneath } from "./beneath.ts";
import { copiesOf } from "./copies.ts";
import type { Location } from "./location.ts";
import { subjectOf } from "./main-location.ts";
import type { Parties } from "./parties.ts";
import { unknown } from "./place.ts";
import type { Session } from "./session.ts";
import { configuredRegions } from "./sources.ts";
import type { TypeRule } from "./type-rule.ts";

export function exposeResource(session: Session, parties: Parties, resource: Resource): readonly Exposure[] {
  const rule = session.ruleOf(resource);
  if (rule === null) return [ofUnknownProvider(parties, resource)];
  const main = session.mainOf(resource);
  // Random names, files beside the code: nothing is placed anywhere.
  if (main === null) return [];
  const configured = () => configuredRegions(session, subjectOf(rule, resource));
  const ties = (role: Role, location: Location): readonly Exposure[] =>
    withBeneath(session, parties, exposureOf(resource, role, location, rule, parties, configured), location);
  const mainRole = rule.entry?.role ?? "hosting";
  return [
    ...main.flatMap((location) => ties(mainRole, location)),
    ...copiesOf(session, rule, resource, main[0]).flatMap(({ role, location }) => ties(role, location)),
  ];
}

export function exposureOf(
  resource: Resource,
  role: Role,
  location: Location,
  rule: TypeRule | null,
  parties: Parties,
  configured?: () => readonly Region[],
): Exposure {
  const { place, deciding, conditions, precision } = location;
  return {
    resource,
    role,
    place,
    party: parties.behind(location, rule, configured),
    evidence: evidenceOf(location),
    deciding,
    conditions,
    precision,
    byGeneralRule: rule?.byGeneralRule ?? false,
    stores: rule?.entry?.stores ?? null,
  };
}

const joined = new WeakMap<Location, readonly Evidence[]>();

function evidenceOf(location: Location): readonly Evidence[] {
  const { knowledge, steps, basis } = location;
  // Only these are shared by many resources.
  if (basis !== "provider") return [...knowledge, ...steps];
  const known = joined.get(location);
  if (known !== undefined) return known;
  const evidence = [...knowledge, ...steps];
  joined.set(location, evidence);
  return evidence;
}

function ofUnknownProvider(parties: Parties, resource: Resource): Exposure {
  const { provider, span, type } = resource;
  const deciding = provider?.span ?? span;
  const subject = provider?.source ?? type;
  return {
    resource,
    role: "hosting",
    place: unknown({ code: "provider-not-in-catalogue", subject, span: deciding }),
    party: provider === null ? null : parties.unknownProvider(provider),
    evidence: [{ kind: "file", span: deciding }],
    deciding,
    conditions: [],
    precision: "high",
    byGeneralRule: false,
    stores: null,
  };
}
