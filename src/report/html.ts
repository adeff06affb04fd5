/** The report as one page that needs no network: for people who decide, and for the archive. */
import type { ScanReport } from "../model/index.ts";
import { htmlDocument } from "./html/document.ts";
import type { RenderOptions } from "./options.ts";

export function renderHtml(report: ScanReport, { language, pages = [] }: RenderOptions): string {
  return htmlDocument(report, language, pages);
}
