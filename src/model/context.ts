/** What code cannot tell: the user's `cloudtoets.yaml`. */
import { emptyKubernetesContext, type KubernetesContext } from "./context-kubernetes.ts";
import type { Exception } from "./finding.ts";
import type { Span } from "./source.ts";
import type { DeclaredSystem, Rubricering } from "./system.ts";
import type { Language } from "./text.ts";

export interface Context extends KubernetesContext {
  /** Where the configuration was read from; null when there is none. */
  readonly file: string | null;
  readonly profile: string | null;
  /** The file that names the profile: it, or what it extends. */
  readonly profileFile: string | null;
  readonly language: Language | null;
  /** Globs of files and folders that are left out, as in `--exclude`. */
  readonly exclude: readonly string[];
  /** Providers the organisation has an agreement with; the framework agreements when null. */
  readonly approvedParties: readonly ApprovedParty[] | null;
  /** Environment variables as they will be where Terraform runs, such as `AWS_REGION`. */
  readonly environment: ReadonlyMap<string, Declared>;
  readonly clusters: readonly DeclaredCluster[];
  readonly variants: readonly DeclaredVariant[];
  readonly organisation: Organisation | null;
  readonly systems: readonly DeclaredSystem[];
  /** Names of tags and labels that state a fact of the system they are on, beside those we know ourselves. */
  readonly tags: ReadonlyMap<TagFact, readonly string[]>;
  readonly exceptions: readonly DeclaredException[];
  readonly exceptionLimits: ExceptionLimits;
  /** The files that it was read from: its own, and those that it extends, nearest first. */
  readonly bases: readonly Base[];
  /** Additions to the catalogue, and what the organisation knows better; the last one counts. */
  readonly additions: readonly CatalogueAddition[];
}

/** Without a configuration file. */
export const emptyContext: Context = {
  ...emptyKubernetesContext,
  file: null,
  profile: null,
  profileFile: null,
  language: null,
  exclude: [],
  approvedParties: null,
  environment: new Map(),
  clusters: [],
  variants: [],
  organisation: null,
  systems: [],
  tags: new Map(),
  exceptions: [],
  exceptionLimits: { months: 24, inline: true },
  bases: [],
  additions: [],
};

/** An entry of the catalogue as a configuration states it. */
export interface CatalogueAddition {
  readonly shelf: "parties" | "providers";
  readonly id: string;
  readonly data: unknown;
  /** Where a part of it is written, by its JSON pointer; else the nearest thing around it. */
  readonly spanOf: (pointer: string) => Span;
}

export const organisationKinds = ["rijksdienst", "agentschap", "zbo", "decentral", "other"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export interface Organisation {
  readonly name: string | null;
  readonly kind: OrganisationKind | null;
  /** The ministry it belongs to, in the user's words. */
  readonly ministry: string | null;
  /** Its entry in the configuration. */
  readonly span: Span;
}

/** The facts that a tag, a label or an annotation can state of the resource it is on. */
export const tagFacts = [
  "system",
  "material",
  "rubricering",
  "tbb",
  "personal-data",
  "base-registry",
  "application",
  "burst",
] as const;
export type TagFact = (typeof tagFacts)[number];

/** A configuration that another one extends: what a ministry shares with its repositories. */
export interface Base {
  readonly file: string;
  /** Keys that may not be changed, such as `profile` or `exceptionLimits.months`. */
  readonly locked: readonly string[];
}

export interface ExceptionLimits {
  /** An exception may end at most so many months after the day of judging. */
  readonly months: number;
  /** Whether exceptions count that stand in the code itself. */
  readonly inline: boolean;
}

/**
 * An exception as the user states it, in the configuration or beside the code. What is required and left out is
 * null: such an exception covers nothing, and is a finding.
 */
export interface DeclaredException extends Nullable<Omit<Exception, "span">> {
  /** The id of a rule. */
  readonly rule: string;
  /** Where it holds, each null for everywhere; folders and files are relative to the scan root. */
  readonly paths: readonly string[] | null;
  /** Addresses, with `*` for any text. */
  readonly resources: readonly string[] | null;
  readonly party: string | null;
  /** Names of systems. */
  readonly systems: readonly string[] | null;
  readonly conditions: ExceptionConditions;
  readonly span: Span;
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

/** What must be so for as long as the exception counts; null where nothing is asked. */
export interface ExceptionConditions {
  /** Areas of the catalogue or country codes: everything that is excepted must lie in them. */
  readonly within: readonly string[] | null;
  /** Files in the repository that must exist, relative to the scan root. */
  readonly documents: readonly string[] | null;
}

export interface Declared {
  readonly value: string;
  readonly span: Span;
}

export interface ApprovedParty {
  readonly party: string;
  /** The agreement or decision it rests on, in the user's words. */
  readonly agreement: string;
  /** The heaviest rubricering it is meant for; null for all. */
  readonly upTo: Rubricering | null;
  readonly span: Span;
}

/** One way in which a Terraform folder is deployed; where any is declared for a folder, these are all of them. */
export interface DeclaredVariant {
  /** The folder, relative to the scan root. */
  readonly path: string;
  /** Variable files, relative to the scan root, in order. */
  readonly files: readonly string[];
  readonly workspace: string | null;
  readonly span: Span;
}

/** Where the workloads of these paths run. */
export interface DeclaredCluster {
  readonly name: string;
  readonly paths: readonly string[];
  readonly provider: string | null;
  readonly region: string | null;
  /** For an own data centre: its country. */
  readonly country: string | null;
  readonly span: Span;
}
