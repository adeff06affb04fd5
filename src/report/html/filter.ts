/** What filters and pages a list. The page's own script gives it life; without it, it stays hidden. */
import type { Language } from "../../model/index.ts";
import { html, type Markup } from "./markup.ts";
import { clientWords } from "./words.ts";

interface Choice {
  readonly value: string;
  readonly label: string;
}

export function search(page: string, label: string): Markup {
  return html`<label for="${page}-text">${label}<input type="search" id="${page}-text" name="text" autocomplete="off" spellcheck="false"></label>`;
}

export function select(
  page: string,
  name: string,
  label: string,
  choices: readonly Choice[],
  language: Language,
): Markup {
  const all = html`<option value="">${clientWords(language).all}</option>`;
  const options = choices.map((choice) => html`<option value="${choice.value}">${choice.label}</option>`);
  return html`<label for="${page}-${name}">${label}<select id="${page}-${name}" name="${name}">${all}${options}</select></label>`;
}

/** The count is told when it changes, to who cannot see that the list did. */
export function pagedList(page: string, items: Markup): Markup {
  return html`<p class="count" id="${page}-count" role="status"></p>
${items}
<nav class="pager" id="${page}-pager" hidden></nav>`;
}
