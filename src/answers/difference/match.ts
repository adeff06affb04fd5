/** Which resources of two scans are the same thing, wherever they moved and however they are called now. */
import type { SavedReport, SavedResource } from "../../model/index.ts";
import { type Identity, pairAlike } from "../../policy/index.ts";
import { tieKey, tiesOf } from "../ties.ts";
import type { Pair } from "./types.ts";

export interface Matched {
  readonly pairs: readonly Pair[];
  readonly renamed: number;
}

export function matchResources(before: SavedReport, after: SavedReport): Matched {
  const sides = { before: identityOf, after: identityOf };
  const { pairs, exact, left } = pairAlike(before.resources, after.resources, sides);
  return {
    pairs: [
      ...pairs.map(([was, is]): Pair => ({ before: was, after: is })),
      ...left.before.map((resource): Pair => ({ before: resource, after: null })),
      ...left.after.map((resource): Pair => ({ before: null, after: resource })),
    ],
    renamed: pairs.slice(exact).filter(([was, is]) => outcomeOf(was) === outcomeOf(is)).length,
  };
}

function identityOf(resource: SavedResource): Identity {
  const { unit, type, address } = resource;
  return { unit: unit.path, variant: unit.variant, type, address, outcome: () => outcomeOf(resource) };
}

function outcomeOf(resource: SavedResource): string {
  return JSON.stringify(tiesOf(resource).map(tieKey).sort());
}
