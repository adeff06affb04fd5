/** The rules of a profile, ready to be asked. */
import type { Level } from "../model/index.ts";
import { compileCondition, fieldNames, type Matcher } from "./condition.ts";
import type { Areas } from "./place.ts";
import type { ProfileEntry, RuleEntry } from "./types.ts";

export interface ActiveRule {
  readonly entry: RuleEntry;
  readonly level: Level;
  readonly matches: Matcher;
  /** Whether it asks who is behind the tie, and not only where. */
  readonly asksWho: boolean;
  /** Directly or through others. */
  readonly supersedes: ReadonlySet<string>;
}

/** The nearest profile of the lineage that says something decides; null when the rule is not in the profile. */
export function levelOf(rule: RuleEntry, profile: ProfileEntry): Level | null {
  const own = profile.levels?.[rule.id];
  if (own !== undefined) return own === "off" ? null : own;
  for (const id of profile.lineage) {
    const level = Object.hasOwn(rule.level, id) ? rule.level[id] : undefined;
    if (level !== undefined) return level;
  }
  return null;
}

export function activeRules(
  rules: readonly RuleEntry[],
  profile: ProfileEntry,
  areas: Areas,
): readonly ActiveRule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return rules.flatMap((entry) => {
    const level = levelOf(entry, profile);
    if (level === null) return [];
    const matches = compileCondition(entry.when, areas);
    const asksWho = fieldNames(entry.when).some(asksOfParty);
    return [{ entry, level, matches, asksWho, supersedes: supersededBy(entry, byId) }];
  });
}

function asksOfParty(field: string): boolean {
  return field === "party" || field.startsWith("party.") || field === "dependence.grew";
}

function supersededBy(rule: RuleEntry, rules: ReadonlyMap<string, RuleEntry>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...(rule.supersedes ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(rules.get(id)?.supersedes ?? []));
  }
  return found;
}
