import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  compareExposures,
  compareSpans,
  landmark
} from "./chunk-KPDNS6Q5.js";
import {
  inRepository
} from "./chunk-L73YKDKK.js";

// src/policy/group.ts
function groupMatches(matches) {
  const gathered = gather(matches, keyOf);
  const placed = [...gathered.values()].map((members) => ({ members, primary: primaryOf(members) }));
  const together = /* @__PURE__ */ new Map();
  for (const { members, primary } of placed) {
    const [first] = members;
    if (first === void 0) continue;
    const key = [first.rule.entry.id, first.level, spanKey(primary), ...about(first)].join("\0");
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
  return [match.rule.entry.id, match.level, ...togetherBy(match)].join("\0");
}
function togetherBy(match) {
  const { rule, exposure } = match;
  const where = wherePut(match);
  switch (rule.entry.group) {
    case "cause":
      if (isNamedPlaceholder(exposure)) {
        return [unitKey(wholeOf(exposure.resource.unit)), ...about(match)];
      }
      return [spanKey(where), ...about(match)];
    case "decision":
      return [spanKey(where), ...about(match)];
    case "type":
    case "place-and-unit":
    case "party-and-unit":
    case "unit":
    case "exception":
      return [unitKey(wholeOf(exposure.resource.unit)), ...about(match)];
    case "party-and-system":
    case "system":
      return [match.system?.name ?? unitKey(wholeOf(exposure.resource.unit)), ...about(match)];
    case "party":
      return about(match);
    case "organisation":
      return [];
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
      return [party, ...placePart(rule, exposure)];
    case "place-and-unit":
      return [party, placeKey(exposure.place)];
    case "cause": {
      const { place } = exposure;
      const reason = "reason" in place ? place.reason : null;
      return reason === null ? [party, placeKey(place)] : [reason.code, reason.subject];
    }
    case "type":
      return [party, exposure.resource.type];
    case "party":
    case "party-and-unit":
    case "party-and-system":
      return [party];
    case "unit":
    case "system":
    case "organisation":
    case "exception":
      return [];
  }
}
function placePart({ entry }, { place }) {
  return entry.property === void 0 ? [placeKey(place)] : [];
}
function wherePut(match) {
  return inRepository(whereDecided(match), match.exposure.resource.calls);
}
function whereDecided({ rule, exposure, system, organisation, brought }) {
  const { place, deciding, resource, beneath } = exposure;
  switch (rule.entry.primary) {
    case "deciding":
    case "exception":
      return deciding;
    case "cause":
      return ("reason" in place ? place.reason?.span : null) ?? deciding;
    case "provider":
      if (beneath !== void 0) return deciding;
      return resource.provider?.span ?? (resource.kind === "object" ? deciding : resource.span);
    case "system":
      return system?.span ?? deciding;
    case "organisation":
      return organisation ?? deciding;
    case "new-tie":
      return brought ?? deciding;
  }
}
function primaryOf(members) {
  const rank = ({ rule, exposure }) => {
    if (rule.entry.primary !== "provider") return 0;
    const { provider } = exposure.resource;
    if (exposure.beneath !== void 0) return 3;
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
var unitsOnly = /* @__PURE__ */ new Set(["type", "place-and-unit"]);
function toGroup({ members, primary }) {
  const exposures = members.map(({ exposure }) => exposure).sort(compareExposures);
  const [first] = members;
  const [standing] = exposures;
  if (first === void 0 || standing === void 0) throw new Error("A group has at least one member");
  const { rule, system, level, term } = first;
  const identity = unitsOnly.has(rule.entry.group) ? [unitKey(standing.resource.unit)] : [...landmark(primary)];
  identity.push(...about({ rule, exposure: standing }));
  return { rule, level, term, primary, exposures, absorbed: [], system, identity };
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
    const key = [spanKey(group.primary), standing.party?.id ?? "", ...placePart(group.rule, standing)].join(
      "\0"
    );
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

export {
  groupMatches,
  spanKey,
  unitKey,
  placeKey
};
