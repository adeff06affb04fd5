import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages, type Text } from "../../src/model/index.ts";
import { client, words } from "../../src/report/html/words.ts";
import { count, counted, fill, list, phrases } from "../../src/report/texts.ts";

function isText(value: object): value is Text {
  return "nl" in value || "en" in value;
}

function textsIn(value: object, path: string): readonly (readonly [string, Text])[] {
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path === "" ? key : `${path}.${key}`),
  );
}

const texts = [
  ...textsIn(phrases, ""),
  ...textsIn(counted, "counted"),
  ...textsIn(words, "html"),
  ...textsIn(client, "html.client"),
];
const fieldsOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe("every text of our own", () => {
  it("is found by this test", () => {
    expect(texts.length).toBeGreaterThan(150);
  });

  it.each(texts)("%s is there in every language, with the same fields", (_path, text) => {
    expect(Object.keys(text).sort()).toEqual([...languages].sort());
    for (const language of languages) {
      expect(text[language].trim()).not.toBe("");
      expect(fieldsOf(text[language])).toEqual(fieldsOf(text.en));
    }
  });
});

describe("no text of our own", () => {
  const code = sources(join(import.meta.dirname, "../../src/report"));
  const names = [phrases, counted, words, client].flatMap((one) => Object.keys(one));
  it.each(names)("is left over: %s", (name) => {
    // Where it is defined, and at least once where it is used.
    expect(code.match(new RegExp(`\\b${name}\\b`, "g"))?.length).toBeGreaterThan(1);
  });
});

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");
}

describe("filling in", () => {
  it.each([
    ["{a} and {b}", { a: "x", b: 2 }, "x and 2"],
    ["{a}", { a: "{b}", b: "no" }, "{b}"],
    ["{toString} {a}", { a: "$&" }, "{toString} $&"],
  ])("%s with %j", (template, values, filled) => {
    expect(fill(template, values)).toBe(filled);
  });

  it.each([
    [0, "0 errors"],
    [1, "1 error"],
    [2, "2 errors"],
  ])("%i", (number, text) => {
    expect(count(number, "error", "en")).toBe(text);
  });

  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a en b"],
    [["a", "b", "c"], "a, b en c"],
  ])("%j", (parts, text) => {
    expect(list(parts, "and", "nl")).toBe(text);
  });
});
