import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  say
} from "./chunk-63QDVXHH.js";
import {
  InvalidArgumentError,
  Option,
  addLanguageOption,
  helpText,
  languageOfLocale,
  readDay
} from "./chunk-D2YDXHFR.js";
import {
  howPlaced
} from "./chunk-ENF5Y7IM.js";
import "./chunk-5SZOBQH3.js";
import "./chunk-VX6EFVRT.js";
import {
  shippedPolicies
} from "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import {
  exitStatus
} from "./chunk-A3H6ZZQ2.js";
import "./chunk-AKORPBX7.js";
import "./chunk-AHEZHDT7.js";
import "./chunk-SK73LVWX.js";
import "./chunk-Z6K6GL57.js";
import "./chunk-U5FS6CAT.js";
import "./chunk-LABBF3RA.js";
import {
  printable
} from "./chunk-ZOHPT4CU.js";
import "./chunk-5Q2GT5OQ.js";
import "./chunk-CCYKA4X2.js";
import {
  countryName
} from "./chunk-IO6L5MYY.js";
import {
  nearest,
  suggestion
} from "./chunk-R3KOBX5L.js";
import "./chunk-QAKMIM6R.js";
import "./chunk-RJSWOWM6.js";
import {
  loadCatalogue,
  monthsBetween,
  sourcedFacts
} from "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import {
  alternativesFor,
  categoryOf,
  entryOfType,
  membersOn,
  partyOn,
  providerOfType
} from "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/cli/catalogue/answer.ts
function unknown(message) {
  return { kind: "unknown", message };
}

// src/cli/catalogue/words.ts
var words = {
  id: { nl: "id", en: "id" },
  name: { nl: "naam", en: "name" },
  provider: { nl: "provider", en: "provider" },
  kind: { nl: "soort", en: "kind" },
  who: { nl: "partij (moeder, land)", en: "party (parent, country)" },
  regions: { nl: "regio's", en: "regions" },
  types: { nl: "typen", en: "types" },
  asOf: { nl: "stand", en: "as of" },
  region: { nl: "regio", en: "region" },
  place: { nl: "plaats", en: "place" },
  city: { nl: "stad", en: "city" },
  inEea: { nl: "EER", en: "EEA" },
  note: { nl: "opmerking", en: "note" },
  fact: { nl: "gegeven", en: "fact" },
  value: { nl: "waarde", en: "value" },
  what: { nl: "wat", en: "what" },
  where: { nl: "waar", en: "where" },
  service: { nl: "dienst", en: "service" },
  terraform: { nl: "Terraform", en: "Terraform" },
  country: { nl: "land", en: "country" },
  months: { nl: "maanden oud", en: "months old" },
  source: { nl: "bron", en: "source" },
  nobody: { nl: "eigen beheer of geen", en: "run by the customer, or none" },
  global: { nl: "wereldwijd", en: "worldwide" },
  somewhereIn: { nl: "ergens in", en: "somewhere in" },
  and: { nl: "en", en: "and" },
  or: { nl: "of", en: "or" },
  unverified: { nl: "niet nagegaan", en: "unverified" },
  category: { nl: "categorie", en: "category" },
  role: { nl: "rol", en: "role" },
  stores: { nl: "bewaart gegevens", en: "stores data" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  notKnown: { nl: "niet bekend", en: "not known" },
  location: { nl: "plaats volgt uit", en: "place follows from" },
  copy: { nl: "ook", en: "also" },
  dataZone: { nl: "de datazone van de regio", en: "the data zone of the region" },
  pairedRegion: { nl: "de gekoppelde regio", en: "the paired region" },
  runsOn: { nl: "draait op", en: "runs on" },
  byName: { nl: "naar de naam van de cloud", en: "by the name of the cloud" },
  generalRule: {
    nl: "De catalogus heeft geen eigen regel voor dit type; het volgt de algemene regel van de provider.",
    en: "The catalogue has no rule of its own for this type; it follows the general rule of the provider."
  },
  byPrefix: { nl: "regel voor", en: "rule for" },
  alternatives: { nl: "alternatieven", en: "alternatives" },
  ownRun: { nl: "zelf te draaien", en: "run yourself" },
  through: { nl: "via", en: "through" },
  noRanking: {
    nl: "Geen rangorde en geen advies: of een dienst past en wat is afgesproken, gaat u per geval na.",
    en: "No ranking and no advice: whether a service fits, and what was agreed, is to be checked for each case."
  },
  noAlternatives: {
    nl: "Voor deze soort dienst noemt de catalogus geen alternatieven.",
    en: "The catalogue names no alternatives for this kind of service."
  },
  nothingStale: { nl: "Niets is ouder dan {months} maanden.", en: "Nothing is older than {months} months." },
  staleOf: {
    nl: "{count} van {all} gegevens ouder dan {months} maanden op {day}.",
    en: "{count} of {all} facts older than {months} months on {day}."
  },
  nothingThere: {
    nl: "De catalogus kent daar geen regio's en geen partijen.",
    en: "The catalogue knows no regions and no parties there."
  },
  didYouMean: { nl: 'Bedoelde u "{name}"?', en: 'Did you mean "{name}"?' },
  nothingFound: { nl: "Niets gevonden.", en: "Nothing found." },
  moreFound: { nl: "… en nog {count}; zoek preciezer.", en: "… and {count} more; search for more words." },
  established: { nl: "gevestigd", en: "established" },
  controlled: { nl: "onder zeggenschap van", en: "controlled by" },
  party: { nl: "partij", en: "party" },
  type: { nl: "type", en: "type" },
  host: { nl: "adres", en: "host" },
  area: { nl: "gebied", en: "area" },
  backend: { nl: "backend", en: "backend" },
  kubernetes: { nl: "Kubernetes", en: "Kubernetes" }
};

// src/cli/catalogue/facts.ts
function partyFacts({ catalogue, day }, id) {
  const party = id === null ? null : partyOn(catalogue, id, day);
  if (party === null) return null;
  const { name, parent, parentCountry } = party;
  return { id: party.id, name, parent, parentCountry };
}
function partyText(party, language) {
  if (party === null) return words.nobody[language];
  const country2 = party.parentCountry ?? "?";
  return party.parent === null || party.parent === party.name ? `${party.name} (${country2})` : `${party.name} (${party.parent}, ${country2})`;
}
function countriesOf({ country: country2, countries, oneOf }) {
  return [...country2 === void 0 ? [] : [country2], ...countries ?? [], ...oneOf ?? []];
}
function placeText(region, { language, words: spoken }) {
  if (region.global) return words.global[language];
  if (region.area !== void 0) return `${words.somewhereIn[language]} ${region.area}`;
  const names = countriesOf(region).map((country2) => countryName(country2, spoken, language));
  return names.join(` ${(region.oneOf === void 0 ? words.and : words.or)[language]} `);
}
function inEea(region, { catalogue, day }) {
  const members = membersOn(catalogue, "eer", day);
  const of = region.area === void 0 ? countriesOf(region) : [...membersOn(catalogue, region.area, day)];
  if (of.length === 0) return "unknown";
  const inside = of.filter((country2) => members.has(country2)).length;
  if (inside === of.length) return "yes";
  return region.countries !== void 0 || inside === 0 ? "no" : "unknown";
}
var inEeaText = {
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  unknown: { nl: "?", en: "?" }
};
function tableOwner(catalogue, provider) {
  const { regionsOf: regionsOf2 } = provider;
  if (regionsOf2 === void 0 || !Object.hasOwn(catalogue.providers, regionsOf2)) return provider;
  return catalogue.providers[regionsOf2] ?? provider;
}
function providersOf({ providers: providers2 }) {
  return Object.values(providers2);
}
function mark(verified, language) {
  return verified === false ? words.unverified[language] : "";
}

// src/cli/catalogue/country.ts
function country(question, asked) {
  const { catalogue, day, language } = question;
  const names = Object.entries(question.words.countries);
  const wanted = asked.trim().toLowerCase();
  const code = names.find(
    ([id, text]) => [id, text.nl, text.en].some((name) => name.toLowerCase() === wanted)
  )?.[0];
  if (code === void 0) {
    const known = names.flatMap(([id, text]) => [id, text.nl, text.en]);
    return unknown(`There is no country "${asked}"${suggestion(asked, known)}`);
  }
  const regions2 = providersOf(catalogue).flatMap(
    ({ id, regions: table = {} }) => Object.entries(table).filter(([, region]) => countriesOf(region).includes(code)).map(([region, { city }]) => ({ provider: id, region, city: city ?? null }))
  );
  const parties = Object.values(catalogue.parties).flatMap((entry) => {
    const party = partyOn(catalogue, entry.id, day);
    const established = entry.country === code;
    const controlled = party?.parentCountry === code;
    if (party === null || !established && !controlled) return [];
    return [
      {
        id: entry.id,
        name: entry.name,
        established,
        parent: party.parent,
        parentCountry: party.parentCountry
      }
    ];
  });
  const areas = Object.values(catalogue.areas).filter(
    ({ members }) => members.some(
      (one) => one.country === code && (one.from ?? "") <= day && day < (one.until ?? "9999-12-31")
    )
  ).map(({ id, name }) => ({ id, name: name[language] }));
  return {
    kind: "answer",
    json: { code, name: countryName(code, question.words, language), areas, regions: regions2, parties },
    heads: [words.what, words.id, words.where],
    rows: [
      ...areas.map(({ id, name }) => [words.area[language], id, name]),
      ...regions2.map(({ provider, region, city }) => [
        words.region[language],
        `${provider}/${region}`,
        city ?? ""
      ]),
      ...parties.map(({ id, name, parent, parentCountry }) => [
        words.party[language],
        id,
        parentCountry === code && parent === name ? words.established[language] : `${words.controlled[language]} ${parent ?? "?"} (${parentCountry ?? "?"})`
      ])
    ],
    remarks: regions2.length + parties.length === 0 ? [words.nothingThere[language]] : []
  };
}

// src/cli/catalogue/providers.ts
function providers(question) {
  const { catalogue, language } = question;
  const all = providersOf(catalogue).map((provider) => ({
    id: provider.id,
    name: provider.name,
    kind: provider.kind,
    registry: provider.registry,
    party: partyFacts(question, provider.party),
    regions: Object.keys(tableOwner(catalogue, provider).regions ?? {}).length,
    resourceTypes: Object.keys(provider.resourceTypes ?? {}).length,
    asOf: provider.asOf,
    source: provider.source,
    verified: provider.verified !== false
  }));
  return {
    kind: "answer",
    json: all,
    heads: [words.id, words.kind, words.who, words.regions, words.types, words.asOf, words.name],
    rows: all.map(({ id, kind, party, regions: regions2, resourceTypes, asOf, name }) => [
      id,
      kind,
      partyText(party, language),
      String(regions2),
      String(resourceTypes),
      asOf,
      name
    ]),
    remarks: []
  };
}
function regions(question, id) {
  const { catalogue, language } = question;
  if (id !== null && !Object.hasOwn(catalogue.providers, id)) {
    return unknown(
      `The catalogue knows no provider "${id}"${suggestion(id, Object.keys(catalogue.providers))}`
    );
  }
  const asked = providersOf(catalogue).filter((provider) => id === null || provider.id === id);
  const all = asked.flatMap((provider) => regionsOf(question, provider));
  return {
    kind: "answer",
    json: all.map(({ text: _, ...facts }) => facts),
    heads: [words.provider, words.region, words.place, words.city, words.inEea, words.note],
    rows: all.map(({ provider, region, city, inEea: inside, note, verified, text }) => [
      provider,
      region,
      text,
      city ?? "",
      inEeaText[inside][language],
      [mark(verified, language), note ?? ""].filter((part) => part !== "").join("; ")
    ]),
    remarks: []
  };
}
function regionsOf(question, provider) {
  const table = tableOwner(question.catalogue, provider).regions ?? {};
  return Object.entries(table).map(([code, region]) => ({
    provider: provider.id,
    region: code,
    countries: countriesOf(region),
    ...region.area !== void 0 && { area: region.area },
    ...region.global === true && { global: true },
    city: region.city ?? null,
    inEea: inEea(region, question),
    aliases: region.aliases ?? [],
    paired: region.paired ?? null,
    kind: region.kind ?? "region",
    verified: region.verified !== false,
    note: region.note ?? null,
    text: placeText(region, question)
  }));
}

// src/cli/catalogue/resource.ts
var following = {
  "paired-region": words.pairedRegion,
  "data-zone": words.dataZone
};
function resource(question, type) {
  const { catalogue, language } = question;
  const provider = providerOfType(catalogue, type);
  if (provider === null) return unknown(noSuchType(catalogue, type));
  const entry = entryOfType(provider, type);
  const sources = sourcesOf(provider, entry);
  const copies = (entry?.copies ?? []).map(({ role, to, when }) => ({
    role,
    to: typeof to === "string" ? [following[to][language]] : to.map((one) => placed(question, type, provider, one)),
    when: when ?? null
  }));
  const party = partyFacts(question, entry?.party ?? provider.party);
  const fact = entry?.asOf !== void 0 && entry.source !== void 0 ? entry : provider;
  const alternatives2 = alternativesFor(catalogue, type, entry?.category ?? null, question.day);
  const json = {
    type,
    provider: provider.id,
    byGeneralRule: entry === null,
    rule: entry === null ? null : nameOfRule(provider, entry, type),
    category: entry?.category ?? null,
    role: entry?.role ?? "hosting",
    stores: entry?.stores ?? null,
    party,
    runsOn: runsOn(question, provider),
    location: sources.map((one) => placed(question, type, provider, one)),
    copies,
    alternatives: alternatives2?.entry.id ?? null,
    asOf: fact.asOf ?? provider.asOf,
    source: fact.source ?? provider.source,
    verified: (entry?.verified ?? provider.verified) !== false,
    note: entry?.note ?? null
  };
  const rows = [
    [words.provider[language], `${provider.id} (${provider.name})`],
    [words.who[language], partyText(party, language)],
    ...json.runsOn.map((name) => [words.runsOn[language], name]),
    [words.category[language], json.category ?? words.notKnown[language]],
    [words.role[language], question.words.roles[json.role][language]],
    [words.stores[language], storesText(json.stores, question)],
    ...json.location.map((text) => [words.location[language], text]),
    ...copies.map(({ role, to, when }) => [
      words.copy[language],
      `${question.words.roles[role][language]}: ${to.join("; ")}${when === null ? "" : ` (${conditionText(when)})`}`
    ]),
    [words.alternatives[language], alternatives2 === null ? "-" : alternatives2.entry.name[language]],
    [words.asOf[language], `${json.asOf}${json.verified ? "" : ` (${words.unverified[language]})`}`],
    [words.source[language], json.source],
    ...json.note === null ? [] : [[words.note[language], json.note]],
    ...json.rule === null || json.rule === type ? [] : [[words.byPrefix[language], json.rule]]
  ];
  const own = Object.keys(provider.resourceTypes ?? {}).filter((name) => !name.endsWith("*"));
  const meant2 = own.includes(type) ? null : nearest(type, own);
  const remarks = [
    ...entry === null ? [words.generalRule[language]] : [],
    ...meant2 === null ? [] : [words.didYouMean[language].replace("{name}", meant2)]
  ];
  return { kind: "answer", json, heads: [words.fact, words.value], rows, remarks };
}
function storesText(stores, { language }) {
  if (stores === null) return words.notKnown[language];
  return (stores ? words.yes : words.no)[language];
}
function conditionText(when) {
  return Object.entries(when).map(([path, values]) => `${path} = ${values.map(String).join(" | ")}`).join(", ");
}
function sourcesOf(provider, entry) {
  if (entry?.global) return [{ place: "global" }];
  if (entry?.placeless) return [{ place: "not-applicable" }];
  return entry?.location ?? provider.location;
}
function placed(question, type, provider, source) {
  const condition = source.when === void 0 ? "" : ` (${conditionText(source.when)})`;
  return howPlaced(type, source, provider.name)[question.language] + condition;
}
function nameOfRule({ resourceTypes = {} }, entry, type) {
  return Object.entries(resourceTypes).find(([, one]) => one === entry)?.[0] ?? type;
}
function runsOn(question, { runsOn: below }) {
  const { language } = question;
  const named = Object.entries(below?.clouds ?? {}).map(
    ([name, id]) => `${partyText(partyFacts(question, id), language)}: ${name}`
  );
  return below?.party === void 0 ? named : [...named, partyText(partyFacts(question, below.party), language)];
}
function noSuchType(catalogue, type) {
  const types = providersOf(catalogue).flatMap(({ resourceTypes }) => Object.keys(resourceTypes ?? {}));
  return `No provider of the catalogue has a resource type "${type}"${suggestion(type, types)}`;
}
function alternatives(question, type) {
  const { catalogue, day, language } = question;
  const isBackend = type.startsWith("terraform.");
  if (!isBackend && providerOfType(catalogue, type) === null) return unknown(noSuchType(catalogue, type));
  const category = categoryOf(catalogue, type);
  const found = alternativesFor(catalogue, type, category, day);
  const services = (found?.services ?? []).map(({ service, party }) => ({
    name: service.name,
    party: party?.id ?? null,
    parentCountry: party?.country ?? null,
    provider: service.provider ?? null,
    resourceTypes: service.types ?? [],
    through: service.through ?? [],
    source: service.source,
    verified: service.verified !== false,
    note: service.note?.[language] ?? null
  }));
  const json = {
    type,
    category,
    purpose: found?.entry.id ?? null,
    name: found?.entry.name[language] ?? null,
    asOf: found?.entry.asOf ?? null,
    services
  };
  return {
    kind: "answer",
    json,
    heads: [words.country, words.service, words.terraform, words.note],
    rows: services.map(({ name, parentCountry, resourceTypes, through, note, verified }) => [
      parentCountry ?? words.ownRun[language],
      name,
      resourceTypes.length > 0 ? resourceTypes.join(", ") : through.map((one) => `${words.through[language]} ${one}`).join(", "),
      [verified ? "" : words.unverified[language], note ?? ""].filter((part) => part !== "").join("; ")
    ]),
    remarks: [(found === null ? words.noAlternatives : words.noRanking)[language]]
  };
}

// src/cli/catalogue/search.ts
var mostShown = 100;
function search(question, asked) {
  const wanted = asked.flatMap((text) => text.toLowerCase().split(/\s+/)).filter((text) => text !== "");
  if (wanted.length === 0) return unknown("Give at least one word to search for");
  const hits = [];
  const add = (kind, id, detail, texts) => {
    const text = [id, detail, ...texts].join("\n").toLowerCase();
    if (wanted.every((word) => text.includes(word))) hits.push({ kind, id, detail });
  };
  addAll(question, add);
  const { language } = question;
  const rest = hits.length - mostShown;
  return {
    kind: "answer",
    json: hits,
    heads: [words.what, words.id, words.note],
    rows: hits.slice(0, mostShown).map(({ kind, id, detail }) => [words[kind][language], id, detail]),
    remarks: hits.length === 0 ? [words.nothingFound[language], ...meant(question, wanted)] : rest > 0 ? [words.moreFound[language].replace("{count}", String(rest))] : []
  };
}
function meant({ catalogue, language }, wanted) {
  const names = [
    ...providersOf(catalogue).flatMap(({ id, regions: regions2 = {} }) => [
      id,
      ...Object.keys(regions2),
      ...Object.values(regions2).flatMap(({ city }) => city ?? [])
    ]),
    ...Object.values(catalogue.parties).flatMap(({ id, name }) => [id, name])
  ];
  return wanted.flatMap((word) => {
    const name = nearest(word, names);
    return name === null || name.toLowerCase() === word ? [] : [words.didYouMean[language].replace("{name}", name)];
  });
}
function addAll(question, add) {
  const { catalogue, language, words: spoken } = question;
  const everyName = (countries) => countries.flatMap((code) => [spoken.countries[code]?.nl ?? "", spoken.countries[code]?.en ?? ""]);
  for (const provider of providersOf(catalogue)) {
    const detail = `${provider.name}: ${partyText(partyFacts(question, provider.party), language)}`;
    add("provider", provider.id, detail, provider.registry);
  }
  for (const { id, name, legalEntity, country: country2 } of Object.values(catalogue.parties)) {
    const detail = partyText(partyFacts(question, id), language);
    add("party", id, detail, [name, legalEntity ?? "", ...everyName(country2 === null ? [] : [country2])]);
  }
  for (const { id, regions: regions2 = {} } of providersOf(catalogue)) {
    for (const [code, region] of Object.entries(regions2)) {
      const detail = [placeText(region, question), region.city ?? ""].filter((part) => part !== "").join(", ");
      add("region", `${id}/${code}`, detail, [...region.aliases ?? [], ...everyName(countriesOf(region))]);
    }
  }
  for (const { id, resourceTypes = {}, hosts = [] } of providersOf(catalogue)) {
    for (const [type, { category }] of Object.entries(resourceTypes)) add("type", type, category ?? id, [id]);
    for (const host of hosts) add("host", host, id, []);
  }
}

// src/cli/catalogue/stale.ts
function stale({ catalogue, day, language }, months) {
  const all = sourcedFacts(catalogue);
  const old = all.map((fact) => ({ ...fact, months: monthsBetween(fact.asOf, day) })).filter((fact) => fact.months > months).toSorted((a, b) => compare(a.asOf, b.asOf) || compare(a.kind, b.kind) || compare(a.id, b.id));
  const remark = old.length === 0 ? words.nothingStale : words.staleOf;
  return {
    kind: "answer",
    json: { day, months, facts: all.length, stale: old },
    heads: [words.asOf, words.months, words.kind, words.id, words.source],
    rows: old.map((fact) => [
      fact.asOf,
      String(fact.months),
      words[fact.kind][language],
      fact.id,
      fact.source
    ]),
    remarks: [
      remark[language].replace("{count}", String(old.length)).replace("{all}", String(all.length)).replace("{months}", String(months)).replace("{day}", day)
    ]
  };
}
function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

// src/cli/catalogue/table.ts
var gap = "  ";
var widest = 60;
function drawTable(heads, rows) {
  const shown = [heads, ...rows].map((row) => row.map((cell) => printable(cell)));
  const widths = heads.map(
    (_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0).filter((length) => length <= widest))
  );
  return shown.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(gap)).map((line) => `${line.trimEnd()}
`).join("");
}

// src/cli/catalogue/questions.ts
var defaultMonths = 12;
function addQuestions(catalogue, surroundings, finish) {
  const language = languageOfLocale(surroundings.environment);
  const add = (name, description) => {
    const command = catalogue.command(name).description(helpText(description, language)).addOption(
      new Option("-f, --format <format>", helpText("rulesFormat", language)).choices(["table", "json"]).default("table")
    ).option("--as-of <date>", helpText("catalogueAsOf", language), readDay);
    return addLanguageOption(command, language);
  };
  const answer = (options, ask) => finish(reply(options, ask, surroundings));
  add("providers", "catalogueProviders").action((options) => answer(options, providers));
  add("regions", "catalogueRegions").argument("[provider]", helpText("catalogueProvider", language)).action(
    (id, options) => answer(options, (question) => regions(question, id ?? null))
  );
  add("resource", "catalogueResource").argument("<type>", helpText("catalogueType", language)).action((type, options) => answer(options, (question) => resource(question, type)));
  add("country", "catalogueCountry").argument("<country>", helpText("catalogueCountryName", language)).action((name, options) => answer(options, (question) => country(question, name)));
  add("alternatives", "catalogueAlternatives").argument("<type>", helpText("catalogueType", language)).action((type, options) => answer(options, (question) => alternatives(question, type)));
  add("stale", "catalogueStale").option("--months <number>", helpText("catalogueMonths", language), readMonths).action(
    (options) => answer(options, (question) => stale(question, options.months ?? defaultMonths))
  );
  add("search", "catalogueSearch").argument("<words...>", helpText("catalogueWords", language)).action(
    (texts, options) => answer(options, (question) => search(question, texts))
  );
}
function readMonths(text) {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError("Give a number of months.");
  return Number(text);
}
function reply(options, ask, { environment, output, talk }) {
  const language = options.lang ?? languageOfLocale(environment);
  const day = options.asOf ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const answer = ask({ catalogue: loadCatalogue(), day, language, words: shippedPolicies().words }, options);
  if (answer.kind === "unknown") {
    say(talk, answer.message);
    return exitStatus.refused;
  }
  if (options.format === "json") {
    output.write(`${JSON.stringify(answer.json, null, 2)}
`);
    return exitStatus.clean;
  }
  const { heads, rows, remarks } = answer;
  if (rows.length > 0)
    output.write(
      drawTable(
        heads.map((head) => head[language]),
        rows
      )
    );
  if (remarks.length > 0) output.write(`${rows.length > 0 ? "\n" : ""}${remarks.join("\n")}
`);
  return exitStatus.clean;
}
export {
  addQuestions
};
