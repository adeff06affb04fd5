/**
 * Which things of two scans are the same. Code is moved to other folders and renamed all the time; what came to the
 * same place and party is no change then.
 */

/** What a thing is told by. */
export interface Identity {
  readonly unit: string;
  readonly variant: readonly string[] | null;
  readonly type: string;
  readonly address: string;
  /** Equal for what comes to the same; asked only of what no name settles. */
  readonly outcome: () => string;
}

export interface Alike<Before, After> {
  readonly pairs: readonly (readonly [Before, After])[];
  /** How many of the pairs, which come first, have the same folder and address. */
  readonly exact: number;
  readonly left: { readonly before: readonly Before[]; readonly after: readonly After[] };
}

type Key = (identity: Identity) => string;

/** From the surest to the weakest; each only pairs what is one of its kind on both sides, or interchangeable. */
const stages: readonly { readonly key: Key; readonly alone: boolean }[] = [
  { key: ({ unit, variant, type, address }) => JSON.stringify([unit, variant, type, address]), alone: false },
  { key: ({ type, address }) => JSON.stringify([type, address]), alone: true },
  { key: ({ type, address }) => JSON.stringify([type, nameIn(address)]), alone: true },
  // Resources of one type with one outcome are interchangeable: which of them is which makes no difference.
  { key: ({ type, outcome }) => JSON.stringify([type, outcome()]), alone: false },
];

export function pairAlike<Before, After>(
  before: readonly Before[],
  after: readonly After[],
  identityOf: { readonly before: (one: Before) => Identity; readonly after: (one: After) => Identity },
): Alike<Before, After> {
  const pairs: (readonly [Before, After])[] = [];
  let left = { before, after };
  let exact: number | null = null;
  for (const { key, alone } of stages) {
    const earlier = gathered(left.before, (one) => key(identityOf.before(one)));
    const later = gathered(left.after, (one) => key(identityOf.after(one)));
    const taken = new Set<Before | After>();
    for (const [name, those] of earlier) {
      const others = later.get(name) ?? [];
      if (alone && (those.length !== 1 || others.length !== 1)) continue;
      for (const [position, other] of others.slice(0, those.length).entries()) {
        const one = those[position];
        if (one === undefined) continue;
        pairs.push([one, other]);
        taken.add(one).add(other);
      }
    }
    exact ??= pairs.length;
    left = {
      before: left.before.filter((one) => !taken.has(one)),
      after: left.after.filter((one) => !taken.has(one)),
    };
  }
  return { pairs, exact: exact ?? 0, left };
}

function gathered<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

/** `aws_s3_bucket.logs["a"]` of `module.data.aws_s3_bucket.logs["a"]`. */
function nameIn(address: string): string {
  const inModule = /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\])?\.)+/;
  return address.replace(inModule, "");
}
