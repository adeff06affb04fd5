import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  at,
  checkFile,
  refusalAt
} from "./chunk-ME4ZLURP.js";
import {
  valueAt
} from "./chunk-QFIOB5C3.js";
import "./chunk-2WYO2QSK.js";
import {
  suggestion
} from "./chunk-R57TGWX3.js";
import {
  emptyContext
} from "./chunk-JCMTFE7X.js";
import "./chunk-PBTHCYGG.js";

// src/policy/context.ts
import { posix } from "node:path";

// src/policy/validate-config.generated.js
var validateConfig = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "The configuration of cloudtoets (cloudtoets.yaml)", "description": "What code cannot tell: which profile holds, who there is an agreement with, where clusters run and what the code is for. Paths are relative to the folder of this file.", "type": "object", "additionalProperties": false, "properties": { "profile": { "type": "string", "pattern": "\\S", "description": "rijk-2026 (default), rijk-2022, eer-strict, or the path of a profile file." }, "language": { "enum": ["nl", "en"], "description": "The language of report files." }, "exclude": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "Globs of files and folders to leave out." }, "organisation": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "pattern": "\\S" }, "kind": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"], "description": "A Rijksdienst is bound by the policy, others are advised to follow it." } } }, "parties": { "type": "object", "additionalProperties": false, "required": ["approved"], "properties": { "approved": { "type": "array", "description": "Parties that your organisation has an agreement with. When this is left out, the government-wide framework agreements count; an empty list means none.", "items": { "type": "object", "additionalProperties": false, "required": ["party", "agreement"], "properties": { "party": { "type": "string", "description": "The id of a party in the catalogue." }, "agreement": { "type": "string", "pattern": "\\S", "description": "The agreement or decision it rests on." } } } } } }, "environment": { "type": "object", "description": "Environment variables as they will be where Terraform runs, such as AWS_REGION.", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "additionalProperties": { "type": "string" } }, "variants": { "type": "array", "description": "The ways in which a Terraform folder is deployed. Without them, every variable file below the folder that sets only declared variables is one.", "items": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "pattern": "\\S", "description": "The folder." }, "files": { "type": "array", "description": "Variable files, as given with -var-file, in order.", "items": { "type": "string", "pattern": "\\S" } }, "workspace": { "type": "string", "pattern": "\\S", "description": "What terraform.workspace is." } } } }, "clusters": { "type": "array", "description": "Where the workloads of these paths run.", "items": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "type": "string", "pattern": "\\S" }, "paths": { "$ref": "#/$defs/paths" }, "provider": { "type": "string", "pattern": "\\S", "description": "The id of a provider in the catalogue." }, "region": { "type": "string", "pattern": "\\S" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2, of an own data centre" } }, "dependencies": { "region": ["provider"] } } }, "systems": { "type": "array", "description": "What the code under these paths is for.", "items": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "type": "string", "pattern": "\\S" }, "paths": { "$ref": "#/$defs/paths" }, "material": { "type": "boolean", "description": "Material use as the policy means it, such as for a primary task of the organisation." }, "entity": { "enum": ["vital", "wwke", "cbw-essential"], "description": "A vital provider, a critical entity under the Wwke, or an essential entity under the Cyberbeveiligingswet." } } } } }, "$defs": { "paths": { "type": "array", "minItems": 1, "description": "Folders or files; `.` for all of it.", "items": { "type": "string", "pattern": "\\S" } } } };
var schema12 = { "type": "array", "minItems": 1, "description": "Folders or files; `.` for all of it.", "items": { "type": "string", "pattern": "\\S" } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("\\S", "u");
var pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern12 = new RegExp("^[A-Z]{2}$", "u");
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
          if (!(key1 === "name" || key1 === "kind")) {
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
      } else {
        const err11 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.organisation.type, parentSchema: schema11.properties.organisation, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.parties !== void 0) {
      let data7 = data.parties;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.approved === void 0) {
          const err12 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/required", keyword: "required", params: { missingProperty: "approved" }, message: "must have required property 'approved'", schema: schema11.properties.parties.required, parentSchema: schema11.properties.parties, data: data7 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key2 in data7) {
          if (!(key2 === "approved")) {
            const err13 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.parties, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data7.approved !== void 0) {
          let data8 = data7.approved;
          if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.party === void 0) {
                  const err14 = { instancePath: instancePath + "/parties/approved/" + i1, schemaPath: "#/properties/parties/properties/approved/items/required", keyword: "required", params: { missingProperty: "party" }, message: "must have required property 'party'", schema: schema11.properties.parties.properties.approved.items.required, parentSchema: schema11.properties.parties.properties.approved.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (data9.agreement === void 0) {
                  const err15 = { instancePath: instancePath + "/parties/approved/" + i1, schemaPath: "#/properties/parties/properties/approved/items/required", keyword: "required", params: { missingProperty: "agreement" }, message: "must have required property 'agreement'", schema: schema11.properties.parties.properties.approved.items.required, parentSchema: schema11.properties.parties.properties.approved.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                for (const key3 in data9) {
                  if (!(key3 === "party" || key3 === "agreement")) {
                    const err16 = { instancePath: instancePath + "/parties/approved/" + i1, schemaPath: "#/properties/parties/properties/approved/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.parties.properties.approved.items, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data9.party !== void 0) {
                  let data10 = data9.party;
                  if (typeof data10 !== "string") {
                    const err17 = { instancePath: instancePath + "/parties/approved/" + i1 + "/party", schemaPath: "#/properties/parties/properties/approved/items/properties/party/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.parties.properties.approved.items.properties.party.type, parentSchema: schema11.properties.parties.properties.approved.items.properties.party, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data9.agreement !== void 0) {
                  let data11 = data9.agreement;
                  if (typeof data11 === "string") {
                    if (!pattern0.test(data11)) {
                      const err18 = { instancePath: instancePath + "/parties/approved/" + i1 + "/agreement", schemaPath: "#/properties/parties/properties/approved/items/properties/agreement/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.parties.properties.approved.items.properties.agreement, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  } else {
                    const err19 = { instancePath: instancePath + "/parties/approved/" + i1 + "/agreement", schemaPath: "#/properties/parties/properties/approved/items/properties/agreement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.parties.properties.approved.items.properties.agreement.type, parentSchema: schema11.properties.parties.properties.approved.items.properties.agreement, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/parties/approved/" + i1, schemaPath: "#/properties/parties/properties/approved/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.parties.properties.approved.items.type, parentSchema: schema11.properties.parties.properties.approved.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/parties/approved", schemaPath: "#/properties/parties/properties/approved/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.parties.properties.approved.type, parentSchema: schema11.properties.parties.properties.approved, data: data8 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.parties.type, parentSchema: schema11.properties.parties, data: data7 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data12 = data.environment;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key4 in data12) {
          const _errs29 = errors;
          if (typeof key4 === "string") {
            if (!pattern4.test(key4)) {
              const err23 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema11.properties.environment.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
          var valid8 = _errs29 === errors;
          if (!valid8) {
            const err24 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema11.properties.environment.propertyNames, parentSchema: schema11.properties.environment, data: data12 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        for (const key5 in data12) {
          let data13 = data12[key5];
          if (typeof data13 !== "string") {
            const err25 = { instancePath: instancePath + "/environment/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.environment.additionalProperties.type, parentSchema: schema11.properties.environment.additionalProperties, data: data13 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.environment.type, parentSchema: schema11.properties.environment, data: data12 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.variants !== void 0) {
      let data14 = data.variants;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.path === void 0) {
              const err27 = { instancePath: instancePath + "/variants/" + i2, schemaPath: "#/properties/variants/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.variants.items.required, parentSchema: schema11.properties.variants.items, data: data15 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key6 in data15) {
              if (!(key6 === "path" || key6 === "files" || key6 === "workspace")) {
                const err28 = { instancePath: instancePath + "/variants/" + i2, schemaPath: "#/properties/variants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.variants.items, data: data15 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data15.path !== void 0) {
              let data16 = data15.path;
              if (typeof data16 === "string") {
                if (!pattern0.test(data16)) {
                  const err29 = { instancePath: instancePath + "/variants/" + i2 + "/path", schemaPath: "#/properties/variants/items/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.variants.items.properties.path, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/variants/" + i2 + "/path", schemaPath: "#/properties/variants/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.variants.items.properties.path.type, parentSchema: schema11.properties.variants.items.properties.path, data: data16 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data15.files !== void 0) {
              let data17 = data15.files;
              if (Array.isArray(data17)) {
                const len3 = data17.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data18 = data17[i3];
                  if (typeof data18 === "string") {
                    if (!pattern0.test(data18)) {
                      const err31 = { instancePath: instancePath + "/variants/" + i2 + "/files/" + i3, schemaPath: "#/properties/variants/items/properties/files/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.variants.items.properties.files.items, data: data18 };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/variants/" + i2 + "/files/" + i3, schemaPath: "#/properties/variants/items/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.variants.items.properties.files.items.type, parentSchema: schema11.properties.variants.items.properties.files.items, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/variants/" + i2 + "/files", schemaPath: "#/properties/variants/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.variants.items.properties.files.type, parentSchema: schema11.properties.variants.items.properties.files, data: data17 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data15.workspace !== void 0) {
              let data19 = data15.workspace;
              if (typeof data19 === "string") {
                if (!pattern0.test(data19)) {
                  const err34 = { instancePath: instancePath + "/variants/" + i2 + "/workspace", schemaPath: "#/properties/variants/items/properties/workspace/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.variants.items.properties.workspace, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/variants/" + i2 + "/workspace", schemaPath: "#/properties/variants/items/properties/workspace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.variants.items.properties.workspace.type, parentSchema: schema11.properties.variants.items.properties.workspace, data: data19 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/variants/" + i2, schemaPath: "#/properties/variants/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.variants.items.type, parentSchema: schema11.properties.variants.items, data: data15 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.variants.type, parentSchema: schema11.properties.variants, data: data14 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.clusters !== void 0) {
      let data20 = data.clusters;
      if (Array.isArray(data20)) {
        const len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data21 = data20[i4];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.name === void 0) {
              const err38 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.properties.clusters.items.required, parentSchema: schema11.properties.clusters.items, data: data21 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data21.paths === void 0) {
              const err39 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: schema11.properties.clusters.items.required, parentSchema: schema11.properties.clusters.items, data: data21 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            for (const key7 in data21) {
              if (!(key7 === "name" || key7 === "paths" || key7 === "provider" || key7 === "region" || key7 === "country")) {
                const err40 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.clusters.items, data: data21 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data21.region !== void 0) {
              if (data21.provider === void 0) {
                const err41 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/dependencies", keyword: "dependencies", params: {
                  property: "region",
                  missingProperty: "provider",
                  depsCount: 1,
                  deps: "provider"
                }, message: "must have property provider when property region is present", schema: schema11.properties.clusters.items.dependencies, parentSchema: schema11.properties.clusters.items, data: data21 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data21.name !== void 0) {
              let data22 = data21.name;
              if (typeof data22 === "string") {
                if (!pattern0.test(data22)) {
                  const err42 = { instancePath: instancePath + "/clusters/" + i4 + "/name", schemaPath: "#/properties/clusters/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.clusters.items.properties.name, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/clusters/" + i4 + "/name", schemaPath: "#/properties/clusters/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.name.type, parentSchema: schema11.properties.clusters.items.properties.name, data: data22 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data21.paths !== void 0) {
              let data23 = data21.paths;
              if (Array.isArray(data23)) {
                if (data23.length < 1) {
                  const err44 = { instancePath: instancePath + "/clusters/" + i4 + "/paths", schemaPath: "#/$defs/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                const len5 = data23.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data24 = data23[i5];
                  if (typeof data24 === "string") {
                    if (!pattern0.test(data24)) {
                      const err45 = { instancePath: instancePath + "/clusters/" + i4 + "/paths/" + i5, schemaPath: "#/$defs/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.items, data: data24 };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  } else {
                    const err46 = { instancePath: instancePath + "/clusters/" + i4 + "/paths/" + i5, schemaPath: "#/$defs/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data24 };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
              } else {
                const err47 = { instancePath: instancePath + "/clusters/" + i4 + "/paths", schemaPath: "#/$defs/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data23 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data21.provider !== void 0) {
              let data25 = data21.provider;
              if (typeof data25 === "string") {
                if (!pattern0.test(data25)) {
                  const err48 = { instancePath: instancePath + "/clusters/" + i4 + "/provider", schemaPath: "#/properties/clusters/items/properties/provider/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.clusters.items.properties.provider, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/clusters/" + i4 + "/provider", schemaPath: "#/properties/clusters/items/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.provider.type, parentSchema: schema11.properties.clusters.items.properties.provider, data: data25 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data21.region !== void 0) {
              let data26 = data21.region;
              if (typeof data26 === "string") {
                if (!pattern0.test(data26)) {
                  const err50 = { instancePath: instancePath + "/clusters/" + i4 + "/region", schemaPath: "#/properties/clusters/items/properties/region/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.clusters.items.properties.region, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/clusters/" + i4 + "/region", schemaPath: "#/properties/clusters/items/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.region.type, parentSchema: schema11.properties.clusters.items.properties.region, data: data26 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data21.country !== void 0) {
              let data27 = data21.country;
              if (typeof data27 === "string") {
                if (!pattern12.test(data27)) {
                  const err52 = { instancePath: instancePath + "/clusters/" + i4 + "/country", schemaPath: "#/properties/clusters/items/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema11.properties.clusters.items.properties.country, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/clusters/" + i4 + "/country", schemaPath: "#/properties/clusters/items/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.country.type, parentSchema: schema11.properties.clusters.items.properties.country, data: data27 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/clusters/" + i4, schemaPath: "#/properties/clusters/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.clusters.items.type, parentSchema: schema11.properties.clusters.items, data: data21 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.clusters.type, parentSchema: schema11.properties.clusters, data: data20 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.systems !== void 0) {
      let data28 = data.systems;
      if (Array.isArray(data28)) {
        const len6 = data28.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data29 = data28[i6];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.name === void 0) {
              const err56 = { instancePath: instancePath + "/systems/" + i6, schemaPath: "#/properties/systems/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.properties.systems.items.required, parentSchema: schema11.properties.systems.items, data: data29 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data29.paths === void 0) {
              const err57 = { instancePath: instancePath + "/systems/" + i6, schemaPath: "#/properties/systems/items/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: schema11.properties.systems.items.required, parentSchema: schema11.properties.systems.items, data: data29 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            for (const key8 in data29) {
              if (!(key8 === "name" || key8 === "paths" || key8 === "material" || key8 === "entity")) {
                const err58 = { instancePath: instancePath + "/systems/" + i6, schemaPath: "#/properties/systems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items, data: data29 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data29.name !== void 0) {
              let data30 = data29.name;
              if (typeof data30 === "string") {
                if (!pattern0.test(data30)) {
                  const err59 = { instancePath: instancePath + "/systems/" + i6 + "/name", schemaPath: "#/properties/systems/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.name, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/systems/" + i6 + "/name", schemaPath: "#/properties/systems/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.name.type, parentSchema: schema11.properties.systems.items.properties.name, data: data30 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data29.paths !== void 0) {
              let data31 = data29.paths;
              if (Array.isArray(data31)) {
                if (data31.length < 1) {
                  const err61 = { instancePath: instancePath + "/systems/" + i6 + "/paths", schemaPath: "#/$defs/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                const len7 = data31.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data32 = data31[i7];
                  if (typeof data32 === "string") {
                    if (!pattern0.test(data32)) {
                      const err62 = { instancePath: instancePath + "/systems/" + i6 + "/paths/" + i7, schemaPath: "#/$defs/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.items, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/systems/" + i6 + "/paths/" + i7, schemaPath: "#/$defs/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data32 };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              } else {
                const err64 = { instancePath: instancePath + "/systems/" + i6 + "/paths", schemaPath: "#/$defs/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data31 };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data29.material !== void 0) {
              let data33 = data29.material;
              if (typeof data33 !== "boolean") {
                const err65 = { instancePath: instancePath + "/systems/" + i6 + "/material", schemaPath: "#/properties/systems/items/properties/material/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.systems.items.properties.material.type, parentSchema: schema11.properties.systems.items.properties.material, data: data33 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data29.entity !== void 0) {
              let data34 = data29.entity;
              if (!(data34 === "vital" || data34 === "wwke" || data34 === "cbw-essential")) {
                const err66 = { instancePath: instancePath + "/systems/" + i6 + "/entity", schemaPath: "#/properties/systems/items/properties/entity/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.entity.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.entity.enum, parentSchema: schema11.properties.systems.items.properties.entity, data: data34 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/systems/" + i6, schemaPath: "#/properties/systems/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.type, parentSchema: schema11.properties.systems.items, data: data29 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.systems.type, parentSchema: schema11.properties.systems, data: data28 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
  } else {
    const err69 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}

// src/policy/context.ts
function contextFrom(file, known) {
  const checked = checkFile(file, validateConfig);
  if (checked.kind === "refused") return checked;
  if (checked.kind === "empty") return { kind: "read", context: { ...emptyContext, file: file.path } };
  const reading = { tree: checked.tree, folder: folderOf(file.path), known, refusals: [] };
  const written = checked.data;
  const context = {
    file: file.path,
    profile: written.profile ?? null,
    language: written.language ?? null,
    exclude: (written.exclude ?? []).map((glob) => fromRoot(reading.folder, glob)),
    approvedParties: approvedParties(written, reading),
    environment: environment(written, reading),
    clusters: (written.clusters ?? []).map(
      (cluster, position) => declaredCluster(cluster, position, reading)
    ),
    variants: (written.variants ?? []).map(
      (variant, position) => declaredVariant(variant, position, reading)
    ),
    organisation: written.organisation ? { name: written.organisation.name ?? null, kind: written.organisation.kind ?? null } : null,
    systems: declaredSystems(written.systems ?? [], reading)
  };
  if (reading.refusals.length > 0) return { kind: "refused", refusals: reading.refusals };
  return { kind: "read", context };
}
function folderOf(path) {
  const folder = posix.dirname(path);
  return folder.startsWith("..") || posix.isAbsolute(folder) ? "." : folder;
}
function declaredVariant({ path, files = [], workspace }, position, { tree, folder }) {
  const inRoot = (written) => posix.normalize(posix.join(folder, written)).replace(/(?<=.)\/$/, "");
  return {
    path: inRoot(path),
    files: files.map(inRoot),
    workspace: workspace ?? null,
    span: at(tree, `/variants/${position}`)
  };
}
function fromRoot(folder, glob) {
  return folder === "." ? glob : `${folder}/${glob.replace(/^\//, "")}`;
}
function approvedParties({ parties }, reading) {
  if (parties === void 0) return null;
  return parties.approved.map(({ party, agreement }, position) => {
    const span = at(reading.tree, `/parties/approved/${position}/party`);
    checkName("party", party, reading.known.parties, span, reading);
    return { party, agreement, span };
  });
}
function environment(written, { tree }) {
  const names = valueAt(tree, "environment");
  return new Map(
    Object.entries(written.environment ?? {}).map(([name, value]) => [
      name,
      { value, span: valueAt(names, name) ?? tree }
    ])
  );
}
function declaredCluster(written, position, reading) {
  const path = `/clusters/${position}`;
  const { provider, region, country } = written;
  const span = at(reading.tree, path);
  if (provider !== void 0)
    checkName("provider", provider, reading.known.providers, at(reading.tree, `${path}/provider`), reading);
  if (country !== void 0 && !reading.known.countries.has(country))
    reading.refusals.push(
      refusalAt(at(reading.tree, `${path}/country`), `${country} is no country code of ISO 3166-1`)
    );
  if (region === void 0 && country === void 0)
    reading.refusals.push(
      refusalAt(span, `The cluster "${written.name}" needs a "country", or a "provider" and a "region"`)
    );
  return {
    name: written.name,
    paths: paths(written.paths, `${path}/paths`, reading),
    provider: provider ?? null,
    region: region ?? null,
    country: country ?? null,
    span
  };
}
function declaredSystems(written, reading) {
  const claims = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Set();
  return written.map((system, position) => {
    const path = `/systems/${position}`;
    const own = paths(system.paths, `${path}/paths`, reading);
    if (names.has(system.name))
      reading.refusals.push(
        refusalAt(at(reading.tree, `${path}/name`), `There is another system "${system.name}"`)
      );
    names.add(system.name);
    for (const [index, claimed] of own.entries()) {
      const other = claims.get(claimed);
      const where = at(reading.tree, `${path}/paths/${index}`);
      if (other !== void 0)
        reading.refusals.push(refusalAt(where, `The system "${other}" claims ${claimed} already`));
      claims.set(claimed, system.name);
    }
    const { material, entity } = system;
    const span = at(reading.tree, `${path}/name`);
    return { name: system.name, paths: own, material: material ?? null, entity: entity ?? null, span };
  });
}
function paths(written, pointer, reading) {
  return written.map((path, position) => {
    const joined = posix.join(reading.folder, path.replaceAll("\\", "/"));
    const normal = joined === "./" ? "." : joined.replace(/\/$/, "");
    if (posix.isAbsolute(path) || normal === ".." || normal.startsWith("../"))
      reading.refusals.push(
        refusalAt(at(reading.tree, `${pointer}/${position}`), `"${path}" is not a path inside the root`)
      );
    return normal;
  });
}
function checkName(kind, name, known, span, reading) {
  if (known.has(name)) return;
  reading.refusals.push(
    refusalAt(span, `The catalogue knows no ${kind} "${name}"${suggestion(name, known)}`)
  );
}
export {
  contextFrom
};
