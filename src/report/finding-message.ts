/** What a finding says: whole where it stands alone, and without what the report says once for all of them. */
import type { Finding, Language, ScanReport } from "../model/index.ts";

/** For machines and single messages: also how the policy speaks to the organisation. */
export function wholeMessage({ message, standing }: Finding, language: Language): string {
  return standing === undefined ? message[language] : `${message[language]} ${standing[language]}`;
}

/** What a report for people says once, at its top; null when the policy simply binds. */
export function standingText({ findings }: ScanReport, language: Language): string | null {
  const told = new Set(findings.flatMap(({ standing }) => standing?.[language] ?? []));
  return told.size === 0 ? null : [...told].join(" ");
}
