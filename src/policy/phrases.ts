/** What the policy stage says of configurations, rules and profiles that cannot be used, and of the judging. */
import type { Text } from "../model/index.ts";
import { nearest } from "./nearest.ts";

/** The same in both: a name, or a diagnostic of a parser. */
const both = (text: string): Text => ({ nl: text, en: text });

function joined(...parts: readonly Text[]): Text {
  return { nl: parts.map(({ nl }) => nl).join(""), en: parts.map(({ en }) => en).join("") };
}

/** `; did you mean "x"?`, or nothing. */
function hint(word: string, words: Iterable<string>): Text {
  const found = nearest(word, words);
  return found === null ? both("") : { nl: `; bedoelt u "${found}"?`, en: `; did you mean "${found}"?` };
}

const hinted = (text: Text, word: string, words: Iterable<string>) => joined(text, hint(word, words));

/** What a catalogue, a profile or a rule has by name. */
const kinds = {
  area: { nl: "gebied", en: "area" },
  field: { nl: "veld", en: "field" },
  key: { nl: "sleutel", en: "key" },
  party: { nl: "partij", en: "party" },
  profile: { nl: "profiel", en: "profile" },
  provider: both("provider"),
  rule: { nl: "regel", en: "rule" },
} as const satisfies Record<string, Text>;
export type Named = keyof typeof kinds;

/** Such as "a list is expected"; from JSON Schema's names. */
const types: Readonly<Record<string, Text>> = {
  string: { nl: "tekst", en: "text" },
  boolean: { nl: "true of false", en: "true or false" },
  object: { nl: "een object", en: "a mapping" },
  array: { nl: "een lijst", en: "a list" },
  number: { nl: "een getal", en: "a number" },
  integer: { nl: "een geheel getal", en: "a whole number" },
};

/** What stands in the file. */
export type Written =
  | { readonly kind: "mapping" }
  | { readonly kind: "sequence" }
  | { readonly kind: "scalar"; readonly text: string };

function shown(value: Written): Text {
  if (value.kind === "mapping") return types.object ?? both("object");
  if (value.kind === "sequence") return types.array ?? both("array");
  return value.text === "" ? { nl: "niets", en: "nothing" } : both(JSON.stringify(value.text.slice(0, 60)));
}

const mostKeysListed = 20;

export const phrases = {
  // Of any file
  oneDocument: (): Text => ({
    nl: "In dit bestand wordt maar één document verwacht",
    en: "Only one document is expected in this file",
  }),
  unknownKey: (key: string, place: string, known: readonly string[]): Text =>
    joined(
      place === ""
        ? { nl: `Onbekende sleutel "${key}"`, en: `Unknown key "${key}"` }
        : { nl: `Onbekende sleutel "${key}" in ${place}`, en: `Unknown key "${key}" in ${place}` },
      nearest(key, known) === null && known.length <= mostKeysListed
        ? { nl: `; hier kan staan: ${known.join(", ")}`, en: `; known here: ${known.join(", ")}` }
        : hint(key, known),
    ),
  badName: (place: string, name: string): Text => ({
    nl: `${place}: ${JSON.stringify(name)} is geen naam die hier kan staan`,
    en: `${place}: ${JSON.stringify(name)} is no name that can stand here`,
  }),
  at: (place: string, text: Text): Text => (place === "" ? text : joined(both(`${place}: `), text)),
  noneOf: (value: Written, allowed: readonly string[]): Text => {
    const of = shown(value);
    const text = {
      nl: `${of.nl} is geen van ${allowed.join(", ")}`,
      en: `${of.en} is none of ${allowed.join(", ")}`,
    };
    return value.kind === "scalar" ? hinted(text, value.text, allowed) : text;
  },
  otherType: (wanted: readonly string[], value: Written): Text => {
    const names = wanted.map((type) => types[type] ?? both(type));
    const of = shown(value);
    const quotes = wanted.includes("string") && value.kind === "scalar" && value.text !== "";
    return joined(
      {
        nl: `${names.map(({ nl }) => nl).join(" of ")} is verwacht, en niet ${of.nl}`,
        en: `${names.map(({ en }) => en).join(" or ")} is expected, not ${of.en}`,
      },
      quotes ? { nl: "; zet het tussen aanhalingstekens", en: "; put it in quotes" } : both(""),
    );
  },
  missing: (key: string): Text => ({ nl: `"${key}" ontbreekt`, en: `"${key}" is missing` }),
  needs: (key: string, other: string): Text => ({
    nl: `bij "${key}" hoort ook "${other}"`,
    en: `"${key}" needs "${other}" beside it`,
  }),
  noItems: (): Text => ({
    nl: "er wordt ten minste één waarde verwacht",
    en: "at least one item is expected",
  }),
  noKeys: (): Text => ({
    nl: "er wordt ten minste één sleutel verwacht",
    en: "at least one key is expected",
  }),
  blank: (): Text => ({ nl: "dit mag niet leeg zijn", en: "this may not be empty" }),
  /** `form` describes it, and comes from the schema. */
  otherForm: (value: Written, form: string | null, pattern: string): Text => {
    const of = shown(value);
    const how = form === null ? ` (${pattern})` : `: ${form}`;
    return {
      nl: `${of.nl} heeft niet de juiste vorm${how}`,
      en: `${of.en} does not have the right form${how}`,
    };
  },
  notAllowed: (value: Written, why: string | null): Text => ({
    nl: `${shown(value).nl} is niet toegestaan${why === null ? "" : ` (${why})`}`,
    en: `${shown(value).en} ${why ?? "is not allowed"}`,
  }),
  noDay: (day: string): Text => ({
    nl: `${day} is geen dag van de kalender`,
    en: `${day} is no day of the calendar`,
  }),
  tooLarge: (bytes: number): Text => ({
    nl: `Dit bestand is groter dan ${bytes} bytes`,
    en: `This file is larger than ${bytes} bytes`,
  }),
  linkOutside: (): Text => ({
    nl: "Dit verwijst naar een bestand buiten de hoofdmap",
    en: "This is a link to a file outside the root",
  }),
  noFile: (path: string): Text => ({
    nl: `Er is geen bestand of map "${path}"`,
    en: `There is no file or folder "${path}"`,
  }),
  noFolder: (path: string): Text => ({ nl: `Er is geen map "${path}"`, en: `There is no folder "${path}"` }),
  unknown: (kind: Named, name: string, known: Iterable<string>): Text =>
    hinted(
      { nl: `Er is geen ${kinds[kind].nl} "${name}"`, en: `There is no ${kinds[kind].en} "${name}"` },
      name,
      known,
    ),
  notInCatalogue: (kind: Named, name: string, known: Iterable<string>): Text =>
    hinted(
      {
        nl: `De catalogus kent geen ${kinds[kind].nl} "${name}"`,
        en: `The catalogue knows no ${kinds[kind].en} "${name}"`,
      },
      name,
      known,
    ),
  twice: (kind: "rule" | "profile", id: string): Text => ({
    nl: `Er is nog een ${kinds[kind].nl} ${id}`,
    en: `There is another ${kind} ${id}`,
  }),
  nothingIn: (kind: "rule" | "profile"): Text => ({
    nl: `Dit bestand bevat geen ${kinds[kind].nl}`,
    en: `This file holds no ${kind}`,
  }),
  extendsItself: (name: string, round: readonly string[]): Text => ({
    nl: `${name} bouwt voort op zichzelf: ${round.join(" → ")}`,
    en: `${name} extends itself: ${round.join(" → ")}`,
  }),

  // Of a configuration
  noConfiguration: (path: string): Text => ({
    nl: `Er is geen configuratiebestand "${path}"`,
    en: `There is no configuration file "${path}"`,
  }),
  outsideRoot: (path: string): Text => ({
    nl: `"${path}" is geen pad binnen de hoofdmap`,
    en: `"${path}" is not a path inside the root`,
  }),
  nothingToExtend: (): Text => ({
    nl: "Hier kan nergens op worden voortgebouwd",
    en: "Nothing can be extended here",
  }),
  locked: (key: string, file: string): Text => ({
    nl: `"${key}" is vastgezet door ${file}`,
    en: `"${key}" is locked by ${file}`,
  }),
  noCountry: (code: string): Text => ({
    nl: `${code} is geen landcode van ISO 3166-1`,
    en: `${code} is no country code of ISO 3166-1`,
  }),
  clusterWithoutPlace: (name: string): Text => ({
    nl: `Het cluster "${name}" heeft een "country" nodig, of een "provider" en een "region"`,
    en: `The cluster "${name}" needs a "country", or a "provider" and a "region"`,
  }),
  mirrorWithoutPlace: (registry: string): Text => ({
    nl: `De mirror van ${registry} heeft een "country" nodig, of een "mirror" die onder "registries" staat`,
    en: `The mirror of ${registry} needs a "country", or a "mirror" that is under "registries"`,
  }),
  systemTwice: (name: string): Text => ({
    nl: `Er is nog een systeem "${name}"`,
    en: `There is another system "${name}"`,
  }),
  claimedAlready: (system: string, path: string): Text => ({
    nl: `Het systeem "${system}" heeft ${path} al`,
    en: `The system "${system}" claims ${path} already`,
  }),
  dependsOnItself: (system: string): Text => ({
    nl: `Het systeem "${system}" hangt af van zichzelf`,
    en: `The system "${system}" depends on itself`,
  }),
  noSystem: (name: string, known: Iterable<string>): Text =>
    hinted({ nl: `Geen systeem heet "${name}"`, en: `No system is called "${name}"` }, name, known),

  // Of rules and profiles
  cannotBeMet: (field: string): Text => ({
    nl: `Niets kan ooit aan deze voorwaarde voldoen: wat zij van "${field}" vraagt sluit elkaar uit`,
    en: `Nothing can ever meet this condition: what it asks of "${field}" excludes itself`,
  }),
  narrowerThanScope: (scope: string, field: string, own: string): Text => ({
    nl: `Een regel over elk(e) ${scope} kan niet naar "${field}" vragen, dat van één ${own} is`,
    en: `A rule over each ${scope} cannot ask "${field}", which is of one ${own}`,
  }),
  propertyWithScope: (): Text => ({
    nl: 'Een regel over elke resource noemt de "property" die beslist, en een andere regel niet',
    en: 'A rule over each resource names the "property" that decides, and no other rule does',
  }),
  noTemplateField: (name: string, fields: readonly string[]): Text => {
    const text = { nl: `Er is geen veld {${name}}`, en: `There is no field {${name}}` };
    return fields.length === 0
      ? joined(text, { nl: "; hier kan er geen staan", en: "; none can stand here" })
      : hinted(text, name, fields);
  },
  restsOnNothing: (rule: string, profile: string): Text => ({
    nl: `Niets zegt hier waar ${rule} onder ${profile} op rust`,
    en: `Nothing here says what ${rule} rests on under ${profile}`,
  }),
  allowsNothing: (profile: string): Text => ({
    nl: `${profile} staat geen enkele plaats toe: geef "allowed", of bouw voort op een profiel dat dat doet`,
    en: `${profile} allows no place: give "allowed", or extend a profile that does`,
  }),
  noProfileNorFile: (name: string, ids: readonly string[]): Text =>
    joined(
      { nl: `Geen profiel en geen bestand heet "${name}"`, en: `No profile and no file is called "${name}"` },
      nearest(name, ids) === null
        ? { nl: `; profielen: ${ids.join(", ")}`, en: `; profiles: ${ids.join(", ")}` }
        : hint(name, ids),
    ),
  profileElsewhere: (name: string): Text => ({
    nl: `Het profiel "${name}" moet in de map staan van de configuratie die het noemt`,
    en: `The profile "${name}" must lie in the folder of the configuration that names it`,
  }),
  noRulesIn: (path: string): Text => ({
    nl: `De map "${path}" bevat geen regels: geen bestand eindigt op .yaml`,
    en: `The folder "${path}" holds no rules: no file ends in .yaml`,
  }),
  selectsNothing: (name: string, ids: readonly string[]): Text =>
    hinted(
      {
        nl: `Geen regel heet "${name}", en geen regel begint zo`,
        en: `No rule is called "${name}", and none starts with it`,
      },
      name,
      ids,
    ),

  // Of tags
  tagUnknown: (tag: string): Text => ({
    nl: `Wat de tag "${tag}" zegt is voor de uitrol niet bekend; hij telt niet`,
    en: `What the tag "${tag}" says is not known before deployment; it does not count`,
  }),
  tagMeansNothing: (tag: string, words: readonly string[]): Text => ({
    nl: `De tag "${tag}" zegt "${words.join('" of "')}", en dat betekent hier niets`,
    en: `The tag "${tag}" says "${words.join('" or "')}", which means nothing here`,
  }),
  tagNamesNoSystem: (tag: string, name: string, known: Iterable<string>): Text =>
    hinted(
      {
        nl: `De tag "${tag}" noemt geen gedeclareerd systeem: "${name}"`,
        en: `The tag "${tag}" names no declared system: "${name}"`,
      },
      name,
      known,
    ),

  // Of the judging
  notJudged: (missing: readonly ("system" | "organisation")[], rules: number, families: string): Text => {
    const nl = { system: "geen systeem", organisation: "geen organisatie" };
    const en = { system: "no system", organisation: "no organisation" };
    const start = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
    return {
      nl: `${start(missing.map((one) => nl[one]).join(" en "))} in cloudtoets.yaml, dus wat daarvan afhangt is niet beoordeeld: ${rules} regels van ${families}`,
      en: `${start(missing.map((one) => en[one]).join(" and "))} is declared in cloudtoets.yaml, so what depends on that was not judged: ${rules} rules of ${families}`,
    };
  },
  shrunk: (changes: Text): Text => ({
    nl: `De afhankelijkheid is kleiner dan de nulmeting: ${changes.nl}. Leg dat vast: cloudtoets baseline --update`,
    en: `There is less dependence than the baseline has: ${changes.en}. Make it hold: cloudtoets baseline --update`,
  }),
  notYet: (profile: string, effective: string, asOf: string): Text => ({
    nl: `Het profiel ${profile} geldt vanaf ${effective}, na ${asOf}`,
    en: `The profile ${profile} takes effect on ${effective}, after ${asOf}`,
  }),
  replaced: (profile: string, until: string): Text => ({
    nl: `Het profiel ${profile} is op ${until} vervangen; gebieden zijn genomen zoals zij tot dan toe waren`,
    en: `The profile ${profile} was replaced on ${until}; areas are taken as they were until then`,
  }),
};
