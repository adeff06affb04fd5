import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  at,
  checkFile,
  refusalAt,
  start,
  statedId
} from "./chunk-ZCNMYB4N.js";
import {
  keyAt,
  nodeAt
} from "./chunk-QFIOB5C3.js";
import {
  areaNames,
  fieldsIn,
  messageFields,
  profileFields
} from "./chunk-SXFWHZBJ.js";
import {
  isCountry,
  isDay,
  suggestion
} from "./chunk-LKXMAGDC.js";
import {
  languages
} from "./chunk-HWJKJ73K.js";

// src/policy/validate-policy.generated.js
var validateRule = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "A rule of cloudtoets", "description": "What is said of an exposure when a condition holds. One rule per file.", "type": "object", "additionalProperties": false, "required": ["id", "title", "description", "help", "message", "remediation", "level", "when", "primary", "group", "tags", "basis", "precision", "securitySeverity"], "properties": { "id": { "type": "string", "pattern": "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "description": "Such as NLC-LOC-001; rules of your own take another first part." }, "title": { "$ref": "#/$defs/text" }, "description": { "$ref": "#/$defs/text" }, "help": { "$ref": "#/$defs/text" }, "message": { "$ref": "#/$defs/text", "description": "May hold fields such as {place}, {party} and {resources}." }, "remediation": { "$ref": "#/$defs/text" }, "level": { "type": "object", "description": "The level per profile; a profile that is not named does not have the rule.", "minProperties": 1, "additionalProperties": { "enum": ["error", "warning", "note"] } }, "when": { "$ref": "#/$defs/condition" }, "primary": { "enum": ["deciding", "cause", "provider", "system"], "description": "Where the finding is put." }, "group": { "enum": ["decision", "cause", "type", "party-and-unit", "party-and-system", "unit"], "description": "What is one finding, beside rule and level." }, "supersedes": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" }, "description": "These are silent where this one speaks." }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" } }, "basis": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/basis" } }, "precision": { "enum": ["very-high", "high", "medium", "low"] }, "securitySeverity": { "type": "number", "minimum": 0.1, "maximum": 10 }, "quiet": { "type": "boolean", "description": "Kept out of SARIF." } }, "$defs": { "text": { "type": "object", "additionalProperties": false, "required": ["nl", "en"], "properties": { "nl": { "type": "string", "pattern": "\\S" }, "en": { "type": "string", "pattern": "\\S" } }, "description": "In both languages." }, "basis": { "type": "object", "additionalProperties": false, "required": ["document", "date", "strength"], "properties": { "document": { "type": "string", "pattern": "\\S" }, "paragraph": { "type": "string", "pattern": "\\S" }, "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}(-\\d{2})?$", "description": "YYYY-MM-DD, or YYYY-MM" }, "reference": { "type": "string", "pattern": "\\S" }, "strength": { "enum": ["primary", "secondary", "own"], "description": "The text itself was read, a named reading of it, or a choice of our own." }, "profiles": { "type": "array", "minItems": 1, "items": { "type": "string" } } } }, "condition": { "description": "Every key must hold.", "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "all": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "any": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "not": { "$ref": "#/$defs/condition" }, "role": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] } }, "stores": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["yes", "no", "unknown"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["yes", "no", "unknown"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["yes", "no", "unknown"] } }, "general-rule": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "place": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "within": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "outside": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "touches": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 } } }, "place.status": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["known", "multi", "one-of", "area", "global", "customer-run", "unknown", "not-applicable"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["known", "multi", "one-of", "area", "global", "customer-run", "unknown", "not-applicable"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["known", "multi", "one-of", "area", "global", "customer-run", "unknown", "not-applicable"] } }, "place.reason": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] } }, "place.code": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "party": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "party.country": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" } }, "within": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "outside": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "known": { "type": "boolean" } } }, "else": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" } }, "party.agreed": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "party.sovereign-claim": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "resource.kind": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["resource", "data", "module", "provider", "backend", "object"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["resource", "data", "module", "provider", "backend", "object"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["resource", "data", "module", "provider", "backend", "object"] } }, "resource.type": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "resource.presence": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["certain", "possible"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["certain", "possible"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["certain", "possible"] } }, "system": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "system.material": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.rubricering": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." } }, "at-least": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "at-most": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." } }, "system.tbb": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." } }, "at-least": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "at-most": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." } }, "system.beschikbaarheid": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.integriteit": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.vertrouwelijkheid": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.biv": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.classified": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.personal-data": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "ordinary", "special"], "description": "The least first." } }, "at-least": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "at-most": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "ordinary", "special"], "description": "The least first." } }, "system.base-registry": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "copy", "source"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "copy", "source"], "description": "The least first." } }, "at-least": { "enum": ["none", "copy", "source"], "description": "The least first." }, "at-most": { "enum": ["none", "copy", "source"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "copy", "source"], "description": "The least first." } }, "system.application": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["mail", "documents", "other"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["mail", "documents", "other"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["mail", "documents", "other"] } }, "system.entity": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["vital", "wwke", "cbw-essential"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["vital", "wwke", "cbw-essential"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["vital", "wwke", "cbw-essential"] } }, "system.burst": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.exit-plan": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.exit-plan.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.exit-plan.tested": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.exit-plan.both-scenarios": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.risk-analysis": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.risk-analysis.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.dpia": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.dpia.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.dtia": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.dtia.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.reported-to-ciso-rijk": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.mail-conditions": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.existing-since": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.contract-until": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "organisation.kind": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"] } }, "day": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } } } } } };
var schema12 = { "type": "object", "additionalProperties": false, "required": ["nl", "en"], "properties": { "nl": { "type": "string", "pattern": "\\S" }, "en": { "type": "string", "pattern": "\\S" } }, "description": "In both languages." };
var schema18 = { "type": "object", "additionalProperties": false, "required": ["document", "date", "strength"], "properties": { "document": { "type": "string", "pattern": "\\S" }, "paragraph": { "type": "string", "pattern": "\\S" }, "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}(-\\d{2})?$", "description": "YYYY-MM-DD, or YYYY-MM" }, "reference": { "type": "string", "pattern": "\\S" }, "strength": { "enum": ["primary", "secondary", "own"], "description": "The text itself was read, a named reading of it, or a choice of our own." }, "profiles": { "type": "array", "minItems": 1, "items": { "type": "string" } } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
var pattern1 = new RegExp("\\S", "u");
var pattern33 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern36 = new RegExp("^\\d{4}-\\d{2}(-\\d{2})?$", "u");
var schema17 = { "description": "Every key must hold.", "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "all": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "any": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "not": { "$ref": "#/$defs/condition" }, "role": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] } }, "stores": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["yes", "no", "unknown"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["yes", "no", "unknown"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["yes", "no", "unknown"] } }, "general-rule": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "place": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "within": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "outside": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "touches": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 } } }, "place.status": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["known", "multi", "one-of", "area", "global", "customer-run", "unknown", "not-applicable"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["known", "multi", "one-of", "area", "global", "customer-run", "unknown", "not-applicable"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["known", "multi", "one-of", "area", "global", "customer-run", "unknown", "not-applicable"] } }, "place.reason": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] } }, "place.code": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "party": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "party.country": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" } }, "within": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "outside": { "description": "The id of an area, a country code, or `allowed`; a list is taken together.", "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }, "known": { "type": "boolean" } } }, "else": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" } }, "party.agreed": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "party.sovereign-claim": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "resource.kind": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["resource", "data", "module", "provider", "backend", "object"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["resource", "data", "module", "provider", "backend", "object"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["resource", "data", "module", "provider", "backend", "object"] } }, "resource.type": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "resource.presence": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["certain", "possible"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["certain", "possible"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["certain", "possible"] } }, "system": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "starts-with": { "type": "string" }, "known": { "type": "boolean" } } }, "else": { "type": "string" } }, "system.material": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.rubricering": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." } }, "at-least": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "at-most": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The least first." } }, "system.tbb": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." } }, "at-least": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "at-most": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1"], "description": "The least first." } }, "system.beschikbaarheid": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.integriteit": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.vertrouwelijkheid": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.biv": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "at-least": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "at-most": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["laag", "midden", "hoog", "zeer-hoog"], "description": "The least first." } }, "system.classified": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.personal-data": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "ordinary", "special"], "description": "The least first." } }, "at-least": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "at-most": { "enum": ["none", "ordinary", "special"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "ordinary", "special"], "description": "The least first." } }, "system.base-registry": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["none", "copy", "source"], "description": "The least first." }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["none", "copy", "source"], "description": "The least first." } }, "at-least": { "enum": ["none", "copy", "source"], "description": "The least first." }, "at-most": { "enum": ["none", "copy", "source"], "description": "The least first." }, "known": { "type": "boolean" } } }, "else": { "enum": ["none", "copy", "source"], "description": "The least first." } }, "system.application": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["mail", "documents", "other"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["mail", "documents", "other"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["mail", "documents", "other"] } }, "system.entity": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["vital", "wwke", "cbw-essential"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["vital", "wwke", "cbw-essential"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["vital", "wwke", "cbw-essential"] } }, "system.burst": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.exit-plan": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.exit-plan.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.exit-plan.tested": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.exit-plan.both-scenarios": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.risk-analysis": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.risk-analysis.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.dpia": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.dpia.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.dtia": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.dtia.date": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.reported-to-ciso-rijk": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.mail-conditions": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "type": "boolean" }, "known": { "type": "boolean" } } }, "else": { "type": "boolean" } }, "system.existing-since": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "system.contract-until": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } }, "organisation.kind": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "equals": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"] }, "in": { "type": "array", "minItems": 1, "items": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"] } }, "known": { "type": "boolean" } } }, "else": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"] } }, "day": { "minProperties": 1, "type": "object", "additionalProperties": false, "required": [], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "before": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "known": { "type": "boolean" } } } } };
var wrapper0 = { validate: validate11 };
var pattern11 = new RegExp("^[A-Z]{2}$", "u");
var pattern14 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
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
    if (data["general-rule"] !== void 0) {
      let data15 = data["general-rule"];
      if (typeof data15 !== "boolean" && !(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        const err30 = { instancePath: instancePath + "/general-rule", schemaPath: "#/properties/general-rule/type", keyword: "type", params: { type: schema17.properties["general-rule"].type }, message: "must be boolean,object", schema: schema17.properties["general-rule"].type, parentSchema: schema17.properties["general-rule"], data: data15 };
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
            const err32 = { instancePath: instancePath + "/general-rule", schemaPath: "#/properties/general-rule/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["general-rule"].then, data: data15 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          for (const key3 in data15) {
            if (!(key3 === "equals" || key3 === "known")) {
              const err33 = { instancePath: instancePath + "/general-rule", schemaPath: "#/properties/general-rule/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["general-rule"].then, data: data15 };
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
              const err34 = { instancePath: instancePath + "/general-rule/equals", schemaPath: "#/properties/general-rule/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["general-rule"].then.properties.equals.type, parentSchema: schema17.properties["general-rule"].then.properties.equals, data: data16 };
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
              const err35 = { instancePath: instancePath + "/general-rule/known", schemaPath: "#/properties/general-rule/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["general-rule"].then.properties.known.type, parentSchema: schema17.properties["general-rule"].then.properties.known, data: data17 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        } else {
          const err36 = { instancePath: instancePath + "/general-rule", schemaPath: "#/properties/general-rule/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["general-rule"].then.type, parentSchema: schema17.properties["general-rule"].then, data: data15 };
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
          const err37 = { instancePath: instancePath + "/general-rule", schemaPath: "#/properties/general-rule/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["general-rule"].else.type, parentSchema: schema17.properties["general-rule"].else, data: data15 };
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
        const err38 = { instancePath: instancePath + "/general-rule", schemaPath: "#/properties/general-rule/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema17.properties["general-rule"].if, parentSchema: schema17.properties["general-rule"], data: data15 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.place !== void 0) {
      let data18 = data.place;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (Object.keys(data18).length < 1) {
          const err39 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.place, data: data18 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        for (const key4 in data18) {
          if (!(key4 === "within" || key4 === "outside" || key4 === "touches")) {
            const err40 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.place, data: data18 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data18.within !== void 0) {
          let data19 = data18.within;
          if (typeof data19 !== "string" && !Array.isArray(data19)) {
            const err41 = { instancePath: instancePath + "/place/within", schemaPath: "#/properties/place/properties/within/type", keyword: "type", params: { type: schema17.properties.place.properties.within.type }, message: "must be string,array", schema: schema17.properties.place.properties.within.type, parentSchema: schema17.properties.place.properties.within, data: data19 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (Array.isArray(data19)) {
            if (data19.length < 1) {
              const err42 = { instancePath: instancePath + "/place/within", schemaPath: "#/properties/place/properties/within/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.place.properties.within, data: data19 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            const len4 = data19.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data20 = data19[i4];
              if (typeof data20 !== "string") {
                const err43 = { instancePath: instancePath + "/place/within/" + i4, schemaPath: "#/properties/place/properties/within/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.place.properties.within.items.type, parentSchema: schema17.properties.place.properties.within.items, data: data20 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          }
        }
        if (data18.outside !== void 0) {
          let data21 = data18.outside;
          if (typeof data21 !== "string" && !Array.isArray(data21)) {
            const err44 = { instancePath: instancePath + "/place/outside", schemaPath: "#/properties/place/properties/outside/type", keyword: "type", params: { type: schema17.properties.place.properties.outside.type }, message: "must be string,array", schema: schema17.properties.place.properties.outside.type, parentSchema: schema17.properties.place.properties.outside, data: data21 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (Array.isArray(data21)) {
            if (data21.length < 1) {
              const err45 = { instancePath: instancePath + "/place/outside", schemaPath: "#/properties/place/properties/outside/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.place.properties.outside, data: data21 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            const len5 = data21.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data22 = data21[i5];
              if (typeof data22 !== "string") {
                const err46 = { instancePath: instancePath + "/place/outside/" + i5, schemaPath: "#/properties/place/properties/outside/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.place.properties.outside.items.type, parentSchema: schema17.properties.place.properties.outside.items, data: data22 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          }
        }
        if (data18.touches !== void 0) {
          let data23 = data18.touches;
          if (typeof data23 !== "string" && !Array.isArray(data23)) {
            const err47 = { instancePath: instancePath + "/place/touches", schemaPath: "#/properties/place/properties/touches/type", keyword: "type", params: { type: schema17.properties.place.properties.touches.type }, message: "must be string,array", schema: schema17.properties.place.properties.touches.type, parentSchema: schema17.properties.place.properties.touches, data: data23 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (Array.isArray(data23)) {
            if (data23.length < 1) {
              const err48 = { instancePath: instancePath + "/place/touches", schemaPath: "#/properties/place/properties/touches/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.place.properties.touches, data: data23 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            const len6 = data23.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data24 = data23[i6];
              if (typeof data24 !== "string") {
                const err49 = { instancePath: instancePath + "/place/touches/" + i6, schemaPath: "#/properties/place/properties/touches/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.place.properties.touches.items.type, parentSchema: schema17.properties.place.properties.touches.items, data: data24 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.place.type, parentSchema: schema17.properties.place, data: data18 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data["place.status"] !== void 0) {
      let data25 = data["place.status"];
      if (typeof data25 !== "string" && !(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
        const err51 = { instancePath: instancePath + "/place.status", schemaPath: "#/properties/place.status/type", keyword: "type", params: { type: schema17.properties["place.status"].type }, message: "must be string,object", schema: schema17.properties["place.status"].type, parentSchema: schema17.properties["place.status"], data: data25 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      const _errs70 = errors;
      let valid22 = true;
      const _errs71 = errors;
      if (!(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
        const err52 = {};
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      var _valid3 = _errs71 === errors;
      errors = _errs70;
      if (vErrors !== null) {
        if (_errs70) {
          vErrors.length = _errs70;
        } else {
          vErrors = null;
        }
      }
      let ifClause3;
      if (_valid3) {
        const _errs73 = errors;
        if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
          if (Object.keys(data25).length < 1) {
            const err53 = { instancePath: instancePath + "/place.status", schemaPath: "#/properties/place.status/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["place.status"].then, data: data25 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          for (const key5 in data25) {
            if (!(key5 === "equals" || key5 === "in" || key5 === "known")) {
              const err54 = { instancePath: instancePath + "/place.status", schemaPath: "#/properties/place.status/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["place.status"].then, data: data25 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
          if (data25.equals !== void 0) {
            let data26 = data25.equals;
            if (!(data26 === "known" || data26 === "multi" || data26 === "one-of" || data26 === "area" || data26 === "global" || data26 === "customer-run" || data26 === "unknown" || data26 === "not-applicable")) {
              const err55 = { instancePath: instancePath + "/place.status/equals", schemaPath: "#/properties/place.status/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["place.status"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["place.status"].then.properties.equals.enum, parentSchema: schema17.properties["place.status"].then.properties.equals, data: data26 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
          if (data25.in !== void 0) {
            let data27 = data25.in;
            if (Array.isArray(data27)) {
              if (data27.length < 1) {
                const err56 = { instancePath: instancePath + "/place.status/in", schemaPath: "#/properties/place.status/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["place.status"].then.properties.in, data: data27 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              const len7 = data27.length;
              for (let i7 = 0; i7 < len7; i7++) {
                let data28 = data27[i7];
                if (!(data28 === "known" || data28 === "multi" || data28 === "one-of" || data28 === "area" || data28 === "global" || data28 === "customer-run" || data28 === "unknown" || data28 === "not-applicable")) {
                  const err57 = { instancePath: instancePath + "/place.status/in/" + i7, schemaPath: "#/properties/place.status/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["place.status"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["place.status"].then.properties.in.items.enum, parentSchema: schema17.properties["place.status"].then.properties.in.items, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
            } else {
              const err58 = { instancePath: instancePath + "/place.status/in", schemaPath: "#/properties/place.status/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["place.status"].then.properties.in.type, parentSchema: schema17.properties["place.status"].then.properties.in, data: data27 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
          if (data25.known !== void 0) {
            let data29 = data25.known;
            if (typeof data29 !== "boolean") {
              const err59 = { instancePath: instancePath + "/place.status/known", schemaPath: "#/properties/place.status/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["place.status"].then.properties.known.type, parentSchema: schema17.properties["place.status"].then.properties.known, data: data29 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
        } else {
          const err60 = { instancePath: instancePath + "/place.status", schemaPath: "#/properties/place.status/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["place.status"].then.type, parentSchema: schema17.properties["place.status"].then, data: data25 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        var _valid3 = _errs73 === errors;
        valid22 = _valid3;
        ifClause3 = "then";
      } else {
        const _errs82 = errors;
        if (!(data25 === "known" || data25 === "multi" || data25 === "one-of" || data25 === "area" || data25 === "global" || data25 === "customer-run" || data25 === "unknown" || data25 === "not-applicable")) {
          const err61 = { instancePath: instancePath + "/place.status", schemaPath: "#/properties/place.status/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["place.status"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["place.status"].else.enum, parentSchema: schema17.properties["place.status"].else, data: data25 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        var _valid3 = _errs82 === errors;
        valid22 = _valid3;
        ifClause3 = "else";
      }
      if (!valid22) {
        const err62 = { instancePath: instancePath + "/place.status", schemaPath: "#/properties/place.status/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema', schema: schema17.properties["place.status"].if, parentSchema: schema17.properties["place.status"], data: data25 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data["place.reason"] !== void 0) {
      let data30 = data["place.reason"];
      if (typeof data30 !== "string" && !(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
        const err63 = { instancePath: instancePath + "/place.reason", schemaPath: "#/properties/place.reason/type", keyword: "type", params: { type: schema17.properties["place.reason"].type }, message: "must be string,object", schema: schema17.properties["place.reason"].type, parentSchema: schema17.properties["place.reason"], data: data30 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      const _errs85 = errors;
      let valid26 = true;
      const _errs86 = errors;
      if (!(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
        const err64 = {};
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
      var _valid4 = _errs86 === errors;
      errors = _errs85;
      if (vErrors !== null) {
        if (_errs85) {
          vErrors.length = _errs85;
        } else {
          vErrors = null;
        }
      }
      let ifClause4;
      if (_valid4) {
        const _errs88 = errors;
        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
          if (Object.keys(data30).length < 1) {
            const err65 = { instancePath: instancePath + "/place.reason", schemaPath: "#/properties/place.reason/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["place.reason"].then, data: data30 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          for (const key6 in data30) {
            if (!(key6 === "equals" || key6 === "in" || key6 === "known")) {
              const err66 = { instancePath: instancePath + "/place.reason", schemaPath: "#/properties/place.reason/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["place.reason"].then, data: data30 };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          }
          if (data30.equals !== void 0) {
            let data31 = data30.equals;
            if (!(data31 === "variable-without-value" || data31 === "provider-region-unset" || data31 === "module-not-fetched" || data31 === "module-argument-missing" || data31 === "data-source" || data31 === "computed" || data31 === "placeholder" || data31 === "not-declared" || data31 === "cycle" || data31 === "function-not-evaluated" || data31 === "invalid-expression" || data31 === "too-many-candidates" || data31 === "environment" || data31 === "budget" || data31 === "region-not-in-catalogue" || data31 === "type-not-in-catalogue" || data31 === "provider-not-in-catalogue" || data31 === "left-to-provider" || data31 === "placed-elsewhere" || data31 === "global-by-nature" || data31 === "cluster-not-declared")) {
              const err67 = { instancePath: instancePath + "/place.reason/equals", schemaPath: "#/properties/place.reason/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["place.reason"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["place.reason"].then.properties.equals.enum, parentSchema: schema17.properties["place.reason"].then.properties.equals, data: data31 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
          if (data30.in !== void 0) {
            let data32 = data30.in;
            if (Array.isArray(data32)) {
              if (data32.length < 1) {
                const err68 = { instancePath: instancePath + "/place.reason/in", schemaPath: "#/properties/place.reason/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["place.reason"].then.properties.in, data: data32 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              const len8 = data32.length;
              for (let i8 = 0; i8 < len8; i8++) {
                let data33 = data32[i8];
                if (!(data33 === "variable-without-value" || data33 === "provider-region-unset" || data33 === "module-not-fetched" || data33 === "module-argument-missing" || data33 === "data-source" || data33 === "computed" || data33 === "placeholder" || data33 === "not-declared" || data33 === "cycle" || data33 === "function-not-evaluated" || data33 === "invalid-expression" || data33 === "too-many-candidates" || data33 === "environment" || data33 === "budget" || data33 === "region-not-in-catalogue" || data33 === "type-not-in-catalogue" || data33 === "provider-not-in-catalogue" || data33 === "left-to-provider" || data33 === "placed-elsewhere" || data33 === "global-by-nature" || data33 === "cluster-not-declared")) {
                  const err69 = { instancePath: instancePath + "/place.reason/in/" + i8, schemaPath: "#/properties/place.reason/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["place.reason"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["place.reason"].then.properties.in.items.enum, parentSchema: schema17.properties["place.reason"].then.properties.in.items, data: data33 };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
            } else {
              const err70 = { instancePath: instancePath + "/place.reason/in", schemaPath: "#/properties/place.reason/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["place.reason"].then.properties.in.type, parentSchema: schema17.properties["place.reason"].then.properties.in, data: data32 };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
          if (data30.known !== void 0) {
            let data34 = data30.known;
            if (typeof data34 !== "boolean") {
              const err71 = { instancePath: instancePath + "/place.reason/known", schemaPath: "#/properties/place.reason/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["place.reason"].then.properties.known.type, parentSchema: schema17.properties["place.reason"].then.properties.known, data: data34 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          }
        } else {
          const err72 = { instancePath: instancePath + "/place.reason", schemaPath: "#/properties/place.reason/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["place.reason"].then.type, parentSchema: schema17.properties["place.reason"].then, data: data30 };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        var _valid4 = _errs88 === errors;
        valid26 = _valid4;
        ifClause4 = "then";
      } else {
        const _errs97 = errors;
        if (!(data30 === "variable-without-value" || data30 === "provider-region-unset" || data30 === "module-not-fetched" || data30 === "module-argument-missing" || data30 === "data-source" || data30 === "computed" || data30 === "placeholder" || data30 === "not-declared" || data30 === "cycle" || data30 === "function-not-evaluated" || data30 === "invalid-expression" || data30 === "too-many-candidates" || data30 === "environment" || data30 === "budget" || data30 === "region-not-in-catalogue" || data30 === "type-not-in-catalogue" || data30 === "provider-not-in-catalogue" || data30 === "left-to-provider" || data30 === "placed-elsewhere" || data30 === "global-by-nature" || data30 === "cluster-not-declared")) {
          const err73 = { instancePath: instancePath + "/place.reason", schemaPath: "#/properties/place.reason/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["place.reason"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["place.reason"].else.enum, parentSchema: schema17.properties["place.reason"].else, data: data30 };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        var _valid4 = _errs97 === errors;
        valid26 = _valid4;
        ifClause4 = "else";
      }
      if (!valid26) {
        const err74 = { instancePath: instancePath + "/place.reason", schemaPath: "#/properties/place.reason/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema', schema: schema17.properties["place.reason"].if, parentSchema: schema17.properties["place.reason"], data: data30 };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data["place.code"] !== void 0) {
      let data35 = data["place.code"];
      if (typeof data35 !== "string" && !(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
        const err75 = { instancePath: instancePath + "/place.code", schemaPath: "#/properties/place.code/type", keyword: "type", params: { type: schema17.properties["place.code"].type }, message: "must be string,object", schema: schema17.properties["place.code"].type, parentSchema: schema17.properties["place.code"], data: data35 };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
      const _errs100 = errors;
      let valid30 = true;
      const _errs101 = errors;
      if (!(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
        const err76 = {};
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
      var _valid5 = _errs101 === errors;
      errors = _errs100;
      if (vErrors !== null) {
        if (_errs100) {
          vErrors.length = _errs100;
        } else {
          vErrors = null;
        }
      }
      let ifClause5;
      if (_valid5) {
        const _errs103 = errors;
        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
          if (Object.keys(data35).length < 1) {
            const err77 = { instancePath: instancePath + "/place.code", schemaPath: "#/properties/place.code/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["place.code"].then, data: data35 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
          for (const key7 in data35) {
            if (!(key7 === "equals" || key7 === "in" || key7 === "starts-with" || key7 === "known")) {
              const err78 = { instancePath: instancePath + "/place.code", schemaPath: "#/properties/place.code/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["place.code"].then, data: data35 };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
          if (data35.equals !== void 0) {
            let data36 = data35.equals;
            if (typeof data36 !== "string") {
              const err79 = { instancePath: instancePath + "/place.code/equals", schemaPath: "#/properties/place.code/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["place.code"].then.properties.equals.type, parentSchema: schema17.properties["place.code"].then.properties.equals, data: data36 };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
          if (data35.in !== void 0) {
            let data37 = data35.in;
            if (Array.isArray(data37)) {
              if (data37.length < 1) {
                const err80 = { instancePath: instancePath + "/place.code/in", schemaPath: "#/properties/place.code/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["place.code"].then.properties.in, data: data37 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
              const len9 = data37.length;
              for (let i9 = 0; i9 < len9; i9++) {
                let data38 = data37[i9];
                if (typeof data38 !== "string") {
                  const err81 = { instancePath: instancePath + "/place.code/in/" + i9, schemaPath: "#/properties/place.code/then/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["place.code"].then.properties.in.items.type, parentSchema: schema17.properties["place.code"].then.properties.in.items, data: data38 };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
            } else {
              const err82 = { instancePath: instancePath + "/place.code/in", schemaPath: "#/properties/place.code/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["place.code"].then.properties.in.type, parentSchema: schema17.properties["place.code"].then.properties.in, data: data37 };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          }
          if (data35["starts-with"] !== void 0) {
            let data39 = data35["starts-with"];
            if (typeof data39 !== "string") {
              const err83 = { instancePath: instancePath + "/place.code/starts-with", schemaPath: "#/properties/place.code/then/properties/starts-with/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["place.code"].then.properties["starts-with"].type, parentSchema: schema17.properties["place.code"].then.properties["starts-with"], data: data39 };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
          if (data35.known !== void 0) {
            let data40 = data35.known;
            if (typeof data40 !== "boolean") {
              const err84 = { instancePath: instancePath + "/place.code/known", schemaPath: "#/properties/place.code/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["place.code"].then.properties.known.type, parentSchema: schema17.properties["place.code"].then.properties.known, data: data40 };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          }
        } else {
          const err85 = { instancePath: instancePath + "/place.code", schemaPath: "#/properties/place.code/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["place.code"].then.type, parentSchema: schema17.properties["place.code"].then, data: data35 };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        var _valid5 = _errs103 === errors;
        valid30 = _valid5;
        ifClause5 = "then";
      } else {
        const _errs116 = errors;
        if (typeof data35 !== "string") {
          const err86 = { instancePath: instancePath + "/place.code", schemaPath: "#/properties/place.code/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["place.code"].else.type, parentSchema: schema17.properties["place.code"].else, data: data35 };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        var _valid5 = _errs116 === errors;
        valid30 = _valid5;
        ifClause5 = "else";
      }
      if (!valid30) {
        const err87 = { instancePath: instancePath + "/place.code", schemaPath: "#/properties/place.code/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema', schema: schema17.properties["place.code"].if, parentSchema: schema17.properties["place.code"], data: data35 };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.party !== void 0) {
      let data41 = data.party;
      if (typeof data41 !== "string" && !(data41 && typeof data41 == "object" && !Array.isArray(data41))) {
        const err88 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/type", keyword: "type", params: { type: schema17.properties.party.type }, message: "must be string,object", schema: schema17.properties.party.type, parentSchema: schema17.properties.party, data: data41 };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
      const _errs120 = errors;
      let valid34 = true;
      const _errs121 = errors;
      if (!(data41 && typeof data41 == "object" && !Array.isArray(data41))) {
        const err89 = {};
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
      var _valid6 = _errs121 === errors;
      errors = _errs120;
      if (vErrors !== null) {
        if (_errs120) {
          vErrors.length = _errs120;
        } else {
          vErrors = null;
        }
      }
      let ifClause6;
      if (_valid6) {
        const _errs123 = errors;
        if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
          if (Object.keys(data41).length < 1) {
            const err90 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.party.then, data: data41 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
          for (const key8 in data41) {
            if (!(key8 === "equals" || key8 === "in" || key8 === "starts-with" || key8 === "known")) {
              const err91 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.party.then, data: data41 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          }
          if (data41.equals !== void 0) {
            let data42 = data41.equals;
            if (typeof data42 !== "string") {
              const err92 = { instancePath: instancePath + "/party/equals", schemaPath: "#/properties/party/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.party.then.properties.equals.type, parentSchema: schema17.properties.party.then.properties.equals, data: data42 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
          if (data41.in !== void 0) {
            let data43 = data41.in;
            if (Array.isArray(data43)) {
              if (data43.length < 1) {
                const err93 = { instancePath: instancePath + "/party/in", schemaPath: "#/properties/party/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.party.then.properties.in, data: data43 };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
              const len10 = data43.length;
              for (let i10 = 0; i10 < len10; i10++) {
                let data44 = data43[i10];
                if (typeof data44 !== "string") {
                  const err94 = { instancePath: instancePath + "/party/in/" + i10, schemaPath: "#/properties/party/then/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.party.then.properties.in.items.type, parentSchema: schema17.properties.party.then.properties.in.items, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              }
            } else {
              const err95 = { instancePath: instancePath + "/party/in", schemaPath: "#/properties/party/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.party.then.properties.in.type, parentSchema: schema17.properties.party.then.properties.in, data: data43 };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          }
          if (data41["starts-with"] !== void 0) {
            let data45 = data41["starts-with"];
            if (typeof data45 !== "string") {
              const err96 = { instancePath: instancePath + "/party/starts-with", schemaPath: "#/properties/party/then/properties/starts-with/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.party.then.properties["starts-with"].type, parentSchema: schema17.properties.party.then.properties["starts-with"], data: data45 };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          }
          if (data41.known !== void 0) {
            let data46 = data41.known;
            if (typeof data46 !== "boolean") {
              const err97 = { instancePath: instancePath + "/party/known", schemaPath: "#/properties/party/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.party.then.properties.known.type, parentSchema: schema17.properties.party.then.properties.known, data: data46 };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          }
        } else {
          const err98 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.party.then.type, parentSchema: schema17.properties.party.then, data: data41 };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        var _valid6 = _errs123 === errors;
        valid34 = _valid6;
        ifClause6 = "then";
      } else {
        const _errs136 = errors;
        if (typeof data41 !== "string") {
          const err99 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.party.else.type, parentSchema: schema17.properties.party.else, data: data41 };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
        var _valid6 = _errs136 === errors;
        valid34 = _valid6;
        ifClause6 = "else";
      }
      if (!valid34) {
        const err100 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema', schema: schema17.properties.party.if, parentSchema: schema17.properties.party, data: data41 };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
    if (data["party.country"] !== void 0) {
      let data47 = data["party.country"];
      if (typeof data47 !== "string" && !(data47 && typeof data47 == "object" && !Array.isArray(data47))) {
        const err101 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/type", keyword: "type", params: { type: schema17.properties["party.country"].type }, message: "must be string,object", schema: schema17.properties["party.country"].type, parentSchema: schema17.properties["party.country"], data: data47 };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
      const _errs140 = errors;
      let valid38 = true;
      const _errs141 = errors;
      if (!(data47 && typeof data47 == "object" && !Array.isArray(data47))) {
        const err102 = {};
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
      var _valid7 = _errs141 === errors;
      errors = _errs140;
      if (vErrors !== null) {
        if (_errs140) {
          vErrors.length = _errs140;
        } else {
          vErrors = null;
        }
      }
      let ifClause7;
      if (_valid7) {
        const _errs143 = errors;
        if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
          if (Object.keys(data47).length < 1) {
            const err103 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["party.country"].then, data: data47 };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          for (const key9 in data47) {
            if (!(key9 === "equals" || key9 === "in" || key9 === "within" || key9 === "outside" || key9 === "known")) {
              const err104 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["party.country"].then, data: data47 };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          }
          if (data47.equals !== void 0) {
            let data48 = data47.equals;
            if (typeof data48 === "string") {
              if (!pattern11.test(data48)) {
                const err105 = { instancePath: instancePath + "/party.country/equals", schemaPath: "#/properties/party.country/then/properties/equals/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema17.properties["party.country"].then.properties.equals, data: data48 };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            } else {
              const err106 = { instancePath: instancePath + "/party.country/equals", schemaPath: "#/properties/party.country/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.country"].then.properties.equals.type, parentSchema: schema17.properties["party.country"].then.properties.equals, data: data48 };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
          if (data47.in !== void 0) {
            let data49 = data47.in;
            if (Array.isArray(data49)) {
              if (data49.length < 1) {
                const err107 = { instancePath: instancePath + "/party.country/in", schemaPath: "#/properties/party.country/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["party.country"].then.properties.in, data: data49 };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
              const len11 = data49.length;
              for (let i11 = 0; i11 < len11; i11++) {
                let data50 = data49[i11];
                if (typeof data50 === "string") {
                  if (!pattern11.test(data50)) {
                    const err108 = { instancePath: instancePath + "/party.country/in/" + i11, schemaPath: "#/properties/party.country/then/properties/in/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema17.properties["party.country"].then.properties.in.items, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                } else {
                  const err109 = { instancePath: instancePath + "/party.country/in/" + i11, schemaPath: "#/properties/party.country/then/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.country"].then.properties.in.items.type, parentSchema: schema17.properties["party.country"].then.properties.in.items, data: data50 };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
              }
            } else {
              const err110 = { instancePath: instancePath + "/party.country/in", schemaPath: "#/properties/party.country/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["party.country"].then.properties.in.type, parentSchema: schema17.properties["party.country"].then.properties.in, data: data49 };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          }
          if (data47.within !== void 0) {
            let data51 = data47.within;
            if (typeof data51 !== "string" && !Array.isArray(data51)) {
              const err111 = { instancePath: instancePath + "/party.country/within", schemaPath: "#/properties/party.country/then/properties/within/type", keyword: "type", params: { type: schema17.properties["party.country"].then.properties.within.type }, message: "must be string,array", schema: schema17.properties["party.country"].then.properties.within.type, parentSchema: schema17.properties["party.country"].then.properties.within, data: data51 };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (Array.isArray(data51)) {
              if (data51.length < 1) {
                const err112 = { instancePath: instancePath + "/party.country/within", schemaPath: "#/properties/party.country/then/properties/within/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["party.country"].then.properties.within, data: data51 };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
              const len12 = data51.length;
              for (let i12 = 0; i12 < len12; i12++) {
                let data52 = data51[i12];
                if (typeof data52 !== "string") {
                  const err113 = { instancePath: instancePath + "/party.country/within/" + i12, schemaPath: "#/properties/party.country/then/properties/within/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.country"].then.properties.within.items.type, parentSchema: schema17.properties["party.country"].then.properties.within.items, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
              }
            }
          }
          if (data47.outside !== void 0) {
            let data53 = data47.outside;
            if (typeof data53 !== "string" && !Array.isArray(data53)) {
              const err114 = { instancePath: instancePath + "/party.country/outside", schemaPath: "#/properties/party.country/then/properties/outside/type", keyword: "type", params: { type: schema17.properties["party.country"].then.properties.outside.type }, message: "must be string,array", schema: schema17.properties["party.country"].then.properties.outside.type, parentSchema: schema17.properties["party.country"].then.properties.outside, data: data53 };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (Array.isArray(data53)) {
              if (data53.length < 1) {
                const err115 = { instancePath: instancePath + "/party.country/outside", schemaPath: "#/properties/party.country/then/properties/outside/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["party.country"].then.properties.outside, data: data53 };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              const len13 = data53.length;
              for (let i13 = 0; i13 < len13; i13++) {
                let data54 = data53[i13];
                if (typeof data54 !== "string") {
                  const err116 = { instancePath: instancePath + "/party.country/outside/" + i13, schemaPath: "#/properties/party.country/then/properties/outside/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.country"].then.properties.outside.items.type, parentSchema: schema17.properties["party.country"].then.properties.outside.items, data: data54 };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
              }
            }
          }
          if (data47.known !== void 0) {
            let data55 = data47.known;
            if (typeof data55 !== "boolean") {
              const err117 = { instancePath: instancePath + "/party.country/known", schemaPath: "#/properties/party.country/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.country"].then.properties.known.type, parentSchema: schema17.properties["party.country"].then.properties.known, data: data55 };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          }
        } else {
          const err118 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["party.country"].then.type, parentSchema: schema17.properties["party.country"].then, data: data47 };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        var _valid7 = _errs143 === errors;
        valid38 = _valid7;
        ifClause7 = "then";
      } else {
        const _errs162 = errors;
        if (typeof data47 === "string") {
          if (!pattern11.test(data47)) {
            const err119 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/else/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema17.properties["party.country"].else, data: data47 };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        } else {
          const err120 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["party.country"].else.type, parentSchema: schema17.properties["party.country"].else, data: data47 };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
        var _valid7 = _errs162 === errors;
        valid38 = _valid7;
        ifClause7 = "else";
      }
      if (!valid38) {
        const err121 = { instancePath: instancePath + "/party.country", schemaPath: "#/properties/party.country/if", keyword: "if", params: { failingKeyword: ifClause7 }, message: 'must match "' + ifClause7 + '" schema', schema: schema17.properties["party.country"].if, parentSchema: schema17.properties["party.country"], data: data47 };
        if (vErrors === null) {
          vErrors = [err121];
        } else {
          vErrors.push(err121);
        }
        errors++;
      }
    }
    if (data["party.agreed"] !== void 0) {
      let data56 = data["party.agreed"];
      if (typeof data56 !== "boolean" && !(data56 && typeof data56 == "object" && !Array.isArray(data56))) {
        const err122 = { instancePath: instancePath + "/party.agreed", schemaPath: "#/properties/party.agreed/type", keyword: "type", params: { type: schema17.properties["party.agreed"].type }, message: "must be boolean,object", schema: schema17.properties["party.agreed"].type, parentSchema: schema17.properties["party.agreed"], data: data56 };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
      const _errs166 = errors;
      let valid46 = true;
      const _errs167 = errors;
      if (!(data56 && typeof data56 == "object" && !Array.isArray(data56))) {
        const err123 = {};
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
      var _valid8 = _errs167 === errors;
      errors = _errs166;
      if (vErrors !== null) {
        if (_errs166) {
          vErrors.length = _errs166;
        } else {
          vErrors = null;
        }
      }
      let ifClause8;
      if (_valid8) {
        const _errs169 = errors;
        if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
          if (Object.keys(data56).length < 1) {
            const err124 = { instancePath: instancePath + "/party.agreed", schemaPath: "#/properties/party.agreed/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["party.agreed"].then, data: data56 };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
          for (const key10 in data56) {
            if (!(key10 === "equals" || key10 === "known")) {
              const err125 = { instancePath: instancePath + "/party.agreed", schemaPath: "#/properties/party.agreed/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["party.agreed"].then, data: data56 };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
          }
          if (data56.equals !== void 0) {
            let data57 = data56.equals;
            if (typeof data57 !== "boolean") {
              const err126 = { instancePath: instancePath + "/party.agreed/equals", schemaPath: "#/properties/party.agreed/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.agreed"].then.properties.equals.type, parentSchema: schema17.properties["party.agreed"].then.properties.equals, data: data57 };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
          }
          if (data56.known !== void 0) {
            let data58 = data56.known;
            if (typeof data58 !== "boolean") {
              const err127 = { instancePath: instancePath + "/party.agreed/known", schemaPath: "#/properties/party.agreed/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.agreed"].then.properties.known.type, parentSchema: schema17.properties["party.agreed"].then.properties.known, data: data58 };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
          }
        } else {
          const err128 = { instancePath: instancePath + "/party.agreed", schemaPath: "#/properties/party.agreed/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["party.agreed"].then.type, parentSchema: schema17.properties["party.agreed"].then, data: data56 };
          if (vErrors === null) {
            vErrors = [err128];
          } else {
            vErrors.push(err128);
          }
          errors++;
        }
        var _valid8 = _errs169 === errors;
        valid46 = _valid8;
        ifClause8 = "then";
      } else {
        const _errs176 = errors;
        if (typeof data56 !== "boolean") {
          const err129 = { instancePath: instancePath + "/party.agreed", schemaPath: "#/properties/party.agreed/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.agreed"].else.type, parentSchema: schema17.properties["party.agreed"].else, data: data56 };
          if (vErrors === null) {
            vErrors = [err129];
          } else {
            vErrors.push(err129);
          }
          errors++;
        }
        var _valid8 = _errs176 === errors;
        valid46 = _valid8;
        ifClause8 = "else";
      }
      if (!valid46) {
        const err130 = { instancePath: instancePath + "/party.agreed", schemaPath: "#/properties/party.agreed/if", keyword: "if", params: { failingKeyword: ifClause8 }, message: 'must match "' + ifClause8 + '" schema', schema: schema17.properties["party.agreed"].if, parentSchema: schema17.properties["party.agreed"], data: data56 };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      }
    }
    if (data["party.sovereign-claim"] !== void 0) {
      let data59 = data["party.sovereign-claim"];
      if (typeof data59 !== "boolean" && !(data59 && typeof data59 == "object" && !Array.isArray(data59))) {
        const err131 = { instancePath: instancePath + "/party.sovereign-claim", schemaPath: "#/properties/party.sovereign-claim/type", keyword: "type", params: { type: schema17.properties["party.sovereign-claim"].type }, message: "must be boolean,object", schema: schema17.properties["party.sovereign-claim"].type, parentSchema: schema17.properties["party.sovereign-claim"], data: data59 };
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
            const err133 = { instancePath: instancePath + "/party.sovereign-claim", schemaPath: "#/properties/party.sovereign-claim/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["party.sovereign-claim"].then, data: data59 };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
          for (const key11 in data59) {
            if (!(key11 === "equals" || key11 === "known")) {
              const err134 = { instancePath: instancePath + "/party.sovereign-claim", schemaPath: "#/properties/party.sovereign-claim/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["party.sovereign-claim"].then, data: data59 };
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
              const err135 = { instancePath: instancePath + "/party.sovereign-claim/equals", schemaPath: "#/properties/party.sovereign-claim/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.sovereign-claim"].then.properties.equals.type, parentSchema: schema17.properties["party.sovereign-claim"].then.properties.equals, data: data60 };
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
              const err136 = { instancePath: instancePath + "/party.sovereign-claim/known", schemaPath: "#/properties/party.sovereign-claim/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.sovereign-claim"].then.properties.known.type, parentSchema: schema17.properties["party.sovereign-claim"].then.properties.known, data: data61 };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
          }
        } else {
          const err137 = { instancePath: instancePath + "/party.sovereign-claim", schemaPath: "#/properties/party.sovereign-claim/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["party.sovereign-claim"].then.type, parentSchema: schema17.properties["party.sovereign-claim"].then, data: data59 };
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
          const err138 = { instancePath: instancePath + "/party.sovereign-claim", schemaPath: "#/properties/party.sovereign-claim/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["party.sovereign-claim"].else.type, parentSchema: schema17.properties["party.sovereign-claim"].else, data: data59 };
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
        const err139 = { instancePath: instancePath + "/party.sovereign-claim", schemaPath: "#/properties/party.sovereign-claim/if", keyword: "if", params: { failingKeyword: ifClause9 }, message: 'must match "' + ifClause9 + '" schema', schema: schema17.properties["party.sovereign-claim"].if, parentSchema: schema17.properties["party.sovereign-claim"], data: data59 };
        if (vErrors === null) {
          vErrors = [err139];
        } else {
          vErrors.push(err139);
        }
        errors++;
      }
    }
    if (data["resource.kind"] !== void 0) {
      let data62 = data["resource.kind"];
      if (typeof data62 !== "string" && !(data62 && typeof data62 == "object" && !Array.isArray(data62))) {
        const err140 = { instancePath: instancePath + "/resource.kind", schemaPath: "#/properties/resource.kind/type", keyword: "type", params: { type: schema17.properties["resource.kind"].type }, message: "must be string,object", schema: schema17.properties["resource.kind"].type, parentSchema: schema17.properties["resource.kind"], data: data62 };
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
            const err142 = { instancePath: instancePath + "/resource.kind", schemaPath: "#/properties/resource.kind/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["resource.kind"].then, data: data62 };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
          for (const key12 in data62) {
            if (!(key12 === "equals" || key12 === "in" || key12 === "known")) {
              const err143 = { instancePath: instancePath + "/resource.kind", schemaPath: "#/properties/resource.kind/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["resource.kind"].then, data: data62 };
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
            if (!(data63 === "resource" || data63 === "data" || data63 === "module" || data63 === "provider" || data63 === "backend" || data63 === "object")) {
              const err144 = { instancePath: instancePath + "/resource.kind/equals", schemaPath: "#/properties/resource.kind/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["resource.kind"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["resource.kind"].then.properties.equals.enum, parentSchema: schema17.properties["resource.kind"].then.properties.equals, data: data63 };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
          }
          if (data62.in !== void 0) {
            let data64 = data62.in;
            if (Array.isArray(data64)) {
              if (data64.length < 1) {
                const err145 = { instancePath: instancePath + "/resource.kind/in", schemaPath: "#/properties/resource.kind/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["resource.kind"].then.properties.in, data: data64 };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
              const len14 = data64.length;
              for (let i14 = 0; i14 < len14; i14++) {
                let data65 = data64[i14];
                if (!(data65 === "resource" || data65 === "data" || data65 === "module" || data65 === "provider" || data65 === "backend" || data65 === "object")) {
                  const err146 = { instancePath: instancePath + "/resource.kind/in/" + i14, schemaPath: "#/properties/resource.kind/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["resource.kind"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["resource.kind"].then.properties.in.items.enum, parentSchema: schema17.properties["resource.kind"].then.properties.in.items, data: data65 };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
              }
            } else {
              const err147 = { instancePath: instancePath + "/resource.kind/in", schemaPath: "#/properties/resource.kind/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["resource.kind"].then.properties.in.type, parentSchema: schema17.properties["resource.kind"].then.properties.in, data: data64 };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
          }
          if (data62.known !== void 0) {
            let data66 = data62.known;
            if (typeof data66 !== "boolean") {
              const err148 = { instancePath: instancePath + "/resource.kind/known", schemaPath: "#/properties/resource.kind/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["resource.kind"].then.properties.known.type, parentSchema: schema17.properties["resource.kind"].then.properties.known, data: data66 };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
          }
        } else {
          const err149 = { instancePath: instancePath + "/resource.kind", schemaPath: "#/properties/resource.kind/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["resource.kind"].then.type, parentSchema: schema17.properties["resource.kind"].then, data: data62 };
          if (vErrors === null) {
            vErrors = [err149];
          } else {
            vErrors.push(err149);
          }
          errors++;
        }
        var _valid10 = _errs197 === errors;
        valid50 = _valid10;
        ifClause10 = "then";
      } else {
        const _errs206 = errors;
        if (!(data62 === "resource" || data62 === "data" || data62 === "module" || data62 === "provider" || data62 === "backend" || data62 === "object")) {
          const err150 = { instancePath: instancePath + "/resource.kind", schemaPath: "#/properties/resource.kind/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["resource.kind"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["resource.kind"].else.enum, parentSchema: schema17.properties["resource.kind"].else, data: data62 };
          if (vErrors === null) {
            vErrors = [err150];
          } else {
            vErrors.push(err150);
          }
          errors++;
        }
        var _valid10 = _errs206 === errors;
        valid50 = _valid10;
        ifClause10 = "else";
      }
      if (!valid50) {
        const err151 = { instancePath: instancePath + "/resource.kind", schemaPath: "#/properties/resource.kind/if", keyword: "if", params: { failingKeyword: ifClause10 }, message: 'must match "' + ifClause10 + '" schema', schema: schema17.properties["resource.kind"].if, parentSchema: schema17.properties["resource.kind"], data: data62 };
        if (vErrors === null) {
          vErrors = [err151];
        } else {
          vErrors.push(err151);
        }
        errors++;
      }
    }
    if (data["resource.type"] !== void 0) {
      let data67 = data["resource.type"];
      if (typeof data67 !== "string" && !(data67 && typeof data67 == "object" && !Array.isArray(data67))) {
        const err152 = { instancePath: instancePath + "/resource.type", schemaPath: "#/properties/resource.type/type", keyword: "type", params: { type: schema17.properties["resource.type"].type }, message: "must be string,object", schema: schema17.properties["resource.type"].type, parentSchema: schema17.properties["resource.type"], data: data67 };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors++;
      }
      const _errs209 = errors;
      let valid54 = true;
      const _errs210 = errors;
      if (!(data67 && typeof data67 == "object" && !Array.isArray(data67))) {
        const err153 = {};
        if (vErrors === null) {
          vErrors = [err153];
        } else {
          vErrors.push(err153);
        }
        errors++;
      }
      var _valid11 = _errs210 === errors;
      errors = _errs209;
      if (vErrors !== null) {
        if (_errs209) {
          vErrors.length = _errs209;
        } else {
          vErrors = null;
        }
      }
      let ifClause11;
      if (_valid11) {
        const _errs212 = errors;
        if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
          if (Object.keys(data67).length < 1) {
            const err154 = { instancePath: instancePath + "/resource.type", schemaPath: "#/properties/resource.type/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["resource.type"].then, data: data67 };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
          for (const key13 in data67) {
            if (!(key13 === "equals" || key13 === "in" || key13 === "starts-with" || key13 === "known")) {
              const err155 = { instancePath: instancePath + "/resource.type", schemaPath: "#/properties/resource.type/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["resource.type"].then, data: data67 };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
          }
          if (data67.equals !== void 0) {
            let data68 = data67.equals;
            if (typeof data68 !== "string") {
              const err156 = { instancePath: instancePath + "/resource.type/equals", schemaPath: "#/properties/resource.type/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["resource.type"].then.properties.equals.type, parentSchema: schema17.properties["resource.type"].then.properties.equals, data: data68 };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
          }
          if (data67.in !== void 0) {
            let data69 = data67.in;
            if (Array.isArray(data69)) {
              if (data69.length < 1) {
                const err157 = { instancePath: instancePath + "/resource.type/in", schemaPath: "#/properties/resource.type/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["resource.type"].then.properties.in, data: data69 };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
              const len15 = data69.length;
              for (let i15 = 0; i15 < len15; i15++) {
                let data70 = data69[i15];
                if (typeof data70 !== "string") {
                  const err158 = { instancePath: instancePath + "/resource.type/in/" + i15, schemaPath: "#/properties/resource.type/then/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["resource.type"].then.properties.in.items.type, parentSchema: schema17.properties["resource.type"].then.properties.in.items, data: data70 };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
              }
            } else {
              const err159 = { instancePath: instancePath + "/resource.type/in", schemaPath: "#/properties/resource.type/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["resource.type"].then.properties.in.type, parentSchema: schema17.properties["resource.type"].then.properties.in, data: data69 };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
          }
          if (data67["starts-with"] !== void 0) {
            let data71 = data67["starts-with"];
            if (typeof data71 !== "string") {
              const err160 = { instancePath: instancePath + "/resource.type/starts-with", schemaPath: "#/properties/resource.type/then/properties/starts-with/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["resource.type"].then.properties["starts-with"].type, parentSchema: schema17.properties["resource.type"].then.properties["starts-with"], data: data71 };
              if (vErrors === null) {
                vErrors = [err160];
              } else {
                vErrors.push(err160);
              }
              errors++;
            }
          }
          if (data67.known !== void 0) {
            let data72 = data67.known;
            if (typeof data72 !== "boolean") {
              const err161 = { instancePath: instancePath + "/resource.type/known", schemaPath: "#/properties/resource.type/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["resource.type"].then.properties.known.type, parentSchema: schema17.properties["resource.type"].then.properties.known, data: data72 };
              if (vErrors === null) {
                vErrors = [err161];
              } else {
                vErrors.push(err161);
              }
              errors++;
            }
          }
        } else {
          const err162 = { instancePath: instancePath + "/resource.type", schemaPath: "#/properties/resource.type/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["resource.type"].then.type, parentSchema: schema17.properties["resource.type"].then, data: data67 };
          if (vErrors === null) {
            vErrors = [err162];
          } else {
            vErrors.push(err162);
          }
          errors++;
        }
        var _valid11 = _errs212 === errors;
        valid54 = _valid11;
        ifClause11 = "then";
      } else {
        const _errs225 = errors;
        if (typeof data67 !== "string") {
          const err163 = { instancePath: instancePath + "/resource.type", schemaPath: "#/properties/resource.type/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["resource.type"].else.type, parentSchema: schema17.properties["resource.type"].else, data: data67 };
          if (vErrors === null) {
            vErrors = [err163];
          } else {
            vErrors.push(err163);
          }
          errors++;
        }
        var _valid11 = _errs225 === errors;
        valid54 = _valid11;
        ifClause11 = "else";
      }
      if (!valid54) {
        const err164 = { instancePath: instancePath + "/resource.type", schemaPath: "#/properties/resource.type/if", keyword: "if", params: { failingKeyword: ifClause11 }, message: 'must match "' + ifClause11 + '" schema', schema: schema17.properties["resource.type"].if, parentSchema: schema17.properties["resource.type"], data: data67 };
        if (vErrors === null) {
          vErrors = [err164];
        } else {
          vErrors.push(err164);
        }
        errors++;
      }
    }
    if (data["resource.presence"] !== void 0) {
      let data73 = data["resource.presence"];
      if (typeof data73 !== "string" && !(data73 && typeof data73 == "object" && !Array.isArray(data73))) {
        const err165 = { instancePath: instancePath + "/resource.presence", schemaPath: "#/properties/resource.presence/type", keyword: "type", params: { type: schema17.properties["resource.presence"].type }, message: "must be string,object", schema: schema17.properties["resource.presence"].type, parentSchema: schema17.properties["resource.presence"], data: data73 };
        if (vErrors === null) {
          vErrors = [err165];
        } else {
          vErrors.push(err165);
        }
        errors++;
      }
      const _errs229 = errors;
      let valid58 = true;
      const _errs230 = errors;
      if (!(data73 && typeof data73 == "object" && !Array.isArray(data73))) {
        const err166 = {};
        if (vErrors === null) {
          vErrors = [err166];
        } else {
          vErrors.push(err166);
        }
        errors++;
      }
      var _valid12 = _errs230 === errors;
      errors = _errs229;
      if (vErrors !== null) {
        if (_errs229) {
          vErrors.length = _errs229;
        } else {
          vErrors = null;
        }
      }
      let ifClause12;
      if (_valid12) {
        const _errs232 = errors;
        if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
          if (Object.keys(data73).length < 1) {
            const err167 = { instancePath: instancePath + "/resource.presence", schemaPath: "#/properties/resource.presence/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["resource.presence"].then, data: data73 };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
          for (const key14 in data73) {
            if (!(key14 === "equals" || key14 === "in" || key14 === "known")) {
              const err168 = { instancePath: instancePath + "/resource.presence", schemaPath: "#/properties/resource.presence/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["resource.presence"].then, data: data73 };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
          }
          if (data73.equals !== void 0) {
            let data74 = data73.equals;
            if (!(data74 === "certain" || data74 === "possible")) {
              const err169 = { instancePath: instancePath + "/resource.presence/equals", schemaPath: "#/properties/resource.presence/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["resource.presence"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["resource.presence"].then.properties.equals.enum, parentSchema: schema17.properties["resource.presence"].then.properties.equals, data: data74 };
              if (vErrors === null) {
                vErrors = [err169];
              } else {
                vErrors.push(err169);
              }
              errors++;
            }
          }
          if (data73.in !== void 0) {
            let data75 = data73.in;
            if (Array.isArray(data75)) {
              if (data75.length < 1) {
                const err170 = { instancePath: instancePath + "/resource.presence/in", schemaPath: "#/properties/resource.presence/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["resource.presence"].then.properties.in, data: data75 };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
              const len16 = data75.length;
              for (let i16 = 0; i16 < len16; i16++) {
                let data76 = data75[i16];
                if (!(data76 === "certain" || data76 === "possible")) {
                  const err171 = { instancePath: instancePath + "/resource.presence/in/" + i16, schemaPath: "#/properties/resource.presence/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["resource.presence"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["resource.presence"].then.properties.in.items.enum, parentSchema: schema17.properties["resource.presence"].then.properties.in.items, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
              }
            } else {
              const err172 = { instancePath: instancePath + "/resource.presence/in", schemaPath: "#/properties/resource.presence/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["resource.presence"].then.properties.in.type, parentSchema: schema17.properties["resource.presence"].then.properties.in, data: data75 };
              if (vErrors === null) {
                vErrors = [err172];
              } else {
                vErrors.push(err172);
              }
              errors++;
            }
          }
          if (data73.known !== void 0) {
            let data77 = data73.known;
            if (typeof data77 !== "boolean") {
              const err173 = { instancePath: instancePath + "/resource.presence/known", schemaPath: "#/properties/resource.presence/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["resource.presence"].then.properties.known.type, parentSchema: schema17.properties["resource.presence"].then.properties.known, data: data77 };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
          }
        } else {
          const err174 = { instancePath: instancePath + "/resource.presence", schemaPath: "#/properties/resource.presence/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["resource.presence"].then.type, parentSchema: schema17.properties["resource.presence"].then, data: data73 };
          if (vErrors === null) {
            vErrors = [err174];
          } else {
            vErrors.push(err174);
          }
          errors++;
        }
        var _valid12 = _errs232 === errors;
        valid58 = _valid12;
        ifClause12 = "then";
      } else {
        const _errs241 = errors;
        if (!(data73 === "certain" || data73 === "possible")) {
          const err175 = { instancePath: instancePath + "/resource.presence", schemaPath: "#/properties/resource.presence/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["resource.presence"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["resource.presence"].else.enum, parentSchema: schema17.properties["resource.presence"].else, data: data73 };
          if (vErrors === null) {
            vErrors = [err175];
          } else {
            vErrors.push(err175);
          }
          errors++;
        }
        var _valid12 = _errs241 === errors;
        valid58 = _valid12;
        ifClause12 = "else";
      }
      if (!valid58) {
        const err176 = { instancePath: instancePath + "/resource.presence", schemaPath: "#/properties/resource.presence/if", keyword: "if", params: { failingKeyword: ifClause12 }, message: 'must match "' + ifClause12 + '" schema', schema: schema17.properties["resource.presence"].if, parentSchema: schema17.properties["resource.presence"], data: data73 };
        if (vErrors === null) {
          vErrors = [err176];
        } else {
          vErrors.push(err176);
        }
        errors++;
      }
    }
    if (data.system !== void 0) {
      let data78 = data.system;
      if (typeof data78 !== "string" && !(data78 && typeof data78 == "object" && !Array.isArray(data78))) {
        const err177 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: schema17.properties.system.type }, message: "must be string,object", schema: schema17.properties.system.type, parentSchema: schema17.properties.system, data: data78 };
        if (vErrors === null) {
          vErrors = [err177];
        } else {
          vErrors.push(err177);
        }
        errors++;
      }
      const _errs244 = errors;
      let valid62 = true;
      const _errs245 = errors;
      if (!(data78 && typeof data78 == "object" && !Array.isArray(data78))) {
        const err178 = {};
        if (vErrors === null) {
          vErrors = [err178];
        } else {
          vErrors.push(err178);
        }
        errors++;
      }
      var _valid13 = _errs245 === errors;
      errors = _errs244;
      if (vErrors !== null) {
        if (_errs244) {
          vErrors.length = _errs244;
        } else {
          vErrors = null;
        }
      }
      let ifClause13;
      if (_valid13) {
        const _errs247 = errors;
        if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
          if (Object.keys(data78).length < 1) {
            const err179 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.system.then, data: data78 };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
          for (const key15 in data78) {
            if (!(key15 === "equals" || key15 === "in" || key15 === "starts-with" || key15 === "known")) {
              const err180 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.system.then, data: data78 };
              if (vErrors === null) {
                vErrors = [err180];
              } else {
                vErrors.push(err180);
              }
              errors++;
            }
          }
          if (data78.equals !== void 0) {
            let data79 = data78.equals;
            if (typeof data79 !== "string") {
              const err181 = { instancePath: instancePath + "/system/equals", schemaPath: "#/properties/system/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.system.then.properties.equals.type, parentSchema: schema17.properties.system.then.properties.equals, data: data79 };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
          }
          if (data78.in !== void 0) {
            let data80 = data78.in;
            if (Array.isArray(data80)) {
              if (data80.length < 1) {
                const err182 = { instancePath: instancePath + "/system/in", schemaPath: "#/properties/system/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties.system.then.properties.in, data: data80 };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
              const len17 = data80.length;
              for (let i17 = 0; i17 < len17; i17++) {
                let data81 = data80[i17];
                if (typeof data81 !== "string") {
                  const err183 = { instancePath: instancePath + "/system/in/" + i17, schemaPath: "#/properties/system/then/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.system.then.properties.in.items.type, parentSchema: schema17.properties.system.then.properties.in.items, data: data81 };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
              }
            } else {
              const err184 = { instancePath: instancePath + "/system/in", schemaPath: "#/properties/system/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.system.then.properties.in.type, parentSchema: schema17.properties.system.then.properties.in, data: data80 };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
          }
          if (data78["starts-with"] !== void 0) {
            let data82 = data78["starts-with"];
            if (typeof data82 !== "string") {
              const err185 = { instancePath: instancePath + "/system/starts-with", schemaPath: "#/properties/system/then/properties/starts-with/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.system.then.properties["starts-with"].type, parentSchema: schema17.properties.system.then.properties["starts-with"], data: data82 };
              if (vErrors === null) {
                vErrors = [err185];
              } else {
                vErrors.push(err185);
              }
              errors++;
            }
          }
          if (data78.known !== void 0) {
            let data83 = data78.known;
            if (typeof data83 !== "boolean") {
              const err186 = { instancePath: instancePath + "/system/known", schemaPath: "#/properties/system/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.system.then.properties.known.type, parentSchema: schema17.properties.system.then.properties.known, data: data83 };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
          }
        } else {
          const err187 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.system.then.type, parentSchema: schema17.properties.system.then, data: data78 };
          if (vErrors === null) {
            vErrors = [err187];
          } else {
            vErrors.push(err187);
          }
          errors++;
        }
        var _valid13 = _errs247 === errors;
        valid62 = _valid13;
        ifClause13 = "then";
      } else {
        const _errs260 = errors;
        if (typeof data78 !== "string") {
          const err188 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.system.else.type, parentSchema: schema17.properties.system.else, data: data78 };
          if (vErrors === null) {
            vErrors = [err188];
          } else {
            vErrors.push(err188);
          }
          errors++;
        }
        var _valid13 = _errs260 === errors;
        valid62 = _valid13;
        ifClause13 = "else";
      }
      if (!valid62) {
        const err189 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/if", keyword: "if", params: { failingKeyword: ifClause13 }, message: 'must match "' + ifClause13 + '" schema', schema: schema17.properties.system.if, parentSchema: schema17.properties.system, data: data78 };
        if (vErrors === null) {
          vErrors = [err189];
        } else {
          vErrors.push(err189);
        }
        errors++;
      }
    }
    if (data["system.material"] !== void 0) {
      let data84 = data["system.material"];
      if (typeof data84 !== "boolean" && !(data84 && typeof data84 == "object" && !Array.isArray(data84))) {
        const err190 = { instancePath: instancePath + "/system.material", schemaPath: "#/properties/system.material/type", keyword: "type", params: { type: schema17.properties["system.material"].type }, message: "must be boolean,object", schema: schema17.properties["system.material"].type, parentSchema: schema17.properties["system.material"], data: data84 };
        if (vErrors === null) {
          vErrors = [err190];
        } else {
          vErrors.push(err190);
        }
        errors++;
      }
      const _errs264 = errors;
      let valid66 = true;
      const _errs265 = errors;
      if (!(data84 && typeof data84 == "object" && !Array.isArray(data84))) {
        const err191 = {};
        if (vErrors === null) {
          vErrors = [err191];
        } else {
          vErrors.push(err191);
        }
        errors++;
      }
      var _valid14 = _errs265 === errors;
      errors = _errs264;
      if (vErrors !== null) {
        if (_errs264) {
          vErrors.length = _errs264;
        } else {
          vErrors = null;
        }
      }
      let ifClause14;
      if (_valid14) {
        const _errs267 = errors;
        if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
          if (Object.keys(data84).length < 1) {
            const err192 = { instancePath: instancePath + "/system.material", schemaPath: "#/properties/system.material/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.material"].then, data: data84 };
            if (vErrors === null) {
              vErrors = [err192];
            } else {
              vErrors.push(err192);
            }
            errors++;
          }
          for (const key16 in data84) {
            if (!(key16 === "equals" || key16 === "known")) {
              const err193 = { instancePath: instancePath + "/system.material", schemaPath: "#/properties/system.material/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.material"].then, data: data84 };
              if (vErrors === null) {
                vErrors = [err193];
              } else {
                vErrors.push(err193);
              }
              errors++;
            }
          }
          if (data84.equals !== void 0) {
            let data85 = data84.equals;
            if (typeof data85 !== "boolean") {
              const err194 = { instancePath: instancePath + "/system.material/equals", schemaPath: "#/properties/system.material/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.material"].then.properties.equals.type, parentSchema: schema17.properties["system.material"].then.properties.equals, data: data85 };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
            }
          }
          if (data84.known !== void 0) {
            let data86 = data84.known;
            if (typeof data86 !== "boolean") {
              const err195 = { instancePath: instancePath + "/system.material/known", schemaPath: "#/properties/system.material/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.material"].then.properties.known.type, parentSchema: schema17.properties["system.material"].then.properties.known, data: data86 };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
          }
        } else {
          const err196 = { instancePath: instancePath + "/system.material", schemaPath: "#/properties/system.material/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.material"].then.type, parentSchema: schema17.properties["system.material"].then, data: data84 };
          if (vErrors === null) {
            vErrors = [err196];
          } else {
            vErrors.push(err196);
          }
          errors++;
        }
        var _valid14 = _errs267 === errors;
        valid66 = _valid14;
        ifClause14 = "then";
      } else {
        const _errs274 = errors;
        if (typeof data84 !== "boolean") {
          const err197 = { instancePath: instancePath + "/system.material", schemaPath: "#/properties/system.material/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.material"].else.type, parentSchema: schema17.properties["system.material"].else, data: data84 };
          if (vErrors === null) {
            vErrors = [err197];
          } else {
            vErrors.push(err197);
          }
          errors++;
        }
        var _valid14 = _errs274 === errors;
        valid66 = _valid14;
        ifClause14 = "else";
      }
      if (!valid66) {
        const err198 = { instancePath: instancePath + "/system.material", schemaPath: "#/properties/system.material/if", keyword: "if", params: { failingKeyword: ifClause14 }, message: 'must match "' + ifClause14 + '" schema', schema: schema17.properties["system.material"].if, parentSchema: schema17.properties["system.material"], data: data84 };
        if (vErrors === null) {
          vErrors = [err198];
        } else {
          vErrors.push(err198);
        }
        errors++;
      }
    }
    if (data["system.rubricering"] !== void 0) {
      let data87 = data["system.rubricering"];
      if (typeof data87 !== "string" && !(data87 && typeof data87 == "object" && !Array.isArray(data87))) {
        const err199 = { instancePath: instancePath + "/system.rubricering", schemaPath: "#/properties/system.rubricering/type", keyword: "type", params: { type: schema17.properties["system.rubricering"].type }, message: "must be string,object", schema: schema17.properties["system.rubricering"].type, parentSchema: schema17.properties["system.rubricering"], data: data87 };
        if (vErrors === null) {
          vErrors = [err199];
        } else {
          vErrors.push(err199);
        }
        errors++;
      }
      const _errs278 = errors;
      let valid68 = true;
      const _errs279 = errors;
      if (!(data87 && typeof data87 == "object" && !Array.isArray(data87))) {
        const err200 = {};
        if (vErrors === null) {
          vErrors = [err200];
        } else {
          vErrors.push(err200);
        }
        errors++;
      }
      var _valid15 = _errs279 === errors;
      errors = _errs278;
      if (vErrors !== null) {
        if (_errs278) {
          vErrors.length = _errs278;
        } else {
          vErrors = null;
        }
      }
      let ifClause15;
      if (_valid15) {
        const _errs281 = errors;
        if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
          if (Object.keys(data87).length < 1) {
            const err201 = { instancePath: instancePath + "/system.rubricering", schemaPath: "#/properties/system.rubricering/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.rubricering"].then, data: data87 };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
          for (const key17 in data87) {
            if (!(key17 === "equals" || key17 === "in" || key17 === "at-least" || key17 === "at-most" || key17 === "known")) {
              const err202 = { instancePath: instancePath + "/system.rubricering", schemaPath: "#/properties/system.rubricering/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.rubricering"].then, data: data87 };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
          }
          if (data87.equals !== void 0) {
            let data88 = data87.equals;
            if (!(data88 === "ongerubriceerd" || data88 === "departementaal-vertrouwelijk" || data88 === "stg-confidentieel" || data88 === "stg-geheim" || data88 === "stg-zeer-geheim")) {
              const err203 = { instancePath: instancePath + "/system.rubricering/equals", schemaPath: "#/properties/system.rubricering/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.rubricering"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.rubricering"].then.properties.equals.enum, parentSchema: schema17.properties["system.rubricering"].then.properties.equals, data: data88 };
              if (vErrors === null) {
                vErrors = [err203];
              } else {
                vErrors.push(err203);
              }
              errors++;
            }
          }
          if (data87.in !== void 0) {
            let data89 = data87.in;
            if (Array.isArray(data89)) {
              if (data89.length < 1) {
                const err204 = { instancePath: instancePath + "/system.rubricering/in", schemaPath: "#/properties/system.rubricering/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.rubricering"].then.properties.in, data: data89 };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
              const len18 = data89.length;
              for (let i18 = 0; i18 < len18; i18++) {
                let data90 = data89[i18];
                if (!(data90 === "ongerubriceerd" || data90 === "departementaal-vertrouwelijk" || data90 === "stg-confidentieel" || data90 === "stg-geheim" || data90 === "stg-zeer-geheim")) {
                  const err205 = { instancePath: instancePath + "/system.rubricering/in/" + i18, schemaPath: "#/properties/system.rubricering/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.rubricering"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.rubricering"].then.properties.in.items.enum, parentSchema: schema17.properties["system.rubricering"].then.properties.in.items, data: data90 };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
              }
            } else {
              const err206 = { instancePath: instancePath + "/system.rubricering/in", schemaPath: "#/properties/system.rubricering/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.rubricering"].then.properties.in.type, parentSchema: schema17.properties["system.rubricering"].then.properties.in, data: data89 };
              if (vErrors === null) {
                vErrors = [err206];
              } else {
                vErrors.push(err206);
              }
              errors++;
            }
          }
          if (data87["at-least"] !== void 0) {
            let data91 = data87["at-least"];
            if (!(data91 === "ongerubriceerd" || data91 === "departementaal-vertrouwelijk" || data91 === "stg-confidentieel" || data91 === "stg-geheim" || data91 === "stg-zeer-geheim")) {
              const err207 = { instancePath: instancePath + "/system.rubricering/at-least", schemaPath: "#/properties/system.rubricering/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.rubricering"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.rubricering"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.rubricering"].then.properties["at-least"], data: data91 };
              if (vErrors === null) {
                vErrors = [err207];
              } else {
                vErrors.push(err207);
              }
              errors++;
            }
          }
          if (data87["at-most"] !== void 0) {
            let data92 = data87["at-most"];
            if (!(data92 === "ongerubriceerd" || data92 === "departementaal-vertrouwelijk" || data92 === "stg-confidentieel" || data92 === "stg-geheim" || data92 === "stg-zeer-geheim")) {
              const err208 = { instancePath: instancePath + "/system.rubricering/at-most", schemaPath: "#/properties/system.rubricering/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.rubricering"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.rubricering"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.rubricering"].then.properties["at-most"], data: data92 };
              if (vErrors === null) {
                vErrors = [err208];
              } else {
                vErrors.push(err208);
              }
              errors++;
            }
          }
          if (data87.known !== void 0) {
            let data93 = data87.known;
            if (typeof data93 !== "boolean") {
              const err209 = { instancePath: instancePath + "/system.rubricering/known", schemaPath: "#/properties/system.rubricering/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.rubricering"].then.properties.known.type, parentSchema: schema17.properties["system.rubricering"].then.properties.known, data: data93 };
              if (vErrors === null) {
                vErrors = [err209];
              } else {
                vErrors.push(err209);
              }
              errors++;
            }
          }
        } else {
          const err210 = { instancePath: instancePath + "/system.rubricering", schemaPath: "#/properties/system.rubricering/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.rubricering"].then.type, parentSchema: schema17.properties["system.rubricering"].then, data: data87 };
          if (vErrors === null) {
            vErrors = [err210];
          } else {
            vErrors.push(err210);
          }
          errors++;
        }
        var _valid15 = _errs281 === errors;
        valid68 = _valid15;
        ifClause15 = "then";
      } else {
        const _errs292 = errors;
        if (!(data87 === "ongerubriceerd" || data87 === "departementaal-vertrouwelijk" || data87 === "stg-confidentieel" || data87 === "stg-geheim" || data87 === "stg-zeer-geheim")) {
          const err211 = { instancePath: instancePath + "/system.rubricering", schemaPath: "#/properties/system.rubricering/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.rubricering"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.rubricering"].else.enum, parentSchema: schema17.properties["system.rubricering"].else, data: data87 };
          if (vErrors === null) {
            vErrors = [err211];
          } else {
            vErrors.push(err211);
          }
          errors++;
        }
        var _valid15 = _errs292 === errors;
        valid68 = _valid15;
        ifClause15 = "else";
      }
      if (!valid68) {
        const err212 = { instancePath: instancePath + "/system.rubricering", schemaPath: "#/properties/system.rubricering/if", keyword: "if", params: { failingKeyword: ifClause15 }, message: 'must match "' + ifClause15 + '" schema', schema: schema17.properties["system.rubricering"].if, parentSchema: schema17.properties["system.rubricering"], data: data87 };
        if (vErrors === null) {
          vErrors = [err212];
        } else {
          vErrors.push(err212);
        }
        errors++;
      }
    }
    if (data["system.tbb"] !== void 0) {
      let data94 = data["system.tbb"];
      if (typeof data94 !== "string" && !(data94 && typeof data94 == "object" && !Array.isArray(data94))) {
        const err213 = { instancePath: instancePath + "/system.tbb", schemaPath: "#/properties/system.tbb/type", keyword: "type", params: { type: schema17.properties["system.tbb"].type }, message: "must be string,object", schema: schema17.properties["system.tbb"].type, parentSchema: schema17.properties["system.tbb"], data: data94 };
        if (vErrors === null) {
          vErrors = [err213];
        } else {
          vErrors.push(err213);
        }
        errors++;
      }
      const _errs295 = errors;
      let valid72 = true;
      const _errs296 = errors;
      if (!(data94 && typeof data94 == "object" && !Array.isArray(data94))) {
        const err214 = {};
        if (vErrors === null) {
          vErrors = [err214];
        } else {
          vErrors.push(err214);
        }
        errors++;
      }
      var _valid16 = _errs296 === errors;
      errors = _errs295;
      if (vErrors !== null) {
        if (_errs295) {
          vErrors.length = _errs295;
        } else {
          vErrors = null;
        }
      }
      let ifClause16;
      if (_valid16) {
        const _errs298 = errors;
        if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
          if (Object.keys(data94).length < 1) {
            const err215 = { instancePath: instancePath + "/system.tbb", schemaPath: "#/properties/system.tbb/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.tbb"].then, data: data94 };
            if (vErrors === null) {
              vErrors = [err215];
            } else {
              vErrors.push(err215);
            }
            errors++;
          }
          for (const key18 in data94) {
            if (!(key18 === "equals" || key18 === "in" || key18 === "at-least" || key18 === "at-most" || key18 === "known")) {
              const err216 = { instancePath: instancePath + "/system.tbb", schemaPath: "#/properties/system.tbb/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.tbb"].then, data: data94 };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          }
          if (data94.equals !== void 0) {
            let data95 = data94.equals;
            if (!(data95 === "tbb-4" || data95 === "tbb-3" || data95 === "tbb-2" || data95 === "tbb-1")) {
              const err217 = { instancePath: instancePath + "/system.tbb/equals", schemaPath: "#/properties/system.tbb/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.tbb"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.tbb"].then.properties.equals.enum, parentSchema: schema17.properties["system.tbb"].then.properties.equals, data: data95 };
              if (vErrors === null) {
                vErrors = [err217];
              } else {
                vErrors.push(err217);
              }
              errors++;
            }
          }
          if (data94.in !== void 0) {
            let data96 = data94.in;
            if (Array.isArray(data96)) {
              if (data96.length < 1) {
                const err218 = { instancePath: instancePath + "/system.tbb/in", schemaPath: "#/properties/system.tbb/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.tbb"].then.properties.in, data: data96 };
                if (vErrors === null) {
                  vErrors = [err218];
                } else {
                  vErrors.push(err218);
                }
                errors++;
              }
              const len19 = data96.length;
              for (let i19 = 0; i19 < len19; i19++) {
                let data97 = data96[i19];
                if (!(data97 === "tbb-4" || data97 === "tbb-3" || data97 === "tbb-2" || data97 === "tbb-1")) {
                  const err219 = { instancePath: instancePath + "/system.tbb/in/" + i19, schemaPath: "#/properties/system.tbb/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.tbb"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.tbb"].then.properties.in.items.enum, parentSchema: schema17.properties["system.tbb"].then.properties.in.items, data: data97 };
                  if (vErrors === null) {
                    vErrors = [err219];
                  } else {
                    vErrors.push(err219);
                  }
                  errors++;
                }
              }
            } else {
              const err220 = { instancePath: instancePath + "/system.tbb/in", schemaPath: "#/properties/system.tbb/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.tbb"].then.properties.in.type, parentSchema: schema17.properties["system.tbb"].then.properties.in, data: data96 };
              if (vErrors === null) {
                vErrors = [err220];
              } else {
                vErrors.push(err220);
              }
              errors++;
            }
          }
          if (data94["at-least"] !== void 0) {
            let data98 = data94["at-least"];
            if (!(data98 === "tbb-4" || data98 === "tbb-3" || data98 === "tbb-2" || data98 === "tbb-1")) {
              const err221 = { instancePath: instancePath + "/system.tbb/at-least", schemaPath: "#/properties/system.tbb/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.tbb"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.tbb"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.tbb"].then.properties["at-least"], data: data98 };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
          }
          if (data94["at-most"] !== void 0) {
            let data99 = data94["at-most"];
            if (!(data99 === "tbb-4" || data99 === "tbb-3" || data99 === "tbb-2" || data99 === "tbb-1")) {
              const err222 = { instancePath: instancePath + "/system.tbb/at-most", schemaPath: "#/properties/system.tbb/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.tbb"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.tbb"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.tbb"].then.properties["at-most"], data: data99 };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
            }
          }
          if (data94.known !== void 0) {
            let data100 = data94.known;
            if (typeof data100 !== "boolean") {
              const err223 = { instancePath: instancePath + "/system.tbb/known", schemaPath: "#/properties/system.tbb/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.tbb"].then.properties.known.type, parentSchema: schema17.properties["system.tbb"].then.properties.known, data: data100 };
              if (vErrors === null) {
                vErrors = [err223];
              } else {
                vErrors.push(err223);
              }
              errors++;
            }
          }
        } else {
          const err224 = { instancePath: instancePath + "/system.tbb", schemaPath: "#/properties/system.tbb/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.tbb"].then.type, parentSchema: schema17.properties["system.tbb"].then, data: data94 };
          if (vErrors === null) {
            vErrors = [err224];
          } else {
            vErrors.push(err224);
          }
          errors++;
        }
        var _valid16 = _errs298 === errors;
        valid72 = _valid16;
        ifClause16 = "then";
      } else {
        const _errs309 = errors;
        if (!(data94 === "tbb-4" || data94 === "tbb-3" || data94 === "tbb-2" || data94 === "tbb-1")) {
          const err225 = { instancePath: instancePath + "/system.tbb", schemaPath: "#/properties/system.tbb/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.tbb"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.tbb"].else.enum, parentSchema: schema17.properties["system.tbb"].else, data: data94 };
          if (vErrors === null) {
            vErrors = [err225];
          } else {
            vErrors.push(err225);
          }
          errors++;
        }
        var _valid16 = _errs309 === errors;
        valid72 = _valid16;
        ifClause16 = "else";
      }
      if (!valid72) {
        const err226 = { instancePath: instancePath + "/system.tbb", schemaPath: "#/properties/system.tbb/if", keyword: "if", params: { failingKeyword: ifClause16 }, message: 'must match "' + ifClause16 + '" schema', schema: schema17.properties["system.tbb"].if, parentSchema: schema17.properties["system.tbb"], data: data94 };
        if (vErrors === null) {
          vErrors = [err226];
        } else {
          vErrors.push(err226);
        }
        errors++;
      }
    }
    if (data["system.beschikbaarheid"] !== void 0) {
      let data101 = data["system.beschikbaarheid"];
      if (typeof data101 !== "string" && !(data101 && typeof data101 == "object" && !Array.isArray(data101))) {
        const err227 = { instancePath: instancePath + "/system.beschikbaarheid", schemaPath: "#/properties/system.beschikbaarheid/type", keyword: "type", params: { type: schema17.properties["system.beschikbaarheid"].type }, message: "must be string,object", schema: schema17.properties["system.beschikbaarheid"].type, parentSchema: schema17.properties["system.beschikbaarheid"], data: data101 };
        if (vErrors === null) {
          vErrors = [err227];
        } else {
          vErrors.push(err227);
        }
        errors++;
      }
      const _errs312 = errors;
      let valid76 = true;
      const _errs313 = errors;
      if (!(data101 && typeof data101 == "object" && !Array.isArray(data101))) {
        const err228 = {};
        if (vErrors === null) {
          vErrors = [err228];
        } else {
          vErrors.push(err228);
        }
        errors++;
      }
      var _valid17 = _errs313 === errors;
      errors = _errs312;
      if (vErrors !== null) {
        if (_errs312) {
          vErrors.length = _errs312;
        } else {
          vErrors = null;
        }
      }
      let ifClause17;
      if (_valid17) {
        const _errs315 = errors;
        if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
          if (Object.keys(data101).length < 1) {
            const err229 = { instancePath: instancePath + "/system.beschikbaarheid", schemaPath: "#/properties/system.beschikbaarheid/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.beschikbaarheid"].then, data: data101 };
            if (vErrors === null) {
              vErrors = [err229];
            } else {
              vErrors.push(err229);
            }
            errors++;
          }
          for (const key19 in data101) {
            if (!(key19 === "equals" || key19 === "in" || key19 === "at-least" || key19 === "at-most" || key19 === "known")) {
              const err230 = { instancePath: instancePath + "/system.beschikbaarheid", schemaPath: "#/properties/system.beschikbaarheid/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.beschikbaarheid"].then, data: data101 };
              if (vErrors === null) {
                vErrors = [err230];
              } else {
                vErrors.push(err230);
              }
              errors++;
            }
          }
          if (data101.equals !== void 0) {
            let data102 = data101.equals;
            if (!(data102 === "laag" || data102 === "midden" || data102 === "hoog" || data102 === "zeer-hoog")) {
              const err231 = { instancePath: instancePath + "/system.beschikbaarheid/equals", schemaPath: "#/properties/system.beschikbaarheid/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.beschikbaarheid"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.beschikbaarheid"].then.properties.equals.enum, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties.equals, data: data102 };
              if (vErrors === null) {
                vErrors = [err231];
              } else {
                vErrors.push(err231);
              }
              errors++;
            }
          }
          if (data101.in !== void 0) {
            let data103 = data101.in;
            if (Array.isArray(data103)) {
              if (data103.length < 1) {
                const err232 = { instancePath: instancePath + "/system.beschikbaarheid/in", schemaPath: "#/properties/system.beschikbaarheid/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties.in, data: data103 };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
              const len20 = data103.length;
              for (let i20 = 0; i20 < len20; i20++) {
                let data104 = data103[i20];
                if (!(data104 === "laag" || data104 === "midden" || data104 === "hoog" || data104 === "zeer-hoog")) {
                  const err233 = { instancePath: instancePath + "/system.beschikbaarheid/in/" + i20, schemaPath: "#/properties/system.beschikbaarheid/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.beschikbaarheid"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.beschikbaarheid"].then.properties.in.items.enum, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties.in.items, data: data104 };
                  if (vErrors === null) {
                    vErrors = [err233];
                  } else {
                    vErrors.push(err233);
                  }
                  errors++;
                }
              }
            } else {
              const err234 = { instancePath: instancePath + "/system.beschikbaarheid/in", schemaPath: "#/properties/system.beschikbaarheid/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.beschikbaarheid"].then.properties.in.type, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties.in, data: data103 };
              if (vErrors === null) {
                vErrors = [err234];
              } else {
                vErrors.push(err234);
              }
              errors++;
            }
          }
          if (data101["at-least"] !== void 0) {
            let data105 = data101["at-least"];
            if (!(data105 === "laag" || data105 === "midden" || data105 === "hoog" || data105 === "zeer-hoog")) {
              const err235 = { instancePath: instancePath + "/system.beschikbaarheid/at-least", schemaPath: "#/properties/system.beschikbaarheid/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.beschikbaarheid"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.beschikbaarheid"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties["at-least"], data: data105 };
              if (vErrors === null) {
                vErrors = [err235];
              } else {
                vErrors.push(err235);
              }
              errors++;
            }
          }
          if (data101["at-most"] !== void 0) {
            let data106 = data101["at-most"];
            if (!(data106 === "laag" || data106 === "midden" || data106 === "hoog" || data106 === "zeer-hoog")) {
              const err236 = { instancePath: instancePath + "/system.beschikbaarheid/at-most", schemaPath: "#/properties/system.beschikbaarheid/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.beschikbaarheid"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.beschikbaarheid"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties["at-most"], data: data106 };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
          }
          if (data101.known !== void 0) {
            let data107 = data101.known;
            if (typeof data107 !== "boolean") {
              const err237 = { instancePath: instancePath + "/system.beschikbaarheid/known", schemaPath: "#/properties/system.beschikbaarheid/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.beschikbaarheid"].then.properties.known.type, parentSchema: schema17.properties["system.beschikbaarheid"].then.properties.known, data: data107 };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
          }
        } else {
          const err238 = { instancePath: instancePath + "/system.beschikbaarheid", schemaPath: "#/properties/system.beschikbaarheid/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.beschikbaarheid"].then.type, parentSchema: schema17.properties["system.beschikbaarheid"].then, data: data101 };
          if (vErrors === null) {
            vErrors = [err238];
          } else {
            vErrors.push(err238);
          }
          errors++;
        }
        var _valid17 = _errs315 === errors;
        valid76 = _valid17;
        ifClause17 = "then";
      } else {
        const _errs326 = errors;
        if (!(data101 === "laag" || data101 === "midden" || data101 === "hoog" || data101 === "zeer-hoog")) {
          const err239 = { instancePath: instancePath + "/system.beschikbaarheid", schemaPath: "#/properties/system.beschikbaarheid/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.beschikbaarheid"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.beschikbaarheid"].else.enum, parentSchema: schema17.properties["system.beschikbaarheid"].else, data: data101 };
          if (vErrors === null) {
            vErrors = [err239];
          } else {
            vErrors.push(err239);
          }
          errors++;
        }
        var _valid17 = _errs326 === errors;
        valid76 = _valid17;
        ifClause17 = "else";
      }
      if (!valid76) {
        const err240 = { instancePath: instancePath + "/system.beschikbaarheid", schemaPath: "#/properties/system.beschikbaarheid/if", keyword: "if", params: { failingKeyword: ifClause17 }, message: 'must match "' + ifClause17 + '" schema', schema: schema17.properties["system.beschikbaarheid"].if, parentSchema: schema17.properties["system.beschikbaarheid"], data: data101 };
        if (vErrors === null) {
          vErrors = [err240];
        } else {
          vErrors.push(err240);
        }
        errors++;
      }
    }
    if (data["system.integriteit"] !== void 0) {
      let data108 = data["system.integriteit"];
      if (typeof data108 !== "string" && !(data108 && typeof data108 == "object" && !Array.isArray(data108))) {
        const err241 = { instancePath: instancePath + "/system.integriteit", schemaPath: "#/properties/system.integriteit/type", keyword: "type", params: { type: schema17.properties["system.integriteit"].type }, message: "must be string,object", schema: schema17.properties["system.integriteit"].type, parentSchema: schema17.properties["system.integriteit"], data: data108 };
        if (vErrors === null) {
          vErrors = [err241];
        } else {
          vErrors.push(err241);
        }
        errors++;
      }
      const _errs329 = errors;
      let valid80 = true;
      const _errs330 = errors;
      if (!(data108 && typeof data108 == "object" && !Array.isArray(data108))) {
        const err242 = {};
        if (vErrors === null) {
          vErrors = [err242];
        } else {
          vErrors.push(err242);
        }
        errors++;
      }
      var _valid18 = _errs330 === errors;
      errors = _errs329;
      if (vErrors !== null) {
        if (_errs329) {
          vErrors.length = _errs329;
        } else {
          vErrors = null;
        }
      }
      let ifClause18;
      if (_valid18) {
        const _errs332 = errors;
        if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
          if (Object.keys(data108).length < 1) {
            const err243 = { instancePath: instancePath + "/system.integriteit", schemaPath: "#/properties/system.integriteit/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.integriteit"].then, data: data108 };
            if (vErrors === null) {
              vErrors = [err243];
            } else {
              vErrors.push(err243);
            }
            errors++;
          }
          for (const key20 in data108) {
            if (!(key20 === "equals" || key20 === "in" || key20 === "at-least" || key20 === "at-most" || key20 === "known")) {
              const err244 = { instancePath: instancePath + "/system.integriteit", schemaPath: "#/properties/system.integriteit/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.integriteit"].then, data: data108 };
              if (vErrors === null) {
                vErrors = [err244];
              } else {
                vErrors.push(err244);
              }
              errors++;
            }
          }
          if (data108.equals !== void 0) {
            let data109 = data108.equals;
            if (!(data109 === "laag" || data109 === "midden" || data109 === "hoog" || data109 === "zeer-hoog")) {
              const err245 = { instancePath: instancePath + "/system.integriteit/equals", schemaPath: "#/properties/system.integriteit/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.integriteit"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.integriteit"].then.properties.equals.enum, parentSchema: schema17.properties["system.integriteit"].then.properties.equals, data: data109 };
              if (vErrors === null) {
                vErrors = [err245];
              } else {
                vErrors.push(err245);
              }
              errors++;
            }
          }
          if (data108.in !== void 0) {
            let data110 = data108.in;
            if (Array.isArray(data110)) {
              if (data110.length < 1) {
                const err246 = { instancePath: instancePath + "/system.integriteit/in", schemaPath: "#/properties/system.integriteit/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.integriteit"].then.properties.in, data: data110 };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
              const len21 = data110.length;
              for (let i21 = 0; i21 < len21; i21++) {
                let data111 = data110[i21];
                if (!(data111 === "laag" || data111 === "midden" || data111 === "hoog" || data111 === "zeer-hoog")) {
                  const err247 = { instancePath: instancePath + "/system.integriteit/in/" + i21, schemaPath: "#/properties/system.integriteit/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.integriteit"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.integriteit"].then.properties.in.items.enum, parentSchema: schema17.properties["system.integriteit"].then.properties.in.items, data: data111 };
                  if (vErrors === null) {
                    vErrors = [err247];
                  } else {
                    vErrors.push(err247);
                  }
                  errors++;
                }
              }
            } else {
              const err248 = { instancePath: instancePath + "/system.integriteit/in", schemaPath: "#/properties/system.integriteit/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.integriteit"].then.properties.in.type, parentSchema: schema17.properties["system.integriteit"].then.properties.in, data: data110 };
              if (vErrors === null) {
                vErrors = [err248];
              } else {
                vErrors.push(err248);
              }
              errors++;
            }
          }
          if (data108["at-least"] !== void 0) {
            let data112 = data108["at-least"];
            if (!(data112 === "laag" || data112 === "midden" || data112 === "hoog" || data112 === "zeer-hoog")) {
              const err249 = { instancePath: instancePath + "/system.integriteit/at-least", schemaPath: "#/properties/system.integriteit/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.integriteit"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.integriteit"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.integriteit"].then.properties["at-least"], data: data112 };
              if (vErrors === null) {
                vErrors = [err249];
              } else {
                vErrors.push(err249);
              }
              errors++;
            }
          }
          if (data108["at-most"] !== void 0) {
            let data113 = data108["at-most"];
            if (!(data113 === "laag" || data113 === "midden" || data113 === "hoog" || data113 === "zeer-hoog")) {
              const err250 = { instancePath: instancePath + "/system.integriteit/at-most", schemaPath: "#/properties/system.integriteit/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.integriteit"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.integriteit"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.integriteit"].then.properties["at-most"], data: data113 };
              if (vErrors === null) {
                vErrors = [err250];
              } else {
                vErrors.push(err250);
              }
              errors++;
            }
          }
          if (data108.known !== void 0) {
            let data114 = data108.known;
            if (typeof data114 !== "boolean") {
              const err251 = { instancePath: instancePath + "/system.integriteit/known", schemaPath: "#/properties/system.integriteit/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.integriteit"].then.properties.known.type, parentSchema: schema17.properties["system.integriteit"].then.properties.known, data: data114 };
              if (vErrors === null) {
                vErrors = [err251];
              } else {
                vErrors.push(err251);
              }
              errors++;
            }
          }
        } else {
          const err252 = { instancePath: instancePath + "/system.integriteit", schemaPath: "#/properties/system.integriteit/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.integriteit"].then.type, parentSchema: schema17.properties["system.integriteit"].then, data: data108 };
          if (vErrors === null) {
            vErrors = [err252];
          } else {
            vErrors.push(err252);
          }
          errors++;
        }
        var _valid18 = _errs332 === errors;
        valid80 = _valid18;
        ifClause18 = "then";
      } else {
        const _errs343 = errors;
        if (!(data108 === "laag" || data108 === "midden" || data108 === "hoog" || data108 === "zeer-hoog")) {
          const err253 = { instancePath: instancePath + "/system.integriteit", schemaPath: "#/properties/system.integriteit/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.integriteit"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.integriteit"].else.enum, parentSchema: schema17.properties["system.integriteit"].else, data: data108 };
          if (vErrors === null) {
            vErrors = [err253];
          } else {
            vErrors.push(err253);
          }
          errors++;
        }
        var _valid18 = _errs343 === errors;
        valid80 = _valid18;
        ifClause18 = "else";
      }
      if (!valid80) {
        const err254 = { instancePath: instancePath + "/system.integriteit", schemaPath: "#/properties/system.integriteit/if", keyword: "if", params: { failingKeyword: ifClause18 }, message: 'must match "' + ifClause18 + '" schema', schema: schema17.properties["system.integriteit"].if, parentSchema: schema17.properties["system.integriteit"], data: data108 };
        if (vErrors === null) {
          vErrors = [err254];
        } else {
          vErrors.push(err254);
        }
        errors++;
      }
    }
    if (data["system.vertrouwelijkheid"] !== void 0) {
      let data115 = data["system.vertrouwelijkheid"];
      if (typeof data115 !== "string" && !(data115 && typeof data115 == "object" && !Array.isArray(data115))) {
        const err255 = { instancePath: instancePath + "/system.vertrouwelijkheid", schemaPath: "#/properties/system.vertrouwelijkheid/type", keyword: "type", params: { type: schema17.properties["system.vertrouwelijkheid"].type }, message: "must be string,object", schema: schema17.properties["system.vertrouwelijkheid"].type, parentSchema: schema17.properties["system.vertrouwelijkheid"], data: data115 };
        if (vErrors === null) {
          vErrors = [err255];
        } else {
          vErrors.push(err255);
        }
        errors++;
      }
      const _errs346 = errors;
      let valid84 = true;
      const _errs347 = errors;
      if (!(data115 && typeof data115 == "object" && !Array.isArray(data115))) {
        const err256 = {};
        if (vErrors === null) {
          vErrors = [err256];
        } else {
          vErrors.push(err256);
        }
        errors++;
      }
      var _valid19 = _errs347 === errors;
      errors = _errs346;
      if (vErrors !== null) {
        if (_errs346) {
          vErrors.length = _errs346;
        } else {
          vErrors = null;
        }
      }
      let ifClause19;
      if (_valid19) {
        const _errs349 = errors;
        if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
          if (Object.keys(data115).length < 1) {
            const err257 = { instancePath: instancePath + "/system.vertrouwelijkheid", schemaPath: "#/properties/system.vertrouwelijkheid/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.vertrouwelijkheid"].then, data: data115 };
            if (vErrors === null) {
              vErrors = [err257];
            } else {
              vErrors.push(err257);
            }
            errors++;
          }
          for (const key21 in data115) {
            if (!(key21 === "equals" || key21 === "in" || key21 === "at-least" || key21 === "at-most" || key21 === "known")) {
              const err258 = { instancePath: instancePath + "/system.vertrouwelijkheid", schemaPath: "#/properties/system.vertrouwelijkheid/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.vertrouwelijkheid"].then, data: data115 };
              if (vErrors === null) {
                vErrors = [err258];
              } else {
                vErrors.push(err258);
              }
              errors++;
            }
          }
          if (data115.equals !== void 0) {
            let data116 = data115.equals;
            if (!(data116 === "laag" || data116 === "midden" || data116 === "hoog" || data116 === "zeer-hoog")) {
              const err259 = { instancePath: instancePath + "/system.vertrouwelijkheid/equals", schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.vertrouwelijkheid"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.vertrouwelijkheid"].then.properties.equals.enum, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties.equals, data: data116 };
              if (vErrors === null) {
                vErrors = [err259];
              } else {
                vErrors.push(err259);
              }
              errors++;
            }
          }
          if (data115.in !== void 0) {
            let data117 = data115.in;
            if (Array.isArray(data117)) {
              if (data117.length < 1) {
                const err260 = { instancePath: instancePath + "/system.vertrouwelijkheid/in", schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties.in, data: data117 };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
              const len22 = data117.length;
              for (let i22 = 0; i22 < len22; i22++) {
                let data118 = data117[i22];
                if (!(data118 === "laag" || data118 === "midden" || data118 === "hoog" || data118 === "zeer-hoog")) {
                  const err261 = { instancePath: instancePath + "/system.vertrouwelijkheid/in/" + i22, schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.vertrouwelijkheid"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.vertrouwelijkheid"].then.properties.in.items.enum, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties.in.items, data: data118 };
                  if (vErrors === null) {
                    vErrors = [err261];
                  } else {
                    vErrors.push(err261);
                  }
                  errors++;
                }
              }
            } else {
              const err262 = { instancePath: instancePath + "/system.vertrouwelijkheid/in", schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.vertrouwelijkheid"].then.properties.in.type, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties.in, data: data117 };
              if (vErrors === null) {
                vErrors = [err262];
              } else {
                vErrors.push(err262);
              }
              errors++;
            }
          }
          if (data115["at-least"] !== void 0) {
            let data119 = data115["at-least"];
            if (!(data119 === "laag" || data119 === "midden" || data119 === "hoog" || data119 === "zeer-hoog")) {
              const err263 = { instancePath: instancePath + "/system.vertrouwelijkheid/at-least", schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.vertrouwelijkheid"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.vertrouwelijkheid"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties["at-least"], data: data119 };
              if (vErrors === null) {
                vErrors = [err263];
              } else {
                vErrors.push(err263);
              }
              errors++;
            }
          }
          if (data115["at-most"] !== void 0) {
            let data120 = data115["at-most"];
            if (!(data120 === "laag" || data120 === "midden" || data120 === "hoog" || data120 === "zeer-hoog")) {
              const err264 = { instancePath: instancePath + "/system.vertrouwelijkheid/at-most", schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.vertrouwelijkheid"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.vertrouwelijkheid"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties["at-most"], data: data120 };
              if (vErrors === null) {
                vErrors = [err264];
              } else {
                vErrors.push(err264);
              }
              errors++;
            }
          }
          if (data115.known !== void 0) {
            let data121 = data115.known;
            if (typeof data121 !== "boolean") {
              const err265 = { instancePath: instancePath + "/system.vertrouwelijkheid/known", schemaPath: "#/properties/system.vertrouwelijkheid/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.vertrouwelijkheid"].then.properties.known.type, parentSchema: schema17.properties["system.vertrouwelijkheid"].then.properties.known, data: data121 };
              if (vErrors === null) {
                vErrors = [err265];
              } else {
                vErrors.push(err265);
              }
              errors++;
            }
          }
        } else {
          const err266 = { instancePath: instancePath + "/system.vertrouwelijkheid", schemaPath: "#/properties/system.vertrouwelijkheid/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.vertrouwelijkheid"].then.type, parentSchema: schema17.properties["system.vertrouwelijkheid"].then, data: data115 };
          if (vErrors === null) {
            vErrors = [err266];
          } else {
            vErrors.push(err266);
          }
          errors++;
        }
        var _valid19 = _errs349 === errors;
        valid84 = _valid19;
        ifClause19 = "then";
      } else {
        const _errs360 = errors;
        if (!(data115 === "laag" || data115 === "midden" || data115 === "hoog" || data115 === "zeer-hoog")) {
          const err267 = { instancePath: instancePath + "/system.vertrouwelijkheid", schemaPath: "#/properties/system.vertrouwelijkheid/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.vertrouwelijkheid"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.vertrouwelijkheid"].else.enum, parentSchema: schema17.properties["system.vertrouwelijkheid"].else, data: data115 };
          if (vErrors === null) {
            vErrors = [err267];
          } else {
            vErrors.push(err267);
          }
          errors++;
        }
        var _valid19 = _errs360 === errors;
        valid84 = _valid19;
        ifClause19 = "else";
      }
      if (!valid84) {
        const err268 = { instancePath: instancePath + "/system.vertrouwelijkheid", schemaPath: "#/properties/system.vertrouwelijkheid/if", keyword: "if", params: { failingKeyword: ifClause19 }, message: 'must match "' + ifClause19 + '" schema', schema: schema17.properties["system.vertrouwelijkheid"].if, parentSchema: schema17.properties["system.vertrouwelijkheid"], data: data115 };
        if (vErrors === null) {
          vErrors = [err268];
        } else {
          vErrors.push(err268);
        }
        errors++;
      }
    }
    if (data["system.biv"] !== void 0) {
      let data122 = data["system.biv"];
      if (typeof data122 !== "string" && !(data122 && typeof data122 == "object" && !Array.isArray(data122))) {
        const err269 = { instancePath: instancePath + "/system.biv", schemaPath: "#/properties/system.biv/type", keyword: "type", params: { type: schema17.properties["system.biv"].type }, message: "must be string,object", schema: schema17.properties["system.biv"].type, parentSchema: schema17.properties["system.biv"], data: data122 };
        if (vErrors === null) {
          vErrors = [err269];
        } else {
          vErrors.push(err269);
        }
        errors++;
      }
      const _errs363 = errors;
      let valid88 = true;
      const _errs364 = errors;
      if (!(data122 && typeof data122 == "object" && !Array.isArray(data122))) {
        const err270 = {};
        if (vErrors === null) {
          vErrors = [err270];
        } else {
          vErrors.push(err270);
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
        if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
          if (Object.keys(data122).length < 1) {
            const err271 = { instancePath: instancePath + "/system.biv", schemaPath: "#/properties/system.biv/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.biv"].then, data: data122 };
            if (vErrors === null) {
              vErrors = [err271];
            } else {
              vErrors.push(err271);
            }
            errors++;
          }
          for (const key22 in data122) {
            if (!(key22 === "equals" || key22 === "in" || key22 === "at-least" || key22 === "at-most" || key22 === "known")) {
              const err272 = { instancePath: instancePath + "/system.biv", schemaPath: "#/properties/system.biv/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.biv"].then, data: data122 };
              if (vErrors === null) {
                vErrors = [err272];
              } else {
                vErrors.push(err272);
              }
              errors++;
            }
          }
          if (data122.equals !== void 0) {
            let data123 = data122.equals;
            if (!(data123 === "laag" || data123 === "midden" || data123 === "hoog" || data123 === "zeer-hoog")) {
              const err273 = { instancePath: instancePath + "/system.biv/equals", schemaPath: "#/properties/system.biv/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.biv"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.biv"].then.properties.equals.enum, parentSchema: schema17.properties["system.biv"].then.properties.equals, data: data123 };
              if (vErrors === null) {
                vErrors = [err273];
              } else {
                vErrors.push(err273);
              }
              errors++;
            }
          }
          if (data122.in !== void 0) {
            let data124 = data122.in;
            if (Array.isArray(data124)) {
              if (data124.length < 1) {
                const err274 = { instancePath: instancePath + "/system.biv/in", schemaPath: "#/properties/system.biv/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.biv"].then.properties.in, data: data124 };
                if (vErrors === null) {
                  vErrors = [err274];
                } else {
                  vErrors.push(err274);
                }
                errors++;
              }
              const len23 = data124.length;
              for (let i23 = 0; i23 < len23; i23++) {
                let data125 = data124[i23];
                if (!(data125 === "laag" || data125 === "midden" || data125 === "hoog" || data125 === "zeer-hoog")) {
                  const err275 = { instancePath: instancePath + "/system.biv/in/" + i23, schemaPath: "#/properties/system.biv/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.biv"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.biv"].then.properties.in.items.enum, parentSchema: schema17.properties["system.biv"].then.properties.in.items, data: data125 };
                  if (vErrors === null) {
                    vErrors = [err275];
                  } else {
                    vErrors.push(err275);
                  }
                  errors++;
                }
              }
            } else {
              const err276 = { instancePath: instancePath + "/system.biv/in", schemaPath: "#/properties/system.biv/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.biv"].then.properties.in.type, parentSchema: schema17.properties["system.biv"].then.properties.in, data: data124 };
              if (vErrors === null) {
                vErrors = [err276];
              } else {
                vErrors.push(err276);
              }
              errors++;
            }
          }
          if (data122["at-least"] !== void 0) {
            let data126 = data122["at-least"];
            if (!(data126 === "laag" || data126 === "midden" || data126 === "hoog" || data126 === "zeer-hoog")) {
              const err277 = { instancePath: instancePath + "/system.biv/at-least", schemaPath: "#/properties/system.biv/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.biv"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.biv"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.biv"].then.properties["at-least"], data: data126 };
              if (vErrors === null) {
                vErrors = [err277];
              } else {
                vErrors.push(err277);
              }
              errors++;
            }
          }
          if (data122["at-most"] !== void 0) {
            let data127 = data122["at-most"];
            if (!(data127 === "laag" || data127 === "midden" || data127 === "hoog" || data127 === "zeer-hoog")) {
              const err278 = { instancePath: instancePath + "/system.biv/at-most", schemaPath: "#/properties/system.biv/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.biv"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.biv"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.biv"].then.properties["at-most"], data: data127 };
              if (vErrors === null) {
                vErrors = [err278];
              } else {
                vErrors.push(err278);
              }
              errors++;
            }
          }
          if (data122.known !== void 0) {
            let data128 = data122.known;
            if (typeof data128 !== "boolean") {
              const err279 = { instancePath: instancePath + "/system.biv/known", schemaPath: "#/properties/system.biv/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.biv"].then.properties.known.type, parentSchema: schema17.properties["system.biv"].then.properties.known, data: data128 };
              if (vErrors === null) {
                vErrors = [err279];
              } else {
                vErrors.push(err279);
              }
              errors++;
            }
          }
        } else {
          const err280 = { instancePath: instancePath + "/system.biv", schemaPath: "#/properties/system.biv/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.biv"].then.type, parentSchema: schema17.properties["system.biv"].then, data: data122 };
          if (vErrors === null) {
            vErrors = [err280];
          } else {
            vErrors.push(err280);
          }
          errors++;
        }
        var _valid20 = _errs366 === errors;
        valid88 = _valid20;
        ifClause20 = "then";
      } else {
        const _errs377 = errors;
        if (!(data122 === "laag" || data122 === "midden" || data122 === "hoog" || data122 === "zeer-hoog")) {
          const err281 = { instancePath: instancePath + "/system.biv", schemaPath: "#/properties/system.biv/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.biv"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.biv"].else.enum, parentSchema: schema17.properties["system.biv"].else, data: data122 };
          if (vErrors === null) {
            vErrors = [err281];
          } else {
            vErrors.push(err281);
          }
          errors++;
        }
        var _valid20 = _errs377 === errors;
        valid88 = _valid20;
        ifClause20 = "else";
      }
      if (!valid88) {
        const err282 = { instancePath: instancePath + "/system.biv", schemaPath: "#/properties/system.biv/if", keyword: "if", params: { failingKeyword: ifClause20 }, message: 'must match "' + ifClause20 + '" schema', schema: schema17.properties["system.biv"].if, parentSchema: schema17.properties["system.biv"], data: data122 };
        if (vErrors === null) {
          vErrors = [err282];
        } else {
          vErrors.push(err282);
        }
        errors++;
      }
    }
    if (data["system.classified"] !== void 0) {
      let data129 = data["system.classified"];
      if (typeof data129 !== "boolean" && !(data129 && typeof data129 == "object" && !Array.isArray(data129))) {
        const err283 = { instancePath: instancePath + "/system.classified", schemaPath: "#/properties/system.classified/type", keyword: "type", params: { type: schema17.properties["system.classified"].type }, message: "must be boolean,object", schema: schema17.properties["system.classified"].type, parentSchema: schema17.properties["system.classified"], data: data129 };
        if (vErrors === null) {
          vErrors = [err283];
        } else {
          vErrors.push(err283);
        }
        errors++;
      }
      const _errs380 = errors;
      let valid92 = true;
      const _errs381 = errors;
      if (!(data129 && typeof data129 == "object" && !Array.isArray(data129))) {
        const err284 = {};
        if (vErrors === null) {
          vErrors = [err284];
        } else {
          vErrors.push(err284);
        }
        errors++;
      }
      var _valid21 = _errs381 === errors;
      errors = _errs380;
      if (vErrors !== null) {
        if (_errs380) {
          vErrors.length = _errs380;
        } else {
          vErrors = null;
        }
      }
      let ifClause21;
      if (_valid21) {
        const _errs383 = errors;
        if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
          if (Object.keys(data129).length < 1) {
            const err285 = { instancePath: instancePath + "/system.classified", schemaPath: "#/properties/system.classified/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.classified"].then, data: data129 };
            if (vErrors === null) {
              vErrors = [err285];
            } else {
              vErrors.push(err285);
            }
            errors++;
          }
          for (const key23 in data129) {
            if (!(key23 === "equals" || key23 === "known")) {
              const err286 = { instancePath: instancePath + "/system.classified", schemaPath: "#/properties/system.classified/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.classified"].then, data: data129 };
              if (vErrors === null) {
                vErrors = [err286];
              } else {
                vErrors.push(err286);
              }
              errors++;
            }
          }
          if (data129.equals !== void 0) {
            let data130 = data129.equals;
            if (typeof data130 !== "boolean") {
              const err287 = { instancePath: instancePath + "/system.classified/equals", schemaPath: "#/properties/system.classified/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.classified"].then.properties.equals.type, parentSchema: schema17.properties["system.classified"].then.properties.equals, data: data130 };
              if (vErrors === null) {
                vErrors = [err287];
              } else {
                vErrors.push(err287);
              }
              errors++;
            }
          }
          if (data129.known !== void 0) {
            let data131 = data129.known;
            if (typeof data131 !== "boolean") {
              const err288 = { instancePath: instancePath + "/system.classified/known", schemaPath: "#/properties/system.classified/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.classified"].then.properties.known.type, parentSchema: schema17.properties["system.classified"].then.properties.known, data: data131 };
              if (vErrors === null) {
                vErrors = [err288];
              } else {
                vErrors.push(err288);
              }
              errors++;
            }
          }
        } else {
          const err289 = { instancePath: instancePath + "/system.classified", schemaPath: "#/properties/system.classified/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.classified"].then.type, parentSchema: schema17.properties["system.classified"].then, data: data129 };
          if (vErrors === null) {
            vErrors = [err289];
          } else {
            vErrors.push(err289);
          }
          errors++;
        }
        var _valid21 = _errs383 === errors;
        valid92 = _valid21;
        ifClause21 = "then";
      } else {
        const _errs390 = errors;
        if (typeof data129 !== "boolean") {
          const err290 = { instancePath: instancePath + "/system.classified", schemaPath: "#/properties/system.classified/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.classified"].else.type, parentSchema: schema17.properties["system.classified"].else, data: data129 };
          if (vErrors === null) {
            vErrors = [err290];
          } else {
            vErrors.push(err290);
          }
          errors++;
        }
        var _valid21 = _errs390 === errors;
        valid92 = _valid21;
        ifClause21 = "else";
      }
      if (!valid92) {
        const err291 = { instancePath: instancePath + "/system.classified", schemaPath: "#/properties/system.classified/if", keyword: "if", params: { failingKeyword: ifClause21 }, message: 'must match "' + ifClause21 + '" schema', schema: schema17.properties["system.classified"].if, parentSchema: schema17.properties["system.classified"], data: data129 };
        if (vErrors === null) {
          vErrors = [err291];
        } else {
          vErrors.push(err291);
        }
        errors++;
      }
    }
    if (data["system.personal-data"] !== void 0) {
      let data132 = data["system.personal-data"];
      if (typeof data132 !== "string" && !(data132 && typeof data132 == "object" && !Array.isArray(data132))) {
        const err292 = { instancePath: instancePath + "/system.personal-data", schemaPath: "#/properties/system.personal-data/type", keyword: "type", params: { type: schema17.properties["system.personal-data"].type }, message: "must be string,object", schema: schema17.properties["system.personal-data"].type, parentSchema: schema17.properties["system.personal-data"], data: data132 };
        if (vErrors === null) {
          vErrors = [err292];
        } else {
          vErrors.push(err292);
        }
        errors++;
      }
      const _errs394 = errors;
      let valid94 = true;
      const _errs395 = errors;
      if (!(data132 && typeof data132 == "object" && !Array.isArray(data132))) {
        const err293 = {};
        if (vErrors === null) {
          vErrors = [err293];
        } else {
          vErrors.push(err293);
        }
        errors++;
      }
      var _valid22 = _errs395 === errors;
      errors = _errs394;
      if (vErrors !== null) {
        if (_errs394) {
          vErrors.length = _errs394;
        } else {
          vErrors = null;
        }
      }
      let ifClause22;
      if (_valid22) {
        const _errs397 = errors;
        if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
          if (Object.keys(data132).length < 1) {
            const err294 = { instancePath: instancePath + "/system.personal-data", schemaPath: "#/properties/system.personal-data/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.personal-data"].then, data: data132 };
            if (vErrors === null) {
              vErrors = [err294];
            } else {
              vErrors.push(err294);
            }
            errors++;
          }
          for (const key24 in data132) {
            if (!(key24 === "equals" || key24 === "in" || key24 === "at-least" || key24 === "at-most" || key24 === "known")) {
              const err295 = { instancePath: instancePath + "/system.personal-data", schemaPath: "#/properties/system.personal-data/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.personal-data"].then, data: data132 };
              if (vErrors === null) {
                vErrors = [err295];
              } else {
                vErrors.push(err295);
              }
              errors++;
            }
          }
          if (data132.equals !== void 0) {
            let data133 = data132.equals;
            if (!(data133 === "none" || data133 === "ordinary" || data133 === "special")) {
              const err296 = { instancePath: instancePath + "/system.personal-data/equals", schemaPath: "#/properties/system.personal-data/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.personal-data"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.personal-data"].then.properties.equals.enum, parentSchema: schema17.properties["system.personal-data"].then.properties.equals, data: data133 };
              if (vErrors === null) {
                vErrors = [err296];
              } else {
                vErrors.push(err296);
              }
              errors++;
            }
          }
          if (data132.in !== void 0) {
            let data134 = data132.in;
            if (Array.isArray(data134)) {
              if (data134.length < 1) {
                const err297 = { instancePath: instancePath + "/system.personal-data/in", schemaPath: "#/properties/system.personal-data/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.personal-data"].then.properties.in, data: data134 };
                if (vErrors === null) {
                  vErrors = [err297];
                } else {
                  vErrors.push(err297);
                }
                errors++;
              }
              const len24 = data134.length;
              for (let i24 = 0; i24 < len24; i24++) {
                let data135 = data134[i24];
                if (!(data135 === "none" || data135 === "ordinary" || data135 === "special")) {
                  const err298 = { instancePath: instancePath + "/system.personal-data/in/" + i24, schemaPath: "#/properties/system.personal-data/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.personal-data"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.personal-data"].then.properties.in.items.enum, parentSchema: schema17.properties["system.personal-data"].then.properties.in.items, data: data135 };
                  if (vErrors === null) {
                    vErrors = [err298];
                  } else {
                    vErrors.push(err298);
                  }
                  errors++;
                }
              }
            } else {
              const err299 = { instancePath: instancePath + "/system.personal-data/in", schemaPath: "#/properties/system.personal-data/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.personal-data"].then.properties.in.type, parentSchema: schema17.properties["system.personal-data"].then.properties.in, data: data134 };
              if (vErrors === null) {
                vErrors = [err299];
              } else {
                vErrors.push(err299);
              }
              errors++;
            }
          }
          if (data132["at-least"] !== void 0) {
            let data136 = data132["at-least"];
            if (!(data136 === "none" || data136 === "ordinary" || data136 === "special")) {
              const err300 = { instancePath: instancePath + "/system.personal-data/at-least", schemaPath: "#/properties/system.personal-data/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.personal-data"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.personal-data"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.personal-data"].then.properties["at-least"], data: data136 };
              if (vErrors === null) {
                vErrors = [err300];
              } else {
                vErrors.push(err300);
              }
              errors++;
            }
          }
          if (data132["at-most"] !== void 0) {
            let data137 = data132["at-most"];
            if (!(data137 === "none" || data137 === "ordinary" || data137 === "special")) {
              const err301 = { instancePath: instancePath + "/system.personal-data/at-most", schemaPath: "#/properties/system.personal-data/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.personal-data"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.personal-data"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.personal-data"].then.properties["at-most"], data: data137 };
              if (vErrors === null) {
                vErrors = [err301];
              } else {
                vErrors.push(err301);
              }
              errors++;
            }
          }
          if (data132.known !== void 0) {
            let data138 = data132.known;
            if (typeof data138 !== "boolean") {
              const err302 = { instancePath: instancePath + "/system.personal-data/known", schemaPath: "#/properties/system.personal-data/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.personal-data"].then.properties.known.type, parentSchema: schema17.properties["system.personal-data"].then.properties.known, data: data138 };
              if (vErrors === null) {
                vErrors = [err302];
              } else {
                vErrors.push(err302);
              }
              errors++;
            }
          }
        } else {
          const err303 = { instancePath: instancePath + "/system.personal-data", schemaPath: "#/properties/system.personal-data/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.personal-data"].then.type, parentSchema: schema17.properties["system.personal-data"].then, data: data132 };
          if (vErrors === null) {
            vErrors = [err303];
          } else {
            vErrors.push(err303);
          }
          errors++;
        }
        var _valid22 = _errs397 === errors;
        valid94 = _valid22;
        ifClause22 = "then";
      } else {
        const _errs408 = errors;
        if (!(data132 === "none" || data132 === "ordinary" || data132 === "special")) {
          const err304 = { instancePath: instancePath + "/system.personal-data", schemaPath: "#/properties/system.personal-data/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.personal-data"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.personal-data"].else.enum, parentSchema: schema17.properties["system.personal-data"].else, data: data132 };
          if (vErrors === null) {
            vErrors = [err304];
          } else {
            vErrors.push(err304);
          }
          errors++;
        }
        var _valid22 = _errs408 === errors;
        valid94 = _valid22;
        ifClause22 = "else";
      }
      if (!valid94) {
        const err305 = { instancePath: instancePath + "/system.personal-data", schemaPath: "#/properties/system.personal-data/if", keyword: "if", params: { failingKeyword: ifClause22 }, message: 'must match "' + ifClause22 + '" schema', schema: schema17.properties["system.personal-data"].if, parentSchema: schema17.properties["system.personal-data"], data: data132 };
        if (vErrors === null) {
          vErrors = [err305];
        } else {
          vErrors.push(err305);
        }
        errors++;
      }
    }
    if (data["system.base-registry"] !== void 0) {
      let data139 = data["system.base-registry"];
      if (typeof data139 !== "string" && !(data139 && typeof data139 == "object" && !Array.isArray(data139))) {
        const err306 = { instancePath: instancePath + "/system.base-registry", schemaPath: "#/properties/system.base-registry/type", keyword: "type", params: { type: schema17.properties["system.base-registry"].type }, message: "must be string,object", schema: schema17.properties["system.base-registry"].type, parentSchema: schema17.properties["system.base-registry"], data: data139 };
        if (vErrors === null) {
          vErrors = [err306];
        } else {
          vErrors.push(err306);
        }
        errors++;
      }
      const _errs411 = errors;
      let valid98 = true;
      const _errs412 = errors;
      if (!(data139 && typeof data139 == "object" && !Array.isArray(data139))) {
        const err307 = {};
        if (vErrors === null) {
          vErrors = [err307];
        } else {
          vErrors.push(err307);
        }
        errors++;
      }
      var _valid23 = _errs412 === errors;
      errors = _errs411;
      if (vErrors !== null) {
        if (_errs411) {
          vErrors.length = _errs411;
        } else {
          vErrors = null;
        }
      }
      let ifClause23;
      if (_valid23) {
        const _errs414 = errors;
        if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
          if (Object.keys(data139).length < 1) {
            const err308 = { instancePath: instancePath + "/system.base-registry", schemaPath: "#/properties/system.base-registry/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.base-registry"].then, data: data139 };
            if (vErrors === null) {
              vErrors = [err308];
            } else {
              vErrors.push(err308);
            }
            errors++;
          }
          for (const key25 in data139) {
            if (!(key25 === "equals" || key25 === "in" || key25 === "at-least" || key25 === "at-most" || key25 === "known")) {
              const err309 = { instancePath: instancePath + "/system.base-registry", schemaPath: "#/properties/system.base-registry/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.base-registry"].then, data: data139 };
              if (vErrors === null) {
                vErrors = [err309];
              } else {
                vErrors.push(err309);
              }
              errors++;
            }
          }
          if (data139.equals !== void 0) {
            let data140 = data139.equals;
            if (!(data140 === "none" || data140 === "copy" || data140 === "source")) {
              const err310 = { instancePath: instancePath + "/system.base-registry/equals", schemaPath: "#/properties/system.base-registry/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.base-registry"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.base-registry"].then.properties.equals.enum, parentSchema: schema17.properties["system.base-registry"].then.properties.equals, data: data140 };
              if (vErrors === null) {
                vErrors = [err310];
              } else {
                vErrors.push(err310);
              }
              errors++;
            }
          }
          if (data139.in !== void 0) {
            let data141 = data139.in;
            if (Array.isArray(data141)) {
              if (data141.length < 1) {
                const err311 = { instancePath: instancePath + "/system.base-registry/in", schemaPath: "#/properties/system.base-registry/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.base-registry"].then.properties.in, data: data141 };
                if (vErrors === null) {
                  vErrors = [err311];
                } else {
                  vErrors.push(err311);
                }
                errors++;
              }
              const len25 = data141.length;
              for (let i25 = 0; i25 < len25; i25++) {
                let data142 = data141[i25];
                if (!(data142 === "none" || data142 === "copy" || data142 === "source")) {
                  const err312 = { instancePath: instancePath + "/system.base-registry/in/" + i25, schemaPath: "#/properties/system.base-registry/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.base-registry"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.base-registry"].then.properties.in.items.enum, parentSchema: schema17.properties["system.base-registry"].then.properties.in.items, data: data142 };
                  if (vErrors === null) {
                    vErrors = [err312];
                  } else {
                    vErrors.push(err312);
                  }
                  errors++;
                }
              }
            } else {
              const err313 = { instancePath: instancePath + "/system.base-registry/in", schemaPath: "#/properties/system.base-registry/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.base-registry"].then.properties.in.type, parentSchema: schema17.properties["system.base-registry"].then.properties.in, data: data141 };
              if (vErrors === null) {
                vErrors = [err313];
              } else {
                vErrors.push(err313);
              }
              errors++;
            }
          }
          if (data139["at-least"] !== void 0) {
            let data143 = data139["at-least"];
            if (!(data143 === "none" || data143 === "copy" || data143 === "source")) {
              const err314 = { instancePath: instancePath + "/system.base-registry/at-least", schemaPath: "#/properties/system.base-registry/then/properties/at-least/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.base-registry"].then.properties["at-least"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.base-registry"].then.properties["at-least"].enum, parentSchema: schema17.properties["system.base-registry"].then.properties["at-least"], data: data143 };
              if (vErrors === null) {
                vErrors = [err314];
              } else {
                vErrors.push(err314);
              }
              errors++;
            }
          }
          if (data139["at-most"] !== void 0) {
            let data144 = data139["at-most"];
            if (!(data144 === "none" || data144 === "copy" || data144 === "source")) {
              const err315 = { instancePath: instancePath + "/system.base-registry/at-most", schemaPath: "#/properties/system.base-registry/then/properties/at-most/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.base-registry"].then.properties["at-most"].enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.base-registry"].then.properties["at-most"].enum, parentSchema: schema17.properties["system.base-registry"].then.properties["at-most"], data: data144 };
              if (vErrors === null) {
                vErrors = [err315];
              } else {
                vErrors.push(err315);
              }
              errors++;
            }
          }
          if (data139.known !== void 0) {
            let data145 = data139.known;
            if (typeof data145 !== "boolean") {
              const err316 = { instancePath: instancePath + "/system.base-registry/known", schemaPath: "#/properties/system.base-registry/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.base-registry"].then.properties.known.type, parentSchema: schema17.properties["system.base-registry"].then.properties.known, data: data145 };
              if (vErrors === null) {
                vErrors = [err316];
              } else {
                vErrors.push(err316);
              }
              errors++;
            }
          }
        } else {
          const err317 = { instancePath: instancePath + "/system.base-registry", schemaPath: "#/properties/system.base-registry/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.base-registry"].then.type, parentSchema: schema17.properties["system.base-registry"].then, data: data139 };
          if (vErrors === null) {
            vErrors = [err317];
          } else {
            vErrors.push(err317);
          }
          errors++;
        }
        var _valid23 = _errs414 === errors;
        valid98 = _valid23;
        ifClause23 = "then";
      } else {
        const _errs425 = errors;
        if (!(data139 === "none" || data139 === "copy" || data139 === "source")) {
          const err318 = { instancePath: instancePath + "/system.base-registry", schemaPath: "#/properties/system.base-registry/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.base-registry"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.base-registry"].else.enum, parentSchema: schema17.properties["system.base-registry"].else, data: data139 };
          if (vErrors === null) {
            vErrors = [err318];
          } else {
            vErrors.push(err318);
          }
          errors++;
        }
        var _valid23 = _errs425 === errors;
        valid98 = _valid23;
        ifClause23 = "else";
      }
      if (!valid98) {
        const err319 = { instancePath: instancePath + "/system.base-registry", schemaPath: "#/properties/system.base-registry/if", keyword: "if", params: { failingKeyword: ifClause23 }, message: 'must match "' + ifClause23 + '" schema', schema: schema17.properties["system.base-registry"].if, parentSchema: schema17.properties["system.base-registry"], data: data139 };
        if (vErrors === null) {
          vErrors = [err319];
        } else {
          vErrors.push(err319);
        }
        errors++;
      }
    }
    if (data["system.application"] !== void 0) {
      let data146 = data["system.application"];
      if (typeof data146 !== "string" && !(data146 && typeof data146 == "object" && !Array.isArray(data146))) {
        const err320 = { instancePath: instancePath + "/system.application", schemaPath: "#/properties/system.application/type", keyword: "type", params: { type: schema17.properties["system.application"].type }, message: "must be string,object", schema: schema17.properties["system.application"].type, parentSchema: schema17.properties["system.application"], data: data146 };
        if (vErrors === null) {
          vErrors = [err320];
        } else {
          vErrors.push(err320);
        }
        errors++;
      }
      const _errs428 = errors;
      let valid102 = true;
      const _errs429 = errors;
      if (!(data146 && typeof data146 == "object" && !Array.isArray(data146))) {
        const err321 = {};
        if (vErrors === null) {
          vErrors = [err321];
        } else {
          vErrors.push(err321);
        }
        errors++;
      }
      var _valid24 = _errs429 === errors;
      errors = _errs428;
      if (vErrors !== null) {
        if (_errs428) {
          vErrors.length = _errs428;
        } else {
          vErrors = null;
        }
      }
      let ifClause24;
      if (_valid24) {
        const _errs431 = errors;
        if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
          if (Object.keys(data146).length < 1) {
            const err322 = { instancePath: instancePath + "/system.application", schemaPath: "#/properties/system.application/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.application"].then, data: data146 };
            if (vErrors === null) {
              vErrors = [err322];
            } else {
              vErrors.push(err322);
            }
            errors++;
          }
          for (const key26 in data146) {
            if (!(key26 === "equals" || key26 === "in" || key26 === "known")) {
              const err323 = { instancePath: instancePath + "/system.application", schemaPath: "#/properties/system.application/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.application"].then, data: data146 };
              if (vErrors === null) {
                vErrors = [err323];
              } else {
                vErrors.push(err323);
              }
              errors++;
            }
          }
          if (data146.equals !== void 0) {
            let data147 = data146.equals;
            if (!(data147 === "mail" || data147 === "documents" || data147 === "other")) {
              const err324 = { instancePath: instancePath + "/system.application/equals", schemaPath: "#/properties/system.application/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.application"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.application"].then.properties.equals.enum, parentSchema: schema17.properties["system.application"].then.properties.equals, data: data147 };
              if (vErrors === null) {
                vErrors = [err324];
              } else {
                vErrors.push(err324);
              }
              errors++;
            }
          }
          if (data146.in !== void 0) {
            let data148 = data146.in;
            if (Array.isArray(data148)) {
              if (data148.length < 1) {
                const err325 = { instancePath: instancePath + "/system.application/in", schemaPath: "#/properties/system.application/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.application"].then.properties.in, data: data148 };
                if (vErrors === null) {
                  vErrors = [err325];
                } else {
                  vErrors.push(err325);
                }
                errors++;
              }
              const len26 = data148.length;
              for (let i26 = 0; i26 < len26; i26++) {
                let data149 = data148[i26];
                if (!(data149 === "mail" || data149 === "documents" || data149 === "other")) {
                  const err326 = { instancePath: instancePath + "/system.application/in/" + i26, schemaPath: "#/properties/system.application/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.application"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.application"].then.properties.in.items.enum, parentSchema: schema17.properties["system.application"].then.properties.in.items, data: data149 };
                  if (vErrors === null) {
                    vErrors = [err326];
                  } else {
                    vErrors.push(err326);
                  }
                  errors++;
                }
              }
            } else {
              const err327 = { instancePath: instancePath + "/system.application/in", schemaPath: "#/properties/system.application/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.application"].then.properties.in.type, parentSchema: schema17.properties["system.application"].then.properties.in, data: data148 };
              if (vErrors === null) {
                vErrors = [err327];
              } else {
                vErrors.push(err327);
              }
              errors++;
            }
          }
          if (data146.known !== void 0) {
            let data150 = data146.known;
            if (typeof data150 !== "boolean") {
              const err328 = { instancePath: instancePath + "/system.application/known", schemaPath: "#/properties/system.application/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.application"].then.properties.known.type, parentSchema: schema17.properties["system.application"].then.properties.known, data: data150 };
              if (vErrors === null) {
                vErrors = [err328];
              } else {
                vErrors.push(err328);
              }
              errors++;
            }
          }
        } else {
          const err329 = { instancePath: instancePath + "/system.application", schemaPath: "#/properties/system.application/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.application"].then.type, parentSchema: schema17.properties["system.application"].then, data: data146 };
          if (vErrors === null) {
            vErrors = [err329];
          } else {
            vErrors.push(err329);
          }
          errors++;
        }
        var _valid24 = _errs431 === errors;
        valid102 = _valid24;
        ifClause24 = "then";
      } else {
        const _errs440 = errors;
        if (!(data146 === "mail" || data146 === "documents" || data146 === "other")) {
          const err330 = { instancePath: instancePath + "/system.application", schemaPath: "#/properties/system.application/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.application"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.application"].else.enum, parentSchema: schema17.properties["system.application"].else, data: data146 };
          if (vErrors === null) {
            vErrors = [err330];
          } else {
            vErrors.push(err330);
          }
          errors++;
        }
        var _valid24 = _errs440 === errors;
        valid102 = _valid24;
        ifClause24 = "else";
      }
      if (!valid102) {
        const err331 = { instancePath: instancePath + "/system.application", schemaPath: "#/properties/system.application/if", keyword: "if", params: { failingKeyword: ifClause24 }, message: 'must match "' + ifClause24 + '" schema', schema: schema17.properties["system.application"].if, parentSchema: schema17.properties["system.application"], data: data146 };
        if (vErrors === null) {
          vErrors = [err331];
        } else {
          vErrors.push(err331);
        }
        errors++;
      }
    }
    if (data["system.entity"] !== void 0) {
      let data151 = data["system.entity"];
      if (typeof data151 !== "string" && !(data151 && typeof data151 == "object" && !Array.isArray(data151))) {
        const err332 = { instancePath: instancePath + "/system.entity", schemaPath: "#/properties/system.entity/type", keyword: "type", params: { type: schema17.properties["system.entity"].type }, message: "must be string,object", schema: schema17.properties["system.entity"].type, parentSchema: schema17.properties["system.entity"], data: data151 };
        if (vErrors === null) {
          vErrors = [err332];
        } else {
          vErrors.push(err332);
        }
        errors++;
      }
      const _errs443 = errors;
      let valid106 = true;
      const _errs444 = errors;
      if (!(data151 && typeof data151 == "object" && !Array.isArray(data151))) {
        const err333 = {};
        if (vErrors === null) {
          vErrors = [err333];
        } else {
          vErrors.push(err333);
        }
        errors++;
      }
      var _valid25 = _errs444 === errors;
      errors = _errs443;
      if (vErrors !== null) {
        if (_errs443) {
          vErrors.length = _errs443;
        } else {
          vErrors = null;
        }
      }
      let ifClause25;
      if (_valid25) {
        const _errs446 = errors;
        if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
          if (Object.keys(data151).length < 1) {
            const err334 = { instancePath: instancePath + "/system.entity", schemaPath: "#/properties/system.entity/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.entity"].then, data: data151 };
            if (vErrors === null) {
              vErrors = [err334];
            } else {
              vErrors.push(err334);
            }
            errors++;
          }
          for (const key27 in data151) {
            if (!(key27 === "equals" || key27 === "in" || key27 === "known")) {
              const err335 = { instancePath: instancePath + "/system.entity", schemaPath: "#/properties/system.entity/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.entity"].then, data: data151 };
              if (vErrors === null) {
                vErrors = [err335];
              } else {
                vErrors.push(err335);
              }
              errors++;
            }
          }
          if (data151.equals !== void 0) {
            let data152 = data151.equals;
            if (!(data152 === "vital" || data152 === "wwke" || data152 === "cbw-essential")) {
              const err336 = { instancePath: instancePath + "/system.entity/equals", schemaPath: "#/properties/system.entity/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.entity"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.entity"].then.properties.equals.enum, parentSchema: schema17.properties["system.entity"].then.properties.equals, data: data152 };
              if (vErrors === null) {
                vErrors = [err336];
              } else {
                vErrors.push(err336);
              }
              errors++;
            }
          }
          if (data151.in !== void 0) {
            let data153 = data151.in;
            if (Array.isArray(data153)) {
              if (data153.length < 1) {
                const err337 = { instancePath: instancePath + "/system.entity/in", schemaPath: "#/properties/system.entity/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["system.entity"].then.properties.in, data: data153 };
                if (vErrors === null) {
                  vErrors = [err337];
                } else {
                  vErrors.push(err337);
                }
                errors++;
              }
              const len27 = data153.length;
              for (let i27 = 0; i27 < len27; i27++) {
                let data154 = data153[i27];
                if (!(data154 === "vital" || data154 === "wwke" || data154 === "cbw-essential")) {
                  const err338 = { instancePath: instancePath + "/system.entity/in/" + i27, schemaPath: "#/properties/system.entity/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.entity"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.entity"].then.properties.in.items.enum, parentSchema: schema17.properties["system.entity"].then.properties.in.items, data: data154 };
                  if (vErrors === null) {
                    vErrors = [err338];
                  } else {
                    vErrors.push(err338);
                  }
                  errors++;
                }
              }
            } else {
              const err339 = { instancePath: instancePath + "/system.entity/in", schemaPath: "#/properties/system.entity/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["system.entity"].then.properties.in.type, parentSchema: schema17.properties["system.entity"].then.properties.in, data: data153 };
              if (vErrors === null) {
                vErrors = [err339];
              } else {
                vErrors.push(err339);
              }
              errors++;
            }
          }
          if (data151.known !== void 0) {
            let data155 = data151.known;
            if (typeof data155 !== "boolean") {
              const err340 = { instancePath: instancePath + "/system.entity/known", schemaPath: "#/properties/system.entity/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.entity"].then.properties.known.type, parentSchema: schema17.properties["system.entity"].then.properties.known, data: data155 };
              if (vErrors === null) {
                vErrors = [err340];
              } else {
                vErrors.push(err340);
              }
              errors++;
            }
          }
        } else {
          const err341 = { instancePath: instancePath + "/system.entity", schemaPath: "#/properties/system.entity/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.entity"].then.type, parentSchema: schema17.properties["system.entity"].then, data: data151 };
          if (vErrors === null) {
            vErrors = [err341];
          } else {
            vErrors.push(err341);
          }
          errors++;
        }
        var _valid25 = _errs446 === errors;
        valid106 = _valid25;
        ifClause25 = "then";
      } else {
        const _errs455 = errors;
        if (!(data151 === "vital" || data151 === "wwke" || data151 === "cbw-essential")) {
          const err342 = { instancePath: instancePath + "/system.entity", schemaPath: "#/properties/system.entity/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["system.entity"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["system.entity"].else.enum, parentSchema: schema17.properties["system.entity"].else, data: data151 };
          if (vErrors === null) {
            vErrors = [err342];
          } else {
            vErrors.push(err342);
          }
          errors++;
        }
        var _valid25 = _errs455 === errors;
        valid106 = _valid25;
        ifClause25 = "else";
      }
      if (!valid106) {
        const err343 = { instancePath: instancePath + "/system.entity", schemaPath: "#/properties/system.entity/if", keyword: "if", params: { failingKeyword: ifClause25 }, message: 'must match "' + ifClause25 + '" schema', schema: schema17.properties["system.entity"].if, parentSchema: schema17.properties["system.entity"], data: data151 };
        if (vErrors === null) {
          vErrors = [err343];
        } else {
          vErrors.push(err343);
        }
        errors++;
      }
    }
    if (data["system.burst"] !== void 0) {
      let data156 = data["system.burst"];
      if (typeof data156 !== "boolean" && !(data156 && typeof data156 == "object" && !Array.isArray(data156))) {
        const err344 = { instancePath: instancePath + "/system.burst", schemaPath: "#/properties/system.burst/type", keyword: "type", params: { type: schema17.properties["system.burst"].type }, message: "must be boolean,object", schema: schema17.properties["system.burst"].type, parentSchema: schema17.properties["system.burst"], data: data156 };
        if (vErrors === null) {
          vErrors = [err344];
        } else {
          vErrors.push(err344);
        }
        errors++;
      }
      const _errs458 = errors;
      let valid110 = true;
      const _errs459 = errors;
      if (!(data156 && typeof data156 == "object" && !Array.isArray(data156))) {
        const err345 = {};
        if (vErrors === null) {
          vErrors = [err345];
        } else {
          vErrors.push(err345);
        }
        errors++;
      }
      var _valid26 = _errs459 === errors;
      errors = _errs458;
      if (vErrors !== null) {
        if (_errs458) {
          vErrors.length = _errs458;
        } else {
          vErrors = null;
        }
      }
      let ifClause26;
      if (_valid26) {
        const _errs461 = errors;
        if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
          if (Object.keys(data156).length < 1) {
            const err346 = { instancePath: instancePath + "/system.burst", schemaPath: "#/properties/system.burst/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.burst"].then, data: data156 };
            if (vErrors === null) {
              vErrors = [err346];
            } else {
              vErrors.push(err346);
            }
            errors++;
          }
          for (const key28 in data156) {
            if (!(key28 === "equals" || key28 === "known")) {
              const err347 = { instancePath: instancePath + "/system.burst", schemaPath: "#/properties/system.burst/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.burst"].then, data: data156 };
              if (vErrors === null) {
                vErrors = [err347];
              } else {
                vErrors.push(err347);
              }
              errors++;
            }
          }
          if (data156.equals !== void 0) {
            let data157 = data156.equals;
            if (typeof data157 !== "boolean") {
              const err348 = { instancePath: instancePath + "/system.burst/equals", schemaPath: "#/properties/system.burst/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.burst"].then.properties.equals.type, parentSchema: schema17.properties["system.burst"].then.properties.equals, data: data157 };
              if (vErrors === null) {
                vErrors = [err348];
              } else {
                vErrors.push(err348);
              }
              errors++;
            }
          }
          if (data156.known !== void 0) {
            let data158 = data156.known;
            if (typeof data158 !== "boolean") {
              const err349 = { instancePath: instancePath + "/system.burst/known", schemaPath: "#/properties/system.burst/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.burst"].then.properties.known.type, parentSchema: schema17.properties["system.burst"].then.properties.known, data: data158 };
              if (vErrors === null) {
                vErrors = [err349];
              } else {
                vErrors.push(err349);
              }
              errors++;
            }
          }
        } else {
          const err350 = { instancePath: instancePath + "/system.burst", schemaPath: "#/properties/system.burst/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.burst"].then.type, parentSchema: schema17.properties["system.burst"].then, data: data156 };
          if (vErrors === null) {
            vErrors = [err350];
          } else {
            vErrors.push(err350);
          }
          errors++;
        }
        var _valid26 = _errs461 === errors;
        valid110 = _valid26;
        ifClause26 = "then";
      } else {
        const _errs468 = errors;
        if (typeof data156 !== "boolean") {
          const err351 = { instancePath: instancePath + "/system.burst", schemaPath: "#/properties/system.burst/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.burst"].else.type, parentSchema: schema17.properties["system.burst"].else, data: data156 };
          if (vErrors === null) {
            vErrors = [err351];
          } else {
            vErrors.push(err351);
          }
          errors++;
        }
        var _valid26 = _errs468 === errors;
        valid110 = _valid26;
        ifClause26 = "else";
      }
      if (!valid110) {
        const err352 = { instancePath: instancePath + "/system.burst", schemaPath: "#/properties/system.burst/if", keyword: "if", params: { failingKeyword: ifClause26 }, message: 'must match "' + ifClause26 + '" schema', schema: schema17.properties["system.burst"].if, parentSchema: schema17.properties["system.burst"], data: data156 };
        if (vErrors === null) {
          vErrors = [err352];
        } else {
          vErrors.push(err352);
        }
        errors++;
      }
    }
    if (data["system.exit-plan"] !== void 0) {
      let data159 = data["system.exit-plan"];
      if (typeof data159 !== "boolean" && !(data159 && typeof data159 == "object" && !Array.isArray(data159))) {
        const err353 = { instancePath: instancePath + "/system.exit-plan", schemaPath: "#/properties/system.exit-plan/type", keyword: "type", params: { type: schema17.properties["system.exit-plan"].type }, message: "must be boolean,object", schema: schema17.properties["system.exit-plan"].type, parentSchema: schema17.properties["system.exit-plan"], data: data159 };
        if (vErrors === null) {
          vErrors = [err353];
        } else {
          vErrors.push(err353);
        }
        errors++;
      }
      const _errs472 = errors;
      let valid112 = true;
      const _errs473 = errors;
      if (!(data159 && typeof data159 == "object" && !Array.isArray(data159))) {
        const err354 = {};
        if (vErrors === null) {
          vErrors = [err354];
        } else {
          vErrors.push(err354);
        }
        errors++;
      }
      var _valid27 = _errs473 === errors;
      errors = _errs472;
      if (vErrors !== null) {
        if (_errs472) {
          vErrors.length = _errs472;
        } else {
          vErrors = null;
        }
      }
      let ifClause27;
      if (_valid27) {
        const _errs475 = errors;
        if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
          if (Object.keys(data159).length < 1) {
            const err355 = { instancePath: instancePath + "/system.exit-plan", schemaPath: "#/properties/system.exit-plan/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.exit-plan"].then, data: data159 };
            if (vErrors === null) {
              vErrors = [err355];
            } else {
              vErrors.push(err355);
            }
            errors++;
          }
          for (const key29 in data159) {
            if (!(key29 === "equals" || key29 === "known")) {
              const err356 = { instancePath: instancePath + "/system.exit-plan", schemaPath: "#/properties/system.exit-plan/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.exit-plan"].then, data: data159 };
              if (vErrors === null) {
                vErrors = [err356];
              } else {
                vErrors.push(err356);
              }
              errors++;
            }
          }
          if (data159.equals !== void 0) {
            let data160 = data159.equals;
            if (typeof data160 !== "boolean") {
              const err357 = { instancePath: instancePath + "/system.exit-plan/equals", schemaPath: "#/properties/system.exit-plan/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan"].then.properties.equals.type, parentSchema: schema17.properties["system.exit-plan"].then.properties.equals, data: data160 };
              if (vErrors === null) {
                vErrors = [err357];
              } else {
                vErrors.push(err357);
              }
              errors++;
            }
          }
          if (data159.known !== void 0) {
            let data161 = data159.known;
            if (typeof data161 !== "boolean") {
              const err358 = { instancePath: instancePath + "/system.exit-plan/known", schemaPath: "#/properties/system.exit-plan/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan"].then.properties.known.type, parentSchema: schema17.properties["system.exit-plan"].then.properties.known, data: data161 };
              if (vErrors === null) {
                vErrors = [err358];
              } else {
                vErrors.push(err358);
              }
              errors++;
            }
          }
        } else {
          const err359 = { instancePath: instancePath + "/system.exit-plan", schemaPath: "#/properties/system.exit-plan/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.exit-plan"].then.type, parentSchema: schema17.properties["system.exit-plan"].then, data: data159 };
          if (vErrors === null) {
            vErrors = [err359];
          } else {
            vErrors.push(err359);
          }
          errors++;
        }
        var _valid27 = _errs475 === errors;
        valid112 = _valid27;
        ifClause27 = "then";
      } else {
        const _errs482 = errors;
        if (typeof data159 !== "boolean") {
          const err360 = { instancePath: instancePath + "/system.exit-plan", schemaPath: "#/properties/system.exit-plan/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan"].else.type, parentSchema: schema17.properties["system.exit-plan"].else, data: data159 };
          if (vErrors === null) {
            vErrors = [err360];
          } else {
            vErrors.push(err360);
          }
          errors++;
        }
        var _valid27 = _errs482 === errors;
        valid112 = _valid27;
        ifClause27 = "else";
      }
      if (!valid112) {
        const err361 = { instancePath: instancePath + "/system.exit-plan", schemaPath: "#/properties/system.exit-plan/if", keyword: "if", params: { failingKeyword: ifClause27 }, message: 'must match "' + ifClause27 + '" schema', schema: schema17.properties["system.exit-plan"].if, parentSchema: schema17.properties["system.exit-plan"], data: data159 };
        if (vErrors === null) {
          vErrors = [err361];
        } else {
          vErrors.push(err361);
        }
        errors++;
      }
    }
    if (data["system.exit-plan.date"] !== void 0) {
      let data162 = data["system.exit-plan.date"];
      if (data162 && typeof data162 == "object" && !Array.isArray(data162)) {
        if (Object.keys(data162).length < 1) {
          const err362 = { instancePath: instancePath + "/system.exit-plan.date", schemaPath: "#/properties/system.exit-plan.date/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.exit-plan.date"], data: data162 };
          if (vErrors === null) {
            vErrors = [err362];
          } else {
            vErrors.push(err362);
          }
          errors++;
        }
        for (const key30 in data162) {
          if (!(key30 === "from" || key30 === "before" || key30 === "known")) {
            const err363 = { instancePath: instancePath + "/system.exit-plan.date", schemaPath: "#/properties/system.exit-plan.date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.exit-plan.date"], data: data162 };
            if (vErrors === null) {
              vErrors = [err363];
            } else {
              vErrors.push(err363);
            }
            errors++;
          }
        }
        if (data162.from !== void 0) {
          let data163 = data162.from;
          if (typeof data163 === "string") {
            if (!pattern14.test(data163)) {
              const err364 = { instancePath: instancePath + "/system.exit-plan.date/from", schemaPath: "#/properties/system.exit-plan.date/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.exit-plan.date"].properties.from, data: data163 };
              if (vErrors === null) {
                vErrors = [err364];
              } else {
                vErrors.push(err364);
              }
              errors++;
            }
          } else {
            const err365 = { instancePath: instancePath + "/system.exit-plan.date/from", schemaPath: "#/properties/system.exit-plan.date/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.exit-plan.date"].properties.from.type, parentSchema: schema17.properties["system.exit-plan.date"].properties.from, data: data163 };
            if (vErrors === null) {
              vErrors = [err365];
            } else {
              vErrors.push(err365);
            }
            errors++;
          }
        }
        if (data162.before !== void 0) {
          let data164 = data162.before;
          if (typeof data164 === "string") {
            if (!pattern14.test(data164)) {
              const err366 = { instancePath: instancePath + "/system.exit-plan.date/before", schemaPath: "#/properties/system.exit-plan.date/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.exit-plan.date"].properties.before, data: data164 };
              if (vErrors === null) {
                vErrors = [err366];
              } else {
                vErrors.push(err366);
              }
              errors++;
            }
          } else {
            const err367 = { instancePath: instancePath + "/system.exit-plan.date/before", schemaPath: "#/properties/system.exit-plan.date/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.exit-plan.date"].properties.before.type, parentSchema: schema17.properties["system.exit-plan.date"].properties.before, data: data164 };
            if (vErrors === null) {
              vErrors = [err367];
            } else {
              vErrors.push(err367);
            }
            errors++;
          }
        }
        if (data162.known !== void 0) {
          let data165 = data162.known;
          if (typeof data165 !== "boolean") {
            const err368 = { instancePath: instancePath + "/system.exit-plan.date/known", schemaPath: "#/properties/system.exit-plan.date/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan.date"].properties.known.type, parentSchema: schema17.properties["system.exit-plan.date"].properties.known, data: data165 };
            if (vErrors === null) {
              vErrors = [err368];
            } else {
              vErrors.push(err368);
            }
            errors++;
          }
        }
      } else {
        const err369 = { instancePath: instancePath + "/system.exit-plan.date", schemaPath: "#/properties/system.exit-plan.date/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.exit-plan.date"].type, parentSchema: schema17.properties["system.exit-plan.date"], data: data162 };
        if (vErrors === null) {
          vErrors = [err369];
        } else {
          vErrors.push(err369);
        }
        errors++;
      }
    }
    if (data["system.exit-plan.tested"] !== void 0) {
      let data166 = data["system.exit-plan.tested"];
      if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
        if (Object.keys(data166).length < 1) {
          const err370 = { instancePath: instancePath + "/system.exit-plan.tested", schemaPath: "#/properties/system.exit-plan.tested/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.exit-plan.tested"], data: data166 };
          if (vErrors === null) {
            vErrors = [err370];
          } else {
            vErrors.push(err370);
          }
          errors++;
        }
        for (const key31 in data166) {
          if (!(key31 === "from" || key31 === "before" || key31 === "known")) {
            const err371 = { instancePath: instancePath + "/system.exit-plan.tested", schemaPath: "#/properties/system.exit-plan.tested/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.exit-plan.tested"], data: data166 };
            if (vErrors === null) {
              vErrors = [err371];
            } else {
              vErrors.push(err371);
            }
            errors++;
          }
        }
        if (data166.from !== void 0) {
          let data167 = data166.from;
          if (typeof data167 === "string") {
            if (!pattern14.test(data167)) {
              const err372 = { instancePath: instancePath + "/system.exit-plan.tested/from", schemaPath: "#/properties/system.exit-plan.tested/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.exit-plan.tested"].properties.from, data: data167 };
              if (vErrors === null) {
                vErrors = [err372];
              } else {
                vErrors.push(err372);
              }
              errors++;
            }
          } else {
            const err373 = { instancePath: instancePath + "/system.exit-plan.tested/from", schemaPath: "#/properties/system.exit-plan.tested/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.exit-plan.tested"].properties.from.type, parentSchema: schema17.properties["system.exit-plan.tested"].properties.from, data: data167 };
            if (vErrors === null) {
              vErrors = [err373];
            } else {
              vErrors.push(err373);
            }
            errors++;
          }
        }
        if (data166.before !== void 0) {
          let data168 = data166.before;
          if (typeof data168 === "string") {
            if (!pattern14.test(data168)) {
              const err374 = { instancePath: instancePath + "/system.exit-plan.tested/before", schemaPath: "#/properties/system.exit-plan.tested/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.exit-plan.tested"].properties.before, data: data168 };
              if (vErrors === null) {
                vErrors = [err374];
              } else {
                vErrors.push(err374);
              }
              errors++;
            }
          } else {
            const err375 = { instancePath: instancePath + "/system.exit-plan.tested/before", schemaPath: "#/properties/system.exit-plan.tested/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.exit-plan.tested"].properties.before.type, parentSchema: schema17.properties["system.exit-plan.tested"].properties.before, data: data168 };
            if (vErrors === null) {
              vErrors = [err375];
            } else {
              vErrors.push(err375);
            }
            errors++;
          }
        }
        if (data166.known !== void 0) {
          let data169 = data166.known;
          if (typeof data169 !== "boolean") {
            const err376 = { instancePath: instancePath + "/system.exit-plan.tested/known", schemaPath: "#/properties/system.exit-plan.tested/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan.tested"].properties.known.type, parentSchema: schema17.properties["system.exit-plan.tested"].properties.known, data: data169 };
            if (vErrors === null) {
              vErrors = [err376];
            } else {
              vErrors.push(err376);
            }
            errors++;
          }
        }
      } else {
        const err377 = { instancePath: instancePath + "/system.exit-plan.tested", schemaPath: "#/properties/system.exit-plan.tested/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.exit-plan.tested"].type, parentSchema: schema17.properties["system.exit-plan.tested"], data: data166 };
        if (vErrors === null) {
          vErrors = [err377];
        } else {
          vErrors.push(err377);
        }
        errors++;
      }
    }
    if (data["system.exit-plan.both-scenarios"] !== void 0) {
      let data170 = data["system.exit-plan.both-scenarios"];
      if (typeof data170 !== "boolean" && !(data170 && typeof data170 == "object" && !Array.isArray(data170))) {
        const err378 = { instancePath: instancePath + "/system.exit-plan.both-scenarios", schemaPath: "#/properties/system.exit-plan.both-scenarios/type", keyword: "type", params: { type: schema17.properties["system.exit-plan.both-scenarios"].type }, message: "must be boolean,object", schema: schema17.properties["system.exit-plan.both-scenarios"].type, parentSchema: schema17.properties["system.exit-plan.both-scenarios"], data: data170 };
        if (vErrors === null) {
          vErrors = [err378];
        } else {
          vErrors.push(err378);
        }
        errors++;
      }
      const _errs504 = errors;
      let valid116 = true;
      const _errs505 = errors;
      if (!(data170 && typeof data170 == "object" && !Array.isArray(data170))) {
        const err379 = {};
        if (vErrors === null) {
          vErrors = [err379];
        } else {
          vErrors.push(err379);
        }
        errors++;
      }
      var _valid28 = _errs505 === errors;
      errors = _errs504;
      if (vErrors !== null) {
        if (_errs504) {
          vErrors.length = _errs504;
        } else {
          vErrors = null;
        }
      }
      let ifClause28;
      if (_valid28) {
        const _errs507 = errors;
        if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
          if (Object.keys(data170).length < 1) {
            const err380 = { instancePath: instancePath + "/system.exit-plan.both-scenarios", schemaPath: "#/properties/system.exit-plan.both-scenarios/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.exit-plan.both-scenarios"].then, data: data170 };
            if (vErrors === null) {
              vErrors = [err380];
            } else {
              vErrors.push(err380);
            }
            errors++;
          }
          for (const key32 in data170) {
            if (!(key32 === "equals" || key32 === "known")) {
              const err381 = { instancePath: instancePath + "/system.exit-plan.both-scenarios", schemaPath: "#/properties/system.exit-plan.both-scenarios/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.exit-plan.both-scenarios"].then, data: data170 };
              if (vErrors === null) {
                vErrors = [err381];
              } else {
                vErrors.push(err381);
              }
              errors++;
            }
          }
          if (data170.equals !== void 0) {
            let data171 = data170.equals;
            if (typeof data171 !== "boolean") {
              const err382 = { instancePath: instancePath + "/system.exit-plan.both-scenarios/equals", schemaPath: "#/properties/system.exit-plan.both-scenarios/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan.both-scenarios"].then.properties.equals.type, parentSchema: schema17.properties["system.exit-plan.both-scenarios"].then.properties.equals, data: data171 };
              if (vErrors === null) {
                vErrors = [err382];
              } else {
                vErrors.push(err382);
              }
              errors++;
            }
          }
          if (data170.known !== void 0) {
            let data172 = data170.known;
            if (typeof data172 !== "boolean") {
              const err383 = { instancePath: instancePath + "/system.exit-plan.both-scenarios/known", schemaPath: "#/properties/system.exit-plan.both-scenarios/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan.both-scenarios"].then.properties.known.type, parentSchema: schema17.properties["system.exit-plan.both-scenarios"].then.properties.known, data: data172 };
              if (vErrors === null) {
                vErrors = [err383];
              } else {
                vErrors.push(err383);
              }
              errors++;
            }
          }
        } else {
          const err384 = { instancePath: instancePath + "/system.exit-plan.both-scenarios", schemaPath: "#/properties/system.exit-plan.both-scenarios/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.exit-plan.both-scenarios"].then.type, parentSchema: schema17.properties["system.exit-plan.both-scenarios"].then, data: data170 };
          if (vErrors === null) {
            vErrors = [err384];
          } else {
            vErrors.push(err384);
          }
          errors++;
        }
        var _valid28 = _errs507 === errors;
        valid116 = _valid28;
        ifClause28 = "then";
      } else {
        const _errs514 = errors;
        if (typeof data170 !== "boolean") {
          const err385 = { instancePath: instancePath + "/system.exit-plan.both-scenarios", schemaPath: "#/properties/system.exit-plan.both-scenarios/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.exit-plan.both-scenarios"].else.type, parentSchema: schema17.properties["system.exit-plan.both-scenarios"].else, data: data170 };
          if (vErrors === null) {
            vErrors = [err385];
          } else {
            vErrors.push(err385);
          }
          errors++;
        }
        var _valid28 = _errs514 === errors;
        valid116 = _valid28;
        ifClause28 = "else";
      }
      if (!valid116) {
        const err386 = { instancePath: instancePath + "/system.exit-plan.both-scenarios", schemaPath: "#/properties/system.exit-plan.both-scenarios/if", keyword: "if", params: { failingKeyword: ifClause28 }, message: 'must match "' + ifClause28 + '" schema', schema: schema17.properties["system.exit-plan.both-scenarios"].if, parentSchema: schema17.properties["system.exit-plan.both-scenarios"], data: data170 };
        if (vErrors === null) {
          vErrors = [err386];
        } else {
          vErrors.push(err386);
        }
        errors++;
      }
    }
    if (data["system.risk-analysis"] !== void 0) {
      let data173 = data["system.risk-analysis"];
      if (typeof data173 !== "boolean" && !(data173 && typeof data173 == "object" && !Array.isArray(data173))) {
        const err387 = { instancePath: instancePath + "/system.risk-analysis", schemaPath: "#/properties/system.risk-analysis/type", keyword: "type", params: { type: schema17.properties["system.risk-analysis"].type }, message: "must be boolean,object", schema: schema17.properties["system.risk-analysis"].type, parentSchema: schema17.properties["system.risk-analysis"], data: data173 };
        if (vErrors === null) {
          vErrors = [err387];
        } else {
          vErrors.push(err387);
        }
        errors++;
      }
      const _errs518 = errors;
      let valid118 = true;
      const _errs519 = errors;
      if (!(data173 && typeof data173 == "object" && !Array.isArray(data173))) {
        const err388 = {};
        if (vErrors === null) {
          vErrors = [err388];
        } else {
          vErrors.push(err388);
        }
        errors++;
      }
      var _valid29 = _errs519 === errors;
      errors = _errs518;
      if (vErrors !== null) {
        if (_errs518) {
          vErrors.length = _errs518;
        } else {
          vErrors = null;
        }
      }
      let ifClause29;
      if (_valid29) {
        const _errs521 = errors;
        if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
          if (Object.keys(data173).length < 1) {
            const err389 = { instancePath: instancePath + "/system.risk-analysis", schemaPath: "#/properties/system.risk-analysis/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.risk-analysis"].then, data: data173 };
            if (vErrors === null) {
              vErrors = [err389];
            } else {
              vErrors.push(err389);
            }
            errors++;
          }
          for (const key33 in data173) {
            if (!(key33 === "equals" || key33 === "known")) {
              const err390 = { instancePath: instancePath + "/system.risk-analysis", schemaPath: "#/properties/system.risk-analysis/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.risk-analysis"].then, data: data173 };
              if (vErrors === null) {
                vErrors = [err390];
              } else {
                vErrors.push(err390);
              }
              errors++;
            }
          }
          if (data173.equals !== void 0) {
            let data174 = data173.equals;
            if (typeof data174 !== "boolean") {
              const err391 = { instancePath: instancePath + "/system.risk-analysis/equals", schemaPath: "#/properties/system.risk-analysis/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.risk-analysis"].then.properties.equals.type, parentSchema: schema17.properties["system.risk-analysis"].then.properties.equals, data: data174 };
              if (vErrors === null) {
                vErrors = [err391];
              } else {
                vErrors.push(err391);
              }
              errors++;
            }
          }
          if (data173.known !== void 0) {
            let data175 = data173.known;
            if (typeof data175 !== "boolean") {
              const err392 = { instancePath: instancePath + "/system.risk-analysis/known", schemaPath: "#/properties/system.risk-analysis/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.risk-analysis"].then.properties.known.type, parentSchema: schema17.properties["system.risk-analysis"].then.properties.known, data: data175 };
              if (vErrors === null) {
                vErrors = [err392];
              } else {
                vErrors.push(err392);
              }
              errors++;
            }
          }
        } else {
          const err393 = { instancePath: instancePath + "/system.risk-analysis", schemaPath: "#/properties/system.risk-analysis/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.risk-analysis"].then.type, parentSchema: schema17.properties["system.risk-analysis"].then, data: data173 };
          if (vErrors === null) {
            vErrors = [err393];
          } else {
            vErrors.push(err393);
          }
          errors++;
        }
        var _valid29 = _errs521 === errors;
        valid118 = _valid29;
        ifClause29 = "then";
      } else {
        const _errs528 = errors;
        if (typeof data173 !== "boolean") {
          const err394 = { instancePath: instancePath + "/system.risk-analysis", schemaPath: "#/properties/system.risk-analysis/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.risk-analysis"].else.type, parentSchema: schema17.properties["system.risk-analysis"].else, data: data173 };
          if (vErrors === null) {
            vErrors = [err394];
          } else {
            vErrors.push(err394);
          }
          errors++;
        }
        var _valid29 = _errs528 === errors;
        valid118 = _valid29;
        ifClause29 = "else";
      }
      if (!valid118) {
        const err395 = { instancePath: instancePath + "/system.risk-analysis", schemaPath: "#/properties/system.risk-analysis/if", keyword: "if", params: { failingKeyword: ifClause29 }, message: 'must match "' + ifClause29 + '" schema', schema: schema17.properties["system.risk-analysis"].if, parentSchema: schema17.properties["system.risk-analysis"], data: data173 };
        if (vErrors === null) {
          vErrors = [err395];
        } else {
          vErrors.push(err395);
        }
        errors++;
      }
    }
    if (data["system.risk-analysis.date"] !== void 0) {
      let data176 = data["system.risk-analysis.date"];
      if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
        if (Object.keys(data176).length < 1) {
          const err396 = { instancePath: instancePath + "/system.risk-analysis.date", schemaPath: "#/properties/system.risk-analysis.date/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.risk-analysis.date"], data: data176 };
          if (vErrors === null) {
            vErrors = [err396];
          } else {
            vErrors.push(err396);
          }
          errors++;
        }
        for (const key34 in data176) {
          if (!(key34 === "from" || key34 === "before" || key34 === "known")) {
            const err397 = { instancePath: instancePath + "/system.risk-analysis.date", schemaPath: "#/properties/system.risk-analysis.date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.risk-analysis.date"], data: data176 };
            if (vErrors === null) {
              vErrors = [err397];
            } else {
              vErrors.push(err397);
            }
            errors++;
          }
        }
        if (data176.from !== void 0) {
          let data177 = data176.from;
          if (typeof data177 === "string") {
            if (!pattern14.test(data177)) {
              const err398 = { instancePath: instancePath + "/system.risk-analysis.date/from", schemaPath: "#/properties/system.risk-analysis.date/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.risk-analysis.date"].properties.from, data: data177 };
              if (vErrors === null) {
                vErrors = [err398];
              } else {
                vErrors.push(err398);
              }
              errors++;
            }
          } else {
            const err399 = { instancePath: instancePath + "/system.risk-analysis.date/from", schemaPath: "#/properties/system.risk-analysis.date/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.risk-analysis.date"].properties.from.type, parentSchema: schema17.properties["system.risk-analysis.date"].properties.from, data: data177 };
            if (vErrors === null) {
              vErrors = [err399];
            } else {
              vErrors.push(err399);
            }
            errors++;
          }
        }
        if (data176.before !== void 0) {
          let data178 = data176.before;
          if (typeof data178 === "string") {
            if (!pattern14.test(data178)) {
              const err400 = { instancePath: instancePath + "/system.risk-analysis.date/before", schemaPath: "#/properties/system.risk-analysis.date/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.risk-analysis.date"].properties.before, data: data178 };
              if (vErrors === null) {
                vErrors = [err400];
              } else {
                vErrors.push(err400);
              }
              errors++;
            }
          } else {
            const err401 = { instancePath: instancePath + "/system.risk-analysis.date/before", schemaPath: "#/properties/system.risk-analysis.date/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.risk-analysis.date"].properties.before.type, parentSchema: schema17.properties["system.risk-analysis.date"].properties.before, data: data178 };
            if (vErrors === null) {
              vErrors = [err401];
            } else {
              vErrors.push(err401);
            }
            errors++;
          }
        }
        if (data176.known !== void 0) {
          let data179 = data176.known;
          if (typeof data179 !== "boolean") {
            const err402 = { instancePath: instancePath + "/system.risk-analysis.date/known", schemaPath: "#/properties/system.risk-analysis.date/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.risk-analysis.date"].properties.known.type, parentSchema: schema17.properties["system.risk-analysis.date"].properties.known, data: data179 };
            if (vErrors === null) {
              vErrors = [err402];
            } else {
              vErrors.push(err402);
            }
            errors++;
          }
        }
      } else {
        const err403 = { instancePath: instancePath + "/system.risk-analysis.date", schemaPath: "#/properties/system.risk-analysis.date/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.risk-analysis.date"].type, parentSchema: schema17.properties["system.risk-analysis.date"], data: data176 };
        if (vErrors === null) {
          vErrors = [err403];
        } else {
          vErrors.push(err403);
        }
        errors++;
      }
    }
    if (data["system.dpia"] !== void 0) {
      let data180 = data["system.dpia"];
      if (typeof data180 !== "boolean" && !(data180 && typeof data180 == "object" && !Array.isArray(data180))) {
        const err404 = { instancePath: instancePath + "/system.dpia", schemaPath: "#/properties/system.dpia/type", keyword: "type", params: { type: schema17.properties["system.dpia"].type }, message: "must be boolean,object", schema: schema17.properties["system.dpia"].type, parentSchema: schema17.properties["system.dpia"], data: data180 };
        if (vErrors === null) {
          vErrors = [err404];
        } else {
          vErrors.push(err404);
        }
        errors++;
      }
      const _errs541 = errors;
      let valid121 = true;
      const _errs542 = errors;
      if (!(data180 && typeof data180 == "object" && !Array.isArray(data180))) {
        const err405 = {};
        if (vErrors === null) {
          vErrors = [err405];
        } else {
          vErrors.push(err405);
        }
        errors++;
      }
      var _valid30 = _errs542 === errors;
      errors = _errs541;
      if (vErrors !== null) {
        if (_errs541) {
          vErrors.length = _errs541;
        } else {
          vErrors = null;
        }
      }
      let ifClause30;
      if (_valid30) {
        const _errs544 = errors;
        if (data180 && typeof data180 == "object" && !Array.isArray(data180)) {
          if (Object.keys(data180).length < 1) {
            const err406 = { instancePath: instancePath + "/system.dpia", schemaPath: "#/properties/system.dpia/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.dpia"].then, data: data180 };
            if (vErrors === null) {
              vErrors = [err406];
            } else {
              vErrors.push(err406);
            }
            errors++;
          }
          for (const key35 in data180) {
            if (!(key35 === "equals" || key35 === "known")) {
              const err407 = { instancePath: instancePath + "/system.dpia", schemaPath: "#/properties/system.dpia/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.dpia"].then, data: data180 };
              if (vErrors === null) {
                vErrors = [err407];
              } else {
                vErrors.push(err407);
              }
              errors++;
            }
          }
          if (data180.equals !== void 0) {
            let data181 = data180.equals;
            if (typeof data181 !== "boolean") {
              const err408 = { instancePath: instancePath + "/system.dpia/equals", schemaPath: "#/properties/system.dpia/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dpia"].then.properties.equals.type, parentSchema: schema17.properties["system.dpia"].then.properties.equals, data: data181 };
              if (vErrors === null) {
                vErrors = [err408];
              } else {
                vErrors.push(err408);
              }
              errors++;
            }
          }
          if (data180.known !== void 0) {
            let data182 = data180.known;
            if (typeof data182 !== "boolean") {
              const err409 = { instancePath: instancePath + "/system.dpia/known", schemaPath: "#/properties/system.dpia/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dpia"].then.properties.known.type, parentSchema: schema17.properties["system.dpia"].then.properties.known, data: data182 };
              if (vErrors === null) {
                vErrors = [err409];
              } else {
                vErrors.push(err409);
              }
              errors++;
            }
          }
        } else {
          const err410 = { instancePath: instancePath + "/system.dpia", schemaPath: "#/properties/system.dpia/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.dpia"].then.type, parentSchema: schema17.properties["system.dpia"].then, data: data180 };
          if (vErrors === null) {
            vErrors = [err410];
          } else {
            vErrors.push(err410);
          }
          errors++;
        }
        var _valid30 = _errs544 === errors;
        valid121 = _valid30;
        ifClause30 = "then";
      } else {
        const _errs551 = errors;
        if (typeof data180 !== "boolean") {
          const err411 = { instancePath: instancePath + "/system.dpia", schemaPath: "#/properties/system.dpia/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dpia"].else.type, parentSchema: schema17.properties["system.dpia"].else, data: data180 };
          if (vErrors === null) {
            vErrors = [err411];
          } else {
            vErrors.push(err411);
          }
          errors++;
        }
        var _valid30 = _errs551 === errors;
        valid121 = _valid30;
        ifClause30 = "else";
      }
      if (!valid121) {
        const err412 = { instancePath: instancePath + "/system.dpia", schemaPath: "#/properties/system.dpia/if", keyword: "if", params: { failingKeyword: ifClause30 }, message: 'must match "' + ifClause30 + '" schema', schema: schema17.properties["system.dpia"].if, parentSchema: schema17.properties["system.dpia"], data: data180 };
        if (vErrors === null) {
          vErrors = [err412];
        } else {
          vErrors.push(err412);
        }
        errors++;
      }
    }
    if (data["system.dpia.date"] !== void 0) {
      let data183 = data["system.dpia.date"];
      if (data183 && typeof data183 == "object" && !Array.isArray(data183)) {
        if (Object.keys(data183).length < 1) {
          const err413 = { instancePath: instancePath + "/system.dpia.date", schemaPath: "#/properties/system.dpia.date/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.dpia.date"], data: data183 };
          if (vErrors === null) {
            vErrors = [err413];
          } else {
            vErrors.push(err413);
          }
          errors++;
        }
        for (const key36 in data183) {
          if (!(key36 === "from" || key36 === "before" || key36 === "known")) {
            const err414 = { instancePath: instancePath + "/system.dpia.date", schemaPath: "#/properties/system.dpia.date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.dpia.date"], data: data183 };
            if (vErrors === null) {
              vErrors = [err414];
            } else {
              vErrors.push(err414);
            }
            errors++;
          }
        }
        if (data183.from !== void 0) {
          let data184 = data183.from;
          if (typeof data184 === "string") {
            if (!pattern14.test(data184)) {
              const err415 = { instancePath: instancePath + "/system.dpia.date/from", schemaPath: "#/properties/system.dpia.date/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.dpia.date"].properties.from, data: data184 };
              if (vErrors === null) {
                vErrors = [err415];
              } else {
                vErrors.push(err415);
              }
              errors++;
            }
          } else {
            const err416 = { instancePath: instancePath + "/system.dpia.date/from", schemaPath: "#/properties/system.dpia.date/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.dpia.date"].properties.from.type, parentSchema: schema17.properties["system.dpia.date"].properties.from, data: data184 };
            if (vErrors === null) {
              vErrors = [err416];
            } else {
              vErrors.push(err416);
            }
            errors++;
          }
        }
        if (data183.before !== void 0) {
          let data185 = data183.before;
          if (typeof data185 === "string") {
            if (!pattern14.test(data185)) {
              const err417 = { instancePath: instancePath + "/system.dpia.date/before", schemaPath: "#/properties/system.dpia.date/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.dpia.date"].properties.before, data: data185 };
              if (vErrors === null) {
                vErrors = [err417];
              } else {
                vErrors.push(err417);
              }
              errors++;
            }
          } else {
            const err418 = { instancePath: instancePath + "/system.dpia.date/before", schemaPath: "#/properties/system.dpia.date/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.dpia.date"].properties.before.type, parentSchema: schema17.properties["system.dpia.date"].properties.before, data: data185 };
            if (vErrors === null) {
              vErrors = [err418];
            } else {
              vErrors.push(err418);
            }
            errors++;
          }
        }
        if (data183.known !== void 0) {
          let data186 = data183.known;
          if (typeof data186 !== "boolean") {
            const err419 = { instancePath: instancePath + "/system.dpia.date/known", schemaPath: "#/properties/system.dpia.date/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dpia.date"].properties.known.type, parentSchema: schema17.properties["system.dpia.date"].properties.known, data: data186 };
            if (vErrors === null) {
              vErrors = [err419];
            } else {
              vErrors.push(err419);
            }
            errors++;
          }
        }
      } else {
        const err420 = { instancePath: instancePath + "/system.dpia.date", schemaPath: "#/properties/system.dpia.date/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.dpia.date"].type, parentSchema: schema17.properties["system.dpia.date"], data: data183 };
        if (vErrors === null) {
          vErrors = [err420];
        } else {
          vErrors.push(err420);
        }
        errors++;
      }
    }
    if (data["system.dtia"] !== void 0) {
      let data187 = data["system.dtia"];
      if (typeof data187 !== "boolean" && !(data187 && typeof data187 == "object" && !Array.isArray(data187))) {
        const err421 = { instancePath: instancePath + "/system.dtia", schemaPath: "#/properties/system.dtia/type", keyword: "type", params: { type: schema17.properties["system.dtia"].type }, message: "must be boolean,object", schema: schema17.properties["system.dtia"].type, parentSchema: schema17.properties["system.dtia"], data: data187 };
        if (vErrors === null) {
          vErrors = [err421];
        } else {
          vErrors.push(err421);
        }
        errors++;
      }
      const _errs564 = errors;
      let valid124 = true;
      const _errs565 = errors;
      if (!(data187 && typeof data187 == "object" && !Array.isArray(data187))) {
        const err422 = {};
        if (vErrors === null) {
          vErrors = [err422];
        } else {
          vErrors.push(err422);
        }
        errors++;
      }
      var _valid31 = _errs565 === errors;
      errors = _errs564;
      if (vErrors !== null) {
        if (_errs564) {
          vErrors.length = _errs564;
        } else {
          vErrors = null;
        }
      }
      let ifClause31;
      if (_valid31) {
        const _errs567 = errors;
        if (data187 && typeof data187 == "object" && !Array.isArray(data187)) {
          if (Object.keys(data187).length < 1) {
            const err423 = { instancePath: instancePath + "/system.dtia", schemaPath: "#/properties/system.dtia/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.dtia"].then, data: data187 };
            if (vErrors === null) {
              vErrors = [err423];
            } else {
              vErrors.push(err423);
            }
            errors++;
          }
          for (const key37 in data187) {
            if (!(key37 === "equals" || key37 === "known")) {
              const err424 = { instancePath: instancePath + "/system.dtia", schemaPath: "#/properties/system.dtia/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.dtia"].then, data: data187 };
              if (vErrors === null) {
                vErrors = [err424];
              } else {
                vErrors.push(err424);
              }
              errors++;
            }
          }
          if (data187.equals !== void 0) {
            let data188 = data187.equals;
            if (typeof data188 !== "boolean") {
              const err425 = { instancePath: instancePath + "/system.dtia/equals", schemaPath: "#/properties/system.dtia/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dtia"].then.properties.equals.type, parentSchema: schema17.properties["system.dtia"].then.properties.equals, data: data188 };
              if (vErrors === null) {
                vErrors = [err425];
              } else {
                vErrors.push(err425);
              }
              errors++;
            }
          }
          if (data187.known !== void 0) {
            let data189 = data187.known;
            if (typeof data189 !== "boolean") {
              const err426 = { instancePath: instancePath + "/system.dtia/known", schemaPath: "#/properties/system.dtia/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dtia"].then.properties.known.type, parentSchema: schema17.properties["system.dtia"].then.properties.known, data: data189 };
              if (vErrors === null) {
                vErrors = [err426];
              } else {
                vErrors.push(err426);
              }
              errors++;
            }
          }
        } else {
          const err427 = { instancePath: instancePath + "/system.dtia", schemaPath: "#/properties/system.dtia/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.dtia"].then.type, parentSchema: schema17.properties["system.dtia"].then, data: data187 };
          if (vErrors === null) {
            vErrors = [err427];
          } else {
            vErrors.push(err427);
          }
          errors++;
        }
        var _valid31 = _errs567 === errors;
        valid124 = _valid31;
        ifClause31 = "then";
      } else {
        const _errs574 = errors;
        if (typeof data187 !== "boolean") {
          const err428 = { instancePath: instancePath + "/system.dtia", schemaPath: "#/properties/system.dtia/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dtia"].else.type, parentSchema: schema17.properties["system.dtia"].else, data: data187 };
          if (vErrors === null) {
            vErrors = [err428];
          } else {
            vErrors.push(err428);
          }
          errors++;
        }
        var _valid31 = _errs574 === errors;
        valid124 = _valid31;
        ifClause31 = "else";
      }
      if (!valid124) {
        const err429 = { instancePath: instancePath + "/system.dtia", schemaPath: "#/properties/system.dtia/if", keyword: "if", params: { failingKeyword: ifClause31 }, message: 'must match "' + ifClause31 + '" schema', schema: schema17.properties["system.dtia"].if, parentSchema: schema17.properties["system.dtia"], data: data187 };
        if (vErrors === null) {
          vErrors = [err429];
        } else {
          vErrors.push(err429);
        }
        errors++;
      }
    }
    if (data["system.dtia.date"] !== void 0) {
      let data190 = data["system.dtia.date"];
      if (data190 && typeof data190 == "object" && !Array.isArray(data190)) {
        if (Object.keys(data190).length < 1) {
          const err430 = { instancePath: instancePath + "/system.dtia.date", schemaPath: "#/properties/system.dtia.date/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.dtia.date"], data: data190 };
          if (vErrors === null) {
            vErrors = [err430];
          } else {
            vErrors.push(err430);
          }
          errors++;
        }
        for (const key38 in data190) {
          if (!(key38 === "from" || key38 === "before" || key38 === "known")) {
            const err431 = { instancePath: instancePath + "/system.dtia.date", schemaPath: "#/properties/system.dtia.date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.dtia.date"], data: data190 };
            if (vErrors === null) {
              vErrors = [err431];
            } else {
              vErrors.push(err431);
            }
            errors++;
          }
        }
        if (data190.from !== void 0) {
          let data191 = data190.from;
          if (typeof data191 === "string") {
            if (!pattern14.test(data191)) {
              const err432 = { instancePath: instancePath + "/system.dtia.date/from", schemaPath: "#/properties/system.dtia.date/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.dtia.date"].properties.from, data: data191 };
              if (vErrors === null) {
                vErrors = [err432];
              } else {
                vErrors.push(err432);
              }
              errors++;
            }
          } else {
            const err433 = { instancePath: instancePath + "/system.dtia.date/from", schemaPath: "#/properties/system.dtia.date/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.dtia.date"].properties.from.type, parentSchema: schema17.properties["system.dtia.date"].properties.from, data: data191 };
            if (vErrors === null) {
              vErrors = [err433];
            } else {
              vErrors.push(err433);
            }
            errors++;
          }
        }
        if (data190.before !== void 0) {
          let data192 = data190.before;
          if (typeof data192 === "string") {
            if (!pattern14.test(data192)) {
              const err434 = { instancePath: instancePath + "/system.dtia.date/before", schemaPath: "#/properties/system.dtia.date/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.dtia.date"].properties.before, data: data192 };
              if (vErrors === null) {
                vErrors = [err434];
              } else {
                vErrors.push(err434);
              }
              errors++;
            }
          } else {
            const err435 = { instancePath: instancePath + "/system.dtia.date/before", schemaPath: "#/properties/system.dtia.date/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.dtia.date"].properties.before.type, parentSchema: schema17.properties["system.dtia.date"].properties.before, data: data192 };
            if (vErrors === null) {
              vErrors = [err435];
            } else {
              vErrors.push(err435);
            }
            errors++;
          }
        }
        if (data190.known !== void 0) {
          let data193 = data190.known;
          if (typeof data193 !== "boolean") {
            const err436 = { instancePath: instancePath + "/system.dtia.date/known", schemaPath: "#/properties/system.dtia.date/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.dtia.date"].properties.known.type, parentSchema: schema17.properties["system.dtia.date"].properties.known, data: data193 };
            if (vErrors === null) {
              vErrors = [err436];
            } else {
              vErrors.push(err436);
            }
            errors++;
          }
        }
      } else {
        const err437 = { instancePath: instancePath + "/system.dtia.date", schemaPath: "#/properties/system.dtia.date/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.dtia.date"].type, parentSchema: schema17.properties["system.dtia.date"], data: data190 };
        if (vErrors === null) {
          vErrors = [err437];
        } else {
          vErrors.push(err437);
        }
        errors++;
      }
    }
    if (data["system.reported-to-ciso-rijk"] !== void 0) {
      let data194 = data["system.reported-to-ciso-rijk"];
      if (data194 && typeof data194 == "object" && !Array.isArray(data194)) {
        if (Object.keys(data194).length < 1) {
          const err438 = { instancePath: instancePath + "/system.reported-to-ciso-rijk", schemaPath: "#/properties/system.reported-to-ciso-rijk/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.reported-to-ciso-rijk"], data: data194 };
          if (vErrors === null) {
            vErrors = [err438];
          } else {
            vErrors.push(err438);
          }
          errors++;
        }
        for (const key39 in data194) {
          if (!(key39 === "from" || key39 === "before" || key39 === "known")) {
            const err439 = { instancePath: instancePath + "/system.reported-to-ciso-rijk", schemaPath: "#/properties/system.reported-to-ciso-rijk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.reported-to-ciso-rijk"], data: data194 };
            if (vErrors === null) {
              vErrors = [err439];
            } else {
              vErrors.push(err439);
            }
            errors++;
          }
        }
        if (data194.from !== void 0) {
          let data195 = data194.from;
          if (typeof data195 === "string") {
            if (!pattern14.test(data195)) {
              const err440 = { instancePath: instancePath + "/system.reported-to-ciso-rijk/from", schemaPath: "#/properties/system.reported-to-ciso-rijk/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.reported-to-ciso-rijk"].properties.from, data: data195 };
              if (vErrors === null) {
                vErrors = [err440];
              } else {
                vErrors.push(err440);
              }
              errors++;
            }
          } else {
            const err441 = { instancePath: instancePath + "/system.reported-to-ciso-rijk/from", schemaPath: "#/properties/system.reported-to-ciso-rijk/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.reported-to-ciso-rijk"].properties.from.type, parentSchema: schema17.properties["system.reported-to-ciso-rijk"].properties.from, data: data195 };
            if (vErrors === null) {
              vErrors = [err441];
            } else {
              vErrors.push(err441);
            }
            errors++;
          }
        }
        if (data194.before !== void 0) {
          let data196 = data194.before;
          if (typeof data196 === "string") {
            if (!pattern14.test(data196)) {
              const err442 = { instancePath: instancePath + "/system.reported-to-ciso-rijk/before", schemaPath: "#/properties/system.reported-to-ciso-rijk/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.reported-to-ciso-rijk"].properties.before, data: data196 };
              if (vErrors === null) {
                vErrors = [err442];
              } else {
                vErrors.push(err442);
              }
              errors++;
            }
          } else {
            const err443 = { instancePath: instancePath + "/system.reported-to-ciso-rijk/before", schemaPath: "#/properties/system.reported-to-ciso-rijk/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.reported-to-ciso-rijk"].properties.before.type, parentSchema: schema17.properties["system.reported-to-ciso-rijk"].properties.before, data: data196 };
            if (vErrors === null) {
              vErrors = [err443];
            } else {
              vErrors.push(err443);
            }
            errors++;
          }
        }
        if (data194.known !== void 0) {
          let data197 = data194.known;
          if (typeof data197 !== "boolean") {
            const err444 = { instancePath: instancePath + "/system.reported-to-ciso-rijk/known", schemaPath: "#/properties/system.reported-to-ciso-rijk/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.reported-to-ciso-rijk"].properties.known.type, parentSchema: schema17.properties["system.reported-to-ciso-rijk"].properties.known, data: data197 };
            if (vErrors === null) {
              vErrors = [err444];
            } else {
              vErrors.push(err444);
            }
            errors++;
          }
        }
      } else {
        const err445 = { instancePath: instancePath + "/system.reported-to-ciso-rijk", schemaPath: "#/properties/system.reported-to-ciso-rijk/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.reported-to-ciso-rijk"].type, parentSchema: schema17.properties["system.reported-to-ciso-rijk"], data: data194 };
        if (vErrors === null) {
          vErrors = [err445];
        } else {
          vErrors.push(err445);
        }
        errors++;
      }
    }
    if (data["system.mail-conditions"] !== void 0) {
      let data198 = data["system.mail-conditions"];
      if (typeof data198 !== "boolean" && !(data198 && typeof data198 == "object" && !Array.isArray(data198))) {
        const err446 = { instancePath: instancePath + "/system.mail-conditions", schemaPath: "#/properties/system.mail-conditions/type", keyword: "type", params: { type: schema17.properties["system.mail-conditions"].type }, message: "must be boolean,object", schema: schema17.properties["system.mail-conditions"].type, parentSchema: schema17.properties["system.mail-conditions"], data: data198 };
        if (vErrors === null) {
          vErrors = [err446];
        } else {
          vErrors.push(err446);
        }
        errors++;
      }
      const _errs596 = errors;
      let valid128 = true;
      const _errs597 = errors;
      if (!(data198 && typeof data198 == "object" && !Array.isArray(data198))) {
        const err447 = {};
        if (vErrors === null) {
          vErrors = [err447];
        } else {
          vErrors.push(err447);
        }
        errors++;
      }
      var _valid32 = _errs597 === errors;
      errors = _errs596;
      if (vErrors !== null) {
        if (_errs596) {
          vErrors.length = _errs596;
        } else {
          vErrors = null;
        }
      }
      let ifClause32;
      if (_valid32) {
        const _errs599 = errors;
        if (data198 && typeof data198 == "object" && !Array.isArray(data198)) {
          if (Object.keys(data198).length < 1) {
            const err448 = { instancePath: instancePath + "/system.mail-conditions", schemaPath: "#/properties/system.mail-conditions/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.mail-conditions"].then, data: data198 };
            if (vErrors === null) {
              vErrors = [err448];
            } else {
              vErrors.push(err448);
            }
            errors++;
          }
          for (const key40 in data198) {
            if (!(key40 === "equals" || key40 === "known")) {
              const err449 = { instancePath: instancePath + "/system.mail-conditions", schemaPath: "#/properties/system.mail-conditions/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.mail-conditions"].then, data: data198 };
              if (vErrors === null) {
                vErrors = [err449];
              } else {
                vErrors.push(err449);
              }
              errors++;
            }
          }
          if (data198.equals !== void 0) {
            let data199 = data198.equals;
            if (typeof data199 !== "boolean") {
              const err450 = { instancePath: instancePath + "/system.mail-conditions/equals", schemaPath: "#/properties/system.mail-conditions/then/properties/equals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.mail-conditions"].then.properties.equals.type, parentSchema: schema17.properties["system.mail-conditions"].then.properties.equals, data: data199 };
              if (vErrors === null) {
                vErrors = [err450];
              } else {
                vErrors.push(err450);
              }
              errors++;
            }
          }
          if (data198.known !== void 0) {
            let data200 = data198.known;
            if (typeof data200 !== "boolean") {
              const err451 = { instancePath: instancePath + "/system.mail-conditions/known", schemaPath: "#/properties/system.mail-conditions/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.mail-conditions"].then.properties.known.type, parentSchema: schema17.properties["system.mail-conditions"].then.properties.known, data: data200 };
              if (vErrors === null) {
                vErrors = [err451];
              } else {
                vErrors.push(err451);
              }
              errors++;
            }
          }
        } else {
          const err452 = { instancePath: instancePath + "/system.mail-conditions", schemaPath: "#/properties/system.mail-conditions/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.mail-conditions"].then.type, parentSchema: schema17.properties["system.mail-conditions"].then, data: data198 };
          if (vErrors === null) {
            vErrors = [err452];
          } else {
            vErrors.push(err452);
          }
          errors++;
        }
        var _valid32 = _errs599 === errors;
        valid128 = _valid32;
        ifClause32 = "then";
      } else {
        const _errs606 = errors;
        if (typeof data198 !== "boolean") {
          const err453 = { instancePath: instancePath + "/system.mail-conditions", schemaPath: "#/properties/system.mail-conditions/else/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.mail-conditions"].else.type, parentSchema: schema17.properties["system.mail-conditions"].else, data: data198 };
          if (vErrors === null) {
            vErrors = [err453];
          } else {
            vErrors.push(err453);
          }
          errors++;
        }
        var _valid32 = _errs606 === errors;
        valid128 = _valid32;
        ifClause32 = "else";
      }
      if (!valid128) {
        const err454 = { instancePath: instancePath + "/system.mail-conditions", schemaPath: "#/properties/system.mail-conditions/if", keyword: "if", params: { failingKeyword: ifClause32 }, message: 'must match "' + ifClause32 + '" schema', schema: schema17.properties["system.mail-conditions"].if, parentSchema: schema17.properties["system.mail-conditions"], data: data198 };
        if (vErrors === null) {
          vErrors = [err454];
        } else {
          vErrors.push(err454);
        }
        errors++;
      }
    }
    if (data["system.existing-since"] !== void 0) {
      let data201 = data["system.existing-since"];
      if (data201 && typeof data201 == "object" && !Array.isArray(data201)) {
        if (Object.keys(data201).length < 1) {
          const err455 = { instancePath: instancePath + "/system.existing-since", schemaPath: "#/properties/system.existing-since/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.existing-since"], data: data201 };
          if (vErrors === null) {
            vErrors = [err455];
          } else {
            vErrors.push(err455);
          }
          errors++;
        }
        for (const key41 in data201) {
          if (!(key41 === "from" || key41 === "before" || key41 === "known")) {
            const err456 = { instancePath: instancePath + "/system.existing-since", schemaPath: "#/properties/system.existing-since/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.existing-since"], data: data201 };
            if (vErrors === null) {
              vErrors = [err456];
            } else {
              vErrors.push(err456);
            }
            errors++;
          }
        }
        if (data201.from !== void 0) {
          let data202 = data201.from;
          if (typeof data202 === "string") {
            if (!pattern14.test(data202)) {
              const err457 = { instancePath: instancePath + "/system.existing-since/from", schemaPath: "#/properties/system.existing-since/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.existing-since"].properties.from, data: data202 };
              if (vErrors === null) {
                vErrors = [err457];
              } else {
                vErrors.push(err457);
              }
              errors++;
            }
          } else {
            const err458 = { instancePath: instancePath + "/system.existing-since/from", schemaPath: "#/properties/system.existing-since/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.existing-since"].properties.from.type, parentSchema: schema17.properties["system.existing-since"].properties.from, data: data202 };
            if (vErrors === null) {
              vErrors = [err458];
            } else {
              vErrors.push(err458);
            }
            errors++;
          }
        }
        if (data201.before !== void 0) {
          let data203 = data201.before;
          if (typeof data203 === "string") {
            if (!pattern14.test(data203)) {
              const err459 = { instancePath: instancePath + "/system.existing-since/before", schemaPath: "#/properties/system.existing-since/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.existing-since"].properties.before, data: data203 };
              if (vErrors === null) {
                vErrors = [err459];
              } else {
                vErrors.push(err459);
              }
              errors++;
            }
          } else {
            const err460 = { instancePath: instancePath + "/system.existing-since/before", schemaPath: "#/properties/system.existing-since/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.existing-since"].properties.before.type, parentSchema: schema17.properties["system.existing-since"].properties.before, data: data203 };
            if (vErrors === null) {
              vErrors = [err460];
            } else {
              vErrors.push(err460);
            }
            errors++;
          }
        }
        if (data201.known !== void 0) {
          let data204 = data201.known;
          if (typeof data204 !== "boolean") {
            const err461 = { instancePath: instancePath + "/system.existing-since/known", schemaPath: "#/properties/system.existing-since/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.existing-since"].properties.known.type, parentSchema: schema17.properties["system.existing-since"].properties.known, data: data204 };
            if (vErrors === null) {
              vErrors = [err461];
            } else {
              vErrors.push(err461);
            }
            errors++;
          }
        }
      } else {
        const err462 = { instancePath: instancePath + "/system.existing-since", schemaPath: "#/properties/system.existing-since/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.existing-since"].type, parentSchema: schema17.properties["system.existing-since"], data: data201 };
        if (vErrors === null) {
          vErrors = [err462];
        } else {
          vErrors.push(err462);
        }
        errors++;
      }
    }
    if (data["system.contract-until"] !== void 0) {
      let data205 = data["system.contract-until"];
      if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
        if (Object.keys(data205).length < 1) {
          const err463 = { instancePath: instancePath + "/system.contract-until", schemaPath: "#/properties/system.contract-until/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["system.contract-until"], data: data205 };
          if (vErrors === null) {
            vErrors = [err463];
          } else {
            vErrors.push(err463);
          }
          errors++;
        }
        for (const key42 in data205) {
          if (!(key42 === "from" || key42 === "before" || key42 === "known")) {
            const err464 = { instancePath: instancePath + "/system.contract-until", schemaPath: "#/properties/system.contract-until/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["system.contract-until"], data: data205 };
            if (vErrors === null) {
              vErrors = [err464];
            } else {
              vErrors.push(err464);
            }
            errors++;
          }
        }
        if (data205.from !== void 0) {
          let data206 = data205.from;
          if (typeof data206 === "string") {
            if (!pattern14.test(data206)) {
              const err465 = { instancePath: instancePath + "/system.contract-until/from", schemaPath: "#/properties/system.contract-until/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.contract-until"].properties.from, data: data206 };
              if (vErrors === null) {
                vErrors = [err465];
              } else {
                vErrors.push(err465);
              }
              errors++;
            }
          } else {
            const err466 = { instancePath: instancePath + "/system.contract-until/from", schemaPath: "#/properties/system.contract-until/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.contract-until"].properties.from.type, parentSchema: schema17.properties["system.contract-until"].properties.from, data: data206 };
            if (vErrors === null) {
              vErrors = [err466];
            } else {
              vErrors.push(err466);
            }
            errors++;
          }
        }
        if (data205.before !== void 0) {
          let data207 = data205.before;
          if (typeof data207 === "string") {
            if (!pattern14.test(data207)) {
              const err467 = { instancePath: instancePath + "/system.contract-until/before", schemaPath: "#/properties/system.contract-until/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties["system.contract-until"].properties.before, data: data207 };
              if (vErrors === null) {
                vErrors = [err467];
              } else {
                vErrors.push(err467);
              }
              errors++;
            }
          } else {
            const err468 = { instancePath: instancePath + "/system.contract-until/before", schemaPath: "#/properties/system.contract-until/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties["system.contract-until"].properties.before.type, parentSchema: schema17.properties["system.contract-until"].properties.before, data: data207 };
            if (vErrors === null) {
              vErrors = [err468];
            } else {
              vErrors.push(err468);
            }
            errors++;
          }
        }
        if (data205.known !== void 0) {
          let data208 = data205.known;
          if (typeof data208 !== "boolean") {
            const err469 = { instancePath: instancePath + "/system.contract-until/known", schemaPath: "#/properties/system.contract-until/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["system.contract-until"].properties.known.type, parentSchema: schema17.properties["system.contract-until"].properties.known, data: data208 };
            if (vErrors === null) {
              vErrors = [err469];
            } else {
              vErrors.push(err469);
            }
            errors++;
          }
        }
      } else {
        const err470 = { instancePath: instancePath + "/system.contract-until", schemaPath: "#/properties/system.contract-until/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["system.contract-until"].type, parentSchema: schema17.properties["system.contract-until"], data: data205 };
        if (vErrors === null) {
          vErrors = [err470];
        } else {
          vErrors.push(err470);
        }
        errors++;
      }
    }
    if (data["organisation.kind"] !== void 0) {
      let data209 = data["organisation.kind"];
      if (typeof data209 !== "string" && !(data209 && typeof data209 == "object" && !Array.isArray(data209))) {
        const err471 = { instancePath: instancePath + "/organisation.kind", schemaPath: "#/properties/organisation.kind/type", keyword: "type", params: { type: schema17.properties["organisation.kind"].type }, message: "must be string,object", schema: schema17.properties["organisation.kind"].type, parentSchema: schema17.properties["organisation.kind"], data: data209 };
        if (vErrors === null) {
          vErrors = [err471];
        } else {
          vErrors.push(err471);
        }
        errors++;
      }
      const _errs628 = errors;
      let valid132 = true;
      const _errs629 = errors;
      if (!(data209 && typeof data209 == "object" && !Array.isArray(data209))) {
        const err472 = {};
        if (vErrors === null) {
          vErrors = [err472];
        } else {
          vErrors.push(err472);
        }
        errors++;
      }
      var _valid33 = _errs629 === errors;
      errors = _errs628;
      if (vErrors !== null) {
        if (_errs628) {
          vErrors.length = _errs628;
        } else {
          vErrors = null;
        }
      }
      let ifClause33;
      if (_valid33) {
        const _errs631 = errors;
        if (data209 && typeof data209 == "object" && !Array.isArray(data209)) {
          if (Object.keys(data209).length < 1) {
            const err473 = { instancePath: instancePath + "/organisation.kind", schemaPath: "#/properties/organisation.kind/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties["organisation.kind"].then, data: data209 };
            if (vErrors === null) {
              vErrors = [err473];
            } else {
              vErrors.push(err473);
            }
            errors++;
          }
          for (const key43 in data209) {
            if (!(key43 === "equals" || key43 === "in" || key43 === "known")) {
              const err474 = { instancePath: instancePath + "/organisation.kind", schemaPath: "#/properties/organisation.kind/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties["organisation.kind"].then, data: data209 };
              if (vErrors === null) {
                vErrors = [err474];
              } else {
                vErrors.push(err474);
              }
              errors++;
            }
          }
          if (data209.equals !== void 0) {
            let data210 = data209.equals;
            if (!(data210 === "rijksdienst" || data210 === "agentschap" || data210 === "zbo" || data210 === "decentral" || data210 === "other")) {
              const err475 = { instancePath: instancePath + "/organisation.kind/equals", schemaPath: "#/properties/organisation.kind/then/properties/equals/enum", keyword: "enum", params: { allowedValues: schema17.properties["organisation.kind"].then.properties.equals.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["organisation.kind"].then.properties.equals.enum, parentSchema: schema17.properties["organisation.kind"].then.properties.equals, data: data210 };
              if (vErrors === null) {
                vErrors = [err475];
              } else {
                vErrors.push(err475);
              }
              errors++;
            }
          }
          if (data209.in !== void 0) {
            let data211 = data209.in;
            if (Array.isArray(data211)) {
              if (data211.length < 1) {
                const err476 = { instancePath: instancePath + "/organisation.kind/in", schemaPath: "#/properties/organisation.kind/then/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.properties["organisation.kind"].then.properties.in, data: data211 };
                if (vErrors === null) {
                  vErrors = [err476];
                } else {
                  vErrors.push(err476);
                }
                errors++;
              }
              const len28 = data211.length;
              for (let i28 = 0; i28 < len28; i28++) {
                let data212 = data211[i28];
                if (!(data212 === "rijksdienst" || data212 === "agentschap" || data212 === "zbo" || data212 === "decentral" || data212 === "other")) {
                  const err477 = { instancePath: instancePath + "/organisation.kind/in/" + i28, schemaPath: "#/properties/organisation.kind/then/properties/in/items/enum", keyword: "enum", params: { allowedValues: schema17.properties["organisation.kind"].then.properties.in.items.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["organisation.kind"].then.properties.in.items.enum, parentSchema: schema17.properties["organisation.kind"].then.properties.in.items, data: data212 };
                  if (vErrors === null) {
                    vErrors = [err477];
                  } else {
                    vErrors.push(err477);
                  }
                  errors++;
                }
              }
            } else {
              const err478 = { instancePath: instancePath + "/organisation.kind/in", schemaPath: "#/properties/organisation.kind/then/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties["organisation.kind"].then.properties.in.type, parentSchema: schema17.properties["organisation.kind"].then.properties.in, data: data211 };
              if (vErrors === null) {
                vErrors = [err478];
              } else {
                vErrors.push(err478);
              }
              errors++;
            }
          }
          if (data209.known !== void 0) {
            let data213 = data209.known;
            if (typeof data213 !== "boolean") {
              const err479 = { instancePath: instancePath + "/organisation.kind/known", schemaPath: "#/properties/organisation.kind/then/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties["organisation.kind"].then.properties.known.type, parentSchema: schema17.properties["organisation.kind"].then.properties.known, data: data213 };
              if (vErrors === null) {
                vErrors = [err479];
              } else {
                vErrors.push(err479);
              }
              errors++;
            }
          }
        } else {
          const err480 = { instancePath: instancePath + "/organisation.kind", schemaPath: "#/properties/organisation.kind/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties["organisation.kind"].then.type, parentSchema: schema17.properties["organisation.kind"].then, data: data209 };
          if (vErrors === null) {
            vErrors = [err480];
          } else {
            vErrors.push(err480);
          }
          errors++;
        }
        var _valid33 = _errs631 === errors;
        valid132 = _valid33;
        ifClause33 = "then";
      } else {
        const _errs640 = errors;
        if (!(data209 === "rijksdienst" || data209 === "agentschap" || data209 === "zbo" || data209 === "decentral" || data209 === "other")) {
          const err481 = { instancePath: instancePath + "/organisation.kind", schemaPath: "#/properties/organisation.kind/else/enum", keyword: "enum", params: { allowedValues: schema17.properties["organisation.kind"].else.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties["organisation.kind"].else.enum, parentSchema: schema17.properties["organisation.kind"].else, data: data209 };
          if (vErrors === null) {
            vErrors = [err481];
          } else {
            vErrors.push(err481);
          }
          errors++;
        }
        var _valid33 = _errs640 === errors;
        valid132 = _valid33;
        ifClause33 = "else";
      }
      if (!valid132) {
        const err482 = { instancePath: instancePath + "/organisation.kind", schemaPath: "#/properties/organisation.kind/if", keyword: "if", params: { failingKeyword: ifClause33 }, message: 'must match "' + ifClause33 + '" schema', schema: schema17.properties["organisation.kind"].if, parentSchema: schema17.properties["organisation.kind"], data: data209 };
        if (vErrors === null) {
          vErrors = [err482];
        } else {
          vErrors.push(err482);
        }
        errors++;
      }
    }
    if (data.day !== void 0) {
      let data214 = data.day;
      if (data214 && typeof data214 == "object" && !Array.isArray(data214)) {
        if (Object.keys(data214).length < 1) {
          const err483 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema17.properties.day, data: data214 };
          if (vErrors === null) {
            vErrors = [err483];
          } else {
            vErrors.push(err483);
          }
          errors++;
        }
        for (const key44 in data214) {
          if (!(key44 === "from" || key44 === "before" || key44 === "known")) {
            const err484 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.properties.day, data: data214 };
            if (vErrors === null) {
              vErrors = [err484];
            } else {
              vErrors.push(err484);
            }
            errors++;
          }
        }
        if (data214.from !== void 0) {
          let data215 = data214.from;
          if (typeof data215 === "string") {
            if (!pattern14.test(data215)) {
              const err485 = { instancePath: instancePath + "/day/from", schemaPath: "#/properties/day/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties.day.properties.from, data: data215 };
              if (vErrors === null) {
                vErrors = [err485];
              } else {
                vErrors.push(err485);
              }
              errors++;
            }
          } else {
            const err486 = { instancePath: instancePath + "/day/from", schemaPath: "#/properties/day/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.day.properties.from.type, parentSchema: schema17.properties.day.properties.from, data: data215 };
            if (vErrors === null) {
              vErrors = [err486];
            } else {
              vErrors.push(err486);
            }
            errors++;
          }
        }
        if (data214.before !== void 0) {
          let data216 = data214.before;
          if (typeof data216 === "string") {
            if (!pattern14.test(data216)) {
              const err487 = { instancePath: instancePath + "/day/before", schemaPath: "#/properties/day/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema17.properties.day.properties.before, data: data216 };
              if (vErrors === null) {
                vErrors = [err487];
              } else {
                vErrors.push(err487);
              }
              errors++;
            }
          } else {
            const err488 = { instancePath: instancePath + "/day/before", schemaPath: "#/properties/day/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.day.properties.before.type, parentSchema: schema17.properties.day.properties.before, data: data216 };
            if (vErrors === null) {
              vErrors = [err488];
            } else {
              vErrors.push(err488);
            }
            errors++;
          }
        }
        if (data214.known !== void 0) {
          let data217 = data214.known;
          if (typeof data217 !== "boolean") {
            const err489 = { instancePath: instancePath + "/day/known", schemaPath: "#/properties/day/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.day.properties.known.type, parentSchema: schema17.properties.day.properties.known, data: data217 };
            if (vErrors === null) {
              vErrors = [err489];
            } else {
              vErrors.push(err489);
            }
            errors++;
          }
        }
      } else {
        const err490 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.day.type, parentSchema: schema17.properties.day, data: data214 };
        if (vErrors === null) {
          vErrors = [err490];
        } else {
          vErrors.push(err490);
        }
        errors++;
      }
    }
  } else {
    const err491 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err491];
    } else {
      vErrors.push(err491);
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
    if (data.when !== void 0) {
      if (!validate11(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.primary !== void 0) {
      let data19 = data.primary;
      if (!(data19 === "deciding" || data19 === "cause" || data19 === "provider" || data19 === "system")) {
        const err60 = { instancePath: instancePath + "/primary", schemaPath: "#/properties/primary/enum", keyword: "enum", params: { allowedValues: schema11.properties.primary.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.primary.enum, parentSchema: schema11.properties.primary, data: data19 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.group !== void 0) {
      let data20 = data.group;
      if (!(data20 === "decision" || data20 === "cause" || data20 === "type" || data20 === "party-and-unit" || data20 === "party-and-system" || data20 === "unit")) {
        const err61 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/enum", keyword: "enum", params: { allowedValues: schema11.properties.group.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.group.enum, parentSchema: schema11.properties.group, data: data20 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.supersedes !== void 0) {
      let data21 = data.supersedes;
      if (Array.isArray(data21)) {
        const len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data22 = data21[i0];
          if (typeof data22 === "string") {
            if (!pattern0.test(data22)) {
              const err62 = { instancePath: instancePath + "/supersedes/" + i0, schemaPath: "#/properties/supersedes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" }, message: 'must match pattern "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"', schema: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", parentSchema: schema11.properties.supersedes.items, data: data22 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/supersedes/" + i0, schemaPath: "#/properties/supersedes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.supersedes.items.type, parentSchema: schema11.properties.supersedes.items, data: data22 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.supersedes.type, parentSchema: schema11.properties.supersedes, data: data21 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data23 = data.tags;
      if (Array.isArray(data23)) {
        const len1 = data23.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data24 = data23[i1];
          if (typeof data24 === "string") {
            if (!pattern33.test(data24)) {
              const err65 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema11.properties.tags.items, data: data24 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.items.type, parentSchema: schema11.properties.tags.items, data: data24 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.type, parentSchema: schema11.properties.tags, data: data23 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data25 = data.basis;
      if (Array.isArray(data25)) {
        if (data25.length < 1) {
          const err68 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.basis, data: data25 };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        const len2 = data25.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data26 = data25[i2];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.document === void 0) {
              const err69 = { instancePath: instancePath + "/basis/" + i2, schemaPath: "#/$defs/basis/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: schema18.required, parentSchema: schema18, data: data26 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data26.date === void 0) {
              const err70 = { instancePath: instancePath + "/basis/" + i2, schemaPath: "#/$defs/basis/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema18.required, parentSchema: schema18, data: data26 };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (data26.strength === void 0) {
              const err71 = { instancePath: instancePath + "/basis/" + i2, schemaPath: "#/$defs/basis/required", keyword: "required", params: { missingProperty: "strength" }, message: "must have required property 'strength'", schema: schema18.required, parentSchema: schema18, data: data26 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            for (const key7 in data26) {
              if (!(key7 === "document" || key7 === "paragraph" || key7 === "date" || key7 === "reference" || key7 === "strength" || key7 === "profiles")) {
                const err72 = { instancePath: instancePath + "/basis/" + i2, schemaPath: "#/$defs/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18, data: data26 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data26.document !== void 0) {
              let data27 = data26.document;
              if (typeof data27 === "string") {
                if (!pattern1.test(data27)) {
                  const err73 = { instancePath: instancePath + "/basis/" + i2 + "/document", schemaPath: "#/$defs/basis/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema18.properties.document, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/basis/" + i2 + "/document", schemaPath: "#/$defs/basis/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.document.type, parentSchema: schema18.properties.document, data: data27 };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data26.paragraph !== void 0) {
              let data28 = data26.paragraph;
              if (typeof data28 === "string") {
                if (!pattern1.test(data28)) {
                  const err75 = { instancePath: instancePath + "/basis/" + i2 + "/paragraph", schemaPath: "#/$defs/basis/properties/paragraph/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema18.properties.paragraph, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              } else {
                const err76 = { instancePath: instancePath + "/basis/" + i2 + "/paragraph", schemaPath: "#/$defs/basis/properties/paragraph/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.paragraph.type, parentSchema: schema18.properties.paragraph, data: data28 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data26.date !== void 0) {
              let data29 = data26.date;
              if (typeof data29 === "string") {
                if (!pattern36.test(data29)) {
                  const err77 = { instancePath: instancePath + "/basis/" + i2 + "/date", schemaPath: "#/$defs/basis/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}(-\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}(-\\d{2})?$"', schema: "^\\d{4}-\\d{2}(-\\d{2})?$", parentSchema: schema18.properties.date, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              } else {
                const err78 = { instancePath: instancePath + "/basis/" + i2 + "/date", schemaPath: "#/$defs/basis/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.date.type, parentSchema: schema18.properties.date, data: data29 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data26.reference !== void 0) {
              let data30 = data26.reference;
              if (typeof data30 === "string") {
                if (!pattern1.test(data30)) {
                  const err79 = { instancePath: instancePath + "/basis/" + i2 + "/reference", schemaPath: "#/$defs/basis/properties/reference/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema18.properties.reference, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              } else {
                const err80 = { instancePath: instancePath + "/basis/" + i2 + "/reference", schemaPath: "#/$defs/basis/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.reference.type, parentSchema: schema18.properties.reference, data: data30 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data26.strength !== void 0) {
              let data31 = data26.strength;
              if (!(data31 === "primary" || data31 === "secondary" || data31 === "own")) {
                const err81 = { instancePath: instancePath + "/basis/" + i2 + "/strength", schemaPath: "#/$defs/basis/properties/strength/enum", keyword: "enum", params: { allowedValues: schema18.properties.strength.enum }, message: "must be equal to one of the allowed values", schema: schema18.properties.strength.enum, parentSchema: schema18.properties.strength, data: data31 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data26.profiles !== void 0) {
              let data32 = data26.profiles;
              if (Array.isArray(data32)) {
                if (data32.length < 1) {
                  const err82 = { instancePath: instancePath + "/basis/" + i2 + "/profiles", schemaPath: "#/$defs/basis/properties/profiles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema18.properties.profiles, data: data32 };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                const len3 = data32.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data33 = data32[i3];
                  if (typeof data33 !== "string") {
                    const err83 = { instancePath: instancePath + "/basis/" + i2 + "/profiles/" + i3, schemaPath: "#/$defs/basis/properties/profiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.profiles.items.type, parentSchema: schema18.properties.profiles.items, data: data33 };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
              } else {
                const err84 = { instancePath: instancePath + "/basis/" + i2 + "/profiles", schemaPath: "#/$defs/basis/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.properties.profiles.type, parentSchema: schema18.properties.profiles, data: data32 };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/basis/" + i2, schemaPath: "#/$defs/basis/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data: data26 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.basis.type, parentSchema: schema11.properties.basis, data: data25 };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.precision !== void 0) {
      let data34 = data.precision;
      if (!(data34 === "very-high" || data34 === "high" || data34 === "medium" || data34 === "low")) {
        const err87 = { instancePath: instancePath + "/precision", schemaPath: "#/properties/precision/enum", keyword: "enum", params: { allowedValues: schema11.properties.precision.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.precision.enum, parentSchema: schema11.properties.precision, data: data34 };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.securitySeverity !== void 0) {
      let data35 = data.securitySeverity;
      if (typeof data35 == "number" && isFinite(data35)) {
        if (data35 > 10 || isNaN(data35)) {
          const err88 = { instancePath: instancePath + "/securitySeverity", schemaPath: "#/properties/securitySeverity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema11.properties.securitySeverity, data: data35 };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data35 < 0.1 || isNaN(data35)) {
          const err89 = { instancePath: instancePath + "/securitySeverity", schemaPath: "#/properties/securitySeverity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 }, message: "must be >= 0.1", schema: 0.1, parentSchema: schema11.properties.securitySeverity, data: data35 };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
      } else {
        const err90 = { instancePath: instancePath + "/securitySeverity", schemaPath: "#/properties/securitySeverity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.securitySeverity.type, parentSchema: schema11.properties.securitySeverity, data: data35 };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.quiet !== void 0) {
      let data36 = data.quiet;
      if (typeof data36 !== "boolean") {
        const err91 = { instancePath: instancePath + "/quiet", schemaPath: "#/properties/quiet/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.quiet.type, parentSchema: schema11.properties.quiet, data: data36 };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
  } else {
    const err92 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err92];
    } else {
      vErrors.push(err92);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateProfile = validate13;
var schema19 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "A profile of cloudtoets", "description": "A dated reading of a policy: which places it allows, and how loud each rule is.", "type": "object", "additionalProperties": false, "required": ["id", "title", "description", "effective", "allowedName", "basis"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "extends": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "description": "The profile whose rules, levels and allowed places this one starts from." }, "title": { "$ref": "#/$defs/text" }, "description": { "$ref": "#/$defs/text" }, "effective": { "$ref": "#/$defs/day", "description": "The first day on which the policy holds." }, "until": { "$ref": "#/$defs/day", "description": "The first day on which another policy took its place." }, "allowedName": { "$ref": "#/$defs/text", "description": 'The allowed places in words, to follow "outside".' }, "allowed": { "$ref": "#/$defs/areas" }, "excluded": { "$ref": "#/$defs/areas", "description": "Not allowed even where `allowed` names them." }, "transition": { "type": "array", "description": "Terms in which what exists may stay as it is.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "applies", "from", "until", "title"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "applies": { "enum": ["existing-use", "exit-plan"] }, "from": { "$ref": "#/$defs/day" }, "until": { "$ref": "#/$defs/day" }, "title": { "$ref": "#/$defs/text" } } } }, "levels": { "type": "object", "description": "Other levels than the rules state; `off` leaves a rule out.", "propertyNames": { "pattern": "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" }, "additionalProperties": { "enum": ["error", "warning", "note", "off"] } }, "basis": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["document", "date", "strength"], "properties": { "document": { "$ref": "#/$defs/prose" }, "paragraph": { "$ref": "#/$defs/prose" }, "date": { "$ref": "#/$defs/day" }, "reference": { "$ref": "#/$defs/prose" }, "strength": { "enum": ["primary", "secondary", "own"] } } } } }, "$defs": { "prose": { "type": "string", "pattern": "\\S" }, "day": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "text": { "type": "object", "additionalProperties": false, "required": ["nl", "en"], "properties": { "nl": { "$ref": "#/$defs/prose" }, "en": { "$ref": "#/$defs/prose" } } }, "areas": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "area": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" } } } } } };
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
        if (!pattern33.test(data0)) {
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
        if (!pattern33.test(data1)) {
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
                if (!pattern33.test(data9)) {
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
                if (!pattern33.test(data13)) {
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
              if (!(key3 === "id" || key3 === "applies" || key3 === "from" || key3 === "until" || key3 === "title")) {
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
                if (!pattern33.test(data17)) {
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
            if (data16.title !== void 0) {
              if (!validate14(data16.title, { instancePath: instancePath + "/transition/" + i2 + "/title", parentData: data16, parentDataProperty: "title", rootData })) {
                vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/transition/" + i2, schemaPath: "#/properties/transition/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.transition.items.type, parentSchema: schema19.properties.transition.items, data: data16 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/transition", schemaPath: "#/properties/transition/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.transition.type, parentSchema: schema19.properties.transition, data: data15 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.levels !== void 0) {
      let data22 = data.levels;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key4 in data22) {
          const _errs52 = errors;
          if (typeof key4 === "string") {
            if (!pattern0.test(key4)) {
              const err50 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" }, message: 'must match pattern "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"', schema: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", parentSchema: schema19.properties.levels.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
          var valid16 = _errs52 === errors;
          if (!valid16) {
            const err51 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema19.properties.levels.propertyNames, parentSchema: schema19.properties.levels, data: data22 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        for (const key5 in data22) {
          let data23 = data22[key5];
          if (!(data23 === "error" || data23 === "warning" || data23 === "note" || data23 === "off")) {
            const err52 = { instancePath: instancePath + "/levels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/levels/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema19.properties.levels.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.levels.additionalProperties.enum, parentSchema: schema19.properties.levels.additionalProperties, data: data23 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.levels.type, parentSchema: schema19.properties.levels, data: data22 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data24 = data.basis;
      if (Array.isArray(data24)) {
        if (data24.length < 1) {
          const err54 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.basis, data: data24 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        const len3 = data24.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data25 = data24[i3];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.document === void 0) {
              const err55 = { instancePath: instancePath + "/basis/" + i3, schemaPath: "#/properties/basis/items/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: schema19.properties.basis.items.required, parentSchema: schema19.properties.basis.items, data: data25 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data25.date === void 0) {
              const err56 = { instancePath: instancePath + "/basis/" + i3, schemaPath: "#/properties/basis/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema19.properties.basis.items.required, parentSchema: schema19.properties.basis.items, data: data25 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data25.strength === void 0) {
              const err57 = { instancePath: instancePath + "/basis/" + i3, schemaPath: "#/properties/basis/items/required", keyword: "required", params: { missingProperty: "strength" }, message: "must have required property 'strength'", schema: schema19.properties.basis.items.required, parentSchema: schema19.properties.basis.items, data: data25 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            for (const key6 in data25) {
              if (!(key6 === "document" || key6 === "paragraph" || key6 === "date" || key6 === "reference" || key6 === "strength")) {
                const err58 = { instancePath: instancePath + "/basis/" + i3, schemaPath: "#/properties/basis/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.basis.items, data: data25 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data25.document !== void 0) {
              let data26 = data25.document;
              if (typeof data26 === "string") {
                if (!pattern1.test(data26)) {
                  const err59 = { instancePath: instancePath + "/basis/" + i3 + "/document", schemaPath: "#/$defs/prose/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema21, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/basis/" + i3 + "/document", schemaPath: "#/$defs/prose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data: data26 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data25.paragraph !== void 0) {
              let data27 = data25.paragraph;
              if (typeof data27 === "string") {
                if (!pattern1.test(data27)) {
                  const err61 = { instancePath: instancePath + "/basis/" + i3 + "/paragraph", schemaPath: "#/$defs/prose/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema21, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/basis/" + i3 + "/paragraph", schemaPath: "#/$defs/prose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data: data27 };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data25.date !== void 0) {
              let data28 = data25.date;
              if (typeof data28 === "string") {
                if (!pattern14.test(data28)) {
                  const err63 = { instancePath: instancePath + "/basis/" + i3 + "/date", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema23, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/basis/" + i3 + "/date", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data: data28 };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data25.reference !== void 0) {
              let data29 = data25.reference;
              if (typeof data29 === "string") {
                if (!pattern1.test(data29)) {
                  const err65 = { instancePath: instancePath + "/basis/" + i3 + "/reference", schemaPath: "#/$defs/prose/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema21, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/basis/" + i3 + "/reference", schemaPath: "#/$defs/prose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data: data29 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data25.strength !== void 0) {
              let data30 = data25.strength;
              if (!(data30 === "primary" || data30 === "secondary" || data30 === "own")) {
                const err67 = { instancePath: instancePath + "/basis/" + i3 + "/strength", schemaPath: "#/properties/basis/items/properties/strength/enum", keyword: "enum", params: { allowedValues: schema19.properties.basis.items.properties.strength.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.basis.items.properties.strength.enum, parentSchema: schema19.properties.basis.items.properties.strength, data: data30 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/basis/" + i3, schemaPath: "#/properties/basis/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.basis.items.type, parentSchema: schema19.properties.basis.items, data: data25 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.basis.type, parentSchema: schema19.properties.basis, data: data24 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
  } else {
    const err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err70];
    } else {
      vErrors.push(err70);
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
    } else if (checked.kind === "empty") refusals.push(refusalAt(start(file), "This file holds no rule"));
    else {
      const { tree } = checked;
      const rule = checked.data;
      if (seen.has(rule.id)) refusals.push(refusalAt(at(tree, "/id"), `There is another rule ${rule.id}`));
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
    ...checkTemplates(rule, tree),
    ...checkBasis(rule.basis, tree, vocabulary.profiles),
    ...checkEveryProfileHasBasis(rule, tree)
  ];
}
function checkNames(names, parent, kind, known, tree) {
  return names.flatMap((name, position) => {
    if (known.has(name)) return [];
    const node = nodeAt(tree, parent);
    const where = node?.kind === "sequence" ? at(tree, `${parent}/${position}`) : keyAt(tree, `${parent}/${name}`) ?? tree;
    return [refusalAt(where, `There is no ${kind} "${name}"${suggestion(name, known)}`)];
  });
}
function checkAreas(rule, tree, { areas }) {
  const known = /* @__PURE__ */ new Set([...areas, "allowed"]);
  return areaNames(rule.when).filter(({ name }) => !known.has(name) && !isCountry(name)).map(
    ({ name, path }) => refusalAt(at(tree, path), `There is no area "${name}"${suggestion(name, known)}`)
  );
}
var templates = [
  { key: "title", fields: [] },
  { key: "description", fields: [] },
  { key: "help", fields: profileFields },
  { key: "remediation", fields: profileFields },
  { key: "message", fields: messageFields }
];
function checkTemplates(rule, tree) {
  return templates.flatMap(
    ({ key, fields }) => languages.flatMap(
      (language) => fieldsIn(rule[key][language]).filter((name) => !fields.some((field) => field === name)).map((name) => {
        const hint = fields.length === 0 ? "; none can stand here" : suggestion(name, fields);
        return refusalAt(at(tree, `/${key}/${language}`), `There is no field {${name}}${hint}`);
      })
    )
  );
}
function checkBasis(basis, tree, profiles) {
  return basis.flatMap((item, position) => {
    const path = `/basis/${position}`;
    const day = isDay(item.date.length === 7 ? `${item.date}-01` : item.date) ? [] : [refusalAt(at(tree, `${path}/date`), `${item.date} is no day of the calendar`)];
    return [...day, ...checkNames(item.profiles ?? [], `${path}/profiles`, "profile", profiles, tree)];
  });
}
function checkEveryProfileHasBasis(rule, tree) {
  return Object.keys(rule.level).filter((profile) => !rule.basis.some((item) => item.profiles?.includes(profile) ?? true)).map(
    (profile) => refusalAt(at(tree, "/basis"), `Nothing here says what ${rule.id} rests on under ${profile}`)
  );
}

export {
  validateProfile,
  readRules,
  checkBasis
};
