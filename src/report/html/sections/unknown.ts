/** What is not established, by what is missing. */
import { type Language, type ScanReport, startOf, type UnknownReason } from "../../../model/index.ts";
import { grouped } from "../../order.ts";
import { reasonText, remedyText } from "../../places.ts";
import { count, fill, phrases } from "../../texts.ts";
import { html, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import { words } from "../words.ts";

const mostExamples = 5;
/** Of reasons in the table; the rest is counted. */
const mostRows = 500;

export const unknownPage: Page = {
  id: "unknown",
  title: words.unknown,
  count: ({ overview }) => overview.unknown,
  render: ({ report, overview, language }) => {
    const general =
      overview.byGeneralRule === 0
        ? null
        : html`<p>${fill(words.byGeneralRuleLead[language], { count: count(overview.byGeneralRule, "resources", language) })}</p>`;
    const missing = whatIsMissing(report);
    if (missing.length === 0) return html`<p>${words.unknownNone[language]}</p>${general}`;
    const rest = missing.length - mostRows;
    return html`<p class="lead">${words.unknownLead[language]}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${words.unknown[language]}: ${words.scrollable[language]}">
<table><caption class="unseen">${words.unknown[language]}</caption>
<thead><tr><th scope="col">${words.headReason[language]}</th><th scope="col">${words.headSettle[language]}</th><th scope="col">${words.resources[language]}</th><th scope="col">${words.headExample[language]}</th></tr></thead>
<tbody>${missing.slice(0, mostRows).map((one) => missingRow(one, language))}</tbody>
</table></div>
${rest > 0 ? html`<p>… ${fill(phrases.more[language], { count: rest })}</p>` : null}${general}`;
  },
};

interface Missing {
  readonly reason: UnknownReason;
  readonly addresses: readonly string[];
}

/** One row per cause: the code, the subject and where it could be settled; most resources first. */
function whatIsMissing({ exposures }: ScanReport): readonly Missing[] {
  const waiting = exposures.flatMap(({ place, resource }) =>
    place.status === "unknown" || place.status === "customer-run" ? [{ reason: place.reason, resource }] : [],
  );
  const causes = grouped(waiting, ({ reason: { code, subject, span } }) =>
    [code, subject, span?.file.path, span?.start].join("\0"),
  );
  return [...causes.values()]
    .flatMap((those) => {
      const [first] = those;
      const byId = new Map(those.map(({ resource }) => [resource.id, resource.address]));
      return first === undefined ? [] : [{ reason: first.reason, addresses: [...byId.values()] }];
    })
    .sort((a, b) => b.addresses.length - a.addresses.length);
}

function missingRow({ reason, addresses }: Missing, language: Language): Markup {
  const { span, code } = reason;
  const place = span === null || span.file.path === "" ? "" : `${span.file.path}:${startOf(span).line}`;
  const rest = addresses.length - mostExamples;
  const more = rest > 0 ? html`<li>${fill(phrases.more[language], { count: rest })}</li>` : null;
  const examples = addresses.slice(0, mostExamples).map((address) => html`<li><code>${address}</code></li>`);
  return html`<tr><th scope="row">${reasonText(reason, language)}<small>${remedyText(code, language)}</small></th><td><code>${place}</code></td><td class="figure">${addresses.length}</td><td><ul class="plain">${examples}${more}</ul></td></tr>
`;
}
