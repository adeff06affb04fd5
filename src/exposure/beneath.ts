/**
 * The company below a service: many are run on the cloud of another. Both are ties, in the same place; only who is
 * behind it differs.
 */
import { cloudNamed, type ProviderEntry, type Region, type RunsOn } from "../catalogue/index.ts";
import type { Configuration, Exposure, Party, Place, Value } from "../model/index.ts";
import { type Location, lowest } from "./location.ts";
import { ofUnknownControl, operatorOf, type Parties } from "./parties.ts";
import { readPath } from "./path.ts";
import type { Session } from "./session.ts";
import { beneathStep } from "./wording.ts";

/** A cloud and the part of the place that it is; null when the code does not say which cloud. */
interface Cloud {
  readonly party: string | null;
  readonly place: Place;
  /** One of several, code does not say which. */
  readonly perhaps: boolean;
}

/** The tie itself, and one for every company below the service. */
export function withBeneath(
  session: Session,
  parties: Parties,
  tie: Exposure,
  location: Location,
): readonly Exposure[] {
  const { party: service, place } = tie;
  const provider = location.operatedBy;
  const runsOn = provider?.runsOn;
  if (provider === null || runsOn === undefined || service === null || place.status === "not-applicable")
    return [tie];
  const below = cloudsOf(session, runsOn, provider, location, tie.resource.configuration).flatMap(
    (cloud): readonly Exposure[] => {
      const party = cloud.party === null ? unknownBelow(service, runsOn) : parties.named(cloud.party);
      if (party === null || party.id === service.id) return [];
      const step = beneathStep(service, cloud.party === null ? null : party, runsOn);
      const unsure = cloud.perhaps ? ["medium" as const] : [];
      const doubtful = runsOn.verified === false ? ["medium" as const] : [];
      return [
        {
          ...tie,
          party,
          beneath: service,
          place: cloud.place,
          evidence: [step, ...tie.evidence],
          precision: lowest(tie.precision, ...unsure, ...doubtful),
        },
      ];
    },
  );
  return [tie, ...below];
}

function cloudsOf(
  session: Session,
  runsOn: RunsOn,
  provider: ProviderEntry,
  location: Location,
  configuration: Configuration,
): readonly Cloud[] {
  const { place, regions } = location;
  if (regions.length > 0) {
    const apart = namedApart(runsOn, configuration);
    const parties = regions.map(
      (region) => ofRegion(runsOn, provider, region) ?? (apart.length === 1 ? (apart[0] ?? null) : null),
    );
    const distinct = [...new Set(parties.map((party) => party ?? runsOn.party ?? null))];
    return distinct.map((party): Cloud => {
      const own = regions.filter((_, at) => (parties[at] ?? runsOn.party ?? null) === party);
      const perhaps = distinct.length > 1 && place.status === "one-of";
      return { party, place: distinct.length === 1 ? place : partOf(session, place, own), perhaps };
    });
  }
  const named = [...namedInReason(runsOn, place), ...namedApart(runsOn, configuration)];
  const distinct = [...new Set(named)];
  if (distinct.length === 0) return [{ party: runsOn.party ?? null, place, perhaps: false }];
  return distinct.map((party) => ({ party, place, perhaps: distinct.length > 1 }));
}

/** By the region's name; a table that is borrowed from a cloud is of that cloud's own regions. */
function ofRegion(runsOn: RunsOn, provider: ProviderEntry, region: Region): string | null {
  const named = cloudNamed(runsOn, region.code);
  if (named !== null) return named;
  const { provider: owner } = region;
  if (owner === provider || owner.kind !== "cloud") return null;
  return operatorOf(owner, [region]) ?? owner.party;
}

function partOf(session: Session, place: Place, regions: readonly Region[]): Place {
  const places = regions.map((region) => session.places.ofRegion(region));
  if (place.status !== "one-of") return session.places.together(places);
  return session.places.oneOf(places, place.reason);
}

/** A region that the catalogue does not know can still begin with the cloud's name. */
function namedInReason(runsOn: RunsOn, place: Place): readonly string[] {
  if (place.status !== "unknown" || place.reason.code !== "region-not-in-catalogue") return [];
  const party = cloudNamed(runsOn, place.reason.subject.replace(/^"|"$/g, ""));
  return party === null ? [] : [party];
}

/** Every cloud that the attributes of the resource can mean. */
function namedApart(runsOn: RunsOn, configuration: Configuration): readonly string[] {
  const values = (runsOn.attributes ?? []).flatMap((path) =>
    readPath(configuration, path).map(({ value }) => value),
  );
  const named = values.flatMap(textsOf).flatMap((text) => cloudNamed(runsOn, text) ?? []);
  return [...new Set(named)];
}

function textsOf(value: Value): readonly string[] {
  if (value.kind === "string") return [value.value];
  return value.kind === "one-of" ? value.candidates.flatMap(textsOf) : [];
}

/** An honest unknown: there is a company below, and the code does not say which. */
function unknownBelow(service: Party, { asOf, source }: RunsOn): Party {
  return ofUnknownControl({ id: `${service.id}/cloud`, name: `${service.name} (cloud)`, asOf, source });
}
