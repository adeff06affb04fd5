/** What JSON syntax becomes: the tree of native syntax. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startOf, textOf } from "../../../src/model/index.ts";
import { type Expression, parseHclJson } from "../../../src/terraform/hcl/index.ts";
import { notation } from "./notation.ts";

function read(text: string) {
  return parseHclJson({ path: "main.tf.json", text });
}

describe("JSON", () => {
  it.each<[string, string]>([
    ["{}", "{}"],
    ["[]", "[]"],
    ["1", "1"],
    ["-1.5e3", "(- 1.5e3)"],
    ["true", "true"],
    [" null\n", "null"],
    ["\ufeff{}", "{}"],
    ['{"a": 1, "b": [true, {"c": null}]}', '{"a": 1, "b": [true, {"c": null}]}'],
    ['{\r\n\t"a"\n:\n1\n,\n"b":2}', '{"a": 1, "b": 2}'],
    ['{"a": 1, "a": 2}', '{"a": 1, "a": 2}'],
    ['{"__proto__": 1}', '{"__proto__": 1}'],
    ['{"${a}": 1}', "{(template (${} a)): 1}"],
    ['"a\\n\\u00e9\\/\\b\\ud83d\\ude00"', '"a\\né/\\b😀"'],
    ['"e\\u0301"', '"é"'],
    ['"\\ufeffa"', '"\ufeffa"'],
    ['""', '""'],
    ['"a\\r${b}\\r\\nc"', '(template "a\\r" (${} b) "\\r\\nc")'],
    ['"${a.b}"', "(template (${} (. a b)))"],
    ['"a ${b} c"', '(template "a " (${} b) " c")'],
    ['"${f(a, \\"b\\")}"', '(template (${} f(a, "b")))'],
    ['"${f(\\"${a}\\\\n\\")}"', '(template (${} f((template (${} a) "\\n"))))'],
    ['"$${a} \\\\n 5%"', '"${a} \\\\n 5%"'],
    ['"%{ if a }b%{ endif }"', '(template (if a ("b") ()))'],
  ])("%j becomes %s", (text, tree) => {
    const { expression, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(notation(expression)).toBe(tree);
  });

  it.each([
    ...["", "{", "[", "[1", "{a: 1}", '{"a"}', '{"a" 1}', '{"a": 1,}', "[1,]", "[,]", "[1 2]", "{} {}"],
    ...['"a', '"a\nb"', '"\t"', '"\\q"', '"\\u12"', "01", "1.", "-", "+1", "truer", "nul", "'a'", "// a\n{}"],
  ])("%j is a fault", (text) => {
    const { expression, diagnostics } = read(text);
    expect(diagnostics).toHaveLength(1);
    expect(notation(expression)).toBe("(invalid)");
  });

  it("accepts what JSON.parse accepts, and nothing else", () => {
    const changed = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "}", "]", '"', "\\", "0", "-", "e", " ", "{", ":"))
      .map(
        ([text, at, inserted]) =>
          text.slice(0, at % text.length) + inserted + text.slice((at % text.length) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), changed), (text) => {
        // Only what is a template in HCL can be wrong in valid JSON.
        fc.pre(!/[$%]/.test(text));
        expect(read(text).diagnostics.length === 0).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("a template in a string", () => {
  it("is broken alone", () => {
    const { expression, diagnostics } = read('{"a": "${b c}", "d": 1}');
    expect(notation(expression)).toBe('{"a": (invalid), "d": 1}');
    expect(diagnostics.map(({ span }) => [startOf(span).column, textOf(span)])).toEqual([[12, "c"]]);
  });

  it("has its parts at their places in the file, also behind escapes", () => {
    const { expression } = read('"\\t${ f(\\"a\\") } b"');
    if (expression.kind !== "template") throw new Error("it is no template");
    expect(textOf(expression)).toBe('"\\t${ f(\\"a\\") } b"');
    expect(expression.parts.map(textOf)).toEqual(["\\t", '${ f(\\"a\\") }', " b"]);
    const [, interpolation] = expression.parts;
    const call: Expression | null = interpolation?.kind === "interpolation" ? interpolation.expression : null;
    expect(call && textOf(call)).toBe('f(\\"a\\")');
  });
});

describe("input that is there to do harm", () => {
  it.each(["[", '{"a":', '[{"a":['])("%j again and again", (opening) => {
    const { diagnostics } = read(opening.repeat(100_000));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "Nested more than 250 levels deep, which is more than cloudtoets reads.",
    ]);
  });

  it("a long chain in a string", () => {
    expect(read(`"\${a${".b".repeat(990)}}"`).diagnostics).toEqual([]);
    expect(read(`"\${a${".b".repeat(100_000)}}"`).diagnostics).toHaveLength(1);
  });

  it("very many broken templates", () => {
    expect(read(`[${'"${", '.repeat(100_000)}""]`).diagnostics.length).toBeLessThanOrEqual(101);
  });
});
