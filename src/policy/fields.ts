/**
 * What a condition can ask about. Each field has a type, and the type says which tests it takes; the published
 * schema of rules is made from this table.
 *
 * A field that is absent (the country of a party that is not there) fails every test but `known: false`.
 */
import {
  baseRegistryKinds,
  type Context,
  type DeclaredSystem,
  type Exposure,
  organisationKinds,
  type PropertyName,
  personalDataKinds,
  propertyValues,
  roles,
  rubriceringen,
  tbbLevels,
  type UnknownCode,
} from "../model/index.ts";
import { type ExceptionState, exceptionStates } from "./exceptions/index.ts";
import { type Aggregates, isCloudUse } from "./facts/index.ts";
import { systemFields } from "./system-fields.ts";
import type { Scope } from "./types.ts";

/** One exposure with what surrounds it, or an exception that does not count. */
export interface Facts {
  /**
   * Null for rules about exceptions. In the scope of a system or the organisation one that stands for all, of which
   * nothing can be asked.
   */
  readonly exposure: Exposure | null;
  readonly context: Context;
  /** The declared system whose code this is. */
  readonly system: DeclaredSystem | null;
  /** Whether the configuration, or by default a framework agreement, names the party. */
  readonly agreed: boolean;
  readonly day: string;
  /** A property of the resource; null when it has none of that name, or its value is not known. */
  readonly property: (name: PropertyName) => string | null;
  /** Null for rules about exceptions. */
  readonly aggregates: Aggregates | null;
  /** What keeps an exception from counting; null for all other rules. */
  readonly exception: ExceptionState | null;
}

export type Field =
  | {
      readonly type: "word";
      readonly values: readonly string[];
      readonly read: (facts: Facts) => string | null;
    }
  /** Words with an order: the least first. */
  | {
      readonly type: "scale";
      readonly values: readonly string[];
      readonly read: (facts: Facts) => string | null;
    }
  | { readonly type: "text"; readonly read: (facts: Facts) => string | null }
  | { readonly type: "flag"; readonly read: (facts: Facts) => boolean | null }
  | { readonly type: "number"; readonly read: (facts: Facts) => number | null }
  | { readonly type: "country"; readonly read: (facts: Facts) => string | null }
  | { readonly type: "day"; readonly read: (facts: Facts) => string | null }
  /** Tested against areas as a whole: see place.ts. */
  | { readonly type: "place" };

const placeStatuses = [
  "known",
  "multi",
  "one-of",
  "area",
  "global",
  "customer-run",
  "unknown",
  "not-applicable",
] as const;

/** All codes, held complete by the compiler. */
const unknownCodes: Readonly<Record<UnknownCode, true>> = {
  "variable-without-value": true,
  "provider-region-unset": true,
  "module-not-fetched": true,
  "module-argument-missing": true,
  "data-source": true,
  computed: true,
  placeholder: true,
  "not-declared": true,
  cycle: true,
  "function-not-evaluated": true,
  "invalid-expression": true,
  "too-many-candidates": true,
  environment: true,
  budget: true,
  "region-not-in-catalogue": true,
  "type-not-in-catalogue": true,
  "provider-not-in-catalogue": true,
  "left-to-provider": true,
  "placed-elsewhere": true,
  "global-by-nature": true,
  "cluster-not-declared": true,
};
export const reasonCodes = Object.keys(unknownCodes) as readonly UnknownCode[];

const resourceKinds = ["resource", "data", "module", "provider", "backend", "object"] as const;
const storing = (stores: boolean | null) => (stores === null ? "unknown" : stores ? "yes" : "no");

export const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["role", { type: "word", values: roles, read: ofExposure(({ role }) => role) }],
  [
    "stores",
    { type: "word", values: ["yes", "no", "unknown"], read: ofExposure(({ stores }) => storing(stores)) },
  ],
  ["cloud-use", flag(ofExposure(isCloudUse))],
  ["general-rule", { type: "flag", read: ofExposure(({ byGeneralRule }) => byGeneralRule) }],
  ["place", { type: "place" }],
  ["place.status", { type: "word", values: placeStatuses, read: ofExposure(({ place }) => place.status) }],
  ["place.reason", { type: "word", values: reasonCodes, read: ofExposure(reasonCode) }],
  ["place.code", { type: "text", read: ofExposure(codeOf) }],
  ["party", { type: "text", read: ofExposure(({ party }) => party?.id ?? null) }],
  ["party.country", { type: "country", read: ofExposure(({ party }) => party?.parentCountry ?? null) }],
  ["party.agreed", { type: "flag", read: ({ exposure, agreed }) => (exposure?.party ? agreed : null) }],
  ["party.sovereign-claim", { type: "flag", read: ofExposure(({ party }) => party?.sovereignClaim ?? null) }],
  [
    "party.beneath",
    { type: "flag", read: ofExposure(({ party, beneath }) => party && beneath !== undefined) },
  ],
  ["party.as-of", { type: "day", read: ofExposure(({ party }) => party?.asOf ?? null) }],
  [
    "resource.kind",
    { type: "word", values: resourceKinds, read: ofExposure(({ resource }) => resource.kind) },
  ],
  ["resource.type", { type: "text", read: ofExposure(({ resource }) => resource.type) }],
  [
    "resource.presence",
    { type: "word", values: ["certain", "possible"], read: ofExposure(({ resource }) => resource.presence) },
  ],
  ["category", property("service-category")],
  ["encryption.at-rest", property("encryption-at-rest")],
  ["encryption.in-transit", property("encryption-in-transit")],
  ["key-holder", property("key-holder")],
  ["elasticity", property("elasticity")],
  [
    "copies.at-one-party",
    flag(ofAggregates((facts, exposure, system) => facts.copiesAtOneParty(exposure, system))),
  ],
  [
    "directory.only-from-there",
    flag(ofAggregates((facts, exposure, system) => facts.onlyDirectory(exposure, system))),
  ],
  ["joined.rubricering", joined(rubriceringen, "rubricering")],
  ["joined.tbb", joined(tbbLevels, "tbb")],
  ["joined.personal-data", joined(personalDataKinds, "personalData")],
  ["joined.base-registry", joined(baseRegistryKinds, "baseRegistry")],
  [
    "joined.heavier",
    flag(ofAggregates((facts, exposure, system) => facts.joinedIsHeavier(exposure, system))),
  ],
  ["dependence.grew", flag(ofAggregates((facts, exposure) => facts.hasGrown(exposure)))],
  ...systemFields,
  ["organisation", flag(({ context }) => context.organisation !== null)],
  [
    "organisation.largest-share",
    { type: "number", read: ofAggregates((facts) => facts.concentration().largestShare) },
  ],
  ["organisation.eea-share", { type: "number", read: ofAggregates((facts) => facts.shareOfEea()) }],
  ["organisation.kind", { type: "word", values: organisationKinds, read: organisationKind }],
  ["exception", { type: "word", values: exceptionStates, read: ({ exception }) => exception }],
  ["day", { type: "day", read: ({ day }) => day }],
]);

/** Of which a field tells; a rule can ask only what is as wide as its own scope, or wider. */
export function scopeOf(name: string): Scope {
  const [first] = name.split(".");
  if (first === "system") return "system";
  if (first === "organisation" || first === "day") return "organisation";
  return resourceFields.has(name) || first === "resource" ? "resource" : "exposure";
}

const resourceFields: ReadonlySet<string> = new Set([
  "category",
  "encryption.at-rest",
  "encryption.in-transit",
  "key-holder",
  "elasticity",
]);

function property(name: PropertyName): Field {
  const values: readonly string[] | null = propertyValues[name];
  const read = (facts: Facts) => facts.property(name);
  return values === null ? { type: "text", read } : { type: "word", values, read };
}

function flag(read: (facts: Facts) => boolean | null): Field {
  return { type: "flag", read };
}

function joined(
  values: readonly string[],
  key: "rubricering" | "tbb" | "personalData" | "baseRegistry",
): Field {
  return { type: "scale", values, read: ofAggregates((facts, exposure) => facts.joined(exposure)[key]) };
}

function ofAggregates<T>(
  ask: (aggregates: Aggregates, exposure: Exposure, system: DeclaredSystem | null) => T,
): (facts: Facts) => T | null {
  return ({ aggregates, exposure, system }) =>
    aggregates === null || exposure === null ? null : ask(aggregates, exposure, system);
}

function ofExposure<T>(ask: (exposure: Exposure) => T): (facts: Facts) => T | null {
  return ({ exposure }) => (exposure === null ? null : ask(exposure));
}

function organisationKind({ context }: Facts): string | null {
  return context.organisation?.kind ?? null;
}

function reasonCode({ place }: Exposure): string | null {
  return "reason" in place ? (place.reason?.code ?? null) : null;
}

function codeOf({ place }: Exposure): string | null {
  return "code" in place ? place.code : null;
}
