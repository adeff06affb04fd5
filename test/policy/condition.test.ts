import { describe, expect, test } from "vitest";
import type { Place } from "../../src/model/index.ts";
import { emptyContext } from "../../src/model/index.ts";
import { resolveAreas } from "../../src/policy/areas.ts";
import { compileCondition } from "../../src/policy/condition.ts";
import { aggregatesOf } from "../../src/policy/facts/index.ts";
import type { Condition } from "../../src/policy/types.ts";
import {
  aws,
  type ExposureParts,
  exposure,
  knowledge,
  known,
  oneOf,
  profile,
  unknownPlace,
} from "./builder.ts";

const areasOn = (day: string, id = "rijk-2026") => resolveAreas(knowledge, profile(id), day);

function holds(when: Condition, of: ExposureParts, day = "2026-11-23"): boolean {
  const areas = areasOn(day);
  const one = exposure(of);
  const aggregates = aggregatesOf({ exposures: [one], systemOf: () => null, areas, since: null });
  const facts = {
    exposure: one,
    context: emptyContext,
    system: null,
    exception: null,
    agreed: false,
    day,
    property: () => null,
    aggregates,
  };
  return compileCondition(when, areas)(facts);
}

test.each<[Condition, ExposureParts, boolean]>([
  [{ role: "hosting" }, {}, true],
  [{ role: "replica" }, {}, false],
  [{ role: { equals: "hosting" } }, {}, true],
  [{ role: { in: ["replica", "hosting"] } }, {}, true],
  [{ role: { in: ["replica"] } }, {}, false],
  // Every key of a condition, and every test of a field, must hold.
  [{ role: "hosting", stores: "yes" }, { stores: true }, true],
  [{ role: "hosting", stores: "yes" }, { stores: null }, false],
  [{ stores: "unknown" }, { stores: null }, true],
  [{ "resource.type": { "starts-with": "aws_", in: ["aws_s3_bucket"] } }, {}, true],
  [{ "resource.type": { "starts-with": "aws_", in: ["aws_vpc"] } }, {}, false],
  [{ all: [{ role: "hosting" }, { stores: "no" }] }, { stores: true }, false],
  [{ any: [{ role: "replica" }, { stores: "yes" }] }, { stores: true }, true],
  [{ any: [{ role: "replica" }, { stores: "no" }] }, { stores: true }, false],
  [{ not: { role: "replica" } }, {}, true],
  [{ not: { not: { role: "replica" } } }, {}, false],
  // What is absent fails every test but `known: false`.
  [{ "party.country": "US" }, { party: aws }, true],
  [{ "party.country": { in: ["US", "CA"] } }, { party: aws }, true],
  [{ "party.country": { outside: "eer" } }, { party: aws }, true],
  [{ "party.country": { within: "eer" } }, {}, true],
  [{ "party.country": { within: ["CH", "US"] } }, { party: aws }, true],
  [{ "party.country": { outside: "eer" } }, { party: null }, false],
  [{ "party.country": { known: false } }, { party: null }, true],
  [{ "party.country": { known: true } }, { party: null }, false],
  [{ party: "aws" }, { party: aws }, true],
  [{ "party.agreed": false }, { party: aws }, true],
  [{ "party.agreed": false }, { party: null }, false],
  [{ "place.reason": "computed" }, { place: unknownPlace("computed") }, true],
  [{ "place.reason": { known: false } }, { place: known("NL") }, true],
  [{ "place.code": "nl" }, { place: known("NL") }, true],
  [{ "system.material": { known: false } }, {}, true],
  [{ day: { from: "2026-11-23" } }, {}, true],
  [{ day: { before: "2026-11-23" } }, {}, false],
  [{ day: { from: "2026-01-01", before: "2027-01-01" } }, {}, true],
])("%j of %j is %s", (when, of, expected) => {
  expect(holds(when, of)).toBe(expected);
});

describe("places against areas: what is not certain is neither within nor outside", () => {
  const area = (name: string, ...countries: string[]): Place => ({
    status: "area",
    area: name,
    countries,
    inEea: "unknown",
    code: name,
  });
  test.each<[string, Place, string, string]>([
    ["known, in", known("NL"), "within", "touches"],
    ["known, out", known("US"), "outside", ""],
    ["several at once, in", known("NL", "IE"), "within", "touches"],
    ["several at once, one out", known("NL", "US"), "outside", "touches"],
    ["one of, all in", oneOf(["NL"], ["IE"]), "within", "touches"],
    ["one of, all out", oneOf(["US"], ["GB"]), "outside", ""],
    ["one of, one out", oneOf(["NL"], ["US"]), "", ""],
    ["one of, one not known", oneOf(["NL"], []), "", ""],
    ["in an area, all in", area("eu"), "within", "touches"],
    ["in an area, some out", area("adequacy"), "outside", ""],
    ["in an area whose countries are stated", area("some", "NL", "US"), "", ""],
    ["in an area that nobody knows", area("atlantis"), "", ""],
    ["unknown", unknownPlace("computed"), "", ""],
    ["global", { status: "global", countries: [], inEea: "unknown", code: "global" }, "", ""],
    ["not applicable", { status: "not-applicable", countries: [], inEea: "unknown" }, "", ""],
  ])("%s", (_, place, first, second) => {
    const tests = ["within", "outside", "touches"].filter((name) =>
      holds({ place: { [name]: "eer" } }, { place }),
    );
    expect(tests).toEqual([first, second].filter((name) => name !== ""));
  });
});

describe("areas have dates", () => {
  const allowedOn = (day: string, id: string) => areasOn(day, id)("allowed");

  test.each([
    ["rijk-2026", "CH", "2026-11-23", true],
    ["rijk-2026", "GB", "2026-11-23", false],
    ["rijk-2026", "BQ", "2026-11-23", false],
    ["eer-strict", "CH", "2026-11-23", false],
    ["eer-strict", "NO", "2026-11-23", true],
    ["rijk-2022", "GB", "2023-01-01", true],
    ["rijk-2022", "BR", "2023-01-01", false],
    ["rijk-2022", "BR", "2026-02-01", true],
    ["rijk-2022", "US", "2024-01-01", false],
  ])("%s allows %s on %s: %s", (id, country, day, expected) => {
    expect(allowedOn(day, id).has(country)).toBe(expected);
  });

  test("a profile that was replaced keeps the areas of its last day", () => {
    const later = { ...knowledge, areas: { ...knowledge.areas } };
    const adequacy = knowledge.areas.adequacy;
    if (adequacy === undefined) throw new Error("no area adequacy");
    later.areas.adequacy = {
      ...adequacy,
      members: [...adequacy.members, { country: "ZZ", from: "2026-08-01" }],
    };
    expect(resolveAreas(later, profile("rijk-2022"), "2026-11-23")("allowed").has("ZZ")).toBe(false);
    expect(resolveAreas(later, profile("rijk-2022"), "2026-11-23")("allowed").has("GB")).toBe(true);
  });
});
