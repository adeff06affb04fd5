import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  membersOn
} from "./chunk-BR44FHP7.js";

// src/policy/areas.ts
function dayOfAreas(profile, asOf) {
  return profile.until !== void 0 && asOf >= profile.until ? dayBefore(profile.until) : asOf;
}
function dayBefore(day) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
function resolveAreas(catalogue, profile, asOf) {
  const day = dayOfAreas(profile, asOf);
  const known = /* @__PURE__ */ new Map();
  const named = (name) => {
    const before = known.get(name);
    if (before !== void 0) return before;
    const members = name === "allowed" ? allowed() : areaNamed(name);
    known.set(name, members);
    return members;
  };
  const areaNamed = (name) => {
    return isCountry(name) ? /* @__PURE__ */ new Set([name]) : membersOn(catalogue, name, day);
  };
  const together = (references) => new Set(references.flatMap((reference) => [...named(nameOf(reference))]));
  const allowed = () => {
    const excluded = together(profile.excluded ?? []);
    return new Set([...together(profile.allowed)].filter((country) => !excluded.has(country)));
  };
  return named;
}
function isCountry(name) {
  return /^[A-Z]{2}$/.test(name);
}
function nameOf(reference) {
  return "area" in reference ? reference.area : reference.country;
}

export {
  resolveAreas,
  isCountry,
  nameOf
};
