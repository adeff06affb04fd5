/** Baselines as files: what is written can be read, and what cannot be used is said. */
import { describe, expect, test } from "vitest";
import type { Baseline } from "../../../src/model/index.ts";
import { parseBaseline, renderBaseline } from "../../../src/policy/baseline/file.ts";

const baseline: Baseline = {
  schemaVersion: 1,
  profile: "rijk-2026",
  asOf: "2026-11-24",
  accepted: [
    {
      decision: "besluit 12",
      date: "2026-11-24",
      growth: [{ service: "database", under: "US", from: 1, to: 2 }],
    },
  ],
  resources: [
    {
      unit: ".",
      variant: ["prod.tfvars"],
      type: "aws_db_instance",
      address: "aws_db_instance.a",
      ties: [
        { service: "database", under: "US", party: "aws" },
        { service: "database", in: "GB" },
      ],
    },
  ],
};

test("what is written is read", () => {
  expect(parseBaseline(renderBaseline(baseline), "rijk-2026")).toEqual({ kind: "baseline", baseline });
});

const changed = (change: object) => JSON.stringify({ ...baseline, ...change });

describe("refused", () => {
  test.each([
    ["no JSON", "{", "rijk-2026", "no JSON"],
    ["a list", "[]", "rijk-2026", "no baseline"],
    ["a report", changed({ tool: {} }), "rijk-2026", "no baseline"],
    ["another schema version", changed({ schemaVersion: 2 }), "rijk-2026", "schema version 2"],
    ["another profile", changed({}), "eer-strict", "made with profile rijk-2026, and now it is eer-strict"],
    ["no day", changed({ asOf: "yesterday" }), "rijk-2026", "/asOf"],
    ["an unknown key", changed({ complete: false }), "rijk-2026", "additional properties"],
    [
      "a tie of no kind",
      changed({ resources: [{ ...baseline.resources[0], ties: [{ service: "dns" }] }] }),
      "rijk-2026",
      "/resources/0/ties/0",
    ],
    [
      "a key of the prototype",
      renderBaseline(baseline).replace('"unit"', '"__proto__"'),
      "rijk-2026",
      "not right",
    ],
  ])("%s", (_, text, profile, message) => {
    const parsed = parseBaseline(text, profile);
    expect(parsed).toMatchObject({ kind: "refused", message: { en: expect.stringContaining(message) } });
  });
});
