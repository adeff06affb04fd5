import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  fill,
  phrases
} from "./chunk-7BFWJTKK.js";

// src/report/seal.ts
function sealLines(seal, language) {
  const [shown] = seal.weightSets;
  return seal.objectives.map((objective) => ({
    id: objective.id,
    name: objective.name[language],
    weight: shown?.weights[objective.id] ?? 0,
    verdict: verdictOf(objective, language)
  }));
}
function verdictOf({ status, atMost, limitedBy }, language) {
  if (status === "not-assessable") return phrases.sealNotAssessable[language];
  if (atMost === null) return phrases.sealNotLimited[language];
  const deciding = limitedBy.filter((one) => one.atMost === atMost.level).map(({ rule }) => rule);
  return fill(phrases.sealAtMost[language], { level: `SEAL-${atMost.level}`, rules: deciding.join(", ") });
}
function sealConclusion({ atMost }, language) {
  if (atMost === null) return phrases.sealNothing[language];
  return fill(phrases.sealOverall[language], { level: `SEAL-${atMost.level}`, name: atMost.name[language] });
}
function sealFootnote({ framework, weightSets }, language) {
  const [shown, ...others] = weightSets.map(({ name }) => name[language]);
  return fill(phrases.sealFootnote[language], {
    framework: `${framework.name} ${framework.version}`,
    shown: shown ?? "",
    others: others.join(", ")
  });
}

export {
  sealLines,
  sealConclusion,
  sealFootnote
};
