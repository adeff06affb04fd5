import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  chainOf,
  countText,
  drawing,
  drawingStyle,
  graphOf,
  impactOn,
  partName,
  reasonText,
  texts,
  titleText
} from "./chunk-UUWT2SOY.js";
import {
  partyText
} from "./chunk-FA7GWBYO.js";
import "./chunk-RF6I6XK4.js";
import {
  serviceText
} from "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import "./chunk-AHEZHDT7.js";
import "./chunk-SK73LVWX.js";
import {
  html,
  scrollTable
} from "./chunk-Z6K6GL57.js";
import "./chunk-U5FS6CAT.js";
import "./chunk-LABBF3RA.js";
import {
  grouped
} from "./chunk-ZOHPT4CU.js";
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

// src/answers/impact/page.ts
var mostRows = 500;
var verdicts = {
  stops: { mark: "outside", tile: "error" },
  degrades: { mark: "open", tile: "warning" },
  survives: { mark: "allowed", tile: "good" }
};
function deniedPage(reports, denials, language) {
  const parts = impactOn(reports, denials);
  const title = titleText(denials, language);
  return {
    id: "denied",
    title: texts.pageTitle[language],
    count: null,
    content: parts.length === 0 ? html`<p>${texts.nothing[language]}</p>` : content(parts, title, language),
    style: drawingStyle
  };
}
function content(parts, title, language) {
  const rest = parts.length - mostRows;
  const more = rest > 0 ? html`<p>${texts.moreRows[language].replace("{count}", String(rest))}</p>` : null;
  const heads = [texts.system, texts.verdict, texts.reason, texts.directHead].map((head) => head[language]);
  const rows = parts.slice(0, mostRows).map((part) => rowOf(part, language));
  return html`<p class="lead">${title}. ${texts.lead[language]}</p>
${tiles(parts, language)}
${figure(parts, title, language)}
<h3>${texts.perSystem[language]}</h3>
${scrollTable({ caption: title, heads, rows, kind: "denied" }, language)}${more}
<p class="remark">${texts.indication[language]}</p>`;
}
function tiles(parts, language) {
  const number = (verdict) => parts.filter((part) => part.verdict === verdict).length;
  const direct = parts.reduce((sum, { directDependences }) => sum + directDependences.length, 0);
  const verdictTile = (verdict) => tile(
    number(verdict),
    texts.tiles[verdict][language],
    number(verdict) === 0 ? "plain" : verdicts[verdict].tile
  );
  return html`<ul class="tiles">
${verdictTile("stops")}${verdictTile("degrades")}${verdictTile("survives")}${tile(direct, texts.tiles.direct[language], "plain")}
</ul>`;
}
function tile(figureShown, label, kind) {
  return html`<li><div class="tile ${kind}"><b>${figureShown}</b><span>${label}</span></div></li>`;
}
function figure(parts, title, language) {
  const drawn = drawing(graphOf(parts, language), title, language);
  if (drawn === null) return null;
  const label = `${title}: ${texts.drawing[language]}`;
  return html`<figure class="drawing"><div class="scroll" tabindex="0" role="region" aria-label="${label}">${drawn}</div>
<figcaption class="remark">${texts.caption[language]}</figcaption></figure>`;
}
function rowOf(part, language) {
  const { verdict, hits } = part;
  const counted = hits.length === 0 ? null : html`<small>${countText(part, language)}</small>`;
  return html`<tr><th scope="row">${partName(part, language)}</th><td><span class="verdict ${verdicts[verdict].mark}">${texts[verdict][language]}</span>${counted}</td><td>${reasonOf(part, language)}</td><td>${dependences(part, language)}</td></tr>
`;
}
function reasonOf(part, language) {
  const { reason } = part;
  if (reason === null || "systems" in reason) return html`${reasonText(part, language)}`;
  const { shown, left } = chainOf(reason);
  const { effect } = reason.cut;
  const grace = effect.grace === null ? null : html` <small>${texts.grace[language].replace("{grace}", effect.grace[language])}</small>`;
  const steps = shown.map(stepOf);
  if (left > 0) steps.splice(-1, 0, html`<li>… (${left})</li>`);
  return html`${effect.reason[language]}${grace}<ol class="chain">${steps}</ol>`;
}
function stepOf({ address, file, line }) {
  return html`<li><a href="#resources?text=${encodeURIComponent(address)}"><code>${address}</code></a> <small>${file}:${line}</small></li>`;
}
function dependences({ directDependences }, language) {
  if (directDependences.length === 0) return html`${texts.noDirect[language]}`;
  const byParty = grouped(directDependences, ({ party }) => partyText(party, language));
  const items = [...byParty].map(([party, those]) => {
    const services = those.map(
      ({ service, resources }) => `${serviceText(service)[language]} (${resources})`
    );
    return html`<li><strong>${party}</strong>: ${services.join(", ")}</li>`;
  });
  return html`<ul class="plain">${items}</ul>`;
}
export {
  deniedPage
};
