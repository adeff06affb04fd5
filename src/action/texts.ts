/** What the Action itself says, in both languages. What reports say is theirs. */
import type { Text } from "../model/index.ts";

export const texts = {
  noticesTitle: (): Text => ({ nl: "Vooraf", en: "Before you read on" }),
  configurationChanged: (path: string, commit: string): Text => ({
    nl: `Deze pull request wijzigt ${path}. Er wordt geoordeeld naar de configuratie van de basis, commit ${commit}.`,
    en: `This pull request changes ${path}. It is judged by the configuration of the base commit ${commit}.`,
  }),
  configurationAdded: (path: string): Text => ({
    nl: `Deze pull request voegt ${path} toe. Dat telt zodra het is samengevoegd; tot dan is er geen configuratie.`,
    en: `This pull request adds ${path}. It counts once it is merged; until then there is no configuration.`,
  }),
  policyChanged: (path: string, commit: string): Text => ({
    nl: `Deze pull request wijzigt ${path}. Er wordt geoordeeld naar wat daarvan in de basis staat, commit ${commit}.`,
    en: `This pull request changes ${path}. It is judged by what the base commit ${commit} holds of it.`,
  }),
  policyAdded: (path: string): Text => ({
    nl: `Deze pull request voegt ${path} toe. Dat telt zodra het is samengevoegd.`,
    en: `This pull request adds ${path}. It counts once it is merged.`,
  }),
  exceptionsAdded: (count: number): Text => ({
    nl: `Uitzonderingen in de code die met deze wijziging meekomen en daarom niet tellen: ${count}. Ze tellen zodra ze zijn samengevoegd, of met inline-exceptions: head.`,
    en: `Exceptions in the code that come with this change and therefore do not count: ${count}. They count once they are merged, or with inline-exceptions: head.`,
  }),
  exceptionsOfHead: (count: number): Text => ({
    nl: `Uitzonderingen in de code die met deze wijziging meekomen en meetellen, want inline-exceptions is head: ${count}.`,
    en: `Exceptions in the code that come with this change and count, because inline-exceptions is head: ${count}.`,
  }),
  exceptionsOff: (): Text => ({
    nl: "Uitzonderingen in de code tellen niet: inline-exceptions is none.",
    en: "Exceptions in the code do not count: inline-exceptions is none.",
  }),
  noDifference: (why: string): Text => ({
    nl: `Met de basis is niet vergeleken: ${why}`,
    en: `There is no comparison with the base: ${why}`,
  }),
  onlyNew: (found: number, count: number): Text => ({
    nl: `Voor fail-on tellen alleen bevindingen die deze wijziging brengt of uitbreidt: ${found} van ${count} (changed-only).`,
    en: `Only findings that this change brings or extends count for fail-on: ${found} of ${count} (changed-only).`,
  }),
  thisChange: (): Text => ({ nl: "deze wijziging", en: "this change" }),
  cutOff: (file: string): Text => ({
    nl: `Afgekapt: dit rapport is groter dan een samenvatting mag zijn. Het geheel staat in ${file}.`,
    en: `Cut off: the report is larger than a step summary may be. The whole is in ${file}.`,
  }),
  counts: (errors: number, warnings: number, notes: number): Text => ({
    nl: `Fouten: ${errors}, waarschuwingen: ${warnings}, opmerkingen: ${notes}.`,
    en: `Errors: ${errors}, warnings: ${warnings}, notes: ${notes}.`,
  }),
  hasFindings: (): Text => ({
    nl: "Er zijn bevindingen die fail-on noemt.",
    en: "There are findings that fail-on names.",
  }),
  isIncomplete: (): Text => ({ nl: "De scan is onvolledig.", en: "The scan is incomplete." }),
};
