import { describe, expect, it } from "vitest";
import { printable, shortened, withoutCommands } from "../../src/report/harmless.ts";
import { cutTo, padTo, widthOf, wrap } from "../../src/report/terminal.ts";

describe("the width of text", () => {
  it.each([
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["東京", 4],
    ["🗺x", 3],
  ])("%s is %i columns", (text, width) => {
    expect(widthOf(text)).toBe(width);
    expect(widthOf(padTo(text, 9))).toBe(9);
  });

  it.each([
    ["abcdef", 6, "abcdef"],
    ["abcdef", 5, "abcd…"],
    ["東京都", 5, "東京…"],
    ["東京都", 4, "東…"],
  ])("%s in %i columns", (text, width, cut) => {
    expect(cutTo(text, width)).toBe(cut);
  });

  it.each([
    ["", 10, []],
    ["one two three", 7, ["one two", "three"]],
    ["a aws_s3_bucket.logs b", 8, ["a", "aws_s3_b", "ucket.lo", "gs b"]],
  ])("%j wrapped at %i columns", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe("text of others", () => {
  it.each([
    ["a\r\n\tb", "a b"],
    ["\u001b[31m\u0007", "\\u001b[31m\\u0007"],
    ["\u2028\u200b\ufeff", "\\u2028\\u200b\\ufeff"],
    ["\u{e0041}", "\\u{e0041}"],
    ["é 東京 <&>", "é 東京 <&>"],
  ])("%j is printed as %j", (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each([
    ["::error::x", ": :error::x"],
    ["  ::error::x", "  : :error::x"],
    ["a\n::set-output::x", "a\n: :set-output::x"],
    ["a ::error::x", "a ::error::x"],
    ["x ##[add-path]y ##vso[task.x]", "x # #[add-path]y # #vso[task.x]"],
    ["## heading ##", "## heading ##"],
  ])("%j commands nothing", (text, shown) => {
    expect(withoutCommands(text)).toBe(shown);
  });

  it.each([
    ["abc", 3, "abc"],
    ["abcd", 3, "ab…"],
    ["😀😀😀", 3, "😀😀😀"],
    ["😀😀😀😀", 3, "😀😀…"],
  ])("%s in %i characters", (text, longest, cut) => {
    expect(shortened(text, longest)).toBe(cut);
  });
});
