import { describe, expect, it } from "vitest";
import type { Place } from "../../src/model/index.ts";
import { whereAndWho, whyUnknown } from "../../src/report/overview.ts";
import { countryName, placeText, verdictOf, whereText } from "../../src/report/places.ts";
import { amazon, at, exposure, file, known, reason, report, resource, scaleway, unknown } from "./builder.ts";

const source = file("main.tf", "x");
const numbered = (index: number) => resource(`a.b${index}`, at(source, "x"));

function rows(ties: readonly ReturnType<typeof exposure>[]) {
  return whereAndWho(report({ exposures: ties })).map(
    ({ where, resources, parties }) =>
      `${whereText(where, "en")} ${resources}: ${parties.map(({ party, resources: those }) => `${party?.id} ${those}`).join(", ")}`,
  );
}

describe("where and who", () => {
  it("counts a resource once per place and party, and in each country it is in", () => {
    const [one, two] = [numbered(1), numbered(2)];
    expect(
      rows([
        exposure(one, known("eu-west-1", "IE"), []),
        exposure(one, known("eu-west-1", "IE"), [], { role: "log" }),
        exposure(one, known("eu-west-1", "IE"), [], { party: scaleway }),
        exposure(two, known("eur4", "IE", "NL"), []),
      ]),
    ).toEqual(["Ireland 2: aws 2, scaleway 1", "Netherlands 1: aws 1"]);
  });

  it("puts what is known before what is not, and most resources first", () => {
    const places: readonly Place[] = [
      unknown("data-source", "data.x"),
      { status: "not-applicable", countries: [], inEea: "unknown" },
      { status: "global", countries: [], inEea: "unknown", code: "global" },
      {
        status: "customer-run",
        countries: [],
        inEea: "unknown",
        reason: reason("cluster-not-declared", "k"),
      },
      { status: "one-of", countries: ["IE", "US"], inEea: "unknown", candidates: [], reason: null },
      { status: "area", area: "eu", countries: [], inEea: "yes", code: "EU" },
      known("us-east-1", "US"),
      known("eu-west-1", "IE"),
      known("eu-west-1", "IE"),
      known("nowhere-1"),
    ];
    expect(rows(places.map((place, index) => exposure(numbered(index), place, [])))).toEqual([
      "Ireland 2: aws 2",
      "United States 1: aws 1",
      "somewhere in EU 1: aws 1",
      "Ireland or United States 1: aws 1",
      "worldwide 1: aws 1",
      "run by yourself, not declared 1: aws 1",
      "not established 2: aws 2",
      "no place of its own 1: aws 1",
    ]);
  });

  it.each<[Place, "allowed" | "outside" | "open" | null]>([
    [known("zrh", "CH"), "allowed"],
    [known("lon", "GB"), "outside"],
    [oneOf("IE", "FR"), "allowed"],
    [oneOf("IE", "US"), "open"],
    [oneOf("GB", "US"), "outside"],
    [{ status: "area", area: "eu", countries: ["FR", "NL"], inEea: "yes", code: "EU" }, "allowed"],
    [{ status: "area", area: "eu", countries: [], inEea: "yes", code: "EU" }, "open"],
    [{ status: "global", countries: [], inEea: "unknown", code: "global" }, "open"],
    [unknown("data-source", "data.x"), "open"],
    [{ status: "not-applicable", countries: [], inEea: "unknown" }, null],
  ])("says by the profile whether it is allowed: %j", (place, verdict) => {
    const [row] = whereAndWho(report({ exposures: [exposure(numbered(1), place, [])] }));
    expect(row && verdictOf(row.where)).toBe(verdict);
  });
});

function oneOf(...countries: readonly string[]): Place {
  const candidates = countries.map((country) => ({ code: country.toLowerCase(), countries: [country] }));
  return { status: "one-of", countries, inEea: "unknown", candidates, reason: null };
}

describe("why places are not established", () => {
  it("has the most frequent reason first, with the subject most resources wait for", () => {
    const ties = [
      exposure(numbered(1), unknown("data-source", "data.x"), []),
      exposure(numbered(2), unknown("variable-without-value", "var.a"), []),
      exposure(numbered(3), unknown("variable-without-value", "var.b"), []),
      exposure(numbered(4), unknown("variable-without-value", "var.b"), []),
      exposure(numbered(4), unknown("variable-without-value", "var.b"), [], { role: "log" }),
      exposure(numbered(5), known("eu-west-1", "IE"), [], { party: amazon }),
    ];
    expect(whyUnknown(report({ exposures: ties }))).toMatchObject([
      { code: "variable-without-value", resources: 3, example: { subject: "var.b" } },
      { code: "data-source", resources: 1, example: { subject: "data.x" } },
    ]);
  });
});

describe("words for a place", () => {
  it.each([
    [known("eu-west-1", "IE"), "Ireland (eu-west-1)", "Ierland (eu-west-1)"],
    [known("eur4", "FI", "NL"), "Finland and Netherlands (eur4)", "Finland en Nederland (eur4)"],
    [known("mars-1"), "mars-1", "mars-1"],
    [
      {
        status: "one-of",
        countries: ["IE", "US"],
        inEea: "unknown",
        candidates: [
          { code: "eu-west-1", countries: ["IE"] },
          { code: "us-east-1", countries: ["US"] },
        ],
        reason: null,
      } satisfies Place,
      "Ireland (eu-west-1) or United States (us-east-1)",
      "Ierland (eu-west-1) of Verenigde Staten (us-east-1)",
    ],
    [
      unknown("data-source", "data.aws_region.x"),
      "not established: looked up only on deployment: data.aws_region.x",
      "niet vastgesteld: wordt pas bij het uitrollen opgevraagd: data.aws_region.x",
    ],
  ])("%#", (place, en, nl) => {
    expect(placeText(place, "en")).toBe(en);
    expect(placeText(place, "nl")).toBe(nl);
  });

  it("takes a code that is none as it is", () => {
    expect(countryName("Z\u001b", "en")).toBe("Z\\u001b");
  });
});
