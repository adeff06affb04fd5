import { describe, expect, test } from "vitest";
import { exposure, file, findingsOf, known, spanOf, unit, unknownPlace } from "./builder.ts";

const text = [
  'provider "aws" {',
  '  region = "us-east-1"',
  "}",
  'provider "aws" {',
  '  alias  = "test"',
  '  region = "us-east-1"',
  "}",
  "",
].join("\n");

interface Decision {
  readonly text?: string;
  readonly path?: string;
  readonly piece?: string;
  readonly nth?: number;
  readonly addresses?: readonly string[];
  readonly country?: string;
}

function ids(decisions: readonly Decision[]): readonly string[] {
  const exposures = decisions.flatMap((decision) => {
    const source = file(decision.path ?? "providers.tf", decision.text ?? text);
    const deciding = spanOf(source, decision.piece ?? '"us-east-1"', decision.nth ?? 1);
    return (decision.addresses ?? ["aws_s3_bucket.a"]).map((address) =>
      exposure({ address, deciding, place: known(decision.country ?? "US") }),
    );
  });
  return findingsOf(exposures).map(({ id }) => id);
}

const [original] = ids([{}]);

describe("a finding keeps its name when", () => {
  test.each<[string, Decision]>([
    ["lines are put above it", { text: `# comment\n\nvariable "x" {}\n${text}` }],
    ["it is indented otherwise", { text: text.replace('  region = "us', '\tregion   =  "us') }],
    ["another attribute is put beside it", { text: text.replace("  region", '  profile = "x"\n  region') }],
    ["more resources follow from it", { addresses: ["aws_a.a", "aws_s3_bucket.a", "zz.z"] }],
    ["other resources follow from it", { addresses: ["aws_s3_bucket.other"] }],
    ["lines end in CRLF", { text: text.replaceAll("\n", "\r\n") }],
  ])("%s", (_, decision) => {
    expect(ids([decision])).toEqual([original]);
  });

  test("variables files are reordered", () => {
    const of = (content: string) => ids([{ path: "prd.tfvars", text: content }]);
    expect(of('region = "us-east-1"\nname = "x"\n')).toEqual(of('name = "x"\nregion = "us-east-1"\n'));
  });
});

describe("a finding gets another name when", () => {
  test.each<[string, Decision]>([
    ["it is another file", { path: "other.tf" }],
    ["it is another place", { country: "BR" }],
    ["another value is written", { text: text.replace("us-east-1", "us-east-2"), piece: '"us-east-2"' }],
    ["another block holds it", { text: text.replace('provider "aws"', 'provider "oci"') }],
  ])("%s", (_, decision) => {
    expect(ids([decision])).not.toEqual([original]);
  });
});

test("twins are told apart, and the first keeps its name when a second comes", () => {
  const twins = ids([{}, { nth: 2, addresses: ["aws_s3_bucket.b"] }]);
  expect(new Set(twins).size).toBe(2);
  expect(twins[0]).toBe(original);
});

test("what goes by type keeps its name when the first of its kind goes", () => {
  const source = file("dns.tf", 'resource "aws_route53_zone" "a" {}\nresource "aws_route53_zone" "b" {}\n');
  const zone = (name: string) =>
    exposure({
      address: `aws_route53_zone.${name}`,
      deciding: spanOf(source, `"${name}"`),
      place: { status: "global", countries: [], inEea: "unknown", code: "global" },
    });
  const [both] = findingsOf([zone("a"), zone("b")]);
  const [second] = findingsOf([zone("b")]);
  expect(second?.id).toBe(both?.id);
});

test("names are unique over a whole scan", () => {
  const source = file("main.tf", Array(50).fill('resource "a" "a" {\n  region = "us-east-1"\n}\n').join(""));
  const exposures = Array.from({ length: 50 }, (_, at) => [
    exposure({ address: `a.${at}`, deciding: spanOf(source, '"us-east-1"', at + 1), place: known("US") }),
    exposure({ address: `b.${at}`, unit: unit(`u${at}`), place: unknownPlace("computed", `b.${at}`) }),
  ]).flat();
  const found = findingsOf(exposures).map(({ id }) => id);
  expect(new Set(found).size).toBe(100);
});

test("a name is a short hash, and holds nothing of the code", () => {
  expect(original).toMatch(/^[0-9a-f]{24}$/);
});
