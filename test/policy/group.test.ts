import { describe, expect, test } from "vitest";
import { startOf } from "../../src/model/index.ts";
import {
  aws,
  exposure,
  file,
  findingsOf,
  known,
  oracle,
  resource,
  spanOf,
  unit,
  unknownPlace,
} from "./builder.ts";

const providers = file(
  "providers.tf",
  [
    'provider "aws" {',
    '  alias  = "us"',
    '  region = "us-east-1"',
    "}",
    'provider "aws" {',
    '  region = "eu-west-1"',
    "}",
    "",
  ].join("\n"),
);
const region = spanOf(providers, '"us-east-1"');
const aliased = spanOf(providers, 'provider "aws" {\n  alias');
const plain = spanOf(providers, 'provider "aws" {\n  region');
const rulesOf = (findings: ReturnType<typeof findingsOf>) => findings.map(({ rule }) => rule);

describe("one decision, one finding", () => {
  test("forty resources that leave through one provider block are named by one finding on its line", () => {
    const exposures = Array.from({ length: 40 }, (_, at) =>
      exposure({ address: `aws_s3_bucket.b[${at}]`, place: known("US"), deciding: region }),
    );
    const findings = findingsOf(exposures);
    expect(rulesOf(findings)).toEqual(["NLC-LOC-001"]);
    expect(findings[0]?.resources).toHaveLength(40);
    expect(findings[0]?.primary).toBe(region);
  });

  test("storage and computing that leave through one line are one finding, of storage", () => {
    const findings = findingsOf([
      exposure({ address: "aws_lambda_function.f", place: known("US"), deciding: region, stores: false }),
      exposure({ address: "aws_s3_bucket.b", place: known("US"), deciding: region }),
      exposure({ address: "aws_vpc.v", place: known("US"), deciding: region, role: "network" }),
    ]);
    expect(rulesOf(findings)).toEqual(["NLC-LOC-001"]);
    expect(findings[0]?.resources.map(({ address }) => address)).toEqual([
      "aws_lambda_function.f",
      "aws_s3_bucket.b",
      "aws_vpc.v",
    ]);
    expect(findings[0]?.exposures[0]?.resource.address).toBe("aws_s3_bucket.b");
  });

  test("London is one finding, also with networks in it", () => {
    const findings = findingsOf([
      exposure({ address: "aws_s3_bucket.b", place: known("GB"), deciding: region }),
      exposure({ address: "aws_vpc.v", place: known("GB"), deciding: region, role: "network" }),
    ]);
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([["NLC-LOC-001", "error"]]);
  });

  test("two lines are two decisions", () => {
    const findings = findingsOf([
      exposure({ address: "a.a", place: known("US"), deciding: region }),
      exposure({ address: "a.b", place: known("US"), deciding: spanOf(providers, '"eu-west-1"') }),
    ]);
    expect(findings).toHaveLength(2);
  });

  test("one line and two places are two findings", () => {
    const findings = findingsOf([
      exposure({ address: "a.a", place: known("US"), deciding: region }),
      exposure({ address: "a.b", place: known("BR"), deciding: region }),
    ]);
    expect(findings).toHaveLength(2);
  });

  test("thirty roots that share a module's default are one finding that names them", () => {
    const exposures = Array.from({ length: 30 }, (_, at) =>
      exposure({ address: "module.m.a.a", unit: unit(`envs/${at}`), place: known("US"), deciding: region }),
    );
    const findings = findingsOf(exposures);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.units).toHaveLength(30);
    expect(findings[0]?.resources).toHaveLength(30);
  });

  test("an unknown that comes from one variable is one finding, on that variable", () => {
    const variables = file("variables.tf", 'variable "region" {\n}\n');
    const block = spanOf(variables, 'variable "region" {\n}');
    const place = unknownPlace("variable-without-value", "var.region", block);
    const findings = findingsOf([
      exposure({ address: "a.a", place, deciding: region, party: aws }),
      exposure({ address: "b.b", place, deciding: plain }),
      exposure({ address: "b.c", place, deciding: plain, stores: false }),
    ]).filter(({ rule }) => rule === "NLC-LOC-003");
    expect(findings.map(({ primary }) => primary)).toEqual([block]);
    expect(findings[0]?.resources).toHaveLength(3);
  });

  test("what is unknown for two reasons on one line is two findings", () => {
    const findings = findingsOf([
      exposure({ address: "a.a", place: unknownPlace("computed", "a.b.region"), deciding: region }),
      exposure({ address: "a.b", place: unknownPlace("computed", "a.c.region"), deciding: region }),
    ]);
    expect(findings).toHaveLength(2);
  });

  test("global services are one finding per party and unit, which names the kinds", () => {
    const place = { status: "global", countries: [], inEea: "unknown", code: "global" } as const;
    const source = file("dns.tf", 'resource "aws_route53_zone" "a" {}\nresource "aws_route53_zone" "b" {}\n');
    const zone = (name: string, home: string, type = "aws_route53_zone") => {
      const span = spanOf(source, `resource "aws_route53_zone" "${name}"`);
      const own = file(`${home}/dns.tf`, source.text);
      return exposure({
        address: `${type}.${name}`,
        unit: unit(home),
        place,
        deciding: { ...span, file: own },
      });
    };
    const findings = findingsOf([zone("a", "x"), zone("b", "x", "aws_iam_role"), zone("a", "y")]);
    expect(findings.map(({ resources }) => resources.length)).toEqual([2, 1]);
    expect(findings[0]?.message.en).toContain("(aws_iam_role and aws_route53_zone)");
  });

  test("a party under US control is told once per unit, on the provider block without alias", () => {
    const findings = findingsOf([
      exposure({ address: "a.a", party: aws, provider: aliased, alias: "us" }),
      exposure({ address: "a.b", party: aws, provider: plain }),
      exposure({ address: "a.c", party: aws, provider: null }),
    ]);
    expect(rulesOf(findings)).toEqual(["NLC-JUR-002"]);
    expect(findings[0] && startOf(findings[0].primary).line).toBe(5);
  });

  test("variants of a root share their provider block, and so the finding", () => {
    const findings = findingsOf(
      ["dev", "prd"].map((name) =>
        exposure({ party: aws, provider: plain, unit: unit("infra", [`${name}.tfvars`]) }),
      ),
    );
    expect(findings.map(({ units }) => units.length)).toEqual([2]);
  });

  test("two parties in one unit are two findings", () => {
    const findings = findingsOf([
      exposure({ address: "a.a", party: aws, provider: plain }),
      exposure({ address: "a.b", party: oracle, provider: plain }),
    ]);
    expect(rulesOf(findings)).toEqual(["NLC-JUR-003", "NLC-JUR-002"]);
  });

  test("a backend without a provider is told where it stands", () => {
    const backend = file("backend.tf", 'terraform {\n  backend "s3" {}\n}\n');
    const span = spanOf(backend, 'backend "s3"');
    const parts = { address: "terraform.backend.s3", span, provider: null, kind: "backend" } as const;
    const findings = findingsOf([exposure({ ...parts, party: aws, role: "state" })]);
    expect(rulesOf(findings)).toEqual(["NLC-JUR-002", "NLC-EXI-006"]);
    expect(findings.map(({ primary }) => primary)).toEqual([span, span]);
  });
});

describe("a finding", () => {
  test("names what its exposures have in common, and nothing else", () => {
    const one = resource({ address: "a.a" });
    const findings = findingsOf([
      exposure({ resource: one, role: "hosting", place: known("US"), deciding: region }),
      exposure({ resource: one, role: "processing", place: known("US"), deciding: region }),
    ]);
    expect(findings[0]?.role).toBeNull();
    expect(findings[0]?.place).toEqual(known("US"));
    expect(findings[0]?.resources).toEqual([one]);
  });

  test("about a party rests on who controls it, with the source", () => {
    const [finding] = findingsOf([exposure({ party: aws, provider: plain })]);
    expect(finding?.evidence).toEqual([
      { kind: "file", span: plain },
      {
        kind: "catalogue",
        text: {
          nl: "Amazon Web Services: uiteindelijke zeggenschap bij Amazon.com, Inc. (Verenigde Staten)",
          en: "Amazon Web Services: ultimately controlled by Amazon.com, Inc. (United States)",
        },
        source: "test",
        asOf: "2026-11-01",
      },
    ]);
  });

  test("is as sure as its least sure exposure", () => {
    const findings = findingsOf([
      exposure({ address: "a.a", place: known("US"), deciding: region }),
      exposure({ address: "a.b", place: known("US"), deciding: region, precision: "medium" }),
    ]);
    expect(findings[0]?.precision).toBe("medium");
  });

  test("comes worst first, then by file and line", () => {
    const findings = findingsOf([
      exposure({ address: "a.a", place: known("CH"), deciding: region }),
      exposure({ address: "a.b", place: unknownPlace("computed"), deciding: region }),
      exposure({ address: "a.c", place: known("US"), deciding: plain }),
      exposure({ address: "a.d", place: known("US"), deciding: region }),
    ]);
    expect(findings.map(({ level, primary }) => [level, startOf(primary).line])).toEqual([
      ["error", 3],
      ["error", 5],
      ["warning", 3],
      ["note", 3],
    ]);
  });

  test("is the same in whatever order resources come", () => {
    const exposures = Array.from({ length: 30 }, (_, at) =>
      exposure({
        address: `aws_s3_bucket.b[${at}]`,
        place: known(at % 3 === 0 ? "US" : "GB"),
        deciding: region,
        party: at % 2 === 0 ? aws : oracle,
        stores: at % 5 === 0,
      }),
    );
    const forwards = findingsOf(exposures);
    const backwards = findingsOf(exposures.toReversed());
    expect(backwards.map(({ id, message, resources }) => [id, message, resources])).toEqual(
      forwards.map(({ id, message, resources }) => [id, message, resources]),
    );
  });

  test("is told by the same rule whatever is selected", () => {
    const exposures = [exposure({ place: known("BQ") })];
    expect(findingsOf(exposures, { selected: new Set(["NLC-LOC-001"]) })).toEqual([]);
    expect(rulesOf(findingsOf(exposures, { selected: new Set(["NLC-LOC-007"]) }))).toEqual(["NLC-LOC-007"]);
  });
});
