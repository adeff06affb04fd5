/** Which language people get. */
import { type Language, languages } from "../model/index.ts";
import type { Surroundings } from "./surroundings.ts";

/** POSIX: `LC_ALL` beats `LC_MESSAGES` beats `LANG`; empty is the same as not set. */
export function languageOfLocale(environment: Surroundings["environment"]): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return /^nl([_.@-]|$)/i.test(locale) ? "nl" : "en";
}

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}
