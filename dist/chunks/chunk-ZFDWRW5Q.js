import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  compileCondition,
  controlText,
  fieldNames,
  message,
  profileText
} from "./chunk-SXFWHZBJ.js";
import {
  resolveAreas,
  suggestion
} from "./chunk-LKXMAGDC.js";
import {
  emptyContext,
  inRepository,
  roles,
  rubriceringen
} from "./chunk-HWJKJ73K.js";
import {
  packaged
} from "./chunk-DDV4PTM2.js";

// src/policy/configuration.ts
import { existsSync as existsSync2, statSync as statSync2 } from "node:fs";
import { dirname, join as join2, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";

// src/policy/load.ts
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";

// src/policy/order.ts
function compareTexts(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
function compareSpans(left, right) {
  return compareTexts(left.file.path, right.file.path) || left.start - right.start || left.end - right.end;
}
function compareUnits(left, right) {
  return compareTexts(left.path, right.path) || compareTexts(left.kind, right.kind) || compareTexts((left.variant ?? []).join("\0"), (right.variant ?? []).join("\0"));
}
function compareResources(left, right) {
  return compareTexts(left.address, right.address) || compareUnits(left.unit, right.unit) || compareTexts(left.id, right.id);
}
function compareExposures(left, right) {
  return compareResources(left.resource, right.resource) || roles.indexOf(left.role) - roles.indexOf(right.role) || compareSpans(left.deciding, right.deciding);
}

// src/policy/load.ts
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
  const { readRules } = await import("./rule-files-JUOCTAI6.js");
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
    const message2 = `No profile and no file is called "${name}"${suggestion(name, ids) || `; profiles: ${ids.join(", ")}`}`;
    return { kind: "refused", refusals: [nowhere(message2)] };
  }
  if (profileFolder !== void 0 && !liesIn(profileFolder, path)) {
    const message2 = `The profile "${name}" must lie in the folder of the configuration that names it`;
    return { kind: "refused", refusals: [nowhere(message2)] };
  }
  const { readProfiles } = await import("./profile-files-F2GYS2XR.js");
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
  if (!existsSync(absolute)) return nowhere(`There is no file or folder "${path}"`);
  if (statSync(absolute).isFile()) return flat([readSource(workingDirectory, absolute)]);
  const names = readdirSync(absolute).filter((name) => /\.ya?ml$/.test(name));
  if (names.length === 0) return nowhere(`The folder "${path}" holds no rules: no file ends in .yaml`);
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
  if (statSync(path).size > mostBytes)
    return { ...nowhere(`This file is larger than ${mostBytes} bytes`), file: shown };
  return { path: shown, text: readFileSync(path, "utf8").replace(/^\uFEFF/, "") };
}
function nowhere(message2) {
  return { message: message2, file: null, line: null, column: null };
}

// src/policy/configuration.ts
var configurationName = "cloudtoets.yaml";
async function loadContext(request) {
  const { root, known } = request;
  const file = request.text ?? configurationFile(request);
  if (file === null) return { kind: "loaded", context: emptyContext, folder: root };
  if ("message" in file) return { kind: "refused", refusals: [file] };
  const { contextFrom } = await import("./context-XLF4RGCA.js");
  const read = contextFrom(file, known);
  if (read.kind === "refused") return read;
  return { kind: "loaded", context: read.context, folder: resolve2(root, dirname(file.path)) };
}
function configurationFile({ root, start, file }) {
  if (file !== null) {
    if (!existsSync2(file) || !statSync2(file).isFile())
      return nowhere(`There is no configuration file "${relative2(root, file).replaceAll("\\", "/")}"`);
    return readSource(root, file);
  }
  const found = findConfiguration(root, start);
  if (found === null) return null;
  const shown = relative2(root, found).replaceAll("\\", "/");
  if (!liesIn(root, found)) return { ...nowhere("This is a link to a file outside the root"), file: shown };
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
    return [{ entry, level, matches, supersedes: supersededBy(entry, byId) }];
  });
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

// src/policy/agreement.ts
function agreementOf({ approvedParties }) {
  if (approvedParties === null) return (party) => party !== null && party.agreements.length > 0;
  const rank = (word) => word === null ? -1 : rubriceringen.indexOf(word);
  return (party, system) => approvedParties.some(
    (approved) => approved.party === party?.id && (approved.upTo === null || rank(system?.rubricering ?? null) <= rank(approved.upTo))
  );
}

// src/policy/fingerprint.ts
import { createHash } from "node:crypto";
var recipe = "cloudtoets/v1";
var digits = 24;
function fingerprint(rule, identity, ordinal) {
  const hash = createHash("sha256");
  for (const part of [recipe, rule, ...identity, String(ordinal)]) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, digits);
}
function landmark(span) {
  const own = line(span);
  return [span.file.path, startsAtMargin(span) ? "" : heading(span), own];
}
var longestLine = 300;
function line({ file, start }) {
  const from = Math.max(file.text.lastIndexOf("\n", start - 1) + 1, start - longestLine);
  const end = file.text.indexOf("\n", start);
  const to = Math.min(end === -1 ? file.text.length : end, start + longestLine);
  return squeeze(file.text.slice(from, to));
}
var furthest = 5e4;
var atMargin = /[\p{L}"_]/u;
function startsAtMargin({ file, start }) {
  return atMargin.test(file.text[file.text.lastIndexOf("\n", start - 1) + 1] ?? "");
}
function heading({ file, start }) {
  const lowest2 = Math.max(0, start - furthest);
  let end = file.text.lastIndexOf("\n", start - 1);
  while (end > lowest2) {
    const from = file.text.lastIndexOf("\n", end - 1) + 1;
    if (atMargin.test(file.text[from] ?? ""))
      return squeeze(file.text.slice(from, Math.min(end, from + longestLine)));
    end = from - 1;
  }
  return "";
}
function squeeze(text) {
  return text.replace(/\s+/g, " ").trim();
}

// src/policy/group.ts
function groupMatches(matches) {
  const gathered = gather(matches, keyOf);
  const placed = [...gathered.values()].map((members) => ({ members, primary: primaryOf(members) }));
  const together = /* @__PURE__ */ new Map();
  for (const { members, primary } of placed) {
    const [first] = members;
    if (first === void 0) continue;
    const key = [first.rule.entry.id, spanKey(primary), ...about(first)].join("\0");
    const known = together.get(key);
    if (known === void 0) together.set(key, { members: [...members], primary });
    else known.members.push(...members);
  }
  return absorb([...together.values()].map(toGroup));
}
function gather(matches, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const match of matches) {
    const name = key(match);
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [match]);
    else group.push(match);
  }
  return groups;
}
function keyOf(match) {
  const { rule, exposure } = match;
  const where = wherePut(match);
  switch (rule.entry.group) {
    case "cause":
      if (isNamedPlaceholder(exposure)) {
        return [rule.entry.id, unitKey(wholeOf(exposure.resource.unit)), ...about(match)].join("\0");
      }
      return [rule.entry.id, spanKey(where), ...about(match)].join("\0");
    case "decision":
      return [rule.entry.id, spanKey(where), ...about(match)].join("\0");
    case "type":
    case "party-and-unit":
    case "unit":
      return [rule.entry.id, unitKey(wholeOf(exposure.resource.unit)), ...about(match)].join("\0");
    case "party-and-system":
      return [rule.entry.id, match.system?.name ?? "", ...about(match)].join("\0");
  }
}
function isNamedPlaceholder({ place, resource }) {
  if (resource.kind !== "object" || !("reason" in place) || place.reason === null) return false;
  return place.reason.code === "placeholder" && /^"?\$\{?[A-Za-z_]/.test(place.reason.subject);
}
function wholeOf(unit) {
  return unit.within === void 0 ? unit : { ...unit, path: unit.within };
}
function about({ rule, exposure }) {
  const party = exposure.party?.id ?? "";
  switch (rule.entry.group) {
    case "decision":
      return [party, placeKey(exposure.place)];
    case "cause": {
      const { place } = exposure;
      const reason = "reason" in place ? place.reason : null;
      return reason === null ? [party, placeKey(place)] : [reason.code, reason.subject];
    }
    case "type":
      return [party, exposure.resource.type];
    case "party-and-unit":
    case "party-and-system":
      return [party];
    case "unit":
      return [];
  }
}
function wherePut(match) {
  return inRepository(whereDecided(match), match.exposure.resource.calls);
}
function whereDecided({ rule, exposure, system }) {
  const { place, deciding, resource } = exposure;
  switch (rule.entry.primary) {
    case "deciding":
      return deciding;
    case "cause":
      return ("reason" in place ? place.reason?.span : null) ?? deciding;
    case "provider":
      return resource.provider?.span ?? (resource.kind === "object" ? deciding : resource.span);
    case "system":
      return system?.span ?? deciding;
  }
}
function primaryOf(members) {
  const rank = ({ rule, exposure }) => {
    if (rule.entry.primary !== "provider") return 0;
    const { provider } = exposure.resource;
    return provider === null ? 2 : provider.alias === null ? 0 : 1;
  };
  let best;
  for (const member of members) {
    if (best === void 0) best = member;
    else if ((rank(member) - rank(best) || compareSpans(wherePut(member), wherePut(best))) < 0) best = member;
  }
  if (best === void 0) throw new Error("A group has at least one member");
  return wherePut(best);
}
function toGroup({ members, primary }) {
  const exposures = members.map(({ exposure }) => exposure).sort(compareExposures);
  const [first] = members;
  const [standing] = exposures;
  if (first === void 0 || standing === void 0) throw new Error("A group has at least one member");
  const { rule, system } = first;
  const identity = rule.entry.group === "type" ? [unitKey(standing.resource.unit)] : [...landmark(primary)];
  identity.push(...about({ rule, exposure: standing, system }));
  return { rule, primary, exposures, absorbed: [], system, identity };
}
function absorb(groups) {
  const decisions = /* @__PURE__ */ new Map();
  const result = [];
  for (const group of groups) {
    const [standing] = group.exposures;
    if (group.rule.entry.group !== "decision" || standing === void 0) {
      result.push(group);
      continue;
    }
    const key = [spanKey(group.primary), standing.party?.id ?? "", placeKey(standing.place)].join("\0");
    const same = decisions.get(key);
    if (same === void 0) decisions.set(key, [group]);
    else same.push(group);
  }
  for (const same of decisions.values()) result.push(...strongest(same));
  return result;
}
function strongest(groups) {
  const supersedes = (one, other) => one.rule.supersedes.has(other.rule.entry.id);
  return groups.filter((group) => !groups.some((other) => supersedes(other, group))).map((group) => {
    const weaker = groups.filter((other) => supersedes(group, other));
    const absorbed = weaker.flatMap(({ exposures }) => exposures).sort(compareExposures);
    return { ...group, absorbed };
  });
}
function spanKey({ file, start, end }) {
  return `${file.path}:${start}:${end}`;
}
function unitKey({ kind, path, variant }) {
  return [kind, path, ...variant ?? [""]].join("");
}
function placeKey(place) {
  const parts = [place.status, place.countries.join(",")];
  if ("code" in place) parts.push(place.code);
  if (place.status === "one-of") parts.push(...place.candidates.map(({ code }) => code));
  return parts.join("");
}

// src/policy/systems.ts
function systemFinder(context) {
  if (context.systems.length === 0) return () => null;
  const known = /* @__PURE__ */ new Map();
  const of = (path) => {
    const before = known.get(path);
    if (before !== void 0) return before;
    const found = mostSpecific(context.systems, path);
    known.set(path, found);
    return found;
  };
  return ({ unit, span }) => of(unit.path) ?? of(span.file.path);
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

// src/policy/judge.ts
function judge(judgement) {
  const { policies, profile, catalogue, asOf, context, selected } = judgement;
  const rules = activeRules(policies.rules, profile, resolveAreas(catalogue, profile, asOf));
  const speech = { words: policies.words, profile, context, catalogue };
  const groups = groupMatches(matchesOf(judgement, rules)).filter(({ rule }) => selected === null || selected.has(rule.entry.id)).toSorted(compareGroups);
  const twins = /* @__PURE__ */ new Map();
  return groups.map((group) => {
    const name = [group.rule.entry.id, ...group.identity].join("\0");
    const ordinal = twins.get(name) ?? 0;
    twins.set(name, ordinal + 1);
    return toFinding(group, ordinal, speech);
  });
}
function* matchesOf(judgement, rules) {
  const { exposures, context, asOf } = judgement;
  const systemOf = systemFinder(context);
  const agreedWith = agreementOf(context);
  for (const exposure of exposures) {
    const system = systemOf(exposure.resource);
    const agreed = agreedWith(exposure.party, system);
    const facts = { exposure, context, system, agreed, day: asOf };
    const matched = rules.filter((rule) => rule.matches(facts));
    for (const rule of matched) {
      if (matched.length > 1 && matched.some((other) => other.supersedes.has(rule.entry.id))) continue;
      yield { rule, exposure, system };
    }
  }
}
var severity = { error: 0, warning: 1, note: 2 };
function compareGroups(left, right) {
  return severity[left.rule.level] - severity[right.rule.level] || compareSpans(left.primary, right.primary) || compareTexts(left.rule.entry.id, right.rule.entry.id) || compareTexts(left.identity.join("\0"), right.identity.join("\0"));
}
function toFinding(group, ordinal, speech) {
  const { entry, level } = group.rule;
  const [standing] = group.exposures;
  if (standing === void 0) throw new Error("A group has at least one exposure");
  const exposures = [...group.exposures, ...group.absorbed];
  const resources = resourcesOf(exposures);
  const { system } = group;
  const same = (value) => {
    const first = value(standing);
    return group.exposures.every((exposure) => value(exposure) === first) ? first : null;
  };
  return {
    id: fingerprint(entry.id, group.identity, ordinal),
    rule: entry.id,
    level,
    primary: group.primary,
    resources,
    units: unitsOf(resources),
    party: same(({ party }) => party?.id) === null ? null : standing.party,
    place: entry.group === "decision" || entry.group === "cause" ? standing.place : null,
    role: same(({ role }) => role),
    message: message(entry.message, { exposure: standing, resources, system }, speech),
    evidence: evidenceOf(group, standing, speech),
    precision: lowest([entry.precision, ...exposures.map(({ precision }) => precision)]),
    exposures,
    exception: null,
    quiet: entry.quiet ?? false
  };
}
function evidenceOf({ rule, primary }, standing, speech) {
  const { party } = standing;
  const aboutParty = rule.entry.group === "party-and-unit" || rule.entry.group === "party-and-system";
  if (!aboutParty || party === null) return standing.evidence;
  return [
    { kind: "file", span: primary },
    { kind: "catalogue", text: controlText(party, speech.words), source: party.source, asOf: party.asOf }
  ];
}
function resourcesOf(exposures) {
  return [...new Map(exposures.map(({ resource }) => [resource.id, resource])).values()].sort(
    compareResources
  );
}
function unitsOf(resources) {
  return [...new Map(resources.map(({ unit }) => [unitKey(unit), unit])).values()].sort(compareUnits);
}
var precisions = ["low", "medium", "high", "very-high"];
function lowest(values) {
  return precisions.find((precision) => values.includes(precision)) ?? "low";
}

// src/policy/notes.ts
function notes(policies, profile, context, asOf) {
  return [...notJudged(policies, profile, context), ...outOfTime(profile, asOf)];
}
function notJudged(policies, profile, context) {
  if (context.systems.length > 0) return [];
  const ids = policies.rules.filter((rule) => levelOf(rule, profile) !== null).filter((rule) => fieldNames(rule.when).some((name) => name === "system" || name.startsWith("system."))).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    note(
      `No system is declared in cloudtoets.yaml, so what depends on that was not judged: ${ids.join(", ")}`
    )
  ];
}
function outOfTime({ id, effective, until }, asOf) {
  if (asOf < effective) return [note(`The profile ${id} takes effect on ${effective}, after ${asOf}`)];
  if (until !== void 0 && asOf >= until)
    return [note(`The profile ${id} was replaced on ${until}; areas are taken as they were until then`)];
  return [];
}
function note(message2) {
  return { level: "note", file: null, span: null, message: message2, incomplete: false };
}

// src/policy/rules.ts
function ruleFacts(policies, profile) {
  return policies.rules.flatMap((rule) => {
    const level = levelOf(rule, profile);
    return level === null ? [] : [{ ...factsOf(rule, profile), level }];
  }).toSorted((left, right) => compareTexts(left.id, right.id));
}
function factsOf(rule, profile) {
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
    message: `No rule is called "${name}", and none starts with it${suggestion(name, ids)}`,
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

export {
  shippedPolicies,
  loadPolicies,
  configurationName,
  loadContext,
  findConfiguration,
  systemFinder,
  judge,
  notes,
  ruleFacts,
  profileFacts,
  selectRules
};
