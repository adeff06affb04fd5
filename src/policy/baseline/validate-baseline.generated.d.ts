/** The types of what `npm run build` makes from schemas/. Written by hand. */
import type { Baseline } from "../../model/index.ts";

export interface BaselineValidator {
  (data: unknown): data is Baseline;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

export const validateBaseline: BaselineValidator;
