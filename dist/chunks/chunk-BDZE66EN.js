import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  groupMatches,
  placeKey,
  unitKey
} from "./chunk-CCYKA4X2.js";
import {
  aggregatesOf,
  applyExceptions,
  changesText,
  compileCondition,
  controlText,
  fieldNames,
  fields,
  filled,
  message,
  needsSystem,
  profileText,
  serviceName,
  systemFinder
} from "./chunk-IO6L5MYY.js";
import {
  phrases
} from "./chunk-R3KOBX5L.js";
import {
  isCloudUse
} from "./chunk-QAKMIM6R.js";
import {
  resolveAreas
} from "./chunk-RJSWOWM6.js";
import {
  packaged
} from "./chunk-R5B6J3ET.js";
import {
  alternativesFor,
  categoryOf
} from "./chunk-BR44FHP7.js";
import {
  compareResources,
  compareSpans,
  compareTexts,
  compareUnits,
  fingerprint,
  landmark
} from "./chunk-KPDNS6Q5.js";
import {
  emptyContext,
  rubriceringen,
  said
} from "./chunk-L73YKDKK.js";

// src/policy/configuration.ts
import { existsSync as existsSync2, statSync as statSync2 } from "node:fs";
import { dirname, join as join2, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";

// src/policy/load.ts
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
var defaultProfile = "rijk-2026";
var shipped = null;
function shippedPolicies() {
  shipped ??= JSON.parse(readFileSync(packaged("dist/policies.json"), "utf8"));
  return shipped;
}
async function loadPolicies(request, base = shippedPolicies()) {
  const areas = new Set(Object.keys(request.catalogue.areas));
  const chosen = await chooseProfile(request, base, areas);
  if (chosen.kind === "refused") return chosen;
  const profiles = new Set(base.profiles.map(({ id }) => id)).add(chosen.profile.id);
  const files = [];
  const refusals = [];
  for (const path of request.policies) {
    const found = ruleFiles(request.workingDirectory, path);
    if ("message" in found) refusals.push(found);
    else files.push(...found);
  }
  if (refusals.length > 0) return { kind: "refused", refusals };
  if (files.length === 0) return { kind: "loaded", policies: base, profile: chosen.profile };
  const { readRules } = await import("./rule-files-GNGPSV52.js");
  const ids = new Set(base.rules.map(({ id }) => id));
  const own = readRules(files, { areas, profiles, rules: ids });
  if (own.refusals.length > 0) return { kind: "refused", refusals: own.refusals };
  const policies = { ...base, rules: [...base.rules, ...own.rules] };
  return { kind: "loaded", policies, profile: chosen.profile };
}
async function chooseProfile({ profile: wanted, profileFolder, workingDirectory, policies }, base, areas) {
  const name = wanted ?? defaultProfile;
  const known = base.profiles.find(({ id }) => id === name);
  if (known !== void 0) return { kind: "chosen", profile: known };
  const path = resolve(profileFolder ?? workingDirectory, name);
  if (!existsSync(path) || !statSync(path).isFile()) {
    const ids = base.profiles.map(({ id }) => id);
    return { kind: "refused", refusals: [nowhere(phrases.noProfileNorFile(name, ids))] };
  }
  if (profileFolder !== void 0 && !liesIn(profileFolder, path)) {
    return { kind: "refused", refusals: [nowhere(phrases.profileElsewhere(name))] };
  }
  const { readProfiles } = await import("./profile-files-3G6QDFER.js");
  const rules = policies.length > 0 ? null : new Set(base.rules.map(({ id }) => id));
  const file = readSource(workingDirectory, path);
  if ("message" in file) return { kind: "refused", refusals: [file] };
  const { profiles, refusals } = readProfiles([file], base.profiles, { areas, rules });
  const [profile] = profiles;
  if (refusals.length > 0 || profile === void 0) return { kind: "refused", refusals };
  return { kind: "chosen", profile };
}
function liesIn(folder, path) {
  return realpathSync(path).startsWith(realpathSync(folder) + sep);
}
function ruleFiles(workingDirectory, path) {
  const absolute = resolve(workingDirectory, path);
  if (!existsSync(absolute)) return nowhere(phrases.noFile(path));
  if (statSync(absolute).isFile()) return flat([readSource(workingDirectory, absolute)]);
  const names = readdirSync(absolute).filter((name) => /\.ya?ml$/.test(name));
  if (names.length === 0) return nowhere(phrases.noRulesIn(path));
  return flat(names.sort(compareTexts).map((name) => readSource(workingDirectory, join(absolute, name))));
}
function flat(files) {
  const sources = [];
  for (const file of files) {
    if ("message" in file) return file;
    sources.push(file);
  }
  return sources;
}
var mostBytes = 1e6;
function readSource(folder, path) {
  const shown = relative(folder, path).replaceAll("\\", "/") || basename(path);
  if (statSync(path).size > mostBytes) return { ...nowhere(phrases.tooLarge(mostBytes)), file: shown };
  return { path: shown, text: readFileSync(path, "utf8").replace(/^\uFEFF/, "") };
}
function nowhere(text) {
  return { ...said(text), file: null, line: null, column: null };
}

// src/policy/configuration.ts
var configurationName = "cloudtoets.yaml";
async function loadContext(request) {
  const { root, known, base } = request;
  const file = request.text ?? configurationFile(request);
  if (file === null && base === null) return { kind: "loaded", context: emptyContext, folder: root };
  if (file !== null && "message" in file) return { kind: "refused", refusals: [file] };
  const { contextFrom } = await import("./context-R45CWTMT.js");
  const open = openerOf(request);
  let last = emptyContext;
  if (base !== null) {
    const source = configurationAt(root, base);
    if ("message" in source) return { kind: "refused", refusals: [source] };
    const read2 = contextFrom(source, known, { open, last });
    if (read2.kind === "refused") return read2;
    last = read2.context;
  }
  const read = file === null ? { kind: "read", context: last } : contextFrom(file, known, { open, last });
  if (read.kind === "refused") return read;
  return { kind: "loaded", context: read.context, folder: folderOfProfile(read.context, root) };
}
function folderOfProfile({ profileFile, file }, root) {
  return resolve2(root, dirname(profileFile ?? file ?? "."));
}
function openerOf({ root, text }) {
  return (path, from) => {
    const missing = { problem: phrases.noConfiguration(path) };
    const folder = resolve2(root, dirname(from.path));
    const file = resolve2(folder, path);
    const shown = relative2(root, file).replaceAll("\\", "/");
    const outside = { problem: phrases.outsideRoot(path) };
    if (text?.other !== void 0 && !shown.startsWith("../")) {
      const known = text.other(shown);
      return known === null ? missing : { path: shown, text: known };
    }
    if (!existsSync2(file) || !statSync2(file).isFile()) return missing;
    const within = from.path.startsWith("../") ? folder : root;
    if (!liesIn(within, file)) return outside;
    const source = readSource(root, file);
    return "message" in source ? { problem: { en: source.message, nl: source.nl ?? source.message } } : source;
  };
}
function configurationAt(root, file) {
  if (!existsSync2(file) || !statSync2(file).isFile())
    return nowhere(phrases.noConfiguration(relative2(root, file).replaceAll("\\", "/")));
  return readSource(root, file);
}
function configurationFile({ root, start, file }) {
  if (file !== null) return configurationAt(root, file);
  const found = findConfiguration(root, start);
  if (found === null) return null;
  const shown = relative2(root, found).replaceAll("\\", "/");
  if (!liesIn(root, found)) return { ...nowhere(phrases.linkOutside()), file: shown };
  return readSource(root, found);
}
function findConfiguration(root, start) {
  const top = resolve2(root);
  let folder = resolve2(start);
  if (!existsSync2(folder) || !statSync2(folder).isDirectory()) folder = dirname(folder);
  while (folder === top || folder.startsWith(top.endsWith(sep2) ? top : top + sep2)) {
    const path = join2(folder, configurationName);
    if (existsSync2(path) && statSync2(path).isFile()) return path;
    if (folder === top) return null;
    folder = dirname(folder);
  }
  return null;
}

// src/policy/examples/folder.ts
import { existsSync as existsSync3, readdirSync as readdirSync2, statSync as statSync3 } from "node:fs";
import { join as join3, resolve as resolve3 } from "node:path";
async function rulesOfFolder(workingDirectory, path, catalogue) {
  const folder = resolve3(workingDirectory, path);
  if (!existsSync3(folder) || !statSync3(folder).isDirectory())
    return { kind: "refused", refusals: [nowhere(phrases.noFolder(path))] };
  const within = readdirSync2(folder).some((name) => /\.ya?ml$/.test(name)) ? folder : join3(folder, "rules");
  const shipped2 = shippedPolicies();
  const policies = existsSync3(within) ? [within] : [folder];
  const loaded = await loadPolicies({ workingDirectory, profile: null, policies, catalogue });
  if (loaded.kind === "refused") return loaded;
  const ours = new Set(shipped2.rules.map(({ id }) => id));
  const rules = loaded.policies.rules.filter(({ id }) => !ours.has(id));
  return { kind: "loaded", folder, rules, policies: loaded.policies };
}

// src/policy/examples/index.ts
import {
  existsSync as existsSync4,
  mkdirSync,
  mkdtempSync,
  readdirSync as readdirSync3,
  readFileSync as readFileSync2,
  rmSync,
  statSync as statSync4,
  writeFileSync
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname as dirname2, join as join4 } from "node:path";
async function tryExamples(folder, rule, scan) {
  const examples = join4(folder, "examples", rule.id);
  const bad = filesOf(examples, "bad");
  const good = filesOf(examples, "good");
  const missing = [
    ...bad === null ? [noExample(rule.id, "bad")] : [],
    ...good === null ? [noExample(rule.id, "good")] : []
  ];
  if (bad === null || good === null) return { rule: rule.id, problems: missing };
  const expected = markedPlaces(bad, rule.id);
  if (expected.length === 0) return { rule: rule.id, problems: [noMark(rule.id)] };
  const differences = [
    ...difference("bad", expected, await scan(bad, rule)),
    ...difference("good", [], await scan(good, rule))
  ];
  if (differences.length > 0) return { rule: rule.id, problems: differences };
  const mutant = { ...rule, when: { not: rule.when } };
  const seen = differenceIn(expected, await scan(bad, mutant)) || differenceIn([], await scan(good, mutant));
  return { rule: rule.id, problems: seen ? [] : [mutantUnseen] };
}
var exampleBaseline = "baseline.json";
var beside = ["cloudtoets.yaml", exampleBaseline];
function filesOf(folder, kind) {
  if (!existsSync4(folder) || !statSync4(folder).isDirectory()) return null;
  const names = readdirSync3(folder).filter((name) => statSync4(join4(folder, name)).isFile());
  const own = names.filter((name) => name.startsWith(`${kind}.`) || name.startsWith(`${kind}-`));
  if (own.length === 0) return null;
  const shared = names.filter((name) => beside.includes(name));
  return new Map(
    [...shared, ...own].map((name) => [
      beside.find((one) => name === `${kind}.${one}`) ?? name,
      readFileSync2(join4(folder, name), "utf8")
    ])
  );
}
var mark = /# expect ([A-Z0-9-]+)/g;
function markedPlaces(files, rule) {
  return [...files].flatMap(
    ([path, text]) => text.split("\n").flatMap(
      (line, index) => [...line.matchAll(mark)].filter(([, id]) => id === rule).map(() => `${path}:${index + 1}`)
    )
  );
}
function difference(kind, expected, scan) {
  if (scan.kind === "refused")
    return scan.messages.map((message2) => ({ nl: `${kind}: ${message2}`, en: `${kind}: ${message2}` }));
  const [missed, tooMuch] = [without(expected, scan.places), without(scan.places, expected)];
  return [
    ...missed.map((place) => ({
      nl: `${kind}: op ${place} is een bevinding verwacht, maar die is er niet`,
      en: `${kind}: a finding is expected at ${place}, and there is none`
    })),
    ...tooMuch.map((place) => ({
      nl: `${kind}: op ${place} is een bevinding die niet is verwacht`,
      en: `${kind}: there is a finding at ${place} that is not expected`
    }))
  ];
}
function differenceIn(expected, scan) {
  return difference("bad", expected, scan).length > 0;
}
function without(places, others) {
  const left = [...others];
  return places.toSorted(compareTexts).filter((place) => {
    const at = left.indexOf(place);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
function noExample(rule, kind) {
  return {
    nl: `er is geen voorbeeld examples/${rule}/${kind}.tf of ${kind}.yaml`,
    en: `there is no example examples/${rule}/${kind}.tf or ${kind}.yaml`
  };
}
function noMark(rule) {
  return {
    nl: `geen regel van het slechte voorbeeld zegt "# expect ${rule}"`,
    en: `no line of the bad example says "# expect ${rule}"`
  };
}
var mutantUnseen = {
  nl: "met de voorwaarde omgekeerd zeggen de voorbeelden hetzelfde: zij toetsen haar niet",
  en: "with the condition turned round the examples say the same: they do not test it"
};
async function inScratchFolder(files, work) {
  const folder = mkdtempSync(join4(tmpdir(), "cloudtoets-example-"));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname2(join4(folder, path)), { recursive: true });
      writeFileSync(join4(folder, path), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// src/policy/active.ts
function levelOf(rule, profile) {
  const own = profile.levels?.[rule.id];
  if (own !== void 0) return own === "off" ? null : own;
  for (const id of profile.lineage) {
    const level = Object.hasOwn(rule.level, id) ? rule.level[id] : void 0;
    if (level !== void 0) return level;
  }
  return null;
}
function activeRules(rules, profile, areas) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return rules.flatMap((entry) => {
    const level = levelOf(entry, profile);
    if (level === null) return [];
    const matches = compileCondition(entry.when, areas);
    const asksWho = fieldNames(entry.when).some(asksOfParty);
    return [{ entry, level, matches, asksWho, supersedes: supersededBy(entry, byId) }];
  });
}
function asksOfParty(field) {
  return field === "party" || field.startsWith("party.") || field === "dependence.grew";
}
function supersededBy(rule, rules) {
  const found = /* @__PURE__ */ new Set();
  const waiting = [...rule.supersedes ?? []];
  for (let id = waiting.pop(); id !== void 0; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...rules.get(id)?.supersedes ?? []);
  }
  return found;
}

// src/policy/exceptions/findings.ts
function findingsAbout(troubled, telling) {
  const twins = /* @__PURE__ */ new Map();
  return troubled.flatMap(
    (one) => telling.rules.filter((rule) => isAboutExceptions(rule) && rule.matches(factsOf(one, telling))).map((rule) => {
      const identity = [...landmark(one.stated.declared.span), one.stated.declared.rule];
      const name = [rule.entry.id, ...identity].join("\0");
      const ordinal = twins.get(name) ?? 0;
      twins.set(name, ordinal + 1);
      return toFinding(one, rule, fingerprint(rule.entry.id, identity, ordinal), telling);
    })
  );
}
function isAboutExceptions({ entry }) {
  return entry.primary === "exception";
}
function factsOf({ trouble }, { context, asOf }) {
  return {
    exposure: null,
    context,
    system: null,
    agreed: false,
    day: asOf,
    property: () => null,
    aggregates: null,
    exception: trouble.state
  };
}
function toFinding(one, { entry, level }, id, { words }) {
  const { span } = one.stated.declared;
  return {
    id,
    rule: entry.id,
    level,
    primary: span,
    resources: [],
    units: [],
    party: null,
    place: null,
    role: null,
    message: messageOf(entry.message, one, words),
    evidence: [{ kind: "file", span }],
    precision: entry.precision,
    exposures: [],
    exception: null,
    quiet: entry.quiet ?? false
  };
}
var notStated = { nl: "niet genoemd", en: "not stated" };
function messageOf(template, { stated, trouble }, words) {
  const { declared } = stated;
  return filled(template, (name, language) => {
    switch (name) {
      case "by":
        return declared.by ?? notStated[language];
      case "until":
        return declared.until ?? notStated[language];
      case "rule":
        return declared.rule === "" ? notStated[language] : declared.rule;
      case "trouble":
        return words.exceptions[trouble.state][language].replaceAll("{subject}", trouble.subject[language]);
    }
  });
}

// src/policy/agreement.ts
function agreementOf({ approvedParties }) {
  if (approvedParties === null) return (party) => party !== null && party.agreements.length > 0;
  const rank = (word) => word === null ? -1 : rubriceringen.indexOf(word);
  return (party, system) => approvedParties.some(
    (approved) => approved.party === party?.id && (approved.upTo === null || rank(system?.rubricering ?? null) <= rank(approved.upTo))
  );
}

// src/policy/transition.ts
function termOf(rule, profile, system, day) {
  const transition = profile.transition?.find(({ applies }) => applies === rule.transition);
  const since = system?.existingSince ?? null;
  if (transition === void 0 || system === null || since === null || since >= transition.from) return null;
  const { contractUntil } = system;
  const longer = transition.applies === "existing-use" && contractUntil !== null;
  const until = longer && contractUntil >= transition.until ? dayAfter(contractUntil) : transition.until;
  return { transition, until, since, running: day >= transition.from && day < until };
}
function dayAfter(day) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
var weight = { note: 0, warning: 1, error: 2 };
function levelIn(term, level) {
  if (term === null || !term.running) return level;
  const { level: meanwhile = "warning" } = term.transition;
  return weight[meanwhile] < weight[level] ? meanwhile : level;
}
function termText({ until, since, running }, language) {
  if (language === "nl") {
    return running ? `Bestaand gebruik (sinds ${since}): de overgangstermijn loopt tot ${until}, daarna telt dit zwaarder.` : `Bestaand gebruik (sinds ${since}): de overgangstermijn is op ${until} verlopen.`;
  }
  return running ? `Existing use (since ${since}): the term of transition runs until ${until}; after that this counts for more.` : `Existing use (since ${since}): the term of transition ended on ${until}.`;
}
function withTerm(message2, term, day) {
  if (term === null || day < term.transition.from) return message2;
  return { nl: `${message2.nl} ${termText(term, "nl")}`, en: `${message2.en} ${termText(term, "en")}` };
}

// src/policy/match.ts
function* matchesOf(judgement, rules, systemOf, aggregates) {
  const asking = startAsking(judgement, rules, systemOf, aggregates);
  yield* ofExposures(asking);
  yield* ofSystems(asking);
  yield* ofOrganisation(asking);
}
function startAsking(judgement, rules, systemOf, aggregates) {
  const { context, asOf, properties } = judgement;
  const agreedWith = agreementOf(context);
  const told = /* @__PURE__ */ new Map();
  for (const property of properties) {
    const own2 = told.get(property.resource) ?? /* @__PURE__ */ new Map();
    told.set(property.resource, own2.set(property.name, property));
  }
  const own = rules.filter((rule) => !isAboutExceptions(rule));
  const over = (scope) => own.filter(({ entry }) => (entry.scope ?? "exposure") === scope);
  return {
    judgement,
    rules: {
      exposure: over("exposure"),
      resource: over("resource"),
      system: over("system"),
      organisation: over("organisation")
    },
    systemOf,
    aggregates,
    propertyOf: (resource, name) => told.get(resource)?.get(name),
    factsOf: (exposure, system) => ({
      exposure,
      context,
      system,
      agreed: agreedWith(exposure.party, system),
      day: asOf,
      property: (name) => told.get(exposure.resource)?.get(name)?.value ?? null,
      aggregates,
      exception: null
    })
  };
}
function* ofExposures(asking) {
  const { judgement, rules, factsOf: factsOf3, systemOf, propertyOf } = asking;
  const { exposures, properties } = judgement;
  const seen = /* @__PURE__ */ new Set();
  const both = [...rules.exposure, ...rules.resource];
  for (const exposure of [...exposures, ...withoutTie(exposures, properties)]) {
    const { resource } = exposure;
    const system = systemOf(exposure);
    const facts = factsOf3(exposure, system);
    const asked = seen.has(resource) ? rules.exposure : exposure.role === "image" ? rules.exposure : both;
    if (asked === both) seen.add(resource);
    for (const rule of speaking(asked, facts)) {
      const name = rule.entry.property;
      const property = name === void 0 ? void 0 : propertyOf(resource, name);
      yield match(asking, rule, property === void 0 ? exposure : onLineOf(exposure, property), system);
    }
  }
}
function onLineOf(exposure, { evidence, deciding }) {
  return { ...exposure, evidence, deciding, conditions: [], precision: "high" };
}
function withoutTie(exposures, properties) {
  const tied = new Set(exposures.filter(({ role }) => role !== "image").map(({ resource }) => resource));
  const alone = /* @__PURE__ */ new Map();
  for (const { resource } of properties) {
    if (tied.has(resource) || alone.has(resource) || resource.kind !== "object") continue;
    alone.set(resource, {
      resource,
      role: "hosting",
      place: { status: "not-applicable", countries: [], inEea: "unknown" },
      party: null,
      evidence: [],
      deciding: resource.span,
      conditions: [],
      precision: "high",
      byGeneralRule: false,
      stores: null
    });
  }
  return [...alone.values()];
}
function* ofSystems(asking) {
  const { judgement, rules, factsOf: factsOf3, systemOf } = asking;
  if (rules.system.length === 0) return;
  const bySystem = /* @__PURE__ */ new Map();
  for (const exposure of judgement.exposures) {
    const system = isCloudUse(exposure) ? systemOf(exposure) : null;
    if (system === null) continue;
    const own = bySystem.get(system);
    if (own === void 0) bySystem.set(system, [exposure]);
    else own.push(exposure);
  }
  for (const [system, [first, ...others]] of bySystem) {
    if (first === void 0) continue;
    for (const rule of speaking(rules.system, factsOf3(first, system))) {
      for (const exposure of [first, ...others]) yield match(asking, rule, exposure, system);
    }
  }
}
function* ofOrganisation(asking) {
  const { judgement, rules, factsOf: factsOf3, aggregates } = asking;
  if (rules.organisation.length === 0 || judgement.context.organisation === null) return;
  const used = judgement.exposures.filter(isCloudUse);
  const [first] = used;
  if (first === void 0) return;
  for (const rule of speaking(rules.organisation, factsOf3(first, null))) {
    const aboutLargest = fieldNames(rule.entry.when).includes("organisation.largest-share");
    const members = aboutLargest ? aggregates.concentration().largest : used;
    for (const exposure of members) yield match(asking, rule, exposure, null);
  }
}
function speaking(rules, facts) {
  const isBelow = facts.exposure?.beneath !== void 0;
  const matched = rules.filter((rule) => (rule.asksWho || !isBelow) && rule.matches(facts));
  if (matched.length < 2) return matched;
  return matched.filter(({ entry }) => !matched.some(({ supersedes }) => supersedes.has(entry.id)));
}
function match({ judgement, aggregates }, rule, exposure, system) {
  const { profile, asOf, context } = judgement;
  const term = termOf(rule.entry, profile, system, asOf);
  const organisation = context.organisation?.span ?? null;
  const brought = aggregates.newTie(exposure)?.decided ?? null;
  return { rule, exposure, system, level: levelIn(term, rule.level), term, organisation, brought };
}

// src/policy/standing.ts
var standings = {
  rijksdienst: null,
  agentschap: null,
  zbo: {
    nl: "Voor een zbo: aanbevolen, op de voet van wat voor de Rijksdienst geldt.",
    en: "For a zbo: advised, on the footing of what holds for the Rijksdienst."
  },
  decentral: {
    nl: "Voor een decentrale overheid: aanbevolen, naar het beleid van de Rijksdienst.",
    en: "For regional and local government: advised, after the policy of the Rijksdienst."
  },
  other: null
};
function standingOf({ basis }, { organisation }) {
  if (basis.every(({ strength }) => strength === "own")) return null;
  return organisation?.kind ? standings[organisation.kind] : null;
}

// src/policy/suggestions.ts
var mostPurposes = 3;
function suggestions(catalogue, day) {
  const known = /* @__PURE__ */ new Map();
  const ofType = (type) => {
    const before = known.get(type);
    if (before !== void 0) return before;
    const found = alternativesFor(catalogue, type, categoryOf(catalogue, type), day);
    known.set(type, found);
    return found;
  };
  return (party, resources) => {
    const gathered = /* @__PURE__ */ new Map();
    for (const resource of resources) {
      const type = typeOf(resource);
      const found = ofType(type);
      if (found === null) continue;
      const one = gathered.get(found.entry) ?? { found, types: /* @__PURE__ */ new Set(), count: 0 };
      one.types.add(type);
      gathered.set(found.entry, { ...one, count: one.count + 1 });
    }
    return [...gathered.values()].toSorted((a, b) => b.count - a.count || compareTexts(a.found.entry.id, b.found.entry.id)).slice(0, mostPurposes).map((one) => toSuggestion(one, party)).filter(({ services }) => services.length > 0);
  };
}
function toSuggestion({ found: { entry, services }, types }, party) {
  return {
    purpose: entry.id,
    name: entry.name,
    types: [...types].sort(compareTexts),
    services: services.filter((one) => one.party === null || one.party.id !== party?.id).map((one) => ({
      name: one.service.name,
      party: one.party?.id ?? null,
      country: one.party?.country ?? null,
      types: one.service.types ?? [],
      through: one.service.through ?? []
    }))
  };
}
function typeOf({ kind, type }) {
  return kind === "backend" ? `terraform.backend.${type}` : type;
}

// src/policy/judge.ts
function judge(judgement) {
  const { policies, profile, catalogue, asOf, context, selected, exceptions, exposures, since } = judgement;
  const areas = resolveAreas(catalogue, profile, asOf);
  const rules = activeRules(policies.rules, profile, areas);
  const systemOf = systemFinder(context, judgement.tags);
  const ofExposure = ({ resource }) => systemOf(resource);
  const aggregates = aggregatesOf({ exposures, systemOf: ofExposure, areas, since });
  const speech = { words: policies.words, profile, context, catalogue, aggregates };
  const isWanted = (rule) => selected === null || selected.has(rule);
  const groups = groupMatches(matchesOf(judgement, rules, ofExposure, aggregates)).filter(
    ({ rule }) => isWanted(rule.entry.id)
  );
  const applied = applyExceptions(groups, {
    ...exceptions,
    active: rules,
    rules: new Set(policies.rules.map(({ id }) => id)),
    selected,
    areas,
    areaNames: new Set(Object.keys(catalogue.areas)),
    systemOf,
    limits: context.exceptionLimits,
    asOf
  });
  const suggest = suggestions(catalogue, asOf);
  const twins = /* @__PURE__ */ new Map();
  const findings = applied.groups.toSorted(compareGroups).map((group) => {
    const name = [group.rule.entry.id, ...group.identity].join("\0");
    const ordinal = twins.get(name) ?? 0;
    twins.set(name, ordinal + 1);
    return withAlternatives(toFinding2(group, ordinal, speech, asOf), group.rule, suggest);
  });
  const about = findingsAbout(applied.troubled, { rules, words: policies.words, context, asOf });
  if (about.length === 0) return findings;
  return [...findings, ...about.filter(({ rule }) => isWanted(rule))].sort(compareFindings);
}
var severity = { error: 0, warning: 1, note: 2 };
function compareGroups(left, right) {
  return severity[left.level] - severity[right.level] || compareSpans(left.primary, right.primary) || compareTexts(left.rule.entry.id, right.rule.entry.id) || compareTexts(left.identity.join("\0"), right.identity.join("\0"));
}
function compareFindings(left, right) {
  return severity[left.level] - severity[right.level] || compareSpans(left.primary, right.primary) || compareTexts(left.rule, right.rule);
}
function toFinding2(group, ordinal, speech, day) {
  const { level, term } = group;
  const { entry } = group.rule;
  const [standing2] = group.exposures;
  if (standing2 === void 0) throw new Error("A group has at least one exposure");
  const exposures = [...group.exposures, ...group.absorbed];
  const resources = resourcesOf(exposures);
  const { system } = group;
  const addressed = standingOf(entry, speech.context);
  const same = (value) => {
    const first = value(standing2);
    return group.exposures.every((exposure) => value(exposure) === first) ? first : null;
  };
  return {
    id: fingerprint(entry.id, group.identity, ordinal),
    rule: entry.id,
    level,
    primary: group.primary,
    resources,
    units: unitsOf(resources),
    party: same(({ party }) => party?.id) === null ? null : standing2.party,
    place: (entry.group === "decision" || entry.group === "cause") && same(({ place }) => placeKey(place)) !== null ? standing2.place : null,
    role: same(({ role }) => role),
    message: withTerm(
      message(entry.message, { exposure: standing2, exposures: group.exposures, resources, system }, speech),
      term,
      day
    ),
    ...addressed !== null && { standing: addressed },
    evidence: evidenceOf(group, standing2, speech),
    precision: lowest([entry.precision, ...exposures.map(({ precision }) => precision)]),
    exposures,
    exception: group.exception,
    quiet: entry.quiet ?? false
  };
}
function withAlternatives(finding, { entry }, suggest) {
  if (entry.alternatives !== true) return finding;
  const alternatives = suggest(finding.party, finding.resources);
  return alternatives.length === 0 ? finding : { ...finding, alternatives };
}
function evidenceOf({ rule, primary }, standing2, speech) {
  const { party } = standing2;
  if (rule.entry.group === "system" || rule.entry.group === "organisation") {
    return [{ kind: "file", span: primary }];
  }
  if (rule.entry.primary === "new-tie" && primary !== standing2.deciding) {
    return [...standing2.evidence, { kind: "file", span: primary }];
  }
  const aboutParty = ["party", "party-and-unit", "party-and-system"].includes(rule.entry.group);
  if (!aboutParty || party === null || rule.entry.property !== void 0) return standing2.evidence;
  const below = standing2.beneath === void 0 ? [] : standing2.evidence.slice(0, 1);
  return [
    { kind: "file", span: primary },
    ...below,
    { kind: "catalogue", text: controlText(party, speech.words), source: party.source, asOf: party.asOf }
  ];
}
function resourcesOf(exposures) {
  return [...new Set(exposures.map(({ resource }) => resource))].sort(compareResources);
}
function unitsOf(resources) {
  return [...new Map(resources.map(({ unit }) => [unitKey(unit), unit])).values()].sort(compareUnits);
}
var precisions = ["low", "medium", "high", "very-high"];
function lowest(values) {
  return precisions.find((precision) => values.includes(precision)) ?? "low";
}

// src/policy/notes.ts
function notes(policies, profile, context, asOf, since = null) {
  return [
    ...notJudged(policies, profile, context),
    ...outOfTime(profile, asOf),
    ...shrunk(since, policies.words)
  ];
}
function notJudged(policies, profile, context) {
  const missing = [
    ...context.systems.length > 0 ? [] : [{ what: "system", asks: asksForSystem }],
    ...context.organisation !== null ? [] : [{ what: "organisation", asks: isOverOrganisation }]
  ];
  const ids = policies.rules.filter((rule) => levelOf(rule, profile) !== null && missing.some(({ asks }) => asks(rule))).map(({ id }) => id);
  if (ids.length === 0) return [];
  const families = [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf("-"))))].join(", ");
  return [
    note(
      phrases.notJudged(
        missing.map(({ what }) => what),
        ids.length,
        families
      )
    )
  ];
}
function asksForSystem({ when, scope }) {
  return scope === "system" || needsSystem(when);
}
function isOverOrganisation({ scope }) {
  return scope === "organisation";
}
function shrunk(since, words) {
  if (since === null || since.shrunk.length === 0) return [];
  const text = (language) => changesText(since.shrunk, words, language);
  return [note(phrases.shrunk({ nl: text("nl"), en: text("en") }))];
}
function outOfTime({ id, effective, until }, asOf) {
  if (asOf < effective) return [note(phrases.notYet(id, effective, asOf))];
  if (until !== void 0 && asOf >= until) return [note(phrases.replaced(id, until))];
  return [];
}
function note(text) {
  return { level: "note", file: null, span: null, ...said(text), incomplete: false };
}

// src/policy/rules.ts
function ruleFacts(policies, profile) {
  return policies.rules.flatMap((rule) => {
    const level = levelOf(rule, profile);
    return level === null ? [] : [{ ...factsOf2(rule, profile), level }];
  }).toSorted((left, right) => compareTexts(left.id, right.id));
}
function factsOf2(rule, profile) {
  const holds = (profiles) => profiles === void 0 || profiles.some((id) => profile.lineage.includes(id));
  return {
    id: rule.id,
    title: rule.title,
    description: rule.description,
    help: profileText(rule.help, profile),
    remediation: profileText(rule.remediation, profile),
    tags: rule.tags,
    basis: rule.basis.filter(({ profiles }) => holds(profiles)).map(({ document, paragraph, date, reference, strength }) => ({
      document,
      paragraph: paragraph ?? null,
      date,
      reference: reference ?? null,
      strength
    })),
    precision: rule.precision,
    securitySeverity: rule.securitySeverity,
    documentation: `docs/rules/${rule.id}.md`
  };
}
function profileFacts(profile, catalogue, asOf) {
  const allowed = [...resolveAreas(catalogue, profile, asOf)("allowed")].sort(compareTexts);
  return { id: profile.id, title: profile.title, effective: profile.effective, asOf, allowed };
}
function selectRules(rules, select, ignore) {
  const ids = rules.map(({ id }) => id);
  const fits = (id, name) => id === name || id.startsWith(name.endsWith("-") ? name : `${name}-`);
  const refusals = [...select, ...ignore].filter((name) => !ids.some((id) => fits(id, name))).map((name) => ({
    ...said(phrases.selectsNothing(name, ids)),
    file: null,
    line: null,
    column: null
  }));
  if (refusals.length > 0) return { kind: "refused", refusals };
  if (select.length === 0 && ignore.length === 0) return { kind: "selected", rules: null };
  const wanted = ids.filter(
    (id) => (select.length === 0 || select.some((name) => fits(id, name))) && !ignore.some((name) => fits(id, name))
  );
  return { kind: "selected", rules: new Set(wanted) };
}

// src/policy/service-text.ts
function serviceText(service) {
  return serviceName(service, shippedPolicies().words.roles);
}

// src/policy/vocabulary.ts
function vocabulary() {
  return [...fields].map(([field, { type, ...rest }]) => ({
    field,
    type,
    values: "values" in rest ? rest.values : [],
    tests: testsOf[type]
  }));
}
var testsOf = {
  word: ["equals", "in", "known"],
  scale: ["equals", "in", "at-least", "at-most", "known"],
  text: ["equals", "in", "starts-with", "known"],
  flag: ["equals", "known"],
  number: ["above", "below", "known"],
  country: ["equals", "in", "within", "outside", "known"],
  day: ["from", "before", "older-than", "known"],
  place: ["within", "outside", "touches"]
};

// src/policy/index.ts
var baselines = () => import("./baseline-YZBIUCQJ.js");

export {
  defaultProfile,
  shippedPolicies,
  loadPolicies,
  configurationName,
  loadContext,
  findConfiguration,
  rulesOfFolder,
  tryExamples,
  exampleBaseline,
  inScratchFolder,
  judge,
  notes,
  ruleFacts,
  profileFacts,
  selectRules,
  serviceText,
  vocabulary,
  baselines
};
