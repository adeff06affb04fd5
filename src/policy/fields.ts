/**
 * What a condition can ask about. Each field has a type, and the type says which tests it takes; the published
 * schema of rules is made from this table.
 *
 * A field that is absent (the country of a party that is not there) fails every test but `known: false`.
 */
import {
  type Context,
  type DeclaredSystem,
  type Exposure,
  organisationKinds,
  roles,
  type UnknownCode,
} from "../model/index.ts";
import { systemFields } from "./system-fields.ts";

/** One exposure with what surrounds it. */
export interface Facts {
  readonly exposure: Exposure;
  readonly context: Context;
  /** The declared system whose code this is. */
  readonly system: DeclaredSystem | null;
  /** Whether the configuration, or by default a framework agreement, names the party. */
  readonly agreed: boolean;
  readonly day: string;
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
  ["role", { type: "word", values: roles, read: ({ exposure }) => exposure.role }],
  [
    "stores",
    { type: "word", values: ["yes", "no", "unknown"], read: ({ exposure }) => storing(exposure.stores) },
  ],
  ["general-rule", { type: "flag", read: ({ exposure }) => exposure.byGeneralRule }],
  ["place", { type: "place" }],
  ["place.status", { type: "word", values: placeStatuses, read: ({ exposure }) => exposure.place.status }],
  ["place.reason", { type: "word", values: reasonCodes, read: ({ exposure }) => reasonCode(exposure) }],
  ["place.code", { type: "text", read: ({ exposure }) => codeOf(exposure) }],
  ["party", { type: "text", read: ({ exposure }) => exposure.party?.id ?? null }],
  ["party.country", { type: "country", read: ({ exposure }) => exposure.party?.parentCountry ?? null }],
  ["party.agreed", { type: "flag", read: ({ exposure, agreed }) => (exposure.party ? agreed : null) }],
  ["party.sovereign-claim", { type: "flag", read: ({ exposure }) => exposure.party?.sovereignClaim ?? null }],
  ["resource.kind", { type: "word", values: resourceKinds, read: ({ exposure }) => exposure.resource.kind }],
  ["resource.type", { type: "text", read: ({ exposure }) => exposure.resource.type }],
  ["resource.presence", { type: "word", values: ["certain", "possible"], read: presence }],
  ...systemFields,
  ["organisation.kind", { type: "word", values: organisationKinds, read: organisationKind }],
  ["day", { type: "day", read: ({ day }) => day }],
]);

function presence({ exposure }: Facts): string {
  return exposure.resource.presence;
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
