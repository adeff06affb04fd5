/** The document with the answers of one organisation, or of a ministry. In: facts. Out: Markdown or one HTML page. */
import type { Block } from "./blocks.ts";
import { htmlBlocks, markdownDocument } from "./blocks.ts";
import { decisions } from "./decisions.ts";
import { deniedAccess, directDependence } from "./denied.ts";
import { development } from "./development.ts";
import type { DocumentInput } from "./input.ts";
import { account, opening } from "./opening.ts";
import { page } from "./page.ts";
import { inUse, planned } from "./services.ts";
import { storedData } from "./stores.ts";
import { texts } from "./texts.ts";

export type { DocumentInput } from "./input.ts";

export function markdownAnswers(input: DocumentInput): string {
  return markdownDocument(blocksOf(input));
}

export function htmlAnswers(input: DocumentInput): string {
  const { name, language } = input;
  const title = texts.title[language].replace("{name}", () => name ?? texts.nobody[language]);
  return page(title, htmlBlocks(blocksOf(input)), language);
}

function blocksOf(input: DocumentInput): readonly Block[] {
  return [
    ...opening(input),
    ...decisions(input),
    ...inUse(input),
    ...planned(input),
    ...deniedAccess(input),
    ...storedData(input),
    ...directDependence(input),
    ...development(input),
    ...account(input),
  ];
}
