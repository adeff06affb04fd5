/** The SEAL indication in words: one line for each objective, the least first said, and what it is not. */
import type { Language, ObjectiveIndication, SealIndication } from "../model/index.ts";
import { fill, phrases } from "./texts.ts";

export interface SealLine {
  readonly id: string;
  readonly name: string;
  /** Of the weight set that is shown, in per cent. */
  readonly weight: number;
  readonly verdict: string;
}

export function sealLines(seal: SealIndication, language: Language): readonly SealLine[] {
  const [shown] = seal.weightSets;
  return seal.objectives.map((objective) => ({
    id: objective.id,
    name: objective.name[language],
    weight: shown?.weights[objective.id] ?? 0,
    verdict: verdictOf(objective, language),
  }));
}

function verdictOf({ status, atMost, limitedBy }: ObjectiveIndication, language: Language): string {
  if (status === "not-assessable") return phrases.sealNotAssessable[language];
  if (atMost === null) return phrases.sealNotLimited[language];
  const deciding = limitedBy.filter((one) => one.atMost === atMost.level).map(({ rule }) => rule);
  return fill(phrases.sealAtMost[language], { level: `SEAL-${atMost.level}`, rules: deciding.join(", ") });
}

export function sealConclusion({ atMost }: SealIndication, language: Language): string {
  if (atMost === null) return phrases.sealNothing[language];
  return fill(phrases.sealOverall[language], { level: `SEAL-${atMost.level}`, name: atMost.name[language] });
}

/** Both published sets are named, because they differ. */
export function sealFootnote({ framework, weightSets }: SealIndication, language: Language): string {
  const [shown, ...others] = weightSets.map(({ name }) => name[language]);
  return fill(phrases.sealFootnote[language], {
    framework: `${framework.name} ${framework.version}`,
    shown: shown ?? "",
    others: others.join(", "),
  });
}
