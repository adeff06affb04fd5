import { describe, expect, it } from "vitest";
import { countFindings, exitStatusOf, parseFailOn, unknownRules } from "../../src/cli/exit-status.ts";
import type { Finding } from "../../src/model/index.ts";
import { finding, report } from "./stand-ins.ts";

describe("--fail-on", () => {
  it.each([
    ["error", { level: "error", rules: [] }],
    ["note", { level: "note", rules: [] }],
    ["never", { level: null, rules: [] }],
    ["NLC-LOC-003", { level: null, rules: ["NLC-LOC-003"] }],
    ["error,NLC-LOC", { level: "error", rules: ["NLC-LOC"] }],
    ["NLC-", { level: null, rules: ["NLC"] }],
    [" error , warning ", { level: "warning", rules: [] }],
    ["warning,error", { level: "warning", rules: [] }],
  ])("reads %j", (text, expected) => {
    expect(parseFailOn(text)).toEqual(expected);
  });

  it.each(["", " , ", "never,error", "fatal", "nlc-loc-003", "error;warning", "--"])("refuses %j", (text) => {
    expect(parseFailOn(text)).toBeTypeOf("string");
  });

  it("names the rules that the profile does not have, because they would never fail", () => {
    const failOn = { level: null, rules: ["NLC-LOC", "NLC-LCO-001", "NLC-L"] };
    expect(unknownRules(failOn, report([]))).toEqual(["NLC-LCO-001", "NLC-L"]);
  });
});

describe("the exit status", () => {
  const error = finding("NLC-LOC-001", "error");
  const warning = finding("NLC-LOC-003", "warning");
  const excepted = finding("NLC-LOC-001", "error", true);
  const cases: readonly [string, string, readonly Finding[], boolean, boolean, number][] = [
    // what, --fail-on, findings, incomplete, --allow-incomplete, status
    ["nothing found", "error", [], false, false, 0],
    ["an error", "error", [error], false, false, 1],
    ["a warning is no error", "error", [warning], false, false, 0],
    ["a warning includes errors", "warning", [error], false, false, 1],
    ["a note includes all", "note", [warning], false, false, 1],
    ["never fails on nothing", "never", [error], false, false, 0],
    ["a rule by its id", "NLC-LOC-003", [warning], false, false, 1],
    ["a rule by its prefix", "NLC-LOC", [warning], false, false, 1],
    ["another rule", "NLC-JUR", [error], false, false, 0],
    ["a level and a rule", "error,NLC-LOC-003", [warning], false, false, 1],
    ["an excepted finding does not count", "error", [excepted], false, false, 0],
    ["an excepted finding does not count by rule", "NLC-LOC-001", [excepted], false, false, 0],
    ["incomplete", "error", [], true, false, 3],
    ["incomplete, allowed", "error", [], true, true, 0],
    ["findings count for more than incomplete", "error", [error], true, false, 1],
    ["findings count also when incomplete is allowed", "error", [error], true, true, 1],
    ["never leaves incomplete", "never", [error], true, false, 3],
  ];
  it.each(cases)("%s", (_what, text, findings, incomplete, allowIncomplete, status) => {
    const failOn = parseFailOn(text);
    if (typeof failOn === "string") throw new Error(failOn);
    expect(exitStatusOf(report(findings, { incomplete }), failOn, allowIncomplete)).toBe(status);
  });

  it("counts what no exception covers", () => {
    expect(countFindings(report([error, excepted, warning]))).toEqual({ error: 1, warning: 1, note: 0 });
  });
});
