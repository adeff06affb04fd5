import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  nearest,
  phrases
} from "./chunk-R3KOBX5L.js";
import {
  groupOf,
  isCloudUse,
  placeTests
} from "./chunk-QAKMIM6R.js";
import {
  isCountry
} from "./chunk-RJSWOWM6.js";
import {
  compareSpans,
  landmark
} from "./chunk-KPDNS6Q5.js";
import {
  dayBack,
  isDay
} from "./chunk-FKSWP7UE.js";
import {
  applicationKinds,
  baseRegistryKinds,
  bivLevels,
  entityKinds,
  languages,
  organisationKinds,
  personalDataKinds,
  propertyValues,
  roles,
  rubriceringen,
  said,
  tagFacts,
  tbbLevels,
  undescribedSystem
} from "./chunk-L73YKDKK.js";

// src/policy/candidates.ts
var mostNamed = 5;
function candidatesToName(all) {
  if (all.length <= mostNamed + 1) return { named: all, more: 0 };
  const countries = /* @__PURE__ */ new Set();
  const firstOfCountry = new Set(
    all.filter((candidate) => {
      const key = candidate.countries.join();
      return !countries.has(key) && countries.add(key);
    })
  );
  const inOrder = [...firstOfCountry, ...all.filter((candidate) => !firstOfCountry.has(candidate))];
  return { named: inOrder.slice(0, mostNamed), more: all.length - mostNamed };
}

// src/policy/tags.ts
var noTags = { statedOn: () => null, notifications: [] };
var ours = /cloudtoets[/:_-](?:system|material|rubricering|tbb|personal|base|application|burst)/;
function readTags(context, resources, sources) {
  if (context.tags.size === 0 && !sources.some(({ text: text2 }) => ours.test(text2))) return noTags;
  const names = namesOf(context);
  const faults = /* @__PURE__ */ new Map();
  const stated = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const read = statedBy(tagsOf(resource), names, context, faults);
    if (read !== null) stated.set(resource.id, read);
  }
  return { statedOn: ({ id }) => stated.get(id) ?? null, notifications: [...faults.values()] };
}
function systemWith(stated, declared, { unit }, systems) {
  if (stated === null) return declared;
  const named2 = systems.find(({ name }) => name === stated.system) ?? declared;
  if (Object.keys(stated.facts).length === 0) return named2;
  return { ...named2 ?? undescribedSystem(unit.path, [], stated.span), ...stated.facts, span: stated.span };
}
function namesOf({ tags }) {
  const own = tagFacts.flatMap((fact) => (tags.get(fact) ?? []).map((name) => [name, fact]));
  const given = tagFacts.flatMap(
    (fact) => [
      `cloudtoets/${fact}`,
      `cloudtoets:${fact}`,
      `cloudtoets-${fact}`,
      `cloudtoets_${fact.replace("-", "_")}`
    ].map((name) => [name, fact])
  );
  return new Map([...given, ...own]);
}
function tagsOf({ kind, configuration, provider }) {
  if (kind === "object") {
    const [metadata] = configuration.blocks("metadata");
    const at = (name) => metadata?.configuration.attribute(name) ?? null;
    return [at("labels"), at("annotations")];
  }
  if (kind !== "resource" && kind !== "data") return [];
  const given = provider?.configuration;
  const byDefault = given?.blocks("default_tags").map((block) => block.configuration.attribute("tags"));
  return [
    ...byDefault ?? [],
    given?.attribute("default_labels") ?? null,
    configuration.attribute("tags"),
    configuration.attribute("labels")
  ];
}
function statedBy(tags, names, { systems }, faults) {
  const found = /* @__PURE__ */ new Map();
  for (const tag of tags)
    if (tag?.kind === "map")
      for (const [name, value] of tag.entries) {
        const fact = names.get(name);
        if (fact !== void 0) found.set(fact, { name, value });
      }
  let facts = {};
  let [system, first] = [null, null];
  for (const [fact, { name, value }] of found) {
    const { origin } = value.provenance;
    const span = origin.kind === "file" ? origin.span : null;
    const fault = (text2) => faults.set(`${span?.file.path}:${span?.start}:${text2.en}`, warning(span, text2));
    const words = candidatesOf(value).map(textOf);
    const read = readers[fact](words.map((word2) => word2.toLowerCase()));
    if (words.length === 0) fault(phrases.tagUnknown(name));
    else if (fact === "system") {
      const [called = ""] = words;
      const meant = systems.find((one) => one.name.toLowerCase() === called.toLowerCase());
      const known = systems.map((one) => one.name);
      if (meant === void 0) fault(phrases.tagNamesNoSystem(name, called, known));
      else system = meant.name;
    } else if (read === null) fault(phrases.tagMeansNothing(name, words));
    else facts = { ...facts, ...read };
    if (first === null && span !== null) first = span;
  }
  return first === null ? null : { facts, system, span: first };
}
var readers = {
  system: () => ({}),
  material: flag("material"),
  burst: flag("burst"),
  rubricering: scale("rubricering", rubriceringen),
  tbb: (words) => scale("tbb", tbbLevels)(words.map((word2) => /^[1-4]$/.test(word2) ? `tbb-${word2}` : word2)),
  "personal-data": scale("personalData", personalDataKinds),
  "base-registry": scale("baseRegistry", baseRegistryKinds),
  application: scale("application", applicationKinds)
};
function flag(key) {
  return (words) => words.every((word2) => /^(?:true|false)$/.test(word2)) ? { [key]: words.includes("true") } : null;
}
function scale(key, known) {
  return (words) => {
    if (words.some((word2) => !known.includes(word2))) return null;
    return { [key]: known.findLast((word2) => words.includes(word2)) };
  };
}
function candidatesOf(value) {
  if (value.kind === "unknown") return [];
  return value.kind === "one-of" ? value.candidates : [value];
}
function textOf(value) {
  return value.kind === "string" || value.kind === "number" || value.kind === "bool" ? String(value.value).trim() : "";
}
function warning(span, text2) {
  return { level: "warning", file: span?.file.path ?? null, span, ...said(text2), incomplete: false };
}

// src/policy/systems.ts
function systemFinder(context, tags) {
  const declared = declaredSystemFinder(context);
  return (resource) => systemWith(tags.statedOn(resource), declared(resource), resource, context.systems);
}
function declaredSystemFinder(context) {
  if (context.systems.length === 0) return () => null;
  const known = /* @__PURE__ */ new Map();
  const of2 = (path) => {
    const before = known.get(path);
    if (before !== void 0) return before;
    const found = mostSpecific(context.systems, path);
    known.set(path, found);
    return found;
  };
  return ({ unit, span }) => of2(unit.path) ?? of2(span.file.path);
}
function mostSpecific(systems, path) {
  let best = null;
  let length = -1;
  for (const system of systems) {
    for (const claimed of system.paths) {
      const depth = claimed === "." ? 0 : claimed.length;
      if (depth <= length || !contains(claimed, path)) continue;
      best = system;
      length = depth;
    }
  }
  return best;
}
function contains(folder, path) {
  return folder === "." || path === folder || path.startsWith(`${folder}/`);
}

// src/policy/exceptions/standing.ts
function standing(stated) {
  const counts = /* @__PURE__ */ new Map();
  for (const name of stated.flatMap(namesOf2)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
function markNew(stated, before) {
  const left = new Map(before);
  const stood = (name) => {
    const count = left.get(name) ?? 0;
    if (count > 0) left.set(name, count - 1);
    return count > 0;
  };
  return stated.map((one) => {
    const { origin } = one;
    if (origin.kind === "configuration") return one;
    if (origin.kind === "comment") return namesOf2(one).every(stood) ? one : { ...one, isNew: true };
    const objects = new Set([...origin.objects].filter((id) => stood(nameOfAnnotation(one, id))));
    return objects.size === 0 ? { ...one, isNew: true } : { ...one, origin: { ...origin, objects } };
  });
}
function namesOf2(stated) {
  const { origin } = stated;
  if (origin.kind === "configuration") return [];
  if (origin.kind === "annotation") return [...origin.objects].map((id) => nameOfAnnotation(stated, id));
  return [JSON.stringify([...wordsOf(stated), ...landmark(origin.block)])];
}
function nameOfAnnotation(stated, object) {
  return JSON.stringify([...wordsOf(stated), object]);
}
function wordsOf({ declared }) {
  const { rule, until, by, decision, reason, conditions } = declared;
  return [rule, until, by, decision, reason, conditions.within, conditions.documents];
}

// src/policy/exceptions/coverage.ts
function coverageOf({ declared, origin }, systemOf) {
  if (origin.kind === "comment") return byPlace(origin.block);
  if (origin.kind === "annotation") return (_, { resource }) => origin.objects.has(resource.id);
  const { paths, resources, party, systems } = declared;
  return ({ primary, system }, { resource, party: own }) => (paths === null || [primary.file.path, resource.unit.path, resource.span.file.path].some((path) => liesIn(paths, path))) && (resources === null || resources.some((pattern) => fits(resource.address, pattern))) && (party === null || own?.id === party) && (systems === null || systems.includes((system ?? systemOf(resource))?.name ?? ""));
}
function byPlace(block) {
  const within = ({ file, start }) => file.path === block.file.path && block.start <= start && start < block.end;
  return ({ primary }, { resource }) => within(primary) || within(resource.span) || resource.calls.some(within);
}
function liesIn(folders, path) {
  return folders.some((folder) => contains(folder, path));
}
function fits(address, pattern) {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === void 0) return address === pattern;
  if (!address.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = address.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return address.length - last.length >= at && address.endsWith(last);
}

// src/policy/exceptions/verdict.ts
var exceptionStates = [
  "expired",
  "incomplete",
  "unreadable",
  "unknown-rule",
  "too-long",
  "in-code",
  "new-in-code",
  "document-missing",
  "outside",
  "unused"
];
function troubleOf(stated, circumstances) {
  const { declared, origin, unreadable } = stated;
  const { asOf, limits, rules, exists } = circumstances;
  if (unreadable !== null) return trouble("unreadable", unreadable);
  const noArea = declared.conditions.within?.find((name) => !isArea(name, circumstances.areaNames));
  if (noArea !== void 0) return trouble("unreadable", `within=${noArea}`);
  if (declared.rule === "") return trouble("incomplete", "rule");
  if (!rules.has(declared.rule)) return { state: "unknown-rule", subject: misspelt(declared.rule, rules) };
  if (origin.kind !== "configuration" && !limits.inline) return trouble("in-code", declared.rule);
  if (stated.isNew === true) return trouble("new-in-code", declared.rule);
  const missing = required.filter((key) => declared[key] === null);
  if (missing.length > 0) return trouble("incomplete", missing.join(", "));
  const { until } = declared;
  if (until !== null && until < asOf) return trouble("expired", until);
  if (until !== null && until > monthsAfter(asOf, limits.months)) return trouble("too-long", until);
  const absent = declared.conditions.documents?.find((path) => !exists(path));
  return absent === void 0 ? null : trouble("document-missing", absent);
}
function misspelt(rule, rules) {
  const meant = nearest(rule, rules);
  if (meant === null) return inEach(rule);
  return { nl: `${rule} (bedoelt u ${meant}?)`, en: `${rule} (did you mean ${meant}?)` };
}
function isArea(name, known) {
  return known.has(name) || name === "allowed" || isCountry(name);
}
var required = [
  "until",
  "by",
  "decision",
  "reason"
];
function trouble(state, subject) {
  return { state, subject: inEach(subject) };
}
function inEach(subject) {
  return { nl: subject, en: subject };
}
function monthsAfter(day2, months) {
  if (!isDay(day2)) throw new Error(`${day2} is no day`);
  const [year = 0, month = 0, date = 0] = day2.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

// src/policy/exceptions/apply.ts
function applyExceptions(groups, application) {
  const troubled = [];
  const counting = /* @__PURE__ */ new Map();
  for (const stated of application.stated) {
    const { rule } = stated.declared;
    const covers = coverageOf(stated, application.systemOf);
    const covered = groups.filter((group) => group.rule.entry.id === rule).flatMap((group) => allOf(group).filter((exposure) => covers(group, exposure)));
    const problem = troubleOf(stated, application) ?? troubleWith(covered, stated, application);
    if (problem !== null) troubled.push({ stated, trouble: problem });
    const exception = problem === null ? exceptionOf(stated) : null;
    if (exception !== null) counting.set(rule, [...counting.get(rule) ?? [], { exception, covers }]);
  }
  return {
    groups: groups.flatMap((group) => split(group, counting.get(group.rule.entry.id) ?? [])),
    troubled
  };
}
function allOf({ exposures, absorbed }) {
  return [...exposures, ...absorbed];
}
function troubleWith(covered, stated, { areas, active, selected, paths }) {
  const { rule, conditions, paths: own, span } = stated.declared;
  if (covered.length > 0) {
    const area = new Set(conditions.within?.flatMap((name) => [...areas(name)]));
    const outside = conditions.within && covered.find((exposure) => !liesWithin(exposure, area, areas));
    return outside ? trouble("outside", outside.resource.address) : null;
  }
  const asked = active.some(({ entry }) => entry.id === rule) && (selected?.has(rule) ?? true);
  const where = stated.origin.kind === "configuration" ? own ?? ["."] : [span.file.path];
  return asked && where.every((path) => liesIn(paths, path)) ? trouble("unused", rule) : null;
}
function liesWithin({ place }, area, areas) {
  return place.status === "not-applicable" || placeTests(areas).within(place, area);
}
function exceptionOf({ declared }) {
  const { until, by, decision, reason, span } = declared;
  if (until === null || by === null || decision === null || reason === null) return null;
  return { until, by, decision, reason, span };
}
function split(group, counting) {
  if (counting.length === 0) return [{ ...group, exception: null }];
  const coveredBy = (exposure) => counting.find(({ covers }) => covers(group, exposure))?.exception ?? null;
  const exceptions = new Set(allOf(group).map(coveredBy));
  const parts = [...exceptions].map((exception) => {
    const own = (exposures2) => exposures2.filter((exposure) => coveredBy(exposure) === exception);
    const [exposures, absorbed] = [own(group.exposures), own(group.absorbed)];
    return exposures.length > 0 ? { ...group, exposures, absorbed, exception } : { ...group, exposures: absorbed, absorbed: [], exception };
  });
  return parts.map((part) => named(part, parts));
}
function named(part, parts) {
  const { exception } = part;
  if (parts.length === 1 || exception === null) return part;
  return { ...part, identity: [...part.identity, "excepted", exception.by, exception.decision] };
}

// src/policy/exceptions/index.ts
async function statedExceptions({ exceptions }, sources, resources) {
  const declared = exceptions.map(
    (one) => ({ declared: one, origin: { kind: "configuration" }, unreadable: null })
  );
  const marked = [...sources].filter(({ text: text2 }) => /cloudtoets[:/]exception/.test(text2));
  if (marked.length === 0) return declared;
  const { exceptionsInComments } = await import("./comments-ORI4JOXQ.js");
  const { exceptionsInAnnotations } = await import("./annotations-KSVFRWMJ.js");
  const inCode = [...marked.flatMap(exceptionsInComments), ...exceptionsInAnnotations(resources)];
  return [
    ...declared,
    ...inCode.sort((left, right) => compareSpans(left.declared.span, right.declared.span))
  ];
}

// src/policy/country.ts
function countryName(code, words, language) {
  return Object.hasOwn(words.countries, code) ? words.countries[code]?.[language] ?? code : code;
}

// src/policy/services.ts
var services = {
  image: { nl: "containerimages", en: "container images" },
  source: { nl: "herkomst van code", en: "source of code" },
  state: { nl: "Terraform-state", en: "Terraform state" },
  endpoint: { nl: "aangeroepen dienst", en: "service that is called" },
  other: { nl: "overig", en: "other" },
  analytics: { nl: "analyse", en: "analytics" },
  "api-management": { nl: "API-beheer", en: "API management" },
  "artificial-intelligence": { nl: "AI", en: "AI" },
  backup: { nl: "back-up", en: "backup" },
  billing: { nl: "facturering", en: "billing" },
  "block-storage": { nl: "blokopslag", en: "block storage" },
  certificates: { nl: "certificaten", en: "certificates" },
  collaboration: { nl: "samenwerken", en: "collaboration" },
  communication: { nl: "berichten en mail", en: "messaging and mail" },
  compute: { nl: "rekenkracht", en: "compute" },
  "compute-images": { nl: "machine-images", en: "machine images" },
  configuration: { nl: "instellingen", en: "configuration" },
  "container-registry": { nl: "containerregister", en: "container registry" },
  containers: { nl: "containers", en: "containers" },
  "content-delivery": { nl: "aflevering (CDN)", en: "content delivery" },
  "data-transfer": { nl: "gegevensoverdracht", en: "data transfer" },
  database: { nl: "database", en: "database" },
  desktop: { nl: "werkplek", en: "desktop" },
  development: { nl: "ontwikkeling", en: "development" },
  dns: { nl: "DNS", en: "DNS" },
  "file-storage": { nl: "bestandsopslag", en: "file storage" },
  functions: { nl: "functies", en: "functions" },
  identity: { nl: "identiteit en toegang", en: "identity and access" },
  integration: { nl: "integratie en wachtrijen", en: "integration and queues" },
  "internet-of-things": { nl: "internet der dingen", en: "internet of things" },
  "key-management": { nl: "sleutelbeheer", en: "key management" },
  kubernetes: { nl: "Kubernetes", en: "Kubernetes" },
  "load-balancing": { nl: "loadbalancing", en: "load balancing" },
  logging: { nl: "logging", en: "logging" },
  management: { nl: "beheer", en: "management" },
  maps: { nl: "kaarten", en: "maps" },
  media: { nl: "media", en: "media" },
  monitoring: { nl: "monitoring", en: "monitoring" },
  network: { nl: "netwerk", en: "network" },
  "object-storage": { nl: "objectopslag", en: "object storage" },
  search: { nl: "zoeken", en: "search" },
  secrets: { nl: "geheimen", en: "secrets" },
  security: { nl: "beveiliging", en: "security" },
  "source-code": { nl: "broncode", en: "source code" },
  "web-hosting": { nl: "webhosting", en: "web hosting" }
};
function serviceName(service, roleWords) {
  const role = roles.find((one) => one === service);
  return services[service] ?? (role === void 0 ? { nl: service, en: service } : roleWords[role]);
}

// src/policy/facts/growth.ts
function hasGrown(since, exposure) {
  return since === null ? null : since.newTies.has(exposure);
}
function newTieOf(since, exposure) {
  return since?.newTies.get(exposure) ?? null;
}
var said2 = {
  from: { nl: "van {from} naar {to}", en: "from {from} to {to}" },
  under: { nl: "onder zeggenschap uit {country}", en: "under control from {country}" },
  in: { nl: "in {country}", en: "in {country}" },
  or: { nl: " of ", en: " or " },
  unknown: { nl: "een onbekend land", en: "an unknown country" }
};
function changesText(changes, words, language) {
  const distinct = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()].map((change) => changeText(change, words, language)).join("; ");
}
function changeText(change, words, language) {
  const service = serviceName(change.service, words.roles)[language];
  const where = "under" in change ? said2.under : said2.in;
  const place = "under" in change ? change.under : change.in;
  const country = place === "unknown" ? said2.unknown[language] : place.split("/").map((code) => /^[A-Z]{2}$/.test(code) ? countryName(code, words, language) : code.toUpperCase()).join(said2.or[language]);
  if (change.from === change.to)
    return `${service} ${where[language].replace("{country}", country)}: ${change.to}`;
  const counts = said2.from[language].replace("{from}", String(change.from)).replace("{to}", String(change.to));
  return `${service} ${where[language].replace("{country}", country)}: ${counts}`;
}

// src/policy/facts/concentration.ts
function concentrationOf(exposures) {
  const main = mainTies(exposures);
  const groups = grouped(main);
  const [largest] = [...groups.values()].sort((left, right) => right.length - left.length);
  if (largest === void 0) return { largestShare: null, largest: [] };
  return { largestShare: percentage(largest.length, main.length), largest };
}
function shareWithin(exposures, area) {
  const main = mainTies(exposures);
  if (main.length === 0) return null;
  const inside = main.filter(({ party }) => party?.parentCountry && area.has(party.parentCountry));
  return percentage(inside.length, main.length);
}
function mainTies(exposures) {
  const first = /* @__PURE__ */ new Map();
  for (const exposure of exposures) {
    const { id } = exposure.resource;
    if (isCloudUse(exposure) && !first.has(id)) first.set(id, exposure);
  }
  return [...first.values()];
}
function grouped(exposures) {
  const groups = /* @__PURE__ */ new Map();
  for (const exposure of exposures) {
    const name = groupOf(exposure);
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [exposure]);
    else group.push(exposure);
  }
  return groups;
}
function percentage(part, whole) {
  return Math.floor(100 * part / whole);
}

// src/policy/facts/copies.ts
var copies = /* @__PURE__ */ new Set(["hosting", "replica", "backup"]);
function allCopiesAtOneParty(exposures) {
  const keepers = exposures.filter(
    (exposure) => isCloudUse(exposure) && copies.has(exposure.role) && exposure.stores !== false
  );
  const [first, ...others] = keepers;
  const hasData = keepers.some(({ role }) => role === "hosting");
  const hasCopy = keepers.some(({ role }) => role !== "hosting");
  if (first === void 0 || !hasData || !hasCopy) return null;
  return others.every((other) => groupOf(other) === groupOf(first));
}

// src/policy/facts/identity-provider.ts
function isDirectory(exposure) {
  return exposure.role === "identity" && exposure.stores === true;
}
function onlyDirectoriesFrom(exposures, country) {
  const directories = exposures.filter(isDirectory);
  if (!directories.some(isCloudUse)) return null;
  return directories.every(({ party }) => (party?.parentCountry ?? null) === country);
}

// src/policy/facts/joined-class.ts
function joinedClass(classes) {
  return {
    rubricering: heaviest(
      rubriceringen,
      classes.map(({ rubricering }) => rubricering)
    ),
    tbb: heaviest(tbbLevels, classes.map(impliedTbb)),
    biv: joinedBiv(classes),
    personalData: heaviest(
      personalDataKinds,
      classes.map(({ personalData }) => personalData)
    ),
    baseRegistry: heaviest(
      baseRegistryKinds,
      classes.map(({ baseRegistry }) => baseRegistry)
    )
  };
}
function joinedBiv(classes) {
  const stated = classes.flatMap(({ biv }) => biv === null ? [] : [biv]);
  if (stated.length === 0) return null;
  const joined2 = (aspect) => heaviest(
    bivLevels,
    stated.map((biv) => biv[aspect])
  );
  return {
    beschikbaarheid: joined2("beschikbaarheid"),
    integriteit: joined2("integriteit"),
    vertrouwelijkheid: joined2("vertrouwelijkheid")
  };
}
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
function heaviest(scale3, words) {
  return scale3.findLast((word2) => words.includes(word2)) ?? null;
}

// src/policy/facts/index.ts
function aggregatesOf({ exposures, systemOf, areas, since }) {
  const parts = once(() => partsOf(exposures, systemOf));
  const around = (exposure, system) => parts().get(partOf(exposure, system)) ?? [];
  const classes = once(() => classesAtGroups(exposures, systemOf));
  const joined2 = (exposure) => joinedClass([...classes().get(groupOf(exposure)) ?? []]);
  const copies2 = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Map();
  const remembered = (known, key, work) => {
    if (!known.has(key)) known.set(key, work());
    return known.get(key);
  };
  return {
    copiesAtOneParty: (exposure, system) => remembered(copies2, partOf(exposure, system), () => allCopiesAtOneParty(around(exposure, system))),
    onlyDirectory: (exposure, system) => {
      const country = exposure.party?.parentCountry ?? null;
      return remembered(
        directories,
        `${country}\0${partOf(exposure, system)}`,
        () => onlyDirectoriesFrom(around(exposure, system), country)
      );
    },
    concentration: once(() => concentrationOf(materialOnes(exposures, systemOf))),
    shareOfEea: once(() => shareWithin(exposures, areas("eer"))),
    joined: joined2,
    joinedIsHeavier: (exposure, system) => system === null || !isCloudUse(exposure) ? null : isHeavier(joined2(exposure), system),
    hasGrown: (exposure) => hasGrown(since, exposure),
    newTie: (exposure) => newTieOf(since, exposure)
  };
}
function once(work) {
  let done = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
function partOf({ resource }, system) {
  if (system !== null) return `system\0${system.name}`;
  const { kind, path, within, variant } = resource.unit;
  return ["unit", kind, within ?? path, ...variant ?? []].join("\0");
}
function partsOf(exposures, systemOf) {
  const parts = /* @__PURE__ */ new Map();
  for (const exposure of exposures) {
    const name = partOf(exposure, systemOf(exposure));
    const part = parts.get(name);
    if (part === void 0) parts.set(name, [exposure]);
    else part.push(exposure);
  }
  return parts;
}
function materialOnes(exposures, systemOf) {
  const material = exposures.filter((exposure) => systemOf(exposure)?.material === true);
  return material.length > 0 ? material : exposures;
}
function classesAtGroups(exposures, systemOf) {
  const classes = /* @__PURE__ */ new Map();
  for (const exposure of exposures) {
    const system = isCloudUse(exposure) ? systemOf(exposure) : null;
    if (system === null) continue;
    const group = groupOf(exposure);
    classes.set(group, (classes.get(group) ?? /* @__PURE__ */ new Set()).add(system));
  }
  return classes;
}
function isHeavier(joined2, own) {
  const rank = (word2) => word2 === null ? -1 : rubriceringen.indexOf(word2);
  if (rank(joined2.rubricering) > rank(own.rubricering)) return true;
  if (joined2.tbb !== impliedTbb(own)) return true;
  if (joined2.personalData !== own.personalData) return joined2.personalData === "special";
  return joined2.baseRegistry !== own.baseRegistry && joined2.baseRegistry === "source";
}

// src/policy/system-fields.ts
var text = (ask) => ({ type: "text", read: of(ask) });
var flag2 = (ask) => ({ type: "flag", read: of(ask) });
var day = (ask) => ({ type: "day", read: of(ask) });
var word = (values, ask) => ({
  type: "word",
  values,
  read: of(ask)
});
var scale2 = (values, ask) => ({
  type: "scale",
  values,
  read: of(ask)
});
function of(ask) {
  return ({ system }) => system === null ? null : ask(system);
}
var systemFields = [
  ["system", text(({ name }) => name)],
  ["system.material", flag2(({ material }) => material)],
  ["system.rubricering", scale2(rubriceringen, ({ rubricering }) => rubricering)],
  ["system.tbb", scale2(tbbLevels, impliedTbb)],
  ["system.beschikbaarheid", scale2(bivLevels, ({ biv }) => biv?.beschikbaarheid ?? null)],
  ["system.integriteit", scale2(bivLevels, ({ biv }) => biv?.integriteit ?? null)],
  ["system.vertrouwelijkheid", scale2(bivLevels, ({ biv }) => biv?.vertrouwelijkheid ?? null)],
  ["system.biv", scale2(bivLevels, heaviest2)],
  ["system.classified", flag2(isClassified)],
  ["system.personal-data", scale2(personalDataKinds, ({ personalData }) => personalData)],
  ["system.base-registry", scale2(baseRegistryKinds, ({ baseRegistry }) => baseRegistry)],
  ["system.application", word(applicationKinds, ({ application }) => application)],
  ["system.entity", word(entityKinds, ({ entity }) => entity)],
  ["system.burst", flag2(({ burst }) => burst)],
  ["system.exit-plan", flag2(({ exitPlan }) => exitPlan !== null)],
  ["system.exit-plan.date", day(({ exitPlan }) => exitPlan?.date ?? null)],
  ["system.exit-plan.tested", day(({ exitPlan }) => exitPlan?.tested ?? null)],
  ["system.exit-plan.both-scenarios", flag2(coversBothScenarios)],
  ["system.risk-analysis", flag2(({ riskAnalysis }) => riskAnalysis !== null)],
  ["system.risk-analysis.date", day(({ riskAnalysis }) => riskAnalysis?.date ?? null)],
  ["system.dpia", flag2(({ dpia }) => dpia !== null)],
  ["system.dpia.date", day(({ dpia }) => dpia?.date ?? null)],
  ["system.dtia", flag2(({ dtia }) => dtia !== null)],
  ["system.dtia.date", day(({ dtia }) => dtia?.date ?? null)],
  ["system.reported-to-ciso-rijk", day(({ reportedToCisoRijk }) => reportedToCisoRijk)],
  ["system.mail-conditions", flag2(meetsMailConditions)],
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
  ["role", { type: "word", values: roles, read: ofExposure(({ role }) => role) }],
  [
    "stores",
    { type: "word", values: ["yes", "no", "unknown"], read: ofExposure(({ stores }) => storing(stores)) }
  ],
  ["cloud-use", flag3(ofExposure(isCloudUse))],
  ["general-rule", { type: "flag", read: ofExposure(({ byGeneralRule }) => byGeneralRule) }],
  ["place", { type: "place" }],
  ["place.status", { type: "word", values: placeStatuses, read: ofExposure(({ place }) => place.status) }],
  ["place.reason", { type: "word", values: reasonCodes, read: ofExposure(reasonCode) }],
  ["place.code", { type: "text", read: ofExposure(codeOf) }],
  ["party", { type: "text", read: ofExposure(({ party }) => party?.id ?? null) }],
  ["party.country", { type: "country", read: ofExposure(({ party }) => party?.parentCountry ?? null) }],
  ["party.agreed", { type: "flag", read: ({ exposure, agreed }) => exposure?.party ? agreed : null }],
  ["party.sovereign-claim", { type: "flag", read: ofExposure(({ party }) => party?.sovereignClaim ?? null) }],
  [
    "party.beneath",
    { type: "flag", read: ofExposure(({ party, beneath }) => party && beneath !== void 0) }
  ],
  ["party.as-of", { type: "day", read: ofExposure(({ party }) => party?.asOf ?? null) }],
  [
    "resource.kind",
    { type: "word", values: resourceKinds, read: ofExposure(({ resource }) => resource.kind) }
  ],
  ["resource.type", { type: "text", read: ofExposure(({ resource }) => resource.type) }],
  [
    "resource.presence",
    { type: "word", values: ["certain", "possible"], read: ofExposure(({ resource }) => resource.presence) }
  ],
  ["category", property("service-category")],
  ["encryption.at-rest", property("encryption-at-rest")],
  ["encryption.in-transit", property("encryption-in-transit")],
  ["key-holder", property("key-holder")],
  ["elasticity", property("elasticity")],
  [
    "copies.at-one-party",
    flag3(ofAggregates((facts, exposure, system) => facts.copiesAtOneParty(exposure, system)))
  ],
  [
    "directory.only-from-there",
    flag3(ofAggregates((facts, exposure, system) => facts.onlyDirectory(exposure, system)))
  ],
  ["joined.rubricering", joined(rubriceringen, "rubricering")],
  ["joined.tbb", joined(tbbLevels, "tbb")],
  ["joined.personal-data", joined(personalDataKinds, "personalData")],
  ["joined.base-registry", joined(baseRegistryKinds, "baseRegistry")],
  [
    "joined.heavier",
    flag3(ofAggregates((facts, exposure, system) => facts.joinedIsHeavier(exposure, system)))
  ],
  ["dependence.grew", flag3(ofAggregates((facts, exposure) => facts.hasGrown(exposure)))],
  ...systemFields,
  ["organisation", flag3(({ context }) => context.organisation !== null)],
  [
    "organisation.largest-share",
    { type: "number", read: ofAggregates((facts) => facts.concentration().largestShare) }
  ],
  ["organisation.eea-share", { type: "number", read: ofAggregates((facts) => facts.shareOfEea()) }],
  ["organisation.kind", { type: "word", values: organisationKinds, read: organisationKind }],
  ["exception", { type: "word", values: exceptionStates, read: ({ exception }) => exception }],
  ["day", { type: "day", read: ({ day: day2 }) => day2 }]
]);
function scopeOf(name) {
  const [first] = name.split(".");
  if (first === "system") return "system";
  if (first === "organisation" || first === "day") return "organisation";
  return resourceFields.has(name) || first === "resource" ? "resource" : "exposure";
}
var resourceFields = /* @__PURE__ */ new Set([
  "category",
  "encryption.at-rest",
  "encryption.in-transit",
  "key-holder",
  "elasticity"
]);
function property(name) {
  const values = propertyValues[name];
  const read = (facts) => facts.property(name);
  return values === null ? { type: "text", read } : { type: "word", values, read };
}
function flag3(read) {
  return { type: "flag", read };
}
function joined(values, key) {
  return { type: "scale", values, read: ofAggregates((facts, exposure) => facts.joined(exposure)[key]) };
}
function ofAggregates(ask) {
  return ({ aggregates, exposure, system }) => aggregates === null || exposure === null ? null : ask(aggregates, exposure, system);
}
function ofExposure(ask) {
  return ({ exposure }) => exposure === null ? null : ask(exposure);
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

// src/policy/condition.ts
function partsOf2(condition) {
  return Object.entries(condition).map(([key, value]) => {
    if (key === "all" || key === "any") return { key, kind: key, conditions: value };
    if (key === "not") return { key, kind: key, condition: value };
    return { key, kind: "test", field: key, test: value };
  });
}
function compileCondition(condition, areas) {
  return every(partsOf2(condition).map((part) => compilePart(part, areas)));
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
  return (facts) => {
    for (const part of parts) if (!part(facts)) return false;
    return true;
  };
}
function some(parts) {
  return (facts) => {
    for (const part of parts) if (part(facts)) return true;
    return false;
  };
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
    case "older-than":
      return (facts) => {
        const value = read(facts);
        return value !== null && String(value) < dayBack(facts.day, String(operand));
      };
    case "above":
      return present(read, (value) => Number(value) > Number(operand));
    case "below":
      return present(read, (value) => Number(value) < Number(operand));
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
function ofPlace(test) {
  const known = /* @__PURE__ */ new WeakMap();
  return ({ exposure }) => {
    if (exposure === null) return false;
    const before = known.get(exposure.place);
    if (before !== void 0) return before;
    const answer = test(exposure.place);
    known.set(exposure.place, answer);
    return answer;
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
  const test = name === "within" || name === "outside" || name === "touches" ? tests[name] : null;
  if (test !== null) return ofPlace((place) => test(place, area));
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
  return partsOf2(condition).flatMap((part) => {
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
function fieldPaths(condition, path = "/when") {
  return partsOf2(condition).flatMap((part) => {
    const here = `${path}/${part.key}`;
    if (part.kind === "not") return fieldPaths(part.condition, here);
    if (part.kind === "test") return [{ name: part.field, path: here }];
    return part.conditions.flatMap((each, position) => fieldPaths(each, `${here}/${position}`));
  });
}
function fieldNames(condition) {
  return fieldPaths(condition).map(({ name }) => name);
}
function needsSystem(condition) {
  return partsOf2(condition).some((part) => {
    if (part.kind === "not") return false;
    if (part.kind !== "test") {
      return part.kind === "all" ? part.conditions.some(needsSystem) : part.conditions.every(needsSystem);
    }
    const { field, test } = part;
    const ofSystem = field === "system" || field.startsWith("system.") || field.startsWith("joined.");
    return ofSystem && !(typeof test === "object" && test.known === false);
  });
}

// src/policy/message.ts
var exposureFields = [
  "agreement",
  "allowed",
  "code",
  "count",
  "country",
  "eea-share",
  "entity",
  "growth",
  "largest-share",
  "operator",
  "parent",
  "party",
  "party-as-of",
  "place",
  "profile",
  "reason",
  "resources",
  "role",
  "subject",
  "system",
  "type",
  "types",
  "unit"
];
var exceptionFields = ["by", "rule", "trouble", "until"];
var profileFields = ["allowed", "profile"];
var placeholder = /\{([^{}]*)\}/g;
function fieldsIn(template) {
  return [...template.matchAll(placeholder)].map((match) => match[1] ?? "");
}
function message(template, subject, speech) {
  return filled(template, (name, language) => fieldText(name, subject, speech, language));
}
function filled(template, text2) {
  return inBoth(
    (language) => template[language].replace(placeholder, (_, name) => harmless(text2(name, language)))
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
    case "eea-share":
      return percentage2(speech.aggregates.shareOfEea());
    case "largest-share":
      return percentage2(speech.aggregates.concentration().largestShare);
    case "entity":
      return entityName(subject.system?.entity ?? null, language);
    case "growth": {
      const changes = subject.exposures.flatMap((each) => speech.aggregates.newTie(each)?.changes ?? []);
      return changesText(changes, speech.words, language);
    }
    case "operator":
      return party?.operator ?? party?.name ?? unknown[language];
    case "parent":
      return party?.parent ?? party?.name ?? unknown[language];
    case "party":
      return partyName(exposure, language) ?? reasonOf(place)?.subject ?? unknown[language];
    case "party-as-of":
      return party?.asOf ?? unknown[language];
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
    case "types":
      return namesText(
        subject.resources.map(({ type }) => type),
        language
      );
    case "unit":
      return resource.unit.path;
  }
}
var under = { nl: "onder", en: "under" };
var cloudUnder = { nl: "de cloud onder", en: "the cloud under" };
function partyName({ party, beneath }, language) {
  if (party === null || beneath === void 0) return party?.name ?? null;
  if (party.parentCountry === null) return `${cloudUnder[language]} ${beneath.name}`;
  return `${party.name} (${under[language]} ${beneath.name})`;
}
function percentage2(share) {
  return `${share ?? 0}%`;
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
    case "one-of": {
      const { named: named2, more: others } = candidatesToName(place.candidates);
      const texts = named2.map(({ code, countries }) => {
        const where = join(names(countries), "and", language);
        return where === "" ? code : `${where} (${code})`;
      });
      return join(others === 0 ? texts : [...texts, more(others, language)], "or", language);
    }
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
var mostNamed2 = 3;
function resourcesText(resources, language) {
  return namesText(
    resources.map(({ address }) => address),
    language
  );
}
function namesText(all, language) {
  const names = [...new Set(all)];
  const shown = names.slice(0, names.length === mostNamed2 + 1 ? mostNamed2 + 1 : mostNamed2);
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
  candidatesToName,
  readTags,
  systemFinder,
  applyExceptions,
  standing,
  markNew,
  statedExceptions,
  countryName,
  serviceName,
  changesText,
  aggregatesOf,
  fields,
  scopeOf,
  compileCondition,
  areaNames,
  fieldPaths,
  fieldNames,
  needsSystem,
  exposureFields,
  exceptionFields,
  profileFields,
  fieldsIn,
  message,
  filled,
  profileText,
  placeText,
  reasonText,
  controlText
};
