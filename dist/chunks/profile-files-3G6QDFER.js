import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  checkBasis,
  validateProfile
} from "./chunk-APRNWPWT.js";
import {
  at,
  checkFile,
  refusalAt,
  start,
  statedId
} from "./chunk-SDND374Y.js";
import "./chunk-IO6L5MYY.js";
import {
  phrases
} from "./chunk-R3KOBX5L.js";
import "./chunk-QAKMIM6R.js";
import {
  nameOf
} from "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import {
  keyAt
} from "./chunk-YM7HZWET.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-KPDNS6Q5.js";
import {
  isDay
} from "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/policy/profile-files.ts
function readProfiles(files, known, vocabulary) {
  const refusals = [];
  const read = /* @__PURE__ */ new Map();
  const stated = /* @__PURE__ */ new Set();
  for (const file of files) {
    const checked = checkFile(file, validateProfile);
    if (checked.kind === "refused") {
      refusals.push(...checked.refusals);
      stated.add(statedId(checked.tree) ?? "");
    } else if (checked.kind === "empty") refusals.push(refusalAt(start(file), phrases.nothingIn("profile")));
    else {
      const profile = checked.data;
      const taken = read.has(profile.id) || known.some(({ id }) => id === profile.id);
      if (taken) refusals.push(refusalAt(at(checked.tree, "/id"), phrases.twice("profile", profile.id)));
      else read.set(profile.id, { profile, tree: checked.tree });
    }
  }
  for (const { profile, tree } of read.values()) refusals.push(...crossCheck(profile, tree, vocabulary));
  const profiles = [...read.values()].flatMap((one) => {
    const resolved = resolve(one, read, known);
    if ("message" in resolved) refusals.push(resolved);
    return "message" in resolved ? [] : [resolved];
  });
  return { profiles, refusals, ids: /* @__PURE__ */ new Set([...stated, ...read.keys()]) };
}
function crossCheck(profile, tree, { areas, rules }) {
  const refusals = [...checkBasis(profile.basis, tree, /* @__PURE__ */ new Set())];
  const day = (path, text) => {
    if (text !== void 0 && !isDay(text)) refusals.push(refusalAt(at(tree, path), phrases.noDay(text)));
  };
  day("/effective", profile.effective);
  day("/until", profile.until);
  for (const [position, { from, until }] of (profile.transition ?? []).entries()) {
    day(`/transition/${position}/from`, from);
    day(`/transition/${position}/until`, until);
  }
  for (const key of ["allowed", "excluded"])
    for (const [position, reference] of (profile[key] ?? []).entries()) {
      const name = nameOf(reference);
      if ("area" in reference && !areas.has(name))
        refusals.push(refusalAt(at(tree, `/${key}/${position}/area`), phrases.unknown("area", name, areas)));
    }
  for (const id of Object.keys(profile.levels ?? {}))
    if (rules !== null && !rules.has(id))
      refusals.push(refusalAt(keyAt(tree, `/levels/${id}`) ?? tree, phrases.unknown("rule", id, rules)));
  return refusals;
}
function resolve({ profile, tree }, read, known) {
  const chain = [profile];
  const lineage = [profile.id];
  let base = profile.extends;
  while (base !== void 0) {
    if (lineage.includes(base))
      return refusalAt(at(tree, "/extends"), phrases.extendsItself(profile.id, [...lineage, base]));
    const own = read.get(base)?.profile;
    const found = own ?? known.find(({ id }) => id === base);
    if (found === void 0) {
      const ids = [...read.keys(), ...known.map(({ id }) => id)];
      return refusalAt(at(tree, "/extends"), phrases.unknown("profile", base, ids));
    }
    chain.push(found);
    lineage.push(..."lineage" in found ? found.lineage : [found.id]);
    base = own?.extends;
  }
  return inherit(profile, chain, lineage) ?? allowsNothing(profile, tree);
}
function allowsNothing({ id }, tree) {
  return refusalAt(tree, phrases.allowsNothing(id));
}
function inherit({ extends: _, ...own }, chain, lineage) {
  const nearest = (key) => chain.map((profile) => profile[key]).find((value) => value !== void 0);
  const allowed = nearest("allowed");
  if (allowed === void 0) return null;
  const excluded = nearest("excluded");
  const transition = nearest("transition");
  const levels = Object.assign({}, ...chain.toReversed().map((profile) => profile.levels));
  return {
    ...own,
    lineage,
    allowed,
    ...excluded && { excluded },
    ...transition && { transition },
    ...Object.keys(levels).length > 0 && { levels }
  };
}
export {
  readProfiles
};
