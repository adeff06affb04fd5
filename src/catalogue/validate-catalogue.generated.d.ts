/** The types of what `npm run build` makes from schemas/. Written by hand. */
import type { ShapeError } from "./shape-faults.ts";

interface Validator {
  (document: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

export const validateParty: Validator;
export const validateProvider: Validator;
