/** Ties between a resource and places and parties: what the catalogue makes of what the code says. */
import type { Resource } from "./resource.ts";
import type { Span } from "./source.ts";
import type { Text } from "./text.ts";
import type { UnknownReason } from "./value.ts";

export const roles = [
  "hosting",
  "replica",
  "backup",
  "key",
  "log",
  "identity",
  "dns",
  "delivery",
  "processing",
  "network",
  "state",
  "image",
  "source",
  "endpoint",
] as const;
export type Role = (typeof roles)[number];

export type InEea = "yes" | "no" | "unknown";

/** ISO 3166-1 alpha-2, sorted. */
export type Countries = readonly string[];

export type Place =
  /** One place, or several at once (multi): `countries` are all of them. */
  | { readonly status: "known"; readonly countries: Countries; readonly inEea: InEea; readonly code: string }
  | { readonly status: "multi"; readonly countries: Countries; readonly inEea: InEea; readonly code: string }
  /** One of these, code alone does not say which. */
  | {
      readonly status: "one-of";
      readonly countries: Countries;
      readonly inEea: InEea;
      readonly candidates: readonly { readonly code: string; readonly countries: Countries }[];
      readonly reason: UnknownReason | null;
    }
  /** Somewhere in a legal area, the country not fixed. */
  | {
      readonly status: "area";
      readonly area: string;
      readonly countries: Countries;
      readonly inEea: InEea;
      readonly code: string;
    }
  | {
      readonly status: "global";
      readonly countries: Countries;
      readonly inEea: "unknown";
      readonly code: string;
    }
  /** Where the customer runs it: to be declared. */
  | {
      readonly status: "customer-run";
      readonly countries: Countries;
      readonly inEea: "unknown";
      readonly reason: UnknownReason;
    }
  | {
      readonly status: "unknown";
      readonly countries: Countries;
      readonly inEea: "unknown";
      readonly reason: UnknownReason;
    }
  | { readonly status: "not-applicable"; readonly countries: Countries; readonly inEea: "unknown" };

/** Who controls it. Kept apart from place: AWS in Frankfurt is inside the EER and under US law. */
export interface Party {
  /** The catalogue's id, or the registry address of a provider that the catalogue does not know. */
  readonly id: string;
  readonly name: string;
  readonly operator: string | null;
  /** The ultimate parent on the day of judging, and its country; null when not known. */
  readonly parent: string | null;
  readonly parentCountry: string | null;
  /** Framework agreements in force on the day of judging, by id. */
  readonly agreements: readonly string[];
  /** True when a party under foreign control offers this as sovereign: a claim, not a fact. */
  readonly sovereignClaim: boolean;
  readonly asOf: string;
  readonly source: string;
}

/** The steps from use to decision; the last one decided. */
export type Evidence =
  | {
      readonly kind: "file";
      readonly span: Span /** Do not print the text: it is sensitive. */;
      readonly hidden?: true;
    }
  | { readonly kind: "option"; readonly text: string }
  | { readonly kind: "environment"; readonly name: string }
  | { readonly kind: "catalogue"; readonly text: Text; readonly source: string; readonly asOf: string };

/** How sure a tie is, in SARIF's words. */
export type Precision = "very-high" | "high" | "medium" | "low";

export interface Exposure {
  readonly resource: Resource;
  readonly role: Role;
  readonly place: Place;
  /** Null when nobody but the user is involved (customer-run), or the place alone is meant. */
  readonly party: Party | null;
  /** The tie is with the company below a service: this is whose service it is. Its own tie is another one. */
  readonly beneath?: Party;
  readonly evidence: readonly Evidence[];
  /** The line that decided the place; the one a finding is put on. */
  readonly deciding: Span;
  /** The conditions that chose this place. */
  readonly conditions: readonly Span[];
  readonly precision: Precision;
  /** Placed by the provider's general rule because the catalogue does not know the type. */
  readonly byGeneralRule: boolean;
  /** What the resource does with data, where the catalogue knows: decides storage or processing outside the EER. */
  readonly stores: boolean | null;
}

/** Facts that policy asks for and that are no place, with the words they are told in. */
export const propertyValues = {
  /** `object-storage`, `database` and the like: see the catalogue. */
  "service-category": null,
  data: ["stores", "computes"],
  "encryption-at-rest": ["none", "provider-key", "customer-key", "external-key"],
  /**
   * `optional`: unencrypted traffic is taken too, because nothing forbids it; `none`: the code asks for it;
   * `outdated`: TLS below 1.2.
   */
  "encryption-in-transit": ["enforced", "optional", "outdated", "none"],
  /** `customer`: a key of the customer in the provider's own service; `external`: outside the provider. */
  "key-holder": ["provider", "customer", "external"],
  elasticity: ["elastic", "fixed"],
} as const;
export type PropertyName = keyof typeof propertyValues;

export interface Property {
  readonly resource: Resource;
  readonly name: PropertyName;
  /** Null when code cannot tell. */
  readonly value: string | null;
  readonly evidence: readonly Evidence[];
  /** The line that decided it; the resource's header when that is not one line. */
  readonly deciding: Span;
}
