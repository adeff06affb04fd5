/** The types of what `npm run build` makes from schemas/. Written by hand. */
import type { Validator } from "./schema-error.ts";

export const validateRule: Validator;
export const validateProfile: Validator;
