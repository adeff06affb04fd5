/** What the report rests on: the profile, the day, the rules, and what went wrong while reading. */
import type { Language, ScanReport } from "../../../model/index.ts";
import { placeInFile } from "../../evidence.ts";
import { compareLevel, grouped, sortedBy, withSortedKeys } from "../../order.ts";
import { basisText, countryName } from "../../places.ts";
import { fill, list, phrases } from "../../texts.ts";
import { html, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import { words } from "../words.ts";

const mostNotifications = 500;

export const aboutPage: Page = {
  id: "about",
  title: words.about,
  count: () => null,
  render: ({ report, language }) => html`${facts(report, language)}
<h3>${words.notifications[language]}</h3>
${notifications(report, language)}
<h3>${words.rulesTitle[language]}</h3>
${rules(report, language)}
<p class="remark">${words.sources[language]}</p>`,
};

function facts({ profile, tool, files, paths = ["."] }: ScanReport, language: Language): Markup {
  const renderers = Object.entries(withSortedKeys(tool.renderers)).map(
    ([name, version]) => `${name} ${version}`,
  );
  const allowed = list(
    profile.allowed.map((code) => countryName(code, language)),
    "and",
    language,
  );
  const rows: readonly (readonly [string, string])[] = [
    [words.profile[language], `${profile.title[language]} (${profile.id})`],
    [words.effective[language], profile.effective],
    [words.judgedAsOf[language], profile.asOf],
    [words.allowedCountries[language], allowed],
    [
      words.scannedPaths[language],
      paths.map((path) => (path === "." ? phrases.rootUnit[language] : path)).join(", "),
    ],
    [words.filesRead[language], String(files)],
    [words.tool[language], [`${tool.name} ${tool.version}`, ...renderers].join(", ")],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<p><strong>${phrases.indication[language]}</strong></p>`;
}

function notifications({ notifications: all, incomplete }: ScanReport, language: Language): Markup {
  const notice = incomplete ? html`<p class="notice">${phrases.incomplete[language]}</p>` : null;
  if (all.length === 0) return html`${notice}<p>${words.notificationsNone[language]}</p>`;
  const told = [...all].sort((a, b) => compareLevel(a.level, b.level));
  const rest = told.length - mostNotifications;
  const items = told.slice(0, mostNotifications).map(({ level, file, span, message }) => {
    const where = span !== null && span.file.path !== "" ? placeInFile(span) : file;
    const place = where === null ? null : html`<code>${where}</code> `;
    return html`<li><span class="level ${level}">${phrases.levels[level][language]}</span> ${place}${message}</li>
`;
  });
  const more = rest > 0 ? html`<li>… ${fill(phrases.more[language], { count: rest })}</li>` : null;
  return html`${notice}<ul class="plain notifications">${items}${more}</ul>`;
}

function rules({ rules: all, findings }: ScanReport, language: Language): Markup {
  const fired = grouped(findings, ({ rule }) => rule);
  const rows = sortedBy(all, ({ id }) => id).map(({ id, title, description, basis, level }) => {
    const those = fired.get(id)?.length ?? 0;
    const found = those === 0 ? html`0` : html`<a href="#findings?rule=${id}">${those}</a>`;
    const rests = basis.map(
      (one) => html`<li>${basisText(one)} <small>(${phrases.strength[one.strength][language]})</small></li>`,
    );
    return html`<tr><th scope="row">${id}</th><td><strong>${title[language]}</strong><br>${description[language]}</td><td><span class="level ${level}">${phrases.levels[level][language]}</span></td><td class="figure">${found}</td><td><ul class="plain">${rests}</ul></td></tr>
`;
  });
  const heads = [words.headRule, phrases.headWhat, words.headLevel, words.headFired, phrases.helpBasis];
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.rulesTitle[language]}: ${words.scrollable[language]}">
<table class="rules"><caption class="unseen">${words.rulesTitle[language]}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head[language]}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
