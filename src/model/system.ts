/**
 * What the code of a system is for, as the policy asks: the user's `systems:` in cloudtoets.yaml, or tags on the
 * resources themselves. Whatever the configuration may leave out is null when it does.
 */
import type { Span } from "./source.ts";

/**
 * Rubriceringen of the VIRBI, the least first (BWBR0051482). `ongerubriceerd` is said, too: what is not stated is
 * null.
 */
export const rubriceringen = [
  "ongerubriceerd",
  "departementaal-vertrouwelijk",
  "stg-confidentieel",
  "stg-geheim",
  "stg-zeer-geheim",
] as const;
export type Rubricering = (typeof rubriceringen)[number];

/** Te beschermen belang, the least first: level 1 is the heaviest. */
export const tbbLevels = ["tbb-4", "tbb-3", "tbb-2", "tbb-1"] as const;
export type Tbb = (typeof tbbLevels)[number];

/** The words in which beschikbaarheid, integriteit and vertrouwelijkheid are weighed, the least first. */
export const bivLevels = ["laag", "midden", "hoog", "zeer-hoog"] as const;
export type BivLevel = (typeof bivLevels)[number];

export interface Biv {
  readonly beschikbaarheid: BivLevel | null;
  readonly integriteit: BivLevel | null;
  readonly vertrouwelijkheid: BivLevel | null;
}

/** The least first; special is what article 9 of the AVG calls special categories. */
export const personalDataKinds = ["none", "ordinary", "special"] as const;
export type PersonalData = (typeof personalDataKinds)[number];

/** Whether it holds a base registry: the source itself, or a copy. The least first. */
export const baseRegistryKinds = ["none", "copy", "source"] as const;
export type BaseRegistry = (typeof baseRegistryKinds)[number];

export const applicationKinds = ["mail", "documents", "other"] as const;
export type ApplicationKind = (typeof applicationKinds)[number];

/**
 * What makes an entity critical or essential: a vital provider, the Wet weerbaarheid kritieke entiteiten, or an
 * essential entity under the Cyberbeveiligingswet.
 */
export const entityKinds = ["vital", "wwke", "cbw-essential"] as const;
export type EntityKind = (typeof entityKinds)[number];

/** What a rule can weigh data by; joined where data of several systems meets. */
export interface DataClass {
  readonly rubricering: Rubricering | null;
  readonly tbb: Tbb | null;
  readonly biv: Biv | null;
  readonly personalData: PersonalData | null;
  readonly baseRegistry: BaseRegistry | null;
}

/** A document or decision that exists, in the user's words. */
export interface Recorded {
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  /** Where it is: a path in the repository, a number, a title. */
  readonly document: string | null;
  readonly span: Span;
}

/** The two that an exit plan must cover. */
export const exitScenarios = ["planned", "disruptive"] as const;
export type ExitScenario = (typeof exitScenarios)[number];

export interface ExitPlan extends Recorded {
  /** The day on which the organisation tested it itself; null when it was not, or nothing is said. */
  readonly tested: string | null;
  readonly scenarios: readonly ExitScenario[];
}

/** The three conditions under which mail and documents may be in a public cloud: §4.5 of the policy of 2026. */
export interface MailConditions {
  /** It was established independently that continuity is at risk otherwise. */
  readonly continuityAtRisk: Recorded | null;
  /** Risk analysis and exit plan are made and tested. */
  readonly plansTested: Recorded | null;
  /** The minister decided, in agreement with the minister or state secretary for digital affairs. */
  readonly ministerDecided: Recorded | null;
}

export interface DeclaredSystem extends DataClass {
  readonly name: string;
  /** Folders or files, relative to the scan root; `.` for all of it. */
  readonly paths: readonly string[];
  /** Material use as the policy means it. */
  readonly material: boolean | null;
  readonly application: ApplicationKind | null;
  readonly entity: EntityKind | null;
  readonly exitPlan: ExitPlan | null;
  readonly riskAnalysis: Recorded | null;
  readonly dpia: Recorded | null;
  readonly dtia: Recorded | null;
  /** The day on which it was reported to CISO Rijk, `YYYY-MM-DD`. */
  readonly reportedToCisoRijk: string | null;
  readonly mailConditions: MailConditions | null;
  /** The day from which it is in use, `YYYY-MM-DD`: decides whether a transition term applies. */
  readonly existingSince: string | null;
  /** The last day of the running contract, `YYYY-MM-DD`. */
  readonly contractUntil: string | null;
  /** Only for peaks, beside capacity elsewhere. */
  readonly burst: boolean | null;
  /** Names of other systems that it cannot do without. */
  readonly dependsOn: readonly string[];
  /** Its name in the configuration, or the tag that made it known. */
  readonly span: Span;
}

/** A system of which only name and place are known. */
export function undescribedSystem(name: string, paths: readonly string[], span: Span): DeclaredSystem {
  return {
    name,
    paths,
    material: null,
    rubricering: null,
    tbb: null,
    biv: null,
    personalData: null,
    baseRegistry: null,
    application: null,
    entity: null,
    exitPlan: null,
    riskAnalysis: null,
    dpia: null,
    dtia: null,
    reportedToCisoRijk: null,
    mailConditions: null,
    existingSince: null,
    contractUntil: null,
    burst: null,
    dependsOn: [],
    span,
  };
}
