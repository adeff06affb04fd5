/** What a question to the catalogue is asked with, and what comes back: the same facts for people and for programs. */
import type { CatalogueData } from "../../catalogue/index.ts";
import type { Language, Text } from "../../model/index.ts";
import type { Words } from "../../policy/index.ts";

export interface Question {
  readonly catalogue: CatalogueData;
  /** `YYYY-MM-DD`: who controls whom is told as on this day. */
  readonly day: string;
  readonly language: Language;
  readonly words: Words;
}

export type Answer =
  | {
      readonly kind: "answer";
      /** Keys in a fixed order, lists sorted. */
      readonly json: unknown;
      readonly heads: readonly Text[];
      readonly rows: readonly (readonly string[])[];
      /** Below the table. */
      readonly remarks: readonly string[];
    }
  /** What was asked about is not there. English, like all diagnostics. */
  | { readonly kind: "unknown"; readonly message: string };

export function unknown(message: string): Answer {
  return { kind: "unknown", message };
}
