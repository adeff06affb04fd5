/** Concentration as a part of the HTML report: figures, and a bar beside every share. */
import type { Language, SavedReport } from "../../model/index.ts";
import { bar, html, type Markup, type PreparedPage, scrollTable } from "../../report/index.ts";
import { countryName } from "../words.ts";
import type { Measure, Share } from "./measure.ts";
import { measuresOf } from "./measures.ts";
import { countryText, numberText, partLines, percentText } from "./sections.ts";
import { texts } from "./texts.ts";

const mostRows = 25;
/** Motion 36574-5: per cent at Dutch and European parties by 2029. */
const aim = 30;

export function concentrationPage(reports: readonly SavedReport[], language: Language): PreparedPage {
  const last = measuresOf(reports, "resources").at(-1);
  return {
    id: "concentration",
    title: texts.title[language],
    count: null,
    content:
      last === undefined || last.resources === 0
        ? html`<p>${texts.nothing[language]}</p>`
        : content(last, language),
  };
}

function content(of: Measure, language: Language): Markup {
  return html`<p class="lead">${texts.lead[language]}</p>
${tiles(of, language)}
<h3>${texts.parents[language]}</h3>
${shares(of.parents, texts.parents[language], ({ name, country }) => withCountry(name, country, language), language)}
<h3>${texts.jurisdictions[language]}</h3>
${shares(of.jurisdictions, texts.jurisdictions[language], (share) => jurisdictionLink(share, language), language)}
${partLines(of, language).map(({ title, lines }) => parts(title, lines, language))}
<p class="remark">${texts.indication[language]}</p>`;
}

function tiles({ index, indexMeans, europeanShare, dutchShare }: Measure, language: Language): Markup {
  if (index === null || indexMeans === null || europeanShare === null) return html``;
  const kind = { low: "good", moderate: "warning", high: "error" }[indexMeans];
  return html`<ul class="tiles wide">
<li><div class="tile ${kind}"><b>${numberText(index, language)}</b><span>${texts.index[language]}</span><small>${texts[indexMeans][language]}</small></div></li>
<li><div class="tile ${europeanShare < aim ? "warning" : "good"}"><b>${percentText(europeanShare, language)}</b><span>${texts.european[language]}</span><small>${texts.target[language]}</small></div></li>
<li><div class="tile plain"><b>${percentText(dutchShare ?? 0, language)}</b><span>${texts.dutchHead[language]}</span></div></li>
</ul>`;
}

function shares(
  all: readonly Share[],
  caption: string,
  name: (share: Share) => Markup,
  language: Language,
): Markup {
  const rows = all.slice(0, mostRows).map(
    (share) =>
      html`<tr><th scope="row">${name(share)}</th><td class="figure">${percentText(share.share, language)}</td><td class="bars">${bar(100, [{ value: share.share, kind: "tied" }])}</td><td class="figure">${numberText(share.resources, language)}</td></tr>
`,
  );
  const rest = all.length - mostRows;
  const heads = [texts.name[language], texts.share[language], texts.bar[language], texts.resources[language]];
  return html`${scrollTable({ caption, heads, rows, kind: "shares" }, language)}${rest > 0 ? html`<p>+ ${rest}</p>` : null}`;
}

function withCountry(name: string, country: string | null, language: Language): Markup {
  return html`${name} <small>${country === null ? texts.unknownCountry[language] : countryName(country, language)}</small>`;
}

function jurisdictionLink(share: Share, language: Language): Markup {
  const name = countryText(share, language);
  return share.country === null
    ? html`${name}`
    : html`<a href="#resources?jurisdiction=${share.country}&services=only">${name}</a>`;
}

function parts(
  title: string,
  lines: readonly { readonly label: string; readonly text: string }[],
  language: Language,
): Markup {
  const rows = lines.slice(0, mostRows).map(
    ({ label, text }) => html`<tr><th scope="row">${label}</th><td>${text}</td></tr>
`,
  );
  const rest = lines.length - mostRows;
  const heads = [texts.name[language], texts.jurisdictions[language]];
  return html`<h3>${title}</h3>
${scrollTable({ caption: title, heads, rows, kind: "parts" }, language)}${rest > 0 ? html`<p>+ ${rest}</p>` : null}
`;
}
