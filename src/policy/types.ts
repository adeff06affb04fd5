/** The policies as data: what the YAML files under `policies/` hold once they are checked and compiled. */
import type { Basis, Level, Precision, PropertyName, Role, Text, UnknownCode } from "../model/index.ts";
import type { ExceptionState } from "./exceptions/index.ts";

export interface PoliciesData {
  readonly rules: readonly RuleEntry[];
  readonly profiles: readonly ProfileEntry[];
  readonly words: Words;
}

export interface RuleEntry {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly help: Text;
  /** A template: `{place}` and the like, see fields of a message in message.ts. */
  readonly message: Text;
  readonly remediation: Text;
  /** Per profile; a profile that is not named does not have the rule. */
  readonly level: Readonly<Record<string, Level>>;
  /** What is asked: each exposure when left out. */
  readonly scope?: Scope;
  /** For the scope of resources: the property that decided, on whose line the finding is put. */
  readonly property?: PropertyName;
  /** Whose requirement it is in a policy with terms of transition; none when left out. */
  readonly transition?: Transition["applies"];
  readonly when: Condition;
  readonly primary: Primary;
  readonly group: Grouping;
  /** Of one fact, or of one decision, only this rule speaks, and not these. */
  readonly supersedes?: readonly string[];
  readonly tags: readonly string[];
  readonly basis: readonly RuleBasis[];
  readonly precision: Precision;
  readonly securitySeverity: number;
  /** Kept out of SARIF. */
  readonly quiet?: boolean;
  /** Its findings name alternatives under European control. */
  readonly alternatives?: boolean;
}

export interface RuleBasis extends Omit<Basis, "reference" | "paragraph"> {
  readonly paragraph?: string;
  readonly reference?: string;
  /** The profiles whose text this is; all when left out. */
  readonly profiles?: readonly string[];
}

/** From narrow to wide. */
export const scopes = ["exposure", "resource", "system", "organisation"] as const;
/**
 * - exposure: each tie of a resource to a place and a party
 * - resource: each resource, with its properties, and the tie that mainly places it
 * - system: each declared system that uses a cloud
 * - organisation: the whole of what is scanned
 */
export type Scope = (typeof scopes)[number];

/** Where a finding is put. */
export const primaries = ["deciding", "cause", "provider", "system", "organisation", "exception"] as const;
/**
 * - deciding: the line that decided the place
 * - cause: for what is unknown, where it could be settled; else the deciding line
 * - provider: the provider's configuration; the resource itself when it has no provider
 * - system: the system's entry in the configuration
 * - organisation: the organisation's entry in the configuration
 * - exception: where the exception is stated
 */
export type Primary = (typeof primaries)[number];

/** What is one finding, beside rule and level. */
export const groupings = [
  "decision",
  "cause",
  "type",
  "place-and-unit",
  "party",
  "party-and-unit",
  "party-and-system",
  "system",
  "unit",
  "organisation",
  "exception",
] as const;
/**
 * - decision: the deciding line and the party; the place too, unless the rule is about a property, which is no place
 * - cause: the place where an unknown could be settled, and what it is about
 * - type: the resource type, the party and the unit
 * - place-and-unit: the place, the party and the unit
 * - exception: every exception by itself
 * - party: once in the whole scan
 * - party-and-unit, party-and-system, system, unit, organisation: as they say; what is put on one line is one
 */
export type Grouping = (typeof groupings)[number];

/** Every key of a condition must hold; `all`, `any` and `not` hold further conditions. */
export interface Condition {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
  readonly [field: string]: Test | readonly Condition[] | Condition | undefined;
}

export type Test = string | boolean | Readonly<Record<string, unknown>>;

/** A profile as its file states it. */
export interface ProfileFile {
  readonly id: string;
  readonly extends?: string;
  readonly title: Text;
  readonly description: Text;
  readonly effective: string;
  /** The first day on which another policy took its place. */
  readonly until?: string;
  /** The allowed places in words, to follow "outside". */
  readonly allowedName: Text;
  readonly allowed?: readonly AreaReference[];
  /** Not allowed even where `allowed` names them. */
  readonly excluded?: readonly AreaReference[];
  readonly transition?: readonly Transition[];
  /** Other levels than the rules state; `off` leaves a rule out. */
  readonly levels?: Readonly<Record<string, Level | "off">>;
  readonly basis: readonly RuleBasis[];
}

/** With what it takes over from the profile it extends. */
export interface ProfileEntry extends Omit<ProfileFile, "extends"> {
  /** Its own id, then those of the profiles it extends. */
  readonly lineage: readonly string[];
  readonly allowed: readonly AreaReference[];
}

export type AreaReference = { readonly area: string } | { readonly country: string };

/** A term in which what exists may stay as it is. */
export interface Transition {
  readonly id: string;
  readonly applies: "existing-use" | "exit-plan";
  readonly from: string;
  /** The first day on which the term is over. */
  readonly until: string;
  /** What an error is until then; a warning when left out. */
  readonly level?: Level;
  readonly title: Text;
}

/** Words that messages are made of. */
export interface Words {
  /** ISO 3166-1 alpha-2 → name. */
  readonly countries: Readonly<Record<string, Text>>;
  readonly roles: Readonly<Record<Role, Text>>;
  /** Why an exception does not count; may hold `{subject}`. */
  readonly exceptions: Readonly<Record<ExceptionState, Text>>;
  /** Why something is not known; may hold `{subject}`. */
  readonly reasons: Readonly<Record<UnknownCode, Text>>;
  /** The same as a label, to stand before what is missing. */
  readonly reasonLabels: Readonly<Record<UnknownCode, Text>>;
  /** What settles it. */
  readonly remedies: Readonly<Record<UnknownCode, Text>>;
}
