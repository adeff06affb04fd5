// Made by `npm run build` from schemas/. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
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
var validateParty = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "catalogue-party.schema.json", "title": "A company in the catalogue: who it is, and who controls it from when", "type": "object", "required": ["id", "name", "country", "asOf", "source"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "$ref": "#/$defs/words" }, "legalEntity": { "$ref": "#/$defs/words" }, "country": { "anyOf": [{ "$ref": "#/$defs/country" }, { "type": "null" }] }, "asOf": { "$ref": "#/$defs/day" }, "source": { "$ref": "#/$defs/words" }, "verified": { "type": "boolean" }, "control": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["parent", "source"], "additionalProperties": false, "properties": { "parent": { "$ref": "#/$defs/id" }, "from": { "$ref": "#/$defs/day" }, "until": { "$ref": "#/$defs/day" }, "source": { "$ref": "#/$defs/words" } } } }, "agreements": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["id", "name", "from", "source"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "$ref": "#/$defs/text" }, "from": { "$ref": "#/$defs/day" }, "until": { "$ref": "#/$defs/day" }, "source": { "$ref": "#/$defs/words" } } } }, "sovereignClaim": { "type": "object", "required": ["asOf", "source"], "additionalProperties": false, "properties": { "asOf": { "$ref": "#/$defs/day" }, "source": { "$ref": "#/$defs/words" }, "verified": { "type": "boolean" } } }, "note": { "$ref": "#/$defs/words" } }, "$defs": { "id": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "words": { "type": "string", "minLength": 1 }, "day": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$" }, "text": { "type": "object", "required": ["nl", "en"], "additionalProperties": false, "properties": { "nl": { "$ref": "#/$defs/words" }, "en": { "$ref": "#/$defs/words" } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern5 = new RegExp("^[A-Z]{2}$", "u");
var pattern6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nl" }, message: "must have required property 'nl'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.en === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "nl" || key0 === "en")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/nl", schemaPath: "#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/nl", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/en", schemaPath: "#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/en", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.country === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.asOf === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asOf" }, message: "must have required property 'asOf'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.legalEntity !== void 0) {
      let data2 = data.legalEntity;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/legalEntity", schemaPath: "#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/legalEntity", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data3 = data.country;
      const _errs12 = errors;
      let valid4 = false;
      const _errs13 = errors;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err12 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid4 = valid4 || _valid0;
      const _errs16 = errors;
      if (data3 !== null) {
        const err14 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      valid4 = valid4 || _valid0;
      if (!valid4) {
        const err15 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
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
    }
    if (data.asOf !== void 0) {
      let data4 = data.asOf;
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          const err16 = { instancePath: instancePath + "/asOf", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/asOf", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          const err18 = { instancePath: instancePath + "/source", schemaPath: "#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/source", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.verified !== void 0) {
      if (typeof data.verified !== "boolean") {
        const err20 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.control !== void 0) {
      let data7 = data.control;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err21 = { instancePath: instancePath + "/control", schemaPath: "#/properties/control/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.parent === void 0) {
              const err22 = { instancePath: instancePath + "/control/" + i0, schemaPath: "#/properties/control/items/required", keyword: "required", params: { missingProperty: "parent" }, message: "must have required property 'parent'" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data8.source === void 0) {
              const err23 = { instancePath: instancePath + "/control/" + i0, schemaPath: "#/properties/control/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "parent" || key1 === "from" || key1 === "until" || key1 === "source")) {
                const err24 = { instancePath: instancePath + "/control/" + i0, schemaPath: "#/properties/control/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data8.parent !== void 0) {
              let data9 = data8.parent;
              if (typeof data9 === "string") {
                if (!pattern4.test(data9)) {
                  const err25 = { instancePath: instancePath + "/control/" + i0 + "/parent", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/control/" + i0 + "/parent", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data8.from !== void 0) {
              let data10 = data8.from;
              if (typeof data10 === "string") {
                if (!pattern6.test(data10)) {
                  const err27 = { instancePath: instancePath + "/control/" + i0 + "/from", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/control/" + i0 + "/from", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.until !== void 0) {
              let data11 = data8.until;
              if (typeof data11 === "string") {
                if (!pattern6.test(data11)) {
                  const err29 = { instancePath: instancePath + "/control/" + i0 + "/until", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/control/" + i0 + "/until", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data8.source !== void 0) {
              let data12 = data8.source;
              if (typeof data12 === "string") {
                if (func2(data12) < 1) {
                  const err31 = { instancePath: instancePath + "/control/" + i0 + "/source", schemaPath: "#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/control/" + i0 + "/source", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/control/" + i0, schemaPath: "#/properties/control/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.agreements !== void 0) {
      let data13 = data.agreements;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err35 = { instancePath: instancePath + "/agreements", schemaPath: "#/properties/agreements/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.id === void 0) {
              const err36 = { instancePath: instancePath + "/agreements/" + i1, schemaPath: "#/properties/agreements/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data14.name === void 0) {
              const err37 = { instancePath: instancePath + "/agreements/" + i1, schemaPath: "#/properties/agreements/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data14.from === void 0) {
              const err38 = { instancePath: instancePath + "/agreements/" + i1, schemaPath: "#/properties/agreements/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data14.source === void 0) {
              const err39 = { instancePath: instancePath + "/agreements/" + i1, schemaPath: "#/properties/agreements/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            for (const key2 in data14) {
              if (!(key2 === "id" || key2 === "name" || key2 === "from" || key2 === "until" || key2 === "source")) {
                const err40 = { instancePath: instancePath + "/agreements/" + i1, schemaPath: "#/properties/agreements/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data14.id !== void 0) {
              let data15 = data14.id;
              if (typeof data15 === "string") {
                if (!pattern4.test(data15)) {
                  const err41 = { instancePath: instancePath + "/agreements/" + i1 + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/agreements/" + i1 + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data14.name !== void 0) {
              if (!validate21(data14.name, { instancePath: instancePath + "/agreements/" + i1 + "/name", parentData: data14, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
            if (data14.from !== void 0) {
              let data17 = data14.from;
              if (typeof data17 === "string") {
                if (!pattern6.test(data17)) {
                  const err43 = { instancePath: instancePath + "/agreements/" + i1 + "/from", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/agreements/" + i1 + "/from", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data14.until !== void 0) {
              let data18 = data14.until;
              if (typeof data18 === "string") {
                if (!pattern6.test(data18)) {
                  const err45 = { instancePath: instancePath + "/agreements/" + i1 + "/until", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/agreements/" + i1 + "/until", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data14.source !== void 0) {
              let data19 = data14.source;
              if (typeof data19 === "string") {
                if (func2(data19) < 1) {
                  const err47 = { instancePath: instancePath + "/agreements/" + i1 + "/source", schemaPath: "#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/agreements/" + i1 + "/source", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/agreements/" + i1, schemaPath: "#/properties/agreements/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/agreements", schemaPath: "#/properties/agreements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.sovereignClaim !== void 0) {
      let data20 = data.sovereignClaim;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.asOf === void 0) {
          const err51 = { instancePath: instancePath + "/sovereignClaim", schemaPath: "#/properties/sovereignClaim/required", keyword: "required", params: { missingProperty: "asOf" }, message: "must have required property 'asOf'" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data20.source === void 0) {
          const err52 = { instancePath: instancePath + "/sovereignClaim", schemaPath: "#/properties/sovereignClaim/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        for (const key3 in data20) {
          if (!(key3 === "asOf" || key3 === "source" || key3 === "verified")) {
            const err53 = { instancePath: instancePath + "/sovereignClaim", schemaPath: "#/properties/sovereignClaim/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data20.asOf !== void 0) {
          let data21 = data20.asOf;
          if (typeof data21 === "string") {
            if (!pattern6.test(data21)) {
              const err54 = { instancePath: instancePath + "/sovereignClaim/asOf", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/sovereignClaim/asOf", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data20.source !== void 0) {
          let data22 = data20.source;
          if (typeof data22 === "string") {
            if (func2(data22) < 1) {
              const err56 = { instancePath: instancePath + "/sovereignClaim/source", schemaPath: "#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/sovereignClaim/source", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data20.verified !== void 0) {
          if (typeof data20.verified !== "boolean") {
            const err58 = { instancePath: instancePath + "/sovereignClaim/verified", schemaPath: "#/properties/sovereignClaim/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/sovereignClaim", schemaPath: "#/properties/sovereignClaim/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data24 = data.note;
      if (typeof data24 === "string") {
        if (func2(data24) < 1) {
          const err60 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      } else {
        const err61 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
  } else {
    const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err62];
    } else {
      vErrors.push(err62);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateProvider = validate23;
var schema52 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "catalogue-provider.schema.json", "title": "A Terraform provider in the catalogue: its regions, and how its resource types state where they are", "type": "object", "required": ["id", "name", "party", "kind", "registry", "prefixes", "location", "asOf", "source"], "additionalProperties": false, "properties": { "id": { "$ref": "catalogue-party.schema.json#/$defs/id" }, "name": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "party": { "anyOf": [{ "$ref": "catalogue-party.schema.json#/$defs/id" }, { "type": "null" }] }, "kind": { "enum": ["cloud", "saas", "customer-run", "utility"] }, "asOf": { "$ref": "catalogue-party.schema.json#/$defs/day" }, "source": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "verified": { "type": "boolean" }, "registry": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*/[a-z0-9][a-z0-9_-]*$|^terraform\\.io/builtin/[a-z]+$" } }, "prefixes": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]*$" } }, "normalise": { "enum": ["lower", "compact"] }, "zones": { "type": "array", "minItems": 1, "items": { "$ref": "catalogue-party.schema.json#/$defs/words" } }, "regions": { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/region" } }, "regionsOf": { "$ref": "catalogue-party.schema.json#/$defs/id" }, "hosts": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z0-9.*{}-]+$" } }, "endpoints": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/path" } }, "selfHosted": { "const": true }, "operators": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["regions", "party"], "additionalProperties": false, "properties": { "regions": { "type": "array", "minItems": 1, "items": { "$ref": "catalogue-party.schema.json#/$defs/words" } }, "party": { "$ref": "catalogue-party.schema.json#/$defs/id" } } } }, "location": { "$ref": "#/$defs/location" }, "resourceTypes": { "type": "object", "propertyNames": { "pattern": "^[a-z0-9][a-z0-9_-]*\\*?$" }, "additionalProperties": { "$ref": "#/$defs/resourceType" } }, "note": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "services": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]*\\*?$" } } }, "runsOn": { "$ref": "#/$defs/runsOn" } }, "$defs": { "path": { "type": "string", "pattern": "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$" }, "when": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/path" }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean", "null"] } } }, "location": { "type": "array", "items": { "$ref": "#/$defs/source" } }, "source": { "type": "object", "minProperties": 1, "propertyNames": { "enum": ["attribute", "parent", "identifier", "host", "provider", "environment", "omitted", "place", "area", "unknown", "qualifiedBy", "qualifierOmitted", "ignore", "ifFound", "source", "when"] }, "anyOf": [{ "required": ["attribute"] }, { "required": ["parent"] }, { "required": ["identifier"] }, { "required": ["host"] }, { "required": ["provider"] }, { "required": ["environment"] }, { "required": ["omitted"] }, { "required": ["place"] }, { "required": ["area"] }, { "required": ["unknown"] }], "allOf": [{ "if": { "required": ["attribute"] }, "then": { "$ref": "#/$defs/attributeSource" } }, { "if": { "required": ["parent"] }, "then": { "$ref": "#/$defs/parentSource" } }, { "if": { "required": ["identifier"] }, "then": { "$ref": "#/$defs/identifierSource" } }, { "if": { "required": ["host"] }, "then": { "$ref": "#/$defs/hostSource" } }, { "if": { "required": ["provider"] }, "then": { "$ref": "#/$defs/providerSource" } }, { "if": { "required": ["environment"] }, "then": { "$ref": "#/$defs/environmentSource" } }, { "if": { "required": ["omitted"] }, "then": { "$ref": "#/$defs/omittedSource" } }, { "if": { "required": ["place"] }, "then": { "$ref": "#/$defs/placeSource" } }, { "if": { "required": ["area"] }, "then": { "$ref": "#/$defs/areaSource" } }, { "if": { "required": ["unknown"] }, "then": { "$ref": "#/$defs/unknownSource" } }] }, "attributeSource": { "type": "object", "required": ["attribute"], "additionalProperties": false, "properties": { "attribute": { "$ref": "#/$defs/path" }, "qualifiedBy": { "$ref": "#/$defs/path" }, "ignore": { "type": "array", "minItems": 1, "items": { "$ref": "catalogue-party.schema.json#/$defs/words" } }, "when": { "$ref": "#/$defs/when" }, "qualifierOmitted": { "$ref": "catalogue-party.schema.json#/$defs/words" } }, "dependentRequired": { "qualifierOmitted": ["qualifiedBy"] } }, "parentSource": { "type": "object", "required": ["parent"], "additionalProperties": false, "properties": { "ifFound": { "type": "boolean", "description": "Count it only where the parent's place is known; else the next source counts." }, "parent": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/path" } }, "when": { "$ref": "#/$defs/when" } } }, "identifierSource": { "type": "object", "required": ["identifier"], "additionalProperties": false, "properties": { "ifFound": { "type": "boolean", "description": "Count it only where the identifier says a place; else the next source counts." }, "identifier": { "$ref": "#/$defs/path" }, "when": { "$ref": "#/$defs/when" } } }, "hostSource": { "type": "object", "required": ["host"], "additionalProperties": false, "properties": { "host": { "$ref": "#/$defs/path" }, "when": { "$ref": "#/$defs/when" } } }, "providerSource": { "type": "object", "required": ["provider"], "additionalProperties": false, "properties": { "provider": { "$ref": "#/$defs/path" }, "when": { "$ref": "#/$defs/when" } } }, "environmentSource": { "type": "object", "required": ["environment"], "additionalProperties": false, "properties": { "environment": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*$" }, "when": { "$ref": "#/$defs/when" } } }, "omittedSource": { "type": "object", "required": ["omitted"], "additionalProperties": false, "properties": { "omitted": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "source": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "when": { "$ref": "#/$defs/when" } } }, "placeSource": { "type": "object", "required": ["place"], "additionalProperties": false, "properties": { "place": { "enum": ["global", "customer-run", "not-applicable"] }, "when": { "$ref": "#/$defs/when" } } }, "areaSource": { "type": "object", "required": ["area"], "additionalProperties": false, "properties": { "area": { "$ref": "catalogue-party.schema.json#/$defs/id" }, "when": { "$ref": "#/$defs/when" } } }, "unknownSource": { "type": "object", "required": ["unknown"], "additionalProperties": false, "properties": { "unknown": { "enum": ["provider-region-unset", "left-to-provider", "placed-elsewhere"] }, "when": { "$ref": "#/$defs/when" } } }, "region": { "type": "object", "additionalProperties": false, "properties": { "country": { "$ref": "catalogue-party.schema.json#/$defs/country" }, "countries": { "type": "array", "minItems": 2, "uniqueItems": true, "items": { "$ref": "catalogue-party.schema.json#/$defs/country" } }, "oneOf": { "type": "array", "minItems": 2, "uniqueItems": true, "items": { "$ref": "catalogue-party.schema.json#/$defs/country" } }, "area": { "$ref": "catalogue-party.schema.json#/$defs/id" }, "global": { "const": true }, "city": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "kind": { "enum": ["region", "zone", "multi-region", "dual-region"] }, "paired": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "globalServices": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "dataZone": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "catalogue-party.schema.json#/$defs/words" } }, "verified": { "type": "boolean" }, "note": { "$ref": "catalogue-party.schema.json#/$defs/words" } }, "oneOf": [{ "required": ["country"] }, { "required": ["countries"] }, { "required": ["oneOf"] }, { "required": ["area"] }, { "required": ["global"] }] }, "resourceType": { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "category": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "foundHere": { "description": "A data source of this type only looks in the region that the provider is set to.", "const": true }, "stores": { "type": "boolean" }, "role": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] }, "global": { "const": true }, "placeless": { "const": true }, "location": { "allOf": [{ "$ref": "#/$defs/location" }, { "minItems": 1 }] }, "copies": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/copy" } }, "party": { "$ref": "catalogue-party.schema.json#/$defs/id" }, "asOf": { "$ref": "catalogue-party.schema.json#/$defs/day" }, "source": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "verified": { "type": "boolean" }, "note": { "$ref": "catalogue-party.schema.json#/$defs/words" } }, "allOf": [{ "not": { "required": ["global", "placeless"] } }, { "not": { "required": ["global", "location"] } }, { "not": { "required": ["placeless", "location"] } }], "dependentRequired": { "asOf": ["source"], "source": ["asOf"] } }, "copy": { "type": "object", "required": ["role", "to"], "additionalProperties": false, "properties": { "role": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] }, "to": { "if": { "type": "array" }, "then": { "allOf": [{ "$ref": "#/$defs/location" }, { "minItems": 1 }] }, "else": { "enum": ["paired-region", "data-zone"] } }, "when": { "$ref": "#/$defs/when" }, "note": { "$ref": "catalogue-party.schema.json#/$defs/words" } } }, "runsOn": { "type": "object", "description": "Whose cloud the service is run on: always one party, or as the code names the cloud.", "required": ["asOf", "source"], "additionalProperties": false, "properties": { "party": { "$ref": "catalogue-party.schema.json#/$defs/id" }, "clouds": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[A-Za-z0-9][A-Za-z0-9_./:-]*$" }, "additionalProperties": { "$ref": "catalogue-party.schema.json#/$defs/id" } }, "attributes": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/path" } }, "asOf": { "$ref": "catalogue-party.schema.json#/$defs/day" }, "source": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "verified": { "type": "boolean" } }, "anyOf": [{ "required": ["party"] }, { "required": ["clouds"] }], "dependentRequired": { "attributes": ["clouds"] } } } };
var pattern17 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*/[a-z0-9][a-z0-9_-]*$|^terraform\\.io/builtin/[a-z]+$", "u");
var pattern18 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
var pattern24 = new RegExp("^[a-z0-9.*{}-]+$", "u");
var pattern25 = new RegExp("^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$", "u");
var pattern36 = new RegExp("^[a-z0-9][a-z0-9_-]*\\*?$", "u");
var schema59 = { "type": "object", "additionalProperties": false, "properties": { "country": { "$ref": "catalogue-party.schema.json#/$defs/country" }, "countries": { "type": "array", "minItems": 2, "uniqueItems": true, "items": { "$ref": "catalogue-party.schema.json#/$defs/country" } }, "oneOf": { "type": "array", "minItems": 2, "uniqueItems": true, "items": { "$ref": "catalogue-party.schema.json#/$defs/country" } }, "area": { "$ref": "catalogue-party.schema.json#/$defs/id" }, "global": { "const": true }, "city": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "kind": { "enum": ["region", "zone", "multi-region", "dual-region"] }, "paired": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "globalServices": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "dataZone": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "catalogue-party.schema.json#/$defs/words" } }, "verified": { "type": "boolean" }, "note": { "$ref": "catalogue-party.schema.json#/$defs/words" } }, "oneOf": [{ "required": ["country"] }, { "required": ["countries"] }, { "required": ["oneOf"] }, { "required": ["area"] }, { "required": ["global"] }] };
var func0 = require_equal().default;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.country === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.countries === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "countries" }, message: "must have required property 'countries'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.oneOf === void 0) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "oneOf" }, message: "must have required property 'oneOf'" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.area === void 0) {
          const err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "area" }, message: "must have required property 'area'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.global === void 0) {
            const err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "global" }, message: "must have required property 'global'" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
        }
      }
    }
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema59.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data0 = data.country;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err7 = { instancePath: instancePath + "/country", schemaPath: "catalogue-party.schema.json#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/country", schemaPath: "catalogue-party.schema.json#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.countries !== void 0) {
      let data1 = data.countries;
      if (Array.isArray(data1)) {
        if (data1.length < 2) {
          const err9 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern5.test(data2)) {
              const err10 = { instancePath: instancePath + "/countries/" + i0, schemaPath: "catalogue-party.schema.json#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/countries/" + i0, schemaPath: "catalogue-party.schema.json#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data1[i1], data1[j0])) {
                  const err12 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err13 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data3 = data.oneOf;
      if (Array.isArray(data3)) {
        if (data3.length < 2) {
          const err14 = { instancePath: instancePath + "/oneOf", schemaPath: "#/properties/oneOf/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data4 = data3[i2];
          if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
              const err15 = { instancePath: instancePath + "/oneOf/" + i2, schemaPath: "catalogue-party.schema.json#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/oneOf/" + i2, schemaPath: "catalogue-party.schema.json#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        let i3 = data3.length;
        let j1;
        if (i3 > 1) {
          outer1:
            for (; i3--; ) {
              for (j1 = i3; j1--; ) {
                if (func0(data3[i3], data3[j1])) {
                  const err17 = { instancePath: instancePath + "/oneOf", schemaPath: "#/properties/oneOf/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                  break outer1;
                }
              }
            }
        }
      } else {
        const err18 = { instancePath: instancePath + "/oneOf", schemaPath: "#/properties/oneOf/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.area !== void 0) {
      let data5 = data.area;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err19 = { instancePath: instancePath + "/area", schemaPath: "catalogue-party.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/area", schemaPath: "catalogue-party.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.global !== void 0) {
      if (true !== data.global) {
        const err21 = { instancePath: instancePath + "/global", schemaPath: "#/properties/global/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.city !== void 0) {
      let data7 = data.city;
      if (typeof data7 === "string") {
        if (func2(data7) < 1) {
          const err22 = { instancePath: instancePath + "/city", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/city", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data8 = data.kind;
      if (!(data8 === "region" || data8 === "zone" || data8 === "multi-region" || data8 === "dual-region")) {
        const err24 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema59.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.paired !== void 0) {
      let data9 = data.paired;
      if (typeof data9 === "string") {
        if (func2(data9) < 1) {
          const err25 = { instancePath: instancePath + "/paired", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/paired", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.globalServices !== void 0) {
      let data10 = data.globalServices;
      if (typeof data10 === "string") {
        if (func2(data10) < 1) {
          const err27 = { instancePath: instancePath + "/globalServices", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/globalServices", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.dataZone !== void 0) {
      let data11 = data.dataZone;
      if (typeof data11 === "string") {
        if (func2(data11) < 1) {
          const err29 = { instancePath: instancePath + "/dataZone", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/dataZone", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data12 = data.aliases;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err31 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len2 = data12.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data13 = data12[i4];
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err32 = { instancePath: instancePath + "/aliases/" + i4, schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/aliases/" + i4, schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        let i5 = data12.length;
        let j2;
        if (i5 > 1) {
          outer2:
            for (; i5--; ) {
              for (j2 = i5; j2--; ) {
                if (func0(data12[i5], data12[j2])) {
                  const err34 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                  break outer2;
                }
              }
            }
        }
      } else {
        const err35 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.verified !== void 0) {
      if (typeof data.verified !== "boolean") {
        const err36 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data15 = data.note;
      if (typeof data15 === "string") {
        if (func2(data15) < 1) {
          const err37 = { instancePath: instancePath + "/note", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/note", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema75 = { "type": "object", "minProperties": 1, "propertyNames": { "enum": ["attribute", "parent", "identifier", "host", "provider", "environment", "omitted", "place", "area", "unknown", "qualifiedBy", "qualifierOmitted", "ignore", "ifFound", "source", "when"] }, "anyOf": [{ "required": ["attribute"] }, { "required": ["parent"] }, { "required": ["identifier"] }, { "required": ["host"] }, { "required": ["provider"] }, { "required": ["environment"] }, { "required": ["omitted"] }, { "required": ["place"] }, { "required": ["area"] }, { "required": ["unknown"] }], "allOf": [{ "if": { "required": ["attribute"] }, "then": { "$ref": "#/$defs/attributeSource" } }, { "if": { "required": ["parent"] }, "then": { "$ref": "#/$defs/parentSource" } }, { "if": { "required": ["identifier"] }, "then": { "$ref": "#/$defs/identifierSource" } }, { "if": { "required": ["host"] }, "then": { "$ref": "#/$defs/hostSource" } }, { "if": { "required": ["provider"] }, "then": { "$ref": "#/$defs/providerSource" } }, { "if": { "required": ["environment"] }, "then": { "$ref": "#/$defs/environmentSource" } }, { "if": { "required": ["omitted"] }, "then": { "$ref": "#/$defs/omittedSource" } }, { "if": { "required": ["place"] }, "then": { "$ref": "#/$defs/placeSource" } }, { "if": { "required": ["area"] }, "then": { "$ref": "#/$defs/areaSource" } }, { "if": { "required": ["unknown"] }, "then": { "$ref": "#/$defs/unknownSource" } }] };
var schema80 = { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/path" }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean", "null"] } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern25.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$" }, message: 'must match pattern "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$"', propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
            const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/additionalProperties/items/type", keyword: "type", params: { type: schema80.additionalProperties.items.type }, message: "must be string,number,boolean,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.attribute === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribute" }, message: "must have required property 'attribute'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "attribute" || key0 === "qualifiedBy" || key0 === "ignore" || key0 === "when" || key0 === "qualifierOmitted")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.attribute !== void 0) {
      let data0 = data.attribute;
      if (typeof data0 === "string") {
        if (!pattern25.test(data0)) {
          const err2 = { instancePath: instancePath + "/attribute", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$" }, message: 'must match pattern "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/attribute", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.qualifiedBy !== void 0) {
      let data1 = data.qualifiedBy;
      if (typeof data1 === "string") {
        if (!pattern25.test(data1)) {
          const err4 = { instancePath: instancePath + "/qualifiedBy", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$" }, message: 'must match pattern "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/qualifiedBy", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data2 = data.ignore;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err7 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate29(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.qualifierOmitted !== void 0) {
      let data5 = data.qualifierOmitted;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          const err10 = { instancePath: instancePath + "/qualifierOmitted", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/qualifierOmitted", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.qualifierOmitted !== void 0) {
      if (data.qualifiedBy === void 0) {
        const err12 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "qualifierOmitted",
          missingProperty: "qualifiedBy",
          depsCount: 1,
          deps: "qualifiedBy"
        }, message: "must have property qualifiedBy when property qualifierOmitted is present" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parent === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" }, message: "must have required property 'parent'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ifFound" || key0 === "parent" || key0 === "when")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ifFound !== void 0) {
      if (typeof data.ifFound !== "boolean") {
        const err2 = { instancePath: instancePath + "/ifFound", schemaPath: "#/properties/ifFound/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.parent !== void 0) {
      let data1 = data.parent;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern25.test(data2)) {
              const err4 = { instancePath: instancePath + "/parent/" + i0, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$" }, message: 'must match pattern "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/parent/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate29(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ifFound" || key0 === "identifier" || key0 === "when")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ifFound !== void 0) {
      if (typeof data.ifFound !== "boolean") {
        const err2 = { instancePath: instancePath + "/ifFound", schemaPath: "#/properties/ifFound/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.identifier !== void 0) {
      let data1 = data.identifier;
      if (typeof data1 === "string") {
        if (!pattern25.test(data1)) {
          const err3 = { instancePath: instancePath + "/identifier", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$" }, message: 'must match pattern "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/identifier", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate29(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "host" || key0 === "when")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      let data0 = data.host;
      if (typeof data0 === "string") {
        if (!pattern25.test(data0)) {
          const err2 = { instancePath: instancePath + "/host", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$" }, message: 'must match pattern "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/host", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate29(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.provider === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "provider" || key0 === "when")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.provider !== void 0) {
      let data0 = data.provider;
      if (typeof data0 === "string") {
        if (!pattern25.test(data0)) {
          const err2 = { instancePath: instancePath + "/provider", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$" }, message: 'must match pattern "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/provider", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate29(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern34 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.environment === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "environment" || key0 === "when")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data0 = data.environment;
      if (typeof data0 === "string") {
        if (!pattern34.test(data0)) {
          const err2 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, message: 'must match pattern "^[A-Z][A-Z0-9_]*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate29(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.omitted === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "omitted" }, message: "must have required property 'omitted'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "omitted" || key0 === "source" || key0 === "when")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.omitted !== void 0) {
      let data0 = data.omitted;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/omitted", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/omitted", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data1 = data.source;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/source", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/source", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate29(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema95 = { "type": "object", "required": ["place"], "additionalProperties": false, "properties": { "place": { "enum": ["global", "customer-run", "not-applicable"] }, "when": { "$ref": "#/$defs/when" } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.place === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property 'place'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "place" || key0 === "when")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.place !== void 0) {
      let data0 = data.place;
      if (!(data0 === "global" || data0 === "customer-run" || data0 === "not-applicable")) {
        const err2 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/enum", keyword: "enum", params: { allowedValues: schema95.properties.place.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate29(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.area === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" }, message: "must have required property 'area'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "area" || key0 === "when")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.area !== void 0) {
      let data0 = data.area;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/area", schemaPath: "catalogue-party.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/area", schemaPath: "catalogue-party.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate29(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema98 = { "type": "object", "required": ["unknown"], "additionalProperties": false, "properties": { "unknown": { "enum": ["provider-region-unset", "left-to-provider", "placed-elsewhere"] }, "when": { "$ref": "#/$defs/when" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unknown === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "unknown" || key0 === "when")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.unknown !== void 0) {
      let data0 = data.unknown;
      if (!(data0 === "provider-region-unset" || data0 === "left-to-provider" || data0 === "placed-elsewhere")) {
        const err2 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/enum", keyword: "enum", params: { allowedValues: schema98.properties.unknown.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate29(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.attribute === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "attribute" }, message: "must have required property 'attribute'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parent === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parent" }, message: "must have required property 'parent'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier === void 0) {
      const err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === void 0) {
      const err3 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.provider === void 0) {
      const err4 = { instancePath, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid0 = _errs6 === errors;
  valid0 = valid0 || _valid0;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.environment === void 0) {
      const err5 = { instancePath, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid0 = _errs7 === errors;
  valid0 = valid0 || _valid0;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.omitted === void 0) {
      const err6 = { instancePath, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "omitted" }, message: "must have required property 'omitted'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
  }
  var _valid0 = _errs8 === errors;
  valid0 = valid0 || _valid0;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.place === void 0) {
      const err7 = { instancePath, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property 'place'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
  }
  var _valid0 = _errs9 === errors;
  valid0 = valid0 || _valid0;
  const _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.area === void 0) {
      const err8 = { instancePath, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "area" }, message: "must have required property 'area'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
  }
  var _valid0 = _errs10 === errors;
  valid0 = valid0 || _valid0;
  const _errs11 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unknown === void 0) {
      const err9 = { instancePath, schemaPath: "#/anyOf/9/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
  }
  var _valid0 = _errs11 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs13 = errors;
  let valid2 = true;
  const _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.attribute === void 0 && (missing0 = "attribute")) {
      const err11 = {};
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
  }
  var _valid1 = _errs14 === errors;
  errors = _errs13;
  if (vErrors !== null) {
    if (_errs13) {
      vErrors.length = _errs13;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs15 = errors;
    if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs15 === errors;
    valid2 = _valid1;
    if (valid2) {
      var props0 = true;
    }
  }
  if (!valid2) {
    const err12 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  const _errs17 = errors;
  let valid3 = true;
  const _errs18 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.parent === void 0 && (missing1 = "parent")) {
      const err13 = {};
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
  }
  var _valid2 = _errs18 === errors;
  errors = _errs17;
  if (vErrors !== null) {
    if (_errs17) {
      vErrors.length = _errs17;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs19 = errors;
    if (!validate32(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
      errors = vErrors.length;
    }
    var _valid2 = _errs19 === errors;
    valid3 = _valid2;
    if (valid3) {
      var props1 = true;
    }
  }
  if (!valid3) {
    const err14 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  if (props0 !== true && props1 !== void 0) {
    if (props1 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props1);
    }
  }
  const _errs21 = errors;
  let valid4 = true;
  const _errs22 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.identifier === void 0 && (missing2 = "identifier")) {
      const err15 = {};
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
  }
  var _valid3 = _errs22 === errors;
  errors = _errs21;
  if (vErrors !== null) {
    if (_errs21) {
      vErrors.length = _errs21;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs23 = errors;
    if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
      errors = vErrors.length;
    }
    var _valid3 = _errs23 === errors;
    valid4 = _valid3;
    if (valid4) {
      var props2 = true;
    }
  }
  if (!valid4) {
    const err16 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  if (props0 !== true && props2 !== void 0) {
    if (props2 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props2);
    }
  }
  const _errs25 = errors;
  let valid5 = true;
  const _errs26 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.host === void 0 && (missing3 = "host")) {
      const err17 = {};
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
  }
  var _valid4 = _errs26 === errors;
  errors = _errs25;
  if (vErrors !== null) {
    if (_errs25) {
      vErrors.length = _errs25;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs27 = errors;
    if (!validate38(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
      errors = vErrors.length;
    }
    var _valid4 = _errs27 === errors;
    valid5 = _valid4;
    if (valid5) {
      var props3 = true;
    }
  }
  if (!valid5) {
    const err18 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  if (props0 !== true && props3 !== void 0) {
    if (props3 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props3);
    }
  }
  const _errs29 = errors;
  let valid6 = true;
  const _errs30 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.provider === void 0 && (missing4 = "provider")) {
      const err19 = {};
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
  }
  var _valid5 = _errs30 === errors;
  errors = _errs29;
  if (vErrors !== null) {
    if (_errs29) {
      vErrors.length = _errs29;
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs31 = errors;
    if (!validate41(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
      errors = vErrors.length;
    }
    var _valid5 = _errs31 === errors;
    valid6 = _valid5;
    if (valid6) {
      var props4 = true;
    }
  }
  if (!valid6) {
    const err20 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  if (props0 !== true && props4 !== void 0) {
    if (props4 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props4);
    }
  }
  const _errs33 = errors;
  let valid7 = true;
  const _errs34 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing5;
    if (data.environment === void 0 && (missing5 = "environment")) {
      const err21 = {};
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
  }
  var _valid6 = _errs34 === errors;
  errors = _errs33;
  if (vErrors !== null) {
    if (_errs33) {
      vErrors.length = _errs33;
    } else {
      vErrors = null;
    }
  }
  if (_valid6) {
    const _errs35 = errors;
    if (!validate44(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
      errors = vErrors.length;
    }
    var _valid6 = _errs35 === errors;
    valid7 = _valid6;
    if (valid7) {
      var props5 = true;
    }
  }
  if (!valid7) {
    const err22 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  if (props0 !== true && props5 !== void 0) {
    if (props5 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props5);
    }
  }
  const _errs37 = errors;
  let valid8 = true;
  const _errs38 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if (data.omitted === void 0 && (missing6 = "omitted")) {
      const err23 = {};
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
  }
  var _valid7 = _errs38 === errors;
  errors = _errs37;
  if (vErrors !== null) {
    if (_errs37) {
      vErrors.length = _errs37;
    } else {
      vErrors = null;
    }
  }
  if (_valid7) {
    const _errs39 = errors;
    if (!validate47(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
      errors = vErrors.length;
    }
    var _valid7 = _errs39 === errors;
    valid8 = _valid7;
    if (valid8) {
      var props6 = true;
    }
  }
  if (!valid8) {
    const err24 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  if (props0 !== true && props6 !== void 0) {
    if (props6 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props6);
    }
  }
  const _errs41 = errors;
  let valid9 = true;
  const _errs42 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing7;
    if (data.place === void 0 && (missing7 = "place")) {
      const err25 = {};
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
  }
  var _valid8 = _errs42 === errors;
  errors = _errs41;
  if (vErrors !== null) {
    if (_errs41) {
      vErrors.length = _errs41;
    } else {
      vErrors = null;
    }
  }
  if (_valid8) {
    const _errs43 = errors;
    if (!validate50(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
      errors = vErrors.length;
    }
    var _valid8 = _errs43 === errors;
    valid9 = _valid8;
    if (valid9) {
      var props7 = true;
    }
  }
  if (!valid9) {
    const err26 = { instancePath, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  if (props0 !== true && props7 !== void 0) {
    if (props7 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props7);
    }
  }
  const _errs45 = errors;
  let valid10 = true;
  const _errs46 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing8;
    if (data.area === void 0 && (missing8 = "area")) {
      const err27 = {};
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
  }
  var _valid9 = _errs46 === errors;
  errors = _errs45;
  if (vErrors !== null) {
    if (_errs45) {
      vErrors.length = _errs45;
    } else {
      vErrors = null;
    }
  }
  if (_valid9) {
    const _errs47 = errors;
    if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
      errors = vErrors.length;
    }
    var _valid9 = _errs47 === errors;
    valid10 = _valid9;
    if (valid10) {
      var props8 = true;
    }
  }
  if (!valid10) {
    const err28 = { instancePath, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  if (props0 !== true && props8 !== void 0) {
    if (props8 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props8);
    }
  }
  const _errs49 = errors;
  let valid11 = true;
  const _errs50 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing9;
    if (data.unknown === void 0 && (missing9 = "unknown")) {
      const err29 = {};
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    }
  }
  var _valid10 = _errs50 === errors;
  errors = _errs49;
  if (vErrors !== null) {
    if (_errs49) {
      vErrors.length = _errs49;
    } else {
      vErrors = null;
    }
  }
  if (_valid10) {
    const _errs51 = errors;
    if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
      errors = vErrors.length;
    }
    var _valid10 = _errs51 === errors;
    valid11 = _valid10;
    if (valid11) {
      var props9 = true;
    }
  }
  if (!valid11) {
    const err30 = { instancePath, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  if (props0 !== true && props9 !== void 0) {
    if (props9 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props9);
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err31 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs52 = errors;
      if (!(key0 === "attribute" || key0 === "parent" || key0 === "identifier" || key0 === "host" || key0 === "provider" || key0 === "environment" || key0 === "omitted" || key0 === "place" || key0 === "area" || key0 === "unknown" || key0 === "qualifiedBy" || key0 === "qualifierOmitted" || key0 === "ignore" || key0 === "ifFound" || key0 === "source" || key0 === "when")) {
        const err32 = { instancePath, schemaPath: "#/propertyNames/enum", keyword: "enum", params: { allowedValues: schema75.propertyNames.enum }, message: "must be equal to one of the allowed values", propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      var valid12 = _errs52 === errors;
      if (!valid12) {
        const err33 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate27.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate27.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema99 = { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "category": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "foundHere": { "description": "A data source of this type only looks in the region that the provider is set to.", "const": true }, "stores": { "type": "boolean" }, "role": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] }, "global": { "const": true }, "placeless": { "const": true }, "location": { "allOf": [{ "$ref": "#/$defs/location" }, { "minItems": 1 }] }, "copies": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/copy" } }, "party": { "$ref": "catalogue-party.schema.json#/$defs/id" }, "asOf": { "$ref": "catalogue-party.schema.json#/$defs/day" }, "source": { "$ref": "catalogue-party.schema.json#/$defs/words" }, "verified": { "type": "boolean" }, "note": { "$ref": "catalogue-party.schema.json#/$defs/words" } }, "allOf": [{ "not": { "required": ["global", "placeless"] } }, { "not": { "required": ["global", "location"] } }, { "not": { "required": ["placeless", "location"] } }], "dependentRequired": { "asOf": ["source"], "source": ["asOf"] } };
var schema100 = { "type": "object", "required": ["role", "to"], "additionalProperties": false, "properties": { "role": { "enum": ["hosting", "replica", "backup", "key", "log", "identity", "dns", "delivery", "processing", "network", "state", "image", "source", "endpoint"] }, "to": { "if": { "type": "array" }, "then": { "allOf": [{ "$ref": "#/$defs/location" }, { "minItems": 1 }] }, "else": { "enum": ["paired-region", "data-zone"] } }, "when": { "$ref": "#/$defs/when" }, "note": { "$ref": "catalogue-party.schema.json#/$defs/words" } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "role" || key0 === "to" || key0 === "when" || key0 === "note")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (!(data0 === "hosting" || data0 === "replica" || data0 === "backup" || data0 === "key" || data0 === "log" || data0 === "identity" || data0 === "dns" || data0 === "delivery" || data0 === "processing" || data0 === "network" || data0 === "state" || data0 === "image" || data0 === "source" || data0 === "endpoint")) {
        const err3 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema100.properties.role.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      const _errs4 = errors;
      let valid1 = true;
      const _errs5 = errors;
      if (!Array.isArray(data1)) {
        const err4 = {};
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs7 = errors;
        if (!validate26(data1, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
          errors = vErrors.length;
        }
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            const err5 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/then/allOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs10 = errors;
        if (!(data1 === "paired-region" || data1 === "data-zone")) {
          const err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/else/enum", keyword: "enum", params: { allowedValues: schema100.properties.to.else.enum }, message: "must be equal to one of the allowed values" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        var _valid0 = _errs10 === errors;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      if (!valid1) {
        const err7 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate29(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err8 = { instancePath: instancePath + "/note", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/note", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.global === void 0 && (missing0 = "global") || data.placeless === void 0 && (missing0 = "placeless")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var valid1 = _errs3 === errors;
  if (valid1) {
    const err1 = { instancePath, schemaPath: "#/allOf/0/not", keyword: "not", params: {}, message: "must NOT be valid" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs5 = errors;
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.global === void 0 && (missing1 = "global") || data.location === void 0 && (missing1 = "location")) {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var valid2 = _errs6 === errors;
  if (valid2) {
    const err3 = { instancePath, schemaPath: "#/allOf/1/not", keyword: "not", params: {}, message: "must NOT be valid" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs5;
    if (vErrors !== null) {
      if (_errs5) {
        vErrors.length = _errs5;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs8 = errors;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.placeless === void 0 && (missing2 = "placeless") || data.location === void 0 && (missing2 = "location")) {
      const err4 = {};
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var valid3 = _errs9 === errors;
  if (valid3) {
    const err5 = { instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {}, message: "must NOT be valid" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs8;
    if (vErrors !== null) {
      if (_errs8) {
        vErrors.length = _errs8;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err6 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema99.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.category !== void 0) {
      let data0 = data.category;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err8 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.foundHere !== void 0) {
      if (true !== data.foundHere) {
        const err10 = { instancePath: instancePath + "/foundHere", schemaPath: "#/properties/foundHere/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.stores !== void 0) {
      if (typeof data.stores !== "boolean") {
        const err11 = { instancePath: instancePath + "/stores", schemaPath: "#/properties/stores/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data3 = data.role;
      if (!(data3 === "hosting" || data3 === "replica" || data3 === "backup" || data3 === "key" || data3 === "log" || data3 === "identity" || data3 === "dns" || data3 === "delivery" || data3 === "processing" || data3 === "network" || data3 === "state" || data3 === "image" || data3 === "source" || data3 === "endpoint")) {
        const err12 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema99.properties.role.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.global !== void 0) {
      if (true !== data.global) {
        const err13 = { instancePath: instancePath + "/global", schemaPath: "#/properties/global/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.placeless !== void 0) {
      if (true !== data.placeless) {
        const err14 = { instancePath: instancePath + "/placeless", schemaPath: "#/properties/placeless/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data6 = data.location;
      if (!validate26(data6, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err15 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/allOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.copies !== void 0) {
      let data7 = data.copies;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err16 = { instancePath: instancePath + "/copies", schemaPath: "#/properties/copies/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate63(data7[i0], { instancePath: instancePath + "/copies/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/copies", schemaPath: "#/properties/copies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.party !== void 0) {
      let data9 = data.party;
      if (typeof data9 === "string") {
        if (!pattern4.test(data9)) {
          const err18 = { instancePath: instancePath + "/party", schemaPath: "catalogue-party.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/party", schemaPath: "catalogue-party.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      let data10 = data.asOf;
      if (typeof data10 === "string") {
        if (!pattern6.test(data10)) {
          const err20 = { instancePath: instancePath + "/asOf", schemaPath: "catalogue-party.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/asOf", schemaPath: "catalogue-party.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data11 = data.source;
      if (typeof data11 === "string") {
        if (func2(data11) < 1) {
          const err22 = { instancePath: instancePath + "/source", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/source", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.verified !== void 0) {
      if (typeof data.verified !== "boolean") {
        const err24 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data13 = data.note;
      if (typeof data13 === "string") {
        if (func2(data13) < 1) {
          const err25 = { instancePath: instancePath + "/note", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/note", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      if (data.source === void 0) {
        const err27 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "asOf",
          missingProperty: "source",
          depsCount: 1,
          deps: "source"
        }, message: "must have property source when property asOf is present" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (data.asOf === void 0) {
        const err28 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "source",
          missingProperty: "asOf",
          depsCount: 1,
          deps: "asOf"
        }, message: "must have property asOf when property source is present" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern42 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_./:-]*$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.party === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "party" }, message: "must have required property 'party'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clouds === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "clouds" }, message: "must have required property 'clouds'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asOf === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asOf" }, message: "must have required property 'asOf'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "party" || key0 === "clouds" || key0 === "attributes" || key0 === "asOf" || key0 === "source" || key0 === "verified")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.party !== void 0) {
      let data0 = data.party;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err6 = { instancePath: instancePath + "/party", schemaPath: "catalogue-party.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/party", schemaPath: "catalogue-party.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.clouds !== void 0) {
      let data1 = data.clouds;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err8 = { instancePath: instancePath + "/clouds", schemaPath: "#/properties/clouds/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data1) {
          const _errs10 = errors;
          if (typeof key1 === "string") {
            if (!pattern42.test(key1)) {
              const err9 = { instancePath: instancePath + "/clouds", schemaPath: "#/properties/clouds/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_./:-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_./:-]*$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          var valid3 = _errs10 === errors;
          if (!valid3) {
            const err10 = { instancePath: instancePath + "/clouds", schemaPath: "#/properties/clouds/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          let data2 = data1[key2];
          if (typeof data2 === "string") {
            if (!pattern4.test(data2)) {
              const err11 = { instancePath: instancePath + "/clouds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "catalogue-party.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/clouds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "catalogue-party.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/clouds", schemaPath: "#/properties/clouds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.attributes !== void 0) {
      let data3 = data.attributes;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err14 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern25.test(data4)) {
              const err15 = { instancePath: instancePath + "/attributes/" + i0, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$" }, message: 'must match pattern "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$"' };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/attributes/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      let data5 = data.asOf;
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err18 = { instancePath: instancePath + "/asOf", schemaPath: "catalogue-party.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/asOf", schemaPath: "catalogue-party.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data6 = data.source;
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err20 = { instancePath: instancePath + "/source", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/source", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.verified !== void 0) {
      if (typeof data.verified !== "boolean") {
        const err22 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.attributes !== void 0) {
      if (data.clouds === void 0) {
        const err23 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "attributes",
          missingProperty: "clouds",
          depsCount: 1,
          deps: "clouds"
        }, message: "must have property clouds when property attributes is present" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.party === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "party" }, message: "must have required property 'party'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.registry === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry" }, message: "must have required property 'registry'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.prefixes === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefixes" }, message: "must have required property 'prefixes'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.asOf === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asOf" }, message: "must have required property 'asOf'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema52.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err10 = { instancePath: instancePath + "/id", schemaPath: "catalogue-party.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/id", schemaPath: "catalogue-party.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err12 = { instancePath: instancePath + "/name", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/name", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.party !== void 0) {
      let data2 = data.party;
      const _errs9 = errors;
      let valid3 = false;
      const _errs10 = errors;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err14 = { instancePath: instancePath + "/party", schemaPath: "catalogue-party.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/party", schemaPath: "catalogue-party.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid0 = _errs10 === errors;
      valid3 = valid3 || _valid0;
      const _errs13 = errors;
      if (data2 !== null) {
        const err16 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err17 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (!(data3 === "cloud" || data3 === "saas" || data3 === "customer-run" || data3 === "utility")) {
        const err18 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema52.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      let data4 = data.asOf;
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          const err19 = { instancePath: instancePath + "/asOf", schemaPath: "catalogue-party.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/asOf", schemaPath: "catalogue-party.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          const err21 = { instancePath: instancePath + "/source", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/source", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.verified !== void 0) {
      if (typeof data.verified !== "boolean") {
        const err23 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.registry !== void 0) {
      let data7 = data.registry;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 === "string") {
            if (!pattern17.test(data8)) {
              const err24 = { instancePath: instancePath + "/registry/" + i0, schemaPath: "#/properties/registry/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*/[a-z0-9][a-z0-9_-]*$|^terraform\\.io/builtin/[a-z]+$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*/[a-z0-9][a-z0-9_-]*$|^terraform\\.io/builtin/[a-z]+$"' };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/registry/" + i0, schemaPath: "#/properties/registry/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.prefixes !== void 0) {
      let data9 = data.prefixes;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 === "string") {
            if (!pattern18.test(data10)) {
              const err27 = { instancePath: instancePath + "/prefixes/" + i1, schemaPath: "#/properties/prefixes/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/prefixes/" + i1, schemaPath: "#/properties/prefixes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/prefixes", schemaPath: "#/properties/prefixes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.normalise !== void 0) {
      let data11 = data.normalise;
      if (!(data11 === "lower" || data11 === "compact")) {
        const err30 = { instancePath: instancePath + "/normalise", schemaPath: "#/properties/normalise/enum", keyword: "enum", params: { allowedValues: schema52.properties.normalise.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.zones !== void 0) {
      let data12 = data.zones;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err31 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err32 = { instancePath: instancePath + "/zones/" + i2, schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/zones/" + i2, schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.regions !== void 0) {
      let data14 = data.regions;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (Object.keys(data14).length < 1) {
          const err35 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        for (const key1 in data14) {
          if (!validate24(data14[key1], { instancePath: instancePath + "/regions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.regionsOf !== void 0) {
      let data16 = data.regionsOf;
      if (typeof data16 === "string") {
        if (!pattern4.test(data16)) {
          const err37 = { instancePath: instancePath + "/regionsOf", schemaPath: "catalogue-party.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/regionsOf", schemaPath: "catalogue-party.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.hosts !== void 0) {
      let data17 = data.hosts;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          const err39 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data18 = data17[i3];
          if (typeof data18 === "string") {
            if (!pattern24.test(data18)) {
              const err40 = { instancePath: instancePath + "/hosts/" + i3, schemaPath: "#/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9.*{}-]+$" }, message: 'must match pattern "^[a-z0-9.*{}-]+$"' };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/hosts/" + i3, schemaPath: "#/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.endpoints !== void 0) {
      let data19 = data.endpoints;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err43 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        const len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data20 = data19[i4];
          if (typeof data20 === "string") {
            if (!pattern25.test(data20)) {
              const err44 = { instancePath: instancePath + "/endpoints/" + i4, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$" }, message: 'must match pattern "^((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?(\\.((?:[A-Za-z0-9_/-]|\\\\\\.)+|\\*)(\\[(\\w+=[^\\]]+)?\\])?)*$"' };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/endpoints/" + i4, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.selfHosted !== void 0) {
      if (true !== data.selfHosted) {
        const err47 = { instancePath: instancePath + "/selfHosted", schemaPath: "#/properties/selfHosted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.operators !== void 0) {
      let data22 = data.operators;
      if (Array.isArray(data22)) {
        if (data22.length < 1) {
          const err48 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        const len5 = data22.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data23 = data22[i5];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.regions === void 0) {
              const err49 = { instancePath: instancePath + "/operators/" + i5, schemaPath: "#/properties/operators/items/required", keyword: "required", params: { missingProperty: "regions" }, message: "must have required property 'regions'" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data23.party === void 0) {
              const err50 = { instancePath: instancePath + "/operators/" + i5, schemaPath: "#/properties/operators/items/required", keyword: "required", params: { missingProperty: "party" }, message: "must have required property 'party'" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            for (const key2 in data23) {
              if (!(key2 === "regions" || key2 === "party")) {
                const err51 = { instancePath: instancePath + "/operators/" + i5, schemaPath: "#/properties/operators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data23.regions !== void 0) {
              let data24 = data23.regions;
              if (Array.isArray(data24)) {
                if (data24.length < 1) {
                  const err52 = { instancePath: instancePath + "/operators/" + i5 + "/regions", schemaPath: "#/properties/operators/items/properties/regions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                const len6 = data24.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data25 = data24[i6];
                  if (typeof data25 === "string") {
                    if (func2(data25) < 1) {
                      const err53 = { instancePath: instancePath + "/operators/" + i5 + "/regions/" + i6, schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                  } else {
                    const err54 = { instancePath: instancePath + "/operators/" + i5 + "/regions/" + i6, schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
              } else {
                const err55 = { instancePath: instancePath + "/operators/" + i5 + "/regions", schemaPath: "#/properties/operators/items/properties/regions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data23.party !== void 0) {
              let data26 = data23.party;
              if (typeof data26 === "string") {
                if (!pattern4.test(data26)) {
                  const err56 = { instancePath: instancePath + "/operators/" + i5 + "/party", schemaPath: "catalogue-party.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              } else {
                const err57 = { instancePath: instancePath + "/operators/" + i5 + "/party", schemaPath: "catalogue-party.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/operators/" + i5, schemaPath: "#/properties/operators/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate26(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.resourceTypes !== void 0) {
      let data28 = data.resourceTypes;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (const key3 in data28) {
          const _errs71 = errors;
          if (typeof key3 === "string") {
            if (!pattern36.test(key3)) {
              const err60 = { instancePath: instancePath + "/resourceTypes", schemaPath: "#/properties/resourceTypes/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*\\*?$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*\\*?$"', propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
          var valid28 = _errs71 === errors;
          if (!valid28) {
            const err61 = { instancePath: instancePath + "/resourceTypes", schemaPath: "#/properties/resourceTypes/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        for (const key4 in data28) {
          if (!validate61(data28[key4], { instancePath: instancePath + "/resourceTypes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data28, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/resourceTypes", schemaPath: "#/properties/resourceTypes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data30 = data.note;
      if (typeof data30 === "string") {
        if (func2(data30) < 1) {
          const err63 = { instancePath: instancePath + "/note", schemaPath: "catalogue-party.schema.json#/$defs/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      } else {
        const err64 = { instancePath: instancePath + "/note", schemaPath: "catalogue-party.schema.json#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data31 = data.services;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (Object.keys(data31).length < 1) {
          const err65 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        for (const key5 in data31) {
          let data32 = data31[key5];
          if (Array.isArray(data32)) {
            if (data32.length < 1) {
              const err66 = { instancePath: instancePath + "/services/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            const len7 = data32.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data33 = data32[i7];
              if (typeof data33 === "string") {
                if (!pattern36.test(data33)) {
                  const err67 = { instancePath: instancePath + "/services/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7, schemaPath: "#/properties/services/additionalProperties/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*\\*?$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*\\*?$"' };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              } else {
                const err68 = { instancePath: instancePath + "/services/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7, schemaPath: "#/properties/services/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/services/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.runsOn !== void 0) {
      if (!validate68(data.runsOn, { instancePath: instancePath + "/runsOn", parentData: data, parentDataProperty: "runsOn", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err71 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err71];
    } else {
      vErrors.push(err71);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validateParty,
  validateProvider
};
