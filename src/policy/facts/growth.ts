/** Growth since a baseline, as rules ask for it and as messages tell it. */
import type { DependenceChange, Exposure, Language, NewTie, SinceBaseline } from "../../model/index.ts";
import { countryName } from "../country.ts";
import { serviceName } from "../services.ts";
import type { Words } from "../types.ts";

/** Null without a baseline. */
export function hasGrown(since: SinceBaseline | null, exposure: Exposure): boolean | null {
  return since === null ? null : since.newTies.has(exposure);
}

export function newTieOf(since: SinceBaseline | null, exposure: Exposure): NewTie | null {
  return since?.newTies.get(exposure) ?? null;
}

const said = {
  from: { nl: "van {from} naar {to}", en: "from {from} to {to}" },
  under: { nl: "onder zeggenschap uit {country}", en: "under control from {country}" },
  in: { nl: "in {country}", en: "in {country}" },
  or: { nl: " of ", en: " or " },
  unknown: { nl: "een onbekend land", en: "an unknown country" },
};

/** `database onder zeggenschap uit Verenigde Staten: van 2 naar 3`, each change once. */
export function changesText(changes: readonly DependenceChange[], words: Words, language: Language): string {
  const distinct = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()].map((change) => changeText(change, words, language)).join("; ");
}

function changeText(change: DependenceChange, words: Words, language: Language): string {
  const service = serviceName(change.service, words.roles)[language];
  const where = "under" in change ? said.under : said.in;
  const place = "under" in change ? change.under : change.in;
  const country =
    place === "unknown"
      ? said.unknown[language]
      : place
          .split("/")
          .map((code) => (/^[A-Z]{2}$/.test(code) ? countryName(code, words, language) : code.toUpperCase()))
          .join(said.or[language]);
  if (change.from === change.to)
    return `${service} ${where[language].replace("{country}", country)}: ${change.to}`;
  const counts = said.from[language]
    .replace("{from}", String(change.from))
    .replace("{to}", String(change.to));
  return `${service} ${where[language].replace("{country}", country)}: ${counts}`;
}
