import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonValue, mostLevels, readJson } from "../../src/json/index.ts";
import { startOf, textOf } from "../../src/model/index.ts";

const read = (text: string) => readJson({ path: "a.json", text });

function valueIn(text: string): JsonValue {
  const reading = read(text);
  if (reading.kind === "faulty") throw new Error(reading.problem.message);
  return reading.value;
}

/** As `JSON.parse` gives it, except that objects are lists of entries: `__proto__` is a name like any other. */
function plain(value: JsonValue): unknown {
  switch (value.kind) {
    case "object":
      return [...value.members()].map(([name, member]) => [name, plain(member.value)]);
    case "array":
      return { elements: value.elements().map(plain) };
    case "null":
      return null;
    default:
      return value.value;
  }
}

function parsed(value: unknown): unknown {
  if (Array.isArray(value)) return { elements: value.map(parsed) };
  if (value === null || typeof value !== "object") return value;
  return Object.entries(value).map(([name, each]) => [name, parsed(each)]);
}

function sorted(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map(sorted).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

describe("what is read", () => {
  test.each([
    ["null", null],
    ["true", true],
    [" false ", false],
    ["-12.5e+3", -12500],
    ["0", 0],
    ['"a"', "a"],
    ['"\\u00e9\\n\\"\\/"', 'é\n"/'],
    ['"é😀"', "é😀"],
    ["[]", { elements: [] }],
    ["{}", []],
    ['[1, [2, {"a": 3}], 4]', { elements: [1, { elements: [2, [["a", 3]]] }, 4] }],
    [
      '{"a": {"b": []}, "c": null}',
      [
        ["a", [["b", { elements: [] }]]],
        ["c", null],
      ],
    ],
    [
      '{"__proto__": 1, "constructor": {"x": 2}}',
      [
        ["__proto__", 1],
        ["constructor", [["x", 2]]],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(plain(valueIn(text))).toEqual(expected);
  });

  test("is what JSON.parse reads, whatever the text", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(sorted(plain(valueIn(text)))).toEqual(sorted(parsed(JSON.parse(text))));
      }),
    );
  });

  test("is refused exactly where JSON.parse refuses it", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "\\",
      "1",
      "-",
      ".",
      "e",
      "null",
      "x",
      " ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(read(text).kind).toBe(accepted ? "read" : "faulty");
      }),
      { numRuns: 2000 },
    );
  });
});

test("every value and every name knows where it stands", () => {
  const value = valueIn('{\n  "a": [1, "two"],\n  "b": {"c": true}\n}');
  const found: string[] = [];
  const note = (each: JsonValue): void => {
    const { line, column } = startOf(each);
    found.push(`${line}:${column} ${textOf(each).split("\n")[0]}`);
    if (each.kind === "array") each.elements().forEach(note);
    if (each.kind !== "object") return;
    for (const member of each.members().values()) {
      found.push(`${startOf(member.key).line}:${startOf(member.key).column} name ${textOf(member.key)}`);
      note(member.value);
    }
  };
  note(value);
  expect(found).toEqual([
    "1:1 {",
    '2:3 name "a"',
    '2:8 [1, "two"]',
    "2:9 1",
    '2:12 "two"',
    '3:3 name "b"',
    '3:8 {"c": true}',
    '3:9 name "c"',
    "3:14 true",
  ]);
});

describe("what is wrong is told with its place", () => {
  test.each([
    ["", "1:1 the text ends too early"],
    ["{", '1:2 expected a name in quotes or "}"'],
    ["[1", '1:3 expected "," or "]"'],
    ['{"a": 1,}', '1:9 expected a name in quotes or "}"'],
    ["[1,]", "1:4 expected a value"],
    ['{"a" 1}', '1:6 expected ":" after the name'],
    ['{\n"a": 1\n"b": 2}', '3:1 expected "," or "}"'],
    ['"abc', "1:5 the text ends within a string"],
    ['["a\nb"]', "1:4 a string cannot hold this character"],
    ['"\\x"', "1:2 a string cannot hold this character"],
    ['"\\u12g4"', "1:2 a string cannot hold this character"],
    ["[01]", '1:3 expected "," or "]"'],
    ["[-]", "1:2 expected a value"],
    ["[NaN]", "1:2 expected a value"],
    ["[1] 2", "1:5 expected nothing more after the value"],
    ["]", "1:1 expected a value"],
    ["// no\n1", "1:1 expected a value"],
  ])("%j", (text, expected) => {
    const reading = read(text);
    if (reading.kind === "read") throw new Error("it was accepted");
    const { line, column } = startOf(reading.problem.span);
    expect(`${line}:${column} ${reading.problem.message}`).toBe(expected);
  });

  test("nesting up to the limit is read, one level more is refused, and a million do no harm", () => {
    expect(read("[".repeat(mostLevels) + "]".repeat(mostLevels)).kind).toBe("read");
    for (const levels of [mostLevels + 1, 1_000_000]) {
      const reading = read("[".repeat(levels) + "]".repeat(levels));
      expect(reading).toMatchObject({
        kind: "faulty",
        problem: { message: "nested more than 500 levels deep" },
      });
    }
  });
});

test("of a name that stands twice the last one counts, and it is told where", () => {
  const reading = read('{"a": 1, "b": {"a": 2},\n"\\u0061": 3}');
  if (reading.kind === "faulty") throw new Error(reading.problem.message);
  expect(plain(reading.value)).toEqual([
    ["a", 3],
    ["b", [["a", 2]]],
  ]);
  expect(
    reading.duplicates.map(({ span, message }) => `${startOf(span).line} ${textOf(span)} ${message}`),
  ).toEqual(['2 "\\u0061" this name stands twice in one object; the last one counts']);
});

test("a name may stand again in the next object", () => {
  const reading = read('[{"a": 1}, {"a": 2}, {"b": {"a": 1}, "a": {}}]');
  expect(reading).toMatchObject({ kind: "read", duplicates: [] });
});
