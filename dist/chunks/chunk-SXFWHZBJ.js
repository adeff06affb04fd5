import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  applicationKinds,
  baseRegistryKinds,
  bivLevels,
  entityKinds,
  languages,
  organisationKinds,
  personalDataKinds,
  roles,
  rubriceringen,
  tbbLevels
} from "./chunk-HWJKJ73K.js";

// src/policy/facts/joined-class.ts
var tbbOf = {
  ongerubriceerd: null,
  "departementaal-vertrouwelijk": "tbb-4",
  "stg-confidentieel": "tbb-3",
  "stg-geheim": "tbb-2",
  "stg-zeer-geheim": "tbb-1"
};
function impliedTbb({ rubricering, tbb }) {
  return heaviest(tbbLevels, [tbb, rubricering && tbbOf[rubricering]]);
}
function heaviest(scale2, words) {
  return scale2.findLast((word2) => words.includes(word2)) ?? null;
}

// src/policy/system-fields.ts
var text = (ask) => ({ type: "text", read: of(ask) });
var flag = (ask) => ({ type: "flag", read: of(ask) });
var day = (ask) => ({ type: "day", read: of(ask) });
var word = (values, ask) => ({
  type: "word",
  values,
  read: of(ask)
});
var scale = (values, ask) => ({
  type: "scale",
  values,
  read: of(ask)
});
function of(ask) {
  return ({ system }) => system === null ? null : ask(system);
}
var systemFields = [
  ["system", text(({ name }) => name)],
  ["system.material", flag(({ material }) => material)],
  ["system.rubricering", scale(rubriceringen, ({ rubricering }) => rubricering)],
  ["system.tbb", scale(tbbLevels, impliedTbb)],
  ["system.beschikbaarheid", scale(bivLevels, ({ biv }) => biv?.beschikbaarheid ?? null)],
  ["system.integriteit", scale(bivLevels, ({ biv }) => biv?.integriteit ?? null)],
  ["system.vertrouwelijkheid", scale(bivLevels, ({ biv }) => biv?.vertrouwelijkheid ?? null)],
  ["system.biv", scale(bivLevels, heaviest2)],
  ["system.classified", flag(isClassified)],
  ["system.personal-data", scale(personalDataKinds, ({ personalData }) => personalData)],
  ["system.base-registry", scale(baseRegistryKinds, ({ baseRegistry }) => baseRegistry)],
  ["system.application", word(applicationKinds, ({ application }) => application)],
  ["system.entity", word(entityKinds, ({ entity }) => entity)],
  ["system.burst", flag(({ burst }) => burst)],
  ["system.exit-plan", flag(({ exitPlan }) => exitPlan !== null)],
  ["system.exit-plan.date", day(({ exitPlan }) => exitPlan?.date ?? null)],
  ["system.exit-plan.tested", day(({ exitPlan }) => exitPlan?.tested ?? null)],
  ["system.exit-plan.both-scenarios", flag(coversBothScenarios)],
  ["system.risk-analysis", flag(({ riskAnalysis }) => riskAnalysis !== null)],
  ["system.risk-analysis.date", day(({ riskAnalysis }) => riskAnalysis?.date ?? null)],
  ["system.dpia", flag(({ dpia }) => dpia !== null)],
  ["system.dpia.date", day(({ dpia }) => dpia?.date ?? null)],
  ["system.dtia", flag(({ dtia }) => dtia !== null)],
  ["system.dtia.date", day(({ dtia }) => dtia?.date ?? null)],
  ["system.reported-to-ciso-rijk", day(({ reportedToCisoRijk }) => reportedToCisoRijk)],
  ["system.mail-conditions", flag(meetsMailConditions)],
  ["system.existing-since", day(({ existingSince }) => existingSince)],
  ["system.contract-until", day(({ contractUntil }) => contractUntil)]
];
function heaviest2({ biv }) {
  if (biv === null) return null;
  const levels = [biv.beschikbaarheid, biv.integriteit, biv.vertrouwelijkheid];
  return bivLevels.findLast((level) => levels.includes(level)) ?? null;
}
function isClassified({ rubricering, tbb, biv }) {
  return rubricering !== null || tbb !== null || biv !== null;
}
function coversBothScenarios({ exitPlan }) {
  if (exitPlan === null) return null;
  return exitPlan.scenarios.includes("planned") && exitPlan.scenarios.includes("disruptive");
}
function meetsMailConditions({ mailConditions }) {
  return mailConditions !== null && Object.values(mailConditions).every((condition) => condition !== null);
}

// src/policy/fields.ts
var placeStatuses = [
  "known",
  "multi",
  "one-of",
  "area",
  "global",
  "customer-run",
  "unknown",
  "not-applicable"
];
var unknownCodes = {
  "variable-without-value": true,
  "provider-region-unset": true,
  "module-not-fetched": true,
  "module-argument-missing": true,
  "data-source": true,
  computed: true,
  placeholder: true,
  "not-declared": true,
  cycle: true,
  "function-not-evaluated": true,
  "invalid-expression": true,
  "too-many-candidates": true,
  environment: true,
  budget: true,
  "region-not-in-catalogue": true,
  "type-not-in-catalogue": true,
  "provider-not-in-catalogue": true,
  "left-to-provider": true,
  "placed-elsewhere": true,
  "global-by-nature": true,
  "cluster-not-declared": true
};
var reasonCodes = Object.keys(unknownCodes);
var resourceKinds = ["resource", "data", "module", "provider", "backend", "object"];
var storing = (stores) => stores === null ? "unknown" : stores ? "yes" : "no";
var fields = new Map([
  ["role", { type: "word", values: roles, read: ({ exposure }) => exposure.role }],
  [
    "stores",
    { type: "word", values: ["yes", "no", "unknown"], read: ({ exposure }) => storing(exposure.stores) }
  ],
  ["general-rule", { type: "flag", read: ({ exposure }) => exposure.byGeneralRule }],
  ["place", { type: "place" }],
  ["place.status", { type: "word", values: placeStatuses, read: ({ exposure }) => exposure.place.status }],
  ["place.reason", { type: "word", values: reasonCodes, read: ({ exposure }) => reasonCode(exposure) }],
  ["place.code", { type: "text", read: ({ exposure }) => codeOf(exposure) }],
  ["party", { type: "text", read: ({ exposure }) => exposure.party?.id ?? null }],
  ["party.country", { type: "country", read: ({ exposure }) => exposure.party?.parentCountry ?? null }],
  ["party.agreed", { type: "flag", read: ({ exposure, agreed }) => exposure.party ? agreed : null }],
  ["party.sovereign-claim", { type: "flag", read: ({ exposure }) => exposure.party?.sovereignClaim ?? null }],
  ["resource.kind", { type: "word", values: resourceKinds, read: ({ exposure }) => exposure.resource.kind }],
  ["resource.type", { type: "text", read: ({ exposure }) => exposure.resource.type }],
  ["resource.presence", { type: "word", values: ["certain", "possible"], read: presence }],
  ...systemFields,
  ["organisation.kind", { type: "word", values: organisationKinds, read: organisationKind }],
  ["day", { type: "day", read: ({ day: day2 }) => day2 }]
]);
function presence({ exposure }) {
  return exposure.resource.presence;
}
function organisationKind({ context }) {
  return context.organisation?.kind ?? null;
}
function reasonCode({ place }) {
  return "reason" in place ? place.reason?.code ?? null : null;
}
function codeOf({ place }) {
  return "code" in place ? place.code : null;
}

// src/policy/place.ts
function possibilities(place, areas) {
  switch (place.status) {
    case "known":
    case "multi":
      return place.countries.length === 0 ? [] : [place.countries];
    case "one-of":
      return place.candidates.some(({ countries }) => countries.length === 0) ? [] : place.candidates.map(({ countries }) => countries);
    case "area": {
      const members = place.countries.length > 0 ? place.countries : [...areas(place.area)];
      return members.map((country) => [country]);
    }
    default:
      return [];
  }
}
function placeTests(areas) {
  const certainly = (test) => (place, area) => {
    const possible = possibilities(place, areas);
    return possible.length > 0 && possible.every((countries) => test(countries, area));
  };
  return {
    within: certainly((countries, area) => countries.every((country) => area.has(country))),
    outside: certainly((countries, area) => countries.some((country) => !area.has(country))),
    touches: certainly((countries, area) => countries.some((country) => area.has(country)))
  };
}

// src/policy/condition.ts
function partsOf(condition) {
  return Object.entries(condition).map(([key, value]) => {
    if (key === "all" || key === "any") return { key, kind: key, conditions: value };
    if (key === "not") return { key, kind: key, condition: value };
    return { key, kind: "test", field: key, test: value };
  });
}
function compileCondition(condition, areas) {
  return every(partsOf(condition).map((part) => compilePart(part, areas)));
}
function compilePart(part, areas) {
  switch (part.kind) {
    case "all":
      return every(part.conditions.map((condition) => compileCondition(condition, areas)));
    case "any":
      return some(part.conditions.map((condition) => compileCondition(condition, areas)));
    case "not":
      return negate(compileCondition(part.condition, areas));
    case "test":
      return compileTest(part.field, part.test, areas);
  }
}
function every(parts) {
  const [only] = parts;
  if (parts.length === 1 && only !== void 0) return only;
  return (facts) => parts.every((part) => part(facts));
}
function some(parts) {
  return (facts) => parts.some((part) => part(facts));
}
function negate(part) {
  return (facts) => !part(facts);
}
function compileTest(name, test, areas) {
  const field = fields.get(name);
  if (field === void 0) throw new Error(`No field is called ${name}`);
  if (typeof test !== "object") return operator(field, "equals", test, areas);
  return every(Object.entries(test).map(([key, operand]) => operator(field, key, operand, areas)));
}
function operator(field, name, operand, areas) {
  if (field.type === "place") return placeOperator(name, operand, areas);
  const { read } = field;
  switch (name) {
    case "equals":
      return (facts) => read(facts) === operand;
    case "in": {
      const accepted = new Set(listOf(operand));
      return present(read, (value) => accepted.has(String(value)));
    }
    case "known":
      return (facts) => read(facts) !== null === operand;
    case "at-least":
      return compareOn(field, read, (value) => value >= rankOn(field, operand));
    case "at-most":
      return compareOn(field, read, (value) => value <= rankOn(field, operand));
    case "starts-with":
      return present(read, (value) => String(value).startsWith(String(operand)));
    case "within": {
      const area = union(listOf(operand), areas);
      return present(read, (value) => area.has(String(value)));
    }
    case "outside": {
      const area = union(listOf(operand), areas);
      return present(read, (value) => !area.has(String(value)));
    }
    // Days are written year first, so their order is that of their text.
    case "before":
      return present(read, (value) => String(value) < String(operand));
    case "from":
      return present(read, (value) => String(value) >= String(operand));
    default:
      throw new Error(`No test is called ${name}`);
  }
}
function present(read, test) {
  return (facts) => {
    const value = read(facts);
    return value !== null && test(value);
  };
}
function compareOn(field, read, test) {
  return present(read, (value) => test(rankOn(field, value)));
}
function rankOn(field, word2) {
  const rank = field.type === "scale" ? field.values.indexOf(String(word2)) : -1;
  if (rank === -1) throw new Error(`${String(word2)} is not on the scale`);
  return rank;
}
function placeOperator(name, operand, areas) {
  const tests = placeTests(areas);
  const area = union(listOf(operand), areas);
  if (name === "within") return ({ exposure }) => tests.within(exposure.place, area);
  if (name === "outside") return ({ exposure }) => tests.outside(exposure.place, area);
  if (name === "touches") return ({ exposure }) => tests.touches(exposure.place, area);
  throw new Error(`No test of a place is called ${name}`);
}
function listOf(operand) {
  return (Array.isArray(operand) ? operand : [operand]).map(String);
}
function union(names, areas) {
  return new Set(names.flatMap((name) => [...areas(name)]));
}
var areaTests = /* @__PURE__ */ new Set(["within", "outside", "touches"]);
function areaNames(condition, path = "/when") {
  return partsOf(condition).flatMap((part) => {
    const here = `${path}/${part.key}`;
    if (part.kind === "not") return areaNames(part.condition, here);
    if (part.kind !== "test")
      return part.conditions.flatMap((condition2, position) => areaNames(condition2, `${here}/${position}`));
    if (typeof part.test !== "object") return [];
    return Object.entries(part.test).filter(([name]) => areaTests.has(name)).flatMap(([name, operand]) => namesWithPath(operand, `${here}/${name}`));
  });
}
function namesWithPath(operand, path) {
  if (!Array.isArray(operand)) return [{ name: String(operand), path }];
  return operand.map((name, position) => ({ name: String(name), path: `${path}/${position}` }));
}
function fieldNames(condition) {
  return partsOf(condition).flatMap((part) => {
    if (part.kind === "not") return fieldNames(part.condition);
    return part.kind === "test" ? [part.field] : part.conditions.flatMap(fieldNames);
  });
}

// src/policy/message.ts
var messageFields = [
  "agreement",
  "allowed",
  "code",
  "count",
  "country",
  "entity",
  "operator",
  "parent",
  "party",
  "place",
  "profile",
  "reason",
  "resources",
  "role",
  "subject",
  "system",
  "type",
  "unit"
];
var profileFields = ["allowed", "profile"];
var placeholder = /\{([^{}]*)\}/g;
function fieldsIn(template) {
  return [...template.matchAll(placeholder)].map((match) => match[1] ?? "");
}
function message(template, subject, speech) {
  return inBoth(
    (language) => template[language].replace(
      placeholder,
      (_, name) => harmless(fieldText(name, subject, speech, language))
    )
  );
}
function profileText(template, profile) {
  return inBoth(
    (language) => template[language].replaceAll("{allowed}", profile.allowedName[language]).replaceAll("{profile}", profile.id)
  );
}
function inBoth(text2) {
  return Object.fromEntries(languages.map((language) => [language, text2(language)]));
}
var unknown = { nl: "onbekend", en: "unknown" };
function fieldText(field, subject, speech, language) {
  const { exposure } = subject;
  const { party, place, resource } = exposure;
  switch (field) {
    case "agreement":
      return agreementText(exposure, speech, language);
    case "allowed":
      return speech.profile.allowedName[language];
    case "code":
      return "code" in place ? place.code : unknown[language];
    case "count":
      return String(subject.resources.length);
    case "country":
      return party?.parentCountry ? countryName(party.parentCountry, speech.words, language) : unknown[language];
    case "entity":
      return entityName(subject.system?.entity ?? null, language);
    case "operator":
      return party?.operator ?? party?.name ?? unknown[language];
    case "parent":
      return party?.parent ?? party?.name ?? unknown[language];
    case "party":
      return party?.name ?? reasonOf(place)?.subject ?? unknown[language];
    case "place":
      return placeText(place, speech.words, language);
    case "profile":
      return speech.profile.id;
    case "reason":
      return reasonText(place, speech.words, language);
    case "resources":
      return resourcesText(subject.resources, language);
    case "role":
      return speech.words.roles[exposure.role][language];
    case "subject":
      return reasonOf(place)?.subject ?? resource.address;
    case "system":
      return subject.system?.name ?? unknown[language];
    case "type":
      return resource.type;
    case "unit":
      return resource.unit.path;
  }
}
function countryName(code, words, language) {
  return Object.hasOwn(words.countries, code) ? words.countries[code]?.[language] ?? code : code;
}
var connectives = { and: { nl: "en", en: "and" }, or: { nl: "of", en: "or" } };
function join(parts, connective, language) {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} ${connectives[connective][language]} ${parts.at(-1)}`;
}
var nowhere = {
  global: { nl: "wereldwijd", en: "worldwide" },
  "customer-run": { nl: "eigen beheer", en: "run by the customer" },
  "not-applicable": { nl: "niet van toepassing", en: "not applicable" }
};
function placeText(place, words, language) {
  const names = (countries) => countries.map((country) => countryName(country, words, language));
  switch (place.status) {
    case "known":
    case "multi": {
      const where = join(names(place.countries), "and", language);
      return where === "" ? place.code : `${where} (${place.code})`;
    }
    case "one-of":
      return join(
        place.candidates.map(({ code, countries }) => {
          const where = join(names(countries), "and", language);
          return where === "" ? code : `${where} (${code})`;
        }),
        "or",
        language
      );
    case "area":
      return place.code;
    case "unknown":
      return unknown[language];
    default:
      return nowhere[place.status][language];
  }
}
function reasonOf(place) {
  return "reason" in place ? place.reason : null;
}
var open = { nl: "mogelijk zijn", en: "possible are" };
function reasonText(place, words, language) {
  const reason = reasonOf(place);
  const why = reason && words.reasons[reason.code][language].replaceAll("{subject}", reason.subject);
  if (place.status === "one-of" || place.status === "area") {
    const candidates = `${open[language]} ${placeText(place, words, language)}`;
    return why === null ? candidates : `${why}; ${candidates}`;
  }
  return why ?? placeText(place, words, language);
}
function controlText(party, words) {
  const country = party.parentCountry;
  return inBoth((language) => {
    const where = country === null ? unknown[language] : countryName(country, words, language);
    const parent = party.parent ?? party.name;
    return language === "nl" ? `${party.name}: uiteindelijke zeggenschap bij ${parent} (${where})` : `${party.name}: ultimately controlled by ${parent} (${where})`;
  });
}
var mostNamed = 3;
function resourcesText(resources, language) {
  const names = [...new Set(resources.map(({ address }) => address))];
  const shown = names.slice(0, names.length === mostNamed + 1 ? mostNamed + 1 : mostNamed);
  const rest = names.length - shown.length;
  return join(rest === 0 ? shown : [...shown, more(rest, language)], "and", language);
}
function more(count, language) {
  return language === "nl" ? `nog ${count}` : `${count} more`;
}
var entities = {
  vital: { nl: "vitale aanbieder", en: "vital provider" },
  wwke: { nl: "kritieke entiteit onder de Wwke", en: "critical entity under the Wwke" },
  "cbw-essential": { nl: "essentiële entiteit onder de Cbw", en: "essential entity under the Cbw" }
};
function entityName(kind, language) {
  return (kind === null ? void 0 : entities[kind])?.[language] ?? unknown[language];
}
function agreementText({ party }, { context, catalogue }, language) {
  if (party === null) return unknown[language];
  if (context.approvedParties !== null)
    return context.approvedParties.find((approved) => approved.party === party.id)?.agreement ?? unknown[language];
  const entries = Object.hasOwn(catalogue.parties, party.id) && catalogue.parties[party.id]?.agreements || [];
  const names = party.agreements.map((id) => entries.find((entry) => entry.id === id)?.name[language] ?? id);
  return join([...new Set(names)], "and", language);
}
var longest = 300;
function harmless(text2) {
  const shown = text2.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, "�");
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}

export {
  compileCondition,
  areaNames,
  fieldNames,
  messageFields,
  profileFields,
  fieldsIn,
  message,
  profileText,
  countryName,
  placeText,
  reasonText,
  controlText
};
