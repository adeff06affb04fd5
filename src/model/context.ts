/** What code cannot tell: the user's `cloudtoets.yaml`. */
import { emptyKubernetesContext, type KubernetesContext } from "./context-kubernetes.ts";
import type { Span } from "./source.ts";
import type { Language } from "./text.ts";

export interface Context extends KubernetesContext {
  /** Where the configuration was read from; null when there is none. */
  readonly file: string | null;
  readonly profile: string | null;
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
}

/** Without a configuration file. */
export const emptyContext: Context = {
  ...emptyKubernetesContext,
  file: null,
  profile: null,
  language: null,
  exclude: [],
  approvedParties: null,
  environment: new Map(),
  clusters: [],
  variants: [],
  organisation: null,
  systems: [],
};

export const organisationKinds = ["rijksdienst", "agentschap", "zbo", "decentral", "other"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export interface Organisation {
  readonly name: string | null;
  readonly kind: OrganisationKind | null;
}

/**
 * What makes an entity critical or essential: a vital provider, the Wet weerbaarheid kritieke entiteiten, or an
 * essential entity under the Cyberbeveiligingswet.
 */
export const entityKinds = ["vital", "wwke", "cbw-essential"] as const;
export type EntityKind = (typeof entityKinds)[number];

/** What the code under these paths is for. */
export interface DeclaredSystem {
  readonly name: string;
  /** Folders or files, relative to the scan root; `.` for all of it. */
  readonly paths: readonly string[];
  /** Material use as the policy means it; null when the configuration does not say. */
  readonly material: boolean | null;
  readonly entity: EntityKind | null;
  readonly span: Span;
}

export interface Declared {
  readonly value: string;
  readonly span: Span;
}

export interface ApprovedParty {
  readonly party: string;
  /** The agreement or decision it rests on, in the user's words. */
  readonly agreement: string;
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
