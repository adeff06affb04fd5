/** Functions on numbers. */
import type { Value } from "../../../model/index.ts";
import { toInteger, truncated } from "../binary-float.ts";
import {
  add,
  compare,
  type ExactNumber,
  exactFromText,
  fromBinary,
  negate,
  numberToText,
  toBinary,
} from "../number.ts";
import { numberType } from "../types.ts";
import {
  argument,
  type FunctionDefinition,
  failure,
  type Given,
  integerAt,
  makeNumber,
  notEvaluated,
  numberAt,
  whole,
} from "./definition.ts";
import { power } from "./power.ts";

const zero: ExactNumber = { value: 0 };

/** To the whole number towards zero, and one further when that is not far enough. */
function roundTo(given: Given, direction: 1 | -1): Value {
  const number = numberAt(given, 0);
  const towardsZero = fromBinary(truncated(toBinary(number)));
  const missing =
    (compare(number, towardsZero) > 0 ? 1 : compare(number, towardsZero) < 0 ? -1 : 0) === direction;
  return makeNumber(given, missing ? add(towardsZero, { value: direction }) : towardsZero);
}

/** The winner passes through as it is. */
function outermost(given: Given, direction: 1 | -1): Value {
  let best = 0;
  if (given.values.length === 0) return failure(given, "takes at least one number");
  for (let index = 1; index < given.values.length; index += 1) {
    if (compare(numberAt(given, index), numberAt(given, best)) * direction > 0) best = index;
  }
  return makeNumber(given, numberAt(given, best));
}

/** Terraform works these out with 64-bit floats, as JavaScript does. */
function float(given: Given, result: number): Value {
  if (Number.isNaN(result)) return failure(given, "there is no such number");
  return Number.isFinite(result) ? makeNumber(given, result) : notEvaluated(given, "infinite");
}

function parseInteger(given: Given): Value {
  const value = argument(given, 0);
  if (value.kind !== "string") return failure(given, "takes a text");
  const base = integerAt(given, 1);
  if (base === null || base < 2 || base > 62)
    return failure(given, "the base is no whole number from 2 to 62");
  const [, sign = "", digits = ""] = /^([+-]?)([0-9A-Za-z]+)$/.exec(value.value) ?? [];
  const number = digits === "" ? null : integerFrom(digits, base);
  if (number === null) return failure(given, `no whole number of base ${base}`);
  const exact = exactFromText((sign === "-" ? -number : number).toString());
  return exact ? makeNumber(given, exact) : notEvaluated(given, "too long a number");
}

const longestInteger = 1000;

/** Beyond base 36 capital letters stand for digits of their own. */
function integerFrom(digits: string, base: number): bigint | null {
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

function signum(given: Given): Value {
  const number = numberAt(given, 0);
  if (toInteger(toBinary(number)) === null)
    return failure(given, `${numberToText(number)} is no whole number`);
  return makeNumber(given, Math.sign(compare(number, zero)));
}

function absolute(given: Given): Value {
  const number = numberAt(given, 0);
  const negative = compare(number, zero) < 0 || Object.is(number.value, -0);
  return makeNumber(given, negative ? negate({ ...number }) : number);
}

const number = whole("number", numberType);

export const numericFunctions: readonly FunctionDefinition[] = [
  { name: "abs", parameters: [number], call: absolute },
  { name: "ceil", parameters: [number], call: (given) => roundTo(given, 1) },
  { name: "floor", parameters: [number], call: (given) => roundTo(given, -1) },
  {
    name: "log",
    parameters: [number, whole("base", numberType)],
    call: (given) => float(given, Math.log(numberAt(given, 0).value) / Math.log(numberAt(given, 1).value)),
  },
  { name: "max", parameters: [], variadic: number, call: (given) => outermost(given, 1) },
  { name: "min", parameters: [], variadic: number, call: (given) => outermost(given, -1) },
  {
    name: "parseint",
    parameters: [whole("number", { kind: "any" }), whole("base", numberType)],
    call: parseInteger,
  },
  {
    name: "pow",
    parameters: [number, whole("power", numberType)],
    call: (given) => float(given, power(numberAt(given, 0).value, numberAt(given, 1).value)),
  },
  { name: "signum", parameters: [number], call: signum },
];
