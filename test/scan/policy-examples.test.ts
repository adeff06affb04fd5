import { describe, expect, test } from "vitest";
import { scanWith } from "../../src/cli/policy-test.ts";
import { packaged } from "../../src/packaged.ts";
import { shippedPolicies, tryExamples } from "../../src/policy/index.ts";

/** The same that `cloudtoets policy test` does with the rules of users. */
describe("every rule says what its examples say, and they would notice if it said something else", () => {
  const policies = shippedPolicies();
  const scan = scanWith(policies, { profile: null, asOf: "2026-11-23" });

  test.each(policies.rules.map((rule) => [rule.id, rule] as const))("%s", async (_, rule) => {
    const { problems } = await tryExamples(packaged("policies"), rule, scan);
    expect(problems.map(({ en }) => en)).toEqual([]);
  });
});
