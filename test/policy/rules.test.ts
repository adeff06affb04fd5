import { describe, expect, test } from "vitest";
import { type DeclaredSystem, startOf, undescribedSystem } from "../../src/model/index.ts";
import { statedIn } from "../../src/policy/exceptions/stated.ts";
import { ruleFacts, type StatedException } from "../../src/policy/index.ts";
import {
  aws,
  type ExposureParts,
  exposure,
  file,
  findingsOf,
  globalPlace,
  known,
  oneOf,
  oracle,
  party,
  policies,
  profile,
  type Surroundings,
  said,
  spanOf,
  unknownPlace,
} from "./builder.ts";

interface Case {
  readonly what: string;
  readonly of: ExposureParts;
  readonly by?: Surroundings;
  readonly says: readonly string[];
}

const strict = { profile: profile("eer-strict") };
const before = { profile: profile("rijk-2022") };
const chinese = party({ id: "alibaba", name: "Alibaba Cloud", parent: "Alibaba Group", parentCountry: "CN" });
const configuration = file("cloudtoets.yaml", "systems:\n  - name: Peilbeheer\n");
const recorded = {
  date: "2026-09-01",
  document: "besluit-7",
  span: spanOf(configuration, "Peilbeheer"),
};
/** Of which nothing is missing. */
const system: DeclaredSystem = {
  ...undescribedSystem("Peilbeheer", ["."], spanOf(configuration, "Peilbeheer")),
  material: true,
  entity: "vital",
  rubricering: "ongerubriceerd",
  riskAnalysis: recorded,
  reportedToCisoRijk: "2026-09-01",
  exitPlan: { ...recorded, tested: "2026-09-15", scenarios: ["planned", "disruptive"] },
};
const approves = (id: string) => ({
  context: { approvedParties: [{ party: id, agreement: "Contract 7", upTo: null, span: system.span }] },
});
const excepts: readonly StatedException[] = statedIn(
  'NLC-LOC-001 until=2027-01-01 by=CIO decision=7 reason="tot de verhuizing"',
  { kind: "configuration" },
  spanOf(configuration, "systems"),
);

const cases: readonly Case[] = [
  { what: "a bucket in the Netherlands", of: { place: known("NL") }, says: [] },
  { what: "a bucket in London", of: { place: known("GB") }, says: ["NLC-LOC-001 error"] },
  { what: "a function in London", of: { place: known("GB"), stores: false }, says: ["NLC-LOC-002 error"] },
  { what: "who knows what in London", of: { place: known("GB"), stores: null }, says: ["NLC-LOC-002 error"] },
  { what: "a network in London", of: { place: known("GB"), role: "network" }, says: ["NLC-LOC-006 warning"] },
  { what: "a network in Ohio", of: { place: known("US"), role: "network" }, says: ["NLC-LOC-002 error"] },
  { what: "a replica in London", of: { place: known("GB"), role: "replica" }, says: ["NLC-LOC-005 error"] },
  { what: "a backup in Ohio", of: { place: known("US"), role: "backup" }, says: ["NLC-LOC-005 error"] },
  {
    what: "state in Ohio, whatever it stores",
    of: { place: known("US"), role: "state", stores: null },
    says: ["NLC-LOC-001 error"],
  },
  {
    what: "logs in Ohio",
    of: { place: known("US"), role: "log", stores: null },
    says: ["NLC-LOC-001 error"],
  },
  { what: "a dual region half outside", of: { place: known("NL", "US") }, says: ["NLC-LOC-001 error"] },
  { what: "one of two outside", of: { place: oneOf(["US"], ["GB"]) }, says: ["NLC-LOC-001 error"] },
  { what: "one of two, one outside", of: { place: oneOf(["NL"], ["US"]) }, says: ["NLC-LOC-003 warning"] },
  { what: "one of two inside", of: { place: oneOf(["NL"], ["IE"]) }, says: [] },
  { what: "a place without a country", of: { place: known() }, says: ["NLC-LOC-003 warning"] },
  {
    what: "somewhere in the EU",
    of: { place: { status: "area", area: "eu", countries: [], inEea: "yes", code: "EU" } },
    says: [],
  },
  {
    what: "somewhere in an area that nobody knows",
    of: { place: { status: "area", area: "atlantis", countries: [], inEea: "unknown", code: "ATL" } },
    says: ["NLC-LOC-003 warning"],
  },
  {
    what: "a region that is not set",
    of: { place: unknownPlace("variable-without-value") },
    says: ["NLC-LOC-003 warning"],
  },
  { what: "a global service", of: { place: globalPlace }, says: ["NLC-LOC-004 warning"] },
  { what: "public DNS", of: { place: globalPlace, role: "dns" }, says: ["NLC-LOC-010 note"] },
  { what: "Bonaire", of: { place: known("BQ") }, says: ["NLC-LOC-007 error"] },
  { what: "a replica on Curaçao", of: { place: known("CW"), role: "replica" }, says: ["NLC-LOC-007 error"] },
  { what: "Bonaire in 2022", of: { place: known("BQ") }, by: before, says: ["NLC-LOC-001 error"] },
  { what: "Zürich", of: { place: known("CH") }, says: ["NLC-LOC-008 note"] },
  { what: "Zürich, strictly", of: { place: known("CH") }, by: strict, says: ["NLC-LOC-001 error"] },
  { what: "Zürich in 2022", of: { place: known("CH") }, by: before, says: ["NLC-LOC-008 note"] },
  { what: "London in 2022", of: { place: known("GB") }, by: before, says: ["NLC-LOC-008 note"] },
  {
    what: "a network in London in 2022",
    of: { place: known("GB"), role: "network" },
    by: before,
    says: ["NLC-LOC-008 note"],
  },
  { what: "London, strictly", of: { place: known("GB") }, by: strict, says: ["NLC-LOC-001 error"] },
  {
    what: "a cluster of one's own",
    of: {
      place: {
        status: "customer-run",
        countries: [],
        inEea: "unknown",
        reason: { code: "cluster-not-declared", subject: "kubernetes", span: null },
      },
      party: null,
    },
    says: ["NLC-LOC-009 note"],
  },
  {
    what: "a load balancer that only one vendor has",
    of: {
      kind: "object",
      role: "network",
      place: {
        status: "customer-run",
        countries: [],
        inEea: "unknown",
        reason: { code: "cluster-not-declared", subject: "Service/default/web", span: null },
      },
    },
    says: ["NLC-LOC-009 note", "NLC-SUP-004 note"],
  },
  {
    what: "a workload on a cluster that nobody declared",
    of: { place: unknownPlace("cluster-not-declared"), party: null },
    says: ["NLC-LOC-009 note"],
  },
  {
    what: "a Chinese vendor in Frankfurt",
    of: { party: chinese, place: known("DE") },
    says: ["NLC-JUR-001 error"],
  },
  {
    what: "a Chinese vendor in China: where and who are two facts",
    of: { party: chinese, place: known("CN") },
    says: ["NLC-JUR-001 error", "NLC-LOC-001 error"],
  },
  { what: "a US vendor with a framework agreement", of: { party: aws }, says: ["NLC-JUR-002 warning"] },
  { what: "a US vendor without", of: { party: oracle }, says: ["NLC-JUR-003 error"] },
  {
    what: "one that the configuration names",
    of: { party: oracle },
    by: approves("oracle"),
    says: ["NLC-JUR-002 warning"],
  },
  {
    what: "one that the configuration leaves out",
    of: { party: aws },
    by: approves("oracle"),
    says: ["NLC-JUR-003 error"],
  },
  {
    what: "a configuration that approves nobody",
    of: { party: aws },
    by: { context: { approvedParties: [] } },
    says: ["NLC-JUR-003 error"],
  },
  {
    what: "an image at a US vendor",
    of: { party: oracle, role: "image", place: known("US") },
    says: ["NLC-SUP-001 note"],
  },
  {
    what: "logs to a US vendor without an agreement",
    of: { party: oracle, role: "log", place: known("DE") },
    says: ["NLC-JUR-003 error", "NLC-SUP-002 warning"],
  },
  {
    what: "processing at an address that is bound to no place",
    of: { kind: "object", party: oracle, role: "processing", place: unknownPlace("placed-elsewhere") },
    says: ["NLC-JUR-003 error", "NLC-SUP-003 warning"],
  },
  {
    what: "code from a US vendor",
    of: {
      party: oracle,
      role: "source",
      place: { status: "not-applicable", countries: [], inEea: "unknown" },
    },
    says: ["NLC-SUP-005 note"],
  },
  {
    what: "code from a host of nobody known",
    of: { party: null, role: "source", place: unknownPlace("placed-elsewhere") },
    says: [],
  },
  { what: "code from a European vendor", of: { role: "source" }, says: [] },
  {
    what: "an image of nobody known",
    of: { party: null, role: "image", place: unknownPlace("placed-elsewhere") },
    says: [],
  },
  { what: "an image from a European registry", of: { role: "image" }, says: [] },
  {
    what: "a vital system at a US vendor",
    of: { party: aws },
    by: { context: { systems: [system] } },
    says: ["NLC-JUR-004 warning", "NLC-JUR-002 warning"],
  },
  {
    what: "a vital system at a European vendor",
    of: {},
    by: { context: { systems: [system] } },
    says: [],
  },
  {
    what: "a system that is not material",
    of: { party: aws },
    by: { context: { systems: [{ ...system, material: null }] } },
    says: ["NLC-JUR-002 warning"],
  },
  {
    what: "a system of no such entity",
    of: { party: aws },
    by: { context: { systems: [{ ...system, entity: null }] } },
    says: ["NLC-JUR-002 warning"],
  },
  {
    what: "a sovereign offering under US control",
    of: { party: { ...aws, sovereignClaim: true } },
    says: ["NLC-JUR-002 warning", "NLC-JUR-005 note"],
  },
  {
    what: "a sovereign offering under French control",
    of: { party: party({ sovereignClaim: true }) },
    says: [],
  },
  {
    what: "a provider that nobody knows",
    of: { party: null, place: unknownPlace("provider-not-in-catalogue", "example/cloud") },
    says: ["NLC-JUR-007 warning"],
  },
  {
    what: "a vendor of whom nobody knows who controls it",
    of: { party: party({ parent: null, parentCountry: null }) },
    says: ["NLC-JUR-007 warning"],
  },
  {
    what: "an exception that covers nothing",
    of: {},
    by: { stated: excepts },
    says: ["NLC-GOV-004 warning"],
  },
  {
    what: "what has no place and no party",
    of: { place: { status: "not-applicable", countries: [], inEea: "unknown" }, party: null },
    says: [],
  },
];

test.each(cases)("$what: $says", ({ of, by, says }) => {
  expect(said([exposure(of)], by)).toEqual(says);
});

describe("every rule", () => {
  test.each(policies.rules)(
    "$id is told in both languages, and what it rests on for each profile",
    (rule) => {
      for (const id of Object.keys(rule.level)) {
        const facts = ruleFacts(policies, profile(id)).find((entry) => entry.id === rule.id);
        expect(facts?.basis.length).toBeGreaterThan(0);
        expect(facts?.help.nl + (facts?.remediation.en ?? "")).not.toMatch(/[{}]/);
      }
    },
  );
});

describe("what messages say", () => {
  const messageOf = (parts: ExposureParts, by: Surroundings = {}) =>
    findingsOf([exposure(parts)], by)[0]?.message;

  test("where, outside what, and which resource", () => {
    expect(messageOf({ place: { ...known("GB"), code: "eu-west-2" } as never })).toEqual({
      nl: "Hierdoor worden gegevens bewaard buiten de EER en Zwitserland: Verenigd Koninkrijk (eu-west-2). Het gaat om aws_s3_bucket.a.",
      en: "This puts stored data outside the EEA and Switzerland: United Kingdom (eu-west-2). It concerns aws_s3_bucket.a.",
    });
  });

  test("why a place is not established", () => {
    expect(messageOf({ place: unknownPlace("variable-without-value") })?.nl).toBe(
      "De plaats is niet vastgesteld: var.region heeft geen waarde. Het gaat om aws_s3_bucket.a.",
    );
    expect(messageOf({ place: oneOf(["NL"], ["US"]) })?.en).toBe(
      "The place is not established: possible are Netherlands (nl) or United States (us). It concerns aws_s3_bucket.a.",
    );
  });

  test("an agreement is taken into account under the name it has with that party, and is no approval", () => {
    expect(messageOf({ party: aws })?.en).toMatch(
      /An agreement was taken into account \(Framework One\); that is no approval/,
    );
    expect(messageOf({ party: oracle }, approves("oracle"))?.nl).toMatch(
      /een afspraak \(Contract 7\); dat is geen goedkeuring/,
    );
  });

  test("names from the code cannot steer a terminal or turn the text round", () => {
    expect(messageOf({ place: known("US"), address: 'aws_s3_bucket.a["\u001b[31m\u202e"]' })?.en).toMatch(
      /It concerns aws_s3_bucket.a\["\uFFFD\[31m\uFFFD"\]\.$/,
    );
  });

  test.each([
    [1, "b.0"],
    [2, "b.0 and b.1"],
    [4, "b.0, b.1, b.2 and b.3"],
    [40, "b.0, b.1, b.10 and 37 more"],
  ])("%i resources: %s", (count, text) => {
    const exposures = Array.from({ length: count }, (_, at) =>
      exposure({ address: `b.${at}`, place: known("US") }),
    );
    expect(findingsOf(exposures)[0]?.message.en).toContain(`It concerns ${text}.`);
  });
});

test("a rule about a system is put on its declaration", () => {
  const [first] = findingsOf([exposure({ party: aws })], { context: { systems: [system] } });
  expect(first && [first.rule, first.primary.file.path, startOf(first.primary).line]).toEqual([
    "NLC-JUR-004",
    "cloudtoets.yaml",
    2,
  ]);
});

test("no text claims that an agreement approves, that US control is forbidden, or that FISA 702 simply holds", () => {
  for (const rule of policies.rules) {
    const texts = [rule.title, rule.description, rule.help, rule.message, rule.remediation];
    for (const { nl, en } of texts) {
      expect(nl + en).not.toMatch(/goedgekeurde leverancier\b|approved vendor\b(?!s)/);
      if (/FISA/.test(nl)) expect(nl).toMatch(/naar de stand van \d+ \w+ \d{4}/);
      if (/FISA/.test(en)) expect(en).toMatch(/As of \d+ \w+ \d{4}/);
    }
  }
});
