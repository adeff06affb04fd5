import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  at,
  checkFile,
  refusalAt,
  start,
  statedId
} from "./chunk-SDND374Y.js";
import {
  areaNames,
  exceptionFields,
  exposureFields,
  fieldPaths,
  fields,
  fieldsIn,
  profileFields,
  scopeOf
} from "./chunk-IO6L5MYY.js";
import {
  phrases
} from "./chunk-R3KOBX5L.js";
import {
  isCountry
} from "./chunk-RJSWOWM6.js";
import {
  keyAt,
  nodeAt
} from "./chunk-YM7HZWET.js";
import {
  isDay
} from "./chunk-FKSWP7UE.js";
import {
  languages
} from "./chunk-L73YKDKK.js";

// src/policy/contradiction.ts
var mostWays = 256;
function contradictionIn(condition) {
  const ways = waysToMeet(condition, false);
  if (ways === null) return null;
  const contradictions = ways.map(contradictionAmong);
  return contradictions.every((field) => field !== null) ? contradictions[0] ?? null : null;
}
function waysToMeet(condition, negated) {
  const parts = Object.entries(condition).map(([key, value]) => {
    if (key === "not") return waysToMeet(value, !negated);
    if (key === "all" || key === "any") {
      const inner = value.map((one) => waysToMeet(one, negated));
      return key === "all" === negated ? either(inner) : together(inner);
    }
    const tests = typeof value === "object" ? Object.entries(value) : [["equals", value]];
    const literals = tests.map(([test, operand]) => [[{ field: key, test, operand, negated }]]);
    return negated ? either(literals) : together(literals);
  });
  return negated ? either(parts) : together(parts);
}
function either(parts) {
  const all = [];
  for (const part of parts) {
    if (part === null || all.length + part.length > mostWays) return null;
    all.push(...part);
  }
  return all;
}
function together(parts) {
  let all = [[]];
  for (const part of parts) {
    if (part === null || all.length * part.length > mostWays) return null;
    all = all.flatMap((way) => part.map((more) => [...way, ...more]));
  }
  return all;
}
var withCountries = ["known", "multi", "one-of", "area"];
function contradictionAmong(literals) {
  const tests = /* @__PURE__ */ new Map();
  for (const literal of literals) tests.set(literal.field, [...tests.get(literal.field) ?? [], literal]);
  const place = (tests.get("place") ?? []).filter(({ negated }) => !negated);
  if (place.length > 0) {
    if (placeContradicts(place)) return "place";
    const status = { field: "place.status", test: "in", operand: withCountries, negated: false };
    tests.set("place.status", [...tests.get("place.status") ?? [], status]);
  }
  for (const [name, own] of tests) {
    const field = fields.get(name);
    if (field === void 0 || field.type === "place") continue;
    const candidates = candidatesFor(field, own);
    if (!candidates.some((value) => own.every((literal) => holds(field, literal, value)))) return name;
  }
  return null;
}
function placeContradicts(literals) {
  const named = (test) => literals.filter((literal) => literal.test === test).map(({ operand }) => listOf(operand));
  return named("within").some(
    (inner) => named("outside").some((outer) => inner.every((area) => outer.includes(area)))
  );
}
function candidatesFor(field, literals) {
  const operands = literals.flatMap(({ operand }) => listOf(operand));
  switch (field.type) {
    case "word":
    case "scale":
      return [null, ...field.values];
    case "flag":
      return [null, true, false];
    case "number": {
      const numbers = operands.map(Number).filter(Number.isFinite);
      const between = numbers.flatMap((one) => numbers.map((other) => (one + other) / 2));
      return [null, 0, ...between, ...numbers.flatMap((one) => [one - 1, one + 1])];
    }
    case "day":
      return [null, "0000-01-01", "9999-12-31", ...operands];
    default:
      return [null, "￿", ...operands, ...operands.map((text) => `${text}￿`)];
  }
}
function holds(field, { test, operand, negated }, value) {
  const outcome = meets(field, test, operand, value);
  return outcome === null || outcome !== negated;
}
function meets(field, test, operand, value) {
  const rank = (word) => field.type === "scale" ? field.values.indexOf(String(word)) : -1;
  if (test === "known") return value !== null === operand;
  if (test === "within" || test === "outside" || test === "older-than") return value === null ? false : null;
  if (value === null) return false;
  switch (test) {
    case "equals":
      return value === operand;
    case "in":
      return listOf(operand).includes(String(value));
    case "starts-with":
      return String(value).startsWith(String(operand));
    case "at-least":
      return rank(value) >= rank(operand);
    case "at-most":
      return rank(value) <= rank(operand);
    case "from":
      return String(value) >= String(operand);
    case "before":
      return String(value) < String(operand);
    case "above":
      return Number(value) > Number(operand);
    case "below":
      return Number(value) < Number(operand);
    default:
      return null;
  }
}
function listOf(operand) {
  return (Array.isArray(operand) ? operand : [operand]).map(String);
}

// src/policy/types.ts
var scopes = ["exposure", "resource", "system", "organisation"];

// src/policy/validate-policy.generated.js
var validateRule = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "A rule of cloudtoets", "description": "What is said of an exposure when a condition holds. One rule per file.", "type": "object", "additionalProperties": false, "required": ["id", "title", "description", "help", "message", "remediation", "level", "when", "primary", "group", "tags", "basis", "precision", "securitySeverity"], "properties": { "id": { "type": "string", "pattern": "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "description": "Such as NLC-LOC-001; rules of your own take another first part." }, "title": { "$ref": "#/$defs/text" }, "description": { "$ref": "#/$defs/text" }, "help": { "$ref": "#/$defs/text" }, "message": { "$ref": "#/$defs/text", "description": "May hold fields such as {place}, {party} and {resources}." }, "remediation": { "$ref": "#/$defs/text" }, "level": { "type": "object", "description": "The level per profile; a profile that is not named does not have the rule.", "minProperties": 1, "additionalProperties": { "enum": ["error", "warning", "note"] } }, "scope": { "enum": ["exposure", "resource", "system", "organisation"], "description": "What is asked: each exposure when left out." }, "property": { "enum": ["service-category", "data", "encryption-at-rest", "encryption-in-transit", "key-holder", "elasticity"], "description": "With the scope of resources: the property that decided, on whose line the finding is put." }, "transition": { "enum": ["existing-use", "exit-plan"], "description": "The term of the policy that gives what exists time for this." }, "when": { "$ref": "#/$defs/condition" }, "primary": { "enum": ["deciding", "cause", "provider", "system", "organisation", "exception", "new-tie"], "description": "Where the finding is put." }, "group": { "enum": ["decision", "cause", "type", "place-and-unit", "party", "party-and-unit", "party-and-system", "system", "unit", "organisation", "exception"], "description": "What is one finding, beside rule and level." }, "supersedes": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" }, "description": "These are silent where this one speaks." }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" } }, "basis": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/basis" } }, "precision": { "enum": ["very-high", "high", "medium", "low"] }, "securitySeverity": { "type": "number", "minimum": 0.1, "maximum": 10 }, "quiet": { "type": "boolean", "description": "Kept out of SARIF." }, "alternatives": { "type": "boolean", "description": "Findings name alternatives under European control for the services that they are about." } }, "$defs": { "text": { "type": "object", "additionalProperties": false, "required": ["nl", "en"], "properties": { "nl": { "type": "string", "pattern": "\\S" }, "en": { "type": "string", "pattern": "\\S" } }, "description": "In both languages." }, "basis": { "type": "object", "additionalProperties": false, "required": ["document", "date", "strength"], "properties": { "document": { "type": "string", "pattern": "\\S" }, "paragraph": { "type": "string", "pattern": "\\S" }, "date": { "type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$", "description": "YYYY-MM-DD, YYYY-MM or YYYY" }, "reference": { "type": "string", "pattern": "\\S" }, "strength": { "enum": ["primary", "secondary", "own"], "description": "The text itself was read, a named reading of it, or a choice of our own." }, "profiles": { "type": "array", "minItems": 1, "items": { "type": "string" } } } }, "condition": { "description": "Every key must hold.", "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "all": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "any": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "not": { "$ref": "#/$defs/condition" }, "role": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] } }, "stores": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["yes", "no", "unknown"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["yes", "no", "unknown"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["yes", "no", "unknown"] } }, "cloud-use": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "general-rule": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "place": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "within": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "outside": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "touches": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 } } }, "place.status": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["known", "multi", "one-of", "area", "global", "customer-run", "unknown", "not-applicable"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["known", "multi", "one-of", "area", "global", "customer-run", "unknown", "not-applicable"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["known", "multi", "one-of", "area", "global", "customer-run", "unknown", "not-applicable"] } }, "place.reason": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] } }, "place.code": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "party": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "party.country": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" } }, "within": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "outside": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "known": { "type": "boolean" } } }, "else": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" } }, "party.agreed": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "party.sovereign-claim": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "party.beneath": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "party.as-of": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "resource.kind": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["resource", "data", "module", "provider", "backend", "object"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["resource", "data", "module", "provider", "backend", "object"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["resource", "data", "module", "provider", "backend", "object"] } }, "resource.type": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "resource.presence": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["certain", "possible"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["certain", "possible"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["certain", "possible"] } }, "category": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "encryption.at-rest": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "provider-key", "customer-key", "external-key"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "provider-key", "customer-key", "external-key"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "provider-key", "customer-key", "external-key"] } }, "encryption.in-transit": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["enforced", "optional", "outdated", "none"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["enforced", "optional", "outdated", "none"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["enforced", "optional", "outdated", "none"] } }, "key-holder": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["provider", "customer", "external"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["provider", "customer", "external"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["provider", "customer", "external"] } }, "elasticity": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["elastic", "fixed"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["elastic", "fixed"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["elastic", "fixed"] } }, "copies.at-one-party": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "directory.only-from-there": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "joined.rubricering": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." } }, "at-least": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "at-most": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." } }, "joined.tbb": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." } }, "at-least": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "at-most": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." } }, "joined.personal-data": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "ordinary", "special"], "description": "The least first." } }, "at-least": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "at-most": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "ordinary", "special"], "description": "The least first." } }, "joined.base-registry": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "copy", "source"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "copy", "source"], "description": "The least first." } }, "at-least": { "enum": ["none", "copy", "source"], "description": "The least first." }, "at-most": { "enum": ["none", "copy", "source"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "copy", "source"], "description": "The least first." } }, "joined.heavier": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "dependence.grew": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "system.material": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.rubricering": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." } }, "at-least": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "at-most": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." } }, "system.tbb": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." } }, "at-least": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "at-most": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." } }, "system.beschikbaarheid": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.integriteit": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.vertrouwelijkheid": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.biv": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.classified": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.personal-data": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "ordinary", "special"], "description": "The least first." } }, "at-least": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "at-most": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "ordinary", "special"], "description": "The least first." } }, "system.base-registry": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "copy", "source"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "copy", "source"], "description": "The least first." } }, "at-least": { "enum": ["none", "copy", "source"], "description": "The least first." }, "at-most": { "enum": ["none", "copy", "source"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "copy", "source"], "description": "The least first." } }, "system.application": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["mail", "documents", "other"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["mail", "documents", "other"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["mail", "documents", "other"] } }, "system.entity": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["vital", "wwke", "cbw-essential"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["vital", "wwke", "cbw-essential"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["vital", "wwke", "cbw-essential"] } }, "system.burst": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.exit-plan": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.exit-plan.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.exit-plan.tested": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.exit-plan.both-scenarios": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.risk-analysis": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.risk-analysis.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.dpia": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.dpia.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.dtia": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.dtia.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.reported-to-ciso-rijk": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.mail-conditions": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.existing-since": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.contract-until": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "organisation": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "organisation.largest-share": { "type": "object", "minProperties": 1, "additionalProperties": false, "required": [], "properties": { "above": { "type": "number" }, "below": { "type": "number" }, "known": { "type": "boolean" } } }, "organisation.eea-share": { "type": "object", "minProperties": 1, "additionalProperties": false, "required": [], "properties": { "above": { "type": "number" }, "below": { "type": "number" }, "known": { "type": "boolean" } } }, "organisation.kind": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"] } }, "exception": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["expired", "incomplete", "unreadable", "unknown-rule", "too-long", "in-code", "new-in-code", "document-missing", "outside", "unused"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["expired", "incomplete", "unreadable", "unknown-rule", "too-long", "in-code", "new-in-code", "document-missing", "outside", "unused"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["expired", "incomplete", "unreadable", "unknown-rule", "too-long", "in-code", "new-in-code", "document-missing", "outside", "unused"] } }, "day": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } } } } } };
var schema12 = { "type": "object", "additionalProperties": false, "required": ["nl", "en"], "properties": { "nl": { "type": "string", "pattern": "\\S" }, "en": { "type": "string", "pattern": "\\S" } }, "description": "In both languages." };
var schema18 = { "type": "object", "additionalProperties": false, "required": ["document", "date", "strength"], "properties": { "document": { "type": "string", "pattern": "\\S" }, "paragraph": { "type": "string", "pattern": "\\S" }, "date": { "type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$", "description": "YYYY-MM-DD, YYYY-MM or YYYY" }, "reference": { "type": "string", "pattern": "\\S" }, "strength": { "enum": ["primary", "secondary", "own"], "description": "The text itself was read, a named reading of it, or a choice of our own." }, "profiles": { "type": "array", "minItems": 1, "items": { "type": "string" } } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
var pattern1 = new RegExp("\\S", "u");
var pattern45 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern48 = new RegExp("^\\d{4}(-\\d{2}(-\\d{2})?)?$", "u");
var schema17 = { "description": "Every key must hold.", "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "all": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "any": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "not": { "$ref": "#/$defs/condition" }, "role": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] } }, "stores": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["yes", "no", "unknown"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["yes", "no", "unknown"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["yes", "no", "unknown"] } }, "cloud-use": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "general-rule": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "place": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "within": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "outside": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "touches": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 } } }, "place.status": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["known", "multi", "one-of", "area", "global", "customer-run", "unknown", "not-applicable"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["known", "multi", "one-of", "area", "global", "customer-run", "unknown", "not-applicable"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["known", "multi", "one-of", "area", "global", "customer-run", "unknown", "not-applicable"] } }, "place.reason": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] } }, "place.code": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "party": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "party.country": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" } }, "within": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "outside": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "known": { "type": "boolean" } } }, "else": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" } }, "party.agreed": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "party.sovereign-claim": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "party.beneath": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "party.as-of": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "resource.kind": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["resource", "data", "module", "provider", "backend", "object"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["resource", "data", "module", "provider", "backend", "object"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["resource", "data", "module", "provider", "backend", "object"] } }, "resource.type": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "resource.presence": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["certain", "possible"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["certain", "possible"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["certain", "possible"] } }, "category": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "encryption.at-rest": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "provider-key", "customer-key", "external-key"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "provider-key", "customer-key", "external-key"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "provider-key", "customer-key", "external-key"] } }, "encryption.in-transit": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["enforced", "optional", "outdated", "none"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["enforced", "optional", "outdated", "none"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["enforced", "optional", "outdated", "none"] } }, "key-holder": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["provider", "customer", "external"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["provider", "customer", "external"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["provider", "customer", "external"] } }, "elasticity": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["elastic", "fixed"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["elastic", "fixed"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["elastic", "fixed"] } }, "copies.at-one-party": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "directory.only-from-there": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "joined.rubricering": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." } }, "at-least": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "at-most": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." } }, "joined.tbb": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." } }, "at-least": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "at-most": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." } }, "joined.personal-data": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "ordinary", "special"], "description": "The least first." } }, "at-least": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "at-most": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "ordinary", "special"], "description": "The least first." } }, "joined.base-registry": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "copy", "source"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "copy", "source"], "description": "The least first." } }, "at-least": { "enum": ["none", "copy", "source"], "description": "The least first." }, "at-most": { "enum": ["none", "copy", "source"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "copy", "source"], "description": "The least first." } }, "joined.heavier": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "dependence.grew": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "system.material": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.rubricering": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." } }, "at-least": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "at-most": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." } }, "system.tbb": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." } }, "at-least": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "at-most": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." } }, "system.beschikbaarheid": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.integriteit": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.vertrouwelijkheid": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.biv": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.classified": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.personal-data": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "ordinary", "special"], "description": "The least first." } }, "at-least": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "at-most": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "ordinary", "special"], "description": "The least first." } }, "system.base-registry": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "copy", "source"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "copy", "source"], "description": "The least first." } }, "at-least": { "enum": ["none", "copy", "source"], "description": "The least first." }, "at-most": { "enum": ["none", "copy", "source"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "copy", "source"], "description": "The least first." } }, "system.application": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["mail", "documents", "other"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["mail", "documents", "other"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["mail", "documents", "other"] } }, "system.entity": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["vital", "wwke", "cbw-essential"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["vital", "wwke", "cbw-essential"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["vital", "wwke", "cbw-essential"] } }, "system.burst": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.exit-plan": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.exit-plan.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.exit-plan.tested": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.exit-plan.both-scenarios": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.risk-analysis": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.risk-analysis.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.dpia": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.dpia.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.dtia": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.dtia.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.reported-to-ciso-rijk": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.mail-conditions": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.existing-since": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "system.contract-until": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } }, "organisation": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "organisation.largest-share": { "type": "object", "minProperties": 1, "additionalProperties": false, "required": [], "properties": { "above": { "type": "number" }, "below": { "type": "number" }, "known": { "type": "boolean" } } }, "organisation.eea-share": { "type": "object", "minProperties": 1, "additionalProperties": false, "required": [], "properties": { "above": { "type": "number" }, "below": { "type": "number" }, "known": { "type": "boolean" } } }, "organisation.kind": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"] } }, "exception": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["expired", "incomplete", "unreadable", "unknown-rule", "too-long", "in-code", "new-in-code", "document-missing", "outside", "unused"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["expired", "incomplete", "unreadable", "unknown-rule", "too-long", "in-code", "new-in-code", "document-missing", "outside", "unused"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["expired", "incomplete", "unreadable", "unknown-rule", "too-long", "in-code", "new-in-code", "document-missing", "outside", "unused"] } }, "day": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "older-than": { "type": "string", "pattern": "^[1-9]\\d{0,3} (months?|days?|years?)$", "description": "Such as 12 months, before the day that is judged as" }, "known": { "type": "boolean" } } } } };
var wrapper0 = { validate: validate11 };
var pattern11 = new RegExp("^[A-Z]{2}$", "u");
var pattern14 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var pattern16 = new RegExp("^[1-9]\\d{0,3} (months?|days?|years?)$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema17.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.all !== void 0) {
      let data0 = data.all;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.all, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data0[i0], { instancePath: instancePath + "/all/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.all.type, parentSchema: schema17.properties.all, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.any !== void 0) {
      let data2 = data.any;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.any, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!wrapper0.validate(data2[i1], { instancePath: instancePath + "/any/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.any.type, parentSchema: schema17.properties.any, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.not !== void 0) {
      if (!wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0) {
      let data5 = data.role;
      if (typeof data5 !== "string" && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        const err6 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: schema17.properties.role.type }, message: "must be string,object", schema: schema17.properties.role.type, parentSchema: schema17.properties.role, data: data5 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      const _errs11 = errors;
      let valid5 = true;
      const _errs12 = errors;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        const err7 = {};
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      errors = _errs11;
      if (vErrors !== null) {
        if (_errs11) {
          vErrors.length = _errs11;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs14 = errors;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          if (Object.keys(data5).length < 1) {
            const err8 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.role.then, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          for (const key1 in data5) {
            if (!(key1 === "equals" || key1 === "in" || key1 === "known")) {
              const err9 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.role.then, data: data5 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data5.equals !== void 0) {
            let data6 = data5.equals;
            if (!(data6 === "hosting" || data6 === "replica" || data6 === "backup" || data6 === "key" || data6 === "log" || data6 === "identity" || data6 === "dns" || data6 === "delivery" || data6 === "processing" || data6 === "network" || data6 === "state" || data6 === "image" || data6 === "source" || data6 === "endpoint")) {
              const err10 = { instancePath: instancePath + "/role/equals", schemaPath: "#/properties/role/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties.role.then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.role.then.properties.equals.enum, parentSchema: schema17.properties.role.then.properties.equals, data: data6 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data5.in !== void 0) {
            let data7 = data5.in;
            if (Array.isArray(data7)) {
              if (data7.length < 1) {
                const err11 = { instancePath: instancePath + "/role/in", schemaPath: "#/properties/role/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.role.then.properties.in, data: data7 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              const len2 = data7.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data8 = data7[i2];
                if (!(data8 === "hosting" || data8 === "replica" || data8 === "backup" || data8 === "key" || data8 === "log" || data8 === "identity" || data8 === "dns" || data8 === "delivery" || data8 === "processing" || data8 === "network" || data8 === "state" || data8 === "image" || data8 === "source" || data8 === "endpoint")) {
                  const err12 = { instancePath: instancePath + "/role/in/" + i2, schemaPath: "#/properties/role/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties.role.then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.role.then.properties.in.items.enum, parentSchema: schema17.properties.role.then.properties.in.items, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            } else {
              const err13 = { instancePath: instancePath + "/role/in", schemaPath: "#/properties/role/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.role.then.properties.in.type, parentSchema: schema17.properties.role.then.properties.in, data: data7 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data5.known !== void 0) {
            let data9 = data5.known;
            if (typeof data9 !== "boolean") {
              const err14 = { instancePath: instancePath + "/role/known", schemaPath: "#/properties/role/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.role.then.properties.known.type, parentSchema: schema17.properties.role.then.properties.known, data: data9 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        } else {
          const err15 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.role.then.type, parentSchema: schema17.properties.role.then, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        var _valid0 = _errs14 === errors;
        valid5 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs23 = errors;
        if (!(data5 === "hosting" || data5 === "replica" || data5 === "backup" || data5 === "key" || data5 === "log" || data5 === "identity" || data5 === "dns" || data5 === "delivery" || data5 === "processing" || data5 === "network" || data5 === "state" || data5 === "image" || data5 === "source" || data5 === "endpoint")) {
          const err16 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/else/enum", keyword: "enum", params: { allowedValues: schema17.properties.role.else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.role.else.enum, parentSchema: schema17.properties.role.else, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        var _valid0 = _errs23 === errors;
        valid5 = _valid0;
        ifClause0 = "else";
      }
      if (!valid5) {
        const err17 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema17.properties.role.if, parentSchema: schema17.properties.role, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.stores !== void 0) {
      let data10 = data.stores;
      if (typeof data10 !== "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        const err18 = { instancePath: instancePath + "/stores", schemaPath: "#/properties/stores/type", keyword: "type", params: { type: schema17.properties.stores.type }, message: "must be string,object", schema: schema17.properties.stores.type, parentSchema: schema17.properties.stores, data: data10 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      const _errs26 = errors;
      let valid9 = true;
      const _errs27 = errors;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        const err19 = {};
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      var _valid1 = _errs27 === errors;
      errors = _errs26;
      if (vErrors !== null) {
        if (_errs26) {
          vErrors.length = _errs26;
        } else {
          vErrors = null;
        }
      }
      let ifClause1;
      if (_valid1) {
        const _errs29 = errors;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          if (Object.keys(data10).length < 1) {
            const err20 = { instancePath: instancePath + "/stores", schemaPath: "#/properties/stores/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.stores.then, data: data10 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          for (const key2 in data10) {
            if (!(key2 === "equals" || key2 === "in" || key2 === "known")) {
              const err21 = { instancePath: instancePath + "/stores", schemaPath: "#/properties/stores/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.stores.then, data: data10 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          if (data10.equals !== void 0) {
            let data11 = data10.equals;
            if (!(data11 === "yes" || data11 === "no" || data11 === "unknown")) {
              const err22 = { instancePath: instancePath + "/stores/equals", schemaPath: "#/properties/stores/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties.stores.then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.stores.then.properties.equals.enum, parentSchema: schema17.properties.stores.then.properties.equals, data: data11 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
          if (data10.in !== void 0) {
            let data12 = data10.in;
            if (Array.isArray(data12)) {
              if (data12.length < 1) {
                const err23 = { instancePath: instancePath + "/stores/in", schemaPath: "#/properties/stores/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.stores.then.properties.in, data: data12 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              const len3 = data12.length;
              for (let i3 = 0; i3 < len3; i3++) {
                let data13 = data12[i3];
                if (!(data13 === "yes" || data13 === "no" || data13 === "unknown")) {
                  const err24 = { instancePath: instancePath + "/stores/in/" + i3, schemaPath: "#/properties/stores/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties.stores.then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.stores.then.properties.in.items.enum, parentSchema: schema17.properties.stores.then.properties.in.items, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            } else {
              const err25 = { instancePath: instancePath + "/stores/in", schemaPath: "#/properties/stores/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.stores.then.properties.in.type, parentSchema: schema17.properties.stores.then.properties.in, data: data12 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          if (data10.known !== void 0) {
            let data14 = data10.known;
            if (typeof data14 !== "boolean") {
              const err26 = { instancePath: instancePath + "/stores/known", schemaPath: "#/properties/stores/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.stores.then.properties.known.type, parentSchema: schema17.properties.stores.then.properties.known, data: data14 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        } else {
          const err27 = { instancePath: instancePath + "/stores", schemaPath: "#/properties/stores/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.stores.then.type, parentSchema: schema17.properties.stores.then, data: data10 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        var _valid1 = _errs29 === errors;
        valid9 = _valid1;
        ifClause1 = "then";
      } else {
        const _errs38 = errors;
        if (!(data10 === "yes" || data10 === "no" || data10 === "unknown")) {
          const err28 = { instancePath: instancePath + "/stores", schemaPath: "#/properties/stores/else/enum", keyword: "enum", params: { allowedValues: schema17.properties.stores.else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.stores.else.enum, parentSchema: schema17.properties.stores.else, data: data10 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        var _valid1 = _errs38 === errors;
        valid9 = _valid1;
        ifClause1 = "else";
      }
      if (!valid9) {
        const err29 = { instancePath: instancePath + "/stores", schemaPath: "#/properties/stores/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema17.properties.stores.if, parentSchema: schema17.properties.stores, data: data10 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data["cloud-use"] !== void 0) {
      let data15 = data["cloud-use"];
      if (typeof data15 !== "boolean" && !(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        const err30 = { instancePath: instancePath + "/cloud-use", schemaPath: "#/properties/cloud-use/type", keyword: "type", params: { type: schema17.properties["cloud-use"].type }, message: "must be boolean,object", schema: schema17.properties["cloud-use"].type, parentSchema: schema17.properties["cloud-use"], data: data15 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      const _errs41 = errors;
      let valid13 = true;
      const _errs42 = errors;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        const err31 = {};
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      var _valid2 = _errs42 === errors;
      errors = _errs41;
      if (vErrors !== null) {
        if (_errs41) {
          vErrors.length = _errs41;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs44 = errors;
        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
          if (Object.keys(data15).length < 1) {
            const err32 = { instancePath: instancePath + "/cloud-use", schemaPath: "#/properties/cloud-use/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["cloud-use"].then, data: data15 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          for (const key3 in data15) {
            if (!(key3 === "equals" || key3 === "known")) {
              const err33 = { instancePath: instancePath + "/cloud-use", schemaPath: "#/properties/cloud-use/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["cloud-use"].then, data: data15 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
          if (data15.equals !== void 0) {
            let data16 = data15.equals;
            if (typeof data16 !== "boolean") {
              const err34 = { instancePath: instancePath + "/cloud-use/equals", schemaPath: "#/properties/cloud-use/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["cloud-use"].then.properties.equals.type, parentSchema: schema17.properties["cloud-use"].then.properties.equals, data: data16 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
          if (data15.known !== void 0) {
            let data17 = data15.known;
            if (typeof data17 !== "boolean") {
              const err35 = { instancePath: instancePath + "/cloud-use/known", schemaPath: "#/properties/cloud-use/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["cloud-use"].then.properties.known.type, parentSchema: schema17.properties["cloud-use"].then.properties.known, data: data17 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        } else {
          const err36 = { instancePath: instancePath + "/cloud-use", schemaPath: "#/properties/cloud-use/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["cloud-use"].then.type, parentSchema: schema17.properties["cloud-use"].then, data: data15 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        var _valid2 = _errs44 === errors;
        valid13 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs51 = errors;
        if (typeof data15 !== "boolean") {
          const err37 = { instancePath: instancePath + "/cloud-use", schemaPath: "#/properties/cloud-use/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["cloud-use"].else.type, parentSchema: schema17.properties["cloud-use"].else, data: data15 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        var _valid2 = _errs51 === errors;
        valid13 = _valid2;
        ifClause2 = "else";
      }
      if (!valid13) {
        const err38 = { instancePath: instancePath + "/cloud-use", schemaPath: "#/properties/cloud-use/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema17.properties["cloud-use"].if, parentSchema: schema17.properties["cloud-use"], data: data15 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data["general-rule"] !== void 0) {
      let data18 = data["general-rule"];
      if (typeof data18 !== "boolean" && !(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
        const err39 = { instancePath: instancePath + "/general-rule", schemaPath: "#/properties/general-rule/type", keyword: "type", params: { type: schema17.properties["general-rule"].type }, message: "must be boolean,object", schema: schema17.properties["general-rule"].type, parentSchema: schema17.properties["general-rule"], data: data18 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      const _errs55 = errors;
      let valid15 = true;
      const _errs56 = errors;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
        const err40 = {};
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      var _valid3 = _errs56 === errors;
      errors = _errs55;
      if (vErrors !== null) {
        if (_errs55) {
          vErrors.length = _errs55;
        } else {
          vErrors = null;
        }
      }
      let ifClause3;
      if (_valid3) {
        const _errs58 = errors;
        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
          if (Object.keys(data18).length < 1) {
            const err41 = { instancePath: instancePath + "/general-rule", schemaPath: "#/properties/general-rule/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["general-rule"].then, data: data18 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          for (const key4 in data18) {
            if (!(key4 === "equals" || key4 === "known")) {
              const err42 = { instancePath: instancePath + "/general-rule", schemaPath: "#/properties/general-rule/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["general-rule"].then, data: data18 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
          if (data18.equals !== void 0) {
            let data19 = data18.equals;
            if (typeof data19 !== "boolean") {
              const err43 = { instancePath: instancePath + "/general-rule/equals", schemaPath: "#/properties/general-rule/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["general-rule"].then.properties.equals.type, parentSchema: schema17.properties["general-rule"].then.properties.equals, data: data19 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
          if (data18.known !== void 0) {
            let data20 = data18.known;
            if (typeof data20 !== "boolean") {
              const err44 = { instancePath: instancePath + "/general-rule/known", schemaPath: "#/properties/general-rule/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["general-rule"].then.properties.known.type, parentSchema: schema17.properties["general-rule"].then.properties.known, data: data20 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        } else {
          const err45 = { instancePath: instancePath + "/general-rule", schemaPath: "#/properties/general-rule/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["general-rule"].then.type, parentSchema: schema17.properties["general-rule"].then, data: data18 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        var _valid3 = _errs58 === errors;
        valid15 = _valid3;
        ifClause3 = "then";
      } else {
        const _errs65 = errors;
        if (typeof data18 !== "boolean") {
          const err46 = { instancePath: instancePath + "/general-rule", schemaPath: "#/properties/general-rule/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["general-rule"].else.type, parentSchema: schema17.properties["general-rule"].else, data: data18 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        var _valid3 = _errs65 === errors;
        valid15 = _valid3;
        ifClause3 = "else";
      }
      if (!valid15) {
        const err47 = { instancePath: instancePath + "/general-rule", schemaPath: "#/properties/general-rule/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema', schema: schema17.properties["general-rule"].if, parentSchema: schema17.properties["general-rule"], data: data18 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.place !== void 0) {
      let data21 = data.place;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (Object.keys(data21).length < 1) {
          const err48 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.place, data: data21 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        for (const key5 in data21) {
          if (!(key5 === "within" || key5 === "outside" || key5 === "touches")) {
            const err49 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.place, data: data21 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data21.within !== void 0) {
          let data22 = data21.within;
          if (typeof data22 !== "string" && !Array.isArray(data22)) {
            const err50 = { instancePath: instancePath + "/place/within", schemaPath: "#/properties/place/properties/within/type", keyword: "type", params: { type: schema17.properties.place.properties.within.type }, message: "must be string,array", schema: schema17.properties.place.properties.within.type, parentSchema: schema17.properties.place.properties.within, data: data22 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (Array.isArray(data22)) {
            if (data22.length < 1) {
              const err51 = { instancePath: instancePath + "/place/within", schemaPath: "#/properties/place/properties/within/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.place.properties.within, data: data22 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            const len4 = data22.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data23 = data22[i4];
              if (typeof data23 !== "string") {
                const err52 = { instancePath: instancePath + "/place/within/" + i4, schemaPath: "#/properties/place/properties/within/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.place.properties.within.items.type, parentSchema: schema17.properties.place.properties.within.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          }
        }
        if (data21.outside !== void 0) {
          let data24 = data21.outside;
          if (typeof data24 !== "string" && !Array.isArray(data24)) {
            const err53 = { instancePath: instancePath + "/place/outside", schemaPath: "#/properties/place/properties/outside/type", keyword: "type", params: { type: schema17.properties.place.properties.outside.type }, message: "must be string,array", schema: schema17.properties.place.properties.outside.type, parentSchema: schema17.properties.place.properties.outside, data: data24 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (Array.isArray(data24)) {
            if (data24.length < 1) {
              const err54 = { instancePath: instancePath + "/place/outside", schemaPath: "#/properties/place/properties/outside/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.place.properties.outside, data: data24 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            const len5 = data24.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data25 = data24[i5];
              if (typeof data25 !== "string") {
                const err55 = { instancePath: instancePath + "/place/outside/" + i5, schemaPath: "#/properties/place/properties/outside/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.place.properties.outside.items.type, parentSchema: schema17.properties.place.properties.outside.items, data: data25 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          }
        }
        if (data21.touches !== void 0) {
          let data26 = data21.touches;
          if (typeof data26 !== "string" && !Array.isArray(data26)) {
            const err56 = { instancePath: instancePath + "/place/touches", schemaPath: "#/properties/place/properties/touches/type", keyword: "type", params: { type: schema17.properties.place.properties.touches.type }, message: "must be string,array", schema: schema17.properties.place.properties.touches.type, parentSchema: schema17.properties.place.properties.touches, data: data26 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (Array.isArray(data26)) {
            if (data26.length < 1) {
              const err57 = { instancePath: instancePath + "/place/touches", schemaPath: "#/properties/place/properties/touches/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.place.properties.touches, data: data26 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            const len6 = data26.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data27 = data26[i6];
              if (typeof data27 !== "string") {
                const err58 = { instancePath: instancePath + "/place/touches/" + i6, schemaPath: "#/properties/place/properties/touches/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.place.properties.touches.items.type, parentSchema: schema17.properties.place.properties.touches.items, data: data27 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.place.type, parentSchema: schema17.properties.place, data: data21 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data["place.status"] !== void 0) {
      let data28 = data["place.status"];
      if (typeof data28 !== "string" && !(data28 && typeof data28 == "object" && !Array.isArray(data28))) {
        const err60 = { instancePath: instancePath + "/place.status", schemaPath: "#/properties/place.status/type", keyword: "type", params: { type: schema17.properties["place.status"].type }, message: "must be string,object", schema: schema17.properties["place.status"].type, parentSchema: schema17.properties["place.status"], data: data28 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      const _errs84 = errors;
      let valid24 = true;
      const _errs85 = errors;
      if (!(data28 && typeof data28 == "object" && !Array.isArray(data28))) {
        const err61 = {};
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      var _valid4 = _errs85 === errors;
      errors = _errs84;
      if (vErrors !== null) {
        if (_errs84) {
          vErrors.length = _errs84;
        } else {
          vErrors = null;
        }
      }
      let ifClause4;
      if (_valid4) {
        const _errs87 = errors;
        if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
          if (Object.keys(data28).length < 1) {
            const err62 = { instancePath: instancePath + "/place.status", schemaPath: "#/properties/place.status/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["place.status"].then, data: data28 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          for (const key6 in data28) {
            if (!(key6 === "equals" || key6 === "in" || key6 === "known")) {
              const err63 = { instancePath: instancePath + "/place.status", schemaPath: "#/properties/place.status/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["place.status"].then, data: data28 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
          if (data28.equals !== void 0) {
            let data29 = data28.equals;
            if (!(data29 === "known" || data29 === "multi" || data29 === "one-of" || data29 === "area" || data29 === "global" || data29 === "customer-run" || data29 === "unknown" || data29 === "not-applicable")) {
              const err64 = { instancePath: instancePath + "/place.status/equals", schemaPath: "#/properties/place.status/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["place.status"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["place.status"].then.properties.equals.enum, parentSchema: schema17.properties["place.status"].then.properties.equals, data: data29 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
          if (data28.in !== void 0) {
            let data30 = data28.in;
            if (Array.isArray(data30)) {
              if (data30.length < 1) {
                const err65 = { instancePath: instancePath + "/place.status/in", schemaPath: "#/properties/place.status/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["place.status"].then.properties.in, data: data30 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              const len7 = data30.length;
              for (let i7 = 0; i7 < len7; i7++) {
                let data31 = data30[i7];
                if (!(data31 === "known" || data31 === "multi" || data31 === "one-of" || data31 === "area" || data31 === "global" || data31 === "customer-run" || data31 === "unknown" || data31 === "not-applicable")) {
                  const err66 = { instancePath: instancePath + "/place.status/in/" + i7, schemaPath: "#/properties/place.status/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["place.status"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["place.status"].then.properties.in.items.enum, parentSchema: schema17.properties["place.status"].then.properties.in.items, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              }
            } else {
              const err67 = { instancePath: instancePath + "/place.status/in", schemaPath: "#/properties/place.status/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["place.status"].then.properties.in.type, parentSchema: schema17.properties["place.status"].then.properties.in, data: data30 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
          if (data28.known !== void 0) {
            let data32 = data28.known;
            if (typeof data32 !== "boolean") {
              const err68 = { instancePath: instancePath + "/place.status/known", schemaPath: "#/properties/place.status/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["place.status"].then.properties.known.type, parentSchema: schema17.properties["place.status"].then.properties.known, data: data32 };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          }
        } else {
          const err69 = { instancePath: instancePath + "/place.status", schemaPath: "#/properties/place.status/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["place.status"].then.type, parentSchema: schema17.properties["place.status"].then, data: data28 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        var _valid4 = _errs87 === errors;
        valid24 = _valid4;
        ifClause4 = "then";
      } else {
        const _errs96 = errors;
        if (!(data28 === "known" || data28 === "multi" || data28 === "one-of" || data28 === "area" || data28 === "global" || data28 === "customer-run" || data28 === "unknown" || data28 === "not-applicable")) {
          const err70 = { instancePath: instancePath + "/place.status", schemaPath: "#/properties/place.status/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["place.status"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["place.status"].else.enum, parentSchema: schema17.properties["place.status"].else, data: data28 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        var _valid4 = _errs96 === errors;
        valid24 = _valid4;
        ifClause4 = "else";
      }
      if (!valid24) {
        const err71 = { instancePath: instancePath + "/place.status", schemaPath: "#/properties/place.status/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema', schema: schema17.properties["place.status"].if, parentSchema: schema17.properties["place.status"], data: data28 };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data["place.reason"] !== void 0) {
      let data33 = data["place.reason"];
      if (typeof data33 !== "string" && !(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
        const err72 = { instancePath: instancePath + "/place.reason", schemaPath: "#/properties/place.reason/type", keyword: "type", params: { type: schema17.properties["place.reason"].type }, message: "must be string,object", schema: schema17.properties["place.reason"].type, parentSchema: schema17.properties["place.reason"], data: data33 };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      const _errs99 = errors;
      let valid28 = true;
      const _errs100 = errors;
      if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
        const err73 = {};
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
      var _valid5 = _errs100 === errors;
      errors = _errs99;
      if (vErrors !== null) {
        if (_errs99) {
          vErrors.length = _errs99;
        } else {
          vErrors = null;
        }
      }
      let ifClause5;
      if (_valid5) {
        const _errs102 = errors;
        if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
          if (Object.keys(data33).length < 1) {
            const err74 = { instancePath: instancePath + "/place.reason", schemaPath: "#/properties/place.reason/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["place.reason"].then, data: data33 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          for (const key7 in data33) {
            if (!(key7 === "equals" || key7 === "in" || key7 === "known")) {
              const err75 = { instancePath: instancePath + "/place.reason", schemaPath: "#/properties/place.reason/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["place.reason"].then, data: data33 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
          if (data33.equals !== void 0) {
            let data34 = data33.equals;
            if (!(data34 === "variable-without-value" || data34 === "provider-region-unset" || data34 === "module-not-fetched" || data34 === "module-argument-missing" || data34 === "data-source" || data34 === "computed" || data34 === "placeholder" || data34 === "not-declared" || data34 === "cycle" || data34 === "function-not-evaluated" || data34 === "invalid-expression" || data34 === "too-many-candidates" || data34 === "environment" || data34 === "budget" || data34 === "region-not-in-catalogue" || data34 === "type-not-in-catalogue" || data34 === "provider-not-in-catalogue" || data34 === "left-to-provider" || data34 === "placed-elsewhere" || data34 === "global-by-nature" || data34 === "cluster-not-declared")) {
              const err76 = { instancePath: instancePath + "/place.reason/equals", schemaPath: "#/properties/place.reason/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["place.reason"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["place.reason"].then.properties.equals.enum, parentSchema: schema17.properties["place.reason"].then.properties.equals, data: data34 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
          if (data33.in !== void 0) {
            let data35 = data33.in;
            if (Array.isArray(data35)) {
              if (data35.length < 1) {
                const err77 = { instancePath: instancePath + "/place.reason/in", schemaPath: "#/properties/place.reason/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["place.reason"].then.properties.in, data: data35 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
              const len8 = data35.length;
              for (let i8 = 0; i8 < len8; i8++) {
                let data36 = data35[i8];
                if (!(data36 === "variable-without-value" || data36 === "provider-region-unset" || data36 === "module-not-fetched" || data36 === "module-argument-missing" || data36 === "data-source" || data36 === "computed" || data36 === "placeholder" || data36 === "not-declared" || data36 === "cycle" || data36 === "function-not-evaluated" || data36 === "invalid-expression" || data36 === "too-many-candidates" || data36 === "environment" || data36 === "budget" || data36 === "region-not-in-catalogue" || data36 === "type-not-in-catalogue" || data36 === "provider-not-in-catalogue" || data36 === "left-to-provider" || data36 === "placed-elsewhere" || data36 === "global-by-nature" || data36 === "cluster-not-declared")) {
                  const err78 = { instancePath: instancePath + "/place.reason/in/" + i8, schemaPath: "#/properties/place.reason/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["place.reason"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["place.reason"].then.properties.in.items.enum, parentSchema: schema17.properties["place.reason"].then.properties.in.items, data: data36 };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              }
            } else {
              const err79 = { instancePath: instancePath + "/place.reason/in", schemaPath: "#/properties/place.reason/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["place.reason"].then.properties.in.type, parentSchema: schema17.properties["place.reason"].then.properties.in, data: data35 };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
          if (data33.known !== void 0) {
            let data37 = data33.known;
            if (typeof data37 !== "boolean") {
              const err80 = { instancePath: instancePath + "/place.reason/known", schemaPath: "#/properties/place.reason/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["place.reason"].then.properties.known.type, parentSchema: schema17.properties["place.reason"].then.properties.known, data: data37 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
        } else {
          const err81 = { instancePath: instancePath + "/place.reason", schemaPath: "#/properties/place.reason/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["place.reason"].then.type, parentSchema: schema17.properties["place.reason"].then, data: data33 };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        var _valid5 = _errs102 === errors;
        valid28 = _valid5;
        ifClause5 = "then";
      } else {
        const _errs111 = errors;
        if (!(data33 === "variable-without-value" || data33 === "provider-region-unset" || data33 === "module-not-fetched" || data33 === "module-argument-missing" || data33 === "data-source" || data33 === "computed" || data33 === "placeholder" || data33 === "not-declared" || data33 === "cycle" || data33 === "function-not-evaluated" || data33 === "invalid-expression" || data33 === "too-many-candidates" || data33 === "environment" || data33 === "budget" || data33 === "region-not-in-catalogue" || data33 === "type-not-in-catalogue" || data33 === "provider-not-in-catalogue" || data33 === "left-to-provider" || data33 === "placed-elsewhere" || data33 === "global-by-nature" || data33 === "cluster-not-declared")) {
          const err82 = { instancePath: instancePath + "/place.reason", schemaPath: "#/properties/place.reason/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["place.reason"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["place.reason"].else.enum, parentSchema: schema17.properties["place.reason"].else, data: data33 };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        var _valid5 = _errs111 === errors;
        valid28 = _valid5;
        ifClause5 = "else";
      }
      if (!valid28) {
        const err83 = { instancePath: instancePath + "/place.reason", schemaPath: "#/properties/place.reason/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema', schema: schema17.properties["place.reason"].if, parentSchema: schema17.properties["place.reason"], data: data33 };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data["place.code"] !== void 0) {
      let data38 = data["place.code"];
      if (typeof data38 !== "string" && !(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
        const err84 = { instancePath: instancePath + "/place.code", schemaPath: "#/properties/place.code/type", keyword: "type", params: { type: schema17.properties["place.code"].type }, message: "must be string,object", schema: schema17.properties["place.code"].type, parentSchema: schema17.properties["place.code"], data: data38 };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
      const _errs114 = errors;
      let valid32 = true;
      const _errs115 = errors;
      if (!(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
        const err85 = {};
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
      var _valid6 = _errs115 === errors;
      errors = _errs114;
      if (vErrors !== null) {
        if (_errs114) {
          vErrors.length = _errs114;
        } else {
          vErrors = null;
        }
      }
      let ifClause6;
      if (_valid6) {
        const _errs117 = errors;
        if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
          if (Object.keys(data38).length < 1) {
            const err86 = { instancePath: instancePath + "/place.code", schemaPath: "#/properties/place.code/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["place.code"].then, data: data38 };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
          for (const key8 in data38) {
            if (!(key8 === "equals" || key8 === "in" || key8 === "starts-with" || key8 === "known")) {
              const err87 = { instancePath: instancePath + "/place.code", schemaPath: "#/properties/place.code/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["place.code"].then, data: data38 };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
          if (data38.equals !== void 0) {
            let data39 = data38.equals;
            if (typeof data39 !== "string") {
              const err88 = { instancePath: instancePath + "/place.code/equals", schemaPath: "#/properties/place.code/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["place.code"].then.properties.equals.type, parentSchema: schema17.properties["place.code"].then.properties.equals, data: data39 };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          }
          if (data38.in !== void 0) {
            let data40 = data38.in;
            if (Array.isArray(data40)) {
              if (data40.length < 1) {
                const err89 = { instancePath: instancePath + "/place.code/in", schemaPath: "#/properties/place.code/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["place.code"].then.properties.in, data: data40 };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              const len9 = data40.length;
              for (let i9 = 0; i9 < len9; i9++) {
                let data41 = data40[i9];
                if (typeof data41 !== "string") {
                  const err90 = { instancePath: instancePath + "/place.code/in/" + i9, schemaPath: "#/properties/place.code/then/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["place.code"].then.properties.in.items.type, parentSchema: schema17.properties["place.code"].then.properties.in.items, data: data41 };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
            } else {
              const err91 = { instancePath: instancePath + "/place.code/in", schemaPath: "#/properties/place.code/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["place.code"].then.properties.in.type, parentSchema: schema17.properties["place.code"].then.properties.in, data: data40 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          }
          if (data38["starts-with"] !== void 0) {
            let data42 = data38["starts-with"];
            if (typeof data42 !== "string") {
              const err92 = { instancePath: instancePath + "/place.code/starts-with", schemaPath: "#/properties/place.code/then/properties/starts-with/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["place.code"].then.properties["starts-with"].type, parentSchema: schema17.properties["place.code"].then.properties["starts-with"], data: data42 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
          if (data38.known !== void 0) {
            let data43 = data38.known;
            if (typeof data43 !== "boolean") {
              const err93 = { instancePath: instancePath + "/place.code/known", schemaPath: "#/properties/place.code/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["place.code"].then.properties.known.type, parentSchema: schema17.properties["place.code"].then.properties.known, data: data43 };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          }
        } else {
          const err94 = { instancePath: instancePath + "/place.code", schemaPath: "#/properties/place.code/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["place.code"].then.type, parentSchema: schema17.properties["place.code"].then, data: data38 };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        var _valid6 = _errs117 === errors;
        valid32 = _valid6;
        ifClause6 = "then";
      } else {
        const _errs130 = errors;
        if (typeof data38 !== "string") {
          const err95 = { instancePath: instancePath + "/place.code", schemaPath: "#/properties/place.code/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["place.code"].else.type, parentSchema: schema17.properties["place.code"].else, data: data38 };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        var _valid6 = _errs130 === errors;
        valid32 = _valid6;
        ifClause6 = "else";
      }
      if (!valid32) {
        const err96 = { instancePath: instancePath + "/place.code", schemaPath: "#/properties/place.code/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema', schema: schema17.properties["place.code"].if, parentSchema: schema17.properties["place.code"], data: data38 };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.party !== void 0) {
      let data44 = data.party;
      if (typeof data44 !== "string" && !(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
        const err97 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/type", keyword: "type", params: { type: schema17.properties.party.type }, message: "must be string,object", schema: schema17.properties.party.type, parentSchema: schema17.properties.party, data: data44 };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
      const _errs134 = errors;
      let valid36 = true;
      const _errs135 = errors;
      if (!(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
        const err98 = {};
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
      var _valid7 = _errs135 === errors;
      errors = _errs134;
      if (vErrors !== null) {
        if (_errs134) {
          vErrors.length = _errs134;
        } else {
          vErrors = null;
        }
      }
      let ifClause7;
      if (_valid7) {
        const _errs137 = errors;
        if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
          if (Object.keys(data44).length < 1) {
            const err99 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.party.then, data: data44 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
          for (const key9 in data44) {
            if (!(key9 === "equals" || key9 === "in" || key9 === "starts-with" || key9 === "known")) {
              const err100 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.party.then, data: data44 };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
          }
          if (data44.equals !== void 0) {
            let data45 = data44.equals;
            if (typeof data45 !== "string") {
              const err101 = { instancePath: instancePath + "/party/equals", schemaPath: "#/properties/party/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.party.then.properties.equals.type, parentSchema: schema17.properties.party.then.properties.equals, data: data45 };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          }
          if (data44.in !== void 0) {
            let data46 = data44.in;
            if (Array.isArray(data46)) {
              if (data46.length < 1) {
                const err102 = { instancePath: instancePath + "/party/in", schemaPath: "#/properties/party/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.party.then.properties.in, data: data46 };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              const len10 = data46.length;
              for (let i10 = 0; i10 < len10; i10++) {
                let data47 = data46[i10];
                if (typeof data47 !== "string") {
                  const err103 = { instancePath: instancePath + "/party/in/" + i10, schemaPath: "#/properties/party/then/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.party.then.properties.in.items.type, parentSchema: schema17.properties.party.then.properties.in.items, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
              }
            } else {
              const err104 = { instancePath: instancePath + "/party/in", schemaPath: "#/properties/party/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.party.then.properties.in.type, parentSchema: schema17.properties.party.then.properties.in, data: data46 };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          }
          if (data44["starts-with"] !== void 0) {
            let data48 = data44["starts-with"];
            if (typeof data48 !== "string") {
              const err105 = { instancePath: instancePath + "/party/starts-with", schemaPath: "#/properties/party/then/properties/starts-with/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.party.then.properties["starts-with"].type, parentSchema: schema17.properties.party.then.properties["starts-with"], data: data48 };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
          }
          if (data44.known !== void 0) {
            let data49 = data44.known;
            if (typeof data49 !== "boolean") {
              const err106 = { instancePath: instancePath + "/party/known", schemaPath: "#/properties/party/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.party.then.properties.known.type, parentSchema: schema17.properties.party.then.properties.known, data: data49 };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
        } else {
          const err107 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.party.then.type, parentSchema: schema17.properties.party.then, data: data44 };
          if (vErrors === null) {
            vErrors = [err107];
          } else {
            vErrors.push(err107);
          }
          errors++;
        }
        var _valid7 = _errs137 === errors;
        valid36 = _valid7;
        ifClause7 = "then";
      } else {
        const _errs150 = errors;
        if (typeof data44 !== "string") {
          const err108 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.party.else.type, parentSchema: schema17.properties.party.else, data: data44 };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
        var _valid7 = _errs150 === errors;
        valid36 = _valid7;
        ifClause7 = "else";
      }
      if (!valid36) {
        const err109 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/if", keyword: "if", params: { failingKeyword: ifClause7 }, message: 'must match "' + ifClause7 + '" schema', schema: schema17.properties.party.if, parentSchema: schema17.properties.party, data: data44 };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data["party.country"] !== void 0) {
      let data50 = data["party.country"];
      if (typeof data50 !== "string" && !(data50 && typeof data50 == "object" && !Array.isArray(data50))) {
        const err110 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/type", keyword: "type", params: { type: schema17.properties["party.country"].type }, message: "must be string,object", schema: schema17.properties["party.country"].type, parentSchema: schema17.properties["party.country"], data: data50 };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
      const _errs154 = errors;
      let valid40 = true;
      const _errs155 = errors;
      if (!(data50 && typeof data50 == "object" && !Array.isArray(data50))) {
        const err111 = {};
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
      var _valid8 = _errs155 === errors;
      errors = _errs154;
      if (vErrors !== null) {
        if (_errs154) {
          vErrors.length = _errs154;
        } else {
          vErrors = null;
        }
      }
      let ifClause8;
      if (_valid8) {
        const _errs157 = errors;
        if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
          if (Object.keys(data50).length < 1) {
            const err112 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["party.country"].then, data: data50 };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
          for (const key10 in data50) {
            if (!(key10 === "equals" || key10 === "in" || key10 === "within" || key10 === "outside" || key10 === "known")) {
              const err113 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["party.country"].then, data: data50 };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          }
          if (data50.equals !== void 0) {
            let data51 = data50.equals;
            if (typeof data51 === "string") {
              if (!pattern11.test(data51)) {
                const err114 = { instancePath: instancePath + "/party.country/equals", schemaPath: "#/properties/party.country/then/properties/equals/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema17.properties["party.country"].then.properties.equals, data: data51 };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            } else {
              const err115 = { instancePath: instancePath + "/party.country/equals", schemaPath: "#/properties/party.country/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.country"].then.properties.equals.type, parentSchema: schema17.properties["party.country"].then.properties.equals, data: data51 };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
          if (data50.in !== void 0) {
            let data52 = data50.in;
            if (Array.isArray(data52)) {
              if (data52.length < 1) {
                const err116 = { instancePath: instancePath + "/party.country/in", schemaPath: "#/properties/party.country/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["party.country"].then.properties.in, data: data52 };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              const len11 = data52.length;
              for (let i11 = 0; i11 < len11; i11++) {
                let data53 = data52[i11];
                if (typeof data53 === "string") {
                  if (!pattern11.test(data53)) {
                    const err117 = { instancePath: instancePath + "/party.country/in/" + i11, schemaPath: "#/properties/party.country/then/properties/in/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema17.properties["party.country"].then.properties.in.items, data: data53 };
                    if (vErrors === null) {
                      vErrors = [err117];
                    } else {
                      vErrors.push(err117);
                    }
                    errors++;
                  }
                } else {
                  const err118 = { instancePath: instancePath + "/party.country/in/" + i11, schemaPath: "#/properties/party.country/then/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.country"].then.properties.in.items.type, parentSchema: schema17.properties["party.country"].then.properties.in.items, data: data53 };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              }
            } else {
              const err119 = { instancePath: instancePath + "/party.country/in", schemaPath: "#/properties/party.country/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["party.country"].then.properties.in.type, parentSchema: schema17.properties["party.country"].then.properties.in, data: data52 };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          }
          if (data50.within !== void 0) {
            let data54 = data50.within;
            if (typeof data54 !== "string" && !Array.isArray(data54)) {
              const err120 = { instancePath: instancePath + "/party.country/within", schemaPath: "#/properties/party.country/then/properties/within/type", keyword: "type", params: { type: schema17.properties["party.country"].then.properties.within.type }, message: "must be string,array", schema: schema17.properties["party.country"].then.properties.within.type, parentSchema: schema17.properties["party.country"].then.properties.within, data: data54 };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            if (Array.isArray(data54)) {
              if (data54.length < 1) {
                const err121 = { instancePath: instancePath + "/party.country/within", schemaPath: "#/properties/party.country/then/properties/within/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["party.country"].then.properties.within, data: data54 };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
              const len12 = data54.length;
              for (let i12 = 0; i12 < len12; i12++) {
                let data55 = data54[i12];
                if (typeof data55 !== "string") {
                  const err122 = { instancePath: instancePath + "/party.country/within/" + i12, schemaPath: "#/properties/party.country/then/properties/within/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.country"].then.properties.within.items.type, parentSchema: schema17.properties["party.country"].then.properties.within.items, data: data55 };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              }
            }
          }
          if (data50.outside !== void 0) {
            let data56 = data50.outside;
            if (typeof data56 !== "string" && !Array.isArray(data56)) {
              const err123 = { instancePath: instancePath + "/party.country/outside", schemaPath: "#/properties/party.country/then/properties/outside/type", keyword: "type", params: { type: schema17.properties["party.country"].then.properties.outside.type }, message: "must be string,array", schema: schema17.properties["party.country"].then.properties.outside.type, parentSchema: schema17.properties["party.country"].then.properties.outside, data: data56 };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
            if (Array.isArray(data56)) {
              if (data56.length < 1) {
                const err124 = { instancePath: instancePath + "/party.country/outside", schemaPath: "#/properties/party.country/then/properties/outside/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["party.country"].then.properties.outside, data: data56 };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              const len13 = data56.length;
              for (let i13 = 0; i13 < len13; i13++) {
                let data57 = data56[i13];
                if (typeof data57 !== "string") {
                  const err125 = { instancePath: instancePath + "/party.country/outside/" + i13, schemaPath: "#/properties/party.country/then/properties/outside/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.country"].then.properties.outside.items.type, parentSchema: schema17.properties["party.country"].then.properties.outside.items, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              }
            }
          }
          if (data50.known !== void 0) {
            let data58 = data50.known;
            if (typeof data58 !== "boolean") {
              const err126 = { instancePath: instancePath + "/party.country/known", schemaPath: "#/properties/party.country/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.country"].then.properties.known.type, parentSchema: schema17.properties["party.country"].then.properties.known, data: data58 };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
          }
        } else {
          const err127 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["party.country"].then.type, parentSchema: schema17.properties["party.country"].then, data: data50 };
          if (vErrors === null) {
            vErrors = [err127];
          } else {
            vErrors.push(err127);
          }
          errors++;
        }
        var _valid8 = _errs157 === errors;
        valid40 = _valid8;
        ifClause8 = "then";
      } else {
        const _errs176 = errors;
        if (typeof data50 === "string") {
          if (!pattern11.test(data50)) {
            const err128 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/else/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema17.properties["party.country"].else, data: data50 };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        } else {
          const err129 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.country"].else.type, parentSchema: schema17.properties["party.country"].else, data: data50 };
          if (vErrors === null) {
            vErrors = [err129];
          } else {
            vErrors.push(err129);
          }
          errors++;
        }
        var _valid8 = _errs176 === errors;
        valid40 = _valid8;
        ifClause8 = "else";
      }
      if (!valid40) {
        const err130 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/if", keyword: "if", params: { failingKeyword: ifClause8 }, message: 'must match "' + ifClause8 + '" schema', schema: schema17.properties["party.country"].if, parentSchema: schema17.properties["party.country"], data: data50 };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      }
    }
    if (data["party.agreed"] !== void 0) {
      let data59 = data["party.agreed"];
      if (typeof data59 !== "boolean" && !(data59 && typeof data59 == "object" && !Array.isArray(data59))) {
        const err131 = { instancePath: instancePath + "/party.agreed", schemaPath: "#/properties/party.agreed/type", keyword: "type", params: { type: schema17.properties["party.agreed"].type }, message: "must be boolean,object", schema: schema17.properties["party.agreed"].type, parentSchema: schema17.properties["party.agreed"], data: data59 };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
      const _errs180 = errors;
      let valid48 = true;
      const _errs181 = errors;
      if (!(data59 && typeof data59 == "object" && !Array.isArray(data59))) {
        const err132 = {};
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      }
      var _valid9 = _errs181 === errors;
      errors = _errs180;
      if (vErrors !== null) {
        if (_errs180) {
          vErrors.length = _errs180;
        } else {
          vErrors = null;
        }
      }
      let ifClause9;
      if (_valid9) {
        const _errs183 = errors;
        if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
          if (Object.keys(data59).length < 1) {
            const err133 = { instancePath: instancePath + "/party.agreed", schemaPath: "#/properties/party.agreed/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["party.agreed"].then, data: data59 };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
          for (const key11 in data59) {
            if (!(key11 === "equals" || key11 === "known")) {
              const err134 = { instancePath: instancePath + "/party.agreed", schemaPath: "#/properties/party.agreed/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["party.agreed"].then, data: data59 };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
          }
          if (data59.equals !== void 0) {
            let data60 = data59.equals;
            if (typeof data60 !== "boolean") {
              const err135 = { instancePath: instancePath + "/party.agreed/equals", schemaPath: "#/properties/party.agreed/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.agreed"].then.properties.equals.type, parentSchema: schema17.properties["party.agreed"].then.properties.equals, data: data60 };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
          }
          if (data59.known !== void 0) {
            let data61 = data59.known;
            if (typeof data61 !== "boolean") {
              const err136 = { instancePath: instancePath + "/party.agreed/known", schemaPath: "#/properties/party.agreed/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.agreed"].then.properties.known.type, parentSchema: schema17.properties["party.agreed"].then.properties.known, data: data61 };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
          }
        } else {
          const err137 = { instancePath: instancePath + "/party.agreed", schemaPath: "#/properties/party.agreed/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["party.agreed"].then.type, parentSchema: schema17.properties["party.agreed"].then, data: data59 };
          if (vErrors === null) {
            vErrors = [err137];
          } else {
            vErrors.push(err137);
          }
          errors++;
        }
        var _valid9 = _errs183 === errors;
        valid48 = _valid9;
        ifClause9 = "then";
      } else {
        const _errs190 = errors;
        if (typeof data59 !== "boolean") {
          const err138 = { instancePath: instancePath + "/party.agreed", schemaPath: "#/properties/party.agreed/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.agreed"].else.type, parentSchema: schema17.properties["party.agreed"].else, data: data59 };
          if (vErrors === null) {
            vErrors = [err138];
          } else {
            vErrors.push(err138);
          }
          errors++;
        }
        var _valid9 = _errs190 === errors;
        valid48 = _valid9;
        ifClause9 = "else";
      }
      if (!valid48) {
        const err139 = { instancePath: instancePath + "/party.agreed", schemaPath: "#/properties/party.agreed/if", keyword: "if", params: { failingKeyword: ifClause9 }, message: 'must match "' + ifClause9 + '" schema', schema: schema17.properties["party.agreed"].if, parentSchema: schema17.properties["party.agreed"], data: data59 };
        if (vErrors === null) {
          vErrors = [err139];
        } else {
          vErrors.push(err139);
        }
        errors++;
      }
    }
    if (data["party.sovereign-claim"] !== void 0) {
      let data62 = data["party.sovereign-claim"];
      if (typeof data62 !== "boolean" && !(data62 && typeof data62 == "object" && !Array.isArray(data62))) {
        const err140 = { instancePath: instancePath + "/party.sovereign-claim", schemaPath: "#/properties/party.sovereign-claim/type", keyword: "type", params: { type: schema17.properties["party.sovereign-claim"].type }, message: "must be boolean,object", schema: schema17.properties["party.sovereign-claim"].type, parentSchema: schema17.properties["party.sovereign-claim"], data: data62 };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
      const _errs194 = errors;
      let valid50 = true;
      const _errs195 = errors;
      if (!(data62 && typeof data62 == "object" && !Array.isArray(data62))) {
        const err141 = {};
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      }
      var _valid10 = _errs195 === errors;
      errors = _errs194;
      if (vErrors !== null) {
        if (_errs194) {
          vErrors.length = _errs194;
        } else {
          vErrors = null;
        }
      }
      let ifClause10;
      if (_valid10) {
        const _errs197 = errors;
        if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
          if (Object.keys(data62).length < 1) {
            const err142 = { instancePath: instancePath + "/party.sovereign-claim", schemaPath: "#/properties/party.sovereign-claim/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["party.sovereign-claim"].then, data: data62 };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
          for (const key12 in data62) {
            if (!(key12 === "equals" || key12 === "known")) {
              const err143 = { instancePath: instancePath + "/party.sovereign-claim", schemaPath: "#/properties/party.sovereign-claim/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["party.sovereign-claim"].then, data: data62 };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
          }
          if (data62.equals !== void 0) {
            let data63 = data62.equals;
            if (typeof data63 !== "boolean") {
              const err144 = { instancePath: instancePath + "/party.sovereign-claim/equals", schemaPath: "#/properties/party.sovereign-claim/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.sovereign-claim"].then.properties.equals.type, parentSchema: schema17.properties["party.sovereign-claim"].then.properties.equals, data: data63 };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
          }
          if (data62.known !== void 0) {
            let data64 = data62.known;
            if (typeof data64 !== "boolean") {
              const err145 = { instancePath: instancePath + "/party.sovereign-claim/known", schemaPath: "#/properties/party.sovereign-claim/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.sovereign-claim"].then.properties.known.type, parentSchema: schema17.properties["party.sovereign-claim"].then.properties.known, data: data64 };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
          }
        } else {
          const err146 = { instancePath: instancePath + "/party.sovereign-claim", schemaPath: "#/properties/party.sovereign-claim/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["party.sovereign-claim"].then.type, parentSchema: schema17.properties["party.sovereign-claim"].then, data: data62 };
          if (vErrors === null) {
            vErrors = [err146];
          } else {
            vErrors.push(err146);
          }
          errors++;
        }
        var _valid10 = _errs197 === errors;
        valid50 = _valid10;
        ifClause10 = "then";
      } else {
        const _errs204 = errors;
        if (typeof data62 !== "boolean") {
          const err147 = { instancePath: instancePath + "/party.sovereign-claim", schemaPath: "#/properties/party.sovereign-claim/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.sovereign-claim"].else.type, parentSchema: schema17.properties["party.sovereign-claim"].else, data: data62 };
          if (vErrors === null) {
            vErrors = [err147];
          } else {
            vErrors.push(err147);
          }
          errors++;
        }
        var _valid10 = _errs204 === errors;
        valid50 = _valid10;
        ifClause10 = "else";
      }
      if (!valid50) {
        const err148 = { instancePath: instancePath + "/party.sovereign-claim", schemaPath: "#/properties/party.sovereign-claim/if", keyword: "if", params: { failingKeyword: ifClause10 }, message: 'must match "' + ifClause10 + '" schema', schema: schema17.properties["party.sovereign-claim"].if, parentSchema: schema17.properties["party.sovereign-claim"], data: data62 };
        if (vErrors === null) {
          vErrors = [err148];
        } else {
          vErrors.push(err148);
        }
        errors++;
      }
    }
    if (data["party.beneath"] !== void 0) {
      let data65 = data["party.beneath"];
      if (typeof data65 !== "boolean" && !(data65 && typeof data65 == "object" && !Array.isArray(data65))) {
        const err149 = { instancePath: instancePath + "/party.beneath", schemaPath: "#/properties/party.beneath/type", keyword: "type", params: { type: schema17.properties["party.beneath"].type }, message: "must be boolean,object", schema: schema17.properties["party.beneath"].type, parentSchema: schema17.properties["party.beneath"], data: data65 };
        if (vErrors === null) {
          vErrors = [err149];
        } else {
          vErrors.push(err149);
        }
        errors++;
      }
      const _errs208 = errors;
      let valid52 = true;
      const _errs209 = errors;
      if (!(data65 && typeof data65 == "object" && !Array.isArray(data65))) {
        const err150 = {};
        if (vErrors === null) {
          vErrors = [err150];
        } else {
          vErrors.push(err150);
        }
        errors++;
      }
      var _valid11 = _errs209 === errors;
      errors = _errs208;
      if (vErrors !== null) {
        if (_errs208) {
          vErrors.length = _errs208;
        } else {
          vErrors = null;
        }
      }
      let ifClause11;
      if (_valid11) {
        const _errs211 = errors;
        if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
          if (Object.keys(data65).length < 1) {
            const err151 = { instancePath: instancePath + "/party.beneath", schemaPath: "#/properties/party.beneath/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["party.beneath"].then, data: data65 };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
          for (const key13 in data65) {
            if (!(key13 === "equals" || key13 === "known")) {
              const err152 = { instancePath: instancePath + "/party.beneath", schemaPath: "#/properties/party.beneath/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["party.beneath"].then, data: data65 };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
          }
          if (data65.equals !== void 0) {
            let data66 = data65.equals;
            if (typeof data66 !== "boolean") {
              const err153 = { instancePath: instancePath + "/party.beneath/equals", schemaPath: "#/properties/party.beneath/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.beneath"].then.properties.equals.type, parentSchema: schema17.properties["party.beneath"].then.properties.equals, data: data66 };
              if (vErrors === null) {
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors++;
            }
          }
          if (data65.known !== void 0) {
            let data67 = data65.known;
            if (typeof data67 !== "boolean") {
              const err154 = { instancePath: instancePath + "/party.beneath/known", schemaPath: "#/properties/party.beneath/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.beneath"].then.properties.known.type, parentSchema: schema17.properties["party.beneath"].then.properties.known, data: data67 };
              if (vErrors === null) {
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
            }
          }
        } else {
          const err155 = { instancePath: instancePath + "/party.beneath", schemaPath: "#/properties/party.beneath/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["party.beneath"].then.type, parentSchema: schema17.properties["party.beneath"].then, data: data65 };
          if (vErrors === null) {
            vErrors = [err155];
          } else {
            vErrors.push(err155);
          }
          errors++;
        }
        var _valid11 = _errs211 === errors;
        valid52 = _valid11;
        ifClause11 = "then";
      } else {
        const _errs218 = errors;
        if (typeof data65 !== "boolean") {
          const err156 = { instancePath: instancePath + "/party.beneath", schemaPath: "#/properties/party.beneath/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.beneath"].else.type, parentSchema: schema17.properties["party.beneath"].else, data: data65 };
          if (vErrors === null) {
            vErrors = [err156];
          } else {
            vErrors.push(err156);
          }
          errors++;
        }
        var _valid11 = _errs218 === errors;
        valid52 = _valid11;
        ifClause11 = "else";
      }
      if (!valid52) {
        const err157 = { instancePath: instancePath + "/party.beneath", schemaPath: "#/properties/party.beneath/if", keyword: "if", params: { failingKeyword: ifClause11 }, message: 'must match "' + ifClause11 + '" schema', schema: schema17.properties["party.beneath"].if, parentSchema: schema17.properties["party.beneath"], data: data65 };
        if (vErrors === null) {
          vErrors = [err157];
        } else {
          vErrors.push(err157);
        }
        errors++;
      }
    }
    if (data["party.as-of"] !== void 0) {
      let data68 = data["party.as-of"];
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        if (Object.keys(data68).length < 1) {
          const err158 = { instancePath: instancePath + "/party.as-of", schemaPath: "#/properties/party.as-of/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["party.as-of"], data: data68 };
          if (vErrors === null) {
            vErrors = [err158];
          } else {
            vErrors.push(err158);
          }
          errors++;
        }
        for (const key14 in data68) {
          if (!(key14 === "from" || key14 === "before" || key14 === "older-than" || key14 === "known")) {
            const err159 = { instancePath: instancePath + "/party.as-of", schemaPath: "#/properties/party.as-of/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["party.as-of"], data: data68 };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        }
        if (data68.from !== void 0) {
          let data69 = data68.from;
          if (typeof data69 === "string") {
            if (!pattern14.test(data69)) {
              const err160 = { instancePath: instancePath + "/party.as-of/from", schemaPath: "#/properties/party.as-of/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["party.as-of"].properties.from, data: data69 };
              if (vErrors === null) {
                vErrors = [err160];
              } else {
                vErrors.push(err160);
              }
              errors++;
            }
          } else {
            const err161 = { instancePath: instancePath + "/party.as-of/from", schemaPath: "#/properties/party.as-of/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.as-of"].properties.from.type, parentSchema: schema17.properties["party.as-of"].properties.from, data: data69 };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
        }
        if (data68.before !== void 0) {
          let data70 = data68.before;
          if (typeof data70 === "string") {
            if (!pattern14.test(data70)) {
              const err162 = { instancePath: instancePath + "/party.as-of/before", schemaPath: "#/properties/party.as-of/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["party.as-of"].properties.before, data: data70 };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
          } else {
            const err163 = { instancePath: instancePath + "/party.as-of/before", schemaPath: "#/properties/party.as-of/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.as-of"].properties.before.type, parentSchema: schema17.properties["party.as-of"].properties.before, data: data70 };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
        if (data68["older-than"] !== void 0) {
          let data71 = data68["older-than"];
          if (typeof data71 === "string") {
            if (!pattern16.test(data71)) {
              const err164 = { instancePath: instancePath + "/party.as-of/older-than", schemaPath: "#/properties/party.as-of/properties/older-than/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,3} (months?|days?|years?)$" }, message: 'must match pattern "^[1-9]\\d{0,3} (months?|days?|years?)$"', schema: "^[1-9]\\d{0,3} (months?|days?|years?)$", parentSchema: schema17.properties["party.as-of"].properties["older-than"], data: data71 };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
          } else {
            const err165 = { instancePath: instancePath + "/party.as-of/older-than", schemaPath: "#/properties/party.as-of/properties/older-than/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.as-of"].properties["older-than"].type, parentSchema: schema17.properties["party.as-of"].properties["older-than"], data: data71 };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
        if (data68.known !== void 0) {
          let data72 = data68.known;
          if (typeof data72 !== "boolean") {
            const err166 = { instancePath: instancePath + "/party.as-of/known", schemaPath: "#/properties/party.as-of/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.as-of"].properties.known.type, parentSchema: schema17.properties["party.as-of"].properties.known, data: data72 };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
        }
      } else {
        const err167 = { instancePath: instancePath + "/party.as-of", schemaPath: "#/properties/party.as-of/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["party.as-of"].type, parentSchema: schema17.properties["party.as-of"], data: data68 };
        if (vErrors === null) {
          vErrors = [err167];
        } else {
          vErrors.push(err167);
        }
        errors++;
      }
    }
    if (data["resource.kind"] !== void 0) {
      let data73 = data["resource.kind"];
      if (typeof data73 !== "string" && !(data73 && typeof data73 == "object" && !Array.isArray(data73))) {
        const err168 = { instancePath: instancePath + "/resource.kind", schemaPath: "#/properties/resource.kind/type", keyword: "type", params: { type: schema17.properties["resource.kind"].type }, message: "must be string,object", schema: schema17.properties["resource.kind"].type, parentSchema: schema17.properties["resource.kind"], data: data73 };
        if (vErrors === null) {
          vErrors = [err168];
        } else {
          vErrors.push(err168);
        }
        errors++;
      }
      const _errs233 = errors;
      let valid55 = true;
      const _errs234 = errors;
      if (!(data73 && typeof data73 == "object" && !Array.isArray(data73))) {
        const err169 = {};
        if (vErrors === null) {
          vErrors = [err169];
        } else {
          vErrors.push(err169);
        }
        errors++;
      }
      var _valid12 = _errs234 === errors;
      errors = _errs233;
      if (vErrors !== null) {
        if (_errs233) {
          vErrors.length = _errs233;
        } else {
          vErrors = null;
        }
      }
      let ifClause12;
      if (_valid12) {
        const _errs236 = errors;
        if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
          if (Object.keys(data73).length < 1) {
            const err170 = { instancePath: instancePath + "/resource.kind", schemaPath: "#/properties/resource.kind/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["resource.kind"].then, data: data73 };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
          for (const key15 in data73) {
            if (!(key15 === "equals" || key15 === "in" || key15 === "known")) {
              const err171 = { instancePath: instancePath + "/resource.kind", schemaPath: "#/properties/resource.kind/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["resource.kind"].then, data: data73 };
              if (vErrors === null) {
                vErrors = [err171];
              } else {
                vErrors.push(err171);
              }
              errors++;
            }
          }
          if (data73.equals !== void 0) {
            let data74 = data73.equals;
            if (!(data74 === "resource" || data74 === "data" || data74 === "module" || data74 === "provider" || data74 === "backend" || data74 === "object")) {
              const err172 = { instancePath: instancePath + "/resource.kind/equals", schemaPath: "#/properties/resource.kind/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["resource.kind"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["resource.kind"].then.properties.equals.enum, parentSchema: schema17.properties["resource.kind"].then.properties.equals, data: data74 };
              if (vErrors === null) {
                vErrors = [err172];
              } else {
                vErrors.push(err172);
              }
              errors++;
            }
          }
          if (data73.in !== void 0) {
            let data75 = data73.in;
            if (Array.isArray(data75)) {
              if (data75.length < 1) {
                const err173 = { instancePath: instancePath + "/resource.kind/in", schemaPath: "#/properties/resource.kind/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["resource.kind"].then.properties.in, data: data75 };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
              const len14 = data75.length;
              for (let i14 = 0; i14 < len14; i14++) {
                let data76 = data75[i14];
                if (!(data76 === "resource" || data76 === "data" || data76 === "module" || data76 === "provider" || data76 === "backend" || data76 === "object")) {
                  const err174 = { instancePath: instancePath + "/resource.kind/in/" + i14, schemaPath: "#/properties/resource.kind/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["resource.kind"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["resource.kind"].then.properties.in.items.enum, parentSchema: schema17.properties["resource.kind"].then.properties.in.items, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err174];
                  } else {
                    vErrors.push(err174);
                  }
                  errors++;
                }
              }
            } else {
              const err175 = { instancePath: instancePath + "/resource.kind/in", schemaPath: "#/properties/resource.kind/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["resource.kind"].then.properties.in.type, parentSchema: schema17.properties["resource.kind"].then.properties.in, data: data75 };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
          }
          if (data73.known !== void 0) {
            let data77 = data73.known;
            if (typeof data77 !== "boolean") {
              const err176 = { instancePath: instancePath + "/resource.kind/known", schemaPath: "#/properties/resource.kind/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["resource.kind"].then.properties.known.type, parentSchema: schema17.properties["resource.kind"].then.properties.known, data: data77 };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
          }
        } else {
          const err177 = { instancePath: instancePath + "/resource.kind", schemaPath: "#/properties/resource.kind/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["resource.kind"].then.type, parentSchema: schema17.properties["resource.kind"].then, data: data73 };
          if (vErrors === null) {
            vErrors = [err177];
          } else {
            vErrors.push(err177);
          }
          errors++;
        }
        var _valid12 = _errs236 === errors;
        valid55 = _valid12;
        ifClause12 = "then";
      } else {
        const _errs245 = errors;
        if (!(data73 === "resource" || data73 === "data" || data73 === "module" || data73 === "provider" || data73 === "backend" || data73 === "object")) {
          const err178 = { instancePath: instancePath + "/resource.kind", schemaPath: "#/properties/resource.kind/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["resource.kind"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["resource.kind"].else.enum, parentSchema: schema17.properties["resource.kind"].else, data: data73 };
          if (vErrors === null) {
            vErrors = [err178];
          } else {
            vErrors.push(err178);
          }
          errors++;
        }
        var _valid12 = _errs245 === errors;
        valid55 = _valid12;
        ifClause12 = "else";
      }
      if (!valid55) {
        const err179 = { instancePath: instancePath + "/resource.kind", schemaPath: "#/properties/resource.kind/if", keyword: "if", params: { failingKeyword: ifClause12 }, message: 'must match "' + ifClause12 + '" schema', schema: schema17.properties["resource.kind"].if, parentSchema: schema17.properties["resource.kind"], data: data73 };
        if (vErrors === null) {
          vErrors = [err179];
        } else {
          vErrors.push(err179);
        }
        errors++;
      }
    }
    if (data["resource.type"] !== void 0) {
      let data78 = data["resource.type"];
      if (typeof data78 !== "string" && !(data78 && typeof data78 == "object" && !Array.isArray(data78))) {
        const err180 = { instancePath: instancePath + "/resource.type", schemaPath: "#/properties/resource.type/type", keyword: "type", params: { type: schema17.properties["resource.type"].type }, message: "must be string,object", schema: schema17.properties["resource.type"].type, parentSchema: schema17.properties["resource.type"], data: data78 };
        if (vErrors === null) {
          vErrors = [err180];
        } else {
          vErrors.push(err180);
        }
        errors++;
      }
      const _errs248 = errors;
      let valid59 = true;
      const _errs249 = errors;
      if (!(data78 && typeof data78 == "object" && !Array.isArray(data78))) {
        const err181 = {};
        if (vErrors === null) {
          vErrors = [err181];
        } else {
          vErrors.push(err181);
        }
        errors++;
      }
      var _valid13 = _errs249 === errors;
      errors = _errs248;
      if (vErrors !== null) {
        if (_errs248) {
          vErrors.length = _errs248;
        } else {
          vErrors = null;
        }
      }
      let ifClause13;
      if (_valid13) {
        const _errs251 = errors;
        if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
          if (Object.keys(data78).length < 1) {
            const err182 = { instancePath: instancePath + "/resource.type", schemaPath: "#/properties/resource.type/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["resource.type"].then, data: data78 };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
          for (const key16 in data78) {
            if (!(key16 === "equals" || key16 === "in" || key16 === "starts-with" || key16 === "known")) {
              const err183 = { instancePath: instancePath + "/resource.type", schemaPath: "#/properties/resource.type/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["resource.type"].then, data: data78 };
              if (vErrors === null) {
                vErrors = [err183];
              } else {
                vErrors.push(err183);
              }
              errors++;
            }
          }
          if (data78.equals !== void 0) {
            let data79 = data78.equals;
            if (typeof data79 !== "string") {
              const err184 = { instancePath: instancePath + "/resource.type/equals", schemaPath: "#/properties/resource.type/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["resource.type"].then.properties.equals.type, parentSchema: schema17.properties["resource.type"].then.properties.equals, data: data79 };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
          }
          if (data78.in !== void 0) {
            let data80 = data78.in;
            if (Array.isArray(data80)) {
              if (data80.length < 1) {
                const err185 = { instancePath: instancePath + "/resource.type/in", schemaPath: "#/properties/resource.type/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["resource.type"].then.properties.in, data: data80 };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
              const len15 = data80.length;
              for (let i15 = 0; i15 < len15; i15++) {
                let data81 = data80[i15];
                if (typeof data81 !== "string") {
                  const err186 = { instancePath: instancePath + "/resource.type/in/" + i15, schemaPath: "#/properties/resource.type/then/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["resource.type"].then.properties.in.items.type, parentSchema: schema17.properties["resource.type"].then.properties.in.items, data: data81 };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
              }
            } else {
              const err187 = { instancePath: instancePath + "/resource.type/in", schemaPath: "#/properties/resource.type/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["resource.type"].then.properties.in.type, parentSchema: schema17.properties["resource.type"].then.properties.in, data: data80 };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
          }
          if (data78["starts-with"] !== void 0) {
            let data82 = data78["starts-with"];
            if (typeof data82 !== "string") {
              const err188 = { instancePath: instancePath + "/resource.type/starts-with", schemaPath: "#/properties/resource.type/then/properties/starts-with/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["resource.type"].then.properties["starts-with"].type, parentSchema: schema17.properties["resource.type"].then.properties["starts-with"], data: data82 };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
          }
          if (data78.known !== void 0) {
            let data83 = data78.known;
            if (typeof data83 !== "boolean") {
              const err189 = { instancePath: instancePath + "/resource.type/known", schemaPath: "#/properties/resource.type/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["resource.type"].then.properties.known.type, parentSchema: schema17.properties["resource.type"].then.properties.known, data: data83 };
              if (vErrors === null) {
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
          }
        } else {
          const err190 = { instancePath: instancePath + "/resource.type", schemaPath: "#/properties/resource.type/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["resource.type"].then.type, parentSchema: schema17.properties["resource.type"].then, data: data78 };
          if (vErrors === null) {
            vErrors = [err190];
          } else {
            vErrors.push(err190);
          }
          errors++;
        }
        var _valid13 = _errs251 === errors;
        valid59 = _valid13;
        ifClause13 = "then";
      } else {
        const _errs264 = errors;
        if (typeof data78 !== "string") {
          const err191 = { instancePath: instancePath + "/resource.type", schemaPath: "#/properties/resource.type/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["resource.type"].else.type, parentSchema: schema17.properties["resource.type"].else, data: data78 };
          if (vErrors === null) {
            vErrors = [err191];
          } else {
            vErrors.push(err191);
          }
          errors++;
        }
        var _valid13 = _errs264 === errors;
        valid59 = _valid13;
        ifClause13 = "else";
      }
      if (!valid59) {
        const err192 = { instancePath: instancePath + "/resource.type", schemaPath: "#/properties/resource.type/if", keyword: "if", params: { failingKeyword: ifClause13 }, message: 'must match "' + ifClause13 + '" schema', schema: schema17.properties["resource.type"].if, parentSchema: schema17.properties["resource.type"], data: data78 };
        if (vErrors === null) {
          vErrors = [err192];
        } else {
          vErrors.push(err192);
        }
        errors++;
      }
    }
    if (data["resource.presence"] !== void 0) {
      let data84 = data["resource.presence"];
      if (typeof data84 !== "string" && !(data84 && typeof data84 == "object" && !Array.isArray(data84))) {
        const err193 = { instancePath: instancePath + "/resource.presence", schemaPath: "#/properties/resource.presence/type", keyword: "type", params: { type: schema17.properties["resource.presence"].type }, message: "must be string,object", schema: schema17.properties["resource.presence"].type, parentSchema: schema17.properties["resource.presence"], data: data84 };
        if (vErrors === null) {
          vErrors = [err193];
        } else {
          vErrors.push(err193);
        }
        errors++;
      }
      const _errs268 = errors;
      let valid63 = true;
      const _errs269 = errors;
      if (!(data84 && typeof data84 == "object" && !Array.isArray(data84))) {
        const err194 = {};
        if (vErrors === null) {
          vErrors = [err194];
        } else {
          vErrors.push(err194);
        }
        errors++;
      }
      var _valid14 = _errs269 === errors;
      errors = _errs268;
      if (vErrors !== null) {
        if (_errs268) {
          vErrors.length = _errs268;
        } else {
          vErrors = null;
        }
      }
      let ifClause14;
      if (_valid14) {
        const _errs271 = errors;
        if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
          if (Object.keys(data84).length < 1) {
            const err195 = { instancePath: instancePath + "/resource.presence", schemaPath: "#/properties/resource.presence/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["resource.presence"].then, data: data84 };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
          for (const key17 in data84) {
            if (!(key17 === "equals" || key17 === "in" || key17 === "known")) {
              const err196 = { instancePath: instancePath + "/resource.presence", schemaPath: "#/properties/resource.presence/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["resource.presence"].then, data: data84 };
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
          }
          if (data84.equals !== void 0) {
            let data85 = data84.equals;
            if (!(data85 === "certain" || data85 === "possible")) {
              const err197 = { instancePath: instancePath + "/resource.presence/equals", schemaPath: "#/properties/resource.presence/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["resource.presence"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["resource.presence"].then.properties.equals.enum, parentSchema: schema17.properties["resource.presence"].then.properties.equals, data: data85 };
              if (vErrors === null) {
                vErrors = [err197];
              } else {
                vErrors.push(err197);
              }
              errors++;
            }
          }
          if (data84.in !== void 0) {
            let data86 = data84.in;
            if (Array.isArray(data86)) {
              if (data86.length < 1) {
                const err198 = { instancePath: instancePath + "/resource.presence/in", schemaPath: "#/properties/resource.presence/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["resource.presence"].then.properties.in, data: data86 };
                if (vErrors === null) {
                  vErrors = [err198];
                } else {
                  vErrors.push(err198);
                }
                errors++;
              }
              const len16 = data86.length;
              for (let i16 = 0; i16 < len16; i16++) {
                let data87 = data86[i16];
                if (!(data87 === "certain" || data87 === "possible")) {
                  const err199 = { instancePath: instancePath + "/resource.presence/in/" + i16, schemaPath: "#/properties/resource.presence/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["resource.presence"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["resource.presence"].then.properties.in.items.enum, parentSchema: schema17.properties["resource.presence"].then.properties.in.items, data: data87 };
                  if (vErrors === null) {
                    vErrors = [err199];
                  } else {
                    vErrors.push(err199);
                  }
                  errors++;
                }
              }
            } else {
              const err200 = { instancePath: instancePath + "/resource.presence/in", schemaPath: "#/properties/resource.presence/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["resource.presence"].then.properties.in.type, parentSchema: schema17.properties["resource.presence"].then.properties.in, data: data86 };
              if (vErrors === null) {
                vErrors = [err200];
              } else {
                vErrors.push(err200);
              }
              errors++;
            }
          }
          if (data84.known !== void 0) {
            let data88 = data84.known;
            if (typeof data88 !== "boolean") {
              const err201 = { instancePath: instancePath + "/resource.presence/known", schemaPath: "#/properties/resource.presence/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["resource.presence"].then.properties.known.type, parentSchema: schema17.properties["resource.presence"].then.properties.known, data: data88 };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
          }
        } else {
          const err202 = { instancePath: instancePath + "/resource.presence", schemaPath: "#/properties/resource.presence/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["resource.presence"].then.type, parentSchema: schema17.properties["resource.presence"].then, data: data84 };
          if (vErrors === null) {
            vErrors = [err202];
          } else {
            vErrors.push(err202);
          }
          errors++;
        }
        var _valid14 = _errs271 === errors;
        valid63 = _valid14;
        ifClause14 = "then";
      } else {
        const _errs280 = errors;
        if (!(data84 === "certain" || data84 === "possible")) {
          const err203 = { instancePath: instancePath + "/resource.presence", schemaPath: "#/properties/resource.presence/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["resource.presence"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["resource.presence"].else.enum, parentSchema: schema17.properties["resource.presence"].else, data: data84 };
          if (vErrors === null) {
            vErrors = [err203];
          } else {
            vErrors.push(err203);
          }
          errors++;
        }
        var _valid14 = _errs280 === errors;
        valid63 = _valid14;
        ifClause14 = "else";
      }
      if (!valid63) {
        const err204 = { instancePath: instancePath + "/resource.presence", schemaPath: "#/properties/resource.presence/if", keyword: "if", params: { failingKeyword: ifClause14 }, message: 'must match "' + ifClause14 + '" schema', schema: schema17.properties["resource.presence"].if, parentSchema: schema17.properties["resource.presence"], data: data84 };
        if (vErrors === null) {
          vErrors = [err204];
        } else {
          vErrors.push(err204);
        }
        errors++;
      }
    }
    if (data.category !== void 0) {
      let data89 = data.category;
      if (typeof data89 !== "string" && !(data89 && typeof data89 == "object" && !Array.isArray(data89))) {
        const err205 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: schema17.properties.category.type }, message: "must be string,object", schema: schema17.properties.category.type, parentSchema: schema17.properties.category, data: data89 };
        if (vErrors === null) {
          vErrors = [err205];
        } else {
          vErrors.push(err205);
        }
        errors++;
      }
      const _errs283 = errors;
      let valid67 = true;
      const _errs284 = errors;
      if (!(data89 && typeof data89 == "object" && !Array.isArray(data89))) {
        const err206 = {};
        if (vErrors === null) {
          vErrors = [err206];
        } else {
          vErrors.push(err206);
        }
        errors++;
      }
      var _valid15 = _errs284 === errors;
      errors = _errs283;
      if (vErrors !== null) {
        if (_errs283) {
          vErrors.length = _errs283;
        } else {
          vErrors = null;
        }
      }
      let ifClause15;
      if (_valid15) {
        const _errs286 = errors;
        if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
          if (Object.keys(data89).length < 1) {
            const err207 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.category.then, data: data89 };
            if (vErrors === null) {
              vErrors = [err207];
            } else {
              vErrors.push(err207);
            }
            errors++;
          }
          for (const key18 in data89) {
            if (!(key18 === "equals" || key18 === "in" || key18 === "starts-with" || key18 === "known")) {
              const err208 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.category.then, data: data89 };
              if (vErrors === null) {
                vErrors = [err208];
              } else {
                vErrors.push(err208);
              }
              errors++;
            }
          }
          if (data89.equals !== void 0) {
            let data90 = data89.equals;
            if (typeof data90 !== "string") {
              const err209 = { instancePath: instancePath + "/category/equals", schemaPath: "#/properties/category/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.category.then.properties.equals.type, parentSchema: schema17.properties.category.then.properties.equals, data: data90 };
              if (vErrors === null) {
                vErrors = [err209];
              } else {
                vErrors.push(err209);
              }
              errors++;
            }
          }
          if (data89.in !== void 0) {
            let data91 = data89.in;
            if (Array.isArray(data91)) {
              if (data91.length < 1) {
                const err210 = { instancePath: instancePath + "/category/in", schemaPath: "#/properties/category/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.category.then.properties.in, data: data91 };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
              const len17 = data91.length;
              for (let i17 = 0; i17 < len17; i17++) {
                let data92 = data91[i17];
                if (typeof data92 !== "string") {
                  const err211 = { instancePath: instancePath + "/category/in/" + i17, schemaPath: "#/properties/category/then/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.category.then.properties.in.items.type, parentSchema: schema17.properties.category.then.properties.in.items, data: data92 };
                  if (vErrors === null) {
                    vErrors = [err211];
                  } else {
                    vErrors.push(err211);
                  }
                  errors++;
                }
              }
            } else {
              const err212 = { instancePath: instancePath + "/category/in", schemaPath: "#/properties/category/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.category.then.properties.in.type, parentSchema: schema17.properties.category.then.properties.in, data: data91 };
              if (vErrors === null) {
                vErrors = [err212];
              } else {
                vErrors.push(err212);
              }
              errors++;
            }
          }
          if (data89["starts-with"] !== void 0) {
            let data93 = data89["starts-with"];
            if (typeof data93 !== "string") {
              const err213 = { instancePath: instancePath + "/category/starts-with", schemaPath: "#/properties/category/then/properties/starts-with/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.category.then.properties["starts-with"].type, parentSchema: schema17.properties.category.then.properties["starts-with"], data: data93 };
              if (vErrors === null) {
                vErrors = [err213];
              } else {
                vErrors.push(err213);
              }
              errors++;
            }
          }
          if (data89.known !== void 0) {
            let data94 = data89.known;
            if (typeof data94 !== "boolean") {
              const err214 = { instancePath: instancePath + "/category/known", schemaPath: "#/properties/category/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.category.then.properties.known.type, parentSchema: schema17.properties.category.then.properties.known, data: data94 };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
          }
        } else {
          const err215 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.category.then.type, parentSchema: schema17.properties.category.then, data: data89 };
          if (vErrors === null) {
            vErrors = [err215];
          } else {
            vErrors.push(err215);
          }
          errors++;
        }
        var _valid15 = _errs286 === errors;
        valid67 = _valid15;
        ifClause15 = "then";
      } else {
        const _errs299 = errors;
        if (typeof data89 !== "string") {
          const err216 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.category.else.type, parentSchema: schema17.properties.category.else, data: data89 };
          if (vErrors === null) {
            vErrors = [err216];
          } else {
            vErrors.push(err216);
          }
          errors++;
        }
        var _valid15 = _errs299 === errors;
        valid67 = _valid15;
        ifClause15 = "else";
      }
      if (!valid67) {
        const err217 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/if", keyword: "if", params: { failingKeyword: ifClause15 }, message: 'must match "' + ifClause15 + '" schema', schema: schema17.properties.category.if, parentSchema: schema17.properties.category, data: data89 };
        if (vErrors === null) {
          vErrors = [err217];
        } else {
          vErrors.push(err217);
        }
        errors++;
      }
    }
    if (data["encryption.at-rest"] !== void 0) {
      let data95 = data["encryption.at-rest"];
      if (typeof data95 !== "string" && !(data95 && typeof data95 == "object" && !Array.isArray(data95))) {
        const err218 = { instancePath: instancePath + "/encryption.at-rest", schemaPath: "#/properties/encryption.at-rest/type", keyword: "type", params: { type: schema17.properties["encryption.at-rest"].type }, message: "must be string,object", schema: schema17.properties["encryption.at-rest"].type, parentSchema: schema17.properties["encryption.at-rest"], data: data95 };
        if (vErrors === null) {
          vErrors = [err218];
        } else {
          vErrors.push(err218);
        }
        errors++;
      }
      const _errs303 = errors;
      let valid71 = true;
      const _errs304 = errors;
      if (!(data95 && typeof data95 == "object" && !Array.isArray(data95))) {
        const err219 = {};
        if (vErrors === null) {
          vErrors = [err219];
        } else {
          vErrors.push(err219);
        }
        errors++;
      }
      var _valid16 = _errs304 === errors;
      errors = _errs303;
      if (vErrors !== null) {
        if (_errs303) {
          vErrors.length = _errs303;
        } else {
          vErrors = null;
        }
      }
      let ifClause16;
      if (_valid16) {
        const _errs306 = errors;
        if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
          if (Object.keys(data95).length < 1) {
            const err220 = { instancePath: instancePath + "/encryption.at-rest", schemaPath: "#/properties/encryption.at-rest/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["encryption.at-rest"].then, data: data95 };
            if (vErrors === null) {
              vErrors = [err220];
            } else {
              vErrors.push(err220);
            }
            errors++;
          }
          for (const key19 in data95) {
            if (!(key19 === "equals" || key19 === "in" || key19 === "known")) {
              const err221 = { instancePath: instancePath + "/encryption.at-rest", schemaPath: "#/properties/encryption.at-rest/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["encryption.at-rest"].then, data: data95 };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
          }
          if (data95.equals !== void 0) {
            let data96 = data95.equals;
            if (!(data96 === "none" || data96 === "provider-key" || data96 === "customer-key" || data96 === "external-key")) {
              const err222 = { instancePath: instancePath + "/encryption.at-rest/equals", schemaPath: "#/properties/encryption.at-rest/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["encryption.at-rest"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["encryption.at-rest"].then.properties.equals.enum, parentSchema: schema17.properties["encryption.at-rest"].then.properties.equals, data: data96 };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
            }
          }
          if (data95.in !== void 0) {
            let data97 = data95.in;
            if (Array.isArray(data97)) {
              if (data97.length < 1) {
                const err223 = { instancePath: instancePath + "/encryption.at-rest/in", schemaPath: "#/properties/encryption.at-rest/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["encryption.at-rest"].then.properties.in, data: data97 };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
              const len18 = data97.length;
              for (let i18 = 0; i18 < len18; i18++) {
                let data98 = data97[i18];
                if (!(data98 === "none" || data98 === "provider-key" || data98 === "customer-key" || data98 === "external-key")) {
                  const err224 = { instancePath: instancePath + "/encryption.at-rest/in/" + i18, schemaPath: "#/properties/encryption.at-rest/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["encryption.at-rest"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["encryption.at-rest"].then.properties.in.items.enum, parentSchema: schema17.properties["encryption.at-rest"].then.properties.in.items, data: data98 };
                  if (vErrors === null) {
                    vErrors = [err224];
                  } else {
                    vErrors.push(err224);
                  }
                  errors++;
                }
              }
            } else {
              const err225 = { instancePath: instancePath + "/encryption.at-rest/in", schemaPath: "#/properties/encryption.at-rest/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["encryption.at-rest"].then.properties.in.type, parentSchema: schema17.properties["encryption.at-rest"].then.properties.in, data: data97 };
              if (vErrors === null) {
                vErrors = [err225];
              } else {
                vErrors.push(err225);
              }
              errors++;
            }
          }
          if (data95.known !== void 0) {
            let data99 = data95.known;
            if (typeof data99 !== "boolean") {
              const err226 = { instancePath: instancePath + "/encryption.at-rest/known", schemaPath: "#/properties/encryption.at-rest/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["encryption.at-rest"].then.properties.known.type, parentSchema: schema17.properties["encryption.at-rest"].then.properties.known, data: data99 };
              if (vErrors === null) {
                vErrors = [err226];
              } else {
                vErrors.push(err226);
              }
              errors++;
            }
          }
        } else {
          const err227 = { instancePath: instancePath + "/encryption.at-rest", schemaPath: "#/properties/encryption.at-rest/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["encryption.at-rest"].then.type, parentSchema: schema17.properties["encryption.at-rest"].then, data: data95 };
          if (vErrors === null) {
            vErrors = [err227];
          } else {
            vErrors.push(err227);
          }
          errors++;
        }
        var _valid16 = _errs306 === errors;
        valid71 = _valid16;
        ifClause16 = "then";
      } else {
        const _errs315 = errors;
        if (!(data95 === "none" || data95 === "provider-key" || data95 === "customer-key" || data95 === "external-key")) {
          const err228 = { instancePath: instancePath + "/encryption.at-rest", schemaPath: "#/properties/encryption.at-rest/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["encryption.at-rest"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["encryption.at-rest"].else.enum, parentSchema: schema17.properties["encryption.at-rest"].else, data: data95 };
          if (vErrors === null) {
            vErrors = [err228];
          } else {
            vErrors.push(err228);
          }
          errors++;
        }
        var _valid16 = _errs315 === errors;
        valid71 = _valid16;
        ifClause16 = "else";
      }
      if (!valid71) {
        const err229 = { instancePath: instancePath + "/encryption.at-rest", schemaPath: "#/properties/encryption.at-rest/if", keyword: "if", params: { failingKeyword: ifClause16 }, message: 'must match "' + ifClause16 + '" schema', schema: schema17.properties["encryption.at-rest"].if, parentSchema: schema17.properties["encryption.at-rest"], data: data95 };
        if (vErrors === null) {
          vErrors = [err229];
        } else {
          vErrors.push(err229);
        }
        errors++;
      }
    }
    if (data["encryption.in-transit"] !== void 0) {
      let data100 = data["encryption.in-transit"];
      if (typeof data100 !== "string" && !(data100 && typeof data100 == "object" && !Array.isArray(data100))) {
        const err230 = { instancePath: instancePath + "/encryption.in-transit", schemaPath: "#/properties/encryption.in-transit/type", keyword: "type", params: { type: schema17.properties["encryption.in-transit"].type }, message: "must be string,object", schema: schema17.properties["encryption.in-transit"].type, parentSchema: schema17.properties["encryption.in-transit"], data: data100 };
        if (vErrors === null) {
          vErrors = [err230];
        } else {
          vErrors.push(err230);
        }
        errors++;
      }
      const _errs318 = errors;
      let valid75 = true;
      const _errs319 = errors;
      if (!(data100 && typeof data100 == "object" && !Array.isArray(data100))) {
        const err231 = {};
        if (vErrors === null) {
          vErrors = [err231];
        } else {
          vErrors.push(err231);
        }
        errors++;
      }
      var _valid17 = _errs319 === errors;
      errors = _errs318;
      if (vErrors !== null) {
        if (_errs318) {
          vErrors.length = _errs318;
        } else {
          vErrors = null;
        }
      }
      let ifClause17;
      if (_valid17) {
        const _errs321 = errors;
        if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
          if (Object.keys(data100).length < 1) {
            const err232 = { instancePath: instancePath + "/encryption.in-transit", schemaPath: "#/properties/encryption.in-transit/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["encryption.in-transit"].then, data: data100 };
            if (vErrors === null) {
              vErrors = [err232];
            } else {
              vErrors.push(err232);
            }
            errors++;
          }
          for (const key20 in data100) {
            if (!(key20 === "equals" || key20 === "in" || key20 === "known")) {
              const err233 = { instancePath: instancePath + "/encryption.in-transit", schemaPath: "#/properties/encryption.in-transit/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["encryption.in-transit"].then, data: data100 };
              if (vErrors === null) {
                vErrors = [err233];
              } else {
                vErrors.push(err233);
              }
              errors++;
            }
          }
          if (data100.equals !== void 0) {
            let data101 = data100.equals;
            if (!(data101 === "enforced" || data101 === "optional" || data101 === "outdated" || data101 === "none")) {
              const err234 = { instancePath: instancePath + "/encryption.in-transit/equals", schemaPath: "#/properties/encryption.in-transit/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["encryption.in-transit"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["encryption.in-transit"].then.properties.equals.enum, parentSchema: schema17.properties["encryption.in-transit"].then.properties.equals, data: data101 };
              if (vErrors === null) {
                vErrors = [err234];
              } else {
                vErrors.push(err234);
              }
              errors++;
            }
          }
          if (data100.in !== void 0) {
            let data102 = data100.in;
            if (Array.isArray(data102)) {
              if (data102.length < 1) {
                const err235 = { instancePath: instancePath + "/encryption.in-transit/in", schemaPath: "#/properties/encryption.in-transit/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["encryption.in-transit"].then.properties.in, data: data102 };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
              const len19 = data102.length;
              for (let i19 = 0; i19 < len19; i19++) {
                let data103 = data102[i19];
                if (!(data103 === "enforced" || data103 === "optional" || data103 === "outdated" || data103 === "none")) {
                  const err236 = { instancePath: instancePath + "/encryption.in-transit/in/" + i19, schemaPath: "#/properties/encryption.in-transit/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["encryption.in-transit"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["encryption.in-transit"].then.properties.in.items.enum, parentSchema: schema17.properties["encryption.in-transit"].then.properties.in.items, data: data103 };
                  if (vErrors === null) {
                    vErrors = [err236];
                  } else {
                    vErrors.push(err236);
                  }
                  errors++;
                }
              }
            } else {
              const err237 = { instancePath: instancePath + "/encryption.in-transit/in", schemaPath: "#/properties/encryption.in-transit/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["encryption.in-transit"].then.properties.in.type, parentSchema: schema17.properties["encryption.in-transit"].then.properties.in, data: data102 };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
          }
          if (data100.known !== void 0) {
            let data104 = data100.known;
            if (typeof data104 !== "boolean") {
              const err238 = { instancePath: instancePath + "/encryption.in-transit/known", schemaPath: "#/properties/encryption.in-transit/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["encryption.in-transit"].then.properties.known.type, parentSchema: schema17.properties["encryption.in-transit"].then.properties.known, data: data104 };
              if (vErrors === null) {
                vErrors = [err238];
              } else {
                vErrors.push(err238);
              }
              errors++;
            }
          }
        } else {
          const err239 = { instancePath: instancePath + "/encryption.in-transit", schemaPath: "#/properties/encryption.in-transit/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["encryption.in-transit"].then.type, parentSchema: schema17.properties["encryption.in-transit"].then, data: data100 };
          if (vErrors === null) {
            vErrors = [err239];
          } else {
            vErrors.push(err239);
          }
          errors++;
        }
        var _valid17 = _errs321 === errors;
        valid75 = _valid17;
        ifClause17 = "then";
      } else {
        const _errs330 = errors;
        if (!(data100 === "enforced" || data100 === "optional" || data100 === "outdated" || data100 === "none")) {
          const err240 = { instancePath: instancePath + "/encryption.in-transit", schemaPath: "#/properties/encryption.in-transit/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["encryption.in-transit"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["encryption.in-transit"].else.enum, parentSchema: schema17.properties["encryption.in-transit"].else, data: data100 };
          if (vErrors === null) {
            vErrors = [err240];
          } else {
            vErrors.push(err240);
          }
          errors++;
        }
        var _valid17 = _errs330 === errors;
        valid75 = _valid17;
        ifClause17 = "else";
      }
      if (!valid75) {
        const err241 = { instancePath: instancePath + "/encryption.in-transit", schemaPath: "#/properties/encryption.in-transit/if", keyword: "if", params: { failingKeyword: ifClause17 }, message: 'must match "' + ifClause17 + '" schema', schema: schema17.properties["encryption.in-transit"].if, parentSchema: schema17.properties["encryption.in-transit"], data: data100 };
        if (vErrors === null) {
          vErrors = [err241];
        } else {
          vErrors.push(err241);
        }
        errors++;
      }
    }
    if (data["key-holder"] !== void 0) {
      let data105 = data["key-holder"];
      if (typeof data105 !== "string" && !(data105 && typeof data105 == "object" && !Array.isArray(data105))) {
        const err242 = { instancePath: instancePath + "/key-holder", schemaPath: "#/properties/key-holder/type", keyword: "type", params: { type: schema17.properties["key-holder"].type }, message: "must be string,object", schema: schema17.properties["key-holder"].type, parentSchema: schema17.properties["key-holder"], data: data105 };
        if (vErrors === null) {
          vErrors = [err242];
        } else {
          vErrors.push(err242);
        }
        errors++;
      }
      const _errs333 = errors;
      let valid79 = true;
      const _errs334 = errors;
      if (!(data105 && typeof data105 == "object" && !Array.isArray(data105))) {
        const err243 = {};
        if (vErrors === null) {
          vErrors = [err243];
        } else {
          vErrors.push(err243);
        }
        errors++;
      }
      var _valid18 = _errs334 === errors;
      errors = _errs333;
      if (vErrors !== null) {
        if (_errs333) {
          vErrors.length = _errs333;
        } else {
          vErrors = null;
        }
      }
      let ifClause18;
      if (_valid18) {
        const _errs336 = errors;
        if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
          if (Object.keys(data105).length < 1) {
            const err244 = { instancePath: instancePath + "/key-holder", schemaPath: "#/properties/key-holder/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["key-holder"].then, data: data105 };
            if (vErrors === null) {
              vErrors = [err244];
            } else {
              vErrors.push(err244);
            }
            errors++;
          }
          for (const key21 in data105) {
            if (!(key21 === "equals" || key21 === "in" || key21 === "known")) {
              const err245 = { instancePath: instancePath + "/key-holder", schemaPath: "#/properties/key-holder/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["key-holder"].then, data: data105 };
              if (vErrors === null) {
                vErrors = [err245];
              } else {
                vErrors.push(err245);
              }
              errors++;
            }
          }
          if (data105.equals !== void 0) {
            let data106 = data105.equals;
            if (!(data106 === "provider" || data106 === "customer" || data106 === "external")) {
              const err246 = { instancePath: instancePath + "/key-holder/equals", schemaPath: "#/properties/key-holder/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["key-holder"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["key-holder"].then.properties.equals.enum, parentSchema: schema17.properties["key-holder"].then.properties.equals, data: data106 };
              if (vErrors === null) {
                vErrors = [err246];
              } else {
                vErrors.push(err246);
              }
              errors++;
            }
          }
          if (data105.in !== void 0) {
            let data107 = data105.in;
            if (Array.isArray(data107)) {
              if (data107.length < 1) {
                const err247 = { instancePath: instancePath + "/key-holder/in", schemaPath: "#/properties/key-holder/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["key-holder"].then.properties.in, data: data107 };
                if (vErrors === null) {
                  vErrors = [err247];
                } else {
                  vErrors.push(err247);
                }
                errors++;
              }
              const len20 = data107.length;
              for (let i20 = 0; i20 < len20; i20++) {
                let data108 = data107[i20];
                if (!(data108 === "provider" || data108 === "customer" || data108 === "external")) {
                  const err248 = { instancePath: instancePath + "/key-holder/in/" + i20, schemaPath: "#/properties/key-holder/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["key-holder"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["key-holder"].then.properties.in.items.enum, parentSchema: schema17.properties["key-holder"].then.properties.in.items, data: data108 };
                  if (vErrors === null) {
                    vErrors = [err248];
                  } else {
                    vErrors.push(err248);
                  }
                  errors++;
                }
              }
            } else {
              const err249 = { instancePath: instancePath + "/key-holder/in", schemaPath: "#/properties/key-holder/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["key-holder"].then.properties.in.type, parentSchema: schema17.properties["key-holder"].then.properties.in, data: data107 };
              if (vErrors === null) {
                vErrors = [err249];
              } else {
                vErrors.push(err249);
              }
              errors++;
            }
          }
          if (data105.known !== void 0) {
            let data109 = data105.known;
            if (typeof data109 !== "boolean") {
              const err250 = { instancePath: instancePath + "/key-holder/known", schemaPath: "#/properties/key-holder/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["key-holder"].then.properties.known.type, parentSchema: schema17.properties["key-holder"].then.properties.known, data: data109 };
              if (vErrors === null) {
                vErrors = [err250];
              } else {
                vErrors.push(err250);
              }
              errors++;
            }
          }
        } else {
          const err251 = { instancePath: instancePath + "/key-holder", schemaPath: "#/properties/key-holder/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["key-holder"].then.type, parentSchema: schema17.properties["key-holder"].then, data: data105 };
          if (vErrors === null) {
            vErrors = [err251];
          } else {
            vErrors.push(err251);
          }
          errors++;
        }
        var _valid18 = _errs336 === errors;
        valid79 = _valid18;
        ifClause18 = "then";
      } else {
        const _errs345 = errors;
        if (!(data105 === "provider" || data105 === "customer" || data105 === "external")) {
          const err252 = { instancePath: instancePath + "/key-holder", schemaPath: "#/properties/key-holder/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["key-holder"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["key-holder"].else.enum, parentSchema: schema17.properties["key-holder"].else, data: data105 };
          if (vErrors === null) {
            vErrors = [err252];
          } else {
            vErrors.push(err252);
          }
          errors++;
        }
        var _valid18 = _errs345 === errors;
        valid79 = _valid18;
        ifClause18 = "else";
      }
      if (!valid79) {
        const err253 = { instancePath: instancePath + "/key-holder", schemaPath: "#/properties/key-holder/if", keyword: "if", params: { failingKeyword: ifClause18 }, message: 'must match "' + ifClause18 + '" schema', schema: schema17.properties["key-holder"].if, parentSchema: schema17.properties["key-holder"], data: data105 };
        if (vErrors === null) {
          vErrors = [err253];
        } else {
          vErrors.push(err253);
        }
        errors++;
      }
    }
    if (data.elasticity !== void 0) {
      let data110 = data.elasticity;
      if (typeof data110 !== "string" && !(data110 && typeof data110 == "object" && !Array.isArray(data110))) {
        const err254 = { instancePath: instancePath + "/elasticity", schemaPath: "#/properties/elasticity/type", keyword: "type", params: { type: schema17.properties.elasticity.type }, message: "must be string,object", schema: schema17.properties.elasticity.type, parentSchema: schema17.properties.elasticity, data: data110 };
        if (vErrors === null) {
          vErrors = [err254];
        } else {
          vErrors.push(err254);
        }
        errors++;
      }
      const _errs348 = errors;
      let valid83 = true;
      const _errs349 = errors;
      if (!(data110 && typeof data110 == "object" && !Array.isArray(data110))) {
        const err255 = {};
        if (vErrors === null) {
          vErrors = [err255];
        } else {
          vErrors.push(err255);
        }
        errors++;
      }
      var _valid19 = _errs349 === errors;
      errors = _errs348;
      if (vErrors !== null) {
        if (_errs348) {
          vErrors.length = _errs348;
        } else {
          vErrors = null;
        }
      }
      let ifClause19;
      if (_valid19) {
        const _errs351 = errors;
        if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
          if (Object.keys(data110).length < 1) {
            const err256 = { instancePath: instancePath + "/elasticity", schemaPath: "#/properties/elasticity/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.elasticity.then, data: data110 };
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
          for (const key22 in data110) {
            if (!(key22 === "equals" || key22 === "in" || key22 === "known")) {
              const err257 = { instancePath: instancePath + "/elasticity", schemaPath: "#/properties/elasticity/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.elasticity.then, data: data110 };
              if (vErrors === null) {
                vErrors = [err257];
              } else {
                vErrors.push(err257);
              }
              errors++;
            }
          }
          if (data110.equals !== void 0) {
            let data111 = data110.equals;
            if (!(data111 === "elastic" || data111 === "fixed")) {
              const err258 = { instancePath: instancePath + "/elasticity/equals", schemaPath: "#/properties/elasticity/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties.elasticity.then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.elasticity.then.properties.equals.enum, parentSchema: schema17.properties.elasticity.then.properties.equals, data: data111 };
              if (vErrors === null) {
                vErrors = [err258];
              } else {
                vErrors.push(err258);
              }
              errors++;
            }
          }
          if (data110.in !== void 0) {
            let data112 = data110.in;
            if (Array.isArray(data112)) {
              if (data112.length < 1) {
                const err259 = { instancePath: instancePath + "/elasticity/in", schemaPath: "#/properties/elasticity/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.elasticity.then.properties.in, data: data112 };
                if (vErrors === null) {
                  vErrors = [err259];
                } else {
                  vErrors.push(err259);
                }
                errors++;
              }
              const len21 = data112.length;
              for (let i21 = 0; i21 < len21; i21++) {
                let data113 = data112[i21];
                if (!(data113 === "elastic" || data113 === "fixed")) {
                  const err260 = { instancePath: instancePath + "/elasticity/in/" + i21, schemaPath: "#/properties/elasticity/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties.elasticity.then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.elasticity.then.properties.in.items.enum, parentSchema: schema17.properties.elasticity.then.properties.in.items, data: data113 };
                  if (vErrors === null) {
                    vErrors = [err260];
                  } else {
                    vErrors.push(err260);
                  }
                  errors++;
                }
              }
            } else {
              const err261 = { instancePath: instancePath + "/elasticity/in", schemaPath: "#/properties/elasticity/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.elasticity.then.properties.in.type, parentSchema: schema17.properties.elasticity.then.properties.in, data: data112 };
              if (vErrors === null) {
                vErrors = [err261];
              } else {
                vErrors.push(err261);
              }
              errors++;
            }
          }
          if (data110.known !== void 0) {
            let data114 = data110.known;
            if (typeof data114 !== "boolean") {
              const err262 = { instancePath: instancePath + "/elasticity/known", schemaPath: "#/properties/elasticity/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.elasticity.then.properties.known.type, parentSchema: schema17.properties.elasticity.then.properties.known, data: data114 };
              if (vErrors === null) {
                vErrors = [err262];
              } else {
                vErrors.push(err262);
              }
              errors++;
            }
          }
        } else {
          const err263 = { instancePath: instancePath + "/elasticity", schemaPath: "#/properties/elasticity/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.elasticity.then.type, parentSchema: schema17.properties.elasticity.then, data: data110 };
          if (vErrors === null) {
            vErrors = [err263];
          } else {
            vErrors.push(err263);
          }
          errors++;
        }
        var _valid19 = _errs351 === errors;
        valid83 = _valid19;
        ifClause19 = "then";
      } else {
        const _errs360 = errors;
        if (!(data110 === "elastic" || data110 === "fixed")) {
          const err264 = { instancePath: instancePath + "/elasticity", schemaPath: "#/properties/elasticity/else/enum", keyword: "enum", params: { allowedValues: schema17.properties.elasticity.else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.elasticity.else.enum, parentSchema: schema17.properties.elasticity.else, data: data110 };
          if (vErrors === null) {
            vErrors = [err264];
          } else {
            vErrors.push(err264);
          }
          errors++;
        }
        var _valid19 = _errs360 === errors;
        valid83 = _valid19;
        ifClause19 = "else";
      }
      if (!valid83) {
        const err265 = { instancePath: instancePath + "/elasticity", schemaPath: "#/properties/elasticity/if", keyword: "if", params: { failingKeyword: ifClause19 }, message: 'must match "' + ifClause19 + '" schema', schema: schema17.properties.elasticity.if, parentSchema: schema17.properties.elasticity, data: data110 };
        if (vErrors === null) {
          vErrors = [err265];
        } else {
          vErrors.push(err265);
        }
        errors++;
      }
    }
    if (data["copies.at-one-party"] !== void 0) {
      let data115 = data["copies.at-one-party"];
      if (typeof data115 !== "boolean" && !(data115 && typeof data115 == "object" && !Array.isArray(data115))) {
        const err266 = { instancePath: instancePath + "/copies.at-one-party", schemaPath: "#/properties/copies.at-one-party/type", keyword: "type", params: { type: schema17.properties["copies.at-one-party"].type }, message: "must be boolean,object", schema: schema17.properties["copies.at-one-party"].type, parentSchema: schema17.properties["copies.at-one-party"], data: data115 };
        if (vErrors === null) {
          vErrors = [err266];
        } else {
          vErrors.push(err266);
        }
        errors++;
      }
      const _errs363 = errors;
      let valid87 = true;
      const _errs364 = errors;
      if (!(data115 && typeof data115 == "object" && !Array.isArray(data115))) {
        const err267 = {};
        if (vErrors === null) {
          vErrors = [err267];
        } else {
          vErrors.push(err267);
        }
        errors++;
      }
      var _valid20 = _errs364 === errors;
      errors = _errs363;
      if (vErrors !== null) {
        if (_errs363) {
          vErrors.length = _errs363;
        } else {
          vErrors = null;
        }
      }
      let ifClause20;
      if (_valid20) {
        const _errs366 = errors;
        if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
          if (Object.keys(data115).length < 1) {
            const err268 = { instancePath: instancePath + "/copies.at-one-party", schemaPath: "#/properties/copies.at-one-party/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["copies.at-one-party"].then, data: data115 };
            if (vErrors === null) {
              vErrors = [err268];
            } else {
              vErrors.push(err268);
            }
            errors++;
          }
          for (const key23 in data115) {
            if (!(key23 === "equals" || key23 === "known")) {
              const err269 = { instancePath: instancePath + "/copies.at-one-party", schemaPath: "#/properties/copies.at-one-party/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["copies.at-one-party"].then, data: data115 };
              if (vErrors === null) {
                vErrors = [err269];
              } else {
                vErrors.push(err269);
              }
              errors++;
            }
          }
          if (data115.equals !== void 0) {
            let data116 = data115.equals;
            if (typeof data116 !== "boolean") {
              const err270 = { instancePath: instancePath + "/copies.at-one-party/equals", schemaPath: "#/properties/copies.at-one-party/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["copies.at-one-party"].then.properties.equals.type, parentSchema: schema17.properties["copies.at-one-party"].then.properties.equals, data: data116 };
              if (vErrors === null) {
                vErrors = [err270];
              } else {
                vErrors.push(err270);
              }
              errors++;
            }
          }
          if (data115.known !== void 0) {
            let data117 = data115.known;
            if (typeof data117 !== "boolean") {
              const err271 = { instancePath: instancePath + "/copies.at-one-party/known", schemaPath: "#/properties/copies.at-one-party/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["copies.at-one-party"].then.properties.known.type, parentSchema: schema17.properties["copies.at-one-party"].then.properties.known, data: data117 };
              if (vErrors === null) {
                vErrors = [err271];
              } else {
                vErrors.push(err271);
              }
              errors++;
            }
          }
        } else {
          const err272 = { instancePath: instancePath + "/copies.at-one-party", schemaPath: "#/properties/copies.at-one-party/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["copies.at-one-party"].then.type, parentSchema: schema17.properties["copies.at-one-party"].then, data: data115 };
          if (vErrors === null) {
            vErrors = [err272];
          } else {
            vErrors.push(err272);
          }
          errors++;
        }
        var _valid20 = _errs366 === errors;
        valid87 = _valid20;
        ifClause20 = "then";
      } else {
        const _errs373 = errors;
        if (typeof data115 !== "boolean") {
          const err273 = { instancePath: instancePath + "/copies.at-one-party", schemaPath: "#/properties/copies.at-one-party/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["copies.at-one-party"].else.type, parentSchema: schema17.properties["copies.at-one-party"].else, data: data115 };
          if (vErrors === null) {
            vErrors = [err273];
          } else {
            vErrors.push(err273);
          }
          errors++;
        }
        var _valid20 = _errs373 === errors;
        valid87 = _valid20;
        ifClause20 = "else";
      }
      if (!valid87) {
        const err274 = { instancePath: instancePath + "/copies.at-one-party", schemaPath: "#/properties/copies.at-one-party/if", keyword: "if", params: { failingKeyword: ifClause20 }, message: 'must match "' + ifClause20 + '" schema', schema: schema17.properties["copies.at-one-party"].if, parentSchema: schema17.properties["copies.at-one-party"], data: data115 };
        if (vErrors === null) {
          vErrors = [err274];
        } else {
          vErrors.push(err274);
        }
        errors++;
      }
    }
    if (data["directory.only-from-there"] !== void 0) {
      let data118 = data["directory.only-from-there"];
      if (typeof data118 !== "boolean" && !(data118 && typeof data118 == "object" && !Array.isArray(data118))) {
        const err275 = { instancePath: instancePath + "/directory.only-from-there", schemaPath: "#/properties/directory.only-from-there/type", keyword: "type", params: { type: schema17.properties["directory.only-from-there"].type }, message: "must be boolean,object", schema: schema17.properties["directory.only-from-there"].type, parentSchema: schema17.properties["directory.only-from-there"], data: data118 };
        if (vErrors === null) {
          vErrors = [err275];
        } else {
          vErrors.push(err275);
        }
        errors++;
      }
      const _errs377 = errors;
      let valid89 = true;
      const _errs378 = errors;
      if (!(data118 && typeof data118 == "object" && !Array.isArray(data118))) {
        const err276 = {};
        if (vErrors === null) {
          vErrors = [err276];
        } else {
          vErrors.push(err276);
        }
        errors++;
      }
      var _valid21 = _errs378 === errors;
      errors = _errs377;
      if (vErrors !== null) {
        if (_errs377) {
          vErrors.length = _errs377;
        } else {
          vErrors = null;
        }
      }
      let ifClause21;
      if (_valid21) {
        const _errs380 = errors;
        if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
          if (Object.keys(data118).length < 1) {
            const err277 = { instancePath: instancePath + "/directory.only-from-there", schemaPath: "#/properties/directory.only-from-there/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["directory.only-from-there"].then, data: data118 };
            if (vErrors === null) {
              vErrors = [err277];
            } else {
              vErrors.push(err277);
            }
            errors++;
          }
          for (const key24 in data118) {
            if (!(key24 === "equals" || key24 === "known")) {
              const err278 = { instancePath: instancePath + "/directory.only-from-there", schemaPath: "#/properties/directory.only-from-there/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["directory.only-from-there"].then, data: data118 };
              if (vErrors === null) {
                vErrors = [err278];
              } else {
                vErrors.push(err278);
              }
              errors++;
            }
          }
          if (data118.equals !== void 0) {
            let data119 = data118.equals;
            if (typeof data119 !== "boolean") {
              const err279 = { instancePath: instancePath + "/directory.only-from-there/equals", schemaPath: "#/properties/directory.only-from-there/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["directory.only-from-there"].then.properties.equals.type, parentSchema: schema17.properties["directory.only-from-there"].then.properties.equals, data: data119 };
              if (vErrors === null) {
                vErrors = [err279];
              } else {
                vErrors.push(err279);
              }
              errors++;
            }
          }
          if (data118.known !== void 0) {
            let data120 = data118.known;
            if (typeof data120 !== "boolean") {
              const err280 = { instancePath: instancePath + "/directory.only-from-there/known", schemaPath: "#/properties/directory.only-from-there/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["directory.only-from-there"].then.properties.known.type, parentSchema: schema17.properties["directory.only-from-there"].then.properties.known, data: data120 };
              if (vErrors === null) {
                vErrors = [err280];
              } else {
                vErrors.push(err280);
              }
              errors++;
            }
          }
        } else {
          const err281 = { instancePath: instancePath + "/directory.only-from-there", schemaPath: "#/properties/directory.only-from-there/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["directory.only-from-there"].then.type, parentSchema: schema17.properties["directory.only-from-there"].then, data: data118 };
          if (vErrors === null) {
            vErrors = [err281];
          } else {
            vErrors.push(err281);
          }
          errors++;
        }
        var _valid21 = _errs380 === errors;
        valid89 = _valid21;
        ifClause21 = "then";
      } else {
        const _errs387 = errors;
        if (typeof data118 !== "boolean") {
          const err282 = { instancePath: instancePath + "/directory.only-from-there", schemaPath: "#/properties/directory.only-from-there/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["directory.only-from-there"].else.type, parentSchema: schema17.properties["directory.only-from-there"].else, data: data118 };
          if (vErrors === null) {
            vErrors = [err282];
          } else {
            vErrors.push(err282);
          }
          errors++;
        }
        var _valid21 = _errs387 === errors;
        valid89 = _valid21;
        ifClause21 = "else";
      }
      if (!valid89) {
        const err283 = { instancePath: instancePath + "/directory.only-from-there", schemaPath: "#/properties/directory.only-from-there/if", keyword: "if", params: { failingKeyword: ifClause21 }, message: 'must match "' + ifClause21 + '" schema', schema: schema17.properties["directory.only-from-there"].if, parentSchema: schema17.properties["directory.only-from-there"], data: data118 };
        if (vErrors === null) {
          vErrors = [err283];
        } else {
          vErrors.push(err283);
        }
        errors++;
      }
    }
    if (data["joined.rubricering"] !== void 0) {
      let data121 = data["joined.rubricering"];
      if (typeof data121 !== "string" && !(data121 && typeof data121 == "object" && !Array.isArray(data121))) {
        const err284 = { instancePath: instancePath + "/joined.rubricering", schemaPath: "#/properties/joined.rubricering/type", keyword: "type", params: { type: schema17.properties["joined.rubricering"].type }, message: "must be string,object", schema: schema17.properties["joined.rubricering"].type, parentSchema: schema17.properties["joined.rubricering"], data: data121 };
        if (vErrors === null) {
          vErrors = [err284];
        } else {
          vErrors.push(err284);
        }
        errors++;
      }
      const _errs391 = errors;
      let valid91 = true;
      const _errs392 = errors;
      if (!(data121 && typeof data121 == "object" && !Array.isArray(data121))) {
        const err285 = {};
        if (vErrors === null) {
          vErrors = [err285];
        } else {
          vErrors.push(err285);
        }
        errors++;
      }
      var _valid22 = _errs392 === errors;
      errors = _errs391;
      if (vErrors !== null) {
        if (_errs391) {
          vErrors.length = _errs391;
        } else {
          vErrors = null;
        }
      }
      let ifClause22;
      if (_valid22) {
        const _errs394 = errors;
        if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
          if (Object.keys(data121).length < 1) {
            const err286 = { instancePath: instancePath + "/joined.rubricering", schemaPath: "#/properties/joined.rubricering/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["joined.rubricering"].then, data: data121 };
            if (vErrors === null) {
              vErrors = [err286];
            } else {
              vErrors.push(err286);
            }
            errors++;
          }
          for (const key25 in data121) {
            if (!(key25 === "equals" || key25 === "in" || key25 === "at-least" || key25 === "at-most" || key25 === "known")) {
              const err287 = { instancePath: instancePath + "/joined.rubricering", schemaPath: "#/properties/joined.rubricering/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["joined.rubricering"].then, data: data121 };
              if (vErrors === null) {
                vErrors = [err287];
              } else {
                vErrors.push(err287);
              }
              errors++;
            }
          }
          if (data121.equals !== void 0) {
            let data122 = data121.equals;
            if (!(data122 === "ongerubriceerd" || data122 === "departementaal-vertrouwelijk" || data122 === "stg-confidentieel" || data122 === "stg-geheim" || data122 === "stg-zeer-geheim")) {
              const err288 = { instancePath: instancePath + "/joined.rubricering/equals", schemaPath: "#/properties/joined.rubricering/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.rubricering"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.rubricering"].then.properties.equals.enum, parentSchema: schema17.properties["joined.rubricering"].then.properties.equals, data: data122 };
              if (vErrors === null) {
                vErrors = [err288];
              } else {
                vErrors.push(err288);
              }
              errors++;
            }
          }
          if (data121.in !== void 0) {
            let data123 = data121.in;
            if (Array.isArray(data123)) {
              if (data123.length < 1) {
                const err289 = { instancePath: instancePath + "/joined.rubricering/in", schemaPath: "#/properties/joined.rubricering/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["joined.rubricering"].then.properties.in, data: data123 };
                if (vErrors === null) {
                  vErrors = [err289];
                } else {
                  vErrors.push(err289);
                }
                errors++;
              }
              const len22 = data123.length;
              for (let i22 = 0; i22 < len22; i22++) {
                let data124 = data123[i22];
                if (!(data124 === "ongerubriceerd" || data124 === "departementaal-vertrouwelijk" || data124 === "stg-confidentieel" || data124 === "stg-geheim" || data124 === "stg-zeer-geheim")) {
                  const err290 = { instancePath: instancePath + "/joined.rubricering/in/" + i22, schemaPath: "#/properties/joined.rubricering/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.rubricering"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.rubricering"].then.properties.in.items.enum, parentSchema: schema17.properties["joined.rubricering"].then.properties.in.items, data: data124 };
                  if (vErrors === null) {
                    vErrors = [err290];
                  } else {
                    vErrors.push(err290);
                  }
                  errors++;
                }
              }
            } else {
              const err291 = { instancePath: instancePath + "/joined.rubricering/in", schemaPath: "#/properties/joined.rubricering/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["joined.rubricering"].then.properties.in.type, parentSchema: schema17.properties["joined.rubricering"].then.properties.in, data: data123 };
              if (vErrors === null) {
                vErrors = [err291];
              } else {
                vErrors.push(err291);
              }
              errors++;
            }
          }
          if (data121["at-least"] !== void 0) {
            let data125 = data121["at-least"];
            if (!(data125 === "ongerubriceerd" || data125 === "departementaal-vertrouwelijk" || data125 === "stg-confidentieel" || data125 === "stg-geheim" || data125 === "stg-zeer-geheim")) {
              const err292 = { instancePath: instancePath + "/joined.rubricering/at-least", schemaPath: "#/properties/joined.rubricering/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.rubricering"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.rubricering"].then.properties["at-least"].enum, parentSchema: schema17.properties["joined.rubricering"].then.properties["at-least"], data: data125 };
              if (vErrors === null) {
                vErrors = [err292];
              } else {
                vErrors.push(err292);
              }
              errors++;
            }
          }
          if (data121["at-most"] !== void 0) {
            let data126 = data121["at-most"];
            if (!(data126 === "ongerubriceerd" || data126 === "departementaal-vertrouwelijk" || data126 === "stg-confidentieel" || data126 === "stg-geheim" || data126 === "stg-zeer-geheim")) {
              const err293 = { instancePath: instancePath + "/joined.rubricering/at-most", schemaPath: "#/properties/joined.rubricering/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.rubricering"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.rubricering"].then.properties["at-most"].enum, parentSchema: schema17.properties["joined.rubricering"].then.properties["at-most"], data: data126 };
              if (vErrors === null) {
                vErrors = [err293];
              } else {
                vErrors.push(err293);
              }
              errors++;
            }
          }
          if (data121.known !== void 0) {
            let data127 = data121.known;
            if (typeof data127 !== "boolean") {
              const err294 = { instancePath: instancePath + "/joined.rubricering/known", schemaPath: "#/properties/joined.rubricering/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["joined.rubricering"].then.properties.known.type, parentSchema: schema17.properties["joined.rubricering"].then.properties.known, data: data127 };
              if (vErrors === null) {
                vErrors = [err294];
              } else {
                vErrors.push(err294);
              }
              errors++;
            }
          }
        } else {
          const err295 = { instancePath: instancePath + "/joined.rubricering", schemaPath: "#/properties/joined.rubricering/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["joined.rubricering"].then.type, parentSchema: schema17.properties["joined.rubricering"].then, data: data121 };
          if (vErrors === null) {
            vErrors = [err295];
          } else {
            vErrors.push(err295);
          }
          errors++;
        }
        var _valid22 = _errs394 === errors;
        valid91 = _valid22;
        ifClause22 = "then";
      } else {
        const _errs405 = errors;
        if (!(data121 === "ongerubriceerd" || data121 === "departementaal-vertrouwelijk" || data121 === "stg-confidentieel" || data121 === "stg-geheim" || data121 === "stg-zeer-geheim")) {
          const err296 = { instancePath: instancePath + "/joined.rubricering", schemaPath: "#/properties/joined.rubricering/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.rubricering"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.rubricering"].else.enum, parentSchema: schema17.properties["joined.rubricering"].else, data: data121 };
          if (vErrors === null) {
            vErrors = [err296];
          } else {
            vErrors.push(err296);
          }
          errors++;
        }
        var _valid22 = _errs405 === errors;
        valid91 = _valid22;
        ifClause22 = "else";
      }
      if (!valid91) {
        const err297 = { instancePath: instancePath + "/joined.rubricering", schemaPath: "#/properties/joined.rubricering/if", keyword: "if", params: { failingKeyword: ifClause22 }, message: 'must match "' + ifClause22 + '" schema', schema: schema17.properties["joined.rubricering"].if, parentSchema: schema17.properties["joined.rubricering"], data: data121 };
        if (vErrors === null) {
          vErrors = [err297];
        } else {
          vErrors.push(err297);
        }
        errors++;
      }
    }
    if (data["joined.tbb"] !== void 0) {
      let data128 = data["joined.tbb"];
      if (typeof data128 !== "string" && !(data128 && typeof data128 == "object" && !Array.isArray(data128))) {
        const err298 = { instancePath: instancePath + "/joined.tbb", schemaPath: "#/properties/joined.tbb/type", keyword: "type", params: { type: schema17.properties["joined.tbb"].type }, message: "must be string,object", schema: schema17.properties["joined.tbb"].type, parentSchema: schema17.properties["joined.tbb"], data: data128 };
        if (vErrors === null) {
          vErrors = [err298];
        } else {
          vErrors.push(err298);
        }
        errors++;
      }
      const _errs408 = errors;
      let valid95 = true;
      const _errs409 = errors;
      if (!(data128 && typeof data128 == "object" && !Array.isArray(data128))) {
        const err299 = {};
        if (vErrors === null) {
          vErrors = [err299];
        } else {
          vErrors.push(err299);
        }
        errors++;
      }
      var _valid23 = _errs409 === errors;
      errors = _errs408;
      if (vErrors !== null) {
        if (_errs408) {
          vErrors.length = _errs408;
        } else {
          vErrors = null;
        }
      }
      let ifClause23;
      if (_valid23) {
        const _errs411 = errors;
        if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
          if (Object.keys(data128).length < 1) {
            const err300 = { instancePath: instancePath + "/joined.tbb", schemaPath: "#/properties/joined.tbb/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["joined.tbb"].then, data: data128 };
            if (vErrors === null) {
              vErrors = [err300];
            } else {
              vErrors.push(err300);
            }
            errors++;
          }
          for (const key26 in data128) {
            if (!(key26 === "equals" || key26 === "in" || key26 === "at-least" || key26 === "at-most" || key26 === "known")) {
              const err301 = { instancePath: instancePath + "/joined.tbb", schemaPath: "#/properties/joined.tbb/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["joined.tbb"].then, data: data128 };
              if (vErrors === null) {
                vErrors = [err301];
              } else {
                vErrors.push(err301);
              }
              errors++;
            }
          }
          if (data128.equals !== void 0) {
            let data129 = data128.equals;
            if (!(data129 === "tbb-4" || data129 === "tbb-3" || data129 === "tbb-2" || data129 === "tbb-1")) {
              const err302 = { instancePath: instancePath + "/joined.tbb/equals", schemaPath: "#/properties/joined.tbb/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.tbb"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.tbb"].then.properties.equals.enum, parentSchema: schema17.properties["joined.tbb"].then.properties.equals, data: data129 };
              if (vErrors === null) {
                vErrors = [err302];
              } else {
                vErrors.push(err302);
              }
              errors++;
            }
          }
          if (data128.in !== void 0) {
            let data130 = data128.in;
            if (Array.isArray(data130)) {
              if (data130.length < 1) {
                const err303 = { instancePath: instancePath + "/joined.tbb/in", schemaPath: "#/properties/joined.tbb/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["joined.tbb"].then.properties.in, data: data130 };
                if (vErrors === null) {
                  vErrors = [err303];
                } else {
                  vErrors.push(err303);
                }
                errors++;
              }
              const len23 = data130.length;
              for (let i23 = 0; i23 < len23; i23++) {
                let data131 = data130[i23];
                if (!(data131 === "tbb-4" || data131 === "tbb-3" || data131 === "tbb-2" || data131 === "tbb-1")) {
                  const err304 = { instancePath: instancePath + "/joined.tbb/in/" + i23, schemaPath: "#/properties/joined.tbb/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.tbb"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.tbb"].then.properties.in.items.enum, parentSchema: schema17.properties["joined.tbb"].then.properties.in.items, data: data131 };
                  if (vErrors === null) {
                    vErrors = [err304];
                  } else {
                    vErrors.push(err304);
                  }
                  errors++;
                }
              }
            } else {
              const err305 = { instancePath: instancePath + "/joined.tbb/in", schemaPath: "#/properties/joined.tbb/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["joined.tbb"].then.properties.in.type, parentSchema: schema17.properties["joined.tbb"].then.properties.in, data: data130 };
              if (vErrors === null) {
                vErrors = [err305];
              } else {
                vErrors.push(err305);
              }
              errors++;
            }
          }
          if (data128["at-least"] !== void 0) {
            let data132 = data128["at-least"];
            if (!(data132 === "tbb-4" || data132 === "tbb-3" || data132 === "tbb-2" || data132 === "tbb-1")) {
              const err306 = { instancePath: instancePath + "/joined.tbb/at-least", schemaPath: "#/properties/joined.tbb/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.tbb"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.tbb"].then.properties["at-least"].enum, parentSchema: schema17.properties["joined.tbb"].then.properties["at-least"], data: data132 };
              if (vErrors === null) {
                vErrors = [err306];
              } else {
                vErrors.push(err306);
              }
              errors++;
            }
          }
          if (data128["at-most"] !== void 0) {
            let data133 = data128["at-most"];
            if (!(data133 === "tbb-4" || data133 === "tbb-3" || data133 === "tbb-2" || data133 === "tbb-1")) {
              const err307 = { instancePath: instancePath + "/joined.tbb/at-most", schemaPath: "#/properties/joined.tbb/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.tbb"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.tbb"].then.properties["at-most"].enum, parentSchema: schema17.properties["joined.tbb"].then.properties["at-most"], data: data133 };
              if (vErrors === null) {
                vErrors = [err307];
              } else {
                vErrors.push(err307);
              }
              errors++;
            }
          }
          if (data128.known !== void 0) {
            let data134 = data128.known;
            if (typeof data134 !== "boolean") {
              const err308 = { instancePath: instancePath + "/joined.tbb/known", schemaPath: "#/properties/joined.tbb/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["joined.tbb"].then.properties.known.type, parentSchema: schema17.properties["joined.tbb"].then.properties.known, data: data134 };
              if (vErrors === null) {
                vErrors = [err308];
              } else {
                vErrors.push(err308);
              }
              errors++;
            }
          }
        } else {
          const err309 = { instancePath: instancePath + "/joined.tbb", schemaPath: "#/properties/joined.tbb/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["joined.tbb"].then.type, parentSchema: schema17.properties["joined.tbb"].then, data: data128 };
          if (vErrors === null) {
            vErrors = [err309];
          } else {
            vErrors.push(err309);
          }
          errors++;
        }
        var _valid23 = _errs411 === errors;
        valid95 = _valid23;
        ifClause23 = "then";
      } else {
        const _errs422 = errors;
        if (!(data128 === "tbb-4" || data128 === "tbb-3" || data128 === "tbb-2" || data128 === "tbb-1")) {
          const err310 = { instancePath: instancePath + "/joined.tbb", schemaPath: "#/properties/joined.tbb/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.tbb"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.tbb"].else.enum, parentSchema: schema17.properties["joined.tbb"].else, data: data128 };
          if (vErrors === null) {
            vErrors = [err310];
          } else {
            vErrors.push(err310);
          }
          errors++;
        }
        var _valid23 = _errs422 === errors;
        valid95 = _valid23;
        ifClause23 = "else";
      }
      if (!valid95) {
        const err311 = { instancePath: instancePath + "/joined.tbb", schemaPath: "#/properties/joined.tbb/if", keyword: "if", params: { failingKeyword: ifClause23 }, message: 'must match "' + ifClause23 + '" schema', schema: schema17.properties["joined.tbb"].if, parentSchema: schema17.properties["joined.tbb"], data: data128 };
        if (vErrors === null) {
          vErrors = [err311];
        } else {
          vErrors.push(err311);
        }
        errors++;
      }
    }
    if (data["joined.personal-data"] !== void 0) {
      let data135 = data["joined.personal-data"];
      if (typeof data135 !== "string" && !(data135 && typeof data135 == "object" && !Array.isArray(data135))) {
        const err312 = { instancePath: instancePath + "/joined.personal-data", schemaPath: "#/properties/joined.personal-data/type", keyword: "type", params: { type: schema17.properties["joined.personal-data"].type }, message: "must be string,object", schema: schema17.properties["joined.personal-data"].type, parentSchema: schema17.properties["joined.personal-data"], data: data135 };
        if (vErrors === null) {
          vErrors = [err312];
        } else {
          vErrors.push(err312);
        }
        errors++;
      }
      const _errs425 = errors;
      let valid99 = true;
      const _errs426 = errors;
      if (!(data135 && typeof data135 == "object" && !Array.isArray(data135))) {
        const err313 = {};
        if (vErrors === null) {
          vErrors = [err313];
        } else {
          vErrors.push(err313);
        }
        errors++;
      }
      var _valid24 = _errs426 === errors;
      errors = _errs425;
      if (vErrors !== null) {
        if (_errs425) {
          vErrors.length = _errs425;
        } else {
          vErrors = null;
        }
      }
      let ifClause24;
      if (_valid24) {
        const _errs428 = errors;
        if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
          if (Object.keys(data135).length < 1) {
            const err314 = { instancePath: instancePath + "/joined.personal-data", schemaPath: "#/properties/joined.personal-data/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["joined.personal-data"].then, data: data135 };
            if (vErrors === null) {
              vErrors = [err314];
            } else {
              vErrors.push(err314);
            }
            errors++;
          }
          for (const key27 in data135) {
            if (!(key27 === "equals" || key27 === "in" || key27 === "at-least" || key27 === "at-most" || key27 === "known")) {
              const err315 = { instancePath: instancePath + "/joined.personal-data", schemaPath: "#/properties/joined.personal-data/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["joined.personal-data"].then, data: data135 };
              if (vErrors === null) {
                vErrors = [err315];
              } else {
                vErrors.push(err315);
              }
              errors++;
            }
          }
          if (data135.equals !== void 0) {
            let data136 = data135.equals;
            if (!(data136 === "none" || data136 === "ordinary" || data136 === "special")) {
              const err316 = { instancePath: instancePath + "/joined.personal-data/equals", schemaPath: "#/properties/joined.personal-data/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.personal-data"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.personal-data"].then.properties.equals.enum, parentSchema: schema17.properties["joined.personal-data"].then.properties.equals, data: data136 };
              if (vErrors === null) {
                vErrors = [err316];
              } else {
                vErrors.push(err316);
              }
              errors++;
            }
          }
          if (data135.in !== void 0) {
            let data137 = data135.in;
            if (Array.isArray(data137)) {
              if (data137.length < 1) {
                const err317 = { instancePath: instancePath + "/joined.personal-data/in", schemaPath: "#/properties/joined.personal-data/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["joined.personal-data"].then.properties.in, data: data137 };
                if (vErrors === null) {
                  vErrors = [err317];
                } else {
                  vErrors.push(err317);
                }
                errors++;
              }
              const len24 = data137.length;
              for (let i24 = 0; i24 < len24; i24++) {
                let data138 = data137[i24];
                if (!(data138 === "none" || data138 === "ordinary" || data138 === "special")) {
                  const err318 = { instancePath: instancePath + "/joined.personal-data/in/" + i24, schemaPath: "#/properties/joined.personal-data/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.personal-data"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.personal-data"].then.properties.in.items.enum, parentSchema: schema17.properties["joined.personal-data"].then.properties.in.items, data: data138 };
                  if (vErrors === null) {
                    vErrors = [err318];
                  } else {
                    vErrors.push(err318);
                  }
                  errors++;
                }
              }
            } else {
              const err319 = { instancePath: instancePath + "/joined.personal-data/in", schemaPath: "#/properties/joined.personal-data/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["joined.personal-data"].then.properties.in.type, parentSchema: schema17.properties["joined.personal-data"].then.properties.in, data: data137 };
              if (vErrors === null) {
                vErrors = [err319];
              } else {
                vErrors.push(err319);
              }
              errors++;
            }
          }
          if (data135["at-least"] !== void 0) {
            let data139 = data135["at-least"];
            if (!(data139 === "none" || data139 === "ordinary" || data139 === "special")) {
              const err320 = { instancePath: instancePath + "/joined.personal-data/at-least", schemaPath: "#/properties/joined.personal-data/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.personal-data"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.personal-data"].then.properties["at-least"].enum, parentSchema: schema17.properties["joined.personal-data"].then.properties["at-least"], data: data139 };
              if (vErrors === null) {
                vErrors = [err320];
              } else {
                vErrors.push(err320);
              }
              errors++;
            }
          }
          if (data135["at-most"] !== void 0) {
            let data140 = data135["at-most"];
            if (!(data140 === "none" || data140 === "ordinary" || data140 === "special")) {
              const err321 = { instancePath: instancePath + "/joined.personal-data/at-most", schemaPath: "#/properties/joined.personal-data/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.personal-data"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.personal-data"].then.properties["at-most"].enum, parentSchema: schema17.properties["joined.personal-data"].then.properties["at-most"], data: data140 };
              if (vErrors === null) {
                vErrors = [err321];
              } else {
                vErrors.push(err321);
              }
              errors++;
            }
          }
          if (data135.known !== void 0) {
            let data141 = data135.known;
            if (typeof data141 !== "boolean") {
              const err322 = { instancePath: instancePath + "/joined.personal-data/known", schemaPath: "#/properties/joined.personal-data/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["joined.personal-data"].then.properties.known.type, parentSchema: schema17.properties["joined.personal-data"].then.properties.known, data: data141 };
              if (vErrors === null) {
                vErrors = [err322];
              } else {
                vErrors.push(err322);
              }
              errors++;
            }
          }
        } else {
          const err323 = { instancePath: instancePath + "/joined.personal-data", schemaPath: "#/properties/joined.personal-data/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["joined.personal-data"].then.type, parentSchema: schema17.properties["joined.personal-data"].then, data: data135 };
          if (vErrors === null) {
            vErrors = [err323];
          } else {
            vErrors.push(err323);
          }
          errors++;
        }
        var _valid24 = _errs428 === errors;
        valid99 = _valid24;
        ifClause24 = "then";
      } else {
        const _errs439 = errors;
        if (!(data135 === "none" || data135 === "ordinary" || data135 === "special")) {
          const err324 = { instancePath: instancePath + "/joined.personal-data", schemaPath: "#/properties/joined.personal-data/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.personal-data"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.personal-data"].else.enum, parentSchema: schema17.properties["joined.personal-data"].else, data: data135 };
          if (vErrors === null) {
            vErrors = [err324];
          } else {
            vErrors.push(err324);
          }
          errors++;
        }
        var _valid24 = _errs439 === errors;
        valid99 = _valid24;
        ifClause24 = "else";
      }
      if (!valid99) {
        const err325 = { instancePath: instancePath + "/joined.personal-data", schemaPath: "#/properties/joined.personal-data/if", keyword: "if", params: { failingKeyword: ifClause24 }, message: 'must match "' + ifClause24 + '" schema', schema: schema17.properties["joined.personal-data"].if, parentSchema: schema17.properties["joined.personal-data"], data: data135 };
        if (vErrors === null) {
          vErrors = [err325];
        } else {
          vErrors.push(err325);
        }
        errors++;
      }
    }
    if (data["joined.base-registry"] !== void 0) {
      let data142 = data["joined.base-registry"];
      if (typeof data142 !== "string" && !(data142 && typeof data142 == "object" && !Array.isArray(data142))) {
        const err326 = { instancePath: instancePath + "/joined.base-registry", schemaPath: "#/properties/joined.base-registry/type", keyword: "type", params: { type: schema17.properties["joined.base-registry"].type }, message: "must be string,object", schema: schema17.properties["joined.base-registry"].type, parentSchema: schema17.properties["joined.base-registry"], data: data142 };
        if (vErrors === null) {
          vErrors = [err326];
        } else {
          vErrors.push(err326);
        }
        errors++;
      }
      const _errs442 = errors;
      let valid103 = true;
      const _errs443 = errors;
      if (!(data142 && typeof data142 == "object" && !Array.isArray(data142))) {
        const err327 = {};
        if (vErrors === null) {
          vErrors = [err327];
        } else {
          vErrors.push(err327);
        }
        errors++;
      }
      var _valid25 = _errs443 === errors;
      errors = _errs442;
      if (vErrors !== null) {
        if (_errs442) {
          vErrors.length = _errs442;
        } else {
          vErrors = null;
        }
      }
      let ifClause25;
      if (_valid25) {
        const _errs445 = errors;
        if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
          if (Object.keys(data142).length < 1) {
            const err328 = { instancePath: instancePath + "/joined.base-registry", schemaPath: "#/properties/joined.base-registry/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["joined.base-registry"].then, data: data142 };
            if (vErrors === null) {
              vErrors = [err328];
            } else {
              vErrors.push(err328);
            }
            errors++;
          }
          for (const key28 in data142) {
            if (!(key28 === "equals" || key28 === "in" || key28 === "at-least" || key28 === "at-most" || key28 === "known")) {
              const err329 = { instancePath: instancePath + "/joined.base-registry", schemaPath: "#/properties/joined.base-registry/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["joined.base-registry"].then, data: data142 };
              if (vErrors === null) {
                vErrors = [err329];
              } else {
                vErrors.push(err329);
              }
              errors++;
            }
          }
          if (data142.equals !== void 0) {
            let data143 = data142.equals;
            if (!(data143 === "none" || data143 === "copy" || data143 === "source")) {
              const err330 = { instancePath: instancePath + "/joined.base-registry/equals", schemaPath: "#/properties/joined.base-registry/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.base-registry"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.base-registry"].then.properties.equals.enum, parentSchema: schema17.properties["joined.base-registry"].then.properties.equals, data: data143 };
              if (vErrors === null) {
                vErrors = [err330];
              } else {
                vErrors.push(err330);
              }
              errors++;
            }
          }
          if (data142.in !== void 0) {
            let data144 = data142.in;
            if (Array.isArray(data144)) {
              if (data144.length < 1) {
                const err331 = { instancePath: instancePath + "/joined.base-registry/in", schemaPath: "#/properties/joined.base-registry/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["joined.base-registry"].then.properties.in, data: data144 };
                if (vErrors === null) {
                  vErrors = [err331];
                } else {
                  vErrors.push(err331);
                }
                errors++;
              }
              const len25 = data144.length;
              for (let i25 = 0; i25 < len25; i25++) {
                let data145 = data144[i25];
                if (!(data145 === "none" || data145 === "copy" || data145 === "source")) {
                  const err332 = { instancePath: instancePath + "/joined.base-registry/in/" + i25, schemaPath: "#/properties/joined.base-registry/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.base-registry"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.base-registry"].then.properties.in.items.enum, parentSchema: schema17.properties["joined.base-registry"].then.properties.in.items, data: data145 };
                  if (vErrors === null) {
                    vErrors = [err332];
                  } else {
                    vErrors.push(err332);
                  }
                  errors++;
                }
              }
            } else {
              const err333 = { instancePath: instancePath + "/joined.base-registry/in", schemaPath: "#/properties/joined.base-registry/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["joined.base-registry"].then.properties.in.type, parentSchema: schema17.properties["joined.base-registry"].then.properties.in, data: data144 };
              if (vErrors === null) {
                vErrors = [err333];
              } else {
                vErrors.push(err333);
              }
              errors++;
            }
          }
          if (data142["at-least"] !== void 0) {
            let data146 = data142["at-least"];
            if (!(data146 === "none" || data146 === "copy" || data146 === "source")) {
              const err334 = { instancePath: instancePath + "/joined.base-registry/at-least", schemaPath: "#/properties/joined.base-registry/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.base-registry"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.base-registry"].then.properties["at-least"].enum, parentSchema: schema17.properties["joined.base-registry"].then.properties["at-least"], data: data146 };
              if (vErrors === null) {
                vErrors = [err334];
              } else {
                vErrors.push(err334);
              }
              errors++;
            }
          }
          if (data142["at-most"] !== void 0) {
            let data147 = data142["at-most"];
            if (!(data147 === "none" || data147 === "copy" || data147 === "source")) {
              const err335 = { instancePath: instancePath + "/joined.base-registry/at-most", schemaPath: "#/properties/joined.base-registry/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.base-registry"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.base-registry"].then.properties["at-most"].enum, parentSchema: schema17.properties["joined.base-registry"].then.properties["at-most"], data: data147 };
              if (vErrors === null) {
                vErrors = [err335];
              } else {
                vErrors.push(err335);
              }
              errors++;
            }
          }
          if (data142.known !== void 0) {
            let data148 = data142.known;
            if (typeof data148 !== "boolean") {
              const err336 = { instancePath: instancePath + "/joined.base-registry/known", schemaPath: "#/properties/joined.base-registry/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["joined.base-registry"].then.properties.known.type, parentSchema: schema17.properties["joined.base-registry"].then.properties.known, data: data148 };
              if (vErrors === null) {
                vErrors = [err336];
              } else {
                vErrors.push(err336);
              }
              errors++;
            }
          }
        } else {
          const err337 = { instancePath: instancePath + "/joined.base-registry", schemaPath: "#/properties/joined.base-registry/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["joined.base-registry"].then.type, parentSchema: schema17.properties["joined.base-registry"].then, data: data142 };
          if (vErrors === null) {
            vErrors = [err337];
          } else {
            vErrors.push(err337);
          }
          errors++;
        }
        var _valid25 = _errs445 === errors;
        valid103 = _valid25;
        ifClause25 = "then";
      } else {
        const _errs456 = errors;
        if (!(data142 === "none" || data142 === "copy" || data142 === "source")) {
          const err338 = { instancePath: instancePath + "/joined.base-registry", schemaPath: "#/properties/joined.base-registry/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["joined.base-registry"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["joined.base-registry"].else.enum, parentSchema: schema17.properties["joined.base-registry"].else, data: data142 };
          if (vErrors === null) {
            vErrors = [err338];
          } else {
            vErrors.push(err338);
          }
          errors++;
        }
        var _valid25 = _errs456 === errors;
        valid103 = _valid25;
        ifClause25 = "else";
      }
      if (!valid103) {
        const err339 = { instancePath: instancePath + "/joined.base-registry", schemaPath: "#/properties/joined.base-registry/if", keyword: "if", params: { failingKeyword: ifClause25 }, message: 'must match "' + ifClause25 + '" schema', schema: schema17.properties["joined.base-registry"].if, parentSchema: schema17.properties["joined.base-registry"], data: data142 };
        if (vErrors === null) {
          vErrors = [err339];
        } else {
          vErrors.push(err339);
        }
        errors++;
      }
    }
    if (data["joined.heavier"] !== void 0) {
      let data149 = data["joined.heavier"];
      if (typeof data149 !== "boolean" && !(data149 && typeof data149 == "object" && !Array.isArray(data149))) {
        const err340 = { instancePath: instancePath + "/joined.heavier", schemaPath: "#/properties/joined.heavier/type", keyword: "type", params: { type: schema17.properties["joined.heavier"].type }, message: "must be boolean,object", schema: schema17.properties["joined.heavier"].type, parentSchema: schema17.properties["joined.heavier"], data: data149 };
        if (vErrors === null) {
          vErrors = [err340];
        } else {
          vErrors.push(err340);
        }
        errors++;
      }
      const _errs459 = errors;
      let valid107 = true;
      const _errs460 = errors;
      if (!(data149 && typeof data149 == "object" && !Array.isArray(data149))) {
        const err341 = {};
        if (vErrors === null) {
          vErrors = [err341];
        } else {
          vErrors.push(err341);
        }
        errors++;
      }
      var _valid26 = _errs460 === errors;
      errors = _errs459;
      if (vErrors !== null) {
        if (_errs459) {
          vErrors.length = _errs459;
        } else {
          vErrors = null;
        }
      }
      let ifClause26;
      if (_valid26) {
        const _errs462 = errors;
        if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
          if (Object.keys(data149).length < 1) {
            const err342 = { instancePath: instancePath + "/joined.heavier", schemaPath: "#/properties/joined.heavier/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["joined.heavier"].then, data: data149 };
            if (vErrors === null) {
              vErrors = [err342];
            } else {
              vErrors.push(err342);
            }
            errors++;
          }
          for (const key29 in data149) {
            if (!(key29 === "equals" || key29 === "known")) {
              const err343 = { instancePath: instancePath + "/joined.heavier", schemaPath: "#/properties/joined.heavier/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["joined.heavier"].then, data: data149 };
              if (vErrors === null) {
                vErrors = [err343];
              } else {
                vErrors.push(err343);
              }
              errors++;
            }
          }
          if (data149.equals !== void 0) {
            let data150 = data149.equals;
            if (typeof data150 !== "boolean") {
              const err344 = { instancePath: instancePath + "/joined.heavier/equals", schemaPath: "#/properties/joined.heavier/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["joined.heavier"].then.properties.equals.type, parentSchema: schema17.properties["joined.heavier"].then.properties.equals, data: data150 };
              if (vErrors === null) {
                vErrors = [err344];
              } else {
                vErrors.push(err344);
              }
              errors++;
            }
          }
          if (data149.known !== void 0) {
            let data151 = data149.known;
            if (typeof data151 !== "boolean") {
              const err345 = { instancePath: instancePath + "/joined.heavier/known", schemaPath: "#/properties/joined.heavier/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["joined.heavier"].then.properties.known.type, parentSchema: schema17.properties["joined.heavier"].then.properties.known, data: data151 };
              if (vErrors === null) {
                vErrors = [err345];
              } else {
                vErrors.push(err345);
              }
              errors++;
            }
          }
        } else {
          const err346 = { instancePath: instancePath + "/joined.heavier", schemaPath: "#/properties/joined.heavier/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["joined.heavier"].then.type, parentSchema: schema17.properties["joined.heavier"].then, data: data149 };
          if (vErrors === null) {
            vErrors = [err346];
          } else {
            vErrors.push(err346);
          }
          errors++;
        }
        var _valid26 = _errs462 === errors;
        valid107 = _valid26;
        ifClause26 = "then";
      } else {
        const _errs469 = errors;
        if (typeof data149 !== "boolean") {
          const err347 = { instancePath: instancePath + "/joined.heavier", schemaPath: "#/properties/joined.heavier/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["joined.heavier"].else.type, parentSchema: schema17.properties["joined.heavier"].else, data: data149 };
          if (vErrors === null) {
            vErrors = [err347];
          } else {
            vErrors.push(err347);
          }
          errors++;
        }
        var _valid26 = _errs469 === errors;
        valid107 = _valid26;
        ifClause26 = "else";
      }
      if (!valid107) {
        const err348 = { instancePath: instancePath + "/joined.heavier", schemaPath: "#/properties/joined.heavier/if", keyword: "if", params: { failingKeyword: ifClause26 }, message: 'must match "' + ifClause26 + '" schema', schema: schema17.properties["joined.heavier"].if, parentSchema: schema17.properties["joined.heavier"], data: data149 };
        if (vErrors === null) {
          vErrors = [err348];
        } else {
          vErrors.push(err348);
        }
        errors++;
      }
    }
    if (data["dependence.grew"] !== void 0) {
      let data152 = data["dependence.grew"];
      if (typeof data152 !== "boolean" && !(data152 && typeof data152 == "object" && !Array.isArray(data152))) {
        const err349 = { instancePath: instancePath + "/dependence.grew", schemaPath: "#/properties/dependence.grew/type", keyword: "type", params: { type: schema17.properties["dependence.grew"].type }, message: "must be boolean,object", schema: schema17.properties["dependence.grew"].type, parentSchema: schema17.properties["dependence.grew"], data: data152 };
        if (vErrors === null) {
          vErrors = [err349];
        } else {
          vErrors.push(err349);
        }
        errors++;
      }
      const _errs473 = errors;
      let valid109 = true;
      const _errs474 = errors;
      if (!(data152 && typeof data152 == "object" && !Array.isArray(data152))) {
        const err350 = {};
        if (vErrors === null) {
          vErrors = [err350];
        } else {
          vErrors.push(err350);
        }
        errors++;
      }
      var _valid27 = _errs474 === errors;
      errors = _errs473;
      if (vErrors !== null) {
        if (_errs473) {
          vErrors.length = _errs473;
        } else {
          vErrors = null;
        }
      }
      let ifClause27;
      if (_valid27) {
        const _errs476 = errors;
        if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
          if (Object.keys(data152).length < 1) {
            const err351 = { instancePath: instancePath + "/dependence.grew", schemaPath: "#/properties/dependence.grew/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["dependence.grew"].then, data: data152 };
            if (vErrors === null) {
              vErrors = [err351];
            } else {
              vErrors.push(err351);
            }
            errors++;
          }
          for (const key30 in data152) {
            if (!(key30 === "equals" || key30 === "known")) {
              const err352 = { instancePath: instancePath + "/dependence.grew", schemaPath: "#/properties/dependence.grew/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["dependence.grew"].then, data: data152 };
              if (vErrors === null) {
                vErrors = [err352];
              } else {
                vErrors.push(err352);
              }
              errors++;
            }
          }
          if (data152.equals !== void 0) {
            let data153 = data152.equals;
            if (typeof data153 !== "boolean") {
              const err353 = { instancePath: instancePath + "/dependence.grew/equals", schemaPath: "#/properties/dependence.grew/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["dependence.grew"].then.properties.equals.type, parentSchema: schema17.properties["dependence.grew"].then.properties.equals, data: data153 };
              if (vErrors === null) {
                vErrors = [err353];
              } else {
                vErrors.push(err353);
              }
              errors++;
            }
          }
          if (data152.known !== void 0) {
            let data154 = data152.known;
            if (typeof data154 !== "boolean") {
              const err354 = { instancePath: instancePath + "/dependence.grew/known", schemaPath: "#/properties/dependence.grew/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["dependence.grew"].then.properties.known.type, parentSchema: schema17.properties["dependence.grew"].then.properties.known, data: data154 };
              if (vErrors === null) {
                vErrors = [err354];
              } else {
                vErrors.push(err354);
              }
              errors++;
            }
          }
        } else {
          const err355 = { instancePath: instancePath + "/dependence.grew", schemaPath: "#/properties/dependence.grew/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["dependence.grew"].then.type, parentSchema: schema17.properties["dependence.grew"].then, data: data152 };
          if (vErrors === null) {
            vErrors = [err355];
          } else {
            vErrors.push(err355);
          }
          errors++;
        }
        var _valid27 = _errs476 === errors;
        valid109 = _valid27;
        ifClause27 = "then";
      } else {
        const _errs483 = errors;
        if (typeof data152 !== "boolean") {
          const err356 = { instancePath: instancePath + "/dependence.grew", schemaPath: "#/properties/dependence.grew/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["dependence.grew"].else.type, parentSchema: schema17.properties["dependence.grew"].else, data: data152 };
          if (vErrors === null) {
            vErrors = [err356];
          } else {
            vErrors.push(err356);
          }
          errors++;
        }
        var _valid27 = _errs483 === errors;
        valid109 = _valid27;
        ifClause27 = "else";
      }
      if (!valid109) {
        const err357 = { instancePath: instancePath + "/dependence.grew", schemaPath: "#/properties/dependence.grew/if", keyword: "if", params: { failingKeyword: ifClause27 }, message: 'must match "' + ifClause27 + '" schema', schema: schema17.properties["dependence.grew"].if, parentSchema: schema17.properties["dependence.grew"], data: data152 };
        if (vErrors === null) {
          vErrors = [err357];
        } else {
          vErrors.push(err357);
        }
        errors++;
      }
    }
    if (data.system !== void 0) {
      let data155 = data.system;
      if (typeof data155 !== "string" && !(data155 && typeof data155 == "object" && !Array.isArray(data155))) {
        const err358 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: schema17.properties.system.type }, message: "must be string,object", schema: schema17.properties.system.type, parentSchema: schema17.properties.system, data: data155 };
        if (vErrors === null) {
          vErrors = [err358];
        } else {
          vErrors.push(err358);
        }
        errors++;
      }
      const _errs487 = errors;
      let valid111 = true;
      const _errs488 = errors;
      if (!(data155 && typeof data155 == "object" && !Array.isArray(data155))) {
        const err359 = {};
        if (vErrors === null) {
          vErrors = [err359];
        } else {
          vErrors.push(err359);
        }
        errors++;
      }
      var _valid28 = _errs488 === errors;
      errors = _errs487;
      if (vErrors !== null) {
        if (_errs487) {
          vErrors.length = _errs487;
        } else {
          vErrors = null;
        }
      }
      let ifClause28;
      if (_valid28) {
        const _errs490 = errors;
        if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
          if (Object.keys(data155).length < 1) {
            const err360 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.system.then, data: data155 };
            if (vErrors === null) {
              vErrors = [err360];
            } else {
              vErrors.push(err360);
            }
            errors++;
          }
          for (const key31 in data155) {
            if (!(key31 === "equals" || key31 === "in" || key31 === "starts-with" || key31 === "known")) {
              const err361 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.system.then, data: data155 };
              if (vErrors === null) {
                vErrors = [err361];
              } else {
                vErrors.push(err361);
              }
              errors++;
            }
          }
          if (data155.equals !== void 0) {
            let data156 = data155.equals;
            if (typeof data156 !== "string") {
              const err362 = { instancePath: instancePath + "/system/equals", schemaPath: "#/properties/system/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.system.then.properties.equals.type, parentSchema: schema17.properties.system.then.properties.equals, data: data156 };
              if (vErrors === null) {
                vErrors = [err362];
              } else {
                vErrors.push(err362);
              }
              errors++;
            }
          }
          if (data155.in !== void 0) {
            let data157 = data155.in;
            if (Array.isArray(data157)) {
              if (data157.length < 1) {
                const err363 = { instancePath: instancePath + "/system/in", schemaPath: "#/properties/system/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.system.then.properties.in, data: data157 };
                if (vErrors === null) {
                  vErrors = [err363];
                } else {
                  vErrors.push(err363);
                }
                errors++;
              }
              const len26 = data157.length;
              for (let i26 = 0; i26 < len26; i26++) {
                let data158 = data157[i26];
                if (typeof data158 !== "string") {
                  const err364 = { instancePath: instancePath + "/system/in/" + i26, schemaPath: "#/properties/system/then/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.system.then.properties.in.items.type, parentSchema: schema17.properties.system.then.properties.in.items, data: data158 };
                  if (vErrors === null) {
                    vErrors = [err364];
                  } else {
                    vErrors.push(err364);
                  }
                  errors++;
                }
              }
            } else {
              const err365 = { instancePath: instancePath + "/system/in", schemaPath: "#/properties/system/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.system.then.properties.in.type, parentSchema: schema17.properties.system.then.properties.in, data: data157 };
              if (vErrors === null) {
                vErrors = [err365];
              } else {
                vErrors.push(err365);
              }
              errors++;
            }
          }
          if (data155["starts-with"] !== void 0) {
            let data159 = data155["starts-with"];
            if (typeof data159 !== "string") {
              const err366 = { instancePath: instancePath + "/system/starts-with", schemaPath: "#/properties/system/then/properties/starts-with/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.system.then.properties["starts-with"].type, parentSchema: schema17.properties.system.then.properties["starts-with"], data: data159 };
              if (vErrors === null) {
                vErrors = [err366];
              } else {
                vErrors.push(err366);
              }
              errors++;
            }
          }
          if (data155.known !== void 0) {
            let data160 = data155.known;
            if (typeof data160 !== "boolean") {
              const err367 = { instancePath: instancePath + "/system/known", schemaPath: "#/properties/system/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.system.then.properties.known.type, parentSchema: schema17.properties.system.then.properties.known, data: data160 };
              if (vErrors === null) {
                vErrors = [err367];
              } else {
                vErrors.push(err367);
              }
              errors++;
            }
          }
        } else {
          const err368 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.system.then.type, parentSchema: schema17.properties.system.then, data: data155 };
          if (vErrors === null) {
            vErrors = [err368];
          } else {
            vErrors.push(err368);
          }
          errors++;
        }
        var _valid28 = _errs490 === errors;
        valid111 = _valid28;
        ifClause28 = "then";
      } else {
        const _errs503 = errors;
        if (typeof data155 !== "string") {
          const err369 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.system.else.type, parentSchema: schema17.properties.system.else, data: data155 };
          if (vErrors === null) {
            vErrors = [err369];
          } else {
            vErrors.push(err369);
          }
          errors++;
        }
        var _valid28 = _errs503 === errors;
        valid111 = _valid28;
        ifClause28 = "else";
      }
      if (!valid111) {
        const err370 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/if", keyword: "if", params: { failingKeyword: ifClause28 }, message: 'must match "' + ifClause28 + '" schema', schema: schema17.properties.system.if, parentSchema: schema17.properties.system, data: data155 };
        if (vErrors === null) {
          vErrors = [err370];
        } else {
          vErrors.push(err370);
        }
        errors++;
      }
    }
    if (data["system.material"] !== void 0) {
      let data161 = data["system.material"];
      if (typeof data161 !== "boolean" && !(data161 && typeof data161 == "object" && !Array.isArray(data161))) {
        const err371 = { instancePath: instancePath + "/system.material", schemaPath: "#/properties/system.material/type", keyword: "type", params: { type: schema17.properties["system.material"].type }, message: "must be boolean,object", schema: schema17.properties["system.material"].type, parentSchema: schema17.properties["system.material"], data: data161 };
        if (vErrors === null) {
          vErrors = [err371];
        } else {
          vErrors.push(err371);
        }
        errors++;
      }
      const _errs507 = errors;
      let valid115 = true;
      const _errs508 = errors;
      if (!(data161 && typeof data161 == "object" && !Array.isArray(data161))) {
        const err372 = {};
        if (vErrors === null) {
          vErrors = [err372];
        } else {
          vErrors.push(err372);
        }
        errors++;
      }
      var _valid29 = _errs508 === errors;
      errors = _errs507;
      if (vErrors !== null) {
        if (_errs507) {
          vErrors.length = _errs507;
        } else {
          vErrors = null;
        }
      }
      let ifClause29;
      if (_valid29) {
        const _errs510 = errors;
        if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
          if (Object.keys(data161).length < 1) {
            const err373 = { instancePath: instancePath + "/system.material", schemaPath: "#/properties/system.material/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.material"].then, data: data161 };
            if (vErrors === null) {
              vErrors = [err373];
            } else {
              vErrors.push(err373);
            }
            errors++;
          }
          for (const key32 in data161) {
            if (!(key32 === "equals" || key32 === "known")) {
              const err374 = { instancePath: instancePath + "/system.material", schemaPath: "#/properties/system.material/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.material"].then, data: data161 };
              if (vErrors === null) {
                vErrors = [err374];
              } else {
                vErrors.push(err374);
              }
              errors++;
            }
          }
          if (data161.equals !== void 0) {
            let data162 = data161.equals;
            if (typeof data162 !== "boolean") {
              const err375 = { instancePath: instancePath + "/system.material/equals", schemaPath: "#/properties/system.material/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.material"].then.properties.equals.type, parentSchema: schema17.properties["system.material"].then.properties.equals, data: data162 };
              if (vErrors === null) {
                vErrors = [err375];
              } else {
                vErrors.push(err375);
              }
              errors++;
            }
          }
          if (data161.known !== void 0) {
            let data163 = data161.known;
            if (typeof data163 !== "boolean") {
              const err376 = { instancePath: instancePath + "/system.material/known", schemaPath: "#/properties/system.material/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.material"].then.properties.known.type, parentSchema: schema17.properties["system.material"].then.properties.known, data: data163 };
              if (vErrors === null) {
                vErrors = [err376];
              } else {
                vErrors.push(err376);
              }
              errors++;
            }
          }
        } else {
          const err377 = { instancePath: instancePath + "/system.material", schemaPath: "#/properties/system.material/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.material"].then.type, parentSchema: schema17.properties["system.material"].then, data: data161 };
          if (vErrors === null) {
            vErrors = [err377];
          } else {
            vErrors.push(err377);
          }
          errors++;
        }
        var _valid29 = _errs510 === errors;
        valid115 = _valid29;
        ifClause29 = "then";
      } else {
        const _errs517 = errors;
        if (typeof data161 !== "boolean") {
          const err378 = { instancePath: instancePath + "/system.material", schemaPath: "#/properties/system.material/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.material"].else.type, parentSchema: schema17.properties["system.material"].else, data: data161 };
          if (vErrors === null) {
            vErrors = [err378];
          } else {
            vErrors.push(err378);
          }
          errors++;
        }
        var _valid29 = _errs517 === errors;
        valid115 = _valid29;
        ifClause29 = "else";
      }
      if (!valid115) {
        const err379 = { instancePath: instancePath + "/system.material", schemaPath: "#/properties/system.material/if", keyword: "if", params: { failingKeyword: ifClause29 }, message: 'must match "' + ifClause29 + '" schema', schema: schema17.properties["system.material"].if, parentSchema: schema17.properties["system.material"], data: data161 };
        if (vErrors === null) {
          vErrors = [err379];
        } else {
          vErrors.push(err379);
        }
        errors++;
      }
    }
    if (data["system.rubricering"] !== void 0) {
      let data164 = data["system.rubricering"];
      if (typeof data164 !== "string" && !(data164 && typeof data164 == "object" && !Array.isArray(data164))) {
        const err380 = { instancePath: instancePath + "/system.rubricering", schemaPath: "#/properties/system.rubricering/type", keyword: "type", params: { type: schema17.properties["system.rubricering"].type }, message: "must be string,object", schema: schema17.properties["system.rubricering"].type, parentSchema: schema17.properties["system.rubricering"], data: data164 };
        if (vErrors === null) {
          vErrors = [err380];
        } else {
          vErrors.push(err380);
        }
        errors++;
      }
      const _errs521 = errors;
      let valid117 = true;
      const _errs522 = errors;
      if (!(data164 && typeof data164 == "object" && !Array.isArray(data164))) {
        const err381 = {};
        if (vErrors === null) {
          vErrors = [err381];
        } else {
          vErrors.push(err381);
        }
        errors++;
      }
      var _valid30 = _errs522 === errors;
      errors = _errs521;
      if (vErrors !== null) {
        if (_errs521) {
          vErrors.length = _errs521;
        } else {
          vErrors = null;
        }
      }
      let ifClause30;
      if (_valid30) {
        const _errs524 = errors;
        if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
          if (Object.keys(data164).length < 1) {
            const err382 = { instancePath: instancePath + "/system.rubricering", schemaPath: "#/properties/system.rubricering/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.rubricering"].then, data: data164 };
            if (vErrors === null) {
              vErrors = [err382];
            } else {
              vErrors.push(err382);
            }
            errors++;
          }
          for (const key33 in data164) {
            if (!(key33 === "equals" || key33 === "in" || key33 === "at-least" || key33 === "at-most" || key33 === "known")) {
              const err383 = { instancePath: instancePath + "/system.rubricering", schemaPath: "#/properties/system.rubricering/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.rubricering"].then, data: data164 };
              if (vErrors === null) {
                vErrors = [err383];
              } else {
                vErrors.push(err383);
              }
              errors++;
            }
          }
          if (data164.equals !== void 0) {
            let data165 = data164.equals;
            if (!(data165 === "ongerubriceerd" || data165 === "departementaal-vertrouwelijk" || data165 === "stg-confidentieel" || data165 === "stg-geheim" || data165 === "stg-zeer-geheim")) {
              const err384 = { instancePath: instancePath + "/system.rubricering/equals", schemaPath: "#/properties/system.rubricering/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.rubricering"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.rubricering"].then.properties.equals.enum, parentSchema: schema17.properties["system.rubricering"].then.properties.equals, data: data165 };
              if (vErrors === null) {
                vErrors = [err384];
              } else {
                vErrors.push(err384);
              }
              errors++;
            }
          }
          if (data164.in !== void 0) {
            let data166 = data164.in;
            if (Array.isArray(data166)) {
              if (data166.length < 1) {
                const err385 = { instancePath: instancePath + "/system.rubricering/in", schemaPath: "#/properties/system.rubricering/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.rubricering"].then.properties.in, data: data166 };
                if (vErrors === null) {
                  vErrors = [err385];
                } else {
                  vErrors.push(err385);
                }
                errors++;
              }
              const len27 = data166.length;
              for (let i27 = 0; i27 < len27; i27++) {
                let data167 = data166[i27];
                if (!(data167 === "ongerubriceerd" || data167 === "departementaal-vertrouwelijk" || data167 === "stg-confidentieel" || data167 === "stg-geheim" || data167 === "stg-zeer-geheim")) {
                  const err386 = { instancePath: instancePath + "/system.rubricering/in/" + i27, schemaPath: "#/properties/system.rubricering/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.rubricering"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.rubricering"].then.properties.in.items.enum, parentSchema: schema17.properties["system.rubricering"].then.properties.in.items, data: data167 };
                  if (vErrors === null) {
                    vErrors = [err386];
                  } else {
                    vErrors.push(err386);
                  }
                  errors++;
                }
              }
            } else {
              const err387 = { instancePath: instancePath + "/system.rubricering/in", schemaPath: "#/properties/system.rubricering/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.rubricering"].then.properties.in.type, parentSchema: schema17.properties["system.rubricering"].then.properties.in, data: data166 };
              if (vErrors === null) {
                vErrors = [err387];
              } else {
                vErrors.push(err387);
              }
              errors++;
            }
          }
          if (data164["at-least"] !== void 0) {
            let data168 = data164["at-least"];
            if (!(data168 === "ongerubriceerd" || data168 === "departementaal-vertrouwelijk" || data168 === "stg-confidentieel" || data168 === "stg-geheim" || data168 === "stg-zeer-geheim")) {
              const err388 = { instancePath: instancePath + "/system.rubricering/at-least", schemaPath: "#/properties/system.rubricering/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.rubricering"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.rubricering"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.rubricering"].then.properties["at-least"], data: data168 };
              if (vErrors === null) {
                vErrors = [err388];
              } else {
                vErrors.push(err388);
              }
              errors++;
            }
          }
          if (data164["at-most"] !== void 0) {
            let data169 = data164["at-most"];
            if (!(data169 === "ongerubriceerd" || data169 === "departementaal-vertrouwelijk" || data169 === "stg-confidentieel" || data169 === "stg-geheim" || data169 === "stg-zeer-geheim")) {
              const err389 = { instancePath: instancePath + "/system.rubricering/at-most", schemaPath: "#/properties/system.rubricering/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.rubricering"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.rubricering"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.rubricering"].then.properties["at-most"], data: data169 };
              if (vErrors === null) {
                vErrors = [err389];
              } else {
                vErrors.push(err389);
              }
              errors++;
            }
          }
          if (data164.known !== void 0) {
            let data170 = data164.known;
            if (typeof data170 !== "boolean") {
              const err390 = { instancePath: instancePath + "/system.rubricering/known", schemaPath: "#/properties/system.rubricering/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.rubricering"].then.properties.known.type, parentSchema: schema17.properties["system.rubricering"].then.properties.known, data: data170 };
              if (vErrors === null) {
                vErrors = [err390];
              } else {
                vErrors.push(err390);
              }
              errors++;
            }
          }
        } else {
          const err391 = { instancePath: instancePath + "/system.rubricering", schemaPath: "#/properties/system.rubricering/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.rubricering"].then.type, parentSchema: schema17.properties["system.rubricering"].then, data: data164 };
          if (vErrors === null) {
            vErrors = [err391];
          } else {
            vErrors.push(err391);
          }
          errors++;
        }
        var _valid30 = _errs524 === errors;
        valid117 = _valid30;
        ifClause30 = "then";
      } else {
        const _errs535 = errors;
        if (!(data164 === "ongerubriceerd" || data164 === "departementaal-vertrouwelijk" || data164 === "stg-confidentieel" || data164 === "stg-geheim" || data164 === "stg-zeer-geheim")) {
          const err392 = { instancePath: instancePath + "/system.rubricering", schemaPath: "#/properties/system.rubricering/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.rubricering"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.rubricering"].else.enum, parentSchema: schema17.properties["system.rubricering"].else, data: data164 };
          if (vErrors === null) {
            vErrors = [err392];
          } else {
            vErrors.push(err392);
          }
          errors++;
        }
        var _valid30 = _errs535 === errors;
        valid117 = _valid30;
        ifClause30 = "else";
      }
      if (!valid117) {
        const err393 = { instancePath: instancePath + "/system.rubricering", schemaPath: "#/properties/system.rubricering/if", keyword: "if", params: { failingKeyword: ifClause30 }, message: 'must match "' + ifClause30 + '" schema', schema: schema17.properties["system.rubricering"].if, parentSchema: schema17.properties["system.rubricering"], data: data164 };
        if (vErrors === null) {
          vErrors = [err393];
        } else {
          vErrors.push(err393);
        }
        errors++;
      }
    }
    if (data["system.tbb"] !== void 0) {
      let data171 = data["system.tbb"];
      if (typeof data171 !== "string" && !(data171 && typeof data171 == "object" && !Array.isArray(data171))) {
        const err394 = { instancePath: instancePath + "/system.tbb", schemaPath: "#/properties/system.tbb/type", keyword: "type", params: { type: schema17.properties["system.tbb"].type }, message: "must be string,object", schema: schema17.properties["system.tbb"].type, parentSchema: schema17.properties["system.tbb"], data: data171 };
        if (vErrors === null) {
          vErrors = [err394];
        } else {
          vErrors.push(err394);
        }
        errors++;
      }
      const _errs538 = errors;
      let valid121 = true;
      const _errs539 = errors;
      if (!(data171 && typeof data171 == "object" && !Array.isArray(data171))) {
        const err395 = {};
        if (vErrors === null) {
          vErrors = [err395];
        } else {
          vErrors.push(err395);
        }
        errors++;
      }
      var _valid31 = _errs539 === errors;
      errors = _errs538;
      if (vErrors !== null) {
        if (_errs538) {
          vErrors.length = _errs538;
        } else {
          vErrors = null;
        }
      }
      let ifClause31;
      if (_valid31) {
        const _errs541 = errors;
        if (data171 && typeof data171 == "object" && !Array.isArray(data171)) {
          if (Object.keys(data171).length < 1) {
            const err396 = { instancePath: instancePath + "/system.tbb", schemaPath: "#/properties/system.tbb/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.tbb"].then, data: data171 };
            if (vErrors === null) {
              vErrors = [err396];
            } else {
              vErrors.push(err396);
            }
            errors++;
          }
          for (const key34 in data171) {
            if (!(key34 === "equals" || key34 === "in" || key34 === "at-least" || key34 === "at-most" || key34 === "known")) {
              const err397 = { instancePath: instancePath + "/system.tbb", schemaPath: "#/properties/system.tbb/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.tbb"].then, data: data171 };
              if (vErrors === null) {
                vErrors = [err397];
              } else {
                vErrors.push(err397);
              }
              errors++;
            }
          }
          if (data171.equals !== void 0) {
            let data172 = data171.equals;
            if (!(data172 === "tbb-4" || data172 === "tbb-3" || data172 === "tbb-2" || data172 === "tbb-1")) {
              const err398 = { instancePath: instancePath + "/system.tbb/equals", schemaPath: "#/properties/system.tbb/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.tbb"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.tbb"].then.properties.equals.enum, parentSchema: schema17.properties["system.tbb"].then.properties.equals, data: data172 };
              if (vErrors === null) {
                vErrors = [err398];
              } else {
                vErrors.push(err398);
              }
              errors++;
            }
          }
          if (data171.in !== void 0) {
            let data173 = data171.in;
            if (Array.isArray(data173)) {
              if (data173.length < 1) {
                const err399 = { instancePath: instancePath + "/system.tbb/in", schemaPath: "#/properties/system.tbb/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.tbb"].then.properties.in, data: data173 };
                if (vErrors === null) {
                  vErrors = [err399];
                } else {
                  vErrors.push(err399);
                }
                errors++;
              }
              const len28 = data173.length;
              for (let i28 = 0; i28 < len28; i28++) {
                let data174 = data173[i28];
                if (!(data174 === "tbb-4" || data174 === "tbb-3" || data174 === "tbb-2" || data174 === "tbb-1")) {
                  const err400 = { instancePath: instancePath + "/system.tbb/in/" + i28, schemaPath: "#/properties/system.tbb/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.tbb"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.tbb"].then.properties.in.items.enum, parentSchema: schema17.properties["system.tbb"].then.properties.in.items, data: data174 };
                  if (vErrors === null) {
                    vErrors = [err400];
                  } else {
                    vErrors.push(err400);
                  }
                  errors++;
                }
              }
            } else {
              const err401 = { instancePath: instancePath + "/system.tbb/in", schemaPath: "#/properties/system.tbb/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.tbb"].then.properties.in.type, parentSchema: schema17.properties["system.tbb"].then.properties.in, data: data173 };
              if (vErrors === null) {
                vErrors = [err401];
              } else {
                vErrors.push(err401);
              }
              errors++;
            }
          }
          if (data171["at-least"] !== void 0) {
            let data175 = data171["at-least"];
            if (!(data175 === "tbb-4" || data175 === "tbb-3" || data175 === "tbb-2" || data175 === "tbb-1")) {
              const err402 = { instancePath: instancePath + "/system.tbb/at-least", schemaPath: "#/properties/system.tbb/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.tbb"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.tbb"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.tbb"].then.properties["at-least"], data: data175 };
              if (vErrors === null) {
                vErrors = [err402];
              } else {
                vErrors.push(err402);
              }
              errors++;
            }
          }
          if (data171["at-most"] !== void 0) {
            let data176 = data171["at-most"];
            if (!(data176 === "tbb-4" || data176 === "tbb-3" || data176 === "tbb-2" || data176 === "tbb-1")) {
              const err403 = { instancePath: instancePath + "/system.tbb/at-most", schemaPath: "#/properties/system.tbb/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.tbb"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.tbb"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.tbb"].then.properties["at-most"], data: data176 };
              if (vErrors === null) {
                vErrors = [err403];
              } else {
                vErrors.push(err403);
              }
              errors++;
            }
          }
          if (data171.known !== void 0) {
            let data177 = data171.known;
            if (typeof data177 !== "boolean") {
              const err404 = { instancePath: instancePath + "/system.tbb/known", schemaPath: "#/properties/system.tbb/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.tbb"].then.properties.known.type, parentSchema: schema17.properties["system.tbb"].then.properties.known, data: data177 };
              if (vErrors === null) {
                vErrors = [err404];
              } else {
                vErrors.push(err404);
              }
              errors++;
            }
          }
        } else {
          const err405 = { instancePath: instancePath + "/system.tbb", schemaPath: "#/properties/system.tbb/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.tbb"].then.type, parentSchema: schema17.properties["system.tbb"].then, data: data171 };
          if (vErrors === null) {
            vErrors = [err405];
          } else {
            vErrors.push(err405);
          }
          errors++;
        }
        var _valid31 = _errs541 === errors;
        valid121 = _valid31;
        ifClause31 = "then";
      } else {
        const _errs552 = errors;
        if (!(data171 === "tbb-4" || data171 === "tbb-3" || data171 === "tbb-2" || data171 === "tbb-1")) {
          const err406 = { instancePath: instancePath + "/system.tbb", schemaPath: "#/properties/system.tbb/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.tbb"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.tbb"].else.enum, parentSchema: schema17.properties["system.tbb"].else, data: data171 };
          if (vErrors === null) {
            vErrors = [err406];
          } else {
            vErrors.push(err406);
          }
          errors++;
        }
        var _valid31 = _errs552 === errors;
        valid121 = _valid31;
        ifClause31 = "else";
      }
      if (!valid121) {
        const err407 = { instancePath: instancePath + "/system.tbb", schemaPath: "#/properties/system.tbb/if", keyword: "if", params: { failingKeyword: ifClause31 }, message: 'must match "' + ifClause31 + '" schema', schema: schema17.properties["system.tbb"].if, parentSchema: schema17.properties["system.tbb"], data: data171 };
        if (vErrors === null) {
          vErrors = [err407];
        } else {
          vErrors.push(err407);
        }
        errors++;
      }
    }
    if (data["system.beschikbaarheid"] !== void 0) {
      let data178 = data["system.beschikbaarheid"];
      if (typeof data178 !== "string" && !(data178 && typeof data178 == "object" && !Array.isArray(data178))) {
        const err408 = { instancePath: instancePath + "/system.beschikbaarheid", schemaPath: "#/properties/system.beschikbaarheid/type", keyword: "type", params: { type: schema17.properties["system.beschikbaarheid"].type }, message: "must be string,object", schema: schema17.properties["system.beschikbaarheid"].type, parentSchema: schema17.properties["system.beschikbaarheid"], data: data178 };
        if (vErrors === null) {
          vErrors = [err408];
        } else {
          vErrors.push(err408);
        }
        errors++;
      }
      const _errs555 = errors;
      let valid125 = true;
      const _errs556 = errors;
      if (!(data178 && typeof data178 == "object" && !Array.isArray(data178))) {
        const err409 = {};
        if (vErrors === null) {
          vErrors = [err409];
        } else {
          vErrors.push(err409);
        }
        errors++;
      }
      var _valid32 = _errs556 === errors;
      errors = _errs555;
      if (vErrors !== null) {
        if (_errs555) {
          vErrors.length = _errs555;
        } else {
          vErrors = null;
        }
      }
      let ifClause32;
      if (_valid32) {
        const _errs558 = errors;
        if (data178 && typeof data178 == "object" && !Array.isArray(data178)) {
          if (Object.keys(data178).length < 1) {
            const err410 = { instancePath: instancePath + "/system.beschikbaarheid", schemaPath: "#/properties/system.beschikbaarheid/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.beschikbaarheid"].then, data: data178 };
            if (vErrors === null) {
              vErrors = [err410];
            } else {
              vErrors.push(err410);
            }
            errors++;
          }
          for (const key35 in data178) {
            if (!(key35 === "equals" || key35 === "in" || key35 === "at-least" || key35 === "at-most" || key35 === "known")) {
              const err411 = { instancePath: instancePath + "/system.beschikbaarheid", schemaPath: "#/properties/system.beschikbaarheid/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.beschikbaarheid"].then, data: data178 };
              if (vErrors === null) {
                vErrors = [err411];
              } else {
                vErrors.push(err411);
              }
              errors++;
            }
          }
          if (data178.equals !== void 0) {
            let data179 = data178.equals;
            if (!(data179 === "laag" || data179 === "midden" || data179 === "hoog" || data179 === "zeer-hoog")) {
              const err412 = { instancePath: instancePath + "/system.beschikbaarheid/equals", schemaPath: "#/properties/system.beschikbaarheid/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.beschikbaarheid"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.beschikbaarheid"].then.properties.equals.enum, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties.equals, data: data179 };
              if (vErrors === null) {
                vErrors = [err412];
              } else {
                vErrors.push(err412);
              }
              errors++;
            }
          }
          if (data178.in !== void 0) {
            let data180 = data178.in;
            if (Array.isArray(data180)) {
              if (data180.length < 1) {
                const err413 = { instancePath: instancePath + "/system.beschikbaarheid/in", schemaPath: "#/properties/system.beschikbaarheid/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties.in, data: data180 };
                if (vErrors === null) {
                  vErrors = [err413];
                } else {
                  vErrors.push(err413);
                }
                errors++;
              }
              const len29 = data180.length;
              for (let i29 = 0; i29 < len29; i29++) {
                let data181 = data180[i29];
                if (!(data181 === "laag" || data181 === "midden" || data181 === "hoog" || data181 === "zeer-hoog")) {
                  const err414 = { instancePath: instancePath + "/system.beschikbaarheid/in/" + i29, schemaPath: "#/properties/system.beschikbaarheid/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.beschikbaarheid"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.beschikbaarheid"].then.properties.in.items.enum, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties.in.items, data: data181 };
                  if (vErrors === null) {
                    vErrors = [err414];
                  } else {
                    vErrors.push(err414);
                  }
                  errors++;
                }
              }
            } else {
              const err415 = { instancePath: instancePath + "/system.beschikbaarheid/in", schemaPath: "#/properties/system.beschikbaarheid/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.beschikbaarheid"].then.properties.in.type, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties.in, data: data180 };
              if (vErrors === null) {
                vErrors = [err415];
              } else {
                vErrors.push(err415);
              }
              errors++;
            }
          }
          if (data178["at-least"] !== void 0) {
            let data182 = data178["at-least"];
            if (!(data182 === "laag" || data182 === "midden" || data182 === "hoog" || data182 === "zeer-hoog")) {
              const err416 = { instancePath: instancePath + "/system.beschikbaarheid/at-least", schemaPath: "#/properties/system.beschikbaarheid/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.beschikbaarheid"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.beschikbaarheid"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties["at-least"], data: data182 };
              if (vErrors === null) {
                vErrors = [err416];
              } else {
                vErrors.push(err416);
              }
              errors++;
            }
          }
          if (data178["at-most"] !== void 0) {
            let data183 = data178["at-most"];
            if (!(data183 === "laag" || data183 === "midden" || data183 === "hoog" || data183 === "zeer-hoog")) {
              const err417 = { instancePath: instancePath + "/system.beschikbaarheid/at-most", schemaPath: "#/properties/system.beschikbaarheid/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.beschikbaarheid"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.beschikbaarheid"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties["at-most"], data: data183 };
              if (vErrors === null) {
                vErrors = [err417];
              } else {
                vErrors.push(err417);
              }
              errors++;
            }
          }
          if (data178.known !== void 0) {
            let data184 = data178.known;
            if (typeof data184 !== "boolean") {
              const err418 = { instancePath: instancePath + "/system.beschikbaarheid/known", schemaPath: "#/properties/system.beschikbaarheid/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.beschikbaarheid"].then.properties.known.type, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties.known, data: data184 };
              if (vErrors === null) {
                vErrors = [err418];
              } else {
                vErrors.push(err418);
              }
              errors++;
            }
          }
        } else {
          const err419 = { instancePath: instancePath + "/system.beschikbaarheid", schemaPath: "#/properties/system.beschikbaarheid/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.beschikbaarheid"].then.type, parentSchema: schema17.properties["system.beschikbaarheid"].then, data: data178 };
          if (vErrors === null) {
            vErrors = [err419];
          } else {
            vErrors.push(err419);
          }
          errors++;
        }
        var _valid32 = _errs558 === errors;
        valid125 = _valid32;
        ifClause32 = "then";
      } else {
        const _errs569 = errors;
        if (!(data178 === "laag" || data178 === "midden" || data178 === "hoog" || data178 === "zeer-hoog")) {
          const err420 = { instancePath: instancePath + "/system.beschikbaarheid", schemaPath: "#/properties/system.beschikbaarheid/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.beschikbaarheid"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.beschikbaarheid"].else.enum, parentSchema: schema17.properties["system.beschikbaarheid"].else, data: data178 };
          if (vErrors === null) {
            vErrors = [err420];
          } else {
            vErrors.push(err420);
          }
          errors++;
        }
        var _valid32 = _errs569 === errors;
        valid125 = _valid32;
        ifClause32 = "else";
      }
      if (!valid125) {
        const err421 = { instancePath: instancePath + "/system.beschikbaarheid", schemaPath: "#/properties/system.beschikbaarheid/if", keyword: "if", params: { failingKeyword: ifClause32 }, message: 'must match "' + ifClause32 + '" schema', schema: schema17.properties["system.beschikbaarheid"].if, parentSchema: schema17.properties["system.beschikbaarheid"], data: data178 };
        if (vErrors === null) {
          vErrors = [err421];
        } else {
          vErrors.push(err421);
        }
        errors++;
      }
    }
    if (data["system.integriteit"] !== void 0) {
      let data185 = data["system.integriteit"];
      if (typeof data185 !== "string" && !(data185 && typeof data185 == "object" && !Array.isArray(data185))) {
        const err422 = { instancePath: instancePath + "/system.integriteit", schemaPath: "#/properties/system.integriteit/type", keyword: "type", params: { type: schema17.properties["system.integriteit"].type }, message: "must be string,object", schema: schema17.properties["system.integriteit"].type, parentSchema: schema17.properties["system.integriteit"], data: data185 };
        if (vErrors === null) {
          vErrors = [err422];
        } else {
          vErrors.push(err422);
        }
        errors++;
      }
      const _errs572 = errors;
      let valid129 = true;
      const _errs573 = errors;
      if (!(data185 && typeof data185 == "object" && !Array.isArray(data185))) {
        const err423 = {};
        if (vErrors === null) {
          vErrors = [err423];
        } else {
          vErrors.push(err423);
        }
        errors++;
      }
      var _valid33 = _errs573 === errors;
      errors = _errs572;
      if (vErrors !== null) {
        if (_errs572) {
          vErrors.length = _errs572;
        } else {
          vErrors = null;
        }
      }
      let ifClause33;
      if (_valid33) {
        const _errs575 = errors;
        if (data185 && typeof data185 == "object" && !Array.isArray(data185)) {
          if (Object.keys(data185).length < 1) {
            const err424 = { instancePath: instancePath + "/system.integriteit", schemaPath: "#/properties/system.integriteit/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.integriteit"].then, data: data185 };
            if (vErrors === null) {
              vErrors = [err424];
            } else {
              vErrors.push(err424);
            }
            errors++;
          }
          for (const key36 in data185) {
            if (!(key36 === "equals" || key36 === "in" || key36 === "at-least" || key36 === "at-most" || key36 === "known")) {
              const err425 = { instancePath: instancePath + "/system.integriteit", schemaPath: "#/properties/system.integriteit/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.integriteit"].then, data: data185 };
              if (vErrors === null) {
                vErrors = [err425];
              } else {
                vErrors.push(err425);
              }
              errors++;
            }
          }
          if (data185.equals !== void 0) {
            let data186 = data185.equals;
            if (!(data186 === "laag" || data186 === "midden" || data186 === "hoog" || data186 === "zeer-hoog")) {
              const err426 = { instancePath: instancePath + "/system.integriteit/equals", schemaPath: "#/properties/system.integriteit/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.integriteit"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.integriteit"].then.properties.equals.enum, parentSchema: schema17.properties["system.integriteit"].then.properties.equals, data: data186 };
              if (vErrors === null) {
                vErrors = [err426];
              } else {
                vErrors.push(err426);
              }
              errors++;
            }
          }
          if (data185.in !== void 0) {
            let data187 = data185.in;
            if (Array.isArray(data187)) {
              if (data187.length < 1) {
                const err427 = { instancePath: instancePath + "/system.integriteit/in", schemaPath: "#/properties/system.integriteit/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.integriteit"].then.properties.in, data: data187 };
                if (vErrors === null) {
                  vErrors = [err427];
                } else {
                  vErrors.push(err427);
                }
                errors++;
              }
              const len30 = data187.length;
              for (let i30 = 0; i30 < len30; i30++) {
                let data188 = data187[i30];
                if (!(data188 === "laag" || data188 === "midden" || data188 === "hoog" || data188 === "zeer-hoog")) {
                  const err428 = { instancePath: instancePath + "/system.integriteit/in/" + i30, schemaPath: "#/properties/system.integriteit/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.integriteit"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.integriteit"].then.properties.in.items.enum, parentSchema: schema17.properties["system.integriteit"].then.properties.in.items, data: data188 };
                  if (vErrors === null) {
                    vErrors = [err428];
                  } else {
                    vErrors.push(err428);
                  }
                  errors++;
                }
              }
            } else {
              const err429 = { instancePath: instancePath + "/system.integriteit/in", schemaPath: "#/properties/system.integriteit/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.integriteit"].then.properties.in.type, parentSchema: schema17.properties["system.integriteit"].then.properties.in, data: data187 };
              if (vErrors === null) {
                vErrors = [err429];
              } else {
                vErrors.push(err429);
              }
              errors++;
            }
          }
          if (data185["at-least"] !== void 0) {
            let data189 = data185["at-least"];
            if (!(data189 === "laag" || data189 === "midden" || data189 === "hoog" || data189 === "zeer-hoog")) {
              const err430 = { instancePath: instancePath + "/system.integriteit/at-least", schemaPath: "#/properties/system.integriteit/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.integriteit"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.integriteit"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.integriteit"].then.properties["at-least"], data: data189 };
              if (vErrors === null) {
                vErrors = [err430];
              } else {
                vErrors.push(err430);
              }
              errors++;
            }
          }
          if (data185["at-most"] !== void 0) {
            let data190 = data185["at-most"];
            if (!(data190 === "laag" || data190 === "midden" || data190 === "hoog" || data190 === "zeer-hoog")) {
              const err431 = { instancePath: instancePath + "/system.integriteit/at-most", schemaPath: "#/properties/system.integriteit/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.integriteit"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.integriteit"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.integriteit"].then.properties["at-most"], data: data190 };
              if (vErrors === null) {
                vErrors = [err431];
              } else {
                vErrors.push(err431);
              }
              errors++;
            }
          }
          if (data185.known !== void 0) {
            let data191 = data185.known;
            if (typeof data191 !== "boolean") {
              const err432 = { instancePath: instancePath + "/system.integriteit/known", schemaPath: "#/properties/system.integriteit/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.integriteit"].then.properties.known.type, parentSchema: schema17.properties["system.integriteit"].then.properties.known, data: data191 };
              if (vErrors === null) {
                vErrors = [err432];
              } else {
                vErrors.push(err432);
              }
              errors++;
            }
          }
        } else {
          const err433 = { instancePath: instancePath + "/system.integriteit", schemaPath: "#/properties/system.integriteit/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.integriteit"].then.type, parentSchema: schema17.properties["system.integriteit"].then, data: data185 };
          if (vErrors === null) {
            vErrors = [err433];
          } else {
            vErrors.push(err433);
          }
          errors++;
        }
        var _valid33 = _errs575 === errors;
        valid129 = _valid33;
        ifClause33 = "then";
      } else {
        const _errs586 = errors;
        if (!(data185 === "laag" || data185 === "midden" || data185 === "hoog" || data185 === "zeer-hoog")) {
          const err434 = { instancePath: instancePath + "/system.integriteit", schemaPath: "#/properties/system.integriteit/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.integriteit"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.integriteit"].else.enum, parentSchema: schema17.properties["system.integriteit"].else, data: data185 };
          if (vErrors === null) {
            vErrors = [err434];
          } else {
            vErrors.push(err434);
          }
          errors++;
        }
        var _valid33 = _errs586 === errors;
        valid129 = _valid33;
        ifClause33 = "else";
      }
      if (!valid129) {
        const err435 = { instancePath: instancePath + "/system.integriteit", schemaPath: "#/properties/system.integriteit/if", keyword: "if", params: { failingKeyword: ifClause33 }, message: 'must match "' + ifClause33 + '" schema', schema: schema17.properties["system.integriteit"].if, parentSchema: schema17.properties["system.integriteit"], data: data185 };
        if (vErrors === null) {
          vErrors = [err435];
        } else {
          vErrors.push(err435);
        }
        errors++;
      }
    }
    if (data["system.vertrouwelijkheid"] !== void 0) {
      let data192 = data["system.vertrouwelijkheid"];
      if (typeof data192 !== "string" && !(data192 && typeof data192 == "object" && !Array.isArray(data192))) {
        const err436 = { instancePath: instancePath + "/system.vertrouwelijkheid", schemaPath: "#/properties/system.vertrouwelijkheid/type", keyword: "type", params: { type: schema17.properties["system.vertrouwelijkheid"].type }, message: "must be string,object", schema: schema17.properties["system.vertrouwelijkheid"].type, parentSchema: schema17.properties["system.vertrouwelijkheid"], data: data192 };
        if (vErrors === null) {
          vErrors = [err436];
        } else {
          vErrors.push(err436);
        }
        errors++;
      }
      const _errs589 = errors;
      let valid133 = true;
      const _errs590 = errors;
      if (!(data192 && typeof data192 == "object" && !Array.isArray(data192))) {
        const err437 = {};
        if (vErrors === null) {
          vErrors = [err437];
        } else {
          vErrors.push(err437);
        }
        errors++;
      }
      var _valid34 = _errs590 === errors;
      errors = _errs589;
      if (vErrors !== null) {
        if (_errs589) {
          vErrors.length = _errs589;
        } else {
          vErrors = null;
        }
      }
      let ifClause34;
      if (_valid34) {
        const _errs592 = errors;
        if (data192 && typeof data192 == "object" && !Array.isArray(data192)) {
          if (Object.keys(data192).length < 1) {
            const err438 = { instancePath: instancePath + "/system.vertrouwelijkheid", schemaPath: "#/properties/system.vertrouwelijkheid/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.vertrouwelijkheid"].then, data: data192 };
            if (vErrors === null) {
              vErrors = [err438];
            } else {
              vErrors.push(err438);
            }
            errors++;
          }
          for (const key37 in data192) {
            if (!(key37 === "equals" || key37 === "in" || key37 === "at-least" || key37 === "at-most" || key37 === "known")) {
              const err439 = { instancePath: instancePath + "/system.vertrouwelijkheid", schemaPath: "#/properties/system.vertrouwelijkheid/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.vertrouwelijkheid"].then, data: data192 };
              if (vErrors === null) {
                vErrors = [err439];
              } else {
                vErrors.push(err439);
              }
              errors++;
            }
          }
          if (data192.equals !== void 0) {
            let data193 = data192.equals;
            if (!(data193 === "laag" || data193 === "midden" || data193 === "hoog" || data193 === "zeer-hoog")) {
              const err440 = { instancePath: instancePath + "/system.vertrouwelijkheid/equals", schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.vertrouwelijkheid"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.vertrouwelijkheid"].then.properties.equals.enum, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties.equals, data: data193 };
              if (vErrors === null) {
                vErrors = [err440];
              } else {
                vErrors.push(err440);
              }
              errors++;
            }
          }
          if (data192.in !== void 0) {
            let data194 = data192.in;
            if (Array.isArray(data194)) {
              if (data194.length < 1) {
                const err441 = { instancePath: instancePath + "/system.vertrouwelijkheid/in", schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties.in, data: data194 };
                if (vErrors === null) {
                  vErrors = [err441];
                } else {
                  vErrors.push(err441);
                }
                errors++;
              }
              const len31 = data194.length;
              for (let i31 = 0; i31 < len31; i31++) {
                let data195 = data194[i31];
                if (!(data195 === "laag" || data195 === "midden" || data195 === "hoog" || data195 === "zeer-hoog")) {
                  const err442 = { instancePath: instancePath + "/system.vertrouwelijkheid/in/" + i31, schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.vertrouwelijkheid"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.vertrouwelijkheid"].then.properties.in.items.enum, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties.in.items, data: data195 };
                  if (vErrors === null) {
                    vErrors = [err442];
                  } else {
                    vErrors.push(err442);
                  }
                  errors++;
                }
              }
            } else {
              const err443 = { instancePath: instancePath + "/system.vertrouwelijkheid/in", schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.vertrouwelijkheid"].then.properties.in.type, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties.in, data: data194 };
              if (vErrors === null) {
                vErrors = [err443];
              } else {
                vErrors.push(err443);
              }
              errors++;
            }
          }
          if (data192["at-least"] !== void 0) {
            let data196 = data192["at-least"];
            if (!(data196 === "laag" || data196 === "midden" || data196 === "hoog" || data196 === "zeer-hoog")) {
              const err444 = { instancePath: instancePath + "/system.vertrouwelijkheid/at-least", schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.vertrouwelijkheid"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.vertrouwelijkheid"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties["at-least"], data: data196 };
              if (vErrors === null) {
                vErrors = [err444];
              } else {
                vErrors.push(err444);
              }
              errors++;
            }
          }
          if (data192["at-most"] !== void 0) {
            let data197 = data192["at-most"];
            if (!(data197 === "laag" || data197 === "midden" || data197 === "hoog" || data197 === "zeer-hoog")) {
              const err445 = { instancePath: instancePath + "/system.vertrouwelijkheid/at-most", schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.vertrouwelijkheid"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.vertrouwelijkheid"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties["at-most"], data: data197 };
              if (vErrors === null) {
                vErrors = [err445];
              } else {
                vErrors.push(err445);
              }
              errors++;
            }
          }
          if (data192.known !== void 0) {
            let data198 = data192.known;
            if (typeof data198 !== "boolean") {
              const err446 = { instancePath: instancePath + "/system.vertrouwelijkheid/known", schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.vertrouwelijkheid"].then.properties.known.type, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties.known, data: data198 };
              if (vErrors === null) {
                vErrors = [err446];
              } else {
                vErrors.push(err446);
              }
              errors++;
            }
          }
        } else {
          const err447 = { instancePath: instancePath + "/system.vertrouwelijkheid", schemaPath: "#/properties/system.vertrouwelijkheid/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.vertrouwelijkheid"].then.type, parentSchema: schema17.properties["system.vertrouwelijkheid"].then, data: data192 };
          if (vErrors === null) {
            vErrors = [err447];
          } else {
            vErrors.push(err447);
          }
          errors++;
        }
        var _valid34 = _errs592 === errors;
        valid133 = _valid34;
        ifClause34 = "then";
      } else {
        const _errs603 = errors;
        if (!(data192 === "laag" || data192 === "midden" || data192 === "hoog" || data192 === "zeer-hoog")) {
          const err448 = { instancePath: instancePath + "/system.vertrouwelijkheid", schemaPath: "#/properties/system.vertrouwelijkheid/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.vertrouwelijkheid"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.vertrouwelijkheid"].else.enum, parentSchema: schema17.properties["system.vertrouwelijkheid"].else, data: data192 };
          if (vErrors === null) {
            vErrors = [err448];
          } else {
            vErrors.push(err448);
          }
          errors++;
        }
        var _valid34 = _errs603 === errors;
        valid133 = _valid34;
        ifClause34 = "else";
      }
      if (!valid133) {
        const err449 = { instancePath: instancePath + "/system.vertrouwelijkheid", schemaPath: "#/properties/system.vertrouwelijkheid/if", keyword: "if", params: { failingKeyword: ifClause34 }, message: 'must match "' + ifClause34 + '" schema', schema: schema17.properties["system.vertrouwelijkheid"].if, parentSchema: schema17.properties["system.vertrouwelijkheid"], data: data192 };
        if (vErrors === null) {
          vErrors = [err449];
        } else {
          vErrors.push(err449);
        }
        errors++;
      }
    }
    if (data["system.biv"] !== void 0) {
      let data199 = data["system.biv"];
      if (typeof data199 !== "string" && !(data199 && typeof data199 == "object" && !Array.isArray(data199))) {
        const err450 = { instancePath: instancePath + "/system.biv", schemaPath: "#/properties/system.biv/type", keyword: "type", params: { type: schema17.properties["system.biv"].type }, message: "must be string,object", schema: schema17.properties["system.biv"].type, parentSchema: schema17.properties["system.biv"], data: data199 };
        if (vErrors === null) {
          vErrors = [err450];
        } else {
          vErrors.push(err450);
        }
        errors++;
      }
      const _errs606 = errors;
      let valid137 = true;
      const _errs607 = errors;
      if (!(data199 && typeof data199 == "object" && !Array.isArray(data199))) {
        const err451 = {};
        if (vErrors === null) {
          vErrors = [err451];
        } else {
          vErrors.push(err451);
        }
        errors++;
      }
      var _valid35 = _errs607 === errors;
      errors = _errs606;
      if (vErrors !== null) {
        if (_errs606) {
          vErrors.length = _errs606;
        } else {
          vErrors = null;
        }
      }
      let ifClause35;
      if (_valid35) {
        const _errs609 = errors;
        if (data199 && typeof data199 == "object" && !Array.isArray(data199)) {
          if (Object.keys(data199).length < 1) {
            const err452 = { instancePath: instancePath + "/system.biv", schemaPath: "#/properties/system.biv/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.biv"].then, data: data199 };
            if (vErrors === null) {
              vErrors = [err452];
            } else {
              vErrors.push(err452);
            }
            errors++;
          }
          for (const key38 in data199) {
            if (!(key38 === "equals" || key38 === "in" || key38 === "at-least" || key38 === "at-most" || key38 === "known")) {
              const err453 = { instancePath: instancePath + "/system.biv", schemaPath: "#/properties/system.biv/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.biv"].then, data: data199 };
              if (vErrors === null) {
                vErrors = [err453];
              } else {
                vErrors.push(err453);
              }
              errors++;
            }
          }
          if (data199.equals !== void 0) {
            let data200 = data199.equals;
            if (!(data200 === "laag" || data200 === "midden" || data200 === "hoog" || data200 === "zeer-hoog")) {
              const err454 = { instancePath: instancePath + "/system.biv/equals", schemaPath: "#/properties/system.biv/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.biv"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.biv"].then.properties.equals.enum, parentSchema: schema17.properties["system.biv"].then.properties.equals, data: data200 };
              if (vErrors === null) {
                vErrors = [err454];
              } else {
                vErrors.push(err454);
              }
              errors++;
            }
          }
          if (data199.in !== void 0) {
            let data201 = data199.in;
            if (Array.isArray(data201)) {
              if (data201.length < 1) {
                const err455 = { instancePath: instancePath + "/system.biv/in", schemaPath: "#/properties/system.biv/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.biv"].then.properties.in, data: data201 };
                if (vErrors === null) {
                  vErrors = [err455];
                } else {
                  vErrors.push(err455);
                }
                errors++;
              }
              const len32 = data201.length;
              for (let i32 = 0; i32 < len32; i32++) {
                let data202 = data201[i32];
                if (!(data202 === "laag" || data202 === "midden" || data202 === "hoog" || data202 === "zeer-hoog")) {
                  const err456 = { instancePath: instancePath + "/system.biv/in/" + i32, schemaPath: "#/properties/system.biv/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.biv"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.biv"].then.properties.in.items.enum, parentSchema: schema17.properties["system.biv"].then.properties.in.items, data: data202 };
                  if (vErrors === null) {
                    vErrors = [err456];
                  } else {
                    vErrors.push(err456);
                  }
                  errors++;
                }
              }
            } else {
              const err457 = { instancePath: instancePath + "/system.biv/in", schemaPath: "#/properties/system.biv/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.biv"].then.properties.in.type, parentSchema: schema17.properties["system.biv"].then.properties.in, data: data201 };
              if (vErrors === null) {
                vErrors = [err457];
              } else {
                vErrors.push(err457);
              }
              errors++;
            }
          }
          if (data199["at-least"] !== void 0) {
            let data203 = data199["at-least"];
            if (!(data203 === "laag" || data203 === "midden" || data203 === "hoog" || data203 === "zeer-hoog")) {
              const err458 = { instancePath: instancePath + "/system.biv/at-least", schemaPath: "#/properties/system.biv/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.biv"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.biv"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.biv"].then.properties["at-least"], data: data203 };
              if (vErrors === null) {
                vErrors = [err458];
              } else {
                vErrors.push(err458);
              }
              errors++;
            }
          }
          if (data199["at-most"] !== void 0) {
            let data204 = data199["at-most"];
            if (!(data204 === "laag" || data204 === "midden" || data204 === "hoog" || data204 === "zeer-hoog")) {
              const err459 = { instancePath: instancePath + "/system.biv/at-most", schemaPath: "#/properties/system.biv/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.biv"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.biv"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.biv"].then.properties["at-most"], data: data204 };
              if (vErrors === null) {
                vErrors = [err459];
              } else {
                vErrors.push(err459);
              }
              errors++;
            }
          }
          if (data199.known !== void 0) {
            let data205 = data199.known;
            if (typeof data205 !== "boolean") {
              const err460 = { instancePath: instancePath + "/system.biv/known", schemaPath: "#/properties/system.biv/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.biv"].then.properties.known.type, parentSchema: schema17.properties["system.biv"].then.properties.known, data: data205 };
              if (vErrors === null) {
                vErrors = [err460];
              } else {
                vErrors.push(err460);
              }
              errors++;
            }
          }
        } else {
          const err461 = { instancePath: instancePath + "/system.biv", schemaPath: "#/properties/system.biv/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.biv"].then.type, parentSchema: schema17.properties["system.biv"].then, data: data199 };
          if (vErrors === null) {
            vErrors = [err461];
          } else {
            vErrors.push(err461);
          }
          errors++;
        }
        var _valid35 = _errs609 === errors;
        valid137 = _valid35;
        ifClause35 = "then";
      } else {
        const _errs620 = errors;
        if (!(data199 === "laag" || data199 === "midden" || data199 === "hoog" || data199 === "zeer-hoog")) {
          const err462 = { instancePath: instancePath + "/system.biv", schemaPath: "#/properties/system.biv/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.biv"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.biv"].else.enum, parentSchema: schema17.properties["system.biv"].else, data: data199 };
          if (vErrors === null) {
            vErrors = [err462];
          } else {
            vErrors.push(err462);
          }
          errors++;
        }
        var _valid35 = _errs620 === errors;
        valid137 = _valid35;
        ifClause35 = "else";
      }
      if (!valid137) {
        const err463 = { instancePath: instancePath + "/system.biv", schemaPath: "#/properties/system.biv/if", keyword: "if", params: { failingKeyword: ifClause35 }, message: 'must match "' + ifClause35 + '" schema', schema: schema17.properties["system.biv"].if, parentSchema: schema17.properties["system.biv"], data: data199 };
        if (vErrors === null) {
          vErrors = [err463];
        } else {
          vErrors.push(err463);
        }
        errors++;
      }
    }
    if (data["system.classified"] !== void 0) {
      let data206 = data["system.classified"];
      if (typeof data206 !== "boolean" && !(data206 && typeof data206 == "object" && !Array.isArray(data206))) {
        const err464 = { instancePath: instancePath + "/system.classified", schemaPath: "#/properties/system.classified/type", keyword: "type", params: { type: schema17.properties["system.classified"].type }, message: "must be boolean,object", schema: schema17.properties["system.classified"].type, parentSchema: schema17.properties["system.classified"], data: data206 };
        if (vErrors === null) {
          vErrors = [err464];
        } else {
          vErrors.push(err464);
        }
        errors++;
      }
      const _errs623 = errors;
      let valid141 = true;
      const _errs624 = errors;
      if (!(data206 && typeof data206 == "object" && !Array.isArray(data206))) {
        const err465 = {};
        if (vErrors === null) {
          vErrors = [err465];
        } else {
          vErrors.push(err465);
        }
        errors++;
      }
      var _valid36 = _errs624 === errors;
      errors = _errs623;
      if (vErrors !== null) {
        if (_errs623) {
          vErrors.length = _errs623;
        } else {
          vErrors = null;
        }
      }
      let ifClause36;
      if (_valid36) {
        const _errs626 = errors;
        if (data206 && typeof data206 == "object" && !Array.isArray(data206)) {
          if (Object.keys(data206).length < 1) {
            const err466 = { instancePath: instancePath + "/system.classified", schemaPath: "#/properties/system.classified/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.classified"].then, data: data206 };
            if (vErrors === null) {
              vErrors = [err466];
            } else {
              vErrors.push(err466);
            }
            errors++;
          }
          for (const key39 in data206) {
            if (!(key39 === "equals" || key39 === "known")) {
              const err467 = { instancePath: instancePath + "/system.classified", schemaPath: "#/properties/system.classified/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.classified"].then, data: data206 };
              if (vErrors === null) {
                vErrors = [err467];
              } else {
                vErrors.push(err467);
              }
              errors++;
            }
          }
          if (data206.equals !== void 0) {
            let data207 = data206.equals;
            if (typeof data207 !== "boolean") {
              const err468 = { instancePath: instancePath + "/system.classified/equals", schemaPath: "#/properties/system.classified/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.classified"].then.properties.equals.type, parentSchema: schema17.properties["system.classified"].then.properties.equals, data: data207 };
              if (vErrors === null) {
                vErrors = [err468];
              } else {
                vErrors.push(err468);
              }
              errors++;
            }
          }
          if (data206.known !== void 0) {
            let data208 = data206.known;
            if (typeof data208 !== "boolean") {
              const err469 = { instancePath: instancePath + "/system.classified/known", schemaPath: "#/properties/system.classified/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.classified"].then.properties.known.type, parentSchema: schema17.properties["system.classified"].then.properties.known, data: data208 };
              if (vErrors === null) {
                vErrors = [err469];
              } else {
                vErrors.push(err469);
              }
              errors++;
            }
          }
        } else {
          const err470 = { instancePath: instancePath + "/system.classified", schemaPath: "#/properties/system.classified/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.classified"].then.type, parentSchema: schema17.properties["system.classified"].then, data: data206 };
          if (vErrors === null) {
            vErrors = [err470];
          } else {
            vErrors.push(err470);
          }
          errors++;
        }
        var _valid36 = _errs626 === errors;
        valid141 = _valid36;
        ifClause36 = "then";
      } else {
        const _errs633 = errors;
        if (typeof data206 !== "boolean") {
          const err471 = { instancePath: instancePath + "/system.classified", schemaPath: "#/properties/system.classified/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.classified"].else.type, parentSchema: schema17.properties["system.classified"].else, data: data206 };
          if (vErrors === null) {
            vErrors = [err471];
          } else {
            vErrors.push(err471);
          }
          errors++;
        }
        var _valid36 = _errs633 === errors;
        valid141 = _valid36;
        ifClause36 = "else";
      }
      if (!valid141) {
        const err472 = { instancePath: instancePath + "/system.classified", schemaPath: "#/properties/system.classified/if", keyword: "if", params: { failingKeyword: ifClause36 }, message: 'must match "' + ifClause36 + '" schema', schema: schema17.properties["system.classified"].if, parentSchema: schema17.properties["system.classified"], data: data206 };
        if (vErrors === null) {
          vErrors = [err472];
        } else {
          vErrors.push(err472);
        }
        errors++;
      }
    }
    if (data["system.personal-data"] !== void 0) {
      let data209 = data["system.personal-data"];
      if (typeof data209 !== "string" && !(data209 && typeof data209 == "object" && !Array.isArray(data209))) {
        const err473 = { instancePath: instancePath + "/system.personal-data", schemaPath: "#/properties/system.personal-data/type", keyword: "type", params: { type: schema17.properties["system.personal-data"].type }, message: "must be string,object", schema: schema17.properties["system.personal-data"].type, parentSchema: schema17.properties["system.personal-data"], data: data209 };
        if (vErrors === null) {
          vErrors = [err473];
        } else {
          vErrors.push(err473);
        }
        errors++;
      }
      const _errs637 = errors;
      let valid143 = true;
      const _errs638 = errors;
      if (!(data209 && typeof data209 == "object" && !Array.isArray(data209))) {
        const err474 = {};
        if (vErrors === null) {
          vErrors = [err474];
        } else {
          vErrors.push(err474);
        }
        errors++;
      }
      var _valid37 = _errs638 === errors;
      errors = _errs637;
      if (vErrors !== null) {
        if (_errs637) {
          vErrors.length = _errs637;
        } else {
          vErrors = null;
        }
      }
      let ifClause37;
      if (_valid37) {
        const _errs640 = errors;
        if (data209 && typeof data209 == "object" && !Array.isArray(data209)) {
          if (Object.keys(data209).length < 1) {
            const err475 = { instancePath: instancePath + "/system.personal-data", schemaPath: "#/properties/system.personal-data/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.personal-data"].then, data: data209 };
            if (vErrors === null) {
              vErrors = [err475];
            } else {
              vErrors.push(err475);
            }
            errors++;
          }
          for (const key40 in data209) {
            if (!(key40 === "equals" || key40 === "in" || key40 === "at-least" || key40 === "at-most" || key40 === "known")) {
              const err476 = { instancePath: instancePath + "/system.personal-data", schemaPath: "#/properties/system.personal-data/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.personal-data"].then, data: data209 };
              if (vErrors === null) {
                vErrors = [err476];
              } else {
                vErrors.push(err476);
              }
              errors++;
            }
          }
          if (data209.equals !== void 0) {
            let data210 = data209.equals;
            if (!(data210 === "none" || data210 === "ordinary" || data210 === "special")) {
              const err477 = { instancePath: instancePath + "/system.personal-data/equals", schemaPath: "#/properties/system.personal-data/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.personal-data"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.personal-data"].then.properties.equals.enum, parentSchema: schema17.properties["system.personal-data"].then.properties.equals, data: data210 };
              if (vErrors === null) {
                vErrors = [err477];
              } else {
                vErrors.push(err477);
              }
              errors++;
            }
          }
          if (data209.in !== void 0) {
            let data211 = data209.in;
            if (Array.isArray(data211)) {
              if (data211.length < 1) {
                const err478 = { instancePath: instancePath + "/system.personal-data/in", schemaPath: "#/properties/system.personal-data/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.personal-data"].then.properties.in, data: data211 };
                if (vErrors === null) {
                  vErrors = [err478];
                } else {
                  vErrors.push(err478);
                }
                errors++;
              }
              const len33 = data211.length;
              for (let i33 = 0; i33 < len33; i33++) {
                let data212 = data211[i33];
                if (!(data212 === "none" || data212 === "ordinary" || data212 === "special")) {
                  const err479 = { instancePath: instancePath + "/system.personal-data/in/" + i33, schemaPath: "#/properties/system.personal-data/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.personal-data"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.personal-data"].then.properties.in.items.enum, parentSchema: schema17.properties["system.personal-data"].then.properties.in.items, data: data212 };
                  if (vErrors === null) {
                    vErrors = [err479];
                  } else {
                    vErrors.push(err479);
                  }
                  errors++;
                }
              }
            } else {
              const err480 = { instancePath: instancePath + "/system.personal-data/in", schemaPath: "#/properties/system.personal-data/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.personal-data"].then.properties.in.type, parentSchema: schema17.properties["system.personal-data"].then.properties.in, data: data211 };
              if (vErrors === null) {
                vErrors = [err480];
              } else {
                vErrors.push(err480);
              }
              errors++;
            }
          }
          if (data209["at-least"] !== void 0) {
            let data213 = data209["at-least"];
            if (!(data213 === "none" || data213 === "ordinary" || data213 === "special")) {
              const err481 = { instancePath: instancePath + "/system.personal-data/at-least", schemaPath: "#/properties/system.personal-data/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.personal-data"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.personal-data"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.personal-data"].then.properties["at-least"], data: data213 };
              if (vErrors === null) {
                vErrors = [err481];
              } else {
                vErrors.push(err481);
              }
              errors++;
            }
          }
          if (data209["at-most"] !== void 0) {
            let data214 = data209["at-most"];
            if (!(data214 === "none" || data214 === "ordinary" || data214 === "special")) {
              const err482 = { instancePath: instancePath + "/system.personal-data/at-most", schemaPath: "#/properties/system.personal-data/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.personal-data"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.personal-data"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.personal-data"].then.properties["at-most"], data: data214 };
              if (vErrors === null) {
                vErrors = [err482];
              } else {
                vErrors.push(err482);
              }
              errors++;
            }
          }
          if (data209.known !== void 0) {
            let data215 = data209.known;
            if (typeof data215 !== "boolean") {
              const err483 = { instancePath: instancePath + "/system.personal-data/known", schemaPath: "#/properties/system.personal-data/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.personal-data"].then.properties.known.type, parentSchema: schema17.properties["system.personal-data"].then.properties.known, data: data215 };
              if (vErrors === null) {
                vErrors = [err483];
              } else {
                vErrors.push(err483);
              }
              errors++;
            }
          }
        } else {
          const err484 = { instancePath: instancePath + "/system.personal-data", schemaPath: "#/properties/system.personal-data/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.personal-data"].then.type, parentSchema: schema17.properties["system.personal-data"].then, data: data209 };
          if (vErrors === null) {
            vErrors = [err484];
          } else {
            vErrors.push(err484);
          }
          errors++;
        }
        var _valid37 = _errs640 === errors;
        valid143 = _valid37;
        ifClause37 = "then";
      } else {
        const _errs651 = errors;
        if (!(data209 === "none" || data209 === "ordinary" || data209 === "special")) {
          const err485 = { instancePath: instancePath + "/system.personal-data", schemaPath: "#/properties/system.personal-data/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.personal-data"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.personal-data"].else.enum, parentSchema: schema17.properties["system.personal-data"].else, data: data209 };
          if (vErrors === null) {
            vErrors = [err485];
          } else {
            vErrors.push(err485);
          }
          errors++;
        }
        var _valid37 = _errs651 === errors;
        valid143 = _valid37;
        ifClause37 = "else";
      }
      if (!valid143) {
        const err486 = { instancePath: instancePath + "/system.personal-data", schemaPath: "#/properties/system.personal-data/if", keyword: "if", params: { failingKeyword: ifClause37 }, message: 'must match "' + ifClause37 + '" schema', schema: schema17.properties["system.personal-data"].if, parentSchema: schema17.properties["system.personal-data"], data: data209 };
        if (vErrors === null) {
          vErrors = [err486];
        } else {
          vErrors.push(err486);
        }
        errors++;
      }
    }
    if (data["system.base-registry"] !== void 0) {
      let data216 = data["system.base-registry"];
      if (typeof data216 !== "string" && !(data216 && typeof data216 == "object" && !Array.isArray(data216))) {
        const err487 = { instancePath: instancePath + "/system.base-registry", schemaPath: "#/properties/system.base-registry/type", keyword: "type", params: { type: schema17.properties["system.base-registry"].type }, message: "must be string,object", schema: schema17.properties["system.base-registry"].type, parentSchema: schema17.properties["system.base-registry"], data: data216 };
        if (vErrors === null) {
          vErrors = [err487];
        } else {
          vErrors.push(err487);
        }
        errors++;
      }
      const _errs654 = errors;
      let valid147 = true;
      const _errs655 = errors;
      if (!(data216 && typeof data216 == "object" && !Array.isArray(data216))) {
        const err488 = {};
        if (vErrors === null) {
          vErrors = [err488];
        } else {
          vErrors.push(err488);
        }
        errors++;
      }
      var _valid38 = _errs655 === errors;
      errors = _errs654;
      if (vErrors !== null) {
        if (_errs654) {
          vErrors.length = _errs654;
        } else {
          vErrors = null;
        }
      }
      let ifClause38;
      if (_valid38) {
        const _errs657 = errors;
        if (data216 && typeof data216 == "object" && !Array.isArray(data216)) {
          if (Object.keys(data216).length < 1) {
            const err489 = { instancePath: instancePath + "/system.base-registry", schemaPath: "#/properties/system.base-registry/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.base-registry"].then, data: data216 };
            if (vErrors === null) {
              vErrors = [err489];
            } else {
              vErrors.push(err489);
            }
            errors++;
          }
          for (const key41 in data216) {
            if (!(key41 === "equals" || key41 === "in" || key41 === "at-least" || key41 === "at-most" || key41 === "known")) {
              const err490 = { instancePath: instancePath + "/system.base-registry", schemaPath: "#/properties/system.base-registry/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.base-registry"].then, data: data216 };
              if (vErrors === null) {
                vErrors = [err490];
              } else {
                vErrors.push(err490);
              }
              errors++;
            }
          }
          if (data216.equals !== void 0) {
            let data217 = data216.equals;
            if (!(data217 === "none" || data217 === "copy" || data217 === "source")) {
              const err491 = { instancePath: instancePath + "/system.base-registry/equals", schemaPath: "#/properties/system.base-registry/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.base-registry"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.base-registry"].then.properties.equals.enum, parentSchema: schema17.properties["system.base-registry"].then.properties.equals, data: data217 };
              if (vErrors === null) {
                vErrors = [err491];
              } else {
                vErrors.push(err491);
              }
              errors++;
            }
          }
          if (data216.in !== void 0) {
            let data218 = data216.in;
            if (Array.isArray(data218)) {
              if (data218.length < 1) {
                const err492 = { instancePath: instancePath + "/system.base-registry/in", schemaPath: "#/properties/system.base-registry/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.base-registry"].then.properties.in, data: data218 };
                if (vErrors === null) {
                  vErrors = [err492];
                } else {
                  vErrors.push(err492);
                }
                errors++;
              }
              const len34 = data218.length;
              for (let i34 = 0; i34 < len34; i34++) {
                let data219 = data218[i34];
                if (!(data219 === "none" || data219 === "copy" || data219 === "source")) {
                  const err493 = { instancePath: instancePath + "/system.base-registry/in/" + i34, schemaPath: "#/properties/system.base-registry/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.base-registry"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.base-registry"].then.properties.in.items.enum, parentSchema: schema17.properties["system.base-registry"].then.properties.in.items, data: data219 };
                  if (vErrors === null) {
                    vErrors = [err493];
                  } else {
                    vErrors.push(err493);
                  }
                  errors++;
                }
              }
            } else {
              const err494 = { instancePath: instancePath + "/system.base-registry/in", schemaPath: "#/properties/system.base-registry/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.base-registry"].then.properties.in.type, parentSchema: schema17.properties["system.base-registry"].then.properties.in, data: data218 };
              if (vErrors === null) {
                vErrors = [err494];
              } else {
                vErrors.push(err494);
              }
              errors++;
            }
          }
          if (data216["at-least"] !== void 0) {
            let data220 = data216["at-least"];
            if (!(data220 === "none" || data220 === "copy" || data220 === "source")) {
              const err495 = { instancePath: instancePath + "/system.base-registry/at-least", schemaPath: "#/properties/system.base-registry/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.base-registry"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.base-registry"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.base-registry"].then.properties["at-least"], data: data220 };
              if (vErrors === null) {
                vErrors = [err495];
              } else {
                vErrors.push(err495);
              }
              errors++;
            }
          }
          if (data216["at-most"] !== void 0) {
            let data221 = data216["at-most"];
            if (!(data221 === "none" || data221 === "copy" || data221 === "source")) {
              const err496 = { instancePath: instancePath + "/system.base-registry/at-most", schemaPath: "#/properties/system.base-registry/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.base-registry"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.base-registry"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.base-registry"].then.properties["at-most"], data: data221 };
              if (vErrors === null) {
                vErrors = [err496];
              } else {
                vErrors.push(err496);
              }
              errors++;
            }
          }
          if (data216.known !== void 0) {
            let data222 = data216.known;
            if (typeof data222 !== "boolean") {
              const err497 = { instancePath: instancePath + "/system.base-registry/known", schemaPath: "#/properties/system.base-registry/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.base-registry"].then.properties.known.type, parentSchema: schema17.properties["system.base-registry"].then.properties.known, data: data222 };
              if (vErrors === null) {
                vErrors = [err497];
              } else {
                vErrors.push(err497);
              }
              errors++;
            }
          }
        } else {
          const err498 = { instancePath: instancePath + "/system.base-registry", schemaPath: "#/properties/system.base-registry/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.base-registry"].then.type, parentSchema: schema17.properties["system.base-registry"].then, data: data216 };
          if (vErrors === null) {
            vErrors = [err498];
          } else {
            vErrors.push(err498);
          }
          errors++;
        }
        var _valid38 = _errs657 === errors;
        valid147 = _valid38;
        ifClause38 = "then";
      } else {
        const _errs668 = errors;
        if (!(data216 === "none" || data216 === "copy" || data216 === "source")) {
          const err499 = { instancePath: instancePath + "/system.base-registry", schemaPath: "#/properties/system.base-registry/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.base-registry"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.base-registry"].else.enum, parentSchema: schema17.properties["system.base-registry"].else, data: data216 };
          if (vErrors === null) {
            vErrors = [err499];
          } else {
            vErrors.push(err499);
          }
          errors++;
        }
        var _valid38 = _errs668 === errors;
        valid147 = _valid38;
        ifClause38 = "else";
      }
      if (!valid147) {
        const err500 = { instancePath: instancePath + "/system.base-registry", schemaPath: "#/properties/system.base-registry/if", keyword: "if", params: { failingKeyword: ifClause38 }, message: 'must match "' + ifClause38 + '" schema', schema: schema17.properties["system.base-registry"].if, parentSchema: schema17.properties["system.base-registry"], data: data216 };
        if (vErrors === null) {
          vErrors = [err500];
        } else {
          vErrors.push(err500);
        }
        errors++;
      }
    }
    if (data["system.application"] !== void 0) {
      let data223 = data["system.application"];
      if (typeof data223 !== "string" && !(data223 && typeof data223 == "object" && !Array.isArray(data223))) {
        const err501 = { instancePath: instancePath + "/system.application", schemaPath: "#/properties/system.application/type", keyword: "type", params: { type: schema17.properties["system.application"].type }, message: "must be string,object", schema: schema17.properties["system.application"].type, parentSchema: schema17.properties["system.application"], data: data223 };
        if (vErrors === null) {
          vErrors = [err501];
        } else {
          vErrors.push(err501);
        }
        errors++;
      }
      const _errs671 = errors;
      let valid151 = true;
      const _errs672 = errors;
      if (!(data223 && typeof data223 == "object" && !Array.isArray(data223))) {
        const err502 = {};
        if (vErrors === null) {
          vErrors = [err502];
        } else {
          vErrors.push(err502);
        }
        errors++;
      }
      var _valid39 = _errs672 === errors;
      errors = _errs671;
      if (vErrors !== null) {
        if (_errs671) {
          vErrors.length = _errs671;
        } else {
          vErrors = null;
        }
      }
      let ifClause39;
      if (_valid39) {
        const _errs674 = errors;
        if (data223 && typeof data223 == "object" && !Array.isArray(data223)) {
          if (Object.keys(data223).length < 1) {
            const err503 = { instancePath: instancePath + "/system.application", schemaPath: "#/properties/system.application/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.application"].then, data: data223 };
            if (vErrors === null) {
              vErrors = [err503];
            } else {
              vErrors.push(err503);
            }
            errors++;
          }
          for (const key42 in data223) {
            if (!(key42 === "equals" || key42 === "in" || key42 === "known")) {
              const err504 = { instancePath: instancePath + "/system.application", schemaPath: "#/properties/system.application/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.application"].then, data: data223 };
              if (vErrors === null) {
                vErrors = [err504];
              } else {
                vErrors.push(err504);
              }
              errors++;
            }
          }
          if (data223.equals !== void 0) {
            let data224 = data223.equals;
            if (!(data224 === "mail" || data224 === "documents" || data224 === "other")) {
              const err505 = { instancePath: instancePath + "/system.application/equals", schemaPath: "#/properties/system.application/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.application"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.application"].then.properties.equals.enum, parentSchema: schema17.properties["system.application"].then.properties.equals, data: data224 };
              if (vErrors === null) {
                vErrors = [err505];
              } else {
                vErrors.push(err505);
              }
              errors++;
            }
          }
          if (data223.in !== void 0) {
            let data225 = data223.in;
            if (Array.isArray(data225)) {
              if (data225.length < 1) {
                const err506 = { instancePath: instancePath + "/system.application/in", schemaPath: "#/properties/system.application/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.application"].then.properties.in, data: data225 };
                if (vErrors === null) {
                  vErrors = [err506];
                } else {
                  vErrors.push(err506);
                }
                errors++;
              }
              const len35 = data225.length;
              for (let i35 = 0; i35 < len35; i35++) {
                let data226 = data225[i35];
                if (!(data226 === "mail" || data226 === "documents" || data226 === "other")) {
                  const err507 = { instancePath: instancePath + "/system.application/in/" + i35, schemaPath: "#/properties/system.application/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.application"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.application"].then.properties.in.items.enum, parentSchema: schema17.properties["system.application"].then.properties.in.items, data: data226 };
                  if (vErrors === null) {
                    vErrors = [err507];
                  } else {
                    vErrors.push(err507);
                  }
                  errors++;
                }
              }
            } else {
              const err508 = { instancePath: instancePath + "/system.application/in", schemaPath: "#/properties/system.application/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.application"].then.properties.in.type, parentSchema: schema17.properties["system.application"].then.properties.in, data: data225 };
              if (vErrors === null) {
                vErrors = [err508];
              } else {
                vErrors.push(err508);
              }
              errors++;
            }
          }
          if (data223.known !== void 0) {
            let data227 = data223.known;
            if (typeof data227 !== "boolean") {
              const err509 = { instancePath: instancePath + "/system.application/known", schemaPath: "#/properties/system.application/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.application"].then.properties.known.type, parentSchema: schema17.properties["system.application"].then.properties.known, data: data227 };
              if (vErrors === null) {
                vErrors = [err509];
              } else {
                vErrors.push(err509);
              }
              errors++;
            }
          }
        } else {
          const err510 = { instancePath: instancePath + "/system.application", schemaPath: "#/properties/system.application/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.application"].then.type, parentSchema: schema17.properties["system.application"].then, data: data223 };
          if (vErrors === null) {
            vErrors = [err510];
          } else {
            vErrors.push(err510);
          }
          errors++;
        }
        var _valid39 = _errs674 === errors;
        valid151 = _valid39;
        ifClause39 = "then";
      } else {
        const _errs683 = errors;
        if (!(data223 === "mail" || data223 === "documents" || data223 === "other")) {
          const err511 = { instancePath: instancePath + "/system.application", schemaPath: "#/properties/system.application/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.application"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.application"].else.enum, parentSchema: schema17.properties["system.application"].else, data: data223 };
          if (vErrors === null) {
            vErrors = [err511];
          } else {
            vErrors.push(err511);
          }
          errors++;
        }
        var _valid39 = _errs683 === errors;
        valid151 = _valid39;
        ifClause39 = "else";
      }
      if (!valid151) {
        const err512 = { instancePath: instancePath + "/system.application", schemaPath: "#/properties/system.application/if", keyword: "if", params: { failingKeyword: ifClause39 }, message: 'must match "' + ifClause39 + '" schema', schema: schema17.properties["system.application"].if, parentSchema: schema17.properties["system.application"], data: data223 };
        if (vErrors === null) {
          vErrors = [err512];
        } else {
          vErrors.push(err512);
        }
        errors++;
      }
    }
    if (data["system.entity"] !== void 0) {
      let data228 = data["system.entity"];
      if (typeof data228 !== "string" && !(data228 && typeof data228 == "object" && !Array.isArray(data228))) {
        const err513 = { instancePath: instancePath + "/system.entity", schemaPath: "#/properties/system.entity/type", keyword: "type", params: { type: schema17.properties["system.entity"].type }, message: "must be string,object", schema: schema17.properties["system.entity"].type, parentSchema: schema17.properties["system.entity"], data: data228 };
        if (vErrors === null) {
          vErrors = [err513];
        } else {
          vErrors.push(err513);
        }
        errors++;
      }
      const _errs686 = errors;
      let valid155 = true;
      const _errs687 = errors;
      if (!(data228 && typeof data228 == "object" && !Array.isArray(data228))) {
        const err514 = {};
        if (vErrors === null) {
          vErrors = [err514];
        } else {
          vErrors.push(err514);
        }
        errors++;
      }
      var _valid40 = _errs687 === errors;
      errors = _errs686;
      if (vErrors !== null) {
        if (_errs686) {
          vErrors.length = _errs686;
        } else {
          vErrors = null;
        }
      }
      let ifClause40;
      if (_valid40) {
        const _errs689 = errors;
        if (data228 && typeof data228 == "object" && !Array.isArray(data228)) {
          if (Object.keys(data228).length < 1) {
            const err515 = { instancePath: instancePath + "/system.entity", schemaPath: "#/properties/system.entity/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.entity"].then, data: data228 };
            if (vErrors === null) {
              vErrors = [err515];
            } else {
              vErrors.push(err515);
            }
            errors++;
          }
          for (const key43 in data228) {
            if (!(key43 === "equals" || key43 === "in" || key43 === "known")) {
              const err516 = { instancePath: instancePath + "/system.entity", schemaPath: "#/properties/system.entity/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.entity"].then, data: data228 };
              if (vErrors === null) {
                vErrors = [err516];
              } else {
                vErrors.push(err516);
              }
              errors++;
            }
          }
          if (data228.equals !== void 0) {
            let data229 = data228.equals;
            if (!(data229 === "vital" || data229 === "wwke" || data229 === "cbw-essential")) {
              const err517 = { instancePath: instancePath + "/system.entity/equals", schemaPath: "#/properties/system.entity/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.entity"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.entity"].then.properties.equals.enum, parentSchema: schema17.properties["system.entity"].then.properties.equals, data: data229 };
              if (vErrors === null) {
                vErrors = [err517];
              } else {
                vErrors.push(err517);
              }
              errors++;
            }
          }
          if (data228.in !== void 0) {
            let data230 = data228.in;
            if (Array.isArray(data230)) {
              if (data230.length < 1) {
                const err518 = { instancePath: instancePath + "/system.entity/in", schemaPath: "#/properties/system.entity/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.entity"].then.properties.in, data: data230 };
                if (vErrors === null) {
                  vErrors = [err518];
                } else {
                  vErrors.push(err518);
                }
                errors++;
              }
              const len36 = data230.length;
              for (let i36 = 0; i36 < len36; i36++) {
                let data231 = data230[i36];
                if (!(data231 === "vital" || data231 === "wwke" || data231 === "cbw-essential")) {
                  const err519 = { instancePath: instancePath + "/system.entity/in/" + i36, schemaPath: "#/properties/system.entity/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.entity"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.entity"].then.properties.in.items.enum, parentSchema: schema17.properties["system.entity"].then.properties.in.items, data: data231 };
                  if (vErrors === null) {
                    vErrors = [err519];
                  } else {
                    vErrors.push(err519);
                  }
                  errors++;
                }
              }
            } else {
              const err520 = { instancePath: instancePath + "/system.entity/in", schemaPath: "#/properties/system.entity/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.entity"].then.properties.in.type, parentSchema: schema17.properties["system.entity"].then.properties.in, data: data230 };
              if (vErrors === null) {
                vErrors = [err520];
              } else {
                vErrors.push(err520);
              }
              errors++;
            }
          }
          if (data228.known !== void 0) {
            let data232 = data228.known;
            if (typeof data232 !== "boolean") {
              const err521 = { instancePath: instancePath + "/system.entity/known", schemaPath: "#/properties/system.entity/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.entity"].then.properties.known.type, parentSchema: schema17.properties["system.entity"].then.properties.known, data: data232 };
              if (vErrors === null) {
                vErrors = [err521];
              } else {
                vErrors.push(err521);
              }
              errors++;
            }
          }
        } else {
          const err522 = { instancePath: instancePath + "/system.entity", schemaPath: "#/properties/system.entity/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.entity"].then.type, parentSchema: schema17.properties["system.entity"].then, data: data228 };
          if (vErrors === null) {
            vErrors = [err522];
          } else {
            vErrors.push(err522);
          }
          errors++;
        }
        var _valid40 = _errs689 === errors;
        valid155 = _valid40;
        ifClause40 = "then";
      } else {
        const _errs698 = errors;
        if (!(data228 === "vital" || data228 === "wwke" || data228 === "cbw-essential")) {
          const err523 = { instancePath: instancePath + "/system.entity", schemaPath: "#/properties/system.entity/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.entity"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.entity"].else.enum, parentSchema: schema17.properties["system.entity"].else, data: data228 };
          if (vErrors === null) {
            vErrors = [err523];
          } else {
            vErrors.push(err523);
          }
          errors++;
        }
        var _valid40 = _errs698 === errors;
        valid155 = _valid40;
        ifClause40 = "else";
      }
      if (!valid155) {
        const err524 = { instancePath: instancePath + "/system.entity", schemaPath: "#/properties/system.entity/if", keyword: "if", params: { failingKeyword: ifClause40 }, message: 'must match "' + ifClause40 + '" schema', schema: schema17.properties["system.entity"].if, parentSchema: schema17.properties["system.entity"], data: data228 };
        if (vErrors === null) {
          vErrors = [err524];
        } else {
          vErrors.push(err524);
        }
        errors++;
      }
    }
    if (data["system.burst"] !== void 0) {
      let data233 = data["system.burst"];
      if (typeof data233 !== "boolean" && !(data233 && typeof data233 == "object" && !Array.isArray(data233))) {
        const err525 = { instancePath: instancePath + "/system.burst", schemaPath: "#/properties/system.burst/type", keyword: "type", params: { type: schema17.properties["system.burst"].type }, message: "must be boolean,object", schema: schema17.properties["system.burst"].type, parentSchema: schema17.properties["system.burst"], data: data233 };
        if (vErrors === null) {
          vErrors = [err525];
        } else {
          vErrors.push(err525);
        }
        errors++;
      }
      const _errs701 = errors;
      let valid159 = true;
      const _errs702 = errors;
      if (!(data233 && typeof data233 == "object" && !Array.isArray(data233))) {
        const err526 = {};
        if (vErrors === null) {
          vErrors = [err526];
        } else {
          vErrors.push(err526);
        }
        errors++;
      }
      var _valid41 = _errs702 === errors;
      errors = _errs701;
      if (vErrors !== null) {
        if (_errs701) {
          vErrors.length = _errs701;
        } else {
          vErrors = null;
        }
      }
      let ifClause41;
      if (_valid41) {
        const _errs704 = errors;
        if (data233 && typeof data233 == "object" && !Array.isArray(data233)) {
          if (Object.keys(data233).length < 1) {
            const err527 = { instancePath: instancePath + "/system.burst", schemaPath: "#/properties/system.burst/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.burst"].then, data: data233 };
            if (vErrors === null) {
              vErrors = [err527];
            } else {
              vErrors.push(err527);
            }
            errors++;
          }
          for (const key44 in data233) {
            if (!(key44 === "equals" || key44 === "known")) {
              const err528 = { instancePath: instancePath + "/system.burst", schemaPath: "#/properties/system.burst/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.burst"].then, data: data233 };
              if (vErrors === null) {
                vErrors = [err528];
              } else {
                vErrors.push(err528);
              }
              errors++;
            }
          }
          if (data233.equals !== void 0) {
            let data234 = data233.equals;
            if (typeof data234 !== "boolean") {
              const err529 = { instancePath: instancePath + "/system.burst/equals", schemaPath: "#/properties/system.burst/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.burst"].then.properties.equals.type, parentSchema: schema17.properties["system.burst"].then.properties.equals, data: data234 };
              if (vErrors === null) {
                vErrors = [err529];
              } else {
                vErrors.push(err529);
              }
              errors++;
            }
          }
          if (data233.known !== void 0) {
            let data235 = data233.known;
            if (typeof data235 !== "boolean") {
              const err530 = { instancePath: instancePath + "/system.burst/known", schemaPath: "#/properties/system.burst/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.burst"].then.properties.known.type, parentSchema: schema17.properties["system.burst"].then.properties.known, data: data235 };
              if (vErrors === null) {
                vErrors = [err530];
              } else {
                vErrors.push(err530);
              }
              errors++;
            }
          }
        } else {
          const err531 = { instancePath: instancePath + "/system.burst", schemaPath: "#/properties/system.burst/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.burst"].then.type, parentSchema: schema17.properties["system.burst"].then, data: data233 };
          if (vErrors === null) {
            vErrors = [err531];
          } else {
            vErrors.push(err531);
          }
          errors++;
        }
        var _valid41 = _errs704 === errors;
        valid159 = _valid41;
        ifClause41 = "then";
      } else {
        const _errs711 = errors;
        if (typeof data233 !== "boolean") {
          const err532 = { instancePath: instancePath + "/system.burst", schemaPath: "#/properties/system.burst/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.burst"].else.type, parentSchema: schema17.properties["system.burst"].else, data: data233 };
          if (vErrors === null) {
            vErrors = [err532];
          } else {
            vErrors.push(err532);
          }
          errors++;
        }
        var _valid41 = _errs711 === errors;
        valid159 = _valid41;
        ifClause41 = "else";
      }
      if (!valid159) {
        const err533 = { instancePath: instancePath + "/system.burst", schemaPath: "#/properties/system.burst/if", keyword: "if", params: { failingKeyword: ifClause41 }, message: 'must match "' + ifClause41 + '" schema', schema: schema17.properties["system.burst"].if, parentSchema: schema17.properties["system.burst"], data: data233 };
        if (vErrors === null) {
          vErrors = [err533];
        } else {
          vErrors.push(err533);
        }
        errors++;
      }
    }
    if (data["system.exit-plan"] !== void 0) {
      let data236 = data["system.exit-plan"];
      if (typeof data236 !== "boolean" && !(data236 && typeof data236 == "object" && !Array.isArray(data236))) {
        const err534 = { instancePath: instancePath + "/system.exit-plan", schemaPath: "#/properties/system.exit-plan/type", keyword: "type", params: { type: schema17.properties["system.exit-plan"].type }, message: "must be boolean,object", schema: schema17.properties["system.exit-plan"].type, parentSchema: schema17.properties["system.exit-plan"], data: data236 };
        if (vErrors === null) {
          vErrors = [err534];
        } else {
          vErrors.push(err534);
        }
        errors++;
      }
      const _errs715 = errors;
      let valid161 = true;
      const _errs716 = errors;
      if (!(data236 && typeof data236 == "object" && !Array.isArray(data236))) {
        const err535 = {};
        if (vErrors === null) {
          vErrors = [err535];
        } else {
          vErrors.push(err535);
        }
        errors++;
      }
      var _valid42 = _errs716 === errors;
      errors = _errs715;
      if (vErrors !== null) {
        if (_errs715) {
          vErrors.length = _errs715;
        } else {
          vErrors = null;
        }
      }
      let ifClause42;
      if (_valid42) {
        const _errs718 = errors;
        if (data236 && typeof data236 == "object" && !Array.isArray(data236)) {
          if (Object.keys(data236).length < 1) {
            const err536 = { instancePath: instancePath + "/system.exit-plan", schemaPath: "#/properties/system.exit-plan/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.exit-plan"].then, data: data236 };
            if (vErrors === null) {
              vErrors = [err536];
            } else {
              vErrors.push(err536);
            }
            errors++;
          }
          for (const key45 in data236) {
            if (!(key45 === "equals" || key45 === "known")) {
              const err537 = { instancePath: instancePath + "/system.exit-plan", schemaPath: "#/properties/system.exit-plan/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.exit-plan"].then, data: data236 };
              if (vErrors === null) {
                vErrors = [err537];
              } else {
                vErrors.push(err537);
              }
              errors++;
            }
          }
          if (data236.equals !== void 0) {
            let data237 = data236.equals;
            if (typeof data237 !== "boolean") {
              const err538 = { instancePath: instancePath + "/system.exit-plan/equals", schemaPath: "#/properties/system.exit-plan/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan"].then.properties.equals.type, parentSchema: schema17.properties["system.exit-plan"].then.properties.equals, data: data237 };
              if (vErrors === null) {
                vErrors = [err538];
              } else {
                vErrors.push(err538);
              }
              errors++;
            }
          }
          if (data236.known !== void 0) {
            let data238 = data236.known;
            if (typeof data238 !== "boolean") {
              const err539 = { instancePath: instancePath + "/system.exit-plan/known", schemaPath: "#/properties/system.exit-plan/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan"].then.properties.known.type, parentSchema: schema17.properties["system.exit-plan"].then.properties.known, data: data238 };
              if (vErrors === null) {
                vErrors = [err539];
              } else {
                vErrors.push(err539);
              }
              errors++;
            }
          }
        } else {
          const err540 = { instancePath: instancePath + "/system.exit-plan", schemaPath: "#/properties/system.exit-plan/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.exit-plan"].then.type, parentSchema: schema17.properties["system.exit-plan"].then, data: data236 };
          if (vErrors === null) {
            vErrors = [err540];
          } else {
            vErrors.push(err540);
          }
          errors++;
        }
        var _valid42 = _errs718 === errors;
        valid161 = _valid42;
        ifClause42 = "then";
      } else {
        const _errs725 = errors;
        if (typeof data236 !== "boolean") {
          const err541 = { instancePath: instancePath + "/system.exit-plan", schemaPath: "#/properties/system.exit-plan/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan"].else.type, parentSchema: schema17.properties["system.exit-plan"].else, data: data236 };
          if (vErrors === null) {
            vErrors = [err541];
          } else {
            vErrors.push(err541);
          }
          errors++;
        }
        var _valid42 = _errs725 === errors;
        valid161 = _valid42;
        ifClause42 = "else";
      }
      if (!valid161) {
        const err542 = { instancePath: instancePath + "/system.exit-plan", schemaPath: "#/properties/system.exit-plan/if", keyword: "if", params: { failingKeyword: ifClause42 }, message: 'must match "' + ifClause42 + '" schema', schema: schema17.properties["system.exit-plan"].if, parentSchema: schema17.properties["system.exit-plan"], data: data236 };
        if (vErrors === null) {
          vErrors = [err542];
        } else {
          vErrors.push(err542);
        }
        errors++;
      }
    }
    if (data["system.exit-plan.date"] !== void 0) {
      let data239 = data["system.exit-plan.date"];
      if (data239 && typeof data239 == "object" && !Array.isArray(data239)) {
        if (Object.keys(data239).length < 1) {
          const err543 = { instancePath: instancePath + "/system.exit-plan.date", schemaPath: "#/properties/system.exit-plan.date/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.exit-plan.date"], data: data239 };
          if (vErrors === null) {
            vErrors = [err543];
          } else {
            vErrors.push(err543);
          }
          errors++;
        }
        for (const key46 in data239) {
          if (!(key46 === "from" || key46 === "before" || key46 === "older-than" || key46 === "known")) {
            const err544 = { instancePath: instancePath + "/system.exit-plan.date", schemaPath: "#/properties/system.exit-plan.date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.exit-plan.date"], data: data239 };
            if (vErrors === null) {
              vErrors = [err544];
            } else {
              vErrors.push(err544);
            }
            errors++;
          }
        }
        if (data239.from !== void 0) {
          let data240 = data239.from;
          if (typeof data240 === "string") {
            if (!pattern14.test(data240)) {
              const err545 = { instancePath: instancePath + "/system.exit-plan.date/from", schemaPath: "#/properties/system.exit-plan.date/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.exit-plan.date"].properties.from, data: data240 };
              if (vErrors === null) {
                vErrors = [err545];
              } else {
                vErrors.push(err545);
              }
              errors++;
            }
          } else {
            const err546 = { instancePath: instancePath + "/system.exit-plan.date/from", schemaPath: "#/properties/system.exit-plan.date/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.exit-plan.date"].properties.from.type, parentSchema: schema17.properties["system.exit-plan.date"].properties.from, data: data240 };
            if (vErrors === null) {
              vErrors = [err546];
            } else {
              vErrors.push(err546);
            }
            errors++;
          }
        }
        if (data239.before !== void 0) {
          let data241 = data239.before;
          if (typeof data241 === "string") {
            if (!pattern14.test(data241)) {
              const err547 = { instancePath: instancePath + "/system.exit-plan.date/before", schemaPath: "#/properties/system.exit-plan.date/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.exit-plan.date"].properties.before, data: data241 };
              if (vErrors === null) {
                vErrors = [err547];
              } else {
                vErrors.push(err547);
              }
              errors++;
            }
          } else {
            const err548 = { instancePath: instancePath + "/system.exit-plan.date/before", schemaPath: "#/properties/system.exit-plan.date/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.exit-plan.date"].properties.before.type, parentSchema: schema17.properties["system.exit-plan.date"].properties.before, data: data241 };
            if (vErrors === null) {
              vErrors = [err548];
            } else {
              vErrors.push(err548);
            }
            errors++;
          }
        }
        if (data239["older-than"] !== void 0) {
          let data242 = data239["older-than"];
          if (typeof data242 === "string") {
            if (!pattern16.test(data242)) {
              const err549 = { instancePath: instancePath + "/system.exit-plan.date/older-than", schemaPath: "#/properties/system.exit-plan.date/properties/older-than/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,3} (months?|days?|years?)$" }, message: 'must match pattern "^[1-9]\\d{0,3} (months?|days?|years?)$"', schema: "^[1-9]\\d{0,3} (months?|days?|years?)$", parentSchema: schema17.properties["system.exit-plan.date"].properties["older-than"], data: data242 };
              if (vErrors === null) {
                vErrors = [err549];
              } else {
                vErrors.push(err549);
              }
              errors++;
            }
          } else {
            const err550 = { instancePath: instancePath + "/system.exit-plan.date/older-than", schemaPath: "#/properties/system.exit-plan.date/properties/older-than/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.exit-plan.date"].properties["older-than"].type, parentSchema: schema17.properties["system.exit-plan.date"].properties["older-than"], data: data242 };
            if (vErrors === null) {
              vErrors = [err550];
            } else {
              vErrors.push(err550);
            }
            errors++;
          }
        }
        if (data239.known !== void 0) {
          let data243 = data239.known;
          if (typeof data243 !== "boolean") {
            const err551 = { instancePath: instancePath + "/system.exit-plan.date/known", schemaPath: "#/properties/system.exit-plan.date/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan.date"].properties.known.type, parentSchema: schema17.properties["system.exit-plan.date"].properties.known, data: data243 };
            if (vErrors === null) {
              vErrors = [err551];
            } else {
              vErrors.push(err551);
            }
            errors++;
          }
        }
      } else {
        const err552 = { instancePath: instancePath + "/system.exit-plan.date", schemaPath: "#/properties/system.exit-plan.date/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.exit-plan.date"].type, parentSchema: schema17.properties["system.exit-plan.date"], data: data239 };
        if (vErrors === null) {
          vErrors = [err552];
        } else {
          vErrors.push(err552);
        }
        errors++;
      }
    }
    if (data["system.exit-plan.tested"] !== void 0) {
      let data244 = data["system.exit-plan.tested"];
      if (data244 && typeof data244 == "object" && !Array.isArray(data244)) {
        if (Object.keys(data244).length < 1) {
          const err553 = { instancePath: instancePath + "/system.exit-plan.tested", schemaPath: "#/properties/system.exit-plan.tested/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.exit-plan.tested"], data: data244 };
          if (vErrors === null) {
            vErrors = [err553];
          } else {
            vErrors.push(err553);
          }
          errors++;
        }
        for (const key47 in data244) {
          if (!(key47 === "from" || key47 === "before" || key47 === "older-than" || key47 === "known")) {
            const err554 = { instancePath: instancePath + "/system.exit-plan.tested", schemaPath: "#/properties/system.exit-plan.tested/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.exit-plan.tested"], data: data244 };
            if (vErrors === null) {
              vErrors = [err554];
            } else {
              vErrors.push(err554);
            }
            errors++;
          }
        }
        if (data244.from !== void 0) {
          let data245 = data244.from;
          if (typeof data245 === "string") {
            if (!pattern14.test(data245)) {
              const err555 = { instancePath: instancePath + "/system.exit-plan.tested/from", schemaPath: "#/properties/system.exit-plan.tested/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.exit-plan.tested"].properties.from, data: data245 };
              if (vErrors === null) {
                vErrors = [err555];
              } else {
                vErrors.push(err555);
              }
              errors++;
            }
          } else {
            const err556 = { instancePath: instancePath + "/system.exit-plan.tested/from", schemaPath: "#/properties/system.exit-plan.tested/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.exit-plan.tested"].properties.from.type, parentSchema: schema17.properties["system.exit-plan.tested"].properties.from, data: data245 };
            if (vErrors === null) {
              vErrors = [err556];
            } else {
              vErrors.push(err556);
            }
            errors++;
          }
        }
        if (data244.before !== void 0) {
          let data246 = data244.before;
          if (typeof data246 === "string") {
            if (!pattern14.test(data246)) {
              const err557 = { instancePath: instancePath + "/system.exit-plan.tested/before", schemaPath: "#/properties/system.exit-plan.tested/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.exit-plan.tested"].properties.before, data: data246 };
              if (vErrors === null) {
                vErrors = [err557];
              } else {
                vErrors.push(err557);
              }
              errors++;
            }
          } else {
            const err558 = { instancePath: instancePath + "/system.exit-plan.tested/before", schemaPath: "#/properties/system.exit-plan.tested/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.exit-plan.tested"].properties.before.type, parentSchema: schema17.properties["system.exit-plan.tested"].properties.before, data: data246 };
            if (vErrors === null) {
              vErrors = [err558];
            } else {
              vErrors.push(err558);
            }
            errors++;
          }
        }
        if (data244["older-than"] !== void 0) {
          let data247 = data244["older-than"];
          if (typeof data247 === "string") {
            if (!pattern16.test(data247)) {
              const err559 = { instancePath: instancePath + "/system.exit-plan.tested/older-than", schemaPath: "#/properties/system.exit-plan.tested/properties/older-than/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,3} (months?|days?|years?)$" }, message: 'must match pattern "^[1-9]\\d{0,3} (months?|days?|years?)$"', schema: "^[1-9]\\d{0,3} (months?|days?|years?)$", parentSchema: schema17.properties["system.exit-plan.tested"].properties["older-than"], data: data247 };
              if (vErrors === null) {
                vErrors = [err559];
              } else {
                vErrors.push(err559);
              }
              errors++;
            }
          } else {
            const err560 = { instancePath: instancePath + "/system.exit-plan.tested/older-than", schemaPath: "#/properties/system.exit-plan.tested/properties/older-than/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.exit-plan.tested"].properties["older-than"].type, parentSchema: schema17.properties["system.exit-plan.tested"].properties["older-than"], data: data247 };
            if (vErrors === null) {
              vErrors = [err560];
            } else {
              vErrors.push(err560);
            }
            errors++;
          }
        }
        if (data244.known !== void 0) {
          let data248 = data244.known;
          if (typeof data248 !== "boolean") {
            const err561 = { instancePath: instancePath + "/system.exit-plan.tested/known", schemaPath: "#/properties/system.exit-plan.tested/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan.tested"].properties.known.type, parentSchema: schema17.properties["system.exit-plan.tested"].properties.known, data: data248 };
            if (vErrors === null) {
              vErrors = [err561];
            } else {
              vErrors.push(err561);
            }
            errors++;
          }
        }
      } else {
        const err562 = { instancePath: instancePath + "/system.exit-plan.tested", schemaPath: "#/properties/system.exit-plan.tested/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.exit-plan.tested"].type, parentSchema: schema17.properties["system.exit-plan.tested"], data: data244 };
        if (vErrors === null) {
          vErrors = [err562];
        } else {
          vErrors.push(err562);
        }
        errors++;
      }
    }
    if (data["system.exit-plan.both-scenarios"] !== void 0) {
      let data249 = data["system.exit-plan.both-scenarios"];
      if (typeof data249 !== "boolean" && !(data249 && typeof data249 == "object" && !Array.isArray(data249))) {
        const err563 = { instancePath: instancePath + "/system.exit-plan.both-scenarios", schemaPath: "#/properties/system.exit-plan.both-scenarios/type", keyword: "type", params: { type: schema17.properties["system.exit-plan.both-scenarios"].type }, message: "must be boolean,object", schema: schema17.properties["system.exit-plan.both-scenarios"].type, parentSchema: schema17.properties["system.exit-plan.both-scenarios"], data: data249 };
        if (vErrors === null) {
          vErrors = [err563];
        } else {
          vErrors.push(err563);
        }
        errors++;
      }
      const _errs751 = errors;
      let valid165 = true;
      const _errs752 = errors;
      if (!(data249 && typeof data249 == "object" && !Array.isArray(data249))) {
        const err564 = {};
        if (vErrors === null) {
          vErrors = [err564];
        } else {
          vErrors.push(err564);
        }
        errors++;
      }
      var _valid43 = _errs752 === errors;
      errors = _errs751;
      if (vErrors !== null) {
        if (_errs751) {
          vErrors.length = _errs751;
        } else {
          vErrors = null;
        }
      }
      let ifClause43;
      if (_valid43) {
        const _errs754 = errors;
        if (data249 && typeof data249 == "object" && !Array.isArray(data249)) {
          if (Object.keys(data249).length < 1) {
            const err565 = { instancePath: instancePath + "/system.exit-plan.both-scenarios", schemaPath: "#/properties/system.exit-plan.both-scenarios/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.exit-plan.both-scenarios"].then, data: data249 };
            if (vErrors === null) {
              vErrors = [err565];
            } else {
              vErrors.push(err565);
            }
            errors++;
          }
          for (const key48 in data249) {
            if (!(key48 === "equals" || key48 === "known")) {
              const err566 = { instancePath: instancePath + "/system.exit-plan.both-scenarios", schemaPath: "#/properties/system.exit-plan.both-scenarios/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.exit-plan.both-scenarios"].then, data: data249 };
              if (vErrors === null) {
                vErrors = [err566];
              } else {
                vErrors.push(err566);
              }
              errors++;
            }
          }
          if (data249.equals !== void 0) {
            let data250 = data249.equals;
            if (typeof data250 !== "boolean") {
              const err567 = { instancePath: instancePath + "/system.exit-plan.both-scenarios/equals", schemaPath: "#/properties/system.exit-plan.both-scenarios/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan.both-scenarios"].then.properties.equals.type, parentSchema: schema17.properties["system.exit-plan.both-scenarios"].then.properties.equals, data: data250 };
              if (vErrors === null) {
                vErrors = [err567];
              } else {
                vErrors.push(err567);
              }
              errors++;
            }
          }
          if (data249.known !== void 0) {
            let data251 = data249.known;
            if (typeof data251 !== "boolean") {
              const err568 = { instancePath: instancePath + "/system.exit-plan.both-scenarios/known", schemaPath: "#/properties/system.exit-plan.both-scenarios/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan.both-scenarios"].then.properties.known.type, parentSchema: schema17.properties["system.exit-plan.both-scenarios"].then.properties.known, data: data251 };
              if (vErrors === null) {
                vErrors = [err568];
              } else {
                vErrors.push(err568);
              }
              errors++;
            }
          }
        } else {
          const err569 = { instancePath: instancePath + "/system.exit-plan.both-scenarios", schemaPath: "#/properties/system.exit-plan.both-scenarios/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.exit-plan.both-scenarios"].then.type, parentSchema: schema17.properties["system.exit-plan.both-scenarios"].then, data: data249 };
          if (vErrors === null) {
            vErrors = [err569];
          } else {
            vErrors.push(err569);
          }
          errors++;
        }
        var _valid43 = _errs754 === errors;
        valid165 = _valid43;
        ifClause43 = "then";
      } else {
        const _errs761 = errors;
        if (typeof data249 !== "boolean") {
          const err570 = { instancePath: instancePath + "/system.exit-plan.both-scenarios", schemaPath: "#/properties/system.exit-plan.both-scenarios/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan.both-scenarios"].else.type, parentSchema: schema17.properties["system.exit-plan.both-scenarios"].else, data: data249 };
          if (vErrors === null) {
            vErrors = [err570];
          } else {
            vErrors.push(err570);
          }
          errors++;
        }
        var _valid43 = _errs761 === errors;
        valid165 = _valid43;
        ifClause43 = "else";
      }
      if (!valid165) {
        const err571 = { instancePath: instancePath + "/system.exit-plan.both-scenarios", schemaPath: "#/properties/system.exit-plan.both-scenarios/if", keyword: "if", params: { failingKeyword: ifClause43 }, message: 'must match "' + ifClause43 + '" schema', schema: schema17.properties["system.exit-plan.both-scenarios"].if, parentSchema: schema17.properties["system.exit-plan.both-scenarios"], data: data249 };
        if (vErrors === null) {
          vErrors = [err571];
        } else {
          vErrors.push(err571);
        }
        errors++;
      }
    }
    if (data["system.risk-analysis"] !== void 0) {
      let data252 = data["system.risk-analysis"];
      if (typeof data252 !== "boolean" && !(data252 && typeof data252 == "object" && !Array.isArray(data252))) {
        const err572 = { instancePath: instancePath + "/system.risk-analysis", schemaPath: "#/properties/system.risk-analysis/type", keyword: "type", params: { type: schema17.properties["system.risk-analysis"].type }, message: "must be boolean,object", schema: schema17.properties["system.risk-analysis"].type, parentSchema: schema17.properties["system.risk-analysis"], data: data252 };
        if (vErrors === null) {
          vErrors = [err572];
        } else {
          vErrors.push(err572);
        }
        errors++;
      }
      const _errs765 = errors;
      let valid167 = true;
      const _errs766 = errors;
      if (!(data252 && typeof data252 == "object" && !Array.isArray(data252))) {
        const err573 = {};
        if (vErrors === null) {
          vErrors = [err573];
        } else {
          vErrors.push(err573);
        }
        errors++;
      }
      var _valid44 = _errs766 === errors;
      errors = _errs765;
      if (vErrors !== null) {
        if (_errs765) {
          vErrors.length = _errs765;
        } else {
          vErrors = null;
        }
      }
      let ifClause44;
      if (_valid44) {
        const _errs768 = errors;
        if (data252 && typeof data252 == "object" && !Array.isArray(data252)) {
          if (Object.keys(data252).length < 1) {
            const err574 = { instancePath: instancePath + "/system.risk-analysis", schemaPath: "#/properties/system.risk-analysis/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.risk-analysis"].then, data: data252 };
            if (vErrors === null) {
              vErrors = [err574];
            } else {
              vErrors.push(err574);
            }
            errors++;
          }
          for (const key49 in data252) {
            if (!(key49 === "equals" || key49 === "known")) {
              const err575 = { instancePath: instancePath + "/system.risk-analysis", schemaPath: "#/properties/system.risk-analysis/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.risk-analysis"].then, data: data252 };
              if (vErrors === null) {
                vErrors = [err575];
              } else {
                vErrors.push(err575);
              }
              errors++;
            }
          }
          if (data252.equals !== void 0) {
            let data253 = data252.equals;
            if (typeof data253 !== "boolean") {
              const err576 = { instancePath: instancePath + "/system.risk-analysis/equals", schemaPath: "#/properties/system.risk-analysis/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.risk-analysis"].then.properties.equals.type, parentSchema: schema17.properties["system.risk-analysis"].then.properties.equals, data: data253 };
              if (vErrors === null) {
                vErrors = [err576];
              } else {
                vErrors.push(err576);
              }
              errors++;
            }
          }
          if (data252.known !== void 0) {
            let data254 = data252.known;
            if (typeof data254 !== "boolean") {
              const err577 = { instancePath: instancePath + "/system.risk-analysis/known", schemaPath: "#/properties/system.risk-analysis/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.risk-analysis"].then.properties.known.type, parentSchema: schema17.properties["system.risk-analysis"].then.properties.known, data: data254 };
              if (vErrors === null) {
                vErrors = [err577];
              } else {
                vErrors.push(err577);
              }
              errors++;
            }
          }
        } else {
          const err578 = { instancePath: instancePath + "/system.risk-analysis", schemaPath: "#/properties/system.risk-analysis/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.risk-analysis"].then.type, parentSchema: schema17.properties["system.risk-analysis"].then, data: data252 };
          if (vErrors === null) {
            vErrors = [err578];
          } else {
            vErrors.push(err578);
          }
          errors++;
        }
        var _valid44 = _errs768 === errors;
        valid167 = _valid44;
        ifClause44 = "then";
      } else {
        const _errs775 = errors;
        if (typeof data252 !== "boolean") {
          const err579 = { instancePath: instancePath + "/system.risk-analysis", schemaPath: "#/properties/system.risk-analysis/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.risk-analysis"].else.type, parentSchema: schema17.properties["system.risk-analysis"].else, data: data252 };
          if (vErrors === null) {
            vErrors = [err579];
          } else {
            vErrors.push(err579);
          }
          errors++;
        }
        var _valid44 = _errs775 === errors;
        valid167 = _valid44;
        ifClause44 = "else";
      }
      if (!valid167) {
        const err580 = { instancePath: instancePath + "/system.risk-analysis", schemaPath: "#/properties/system.risk-analysis/if", keyword: "if", params: { failingKeyword: ifClause44 }, message: 'must match "' + ifClause44 + '" schema', schema: schema17.properties["system.risk-analysis"].if, parentSchema: schema17.properties["system.risk-analysis"], data: data252 };
        if (vErrors === null) {
          vErrors = [err580];
        } else {
          vErrors.push(err580);
        }
        errors++;
      }
    }
    if (data["system.risk-analysis.date"] !== void 0) {
      let data255 = data["system.risk-analysis.date"];
      if (data255 && typeof data255 == "object" && !Array.isArray(data255)) {
        if (Object.keys(data255).length < 1) {
          const err581 = { instancePath: instancePath + "/system.risk-analysis.date", schemaPath: "#/properties/system.risk-analysis.date/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.risk-analysis.date"], data: data255 };
          if (vErrors === null) {
            vErrors = [err581];
          } else {
            vErrors.push(err581);
          }
          errors++;
        }
        for (const key50 in data255) {
          if (!(key50 === "from" || key50 === "before" || key50 === "older-than" || key50 === "known")) {
            const err582 = { instancePath: instancePath + "/system.risk-analysis.date", schemaPath: "#/properties/system.risk-analysis.date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.risk-analysis.date"], data: data255 };
            if (vErrors === null) {
              vErrors = [err582];
            } else {
              vErrors.push(err582);
            }
            errors++;
          }
        }
        if (data255.from !== void 0) {
          let data256 = data255.from;
          if (typeof data256 === "string") {
            if (!pattern14.test(data256)) {
              const err583 = { instancePath: instancePath + "/system.risk-analysis.date/from", schemaPath: "#/properties/system.risk-analysis.date/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.risk-analysis.date"].properties.from, data: data256 };
              if (vErrors === null) {
                vErrors = [err583];
              } else {
                vErrors.push(err583);
              }
              errors++;
            }
          } else {
            const err584 = { instancePath: instancePath + "/system.risk-analysis.date/from", schemaPath: "#/properties/system.risk-analysis.date/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.risk-analysis.date"].properties.from.type, parentSchema: schema17.properties["system.risk-analysis.date"].properties.from, data: data256 };
            if (vErrors === null) {
              vErrors = [err584];
            } else {
              vErrors.push(err584);
            }
            errors++;
          }
        }
        if (data255.before !== void 0) {
          let data257 = data255.before;
          if (typeof data257 === "string") {
            if (!pattern14.test(data257)) {
              const err585 = { instancePath: instancePath + "/system.risk-analysis.date/before", schemaPath: "#/properties/system.risk-analysis.date/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.risk-analysis.date"].properties.before, data: data257 };
              if (vErrors === null) {
                vErrors = [err585];
              } else {
                vErrors.push(err585);
              }
              errors++;
            }
          } else {
            const err586 = { instancePath: instancePath + "/system.risk-analysis.date/before", schemaPath: "#/properties/system.risk-analysis.date/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.risk-analysis.date"].properties.before.type, parentSchema: schema17.properties["system.risk-analysis.date"].properties.before, data: data257 };
            if (vErrors === null) {
              vErrors = [err586];
            } else {
              vErrors.push(err586);
            }
            errors++;
          }
        }
        if (data255["older-than"] !== void 0) {
          let data258 = data255["older-than"];
          if (typeof data258 === "string") {
            if (!pattern16.test(data258)) {
              const err587 = { instancePath: instancePath + "/system.risk-analysis.date/older-than", schemaPath: "#/properties/system.risk-analysis.date/properties/older-than/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,3} (months?|days?|years?)$" }, message: 'must match pattern "^[1-9]\\d{0,3} (months?|days?|years?)$"', schema: "^[1-9]\\d{0,3} (months?|days?|years?)$", parentSchema: schema17.properties["system.risk-analysis.date"].properties["older-than"], data: data258 };
              if (vErrors === null) {
                vErrors = [err587];
              } else {
                vErrors.push(err587);
              }
              errors++;
            }
          } else {
            const err588 = { instancePath: instancePath + "/system.risk-analysis.date/older-than", schemaPath: "#/properties/system.risk-analysis.date/properties/older-than/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.risk-analysis.date"].properties["older-than"].type, parentSchema: schema17.properties["system.risk-analysis.date"].properties["older-than"], data: data258 };
            if (vErrors === null) {
              vErrors = [err588];
            } else {
              vErrors.push(err588);
            }
            errors++;
          }
        }
        if (data255.known !== void 0) {
          let data259 = data255.known;
          if (typeof data259 !== "boolean") {
            const err589 = { instancePath: instancePath + "/system.risk-analysis.date/known", schemaPath: "#/properties/system.risk-analysis.date/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.risk-analysis.date"].properties.known.type, parentSchema: schema17.properties["system.risk-analysis.date"].properties.known, data: data259 };
            if (vErrors === null) {
              vErrors = [err589];
            } else {
              vErrors.push(err589);
            }
            errors++;
          }
        }
      } else {
        const err590 = { instancePath: instancePath + "/system.risk-analysis.date", schemaPath: "#/properties/system.risk-analysis.date/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.risk-analysis.date"].type, parentSchema: schema17.properties["system.risk-analysis.date"], data: data255 };
        if (vErrors === null) {
          vErrors = [err590];
        } else {
          vErrors.push(err590);
        }
        errors++;
      }
    }
    if (data["system.dpia"] !== void 0) {
      let data260 = data["system.dpia"];
      if (typeof data260 !== "boolean" && !(data260 && typeof data260 == "object" && !Array.isArray(data260))) {
        const err591 = { instancePath: instancePath + "/system.dpia", schemaPath: "#/properties/system.dpia/type", keyword: "type", params: { type: schema17.properties["system.dpia"].type }, message: "must be boolean,object", schema: schema17.properties["system.dpia"].type, parentSchema: schema17.properties["system.dpia"], data: data260 };
        if (vErrors === null) {
          vErrors = [err591];
        } else {
          vErrors.push(err591);
        }
        errors++;
      }
      const _errs790 = errors;
      let valid170 = true;
      const _errs791 = errors;
      if (!(data260 && typeof data260 == "object" && !Array.isArray(data260))) {
        const err592 = {};
        if (vErrors === null) {
          vErrors = [err592];
        } else {
          vErrors.push(err592);
        }
        errors++;
      }
      var _valid45 = _errs791 === errors;
      errors = _errs790;
      if (vErrors !== null) {
        if (_errs790) {
          vErrors.length = _errs790;
        } else {
          vErrors = null;
        }
      }
      let ifClause45;
      if (_valid45) {
        const _errs793 = errors;
        if (data260 && typeof data260 == "object" && !Array.isArray(data260)) {
          if (Object.keys(data260).length < 1) {
            const err593 = { instancePath: instancePath + "/system.dpia", schemaPath: "#/properties/system.dpia/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.dpia"].then, data: data260 };
            if (vErrors === null) {
              vErrors = [err593];
            } else {
              vErrors.push(err593);
            }
            errors++;
          }
          for (const key51 in data260) {
            if (!(key51 === "equals" || key51 === "known")) {
              const err594 = { instancePath: instancePath + "/system.dpia", schemaPath: "#/properties/system.dpia/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.dpia"].then, data: data260 };
              if (vErrors === null) {
                vErrors = [err594];
              } else {
                vErrors.push(err594);
              }
              errors++;
            }
          }
          if (data260.equals !== void 0) {
            let data261 = data260.equals;
            if (typeof data261 !== "boolean") {
              const err595 = { instancePath: instancePath + "/system.dpia/equals", schemaPath: "#/properties/system.dpia/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dpia"].then.properties.equals.type, parentSchema: schema17.properties["system.dpia"].then.properties.equals, data: data261 };
              if (vErrors === null) {
                vErrors = [err595];
              } else {
                vErrors.push(err595);
              }
              errors++;
            }
          }
          if (data260.known !== void 0) {
            let data262 = data260.known;
            if (typeof data262 !== "boolean") {
              const err596 = { instancePath: instancePath + "/system.dpia/known", schemaPath: "#/properties/system.dpia/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dpia"].then.properties.known.type, parentSchema: schema17.properties["system.dpia"].then.properties.known, data: data262 };
              if (vErrors === null) {
                vErrors = [err596];
              } else {
                vErrors.push(err596);
              }
              errors++;
            }
          }
        } else {
          const err597 = { instancePath: instancePath + "/system.dpia", schemaPath: "#/properties/system.dpia/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.dpia"].then.type, parentSchema: schema17.properties["system.dpia"].then, data: data260 };
          if (vErrors === null) {
            vErrors = [err597];
          } else {
            vErrors.push(err597);
          }
          errors++;
        }
        var _valid45 = _errs793 === errors;
        valid170 = _valid45;
        ifClause45 = "then";
      } else {
        const _errs800 = errors;
        if (typeof data260 !== "boolean") {
          const err598 = { instancePath: instancePath + "/system.dpia", schemaPath: "#/properties/system.dpia/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dpia"].else.type, parentSchema: schema17.properties["system.dpia"].else, data: data260 };
          if (vErrors === null) {
            vErrors = [err598];
          } else {
            vErrors.push(err598);
          }
          errors++;
        }
        var _valid45 = _errs800 === errors;
        valid170 = _valid45;
        ifClause45 = "else";
      }
      if (!valid170) {
        const err599 = { instancePath: instancePath + "/system.dpia", schemaPath: "#/properties/system.dpia/if", keyword: "if", params: { failingKeyword: ifClause45 }, message: 'must match "' + ifClause45 + '" schema', schema: schema17.properties["system.dpia"].if, parentSchema: schema17.properties["system.dpia"], data: data260 };
        if (vErrors === null) {
          vErrors = [err599];
        } else {
          vErrors.push(err599);
        }
        errors++;
      }
    }
    if (data["system.dpia.date"] !== void 0) {
      let data263 = data["system.dpia.date"];
      if (data263 && typeof data263 == "object" && !Array.isArray(data263)) {
        if (Object.keys(data263).length < 1) {
          const err600 = { instancePath: instancePath + "/system.dpia.date", schemaPath: "#/properties/system.dpia.date/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.dpia.date"], data: data263 };
          if (vErrors === null) {
            vErrors = [err600];
          } else {
            vErrors.push(err600);
          }
          errors++;
        }
        for (const key52 in data263) {
          if (!(key52 === "from" || key52 === "before" || key52 === "older-than" || key52 === "known")) {
            const err601 = { instancePath: instancePath + "/system.dpia.date", schemaPath: "#/properties/system.dpia.date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.dpia.date"], data: data263 };
            if (vErrors === null) {
              vErrors = [err601];
            } else {
              vErrors.push(err601);
            }
            errors++;
          }
        }
        if (data263.from !== void 0) {
          let data264 = data263.from;
          if (typeof data264 === "string") {
            if (!pattern14.test(data264)) {
              const err602 = { instancePath: instancePath + "/system.dpia.date/from", schemaPath: "#/properties/system.dpia.date/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.dpia.date"].properties.from, data: data264 };
              if (vErrors === null) {
                vErrors = [err602];
              } else {
                vErrors.push(err602);
              }
              errors++;
            }
          } else {
            const err603 = { instancePath: instancePath + "/system.dpia.date/from", schemaPath: "#/properties/system.dpia.date/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.dpia.date"].properties.from.type, parentSchema: schema17.properties["system.dpia.date"].properties.from, data: data264 };
            if (vErrors === null) {
              vErrors = [err603];
            } else {
              vErrors.push(err603);
            }
            errors++;
          }
        }
        if (data263.before !== void 0) {
          let data265 = data263.before;
          if (typeof data265 === "string") {
            if (!pattern14.test(data265)) {
              const err604 = { instancePath: instancePath + "/system.dpia.date/before", schemaPath: "#/properties/system.dpia.date/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.dpia.date"].properties.before, data: data265 };
              if (vErrors === null) {
                vErrors = [err604];
              } else {
                vErrors.push(err604);
              }
              errors++;
            }
          } else {
            const err605 = { instancePath: instancePath + "/system.dpia.date/before", schemaPath: "#/properties/system.dpia.date/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.dpia.date"].properties.before.type, parentSchema: schema17.properties["system.dpia.date"].properties.before, data: data265 };
            if (vErrors === null) {
              vErrors = [err605];
            } else {
              vErrors.push(err605);
            }
            errors++;
          }
        }
        if (data263["older-than"] !== void 0) {
          let data266 = data263["older-than"];
          if (typeof data266 === "string") {
            if (!pattern16.test(data266)) {
              const err606 = { instancePath: instancePath + "/system.dpia.date/older-than", schemaPath: "#/properties/system.dpia.date/properties/older-than/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,3} (months?|days?|years?)$" }, message: 'must match pattern "^[1-9]\\d{0,3} (months?|days?|years?)$"', schema: "^[1-9]\\d{0,3} (months?|days?|years?)$", parentSchema: schema17.properties["system.dpia.date"].properties["older-than"], data: data266 };
              if (vErrors === null) {
                vErrors = [err606];
              } else {
                vErrors.push(err606);
              }
              errors++;
            }
          } else {
            const err607 = { instancePath: instancePath + "/system.dpia.date/older-than", schemaPath: "#/properties/system.dpia.date/properties/older-than/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.dpia.date"].properties["older-than"].type, parentSchema: schema17.properties["system.dpia.date"].properties["older-than"], data: data266 };
            if (vErrors === null) {
              vErrors = [err607];
            } else {
              vErrors.push(err607);
            }
            errors++;
          }
        }
        if (data263.known !== void 0) {
          let data267 = data263.known;
          if (typeof data267 !== "boolean") {
            const err608 = { instancePath: instancePath + "/system.dpia.date/known", schemaPath: "#/properties/system.dpia.date/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dpia.date"].properties.known.type, parentSchema: schema17.properties["system.dpia.date"].properties.known, data: data267 };
            if (vErrors === null) {
              vErrors = [err608];
            } else {
              vErrors.push(err608);
            }
            errors++;
          }
        }
      } else {
        const err609 = { instancePath: instancePath + "/system.dpia.date", schemaPath: "#/properties/system.dpia.date/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.dpia.date"].type, parentSchema: schema17.properties["system.dpia.date"], data: data263 };
        if (vErrors === null) {
          vErrors = [err609];
        } else {
          vErrors.push(err609);
        }
        errors++;
      }
    }
    if (data["system.dtia"] !== void 0) {
      let data268 = data["system.dtia"];
      if (typeof data268 !== "boolean" && !(data268 && typeof data268 == "object" && !Array.isArray(data268))) {
        const err610 = { instancePath: instancePath + "/system.dtia", schemaPath: "#/properties/system.dtia/type", keyword: "type", params: { type: schema17.properties["system.dtia"].type }, message: "must be boolean,object", schema: schema17.properties["system.dtia"].type, parentSchema: schema17.properties["system.dtia"], data: data268 };
        if (vErrors === null) {
          vErrors = [err610];
        } else {
          vErrors.push(err610);
        }
        errors++;
      }
      const _errs815 = errors;
      let valid173 = true;
      const _errs816 = errors;
      if (!(data268 && typeof data268 == "object" && !Array.isArray(data268))) {
        const err611 = {};
        if (vErrors === null) {
          vErrors = [err611];
        } else {
          vErrors.push(err611);
        }
        errors++;
      }
      var _valid46 = _errs816 === errors;
      errors = _errs815;
      if (vErrors !== null) {
        if (_errs815) {
          vErrors.length = _errs815;
        } else {
          vErrors = null;
        }
      }
      let ifClause46;
      if (_valid46) {
        const _errs818 = errors;
        if (data268 && typeof data268 == "object" && !Array.isArray(data268)) {
          if (Object.keys(data268).length < 1) {
            const err612 = { instancePath: instancePath + "/system.dtia", schemaPath: "#/properties/system.dtia/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.dtia"].then, data: data268 };
            if (vErrors === null) {
              vErrors = [err612];
            } else {
              vErrors.push(err612);
            }
            errors++;
          }
          for (const key53 in data268) {
            if (!(key53 === "equals" || key53 === "known")) {
              const err613 = { instancePath: instancePath + "/system.dtia", schemaPath: "#/properties/system.dtia/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.dtia"].then, data: data268 };
              if (vErrors === null) {
                vErrors = [err613];
              } else {
                vErrors.push(err613);
              }
              errors++;
            }
          }
          if (data268.equals !== void 0) {
            let data269 = data268.equals;
            if (typeof data269 !== "boolean") {
              const err614 = { instancePath: instancePath + "/system.dtia/equals", schemaPath: "#/properties/system.dtia/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dtia"].then.properties.equals.type, parentSchema: schema17.properties["system.dtia"].then.properties.equals, data: data269 };
              if (vErrors === null) {
                vErrors = [err614];
              } else {
                vErrors.push(err614);
              }
              errors++;
            }
          }
          if (data268.known !== void 0) {
            let data270 = data268.known;
            if (typeof data270 !== "boolean") {
              const err615 = { instancePath: instancePath + "/system.dtia/known", schemaPath: "#/properties/system.dtia/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dtia"].then.properties.known.type, parentSchema: schema17.properties["system.dtia"].then.properties.known, data: data270 };
              if (vErrors === null) {
                vErrors = [err615];
              } else {
                vErrors.push(err615);
              }
              errors++;
            }
          }
        } else {
          const err616 = { instancePath: instancePath + "/system.dtia", schemaPath: "#/properties/system.dtia/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.dtia"].then.type, parentSchema: schema17.properties["system.dtia"].then, data: data268 };
          if (vErrors === null) {
            vErrors = [err616];
          } else {
            vErrors.push(err616);
          }
          errors++;
        }
        var _valid46 = _errs818 === errors;
        valid173 = _valid46;
        ifClause46 = "then";
      } else {
        const _errs825 = errors;
        if (typeof data268 !== "boolean") {
          const err617 = { instancePath: instancePath + "/system.dtia", schemaPath: "#/properties/system.dtia/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dtia"].else.type, parentSchema: schema17.properties["system.dtia"].else, data: data268 };
          if (vErrors === null) {
            vErrors = [err617];
          } else {
            vErrors.push(err617);
          }
          errors++;
        }
        var _valid46 = _errs825 === errors;
        valid173 = _valid46;
        ifClause46 = "else";
      }
      if (!valid173) {
        const err618 = { instancePath: instancePath + "/system.dtia", schemaPath: "#/properties/system.dtia/if", keyword: "if", params: { failingKeyword: ifClause46 }, message: 'must match "' + ifClause46 + '" schema', schema: schema17.properties["system.dtia"].if, parentSchema: schema17.properties["system.dtia"], data: data268 };
        if (vErrors === null) {
          vErrors = [err618];
        } else {
          vErrors.push(err618);
        }
        errors++;
      }
    }
    if (data["system.dtia.date"] !== void 0) {
      let data271 = data["system.dtia.date"];
      if (data271 && typeof data271 == "object" && !Array.isArray(data271)) {
        if (Object.keys(data271).length < 1) {
          const err619 = { instancePath: instancePath + "/system.dtia.date", schemaPath: "#/properties/system.dtia.date/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.dtia.date"], data: data271 };
          if (vErrors === null) {
            vErrors = [err619];
          } else {
            vErrors.push(err619);
          }
          errors++;
        }
        for (const key54 in data271) {
          if (!(key54 === "from" || key54 === "before" || key54 === "older-than" || key54 === "known")) {
            const err620 = { instancePath: instancePath + "/system.dtia.date", schemaPath: "#/properties/system.dtia.date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key54 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.dtia.date"], data: data271 };
            if (vErrors === null) {
              vErrors = [err620];
            } else {
              vErrors.push(err620);
            }
            errors++;
          }
        }
        if (data271.from !== void 0) {
          let data272 = data271.from;
          if (typeof data272 === "string") {
            if (!pattern14.test(data272)) {
              const err621 = { instancePath: instancePath + "/system.dtia.date/from", schemaPath: "#/properties/system.dtia.date/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.dtia.date"].properties.from, data: data272 };
              if (vErrors === null) {
                vErrors = [err621];
              } else {
                vErrors.push(err621);
              }
              errors++;
            }
          } else {
            const err622 = { instancePath: instancePath + "/system.dtia.date/from", schemaPath: "#/properties/system.dtia.date/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.dtia.date"].properties.from.type, parentSchema: schema17.properties["system.dtia.date"].properties.from, data: data272 };
            if (vErrors === null) {
              vErrors = [err622];
            } else {
              vErrors.push(err622);
            }
            errors++;
          }
        }
        if (data271.before !== void 0) {
          let data273 = data271.before;
          if (typeof data273 === "string") {
            if (!pattern14.test(data273)) {
              const err623 = { instancePath: instancePath + "/system.dtia.date/before", schemaPath: "#/properties/system.dtia.date/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.dtia.date"].properties.before, data: data273 };
              if (vErrors === null) {
                vErrors = [err623];
              } else {
                vErrors.push(err623);
              }
              errors++;
            }
          } else {
            const err624 = { instancePath: instancePath + "/system.dtia.date/before", schemaPath: "#/properties/system.dtia.date/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.dtia.date"].properties.before.type, parentSchema: schema17.properties["system.dtia.date"].properties.before, data: data273 };
            if (vErrors === null) {
              vErrors = [err624];
            } else {
              vErrors.push(err624);
            }
            errors++;
          }
        }
        if (data271["older-than"] !== void 0) {
          let data274 = data271["older-than"];
          if (typeof data274 === "string") {
            if (!pattern16.test(data274)) {
              const err625 = { instancePath: instancePath + "/system.dtia.date/older-than", schemaPath: "#/properties/system.dtia.date/properties/older-than/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,3} (months?|days?|years?)$" }, message: 'must match pattern "^[1-9]\\d{0,3} (months?|days?|years?)$"', schema: "^[1-9]\\d{0,3} (months?|days?|years?)$", parentSchema: schema17.properties["system.dtia.date"].properties["older-than"], data: data274 };
              if (vErrors === null) {
                vErrors = [err625];
              } else {
                vErrors.push(err625);
              }
              errors++;
            }
          } else {
            const err626 = { instancePath: instancePath + "/system.dtia.date/older-than", schemaPath: "#/properties/system.dtia.date/properties/older-than/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.dtia.date"].properties["older-than"].type, parentSchema: schema17.properties["system.dtia.date"].properties["older-than"], data: data274 };
            if (vErrors === null) {
              vErrors = [err626];
            } else {
              vErrors.push(err626);
            }
            errors++;
          }
        }
        if (data271.known !== void 0) {
          let data275 = data271.known;
          if (typeof data275 !== "boolean") {
            const err627 = { instancePath: instancePath + "/system.dtia.date/known", schemaPath: "#/properties/system.dtia.date/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dtia.date"].properties.known.type, parentSchema: schema17.properties["system.dtia.date"].properties.known, data: data275 };
            if (vErrors === null) {
              vErrors = [err627];
            } else {
              vErrors.push(err627);
            }
            errors++;
          }
        }
      } else {
        const err628 = { instancePath: instancePath + "/system.dtia.date", schemaPath: "#/properties/system.dtia.date/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.dtia.date"].type, parentSchema: schema17.properties["system.dtia.date"], data: data271 };
        if (vErrors === null) {
          vErrors = [err628];
        } else {
          vErrors.push(err628);
        }
        errors++;
      }
    }
    if (data["system.reported-to-ciso-rijk"] !== void 0) {
      let data276 = data["system.reported-to-ciso-rijk"];
      if (data276 && typeof data276 == "object" && !Array.isArray(data276)) {
        if (Object.keys(data276).length < 1) {
          const err629 = { instancePath: instancePath + "/system.reported-to-ciso-rijk", schemaPath: "#/properties/system.reported-to-ciso-rijk/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.reported-to-ciso-rijk"], data: data276 };
          if (vErrors === null) {
            vErrors = [err629];
          } else {
            vErrors.push(err629);
          }
          errors++;
        }
        for (const key55 in data276) {
          if (!(key55 === "from" || key55 === "before" || key55 === "older-than" || key55 === "known")) {
            const err630 = { instancePath: instancePath + "/system.reported-to-ciso-rijk", schemaPath: "#/properties/system.reported-to-ciso-rijk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key55 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.reported-to-ciso-rijk"], data: data276 };
            if (vErrors === null) {
              vErrors = [err630];
            } else {
              vErrors.push(err630);
            }
            errors++;
          }
        }
        if (data276.from !== void 0) {
          let data277 = data276.from;
          if (typeof data277 === "string") {
            if (!pattern14.test(data277)) {
              const err631 = { instancePath: instancePath + "/system.reported-to-ciso-rijk/from", schemaPath: "#/properties/system.reported-to-ciso-rijk/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.reported-to-ciso-rijk"].properties.from, data: data277 };
              if (vErrors === null) {
                vErrors = [err631];
              } else {
                vErrors.push(err631);
              }
              errors++;
            }
          } else {
            const err632 = { instancePath: instancePath + "/system.reported-to-ciso-rijk/from", schemaPath: "#/properties/system.reported-to-ciso-rijk/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.reported-to-ciso-rijk"].properties.from.type, parentSchema: schema17.properties["system.reported-to-ciso-rijk"].properties.from, data: data277 };
            if (vErrors === null) {
              vErrors = [err632];
            } else {
              vErrors.push(err632);
            }
            errors++;
          }
        }
        if (data276.before !== void 0) {
          let data278 = data276.before;
          if (typeof data278 === "string") {
            if (!pattern14.test(data278)) {
              const err633 = { instancePath: instancePath + "/system.reported-to-ciso-rijk/before", schemaPath: "#/properties/system.reported-to-ciso-rijk/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.reported-to-ciso-rijk"].properties.before, data: data278 };
              if (vErrors === null) {
                vErrors = [err633];
              } else {
                vErrors.push(err633);
              }
              errors++;
            }
          } else {
            const err634 = { instancePath: instancePath + "/system.reported-to-ciso-rijk/before", schemaPath: "#/properties/system.reported-to-ciso-rijk/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.reported-to-ciso-rijk"].properties.before.type, parentSchema: schema17.properties["system.reported-to-ciso-rijk"].properties.before, data: data278 };
            if (vErrors === null) {
              vErrors = [err634];
            } else {
              vErrors.push(err634);
            }
            errors++;
          }
        }
        if (data276["older-than"] !== void 0) {
          let data279 = data276["older-than"];
          if (typeof data279 === "string") {
            if (!pattern16.test(data279)) {
              const err635 = { instancePath: instancePath + "/system.reported-to-ciso-rijk/older-than", schemaPath: "#/properties/system.reported-to-ciso-rijk/properties/older-than/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,3} (months?|days?|years?)$" }, message: 'must match pattern "^[1-9]\\d{0,3} (months?|days?|years?)$"', schema: "^[1-9]\\d{0,3} (months?|days?|years?)$", parentSchema: schema17.properties["system.reported-to-ciso-rijk"].properties["older-than"], data: data279 };
              if (vErrors === null) {
                vErrors = [err635];
              } else {
                vErrors.push(err635);
              }
              errors++;
            }
          } else {
            const err636 = { instancePath: instancePath + "/system.reported-to-ciso-rijk/older-than", schemaPath: "#/properties/system.reported-to-ciso-rijk/properties/older-than/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.reported-to-ciso-rijk"].properties["older-than"].type, parentSchema: schema17.properties["system.reported-to-ciso-rijk"].properties["older-than"], data: data279 };
            if (vErrors === null) {
              vErrors = [err636];
            } else {
              vErrors.push(err636);
            }
            errors++;
          }
        }
        if (data276.known !== void 0) {
          let data280 = data276.known;
          if (typeof data280 !== "boolean") {
            const err637 = { instancePath: instancePath + "/system.reported-to-ciso-rijk/known", schemaPath: "#/properties/system.reported-to-ciso-rijk/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.reported-to-ciso-rijk"].properties.known.type, parentSchema: schema17.properties["system.reported-to-ciso-rijk"].properties.known, data: data280 };
            if (vErrors === null) {
              vErrors = [err637];
            } else {
              vErrors.push(err637);
            }
            errors++;
          }
        }
      } else {
        const err638 = { instancePath: instancePath + "/system.reported-to-ciso-rijk", schemaPath: "#/properties/system.reported-to-ciso-rijk/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.reported-to-ciso-rijk"].type, parentSchema: schema17.properties["system.reported-to-ciso-rijk"], data: data276 };
        if (vErrors === null) {
          vErrors = [err638];
        } else {
          vErrors.push(err638);
        }
        errors++;
      }
    }
    if (data["system.mail-conditions"] !== void 0) {
      let data281 = data["system.mail-conditions"];
      if (typeof data281 !== "boolean" && !(data281 && typeof data281 == "object" && !Array.isArray(data281))) {
        const err639 = { instancePath: instancePath + "/system.mail-conditions", schemaPath: "#/properties/system.mail-conditions/type", keyword: "type", params: { type: schema17.properties["system.mail-conditions"].type }, message: "must be boolean,object", schema: schema17.properties["system.mail-conditions"].type, parentSchema: schema17.properties["system.mail-conditions"], data: data281 };
        if (vErrors === null) {
          vErrors = [err639];
        } else {
          vErrors.push(err639);
        }
        errors++;
      }
      const _errs851 = errors;
      let valid177 = true;
      const _errs852 = errors;
      if (!(data281 && typeof data281 == "object" && !Array.isArray(data281))) {
        const err640 = {};
        if (vErrors === null) {
          vErrors = [err640];
        } else {
          vErrors.push(err640);
        }
        errors++;
      }
      var _valid47 = _errs852 === errors;
      errors = _errs851;
      if (vErrors !== null) {
        if (_errs851) {
          vErrors.length = _errs851;
        } else {
          vErrors = null;
        }
      }
      let ifClause47;
      if (_valid47) {
        const _errs854 = errors;
        if (data281 && typeof data281 == "object" && !Array.isArray(data281)) {
          if (Object.keys(data281).length < 1) {
            const err641 = { instancePath: instancePath + "/system.mail-conditions", schemaPath: "#/properties/system.mail-conditions/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.mail-conditions"].then, data: data281 };
            if (vErrors === null) {
              vErrors = [err641];
            } else {
              vErrors.push(err641);
            }
            errors++;
          }
          for (const key56 in data281) {
            if (!(key56 === "equals" || key56 === "known")) {
              const err642 = { instancePath: instancePath + "/system.mail-conditions", schemaPath: "#/properties/system.mail-conditions/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key56 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.mail-conditions"].then, data: data281 };
              if (vErrors === null) {
                vErrors = [err642];
              } else {
                vErrors.push(err642);
              }
              errors++;
            }
          }
          if (data281.equals !== void 0) {
            let data282 = data281.equals;
            if (typeof data282 !== "boolean") {
              const err643 = { instancePath: instancePath + "/system.mail-conditions/equals", schemaPath: "#/properties/system.mail-conditions/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.mail-conditions"].then.properties.equals.type, parentSchema: schema17.properties["system.mail-conditions"].then.properties.equals, data: data282 };
              if (vErrors === null) {
                vErrors = [err643];
              } else {
                vErrors.push(err643);
              }
              errors++;
            }
          }
          if (data281.known !== void 0) {
            let data283 = data281.known;
            if (typeof data283 !== "boolean") {
              const err644 = { instancePath: instancePath + "/system.mail-conditions/known", schemaPath: "#/properties/system.mail-conditions/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.mail-conditions"].then.properties.known.type, parentSchema: schema17.properties["system.mail-conditions"].then.properties.known, data: data283 };
              if (vErrors === null) {
                vErrors = [err644];
              } else {
                vErrors.push(err644);
              }
              errors++;
            }
          }
        } else {
          const err645 = { instancePath: instancePath + "/system.mail-conditions", schemaPath: "#/properties/system.mail-conditions/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.mail-conditions"].then.type, parentSchema: schema17.properties["system.mail-conditions"].then, data: data281 };
          if (vErrors === null) {
            vErrors = [err645];
          } else {
            vErrors.push(err645);
          }
          errors++;
        }
        var _valid47 = _errs854 === errors;
        valid177 = _valid47;
        ifClause47 = "then";
      } else {
        const _errs861 = errors;
        if (typeof data281 !== "boolean") {
          const err646 = { instancePath: instancePath + "/system.mail-conditions", schemaPath: "#/properties/system.mail-conditions/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.mail-conditions"].else.type, parentSchema: schema17.properties["system.mail-conditions"].else, data: data281 };
          if (vErrors === null) {
            vErrors = [err646];
          } else {
            vErrors.push(err646);
          }
          errors++;
        }
        var _valid47 = _errs861 === errors;
        valid177 = _valid47;
        ifClause47 = "else";
      }
      if (!valid177) {
        const err647 = { instancePath: instancePath + "/system.mail-conditions", schemaPath: "#/properties/system.mail-conditions/if", keyword: "if", params: { failingKeyword: ifClause47 }, message: 'must match "' + ifClause47 + '" schema', schema: schema17.properties["system.mail-conditions"].if, parentSchema: schema17.properties["system.mail-conditions"], data: data281 };
        if (vErrors === null) {
          vErrors = [err647];
        } else {
          vErrors.push(err647);
        }
        errors++;
      }
    }
    if (data["system.existing-since"] !== void 0) {
      let data284 = data["system.existing-since"];
      if (data284 && typeof data284 == "object" && !Array.isArray(data284)) {
        if (Object.keys(data284).length < 1) {
          const err648 = { instancePath: instancePath + "/system.existing-since", schemaPath: "#/properties/system.existing-since/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.existing-since"], data: data284 };
          if (vErrors === null) {
            vErrors = [err648];
          } else {
            vErrors.push(err648);
          }
          errors++;
        }
        for (const key57 in data284) {
          if (!(key57 === "from" || key57 === "before" || key57 === "older-than" || key57 === "known")) {
            const err649 = { instancePath: instancePath + "/system.existing-since", schemaPath: "#/properties/system.existing-since/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.existing-since"], data: data284 };
            if (vErrors === null) {
              vErrors = [err649];
            } else {
              vErrors.push(err649);
            }
            errors++;
          }
        }
        if (data284.from !== void 0) {
          let data285 = data284.from;
          if (typeof data285 === "string") {
            if (!pattern14.test(data285)) {
              const err650 = { instancePath: instancePath + "/system.existing-since/from", schemaPath: "#/properties/system.existing-since/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.existing-since"].properties.from, data: data285 };
              if (vErrors === null) {
                vErrors = [err650];
              } else {
                vErrors.push(err650);
              }
              errors++;
            }
          } else {
            const err651 = { instancePath: instancePath + "/system.existing-since/from", schemaPath: "#/properties/system.existing-since/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.existing-since"].properties.from.type, parentSchema: schema17.properties["system.existing-since"].properties.from, data: data285 };
            if (vErrors === null) {
              vErrors = [err651];
            } else {
              vErrors.push(err651);
            }
            errors++;
          }
        }
        if (data284.before !== void 0) {
          let data286 = data284.before;
          if (typeof data286 === "string") {
            if (!pattern14.test(data286)) {
              const err652 = { instancePath: instancePath + "/system.existing-since/before", schemaPath: "#/properties/system.existing-since/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.existing-since"].properties.before, data: data286 };
              if (vErrors === null) {
                vErrors = [err652];
              } else {
                vErrors.push(err652);
              }
              errors++;
            }
          } else {
            const err653 = { instancePath: instancePath + "/system.existing-since/before", schemaPath: "#/properties/system.existing-since/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.existing-since"].properties.before.type, parentSchema: schema17.properties["system.existing-since"].properties.before, data: data286 };
            if (vErrors === null) {
              vErrors = [err653];
            } else {
              vErrors.push(err653);
            }
            errors++;
          }
        }
        if (data284["older-than"] !== void 0) {
          let data287 = data284["older-than"];
          if (typeof data287 === "string") {
            if (!pattern16.test(data287)) {
              const err654 = { instancePath: instancePath + "/system.existing-since/older-than", schemaPath: "#/properties/system.existing-since/properties/older-than/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,3} (months?|days?|years?)$" }, message: 'must match pattern "^[1-9]\\d{0,3} (months?|days?|years?)$"', schema: "^[1-9]\\d{0,3} (months?|days?|years?)$", parentSchema: schema17.properties["system.existing-since"].properties["older-than"], data: data287 };
              if (vErrors === null) {
                vErrors = [err654];
              } else {
                vErrors.push(err654);
              }
              errors++;
            }
          } else {
            const err655 = { instancePath: instancePath + "/system.existing-since/older-than", schemaPath: "#/properties/system.existing-since/properties/older-than/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.existing-since"].properties["older-than"].type, parentSchema: schema17.properties["system.existing-since"].properties["older-than"], data: data287 };
            if (vErrors === null) {
              vErrors = [err655];
            } else {
              vErrors.push(err655);
            }
            errors++;
          }
        }
        if (data284.known !== void 0) {
          let data288 = data284.known;
          if (typeof data288 !== "boolean") {
            const err656 = { instancePath: instancePath + "/system.existing-since/known", schemaPath: "#/properties/system.existing-since/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.existing-since"].properties.known.type, parentSchema: schema17.properties["system.existing-since"].properties.known, data: data288 };
            if (vErrors === null) {
              vErrors = [err656];
            } else {
              vErrors.push(err656);
            }
            errors++;
          }
        }
      } else {
        const err657 = { instancePath: instancePath + "/system.existing-since", schemaPath: "#/properties/system.existing-since/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.existing-since"].type, parentSchema: schema17.properties["system.existing-since"], data: data284 };
        if (vErrors === null) {
          vErrors = [err657];
        } else {
          vErrors.push(err657);
        }
        errors++;
      }
    }
    if (data["system.contract-until"] !== void 0) {
      let data289 = data["system.contract-until"];
      if (data289 && typeof data289 == "object" && !Array.isArray(data289)) {
        if (Object.keys(data289).length < 1) {
          const err658 = { instancePath: instancePath + "/system.contract-until", schemaPath: "#/properties/system.contract-until/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.contract-until"], data: data289 };
          if (vErrors === null) {
            vErrors = [err658];
          } else {
            vErrors.push(err658);
          }
          errors++;
        }
        for (const key58 in data289) {
          if (!(key58 === "from" || key58 === "before" || key58 === "older-than" || key58 === "known")) {
            const err659 = { instancePath: instancePath + "/system.contract-until", schemaPath: "#/properties/system.contract-until/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key58 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.contract-until"], data: data289 };
            if (vErrors === null) {
              vErrors = [err659];
            } else {
              vErrors.push(err659);
            }
            errors++;
          }
        }
        if (data289.from !== void 0) {
          let data290 = data289.from;
          if (typeof data290 === "string") {
            if (!pattern14.test(data290)) {
              const err660 = { instancePath: instancePath + "/system.contract-until/from", schemaPath: "#/properties/system.contract-until/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.contract-until"].properties.from, data: data290 };
              if (vErrors === null) {
                vErrors = [err660];
              } else {
                vErrors.push(err660);
              }
              errors++;
            }
          } else {
            const err661 = { instancePath: instancePath + "/system.contract-until/from", schemaPath: "#/properties/system.contract-until/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.contract-until"].properties.from.type, parentSchema: schema17.properties["system.contract-until"].properties.from, data: data290 };
            if (vErrors === null) {
              vErrors = [err661];
            } else {
              vErrors.push(err661);
            }
            errors++;
          }
        }
        if (data289.before !== void 0) {
          let data291 = data289.before;
          if (typeof data291 === "string") {
            if (!pattern14.test(data291)) {
              const err662 = { instancePath: instancePath + "/system.contract-until/before", schemaPath: "#/properties/system.contract-until/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.contract-until"].properties.before, data: data291 };
              if (vErrors === null) {
                vErrors = [err662];
              } else {
                vErrors.push(err662);
              }
              errors++;
            }
          } else {
            const err663 = { instancePath: instancePath + "/system.contract-until/before", schemaPath: "#/properties/system.contract-until/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.contract-until"].properties.before.type, parentSchema: schema17.properties["system.contract-until"].properties.before, data: data291 };
            if (vErrors === null) {
              vErrors = [err663];
            } else {
              vErrors.push(err663);
            }
            errors++;
          }
        }
        if (data289["older-than"] !== void 0) {
          let data292 = data289["older-than"];
          if (typeof data292 === "string") {
            if (!pattern16.test(data292)) {
              const err664 = { instancePath: instancePath + "/system.contract-until/older-than", schemaPath: "#/properties/system.contract-until/properties/older-than/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,3} (months?|days?|years?)$" }, message: 'must match pattern "^[1-9]\\d{0,3} (months?|days?|years?)$"', schema: "^[1-9]\\d{0,3} (months?|days?|years?)$", parentSchema: schema17.properties["system.contract-until"].properties["older-than"], data: data292 };
              if (vErrors === null) {
                vErrors = [err664];
              } else {
                vErrors.push(err664);
              }
              errors++;
            }
          } else {
            const err665 = { instancePath: instancePath + "/system.contract-until/older-than", schemaPath: "#/properties/system.contract-until/properties/older-than/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.contract-until"].properties["older-than"].type, parentSchema: schema17.properties["system.contract-until"].properties["older-than"], data: data292 };
            if (vErrors === null) {
              vErrors = [err665];
            } else {
              vErrors.push(err665);
            }
            errors++;
          }
        }
        if (data289.known !== void 0) {
          let data293 = data289.known;
          if (typeof data293 !== "boolean") {
            const err666 = { instancePath: instancePath + "/system.contract-until/known", schemaPath: "#/properties/system.contract-until/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.contract-until"].properties.known.type, parentSchema: schema17.properties["system.contract-until"].properties.known, data: data293 };
            if (vErrors === null) {
              vErrors = [err666];
            } else {
              vErrors.push(err666);
            }
            errors++;
          }
        }
      } else {
        const err667 = { instancePath: instancePath + "/system.contract-until", schemaPath: "#/properties/system.contract-until/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.contract-until"].type, parentSchema: schema17.properties["system.contract-until"], data: data289 };
        if (vErrors === null) {
          vErrors = [err667];
        } else {
          vErrors.push(err667);
        }
        errors++;
      }
    }
    if (data.organisation !== void 0) {
      let data294 = data.organisation;
      if (typeof data294 !== "boolean" && !(data294 && typeof data294 == "object" && !Array.isArray(data294))) {
        const err668 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/type", keyword: "type", params: { type: schema17.properties.organisation.type }, message: "must be boolean,object", schema: schema17.properties.organisation.type, parentSchema: schema17.properties.organisation, data: data294 };
        if (vErrors === null) {
          vErrors = [err668];
        } else {
          vErrors.push(err668);
        }
        errors++;
      }
      const _errs887 = errors;
      let valid181 = true;
      const _errs888 = errors;
      if (!(data294 && typeof data294 == "object" && !Array.isArray(data294))) {
        const err669 = {};
        if (vErrors === null) {
          vErrors = [err669];
        } else {
          vErrors.push(err669);
        }
        errors++;
      }
      var _valid48 = _errs888 === errors;
      errors = _errs887;
      if (vErrors !== null) {
        if (_errs887) {
          vErrors.length = _errs887;
        } else {
          vErrors = null;
        }
      }
      let ifClause48;
      if (_valid48) {
        const _errs890 = errors;
        if (data294 && typeof data294 == "object" && !Array.isArray(data294)) {
          if (Object.keys(data294).length < 1) {
            const err670 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.organisation.then, data: data294 };
            if (vErrors === null) {
              vErrors = [err670];
            } else {
              vErrors.push(err670);
            }
            errors++;
          }
          for (const key59 in data294) {
            if (!(key59 === "equals" || key59 === "known")) {
              const err671 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key59 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.organisation.then, data: data294 };
              if (vErrors === null) {
                vErrors = [err671];
              } else {
                vErrors.push(err671);
              }
              errors++;
            }
          }
          if (data294.equals !== void 0) {
            let data295 = data294.equals;
            if (typeof data295 !== "boolean") {
              const err672 = { instancePath: instancePath + "/organisation/equals", schemaPath: "#/properties/organisation/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.organisation.then.properties.equals.type, parentSchema: schema17.properties.organisation.then.properties.equals, data: data295 };
              if (vErrors === null) {
                vErrors = [err672];
              } else {
                vErrors.push(err672);
              }
              errors++;
            }
          }
          if (data294.known !== void 0) {
            let data296 = data294.known;
            if (typeof data296 !== "boolean") {
              const err673 = { instancePath: instancePath + "/organisation/known", schemaPath: "#/properties/organisation/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.organisation.then.properties.known.type, parentSchema: schema17.properties.organisation.then.properties.known, data: data296 };
              if (vErrors === null) {
                vErrors = [err673];
              } else {
                vErrors.push(err673);
              }
              errors++;
            }
          }
        } else {
          const err674 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.organisation.then.type, parentSchema: schema17.properties.organisation.then, data: data294 };
          if (vErrors === null) {
            vErrors = [err674];
          } else {
            vErrors.push(err674);
          }
          errors++;
        }
        var _valid48 = _errs890 === errors;
        valid181 = _valid48;
        ifClause48 = "then";
      } else {
        const _errs897 = errors;
        if (typeof data294 !== "boolean") {
          const err675 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.organisation.else.type, parentSchema: schema17.properties.organisation.else, data: data294 };
          if (vErrors === null) {
            vErrors = [err675];
          } else {
            vErrors.push(err675);
          }
          errors++;
        }
        var _valid48 = _errs897 === errors;
        valid181 = _valid48;
        ifClause48 = "else";
      }
      if (!valid181) {
        const err676 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/if", keyword: "if", params: { failingKeyword: ifClause48 }, message: 'must match "' + ifClause48 + '" schema', schema: schema17.properties.organisation.if, parentSchema: schema17.properties.organisation, data: data294 };
        if (vErrors === null) {
          vErrors = [err676];
        } else {
          vErrors.push(err676);
        }
        errors++;
      }
    }
    if (data["organisation.largest-share"] !== void 0) {
      let data297 = data["organisation.largest-share"];
      if (data297 && typeof data297 == "object" && !Array.isArray(data297)) {
        if (Object.keys(data297).length < 1) {
          const err677 = { instancePath: instancePath + "/organisation.largest-share", schemaPath: "#/properties/organisation.largest-share/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["organisation.largest-share"], data: data297 };
          if (vErrors === null) {
            vErrors = [err677];
          } else {
            vErrors.push(err677);
          }
          errors++;
        }
        for (const key60 in data297) {
          if (!(key60 === "above" || key60 === "below" || key60 === "known")) {
            const err678 = { instancePath: instancePath + "/organisation.largest-share", schemaPath: "#/properties/organisation.largest-share/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key60 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["organisation.largest-share"], data: data297 };
            if (vErrors === null) {
              vErrors = [err678];
            } else {
              vErrors.push(err678);
            }
            errors++;
          }
        }
        if (data297.above !== void 0) {
          let data298 = data297.above;
          if (!(typeof data298 == "number" && isFinite(data298))) {
            const err679 = { instancePath: instancePath + "/organisation.largest-share/above", schemaPath: "#/properties/organisation.largest-share/properties/above/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema17.properties["organisation.largest-share"].properties.above.type, parentSchema: schema17.properties["organisation.largest-share"].properties.above, data: data298 };
            if (vErrors === null) {
              vErrors = [err679];
            } else {
              vErrors.push(err679);
            }
            errors++;
          }
        }
        if (data297.below !== void 0) {
          let data299 = data297.below;
          if (!(typeof data299 == "number" && isFinite(data299))) {
            const err680 = { instancePath: instancePath + "/organisation.largest-share/below", schemaPath: "#/properties/organisation.largest-share/properties/below/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema17.properties["organisation.largest-share"].properties.below.type, parentSchema: schema17.properties["organisation.largest-share"].properties.below, data: data299 };
            if (vErrors === null) {
              vErrors = [err680];
            } else {
              vErrors.push(err680);
            }
            errors++;
          }
        }
        if (data297.known !== void 0) {
          let data300 = data297.known;
          if (typeof data300 !== "boolean") {
            const err681 = { instancePath: instancePath + "/organisation.largest-share/known", schemaPath: "#/properties/organisation.largest-share/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["organisation.largest-share"].properties.known.type, parentSchema: schema17.properties["organisation.largest-share"].properties.known, data: data300 };
            if (vErrors === null) {
              vErrors = [err681];
            } else {
              vErrors.push(err681);
            }
            errors++;
          }
        }
      } else {
        const err682 = { instancePath: instancePath + "/organisation.largest-share", schemaPath: "#/properties/organisation.largest-share/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["organisation.largest-share"].type, parentSchema: schema17.properties["organisation.largest-share"], data: data297 };
        if (vErrors === null) {
          vErrors = [err682];
        } else {
          vErrors.push(err682);
        }
        errors++;
      }
    }
    if (data["organisation.eea-share"] !== void 0) {
      let data301 = data["organisation.eea-share"];
      if (data301 && typeof data301 == "object" && !Array.isArray(data301)) {
        if (Object.keys(data301).length < 1) {
          const err683 = { instancePath: instancePath + "/organisation.eea-share", schemaPath: "#/properties/organisation.eea-share/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["organisation.eea-share"], data: data301 };
          if (vErrors === null) {
            vErrors = [err683];
          } else {
            vErrors.push(err683);
          }
          errors++;
        }
        for (const key61 in data301) {
          if (!(key61 === "above" || key61 === "below" || key61 === "known")) {
            const err684 = { instancePath: instancePath + "/organisation.eea-share", schemaPath: "#/properties/organisation.eea-share/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key61 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["organisation.eea-share"], data: data301 };
            if (vErrors === null) {
              vErrors = [err684];
            } else {
              vErrors.push(err684);
            }
            errors++;
          }
        }
        if (data301.above !== void 0) {
          let data302 = data301.above;
          if (!(typeof data302 == "number" && isFinite(data302))) {
            const err685 = { instancePath: instancePath + "/organisation.eea-share/above", schemaPath: "#/properties/organisation.eea-share/properties/above/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema17.properties["organisation.eea-share"].properties.above.type, parentSchema: schema17.properties["organisation.eea-share"].properties.above, data: data302 };
            if (vErrors === null) {
              vErrors = [err685];
            } else {
              vErrors.push(err685);
            }
            errors++;
          }
        }
        if (data301.below !== void 0) {
          let data303 = data301.below;
          if (!(typeof data303 == "number" && isFinite(data303))) {
            const err686 = { instancePath: instancePath + "/organisation.eea-share/below", schemaPath: "#/properties/organisation.eea-share/properties/below/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema17.properties["organisation.eea-share"].properties.below.type, parentSchema: schema17.properties["organisation.eea-share"].properties.below, data: data303 };
            if (vErrors === null) {
              vErrors = [err686];
            } else {
              vErrors.push(err686);
            }
            errors++;
          }
        }
        if (data301.known !== void 0) {
          let data304 = data301.known;
          if (typeof data304 !== "boolean") {
            const err687 = { instancePath: instancePath + "/organisation.eea-share/known", schemaPath: "#/properties/organisation.eea-share/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["organisation.eea-share"].properties.known.type, parentSchema: schema17.properties["organisation.eea-share"].properties.known, data: data304 };
            if (vErrors === null) {
              vErrors = [err687];
            } else {
              vErrors.push(err687);
            }
            errors++;
          }
        }
      } else {
        const err688 = { instancePath: instancePath + "/organisation.eea-share", schemaPath: "#/properties/organisation.eea-share/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["organisation.eea-share"].type, parentSchema: schema17.properties["organisation.eea-share"], data: data301 };
        if (vErrors === null) {
          vErrors = [err688];
        } else {
          vErrors.push(err688);
        }
        errors++;
      }
    }
    if (data["organisation.kind"] !== void 0) {
      let data305 = data["organisation.kind"];
      if (typeof data305 !== "string" && !(data305 && typeof data305 == "object" && !Array.isArray(data305))) {
        const err689 = { instancePath: instancePath + "/organisation.kind", schemaPath: "#/properties/organisation.kind/type", keyword: "type", params: { type: schema17.properties["organisation.kind"].type }, message: "must be string,object", schema: schema17.properties["organisation.kind"].type, parentSchema: schema17.properties["organisation.kind"], data: data305 };
        if (vErrors === null) {
          vErrors = [err689];
        } else {
          vErrors.push(err689);
        }
        errors++;
      }
      const _errs919 = errors;
      let valid185 = true;
      const _errs920 = errors;
      if (!(data305 && typeof data305 == "object" && !Array.isArray(data305))) {
        const err690 = {};
        if (vErrors === null) {
          vErrors = [err690];
        } else {
          vErrors.push(err690);
        }
        errors++;
      }
      var _valid49 = _errs920 === errors;
      errors = _errs919;
      if (vErrors !== null) {
        if (_errs919) {
          vErrors.length = _errs919;
        } else {
          vErrors = null;
        }
      }
      let ifClause49;
      if (_valid49) {
        const _errs922 = errors;
        if (data305 && typeof data305 == "object" && !Array.isArray(data305)) {
          if (Object.keys(data305).length < 1) {
            const err691 = { instancePath: instancePath + "/organisation.kind", schemaPath: "#/properties/organisation.kind/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["organisation.kind"].then, data: data305 };
            if (vErrors === null) {
              vErrors = [err691];
            } else {
              vErrors.push(err691);
            }
            errors++;
          }
          for (const key62 in data305) {
            if (!(key62 === "equals" || key62 === "in" || key62 === "known")) {
              const err692 = { instancePath: instancePath + "/organisation.kind", schemaPath: "#/properties/organisation.kind/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key62 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["organisation.kind"].then, data: data305 };
              if (vErrors === null) {
                vErrors = [err692];
              } else {
                vErrors.push(err692);
              }
              errors++;
            }
          }
          if (data305.equals !== void 0) {
            let data306 = data305.equals;
            if (!(data306 === "rijksdienst" || data306 === "agentschap" || data306 === "zbo" || data306 === "decentral" || data306 === "other")) {
              const err693 = { instancePath: instancePath + "/organisation.kind/equals", schemaPath: "#/properties/organisation.kind/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["organisation.kind"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["organisation.kind"].then.properties.equals.enum, parentSchema: schema17.properties["organisation.kind"].then.properties.equals, data: data306 };
              if (vErrors === null) {
                vErrors = [err693];
              } else {
                vErrors.push(err693);
              }
              errors++;
            }
          }
          if (data305.in !== void 0) {
            let data307 = data305.in;
            if (Array.isArray(data307)) {
              if (data307.length < 1) {
                const err694 = { instancePath: instancePath + "/organisation.kind/in", schemaPath: "#/properties/organisation.kind/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["organisation.kind"].then.properties.in, data: data307 };
                if (vErrors === null) {
                  vErrors = [err694];
                } else {
                  vErrors.push(err694);
                }
                errors++;
              }
              const len37 = data307.length;
              for (let i37 = 0; i37 < len37; i37++) {
                let data308 = data307[i37];
                if (!(data308 === "rijksdienst" || data308 === "agentschap" || data308 === "zbo" || data308 === "decentral" || data308 === "other")) {
                  const err695 = { instancePath: instancePath + "/organisation.kind/in/" + i37, schemaPath: "#/properties/organisation.kind/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["organisation.kind"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["organisation.kind"].then.properties.in.items.enum, parentSchema: schema17.properties["organisation.kind"].then.properties.in.items, data: data308 };
                  if (vErrors === null) {
                    vErrors = [err695];
                  } else {
                    vErrors.push(err695);
                  }
                  errors++;
                }
              }
            } else {
              const err696 = { instancePath: instancePath + "/organisation.kind/in", schemaPath: "#/properties/organisation.kind/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["organisation.kind"].then.properties.in.type, parentSchema: schema17.properties["organisation.kind"].then.properties.in, data: data307 };
              if (vErrors === null) {
                vErrors = [err696];
              } else {
                vErrors.push(err696);
              }
              errors++;
            }
          }
          if (data305.known !== void 0) {
            let data309 = data305.known;
            if (typeof data309 !== "boolean") {
              const err697 = { instancePath: instancePath + "/organisation.kind/known", schemaPath: "#/properties/organisation.kind/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["organisation.kind"].then.properties.known.type, parentSchema: schema17.properties["organisation.kind"].then.properties.known, data: data309 };
              if (vErrors === null) {
                vErrors = [err697];
              } else {
                vErrors.push(err697);
              }
              errors++;
            }
          }
        } else {
          const err698 = { instancePath: instancePath + "/organisation.kind", schemaPath: "#/properties/organisation.kind/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["organisation.kind"].then.type, parentSchema: schema17.properties["organisation.kind"].then, data: data305 };
          if (vErrors === null) {
            vErrors = [err698];
          } else {
            vErrors.push(err698);
          }
          errors++;
        }
        var _valid49 = _errs922 === errors;
        valid185 = _valid49;
        ifClause49 = "then";
      } else {
        const _errs931 = errors;
        if (!(data305 === "rijksdienst" || data305 === "agentschap" || data305 === "zbo" || data305 === "decentral" || data305 === "other")) {
          const err699 = { instancePath: instancePath + "/organisation.kind", schemaPath: "#/properties/organisation.kind/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["organisation.kind"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["organisation.kind"].else.enum, parentSchema: schema17.properties["organisation.kind"].else, data: data305 };
          if (vErrors === null) {
            vErrors = [err699];
          } else {
            vErrors.push(err699);
          }
          errors++;
        }
        var _valid49 = _errs931 === errors;
        valid185 = _valid49;
        ifClause49 = "else";
      }
      if (!valid185) {
        const err700 = { instancePath: instancePath + "/organisation.kind", schemaPath: "#/properties/organisation.kind/if", keyword: "if", params: { failingKeyword: ifClause49 }, message: 'must match "' + ifClause49 + '" schema', schema: schema17.properties["organisation.kind"].if, parentSchema: schema17.properties["organisation.kind"], data: data305 };
        if (vErrors === null) {
          vErrors = [err700];
        } else {
          vErrors.push(err700);
        }
        errors++;
      }
    }
    if (data.exception !== void 0) {
      let data310 = data.exception;
      if (typeof data310 !== "string" && !(data310 && typeof data310 == "object" && !Array.isArray(data310))) {
        const err701 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/type", keyword: "type", params: { type: schema17.properties.exception.type }, message: "must be string,object", schema: schema17.properties.exception.type, parentSchema: schema17.properties.exception, data: data310 };
        if (vErrors === null) {
          vErrors = [err701];
        } else {
          vErrors.push(err701);
        }
        errors++;
      }
      const _errs934 = errors;
      let valid189 = true;
      const _errs935 = errors;
      if (!(data310 && typeof data310 == "object" && !Array.isArray(data310))) {
        const err702 = {};
        if (vErrors === null) {
          vErrors = [err702];
        } else {
          vErrors.push(err702);
        }
        errors++;
      }
      var _valid50 = _errs935 === errors;
      errors = _errs934;
      if (vErrors !== null) {
        if (_errs934) {
          vErrors.length = _errs934;
        } else {
          vErrors = null;
        }
      }
      let ifClause50;
      if (_valid50) {
        const _errs937 = errors;
        if (data310 && typeof data310 == "object" && !Array.isArray(data310)) {
          if (Object.keys(data310).length < 1) {
            const err703 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.exception.then, data: data310 };
            if (vErrors === null) {
              vErrors = [err703];
            } else {
              vErrors.push(err703);
            }
            errors++;
          }
          for (const key63 in data310) {
            if (!(key63 === "equals" || key63 === "in" || key63 === "known")) {
              const err704 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key63 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.exception.then, data: data310 };
              if (vErrors === null) {
                vErrors = [err704];
              } else {
                vErrors.push(err704);
              }
              errors++;
            }
          }
          if (data310.equals !== void 0) {
            let data311 = data310.equals;
            if (!(data311 === "expired" || data311 === "incomplete" || data311 === "unreadable" || data311 === "unknown-rule" || data311 === "too-long" || data311 === "in-code" || data311 === "new-in-code" || data311 === "document-missing" || data311 === "outside" || data311 === "unused")) {
              const err705 = { instancePath: instancePath + "/exception/equals", schemaPath: "#/properties/exception/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties.exception.then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.exception.then.properties.equals.enum, parentSchema: schema17.properties.exception.then.properties.equals, data: data311 };
              if (vErrors === null) {
                vErrors = [err705];
              } else {
                vErrors.push(err705);
              }
              errors++;
            }
          }
          if (data310.in !== void 0) {
            let data312 = data310.in;
            if (Array.isArray(data312)) {
              if (data312.length < 1) {
                const err706 = { instancePath: instancePath + "/exception/in", schemaPath: "#/properties/exception/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.exception.then.properties.in, data: data312 };
                if (vErrors === null) {
                  vErrors = [err706];
                } else {
                  vErrors.push(err706);
                }
                errors++;
              }
              const len38 = data312.length;
              for (let i38 = 0; i38 < len38; i38++) {
                let data313 = data312[i38];
                if (!(data313 === "expired" || data313 === "incomplete" || data313 === "unreadable" || data313 === "unknown-rule" || data313 === "too-long" || data313 === "in-code" || data313 === "new-in-code" || data313 === "document-missing" || data313 === "outside" || data313 === "unused")) {
                  const err707 = { instancePath: instancePath + "/exception/in/" + i38, schemaPath: "#/properties/exception/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties.exception.then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.exception.then.properties.in.items.enum, parentSchema: schema17.properties.exception.then.properties.in.items, data: data313 };
                  if (vErrors === null) {
                    vErrors = [err707];
                  } else {
                    vErrors.push(err707);
                  }
                  errors++;
                }
              }
            } else {
              const err708 = { instancePath: instancePath + "/exception/in", schemaPath: "#/properties/exception/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.exception.then.properties.in.type, parentSchema: schema17.properties.exception.then.properties.in, data: data312 };
              if (vErrors === null) {
                vErrors = [err708];
              } else {
                vErrors.push(err708);
              }
              errors++;
            }
          }
          if (data310.known !== void 0) {
            let data314 = data310.known;
            if (typeof data314 !== "boolean") {
              const err709 = { instancePath: instancePath + "/exception/known", schemaPath: "#/properties/exception/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.exception.then.properties.known.type, parentSchema: schema17.properties.exception.then.properties.known, data: data314 };
              if (vErrors === null) {
                vErrors = [err709];
              } else {
                vErrors.push(err709);
              }
              errors++;
            }
          }
        } else {
          const err710 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.exception.then.type, parentSchema: schema17.properties.exception.then, data: data310 };
          if (vErrors === null) {
            vErrors = [err710];
          } else {
            vErrors.push(err710);
          }
          errors++;
        }
        var _valid50 = _errs937 === errors;
        valid189 = _valid50;
        ifClause50 = "then";
      } else {
        const _errs946 = errors;
        if (!(data310 === "expired" || data310 === "incomplete" || data310 === "unreadable" || data310 === "unknown-rule" || data310 === "too-long" || data310 === "in-code" || data310 === "new-in-code" || data310 === "document-missing" || data310 === "outside" || data310 === "unused")) {
          const err711 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/else/enum", keyword: "enum", params: { allowedValues: schema17.properties.exception.else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.exception.else.enum, parentSchema: schema17.properties.exception.else, data: data310 };
          if (vErrors === null) {
            vErrors = [err711];
          } else {
            vErrors.push(err711);
          }
          errors++;
        }
        var _valid50 = _errs946 === errors;
        valid189 = _valid50;
        ifClause50 = "else";
      }
      if (!valid189) {
        const err712 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/if", keyword: "if", params: { failingKeyword: ifClause50 }, message: 'must match "' + ifClause50 + '" schema', schema: schema17.properties.exception.if, parentSchema: schema17.properties.exception, data: data310 };
        if (vErrors === null) {
          vErrors = [err712];
        } else {
          vErrors.push(err712);
        }
        errors++;
      }
    }
    if (data.day !== void 0) {
      let data315 = data.day;
      if (data315 && typeof data315 == "object" && !Array.isArray(data315)) {
        if (Object.keys(data315).length < 1) {
          const err713 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.day, data: data315 };
          if (vErrors === null) {
            vErrors = [err713];
          } else {
            vErrors.push(err713);
          }
          errors++;
        }
        for (const key64 in data315) {
          if (!(key64 === "from" || key64 === "before" || key64 === "older-than" || key64 === "known")) {
            const err714 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key64 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.day, data: data315 };
            if (vErrors === null) {
              vErrors = [err714];
            } else {
              vErrors.push(err714);
            }
            errors++;
          }
        }
        if (data315.from !== void 0) {
          let data316 = data315.from;
          if (typeof data316 === "string") {
            if (!pattern14.test(data316)) {
              const err715 = { instancePath: instancePath + "/day/from", schemaPath: "#/properties/day/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties.day.properties.from, data: data316 };
              if (vErrors === null) {
                vErrors = [err715];
              } else {
                vErrors.push(err715);
              }
              errors++;
            }
          } else {
            const err716 = { instancePath: instancePath + "/day/from", schemaPath: "#/properties/day/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.day.properties.from.type, parentSchema: schema17.properties.day.properties.from, data: data316 };
            if (vErrors === null) {
              vErrors = [err716];
            } else {
              vErrors.push(err716);
            }
            errors++;
          }
        }
        if (data315.before !== void 0) {
          let data317 = data315.before;
          if (typeof data317 === "string") {
            if (!pattern14.test(data317)) {
              const err717 = { instancePath: instancePath + "/day/before", schemaPath: "#/properties/day/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties.day.properties.before, data: data317 };
              if (vErrors === null) {
                vErrors = [err717];
              } else {
                vErrors.push(err717);
              }
              errors++;
            }
          } else {
            const err718 = { instancePath: instancePath + "/day/before", schemaPath: "#/properties/day/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.day.properties.before.type, parentSchema: schema17.properties.day.properties.before, data: data317 };
            if (vErrors === null) {
              vErrors = [err718];
            } else {
              vErrors.push(err718);
            }
            errors++;
          }
        }
        if (data315["older-than"] !== void 0) {
          let data318 = data315["older-than"];
          if (typeof data318 === "string") {
            if (!pattern16.test(data318)) {
              const err719 = { instancePath: instancePath + "/day/older-than", schemaPath: "#/properties/day/properties/older-than/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,3} (months?|days?|years?)$" }, message: 'must match pattern "^[1-9]\\d{0,3} (months?|days?|years?)$"', schema: "^[1-9]\\d{0,3} (months?|days?|years?)$", parentSchema: schema17.properties.day.properties["older-than"], data: data318 };
              if (vErrors === null) {
                vErrors = [err719];
              } else {
                vErrors.push(err719);
              }
              errors++;
            }
          } else {
            const err720 = { instancePath: instancePath + "/day/older-than", schemaPath: "#/properties/day/properties/older-than/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.day.properties["older-than"].type, parentSchema: schema17.properties.day.properties["older-than"], data: data318 };
            if (vErrors === null) {
              vErrors = [err720];
            } else {
              vErrors.push(err720);
            }
            errors++;
          }
        }
        if (data315.known !== void 0) {
          let data319 = data315.known;
          if (typeof data319 !== "boolean") {
            const err721 = { instancePath: instancePath + "/day/known", schemaPath: "#/properties/day/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.day.properties.known.type, parentSchema: schema17.properties.day.properties.known, data: data319 };
            if (vErrors === null) {
              vErrors = [err721];
            } else {
              vErrors.push(err721);
            }
            errors++;
          }
        }
      } else {
        const err722 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.day.type, parentSchema: schema17.properties.day, data: data315 };
        if (vErrors === null) {
          vErrors = [err722];
        } else {
          vErrors.push(err722);
        }
        errors++;
      }
    }
  } else {
    const err723 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err723];
    } else {
      vErrors.push(err723);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.help === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, message: "must have required property 'help'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.remediation === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remediation" }, message: "must have required property 'remediation'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.level === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.primary === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "primary" }, message: "must have required property 'primary'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.group === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.tags === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, message: "must have required property 'tags'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.basis === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" }, message: "must have required property 'basis'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.securitySeverity === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "securitySeverity" }, message: "must have required property 'securitySeverity'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err15 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" }, message: 'must match pattern "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"', schema: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", parentSchema: schema11.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.id.type, parentSchema: schema11.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.nl === void 0) {
          const err17 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "nl" }, message: "must have required property 'nl'", schema: schema12.required, parentSchema: schema12, data: data1 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data1.en === void 0) {
          const err18 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema12.required, parentSchema: schema12, data: data1 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "nl" || key1 === "en")) {
            const err19 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data: data1 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data1.nl !== void 0) {
          let data2 = data1.nl;
          if (typeof data2 === "string") {
            if (!pattern1.test(data2)) {
              const err20 = { instancePath: instancePath + "/title/nl", schemaPath: "#/$defs/text/properties/nl/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.properties.nl, data: data2 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/title/nl", schemaPath: "#/$defs/text/properties/nl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.nl.type, parentSchema: schema12.properties.nl, data: data2 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data1.en !== void 0) {
          let data3 = data1.en;
          if (typeof data3 === "string") {
            if (!pattern1.test(data3)) {
              const err22 = { instancePath: instancePath + "/title/en", schemaPath: "#/$defs/text/properties/en/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.properties.en, data: data3 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/title/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.en.type, parentSchema: schema12.properties.en, data: data3 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data: data1 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.nl === void 0) {
          const err25 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "nl" }, message: "must have required property 'nl'", schema: schema12.required, parentSchema: schema12, data: data4 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data4.en === void 0) {
          const err26 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema12.required, parentSchema: schema12, data: data4 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "nl" || key2 === "en")) {
            const err27 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data: data4 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data4.nl !== void 0) {
          let data5 = data4.nl;
          if (typeof data5 === "string") {
            if (!pattern1.test(data5)) {
              const err28 = { instancePath: instancePath + "/description/nl", schemaPath: "#/$defs/text/properties/nl/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.properties.nl, data: data5 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/description/nl", schemaPath: "#/$defs/text/properties/nl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.nl.type, parentSchema: schema12.properties.nl, data: data5 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data4.en !== void 0) {
          let data6 = data4.en;
          if (typeof data6 === "string") {
            if (!pattern1.test(data6)) {
              const err30 = { instancePath: instancePath + "/description/en", schemaPath: "#/$defs/text/properties/en/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.properties.en, data: data6 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/description/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.en.type, parentSchema: schema12.properties.en, data: data6 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data: data4 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.help !== void 0) {
      let data7 = data.help;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.nl === void 0) {
          const err33 = { instancePath: instancePath + "/help", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "nl" }, message: "must have required property 'nl'", schema: schema12.required, parentSchema: schema12, data: data7 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data7.en === void 0) {
          const err34 = { instancePath: instancePath + "/help", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema12.required, parentSchema: schema12, data: data7 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key3 in data7) {
          if (!(key3 === "nl" || key3 === "en")) {
            const err35 = { instancePath: instancePath + "/help", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data: data7 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data7.nl !== void 0) {
          let data8 = data7.nl;
          if (typeof data8 === "string") {
            if (!pattern1.test(data8)) {
              const err36 = { instancePath: instancePath + "/help/nl", schemaPath: "#/$defs/text/properties/nl/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.properties.nl, data: data8 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/help/nl", schemaPath: "#/$defs/text/properties/nl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.nl.type, parentSchema: schema12.properties.nl, data: data8 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data7.en !== void 0) {
          let data9 = data7.en;
          if (typeof data9 === "string") {
            if (!pattern1.test(data9)) {
              const err38 = { instancePath: instancePath + "/help/en", schemaPath: "#/$defs/text/properties/en/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.properties.en, data: data9 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/help/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.en.type, parentSchema: schema12.properties.en, data: data9 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/help", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data: data7 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data10 = data.message;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.nl === void 0) {
          const err41 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "nl" }, message: "must have required property 'nl'", schema: schema12.required, parentSchema: schema12, data: data10 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data10.en === void 0) {
          const err42 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema12.required, parentSchema: schema12, data: data10 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        for (const key4 in data10) {
          if (!(key4 === "nl" || key4 === "en")) {
            const err43 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data: data10 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data10.nl !== void 0) {
          let data11 = data10.nl;
          if (typeof data11 === "string") {
            if (!pattern1.test(data11)) {
              const err44 = { instancePath: instancePath + "/message/nl", schemaPath: "#/$defs/text/properties/nl/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.properties.nl, data: data11 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/message/nl", schemaPath: "#/$defs/text/properties/nl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.nl.type, parentSchema: schema12.properties.nl, data: data11 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data10.en !== void 0) {
          let data12 = data10.en;
          if (typeof data12 === "string") {
            if (!pattern1.test(data12)) {
              const err46 = { instancePath: instancePath + "/message/en", schemaPath: "#/$defs/text/properties/en/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.properties.en, data: data12 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/message/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.en.type, parentSchema: schema12.properties.en, data: data12 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data: data10 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.remediation !== void 0) {
      let data13 = data.remediation;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.nl === void 0) {
          const err49 = { instancePath: instancePath + "/remediation", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "nl" }, message: "must have required property 'nl'", schema: schema12.required, parentSchema: schema12, data: data13 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data13.en === void 0) {
          const err50 = { instancePath: instancePath + "/remediation", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema12.required, parentSchema: schema12, data: data13 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        for (const key5 in data13) {
          if (!(key5 === "nl" || key5 === "en")) {
            const err51 = { instancePath: instancePath + "/remediation", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data: data13 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data13.nl !== void 0) {
          let data14 = data13.nl;
          if (typeof data14 === "string") {
            if (!pattern1.test(data14)) {
              const err52 = { instancePath: instancePath + "/remediation/nl", schemaPath: "#/$defs/text/properties/nl/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.properties.nl, data: data14 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/remediation/nl", schemaPath: "#/$defs/text/properties/nl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.nl.type, parentSchema: schema12.properties.nl, data: data14 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data13.en !== void 0) {
          let data15 = data13.en;
          if (typeof data15 === "string") {
            if (!pattern1.test(data15)) {
              const err54 = { instancePath: instancePath + "/remediation/en", schemaPath: "#/$defs/text/properties/en/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.properties.en, data: data15 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/remediation/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.en.type, parentSchema: schema12.properties.en, data: data15 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/remediation", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data: data13 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data16 = data.level;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (Object.keys(data16).length < 1) {
          const err57 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.level, data: data16 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        for (const key6 in data16) {
          let data17 = data16[key6];
          if (!(data17 === "error" || data17 === "warning" || data17 === "note")) {
            const err58 = { instancePath: instancePath + "/level/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/level/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.level.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.level.additionalProperties.enum, parentSchema: schema11.properties.level.additionalProperties, data: data17 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.level.type, parentSchema: schema11.properties.level, data: data16 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data18 = data.scope;
      if (!(data18 === "exposure" || data18 === "resource" || data18 === "system" || data18 === "organisation")) {
        const err60 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema11.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.scope.enum, parentSchema: schema11.properties.scope, data: data18 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.property !== void 0) {
      let data19 = data.property;
      if (!(data19 === "service-category" || data19 === "data" || data19 === "encryption-at-rest" || data19 === "encryption-in-transit" || data19 === "key-holder" || data19 === "elasticity")) {
        const err61 = { instancePath: instancePath + "/property", schemaPath: "#/properties/property/enum", keyword: "enum", params: { allowedValues: schema11.properties.property.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.property.enum, parentSchema: schema11.properties.property, data: data19 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.transition !== void 0) {
      let data20 = data.transition;
      if (!(data20 === "existing-use" || data20 === "exit-plan")) {
        const err62 = { instancePath: instancePath + "/transition", schemaPath: "#/properties/transition/enum", keyword: "enum", params: { allowedValues: schema11.properties.transition.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.transition.enum, parentSchema: schema11.properties.transition, data: data20 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate11(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.primary !== void 0) {
      let data22 = data.primary;
      if (!(data22 === "deciding" || data22 === "cause" || data22 === "provider" || data22 === "system" || data22 === "organisation" || data22 === "exception" || data22 === "new-tie")) {
        const err63 = { instancePath: instancePath + "/primary", schemaPath: "#/properties/primary/enum", keyword: "enum", params: { allowedValues: schema11.properties.primary.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.primary.enum, parentSchema: schema11.properties.primary, data: data22 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.group !== void 0) {
      let data23 = data.group;
      if (!(data23 === "decision" || data23 === "cause" || data23 === "type" || data23 === "place-and-unit" || data23 === "party" || data23 === "party-and-unit" || data23 === "party-and-system" || data23 === "system" || data23 === "unit" || data23 === "organisation" || data23 === "exception")) {
        const err64 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/enum", keyword: "enum", params: { allowedValues: schema11.properties.group.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.group.enum, parentSchema: schema11.properties.group, data: data23 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.supersedes !== void 0) {
      let data24 = data.supersedes;
      if (Array.isArray(data24)) {
        const len0 = data24.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data25 = data24[i0];
          if (typeof data25 === "string") {
            if (!pattern0.test(data25)) {
              const err65 = { instancePath: instancePath + "/supersedes/" + i0, schemaPath: "#/properties/supersedes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" }, message: 'must match pattern "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"', schema: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", parentSchema: schema11.properties.supersedes.items, data: data25 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/supersedes/" + i0, schemaPath: "#/properties/supersedes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.supersedes.items.type, parentSchema: schema11.properties.supersedes.items, data: data25 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.supersedes.type, parentSchema: schema11.properties.supersedes, data: data24 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data26 = data.tags;
      if (Array.isArray(data26)) {
        const len1 = data26.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data27 = data26[i1];
          if (typeof data27 === "string") {
            if (!pattern45.test(data27)) {
              const err68 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema11.properties.tags.items, data: data27 };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          } else {
            const err69 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.items.type, parentSchema: schema11.properties.tags.items, data: data27 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.type, parentSchema: schema11.properties.tags, data: data26 };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data28 = data.basis;
      if (Array.isArray(data28)) {
        if (data28.length < 1) {
          const err71 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.basis, data: data28 };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        const len2 = data28.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data29 = data28[i2];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.document === void 0) {
              const err72 = { instancePath: instancePath + "/basis/" + i2, schemaPath: "#/$defs/basis/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: schema18.required, parentSchema: schema18, data: data29 };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data29.date === void 0) {
              const err73 = { instancePath: instancePath + "/basis/" + i2, schemaPath: "#/$defs/basis/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema18.required, parentSchema: schema18, data: data29 };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (data29.strength === void 0) {
              const err74 = { instancePath: instancePath + "/basis/" + i2, schemaPath: "#/$defs/basis/required", keyword: "required", params: { missingProperty: "strength" }, message: "must have required property 'strength'", schema: schema18.required, parentSchema: schema18, data: data29 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            for (const key7 in data29) {
              if (!(key7 === "document" || key7 === "paragraph" || key7 === "date" || key7 === "reference" || key7 === "strength" || key7 === "profiles")) {
                const err75 = { instancePath: instancePath + "/basis/" + i2, schemaPath: "#/$defs/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18, data: data29 };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data29.document !== void 0) {
              let data30 = data29.document;
              if (typeof data30 === "string") {
                if (!pattern1.test(data30)) {
                  const err76 = { instancePath: instancePath + "/basis/" + i2 + "/document", schemaPath: "#/$defs/basis/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema18.properties.document, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              } else {
                const err77 = { instancePath: instancePath + "/basis/" + i2 + "/document", schemaPath: "#/$defs/basis/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.document.type, parentSchema: schema18.properties.document, data: data30 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data29.paragraph !== void 0) {
              let data31 = data29.paragraph;
              if (typeof data31 === "string") {
                if (!pattern1.test(data31)) {
                  const err78 = { instancePath: instancePath + "/basis/" + i2 + "/paragraph", schemaPath: "#/$defs/basis/properties/paragraph/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema18.properties.paragraph, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              } else {
                const err79 = { instancePath: instancePath + "/basis/" + i2 + "/paragraph", schemaPath: "#/$defs/basis/properties/paragraph/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.paragraph.type, parentSchema: schema18.properties.paragraph, data: data31 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data29.date !== void 0) {
              let data32 = data29.date;
              if (typeof data32 === "string") {
                if (!pattern48.test(data32)) {
                  const err80 = { instancePath: instancePath + "/basis/" + i2 + "/date", schemaPath: "#/$defs/basis/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}(-\\d{2}(-\\d{2})?)?$"', schema: "^\\d{4}(-\\d{2}(-\\d{2})?)?$", parentSchema: schema18.properties.date, data: data32 };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              } else {
                const err81 = { instancePath: instancePath + "/basis/" + i2 + "/date", schemaPath: "#/$defs/basis/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.date.type, parentSchema: schema18.properties.date, data: data32 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data29.reference !== void 0) {
              let data33 = data29.reference;
              if (typeof data33 === "string") {
                if (!pattern1.test(data33)) {
                  const err82 = { instancePath: instancePath + "/basis/" + i2 + "/reference", schemaPath: "#/$defs/basis/properties/reference/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema18.properties.reference, data: data33 };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/basis/" + i2 + "/reference", schemaPath: "#/$defs/basis/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.reference.type, parentSchema: schema18.properties.reference, data: data33 };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data29.strength !== void 0) {
              let data34 = data29.strength;
              if (!(data34 === "primary" || data34 === "secondary" || data34 === "own")) {
                const err84 = { instancePath: instancePath + "/basis/" + i2 + "/strength", schemaPath: "#/$defs/basis/properties/strength/enum", keyword: "enum", params: { allowedValues: schema18.properties.strength.enum }, message: "must be equal to one of the allowed values", schema: schema18.properties.strength.enum, parentSchema: schema18.properties.strength, data: data34 };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data29.profiles !== void 0) {
              let data35 = data29.profiles;
              if (Array.isArray(data35)) {
                if (data35.length < 1) {
                  const err85 = { instancePath: instancePath + "/basis/" + i2 + "/profiles", schemaPath: "#/$defs/basis/properties/profiles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema18.properties.profiles, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
                const len3 = data35.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data36 = data35[i3];
                  if (typeof data36 !== "string") {
                    const err86 = { instancePath: instancePath + "/basis/" + i2 + "/profiles/" + i3, schemaPath: "#/$defs/basis/properties/profiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.profiles.items.type, parentSchema: schema18.properties.profiles.items, data: data36 };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
              } else {
                const err87 = { instancePath: instancePath + "/basis/" + i2 + "/profiles", schemaPath: "#/$defs/basis/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.properties.profiles.type, parentSchema: schema18.properties.profiles, data: data35 };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/basis/" + i2, schemaPath: "#/$defs/basis/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data: data29 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.basis.type, parentSchema: schema11.properties.basis, data: data28 };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.precision !== void 0) {
      let data37 = data.precision;
      if (!(data37 === "very-high" || data37 === "high" || data37 === "medium" || data37 === "low")) {
        const err90 = { instancePath: instancePath + "/precision", schemaPath: "#/properties/precision/enum", keyword: "enum", params: { allowedValues: schema11.properties.precision.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.precision.enum, parentSchema: schema11.properties.precision, data: data37 };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.securitySeverity !== void 0) {
      let data38 = data.securitySeverity;
      if (typeof data38 == "number" && isFinite(data38)) {
        if (data38 > 10 || isNaN(data38)) {
          const err91 = { instancePath: instancePath + "/securitySeverity", schemaPath: "#/properties/securitySeverity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema11.properties.securitySeverity, data: data38 };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
        if (data38 < 0.1 || isNaN(data38)) {
          const err92 = { instancePath: instancePath + "/securitySeverity", schemaPath: "#/properties/securitySeverity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 }, message: "must be >= 0.1", schema: 0.1, parentSchema: schema11.properties.securitySeverity, data: data38 };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
      } else {
        const err93 = { instancePath: instancePath + "/securitySeverity", schemaPath: "#/properties/securitySeverity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.securitySeverity.type, parentSchema: schema11.properties.securitySeverity, data: data38 };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.quiet !== void 0) {
      let data39 = data.quiet;
      if (typeof data39 !== "boolean") {
        const err94 = { instancePath: instancePath + "/quiet", schemaPath: "#/properties/quiet/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.quiet.type, parentSchema: schema11.properties.quiet, data: data39 };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.alternatives !== void 0) {
      let data40 = data.alternatives;
      if (typeof data40 !== "boolean") {
        const err95 = { instancePath: instancePath + "/alternatives", schemaPath: "#/properties/alternatives/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.alternatives.type, parentSchema: schema11.properties.alternatives, data: data40 };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
  } else {
    const err96 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err96];
    } else {
      vErrors.push(err96);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateProfile = validate13;
var schema19 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "A profile of cloudtoets", "description": "A dated reading of a policy: which places it allows, and how loud each rule is.", "type": "object", "additionalProperties": false, "required": ["id", "title", "description", "effective", "allowedName", "basis"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "extends": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "description": "The profile whose rules, levels and allowed places this one starts from." }, "title": { "$ref": "#/$defs/text" }, "description": { "$ref": "#/$defs/text" }, "effective": { "$ref": "#/$defs/day", "description": "The first day on which the policy holds." }, "until": { "$ref": "#/$defs/day", "description": "The first day on which another policy took its place." }, "allowedName": { "$ref": "#/$defs/text", "description": 'The allowed places in words, to follow "outside".' }, "allowed": { "$ref": "#/$defs/areas" }, "excluded": { "$ref": "#/$defs/areas", "description": "Not allowed even where `allowed` names them." }, "transition": { "type": "array", "description": "Terms in which what exists may stay as it is.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "applies", "from", "until", "title"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "applies": { "enum": ["existing-use", "exit-plan"] }, "from": { "$ref": "#/$defs/day" }, "until": { "$ref": "#/$defs/day" }, "level": { "enum": ["error", "warning", "note"], "description": "What an error is until then; a warning when left out." }, "title": { "$ref": "#/$defs/text" } } } }, "levels": { "type": "object", "description": "Other levels than the rules state; `off` leaves a rule out.", "propertyNames": { "pattern": "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" }, "additionalProperties": { "enum": ["error", "warning", "note", "off"] } }, "basis": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["document", "date", "strength"], "properties": { "document": { "$ref": "#/$defs/prose" }, "paragraph": { "$ref": "#/$defs/prose" }, "date": { "type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$", "description": "YYYY-MM-DD, YYYY-MM or YYYY" }, "reference": { "$ref": "#/$defs/prose" }, "strength": { "enum": ["primary", "secondary", "own"] } } } } }, "$defs": { "prose": { "type": "string", "pattern": "\\S" }, "day": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "text": { "type": "object", "additionalProperties": false, "required": ["nl", "en"], "properties": { "nl": { "$ref": "#/$defs/prose" }, "en": { "$ref": "#/$defs/prose" } } }, "areas": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "area": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" } } } } } };
var schema23 = { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" };
var schema25 = { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "area": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" } } } };
var schema21 = { "type": "string", "pattern": "\\S" };
var schema20 = { "type": "object", "additionalProperties": false, "required": ["nl", "en"], "properties": { "nl": { "$ref": "#/$defs/prose" }, "en": { "$ref": "#/$defs/prose" } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nl" }, message: "must have required property 'nl'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.en === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "nl" || key0 === "en")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.nl !== void 0) {
      let data0 = data.nl;
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          const err3 = { instancePath: instancePath + "/nl", schemaPath: "#/$defs/prose/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema21, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/nl", schemaPath: "#/$defs/prose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      let data1 = data.en;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          const err5 = { instancePath: instancePath + "/en", schemaPath: "#/$defs/prose/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema21, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/en", schemaPath: "#/$defs/prose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.allowedName === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allowedName" }, message: "must have required property 'allowedName'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.basis === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" }, message: "must have required property 'basis'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema19.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern45.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema19.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.id.type, parentSchema: schema19.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      if (typeof data1 === "string") {
        if (!pattern45.test(data1)) {
          const err9 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema19.properties.extends, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.extends.type, parentSchema: schema19.properties.extends, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate14(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate14(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      let data4 = data.effective;
      if (typeof data4 === "string") {
        if (!pattern14.test(data4)) {
          const err11 = { instancePath: instancePath + "/effective", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema23, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/effective", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data5 = data.until;
      if (typeof data5 === "string") {
        if (!pattern14.test(data5)) {
          const err13 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema23, data: data5 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.allowedName !== void 0) {
      if (!validate14(data.allowedName, { instancePath: instancePath + "/allowedName", parentData: data, parentDataProperty: "allowedName", rootData })) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowed !== void 0) {
      let data7 = data.allowed;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err15 = { instancePath: instancePath + "/allowed", schemaPath: "#/$defs/areas/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25, data: data7 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (Object.keys(data8).length > 1) {
              const err16 = { instancePath: instancePath + "/allowed/" + i0, schemaPath: "#/$defs/areas/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema25.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (Object.keys(data8).length < 1) {
              const err17 = { instancePath: instancePath + "/allowed/" + i0, schemaPath: "#/$defs/areas/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema25.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "area" || key1 === "country")) {
                const err18 = { instancePath: instancePath + "/allowed/" + i0, schemaPath: "#/$defs/areas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data8.area !== void 0) {
              let data9 = data8.area;
              if (typeof data9 === "string") {
                if (!pattern45.test(data9)) {
                  const err19 = { instancePath: instancePath + "/allowed/" + i0 + "/area", schemaPath: "#/$defs/areas/items/properties/area/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema25.items.properties.area, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/allowed/" + i0 + "/area", schemaPath: "#/$defs/areas/items/properties/area/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.items.properties.area.type, parentSchema: schema25.items.properties.area, data: data9 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data8.country !== void 0) {
              let data10 = data8.country;
              if (typeof data10 === "string") {
                if (!pattern11.test(data10)) {
                  const err21 = { instancePath: instancePath + "/allowed/" + i0 + "/country", schemaPath: "#/$defs/areas/items/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema25.items.properties.country, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/allowed/" + i0 + "/country", schemaPath: "#/$defs/areas/items/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.items.properties.country.type, parentSchema: schema25.items.properties.country, data: data10 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/allowed/" + i0, schemaPath: "#/$defs/areas/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.items.type, parentSchema: schema25.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/allowed", schemaPath: "#/$defs/areas/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.type, parentSchema: schema25, data: data7 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.excluded !== void 0) {
      let data11 = data.excluded;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err25 = { instancePath: instancePath + "/excluded", schemaPath: "#/$defs/areas/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25, data: data11 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (Object.keys(data12).length > 1) {
              const err26 = { instancePath: instancePath + "/excluded/" + i1, schemaPath: "#/$defs/areas/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema25.items, data: data12 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (Object.keys(data12).length < 1) {
              const err27 = { instancePath: instancePath + "/excluded/" + i1, schemaPath: "#/$defs/areas/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema25.items, data: data12 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key2 in data12) {
              if (!(key2 === "area" || key2 === "country")) {
                const err28 = { instancePath: instancePath + "/excluded/" + i1, schemaPath: "#/$defs/areas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.items, data: data12 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data12.area !== void 0) {
              let data13 = data12.area;
              if (typeof data13 === "string") {
                if (!pattern45.test(data13)) {
                  const err29 = { instancePath: instancePath + "/excluded/" + i1 + "/area", schemaPath: "#/$defs/areas/items/properties/area/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema25.items.properties.area, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/excluded/" + i1 + "/area", schemaPath: "#/$defs/areas/items/properties/area/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.items.properties.area.type, parentSchema: schema25.items.properties.area, data: data13 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data12.country !== void 0) {
              let data14 = data12.country;
              if (typeof data14 === "string") {
                if (!pattern11.test(data14)) {
                  const err31 = { instancePath: instancePath + "/excluded/" + i1 + "/country", schemaPath: "#/$defs/areas/items/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema25.items.properties.country, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/excluded/" + i1 + "/country", schemaPath: "#/$defs/areas/items/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.items.properties.country.type, parentSchema: schema25.items.properties.country, data: data14 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/excluded/" + i1, schemaPath: "#/$defs/areas/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.items.type, parentSchema: schema25.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/excluded", schemaPath: "#/$defs/areas/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.type, parentSchema: schema25, data: data11 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.transition !== void 0) {
      let data15 = data.transition;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.id === void 0) {
              const err35 = { instancePath: instancePath + "/transition/" + i2, schemaPath: "#/properties/transition/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema19.properties.transition.items.required, parentSchema: schema19.properties.transition.items, data: data16 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data16.applies === void 0) {
              const err36 = { instancePath: instancePath + "/transition/" + i2, schemaPath: "#/properties/transition/items/required", keyword: "required", params: { missingProperty: "applies" }, message: "must have required property 'applies'", schema: schema19.properties.transition.items.required, parentSchema: schema19.properties.transition.items, data: data16 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data16.from === void 0) {
              const err37 = { instancePath: instancePath + "/transition/" + i2, schemaPath: "#/properties/transition/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema19.properties.transition.items.required, parentSchema: schema19.properties.transition.items, data: data16 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data16.until === void 0) {
              const err38 = { instancePath: instancePath + "/transition/" + i2, schemaPath: "#/properties/transition/items/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema19.properties.transition.items.required, parentSchema: schema19.properties.transition.items, data: data16 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data16.title === void 0) {
              const err39 = { instancePath: instancePath + "/transition/" + i2, schemaPath: "#/properties/transition/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema19.properties.transition.items.required, parentSchema: schema19.properties.transition.items, data: data16 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            for (const key3 in data16) {
              if (!(key3 === "id" || key3 === "applies" || key3 === "from" || key3 === "until" || key3 === "level" || key3 === "title")) {
                const err40 = { instancePath: instancePath + "/transition/" + i2, schemaPath: "#/properties/transition/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.transition.items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data16.id !== void 0) {
              let data17 = data16.id;
              if (typeof data17 === "string") {
                if (!pattern45.test(data17)) {
                  const err41 = { instancePath: instancePath + "/transition/" + i2 + "/id", schemaPath: "#/properties/transition/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema19.properties.transition.items.properties.id, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/transition/" + i2 + "/id", schemaPath: "#/properties/transition/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.transition.items.properties.id.type, parentSchema: schema19.properties.transition.items.properties.id, data: data17 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data16.applies !== void 0) {
              let data18 = data16.applies;
              if (!(data18 === "existing-use" || data18 === "exit-plan")) {
                const err43 = { instancePath: instancePath + "/transition/" + i2 + "/applies", schemaPath: "#/properties/transition/items/properties/applies/enum", keyword: "enum", params: { allowedValues: schema19.properties.transition.items.properties.applies.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.transition.items.properties.applies.enum, parentSchema: schema19.properties.transition.items.properties.applies, data: data18 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data16.from !== void 0) {
              let data19 = data16.from;
              if (typeof data19 === "string") {
                if (!pattern14.test(data19)) {
                  const err44 = { instancePath: instancePath + "/transition/" + i2 + "/from", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema23, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/transition/" + i2 + "/from", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data: data19 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data16.until !== void 0) {
              let data20 = data16.until;
              if (typeof data20 === "string") {
                if (!pattern14.test(data20)) {
                  const err46 = { instancePath: instancePath + "/transition/" + i2 + "/until", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema23, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/transition/" + i2 + "/until", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data: data20 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data16.level !== void 0) {
              let data21 = data16.level;
              if (!(data21 === "error" || data21 === "warning" || data21 === "note")) {
                const err48 = { instancePath: instancePath + "/transition/" + i2 + "/level", schemaPath: "#/properties/transition/items/properties/level/enum", keyword: "enum", params: { allowedValues: schema19.properties.transition.items.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.transition.items.properties.level.enum, parentSchema: schema19.properties.transition.items.properties.level, data: data21 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data16.title !== void 0) {
              if (!validate14(data16.title, { instancePath: instancePath + "/transition/" + i2 + "/title", parentData: data16, parentDataProperty: "title", rootData })) {
                vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/transition/" + i2, schemaPath: "#/properties/transition/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.transition.items.type, parentSchema: schema19.properties.transition.items, data: data16 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/transition", schemaPath: "#/properties/transition/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.transition.type, parentSchema: schema19.properties.transition, data: data15 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.levels !== void 0) {
      let data23 = data.levels;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key4 in data23) {
          const _errs53 = errors;
          if (typeof key4 === "string") {
            if (!pattern0.test(key4)) {
              const err51 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" }, message: 'must match pattern "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"', schema: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", parentSchema: schema19.properties.levels.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
          var valid16 = _errs53 === errors;
          if (!valid16) {
            const err52 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema19.properties.levels.propertyNames, parentSchema: schema19.properties.levels, data: data23 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        for (const key5 in data23) {
          let data24 = data23[key5];
          if (!(data24 === "error" || data24 === "warning" || data24 === "note" || data24 === "off")) {
            const err53 = { instancePath: instancePath + "/levels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/levels/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema19.properties.levels.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.levels.additionalProperties.enum, parentSchema: schema19.properties.levels.additionalProperties, data: data24 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.levels.type, parentSchema: schema19.properties.levels, data: data23 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data25 = data.basis;
      if (Array.isArray(data25)) {
        if (data25.length < 1) {
          const err55 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.basis, data: data25 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        const len3 = data25.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data26 = data25[i3];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.document === void 0) {
              const err56 = { instancePath: instancePath + "/basis/" + i3, schemaPath: "#/properties/basis/items/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: schema19.properties.basis.items.required, parentSchema: schema19.properties.basis.items, data: data26 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data26.date === void 0) {
              const err57 = { instancePath: instancePath + "/basis/" + i3, schemaPath: "#/properties/basis/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema19.properties.basis.items.required, parentSchema: schema19.properties.basis.items, data: data26 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data26.strength === void 0) {
              const err58 = { instancePath: instancePath + "/basis/" + i3, schemaPath: "#/properties/basis/items/required", keyword: "required", params: { missingProperty: "strength" }, message: "must have required property 'strength'", schema: schema19.properties.basis.items.required, parentSchema: schema19.properties.basis.items, data: data26 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            for (const key6 in data26) {
              if (!(key6 === "document" || key6 === "paragraph" || key6 === "date" || key6 === "reference" || key6 === "strength")) {
                const err59 = { instancePath: instancePath + "/basis/" + i3, schemaPath: "#/properties/basis/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.basis.items, data: data26 };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data26.document !== void 0) {
              let data27 = data26.document;
              if (typeof data27 === "string") {
                if (!pattern1.test(data27)) {
                  const err60 = { instancePath: instancePath + "/basis/" + i3 + "/document", schemaPath: "#/$defs/prose/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema21, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              } else {
                const err61 = { instancePath: instancePath + "/basis/" + i3 + "/document", schemaPath: "#/$defs/prose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data: data27 };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data26.paragraph !== void 0) {
              let data28 = data26.paragraph;
              if (typeof data28 === "string") {
                if (!pattern1.test(data28)) {
                  const err62 = { instancePath: instancePath + "/basis/" + i3 + "/paragraph", schemaPath: "#/$defs/prose/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema21, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              } else {
                const err63 = { instancePath: instancePath + "/basis/" + i3 + "/paragraph", schemaPath: "#/$defs/prose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data: data28 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data26.date !== void 0) {
              let data29 = data26.date;
              if (typeof data29 === "string") {
                if (!pattern48.test(data29)) {
                  const err64 = { instancePath: instancePath + "/basis/" + i3 + "/date", schemaPath: "#/properties/basis/items/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}(-\\d{2}(-\\d{2})?)?$"', schema: "^\\d{4}(-\\d{2}(-\\d{2})?)?$", parentSchema: schema19.properties.basis.items.properties.date, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              } else {
                const err65 = { instancePath: instancePath + "/basis/" + i3 + "/date", schemaPath: "#/properties/basis/items/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.basis.items.properties.date.type, parentSchema: schema19.properties.basis.items.properties.date, data: data29 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data26.reference !== void 0) {
              let data30 = data26.reference;
              if (typeof data30 === "string") {
                if (!pattern1.test(data30)) {
                  const err66 = { instancePath: instancePath + "/basis/" + i3 + "/reference", schemaPath: "#/$defs/prose/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema21, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              } else {
                const err67 = { instancePath: instancePath + "/basis/" + i3 + "/reference", schemaPath: "#/$defs/prose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data: data30 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data26.strength !== void 0) {
              let data31 = data26.strength;
              if (!(data31 === "primary" || data31 === "secondary" || data31 === "own")) {
                const err68 = { instancePath: instancePath + "/basis/" + i3 + "/strength", schemaPath: "#/properties/basis/items/properties/strength/enum", keyword: "enum", params: { allowedValues: schema19.properties.basis.items.properties.strength.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.basis.items.properties.strength.enum, parentSchema: schema19.properties.basis.items.properties.strength, data: data31 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/basis/" + i3, schemaPath: "#/properties/basis/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.basis.items.type, parentSchema: schema19.properties.basis.items, data: data26 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.basis.type, parentSchema: schema19.properties.basis, data: data25 };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
  } else {
    const err71 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err71];
    } else {
      vErrors.push(err71);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}

// src/policy/rule-files.ts
function readRules(files, vocabulary) {
  const refusals = [];
  const read = [];
  const seen = new Set(vocabulary.rules);
  const stated = new Set(vocabulary.rules);
  for (const file of files) {
    const checked = checkFile(file, validateRule);
    if (checked.kind === "refused") {
      refusals.push(...checked.refusals);
      stated.add(statedId(checked.tree) ?? "");
    } else if (checked.kind === "empty") refusals.push(refusalAt(start(file), phrases.nothingIn("rule")));
    else {
      const { tree } = checked;
      const rule = checked.data;
      if (seen.has(rule.id)) refusals.push(refusalAt(at(tree, "/id"), phrases.twice("rule", rule.id)));
      seen.add(rule.id);
      read.push({ rule, tree });
    }
  }
  const everyRule = /* @__PURE__ */ new Set([...stated, ...read.map(({ rule }) => rule.id)]);
  for (const { rule, tree } of read)
    refusals.push(...crossCheck(rule, tree, { ...vocabulary, rules: everyRule }));
  return { rules: read.map(({ rule }) => rule), refusals };
}
function crossCheck(rule, tree, vocabulary) {
  return [
    ...checkNames(Object.keys(rule.level), "/level", "profile", vocabulary.profiles, tree),
    ...checkNames(rule.supersedes ?? [], "/supersedes", "rule", vocabulary.rules, tree),
    ...checkAreas(rule, tree, vocabulary),
    ...checkScope(rule, tree),
    ...checkCanBeMet(rule, tree),
    ...checkTemplates(rule, tree),
    ...checkBasis(rule.basis, tree, vocabulary.profiles),
    ...checkEveryProfileHasBasis(rule, tree)
  ];
}
function checkCanBeMet(rule, tree) {
  const field = contradictionIn(rule.when);
  if (field === null) return [];
  return [refusalAt(at(tree, "/when"), phrases.cannotBeMet(field))];
}
function checkNames(names, parent, kind, known, tree) {
  return names.flatMap((name, position) => {
    if (known.has(name)) return [];
    const node = nodeAt(tree, parent);
    const where = node?.kind === "sequence" ? at(tree, `${parent}/${position}`) : keyAt(tree, `${parent}/${name}`) ?? tree;
    return [refusalAt(where, phrases.unknown(kind, name, known))];
  });
}
function checkAreas(rule, tree, { areas }) {
  const known = /* @__PURE__ */ new Set([...areas, "allowed"]);
  return areaNames(rule.when).filter(({ name }) => !known.has(name) && !isCountry(name)).map(({ name, path }) => refusalAt(at(tree, path), phrases.unknown("area", name, known)));
}
function checkScope(rule, tree) {
  const scope = rule.scope ?? "exposure";
  const width = (name) => scopes.indexOf(name);
  const whole = scope === "system" || scope === "organisation";
  const tooNarrow = fieldPaths(rule.when).filter(({ name }) => whole && width(scopeOf(name)) < width(scope)).map(
    ({ name, path }) => refusalAt(keyAt(tree, path) ?? tree, phrases.narrowerThanScope(scope, name, scopeOf(name)))
  );
  const stray = scope === "resource" === (rule.property !== void 0) ? [] : [refusalAt(keyAt(tree, "/property") ?? tree, phrases.propertyWithScope())];
  return [...tooNarrow, ...stray];
}
var templates = [
  { key: "title", fields: [] },
  { key: "description", fields: [] },
  { key: "help", fields: profileFields },
  { key: "remediation", fields: profileFields }
];
function messageTemplate({ primary }) {
  return { key: "message", fields: primary === "exception" ? exceptionFields : exposureFields };
}
function checkTemplates(rule, tree) {
  return [...templates, messageTemplate(rule)].flatMap(
    ({ key, fields: fields2 }) => languages.flatMap(
      (language) => fieldsIn(rule[key][language]).filter((name) => !fields2.some((field) => field === name)).map((name) => {
        return refusalAt(at(tree, `/${key}/${language}`), phrases.noTemplateField(name, fields2));
      })
    )
  );
}
function checkBasis(basis, tree, profiles) {
  return basis.flatMap((item, position) => {
    const path = `/basis/${position}`;
    const day = isDay(`${item.date}-01-01`.slice(0, 10)) ? [] : [refusalAt(at(tree, `${path}/date`), phrases.noDay(item.date))];
    return [...day, ...checkNames(item.profiles ?? [], `${path}/profiles`, "profile", profiles, tree)];
  });
}
function checkEveryProfileHasBasis(rule, tree) {
  return Object.keys(rule.level).filter((profile) => !rule.basis.some((item) => item.profiles?.includes(profile) ?? true)).map((profile) => refusalAt(at(tree, "/basis"), phrases.restsOnNothing(rule.id, profile)));
}

export {
  validateProfile,
  readRules,
  checkBasis
};
