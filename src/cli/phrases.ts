/** What commands say on standard error, in both languages. Wrong usage itself is told by Commander, in English. */
import type { Text } from "../model/index.ts";

export const phrases = {
  wrote: (file: string, errors: number, warnings: number, notes: number): Text => ({
    nl: `${file} geschreven (fouten: ${errors}, waarschuwingen: ${warnings}, opmerkingen: ${notes})`,
    en: `wrote ${file} (errors: ${errors}, warnings: ${warnings}, notes: ${notes})`,
  }),
  cannotWrite: (file: string, why: string): Text => ({
    nl: `Het rapport kan niet in '${file}' worden geschreven: ${why}`,
    en: `Cannot write a report to '${file}': ${why}`,
  }),
  baselineExists: (file: string): Text => ({
    nl: `${file} bestaat al. Werk de nulmeting bij met --update, of kies een ander bestand met --output.`,
    en: `${file} exists. Update the baseline with --update, or choose another file with --output.`,
  }),
  acceptWithoutUpdate: (): Text => ({
    nl: "--accept-growth hoort bij --update.",
    en: "--accept-growth goes with --update.",
  }),
  noDecision: (): Text => ({
    nl: "--accept-growth: noem het besluit.",
    en: "--accept-growth: name the decision.",
  }),
  incompleteBaseline: (): Text => ({
    nl: "Niet alles kon worden gelezen, dus is er geen nulmeting geschreven.",
    en: "Not everything could be read, so no baseline was written.",
  }),
  incompleteAnswer: (): Text => ({
    nl: "Een van de scans kon niet alles lezen: dit antwoord is onvolledig.",
    en: "One of the scans could not read everything: this answer is incomplete.",
  }),
  registerEnding: (file: string): Text => ({
    nl: `--register: '${file}' eindigt niet op .csv, .md of .json.`,
    en: `--register: '${file}' does not end in .csv, .md or .json.`,
  }),
  noRuleToFailOn: (profile: string, rule: string): Text => ({
    nl: `--fail-on: het profiel ${profile} heeft geen regel '${rule}'.`,
    en: `--fail-on: profile ${profile} has no rule '${rule}'.`,
  }),
  noFolder: (path: string): Text => ({
    nl: `'${path}' is geen map.`,
    en: `'${path}' is not a directory.`,
  }),
  existsAlready: (file: string): Text => ({
    nl: `${file} bestaat al en is niet gewijzigd; er is niets geschreven. --print toont het voorstel.`,
    en: `${file} exists already and was not changed; nothing was written. --print shows the proposal.`,
  }),
  cannotCreate: (file: string, why: string): Text => ({
    nl: `${file} kan niet worden gemaakt: ${why}`,
    en: `Cannot create ${file}: ${why}`,
  }),
  created: (file: string): Text => ({ nl: `${file} geschreven`, en: `wrote ${file}` }),
  nextScan: (path: string): Text => ({
    nl: `Loop het na, vul in wat leeg is, en kijk wat er dan uitkomt: cloudtoets scan ${path}`,
    en: `Look it over, fill in what is empty, and see what comes out then: cloudtoets scan ${path}`,
  }),
  noRule: (id: string, rules: readonly string[]): Text => ({
    nl: `Er is geen regel '${id}'. Regels: ${rules.join(", ")}.`,
    en: `No rule '${id}'. Rules: ${rules.join(", ")}.`,
  }),
};
