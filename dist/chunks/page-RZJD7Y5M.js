import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  evidenceOf,
  inventoryRows,
  texts
} from "./chunk-IB6EY6UK.js";
import {
  countriesText,
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

// src/answers/inventory/page.ts
var mostRows = 1e3;
function servicesPage(reports, language) {
  const rows = inventoryRows(reports);
  return {
    id: "services",
    title: texts.title[language],
    count: rows.length,
    content: rows.length === 0 ? html`<p>${texts.nothing[language]}</p>` : content(rows, language)
  };
}
function content(rows, language) {
  const parts = grouped(
    rows.slice(0, mostRows),
    ({ organisation, system }) => JSON.stringify([organisation?.name, system?.name])
  );
  const rest = rows.length - mostRows;
  const more = rest > 0 ? html`<p>${texts.moreRows[language].replace("{count}", String(rest))}</p>` : null;
  return html`<p class="lead">${texts.lead[language]}</p>
${[...parts.values()].map((those) => partTable(those, language))}${more}
<p class="remark">${texts.indication[language]}</p>`;
}
function partTable(rows, language) {
  const [first] = rows;
  const name = first?.system?.name ?? texts.noSystem[language];
  const organisation = first?.organisation?.name ?? null;
  const title = organisation === null ? name : `${organisation}: ${name}`;
  const heads = [
    texts.service,
    texts.party,
    texts.storageCountries,
    texts.processingCountries,
    texts.keyHolders,
    texts.resourcesHead,
    texts.evidence
  ].map((head) => head[language]);
  return html`<h3>${title}</h3>
${scrollTable({ caption: title, heads, rows: rows.map((row) => rowOf(row, language)), kind: "services" }, language)}
`;
}
function rowOf(row, language) {
  const { party, service, storage, processing, keyHolders, open, count } = row;
  const who = party === null ? html`${partyText(party, language)}` : html`<a href="#resources?party=${encodeURIComponent(party.name)}">${partyText(party, language)}</a>`;
  const notSure = open > 0 ? html`<small class="verdict open">${texts.open[language].replace("{count}", String(open))}</small>` : null;
  const keys = keyHolders.map((holder) => keyHolderText(holder, language)).join(", ");
  return html`<tr><th scope="row">${serviceText(service)[language]}</th><td>${who}</td><td>${countriesText(storage, language)} ${notSure}</td><td>${countriesText(processing, language)}</td><td>${keys}</td><td class="figure">${count}</td><td class="code">${evidenceOf(row).map((place) => html`<code>${place}</code> `)}</td></tr>
`;
}
function keyHolderText(holder, language) {
  const words = {
    provider: texts.byProvider,
    customer: texts.byCustomer,
    external: texts.byExternal
  };
  return words[holder]?.[language] ?? holder;
}
export {
  servicesPage
};
