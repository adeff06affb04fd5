/** A whole scan: what every report format is made from. */
import type { Dependence } from "./baseline.ts";
import type { Organisation } from "./context.ts";
import type { Exposure, Property } from "./exposure.ts";
import type { Finding, Level } from "./finding.ts";
import type { Notification } from "./notification.ts";
import type { Resource } from "./resource.ts";
import type { SealIndication } from "./seal.ts";
import type { DeclaredSystem } from "./system.ts";
import type { Text } from "./text.ts";

export interface ScanReport {
  readonly tool: {
    readonly name: "cloudtoets";
    readonly version: string;
    readonly renderers: Readonly<Record<string, string>>;
  };
  readonly profile: ProfileFacts;
  /** Whose code it is and what it is for, as the configuration says. */
  readonly organisation: Organisation | null;
  readonly systems: readonly DeclaredSystem[];
  readonly systemOf: (resource: Resource) => DeclaredSystem | null;
  /** Resources in the order of unit, file and line. */
  readonly resources: readonly Resource[];
  readonly exposures: readonly Exposure[];
  readonly properties: readonly Property[];
  /** Worst first, then by place. */
  readonly findings: readonly Finding[];
  readonly notifications: readonly Notification[];
  /** The rules of the profile, whether they fired or not. */
  readonly rules: readonly RuleFacts[];
  readonly incomplete: boolean;
  /** Files read, for the summary. */
  readonly files: number;
  /**
   * The paths that were asked for, relative to the root; `.` for all of it, which is also what is meant when it is
   * left out. Names the upload to code scanning, so it must not depend on what was found.
   */
  readonly paths?: readonly string[];
  /** Only when it was asked for. */
  readonly seal?: SealIndication;
  /** Only when it was asked for. */
  readonly dependence?: Dependence;
}

export interface ProfileFacts {
  readonly id: string;
  readonly title: Text;
  readonly effective: string;
  /** The day that was judged as, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Country codes where hosting is allowed under the profile on that day. */
  readonly allowed: readonly string[];
}

/** What reports say of a rule. */
export interface RuleFacts {
  readonly id: string;
  readonly level: Level;
  readonly title: Text;
  readonly description: Text;
  readonly help: Text;
  readonly remediation: Text;
  readonly tags: readonly string[];
  readonly basis: readonly Basis[];
  readonly precision: "very-high" | "high" | "medium" | "low";
  /** 0.1 to 10.0, as GitHub reads it. */
  readonly securitySeverity: number;
  readonly documentation: string;
}

export interface Basis {
  readonly document: string;
  readonly paragraph: string | null;
  readonly date: string;
  readonly reference: string | null;
  /** Whether the text itself was read, or a named reading of it. */
  readonly strength: "primary" | "secondary" | "own";
}
