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
