/** What code says of the EU Cloud Sovereignty Framework, when it was asked. */
import type { Language, SealIndication } from "../../../model/index.ts";
import { sealConclusion, sealFootnote, sealLines } from "../../seal.ts";
import { phrases } from "../../texts.ts";
import { html, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import { scrollTable } from "../scroll-table.ts";
import { words } from "../words.ts";

export const sealPage: Page = {
  id: "seal",
  title: words.seal,
  isIn: ({ report }) => report.seal !== undefined,
  count: () => null,
  render: ({ report: { seal }, language }) => (seal === undefined ? html`` : content(seal, language)),
};

function content(seal: SealIndication, language: Language): Markup {
  const notes = new Map(seal.objectives.map(({ id, note }) => [id, note[language]]));
  const rules = new Map(seal.objectives.map(({ id, limitedBy }) => [id, limitedBy.map(({ rule }) => rule)]));
  const rows = sealLines(seal, language).map(
    ({ id, name, weight, verdict }) =>
      html`<tr><th scope="row">${id}</th><td><strong>${name}</strong><br><small>${notes.get(id) ?? ""}</small></td><td class="figure">${weight}%</td><td>${linked(verdict, rules.get(id) ?? [])}</td></tr>
`,
  );
  const heads = [words.headObjective, words.headName, words.headWeight, words.headSealVerdict];
  return html`<p class="lead">${words.sealLead[language]}</p>
<p class="conclusion"><strong>${sealConclusion(seal, language)}</strong></p>
${scrollTable({ caption: phrases.sealTitle[language], heads: heads.map((head) => head[language]), rows, kind: "seal" }, language)}
<p class="remark">${sealFootnote(seal, language)}</p>`;
}

/** The rules that it names lead to their findings. */
function linked(verdict: string, rules: readonly string[]): readonly Markup[] {
  return verdict
    .split(/([\w-]+)/)
    .map((part) =>
      rules.includes(part) ? html`<a href="#findings?rule=${part}">${part}</a>` : html`${part}`,
    );
}
