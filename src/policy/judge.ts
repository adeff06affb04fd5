/** Rules over exposures: what is said, where, and of which resources. */
import type { CatalogueData } from "../catalogue/types.ts";
import type {
  Context,
  Evidence,
  Exposure,
  Finding,
  Level,
  Precision,
  Resource,
  Unit,
} from "../model/index.ts";
import { type ActiveRule, activeRules } from "./active.ts";
import { agreementOf } from "./agreement.ts";
import { resolveAreas } from "./areas.ts";
import type { Facts } from "./fields.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Group, groupMatches, type Match, unitKey } from "./group.ts";
import { controlText, message, type Speech } from "./message.ts";
import { compareResources, compareSpans, compareTexts, compareUnits } from "./order.ts";
import { systemFinder } from "./systems.ts";
import type { PoliciesData, ProfileEntry } from "./types.ts";

export interface Judgement {
  readonly exposures: readonly Exposure[];
  readonly context: Context;
  readonly policies: PoliciesData;
  readonly profile: ProfileEntry;
  readonly catalogue: CatalogueData;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /**
   * The rules whose findings are wanted; all when null. The others still supersede, so that a fact is told by the
   * same rule whatever is selected.
   */
  readonly selected: ReadonlySet<string> | null;
}

/** Worst first, then by place. */
export function judge(judgement: Judgement): readonly Finding[] {
  const { policies, profile, catalogue, asOf, context, selected } = judgement;
  const rules = activeRules(policies.rules, profile, resolveAreas(catalogue, profile, asOf));
  const speech: Speech = { words: policies.words, profile, context, catalogue };
  const groups = groupMatches(matchesOf(judgement, rules))
    .filter(({ rule }) => selected === null || selected.has(rule.entry.id))
    .toSorted(compareGroups);
  const twins = new Map<string, number>();
  return groups.map((group) => {
    const name = [group.rule.entry.id, ...group.identity].join("\0");
    const ordinal = twins.get(name) ?? 0;
    twins.set(name, ordinal + 1);
    return toFinding(group, ordinal, speech);
  });
}

function* matchesOf(judgement: Judgement, rules: readonly ActiveRule[]): Iterable<Match> {
  const { exposures, context, asOf } = judgement;
  const systemOf = systemFinder(context);
  const agreedWith = agreementOf(context);
  for (const exposure of exposures) {
    const system = systemOf(exposure.resource);
    const agreed = agreedWith(exposure.party, system);
    const facts: Facts = { exposure, context, system, agreed, day: asOf };
    const matched = rules.filter((rule) => rule.matches(facts));
    for (const rule of matched) {
      if (matched.length > 1 && matched.some((other) => other.supersedes.has(rule.entry.id))) continue;
      yield { rule, exposure, system };
    }
  }
}

const severity: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

function compareGroups(left: Group, right: Group): number {
  return (
    severity[left.rule.level] - severity[right.rule.level] ||
    compareSpans(left.primary, right.primary) ||
    compareTexts(left.rule.entry.id, right.rule.entry.id) ||
    compareTexts(left.identity.join("\0"), right.identity.join("\0"))
  );
}

function toFinding(group: Group, ordinal: number, speech: Speech): Finding {
  const { entry, level } = group.rule;
  const [standing] = group.exposures;
  if (standing === undefined) throw new Error("A group has at least one exposure");
  const exposures = [...group.exposures, ...group.absorbed];
  const resources = resourcesOf(exposures);
  const { system } = group;
  const same = <T>(value: (exposure: Exposure) => T): T | null => {
    const first = value(standing);
    return group.exposures.every((exposure) => value(exposure) === first) ? first : null;
  };
  return {
    id: fingerprint(entry.id, group.identity, ordinal),
    rule: entry.id,
    level,
    primary: group.primary,
    resources,
    units: unitsOf(resources),
    party: same(({ party }) => party?.id) === null ? null : standing.party,
    place: entry.group === "decision" || entry.group === "cause" ? standing.place : null,
    role: same(({ role }) => role),
    message: message(entry.message, { exposure: standing, resources, system }, speech),
    evidence: evidenceOf(group, standing, speech),
    precision: lowest([entry.precision, ...exposures.map(({ precision }) => precision)]),
    exposures,
    exception: null,
    quiet: entry.quiet ?? false,
  };
}

/** Who controls a party does not follow from the line that decided a place, but from the catalogue. */
function evidenceOf({ rule, primary }: Group, standing: Exposure, speech: Speech): readonly Evidence[] {
  const { party } = standing;
  const aboutParty = rule.entry.group === "party-and-unit" || rule.entry.group === "party-and-system";
  if (!aboutParty || party === null) return standing.evidence;
  return [
    { kind: "file", span: primary },
    { kind: "catalogue", text: controlText(party, speech.words), source: party.source, asOf: party.asOf },
  ];
}

function resourcesOf(exposures: readonly Exposure[]): readonly Resource[] {
  return [...new Map(exposures.map(({ resource }) => [resource.id, resource])).values()].sort(
    compareResources,
  );
}

function unitsOf(resources: readonly Resource[]): readonly Unit[] {
  return [...new Map(resources.map(({ unit }) => [unitKey(unit), unit])).values()].sort(compareUnits);
}

const precisions: readonly Precision[] = ["low", "medium", "high", "very-high"];

function lowest(values: readonly Precision[]): Precision {
  return precisions.find((precision) => values.includes(precision)) ?? "low";
}
