// Made by `npm run build` from schemas/. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// validators.js
var validateConfig = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "The configuration of cloudtoets (cloudtoets.yaml)", "description": "What code cannot tell: which profile holds, who there is an agreement with, where clusters run and what the code is for. Paths are relative to the folder of this file.", "type": "object", "additionalProperties": false, "required": [], "properties": { "profile": { "type": "string", "pattern": "\\S", "description": "rijk-2026 (default), rijk-2022, eer-strict, or the path of a profile file." }, "language": { "enum": ["nl", "en"], "description": "The language of reports and of what is said on the way." }, "exclude": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "Globs of files and folders to leave out." }, "organisation": { "type": "object", "additionalProperties": false, "required": [], "properties": { "name": { "type": "string", "pattern": "\\S" }, "kind": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"], "description": "What belongs to the Rijksdienst is bound by the policy; a zbo takes measures on the footing of it; others are advised to follow it." }, "ministry": { "type": "string", "pattern": "\\S" } } }, "parties": { "type": "object", "additionalProperties": false, "required": ["approved"], "properties": { "approved": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["party", "agreement"], "properties": { "party": { "type": "string", "description": "The id of a party in the catalogue." }, "agreement": { "type": "string", "pattern": "\\S", "description": "The agreement or decision it rests on." }, "upTo": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The heaviest rubricering it is meant for; all when left out." } } }, "description": "Parties that your organisation has an agreement with. When this is left out, the government-wide framework agreements count; an empty list means none." } } }, "environment": { "type": "object", "description": "Environment variables as they will be where Terraform runs, such as AWS_REGION.", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "additionalProperties": { "type": "string" } }, "variants": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "pattern": "\\S", "description": "The folder." }, "files": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "Variable files, as given with -var-file, in order." }, "workspace": { "type": "string", "pattern": "\\S", "description": "What terraform.workspace is." } } }, "description": "The ways in which a Terraform folder is deployed. Without them, every variable file below the folder that sets only declared variables is one." }, "clusters": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "type": "string", "pattern": "\\S" }, "paths": { "type": "array", "minItems": 1, "description": "Folders or files; `.` for all of it.", "items": { "type": "string", "pattern": "\\S" } }, "provider": { "type": "string", "pattern": "\\S", "description": "The id of a provider in the catalogue." }, "region": { "type": "string", "pattern": "\\S" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2, of an own data centre" } }, "dependencies": { "region": ["provider"] } }, "description": "Where the workloads of these paths run." }, "systems": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "type": "string", "pattern": "\\S" }, "paths": { "type": "array", "minItems": 1, "description": "Folders or files; `.` for all of it.", "items": { "type": "string", "pattern": "\\S" } }, "material": { "type": "boolean", "description": "Material use as the policy means it, such as for a primary task of the organisation." }, "rubricering": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "As in the VIRBI." }, "tbb": { "enum": [1, 2, 3, 4], "description": "Te beschermen belang; 1 is the heaviest." }, "biv": { "type": "object", "additionalProperties": false, "required": [], "properties": { "beschikbaarheid": { "enum": ["laag", "midden", "hoog", "zeer-hoog"] }, "integriteit": { "enum": ["laag", "midden", "hoog", "zeer-hoog"] }, "vertrouwelijkheid": { "enum": ["laag", "midden", "hoog", "zeer-hoog"] } }, "minProperties": 1 }, "personalData": { "enum": ["none", "ordinary", "special"], "description": "special: as in article 9 of the AVG." }, "baseRegistry": { "enum": ["none", "copy", "source"], "description": "The source of a base registry, or a copy of it." }, "application": { "enum": ["mail", "documents", "other"] }, "entity": { "enum": ["vital", "wwke", "cbw-essential"], "description": "A vital provider, a critical entity under the Wwke, or an essential entity under the Cyberbeveiligingswet." }, "exitPlan": { "type": "object", "additionalProperties": false, "required": [], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S" }, "tested": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "The day on which your organisation tested it, YYYY-MM-DD." }, "scenarios": { "type": "array", "items": { "enum": ["planned", "disruptive"] }, "uniqueItems": true } } }, "riskAnalysis": { "type": "object", "additionalProperties": false, "required": [], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S", "description": "A path in the repository, a number or a title." } }, "minProperties": 1 }, "dpia": { "type": "object", "additionalProperties": false, "required": [], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S", "description": "A path in the repository, a number or a title." } }, "minProperties": 1 }, "dtia": { "type": "object", "additionalProperties": false, "required": [], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S", "description": "A path in the repository, a number or a title." } }, "minProperties": 1 }, "reportedToCisoRijk": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "mailConditions": { "type": "object", "additionalProperties": false, "required": [], "properties": { "continuityAtRisk": { "type": "object", "additionalProperties": false, "required": ["document"], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S", "description": "A path in the repository, a number or a title." } }, "minProperties": 1 }, "plansTested": { "type": "object", "additionalProperties": false, "required": ["document"], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S", "description": "A path in the repository, a number or a title." } }, "minProperties": 1 }, "ministerDecided": { "type": "object", "additionalProperties": false, "required": ["document"], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S", "description": "A path in the repository, a number or a title." } }, "minProperties": 1 } }, "description": "The three conditions of §4.5 under which mail and documents may be in a public cloud." }, "existingSince": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "The day from which it is in use, YYYY-MM-DD." }, "contractUntil": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "The last day of the running contract, YYYY-MM-DD." }, "burst": { "type": "boolean", "description": "Only for peaks, beside capacity elsewhere." }, "dependsOn": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "Names of other systems that it cannot do without." } } }, "description": "What the code under these paths is for." }, "tags": { "type": "object", "additionalProperties": false, "required": [], "properties": { "system": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "material": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "rubricering": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "tbb": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "personal-data": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "base-registry": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "application": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "burst": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } } }, "description": "Names of tags and labels that state a fact of the resource they are on, beside cloudtoets/system, cloudtoets/rubricering and so on." }, "exceptions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule"], "properties": { "rule": { "type": "string", "pattern": "\\S", "description": "The id of a rule." }, "paths": { "type": "array", "minItems": 1, "description": "Folders or files; `.` for all of it.", "items": { "type": "string", "pattern": "\\S" } }, "resources": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1, "description": "Addresses, with * for any text." }, "party": { "type": "string", "description": "The id of a party in the catalogue." }, "systems": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1, "description": "Names of systems." }, "until": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "The last day on which it counts, YYYY-MM-DD." }, "by": { "type": "string", "pattern": "\\S", "description": "Who decided." }, "decision": { "type": "string", "pattern": "\\S", "description": "The decision it rests on." }, "reason": { "type": "string", "pattern": "\\S" }, "conditions": { "type": "object", "additionalProperties": false, "required": [], "properties": { "within": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1, "description": "Areas or countries in which everything excepted must lie." }, "documents": { "type": "array", "minItems": 1, "description": "Files in the repository that must exist.", "items": { "type": "string", "pattern": "\\S" } } }, "minProperties": 1 } } }, "description": "Findings that were decided upon. They stay visible and do not count." }, "exceptionLimits": { "type": "object", "additionalProperties": false, "required": [], "properties": { "months": { "type": "integer", "minimum": 1, "maximum": 120, "description": "How many months after the day of judging an exception may end; 24 when left out." }, "inline": { "type": "boolean", "description": "Whether exceptions in the code itself count." } }, "description": "How long exceptions may run, and where they may stand." } } };
var func2 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var pattern0 = new RegExp("\\S", "u");
var pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern13 = new RegExp("^[A-Z]{2}$", "u");
var pattern16 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data0 = data.profile;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err1 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.profile, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.profile.type, parentSchema: schema11.properties.profile, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data1 = data.language;
      if (!(data1 === "nl" || data1 === "en")) {
        const err3 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema11.properties.language.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.language.enum, parentSchema: schema11.properties.language, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data2 = data.exclude;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern0.test(data3)) {
              const err4 = { instancePath: instancePath + "/exclude/" + i0, schemaPath: "#/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exclude.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/exclude/" + i0, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exclude.items.type, parentSchema: schema11.properties.exclude.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exclude.type, parentSchema: schema11.properties.exclude, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.organisation !== void 0) {
      let data4 = data.organisation;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "name" || key1 === "kind" || key1 === "ministry")) {
            const err7 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.organisation, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.name !== void 0) {
          let data5 = data4.name;
          if (typeof data5 === "string") {
            if (!pattern0.test(data5)) {
              const err8 = { instancePath: instancePath + "/organisation/name", schemaPath: "#/properties/organisation/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.organisation.properties.name, data: data5 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/organisation/name", schemaPath: "#/properties/organisation/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.organisation.properties.name.type, parentSchema: schema11.properties.organisation.properties.name, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data4.kind !== void 0) {
          let data6 = data4.kind;
          if (!(data6 === "rijksdienst" || data6 === "agentschap" || data6 === "zbo" || data6 === "decentral" || data6 === "other")) {
            const err10 = { instancePath: instancePath + "/organisation/kind", schemaPath: "#/properties/organisation/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.organisation.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.organisation.properties.kind.enum, parentSchema: schema11.properties.organisation.properties.kind, data: data6 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data4.ministry !== void 0) {
          let data7 = data4.ministry;
          if (typeof data7 === "string") {
            if (!pattern0.test(data7)) {
              const err11 = { instancePath: instancePath + "/organisation/ministry", schemaPath: "#/properties/organisation/properties/ministry/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.organisation.properties.ministry, data: data7 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/organisation/ministry", schemaPath: "#/properties/organisation/properties/ministry/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.organisation.properties.ministry.type, parentSchema: schema11.properties.organisation.properties.ministry, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.organisation.type, parentSchema: schema11.properties.organisation, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.parties !== void 0) {
      let data8 = data.parties;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.approved === void 0) {
          const err14 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/required", keyword: "required", params: { missingProperty: "approved" }, message: "must have required property 'approved'", schema: schema11.properties.parties.required, parentSchema: schema11.properties.parties, data: data8 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key2 in data8) {
          if (!(key2 === "approved")) {
            const err15 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.parties, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data8.approved !== void 0) {
          let data9 = data8.approved;
          if (Array.isArray(data9)) {
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data10 = data9[i1];
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.party === void 0) {
                  const err16 = { instancePath: instancePath + "/parties/approved/" + i1, schemaPath: "#/properties/parties/properties/approved/items/required", keyword: "required", params: { missingProperty: "party" }, message: "must have required property 'party'", schema: schema11.properties.parties.properties.approved.items.required, parentSchema: schema11.properties.parties.properties.approved.items, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data10.agreement === void 0) {
                  const err17 = { instancePath: instancePath + "/parties/approved/" + i1, schemaPath: "#/properties/parties/properties/approved/items/required", keyword: "required", params: { missingProperty: "agreement" }, message: "must have required property 'agreement'", schema: schema11.properties.parties.properties.approved.items.required, parentSchema: schema11.properties.parties.properties.approved.items, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                for (const key3 in data10) {
                  if (!(key3 === "party" || key3 === "agreement" || key3 === "upTo")) {
                    const err18 = { instancePath: instancePath + "/parties/approved/" + i1, schemaPath: "#/properties/parties/properties/approved/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.parties.properties.approved.items, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data10.party !== void 0) {
                  let data11 = data10.party;
                  if (typeof data11 !== "string") {
                    const err19 = { instancePath: instancePath + "/parties/approved/" + i1 + "/party", schemaPath: "#/properties/parties/properties/approved/items/properties/party/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.parties.properties.approved.items.properties.party.type, parentSchema: schema11.properties.parties.properties.approved.items.properties.party, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (data10.agreement !== void 0) {
                  let data12 = data10.agreement;
                  if (typeof data12 === "string") {
                    if (!pattern0.test(data12)) {
                      const err20 = { instancePath: instancePath + "/parties/approved/" + i1 + "/agreement", schemaPath: "#/properties/parties/properties/approved/items/properties/agreement/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.parties.properties.approved.items.properties.agreement, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  } else {
                    const err21 = { instancePath: instancePath + "/parties/approved/" + i1 + "/agreement", schemaPath: "#/properties/parties/properties/approved/items/properties/agreement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.parties.properties.approved.items.properties.agreement.type, parentSchema: schema11.properties.parties.properties.approved.items.properties.agreement, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (data10.upTo !== void 0) {
                  let data13 = data10.upTo;
                  if (!(data13 === "ongerubriceerd" || data13 === "departementaal-vertrouwelijk" || data13 === "stg-confidentieel" || data13 === "stg-geheim" || data13 === "stg-zeer-geheim")) {
                    const err22 = { instancePath: instancePath + "/parties/approved/" + i1 + "/upTo", schemaPath: "#/properties/parties/properties/approved/items/properties/upTo/enum", keyword: "enum", params: { allowedValues: schema11.properties.parties.properties.approved.items.properties.upTo.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.parties.properties.approved.items.properties.upTo.enum, parentSchema: schema11.properties.parties.properties.approved.items.properties.upTo, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/parties/approved/" + i1, schemaPath: "#/properties/parties/properties/approved/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.parties.properties.approved.items.type, parentSchema: schema11.properties.parties.properties.approved.items, data: data10 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/parties/approved", schemaPath: "#/properties/parties/properties/approved/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.parties.properties.approved.type, parentSchema: schema11.properties.parties.properties.approved, data: data9 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.parties.type, parentSchema: schema11.properties.parties, data: data8 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data14 = data.environment;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key4 in data14) {
          const _errs32 = errors;
          if (typeof key4 === "string") {
            if (!pattern5.test(key4)) {
              const err26 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema11.properties.environment.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
          var valid8 = _errs32 === errors;
          if (!valid8) {
            const err27 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema11.properties.environment.propertyNames, parentSchema: schema11.properties.environment, data: data14 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        for (const key5 in data14) {
          let data15 = data14[key5];
          if (typeof data15 !== "string") {
            const err28 = { instancePath: instancePath + "/environment/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.environment.additionalProperties.type, parentSchema: schema11.properties.environment.additionalProperties, data: data15 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.environment.type, parentSchema: schema11.properties.environment, data: data14 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.variants !== void 0) {
      let data16 = data.variants;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data17 = data16[i2];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.path === void 0) {
              const err30 = { instancePath: instancePath + "/variants/" + i2, schemaPath: "#/properties/variants/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.variants.items.required, parentSchema: schema11.properties.variants.items, data: data17 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            for (const key6 in data17) {
              if (!(key6 === "path" || key6 === "files" || key6 === "workspace")) {
                const err31 = { instancePath: instancePath + "/variants/" + i2, schemaPath: "#/properties/variants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.variants.items, data: data17 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data17.path !== void 0) {
              let data18 = data17.path;
              if (typeof data18 === "string") {
                if (!pattern0.test(data18)) {
                  const err32 = { instancePath: instancePath + "/variants/" + i2 + "/path", schemaPath: "#/properties/variants/items/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.variants.items.properties.path, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/variants/" + i2 + "/path", schemaPath: "#/properties/variants/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.variants.items.properties.path.type, parentSchema: schema11.properties.variants.items.properties.path, data: data18 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data17.files !== void 0) {
              let data19 = data17.files;
              if (Array.isArray(data19)) {
                const len3 = data19.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data20 = data19[i3];
                  if (typeof data20 === "string") {
                    if (!pattern0.test(data20)) {
                      const err34 = { instancePath: instancePath + "/variants/" + i2 + "/files/" + i3, schemaPath: "#/properties/variants/items/properties/files/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.variants.items.properties.files.items, data: data20 };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/variants/" + i2 + "/files/" + i3, schemaPath: "#/properties/variants/items/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.variants.items.properties.files.items.type, parentSchema: schema11.properties.variants.items.properties.files.items, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/variants/" + i2 + "/files", schemaPath: "#/properties/variants/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.variants.items.properties.files.type, parentSchema: schema11.properties.variants.items.properties.files, data: data19 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data17.workspace !== void 0) {
              let data21 = data17.workspace;
              if (typeof data21 === "string") {
                if (!pattern0.test(data21)) {
                  const err37 = { instancePath: instancePath + "/variants/" + i2 + "/workspace", schemaPath: "#/properties/variants/items/properties/workspace/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.variants.items.properties.workspace, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/variants/" + i2 + "/workspace", schemaPath: "#/properties/variants/items/properties/workspace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.variants.items.properties.workspace.type, parentSchema: schema11.properties.variants.items.properties.workspace, data: data21 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/variants/" + i2, schemaPath: "#/properties/variants/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.variants.items.type, parentSchema: schema11.properties.variants.items, data: data17 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.variants.type, parentSchema: schema11.properties.variants, data: data16 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.clusters !== void 0) {
      let data22 = data.clusters;
      if (Array.isArray(data22)) {
        const len4 = data22.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data23 = data22[i4];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.name === void 0) {
              const err41 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.properties.clusters.items.required, parentSchema: schema11.properties.clusters.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data23.paths === void 0) {
              const err42 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: schema11.properties.clusters.items.required, parentSchema: schema11.properties.clusters.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            for (const key7 in data23) {
              if (!(key7 === "name" || key7 === "paths" || key7 === "provider" || key7 === "region" || key7 === "country")) {
                const err43 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.clusters.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data23.region !== void 0) {
              if (data23.provider === void 0) {
                const err44 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/dependencies", keyword: "dependencies", params: {
                  property: "region",
                  missingProperty: "provider",
                  depsCount: 1,
                  deps: "provider"
                }, message: "must have property provider when property region is present", schema: schema11.properties.clusters.items.dependencies, parentSchema: schema11.properties.clusters.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data23.name !== void 0) {
              let data24 = data23.name;
              if (typeof data24 === "string") {
                if (!pattern0.test(data24)) {
                  const err45 = { instancePath: instancePath + "/clusters/" + i4 + "/name", schemaPath: "#/properties/clusters/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.clusters.items.properties.name, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/clusters/" + i4 + "/name", schemaPath: "#/properties/clusters/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.name.type, parentSchema: schema11.properties.clusters.items.properties.name, data: data24 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data23.paths !== void 0) {
              let data25 = data23.paths;
              if (Array.isArray(data25)) {
                if (data25.length < 1) {
                  const err47 = { instancePath: instancePath + "/clusters/" + i4 + "/paths", schemaPath: "#/properties/clusters/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.clusters.items.properties.paths, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                const len5 = data25.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data26 = data25[i5];
                  if (typeof data26 === "string") {
                    if (!pattern0.test(data26)) {
                      const err48 = { instancePath: instancePath + "/clusters/" + i4 + "/paths/" + i5, schemaPath: "#/properties/clusters/items/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.clusters.items.properties.paths.items, data: data26 };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                  } else {
                    const err49 = { instancePath: instancePath + "/clusters/" + i4 + "/paths/" + i5, schemaPath: "#/properties/clusters/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.paths.items.type, parentSchema: schema11.properties.clusters.items.properties.paths.items, data: data26 };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              } else {
                const err50 = { instancePath: instancePath + "/clusters/" + i4 + "/paths", schemaPath: "#/properties/clusters/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.clusters.items.properties.paths.type, parentSchema: schema11.properties.clusters.items.properties.paths, data: data25 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data23.provider !== void 0) {
              let data27 = data23.provider;
              if (typeof data27 === "string") {
                if (!pattern0.test(data27)) {
                  const err51 = { instancePath: instancePath + "/clusters/" + i4 + "/provider", schemaPath: "#/properties/clusters/items/properties/provider/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.clusters.items.properties.provider, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = { instancePath: instancePath + "/clusters/" + i4 + "/provider", schemaPath: "#/properties/clusters/items/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.provider.type, parentSchema: schema11.properties.clusters.items.properties.provider, data: data27 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data23.region !== void 0) {
              let data28 = data23.region;
              if (typeof data28 === "string") {
                if (!pattern0.test(data28)) {
                  const err53 = { instancePath: instancePath + "/clusters/" + i4 + "/region", schemaPath: "#/properties/clusters/items/properties/region/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.clusters.items.properties.region, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/clusters/" + i4 + "/region", schemaPath: "#/properties/clusters/items/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.region.type, parentSchema: schema11.properties.clusters.items.properties.region, data: data28 };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data23.country !== void 0) {
              let data29 = data23.country;
              if (typeof data29 === "string") {
                if (!pattern13.test(data29)) {
                  const err55 = { instancePath: instancePath + "/clusters/" + i4 + "/country", schemaPath: "#/properties/clusters/items/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema11.properties.clusters.items.properties.country, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = { instancePath: instancePath + "/clusters/" + i4 + "/country", schemaPath: "#/properties/clusters/items/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.country.type, parentSchema: schema11.properties.clusters.items.properties.country, data: data29 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.clusters.items.type, parentSchema: schema11.properties.clusters.items, data: data23 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.clusters.type, parentSchema: schema11.properties.clusters, data: data22 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.systems !== void 0) {
      let data30 = data.systems;
      if (Array.isArray(data30)) {
        const len6 = data30.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data31 = data30[i6];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.name === void 0) {
              const err59 = { instancePath: instancePath + "/systems/" + i6, schemaPath: "#/properties/systems/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.properties.systems.items.required, parentSchema: schema11.properties.systems.items, data: data31 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data31.paths === void 0) {
              const err60 = { instancePath: instancePath + "/systems/" + i6, schemaPath: "#/properties/systems/items/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: schema11.properties.systems.items.required, parentSchema: schema11.properties.systems.items, data: data31 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            for (const key8 in data31) {
              if (!func2.call(schema11.properties.systems.items.properties, key8)) {
                const err61 = { instancePath: instancePath + "/systems/" + i6, schemaPath: "#/properties/systems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items, data: data31 };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data31.name !== void 0) {
              let data32 = data31.name;
              if (typeof data32 === "string") {
                if (!pattern0.test(data32)) {
                  const err62 = { instancePath: instancePath + "/systems/" + i6 + "/name", schemaPath: "#/properties/systems/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.name, data: data32 };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              } else {
                const err63 = { instancePath: instancePath + "/systems/" + i6 + "/name", schemaPath: "#/properties/systems/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.name.type, parentSchema: schema11.properties.systems.items.properties.name, data: data32 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data31.paths !== void 0) {
              let data33 = data31.paths;
              if (Array.isArray(data33)) {
                if (data33.length < 1) {
                  const err64 = { instancePath: instancePath + "/systems/" + i6 + "/paths", schemaPath: "#/properties/systems/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.systems.items.properties.paths, data: data33 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                const len7 = data33.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data34 = data33[i7];
                  if (typeof data34 === "string") {
                    if (!pattern0.test(data34)) {
                      const err65 = { instancePath: instancePath + "/systems/" + i6 + "/paths/" + i7, schemaPath: "#/properties/systems/items/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.paths.items, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/systems/" + i6 + "/paths/" + i7, schemaPath: "#/properties/systems/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.paths.items.type, parentSchema: schema11.properties.systems.items.properties.paths.items, data: data34 };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/systems/" + i6 + "/paths", schemaPath: "#/properties/systems/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.systems.items.properties.paths.type, parentSchema: schema11.properties.systems.items.properties.paths, data: data33 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data31.material !== void 0) {
              let data35 = data31.material;
              if (typeof data35 !== "boolean") {
                const err68 = { instancePath: instancePath + "/systems/" + i6 + "/material", schemaPath: "#/properties/systems/items/properties/material/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.systems.items.properties.material.type, parentSchema: schema11.properties.systems.items.properties.material, data: data35 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data31.rubricering !== void 0) {
              let data36 = data31.rubricering;
              if (!(data36 === "ongerubriceerd" || data36 === "departementaal-vertrouwelijk" || data36 === "stg-confidentieel" || data36 === "stg-geheim" || data36 === "stg-zeer-geheim")) {
                const err69 = { instancePath: instancePath + "/systems/" + i6 + "/rubricering", schemaPath: "#/properties/systems/items/properties/rubricering/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.rubricering.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.rubricering.enum, parentSchema: schema11.properties.systems.items.properties.rubricering, data: data36 };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data31.tbb !== void 0) {
              let data37 = data31.tbb;
              if (!(data37 === 1 || data37 === 2 || data37 === 3 || data37 === 4)) {
                const err70 = { instancePath: instancePath + "/systems/" + i6 + "/tbb", schemaPath: "#/properties/systems/items/properties/tbb/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.tbb.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.tbb.enum, parentSchema: schema11.properties.systems.items.properties.tbb, data: data37 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data31.biv !== void 0) {
              let data38 = data31.biv;
              if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                if (Object.keys(data38).length < 1) {
                  const err71 = { instancePath: instancePath + "/systems/" + i6 + "/biv", schemaPath: "#/properties/systems/items/properties/biv/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.biv, data: data38 };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                for (const key9 in data38) {
                  if (!(key9 === "beschikbaarheid" || key9 === "integriteit" || key9 === "vertrouwelijkheid")) {
                    const err72 = { instancePath: instancePath + "/systems/" + i6 + "/biv", schemaPath: "#/properties/systems/items/properties/biv/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.biv, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
                if (data38.beschikbaarheid !== void 0) {
                  let data39 = data38.beschikbaarheid;
                  if (!(data39 === "laag" || data39 === "midden" || data39 === "hoog" || data39 === "zeer-hoog")) {
                    const err73 = { instancePath: instancePath + "/systems/" + i6 + "/biv/beschikbaarheid", schemaPath: "#/properties/systems/items/properties/biv/properties/beschikbaarheid/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.biv.properties.beschikbaarheid.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.biv.properties.beschikbaarheid.enum, parentSchema: schema11.properties.systems.items.properties.biv.properties.beschikbaarheid, data: data39 };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data38.integriteit !== void 0) {
                  let data40 = data38.integriteit;
                  if (!(data40 === "laag" || data40 === "midden" || data40 === "hoog" || data40 === "zeer-hoog")) {
                    const err74 = { instancePath: instancePath + "/systems/" + i6 + "/biv/integriteit", schemaPath: "#/properties/systems/items/properties/biv/properties/integriteit/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.biv.properties.integriteit.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.biv.properties.integriteit.enum, parentSchema: schema11.properties.systems.items.properties.biv.properties.integriteit, data: data40 };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                if (data38.vertrouwelijkheid !== void 0) {
                  let data41 = data38.vertrouwelijkheid;
                  if (!(data41 === "laag" || data41 === "midden" || data41 === "hoog" || data41 === "zeer-hoog")) {
                    const err75 = { instancePath: instancePath + "/systems/" + i6 + "/biv/vertrouwelijkheid", schemaPath: "#/properties/systems/items/properties/biv/properties/vertrouwelijkheid/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.biv.properties.vertrouwelijkheid.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.biv.properties.vertrouwelijkheid.enum, parentSchema: schema11.properties.systems.items.properties.biv.properties.vertrouwelijkheid, data: data41 };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
              } else {
                const err76 = { instancePath: instancePath + "/systems/" + i6 + "/biv", schemaPath: "#/properties/systems/items/properties/biv/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.biv.type, parentSchema: schema11.properties.systems.items.properties.biv, data: data38 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data31.personalData !== void 0) {
              let data42 = data31.personalData;
              if (!(data42 === "none" || data42 === "ordinary" || data42 === "special")) {
                const err77 = { instancePath: instancePath + "/systems/" + i6 + "/personalData", schemaPath: "#/properties/systems/items/properties/personalData/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.personalData.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.personalData.enum, parentSchema: schema11.properties.systems.items.properties.personalData, data: data42 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data31.baseRegistry !== void 0) {
              let data43 = data31.baseRegistry;
              if (!(data43 === "none" || data43 === "copy" || data43 === "source")) {
                const err78 = { instancePath: instancePath + "/systems/" + i6 + "/baseRegistry", schemaPath: "#/properties/systems/items/properties/baseRegistry/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.baseRegistry.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.baseRegistry.enum, parentSchema: schema11.properties.systems.items.properties.baseRegistry, data: data43 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data31.application !== void 0) {
              let data44 = data31.application;
              if (!(data44 === "mail" || data44 === "documents" || data44 === "other")) {
                const err79 = { instancePath: instancePath + "/systems/" + i6 + "/application", schemaPath: "#/properties/systems/items/properties/application/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.application.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.application.enum, parentSchema: schema11.properties.systems.items.properties.application, data: data44 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data31.entity !== void 0) {
              let data45 = data31.entity;
              if (!(data45 === "vital" || data45 === "wwke" || data45 === "cbw-essential")) {
                const err80 = { instancePath: instancePath + "/systems/" + i6 + "/entity", schemaPath: "#/properties/systems/items/properties/entity/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.entity.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.entity.enum, parentSchema: schema11.properties.systems.items.properties.entity, data: data45 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data31.exitPlan !== void 0) {
              let data46 = data31.exitPlan;
              if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                for (const key10 in data46) {
                  if (!(key10 === "date" || key10 === "document" || key10 === "tested" || key10 === "scenarios")) {
                    const err81 = { instancePath: instancePath + "/systems/" + i6 + "/exitPlan", schemaPath: "#/properties/systems/items/properties/exitPlan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.exitPlan, data: data46 };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data46.date !== void 0) {
                  let data47 = data46.date;
                  if (typeof data47 === "string") {
                    if (!pattern16.test(data47)) {
                      const err82 = { instancePath: instancePath + "/systems/" + i6 + "/exitPlan/date", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.date, data: data47 };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors++;
                    }
                  } else {
                    const err83 = { instancePath: instancePath + "/systems/" + i6 + "/exitPlan/date", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.exitPlan.properties.date.type, parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.date, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data46.document !== void 0) {
                  let data48 = data46.document;
                  if (typeof data48 === "string") {
                    if (!pattern0.test(data48)) {
                      const err84 = { instancePath: instancePath + "/systems/" + i6 + "/exitPlan/document", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.document, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  } else {
                    const err85 = { instancePath: instancePath + "/systems/" + i6 + "/exitPlan/document", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.exitPlan.properties.document.type, parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.document, data: data48 };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (data46.tested !== void 0) {
                  let data49 = data46.tested;
                  if (typeof data49 === "string") {
                    if (!pattern16.test(data49)) {
                      const err86 = { instancePath: instancePath + "/systems/" + i6 + "/exitPlan/tested", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/tested/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.tested, data: data49 };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                  } else {
                    const err87 = { instancePath: instancePath + "/systems/" + i6 + "/exitPlan/tested", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/tested/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.exitPlan.properties.tested.type, parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.tested, data: data49 };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                if (data46.scenarios !== void 0) {
                  let data50 = data46.scenarios;
                  if (Array.isArray(data50)) {
                    const len8 = data50.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data51 = data50[i8];
                      if (!(data51 === "planned" || data51 === "disruptive")) {
                        const err88 = { instancePath: instancePath + "/systems/" + i6 + "/exitPlan/scenarios/" + i8, schemaPath: "#/properties/systems/items/properties/exitPlan/properties/scenarios/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.exitPlan.properties.scenarios.items.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.exitPlan.properties.scenarios.items.enum, parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.scenarios.items, data: data51 };
                        if (vErrors === null) {
                          vErrors = [err88];
                        } else {
                          vErrors.push(err88);
                        }
                        errors++;
                      }
                    }
                    let i9 = data50.length;
                    let j0;
                    if (i9 > 1) {
                      outer0:
                        for (; i9--; ) {
                          for (j0 = i9; j0--; ) {
                            if (func0(data50[i9], data50[j0])) {
                              const err89 = { instancePath: instancePath + "/systems/" + i6 + "/exitPlan/scenarios", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/scenarios/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i9 + " are identical)", schema: true, parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.scenarios, data: data50 };
                              if (vErrors === null) {
                                vErrors = [err89];
                              } else {
                                vErrors.push(err89);
                              }
                              errors++;
                              break outer0;
                            }
                          }
                        }
                    }
                  } else {
                    const err90 = { instancePath: instancePath + "/systems/" + i6 + "/exitPlan/scenarios", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/scenarios/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.systems.items.properties.exitPlan.properties.scenarios.type, parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.scenarios, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
              } else {
                const err91 = { instancePath: instancePath + "/systems/" + i6 + "/exitPlan", schemaPath: "#/properties/systems/items/properties/exitPlan/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.exitPlan.type, parentSchema: schema11.properties.systems.items.properties.exitPlan, data: data46 };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data31.riskAnalysis !== void 0) {
              let data52 = data31.riskAnalysis;
              if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                if (Object.keys(data52).length < 1) {
                  const err92 = { instancePath: instancePath + "/systems/" + i6 + "/riskAnalysis", schemaPath: "#/properties/systems/items/properties/riskAnalysis/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.riskAnalysis, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
                for (const key11 in data52) {
                  if (!(key11 === "date" || key11 === "document")) {
                    const err93 = { instancePath: instancePath + "/systems/" + i6 + "/riskAnalysis", schemaPath: "#/properties/systems/items/properties/riskAnalysis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.riskAnalysis, data: data52 };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
                if (data52.date !== void 0) {
                  let data53 = data52.date;
                  if (typeof data53 === "string") {
                    if (!pattern16.test(data53)) {
                      const err94 = { instancePath: instancePath + "/systems/" + i6 + "/riskAnalysis/date", schemaPath: "#/properties/systems/items/properties/riskAnalysis/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.riskAnalysis.properties.date, data: data53 };
                      if (vErrors === null) {
                        vErrors = [err94];
                      } else {
                        vErrors.push(err94);
                      }
                      errors++;
                    }
                  } else {
                    const err95 = { instancePath: instancePath + "/systems/" + i6 + "/riskAnalysis/date", schemaPath: "#/properties/systems/items/properties/riskAnalysis/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.riskAnalysis.properties.date.type, parentSchema: schema11.properties.systems.items.properties.riskAnalysis.properties.date, data: data53 };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
                if (data52.document !== void 0) {
                  let data54 = data52.document;
                  if (typeof data54 === "string") {
                    if (!pattern0.test(data54)) {
                      const err96 = { instancePath: instancePath + "/systems/" + i6 + "/riskAnalysis/document", schemaPath: "#/properties/systems/items/properties/riskAnalysis/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.riskAnalysis.properties.document, data: data54 };
                      if (vErrors === null) {
                        vErrors = [err96];
                      } else {
                        vErrors.push(err96);
                      }
                      errors++;
                    }
                  } else {
                    const err97 = { instancePath: instancePath + "/systems/" + i6 + "/riskAnalysis/document", schemaPath: "#/properties/systems/items/properties/riskAnalysis/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.riskAnalysis.properties.document.type, parentSchema: schema11.properties.systems.items.properties.riskAnalysis.properties.document, data: data54 };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
              } else {
                const err98 = { instancePath: instancePath + "/systems/" + i6 + "/riskAnalysis", schemaPath: "#/properties/systems/items/properties/riskAnalysis/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.riskAnalysis.type, parentSchema: schema11.properties.systems.items.properties.riskAnalysis, data: data52 };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data31.dpia !== void 0) {
              let data55 = data31.dpia;
              if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                if (Object.keys(data55).length < 1) {
                  const err99 = { instancePath: instancePath + "/systems/" + i6 + "/dpia", schemaPath: "#/properties/systems/items/properties/dpia/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.dpia, data: data55 };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
                for (const key12 in data55) {
                  if (!(key12 === "date" || key12 === "document")) {
                    const err100 = { instancePath: instancePath + "/systems/" + i6 + "/dpia", schemaPath: "#/properties/systems/items/properties/dpia/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.dpia, data: data55 };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                }
                if (data55.date !== void 0) {
                  let data56 = data55.date;
                  if (typeof data56 === "string") {
                    if (!pattern16.test(data56)) {
                      const err101 = { instancePath: instancePath + "/systems/" + i6 + "/dpia/date", schemaPath: "#/properties/systems/items/properties/dpia/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.dpia.properties.date, data: data56 };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                  } else {
                    const err102 = { instancePath: instancePath + "/systems/" + i6 + "/dpia/date", schemaPath: "#/properties/systems/items/properties/dpia/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.dpia.properties.date.type, parentSchema: schema11.properties.systems.items.properties.dpia.properties.date, data: data56 };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                }
                if (data55.document !== void 0) {
                  let data57 = data55.document;
                  if (typeof data57 === "string") {
                    if (!pattern0.test(data57)) {
                      const err103 = { instancePath: instancePath + "/systems/" + i6 + "/dpia/document", schemaPath: "#/properties/systems/items/properties/dpia/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.dpia.properties.document, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                  } else {
                    const err104 = { instancePath: instancePath + "/systems/" + i6 + "/dpia/document", schemaPath: "#/properties/systems/items/properties/dpia/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.dpia.properties.document.type, parentSchema: schema11.properties.systems.items.properties.dpia.properties.document, data: data57 };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
              } else {
                const err105 = { instancePath: instancePath + "/systems/" + i6 + "/dpia", schemaPath: "#/properties/systems/items/properties/dpia/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.dpia.type, parentSchema: schema11.properties.systems.items.properties.dpia, data: data55 };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data31.dtia !== void 0) {
              let data58 = data31.dtia;
              if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                if (Object.keys(data58).length < 1) {
                  const err106 = { instancePath: instancePath + "/systems/" + i6 + "/dtia", schemaPath: "#/properties/systems/items/properties/dtia/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.dtia, data: data58 };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                for (const key13 in data58) {
                  if (!(key13 === "date" || key13 === "document")) {
                    const err107 = { instancePath: instancePath + "/systems/" + i6 + "/dtia", schemaPath: "#/properties/systems/items/properties/dtia/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.dtia, data: data58 };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                }
                if (data58.date !== void 0) {
                  let data59 = data58.date;
                  if (typeof data59 === "string") {
                    if (!pattern16.test(data59)) {
                      const err108 = { instancePath: instancePath + "/systems/" + i6 + "/dtia/date", schemaPath: "#/properties/systems/items/properties/dtia/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.dtia.properties.date, data: data59 };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                  } else {
                    const err109 = { instancePath: instancePath + "/systems/" + i6 + "/dtia/date", schemaPath: "#/properties/systems/items/properties/dtia/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.dtia.properties.date.type, parentSchema: schema11.properties.systems.items.properties.dtia.properties.date, data: data59 };
                    if (vErrors === null) {
                      vErrors = [err109];
                    } else {
                      vErrors.push(err109);
                    }
                    errors++;
                  }
                }
                if (data58.document !== void 0) {
                  let data60 = data58.document;
                  if (typeof data60 === "string") {
                    if (!pattern0.test(data60)) {
                      const err110 = { instancePath: instancePath + "/systems/" + i6 + "/dtia/document", schemaPath: "#/properties/systems/items/properties/dtia/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.dtia.properties.document, data: data60 };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                  } else {
                    const err111 = { instancePath: instancePath + "/systems/" + i6 + "/dtia/document", schemaPath: "#/properties/systems/items/properties/dtia/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.dtia.properties.document.type, parentSchema: schema11.properties.systems.items.properties.dtia.properties.document, data: data60 };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                }
              } else {
                const err112 = { instancePath: instancePath + "/systems/" + i6 + "/dtia", schemaPath: "#/properties/systems/items/properties/dtia/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.dtia.type, parentSchema: schema11.properties.systems.items.properties.dtia, data: data58 };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data31.reportedToCisoRijk !== void 0) {
              let data61 = data31.reportedToCisoRijk;
              if (typeof data61 === "string") {
                if (!pattern16.test(data61)) {
                  const err113 = { instancePath: instancePath + "/systems/" + i6 + "/reportedToCisoRijk", schemaPath: "#/properties/systems/items/properties/reportedToCisoRijk/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.reportedToCisoRijk, data: data61 };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
              } else {
                const err114 = { instancePath: instancePath + "/systems/" + i6 + "/reportedToCisoRijk", schemaPath: "#/properties/systems/items/properties/reportedToCisoRijk/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.reportedToCisoRijk.type, parentSchema: schema11.properties.systems.items.properties.reportedToCisoRijk, data: data61 };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data31.mailConditions !== void 0) {
              let data62 = data31.mailConditions;
              if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                for (const key14 in data62) {
                  if (!(key14 === "continuityAtRisk" || key14 === "plansTested" || key14 === "ministerDecided")) {
                    const err115 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions", schemaPath: "#/properties/systems/items/properties/mailConditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.mailConditions, data: data62 };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                }
                if (data62.continuityAtRisk !== void 0) {
                  let data63 = data62.continuityAtRisk;
                  if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                    if (Object.keys(data63).length < 1) {
                      const err116 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/continuityAtRisk", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk, data: data63 };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                    if (data63.document === void 0) {
                      const err117 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/continuityAtRisk", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.required, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk, data: data63 };
                      if (vErrors === null) {
                        vErrors = [err117];
                      } else {
                        vErrors.push(err117);
                      }
                      errors++;
                    }
                    for (const key15 in data63) {
                      if (!(key15 === "date" || key15 === "document")) {
                        const err118 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/continuityAtRisk", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk, data: data63 };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors++;
                      }
                    }
                    if (data63.date !== void 0) {
                      let data64 = data63.date;
                      if (typeof data64 === "string") {
                        if (!pattern16.test(data64)) {
                          const err119 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/continuityAtRisk/date", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.properties.date, data: data64 };
                          if (vErrors === null) {
                            vErrors = [err119];
                          } else {
                            vErrors.push(err119);
                          }
                          errors++;
                        }
                      } else {
                        const err120 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/continuityAtRisk/date", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.properties.date.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.properties.date, data: data64 };
                        if (vErrors === null) {
                          vErrors = [err120];
                        } else {
                          vErrors.push(err120);
                        }
                        errors++;
                      }
                    }
                    if (data63.document !== void 0) {
                      let data65 = data63.document;
                      if (typeof data65 === "string") {
                        if (!pattern0.test(data65)) {
                          const err121 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/continuityAtRisk/document", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.properties.document, data: data65 };
                          if (vErrors === null) {
                            vErrors = [err121];
                          } else {
                            vErrors.push(err121);
                          }
                          errors++;
                        }
                      } else {
                        const err122 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/continuityAtRisk/document", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.properties.document.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.properties.document, data: data65 };
                        if (vErrors === null) {
                          vErrors = [err122];
                        } else {
                          vErrors.push(err122);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err123 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/continuityAtRisk", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk, data: data63 };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                }
                if (data62.plansTested !== void 0) {
                  let data66 = data62.plansTested;
                  if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                    if (Object.keys(data66).length < 1) {
                      const err124 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/plansTested", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested, data: data66 };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                    if (data66.document === void 0) {
                      const err125 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/plansTested", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.required, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested, data: data66 };
                      if (vErrors === null) {
                        vErrors = [err125];
                      } else {
                        vErrors.push(err125);
                      }
                      errors++;
                    }
                    for (const key16 in data66) {
                      if (!(key16 === "date" || key16 === "document")) {
                        const err126 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/plansTested", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested, data: data66 };
                        if (vErrors === null) {
                          vErrors = [err126];
                        } else {
                          vErrors.push(err126);
                        }
                        errors++;
                      }
                    }
                    if (data66.date !== void 0) {
                      let data67 = data66.date;
                      if (typeof data67 === "string") {
                        if (!pattern16.test(data67)) {
                          const err127 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/plansTested/date", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.properties.date, data: data67 };
                          if (vErrors === null) {
                            vErrors = [err127];
                          } else {
                            vErrors.push(err127);
                          }
                          errors++;
                        }
                      } else {
                        const err128 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/plansTested/date", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.properties.date.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.properties.date, data: data67 };
                        if (vErrors === null) {
                          vErrors = [err128];
                        } else {
                          vErrors.push(err128);
                        }
                        errors++;
                      }
                    }
                    if (data66.document !== void 0) {
                      let data68 = data66.document;
                      if (typeof data68 === "string") {
                        if (!pattern0.test(data68)) {
                          const err129 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/plansTested/document", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.properties.document, data: data68 };
                          if (vErrors === null) {
                            vErrors = [err129];
                          } else {
                            vErrors.push(err129);
                          }
                          errors++;
                        }
                      } else {
                        const err130 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/plansTested/document", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.properties.document.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.properties.document, data: data68 };
                        if (vErrors === null) {
                          vErrors = [err130];
                        } else {
                          vErrors.push(err130);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err131 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/plansTested", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested, data: data66 };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                }
                if (data62.ministerDecided !== void 0) {
                  let data69 = data62.ministerDecided;
                  if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                    if (Object.keys(data69).length < 1) {
                      const err132 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/ministerDecided", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided, data: data69 };
                      if (vErrors === null) {
                        vErrors = [err132];
                      } else {
                        vErrors.push(err132);
                      }
                      errors++;
                    }
                    if (data69.document === void 0) {
                      const err133 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/ministerDecided", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.required, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided, data: data69 };
                      if (vErrors === null) {
                        vErrors = [err133];
                      } else {
                        vErrors.push(err133);
                      }
                      errors++;
                    }
                    for (const key17 in data69) {
                      if (!(key17 === "date" || key17 === "document")) {
                        const err134 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/ministerDecided", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided, data: data69 };
                        if (vErrors === null) {
                          vErrors = [err134];
                        } else {
                          vErrors.push(err134);
                        }
                        errors++;
                      }
                    }
                    if (data69.date !== void 0) {
                      let data70 = data69.date;
                      if (typeof data70 === "string") {
                        if (!pattern16.test(data70)) {
                          const err135 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/ministerDecided/date", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.properties.date, data: data70 };
                          if (vErrors === null) {
                            vErrors = [err135];
                          } else {
                            vErrors.push(err135);
                          }
                          errors++;
                        }
                      } else {
                        const err136 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/ministerDecided/date", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.properties.date.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.properties.date, data: data70 };
                        if (vErrors === null) {
                          vErrors = [err136];
                        } else {
                          vErrors.push(err136);
                        }
                        errors++;
                      }
                    }
                    if (data69.document !== void 0) {
                      let data71 = data69.document;
                      if (typeof data71 === "string") {
                        if (!pattern0.test(data71)) {
                          const err137 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/ministerDecided/document", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.properties.document, data: data71 };
                          if (vErrors === null) {
                            vErrors = [err137];
                          } else {
                            vErrors.push(err137);
                          }
                          errors++;
                        }
                      } else {
                        const err138 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/ministerDecided/document", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.properties.document.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.properties.document, data: data71 };
                        if (vErrors === null) {
                          vErrors = [err138];
                        } else {
                          vErrors.push(err138);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err139 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions/ministerDecided", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided, data: data69 };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
              } else {
                const err140 = { instancePath: instancePath + "/systems/" + i6 + "/mailConditions", schemaPath: "#/properties/systems/items/properties/mailConditions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.mailConditions.type, parentSchema: schema11.properties.systems.items.properties.mailConditions, data: data62 };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data31.existingSince !== void 0) {
              let data72 = data31.existingSince;
              if (typeof data72 === "string") {
                if (!pattern16.test(data72)) {
                  const err141 = { instancePath: instancePath + "/systems/" + i6 + "/existingSince", schemaPath: "#/properties/systems/items/properties/existingSince/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.existingSince, data: data72 };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
              } else {
                const err142 = { instancePath: instancePath + "/systems/" + i6 + "/existingSince", schemaPath: "#/properties/systems/items/properties/existingSince/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.existingSince.type, parentSchema: schema11.properties.systems.items.properties.existingSince, data: data72 };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
            }
            if (data31.contractUntil !== void 0) {
              let data73 = data31.contractUntil;
              if (typeof data73 === "string") {
                if (!pattern16.test(data73)) {
                  const err143 = { instancePath: instancePath + "/systems/" + i6 + "/contractUntil", schemaPath: "#/properties/systems/items/properties/contractUntil/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.contractUntil, data: data73 };
                  if (vErrors === null) {
                    vErrors = [err143];
                  } else {
                    vErrors.push(err143);
                  }
                  errors++;
                }
              } else {
                const err144 = { instancePath: instancePath + "/systems/" + i6 + "/contractUntil", schemaPath: "#/properties/systems/items/properties/contractUntil/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.contractUntil.type, parentSchema: schema11.properties.systems.items.properties.contractUntil, data: data73 };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
            if (data31.burst !== void 0) {
              let data74 = data31.burst;
              if (typeof data74 !== "boolean") {
                const err145 = { instancePath: instancePath + "/systems/" + i6 + "/burst", schemaPath: "#/properties/systems/items/properties/burst/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.systems.items.properties.burst.type, parentSchema: schema11.properties.systems.items.properties.burst, data: data74 };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            }
            if (data31.dependsOn !== void 0) {
              let data75 = data31.dependsOn;
              if (Array.isArray(data75)) {
                const len9 = data75.length;
                for (let i10 = 0; i10 < len9; i10++) {
                  let data76 = data75[i10];
                  if (typeof data76 === "string") {
                    if (!pattern0.test(data76)) {
                      const err146 = { instancePath: instancePath + "/systems/" + i6 + "/dependsOn/" + i10, schemaPath: "#/properties/systems/items/properties/dependsOn/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.dependsOn.items, data: data76 };
                      if (vErrors === null) {
                        vErrors = [err146];
                      } else {
                        vErrors.push(err146);
                      }
                      errors++;
                    }
                  } else {
                    const err147 = { instancePath: instancePath + "/systems/" + i6 + "/dependsOn/" + i10, schemaPath: "#/properties/systems/items/properties/dependsOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.dependsOn.items.type, parentSchema: schema11.properties.systems.items.properties.dependsOn.items, data: data76 };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                }
              } else {
                const err148 = { instancePath: instancePath + "/systems/" + i6 + "/dependsOn", schemaPath: "#/properties/systems/items/properties/dependsOn/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.systems.items.properties.dependsOn.type, parentSchema: schema11.properties.systems.items.properties.dependsOn, data: data75 };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
            }
          } else {
            const err149 = { instancePath: instancePath + "/systems/" + i6, schemaPath: "#/properties/systems/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.type, parentSchema: schema11.properties.systems.items, data: data31 };
            if (vErrors === null) {
              vErrors = [err149];
            } else {
              vErrors.push(err149);
            }
            errors++;
          }
        }
      } else {
        const err150 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.systems.type, parentSchema: schema11.properties.systems, data: data30 };
        if (vErrors === null) {
          vErrors = [err150];
        } else {
          vErrors.push(err150);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data77 = data.tags;
      if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
        for (const key18 in data77) {
          if (!(key18 === "system" || key18 === "material" || key18 === "rubricering" || key18 === "tbb" || key18 === "personal-data" || key18 === "base-registry" || key18 === "application" || key18 === "burst")) {
            const err151 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.tags, data: data77 };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
        if (data77.system !== void 0) {
          let data78 = data77.system;
          if (typeof data78 !== "string" && !Array.isArray(data78)) {
            const err152 = { instancePath: instancePath + "/tags/system", schemaPath: "#/properties/tags/properties/system/type", keyword: "type", params: { type: schema11.properties.tags.properties.system.type }, message: "must be string,array", schema: schema11.properties.tags.properties.system.type, parentSchema: schema11.properties.tags.properties.system, data: data78 };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
          const _errs165 = errors;
          let valid41 = true;
          const _errs166 = errors;
          if (!Array.isArray(data78)) {
            const err153 = {};
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
          var _valid0 = _errs166 === errors;
          errors = _errs165;
          if (vErrors !== null) {
            if (_errs165) {
              vErrors.length = _errs165;
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid0) {
            const _errs168 = errors;
            if (Array.isArray(data78)) {
              if (data78.length < 1) {
                const err154 = { instancePath: instancePath + "/tags/system", schemaPath: "#/properties/tags/properties/system/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties.system.then, data: data78 };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
              const len10 = data78.length;
              for (let i11 = 0; i11 < len10; i11++) {
                let data79 = data78[i11];
                if (typeof data79 === "string") {
                  if (!pattern0.test(data79)) {
                    const err155 = { instancePath: instancePath + "/tags/system/" + i11, schemaPath: "#/properties/tags/properties/system/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.system.then.items, data: data79 };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                } else {
                  const err156 = { instancePath: instancePath + "/tags/system/" + i11, schemaPath: "#/properties/tags/properties/system/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.system.then.items.type, parentSchema: schema11.properties.tags.properties.system.then.items, data: data79 };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
              }
            } else {
              const err157 = { instancePath: instancePath + "/tags/system", schemaPath: "#/properties/tags/properties/system/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties.system.then.type, parentSchema: schema11.properties.tags.properties.system.then, data: data78 };
              if (vErrors === null) {
                vErrors = [err157];
              } else {
                vErrors.push(err157);
              }
              errors++;
            }
            var _valid0 = _errs168 === errors;
            valid41 = _valid0;
            ifClause0 = "then";
          } else {
            const _errs172 = errors;
            if (typeof data78 === "string") {
              if (!pattern0.test(data78)) {
                const err158 = { instancePath: instancePath + "/tags/system", schemaPath: "#/properties/tags/properties/system/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.system.else, data: data78 };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            } else {
              const err159 = { instancePath: instancePath + "/tags/system", schemaPath: "#/properties/tags/properties/system/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.system.else.type, parentSchema: schema11.properties.tags.properties.system.else, data: data78 };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
            var _valid0 = _errs172 === errors;
            valid41 = _valid0;
            ifClause0 = "else";
          }
          if (!valid41) {
            const err160 = { instancePath: instancePath + "/tags/system", schemaPath: "#/properties/tags/properties/system/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema11.properties.tags.properties.system.if, parentSchema: schema11.properties.tags.properties.system, data: data78 };
            if (vErrors === null) {
              vErrors = [err160];
            } else {
              vErrors.push(err160);
            }
            errors++;
          }
        }
        if (data77.material !== void 0) {
          let data80 = data77.material;
          if (typeof data80 !== "string" && !Array.isArray(data80)) {
            const err161 = { instancePath: instancePath + "/tags/material", schemaPath: "#/properties/tags/properties/material/type", keyword: "type", params: { type: schema11.properties.tags.properties.material.type }, message: "must be string,array", schema: schema11.properties.tags.properties.material.type, parentSchema: schema11.properties.tags.properties.material, data: data80 };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
          const _errs176 = errors;
          let valid44 = true;
          const _errs177 = errors;
          if (!Array.isArray(data80)) {
            const err162 = {};
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
          var _valid1 = _errs177 === errors;
          errors = _errs176;
          if (vErrors !== null) {
            if (_errs176) {
              vErrors.length = _errs176;
            } else {
              vErrors = null;
            }
          }
          let ifClause1;
          if (_valid1) {
            const _errs179 = errors;
            if (Array.isArray(data80)) {
              if (data80.length < 1) {
                const err163 = { instancePath: instancePath + "/tags/material", schemaPath: "#/properties/tags/properties/material/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties.material.then, data: data80 };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
              const len11 = data80.length;
              for (let i12 = 0; i12 < len11; i12++) {
                let data81 = data80[i12];
                if (typeof data81 === "string") {
                  if (!pattern0.test(data81)) {
                    const err164 = { instancePath: instancePath + "/tags/material/" + i12, schemaPath: "#/properties/tags/properties/material/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.material.then.items, data: data81 };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                } else {
                  const err165 = { instancePath: instancePath + "/tags/material/" + i12, schemaPath: "#/properties/tags/properties/material/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.material.then.items.type, parentSchema: schema11.properties.tags.properties.material.then.items, data: data81 };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
              }
            } else {
              const err166 = { instancePath: instancePath + "/tags/material", schemaPath: "#/properties/tags/properties/material/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties.material.then.type, parentSchema: schema11.properties.tags.properties.material.then, data: data80 };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
            }
            var _valid1 = _errs179 === errors;
            valid44 = _valid1;
            ifClause1 = "then";
          } else {
            const _errs183 = errors;
            if (typeof data80 === "string") {
              if (!pattern0.test(data80)) {
                const err167 = { instancePath: instancePath + "/tags/material", schemaPath: "#/properties/tags/properties/material/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.material.else, data: data80 };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
            } else {
              const err168 = { instancePath: instancePath + "/tags/material", schemaPath: "#/properties/tags/properties/material/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.material.else.type, parentSchema: schema11.properties.tags.properties.material.else, data: data80 };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
            var _valid1 = _errs183 === errors;
            valid44 = _valid1;
            ifClause1 = "else";
          }
          if (!valid44) {
            const err169 = { instancePath: instancePath + "/tags/material", schemaPath: "#/properties/tags/properties/material/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema11.properties.tags.properties.material.if, parentSchema: schema11.properties.tags.properties.material, data: data80 };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
        }
        if (data77.rubricering !== void 0) {
          let data82 = data77.rubricering;
          if (typeof data82 !== "string" && !Array.isArray(data82)) {
            const err170 = { instancePath: instancePath + "/tags/rubricering", schemaPath: "#/properties/tags/properties/rubricering/type", keyword: "type", params: { type: schema11.properties.tags.properties.rubricering.type }, message: "must be string,array", schema: schema11.properties.tags.properties.rubricering.type, parentSchema: schema11.properties.tags.properties.rubricering, data: data82 };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
          const _errs187 = errors;
          let valid47 = true;
          const _errs188 = errors;
          if (!Array.isArray(data82)) {
            const err171 = {};
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
          var _valid2 = _errs188 === errors;
          errors = _errs187;
          if (vErrors !== null) {
            if (_errs187) {
              vErrors.length = _errs187;
            } else {
              vErrors = null;
            }
          }
          let ifClause2;
          if (_valid2) {
            const _errs190 = errors;
            if (Array.isArray(data82)) {
              if (data82.length < 1) {
                const err172 = { instancePath: instancePath + "/tags/rubricering", schemaPath: "#/properties/tags/properties/rubricering/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties.rubricering.then, data: data82 };
                if (vErrors === null) {
                  vErrors = [err172];
                } else {
                  vErrors.push(err172);
                }
                errors++;
              }
              const len12 = data82.length;
              for (let i13 = 0; i13 < len12; i13++) {
                let data83 = data82[i13];
                if (typeof data83 === "string") {
                  if (!pattern0.test(data83)) {
                    const err173 = { instancePath: instancePath + "/tags/rubricering/" + i13, schemaPath: "#/properties/tags/properties/rubricering/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.rubricering.then.items, data: data83 };
                    if (vErrors === null) {
                      vErrors = [err173];
                    } else {
                      vErrors.push(err173);
                    }
                    errors++;
                  }
                } else {
                  const err174 = { instancePath: instancePath + "/tags/rubricering/" + i13, schemaPath: "#/properties/tags/properties/rubricering/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.rubricering.then.items.type, parentSchema: schema11.properties.tags.properties.rubricering.then.items, data: data83 };
                  if (vErrors === null) {
                    vErrors = [err174];
                  } else {
                    vErrors.push(err174);
                  }
                  errors++;
                }
              }
            } else {
              const err175 = { instancePath: instancePath + "/tags/rubricering", schemaPath: "#/properties/tags/properties/rubricering/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties.rubricering.then.type, parentSchema: schema11.properties.tags.properties.rubricering.then, data: data82 };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
            var _valid2 = _errs190 === errors;
            valid47 = _valid2;
            ifClause2 = "then";
          } else {
            const _errs194 = errors;
            if (typeof data82 === "string") {
              if (!pattern0.test(data82)) {
                const err176 = { instancePath: instancePath + "/tags/rubricering", schemaPath: "#/properties/tags/properties/rubricering/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.rubricering.else, data: data82 };
                if (vErrors === null) {
                  vErrors = [err176];
                } else {
                  vErrors.push(err176);
                }
                errors++;
              }
            } else {
              const err177 = { instancePath: instancePath + "/tags/rubricering", schemaPath: "#/properties/tags/properties/rubricering/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.rubricering.else.type, parentSchema: schema11.properties.tags.properties.rubricering.else, data: data82 };
              if (vErrors === null) {
                vErrors = [err177];
              } else {
                vErrors.push(err177);
              }
              errors++;
            }
            var _valid2 = _errs194 === errors;
            valid47 = _valid2;
            ifClause2 = "else";
          }
          if (!valid47) {
            const err178 = { instancePath: instancePath + "/tags/rubricering", schemaPath: "#/properties/tags/properties/rubricering/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema11.properties.tags.properties.rubricering.if, parentSchema: schema11.properties.tags.properties.rubricering, data: data82 };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
        }
        if (data77.tbb !== void 0) {
          let data84 = data77.tbb;
          if (typeof data84 !== "string" && !Array.isArray(data84)) {
            const err179 = { instancePath: instancePath + "/tags/tbb", schemaPath: "#/properties/tags/properties/tbb/type", keyword: "type", params: { type: schema11.properties.tags.properties.tbb.type }, message: "must be string,array", schema: schema11.properties.tags.properties.tbb.type, parentSchema: schema11.properties.tags.properties.tbb, data: data84 };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
          const _errs198 = errors;
          let valid50 = true;
          const _errs199 = errors;
          if (!Array.isArray(data84)) {
            const err180 = {};
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
          var _valid3 = _errs199 === errors;
          errors = _errs198;
          if (vErrors !== null) {
            if (_errs198) {
              vErrors.length = _errs198;
            } else {
              vErrors = null;
            }
          }
          let ifClause3;
          if (_valid3) {
            const _errs201 = errors;
            if (Array.isArray(data84)) {
              if (data84.length < 1) {
                const err181 = { instancePath: instancePath + "/tags/tbb", schemaPath: "#/properties/tags/properties/tbb/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties.tbb.then, data: data84 };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
              const len13 = data84.length;
              for (let i14 = 0; i14 < len13; i14++) {
                let data85 = data84[i14];
                if (typeof data85 === "string") {
                  if (!pattern0.test(data85)) {
                    const err182 = { instancePath: instancePath + "/tags/tbb/" + i14, schemaPath: "#/properties/tags/properties/tbb/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.tbb.then.items, data: data85 };
                    if (vErrors === null) {
                      vErrors = [err182];
                    } else {
                      vErrors.push(err182);
                    }
                    errors++;
                  }
                } else {
                  const err183 = { instancePath: instancePath + "/tags/tbb/" + i14, schemaPath: "#/properties/tags/properties/tbb/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.tbb.then.items.type, parentSchema: schema11.properties.tags.properties.tbb.then.items, data: data85 };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
              }
            } else {
              const err184 = { instancePath: instancePath + "/tags/tbb", schemaPath: "#/properties/tags/properties/tbb/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties.tbb.then.type, parentSchema: schema11.properties.tags.properties.tbb.then, data: data84 };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
            var _valid3 = _errs201 === errors;
            valid50 = _valid3;
            ifClause3 = "then";
          } else {
            const _errs205 = errors;
            if (typeof data84 === "string") {
              if (!pattern0.test(data84)) {
                const err185 = { instancePath: instancePath + "/tags/tbb", schemaPath: "#/properties/tags/properties/tbb/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.tbb.else, data: data84 };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
            } else {
              const err186 = { instancePath: instancePath + "/tags/tbb", schemaPath: "#/properties/tags/properties/tbb/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.tbb.else.type, parentSchema: schema11.properties.tags.properties.tbb.else, data: data84 };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
            var _valid3 = _errs205 === errors;
            valid50 = _valid3;
            ifClause3 = "else";
          }
          if (!valid50) {
            const err187 = { instancePath: instancePath + "/tags/tbb", schemaPath: "#/properties/tags/properties/tbb/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema', schema: schema11.properties.tags.properties.tbb.if, parentSchema: schema11.properties.tags.properties.tbb, data: data84 };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
        }
        if (data77["personal-data"] !== void 0) {
          let data86 = data77["personal-data"];
          if (typeof data86 !== "string" && !Array.isArray(data86)) {
            const err188 = { instancePath: instancePath + "/tags/personal-data", schemaPath: "#/properties/tags/properties/personal-data/type", keyword: "type", params: { type: schema11.properties.tags.properties["personal-data"].type }, message: "must be string,array", schema: schema11.properties.tags.properties["personal-data"].type, parentSchema: schema11.properties.tags.properties["personal-data"], data: data86 };
            if (vErrors === null) {
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          }
          const _errs209 = errors;
          let valid53 = true;
          const _errs210 = errors;
          if (!Array.isArray(data86)) {
            const err189 = {};
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
          var _valid4 = _errs210 === errors;
          errors = _errs209;
          if (vErrors !== null) {
            if (_errs209) {
              vErrors.length = _errs209;
            } else {
              vErrors = null;
            }
          }
          let ifClause4;
          if (_valid4) {
            const _errs212 = errors;
            if (Array.isArray(data86)) {
              if (data86.length < 1) {
                const err190 = { instancePath: instancePath + "/tags/personal-data", schemaPath: "#/properties/tags/properties/personal-data/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties["personal-data"].then, data: data86 };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
              const len14 = data86.length;
              for (let i15 = 0; i15 < len14; i15++) {
                let data87 = data86[i15];
                if (typeof data87 === "string") {
                  if (!pattern0.test(data87)) {
                    const err191 = { instancePath: instancePath + "/tags/personal-data/" + i15, schemaPath: "#/properties/tags/properties/personal-data/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties["personal-data"].then.items, data: data87 };
                    if (vErrors === null) {
                      vErrors = [err191];
                    } else {
                      vErrors.push(err191);
                    }
                    errors++;
                  }
                } else {
                  const err192 = { instancePath: instancePath + "/tags/personal-data/" + i15, schemaPath: "#/properties/tags/properties/personal-data/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties["personal-data"].then.items.type, parentSchema: schema11.properties.tags.properties["personal-data"].then.items, data: data87 };
                  if (vErrors === null) {
                    vErrors = [err192];
                  } else {
                    vErrors.push(err192);
                  }
                  errors++;
                }
              }
            } else {
              const err193 = { instancePath: instancePath + "/tags/personal-data", schemaPath: "#/properties/tags/properties/personal-data/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties["personal-data"].then.type, parentSchema: schema11.properties.tags.properties["personal-data"].then, data: data86 };
              if (vErrors === null) {
                vErrors = [err193];
              } else {
                vErrors.push(err193);
              }
              errors++;
            }
            var _valid4 = _errs212 === errors;
            valid53 = _valid4;
            ifClause4 = "then";
          } else {
            const _errs216 = errors;
            if (typeof data86 === "string") {
              if (!pattern0.test(data86)) {
                const err194 = { instancePath: instancePath + "/tags/personal-data", schemaPath: "#/properties/tags/properties/personal-data/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties["personal-data"].else, data: data86 };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            } else {
              const err195 = { instancePath: instancePath + "/tags/personal-data", schemaPath: "#/properties/tags/properties/personal-data/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties["personal-data"].else.type, parentSchema: schema11.properties.tags.properties["personal-data"].else, data: data86 };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
            var _valid4 = _errs216 === errors;
            valid53 = _valid4;
            ifClause4 = "else";
          }
          if (!valid53) {
            const err196 = { instancePath: instancePath + "/tags/personal-data", schemaPath: "#/properties/tags/properties/personal-data/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema', schema: schema11.properties.tags.properties["personal-data"].if, parentSchema: schema11.properties.tags.properties["personal-data"], data: data86 };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
        }
        if (data77["base-registry"] !== void 0) {
          let data88 = data77["base-registry"];
          if (typeof data88 !== "string" && !Array.isArray(data88)) {
            const err197 = { instancePath: instancePath + "/tags/base-registry", schemaPath: "#/properties/tags/properties/base-registry/type", keyword: "type", params: { type: schema11.properties.tags.properties["base-registry"].type }, message: "must be string,array", schema: schema11.properties.tags.properties["base-registry"].type, parentSchema: schema11.properties.tags.properties["base-registry"], data: data88 };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
          const _errs220 = errors;
          let valid56 = true;
          const _errs221 = errors;
          if (!Array.isArray(data88)) {
            const err198 = {};
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
          var _valid5 = _errs221 === errors;
          errors = _errs220;
          if (vErrors !== null) {
            if (_errs220) {
              vErrors.length = _errs220;
            } else {
              vErrors = null;
            }
          }
          let ifClause5;
          if (_valid5) {
            const _errs223 = errors;
            if (Array.isArray(data88)) {
              if (data88.length < 1) {
                const err199 = { instancePath: instancePath + "/tags/base-registry", schemaPath: "#/properties/tags/properties/base-registry/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties["base-registry"].then, data: data88 };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
              const len15 = data88.length;
              for (let i16 = 0; i16 < len15; i16++) {
                let data89 = data88[i16];
                if (typeof data89 === "string") {
                  if (!pattern0.test(data89)) {
                    const err200 = { instancePath: instancePath + "/tags/base-registry/" + i16, schemaPath: "#/properties/tags/properties/base-registry/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties["base-registry"].then.items, data: data89 };
                    if (vErrors === null) {
                      vErrors = [err200];
                    } else {
                      vErrors.push(err200);
                    }
                    errors++;
                  }
                } else {
                  const err201 = { instancePath: instancePath + "/tags/base-registry/" + i16, schemaPath: "#/properties/tags/properties/base-registry/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties["base-registry"].then.items.type, parentSchema: schema11.properties.tags.properties["base-registry"].then.items, data: data89 };
                  if (vErrors === null) {
                    vErrors = [err201];
                  } else {
                    vErrors.push(err201);
                  }
                  errors++;
                }
              }
            } else {
              const err202 = { instancePath: instancePath + "/tags/base-registry", schemaPath: "#/properties/tags/properties/base-registry/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties["base-registry"].then.type, parentSchema: schema11.properties.tags.properties["base-registry"].then, data: data88 };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
            var _valid5 = _errs223 === errors;
            valid56 = _valid5;
            ifClause5 = "then";
          } else {
            const _errs227 = errors;
            if (typeof data88 === "string") {
              if (!pattern0.test(data88)) {
                const err203 = { instancePath: instancePath + "/tags/base-registry", schemaPath: "#/properties/tags/properties/base-registry/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties["base-registry"].else, data: data88 };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            } else {
              const err204 = { instancePath: instancePath + "/tags/base-registry", schemaPath: "#/properties/tags/properties/base-registry/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties["base-registry"].else.type, parentSchema: schema11.properties.tags.properties["base-registry"].else, data: data88 };
              if (vErrors === null) {
                vErrors = [err204];
              } else {
                vErrors.push(err204);
              }
              errors++;
            }
            var _valid5 = _errs227 === errors;
            valid56 = _valid5;
            ifClause5 = "else";
          }
          if (!valid56) {
            const err205 = { instancePath: instancePath + "/tags/base-registry", schemaPath: "#/properties/tags/properties/base-registry/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema', schema: schema11.properties.tags.properties["base-registry"].if, parentSchema: schema11.properties.tags.properties["base-registry"], data: data88 };
            if (vErrors === null) {
              vErrors = [err205];
            } else {
              vErrors.push(err205);
            }
            errors++;
          }
        }
        if (data77.application !== void 0) {
          let data90 = data77.application;
          if (typeof data90 !== "string" && !Array.isArray(data90)) {
            const err206 = { instancePath: instancePath + "/tags/application", schemaPath: "#/properties/tags/properties/application/type", keyword: "type", params: { type: schema11.properties.tags.properties.application.type }, message: "must be string,array", schema: schema11.properties.tags.properties.application.type, parentSchema: schema11.properties.tags.properties.application, data: data90 };
            if (vErrors === null) {
              vErrors = [err206];
            } else {
              vErrors.push(err206);
            }
            errors++;
          }
          const _errs231 = errors;
          let valid59 = true;
          const _errs232 = errors;
          if (!Array.isArray(data90)) {
            const err207 = {};
            if (vErrors === null) {
              vErrors = [err207];
            } else {
              vErrors.push(err207);
            }
            errors++;
          }
          var _valid6 = _errs232 === errors;
          errors = _errs231;
          if (vErrors !== null) {
            if (_errs231) {
              vErrors.length = _errs231;
            } else {
              vErrors = null;
            }
          }
          let ifClause6;
          if (_valid6) {
            const _errs234 = errors;
            if (Array.isArray(data90)) {
              if (data90.length < 1) {
                const err208 = { instancePath: instancePath + "/tags/application", schemaPath: "#/properties/tags/properties/application/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties.application.then, data: data90 };
                if (vErrors === null) {
                  vErrors = [err208];
                } else {
                  vErrors.push(err208);
                }
                errors++;
              }
              const len16 = data90.length;
              for (let i17 = 0; i17 < len16; i17++) {
                let data91 = data90[i17];
                if (typeof data91 === "string") {
                  if (!pattern0.test(data91)) {
                    const err209 = { instancePath: instancePath + "/tags/application/" + i17, schemaPath: "#/properties/tags/properties/application/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.application.then.items, data: data91 };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                } else {
                  const err210 = { instancePath: instancePath + "/tags/application/" + i17, schemaPath: "#/properties/tags/properties/application/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.application.then.items.type, parentSchema: schema11.properties.tags.properties.application.then.items, data: data91 };
                  if (vErrors === null) {
                    vErrors = [err210];
                  } else {
                    vErrors.push(err210);
                  }
                  errors++;
                }
              }
            } else {
              const err211 = { instancePath: instancePath + "/tags/application", schemaPath: "#/properties/tags/properties/application/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties.application.then.type, parentSchema: schema11.properties.tags.properties.application.then, data: data90 };
              if (vErrors === null) {
                vErrors = [err211];
              } else {
                vErrors.push(err211);
              }
              errors++;
            }
            var _valid6 = _errs234 === errors;
            valid59 = _valid6;
            ifClause6 = "then";
          } else {
            const _errs238 = errors;
            if (typeof data90 === "string") {
              if (!pattern0.test(data90)) {
                const err212 = { instancePath: instancePath + "/tags/application", schemaPath: "#/properties/tags/properties/application/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.application.else, data: data90 };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            } else {
              const err213 = { instancePath: instancePath + "/tags/application", schemaPath: "#/properties/tags/properties/application/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.application.else.type, parentSchema: schema11.properties.tags.properties.application.else, data: data90 };
              if (vErrors === null) {
                vErrors = [err213];
              } else {
                vErrors.push(err213);
              }
              errors++;
            }
            var _valid6 = _errs238 === errors;
            valid59 = _valid6;
            ifClause6 = "else";
          }
          if (!valid59) {
            const err214 = { instancePath: instancePath + "/tags/application", schemaPath: "#/properties/tags/properties/application/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema', schema: schema11.properties.tags.properties.application.if, parentSchema: schema11.properties.tags.properties.application, data: data90 };
            if (vErrors === null) {
              vErrors = [err214];
            } else {
              vErrors.push(err214);
            }
            errors++;
          }
        }
        if (data77.burst !== void 0) {
          let data92 = data77.burst;
          if (typeof data92 !== "string" && !Array.isArray(data92)) {
            const err215 = { instancePath: instancePath + "/tags/burst", schemaPath: "#/properties/tags/properties/burst/type", keyword: "type", params: { type: schema11.properties.tags.properties.burst.type }, message: "must be string,array", schema: schema11.properties.tags.properties.burst.type, parentSchema: schema11.properties.tags.properties.burst, data: data92 };
            if (vErrors === null) {
              vErrors = [err215];
            } else {
              vErrors.push(err215);
            }
            errors++;
          }
          const _errs242 = errors;
          let valid62 = true;
          const _errs243 = errors;
          if (!Array.isArray(data92)) {
            const err216 = {};
            if (vErrors === null) {
              vErrors = [err216];
            } else {
              vErrors.push(err216);
            }
            errors++;
          }
          var _valid7 = _errs243 === errors;
          errors = _errs242;
          if (vErrors !== null) {
            if (_errs242) {
              vErrors.length = _errs242;
            } else {
              vErrors = null;
            }
          }
          let ifClause7;
          if (_valid7) {
            const _errs245 = errors;
            if (Array.isArray(data92)) {
              if (data92.length < 1) {
                const err217 = { instancePath: instancePath + "/tags/burst", schemaPath: "#/properties/tags/properties/burst/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties.burst.then, data: data92 };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
              const len17 = data92.length;
              for (let i18 = 0; i18 < len17; i18++) {
                let data93 = data92[i18];
                if (typeof data93 === "string") {
                  if (!pattern0.test(data93)) {
                    const err218 = { instancePath: instancePath + "/tags/burst/" + i18, schemaPath: "#/properties/tags/properties/burst/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.burst.then.items, data: data93 };
                    if (vErrors === null) {
                      vErrors = [err218];
                    } else {
                      vErrors.push(err218);
                    }
                    errors++;
                  }
                } else {
                  const err219 = { instancePath: instancePath + "/tags/burst/" + i18, schemaPath: "#/properties/tags/properties/burst/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.burst.then.items.type, parentSchema: schema11.properties.tags.properties.burst.then.items, data: data93 };
                  if (vErrors === null) {
                    vErrors = [err219];
                  } else {
                    vErrors.push(err219);
                  }
                  errors++;
                }
              }
            } else {
              const err220 = { instancePath: instancePath + "/tags/burst", schemaPath: "#/properties/tags/properties/burst/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties.burst.then.type, parentSchema: schema11.properties.tags.properties.burst.then, data: data92 };
              if (vErrors === null) {
                vErrors = [err220];
              } else {
                vErrors.push(err220);
              }
              errors++;
            }
            var _valid7 = _errs245 === errors;
            valid62 = _valid7;
            ifClause7 = "then";
          } else {
            const _errs249 = errors;
            if (typeof data92 === "string") {
              if (!pattern0.test(data92)) {
                const err221 = { instancePath: instancePath + "/tags/burst", schemaPath: "#/properties/tags/properties/burst/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.burst.else, data: data92 };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            } else {
              const err222 = { instancePath: instancePath + "/tags/burst", schemaPath: "#/properties/tags/properties/burst/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.burst.else.type, parentSchema: schema11.properties.tags.properties.burst.else, data: data92 };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
            }
            var _valid7 = _errs249 === errors;
            valid62 = _valid7;
            ifClause7 = "else";
          }
          if (!valid62) {
            const err223 = { instancePath: instancePath + "/tags/burst", schemaPath: "#/properties/tags/properties/burst/if", keyword: "if", params: { failingKeyword: ifClause7 }, message: 'must match "' + ifClause7 + '" schema', schema: schema11.properties.tags.properties.burst.if, parentSchema: schema11.properties.tags.properties.burst, data: data92 };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
        }
      } else {
        const err224 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tags.type, parentSchema: schema11.properties.tags, data: data77 };
        if (vErrors === null) {
          vErrors = [err224];
        } else {
          vErrors.push(err224);
        }
        errors++;
      }
    }
    if (data.exceptions !== void 0) {
      let data94 = data.exceptions;
      if (Array.isArray(data94)) {
        const len18 = data94.length;
        for (let i19 = 0; i19 < len18; i19++) {
          let data95 = data94[i19];
          if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
            if (data95.rule === void 0) {
              const err225 = { instancePath: instancePath + "/exceptions/" + i19, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema11.properties.exceptions.items.required, parentSchema: schema11.properties.exceptions.items, data: data95 };
              if (vErrors === null) {
                vErrors = [err225];
              } else {
                vErrors.push(err225);
              }
              errors++;
            }
            for (const key19 in data95) {
              if (!func2.call(schema11.properties.exceptions.items.properties, key19)) {
                const err226 = { instancePath: instancePath + "/exceptions/" + i19, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.exceptions.items, data: data95 };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
            }
            if (data95.rule !== void 0) {
              let data96 = data95.rule;
              if (typeof data96 === "string") {
                if (!pattern0.test(data96)) {
                  const err227 = { instancePath: instancePath + "/exceptions/" + i19 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.rule, data: data96 };
                  if (vErrors === null) {
                    vErrors = [err227];
                  } else {
                    vErrors.push(err227);
                  }
                  errors++;
                }
              } else {
                const err228 = { instancePath: instancePath + "/exceptions/" + i19 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.rule.type, parentSchema: schema11.properties.exceptions.items.properties.rule, data: data96 };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
            if (data95.paths !== void 0) {
              let data97 = data95.paths;
              if (Array.isArray(data97)) {
                if (data97.length < 1) {
                  const err229 = { instancePath: instancePath + "/exceptions/" + i19 + "/paths", schemaPath: "#/properties/exceptions/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.exceptions.items.properties.paths, data: data97 };
                  if (vErrors === null) {
                    vErrors = [err229];
                  } else {
                    vErrors.push(err229);
                  }
                  errors++;
                }
                const len19 = data97.length;
                for (let i20 = 0; i20 < len19; i20++) {
                  let data98 = data97[i20];
                  if (typeof data98 === "string") {
                    if (!pattern0.test(data98)) {
                      const err230 = { instancePath: instancePath + "/exceptions/" + i19 + "/paths/" + i20, schemaPath: "#/properties/exceptions/items/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.paths.items, data: data98 };
                      if (vErrors === null) {
                        vErrors = [err230];
                      } else {
                        vErrors.push(err230);
                      }
                      errors++;
                    }
                  } else {
                    const err231 = { instancePath: instancePath + "/exceptions/" + i19 + "/paths/" + i20, schemaPath: "#/properties/exceptions/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.paths.items.type, parentSchema: schema11.properties.exceptions.items.properties.paths.items, data: data98 };
                    if (vErrors === null) {
                      vErrors = [err231];
                    } else {
                      vErrors.push(err231);
                    }
                    errors++;
                  }
                }
              } else {
                const err232 = { instancePath: instancePath + "/exceptions/" + i19 + "/paths", schemaPath: "#/properties/exceptions/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exceptions.items.properties.paths.type, parentSchema: schema11.properties.exceptions.items.properties.paths, data: data97 };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
            }
            if (data95.resources !== void 0) {
              let data99 = data95.resources;
              if (Array.isArray(data99)) {
                if (data99.length < 1) {
                  const err233 = { instancePath: instancePath + "/exceptions/" + i19 + "/resources", schemaPath: "#/properties/exceptions/items/properties/resources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.exceptions.items.properties.resources, data: data99 };
                  if (vErrors === null) {
                    vErrors = [err233];
                  } else {
                    vErrors.push(err233);
                  }
                  errors++;
                }
                const len20 = data99.length;
                for (let i21 = 0; i21 < len20; i21++) {
                  let data100 = data99[i21];
                  if (typeof data100 === "string") {
                    if (!pattern0.test(data100)) {
                      const err234 = { instancePath: instancePath + "/exceptions/" + i19 + "/resources/" + i21, schemaPath: "#/properties/exceptions/items/properties/resources/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.resources.items, data: data100 };
                      if (vErrors === null) {
                        vErrors = [err234];
                      } else {
                        vErrors.push(err234);
                      }
                      errors++;
                    }
                  } else {
                    const err235 = { instancePath: instancePath + "/exceptions/" + i19 + "/resources/" + i21, schemaPath: "#/properties/exceptions/items/properties/resources/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.resources.items.type, parentSchema: schema11.properties.exceptions.items.properties.resources.items, data: data100 };
                    if (vErrors === null) {
                      vErrors = [err235];
                    } else {
                      vErrors.push(err235);
                    }
                    errors++;
                  }
                }
              } else {
                const err236 = { instancePath: instancePath + "/exceptions/" + i19 + "/resources", schemaPath: "#/properties/exceptions/items/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exceptions.items.properties.resources.type, parentSchema: schema11.properties.exceptions.items.properties.resources, data: data99 };
                if (vErrors === null) {
                  vErrors = [err236];
                } else {
                  vErrors.push(err236);
                }
                errors++;
              }
            }
            if (data95.party !== void 0) {
              let data101 = data95.party;
              if (typeof data101 !== "string") {
                const err237 = { instancePath: instancePath + "/exceptions/" + i19 + "/party", schemaPath: "#/properties/exceptions/items/properties/party/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.party.type, parentSchema: schema11.properties.exceptions.items.properties.party, data: data101 };
                if (vErrors === null) {
                  vErrors = [err237];
                } else {
                  vErrors.push(err237);
                }
                errors++;
              }
            }
            if (data95.systems !== void 0) {
              let data102 = data95.systems;
              if (Array.isArray(data102)) {
                if (data102.length < 1) {
                  const err238 = { instancePath: instancePath + "/exceptions/" + i19 + "/systems", schemaPath: "#/properties/exceptions/items/properties/systems/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.exceptions.items.properties.systems, data: data102 };
                  if (vErrors === null) {
                    vErrors = [err238];
                  } else {
                    vErrors.push(err238);
                  }
                  errors++;
                }
                const len21 = data102.length;
                for (let i22 = 0; i22 < len21; i22++) {
                  let data103 = data102[i22];
                  if (typeof data103 === "string") {
                    if (!pattern0.test(data103)) {
                      const err239 = { instancePath: instancePath + "/exceptions/" + i19 + "/systems/" + i22, schemaPath: "#/properties/exceptions/items/properties/systems/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.systems.items, data: data103 };
                      if (vErrors === null) {
                        vErrors = [err239];
                      } else {
                        vErrors.push(err239);
                      }
                      errors++;
                    }
                  } else {
                    const err240 = { instancePath: instancePath + "/exceptions/" + i19 + "/systems/" + i22, schemaPath: "#/properties/exceptions/items/properties/systems/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.systems.items.type, parentSchema: schema11.properties.exceptions.items.properties.systems.items, data: data103 };
                    if (vErrors === null) {
                      vErrors = [err240];
                    } else {
                      vErrors.push(err240);
                    }
                    errors++;
                  }
                }
              } else {
                const err241 = { instancePath: instancePath + "/exceptions/" + i19 + "/systems", schemaPath: "#/properties/exceptions/items/properties/systems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exceptions.items.properties.systems.type, parentSchema: schema11.properties.exceptions.items.properties.systems, data: data102 };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
            }
            if (data95.until !== void 0) {
              let data104 = data95.until;
              if (typeof data104 === "string") {
                if (!pattern16.test(data104)) {
                  const err242 = { instancePath: instancePath + "/exceptions/" + i19 + "/until", schemaPath: "#/properties/exceptions/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.exceptions.items.properties.until, data: data104 };
                  if (vErrors === null) {
                    vErrors = [err242];
                  } else {
                    vErrors.push(err242);
                  }
                  errors++;
                }
              } else {
                const err243 = { instancePath: instancePath + "/exceptions/" + i19 + "/until", schemaPath: "#/properties/exceptions/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.until.type, parentSchema: schema11.properties.exceptions.items.properties.until, data: data104 };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
            }
            if (data95.by !== void 0) {
              let data105 = data95.by;
              if (typeof data105 === "string") {
                if (!pattern0.test(data105)) {
                  const err244 = { instancePath: instancePath + "/exceptions/" + i19 + "/by", schemaPath: "#/properties/exceptions/items/properties/by/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.by, data: data105 };
                  if (vErrors === null) {
                    vErrors = [err244];
                  } else {
                    vErrors.push(err244);
                  }
                  errors++;
                }
              } else {
                const err245 = { instancePath: instancePath + "/exceptions/" + i19 + "/by", schemaPath: "#/properties/exceptions/items/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.by.type, parentSchema: schema11.properties.exceptions.items.properties.by, data: data105 };
                if (vErrors === null) {
                  vErrors = [err245];
                } else {
                  vErrors.push(err245);
                }
                errors++;
              }
            }
            if (data95.decision !== void 0) {
              let data106 = data95.decision;
              if (typeof data106 === "string") {
                if (!pattern0.test(data106)) {
                  const err246 = { instancePath: instancePath + "/exceptions/" + i19 + "/decision", schemaPath: "#/properties/exceptions/items/properties/decision/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.decision, data: data106 };
                  if (vErrors === null) {
                    vErrors = [err246];
                  } else {
                    vErrors.push(err246);
                  }
                  errors++;
                }
              } else {
                const err247 = { instancePath: instancePath + "/exceptions/" + i19 + "/decision", schemaPath: "#/properties/exceptions/items/properties/decision/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.decision.type, parentSchema: schema11.properties.exceptions.items.properties.decision, data: data106 };
                if (vErrors === null) {
                  vErrors = [err247];
                } else {
                  vErrors.push(err247);
                }
                errors++;
              }
            }
            if (data95.reason !== void 0) {
              let data107 = data95.reason;
              if (typeof data107 === "string") {
                if (!pattern0.test(data107)) {
                  const err248 = { instancePath: instancePath + "/exceptions/" + i19 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.reason, data: data107 };
                  if (vErrors === null) {
                    vErrors = [err248];
                  } else {
                    vErrors.push(err248);
                  }
                  errors++;
                }
              } else {
                const err249 = { instancePath: instancePath + "/exceptions/" + i19 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.reason.type, parentSchema: schema11.properties.exceptions.items.properties.reason, data: data107 };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
            }
            if (data95.conditions !== void 0) {
              let data108 = data95.conditions;
              if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                if (Object.keys(data108).length < 1) {
                  const err250 = { instancePath: instancePath + "/exceptions/" + i19 + "/conditions", schemaPath: "#/properties/exceptions/items/properties/conditions/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.exceptions.items.properties.conditions, data: data108 };
                  if (vErrors === null) {
                    vErrors = [err250];
                  } else {
                    vErrors.push(err250);
                  }
                  errors++;
                }
                for (const key20 in data108) {
                  if (!(key20 === "within" || key20 === "documents")) {
                    const err251 = { instancePath: instancePath + "/exceptions/" + i19 + "/conditions", schemaPath: "#/properties/exceptions/items/properties/conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.exceptions.items.properties.conditions, data: data108 };
                    if (vErrors === null) {
                      vErrors = [err251];
                    } else {
                      vErrors.push(err251);
                    }
                    errors++;
                  }
                }
                if (data108.within !== void 0) {
                  let data109 = data108.within;
                  if (Array.isArray(data109)) {
                    if (data109.length < 1) {
                      const err252 = { instancePath: instancePath + "/exceptions/" + i19 + "/conditions/within", schemaPath: "#/properties/exceptions/items/properties/conditions/properties/within/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.within, data: data109 };
                      if (vErrors === null) {
                        vErrors = [err252];
                      } else {
                        vErrors.push(err252);
                      }
                      errors++;
                    }
                    const len22 = data109.length;
                    for (let i23 = 0; i23 < len22; i23++) {
                      let data110 = data109[i23];
                      if (typeof data110 === "string") {
                        if (!pattern0.test(data110)) {
                          const err253 = { instancePath: instancePath + "/exceptions/" + i19 + "/conditions/within/" + i23, schemaPath: "#/properties/exceptions/items/properties/conditions/properties/within/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.within.items, data: data110 };
                          if (vErrors === null) {
                            vErrors = [err253];
                          } else {
                            vErrors.push(err253);
                          }
                          errors++;
                        }
                      } else {
                        const err254 = { instancePath: instancePath + "/exceptions/" + i19 + "/conditions/within/" + i23, schemaPath: "#/properties/exceptions/items/properties/conditions/properties/within/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.conditions.properties.within.items.type, parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.within.items, data: data110 };
                        if (vErrors === null) {
                          vErrors = [err254];
                        } else {
                          vErrors.push(err254);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err255 = { instancePath: instancePath + "/exceptions/" + i19 + "/conditions/within", schemaPath: "#/properties/exceptions/items/properties/conditions/properties/within/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exceptions.items.properties.conditions.properties.within.type, parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.within, data: data109 };
                    if (vErrors === null) {
                      vErrors = [err255];
                    } else {
                      vErrors.push(err255);
                    }
                    errors++;
                  }
                }
                if (data108.documents !== void 0) {
                  let data111 = data108.documents;
                  if (Array.isArray(data111)) {
                    if (data111.length < 1) {
                      const err256 = { instancePath: instancePath + "/exceptions/" + i19 + "/conditions/documents", schemaPath: "#/properties/exceptions/items/properties/conditions/properties/documents/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.documents, data: data111 };
                      if (vErrors === null) {
                        vErrors = [err256];
                      } else {
                        vErrors.push(err256);
                      }
                      errors++;
                    }
                    const len23 = data111.length;
                    for (let i24 = 0; i24 < len23; i24++) {
                      let data112 = data111[i24];
                      if (typeof data112 === "string") {
                        if (!pattern0.test(data112)) {
                          const err257 = { instancePath: instancePath + "/exceptions/" + i19 + "/conditions/documents/" + i24, schemaPath: "#/properties/exceptions/items/properties/conditions/properties/documents/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.documents.items, data: data112 };
                          if (vErrors === null) {
                            vErrors = [err257];
                          } else {
                            vErrors.push(err257);
                          }
                          errors++;
                        }
                      } else {
                        const err258 = { instancePath: instancePath + "/exceptions/" + i19 + "/conditions/documents/" + i24, schemaPath: "#/properties/exceptions/items/properties/conditions/properties/documents/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.conditions.properties.documents.items.type, parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.documents.items, data: data112 };
                        if (vErrors === null) {
                          vErrors = [err258];
                        } else {
                          vErrors.push(err258);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err259 = { instancePath: instancePath + "/exceptions/" + i19 + "/conditions/documents", schemaPath: "#/properties/exceptions/items/properties/conditions/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exceptions.items.properties.conditions.properties.documents.type, parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.documents, data: data111 };
                    if (vErrors === null) {
                      vErrors = [err259];
                    } else {
                      vErrors.push(err259);
                    }
                    errors++;
                  }
                }
              } else {
                const err260 = { instancePath: instancePath + "/exceptions/" + i19 + "/conditions", schemaPath: "#/properties/exceptions/items/properties/conditions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.exceptions.items.properties.conditions.type, parentSchema: schema11.properties.exceptions.items.properties.conditions, data: data108 };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
            }
          } else {
            const err261 = { instancePath: instancePath + "/exceptions/" + i19, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.exceptions.items.type, parentSchema: schema11.properties.exceptions.items, data: data95 };
            if (vErrors === null) {
              vErrors = [err261];
            } else {
              vErrors.push(err261);
            }
            errors++;
          }
        }
      } else {
        const err262 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exceptions.type, parentSchema: schema11.properties.exceptions, data: data94 };
        if (vErrors === null) {
          vErrors = [err262];
        } else {
          vErrors.push(err262);
        }
        errors++;
      }
    }
    if (data.exceptionLimits !== void 0) {
      let data113 = data.exceptionLimits;
      if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
        for (const key21 in data113) {
          if (!(key21 === "months" || key21 === "inline")) {
            const err263 = { instancePath: instancePath + "/exceptionLimits", schemaPath: "#/properties/exceptionLimits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.exceptionLimits, data: data113 };
            if (vErrors === null) {
              vErrors = [err263];
            } else {
              vErrors.push(err263);
            }
            errors++;
          }
        }
        if (data113.months !== void 0) {
          let data114 = data113.months;
          if (!(typeof data114 == "number" && (!(data114 % 1) && !isNaN(data114)) && isFinite(data114))) {
            const err264 = { instancePath: instancePath + "/exceptionLimits/months", schemaPath: "#/properties/exceptionLimits/properties/months/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.exceptionLimits.properties.months.type, parentSchema: schema11.properties.exceptionLimits.properties.months, data: data114 };
            if (vErrors === null) {
              vErrors = [err264];
            } else {
              vErrors.push(err264);
            }
            errors++;
          }
          if (typeof data114 == "number" && isFinite(data114)) {
            if (data114 > 120 || isNaN(data114)) {
              const err265 = { instancePath: instancePath + "/exceptionLimits/months", schemaPath: "#/properties/exceptionLimits/properties/months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120", schema: 120, parentSchema: schema11.properties.exceptionLimits.properties.months, data: data114 };
              if (vErrors === null) {
                vErrors = [err265];
              } else {
                vErrors.push(err265);
              }
              errors++;
            }
            if (data114 < 1 || isNaN(data114)) {
              const err266 = { instancePath: instancePath + "/exceptionLimits/months", schemaPath: "#/properties/exceptionLimits/properties/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.exceptionLimits.properties.months, data: data114 };
              if (vErrors === null) {
                vErrors = [err266];
              } else {
                vErrors.push(err266);
              }
              errors++;
            }
          }
        }
        if (data113.inline !== void 0) {
          let data115 = data113.inline;
          if (typeof data115 !== "boolean") {
            const err267 = { instancePath: instancePath + "/exceptionLimits/inline", schemaPath: "#/properties/exceptionLimits/properties/inline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.exceptionLimits.properties.inline.type, parentSchema: schema11.properties.exceptionLimits.properties.inline, data: data115 };
            if (vErrors === null) {
              vErrors = [err267];
            } else {
              vErrors.push(err267);
            }
            errors++;
          }
        }
      } else {
        const err268 = { instancePath: instancePath + "/exceptionLimits", schemaPath: "#/properties/exceptionLimits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.exceptionLimits.type, parentSchema: schema11.properties.exceptionLimits, data: data113 };
        if (vErrors === null) {
          vErrors = [err268];
        } else {
          vErrors.push(err268);
        }
        errors++;
      }
    }
  } else {
    const err269 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err269];
    } else {
      vErrors.push(err269);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateConfig
};
