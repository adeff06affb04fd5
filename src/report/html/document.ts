/** The whole file: nothing is fetched, nothing runs but the script that is in it. */
import { createHash } from "node:crypto";
import type { Language, ScanReport } from "../../model/index.ts";
import { standingText } from "../finding-message.ts";
import { overviewOf } from "../overview.ts";
import { fill, phrases } from "../texts.ts";
import { script, style } from "./client.generated.ts";
import { collectData } from "./collect-data.ts";
import { html, type Markup, trusted } from "./markup.ts";
import type { PageInput, PreparedPage } from "./page.ts";
import { pagesOf } from "./pages.ts";
import { clientWords, words } from "./words.ts";

/** `answers` are parts that later stages made. */
export function htmlDocument(
  report: ScanReport,
  language: Language,
  answers: readonly PreparedPage[],
): string {
  const input: PageInput = { report, overview: overviewOf(report), language };
  const pages = pagesOf(input, answers);
  const styles = [style, ...answers.flatMap((answer) => answer.style ?? [])].join("\n");
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>cloudtoets: ${words.title[language]} (${report.profile.id}, ${report.profile.asOf})</title>
<style>${trusted(styles)}</style>
</head>
<body>
<a class="skip" href="#${pages[0]?.id ?? ""}">${words.skip[language]}</a>
${heading(input)}
<nav class="pages" aria-label="${words.pages[language]}"><div class="width"><ul>${pages.map(link)}</ul></div></nav>
<main class="width">
<noscript><p class="notice">${words.needsScript[language]}</p></noscript>
${pages.map(section)}
</main>
<footer class="width">${phrases.indication[language]} ${report.tool.name} ${report.tool.version}.</footer>
<script type="application/json" id="data">${embedded(collectData(report, language))}</script>
<script>${trusted(script)}</script>
</body>
</html>
`.markup;
}

/** Even if markup from outside got in, nothing of it would run, load or be sent. */
function policy(styles: string): string {
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The text cannot end its element or open a comment: every character that could is an escape. */
function embedded(data: unknown): Markup {
  const escapes: Readonly<Record<string, string>> = { "#": "\\u0023" };
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]|#(?=#)/g,
    (character) => escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return trusted(json);
}

function heading({ report, language }: PageInput): Markup {
  const standing = standingText(report, language);
  const { profile, paths = ["."] } = report;
  const judged = fill(phrases.asOf[language], { day: profile.asOf });
  const where = paths.filter((path) => path !== ".").join(", ");
  const incomplete = report.incomplete ? html`<p><strong>${phrases.incomplete[language]}</strong></p>` : null;
  const { themeDark } = clientWords(language);
  return html`<header class="band"><div class="width"><div>
<p class="name">cloudtoets</p>
<h1>${words.title[language]}${where === "" ? null : html` <small>${where}</small>`}</h1>
<p>${profile.title[language]} (${profile.id}) · ${judged}</p>${standing === null ? null : html`<p>${standing}</p>`}${incomplete}
</div><button type="button" id="theme" hidden>${themeDark}</button></div></header>`;
}

function link({ id, title, count }: PreparedPage): Markup {
  const amount = count === null ? null : html`<span class="amount">${count}</span>`;
  return html`<li><a href="#${id}">${title}${amount}</a></li>`;
}

function section({ id, title, content }: PreparedPage): Markup {
  return html`<section class="page" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title" tabindex="-1">${title}</h2>
${content}
</section>
`;
}
