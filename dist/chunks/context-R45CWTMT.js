import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  at,
  checkFile,
  pathOf,
  refusalAt
} from "./chunk-SDND374Y.js";
import {
  phrases
} from "./chunk-R3KOBX5L.js";
import {
  isCountry
} from "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import {
  keyAt,
  nodeAt,
  partsOf,
  readYaml,
  toPlain,
  valueAt
} from "./chunk-YM7HZWET.js";
import "./chunk-2WYO2QSK.js";
import {
  isDay
} from "./chunk-FKSWP7UE.js";
import {
  applicationKinds,
  baseRegistryKinds,
  bivLevels,
  emptyContext,
  entityKinds,
  exitScenarios,
  languages,
  organisationKinds,
  personalDataKinds,
  renderModes,
  rubriceringen,
  tagFacts
} from "./chunk-L73YKDKK.js";
import {
  __export
} from "./chunk-F77TCMC6.js";

// src/policy/context/index.ts
import { posix as posix3 } from "node:path";

// src/policy/validate-config.generated.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys2;
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
        keys2 = Object.keys(a);
        length = keys2.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys2[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys2[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});
var validateConfig = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "The configuration of cloudtoets (cloudtoets.yaml)", "description": "What code cannot tell: which profile holds, who there is an agreement with, where clusters run and what the code is for. Paths are relative to the folder of this file.", "type": "object", "additionalProperties": false, "required": [], "properties": { "extends": { "type": "string", "pattern": "\\S", "description": "The path of a configuration that this one builds on, from the folder of this file and inside the root." }, "profile": { "type": "string", "pattern": "\\S", "description": "rijk-2026 (default), rijk-2022, eer-strict, or the path of a profile file." }, "language": { "enum": ["nl", "en"], "description": "The language of reports and of what is said on the way." }, "exclude": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "Globs of files and folders to leave out." }, "organisation": { "type": "object", "additionalProperties": false, "required": [], "properties": { "name": { "type": "string", "pattern": "\\S" }, "kind": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"], "description": "What belongs to the Rijksdienst is bound by the policy; a zbo takes measures on the footing of it; others are advised to follow it." }, "ministry": { "type": "string", "pattern": "\\S" } } }, "parties": { "type": "object", "additionalProperties": false, "required": ["approved"], "properties": { "approved": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["party", "agreement"], "properties": { "party": { "type": "string", "description": "The id of a party in the catalogue." }, "agreement": { "type": "string", "pattern": "\\S", "description": "The agreement or decision it rests on." }, "upTo": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "The heaviest rubricering it is meant for; all when left out." } } }, "description": "Parties that your organisation has an agreement with. When this is left out, the government-wide framework agreements count; an empty list means none." } } }, "environment": { "type": "object", "description": "Environment variables as they will be where Terraform runs, such as AWS_REGION.", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "additionalProperties": { "type": "string" } }, "variants": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "pattern": "\\S", "description": "The folder." }, "files": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "Variable files, as given with -var-file, in order." }, "workspace": { "type": "string", "pattern": "\\S", "description": "What terraform.workspace is." } } }, "description": "The ways in which a Terraform folder is deployed. Without them, every variable file below the folder that sets only declared variables is one." }, "clusters": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "type": "string", "pattern": "\\S" }, "paths": { "type": "array", "minItems": 1, "description": "Folders or files; `.` for all of it.", "items": { "type": "string", "pattern": "\\S" } }, "provider": { "type": "string", "pattern": "\\S", "description": "The id of a provider in the catalogue." }, "region": { "type": "string", "pattern": "\\S" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2, of an own data centre" } }, "dependencies": { "region": ["provider"] } }, "description": "Where the workloads of these paths run." }, "render": { "enum": ["auto", "never", "require"], "description": "Charts are rendered with Helm when it is on PATH (auto), never, or always: then nothing is scanned where it is missing." }, "charts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "pattern": "\\S", "description": "The folder of the chart." }, "release": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9.-]{0,51}[a-z0-9])?$", "description": "small letters, digits, dots and dashes, 53 at most" }, "namespace": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "small letters, digits and dashes, 63 at most" }, "values": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "Values files, as given with -f, in order." }, "set": { "type": "object", "description": "Values as given with --set-string, such as image.registry.", "propertyNames": { "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]*$" }, "additionalProperties": { "type": "string" } } } }, "description": "The ways in which a chart is deployed. Without them it is judged with its own values." }, "mirrors": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["registry"], "properties": { "registry": { "type": "string", "pattern": "^[A-Za-z0-9.-]+$", "description": "the host of a registry, such as docker.io" }, "mirror": { "type": "string", "pattern": "^[A-Za-z0-9.-]+$", "description": "the host that they are pulled from" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2, where the mirror is" }, "party": { "type": "string", "pattern": "\\S", "description": "The id of a party in the catalogue that runs it; left out for your own." }, "paths": { "type": "array", "minItems": 1, "description": "Folders or files; `.` for all of it.", "items": { "type": "string", "pattern": "\\S" } } } }, "description": "Registries whose images are pulled through one of your own." }, "registries": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["host", "country"], "properties": { "host": { "type": "string", "pattern": "^[A-Za-z0-9.-]+$", "description": "a host, such as harbor.example.nl" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" }, "party": { "type": "string", "pattern": "\\S", "description": "The id of a party in the catalogue that runs it; left out for your own." } } }, "description": "Registries that your organisation runs or hires." }, "systems": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "type": "string", "pattern": "\\S" }, "paths": { "type": "array", "minItems": 0, "description": "Folders or files; `.` for all of it, none for a system of which the code is elsewhere.", "items": { "type": "string", "pattern": "\\S" } }, "material": { "type": "boolean", "description": "Material use as the policy means it, such as for a primary task of the organisation." }, "rubricering": { "enum": ["ongerubriceerd", "departementaal-vertrouwelijk", "stg-confidentieel", "stg-geheim", "stg-zeer-geheim"], "description": "As in the VIRBI." }, "tbb": { "enum": [1, 2, 3, 4], "description": "Te beschermen belang; 1 is the heaviest." }, "biv": { "type": "object", "additionalProperties": false, "required": [], "properties": { "beschikbaarheid": { "enum": ["laag", "midden", "hoog", "zeer-hoog"] }, "integriteit": { "enum": ["laag", "midden", "hoog", "zeer-hoog"] }, "vertrouwelijkheid": { "enum": ["laag", "midden", "hoog", "zeer-hoog"] } }, "minProperties": 1 }, "personalData": { "enum": ["none", "ordinary", "special"], "description": "special: as in article 9 of the AVG." }, "baseRegistry": { "enum": ["none", "copy", "source"], "description": "The source of a base registry, or a copy of it." }, "application": { "enum": ["mail", "documents", "other"] }, "entity": { "enum": ["vital", "wwke", "cbw-essential"], "description": "A vital provider, a critical entity under the Wwke, or an essential entity under the Cyberbeveiligingswet." }, "exitPlan": { "type": "object", "additionalProperties": false, "required": [], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S" }, "tested": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "The day on which your organisation tested it, YYYY-MM-DD." }, "scenarios": { "type": "array", "items": { "enum": ["planned", "disruptive"] }, "uniqueItems": true } } }, "riskAnalysis": { "type": "object", "additionalProperties": false, "required": [], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S", "description": "A path in the repository, a number or a title." } }, "minProperties": 1 }, "dpia": { "type": "object", "additionalProperties": false, "required": [], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S", "description": "A path in the repository, a number or a title." } }, "minProperties": 1 }, "dtia": { "type": "object", "additionalProperties": false, "required": [], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S", "description": "A path in the repository, a number or a title." } }, "minProperties": 1 }, "reportedToCisoRijk": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "mailConditions": { "type": "object", "additionalProperties": false, "required": [], "properties": { "continuityAtRisk": { "type": "object", "additionalProperties": false, "required": ["document"], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S", "description": "A path in the repository, a number or a title." } }, "minProperties": 1 }, "plansTested": { "type": "object", "additionalProperties": false, "required": ["document"], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S", "description": "A path in the repository, a number or a title." } }, "minProperties": 1 }, "ministerDecided": { "type": "object", "additionalProperties": false, "required": ["document"], "properties": { "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "YYYY-MM-DD" }, "document": { "type": "string", "pattern": "\\S", "description": "A path in the repository, a number or a title." } }, "minProperties": 1 } }, "description": "The three conditions of §4.5 under which mail and documents may be in a public cloud." }, "existingSince": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "The day from which it is in use, YYYY-MM-DD." }, "contractUntil": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "The last day of the running contract, YYYY-MM-DD." }, "burst": { "type": "boolean", "description": "Only for peaks, beside capacity elsewhere." }, "dependsOn": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "Names of other systems that it cannot do without." } } }, "description": "What the code under these paths is for." }, "tags": { "type": "object", "additionalProperties": false, "required": [], "properties": { "system": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "material": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "rubricering": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "tbb": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "personal-data": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "base-registry": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "application": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } }, "burst": { "type": ["string", "array"], "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1 }, "else": { "type": "string", "pattern": "\\S" } } }, "description": "Names of tags and labels that state a fact of the resource they are on, beside cloudtoets/system, cloudtoets/rubricering and so on." }, "exceptions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule"], "properties": { "rule": { "type": "string", "pattern": "\\S", "description": "The id of a rule." }, "paths": { "type": "array", "minItems": 1, "description": "Folders or files; `.` for all of it.", "items": { "type": "string", "pattern": "\\S" } }, "resources": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1, "description": "Addresses, with * for any text." }, "party": { "type": "string", "description": "The id of a party in the catalogue." }, "systems": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1, "description": "Names of systems." }, "until": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "The last day on which it counts, YYYY-MM-DD." }, "by": { "type": "string", "pattern": "\\S", "description": "Who decided." }, "decision": { "type": "string", "pattern": "\\S", "description": "The decision it rests on." }, "reason": { "type": "string", "pattern": "\\S" }, "conditions": { "type": "object", "additionalProperties": false, "required": [], "properties": { "within": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1, "description": "Areas or countries in which everything excepted must lie." }, "documents": { "type": "array", "minItems": 1, "description": "Files in the repository that must exist.", "items": { "type": "string", "pattern": "\\S" } } }, "minProperties": 1 } } }, "description": "Findings that were decided upon. They stay visible and do not count." }, "exceptionLimits": { "type": "object", "additionalProperties": false, "required": [], "properties": { "months": { "type": "integer", "minimum": 1, "maximum": 120, "description": "How many months after the day of judging an exception may end; 24 when left out." }, "inline": { "type": "boolean", "description": "Whether exceptions in the code itself count." } }, "description": "How long exceptions may run, and where they may stand." }, "catalogue": { "type": "object", "additionalProperties": false, "required": [], "properties": { "files": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "Files with parties and providers, from the folder of this file and inside the root." }, "parties": { "type": "object", "description": "By id: a company that the catalogue does not have, as in schemas/catalogue-party.schema.json, or what is otherwise for one that it has.", "propertyNames": { "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "additionalProperties": { "type": "object" } }, "providers": { "type": "object", "description": "By id: a Terraform provider that the catalogue does not have, as in schemas/catalogue-provider.schema.json, or what is otherwise for one that it has.", "propertyNames": { "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "additionalProperties": { "type": "object" } } }, "description": "Additions to the catalogue, and what the organisation knows better." }, "locked": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "Keys that a configuration that extends this one may not state, such as exceptionLimits.months." } } };
var func2 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var pattern0 = new RegExp("\\S", "u");
var pattern6 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern14 = new RegExp("^[A-Z]{2}$", "u");
var pattern16 = new RegExp("^[a-z0-9]([a-z0-9.-]{0,51}[a-z0-9])?$", "u");
var pattern17 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
var pattern19 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]*$", "u");
var pattern20 = new RegExp("^[A-Za-z0-9.-]+$", "u");
var pattern30 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var pattern76 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
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
    if (data.extends !== void 0) {
      let data0 = data.extends;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err1 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.extends, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.extends.type, parentSchema: schema11.properties.extends, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data1 = data.profile;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err3 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.profile, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.profile.type, parentSchema: schema11.properties.profile, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (!(data2 === "nl" || data2 === "en")) {
        const err5 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema11.properties.language.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.language.enum, parentSchema: schema11.properties.language, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data3 = data.exclude;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern0.test(data4)) {
              const err6 = { instancePath: instancePath + "/exclude/" + i0, schemaPath: "#/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exclude.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/exclude/" + i0, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exclude.items.type, parentSchema: schema11.properties.exclude.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exclude.type, parentSchema: schema11.properties.exclude, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.organisation !== void 0) {
      let data5 = data.organisation;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!(key1 === "name" || key1 === "kind" || key1 === "ministry")) {
            const err9 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.organisation, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data5.name !== void 0) {
          let data6 = data5.name;
          if (typeof data6 === "string") {
            if (!pattern0.test(data6)) {
              const err10 = { instancePath: instancePath + "/organisation/name", schemaPath: "#/properties/organisation/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.organisation.properties.name, data: data6 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/organisation/name", schemaPath: "#/properties/organisation/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.organisation.properties.name.type, parentSchema: schema11.properties.organisation.properties.name, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data5.kind !== void 0) {
          let data7 = data5.kind;
          if (!(data7 === "rijksdienst" || data7 === "agentschap" || data7 === "zbo" || data7 === "decentral" || data7 === "other")) {
            const err12 = { instancePath: instancePath + "/organisation/kind", schemaPath: "#/properties/organisation/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.organisation.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.organisation.properties.kind.enum, parentSchema: schema11.properties.organisation.properties.kind, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data5.ministry !== void 0) {
          let data8 = data5.ministry;
          if (typeof data8 === "string") {
            if (!pattern0.test(data8)) {
              const err13 = { instancePath: instancePath + "/organisation/ministry", schemaPath: "#/properties/organisation/properties/ministry/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.organisation.properties.ministry, data: data8 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/organisation/ministry", schemaPath: "#/properties/organisation/properties/ministry/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.organisation.properties.ministry.type, parentSchema: schema11.properties.organisation.properties.ministry, data: data8 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.organisation.type, parentSchema: schema11.properties.organisation, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.parties !== void 0) {
      let data9 = data.parties;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.approved === void 0) {
          const err16 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/required", keyword: "required", params: { missingProperty: "approved" }, message: "must have required property 'approved'", schema: schema11.properties.parties.required, parentSchema: schema11.properties.parties, data: data9 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key2 in data9) {
          if (!(key2 === "approved")) {
            const err17 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.parties, data: data9 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data9.approved !== void 0) {
          let data10 = data9.approved;
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data11 = data10[i1];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.party === void 0) {
                  const err18 = { instancePath: instancePath + "/parties/approved/" + i1, schemaPath: "#/properties/parties/properties/approved/items/required", keyword: "required", params: { missingProperty: "party" }, message: "must have required property 'party'", schema: schema11.properties.parties.properties.approved.items.required, parentSchema: schema11.properties.parties.properties.approved.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (data11.agreement === void 0) {
                  const err19 = { instancePath: instancePath + "/parties/approved/" + i1, schemaPath: "#/properties/parties/properties/approved/items/required", keyword: "required", params: { missingProperty: "agreement" }, message: "must have required property 'agreement'", schema: schema11.properties.parties.properties.approved.items.required, parentSchema: schema11.properties.parties.properties.approved.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                for (const key3 in data11) {
                  if (!(key3 === "party" || key3 === "agreement" || key3 === "upTo")) {
                    const err20 = { instancePath: instancePath + "/parties/approved/" + i1, schemaPath: "#/properties/parties/properties/approved/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.parties.properties.approved.items, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data11.party !== void 0) {
                  let data12 = data11.party;
                  if (typeof data12 !== "string") {
                    const err21 = { instancePath: instancePath + "/parties/approved/" + i1 + "/party", schemaPath: "#/properties/parties/properties/approved/items/properties/party/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.parties.properties.approved.items.properties.party.type, parentSchema: schema11.properties.parties.properties.approved.items.properties.party, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (data11.agreement !== void 0) {
                  let data13 = data11.agreement;
                  if (typeof data13 === "string") {
                    if (!pattern0.test(data13)) {
                      const err22 = { instancePath: instancePath + "/parties/approved/" + i1 + "/agreement", schemaPath: "#/properties/parties/properties/approved/items/properties/agreement/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.parties.properties.approved.items.properties.agreement, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/parties/approved/" + i1 + "/agreement", schemaPath: "#/properties/parties/properties/approved/items/properties/agreement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.parties.properties.approved.items.properties.agreement.type, parentSchema: schema11.properties.parties.properties.approved.items.properties.agreement, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data11.upTo !== void 0) {
                  let data14 = data11.upTo;
                  if (!(data14 === "ongerubriceerd" || data14 === "departementaal-vertrouwelijk" || data14 === "stg-confidentieel" || data14 === "stg-geheim" || data14 === "stg-zeer-geheim")) {
                    const err24 = { instancePath: instancePath + "/parties/approved/" + i1 + "/upTo", schemaPath: "#/properties/parties/properties/approved/items/properties/upTo/enum", keyword: "enum", params: { allowedValues: schema11.properties.parties.properties.approved.items.properties.upTo.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.parties.properties.approved.items.properties.upTo.enum, parentSchema: schema11.properties.parties.properties.approved.items.properties.upTo, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/parties/approved/" + i1, schemaPath: "#/properties/parties/properties/approved/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.parties.properties.approved.items.type, parentSchema: schema11.properties.parties.properties.approved.items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/parties/approved", schemaPath: "#/properties/parties/properties/approved/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.parties.properties.approved.type, parentSchema: schema11.properties.parties.properties.approved, data: data10 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.parties.type, parentSchema: schema11.properties.parties, data: data9 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data15 = data.environment;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key4 in data15) {
          const _errs34 = errors;
          if (typeof key4 === "string") {
            if (!pattern6.test(key4)) {
              const err28 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema11.properties.environment.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          var valid8 = _errs34 === errors;
          if (!valid8) {
            const err29 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema11.properties.environment.propertyNames, parentSchema: schema11.properties.environment, data: data15 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        for (const key5 in data15) {
          let data16 = data15[key5];
          if (typeof data16 !== "string") {
            const err30 = { instancePath: instancePath + "/environment/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.environment.additionalProperties.type, parentSchema: schema11.properties.environment.additionalProperties, data: data16 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.environment.type, parentSchema: schema11.properties.environment, data: data15 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.variants !== void 0) {
      let data17 = data.variants;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data18 = data17[i2];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.path === void 0) {
              const err32 = { instancePath: instancePath + "/variants/" + i2, schemaPath: "#/properties/variants/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.variants.items.required, parentSchema: schema11.properties.variants.items, data: data18 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            for (const key6 in data18) {
              if (!(key6 === "path" || key6 === "files" || key6 === "workspace")) {
                const err33 = { instancePath: instancePath + "/variants/" + i2, schemaPath: "#/properties/variants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.variants.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data18.path !== void 0) {
              let data19 = data18.path;
              if (typeof data19 === "string") {
                if (!pattern0.test(data19)) {
                  const err34 = { instancePath: instancePath + "/variants/" + i2 + "/path", schemaPath: "#/properties/variants/items/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.variants.items.properties.path, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/variants/" + i2 + "/path", schemaPath: "#/properties/variants/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.variants.items.properties.path.type, parentSchema: schema11.properties.variants.items.properties.path, data: data19 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data18.files !== void 0) {
              let data20 = data18.files;
              if (Array.isArray(data20)) {
                const len3 = data20.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data21 = data20[i3];
                  if (typeof data21 === "string") {
                    if (!pattern0.test(data21)) {
                      const err36 = { instancePath: instancePath + "/variants/" + i2 + "/files/" + i3, schemaPath: "#/properties/variants/items/properties/files/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.variants.items.properties.files.items, data: data21 };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                  } else {
                    const err37 = { instancePath: instancePath + "/variants/" + i2 + "/files/" + i3, schemaPath: "#/properties/variants/items/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.variants.items.properties.files.items.type, parentSchema: schema11.properties.variants.items.properties.files.items, data: data21 };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
              } else {
                const err38 = { instancePath: instancePath + "/variants/" + i2 + "/files", schemaPath: "#/properties/variants/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.variants.items.properties.files.type, parentSchema: schema11.properties.variants.items.properties.files, data: data20 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data18.workspace !== void 0) {
              let data22 = data18.workspace;
              if (typeof data22 === "string") {
                if (!pattern0.test(data22)) {
                  const err39 = { instancePath: instancePath + "/variants/" + i2 + "/workspace", schemaPath: "#/properties/variants/items/properties/workspace/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.variants.items.properties.workspace, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/variants/" + i2 + "/workspace", schemaPath: "#/properties/variants/items/properties/workspace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.variants.items.properties.workspace.type, parentSchema: schema11.properties.variants.items.properties.workspace, data: data22 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/variants/" + i2, schemaPath: "#/properties/variants/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.variants.items.type, parentSchema: schema11.properties.variants.items, data: data18 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.variants.type, parentSchema: schema11.properties.variants, data: data17 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.clusters !== void 0) {
      let data23 = data.clusters;
      if (Array.isArray(data23)) {
        const len4 = data23.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data24 = data23[i4];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.name === void 0) {
              const err43 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.properties.clusters.items.required, parentSchema: schema11.properties.clusters.items, data: data24 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data24.paths === void 0) {
              const err44 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: schema11.properties.clusters.items.required, parentSchema: schema11.properties.clusters.items, data: data24 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            for (const key7 in data24) {
              if (!(key7 === "name" || key7 === "paths" || key7 === "provider" || key7 === "region" || key7 === "country")) {
                const err45 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.clusters.items, data: data24 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data24.region !== void 0) {
              if (data24.provider === void 0) {
                const err46 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/dependencies", keyword: "dependencies", params: {
                  property: "region",
                  missingProperty: "provider",
                  depsCount: 1,
                  deps: "provider"
                }, message: "must have property provider when property region is present", schema: schema11.properties.clusters.items.dependencies, parentSchema: schema11.properties.clusters.items, data: data24 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data24.name !== void 0) {
              let data25 = data24.name;
              if (typeof data25 === "string") {
                if (!pattern0.test(data25)) {
                  const err47 = { instancePath: instancePath + "/clusters/" + i4 + "/name", schemaPath: "#/properties/clusters/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.clusters.items.properties.name, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/clusters/" + i4 + "/name", schemaPath: "#/properties/clusters/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.name.type, parentSchema: schema11.properties.clusters.items.properties.name, data: data25 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data24.paths !== void 0) {
              let data26 = data24.paths;
              if (Array.isArray(data26)) {
                if (data26.length < 1) {
                  const err49 = { instancePath: instancePath + "/clusters/" + i4 + "/paths", schemaPath: "#/properties/clusters/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.clusters.items.properties.paths, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                const len5 = data26.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data27 = data26[i5];
                  if (typeof data27 === "string") {
                    if (!pattern0.test(data27)) {
                      const err50 = { instancePath: instancePath + "/clusters/" + i4 + "/paths/" + i5, schemaPath: "#/properties/clusters/items/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.clusters.items.properties.paths.items, data: data27 };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                  } else {
                    const err51 = { instancePath: instancePath + "/clusters/" + i4 + "/paths/" + i5, schemaPath: "#/properties/clusters/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.paths.items.type, parentSchema: schema11.properties.clusters.items.properties.paths.items, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              } else {
                const err52 = { instancePath: instancePath + "/clusters/" + i4 + "/paths", schemaPath: "#/properties/clusters/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.clusters.items.properties.paths.type, parentSchema: schema11.properties.clusters.items.properties.paths, data: data26 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data24.provider !== void 0) {
              let data28 = data24.provider;
              if (typeof data28 === "string") {
                if (!pattern0.test(data28)) {
                  const err53 = { instancePath: instancePath + "/clusters/" + i4 + "/provider", schemaPath: "#/properties/clusters/items/properties/provider/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.clusters.items.properties.provider, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/clusters/" + i4 + "/provider", schemaPath: "#/properties/clusters/items/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.provider.type, parentSchema: schema11.properties.clusters.items.properties.provider, data: data28 };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data24.region !== void 0) {
              let data29 = data24.region;
              if (typeof data29 === "string") {
                if (!pattern0.test(data29)) {
                  const err55 = { instancePath: instancePath + "/clusters/" + i4 + "/region", schemaPath: "#/properties/clusters/items/properties/region/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.clusters.items.properties.region, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = { instancePath: instancePath + "/clusters/" + i4 + "/region", schemaPath: "#/properties/clusters/items/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.region.type, parentSchema: schema11.properties.clusters.items.properties.region, data: data29 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data24.country !== void 0) {
              let data30 = data24.country;
              if (typeof data30 === "string") {
                if (!pattern14.test(data30)) {
                  const err57 = { instancePath: instancePath + "/clusters/" + i4 + "/country", schemaPath: "#/properties/clusters/items/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema11.properties.clusters.items.properties.country, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              } else {
                const err58 = { instancePath: instancePath + "/clusters/" + i4 + "/country", schemaPath: "#/properties/clusters/items/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.country.type, parentSchema: schema11.properties.clusters.items.properties.country, data: data30 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
          } else {
            const err59 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.clusters.items.type, parentSchema: schema11.properties.clusters.items, data: data24 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.clusters.type, parentSchema: schema11.properties.clusters, data: data23 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.render !== void 0) {
      let data31 = data.render;
      if (!(data31 === "auto" || data31 === "never" || data31 === "require")) {
        const err61 = { instancePath: instancePath + "/render", schemaPath: "#/properties/render/enum", keyword: "enum", params: { allowedValues: schema11.properties.render.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.render.enum, parentSchema: schema11.properties.render, data: data31 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.charts !== void 0) {
      let data32 = data.charts;
      if (Array.isArray(data32)) {
        const len6 = data32.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data33 = data32[i6];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.path === void 0) {
              const err62 = { instancePath: instancePath + "/charts/" + i6, schemaPath: "#/properties/charts/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.charts.items.required, parentSchema: schema11.properties.charts.items, data: data33 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            for (const key8 in data33) {
              if (!(key8 === "path" || key8 === "release" || key8 === "namespace" || key8 === "values" || key8 === "set")) {
                const err63 = { instancePath: instancePath + "/charts/" + i6, schemaPath: "#/properties/charts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.charts.items, data: data33 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data33.path !== void 0) {
              let data34 = data33.path;
              if (typeof data34 === "string") {
                if (!pattern0.test(data34)) {
                  const err64 = { instancePath: instancePath + "/charts/" + i6 + "/path", schemaPath: "#/properties/charts/items/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.charts.items.properties.path, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              } else {
                const err65 = { instancePath: instancePath + "/charts/" + i6 + "/path", schemaPath: "#/properties/charts/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.charts.items.properties.path.type, parentSchema: schema11.properties.charts.items.properties.path, data: data34 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data33.release !== void 0) {
              let data35 = data33.release;
              if (typeof data35 === "string") {
                if (!pattern16.test(data35)) {
                  const err66 = { instancePath: instancePath + "/charts/" + i6 + "/release", schemaPath: "#/properties/charts/items/properties/release/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9.-]{0,51}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9.-]{0,51}[a-z0-9])?$"', schema: "^[a-z0-9]([a-z0-9.-]{0,51}[a-z0-9])?$", parentSchema: schema11.properties.charts.items.properties.release, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              } else {
                const err67 = { instancePath: instancePath + "/charts/" + i6 + "/release", schemaPath: "#/properties/charts/items/properties/release/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.charts.items.properties.release.type, parentSchema: schema11.properties.charts.items.properties.release, data: data35 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data33.namespace !== void 0) {
              let data36 = data33.namespace;
              if (typeof data36 === "string") {
                if (!pattern17.test(data36)) {
                  const err68 = { instancePath: instancePath + "/charts/" + i6 + "/namespace", schemaPath: "#/properties/charts/items/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"', schema: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", parentSchema: schema11.properties.charts.items.properties.namespace, data: data36 };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              } else {
                const err69 = { instancePath: instancePath + "/charts/" + i6 + "/namespace", schemaPath: "#/properties/charts/items/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.charts.items.properties.namespace.type, parentSchema: schema11.properties.charts.items.properties.namespace, data: data36 };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data33.values !== void 0) {
              let data37 = data33.values;
              if (Array.isArray(data37)) {
                const len7 = data37.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data38 = data37[i7];
                  if (typeof data38 === "string") {
                    if (!pattern0.test(data38)) {
                      const err70 = { instancePath: instancePath + "/charts/" + i6 + "/values/" + i7, schemaPath: "#/properties/charts/items/properties/values/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.charts.items.properties.values.items, data: data38 };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/charts/" + i6 + "/values/" + i7, schemaPath: "#/properties/charts/items/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.charts.items.properties.values.items.type, parentSchema: schema11.properties.charts.items.properties.values.items, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              } else {
                const err72 = { instancePath: instancePath + "/charts/" + i6 + "/values", schemaPath: "#/properties/charts/items/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.charts.items.properties.values.type, parentSchema: schema11.properties.charts.items.properties.values, data: data37 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data33.set !== void 0) {
              let data39 = data33.set;
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                for (const key9 in data39) {
                  const _errs86 = errors;
                  if (typeof key9 === "string") {
                    if (!pattern19.test(key9)) {
                      const err73 = { instancePath: instancePath + "/charts/" + i6 + "/set", schemaPath: "#/properties/charts/items/properties/set/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]*$" }, message: 'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_./-]*$"', schema: "^[A-Za-z0-9_][A-Za-z0-9_./-]*$", parentSchema: schema11.properties.charts.items.properties.set.propertyNames, data: key9, propertyName: key9 };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  }
                  var valid26 = _errs86 === errors;
                  if (!valid26) {
                    const err74 = { instancePath: instancePath + "/charts/" + i6 + "/set", schemaPath: "#/properties/charts/items/properties/set/propertyNames", keyword: "propertyNames", params: { propertyName: key9 }, message: "property name must be valid", schema: schema11.properties.charts.items.properties.set.propertyNames, parentSchema: schema11.properties.charts.items.properties.set, data: data39 };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                for (const key10 in data39) {
                  let data40 = data39[key10];
                  if (typeof data40 !== "string") {
                    const err75 = { instancePath: instancePath + "/charts/" + i6 + "/set/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/charts/items/properties/set/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.charts.items.properties.set.additionalProperties.type, parentSchema: schema11.properties.charts.items.properties.set.additionalProperties, data: data40 };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
              } else {
                const err76 = { instancePath: instancePath + "/charts/" + i6 + "/set", schemaPath: "#/properties/charts/items/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.charts.items.properties.set.type, parentSchema: schema11.properties.charts.items.properties.set, data: data39 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/charts/" + i6, schemaPath: "#/properties/charts/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.charts.items.type, parentSchema: schema11.properties.charts.items, data: data33 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/charts", schemaPath: "#/properties/charts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.charts.type, parentSchema: schema11.properties.charts, data: data32 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.mirrors !== void 0) {
      let data41 = data.mirrors;
      if (Array.isArray(data41)) {
        const len8 = data41.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data42 = data41[i8];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.registry === void 0) {
              const err79 = { instancePath: instancePath + "/mirrors/" + i8, schemaPath: "#/properties/mirrors/items/required", keyword: "required", params: { missingProperty: "registry" }, message: "must have required property 'registry'", schema: schema11.properties.mirrors.items.required, parentSchema: schema11.properties.mirrors.items, data: data42 };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            for (const key11 in data42) {
              if (!(key11 === "registry" || key11 === "mirror" || key11 === "country" || key11 === "party" || key11 === "paths")) {
                const err80 = { instancePath: instancePath + "/mirrors/" + i8, schemaPath: "#/properties/mirrors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.mirrors.items, data: data42 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data42.registry !== void 0) {
              let data43 = data42.registry;
              if (typeof data43 === "string") {
                if (!pattern20.test(data43)) {
                  const err81 = { instancePath: instancePath + "/mirrors/" + i8 + "/registry", schemaPath: "#/properties/mirrors/items/properties/registry/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.-]+$" }, message: 'must match pattern "^[A-Za-z0-9.-]+$"', schema: "^[A-Za-z0-9.-]+$", parentSchema: schema11.properties.mirrors.items.properties.registry, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              } else {
                const err82 = { instancePath: instancePath + "/mirrors/" + i8 + "/registry", schemaPath: "#/properties/mirrors/items/properties/registry/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.mirrors.items.properties.registry.type, parentSchema: schema11.properties.mirrors.items.properties.registry, data: data43 };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data42.mirror !== void 0) {
              let data44 = data42.mirror;
              if (typeof data44 === "string") {
                if (!pattern20.test(data44)) {
                  const err83 = { instancePath: instancePath + "/mirrors/" + i8 + "/mirror", schemaPath: "#/properties/mirrors/items/properties/mirror/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.-]+$" }, message: 'must match pattern "^[A-Za-z0-9.-]+$"', schema: "^[A-Za-z0-9.-]+$", parentSchema: schema11.properties.mirrors.items.properties.mirror, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = { instancePath: instancePath + "/mirrors/" + i8 + "/mirror", schemaPath: "#/properties/mirrors/items/properties/mirror/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.mirrors.items.properties.mirror.type, parentSchema: schema11.properties.mirrors.items.properties.mirror, data: data44 };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data42.country !== void 0) {
              let data45 = data42.country;
              if (typeof data45 === "string") {
                if (!pattern14.test(data45)) {
                  const err85 = { instancePath: instancePath + "/mirrors/" + i8 + "/country", schemaPath: "#/properties/mirrors/items/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema11.properties.mirrors.items.properties.country, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              } else {
                const err86 = { instancePath: instancePath + "/mirrors/" + i8 + "/country", schemaPath: "#/properties/mirrors/items/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.mirrors.items.properties.country.type, parentSchema: schema11.properties.mirrors.items.properties.country, data: data45 };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data42.party !== void 0) {
              let data46 = data42.party;
              if (typeof data46 === "string") {
                if (!pattern0.test(data46)) {
                  const err87 = { instancePath: instancePath + "/mirrors/" + i8 + "/party", schemaPath: "#/properties/mirrors/items/properties/party/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.mirrors.items.properties.party, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              } else {
                const err88 = { instancePath: instancePath + "/mirrors/" + i8 + "/party", schemaPath: "#/properties/mirrors/items/properties/party/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.mirrors.items.properties.party.type, parentSchema: schema11.properties.mirrors.items.properties.party, data: data46 };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data42.paths !== void 0) {
              let data47 = data42.paths;
              if (Array.isArray(data47)) {
                if (data47.length < 1) {
                  const err89 = { instancePath: instancePath + "/mirrors/" + i8 + "/paths", schemaPath: "#/properties/mirrors/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.mirrors.items.properties.paths, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
                const len9 = data47.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data48 = data47[i9];
                  if (typeof data48 === "string") {
                    if (!pattern0.test(data48)) {
                      const err90 = { instancePath: instancePath + "/mirrors/" + i8 + "/paths/" + i9, schemaPath: "#/properties/mirrors/items/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.mirrors.items.properties.paths.items, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                    }
                  } else {
                    const err91 = { instancePath: instancePath + "/mirrors/" + i8 + "/paths/" + i9, schemaPath: "#/properties/mirrors/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.mirrors.items.properties.paths.items.type, parentSchema: schema11.properties.mirrors.items.properties.paths.items, data: data48 };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
              } else {
                const err92 = { instancePath: instancePath + "/mirrors/" + i8 + "/paths", schemaPath: "#/properties/mirrors/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.mirrors.items.properties.paths.type, parentSchema: schema11.properties.mirrors.items.properties.paths, data: data47 };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
          } else {
            const err93 = { instancePath: instancePath + "/mirrors/" + i8, schemaPath: "#/properties/mirrors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.mirrors.items.type, parentSchema: schema11.properties.mirrors.items, data: data42 };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/mirrors", schemaPath: "#/properties/mirrors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.mirrors.type, parentSchema: schema11.properties.mirrors, data: data41 };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.registries !== void 0) {
      let data49 = data.registries;
      if (Array.isArray(data49)) {
        const len10 = data49.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data50 = data49[i10];
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            if (data50.host === void 0) {
              const err95 = { instancePath: instancePath + "/registries/" + i10, schemaPath: "#/properties/registries/items/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'", schema: schema11.properties.registries.items.required, parentSchema: schema11.properties.registries.items, data: data50 };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data50.country === void 0) {
              const err96 = { instancePath: instancePath + "/registries/" + i10, schemaPath: "#/properties/registries/items/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'", schema: schema11.properties.registries.items.required, parentSchema: schema11.properties.registries.items, data: data50 };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            for (const key12 in data50) {
              if (!(key12 === "host" || key12 === "country" || key12 === "party")) {
                const err97 = { instancePath: instancePath + "/registries/" + i10, schemaPath: "#/properties/registries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.registries.items, data: data50 };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data50.host !== void 0) {
              let data51 = data50.host;
              if (typeof data51 === "string") {
                if (!pattern20.test(data51)) {
                  const err98 = { instancePath: instancePath + "/registries/" + i10 + "/host", schemaPath: "#/properties/registries/items/properties/host/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.-]+$" }, message: 'must match pattern "^[A-Za-z0-9.-]+$"', schema: "^[A-Za-z0-9.-]+$", parentSchema: schema11.properties.registries.items.properties.host, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              } else {
                const err99 = { instancePath: instancePath + "/registries/" + i10 + "/host", schemaPath: "#/properties/registries/items/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.registries.items.properties.host.type, parentSchema: schema11.properties.registries.items.properties.host, data: data51 };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data50.country !== void 0) {
              let data52 = data50.country;
              if (typeof data52 === "string") {
                if (!pattern14.test(data52)) {
                  const err100 = { instancePath: instancePath + "/registries/" + i10 + "/country", schemaPath: "#/properties/registries/items/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema11.properties.registries.items.properties.country, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              } else {
                const err101 = { instancePath: instancePath + "/registries/" + i10 + "/country", schemaPath: "#/properties/registries/items/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.registries.items.properties.country.type, parentSchema: schema11.properties.registries.items.properties.country, data: data52 };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data50.party !== void 0) {
              let data53 = data50.party;
              if (typeof data53 === "string") {
                if (!pattern0.test(data53)) {
                  const err102 = { instancePath: instancePath + "/registries/" + i10 + "/party", schemaPath: "#/properties/registries/items/properties/party/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.registries.items.properties.party, data: data53 };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/registries/" + i10 + "/party", schemaPath: "#/properties/registries/items/properties/party/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.registries.items.properties.party.type, parentSchema: schema11.properties.registries.items.properties.party, data: data53 };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
          } else {
            const err104 = { instancePath: instancePath + "/registries/" + i10, schemaPath: "#/properties/registries/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.registries.items.type, parentSchema: schema11.properties.registries.items, data: data50 };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
      } else {
        const err105 = { instancePath: instancePath + "/registries", schemaPath: "#/properties/registries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.registries.type, parentSchema: schema11.properties.registries, data: data49 };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
    if (data.systems !== void 0) {
      let data54 = data.systems;
      if (Array.isArray(data54)) {
        const len11 = data54.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data55 = data54[i11];
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.name === void 0) {
              const err106 = { instancePath: instancePath + "/systems/" + i11, schemaPath: "#/properties/systems/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.properties.systems.items.required, parentSchema: schema11.properties.systems.items, data: data55 };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (data55.paths === void 0) {
              const err107 = { instancePath: instancePath + "/systems/" + i11, schemaPath: "#/properties/systems/items/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: schema11.properties.systems.items.required, parentSchema: schema11.properties.systems.items, data: data55 };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            for (const key13 in data55) {
              if (!func2.call(schema11.properties.systems.items.properties, key13)) {
                const err108 = { instancePath: instancePath + "/systems/" + i11, schemaPath: "#/properties/systems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items, data: data55 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data55.name !== void 0) {
              let data56 = data55.name;
              if (typeof data56 === "string") {
                if (!pattern0.test(data56)) {
                  const err109 = { instancePath: instancePath + "/systems/" + i11 + "/name", schemaPath: "#/properties/systems/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.name, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
              } else {
                const err110 = { instancePath: instancePath + "/systems/" + i11 + "/name", schemaPath: "#/properties/systems/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.name.type, parentSchema: schema11.properties.systems.items.properties.name, data: data56 };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
            if (data55.paths !== void 0) {
              let data57 = data55.paths;
              if (Array.isArray(data57)) {
                if (data57.length < 0) {
                  const err111 = { instancePath: instancePath + "/systems/" + i11 + "/paths", schemaPath: "#/properties/systems/items/properties/paths/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items", schema: 0, parentSchema: schema11.properties.systems.items.properties.paths, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
                const len12 = data57.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data58 = data57[i12];
                  if (typeof data58 === "string") {
                    if (!pattern0.test(data58)) {
                      const err112 = { instancePath: instancePath + "/systems/" + i11 + "/paths/" + i12, schemaPath: "#/properties/systems/items/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.paths.items, data: data58 };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  } else {
                    const err113 = { instancePath: instancePath + "/systems/" + i11 + "/paths/" + i12, schemaPath: "#/properties/systems/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.paths.items.type, parentSchema: schema11.properties.systems.items.properties.paths.items, data: data58 };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                }
              } else {
                const err114 = { instancePath: instancePath + "/systems/" + i11 + "/paths", schemaPath: "#/properties/systems/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.systems.items.properties.paths.type, parentSchema: schema11.properties.systems.items.properties.paths, data: data57 };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data55.material !== void 0) {
              let data59 = data55.material;
              if (typeof data59 !== "boolean") {
                const err115 = { instancePath: instancePath + "/systems/" + i11 + "/material", schemaPath: "#/properties/systems/items/properties/material/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.systems.items.properties.material.type, parentSchema: schema11.properties.systems.items.properties.material, data: data59 };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data55.rubricering !== void 0) {
              let data60 = data55.rubricering;
              if (!(data60 === "ongerubriceerd" || data60 === "departementaal-vertrouwelijk" || data60 === "stg-confidentieel" || data60 === "stg-geheim" || data60 === "stg-zeer-geheim")) {
                const err116 = { instancePath: instancePath + "/systems/" + i11 + "/rubricering", schemaPath: "#/properties/systems/items/properties/rubricering/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.rubricering.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.rubricering.enum, parentSchema: schema11.properties.systems.items.properties.rubricering, data: data60 };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data55.tbb !== void 0) {
              let data61 = data55.tbb;
              if (!(data61 === 1 || data61 === 2 || data61 === 3 || data61 === 4)) {
                const err117 = { instancePath: instancePath + "/systems/" + i11 + "/tbb", schemaPath: "#/properties/systems/items/properties/tbb/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.tbb.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.tbb.enum, parentSchema: schema11.properties.systems.items.properties.tbb, data: data61 };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data55.biv !== void 0) {
              let data62 = data55.biv;
              if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                if (Object.keys(data62).length < 1) {
                  const err118 = { instancePath: instancePath + "/systems/" + i11 + "/biv", schemaPath: "#/properties/systems/items/properties/biv/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.biv, data: data62 };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
                for (const key14 in data62) {
                  if (!(key14 === "beschikbaarheid" || key14 === "integriteit" || key14 === "vertrouwelijkheid")) {
                    const err119 = { instancePath: instancePath + "/systems/" + i11 + "/biv", schemaPath: "#/properties/systems/items/properties/biv/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.biv, data: data62 };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
                if (data62.beschikbaarheid !== void 0) {
                  let data63 = data62.beschikbaarheid;
                  if (!(data63 === "laag" || data63 === "midden" || data63 === "hoog" || data63 === "zeer-hoog")) {
                    const err120 = { instancePath: instancePath + "/systems/" + i11 + "/biv/beschikbaarheid", schemaPath: "#/properties/systems/items/properties/biv/properties/beschikbaarheid/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.biv.properties.beschikbaarheid.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.biv.properties.beschikbaarheid.enum, parentSchema: schema11.properties.systems.items.properties.biv.properties.beschikbaarheid, data: data63 };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                }
                if (data62.integriteit !== void 0) {
                  let data64 = data62.integriteit;
                  if (!(data64 === "laag" || data64 === "midden" || data64 === "hoog" || data64 === "zeer-hoog")) {
                    const err121 = { instancePath: instancePath + "/systems/" + i11 + "/biv/integriteit", schemaPath: "#/properties/systems/items/properties/biv/properties/integriteit/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.biv.properties.integriteit.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.biv.properties.integriteit.enum, parentSchema: schema11.properties.systems.items.properties.biv.properties.integriteit, data: data64 };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                }
                if (data62.vertrouwelijkheid !== void 0) {
                  let data65 = data62.vertrouwelijkheid;
                  if (!(data65 === "laag" || data65 === "midden" || data65 === "hoog" || data65 === "zeer-hoog")) {
                    const err122 = { instancePath: instancePath + "/systems/" + i11 + "/biv/vertrouwelijkheid", schemaPath: "#/properties/systems/items/properties/biv/properties/vertrouwelijkheid/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.biv.properties.vertrouwelijkheid.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.biv.properties.vertrouwelijkheid.enum, parentSchema: schema11.properties.systems.items.properties.biv.properties.vertrouwelijkheid, data: data65 };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                }
              } else {
                const err123 = { instancePath: instancePath + "/systems/" + i11 + "/biv", schemaPath: "#/properties/systems/items/properties/biv/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.biv.type, parentSchema: schema11.properties.systems.items.properties.biv, data: data62 };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data55.personalData !== void 0) {
              let data66 = data55.personalData;
              if (!(data66 === "none" || data66 === "ordinary" || data66 === "special")) {
                const err124 = { instancePath: instancePath + "/systems/" + i11 + "/personalData", schemaPath: "#/properties/systems/items/properties/personalData/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.personalData.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.personalData.enum, parentSchema: schema11.properties.systems.items.properties.personalData, data: data66 };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
            if (data55.baseRegistry !== void 0) {
              let data67 = data55.baseRegistry;
              if (!(data67 === "none" || data67 === "copy" || data67 === "source")) {
                const err125 = { instancePath: instancePath + "/systems/" + i11 + "/baseRegistry", schemaPath: "#/properties/systems/items/properties/baseRegistry/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.baseRegistry.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.baseRegistry.enum, parentSchema: schema11.properties.systems.items.properties.baseRegistry, data: data67 };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data55.application !== void 0) {
              let data68 = data55.application;
              if (!(data68 === "mail" || data68 === "documents" || data68 === "other")) {
                const err126 = { instancePath: instancePath + "/systems/" + i11 + "/application", schemaPath: "#/properties/systems/items/properties/application/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.application.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.application.enum, parentSchema: schema11.properties.systems.items.properties.application, data: data68 };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
            if (data55.entity !== void 0) {
              let data69 = data55.entity;
              if (!(data69 === "vital" || data69 === "wwke" || data69 === "cbw-essential")) {
                const err127 = { instancePath: instancePath + "/systems/" + i11 + "/entity", schemaPath: "#/properties/systems/items/properties/entity/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.entity.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.entity.enum, parentSchema: schema11.properties.systems.items.properties.entity, data: data69 };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data55.exitPlan !== void 0) {
              let data70 = data55.exitPlan;
              if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                for (const key15 in data70) {
                  if (!(key15 === "date" || key15 === "document" || key15 === "tested" || key15 === "scenarios")) {
                    const err128 = { instancePath: instancePath + "/systems/" + i11 + "/exitPlan", schemaPath: "#/properties/systems/items/properties/exitPlan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.exitPlan, data: data70 };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                }
                if (data70.date !== void 0) {
                  let data71 = data70.date;
                  if (typeof data71 === "string") {
                    if (!pattern30.test(data71)) {
                      const err129 = { instancePath: instancePath + "/systems/" + i11 + "/exitPlan/date", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.date, data: data71 };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                  } else {
                    const err130 = { instancePath: instancePath + "/systems/" + i11 + "/exitPlan/date", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.exitPlan.properties.date.type, parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.date, data: data71 };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                }
                if (data70.document !== void 0) {
                  let data72 = data70.document;
                  if (typeof data72 === "string") {
                    if (!pattern0.test(data72)) {
                      const err131 = { instancePath: instancePath + "/systems/" + i11 + "/exitPlan/document", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.document, data: data72 };
                      if (vErrors === null) {
                        vErrors = [err131];
                      } else {
                        vErrors.push(err131);
                      }
                      errors++;
                    }
                  } else {
                    const err132 = { instancePath: instancePath + "/systems/" + i11 + "/exitPlan/document", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.exitPlan.properties.document.type, parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.document, data: data72 };
                    if (vErrors === null) {
                      vErrors = [err132];
                    } else {
                      vErrors.push(err132);
                    }
                    errors++;
                  }
                }
                if (data70.tested !== void 0) {
                  let data73 = data70.tested;
                  if (typeof data73 === "string") {
                    if (!pattern30.test(data73)) {
                      const err133 = { instancePath: instancePath + "/systems/" + i11 + "/exitPlan/tested", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/tested/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.tested, data: data73 };
                      if (vErrors === null) {
                        vErrors = [err133];
                      } else {
                        vErrors.push(err133);
                      }
                      errors++;
                    }
                  } else {
                    const err134 = { instancePath: instancePath + "/systems/" + i11 + "/exitPlan/tested", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/tested/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.exitPlan.properties.tested.type, parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.tested, data: data73 };
                    if (vErrors === null) {
                      vErrors = [err134];
                    } else {
                      vErrors.push(err134);
                    }
                    errors++;
                  }
                }
                if (data70.scenarios !== void 0) {
                  let data74 = data70.scenarios;
                  if (Array.isArray(data74)) {
                    const len13 = data74.length;
                    for (let i13 = 0; i13 < len13; i13++) {
                      let data75 = data74[i13];
                      if (!(data75 === "planned" || data75 === "disruptive")) {
                        const err135 = { instancePath: instancePath + "/systems/" + i11 + "/exitPlan/scenarios/" + i13, schemaPath: "#/properties/systems/items/properties/exitPlan/properties/scenarios/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.exitPlan.properties.scenarios.items.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.exitPlan.properties.scenarios.items.enum, parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.scenarios.items, data: data75 };
                        if (vErrors === null) {
                          vErrors = [err135];
                        } else {
                          vErrors.push(err135);
                        }
                        errors++;
                      }
                    }
                    let i14 = data74.length;
                    let j0;
                    if (i14 > 1) {
                      outer0:
                        for (; i14--; ) {
                          for (j0 = i14; j0--; ) {
                            if (func0(data74[i14], data74[j0])) {
                              const err136 = { instancePath: instancePath + "/systems/" + i11 + "/exitPlan/scenarios", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/scenarios/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i14 + " are identical)", schema: true, parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.scenarios, data: data74 };
                              if (vErrors === null) {
                                vErrors = [err136];
                              } else {
                                vErrors.push(err136);
                              }
                              errors++;
                              break outer0;
                            }
                          }
                        }
                    }
                  } else {
                    const err137 = { instancePath: instancePath + "/systems/" + i11 + "/exitPlan/scenarios", schemaPath: "#/properties/systems/items/properties/exitPlan/properties/scenarios/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.systems.items.properties.exitPlan.properties.scenarios.type, parentSchema: schema11.properties.systems.items.properties.exitPlan.properties.scenarios, data: data74 };
                    if (vErrors === null) {
                      vErrors = [err137];
                    } else {
                      vErrors.push(err137);
                    }
                    errors++;
                  }
                }
              } else {
                const err138 = { instancePath: instancePath + "/systems/" + i11 + "/exitPlan", schemaPath: "#/properties/systems/items/properties/exitPlan/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.exitPlan.type, parentSchema: schema11.properties.systems.items.properties.exitPlan, data: data70 };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
            if (data55.riskAnalysis !== void 0) {
              let data76 = data55.riskAnalysis;
              if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                if (Object.keys(data76).length < 1) {
                  const err139 = { instancePath: instancePath + "/systems/" + i11 + "/riskAnalysis", schemaPath: "#/properties/systems/items/properties/riskAnalysis/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.riskAnalysis, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
                for (const key16 in data76) {
                  if (!(key16 === "date" || key16 === "document")) {
                    const err140 = { instancePath: instancePath + "/systems/" + i11 + "/riskAnalysis", schemaPath: "#/properties/systems/items/properties/riskAnalysis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.riskAnalysis, data: data76 };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
                if (data76.date !== void 0) {
                  let data77 = data76.date;
                  if (typeof data77 === "string") {
                    if (!pattern30.test(data77)) {
                      const err141 = { instancePath: instancePath + "/systems/" + i11 + "/riskAnalysis/date", schemaPath: "#/properties/systems/items/properties/riskAnalysis/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.riskAnalysis.properties.date, data: data77 };
                      if (vErrors === null) {
                        vErrors = [err141];
                      } else {
                        vErrors.push(err141);
                      }
                      errors++;
                    }
                  } else {
                    const err142 = { instancePath: instancePath + "/systems/" + i11 + "/riskAnalysis/date", schemaPath: "#/properties/systems/items/properties/riskAnalysis/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.riskAnalysis.properties.date.type, parentSchema: schema11.properties.systems.items.properties.riskAnalysis.properties.date, data: data77 };
                    if (vErrors === null) {
                      vErrors = [err142];
                    } else {
                      vErrors.push(err142);
                    }
                    errors++;
                  }
                }
                if (data76.document !== void 0) {
                  let data78 = data76.document;
                  if (typeof data78 === "string") {
                    if (!pattern0.test(data78)) {
                      const err143 = { instancePath: instancePath + "/systems/" + i11 + "/riskAnalysis/document", schemaPath: "#/properties/systems/items/properties/riskAnalysis/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.riskAnalysis.properties.document, data: data78 };
                      if (vErrors === null) {
                        vErrors = [err143];
                      } else {
                        vErrors.push(err143);
                      }
                      errors++;
                    }
                  } else {
                    const err144 = { instancePath: instancePath + "/systems/" + i11 + "/riskAnalysis/document", schemaPath: "#/properties/systems/items/properties/riskAnalysis/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.riskAnalysis.properties.document.type, parentSchema: schema11.properties.systems.items.properties.riskAnalysis.properties.document, data: data78 };
                    if (vErrors === null) {
                      vErrors = [err144];
                    } else {
                      vErrors.push(err144);
                    }
                    errors++;
                  }
                }
              } else {
                const err145 = { instancePath: instancePath + "/systems/" + i11 + "/riskAnalysis", schemaPath: "#/properties/systems/items/properties/riskAnalysis/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.riskAnalysis.type, parentSchema: schema11.properties.systems.items.properties.riskAnalysis, data: data76 };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            }
            if (data55.dpia !== void 0) {
              let data79 = data55.dpia;
              if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                if (Object.keys(data79).length < 1) {
                  const err146 = { instancePath: instancePath + "/systems/" + i11 + "/dpia", schemaPath: "#/properties/systems/items/properties/dpia/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.dpia, data: data79 };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
                for (const key17 in data79) {
                  if (!(key17 === "date" || key17 === "document")) {
                    const err147 = { instancePath: instancePath + "/systems/" + i11 + "/dpia", schemaPath: "#/properties/systems/items/properties/dpia/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.dpia, data: data79 };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                }
                if (data79.date !== void 0) {
                  let data80 = data79.date;
                  if (typeof data80 === "string") {
                    if (!pattern30.test(data80)) {
                      const err148 = { instancePath: instancePath + "/systems/" + i11 + "/dpia/date", schemaPath: "#/properties/systems/items/properties/dpia/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.dpia.properties.date, data: data80 };
                      if (vErrors === null) {
                        vErrors = [err148];
                      } else {
                        vErrors.push(err148);
                      }
                      errors++;
                    }
                  } else {
                    const err149 = { instancePath: instancePath + "/systems/" + i11 + "/dpia/date", schemaPath: "#/properties/systems/items/properties/dpia/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.dpia.properties.date.type, parentSchema: schema11.properties.systems.items.properties.dpia.properties.date, data: data80 };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                }
                if (data79.document !== void 0) {
                  let data81 = data79.document;
                  if (typeof data81 === "string") {
                    if (!pattern0.test(data81)) {
                      const err150 = { instancePath: instancePath + "/systems/" + i11 + "/dpia/document", schemaPath: "#/properties/systems/items/properties/dpia/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.dpia.properties.document, data: data81 };
                      if (vErrors === null) {
                        vErrors = [err150];
                      } else {
                        vErrors.push(err150);
                      }
                      errors++;
                    }
                  } else {
                    const err151 = { instancePath: instancePath + "/systems/" + i11 + "/dpia/document", schemaPath: "#/properties/systems/items/properties/dpia/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.dpia.properties.document.type, parentSchema: schema11.properties.systems.items.properties.dpia.properties.document, data: data81 };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
              } else {
                const err152 = { instancePath: instancePath + "/systems/" + i11 + "/dpia", schemaPath: "#/properties/systems/items/properties/dpia/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.dpia.type, parentSchema: schema11.properties.systems.items.properties.dpia, data: data79 };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
            if (data55.dtia !== void 0) {
              let data82 = data55.dtia;
              if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                if (Object.keys(data82).length < 1) {
                  const err153 = { instancePath: instancePath + "/systems/" + i11 + "/dtia", schemaPath: "#/properties/systems/items/properties/dtia/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.dtia, data: data82 };
                  if (vErrors === null) {
                    vErrors = [err153];
                  } else {
                    vErrors.push(err153);
                  }
                  errors++;
                }
                for (const key18 in data82) {
                  if (!(key18 === "date" || key18 === "document")) {
                    const err154 = { instancePath: instancePath + "/systems/" + i11 + "/dtia", schemaPath: "#/properties/systems/items/properties/dtia/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.dtia, data: data82 };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
                if (data82.date !== void 0) {
                  let data83 = data82.date;
                  if (typeof data83 === "string") {
                    if (!pattern30.test(data83)) {
                      const err155 = { instancePath: instancePath + "/systems/" + i11 + "/dtia/date", schemaPath: "#/properties/systems/items/properties/dtia/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.dtia.properties.date, data: data83 };
                      if (vErrors === null) {
                        vErrors = [err155];
                      } else {
                        vErrors.push(err155);
                      }
                      errors++;
                    }
                  } else {
                    const err156 = { instancePath: instancePath + "/systems/" + i11 + "/dtia/date", schemaPath: "#/properties/systems/items/properties/dtia/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.dtia.properties.date.type, parentSchema: schema11.properties.systems.items.properties.dtia.properties.date, data: data83 };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                }
                if (data82.document !== void 0) {
                  let data84 = data82.document;
                  if (typeof data84 === "string") {
                    if (!pattern0.test(data84)) {
                      const err157 = { instancePath: instancePath + "/systems/" + i11 + "/dtia/document", schemaPath: "#/properties/systems/items/properties/dtia/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.dtia.properties.document, data: data84 };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    }
                  } else {
                    const err158 = { instancePath: instancePath + "/systems/" + i11 + "/dtia/document", schemaPath: "#/properties/systems/items/properties/dtia/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.dtia.properties.document.type, parentSchema: schema11.properties.systems.items.properties.dtia.properties.document, data: data84 };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                }
              } else {
                const err159 = { instancePath: instancePath + "/systems/" + i11 + "/dtia", schemaPath: "#/properties/systems/items/properties/dtia/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.dtia.type, parentSchema: schema11.properties.systems.items.properties.dtia, data: data82 };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
            if (data55.reportedToCisoRijk !== void 0) {
              let data85 = data55.reportedToCisoRijk;
              if (typeof data85 === "string") {
                if (!pattern30.test(data85)) {
                  const err160 = { instancePath: instancePath + "/systems/" + i11 + "/reportedToCisoRijk", schemaPath: "#/properties/systems/items/properties/reportedToCisoRijk/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.reportedToCisoRijk, data: data85 };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              } else {
                const err161 = { instancePath: instancePath + "/systems/" + i11 + "/reportedToCisoRijk", schemaPath: "#/properties/systems/items/properties/reportedToCisoRijk/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.reportedToCisoRijk.type, parentSchema: schema11.properties.systems.items.properties.reportedToCisoRijk, data: data85 };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
            }
            if (data55.mailConditions !== void 0) {
              let data86 = data55.mailConditions;
              if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                for (const key19 in data86) {
                  if (!(key19 === "continuityAtRisk" || key19 === "plansTested" || key19 === "ministerDecided")) {
                    const err162 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions", schemaPath: "#/properties/systems/items/properties/mailConditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.mailConditions, data: data86 };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                }
                if (data86.continuityAtRisk !== void 0) {
                  let data87 = data86.continuityAtRisk;
                  if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                    if (Object.keys(data87).length < 1) {
                      const err163 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/continuityAtRisk", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk, data: data87 };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors++;
                    }
                    if (data87.document === void 0) {
                      const err164 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/continuityAtRisk", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.required, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk, data: data87 };
                      if (vErrors === null) {
                        vErrors = [err164];
                      } else {
                        vErrors.push(err164);
                      }
                      errors++;
                    }
                    for (const key20 in data87) {
                      if (!(key20 === "date" || key20 === "document")) {
                        const err165 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/continuityAtRisk", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk, data: data87 };
                        if (vErrors === null) {
                          vErrors = [err165];
                        } else {
                          vErrors.push(err165);
                        }
                        errors++;
                      }
                    }
                    if (data87.date !== void 0) {
                      let data88 = data87.date;
                      if (typeof data88 === "string") {
                        if (!pattern30.test(data88)) {
                          const err166 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/continuityAtRisk/date", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.properties.date, data: data88 };
                          if (vErrors === null) {
                            vErrors = [err166];
                          } else {
                            vErrors.push(err166);
                          }
                          errors++;
                        }
                      } else {
                        const err167 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/continuityAtRisk/date", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.properties.date.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.properties.date, data: data88 };
                        if (vErrors === null) {
                          vErrors = [err167];
                        } else {
                          vErrors.push(err167);
                        }
                        errors++;
                      }
                    }
                    if (data87.document !== void 0) {
                      let data89 = data87.document;
                      if (typeof data89 === "string") {
                        if (!pattern0.test(data89)) {
                          const err168 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/continuityAtRisk/document", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.properties.document, data: data89 };
                          if (vErrors === null) {
                            vErrors = [err168];
                          } else {
                            vErrors.push(err168);
                          }
                          errors++;
                        }
                      } else {
                        const err169 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/continuityAtRisk/document", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.properties.document.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.properties.document, data: data89 };
                        if (vErrors === null) {
                          vErrors = [err169];
                        } else {
                          vErrors.push(err169);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err170 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/continuityAtRisk", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/continuityAtRisk/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.continuityAtRisk, data: data87 };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                }
                if (data86.plansTested !== void 0) {
                  let data90 = data86.plansTested;
                  if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                    if (Object.keys(data90).length < 1) {
                      const err171 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/plansTested", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested, data: data90 };
                      if (vErrors === null) {
                        vErrors = [err171];
                      } else {
                        vErrors.push(err171);
                      }
                      errors++;
                    }
                    if (data90.document === void 0) {
                      const err172 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/plansTested", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.required, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested, data: data90 };
                      if (vErrors === null) {
                        vErrors = [err172];
                      } else {
                        vErrors.push(err172);
                      }
                      errors++;
                    }
                    for (const key21 in data90) {
                      if (!(key21 === "date" || key21 === "document")) {
                        const err173 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/plansTested", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested, data: data90 };
                        if (vErrors === null) {
                          vErrors = [err173];
                        } else {
                          vErrors.push(err173);
                        }
                        errors++;
                      }
                    }
                    if (data90.date !== void 0) {
                      let data91 = data90.date;
                      if (typeof data91 === "string") {
                        if (!pattern30.test(data91)) {
                          const err174 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/plansTested/date", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.properties.date, data: data91 };
                          if (vErrors === null) {
                            vErrors = [err174];
                          } else {
                            vErrors.push(err174);
                          }
                          errors++;
                        }
                      } else {
                        const err175 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/plansTested/date", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.properties.date.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.properties.date, data: data91 };
                        if (vErrors === null) {
                          vErrors = [err175];
                        } else {
                          vErrors.push(err175);
                        }
                        errors++;
                      }
                    }
                    if (data90.document !== void 0) {
                      let data92 = data90.document;
                      if (typeof data92 === "string") {
                        if (!pattern0.test(data92)) {
                          const err176 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/plansTested/document", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.properties.document, data: data92 };
                          if (vErrors === null) {
                            vErrors = [err176];
                          } else {
                            vErrors.push(err176);
                          }
                          errors++;
                        }
                      } else {
                        const err177 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/plansTested/document", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.properties.document.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.properties.document, data: data92 };
                        if (vErrors === null) {
                          vErrors = [err177];
                        } else {
                          vErrors.push(err177);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err178 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/plansTested", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/plansTested/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.plansTested, data: data90 };
                    if (vErrors === null) {
                      vErrors = [err178];
                    } else {
                      vErrors.push(err178);
                    }
                    errors++;
                  }
                }
                if (data86.ministerDecided !== void 0) {
                  let data93 = data86.ministerDecided;
                  if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                    if (Object.keys(data93).length < 1) {
                      const err179 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/ministerDecided", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided, data: data93 };
                      if (vErrors === null) {
                        vErrors = [err179];
                      } else {
                        vErrors.push(err179);
                      }
                      errors++;
                    }
                    if (data93.document === void 0) {
                      const err180 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/ministerDecided", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.required, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided, data: data93 };
                      if (vErrors === null) {
                        vErrors = [err180];
                      } else {
                        vErrors.push(err180);
                      }
                      errors++;
                    }
                    for (const key22 in data93) {
                      if (!(key22 === "date" || key22 === "document")) {
                        const err181 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/ministerDecided", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided, data: data93 };
                        if (vErrors === null) {
                          vErrors = [err181];
                        } else {
                          vErrors.push(err181);
                        }
                        errors++;
                      }
                    }
                    if (data93.date !== void 0) {
                      let data94 = data93.date;
                      if (typeof data94 === "string") {
                        if (!pattern30.test(data94)) {
                          const err182 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/ministerDecided/date", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.properties.date, data: data94 };
                          if (vErrors === null) {
                            vErrors = [err182];
                          } else {
                            vErrors.push(err182);
                          }
                          errors++;
                        }
                      } else {
                        const err183 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/ministerDecided/date", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.properties.date.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.properties.date, data: data94 };
                        if (vErrors === null) {
                          vErrors = [err183];
                        } else {
                          vErrors.push(err183);
                        }
                        errors++;
                      }
                    }
                    if (data93.document !== void 0) {
                      let data95 = data93.document;
                      if (typeof data95 === "string") {
                        if (!pattern0.test(data95)) {
                          const err184 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/ministerDecided/document", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/properties/document/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.properties.document, data: data95 };
                          if (vErrors === null) {
                            vErrors = [err184];
                          } else {
                            vErrors.push(err184);
                          }
                          errors++;
                        }
                      } else {
                        const err185 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/ministerDecided/document", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.properties.document.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.properties.document, data: data95 };
                        if (vErrors === null) {
                          vErrors = [err185];
                        } else {
                          vErrors.push(err185);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err186 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions/ministerDecided", schemaPath: "#/properties/systems/items/properties/mailConditions/properties/ministerDecided/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided.type, parentSchema: schema11.properties.systems.items.properties.mailConditions.properties.ministerDecided, data: data93 };
                    if (vErrors === null) {
                      vErrors = [err186];
                    } else {
                      vErrors.push(err186);
                    }
                    errors++;
                  }
                }
              } else {
                const err187 = { instancePath: instancePath + "/systems/" + i11 + "/mailConditions", schemaPath: "#/properties/systems/items/properties/mailConditions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.properties.mailConditions.type, parentSchema: schema11.properties.systems.items.properties.mailConditions, data: data86 };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
            }
            if (data55.existingSince !== void 0) {
              let data96 = data55.existingSince;
              if (typeof data96 === "string") {
                if (!pattern30.test(data96)) {
                  const err188 = { instancePath: instancePath + "/systems/" + i11 + "/existingSince", schemaPath: "#/properties/systems/items/properties/existingSince/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.existingSince, data: data96 };
                  if (vErrors === null) {
                    vErrors = [err188];
                  } else {
                    vErrors.push(err188);
                  }
                  errors++;
                }
              } else {
                const err189 = { instancePath: instancePath + "/systems/" + i11 + "/existingSince", schemaPath: "#/properties/systems/items/properties/existingSince/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.existingSince.type, parentSchema: schema11.properties.systems.items.properties.existingSince, data: data96 };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
            }
            if (data55.contractUntil !== void 0) {
              let data97 = data55.contractUntil;
              if (typeof data97 === "string") {
                if (!pattern30.test(data97)) {
                  const err190 = { instancePath: instancePath + "/systems/" + i11 + "/contractUntil", schemaPath: "#/properties/systems/items/properties/contractUntil/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.systems.items.properties.contractUntil, data: data97 };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors++;
                }
              } else {
                const err191 = { instancePath: instancePath + "/systems/" + i11 + "/contractUntil", schemaPath: "#/properties/systems/items/properties/contractUntil/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.contractUntil.type, parentSchema: schema11.properties.systems.items.properties.contractUntil, data: data97 };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
            }
            if (data55.burst !== void 0) {
              let data98 = data55.burst;
              if (typeof data98 !== "boolean") {
                const err192 = { instancePath: instancePath + "/systems/" + i11 + "/burst", schemaPath: "#/properties/systems/items/properties/burst/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.systems.items.properties.burst.type, parentSchema: schema11.properties.systems.items.properties.burst, data: data98 };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
            if (data55.dependsOn !== void 0) {
              let data99 = data55.dependsOn;
              if (Array.isArray(data99)) {
                const len14 = data99.length;
                for (let i15 = 0; i15 < len14; i15++) {
                  let data100 = data99[i15];
                  if (typeof data100 === "string") {
                    if (!pattern0.test(data100)) {
                      const err193 = { instancePath: instancePath + "/systems/" + i11 + "/dependsOn/" + i15, schemaPath: "#/properties/systems/items/properties/dependsOn/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.dependsOn.items, data: data100 };
                      if (vErrors === null) {
                        vErrors = [err193];
                      } else {
                        vErrors.push(err193);
                      }
                      errors++;
                    }
                  } else {
                    const err194 = { instancePath: instancePath + "/systems/" + i11 + "/dependsOn/" + i15, schemaPath: "#/properties/systems/items/properties/dependsOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.dependsOn.items.type, parentSchema: schema11.properties.systems.items.properties.dependsOn.items, data: data100 };
                    if (vErrors === null) {
                      vErrors = [err194];
                    } else {
                      vErrors.push(err194);
                    }
                    errors++;
                  }
                }
              } else {
                const err195 = { instancePath: instancePath + "/systems/" + i11 + "/dependsOn", schemaPath: "#/properties/systems/items/properties/dependsOn/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.systems.items.properties.dependsOn.type, parentSchema: schema11.properties.systems.items.properties.dependsOn, data: data99 };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            }
          } else {
            const err196 = { instancePath: instancePath + "/systems/" + i11, schemaPath: "#/properties/systems/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.type, parentSchema: schema11.properties.systems.items, data: data55 };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
        }
      } else {
        const err197 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.systems.type, parentSchema: schema11.properties.systems, data: data54 };
        if (vErrors === null) {
          vErrors = [err197];
        } else {
          vErrors.push(err197);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data101 = data.tags;
      if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
        for (const key23 in data101) {
          if (!(key23 === "system" || key23 === "material" || key23 === "rubricering" || key23 === "tbb" || key23 === "personal-data" || key23 === "base-registry" || key23 === "application" || key23 === "burst")) {
            const err198 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.tags, data: data101 };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        }
        if (data101.system !== void 0) {
          let data102 = data101.system;
          if (typeof data102 !== "string" && !Array.isArray(data102)) {
            const err199 = { instancePath: instancePath + "/tags/system", schemaPath: "#/properties/tags/properties/system/type", keyword: "type", params: { type: schema11.properties.tags.properties.system.type }, message: "must be string,array", schema: schema11.properties.tags.properties.system.type, parentSchema: schema11.properties.tags.properties.system, data: data102 };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
          const _errs217 = errors;
          let valid56 = true;
          const _errs218 = errors;
          if (!Array.isArray(data102)) {
            const err200 = {};
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
          var _valid0 = _errs218 === errors;
          errors = _errs217;
          if (vErrors !== null) {
            if (_errs217) {
              vErrors.length = _errs217;
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid0) {
            const _errs220 = errors;
            if (Array.isArray(data102)) {
              if (data102.length < 1) {
                const err201 = { instancePath: instancePath + "/tags/system", schemaPath: "#/properties/tags/properties/system/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties.system.then, data: data102 };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
              const len15 = data102.length;
              for (let i16 = 0; i16 < len15; i16++) {
                let data103 = data102[i16];
                if (typeof data103 === "string") {
                  if (!pattern0.test(data103)) {
                    const err202 = { instancePath: instancePath + "/tags/system/" + i16, schemaPath: "#/properties/tags/properties/system/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.system.then.items, data: data103 };
                    if (vErrors === null) {
                      vErrors = [err202];
                    } else {
                      vErrors.push(err202);
                    }
                    errors++;
                  }
                } else {
                  const err203 = { instancePath: instancePath + "/tags/system/" + i16, schemaPath: "#/properties/tags/properties/system/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.system.then.items.type, parentSchema: schema11.properties.tags.properties.system.then.items, data: data103 };
                  if (vErrors === null) {
                    vErrors = [err203];
                  } else {
                    vErrors.push(err203);
                  }
                  errors++;
                }
              }
            } else {
              const err204 = { instancePath: instancePath + "/tags/system", schemaPath: "#/properties/tags/properties/system/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties.system.then.type, parentSchema: schema11.properties.tags.properties.system.then, data: data102 };
              if (vErrors === null) {
                vErrors = [err204];
              } else {
                vErrors.push(err204);
              }
              errors++;
            }
            var _valid0 = _errs220 === errors;
            valid56 = _valid0;
            ifClause0 = "then";
          } else {
            const _errs224 = errors;
            if (typeof data102 === "string") {
              if (!pattern0.test(data102)) {
                const err205 = { instancePath: instancePath + "/tags/system", schemaPath: "#/properties/tags/properties/system/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.system.else, data: data102 };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            } else {
              const err206 = { instancePath: instancePath + "/tags/system", schemaPath: "#/properties/tags/properties/system/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.system.else.type, parentSchema: schema11.properties.tags.properties.system.else, data: data102 };
              if (vErrors === null) {
                vErrors = [err206];
              } else {
                vErrors.push(err206);
              }
              errors++;
            }
            var _valid0 = _errs224 === errors;
            valid56 = _valid0;
            ifClause0 = "else";
          }
          if (!valid56) {
            const err207 = { instancePath: instancePath + "/tags/system", schemaPath: "#/properties/tags/properties/system/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema11.properties.tags.properties.system.if, parentSchema: schema11.properties.tags.properties.system, data: data102 };
            if (vErrors === null) {
              vErrors = [err207];
            } else {
              vErrors.push(err207);
            }
            errors++;
          }
        }
        if (data101.material !== void 0) {
          let data104 = data101.material;
          if (typeof data104 !== "string" && !Array.isArray(data104)) {
            const err208 = { instancePath: instancePath + "/tags/material", schemaPath: "#/properties/tags/properties/material/type", keyword: "type", params: { type: schema11.properties.tags.properties.material.type }, message: "must be string,array", schema: schema11.properties.tags.properties.material.type, parentSchema: schema11.properties.tags.properties.material, data: data104 };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
          const _errs228 = errors;
          let valid59 = true;
          const _errs229 = errors;
          if (!Array.isArray(data104)) {
            const err209 = {};
            if (vErrors === null) {
              vErrors = [err209];
            } else {
              vErrors.push(err209);
            }
            errors++;
          }
          var _valid1 = _errs229 === errors;
          errors = _errs228;
          if (vErrors !== null) {
            if (_errs228) {
              vErrors.length = _errs228;
            } else {
              vErrors = null;
            }
          }
          let ifClause1;
          if (_valid1) {
            const _errs231 = errors;
            if (Array.isArray(data104)) {
              if (data104.length < 1) {
                const err210 = { instancePath: instancePath + "/tags/material", schemaPath: "#/properties/tags/properties/material/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties.material.then, data: data104 };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
              const len16 = data104.length;
              for (let i17 = 0; i17 < len16; i17++) {
                let data105 = data104[i17];
                if (typeof data105 === "string") {
                  if (!pattern0.test(data105)) {
                    const err211 = { instancePath: instancePath + "/tags/material/" + i17, schemaPath: "#/properties/tags/properties/material/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.material.then.items, data: data105 };
                    if (vErrors === null) {
                      vErrors = [err211];
                    } else {
                      vErrors.push(err211);
                    }
                    errors++;
                  }
                } else {
                  const err212 = { instancePath: instancePath + "/tags/material/" + i17, schemaPath: "#/properties/tags/properties/material/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.material.then.items.type, parentSchema: schema11.properties.tags.properties.material.then.items, data: data105 };
                  if (vErrors === null) {
                    vErrors = [err212];
                  } else {
                    vErrors.push(err212);
                  }
                  errors++;
                }
              }
            } else {
              const err213 = { instancePath: instancePath + "/tags/material", schemaPath: "#/properties/tags/properties/material/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties.material.then.type, parentSchema: schema11.properties.tags.properties.material.then, data: data104 };
              if (vErrors === null) {
                vErrors = [err213];
              } else {
                vErrors.push(err213);
              }
              errors++;
            }
            var _valid1 = _errs231 === errors;
            valid59 = _valid1;
            ifClause1 = "then";
          } else {
            const _errs235 = errors;
            if (typeof data104 === "string") {
              if (!pattern0.test(data104)) {
                const err214 = { instancePath: instancePath + "/tags/material", schemaPath: "#/properties/tags/properties/material/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.material.else, data: data104 };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              }
            } else {
              const err215 = { instancePath: instancePath + "/tags/material", schemaPath: "#/properties/tags/properties/material/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.material.else.type, parentSchema: schema11.properties.tags.properties.material.else, data: data104 };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
            var _valid1 = _errs235 === errors;
            valid59 = _valid1;
            ifClause1 = "else";
          }
          if (!valid59) {
            const err216 = { instancePath: instancePath + "/tags/material", schemaPath: "#/properties/tags/properties/material/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema11.properties.tags.properties.material.if, parentSchema: schema11.properties.tags.properties.material, data: data104 };
            if (vErrors === null) {
              vErrors = [err216];
            } else {
              vErrors.push(err216);
            }
            errors++;
          }
        }
        if (data101.rubricering !== void 0) {
          let data106 = data101.rubricering;
          if (typeof data106 !== "string" && !Array.isArray(data106)) {
            const err217 = { instancePath: instancePath + "/tags/rubricering", schemaPath: "#/properties/tags/properties/rubricering/type", keyword: "type", params: { type: schema11.properties.tags.properties.rubricering.type }, message: "must be string,array", schema: schema11.properties.tags.properties.rubricering.type, parentSchema: schema11.properties.tags.properties.rubricering, data: data106 };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
          const _errs239 = errors;
          let valid62 = true;
          const _errs240 = errors;
          if (!Array.isArray(data106)) {
            const err218 = {};
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
          var _valid2 = _errs240 === errors;
          errors = _errs239;
          if (vErrors !== null) {
            if (_errs239) {
              vErrors.length = _errs239;
            } else {
              vErrors = null;
            }
          }
          let ifClause2;
          if (_valid2) {
            const _errs242 = errors;
            if (Array.isArray(data106)) {
              if (data106.length < 1) {
                const err219 = { instancePath: instancePath + "/tags/rubricering", schemaPath: "#/properties/tags/properties/rubricering/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties.rubricering.then, data: data106 };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
              const len17 = data106.length;
              for (let i18 = 0; i18 < len17; i18++) {
                let data107 = data106[i18];
                if (typeof data107 === "string") {
                  if (!pattern0.test(data107)) {
                    const err220 = { instancePath: instancePath + "/tags/rubricering/" + i18, schemaPath: "#/properties/tags/properties/rubricering/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.rubricering.then.items, data: data107 };
                    if (vErrors === null) {
                      vErrors = [err220];
                    } else {
                      vErrors.push(err220);
                    }
                    errors++;
                  }
                } else {
                  const err221 = { instancePath: instancePath + "/tags/rubricering/" + i18, schemaPath: "#/properties/tags/properties/rubricering/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.rubricering.then.items.type, parentSchema: schema11.properties.tags.properties.rubricering.then.items, data: data107 };
                  if (vErrors === null) {
                    vErrors = [err221];
                  } else {
                    vErrors.push(err221);
                  }
                  errors++;
                }
              }
            } else {
              const err222 = { instancePath: instancePath + "/tags/rubricering", schemaPath: "#/properties/tags/properties/rubricering/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties.rubricering.then.type, parentSchema: schema11.properties.tags.properties.rubricering.then, data: data106 };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
            }
            var _valid2 = _errs242 === errors;
            valid62 = _valid2;
            ifClause2 = "then";
          } else {
            const _errs246 = errors;
            if (typeof data106 === "string") {
              if (!pattern0.test(data106)) {
                const err223 = { instancePath: instancePath + "/tags/rubricering", schemaPath: "#/properties/tags/properties/rubricering/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.rubricering.else, data: data106 };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
            } else {
              const err224 = { instancePath: instancePath + "/tags/rubricering", schemaPath: "#/properties/tags/properties/rubricering/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.rubricering.else.type, parentSchema: schema11.properties.tags.properties.rubricering.else, data: data106 };
              if (vErrors === null) {
                vErrors = [err224];
              } else {
                vErrors.push(err224);
              }
              errors++;
            }
            var _valid2 = _errs246 === errors;
            valid62 = _valid2;
            ifClause2 = "else";
          }
          if (!valid62) {
            const err225 = { instancePath: instancePath + "/tags/rubricering", schemaPath: "#/properties/tags/properties/rubricering/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema11.properties.tags.properties.rubricering.if, parentSchema: schema11.properties.tags.properties.rubricering, data: data106 };
            if (vErrors === null) {
              vErrors = [err225];
            } else {
              vErrors.push(err225);
            }
            errors++;
          }
        }
        if (data101.tbb !== void 0) {
          let data108 = data101.tbb;
          if (typeof data108 !== "string" && !Array.isArray(data108)) {
            const err226 = { instancePath: instancePath + "/tags/tbb", schemaPath: "#/properties/tags/properties/tbb/type", keyword: "type", params: { type: schema11.properties.tags.properties.tbb.type }, message: "must be string,array", schema: schema11.properties.tags.properties.tbb.type, parentSchema: schema11.properties.tags.properties.tbb, data: data108 };
            if (vErrors === null) {
              vErrors = [err226];
            } else {
              vErrors.push(err226);
            }
            errors++;
          }
          const _errs250 = errors;
          let valid65 = true;
          const _errs251 = errors;
          if (!Array.isArray(data108)) {
            const err227 = {};
            if (vErrors === null) {
              vErrors = [err227];
            } else {
              vErrors.push(err227);
            }
            errors++;
          }
          var _valid3 = _errs251 === errors;
          errors = _errs250;
          if (vErrors !== null) {
            if (_errs250) {
              vErrors.length = _errs250;
            } else {
              vErrors = null;
            }
          }
          let ifClause3;
          if (_valid3) {
            const _errs253 = errors;
            if (Array.isArray(data108)) {
              if (data108.length < 1) {
                const err228 = { instancePath: instancePath + "/tags/tbb", schemaPath: "#/properties/tags/properties/tbb/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties.tbb.then, data: data108 };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
              const len18 = data108.length;
              for (let i19 = 0; i19 < len18; i19++) {
                let data109 = data108[i19];
                if (typeof data109 === "string") {
                  if (!pattern0.test(data109)) {
                    const err229 = { instancePath: instancePath + "/tags/tbb/" + i19, schemaPath: "#/properties/tags/properties/tbb/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.tbb.then.items, data: data109 };
                    if (vErrors === null) {
                      vErrors = [err229];
                    } else {
                      vErrors.push(err229);
                    }
                    errors++;
                  }
                } else {
                  const err230 = { instancePath: instancePath + "/tags/tbb/" + i19, schemaPath: "#/properties/tags/properties/tbb/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.tbb.then.items.type, parentSchema: schema11.properties.tags.properties.tbb.then.items, data: data109 };
                  if (vErrors === null) {
                    vErrors = [err230];
                  } else {
                    vErrors.push(err230);
                  }
                  errors++;
                }
              }
            } else {
              const err231 = { instancePath: instancePath + "/tags/tbb", schemaPath: "#/properties/tags/properties/tbb/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties.tbb.then.type, parentSchema: schema11.properties.tags.properties.tbb.then, data: data108 };
              if (vErrors === null) {
                vErrors = [err231];
              } else {
                vErrors.push(err231);
              }
              errors++;
            }
            var _valid3 = _errs253 === errors;
            valid65 = _valid3;
            ifClause3 = "then";
          } else {
            const _errs257 = errors;
            if (typeof data108 === "string") {
              if (!pattern0.test(data108)) {
                const err232 = { instancePath: instancePath + "/tags/tbb", schemaPath: "#/properties/tags/properties/tbb/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.tbb.else, data: data108 };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
            } else {
              const err233 = { instancePath: instancePath + "/tags/tbb", schemaPath: "#/properties/tags/properties/tbb/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.tbb.else.type, parentSchema: schema11.properties.tags.properties.tbb.else, data: data108 };
              if (vErrors === null) {
                vErrors = [err233];
              } else {
                vErrors.push(err233);
              }
              errors++;
            }
            var _valid3 = _errs257 === errors;
            valid65 = _valid3;
            ifClause3 = "else";
          }
          if (!valid65) {
            const err234 = { instancePath: instancePath + "/tags/tbb", schemaPath: "#/properties/tags/properties/tbb/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema', schema: schema11.properties.tags.properties.tbb.if, parentSchema: schema11.properties.tags.properties.tbb, data: data108 };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
        }
        if (data101["personal-data"] !== void 0) {
          let data110 = data101["personal-data"];
          if (typeof data110 !== "string" && !Array.isArray(data110)) {
            const err235 = { instancePath: instancePath + "/tags/personal-data", schemaPath: "#/properties/tags/properties/personal-data/type", keyword: "type", params: { type: schema11.properties.tags.properties["personal-data"].type }, message: "must be string,array", schema: schema11.properties.tags.properties["personal-data"].type, parentSchema: schema11.properties.tags.properties["personal-data"], data: data110 };
            if (vErrors === null) {
              vErrors = [err235];
            } else {
              vErrors.push(err235);
            }
            errors++;
          }
          const _errs261 = errors;
          let valid68 = true;
          const _errs262 = errors;
          if (!Array.isArray(data110)) {
            const err236 = {};
            if (vErrors === null) {
              vErrors = [err236];
            } else {
              vErrors.push(err236);
            }
            errors++;
          }
          var _valid4 = _errs262 === errors;
          errors = _errs261;
          if (vErrors !== null) {
            if (_errs261) {
              vErrors.length = _errs261;
            } else {
              vErrors = null;
            }
          }
          let ifClause4;
          if (_valid4) {
            const _errs264 = errors;
            if (Array.isArray(data110)) {
              if (data110.length < 1) {
                const err237 = { instancePath: instancePath + "/tags/personal-data", schemaPath: "#/properties/tags/properties/personal-data/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties["personal-data"].then, data: data110 };
                if (vErrors === null) {
                  vErrors = [err237];
                } else {
                  vErrors.push(err237);
                }
                errors++;
              }
              const len19 = data110.length;
              for (let i20 = 0; i20 < len19; i20++) {
                let data111 = data110[i20];
                if (typeof data111 === "string") {
                  if (!pattern0.test(data111)) {
                    const err238 = { instancePath: instancePath + "/tags/personal-data/" + i20, schemaPath: "#/properties/tags/properties/personal-data/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties["personal-data"].then.items, data: data111 };
                    if (vErrors === null) {
                      vErrors = [err238];
                    } else {
                      vErrors.push(err238);
                    }
                    errors++;
                  }
                } else {
                  const err239 = { instancePath: instancePath + "/tags/personal-data/" + i20, schemaPath: "#/properties/tags/properties/personal-data/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties["personal-data"].then.items.type, parentSchema: schema11.properties.tags.properties["personal-data"].then.items, data: data111 };
                  if (vErrors === null) {
                    vErrors = [err239];
                  } else {
                    vErrors.push(err239);
                  }
                  errors++;
                }
              }
            } else {
              const err240 = { instancePath: instancePath + "/tags/personal-data", schemaPath: "#/properties/tags/properties/personal-data/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties["personal-data"].then.type, parentSchema: schema11.properties.tags.properties["personal-data"].then, data: data110 };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
            var _valid4 = _errs264 === errors;
            valid68 = _valid4;
            ifClause4 = "then";
          } else {
            const _errs268 = errors;
            if (typeof data110 === "string") {
              if (!pattern0.test(data110)) {
                const err241 = { instancePath: instancePath + "/tags/personal-data", schemaPath: "#/properties/tags/properties/personal-data/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties["personal-data"].else, data: data110 };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
            } else {
              const err242 = { instancePath: instancePath + "/tags/personal-data", schemaPath: "#/properties/tags/properties/personal-data/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties["personal-data"].else.type, parentSchema: schema11.properties.tags.properties["personal-data"].else, data: data110 };
              if (vErrors === null) {
                vErrors = [err242];
              } else {
                vErrors.push(err242);
              }
              errors++;
            }
            var _valid4 = _errs268 === errors;
            valid68 = _valid4;
            ifClause4 = "else";
          }
          if (!valid68) {
            const err243 = { instancePath: instancePath + "/tags/personal-data", schemaPath: "#/properties/tags/properties/personal-data/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema', schema: schema11.properties.tags.properties["personal-data"].if, parentSchema: schema11.properties.tags.properties["personal-data"], data: data110 };
            if (vErrors === null) {
              vErrors = [err243];
            } else {
              vErrors.push(err243);
            }
            errors++;
          }
        }
        if (data101["base-registry"] !== void 0) {
          let data112 = data101["base-registry"];
          if (typeof data112 !== "string" && !Array.isArray(data112)) {
            const err244 = { instancePath: instancePath + "/tags/base-registry", schemaPath: "#/properties/tags/properties/base-registry/type", keyword: "type", params: { type: schema11.properties.tags.properties["base-registry"].type }, message: "must be string,array", schema: schema11.properties.tags.properties["base-registry"].type, parentSchema: schema11.properties.tags.properties["base-registry"], data: data112 };
            if (vErrors === null) {
              vErrors = [err244];
            } else {
              vErrors.push(err244);
            }
            errors++;
          }
          const _errs272 = errors;
          let valid71 = true;
          const _errs273 = errors;
          if (!Array.isArray(data112)) {
            const err245 = {};
            if (vErrors === null) {
              vErrors = [err245];
            } else {
              vErrors.push(err245);
            }
            errors++;
          }
          var _valid5 = _errs273 === errors;
          errors = _errs272;
          if (vErrors !== null) {
            if (_errs272) {
              vErrors.length = _errs272;
            } else {
              vErrors = null;
            }
          }
          let ifClause5;
          if (_valid5) {
            const _errs275 = errors;
            if (Array.isArray(data112)) {
              if (data112.length < 1) {
                const err246 = { instancePath: instancePath + "/tags/base-registry", schemaPath: "#/properties/tags/properties/base-registry/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties["base-registry"].then, data: data112 };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
              const len20 = data112.length;
              for (let i21 = 0; i21 < len20; i21++) {
                let data113 = data112[i21];
                if (typeof data113 === "string") {
                  if (!pattern0.test(data113)) {
                    const err247 = { instancePath: instancePath + "/tags/base-registry/" + i21, schemaPath: "#/properties/tags/properties/base-registry/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties["base-registry"].then.items, data: data113 };
                    if (vErrors === null) {
                      vErrors = [err247];
                    } else {
                      vErrors.push(err247);
                    }
                    errors++;
                  }
                } else {
                  const err248 = { instancePath: instancePath + "/tags/base-registry/" + i21, schemaPath: "#/properties/tags/properties/base-registry/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties["base-registry"].then.items.type, parentSchema: schema11.properties.tags.properties["base-registry"].then.items, data: data113 };
                  if (vErrors === null) {
                    vErrors = [err248];
                  } else {
                    vErrors.push(err248);
                  }
                  errors++;
                }
              }
            } else {
              const err249 = { instancePath: instancePath + "/tags/base-registry", schemaPath: "#/properties/tags/properties/base-registry/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties["base-registry"].then.type, parentSchema: schema11.properties.tags.properties["base-registry"].then, data: data112 };
              if (vErrors === null) {
                vErrors = [err249];
              } else {
                vErrors.push(err249);
              }
              errors++;
            }
            var _valid5 = _errs275 === errors;
            valid71 = _valid5;
            ifClause5 = "then";
          } else {
            const _errs279 = errors;
            if (typeof data112 === "string") {
              if (!pattern0.test(data112)) {
                const err250 = { instancePath: instancePath + "/tags/base-registry", schemaPath: "#/properties/tags/properties/base-registry/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties["base-registry"].else, data: data112 };
                if (vErrors === null) {
                  vErrors = [err250];
                } else {
                  vErrors.push(err250);
                }
                errors++;
              }
            } else {
              const err251 = { instancePath: instancePath + "/tags/base-registry", schemaPath: "#/properties/tags/properties/base-registry/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties["base-registry"].else.type, parentSchema: schema11.properties.tags.properties["base-registry"].else, data: data112 };
              if (vErrors === null) {
                vErrors = [err251];
              } else {
                vErrors.push(err251);
              }
              errors++;
            }
            var _valid5 = _errs279 === errors;
            valid71 = _valid5;
            ifClause5 = "else";
          }
          if (!valid71) {
            const err252 = { instancePath: instancePath + "/tags/base-registry", schemaPath: "#/properties/tags/properties/base-registry/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema', schema: schema11.properties.tags.properties["base-registry"].if, parentSchema: schema11.properties.tags.properties["base-registry"], data: data112 };
            if (vErrors === null) {
              vErrors = [err252];
            } else {
              vErrors.push(err252);
            }
            errors++;
          }
        }
        if (data101.application !== void 0) {
          let data114 = data101.application;
          if (typeof data114 !== "string" && !Array.isArray(data114)) {
            const err253 = { instancePath: instancePath + "/tags/application", schemaPath: "#/properties/tags/properties/application/type", keyword: "type", params: { type: schema11.properties.tags.properties.application.type }, message: "must be string,array", schema: schema11.properties.tags.properties.application.type, parentSchema: schema11.properties.tags.properties.application, data: data114 };
            if (vErrors === null) {
              vErrors = [err253];
            } else {
              vErrors.push(err253);
            }
            errors++;
          }
          const _errs283 = errors;
          let valid74 = true;
          const _errs284 = errors;
          if (!Array.isArray(data114)) {
            const err254 = {};
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
          var _valid6 = _errs284 === errors;
          errors = _errs283;
          if (vErrors !== null) {
            if (_errs283) {
              vErrors.length = _errs283;
            } else {
              vErrors = null;
            }
          }
          let ifClause6;
          if (_valid6) {
            const _errs286 = errors;
            if (Array.isArray(data114)) {
              if (data114.length < 1) {
                const err255 = { instancePath: instancePath + "/tags/application", schemaPath: "#/properties/tags/properties/application/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties.application.then, data: data114 };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
              const len21 = data114.length;
              for (let i22 = 0; i22 < len21; i22++) {
                let data115 = data114[i22];
                if (typeof data115 === "string") {
                  if (!pattern0.test(data115)) {
                    const err256 = { instancePath: instancePath + "/tags/application/" + i22, schemaPath: "#/properties/tags/properties/application/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.application.then.items, data: data115 };
                    if (vErrors === null) {
                      vErrors = [err256];
                    } else {
                      vErrors.push(err256);
                    }
                    errors++;
                  }
                } else {
                  const err257 = { instancePath: instancePath + "/tags/application/" + i22, schemaPath: "#/properties/tags/properties/application/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.application.then.items.type, parentSchema: schema11.properties.tags.properties.application.then.items, data: data115 };
                  if (vErrors === null) {
                    vErrors = [err257];
                  } else {
                    vErrors.push(err257);
                  }
                  errors++;
                }
              }
            } else {
              const err258 = { instancePath: instancePath + "/tags/application", schemaPath: "#/properties/tags/properties/application/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties.application.then.type, parentSchema: schema11.properties.tags.properties.application.then, data: data114 };
              if (vErrors === null) {
                vErrors = [err258];
              } else {
                vErrors.push(err258);
              }
              errors++;
            }
            var _valid6 = _errs286 === errors;
            valid74 = _valid6;
            ifClause6 = "then";
          } else {
            const _errs290 = errors;
            if (typeof data114 === "string") {
              if (!pattern0.test(data114)) {
                const err259 = { instancePath: instancePath + "/tags/application", schemaPath: "#/properties/tags/properties/application/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.application.else, data: data114 };
                if (vErrors === null) {
                  vErrors = [err259];
                } else {
                  vErrors.push(err259);
                }
                errors++;
              }
            } else {
              const err260 = { instancePath: instancePath + "/tags/application", schemaPath: "#/properties/tags/properties/application/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.application.else.type, parentSchema: schema11.properties.tags.properties.application.else, data: data114 };
              if (vErrors === null) {
                vErrors = [err260];
              } else {
                vErrors.push(err260);
              }
              errors++;
            }
            var _valid6 = _errs290 === errors;
            valid74 = _valid6;
            ifClause6 = "else";
          }
          if (!valid74) {
            const err261 = { instancePath: instancePath + "/tags/application", schemaPath: "#/properties/tags/properties/application/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema', schema: schema11.properties.tags.properties.application.if, parentSchema: schema11.properties.tags.properties.application, data: data114 };
            if (vErrors === null) {
              vErrors = [err261];
            } else {
              vErrors.push(err261);
            }
            errors++;
          }
        }
        if (data101.burst !== void 0) {
          let data116 = data101.burst;
          if (typeof data116 !== "string" && !Array.isArray(data116)) {
            const err262 = { instancePath: instancePath + "/tags/burst", schemaPath: "#/properties/tags/properties/burst/type", keyword: "type", params: { type: schema11.properties.tags.properties.burst.type }, message: "must be string,array", schema: schema11.properties.tags.properties.burst.type, parentSchema: schema11.properties.tags.properties.burst, data: data116 };
            if (vErrors === null) {
              vErrors = [err262];
            } else {
              vErrors.push(err262);
            }
            errors++;
          }
          const _errs294 = errors;
          let valid77 = true;
          const _errs295 = errors;
          if (!Array.isArray(data116)) {
            const err263 = {};
            if (vErrors === null) {
              vErrors = [err263];
            } else {
              vErrors.push(err263);
            }
            errors++;
          }
          var _valid7 = _errs295 === errors;
          errors = _errs294;
          if (vErrors !== null) {
            if (_errs294) {
              vErrors.length = _errs294;
            } else {
              vErrors = null;
            }
          }
          let ifClause7;
          if (_valid7) {
            const _errs297 = errors;
            if (Array.isArray(data116)) {
              if (data116.length < 1) {
                const err264 = { instancePath: instancePath + "/tags/burst", schemaPath: "#/properties/tags/properties/burst/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags.properties.burst.then, data: data116 };
                if (vErrors === null) {
                  vErrors = [err264];
                } else {
                  vErrors.push(err264);
                }
                errors++;
              }
              const len22 = data116.length;
              for (let i23 = 0; i23 < len22; i23++) {
                let data117 = data116[i23];
                if (typeof data117 === "string") {
                  if (!pattern0.test(data117)) {
                    const err265 = { instancePath: instancePath + "/tags/burst/" + i23, schemaPath: "#/properties/tags/properties/burst/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.burst.then.items, data: data117 };
                    if (vErrors === null) {
                      vErrors = [err265];
                    } else {
                      vErrors.push(err265);
                    }
                    errors++;
                  }
                } else {
                  const err266 = { instancePath: instancePath + "/tags/burst/" + i23, schemaPath: "#/properties/tags/properties/burst/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.burst.then.items.type, parentSchema: schema11.properties.tags.properties.burst.then.items, data: data117 };
                  if (vErrors === null) {
                    vErrors = [err266];
                  } else {
                    vErrors.push(err266);
                  }
                  errors++;
                }
              }
            } else {
              const err267 = { instancePath: instancePath + "/tags/burst", schemaPath: "#/properties/tags/properties/burst/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.properties.burst.then.type, parentSchema: schema11.properties.tags.properties.burst.then, data: data116 };
              if (vErrors === null) {
                vErrors = [err267];
              } else {
                vErrors.push(err267);
              }
              errors++;
            }
            var _valid7 = _errs297 === errors;
            valid77 = _valid7;
            ifClause7 = "then";
          } else {
            const _errs301 = errors;
            if (typeof data116 === "string") {
              if (!pattern0.test(data116)) {
                const err268 = { instancePath: instancePath + "/tags/burst", schemaPath: "#/properties/tags/properties/burst/else/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.tags.properties.burst.else, data: data116 };
                if (vErrors === null) {
                  vErrors = [err268];
                } else {
                  vErrors.push(err268);
                }
                errors++;
              }
            } else {
              const err269 = { instancePath: instancePath + "/tags/burst", schemaPath: "#/properties/tags/properties/burst/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.properties.burst.else.type, parentSchema: schema11.properties.tags.properties.burst.else, data: data116 };
              if (vErrors === null) {
                vErrors = [err269];
              } else {
                vErrors.push(err269);
              }
              errors++;
            }
            var _valid7 = _errs301 === errors;
            valid77 = _valid7;
            ifClause7 = "else";
          }
          if (!valid77) {
            const err270 = { instancePath: instancePath + "/tags/burst", schemaPath: "#/properties/tags/properties/burst/if", keyword: "if", params: { failingKeyword: ifClause7 }, message: 'must match "' + ifClause7 + '" schema', schema: schema11.properties.tags.properties.burst.if, parentSchema: schema11.properties.tags.properties.burst, data: data116 };
            if (vErrors === null) {
              vErrors = [err270];
            } else {
              vErrors.push(err270);
            }
            errors++;
          }
        }
      } else {
        const err271 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tags.type, parentSchema: schema11.properties.tags, data: data101 };
        if (vErrors === null) {
          vErrors = [err271];
        } else {
          vErrors.push(err271);
        }
        errors++;
      }
    }
    if (data.exceptions !== void 0) {
      let data118 = data.exceptions;
      if (Array.isArray(data118)) {
        const len23 = data118.length;
        for (let i24 = 0; i24 < len23; i24++) {
          let data119 = data118[i24];
          if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
            if (data119.rule === void 0) {
              const err272 = { instancePath: instancePath + "/exceptions/" + i24, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema11.properties.exceptions.items.required, parentSchema: schema11.properties.exceptions.items, data: data119 };
              if (vErrors === null) {
                vErrors = [err272];
              } else {
                vErrors.push(err272);
              }
              errors++;
            }
            for (const key24 in data119) {
              if (!func2.call(schema11.properties.exceptions.items.properties, key24)) {
                const err273 = { instancePath: instancePath + "/exceptions/" + i24, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.exceptions.items, data: data119 };
                if (vErrors === null) {
                  vErrors = [err273];
                } else {
                  vErrors.push(err273);
                }
                errors++;
              }
            }
            if (data119.rule !== void 0) {
              let data120 = data119.rule;
              if (typeof data120 === "string") {
                if (!pattern0.test(data120)) {
                  const err274 = { instancePath: instancePath + "/exceptions/" + i24 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.rule, data: data120 };
                  if (vErrors === null) {
                    vErrors = [err274];
                  } else {
                    vErrors.push(err274);
                  }
                  errors++;
                }
              } else {
                const err275 = { instancePath: instancePath + "/exceptions/" + i24 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.rule.type, parentSchema: schema11.properties.exceptions.items.properties.rule, data: data120 };
                if (vErrors === null) {
                  vErrors = [err275];
                } else {
                  vErrors.push(err275);
                }
                errors++;
              }
            }
            if (data119.paths !== void 0) {
              let data121 = data119.paths;
              if (Array.isArray(data121)) {
                if (data121.length < 1) {
                  const err276 = { instancePath: instancePath + "/exceptions/" + i24 + "/paths", schemaPath: "#/properties/exceptions/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.exceptions.items.properties.paths, data: data121 };
                  if (vErrors === null) {
                    vErrors = [err276];
                  } else {
                    vErrors.push(err276);
                  }
                  errors++;
                }
                const len24 = data121.length;
                for (let i25 = 0; i25 < len24; i25++) {
                  let data122 = data121[i25];
                  if (typeof data122 === "string") {
                    if (!pattern0.test(data122)) {
                      const err277 = { instancePath: instancePath + "/exceptions/" + i24 + "/paths/" + i25, schemaPath: "#/properties/exceptions/items/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.paths.items, data: data122 };
                      if (vErrors === null) {
                        vErrors = [err277];
                      } else {
                        vErrors.push(err277);
                      }
                      errors++;
                    }
                  } else {
                    const err278 = { instancePath: instancePath + "/exceptions/" + i24 + "/paths/" + i25, schemaPath: "#/properties/exceptions/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.paths.items.type, parentSchema: schema11.properties.exceptions.items.properties.paths.items, data: data122 };
                    if (vErrors === null) {
                      vErrors = [err278];
                    } else {
                      vErrors.push(err278);
                    }
                    errors++;
                  }
                }
              } else {
                const err279 = { instancePath: instancePath + "/exceptions/" + i24 + "/paths", schemaPath: "#/properties/exceptions/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exceptions.items.properties.paths.type, parentSchema: schema11.properties.exceptions.items.properties.paths, data: data121 };
                if (vErrors === null) {
                  vErrors = [err279];
                } else {
                  vErrors.push(err279);
                }
                errors++;
              }
            }
            if (data119.resources !== void 0) {
              let data123 = data119.resources;
              if (Array.isArray(data123)) {
                if (data123.length < 1) {
                  const err280 = { instancePath: instancePath + "/exceptions/" + i24 + "/resources", schemaPath: "#/properties/exceptions/items/properties/resources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.exceptions.items.properties.resources, data: data123 };
                  if (vErrors === null) {
                    vErrors = [err280];
                  } else {
                    vErrors.push(err280);
                  }
                  errors++;
                }
                const len25 = data123.length;
                for (let i26 = 0; i26 < len25; i26++) {
                  let data124 = data123[i26];
                  if (typeof data124 === "string") {
                    if (!pattern0.test(data124)) {
                      const err281 = { instancePath: instancePath + "/exceptions/" + i24 + "/resources/" + i26, schemaPath: "#/properties/exceptions/items/properties/resources/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.resources.items, data: data124 };
                      if (vErrors === null) {
                        vErrors = [err281];
                      } else {
                        vErrors.push(err281);
                      }
                      errors++;
                    }
                  } else {
                    const err282 = { instancePath: instancePath + "/exceptions/" + i24 + "/resources/" + i26, schemaPath: "#/properties/exceptions/items/properties/resources/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.resources.items.type, parentSchema: schema11.properties.exceptions.items.properties.resources.items, data: data124 };
                    if (vErrors === null) {
                      vErrors = [err282];
                    } else {
                      vErrors.push(err282);
                    }
                    errors++;
                  }
                }
              } else {
                const err283 = { instancePath: instancePath + "/exceptions/" + i24 + "/resources", schemaPath: "#/properties/exceptions/items/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exceptions.items.properties.resources.type, parentSchema: schema11.properties.exceptions.items.properties.resources, data: data123 };
                if (vErrors === null) {
                  vErrors = [err283];
                } else {
                  vErrors.push(err283);
                }
                errors++;
              }
            }
            if (data119.party !== void 0) {
              let data125 = data119.party;
              if (typeof data125 !== "string") {
                const err284 = { instancePath: instancePath + "/exceptions/" + i24 + "/party", schemaPath: "#/properties/exceptions/items/properties/party/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.party.type, parentSchema: schema11.properties.exceptions.items.properties.party, data: data125 };
                if (vErrors === null) {
                  vErrors = [err284];
                } else {
                  vErrors.push(err284);
                }
                errors++;
              }
            }
            if (data119.systems !== void 0) {
              let data126 = data119.systems;
              if (Array.isArray(data126)) {
                if (data126.length < 1) {
                  const err285 = { instancePath: instancePath + "/exceptions/" + i24 + "/systems", schemaPath: "#/properties/exceptions/items/properties/systems/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.exceptions.items.properties.systems, data: data126 };
                  if (vErrors === null) {
                    vErrors = [err285];
                  } else {
                    vErrors.push(err285);
                  }
                  errors++;
                }
                const len26 = data126.length;
                for (let i27 = 0; i27 < len26; i27++) {
                  let data127 = data126[i27];
                  if (typeof data127 === "string") {
                    if (!pattern0.test(data127)) {
                      const err286 = { instancePath: instancePath + "/exceptions/" + i24 + "/systems/" + i27, schemaPath: "#/properties/exceptions/items/properties/systems/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.systems.items, data: data127 };
                      if (vErrors === null) {
                        vErrors = [err286];
                      } else {
                        vErrors.push(err286);
                      }
                      errors++;
                    }
                  } else {
                    const err287 = { instancePath: instancePath + "/exceptions/" + i24 + "/systems/" + i27, schemaPath: "#/properties/exceptions/items/properties/systems/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.systems.items.type, parentSchema: schema11.properties.exceptions.items.properties.systems.items, data: data127 };
                    if (vErrors === null) {
                      vErrors = [err287];
                    } else {
                      vErrors.push(err287);
                    }
                    errors++;
                  }
                }
              } else {
                const err288 = { instancePath: instancePath + "/exceptions/" + i24 + "/systems", schemaPath: "#/properties/exceptions/items/properties/systems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exceptions.items.properties.systems.type, parentSchema: schema11.properties.exceptions.items.properties.systems, data: data126 };
                if (vErrors === null) {
                  vErrors = [err288];
                } else {
                  vErrors.push(err288);
                }
                errors++;
              }
            }
            if (data119.until !== void 0) {
              let data128 = data119.until;
              if (typeof data128 === "string") {
                if (!pattern30.test(data128)) {
                  const err289 = { instancePath: instancePath + "/exceptions/" + i24 + "/until", schemaPath: "#/properties/exceptions/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.exceptions.items.properties.until, data: data128 };
                  if (vErrors === null) {
                    vErrors = [err289];
                  } else {
                    vErrors.push(err289);
                  }
                  errors++;
                }
              } else {
                const err290 = { instancePath: instancePath + "/exceptions/" + i24 + "/until", schemaPath: "#/properties/exceptions/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.until.type, parentSchema: schema11.properties.exceptions.items.properties.until, data: data128 };
                if (vErrors === null) {
                  vErrors = [err290];
                } else {
                  vErrors.push(err290);
                }
                errors++;
              }
            }
            if (data119.by !== void 0) {
              let data129 = data119.by;
              if (typeof data129 === "string") {
                if (!pattern0.test(data129)) {
                  const err291 = { instancePath: instancePath + "/exceptions/" + i24 + "/by", schemaPath: "#/properties/exceptions/items/properties/by/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.by, data: data129 };
                  if (vErrors === null) {
                    vErrors = [err291];
                  } else {
                    vErrors.push(err291);
                  }
                  errors++;
                }
              } else {
                const err292 = { instancePath: instancePath + "/exceptions/" + i24 + "/by", schemaPath: "#/properties/exceptions/items/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.by.type, parentSchema: schema11.properties.exceptions.items.properties.by, data: data129 };
                if (vErrors === null) {
                  vErrors = [err292];
                } else {
                  vErrors.push(err292);
                }
                errors++;
              }
            }
            if (data119.decision !== void 0) {
              let data130 = data119.decision;
              if (typeof data130 === "string") {
                if (!pattern0.test(data130)) {
                  const err293 = { instancePath: instancePath + "/exceptions/" + i24 + "/decision", schemaPath: "#/properties/exceptions/items/properties/decision/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.decision, data: data130 };
                  if (vErrors === null) {
                    vErrors = [err293];
                  } else {
                    vErrors.push(err293);
                  }
                  errors++;
                }
              } else {
                const err294 = { instancePath: instancePath + "/exceptions/" + i24 + "/decision", schemaPath: "#/properties/exceptions/items/properties/decision/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.decision.type, parentSchema: schema11.properties.exceptions.items.properties.decision, data: data130 };
                if (vErrors === null) {
                  vErrors = [err294];
                } else {
                  vErrors.push(err294);
                }
                errors++;
              }
            }
            if (data119.reason !== void 0) {
              let data131 = data119.reason;
              if (typeof data131 === "string") {
                if (!pattern0.test(data131)) {
                  const err295 = { instancePath: instancePath + "/exceptions/" + i24 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.reason, data: data131 };
                  if (vErrors === null) {
                    vErrors = [err295];
                  } else {
                    vErrors.push(err295);
                  }
                  errors++;
                }
              } else {
                const err296 = { instancePath: instancePath + "/exceptions/" + i24 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.reason.type, parentSchema: schema11.properties.exceptions.items.properties.reason, data: data131 };
                if (vErrors === null) {
                  vErrors = [err296];
                } else {
                  vErrors.push(err296);
                }
                errors++;
              }
            }
            if (data119.conditions !== void 0) {
              let data132 = data119.conditions;
              if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                if (Object.keys(data132).length < 1) {
                  const err297 = { instancePath: instancePath + "/exceptions/" + i24 + "/conditions", schemaPath: "#/properties/exceptions/items/properties/conditions/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.exceptions.items.properties.conditions, data: data132 };
                  if (vErrors === null) {
                    vErrors = [err297];
                  } else {
                    vErrors.push(err297);
                  }
                  errors++;
                }
                for (const key25 in data132) {
                  if (!(key25 === "within" || key25 === "documents")) {
                    const err298 = { instancePath: instancePath + "/exceptions/" + i24 + "/conditions", schemaPath: "#/properties/exceptions/items/properties/conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.exceptions.items.properties.conditions, data: data132 };
                    if (vErrors === null) {
                      vErrors = [err298];
                    } else {
                      vErrors.push(err298);
                    }
                    errors++;
                  }
                }
                if (data132.within !== void 0) {
                  let data133 = data132.within;
                  if (Array.isArray(data133)) {
                    if (data133.length < 1) {
                      const err299 = { instancePath: instancePath + "/exceptions/" + i24 + "/conditions/within", schemaPath: "#/properties/exceptions/items/properties/conditions/properties/within/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.within, data: data133 };
                      if (vErrors === null) {
                        vErrors = [err299];
                      } else {
                        vErrors.push(err299);
                      }
                      errors++;
                    }
                    const len27 = data133.length;
                    for (let i28 = 0; i28 < len27; i28++) {
                      let data134 = data133[i28];
                      if (typeof data134 === "string") {
                        if (!pattern0.test(data134)) {
                          const err300 = { instancePath: instancePath + "/exceptions/" + i24 + "/conditions/within/" + i28, schemaPath: "#/properties/exceptions/items/properties/conditions/properties/within/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.within.items, data: data134 };
                          if (vErrors === null) {
                            vErrors = [err300];
                          } else {
                            vErrors.push(err300);
                          }
                          errors++;
                        }
                      } else {
                        const err301 = { instancePath: instancePath + "/exceptions/" + i24 + "/conditions/within/" + i28, schemaPath: "#/properties/exceptions/items/properties/conditions/properties/within/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.conditions.properties.within.items.type, parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.within.items, data: data134 };
                        if (vErrors === null) {
                          vErrors = [err301];
                        } else {
                          vErrors.push(err301);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err302 = { instancePath: instancePath + "/exceptions/" + i24 + "/conditions/within", schemaPath: "#/properties/exceptions/items/properties/conditions/properties/within/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exceptions.items.properties.conditions.properties.within.type, parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.within, data: data133 };
                    if (vErrors === null) {
                      vErrors = [err302];
                    } else {
                      vErrors.push(err302);
                    }
                    errors++;
                  }
                }
                if (data132.documents !== void 0) {
                  let data135 = data132.documents;
                  if (Array.isArray(data135)) {
                    if (data135.length < 1) {
                      const err303 = { instancePath: instancePath + "/exceptions/" + i24 + "/conditions/documents", schemaPath: "#/properties/exceptions/items/properties/conditions/properties/documents/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.documents, data: data135 };
                      if (vErrors === null) {
                        vErrors = [err303];
                      } else {
                        vErrors.push(err303);
                      }
                      errors++;
                    }
                    const len28 = data135.length;
                    for (let i29 = 0; i29 < len28; i29++) {
                      let data136 = data135[i29];
                      if (typeof data136 === "string") {
                        if (!pattern0.test(data136)) {
                          const err304 = { instancePath: instancePath + "/exceptions/" + i24 + "/conditions/documents/" + i29, schemaPath: "#/properties/exceptions/items/properties/conditions/properties/documents/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.documents.items, data: data136 };
                          if (vErrors === null) {
                            vErrors = [err304];
                          } else {
                            vErrors.push(err304);
                          }
                          errors++;
                        }
                      } else {
                        const err305 = { instancePath: instancePath + "/exceptions/" + i24 + "/conditions/documents/" + i29, schemaPath: "#/properties/exceptions/items/properties/conditions/properties/documents/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exceptions.items.properties.conditions.properties.documents.items.type, parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.documents.items, data: data136 };
                        if (vErrors === null) {
                          vErrors = [err305];
                        } else {
                          vErrors.push(err305);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err306 = { instancePath: instancePath + "/exceptions/" + i24 + "/conditions/documents", schemaPath: "#/properties/exceptions/items/properties/conditions/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exceptions.items.properties.conditions.properties.documents.type, parentSchema: schema11.properties.exceptions.items.properties.conditions.properties.documents, data: data135 };
                    if (vErrors === null) {
                      vErrors = [err306];
                    } else {
                      vErrors.push(err306);
                    }
                    errors++;
                  }
                }
              } else {
                const err307 = { instancePath: instancePath + "/exceptions/" + i24 + "/conditions", schemaPath: "#/properties/exceptions/items/properties/conditions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.exceptions.items.properties.conditions.type, parentSchema: schema11.properties.exceptions.items.properties.conditions, data: data132 };
                if (vErrors === null) {
                  vErrors = [err307];
                } else {
                  vErrors.push(err307);
                }
                errors++;
              }
            }
          } else {
            const err308 = { instancePath: instancePath + "/exceptions/" + i24, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.exceptions.items.type, parentSchema: schema11.properties.exceptions.items, data: data119 };
            if (vErrors === null) {
              vErrors = [err308];
            } else {
              vErrors.push(err308);
            }
            errors++;
          }
        }
      } else {
        const err309 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exceptions.type, parentSchema: schema11.properties.exceptions, data: data118 };
        if (vErrors === null) {
          vErrors = [err309];
        } else {
          vErrors.push(err309);
        }
        errors++;
      }
    }
    if (data.exceptionLimits !== void 0) {
      let data137 = data.exceptionLimits;
      if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
        for (const key26 in data137) {
          if (!(key26 === "months" || key26 === "inline")) {
            const err310 = { instancePath: instancePath + "/exceptionLimits", schemaPath: "#/properties/exceptionLimits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.exceptionLimits, data: data137 };
            if (vErrors === null) {
              vErrors = [err310];
            } else {
              vErrors.push(err310);
            }
            errors++;
          }
        }
        if (data137.months !== void 0) {
          let data138 = data137.months;
          if (!(typeof data138 == "number" && (!(data138 % 1) && !isNaN(data138)) && isFinite(data138))) {
            const err311 = { instancePath: instancePath + "/exceptionLimits/months", schemaPath: "#/properties/exceptionLimits/properties/months/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.exceptionLimits.properties.months.type, parentSchema: schema11.properties.exceptionLimits.properties.months, data: data138 };
            if (vErrors === null) {
              vErrors = [err311];
            } else {
              vErrors.push(err311);
            }
            errors++;
          }
          if (typeof data138 == "number" && isFinite(data138)) {
            if (data138 > 120 || isNaN(data138)) {
              const err312 = { instancePath: instancePath + "/exceptionLimits/months", schemaPath: "#/properties/exceptionLimits/properties/months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120", schema: 120, parentSchema: schema11.properties.exceptionLimits.properties.months, data: data138 };
              if (vErrors === null) {
                vErrors = [err312];
              } else {
                vErrors.push(err312);
              }
              errors++;
            }
            if (data138 < 1 || isNaN(data138)) {
              const err313 = { instancePath: instancePath + "/exceptionLimits/months", schemaPath: "#/properties/exceptionLimits/properties/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.exceptionLimits.properties.months, data: data138 };
              if (vErrors === null) {
                vErrors = [err313];
              } else {
                vErrors.push(err313);
              }
              errors++;
            }
          }
        }
        if (data137.inline !== void 0) {
          let data139 = data137.inline;
          if (typeof data139 !== "boolean") {
            const err314 = { instancePath: instancePath + "/exceptionLimits/inline", schemaPath: "#/properties/exceptionLimits/properties/inline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.exceptionLimits.properties.inline.type, parentSchema: schema11.properties.exceptionLimits.properties.inline, data: data139 };
            if (vErrors === null) {
              vErrors = [err314];
            } else {
              vErrors.push(err314);
            }
            errors++;
          }
        }
      } else {
        const err315 = { instancePath: instancePath + "/exceptionLimits", schemaPath: "#/properties/exceptionLimits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.exceptionLimits.type, parentSchema: schema11.properties.exceptionLimits, data: data137 };
        if (vErrors === null) {
          vErrors = [err315];
        } else {
          vErrors.push(err315);
        }
        errors++;
      }
    }
    if (data.catalogue !== void 0) {
      let data140 = data.catalogue;
      if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
        for (const key27 in data140) {
          if (!(key27 === "files" || key27 === "parties" || key27 === "providers")) {
            const err316 = { instancePath: instancePath + "/catalogue", schemaPath: "#/properties/catalogue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.catalogue, data: data140 };
            if (vErrors === null) {
              vErrors = [err316];
            } else {
              vErrors.push(err316);
            }
            errors++;
          }
        }
        if (data140.files !== void 0) {
          let data141 = data140.files;
          if (Array.isArray(data141)) {
            const len29 = data141.length;
            for (let i30 = 0; i30 < len29; i30++) {
              let data142 = data141[i30];
              if (typeof data142 === "string") {
                if (!pattern0.test(data142)) {
                  const err317 = { instancePath: instancePath + "/catalogue/files/" + i30, schemaPath: "#/properties/catalogue/properties/files/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.catalogue.properties.files.items, data: data142 };
                  if (vErrors === null) {
                    vErrors = [err317];
                  } else {
                    vErrors.push(err317);
                  }
                  errors++;
                }
              } else {
                const err318 = { instancePath: instancePath + "/catalogue/files/" + i30, schemaPath: "#/properties/catalogue/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.catalogue.properties.files.items.type, parentSchema: schema11.properties.catalogue.properties.files.items, data: data142 };
                if (vErrors === null) {
                  vErrors = [err318];
                } else {
                  vErrors.push(err318);
                }
                errors++;
              }
            }
          } else {
            const err319 = { instancePath: instancePath + "/catalogue/files", schemaPath: "#/properties/catalogue/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.catalogue.properties.files.type, parentSchema: schema11.properties.catalogue.properties.files, data: data141 };
            if (vErrors === null) {
              vErrors = [err319];
            } else {
              vErrors.push(err319);
            }
            errors++;
          }
        }
        if (data140.parties !== void 0) {
          let data143 = data140.parties;
          if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
            for (const key28 in data143) {
              const _errs359 = errors;
              if (typeof key28 === "string") {
                if (!pattern76.test(key28)) {
                  const err320 = { instancePath: instancePath + "/catalogue/parties", schemaPath: "#/properties/catalogue/properties/parties/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema11.properties.catalogue.properties.parties.propertyNames, data: key28, propertyName: key28 };
                  if (vErrors === null) {
                    vErrors = [err320];
                  } else {
                    vErrors.push(err320);
                  }
                  errors++;
                }
              }
              var valid98 = _errs359 === errors;
              if (!valid98) {
                const err321 = { instancePath: instancePath + "/catalogue/parties", schemaPath: "#/properties/catalogue/properties/parties/propertyNames", keyword: "propertyNames", params: { propertyName: key28 }, message: "property name must be valid", schema: schema11.properties.catalogue.properties.parties.propertyNames, parentSchema: schema11.properties.catalogue.properties.parties, data: data143 };
                if (vErrors === null) {
                  vErrors = [err321];
                } else {
                  vErrors.push(err321);
                }
                errors++;
              }
            }
            for (const key29 in data143) {
              let data144 = data143[key29];
              if (!(data144 && typeof data144 == "object" && !Array.isArray(data144))) {
                const err322 = { instancePath: instancePath + "/catalogue/parties/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/catalogue/properties/parties/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.catalogue.properties.parties.additionalProperties.type, parentSchema: schema11.properties.catalogue.properties.parties.additionalProperties, data: data144 };
                if (vErrors === null) {
                  vErrors = [err322];
                } else {
                  vErrors.push(err322);
                }
                errors++;
              }
            }
          } else {
            const err323 = { instancePath: instancePath + "/catalogue/parties", schemaPath: "#/properties/catalogue/properties/parties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.catalogue.properties.parties.type, parentSchema: schema11.properties.catalogue.properties.parties, data: data143 };
            if (vErrors === null) {
              vErrors = [err323];
            } else {
              vErrors.push(err323);
            }
            errors++;
          }
        }
        if (data140.providers !== void 0) {
          let data145 = data140.providers;
          if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
            for (const key30 in data145) {
              const _errs365 = errors;
              if (typeof key30 === "string") {
                if (!pattern76.test(key30)) {
                  const err324 = { instancePath: instancePath + "/catalogue/providers", schemaPath: "#/properties/catalogue/properties/providers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema11.properties.catalogue.properties.providers.propertyNames, data: key30, propertyName: key30 };
                  if (vErrors === null) {
                    vErrors = [err324];
                  } else {
                    vErrors.push(err324);
                  }
                  errors++;
                }
              }
              var valid100 = _errs365 === errors;
              if (!valid100) {
                const err325 = { instancePath: instancePath + "/catalogue/providers", schemaPath: "#/properties/catalogue/properties/providers/propertyNames", keyword: "propertyNames", params: { propertyName: key30 }, message: "property name must be valid", schema: schema11.properties.catalogue.properties.providers.propertyNames, parentSchema: schema11.properties.catalogue.properties.providers, data: data145 };
                if (vErrors === null) {
                  vErrors = [err325];
                } else {
                  vErrors.push(err325);
                }
                errors++;
              }
            }
            for (const key31 in data145) {
              let data146 = data145[key31];
              if (!(data146 && typeof data146 == "object" && !Array.isArray(data146))) {
                const err326 = { instancePath: instancePath + "/catalogue/providers/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/catalogue/properties/providers/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.catalogue.properties.providers.additionalProperties.type, parentSchema: schema11.properties.catalogue.properties.providers.additionalProperties, data: data146 };
                if (vErrors === null) {
                  vErrors = [err326];
                } else {
                  vErrors.push(err326);
                }
                errors++;
              }
            }
          } else {
            const err327 = { instancePath: instancePath + "/catalogue/providers", schemaPath: "#/properties/catalogue/properties/providers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.catalogue.properties.providers.type, parentSchema: schema11.properties.catalogue.properties.providers, data: data145 };
            if (vErrors === null) {
              vErrors = [err327];
            } else {
              vErrors.push(err327);
            }
            errors++;
          }
        }
      } else {
        const err328 = { instancePath: instancePath + "/catalogue", schemaPath: "#/properties/catalogue/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.catalogue.type, parentSchema: schema11.properties.catalogue, data: data140 };
        if (vErrors === null) {
          vErrors = [err328];
        } else {
          vErrors.push(err328);
        }
        errors++;
      }
    }
    if (data.locked !== void 0) {
      let data147 = data.locked;
      if (Array.isArray(data147)) {
        const len30 = data147.length;
        for (let i31 = 0; i31 < len30; i31++) {
          let data148 = data147[i31];
          if (typeof data148 === "string") {
            if (!pattern0.test(data148)) {
              const err329 = { instancePath: instancePath + "/locked/" + i31, schemaPath: "#/properties/locked/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.locked.items, data: data148 };
              if (vErrors === null) {
                vErrors = [err329];
              } else {
                vErrors.push(err329);
              }
              errors++;
            }
          } else {
            const err330 = { instancePath: instancePath + "/locked/" + i31, schemaPath: "#/properties/locked/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.locked.items.type, parentSchema: schema11.properties.locked.items, data: data148 };
            if (vErrors === null) {
              vErrors = [err330];
            } else {
              vErrors.push(err330);
            }
            errors++;
          }
        }
      } else {
        const err331 = { instancePath: instancePath + "/locked", schemaPath: "#/properties/locked/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.locked.type, parentSchema: schema11.properties.locked, data: data147 };
        if (vErrors === null) {
          vErrors = [err331];
        } else {
          vErrors.push(err331);
        }
        errors++;
      }
    }
  } else {
    const err332 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err332];
    } else {
      vErrors.push(err332);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}

// src/policy/context/catalogue.ts
var catalogue_exports = {};
__export(catalogue_exports, {
  read: () => read,
  schema: () => schema
});

// src/policy/context/reading.ts
import { posix } from "node:path";
function refuse({ refusals }, span, message) {
  refusals.push(refusalAt(span, message));
}
function pathIn(path, pointer, reading) {
  const joined = posix.join(reading.folder, path.replaceAll("\\", "/"));
  const normal = joined === "./" ? "." : joined.replace(/\/$/, "");
  if (posix.isAbsolute(path) || normal === ".." || normal.startsWith("../"))
    refuse(reading, at(reading.tree, pointer), phrases.outsideRoot(path));
  return normal;
}
function pathsIn(written, pointer, reading) {
  return written.map((path, position) => pathIn(path, `${pointer}/${position}`, reading));
}
function checkCountry(country, pointer, reading) {
  if (country !== void 0 && !reading.known.countries.has(country))
    refuse(reading, at(reading.tree, pointer), phrases.noCountry(country));
}
function checkName(kind, name, known, span, reading) {
  if (!known.has(name)) refuse(reading, span, phrases.notInCatalogue(kind, name, known));
}
function dayIn(written, pointer, reading) {
  if (written === void 0) return null;
  if (!isDay(written)) refuse(reading, at(reading.tree, pointer), phrases.noDay(written));
  return written;
}
function recordedIn(written, pointer, reading) {
  if (written === void 0) return null;
  return {
    date: dayIn(written.date, `${pointer}/date`, reading),
    document: written.document ?? null,
    span: keyAt(reading.tree, pointer) ?? reading.tree
  };
}

// src/policy/context/shapes.ts
var text = { type: "string", pattern: "\\S" };
var day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "YYYY-MM-DD" };
var countryCode = { type: "string", pattern: "^[A-Z]{2}$", description: "ISO 3166-1 alpha-2" };
var hostName = {
  type: "string",
  pattern: "^[A-Za-z0-9.-]+$",
  description: "a host, such as harbor.example.nl"
};
var paths = {
  type: "array",
  minItems: 1,
  description: "Folders or files; `.` for all of it.",
  items: text
};
var recorded = {
  ...object({
    date: day,
    document: { ...text, description: "A path in the repository, a number or a title." }
  }),
  minProperties: 1
};
function object(properties, required = []) {
  return { type: "object", additionalProperties: false, required, properties };
}
function list(items) {
  return { type: "array", items };
}

// src/policy/context/catalogue.ts
var shelves = ["parties", "providers"];
var entries = (what, schema20) => ({
  type: "object",
  description: `By id: ${what} that the catalogue does not have, as in ${schema20}, or what is otherwise for one that it has.`,
  propertyNames: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
  additionalProperties: { type: "object" }
});
var schema = {
  ...object({
    files: {
      ...list(text),
      description: "Files with parties and providers, from the folder of this file and inside the root."
    },
    parties: entries("a company", "schemas/catalogue-party.schema.json"),
    providers: entries("a Terraform provider", "schemas/catalogue-provider.schema.json")
  }),
  description: "Additions to the catalogue, and what the organisation knows better."
};
function read(file, reading, open) {
  const written = reading.data.catalogue;
  if (written === void 0) return [];
  const ofFiles = (written.files ?? []).flatMap((path, position) => {
    const opened = open(path, file);
    if (!("problem" in opened)) return readFile(opened, reading);
    refuse(reading, at(reading.tree, `/catalogue/files/${position}`), opened.problem);
    return [];
  });
  return [...ofFiles, ...additionsIn(reading.tree, "/catalogue")];
}
function readFile(file, reading) {
  const { documents, diagnostics } = readYaml(file);
  reading.refusals.push(...diagnostics.map(({ span, message }) => refusalAt(span, message)));
  const [tree, second] = documents;
  if (tree === void 0 || diagnostics.length > 0) return [];
  if (second !== void 0) refuse(reading, second, "Only one document is expected in this file");
  if (tree.kind !== "mapping") {
    refuse(reading, tree, "A mapping with parties or providers is expected");
    return [];
  }
  for (const { key } of tree.entries) {
    if (!shelves.some((shelf) => shelf === key.text))
      refuse(reading, key, `Unknown key "${key.text}"; known here: ${shelves.join(", ")}`);
  }
  for (const shelf of shelves) {
    const node = nodeAt(tree, `/${shelf}`);
    if (node !== null && node.kind !== "mapping") refuse(reading, node, `${shelf}: a mapping is expected`);
  }
  return additionsIn(tree, "");
}
function additionsIn(tree, pointer) {
  return shelves.flatMap((shelf) => {
    const node = nodeAt(tree, `${pointer}/${shelf}`);
    if (node?.kind !== "mapping") return [];
    return node.entries.map(
      ({ key, value }) => ({
        shelf,
        id: key.text,
        data: toPlain(value),
        spanOf: (path) => nearestTo(value, path)
      })
    );
  });
}
function nearestTo(node, pointer) {
  for (let parts = partsOf(pointer); parts.length > 0; parts = parts.slice(0, -1)) {
    const path = parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    const found = nodeAt(node, path);
    if (found !== null) return found;
  }
  return node;
}

// src/policy/context/charts.ts
var charts_exports = {};
__export(charts_exports, {
  read: () => read2,
  schema: () => schema2
});
var schema2 = {
  ...list(
    object(
      {
        path: { ...text, description: "The folder of the chart." },
        release: {
          type: "string",
          pattern: "^[a-z0-9]([a-z0-9.-]{0,51}[a-z0-9])?$",
          description: "small letters, digits, dots and dashes, 53 at most"
        },
        namespace: {
          type: "string",
          pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
          description: "small letters, digits and dashes, 63 at most"
        },
        values: { ...list(text), description: "Values files, as given with -f, in order." },
        set: {
          type: "object",
          description: "Values as given with --set-string, such as image.registry.",
          propertyNames: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]*$" },
          additionalProperties: { type: "string" }
        }
      },
      ["path"]
    )
  ),
  description: "The ways in which a chart is deployed. Without them it is judged with its own values."
};
function read2(reading) {
  const written = reading.data.charts ?? [];
  return written.map((chart, position) => declaredChart(chart, `/charts/${position}`, reading));
}
function declaredChart(chart, path, reading) {
  const { tree } = reading;
  const names3 = valueAt(nodeAt(tree, path), "set");
  return {
    path: pathIn(chart.path, `${path}/path`, reading),
    release: chart.release ?? null,
    namespace: chart.namespace ?? null,
    values: pathsIn(chart.values ?? [], `${path}/values`, reading),
    set: Object.entries(chart.set ?? {}).map(([name, value]) => {
      return { name, value, span: valueAt(names3, name) ?? at(tree, path) };
    }),
    span: at(tree, path)
  };
}

// src/policy/context/clusters.ts
var clusters_exports = {};
__export(clusters_exports, {
  read: () => read3,
  schema: () => schema3
});
var schema3 = {
  ...list({
    ...object(
      {
        name: text,
        paths,
        provider: { ...text, description: "The id of a provider in the catalogue." },
        region: text,
        country: { ...countryCode, description: "ISO 3166-1 alpha-2, of an own data centre" }
      },
      ["name", "paths"]
    ),
    dependencies: { region: ["provider"] }
  }),
  description: "Where the workloads of these paths run."
};
function read3(reading) {
  const written = reading.data.clusters ?? [];
  return written.map((cluster, position) => declaredCluster(cluster, `/clusters/${position}`, reading));
}
function declaredCluster(written, path, reading) {
  const { provider, region, country } = written;
  const span = at(reading.tree, path);
  if (provider !== void 0)
    checkName("provider", provider, reading.known.providers, at(reading.tree, `${path}/provider`), reading);
  checkCountry(country, `${path}/country`, reading);
  if (region === void 0 && country === void 0)
    refuse(reading, span, phrases.clusterWithoutPlace(written.name));
  return {
    name: written.name,
    paths: pathsIn(written.paths, `${path}/paths`, reading),
    provider: provider ?? null,
    region: region ?? null,
    country: country ?? null,
    span
  };
}

// src/policy/context/environment.ts
var environment_exports = {};
__export(environment_exports, {
  read: () => read4,
  schema: () => schema4
});
var schema4 = {
  type: "object",
  description: "Environment variables as they will be where Terraform runs, such as AWS_REGION.",
  propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
  additionalProperties: { type: "string" }
};
function read4({ data, tree }) {
  const written = data.environment ?? {};
  const names3 = valueAt(tree, "environment");
  return new Map(
    Object.entries(written).map(([name, value]) => [name, { value, span: valueAt(names3, name) ?? tree }])
  );
}

// src/policy/context/exception-limits.ts
var exception_limits_exports = {};
__export(exception_limits_exports, {
  read: () => read5,
  schema: () => schema5
});
var schema5 = {
  ...object({
    months: {
      type: "integer",
      minimum: 1,
      maximum: 120,
      description: "How many months after the day of judging an exception may end; 24 when left out."
    },
    inline: { type: "boolean", description: "Whether exceptions in the code itself count." }
  }),
  description: "How long exceptions may run, and where they may stand."
};
function read5({ data }, base) {
  const written = data.exceptionLimits;
  return { ...base, ...written };
}

// src/policy/context/exceptions.ts
var exceptions_exports = {};
__export(exceptions_exports, {
  read: () => read6,
  schema: () => schema6
});
var names = { ...list(text), minItems: 1 };
var schema6 = {
  ...list(
    object(
      {
        rule: { ...text, description: "The id of a rule." },
        paths,
        resources: { ...names, description: "Addresses, with * for any text." },
        party: { type: "string", description: "The id of a party in the catalogue." },
        systems: { ...names, description: "Names of systems." },
        until: { ...day, description: "The last day on which it counts, YYYY-MM-DD." },
        by: { ...text, description: "Who decided." },
        decision: { ...text, description: "The decision it rests on." },
        reason: text,
        conditions: {
          ...object({
            within: { ...names, description: "Areas or countries in which everything excepted must lie." },
            documents: { ...paths, description: "Files in the repository that must exist." }
          }),
          minProperties: 1
        }
      },
      ["rule"]
    )
  ),
  description: "Findings that were decided upon. They stay visible and do not count."
};
function read6(reading) {
  const written = reading.data.exceptions ?? [];
  return written.map((exception, position) => declared(exception, `/exceptions/${position}`, reading));
}
function declared(written, pointer, reading) {
  const { party, conditions } = written;
  if (party !== void 0)
    checkName("party", party, reading.known.parties, at(reading.tree, `${pointer}/party`), reading);
  checkAreas(conditions?.within ?? [], `${pointer}/conditions/within`, reading);
  const inRoot = (own, where) => own === void 0 ? null : pathsIn(own, `${pointer}/${where}`, reading);
  return {
    rule: written.rule,
    paths: inRoot(written.paths, "paths"),
    resources: written.resources ?? null,
    party: party ?? null,
    systems: written.systems ?? null,
    until: dayIn(written.until, `${pointer}/until`, reading),
    by: written.by ?? null,
    decision: written.decision ?? null,
    reason: written.reason ?? null,
    conditions: {
      within: conditions?.within ?? null,
      documents: inRoot(conditions?.documents, "conditions/documents")
    },
    span: at(reading.tree, `${pointer}/rule`)
  };
}
function checkAreas(names3, pointer, reading) {
  const known = /* @__PURE__ */ new Set([...reading.known.areas, "allowed"]);
  for (const [position, name] of names3.entries())
    if (!known.has(name) && !isCountry(name))
      refuse(reading, at(reading.tree, `${pointer}/${position}`), phrases.unknown("area", name, known));
}

// src/policy/context/exclude.ts
var exclude_exports = {};
__export(exclude_exports, {
  read: () => read7,
  schema: () => schema7
});
var schema7 = { ...list(text), description: "Globs of files and folders to leave out." };
function read7({ data, folder }) {
  return (data.exclude ?? []).map((glob) => fromRoot(folder, glob));
}
function fromRoot(folder, glob) {
  return folder === "." ? glob : `${folder}/${glob.replace(/^\//, "")}`;
}

// src/policy/context/extends.ts
var schema8 = {
  ...text,
  description: "The path of a configuration that this one builds on, from the folder of this file and inside the root."
};
var lockedSchema = {
  ...list(text),
  description: "Keys that a configuration that extends this one may not state, such as exceptionLimits.months."
};
function readBase(file, reading, open, read19) {
  const path = reading.data.extends;
  const where = at(reading.tree, "/extends");
  const opened = open(path, file);
  if ("problem" in opened) {
    refuse(reading, where, opened.problem);
    return null;
  }
  const base = read19(opened);
  if ("file" in base) return base;
  reading.refusals.push(...base);
  return null;
}
function readLocks({ data, tree, refusals }, keys2) {
  const locked = data.locked ?? [];
  for (const [position, path] of locked.entries()) {
    const [key = ""] = path.split(".");
    if (!keys2.includes(key))
      refuse({ refusals }, at(tree, `/locked/${position}`), phrases.unknown("key", key, keys2));
  }
  return locked;
}
function checkLocks(reading, bases) {
  for (const { file, locked } of bases)
    for (const path of locked) {
      const pointer = `/${path.replaceAll(".", "/")}`;
      if (nodeAt(reading.tree, pointer) === null) continue;
      const where = keyAt(reading.tree, pointer) ?? reading.tree;
      refuse(reading, where, phrases.locked(pathOf(pointer), file));
    }
}

// src/policy/context/language.ts
var language_exports = {};
__export(language_exports, {
  read: () => read8,
  schema: () => schema9
});
var schema9 = {
  enum: languages,
  description: "The language of reports and of what is said on the way."
};
function read8({ data }) {
  return data.language ?? null;
}

// src/policy/context/mirrors.ts
var mirrors_exports = {};
__export(mirrors_exports, {
  read: () => read10,
  schema: () => schema12
});

// src/policy/context/registries.ts
var registries_exports = {};
__export(registries_exports, {
  checkPlaceAndParty: () => checkPlaceAndParty,
  read: () => read9,
  runBy: () => runBy,
  schema: () => schema10
});
var runBy = {
  ...text,
  description: "The id of a party in the catalogue that runs it; left out for your own."
};
var schema10 = {
  ...list(object({ host: hostName, country: countryCode, party: runBy }, ["host", "country"])),
  description: "Registries that your organisation runs or hires."
};
function read9(reading) {
  const written = reading.data.registries ?? [];
  return written.map(({ host, country, party }, position) => {
    const path = `/registries/${position}`;
    checkPlaceAndParty({ country, party }, path, reading);
    return { host: host.toLowerCase(), country, party: party ?? null, span: at(reading.tree, path) };
  });
}
function checkPlaceAndParty({ country, party }, path, reading) {
  checkCountry(country, `${path}/country`, reading);
  if (party === void 0) return;
  checkName("party", party, reading.known.parties, at(reading.tree, `${path}/party`), reading);
}

// src/policy/context/mirrors.ts
var schema12 = {
  ...list(
    object(
      {
        registry: { ...hostName, description: "the host of a registry, such as docker.io" },
        mirror: { ...hostName, description: "the host that they are pulled from" },
        country: { ...countryCode, description: "ISO 3166-1 alpha-2, where the mirror is" },
        party: runBy,
        paths
      },
      ["registry"]
    )
  ),
  description: "Registries whose images are pulled through one of your own."
};
function read10(reading, registries) {
  const written = reading.data.mirrors ?? [];
  return written.flatMap(
    (mirror, position) => declaredMirror(mirror, `/mirrors/${position}`, registries, reading)
  );
}
function declaredMirror(written, path, registries, reading) {
  const span = at(reading.tree, path);
  const { party, mirror } = written;
  checkPlaceAndParty({ country: written.country, party }, path, reading);
  const host = mirror?.toLowerCase() ?? null;
  const registry = registries.find((one) => one.host === host);
  const country = written.country ?? registry?.country;
  if (country === void 0) {
    refuse(reading, span, phrases.mirrorWithoutPlace(written.registry));
    return [];
  }
  return [
    {
      registry: written.registry.toLowerCase(),
      host,
      country,
      party: party ?? registry?.party ?? null,
      paths: pathsIn(written.paths ?? [], `${path}/paths`, reading),
      span
    }
  ];
}

// src/policy/context/organisation.ts
var organisation_exports = {};
__export(organisation_exports, {
  read: () => read11,
  schema: () => schema13
});
var schema13 = object({
  name: text,
  kind: {
    enum: organisationKinds,
    description: "What belongs to the Rijksdienst is bound by the policy; a zbo takes measures on the footing of it; others are advised to follow it."
  },
  ministry: text
});
function read11({ data, tree }, base) {
  const written = data.organisation;
  if (written === void 0) return base;
  return {
    name: written.name ?? base?.name ?? null,
    kind: written.kind ?? base?.kind ?? null,
    ministry: written.ministry ?? base?.ministry ?? null,
    span: keyAt(tree, "/organisation") ?? tree
  };
}

// src/policy/context/parties.ts
var parties_exports = {};
__export(parties_exports, {
  read: () => read12,
  schema: () => schema14
});
var schema14 = object(
  {
    approved: {
      ...list(
        object(
          {
            party: { type: "string", description: "The id of a party in the catalogue." },
            agreement: { ...text, description: "The agreement or decision it rests on." },
            upTo: {
              enum: rubriceringen,
              description: "The heaviest rubricering it is meant for; all when left out."
            }
          },
          ["party", "agreement"]
        )
      ),
      description: "Parties that your organisation has an agreement with. When this is left out, the government-wide framework agreements count; an empty list means none."
    }
  },
  ["approved"]
);
function read12(reading) {
  const written = reading.data.parties;
  if (written === void 0) return null;
  return written.approved.map(({ party, agreement, upTo }, position) => {
    const span = at(reading.tree, `/parties/approved/${position}/party`);
    checkName("party", party, reading.known.parties, span, reading);
    return { party, agreement, upTo: upTo ?? null, span };
  });
}

// src/policy/context/profile.ts
var profile_exports = {};
__export(profile_exports, {
  read: () => read13,
  schema: () => schema15
});
var schema15 = {
  ...text,
  description: "rijk-2026 (default), rijk-2022, eer-strict, or the path of a profile file."
};
function read13({ data }) {
  return data.profile ?? null;
}

// src/policy/context/render.ts
var render_exports = {};
__export(render_exports, {
  read: () => read14,
  schema: () => schema16
});
var schema16 = {
  enum: renderModes,
  description: "Charts are rendered with Helm when it is on PATH (auto), never, or always: then nothing is scanned where it is missing."
};
function read14({ data }) {
  return data.render ?? null;
}

// src/policy/context/systems.ts
var systems_exports = {};
__export(systems_exports, {
  read: () => read15,
  schema: () => schema17
});
var bivLevel = { enum: bivLevels };
var proven = { ...recorded, required: ["document"] };
var schema17 = {
  ...list(
    object(
      {
        name: text,
        paths: {
          ...paths,
          minItems: 0,
          description: "Folders or files; `.` for all of it, none for a system of which the code is elsewhere."
        },
        material: {
          type: "boolean",
          description: "Material use as the policy means it, such as for a primary task of the organisation."
        },
        rubricering: { enum: rubriceringen, description: "As in the VIRBI." },
        tbb: { enum: [1, 2, 3, 4], description: "Te beschermen belang; 1 is the heaviest." },
        biv: {
          ...object({ beschikbaarheid: bivLevel, integriteit: bivLevel, vertrouwelijkheid: bivLevel }),
          minProperties: 1
        },
        personalData: { enum: personalDataKinds, description: "special: as in article 9 of the AVG." },
        baseRegistry: {
          enum: baseRegistryKinds,
          description: "The source of a base registry, or a copy of it."
        },
        application: { enum: applicationKinds },
        entity: {
          enum: entityKinds,
          description: "A vital provider, a critical entity under the Wwke, or an essential entity under the Cyberbeveiligingswet."
        },
        exitPlan: object({
          date: day,
          document: text,
          tested: { ...day, description: "The day on which your organisation tested it, YYYY-MM-DD." },
          scenarios: { ...list({ enum: exitScenarios }), uniqueItems: true }
        }),
        riskAnalysis: recorded,
        dpia: recorded,
        dtia: recorded,
        reportedToCisoRijk: day,
        mailConditions: {
          ...object({ continuityAtRisk: proven, plansTested: proven, ministerDecided: proven }),
          description: "The three conditions of §4.5 under which mail and documents may be in a public cloud."
        },
        existingSince: { ...day, description: "The day from which it is in use, YYYY-MM-DD." },
        contractUntil: { ...day, description: "The last day of the running contract, YYYY-MM-DD." },
        burst: { type: "boolean", description: "Only for peaks, beside capacity elsewhere." },
        dependsOn: { ...list(text), description: "Names of other systems that it cannot do without." }
      },
      ["name", "paths"]
    )
  ),
  description: "What the code under these paths is for."
};
function read15(reading, base) {
  const written = reading.data.systems ?? [];
  const systems = written.map((system, position) => declaredSystem(system, `/systems/${position}`, reading));
  checkNames(systems, base, reading);
  checkClaims(systems, base, reading);
  checkDependencies(systems, base, reading);
  return [...base, ...systems];
}
function declaredSystem(written, pointer, reading) {
  const record = (key) => recordedIn(written[key], `${pointer}/${key}`, reading);
  const dayOf = (key) => dayIn(written[key], `${pointer}/${key}`, reading);
  return {
    name: written.name,
    paths: pathsIn(written.paths, `${pointer}/paths`, reading),
    material: written.material ?? null,
    rubricering: written.rubricering ?? null,
    tbb: written.tbb === void 0 ? null : `tbb-${written.tbb}`,
    biv: written.biv ? { ...unweighed, ...written.biv } : null,
    personalData: written.personalData ?? null,
    baseRegistry: written.baseRegistry ?? null,
    application: written.application ?? null,
    entity: written.entity ?? null,
    exitPlan: exitPlan(written, pointer, reading),
    riskAnalysis: record("riskAnalysis"),
    dpia: record("dpia"),
    dtia: record("dtia"),
    reportedToCisoRijk: dayOf("reportedToCisoRijk"),
    mailConditions: mailConditions(written, pointer, reading),
    existingSince: dayOf("existingSince"),
    contractUntil: dayOf("contractUntil"),
    burst: written.burst ?? null,
    dependsOn: written.dependsOn ?? [],
    span: at(reading.tree, `${pointer}/name`)
  };
}
var unweighed = { beschikbaarheid: null, integriteit: null, vertrouwelijkheid: null };
function exitPlan({ exitPlan: written }, pointer, reading) {
  const recorded2 = recordedIn(written, `${pointer}/exitPlan`, reading);
  if (recorded2 === null) return null;
  const tested = dayIn(written?.tested, `${pointer}/exitPlan/tested`, reading);
  return { ...recorded2, tested, scenarios: written?.scenarios ?? [] };
}
function mailConditions({ mailConditions: written }, pointer, reading) {
  if (written === void 0) return null;
  const record = (key) => recordedIn(written[key], `${pointer}/mailConditions/${key}`, reading);
  return {
    continuityAtRisk: record("continuityAtRisk"),
    plansTested: record("plansTested"),
    ministerDecided: record("ministerDecided")
  };
}
function checkNames(systems, base, reading) {
  const names3 = new Set(base.map(({ name }) => name));
  for (const { name, span } of systems) {
    if (names3.has(name)) refuse(reading, span, phrases.systemTwice(name));
    names3.add(name);
  }
}
function checkClaims(systems, base, reading) {
  const claims = new Map(base.flatMap(({ name, paths: own }) => own.map((path) => [path, name])));
  for (const [position, { name, paths: own }] of systems.entries())
    for (const [index, claimed] of own.entries()) {
      const other = claims.get(claimed);
      const where = at(reading.tree, `/systems/${position}/paths/${index}`);
      if (other !== void 0) refuse(reading, where, phrases.claimedAlready(other, claimed));
      claims.set(claimed, name);
    }
}
function checkDependencies(systems, base, reading) {
  const names3 = new Set([...base, ...systems].map(({ name }) => name));
  for (const [position, { name, dependsOn }] of systems.entries())
    for (const [index, other] of dependsOn.entries()) {
      const where = at(reading.tree, `/systems/${position}/dependsOn/${index}`);
      if (other === name) refuse(reading, where, phrases.dependsOnItself(name));
      else if (!names3.has(other)) refuse(reading, where, phrases.noSystem(other, names3));
    }
}

// src/policy/context/tags.ts
var tags_exports = {};
__export(tags_exports, {
  read: () => read16,
  schema: () => schema18
});
var names2 = {
  type: ["string", "array"],
  if: { type: "array" },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { ...list(text), minItems: 1 },
  else: text
};
var schema18 = {
  ...object(Object.fromEntries(tagFacts.map((fact) => [fact, names2]))),
  description: "Names of tags and labels that state a fact of the resource they are on, beside cloudtoets/system, cloudtoets/rubricering and so on."
};
function read16({ data }, base) {
  const written = data.tags ?? {};
  return new Map(
    tagFacts.flatMap((fact) => {
      const names3 = [...listOf(written[fact]), ...base.get(fact) ?? []];
      return names3.length === 0 ? [] : [[fact, names3]];
    })
  );
}
function listOf(names3 = []) {
  return typeof names3 === "string" ? [names3] : names3;
}

// src/policy/context/variants.ts
var variants_exports = {};
__export(variants_exports, {
  read: () => read17,
  schema: () => schema19
});
import { posix as posix2 } from "node:path";
var schema19 = {
  ...list(
    object(
      {
        path: { ...text, description: "The folder." },
        files: { ...list(text), description: "Variable files, as given with -var-file, in order." },
        workspace: { ...text, description: "What terraform.workspace is." }
      },
      ["path"]
    )
  ),
  description: "The ways in which a Terraform folder is deployed. Without them, every variable file below the folder that sets only declared variables is one."
};
function read17({ data, tree, folder }) {
  const inRoot = (written2) => posix2.normalize(posix2.join(folder, written2)).replace(/(?<=.)\/$/, "");
  const written = data.variants ?? [];
  return written.map(({ path, files = [], workspace }, position) => ({
    path: inRoot(path),
    files: files.map(inRoot),
    workspace: workspace ?? null,
    span: at(tree, `/variants/${position}`)
  }));
}

// src/policy/context/schema.ts
var keys = {
  profile: profile_exports,
  language: language_exports,
  exclude: exclude_exports,
  organisation: organisation_exports,
  parties: parties_exports,
  environment: environment_exports,
  variants: variants_exports,
  clusters: clusters_exports,
  render: render_exports,
  charts: charts_exports,
  mirrors: mirrors_exports,
  registries: registries_exports,
  systems: systems_exports,
  tags: tags_exports,
  exceptions: exceptions_exports,
  exceptionLimits: exception_limits_exports,
  catalogue: catalogue_exports
};
var schemas = {
  extends: schema8,
  ...Object.fromEntries(Object.entries(keys).map(([key, { schema: schema20 }]) => [key, schema20])),
  locked: lockedSchema
};
var keyNames = Object.keys(schemas);

// src/policy/context/index.ts
var noBases = { open: () => ({ problem: phrases.nothingToExtend() }), last: emptyContext };
var longestChain = 10;
function contextFrom(file, known, bases = noBases, chain = []) {
  const checked = checkFile(file, validateConfig);
  if (checked.kind === "refused") return checked;
  if (checked.kind === "empty") return { kind: "read", context: saysNothing(file, bases.last) };
  const data = checked.data;
  const reading = { tree: checked.tree, data, folder: folderOf(file.path), known, refusals: [] };
  const base = data.extends === void 0 ? bases.last : baseOf(file, reading, bases, [...chain, file.path]);
  if (base !== null) checkLocks(reading, base.bases);
  const additions = [...(base ?? emptyContext).additions, ...read(file, reading, bases.open)];
  const context = read18(file, { ...reading, known: withAdded(known, additions) }, base ?? emptyContext);
  if (reading.refusals.length > 0) return { kind: "refused", refusals: reading.refusals };
  return { kind: "read", context: { ...context, additions } };
}
function withAdded(known, additions) {
  if (additions.length === 0) return known;
  const ids = (wanted) => additions.filter(({ shelf }) => shelf === wanted).map(({ id }) => id);
  return {
    ...known,
    parties: /* @__PURE__ */ new Set([...known.parties, ...ids("parties")]),
    providers: /* @__PURE__ */ new Set([...known.providers, ...ids("providers")])
  };
}
function baseOf(file, reading, bases, chain) {
  return readBase(file, reading, bases.open, (opened) => {
    const round = [...chain, opened.path];
    if (chain.includes(opened.path) || chain.length >= longestChain)
      return [refusalAt(at(reading.tree, "/extends"), phrases.extendsItself(file.path, round))];
    const base = contextFrom(opened, reading.known, bases, chain);
    return base.kind === "read" ? base.context : base.refusals;
  });
}
function saysNothing(file, base) {
  return { ...base, file: file.path, bases: [{ file: file.path, locked: [] }, ...base.bases] };
}
function read18(file, reading, base) {
  const registriesHere = [...base.registries, ...read9(reading)];
  return {
    file: file.path,
    profile: read13(reading) ?? base.profile,
    profileFile: read13(reading) === null ? base.profileFile : file.path,
    language: read8(reading) ?? base.language,
    exclude: [...base.exclude, ...read7(reading)],
    approvedParties: read12(reading) ?? base.approvedParties,
    environment: new Map([...base.environment, ...read4(reading)]),
    clusters: [...base.clusters, ...read3(reading)],
    render: read14(reading) ?? base.render,
    charts: [...base.charts, ...read2(reading)],
    mirrors: [...base.mirrors, ...read10(reading, registriesHere)],
    registries: registriesHere,
    variants: [...base.variants, ...read17(reading)],
    organisation: read11(reading, base.organisation),
    systems: read15(reading, base.systems),
    tags: read16(reading, base.tags),
    exceptions: [...base.exceptions, ...read6(reading)],
    exceptionLimits: read5(reading, base.exceptionLimits),
    bases: [{ file: file.path, locked: readLocks(reading, keyNames) }, ...base.bases],
    additions: base.additions
  };
}
function folderOf(path) {
  const folder = posix3.dirname(path);
  return folder.startsWith("..") || posix3.isAbsolute(folder) ? "." : folder;
}
export {
  contextFrom
};
