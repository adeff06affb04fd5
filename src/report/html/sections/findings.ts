/** The page of findings: its filter and its frame; the page's own script fills it, a part at a time. */
import { levelsWorstFirst, sortedBy } from "../../order.ts";
import { phrases } from "../../texts.ts";
import { pagedList, search, select } from "../filter.ts";
import { html } from "../markup.ts";
import type { Page } from "../page.ts";
import { words } from "../words.ts";

export const findingsPage: Page = {
  id: "findings",
  title: words.findings,
  count: ({ report }) => report.findings.length,
  render: ({ report, language }) => {
    const fired = new Set(report.findings.map(({ rule }) => rule));
    const rules = sortedBy(
      report.rules.filter(({ id }) => fired.has(id)),
      ({ id }) => id,
    );
    const levels = levelsWorstFirst.map((level) => ({
      value: level,
      label: phrases.levels[level][language],
    }));
    return html`<p class="lead">${words.findingsLead[language]}</p>
<form class="filter" id="findings-filter">
${search("findings", words.filterText[language])}
${select("findings", "level", words.filterLevel[language], levels, language)}
${select(
  "findings",
  "rule",
  words.filterRule[language],
  rules.map(({ id, title }) => ({ value: id, label: `${id} ${title[language]}` })),
  language,
)}
<button type="reset">${words.filterClear[language]}</button>
</form>
${pagedList("findings", html`<div id="findings-items"></div>`)}`;
  },
};
