import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  fill,
  phrases
} from "./chunk-7BFWJTKK.js";

// src/report/alternatives.ts
var mostServices = 3;
function alternativesText({ name, services }, language) {
  const named = services.slice(0, mostServices).map(({ name: service, country, types: [type], through: [pointed] }) => {
    const facts = [country ?? phrases.ownRun[language], type ?? pointed ?? ""];
    return `${service} (${facts.filter((fact) => fact !== "").join(", ")})`;
  });
  const rest = services.length - named.length;
  if (rest > 0) named.push(fill(phrases.more[language], { count: rest }));
  return `${name[language]}: ${named.join("; ")}`;
}
function distinctAlternatives(findings) {
  const byPurpose = /* @__PURE__ */ new Map();
  for (const one of findings.flatMap(({ alternatives }) => alternatives ?? [])) {
    if (!byPurpose.has(one.purpose)) byPurpose.set(one.purpose, one);
  }
  return [...byPurpose.values()];
}

export {
  alternativesText,
  distinctAlternatives
};
