/**
 * A scan as the JSON report holds it: the contract of schemas/report.schema.json as types. What is asked across
 * scans (what changed, what breaks, does dependence grow) is answered from these, so that a scan of today and a
 * report that was kept for a year are the same kind of thing.
 */
import type { Organisation } from "./context.ts";
import type { InEea, Role } from "./exposure.ts";
import type { Level } from "./finding.ts";
import type { Unit } from "./resource.ts";
import type { DeclaredSystem, ExitPlan, MailConditions, Recorded } from "./system.ts";
import type { UnknownCode } from "./value.ts";

export interface SavedReport {
  readonly schemaVersion: 1;
  readonly tool: {
    readonly name: "cloudtoets";
    readonly version: string;
    readonly renderers: Readonly<Record<string, string>>;
  };
  readonly profile: { readonly id: string; readonly effective: string; readonly asOf: string };
  /** Whose code it is, as the configuration says. */
  readonly organisation: SavedOrganisation | null;
  /** As the configuration declares them, by name. */
  readonly systems: readonly SavedSystem[];
  readonly summary: {
    readonly resources: number;
    readonly findings: Readonly<Record<Level, number>>;
    readonly excepted: number;
    readonly unknown: number;
    readonly byGeneralRule: number;
    readonly incomplete: boolean;
  };
  readonly resources: readonly SavedResource[];
  readonly findings: readonly SavedFinding[];
  readonly notifications: readonly SavedNotification[];
}

export type SavedOrganisation = Omit<Organisation, "span">;

/** A declared system, with the line that declares it instead of spans. */
export interface SavedSystem
  extends Omit<DeclaredSystem, "span" | "exitPlan" | "riskAnalysis" | "dpia" | "dtia" | "mailConditions"> {
  readonly exitPlan: SavedRecord<ExitPlan> | null;
  readonly riskAnalysis: SavedRecord<Recorded> | null;
  readonly dpia: SavedRecord<Recorded> | null;
  readonly dtia: SavedRecord<Recorded> | null;
  readonly mailConditions: { readonly [Name in keyof MailConditions]: SavedRecord<Recorded> | null } | null;
  readonly file: string;
  readonly line: number;
}

export type SavedRecord<Record extends Recorded> = Omit<Record, "span">;

export interface SavedUnit {
  readonly path: string;
  readonly variant: readonly string[] | null;
}

export interface SavedResource {
  readonly id: string;
  readonly address: string;
  readonly type: string;
  readonly source: "terraform" | "plan" | "state" | "kubernetes";
  readonly unit: SavedUnit & { readonly kind: Unit["kind"] };
  readonly presence: "certain" | "possible";
  readonly file: string;
  readonly line: number;
  readonly system: string | null;
  readonly category: string | null;
  /** Ids of resources of the same unit. */
  readonly references: readonly string[];
  readonly exposures: readonly SavedExposure[];
  readonly properties: readonly SavedProperty[];
}

export interface SavedExposure {
  readonly role: Role;
  readonly place: SavedPlace;
  readonly party: SavedParty | null;
  /** From use to decision; the last step decided. */
  readonly evidence: readonly SavedEvidence[];
}

/** A `code` and a `reason` are there as the status asks for them; see `Place`. */
export interface SavedPlace {
  readonly status:
    | "known"
    | "multi"
    | "one-of"
    | "area"
    | "global"
    | "customer-run"
    | "unknown"
    | "not-applicable";
  readonly countries: readonly string[];
  readonly inEea: InEea;
  readonly area?: string;
  readonly code?: string;
  readonly candidates?: readonly { readonly code: string; readonly countries: readonly string[] }[];
  readonly reason?: SavedReason | null;
}

export interface SavedReason {
  readonly code: UnknownCode;
  readonly subject: string;
  readonly file: string | null;
  readonly line: number | null;
}

export interface SavedParty {
  readonly id: string;
  readonly name: string;
  readonly operator: string | null;
  readonly parent: string | null;
  readonly parentCountry: string | null;
  readonly agreements: readonly string[];
}

export interface SavedEvidence {
  readonly kind: "file" | "option" | "environment" | "catalogue";
  readonly text: string;
  /** Of a file. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Of the catalogue. */
  readonly source?: string;
  readonly asOf?: string;
}

export interface SavedProperty {
  readonly name: string;
  readonly value: string | null;
  readonly evidence: readonly SavedEvidence[];
}

export interface SavedFinding {
  readonly id: string;
  readonly rule: string;
  readonly level: Level;
  readonly primary: {
    readonly file: string;
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
  readonly resources: readonly string[];
  readonly units: readonly SavedUnit[];
  readonly party: string | null;
  readonly countries: readonly string[];
  readonly role: Role | null;
  readonly message: string;
  readonly basis: readonly string[];
  readonly exception: {
    readonly until: string;
    readonly by: string;
    readonly decision: string;
    readonly reason: string;
  } | null;
}

export interface SavedNotification {
  readonly level: Level;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}
