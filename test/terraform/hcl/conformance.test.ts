/**
 * HashiCorp's parser says the same as ours, on every text of the tables, on configuration that is made up, and on
 * configuration that was broken at random. On public repositories: scripts/conformance.mjs.
 */
import { getExpressionAst, parse } from "@cdktf/hcl2json";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExpression } from "../../../src/terraform/hcl/index.ts";
import { bodyTables } from "./body-table.ts";
import { type Comparison, compare, compareExpressions, groupsAlike } from "./compare.ts";
import { expressionTables } from "./expression-table.ts";
import { bareExpression, configuration, mutation } from "./generated.ts";
import { templateTables } from "./template-table.ts";

const values = Object.values({ ...expressionTables, ...templateTables }).flatMap((table) =>
  table.map(([text]) => `a = ${text}\n`),
);
const files = Object.values(bodyTables).flatMap((table) => table.map(([text]) => text));
const fixtures = [...values, ...files];

/** Both verdicts where they differ. */
function differences(comparison: Comparison): string | null {
  if (comparison.kind !== "different") return null;
  return `ours: ${JSON.stringify(comparison.ours)}, theirs: ${JSON.stringify(comparison.theirs)}`;
}

describe("as HashiCorp's parser", () => {
  it.each(fixtures)("%j", async (text) => {
    expect(differences(await compare(text, parse))).toBeNull();
  });

  it("on configuration that is made up", async () => {
    await fc.assert(
      fc.asyncProperty(configuration, async (text) => {
        const comparison = await compare(text, parse);
        expect(differences(comparison)).toBeNull();
        expect(comparison).not.toMatchObject({ accepted: false });
      }),
      { numRuns: 300 },
    );
  });

  it("on configuration that is broken", async () => {
    await fc.assert(
      fc.asyncProperty(mutation(fixtures), async (text) => {
        expect(differences(await compare(text, parse))).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

describe("expressions group as in HashiCorp's tree", () => {
  const valid = Object.values({ ...expressionTables, ...templateTables }).flatMap((table) =>
    table.filter(([, tree]) => tree !== "fault").map(([text]) => text),
  );

  it.each(valid)("%j", async (text) => {
    const comparison = await compareExpressions(`a = ${text}\n`, getExpressionAst);
    expect(comparison).toEqual({ compared: 1, different: [] });
  });

  it("when they are made up", async () => {
    await fc.assert(
      fc.asyncProperty(bareExpression, async (text) => {
        const { expression } = parseExpression({ path: "", text });
        expect(await groupsAlike(expression, getExpressionAst)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
