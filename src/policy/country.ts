/** Names of countries. */
import type { Language } from "../model/index.ts";
import type { Words } from "./types.ts";

/** The code itself where there is no name. */
export function countryName(code: string, words: Words, language: Language): string {
  return Object.hasOwn(words.countries, code) ? (words.countries[code]?.[language] ?? code) : code;
}
