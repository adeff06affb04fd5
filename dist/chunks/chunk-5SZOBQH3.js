import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  folderOf,
  isTerraformFile,
  pathIn
} from "./chunk-VX6EFVRT.js";
import {
  innerExpressions,
  isFaulty,
  parseExpression,
  parseHcl,
  parseHclJson,
  parseTemplate,
  splatElement,
  withoutTemplates
} from "./chunk-5Q2GT5OQ.js";
import {
  inRepository,
  mostCandidates,
  nowhere,
  textOf
} from "./chunk-L73YKDKK.js";

// src/terraform/evaluate/functions/heavy.ts
var libraries = {};
var needsRegularExpressions = /\b(?:regex|regexall|replace|templatefile|templatestring)\b/;
var needsYaml = /\b(?:yamldecode|yamlencode|templatefile|templatestring)\b/;
async function prepareFunctions(text3) {
  if (!libraries.regularExpressions && needsRegularExpressions.test(text3)) {
    libraries.regularExpressions = await import("./build-JOIGJQYY.js");
  }
  if (!libraries.yaml && needsYaml.test(text3)) libraries.yaml = await import("./js-yaml-SAFTFS5A.js");
}
function regularExpressions() {
  return libraries.regularExpressions ?? null;
}
function yamlLibrary() {
  return libraries.yaml ?? null;
}

// src/terraform/evaluate/binary-float.ts
var precision = 512;
function bitLength(value) {
  return value === 0n ? 0 : value.toString(16).length * 4 - Math.clz32(Number.parseInt(value.toString(16)[0] ?? "0", 16)) + 28;
}
function absolute(value) {
  return value < 0n ? -value : value;
}
function rounded(mantissa, exponent, sticky) {
  const size = absolute(mantissa);
  const surplus = bitLength(size) - precision;
  if (surplus <= 0) return normal(size, exponent, mantissa < 0n);
  const cut = BigInt(surplus);
  const kept = size >> cut;
  const rest = size - (kept << cut);
  const half = 1n << cut - 1n;
  const up = rest > half || rest === half && (sticky || (kept & 1n) === 1n);
  return normal(up ? kept + 1n : kept, exponent + surplus, mantissa < 0n);
}
function normal(size, exponent, negative) {
  if (size === 0n) return { mantissa: 0n, exponent: 0 };
  let zeros = 0;
  let odd = size;
  while ((odd & 0xffffffffn) === 0n) {
    odd >>= 32n;
    zeros += 32;
  }
  while ((odd & 1n) === 0n) {
    odd >>= 1n;
    zeros += 1;
  }
  return { mantissa: negative ? -odd : odd, exponent: exponent + zeros };
}
function sumOf(left, right) {
  const exponent = Math.min(left.exponent, right.exponent);
  const one2 = left.mantissa << BigInt(left.exponent - exponent);
  const other = right.mantissa << BigInt(right.exponent - exponent);
  return rounded(one2 + other, exponent, false);
}
function differenceOf(left, right) {
  return sumOf(left, { mantissa: -right.mantissa, exponent: right.exponent });
}
function productOf(left, right) {
  return rounded(left.mantissa * right.mantissa, left.exponent + right.exponent, false);
}
function quotientOf(left, right) {
  return ratio(left.mantissa, right.mantissa, left.exponent - right.exponent);
}
function ratio(numerator, denominator, exponent) {
  const shift = Math.max(
    0,
    precision + 2 - (bitLength(absolute(numerator)) - bitLength(absolute(denominator)))
  );
  const dividend = numerator << BigInt(shift);
  const quotient = dividend / denominator;
  return rounded(quotient, exponent - shift, quotient * denominator !== dividend);
}
function truncated(number3) {
  if (number3.exponent >= 0) return number3;
  const size = absolute(number3.mantissa) >> BigInt(-number3.exponent);
  return normal(size, 0, number3.mantissa < 0n);
}
function compareBinary(left, right) {
  const { mantissa } = differenceOf(left, right);
  return mantissa === 0n ? 0 : mantissa < 0n ? -1 : 1;
}
function binaryFromDecimal(text3, largestExponent2) {
  const [, sign, whole2 = "", fraction = "", power2 = "0"] = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text3) ?? [];
  if (sign === void 0 || Math.abs(Number(power2)) > largestExponent2) return null;
  const size = BigInt(whole2 + fraction || "0");
  const digits = sign === "-" ? -size : size;
  const exponent = Number(power2) - fraction.length;
  if (exponent >= 0) return rounded(digits * 10n ** BigInt(exponent), 0, false);
  return ratio(digits, 10n ** BigInt(-exponent), 0);
}
function binaryToDecimal({ mantissa, exponent }) {
  if (mantissa === 0n) return "0";
  const sign = mantissa < 0n ? "-" : "";
  const size = absolute(mantissa);
  const shift = BigInt(precision + 1 - bitLength(size));
  const wide = size << shift;
  const power2 = exponent - Number(shift);
  const scale2 = power2 < 0 ? -power2 : 0;
  const factor = power2 < 0 ? 5n ** BigInt(scale2) : 1n << BigInt(power2);
  const narrow = size === 1n ? 1n : 2n;
  const exactly = wide * factor * 2n;
  const lower = exactly - factor * narrow;
  const upper = exactly + factor * 2n;
  const { digits, places } = shortest(exactly, lower, upper);
  return sign + placed(digits, places - scale2);
}
function shortest(twice2, lower, upper) {
  const length2 = (twice2 / 2n).toString().length;
  let low = 0;
  let high = length2;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (nearest(twice2, lower, upper, middle) === null) high = middle - 1;
    else low = middle;
  }
  const found = nearest(twice2, lower, upper, low) ?? twice2 / 2n;
  return { digits: found.toString(), places: low };
}
function nearest(twice2, lower, upper, places) {
  const unit = 10n ** BigInt(places);
  const down = twice2 / (2n * unit);
  const rest = twice2 - down * 2n * unit;
  const candidates = rest < unit ? [down, down + 1n] : [down + 1n, down];
  for (const candidate of candidates) {
    const doubled = candidate * 2n * unit;
    if (candidate > 0n && doubled > lower && doubled < upper) return candidate;
  }
  return null;
}
function placed(digits, places) {
  if (places >= 0) return digits + "0".repeat(places);
  const point = digits.length + places;
  const padded2 = point > 0 ? digits : "0".repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const fraction = padded2.slice(at).replace(/0+$/, "");
  return fraction === "" ? padded2.slice(0, at) : `${padded2.slice(0, at)}.${fraction}`;
}
function exactDigits({ mantissa, exponent }) {
  const size = absolute(mantissa);
  if (exponent >= 0) return { digits: (size << BigInt(exponent)).toString(), places: 0 };
  return { digits: (size * 5n ** BigInt(-exponent)).toString(), places: -exponent };
}
function toInteger({ mantissa, exponent }) {
  return exponent < 0 ? null : mantissa << BigInt(exponent);
}

// src/terraform/evaluate/number.ts
var decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
var largestExponent = 4e3;
var longestNumber = 4e3;
function exactFromText(text3) {
  if (text3.length > longestNumber || !decimal.test(text3)) return null;
  const value = Number(text3);
  if (Number.isSafeInteger(value) && /^-?(?:0|[1-9]\d*)$/.test(text3)) return { value };
  const binary = binaryFromDecimal(text3, largestExponent);
  return binary && fromBinary(binary, value);
}
function numberFromText(text3) {
  return exactFromText(text3)?.value ?? null;
}
function numberToText(number3) {
  if (typeof number3 !== "number") return number3.exact ?? plainText(number3.value);
  return plainText(number3);
}
function plainText(value) {
  if (Object.is(value, -0)) return "-0";
  const text3 = String(value);
  if (!text3.includes("e")) return text3;
  const [digits, power2] = text3.split("e");
  if (power2 === void 0 || digits === void 0) return text3;
  const [, sign = "", whole2 = "", fraction = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(digits) ?? [];
  const point = whole2.length + Number(power2);
  const all = whole2 + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${all}`;
  if (point >= all.length) return sign + all + "0".repeat(point - all.length);
  return `${sign}${all.slice(0, point)}.${all.slice(point)}`;
}
function toBinary(number3) {
  const binary = binaryFromDecimal(number3.exact ?? String(number3.value), Number.POSITIVE_INFINITY);
  if (!binary) throw new Error(`${numberToText(number3)} is no number`);
  return binary;
}
function fromBinary(binary, approximate) {
  const text3 = binaryToDecimal(binary);
  const value = approximate ?? Number(text3);
  return plainText(value) === text3 ? { value } : { value, exact: text3 };
}
function operation(quick, slow) {
  function apply(left, right) {
    const one2 = typeof left === "number" ? { value: left } : left;
    const other = typeof right === "number" ? { value: right } : right;
    const result = calculate(one2, other, quick, slow);
    return typeof left === "number" ? result.value : result;
  }
  return apply;
}
function calculate(left, right, quick, slow) {
  if (Number.isSafeInteger(left.value) && Number.isSafeInteger(right.value)) {
    const value = quick(left.value, right.value);
    if (Number.isSafeInteger(value)) return { value };
  }
  return fromBinary(slow(toBinary(left), toBinary(right)));
}
var add = operation((left, right) => left + right, sumOf);
var subtract = operation((left, right) => left - right, differenceOf);
var multiply = operation((left, right) => left * right, productOf);
function division(operate) {
  function apply(left, right) {
    if (typeof left === "number" || typeof right === "number") {
      if (typeof left !== "number" || typeof right !== "number") throw new Error("two kinds of number");
      return right === 0 ? null : operate(left, right);
    }
    return isZero(right) ? null : operate(left, right);
  }
  return apply;
}
function isZero(number3) {
  return number3.value === 0 && number3.exact === void 0;
}
var divide = division(operation((left, right) => left / right, quotientOf));
var modulo = operation(
  // The sum turns minus zero into zero.
  (left, right) => right === 0 ? left : left % right + 0,
  (left, right) => right.mantissa === 0n ? left : differenceOf(left, productOf(truncated(quotientOf(left, right)), right))
);
function negate(number3) {
  if (typeof number3 === "number") return -number3;
  const { value, exact } = number3;
  if (exact === void 0) return { value: -value };
  return { value: -value, exact: exact.startsWith("-") ? exact.slice(1) : `-${exact}` };
}
function compare(left, right) {
  const one2 = typeof left === "number" ? { value: left } : left;
  const other = typeof right === "number" ? { value: right } : right;
  if (one2.exact === void 0 && other.exact === void 0) return one2.value - other.value;
  return compareBinary(toBinary(one2), toBinary(other));
}

// src/terraform/evaluate/equal.ts
function equal(one2, other) {
  if (one2.kind === "unknown" || other.kind === "unknown") return null;
  if (one2.kind === "one-of" || other.kind === "one-of") return equalChoices(one2, other);
  if (one2.kind === "null" || other.kind === "null") return one2.kind === other.kind;
  if (one2.kind === "string") return other.kind === "string" && one2.value === other.value;
  if (one2.kind === "bool") return other.kind === "bool" && one2.value === other.value;
  if (one2.kind === "number") return other.kind === "number" && compare(one2, other) === 0;
  if (one2.kind === "list") return other.kind === "list" && equalLists(one2, other);
  return other.kind === "map" && equalMaps(one2, other);
}
function equalChoices(one2, other) {
  const left = one2.kind === "one-of" ? one2.candidates : [one2];
  const right = other.kind === "one-of" ? other.candidates : [other];
  let answer;
  for (const mine of left) {
    for (const theirs of right) {
      const same = equal(mine, theirs);
      if (same === null || answer !== void 0 && answer !== same) return null;
      answer = same;
    }
  }
  return answer ?? null;
}
function equalLists(one2, other) {
  if (one2.flavour !== other.flavour) return false;
  if (one2.elements.length !== other.elements.length) {
    return one2.flavour === "set" && ![...one2.elements, ...other.elements].every(isWhollyKnown) ? null : false;
  }
  return every(one2.elements.length, (index) => equalOrAbsent(one2.elements[index], other.elements[index]));
}
function equalMaps(one2, other) {
  if (one2.flavour !== other.flavour) return false;
  if (one2.open !== void 0 || other.open !== void 0) return null;
  const names = [...one2.entries.keys()];
  if (names.length !== other.entries.size || !names.every((name) => other.entries.has(name))) return false;
  return every(names.length, (index) => {
    const name = names[index] ?? "";
    return equalOrAbsent(one2.entries.get(name), other.entries.get(name));
  });
}
function equalOrAbsent(one2, other) {
  return one2 && other ? equal(one2, other) : one2 === other;
}
function every(length2, same) {
  let answer = true;
  for (let index = 0; index < length2; index += 1) {
    const here = same(index);
    if (here === false) return false;
    if (here === null) answer = null;
  }
  return answer;
}
function isWhollyKnown(value) {
  switch (value.kind) {
    case "unknown":
    case "one-of":
      return false;
    case "list":
      return value.elements.every(isWhollyKnown);
    case "map":
      return value.open === void 0 && [...value.entries.values()].every(isWhollyKnown);
    default:
      return true;
  }
}
function compareText(one2, other) {
  const length2 = Math.min(one2.length, other.length);
  for (let index = 0; index < length2; index += 1) {
    const left = one2.charCodeAt(index);
    const right = other.charCodeAt(index);
    if (left === right) continue;
    const leftHigh = left >= 55296 && left <= 57343;
    const rightHigh = right >= 55296 && right <= 57343;
    if (leftHigh !== rightHigh) return leftHigh ? 1 : -1;
    return left - right;
  }
  return one2.length - other.length;
}
function compareForSets(one2, other) {
  const rank = rankOf(one2) - rankOf(other);
  if (rank !== 0) return rank;
  if (one2.kind === "string" && other.kind === "string") return compareText(one2.value, other.value);
  if (one2.kind === "number" && other.kind === "number") return compare(one2, other);
  if (one2.kind === "bool" && other.kind === "bool") return Number(one2.value) - Number(other.value);
  return compareText(keyOf(one2), keyOf(other));
}
function rankOf(value) {
  if (value.kind === "null") return 1;
  return value.kind === "unknown" || value.kind === "one-of" ? 2 : 0;
}
function keyOf(value) {
  switch (value.kind) {
    case "unknown":
    case "one-of":
      return "?";
    case "null":
      return "~";
    case "string":
      return JSON.stringify(value.value);
    case "number":
      return numberToText(value.value === 0 ? 0 : value);
    case "bool":
      return value.value ? "T" : "F";
    case "list": {
      const parts = value.elements.map((element2) => `${keyOf(element2)};`).join("");
      return value.flavour === "tuple" ? `<${parts}>` : `[${parts}]`;
    }
    case "map":
      return keyOfMap(value);
  }
}
function keyOfMap(value) {
  const parts = [];
  for (const [name, entry] of value.entries) {
    parts.push(value.flavour === "map" ? `${JSON.stringify(name)}:${keyOf(entry)};` : `${keyOf(entry)};`);
  }
  return value.flavour === "map" ? `{${parts.join("")}}` : `<${parts.join("")}>`;
}

// src/terraform/evaluate/values.ts
function writtenAt(span) {
  return { origin: { kind: "file", span }, path: null, conditions: noConditions };
}
var noConditions = [];
function stringValue(value, provenance) {
  return { kind: "string", value, provenance };
}
function numberValue(number3, provenance) {
  if (typeof number3 === "number") return { kind: "number", value: number3, provenance };
  const { value, exact } = number3;
  return exact === void 0 ? { kind: "number", value, provenance } : { kind: "number", value, exact, provenance };
}
function boolValue(value, provenance) {
  return { kind: "bool", value, provenance };
}
function nullValue(provenance) {
  return { kind: "null", provenance };
}
function listValue(flavour, elements, provenance) {
  return { kind: "list", flavour, elements, provenance };
}
function mapValue(flavour, entries, provenance, keys2) {
  return keys2 ? { kind: "map", flavour, entries, keys: keys2, provenance } : { kind: "map", flavour, entries, provenance };
}
function unknownValue(reason, provenance) {
  return { kind: "unknown", reason, provenance };
}
function isKnown(value) {
  return value.kind !== "unknown" && value.kind !== "one-of";
}
function asSensitive(value) {
  if (value.sensitive) return value;
  if (value.kind !== "unknown" || !value.each) return { ...value, sensitive: true };
  const { each, eachKey } = value;
  const key = eachKey ? { eachKey: asSensitive(eachKey) } : {};
  return { ...value, each: asSensitive(each), ...key, sensitive: true };
}
function asFallible(value) {
  return value.mayFail ? value : { ...value, mayFail: true };
}
function asDefined(value) {
  if (!value.mayFail) return value;
  const { mayFail: _, ...defined } = value;
  return defined;
}
function withProvenance(value, provenance) {
  if (value.kind !== "one-of") return { ...value, provenance };
  const before = value.provenance;
  const candidates = value.candidates.map(
    (candidate) => candidate.provenance === before ? { ...candidate, provenance } : candidate
  );
  return { ...value, candidates, provenance };
}
function changeProvenance(value, change2) {
  if (value.kind === "one-of") {
    const candidates = value.candidates.map((each) => ({ ...each, provenance: change2(each.provenance) }));
    const oneOf2 = { ...value, candidates, provenance: change2(value.provenance) };
    return oneOf2;
  }
  if (value.kind === "unknown" && value.each) {
    const each = changeProvenance(value.each, change2);
    return withProvenance({ ...value, each, ...keyOf2(value, change2) }, change2(value.provenance));
  }
  return withProvenance(value, change2(value.provenance));
}
function keyOf2({ eachKey }, change2) {
  return eachKey ? { eachKey: changeProvenance(eachKey, change2) } : {};
}
function through(value, step) {
  return changeProvenance(value, (provenance) => {
    const { origin, path: path2 } = provenance;
    const here = path2 === null && origin.kind === "file" && origin.span.file === step.file && origin.span.start >= step.start && origin.span.end <= step.end;
    return here ? provenance : { ...provenance, path: { step, next: path2 } };
  });
}
function chosenBy(value, conditions) {
  if (conditions.length === 0) return value;
  return changeProvenance(value, (provenance) => ({
    ...provenance,
    conditions: joinConditions(conditions, provenance.conditions)
  }));
}
var mostConditions = 16;
function joinConditions(first, second2) {
  if (second2.length === 0) return first;
  const joined = [...first];
  for (const span of second2) {
    if (joined.length >= mostConditions) break;
    if (!joined.some((other) => sameSpan(other, span))) joined.push(span);
  }
  return joined;
}
function sameSpan(one2, other) {
  return one2.file === other.file && one2.start === other.start && one2.end === other.end;
}
function partOf(collection, part) {
  const { path: path2, conditions } = collection.provenance;
  const traced = path2 === null && conditions.length === 0 ? part : changeProvenance(part, (provenance) => ({
    ...provenance,
    path: joinPaths(path2, provenance.path),
    conditions: joinConditions(conditions, provenance.conditions)
  }));
  return collection.sensitive ? asSensitive(traced) : traced;
}
function joinPaths(first, second2) {
  if (first === null) return second2;
  const steps = [];
  for (let at = first; at !== null; at = at.next) steps.push(at.step);
  return steps.reduceRight((next, step) => ({ step, next }), second2);
}
function madeFrom(sources2, expression) {
  let only2 = null;
  let conditions = noConditions;
  let several = false;
  for (const source of sources2) {
    const provenance = source.provenance;
    conditions = joinConditions(conditions, provenance.conditions);
    if (standsIn(provenance, expression)) continue;
    if (only2 !== null && !sameDecision(only2, provenance)) several = true;
    only2 ??= provenance;
  }
  if (only2 === null || several) return { origin: { kind: "file", span: expression }, path: null, conditions };
  return only2.conditions.length === conditions.length ? only2 : { ...only2, conditions };
}
function standsIn(provenance, expression) {
  const { origin, path: path2 } = provenance;
  if (path2 !== null || origin.kind !== "file") return false;
  const { span } = origin;
  return span.file === expression.file && span.start >= expression.start && span.end <= expression.end;
}
function sameDecision(one2, other) {
  if (one2.origin === other.origin) return true;
  if (one2.origin.kind === "file" && other.origin.kind === "file")
    return sameSpan(one2.origin.span, other.origin.span);
  return false;
}

// src/terraform/evaluate/weight.ts
var heaviest = 25e4;
var weights = /* @__PURE__ */ new WeakMap();
function weigh(value) {
  if (value.kind === "one-of") return sum(value.candidates, value.candidates);
  if (value.kind === "list") return sum(value.elements, value.elements);
  if (value.kind === "map" && !value.open) return sum(value.entries, value.entries.values());
  return 1;
}
function sum(identity2, parts) {
  const known = weights.get(identity2);
  if (known !== void 0) return known;
  let weight = 1;
  for (const part of parts) {
    weight += weigh(part);
    if (weight > heaviest) break;
  }
  weights.set(identity2, weight);
  return weight;
}

// src/terraform/evaluate/outcome.ts
function invalid(subject, span) {
  return unknownValue({ code: "invalid-expression", subject, span }, writtenAt(span));
}
function circular(subject, span) {
  return unknownValue({ code: "cycle", subject, span }, writtenAt(span));
}
function isInvalid(value) {
  switch (value.kind) {
    case "unknown":
      return value.reason.code === "invalid-expression";
    case "list":
      return value.elements.some(isInvalid);
    case "map":
      return !value.open && [...value.entries.values()].some(isInvalid);
    default:
      return false;
  }
}
var mostCompared = 200;
function surelySame(one2, other) {
  if (one2.kind === "list" && other.kind === "list" && one2.elements === other.elements) return true;
  if (one2.kind === "map" && other.kind === "map" && one2.entries === other.entries) return true;
  if (weigh(one2) > mostCompared || weigh(other) > mostCompared) return false;
  return equal(one2, other) === true;
}
function distinctAmong(candidates) {
  const distinct2 = [];
  for (const candidate of candidates) {
    const twin = distinct2.find((other) => surelySame(other, candidate));
    if (!twin) distinct2.push(candidate);
    if (distinct2.length > mostCandidates) return null;
  }
  return distinct2;
}
function oneOf(candidates, span, reason) {
  const distinct2 = distinctAmong(candidates);
  if (distinct2 === null) {
    const tooMany3 = reason ?? { code: "too-many-candidates", subject: "the value", span };
    return unknownValue(tooMany3, writtenAt(span));
  }
  const [only2] = distinct2;
  if (!only2) return invalid("there is no value to choose from", span);
  const conditions = candidates.flatMap((candidate) => candidate.provenance.conditions);
  if (distinct2.length === 1) return chosenBy(only2, conditions);
  return { kind: "one-of", candidates: distinct2, provenance: madeFrom(distinct2, span) };
}

// src/terraform/evaluate/set.ts
function setFrom(collection, elements) {
  const distinct2 = distinctValues(elements);
  return { ...collection, flavour: "set", elements: distinct2.sort(compareForSets) };
}
function distinctValues(elements) {
  const seen = /* @__PURE__ */ new Map();
  return elements.filter((element2) => {
    const key = keyOf(element2);
    const twins = seen.get(key);
    if (!twins) seen.set(key, [element2]);
    else if (twins.some((twin) => equal(twin, element2) === true)) return false;
    else twins.push(element2);
    return true;
  });
}

// src/terraform/evaluate/types.ts
var anyType = { kind: "any" };
var stringType = { kind: "string" };
var numberType = { kind: "number" };
var boolType = { kind: "bool" };
var listOf = (element2) => ({ kind: "list", element: element2 });
var setOf = (element2) => ({ kind: "set", element: element2 });
var mapOf = (element2) => ({ kind: "map", element: element2 });
function typeName(type) {
  switch (type.kind) {
    case "any":
      return "any type";
    case "list":
    case "set":
    case "map":
      return `${type.kind} of ${typeName(type.element)}`;
    default:
      return type.kind;
  }
}
function typeOf(value) {
  switch (value.kind) {
    case "unknown":
    case "null":
      return anyType;
    case "one-of":
      return typeOfChoice(value.candidates);
    case "string":
    case "number":
    case "bool":
      return { kind: value.kind };
    case "list":
      if (value.flavour === "tuple") return { kind: "tuple", elements: value.elements.map(typeOf) };
      return { kind: value.flavour, element: commonType(value.elements.map(typeOf)) };
    case "map":
      if (value.open) return anyType;
      if (value.flavour === "map") {
        return { kind: "map", element: commonType([...value.entries.values()].map(typeOf)) };
      }
      return objectType([...value.entries].map(([name, entry]) => [name, typeOf(entry)]));
  }
}
function objectType(attributes) {
  const entries = [...attributes].map(([name, type]) => [
    name,
    { type, optional: false, default: null }
  ]);
  return { kind: "object", attributes: new Map(entries) };
}
function typeOfChoice(candidates) {
  return commonType(candidates.map(typeOf));
}
function commonType(types2) {
  let common = anyType;
  for (const type of types2) {
    if (common.kind === "any") common = type;
    else if (type.kind !== "any" && !sameType(common, type)) {
      common = fillGaps(common, type) ?? anyType;
    }
  }
  return common;
}
function fillGaps(one2, other) {
  if (one2.kind === "any") return other;
  if (other.kind === "any") return one2;
  if (one2.kind === "list" || one2.kind === "set" || one2.kind === "map") {
    const element2 = other.kind === one2.kind ? fillGaps(one2.element, other.element) : null;
    return element2 && { ...one2, element: element2 };
  }
  if (one2.kind === "tuple" && other.kind === "tuple" && one2.elements.length === other.elements.length) {
    const elements = one2.elements.map(
      (element2, index) => fillGaps(element2, other.elements[index] ?? anyType)
    );
    return elements.includes(null) ? null : { kind: "tuple", elements: elements.map((each) => each ?? anyType) };
  }
  if (one2.kind === "object" && other.kind === "object") {
    const attributes = /* @__PURE__ */ new Map();
    for (const [name, attribute] of one2.attributes) {
      const twin = other.attributes.get(name);
      const type = twin ? fillGaps(attribute.type, twin.type) : null;
      if (!type) return null;
      attributes.set(name, { ...attribute, type });
    }
    return one2.attributes.size === other.attributes.size ? { kind: "object", attributes } : null;
  }
  return one2.kind === other.kind ? one2 : null;
}
function sameType(one2, other) {
  if (one2 === other) return true;
  switch (one2.kind) {
    case "list":
    case "set":
    case "map":
      return other.kind === one2.kind && sameType(one2.element, other.element);
    case "tuple":
      return other.kind === "tuple" && one2.elements.length === other.elements.length && one2.elements.every((element2, index) => sameType(element2, other.elements[index] ?? anyType));
    case "object":
      return other.kind === "object" && one2.attributes.size === other.attributes.size && [...one2.attributes].every(([name, { type }]) => {
        const twin = other.attributes.get(name);
        return twin !== void 0 && sameType(type, twin.type);
      });
    default:
      return one2.kind === other.kind;
  }
}
function parseType(expression, evaluateDefault) {
  const problems = [];
  const reader = { problems, evaluateDefault };
  return { type: readType(expression, reader), problems };
}
function readType(expression, reader) {
  switch (expression.kind) {
    case "parentheses":
      return readType(expression.inner, reader);
    case "variable":
      return readKeyword(expression.name, expression, reader);
    case "template": {
      const [part] = expression.parts;
      if (part?.kind !== "text" || expression.parts.length > 1) break;
      if (part.value === "list" || part.value === "map") return { kind: part.value, element: stringType };
      if (part.value === "string") return stringType;
      break;
    }
    case "call":
      return readCall(expression, reader);
    default:
  }
  return problem("A type is a keyword such as string or a call such as list(string).", expression, reader);
}
function problem(message, span, reader) {
  reader.problems.push({ message, span });
  return anyType;
}
function readKeyword(name, span, reader) {
  switch (name) {
    case "string":
    case "number":
    case "bool":
    case "any":
      return { kind: name };
    case "list":
    case "set":
    case "map":
      return { kind: name, element: anyType };
    default:
      return problem(`"${name}" is no type.`, span, reader);
  }
}
function readCall(call, reader) {
  const [argument2] = call.arguments;
  if (!argument2 || call.arguments.length > 1) {
    return problem(`${call.name} takes one argument, the type inside.`, call, reader);
  }
  switch (call.name) {
    case "list":
    case "set":
    case "map":
      return { kind: call.name, element: readType(argument2, reader) };
    case "tuple":
      return argument2.kind === "tuple" ? readTuple(argument2, reader) : problem("tuple takes a list of types in brackets.", argument2, reader);
    case "object":
      return argument2.kind === "object" ? readObject(argument2, reader) : problem("object takes names and types in braces.", argument2, reader);
    default:
      return problem(`"${call.name}" is no type.`, call.nameSpan, reader);
  }
}
function readTuple(expression, reader) {
  return { kind: "tuple", elements: expression.elements.map((element2) => readType(element2, reader)) };
}
function readObject(expression, reader) {
  const attributes = /* @__PURE__ */ new Map();
  for (const item of expression.items) {
    const name = nameOf(item.key);
    if (name === null) problem("The name of an attribute is written out.", item.key, reader);
    else attributes.set(name, readAttribute(item.value, reader));
  }
  return { kind: "object", attributes };
}
function nameOf(key) {
  if (key.kind === "variable") return key.name;
  if (key.kind !== "template" || key.parts.length > 1) return null;
  const [part] = key.parts;
  return part?.kind === "text" ? part.value : null;
}
function readAttribute(expression, reader) {
  if (expression.kind !== "call" || expression.name !== "optional") {
    return { type: readType(expression, reader), optional: false, default: null };
  }
  const [inner, written2] = expression.arguments;
  const type = inner ? readType(inner, reader) : problem("optional takes a type.", expression, reader);
  return { type, optional: true, default: written2 ? reader.evaluateDefault(written2) : null };
}

// src/terraform/evaluate/unify.ts
function unify(values2) {
  return unifyTypes(values2.map(typeOf));
}
function unifyTypes(types2) {
  const telling = types2.filter((type) => type.kind !== "any");
  const [first, ...others] = telling;
  if (!first) return anyType;
  if (others.every((type) => sameType(type, first))) return first;
  const kinds = new Set(telling.map((type) => type.kind));
  if (only(kinds, "string", "number", "bool")) return unifyPrimitives(kinds);
  if (only(kinds, "map", "object")) return unifyMappings(telling, kinds.has("map"));
  if (only(kinds, "list", "set", "tuple")) return unifySequences(telling, kinds);
  return null;
}
function only(kinds, ...allowed) {
  return [...kinds].every((kind) => allowed.includes(kind));
}
function unifyPrimitives(kinds) {
  if (kinds.has("string")) return { kind: "string" };
  return kinds.size > 1 ? null : kinds.has("number") ? { kind: "number" } : { kind: "bool" };
}
function unifyMappings(types2, withMap) {
  const objects2 = types2.filter((type) => type.kind === "object");
  if (!withMap) {
    const [first] = objects2;
    const alike2 = objects2.every(
      ({ attributes }) => first && attributes.size === first.attributes.size && [...attributes.keys()].every((name) => first.attributes.has(name))
    );
    if (first && alike2) return unifyAttributes([...first.attributes.keys()], objects2);
  }
  const inner = types2.flatMap((type) => {
    if (type.kind === "map") return [type.element];
    return type.kind === "object" ? [...type.attributes.values()].map((attribute) => attribute.type) : [];
  });
  const element2 = unifyTypes(inner);
  return element2 && { kind: "map", element: element2 };
}
function unifyAttributes(names, objects2) {
  const attributes = /* @__PURE__ */ new Map();
  for (const name of names) {
    const type = unifyTypes(objects2.map((object) => object.attributes.get(name)?.type ?? anyType));
    if (!type) return null;
    attributes.set(name, { type, optional: false, default: null });
  }
  return { kind: "object", attributes };
}
function unifySequences(types2, kinds) {
  const tuples = types2.filter((type) => type.kind === "tuple");
  const [first] = tuples;
  const length2 = first?.elements.length ?? 0;
  if (tuples.length === types2.length && tuples.every((tuple) => tuple.elements.length === length2)) {
    const elements = [];
    for (let index = 0; index < length2; index += 1) {
      const type = unifyTypes(tuples.map((tuple) => tuple.elements[index] ?? anyType));
      if (!type) return null;
      elements.push(type);
    }
    return { kind: "tuple", elements };
  }
  const kind = kinds.has("set") && !kinds.has("list") ? "set" : "list";
  const inner = types2.flatMap((type) => {
    if (type.kind === kind) return [type.element];
    return type.kind === "tuple" && !kinds.has("set") ? type.elements : [];
  });
  const element2 = unifyTypes(inner);
  return element2 && { kind, element: element2 };
}

// src/terraform/evaluate/convert.ts
function isProblem(converted3) {
  return converted3.kind === "conversion-problem";
}
function problem2(message) {
  return { kind: "conversion-problem", message };
}
function convertTo(value, type, expression) {
  const converted3 = convertHere(value, type, expression);
  return value.sensitive && !isProblem(converted3) ? asSensitive(converted3) : converted3;
}
function convertHere(value, type, expression) {
  if (value.kind === "null") return value;
  if (value.kind === "unknown")
    return type.kind === "set" && value.each ? { ...value, eachKey: value.each } : value;
  if (value.kind === "one-of") return convertChoice(value.candidates, type, expression);
  switch (type.kind) {
    case "any":
      return value;
    case "string":
    case "number":
    case "bool":
      return value.kind === type.kind ? value : convertPrimitive(value, type.kind);
    case "list":
    case "set":
      return value.kind === "list" ? convertSequence(value, type, expression) : mismatch(value, type);
    case "tuple":
      return value.kind === "list" && value.flavour === "tuple" ? convertTuple(value, type.elements, expression) : mismatch(value, type);
    case "map":
      return value.kind === "map" ? convertMapping(value, type.element, expression) : mismatch(value, type);
    case "object":
      return value.kind === "map" ? convertObject(value, type, expression) : mismatch(value, type);
  }
}
function mismatch(value, type) {
  return problem2(`${typeName(type)} required, not ${typeName(typeOf(value))}`);
}
function convertChoice(candidates, type, expression) {
  const known = [];
  for (const candidate of candidates) {
    const converted3 = convertTo(candidate, type, expression);
    if (isProblem(converted3) || converted3.kind === "unknown") return converted3;
    if (converted3.kind === "one-of") known.push(...converted3.candidates);
    else known.push(converted3);
  }
  return oneOf(known, expression, null);
}
function convertPrimitive(value, kind) {
  const { provenance } = value;
  if (kind === "string") {
    if (value.kind === "number") return stringValue(numberToText(value), provenance);
    if (value.kind === "bool") return stringValue(String(value.value), provenance);
  } else if (kind === "number" && value.kind === "string") {
    const number3 = exactFromText(value.value);
    return number3 ? { kind: "number", ...number3, provenance } : problem2("a number is required");
  } else if (kind === "bool" && value.kind === "string") {
    if (value.value === "true" || value.value === "1") return boolValue(true, provenance);
    if (value.value === "false" || value.value === "0") return boolValue(false, provenance);
    return problem2('a bool is required: "true" or "false"');
  }
  return problem2(`${kind} required`);
}
function elementType(type, elements) {
  return type.kind === "any" ? unifyTypes(elements.map(typeOf)) : type;
}
function convertSequence(value, type, expression) {
  const element2 = elementType(type.element, value.elements);
  if (!element2) return problem2("all elements must have the same type");
  const elements = convertAll(value.elements, element2, expression);
  if (!Array.isArray(elements)) return elements;
  if (type.kind === "list") return { ...value, flavour: "list", elements };
  return setFrom(value, elements);
}
function convertAll(elements, type, expression) {
  const converted3 = [];
  for (const [index, element2] of elements.entries()) {
    const result = convertTo(element2, type, expression);
    if (isProblem(result)) return problem2(`element ${index}: ${result.message}`);
    converted3.push(result);
  }
  return converted3;
}
function convertTuple(value, types2, expression) {
  if (value.elements.length !== types2.length) {
    return problem2(`a tuple of ${types2.length} elements is required, not of ${value.elements.length}`);
  }
  const elements = [];
  for (const [index, element2] of value.elements.entries()) {
    const type = types2[index];
    const converted3 = type ? convertTo(element2, type, expression) : element2;
    if (isProblem(converted3)) return problem2(`element ${index}: ${converted3.message}`);
    elements.push(converted3);
  }
  return { ...value, elements };
}
function convertMapping(value, type, expression) {
  const element2 = elementType(type, [...value.entries.values()]);
  if (!element2) return problem2("all elements must have the same type");
  const entries = /* @__PURE__ */ new Map();
  for (const [name, entry] of value.entries) {
    const converted3 = convertTo(entry, element2, expression);
    if (isProblem(converted3)) return problem2(`element "${name}": ${converted3.message}`);
    entries.set(name, converted3);
  }
  return { ...value, flavour: "map", entries };
}
function convertObject(value, type, expression) {
  const entries = /* @__PURE__ */ new Map();
  for (const name of [...type.attributes.keys()].sort(compareText)) {
    const attribute = type.attributes.get(name);
    if (!attribute) continue;
    const given = value.entries.get(name) ?? missingPart(value, name);
    const chosen = attribute.default && (given === null || given.kind === "null") ? attribute.default : given ?? (attribute.optional ? nullValue(value.provenance) : null);
    if (chosen === null) return problem2(`attribute "${name}" is required`);
    const converted3 = convertTo(chosen, attribute.type, expression);
    if (isProblem(converted3)) return problem2(`attribute "${name}": ${converted3.message}`);
    entries.set(name, converted3);
  }
  const { open: _, ...closed } = value;
  return { ...closed, flavour: "object", entries };
}
function missingPart(value, name) {
  return value.open ? unknownValue({ ...value.open, subject: `${value.open.subject}.${name}` }, value.provenance) : null;
}

// src/terraform/evaluate/lift.ts
function lift(values2, expression, apply) {
  const result = liftPlain(values2, expression, apply);
  const sensitive = values2.some((value) => value.sensitive) ? asSensitive(result) : result;
  return values2.some((value) => value.mayFail) ? asFallible(sensitive) : sensitive;
}
function liftPlain(values2, expression, apply) {
  if (values2.every(isKnown)) return apply(values2);
  const unknown = firstUnknown(values2);
  if (unknown) return unknownValue(unknown.reason, unknown.provenance);
  const combinations = combine(values2);
  if (!combinations) return tooMany(values2, expression);
  return joinOutcomes(combinations.map(apply), expression);
}
function firstUnknown(values2) {
  const unknowns = values2.filter((value) => value.kind === "unknown");
  return unknowns.find(isInvalid) ?? unknowns[0];
}
function combine(values2) {
  let combinations = [[]];
  for (const value of values2) {
    const candidates = candidatesOf(value);
    if (combinations.length * candidates.length > mostCandidates) return null;
    combinations = combinations.flatMap((before) => candidates.map((candidate) => [...before, candidate]));
  }
  return combinations;
}
function tooMany(values2, expression) {
  const first = values2.find((value) => value.kind === "one-of");
  return unknownValue(
    { code: "too-many-candidates", subject: "the combinations of what it is made from", span: expression },
    first?.provenance ?? writtenAt(expression)
  );
}
function joinOutcomes(all, expression) {
  const outcomes = all.filter((outcome) => !isInvalid(outcome));
  if (outcomes.length === 0) return firstUnknown(all) ?? invalid("every possibility fails", expression);
  const unknown = firstUnknown(outcomes);
  const joined = unknown ?? oneOf(outcomes.flatMap(candidatesOf), expression, null);
  const sensitive = outcomes.some((outcome) => outcome.sensitive) ? asSensitive(joined) : joined;
  const mayFail = outcomes.length < all.length || outcomes.some((outcome) => outcome.mayFail);
  return mayFail ? asFallible(sensitive) : sensitive;
}
function candidatesOf(value) {
  return value.kind === "one-of" ? value.candidates : isKnown(value) ? [value] : [];
}
function settle(value, expression) {
  if (isWhollyKnown(value)) return hasSensitive(value) ? asSensitive(value) : value;
  if (value.kind === "list") return settleList(value, expression);
  if (value.kind === "map") {
    if (value.open) return unknownValue(value.open, value.provenance);
    const names = [...value.entries.keys()];
    const parts = settleParts(value, [...value.entries.values()], expression);
    return lift(parts, expression, (known) => ({
      ...value,
      entries: new Map(names.map((name, index) => [name, known[index] ?? value]))
    }));
  }
  if (value.kind === "one-of") return settleChoice(value, expression);
  return value;
}
function settleList(value, expression) {
  const parts = settleParts(value, value.elements, expression);
  return lift(
    parts,
    expression,
    (known) => value.flavour === "set" ? setFrom(value, known) : { ...value, elements: known }
  );
}
function settleParts(collection, parts, expression) {
  return parts.map((part) => {
    const settled = settle(part, expression);
    return settled.kind === "unknown" ? partOf(collection, settled) : settled;
  });
}
function settleChoice(value, expression) {
  if (value.candidates.every(isWhollyKnown)) return hasSensitive(value) ? asSensitive(value) : value;
  return lift([value], expression, ([known]) => known ? settle(known, expression) : value);
}
function hasSensitive(value) {
  if (value.sensitive) return true;
  if (value.kind === "list") return value.elements.some(hasSensitive);
  if (value.kind === "map") return !value.open && [...value.entries.values()].some(hasSensitive);
  return value.kind === "one-of" && value.candidates.some(hasSensitive);
}

// src/terraform/evaluate/functions/definition.ts
var longestText = 1e6;
function argument(given, index) {
  const value = given.values[index];
  if (!value) throw new Error(`${given.name} has no argument ${index}`);
  return value;
}
function wrongKind(given, index) {
  return new Error(`argument ${index} of ${given.name} is a ${given.values[index]?.kind}`);
}
function textAt(given, index) {
  const value = argument(given, index);
  if (value.kind !== "string") throw wrongKind(given, index);
  return value.value;
}
function numberAt(given, index) {
  const value = argument(given, index);
  if (value.kind !== "number") throw wrongKind(given, index);
  return value;
}
function integerAt(given, index) {
  const { value, exact } = numberAt(given, index);
  return Number.isSafeInteger(value) && exact === void 0 ? value : null;
}
function listAt(given, index) {
  const value = argument(given, index);
  if (value.kind !== "list") throw wrongKind(given, index);
  return value;
}
function mapAt(given, index) {
  const value = argument(given, index);
  if (value.kind !== "map") throw wrongKind(given, index);
  return value;
}
function elementsOf(list) {
  return list.elements.map((element2) => partOf(list, element2));
}
function failure(given, message) {
  return invalid(`${given.name}: ${message}`, given.span);
}
function notEvaluated(given, why) {
  return unknownValue(
    { code: "function-not-evaluated", subject: `${given.name}: ${why}`, span: given.span },
    writtenAt(given.span)
  );
}
function overBudget(given, what) {
  return unknownValue(
    { code: "budget", subject: `${given.name}: ${what}`, span: given.span },
    writtenAt(given.span)
  );
}
function made(given) {
  return madeFrom(leavesOf(given.values), given.span);
}
var mostLeaves = 200;
function leavesOf(values2) {
  const leaves = [];
  const collect2 = (value) => {
    if (leaves.length >= mostLeaves) return;
    if (value.kind === "list" && value.elements.length > 0) {
      for (const element2 of value.elements) collect2(partOf(value, element2));
    } else if (value.kind === "map" && !value.open && value.entries.size > 0) {
      for (const element2 of value.entries.values()) collect2(partOf(value, element2));
    } else leaves.push(value);
  };
  for (const value of values2) collect2(value);
  return leaves;
}
function makeText(given, text3, provenance = made(given)) {
  if (text3.length > longestText) return overBudget(given, "a text longer than 1 MB");
  given.surroundings.spend(text3.length >> 6);
  return stringValue(text3.normalize("NFC"), provenance);
}
function makeNumber(given, number3) {
  const plain2 = typeof number3 === "number" ? { value: number3 } : number3;
  const provenance = made(given);
  return plain2.exact === void 0 ? { kind: "number", value: plain2.value, provenance } : { kind: "number", value: plain2.value, exact: plain2.exact, provenance };
}
function makeBool(given, value) {
  return boolValue(value, made(given));
}
function makeTexts(given, flavour, texts) {
  const provenance = made(given);
  return listValue(
    flavour,
    texts.map((text3) => stringValue(text3, provenance)),
    provenance
  );
}
function collect(given, flavour, elements) {
  return listValue(flavour, elements, madeFrom(given.values, given.span));
}
function whole(name, type) {
  return { name, type, needs: "whole" };
}
function outer(name, type) {
  return { name, type, needs: "outer" };
}
function asIs(name, type) {
  return { name, type, needs: "as-is", nullable: true };
}
function orNull(parameter) {
  return { ...parameter, nullable: true };
}
function sequence(name, needs) {
  return { name, type: anyType, needs, accepts: "sequence" };
}
function ordered(name, needs) {
  return { name, type: anyType, needs, accepts: "ordered" };
}
function mapping(name, needs) {
  return { name, type: anyType, needs, accepts: "mapping" };
}

// src/terraform/evaluate/functions/error-within.ts
var answers = /* @__PURE__ */ new WeakMap();
function errorWithin(value) {
  switch (value.kind) {
    case "unknown":
      return value.reason.code === "invalid-expression" ? value : null;
    case "list":
      return firstError(value.elements, value.elements);
    case "map":
      return value.open ? null : firstError(value.entries, value.entries.values());
    case "one-of":
      return firstError(value.candidates, value.candidates);
    default:
      return null;
  }
}
function firstError(identity2, parts) {
  const known = answers.get(identity2);
  if (known !== void 0) return known;
  let answer = null;
  for (const part of parts) {
    answer = errorWithin(part);
    if (answer) break;
  }
  answers.set(identity2, answer);
  return answer;
}

// src/terraform/evaluate/functions/call.ts
function applyFunction(definition, call) {
  const given = {
    name: definition.name,
    span: call.span,
    surroundings: call.surroundings,
    values: call.arguments
  };
  const wrongCount = countProblem(definition, call.arguments.length);
  if (wrongCount) return failure(given, wrongCount);
  call.surroundings.spend(1 + call.arguments.length);
  for (const argument2 of call.arguments) {
    const error = errorWithin(argument2);
    if (error) return error;
  }
  const parameters = call.arguments.map((_, index) => parameterAt(definition, index));
  const result = applyKnown(definition, parameters, given);
  const [first] = call.arguments;
  if (!definition.encodes || first === void 0) return result;
  return result.kind === "string" || result.kind === "unknown" ? { ...result, encodes: first } : result;
}
function countProblem(definition, count) {
  const needed = definition.parameters.length;
  if (count < needed)
    return `takes ${definition.variadic ? "at least " : ""}${needed} arguments, not ${count}`;
  return count > needed && !definition.variadic ? `takes ${needed} arguments, not ${count}` : null;
}
function parameterAt(definition, index) {
  const parameter = definition.parameters[index] ?? definition.variadic;
  if (!parameter) throw new Error(`${definition.name} has no parameter ${index}`);
  return parameter;
}
function applyKnown(definition, parameters, given) {
  const needed = [];
  for (const [index, parameter] of parameters.entries()) {
    const value = given.values[index];
    if (!value || parameter.needs === "as-is") continue;
    if (parameter.needs === "whole") given.surroundings.spend(weigh(value));
    needed.push(parameter.needs === "whole" ? settle(value, given.span) : value);
  }
  return lift(needed, given.span, (known) => {
    let next = 0;
    const values2 = [];
    for (const [index, parameter] of parameters.entries()) {
      const value = parameter.needs === "as-is" ? given.values[index] : known[next++];
      if (!value) throw new Error(`${definition.name} lost argument ${index}`);
      const adapted = adapt(value, parameter, index, given);
      if (adapted.kind === "refused") return adapted.value;
      values2.push(adapted.value);
    }
    return definition.call({ ...given, values: values2 });
  });
}
function adapt(value, parameter, index, given) {
  if (value.kind === "null" && !parameter.nullable) {
    return { kind: "refused", value: failure(given, `argument ${index + 1} (${parameter.name}) is null`) };
  }
  if (!accepted(value, parameter)) {
    const message2 = `argument ${index + 1} (${parameter.name}) is no ${acceptedNames[parameter.accepts ?? "sequence"]}`;
    return { kind: "refused", value: failure(given, message2) };
  }
  if (parameter.type.kind === "any") return { kind: "fits", value };
  const converted3 = convertTo(value, parameter.type, given.span);
  if (!isProblem(converted3)) return { kind: "fits", value: converted3 };
  const message = `argument ${index + 1} (${parameter.name}): ${converted3.message}`;
  return { kind: "refused", value: failure(given, message) };
}
var acceptedNames = { sequence: "list, set or tuple", ordered: "list or tuple", mapping: "map or object" };
function accepted(value, parameter) {
  if (!parameter.accepts || value.kind === "null") return true;
  if (parameter.accepts === "mapping") return value.kind === "map";
  return value.kind === "list" && (parameter.accepts === "sequence" || value.flavour !== "set");
}
function withAllKnown(given, values2, apply) {
  return lift(
    values2.map((value) => settle(value, given.span)),
    given.span,
    apply
  );
}

// src/terraform/evaluate/functions/graphemes.ts
var segmenter = null;
function graphemes(text3) {
  if (/^[\x20-\x7e\n\t]*$/.test(text3)) return text3.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text3), ({ segment }) => segment);
}

// src/terraform/evaluate/functions/sorted-by-name.ts
function sortedByName(entries) {
  return new Map([...entries].sort(([one2], [other]) => compareText(one2, other)));
}

// src/terraform/evaluate/functions/collection.ts
function length(given) {
  const value = argument(given, 0);
  if (value.kind === "string") return makeNumber(given, graphemes(value.value).length);
  if (value.kind === "list") {
    const countable = value.flavour !== "set" || value.elements.length < 2 || value.elements.every(isWhollyKnown);
    if (countable) return { ...makeNumber(given, value.elements.length), provenance: value.provenance };
    return withAllKnown(given, [value], (known) => length({ ...given, values: known }));
  }
  if (value.kind !== "map") return failure(given, "takes a text or a collection");
  if (value.open) return { kind: "unknown", reason: value.open, provenance: value.provenance };
  return { ...makeNumber(given, value.entries.size), provenance: value.provenance };
}
function keys(given) {
  const map = mapAt(given, 0);
  if (map.open) return { kind: "unknown", reason: map.open, provenance: map.provenance };
  const names = [...map.entries].map(
    ([name, entry]) => partOf(map, stringValue(name, map.keys?.get(name) ?? entry.provenance))
  );
  return listValue(map.flavour === "map" ? "list" : "tuple", names, map.provenance);
}
function values(given) {
  const map = mapAt(given, 0);
  if (map.open) return { kind: "unknown", reason: map.open, provenance: map.provenance };
  const entries = [...map.entries.values()].map((entry) => partOf(map, entry));
  return listValue(map.flavour === "map" ? "list" : "tuple", entries, map.provenance);
}
function remade(list, elements) {
  return { ...list, flavour: list.flavour === "set" ? "list" : list.flavour, elements };
}
function distinct(given) {
  const list = listAt(given, 0);
  given.surroundings.spend(list.elements.length);
  return remade(list, distinctValues(list.elements));
}
function reverse(given) {
  const list = listAt(given, 0);
  return remade(list, [...list.elements].reverse());
}
function slice(given) {
  const list = listAt(given, 0);
  const from = integerAt(given, 1);
  const to = integerAt(given, 2);
  if (from === null || to === null) return failure(given, "the bounds are no whole numbers");
  if (from < 0 || to > list.elements.length || from > to) {
    return failure(given, `there is no slice from ${from} to ${to} of ${list.elements.length} elements`);
  }
  return remade(list, list.elements.slice(from, to));
}
function chunkList(given) {
  const list = listAt(given, 0);
  const size = integerAt(given, 1);
  if (size === null || size < 0) return failure(given, "the size is no whole number of zero or more");
  const chunks = [];
  const step = size === 0 ? Math.max(1, list.elements.length) : size;
  for (let at = 0; at < list.elements.length; at += step) {
    chunks.push({ ...list, elements: list.elements.slice(at, at + step) });
  }
  return { ...list, elements: chunks };
}
function compact(given) {
  const list = listAt(given, 0);
  return remade(
    list,
    list.elements.filter((each) => each.kind === "string" && each.value !== "")
  );
}
function sort(given) {
  const list = listAt(given, 0);
  if (list.elements.some((each) => each.kind === "null")) return failure(given, "null cannot be sorted");
  given.surroundings.spend(list.elements.length);
  const text3 = (each) => each.kind === "string" ? each.value : "";
  return remade(
    list,
    [...list.elements].sort((first, second2) => compareText(text3(first), text3(second2)))
  );
}
function truthOfAll(given, decisive) {
  const list = listAt(given, 0);
  if (list.elements.some(
    (each) => (each.kind === "bool" ? each.value : false) === decisive && isWhollyKnown(each)
  )) {
    return makeBool(given, decisive);
  }
  if (list.elements.every(isWhollyKnown)) return makeBool(given, !decisive);
  return withAllKnown(given, [list], (known) => truthOfAll({ ...given, values: known }, decisive));
}
function sum2(given) {
  const list = listAt(given, 0);
  if (list.elements.length === 0) return failure(given, "an empty list has no sum");
  let total = { value: 0 };
  given.surroundings.spend(list.elements.length);
  for (const element2 of list.elements) {
    const number3 = convertTo(element2, numberType, given.span);
    if (number3.kind !== "number") return failure(given, "takes a list of numbers");
    total = add(total, number3);
  }
  return makeNumber(given, total);
}
var longestRange = 1024;
function range(given) {
  if (given.values.length < 1 || given.values.length > 3)
    return failure(given, "takes one, two or three numbers");
  const [start2, end2, step] = rangeOf(given);
  if (compare(step, { value: 0 }) === 0) return failure(given, "the step is zero");
  const down = compare(step, { value: 0 }) < 0;
  if (down ? compare(end2, start2) > 0 : compare(end2, start2) < 0) {
    return failure(given, "the step leads away from the end");
  }
  const numbers = [];
  const provenance = made(given);
  for (let at = start2; down ? compare(at, end2) > 0 : compare(at, end2) < 0; at = add(at, step)) {
    if (numbers.length >= longestRange) return failure(given, `more than ${longestRange} numbers`);
    numbers.push({ kind: "number", ...plain(at), provenance });
  }
  return listValue("list", numbers, provenance);
}
function plain({ value, exact }) {
  return exact === void 0 ? { value } : { value, exact };
}
function rangeOf(given) {
  const first = numberAt(given, 0);
  const [start2, end2] = given.values.length === 1 ? [{ value: 0 }, first] : [first, numberAt(given, 1)];
  if (given.values.length === 3) return [start2, end2, numberAt(given, 2)];
  return [start2, end2, { value: compare(end2, start2) < 0 ? -1 : 1 }];
}
function zipMap(given) {
  const names = listAt(given, 0);
  const list = listAt(given, 1);
  if (names.elements.length !== list.elements.length) {
    return failure(given, `${names.elements.length} keys for ${list.elements.length} values`);
  }
  const entries = /* @__PURE__ */ new Map();
  const origins = /* @__PURE__ */ new Map();
  for (const [index, value] of elementsOf(list).entries()) {
    const name = names.elements[index];
    if (name?.kind !== "string") return failure(given, `key ${index} is null`);
    entries.set(name.value, value);
    origins.set(name.value, partOf(names, name).provenance);
  }
  const flavour = list.flavour === "list" ? "map" : "object";
  return mapValue(flavour, sortedByName(entries), madeFrom(given.values, given.span), origins);
}
function matchKeys(given) {
  const [list, names, wanted] = [listAt(given, 0), listAt(given, 1), listAt(given, 2)];
  if (list.elements.length !== names.elements.length)
    return failure(given, "as many keys as values are needed");
  const joined = convertTo(
    listValue("tuple", [...names.elements, ...wanted.elements], names.provenance),
    listOf(anyType),
    given.span
  );
  if (isProblem(joined) || joined.kind !== "list")
    return failure(given, "keys and searchset have different types");
  given.surroundings.spend(names.elements.length * wanted.elements.length);
  const search = joined.elements.slice(names.elements.length);
  const found = list.elements.filter((_, index) => {
    const name = joined.elements[index];
    return name !== void 0 && search.some((each) => equal(each, name) === true);
  });
  return remade(list, found);
}
function transpose(given) {
  const map = mapAt(given, 0);
  const lists = /* @__PURE__ */ new Map();
  for (const [name, list] of map.entries) {
    if (list.kind !== "list") return failure(given, "a list in it is null");
    given.surroundings.spend(list.elements.length);
    for (const element2 of list.elements) {
      if (element2.kind !== "string") return failure(given, "a text in it is null");
      const names = lists.get(element2.value) ?? [];
      lists.set(element2.value, names);
      names.push(stringValue(name, map.keys?.get(name) ?? element2.provenance));
    }
  }
  const provenance = made(given);
  const entries = [...lists].map(([name, names]) => [
    name,
    listValue("list", names, provenance)
  ]);
  return mapValue("map", sortedByName(new Map(entries)), provenance);
}
var collectionFunctions = [
  { name: "length", parameters: [outer("value", anyType)], call: length },
  { name: "keys", parameters: [mapping("map", "outer")], call: keys },
  { name: "values", parameters: [mapping("map", "outer")], call: values },
  { name: "distinct", parameters: [whole("list", listOf(anyType))], call: distinct },
  { name: "reverse", parameters: [sequence("list", "outer")], call: reverse },
  {
    name: "slice",
    parameters: [ordered("list", "outer"), whole("start", numberType), whole("end", numberType)],
    call: slice
  },
  {
    name: "chunklist",
    parameters: [outer("list", listOf(anyType)), whole("size", numberType)],
    call: chunkList
  },
  { name: "compact", parameters: [whole("list", listOf(stringType))], call: compact },
  { name: "sort", parameters: [whole("list", listOf(stringType))], call: sort },
  {
    name: "alltrue",
    parameters: [outer("list", listOf(boolType))],
    call: (given) => truthOfAll(given, false)
  },
  {
    name: "anytrue",
    parameters: [outer("list", listOf(boolType))],
    call: (given) => truthOfAll(given, true)
  },
  { name: "sum", parameters: [sequence("list", "whole")], call: sum2 },
  { name: "range", parameters: [], variadic: whole("limits", numberType), call: range },
  {
    name: "zipmap",
    parameters: [whole("keys", listOf(stringType)), ordered("values", "outer")],
    call: zipMap
  },
  {
    name: "matchkeys",
    parameters: [
      outer("values", listOf(anyType)),
      whole("keys", listOf(anyType)),
      whole("searchset", listOf(anyType))
    ],
    call: matchKeys
  },
  { name: "transpose", parameters: [whole("values", mapOf(listOf(stringType)))], call: transpose }
];

// src/terraform/evaluate/functions/collection-choice.ts
function chosenWith(value, key, given) {
  const span = decidedAt(key.provenance);
  if (!span || span.file === given.span.file && span.start >= given.span.start && span.end <= given.span.end) {
    return chosenBy(value, key.provenance.conditions);
  }
  const others = key.provenance.conditions.filter((condition) => !sameSpan(condition, span));
  return chosenBy(value, [span, ...others]);
}
function decidedAt({ origin }) {
  return origin.kind === "file" || origin.kind === "absence" ? origin.span : origin.declared;
}
function lookup(given) {
  if (given.values.length > 3) return failure(given, "takes two or three arguments");
  const map = mapAt(given, 0);
  const key = argument(given, 1);
  const fallback = given.values[2] ?? null;
  if (key.kind === "unknown") return lookupAnything(map, fallback, key, given);
  return lift([key], given.span, ([known]) => {
    if (known?.kind === "null") return failure(given, "the key is null");
    const name = known && convertTo(known, stringType, given.span);
    if (name?.kind !== "string") return failure(given, "the key is no text");
    const found = lookupNamed(map, name.value, fallback, given);
    return chosenWith(found, key, given);
  });
}
function lookupNamed(map, name, fallback, given) {
  const entry = map.entries.get(name);
  if (entry) return partOf(map, entry);
  if (map.open) return unknownValue({ ...map.open, subject: `${map.open.subject}.${name}` }, map.provenance);
  if (!fallback) return failure(given, `there is no key "${name}"`);
  if (map.flavour === "object") return fallback;
  const type = unify([...map.entries.values()]);
  const converted3 = type ? convertTo(fallback, type, given.span) : fallback;
  return isProblem(converted3) ? failure(given, "the default is of another type than the elements") : converted3;
}
function lookupAnything(map, fallback, key, given) {
  if (map.open) return unknownValue(key.reason, key.provenance);
  const parts = [...map.entries.values()].map((entry) => partOf(map, entry));
  return oneOfAll(fallback ? [...parts, fallback] : parts, key, given);
}
function oneOfAll(parts, key, given) {
  const candidates = parts.flatMap(
    (part) => part.kind === "one-of" ? part.candidates : isKnown(part) ? [part] : []
  );
  if (candidates.length === 0 || parts.some((part) => part.kind === "unknown")) {
    return unknownValue(key.reason, key.provenance);
  }
  return chosenWith(oneOf(candidates, given.span, key.reason), key, given);
}
function element(given) {
  const list = listAt(given, 0);
  const index = argument(given, 1);
  if (index.kind === "unknown") return oneOfAll(elementsOf(list), index, given);
  return lift([index], given.span, ([known]) => {
    const number3 = known && convertTo(known, numberType, given.span);
    if (number3?.kind !== "number") return failure(given, "the index is no number");
    return elementAt(list, number3, given);
  });
}
function elementAt(list, index, given) {
  const { length: length2 } = list.elements;
  if (!Number.isSafeInteger(index.value)) return failure(given, `${numberToText(index)} is no whole number`);
  if (length2 === 0) return failure(given, "the list is empty");
  const rest = index.value % length2;
  if (rest < 0 && list.flavour === "tuple") return failure(given, "the index is negative");
  const found = list.elements[rest < 0 ? rest + length2 : rest];
  return found ? chosenWith(partOf(list, found), index, given) : failure(given, "no such element");
}
function coalesce(given) {
  const untyped = given.values.some((value) => value.kind === "null" || value.kind === "unknown");
  const type = unify(given.values) ?? (untyped ? anyType : null);
  if (!type) return failure(given, "the arguments have no type in common");
  return coalesceFrom(given, 0, (value) => {
    const converted3 = convertTo(value, type, given.span);
    return isProblem(converted3) ? failure(given, converted3.message) : converted3;
  });
}
function coalesceFrom(given, index, adapt2) {
  const value = given.values[index];
  if (!value) return failure(given, "every argument is null or an empty text");
  const fitted = adapt2(value);
  if (fitted.kind === "unknown") return fitted;
  const empty = (each) => each.kind === "null" || each.kind === "string" && each.value === "";
  if (fitted.kind !== "one-of") return empty(fitted) ? coalesceFrom(given, index + 1, adapt2) : fitted;
  if (!fitted.candidates.some(empty)) return fitted;
  return lift(
    [fitted],
    given.span,
    ([known]) => known && !empty(known) ? known : coalesceFrom(given, index + 1, adapt2)
  );
}
function coalesceList(given) {
  const wrong = given.values.some(
    (value) => value.kind === "list" ? value.flavour === "set" : isKnown(value) && value.kind !== "null"
  );
  if (wrong) return failure(given, "takes lists");
  for (const [index, value] of given.values.entries()) {
    if (value.kind === "unknown") return value;
    if (value.kind === "one-of") {
      return lift(
        [value],
        given.span,
        ([known]) => coalesceList({ ...given, values: [...known ? [known] : [], ...given.values.slice(index + 1)] })
      );
    }
    if (value.kind === "list" && value.elements.length > 0) return value;
  }
  return failure(given, "every list is empty or null");
}
function contains(given) {
  const list = listAt(given, 0);
  const wanted = argument(given, 1);
  const answers2 = list.elements.map((each) => equal(each, wanted));
  given.surroundings.spend(answers2.length);
  if (answers2.includes(true)) return makeBool(given, true);
  if (!answers2.includes(null)) return makeBool(given, false);
  const undecided = list.elements.filter((_, index) => answers2[index] === null);
  if (undecided.length > mostCandidates) return firstOpen(given, undecided);
  return withAllKnown(
    given,
    [collect(given, list.flavour, undecided), wanted],
    (known) => contains({ ...given, values: known })
  );
}
function firstOpen(given, values2) {
  return withAllKnown(given, [collect(given, "tuple", values2)], () => failure(given, "cannot be decided"));
}
function one(given) {
  const list = listAt(given, 0);
  if (list.elements.length > 1) return failure(given, "takes a list of at most one element");
  const [only2] = list.elements;
  return only2 ? partOf(list, only2) : nullValue(list.provenance);
}
function indexOfElement(given) {
  const list = listAt(given, 0);
  const at = list.elements.findIndex((each) => equal(each, argument(given, 1)) === true);
  return at === -1 ? failure(given, "the list has no such element") : makeNumber(given, at);
}
var collectionChoices = [
  {
    name: "lookup",
    parameters: [mapping("map", "outer"), asIs("key", anyType)],
    variadic: asIs("default", anyType),
    call: lookup
  },
  { name: "element", parameters: [ordered("list", "outer"), asIs("index", numberType)], call: element },
  { name: "coalesce", parameters: [], variadic: asIs("values", anyType), call: coalesce },
  { name: "coalescelist", parameters: [], variadic: asIs("lists", anyType), call: coalesceList },
  { name: "contains", parameters: [sequence("list", "outer"), outer("value", anyType)], call: contains },
  { name: "one", parameters: [sequence("list", "outer")], call: one },
  { name: "index", parameters: [ordered("list", "whole"), whole("value", anyType)], call: indexOfElement }
];

// src/terraform/evaluate/functions/collection-join.ts
function merge(given) {
  const [first] = given.values;
  if (first && given.values.every((value) => value.kind === "unknown")) return first;
  const asMaps = given.values.map((value) => value.kind === "unknown" ? openMap(value) : value);
  return lift(asMaps, given.span, (maps) => {
    const filled = maps.filter((map) => map.kind !== "null");
    return filled.every((map) => map.kind === "map") ? mergeMaps(filled, given) : failure(given, "takes maps and objects");
  });
}
function openMap({ reason, provenance }) {
  return { ...mapValue("object", /* @__PURE__ */ new Map(), provenance), open: reason };
}
function mergeMaps(maps, given) {
  const entries = /* @__PURE__ */ new Map();
  const keys2 = /* @__PURE__ */ new Map();
  let open3 = null;
  for (const map of maps) {
    if (map.open) {
      entries.clear();
      open3 = map.open;
    }
    for (const [name, entry] of map.entries) {
      entries.set(name, partOf(map, entry));
      keys2.set(name, map.keys?.get(name) ?? entry.provenance);
    }
  }
  const provenance = madeFrom(maps, given.span);
  const merged = mapValue(areOfOneType(maps) ? "map" : "object", sortedByName(entries), provenance, keys2);
  return open3 ? { ...merged, open: open3 } : merged;
}
function areOfOneType(maps) {
  let type = null;
  for (const map of maps) {
    if (map.flavour !== "map") return false;
    type = type ? fillGaps(type, typeOf(map)) : typeOf(map);
    if (!type) return false;
  }
  return type !== null;
}
function concat(given) {
  if (given.values.length === 0) return failure(given, "takes at least one list");
  const elements = [];
  let allLists = true;
  for (const value of given.values) {
    if (value.kind !== "list") continue;
    if (value.flavour === "tuple") allLists = false;
    for (const element2 of elementsOf(value)) elements.push(element2);
  }
  given.surroundings.spend(elements.length);
  const joined = collect(given, "tuple", elements);
  if (!allLists) return joined;
  const list = convertTo(joined, listOf(anyType), given.span);
  return isProblem(list) ? joined : list;
}
function flatten(given) {
  const list = listAt(given, 0);
  const elements = [];
  const open3 = flattenInto(elements, elementsOf(list));
  if (open3 === null) {
    given.surroundings.spend(elements.length);
    return collect(given, "tuple", elements);
  }
  if (open3.kind === "unknown") return open3;
  return withAllKnown(given, [list], ([known]) => flatten({ ...given, values: known ? [known] : [] }));
}
function flattenInto(elements, nested) {
  for (const value of nested) {
    if (value.kind === "unknown") return value;
    if (value.kind === "one-of" && value.candidates.some((candidate) => candidate.kind === "list"))
      return value;
    if (value.kind === "list") {
      const open3 = flattenInto(elements, elementsOf(value));
      if (open3) return open3;
    } else elements.push(value);
  }
  return null;
}
var collectionJoins = [
  { name: "merge", parameters: [], variadic: asIs("maps", anyType), call: merge },
  { name: "concat", parameters: [], variadic: ordered("lists", "outer"), call: concat },
  { name: "flatten", parameters: [sequence("list", "outer")], call: flatten }
];

// src/terraform/evaluate/functions/collection-set.ts
function alike(given) {
  const sets = given.values.map((_, index) => elementsOf(listAt(given, index)));
  const type = unifyTypes(sets.flatMap((elements) => elements.map(typeOf)));
  if (!type) return null;
  return sets.map((elements) => elements.map((element2) => converted(element2, type, given)));
}
function converted(value, type, given) {
  const result = convertTo(value, type, given.span);
  return isProblem(result) ? failure(given, result.message) : result;
}
function combineSets(given, keep, from) {
  const sets = alike(given);
  if (!sets) return failure(given, "the sets have no type in common");
  const [first = [], ...others] = sets;
  given.surroundings.spend(sets.reduce((total, set2) => total + set2.length, 0));
  const searches = others.map(memberOf);
  const elements = (from === "all" ? sets.flat() : first).filter((element2) => keep(element2, searches));
  return setFrom(collect(given, "set", []), elements);
}
function memberOf(elements) {
  const byKey = /* @__PURE__ */ new Map();
  for (const element2 of elements) {
    const key = keyOf(element2);
    byKey.set(key, [...byKey.get(key) ?? [], element2]);
  }
  return (element2) => (byKey.get(keyOf(element2)) ?? []).some((other) => equal(other, element2) === true);
}
var largestProduct = 1e5;
function setProduct(given) {
  if (given.values.length < 2) return failure(given, "takes at least two collections");
  const lists = given.values.map((_, index) => listAt(given, index));
  const sets = lists.some((list) => list.flavour === "set");
  if (sets && !lists.every(isWhollyKnown)) {
    return withAllKnown(given, lists, (known) => setProduct({ ...given, values: known }));
  }
  const total = lists.reduce((size, list) => size * list.elements.length, 1);
  if (total > largestProduct) return overBudget(given, `more than ${largestProduct} combinations`);
  given.surroundings.spend(total * lists.length);
  const sides = [];
  for (const list of lists) {
    const side = oneType(list, given);
    if (!side) return failure(given, "the elements of a list are of different types");
    sides.push(side);
  }
  const provenance = madeFrom(given.values, given.span);
  let rows = [[]];
  for (const side of sides) rows = rows.flatMap((row) => side.map((element2) => [...row, element2]));
  const tuples = rows.map((row) => listValue("tuple", row, provenance));
  return sets ? setFrom(listValue("set", [], provenance), tuples) : listValue("list", tuples, provenance);
}
function oneType(list, given) {
  const type = unifyTypes(list.elements.map(typeOf));
  return type && elementsOf(list).map((element2) => converted(element2, type, given));
}
var set = whole("set", setOf(anyType));
var collectionSets = [
  {
    name: "setunion",
    parameters: [set],
    variadic: set,
    call: (given) => combineSets(given, () => true, "all")
  },
  {
    name: "setintersection",
    parameters: [set],
    variadic: set,
    call: (given) => combineSets(given, (element2, others) => others.every((has) => has(element2)), "first")
  },
  {
    name: "setsubtract",
    parameters: [set, set],
    call: (given) => combineSets(given, (element2, others) => !others.some((has) => has(element2)), "first")
  },
  { name: "setproduct", parameters: [], variadic: sequence("sets", "outer"), call: setProduct }
];

// src/terraform/evaluate/functions/timestamp.ts
var written = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;
var second = 1000000000n;
function parseTimestamp(text3) {
  const found = written.exec(text3);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, seconds = 0] = found.slice(1, 7).map(Number);
  const offsetHours = Number(found[9] ?? 0);
  const offsetRest = Number(found[10] ?? 0);
  if (hour > 23 || minute > 59 || seconds > 59 || offsetHours > 23 || offsetRest > 59) return null;
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  date.setUTCHours(hour, minute, seconds);
  const offsetMinutes = (offsetHours * 60 + offsetRest) * (found[8] === "-" ? -1 : 1);
  const fraction = BigInt((found[7] ?? "").slice(0, 9).padEnd(9, "0"));
  const utc = BigInt(date.getTime()) * 1000000n - BigInt(offsetMinutes) * 60n * second;
  return { nanoseconds: utc + fraction, offsetMinutes };
}
function clockOf({ nanoseconds, offsetMinutes }) {
  const milliseconds = nanoseconds / 1000000n - (nanoseconds % 1000000n < 0n ? 1n : 0n);
  return new Date(Number(milliseconds) + offsetMinutes * 6e4);
}
function offsetText(offsetMinutes, separator) {
  const size = Math.abs(offsetMinutes);
  const two = (part) => String(part).padStart(2, "0");
  return `${offsetMinutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}
function timestampText(timestamp) {
  const zone = timestamp.offsetMinutes === 0 ? "Z" : offsetText(timestamp.offsetMinutes, ":");
  return clockOf(timestamp).toISOString().slice(0, -5) + zone;
}
var units = /* @__PURE__ */ new Map([
  ["ns", 1n],
  ["us", 1000n],
  ["µs", 1000n],
  ["μs", 1000n],
  ["ms", 1000000n],
  ["s", second],
  ["m", 60n * second],
  ["h", 3600n * second]
]);
var longestDuration = 1n << 63n;
function parseDuration(text3) {
  const [, sign, parts = ""] = /^([+-]?)(.*)$/s.exec(text3) ?? [];
  if (parts === "0") return 0n;
  let total = 0n;
  let at = 0;
  const part = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/y;
  while (at < parts.length) {
    part.lastIndex = at;
    const [all, whole2 = "", fraction = "", unit = ""] = part.exec(parts) ?? [];
    if (all === void 0 || whole2 + fraction === "" || whole2.length > 20) return null;
    const size = units.get(unit) ?? 0n;
    const digits = fraction.slice(0, 18);
    total += BigInt(whole2 || "0") * size + BigInt(digits || "0") * size / 10n ** BigInt(digits.length);
    at += all.length;
  }
  if (at === 0 || total >= longestDuration) return null;
  return sign === "-" ? -total : total;
}

// src/terraform/evaluate/functions/date-and-time.ts
function withTimestamp(given, index, apply) {
  const timestamp = parseTimestamp(textAt(given, index));
  return timestamp ? apply(timestamp) : failure(given, `"${textAt(given, index)}" is no RFC 3339 timestamp`);
}
function timeAdd(given) {
  return withTimestamp(given, 0, ({ nanoseconds, offsetMinutes }) => {
    const duration = parseDuration(textAt(given, 1));
    if (duration === null) return failure(given, `"${textAt(given, 1)}" is no duration`);
    return makeText(given, timestampText({ nanoseconds: nanoseconds + duration, offsetMinutes }));
  });
}
function timeCompare(given) {
  return withTimestamp(
    given,
    0,
    (one2) => withTimestamp(
      given,
      1,
      (other) => makeNumber(
        given,
        one2.nanoseconds === other.nanoseconds ? 0 : one2.nanoseconds < other.nanoseconds ? -1 : 1
      )
    )
  );
}
var months = "January February March April May June July August September October November December".split(
  " "
);
var weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
var token = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g;
function formatDate(given) {
  return withTimestamp(given, 1, (timestamp) => {
    let result = "";
    for (const [part] of textAt(given, 0).matchAll(token)) {
      const shown = formatToken(part, timestamp);
      if (shown === null) return failure(given, `${part} is no part of a date format`);
      result += shown;
    }
    return makeText(given, result);
  });
}
function formatToken(part, timestamp) {
  if (part === "''") return "'";
  if (part.startsWith("'")) return part.length > 1 ? part.slice(1, -1).replaceAll("''", "'") : null;
  return /^[A-Za-z]/.test(part) ? formatVerb(part, timestamp) : part;
}
function formatVerb(verb, timestamp) {
  const clock = clockOf(timestamp);
  const hour = clock.getUTCHours();
  const half = hour < 12 ? "am" : "pm";
  switch (verb[0]) {
    case "Y":
      return yearText(verb.length, clock.getUTCFullYear());
    case "M":
      return nameOrNumber(verb.length, clock.getUTCMonth() + 1, months[clock.getUTCMonth()] ?? "");
    case "D":
      return nameOrNumber(verb.length, clock.getUTCDate(), null);
    case "E": {
      const day = weekdays[clock.getUTCDay()] ?? "";
      return verb.length === 3 ? day.slice(0, 3) : verb.length === 4 ? day : null;
    }
    case "h":
      return nameOrNumber(verb.length, hour, null);
    case "H":
      return nameOrNumber(verb.length, hour % 12 === 0 ? 12 : hour % 12, null);
    case "A":
      return verb.length === 2 ? half.toUpperCase() : null;
    case "a":
      return verb.length === 2 ? half : null;
    case "m":
      return nameOrNumber(verb.length, clock.getUTCMinutes(), null);
    case "s":
      return nameOrNumber(verb.length, clock.getUTCSeconds(), null);
    case "Z":
      return zoneText(verb.length, timestamp.offsetMinutes);
    default:
      return null;
  }
}
function yearText(length2, year) {
  if (length2 === 2) return String(year % 100).padStart(2, "0");
  return length2 === 4 ? String(year).padStart(4, "0") : null;
}
function nameOrNumber(length2, value, name) {
  if (length2 === 1) return String(value);
  if (length2 === 2) return String(value).padStart(2, "0");
  if (name === null) return null;
  return length2 === 3 ? name.slice(0, 3) : length2 === 4 ? name : null;
}
function zoneText(length2, offset) {
  switch (length2) {
    case 1:
      return offset === 0 ? "Z" : offsetText(offset, ":");
    case 3:
      return offset === 0 ? "UTC" : offsetText(offset, "");
    case 4:
      return offsetText(offset, "");
    case 5:
      return offsetText(offset, ":");
    default:
      return null;
  }
}
var dateFunctions = [
  {
    name: "formatdate",
    parameters: [whole("format", stringType), whole("timestamp", stringType)],
    call: formatDate
  },
  {
    name: "timeadd",
    parameters: [whole("timestamp", stringType), whole("duration", stringType)],
    call: timeAdd
  },
  { name: "timecmp", parameters: [whole("one", stringType), whole("other", stringType)], call: timeCompare }
];

// src/terraform/evaluate/functions/csv.ts
function readCsv(text3) {
  const rows = [];
  let at = 0;
  const source = text3.replaceAll("\r\n", "\n");
  while (at < source.length) {
    if (source[at] === "\n") {
      at += 1;
      continue;
    }
    const row = [];
    for (; ; ) {
      const field = source[at] === '"' ? quotedField(source, at) : plainField(source, at);
      if (!field) return null;
      row.push(field.text);
      at = field.end;
      if (source[at] !== ",") break;
      at += 1;
    }
    rows.push(row);
    at += 1;
  }
  return rows;
}
function plainField(source, start2) {
  const field = /[^,\n]*/y;
  field.lastIndex = start2;
  const [text3 = ""] = field.exec(source) ?? [];
  return text3.includes('"') ? null : { text: text3, end: start2 + text3.length };
}
function quotedField(source, start2) {
  let text3 = "";
  let from = start2 + 1;
  for (; ; ) {
    const quote = source.indexOf('"', from);
    if (quote === -1) return null;
    text3 += source.slice(from, quote);
    if (source[quote + 1] !== '"') {
      const after = source[quote + 1];
      return after === void 0 || after === "," || after === "\n" ? { text: text3, end: quote + 1 } : null;
    }
    text3 += '"';
    from = quote + 2;
  }
}

// src/terraform/evaluate/functions/source-text.ts
var sources = /* @__PURE__ */ new WeakMap();
function sourceOf(surroundings, path2, text3) {
  const known = sources.get(surroundings) ?? /* @__PURE__ */ new Map();
  sources.set(surroundings, known);
  const source = known.get(path2) ?? { path: path2, text: text3 };
  known.set(path2, source);
  return source;
}
function provenanceIn(value, otherwise) {
  const { origin } = value.provenance;
  if (value.kind !== "string" || origin.kind !== "file" || textOf(origin.span) !== value.value) {
    return () => otherwise;
  }
  const { file, start: offset } = origin.span;
  return (start2, end2) => {
    const span = { file, start: offset + start2, end: offset + end2 };
    return { ...value.provenance, origin: { kind: "file", span } };
  };
}

// src/terraform/evaluate/functions/json.ts
function writeJson(value) {
  switch (value.kind) {
    case "string":
      return jsonText(value.value);
    case "number":
      return numberToText(value);
    case "bool":
      return String(value.value);
    case "list":
      return `[${value.elements.map(writeJson).join(",")}]`;
    case "map":
      return `{${[...value.entries].map(([name, entry]) => `${jsonText(name)}:${writeJson(entry)}`).join(",")}}`;
    default:
      return "null";
  }
}
function jsonText(text3) {
  return JSON.stringify(text3).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
var deepest = 500;
function readJson(text3, at) {
  if (!isJson(text3)) return { kind: "not-json" };
  const value = readValue({ text: text3, at: 0, provenanceAt: at }, 0);
  return value ? { kind: "value", value } : { kind: "too-deep" };
}
var objects = /* @__PURE__ */ new WeakMap();
function objectInText(value) {
  const known = objects.get(value);
  if (known !== void 0) return known;
  const read = /^\s*\{/.test(value.value) ? readJson(value.value, provenanceIn(value, value.provenance)) : null;
  const object = read?.kind === "value" && read.value.kind === "map" ? read.value : null;
  const marked = object !== null && value.sensitive ? { ...object, sensitive: true } : object;
  objects.set(value, marked);
  return marked;
}
function isJson(text3) {
  try {
    JSON.parse(text3);
    return true;
  } catch {
    return false;
  }
}
var blank = /[ \t\n\r]*/y;
var word = /[^\s,\]}]+/y;
function skipBlank(reader) {
  blank.lastIndex = reader.at;
  blank.test(reader.text);
  reader.at = blank.lastIndex;
}
function readScalar(reader) {
  const { text: text3, at } = reader;
  let end2 = at;
  if (text3[at] === '"') {
    end2 += 1;
    while (text3[end2] !== '"') end2 += text3[end2] === "\\" ? 2 : 1;
    end2 += 1;
  } else {
    word.lastIndex = at;
    end2 += word.exec(text3)?.[0].length ?? 0;
  }
  reader.at = end2;
  return text3.slice(at, end2);
}
function readValue(reader, depth) {
  if (depth > deepest) return null;
  skipBlank(reader);
  const { at } = reader;
  const start2 = reader.text[at];
  if (start2 === "[") return readArray(reader, depth);
  if (start2 === "{") return readObject2(reader, depth);
  const token2 = readScalar(reader);
  const provenance = reader.provenanceAt(at, reader.at);
  if (token2.startsWith('"')) return stringValue(textOfToken(token2), provenance);
  if (token2 === "null") return nullValue(provenance);
  if (token2 === "true" || token2 === "false") return boolValue(token2 === "true", provenance);
  const number3 = exactFromText(token2);
  return number3 && { kind: "number", ...number3, provenance };
}
function textOfToken(token2) {
  const text3 = JSON.parse(token2);
  return typeof text3 === "string" ? text3.normalize("NFC") : "";
}
function another(reader, close2) {
  skipBlank(reader);
  const letter = reader.text[reader.at];
  if (letter === ",") reader.at += 1;
  skipBlank(reader);
  if (reader.text[reader.at] !== close2) return true;
  reader.at += 1;
  return false;
}
function readArray(reader, depth) {
  const { at } = reader;
  reader.at += 1;
  const elements = [];
  while (another(reader, "]")) {
    const element2 = readValue(reader, depth + 1);
    if (!element2) return null;
    elements.push(element2);
  }
  return listValue("tuple", elements, reader.provenanceAt(at, reader.at));
}
function readObject2(reader, depth) {
  const { at } = reader;
  reader.at += 1;
  const entries = /* @__PURE__ */ new Map();
  const keys2 = /* @__PURE__ */ new Map();
  while (another(reader, "}")) {
    const start2 = reader.at;
    const name = textOfToken(readScalar(reader));
    keys2.set(name, reader.provenanceAt(start2, reader.at));
    skipBlank(reader);
    reader.at += 1;
    const entry = readValue(reader, depth + 1);
    if (!entry) return null;
    entries.set(name, entry);
  }
  return mapValue("object", sortedByName(entries), reader.provenanceAt(at, reader.at), keys2);
}

// src/terraform/evaluate/functions/text-encoding.ts
var utf8 = {
  encode: (text3) => new TextEncoder().encode(text3),
  decode: (bytes) => decodeAs("utf-8", bytes)
};
function utf16(order) {
  const swap = (bytes) => order === "be" ? Buffer.from(bytes).swap16() : bytes;
  return {
    encode: (text3) => swap(Buffer.from(text3, "utf16le")),
    decode: (bytes) => bytes.length % 2 === 0 ? decodeAs("utf-16le", swap(bytes)) : null
  };
}
function decodeAs(label, bytes) {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function singleByte(table) {
  const bytes = new Map(
    table.flatMap((letter, byte) => letter === null ? [] : [[letter, byte]])
  );
  return {
    encode: (text3) => {
      const encoded = Array.from(text3, (letter) => bytes.get(letter));
      return encoded.every((byte) => byte !== void 0) ? Uint8Array.from(encoded) : null;
    },
    decode: (encoded) => {
      const letters = Array.from(encoded, (byte) => table[byte] ?? null);
      return letters.includes(null) ? null : letters.join("");
    }
  };
}
function tableOf(name) {
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  if (name === "iso-8859-1") return all.map((byte) => String.fromCharCode(byte));
  if (name === "windows-1252")
    return all.map((byte) => windows1252[byte - 128] ?? String.fromCharCode(byte));
  return all.map((byte) => decodeAs(name, Uint8Array.of(byte)));
}
var windows1252 = [..."€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"];
var singleByteNames = /^(?:iso-8859-(?:1|2|3|4|5|6|7|8|10|13|14|15|16)|windows-(?:874|125[0-8])|koi8-[ru]|macintosh|ibm866)$/;
var aliases = {
  utf8: "utf-8",
  latin1: "iso-8859-1",
  l1: "iso-8859-1",
  "iso_8859-1": "iso-8859-1",
  cp819: "iso-8859-1",
  ibm819: "iso-8859-1",
  latin2: "iso-8859-2",
  "latin-9": "iso-8859-15",
  cp866: "ibm866",
  mac: "macintosh"
};
function encodingNamed(name) {
  const lower = name.toLowerCase();
  const canonical = Object.hasOwn(aliases, lower) ? aliases[lower] ?? lower : lower;
  if (canonical === "utf-8") return utf8;
  if (canonical === "utf-16le") return utf16("le");
  if (canonical === "utf-16be") return utf16("be");
  return singleByteNames.test(canonical) ? singleByte(tableOf(canonical)) : null;
}

// src/terraform/evaluate/functions/yaml-timestamp.ts
var full = /^(\d{4})-(\d\d?)-(\d\d?)[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
var spaced = /^(\d{4})-(\d\d?)-(\d\d?) (\d\d?):(\d\d?):(\d\d?)(?:[.,]\d{1,9})?$/;
var dateOnly = /^(\d{4})-(\d\d?)-(\d\d?)$/;
function timestampFromYaml(text3) {
  const found = full.exec(text3) ?? spaced.exec(text3) ?? dateOnly.exec(text3);
  if (!found) return null;
  const [, year = "", month = "", day = "", hour = "0", minute = "0", second2 = "0", zone = "Z"] = found;
  const [date, time] = [
    [month, day],
    [hour, minute, second2]
  ].map((parts) => parts.map((part) => part.padStart(2, "0")));
  const timestamp = parseTimestamp(`${year}-${date?.join("-")}T${time?.join(":")}${zone}`);
  return timestamp && timestampText(timestamp);
}

// src/terraform/evaluate/functions/yaml-scalar.ts
var standard = "tag:yaml.org,2002:";
var stringTag = `${standard}str`;
var binaryTag = `${standard}binary`;
var timestampTag = `${standard}timestamp`;
var numberTags = [`${standard}int`, `${standard}float`];
var otherTags = [`${standard}bool`, `${standard}null`];
var knownTags = /* @__PURE__ */ new Set([stringTag, binaryTag, timestampTag, ...numberTags, ...otherTags]);
function longTag(tag) {
  if (tag.startsWith("!!")) return standard + tag.slice(2);
  return tag.startsWith("!<") ? tag.slice(2, -1) : tag;
}
function problem3(message) {
  return { kind: "problem", message };
}
function resolveScalar(scalar, provenance) {
  const { text: text3, tag } = scalar;
  const string = { kind: "value", value: stringValue(text3.normalize("NFC"), provenance) };
  if (tag !== null && !knownTags.has(tag)) return problem3(`the tag ${tag} is not known`);
  if (tag === stringTag) return string;
  if (tag === binaryTag) return isBase64(text3) ? string : problem3("a binary value is not valid Base64");
  if (scalar.quoted && (tag === null || couldBeMore(text3))) return string;
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text3)) return { kind: "not-supported", message: "an infinite number" };
  if (tag === null && /^\.(?:nan|NaN|NAN)$/.test(text3)) return problem3("what is no number is not supported");
  const value = wordOrTimestamp(scalar, provenance) ?? numberOf(scalar, provenance);
  if (value) return { kind: "value", value };
  return tag === null ? string : problem3(`"${text3}" does not fit its tag ${tag}`);
}
function couldBeMore(text3) {
  return text3 === "" || "yYnNtTfFoO~.0123456789+-".includes(text3.charAt(0));
}
function wordOrTimestamp({ text: text3, tag }, provenance) {
  const word2 = words.get(text3);
  if (word2 === null) return nullValue(provenance);
  if (word2 !== void 0) return boolValue(word2, provenance);
  if (tag !== null && tag !== timestampTag) return null;
  const timestamp = timestampFromYaml(text3);
  return timestamp === null ? null : stringValue(timestamp, provenance);
}
var numberForm = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/;
var basedForm = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
function numberOf({ text: text3, tag }, provenance) {
  const tagged = tag !== null && numberTags.includes(tag);
  if (!tagged && !numberForm.test(text3)) return null;
  const plain2 = tagged ? text3.replaceAll("_", "") : text3;
  const decimal2 = basedForm.test(plain2) ? BigInt(plain2).toString() : plain2;
  const number3 = exactFromText(decimal2);
  return number3 && { kind: "number", ...number3, provenance };
}
function isBase64(text3) {
  const bare = text3.replaceAll(/[\r\n]/g, "");
  return bare.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(bare);
}
function spellings(word2) {
  return [word2, word2.charAt(0).toUpperCase() + word2.slice(1), word2.toUpperCase()];
}
var words = new Map([
  ...["y", "yes", "true", "on"].flatMap(spellings).map((word2) => [word2, true]),
  ...["n", "no", "false", "off"].flatMap(spellings).map((word2) => [word2, false]),
  ...["", "~", ...spellings("null")].map((word2) => [word2, null])
]);

// src/terraform/evaluate/functions/yaml-decode.ts
var mostValues = 1e5;
function decodeYaml(text3, library, provenanceAt) {
  const events = parse(text3, library);
  if (!Array.isArray(events)) return events;
  const reader = {
    text: text3,
    library,
    provenanceAt,
    stack: [],
    anchors: /* @__PURE__ */ new Map(),
    documents: [],
    values: 0,
    end: 0,
    fault: null
  };
  for (const event of events) {
    take(reader, event);
    if (reader.fault) return reader.fault;
  }
  const [only2, another2] = reader.documents;
  if (!only2) return { kind: "problem", message: "there is no document" };
  if (another2) return { kind: "problem", message: "there is more than one document" };
  return { kind: "value", value: only2.value };
}
function parse(text3, library) {
  try {
    return library.parseEvents(text3, {});
  } catch (error) {
    if (error instanceof library.YAMLException) return { kind: "problem", message: error.reason };
    throw error;
  }
}
function refuse(reader, message) {
  reader.fault ??= { kind: "problem", message };
}
function slice2(reader, start2, end2) {
  return start2 < 0 ? null : reader.text.slice(start2, end2);
}
function take(reader, event) {
  const { EVENT_ID } = reader.library;
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      reader.stack.push({ kind: "document", start: 0, anchor: null, parts: [] });
      break;
    case EVENT_ID.SEQUENCE:
      open(reader, event, "sequence");
      break;
    case EVENT_ID.MAPPING:
      open(reader, event, "mapping");
      break;
    case EVENT_ID.SCALAR:
      takeScalar(reader, event);
      break;
    case EVENT_ID.ALIAS: {
      const name = reader.text.slice(event.anchorStart, event.anchorEnd);
      const target = reader.anchors.get(name);
      reader.end = event.anchorEnd;
      if (target) place(reader, { ...target, merge: false }, null);
      else refuse(reader, `*${name} refers to no anchor above it`);
      break;
    }
    case EVENT_ID.POP:
      close(reader);
  }
}
function open(reader, event, kind) {
  const tag = slice2(reader, event.tagStart, event.tagEnd);
  if (tag !== null && longTag(tag) !== `tag:yaml.org,2002:${kind === "sequence" ? "seq" : "map"}`) {
    refuse(reader, `the tag ${tag} is not known`);
  }
  const anchor = slice2(reader, event.anchorStart, event.anchorEnd);
  reader.stack.push({ kind, start: event.start, anchor, parts: [] });
}
function takeScalar(reader, event) {
  const { SCALAR_STYLE } = reader.library;
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const quote = quoted ? 1 : 0;
  const start2 = event.valueStart < 0 ? reader.end : event.valueStart - quote;
  reader.end = event.valueStart < 0 ? reader.end : event.valueEnd + quote;
  const tag = slice2(reader, event.tagStart, event.tagEnd);
  const text3 = textOfScalar(reader, event);
  const scalar = { text: text3, tag: tag === null ? null : longTag(tag), quoted };
  const resolved = resolveScalar(scalar, reader.provenanceAt(start2, reader.end));
  if (resolved.kind !== "value") {
    reader.fault ??= resolved;
    return;
  }
  const part = { value: resolved.value, size: 1, merge: tag === null && text3 === "<<" };
  place(reader, part, slice2(reader, event.anchorStart, event.anchorEnd));
}
function textOfScalar({ text: text3, library }, event) {
  if (event.valueStart < 0) return "";
  const written2 = library.getScalarValue(text3, event);
  const { LITERAL_BLOCK, FOLDED_BLOCK } = library.SCALAR_STYLE;
  const block = event.style === LITERAL_BLOCK || event.style === FOLDED_BLOCK;
  const added = block && event.valueEnd >= text3.length && !text3.endsWith("\n") && written2.endsWith("\n");
  return added ? written2.slice(0, -1) : written2;
}
function place(reader, part, anchor) {
  reader.values += part.size;
  if (reader.values > mostValues) {
    reader.fault ??= { kind: "not-supported", message: `more than ${mostValues} values` };
  }
  if (anchor !== null) reader.anchors.set(anchor, part);
  reader.stack.at(-1)?.parts.push(part);
}
function close(reader) {
  const frame = reader.stack.pop();
  if (!frame) return;
  if (frame.kind === "document") {
    reader.documents.push(...frame.parts.slice(0, 1));
    return;
  }
  const size = frame.parts.reduce((total, part) => total + part.size, 1);
  const provenance = reader.provenanceAt(frame.start, Math.max(frame.start, reader.end));
  const value = frame.kind === "sequence" ? listValue(
    "tuple",
    frame.parts.map((part) => part.value),
    provenance
  ) : mappingOf(reader, frame, provenance);
  reader.values -= size - 1;
  place(reader, { value, size, merge: false }, frame.anchor);
}
function mappingOf(reader, frame, provenance) {
  const entries = /* @__PURE__ */ new Map();
  const keys2 = /* @__PURE__ */ new Map();
  for (let at = 0; at + 1 < frame.parts.length; at += 2) {
    const key = frame.parts[at];
    const entry = frame.parts[at + 1];
    if (!key || !entry) continue;
    if (!key.merge) {
      const name = keyText(key.value);
      if (name === null) refuse(reader, "the keys of a mapping are texts");
      entries.set(name ?? "", entry.value);
      keys2.set(name ?? "", key.value.provenance);
    } else if (entry.value.kind === "map") {
      for (const [name, value] of entry.value.entries) {
        entries.set(name, value);
        keys2.set(name, entry.value.keys?.get(name) ?? value.provenance);
      }
    } else refuse(reader, "only a mapping can be merged into a mapping");
  }
  return mapValue("object", sortedByName(entries), provenance, keys2);
}
function keyText(key) {
  if (key.kind === "string") return key.value;
  if (key.kind === "number") return numberToText(key);
  return key.kind === "bool" ? String(key.value) : null;
}

// src/terraform/evaluate/functions/yaml-encode.ts
var bestWidth = 80;
function encodeYaml(value) {
  const writer = { text: "", column: 0, fresh: true, blank: true, open: false };
  writeNode(writer, value, -1, false);
  if (!writer.fresh || writer.column > 0) breakLine(writer);
  if (writer.open) writer.text += "...\n";
  return writer.text;
}
function put(writer, text3) {
  writer.text += text3;
  writer.column += Array.from(text3).length;
}
function breakLine(writer) {
  writer.text += "\n";
  writer.column = 0;
}
function indentTo(writer, indent2) {
  if (!writer.fresh || writer.column > indent2) breakLine(writer);
  put(writer, " ".repeat(Math.max(0, indent2 - writer.column)));
  writer.fresh = true;
  writer.blank = true;
}
function mark(writer, indicator, spaceBefore, keepsFresh) {
  if (spaceBefore && !writer.blank) put(writer, " ");
  put(writer, indicator);
  writer.blank = false;
  writer.fresh &&= keepsFresh;
  writer.open = false;
}
function writeNode(writer, value, indent2, inMapping) {
  if (value.kind === "list") writeSequence(writer, value.elements, indent2, inMapping);
  else if (value.kind === "map") writeMapping(writer, value.entries, indent2);
  else if (value.kind === "string") writeText(writer, value.value, indent2 < 0 ? 2 : indent2 + 2, false);
  else writePlain(writer, value, indent2);
}
function writePlain(writer, value, indent2) {
  const text3 = value.kind === "number" ? numberToText(value) : value.kind === "bool" ? String(value.value) : "null";
  if (!writer.blank) put(writer, " ");
  put(writer, text3);
  writer.blank = false;
  writer.fresh = false;
  writer.open = indent2 < 0;
}
function writeSequence(writer, elements, indent2, inMapping) {
  if (elements.length === 0) {
    mark(writer, "[]", true, false);
    return;
  }
  const inner = indent2 < 0 ? 0 : inMapping && !writer.fresh ? indent2 : indent2 + 2;
  for (const element2 of elements) {
    indentTo(writer, inner);
    mark(writer, "-", true, true);
    writeNode(writer, element2, inner, false);
  }
}
function writeMapping(writer, entries, indent2) {
  if (entries.size === 0) {
    mark(writer, "{}", true, false);
    return;
  }
  const inner = indent2 < 0 ? 0 : indent2 + 2;
  for (const [name, entry] of entries) {
    indentTo(writer, inner);
    if (isSimpleKey(name)) {
      writeText(writer, name, inner + 2, true);
      mark(writer, ":", false, false);
    } else {
      mark(writer, "?", true, true);
      writeText(writer, name, inner + 2, false);
      indentTo(writer, inner);
      mark(writer, ":", true, true);
    }
    writeNode(writer, entry, inner, true);
  }
}
function isSimpleKey(name) {
  return Buffer.byteLength(name) <= 128 && !/[\r\n\u0085\u2028\u2029]/.test(name);
}
function writeText(writer, text3, indent2, key) {
  if (text3.includes("\n") && !key && canBeLiteral(text3)) writeLiteral(writer, text3, indent2);
  else writeQuoted(writer, text3, indent2, key);
}
var notPrintable = /[^\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
function canBeLiteral(text3) {
  return !notPrintable.test(text3) && !/ [\n\u2028\u2029]| $/.test(text3);
}
function writeLiteral(writer, text3, indent2) {
  const hint = /^[ \n]/.test(text3) ? "2" : "";
  const chomping = !text3.endsWith("\n") ? "-" : text3 === "\n" || text3.endsWith("\n\n") ? "+" : "";
  mark(writer, `|${hint}${chomping}`, true, false);
  breakLine(writer);
  for (const [index, line] of text3.split("\n").entries()) {
    if (index > 0) breakLine(writer);
    if (line !== "") put(writer, " ".repeat(indent2) + line);
  }
  writer.fresh = writer.column === 0;
  writer.blank = true;
}
var escapes = {
  "\0": "\\0",
  "\x07": "\\a",
  "\b": "\\b",
  "	": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  "\x1B": "\\e",
  '"': '\\"',
  "\\": "\\\\",
  "": "\\N",
  "\u2028": "\\L",
  "\u2029": "\\P"
};
function escaped(letter) {
  const named2 = escapes[letter];
  if (named2) return named2;
  const code = letter.codePointAt(0) ?? 0;
  if (!notPrintable.test(letter) && code !== 65279) return letter;
  const hex = code.toString(16).toUpperCase();
  if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
function writeQuoted(writer, text3, indent2, key) {
  mark(writer, '"', true, false);
  const letters = Array.from(text3);
  let afterSpace = false;
  for (const [index, letter] of letters.entries()) {
    const inside = index > 0 && index < letters.length - 1;
    if (letter === " " && !key && !afterSpace && writer.column > bestWidth && inside) {
      indentTo(writer, indent2);
      writer.fresh = false;
      if (letters[index + 1] === " ") put(writer, "\\");
    } else put(writer, escaped(letter));
    afterSpace = letter === " ";
  }
  put(writer, '"');
  writer.blank = false;
  writer.fresh = false;
}

// src/terraform/evaluate/functions/encoding.ts
function jsonDecode(given) {
  const text3 = textAt(given, 0);
  given.surroundings.spend(text3.length >> 3);
  const read = readJson(text3, provenanceIn(argument(given, 0), made(given)));
  if (read.kind === "value") return read.value;
  return read.kind === "not-json" ? failure(given, "the text is no JSON") : overBudget(given, "nested too deep");
}
function yamlDecode(given) {
  const library = yamlLibrary();
  if (!library) return notEvaluated(given, "YAML was not prepared");
  const text3 = textAt(given, 0);
  given.surroundings.spend(text3.length >> 3);
  const decoded = decodeYaml(text3, library, provenanceIn(argument(given, 0), made(given)));
  if (decoded.kind === "value") return decoded.value;
  return decoded.kind === "problem" ? failure(given, decoded.message) : overBudget(given, decoded.message);
}
function csvDecode(given) {
  const text3 = textAt(given, 0);
  given.surroundings.spend(text3.length >> 3);
  const rows = readCsv(text3);
  if (!rows) return failure(given, "a quote stands where none may");
  const [names, ...records] = rows;
  if (!names) return failure(given, "there is no header line");
  if (new Set(names).size < names.length) return failure(given, "two columns have the same name");
  if (records.some((record) => record.length !== names.length)) {
    return failure(given, `not every line has ${names.length} fields`);
  }
  const provenance = made(given);
  return listValue(
    "list",
    records.map((record) => recordOf(names, record, provenance)),
    provenance
  );
}
function recordOf(names, record, provenance) {
  const fields = names.map((name, index) => [
    name.normalize("NFC"),
    stringValue((record[index] ?? "").normalize("NFC"), provenance)
  ]);
  return mapValue("object", sortedByName(new Map(fields)), provenance);
}
function bytesOfBase64(text3) {
  const bare = text3.replaceAll(/[\r\n]/g, "");
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*(?:={0,2})$/.test(bare)) return null;
  return Buffer.from(bare, "base64");
}
function decodeText(given, encodingName2) {
  const encoding = encodingNamed(encodingName2);
  if (!encoding) return notEvaluated(given, `the encoding "${encodingName2}"`);
  const bytes = bytesOfBase64(textAt(given, 0));
  if (!bytes) return failure(given, "the text is no Base64");
  const text3 = encoding.decode(bytes);
  return text3 === null ? failure(given, `the bytes are no text in ${encodingName2}`) : makeText(given, text3);
}
function encodeText(given, encodingName2) {
  const encoding = encodingNamed(encodingName2);
  if (!encoding) return notEvaluated(given, `the encoding "${encodingName2}"`);
  const bytes = encoding.encode(textAt(given, 0));
  if (!bytes) return failure(given, `${encodingName2} has not all of these letters`);
  return makeText(given, Buffer.from(bytes).toString("base64"));
}
function urlEncode(text3) {
  return encodeURIComponent(Buffer.from(text3).toString()).replaceAll("%20", "+").replaceAll(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
function urlDecode(given) {
  try {
    return makeText(given, decodeURIComponent(textAt(given, 0).replaceAll("+", " ")));
  } catch {
    return failure(given, "the text is not URL-encoded");
  }
}
var text = whole("text", stringType);
var encodingName = whole("encoding", stringType);
var encodingFunctions = [
  { name: "base64decode", parameters: [text], call: (given) => decodeText(given, "utf-8") },
  { name: "base64encode", parameters: [text], call: (given) => encodeText(given, "utf-8") },
  { name: "csvdecode", parameters: [text], call: csvDecode },
  { name: "jsondecode", parameters: [text], call: jsonDecode },
  {
    name: "jsonencode",
    parameters: [orNull(whole("value", anyType))],
    encodes: true,
    call: (given) => makeText(given, writeJson(argument(given, 0)))
  },
  {
    name: "textdecodebase64",
    parameters: [text, encodingName],
    call: (given) => decodeText(given, textAt(given, 1))
  },
  {
    name: "textencodebase64",
    parameters: [text, encodingName],
    call: (given) => encodeText(given, textAt(given, 1))
  },
  { name: "urlencode", parameters: [text], call: (given) => makeText(given, urlEncode(textAt(given, 0))) },
  { name: "urldecode", parameters: [text], call: urlDecode },
  { name: "yamldecode", parameters: [text], call: yamlDecode },
  {
    name: "yamlencode",
    parameters: [orNull(whole("value", anyType))],
    encodes: true,
    call: (given) => makeText(given, encodeYaml(argument(given, 0)))
  }
];

// src/terraform/evaluate/functions/filesystem.ts
import { posix } from "node:path";

// src/terraform/evaluate/functions/glob.ts
var mostAlternatives = 256;
function expandBraces(pattern) {
  let open3 = [pattern];
  for (; ; ) {
    const expanded = [];
    let changed = false;
    for (const each of open3) {
      const alternatives = expandFirst(each);
      if (!alternatives) return null;
      changed ||= alternatives.length > 1 || alternatives[0] !== each;
      expanded.push(...alternatives);
    }
    if (expanded.length > mostAlternatives) return null;
    if (!changed) return expanded;
    open3 = expanded;
  }
}
function expandFirst(pattern) {
  const close2 = pattern.indexOf("}");
  const start2 = close2 === -1 ? pattern.indexOf("{") : pattern.lastIndexOf("{", close2);
  if (start2 === -1) return [pattern];
  if (close2 === -1) return null;
  const [before, after] = [pattern.slice(0, start2), pattern.slice(close2 + 1)];
  return pattern.slice(start2 + 1, close2).split(",").map((choice) => before + choice + after);
}
function isPattern(pattern) {
  return !pattern.replaceAll(/\\.|\[[!^]?(?:\\.|[^\]\\])+\]/gsu, "").includes("[");
}
function hasWildcard(part) {
  return /[*?[\\{]/.test(part);
}
function matchesPath(pattern, path2) {
  return matchesParts(pattern.split("/"), path2.split("/"));
}
function matchesParts(pattern, path2) {
  let reach = /* @__PURE__ */ new Set([0]);
  for (const part of pattern) {
    const next = /* @__PURE__ */ new Set();
    for (const at of reach) {
      if (part === "**") for (let to = at; to <= path2.length; to += 1) next.add(to);
      else if (at < path2.length && matchesName(part, path2[at] ?? "")) next.add(at + 1);
    }
    reach = next;
  }
  return reach.has(path2.length);
}
function matchesName(pattern, name) {
  const letters = Array.from(name);
  let reach = /* @__PURE__ */ new Set([0]);
  let at = 0;
  while (at < pattern.length && reach.size > 0) {
    const { length: length2, accepts } = nextOf(pattern, at);
    at += length2;
    const next = /* @__PURE__ */ new Set();
    for (const from of reach) {
      if (accepts === "any") for (let to = from; to <= letters.length; to += 1) next.add(to);
      else if (from < letters.length && accepts(letters[from] ?? "")) next.add(from + 1);
    }
    reach = next;
  }
  return reach.has(letters.length);
}
function nextOf(pattern, at) {
  const letter = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
  if (letter === "*") return { length: 1, accepts: "any" };
  if (letter === "?") return { length: 1, accepts: () => true };
  if (letter === "\\" && at + 1 < pattern.length) {
    const escaped3 = String.fromCodePoint(pattern.codePointAt(at + 1) ?? 0);
    return { length: 1 + escaped3.length, accepts: (other) => other === escaped3 };
  }
  if (letter === "[") {
    const [all, negated = "", set2 = ""] = /^\[([!^]?)((?:\\.|[^\]\\])+)\]/su.exec(pattern.slice(at)) ?? [];
    if (all) return { length: all.length, accepts: (other) => inClass(set2, other) === (negated === "") };
  }
  return { length: letter.length, accepts: (other) => other === letter };
}
function inClass(set2, letter) {
  for (const [, first = "", last = first] of set2.matchAll(/\\?(.)(?:-\\?(.))?/gsu)) {
    if (letter >= first && letter <= last) return true;
  }
  return false;
}

// src/terraform/evaluate/functions/hash-and-crypto.ts
import { createHash } from "node:crypto";
function digest(algorithm, bytes, encoding) {
  return createHash(algorithm).update(bytes).digest(encoding);
}
function digestFunction(name, algorithm, encoding) {
  return {
    name,
    parameters: [whole("text", stringType)],
    call: (given) => makeText(given, digest(algorithm, textAt(given, 0), encoding))
  };
}
var namespaces = /* @__PURE__ */ new Map([
  ["dns", "6ba7b8109dad11d180b400c04fd430c8"],
  ["url", "6ba7b8119dad11d180b400c04fd430c8"],
  ["oid", "6ba7b8129dad11d180b400c04fd430c8"],
  ["x500", "6ba7b8149dad11d180b400c04fd430c8"]
]);
function namespaceOf(text3) {
  const named2 = namespaces.get(text3);
  if (named2) return named2;
  const [, bare] = /^(?:urn:uuid:|\{)?([0-9a-f-]+)\}?$/i.exec(text3) ?? [];
  const written2 = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})$/i;
  return bare !== void 0 && written2.test(bare) ? bare.replaceAll("-", "").toLowerCase() : null;
}
function uuidOfName(given) {
  const namespace = namespaceOf(textAt(given, 0));
  if (!namespace) return failure(given, `"${textAt(given, 0)}" is no namespace`);
  const hash = createHash("sha1").update(Buffer.from(namespace, "hex")).update(textAt(given, 1)).digest();
  hash[6] = (hash[6] ?? 0) & 15 | 80;
  hash[8] = (hash[8] ?? 0) & 63 | 128;
  const hex = hash.toString("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return makeText(given, parts.join("-"));
}
var hashFunctions = [
  digestFunction("md5", "md5", "hex"),
  digestFunction("sha1", "sha1", "hex"),
  digestFunction("sha256", "sha256", "hex"),
  digestFunction("sha512", "sha512", "hex"),
  digestFunction("base64sha256", "sha256", "base64"),
  digestFunction("base64sha512", "sha512", "base64"),
  {
    name: "uuidv5",
    parameters: [whole("namespace", stringType), whole("name", stringType)],
    call: uuidOfName
  }
];

// src/terraform/evaluate/functions/filesystem.ts
function withFile(given, apply) {
  const path2 = textAt(given, 0);
  const file = given.surroundings.readFile(path2);
  if (file.kind === "missing") return failure(given, `"${path2}": ${file.problem}`);
  if (file.kind === "unreadable") return notEvaluated(given, `"${path2}": ${file.problem}`);
  if (file.bytes.length > longestText) return overBudget(given, "a file larger than 1 MB");
  given.surroundings.spend(file.bytes.length >> 6);
  return apply(file.bytes, file.path ?? null);
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function withText(given, apply) {
  return withFile(given, (bytes) => {
    const text3 = decode(bytes);
    return text3 === null ? failure(given, `"${textAt(given, 0)}" holds no UTF-8 text`) : apply(text3);
  });
}
function readText(given) {
  return withFile(given, (bytes, path2) => {
    const text3 = decode(bytes);
    if (text3 === null) return failure(given, `"${textAt(given, 0)}" holds no UTF-8 text`);
    if (path2 === null || text3.startsWith("\uFEFF")) return makeText(given, text3);
    const file = sourceOf(given.surroundings, path2, text3);
    const origin = { kind: "file", span: { file, start: 0, end: text3.length } };
    return makeText(given, text3, { ...made(given), origin });
  });
}
function fileExists(given) {
  const file = given.surroundings.readFile(textAt(given, 0));
  if (file.kind === "unreadable") return notEvaluated(given, `"${textAt(given, 0)}": ${file.problem}`);
  return makeBool(given, file.kind === "file");
}
function fileDigest(name, algorithm, encoding) {
  return {
    name,
    parameters: [whole("path", stringType)],
    call: (given) => withFile(given, (bytes) => makeText(given, digest(algorithm, bytes, encoding)))
  };
}
function fileSet(given) {
  const folder = posix.normalize(textAt(given, 0));
  const patterns = expandBraces(posix.join(folder, textAt(given, 1)));
  if (!patterns?.every(isPattern)) return failure(given, "the pattern cannot be read");
  const found = /* @__PURE__ */ new Set();
  for (const pattern of patterns) {
    const start2 = fixedFolder(pattern);
    const files = given.surroundings.listFiles(start2);
    if (files.kind === "unreadable") return notEvaluated(given, `"${start2}": ${files.problem}`);
    given.surroundings.spend(files.paths.length);
    for (const path2 of files.paths) {
      const full2 = posix.join(start2, path2);
      if (matchesPath(pattern, full2)) found.add(posix.relative(folder, full2));
    }
  }
  return makeTexts(given, "set", [...found].sort(compareText));
}
function fixedFolder(pattern) {
  const parts = pattern.split("/").slice(0, -1);
  const wild = parts.findIndex(hasWildcard);
  const fixed = (wild === -1 ? parts : parts.slice(0, wild)).join("/");
  return fixed === "" ? pattern.startsWith("/") ? "/" : "." : fixed;
}
var identifier = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;
function render(given, path2, text3, source) {
  const variables = mapAt(given, 1);
  const wrong = [...variables.entries.keys()].find((name) => !identifier.test(name));
  if (wrong !== void 0) return failure(given, `"${wrong}" is no name for a variable`);
  const rendered = given.surroundings.renderTemplate({ path: path2, text: text3, source }, variables);
  return rendered.kind === "null" ? failure(given, "the template gives null") : rendered;
}
function absolutePath(given) {
  const path2 = given.surroundings.absolutePath(textAt(given, 0));
  return path2 === null ? notEvaluated(given, "where Terraform runs") : makeText(given, path2);
}
function expandHome(given) {
  return textAt(given, 0).startsWith("~") ? notEvaluated(given, "whose home it is") : argument(given, 0);
}
function baseName(path2) {
  const trimmed = withoutTrailingSlashes(path2);
  if (trimmed === "") return path2 === "" ? "." : "/";
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}
function folderName(path2) {
  const folder = posix.normalize(path2.slice(0, path2.lastIndexOf("/") + 1));
  return folder.length > 1 ? withoutTrailingSlashes(folder) : folder;
}
function withoutTrailingSlashes(path2) {
  let end2 = path2.length;
  while (path2[end2 - 1] === "/") end2 -= 1;
  return path2.slice(0, end2);
}
var path = whole("path", stringType);
var filesystemFunctions = [
  { name: "abspath", parameters: [path], call: absolutePath },
  { name: "basename", parameters: [path], call: (given) => makeText(given, baseName(textAt(given, 0))) },
  { name: "dirname", parameters: [path], call: (given) => makeText(given, folderName(textAt(given, 0))) },
  { name: "pathexpand", parameters: [path], call: expandHome },
  { name: "file", parameters: [path], call: readText },
  { name: "fileexists", parameters: [path], call: fileExists },
  { name: "fileset", parameters: [path, whole("pattern", stringType)], call: fileSet },
  {
    name: "filebase64",
    parameters: [path],
    call: (given) => withFile(given, (bytes) => makeText(given, Buffer.from(bytes).toString("base64")))
  },
  fileDigest("filebase64sha256", "sha256", "base64"),
  fileDigest("filebase64sha512", "sha512", "base64"),
  fileDigest("filemd5", "md5", "hex"),
  fileDigest("filesha1", "sha1", "hex"),
  fileDigest("filesha256", "sha256", "hex"),
  fileDigest("filesha512", "sha512", "hex"),
  {
    name: "templatefile",
    parameters: [path, mapping("variables", "outer")],
    call: (given) => withText(given, (text3) => render(given, textAt(given, 0), text3, argument(given, 0)))
  }
];
var templateString = {
  name: "templatestring",
  parameters: [whole("template", stringType), mapping("variables", "outer")],
  call: (given) => render(given, null, textAt(given, 0), argument(given, 0))
};

// src/terraform/evaluate/functions/ip-network.ts
function mask(prefix, bits) {
  return (1n << BigInt(prefix)) - 1n << BigInt(bits - prefix);
}
function networkOf(text3) {
  const [, written2 = "", length2 = ""] = /^([^/]+)\/(\d{1,3})$/.exec(text3) ?? [];
  const four = addressOfFour(written2);
  const address = four ?? addressOfSix(written2);
  const bits = four === null ? 128 : 32;
  const prefix = Number(length2);
  if (address === null || length2 === "" || prefix > bits) return null;
  return { address: address & mask(prefix, bits), prefix, bits };
}
function addressOfFour(text3) {
  if (!/^\d{1,9}(?:\.\d{1,9}){3}$/.test(text3)) return null;
  const parts = text3.split(".").map(Number);
  return parts.some((part) => part > 255) ? null : parts.reduce((all, part) => all << 8n | BigInt(part), 0n);
}
function addressOfSix(text3) {
  const [head = "", tail, more] = text3.split("::");
  if (more !== void 0 || !text3.includes(":")) return null;
  const first = groupsOf(head);
  const last = groupsOf(tail ?? "");
  if (!first || !last) return null;
  const missing = 8 - first.length - last.length;
  if (tail === void 0 ? missing !== 0 : missing < 1) return null;
  const groups = [...first, ...Array(missing).fill(0), ...last];
  return groups.reduce((all, group) => all << 16n | BigInt(group), 0n);
}
function groupsOf(text3) {
  if (text3 === "") return [];
  const groups = [];
  const parts = text3.split(":");
  for (const [index, part] of parts.entries()) {
    const four = index === parts.length - 1 ? addressOfFour(part) : null;
    if (four !== null) groups.push(Number(four >> 16n), Number(four & 0xffffn));
    else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}
function textOfAddress(address, bits) {
  const mapped = bits === 128 && address >> 32n === 0xffffn;
  if (bits === 32 || mapped) {
    return [24n, 16n, 8n, 0n].map((shift) => String(address >> shift & 0xffn)).join(".");
  }
  const groups = Array.from({ length: 8 }, (_, index) => address >> BigInt(112 - index * 16) & 0xffffn);
  return shortened(groups.map((group) => group.toString(16)));
}
function shortened(groups) {
  let start2 = 0;
  let length2 = 0;
  for (let from = 0; from < groups.length; from += 1) {
    let to = from;
    while (groups[to] === "0") to += 1;
    if (to - from > length2) [start2, length2] = [from, to - from];
  }
  if (length2 < 2) return groups.join(":");
  return `${groups.slice(0, start2).join(":")}::${groups.slice(start2 + length2).join(":")}`;
}
function textOfNetwork({ address, prefix, bits }) {
  const mapped = bits === 128 && prefix >= 96 && address >> 32n === 0xffffn;
  return `${textOfAddress(address, bits)}/${mapped ? prefix - 96 : prefix}`;
}
function withNetwork(given, apply) {
  const network = networkOf(textAt(given, 0));
  return network ? apply(network) : failure(given, `"${textAt(given, 0)}" is no address range`);
}
function bigAt(given, index) {
  return toInteger(toBinary(numberAt(given, index)));
}
function cidrHost(given) {
  const host = bigAt(given, 1);
  if (host === null) return failure(given, "the host number is no whole number");
  return withNetwork(given, ({ address, prefix, bits }) => {
    const last = (1n << BigInt(bits - prefix)) - 1n;
    const number3 = host < 0n ? last + host + 1n : host;
    if (number3 < 0n || number3 > last)
      return failure(given, `there is no host ${host} in a range of /${prefix}`);
    return makeText(given, textOfAddress(address | number3, bits));
  });
}
function cidrNetmask(given) {
  return withNetwork(
    given,
    ({ prefix, bits }) => bits === 32 ? makeText(given, textOfAddress(mask(prefix, bits), bits)) : failure(given, "an IPv6 range has no netmask")
  );
}
function cidrSubnet(given) {
  const newBits = integerAt(given, 1);
  const number3 = bigAt(given, 2);
  if (newBits === null || number3 === null) return failure(given, "takes whole numbers");
  if (newBits < 0 || number3 < 0n) return notEvaluated(given, "what a negative number gives is not defined");
  return withNetwork(given, ({ address, prefix, bits }) => {
    const longer = prefix + newBits;
    if (longer > bits) return failure(given, `/${prefix} cannot be extended by ${newBits} bits`);
    if (number3 >= 1n << BigInt(newBits))
      return failure(given, `there is no subnet ${number3} of ${newBits} bits`);
    const subnet = { address: address | number3 << BigInt(bits - longer), prefix: longer, bits };
    return makeText(given, textOfNetwork(subnet));
  });
}
function cidrSubnets(given) {
  return withNetwork(given, ({ address, prefix, bits }) => {
    const end2 = address + (1n << BigInt(bits - prefix));
    const subnets = [];
    let next = address;
    for (let index = 1; index < given.values.length; index += 1) {
      const extra = integerAt(given, index);
      if (extra === null || extra < 1 || extra > 32 || prefix + extra > bits) {
        return failure(given, `/${prefix} cannot be extended as asked`);
      }
      const size = 1n << BigInt(bits - prefix - extra);
      const start2 = (next + size - 1n) / size * size;
      if (start2 + size > end2 || start2 === 0n)
        return failure(given, "there is no room left for another subnet");
      subnets.push(textOfNetwork({ address: start2, prefix: prefix + extra, bits }));
      next = start2 + size;
    }
    return makeTexts(given, "list", subnets);
  });
}
function cidrContains(given) {
  return withNetwork(given, (outer2) => {
    const written2 = textAt(given, 1);
    const bits = written2.includes(":") ? 128 : 32;
    const inner = networkOf(written2.includes("/") ? written2 : `${written2}/${bits}`);
    if (!inner) return failure(given, `"${written2}" is no address and no range`);
    if (inner.bits !== outer2.bits) return failure(given, "an IPv4 and an IPv6 address cannot be compared");
    const within = inner.prefix >= outer2.prefix && (inner.address & mask(outer2.prefix, outer2.bits)) === outer2.address;
    return makeBool(given, within);
  });
}
var range2 = whole("prefix", stringType);
var ipNetworkFunctions = [
  { name: "cidrcontains", parameters: [range2, whole("contained", stringType)], call: cidrContains },
  { name: "cidrhost", parameters: [range2, whole("host", numberType)], call: cidrHost },
  { name: "cidrnetmask", parameters: [range2], call: cidrNetmask },
  {
    name: "cidrsubnet",
    parameters: [range2, whole("newbits", numberType), whole("netnum", numberType)],
    call: cidrSubnet
  },
  { name: "cidrsubnets", parameters: [range2], variadic: whole("newbits", numberType), call: cidrSubnets }
];

// src/terraform/evaluate/functions/power.ts
function power(base, exponent) {
  if (base === 0 || Math.abs(exponent) >= 2 ** 31 || !Number.isFinite(base)) return base ** exponent;
  if (exponent === 0.5) return Math.sqrt(base);
  if (exponent === -0.5) return 1 / Math.sqrt(base);
  let whole2 = Math.trunc(Math.abs(exponent));
  let fraction = Math.abs(exponent) - whole2;
  if (fraction !== 0 && base < 0) return Number.NaN;
  let result = 1;
  if (fraction !== 0) {
    if (fraction > 0.5) {
      fraction -= 1;
      whole2 += 1;
    }
    result = Math.exp(fraction * Math.log(base));
  }
  let shift = 0;
  let { mantissa, binaryExponent } = split(base);
  for (let left = whole2; left > 0; left = Math.floor(left / 2)) {
    if (Math.abs(binaryExponent) > 4096) {
      shift += binaryExponent;
      break;
    }
    if (left % 2 === 1) {
      result *= mantissa;
      shift += binaryExponent;
    }
    mantissa *= mantissa;
    binaryExponent *= 2;
    if (mantissa < 0.5) {
      mantissa *= 2;
      binaryExponent -= 1;
    }
  }
  return exponent < 0 ? scale(1 / result, -shift) : scale(result, shift);
}
function split(number3) {
  let binaryExponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(number3))) + 1);
  let mantissa = number3 * 2 ** -binaryExponent;
  while (Math.abs(mantissa) < 0.5) {
    mantissa *= 2;
    binaryExponent -= 1;
  }
  while (Math.abs(mantissa) >= 1) {
    mantissa /= 2;
    binaryExponent += 1;
  }
  return { mantissa, binaryExponent };
}
function scale(number3, shift) {
  const half = Math.trunc(Math.max(-2200, Math.min(2200, shift)) / 2);
  return number3 * 2 ** half * 2 ** (Math.max(-2200, Math.min(2200, shift)) - half);
}

// src/terraform/evaluate/functions/numeric.ts
var zero = { value: 0 };
function roundTo(given, direction) {
  const number3 = numberAt(given, 0);
  const towardsZero = fromBinary(truncated(toBinary(number3)));
  const missing = (compare(number3, towardsZero) > 0 ? 1 : compare(number3, towardsZero) < 0 ? -1 : 0) === direction;
  return makeNumber(given, missing ? add(towardsZero, { value: direction }) : towardsZero);
}
function outermost(given, direction) {
  let best = 0;
  if (given.values.length === 0) return failure(given, "takes at least one number");
  for (let index = 1; index < given.values.length; index += 1) {
    if (compare(numberAt(given, index), numberAt(given, best)) * direction > 0) best = index;
  }
  return makeNumber(given, numberAt(given, best));
}
function float(given, result) {
  if (Number.isNaN(result)) return failure(given, "there is no such number");
  return Number.isFinite(result) ? makeNumber(given, result) : notEvaluated(given, "infinite");
}
function parseInteger(given) {
  const value = argument(given, 0);
  if (value.kind !== "string") return failure(given, "takes a text");
  const base = integerAt(given, 1);
  if (base === null || base < 2 || base > 62)
    return failure(given, "the base is no whole number from 2 to 62");
  const [, sign = "", digits = ""] = /^([+-]?)([0-9A-Za-z]+)$/.exec(value.value) ?? [];
  const number3 = digits === "" ? null : integerFrom(digits, base);
  if (number3 === null) return failure(given, `no whole number of base ${base}`);
  const exact = exactFromText((sign === "-" ? -number3 : number3).toString());
  return exact ? makeNumber(given, exact) : notEvaluated(given, "too long a number");
}
var longestInteger = 1e3;
function integerFrom(digits, base) {
  if (digits.length > longestInteger) return null;
  let result = 0n;
  for (const letter of digits) {
    const capital = letter >= "A" && letter <= "Z";
    const value = Number.parseInt(letter, 36) + (capital && base > 36 ? 26 : 0);
    if (value >= base) return null;
    result = result * BigInt(base) + BigInt(value);
  }
  return result;
}
function signum(given) {
  const number3 = numberAt(given, 0);
  if (toInteger(toBinary(number3)) === null)
    return failure(given, `${numberToText(number3)} is no whole number`);
  return makeNumber(given, Math.sign(compare(number3, zero)));
}
function absolute2(given) {
  const number3 = numberAt(given, 0);
  const negative = compare(number3, zero) < 0 || Object.is(number3.value, -0);
  return makeNumber(given, negative ? negate({ ...number3 }) : number3);
}
var number = whole("number", numberType);
var numericFunctions = [
  { name: "abs", parameters: [number], call: absolute2 },
  { name: "ceil", parameters: [number], call: (given) => roundTo(given, 1) },
  { name: "floor", parameters: [number], call: (given) => roundTo(given, -1) },
  {
    name: "log",
    parameters: [number, whole("base", numberType)],
    call: (given) => float(given, Math.log(numberAt(given, 0).value) / Math.log(numberAt(given, 1).value))
  },
  { name: "max", parameters: [], variadic: number, call: (given) => outermost(given, 1) },
  { name: "min", parameters: [], variadic: number, call: (given) => outermost(given, -1) },
  {
    name: "parseint",
    parameters: [whole("number", { kind: "any" }), whole("base", numberType)],
    call: parseInteger
  },
  {
    name: "pow",
    parameters: [number, whole("power", numberType)],
    call: (given) => float(given, power(numberAt(given, 0).value, numberAt(given, 1).value))
  },
  { name: "signum", parameters: [number], call: signum }
];

// src/terraform/evaluate/functions/format-number.ts
var bases = { b: 2, o: 8, d: 10, x: 16, X: 16 };
var prefixes = { b: "0b", o: "0", d: "", x: "0x", X: "0X" };
function formatInteger(verb, number3) {
  const integer = toInteger(toBinary(number3));
  if (integer === null) return null;
  const negative = integer < 0n;
  const sign = signOf(verb, negative);
  const prefix = verb.sharp ? prefixes[verb.mode] ?? "" : "";
  const plain2 = (negative ? -integer : integer).toString(bases[verb.mode] ?? 10);
  let digits = verb.mode === "X" ? plain2.toUpperCase() : plain2;
  if (verb.precision !== null) {
    if (digits === "0" && verb.precision === 0) return "";
    digits = digits.padStart(verb.precision, "0");
  }
  const missing = (verb.width ?? 0) - sign.length - prefix.length - digits.length;
  if (missing <= 0) return sign + prefix + digits;
  if (verb.minus) return sign + prefix + digits + " ".repeat(missing);
  if (verb.zero && verb.precision === null) return sign + prefix + "0".repeat(missing) + digits;
  return " ".repeat(missing) + sign + prefix + digits;
}
function signOf(verb, negative) {
  return negative ? "-" : verb.plus ? "+" : verb.space ? " " : "";
}
function formatFloat(verb, number3) {
  const shown = floatText(verb, number3);
  const negative = shown.startsWith("-");
  const digits = negative ? shown.slice(1) : shown;
  const sign = signOf(verb, negative);
  const missing = (verb.width ?? 0) - sign.length - digits.length;
  if (missing <= 0) return sign + digits;
  if (verb.zero && !verb.minus) return sign + "0".repeat(missing) + digits;
  return verb.minus ? sign + digits + " ".repeat(missing) : " ".repeat(missing) + sign + digits;
}
function floatText(verb, number3) {
  const general = verb.mode === "g" || verb.mode === "G";
  if (general && verb.precision === null) return shortFloat(number3, verb.mode === "G" ? "E" : "e");
  const exact = digitsOf(number3);
  const precision2 = verb.precision ?? 6;
  if (general) return generalText(exact, precision2, verb.mode === "G" ? "E" : "e");
  if (verb.mode === "f") return fixedText(rounded2(exact, exact.point + precision2), precision2);
  return scientificText(rounded2(exact, precision2 + 1), precision2, verb.mode);
}
function shortFloat(number3, letter = "e") {
  const text3 = numberToText(number3);
  const sign = text3.startsWith("-") ? "-" : "";
  const [whole2 = "", fraction = ""] = text3.slice(sign.length).split(".");
  const all = whole2 + fraction;
  const digits = all.replace(/^0+/, "");
  const point = whole2.length - (all.length - digits.length);
  const shortest2 = { sign, digits: digits.replace(/0+$/, ""), point: digits === "" ? 0 : point };
  const exponent = shortest2.point - 1;
  if (shortest2.digits === "") return `${sign}0`;
  if (exponent < -4 || exponent >= 6) return scientificText(shortest2, shortest2.digits.length - 1, letter);
  return fixedText(shortest2, Math.max(shortest2.digits.length - shortest2.point, 0));
}
function generalText(exact, precision2, letter) {
  const wanted = precision2 === 0 ? 1 : precision2;
  const round = rounded2(exact, wanted);
  const digits = round.digits.replace(/0+$/, "");
  const short = { ...round, digits };
  const limit = wanted > digits.length && digits.length >= short.point ? digits.length : wanted;
  const exponent = short.point - 1;
  if (digits === "") return `${exact.sign}0`;
  if (exponent < -4 || exponent >= limit) return scientificText(short, digits.length - 1, letter);
  return fixedText(short, Math.max(digits.length - short.point, 0));
}
function digitsOf(number3) {
  const { digits, places } = exactDigits(toBinary(number3));
  const sign = numberToText(number3).startsWith("-") ? "-" : "";
  const plain2 = digits.replace(/^0+/, "");
  return { sign, digits: plain2, point: plain2 === "" ? 0 : plain2.length - places };
}
function rounded2(number3, count) {
  const { digits, sign, point } = number3;
  if (count >= digits.length) return number3;
  if (count < 0) return { sign, digits: "", point: 0 };
  const kept = digits.slice(0, count);
  const rest = digits.slice(count);
  const half = `5${"0".repeat(rest.length - 1)}`;
  const odd = Number(kept.at(-1) ?? "0") % 2 === 1;
  if (rest < half || rest === half && !odd) return { sign, digits: kept, point: kept === "" ? 0 : point };
  const up = (BigInt(kept || "0") + 1n).toString();
  return { sign, digits: up, point: point + (up.length - count) };
}
function fixedText({ sign, digits, point }, places) {
  const whole2 = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  if (places === 0) return sign + whole2;
  const fraction = (point < 0 ? "0".repeat(-point) : "") + digits.slice(Math.max(point, 0));
  return `${sign}${whole2}.${fraction.slice(0, places).padEnd(places, "0")}`;
}
function scientificText({ sign, digits, point }, places, letter) {
  const first = digits.slice(0, 1) || "0";
  const fraction = places > 0 ? `.${digits.slice(1, 1 + places).padEnd(places, "0")}` : "";
  const exponent = digits === "" ? 0 : point - 1;
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${sign}${first}${fraction}${letter}${exponent < 0 ? "-" : "+"}${size}`;
}

// src/terraform/evaluate/functions/format.ts
function text2(result) {
  return { kind: "text", text: result };
}
function problem4(message) {
  return { kind: "problem", message };
}
var piece = /[^%]+|%%|%([0#\-+ ]*)([1-9]\d*)?(?:\.(\d*))?(?:\[([1-9]\d*)\])?([a-zA-Z])/y;
function formatText(pattern, values2, call) {
  let result = "";
  let at = 0;
  let next = 1;
  let highest = 0;
  while (at < pattern.length) {
    piece.lastIndex = at;
    const found = piece.exec(pattern);
    if (!found) return problem4(`there is no verb at offset ${at} of the format`);
    const [raw, flags, width, precision2, chosen, mode] = found;
    at += raw.length;
    if (mode === void 0) {
      result += raw === "%%" ? "%" : raw;
      continue;
    }
    const index = chosen === void 0 ? next : Number(chosen);
    next = index + 1;
    highest = Math.max(highest, index);
    const value = values2[index - 1];
    if (!value) return problem4(`${raw} needs argument ${index}, and there are ${values2.length}`);
    const formatted = formatVerb2({ call, raw, mode, ...layoutOf(flags ?? "", width, precision2) }, value);
    if (formatted.kind !== "text") return formatted;
    result += formatted.text;
    if (result.length > longestText) return { kind: "too-long" };
  }
  if (highest < values2.length) return problem4(`the format uses ${highest} of ${values2.length} arguments`);
  return text2(result);
}
function layoutOf(flags, width, precision2) {
  return {
    zero: flags.includes("0"),
    sharp: flags.includes("#"),
    plus: flags.includes("+"),
    minus: flags.includes("-"),
    space: flags.includes(" "),
    width: width === void 0 ? null : Number(width),
    precision: precision2 === void 0 ? null : Number(precision2)
  };
}
function formatVerb2(verb, value) {
  if ((verb.width ?? 0) > longestText || (verb.precision ?? 0) > longestText) return { kind: "too-long" };
  if (verb.mode === "v") return text2(padded(verb, asItIs(verb, value)));
  if (value.kind === "null") return problem4(`${verb.raw} cannot show null`);
  switch (verb.mode) {
    case "t":
      return converted2(
        verb,
        value,
        boolType,
        (each) => each.kind === "bool" ? text2(String(each.value)) : null
      );
    case "s":
    case "q":
      return converted2(
        verb,
        value,
        stringType,
        (each) => each.kind === "string" ? text2(formatString(verb, each.value)) : null
      );
    case "b":
    case "d":
    case "o":
    case "x":
    case "X":
    case "e":
    case "E":
    case "f":
    case "g":
    case "G":
      return converted2(
        verb,
        value,
        numberType,
        (each) => each.kind === "number" ? number2(verb, each) : null
      );
    default:
      return problem4(`there is no verb ${verb.raw}`);
  }
}
function converted2(verb, value, type, show) {
  const result = convertTo(value, type, verb.call);
  const shown = isProblem(result) ? null : show(result);
  return shown ?? problem4(`${verb.raw} cannot show this ${value.kind}`);
}
function number2(verb, value) {
  if (!"bdoxX".includes(verb.mode)) return text2(formatFloat(verb, value));
  const integer = formatInteger(verb, value);
  return integer === null ? problem4(`${verb.raw} needs a whole number`) : text2(integer);
}
function asItIs(verb, value) {
  if (!verb.sharp && value.kind === "string") return value.value;
  return !verb.sharp && value.kind === "number" ? shortFloat(value) : writeJson(value);
}
function formatString(verb, value) {
  const cut = verb.precision ? graphemes(value).slice(0, verb.precision).join("") : value;
  return padded(verb, verb.mode === "q" ? jsonText(cut) : cut);
}
function padded(verb, shown) {
  if (verb.width === null) return shown;
  const missing = verb.width - graphemes(shown).length;
  if (missing <= 0) return shown;
  const filling = (verb.zero ? "0" : " ").repeat(missing);
  return verb.minus ? shown + filling : filling + shown;
}
function asValue(given, formatted) {
  if (formatted.kind === "text") return makeText(given, formatted.text);
  if (formatted.kind === "problem") return failure(given, formatted.message);
  return overBudget(given, "a text longer than 1 MB");
}
function format(given) {
  return asValue(given, formatText(textAt(given, 0), given.values.slice(1), given.span));
}
function formatList(given) {
  const pattern = textAt(given, 0);
  const lists = given.values.slice(1).map((value, index) => value.kind === "list" ? listAt(given, index + 1) : null);
  const lengths = new Set(lists.flatMap((list) => list ? [list.elements.length] : []));
  if (lengths.size > 1) return failure(given, "the lists are of different lengths");
  const [length2 = 1] = lengths;
  given.surroundings.spend(length2 * given.values.length);
  const texts = [];
  for (let index = 0; index < length2; index += 1) {
    const row = given.values.slice(1).map((value, at) => elementAt2(lists[at] ?? null, index) ?? value);
    const shown = formatRow(given, pattern, row);
    if (shown.kind === "unknown" && shown.reason.code === "invalid-expression") return shown;
    if (shown.kind === "string") given.surroundings.spend(shown.value.length >> 3);
    texts.push(shown);
  }
  return listValue("list", texts, made(given));
}
function elementAt2(list, index) {
  return list?.elements[index] ?? null;
}
function formatRow(given, pattern, row) {
  const settled = row.map((value) => settle(value, given.span));
  return lift(
    settled,
    given.span,
    (known) => asValue(
      { ...given, values: [...given.values.slice(0, 1), ...known] },
      formatText(pattern, known, given.span)
    )
  );
}

// src/terraform/evaluate/functions/letter-case.ts
function eachLetter(text3, change2) {
  if (!/[^ -~\s]/.test(text3)) return change2(text3);
  let result = "";
  for (const letter of text3) {
    const changed = change2(letter);
    result += codePoints(changed) === 1 ? changed : letter;
  }
  return result;
}
function codePoints(text3) {
  return text3.length === 2 && (text3.codePointAt(0) ?? 0) > 65535 ? 1 : text3.length;
}
function upperCase(text3) {
  return eachLetter(text3, (letters) => letters.toUpperCase());
}
function lowerCase(text3) {
  return eachLetter(text3, (letters) => letters === "İ" ? "i" : letters.toLowerCase());
}
var titleForms = {
  Ǆ: "ǅ",
  ǆ: "ǅ",
  Ǉ: "ǈ",
  ǉ: "ǈ",
  Ǌ: "ǋ",
  ǌ: "ǋ",
  Ǳ: "ǲ",
  ǳ: "ǲ"
};
function titleLetter(letter) {
  if (/[\u10d0-\u10ff]/.test(letter)) return letter;
  return titleForms[letter] ?? upperCase(letter);
}
function titleCase(text3) {
  let result = "";
  let afterSeparator = true;
  for (const letter of text3) {
    result += afterSeparator ? titleLetter(letter) : letter;
    afterSeparator = isSeparator(letter);
  }
  return result;
}
function isSeparator(letter) {
  if (letter <= "") return !/[A-Za-z0-9_]/.test(letter);
  return !/[\p{L}\p{Nd}]/u.test(letter) && space.test(letter);
}
var spaces = "\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var space = new RegExp(`^[${spaces}]$`);
var leading = new RegExp(`^[${spaces}]+`);
function trimSpace(text3) {
  const start2 = text3.replace(leading, "");
  let end2 = start2.length;
  while (end2 > 0 && space.test(start2[end2 - 1] ?? "")) end2 -= 1;
  return start2.slice(0, end2);
}

// src/terraform/evaluate/functions/regular-expression.ts
var longestPattern = 1e4;
function compile(given, pattern) {
  const library = regularExpressions();
  if (!library) return notEvaluated(given, "regular expressions were not prepared");
  if (pattern.length > longestPattern) return overBudget(given, "a pattern longer than 10 kB");
  try {
    const expression = library.RE2JS.compile(pattern);
    const names = Array.from({ length: expression.groupCount() }, () => null);
    for (const [name, index] of Object.entries(expression.namedGroups())) names[Number(index) - 1] = name;
    return { kind: "pattern", expression, names };
  } catch (error) {
    return failure(given, `the pattern is wrong: ${error instanceof Error ? error.message : String(error)}`);
  }
}
function* matches({ expression, names }, text3) {
  const matcher = expression.matcher(text3);
  let lastEnd = -1;
  while (matcher.find()) {
    const start2 = matcher.start();
    const end2 = matcher.end();
    if (start2 === end2 && start2 === lastEnd) continue;
    lastEnd = end2;
    const groups = [];
    for (let group = 0; group <= names.length; group += 1) groups.push(matcher.group(group));
    yield { start: start2, end: end2, groups };
  }
}
var mostSteps = 1e8;
function withinBudget(given, pattern, text3) {
  const counts = Array.from(pattern.matchAll(/\d+(?=[,}])/g), ([count]) => Number(count));
  const copies = Math.min(
    1e3,
    counts.reduce((largest, count) => Math.max(largest, count), 1)
  );
  const steps = text3.length * pattern.length * copies;
  if (steps > mostSteps) return false;
  given.surroundings.spend(1 + (steps >> 6));
  return true;
}
function tooMuch(given) {
  return overBudget(given, "a pattern and a text that take too long to match");
}
function resultOf(given, { names }, match) {
  const provenance = made(given);
  const text3 = (group) => typeof group === "string" ? stringValue(group, provenance) : nullValue(provenance);
  if (names.length === 0) return text3(match.groups[0]);
  const groups = match.groups.slice(1).map(text3);
  if (names[0] === null) return listValue("tuple", groups, provenance);
  const named2 = names.map((name, index) => [
    name ?? "",
    groups[index] ?? nullValue(provenance)
  ]);
  return mapValue("object", new Map(named2.sort(([one2], [other]) => one2 < other ? -1 : 1)), provenance);
}
function patternOf(given) {
  const pattern = compile(given, textAt(given, 0));
  if (pattern.kind !== "pattern") return pattern;
  if (pattern.names.includes(null) && pattern.names.some((name) => name !== null)) {
    return failure(given, "the pattern has both groups with and without a name");
  }
  return withinBudget(given, textAt(given, 0), textAt(given, 1)) ? pattern : tooMuch(given);
}
function regex(given) {
  const pattern = patternOf(given);
  if (pattern.kind !== "pattern") return pattern;
  for (const match of matches(pattern, textAt(given, 1))) return resultOf(given, pattern, match);
  return failure(given, "the pattern matches no part of the text");
}
function regexAll(given) {
  const pattern = patternOf(given);
  if (pattern.kind !== "pattern") return pattern;
  const results = [];
  for (const match of matches(pattern, textAt(given, 1))) {
    given.surroundings.spend(1 + pattern.names.length);
    results.push(resultOf(given, pattern, match));
  }
  return listValue("list", results, made(given));
}
function replaceMatches(given, text3, source, replacement) {
  const pattern = compile(given, source);
  if (pattern.kind !== "pattern") return pattern;
  if (!withinBudget(given, source, text3)) return tooMuch(given);
  let result = "";
  let copied = 0;
  for (const match of matches(pattern, text3)) {
    result += text3.slice(copied, match.start) + expand(replacement, pattern, match);
    copied = match.end;
    if (result.length > longestText) return overBudget(given, "a text longer than 1 MB");
  }
  return makeText(given, result + text3.slice(copied));
}
function expand(replacement, { names }, match) {
  return replacement.replace(/\$(?:\$|([\p{L}\p{Nd}_]+)|\{([\p{L}\p{Nd}_]+)\})/gu, (all, plain2, braced) => {
    if (all === "$$") return "$";
    const name = plain2 ?? braced;
    if (typeof name !== "string") return all;
    const index = /^(?:0|[1-9]\d*)$/.test(name) ? Number(name) : names.indexOf(name) + 1 || -1;
    return match.groups[index] ?? "";
  });
}

// src/terraform/evaluate/functions/string.ts
function join(given) {
  if (given.values.length < 2) return failure(given, "takes at least one list");
  const texts = [];
  let length2 = 0;
  const separator = textAt(given, 0);
  for (let index = 1; index < given.values.length; index += 1) {
    for (const element2 of listAt(given, index).elements) {
      if (element2.kind !== "string") return failure(given, "null cannot be joined");
      texts.push(element2.value);
      length2 += element2.value.length + separator.length;
    }
  }
  given.surroundings.spend(texts.length);
  return length2 > longestText + separator.length ? tooLong(given) : makeText(given, texts.join(separator));
}
function tooLong(given) {
  return overBudget(given, "a text longer than 1 MB");
}
function split2(given) {
  const separator = textAt(given, 0);
  const text3 = textAt(given, 1);
  const parts = separator === "" ? Array.from(text3) : text3.split(separator);
  given.surroundings.spend(parts.length);
  return makeTexts(given, "list", parts);
}
function replace(given) {
  const [text3, search, replacement] = [textAt(given, 0), textAt(given, 1), textAt(given, 2)];
  if (search.length > 1 && search.startsWith("/") && search.endsWith("/")) {
    return replaceMatches(given, text3, search.slice(1, -1), replacement);
  }
  const parts = search === "" ? ["", ...Array.from(text3), ""] : text3.split(search);
  if (text3.length + (parts.length - 1) * replacement.length > longestText + text3.length)
    return tooLong(given);
  return makeText(given, parts.join(replacement));
}
function substr(given) {
  const letters = graphemes(textAt(given, 0));
  const offset = integerAt(given, 1);
  const length2 = integerAt(given, 2);
  if (offset === null || length2 === null) return failure(given, "offset and length are whole numbers");
  if (offset >= 0 && length2 === 0) return makeText(given, "");
  const start2 = Math.max(0, offset < 0 ? offset + letters.length : offset);
  const end2 = length2 <= 0 ? letters.length : start2 + length2;
  return makeText(given, letters.slice(start2, end2).join(""));
}
function indent(given) {
  const spaces2 = integerAt(given, 0);
  if (spaces2 === null || spaces2 < 0)
    return failure(given, "the number of spaces is no whole number of zero or more");
  const lines = textAt(given, 1).split("\n");
  if (lines.length > 1 && spaces2 * (lines.length - 1) > longestText) return tooLong(given);
  return makeText(given, lines.length > 1 ? lines.join(`
${" ".repeat(spaces2)}`) : lines[0] ?? "");
}
function trim(given) {
  const unwanted = new Set(textAt(given, 1));
  const letters = Array.from(textAt(given, 0));
  let start2 = 0;
  let end2 = letters.length;
  while (start2 < end2 && unwanted.has(letters[start2] ?? "")) start2 += 1;
  while (end2 > start2 && unwanted.has(letters[end2 - 1] ?? "")) end2 -= 1;
  return makeText(given, letters.slice(start2, end2).join(""));
}
function chomp(text3) {
  let end2 = text3.length;
  while (end2 > 0 && (text3[end2 - 1] === "\n" || text3[end2 - 1] === "\r")) end2 -= 1;
  return text3.slice(0, end2);
}
function change(name, apply) {
  return {
    name,
    parameters: [whole("text", stringType)],
    call: (given) => {
      const text3 = textAt(given, 0);
      const changed = apply(text3);
      return changed === text3 ? argument(given, 0) : makeText(given, changed);
    }
  };
}
function changeBy(name, apply) {
  return {
    name,
    parameters: [whole("text", stringType), whole("part", stringType)],
    call: (given) => makeText(given, apply(textAt(given, 0), textAt(given, 1)))
  };
}
function test(name, holds) {
  return {
    name,
    parameters: [whole("text", stringType), whole("part", stringType)],
    call: (given) => makeBool(given, holds(textAt(given, 0), textAt(given, 1)))
  };
}
var stringFunctions = [
  {
    name: "format",
    parameters: [whole("format", stringType)],
    variadic: orNull(whole("values", anyType)),
    call: format
  },
  {
    name: "formatlist",
    parameters: [whole("format", stringType)],
    variadic: { name: "values", type: anyType, needs: "outer", nullable: true },
    call: formatList
  },
  change("lower", lowerCase),
  change("upper", upperCase),
  change("title", titleCase),
  change("trimspace", trimSpace),
  change("chomp", chomp),
  change("strrev", (text3) => [...graphemes(text3)].reverse().join("")),
  changeBy("trimprefix", (text3, part) => text3.startsWith(part) ? text3.slice(part.length) : text3),
  changeBy(
    "trimsuffix",
    (text3, part) => part !== "" && text3.endsWith(part) ? text3.slice(0, -part.length) : text3
  ),
  { name: "trim", parameters: [whole("text", stringType), whole("letters", stringType)], call: trim },
  test("startswith", (text3, part) => text3.startsWith(part)),
  test("endswith", (text3, part) => text3.endsWith(part)),
  test("strcontains", (text3, part) => text3.includes(part)),
  {
    name: "join",
    parameters: [whole("separator", stringType)],
    variadic: whole("lists", listOf(stringType)),
    call: join
  },
  { name: "split", parameters: [whole("separator", stringType), whole("text", stringType)], call: split2 },
  {
    name: "replace",
    parameters: [whole("text", stringType), whole("search", stringType), whole("replacement", stringType)],
    call: replace
  },
  {
    name: "substr",
    parameters: [whole("text", stringType), whole("offset", numberType), whole("length", numberType)],
    call: substr
  },
  { name: "indent", parameters: [whole("spaces", numberType), whole("text", stringType)], call: indent },
  { name: "regex", parameters: [whole("pattern", stringType), whole("text", stringType)], call: regex },
  { name: "regexall", parameters: [whole("pattern", stringType), whole("text", stringType)], call: regexAll }
];

// src/terraform/evaluate/functions/type-conversion.ts
function conversion(name, type, needs) {
  const parameter = needs === "outer" ? outer("value", anyType) : whole("value", anyType);
  return {
    name,
    parameters: [orNull(parameter)],
    call: (given) => {
      const converted3 = convertTo(argument(given, 0), type, given.span);
      if (!isProblem(converted3)) return converted3;
      return failure(given, `cannot convert to ${typeName(type)}: ${converted3.message}`);
    }
  };
}
function withoutSensitive(value) {
  const { sensitive: _, ...plain2 } = value;
  return plain2;
}
function nonSensitive(given) {
  return withoutSensitive(argument(given, 0));
}
function isSensitive(given) {
  const value = argument(given, 0);
  return value.sensitive || value.kind !== "unknown" ? makeBool(given, value.sensitive === true) : value;
}
var conversionFunctions = [
  conversion("tostring", stringType, "outer"),
  conversion("tonumber", numberType, "outer"),
  conversion("tobool", boolType, "outer"),
  conversion("tolist", listOf(anyType), "outer"),
  conversion("toset", setOf(anyType), "whole"),
  conversion("tomap", mapOf(anyType), "outer"),
  {
    name: "sensitive",
    parameters: [asIs("value", anyType)],
    call: (given) => asSensitive(argument(given, 0))
  },
  { name: "nonsensitive", parameters: [asIs("value", anyType)], call: nonSensitive },
  { name: "issensitive", parameters: [asIs("value", anyType)], call: isSensitive },
  // Ephemeral values never get as far as a function here: what makes them is unknown.
  { name: "ephemeralasnull", parameters: [asIs("value", anyType)], call: (given) => argument(given, 0) }
];

// src/terraform/evaluate/functions/families.ts
var families = [
  {
    title: "Collection",
    functions: [...collectionChoices, ...collectionJoins, ...collectionFunctions, ...collectionSets]
  },
  { title: "Numeric", functions: numericFunctions },
  { title: "String", functions: [...stringFunctions, templateString] },
  { title: "Encoding", functions: encodingFunctions },
  { title: "Filesystem", functions: filesystemFunctions },
  { title: "Date and time", functions: dateFunctions },
  { title: "Hash and crypto", functions: hashFunctions },
  { title: "IP network", functions: ipNetworkFunctions },
  { title: "Type conversion", functions: conversionFunctions }
];
var notEvaluatedFunctions = /* @__PURE__ */ new Map([
  ["timestamp", "the time of the run"],
  ["plantimestamp", "the time of the plan"],
  ["uuid", "random"],
  ["bcrypt", "salted at random"],
  ["rsadecrypt", "needs a private key"],
  ["base64gunzip", "compressed text is data, not configuration"],
  ["base64gzip", "the compressed bytes hang on the compressor"]
]);

// src/terraform/evaluate/functions/index.ts
var definitions = new Map(
  families.flatMap((family) => family.functions.map((definition) => [definition.name, definition]))
);
function callFunction(call) {
  const name = call.name.startsWith("core::") ? call.name.slice("core::".length) : call.name;
  const definition = definitions.get(name);
  if (definition) return applyFunction(definition, call);
  const reason = name.startsWith("provider::") ? "a provider's function" : notEvaluatedFunctions.get(name);
  if (reason === void 0) return invalid(`there is no function "${call.name}"`, call.nameSpan);
  return unknownValue(
    { code: "function-not-evaluated", subject: `${name}: ${reason}`, span: call.span },
    writtenAt(call.span)
  );
}

// src/terraform/evaluate/access.ts
function attributeOf(value, name, span) {
  if (value.kind === "unknown") {
    if (value.each) return asFallible(value.each);
    return unknownValue(reasonOfPart(value.reason, name, `.${name}`), value.provenance);
  }
  if (value.kind === "one-of") return lift([value], span, ([known]) => attributeOfKnown(known, name, span));
  return attributeOfKnown(value, name, span);
}
function attributeOfKnown(value, name, span) {
  if (value?.kind === "map") return entryOf(value, name, span);
  if (value?.kind === "list" && /^\d+$/.test(name)) return elementOf(value, Number(name), span);
  if (value?.kind === "null") return invalid(`the value is null and has no attribute "${name}"`, span);
  return invalid(`there is no attribute "${name}"`, span);
}
function entryOf(value, name, span) {
  const entry = value.entries.get(name);
  if (entry) return partOf(value, entry);
  if (value.open) return unknownValue(reasonOfPart(value.open, name, `.${name}`), value.provenance);
  return invalid(`there is no attribute or key "${name}"`, span);
}
function elementOf(value, index, span) {
  if (value.flavour === "set") return invalid("a set has no index", span);
  const element2 = value.elements[index];
  if (element2 && Number.isInteger(index) && index >= 0) return partOf(value, element2);
  return invalid(`there is no element ${index} in a list of ${value.elements.length}`, span);
}
function reasonOfPart(reason, name, suffix) {
  const subject = `${reason.subject}${suffix}`;
  if (!reason.reference) return { ...reason, subject };
  const attribute = [...reason.reference.attribute, name];
  return { ...reason, subject, reference: { ...reason.reference, attribute } };
}
function indexOf(value, key, span, keySpan) {
  if (value.kind === "unknown") {
    if (value.each) return asFallible(chosenBy(value.each, keySpan ? [keySpan] : []));
    return unknownValue(reasonOfPart(value.reason, keyText2(key), `[${keyText2(key)}]`), value.provenance);
  }
  if (key.kind === "unknown") return anyPart(value, key, span, keySpan);
  const part = lift([value, key], span, ([collection, known]) => indexOfKnown(collection, known, span));
  return keySpan ? chosenBy(part, [keySpan]) : part;
}
function keyText2(key) {
  if (key.kind === "string") return JSON.stringify(key.value);
  return key.kind === "number" ? String(key.value) : "*";
}
function indexOfKnown(value, key, span) {
  if (value?.kind === "map" && (key?.kind === "string" || key?.kind === "number" || key?.kind === "bool")) {
    return entryOf(value, String(key.value), span);
  }
  if (value?.kind === "list") {
    if (key?.kind === "number") return elementOf(value, key.value, span);
    const number3 = key?.kind === "string" ? numberFromText(key.value) : null;
    if (number3 !== null) return elementOf(value, number3, span);
  }
  return invalid("the value has no such element", span);
}
function anyPart(value, key, span, keySpan) {
  const conditions = keySpan ? [keySpan] : [];
  const unknown = unknownValue(key.reason, key.provenance);
  if (value.kind === "one-of" || value.kind === "unknown") return unknown;
  const parts = value.kind === "map" && !value.open ? [...value.entries.values()] : value.kind === "list" ? value.elements : [];
  if (parts.length === 0 || !parts.every(isKnown)) return unknown;
  const distinct2 = distinctAmong(parts);
  if (distinct2 === null) return unknown;
  const candidates = distinct2.map((part) => partOf(value, part));
  return asFallible(chosenBy(oneOf(candidates, span, key.reason), conditions));
}

// src/terraform/evaluate/elements.ts
var keeping = /* @__PURE__ */ new Set([
  "compact",
  "distinct",
  "reverse",
  "slice",
  "sort",
  "tolist",
  "tomap",
  "toset",
  "values"
]);
function callOnElements({ name, expandFinal: expandFinal2 }, [first]) {
  if (expandFinal2 || first?.kind !== "unknown" || !first.each) return null;
  if (name === "element") return asFallible(first.each);
  if (name === "keys") return first.eachKey ? collectionOf(first, first.eachKey) : null;
  if (!keeping.has(name)) return null;
  if (name === "tomap") return first;
  return collectionOf(first, first.each, name === "toset" ? first.each : void 0);
}
function anyElement(collection) {
  if (collection.kind !== "unknown" || !collection.each) return null;
  const { each, eachKey, reason, provenance } = collection;
  return { key: eachKey ?? unknownValue(reason, provenance), value: each };
}
function collectionOf(from, each, eachKey) {
  const { eachKey: _, ...unknown } = from;
  return eachKey ? { ...unknown, each, eachKey } : { ...unknown, each };
}
function saysOfElements(expression) {
  return expression.kind === "for" || expression.kind === "splat" || expression.kind === "call" && (keeping.has(expression.name) || expression.name === "keys");
}

// src/terraform/evaluate/call.ts
function evaluateCall(expression, scope) {
  const own = scope.world.call?.(expression, scope);
  if (own) return own;
  if (expression.name === "try") return evaluateTry(expression, scope);
  if (expression.name === "can") return evaluateCan(expression, scope);
  const values2 = expression.arguments.map((argument2) => evaluate(argument2, scope));
  const ofElements = callOnElements(expression, values2);
  if (ofElements) return ofElements;
  const last = values2.at(-1);
  if (expression.expandFinal && last?.kind === "unknown") return last;
  const given = expression.expandFinal ? expandFinal(values2) : values2;
  if (given === null)
    return invalid(`${expression.name}: what stands before ... is no list that is known`, expression);
  return callFunction({
    name: expression.name,
    arguments: given,
    span: expression,
    nameSpan: expression.nameSpan,
    surroundings: scope.world.surroundings
  });
}
function expandFinal(values2) {
  const last = values2.at(-1);
  if (last?.kind !== "list") return null;
  return [...values2.slice(0, -1), ...last.elements.map((element2) => partOf(last, element2))];
}
function evaluateTry(expression, scope) {
  const possible = [];
  let isSure = false;
  for (const argument2 of expression.arguments) {
    const value = evaluate(argument2, scope);
    if (isInvalid(value)) continue;
    if (possible.length === 0 && !value.mayFail) return value;
    if (value.kind === "unknown") return value;
    possible.push(...value.kind === "one-of" ? value.candidates : [asDefined(value)]);
    isSure = !value.mayFail;
    if (isSure) break;
  }
  if (possible.length === 0) return invalid("try: every alternative fails", expression);
  const result = oneOf(possible, expression, null);
  return isSure ? result : asFallible(result);
}
function evaluateCan(expression, scope) {
  const [argument2] = expression.arguments;
  if (!argument2) return invalid("can: an expression is needed", expression);
  const value = evaluate(argument2, scope);
  if (value.kind === "unknown" && value.reason.code !== "invalid-expression") return value;
  const [yes, no] = [true, false].map((answer) => boolValue(answer, writtenAt(expression)));
  if (value.mayFail && yes && no) return oneOf([yes, no], expression, null);
  return boolValue(!isInvalid(value), writtenAt(expression));
}

// src/terraform/evaluate/operators.ts
function truth(value) {
  if (value.kind === "bool") return value.value;
  if (value.kind === "string")
    return value.value === "true" ? true : value.value === "false" ? false : "invalid";
  if (value.kind === "unknown") return value.reason.code === "invalid-expression" ? "invalid" : "unknown";
  if (value.kind !== "one-of") return "invalid";
  const [first, ...others] = value.candidates.map(truth);
  if (first === void 0 || first === "invalid" || others.includes("invalid")) return "invalid";
  return others.every((other) => other === first) ? first : "unknown";
}
function evaluateUnary(expression, operand) {
  return lift([operand], expression, ([known]) => {
    if (expression.operator === "!") {
      const value = known ? truth(known) : "invalid";
      if (typeof value !== "boolean") return invalid("! needs true or false", expression);
      return boolValue(!value, madeFrom([operand], expression));
    }
    const number3 = numberOf2(known);
    if (number3 === null) return invalid("- needs a number", expression);
    return numberValue(negate(number3), madeFrom([operand], expression));
  });
}
function evaluateBinary(expression, left, rightSide) {
  const { operator } = expression;
  if (operator === "&&" || operator === "||") return evaluateLogical(expression, left, rightSide());
  const right = rightSide();
  return lift([left, right], expression, ([one2, other]) => {
    if (!one2 || !other) return invalid(`${operator} needs two values`, expression);
    const provenance = madeFrom([left, right], expression);
    if (operator === "==" || operator === "!=") {
      const same = equal(one2, other);
      if (same === null) return unknownInside(one2, other, expression);
      return boolValue(same === (operator === "=="), provenance);
    }
    const result = calculate2(operator, numberOf2(one2), numberOf2(other));
    if (result === null) return invalid(`${operator} cannot work with these values`, expression);
    return typeof result === "boolean" ? boolValue(result, provenance) : numberValue(result, provenance);
  });
}
function evaluateLogical(expression, left, right) {
  const decisive = expression.operator === "||";
  const sides = [truth(left), truth(right)];
  const provenance = madeFrom([left, right], expression);
  if (sides.includes("invalid")) {
    const decided = sides.includes(decisive);
    return decided ? boolValue(decisive, provenance) : invalid(`${expression.operator} needs true or false`, expression);
  }
  if (sides.includes(decisive)) return boolValue(decisive, provenance);
  if (sides[0] === "unknown") return left;
  if (sides[1] === "unknown") return right;
  return boolValue(!decisive, provenance);
}
function calculate2(operator, left, right) {
  if (left === null || right === null) return null;
  switch (operator) {
    case "+":
      return add(left, right);
    case "-":
      return subtract(left, right);
    case "*":
      return multiply(left, right);
    case "/":
      return divide(left, right);
    case "%":
      return modulo(left, right);
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
    default:
      return null;
  }
}
function numberOf2(value) {
  if (value?.kind === "number") return value;
  return value?.kind === "string" ? exactFromText(value.value) : null;
}
function unknownInside(one2, other, expression) {
  return firstUnknown2(one2) ?? firstUnknown2(other) ?? invalid("the values cannot be compared", expression);
}
function firstUnknown2(value) {
  if (value.kind === "unknown") return value;
  if (value.kind === "map" && value.open) return unknownValue(value.open, value.provenance);
  const parts = value.kind === "list" ? value.elements : value.kind === "map" ? [...value.entries.values()] : [];
  for (const part of parts) {
    const found = firstUnknown2(part);
    if (found) return found;
  }
  return null;
}

// src/terraform/evaluate/conditional.ts
function evaluateConditional(expression, scope) {
  const condition = evaluate(expression.condition, scope);
  const chosen = truth(condition);
  if (chosen === "invalid") return invalid("the condition is not true or false", expression.condition);
  const branches = ofOneType(evaluate(expression.then, scope), evaluate(expression.else, scope), expression);
  if (chosen !== "unknown") return chosenBy(chosen ? branches[0] : branches[1], [expression.condition]);
  const candidates = branches.flatMap(
    (branch) => branch.kind === "one-of" ? branch.candidates : isKnown(branch) ? [branch] : []
  );
  const reason = condition.kind === "unknown" ? condition.reason : null;
  const open3 = branches.find((branch) => branch.kind === "unknown");
  if (open3)
    return chosenBy(reason ? unknownValue(reason, condition.provenance) : open3, [expression.condition]);
  return chosenBy(oneOf(candidates, expression, reason), [expression.condition]);
}
var heaviestToConvert = 1e4;
function ofOneType(one2, other, expression) {
  const branches = [one2, other];
  if (branches.some(fitsAll) || isSamePrimitive(one2, other)) return branches;
  if (branches.some((branch) => weigh(branch) > heaviestToConvert || holdsResource(branch))) return branches;
  const type = unify(branches);
  const problem5 = invalid("the two results of the condition are of different types", expression);
  const certain = branches.every(isWhollyKnown) && !branches.some(isEmptyMap);
  const failed = certain ? [problem5, problem5] : branches;
  if (!type) return failed;
  const [left, right] = [convertTo(one2, type, expression), convertTo(other, type, expression)];
  return [isProblem(left) ? failed[0] : left, isProblem(right) ? failed[1] : right];
}
function fitsAll({ kind }) {
  return kind === "null" || kind === "unknown";
}
function isEmptyMap(value) {
  return value.kind === "map" && value.flavour === "map" && value.entries.size === 0;
}
function isSamePrimitive(one2, other) {
  return one2.kind === other.kind && (one2.kind === "string" || one2.kind === "number" || one2.kind === "bool");
}
function holdsResource(value) {
  if (value.kind === "list") return value.elements.some(holdsResource);
  if (value.kind === "map")
    return value.open !== void 0 || [...value.entries.values()].some(holdsResource);
  return value.kind === "one-of" && value.candidates.some(holdsResource);
}

// src/terraform/evaluate/scope.ts
var deepest2 = 600;
var stepsPerUnit = 2e7;
var BudgetSpent = class extends Error {
  constructor() {
    super("evaluation took more steps than a unit may take");
  }
};
function spend(budget, steps) {
  budget.steps -= steps;
  if (budget.steps >= 0) return;
  budget.whenSpent?.();
  throw new BudgetSpent();
}
function bind(scope, name, value) {
  return { world: scope.world, bindings: { name, value, next: scope.bindings } };
}
function boundValue(scope, name) {
  for (let at = scope.bindings; at !== null; at = at.next) if (at.name === name) return at.value;
  return null;
}

// src/terraform/evaluate/template.ts
var longestText2 = 1e6;
function evaluateTemplate(template, scope) {
  const [first] = template.parts;
  if (!first) return stringValue("", writtenAt(template));
  if (template.parts.length === 1) {
    if (first.kind === "text") return stringValue(first.value, writtenAt(template));
    if (first.kind === "interpolation" && template.form === "quoted")
      return evaluate(first.expression, scope);
  }
  return joinParts(template.parts, template, scope);
}
function joinParts(parts, template, scope) {
  const { values: values2, texts } = collectParts(parts, scope);
  spend(scope.world.budget, parts.length);
  return lift(values2, template, (known) => {
    let text3 = texts[0] ?? "";
    for (const [index, value] of known.entries()) {
      const part = textOf2(value);
      if (part === null) return invalid("a template can hold text, numbers and true or false only", template);
      text3 += part + (texts[index + 1] ?? "");
      if (text3.length > longestText2) {
        return unknownValue(
          { code: "budget", subject: "a text longer than 1 MB", span: template },
          writtenAt(template)
        );
      }
    }
    return stringValue(text3, madeFrom(values2, template));
  });
}
function collectParts(parts, scope) {
  const values2 = [];
  const texts = [];
  let written2 = "";
  for (const part of parts) {
    if (part.kind === "text") {
      written2 += part.value;
      continue;
    }
    for (const value of valuesOfPart(part, scope)) {
      values2.push(value);
      texts.push(written2);
      written2 = "";
    }
  }
  texts.push(written2);
  return { values: values2, texts };
}
function valuesOfPart(part, scope) {
  switch (part.kind) {
    case "interpolation":
      return [evaluate(part.expression, scope)];
    case "if":
      return [evaluateIf(part, scope)];
    case "for":
      return evaluateTemplateFor(part, scope);
  }
}
function evaluateIf(part, scope) {
  const condition = evaluate(part.condition, scope);
  const chosen = truth(condition);
  if (chosen === "unknown" || chosen === "invalid") {
    if (!isKnown(condition) && condition.kind === "unknown") return condition;
    return invalid("the condition of a template is not true or false", part.condition);
  }
  return chosenBy(joinParts(chosen ? part.then : part.else, part, scope), [part.condition]);
}
function evaluateTemplateFor(part, scope) {
  const collection = evaluate(part.collection, scope);
  const elements = eachElement(collection, part);
  if (!isElements(elements)) return [elements];
  return elements.map(({ key, value }) => {
    spend(scope.world.budget, 1);
    const withValue = bind(scope, part.valueName, value);
    return joinParts(
      part.parts,
      part,
      part.keyName === null ? withValue : bind(withValue, part.keyName, key)
    );
  });
}
function textOf2(value) {
  if (value.kind === "string") return value.value;
  if (value.kind === "number") return numberToText(value);
  return value.kind === "bool" ? String(value.value) : null;
}
function textOfKey(value) {
  return isKnown(value) ? textOf2(value) : null;
}

// src/terraform/evaluate/for.ts
function eachElement(collection, expression) {
  if (collection.kind === "unknown") return collection;
  if (collection.kind === "map") {
    if (collection.open)
      return { kind: "unknown", reason: collection.open, provenance: collection.provenance };
    return [...collection.entries].map(([name, entry]) => ({
      key: partOf(collection, stringValue(name, collection.keys?.get(name) ?? entry.provenance)),
      value: partOf(collection, entry)
    }));
  }
  if (collection.kind === "list") {
    return collection.elements.map((element2, index) => {
      const value = partOf(collection, element2);
      return { key: collection.flavour === "set" ? value : numberValue(index, element2.provenance), value };
    });
  }
  return invalid("there is nothing to go through", expression);
}
function evaluateFor(expression, scope) {
  const collection = evaluate(expression.collection, scope);
  const any = anyElement(collection);
  if (any && collection.kind === "unknown") return forAny(collection, any, expression, scope);
  return lift(
    [collection],
    expression,
    ([known]) => known ? forOver(known, expression, scope) : collection
  );
}
function forAny(collection, any, expression, scope) {
  const inner = bindElement(expression, any, scope);
  const value = evaluate(expression.valueExpression, inner);
  const key = expression.keyExpression ? evaluate(expression.keyExpression, inner) : void 0;
  if (expression.grouping) return unknownValue(collection.reason, collection.provenance);
  const chosen = expression.condition ? chosenBy(value, [expression.condition]) : value;
  return collectionOf(collection, chosen, key);
}
function forOver(collection, expression, scope) {
  const elements = eachElement(collection, expression.collection);
  if (!isElements(elements)) return elements;
  spend(scope.world.budget, elements.length);
  const produced = [];
  for (const element2 of elements) {
    const inner = bindElement(expression, element2, scope);
    const kept = expression.condition ? evaluate(expression.condition, inner) : null;
    if (kept && expression.condition) {
      const keep = truth(kept);
      if (keep === "unknown")
        return kept.kind === "unknown" ? kept : invalid("the condition is open", expression.condition);
      if (keep === "invalid")
        return kept.kind === "unknown" ? kept : invalid("the condition is not true or false", expression.condition);
      if (!keep) continue;
    }
    const key = expression.keyExpression ? evaluate(expression.keyExpression, inner) : null;
    const value = evaluate(expression.valueExpression, inner);
    produced.push({ key, value: expression.condition ? chosenBy(value, [expression.condition]) : value });
  }
  if (expression.form === "tuple") {
    return listValue(
      "tuple",
      produced.map(({ value }) => value),
      collection.provenance
    );
  }
  return objectOf(produced, expression, collection);
}
function isElements(elements) {
  return Array.isArray(elements);
}
function bindElement(expression, element2, scope) {
  const withValue = bind(scope, expression.valueName, element2.value);
  return expression.keyName === null ? withValue : bind(withValue, expression.keyName, element2.key);
}
function objectOf(produced, expression, collection) {
  const entries = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  const keys2 = /* @__PURE__ */ new Map();
  for (const { key, value } of produced) {
    if (key?.kind === "unknown") return key;
    const name = key ? textOfKey(key) : null;
    if (key === null || name === null)
      return invalid("the key of an object is not a text that is known", expression);
    keys2.set(name, key.provenance);
    if (expression.grouping) groups.set(name, [...groups.get(name) ?? [], value]);
    else if (entries.has(name)) return invalid(`two elements have the key "${name}"`, expression);
    else entries.set(name, value);
  }
  for (const [name, values2] of groups) entries.set(name, listValue("tuple", values2, collection.provenance));
  return mapValue("object", sortedEntries(entries), collection.provenance, keys2);
}

// src/terraform/evaluate/evaluate.ts
function evaluate(expression, scope) {
  const { budget } = scope.world;
  spend(budget, 1);
  if (budget.depth >= deepest2) {
    return unknownValue(
      { code: "budget", subject: "an expression nested too deep", span: expression },
      writtenAt(expression)
    );
  }
  budget.depth += 1;
  const value = evaluateHere(expression, scope);
  budget.depth -= 1;
  if (value.kind === "string") spend(budget, value.value.length >> 3);
  if (value.kind === "unknown" && (value.startsWith || value.each) && !isReference(expression))
    return withoutHints(value, expression);
  const isCollection2 = value.kind === "list" || value.kind === "map" || value.kind === "one-of";
  if (!isCollection2 || weigh(value) <= heaviest) return value;
  const reason = {
    code: "budget",
    subject: `a collection of more than ${heaviest} values`,
    span: expression
  };
  return unknownValue(reason, writtenAt(expression));
}
function withoutHints(value, expression) {
  return value.each && saysOfElements(expression) ? value : unknownValue(value.reason, value.provenance);
}
function isReference({ kind }) {
  return kind === "variable" || kind === "attribute" || kind === "index" || kind === "parentheses";
}
function evaluateHere(expression, scope) {
  switch (expression.kind) {
    case "literal":
      return literal(expression);
    case "template":
      return evaluateTemplate(expression, scope);
    case "variable":
    case "attribute":
    case "index":
      return evaluateTraversal(expression, scope);
    case "splat":
      return evaluateSplat(expression, scope);
    case "call":
      return evaluateCall(expression, scope);
    case "unary":
      return evaluateUnary(expression, evaluate(expression.operand, scope));
    case "binary":
      return evaluateBinary(
        expression,
        evaluate(expression.left, scope),
        () => evaluate(expression.right, scope)
      );
    case "conditional":
      return evaluateConditional(expression, scope);
    case "tuple":
      return listValue(
        "tuple",
        expression.elements.map((element2) => evaluate(element2, scope)),
        writtenAt(expression)
      );
    case "object":
      return evaluateObject(expression, scope);
    case "for":
      return evaluateFor(expression, scope);
    case "parentheses":
      return evaluate(expression.inner, scope);
    case "invalid":
      return invalid("a syntax error", expression);
  }
}
function literal(expression) {
  const { value, text: text3 } = expression;
  const provenance = writtenAt(expression);
  if (value === null) return nullValue(provenance);
  if (typeof value === "boolean") return boolValue(value, provenance);
  return numberValue(exactFromText(text3) ?? value, provenance);
}
function evaluateTraversal(expression, scope) {
  const accesses = [];
  let root = expression;
  for (; ; ) {
    if (root.kind === "attribute") accesses.push({ kind: "attribute", name: root.name, span: root });
    else if (root.kind === "index") accesses.push({ kind: "index", key: root.key, span: root });
    else break;
    root = root.target;
  }
  accesses.reverse();
  if (root.kind !== "variable") return applyAccesses(evaluate(root, scope), accesses, scope);
  const bound = boundValue(scope, root.name);
  if (bound) return applyAccesses(bound, accesses, scope);
  const { value, used } = scope.world.resolve(root, accesses, scope);
  return applyAccesses(asDefined(value), accesses.slice(used), scope);
}
function applyAccesses(value, accesses, scope) {
  let result = value;
  for (const access of accesses) {
    if (access.kind === "attribute") result = attributeOf(result, access.name, access.span);
    else result = indexOf(result, evaluate(access.key, scope), access.span, choiceOf(access.key));
  }
  return result;
}
function choiceOf(key) {
  if (key.kind === "literal") return null;
  return key.kind === "template" && key.parts.every((part) => part.kind === "text") ? null : key;
}
function evaluateSplat(expression, scope) {
  const target = evaluate(expression.target, scope);
  if (target.kind === "unknown") {
    if (!target.each) return target;
    return collectionOf(target, evaluate(expression.each, bind(scope, splatElement, target.each)));
  }
  return lift([target], expression, ([known]) => {
    if (!known) return invalid("there is nothing to go through", expression);
    if (known.kind === "null") return listValue("tuple", [], writtenAt(expression));
    const elements = known.kind === "list" ? known.elements : [known];
    spend(scope.world.budget, elements.length);
    const results = elements.map((element2) => evaluate(expression.each, bind(scope, splatElement, element2)));
    return listValue("tuple", results, known.provenance);
  });
}
function evaluateObject(expression, scope) {
  const entries = /* @__PURE__ */ new Map();
  const keys2 = /* @__PURE__ */ new Map();
  for (const item of expression.items) {
    const key = evaluate(item.key, scope);
    const name = textOfKey(key);
    if (key.kind === "unknown") return key;
    if (name === null) return invalid("the key of an object is not a text that is known", item.key);
    entries.set(name, evaluate(item.value, scope));
    keys2.set(name, key.provenance);
  }
  return mapValue("object", sortedEntries(entries), writtenAt(expression), keys2);
}
function sortedEntries(entries) {
  const names = [...entries.keys()];
  const inOrder = names.every((name, index) => index === 0 || (names[index - 1] ?? "") <= name);
  if (inOrder) return entries;
  return new Map([...entries].sort(([one2], [other]) => one2 < other ? -1 : 1));
}

// src/terraform/module/blocks.ts
function attributeNamed(body, name) {
  return body.attributes.find((attribute) => attribute.name === name) ?? null;
}
function literalText(expression) {
  if (expression?.kind !== "template") return null;
  if (expression.parts.length === 0) return "";
  const [only2] = expression.parts;
  return expression.parts.length === 1 && only2?.kind === "text" ? only2.value : null;
}
function isEmptyProvider(block) {
  return block.body.blocks.length === 0 && block.body.attributes.every(({ name }) => name === "alias" || name === "version");
}

// src/terraform/module/configuration.ts
function blockConfiguration(body, span, scope) {
  let values2 = null;
  const attribute = (name) => {
    const written2 = attributeNamed(body, name);
    if (!written2) return null;
    const known = values2?.get(written2);
    if (known) return known;
    values2 ??= /* @__PURE__ */ new Map();
    values2.set(written2, circular(name, written2));
    const value = withinBudget2(() => through(evaluate(written2.expression, scope), written2), name, written2);
    values2.set(written2, value);
    return value;
  };
  return {
    span,
    attribute,
    blocks: (name) => nestedBlocks(body, name, scope, attribute),
    names: () => [...body.attributes.map((each) => each.name), ...new Set(body.blocks.map(blockName))]
  };
}
function withinBudget2(read, subject, span) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return unknownValue({ code: "budget", subject, span }, writtenAt(span));
  }
}
function blockName(block) {
  return block.type === "dynamic" ? block.labels[0]?.value ?? "dynamic" : block.type;
}
function nestedBlocks(body, name, scope, attribute) {
  const nested = [];
  for (const block of body.blocks) {
    if (block.type === name) {
      nested.push({
        configuration: blockConfiguration(block.body, block.header, scope),
        presence: "certain"
      });
    } else if (block.type === "dynamic" && block.labels[0]?.value === name) {
      for (const each of dynamicBlocks(block, name, scope)) nested.push(each);
    }
  }
  const written2 = attribute(name);
  return written2 ? [...nested, ...nestedObjects(written2)] : nested;
}
function dynamicBlocks(block, name, scope) {
  const forEach = attributeNamed(block.body, "for_each");
  const content = block.body.blocks.find((inner) => inner.type === "content");
  if (!forEach || !content) return [];
  const iterator = attributeNamed(block.body, "iterator")?.expression;
  const iteratorName = iterator?.kind === "variable" ? iterator.name : name;
  const make = (key, value, presence) => {
    const entries = /* @__PURE__ */ new Map([
      ["key", key],
      ["value", value]
    ]);
    const element2 = mapValue("object", entries, value.provenance);
    return {
      configuration: blockConfiguration(content.body, block.header, bind(scope, iteratorName, element2)),
      presence
    };
  };
  const collection = withinBudget2(
    () => through(evaluate(forEach.expression, scope), forEach),
    `dynamic "${name}"`,
    forEach
  );
  if (collection.kind === "one-of") {
    return collection.candidates.flatMap((candidate) => {
      const elements2 = candidate.kind === "null" ? [] : eachElement(candidate, forEach);
      return isElements(elements2) ? elements2.map(({ key, value }) => make(key, value, "possible")) : [];
    });
  }
  if (collection.kind === "null") return [];
  const any = anyElement(collection);
  if (any) return [make(any.key, any.value, "possible")];
  const elements = eachElement(collection, forEach);
  if (isElements(elements)) return elements.map(({ key, value }) => make(key, value, "certain"));
  return [make(elements, elements, "possible")];
}
function nestedObjects(value) {
  if (value.encodes !== void 0) return nestedObjects(value.encodes);
  switch (value.kind) {
    case "map":
      return [{ configuration: objectConfiguration(value), presence: "certain" }];
    case "list":
      return value.elements.flatMap((element2) => nestedObjects(partOf(value, element2)));
    case "one-of":
      return value.candidates.flatMap(nestedObjects).map((block) => ({ ...block, presence: "possible" }));
    case "unknown":
      if (value.each) return nestedObjects(value.each).map((block) => ({ ...block, presence: "possible" }));
      return [{ configuration: unknownConfiguration(value), presence: "possible" }];
    case "string": {
      const object = objectInText(value);
      return object === null ? [] : nestedObjects(object);
    }
    default:
      return [];
  }
}
function objectConfiguration(value) {
  const attribute = (name) => {
    const entry = value.entries.get(name);
    return entry ? partOf(value, entry) : null;
  };
  return {
    span: spanOf(value),
    attribute,
    blocks: (name) => {
      const entry = attribute(name);
      return entry ? nestedObjects(entry) : [];
    },
    names: () => [...value.entries.keys()]
  };
}
function unknownConfiguration(value) {
  return {
    span: spanOf(value),
    attribute: () => unknownValue(value.reason, value.provenance),
    blocks: () => [],
    names: () => []
  };
}
function spanOf(value) {
  const { origin, path: path2 } = value.provenance;
  const span = origin.kind === "file" || origin.kind === "absence" ? origin.span : origin.declared ?? path2?.step;
  return span ?? nowhere;
}

// src/terraform/module/shape.ts
function isMissing(child) {
  return "missing" in child;
}
function join2(module, name) {
  return module === "" ? name : `${module}.${name}`;
}

// src/terraform/module/references.ts
function referencesOf(module, body) {
  const { definition, address } = module;
  const found = /* @__PURE__ */ new Set();
  const locals = /* @__PURE__ */ new Set();
  const note = (parts) => {
    const [root = "", first = "", second2 = ""] = parts;
    if (root === "local") {
      const local = definition.locals.get(first);
      if (local) locals.add(local);
    } else if (root === "data") {
      if (definition.dataSources.has(`${first}.${second2}`))
        found.add(join2(address, `data.${first}.${second2}`));
    } else if (root === "module") {
      if (definition.calls.has(first)) found.add(join2(address, `module.${first}`));
    } else if (definition.resources.has(`${root}.${first}`)) found.add(join2(address, `${root}.${first}`));
  };
  eachReferenceIn(body, note);
  for (const local of locals) eachReference(local.expression, note);
  return [...found].sort();
}
function eachReferenceIn(body, note) {
  for (const attribute of body.attributes) eachReference(attribute.expression, note);
  for (const block of body.blocks) eachReferenceIn(block.body, note);
}
function eachReference(expression, note) {
  const parts = rootName(expression);
  if (parts) note(parts);
  for (const inner of innerExpressions(expression)) eachReference(inner, note);
}
function rootName(expression) {
  const names = [];
  let at = expression;
  while (at.kind === "attribute" || at.kind === "index") {
    if (at.kind === "attribute") names.push(at.name);
    at = at.target;
  }
  return at.kind === "variable" ? [at.name, ...names.reverse()] : null;
}

// src/terraform/module/cycles.ts
function cyclesOfLocals(definition) {
  const state = /* @__PURE__ */ new Map();
  const notifications = [];
  for (const start2 of definition.locals.keys()) {
    if (state.has(start2)) continue;
    const stack = [{ name: start2, next: namesIn(definition, start2) }];
    state.set(start2, "open");
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const name = top.next.pop();
      if (name === void 0) {
        state.set(top.name, "done");
        stack.pop();
      } else if (state.get(name) === "open") {
        notifications.push(
          cycleOf(
            definition,
            stack.map((each) => each.name),
            name
          )
        );
      } else if (!state.has(name)) {
        state.set(name, "open");
        stack.push({ name, next: namesIn(definition, name) });
      }
    }
  }
  return notifications;
}
function namesIn(definition, name) {
  const names = /* @__PURE__ */ new Set();
  const local = definition.locals.get(name);
  if (local) {
    eachReference(local.expression, ([root, first]) => {
      if (root === "local" && first !== void 0 && definition.locals.has(first)) names.add(first);
    });
  }
  return [...names];
}
function cycleOf(definition, stack, name) {
  const circle = [...stack.slice(stack.indexOf(name)), name].map((each) => `local.${each}`);
  const span = definition.locals.get(name) ?? null;
  const message = `locals are defined by each other: ${circle.join(" → ")}`;
  return { level: "error", file: span?.file.path ?? definition.folder, span, message, incomplete: false };
}

// src/terraform/module/json-syntax.ts
function parseJsonSyntax(file, labelCounts2) {
  const { expression, diagnostics } = parseHclJson(file);
  if (diagnostics.length > 0) return { blocks: [], diagnostics };
  if (expression.kind !== "object") {
    return { blocks: [], diagnostics: [{ span: expression, message: "A .tf.json file holds one object." }] };
  }
  const blocks = entriesOf(expression).flatMap(
    ({ name, span, value }) => (
      // A key "//" is a comment. A type that is not known becomes a block without labels, and is told as such.
      name === "//" ? [] : blocksOf(name, span, value, labelCounts2.get(name) ?? 0, [])
    )
  );
  return { blocks, diagnostics };
}
function entriesOf(object) {
  return object.items.flatMap(({ key, value }) => {
    const name = literalText(key);
    return name === null ? [] : [{ name, span: key, value }];
  });
}
function objectsOf(value) {
  if (value.kind === "object") return [value];
  return value.kind === "tuple" ? value.elements.flatMap(objectsOf) : [];
}
function blocksOf(type, header, value, labelsLeft, labels) {
  return objectsOf(value).flatMap((object) => {
    if (labelsLeft === 0) return [blockOf(type, header, object, labels)];
    return entriesOf(object).flatMap(({ name, span, value: inner }) => {
      const label = { value: name, file: span.file, start: span.start, end: span.end };
      return blocksOf(type, span, inner, labelsLeft - 1, [...labels, label]);
    });
  });
}
var innerBlocks = {
  terraform: /* @__PURE__ */ new Map([
    ["backend", 1],
    ["cloud", 0],
    ["required_providers", 0]
  ]),
  variable: /* @__PURE__ */ new Map([["validation", 0]]),
  check: /* @__PURE__ */ new Map([["data", 2]])
};
var onlyDynamic = /* @__PURE__ */ new Map([["dynamic", 1]]);
var insideDynamic = /* @__PURE__ */ new Map([
  ["dynamic", 1],
  ["content", 0]
]);
function blockOf(type, header, object, labels) {
  const { file, start: start2, end: end2 } = object;
  const inner = innerBlocks[type] ?? (type === "dynamic" ? insideDynamic : onlyDynamic);
  const attributes = [];
  const blocks = [];
  for (const { name, span, value } of entriesOf(object)) {
    const labelCount = inner.get(name);
    if (name === "//") continue;
    if (labelCount !== void 0) blocks.push(...blocksOf(name, span, value, labelCount, []));
    else attributes.push(attributeOf2(type, name, span, value));
  }
  return { type, labels, header, file, start: start2, end: end2, body: { attributes, blocks, file, start: start2, end: end2 } };
}
var bareTexts = /* @__PURE__ */ new Set(["variable.type", "dynamic.iterator"]);
var unevaluated = /* @__PURE__ */ new Set(["backend", "cloud"]);
function attributeOf2(type, name, span, value) {
  const expression = expressionOf(type, name, span, value);
  return { name, nameSpan: span, expression, file: span.file, start: span.start, end: value.end };
}
function expressionOf(type, name, span, value) {
  if (unevaluated.has(type) || type === "variable" && name === "default") return withoutTemplates(value);
  const text3 = bareTexts.has(`${type}.${name}`) ? literalText(value) : null;
  const bare = text3 === null ? null : parseExpression({ path: span.file.path, text: text3 });
  return bare && bare.diagnostics.length === 0 ? bare.expression : value;
}

// src/terraform/module/override.ts
function mergeOverrides(blocks, overrides) {
  if (overrides.length === 0) return blocks;
  const merged = [...blocks];
  for (const override of overrides) {
    if (override.type === "locals") overrideLocals(merged, override);
    else if (override.type === "terraform") overrideSettings(merged, override);
    else {
      const at = merged.findIndex((block2) => identity(block2) === identity(override));
      const block = merged[at];
      if (block) merged[at] = mergeBlock(block, override);
      else merged.push(override);
    }
  }
  return merged;
}
function identity(block) {
  const alias = block.type === "provider" ? attributeNamed(block.body, "alias") : null;
  const labels = block.labels.map((label) => label.value);
  const aliasText = alias ? alias.expression.file.text.slice(alias.expression.start, alias.expression.end) : "";
  return JSON.stringify([block.type, ...labels, aliasText]);
}
function mergeBlock(block, override) {
  return { ...block, body: mergeBodies(block.body, override.body) };
}
function mergeBodies(body, override) {
  const replaced = new Set(override.blocks.map(blockKind));
  return {
    ...body,
    attributes: mergeAttributes(body.attributes, override.attributes),
    blocks: [...body.blocks.filter((block) => !replaced.has(blockKind(block))), ...override.blocks]
  };
}
function blockKind(block) {
  return block.type === "dynamic" ? block.labels[0]?.value ?? "" : block.type;
}
function mergeAttributes(attributes, overrides) {
  const names = new Set(overrides.map((attribute) => attribute.name));
  return [...attributes.filter((attribute) => !names.has(attribute.name)), ...overrides];
}
function overrideLocals(blocks, override) {
  const names = new Set(override.body.attributes.map((attribute) => attribute.name));
  for (const [index, block] of blocks.entries()) {
    if (block.type !== "locals") continue;
    const attributes = block.body.attributes.filter((attribute) => !names.has(attribute.name));
    blocks[index] = { ...block, body: { ...block.body, attributes } };
  }
  blocks.push(override);
}
function overrideSettings(blocks, override) {
  const inner = override.body.blocks;
  const replacesBackend = inner.some((block) => isBackend(block));
  const required = new Set(
    inner.filter((block) => block.type === "required_providers").flatMap((block) => block.body.attributes.map(({ name }) => name))
  );
  for (const [index, block] of blocks.entries()) {
    if (block.type !== "terraform") continue;
    const kept = block.body.blocks.filter((each) => !(replacesBackend && isBackend(each))).map((each) => each.type === "required_providers" ? withoutAttributes(each, required) : each);
    blocks[index] = { ...block, body: { ...block.body, blocks: kept } };
  }
  blocks.push(override);
}
function isBackend(block) {
  return block.type === "backend" || block.type === "cloud";
}
function withoutAttributes(block, names) {
  const attributes = block.body.attributes.filter((attribute) => !names.has(attribute.name));
  return { ...block, body: { ...block.body, attributes } };
}

// src/terraform/module/definition.ts
var parsed = /* @__PURE__ */ new WeakMap();
function blocksIn(file) {
  const before = parsed.get(file);
  if (before) return before;
  const blocks = parseBlocks(file);
  parsed.set(file, blocks);
  return blocks;
}
function parseBlocks(file) {
  if (file.path.endsWith(".json")) return parseJsonSyntax(file, labelCounts);
  const { body, diagnostics } = parseHcl(file);
  return { blocks: body.blocks, diagnostics: [...strayAttributes(body), ...diagnostics] };
}
function strayAttributes(body) {
  return body.attributes.map((attribute) => ({
    span: attribute.nameSpan,
    message: `An attribute "${attribute.name}" cannot stand outside a block.`
  }));
}
function readDefinition(files, folder, additions) {
  const notifications = [];
  const generated = additions?.generated ?? [];
  const replaced = new Set(generated.flatMap(({ name, replaces }) => replaces ? [name] : []));
  const present = pathsIn(files, additions?.folder ? [folder, additions.folder] : [folder]);
  for (const name of replaced) present.delete(name);
  const { main, overrides } = readFolder(files, present, notifications);
  const faulty = [];
  const parse2 = (file) => {
    const { blocks: blocks2, diagnostics } = blocksIn(file);
    if (isFaulty(diagnostics)) faulty.push(file);
    for (const { span, message } of diagnostics) {
      notifications.push({ level: "error", file: file.path, span, message, incomplete: true });
    }
    return blocks2;
  };
  const added = generated.filter(({ name }) => !present.has(name));
  const addedBlocks = (overriding) => added.flatMap(({ name, blocks: blocks2 }) => isOverride(name) === overriding ? blocks2 : []);
  const blocks = mergeOverrides(
    [...main.flatMap(parse2), ...addedBlocks(false)],
    [...overrides.flatMap(parse2), ...addedBlocks(true)]
  );
  return {
    folder,
    ...sortBlocks(blocks, notifications),
    notifications,
    faulty,
    sources: [...main, ...overrides]
  };
}
function pathsIn(files, folders) {
  const paths = /* @__PURE__ */ new Map();
  for (const folder of folders) {
    for (const { name, kind } of files.list(folder) ?? []) {
      if (kind === "file" && isTerraformFile(name)) paths.set(name, pathIn(folder, name));
    }
  }
  return paths;
}
function readFolder(files, paths, notifications) {
  const main = [];
  const overrides = [];
  const seen = /* @__PURE__ */ new Set();
  for (const name of preferTofu([...paths.keys()].sort())) {
    const path2 = paths.get(name) ?? name;
    const outcome = files.read(path2);
    if (outcome.kind === "refused") {
      const message = `the file ${outcome.message}`;
      notifications.push({ level: "error", file: outcome.path, span: null, message, incomplete: true });
    }
    if (outcome.kind !== "read" || seen.has(outcome.file)) continue;
    seen.add(outcome.file);
    (isOverride(name) ? overrides : main).push(outcome.file);
  }
  return { main, overrides };
}
function preferTofu(names) {
  const present = new Set(names);
  return names.filter((name) => {
    const twin = name.replace(/\.tf(\.json)?$/, ".tofu$1");
    return twin === name || !present.has(twin);
  });
}
function isOverride(name) {
  return /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(name);
}
var labelCounts = /* @__PURE__ */ new Map([
  ["resource", 2],
  ["data", 2],
  ["ephemeral", 2],
  ["provider", 1],
  ["variable", 1],
  ["output", 1],
  ["module", 1],
  ["check", 1],
  ["locals", 0],
  ["terraform", 0],
  ["moved", 0],
  ["removed", 0],
  ["import", 0]
]);
function sortBlocks(blocks, notifications) {
  const sorted = {
    variables: /* @__PURE__ */ new Map(),
    locals: /* @__PURE__ */ new Map(),
    outputs: /* @__PURE__ */ new Map(),
    calls: /* @__PURE__ */ new Map(),
    resources: /* @__PURE__ */ new Map(),
    dataSources: /* @__PURE__ */ new Map(),
    providers: /* @__PURE__ */ new Map(),
    requirements: /* @__PURE__ */ new Map(),
    backends: []
  };
  const put2 = (into, name, what, kind) => {
    if (!into.has(name)) into.set(name, what);
    else notifications.push(twice(`${kind} "${name}" is declared twice; only the first is read`, what));
  };
  for (const block of blocks) {
    const problem5 = wrongShape(block);
    if (problem5) {
      notifications.push(problem5);
      continue;
    }
    const name = block.labels[0]?.value ?? "";
    const both = labelsOf(block);
    if (block.type === "resource") put2(sorted.resources, both, block, "resource");
    else if (block.type === "data") put2(sorted.dataSources, both, block, "data source");
    else if (block.type === "module") put2(sorted.calls, name, block, "module");
    else if (block.type === "variable") put2(sorted.variables, name, block, "variable");
    else if (block.type === "output") put2(sorted.outputs, name, block, "output");
    else if (block.type === "provider") put2(sorted.providers, providerKey(block), block, "provider");
    else if (block.type === "locals") {
      for (const attribute of block.body.attributes) put2(sorted.locals, attribute.name, attribute, "local");
    } else if (block.type === "check") {
      for (const data of scopedData(block)) put2(sorted.dataSources, labelsOf(data), data, "data source");
    } else if (block.type === "terraform") readSettings(block, sorted.requirements, sorted.backends);
  }
  return sorted;
}
function labelsOf({ labels }) {
  return labels.map(({ value }) => value).join(".");
}
function scopedData(check) {
  return check.body.blocks.filter(({ type, labels }) => type === "data" && labels.length === 2);
}
function twice(message, where) {
  return { level: "error", file: where.file.path, span: where, message, incomplete: true };
}
function wrongShape(block) {
  const labels = labelCounts.get(block.type);
  const place2 = { file: block.file.path, span: block.header };
  if (labels === void 0) {
    const message2 = `Terraform has no block of type "${block.type}"; it was passed over`;
    return { level: "warning", ...place2, message: message2, incomplete: false };
  }
  if (block.labels.length === labels) return null;
  const message = `a ${block.type} block has ${labels} label${labels === 1 ? "" : "s"}, this one has ${block.labels.length}`;
  return { level: "error", ...place2, message, incomplete: true };
}
function providerKey(block) {
  const name = block.labels[0]?.value ?? "";
  const alias = literalText(attributeNamed(block.body, "alias")?.expression);
  return alias === null ? name : `${name}.${alias}`;
}
function readSettings(block, requirements, backends) {
  for (const inner of block.body.blocks) {
    if (inner.type === "backend" || inner.type === "cloud") backends.push(inner);
    if (inner.type !== "required_providers") continue;
    for (const attribute of inner.body.attributes) {
      requirements.set(attribute.name, { source: sourceOf2(attribute.expression), span: attribute });
    }
  }
}
function sourceOf2(expression) {
  if (expression.kind !== "object") return null;
  const item = expression.items.find(({ key }) => literalText(key) === "source" || nameOf2(key) === "source");
  return item ? literalText(item.value) : null;
}
function nameOf2(expression) {
  return expression.kind === "variable" ? expression.name : null;
}

// src/terraform/module/installed.ts
import { posix as posix3 } from "node:path";

// src/terraform/module/source.ts
import { posix as posix2 } from "node:path";
function locateModule(module, name, call) {
  const source = sourceOf3(call);
  const missing = (subject, code) => ({
    kind: "missing",
    reason: { code, subject, span: call.header }
  });
  const notify = (message) => module.unit.notify({
    level: "error",
    file: call.file.path,
    span: call.header,
    message,
    incomplete: true
  });
  if (source === null) {
    notify(`module "${name}" has no source that is written out as a text`);
    return missing(`module.${name}`, "module-not-fetched");
  }
  const installed = module.unit.installed.get([...module.names, name].join("."));
  if (!isLocal(source) && installed === void 0) return missing(source, "module-not-fetched");
  const folder = installed ?? folderOfSource(module.definition.folder, source);
  if (folder === null) {
    notify(`the source "${source}" of module "${name}" leads out of the scan root`);
    return missing(source, "module-not-fetched");
  }
  if (!module.unit.moduleExists(folder)) {
    notify(`the source "${source}" of module "${name}" is not there: ${folder} holds no Terraform files`);
    return missing(source, "module-not-fetched");
  }
  if (callsItself(module, folder)) {
    notify(`module "${name}" calls itself: ${folder}`);
    return missing(source, "cycle");
  }
  return { kind: "found", definition: module.unit.definitionOf(folder) };
}
function sourceOf3(call) {
  return literalText(attributeNamed(call.body, "source")?.expression);
}
function isLocal(source) {
  return source.startsWith("./") || source.startsWith("../") || source === "." || source === "..";
}
function folderOfSource(from, source) {
  const folder = posix2.normalize(posix2.join(from, source)).replace(/\/$/, "");
  return folder === ".." || folder.startsWith("../") ? null : folder === "" ? "." : folder;
}
function localFolderOf(call, from) {
  const source = sourceOf3(call);
  return source !== null && isLocal(source) ? folderOfSource(from, source) : null;
}
function callsItself(module, folder) {
  for (let at = module; at !== null; at = at.parent) {
    if (at.definition.folder === folder) return true;
  }
  return false;
}

// src/terraform/module/installed.ts
function installedModules(files, folder, notify) {
  const path2 = posix3.join(folder, ".terraform/modules/modules.json");
  const outcome = files.read(path2);
  if (outcome.kind !== "read") return /* @__PURE__ */ new Map();
  const entries = entriesOf2(outcome.file.text);
  if (entries === null) {
    const message = "the list of installed modules cannot be read; run `terraform init` again";
    notify({ level: "warning", file: path2, span: null, message, incomplete: false });
    return /* @__PURE__ */ new Map();
  }
  const modules2 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (!isEntry(entry) || entry.Key === "") continue;
    const installed = folderOfSource(folder, entry.Dir);
    if (installed !== null) modules2.set(entry.Key, installed);
  }
  return modules2;
}
function entriesOf2(text3) {
  try {
    const written2 = JSON.parse(text3);
    if (typeof written2 !== "object" || written2 === null || !("Modules" in written2)) return null;
    return Array.isArray(written2.Modules) ? written2.Modules : null;
  } catch {
    return null;
  }
}
function isEntry(entry) {
  if (typeof entry !== "object" || entry === null) return false;
  return "Key" in entry && typeof entry.Key === "string" && "Dir" in entry && typeof entry.Dir === "string";
}

// src/terraform/module/definitions.ts
function openDefinitions(files, notify) {
  const known = /* @__PURE__ */ new Map();
  const installed = /* @__PURE__ */ new Map();
  return {
    files,
    notify,
    known,
    of: (folder) => {
      const before = known.get(folder);
      if (before) return before;
      const definition = readDefinition(files, folder);
      known.set(folder, definition);
      for (const notification of definition.notifications) notify(notification);
      for (const notification of cyclesOfLocals(definition)) notify(notification);
      return definition;
    },
    installedIn: (folder) => {
      const before = installed.get(folder);
      if (before) return before;
      const modules2 = installedModules(files, folder, notify);
      installed.set(folder, modules2);
      return modules2;
    }
  };
}
function readAll(definitions2, folders, deployments) {
  for (const folder of folders) definitions2.of(folder);
  for (const folder of folders) {
    for (const installed of definitions2.installedIn(folder).values()) definitions2.of(installed);
  }
  const deployed = deployments.map((deployment) => {
    const definition = deployedDefinition(definitions2.files, deployment);
    for (const notification of definition.notifications) definitions2.notify(notification);
    for (const called of calledFolders(definition)) definitions2.of(called);
    return { deployment, definition };
  });
  for (const definition of definitions2.known.values()) {
    for (const called of calledFolders(definition)) definitions2.of(called);
  }
  return deployed;
}
function deployedDefinition(files, deployment) {
  const [folder = deployment.folder] = foldersOf(deployment);
  return readDefinition(files, folder, { folder: deployment.folder, generated: deployment.generated });
}
function foldersOf({ folder, module }) {
  return module.kind === "folder" ? [module.folder, folder] : [folder];
}
function calledFolders({ calls, folder }) {
  return [...calls.values()].flatMap((call) => localFolderOf(call, folder) ?? []);
}

// src/terraform/module/instance-key.ts
function keySuffix(key) {
  if (typeof key === "number") return `[${key}]`;
  return `["${key.replace(special, escaped2)}"]`;
}
var special = /["\\]|[$%](?=\{)|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;
var named = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["	", "\\t"],
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["$", "$$"],
  ["%", "%%"]
]);
function escaped2(character) {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return named.get(character) ?? (code > 65535 ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`);
}

// src/terraform/module/expansion.ts
var mostInstances = 1e4;
function expand2(block, scope, notify) {
  const count = attributeNamed(block.body, "count");
  if (count) return expandCount(count, scope, notify);
  const forEach = attributeNamed(block.body, "for_each");
  if (forEach) return expandEach(forEach, scope, notify);
  return { form: "single", elements: [{ key: null, suffix: "", presence: "certain", scope }], reason: null };
}
function expandCount(attribute, scope, notify) {
  const value = through(evaluate(attribute.expression, scope), attribute);
  const number3 = countOf(value);
  if (number3 === null) return openCount(value, attribute, scope);
  if (number3 > mostInstances) return tooMany2(number3, attribute, bindCount(scope, value), notify);
  const elements = Array.from({ length: number3 }, (_, index) => {
    const bound = bindCount(scope, numberValue(index, writtenAt(attribute)));
    return { key: index, suffix: keySuffix(index), presence: "certain", scope: bound };
  });
  return { form: "count", elements, reason: null };
}
function openCount(value, attribute, scope) {
  const reason = openReason(value, attribute);
  const counts = value.kind === "one-of" ? value.candidates.map(countOf) : [null];
  const known = counts.filter((count) => count !== null);
  const largest = known.length === counts.length ? Math.max(...known) : null;
  if (largest === 0) return { form: "count", elements: [], reason: null };
  const indexes = Array.from(
    { length: Math.min(largest ?? 0, mostCandidates) },
    (_, index2) => numberValue(index2, writtenAt(attribute))
  );
  const index = largest !== null && largest <= mostCandidates ? oneOf(indexes, attribute, reason) : unknownValue(reason, value.provenance);
  return open2(bindCount(scope, index), reason);
}
function countOf(value) {
  const number3 = value.kind === "number" ? value.value : value.kind === "string" ? Number(value.value) : Number.NaN;
  return Number.isInteger(number3) && number3 >= 0 ? number3 : null;
}
function bindCount(scope, index) {
  return bind(scope, "count", mapValue("object", /* @__PURE__ */ new Map([["index", index]]), index.provenance));
}
function expandEach(attribute, scope, notify) {
  const value = through(evaluate(attribute.expression, scope), attribute);
  if (value.kind === "one-of") return openEach(value, scope, attribute);
  const elements = value.kind === "null" ? [] : eachElement(value, attribute.expression);
  if (!isElements(elements)) return openEach(elements, scope, attribute);
  if (elements.length > mostInstances) {
    return tooMany2(elements.length, attribute, bindEach(scope, value, value), notify);
  }
  const listed = value.kind === "list" && value.flavour !== "set";
  if (listed) {
    const message = "for_each takes a map or a set of texts; Terraform refuses this list, which is read as a set";
    notify({
      level: "warning",
      file: attribute.file.path,
      span: attribute.expression,
      message,
      incomplete: false
    });
  }
  const expanded = /* @__PURE__ */ new Map();
  for (const element2 of elements) {
    const key = listed ? element2.value : element2.key;
    const name = textOfKey(key);
    if (name === null) return openEach(element2.value, scope, attribute);
    const bound = bindEach(scope, key, element2.value);
    expanded.set(name, { key: name, suffix: keySuffix(name), presence: "certain", scope: bound });
  }
  return { form: "each", elements: [...expanded.values()], reason: null };
}
function bindEach(scope, key, value) {
  const entries = /* @__PURE__ */ new Map([
    ["key", key],
    ["value", value]
  ]);
  return bind(scope, "each", mapValue("object", entries, value.provenance));
}
function openEach(value, scope, attribute) {
  const reason = openReason(value, attribute);
  if (value.kind === "one-of") {
    const lists = value.candidates.map(
      (candidate) => candidate.kind === "null" ? [] : eachElement(candidate, attribute)
    );
    const elements = lists.flatMap((list) => isElements(list) ? [...list] : []);
    if (elements.length === 0 && lists.every(isElements)) return { form: "each", elements: [], reason: null };
    const [only2] = elements;
    if (only2 && elements.length === 1 && lists.every(isElements))
      return open2(bindEach(scope, only2.key, only2.value), reason);
  }
  const any = anyElement(value);
  if (any) return open2(bindEach(scope, any.key, any.value), reason);
  const unknown = unknownValue(reason, value.provenance);
  return open2(bindEach(scope, unknown, unknown), reason);
}
function open2(scope, reason) {
  return { form: "open", elements: [{ key: null, suffix: "[*]", presence: "possible", scope }], reason };
}
function openReason(value, attribute) {
  if (value.kind === "unknown") return value.reason;
  return { code: "invalid-expression", subject: attribute.name, span: attribute };
}
function tooMany2(number3, attribute, scope, notify) {
  const message = `${attribute.name} makes ${number3} instances; above ${mostInstances} they are judged as one`;
  notify({
    level: "error",
    file: attribute.file.path,
    span: attribute.expression,
    message,
    incomplete: true
  });
  return open2(scope, { code: "budget", subject: attribute.name, span: attribute });
}

// src/terraform/module/resolve.ts
import { posix as posix5 } from "node:path";

// src/terraform/module/providers.ts
function providerOf(module, block, scope) {
  const type = block.labels[0]?.value ?? "";
  const written2 = attributeNamed(block.body, "provider");
  const named2 = written2 ? nameIn(written2.expression, scope) : null;
  const name = named2 ?? { local: type.split("_")[0] ?? type, alias: null, instance: null };
  return providerNamed(module, name, block.header);
}
function nameIn(expression, scope) {
  const text3 = literalText(expression);
  if (text3 !== null) {
    const [local = "", alias = null] = text3.split(".");
    return { local, alias, instance: null };
  }
  if (expression.kind === "variable") return { local: expression.name, alias: null, instance: null };
  if (expression.kind === "index") {
    const named2 = nameIn(expression.target, scope);
    return named2 && { ...named2, instance: textOfKey(evaluate(expression.key, scope)) ?? "" };
  }
  if (expression.kind !== "attribute" || expression.target.kind !== "variable") return null;
  return { local: expression.target.name, alias: expression.name, instance: null };
}
var uses = /* @__PURE__ */ new WeakMap();
function providerNamed(module, name, fallback) {
  const known = uses.get(module) ?? /* @__PURE__ */ new Map();
  uses.set(module, known);
  const key = keyOf3(name);
  const before = known.get(key);
  if (before) return before;
  const source = sourceOf4(module, name.local);
  const found = findConfiguration(module, name, source);
  const requirement = nearestRequirement(module, name.local);
  const use = {
    source,
    localName: name.local,
    alias: name.alias,
    configuration: found,
    span: found?.span ?? requirement ?? fallback
  };
  if (found || requirement) known.set(key, use);
  return use;
}
function keyOf3(name) {
  return name.instance === null ? nameOf3(name) : `${nameOf3(name)}[${name.instance}]`;
}
function nameOf3({ local, alias }) {
  return alias === null ? local : `${local}.${alias}`;
}
function sourceOf4(module, local) {
  const required = module.definition.requirements.get(local)?.source;
  if (!required)
    return local === "terraform" ? "terraform.io/builtin/terraform" : `registry.terraform.io/hashicorp/${local.toLowerCase()}`;
  const parts = required.toLowerCase().split("/");
  if (parts.length === 1) return `registry.terraform.io/hashicorp/${parts[0]}`;
  return parts.length === 2 ? `registry.terraform.io/${parts.join("/")}` : parts.join("/");
}
function nearestRequirement(module, local) {
  for (let at = module; at !== null; at = at.parent) {
    const requirement = at.definition.requirements.get(local);
    if (requirement) return requirement.span;
  }
  return null;
}
function findConfiguration(module, name, source) {
  const own = module.definition.providers.get(nameOf3(name));
  if (own && !isPassedIn(own, module)) return configurationOf(module, own, name.instance);
  if (!module.parent) return null;
  const passed = passedName(module, name);
  if (passed) return findConfiguration(module.parent, passed, sourceOf4(module.parent, passed.local));
  if (name.alias !== null) return null;
  const local = localNameOf(module.parent, source) ?? name.local;
  return findConfiguration(module.parent, { local, alias: null, instance: null }, source);
}
function isPassedIn(block, module) {
  return module.parent !== null && isEmptyProvider(block);
}
function passedName(module, name) {
  const passed = module.call ? attributeNamed(module.call.body, "providers")?.expression : void 0;
  if (passed?.kind !== "object") return null;
  const item = passed.items.find(({ key }) => {
    const named2 = nameIn(key, module.scope);
    return named2 !== null && nameOf3(named2) === nameOf3(name);
  });
  return item ? nameIn(item.value, module.callScope ?? module.scope) : null;
}
function localNameOf(module, source) {
  for (const local of module.definition.requirements.keys())
    if (sourceOf4(module, local) === source) return local;
  return null;
}
var configurations = /* @__PURE__ */ new WeakMap();
function configurationOf(module, block, instance) {
  const known = configurations.get(module) ?? /* @__PURE__ */ new Map();
  configurations.set(module, known);
  const key = JSON.stringify([block.file.path, block.start, instance]);
  const before = known.get(key);
  if (before) return before;
  const element2 = instance === null ? null : providerInstances(module, block).find((each) => each.key === instance);
  const configuration = blockConfiguration(block.body, block.header, element2?.scope ?? module.scope);
  known.set(key, configuration);
  return configuration;
}
function providerInstances(module, block) {
  return attributeNamed(block.body, "for_each") ? expand2(block, module.scope, module.unit.notify).elements : [];
}

// src/terraform/module/data-sources.ts
var knowable = {
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/region
  aws_region: [{ attributes: ["name", "region", "id"], arguments: ["region", "name"], provider: "region" }],
  // https://registry.terraform.io/providers/hashicorp/google/latest/docs/data-sources/client_config
  google_client_config: [
    { attributes: ["region"], arguments: [], provider: "region" },
    { attributes: ["zone"], arguments: [], provider: "zone" },
    { attributes: ["project"], arguments: [], provider: "project" }
  ],
  // https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/data-sources/config
  scaleway_config: [
    { attributes: ["region"], arguments: [], provider: "region" },
    { attributes: ["zone"], arguments: [], provider: "zone" }
  ]
};
function knowableOf(type) {
  return Object.hasOwn(knowable, type) ? knowable[type] ?? [] : [];
}
function knownAnswer(module, instance, attribute) {
  const type = instance.block.labels[0]?.value ?? "";
  const entry = knowableOf(type).find(({ attributes }) => attributes.includes(attribute));
  if (!entry) return null;
  for (const argument2 of entry.arguments) {
    const written2 = instance.configuration.attribute(argument2);
    if (written2 && written2.kind !== "null") return written2;
  }
  const configured = providerOf(module, instance.block, instance.scope).configuration?.attribute(entry.provider) ?? null;
  return configured?.kind === "null" ? null : configured;
}

// src/terraform/module/lazy-map.ts
function lazyMap(names, read) {
  const known = new Set(names);
  const values2 = /* @__PURE__ */ new Map();
  const get = (name) => {
    if (!known.has(name)) return void 0;
    const before = values2.get(name);
    if (before !== void 0) return before;
    const value = read(name);
    values2.set(name, value);
    return value;
  };
  const whole2 = () => {
    const entries = /* @__PURE__ */ new Map();
    for (const name of known) {
      const value = get(name);
      if (value !== void 0) entries.set(name, value);
    }
    return entries;
  };
  return {
    size: known.size,
    get,
    has: (name) => known.has(name),
    keys: () => new Map(names.map((name) => [name, name])).keys(),
    values: () => whole2().values(),
    entries: () => whole2().entries(),
    forEach: (visit) => whole2().forEach(visit),
    [Symbol.iterator]: () => whole2()[Symbol.iterator]()
  };
}

// src/terraform/module/instance-values.ts
function member(group, accesses, used, scope) {
  const [only2] = group.members;
  if (group.form === "single") return only2 ? { what: only2.what, used } : null;
  const access = accesses[used];
  const key = access ? keyOf4(access, scope) : null;
  if (key === null) return null;
  if (group.form === "open") return only2 ? { what: only2.what, used: used + 1 } : null;
  const named2 = group.members.find((each) => String(each.key) === key);
  return named2 ? { what: named2.what, used: used + 1 } : null;
}
function keyOf4(access, scope) {
  if (access.kind === "attribute") return /^\d+$/.test(access.name) ? access.name : null;
  return textOfKey(evaluate(access.key, scope));
}
function wholeGroup(group, span, valueOfMember) {
  if (group.form === "open" && group.reason) return unknownValue(group.reason, writtenAt(span));
  const provenance = writtenAt(group.block.header);
  if (group.form === "count") {
    return listValue(
      "tuple",
      group.members.map(({ what }) => valueOfMember(what)),
      provenance
    );
  }
  const byKey = new Map(group.members.map((each) => [String(each.key), each]));
  const entries = lazyMap([...byKey.keys()], (key) => {
    const found = byKey.get(key);
    return found ? valueOfMember(found.what) : invalid(`there is no instance "${key}"`, span);
  });
  return mapValue("object", entries, provenance);
}
function attributeOfInstance(module, instance, kind, name) {
  const written2 = instance.configuration.attribute(name);
  if (written2 && written2.kind !== "null") return written2;
  const known = kind === "data" ? knownAnswer(module, instance, name) : null;
  if (known) return known;
  const blocks = instance.block.body.blocks.some(
    (block) => block.type === name || block.labels[0]?.value === name
  );
  const reason = { ...openReason2(instance, kind), subject: `${instance.address}.${name}` };
  const reference = { address: instance.address, attribute: [name] };
  const open3 = { ...reason, reference };
  if (!blocks) return unknownValue(open3, writtenAt(instance.block.header));
  const nested = instance.configuration.blocks(name).map(({ configuration }) => {
    const entries = lazyMap(
      configuration.names(),
      (each) => configuration.attribute(each) ?? unknownValue(open3, writtenAt(configuration.span))
    );
    return { ...mapValue("object", entries, writtenAt(configuration.span)), open: open3 };
  });
  return listValue("list", nested, writtenAt(instance.block.header));
}
function openReason2(instance, kind) {
  const code = kind === "data" ? "data-source" : "computed";
  const reference = { address: instance.address, attribute: [] };
  return { code, subject: instance.address, span: instance.block.header, reference };
}
function instanceObject(module, instance, kind) {
  const entries = lazyMap(
    instance.configuration.names(),
    (name) => attributeOfInstance(module, instance, kind, name)
  );
  return {
    ...mapValue("object", entries, writtenAt(instance.block.header)),
    open: openReason2(instance, kind)
  };
}

// src/terraform/module/paths.ts
import { posix as posix4 } from "node:path";
var scanRoot = "/scan-root";
function absolutePath2(folder) {
  return folder === "." ? scanRoot : `${scanRoot}/${folder}`;
}
function pathFrom(folder, path2) {
  if (path2.startsWith("~")) return null;
  const normal2 = posix4.normalize(posix4.resolve(absolutePath2(folder), path2));
  if (normal2 === scanRoot) return ".";
  return normal2.startsWith(`${scanRoot}/`) ? normal2.slice(scanRoot.length + 1) : null;
}

// src/terraform/module/resolve.ts
function resolveIn(reference) {
  const { module, root, accesses } = reference;
  const [first, second2] = accesses;
  const name = first?.kind === "attribute" ? first.name : null;
  switch (root.name) {
    case "var":
      return name === null ? refused(root) : { value: declaredHere(module.variable(name), root, first), used: 1 };
    case "local":
      return name === null ? refused(root) : { value: declaredHere(module.local(name), root, first), used: 1 };
    case "module":
      return name === null ? refused(root) : resolveModule(reference, name);
    case "path":
      return { value: pathValue(module, name, root), used: 1 };
    case "terraform":
    case "tofu":
      return { value: terraformValue(module, name, root), used: 1 };
    case "each":
    case "count":
    case "self":
      return { value: notDeclared(root.name, root), used: accesses.length };
    case "data":
    case "ephemeral": {
      const inner = second2?.kind === "attribute" ? second2.name : null;
      if (name === null || inner === null) return refused(root);
      return resolveBlock(reference, "data", `${name}.${inner}`, 2);
    }
    default:
      return name === null ? { value: notDeclared(root.name, root), used: accesses.length } : resolveBlock(reference, "resource", `${root.name}.${name}`, 1);
  }
}
function refused(root) {
  return { value: invalid("a name is missing behind this", root), used: 0 };
}
function notDeclared(subject, span) {
  return unknownValue({ code: "not-declared", subject, span }, writtenAt(span));
}
function declaredHere(value, root, access) {
  if (value.kind !== "unknown" || value.reason.code !== "not-declared" || value.reason.span) return value;
  const span = { file: root.file, start: root.start, end: access?.span.end ?? root.end };
  return unknownValue({ ...value.reason, span }, writtenAt(span));
}
function pathValue(module, name, span) {
  const { folder } = module.unit;
  const here = posix5.relative(folder, module.definition.folder) || ".";
  if (name === "module") return stringValue(here, writtenAt(span));
  if (name === "root") return stringValue(".", writtenAt(span));
  if (name === "cwd") return stringValue(absolutePath2(folder), writtenAt(span));
  return invalid("path has no such attribute", span);
}
function terraformValue(module, name, span) {
  if (name === "workspace") return workspaceValue(module.unit.workspace, span);
  return notDeclared(`terraform.${name ?? ""}`, span);
}
function workspaceValue(workspace, span) {
  if (workspace !== null) return stringValue(workspace, writtenAt(span));
  return unknownValue({ code: "environment", subject: "terraform.workspace", span }, writtenAt(span));
}
function resolveBlock({ module, root, accesses, scope }, kind, name, used) {
  const group = module.group(kind, name);
  const subject = kind === "data" ? `data.${name}` : name;
  if (!group) return { value: notDeclared(subject, root), used: accesses.length };
  const found = member(group, accesses, used, scope);
  if (!found)
    return { value: wholeGroup(group, root, (instance) => instanceObject(module, instance, kind)), used };
  const access = accesses[found.used];
  if (access?.kind !== "attribute")
    return { value: instanceObject(module, found.what, kind), used: found.used };
  return { value: attributeOfInstance(module, found.what, kind, access.name), used: found.used + 1 };
}
function resolveModule({ module, root, accesses, scope }, name) {
  const child = module.child(name);
  if (!child) return { value: notDeclared(`module.${name}`, root), used: accesses.length };
  if (isMissing(child)) {
    const output = accesses.find((access2, index) => index > 0 && access2.kind === "attribute");
    const subject = output?.kind === "attribute" ? `module.${name}.${output.name}` : `module.${name}`;
    return { value: unknownValue({ ...child.missing, subject }, writtenAt(root)), used: accesses.length };
  }
  const found = member(child, accesses, 1, scope);
  if (!found) return { value: wholeGroup(child, root, outputsOf), used: 1 };
  const access = accesses[found.used];
  if (access?.kind !== "attribute") return { value: outputsOf(found.what), used: found.used };
  return { value: found.what.output(access.name), used: found.used + 1 };
}
function outputsOf(child) {
  const entries = lazyMap([...child.definition.outputs.keys()].sort(), child.output);
  return mapValue("object", entries, writtenAt(child.call?.header ?? nowhere));
}

// src/terraform/module/rule.ts
function isSubject(expression, subject) {
  const name = subject.at(-1);
  if (expression.kind === "parentheses") return isSubject(expression.inner, subject);
  if (subject.length === 1) return expression.kind === "variable" && expression.name === name;
  return expression.kind === "attribute" && expression.name === name && isSubject(expression.target, subject.slice(0, -1));
}

// src/terraform/module/elements-rule.ts
function rulesOfElements(conditions, collection) {
  return conditions.flatMap((condition) => rulesIn(condition, collection));
}
function rulesIn(condition, collection) {
  switch (condition.kind) {
    case "parentheses":
      return rulesIn(condition.inner, collection);
    case "unary":
      return condition.operator === "!" ? rulesOfNone(condition.operand, collection) : [];
    case "binary":
      return rulesOfBinary(condition, collection);
    case "call":
      return rulesOfCall(condition, collection);
    default:
      return [];
  }
}
function rulesOfBinary(condition, collection) {
  const { left, right, operator } = condition;
  switch (operator) {
    case "&&":
      return [...rulesIn(left, collection), ...rulesIn(right, collection)];
    case "||":
      if (isEmptiness(left, collection)) return rulesIn(right, collection);
      return isEmptiness(right, collection) ? rulesIn(left, collection) : [];
    case "==":
      return [...rulesOfEqual(left, right, collection), ...rulesOfEqual(right, left, collection)];
    default:
      return [];
  }
}
function isEmptiness(condition, collection) {
  if (condition.kind === "parentheses") return isEmptiness(condition.inner, collection);
  if (condition.kind !== "binary" || condition.operator !== "==") return false;
  const { left, right } = condition;
  if (right.kind !== "literal") return false;
  if (right.value === null) return isCollection(left, collection);
  const [counted] = argumentsOf(left, "length");
  return right.value === 0 && counted !== void 0 && isCollection(counted, collection);
}
function rulesOfCall(call, collection) {
  const [list] = call.arguments;
  if (!list || call.expandFinal || !isOver(list, collection)) return [];
  const subject = [list.valueName];
  if (call.name === "alltrue") return [{ condition: list.valueExpression, subject }];
  return call.name === "can" ? [{ condition: { ...call, arguments: [list.valueExpression] }, subject }] : [];
}
function rulesOfNone(condition, collection) {
  if (condition.kind === "parentheses") return rulesOfNone(condition.inner, collection);
  const [list] = argumentsOf(condition, "anytrue");
  if (!list || !isOver(list, collection)) return [];
  return refused2(list.valueExpression, list.valueName);
}
function rulesOfEqual(left, right, collection) {
  const [counted] = argumentsOf(left, "length");
  if (!counted) return [];
  if (right.kind === "literal") return right.value === 0 ? rulesOfNothingLeft(counted, collection) : [];
  const [all] = argumentsOf(right, "length");
  if (!all || !isCollection(all, collection)) return [];
  const [one2, other] = argumentsOf(counted, "setintersection");
  if (!one2 || !other) return [];
  if (isCollection(one2, collection)) return [isAmong(other)];
  return isCollection(other, collection) ? [isAmong(one2)] : [];
}
function rulesOfNothingLeft(counted, collection) {
  const [from, allowed] = argumentsOf(counted, "setsubtract");
  if (from && allowed) return isCollection(from, collection) ? [isAmong(allowed)] : [];
  if (counted.kind !== "for" || !counted.condition || !isCollection(counted.collection, collection))
    return [];
  return refused2(counted.condition, counted.valueName);
}
function refused2(condition, name) {
  if (condition.kind === "parentheses") return refused2(condition.inner, name);
  const isNegated = condition.kind === "unary" && condition.operator === "!";
  return isNegated ? [{ condition: condition.operand, subject: [name] }] : [];
}
function isAmong(allowed) {
  const { file, start: start2, end: end2 } = allowed;
  const name = "each";
  const element2 = { kind: "variable", name, file, start: start2, end: end2 };
  const nameSpan = { file, start: start2, end: end2 };
  const call = { kind: "call", name: "contains", nameSpan, expandFinal: false };
  return { condition: { ...call, arguments: [allowed, element2], file, start: start2, end: end2 }, subject: [name] };
}
function argumentsOf(expression, name) {
  if (expression.kind === "parentheses") return argumentsOf(expression.inner, name);
  return expression.kind === "call" && expression.name === name && !expression.expandFinal ? expression.arguments : [];
}
function isOver(list, collection) {
  return list.kind === "for" && list.form === "tuple" && list.condition === null && isCollection(list.collection, collection);
}
function isCollection(expression, collection) {
  if (expression.kind === "call" && sameElements.has(expression.name)) {
    const [inner] = expression.arguments;
    return inner !== void 0 && isCollection(inner, collection);
  }
  return isSubject(expression, collection);
}
var sameElements = /* @__PURE__ */ new Set(["toset", "tolist", "distinct", "sort", "values"]);

// src/terraform/module/finite-pattern.ts
var most = 256;
var start = "﷐";
var end = "﷑";
function textsMatching(pattern) {
  if (/[\ud800-\udfff\ufdd0\ufdd1]/.test(pattern)) return null;
  const reader = { pattern, at: 0 };
  const texts = readAlternatives(reader, 0);
  if (texts === null || reader.at < pattern.length) return null;
  const inside = new RegExp(`^${start}([^${start}${end}]*)${end}$`);
  const matched = [...texts].map((text3) => inside.exec(text3)?.[1] ?? null);
  return matched.every((text3) => text3 !== null) ? matched.filter((text3) => text3 !== null) : null;
}
var deepest3 = 50;
function readAlternatives(reader, depth) {
  if (depth > deepest3) return null;
  const all = /* @__PURE__ */ new Set();
  for (; ; ) {
    const texts = readSequence(reader, depth);
    if (texts === null) return null;
    for (const text3 of texts) all.add(text3);
    if (all.size > most) return null;
    if (reader.pattern[reader.at] !== "|") return all;
    reader.at += 1;
  }
}
function readSequence(reader, depth) {
  let all = /* @__PURE__ */ new Set([""]);
  for (; ; ) {
    const sign = reader.pattern[reader.at];
    if (sign === void 0 || sign === "|" || sign === ")") return all;
    const piece2 = readPiece(reader, depth);
    if (piece2 === null || all.size * piece2.size > most) return null;
    all = new Set([...all].flatMap((before) => [...piece2].map((text3) => before + text3)));
  }
}
function readPiece(reader, depth) {
  const piece2 = readAtom(reader, depth);
  const sign = reader.pattern[reader.at] ?? "";
  if (piece2 === null || sign === "*" || sign === "+" || sign === "{") return null;
  if (sign !== "?") return piece2;
  reader.at += 1;
  return reader.pattern[reader.at] === "?" ? null : /* @__PURE__ */ new Set([...piece2, ""]);
}
function readAtom(reader, depth) {
  const sign = reader.pattern[reader.at] ?? "";
  reader.at += 1;
  if (sign === "^") return /* @__PURE__ */ new Set([start]);
  if (sign === "$") return /* @__PURE__ */ new Set([end]);
  if (sign === "(") return readGroup(reader, depth);
  if (sign === "[") return readClass(reader);
  if (sign === "\\") return readEscape(reader);
  return /[.*+?{}\]]/.test(sign) ? null : /* @__PURE__ */ new Set([sign]);
}
function readGroup(reader, depth) {
  const opening = /^\?(?::|P?<\w+>)/.exec(reader.pattern.slice(reader.at, reader.at + 80));
  if (opening) reader.at += opening[0].length;
  else if (reader.pattern[reader.at] === "?") return null;
  const texts = readAlternatives(reader, depth + 1);
  if (reader.pattern[reader.at] !== ")") return null;
  reader.at += 1;
  return texts;
}
function readEscape(reader) {
  const sign = reader.pattern[reader.at] ?? "";
  reader.at += 1;
  return sign === "" || /\w/.test(sign) ? null : /* @__PURE__ */ new Set([sign]);
}
function readClass(reader) {
  const written2 = /^((?:[A-Za-z0-9_](?:-[A-Za-z0-9_])?)+)\]/.exec(reader.pattern.slice(reader.at));
  if (!written2) return null;
  reader.at += written2[0].length;
  const texts = /* @__PURE__ */ new Set();
  for (const [, from = "", to = from] of (written2[1] ?? "").matchAll(/(\w)(?:-(\w))?/g)) {
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1)
      texts.add(String.fromCharCode(code));
  }
  return texts;
}

// src/terraform/module/named-values.ts
var mostNamed = 256;
function smallest(all) {
  return all.reduce((one2, other) => {
    if (one2 === null || other === null) return one2 ?? other;
    return other.length < one2.length ? other : one2;
  }, null);
}
function together(all) {
  const members = [];
  for (const each of all) {
    if (each === null || members.length > mostNamed) return null;
    for (const member2 of each) members.push(member2);
  }
  return members;
}
function membersOf(condition, subject, scope) {
  switch (condition.kind) {
    case "parentheses":
      return membersOf(condition.inner, subject, scope);
    case "binary": {
      const { left, right, operator } = condition;
      if (operator === "==") return equalTo(left, right, subject, scope);
      if (operator === ">" || operator === "!=") return foundIn(left, right, subject);
      const parts = [left, right].map((part) => membersOf(part, subject, scope));
      if (operator === "&&") return smallest(parts);
      return operator === "||" ? together(parts) : null;
    }
    case "call":
      return membersOfCall(condition, subject, scope);
    default:
      return null;
  }
}
function membersOfCall(call, subject, scope) {
  const [first, second2] = call.arguments;
  if (!first || call.expandFinal) return null;
  switch (call.name) {
    case "contains":
      return second2 && isSubject(second2, subject) ? elementsOf2(evaluate(first, scope)) : null;
    case "anytrue":
      return membersOfAny(first, subject, scope);
    case "alltrue":
      return first.kind === "tuple" ? smallest(first.elements.map((element2) => membersOf(element2, subject, scope))) : null;
    case "can":
      return membersWithoutFailure(first, subject, scope);
    default:
      return null;
  }
}
function elementsOf2(list) {
  return list.kind === "list" && list.elements.every(isKnown) ? list.elements.filter(isKnown) : null;
}
function membersOfAny(list, subject, scope) {
  if (list.kind === "tuple")
    return together(list.elements.map((element2) => membersOf(element2, subject, scope)));
  if (list.kind !== "for" || list.form !== "tuple" || list.keyName !== null) return null;
  if (list.valueName === subject[0]) return null;
  const elements = eachElement(evaluate(list.collection, scope), list.collection);
  if (!isElements(elements) || elements.length > mostNamed) return null;
  return together(
    elements.map(({ value }) => membersOf(list.valueExpression, subject, bind(scope, list.valueName, value)))
  );
}
function membersWithoutFailure(tried, subject, scope) {
  if (tried.kind === "index" && isSubject(tried.key, subject)) {
    const map = evaluate(tried.target, scope);
    if (map.kind !== "map" || map.open) return null;
    return [...map.entries.keys()].map((key) => stringValue(key, map.keys?.get(key) ?? map.provenance));
  }
  if (tried.kind !== "call" || tried.expandFinal) return null;
  const [first, second2] = tried.arguments;
  if (!first || !second2 || !isSubject(second2, subject)) return null;
  if (tried.name === "index") return elementsOf2(evaluate(first, scope));
  return tried.name === "regex" ? textsOf(first) : null;
}
function foundIn(left, right, subject) {
  if (right.kind !== "literal" || right.value !== 0) return null;
  if (left.kind !== "call" || left.name !== "length") return null;
  const [found] = left.arguments;
  if (found?.kind !== "call" || found.name !== "regexall") return null;
  const [pattern, text3] = found.arguments;
  return pattern && text3 && isSubject(text3, subject) ? textsOf(pattern) : null;
}
function textsOf(pattern) {
  const written2 = literalText(pattern);
  const texts = written2 === null ? null : textsMatching(written2);
  return texts?.map((text3) => stringValue(text3, writtenAt(pattern))) ?? null;
}
function equalTo(left, right, subject, scope) {
  const other = isSubject(left, subject) ? right : isSubject(right, subject) ? left : null;
  if (!other) return null;
  const value = evaluate(other, scope);
  return isKnown(value) ? [value] : null;
}

// src/terraform/module/validation.ts
function allowedValues(block, name, scope) {
  const conditions = block.body.blocks.filter(({ type }) => type === "validation").flatMap((rule) => attributeNamed(rule.body, "condition")?.expression ?? []);
  if (conditions.length === 0) return null;
  const restricted = { name: `var.${name}`, span: block.header };
  const subject = ["var", name];
  const whole2 = allowedBy(
    conditions.map((condition) => ({ condition, subject })),
    restricted,
    scope
  );
  if (whole2) return whole2;
  const each = allowedBy(rulesOfElements(conditions, subject), restricted, scope);
  return each && { ...openValue(restricted), each };
}
function allowedBy(rules, restricted, scope) {
  if (rules.length === 0) return null;
  const whole2 = allowedFor(rules, restricted, scope);
  if (whole2) return whole2;
  const beginnings = fewest(rules.map(({ condition, subject }) => beginningsIn(condition, subject)));
  if (beginnings) return { ...openValue(restricted), startsWith: beginnings };
  const attributes = /* @__PURE__ */ new Map();
  for (const attribute of attributesNamed(rules)) {
    const inner = rules.map((rule) => ({ ...rule, subject: [...rule.subject, attribute] }));
    const named2 = { ...restricted, name: `${restricted.name}.${attribute}` };
    const allowed = allowedFor(inner, named2, scope);
    if (allowed) attributes.set(attribute, allowed);
  }
  if (attributes.size === 0) return null;
  const object = mapValue("object", sortedEntries(attributes), writtenAt(restricted.span));
  return { ...object, open: reasonFor(restricted) };
}
function openValue(restricted) {
  const origin = { kind: "absence", span: restricted.span };
  return unknownValue(reasonFor(restricted), { origin, path: null, conditions: [] });
}
function beginningsIn(condition, subject) {
  if (condition.kind === "parentheses") return beginningsIn(condition.inner, subject);
  if (condition.kind === "binary") {
    const [left, right] = [condition.left, condition.right].map((part) => beginningsIn(part, subject));
    if (condition.operator === "&&") return left ?? right ?? null;
    return condition.operator === "||" && left && right ? [...left, ...right] : null;
  }
  if (condition.kind !== "call" || condition.expandFinal) return null;
  const [first, second2] = condition.arguments;
  if (condition.name === "startswith" && first && second2 && isSubject(first, subject)) {
    const beginning2 = literalText(second2);
    return beginning2 ? [beginning2] : null;
  }
  if (condition.name !== "can" || first?.kind !== "call" || first.name !== "regex") return null;
  const [pattern, text3] = first.arguments;
  const written2 = pattern && text3 && isSubject(text3, subject) ? literalText(pattern) : null;
  const beginning = written2?.includes("|") ? null : /^\^([\w -]+)(?![\w -]|[*?{])/.exec(written2 ?? "")?.[1];
  return beginning ? [beginning] : null;
}
function fewest(all) {
  return all.find((each) => each !== null && each.length <= mostCandidates) ?? null;
}
function reasonFor({ name, span }) {
  return { code: "variable-without-value", subject: name, span };
}
function attributesNamed(rules) {
  const names = /* @__PURE__ */ new Set();
  for (const { condition, subject } of rules) {
    eachReference(condition, (reference) => {
      const attribute = reference[subject.length];
      if (attribute !== void 0 && subject.every((part, index) => reference[index] === part))
        names.add(attribute);
    });
  }
  return names;
}
function allowedFor(rules, restricted, scope) {
  const named2 = smallest(rules.map(({ condition, subject }) => membersOf(condition, subject, scope)));
  if (named2 === null || named2.length === 0 || named2.length > mostNamed) return null;
  const allowed = named2.filter((value) => rules.every((rule) => mayHold(rule, value, scope)));
  if (allowed.length === 0 || allowed.length > mostCandidates) return null;
  return oneOf(allowed, restricted.span, reasonFor(restricted));
}
function mayHold({ condition, subject }, value, scope) {
  return truth(evaluate(condition, withSubject(subject, value, scope))) !== false;
}
function withSubject(subject, value, scope) {
  const { world } = scope;
  const [rootName2, ...names] = subject;
  const isAsked = (accesses) => names.every((name, index) => {
    const access = accesses[index];
    return access?.kind === "attribute" && access.name === name;
  });
  const resolve = (root, accesses, from) => root.name === rootName2 && isAsked(accesses) ? { value, used: names.length } : world.resolve(root, accesses, from);
  return { bindings: null, world: { ...world, resolve } };
}

// src/terraform/module/variables.ts
function automaticFiles(files, folder) {
  const names = (files.list(folder) ?? []).filter((entry) => entry.kind === "file").map((entry) => entry.name);
  const first = names.filter((name) => name === "terraform.tfvars" || name === "terraform.tfvars.json");
  const automatic = names.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name) && !name.startsWith("."));
  return [...first.sort(), ...automatic.sort()].map((name) => pathIn(folder, name));
}
function assignVariables(definition, sources2, files, scope, notify) {
  const assigned = /* @__PURE__ */ new Map();
  for (const [name, text3] of sources2.environment) {
    const block = definition.variables.get(name);
    if (block)
      assigned.set(name, outsideValue(text3, block, scope, { kind: "environment", name: `TF_VAR_${name}` }));
  }
  const automatic = automaticFiles(files, definition.folder);
  for (const path2 of [...automatic, ...sources2.files]) {
    const automaticFile = automatic.includes(path2);
    for (const [name, { value, span }] of readVariableFile(path2, files, scope, notify)) {
      if (definition.variables.has(name)) assigned.set(name, value);
      else if (automaticFile) notify(undeclared(name, span));
    }
  }
  for (const option of sources2.options) {
    const [name = "", ...rest] = option.split("=");
    const block = definition.variables.get(name);
    if (block)
      assigned.set(
        name,
        outsideValue(rest.join("="), block, scope, { kind: "option", text: `--var ${option}` })
      );
  }
  for (const [name, value] of sources2.planned ?? []) {
    const block = definition.variables.get(name);
    if (!block) continue;
    const standard2 = attributeNamed(block.body, "default");
    const before = assigned.get(name) ?? (standard2 ? evaluate(standard2.expression, scope) : null);
    const type = typeOf2(block, scope);
    if (before === null || !saysTheSame(asDeclared(before, type, block), asDeclared(value, type, block)))
      assigned.set(name, value);
  }
  return assigned;
}
function asDeclared(value, type, block) {
  if (type === null) return value;
  const converted3 = convertTo(value, type, block.header);
  return converted3.kind === "conversion-problem" ? value : converted3;
}
function saysTheSame(written2, planned) {
  if (written2.kind === "list" && planned.kind === "list") {
    const { elements } = planned;
    const pairs = written2.elements.map((element2, index) => [element2, elements[index]]);
    return pairs.length === elements.length && pairs.every(([one2, other]) => other !== void 0 && saysTheSame(one2, other));
  }
  if (written2.kind === "map" && planned.kind === "map") {
    return [...planned.entries].every(([name, other]) => {
      const one2 = written2.entries.get(name);
      return one2 === void 0 ? other.kind === "null" : saysTheSame(one2, other);
    });
  }
  const isScalar = "value" in written2 && "value" in planned;
  return isScalar ? String(written2.value) === String(planned.value) : written2.kind === planned.kind;
}
function undeclared(name, span) {
  const message = `a value is given for the variable "${name}", which is not declared`;
  return { level: "warning", file: span.file.path, span, message, incomplete: false };
}
function readVariableFile(path2, files, scope, notify) {
  const outcome = files.read(path2);
  if (outcome.kind !== "read") {
    const message = outcome.kind === "absent" ? "the variable file is not there" : `the variable file ${outcome.message}`;
    notify({ level: "error", file: path2, span: null, message, incomplete: true });
    return /* @__PURE__ */ new Map();
  }
  const attributes = path2.endsWith(".json") ? jsonAttributes(outcome.file, notify) : hclAttributes(outcome.file, notify);
  const empty = { ...scope, bindings: null };
  return new Map(
    attributes.map((attribute) => [
      attribute.name,
      { value: through(evaluate(attribute.expression, empty), attribute), span: attribute }
    ])
  );
}
function hclAttributes(file, notify) {
  const { body, diagnostics } = parseHcl(file);
  for (const { span, message } of diagnostics) {
    notify({ level: "error", file: file.path, span, message, incomplete: true });
  }
  for (const block of body.blocks) {
    const message = `a variable file holds no blocks; "${block.type}" was passed over`;
    notify({ level: "warning", file: file.path, span: block.header, message, incomplete: false });
  }
  return body.attributes;
}
function jsonAttributes(file, notify) {
  const { expression, diagnostics } = parseHclJson(file, "plain");
  for (const { span, message } of diagnostics) {
    notify({ level: "error", file: file.path, span, message, incomplete: true });
  }
  if (expression.kind !== "object") return [];
  return expression.items.flatMap((item) => {
    if (item.key.kind !== "template") return [];
    const [part] = item.key.parts;
    const name = part?.kind === "text" ? part.value : "";
    return [{ name, nameSpan: item.key, expression: item.value, file, start: item.start, end: item.end }];
  });
}
function outsideValue(text3, block, scope, from) {
  const origin = { ...from, declared: block.header };
  const provenance = { origin, path: null, conditions: [] };
  const type = typeOf2(block, scope);
  const isText = type === null || type.kind === "string" || type.kind === "number" || type.kind === "bool";
  if (isText) return stringValue(text3, provenance);
  const file = { path: block.file.path, text: text3 };
  const { expression, diagnostics } = parseExpression(file);
  if (diagnostics.length > 0) return invalid("a value that is given on the command line", block.header);
  return decidedOutside(evaluate(expression, { ...scope, bindings: null }), provenance);
}
function decidedOutside(value, provenance) {
  switch (value.kind) {
    case "list":
      return {
        ...value,
        elements: value.elements.map((each) => decidedOutside(each, provenance)),
        provenance
      };
    case "map": {
      const entries = new Map(
        [...value.entries].map(([name, each]) => [name, decidedOutside(each, provenance)])
      );
      return { kind: "map", flavour: value.flavour, entries, provenance };
    }
    default:
      return { ...value, provenance };
  }
}
var types = /* @__PURE__ */ new WeakMap();
function typeOf2(block, scope) {
  const known = types.get(block);
  if (known !== void 0) return known;
  const attribute = attributeNamed(block.body, "type");
  const type = attribute ? parseType(attribute.expression, (written2) => evaluate(written2, { ...scope, bindings: null })).type : null;
  types.set(block, type);
  return type;
}
function defaultOf(block, module) {
  const attribute = attributeNamed(block.body, "default");
  return attribute ? through(evaluate(attribute.expression, module.scope), attribute) : null;
}
function convertVariable(block, value, module) {
  const type = typeOf2(block, module.scope);
  const marked = isSensitive2(block) ? asSensitive(value) : value;
  if (!type) return marked;
  const converted3 = convertTo(marked, type, block.header);
  if (converted3.kind !== "conversion-problem") return converted3;
  const message = `the value of variable "${block.labels[0]?.value ?? ""}" does not fit its type: ${converted3.message}`;
  module.unit.notify({
    level: "error",
    file: block.file.path,
    span: block.header,
    message,
    incomplete: false
  });
  return invalid(message, block.header);
}
function isSensitive2(block) {
  const sensitive = attributeNamed(block.body, "sensitive")?.expression;
  return sensitive?.kind === "literal" && sensitive.value === true;
}

// src/terraform/module/instance.ts
var deepestModule = 24;
var stepsPerInstance = 200;
var stepsPerModule = 1e3;
function rootModule(definition, unit, assigned, bindings = null) {
  const origin = { parent: null, call: null, element: null, name: "", bindings };
  return makeModule(definition, unit, origin, assigned);
}
function makeModule(definition, unit, origin, argument2) {
  const { parent, call, element: element2 } = origin;
  const address = moduleAddress(origin);
  const presence = parent?.presence === "possible" || element2?.presence === "possible" ? "possible" : "certain";
  const group = remember((key) => blockGroup(module, key), nothing);
  const module = {
    definition,
    address,
    presence,
    parent,
    call,
    callScope: element2?.scope ?? null,
    names: parent ? [...parent.names, origin.name] : [],
    calls: parent && call ? [...parent.calls, call.header] : [],
    unit,
    scope: {
      bindings: origin.bindings ?? null,
      world: {
        budget: unit.budget,
        surroundings: unit.surroundings,
        resolve: (root, accesses, scope) => resolveIn({ module, root, accesses, scope })
      }
    },
    variable: remember(
      (name) => variableValue(module, name, argument2),
      (name) => circular(name, definition.variables.get(name)?.header ?? nowhere)
    ),
    local: remember(
      (name) => localValue(module, name),
      (name) => circular(name, definition.locals.get(name) ?? nowhere)
    ),
    output: remember(
      (name) => outputValue(module, name),
      (name) => circular(name, definition.outputs.get(name)?.header ?? nowhere)
    ),
    group: (kind, name) => group(kind === "data" ? `data.${name}` : name),
    child: remember((name) => childGroup(module, name), nothing)
  };
  return module;
}
var nothing = () => null;
function moduleAddress({ parent, element: element2, name }) {
  if (!parent) return "";
  return join2(parent.address, `module.${name}${element2?.suffix ?? ""}`);
}
function remember(workOut, meanwhile) {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const before = known.get(name);
    if (before !== void 0) return before;
    known.set(name, meanwhile(name));
    try {
      const result = workOut(name);
      known.set(name, result);
      return result;
    } catch (error) {
      known.delete(name);
      throw error;
    }
  };
}
function variableValue(module, name, argument2) {
  const block = module.definition.variables.get(name);
  if (!block)
    return unknownValue(
      { code: "not-declared", subject: `var.${name}`, span: null },
      writtenAt(module.call?.header ?? nowhere)
    );
  const given = argument2(name);
  const value = given === null || given.kind === "null" && isNotNullable(block) ? defaultOf(block, module) : given;
  return convertVariable(
    block,
    value ?? restrictedValue(module, block, name) ?? withoutValue(module, block, name),
    module
  );
}
function restrictedValue(module, block, name) {
  return module.call ? null : allowedValues(block, name, module.scope);
}
function isNotNullable(block) {
  const nullable = attributeNamed(block.body, "nullable")?.expression;
  return nullable?.kind === "literal" && nullable.value === false;
}
function withoutValue(module, block, name) {
  const span = module.call?.header ?? block.header;
  const code = module.call ? "module-argument-missing" : "variable-without-value";
  const provenance = { origin: { kind: "absence", span }, path: null, conditions: [] };
  return unknownValue({ code, subject: `var.${name}`, span }, provenance);
}
function localValue(module, name) {
  const attribute = module.definition.locals.get(name);
  if (!attribute)
    return unknownValue({ code: "not-declared", subject: `local.${name}`, span: null }, writtenAt(nowhere));
  const value = evaluate(attribute.expression, module.scope);
  return through(value, attribute);
}
function outputValue(module, name) {
  const block = module.definition.outputs.get(name);
  const attribute = block ? attributeNamed(block.body, "value") : null;
  if (!attribute) return invalid(`the module has no output "${name}"`, module.call?.header ?? nowhere);
  const value = through(evaluate(attribute.expression, module.scope), attribute);
  const sensitive = block && attributeNamed(block.body, "sensitive")?.expression;
  return sensitive?.kind === "literal" && sensitive.value === true ? asSensitive(value) : value;
}
function blockGroup(module, key) {
  const isData = key.startsWith("data.");
  const name = isData ? key.slice("data.".length) : key;
  const block = (isData ? module.definition.dataSources : module.definition.resources).get(name);
  if (!block) return null;
  const expansion = expand2(block, module.scope, module.unit.notify);
  spend(module.unit.budget, stepsPerInstance * expansion.elements.length);
  const members = expansion.elements.map(
    (element2) => ({
      key: element2.key,
      what: {
        block,
        name: `${name}${element2.suffix}`,
        address: join2(module.address, `${key}${element2.suffix}`),
        presence: module.presence === "possible" ? "possible" : element2.presence,
        configuration: blockConfiguration(block.body, block.header, element2.scope),
        scope: element2.scope
      }
    })
  );
  return { block, form: expansion.form, reason: expansion.reason, members };
}
function childGroup(module, name) {
  const call = module.definition.calls.get(name);
  if (!call) return null;
  const { form, reason, elements } = expand2(call, module.scope, module.unit.notify);
  spend(module.unit.budget, stepsPerModule * elements.length);
  const located = locateModule(module, name, call);
  if (located.kind === "missing") return { missing: located.reason, elements };
  if (module.calls.length >= deepestModule) {
    const message = `modules call each other more than ${deepestModule} deep; what is below is not judged`;
    module.unit.notify({
      level: "error",
      file: call.file.path,
      span: call.header,
      message,
      incomplete: true
    });
    return { missing: { code: "budget", subject: `module.${name}`, span: call.header }, elements };
  }
  const members = elements.map(
    (element2) => ({
      key: element2.key,
      what: makeModule(
        located.definition,
        module.unit,
        { parent: module, call, element: element2, name },
        argumentsOf2(call, element2)
      )
    })
  );
  return { block: call, form, reason, members };
}
function argumentsOf2(call, element2) {
  return (name) => {
    const attribute = attributeNamed(call.body, name);
    return attribute ? through(evaluate(attribute.expression, element2.scope), attribute) : null;
  };
}

// src/terraform/module/resources.ts
import { createHash as createHash2 } from "node:crypto";

// src/terraform/module/variants.ts
function variantsOf(definition, sources2, automatic, files) {
  const declared = sources2.declared.filter(({ path: path2 }) => path2 === definition.folder);
  if (declared.length > 0) return declared;
  const automaticOnes = new Set(automatic);
  const belongs = belongsTo(definition.folder, files);
  const candidates = sources2.files.filter(
    (path2) => belongs(path2) && !automaticOnes.has(path2) && !looksLikeExample(path2, definition.folder)
  );
  const byFolder = /* @__PURE__ */ new Map();
  for (const path2 of candidates) {
    const names = namesIn2(path2, files);
    if (names.size === 0 || ![...names].every((name) => definition.variables.has(name))) continue;
    const folder = path2.slice(0, path2.lastIndexOf("/") + 1);
    const together2 = byFolder.get(folder);
    if (together2) together2.push({ path: path2, names });
    else byFolder.set(folder, [{ path: path2, names }]);
  }
  return [...byFolder.values()].flatMap((together2) => variantsTogether(together2, requiredIn(definition)));
}
function requiredIn({ variables }) {
  const required = [...variables].filter(([, block]) => attributeNamed(block.body, "default") === null);
  return new Set(required.map(([name]) => name));
}
var sharedNames = /^(?:common|global|shared|defaults?|base|all|algemeen|gedeeld)\b/i;
function variantsTogether(candidates, required) {
  const isShared = ({ path: path2 }) => sharedNames.test(path2.slice(path2.lastIndexOf("/") + 1));
  const shared = candidates.filter(isShared);
  const single = candidates.filter((candidate) => !isShared(candidate));
  const givenByShared = new Set(shared.flatMap((each) => [...each.names]));
  const wanted = [...required].filter((name) => !givenByShared.has(name));
  const lacks = (names) => wanted.some((name) => !names.has(name));
  const pathsOf = (several) => several.map(({ path: path2 }) => path2);
  if (single.length === 0) return [{ files: pathsOf(shared), workspace: null }];
  const onlyTogether = single.length > 1 && single.every(({ names }) => lacks(names)) && !lacks(new Set(single.flatMap(({ names }) => [...names])));
  if (onlyTogether) return [{ files: pathsOf([...shared, ...single]), workspace: null }];
  return single.map((candidate) => ({ files: pathsOf([...shared, candidate]), workspace: null }));
}
function belongsTo(folder, files) {
  const prefix = folder === "." ? "" : `${folder}/`;
  const known = /* @__PURE__ */ new Map([[folder, true]]);
  const reaches = (inner) => {
    const before = known.get(inner);
    if (before !== void 0) return before;
    const holdsTerraform = (files.list(inner) ?? []).some(({ name }) => name.endsWith(".tf"));
    const reached = !holdsTerraform && reaches(folderOf(inner));
    known.set(inner, reached);
    return reached;
  };
  return (path2) => path2.startsWith(prefix) && reaches(folderOf(path2));
}
function looksLikeExample(path2, folder) {
  const below = folder === "." ? path2 : path2.slice(folder.length + 1);
  return /(?:^|[/._-])(?:examples?|samples?|templates?|tests?|fixtures?|dist)(?:[/._-]|$)/i.test(below);
}
function namesIn2(path2, files) {
  const outcome = files.read(path2);
  if (outcome.kind !== "read") return /* @__PURE__ */ new Set();
  if (!path2.endsWith(".json")) return new Set(parseHcl(outcome.file).body.attributes.map(({ name }) => name));
  const { expression } = parseHclJson(outcome.file, "plain");
  const items = expression.kind === "object" ? expression.items : [];
  return new Set(items.flatMap(({ key }) => literalText(key) ?? []));
}

// src/terraform/module/backend-files.ts
function completedBackend(written2, files, unit, scope) {
  const given = filesFor(unit, backendFilesIn(unit.path, files)).flatMap((path2) => {
    const outcome = files.read(path2);
    if (outcome.kind !== "read") return [];
    const { body } = parseHcl(outcome.file);
    return [blockConfiguration(body, body, scope)];
  });
  if (given.length === 0) return written2;
  const attribute = (name) => {
    const own = written2.attribute(name);
    return own !== null && own.kind !== "null" ? own : valueIn(given, name, written2.span);
  };
  return {
    span: written2.span,
    attribute,
    blocks: (name) => {
      const own = written2.blocks(name);
      const value = own.length > 0 ? null : attribute(name);
      return value === null ? own : nestedObjects(value);
    },
    names: () => [...new Set([written2, ...given].flatMap((each) => each.names()))]
  };
}
function valueIn(given, name, span) {
  const values2 = given.flatMap((each) => each.attribute(name) ?? []);
  const [first] = values2;
  if (first === void 0 || given.length === 1) return first ?? null;
  const reason = { code: "environment", subject: "-backend-config", span };
  const known = values2.filter(
    (value) => value.kind !== "unknown" && value.kind !== "one-of"
  );
  if (known.length < given.length) return unknownValue(reason, writtenAt(span));
  return oneOf(known, span, reason);
}
function isBackendFile(path2) {
  if (path2.endsWith(".tfbackend")) return true;
  const [name = "", folder = ""] = path2.split("/").reverse();
  const words2 = name.toLowerCase().split(/[._-]/);
  const told = words2.includes("backend") || /^backends?$/i.test(folder);
  return told && /\.(?:hcl|conf|config|tfvars)$/i.test(name);
}
var deepest4 = 3;
function backendFilesIn(folder, files) {
  const found = [];
  const look = (inner, depth) => {
    const entries = files.list(inner) ?? [];
    if (inner !== folder && entries.some(({ name }) => isTerraformFile(name))) return;
    for (const { name, kind, linked } of entries) {
      const path2 = pathIn(inner, name);
      if (kind === "file" && isBackendFile(path2) && !looksLikeExample(path2, folder)) found.push(path2);
      if (kind === "folder" && !linked && !name.startsWith(".") && depth < deepest4) look(path2, depth + 1);
    }
  };
  look(folder, 0);
  return found;
}
function filesFor({ path: folder, variant }, found) {
  const below = (path2) => folder === "." ? path2 : path2.slice(folder.length + 1);
  const wanted = new Set((variant ?? []).flatMap((part) => wordsOf(below(part))));
  const named2 = found.filter((path2) => wordsOf(below(path2)).some((word2) => wanted.has(word2)));
  return named2.length > 0 ? named2 : found;
}
function wordsOf(path2) {
  const words2 = path2.toLowerCase().split(/[/._=-]+/);
  return words2.filter((word2) => word2 !== "" && !commonWords.has(word2));
}
var commonWords = new Set(
  "backend backends config configs conf env envs environment environments hcl json s3 azurerm gcs http terraform tf tfbackend tfvars tfstate state vars variables workspace".split(
    " "
  )
);

// src/terraform/module/resources.ts
function collectResources(root, unit, files, add2) {
  for (const written2 of root.definition.backends) {
    const backend = backendResource(root, unit, written2);
    const configuration = completedBackend(backend.configuration, files, unit, root.scope);
    add2(written2.type === "cloud" ? backend : { ...backend, configuration });
  }
  collectModule(root, unit, add2);
}
function collectDeployment(root, unit, { module, backend }, add2) {
  if (backend) {
    const { type, span, configuration } = backend;
    const address = `terraform.backend.${type}`;
    add2(
      makeResource(root, unit, { ...partsOfDeployment(span), kind: "backend", type, address, configuration })
    );
  } else for (const written2 of root.definition.backends) add2(backendResource(root, unit, written2));
  if (module.kind === "missing") {
    const { reason, inputs: configuration } = module;
    const parts = partsOfDeployment(reason.span ?? configuration.span);
    const own = { kind: "module", type: "module", address: "terraform.source" };
    add2(makeResource(root, unit, { ...parts, ...own, configuration, missing: reason }));
  }
  collectModule(root, unit, add2);
}
function partsOfDeployment(span) {
  const { file, start: start2, end: end2 } = span;
  const body = { attributes: [], blocks: [], file, start: start2, end: end2 };
  return { presence: "certain", span, provider: null, body, missing: null };
}
function collectModule(module, unit, add2) {
  const { definition } = module;
  for (const [name, block] of definition.providers) {
    if (module.parent && block.body.attributes.length + block.body.blocks.length === 0) continue;
    const instances = providerInstances(module, block);
    if (instances.length === 0) add2(providerResource(module, unit, name, block, null));
    for (const { suffix, key } of instances) {
      add2(providerResource(module, unit, `${name}${suffix}`, block, key === null ? null : String(key)));
    }
  }
  for (const name of definition.dataSources.keys()) collectGroup(module, unit, "data", name, add2);
  for (const name of definition.resources.keys()) collectGroup(module, unit, "resource", name, add2);
  for (const [name, call] of definition.calls) collectCall(module, unit, name, call, add2);
}
function collectGroup(module, unit, kind, name, add2) {
  const group = module.group(kind, name);
  if (!group) return;
  for (const { what } of group.members) {
    add2(blockResource(module, unit, kind, what, providerOf(module, what.block, what.scope)));
  }
}
function blockResource(module, unit, kind, instance, provider) {
  const type = instance.block.labels[0]?.value ?? "";
  return makeResource(module, unit, {
    kind,
    type,
    address: instance.address,
    presence: instance.presence,
    span: instance.block.header,
    provider,
    configuration: instance.configuration,
    body: instance.block.body,
    missing: null
  });
}
function makeResource(module, unit, parts) {
  const { body, kind, type, address, presence, span, provider, configuration, missing } = parts;
  let references = null;
  let id = null;
  return {
    // Hashed when it is asked for: most are named in no finding.
    get id() {
      id ??= resourceId(unit, type, address);
      return id;
    },
    kind,
    type,
    address,
    presence,
    provider,
    configuration,
    missing,
    span: inRepository(span, module.calls),
    unit,
    source: "terraform",
    references: () => {
      references ??= referencesOf(module, body);
      return references;
    },
    calls: module.calls
  };
}
function resourceId(unit, type, address) {
  const identity2 = JSON.stringify([unit.kind, unit.path, unit.variant, type, address]);
  return createHash2("sha256").update(identity2).digest("hex").slice(0, 16);
}
function providerResource(module, unit, name, block, instance) {
  const configuration = configurationOf(module, block, instance);
  const local = block.labels[0]?.value ?? "";
  const alias = literalText(attributeNamed(block.body, "alias")?.expression);
  const source = sourceOf4(module, local);
  return makeResource(module, unit, {
    kind: "provider",
    type: local,
    address: join2(module.address, `provider.${name}`),
    presence: module.presence,
    span: block.header,
    provider: { source, localName: local, alias, configuration, span: block.header },
    configuration,
    body: block.body,
    missing: null
  });
}
function backendResource(module, unit, block) {
  const type = block.type === "cloud" ? "cloud" : block.labels[0]?.value ?? "";
  return makeResource(module, unit, {
    kind: "backend",
    type,
    address: block.type === "cloud" ? "terraform.cloud" : `terraform.backend.${type}`,
    presence: "certain",
    span: block.header,
    provider: null,
    configuration: blockConfiguration(block.body, block.header, module.scope),
    body: block.body,
    missing: null
  });
}
function collectCall(module, unit, name, call, add2) {
  const child = module.child(name);
  if (!child) return;
  const addCall = (suffix, presence, configuration, missing) => add2(
    makeResource(module, unit, {
      kind: "module",
      type: "module",
      address: join2(module.address, `module.${name}${suffix}`),
      presence: module.presence === "possible" ? "possible" : presence,
      span: call.header,
      provider: null,
      configuration,
      body: call.body,
      missing
    })
  );
  if (isMissing(child)) {
    for (const { suffix, presence, scope } of child.elements) {
      addCall(suffix, presence, blockConfiguration(call.body, call.header, scope), child.missing);
    }
    return;
  }
  for (const { what } of child.members) {
    const suffix = what.address.slice(join2(module.address, `module.${name}`).length);
    addCall(
      suffix,
      what.presence,
      blockConfiguration(call.body, call.header, what.callScope ?? module.scope),
      null
    );
    collectModule(what, unit, add2);
  }
}

// src/terraform/module/sources-of-code.ts
import { posix as posix6 } from "node:path";
var publicRegistry = "registry.terraform.io";
function collectRequiredProviders(root, unit, files, lockFolders, add2) {
  const locked = lockFolders.map((folder) => lockedIn(folder, files)).find((found) => found.size > 0);
  for (const wanted of wantedBy(root, locked ?? /* @__PURE__ */ new Map())) {
    const span = wanted.requirement ?? wanted.lock;
    if (!span || wanted.address.startsWith("terraform.io/builtin/")) continue;
    const { file, start: start2, end: end2 } = span;
    const resource = makeResource(root, unit, {
      kind: "provider",
      type: wanted.localName,
      address: `terraform.required_providers.${wanted.localName}`,
      presence: "certain",
      span,
      // It configures nothing: that tells it from a provider block.
      provider: null,
      configuration: sourceConfiguration(wanted, span),
      body: { attributes: [], blocks: [], file, start: start2, end: end2 },
      missing: null
    });
    add2(resource);
  }
}
function wantedBy(root, locked) {
  const wanted = [];
  const seen = /* @__PURE__ */ new Set();
  for (const [localName, { span }] of root.definition.requirements) {
    const address = sourceOf4(root, localName);
    const lock = entryFor(address, locked);
    seen.add(lock?.[0] ?? address);
    wanted.push({
      address: lock?.[0] ?? address,
      localName,
      requirement: span,
      lock: lock?.[1].header ?? null
    });
  }
  for (const [address, block] of locked) {
    if (seen.has(address)) continue;
    wanted.push({ address, localName: localNameFor(address, wanted), requirement: null, lock: block.header });
  }
  return wanted;
}
function entryFor(address, locked) {
  const forms = [address, address.replace(`${publicRegistry}/`, "registry.opentofu.org/")];
  for (const form of forms) {
    const block = locked.get(form);
    if (block) return [form, block];
  }
  return null;
}
function localNameFor(address, taken) {
  const name = address.slice(address.lastIndexOf("/") + 1);
  return taken.some(({ localName }) => localName === name) ? address : name;
}
function lockedIn(folder, files) {
  const outcome = files.read(posix6.join(folder, ".terraform.lock.hcl"));
  if (outcome.kind !== "read") return /* @__PURE__ */ new Map();
  const blocks = parseHcl(outcome.file).body.blocks.filter(
    ({ type, labels }) => type === "provider" && hostOfProvider(labels[0]?.value ?? "") !== null
  );
  return new Map(
    blocks.map((block) => [(block.labels[0]?.value ?? "").toLowerCase(), block])
  );
}
function sourceConfiguration({ address, requirement, lock }, span) {
  const decided = stringValue(address, writtenAt(lock ?? span));
  const source = requirement && lock ? through(decided, requirement) : decided;
  return {
    span,
    attribute: (name) => name === "source" ? source : null,
    blocks: () => [],
    names: () => ["source"]
  };
}
function hostOfProvider(address) {
  const [host, ...others] = address.split("/");
  return host !== void 0 && others.length === 2 ? host : null;
}
function hostOfModule(source) {
  const text3 = source.trim();
  if (/^\.{0,2}\/|^\.{1,2}$|^[a-z]:[\\/]/i.test(text3)) return null;
  const tfr = /^tfr:\/\/([^/]*)\//.exec(text3);
  if (tfr) return tfr[1] || publicRegistry;
  const address = text3.replace(/^(?:[\w-]+::)+/, "");
  const url = /^[a-z][\w+.-]*:\/\/(?:[^/@\s]*@)?([\w.-]+)/i.exec(address);
  if (url) return url[1]?.toLowerCase() ?? null;
  const secureShell = /^[\w.-]+@([\w.-]+):/.exec(address);
  if (secureShell) return secureShell[1]?.toLowerCase() ?? null;
  return hostOfPlainModule(address);
}
function hostOfPlainModule(address) {
  const [path2 = ""] = address.split(/\/\/|\?/);
  const parts = path2.split("/");
  const [first = ""] = parts;
  if (first.includes(".") && parts.length >= 2) return first.toLowerCase();
  return parts.length === 3 && parts.every((part) => /^[\w-]+$/.test(part)) ? publicRegistry : null;
}

// src/terraform/module/surroundings.ts
import { posix as posix7 } from "node:path";
var mostListed = 2e4;
function surroundingsOf(files, folder, budget) {
  const surroundings = {
    readFile: (path2) => readFile(files, folder, path2),
    listFiles: (path2) => listFiles(files, folder, path2),
    absolutePath: (path2) => {
      const inRoot = pathFrom(folder, path2);
      return inRoot === null ? null : absolutePath2(inRoot);
    },
    renderTemplate: (template, variables) => {
      const bindings = [...variables.entries].reduce(
        (next, [name, value]) => ({ name, value, next }),
        null
      );
      return renderTemplate(template, { bindings, world: { budget, surroundings, resolve: noReferences } });
    },
    spend: (steps) => spend(budget, steps)
  };
  return surroundings;
}
var noReferences = (root, accesses) => ({
  value: invalid(`the template is not given "${root.name}"`, root),
  used: accesses.length
});
var depthOfTemplate = 20;
function renderTemplate(text3, scope) {
  const { origin } = text3.source.provenance;
  const path2 = text3.path ?? (origin.kind === "file" ? origin.span.file.path : nowhere.file.path);
  const file = { path: path2, text: text3.text };
  const { template, diagnostics } = parseTemplate(file);
  const [first] = diagnostics;
  if (first) return invalid(`the template cannot be read: ${first.message}`, first.span);
  const { budget } = scope.world;
  if (budget.depth + depthOfTemplate > deepest2) {
    const reason = { code: "budget", subject: "templates that render each other", span: template };
    return unknownValue(reason, writtenAt(template));
  }
  budget.depth += depthOfTemplate;
  const rendered = evaluateTemplate(template, scope);
  budget.depth -= depthOfTemplate;
  return rendered;
}
function readFile(files, folder, path2) {
  const inRoot = pathFrom(folder, path2);
  if (inRoot === null) return { kind: "unreadable", problem: "it lies outside the scan root" };
  const outcome = files.readBytes(inRoot);
  if (outcome.kind === "read") return { kind: "file", bytes: outcome.bytes, path: outcome.path };
  if (outcome.kind === "absent") return { kind: "missing", problem: "there is no such file" };
  return { kind: "unreadable", problem: `it ${outcome.message}` };
}
function listFiles(files, folder, path2) {
  const start2 = pathFrom(folder, path2);
  if (start2 === null) return { kind: "unreadable", problem: "it lies outside the scan root" };
  const paths = [];
  const open3 = [""];
  for (let below = open3.pop(); below !== void 0; below = open3.pop()) {
    for (const entry of files.list(posix7.join(start2, below)) ?? []) {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.kind === "file") paths.push(name);
      else if (!entry.linked && entry.name !== ".git" && entry.name !== ".terraform") open3.push(name);
    }
    if (paths.length > mostListed)
      return { kind: "unreadable", problem: `it holds more than ${mostListed} files` };
  }
  return { kind: "files", paths: paths.sort() };
}

// src/terraform/module/unit.ts
function readVariant(request, folder, variant) {
  const { definitions: definitions2, files, add: add2 } = request;
  const variables = { ...request.variables, files: variant.files };
  const workspace = variant.workspace ?? request.workspace;
  const unit = { kind: "terraform", path: folder, variant: nameOf4(variant) };
  readUnit(request, folder, workspace, (reading) => {
    const definition = definitions2.of(folder);
    let assigned = /* @__PURE__ */ new Map();
    const root = rootModule(definition, reading, (name) => assigned.get(name) ?? null);
    assigned = assignVariables(definition, variables, files, root.scope, definitions2.notify);
    collectResources(root, unit, files, add2);
    collectRequiredProviders(root, unit, files, [folder], add2);
  });
}
function readDeployed(request, deployed) {
  const { files, workspace, add: add2 } = request;
  const { deployment, definition } = deployed;
  const unit = { kind: "terraform", path: deployment.folder, variant: null };
  readUnit(request, definition.folder, workspace, (reading) => {
    const root = deployedRoot(request, deployed, reading);
    collectDeployment(root, unit, deployment, add2);
    collectRequiredProviders(root, unit, files, [deployment.folder, definition.folder], add2);
  });
}
function deployedRoot({ definitions: definitions2, files, variables }, { deployment, definition }, reading) {
  const own = definition.folder === deployment.folder ? [] : automaticFiles(files, deployment.folder);
  const sources2 = {
    environment: variables.environment,
    files: [...own, ...deployment.variableFiles, ...variables.files],
    options: [...deployment.options, ...variables.options]
  };
  let assigned = /* @__PURE__ */ new Map();
  const given = (name) => assigned.get(name) ?? deployment.input(name);
  const root = rootModule(definition, reading, given, bindingsOf(deployment.values));
  assigned = assignVariables(definition, sources2, files, root.scope, definitions2.notify);
  return root;
}
function nameOf4({ files, workspace }) {
  const parts = workspace === null ? files : [...files, `workspace=${workspace}`];
  return parts.length > 0 ? parts : null;
}
function bindingsOf(values2) {
  return [...values2].reduce((next, [name, value]) => ({ name, value, next }), null);
}
function readUnit(request, folder, workspace, read) {
  const whenSpent = () => {
    const message = "reading this folder takes more steps than a scan allows; what it holds beyond is not judged";
    request.definitions.notify({ level: "error", file: folder, span: null, message, incomplete: true });
  };
  try {
    read(startReading(request, folder, workspace, { steps: stepsPerUnit, depth: 0, whenSpent }));
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
  }
}
function startReading({ definitions: definitions2, files }, folder, workspace, budget) {
  return {
    folder,
    workspace,
    definitionOf: definitions2.of,
    notify: definitions2.notify,
    budget,
    surroundings: surroundingsOf(files, folder, budget),
    moduleExists: (module) => definitions2.of(module).sources.length > 0,
    installed: definitions2.installedIn(folder)
  };
}

// src/terraform/module/outputs.ts
function openOutputs(request) {
  const definitions2 = openDefinitions(request.files, () => {
  });
  const known = /* @__PURE__ */ new Map();
  return (deployment) => {
    const before = known.get(deployment);
    if (before) return before;
    const outputs = outputsOf2(request, definitions2, deployment);
    known.set(deployment, outputs);
    return outputs;
  };
}
function outputsOf2({ files, variables, workspace, notify }, definitions2, deployment) {
  const { folder } = deployment;
  const definition = deployedDefinition(files, deployment);
  const message = "working out the outputs of this folder takes more steps than a scan allows";
  const budget = {
    steps: stepsPerUnit,
    depth: 0,
    whenSpent: () => notify({ level: "error", file: folder, span: null, message, incomplete: true })
  };
  const request = { definitions: definitions2, files, variables, workspace };
  const reading = startReading(request, definition.folder, workspace, budget);
  const root = deployedRoot(request, { deployment, definition }, reading);
  const values2 = /* @__PURE__ */ new Map();
  return {
    names: [...definition.outputs.keys()].sort(),
    output: (name, depth) => {
      const block = definition.outputs.get(name);
      const before = values2.get(name);
      if (before || !block) return before ?? null;
      const between = budget.depth;
      budget.depth = depth;
      try {
        values2.set(name, seenFrom(root.output(name), folder));
      } catch (error) {
        if (!(error instanceof BudgetSpent)) throw error;
        const reason = { code: "budget", subject: `the output "${name}"`, span: block.header };
        values2.set(name, unknownValue(reason, writtenAt(block.header)));
      } finally {
        budget.depth = between;
      }
      return values2.get(name) ?? null;
    }
  };
}
function seenFrom(value, unit) {
  switch (value.kind) {
    case "unknown":
      return { ...value, reason: referringTo(value.reason, unit) };
    case "list":
      return { ...value, elements: value.elements.map((element2) => seenFrom(element2, unit)) };
    case "map": {
      const entries = new Map([...value.entries].map(([name, entry]) => [name, seenFrom(entry, unit)]));
      const { open: open3 } = value;
      return open3 ? { ...value, entries, open: referringTo(open3, unit) } : { ...value, entries };
    }
    default:
      return value;
  }
}
function referringTo(reason, unit) {
  const { reference } = reason;
  return reference ? { ...reason, reference: { ...reference, unit: reference.unit ?? unit } } : reason;
}

// src/terraform/module/roots.ts
function findRoots(definitions2, files) {
  const callers = /* @__PURE__ */ new Map();
  for (const { folder, calls } of definitions2.values()) {
    for (const call of calls.values()) {
      const called = localFolderOf(call, folder);
      if (called === null || called === folder) continue;
      const known = callers.get(called);
      if (known) known.push(folder);
      else callers.set(called, [folder]);
    }
  }
  const roots = [];
  const libraries2 = [];
  for (const [folder, definition] of definitions2) {
    const calledFrom = callers.get(folder) ?? [];
    if (calledFrom.length === 0 || standsAlone(definition, files)) roots.push(folder);
    else if (calledFrom.every((caller) => isExample(caller, folder))) libraries2.push(folder);
  }
  return { roots: withoutCircles(roots, definitions2, callers), libraries: libraries2 };
}
function standsAlone(definition, files) {
  if (definition.backends.length > 0) return true;
  if (automaticFiles(files, definition.folder).length > 0) return true;
  const configured = [...definition.providers.values()].some((block) => !isEmptyProvider(block));
  const complete = [...definition.variables.values()].every(
    (block) => attributeNamed(block.body, "default") !== null
  );
  return configured && complete && !modules.test(definition.folder);
}
var modules = /(?:^|\/)modules?\//i;
var examples = /(?:^|\/)(?:examples?|tests?|fixtures?|samples?)(?:\/|$)/i;
function isExample(caller, module) {
  return examples.test(caller) && !examples.test(module);
}
function withoutCircles(roots, definitions2, callers) {
  const reached = /* @__PURE__ */ new Set();
  const reach = (start2) => {
    const open3 = [start2];
    for (let folder = open3.pop(); folder !== void 0; folder = open3.pop()) {
      if (reached.has(folder)) continue;
      reached.add(folder);
      for (const call of definitions2.get(folder)?.calls.values() ?? []) {
        const called = localFolderOf(call, folder);
        if (called !== null) open3.push(called);
      }
    }
  };
  for (const root of roots) reach(root);
  const all = [...roots];
  for (const folder of definitions2.keys()) {
    if (reached.has(folder) || !callers.has(folder)) continue;
    all.push(folder);
    reach(folder);
  }
  return all.sort();
}

// src/terraform/module/index.ts
async function readTerraform(request) {
  const { files, variables, workspace } = request;
  const notifications = collector();
  const definitions2 = openDefinitions(files, notifications.add);
  const deployed = readAll(definitions2, request.folders, request.deployments ?? []);
  const all = [...definitions2.known.values(), ...deployed.map(({ definition }) => definition)];
  await prepareFunctions2(all);
  for (const notification of unusedOptions(variables.options, all)) notifications.add(notification);
  const resources = [];
  const add2 = (resource) => resources.push(resource);
  const units2 = { definitions: definitions2, files, variables, workspace, add: add2 };
  const replaced = new Set(request.replaced);
  for (const definition of rootsIn(request, definitions2.known, notifications.add)) {
    if (replaced.has(definition.folder)) continue;
    for (const variant of variantsIn(request, definition)) readVariant(units2, definition.folder, variant);
  }
  for (const each of deployed) {
    if (!replaced.has(each.deployment.folder)) readDeployed(units2, each);
  }
  const faulty = new Set(all.flatMap((definition) => definition.faulty));
  return {
    resources,
    get notifications() {
      return notifications.all();
    },
    faulty: [...faulty]
  };
}
function rootsIn({ folders, files, deployments = [] }, known, notify) {
  const asked = new Set(folders);
  const chosen = new Map([...known].filter(([folder]) => asked.has(folder)));
  const { roots, libraries: libraries2 } = findRoots(chosen, files);
  for (const folder of libraries2) notify(libraryNote(folder));
  const parts = new Set(deployments.flatMap(foldersOf));
  return roots.flatMap((root) => parts.has(root) ? [] : chosen.get(root) ?? []);
}
function variantsIn({ variables, variants, files }, definition) {
  const found = variables.files.length > 0 ? [] : variantsOf(definition, variants, automaticFiles(files, definition.folder), files);
  return found.length > 0 ? found : [{ files: variables.files, workspace: null }];
}
function unusedOptions(options, definitions2) {
  const names = options.map((option) => option.slice(0, option.indexOf("=")));
  return names.filter((name) => !definitions2.some(({ variables }) => variables.has(name))).map((name) => ({
    level: "warning",
    file: null,
    span: null,
    message: `--var gives a value for the variable "${name}", which is not declared`,
    incomplete: false
  }));
}
async function prepareFunctions2(definitions2) {
  for (const { sources: sources2 } of definitions2) for (const { text: text3 } of sources2) await prepareFunctions(text3);
}
function libraryNote(folder) {
  const message = "this module is called from examples only: it is judged by what its callers give it";
  return { level: "note", file: folder, span: null, message, incomplete: false };
}
function collector() {
  const byKey = /* @__PURE__ */ new Map();
  return {
    add: (notification) => {
      const { file, span, message } = notification;
      const key = JSON.stringify([file, span?.start ?? null, message]);
      if (!byKey.has(key)) byKey.set(key, notification);
    },
    all: () => [...byKey.values()]
  };
}

export {
  writtenAt,
  stringValue,
  numberValue,
  boolValue,
  nullValue,
  listValue,
  mapValue,
  unknownValue,
  asSensitive,
  through,
  partOf,
  invalid,
  circular,
  oneOf,
  attributeOf,
  prepareFunctions,
  truth,
  deepest2 as deepest,
  stepsPerUnit,
  BudgetSpent,
  bind,
  textOfKey,
  eachElement,
  isElements,
  evaluate,
  sortedEntries,
  nestedObjects,
  objectConfiguration,
  spanOf,
  keySuffix,
  knowableOf,
  lazyMap,
  absolutePath2 as absolutePath,
  pathFrom,
  resourceId,
  hostOfProvider,
  hostOfModule,
  surroundingsOf,
  openOutputs,
  readTerraform
};
