/**
 * Reports: a whole scan comes in, text goes out. One file per format, each loaded when it is asked for, so that
 * a person who wants a table does not wait for the others.
 */
import { type Language, type SavedReport, type ScanReport, saidIn } from "../model/index.ts";
import type { RenderOptions } from "./options.ts";

export { csvText } from "./csv-text.ts";
export { excerpt, printable, withoutCommands, withoutCommandsInJson } from "./harmless.ts";
export { bar } from "./html/bar.ts";
export { html, type Markup, trusted } from "./html/markup.ts";
export type { PreparedPage } from "./html/page.ts";
export { scrollTable } from "./html/scroll-table.ts";
export { cell as markdownCell, code as markdownCode } from "./markdown-text.ts";
export type { Detail, RenderOptions } from "./options.ts";
export { compareText, grouped, sortedBy } from "./order.ts";
export { cutTo, hanging, type Paint, padTo, painter, widthOf, wrap } from "./terminal.ts";

type LoadedRenderer = (report: ScanReport, options: RenderOptions) => Promise<string>;

export const formats = {
  table: async (report, options) => (await import("./table.ts")).renderTable(report, options),
  json: async (report, options) => (await import("./json.ts")).renderJson(report, options),
  sarif: async (report, options) => (await import("./sarif.ts")).renderSarif(report, options),
  markdown: async (report, options) => (await import("./markdown.ts")).renderMarkdown(report, options),
  junit: async (report, options) => (await import("./junit.ts")).renderJunit(report, options),
  csv: async (report) => (await import("./csv.ts")).renderCsv(report),
  github: async (report, options) => (await import("./github.ts")).renderGithub(report, options),
  gitlab: async (report, options) => (await import("./gitlab.ts")).renderGitlab(report, options),
  html: async (report, options) => (await import("./html.ts")).renderHtml(report, options),
} as const satisfies Readonly<Record<string, LoadedRenderer>>;

export type Format = keyof typeof formats;

export function render(report: ScanReport, format: Format, options: RenderOptions): Promise<string> {
  return formats[format](inLanguage(report, options.language), options);
}

/** What was said on the way, in the language of the report; what exists in English alone stays English. */
function inLanguage(report: ScanReport, language: Language): ScanReport {
  const notifications = report.notifications.map((one) => ({ ...one, message: saidIn(one, language) }));
  return { ...report, notifications };
}

/** The whole chain from the deciding lines to the verdict on one address; null when nothing has that address. */
export async function explain(
  report: ScanReport,
  address: string,
  options: RenderOptions,
): Promise<string | null> {
  return (await import("./explain.ts")).explain(report, address, options);
}

/** What to say when nothing has that address: the nearest ones. */
export async function explainNothing(
  report: ScanReport,
  address: string,
  options: RenderOptions,
): Promise<string> {
  return (await import("./nearest-address.ts")).explainNothing(report, address, options);
}

/** A scan as the JSON report holds it: what is asked across scans is asked of this. */
export async function savedReport(report: ScanReport, language: Language): Promise<SavedReport> {
  return (await import("./json.ts")).savedReport(inLanguage(report, language), language);
}
