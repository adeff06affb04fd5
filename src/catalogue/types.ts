/**
 * The catalogue: knowledge as data. One YAML file per company (`parties/`), per Terraform provider
 * (`providers/`), per state backend (`backends/`), per legal area (`areas/`) and per family of Kubernetes objects
 * (`kubernetes/`), checked against the JSON Schemas in `schemas/` and compiled into one JSON.
 *
 * These types are what the compiled JSON holds; the YAML files have the same shape. Check the files with
 * `node scripts/generate-catalogue.mjs`.
 */
import type { Role, Text } from "../model/index.ts";

/** `YYYY-MM-DD`. */
export type Day = string;

/** Where a fact comes from, and when it was last looked at. */
export interface Sourced {
  readonly asOf: Day;
  readonly source: string;
  /** False where the fact rests on one weak source or on general knowledge; true when left out. */
  readonly verified?: boolean;
}

export interface PartyEntry extends Sourced {
  readonly id: string;
  readonly name: string;
  /** The legal entity that contracts and operates. */
  readonly legalEntity?: string;
  /** Where that entity is established, ISO 3166-1 alpha-2; null when it is not known. */
  readonly country: string | null;
  /** Who controls it, with dates; none for an ultimate parent. Intervals are half open and do not overlap. */
  readonly control?: readonly Control[];
  readonly agreements?: readonly Agreement[];
  /** A party under foreign control that offers a service as sovereign. */
  readonly sovereignClaim?: Sourced;
  readonly note?: string;
}

export interface Control {
  /** The id of another party. */
  readonly parent: string;
  readonly from?: Day;
  readonly until?: Day;
  readonly source: string;
}

/** A government-wide framework agreement. It covers contract and privacy terms; it is no approval. */
export interface Agreement {
  readonly id: string;
  readonly name: Text;
  readonly from: Day;
  readonly until?: Day;
  readonly source: string;
}

export interface ProviderEntry extends Sourced {
  readonly id: string;
  readonly name: string;
  /** Who operates it; null for utilities and for what the customer runs. */
  readonly party: string | null;
  readonly kind: "cloud" | "saas" | "customer-run" | "utility";
  /**
   * Registry addresses as `namespace/type`, the present one first; renamed and forked ones follow. None for a cloud
   * that is reached through what others wrote, such as an OpenStack cloud: its hosts tell.
   */
  readonly registry: readonly string[];
  /** What resource types start with, such as `aws_`. */
  readonly prefixes: readonly string[];
  /** How region names are compared: `lower` ignores case, `compact` also spaces. Exact when left out. */
  readonly normalise?: "lower" | "compact";
  /** Regular expressions whose first group is the region of a zone, such as `^(.+\d)[a-z]$`. */
  readonly zones?: readonly string[];
  readonly regions?: Readonly<Record<string, RegionEntry>>;
  /** The provider whose region table is used. */
  readonly regionsOf?: string;
  /**
   * Host names of this provider's services, with `{region}` or `{zone}` where the name holds one and `*` for one
   * or more labels: `s3.{region}.scw.cloud`. An endpoint beats a region.
   */
  readonly hosts?: readonly string[];
  /** Attributes of the provider block that send resources to another endpoint: `endpoint`, `endpoints.*`. */
  readonly endpoints?: readonly string[];
  /** Software that many run themselves: an endpoint at a host that is nobody's we know is a server of their own. */
  readonly selfHosted?: true;
  /** For endpoints per service (`endpoints.*`): types that do not carry the service's name, such as `ec2`. */
  readonly services?: Readonly<Record<string, readonly string[]>>;
  /** Parts of the provider that another party operates, told by region: sovereign clouds, China partitions. */
  readonly operators?: readonly { readonly regions: readonly string[]; readonly party: string }[];
  /** A service that is run on the cloud of another company: both are ties. */
  readonly runsOn?: RunsOn;
  /** How a resource type states its location when `resourceTypes` says nothing else; first that gives a value. */
  readonly location: readonly LocationSource[];
  /** Exact types, or a prefix ending in `*`; an exact one wins, then the longest prefix. */
  readonly resourceTypes?: Readonly<Record<string, ResourceTypeEntry>>;
  readonly note?: string;
  /** From its file on the shelf `protection`, put here when the catalogue is compiled. */
  readonly protection?: ProtectionEntry;
}

/**
 * Whose cloud a service is run on. Where the code says nothing of it and `party` is left out, it is not known, and
 * that is told.
 */
export interface RunsOn extends Sourced {
  /** Always, or where `clouds` says nothing else. */
  readonly party?: string;
  /**
   * By what the code calls the cloud, in any case: the start of a region's name up to a sign (`aws-eu-west-1`,
   * `AWS/EU_WEST_1`), a whole region's name, or the value of one of the attributes. The longest counts.
   */
  readonly clouds?: Readonly<Record<string, string>>;
  /** Where a resource names the cloud apart from the region. */
  readonly attributes?: readonly string[];
}

export interface RegionEntry {
  /** One country, or several that are used at once. */
  readonly country?: string;
  readonly countries?: readonly string[];
  /** The place is one of these, the provider chooses. */
  readonly oneOf?: readonly string[];
  /** Somewhere in a legal area, such as the EU multi-region of Google. */
  readonly area?: string;
  /** Not bound to a place. */
  readonly global?: boolean;
  readonly city?: string;
  readonly kind?: "region" | "zone" | "multi-region" | "dual-region";
  /** Where geo-redundant copies go. */
  readonly paired?: string;
  /** The region of this table within which a service may run requests when it is asked for a data zone. */
  readonly dataZone?: string;
  /** A partition apart: services that are global by nature are in this region of the table instead. */
  readonly globalServices?: string;
  /** Other names of the same region; `West Europe` needs none, because names are normalised. */
  readonly aliases?: readonly string[];
  readonly verified?: boolean;
  readonly note?: string;
}

/**
 * One way to find a location; the sources of a list are tried in order until one gives a value.
 *
 * A path names nested blocks, objects and lists alike: `template.location`, `replica[].region_name`, `regions[]`;
 * `*` stands for every name. Where a step has several blocks or elements, every one counts. A `null` is left out;
 * a value that is written but not known is a decision, and no later source is asked.
 */
export type LocationSource = (
  | AttributeSource
  /**
   * Attributes that refer to the resource this one belongs to, by id, name or ARN: it is where that one is. With
   * `ifFound` only where that is known; otherwise the next source counts, because the parent can only say it
   * more exactly.
   */
  | { readonly parent: readonly string[]; readonly ifFound?: boolean }
  /** An ARN, self link or resource id, whose text holds the region. */
  | { readonly identifier: string; readonly ifFound?: boolean }
  /** An address whose host is looked up under `hosts`. */
  | { readonly host: string }
  /** An attribute of the provider block. */
  | { readonly provider: string }
  /** An environment variable that the provider reads: only as declared in the configuration, never our own. */
  | { readonly environment: string }
  /** Nothing was written: the provider uses this region. `source` says where that is documented. */
  | { readonly omitted: string; readonly source?: string }
  /** Nothing was written: a place that is no region name. */
  | { readonly place: "global" | "customer-run" | "not-applicable" }
  | { readonly area: string }
  /** Nothing was written, and code cannot tell: the reason's code. */
  | { readonly unknown: "provider-region-unset" | "left-to-provider" | "placed-elsewhere" }
) & {
  /** Asked only when these attributes have one of the values; otherwise the next source. */
  readonly when?: Conditions;
};

/** An attribute of the resource: `region`, `template.location`, `rule[].destination.region`. */
export interface AttributeSource {
  readonly attribute: string;
  /**
   * Another attribute of the same block, or of the nearest one around it, without which the name says nothing: the
   * region is then looked up as `AWS/EU_WEST_1`, the qualifier's value before the slash.
   */
  readonly qualifiedBy?: string;
  /** What the qualifier is when it is left out. */
  readonly qualifierOmitted?: string;
  /** Values that say nothing, as if left out: `default`. */
  readonly ignore?: readonly string[];
}

/**
 * By attribute path: the values that meet the condition. `null` in the list stands for left out; a string that
 * ends in `*` for every text that starts so.
 */
export type Conditions = Readonly<Record<string, readonly (string | number | boolean | null)[]>>;

export interface ResourceTypeEntry extends Partial<Sourced> {
  /** `object-storage`, `database`, `compute`, `kubernetes`, `dns`, `identity`, `key-management`, … */
  readonly category?: string;
  /** Holds data at rest (true) or only computes or configures (false). */
  readonly stores?: boolean;
  /** The role of the main tie; hosting when left out. */
  readonly role?: Role;
  /** Global by nature: not bound to the provider's region. The same as `location: [{place: global}]`. */
  readonly global?: boolean;
  /** A data source of this type only looks in the region that the provider is set to: what it finds is there. */
  readonly foundHere?: true;
  /** Has no place of its own and needs no verdict: an association, a policy document, a random name. */
  readonly placeless?: boolean;
  /** Replaces the provider's general rule. */
  readonly location?: readonly LocationSource[];
  /** Further ties: replicas, backups, sinks. */
  readonly copies?: readonly CopyEntry[];
  /** Sold as a service of another party than the provider's: attribute value → party, or one party. */
  readonly party?: string;
  readonly note?: string;
}

/** Nothing names the second place: it follows from where the resource is, as its region's entry says. */
export type FollowsRegion = "paired-region" | "data-zone";

/** A second destination of data. */
export interface CopyEntry {
  readonly role: Role;
  /** Where to read it, each a list of alternatives as in `location`; every match is a tie of its own. */
  readonly to: readonly LocationSource[] | FollowsRegion;
  /** Only when these attributes have one of the values; `null` in the list stands for left out. */
  readonly when?: Conditions;
  readonly note?: string;
}

export interface BackendEntry extends Sourced {
  /** `s3`, `azurerm`, `remote`, `cloud`, … */
  readonly id: string;
  /** The provider whose regions and party apply; null when it depends on the endpoint, or is the user's own. */
  readonly provider: string | null;
  /** Attributes that name an endpoint, which beats the region: `endpoint`, `endpoints.s3`. */
  readonly endpoints?: readonly string[];
  readonly location: readonly LocationSource[];
  readonly note?: string;
}

/**
 * How the resource types of a provider protect what they hold: encryption at rest and in transit, who holds the key,
 * and whether they grow and shrink by themselves. A file of its own beside the provider's, because it is another kind
 * of knowledge, with sources of its own.
 */
export interface ProtectionEntry extends Sourced {
  /** The provider's id; for objects of Kubernetes `kubernetes-objects`. */
  readonly id: string;
  /** Exact types, or a prefix ending in `*`; for objects `group/Kind`. */
  readonly types: Readonly<Record<string, TypeProtection>>;
}

export type ProtectionTopic = "atRest" | "inTransit" | "keyHeld" | "elasticity";

/** For each topic the ways to find it out; the first that gives a value counts. */
export type TypeProtection = Partial<Sourced> & {
  readonly [topic in ProtectionTopic]?: readonly ProtectionSource[];
} & { readonly note?: string };

/** What the values mean is with the check of them: protection-check.ts. */
export type ProtectionSource =
  /** What the values of an attribute mean; `*` stands for any other. Of several the weakest counts. */
  (
    | { readonly attribute: string; readonly is: Readonly<Record<string, string>> }
    /** An attribute that names a key: written, it is one of the customer, unless it names one of the provider's own. */
    | { readonly key: string }
    /** A nested block that is there. */
    | { readonly block: string; readonly is: string }
    /** As with the resource that these attributes refer to, or as `says` reads that one. */
    | { readonly follows: readonly string[]; readonly says?: readonly ProtectionSource[] }
    /** A resource of another type says it, which refers to this one by the attribute `by`. */
    | { readonly companion: string; readonly by: string; readonly says: readonly ProtectionSource[] }
    /** Nothing is written: then this applies. */
    | { readonly omitted: string; readonly source?: string }
  ) & { readonly when?: Conditions };

/** A legal area: a set of countries with dates, never a name prefix. */
export interface AreaEntry extends Sourced {
  readonly id: string;
  readonly name: Text;
  readonly members: readonly AreaMember[];
  readonly note?: string;
}

export interface AreaMember {
  readonly country: string;
  readonly from?: Day;
  /** The first day on which it is no member. */
  readonly until?: Day;
  readonly source?: string;
}

/** Services under European control for one purpose. */
export interface AlternativesEntry {
  readonly id: string;
  readonly name: Text;
  readonly asOf: Day;
  /** What they are an alternative for: categories of resource types, or types, as in `resourceTypes`. */
  readonly for: { readonly categories?: readonly string[]; readonly types?: readonly string[] };
  readonly services: readonly AlternativeService[];
  readonly note?: string;
}

export interface AlternativeService {
  readonly name: string;
  /** The provider whose party it is; one that the customer runs stands for running it oneself. */
  readonly provider?: string;
  /** Where no provider of the catalogue stands for it. */
  readonly party?: string;
  /** Resource types of the provider. */
  readonly types?: readonly string[];
  /** Resource types of another provider, which is pointed at the service. */
  readonly through?: readonly string[];
  readonly source: string;
  readonly verified?: boolean;
  readonly note?: Text;
}

/** What is asked of all providers at once, so that each is read only when something uses it. */
export interface CatalogueIndex {
  /** Registry address (`hashicorp/aws`, lower case) → provider. */
  readonly addresses: Readonly<Record<string, string>>;
  /** What resource types start with → provider; the longest first. */
  readonly prefixes: readonly (readonly [string, string])[];
  /** Host pattern → provider; the most exact first. */
  readonly hosts: readonly (readonly [string, string])[];
}

/**
 * A family of Kubernetes objects and what they say about places and parties. A dot in a name is escaped in paths:
 * `metadata.annotations.load-balancer\.hetzner\.cloud/location`.
 */
export interface KubernetesEntry extends Sourced {
  readonly id: string;
  readonly kinds?: readonly KindEntry[];
  readonly annotations?: readonly AnnotationEntry[];
  readonly labels?: readonly LabelEntry[];
  /** Providers whose regions and zones are found in labels that any cloud can use. */
  readonly labelProviders?: readonly string[];
  /** Asked where none of those has the name: `eu-west-1` is not taken for a cloud that few use. */
  readonly labelProvidersElse?: readonly string[];
  /** Names that a vendor's clusters give their storage classes by themselves. */
  readonly storageClasses?: Readonly<Record<string, string>>;
  /** CSI drivers, provisioners and the like by name, and the provider whose they are. */
  readonly drivers?: Readonly<Record<string, string>>;
  /** Ingress classes, gateway classes and their controllers; a name that ends in `*` stands for all that start so. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Environment variables that hold the region of a provider. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly hosts?: readonly HostEntry[];
  /** Arguments of well-known programs. */
  readonly flags?: readonly FlagEntry[];
  /** Outputs of log shippers: in a text, a region that stands under the name of one is the provider's. */
  readonly outputs?: readonly OutputEntry[];
  /** What any object can state, whatever its kind. */
  readonly everywhere?: readonly ObjectTie[];
  readonly note?: string;
}

/** What objects of some kinds say. The entry whose kinds name an object most exactly is the one that counts. */
export interface KindEntry {
  /** `group/Kind`, or `Kind` alone for the core group; `*` stands for any part. */
  readonly kinds: readonly string[];
  /** Belongs to no namespace. */
  readonly scope?: "cluster";
  /** Holds schemas or settings of a tool: what it says is no tie. */
  readonly silent?: true;
  /** Where the specifications of pods are. */
  readonly pods?: readonly string[];
  /** An object that stands for a resource at a cloud. */
  readonly managed?: ManagedEntry;
  /** Blocks with the `base` of an object that is made later, and the `patches` to it. */
  readonly templates?: readonly string[];
  readonly ties?: readonly ObjectTie[];
  /** Fields that hold an address, and nothing else. */
  readonly addresses?: readonly FieldEntry[];
  /** Fields in whose texts there can be addresses: every text under the path counts. */
  readonly texts?: readonly FieldEntry[];
  /** Where to look for the addresses of known services: every text that is an address as a whole. */
  readonly search?: readonly string[];
  /** Fields with the values of a chart that is not rendered here. */
  readonly values?: readonly string[];
  /** Fields with the name of an image. */
  readonly images?: readonly string[];
  /** Fields with the name of a driver. */
  readonly drivers?: readonly string[];
  /** Fields with the name of a storage class. */
  readonly storageClasses?: readonly string[];
  /** Fields with the name of an ingress or gateway class or controller. */
  readonly classes?: readonly string[];
  /** Lists of `{key, operator, values}` over node labels. */
  readonly labels?: readonly string[];
  readonly note?: string;
}

export interface ManagedEntry {
  readonly provider: string;
  /** Where the fields of the resource are: `spec.forProvider`. */
  readonly fields: string;
  /** The Terraform type by kind, where it is not the prefix, the group's first part and the kind. */
  readonly types?: Readonly<Record<string, string>>;
  /** Asked before what the type says; paths start at the object. */
  readonly location?: readonly LocationSource[];
  /** Asked instead of what the type says; paths start at the object. */
  readonly copies?: readonly CopyEntry[];
}

export interface ObjectTie {
  readonly role: Role;
  readonly stores?: boolean;
  /** The block that states it, each by itself when there are several; the object when left out. */
  readonly at?: string;
  /** Paths start at the block. */
  readonly when?: Conditions;
  readonly provider: string | null;
  /** Where no provider of the catalogue stands for it. */
  readonly party?: string;
  /** Addresses that beat the region. */
  readonly endpoints?: readonly string[];
  readonly location: readonly LocationSource[];
  readonly note?: string;
}

export interface FieldEntry {
  readonly path: string;
  readonly role: Role;
}

export interface AnnotationEntry {
  /** Names; one that ends in `*` stands for all that start so. */
  readonly keys: readonly string[];
  /** Kinds as in `KindEntry`; all when left out. */
  readonly kinds?: readonly string[];
  readonly provider: string;
  /** Who runs it, where that is not the provider's own party. */
  readonly party?: string;
  readonly role: Role;
  /** What the value is. When left out only the provider is known: the place is where the cluster is. */
  readonly says?: "region" | "identifier";
  /** Only with one of these values; one that ends in `*` stands for all that start so. */
  readonly values?: readonly string[];
  /** Not bound to a place. */
  readonly global?: true;
}

export interface LabelEntry {
  /** As in `AnnotationEntry`. */
  readonly keys: readonly string[];
  /** Null when any cloud uses the label. */
  readonly provider: string | null;
  /** Only with one of these values; one that ends in `*` stands for all that start so. */
  readonly values?: readonly string[];
  /** When left out only the provider is known. */
  readonly says?: "region";
}

export interface OutputEntry {
  /** As the settings name it: `cloudwatch_logs`. */
  readonly names: readonly string[];
  /** The settings that hold the region. */
  readonly keys: readonly string[];
  readonly provider: string;
  readonly role: Role;
}

/** An argument of a container that names a cloud, or a region of one. */
export interface FlagEntry {
  /** `--provider`, which can be written with `=` or with the value as the next argument. */
  readonly flag: string;
  /** Only in containers whose image holds this text: other programs have such an argument too. */
  readonly image?: string;
  /** The value, and the provider that it stands for. */
  readonly values?: Readonly<Record<string, string>>;
  /** The value is a region of this provider. */
  readonly regionsOf?: string;
  readonly role: Role;
  /** Not bound to a place. */
  readonly global?: true;
}

/** Whose service answers at a host, where no provider of the catalogue says it or says it exactly. */
export interface HostEntry {
  /** As `ProviderEntry.hosts`; `*` is any text, also a part of a label. */
  readonly hosts: readonly string[];
  /** Whose regions `{region}` stands for, where they are not the provider's: a service that runs at a cloud. */
  readonly regionsOf?: string;
  readonly provider?: string;
  /** Of the provider. */
  readonly region?: string;
  readonly party?: string;
  /** What a tie to it is, whatever the field is for. */
  readonly role?: Role;
  /** Without a region it is a name of other things too: in a text it counts only behind `://`. */
  readonly onlyAsAddress?: true;
  /** A website, a name space or a document: no tie. */
  readonly silent?: true;
}

/** The compiled catalogue, as read at start-up. */
export interface CatalogueData {
  readonly asOf: Day;
  readonly parties: Readonly<Record<string, PartyEntry>>;
  readonly providers: Readonly<Record<string, ProviderEntry>>;
  readonly backends: Readonly<Record<string, BackendEntry>>;
  readonly areas: Readonly<Record<string, AreaEntry>>;
  /** Made when the catalogue is compiled; worked out when it is not there. */
  readonly index?: CatalogueIndex;
  readonly kubernetes: Readonly<Record<string, KubernetesEntry>>;
  readonly alternatives?: Readonly<Record<string, AlternativesEntry>>;
  /** Of objects of Kubernetes; that of providers is with them. */
  readonly protection?: Readonly<Record<string, ProtectionEntry>>;
}
