/** The types of what `npm run build` makes from schemas/. Written by hand. */
import type { SavedReport } from "../model/index.ts";

export interface ReportValidator {
  (data: unknown): data is SavedReport;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

export const validateReport: ReportValidator;
