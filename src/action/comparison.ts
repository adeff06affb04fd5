/** The scan of the code before a change, and what a scan of the change brings beside it. */
import { difference } from "../answers/index.ts";
import type { Finding, Language, SavedReport, ScanReport } from "../model/index.ts";
import { savedReport } from "../report/index.ts";
import { type ScanOutcome, type ScanRequest, scan } from "../scan.ts";
import { requestBefore } from "./request.ts";
import { texts } from "./texts.ts";

export type Before =
  | {
      readonly kind: "scanned";
      readonly report: ScanReport;
      readonly inlineExceptions: Extract<ScanOutcome, { kind: "done" }>["inlineExceptions"];
    }
  /** Nothing can be compared, and no exception in the code is known to have stood before. */
  | { readonly kind: "failed"; readonly why: string };

export async function scanBefore(request: ScanRequest, folder: string): Promise<Before> {
  const outcome = await scan(requestBefore(request, folder));
  if (outcome.kind === "done") {
    const { report, inlineExceptions } = outcome;
    return { kind: "scanned", report, inlineExceptions };
  }
  return { kind: "failed", why: outcome.refusals[0]?.message ?? "" };
}

/** What appears, goes and moves, in Markdown. */
export async function differenceText(
  before: ScanReport,
  after: ScanReport,
  commit: string,
  language: Language,
): Promise<string> {
  const saved = (report: ScanReport): Promise<SavedReport> => savedReport(report, language);
  const names = { before: commit.slice(0, 12), after: texts.thisChange()[language] };
  const options = { language, colour: false, width: null };
  return difference(await saved(before), await saved(after), names, "markdown", options);
}

/**
 * Findings that were not there, did not count, or now put a resource at a place or in hands where it was not. What a
 * system lacks is not brought by a change that adds one more resource to it.
 */
export function newFindings(before: ScanReport, after: ScanReport): readonly Finding[] {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { id, resources, exception } of before.findings)
    if (exception === null) known.set(id, new Set(resources.map((resource) => resource.id)));
  return after.findings.filter(({ id, resources, exception, party, place }) => {
    if (exception !== null) return false;
    const concerned = known.get(id);
    const isAboutResources = party !== null || place !== null;
    return concerned === undefined || (isAboutResources && resources.some((one) => !concerned.has(one.id)));
  });
}
