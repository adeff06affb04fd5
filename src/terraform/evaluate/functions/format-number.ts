/** Go's verbs for numbers. https://pkg.go.dev/fmt */
import { exactDigits, toInteger } from "../binary-float.ts";
import { type ExactNumber, numberToText, toBinary } from "../number.ts";

export interface Layout {
  readonly zero: boolean;
  readonly sharp: boolean;
  readonly plus: boolean;
  readonly minus: boolean;
  readonly space: boolean;
  readonly width: number | null;
  readonly precision: number | null;
}

interface Verb extends Layout {
  readonly mode: string;
}

const bases: Readonly<Record<string, number>> = { b: 2, o: 8, d: 10, x: 16, X: 16 };
const prefixes: Readonly<Record<string, string>> = { b: "0b", o: "0", d: "", x: "0x", X: "0X" };

/** Null for what is no whole number. */
export function formatInteger(verb: Verb, number: ExactNumber): string | null {
  const integer = toInteger(toBinary(number));
  if (integer === null) return null;
  const negative = integer < 0n;
  const sign = signOf(verb, negative);
  const prefix = verb.sharp ? (prefixes[verb.mode] ?? "") : "";
  const plain = (negative ? -integer : integer).toString(bases[verb.mode] ?? 10);
  let digits = verb.mode === "X" ? plain.toUpperCase() : plain;
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

function signOf(verb: Layout, negative: boolean): string {
  return negative ? "-" : verb.plus ? "+" : verb.space ? " " : "";
}

export function formatFloat(verb: Verb, number: ExactNumber): string {
  const shown = floatText(verb, number);
  const negative = shown.startsWith("-");
  const digits = negative ? shown.slice(1) : shown;
  const sign = signOf(verb, negative);
  const missing = (verb.width ?? 0) - sign.length - digits.length;
  if (missing <= 0) return sign + digits;
  if (verb.zero && !verb.minus) return sign + "0".repeat(missing) + digits;
  return verb.minus ? sign + digits + " ".repeat(missing) : " ".repeat(missing) + sign + digits;
}

/** Digits before which a point stands `point` places from the left: 12.3 is 123 with the point at 2. */
interface Digits {
  readonly sign: string;
  readonly digits: string;
  readonly point: number;
}

function floatText(verb: Verb, number: ExactNumber): string {
  const general = verb.mode === "g" || verb.mode === "G";
  if (general && verb.precision === null) return shortFloat(number, verb.mode === "G" ? "E" : "e");
  const exact = digitsOf(number);
  const precision = verb.precision ?? 6;
  if (general) return generalText(exact, precision, verb.mode === "G" ? "E" : "e");
  if (verb.mode === "f") return fixedText(rounded(exact, exact.point + precision), precision);
  return scientificText(rounded(exact, precision + 1), precision, verb.mode);
}

/** `%v` and `%g`: the shortest digits, with an exponent from seven digits before the point on. */
export function shortFloat(number: ExactNumber, letter = "e"): string {
  const text = numberToText(number);
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = text.slice(sign.length).split(".");
  const all = whole + fraction;
  const digits = all.replace(/^0+/, "");
  const point = whole.length - (all.length - digits.length);
  const shortest: Digits = { sign, digits: digits.replace(/0+$/, ""), point: digits === "" ? 0 : point };
  const exponent = shortest.point - 1;
  if (shortest.digits === "") return `${sign}0`;
  if (exponent < -4 || exponent >= 6) return scientificText(shortest, shortest.digits.length - 1, letter);
  return fixedText(shortest, Math.max(shortest.digits.length - shortest.point, 0));
}

function generalText(exact: Digits, precision: number, letter: string): string {
  const wanted = precision === 0 ? 1 : precision;
  const round = rounded(exact, wanted);
  const digits = round.digits.replace(/0+$/, "");
  const short = { ...round, digits };
  const limit = wanted > digits.length && digits.length >= short.point ? digits.length : wanted;
  const exponent = short.point - 1;
  if (digits === "") return `${exact.sign}0`;
  if (exponent < -4 || exponent >= limit) return scientificText(short, digits.length - 1, letter);
  return fixedText(short, Math.max(digits.length - short.point, 0));
}

function digitsOf(number: ExactNumber): Digits {
  const { digits, places } = exactDigits(toBinary(number));
  const sign = numberToText(number).startsWith("-") ? "-" : "";
  const plain = digits.replace(/^0+/, "");
  return { sign, digits: plain, point: plain === "" ? 0 : plain.length - places };
}

/** To this many digits, half to even. */
function rounded(number: Digits, count: number): Digits {
  const { digits, sign, point } = number;
  if (count >= digits.length) return number;
  if (count < 0) return { sign, digits: "", point: 0 };
  const kept = digits.slice(0, count);
  const rest = digits.slice(count);
  const half = `5${"0".repeat(rest.length - 1)}`;
  const odd = Number(kept.at(-1) ?? "0") % 2 === 1;
  if (rest < half || (rest === half && !odd)) return { sign, digits: kept, point: kept === "" ? 0 : point };
  const up = (BigInt(kept || "0") + 1n).toString();
  return { sign, digits: up, point: point + (up.length - count) };
}

function fixedText({ sign, digits, point }: Digits, places: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  if (places === 0) return sign + whole;
  const fraction = (point < 0 ? "0".repeat(-point) : "") + digits.slice(Math.max(point, 0));
  return `${sign}${whole}.${fraction.slice(0, places).padEnd(places, "0")}`;
}

function scientificText({ sign, digits, point }: Digits, places: number, letter: string): string {
  const first = digits.slice(0, 1) || "0";
  const fraction = places > 0 ? `.${digits.slice(1, 1 + places).padEnd(places, "0")}` : "";
  const exponent = digits === "" ? 0 : point - 1;
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${sign}${first}${fraction}${letter}${exponent < 0 ? "-" : "+"}${size}`;
}
