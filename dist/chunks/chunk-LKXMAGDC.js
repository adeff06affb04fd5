import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  membersOn
} from "./chunk-BUOX6TFJ.js";

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

// src/policy/day.ts
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export {
  nearest,
  suggestion,
  resolveAreas,
  isCountry,
  nameOf,
  isDay
};
