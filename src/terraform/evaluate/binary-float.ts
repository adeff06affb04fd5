/**
 * Binary floats of 512 bits, rounded to nearest, ties to even: what Go's `big.Float` is as cty uses it.
 * https://pkg.go.dev/math/big#Float
 */

/** `mantissa * 2^exponent`; the mantissa is odd and of at most 512 bits, or zero. */
export interface BinaryFloat {
  readonly mantissa: bigint;
  readonly exponent: number;
}

const precision = 512;

function bitLength(value: bigint): number {
  return value === 0n
    ? 0
    : value.toString(16).length * 4 - Math.clz32(Number.parseInt(value.toString(16)[0] ?? "0", 16)) + 28;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** `sticky`: something was cut off below the last bit, so a tie is more than a tie. */
function rounded(mantissa: bigint, exponent: number, sticky: boolean): BinaryFloat {
  const size = absolute(mantissa);
  const surplus = bitLength(size) - precision;
  if (surplus <= 0) return normal(size, exponent, mantissa < 0n);
  const cut = BigInt(surplus);
  const kept = size >> cut;
  const rest = size - (kept << cut);
  const half = 1n << (cut - 1n);
  const up = rest > half || (rest === half && (sticky || (kept & 1n) === 1n));
  return normal(up ? kept + 1n : kept, exponent + surplus, mantissa < 0n);
}

function normal(size: bigint, exponent: number, negative: boolean): BinaryFloat {
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

export function sumOf(left: BinaryFloat, right: BinaryFloat): BinaryFloat {
  const exponent = Math.min(left.exponent, right.exponent);
  const one = left.mantissa << BigInt(left.exponent - exponent);
  const other = right.mantissa << BigInt(right.exponent - exponent);
  return rounded(one + other, exponent, false);
}

export function differenceOf(left: BinaryFloat, right: BinaryFloat): BinaryFloat {
  return sumOf(left, { mantissa: -right.mantissa, exponent: right.exponent });
}

export function productOf(left: BinaryFloat, right: BinaryFloat): BinaryFloat {
  return rounded(left.mantissa * right.mantissa, left.exponent + right.exponent, false);
}

/** The right side is not zero. */
export function quotientOf(left: BinaryFloat, right: BinaryFloat): BinaryFloat {
  return ratio(left.mantissa, right.mantissa, left.exponent - right.exponent);
}

function ratio(numerator: bigint, denominator: bigint, exponent: number): BinaryFloat {
  // Two bits more than are kept: one to round by, one so that the rest never hides in the bit above it.
  const shift = Math.max(
    0,
    precision + 2 - (bitLength(absolute(numerator)) - bitLength(absolute(denominator))),
  );
  const dividend = numerator << BigInt(shift);
  const quotient = dividend / denominator;
  return rounded(quotient, exponent - shift, quotient * denominator !== dividend);
}

/** Without what stands behind the point. */
export function truncated(number: BinaryFloat): BinaryFloat {
  if (number.exponent >= 0) return number;
  const size = absolute(number.mantissa) >> BigInt(-number.exponent);
  return normal(size, 0, number.mantissa < 0n);
}

export function compareBinary(left: BinaryFloat, right: BinaryFloat): number {
  const { mantissa } = differenceOf(left, right);
  return mantissa === 0n ? 0 : mantissa < 0n ? -1 : 1;
}

/** The text is a decimal with or without exponent; null when the exponent is larger than allowed. */
export function binaryFromDecimal(text: string, largestExponent: number): BinaryFloat | null {
  const [, sign, whole = "", fraction = "", power = "0"] =
    /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  if (sign === undefined || Math.abs(Number(power)) > largestExponent) return null;
  const size = BigInt(whole + fraction || "0");
  const digits = sign === "-" ? -size : size;
  const exponent = Number(power) - fraction.length;
  if (exponent >= 0) return rounded(digits * 10n ** BigInt(exponent), 0, false);
  return ratio(digits, 10n ** BigInt(-exponent), 0);
}

/** The shortest decimal that no other float of this precision is nearer to, without exponent. */
export function binaryToDecimal({ mantissa, exponent }: BinaryFloat): string {
  if (mantissa === 0n) return "0";
  const sign = mantissa < 0n ? "-" : "";
  // With the full number of bits and one more, so that half a unit of the last place is a whole number.
  const size = absolute(mantissa);
  const shift = BigInt(precision + 1 - bitLength(size));
  const wide = size << shift;
  const power = exponent - Number(shift);
  // All three times the same power of ten, so that they are whole numbers.
  const scale = power < 0 ? -power : 0;
  const factor = power < 0 ? 5n ** BigInt(scale) : 1n << BigInt(power);
  const narrow = size === 1n ? 1n : 2n;
  const exactly = wide * factor * 2n;
  const lower = exactly - factor * narrow;
  const upper = exactly + factor * 2n;
  const { digits, places } = shortest(exactly, lower, upper);
  return sign + placed(digits, places - scale);
}

/** Twice the value, twice the bounds (both within reach, as the 512 bits of most numbers end in an even one). */
function shortest(twice: bigint, lower: bigint, upper: bigint): { digits: string; places: number } {
  const length = (twice / 2n).toString().length;
  let low = 0;
  let high = length;
  // The more places are cut, the farther the rounded number lies away: the bounds can be halved in on.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (nearest(twice, lower, upper, middle) === null) high = middle - 1;
    else low = middle;
  }
  const found = nearest(twice, lower, upper, low) ?? twice / 2n;
  return { digits: found.toString(), places: low };
}

/** The value with that many places cut off, if it is still the nearest to the value. */
function nearest(twice: bigint, lower: bigint, upper: bigint, places: number): bigint | null {
  const unit = 10n ** BigInt(places);
  const down = twice / (2n * unit);
  const rest = twice - down * 2n * unit;
  const candidates = rest < unit ? [down, down + 1n] : [down + 1n, down];
  for (const candidate of candidates) {
    const doubled = candidate * 2n * unit;
    if (candidate > 0n && doubled > lower && doubled < upper) return candidate;
  }
  return null;
}

function placed(digits: string, places: number): string {
  if (places >= 0) return digits + "0".repeat(places);
  const point = digits.length + places;
  const padded = point > 0 ? digits : "0".repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const fraction = padded.slice(at).replace(/0+$/, "");
  return fraction === "" ? padded.slice(0, at) : `${padded.slice(0, at)}.${fraction}`;
}

/** All digits of the number, of which the last `places` stand behind the point. */
export function exactDigits({ mantissa, exponent }: BinaryFloat): { digits: string; places: number } {
  const size = absolute(mantissa);
  if (exponent >= 0) return { digits: (size << BigInt(exponent)).toString(), places: 0 };
  return { digits: (size * 5n ** BigInt(-exponent)).toString(), places: -exponent };
}

/** Null for what is no whole number. */
export function toInteger({ mantissa, exponent }: BinaryFloat): bigint | null {
  return exponent < 0 ? null : mantissa << BigInt(exponent);
}
