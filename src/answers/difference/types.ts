/** What changed between two scans, by where things are and in whose hands. */
import type { Role, SavedParty, SavedPlace, SavedResource, SavedUnit } from "../../model/index.ts";
import type { Line, Tie } from "../ties.ts";

/** Where something is, and in whose hands. */
export interface Standing {
  readonly place: SavedPlace;
  readonly party: SavedParty | null;
}

/** One decision: everything that became different in the same way through the same line. */
export interface Change {
  readonly kind: "new" | "gone" | "moved";
  /** Of the ties that changed so, in the order of `roles`. */
  readonly roles: readonly Role[];
  /** Null for what is new. */
  readonly from: Standing | null;
  /** Null for what is gone. */
  readonly to: Standing | null;
  /** The line that decides it now; for what is gone, the one that did. */
  readonly deciding: Line | null;
  /** By unit and address. */
  readonly resources: readonly ChangedResource[];
}

export interface ChangedResource {
  readonly address: string;
  readonly type: string;
  readonly unit: SavedUnit;
  readonly file: string;
  readonly line: number;
  readonly system: string | null;
  /** The resource itself is new or gone, rather than one of its ties. */
  readonly whole: boolean;
}

/** What there was none of before, or is none of any more. */
export interface Appearance {
  /** Where something surely is; what is one of several, or somewhere in an area, counts for none. */
  readonly countries: readonly string[];
  readonly areas: readonly string[];
  readonly parties: readonly SavedParty[];
  /** Countries of ultimate parents. */
  readonly jurisdictions: readonly string[];
  readonly roles: readonly Role[];
}

export interface Difference {
  /** Worst first: what is outside the EEA now, then what is not established, then the most resources. */
  readonly changes: readonly Change[];
  readonly appeared: Appearance;
  readonly disappeared: Appearance;
  /** Resources that are the same thing under another address or in another folder, and came to the same. */
  readonly renamed: number;
  readonly resources: { readonly before: number; readonly after: number };
}

/** Two states of what is the same thing; one side is null for what is new or gone. */
export type Both<Side> =
  | { readonly before: Side; readonly after: Side | null }
  | { readonly before: null; readonly after: Side };

export type Pair = Both<SavedResource>;
export type TiePair = Both<Tie>;
