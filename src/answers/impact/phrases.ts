/** What happens to a part, in sentences. */
import type { Language, Text } from "../../model/index.ts";
import { serviceText } from "../../policy/index.ts";
import { countryName, listText, partyText } from "../words.ts";
import type { Denial } from "./denial.ts";
import type { Effect } from "./effects.ts";
import type { Hit, PartImpact } from "./spread.ts";
import { type Cause, causeOf, type PartSummary } from "./summary.ts";
import { texts } from "./texts.ts";

export function titleText(denials: readonly Denial[], language: Language): string {
  const each = denials.map((denial) => {
    const name = denial.kind === "party" ? denial.party : countryName(denial.country, language);
    return texts[denial.kind][language].replace("{name}", name);
  });
  return texts.title[language].replace("{what}", listText(each, "and", language));
}

export function partName({ system, name, organisation }: PartImpact, language: Language): string {
  const own = system === null ? texts.unit[language].replace("{path}", name) : name;
  return organisation === null ? own : `${organisation}: ${own}`;
}

export function reasonText({ reason }: Pick<PartImpact | PartSummary, "reason">, language: Language): string {
  if (reason === null) return "";
  if ("systems" in reason)
    return texts.needs[language].replace("{systems}", () => reason.systems.join(" → "));
  return "chain" in reason ? becauseText(reason, language) : hitText(reason, language);
}

/** `omdat web → bucket: draait of staat daar, Amazon Web Services (US); pas tot …`. */
export function hitText(hit: Hit, language: Language): string {
  return becauseText(causeOf(hit), language);
}

function becauseText({ chain, left, party, effect }: Cause, language: Language): string {
  const names = chain.map(({ address }) => address);
  if (left > 0) names.splice(-1, 0, `… (${left})`);
  const because = texts.because[language]
    .replace("{chain}", () => names.join(" → "))
    .replace("{reason}", effect.reason[language])
    .replace("{party}", () => partyText(party, language));
  return effect.grace === null ? because : `${because}; ${graceText(effect.grace, language)}`;
}

function graceText(grace: Text, language: Language): string {
  return texts.grace[language].replace("{grace}", grace[language]);
}

/** `images komen daarvandaan; pas tot …`. */
export function effectText({ reason, grace }: Effect, language: Language): string {
  return grace === null ? reason[language] : `${reason[language]}; ${graceText(grace, language)}`;
}

export function countText({ hits, resources }: PartImpact, language: Language): string {
  const stopping = hits.filter(({ severity }) => severity === "stops").length;
  return texts.hits[language]
    .replace("{stops}", String(stopping))
    .replace("{degrades}", String(hits.length - stopping))
    .replace("{all}", String(resources));
}

export function directText({ directDependences }: PartImpact, language: Language): string {
  return texts.direct[language].replace("{count}", String(directDependences.length));
}

/** What an alternative would have to do: `database (3) at Amazon Web Services (US)`. */
export function dependenceTexts({ directDependences }: PartImpact, language: Language): readonly string[] {
  return directDependences.map(
    ({ party, service, resources }) =>
      `${serviceText(service)[language]} (${resources}): ${partyText(party, language)}`,
  );
}
