/** A table that scrolls by itself where the screen is narrow; a keyboard reaches it, a screen reader names it. */
import type { Language } from "../../model/index.ts";
import { html, type Markup } from "./markup.ts";
import { words } from "./words.ts";

export interface ScrollTable {
  /** Read out, not shown: a heading stands above it. */
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly Markup[];
  /** For its style. */
  readonly kind?: string;
}

export function scrollTable(
  { caption, heads, rows, kind = "plain" }: ScrollTable,
  language: Language,
): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}: ${words.scrollable[language]}">
<table class="${kind}"><caption class="unseen">${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}
