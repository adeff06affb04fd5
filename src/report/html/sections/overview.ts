/** The first page: the figures, where and who, and the worst findings. */
import { type Finding, type ScanReport, startOf } from "../../../model/index.ts";
import { isSupply } from "../../jurisdictions.ts";
import { compareLevel } from "../../order.ts";
import { verdictOnPlace } from "../../overview.ts";
import { fill, phrases } from "../../texts.ts";
import { html, type Markup } from "../markup.ts";
import type { Page, PageInput } from "../page.ts";
import { words } from "../words.ts";
import { jurisdictionsSection } from "./jurisdictions.ts";
import { whereSection } from "./where.ts";

const mostWorst = 5;

export const overviewPage: Page = {
  id: "overview",
  title: words.overview,
  count: () => null,
  render: (input) => html`${tiles(input)}${whereSection(input)}${jurisdictionsSection(input)}${worst(input)}`,
};

function tiles({ report, overview, language }: PageInput): Markup {
  const { within, us, placed } = shares(report);
  const ofPlaced = (count: number) => fill(words.ofResources[language], { count, total: placed });
  const share = (count: number) => (placed === 0 ? "–" : `${Math.round((100 * count) / placed)}%`);
  return html`<ul class="tiles">
${tile(String(overview.findings.error), words.tileErrors[language], "#findings?level=error", "error")}
${tile(String(overview.findings.warning), words.tileWarnings[language], "#findings?level=warning", "warning")}
${tile(String(overview.findings.note), words.tileNotes[language], "#findings?level=note", "note")}
${tile(String(report.resources.length), words.tileResources[language], "#resources", "plain")}
${tile(share(within), words.tileWithin[language], "#resources?state=allowed", "plain", ofPlaced(within))}
${tile(share(us), words.tileUs[language], "#resources?jurisdiction=US&services=only", "plain", ofPlaced(us))}
${tile(String(overview.unknown), words.tileUnknown[language], "#unknown", "plain")}
</ul>`;
}

function tile(
  figure: string,
  label: string,
  link: string,
  kind: string,
  detail: string | null = null,
): Markup {
  const more = detail === null ? null : html`<small>${detail}</small>`;
  return html`<li><a class="tile ${kind}" href="${link}"><b>${figure}</b><span>${label}</span>${more}</a></li>`;
}

/**
 * Of the resources that have a place, beyond the source of an image or code: those of which every place is allowed,
 * and those with a party under US control. `client/resources.ts` filters by the same rule.
 */
function shares({ profile, exposures }: ScanReport) {
  const allowed = new Set(profile.allowed);
  const placed = new Set<string>();
  const elsewhere = new Set<string>();
  const us = new Set<string>();
  for (const exposure of exposures) {
    const { resource, place, party } = exposure;
    const verdict = verdictOnPlace(place, allowed);
    if (isSupply(exposure) || verdict === null) continue;
    placed.add(resource.id);
    if (verdict !== "allowed") elsewhere.add(resource.id);
    if (party?.parentCountry === "US") us.add(resource.id);
  }
  return { placed: placed.size, within: placed.size - elsewhere.size, us: us.size };
}

function worst({ report, language }: PageInput): Markup {
  const told = report.findings
    .filter(({ exception, level }) => exception === null && level !== "note")
    .sort((a, b) => compareLevel(a.level, b.level));
  const titles = new Map(report.rules.map(({ id, title }) => [id, title[language]]));
  const items = told.slice(0, mostWorst).map((finding) => worstItem(finding, titles, language));
  const list =
    told.length === 0 ? html`<p>${words.worstNone[language]}</p>` : html`<ol class="worst">${items}</ol>`;
  const all =
    told.length > mostWorst
      ? html`<p><a href="#findings">${words.worstAll[language]} (${report.findings.length})</a></p>`
      : null;
  return html`<section aria-labelledby="worst-title"><h3 id="worst-title">${words.worstTitle[language]}</h3>${list}${all}</section>`;
}

function worstItem(
  { id, rule, level, primary, message }: Finding,
  titles: ReadonlyMap<string, string>,
  language: PageInput["language"],
): Markup {
  const place = primary.file.path === "" ? "" : `${primary.file.path}:${startOf(primary).line}`;
  return html`<li><span class="level ${level}">${phrases.levels[level][language]}</span> <a href="#findings?id=${id}">${titles.get(rule) ?? rule}</a> <code>${place}</code><br>${message[language]}</li>`;
}
