// Made by `npm run build` from schemas/. Do not edit.
// validators.js
var validateConfig = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "The configuration of cloudtoets (cloudtoets.yaml)", "description": "What code cannot tell: which profile holds, who there is an agreement with, where clusters run and what the code is for. Paths are relative to the folder of this file.", "type": "object", "additionalProperties": false, "properties": { "profile": { "type": "string", "pattern": "\\S", "description": "rijk-2026 (default), rijk-2022, eer-strict, or the path of a profile file." }, "language": { "enum": ["nl", "en"], "description": "The language of report files." }, "exclude": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "Globs of files and folders to leave out." }, "organisation": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "pattern": "\\S" }, "kind": { "enum": ["rijksdienst", "agentschap", "zbo", "decentral", "other"], "description": "A Rijksdienst is bound by the policy, others are advised to follow it." } } }, "parties": { "type": "object", "additionalProperties": false, "required": ["approved"], "properties": { "approved": { "type": "array", "description": "Parties that your organisation has an agreement with. When this is left out, the government-wide framework agreements count; an empty list means none.", "items": { "type": "object", "additionalProperties": false, "required": ["party", "agreement"], "properties": { "party": { "type": "string", "description": "The id of a party in the catalogue." }, "agreement": { "type": "string", "pattern": "\\S", "description": "The agreement or decision it rests on." } } } } } }, "environment": { "type": "object", "description": "Environment variables as they will be where Terraform runs, such as AWS_REGION.", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "additionalProperties": { "type": "string" } }, "variants": { "type": "array", "description": "The ways in which a Terraform folder is deployed. Without them, every variable file below the folder that sets only declared variables is one.", "items": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "pattern": "\\S", "description": "The folder." }, "files": { "type": "array", "description": "Variable files, as given with -var-file, in order.", "items": { "type": "string", "pattern": "\\S" } }, "workspace": { "type": "string", "pattern": "\\S", "description": "What terraform.workspace is." } } } }, "clusters": { "type": "array", "description": "Where the workloads of these paths run.", "items": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "type": "string", "pattern": "\\S" }, "paths": { "$ref": "#/$defs/paths" }, "provider": { "type": "string", "pattern": "\\S", "description": "The id of a provider in the catalogue." }, "region": { "type": "string", "pattern": "\\S" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2, of an own data centre" } }, "dependencies": { "region": ["provider"] } } }, "render": { "enum": ["auto", "never", "require"], "description": "Charts are rendered with Helm when it is on PATH (auto), never, or always: then nothing is scanned where it is missing." }, "charts": { "type": "array", "description": "The ways in which a chart is deployed. Without them it is judged with its own values.", "items": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "pattern": "\\S", "description": "The folder of the chart." }, "release": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9.-]{0,51}[a-z0-9])?$", "description": "small letters, digits, dots and dashes, 53 at most" }, "namespace": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "small letters, digits and dashes, 63 at most" }, "values": { "type": "array", "description": "Values files, as given with -f, in order.", "items": { "type": "string", "pattern": "\\S" } }, "set": { "type": "object", "description": "Values as given with --set-string, such as image.registry.", "propertyNames": { "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]*$" }, "additionalProperties": { "type": "string" } } } } }, "mirrors": { "type": "array", "description": "Registries whose images are pulled through one of your own.", "items": { "type": "object", "additionalProperties": false, "required": ["registry"], "properties": { "registry": { "type": "string", "pattern": "^[A-Za-z0-9.-]+$", "description": "the host of a registry, such as docker.io" }, "mirror": { "type": "string", "pattern": "^[A-Za-z0-9.-]+$", "description": "the host that they are pulled from" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2, where the mirror is" }, "party": { "type": "string", "description": "The id of a party in the catalogue that runs it; left out for your own." }, "paths": { "$ref": "#/$defs/paths" } } } }, "registries": { "type": "array", "description": "Registries that your organisation runs or hires.", "items": { "type": "object", "additionalProperties": false, "required": ["host", "country"], "properties": { "host": { "type": "string", "pattern": "^[A-Za-z0-9.-]+$", "description": "a host, such as harbor.example.nl" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1 alpha-2" }, "party": { "type": "string", "description": "The id of a party in the catalogue that runs it; left out for your own." } } } }, "systems": { "type": "array", "description": "What the code under these paths is for.", "items": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "type": "string", "pattern": "\\S" }, "paths": { "$ref": "#/$defs/paths" }, "material": { "type": "boolean", "description": "Material use as the policy means it, such as for a primary task of the organisation." }, "entity": { "enum": ["vital", "wwke", "cbw-essential"], "description": "A vital provider, a critical entity under the Wwke, or an essential entity under the Cyberbeveiligingswet." } } } } }, "$defs": { "paths": { "type": "array", "minItems": 1, "description": "Folders or files; `.` for all of it.", "items": { "type": "string", "pattern": "\\S" } } } };
var schema12 = { "type": "array", "minItems": 1, "description": "Folders or files; `.` for all of it.", "items": { "type": "string", "pattern": "\\S" } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("\\S", "u");
var pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern12 = new RegExp("^[A-Z]{2}$", "u");
var pattern14 = new RegExp("^[a-z0-9]([a-z0-9.-]{0,51}[a-z0-9])?$", "u");
var pattern15 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
var pattern17 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]*$", "u");
var pattern18 = new RegExp("^[A-Za-z0-9.-]+$", "u");
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
    if (data.render !== void 0) {
      let data28 = data.render;
      if (!(data28 === "auto" || data28 === "never" || data28 === "require")) {
        const err56 = { instancePath: instancePath + "/render", schemaPath: "#/properties/render/enum", keyword: "enum", params: { allowedValues: schema11.properties.render.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.render.enum, parentSchema: schema11.properties.render, data: data28 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.charts !== void 0) {
      let data29 = data.charts;
      if (Array.isArray(data29)) {
        const len6 = data29.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data30 = data29[i6];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.path === void 0) {
              const err57 = { instancePath: instancePath + "/charts/" + i6, schemaPath: "#/properties/charts/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.charts.items.required, parentSchema: schema11.properties.charts.items, data: data30 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            for (const key8 in data30) {
              if (!(key8 === "path" || key8 === "release" || key8 === "namespace" || key8 === "values" || key8 === "set")) {
                const err58 = { instancePath: instancePath + "/charts/" + i6, schemaPath: "#/properties/charts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.charts.items, data: data30 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data30.path !== void 0) {
              let data31 = data30.path;
              if (typeof data31 === "string") {
                if (!pattern0.test(data31)) {
                  const err59 = { instancePath: instancePath + "/charts/" + i6 + "/path", schemaPath: "#/properties/charts/items/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.charts.items.properties.path, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/charts/" + i6 + "/path", schemaPath: "#/properties/charts/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.charts.items.properties.path.type, parentSchema: schema11.properties.charts.items.properties.path, data: data31 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data30.release !== void 0) {
              let data32 = data30.release;
              if (typeof data32 === "string") {
                if (!pattern14.test(data32)) {
                  const err61 = { instancePath: instancePath + "/charts/" + i6 + "/release", schemaPath: "#/properties/charts/items/properties/release/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9.-]{0,51}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9.-]{0,51}[a-z0-9])?$"', schema: "^[a-z0-9]([a-z0-9.-]{0,51}[a-z0-9])?$", parentSchema: schema11.properties.charts.items.properties.release, data: data32 };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/charts/" + i6 + "/release", schemaPath: "#/properties/charts/items/properties/release/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.charts.items.properties.release.type, parentSchema: schema11.properties.charts.items.properties.release, data: data32 };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data30.namespace !== void 0) {
              let data33 = data30.namespace;
              if (typeof data33 === "string") {
                if (!pattern15.test(data33)) {
                  const err63 = { instancePath: instancePath + "/charts/" + i6 + "/namespace", schemaPath: "#/properties/charts/items/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"', schema: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", parentSchema: schema11.properties.charts.items.properties.namespace, data: data33 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/charts/" + i6 + "/namespace", schemaPath: "#/properties/charts/items/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.charts.items.properties.namespace.type, parentSchema: schema11.properties.charts.items.properties.namespace, data: data33 };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data30.values !== void 0) {
              let data34 = data30.values;
              if (Array.isArray(data34)) {
                const len7 = data34.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data35 = data34[i7];
                  if (typeof data35 === "string") {
                    if (!pattern0.test(data35)) {
                      const err65 = { instancePath: instancePath + "/charts/" + i6 + "/values/" + i7, schemaPath: "#/properties/charts/items/properties/values/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.charts.items.properties.values.items, data: data35 };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/charts/" + i6 + "/values/" + i7, schemaPath: "#/properties/charts/items/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.charts.items.properties.values.items.type, parentSchema: schema11.properties.charts.items.properties.values.items, data: data35 };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/charts/" + i6 + "/values", schemaPath: "#/properties/charts/items/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.charts.items.properties.values.type, parentSchema: schema11.properties.charts.items.properties.values, data: data34 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data30.set !== void 0) {
              let data36 = data30.set;
              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                for (const key9 in data36) {
                  const _errs82 = errors;
                  if (typeof key9 === "string") {
                    if (!pattern17.test(key9)) {
                      const err68 = { instancePath: instancePath + "/charts/" + i6 + "/set", schemaPath: "#/properties/charts/items/properties/set/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]*$" }, message: 'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_./-]*$"', schema: "^[A-Za-z0-9_][A-Za-z0-9_./-]*$", parentSchema: schema11.properties.charts.items.properties.set.propertyNames, data: key9, propertyName: key9 };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                  }
                  var valid27 = _errs82 === errors;
                  if (!valid27) {
                    const err69 = { instancePath: instancePath + "/charts/" + i6 + "/set", schemaPath: "#/properties/charts/items/properties/set/propertyNames", keyword: "propertyNames", params: { propertyName: key9 }, message: "property name must be valid", schema: schema11.properties.charts.items.properties.set.propertyNames, parentSchema: schema11.properties.charts.items.properties.set, data: data36 };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
                for (const key10 in data36) {
                  let data37 = data36[key10];
                  if (typeof data37 !== "string") {
                    const err70 = { instancePath: instancePath + "/charts/" + i6 + "/set/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/charts/items/properties/set/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.charts.items.properties.set.additionalProperties.type, parentSchema: schema11.properties.charts.items.properties.set.additionalProperties, data: data37 };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                }
              } else {
                const err71 = { instancePath: instancePath + "/charts/" + i6 + "/set", schemaPath: "#/properties/charts/items/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.charts.items.properties.set.type, parentSchema: schema11.properties.charts.items.properties.set, data: data36 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
          } else {
            const err72 = { instancePath: instancePath + "/charts/" + i6, schemaPath: "#/properties/charts/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.charts.items.type, parentSchema: schema11.properties.charts.items, data: data30 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/charts", schemaPath: "#/properties/charts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.charts.type, parentSchema: schema11.properties.charts, data: data29 };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.mirrors !== void 0) {
      let data38 = data.mirrors;
      if (Array.isArray(data38)) {
        const len8 = data38.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data39 = data38[i8];
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            if (data39.registry === void 0) {
              const err74 = { instancePath: instancePath + "/mirrors/" + i8, schemaPath: "#/properties/mirrors/items/required", keyword: "required", params: { missingProperty: "registry" }, message: "must have required property 'registry'", schema: schema11.properties.mirrors.items.required, parentSchema: schema11.properties.mirrors.items, data: data39 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            for (const key11 in data39) {
              if (!(key11 === "registry" || key11 === "mirror" || key11 === "country" || key11 === "party" || key11 === "paths")) {
                const err75 = { instancePath: instancePath + "/mirrors/" + i8, schemaPath: "#/properties/mirrors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.mirrors.items, data: data39 };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data39.registry !== void 0) {
              let data40 = data39.registry;
              if (typeof data40 === "string") {
                if (!pattern18.test(data40)) {
                  const err76 = { instancePath: instancePath + "/mirrors/" + i8 + "/registry", schemaPath: "#/properties/mirrors/items/properties/registry/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.-]+$" }, message: 'must match pattern "^[A-Za-z0-9.-]+$"', schema: "^[A-Za-z0-9.-]+$", parentSchema: schema11.properties.mirrors.items.properties.registry, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              } else {
                const err77 = { instancePath: instancePath + "/mirrors/" + i8 + "/registry", schemaPath: "#/properties/mirrors/items/properties/registry/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.mirrors.items.properties.registry.type, parentSchema: schema11.properties.mirrors.items.properties.registry, data: data40 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data39.mirror !== void 0) {
              let data41 = data39.mirror;
              if (typeof data41 === "string") {
                if (!pattern18.test(data41)) {
                  const err78 = { instancePath: instancePath + "/mirrors/" + i8 + "/mirror", schemaPath: "#/properties/mirrors/items/properties/mirror/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.-]+$" }, message: 'must match pattern "^[A-Za-z0-9.-]+$"', schema: "^[A-Za-z0-9.-]+$", parentSchema: schema11.properties.mirrors.items.properties.mirror, data: data41 };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              } else {
                const err79 = { instancePath: instancePath + "/mirrors/" + i8 + "/mirror", schemaPath: "#/properties/mirrors/items/properties/mirror/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.mirrors.items.properties.mirror.type, parentSchema: schema11.properties.mirrors.items.properties.mirror, data: data41 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data39.country !== void 0) {
              let data42 = data39.country;
              if (typeof data42 === "string") {
                if (!pattern12.test(data42)) {
                  const err80 = { instancePath: instancePath + "/mirrors/" + i8 + "/country", schemaPath: "#/properties/mirrors/items/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema11.properties.mirrors.items.properties.country, data: data42 };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              } else {
                const err81 = { instancePath: instancePath + "/mirrors/" + i8 + "/country", schemaPath: "#/properties/mirrors/items/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.mirrors.items.properties.country.type, parentSchema: schema11.properties.mirrors.items.properties.country, data: data42 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data39.party !== void 0) {
              let data43 = data39.party;
              if (typeof data43 !== "string") {
                const err82 = { instancePath: instancePath + "/mirrors/" + i8 + "/party", schemaPath: "#/properties/mirrors/items/properties/party/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.mirrors.items.properties.party.type, parentSchema: schema11.properties.mirrors.items.properties.party, data: data43 };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data39.paths !== void 0) {
              let data44 = data39.paths;
              if (Array.isArray(data44)) {
                if (data44.length < 1) {
                  const err83 = { instancePath: instancePath + "/mirrors/" + i8 + "/paths", schemaPath: "#/$defs/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                const len9 = data44.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data45 = data44[i9];
                  if (typeof data45 === "string") {
                    if (!pattern0.test(data45)) {
                      const err84 = { instancePath: instancePath + "/mirrors/" + i8 + "/paths/" + i9, schemaPath: "#/$defs/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.items, data: data45 };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  } else {
                    const err85 = { instancePath: instancePath + "/mirrors/" + i8 + "/paths/" + i9, schemaPath: "#/$defs/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data45 };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
              } else {
                const err86 = { instancePath: instancePath + "/mirrors/" + i8 + "/paths", schemaPath: "#/$defs/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data44 };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/mirrors/" + i8, schemaPath: "#/properties/mirrors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.mirrors.items.type, parentSchema: schema11.properties.mirrors.items, data: data39 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
      } else {
        const err88 = { instancePath: instancePath + "/mirrors", schemaPath: "#/properties/mirrors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.mirrors.type, parentSchema: schema11.properties.mirrors, data: data38 };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.registries !== void 0) {
      let data46 = data.registries;
      if (Array.isArray(data46)) {
        const len10 = data46.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data47 = data46[i10];
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            if (data47.host === void 0) {
              const err89 = { instancePath: instancePath + "/registries/" + i10, schemaPath: "#/properties/registries/items/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'", schema: schema11.properties.registries.items.required, parentSchema: schema11.properties.registries.items, data: data47 };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (data47.country === void 0) {
              const err90 = { instancePath: instancePath + "/registries/" + i10, schemaPath: "#/properties/registries/items/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'", schema: schema11.properties.registries.items.required, parentSchema: schema11.properties.registries.items, data: data47 };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            for (const key12 in data47) {
              if (!(key12 === "host" || key12 === "country" || key12 === "party")) {
                const err91 = { instancePath: instancePath + "/registries/" + i10, schemaPath: "#/properties/registries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.registries.items, data: data47 };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data47.host !== void 0) {
              let data48 = data47.host;
              if (typeof data48 === "string") {
                if (!pattern18.test(data48)) {
                  const err92 = { instancePath: instancePath + "/registries/" + i10 + "/host", schemaPath: "#/properties/registries/items/properties/host/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.-]+$" }, message: 'must match pattern "^[A-Za-z0-9.-]+$"', schema: "^[A-Za-z0-9.-]+$", parentSchema: schema11.properties.registries.items.properties.host, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
              } else {
                const err93 = { instancePath: instancePath + "/registries/" + i10 + "/host", schemaPath: "#/properties/registries/items/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.registries.items.properties.host.type, parentSchema: schema11.properties.registries.items.properties.host, data: data48 };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data47.country !== void 0) {
              let data49 = data47.country;
              if (typeof data49 === "string") {
                if (!pattern12.test(data49)) {
                  const err94 = { instancePath: instancePath + "/registries/" + i10 + "/country", schemaPath: "#/properties/registries/items/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema11.properties.registries.items.properties.country, data: data49 };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              } else {
                const err95 = { instancePath: instancePath + "/registries/" + i10 + "/country", schemaPath: "#/properties/registries/items/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.registries.items.properties.country.type, parentSchema: schema11.properties.registries.items.properties.country, data: data49 };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data47.party !== void 0) {
              let data50 = data47.party;
              if (typeof data50 !== "string") {
                const err96 = { instancePath: instancePath + "/registries/" + i10 + "/party", schemaPath: "#/properties/registries/items/properties/party/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.registries.items.properties.party.type, parentSchema: schema11.properties.registries.items.properties.party, data: data50 };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
          } else {
            const err97 = { instancePath: instancePath + "/registries/" + i10, schemaPath: "#/properties/registries/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.registries.items.type, parentSchema: schema11.properties.registries.items, data: data47 };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      } else {
        const err98 = { instancePath: instancePath + "/registries", schemaPath: "#/properties/registries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.registries.type, parentSchema: schema11.properties.registries, data: data46 };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
    if (data.systems !== void 0) {
      let data51 = data.systems;
      if (Array.isArray(data51)) {
        const len11 = data51.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data52 = data51[i11];
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            if (data52.name === void 0) {
              const err99 = { instancePath: instancePath + "/systems/" + i11, schemaPath: "#/properties/systems/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.properties.systems.items.required, parentSchema: schema11.properties.systems.items, data: data52 };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data52.paths === void 0) {
              const err100 = { instancePath: instancePath + "/systems/" + i11, schemaPath: "#/properties/systems/items/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: schema11.properties.systems.items.required, parentSchema: schema11.properties.systems.items, data: data52 };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            for (const key13 in data52) {
              if (!(key13 === "name" || key13 === "paths" || key13 === "material" || key13 === "entity")) {
                const err101 = { instancePath: instancePath + "/systems/" + i11, schemaPath: "#/properties/systems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.systems.items, data: data52 };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data52.name !== void 0) {
              let data53 = data52.name;
              if (typeof data53 === "string") {
                if (!pattern0.test(data53)) {
                  const err102 = { instancePath: instancePath + "/systems/" + i11 + "/name", schemaPath: "#/properties/systems/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.systems.items.properties.name, data: data53 };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/systems/" + i11 + "/name", schemaPath: "#/properties/systems/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.systems.items.properties.name.type, parentSchema: schema11.properties.systems.items.properties.name, data: data53 };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data52.paths !== void 0) {
              let data54 = data52.paths;
              if (Array.isArray(data54)) {
                if (data54.length < 1) {
                  const err104 = { instancePath: instancePath + "/systems/" + i11 + "/paths", schemaPath: "#/$defs/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data54 };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
                const len12 = data54.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data55 = data54[i12];
                  if (typeof data55 === "string") {
                    if (!pattern0.test(data55)) {
                      const err105 = { instancePath: instancePath + "/systems/" + i11 + "/paths/" + i12, schemaPath: "#/$defs/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema12.items, data: data55 };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                  } else {
                    const err106 = { instancePath: instancePath + "/systems/" + i11 + "/paths/" + i12, schemaPath: "#/$defs/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data55 };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                }
              } else {
                const err107 = { instancePath: instancePath + "/systems/" + i11 + "/paths", schemaPath: "#/$defs/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data54 };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data52.material !== void 0) {
              let data56 = data52.material;
              if (typeof data56 !== "boolean") {
                const err108 = { instancePath: instancePath + "/systems/" + i11 + "/material", schemaPath: "#/properties/systems/items/properties/material/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.systems.items.properties.material.type, parentSchema: schema11.properties.systems.items.properties.material, data: data56 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data52.entity !== void 0) {
              let data57 = data52.entity;
              if (!(data57 === "vital" || data57 === "wwke" || data57 === "cbw-essential")) {
                const err109 = { instancePath: instancePath + "/systems/" + i11 + "/entity", schemaPath: "#/properties/systems/items/properties/entity/enum", keyword: "enum", params: { allowedValues: schema11.properties.systems.items.properties.entity.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.systems.items.properties.entity.enum, parentSchema: schema11.properties.systems.items.properties.entity, data: data57 };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
          } else {
            const err110 = { instancePath: instancePath + "/systems/" + i11, schemaPath: "#/properties/systems/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.systems.items.type, parentSchema: schema11.properties.systems.items, data: data52 };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
      } else {
        const err111 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.systems.type, parentSchema: schema11.properties.systems, data: data51 };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
  } else {
    const err112 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err112];
    } else {
      vErrors.push(err112);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateConfig
};
