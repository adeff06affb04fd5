import { describe, expect, test } from "vitest";
import { contradictionIn } from "../../src/policy/contradiction.ts";
import type { Condition } from "../../src/policy/types.ts";
import { policies } from "./builder.ts";

describe("nothing can meet", () => {
  test.each<[string, Condition]>([
    ["role", { role: "hosting", all: [{ role: "image" }] }],
    [
      "role",
      { role: { in: ["hosting", "replica"] }, not: { any: [{ role: "hosting" }, { role: "replica" }] } },
    ],
    ["role", { role: { equals: "hosting", known: false } }],
    ["place", { place: { within: "eer", outside: "eer" } }],
    ["place", { place: { within: "eer", outside: ["eer", "CH"] } }],
    ["place.status", { place: { outside: "eer" }, "place.status": "global" }],
    ["system.tbb", { "system.tbb": { "at-least": "tbb-2", "at-most": "tbb-3" } }],
    ["system.material", { "system.material": true, not: { "system.material": true } }],
    ["resource.type", { "resource.type": { equals: "aws_s3_bucket", "starts-with": "google_" } }],
    ["party.country", { "party.country": { in: ["US", "CN"] }, all: [{ "party.country": { in: ["DE"] } }] }],
    ["day", { day: { from: "2030-01-01", before: "2026-01-01" } }],
    ["role", { any: [{ role: { known: false } }, { role: "image" }], all: [{ role: "hosting" }] }],
  ])("%s in %j", (field, condition) => {
    expect(contradictionIn(condition)).toBe(field);
  });
});

describe("something may meet", () => {
  test.each<[Condition]>([
    [{ role: "hosting" }],
    [{ not: { role: "hosting" } }],
    [{ role: { in: ["hosting", "image"] }, not: { role: "image" } }],
    [{ place: { within: "eer", outside: "allowed" } }],
    [{ place: { touches: "US", outside: "US" } }],
    [{ "system.tbb": { "at-least": "tbb-3", "at-most": "tbb-2" } }],
    [{ "resource.type": { "starts-with": "aws_" }, not: { "resource.type": "aws_" } }],
    [{ any: [{ role: "hosting", all: [{ role: "image" }] }, { role: "dns" }] }],
    [{ day: { from: "2026-01-01", before: "2026-01-02" } }],
    [{ "party.country": { within: "eer", in: ["US"] } }],
  ])("%j", (condition) => {
    expect(contradictionIn(condition)).toBeNull();
  });

  test.each(policies.rules)("what $id asks", ({ when }) => {
    expect(contradictionIn(when)).toBeNull();
  });

  test("what has too many ways to look at", () => {
    const choice = { any: [{ role: "hosting" }, { role: "dns" }, { role: "image" }] };
    expect(contradictionIn({ all: Array.from({ length: 30 }, () => choice) })).toBeNull();
  });
});
