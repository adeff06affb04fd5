import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  divide,
  exactFromText,
  modulo,
  multiply,
  negate,
  numberFromText,
  numberToText,
  subtract,
} from "../../../src/terraform/evaluate/number.ts";

const exact = (text: string) => {
  const number = exactFromText(text);
  if (!number) throw new Error(`${text} is no number`);
  return number;
};

/** The results are what `terraform console` prints. */
describe("numbers are read and written as Terraform does", () => {
  it.each([
    ["1", "1"],
    ["1.50", "1.5"],
    ["-0.10", "-0.1"],
    ["1e3", "1000"],
    ["1e21", "1000000000000000000000"],
    ["1e-7", "0.0000001"],
    [".5", "0.5"],
    ["+1", "1"],
    ["007", "7"],
    ["12345678901234567890", "12345678901234567890"],
    ["12345678901234567890.12345", "12345678901234567890.12345"],
    ["9007199254740993", "9007199254740993"],
    ["-0", "-0"],
  ])("%s is %s", (text, expected) => {
    expect(numberToText(exact(text))).toBe(expected);
  });

  it.each(["", "x", "0x10", " 1", "1 ", "1_000", "Inf", "NaN", "1e", "1e99999", "9".repeat(5000)])(
    "%j is no number",
    (text) => {
      expect(numberFromText(text)).toBeNull();
    },
  );

  it("writes a JavaScript number as its decimal, without exponent", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberToText(value);
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(text)).toBe(value);
      }),
    );
  });

  it("reads back what it has written", () => {
    const digits = fc.stringMatching(/^-?[1-9]\d{0,60}(?:\.\d{0,60}[1-9])?$/);
    fc.assert(
      fc.property(digits, (text) => {
        expect(numberToText(exact(text))).toBe(text);
      }),
    );
  });
});

const third = `0.${"3".repeat(154)}5`;

describe("arithmetic has 512 bits", () => {
  it.each([
    ["0.1 + 0.2", add(exact("0.1"), exact("0.2")), "0.3"],
    ["1 / 3", divide(exact("1"), exact("3")), third],
    ["1 / 3 * 3", multiply(divide(exact("1"), exact("3")) ?? exact("0"), exact("3")), "1"],
    ["9007199254740992 + 1", add(exact("9007199254740992"), exact("1")), "9007199254740993"],
    [
      "2 - 12345678901234567890",
      subtract(exact("2"), exact("12345678901234567890")),
      "-12345678901234567888",
    ],
    ["1e21 * 1e21", multiply(exact("1e21"), exact("1e21")), `1${"0".repeat(42)}`],
    ["-7 % 3", modulo(exact("-7"), exact("3")), "-1"],
    ["-6 % 3", modulo(exact("-6"), exact("3")), "0"],
    ["5.5 % 2", modulo(exact("5.5"), exact("2")), "1.5"],
    ["2 % 0", modulo(exact("2"), exact("0")), "2"],
    ["-(12345678901234567890)", negate(exact("12345678901234567890")), "-12345678901234567890"],
  ])("%s", (_, result, expected) => {
    expect(result && numberToText(result)).toBe(expected);
  });

  it("divides nothing by zero", () => {
    expect(divide(exact("1"), exact("0"))).toBeNull();
    expect(divide(1, 0)).toBeNull();
  });

  it("compares beyond what JavaScript can tell apart", () => {
    expect(compare(exact("9007199254740993"), exact("9007199254740992"))).toBeGreaterThan(0);
    expect(compare(exact("0.1"), exact("0.10"))).toBe(0);
    expect(compare(-1, 1)).toBeLessThan(0);
  });

  it("takes plain JavaScript numbers too, and gives them back", () => {
    expect(add(0.1, 0.2)).toBe(0.3);
    expect(subtract(3, 5)).toBe(-2);
    expect(negate(2)).toBe(-2);
  });

  it("adds whole numbers as big integers do", () => {
    const whole = fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n });
    fc.assert(
      fc.property(whole, whole, (left, right) => {
        expect(numberToText(add(exact(String(left)), exact(String(right))))).toBe(String(left + right));
      }),
    );
  });
});
