import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/policy/nearest.ts
function nearest(word, words) {
  const limit = Math.min(word.length - 1, Math.max(1, Math.floor(word.length / 3)));
  let best = null;
  let least = limit + 1;
  for (const candidate of words) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
function suggestion(word, words) {
  const found = nearest(word, words);
  return found === null ? "" : `; did you mean "${found}"?`;
}
function distanceOf(word, candidate, least) {
  if (word.length > 2 && candidate.startsWith(word)) return 1;
  return Math.abs(candidate.length - word.length) >= least ? least : edits(word, candidate);
}
var longest = 100;
function edits(left, right) {
  if (left.length > longest || right.length > longest) return longest;
  let before = [];
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[right.length] ?? longest;
}

// src/policy/phrases.ts
var both = (text) => ({ nl: text, en: text });
function joined(...parts) {
  return { nl: parts.map(({ nl }) => nl).join(""), en: parts.map(({ en }) => en).join("") };
}
function hint(word, words) {
  const found = nearest(word, words);
  return found === null ? both("") : { nl: `; bedoelt u "${found}"?`, en: `; did you mean "${found}"?` };
}
var hinted = (text, word, words) => joined(text, hint(word, words));
var kinds = {
  area: { nl: "gebied", en: "area" },
  field: { nl: "veld", en: "field" },
  key: { nl: "sleutel", en: "key" },
  party: { nl: "partij", en: "party" },
  profile: { nl: "profiel", en: "profile" },
  provider: both("provider"),
  rule: { nl: "regel", en: "rule" }
};
var types = {
  string: { nl: "tekst", en: "text" },
  boolean: { nl: "true of false", en: "true or false" },
  object: { nl: "een object", en: "a mapping" },
  array: { nl: "een lijst", en: "a list" },
  number: { nl: "een getal", en: "a number" },
  integer: { nl: "een geheel getal", en: "a whole number" }
};
function shown(value) {
  if (value.kind === "mapping") return types.object ?? both("object");
  if (value.kind === "sequence") return types.array ?? both("array");
  return value.text === "" ? { nl: "niets", en: "nothing" } : both(JSON.stringify(value.text.slice(0, 60)));
}
var mostKeysListed = 20;
var phrases = {
  // Of any file
  oneDocument: () => ({
    nl: "In dit bestand wordt maar één document verwacht",
    en: "Only one document is expected in this file"
  }),
  unknownKey: (key, place, known) => joined(
    place === "" ? { nl: `Onbekende sleutel "${key}"`, en: `Unknown key "${key}"` } : { nl: `Onbekende sleutel "${key}" in ${place}`, en: `Unknown key "${key}" in ${place}` },
    nearest(key, known) === null && known.length <= mostKeysListed ? { nl: `; hier kan staan: ${known.join(", ")}`, en: `; known here: ${known.join(", ")}` } : hint(key, known)
  ),
  badName: (place, name) => ({
    nl: `${place}: ${JSON.stringify(name)} is geen naam die hier kan staan`,
    en: `${place}: ${JSON.stringify(name)} is no name that can stand here`
  }),
  at: (place, text) => place === "" ? text : joined(both(`${place}: `), text),
  noneOf: (value, allowed) => {
    const of = shown(value);
    const text = {
      nl: `${of.nl} is geen van ${allowed.join(", ")}`,
      en: `${of.en} is none of ${allowed.join(", ")}`
    };
    return value.kind === "scalar" ? hinted(text, value.text, allowed) : text;
  },
  otherType: (wanted, value) => {
    const names = wanted.map((type) => types[type] ?? both(type));
    const of = shown(value);
    const quotes = wanted.includes("string") && value.kind === "scalar" && value.text !== "";
    return joined(
      {
        nl: `${names.map(({ nl }) => nl).join(" of ")} is verwacht, en niet ${of.nl}`,
        en: `${names.map(({ en }) => en).join(" or ")} is expected, not ${of.en}`
      },
      quotes ? { nl: "; zet het tussen aanhalingstekens", en: "; put it in quotes" } : both("")
    );
  },
  missing: (key) => ({ nl: `"${key}" ontbreekt`, en: `"${key}" is missing` }),
  needs: (key, other) => ({
    nl: `bij "${key}" hoort ook "${other}"`,
    en: `"${key}" needs "${other}" beside it`
  }),
  noItems: () => ({
    nl: "er wordt ten minste één waarde verwacht",
    en: "at least one item is expected"
  }),
  noKeys: () => ({
    nl: "er wordt ten minste één sleutel verwacht",
    en: "at least one key is expected"
  }),
  blank: () => ({ nl: "dit mag niet leeg zijn", en: "this may not be empty" }),
  /** `form` describes it, and comes from the schema. */
  otherForm: (value, form, pattern) => {
    const of = shown(value);
    const how = form === null ? ` (${pattern})` : `: ${form}`;
    return {
      nl: `${of.nl} heeft niet de juiste vorm${how}`,
      en: `${of.en} does not have the right form${how}`
    };
  },
  notAllowed: (value, why) => ({
    nl: `${shown(value).nl} is niet toegestaan${why === null ? "" : ` (${why})`}`,
    en: `${shown(value).en} ${why ?? "is not allowed"}`
  }),
  noDay: (day) => ({
    nl: `${day} is geen dag van de kalender`,
    en: `${day} is no day of the calendar`
  }),
  tooLarge: (bytes) => ({
    nl: `Dit bestand is groter dan ${bytes} bytes`,
    en: `This file is larger than ${bytes} bytes`
  }),
  linkOutside: () => ({
    nl: "Dit verwijst naar een bestand buiten de hoofdmap",
    en: "This is a link to a file outside the root"
  }),
  noFile: (path) => ({
    nl: `Er is geen bestand of map "${path}"`,
    en: `There is no file or folder "${path}"`
  }),
  noFolder: (path) => ({ nl: `Er is geen map "${path}"`, en: `There is no folder "${path}"` }),
  unknown: (kind, name, known) => hinted(
    { nl: `Er is geen ${kinds[kind].nl} "${name}"`, en: `There is no ${kinds[kind].en} "${name}"` },
    name,
    known
  ),
  notInCatalogue: (kind, name, known) => hinted(
    {
      nl: `De catalogus kent geen ${kinds[kind].nl} "${name}"`,
      en: `The catalogue knows no ${kinds[kind].en} "${name}"`
    },
    name,
    known
  ),
  twice: (kind, id) => ({
    nl: `Er is nog een ${kinds[kind].nl} ${id}`,
    en: `There is another ${kind} ${id}`
  }),
  nothingIn: (kind) => ({
    nl: `Dit bestand bevat geen ${kinds[kind].nl}`,
    en: `This file holds no ${kind}`
  }),
  extendsItself: (name, round) => ({
    nl: `${name} bouwt voort op zichzelf: ${round.join(" → ")}`,
    en: `${name} extends itself: ${round.join(" → ")}`
  }),
  // Of a configuration
  noConfiguration: (path) => ({
    nl: `Er is geen configuratiebestand "${path}"`,
    en: `There is no configuration file "${path}"`
  }),
  outsideRoot: (path) => ({
    nl: `"${path}" is geen pad binnen de hoofdmap`,
    en: `"${path}" is not a path inside the root`
  }),
  nothingToExtend: () => ({
    nl: "Hier kan nergens op worden voortgebouwd",
    en: "Nothing can be extended here"
  }),
  locked: (key, file) => ({
    nl: `"${key}" is vastgezet door ${file}`,
    en: `"${key}" is locked by ${file}`
  }),
  noCountry: (code) => ({
    nl: `${code} is geen landcode van ISO 3166-1`,
    en: `${code} is no country code of ISO 3166-1`
  }),
  clusterWithoutPlace: (name) => ({
    nl: `Het cluster "${name}" heeft een "country" nodig, of een "provider" en een "region"`,
    en: `The cluster "${name}" needs a "country", or a "provider" and a "region"`
  }),
  mirrorWithoutPlace: (registry) => ({
    nl: `De mirror van ${registry} heeft een "country" nodig, of een "mirror" die onder "registries" staat`,
    en: `The mirror of ${registry} needs a "country", or a "mirror" that is under "registries"`
  }),
  systemTwice: (name) => ({
    nl: `Er is nog een systeem "${name}"`,
    en: `There is another system "${name}"`
  }),
  claimedAlready: (system, path) => ({
    nl: `Het systeem "${system}" heeft ${path} al`,
    en: `The system "${system}" claims ${path} already`
  }),
  dependsOnItself: (system) => ({
    nl: `Het systeem "${system}" hangt af van zichzelf`,
    en: `The system "${system}" depends on itself`
  }),
  noSystem: (name, known) => hinted({ nl: `Geen systeem heet "${name}"`, en: `No system is called "${name}"` }, name, known),
  // Of rules and profiles
  cannotBeMet: (field) => ({
    nl: `Niets kan ooit aan deze voorwaarde voldoen: wat zij van "${field}" vraagt sluit elkaar uit`,
    en: `Nothing can ever meet this condition: what it asks of "${field}" excludes itself`
  }),
  narrowerThanScope: (scope, field, own) => ({
    nl: `Een regel over elk(e) ${scope} kan niet naar "${field}" vragen, dat van één ${own} is`,
    en: `A rule over each ${scope} cannot ask "${field}", which is of one ${own}`
  }),
  propertyWithScope: () => ({
    nl: 'Een regel over elke resource noemt de "property" die beslist, en een andere regel niet',
    en: 'A rule over each resource names the "property" that decides, and no other rule does'
  }),
  noTemplateField: (name, fields) => {
    const text = { nl: `Er is geen veld {${name}}`, en: `There is no field {${name}}` };
    return fields.length === 0 ? joined(text, { nl: "; hier kan er geen staan", en: "; none can stand here" }) : hinted(text, name, fields);
  },
  restsOnNothing: (rule, profile) => ({
    nl: `Niets zegt hier waar ${rule} onder ${profile} op rust`,
    en: `Nothing here says what ${rule} rests on under ${profile}`
  }),
  allowsNothing: (profile) => ({
    nl: `${profile} staat geen enkele plaats toe: geef "allowed", of bouw voort op een profiel dat dat doet`,
    en: `${profile} allows no place: give "allowed", or extend a profile that does`
  }),
  noProfileNorFile: (name, ids) => joined(
    { nl: `Geen profiel en geen bestand heet "${name}"`, en: `No profile and no file is called "${name}"` },
    nearest(name, ids) === null ? { nl: `; profielen: ${ids.join(", ")}`, en: `; profiles: ${ids.join(", ")}` } : hint(name, ids)
  ),
  profileElsewhere: (name) => ({
    nl: `Het profiel "${name}" moet in de map staan van de configuratie die het noemt`,
    en: `The profile "${name}" must lie in the folder of the configuration that names it`
  }),
  noRulesIn: (path) => ({
    nl: `De map "${path}" bevat geen regels: geen bestand eindigt op .yaml`,
    en: `The folder "${path}" holds no rules: no file ends in .yaml`
  }),
  selectsNothing: (name, ids) => hinted(
    {
      nl: `Geen regel heet "${name}", en geen regel begint zo`,
      en: `No rule is called "${name}", and none starts with it`
    },
    name,
    ids
  ),
  // Of tags
  tagUnknown: (tag) => ({
    nl: `Wat de tag "${tag}" zegt is voor de uitrol niet bekend; hij telt niet`,
    en: `What the tag "${tag}" says is not known before deployment; it does not count`
  }),
  tagMeansNothing: (tag, words) => ({
    nl: `De tag "${tag}" zegt "${words.join('" of "')}", en dat betekent hier niets`,
    en: `The tag "${tag}" says "${words.join('" or "')}", which means nothing here`
  }),
  tagNamesNoSystem: (tag, name, known) => hinted(
    {
      nl: `De tag "${tag}" noemt geen gedeclareerd systeem: "${name}"`,
      en: `The tag "${tag}" names no declared system: "${name}"`
    },
    name,
    known
  ),
  // Of the judging
  notJudged: (missing, rules, families) => {
    const nl = { system: "geen systeem", organisation: "geen organisatie" };
    const en = { system: "no system", organisation: "no organisation" };
    const start = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
    return {
      nl: `${start(missing.map((one) => nl[one]).join(" en "))} in cloudtoets.yaml, dus wat daarvan afhangt is niet beoordeeld: ${rules} regels van ${families}`,
      en: `${start(missing.map((one) => en[one]).join(" and "))} is declared in cloudtoets.yaml, so what depends on that was not judged: ${rules} rules of ${families}`
    };
  },
  shrunk: (changes) => ({
    nl: `De afhankelijkheid is kleiner dan de nulmeting: ${changes.nl}. Leg dat vast: cloudtoets baseline --update`,
    en: `There is less dependence than the baseline has: ${changes.en}. Make it hold: cloudtoets baseline --update`
  }),
  notYet: (profile, effective, asOf) => ({
    nl: `Het profiel ${profile} geldt vanaf ${effective}, na ${asOf}`,
    en: `The profile ${profile} takes effect on ${effective}, after ${asOf}`
  }),
  replaced: (profile, until) => ({
    nl: `Het profiel ${profile} is op ${until} vervangen; gebieden zijn genomen zoals zij tot dan toe waren`,
    en: `The profile ${profile} was replaced on ${until}; areas are taken as they were until then`
  })
};

export {
  nearest,
  suggestion,
  phrases
};
