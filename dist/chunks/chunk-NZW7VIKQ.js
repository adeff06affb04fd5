import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isDay
} from "./chunk-FKSWP7UE.js";

// src/policy/exceptions/statement.ts
var statementKeys = ["until", "by", "decision", "reason", "within", "documents"];
var piece = /([A-Za-z]+)=(?:"([^"]*)"|([^\s"]+))(?=\s|$)|\S+/g;
var mostShown = 60;
function readStatement(text) {
  const [, rules = "", rest = ""] = /^\s*(\S*)(.*)$/s.exec(text) ?? [];
  const values = /* @__PURE__ */ new Map();
  const unreadable = [];
  for (const [whole, name = "", quoted, bare] of rest.matchAll(piece)) {
    if (/^(?:#|\/\/)/.test(whole)) break;
    const key = statementKeys.find((known) => known === name);
    if (key === void 0 || values.has(key)) unreadable.push(whole.slice(0, mostShown));
    else values.set(key, (quoted ?? bare ?? "").trim());
  }
  return { rules: rules.split(",").filter((rule) => rule !== ""), values, unreadable };
}

// src/policy/exceptions/stated.ts
function statedIn(text, origin, span) {
  const statement = readStatement(text);
  const rules = statement.rules.length === 0 ? [""] : statement.rules;
  return rules.map((rule) => ({
    declared: declaredBy(statement, rule, span),
    origin,
    unreadable: firstFault(statement)
  }));
}
function declaredBy({ values }, rule, span) {
  const listed = (key) => values.get(key)?.split(",").map((one) => one.trim()) ?? null;
  return {
    rule,
    paths: null,
    resources: null,
    party: null,
    systems: null,
    until: values.get("until") ?? null,
    by: values.get("by") || null,
    decision: values.get("decision") || null,
    reason: values.get("reason") || null,
    conditions: { within: listed("within"), documents: listed("documents") },
    span
  };
}
function firstFault({ unreadable, values }) {
  const [piece2] = unreadable;
  const until = values.get("until");
  return piece2 ?? (until !== void 0 && !isDay(until) ? `until=${until}` : null);
}

export {
  statedIn
};
