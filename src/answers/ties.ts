/**
 * Ties between resources and places and parties, as they are compared across scans: by what they come to, never by
 * the line that says it.
 */
import type { Role, SavedEvidence, SavedExposure, SavedPlace, SavedResource } from "../model/index.ts";

export interface Tie {
  readonly role: Role;
  readonly place: SavedPlace;
  /** Null when nobody but the user is involved. */
  readonly party: SavedExposure["party"];
  /** The line that decided; null when it was decided outside files. */
  readonly deciding: Line | null;
}

export interface Line {
  readonly file: string;
  readonly line: number;
  /** The deciding expression. */
  readonly text: string;
}

/** A resource, and the line that declares it. */
export interface Place {
  readonly address: string;
  readonly file: string;
  readonly line: number;
}

export function placeOf({ address, file, line }: SavedResource): Place {
  return { address, file, line };
}

/** What has no place and no party is no tie: an association, a random name. */
export function tiesOf({ exposures }: SavedResource): readonly Tie[] {
  return exposures
    .filter(({ place, party }) => place.status !== "not-applicable" || party !== null)
    .map(({ role, place, party, evidence }) => ({ role, place, party, deciding: decidingLine(evidence) }));
}

function decidingLine(evidence: readonly SavedEvidence[]): Line | null {
  const last = evidence.findLast(({ kind }) => kind === "file");
  if (last?.file === undefined || last.line === undefined) return null;
  return { file: last.file, line: last.line, text: last.text };
}

/** Equal for ties to the same place: by its countries and its code; what is not known is one place for each cause. */
export function placeKey({ status, countries, code, area, candidates, reason }: SavedPlace): string {
  const open = candidates?.map((candidate) => candidate.code) ?? [];
  const cause = status === "unknown" || status === "customer-run" ? [reason?.code, reason?.subject] : [];
  return JSON.stringify([status, countries, area ?? code ?? "", open, cause]);
}

/** Equal for ties to the same place and party. */
export function standingKey({ place, party }: Tie): string {
  return JSON.stringify([placeKey(place), party?.id ?? null]);
}

/** Equal for ties of the same role to the same place and party. */
export function tieKey(tie: Tie): string {
  return `${tie.role} ${standingKey(tie)}`;
}
