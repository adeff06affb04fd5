/**
 * Terraform's numbers: 512-bit binary floats that are read and written as decimals.
 * https://github.com/zclconf/go-cty/blob/main/docs/types.md#numbers
 *
 * A number is carried as a JavaScript number, which stands for the decimal that JavaScript writes for it: 0.1 is
 * Terraform's 0.1. Where that loses something (more than 17 digits, integers beyond 2^53), `exact` holds the
 * decimal text as well. A `NumberValue` is such a number. In and out:
 *
 * - `numberFromText("0.30")`, `numberToText(number)`: as `tonumber` and `tostring`;
 * - `add`, `subtract`, `multiply`, `divide`, `modulo`, `negate`, `compare`: on either plain JavaScript numbers or
 *   `ExactNumber`s, and exact in both cases as far as the result can hold it. `divide` by zero: null.
 */
import {
  type BinaryFloat,
  binaryFromDecimal,
  binaryToDecimal,
  compareBinary,
  differenceOf,
  productOf,
  quotientOf,
  sumOf,
  truncated,
} from "./binary-float.ts";

export interface ExactNumber {
  readonly value: number;
  readonly exact?: string;
}

/** What `numberToText` and the like take. */
export type Numeric = number | ExactNumber;

/** The form that Go's `big.ParseFloat` takes in base 10; it also takes `Inf`, which no configuration needs. */
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A larger exponent makes a text of more digits than anyone wants to wait for. */
const largestExponent = 4000;
const longestNumber = 4000;

/** Null for what is no number. */
export function exactFromText(text: string): ExactNumber | null {
  if (text.length > longestNumber || !decimal.test(text)) return null;
  const value = Number(text);
  if (Number.isSafeInteger(value) && /^-?(?:0|[1-9]\d*)$/.test(text)) return { value };
  const binary = binaryFromDecimal(text, largestExponent);
  return binary && fromBinary(binary, value);
}

/** As `exactFromText`, for who needs no more than a JavaScript number. */
export function numberFromText(text: string): number | null {
  return exactFromText(text)?.value ?? null;
}

/** As cty writes numbers: never with an exponent. */
export function numberToText(number: Numeric): string {
  if (typeof number !== "number") return number.exact ?? plainText(number.value);
  return plainText(number);
}

function plainText(value: number): string {
  if (Object.is(value, -0)) return "-0";
  const text = String(value);
  if (!text.includes("e")) return text;
  const [digits, power] = text.split("e");
  if (power === undefined || digits === undefined) return text;
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(digits) ?? [];
  const point = whole.length + Number(power);
  const all = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${all}`;
  if (point >= all.length) return sign + all + "0".repeat(point - all.length);
  return `${sign}${all.slice(0, point)}.${all.slice(point)}`;
}

export function toBinary(number: ExactNumber): BinaryFloat {
  const binary = binaryFromDecimal(number.exact ?? String(number.value), Number.POSITIVE_INFINITY);
  if (!binary) throw new Error(`${numberToText(number)} is no number`);
  return binary;
}

export function fromBinary(binary: BinaryFloat, approximate?: number): ExactNumber {
  const text = binaryToDecimal(binary);
  const value = approximate ?? Number(text);
  return plainText(value) === text ? { value } : { value, exact: text };
}

/** The same operation for both kinds of number: the result is of the kind that was given. */
interface Operation {
  (left: number, right: number): number;
  (left: ExactNumber, right: ExactNumber): ExactNumber;
}
interface Division {
  (left: number, right: number): number | null;
  (left: ExactNumber, right: ExactNumber): ExactNumber | null;
}

function operation(
  quick: (left: number, right: number) => number,
  slow: (left: BinaryFloat, right: BinaryFloat) => BinaryFloat,
): Operation {
  function apply(left: number, right: number): number;
  function apply(left: ExactNumber, right: ExactNumber): ExactNumber;
  function apply(left: Numeric, right: Numeric): Numeric {
    const one = typeof left === "number" ? { value: left } : left;
    const other = typeof right === "number" ? { value: right } : right;
    const result = calculate(one, other, quick, slow);
    return typeof left === "number" ? result.value : result;
  }
  return apply;
}

/** Integers that JavaScript holds exactly need no more than JavaScript. */
function calculate(
  left: ExactNumber,
  right: ExactNumber,
  quick: (left: number, right: number) => number,
  slow: (left: BinaryFloat, right: BinaryFloat) => BinaryFloat,
): ExactNumber {
  if (Number.isSafeInteger(left.value) && Number.isSafeInteger(right.value)) {
    const value = quick(left.value, right.value);
    if (Number.isSafeInteger(value)) return { value };
  }
  return fromBinary(slow(toBinary(left), toBinary(right)));
}

export const add: Operation = operation((left, right) => left + right, sumOf);
export const subtract: Operation = operation((left, right) => left - right, differenceOf);
export const multiply: Operation = operation((left, right) => left * right, productOf);

function division(operate: Operation): Division {
  function apply(left: number, right: number): number | null;
  function apply(left: ExactNumber, right: ExactNumber): ExactNumber | null;
  function apply(left: Numeric, right: Numeric): Numeric | null {
    if (typeof left === "number" || typeof right === "number") {
      if (typeof left !== "number" || typeof right !== "number") throw new Error("two kinds of number");
      return right === 0 ? null : operate(left, right);
    }
    return isZero(right) ? null : operate(left, right);
  }
  return apply;
}

/** A number too small for JavaScript still is not zero. */
function isZero(number: ExactNumber): boolean {
  return number.value === 0 && number.exact === undefined;
}

/** By zero Terraform gives an infinite number, which nothing can be done with: null here. */
export const divide: Division = division(operation((left, right) => left / right, quotientOf));

/** The remainder has the sign of the left side, as in Go; by zero it is the left side. */
export const modulo: Operation = operation(
  // The sum turns minus zero into zero.
  (left, right) => (right === 0 ? left : (left % right) + 0),
  (left, right) =>
    right.mantissa === 0n ? left : differenceOf(left, productOf(truncated(quotientOf(left, right)), right)),
);

export function negate(number: number): number;
export function negate(number: ExactNumber): ExactNumber;
export function negate(number: Numeric): Numeric {
  if (typeof number === "number") return -number;
  const { value, exact } = number;
  if (exact === undefined) return { value: -value };
  return { value: -value, exact: exact.startsWith("-") ? exact.slice(1) : `-${exact}` };
}

/** Below zero, zero or above it, for sorting. */
export function compare(left: Numeric, right: Numeric): number {
  const one = typeof left === "number" ? { value: left } : left;
  const other = typeof right === "number" ? { value: right } : right;
  if (one.exact === undefined && other.exact === undefined) return one.value - other.value;
  return compareBinary(toBinary(one), toBinary(other));
}
