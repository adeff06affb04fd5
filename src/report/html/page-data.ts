/**
 * What the page's own script gets, as JSON: the renderer writes it, `client/` reads it. Numbers whose name ends in
 * `At` are positions in the lists of the same data, so that what recurs is said once.
 */
import type { Level, Role } from "../../model/index.ts";
import type { Verdict } from "../overview.ts";
import type { ClientWords } from "./words.ts";

export interface PageData {
  readonly words: ClientWords;
  /** For numbers and for sorting, such as `nl-NL`. */
  readonly locale: string;
  readonly countries: Readonly<Record<string, string>>;
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  readonly places: readonly PagePlace[];
  readonly parties: readonly PageParty[];
  readonly units: readonly string[];
  readonly files: readonly string[];
  readonly chains: readonly (readonly PageStep[])[];
  readonly rules: readonly PageRule[];
  readonly resources: readonly PageResource[];
  readonly findings: readonly PageFinding[];
}

export interface PagePlace {
  readonly text: string;
  /** Those that are established. */
  readonly countries: readonly string[];
  readonly verdict: Verdict | null;
  readonly established: boolean;
}

export interface PageParty {
  readonly name: string;
  /** The country of the ultimate parent; empty when it is not known. */
  readonly country: string;
  /** The ultimate parent; empty when it is the party itself or not known. */
  readonly parent: string;
}

export interface PageStep {
  /** `main.tf:3:5`, or what kind of step it is when it is in no file. */
  readonly place: string;
  readonly text: string;
  readonly source?: string;
}

export interface PageRule {
  readonly id: string;
  readonly title: string;
  readonly remedy: string;
  readonly basis: readonly string[];
}

export interface PageResource {
  readonly address: string;
  readonly type: string;
  readonly unitAt: number;
  readonly fileAt: number;
  readonly line: number;
  readonly possible?: true;
  readonly ties: readonly PageTie[];
  /** Encryption at rest and whose key, where the code says it. */
  readonly encryption?: Encryption;
  /** The worst level of the findings that name it and that no exception covers. */
  readonly level?: Level;
}

/** Least first. */
export const encryptions = ["none", "provider-key", "customer-key", "external-key"] as const;
export type Encryption = (typeof encryptions)[number];

/** Which of the words says it. */
export const encryptionWord = {
  none: "notEncrypted",
  "provider-key": "providerKey",
  "customer-key": "customerKey",
  "external-key": "externalKey",
} as const satisfies Readonly<Record<Encryption, keyof ClientWords>>;

export interface PageTie {
  readonly role: Role;
  /** Only the source of an image or code. */
  readonly supply?: true;
  readonly placeAt: number;
  /** Absent when nobody but the user is involved. */
  readonly partyAt?: number;
  readonly chainAt: number;
}

export interface PageFinding {
  readonly id: string;
  readonly ruleAt: number;
  readonly level: Level;
  /** Absent when it was decided outside files. */
  readonly fileAt?: number;
  readonly line: number;
  readonly column: number;
  readonly source?: { readonly before: string; readonly marked: string; readonly after: string };
  readonly message: string;
  readonly chainAt: number;
  readonly resourcesAt: readonly number[];
  readonly unitsAt: readonly number[];
  /** What could be chosen instead, each with a word before it. */
  readonly suggestions?: readonly (readonly [label: string, text: string])[];
  readonly excepted?: string;
}
