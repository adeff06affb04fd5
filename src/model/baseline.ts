/**
 * Dependence on others that is kept to compare with: the contract of schemas/baseline.schema.json as types, and what
 * comes of the comparison.
 */
import type { Exposure } from "./exposure.ts";
import type { Span } from "./source.ts";

/** What is watched of a resource, per service: under whose law it is, and the countries it is in. */
export type WatchedTie =
  /** A party whose ultimate parent is outside the EEA. `under`: the country of that parent, or `unknown`. */
  | { readonly service: string; readonly under: string; readonly party: string }
  /** A country outside the allowed area. */
  | { readonly service: string; readonly in: string };

/** A resource with ties that are watched. It is told by name, never by line. */
export interface WatchedResource {
  /** The path of what it is judged with. */
  readonly unit: string;
  /** The variable files that make the variant; left out when there are none. */
  readonly variant?: readonly string[];
  readonly type: string;
  readonly address: string;
  readonly ties: readonly WatchedTie[];
}

export interface Baseline {
  readonly schemaVersion: 1;
  /** The profile it was judged with: it says which countries are allowed. */
  readonly profile: string;
  /** The day it was judged as, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Growth that was decided upon, in the order of time. */
  readonly accepted: readonly AcceptedGrowth[];
  readonly resources: readonly WatchedResource[];
}

export interface AcceptedGrowth {
  /** The user's reference to the decision. */
  readonly decision: string;
  readonly date: string;
  readonly growth: readonly DependenceChange[];
}

/** How many ties there were and are to one jurisdiction or country, for one service. */
export type DependenceChange = (
  | { readonly service: string; readonly under: string }
  | { readonly service: string; readonly in: string }
) & {
  readonly from: number;
  readonly to: number;
};

/** Only when it was asked for. */
export interface Dependence {
  readonly watched: readonly WatchedResource[];
  /** Null without a baseline. */
  readonly since: SinceBaseline | null;
}

export interface SinceBaseline {
  readonly baseline: Baseline;
  readonly grown: readonly DependenceChange[];
  readonly shrunk: readonly DependenceChange[];
  /** What is there now without the ties that are new: what may be kept without a decision. */
  readonly kept: readonly WatchedResource[];
  /** The exposures that are new ties. */
  readonly newTies: ReadonlyMap<Exposure, NewTie>;
}

export interface NewTie {
  readonly changes: readonly DependenceChange[];
  /** The line that brought it. */
  readonly decided: Span;
}
