/** Terms of transition: what the level is depends on the day, on since when it is in use, and on the rule. */
import { expect, test } from "vitest";
import { nowhere, undescribedSystem } from "../../src/model/index.ts";
import { levelIn, termOf, withTerm } from "../../src/policy/transition.ts";
import { policies, profile } from "./builder.ts";

const rule = (id: string) => {
  const found = policies.rules.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`No rule ${id}`);
  return found;
};

interface Use {
  readonly existingSince?: string;
  readonly contractUntil?: string;
}

function level(id: string, day: string, use: Use | null, under = "rijk-2026"): string {
  const system = use && { ...undescribedSystem("Peilbeheer", ["."], nowhere), ...use };
  return levelIn(termOf(rule(id), profile(under), system, day), "error");
}

const existing = { existingSince: "2024-01-01" };

test.each<[string, string, Use | null, string]>([
  // Existing use has until mid-2030.
  ["NLC-LOC-001", "2026-11-24", existing, "warning"],
  ["NLC-LOC-001", "2030-07-02", existing, "warning"],
  ["NLC-LOC-001", "2030-07-03", existing, "error"],
  // New use has no time, and neither has use of which nobody says since when.
  ["NLC-LOC-001", "2026-11-24", { existingSince: "2026-07-03" }, "error"],
  ["NLC-LOC-001", "2026-11-24", {}, "error"],
  ["NLC-LOC-001", "2026-11-24", null, "error"],
  // A contract that runs longer moves the end; one that ends sooner does not.
  ["NLC-LOC-001", "2031-12-31", { ...existing, contractUntil: "2031-12-31" }, "warning"],
  ["NLC-LOC-001", "2032-01-01", { ...existing, contractUntil: "2031-12-31" }, "error"],
  ["NLC-LOC-001", "2030-01-01", { ...existing, contractUntil: "2028-01-01" }, "warning"],
  // An exit plan is due in July 2027, whatever the contract says.
  ["NLC-EXI-001", "2027-07-02", existing, "warning"],
  ["NLC-EXI-001", "2027-07-03", existing, "error"],
  ["NLC-EXI-001", "2028-01-01", { ...existing, contractUntil: "2031-12-31" }, "error"],
  // What was not allowed before gets no time.
  ["NLC-DAT-001", "2026-11-24", existing, "error"],
  ["NLC-DAT-002", "2026-11-24", existing, "error"],
  ["NLC-JUR-001", "2026-11-24", existing, "error"],
])("%s on %s, in use %o: %s", (id, day, use, expected) => {
  expect(level(id, day, use)).toBe(expected);
});

test("other profiles give no time", () => {
  for (const id of ["eer-strict", "nl-sovereign", "rijk-2022"])
    expect(level("NLC-LOC-001", "2026-11-24", existing, id)).toBe("error");
});

test("a term never makes anything worse", () => {
  const system = { ...undescribedSystem("Peilbeheer", ["."], nowhere), ...existing };
  const term = termOf(rule("NLC-DAT-004"), profile("rijk-2026"), system, "2026-11-24");
  expect(levelIn(term, "note")).toBe("note");
});

test("the message says until when, in both languages", () => {
  const system = { ...undescribedSystem("Peilbeheer", ["."], nowhere), ...existing };
  const said = (day: string) => {
    const term = termOf(rule("NLC-LOC-001"), profile("rijk-2026"), system, day);
    return withTerm({ nl: "Zo.", en: "So." }, term, day);
  };
  expect(said("2026-11-24").nl).toMatch(/^Zo\. .*loopt tot 2030-07-03/);
  expect(said("2031-01-01").en).toMatch(/^So\. .*ended on 2030-07-03/);
  // Before the policy took effect there was no term.
  expect(said("2026-01-01").nl).toBe("Zo.");
});
