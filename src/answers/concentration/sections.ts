/** A measurement in words: labelled lines and lists of shares, for a terminal and for a document. */
import { type Language, type Role, roles } from "../../model/index.ts";
import { countryName, roleText } from "../words.ts";
import type { Measure, Part, Share } from "./measure.ts";
import { texts } from "./texts.ts";

export interface Line {
  readonly label: string;
  readonly text: string;
}

export interface ShareList {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly share: string; readonly resources: string }[];
}

export function figures(
  { index, indexMeans, europeanShare, dutchShare }: Measure,
  language: Language,
): readonly Line[] {
  if (index === null || indexMeans === null || europeanShare === null) return [];
  return [
    { label: texts.index[language], text: `${numberText(index, language)}, ${texts[indexMeans][language]}` },
    {
      label: texts.european[language],
      text: `${percentText(europeanShare, language)}, ${texts.dutch[language]} ${percentText(dutchShare ?? 0, language)}; ${texts.target[language]}`,
    },
  ];
}

export function shareLists(of: Measure, language: Language): readonly ShareList[] {
  return [
    { title: texts.parents[language], rows: of.parents.map((share) => row(share.name, share, language)) },
    {
      title: texts.jurisdictions[language],
      rows: of.jurisdictions.map((share) => row(countryText(share, language), share, language)),
    },
  ];
}

/** `aflevering`: the jurisdictions in it, on one line each. */
export function partLines(
  of: Measure,
  language: Language,
): readonly { title: string; lines: readonly Line[] }[] {
  return [
    {
      title: texts.perRole[language],
      lines: of.perRole.map((part) => partLine(part, roleName(part.name, language), language)),
    },
    {
      title: texts.perSystem[language],
      lines: of.perSystem.map((part) =>
        partLine(part, part.name === "" ? texts.noSystem[language] : part.name, language),
      ),
    },
  ];
}

function partLine({ jurisdictions }: Part, label: string, language: Language): Line {
  const shares = jurisdictions.map(
    (share) => `${countryText(share, language)} ${percentText(share.share, language)}`,
  );
  return { label, text: shares.join(", ") };
}

function roleName(name: string, language: Language): string {
  const role: Role | undefined = roles.find((one) => one === name);
  return role === undefined ? name : roleText(role, language);
}

function row(name: string, { share, resources }: Share, language: Language) {
  return { name, share: percentText(share, language), resources: numberText(resources, language) };
}

export function countryText({ country }: Share, language: Language): string {
  return country === null ? texts.unknownCountry[language] : countryName(country, language);
}

/** Written out here, because what the machine knows of languages differs between versions. */
export function percentText(percentage: number, language: Language): string {
  const text = percentage.toFixed(1);
  return `${language === "nl" ? text.replace(".", ",") : text}%`;
}

export function numberText(number: number, language: Language): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, language === "nl" ? "." : ",");
}
