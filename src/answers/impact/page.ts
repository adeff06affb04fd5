/** Denied access as a part of the HTML report: what it comes to, a drawing, and a row for each system. */
import type { Language, SavedReport, SavedResource } from "../../model/index.ts";
import { serviceText } from "../../policy/index.ts";
import { grouped, html, type Markup, type PreparedPage, scrollTable } from "../../report/index.ts";
import { partyText } from "../words.ts";
import type { Denial } from "./denial.ts";
import { drawing, drawingStyle } from "./drawing.ts";
import { graphOf } from "./graph.ts";
import { countText, partName, reasonText, titleText } from "./phrases.ts";
import { chainOf, impactOn, type PartImpact, type Verdict } from "./spread.ts";
import { texts } from "./texts.ts";

/** More is no page that anybody reads; `cloudtoets impact` lists them all. */
const mostRows = 500;

const verdicts: Readonly<Record<Verdict, { readonly mark: string; readonly tile: string }>> = {
  stops: { mark: "outside", tile: "error" },
  degrades: { mark: "open", tile: "warning" },
  survives: { mark: "allowed", tile: "good" },
};

export function deniedPage(
  reports: readonly SavedReport[],
  denials: readonly Denial[],
  language: Language,
): PreparedPage {
  const parts = impactOn(reports, denials);
  const title = titleText(denials, language);
  return {
    id: "denied",
    title: texts.pageTitle[language],
    count: null,
    content: parts.length === 0 ? html`<p>${texts.nothing[language]}</p>` : content(parts, title, language),
    style: drawingStyle,
  };
}

function content(parts: readonly PartImpact[], title: string, language: Language): Markup {
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

function tiles(parts: readonly PartImpact[], language: Language): Markup {
  const number = (verdict: Verdict) => parts.filter((part) => part.verdict === verdict).length;
  const direct = parts.reduce((sum, { directDependences }) => sum + directDependences.length, 0);
  const verdictTile = (verdict: Verdict) =>
    tile(
      number(verdict),
      texts.tiles[verdict][language],
      number(verdict) === 0 ? "plain" : verdicts[verdict].tile,
    );
  return html`<ul class="tiles">
${verdictTile("stops")}${verdictTile("degrades")}${verdictTile("survives")}${tile(direct, texts.tiles.direct[language], "plain")}
</ul>`;
}

function tile(figureShown: number, label: string, kind: string): Markup {
  return html`<li><div class="tile ${kind}"><b>${figureShown}</b><span>${label}</span></div></li>`;
}

function figure(parts: readonly PartImpact[], title: string, language: Language): Markup | null {
  const drawn = drawing(graphOf(parts, language), title, language);
  if (drawn === null) return null;
  const label = `${title}: ${texts.drawing[language]}`;
  return html`<figure class="drawing"><div class="scroll" tabindex="0" role="region" aria-label="${label}">${drawn}</div>
<figcaption class="remark">${texts.caption[language]}</figcaption></figure>`;
}

function rowOf(part: PartImpact, language: Language): Markup {
  const { verdict, hits } = part;
  const counted = hits.length === 0 ? null : html`<small>${countText(part, language)}</small>`;
  return html`<tr><th scope="row">${partName(part, language)}</th><td><span class="verdict ${verdicts[verdict].mark}">${texts[verdict][language]}</span>${counted}</td><td>${reasonOf(part, language)}</td><td>${dependences(part, language)}</td></tr>
`;
}

function reasonOf(part: PartImpact, language: Language): Markup {
  const { reason } = part;
  if (reason === null || "systems" in reason) return html`${reasonText(part, language)}`;
  const { shown, left } = chainOf(reason);
  const { effect } = reason.cut;
  const grace =
    effect.grace === null
      ? null
      : html` <small>${texts.grace[language].replace("{grace}", effect.grace[language])}</small>`;
  const steps = shown.map(stepOf);
  if (left > 0) steps.splice(-1, 0, html`<li>… (${left})</li>`);
  return html`${effect.reason[language]}${grace}<ol class="chain">${steps}</ol>`;
}

function stepOf({ address, file, line }: SavedResource): Markup {
  return html`<li><a href="#resources?text=${encodeURIComponent(address)}"><code>${address}</code></a> <small>${file}:${line}</small></li>`;
}

/** By party: `Amazon Web Services (US): database (3), objectopslag (2)`. */
function dependences({ directDependences }: PartImpact, language: Language): Markup {
  if (directDependences.length === 0) return html`${texts.noDirect[language]}`;
  const byParty = grouped(directDependences, ({ party }) => partyText(party, language));
  const items = [...byParty].map(([party, those]) => {
    const services = those.map(
      ({ service, resources }) => `${serviceText(service)[language]} (${resources})`,
    );
    return html`<li><strong>${party}</strong>: ${services.join(", ")}</li>`;
  });
  return html`<ul class="plain">${items}</ul>`;
}
