/** The services in use as a part of the HTML report: a table per system. */
import type { Language, SavedReport, Text } from "../../model/index.ts";
import { serviceText } from "../../policy/index.ts";
import { grouped, html, type Markup, type PreparedPage, scrollTable } from "../../report/index.ts";
import { countriesText, partyText } from "../words.ts";
import { evidenceOf } from "./columns.ts";
import { inventoryRows, type Row } from "./rows.ts";
import { texts } from "./texts.ts";

/** More is no page that anybody reads; `cloudtoets inventory` lists them all. */
const mostRows = 1_000;

export function servicesPage(reports: readonly SavedReport[], language: Language): PreparedPage {
  const rows = inventoryRows(reports);
  return {
    id: "services",
    title: texts.title[language],
    count: rows.length,
    content: rows.length === 0 ? html`<p>${texts.nothing[language]}</p>` : content(rows, language),
  };
}

function content(rows: readonly Row[], language: Language): Markup {
  const parts = grouped(rows.slice(0, mostRows), ({ organisation, system }) =>
    JSON.stringify([organisation?.name, system?.name]),
  );
  const rest = rows.length - mostRows;
  const more = rest > 0 ? html`<p>${texts.moreRows[language].replace("{count}", String(rest))}</p>` : null;
  return html`<p class="lead">${texts.lead[language]}</p>
${[...parts.values()].map((those) => partTable(those, language))}${more}
<p class="remark">${texts.indication[language]}</p>`;
}

function partTable(rows: readonly Row[], language: Language): Markup {
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
    texts.evidence,
  ].map((head) => head[language]);
  return html`<h3>${title}</h3>
${scrollTable({ caption: title, heads, rows: rows.map((row) => rowOf(row, language)), kind: "services" }, language)}
`;
}

function rowOf(row: Row, language: Language): Markup {
  const { party, service, storage, processing, keyHolders, open, count } = row;
  const who =
    party === null
      ? html`${partyText(party, language)}`
      : html`<a href="#resources?party=${encodeURIComponent(party.name)}">${partyText(party, language)}</a>`;
  const notSure =
    open > 0
      ? html`<small class="verdict open">${texts.open[language].replace("{count}", String(open))}</small>`
      : null;
  const keys = keyHolders.map((holder) => keyHolderText(holder, language)).join(", ");
  return html`<tr><th scope="row">${serviceText(service)[language]}</th><td>${who}</td><td>${countriesText(storage, language)} ${notSure}</td><td>${countriesText(processing, language)}</td><td>${keys}</td><td class="figure">${count}</td><td class="code">${evidenceOf(row).map((place) => html`<code>${place}</code> `)}</td></tr>
`;
}

function keyHolderText(holder: string, language: Language): string {
  const words: Readonly<Record<string, Text>> = {
    provider: texts.byProvider,
    customer: texts.byCustomer,
    external: texts.byExternal,
  };
  return words[holder]?.[language] ?? holder;
}
