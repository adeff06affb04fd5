/**
 * Powers as Go works them out, by squaring what is left of the base without its binary exponent. JavaScript's own
 * differ in the last digit: 1000000 to the 16th is not 1e96 there.
 * https://pkg.go.dev/math#Pow
 */
export function power(base: number, exponent: number): number {
  if (base === 0 || Math.abs(exponent) >= 2 ** 31 || !Number.isFinite(base)) return base ** exponent;
  if (exponent === 0.5) return Math.sqrt(base);
  if (exponent === -0.5) return 1 / Math.sqrt(base);
  let whole = Math.trunc(Math.abs(exponent));
  let fraction = Math.abs(exponent) - whole;
  if (fraction !== 0 && base < 0) return Number.NaN;
  let result = 1;
  if (fraction !== 0) {
    if (fraction > 0.5) {
      fraction -= 1;
      whole += 1;
    }
    result = Math.exp(fraction * Math.log(base));
  }
  let shift = 0;
  let { mantissa, binaryExponent } = split(base);
  for (let left = whole; left > 0; left = Math.floor(left / 2)) {
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

/** The number as `mantissa * 2^binaryExponent`, with a mantissa from 0.5 up to 1. */
function split(number: number): { mantissa: number; binaryExponent: number } {
  let binaryExponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(number))) + 1);
  let mantissa = number * 2 ** -binaryExponent;
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

/** In two steps, because the power of two alone may be out of reach. */
function scale(number: number, shift: number): number {
  const half = Math.trunc(Math.max(-2200, Math.min(2200, shift)) / 2);
  return number * 2 ** half * 2 ** (Math.max(-2200, Math.min(2200, shift)) - half);
}
