/**
 * Growth since a baseline. A resource that is the same thing keeps its ties, wherever it moved; what is left pays for
 * what is new of the same service and jurisdiction or country, so that one database under US law may take the place
 * of another. What nothing pays for is growth.
 */
import type {
  Baseline,
  DependenceChange,
  Exposure,
  NewTie,
  SinceBaseline,
  Span,
  WatchedResource,
  WatchedTie,
} from "../../model/index.ts";
import { spanKey } from "../group.ts";
import { compareTexts } from "../order.ts";
import { type Identity, pairAlike } from "./match.ts";
import type { LiveResource, LiveTie } from "./watch.ts";

/** A tie of now that is looked for in the baseline. */
interface Sought {
  readonly live: LiveTie;
  readonly resource: LiveResource;
  /** The resource was there before. */
  readonly existed: boolean;
}

export function compareTo(baseline: Baseline, now: readonly LiveResource[]): SinceBaseline {
  const { pairs, left } = pairAlike(baseline.resources, now, { before: identityOf, after: liveIdentity });
  const sought: Sought[] = [];
  const gone: WatchedTie[] = left.before.flatMap(({ ties }) => ties);
  for (const [before, resource] of pairs) {
    const open = withoutSame(before.ties, resource.ties);
    gone.push(...open.before);
    sought.push(...open.after.map((live) => ({ live, resource, existed: true })));
  }
  for (const resource of left.after) {
    sought.push(...resource.ties.map((live) => ({ live, resource, existed: false })));
  }
  const { grown, shrunk } = exchanged(sought, gone);
  return {
    baseline,
    grown: changes(
      grown.map(({ live: { tie } }) => tie),
      now,
      "grown",
    ),
    shrunk: changes(shrunk, now, "shrunk"),
    kept: withoutNew(now, new Set(grown.map(({ live }) => live))),
    newTies: newTies(grown, now),
  };
}

function identityOf({ unit, variant, type, address, ties }: WatchedResource): Identity {
  return { unit, variant: variant ?? null, type, address, outcome: () => JSON.stringify(ties) };
}

function liveIdentity({ kept }: LiveResource): Identity {
  return identityOf(kept);
}

/**
 * The ties of one thing that are not on both sides. What the catalogue calls the service may change with a version;
 * the tie is the same then.
 */
function withoutSame(
  before: readonly WatchedTie[],
  after: readonly LiveTie[],
): { readonly before: readonly WatchedTie[]; readonly after: readonly LiveTie[] } {
  let [was, is] = [before, after];
  for (const key of [dependenceKey, whereKey]) {
    const open = [...was];
    is = is.filter(({ tie }) => {
      const at = open.findIndex((one) => key(one) === key(tie));
      if (at !== -1) open.splice(at, 1);
      return at === -1;
    });
    was = open;
  }
  return { before: was, after: is };
}

/** Of each service and jurisdiction or country, what went pays for what came; ties to the same party first. */
function exchanged(
  sought: readonly Sought[],
  gone: readonly WatchedTie[],
): { readonly grown: readonly Sought[]; readonly shrunk: readonly WatchedTie[] } {
  const purses = new Map<string, WatchedTie[]>();
  for (const tie of gone) purses.set(dependenceKey(tie), [...(purses.get(dependenceKey(tie)) ?? []), tie]);
  let grown = sought;
  for (const pays of [sameParty, () => true]) {
    grown = grown.filter(({ live: { tie } }) => {
      const purse = purses.get(dependenceKey(tie)) ?? [];
      const at = purse.findIndex((one) => pays(one, tie));
      if (at !== -1) purse.splice(at, 1);
      return at === -1;
    });
  }
  return { grown, shrunk: [...purses.values()].flat() };
}

function sameParty(one: WatchedTie, other: WatchedTie): boolean {
  return !("party" in one && "party" in other) || one.party === other.party;
}

/** Equal for ties of one service to one jurisdiction or country: what is counted. */
function dependenceKey(tie: Dependent): string {
  return JSON.stringify([tie.service, whereKey(tie)]);
}

function whereKey(tie: Dependent): string {
  return "under" in tie ? `under ${tie.under}` : `in ${tie.in}`;
}

type Dependent = WatchedTie | DependenceChange;

/** Of one jurisdiction or country and service there is either growth or shrinkage, never both. */
function changes(
  ties: readonly WatchedTie[],
  now: readonly LiveResource[],
  direction: "grown" | "shrunk",
): readonly DependenceChange[] {
  const present = new Map<string, number>();
  for (const { kept } of now) {
    for (const tie of kept.ties) {
      present.set(dependenceKey(tie), (present.get(dependenceKey(tie)) ?? 0) + 1);
    }
  }
  const counted = new Map<string, { readonly tie: WatchedTie; count: number }>();
  for (const tie of ties) {
    const known = counted.get(dependenceKey(tie));
    if (known === undefined) counted.set(dependenceKey(tie), { tie, count: 1 });
    else known.count += 1;
  }
  return [...counted]
    .sort(([left], [right]) => compareTexts(left, right))
    .map(([key, { tie, count }]) => {
      const to = present.get(key) ?? 0;
      const from = direction === "grown" ? to - count : to + count;
      const { service } = tie;
      return "under" in tie ? { service, under: tie.under, from, to } : { service, in: tie.in, from, to };
    });
}

function withoutNew(now: readonly LiveResource[], grown: ReadonlySet<LiveTie>): readonly WatchedResource[] {
  return now.flatMap(({ kept, ties }) => {
    const old = ties.filter((live) => !grown.has(live)).map(({ tie }) => tie);
    return old.length === 0 ? [] : [{ ...kept, ties: old }];
  });
}

function newTies(grown: readonly Sought[], now: readonly LiveResource[]): ReadonlyMap<Exposure, NewTie> {
  const isNew = new Set(grown.map(({ live }) => live));
  const settled = new Set<string>();
  for (const live of now.flatMap(({ ties }) => ties)) {
    if (isNew.has(live)) continue;
    const { deciding, resource } = live.exposure;
    for (const span of [deciding, ...resource.calls]) settled.add(spanKey(span));
  }
  const all = new Map(
    changes(
      grown.map(({ live: { tie } }) => tie),
      now,
      "grown",
    ).map((change) => [dependenceKey(change), change]),
  );
  const found = new Map<Exposure, NewTie>();
  for (const { live, existed } of grown) {
    const { exposure, tie } = live;
    const change = all.get(dependenceKey(tie));
    if (change === undefined) continue;
    const decided = existed ? exposure.deciding : firstNew(exposure, settled);
    found.set(exposure, { changes: [...(found.get(exposure)?.changes ?? []), change], decided });
  }
  return found;
}

/**
 * What brought a new resource: the line that decided its place when nothing older rests on that line, else the
 * outermost module call of which the same holds, else the resource itself.
 */
function firstNew({ deciding, resource }: Exposure, settled: ReadonlySet<string>): Span {
  return [deciding, ...resource.calls].find((span) => !settled.has(spanKey(span))) ?? resource.span;
}
