import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  pairAlike,
  serviceOf
} from "./chunk-O45EPYKL.js";
import {
  spanKey
} from "./chunk-CCYKA4X2.js";
import {
  isCloudUse,
  placeTests,
  possibilities
} from "./chunk-QAKMIM6R.js";
import {
  resolveAreas
} from "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import {
  compareTexts,
  compareUnits
} from "./chunk-KPDNS6Q5.js";
import {
  said
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/policy/baseline/compare.ts
function compareTo(baseline, now) {
  const { pairs, left } = pairAlike(baseline.resources, now, { before: identityOf, after: liveIdentity });
  const sought = [];
  const gone = left.before.flatMap(({ ties }) => ties);
  for (const [before, resource] of pairs) {
    const open = withoutSame(before.ties, resource.ties);
    gone.push(...open.before);
    sought.push(...open.after.map((live) => ({ live, resource, existed: true })));
  }
  for (const resource of left.after) {
    sought.push(...resource.ties.map((live) => ({ live, resource, existed: false })));
  }
  const { grown, shrunk } = exchanged(sought, gone);
  return {
    baseline,
    grown: changes(
      grown.map(({ live: { tie } }) => tie),
      now,
      "grown"
    ),
    shrunk: changes(shrunk, now, "shrunk"),
    kept: withoutNew(now, new Set(grown.map(({ live }) => live))),
    newTies: newTies(grown, now)
  };
}
function identityOf({ unit, variant, type, address, ties }) {
  return { unit, variant: variant ?? null, type, address, outcome: () => JSON.stringify(ties) };
}
function liveIdentity({ kept }) {
  return identityOf(kept);
}
function withoutSame(before, after) {
  let [was, is] = [before, after];
  for (const key of [dependenceKey, whereKey]) {
    const open = [...was];
    is = is.filter(({ tie }) => {
      const at = open.findIndex((one) => key(one) === key(tie));
      if (at !== -1) open.splice(at, 1);
      return at === -1;
    });
    was = open;
  }
  return { before: was, after: is };
}
function exchanged(sought, gone) {
  const purses = /* @__PURE__ */ new Map();
  for (const tie of gone) purses.set(dependenceKey(tie), [...purses.get(dependenceKey(tie)) ?? [], tie]);
  let grown = sought;
  for (const pays of [sameParty, () => true]) {
    grown = grown.filter(({ live: { tie } }) => {
      const purse = purses.get(dependenceKey(tie)) ?? [];
      const at = purse.findIndex((one) => pays(one, tie));
      if (at !== -1) purse.splice(at, 1);
      return at === -1;
    });
  }
  return { grown, shrunk: [...purses.values()].flat() };
}
function sameParty(one, other) {
  return !("party" in one && "party" in other) || one.party === other.party;
}
function dependenceKey(tie) {
  return JSON.stringify([tie.service, whereKey(tie)]);
}
function whereKey(tie) {
  return "under" in tie ? `under ${tie.under}` : `in ${tie.in}`;
}
function changes(ties, now, direction) {
  const present = /* @__PURE__ */ new Map();
  for (const { kept } of now) {
    for (const tie of kept.ties) {
      present.set(dependenceKey(tie), (present.get(dependenceKey(tie)) ?? 0) + 1);
    }
  }
  const counted = /* @__PURE__ */ new Map();
  for (const tie of ties) {
    const known = counted.get(dependenceKey(tie));
    if (known === void 0) counted.set(dependenceKey(tie), { tie, count: 1 });
    else known.count += 1;
  }
  return [...counted].sort(([left], [right]) => compareTexts(left, right)).map(([key, { tie, count }]) => {
    const to = present.get(key) ?? 0;
    const from = direction === "grown" ? to - count : to + count;
    const { service } = tie;
    return "under" in tie ? { service, under: tie.under, from, to } : { service, in: tie.in, from, to };
  });
}
function withoutNew(now, grown) {
  return now.flatMap(({ kept, ties }) => {
    const old = ties.filter((live) => !grown.has(live)).map(({ tie }) => tie);
    return old.length === 0 ? [] : [{ ...kept, ties: old }];
  });
}
function newTies(grown, now) {
  const isNew = new Set(grown.map(({ live }) => live));
  const settled = /* @__PURE__ */ new Set();
  for (const live of now.flatMap(({ ties }) => ties)) {
    if (isNew.has(live)) continue;
    const { deciding, resource } = live.exposure;
    for (const span of [deciding, ...resource.calls]) settled.add(spanKey(span));
  }
  const all = new Map(
    changes(
      grown.map(({ live: { tie } }) => tie),
      now,
      "grown"
    ).map((change) => [dependenceKey(change), change])
  );
  const found = /* @__PURE__ */ new Map();
  for (const { live, existed } of grown) {
    const { exposure, tie } = live;
    const change = all.get(dependenceKey(tie));
    if (change === void 0) continue;
    const decided = existed ? exposure.deciding : firstNew(exposure, settled);
    found.set(exposure, { changes: [...found.get(exposure)?.changes ?? [], change], decided });
  }
  return found;
}
function firstNew({ deciding, resource }, settled) {
  return [deciding, ...resource.calls].find((span) => !settled.has(spanKey(span))) ?? resource.span;
}

// src/policy/baseline/watch.ts
function watch(exposures, properties, areas) {
  const categories = new Map(
    properties.flatMap(
      ({ resource, name, value }) => name === "service-category" ? [[resource.id, value]] : []
    )
  );
  const byResource = /* @__PURE__ */ new Map();
  for (const exposure of exposures) {
    const { id } = exposure.resource;
    const service = serviceOf(categories.get(id) ?? null, exposure.role);
    for (const tie of tiesOf(exposure, service, areas)) {
      const own = byResource.get(id) ?? /* @__PURE__ */ new Map();
      byResource.set(id, own);
      const key = JSON.stringify(tie);
      if (!own.has(key)) own.set(key, { tie, exposure });
    }
  }
  return [...byResource.values()].map(liveResource).sort(compareLive);
}
var unknownControl = "unknown";
function tiesOf(exposure, service, areas) {
  const { party, place } = exposure;
  if (!isCloudUse(exposure) || party === null) return [];
  const under = party.parentCountry ?? unknownControl;
  const parties = areas("eer").has(under) ? [] : [{ service, under, party: party.id }];
  const allowed = areas("allowed");
  if (!placeTests(areas).outside(place, allowed)) return parties;
  return [
    ...parties,
    ...countriesOutside(place, areas, allowed).map((country) => ({ service, in: country }))
  ];
}
function countriesOutside(place, areas, allowed) {
  if (place.status === "area") return [place.area];
  const outside = new Set(
    possibilities(place, areas).flat().filter((country) => !allowed.has(country))
  );
  const sorted = [...outside].sort();
  return place.status === "one-of" ? [sorted.join("/")] : sorted;
}
function liveResource(found) {
  const ties = [...found].sort(([left], [right]) => compareTexts(left, right)).map(([, tie]) => tie);
  const [first] = ties;
  if (first === void 0) throw new Error("A watched resource has at least one tie");
  const { unit, type, address } = first.exposure.resource;
  return {
    kept: {
      unit: unit.path,
      ...unit.variant === null ? {} : { variant: unit.variant },
      type,
      address,
      ties: ties.map(({ tie }) => tie)
    },
    ties
  };
}
function compareLive({ ties: [left] }, { ties: [right] }) {
  if (left === void 0 || right === void 0) return 0;
  const [one, other] = [left.exposure.resource, right.exposure.resource];
  return compareUnits(one.unit, other.unit) || compareTexts(one.type, other.type) || compareTexts(one.address, other.address) || compareTexts(one.id, other.id);
}

// src/policy/baseline/validate-baseline.generated.js
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
var validateBaseline = validate10;
var func2 = require_ucs2length().default;
var pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var pattern1 = new RegExp("\\S", "u");
var pattern3 = new RegExp("^([A-Z]{2}|unknown)$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.profile === void 0 && (missing0 = "profile") || data.asOf === void 0 && (missing0 = "asOf") || data.accepted === void 0 && (missing0 = "accepted") || data.resources === void 0 && (missing0 = "resources")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "$schema" || key0 === "schemaVersion" || key0 === "profile" || key0 === "asOf" || key0 === "accepted" || key0 === "resources")) {
            validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.$schema !== void 0) {
            const _errs2 = errors;
            if (typeof data.$schema !== "string") {
              validate10.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.schemaVersion !== void 0) {
              const _errs4 = errors;
              if (1 !== data.schemaVersion) {
                validate10.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.profile !== void 0) {
                let data2 = data.profile;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (func2(data2) < 1) {
                      validate10.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate10.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.asOf !== void 0) {
                  let data3 = data.asOf;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (!pattern0.test(data3)) {
                        validate10.errors = [{ instancePath: instancePath + "/asOf", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                        return false;
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/asOf", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.accepted !== void 0) {
                    let data4 = data.accepted;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data4)) {
                        var valid2 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data5 = data4[i0];
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              let missing1;
                              if (data5.decision === void 0 && (missing1 = "decision") || data5.date === void 0 && (missing1 = "date") || data5.growth === void 0 && (missing1 = "growth")) {
                                validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0, schemaPath: "#/properties/accepted/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs14 = errors;
                                for (const key1 in data5) {
                                  if (!(key1 === "decision" || key1 === "date" || key1 === "growth")) {
                                    validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0, schemaPath: "#/properties/accepted/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs14 === errors) {
                                  if (data5.decision !== void 0) {
                                    let data6 = data5.decision;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                      if (typeof data6 === "string") {
                                        if (!pattern1.test(data6)) {
                                          validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/decision", schemaPath: "#/properties/accepted/items/properties/decision/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/decision", schemaPath: "#/properties/accepted/items/properties/decision/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid3 = _errs15 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data5.date !== void 0) {
                                      let data7 = data5.date;
                                      const _errs17 = errors;
                                      const _errs18 = errors;
                                      if (errors === _errs18) {
                                        if (typeof data7 === "string") {
                                          if (!pattern0.test(data7)) {
                                            validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/date", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                            return false;
                                          }
                                        } else {
                                          validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/date", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid3 = _errs17 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data5.growth !== void 0) {
                                        let data8 = data5.growth;
                                        const _errs20 = errors;
                                        if (errors === _errs20) {
                                          if (Array.isArray(data8)) {
                                            if (data8.length < 1) {
                                              validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth", schemaPath: "#/properties/accepted/items/properties/growth/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                              return false;
                                            } else {
                                              var valid5 = true;
                                              const len1 = data8.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data9 = data8[i1];
                                                const _errs22 = errors;
                                                const _errs24 = errors;
                                                let valid6 = false;
                                                let passing0 = null;
                                                const _errs25 = errors;
                                                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                  let missing2;
                                                  if (data9.under === void 0 && (missing2 = "under")) {
                                                    const err0 = { instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1, schemaPath: "#/properties/accepted/items/properties/growth/items/oneOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                                    if (vErrors === null) {
                                                      vErrors = [err0];
                                                    } else {
                                                      vErrors.push(err0);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var _valid0 = _errs25 === errors;
                                                if (_valid0) {
                                                  valid6 = true;
                                                  passing0 = 0;
                                                }
                                                const _errs26 = errors;
                                                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                  let missing3;
                                                  if (data9.in === void 0 && (missing3 = "in")) {
                                                    const err1 = { instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1, schemaPath: "#/properties/accepted/items/properties/growth/items/oneOf/1/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                                    if (vErrors === null) {
                                                      vErrors = [err1];
                                                    } else {
                                                      vErrors.push(err1);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var _valid0 = _errs26 === errors;
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
                                                  const err2 = { instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1, schemaPath: "#/properties/accepted/items/properties/growth/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                                  if (vErrors === null) {
                                                    vErrors = [err2];
                                                  } else {
                                                    vErrors.push(err2);
                                                  }
                                                  errors++;
                                                  validate10.errors = vErrors;
                                                  return false;
                                                } else {
                                                  errors = _errs24;
                                                  if (vErrors !== null) {
                                                    if (_errs24) {
                                                      vErrors.length = _errs24;
                                                    } else {
                                                      vErrors = null;
                                                    }
                                                  }
                                                }
                                                if (errors === _errs22) {
                                                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                    let missing4;
                                                    if (data9.service === void 0 && (missing4 = "service") || data9.from === void 0 && (missing4 = "from") || data9.to === void 0 && (missing4 = "to")) {
                                                      validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1, schemaPath: "#/properties/accepted/items/properties/growth/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs27 = errors;
                                                      for (const key2 in data9) {
                                                        if (!(key2 === "service" || key2 === "under" || key2 === "in" || key2 === "from" || key2 === "to")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1, schemaPath: "#/properties/accepted/items/properties/growth/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs27 === errors) {
                                                        if (data9.service !== void 0) {
                                                          const _errs28 = errors;
                                                          if (typeof data9.service !== "string") {
                                                            validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1 + "/service", schemaPath: "#/definitions/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid7 = _errs28 === errors;
                                                        } else {
                                                          var valid7 = true;
                                                        }
                                                        if (valid7) {
                                                          if (data9.under !== void 0) {
                                                            let data11 = data9.under;
                                                            const _errs31 = errors;
                                                            const _errs32 = errors;
                                                            if (errors === _errs32) {
                                                              if (typeof data11 === "string") {
                                                                if (!pattern3.test(data11)) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1 + "/under", schemaPath: "#/definitions/under/pattern", keyword: "pattern", params: { pattern: "^([A-Z]{2}|unknown)$" }, message: 'must match pattern "^([A-Z]{2}|unknown)$"' }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1 + "/under", schemaPath: "#/definitions/under/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid7 = _errs31 === errors;
                                                          } else {
                                                            var valid7 = true;
                                                          }
                                                          if (valid7) {
                                                            if (data9.in !== void 0) {
                                                              let data12 = data9.in;
                                                              const _errs34 = errors;
                                                              const _errs35 = errors;
                                                              if (errors === _errs35) {
                                                                if (typeof data12 === "string") {
                                                                  if (func2(data12) < 2) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1 + "/in", schemaPath: "#/definitions/in/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1 + "/in", schemaPath: "#/definitions/in/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid7 = _errs34 === errors;
                                                            } else {
                                                              var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                              if (data9.from !== void 0) {
                                                                let data13 = data9.from;
                                                                const _errs37 = errors;
                                                                if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1 + "/from", schemaPath: "#/properties/accepted/items/properties/growth/items/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs37) {
                                                                  if (typeof data13 == "number" && isFinite(data13)) {
                                                                    if (data13 < 0 || isNaN(data13)) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1 + "/from", schemaPath: "#/properties/accepted/items/properties/growth/items/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid7 = _errs37 === errors;
                                                              } else {
                                                                var valid7 = true;
                                                              }
                                                              if (valid7) {
                                                                if (data9.to !== void 0) {
                                                                  let data14 = data9.to;
                                                                  const _errs39 = errors;
                                                                  if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1 + "/to", schemaPath: "#/properties/accepted/items/properties/growth/items/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs39) {
                                                                    if (typeof data14 == "number" && isFinite(data14)) {
                                                                      if (data14 < 1 || isNaN(data14)) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1 + "/to", schemaPath: "#/properties/accepted/items/properties/growth/items/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid7 = _errs39 === errors;
                                                                } else {
                                                                  var valid7 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth/" + i1, schemaPath: "#/properties/accepted/items/properties/growth/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid5 = _errs22 === errors;
                                                if (!valid5) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0 + "/growth", schemaPath: "#/properties/accepted/items/properties/growth/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
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
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/accepted/" + i0, schemaPath: "#/properties/accepted/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid2 = _errs12 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.resources !== void 0) {
                      let data15 = data.resources;
                      const _errs41 = errors;
                      if (errors === _errs41) {
                        if (Array.isArray(data15)) {
                          var valid11 = true;
                          const len2 = data15.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data16 = data15[i2];
                            const _errs43 = errors;
                            if (errors === _errs43) {
                              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                let missing5;
                                if (data16.unit === void 0 && (missing5 = "unit") || data16.type === void 0 && (missing5 = "type") || data16.address === void 0 && (missing5 = "address") || data16.ties === void 0 && (missing5 = "ties")) {
                                  validate10.errors = [{ instancePath: instancePath + "/resources/" + i2, schemaPath: "#/properties/resources/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                  return false;
                                } else {
                                  const _errs45 = errors;
                                  for (const key3 in data16) {
                                    if (!(key3 === "unit" || key3 === "variant" || key3 === "type" || key3 === "address" || key3 === "ties")) {
                                      validate10.errors = [{ instancePath: instancePath + "/resources/" + i2, schemaPath: "#/properties/resources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs45 === errors) {
                                    if (data16.unit !== void 0) {
                                      const _errs46 = errors;
                                      if (typeof data16.unit !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/unit", schemaPath: "#/properties/resources/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid12 = _errs46 === errors;
                                    } else {
                                      var valid12 = true;
                                    }
                                    if (valid12) {
                                      if (data16.variant !== void 0) {
                                        let data18 = data16.variant;
                                        const _errs48 = errors;
                                        if (errors === _errs48) {
                                          if (Array.isArray(data18)) {
                                            var valid13 = true;
                                            const len3 = data18.length;
                                            for (let i3 = 0; i3 < len3; i3++) {
                                              const _errs50 = errors;
                                              if (typeof data18[i3] !== "string") {
                                                validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/variant/" + i3, schemaPath: "#/properties/resources/items/properties/variant/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid13 = _errs50 === errors;
                                              if (!valid13) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/variant", schemaPath: "#/properties/resources/items/properties/variant/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid12 = _errs48 === errors;
                                      } else {
                                        var valid12 = true;
                                      }
                                      if (valid12) {
                                        if (data16.type !== void 0) {
                                          const _errs52 = errors;
                                          if (typeof data16.type !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/type", schemaPath: "#/properties/resources/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid12 = _errs52 === errors;
                                        } else {
                                          var valid12 = true;
                                        }
                                        if (valid12) {
                                          if (data16.address !== void 0) {
                                            const _errs54 = errors;
                                            if (typeof data16.address !== "string") {
                                              validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/address", schemaPath: "#/properties/resources/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid12 = _errs54 === errors;
                                          } else {
                                            var valid12 = true;
                                          }
                                          if (valid12) {
                                            if (data16.ties !== void 0) {
                                              let data22 = data16.ties;
                                              const _errs56 = errors;
                                              if (errors === _errs56) {
                                                if (Array.isArray(data22)) {
                                                  if (data22.length < 1) {
                                                    validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/ties", schemaPath: "#/properties/resources/items/properties/ties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                    return false;
                                                  } else {
                                                    var valid14 = true;
                                                    const len4 = data22.length;
                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                      let data23 = data22[i4];
                                                      const _errs58 = errors;
                                                      const _errs60 = errors;
                                                      let valid15 = false;
                                                      let passing1 = null;
                                                      const _errs61 = errors;
                                                      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                        let missing6;
                                                        if (data23.under === void 0 && (missing6 = "under") || data23.party === void 0 && (missing6 = "party")) {
                                                          const err3 = { instancePath: instancePath + "/resources/" + i2 + "/ties/" + i4, schemaPath: "#/properties/resources/items/properties/ties/items/oneOf/0/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                                                          if (vErrors === null) {
                                                            vErrors = [err3];
                                                          } else {
                                                            vErrors.push(err3);
                                                          }
                                                          errors++;
                                                        }
                                                      }
                                                      var _valid1 = _errs61 === errors;
                                                      if (_valid1) {
                                                        valid15 = true;
                                                        passing1 = 0;
                                                      }
                                                      const _errs62 = errors;
                                                      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                        let missing7;
                                                        if (data23.in === void 0 && (missing7 = "in")) {
                                                          const err4 = { instancePath: instancePath + "/resources/" + i2 + "/ties/" + i4, schemaPath: "#/properties/resources/items/properties/ties/items/oneOf/1/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                                                          if (vErrors === null) {
                                                            vErrors = [err4];
                                                          } else {
                                                            vErrors.push(err4);
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
                                                        const err5 = { instancePath: instancePath + "/resources/" + i2 + "/ties/" + i4, schemaPath: "#/properties/resources/items/properties/ties/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                                        if (vErrors === null) {
                                                          vErrors = [err5];
                                                        } else {
                                                          vErrors.push(err5);
                                                        }
                                                        errors++;
                                                        validate10.errors = vErrors;
                                                        return false;
                                                      } else {
                                                        errors = _errs60;
                                                        if (vErrors !== null) {
                                                          if (_errs60) {
                                                            vErrors.length = _errs60;
                                                          } else {
                                                            vErrors = null;
                                                          }
                                                        }
                                                      }
                                                      if (errors === _errs58) {
                                                        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                          let missing8;
                                                          if (data23.service === void 0 && (missing8 = "service")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/ties/" + i4, schemaPath: "#/properties/resources/items/properties/ties/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs63 = errors;
                                                            for (const key4 in data23) {
                                                              if (!(key4 === "service" || key4 === "under" || key4 === "party" || key4 === "in")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/ties/" + i4, schemaPath: "#/properties/resources/items/properties/ties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs63 === errors) {
                                                              if (data23.service !== void 0) {
                                                                const _errs64 = errors;
                                                                if (typeof data23.service !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/ties/" + i4 + "/service", schemaPath: "#/definitions/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid16 = _errs64 === errors;
                                                              } else {
                                                                var valid16 = true;
                                                              }
                                                              if (valid16) {
                                                                if (data23.under !== void 0) {
                                                                  let data25 = data23.under;
                                                                  const _errs67 = errors;
                                                                  const _errs68 = errors;
                                                                  if (errors === _errs68) {
                                                                    if (typeof data25 === "string") {
                                                                      if (!pattern3.test(data25)) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/ties/" + i4 + "/under", schemaPath: "#/definitions/under/pattern", keyword: "pattern", params: { pattern: "^([A-Z]{2}|unknown)$" }, message: 'must match pattern "^([A-Z]{2}|unknown)$"' }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/ties/" + i4 + "/under", schemaPath: "#/definitions/under/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid16 = _errs67 === errors;
                                                                } else {
                                                                  var valid16 = true;
                                                                }
                                                                if (valid16) {
                                                                  if (data23.party !== void 0) {
                                                                    const _errs70 = errors;
                                                                    if (typeof data23.party !== "string") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/ties/" + i4 + "/party", schemaPath: "#/properties/resources/items/properties/ties/items/properties/party/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid16 = _errs70 === errors;
                                                                  } else {
                                                                    var valid16 = true;
                                                                  }
                                                                  if (valid16) {
                                                                    if (data23.in !== void 0) {
                                                                      let data27 = data23.in;
                                                                      const _errs72 = errors;
                                                                      const _errs73 = errors;
                                                                      if (errors === _errs73) {
                                                                        if (typeof data27 === "string") {
                                                                          if (func2(data27) < 2) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/ties/" + i4 + "/in", schemaPath: "#/definitions/in/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/ties/" + i4 + "/in", schemaPath: "#/definitions/in/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid16 = _errs72 === errors;
                                                                    } else {
                                                                      var valid16 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/ties/" + i4, schemaPath: "#/properties/resources/items/properties/ties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid14 = _errs58 === errors;
                                                      if (!valid14) {
                                                        break;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/resources/" + i2 + "/ties", schemaPath: "#/properties/resources/items/properties/ties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid12 = _errs56 === errors;
                                            } else {
                                              var valid12 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/resources/" + i2, schemaPath: "#/properties/resources/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid11 = _errs43 === errors;
                            if (!valid11) {
                              break;
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs41 === errors;
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
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}

// src/policy/baseline/file.ts
var baselineVersion = 1;
function parseBaseline(text, profile) {
  let data;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refused({ nl: `Dit is geen JSON: ${why}`, en: `This is no JSON: ${why}` });
  }
  if (typeof data !== "object" || data === null || !("schemaVersion" in data) || "tool" in data) {
    return refused({
      nl: "Dit is geen nulmeting van cloudtoets. Maak er een met: cloudtoets baseline",
      en: "This is no baseline of cloudtoets. Make one with: cloudtoets baseline"
    });
  }
  if (data.schemaVersion !== baselineVersion) {
    const found = JSON.stringify(data.schemaVersion);
    return refused({
      nl: `De nulmeting heeft schemaversie ${found}; deze versie van cloudtoets leest versie ${baselineVersion}.`,
      en: `The baseline has schema version ${found}; this version of cloudtoets reads version ${baselineVersion}.`
    });
  }
  if (!validateBaseline(data)) {
    const [first] = validateBaseline.errors ?? [];
    const at = first === void 0 || first.instancePath === "" ? "" : ` ${first.instancePath}`;
    const why = first?.message ?? "it does not fit the schema";
    return refused({
      nl: `De nulmeting klopt niet${at}: ${why}`,
      en: `The baseline is not right${at}: ${why}`
    });
  }
  if (data.profile !== profile) {
    return refused({
      nl: `De nulmeting is gemaakt met profiel ${data.profile}, en nu geldt ${profile}. Kies --profile ${data.profile}, of maak een nieuwe nulmeting.`,
      en: `The baseline was made with profile ${data.profile}, and now it is ${profile}. Choose --profile ${data.profile}, or make a new baseline.`
    });
  }
  return { kind: "baseline", baseline: data };
}
function refused(message) {
  return { kind: "refused", message };
}
function renderBaseline({ schemaVersion, profile, asOf, accepted, resources }) {
  const lines = (items) => items.length === 0 ? "[]" : `[
${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}
  ]`;
  return [
    "{",
    `  "schemaVersion": ${schemaVersion},`,
    `  "profile": ${JSON.stringify(profile)},`,
    `  "asOf": ${JSON.stringify(asOf)},`,
    `  "accepted": ${lines(accepted)},`,
    `  "resources": ${lines(resources)}`,
    "}",
    ""
  ].join("\n");
}
function newBaseline(profile, asOf, resources) {
  return { schemaVersion: baselineVersion, profile, asOf, accepted: [], resources };
}

// src/policy/baseline/open.ts
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
var largestBytes = 64e6;
async function openBaseline(file, workingDirectory, profile) {
  const path = resolve(workingDirectory, file);
  const found = await stat(path).catch(() => null);
  if (found === null) {
    return refused2(file, {
      nl: "Deze nulmeting bestaat niet. Maak er een met: cloudtoets baseline",
      en: "There is no such baseline. Make one with: cloudtoets baseline"
    });
  }
  if (!found.isFile()) return refused2(file, { nl: "Dit is geen bestand.", en: "This is no file." });
  if (found.size > largestBytes) {
    return refused2(file, {
      nl: `Dit bestand is te groot voor een nulmeting (${found.size} bytes).`,
      en: `This file is too large for a baseline (${found.size} bytes).`
    });
  }
  const parsed = parseBaseline(await readFile(path, "utf8"), profile);
  return parsed.kind === "refused" ? refused2(file, parsed.message) : { kind: "read", baseline: parsed.baseline };
}
function refused2(file, message) {
  return { kind: "refused", refusals: [{ ...said(message), file, line: null, column: null }] };
}

// src/policy/baseline/index.ts
function dependenceOf({ exposures, properties, catalogue, profile, asOf }, baseline) {
  const now = watch(exposures, properties, resolveAreas(catalogue, profile, asOf));
  return {
    watched: now.map(({ kept }) => kept),
    since: baseline === null ? null : compareTo(baseline, now)
  };
}
export {
  dependenceOf,
  newBaseline,
  openBaseline,
  renderBaseline
};
