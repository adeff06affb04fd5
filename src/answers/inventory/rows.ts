/**
 * Which services are in use: one row for each service at each party, per system. In: reports. Out: rows, sorted by
 * organisation, system, party and service.
 */
import type {
  Role,
  SavedOrganisation,
  SavedParty,
  SavedReport,
  SavedResource,
  SavedSystem,
} from "../../model/index.ts";
import { roles } from "../../model/index.ts";
import { serviceOf } from "../../policy/index.ts";
import { grouped, sortedBy } from "../../report/index.ts";
import { type Place, placeOf, type Tie, tiesOf } from "../ties.ts";

export interface Row {
  readonly organisation: SavedOrganisation | null;
  /** Null for code that no declared system claims. */
  readonly system: SavedSystem | null;
  /** Null when nobody but the user is involved. */
  readonly party: SavedParty | null;
  /** The category of the service, or what is used of the party: an image, state, source code. */
  readonly service: string;
  readonly types: readonly string[];
  readonly roles: readonly Role[];
  /** Countries in which data is kept, sorted. */
  readonly storage: readonly string[];
  /** Countries in which it is worked on. */
  readonly processing: readonly string[];
  /** Ties of which the place is not established, one of several, or worldwide. */
  readonly open: number;
  /** Who holds the keys, as far as code tells: `provider`, `customer`, `external`. */
  readonly keyHolders: readonly string[];
  /** How many resources it is. */
  readonly count: number;
  readonly resources: readonly Place[];
  /** Lines that are left out of `resources`, where a row was made smaller. */
  readonly furtherLines: number;
}

export function inventoryRows(reports: readonly SavedReport[]): readonly Row[] {
  return sortedBy(reports.flatMap(rowsOf), ({ organisation, system, party, service }) =>
    [organisation?.name ?? "", system?.name ?? "\uffff", party?.name ?? "\uffff", service].join("\0"),
  );
}

export interface Use {
  readonly resource: SavedResource;
  readonly tie: Tie;
}

function rowsOf({ organisation, systems, resources }: SavedReport): readonly Row[] {
  const declared = new Map(systems.map((system) => [system.name, system]));
  const uses = resources.flatMap((resource) => tiesOf(resource).map((tie): Use => ({ resource, tie })));
  const rows = grouped(uses, ({ resource, tie }) =>
    JSON.stringify([resource.system, tie.party?.id ?? null, serviceOf(resource.category, tie.role)]),
  );
  return [...rows.values()].map((those) => rowOf(those, organisation, declared));
}

function rowOf(
  uses: readonly Use[],
  organisation: SavedOrganisation | null,
  declared: ReadonlyMap<string, SavedSystem>,
): Row {
  const [first] = uses;
  if (first === undefined) throw new Error("A group has at least one use");
  const { resource, tie } = first;
  const used = new Set(uses.map(({ tie: { role } }) => role));
  const those = [...new Set(uses.map((use) => use.resource))];
  return {
    organisation,
    system: resource.system === null ? null : (declared.get(resource.system) ?? null),
    party: tie.party,
    service: serviceOf(resource.category, tie.role),
    types: distinct(those.map(({ type }) => type)),
    roles: roles.filter((role) => used.has(role)),
    storage: countriesOf(uses.filter(keeps)),
    processing: countriesOf(uses.filter(works)),
    open: uses.filter(({ tie: { place } }) => place.status !== "not-applicable" && !isSure(place.status))
      .length,
    keyHolders: distinct(those.flatMap((each) => propertyOf(each, "key-holder") ?? [])),
    count: those.length,
    resources: sortedBy(those.map(placeOf), ({ file, line, address }) =>
      [file, String(line).padStart(9, "0"), address].join("\0"),
    ),
    furtherLines: 0,
  };
}

function isSure(status: Tie["place"]["status"]): boolean {
  return status === "known" || status === "multi" || status === "area";
}

const keepingRoles: ReadonlySet<Role> = new Set(["replica", "backup", "log", "state", "key"]);
const passingRoles: ReadonlySet<Role> = new Set([
  "network",
  "dns",
  "delivery",
  "processing",
  "identity",
  "endpoint",
]);

/** Data is kept there; where the catalogue does not say, it may be. */
export function keeps({ resource, tie }: Use): boolean {
  if (keepingRoles.has(tie.role)) return true;
  return tie.role === "hosting" && propertyOf(resource, "data") !== "computes";
}

/** Data is worked on there: also where it is kept, because a store answers questions about what is in it. */
function works({ tie }: Use): boolean {
  return tie.role === "hosting" || passingRoles.has(tie.role);
}

export function propertyOf({ properties }: SavedResource, name: string): string | null {
  return properties.find((property) => property.name === name)?.value ?? null;
}

function countriesOf(uses: readonly Use[]): readonly string[] {
  return distinct(uses.flatMap(({ tie: { place } }) => (isSure(place.status) ? place.countries : [])));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
