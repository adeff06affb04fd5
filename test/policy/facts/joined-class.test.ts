import { describe, expect, test } from "vitest";
import type { DataClass } from "../../../src/model/index.ts";
import { impliedTbb, joinedClass } from "../../../src/policy/facts/joined-class.ts";

const nothing: DataClass = {
  rubricering: null,
  tbb: null,
  biv: null,
  personalData: null,
  baseRegistry: null,
};
const biv = (words: Partial<NonNullable<DataClass["biv"]>>): DataClass => ({
  ...nothing,
  biv: { beschikbaarheid: null, integriteit: null, vertrouwelijkheid: null, ...words },
});

describe("where data meets, the heaviest counts", () => {
  const joins: readonly (readonly [string, readonly Partial<DataClass>[], Partial<DataClass>])[] = [
    ["nobody", [], {}],
    ["who states nothing", [{}, {}], {}],
    ["stated beside not stated", [{ personalData: "ordinary" }, {}], { personalData: "ordinary" }],
    ["none is a statement", [{ personalData: "none" }, {}], { personalData: "none" }],
    [
      "ordinary and special",
      [{ personalData: "special" }, { personalData: "ordinary" }],
      { personalData: "special" },
    ],
    [
      "a copy and the source",
      [{ baseRegistry: "copy" }, { baseRegistry: "source" }],
      { baseRegistry: "source" },
    ],
    [
      "each of its own kind",
      [{ personalData: "special" }, { baseRegistry: "copy" }, { tbb: "tbb-3" }],
      { personalData: "special", baseRegistry: "copy", tbb: "tbb-3" },
    ],
    [
      "a rubricering implies a TBB",
      [{ rubricering: "stg-geheim" }, { tbb: "tbb-4" }],
      { rubricering: "stg-geheim", tbb: "tbb-2" },
    ],
    ["a TBB implies no rubricering", [{ tbb: "tbb-1" }], { tbb: "tbb-1", rubricering: null }],
  ];
  test.each(joins)("%s", (_, classes, joined) => {
    expect(joinedClass(classes.map((one) => ({ ...nothing, ...one })))).toEqual({ ...nothing, ...joined });
  });

  test("beschikbaarheid, integriteit and vertrouwelijkheid one by one", () => {
    const classes = [
      biv({ beschikbaarheid: "zeer-hoog", vertrouwelijkheid: "laag" }),
      nothing,
      biv({ beschikbaarheid: "midden", vertrouwelijkheid: "hoog" }),
    ];
    expect(joinedClass(classes).biv).toEqual({
      beschikbaarheid: "zeer-hoog",
      integriteit: null,
      vertrouwelijkheid: "hoog",
    });
  });
});

test.each([
  [null, null, null],
  ["ongerubriceerd", null, null],
  ["departementaal-vertrouwelijk", null, "tbb-4"],
  ["stg-confidentieel", null, "tbb-3"],
  ["stg-geheim", "tbb-3", "tbb-2"],
  ["stg-confidentieel", "tbb-1", "tbb-1"],
  [null, "tbb-2", "tbb-2"],
] as const)("%s with %s stated is %s", (rubricering, tbb, implied) => {
  expect(impliedTbb({ rubricering, tbb })).toBe(implied);
});
