/** The page of resources: a table that filters and sorts; the page's own script fills it, a part at a time. */
import type { Language, ScanReport } from "../../../model/index.ts";
import { compareText } from "../../order.ts";
import { countryName } from "../../places.ts";
import { encryptionOf } from "../collect-data.ts";
import { pagedList, search, select } from "../filter.ts";
import { html, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import { encryptions, encryptionWord } from "../page-data.ts";
import { clientWords, words } from "../words.ts";

const columns = [
  { key: "address", head: words.headResource },
  { key: "where", head: words.headWhere },
  { key: "who", head: words.headWho },
  { key: "encryption", head: words.headEncryption },
  { key: "code", head: words.headCode },
  { key: "level", head: words.headLevel },
] as const;

export const resourcesPage: Page = {
  id: "resources",
  title: words.resources,
  count: ({ report }) => report.resources.length,
  render: ({ report, language }) => html`<p class="lead">${words.resourcesLead[language]}</p>
<form class="filter" id="resources-filter">
${search("resources", words.filterText[language])}
${select("resources", "country", words.filterCountry[language], choicesOfCountries(report, language), language)}
${select("resources", "jurisdiction", words.filterJurisdiction[language], choicesOfJurisdictions(report, language), language)}
${select("resources", "party", words.filterParty[language], choicesOfParties(report), language)}
${select("resources", "encryption", words.headEncryption[language], choicesOfEncryption(report, language), language)}
${select("resources", "state", words.filterState[language], states(language), language)}
<button type="reset">${words.filterClear[language]}</button>
</form>
${pagedList("resources", table(language))}`,
};

function states(language: Language) {
  return [
    { value: "allowed", label: words.stateAllowed[language] },
    { value: "outside", label: words.stateOutside[language] },
    { value: "open", label: words.stateOpen[language] },
    { value: "unknown", label: words.stateUnknown[language] },
  ];
}

function choices(values: Iterable<string>, label: (value: string) => string) {
  return [...new Set(values)]
    .map((value) => ({ value, label: label(value) }))
    .sort((a, b) => compareText(a.label, b.label));
}

function choicesOfCountries({ exposures }: ScanReport, language: Language) {
  return choices(
    exposures.flatMap(({ place }) =>
      place.status === "known" || place.status === "multi" ? place.countries : [],
    ),
    (code) => countryName(code, language),
  );
}

function choicesOfJurisdictions({ exposures }: ScanReport, language: Language) {
  return choices(
    exposures.flatMap(({ party }) => party?.parentCountry ?? []),
    (code) => countryName(code, language),
  );
}

function choicesOfParties({ exposures }: ScanReport) {
  return choices(
    exposures.flatMap(({ party }) => party?.name ?? []),
    (name) => name,
  );
}

function choicesOfEncryption(report: ScanReport, language: Language) {
  const found = new Set(encryptionOf(report).values());
  return encryptions
    .filter((one) => found.has(one))
    .map((value) => ({ value, label: clientWords(language)[encryptionWord[value]] }));
}

function table(language: Language): Markup {
  const heads = columns.map(
    ({ key, head }) =>
      html`<th scope="col" aria-sort="none" data-key="${key}"><button type="button">${head[language]}</button></th>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.resources[language]}: ${words.scrollable[language]}">
<table class="resources"><caption class="unseen">${words.resources[language]}</caption>
<thead><tr>${heads}</tr></thead>
<tbody id="resources-items"></tbody>
</table></div>`;
}
