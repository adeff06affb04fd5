import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/cli/phrases.ts
var phrases = {
  wrote: (file, errors, warnings, notes) => ({
    nl: `${file} geschreven (fouten: ${errors}, waarschuwingen: ${warnings}, opmerkingen: ${notes})`,
    en: `wrote ${file} (errors: ${errors}, warnings: ${warnings}, notes: ${notes})`
  }),
  cannotWrite: (file, why) => ({
    nl: `Het rapport kan niet in '${file}' worden geschreven: ${why}`,
    en: `Cannot write a report to '${file}': ${why}`
  }),
  baselineExists: (file) => ({
    nl: `${file} bestaat al. Werk de nulmeting bij met --update, of kies een ander bestand met --output.`,
    en: `${file} exists. Update the baseline with --update, or choose another file with --output.`
  }),
  acceptWithoutUpdate: () => ({
    nl: "--accept-growth hoort bij --update.",
    en: "--accept-growth goes with --update."
  }),
  noDecision: () => ({
    nl: "--accept-growth: noem het besluit.",
    en: "--accept-growth: name the decision."
  }),
  incompleteBaseline: () => ({
    nl: "Niet alles kon worden gelezen, dus is er geen nulmeting geschreven.",
    en: "Not everything could be read, so no baseline was written."
  }),
  incompleteAnswer: () => ({
    nl: "Een van de scans kon niet alles lezen: dit antwoord is onvolledig.",
    en: "One of the scans could not read everything: this answer is incomplete."
  }),
  registerEnding: (file) => ({
    nl: `--register: '${file}' eindigt niet op .csv, .md of .json.`,
    en: `--register: '${file}' does not end in .csv, .md or .json.`
  }),
  noRuleToFailOn: (profile, rule) => ({
    nl: `--fail-on: het profiel ${profile} heeft geen regel '${rule}'.`,
    en: `--fail-on: profile ${profile} has no rule '${rule}'.`
  }),
  noFolder: (path) => ({
    nl: `'${path}' is geen map.`,
    en: `'${path}' is not a directory.`
  }),
  existsAlready: (file) => ({
    nl: `${file} bestaat al en is niet gewijzigd; er is niets geschreven. --print toont het voorstel.`,
    en: `${file} exists already and was not changed; nothing was written. --print shows the proposal.`
  }),
  cannotCreate: (file, why) => ({
    nl: `${file} kan niet worden gemaakt: ${why}`,
    en: `Cannot create ${file}: ${why}`
  }),
  created: (file) => ({ nl: `${file} geschreven`, en: `wrote ${file}` }),
  nextScan: (path) => ({
    nl: `Loop het na, vul in wat leeg is, en kijk wat er dan uitkomt: cloudtoets scan ${path}`,
    en: `Look it over, fill in what is empty, and see what comes out then: cloudtoets scan ${path}`
  }),
  noRule: (id, rules) => ({
    nl: `Er is geen regel '${id}'. Regels: ${rules.join(", ")}.`,
    en: `No rule '${id}'. Rules: ${rules.join(", ")}.`
  })
};

export {
  phrases
};
