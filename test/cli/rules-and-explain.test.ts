import { describe, expect, it } from "vitest";
import { cloudtoets, done, report } from "./stand-ins.ts";

describe("rules", () => {
  it("lists the rules of a profile", async () => {
    const { status, output } = await cloudtoets(["rules"]);
    expect(status).toBe(0);
    expect(output.split("\n")[0]).toBe("NLC-LOC-001  error    Title of NLC-LOC-001");
  });

  it("gives them as JSON, for programs", async () => {
    const { output } = await cloudtoets(["rules", "--format", "json"]);
    expect(JSON.parse(output)).toEqual(report([]).rules);
  });

  it("ends with 2 for a profile that is not there", async () => {
    const { status, talk } = await cloudtoets(["rules", "--profile", "no-such"]);
    expect({ status, talk }).toEqual({ status: 2, talk: "cloudtoets: No profile 'no-such'.\n" });
  });

  it("ends with 2 for a format that is not there", async () => {
    expect((await cloudtoets(["rules", "--format", "sarif"])).status).toBe(2);
  });
});

describe("explain", () => {
  it("tells a rule, what it rests on and what to do", async () => {
    const { output, requests } = await cloudtoets(["explain", "NLC-LOC-001", "--lang", "nl"]);
    expect(requests).toEqual([]);
    expect(output).toBe(
      [
        "NLC-LOC-001 (error): Title van NLC-LOC-001",
        "",
        "Description van NLC-LOC-001",
        "",
        "Help van NLC-LOC-001",
        "",
        "Grondslag:",
        "  - Policy, §4.6, 2026-07-03",
        "",
        "Wat te doen:",
        "  Remedy van NLC-LOC-001",
        "",
      ].join("\n"),
    );
  });

  it("names the rules there are when there is no such rule", async () => {
    const { status, talk } = await cloudtoets(["explain", "NLC-LOC-999"]);
    expect(status).toBe(2);
    expect(talk).toBe("cloudtoets: No rule 'NLC-LOC-999'. Rules: NLC-LOC-001, NLC-LOC-003, NLC-JUR-002.\n");
  });

  it("scans the paths for an address", async () => {
    const { status, output, requests } = await cloudtoets([
      ..."explain module.a.aws_s3_bucket.logs envs/prod --var region=eu-west-1".split(" "),
    ]);
    expect({ status, output }).toEqual({ status: 0, output: "because\n" });
    expect(requests[0]).toMatchObject({ paths: ["envs/prod"], variables: ["region=eu-west-1"] });
  });

  it("ends with 2 for an address that is not there", async () => {
    const { status, talk } = await cloudtoets(["explain", "aws_s3_bucket.gone"], { explanation: null });
    expect(status).toBe(2);
    expect(talk).toContain("aws_s3_bucket.gone");
  });

  it("ends with 2 when the scan is refused", async () => {
    const refusals = [{ message: "There is no such path.", file: "nowhere", line: null, column: null }];
    const { status } = await cloudtoets(["explain", "a.b", "nowhere"], {
      outcome: { kind: "refused", refusals },
    });
    expect(status).toBe(2);
  });

  it("speaks the language of the configuration", async () => {
    const { presentations } = await cloudtoets(["explain", "a.b"], { outcome: done(report([]), "nl") });
    expect(presentations[0]?.language).toBe("nl");
  });
});
