/** From exposures and properties to findings: what is said, where, and of which resources. */
import type { CatalogueData } from "../catalogue/types.ts";
import type {
  Context,
  Evidence,
  Exposure,
  Finding,
  Level,
  Precision,
  Property,
  Resource,
  Unit,
} from "../model/index.ts";
import { type ActiveRule, activeRules } from "./active.ts";
import { resolveAreas } from "./areas.ts";
import { findingsAbout } from "./exceptions/findings.ts";
import { applyExceptions, type ExceptedGroup, type StatedException } from "./exceptions/index.ts";
import { aggregatesOf } from "./facts/index.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Group, groupMatches, placeKey, unitKey } from "./group.ts";
import { matchesOf } from "./match.ts";
import { controlText, message, type Speech } from "./message.ts";
import { compareResources, compareSpans, compareTexts, compareUnits } from "./order.ts";
import { standingOf } from "./standing.ts";
import { type Suggest, suggestions } from "./suggestions.ts";
import { systemFinder } from "./systems.ts";
import type { TagReading } from "./tags.ts";
import { withTerm } from "./transition.ts";
import type { PoliciesData, ProfileEntry } from "./types.ts";

export interface Judgement {
  readonly exposures: readonly Exposure[];
  readonly properties: readonly Property[];
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
  readonly exceptions: StatedExceptions;
  readonly tags: TagReading;
}

export interface StatedExceptions {
  readonly stated: readonly StatedException[];
  /** What was scanned, relative to the root. */
  readonly paths: readonly string[];
  /** Whether a file, relative to the root, is in the repository. */
  readonly exists: (path: string) => boolean;
}

/** Worst first, then by place. */
export function judge(judgement: Judgement): readonly Finding[] {
  const { policies, profile, catalogue, asOf, context, selected, exceptions } = judgement;
  const areas = resolveAreas(catalogue, profile, asOf);
  const rules = activeRules(policies.rules, profile, areas);
  const systemOf = systemFinder(context, judgement.tags);
  const ofExposure = ({ resource }: Exposure) => systemOf(resource);
  const aggregates = aggregatesOf({ exposures: judgement.exposures, systemOf: ofExposure, areas });
  const speech: Speech = { words: policies.words, profile, context, catalogue, aggregates };
  const isWanted = (rule: string) => selected === null || selected.has(rule);
  const groups = groupMatches(matchesOf(judgement, rules, ofExposure, aggregates)).filter(({ rule }) =>
    isWanted(rule.entry.id),
  );
  const applied = applyExceptions(groups, {
    ...exceptions,
    active: rules,
    rules: new Set(policies.rules.map(({ id }) => id)),
    selected,
    areas,
    areaNames: new Set(Object.keys(catalogue.areas)),
    systemOf,
    limits: context.exceptionLimits,
    asOf,
  });
  const suggest = suggestions(catalogue, asOf);
  const twins = new Map<string, number>();
  const findings = applied.groups.toSorted(compareGroups).map((group) => {
    const name = [group.rule.entry.id, ...group.identity].join("\0");
    const ordinal = twins.get(name) ?? 0;
    twins.set(name, ordinal + 1);
    return withAlternatives(toFinding(group, ordinal, speech, asOf), group.rule, suggest);
  });
  const about = findingsAbout(applied.troubled, { rules, words: policies.words, context, asOf });
  if (about.length === 0) return findings;
  return [...findings, ...about.filter(({ rule }) => isWanted(rule))].sort(compareFindings);
}

const severity: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

function compareGroups(left: Group, right: Group): number {
  return (
    severity[left.level] - severity[right.level] ||
    compareSpans(left.primary, right.primary) ||
    compareTexts(left.rule.entry.id, right.rule.entry.id) ||
    compareTexts(left.identity.join("\0"), right.identity.join("\0"))
  );
}

/** Stable: what is equal in these stays in the order of its group. */
function compareFindings(left: Finding, right: Finding): number {
  return (
    severity[left.level] - severity[right.level] ||
    compareSpans(left.primary, right.primary) ||
    compareTexts(left.rule, right.rule)
  );
}

function toFinding(group: ExceptedGroup, ordinal: number, speech: Speech, day: string): Finding {
  const { level, term } = group;
  const { entry } = group.rule;
  const [standing] = group.exposures;
  if (standing === undefined) throw new Error("A group has at least one exposure");
  const exposures = [...group.exposures, ...group.absorbed];
  const resources = resourcesOf(exposures);
  const { system } = group;
  const addressed = standingOf(entry, speech.context);
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
    place:
      (entry.group === "decision" || entry.group === "cause") && same(({ place }) => placeKey(place)) !== null
        ? standing.place
        : null,
    role: same(({ role }) => role),
    message: withTerm(message(entry.message, { exposure: standing, resources, system }, speech), term, day),
    ...(addressed !== null && { standing: addressed }),
    evidence: evidenceOf(group, standing, speech),
    precision: lowest([entry.precision, ...exposures.map(({ precision }) => precision)]),
    exposures,
    exception: group.exception,
    quiet: entry.quiet ?? false,
  };
}

function withAlternatives(finding: Finding, { entry }: ActiveRule, suggest: Suggest): Finding {
  if (entry.alternatives !== true) return finding;
  const alternatives = suggest(finding.party, finding.resources);
  return alternatives.length === 0 ? finding : { ...finding, alternatives };
}

/** Who controls a party does not follow from the line that decided a place, but from the catalogue. */
function evidenceOf({ rule, primary }: Group, standing: Exposure, speech: Speech): readonly Evidence[] {
  const { party } = standing;
  // How a place came about says nothing of a plan that is missing, or of a share.
  if (rule.entry.group === "system" || rule.entry.group === "organisation") {
    return [{ kind: "file", span: primary }];
  }
  const aboutParty = ["party", "party-and-unit", "party-and-system"].includes(rule.entry.group);
  if (!aboutParty || party === null || rule.entry.property !== undefined) return standing.evidence;
  const below = standing.beneath === undefined ? [] : standing.evidence.slice(0, 1);
  return [
    { kind: "file", span: primary },
    ...below,
    { kind: "catalogue", text: controlText(party, speech.words), source: party.source, asOf: party.asOf },
  ];
}

function resourcesOf(exposures: readonly Exposure[]): readonly Resource[] {
  return [...new Set(exposures.map(({ resource }) => resource))].sort(compareResources);
}

function unitsOf(resources: readonly Resource[]): readonly Unit[] {
  return [...new Map(resources.map(({ unit }) => [unitKey(unit), unit])).values()].sort(compareUnits);
}

const precisions: readonly Precision[] = ["low", "medium", "high", "very-high"];

function lowest(values: readonly Precision[]): Precision {
  return precisions.find((precision) => values.includes(precision)) ?? "low";
}
