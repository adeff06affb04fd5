/** Who: resources by the country of the ultimate parent. */
import type { Language } from "../../../model/index.ts";
import { type Jurisdiction, jurisdictionsOf, type Parent } from "../../jurisdictions.ts";
import { countryName } from "../../places.ts";
import { count, fill } from "../../texts.ts";
import { bar } from "../bar.ts";
import { html, type Markup } from "../markup.ts";
import type { PageInput } from "../page.ts";
import { words } from "../words.ts";

const mostParents = 8;

export function jurisdictionsSection({ report, language }: PageInput): Markup {
  const found = jurisdictionsOf(report);
  if (found.length === 0) return html``;
  const most = Math.max(...found.map(({ resources }) => resources));
  return html`<section aria-labelledby="who-title">
<h3 id="who-title">${words.whoTitle[language]}</h3>
<p class="lead">${words.whoLead[language]}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${words.whoTitle[language]}: ${words.scrollable[language]}">
<table class="who"><caption class="unseen">${words.whoTitle[language]}</caption>
<thead><tr><th scope="col">${words.headJurisdiction[language]}</th><th scope="col" colspan="2">${words.resources[language]}</th><th scope="col">${words.headParents[language]}</th></tr></thead>
<tbody>${found.map((one) => jurisdictionRow(one, most, language))}</tbody>
</table></div>
</section>`;
}

function jurisdictionRow(
  { country, resources, supplyOnly, parents }: Jurisdiction,
  most: number,
  language: Language,
) {
  const name =
    country === null
      ? html`${words.jurisdictionUnknown[language]}`
      : html`<a href="#resources?jurisdiction=${country}">${countryName(country, language)}</a>`;
  const only =
    supplyOnly === 0
      ? null
      : html` <small>${fill(words.onlySupply[language], { count: supplyOnly })}</small>`;
  const rest = parents.length - mostParents;
  const more = rest > 0 ? html`<li>${count(rest, "moreParties", language)}</li>` : null;
  const parts = [
    { value: resources - supplyOnly, kind: "tied" },
    { value: supplyOnly, kind: "supply" },
  ];
  return html`<tr><th scope="row">${name}</th><td class="figure">${resources}${only}</td><td class="bars">${bar(most, parts)}</td><td><ul class="parents">${parents.slice(0, mostParents).map(parentItem)}${more}</ul></td></tr>
`;
}

/** `Microsoft Corporation 12 (GitHub, Microsoft)`. */
function parentItem({ name, parties, resources }: Parent): Markup {
  const others = parties.map((party) => party.name).filter((party) => party !== name);
  const through = others.length === 0 ? null : html` <small>(${others.join(", ")})</small>`;
  return html`<li>${name} <b>${resources}</b>${through}</li>`;
}
