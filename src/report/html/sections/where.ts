/** Where: the maps, and the table that says the same and more. */
import type { Language } from "../../../model/index.ts";
import { type Verdict, type WhereRow, whereAndWho } from "../../overview.ts";
import { countryName, partyText, verdictOf, whereText } from "../../places.ts";
import { count, fill, phrases } from "../../texts.ts";
import { bar } from "../bar.ts";
import { europe, world } from "../map.generated.ts";
import { html, type Markup, trusted } from "../markup.ts";
import type { Outline, OutlineMap } from "../outline-map.ts";
import type { PageInput } from "../page.ts";
import { words } from "../words.ts";

const mostParties = 6;

interface CountryFacts {
  readonly code: string;
  readonly resources: number;
  readonly verdict: Verdict;
}

export function whereSection({ report, language }: PageInput): Markup {
  const rows = whereAndWho(report);
  const countries = rows.flatMap(({ where, resources }): CountryFacts[] =>
    where.kind === "country" ? [{ code: where.country, resources, verdict: where.verdict }] : [],
  );
  return html`<section aria-labelledby="where-title">
<h3 id="where-title">${words.whereTitle[language]}</h3>
<p class="lead">${words.whereLead[language]}</p>
<div class="maps">
${figure(europe, "europe", words.mapEurope[language], countries, language)}
<div>${figure(world, "world", words.mapWorld[language], countries, language)}${legend(language)}</div>
</div>
${whereTable(rows, report.profile.id, language)}
</section>`;
}

/** Countries that the map of Europe shows are numbered there and not on the other one. */
const inEurope = new Set(europe.shapes.filter(([, , middle]) => middle !== null).map(([code]) => code));

function figure(
  map: OutlineMap,
  name: "europe" | "world",
  title: string,
  countries: readonly CountryFacts[],
  language: Language,
): Markup {
  const facts = new Map(countries.map((country) => [country.code, country]));
  const most = Math.max(1, ...countries.map(({ resources }) => resources));
  const land = map.shapes.filter(([code]) => !facts.has(code));
  const touched = map.shapes.flatMap((shape) => {
    const country = facts.get(shape[0]);
    return country === undefined ? [] : [{ shape, country }];
  });
  const numbered = touched.filter(({ shape }) => (name === "europe") === inEurope.has(shape[0]));
  return html`<figure class="map ${name}">
<svg viewBox="0 0 ${map.width} ${map.height}" role="group" aria-label="${title}">
<defs>${hatching(name)}</defs>
<g class="land" aria-hidden="true">${land.map((shape) => outline(shape, "", language))}</g>
<g aria-hidden="true">${touched.map(({ shape, country }) => colouredOutline(shape, country, most, name, language))}</g>
${numbered.map(({ shape, country }) => number(shape, country, name, language))}
</svg>
</figure>`;
}

function outline([code, path]: Outline, kind: string, language: Language): Markup {
  return path === ""
    ? html``
    : html`<path class="${kind}" d="${trusted(path)}"><title>${countryName(code, language)}</title></path>`;
}

function colouredOutline(
  shape: Outline,
  { verdict, resources }: CountryFacts,
  most: number,
  name: string,
  language: Language,
): Markup {
  const shade = 1 + Math.min(2, Math.floor((3 * Math.log(1 + resources)) / Math.log(2 + most)));
  const hatched =
    verdict === "outside" && shape[1] !== ""
      ? html`<path class="hatched" fill="url(#hatch-${name})" d="${trusted(shape[1])}"></path>`
      : null;
  return html`${outline(shape, `${verdict} shade-${shade}`, language)}${hatched}`;
}

/** So that the verdict can be seen without colours. */
function hatching(name: string): Markup {
  const step = name === "europe" ? 12 : 14;
  return html`<pattern id="hatch-${name}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="${step}"></line></pattern>`;
}

function number(
  [code, , middle]: Outline,
  { resources, verdict }: CountryFacts,
  name: string,
  language: Language,
): Markup {
  if (middle === null) return html``;
  const [x, y] = middle;
  const label = fill(words.mapCountry[language], {
    country: countryName(code, language),
    resources: count(resources, "resources", language),
    verdict: phrases[verdict][language],
  });
  const digits = String(resources).length;
  const [high, wide] = name === "europe" ? [42, 30 + 14 * digits] : [66, 44 + 22 * digits];
  return html`<a class="number ${verdict}" href="#resources?country=${code}" aria-label="${label}"><title>${label}</title><rect x="${x - wide / 2}" y="${y - high / 2}" width="${wide}" height="${high}" rx="${high / 2}"></rect><text x="${x}" y="${y}">${resources}</text></a>`;
}

function legend(language: Language): Markup {
  return html`<ul class="legend">
<li><svg class="swatch" viewBox="0 0 20 14" aria-hidden="true"><rect class="allowed shade-3" width="20" height="14" rx="3"></rect></svg>${words.legendAllowed[language]}</li>
<li><svg class="swatch" viewBox="0 0 20 14" aria-hidden="true"><rect class="outside shade-3" width="20" height="14" rx="3"></rect><path class="hatch" d="M0 14L14 0M8 14L20 2"></path></svg>${words.legendOutside[language]}</li>
<li><svg class="swatch" viewBox="0 0 20 14" aria-hidden="true"><rect class="nothing" width="20" height="14" rx="3"></rect></svg>${words.legendNothing[language]}</li>
<li class="remark">${words.legendShade[language]}</li>
</ul>`;
}

function whereTable(rows: readonly WhereRow[], profile: string, language: Language): Markup {
  if (rows.length === 0) return html``;
  const most = Math.max(...rows.map(({ resources }) => resources));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.tableWhere[language]}: ${words.scrollable[language]}">
<table class="where"><caption class="unseen">${words.tableWhere[language]}</caption>
<thead><tr><th scope="col">${words.headPlace[language]}</th><th scope="col">${fill(phrases.headVerdict[language], { profile })}</th><th scope="col" colspan="2">${phrases.headResources[language]}</th><th scope="col">${words.headParties[language]}</th></tr></thead>
<tbody>${rows.map((row) => whereRow(row, most, language))}</tbody>
</table></div>`;
}

function whereRow({ where, resources, parties }: WhereRow, most: number, language: Language): Markup {
  const verdict = verdictOf(where);
  const name = whereText(where, language);
  const linked =
    where.kind === "country"
      ? html`<a href="#resources?country=${where.country}">${name}</a>`
      : html`${name}`;
  const shown = parties
    .slice(0, mostParties)
    .map(({ party, resources: those }) => `${partyText(party, language)} ${those}`);
  if (parties.length > shown.length)
    shown.push(fill(phrases.more[language], { count: parties.length - shown.length }));
  const judged =
    verdict === null ? null : html`<span class="verdict ${verdict}">${phrases[verdict][language]}</span>`;
  return html`<tr><th scope="row">${linked}</th><td>${judged}</td><td class="figure">${resources}</td><td class="bars">${bar(most, [{ value: resources, kind: verdict ?? "nothing" }])}</td><td>${shown.join(" · ")}</td></tr>
`;
}
