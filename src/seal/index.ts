/**
 * The SEAL indication: for each objective of the EU Cloud Sovereignty Framework the highest level that the findings
 * leave open. Code can show that a level is not reached; it never shows that one is.
 */
import { readFileSync } from "node:fs";
import type {
  Finding,
  ObjectiveIndication,
  SealIndication,
  SealLevel,
  Text,
  WeightSet,
} from "../model/index.ts";
import { packaged } from "../packaged.ts";
import { isCloudUse, type Judgement, judge } from "../policy/index.ts";

type FrameworkFacts = SealIndication["framework"];

interface Framework extends FrameworkFacts {
  readonly id: string;
  readonly profile: string;
  readonly weightSets: readonly WeightSet[];
  /** The least first. */
  readonly levels: readonly Text[];
  readonly objectives: readonly Objective[];
}

interface Objective {
  readonly id: string;
  readonly name: Text;
  readonly note: Text;
  /** Without one code says nothing of it. */
  readonly tag?: string;
  readonly limits?: Readonly<Record<string, number>>;
  readonly otherwise?: number;
}

/** As the build wrote and checked it. */
export function euFramework(): Framework {
  return JSON.parse(readFileSync(packaged("dist/eu-csf.json"), "utf8")) as Framework;
}

export function sealIndication(judgement: Judgement, framework: Framework = euFramework()): SealIndication {
  const { name, version, date, source, strength, weightSets } = framework;
  const used = judgement.exposures.some(isCloudUse);
  const findings = used ? findingsUnder(judgement, framework) : [];
  const tagsOf = new Map(judgement.policies.rules.map(({ id, tags }) => [id, tags]));
  const objectives = framework.objectives.map((objective) =>
    indicationOf(objective, used, findings, tagsOf, framework.levels),
  );
  const limits = objectives.flatMap(({ atMost }) => (atMost === null ? [] : [atMost]));
  return {
    framework: { name, version, date, source, strength },
    weightSets,
    objectives,
    atMost: limits.reduce<SealLevel | null>(
      (least, one) => (least && least.level <= one.level ? least : one),
      null,
    ),
  };
}

/** Whatever rules were selected and whatever is excepted: an exception changes what is accepted, not what is so. */
function findingsUnder(judgement: Judgement, { profile: id }: Framework): readonly Finding[] {
  const profile = judgement.policies.profiles.find((entry) => entry.id === id) ?? judgement.profile;
  return judge({ ...judgement, profile, selected: null });
}

function indicationOf(
  { id, name, note, tag, limits = {}, otherwise = 0 }: Objective,
  used: boolean,
  findings: readonly Finding[],
  tagsOf: ReadonlyMap<string, readonly string[]>,
  levels: readonly Text[],
): ObjectiveIndication {
  if (tag === undefined || !used)
    return { id, name, note, status: "not-assessable", atMost: null, limitedBy: [] };
  const counts = new Map<string, number>();
  for (const { rule } of findings) {
    if (Object.hasOwn(limits, rule) || tagsOf.get(rule)?.includes(tag))
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const limitedBy = [...counts]
    .map(([rule, count]) => ({ rule, atMost: limits[rule] ?? otherwise, findings: count }))
    .sort((left, right) => left.atMost - right.atMost || (left.rule < right.rule ? -1 : 1));
  const [lowest] = limitedBy;
  const atMost = lowest === undefined ? null : { level: lowest.atMost, name: levels[lowest.atMost] ?? name };
  return { id, name, note, status: atMost === null ? "not-limited" : "limited", atMost, limitedBy };
}
