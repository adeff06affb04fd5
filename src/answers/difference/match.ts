/**
 * Which resources of two scans are the same thing. Code is moved to other folders and renamed all the time; what
 * came to the same place and party is no change then.
 */
import type { SavedReport, SavedResource } from "../../model/index.ts";
import { grouped } from "../../report/index.ts";
import { tieKey, tiesOf } from "../ties.ts";
import type { Pair } from "./types.ts";

export interface Matched {
  readonly pairs: readonly Pair[];
  readonly renamed: number;
}

type Key = (resource: SavedResource) => string;

/** From the surest to the weakest; each only pairs what is one of its kind on both sides, or interchangeable. */
const byIdentity: Key = ({ unit, type, address }) => JSON.stringify([unit.path, unit.variant, type, address]);
const byAddress: Key = ({ type, address }) => JSON.stringify([type, address]);
const byName: Key = ({ type, address }) => JSON.stringify([type, nameIn(address)]);
const byOutcome: Key = (resource) => JSON.stringify([resource.type, outcomeOf(resource)]);

export function matchResources(before: SavedReport, after: SavedReport): Matched {
  const pairs: Pair[] = [];
  const left = { before: [...before.resources], after: [...after.resources] };
  const take = (
    key: Key,
    enough: (before: readonly SavedResource[], after: readonly SavedResource[]) => boolean,
  ) => {
    const earlier = grouped(left.before, key);
    const later = grouped(left.after, key);
    const taken = new Set<SavedResource>();
    for (const [name, those] of earlier) {
      const others = later.get(name) ?? [];
      if (others.length === 0 || !enough(those, others)) continue;
      for (const [position, resource] of those.slice(0, others.length).entries()) {
        const other = others[position];
        if (other === undefined) continue;
        pairs.push({ before: resource, after: other });
        taken.add(resource).add(other);
      }
    }
    left.before = left.before.filter((resource) => !taken.has(resource));
    left.after = left.after.filter((resource) => !taken.has(resource));
  };
  const unique = (those: readonly SavedResource[], others: readonly SavedResource[]) =>
    those.length === 1 && others.length === 1;
  take(byIdentity, () => true);
  const exact = pairs.length;
  take(byAddress, unique);
  take(byName, unique);
  // Resources of one type with one outcome are interchangeable: which of them is which makes no difference.
  take(byOutcome, () => true);
  const renamed = pairs.slice(exact).filter(({ before: was, after: is }) => sameOutcome(was, is)).length;
  return {
    pairs: [
      ...pairs,
      ...left.before.map((resource): Pair => ({ before: resource, after: null })),
      ...left.after.map((resource): Pair => ({ before: null, after: resource })),
    ],
    renamed,
  };
}

function sameOutcome(before: SavedResource | null, after: SavedResource | null): boolean {
  return before !== null && after !== null && outcomeOf(before) === outcomeOf(after);
}

function outcomeOf(resource: SavedResource): string {
  return JSON.stringify(tiesOf(resource).map(tieKey).sort());
}

/** `aws_s3_bucket.logs["a"]` of `module.data.aws_s3_bucket.logs["a"]`. */
function nameIn(address: string): string {
  const inModule = /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\])?\.)+/;
  return address.replace(inModule, "");
}
