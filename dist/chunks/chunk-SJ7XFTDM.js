import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/answers/validate-report.generated.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validateReport = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "The JSON report of cloudtoets", "description": "What `cloudtoets scan --format json` writes. The same input, version, options and day give the same bytes. Paths are relative to the scan root, with `/`. Texts from the scanned code are on one line, with control characters as visible escapes.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "tool", "profile", "organisation", "systems", "summary", "resources", "findings", "notifications"], "properties": { "schemaVersion": { "const": 1 }, "tool": { "type": "object", "additionalProperties": false, "required": ["name", "version", "renderers"], "properties": { "name": { "const": "cloudtoets" }, "version": { "type": "string" }, "renderers": { "type": "object", "description": "Tools that rendered templates, with their versions.", "additionalProperties": { "type": "string" } } } }, "profile": { "type": "object", "description": "What was judged by: the profile, since when it holds, and the day that was judged as.", "additionalProperties": false, "required": ["id", "effective", "asOf"], "properties": { "id": { "type": "string", "description": "Such as rijk-2026." }, "effective": { "$ref": "#/$defs/day" }, "asOf": { "$ref": "#/$defs/day" } } }, "organisation": { "oneOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["name", "kind", "ministry"], "properties": { "name": { "type": ["string", "null"] }, "kind": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other", null] }, "ministry": { "type": ["string", "null"] } } }], "description": "Whose code it is, as cloudtoets.yaml says." }, "systems": { "type": "array", "description": "Sorted by name.", "items": { "$ref": "#/$defs/system" } }, "summary": { "type": "object", "additionalProperties": false, "required": ["resources", "findings", "excepted", "unknown", "byGeneralRule", "incomplete"], "properties": { "resources": { "type": "integer", "minimum": 0, "description": "Resources in this report." }, "findings": { "type": "object", "description": "Findings that no exception covers.", "additionalProperties": false, "required": ["error", "warning", "note"], "properties": { "error": { "type": "integer", "minimum": 0, "description": "Errors." }, "warning": { "type": "integer", "minimum": 0, "description": "Warnings." }, "note": { "type": "integer", "minimum": 0, "description": "Notes." } } }, "excepted": { "type": "integer", "minimum": 0, "description": "Findings that an exception covers." }, "unknown": { "type": "integer", "minimum": 0, "description": "Resources with at least one exposure whose place is not established: its status is unknown or customer-run." }, "byGeneralRule": { "type": "integer", "minimum": 0, "description": "Resources with at least one exposure that was placed by the provider's general rule, because the catalogue does not know the type." }, "incomplete": { "type": "boolean", "description": "Something in scope could not be read, or a budget ran out." } } }, "resources": { "type": "array", "description": "Sorted by unit, address and type.", "items": { "$ref": "#/$defs/resource" } }, "findings": { "type": "array", "description": "Worst first, then by place.", "items": { "$ref": "#/$defs/finding" } }, "notifications": { "type": "array", "description": "What went wrong on the way; worst first, then by place.", "items": { "$ref": "#/$defs/notification" } }, "seal": { "$ref": "#/$defs/seal" } }, "$defs": { "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2." }, "inEea": { "enum": ["yes", "no", "unknown"], "description": "Inside the European Economic Area. One-of is yes or no only if all candidates agree; several at once are no if any is outside." }, "level": { "enum": ["error", "warning", "note"] }, "role": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"], "description": "What the tie between the resource and the place or party is." }, "id": { "type": "string", "minLength": 1 }, "variant": { "type": ["array", "null"], "items": { "type": "string" }, "description": "The variable files that make this variant; null when only files that load by themselves are used." }, "unit": { "type": "object", "description": "What is judged together.", "additionalProperties": false, "required": ["kind", "path", "variant"], "properties": { "kind": { "enum": ["terraform", "plan", "state", "kubernetes", "kustomize", "helm"] }, "path": { "type": "string", "description": "`.` for the scan root; for a plan the file." }, "variant": { "$ref": "#/$defs/variant" } } }, "resource": { "type": "object", "additionalProperties": false, "required": ["id", "address", "type", "source", "unit", "presence", "file", "line", "system", "category", "references", "exposures", "properties"], "properties": { "id": { "$ref": "#/$defs/id" }, "address": { "type": "string", "description": "Terraform's own address, or Kind/namespace/name." }, "type": { "type": "string", "description": "Such as aws_s3_bucket." }, "source": { "enum": ["terraform", "plan", "state", "kubernetes"] }, "unit": { "$ref": "#/$defs/unit" }, "presence": { "enum": ["certain", "possible"], "description": "Possible when its count or for_each is not known." }, "file": { "type": "string", "description": "Where its block starts." }, "line": { "type": "integer", "minimum": 1, "description": "Counts from 1." }, "system": { "type": ["string", "null"], "description": "The system it belongs to." }, "category": { "type": ["string", "null"], "description": "The service category, such as object-storage; null when the catalogue does not say." }, "references": { "type": "array", "description": "Ids of resources of the same unit that this one refers to, sorted.", "items": { "$ref": "#/$defs/id" } }, "exposures": { "type": "array", "description": "Ties with places and parties, sorted by role.", "items": { "$ref": "#/$defs/exposure" } }, "properties": { "type": "array", "description": "Sorted by name.", "items": { "$ref": "#/$defs/property" } } } }, "exposure": { "type": "object", "additionalProperties": false, "required": ["role", "place", "party", "evidence"], "properties": { "role": { "$ref": "#/$defs/role" }, "place": { "$ref": "#/$defs/place" }, "party": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/party" }], "description": "Null when nobody but the user is involved." }, "beneath": { "type": "string", "description": "The tie is with the company whose cloud a service is run on: the id of the service's own party, which has a tie of its own." }, "evidence": { "type": "array", "description": "From use to decision; the last step decided.", "items": { "$ref": "#/$defs/evidence" } } } }, "place": { "oneOf": [{ "type": "object", "description": "One place.", "additionalProperties": false, "required": ["status", "countries", "inEea", "code"], "properties": { "status": { "const": "known" }, "countries": { "type": "array", "description": "The countries it is or can be in, sorted; empty when none can be named.", "items": { "$ref": "#/$defs/country" } }, "inEea": { "$ref": "#/$defs/inEea" }, "code": { "type": "string", "description": "As the provider names it." } } }, { "type": "object", "description": "Several places at once.", "additionalProperties": false, "required": ["status", "countries", "inEea", "code"], "properties": { "status": { "const": "multi" }, "countries": { "type": "array", "description": "The countries it is or can be in, sorted; empty when none can be named.", "items": { "$ref": "#/$defs/country" } }, "inEea": { "$ref": "#/$defs/inEea" }, "code": { "type": "string", "description": "As the provider names it." } } }, { "type": "object", "description": "One of these; code alone does not say which.", "additionalProperties": false, "required": ["status", "countries", "inEea", "candidates", "reason"], "properties": { "status": { "const": "one-of" }, "countries": { "type": "array", "description": "The countries it is or can be in, sorted; empty when none can be named.", "items": { "$ref": "#/$defs/country" } }, "inEea": { "$ref": "#/$defs/inEea" }, "candidates": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["code", "countries"], "properties": { "code": { "type": "string", "description": "As the provider names it." }, "countries": { "type": "array", "description": "The countries it is or can be in, sorted; empty when none can be named.", "items": { "$ref": "#/$defs/country" } } } } }, "reason": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/reason" }] } } }, { "type": "object", "description": "Somewhere in a legal area, the country not fixed.", "additionalProperties": false, "required": ["status", "countries", "inEea", "area", "code"], "properties": { "status": { "const": "area" }, "countries": { "type": "array", "description": "The countries it is or can be in, sorted; empty when none can be named.", "items": { "$ref": "#/$defs/country" } }, "inEea": { "$ref": "#/$defs/inEea" }, "area": { "type": "string", "description": "The id of the area." }, "code": { "type": "string", "description": "As the provider names it." } } }, { "type": "object", "description": "Not bound to a place.", "additionalProperties": false, "required": ["status", "countries", "inEea", "code"], "properties": { "status": { "const": "global" }, "countries": { "type": "array", "description": "The countries it is or can be in, sorted; empty when none can be named.", "items": { "$ref": "#/$defs/country" } }, "inEea": { "const": "unknown" }, "code": { "type": "string", "description": "As the provider names it." } } }, { "type": "object", "description": "Where the customer runs it: to be declared.", "additionalProperties": false, "required": ["status", "countries", "inEea", "reason"], "properties": { "status": { "const": "customer-run" }, "countries": { "type": "array", "description": "The countries it is or can be in, sorted; empty when none can be named.", "items": { "$ref": "#/$defs/country" } }, "inEea": { "const": "unknown" }, "reason": { "$ref": "#/$defs/reason" } } }, { "type": "object", "description": "Not established.", "additionalProperties": false, "required": ["status", "countries", "inEea", "reason"], "properties": { "status": { "const": "unknown" }, "countries": { "type": "array", "description": "The countries it is or can be in, sorted; empty when none can be named.", "items": { "$ref": "#/$defs/country" } }, "inEea": { "const": "unknown" }, "reason": { "$ref": "#/$defs/reason" } } }, { "type": "object", "description": "Has no place of its own.", "additionalProperties": false, "required": ["status", "countries", "inEea"], "properties": { "status": { "const": "not-applicable" }, "countries": { "type": "array", "description": "The countries it is or can be in, sorted; empty when none can be named.", "items": { "$ref": "#/$defs/country" } }, "inEea": { "const": "unknown" } } }] }, "reason": { "type": "object", "description": "Why a place is not known.", "additionalProperties": false, "required": ["code", "subject", "file", "line"], "properties": { "code": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] }, "subject": { "type": "string", "description": "What is missing, as the author would name it: var.region." }, "file": { "type": ["string", "null"], "description": "Where it could be settled." }, "line": { "type": ["integer", "null"], "minimum": 1 } } }, "party": { "type": "object", "description": "Who controls it. Kept apart from place.", "additionalProperties": false, "required": ["id", "name", "operator", "parent", "parentCountry", "agreements"], "properties": { "id": { "type": "string", "description": "The id in the catalogue, or the registry address of a provider that the catalogue does not know." }, "name": { "type": "string" }, "operator": { "type": ["string", "null"], "description": "The legal entity that operates it." }, "parent": { "type": ["string", "null"], "description": "The ultimate parent on the day that was judged as; null when not known." }, "parentCountry": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/country" }] }, "agreements": { "type": "array", "description": "Ids of framework agreements in force on that day. An agreement is no approval.", "items": { "type": "string" } } } }, "evidence": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "file", "line", "column", "text"], "properties": { "kind": { "const": "file" }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "description": "Counts from 1." }, "column": { "type": "integer", "minimum": 1, "description": "Counts from 1, in UTF-16 code units." }, "text": { "$ref": "#/$defs/evidenceText" } } }, { "type": "object", "description": "Given outside files: on the command line, or by the environment as it was declared.", "additionalProperties": false, "required": ["kind", "text"], "properties": { "kind": { "enum": ["option", "environment"] }, "text": { "$ref": "#/$defs/evidenceText" } } }, { "type": "object", "description": "A fact of the catalogue.", "additionalProperties": false, "required": ["kind", "text", "source", "asOf"], "properties": { "kind": { "const": "catalogue" }, "text": { "$ref": "#/$defs/evidenceText" }, "source": { "type": "string" }, "asOf": { "$ref": "#/$defs/day" } } }] }, "evidenceText": { "type": "string", "maxLength": 120, "pattern": "^[^\\u0000-\\u001f]*$", "description": "The deciding expression only, on one line; `(sensitive value)` for what must not be shown." }, "property": { "type": "object", "description": "A fact that policy asks for and that is no place.", "additionalProperties": false, "required": ["name", "value", "evidence"], "properties": { "name": { "type": "string" }, "value": { "type": ["string", "null"] }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } } } }, "finding": { "type": "object", "description": "What a rule says: one decision, one finding.", "additionalProperties": false, "required": ["id", "rule", "level", "primary", "resources", "units", "party", "countries", "role", "message", "basis", "exception"], "properties": { "id": { "$ref": "#/$defs/id" }, "rule": { "type": "string" }, "level": { "$ref": "#/$defs/level" }, "primary": { "type": "object", "description": "The line that decided. The end is exclusive.", "additionalProperties": false, "required": ["file", "startLine", "startColumn", "endLine", "endColumn"], "properties": { "file": { "type": "string" }, "startLine": { "type": "integer", "minimum": 1, "description": "Counts from 1." }, "startColumn": { "type": "integer", "minimum": 1, "description": "Counts from 1, in UTF-16 code units." }, "endLine": { "type": "integer", "minimum": 1, "description": "Counts from 1." }, "endColumn": { "type": "integer", "minimum": 1, "description": "Counts from 1, in UTF-16 code units." } } }, "resources": { "type": "array", "description": "The resources that follow from the decision.", "items": { "$ref": "#/$defs/id" } }, "units": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "variant"], "properties": { "path": { "type": "string" }, "variant": { "$ref": "#/$defs/variant" } } } }, "party": { "type": ["string", "null"], "description": "The id of the party." }, "countries": { "type": "array", "items": { "$ref": "#/$defs/country" } }, "role": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/role" }] }, "message": { "type": "string" }, "basis": { "type": "array", "description": "The paragraphs it rests on.", "items": { "type": "string" } }, "exception": { "oneOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["until", "by", "decision", "reason"], "properties": { "until": { "$ref": "#/$defs/day" }, "by": { "type": "string" }, "decision": { "type": "string" }, "reason": { "type": "string" }, "file": { "type": "string", "description": "Where the exception is stated." }, "line": { "type": "integer", "minimum": 1 } } }], "description": "The exception that covers it; such a finding does not count." }, "alternatives": { "type": "array", "description": "What could take the place of the services it is about, under control from within the European Union. No ranking, and no advice. At most three purposes.", "items": { "$ref": "#/$defs/alternatives" } } } }, "notification": { "type": "object", "additionalProperties": false, "required": ["level", "file", "line", "message"], "properties": { "level": { "$ref": "#/$defs/level" }, "file": { "type": ["string", "null"] }, "line": { "type": ["integer", "null"], "minimum": 1 }, "message": { "type": "string" } } }, "sealLevel": { "type": "object", "additionalProperties": false, "required": ["level", "name"], "properties": { "level": { "type": "integer", "minimum": 0 }, "name": { "type": "string" } } }, "seal": { "type": "object", "description": "With --seal: what code says of the EU Cloud Sovereignty Framework. An indication, never a certification.", "additionalProperties": false, "required": ["framework", "weightSets", "atMost", "objectives"], "properties": { "framework": { "type": "object", "additionalProperties": false, "required": ["name", "version", "date", "source", "strength"], "properties": { "name": { "type": "string" }, "version": { "type": "string" }, "date": { "type": "string" }, "source": { "type": "string" }, "strength": { "type": "string" } } }, "weightSets": { "type": "array", "description": "As they were published; the first is the one that reports show.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "name", "strength", "weights"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "strength": { "type": "string" }, "weights": { "type": "object", "additionalProperties": { "type": "number" } } } } }, "atMost": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/sealLevel" }], "description": "The least of the limits: the framework takes the minimum, never an average. Null when nothing limits, which proves nothing." }, "objectives": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "name", "status", "atMost", "limitedBy", "note"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "status": { "enum": ["limited", "not-limited", "not-assessable"] }, "atMost": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/sealLevel" }] }, "limitedBy": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "atMost", "findings"], "properties": { "rule": { "type": "string" }, "atMost": { "type": "integer", "minimum": 0 }, "findings": { "type": "integer", "minimum": 1 } } } }, "note": { "type": "string" } } } } } }, "alternatives": { "type": "object", "additionalProperties": false, "required": ["purpose", "name", "resourceTypes", "services"], "properties": { "purpose": { "type": "string", "description": "Such as object-storage." }, "name": { "type": "string" }, "resourceTypes": { "type": "array", "description": "The types in the finding that they are for.", "items": { "type": "string" } }, "services": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "party", "parentCountry", "resourceTypes"], "properties": { "name": { "type": "string" }, "party": { "type": ["string", "null"], "description": "The id of the party; null for what one runs oneself." }, "parentCountry": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/country" }] }, "resourceTypes": { "type": "array", "description": "Types with which to make it in Terraform.", "items": { "type": "string" } } } } } } }, "record": { "type": "object", "additionalProperties": false, "required": ["date", "document"], "properties": { "date": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/day" }] }, "document": { "type": ["string", "null"], "description": "Where it is, in the user's words." } }, "description": "A document or decision that the configuration names." }, "exitPlan": { "type": "object", "additionalProperties": false, "required": ["date", "document", "tested", "scenarios"], "properties": { "date": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/day" }] }, "document": { "type": ["string", "null"] }, "tested": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/day" }], "description": "The day on which the organisation tested it." }, "scenarios": { "type": "array", "items": { "enum": ["planned", "disruptive"] } } }, "description": "The exit plan." }, "system": { "type": "object", "additionalProperties": false, "required": ["name", "paths", "material", "rubricering", "tbb", "biv", "personalData", "baseRegistry", "application", "entity", "exitPlan", "riskAnalysis", "dpia", "dtia", "reportedToCisoRijk", "mailConditions", "existingSince", "contractUntil", "burst", "dependsOn", "file", "line"], "properties": { "name": { "type": "string" }, "paths": { "type": "array", "items": { "type": "string" } }, "material": { "type": ["boolean", "null"], "description": "Material use as the policy means it." }, "rubricering": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim", null] }, "tbb": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1", null] }, "biv": { "oneOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["beschikbaarheid", "integriteit", "vertrouwelijkheid"], "properties": { "beschikbaarheid": { "enum": ["laag", "midden", "hoog", "zeer-hoog", null] }, "integriteit": { "enum": ["laag", "midden", "hoog", "zeer-hoog", null] }, "vertrouwelijkheid": { "enum": ["laag", "midden", "hoog", "zeer-hoog", null] } } }] }, "personalData": { "enum": ["none", "ordinary", "special", null] }, "baseRegistry": { "enum": ["none", "copy", "source", null] }, "application": { "enum": ["mail", "documents", "other", null] }, "entity": { "enum": ["vital", "wwke", "cbw-essential", null] }, "exitPlan": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/exitPlan" }] }, "riskAnalysis": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] }, "dpia": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] }, "dtia": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] }, "reportedToCisoRijk": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/day" }] }, "mailConditions": { "oneOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["continuityAtRisk", "plansTested", "ministerDecided"], "properties": { "continuityAtRisk": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] }, "plansTested": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] }, "ministerDecided": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] } }, "description": "The three conditions for mail and documents in a public cloud." }] }, "existingSince": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/day" }] }, "contractUntil": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/day" }] }, "burst": { "type": ["boolean", "null"], "description": "Only for peaks." }, "dependsOn": { "type": "array", "description": "Names of systems that it cannot do without.", "items": { "type": "string" } }, "file": { "type": "string", "description": "Where it is declared." }, "line": { "type": "integer", "minimum": 1, "description": "Counts from 1." } }, "description": "A system as cloudtoets.yaml declares it; null is what it does not say." } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var schema14 = { "type": "object", "additionalProperties": false, "required": ["name", "paths", "material", "rubricering", "tbb", "biv", "personalData", "baseRegistry", "application", "entity", "exitPlan", "riskAnalysis", "dpia", "dtia", "reportedToCisoRijk", "mailConditions", "existingSince", "contractUntil", "burst", "dependsOn", "file", "line"], "properties": { "name": { "type": "string" }, "paths": { "type": "array", "items": { "type": "string" } }, "material": { "type": ["boolean", "null"], "description": "Material use as the policy means it." }, "rubricering": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim", null] }, "tbb": { "enum": ["tbb-4", "tbb-3", "tbb-2", "tbb-1", null] }, "biv": { "oneOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["beschikbaarheid", "integriteit", "vertrouwelijkheid"], "properties": { "beschikbaarheid": { "enum": ["laag", "midden", "hoog", "zeer-hoog", null] }, "integriteit": { "enum": ["laag", "midden", "hoog", "zeer-hoog", null] }, "vertrouwelijkheid": { "enum": ["laag", "midden", "hoog", "zeer-hoog", null] } } }] }, "personalData": { "enum": ["none", "ordinary", "special", null] }, "baseRegistry": { "enum": ["none", "copy", "source", null] }, "application": { "enum": ["mail", "documents", "other", null] }, "entity": { "enum": ["vital", "wwke", "cbw-essential", null] }, "exitPlan": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/exitPlan" }] }, "riskAnalysis": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] }, "dpia": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] }, "dtia": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] }, "reportedToCisoRijk": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/day" }] }, "mailConditions": { "oneOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["continuityAtRisk", "plansTested", "ministerDecided"], "properties": { "continuityAtRisk": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] }, "plansTested": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] }, "ministerDecided": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/record" }] } }, "description": "The three conditions for mail and documents in a public cloud." }] }, "existingSince": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/day" }] }, "contractUntil": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/day" }] }, "burst": { "type": ["boolean", "null"], "description": "Only for peaks." }, "dependsOn": { "type": "array", "description": "Names of systems that it cannot do without.", "items": { "type": "string" } }, "file": { "type": "string", "description": "Where it is declared." }, "line": { "type": "integer", "minimum": 1, "description": "Counts from 1." } }, "description": "A system as cloudtoets.yaml declares it; null is what it does not say." };
var schema15 = { "type": "object", "additionalProperties": false, "required": ["date", "document", "tested", "scenarios"], "properties": { "date": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/day" }] }, "document": { "type": ["string", "null"] }, "tested": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/day" }], "description": "The day on which the organisation tested it." }, "scenarios": { "type": "array", "items": { "enum": ["planned", "disruptive"] } } }, "description": "The exit plan." };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.date === void 0 && (missing0 = "date") || data.document === void 0 && (missing0 = "document") || data.tested === void 0 && (missing0 = "tested") || data.scenarios === void 0 && (missing0 = "scenarios")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "date" || key0 === "document" || key0 === "tested" || key0 === "scenarios")) {
            validate12.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.date !== void 0) {
            let data0 = data.date;
            const _errs2 = errors;
            const _errs3 = errors;
            let valid1 = false;
            let passing0 = null;
            const _errs4 = errors;
            if (data0 !== null) {
              const err0 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            var _valid0 = _errs4 === errors;
            if (_valid0) {
              valid1 = true;
              passing0 = 0;
            }
            const _errs6 = errors;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                  const err1 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              } else {
                const err2 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            var _valid0 = _errs6 === errors;
            if (_valid0 && valid1) {
              valid1 = false;
              passing0 = [passing0, 1];
            } else {
              if (_valid0) {
                valid1 = true;
                passing0 = 1;
              }
            }
            if (!valid1) {
              const err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
              validate12.errors = vErrors;
              return false;
            } else {
              errors = _errs3;
              if (vErrors !== null) {
                if (_errs3) {
                  vErrors.length = _errs3;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.document !== void 0) {
              let data1 = data.document;
              const _errs9 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate12.errors = [{ instancePath: instancePath + "/document", schemaPath: "#/properties/document/type", keyword: "type", params: { type: schema15.properties.document.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs9 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.tested !== void 0) {
                let data2 = data.tested;
                const _errs11 = errors;
                const _errs12 = errors;
                let valid3 = false;
                let passing1 = null;
                const _errs13 = errors;
                if (data2 !== null) {
                  const err4 = { instancePath: instancePath + "/tested", schemaPath: "#/properties/tested/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var _valid1 = _errs13 === errors;
                if (_valid1) {
                  valid3 = true;
                  passing1 = 0;
                }
                const _errs15 = errors;
                const _errs16 = errors;
                if (errors === _errs16) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      const err5 = { instancePath: instancePath + "/tested", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                    }
                  } else {
                    const err6 = { instancePath: instancePath + "/tested", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                var _valid1 = _errs15 === errors;
                if (_valid1 && valid3) {
                  valid3 = false;
                  passing1 = [passing1, 1];
                } else {
                  if (_valid1) {
                    valid3 = true;
                    passing1 = 1;
                  }
                }
                if (!valid3) {
                  const err7 = { instancePath: instancePath + "/tested", schemaPath: "#/properties/tested/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                  validate12.errors = vErrors;
                  return false;
                } else {
                  errors = _errs12;
                  if (vErrors !== null) {
                    if (_errs12) {
                      vErrors.length = _errs12;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.scenarios !== void 0) {
                  let data3 = data.scenarios;
                  const _errs18 = errors;
                  if (errors === _errs18) {
                    if (Array.isArray(data3)) {
                      var valid5 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs20 = errors;
                        if (!(data4 === "planned" || data4 === "disruptive")) {
                          validate12.errors = [{ instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/enum", keyword: "enum", params: { allowedValues: schema15.properties.scenarios.items.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid5 = _errs20 === errors;
                        if (!valid5) {
                          break;
                        }
                      }
                    } else {
                      validate12.errors = [{ instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs18 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "additionalProperties": false, "required": ["date", "document"], "properties": { "date": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/day" }] }, "document": { "type": ["string", "null"], "description": "Where it is, in the user's words." } }, "description": "A document or decision that the configuration names." };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.date === void 0 && (missing0 = "date") || data.document === void 0 && (missing0 = "document")) {
        validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "date" || key0 === "document")) {
            validate14.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.date !== void 0) {
            let data0 = data.date;
            const _errs2 = errors;
            const _errs3 = errors;
            let valid1 = false;
            let passing0 = null;
            const _errs4 = errors;
            if (data0 !== null) {
              const err0 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            var _valid0 = _errs4 === errors;
            if (_valid0) {
              valid1 = true;
              passing0 = 0;
            }
            const _errs6 = errors;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                  const err1 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              } else {
                const err2 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            var _valid0 = _errs6 === errors;
            if (_valid0 && valid1) {
              valid1 = false;
              passing0 = [passing0, 1];
            } else {
              if (_valid0) {
                valid1 = true;
                passing0 = 1;
              }
            }
            if (!valid1) {
              const err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
              validate14.errors = vErrors;
              return false;
            } else {
              errors = _errs3;
              if (vErrors !== null) {
                if (_errs3) {
                  vErrors.length = _errs3;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.document !== void 0) {
              let data1 = data.document;
              const _errs9 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate14.errors = [{ instancePath: instancePath + "/document", schemaPath: "#/properties/document/type", keyword: "type", params: { type: schema18.properties.document.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs9 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.paths === void 0 && (missing0 = "paths") || data.material === void 0 && (missing0 = "material") || data.rubricering === void 0 && (missing0 = "rubricering") || data.tbb === void 0 && (missing0 = "tbb") || data.biv === void 0 && (missing0 = "biv") || data.personalData === void 0 && (missing0 = "personalData") || data.baseRegistry === void 0 && (missing0 = "baseRegistry") || data.application === void 0 && (missing0 = "application") || data.entity === void 0 && (missing0 = "entity") || data.exitPlan === void 0 && (missing0 = "exitPlan") || data.riskAnalysis === void 0 && (missing0 = "riskAnalysis") || data.dpia === void 0 && (missing0 = "dpia") || data.dtia === void 0 && (missing0 = "dtia") || data.reportedToCisoRijk === void 0 && (missing0 = "reportedToCisoRijk") || data.mailConditions === void 0 && (missing0 = "mailConditions") || data.existingSince === void 0 && (missing0 = "existingSince") || data.contractUntil === void 0 && (missing0 = "contractUntil") || data.burst === void 0 && (missing0 = "burst") || data.dependsOn === void 0 && (missing0 = "dependsOn") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line")) {
        validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema14.properties, key0)) {
            validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate11.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.paths !== void 0) {
              let data1 = data.paths;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (typeof data1[i0] !== "string") {
                      validate11.errors = [{ instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate11.errors = [{ instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.material !== void 0) {
                let data3 = data.material;
                const _errs8 = errors;
                if (typeof data3 !== "boolean" && data3 !== null) {
                  validate11.errors = [{ instancePath: instancePath + "/material", schemaPath: "#/properties/material/type", keyword: "type", params: { type: schema14.properties.material.type }, message: "must be boolean,null" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.rubricering !== void 0) {
                  let data4 = data.rubricering;
                  const _errs10 = errors;
                  if (!(data4 === "ongerubriceerd" || data4 === "departementaal-vertrouwelijk" || data4 === "stg-confidentieel" || data4 === "stg-geheim" || data4 === "stg-zeer-geheim" || data4 === null)) {
                    validate11.errors = [{ instancePath: instancePath + "/rubricering", schemaPath: "#/properties/rubricering/enum", keyword: "enum", params: { allowedValues: schema14.properties.rubricering.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.tbb !== void 0) {
                    let data5 = data.tbb;
                    const _errs11 = errors;
                    if (!(data5 === "tbb-4" || data5 === "tbb-3" || data5 === "tbb-2" || data5 === "tbb-1" || data5 === null)) {
                      validate11.errors = [{ instancePath: instancePath + "/tbb", schemaPath: "#/properties/tbb/enum", keyword: "enum", params: { allowedValues: schema14.properties.tbb.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.biv !== void 0) {
                      let data6 = data.biv;
                      const _errs12 = errors;
                      const _errs13 = errors;
                      let valid2 = false;
                      let passing0 = null;
                      const _errs14 = errors;
                      if (data6 !== null) {
                        const err0 = { instancePath: instancePath + "/biv", schemaPath: "#/properties/biv/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var _valid0 = _errs14 === errors;
                      if (_valid0) {
                        valid2 = true;
                        passing0 = 0;
                      }
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          let missing1;
                          if (data6.beschikbaarheid === void 0 && (missing1 = "beschikbaarheid") || data6.integriteit === void 0 && (missing1 = "integriteit") || data6.vertrouwelijkheid === void 0 && (missing1 = "vertrouwelijkheid")) {
                            const err1 = { instancePath: instancePath + "/biv", schemaPath: "#/properties/biv/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                          } else {
                            const _errs18 = errors;
                            for (const key1 in data6) {
                              if (!(key1 === "beschikbaarheid" || key1 === "integriteit" || key1 === "vertrouwelijkheid")) {
                                const err2 = { instancePath: instancePath + "/biv", schemaPath: "#/properties/biv/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err2];
                                } else {
                                  vErrors.push(err2);
                                }
                                errors++;
                                break;
                              }
                            }
                            if (_errs18 === errors) {
                              if (data6.beschikbaarheid !== void 0) {
                                let data7 = data6.beschikbaarheid;
                                const _errs19 = errors;
                                if (!(data7 === "laag" || data7 === "midden" || data7 === "hoog" || data7 === "zeer-hoog" || data7 === null)) {
                                  const err3 = { instancePath: instancePath + "/biv/beschikbaarheid", schemaPath: "#/properties/biv/oneOf/1/properties/beschikbaarheid/enum", keyword: "enum", params: { allowedValues: schema14.properties.biv.oneOf[1].properties.beschikbaarheid.enum }, message: "must be equal to one of the allowed values" };
                                  if (vErrors === null) {
                                    vErrors = [err3];
                                  } else {
                                    vErrors.push(err3);
                                  }
                                  errors++;
                                }
                                var valid3 = _errs19 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data6.integriteit !== void 0) {
                                  let data8 = data6.integriteit;
                                  const _errs20 = errors;
                                  if (!(data8 === "laag" || data8 === "midden" || data8 === "hoog" || data8 === "zeer-hoog" || data8 === null)) {
                                    const err4 = { instancePath: instancePath + "/biv/integriteit", schemaPath: "#/properties/biv/oneOf/1/properties/integriteit/enum", keyword: "enum", params: { allowedValues: schema14.properties.biv.oneOf[1].properties.integriteit.enum }, message: "must be equal to one of the allowed values" };
                                    if (vErrors === null) {
                                      vErrors = [err4];
                                    } else {
                                      vErrors.push(err4);
                                    }
                                    errors++;
                                  }
                                  var valid3 = _errs20 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data6.vertrouwelijkheid !== void 0) {
                                    let data9 = data6.vertrouwelijkheid;
                                    const _errs21 = errors;
                                    if (!(data9 === "laag" || data9 === "midden" || data9 === "hoog" || data9 === "zeer-hoog" || data9 === null)) {
                                      const err5 = { instancePath: instancePath + "/biv/vertrouwelijkheid", schemaPath: "#/properties/biv/oneOf/1/properties/vertrouwelijkheid/enum", keyword: "enum", params: { allowedValues: schema14.properties.biv.oneOf[1].properties.vertrouwelijkheid.enum }, message: "must be equal to one of the allowed values" };
                                      if (vErrors === null) {
                                        vErrors = [err5];
                                      } else {
                                        vErrors.push(err5);
                                      }
                                      errors++;
                                    }
                                    var valid3 = _errs21 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          const err6 = { instancePath: instancePath + "/biv", schemaPath: "#/properties/biv/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err6];
                          } else {
                            vErrors.push(err6);
                          }
                          errors++;
                        }
                      }
                      var _valid0 = _errs16 === errors;
                      if (_valid0 && valid2) {
                        valid2 = false;
                        passing0 = [passing0, 1];
                      } else {
                        if (_valid0) {
                          valid2 = true;
                          passing0 = 1;
                        }
                      }
                      if (!valid2) {
                        const err7 = { instancePath: instancePath + "/biv", schemaPath: "#/properties/biv/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                        if (vErrors === null) {
                          vErrors = [err7];
                        } else {
                          vErrors.push(err7);
                        }
                        errors++;
                        validate11.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs13;
                        if (vErrors !== null) {
                          if (_errs13) {
                            vErrors.length = _errs13;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.personalData !== void 0) {
                        let data10 = data.personalData;
                        const _errs22 = errors;
                        if (!(data10 === "none" || data10 === "ordinary" || data10 === "special" || data10 === null)) {
                          validate11.errors = [{ instancePath: instancePath + "/personalData", schemaPath: "#/properties/personalData/enum", keyword: "enum", params: { allowedValues: schema14.properties.personalData.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs22 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.baseRegistry !== void 0) {
                          let data11 = data.baseRegistry;
                          const _errs23 = errors;
                          if (!(data11 === "none" || data11 === "copy" || data11 === "source" || data11 === null)) {
                            validate11.errors = [{ instancePath: instancePath + "/baseRegistry", schemaPath: "#/properties/baseRegistry/enum", keyword: "enum", params: { allowedValues: schema14.properties.baseRegistry.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs23 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.application !== void 0) {
                            let data12 = data.application;
                            const _errs24 = errors;
                            if (!(data12 === "mail" || data12 === "documents" || data12 === "other" || data12 === null)) {
                              validate11.errors = [{ instancePath: instancePath + "/application", schemaPath: "#/properties/application/enum", keyword: "enum", params: { allowedValues: schema14.properties.application.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs24 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.entity !== void 0) {
                              let data13 = data.entity;
                              const _errs25 = errors;
                              if (!(data13 === "vital" || data13 === "wwke" || data13 === "cbw-essential" || data13 === null)) {
                                validate11.errors = [{ instancePath: instancePath + "/entity", schemaPath: "#/properties/entity/enum", keyword: "enum", params: { allowedValues: schema14.properties.entity.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs25 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.exitPlan !== void 0) {
                                let data14 = data.exitPlan;
                                const _errs26 = errors;
                                const _errs27 = errors;
                                let valid4 = false;
                                let passing1 = null;
                                const _errs28 = errors;
                                if (data14 !== null) {
                                  const err8 = { instancePath: instancePath + "/exitPlan", schemaPath: "#/properties/exitPlan/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err8];
                                  } else {
                                    vErrors.push(err8);
                                  }
                                  errors++;
                                }
                                var _valid1 = _errs28 === errors;
                                if (_valid1) {
                                  valid4 = true;
                                  passing1 = 0;
                                }
                                const _errs30 = errors;
                                if (!validate12(data14, { instancePath: instancePath + "/exitPlan", parentData: data, parentDataProperty: "exitPlan", rootData })) {
                                  vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                  errors = vErrors.length;
                                }
                                var _valid1 = _errs30 === errors;
                                if (_valid1 && valid4) {
                                  valid4 = false;
                                  passing1 = [passing1, 1];
                                } else {
                                  if (_valid1) {
                                    valid4 = true;
                                    passing1 = 1;
                                  }
                                }
                                if (!valid4) {
                                  const err9 = { instancePath: instancePath + "/exitPlan", schemaPath: "#/properties/exitPlan/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                  if (vErrors === null) {
                                    vErrors = [err9];
                                  } else {
                                    vErrors.push(err9);
                                  }
                                  errors++;
                                  validate11.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs27;
                                  if (vErrors !== null) {
                                    if (_errs27) {
                                      vErrors.length = _errs27;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid0 = _errs26 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.riskAnalysis !== void 0) {
                                  let data15 = data.riskAnalysis;
                                  const _errs31 = errors;
                                  const _errs32 = errors;
                                  let valid5 = false;
                                  let passing2 = null;
                                  const _errs33 = errors;
                                  if (data15 !== null) {
                                    const err10 = { instancePath: instancePath + "/riskAnalysis", schemaPath: "#/properties/riskAnalysis/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err10];
                                    } else {
                                      vErrors.push(err10);
                                    }
                                    errors++;
                                  }
                                  var _valid2 = _errs33 === errors;
                                  if (_valid2) {
                                    valid5 = true;
                                    passing2 = 0;
                                  }
                                  const _errs35 = errors;
                                  if (!validate14(data15, { instancePath: instancePath + "/riskAnalysis", parentData: data, parentDataProperty: "riskAnalysis", rootData })) {
                                    vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                    errors = vErrors.length;
                                  }
                                  var _valid2 = _errs35 === errors;
                                  if (_valid2 && valid5) {
                                    valid5 = false;
                                    passing2 = [passing2, 1];
                                  } else {
                                    if (_valid2) {
                                      valid5 = true;
                                      passing2 = 1;
                                    }
                                  }
                                  if (!valid5) {
                                    const err11 = { instancePath: instancePath + "/riskAnalysis", schemaPath: "#/properties/riskAnalysis/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                                    if (vErrors === null) {
                                      vErrors = [err11];
                                    } else {
                                      vErrors.push(err11);
                                    }
                                    errors++;
                                    validate11.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs32;
                                    if (vErrors !== null) {
                                      if (_errs32) {
                                        vErrors.length = _errs32;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid0 = _errs31 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.dpia !== void 0) {
                                    let data16 = data.dpia;
                                    const _errs36 = errors;
                                    const _errs37 = errors;
                                    let valid6 = false;
                                    let passing3 = null;
                                    const _errs38 = errors;
                                    if (data16 !== null) {
                                      const err12 = { instancePath: instancePath + "/dpia", schemaPath: "#/properties/dpia/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      if (vErrors === null) {
                                        vErrors = [err12];
                                      } else {
                                        vErrors.push(err12);
                                      }
                                      errors++;
                                    }
                                    var _valid3 = _errs38 === errors;
                                    if (_valid3) {
                                      valid6 = true;
                                      passing3 = 0;
                                    }
                                    const _errs40 = errors;
                                    if (!validate14(data16, { instancePath: instancePath + "/dpia", parentData: data, parentDataProperty: "dpia", rootData })) {
                                      vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                      errors = vErrors.length;
                                    }
                                    var _valid3 = _errs40 === errors;
                                    if (_valid3 && valid6) {
                                      valid6 = false;
                                      passing3 = [passing3, 1];
                                    } else {
                                      if (_valid3) {
                                        valid6 = true;
                                        passing3 = 1;
                                      }
                                    }
                                    if (!valid6) {
                                      const err13 = { instancePath: instancePath + "/dpia", schemaPath: "#/properties/dpia/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                                      if (vErrors === null) {
                                        vErrors = [err13];
                                      } else {
                                        vErrors.push(err13);
                                      }
                                      errors++;
                                      validate11.errors = vErrors;
                                      return false;
                                    } else {
                                      errors = _errs37;
                                      if (vErrors !== null) {
                                        if (_errs37) {
                                          vErrors.length = _errs37;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid0 = _errs36 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.dtia !== void 0) {
                                      let data17 = data.dtia;
                                      const _errs41 = errors;
                                      const _errs42 = errors;
                                      let valid7 = false;
                                      let passing4 = null;
                                      const _errs43 = errors;
                                      if (data17 !== null) {
                                        const err14 = { instancePath: instancePath + "/dtia", schemaPath: "#/properties/dtia/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err14];
                                        } else {
                                          vErrors.push(err14);
                                        }
                                        errors++;
                                      }
                                      var _valid4 = _errs43 === errors;
                                      if (_valid4) {
                                        valid7 = true;
                                        passing4 = 0;
                                      }
                                      const _errs45 = errors;
                                      if (!validate14(data17, { instancePath: instancePath + "/dtia", parentData: data, parentDataProperty: "dtia", rootData })) {
                                        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                        errors = vErrors.length;
                                      }
                                      var _valid4 = _errs45 === errors;
                                      if (_valid4 && valid7) {
                                        valid7 = false;
                                        passing4 = [passing4, 1];
                                      } else {
                                        if (_valid4) {
                                          valid7 = true;
                                          passing4 = 1;
                                        }
                                      }
                                      if (!valid7) {
                                        const err15 = { instancePath: instancePath + "/dtia", schemaPath: "#/properties/dtia/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf" };
                                        if (vErrors === null) {
                                          vErrors = [err15];
                                        } else {
                                          vErrors.push(err15);
                                        }
                                        errors++;
                                        validate11.errors = vErrors;
                                        return false;
                                      } else {
                                        errors = _errs42;
                                        if (vErrors !== null) {
                                          if (_errs42) {
                                            vErrors.length = _errs42;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid0 = _errs41 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.reportedToCisoRijk !== void 0) {
                                        let data18 = data.reportedToCisoRijk;
                                        const _errs46 = errors;
                                        const _errs47 = errors;
                                        let valid8 = false;
                                        let passing5 = null;
                                        const _errs48 = errors;
                                        if (data18 !== null) {
                                          const err16 = { instancePath: instancePath + "/reportedToCisoRijk", schemaPath: "#/properties/reportedToCisoRijk/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          if (vErrors === null) {
                                            vErrors = [err16];
                                          } else {
                                            vErrors.push(err16);
                                          }
                                          errors++;
                                        }
                                        var _valid5 = _errs48 === errors;
                                        if (_valid5) {
                                          valid8 = true;
                                          passing5 = 0;
                                        }
                                        const _errs50 = errors;
                                        const _errs51 = errors;
                                        if (errors === _errs51) {
                                          if (typeof data18 === "string") {
                                            if (!pattern0.test(data18)) {
                                              const err17 = { instancePath: instancePath + "/reportedToCisoRijk", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                                              if (vErrors === null) {
                                                vErrors = [err17];
                                              } else {
                                                vErrors.push(err17);
                                              }
                                              errors++;
                                            }
                                          } else {
                                            const err18 = { instancePath: instancePath + "/reportedToCisoRijk", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                              vErrors = [err18];
                                            } else {
                                              vErrors.push(err18);
                                            }
                                            errors++;
                                          }
                                        }
                                        var _valid5 = _errs50 === errors;
                                        if (_valid5 && valid8) {
                                          valid8 = false;
                                          passing5 = [passing5, 1];
                                        } else {
                                          if (_valid5) {
                                            valid8 = true;
                                            passing5 = 1;
                                          }
                                        }
                                        if (!valid8) {
                                          const err19 = { instancePath: instancePath + "/reportedToCisoRijk", schemaPath: "#/properties/reportedToCisoRijk/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 }, message: "must match exactly one schema in oneOf" };
                                          if (vErrors === null) {
                                            vErrors = [err19];
                                          } else {
                                            vErrors.push(err19);
                                          }
                                          errors++;
                                          validate11.errors = vErrors;
                                          return false;
                                        } else {
                                          errors = _errs47;
                                          if (vErrors !== null) {
                                            if (_errs47) {
                                              vErrors.length = _errs47;
                                            } else {
                                              vErrors = null;
                                            }
                                          }
                                        }
                                        var valid0 = _errs46 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.mailConditions !== void 0) {
                                          let data19 = data.mailConditions;
                                          const _errs53 = errors;
                                          const _errs54 = errors;
                                          let valid10 = false;
                                          let passing6 = null;
                                          const _errs55 = errors;
                                          if (data19 !== null) {
                                            const err20 = { instancePath: instancePath + "/mailConditions", schemaPath: "#/properties/mailConditions/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                              vErrors = [err20];
                                            } else {
                                              vErrors.push(err20);
                                            }
                                            errors++;
                                          }
                                          var _valid6 = _errs55 === errors;
                                          if (_valid6) {
                                            valid10 = true;
                                            passing6 = 0;
                                          }
                                          const _errs57 = errors;
                                          if (errors === _errs57) {
                                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                              let missing2;
                                              if (data19.continuityAtRisk === void 0 && (missing2 = "continuityAtRisk") || data19.plansTested === void 0 && (missing2 = "plansTested") || data19.ministerDecided === void 0 && (missing2 = "ministerDecided")) {
                                                const err21 = { instancePath: instancePath + "/mailConditions", schemaPath: "#/properties/mailConditions/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                                if (vErrors === null) {
                                                  vErrors = [err21];
                                                } else {
                                                  vErrors.push(err21);
                                                }
                                                errors++;
                                              } else {
                                                const _errs59 = errors;
                                                for (const key2 in data19) {
                                                  if (!(key2 === "continuityAtRisk" || key2 === "plansTested" || key2 === "ministerDecided")) {
                                                    const err22 = { instancePath: instancePath + "/mailConditions", schemaPath: "#/properties/mailConditions/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                    if (vErrors === null) {
                                                      vErrors = [err22];
                                                    } else {
                                                      vErrors.push(err22);
                                                    }
                                                    errors++;
                                                    break;
                                                  }
                                                }
                                                if (_errs59 === errors) {
                                                  if (data19.continuityAtRisk !== void 0) {
                                                    let data20 = data19.continuityAtRisk;
                                                    const _errs60 = errors;
                                                    const _errs61 = errors;
                                                    let valid12 = false;
                                                    let passing7 = null;
                                                    const _errs62 = errors;
                                                    if (data20 !== null) {
                                                      const err23 = { instancePath: instancePath + "/mailConditions/continuityAtRisk", schemaPath: "#/properties/mailConditions/oneOf/1/properties/continuityAtRisk/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                      if (vErrors === null) {
                                                        vErrors = [err23];
                                                      } else {
                                                        vErrors.push(err23);
                                                      }
                                                      errors++;
                                                    }
                                                    var _valid7 = _errs62 === errors;
                                                    if (_valid7) {
                                                      valid12 = true;
                                                      passing7 = 0;
                                                    }
                                                    const _errs64 = errors;
                                                    if (!validate14(data20, { instancePath: instancePath + "/mailConditions/continuityAtRisk", parentData: data19, parentDataProperty: "continuityAtRisk", rootData })) {
                                                      vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var _valid7 = _errs64 === errors;
                                                    if (_valid7 && valid12) {
                                                      valid12 = false;
                                                      passing7 = [passing7, 1];
                                                    } else {
                                                      if (_valid7) {
                                                        valid12 = true;
                                                        passing7 = 1;
                                                      }
                                                    }
                                                    if (!valid12) {
                                                      const err24 = { instancePath: instancePath + "/mailConditions/continuityAtRisk", schemaPath: "#/properties/mailConditions/oneOf/1/properties/continuityAtRisk/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 }, message: "must match exactly one schema in oneOf" };
                                                      if (vErrors === null) {
                                                        vErrors = [err24];
                                                      } else {
                                                        vErrors.push(err24);
                                                      }
                                                      errors++;
                                                    } else {
                                                      errors = _errs61;
                                                      if (vErrors !== null) {
                                                        if (_errs61) {
                                                          vErrors.length = _errs61;
                                                        } else {
                                                          vErrors = null;
                                                        }
                                                      }
                                                    }
                                                    var valid11 = _errs60 === errors;
                                                  } else {
                                                    var valid11 = true;
                                                  }
                                                  if (valid11) {
                                                    if (data19.plansTested !== void 0) {
                                                      let data21 = data19.plansTested;
                                                      const _errs65 = errors;
                                                      const _errs66 = errors;
                                                      let valid13 = false;
                                                      let passing8 = null;
                                                      const _errs67 = errors;
                                                      if (data21 !== null) {
                                                        const err25 = { instancePath: instancePath + "/mailConditions/plansTested", schemaPath: "#/properties/mailConditions/oneOf/1/properties/plansTested/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                          vErrors = [err25];
                                                        } else {
                                                          vErrors.push(err25);
                                                        }
                                                        errors++;
                                                      }
                                                      var _valid8 = _errs67 === errors;
                                                      if (_valid8) {
                                                        valid13 = true;
                                                        passing8 = 0;
                                                      }
                                                      const _errs69 = errors;
                                                      if (!validate14(data21, { instancePath: instancePath + "/mailConditions/plansTested", parentData: data19, parentDataProperty: "plansTested", rootData })) {
                                                        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var _valid8 = _errs69 === errors;
                                                      if (_valid8 && valid13) {
                                                        valid13 = false;
                                                        passing8 = [passing8, 1];
                                                      } else {
                                                        if (_valid8) {
                                                          valid13 = true;
                                                          passing8 = 1;
                                                        }
                                                      }
                                                      if (!valid13) {
                                                        const err26 = { instancePath: instancePath + "/mailConditions/plansTested", schemaPath: "#/properties/mailConditions/oneOf/1/properties/plansTested/oneOf", keyword: "oneOf", params: { passingSchemas: passing8 }, message: "must match exactly one schema in oneOf" };
                                                        if (vErrors === null) {
                                                          vErrors = [err26];
                                                        } else {
                                                          vErrors.push(err26);
                                                        }
                                                        errors++;
                                                      } else {
                                                        errors = _errs66;
                                                        if (vErrors !== null) {
                                                          if (_errs66) {
                                                            vErrors.length = _errs66;
                                                          } else {
                                                            vErrors = null;
                                                          }
                                                        }
                                                      }
                                                      var valid11 = _errs65 === errors;
                                                    } else {
                                                      var valid11 = true;
                                                    }
                                                    if (valid11) {
                                                      if (data19.ministerDecided !== void 0) {
                                                        let data22 = data19.ministerDecided;
                                                        const _errs70 = errors;
                                                        const _errs71 = errors;
                                                        let valid14 = false;
                                                        let passing9 = null;
                                                        const _errs72 = errors;
                                                        if (data22 !== null) {
                                                          const err27 = { instancePath: instancePath + "/mailConditions/ministerDecided", schemaPath: "#/properties/mailConditions/oneOf/1/properties/ministerDecided/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                          if (vErrors === null) {
                                                            vErrors = [err27];
                                                          } else {
                                                            vErrors.push(err27);
                                                          }
                                                          errors++;
                                                        }
                                                        var _valid9 = _errs72 === errors;
                                                        if (_valid9) {
                                                          valid14 = true;
                                                          passing9 = 0;
                                                        }
                                                        const _errs74 = errors;
                                                        if (!validate14(data22, { instancePath: instancePath + "/mailConditions/ministerDecided", parentData: data19, parentDataProperty: "ministerDecided", rootData })) {
                                                          vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var _valid9 = _errs74 === errors;
                                                        if (_valid9 && valid14) {
                                                          valid14 = false;
                                                          passing9 = [passing9, 1];
                                                        } else {
                                                          if (_valid9) {
                                                            valid14 = true;
                                                            passing9 = 1;
                                                          }
                                                        }
                                                        if (!valid14) {
                                                          const err28 = { instancePath: instancePath + "/mailConditions/ministerDecided", schemaPath: "#/properties/mailConditions/oneOf/1/properties/ministerDecided/oneOf", keyword: "oneOf", params: { passingSchemas: passing9 }, message: "must match exactly one schema in oneOf" };
                                                          if (vErrors === null) {
                                                            vErrors = [err28];
                                                          } else {
                                                            vErrors.push(err28);
                                                          }
                                                          errors++;
                                                        } else {
                                                          errors = _errs71;
                                                          if (vErrors !== null) {
                                                            if (_errs71) {
                                                              vErrors.length = _errs71;
                                                            } else {
                                                              vErrors = null;
                                                            }
                                                          }
                                                        }
                                                        var valid11 = _errs70 === errors;
                                                      } else {
                                                        var valid11 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              const err29 = { instancePath: instancePath + "/mailConditions", schemaPath: "#/properties/mailConditions/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                              if (vErrors === null) {
                                                vErrors = [err29];
                                              } else {
                                                vErrors.push(err29);
                                              }
                                              errors++;
                                            }
                                          }
                                          var _valid6 = _errs57 === errors;
                                          if (_valid6 && valid10) {
                                            valid10 = false;
                                            passing6 = [passing6, 1];
                                          } else {
                                            if (_valid6) {
                                              valid10 = true;
                                              passing6 = 1;
                                            }
                                          }
                                          if (!valid10) {
                                            const err30 = { instancePath: instancePath + "/mailConditions", schemaPath: "#/properties/mailConditions/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 }, message: "must match exactly one schema in oneOf" };
                                            if (vErrors === null) {
                                              vErrors = [err30];
                                            } else {
                                              vErrors.push(err30);
                                            }
                                            errors++;
                                            validate11.errors = vErrors;
                                            return false;
                                          } else {
                                            errors = _errs54;
                                            if (vErrors !== null) {
                                              if (_errs54) {
                                                vErrors.length = _errs54;
                                              } else {
                                                vErrors = null;
                                              }
                                            }
                                          }
                                          var valid0 = _errs53 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.existingSince !== void 0) {
                                            let data23 = data.existingSince;
                                            const _errs75 = errors;
                                            const _errs76 = errors;
                                            let valid15 = false;
                                            let passing10 = null;
                                            const _errs77 = errors;
                                            if (data23 !== null) {
                                              const err31 = { instancePath: instancePath + "/existingSince", schemaPath: "#/properties/existingSince/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              if (vErrors === null) {
                                                vErrors = [err31];
                                              } else {
                                                vErrors.push(err31);
                                              }
                                              errors++;
                                            }
                                            var _valid10 = _errs77 === errors;
                                            if (_valid10) {
                                              valid15 = true;
                                              passing10 = 0;
                                            }
                                            const _errs79 = errors;
                                            const _errs80 = errors;
                                            if (errors === _errs80) {
                                              if (typeof data23 === "string") {
                                                if (!pattern0.test(data23)) {
                                                  const err32 = { instancePath: instancePath + "/existingSince", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                                                  if (vErrors === null) {
                                                    vErrors = [err32];
                                                  } else {
                                                    vErrors.push(err32);
                                                  }
                                                  errors++;
                                                }
                                              } else {
                                                const err33 = { instancePath: instancePath + "/existingSince", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err33];
                                                } else {
                                                  vErrors.push(err33);
                                                }
                                                errors++;
                                              }
                                            }
                                            var _valid10 = _errs79 === errors;
                                            if (_valid10 && valid15) {
                                              valid15 = false;
                                              passing10 = [passing10, 1];
                                            } else {
                                              if (_valid10) {
                                                valid15 = true;
                                                passing10 = 1;
                                              }
                                            }
                                            if (!valid15) {
                                              const err34 = { instancePath: instancePath + "/existingSince", schemaPath: "#/properties/existingSince/oneOf", keyword: "oneOf", params: { passingSchemas: passing10 }, message: "must match exactly one schema in oneOf" };
                                              if (vErrors === null) {
                                                vErrors = [err34];
                                              } else {
                                                vErrors.push(err34);
                                              }
                                              errors++;
                                              validate11.errors = vErrors;
                                              return false;
                                            } else {
                                              errors = _errs76;
                                              if (vErrors !== null) {
                                                if (_errs76) {
                                                  vErrors.length = _errs76;
                                                } else {
                                                  vErrors = null;
                                                }
                                              }
                                            }
                                            var valid0 = _errs75 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.contractUntil !== void 0) {
                                              let data24 = data.contractUntil;
                                              const _errs82 = errors;
                                              const _errs83 = errors;
                                              let valid17 = false;
                                              let passing11 = null;
                                              const _errs84 = errors;
                                              if (data24 !== null) {
                                                const err35 = { instancePath: instancePath + "/contractUntil", schemaPath: "#/properties/contractUntil/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                  vErrors = [err35];
                                                } else {
                                                  vErrors.push(err35);
                                                }
                                                errors++;
                                              }
                                              var _valid11 = _errs84 === errors;
                                              if (_valid11) {
                                                valid17 = true;
                                                passing11 = 0;
                                              }
                                              const _errs86 = errors;
                                              const _errs87 = errors;
                                              if (errors === _errs87) {
                                                if (typeof data24 === "string") {
                                                  if (!pattern0.test(data24)) {
                                                    const err36 = { instancePath: instancePath + "/contractUntil", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                                                    if (vErrors === null) {
                                                      vErrors = [err36];
                                                    } else {
                                                      vErrors.push(err36);
                                                    }
                                                    errors++;
                                                  }
                                                } else {
                                                  const err37 = { instancePath: instancePath + "/contractUntil", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err37];
                                                  } else {
                                                    vErrors.push(err37);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var _valid11 = _errs86 === errors;
                                              if (_valid11 && valid17) {
                                                valid17 = false;
                                                passing11 = [passing11, 1];
                                              } else {
                                                if (_valid11) {
                                                  valid17 = true;
                                                  passing11 = 1;
                                                }
                                              }
                                              if (!valid17) {
                                                const err38 = { instancePath: instancePath + "/contractUntil", schemaPath: "#/properties/contractUntil/oneOf", keyword: "oneOf", params: { passingSchemas: passing11 }, message: "must match exactly one schema in oneOf" };
                                                if (vErrors === null) {
                                                  vErrors = [err38];
                                                } else {
                                                  vErrors.push(err38);
                                                }
                                                errors++;
                                                validate11.errors = vErrors;
                                                return false;
                                              } else {
                                                errors = _errs83;
                                                if (vErrors !== null) {
                                                  if (_errs83) {
                                                    vErrors.length = _errs83;
                                                  } else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs82 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.burst !== void 0) {
                                                let data25 = data.burst;
                                                const _errs89 = errors;
                                                if (typeof data25 !== "boolean" && data25 !== null) {
                                                  validate11.errors = [{ instancePath: instancePath + "/burst", schemaPath: "#/properties/burst/type", keyword: "type", params: { type: schema14.properties.burst.type }, message: "must be boolean,null" }];
                                                  return false;
                                                }
                                                var valid0 = _errs89 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.dependsOn !== void 0) {
                                                  let data26 = data.dependsOn;
                                                  const _errs91 = errors;
                                                  if (errors === _errs91) {
                                                    if (Array.isArray(data26)) {
                                                      var valid19 = true;
                                                      const len1 = data26.length;
                                                      for (let i1 = 0; i1 < len1; i1++) {
                                                        const _errs93 = errors;
                                                        if (typeof data26[i1] !== "string") {
                                                          validate11.errors = [{ instancePath: instancePath + "/dependsOn/" + i1, schemaPath: "#/properties/dependsOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid19 = _errs93 === errors;
                                                        if (!valid19) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate11.errors = [{ instancePath: instancePath + "/dependsOn", schemaPath: "#/properties/dependsOn/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs91 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.file !== void 0) {
                                                    const _errs95 = errors;
                                                    if (typeof data.file !== "string") {
                                                      validate11.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid0 = _errs95 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.line !== void 0) {
                                                      let data29 = data.line;
                                                      const _errs97 = errors;
                                                      if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                                                        validate11.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs97) {
                                                        if (typeof data29 == "number" && isFinite(data29)) {
                                                          if (data29 < 1 || isNaN(data29)) {
                                                            validate11.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid0 = _errs97 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": "object", "additionalProperties": false, "required": ["id", "address", "type", "source", "unit", "presence", "file", "line", "system", "category", "references", "exposures", "properties"], "properties": { "id": { "$ref": "#/$defs/id" }, "address": { "type": "string", "description": "Terraform's own address, or Kind/namespace/name." }, "type": { "type": "string", "description": "Such as aws_s3_bucket." }, "source": { "enum": ["terraform", "plan", "state", "kubernetes"] }, "unit": { "$ref": "#/$defs/unit" }, "presence": { "enum": ["certain", "possible"], "description": "Possible when its count or for_each is not known." }, "file": { "type": "string", "description": "Where its block starts." }, "line": { "type": "integer", "minimum": 1, "description": "Counts from 1." }, "system": { "type": ["string", "null"], "description": "The system it belongs to." }, "category": { "type": ["string", "null"], "description": "The service category, such as object-storage; null when the catalogue does not say." }, "references": { "type": "array", "description": "Ids of resources of the same unit that this one refers to, sorted.", "items": { "$ref": "#/$defs/id" } }, "exposures": { "type": "array", "description": "Ties with places and parties, sorted by role.", "items": { "$ref": "#/$defs/exposure" } }, "properties": { "type": "array", "description": "Sorted by name.", "items": { "$ref": "#/$defs/property" } } } };
var func5 = require_ucs2length().default;
var schema25 = { "type": "object", "description": "What is judged together.", "additionalProperties": false, "required": ["kind", "path", "variant"], "properties": { "kind": { "enum": ["terraform", "plan", "state", "kubernetes", "kustomize", "helm"] }, "path": { "type": "string", "description": "`.` for the scan root; for a plan the file." }, "variant": { "$ref": "#/$defs/variant" } } };
var schema26 = { "type": ["array", "null"], "items": { "type": "string" }, "description": "The variable files that make this variant; null when only files that load by themselves are used." };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.path === void 0 && (missing0 = "path") || data.variant === void 0 && (missing0 = "variant")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "path" || key0 === "variant")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            let data0 = data.kind;
            const _errs2 = errors;
            if (!(data0 === "terraform" || data0 === "plan" || data0 === "state" || data0 === "kubernetes" || data0 === "kustomize" || data0 === "helm")) {
              validate23.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema25.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.path !== void 0) {
              const _errs3 = errors;
              if (typeof data.path !== "string") {
                validate23.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.variant !== void 0) {
                let data2 = data.variant;
                const _errs5 = errors;
                const _errs6 = errors;
                if (!Array.isArray(data2) && data2 !== null) {
                  validate23.errors = [{ instancePath: instancePath + "/variant", schemaPath: "#/$defs/variant/type", keyword: "type", params: { type: schema26.type }, message: "must be array,null" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    var valid2 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (typeof data2[i0] !== "string") {
                        validate23.errors = [{ instancePath: instancePath + "/variant/" + i0, schemaPath: "#/$defs/variant/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid2 = _errs8 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema29 = { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"], "description": "What the tie between the resource and the place or party is." };
var schema32 = { "enum": ["yes", "no", "unknown"], "description": "Inside the European Economic Area. One-of is yes or no only if all candidates agree; several at once are no if any is outside." };
var schema38 = { "type": "object", "description": "Why a place is not known.", "additionalProperties": false, "required": ["code", "subject", "file", "line"], "properties": { "code": { "enum": ["variable-without-value", "provider-region-unset", "module-not-fetched", "module-argument-missing", "data-source", "computed", "placeholder", "not-declared", "cycle", "function-not-evaluated", "invalid-expression", "too-many-candidates", "environment", "budget", "region-not-in-catalogue", "type-not-in-catalogue", "provider-not-in-catalogue", "left-to-provider", "placed-elsewhere", "global-by-nature", "cluster-not-declared"] }, "subject": { "type": "string", "description": "What is missing, as the author would name it: var.region." }, "file": { "type": ["string", "null"], "description": "Where it could be settled." }, "line": { "type": ["integer", "null"], "minimum": 1 } } };
var pattern8 = new RegExp("^[A-Z]{2}$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.countries === void 0 && (missing0 = "countries") || data.inEea === void 0 && (missing0 = "inEea") || data.code === void 0 && (missing0 = "code")) {
        const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "countries" || key0 === "inEea" || key0 === "code")) {
            const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.status !== void 0) {
            const _errs4 = errors;
            if ("known" !== data.status) {
              const err2 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/const", keyword: "const", params: { allowedValue: "known" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.countries !== void 0) {
              let data1 = data.countries;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs7 = errors;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data2 === "string") {
                        if (!pattern8.test(data2)) {
                          const err3 = { instancePath: instancePath + "/countries/" + i0, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                          if (vErrors === null) {
                            vErrors = [err3];
                          } else {
                            vErrors.push(err3);
                          }
                          errors++;
                        }
                      } else {
                        const err4 = { instancePath: instancePath + "/countries/" + i0, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                      }
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/countries", schemaPath: "#/oneOf/0/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.inEea !== void 0) {
                let data3 = data.inEea;
                const _errs10 = errors;
                if (!(data3 === "yes" || data3 === "no" || data3 === "unknown")) {
                  const err6 = { instancePath: instancePath + "/inEea", schemaPath: "#/$defs/inEea/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                var valid1 = _errs10 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.code !== void 0) {
                  const _errs12 = errors;
                  if (typeof data.code !== "string") {
                    const err7 = { instancePath: instancePath + "/code", schemaPath: "#/oneOf/0/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                  var valid1 = _errs12 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
      }
    } else {
      const err8 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs14 = errors;
  if (errors === _errs14) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.status === void 0 && (missing1 = "status") || data.countries === void 0 && (missing1 = "countries") || data.inEea === void 0 && (missing1 = "inEea") || data.code === void 0 && (missing1 = "code")) {
        const err9 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        const _errs16 = errors;
        for (const key1 in data) {
          if (!(key1 === "status" || key1 === "countries" || key1 === "inEea" || key1 === "code")) {
            const err10 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
            break;
          }
        }
        if (_errs16 === errors) {
          if (data.status !== void 0) {
            const _errs17 = errors;
            if ("multi" !== data.status) {
              const err11 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/const", keyword: "const", params: { allowedValue: "multi" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            var valid5 = _errs17 === errors;
          } else {
            var valid5 = true;
          }
          if (valid5) {
            if (data.countries !== void 0) {
              let data6 = data.countries;
              const _errs18 = errors;
              if (errors === _errs18) {
                if (Array.isArray(data6)) {
                  var valid6 = true;
                  const len1 = data6.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data7 = data6[i1];
                    const _errs20 = errors;
                    const _errs21 = errors;
                    if (errors === _errs21) {
                      if (typeof data7 === "string") {
                        if (!pattern8.test(data7)) {
                          const err12 = { instancePath: instancePath + "/countries/" + i1, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                          if (vErrors === null) {
                            vErrors = [err12];
                          } else {
                            vErrors.push(err12);
                          }
                          errors++;
                        }
                      } else {
                        const err13 = { instancePath: instancePath + "/countries/" + i1, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err13];
                        } else {
                          vErrors.push(err13);
                        }
                        errors++;
                      }
                    }
                    var valid6 = _errs20 === errors;
                    if (!valid6) {
                      break;
                    }
                  }
                } else {
                  const err14 = { instancePath: instancePath + "/countries", schemaPath: "#/oneOf/1/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              var valid5 = _errs18 === errors;
            } else {
              var valid5 = true;
            }
            if (valid5) {
              if (data.inEea !== void 0) {
                let data8 = data.inEea;
                const _errs23 = errors;
                if (!(data8 === "yes" || data8 === "no" || data8 === "unknown")) {
                  const err15 = { instancePath: instancePath + "/inEea", schemaPath: "#/$defs/inEea/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                var valid5 = _errs23 === errors;
              } else {
                var valid5 = true;
              }
              if (valid5) {
                if (data.code !== void 0) {
                  const _errs25 = errors;
                  if (typeof data.code !== "string") {
                    const err16 = { instancePath: instancePath + "/code", schemaPath: "#/oneOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                  var valid5 = _errs25 === errors;
                } else {
                  var valid5 = true;
                }
              }
            }
          }
        }
      }
    } else {
      const err17 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
  }
  var _valid0 = _errs14 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs27 = errors;
    if (errors === _errs27) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.status === void 0 && (missing2 = "status") || data.countries === void 0 && (missing2 = "countries") || data.inEea === void 0 && (missing2 = "inEea") || data.candidates === void 0 && (missing2 = "candidates") || data.reason === void 0 && (missing2 = "reason")) {
          const err18 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        } else {
          const _errs29 = errors;
          for (const key2 in data) {
            if (!(key2 === "status" || key2 === "countries" || key2 === "inEea" || key2 === "candidates" || key2 === "reason")) {
              const err19 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
              break;
            }
          }
          if (_errs29 === errors) {
            if (data.status !== void 0) {
              const _errs30 = errors;
              if ("one-of" !== data.status) {
                const err20 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/const", keyword: "const", params: { allowedValue: "one-of" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              var valid9 = _errs30 === errors;
            } else {
              var valid9 = true;
            }
            if (valid9) {
              if (data.countries !== void 0) {
                let data11 = data.countries;
                const _errs31 = errors;
                if (errors === _errs31) {
                  if (Array.isArray(data11)) {
                    var valid10 = true;
                    const len2 = data11.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data12 = data11[i2];
                      const _errs33 = errors;
                      const _errs34 = errors;
                      if (errors === _errs34) {
                        if (typeof data12 === "string") {
                          if (!pattern8.test(data12)) {
                            const err21 = { instancePath: instancePath + "/countries/" + i2, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                            if (vErrors === null) {
                              vErrors = [err21];
                            } else {
                              vErrors.push(err21);
                            }
                            errors++;
                          }
                        } else {
                          const err22 = { instancePath: instancePath + "/countries/" + i2, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err22];
                          } else {
                            vErrors.push(err22);
                          }
                          errors++;
                        }
                      }
                      var valid10 = _errs33 === errors;
                      if (!valid10) {
                        break;
                      }
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/countries", schemaPath: "#/oneOf/2/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                var valid9 = _errs31 === errors;
              } else {
                var valid9 = true;
              }
              if (valid9) {
                if (data.inEea !== void 0) {
                  let data13 = data.inEea;
                  const _errs36 = errors;
                  if (!(data13 === "yes" || data13 === "no" || data13 === "unknown")) {
                    const err24 = { instancePath: instancePath + "/inEea", schemaPath: "#/$defs/inEea/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                  var valid9 = _errs36 === errors;
                } else {
                  var valid9 = true;
                }
                if (valid9) {
                  if (data.candidates !== void 0) {
                    let data14 = data.candidates;
                    const _errs38 = errors;
                    if (errors === _errs38) {
                      if (Array.isArray(data14)) {
                        var valid13 = true;
                        const len3 = data14.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data15 = data14[i3];
                          const _errs40 = errors;
                          if (errors === _errs40) {
                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                              let missing3;
                              if (data15.code === void 0 && (missing3 = "code") || data15.countries === void 0 && (missing3 = "countries")) {
                                const err25 = { instancePath: instancePath + "/candidates/" + i3, schemaPath: "#/oneOf/2/properties/candidates/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                if (vErrors === null) {
                                  vErrors = [err25];
                                } else {
                                  vErrors.push(err25);
                                }
                                errors++;
                              } else {
                                const _errs42 = errors;
                                for (const key3 in data15) {
                                  if (!(key3 === "code" || key3 === "countries")) {
                                    const err26 = { instancePath: instancePath + "/candidates/" + i3, schemaPath: "#/oneOf/2/properties/candidates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                      vErrors = [err26];
                                    } else {
                                      vErrors.push(err26);
                                    }
                                    errors++;
                                    break;
                                  }
                                }
                                if (_errs42 === errors) {
                                  if (data15.code !== void 0) {
                                    const _errs43 = errors;
                                    if (typeof data15.code !== "string") {
                                      const err27 = { instancePath: instancePath + "/candidates/" + i3 + "/code", schemaPath: "#/oneOf/2/properties/candidates/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err27];
                                      } else {
                                        vErrors.push(err27);
                                      }
                                      errors++;
                                    }
                                    var valid14 = _errs43 === errors;
                                  } else {
                                    var valid14 = true;
                                  }
                                  if (valid14) {
                                    if (data15.countries !== void 0) {
                                      let data17 = data15.countries;
                                      const _errs45 = errors;
                                      if (errors === _errs45) {
                                        if (Array.isArray(data17)) {
                                          var valid15 = true;
                                          const len4 = data17.length;
                                          for (let i4 = 0; i4 < len4; i4++) {
                                            let data18 = data17[i4];
                                            const _errs47 = errors;
                                            const _errs48 = errors;
                                            if (errors === _errs48) {
                                              if (typeof data18 === "string") {
                                                if (!pattern8.test(data18)) {
                                                  const err28 = { instancePath: instancePath + "/candidates/" + i3 + "/countries/" + i4, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                                                  if (vErrors === null) {
                                                    vErrors = [err28];
                                                  } else {
                                                    vErrors.push(err28);
                                                  }
                                                  errors++;
                                                }
                                              } else {
                                                const err29 = { instancePath: instancePath + "/candidates/" + i3 + "/countries/" + i4, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err29];
                                                } else {
                                                  vErrors.push(err29);
                                                }
                                                errors++;
                                              }
                                            }
                                            var valid15 = _errs47 === errors;
                                            if (!valid15) {
                                              break;
                                            }
                                          }
                                        } else {
                                          const err30 = { instancePath: instancePath + "/candidates/" + i3 + "/countries", schemaPath: "#/oneOf/2/properties/candidates/items/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          if (vErrors === null) {
                                            vErrors = [err30];
                                          } else {
                                            vErrors.push(err30);
                                          }
                                          errors++;
                                        }
                                      }
                                      var valid14 = _errs45 === errors;
                                    } else {
                                      var valid14 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              const err31 = { instancePath: instancePath + "/candidates/" + i3, schemaPath: "#/oneOf/2/properties/candidates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err31];
                              } else {
                                vErrors.push(err31);
                              }
                              errors++;
                            }
                          }
                          var valid13 = _errs40 === errors;
                          if (!valid13) {
                            break;
                          }
                        }
                      } else {
                        const err32 = { instancePath: instancePath + "/candidates", schemaPath: "#/oneOf/2/properties/candidates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                      }
                    }
                    var valid9 = _errs38 === errors;
                  } else {
                    var valid9 = true;
                  }
                  if (valid9) {
                    if (data.reason !== void 0) {
                      let data19 = data.reason;
                      const _errs50 = errors;
                      const _errs51 = errors;
                      let valid17 = false;
                      let passing1 = null;
                      const _errs52 = errors;
                      if (data19 !== null) {
                        const err33 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/2/properties/reason/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err33];
                        } else {
                          vErrors.push(err33);
                        }
                        errors++;
                      }
                      var _valid1 = _errs52 === errors;
                      if (_valid1) {
                        valid17 = true;
                        passing1 = 0;
                      }
                      const _errs54 = errors;
                      const _errs55 = errors;
                      if (errors === _errs55) {
                        if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                          let missing4;
                          if (data19.code === void 0 && (missing4 = "code") || data19.subject === void 0 && (missing4 = "subject") || data19.file === void 0 && (missing4 = "file") || data19.line === void 0 && (missing4 = "line")) {
                            const err34 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                            if (vErrors === null) {
                              vErrors = [err34];
                            } else {
                              vErrors.push(err34);
                            }
                            errors++;
                          } else {
                            const _errs57 = errors;
                            for (const key4 in data19) {
                              if (!(key4 === "code" || key4 === "subject" || key4 === "file" || key4 === "line")) {
                                const err35 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/reason/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err35];
                                } else {
                                  vErrors.push(err35);
                                }
                                errors++;
                                break;
                              }
                            }
                            if (_errs57 === errors) {
                              if (data19.code !== void 0) {
                                let data20 = data19.code;
                                const _errs58 = errors;
                                if (!(data20 === "variable-without-value" || data20 === "provider-region-unset" || data20 === "module-not-fetched" || data20 === "module-argument-missing" || data20 === "data-source" || data20 === "computed" || data20 === "placeholder" || data20 === "not-declared" || data20 === "cycle" || data20 === "function-not-evaluated" || data20 === "invalid-expression" || data20 === "too-many-candidates" || data20 === "environment" || data20 === "budget" || data20 === "region-not-in-catalogue" || data20 === "type-not-in-catalogue" || data20 === "provider-not-in-catalogue" || data20 === "left-to-provider" || data20 === "placed-elsewhere" || data20 === "global-by-nature" || data20 === "cluster-not-declared")) {
                                  const err36 = { instancePath: instancePath + "/reason/code", schemaPath: "#/$defs/reason/properties/code/enum", keyword: "enum", params: { allowedValues: schema38.properties.code.enum }, message: "must be equal to one of the allowed values" };
                                  if (vErrors === null) {
                                    vErrors = [err36];
                                  } else {
                                    vErrors.push(err36);
                                  }
                                  errors++;
                                }
                                var valid19 = _errs58 === errors;
                              } else {
                                var valid19 = true;
                              }
                              if (valid19) {
                                if (data19.subject !== void 0) {
                                  const _errs59 = errors;
                                  if (typeof data19.subject !== "string") {
                                    const err37 = { instancePath: instancePath + "/reason/subject", schemaPath: "#/$defs/reason/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err37];
                                    } else {
                                      vErrors.push(err37);
                                    }
                                    errors++;
                                  }
                                  var valid19 = _errs59 === errors;
                                } else {
                                  var valid19 = true;
                                }
                                if (valid19) {
                                  if (data19.file !== void 0) {
                                    let data22 = data19.file;
                                    const _errs61 = errors;
                                    if (typeof data22 !== "string" && data22 !== null) {
                                      const err38 = { instancePath: instancePath + "/reason/file", schemaPath: "#/$defs/reason/properties/file/type", keyword: "type", params: { type: schema38.properties.file.type }, message: "must be string,null" };
                                      if (vErrors === null) {
                                        vErrors = [err38];
                                      } else {
                                        vErrors.push(err38);
                                      }
                                      errors++;
                                    }
                                    var valid19 = _errs61 === errors;
                                  } else {
                                    var valid19 = true;
                                  }
                                  if (valid19) {
                                    if (data19.line !== void 0) {
                                      let data23 = data19.line;
                                      const _errs63 = errors;
                                      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23)) && data23 !== null) {
                                        const err39 = { instancePath: instancePath + "/reason/line", schemaPath: "#/$defs/reason/properties/line/type", keyword: "type", params: { type: schema38.properties.line.type }, message: "must be integer,null" };
                                        if (vErrors === null) {
                                          vErrors = [err39];
                                        } else {
                                          vErrors.push(err39);
                                        }
                                        errors++;
                                      }
                                      if (errors === _errs63) {
                                        if (typeof data23 == "number" && isFinite(data23)) {
                                          if (data23 < 1 || isNaN(data23)) {
                                            const err40 = { instancePath: instancePath + "/reason/line", schemaPath: "#/$defs/reason/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                              vErrors = [err40];
                                            } else {
                                              vErrors.push(err40);
                                            }
                                            errors++;
                                          }
                                        }
                                      }
                                      var valid19 = _errs63 === errors;
                                    } else {
                                      var valid19 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          const err41 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/reason/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err41];
                          } else {
                            vErrors.push(err41);
                          }
                          errors++;
                        }
                      }
                      var _valid1 = _errs54 === errors;
                      if (_valid1 && valid17) {
                        valid17 = false;
                        passing1 = [passing1, 1];
                      } else {
                        if (_valid1) {
                          valid17 = true;
                          passing1 = 1;
                        }
                      }
                      if (!valid17) {
                        const err42 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/2/properties/reason/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      } else {
                        errors = _errs51;
                        if (vErrors !== null) {
                          if (_errs51) {
                            vErrors.length = _errs51;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid9 = _errs50 === errors;
                    } else {
                      var valid9 = true;
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        const err43 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    var _valid0 = _errs27 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs65 = errors;
      if (errors === _errs65) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing5;
          if (data.status === void 0 && (missing5 = "status") || data.countries === void 0 && (missing5 = "countries") || data.inEea === void 0 && (missing5 = "inEea") || data.area === void 0 && (missing5 = "area") || data.code === void 0 && (missing5 = "code")) {
            const err44 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          } else {
            const _errs67 = errors;
            for (const key5 in data) {
              if (!(key5 === "status" || key5 === "countries" || key5 === "inEea" || key5 === "area" || key5 === "code")) {
                const err45 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
                break;
              }
            }
            if (_errs67 === errors) {
              if (data.status !== void 0) {
                const _errs68 = errors;
                if ("area" !== data.status) {
                  const err46 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/const", keyword: "const", params: { allowedValue: "area" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
                var valid20 = _errs68 === errors;
              } else {
                var valid20 = true;
              }
              if (valid20) {
                if (data.countries !== void 0) {
                  let data25 = data.countries;
                  const _errs69 = errors;
                  if (errors === _errs69) {
                    if (Array.isArray(data25)) {
                      var valid21 = true;
                      const len5 = data25.length;
                      for (let i5 = 0; i5 < len5; i5++) {
                        let data26 = data25[i5];
                        const _errs71 = errors;
                        const _errs72 = errors;
                        if (errors === _errs72) {
                          if (typeof data26 === "string") {
                            if (!pattern8.test(data26)) {
                              const err47 = { instancePath: instancePath + "/countries/" + i5, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                              if (vErrors === null) {
                                vErrors = [err47];
                              } else {
                                vErrors.push(err47);
                              }
                              errors++;
                            }
                          } else {
                            const err48 = { instancePath: instancePath + "/countries/" + i5, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err48];
                            } else {
                              vErrors.push(err48);
                            }
                            errors++;
                          }
                        }
                        var valid21 = _errs71 === errors;
                        if (!valid21) {
                          break;
                        }
                      }
                    } else {
                      const err49 = { instancePath: instancePath + "/countries", schemaPath: "#/oneOf/3/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                  }
                  var valid20 = _errs69 === errors;
                } else {
                  var valid20 = true;
                }
                if (valid20) {
                  if (data.inEea !== void 0) {
                    let data27 = data.inEea;
                    const _errs74 = errors;
                    if (!(data27 === "yes" || data27 === "no" || data27 === "unknown")) {
                      const err50 = { instancePath: instancePath + "/inEea", schemaPath: "#/$defs/inEea/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                    var valid20 = _errs74 === errors;
                  } else {
                    var valid20 = true;
                  }
                  if (valid20) {
                    if (data.area !== void 0) {
                      const _errs76 = errors;
                      if (typeof data.area !== "string") {
                        const err51 = { instancePath: instancePath + "/area", schemaPath: "#/oneOf/3/properties/area/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err51];
                        } else {
                          vErrors.push(err51);
                        }
                        errors++;
                      }
                      var valid20 = _errs76 === errors;
                    } else {
                      var valid20 = true;
                    }
                    if (valid20) {
                      if (data.code !== void 0) {
                        const _errs78 = errors;
                        if (typeof data.code !== "string") {
                          const err52 = { instancePath: instancePath + "/code", schemaPath: "#/oneOf/3/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err52];
                          } else {
                            vErrors.push(err52);
                          }
                          errors++;
                        }
                        var valid20 = _errs78 === errors;
                      } else {
                        var valid20 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          const err53 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      }
      var _valid0 = _errs65 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs80 = errors;
        if (errors === _errs80) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing6;
            if (data.status === void 0 && (missing6 = "status") || data.countries === void 0 && (missing6 = "countries") || data.inEea === void 0 && (missing6 = "inEea") || data.code === void 0 && (missing6 = "code")) {
              const err54 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            } else {
              const _errs82 = errors;
              for (const key6 in data) {
                if (!(key6 === "status" || key6 === "countries" || key6 === "inEea" || key6 === "code")) {
                  const err55 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                  break;
                }
              }
              if (_errs82 === errors) {
                if (data.status !== void 0) {
                  const _errs83 = errors;
                  if ("global" !== data.status) {
                    const err56 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/4/properties/status/const", keyword: "const", params: { allowedValue: "global" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                  var valid24 = _errs83 === errors;
                } else {
                  var valid24 = true;
                }
                if (valid24) {
                  if (data.countries !== void 0) {
                    let data31 = data.countries;
                    const _errs84 = errors;
                    if (errors === _errs84) {
                      if (Array.isArray(data31)) {
                        var valid25 = true;
                        const len6 = data31.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          let data32 = data31[i6];
                          const _errs86 = errors;
                          const _errs87 = errors;
                          if (errors === _errs87) {
                            if (typeof data32 === "string") {
                              if (!pattern8.test(data32)) {
                                const err57 = { instancePath: instancePath + "/countries/" + i6, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                                if (vErrors === null) {
                                  vErrors = [err57];
                                } else {
                                  vErrors.push(err57);
                                }
                                errors++;
                              }
                            } else {
                              const err58 = { instancePath: instancePath + "/countries/" + i6, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err58];
                              } else {
                                vErrors.push(err58);
                              }
                              errors++;
                            }
                          }
                          var valid25 = _errs86 === errors;
                          if (!valid25) {
                            break;
                          }
                        }
                      } else {
                        const err59 = { instancePath: instancePath + "/countries", schemaPath: "#/oneOf/4/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err59];
                        } else {
                          vErrors.push(err59);
                        }
                        errors++;
                      }
                    }
                    var valid24 = _errs84 === errors;
                  } else {
                    var valid24 = true;
                  }
                  if (valid24) {
                    if (data.inEea !== void 0) {
                      const _errs89 = errors;
                      if ("unknown" !== data.inEea) {
                        const err60 = { instancePath: instancePath + "/inEea", schemaPath: "#/oneOf/4/properties/inEea/const", keyword: "const", params: { allowedValue: "unknown" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                          vErrors = [err60];
                        } else {
                          vErrors.push(err60);
                        }
                        errors++;
                      }
                      var valid24 = _errs89 === errors;
                    } else {
                      var valid24 = true;
                    }
                    if (valid24) {
                      if (data.code !== void 0) {
                        const _errs90 = errors;
                        if (typeof data.code !== "string") {
                          const err61 = { instancePath: instancePath + "/code", schemaPath: "#/oneOf/4/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err61];
                          } else {
                            vErrors.push(err61);
                          }
                          errors++;
                        }
                        var valid24 = _errs90 === errors;
                      } else {
                        var valid24 = true;
                      }
                    }
                  }
                }
              }
            }
          } else {
            const err62 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        var _valid0 = _errs80 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs92 = errors;
          if (errors === _errs92) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing7;
              if (data.status === void 0 && (missing7 = "status") || data.countries === void 0 && (missing7 = "countries") || data.inEea === void 0 && (missing7 = "inEea") || data.reason === void 0 && (missing7 = "reason")) {
                const err63 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              } else {
                const _errs94 = errors;
                for (const key7 in data) {
                  if (!(key7 === "status" || key7 === "countries" || key7 === "inEea" || key7 === "reason")) {
                    const err64 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                    break;
                  }
                }
                if (_errs94 === errors) {
                  if (data.status !== void 0) {
                    const _errs95 = errors;
                    if ("customer-run" !== data.status) {
                      const err65 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/5/properties/status/const", keyword: "const", params: { allowedValue: "customer-run" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                    var valid27 = _errs95 === errors;
                  } else {
                    var valid27 = true;
                  }
                  if (valid27) {
                    if (data.countries !== void 0) {
                      let data36 = data.countries;
                      const _errs96 = errors;
                      if (errors === _errs96) {
                        if (Array.isArray(data36)) {
                          var valid28 = true;
                          const len7 = data36.length;
                          for (let i7 = 0; i7 < len7; i7++) {
                            let data37 = data36[i7];
                            const _errs98 = errors;
                            const _errs99 = errors;
                            if (errors === _errs99) {
                              if (typeof data37 === "string") {
                                if (!pattern8.test(data37)) {
                                  const err66 = { instancePath: instancePath + "/countries/" + i7, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                                  if (vErrors === null) {
                                    vErrors = [err66];
                                  } else {
                                    vErrors.push(err66);
                                  }
                                  errors++;
                                }
                              } else {
                                const err67 = { instancePath: instancePath + "/countries/" + i7, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err67];
                                } else {
                                  vErrors.push(err67);
                                }
                                errors++;
                              }
                            }
                            var valid28 = _errs98 === errors;
                            if (!valid28) {
                              break;
                            }
                          }
                        } else {
                          const err68 = { instancePath: instancePath + "/countries", schemaPath: "#/oneOf/5/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err68];
                          } else {
                            vErrors.push(err68);
                          }
                          errors++;
                        }
                      }
                      var valid27 = _errs96 === errors;
                    } else {
                      var valid27 = true;
                    }
                    if (valid27) {
                      if (data.inEea !== void 0) {
                        const _errs101 = errors;
                        if ("unknown" !== data.inEea) {
                          const err69 = { instancePath: instancePath + "/inEea", schemaPath: "#/oneOf/5/properties/inEea/const", keyword: "const", params: { allowedValue: "unknown" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err69];
                          } else {
                            vErrors.push(err69);
                          }
                          errors++;
                        }
                        var valid27 = _errs101 === errors;
                      } else {
                        var valid27 = true;
                      }
                      if (valid27) {
                        if (data.reason !== void 0) {
                          let data39 = data.reason;
                          const _errs102 = errors;
                          const _errs103 = errors;
                          if (errors === _errs103) {
                            if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                              let missing8;
                              if (data39.code === void 0 && (missing8 = "code") || data39.subject === void 0 && (missing8 = "subject") || data39.file === void 0 && (missing8 = "file") || data39.line === void 0 && (missing8 = "line")) {
                                const err70 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                                if (vErrors === null) {
                                  vErrors = [err70];
                                } else {
                                  vErrors.push(err70);
                                }
                                errors++;
                              } else {
                                const _errs105 = errors;
                                for (const key8 in data39) {
                                  if (!(key8 === "code" || key8 === "subject" || key8 === "file" || key8 === "line")) {
                                    const err71 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/reason/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                      vErrors = [err71];
                                    } else {
                                      vErrors.push(err71);
                                    }
                                    errors++;
                                    break;
                                  }
                                }
                                if (_errs105 === errors) {
                                  if (data39.code !== void 0) {
                                    let data40 = data39.code;
                                    const _errs106 = errors;
                                    if (!(data40 === "variable-without-value" || data40 === "provider-region-unset" || data40 === "module-not-fetched" || data40 === "module-argument-missing" || data40 === "data-source" || data40 === "computed" || data40 === "placeholder" || data40 === "not-declared" || data40 === "cycle" || data40 === "function-not-evaluated" || data40 === "invalid-expression" || data40 === "too-many-candidates" || data40 === "environment" || data40 === "budget" || data40 === "region-not-in-catalogue" || data40 === "type-not-in-catalogue" || data40 === "provider-not-in-catalogue" || data40 === "left-to-provider" || data40 === "placed-elsewhere" || data40 === "global-by-nature" || data40 === "cluster-not-declared")) {
                                      const err72 = { instancePath: instancePath + "/reason/code", schemaPath: "#/$defs/reason/properties/code/enum", keyword: "enum", params: { allowedValues: schema38.properties.code.enum }, message: "must be equal to one of the allowed values" };
                                      if (vErrors === null) {
                                        vErrors = [err72];
                                      } else {
                                        vErrors.push(err72);
                                      }
                                      errors++;
                                    }
                                    var valid31 = _errs106 === errors;
                                  } else {
                                    var valid31 = true;
                                  }
                                  if (valid31) {
                                    if (data39.subject !== void 0) {
                                      const _errs107 = errors;
                                      if (typeof data39.subject !== "string") {
                                        const err73 = { instancePath: instancePath + "/reason/subject", schemaPath: "#/$defs/reason/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err73];
                                        } else {
                                          vErrors.push(err73);
                                        }
                                        errors++;
                                      }
                                      var valid31 = _errs107 === errors;
                                    } else {
                                      var valid31 = true;
                                    }
                                    if (valid31) {
                                      if (data39.file !== void 0) {
                                        let data42 = data39.file;
                                        const _errs109 = errors;
                                        if (typeof data42 !== "string" && data42 !== null) {
                                          const err74 = { instancePath: instancePath + "/reason/file", schemaPath: "#/$defs/reason/properties/file/type", keyword: "type", params: { type: schema38.properties.file.type }, message: "must be string,null" };
                                          if (vErrors === null) {
                                            vErrors = [err74];
                                          } else {
                                            vErrors.push(err74);
                                          }
                                          errors++;
                                        }
                                        var valid31 = _errs109 === errors;
                                      } else {
                                        var valid31 = true;
                                      }
                                      if (valid31) {
                                        if (data39.line !== void 0) {
                                          let data43 = data39.line;
                                          const _errs111 = errors;
                                          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43)) && data43 !== null) {
                                            const err75 = { instancePath: instancePath + "/reason/line", schemaPath: "#/$defs/reason/properties/line/type", keyword: "type", params: { type: schema38.properties.line.type }, message: "must be integer,null" };
                                            if (vErrors === null) {
                                              vErrors = [err75];
                                            } else {
                                              vErrors.push(err75);
                                            }
                                            errors++;
                                          }
                                          if (errors === _errs111) {
                                            if (typeof data43 == "number" && isFinite(data43)) {
                                              if (data43 < 1 || isNaN(data43)) {
                                                const err76 = { instancePath: instancePath + "/reason/line", schemaPath: "#/$defs/reason/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                if (vErrors === null) {
                                                  vErrors = [err76];
                                                } else {
                                                  vErrors.push(err76);
                                                }
                                                errors++;
                                              }
                                            }
                                          }
                                          var valid31 = _errs111 === errors;
                                        } else {
                                          var valid31 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              const err77 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/reason/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err77];
                              } else {
                                vErrors.push(err77);
                              }
                              errors++;
                            }
                          }
                          var valid27 = _errs102 === errors;
                        } else {
                          var valid27 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              const err78 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
          var _valid0 = _errs92 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs113 = errors;
            if (errors === _errs113) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing9;
                if (data.status === void 0 && (missing9 = "status") || data.countries === void 0 && (missing9 = "countries") || data.inEea === void 0 && (missing9 = "inEea") || data.reason === void 0 && (missing9 = "reason")) {
                  const err79 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                } else {
                  const _errs115 = errors;
                  for (const key9 in data) {
                    if (!(key9 === "status" || key9 === "countries" || key9 === "inEea" || key9 === "reason")) {
                      const err80 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                      break;
                    }
                  }
                  if (_errs115 === errors) {
                    if (data.status !== void 0) {
                      const _errs116 = errors;
                      if ("unknown" !== data.status) {
                        const err81 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/6/properties/status/const", keyword: "const", params: { allowedValue: "unknown" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                          vErrors = [err81];
                        } else {
                          vErrors.push(err81);
                        }
                        errors++;
                      }
                      var valid32 = _errs116 === errors;
                    } else {
                      var valid32 = true;
                    }
                    if (valid32) {
                      if (data.countries !== void 0) {
                        let data45 = data.countries;
                        const _errs117 = errors;
                        if (errors === _errs117) {
                          if (Array.isArray(data45)) {
                            var valid33 = true;
                            const len8 = data45.length;
                            for (let i8 = 0; i8 < len8; i8++) {
                              let data46 = data45[i8];
                              const _errs119 = errors;
                              const _errs120 = errors;
                              if (errors === _errs120) {
                                if (typeof data46 === "string") {
                                  if (!pattern8.test(data46)) {
                                    const err82 = { instancePath: instancePath + "/countries/" + i8, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                                    if (vErrors === null) {
                                      vErrors = [err82];
                                    } else {
                                      vErrors.push(err82);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err83 = { instancePath: instancePath + "/countries/" + i8, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err83];
                                  } else {
                                    vErrors.push(err83);
                                  }
                                  errors++;
                                }
                              }
                              var valid33 = _errs119 === errors;
                              if (!valid33) {
                                break;
                              }
                            }
                          } else {
                            const err84 = { instancePath: instancePath + "/countries", schemaPath: "#/oneOf/6/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err84];
                            } else {
                              vErrors.push(err84);
                            }
                            errors++;
                          }
                        }
                        var valid32 = _errs117 === errors;
                      } else {
                        var valid32 = true;
                      }
                      if (valid32) {
                        if (data.inEea !== void 0) {
                          const _errs122 = errors;
                          if ("unknown" !== data.inEea) {
                            const err85 = { instancePath: instancePath + "/inEea", schemaPath: "#/oneOf/6/properties/inEea/const", keyword: "const", params: { allowedValue: "unknown" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err85];
                            } else {
                              vErrors.push(err85);
                            }
                            errors++;
                          }
                          var valid32 = _errs122 === errors;
                        } else {
                          var valid32 = true;
                        }
                        if (valid32) {
                          if (data.reason !== void 0) {
                            let data48 = data.reason;
                            const _errs123 = errors;
                            const _errs124 = errors;
                            if (errors === _errs124) {
                              if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                let missing10;
                                if (data48.code === void 0 && (missing10 = "code") || data48.subject === void 0 && (missing10 = "subject") || data48.file === void 0 && (missing10 = "file") || data48.line === void 0 && (missing10 = "line")) {
                                  const err86 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" };
                                  if (vErrors === null) {
                                    vErrors = [err86];
                                  } else {
                                    vErrors.push(err86);
                                  }
                                  errors++;
                                } else {
                                  const _errs126 = errors;
                                  for (const key10 in data48) {
                                    if (!(key10 === "code" || key10 === "subject" || key10 === "file" || key10 === "line")) {
                                      const err87 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/reason/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                                      if (vErrors === null) {
                                        vErrors = [err87];
                                      } else {
                                        vErrors.push(err87);
                                      }
                                      errors++;
                                      break;
                                    }
                                  }
                                  if (_errs126 === errors) {
                                    if (data48.code !== void 0) {
                                      let data49 = data48.code;
                                      const _errs127 = errors;
                                      if (!(data49 === "variable-without-value" || data49 === "provider-region-unset" || data49 === "module-not-fetched" || data49 === "module-argument-missing" || data49 === "data-source" || data49 === "computed" || data49 === "placeholder" || data49 === "not-declared" || data49 === "cycle" || data49 === "function-not-evaluated" || data49 === "invalid-expression" || data49 === "too-many-candidates" || data49 === "environment" || data49 === "budget" || data49 === "region-not-in-catalogue" || data49 === "type-not-in-catalogue" || data49 === "provider-not-in-catalogue" || data49 === "left-to-provider" || data49 === "placed-elsewhere" || data49 === "global-by-nature" || data49 === "cluster-not-declared")) {
                                        const err88 = { instancePath: instancePath + "/reason/code", schemaPath: "#/$defs/reason/properties/code/enum", keyword: "enum", params: { allowedValues: schema38.properties.code.enum }, message: "must be equal to one of the allowed values" };
                                        if (vErrors === null) {
                                          vErrors = [err88];
                                        } else {
                                          vErrors.push(err88);
                                        }
                                        errors++;
                                      }
                                      var valid36 = _errs127 === errors;
                                    } else {
                                      var valid36 = true;
                                    }
                                    if (valid36) {
                                      if (data48.subject !== void 0) {
                                        const _errs128 = errors;
                                        if (typeof data48.subject !== "string") {
                                          const err89 = { instancePath: instancePath + "/reason/subject", schemaPath: "#/$defs/reason/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          if (vErrors === null) {
                                            vErrors = [err89];
                                          } else {
                                            vErrors.push(err89);
                                          }
                                          errors++;
                                        }
                                        var valid36 = _errs128 === errors;
                                      } else {
                                        var valid36 = true;
                                      }
                                      if (valid36) {
                                        if (data48.file !== void 0) {
                                          let data51 = data48.file;
                                          const _errs130 = errors;
                                          if (typeof data51 !== "string" && data51 !== null) {
                                            const err90 = { instancePath: instancePath + "/reason/file", schemaPath: "#/$defs/reason/properties/file/type", keyword: "type", params: { type: schema38.properties.file.type }, message: "must be string,null" };
                                            if (vErrors === null) {
                                              vErrors = [err90];
                                            } else {
                                              vErrors.push(err90);
                                            }
                                            errors++;
                                          }
                                          var valid36 = _errs130 === errors;
                                        } else {
                                          var valid36 = true;
                                        }
                                        if (valid36) {
                                          if (data48.line !== void 0) {
                                            let data52 = data48.line;
                                            const _errs132 = errors;
                                            if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52)) && data52 !== null) {
                                              const err91 = { instancePath: instancePath + "/reason/line", schemaPath: "#/$defs/reason/properties/line/type", keyword: "type", params: { type: schema38.properties.line.type }, message: "must be integer,null" };
                                              if (vErrors === null) {
                                                vErrors = [err91];
                                              } else {
                                                vErrors.push(err91);
                                              }
                                              errors++;
                                            }
                                            if (errors === _errs132) {
                                              if (typeof data52 == "number" && isFinite(data52)) {
                                                if (data52 < 1 || isNaN(data52)) {
                                                  const err92 = { instancePath: instancePath + "/reason/line", schemaPath: "#/$defs/reason/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                  if (vErrors === null) {
                                                    vErrors = [err92];
                                                  } else {
                                                    vErrors.push(err92);
                                                  }
                                                  errors++;
                                                }
                                              }
                                            }
                                            var valid36 = _errs132 === errors;
                                          } else {
                                            var valid36 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err93 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/reason/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err93];
                                } else {
                                  vErrors.push(err93);
                                }
                                errors++;
                              }
                            }
                            var valid32 = _errs123 === errors;
                          } else {
                            var valid32 = true;
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                const err94 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            var _valid0 = _errs113 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs134 = errors;
              if (errors === _errs134) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing11;
                  if (data.status === void 0 && (missing11 = "status") || data.countries === void 0 && (missing11 = "countries") || data.inEea === void 0 && (missing11 = "inEea")) {
                    const err95 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  } else {
                    const _errs136 = errors;
                    for (const key11 in data) {
                      if (!(key11 === "status" || key11 === "countries" || key11 === "inEea")) {
                        const err96 = { instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err96];
                        } else {
                          vErrors.push(err96);
                        }
                        errors++;
                        break;
                      }
                    }
                    if (_errs136 === errors) {
                      if (data.status !== void 0) {
                        const _errs137 = errors;
                        if ("not-applicable" !== data.status) {
                          const err97 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/7/properties/status/const", keyword: "const", params: { allowedValue: "not-applicable" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err97];
                          } else {
                            vErrors.push(err97);
                          }
                          errors++;
                        }
                        var valid37 = _errs137 === errors;
                      } else {
                        var valid37 = true;
                      }
                      if (valid37) {
                        if (data.countries !== void 0) {
                          let data54 = data.countries;
                          const _errs138 = errors;
                          if (errors === _errs138) {
                            if (Array.isArray(data54)) {
                              var valid38 = true;
                              const len9 = data54.length;
                              for (let i9 = 0; i9 < len9; i9++) {
                                let data55 = data54[i9];
                                const _errs140 = errors;
                                const _errs141 = errors;
                                if (errors === _errs141) {
                                  if (typeof data55 === "string") {
                                    if (!pattern8.test(data55)) {
                                      const err98 = { instancePath: instancePath + "/countries/" + i9, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                                      if (vErrors === null) {
                                        vErrors = [err98];
                                      } else {
                                        vErrors.push(err98);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err99 = { instancePath: instancePath + "/countries/" + i9, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err99];
                                    } else {
                                      vErrors.push(err99);
                                    }
                                    errors++;
                                  }
                                }
                                var valid38 = _errs140 === errors;
                                if (!valid38) {
                                  break;
                                }
                              }
                            } else {
                              const err100 = { instancePath: instancePath + "/countries", schemaPath: "#/oneOf/7/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err100];
                              } else {
                                vErrors.push(err100);
                              }
                              errors++;
                            }
                          }
                          var valid37 = _errs138 === errors;
                        } else {
                          var valid37 = true;
                        }
                        if (valid37) {
                          if (data.inEea !== void 0) {
                            const _errs143 = errors;
                            if ("unknown" !== data.inEea) {
                              const err101 = { instancePath: instancePath + "/inEea", schemaPath: "#/oneOf/7/properties/inEea/const", keyword: "const", params: { allowedValue: "unknown" }, message: "must be equal to constant" };
                              if (vErrors === null) {
                                vErrors = [err101];
                              } else {
                                vErrors.push(err101);
                              }
                              errors++;
                            }
                            var valid37 = _errs143 === errors;
                          } else {
                            var valid37 = true;
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err102 = { instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs134 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err103 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err103];
    } else {
      vErrors.push(err103);
    }
    errors++;
    validate26.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema47 = { "type": "object", "description": "Who controls it. Kept apart from place.", "additionalProperties": false, "required": ["id", "name", "operator", "parent", "parentCountry", "agreements"], "properties": { "id": { "type": "string", "description": "The id in the catalogue, or the registry address of a provider that the catalogue does not know." }, "name": { "type": "string" }, "operator": { "type": ["string", "null"], "description": "The legal entity that operates it." }, "parent": { "type": ["string", "null"], "description": "The ultimate parent on the day that was judged as; null when not known." }, "parentCountry": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/country" }] }, "agreements": { "type": "array", "description": "Ids of framework agreements in force on that day. An agreement is no approval.", "items": { "type": "string" } } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.operator === void 0 && (missing0 = "operator") || data.parent === void 0 && (missing0 = "parent") || data.parentCountry === void 0 && (missing0 = "parentCountry") || data.agreements === void 0 && (missing0 = "agreements")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "name" || key0 === "operator" || key0 === "parent" || key0 === "parentCountry" || key0 === "agreements")) {
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate28.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs4 = errors;
              if (typeof data.name !== "string") {
                validate28.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.operator !== void 0) {
                let data2 = data.operator;
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate28.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: schema47.properties.operator.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.parent !== void 0) {
                  let data3 = data.parent;
                  const _errs8 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate28.errors = [{ instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: schema47.properties.parent.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.parentCountry !== void 0) {
                    let data4 = data.parentCountry;
                    const _errs10 = errors;
                    const _errs11 = errors;
                    let valid1 = false;
                    let passing0 = null;
                    const _errs12 = errors;
                    if (data4 !== null) {
                      const err0 = { instancePath: instancePath + "/parentCountry", schemaPath: "#/properties/parentCountry/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs12 === errors;
                    if (_valid0) {
                      valid1 = true;
                      passing0 = 0;
                    }
                    const _errs14 = errors;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (typeof data4 === "string") {
                        if (!pattern8.test(data4)) {
                          const err1 = { instancePath: instancePath + "/parentCountry", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                          if (vErrors === null) {
                            vErrors = [err1];
                          } else {
                            vErrors.push(err1);
                          }
                          errors++;
                        }
                      } else {
                        const err2 = { instancePath: instancePath + "/parentCountry", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err2];
                        } else {
                          vErrors.push(err2);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs14 === errors;
                    if (_valid0 && valid1) {
                      valid1 = false;
                      passing0 = [passing0, 1];
                    } else {
                      if (_valid0) {
                        valid1 = true;
                        passing0 = 1;
                      }
                    }
                    if (!valid1) {
                      const err3 = { instancePath: instancePath + "/parentCountry", schemaPath: "#/properties/parentCountry/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                      validate28.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs11;
                      if (vErrors !== null) {
                        if (_errs11) {
                          vErrors.length = _errs11;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.agreements !== void 0) {
                      let data5 = data.agreements;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (Array.isArray(data5)) {
                          var valid3 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs19 = errors;
                            if (typeof data5[i0] !== "string") {
                              validate28.errors = [{ instancePath: instancePath + "/agreements/" + i0, schemaPath: "#/properties/agreements/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid3 = _errs19 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate28.errors = [{ instancePath: instancePath + "/agreements", schemaPath: "#/properties/agreements/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema49 = { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "file", "line", "column", "text"], "properties": { "kind": { "const": "file" }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1, "description": "Counts from 1." }, "column": { "type": "integer", "minimum": 1, "description": "Counts from 1, in UTF-16 code units." }, "text": { "$ref": "#/$defs/evidenceText" } } }, { "type": "object", "description": "Given outside files: on the command line, or by the environment as it was declared.", "additionalProperties": false, "required": ["kind", "text"], "properties": { "kind": { "enum": ["option", "environment"] }, "text": { "$ref": "#/$defs/evidenceText" } } }, { "type": "object", "description": "A fact of the catalogue.", "additionalProperties": false, "required": ["kind", "text", "source", "asOf"], "properties": { "kind": { "const": "catalogue" }, "text": { "$ref": "#/$defs/evidenceText" }, "source": { "type": "string" }, "asOf": { "$ref": "#/$defs/day" } } }] };
var pattern18 = new RegExp("^[^\\u0000-\\u001f]*$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column") || data.text === void 0 && (missing0 = "text")) {
        const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "file" || key0 === "line" || key0 === "column" || key0 === "text")) {
            const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.kind !== void 0) {
            const _errs4 = errors;
            if ("file" !== data.kind) {
              const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "file" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.file !== void 0) {
              const _errs5 = errors;
              if (typeof data.file !== "string") {
                const err3 = { instancePath: instancePath + "/file", schemaPath: "#/oneOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.line !== void 0) {
                let data2 = data.line;
                const _errs7 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  const err4 = { instancePath: instancePath + "/line", schemaPath: "#/oneOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                if (errors === _errs7) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 1 || isNaN(data2)) {
                      const err5 = { instancePath: instancePath + "/line", schemaPath: "#/oneOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                    }
                  }
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.column !== void 0) {
                  let data3 = data.column;
                  const _errs9 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    const err6 = { instancePath: instancePath + "/column", schemaPath: "#/oneOf/0/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                  if (errors === _errs9) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 1 || isNaN(data3)) {
                        const err7 = { instancePath: instancePath + "/column", schemaPath: "#/oneOf/0/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err7];
                        } else {
                          vErrors.push(err7);
                        }
                        errors++;
                      }
                    }
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.text !== void 0) {
                    let data4 = data.text;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data4 === "string") {
                        if (func5(data4) > 120) {
                          const err8 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/evidenceText/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
                          if (vErrors === null) {
                            vErrors = [err8];
                          } else {
                            vErrors.push(err8);
                          }
                          errors++;
                        } else {
                          if (!pattern18.test(data4)) {
                            const err9 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/evidenceText/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f]*$"' };
                            if (vErrors === null) {
                              vErrors = [err9];
                            } else {
                              vErrors.push(err9);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err10 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/evidenceText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err10];
                        } else {
                          vErrors.push(err10);
                        }
                        errors++;
                      }
                    }
                    var valid1 = _errs11 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      const err11 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs14 = errors;
  if (errors === _errs14) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind") || data.text === void 0 && (missing1 = "text")) {
        const err12 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        const _errs16 = errors;
        for (const key1 in data) {
          if (!(key1 === "kind" || key1 === "text")) {
            const err13 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
            break;
          }
        }
        if (_errs16 === errors) {
          if (data.kind !== void 0) {
            let data5 = data.kind;
            const _errs17 = errors;
            if (!(data5 === "option" || data5 === "environment")) {
              const err14 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: schema49.oneOf[1].properties.kind.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            var valid3 = _errs17 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.text !== void 0) {
              let data6 = data.text;
              const _errs18 = errors;
              const _errs19 = errors;
              if (errors === _errs19) {
                if (typeof data6 === "string") {
                  if (func5(data6) > 120) {
                    const err15 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/evidenceText/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  } else {
                    if (!pattern18.test(data6)) {
                      const err16 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/evidenceText/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f]*$"' };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err17 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/evidenceText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
              var valid3 = _errs18 === errors;
            } else {
              var valid3 = true;
            }
          }
        }
      }
    } else {
      const err18 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
  }
  var _valid0 = _errs14 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs21 = errors;
    if (errors === _errs21) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.kind === void 0 && (missing2 = "kind") || data.text === void 0 && (missing2 = "text") || data.source === void 0 && (missing2 = "source") || data.asOf === void 0 && (missing2 = "asOf")) {
          const err19 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        } else {
          const _errs23 = errors;
          for (const key2 in data) {
            if (!(key2 === "kind" || key2 === "text" || key2 === "source" || key2 === "asOf")) {
              const err20 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
              break;
            }
          }
          if (_errs23 === errors) {
            if (data.kind !== void 0) {
              const _errs24 = errors;
              if ("catalogue" !== data.kind) {
                const err21 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "catalogue" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              var valid5 = _errs24 === errors;
            } else {
              var valid5 = true;
            }
            if (valid5) {
              if (data.text !== void 0) {
                let data8 = data.text;
                const _errs25 = errors;
                const _errs26 = errors;
                if (errors === _errs26) {
                  if (typeof data8 === "string") {
                    if (func5(data8) > 120) {
                      const err22 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/evidenceText/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    } else {
                      if (!pattern18.test(data8)) {
                        const err23 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/evidenceText/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f]*$"' };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err24 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/evidenceText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                var valid5 = _errs25 === errors;
              } else {
                var valid5 = true;
              }
              if (valid5) {
                if (data.source !== void 0) {
                  const _errs28 = errors;
                  if (typeof data.source !== "string") {
                    const err25 = { instancePath: instancePath + "/source", schemaPath: "#/oneOf/2/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                  var valid5 = _errs28 === errors;
                } else {
                  var valid5 = true;
                }
                if (valid5) {
                  if (data.asOf !== void 0) {
                    let data10 = data.asOf;
                    const _errs30 = errors;
                    const _errs31 = errors;
                    if (errors === _errs31) {
                      if (typeof data10 === "string") {
                        if (!pattern0.test(data10)) {
                          const err26 = { instancePath: instancePath + "/asOf", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                          if (vErrors === null) {
                            vErrors = [err26];
                          } else {
                            vErrors.push(err26);
                          }
                          errors++;
                        }
                      } else {
                        const err27 = { instancePath: instancePath + "/asOf", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      }
                    }
                    var valid5 = _errs30 === errors;
                  } else {
                    var valid5 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        const err28 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    var _valid0 = _errs21 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err29 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
    validate30.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role") || data.place === void 0 && (missing0 = "place") || data.party === void 0 && (missing0 = "party") || data.evidence === void 0 && (missing0 = "evidence")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "role" || key0 === "place" || key0 === "party" || key0 === "beneath" || key0 === "evidence")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.role !== void 0) {
            let data0 = data.role;
            const _errs2 = errors;
            if (!(data0 === "hosting" || data0 === "replica" || data0 === "backup" || data0 === "key" || data0 === "log" || data0 === "identity" || data0 === "dns" || data0 === "delivery" || data0 === "processing" || data0 === "network" || data0 === "state" || data0 === "image" || data0 === "source" || data0 === "endpoint")) {
              validate25.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/$defs/role/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.place !== void 0) {
              const _errs4 = errors;
              if (!validate26(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.party !== void 0) {
                let data2 = data.party;
                const _errs5 = errors;
                const _errs6 = errors;
                let valid2 = false;
                let passing0 = null;
                const _errs7 = errors;
                if (data2 !== null) {
                  const err0 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var _valid0 = _errs7 === errors;
                if (_valid0) {
                  valid2 = true;
                  passing0 = 0;
                }
                const _errs9 = errors;
                if (!validate28(data2, { instancePath: instancePath + "/party", parentData: data, parentDataProperty: "party", rootData })) {
                  vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0 && valid2) {
                  valid2 = false;
                  passing0 = [passing0, 1];
                } else {
                  if (_valid0) {
                    valid2 = true;
                    passing0 = 1;
                  }
                }
                if (!valid2) {
                  const err1 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                  validate25.errors = vErrors;
                  return false;
                } else {
                  errors = _errs6;
                  if (vErrors !== null) {
                    if (_errs6) {
                      vErrors.length = _errs6;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.beneath !== void 0) {
                  const _errs10 = errors;
                  if (typeof data.beneath !== "string") {
                    validate25.errors = [{ instancePath: instancePath + "/beneath", schemaPath: "#/properties/beneath/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.evidence !== void 0) {
                    let data4 = data.evidence;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data4)) {
                        var valid3 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs14 = errors;
                          if (!validate30(data4[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs14 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate25.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema54 = { "type": "object", "description": "A fact that policy asks for and that is no place.", "additionalProperties": false, "required": ["name", "value", "evidence"], "properties": { "name": { "type": "string" }, "value": { "type": ["string", "null"] }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value") || data.evidence === void 0 && (missing0 = "evidence")) {
        validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "value" || key0 === "evidence")) {
            validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate33.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs4 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate33.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema54.properties.value.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.evidence !== void 0) {
                let data2 = data.evidence;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (!validate30(data2[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate33.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.address === void 0 && (missing0 = "address") || data.type === void 0 && (missing0 = "type") || data.source === void 0 && (missing0 = "source") || data.unit === void 0 && (missing0 = "unit") || data.presence === void 0 && (missing0 = "presence") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.system === void 0 && (missing0 = "system") || data.category === void 0 && (missing0 = "category") || data.references === void 0 && (missing0 = "references") || data.exposures === void 0 && (missing0 = "exposures") || data.properties === void 0 && (missing0 = "properties")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema23.properties, key0)) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func5(data0) < 1) {
                  validate22.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.address !== void 0) {
              const _errs5 = errors;
              if (typeof data.address !== "string") {
                validate22.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.type !== void 0) {
                const _errs7 = errors;
                if (typeof data.type !== "string") {
                  validate22.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.source !== void 0) {
                  let data3 = data.source;
                  const _errs9 = errors;
                  if (!(data3 === "terraform" || data3 === "plan" || data3 === "state" || data3 === "kubernetes")) {
                    validate22.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema23.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.unit !== void 0) {
                    const _errs10 = errors;
                    if (!validate23(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
                      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.presence !== void 0) {
                      let data5 = data.presence;
                      const _errs11 = errors;
                      if (!(data5 === "certain" || data5 === "possible")) {
                        validate22.errors = [{ instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/enum", keyword: "enum", params: { allowedValues: schema23.properties.presence.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.file !== void 0) {
                        const _errs12 = errors;
                        if (typeof data.file !== "string") {
                          validate22.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.line !== void 0) {
                          let data7 = data.line;
                          const _errs14 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate22.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs14) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 < 1 || isNaN(data7)) {
                                validate22.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.system !== void 0) {
                            let data8 = data.system;
                            const _errs16 = errors;
                            if (typeof data8 !== "string" && data8 !== null) {
                              validate22.errors = [{ instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: schema23.properties.system.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.category !== void 0) {
                              let data9 = data.category;
                              const _errs18 = errors;
                              if (typeof data9 !== "string" && data9 !== null) {
                                validate22.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: schema23.properties.category.type }, message: "must be string,null" }];
                                return false;
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.references !== void 0) {
                                let data10 = data.references;
                                const _errs20 = errors;
                                if (errors === _errs20) {
                                  if (Array.isArray(data10)) {
                                    var valid2 = true;
                                    const len0 = data10.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data11 = data10[i0];
                                      const _errs22 = errors;
                                      const _errs23 = errors;
                                      if (errors === _errs23) {
                                        if (typeof data11 === "string") {
                                          if (func5(data11) < 1) {
                                            validate22.errors = [{ instancePath: instancePath + "/references/" + i0, schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate22.errors = [{ instancePath: instancePath + "/references/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs22 === errors;
                                      if (!valid2) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate22.errors = [{ instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs20 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.exposures !== void 0) {
                                  let data12 = data.exposures;
                                  const _errs25 = errors;
                                  if (errors === _errs25) {
                                    if (Array.isArray(data12)) {
                                      var valid4 = true;
                                      const len1 = data12.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        const _errs27 = errors;
                                        if (!validate25(data12[i1], { instancePath: instancePath + "/exposures/" + i1, parentData: data12, parentDataProperty: i1, rootData })) {
                                          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid4 = _errs27 === errors;
                                        if (!valid4) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate22.errors = [{ instancePath: instancePath + "/exposures", schemaPath: "#/properties/exposures/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.properties !== void 0) {
                                    let data14 = data.properties;
                                    const _errs28 = errors;
                                    if (errors === _errs28) {
                                      if (Array.isArray(data14)) {
                                        var valid5 = true;
                                        const len2 = data14.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          const _errs30 = errors;
                                          if (!validate33(data14[i2], { instancePath: instancePath + "/properties/" + i2, parentData: data14, parentDataProperty: i2, rootData })) {
                                            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid5 = _errs30 === errors;
                                          if (!valid5) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate22.errors = [{ instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs28 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema55 = { "type": "object", "description": "What a rule says: one decision, one finding.", "additionalProperties": false, "required": ["id", "rule", "level", "primary", "resources", "units", "party", "countries", "role", "message", "basis", "exception"], "properties": { "id": { "$ref": "#/$defs/id" }, "rule": { "type": "string" }, "level": { "$ref": "#/$defs/level" }, "primary": { "type": "object", "description": "The line that decided. The end is exclusive.", "additionalProperties": false, "required": ["file", "startLine", "startColumn", "endLine", "endColumn"], "properties": { "file": { "type": "string" }, "startLine": { "type": "integer", "minimum": 1, "description": "Counts from 1." }, "startColumn": { "type": "integer", "minimum": 1, "description": "Counts from 1, in UTF-16 code units." }, "endLine": { "type": "integer", "minimum": 1, "description": "Counts from 1." }, "endColumn": { "type": "integer", "minimum": 1, "description": "Counts from 1, in UTF-16 code units." } } }, "resources": { "type": "array", "description": "The resources that follow from the decision.", "items": { "$ref": "#/$defs/id" } }, "units": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "variant"], "properties": { "path": { "type": "string" }, "variant": { "$ref": "#/$defs/variant" } } } }, "party": { "type": ["string", "null"], "description": "The id of the party." }, "countries": { "type": "array", "items": { "$ref": "#/$defs/country" } }, "role": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/role" }] }, "message": { "type": "string" }, "basis": { "type": "array", "description": "The paragraphs it rests on.", "items": { "type": "string" } }, "exception": { "oneOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["until", "by", "decision", "reason"], "properties": { "until": { "$ref": "#/$defs/day" }, "by": { "type": "string" }, "decision": { "type": "string" }, "reason": { "type": "string" }, "file": { "type": "string", "description": "Where the exception is stated." }, "line": { "type": "integer", "minimum": 1 } } }], "description": "The exception that covers it; such a finding does not count." }, "alternatives": { "type": "array", "description": "What could take the place of the services it is about, under control from within the European Union. No ranking, and no advice. At most three purposes.", "items": { "$ref": "#/$defs/alternatives" } } } };
var schema57 = { "enum": ["error", "warning", "note"] };
var schema63 = { "type": "object", "additionalProperties": false, "required": ["purpose", "name", "resourceTypes", "services"], "properties": { "purpose": { "type": "string", "description": "Such as object-storage." }, "name": { "type": "string" }, "resourceTypes": { "type": "array", "description": "The types in the finding that they are for.", "items": { "type": "string" } }, "services": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "party", "parentCountry", "resourceTypes"], "properties": { "name": { "type": "string" }, "party": { "type": ["string", "null"], "description": "The id of the party; null for what one runs oneself." }, "parentCountry": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/country" }] }, "resourceTypes": { "type": "array", "description": "Types with which to make it in Terraform.", "items": { "type": "string" } } } } } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.purpose === void 0 && (missing0 = "purpose") || data.name === void 0 && (missing0 = "name") || data.resourceTypes === void 0 && (missing0 = "resourceTypes") || data.services === void 0 && (missing0 = "services")) {
        validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "purpose" || key0 === "name" || key0 === "resourceTypes" || key0 === "services")) {
            validate38.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.purpose !== void 0) {
            const _errs2 = errors;
            if (typeof data.purpose !== "string") {
              validate38.errors = [{ instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs4 = errors;
              if (typeof data.name !== "string") {
                validate38.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.resourceTypes !== void 0) {
                let data2 = data.resourceTypes;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (typeof data2[i0] !== "string") {
                        validate38.errors = [{ instancePath: instancePath + "/resourceTypes/" + i0, schemaPath: "#/properties/resourceTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate38.errors = [{ instancePath: instancePath + "/resourceTypes", schemaPath: "#/properties/resourceTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.services !== void 0) {
                  let data4 = data.services;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data4)) {
                      var valid2 = true;
                      const len1 = data4.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data5 = data4[i1];
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                            let missing1;
                            if (data5.name === void 0 && (missing1 = "name") || data5.party === void 0 && (missing1 = "party") || data5.parentCountry === void 0 && (missing1 = "parentCountry") || data5.resourceTypes === void 0 && (missing1 = "resourceTypes")) {
                              validate38.errors = [{ instancePath: instancePath + "/services/" + i1, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              const _errs14 = errors;
                              for (const key1 in data5) {
                                if (!(key1 === "name" || key1 === "party" || key1 === "parentCountry" || key1 === "resourceTypes")) {
                                  validate38.errors = [{ instancePath: instancePath + "/services/" + i1, schemaPath: "#/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs14 === errors) {
                                if (data5.name !== void 0) {
                                  const _errs15 = errors;
                                  if (typeof data5.name !== "string") {
                                    validate38.errors = [{ instancePath: instancePath + "/services/" + i1 + "/name", schemaPath: "#/properties/services/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid3 = _errs15 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data5.party !== void 0) {
                                    let data7 = data5.party;
                                    const _errs17 = errors;
                                    if (typeof data7 !== "string" && data7 !== null) {
                                      validate38.errors = [{ instancePath: instancePath + "/services/" + i1 + "/party", schemaPath: "#/properties/services/items/properties/party/type", keyword: "type", params: { type: schema63.properties.services.items.properties.party.type }, message: "must be string,null" }];
                                      return false;
                                    }
                                    var valid3 = _errs17 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data5.parentCountry !== void 0) {
                                      let data8 = data5.parentCountry;
                                      const _errs19 = errors;
                                      const _errs20 = errors;
                                      let valid4 = false;
                                      let passing0 = null;
                                      const _errs21 = errors;
                                      if (data8 !== null) {
                                        const err0 = { instancePath: instancePath + "/services/" + i1 + "/parentCountry", schemaPath: "#/properties/services/items/properties/parentCountry/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err0];
                                        } else {
                                          vErrors.push(err0);
                                        }
                                        errors++;
                                      }
                                      var _valid0 = _errs21 === errors;
                                      if (_valid0) {
                                        valid4 = true;
                                        passing0 = 0;
                                      }
                                      const _errs23 = errors;
                                      const _errs24 = errors;
                                      if (errors === _errs24) {
                                        if (typeof data8 === "string") {
                                          if (!pattern8.test(data8)) {
                                            const err1 = { instancePath: instancePath + "/services/" + i1 + "/parentCountry", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                                            if (vErrors === null) {
                                              vErrors = [err1];
                                            } else {
                                              vErrors.push(err1);
                                            }
                                            errors++;
                                          }
                                        } else {
                                          const err2 = { instancePath: instancePath + "/services/" + i1 + "/parentCountry", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          if (vErrors === null) {
                                            vErrors = [err2];
                                          } else {
                                            vErrors.push(err2);
                                          }
                                          errors++;
                                        }
                                      }
                                      var _valid0 = _errs23 === errors;
                                      if (_valid0 && valid4) {
                                        valid4 = false;
                                        passing0 = [passing0, 1];
                                      } else {
                                        if (_valid0) {
                                          valid4 = true;
                                          passing0 = 1;
                                        }
                                      }
                                      if (!valid4) {
                                        const err3 = { instancePath: instancePath + "/services/" + i1 + "/parentCountry", schemaPath: "#/properties/services/items/properties/parentCountry/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                        if (vErrors === null) {
                                          vErrors = [err3];
                                        } else {
                                          vErrors.push(err3);
                                        }
                                        errors++;
                                        validate38.errors = vErrors;
                                        return false;
                                      } else {
                                        errors = _errs20;
                                        if (vErrors !== null) {
                                          if (_errs20) {
                                            vErrors.length = _errs20;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid3 = _errs19 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data5.resourceTypes !== void 0) {
                                        let data9 = data5.resourceTypes;
                                        const _errs26 = errors;
                                        if (errors === _errs26) {
                                          if (Array.isArray(data9)) {
                                            var valid6 = true;
                                            const len2 = data9.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                              const _errs28 = errors;
                                              if (typeof data9[i2] !== "string") {
                                                validate38.errors = [{ instancePath: instancePath + "/services/" + i1 + "/resourceTypes/" + i2, schemaPath: "#/properties/services/items/properties/resourceTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid6 = _errs28 === errors;
                                              if (!valid6) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate38.errors = [{ instancePath: instancePath + "/services/" + i1 + "/resourceTypes", schemaPath: "#/properties/services/items/properties/resourceTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs26 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate38.errors = [{ instancePath: instancePath + "/services/" + i1, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid2 = _errs12 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate38.errors = [{ instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.rule === void 0 && (missing0 = "rule") || data.level === void 0 && (missing0 = "level") || data.primary === void 0 && (missing0 = "primary") || data.resources === void 0 && (missing0 = "resources") || data.units === void 0 && (missing0 = "units") || data.party === void 0 && (missing0 = "party") || data.countries === void 0 && (missing0 = "countries") || data.role === void 0 && (missing0 = "role") || data.message === void 0 && (missing0 = "message") || data.basis === void 0 && (missing0 = "basis") || data.exception === void 0 && (missing0 = "exception")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema55.properties, key0)) {
            validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func5(data0) < 1) {
                  validate37.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate37.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rule !== void 0) {
              const _errs5 = errors;
              if (typeof data.rule !== "string") {
                validate37.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.level !== void 0) {
                let data2 = data.level;
                const _errs7 = errors;
                if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
                  validate37.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.primary !== void 0) {
                  let data3 = data.primary;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.file === void 0 && (missing1 = "file") || data3.startLine === void 0 && (missing1 = "startLine") || data3.startColumn === void 0 && (missing1 = "startColumn") || data3.endLine === void 0 && (missing1 = "endLine") || data3.endColumn === void 0 && (missing1 = "endColumn")) {
                        validate37.errors = [{ instancePath: instancePath + "/primary", schemaPath: "#/properties/primary/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs11 = errors;
                        for (const key1 in data3) {
                          if (!(key1 === "file" || key1 === "startLine" || key1 === "startColumn" || key1 === "endLine" || key1 === "endColumn")) {
                            validate37.errors = [{ instancePath: instancePath + "/primary", schemaPath: "#/properties/primary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs11 === errors) {
                          if (data3.file !== void 0) {
                            const _errs12 = errors;
                            if (typeof data3.file !== "string") {
                              validate37.errors = [{ instancePath: instancePath + "/primary/file", schemaPath: "#/properties/primary/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid3 = _errs12 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data3.startLine !== void 0) {
                              let data5 = data3.startLine;
                              const _errs14 = errors;
                              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                validate37.errors = [{ instancePath: instancePath + "/primary/startLine", schemaPath: "#/properties/primary/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs14) {
                                if (typeof data5 == "number" && isFinite(data5)) {
                                  if (data5 < 1 || isNaN(data5)) {
                                    validate37.errors = [{ instancePath: instancePath + "/primary/startLine", schemaPath: "#/properties/primary/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                    return false;
                                  }
                                }
                              }
                              var valid3 = _errs14 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data3.startColumn !== void 0) {
                                let data6 = data3.startColumn;
                                const _errs16 = errors;
                                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                  validate37.errors = [{ instancePath: instancePath + "/primary/startColumn", schemaPath: "#/properties/primary/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs16) {
                                  if (typeof data6 == "number" && isFinite(data6)) {
                                    if (data6 < 1 || isNaN(data6)) {
                                      validate37.errors = [{ instancePath: instancePath + "/primary/startColumn", schemaPath: "#/properties/primary/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid3 = _errs16 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data3.endLine !== void 0) {
                                  let data7 = data3.endLine;
                                  const _errs18 = errors;
                                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                    validate37.errors = [{ instancePath: instancePath + "/primary/endLine", schemaPath: "#/properties/primary/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs18) {
                                    if (typeof data7 == "number" && isFinite(data7)) {
                                      if (data7 < 1 || isNaN(data7)) {
                                        validate37.errors = [{ instancePath: instancePath + "/primary/endLine", schemaPath: "#/properties/primary/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid3 = _errs18 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data3.endColumn !== void 0) {
                                    let data8 = data3.endColumn;
                                    const _errs20 = errors;
                                    if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                      validate37.errors = [{ instancePath: instancePath + "/primary/endColumn", schemaPath: "#/properties/primary/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs20) {
                                      if (typeof data8 == "number" && isFinite(data8)) {
                                        if (data8 < 1 || isNaN(data8)) {
                                          validate37.errors = [{ instancePath: instancePath + "/primary/endColumn", schemaPath: "#/properties/primary/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs20 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate37.errors = [{ instancePath: instancePath + "/primary", schemaPath: "#/properties/primary/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.resources !== void 0) {
                    let data9 = data.resources;
                    const _errs22 = errors;
                    if (errors === _errs22) {
                      if (Array.isArray(data9)) {
                        var valid4 = true;
                        const len0 = data9.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data10 = data9[i0];
                          const _errs24 = errors;
                          const _errs25 = errors;
                          if (errors === _errs25) {
                            if (typeof data10 === "string") {
                              if (func5(data10) < 1) {
                                validate37.errors = [{ instancePath: instancePath + "/resources/" + i0, schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate37.errors = [{ instancePath: instancePath + "/resources/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid4 = _errs24 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate37.errors = [{ instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs22 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.units !== void 0) {
                      let data11 = data.units;
                      const _errs27 = errors;
                      if (errors === _errs27) {
                        if (Array.isArray(data11)) {
                          var valid6 = true;
                          const len1 = data11.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data12 = data11[i1];
                            const _errs29 = errors;
                            if (errors === _errs29) {
                              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                let missing2;
                                if (data12.path === void 0 && (missing2 = "path") || data12.variant === void 0 && (missing2 = "variant")) {
                                  validate37.errors = [{ instancePath: instancePath + "/units/" + i1, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  const _errs31 = errors;
                                  for (const key2 in data12) {
                                    if (!(key2 === "path" || key2 === "variant")) {
                                      validate37.errors = [{ instancePath: instancePath + "/units/" + i1, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs31 === errors) {
                                    if (data12.path !== void 0) {
                                      const _errs32 = errors;
                                      if (typeof data12.path !== "string") {
                                        validate37.errors = [{ instancePath: instancePath + "/units/" + i1 + "/path", schemaPath: "#/properties/units/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid7 = _errs32 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                    if (valid7) {
                                      if (data12.variant !== void 0) {
                                        let data14 = data12.variant;
                                        const _errs34 = errors;
                                        const _errs35 = errors;
                                        if (!Array.isArray(data14) && data14 !== null) {
                                          validate37.errors = [{ instancePath: instancePath + "/units/" + i1 + "/variant", schemaPath: "#/$defs/variant/type", keyword: "type", params: { type: schema26.type }, message: "must be array,null" }];
                                          return false;
                                        }
                                        if (errors === _errs35) {
                                          if (Array.isArray(data14)) {
                                            var valid9 = true;
                                            const len2 = data14.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                              const _errs37 = errors;
                                              if (typeof data14[i2] !== "string") {
                                                validate37.errors = [{ instancePath: instancePath + "/units/" + i1 + "/variant/" + i2, schemaPath: "#/$defs/variant/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid9 = _errs37 === errors;
                                              if (!valid9) {
                                                break;
                                              }
                                            }
                                          }
                                        }
                                        var valid7 = _errs34 === errors;
                                      } else {
                                        var valid7 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate37.errors = [{ instancePath: instancePath + "/units/" + i1, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid6 = _errs29 === errors;
                            if (!valid6) {
                              break;
                            }
                          }
                        } else {
                          validate37.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs27 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.party !== void 0) {
                        let data16 = data.party;
                        const _errs39 = errors;
                        if (typeof data16 !== "string" && data16 !== null) {
                          validate37.errors = [{ instancePath: instancePath + "/party", schemaPath: "#/properties/party/type", keyword: "type", params: { type: schema55.properties.party.type }, message: "must be string,null" }];
                          return false;
                        }
                        var valid0 = _errs39 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.countries !== void 0) {
                          let data17 = data.countries;
                          const _errs41 = errors;
                          if (errors === _errs41) {
                            if (Array.isArray(data17)) {
                              var valid10 = true;
                              const len3 = data17.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                let data18 = data17[i3];
                                const _errs43 = errors;
                                const _errs44 = errors;
                                if (errors === _errs44) {
                                  if (typeof data18 === "string") {
                                    if (!pattern8.test(data18)) {
                                      validate37.errors = [{ instancePath: instancePath + "/countries/" + i3, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate37.errors = [{ instancePath: instancePath + "/countries/" + i3, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid10 = _errs43 === errors;
                                if (!valid10) {
                                  break;
                                }
                              }
                            } else {
                              validate37.errors = [{ instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs41 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.role !== void 0) {
                            let data19 = data.role;
                            const _errs46 = errors;
                            const _errs47 = errors;
                            let valid12 = false;
                            let passing0 = null;
                            const _errs48 = errors;
                            if (data19 !== null) {
                              const err0 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err0];
                              } else {
                                vErrors.push(err0);
                              }
                              errors++;
                            }
                            var _valid0 = _errs48 === errors;
                            if (_valid0) {
                              valid12 = true;
                              passing0 = 0;
                            }
                            const _errs50 = errors;
                            if (!(data19 === "hosting" || data19 === "replica" || data19 === "backup" || data19 === "key" || data19 === "log" || data19 === "identity" || data19 === "dns" || data19 === "delivery" || data19 === "processing" || data19 === "network" || data19 === "state" || data19 === "image" || data19 === "source" || data19 === "endpoint")) {
                              const err1 = { instancePath: instancePath + "/role", schemaPath: "#/$defs/role/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values" };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                            }
                            var _valid0 = _errs50 === errors;
                            if (_valid0 && valid12) {
                              valid12 = false;
                              passing0 = [passing0, 1];
                            } else {
                              if (_valid0) {
                                valid12 = true;
                                passing0 = 1;
                              }
                            }
                            if (!valid12) {
                              const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                              if (vErrors === null) {
                                vErrors = [err2];
                              } else {
                                vErrors.push(err2);
                              }
                              errors++;
                              validate37.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs47;
                              if (vErrors !== null) {
                                if (_errs47) {
                                  vErrors.length = _errs47;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs46 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.message !== void 0) {
                              const _errs52 = errors;
                              if (typeof data.message !== "string") {
                                validate37.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid0 = _errs52 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.basis !== void 0) {
                                let data21 = data.basis;
                                const _errs54 = errors;
                                if (errors === _errs54) {
                                  if (Array.isArray(data21)) {
                                    var valid14 = true;
                                    const len4 = data21.length;
                                    for (let i4 = 0; i4 < len4; i4++) {
                                      const _errs56 = errors;
                                      if (typeof data21[i4] !== "string") {
                                        validate37.errors = [{ instancePath: instancePath + "/basis/" + i4, schemaPath: "#/properties/basis/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid14 = _errs56 === errors;
                                      if (!valid14) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate37.errors = [{ instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs54 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.exception !== void 0) {
                                  let data23 = data.exception;
                                  const _errs58 = errors;
                                  const _errs59 = errors;
                                  let valid15 = false;
                                  let passing1 = null;
                                  const _errs60 = errors;
                                  if (data23 !== null) {
                                    const err3 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err3];
                                    } else {
                                      vErrors.push(err3);
                                    }
                                    errors++;
                                  }
                                  var _valid1 = _errs60 === errors;
                                  if (_valid1) {
                                    valid15 = true;
                                    passing1 = 0;
                                  }
                                  const _errs62 = errors;
                                  if (errors === _errs62) {
                                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                      let missing3;
                                      if (data23.until === void 0 && (missing3 = "until") || data23.by === void 0 && (missing3 = "by") || data23.decision === void 0 && (missing3 = "decision") || data23.reason === void 0 && (missing3 = "reason")) {
                                        const err4 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/oneOf/1/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                        if (vErrors === null) {
                                          vErrors = [err4];
                                        } else {
                                          vErrors.push(err4);
                                        }
                                        errors++;
                                      } else {
                                        const _errs64 = errors;
                                        for (const key3 in data23) {
                                          if (!(key3 === "until" || key3 === "by" || key3 === "decision" || key3 === "reason" || key3 === "file" || key3 === "line")) {
                                            const err5 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                              vErrors = [err5];
                                            } else {
                                              vErrors.push(err5);
                                            }
                                            errors++;
                                            break;
                                          }
                                        }
                                        if (_errs64 === errors) {
                                          if (data23.until !== void 0) {
                                            let data24 = data23.until;
                                            const _errs65 = errors;
                                            const _errs66 = errors;
                                            if (errors === _errs66) {
                                              if (typeof data24 === "string") {
                                                if (!pattern0.test(data24)) {
                                                  const err6 = { instancePath: instancePath + "/exception/until", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                                                  if (vErrors === null) {
                                                    vErrors = [err6];
                                                  } else {
                                                    vErrors.push(err6);
                                                  }
                                                  errors++;
                                                }
                                              } else {
                                                const err7 = { instancePath: instancePath + "/exception/until", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err7];
                                                } else {
                                                  vErrors.push(err7);
                                                }
                                                errors++;
                                              }
                                            }
                                            var valid16 = _errs65 === errors;
                                          } else {
                                            var valid16 = true;
                                          }
                                          if (valid16) {
                                            if (data23.by !== void 0) {
                                              const _errs68 = errors;
                                              if (typeof data23.by !== "string") {
                                                const err8 = { instancePath: instancePath + "/exception/by", schemaPath: "#/properties/exception/oneOf/1/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err8];
                                                } else {
                                                  vErrors.push(err8);
                                                }
                                                errors++;
                                              }
                                              var valid16 = _errs68 === errors;
                                            } else {
                                              var valid16 = true;
                                            }
                                            if (valid16) {
                                              if (data23.decision !== void 0) {
                                                const _errs70 = errors;
                                                if (typeof data23.decision !== "string") {
                                                  const err9 = { instancePath: instancePath + "/exception/decision", schemaPath: "#/properties/exception/oneOf/1/properties/decision/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err9];
                                                  } else {
                                                    vErrors.push(err9);
                                                  }
                                                  errors++;
                                                }
                                                var valid16 = _errs70 === errors;
                                              } else {
                                                var valid16 = true;
                                              }
                                              if (valid16) {
                                                if (data23.reason !== void 0) {
                                                  const _errs72 = errors;
                                                  if (typeof data23.reason !== "string") {
                                                    const err10 = { instancePath: instancePath + "/exception/reason", schemaPath: "#/properties/exception/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                      vErrors = [err10];
                                                    } else {
                                                      vErrors.push(err10);
                                                    }
                                                    errors++;
                                                  }
                                                  var valid16 = _errs72 === errors;
                                                } else {
                                                  var valid16 = true;
                                                }
                                                if (valid16) {
                                                  if (data23.file !== void 0) {
                                                    const _errs74 = errors;
                                                    if (typeof data23.file !== "string") {
                                                      const err11 = { instancePath: instancePath + "/exception/file", schemaPath: "#/properties/exception/oneOf/1/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                      if (vErrors === null) {
                                                        vErrors = [err11];
                                                      } else {
                                                        vErrors.push(err11);
                                                      }
                                                      errors++;
                                                    }
                                                    var valid16 = _errs74 === errors;
                                                  } else {
                                                    var valid16 = true;
                                                  }
                                                  if (valid16) {
                                                    if (data23.line !== void 0) {
                                                      let data29 = data23.line;
                                                      const _errs76 = errors;
                                                      if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                                                        const err12 = { instancePath: instancePath + "/exception/line", schemaPath: "#/properties/exception/oneOf/1/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                        if (vErrors === null) {
                                                          vErrors = [err12];
                                                        } else {
                                                          vErrors.push(err12);
                                                        }
                                                        errors++;
                                                      }
                                                      if (errors === _errs76) {
                                                        if (typeof data29 == "number" && isFinite(data29)) {
                                                          if (data29 < 1 || isNaN(data29)) {
                                                            const err13 = { instancePath: instancePath + "/exception/line", schemaPath: "#/properties/exception/oneOf/1/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                            if (vErrors === null) {
                                                              vErrors = [err13];
                                                            } else {
                                                              vErrors.push(err13);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                      }
                                                      var valid16 = _errs76 === errors;
                                                    } else {
                                                      var valid16 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      const err14 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      if (vErrors === null) {
                                        vErrors = [err14];
                                      } else {
                                        vErrors.push(err14);
                                      }
                                      errors++;
                                    }
                                  }
                                  var _valid1 = _errs62 === errors;
                                  if (_valid1 && valid15) {
                                    valid15 = false;
                                    passing1 = [passing1, 1];
                                  } else {
                                    if (_valid1) {
                                      valid15 = true;
                                      passing1 = 1;
                                    }
                                  }
                                  if (!valid15) {
                                    const err15 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                    if (vErrors === null) {
                                      vErrors = [err15];
                                    } else {
                                      vErrors.push(err15);
                                    }
                                    errors++;
                                    validate37.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs59;
                                    if (vErrors !== null) {
                                      if (_errs59) {
                                        vErrors.length = _errs59;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid0 = _errs58 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.alternatives !== void 0) {
                                    let data30 = data.alternatives;
                                    const _errs78 = errors;
                                    if (errors === _errs78) {
                                      if (Array.isArray(data30)) {
                                        var valid18 = true;
                                        const len5 = data30.length;
                                        for (let i5 = 0; i5 < len5; i5++) {
                                          const _errs80 = errors;
                                          if (!validate38(data30[i5], { instancePath: instancePath + "/alternatives/" + i5, parentData: data30, parentDataProperty: i5, rootData })) {
                                            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid18 = _errs80 === errors;
                                          if (!valid18) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate37.errors = [{ instancePath: instancePath + "/alternatives", schemaPath: "#/properties/alternatives/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs78 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var schema65 = { "type": "object", "additionalProperties": false, "required": ["level", "file", "line", "message"], "properties": { "level": { "$ref": "#/$defs/level" }, "file": { "type": ["string", "null"] }, "line": { "type": ["integer", "null"], "minimum": 1 }, "message": { "type": "string" } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.level === void 0 && (missing0 = "level") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.message === void 0 && (missing0 = "message")) {
        validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "level" || key0 === "file" || key0 === "line" || key0 === "message")) {
            validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.level !== void 0) {
            let data0 = data.level;
            const _errs2 = errors;
            if (!(data0 === "error" || data0 === "warning" || data0 === "note")) {
              validate41.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.file !== void 0) {
              let data1 = data.file;
              const _errs4 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate41.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: schema65.properties.file.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.line !== void 0) {
                let data2 = data.line;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
                  validate41.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: schema65.properties.line.type }, message: "must be integer,null" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 1 || isNaN(data2)) {
                      validate41.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.message !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.message !== "string") {
                    validate41.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var schema67 = { "type": "object", "description": "With --seal: what code says of the EU Cloud Sovereignty Framework. An indication, never a certification.", "additionalProperties": false, "required": ["framework", "weightSets", "atMost", "objectives"], "properties": { "framework": { "type": "object", "additionalProperties": false, "required": ["name", "version", "date", "source", "strength"], "properties": { "name": { "type": "string" }, "version": { "type": "string" }, "date": { "type": "string" }, "source": { "type": "string" }, "strength": { "type": "string" } } }, "weightSets": { "type": "array", "description": "As they were published; the first is the one that reports show.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "name", "strength", "weights"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "strength": { "type": "string" }, "weights": { "type": "object", "additionalProperties": { "type": "number" } } } } }, "atMost": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/sealLevel" }], "description": "The least of the limits: the framework takes the minimum, never an average. Null when nothing limits, which proves nothing." }, "objectives": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "name", "status", "atMost", "limitedBy", "note"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "status": { "enum": ["limited", "not-limited", "not-assessable"] }, "atMost": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/sealLevel" }] }, "limitedBy": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "atMost", "findings"], "properties": { "rule": { "type": "string" }, "atMost": { "type": "integer", "minimum": 0 }, "findings": { "type": "integer", "minimum": 1 } } } }, "note": { "type": "string" } } } } } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.framework === void 0 && (missing0 = "framework") || data.weightSets === void 0 && (missing0 = "weightSets") || data.atMost === void 0 && (missing0 = "atMost") || data.objectives === void 0 && (missing0 = "objectives")) {
        validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "framework" || key0 === "weightSets" || key0 === "atMost" || key0 === "objectives")) {
            validate43.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.framework !== void 0) {
            let data0 = data.framework;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.name === void 0 && (missing1 = "name") || data0.version === void 0 && (missing1 = "version") || data0.date === void 0 && (missing1 = "date") || data0.source === void 0 && (missing1 = "source") || data0.strength === void 0 && (missing1 = "strength")) {
                  validate43.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/properties/framework/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "name" || key1 === "version" || key1 === "date" || key1 === "source" || key1 === "strength")) {
                      validate43.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/properties/framework/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.name !== void 0) {
                      const _errs5 = errors;
                      if (typeof data0.name !== "string") {
                        validate43.errors = [{ instancePath: instancePath + "/framework/name", schemaPath: "#/properties/framework/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.version !== void 0) {
                        const _errs7 = errors;
                        if (typeof data0.version !== "string") {
                          validate43.errors = [{ instancePath: instancePath + "/framework/version", schemaPath: "#/properties/framework/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs7 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.date !== void 0) {
                          const _errs9 = errors;
                          if (typeof data0.date !== "string") {
                            validate43.errors = [{ instancePath: instancePath + "/framework/date", schemaPath: "#/properties/framework/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs9 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.source !== void 0) {
                            const _errs11 = errors;
                            if (typeof data0.source !== "string") {
                              validate43.errors = [{ instancePath: instancePath + "/framework/source", schemaPath: "#/properties/framework/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid1 = _errs11 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.strength !== void 0) {
                              const _errs13 = errors;
                              if (typeof data0.strength !== "string") {
                                validate43.errors = [{ instancePath: instancePath + "/framework/strength", schemaPath: "#/properties/framework/properties/strength/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid1 = _errs13 === errors;
                            } else {
                              var valid1 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validate43.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/properties/framework/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.weightSets !== void 0) {
              let data6 = data.weightSets;
              const _errs15 = errors;
              if (errors === _errs15) {
                if (Array.isArray(data6)) {
                  var valid2 = true;
                  const len0 = data6.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data7 = data6[i0];
                    const _errs17 = errors;
                    if (errors === _errs17) {
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        let missing2;
                        if (data7.id === void 0 && (missing2 = "id") || data7.name === void 0 && (missing2 = "name") || data7.strength === void 0 && (missing2 = "strength") || data7.weights === void 0 && (missing2 = "weights")) {
                          validate43.errors = [{ instancePath: instancePath + "/weightSets/" + i0, schemaPath: "#/properties/weightSets/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                          return false;
                        } else {
                          const _errs19 = errors;
                          for (const key2 in data7) {
                            if (!(key2 === "id" || key2 === "name" || key2 === "strength" || key2 === "weights")) {
                              validate43.errors = [{ instancePath: instancePath + "/weightSets/" + i0, schemaPath: "#/properties/weightSets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs19 === errors) {
                            if (data7.id !== void 0) {
                              const _errs20 = errors;
                              if (typeof data7.id !== "string") {
                                validate43.errors = [{ instancePath: instancePath + "/weightSets/" + i0 + "/id", schemaPath: "#/properties/weightSets/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid3 = _errs20 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data7.name !== void 0) {
                                const _errs22 = errors;
                                if (typeof data7.name !== "string") {
                                  validate43.errors = [{ instancePath: instancePath + "/weightSets/" + i0 + "/name", schemaPath: "#/properties/weightSets/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid3 = _errs22 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data7.strength !== void 0) {
                                  const _errs24 = errors;
                                  if (typeof data7.strength !== "string") {
                                    validate43.errors = [{ instancePath: instancePath + "/weightSets/" + i0 + "/strength", schemaPath: "#/properties/weightSets/items/properties/strength/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid3 = _errs24 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data7.weights !== void 0) {
                                    let data11 = data7.weights;
                                    const _errs26 = errors;
                                    if (errors === _errs26) {
                                      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                        for (const key3 in data11) {
                                          let data12 = data11[key3];
                                          const _errs29 = errors;
                                          if (!(typeof data12 == "number" && isFinite(data12))) {
                                            validate43.errors = [{ instancePath: instancePath + "/weightSets/" + i0 + "/weights/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/weightSets/items/properties/weights/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                          }
                                          var valid4 = _errs29 === errors;
                                          if (!valid4) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate43.errors = [{ instancePath: instancePath + "/weightSets/" + i0 + "/weights", schemaPath: "#/properties/weightSets/items/properties/weights/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid3 = _errs26 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate43.errors = [{ instancePath: instancePath + "/weightSets/" + i0, schemaPath: "#/properties/weightSets/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid2 = _errs17 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate43.errors = [{ instancePath: instancePath + "/weightSets", schemaPath: "#/properties/weightSets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs15 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.atMost !== void 0) {
                let data13 = data.atMost;
                const _errs31 = errors;
                const _errs32 = errors;
                let valid5 = false;
                const _errs33 = errors;
                if (data13 !== null) {
                  const err0 = { instancePath: instancePath + "/atMost", schemaPath: "#/properties/atMost/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var _valid0 = _errs33 === errors;
                valid5 = valid5 || _valid0;
                if (!valid5) {
                  const _errs35 = errors;
                  const _errs36 = errors;
                  if (errors === _errs36) {
                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                      let missing3;
                      if (data13.level === void 0 && (missing3 = "level") || data13.name === void 0 && (missing3 = "name")) {
                        const err1 = { instancePath: instancePath + "/atMost", schemaPath: "#/$defs/sealLevel/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                      } else {
                        const _errs38 = errors;
                        for (const key4 in data13) {
                          if (!(key4 === "level" || key4 === "name")) {
                            const err2 = { instancePath: instancePath + "/atMost", schemaPath: "#/$defs/sealLevel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err2];
                            } else {
                              vErrors.push(err2);
                            }
                            errors++;
                            break;
                          }
                        }
                        if (_errs38 === errors) {
                          if (data13.level !== void 0) {
                            let data14 = data13.level;
                            const _errs39 = errors;
                            if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                              const err3 = { instancePath: instancePath + "/atMost/level", schemaPath: "#/$defs/sealLevel/properties/level/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              if (vErrors === null) {
                                vErrors = [err3];
                              } else {
                                vErrors.push(err3);
                              }
                              errors++;
                            }
                            if (errors === _errs39) {
                              if (typeof data14 == "number" && isFinite(data14)) {
                                if (data14 < 0 || isNaN(data14)) {
                                  const err4 = { instancePath: instancePath + "/atMost/level", schemaPath: "#/$defs/sealLevel/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                  if (vErrors === null) {
                                    vErrors = [err4];
                                  } else {
                                    vErrors.push(err4);
                                  }
                                  errors++;
                                }
                              }
                            }
                            var valid7 = _errs39 === errors;
                          } else {
                            var valid7 = true;
                          }
                          if (valid7) {
                            if (data13.name !== void 0) {
                              const _errs41 = errors;
                              if (typeof data13.name !== "string") {
                                const err5 = { instancePath: instancePath + "/atMost/name", schemaPath: "#/$defs/sealLevel/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err5];
                                } else {
                                  vErrors.push(err5);
                                }
                                errors++;
                              }
                              var valid7 = _errs41 === errors;
                            } else {
                              var valid7 = true;
                            }
                          }
                        }
                      }
                    } else {
                      const err6 = { instancePath: instancePath + "/atMost", schemaPath: "#/$defs/sealLevel/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs35 === errors;
                  valid5 = valid5 || _valid0;
                }
                if (!valid5) {
                  const err7 = { instancePath: instancePath + "/atMost", schemaPath: "#/properties/atMost/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                  validate43.errors = vErrors;
                  return false;
                } else {
                  errors = _errs32;
                  if (vErrors !== null) {
                    if (_errs32) {
                      vErrors.length = _errs32;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs31 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.objectives !== void 0) {
                  let data16 = data.objectives;
                  const _errs43 = errors;
                  if (errors === _errs43) {
                    if (Array.isArray(data16)) {
                      var valid8 = true;
                      const len1 = data16.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data17 = data16[i1];
                        const _errs45 = errors;
                        if (errors === _errs45) {
                          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                            let missing4;
                            if (data17.id === void 0 && (missing4 = "id") || data17.name === void 0 && (missing4 = "name") || data17.status === void 0 && (missing4 = "status") || data17.atMost === void 0 && (missing4 = "atMost") || data17.limitedBy === void 0 && (missing4 = "limitedBy") || data17.note === void 0 && (missing4 = "note")) {
                              validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1, schemaPath: "#/properties/objectives/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                              return false;
                            } else {
                              const _errs47 = errors;
                              for (const key5 in data17) {
                                if (!(key5 === "id" || key5 === "name" || key5 === "status" || key5 === "atMost" || key5 === "limitedBy" || key5 === "note")) {
                                  validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1, schemaPath: "#/properties/objectives/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs47 === errors) {
                                if (data17.id !== void 0) {
                                  const _errs48 = errors;
                                  if (typeof data17.id !== "string") {
                                    validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/id", schemaPath: "#/properties/objectives/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid9 = _errs48 === errors;
                                } else {
                                  var valid9 = true;
                                }
                                if (valid9) {
                                  if (data17.name !== void 0) {
                                    const _errs50 = errors;
                                    if (typeof data17.name !== "string") {
                                      validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/name", schemaPath: "#/properties/objectives/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid9 = _errs50 === errors;
                                  } else {
                                    var valid9 = true;
                                  }
                                  if (valid9) {
                                    if (data17.status !== void 0) {
                                      let data20 = data17.status;
                                      const _errs52 = errors;
                                      if (!(data20 === "limited" || data20 === "not-limited" || data20 === "not-assessable")) {
                                        validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/status", schemaPath: "#/properties/objectives/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema67.properties.objectives.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid9 = _errs52 === errors;
                                    } else {
                                      var valid9 = true;
                                    }
                                    if (valid9) {
                                      if (data17.atMost !== void 0) {
                                        let data21 = data17.atMost;
                                        const _errs53 = errors;
                                        const _errs54 = errors;
                                        let valid10 = false;
                                        const _errs55 = errors;
                                        if (data21 !== null) {
                                          const err8 = { instancePath: instancePath + "/objectives/" + i1 + "/atMost", schemaPath: "#/properties/objectives/items/properties/atMost/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          if (vErrors === null) {
                                            vErrors = [err8];
                                          } else {
                                            vErrors.push(err8);
                                          }
                                          errors++;
                                        }
                                        var _valid1 = _errs55 === errors;
                                        valid10 = valid10 || _valid1;
                                        if (!valid10) {
                                          const _errs57 = errors;
                                          const _errs58 = errors;
                                          if (errors === _errs58) {
                                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                              let missing5;
                                              if (data21.level === void 0 && (missing5 = "level") || data21.name === void 0 && (missing5 = "name")) {
                                                const err9 = { instancePath: instancePath + "/objectives/" + i1 + "/atMost", schemaPath: "#/$defs/sealLevel/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                                if (vErrors === null) {
                                                  vErrors = [err9];
                                                } else {
                                                  vErrors.push(err9);
                                                }
                                                errors++;
                                              } else {
                                                const _errs60 = errors;
                                                for (const key6 in data21) {
                                                  if (!(key6 === "level" || key6 === "name")) {
                                                    const err10 = { instancePath: instancePath + "/objectives/" + i1 + "/atMost", schemaPath: "#/$defs/sealLevel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                                    if (vErrors === null) {
                                                      vErrors = [err10];
                                                    } else {
                                                      vErrors.push(err10);
                                                    }
                                                    errors++;
                                                    break;
                                                  }
                                                }
                                                if (_errs60 === errors) {
                                                  if (data21.level !== void 0) {
                                                    let data22 = data21.level;
                                                    const _errs61 = errors;
                                                    if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                      const err11 = { instancePath: instancePath + "/objectives/" + i1 + "/atMost/level", schemaPath: "#/$defs/sealLevel/properties/level/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                      if (vErrors === null) {
                                                        vErrors = [err11];
                                                      } else {
                                                        vErrors.push(err11);
                                                      }
                                                      errors++;
                                                    }
                                                    if (errors === _errs61) {
                                                      if (typeof data22 == "number" && isFinite(data22)) {
                                                        if (data22 < 0 || isNaN(data22)) {
                                                          const err12 = { instancePath: instancePath + "/objectives/" + i1 + "/atMost/level", schemaPath: "#/$defs/sealLevel/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                          if (vErrors === null) {
                                                            vErrors = [err12];
                                                          } else {
                                                            vErrors.push(err12);
                                                          }
                                                          errors++;
                                                        }
                                                      }
                                                    }
                                                    var valid12 = _errs61 === errors;
                                                  } else {
                                                    var valid12 = true;
                                                  }
                                                  if (valid12) {
                                                    if (data21.name !== void 0) {
                                                      const _errs63 = errors;
                                                      if (typeof data21.name !== "string") {
                                                        const err13 = { instancePath: instancePath + "/objectives/" + i1 + "/atMost/name", schemaPath: "#/$defs/sealLevel/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                          vErrors = [err13];
                                                        } else {
                                                          vErrors.push(err13);
                                                        }
                                                        errors++;
                                                      }
                                                      var valid12 = _errs63 === errors;
                                                    } else {
                                                      var valid12 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              const err14 = { instancePath: instancePath + "/objectives/" + i1 + "/atMost", schemaPath: "#/$defs/sealLevel/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                              if (vErrors === null) {
                                                vErrors = [err14];
                                              } else {
                                                vErrors.push(err14);
                                              }
                                              errors++;
                                            }
                                          }
                                          var _valid1 = _errs57 === errors;
                                          valid10 = valid10 || _valid1;
                                        }
                                        if (!valid10) {
                                          const err15 = { instancePath: instancePath + "/objectives/" + i1 + "/atMost", schemaPath: "#/properties/objectives/items/properties/atMost/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                          if (vErrors === null) {
                                            vErrors = [err15];
                                          } else {
                                            vErrors.push(err15);
                                          }
                                          errors++;
                                          validate43.errors = vErrors;
                                          return false;
                                        } else {
                                          errors = _errs54;
                                          if (vErrors !== null) {
                                            if (_errs54) {
                                              vErrors.length = _errs54;
                                            } else {
                                              vErrors = null;
                                            }
                                          }
                                        }
                                        var valid9 = _errs53 === errors;
                                      } else {
                                        var valid9 = true;
                                      }
                                      if (valid9) {
                                        if (data17.limitedBy !== void 0) {
                                          let data24 = data17.limitedBy;
                                          const _errs65 = errors;
                                          if (errors === _errs65) {
                                            if (Array.isArray(data24)) {
                                              var valid13 = true;
                                              const len2 = data24.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                let data25 = data24[i2];
                                                const _errs67 = errors;
                                                if (errors === _errs67) {
                                                  if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                    let missing6;
                                                    if (data25.rule === void 0 && (missing6 = "rule") || data25.atMost === void 0 && (missing6 = "atMost") || data25.findings === void 0 && (missing6 = "findings")) {
                                                      validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/limitedBy/" + i2, schemaPath: "#/properties/objectives/items/properties/limitedBy/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs69 = errors;
                                                      for (const key7 in data25) {
                                                        if (!(key7 === "rule" || key7 === "atMost" || key7 === "findings")) {
                                                          validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/limitedBy/" + i2, schemaPath: "#/properties/objectives/items/properties/limitedBy/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs69 === errors) {
                                                        if (data25.rule !== void 0) {
                                                          const _errs70 = errors;
                                                          if (typeof data25.rule !== "string") {
                                                            validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/limitedBy/" + i2 + "/rule", schemaPath: "#/properties/objectives/items/properties/limitedBy/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid14 = _errs70 === errors;
                                                        } else {
                                                          var valid14 = true;
                                                        }
                                                        if (valid14) {
                                                          if (data25.atMost !== void 0) {
                                                            let data27 = data25.atMost;
                                                            const _errs72 = errors;
                                                            if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                              validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/limitedBy/" + i2 + "/atMost", schemaPath: "#/properties/objectives/items/properties/limitedBy/items/properties/atMost/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs72) {
                                                              if (typeof data27 == "number" && isFinite(data27)) {
                                                                if (data27 < 0 || isNaN(data27)) {
                                                                  validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/limitedBy/" + i2 + "/atMost", schemaPath: "#/properties/objectives/items/properties/limitedBy/items/properties/atMost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid14 = _errs72 === errors;
                                                          } else {
                                                            var valid14 = true;
                                                          }
                                                          if (valid14) {
                                                            if (data25.findings !== void 0) {
                                                              let data28 = data25.findings;
                                                              const _errs74 = errors;
                                                              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                                                                validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/limitedBy/" + i2 + "/findings", schemaPath: "#/properties/objectives/items/properties/limitedBy/items/properties/findings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs74) {
                                                                if (typeof data28 == "number" && isFinite(data28)) {
                                                                  if (data28 < 1 || isNaN(data28)) {
                                                                    validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/limitedBy/" + i2 + "/findings", schemaPath: "#/properties/objectives/items/properties/limitedBy/items/properties/findings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid14 = _errs74 === errors;
                                                            } else {
                                                              var valid14 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/limitedBy/" + i2, schemaPath: "#/properties/objectives/items/properties/limitedBy/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid13 = _errs67 === errors;
                                                if (!valid13) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/limitedBy", schemaPath: "#/properties/objectives/items/properties/limitedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid9 = _errs65 === errors;
                                        } else {
                                          var valid9 = true;
                                        }
                                        if (valid9) {
                                          if (data17.note !== void 0) {
                                            const _errs76 = errors;
                                            if (typeof data17.note !== "string") {
                                              validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1 + "/note", schemaPath: "#/properties/objectives/items/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid9 = _errs76 === errors;
                                          } else {
                                            var valid9 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate43.errors = [{ instancePath: instancePath + "/objectives/" + i1, schemaPath: "#/properties/objectives/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid8 = _errs45 === errors;
                        if (!valid8) {
                          break;
                        }
                      }
                    } else {
                      validate43.errors = [{ instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs43 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.profile === void 0 && (missing0 = "profile") || data.organisation === void 0 && (missing0 = "organisation") || data.systems === void 0 && (missing0 = "systems") || data.summary === void 0 && (missing0 = "summary") || data.resources === void 0 && (missing0 = "resources") || data.findings === void 0 && (missing0 = "findings") || data.notifications === void 0 && (missing0 = "notifications")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema11.properties, key0)) {
            validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schemaVersion !== void 0) {
            const _errs2 = errors;
            if (1 !== data.schemaVersion) {
              validate10.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tool !== void 0) {
              let data1 = data.tool;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version") || data1.renderers === void 0 && (missing1 = "renderers")) {
                    validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs5 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "name" || key1 === "version" || key1 === "renderers")) {
                        validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs5 === errors) {
                      if (data1.name !== void 0) {
                        const _errs6 = errors;
                        if ("cloudtoets" !== data1.name) {
                          validate10.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "cloudtoets" }, message: "must be equal to constant" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.version !== void 0) {
                          const _errs7 = errors;
                          if (typeof data1.version !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs7 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data1.renderers !== void 0) {
                            let data4 = data1.renderers;
                            const _errs9 = errors;
                            if (errors === _errs9) {
                              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                for (const key2 in data4) {
                                  const _errs12 = errors;
                                  if (typeof data4[key2] !== "string") {
                                    validate10.errors = [{ instancePath: instancePath + "/tool/renderers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tool/properties/renderers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid2 = _errs12 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/tool/renderers", schemaPath: "#/properties/tool/properties/renderers/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid1 = _errs9 === errors;
                          } else {
                            var valid1 = true;
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.profile !== void 0) {
                let data6 = data.profile;
                const _errs14 = errors;
                if (errors === _errs14) {
                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    let missing2;
                    if (data6.id === void 0 && (missing2 = "id") || data6.effective === void 0 && (missing2 = "effective") || data6.asOf === void 0 && (missing2 = "asOf")) {
                      validate10.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                      return false;
                    } else {
                      const _errs16 = errors;
                      for (const key3 in data6) {
                        if (!(key3 === "id" || key3 === "effective" || key3 === "asOf")) {
                          validate10.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs16 === errors) {
                        if (data6.id !== void 0) {
                          const _errs17 = errors;
                          if (typeof data6.id !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/profile/id", schemaPath: "#/properties/profile/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid3 = _errs17 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data6.effective !== void 0) {
                            let data8 = data6.effective;
                            const _errs19 = errors;
                            const _errs20 = errors;
                            if (errors === _errs20) {
                              if (typeof data8 === "string") {
                                if (!pattern0.test(data8)) {
                                  validate10.errors = [{ instancePath: instancePath + "/profile/effective", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' }];
                                  return false;
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/profile/effective", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid3 = _errs19 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data6.asOf !== void 0) {
                              let data9 = data6.asOf;
                              const _errs22 = errors;
                              const _errs23 = errors;
                              if (errors === _errs23) {
                                if (typeof data9 === "string") {
                                  if (!pattern0.test(data9)) {
                                    validate10.errors = [{ instancePath: instancePath + "/profile/asOf", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate10.errors = [{ instancePath: instancePath + "/profile/asOf", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs22 === errors;
                            } else {
                              var valid3 = true;
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate10.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs14 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.organisation !== void 0) {
                  let data10 = data.organisation;
                  const _errs25 = errors;
                  const _errs26 = errors;
                  let valid6 = false;
                  let passing0 = null;
                  const _errs27 = errors;
                  if (data10 !== null) {
                    const err0 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs27 === errors;
                  if (_valid0) {
                    valid6 = true;
                    passing0 = 0;
                  }
                  const _errs29 = errors;
                  if (errors === _errs29) {
                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                      let missing3;
                      if (data10.name === void 0 && (missing3 = "name") || data10.kind === void 0 && (missing3 = "kind") || data10.ministry === void 0 && (missing3 = "ministry")) {
                        const err1 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/oneOf/1/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                      } else {
                        const _errs31 = errors;
                        for (const key4 in data10) {
                          if (!(key4 === "name" || key4 === "kind" || key4 === "ministry")) {
                            const err2 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err2];
                            } else {
                              vErrors.push(err2);
                            }
                            errors++;
                            break;
                          }
                        }
                        if (_errs31 === errors) {
                          if (data10.name !== void 0) {
                            let data11 = data10.name;
                            const _errs32 = errors;
                            if (typeof data11 !== "string" && data11 !== null) {
                              const err3 = { instancePath: instancePath + "/organisation/name", schemaPath: "#/properties/organisation/oneOf/1/properties/name/type", keyword: "type", params: { type: schema11.properties.organisation.oneOf[1].properties.name.type }, message: "must be string,null" };
                              if (vErrors === null) {
                                vErrors = [err3];
                              } else {
                                vErrors.push(err3);
                              }
                              errors++;
                            }
                            var valid7 = _errs32 === errors;
                          } else {
                            var valid7 = true;
                          }
                          if (valid7) {
                            if (data10.kind !== void 0) {
                              let data12 = data10.kind;
                              const _errs34 = errors;
                              if (!(data12 === "rijksdienst" || data12 === "agentschap" || data12 === "zbo" || data12 === "decentral" || data12 === "other" || data12 === null)) {
                                const err4 = { instancePath: instancePath + "/organisation/kind", schemaPath: "#/properties/organisation/oneOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.organisation.oneOf[1].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err4];
                                } else {
                                  vErrors.push(err4);
                                }
                                errors++;
                              }
                              var valid7 = _errs34 === errors;
                            } else {
                              var valid7 = true;
                            }
                            if (valid7) {
                              if (data10.ministry !== void 0) {
                                let data13 = data10.ministry;
                                const _errs35 = errors;
                                if (typeof data13 !== "string" && data13 !== null) {
                                  const err5 = { instancePath: instancePath + "/organisation/ministry", schemaPath: "#/properties/organisation/oneOf/1/properties/ministry/type", keyword: "type", params: { type: schema11.properties.organisation.oneOf[1].properties.ministry.type }, message: "must be string,null" };
                                  if (vErrors === null) {
                                    vErrors = [err5];
                                  } else {
                                    vErrors.push(err5);
                                  }
                                  errors++;
                                }
                                var valid7 = _errs35 === errors;
                              } else {
                                var valid7 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      const err6 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs29 === errors;
                  if (_valid0 && valid6) {
                    valid6 = false;
                    passing0 = [passing0, 1];
                  } else {
                    if (_valid0) {
                      valid6 = true;
                      passing0 = 1;
                    }
                  }
                  if (!valid6) {
                    const err7 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                    validate10.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs26;
                    if (vErrors !== null) {
                      if (_errs26) {
                        vErrors.length = _errs26;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs25 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.systems !== void 0) {
                    let data14 = data.systems;
                    const _errs37 = errors;
                    if (errors === _errs37) {
                      if (Array.isArray(data14)) {
                        var valid8 = true;
                        const len0 = data14.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs39 = errors;
                          if (!validate11(data14[i0], { instancePath: instancePath + "/systems/" + i0, parentData: data14, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                            errors = vErrors.length;
                          }
                          var valid8 = _errs39 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs37 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.summary !== void 0) {
                      let data16 = data.summary;
                      const _errs40 = errors;
                      if (errors === _errs40) {
                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                          let missing4;
                          if (data16.resources === void 0 && (missing4 = "resources") || data16.findings === void 0 && (missing4 = "findings") || data16.excepted === void 0 && (missing4 = "excepted") || data16.unknown === void 0 && (missing4 = "unknown") || data16.byGeneralRule === void 0 && (missing4 = "byGeneralRule") || data16.incomplete === void 0 && (missing4 = "incomplete")) {
                            validate10.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                            return false;
                          } else {
                            const _errs42 = errors;
                            for (const key5 in data16) {
                              if (!(key5 === "resources" || key5 === "findings" || key5 === "excepted" || key5 === "unknown" || key5 === "byGeneralRule" || key5 === "incomplete")) {
                                validate10.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs42 === errors) {
                              if (data16.resources !== void 0) {
                                let data17 = data16.resources;
                                const _errs43 = errors;
                                if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                  validate10.errors = [{ instancePath: instancePath + "/summary/resources", schemaPath: "#/properties/summary/properties/resources/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs43) {
                                  if (typeof data17 == "number" && isFinite(data17)) {
                                    if (data17 < 0 || isNaN(data17)) {
                                      validate10.errors = [{ instancePath: instancePath + "/summary/resources", schemaPath: "#/properties/summary/properties/resources/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid9 = _errs43 === errors;
                              } else {
                                var valid9 = true;
                              }
                              if (valid9) {
                                if (data16.findings !== void 0) {
                                  let data18 = data16.findings;
                                  const _errs45 = errors;
                                  if (errors === _errs45) {
                                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                      let missing5;
                                      if (data18.error === void 0 && (missing5 = "error") || data18.warning === void 0 && (missing5 = "warning") || data18.note === void 0 && (missing5 = "note")) {
                                        validate10.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                        return false;
                                      } else {
                                        const _errs47 = errors;
                                        for (const key6 in data18) {
                                          if (!(key6 === "error" || key6 === "warning" || key6 === "note")) {
                                            validate10.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs47 === errors) {
                                          if (data18.error !== void 0) {
                                            let data19 = data18.error;
                                            const _errs48 = errors;
                                            if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                              validate10.errors = [{ instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs48) {
                                              if (typeof data19 == "number" && isFinite(data19)) {
                                                if (data19 < 0 || isNaN(data19)) {
                                                  validate10.errors = [{ instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid10 = _errs48 === errors;
                                          } else {
                                            var valid10 = true;
                                          }
                                          if (valid10) {
                                            if (data18.warning !== void 0) {
                                              let data20 = data18.warning;
                                              const _errs50 = errors;
                                              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                                                validate10.errors = [{ instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs50) {
                                                if (typeof data20 == "number" && isFinite(data20)) {
                                                  if (data20 < 0 || isNaN(data20)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid10 = _errs50 === errors;
                                            } else {
                                              var valid10 = true;
                                            }
                                            if (valid10) {
                                              if (data18.note !== void 0) {
                                                let data21 = data18.note;
                                                const _errs52 = errors;
                                                if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                                  validate10.errors = [{ instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs52) {
                                                  if (typeof data21 == "number" && isFinite(data21)) {
                                                    if (data21 < 0 || isNaN(data21)) {
                                                      validate10.errors = [{ instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid10 = _errs52 === errors;
                                              } else {
                                                var valid10 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate10.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid9 = _errs45 === errors;
                                } else {
                                  var valid9 = true;
                                }
                                if (valid9) {
                                  if (data16.excepted !== void 0) {
                                    let data22 = data16.excepted;
                                    const _errs54 = errors;
                                    if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                      validate10.errors = [{ instancePath: instancePath + "/summary/excepted", schemaPath: "#/properties/summary/properties/excepted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs54) {
                                      if (typeof data22 == "number" && isFinite(data22)) {
                                        if (data22 < 0 || isNaN(data22)) {
                                          validate10.errors = [{ instancePath: instancePath + "/summary/excepted", schemaPath: "#/properties/summary/properties/excepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid9 = _errs54 === errors;
                                  } else {
                                    var valid9 = true;
                                  }
                                  if (valid9) {
                                    if (data16.unknown !== void 0) {
                                      let data23 = data16.unknown;
                                      const _errs56 = errors;
                                      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                        validate10.errors = [{ instancePath: instancePath + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs56) {
                                        if (typeof data23 == "number" && isFinite(data23)) {
                                          if (data23 < 0 || isNaN(data23)) {
                                            validate10.errors = [{ instancePath: instancePath + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid9 = _errs56 === errors;
                                    } else {
                                      var valid9 = true;
                                    }
                                    if (valid9) {
                                      if (data16.byGeneralRule !== void 0) {
                                        let data24 = data16.byGeneralRule;
                                        const _errs58 = errors;
                                        if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                          validate10.errors = [{ instancePath: instancePath + "/summary/byGeneralRule", schemaPath: "#/properties/summary/properties/byGeneralRule/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs58) {
                                          if (typeof data24 == "number" && isFinite(data24)) {
                                            if (data24 < 0 || isNaN(data24)) {
                                              validate10.errors = [{ instancePath: instancePath + "/summary/byGeneralRule", schemaPath: "#/properties/summary/properties/byGeneralRule/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid9 = _errs58 === errors;
                                      } else {
                                        var valid9 = true;
                                      }
                                      if (valid9) {
                                        if (data16.incomplete !== void 0) {
                                          const _errs60 = errors;
                                          if (typeof data16.incomplete !== "boolean") {
                                            validate10.errors = [{ instancePath: instancePath + "/summary/incomplete", schemaPath: "#/properties/summary/properties/incomplete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid9 = _errs60 === errors;
                                        } else {
                                          var valid9 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs40 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.resources !== void 0) {
                        let data26 = data.resources;
                        const _errs62 = errors;
                        if (errors === _errs62) {
                          if (Array.isArray(data26)) {
                            var valid11 = true;
                            const len1 = data26.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs64 = errors;
                              if (!validate22(data26[i1], { instancePath: instancePath + "/resources/" + i1, parentData: data26, parentDataProperty: i1, rootData })) {
                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                errors = vErrors.length;
                              }
                              var valid11 = _errs64 === errors;
                              if (!valid11) {
                                break;
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs62 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.findings !== void 0) {
                          let data28 = data.findings;
                          const _errs65 = errors;
                          if (errors === _errs65) {
                            if (Array.isArray(data28)) {
                              var valid12 = true;
                              const len2 = data28.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                const _errs67 = errors;
                                if (!validate37(data28[i2], { instancePath: instancePath + "/findings/" + i2, parentData: data28, parentDataProperty: i2, rootData })) {
                                  vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                  errors = vErrors.length;
                                }
                                var valid12 = _errs67 === errors;
                                if (!valid12) {
                                  break;
                                }
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs65 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.notifications !== void 0) {
                            let data30 = data.notifications;
                            const _errs68 = errors;
                            if (errors === _errs68) {
                              if (Array.isArray(data30)) {
                                var valid13 = true;
                                const len3 = data30.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                  const _errs70 = errors;
                                  if (!validate41(data30[i3], { instancePath: instancePath + "/notifications/" + i3, parentData: data30, parentDataProperty: i3, rootData })) {
                                    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid13 = _errs70 === errors;
                                  if (!valid13) {
                                    break;
                                  }
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs68 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.seal !== void 0) {
                              const _errs71 = errors;
                              if (!validate43(data.seal, { instancePath: instancePath + "/seal", parentData: data, parentDataProperty: "seal", rootData })) {
                                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs71 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}

// src/answers/saved.ts
var readVersion = 1;
function parseReport(text, name) {
  let data;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refused(`${name} is no JSON: ${why}`);
  }
  if (typeof data !== "object" || data === null || !("schemaVersion" in data)) {
    return refused(`${name} is no report of cloudtoets: it has no "schemaVersion"`);
  }
  if (data.schemaVersion !== readVersion) {
    const found = JSON.stringify(data.schemaVersion);
    return refused(
      `${name} has schema version ${found}; this version of cloudtoets reads version ${readVersion}. Make the report again with one version for all.`
    );
  }
  if (!validateReport(data)) {
    const [first] = validateReport.errors ?? [];
    const where = first === void 0 || first.instancePath === "" ? "" : ` at ${first.instancePath}`;
    return refused(
      `${name} is no report of cloudtoets${where}: ${first?.message ?? "it does not fit the schema"}`
    );
  }
  return { kind: "report", report: data };
}
function refused(message) {
  return { kind: "refused", message };
}

export {
  parseReport
};
