/** What happens to a part, in sentences. */
import type { Language } from "../../model/index.ts";
import { serviceText } from "../../policy/index.ts";
import { countryName, listText, partyText } from "../words.ts";
import type { Denial } from "./denial.ts";
import { chainOf, type Hit, type PartImpact } from "./spread.ts";
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

export function reasonText({ reason }: PartImpact, language: Language): string {
  if (reason === null) return "";
  if ("systems" in reason) return texts.needs[language].replace("{systems}", reason.systems.join(" → "));
  return hitText(reason, language);
}

/** `omdat web → bucket: draait of staat daar, Amazon Web Services (US); pas tot …`. */
export function hitText(hit: Hit, language: Language): string {
  const { tie, effect } = hit.cut;
  const because = texts.because[language]
    .replace("{chain}", () => chainText(hit))
    .replace("{reason}", effect.reason[language])
    .replace("{party}", () => partyText(tie.party, language));
  if (effect.grace === null) return because;
  return `${because}; ${texts.grace[language].replace("{grace}", effect.grace[language])}`;
}

function chainText(hit: Hit): string {
  const { shown, left } = chainOf(hit);
  const names = shown.map(({ address }) => address);
  if (left > 0) names.splice(-1, 0, `… (${left})`);
  return names.join(" → ");
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
