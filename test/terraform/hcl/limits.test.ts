/** Input that is there to do harm: the parser comes to an end, soon, and says what is wrong. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExpression, parseHcl, parseTemplate } from "../../../src/terraform/hcl/index.ts";
import { mutation } from "./generated.ts";

/** Twenty times as much would be felt; the square of it would run into the time limit of the test. */
const much = 200_000;

function repeated(text: string): string {
  return text.repeat(Math.ceil(much / text.length));
}

function faults(text: string): readonly string[] {
  return parseHcl({ path: "main.tf", text }).diagnostics.map(({ message }) => message);
}

describe("what is nested too deeply is a fault", () => {
  it.each(["(", "[", "{b = ", "f(", '"${', "!", "- ", "[for b in ", "b ? c : ", "b[", "<<EOT\n${"])(
    "%j again and again",
    (opening) => {
      expect(faults(`a = ${repeated(opening)}\n`)).toEqual([
        "Nested more than 250 levels deep, which is more than cloudtoets reads.",
      ]);
    },
  );

  it.each(["%{ if b }", "%{ for b in c }"])("%j again and again", (opening) => {
    const close = opening.includes("if") ? "%{ endif }" : "%{ endfor }";
    const count = 1000;
    expect(faults(`a = "${opening.repeat(count)}${close.repeat(count)}"\n`)).toEqual([
      "Nested more than 250 levels deep, which is more than cloudtoets reads.",
    ]);
  });

  it("blocks in blocks", () => {
    expect(faults(`${"b {\n".repeat(300)}${"}\n".repeat(300)}`)[0]).toBe(
      "Nested more than 250 levels deep, which is more than cloudtoets reads.",
    );
  });

  it.each([".b", "[0]", " + b", " && b"])("a chain of %j", (link) => {
    expect(faults(`a = b${link.repeat(10_000)}\n`)).toEqual([
      "This expression has more than 1000 operators and accesses, which is more than cloudtoets reads.",
    ]);
  });

  it("a splat of splats", () => {
    expect(faults(`a = b${repeated("[*]")}\n`)).toEqual([
      "Nested more than 250 levels deep, which is more than cloudtoets reads.",
    ]);
  });

  it("what people write is far from the limits", () => {
    expect(faults(`a = ${"(".repeat(200)}1${")".repeat(200)}\n`)).toEqual([]);
    expect(faults(`a = ${Array.from({ length: 200 }, () => 'b.c == "d"').join(" || ")}\n`)).toEqual([]);
    expect(faults(`a = ${"b ? c : ".repeat(200)}d\n`)).toEqual([]);
  });

  it("the arguments behind it are read", () => {
    const { body } = parseHcl({ path: "main.tf", text: `a = ${repeated("(")}\nb = 1\n` });
    expect(body.attributes.map(({ name }) => name)).toEqual(["a", "b"]);
  });
});

describe("it ends soon, on much of", () => {
  it.each([
    ..."(){}[]\"'$%#/*=,.:?!-+<>&|\\~^;@0ae_é\u0000\r\n\t ",
    ...[
      "a = <<E\n",
      "a = f(<<E\n",
      "a = /*\n",
      "/*\n",
      "a = $\n",
      "b {\n  a = $\n",
      "b { a = $\n",
      "a = {\n",
    ],
    ...[
      'a = "\n',
      'a = "${\n',
      "a = [\n",
      "a = f(\n",
      "a = {b = [(\n",
      "b {} ",
      "a = 1\n",
      "}\n",
      'b "c\n',
      "b {\n c = <<E\n",
    ],
  ])("%j", (piece) => {
    const text = repeated(piece);
    for (const parse of [parseHcl, parseExpression, parseTemplate]) {
      expect(parse({ path: "main.tf", text }).diagnostics.length).toBeLessThanOrEqual(101);
    }
  });

  it.each([
    [
      "heredocs that end nowhere, each with its own marker",
      Array.from({ length: 20_000 }, (_, i) => `a = <<E${i}\n`).join(""),
    ],
    ["heredocs that end nowhere, behind a fault", `a = $\n${repeated("  x <<E\n")}`],
    ["comments that end nowhere, behind a fault", `a = $\n${repeated("  x /*\n")}`],
    [
      "arguments that each of many blocks gives back to the one around it",
      Array.from({ length: 20_000 }, (_, i) => (i < 200 ? `${" ".repeat(i)}b {\n` : `a${i} = 1\n`)).join(""),
    ],
    ["blocks behind one that is not closed", `a {\n  b = 1\n${"c {}\n".repeat(200_000)}`],
    ["numbers", `a = [${repeated("1,")}]\n`],
    ["arguments", Array.from({ length: 20_000 }, (_, i) => `a${i} = 1\n`).join("")],
    ["escapes", `a = "${repeated("\\n$${")}"\n`],
    ["lines of a heredoc", `a = <<-EOT\n${repeated("  b ${c}\n")}EOT\n`],
    ["labels", `a ${repeated('"b" ')}{}\n`],
  ])("%s", (_, text) => {
    expect(faults(text).length).toBeLessThanOrEqual(101);
  });
});

describe("messages stay short", () => {
  it.each([
    `${repeated("b")}\n`,
    `${repeated("b")} = 1\n${repeated("b")} = 2\n`,
    `a = <<${repeated("b")}\n`,
    `a = ${repeated("1.")}1\n`,
    `a = b ${repeated("c")}\n`,
  ])("%#", (text) => {
    for (const message of faults(text)) expect(message.length).toBeLessThan(200);
  });

  it("and point into the text", () => {
    const text = 'b "\\';
    expect(parseHcl({ path: "main.tf", text }).diagnostics[0]?.span).toMatchObject({ start: 3, end: 4 });
  });

  it("and show no control characters", () => {
    expect(faults("a = \u001b[31m\n")).toEqual(["Expected a value, but found U+001B."]);
    expect(faults("a = \u202e\n")).toEqual(["Expected a value, but found U+202E."]);
  });
});

it("says so when there are too many faults to go on", () => {
  const messages = faults("a = $\n".repeat(200));
  expect(messages).toHaveLength(101);
  expect(messages.at(-1)).toBe("Too many faults: the rest of the file was not read.");
});

describe("on any text", () => {
  const fragment = fc.oneof(fc.string({ unit: "binary" }), mutation(["a = 1\n"]));

  it("no exception, and each fault has its place in the text", () => {
    fc.assert(
      fc.property(fragment, (text) => {
        for (const parse of [parseHcl, parseExpression, parseTemplate]) {
          for (const { span } of parse({ path: "main.tf", text }).diagnostics) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
