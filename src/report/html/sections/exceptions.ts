/** What an exception covers, the one that ends first on top. */
import { type Finding, startOf } from "../../../model/index.ts";
import { sortedBy } from "../../order.ts";
import { fill, phrases } from "../../texts.ts";
import { html, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import { words } from "../words.ts";

const mostRows = 1_000;

export const exceptionsPage: Page = {
  id: "exceptions",
  title: words.exceptions,
  count: ({ overview }) => overview.excepted,
  render: ({ report, language }) => {
    const excepted = sortedBy(
      report.findings.filter(({ exception }) => exception !== null),
      ({ exception }) => exception?.until ?? "",
    );
    if (excepted.length === 0) return html`<p>${words.exceptionsNone[language]}</p>`;
    const heads = [
      words.headUntil,
      words.headFinding,
      words.headDecision,
      words.headBy,
      words.headReasonGiven,
    ];
    const rest = excepted.length - mostRows;
    return html`<p class="lead">${words.exceptionsLead[language]}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${words.exceptions[language]}: ${words.scrollable[language]}">
<table><caption class="unseen">${words.exceptions[language]}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head[language]}</th>`)}</tr></thead>
<tbody>${excepted.slice(0, mostRows).map((finding) => exceptedRow(finding, language))}</tbody>
</table></div>
${rest > 0 ? html`<p>… ${fill(phrases.more[language], { count: rest })}</p>` : null}`;
  },
};

function exceptedRow({ id, rule, primary, message, exception }: Finding, language: "nl" | "en"): Markup {
  if (exception === null) return html``;
  const { until, decision, by, reason } = exception;
  const place = primary.file.path === "" ? "" : `${primary.file.path}:${startOf(primary).line}`;
  return html`<tr><th scope="row"><time datetime="${until}">${until}</time></th><td><a href="#findings?id=${id}">${rule}</a> <code>${place}</code><br>${message[language]}</td><td>${decision}</td><td>${by}</td><td>${reason}</td></tr>
`;
}
