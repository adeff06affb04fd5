/** The remarks in a proposed configuration, in both languages. Each line is one line of comment. */
import type { Language, Text } from "../model/index.ts";

const remarks = {
  head: {
    nl: [
      "Wat de code niet kan vertellen. Voorstel van `cloudtoets init`, naar wat in de code is gevonden; loop het na.",
      "Regels als `#sleutel: waarde` zijn voorstellen: haal `#` weg en vul in wat leeg is. Wat zo'n regel zegt, is dan",
      "uw verklaring. Daarom verandert dit bestand uit zichzelf geen enkel oordeel in uw voordeel.",
      "Alle sleutels staan in docs/configuration.md van cloudtoets.",
    ],
    en: [
      "What code cannot tell. Proposed by `cloudtoets init` from what the code holds; look it over.",
      "Lines such as `#key: value` are proposals: take away the `#` and fill in what is empty. What such a line says is",
      "then your statement. That is why this file makes no verdict milder by itself.",
      "All keys are in docs/configuration.md of cloudtoets.",
    ],
  },
  extended: {
    nl: ["Hier gold al een configuratie. De dichtstbijzijnde telt, alleen; daarom bouwt deze erop voort."],
    en: ["A configuration held here already. The nearest one counts, alone; so this one builds on it."],
  },
  profile: {
    nl: [
      "De lezing van het beleid: rijk-2026 (het beleid van juli 2026), rijk-2022 (dat van augustus 2022),",
      "eer-strict (alleen binnen de EER), nl-sovereign (Nederlandse of Europese zeggenschap), of een bestand.",
    ],
    en: [
      "The reading of the policy: rijk-2026 (the policy of July 2026), rijk-2022 (that of August 2022),",
      "eer-strict (within the EEA only), nl-sovereign (Dutch or European control), or a file.",
    ],
  },
  language: {
    nl: ["De taal van rapporten: nl of en."],
    en: ["The language of reports: nl or en."],
  },
  organisation: {
    nl: [
      "Wie u bent. kind is rijksdienst, agentschap, zbo, decentral of other: voor wie niet onder de Rijksdienst valt,",
      "worden bevindingen als advies verwoord.",
    ],
    en: [
      "Who you are. kind is rijksdienst, agentschap, zbo, decentral or other: for who is not of the Rijksdienst,",
      "findings are worded as advice.",
    ],
  },
  parties: {
    nl: [
      "Met wie een overeenkomst is. Zonder deze lijst tellen de rijksbrede raamafspraken; met de lijst tellen alleen",
      "die erin staan. Een overeenkomst is geen goedkeuring volgens het beleid. In de code gevonden:",
    ],
    en: [
      "With whom there is an agreement. Without this list the government-wide framework terms count; with it, only",
      "those in it. An agreement is no approval under the policy. Found in the code:",
    ],
  },
  agreementWords: {
    nl: ["nummer of naam van de overeenkomst of het besluit"],
    en: ["number or name of the agreement or decision"],
  },
  environment: {
    nl: [
      "Omgevingsvariabelen zoals ze zijn waar Terraform draait. Een provider in deze code haalt er de regio uit, en",
      "die is anders niet vast te stellen:",
    ],
    en: [
      "Environment variables as they are where Terraform runs. A provider in this code takes the region from them, and",
      "it cannot be established otherwise:",
    ],
  },
  systems: {
    nl: [
      "Waar code voor is. Namen en mappen zijn geraden naar de mappen in de code. Zeg er per systeem bij wat geldt:",
      "material (true bij materieel gebruik), rubricering, tbb, biv, personalData, exitPlan, riskAnalysis en meer.",
    ],
    en: [
      "What code is for. Names and folders are a guess from the folders of the code. Add what holds for each system:",
      "material (true for material use), rubricering, tbb, biv, personalData, exitPlan, riskAnalysis and more.",
    ],
  },
  clusters: {
    nl: [
      "Waar dit draait, staat niet in de code. Noem provider (een id uit `cloudtoets catalogue providers`) en region, of",
      "country (zoals NL) voor een eigen datacenter. Eén regel per cluster:",
    ],
    en: [
      "Where this runs is not in the code. Name provider (an id of `cloudtoets catalogue providers`) and region, or",
      "country (such as NL) for a data centre of your own. One entry for each cluster:",
    ],
  },
  mirrors: {
    nl: [
      "Images komen uit deze registry's. Haalt u ze via een eigen registry op, noem die dan: als mirror, en met het land",
      "waar hij staat.",
    ],
    en: [
      "Images come from these registries. If you pull them through a registry of your own, name it: as a mirror, and",
      "with the country it is in.",
    ],
  },
  folded: {
    nl: ["Het voorstel is hier afgebroken; er zijn er nog {count}."],
    en: ["The proposal stops here; there are {count} more."],
  },
} as const satisfies Record<string, Readonly<Record<Language, readonly string[]>>>;

export function remark(name: keyof typeof remarks, language: Language): readonly string[] {
  return remarks[name][language];
}

export const parentWords: Text = { nl: "moeder", en: "parent" };
export const resourceWords = (count: number): Text => ({
  nl: count === 1 ? "1 resource" : `${count} resources`,
  en: count === 1 ? "1 resource" : `${count} resources`,
});
export const frameworkWords: Text = { nl: "raamafspraak", en: "framework terms" };
