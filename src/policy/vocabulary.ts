/** What conditions of rules can ask about, as a list for those who write them. */
import { type Field, fields } from "./fields.ts";

export interface VocabularyEntry {
  readonly field: string;
  readonly type: Field["type"];
  /** The words it can hold, a scale's least first; empty when it can hold any. */
  readonly values: readonly string[];
  readonly tests: readonly string[];
}

export function vocabulary(): readonly VocabularyEntry[] {
  return [...fields].map(([field, { type, ...rest }]) => ({
    field,
    type,
    values: "values" in rest ? rest.values : [],
    tests: testsOf[type],
  }));
}

const testsOf: Readonly<Record<Field["type"], readonly string[]>> = {
  word: ["equals", "in", "known"],
  scale: ["equals", "in", "at-least", "at-most", "known"],
  text: ["equals", "in", "starts-with", "known"],
  flag: ["equals", "known"],
  number: ["above", "below", "known"],
  country: ["equals", "in", "within", "outside", "known"],
  day: ["from", "before", "older-than", "known"],
  place: ["within", "outside", "touches"],
};
