/** What is growth since a baseline, and what is not. */
import { describe, expect, test } from "vitest";
import type { Baseline, DependenceChange, Exposure, Party, Property } from "../../../src/model/index.ts";
import { dependenceOf, newBaseline } from "../../../src/policy/baseline/index.ts";
import {
  aws,
  type ExposureParts,
  exposure,
  file,
  findingsOf,
  knowledge,
  known,
  oracle,
  party,
  profile,
  resource,
  spanOf,
  unit,
  unknownPlace,
} from "../builder.ts";

const day = "2026-11-24";

/** `x_database.a` in a folder, at a party. */
function at(address: string, who: Party, parts: ExposureParts & { path?: string } = {}) {
  const { path = ".", ...rest } = parts;
  return exposure({
    resource: resource({ address, unit: unit(path) }),
    party: who,
    place: known("DE"),
    ...rest,
  });
}

/** The category is what the type starts with: `database_x.a`. */
function categories(exposures: readonly Exposure[], words: Readonly<Record<string, string>>): Property[] {
  return exposures.map(({ resource: one, deciding }) => {
    const [word = ""] = one.type.split("_");
    return { resource: one, name: "service-category", value: words[word] ?? word, evidence: [], deciding };
  });
}

function dependence(
  exposures: readonly Exposure[],
  baseline: Baseline | null,
  words: Readonly<Record<string, string>> = {},
) {
  const properties = categories(exposures, words);
  const entry = profile("rijk-2026");
  return dependenceOf({ exposures, properties, catalogue: knowledge, profile: entry, asOf: day }, baseline);
}

function since(
  before: readonly Exposure[],
  after: readonly Exposure[],
  words: Readonly<Record<string, string>> = {},
) {
  const baseline = newBaseline("rijk-2026", day, dependence(before, null).watched);
  const { since: found } = dependence(after, baseline, words);
  if (found === null) throw new Error("There is a baseline");
  return found;
}

const told = (changes: readonly DependenceChange[]) =>
  changes.map((change) => {
    const where = "under" in change ? `under ${change.under}` : `in ${change.in}`;
    return `${change.service} ${where} ${change.from}→${change.to}`;
  });

const dutch = party({ id: "leafcloud", parent: "Leafcloud B.V.", parentCountry: "NL" });
const swiss = party({ id: "exoscale", parent: "Exoscale AG", parentCountry: "CH" });
const nobodyKnows = party({ id: "example/thing", parent: null, parentCountry: null });
const usDatabase = (name: string, parts = {}) => at(`database_x.${name}`, aws, parts);

describe("growth", () => {
  test.each<{
    readonly what: string;
    readonly before: readonly Exposure[];
    readonly after: readonly Exposure[];
    readonly words?: Readonly<Record<string, string>>;
    readonly grown?: readonly string[];
    readonly shrunk?: readonly string[];
  }>([
    { what: "the same", before: [usDatabase("a")], after: [usDatabase("a")] },
    {
      what: "moved to another folder",
      before: [usDatabase("a")],
      after: [usDatabase("a", { path: "infra" })],
    },
    { what: "renamed", before: [usDatabase("a")], after: [usDatabase("b")] },
    { what: "into a module", before: [usDatabase("a")], after: [at("module.m.database_x.a", aws)] },
    {
      what: "another US database in its place",
      before: [usDatabase("a")],
      after: [at("database_oracle.a", oracle)],
    },
    {
      what: "one more",
      before: [usDatabase("a")],
      after: [usDatabase("a"), usDatabase("b")],
      grown: ["database under US 1→2"],
    },
    {
      what: "another service in its place",
      before: [usDatabase("a")],
      after: [at("dns_x.a", aws)],
      grown: ["dns under US 0→1"],
      shrunk: ["database under US 1→0"],
    },
    {
      what: "the catalogue has another word for the service of what was there",
      before: [usDatabase("a")],
      after: [usDatabase("a")],
      words: { database: "analytics" },
    },
    {
      what: "one at a party from the EEA",
      before: [],
      after: [at("database_x.a", dutch)],
    },
    {
      what: "Switzerland is allowed, and not the EEA",
      before: [],
      after: [at("database_x.a", swiss, { place: known("CH") })],
      grown: ["database under CH 0→1"],
    },
    {
      what: "control that is not known",
      before: [],
      after: [at("database_x.a", nobodyKnows)],
      grown: ["database under unknown 0→1"],
    },
    {
      what: "the same resource goes to a US party",
      before: [at("database_x.a", dutch)],
      after: [usDatabase("a")],
      grown: ["database under US 0→1"],
    },
    {
      what: "and comes back",
      before: [usDatabase("a")],
      after: [at("database_x.a", dutch)],
      shrunk: ["database under US 1→0"],
    },
    {
      what: "a region outside the allowed area",
      before: [usDatabase("a")],
      after: [usDatabase("a", { place: known("GB") })],
      grown: ["database in GB 0→1"],
    },
    {
      what: "from one country outside to another",
      before: [usDatabase("a", { place: known("GB") })],
      after: [usDatabase("a", { place: known("US") })],
      grown: ["database in US 0→1"],
      shrunk: ["database in GB 1→0"],
    },
    {
      what: "a place that is not known is no country, and the party counts",
      before: [],
      after: [usDatabase("a", { place: unknownPlace("variable-without-value") })],
      grown: ["database under US 0→1"],
    },
    {
      what: "an image is no use of a cloud",
      before: [],
      after: [usDatabase("a", { role: "image" })],
    },
    {
      what: "several ties of one resource are one",
      before: [],
      after: [usDatabase("a"), usDatabase("a", { role: "backup" })],
      grown: ["database under US 0→1"],
    },
  ])("$what", ({ before, after, words = {}, grown = [], shrunk = [] }) => {
    const found = since(before, after, words);
    expect(told(found.grown)).toEqual(grown);
    expect(told(found.shrunk)).toEqual(shrunk);
  });

  test("what may be kept without a decision has no tie that is new", () => {
    const { kept } = since([usDatabase("a")], [usDatabase("a", { place: known("GB") }), usDatabase("b")]);
    expect(kept).toEqual(dependence([usDatabase("a")], null).watched);
  });
});

describe("the line that brought it", () => {
  const code = file(
    "main.tf",
    'region = "eu-central-1"\nresource "database_x" "a" {}\nresource "database_x" "b" {}\nmodule "m" {}\n',
  );
  const region = spanOf(code, '"eu-central-1"');
  const header = (name: string) => spanOf(code, `resource "database_x" "${name}"`);
  const here = (name: string, calls: readonly ReturnType<typeof header>[] = []): Exposure => ({
    ...usDatabase(name, { deciding: region }),
    resource: { ...resource({ address: `database_x.${name}`, span: header(name) }), calls },
  });
  const call = spanOf(code, 'module "m"');

  test.each<{
    readonly what: string;
    readonly before: readonly Exposure[];
    readonly after: readonly Exposure[];
    readonly line: typeof region;
  }>([
    {
      what: "the region, for all that is new with it",
      before: [],
      after: [here("a"), here("b")],
      line: region,
    },
    {
      what: "the resource, where others were in that region before",
      before: [here("a")],
      after: [here("a"), here("b")],
      line: header("b"),
    },
    {
      what: "the module call that is new",
      before: [here("a")],
      after: [here("a"), here("b", [call])],
      line: call,
    },
  ])("$what", ({ before, after, line }) => {
    const { newTies } = since(before, after);
    const findings = findingsOf(after, { since: since(before, after) });
    expect(new Set([...newTies.values()].map(({ decided }) => decided))).toEqual(new Set([line]));
    const growth = findings.filter(({ rule }) => rule === "NLC-EXI-008");
    expect(growth.map(({ primary }) => primary)).toEqual([line]);
  });
});

test("without a baseline the rule is silent", () => {
  expect(findingsOf([usDatabase("a")]).map(({ rule }) => rule)).not.toContain("NLC-EXI-008");
});
