import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  countryText,
  numberText,
  partLines,
  percentText,
  texts
} from "./chunk-AHWRHPC7.js";
import {
  countryName
} from "./chunk-FA7GWBYO.js";
import {
  measuresOf
} from "./chunk-TISWZAUV.js";
import "./chunk-RF6I6XK4.js";
import "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import "./chunk-AHEZHDT7.js";
import "./chunk-SK73LVWX.js";
import {
  bar,
  html,
  scrollTable
} from "./chunk-Z6K6GL57.js";
import "./chunk-U5FS6CAT.js";
import "./chunk-LABBF3RA.js";
import "./chunk-ZOHPT4CU.js";
import "./chunk-CCYKA4X2.js";
import "./chunk-IO6L5MYY.js";
import "./chunk-R3KOBX5L.js";
import "./chunk-QAKMIM6R.js";
import "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/answers/concentration/page.ts
var mostRows = 25;
var aim = 30;
function concentrationPage(reports, language) {
  const last = measuresOf(reports, "resources").at(-1);
  return {
    id: "concentration",
    title: texts.title[language],
    count: null,
    content: last === void 0 || last.resources === 0 ? html`<p>${texts.nothing[language]}</p>` : content(last, language)
  };
}
function content(of, language) {
  return html`<p class="lead">${texts.lead[language]}</p>
${tiles(of, language)}
<h3>${texts.parents[language]}</h3>
${shares(of.parents, texts.parents[language], ({ name, country }) => withCountry(name, country, language), language)}
<h3>${texts.jurisdictions[language]}</h3>
${shares(of.jurisdictions, texts.jurisdictions[language], (share) => jurisdictionLink(share, language), language)}
${partLines(of, language).map(({ title, lines }) => parts(title, lines, language))}
<p class="remark">${texts.indication[language]}</p>`;
}
function tiles({ index, indexMeans, europeanShare, dutchShare }, language) {
  if (index === null || indexMeans === null || europeanShare === null) return html``;
  const kind = { low: "good", moderate: "warning", high: "error" }[indexMeans];
  return html`<ul class="tiles wide">
<li><div class="tile ${kind}"><b>${numberText(index, language)}</b><span>${texts.index[language]}</span><small>${texts[indexMeans][language]}</small></div></li>
<li><div class="tile ${europeanShare < aim ? "warning" : "good"}"><b>${percentText(europeanShare, language)}</b><span>${texts.european[language]}</span><small>${texts.target[language]}</small></div></li>
<li><div class="tile plain"><b>${percentText(dutchShare ?? 0, language)}</b><span>${texts.dutchHead[language]}</span></div></li>
</ul>`;
}
function shares(all, caption, name, language) {
  const rows = all.slice(0, mostRows).map(
    (share) => html`<tr><th scope="row">${name(share)}</th><td class="figure">${percentText(share.share, language)}</td><td class="bars">${bar(100, [{ value: share.share, kind: "tied" }])}</td><td class="figure">${numberText(share.resources, language)}</td></tr>
`
  );
  const rest = all.length - mostRows;
  const heads = [texts.name[language], texts.share[language], texts.bar[language], texts.resources[language]];
  return html`${scrollTable({ caption, heads, rows, kind: "shares" }, language)}${rest > 0 ? html`<p>+ ${rest}</p>` : null}`;
}
function withCountry(name, country, language) {
  return html`${name} <small>${country === null ? texts.unknownCountry[language] : countryName(country, language)}</small>`;
}
function jurisdictionLink(share, language) {
  const name = countryText(share, language);
  return share.country === null ? html`${name}` : html`<a href="#resources?jurisdiction=${share.country}&services=only">${name}</a>`;
}
function parts(title, lines, language) {
  const rows = lines.slice(0, mostRows).map(
    ({ label, text }) => html`<tr><th scope="row">${label}</th><td>${text}</td></tr>
`
  );
  const rest = lines.length - mostRows;
  const heads = [texts.name[language], texts.jurisdictions[language]];
  return html`<h3>${title}</h3>
${scrollTable({ caption: title, heads, rows, kind: "parts" }, language)}${rest > 0 ? html`<p>+ ${rest}</p>` : null}
`;
}
export {
  concentrationPage
};
